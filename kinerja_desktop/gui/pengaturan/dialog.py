"""Small dialogs of Pengaturan: a new password, a new account. They close once the work is done, not before."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.gui.common.bahasa import istilah, teks_galat
from kinerja_desktop.gui.common.isian import tandai_galat
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tasks import Lajur, Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.services.rencana_kantor import PANJANG_SANDI
from kinerja_desktop.services.wewenang import NAMA_PERAN

Kerja = Callable[[], object]


class _Dialog(QDialog):
    """Fields above, Batal and Simpan below, a line that says what is wrong.

    With `setel_kerja` Simpan does the work on its thread; a refusal is shown in place and every field is kept.
    """

    def __init__(self, parent: QWidget, judul: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(judul)
        self.setMinimumWidth(px(440))
        self._pekerja: Pekerja | None = None
        self._kerja: Callable[[], Kerja] | None = None
        self._lajur = Lajur.BASIS_DATA
        self.medan = QFormLayout()
        self.medan.setVerticalSpacing(px(8))
        self.medan.setHorizontalSpacing(px(12))
        self.catatan = QLabel()
        self.catatan.setProperty("peran", "warn")
        self.catatan.setWordWrap(True)
        self.catatan.hide()
        self.masalah = QLabel()
        self.masalah.setProperty("peran", "galat")
        self.masalah.setWordWrap(True)
        self.simpan = Tombol(QCoreApplication.translate("Dialog", "Simpan"), "primary")
        self.simpan.setDefault(True)
        batal = Tombol(QCoreApplication.translate("Dialog", "Batal"))
        self.simpan.clicked.connect(self._terima)
        batal.clicked.connect(self.reject)
        kaki = QHBoxLayout()
        kaki.addStretch(1)
        kaki.addWidget(batal)
        kaki.addWidget(self.simpan)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(20), px(18), px(20), px(16))
        tata.setSpacing(px(10))
        tata.addLayout(self.medan)
        tata.addWidget(self.catatan)
        tata.addWidget(self.masalah)
        tata.addLayout(kaki)

    def setel_kerja(self, pekerja: Pekerja, kerja: Callable[[], Kerja], lajur: Lajur = Lajur.BASIS_DATA) -> None:
        """`kerja` reads the fields and gives what is to be done; the dialog is accepted when it succeeded."""
        self._pekerja, self._kerja, self._lajur = pekerja, kerja, lajur

    def _baris(self, nama: str, medan: QLineEdit | QComboBox) -> None:
        medan.setAccessibleName(nama)
        self.medan.addRow(nama, medan)
        ketik = medan if isinstance(medan, QLineEdit) else medan.lineEdit()
        if ketik is not None:
            ketik.textEdited.connect(lambda _: self._keluhkan(medan, ""))

    def _sandi(self, nama: str, petunjuk: str = "") -> QLineEdit:
        medan = QLineEdit()
        medan.setEchoMode(QLineEdit.EchoMode.Password)
        medan.setPlaceholderText(petunjuk)
        self._baris(nama, medan)
        return medan

    def periksa(self) -> str:
        """What is wrong with the fields, or nothing."""
        return ""

    def tampilkan_galat(self, galat: UserError) -> None:
        """Say in place why the work was refused; nothing that is typed is lost."""
        judul, isi, saran = teks_galat(galat)
        self.masalah.setText(f"{judul}. {isi} {saran}".strip())

    def _keluhkan(self, medan: QLineEdit | QComboBox, kata: str) -> str:
        tandai_galat(medan, None, kata)
        self.masalah.setText(kata)
        if kata:
            medan.setFocus()
        return kata

    def _terima(self) -> None:
        self.masalah.setText(self.periksa())
        if self.masalah.text():
            return
        if self._kerja is None or self._pekerja is None:
            self.accept()
            return
        self.simpan.setEnabled(False)
        self._pekerja.jalankan(
            self,
            self._kerja(),
            selesai=lambda _: self.accept(),
            akhirnya=lambda: self.simpan.setEnabled(True),
            lajur=self._lajur,
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Typing begins in the first field."""
        super().showEvent(event)
        baris = self.medan.itemAt(0, QFormLayout.ItemRole.FieldRole)
        pertama = baris.widget() if baris is not None else None
        if pertama is not None:
            pertama.setFocus(Qt.FocusReason.OtherFocusReason)


def _petunjuk_sandi() -> str:
    return QCoreApplication.translate("DialogSandi", "sekurangnya {n} huruf").format(n=PANJANG_SANDI)


