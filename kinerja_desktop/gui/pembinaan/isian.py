"""Fields of the page Pembinaan: blocks of rows as the forms have them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kinerja_desktop.gui.common.isian import tandai_galat
from kinerja_desktop.gui.common.medan_teks import MedanTeks
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol, TombolIkon

_TOMBOL = 30


def pilihan() -> Pilihan:
    """A choice that shows long words as far as there is room and does not push the sheet wider."""
    kotak = Pilihan()
    kotak.setSizeAdjustPolicy(Pilihan.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    kotak.setMinimumContentsLength(8)
    kotak.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return kotak


class KolomIsian(NamedTuple):
    """One column: attribute of the row, heading, share of the width; `pilihan` makes it a choice of words."""

    bidang: str
    judul: str
    lebar: int = 1
    pilihan: tuple[str, ...] = ()


class BarisIsian(QWidget):
    """One row of fields with a button that takes it away."""

    diketik = Signal()
    minta_hapus = Signal()

    def __init__(self, kolom: Sequence[KolomIsian], nomor: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.medan: list[MedanTeks | Pilihan] = []
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(6))
        for satu in kolom:
            nama = f"{satu.judul} {nomor}"
            medan: MedanTeks | Pilihan
            if satu.pilihan:
                medan = pilihan()
                medan.setAccessibleName(nama)
                medan.addItems(satu.pilihan)
                medan.currentIndexChanged.connect(lambda _: self.diketik.emit())
            else:
                medan = MedanTeks(nama, self)
                medan.textChanged.connect(self.diketik)
            self.medan.append(medan)
            tata.addWidget(medan, satu.lebar, Qt.AlignmentFlag.AlignTop)
        self.hapus = TombolIkon("hapus", self.tr("Hapus baris {n}").format(n=nomor))
        self.hapus.setProperty("kecil", True)
        self.hapus.setFixedWidth(px(_TOMBOL))
        self.hapus.clicked.connect(lambda _=False: self.minta_hapus.emit())
        tata.addWidget(self.hapus, 0, Qt.AlignmentFlag.AlignTop)

    def isi(self) -> tuple[str, ...]:
        """The words of each column."""
        return tuple(m.currentText() if isinstance(m, Pilihan) else m.toPlainText() for m in self.medan)

    def setel(self, isi: Sequence[str], *, ubah: bool) -> None:
        """Show one row."""
        for medan, teks in zip(self.medan, isi, strict=True):
            if isinstance(medan, Pilihan):
                medan.setCurrentText(teks)
                medan.setEnabled(ubah)
            else:
                if medan.toPlainText() != teks:
                    medan.setPlainText(teks)
                medan.setReadOnly(not ubah)
        self.hapus.setVisible(ubah)


class TabelIsian(QWidget):
    """One block of a form: heading, columns, rows that come and go; `dihapus` carries place and words of a row."""

    berubah = Signal()
    dihapus = Signal(int, object)

    def __init__(self, judul: str, keterangan: str, kolom: Sequence[KolomIsian], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kolom, self._ubah, self._mengisi = tuple(kolom), True, False
        self.baris: list[BarisIsian] = []
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, px(6))
        tata.setSpacing(px(4))
        kepala = QHBoxLayout()
        kepala.addWidget(_label(judul, "judul"))
        bantuan = _label(keterangan, "bantuan")
        bantuan.setWordWrap(True)
        kepala.addWidget(bantuan, 1)
        tata.addLayout(kepala)
        self.kepala = QWidget(self)
        nama = QHBoxLayout(self.kepala)
        nama.setContentsMargins(0, 0, 0, 0)
        nama.setSpacing(px(6))
        for satu in self.kolom:
            teks = _label(satu.judul, "medan")
            teks.setWordWrap(True)
            nama.addWidget(teks, satu.lebar, Qt.AlignmentFlag.AlignBottom)
        self._ruang = QWidget(self.kepala)
        self._ruang.setFixedSize(px(_TOMBOL), 1)
        nama.addWidget(self._ruang)
        tata.addWidget(self.kepala)
        self._tata_baris = QVBoxLayout()
        self._tata_baris.setSpacing(px(4))
        tata.addLayout(self._tata_baris)
        self.kosong = _label(self.tr("Belum ada baris."), "muted")
        tata.addWidget(self.kosong)
        self.masalah = _label("", "galat")
        self.masalah.setWordWrap(True)
        self.masalah.hide()
        tata.addWidget(self.masalah)
        self.kaki = QHBoxLayout()
        self.tombol_tambah = Tombol(self.tr("Tambah baris"), ikon="tambah")
        self.tombol_tambah.setProperty("kecil", True)
        self.tombol_tambah.setAccessibleName(f"{self.tombol_tambah.text()}: {judul}")
        self.tombol_tambah.clicked.connect(lambda _=False: self.tambah())
        self.kaki.addWidget(self.tombol_tambah)
        self.kaki.addStretch(1)
        tata.addLayout(self.kaki)

    def setel(self, isi: Sequence[Sequence[str]], *, ubah: bool) -> None:
        """Show the rows."""
        self._mengisi, self._ubah = True, ubah
        while len(self.baris) > len(isi):
            lama = self.baris.pop()
            self._tata_baris.removeWidget(lama)
            lama.hide()
            lama.deleteLater()
        while len(self.baris) < len(isi):
            baru = BarisIsian(self.kolom, len(self.baris) + 1, self)
            baru.diketik.connect(self._diketik)
            baru.minta_hapus.connect(partial(self._hapus, baru))
            self.baris.append(baru)
            self._tata_baris.addWidget(baru)
        for baris, teks in zip(self.baris, isi, strict=True):
            baris.setel(teks, ubah=ubah)
        self._mengisi = False
        self.kepala.setVisible(bool(isi))
        self._ruang.setVisible(ubah)
        self.kosong.setVisible(not isi)
        self.tombol_tambah.setVisible(ubah)
        self.tandai({})

    def isi(self) -> list[tuple[str, ...]]:
        """Every row as typed."""
        return [b.isi() for b in self.baris]

    def tambah(self, isi: Sequence[str] = ()) -> None:
        """Add a row and go to it; one in which nothing is written takes the words in."""
        semua = self.isi()
        teks = tuple(isi) or tuple(k.pilihan[0] if k.pilihan else "" for k in self.kolom)
        letak = next((n for n, b in enumerate(semua) if isi and not self._tertulis(b)), len(semua))
        semua[letak : letak + 1] = [teks]
        self.setel(semua, ubah=self._ubah)
        kosong = [m for m in self.baris[letak].medan if isinstance(m, MedanTeks) and not m.toPlainText()]
        (kosong or self.baris[letak].medan)[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.berubah.emit()

    def sisipkan(self, letak: int, isi: Sequence[str]) -> None:
        """Put a row back where it was."""
        semua = self.isi()
        semua.insert(letak, tuple(isi))
        self.setel(semua, ubah=self._ubah)
        self.berubah.emit()

    def tandai(self, galat: dict[str, str]) -> None:
        """Mark fields by ``[row].attribute`` and say what is wrong; the key "" is about the whole block."""
        for n, baris in enumerate(self.baris):
            for satu, medan in zip(self.kolom, baris.medan, strict=True):
                tandai_galat(medan, None, galat.get(f"[{n}].{satu.bidang}", ""))
        self.masalah.setText("\n".join(dict.fromkeys(galat.values())))
        self.masalah.setVisible(bool(galat))

    def _tertulis(self, isi: Sequence[str]) -> bool:
        return any(t.strip() for k, t in zip(self.kolom, isi, strict=True) if not k.pilihan)

    def _hapus(self, baris: BarisIsian) -> None:
        letak, semua = self.baris.index(baris), self.isi()
        lama = semua.pop(letak)
        self.setel(semua, ubah=self._ubah)
        self.berubah.emit()
        if self._tertulis(lama):
            self.dihapus.emit(letak, lama)

    def _diketik(self) -> None:
        if not self._mengisi:
            self.tandai({})
            self.berubah.emit()


def _label(teks: str, peran: str) -> QLabel:
    label = QLabel(teks)
    label.setProperty("peran", peran)
    return label
