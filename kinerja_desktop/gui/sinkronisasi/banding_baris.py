"""One part of a record in two versions side by side: what differs is marked, and one of them is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.domain.banding import Potongan, beda_kata
from kinerja_desktop.gui.common.bahasa import istilah
from kinerja_desktop.gui.common.theme import penata, px, warna
from kinerja_desktop.services.pertentangan_bentuk import Bidang

LEBAR_NAMA = 168
"""Width of the names at 100 %, the same in the head and in every row."""


def dua_kolom(induk: QWidget) -> QGridLayout:
    """The layout of a row: the name, then two columns of the same width."""
    tata = QGridLayout(induk)
    tata.setContentsMargins(0, 0, 0, 0)
    tata.setHorizontalSpacing(px(12))
    tata.setVerticalSpacing(px(6))
    tata.setColumnMinimumWidth(0, px(LEBAR_NAMA))
    tata.setColumnStretch(1, 1)
    tata.setColumnStretch(2, 1)
    return tata


def teks_bertanda(potongan: Sequence[Potongan]) -> str:
    """Rich text in which the words that differ stand on a ground and are underlined: never marked by colour alone."""
    gaya = f"background-color:{warna('warn_soft').name()}; color:{warna('warn_ink').name()}; font-weight:600"
    bagian = []
    for satu in potongan:
        teks = escape(satu.teks).replace("  ", " &nbsp;").replace("\n", "<br>")
        bagian.append(f'<span style="{gaya}"><u>{teks}</u></span>' if satu.beda and satu.teks.strip() else teks)
    return "".join(bagian)


class _Sisi(QWidget):
    """The words of one version; a click anywhere on them chooses it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pilih = QRadioButton(self)
        self.teks = QLabel(self)
        self.teks.setTextFormat(Qt.TextFormat.RichText)
        self.teks.setWordWrap(True)
        self.teks.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        ruang = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        ruang.setHeightForWidth(True)
        self.teks.setSizePolicy(ruang)
        self.teks.setContentsMargins(0, px(2), 0, 0)
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(4))
        tata.addWidget(self.pilih, 0, Qt.AlignmentFlag.AlignTop)
        tata.addWidget(self.teks, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose this version."""
        super().mousePressEvent(event)
        if self.pilih.isVisibleTo(self):
            self.pilih.setFocus(Qt.FocusReason.MouseFocusReason)
            self.pilih.click()


class BarisBidang(QWidget):
    """A row: the name with a sign, the words of two versions, and where it is a text a place to write it anew.

    `pilihan` is the version that was chosen, counted as in `Bidang.isi`, or what was typed.
    """

    diubah = Signal()

    def __init__(self, bidang: Bidang, parent: QWidget | None = None, *, dapat_dipilih: bool) -> None:
        super().__init__(parent)
        self.bidang = bidang
        self.pilihan: int | str = 0
        self._sisi = (_Sisi(self), _Sisi(self))
        self._tampil: tuple[int | None, int | None] = (0, 1)
        self._dapat_dipilih = dapat_dipilih and bidang.beda
        self._kelompok = QButtonGroup(self)
        tata = dua_kolom(self)
        tata.addWidget(self._nama(), 0, 0, Qt.AlignmentFlag.AlignTop)
        for nomor, sisi in enumerate(self._sisi):
            self._kelompok.addButton(sisi.pilih, nomor)
            sisi.pilih.setVisible(self._dapat_dipilih)
            tata.addWidget(sisi, 0, nomor + 1)
        self.tulis: QRadioButton | None = None
        self.medan: QLineEdit | QPlainTextEdit | None = None
        if self._dapat_dipilih and bidang.asli:
            self._sisipkan_medan(tata)
        self._kelompok.idClicked.connect(self._dipilih)
        penata().berubah.connect(self._lukis)

    def _nama(self) -> QWidget:
        kotak = QWidget(self)
        tata = QHBoxLayout(kotak)
        tata.setContentsMargins(0, px(2), 0, 0)
        tata.setSpacing(px(6))
        self._beda, self._sama = QLabel("≠", kotak), QLabel("=", kotak)
        for tanda, peran, kata in ((self._beda, "warn", self.tr("berbeda")), (self._sama, "muted", self.tr("sama"))):
            tanda.setProperty("peran", peran)
            tanda.setToolTip(kata)
            tanda.setAccessibleName(kata)
            tata.addWidget(tanda, 0, Qt.AlignmentFlag.AlignTop)
        nama = QLabel(istilah(self.bidang.nama), kotak)
        nama.setProperty("peran", "medan")
        nama.setWordWrap(True)
        kotak.setFixedWidth(px(LEBAR_NAMA))
        tata.addWidget(nama, 1)
        return kotak

    def _sisipkan_medan(self, tata: QGridLayout) -> None:
        nama = istilah(self.bidang.nama)
        self.tulis = QRadioButton(self.tr("Tulis sendiri"), self)
        self.tulis.setAccessibleName(self.tr("{nama}: tulis sendiri").format(nama=nama))
        self._kelompok.addButton(self.tulis, 2)
        if self.bidang.berbaris:
            self.medan = QPlainTextEdit(self)
            self.medan.setTabChangesFocus(True)
            self.medan.setFixedHeight(px(96))
        else:
            self.medan = QLineEdit(self)
        self.medan.setAccessibleName(self.tr("Isi {nama}").format(nama=nama))
        self.medan.textChanged.connect(self._diketik)
        self.medan.hide()
        kotak = QVBoxLayout()
        kotak.setSpacing(px(4))
        kotak.addWidget(self.tulis)
        kotak.addWidget(self.medan)
        tata.addLayout(kotak, 1, 1, 1, 2)

    def tampilkan(self, kiri: int | None, kanan: int | None, nama: tuple[str, str], dihapus: str) -> None:
        """Show two versions: where their words stand in `Bidang.isi`, None for one that was deleted."""
        self._tampil = (kiri, kanan)
        self._dihapus = dihapus
        for sisi, ke, judul in zip(self._sisi, self._tampil, nama, strict=True):
            sisi.pilih.setAccessibleName(f"{istilah(self.bidang.nama)}: {judul}")
            sisi.pilih.setEnabled(ke is not None)
        berbeda = None in self._tampil or self._kata(kiri or 0) != self._kata(kanan or 0)
        self._beda.setVisible(berbeda)
        self._sama.setVisible(not berbeda)
        self._centang()
        self._lukis()

    def _centang(self) -> None:
        self._kelompok.setExclusive(False)
        for sisi, ke in zip(self._sisi, self._tampil, strict=True):
            sisi.pilih.setChecked(ke is not None and self.pilihan == ke)
        if self.tulis is not None:
            self.tulis.setChecked(isinstance(self.pilihan, str))
        self._kelompok.setExclusive(True)

    def _lukis(self) -> None:
        kiri, kanan = (None if ke is None else self._kata(ke) for ke in self._tampil)
        bertanda = beda_kata(kiri or "", kanan or "")
        for sisi, teks, potongan in zip(self._sisi, (kiri, kanan), bertanda, strict=True):
            utuh = (Potongan(teks or self._dihapus, beda=teks is None),)
            sisi.teks.setText(teks_bertanda(utuh if None in (kiri, kanan) else potongan))

    def _kata(self, ke: int) -> str:
        """What a person typed is shown as it is, all else in the language of the window."""
        teks = self.bidang.isi[ke]
        return teks if self.bidang.asli else istilah(teks)

    def _dipilih(self, nomor: int) -> None:
        if nomor < 2:
            ke = self._tampil[nomor]
            assert ke is not None, "the choice of a deleted version is disabled"
            self.pilihan = ke
        elif isinstance(self.pilihan, int):
            self._isi_medan(self.bidang.asli[self.pilihan])
        if self.medan is not None:
            self.medan.setVisible(nomor == 2)
            if nomor == 2:
                self.pilihan = self._diketik_kini()
                self.medan.setFocus(Qt.FocusReason.OtherFocusReason)
        self.diubah.emit()

    def _isi_medan(self, teks: str) -> None:
        if self.medan is None or self._diketik_kini():
            return
        if isinstance(self.medan, QPlainTextEdit):
            self.medan.setPlainText(teks)
        else:
            self.medan.setText(teks)

    def _diketik_kini(self) -> str:
        if self.medan is None:
            return ""
        return self.medan.toPlainText() if isinstance(self.medan, QPlainTextEdit) else self.medan.text()

    def _diketik(self) -> None:
        if isinstance(self.pilihan, str):
            self.pilihan = self._diketik_kini()
            self.diubah.emit()

    @property
    def ditulis(self) -> bool:
        """True when a text was typed that no version has."""
        return isinstance(self.pilihan, str) and self.pilihan not in self.bidang.asli

    def teks(self, nomor: int) -> str:
        """The rich text of one side, for tests and copying."""
        return self._sisi[nomor].teks.text()