class DialogSandi(_Dialog):
    """Asks for a new password twice, and for the old one when its owner changes it."""

    def __init__(self, parent: QWidget, judul: str, *, lama: bool) -> None:
        super().__init__(parent, judul)
        self.lama = self._sandi(self.tr("Kata sandi sekarang")) if lama else None
        self.baru = self._sandi(self.tr("Kata sandi baru"), _petunjuk_sandi())
        self.ulang = self._sandi(self.tr("Ulangi kata sandi baru"))

    def sandi_lama(self) -> str:
        """The old password as typed."""
        return self.lama.text() if self.lama is not None else ""

    def sandi_baru(self) -> str:
        """The new password as typed."""
        return self.baru.text()

    def periksa(self) -> str:
        """Long enough and typed twice alike."""
        if len(self.baru.text()) < PANJANG_SANDI:
            kata = self.tr("Kata sandi sekurangnya {n} huruf.").format(n=PANJANG_SANDI)
            return self._keluhkan(self.baru, kata)
        if self.baru.text() != self.ulang.text():
            return self._keluhkan(self.ulang, self.tr("Kedua kata sandi berbeda; ketik ulang."))
        return ""

    def tampilkan_galat(self, galat: UserError) -> None:
        """A wrong current password is told beside its field; the new one stays typed."""
        if self.lama is not None and galat.kode == "AKN-01":
            self._keluhkan(self.lama, self.tr("Kata sandi sekarang belum benar; ketik lagi. Kata sandi belum berubah."))
            self.lama.selectAll()
            return
        super().tampilkan_galat(galat)


class DialogAkun(_Dialog):
    """Asks for the person, the account's name, one of the roles that may be given, and a first password.

    Of a person in `luar` it tells that the permission of this computer does not name him yet.
    """

    def __init__(
        self, parent: QWidget, orang: Sequence[Pegawai], peran: Sequence[Peran], luar: Collection[UUID] = ()
    ) -> None:
        super().__init__(parent, QCoreApplication.translate("DialogAkun", "Tambah akun"))
        self._orang, self._peran, self._luar = list(orang), list(peran), luar
        self.pegawai = self._pilihan_pegawai()
        self._baris(self.tr("Pegawai"), self.pegawai)
        self.nama = QLineEdit()
        self._baris(self.tr("Nama akun"), self.nama)
        self.peran = Pilihan()
        self.peran.addItems([istilah(NAMA_PERAN[p]) for p in self._peran])
        self._baris(self.tr("Peran"), self.peran)
        self.sandi = self._sandi(self.tr("Kata sandi pertama"), _petunjuk_sandi())
        self._usul = ""
        self.pegawai.editTextChanged.connect(self._sarankan)

    def _pilihan_pegawai(self) -> QComboBox:
        """A list that is typed into; nobody is chosen at first, and what is typed never becomes an entry."""
        pilihan = Pilihan()
        pilihan.setEditable(True)
        pilihan.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        pilihan.addItems([f"{p.nama} · {p.jabatan}" if p.jabatan else p.nama for p in self._orang])
        pilihan.setCurrentIndex(-1)
        ketik, pelengkap = pilihan.lineEdit(), pilihan.completer()
        if ketik is not None:
            ketik.setPlaceholderText(self.tr("Ketik nama, lalu pilih"))
        if pelengkap is not None:
            pelengkap.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            pelengkap.setFilterMode(Qt.MatchFlag.MatchContains)
        return pilihan

    def terpilih(self) -> Pegawai | None:
        """The person whose name stands in the field, or None while it is nobody's or several people's."""
        kata = self.pegawai.currentText().strip().casefold()
        urut = self.pegawai.currentIndex()
        if 0 <= urut < len(self._orang) and self.pegawai.itemText(urut).casefold() == kata:
            return self._orang[urut]
        cocok = [
            p for n, p in enumerate(self._orang) if kata in (p.nama.casefold(), self.pegawai.itemText(n).casefold())
        ]
        return cocok[0] if len(cocok) == 1 else None

    def _beri_tahu(self, orang: Pegawai | None) -> None:
        di_luar = orang is not None and orang.id in self._luar
        self.catatan.setVisible(di_luar)
        if orang is not None and di_luar:
            kata = self.tr(
                "{nama} bukan pegawai kantor ini. Yang diputuskannya di komputer ini baru diterima pusat bila izin"
                " komputer ini menyebut namanya: minta pusat menambahkannya saat kunci diperbarui, atau pakailah"
                " laptopnya."
            )
            self.catatan.setText(kata.format(nama=orang.nama))
            self.adjustSize()

    def _sarankan(self) -> None:
        orang = self.terpilih()
        self._beri_tahu(orang)
        if orang is None or self.nama.text() != self._usul:
            return
        kata = orang.nama.split(",")[0].lower().replace("dr.", "").split()
        self._usul = ".".join("".join(c for c in k if c.isalnum()) for k in kata[:2])
        self.nama.setText(self._usul)

    def isian(self) -> tuple[UUID, str, Peran, str]:
        """What was chosen and typed."""
        orang = self.terpilih()
        if orang is None:
            raise UserError("UMM-03", apa="Pegawai")
        return orang.id, self.nama.text(), self._peran[self.peran.currentIndex()], self.sandi.text()

    def periksa(self) -> str:
        """A known person and a password long enough."""
        if self.terpilih() is None:
            return self._keluhkan(self.pegawai, self.tr("Pilih pegawai dari daftar; yang sudah berakun tidak dimuat."))
        if len(self.sandi.text()) < PANJANG_SANDI:
            kata = self.tr("Kata sandi sekurangnya {n} huruf.").format(n=PANJANG_SANDI)
            return self._keluhkan(self.sandi, kata)
        return ""
