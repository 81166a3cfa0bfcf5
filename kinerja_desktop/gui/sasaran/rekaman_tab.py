"""A tab whose records stand beside the plan: a list at the left, the form of the chosen one at the right.

What is typed is kept within a second for this account, and written when another record is chosen, the page is left, or
Simpan is pressed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.jam_simpan import JamSimpan
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sasaran.tab import IsiTab, TabSkp
from kinerja_desktop.services.konteks import Context

B = TypeVar("B")
Medan = QPlainTextEdit | QLineEdit
_LEBAR_DAFTAR = 268


class TabRekaman(TabSkp, Generic[B]):
    """Rows are of the kind `B`; a subclass says how they are read, shown, typed and saved."""

    def __init__(self, halaman: Halaman, konteks: Context, kolom: Sequence[Kolom[B]]) -> None:
        super().__init__(halaman, konteks)
        self.isi_tab: IsiTab | None = None
        self.baris: B | None = None
        self._kotor = self._mengisi = False
        self.model = HalamanModel[B](kolom, self, kunci=self.kunci)
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(44)
        self.tabel.setModel(self.model)
        self.tabel.setFixedWidth(px(_LEBAR_DAFTAR))
        self.tabel.baris_dipilih.connect(self._dipilih)
        self._jam = JamSimpan(self)
        self._jam.timeout.connect(self._simpan_otomatis)
        self._susun()

    # what a subclass says

    def kunci(self, baris: B) -> object:
        """Identity of a row."""
        raise NotImplementedError

    def baca(self, isi: IsiTab) -> list[B]:
        """Read the rows; runs on the database thread."""
        raise NotImplementedError

    def isi_form(self, baris: B) -> None:
        """Show one row in the form."""
        raise NotImplementedError

    def tulis(self, baris: B) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        """The call that saves what is typed."""
        raise NotImplementedError

    def titipkan(self, baris: B) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        """The call that keeps what is typed as a draft."""
        raise NotImplementedError

    def kurang(self, baris: B) -> Sequence[Masalah]:
        """What the form still lacks."""
        raise NotImplementedError

    # layout

    def _susun(self) -> None:
        self.gulir = QScrollArea(self)
        self.gulir.setFrameShape(QFrame.Shape.NoFrame)
        self.gulir.setWidgetResizable(True)
        self.badan = QWidget(self.gulir)
        self.badan.setObjectName("isiGulir")
        self.tata = QVBoxLayout(self.badan)
        self.tata.setContentsMargins(0, 0, px(8), 0)
        self.tata.setSpacing(px(4))
        self.gulir.setWidget(self.badan)
        self.masalah = QLabel(self)
        self.masalah.setWordWrap(True)
        self.masalah.setProperty("peran", "muted")
        self.tersimpan = QLabel(self)
        self.tersimpan.setProperty("peran", "muted")
        self.tombol_simpan = Tombol(self.tr("Simpan"), "primary", ikon="simpan")
        self.tombol_simpan.clicked.connect(self.titip)
        self.kaki = QHBoxLayout()
        self.kaki.setSpacing(px(8))
        self.kaki.addWidget(self.tersimpan, 1)
        self.kaki.addWidget(self.tombol_simpan)
        kanan = QVBoxLayout()
        kanan.setSpacing(px(6))
        kanan.addWidget(self.gulir, 1)
        kanan.addWidget(self.masalah)
        kanan.addLayout(self.kaki)
        self.kiri = QVBoxLayout()
        self.kiri.setSpacing(px(6))
        self.kiri.addWidget(self.tabel, 1)
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, px(8), 0, 0)
        tata.setSpacing(px(14))
        tata.addLayout(self.kiri)
        tata.addLayout(kanan, 1)

    def tambah_medan(self, judul: str, medan: QWidget, petunjuk: str = "") -> None:
        """One labelled field below the others; a text field is two lines high and grows by scrolling."""
        label = QLabel(judul, self.badan)
        label.setProperty("peran", "medan")
        label.setBuddy(medan)
        medan.setAccessibleName(judul)
        if isinstance(medan, QPlainTextEdit):
            medan.setTabChangesFocus(True)
            medan.setPlaceholderText(petunjuk)
            medan.setFixedHeight(px(62))
            medan.textChanged.connect(self.diketik)
        elif isinstance(medan, QLineEdit):
            medan.setPlaceholderText(petunjuk)
            medan.textChanged.connect(lambda _: self.diketik())
        self.tata.addWidget(label)
        self.tata.addWidget(medan)

    # showing

    @property
    def boleh(self) -> bool:
        """Whether the person may write here: the owner, until a transfer closed the plan."""
        lembar = None if self.isi_tab is None else self.isi_tab.lembar
        return lembar is not None and lembar.milik_saya and not lembar.ditutup

    def setel(self, isi: IsiTab) -> None:
        """Read the rows of a plan; what is being typed stays."""
        lain = self.isi_tab is None or self.isi_tab.skp.id != isi.skp.id
        self.isi_tab = isi
        self.tombol_simpan.setVisible(self.boleh)
        if lain:
            self.baris, self._kotor = None, False
        self.muat()

    def muat(self) -> None:
        """Read the rows again."""
        if self.isi_tab is not None:
            self.halaman.jalankan(self.baca, self.isi_tab, selesai=self._terima)

    def _terima(self, daftar: list[B]) -> None:
        self._mengisi = True
        self.model.isi(daftar)
        self._mengisi = False
        kini = None if self.baris is None else self.kunci(self.baris)
        sama = next((b for b in daftar if self.kunci(b) == kini), None)
        if self._kotor:
            return
        self.tampilkan(sama or (daftar[0] if daftar else None))

    def tampilkan(self, baris: B | None) -> None:
        """Show one row; None leaves the form empty and closed."""
        self._mengisi = True
        self.baris = baris
        self.badan.setEnabled(baris is not None)
        self.gulir.setVisible(baris is not None)
        if baris is not None:
            self.isi_form(baris)
            self.tabel.pilih_kunci(self.kunci(baris))
        self._mengisi = False
        self._tulis_kurang()

    def _tulis_kurang(self) -> None:
        masalah = self.kurang(self.baris) if self.baris is not None else ()
        self.masalah.setProperty("peran", "muted")
        self.masalah.style().polish(self.masalah)
        bagian = ", ".join(str(m.rincian.get("isian", "")) for m in masalah)
        if self.baris is None:
            self.masalah.clear()
        else:
            lengkap = self.tr("Lengkap ✓")
            self.masalah.setText(self.tr("Belum diisi: {daftar}").format(daftar=bagian) if bagian else lengkap)

    def _dipilih(self, baris: Any) -> None:
        if self._mengisi or baris is None or (self.baris is not None and self.kunci(baris) == self.kunci(self.baris)):
            return
        self.titip()
        self.tampilkan(baris)

    # typing

    def diketik(self) -> None:
        """Something was typed: keep it soon."""
        if self._mengisi or self.baris is None or not self.boleh:
            return
        self._kotor = True
        self.tersimpan.setText(self.tr("Mengetik…"))
        self._jam.catat()

    def _simpan_otomatis(self) -> None:
        if self.baris is not None and self._kotor:
            fungsi, isi = self.titipkan(self.baris)
            self.halaman.jalankan(fungsi, self.konteks, *isi, selesai=lambda _: self._tandai())

    def _tandai(self) -> None:
        jam = f"{self.konteks.sekarang():%H.%M}"
        self.tersimpan.setText(self.tr("Tersimpan otomatis {jam} ✓").format(jam=jam))

    def titip(self) -> None:
        """Write what is typed."""
        if self.baris is None or not self._kotor:
            return
        self._jam.stop()
        self._kotor = False
        fungsi, isi = self.tulis(self.baris)
        self.halaman.jalankan(fungsi, self.konteks, *isi, selesai=lambda _: self._tersimpan(), gagal=self._gagal)

    def _tersimpan(self) -> None:
        self.tersimpan.setText(self.tr("Tersimpan {jam} ✓").format(jam=f"{self.konteks.sekarang():%H.%M}"))
        self.muat()

    def _gagal(self, galat: UserError) -> None:
        """A refusal stands under the form; what was typed stays kept as a draft."""
        self._kotor = True
        self._jam.catat()
        self.masalah.setProperty("peran", "galat")
        self.masalah.style().polish(self.masalah)
        self.masalah.setText(". ".join(teks_galat(galat)[::2]))


def kunci_medan(medan: Sequence[QWidget], boleh: bool) -> None:
    """Make fields read-only for who only reads: texts can still be selected, choices cannot be changed."""
    for satu in medan:
        if isinstance(satu, QPlainTextEdit):
            satu.setReadOnly(not boleh)
            satu.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextEditorInteraction if boleh else Qt.TextInteractionFlag.TextBrowserInteraction
            )
        elif isinstance(satu, QLineEdit):
            satu.setReadOnly(not boleh)
        else:
            satu.setEnabled(boleh)


def teks_medan(medan: Medan) -> str:
    """What is typed in a field."""
    return medan.text() if isinstance(medan, QLineEdit) else medan.toPlainText()


def tulis_medan(medan: Medan, teks: str) -> None:
    """Show a text; the cursor stays where the text is the same."""
    if teks_medan(medan) == teks:
        return
    if isinstance(medan, QLineEdit):
        medan.setText(teks)
    else:
        medan.setPlainText(teks)
