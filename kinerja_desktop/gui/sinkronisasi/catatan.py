"""The records behind the numbers of a preview: by what would happen to them, then by kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.pertukaran import Perubahan
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common.alir import TataAlir
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sinkronisasi import kata
from kinerja_desktop.services.hasil_terima import BarisRincian, HasilTerima
from kinerja_desktop.services.rincian_terima import DaftarRincian, urut

_HALAMAN = 500
"""Rows that the table takes at once; it asks for more when it is scrolled to their end."""


class ModelCatatan(HalamanModel[BarisRincian]):
    """Rows that are drawn from a list of any length as they are scrolled to."""

    _sumber: Iterator[BarisRincian] = iter(())
    _ada_lagi = False

    def alirkan(self, sumber: Iterator[BarisRincian]) -> None:
        """Show what `sumber` gives."""
        self._sumber = sumber
        self.isi(self._halaman())

    def _halaman(self) -> list[BarisRincian]:
        baris = list(islice(self._sumber, _HALAMAN))
        self._ada_lagi = len(baris) == _HALAMAN
        return baris

    def canFetchMore(self, induk: QModelIndex | QPersistentModelIndex) -> bool:
        """Tell whether there may be more."""
        return not induk.isValid() and self._ada_lagi

    def fetchMore(self, induk: QModelIndex | QPersistentModelIndex) -> None:
        """Take the next rows."""
        if self.canFetchMore(induk) and (baris := self._halaman()):
            self.beginInsertRows(QModelIndex(), self.rowCount(), self.rowCount() + len(baris) - 1)
            self._baris.extend(baris)
            self.endInsertRows()


class DaftarCatatan(QWidget):
    """Buttons with numbers, each of which lists exactly what it counts, and kinds to narrow that down.

    `minta_semua` asks for the records of all files where those of one are shown.
    """

    minta_semua = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._daftar = DaftarRincian(())
        self._banyak_paket = False
        self.apa: Perubahan | None = None
        self.model = ModelCatatan(
            [
                Kolom(
                    self.tr("Catatan"),
                    lambda b: b.teks or self.tr("catatan yang dihapus pengirimnya"),
                    kecil=self._kecil,
                ),
                Kolom(
                    self.tr("Yang terjadi"), lambda b: tag_perubahan(b.apa)[0], 130, tag=lambda b: tag_perubahan(b.apa)
                ),
            ],
            self,
            kunci=id,
        )
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Catatan di dalamnya"))
        self.judul = QLabel()
        self.judul.setProperty("peran", "medan")
        self.judul.setMinimumHeight(px(28))
        self.tombol_semua = Tombol(self.tr("Lihat semua paket"), "flat")
        self.tombol_semua.setProperty("kecil", True)
        self.tombol_semua.clicked.connect(self.minta_semua)
        self.sisa = QLabel()
        self.sisa.setProperty("peran", "bantuan")
        self.sisa.setWordWrap(True)
        kepala = QHBoxLayout()
        kepala.addWidget(self.judul, 1)
        kepala.addWidget(self.tombol_semua)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, px(6), 0, 0)
        tata.setSpacing(px(6))
        tata.addLayout(kepala)
        tata.addLayout(self._baris_saringan())
        tata.addWidget(self.tabel, 1)
        tata.addWidget(self.sisa)

    def _baris_saringan(self) -> QHBoxLayout:
        wadah = QWidget()
        alir = TataAlir(wadah, px(6))
        self._kelompok = QButtonGroup(self)
        self.tombol: dict[Perubahan | None, Tombol] = {}
        for apa in (None, *Perubahan):
            tombol = Tombol()
            tombol.setProperty("kecil", True)
            tombol.setCheckable(True)
            tombol.toggled.connect(lambda nyala, t=tombol: t.setProperty("varian", "primary" if nyala else "plain"))
            tombol.clicked.connect(lambda _=False, satu=apa: self.pilih(satu))
            self._kelompok.addButton(tombol)
            self.tombol[apa] = tombol
            alir.addWidget(tombol)
        self.saringan = Pilihan()
        self.saringan.setSizeAdjustPolicy(Pilihan.SizeAdjustPolicy.AdjustToContents)
        self.saringan.setAccessibleName(self.tr("Jenis catatan"))
        self.saringan.currentIndexChanged.connect(lambda _: self._isi_tabel())
        baris = QHBoxLayout()
        baris.setSpacing(px(8))
        baris.addWidget(wadah, 1, Qt.AlignmentFlag.AlignVCenter)
        baris.addWidget(self.saringan)
        return baris

    def tampilkan(self, semua: Sequence[HasilTerima], judul: str, *, dari_banyak: bool) -> None:
        """List what these results hold under the words `judul`; the choice stays where it still has records.

        Records of several files name their sender. Without `dari_banyak` there is one file, which needs no name.
        """
        self._daftar = DaftarRincian(semua)
        self._banyak_paket = len(semua) > 1
        self.judul.setText(judul)
        self.judul.setVisible(dari_banyak)
        self.tombol_semua.setVisible(dari_banyak and not self._banyak_paket)
        kosong = not self._daftar.jumlah()
        for apa, tombol in self.tombol.items():
            banyak = self._daftar.jumlah(apa).total()
            tombol.setText(f"{_nama(apa)} {tulis_angka(banyak)}")
            tombol.setVisible(banyak > 0)
        self.saringan.setVisible(not kosong)
        self.pilih(self.apa if self._daftar.jumlah(self.apa) else None, self.saringan.currentData())

    def pilih(self, apa: Perubahan | None, tabel: str | None = None) -> None:
        """List exactly those to which this would happen, of one kind where `tabel` names one; everything for None."""
        self.apa = apa
        self.tombol[apa].setChecked(True)
        jumlah = self._daftar.jumlah(apa)
        with QSignalBlocker(self.saringan):
            self.saringan.clear()
            self.saringan.addItem(self.tr("Semua jenis"), None)
            for nama in urut(jumlah):
                self.saringan.addItem(f"{kata.nama_tabel(nama)} ({tulis_angka(jumlah[nama])})", nama)
            self.saringan.setCurrentIndex(max(0, self.saringan.findData(tabel)) if tabel else 0)
        self._isi_tabel()

    def _isi_tabel(self) -> None:
        tabel = self.saringan.currentData()
        self.model.alirkan(self._daftar.baris(self.apa, tabel))
        self.tabel.scrollToTop()
        sisa = self._daftar.sisa(self.apa, tabel)
        self.sisa.setVisible(any(sisa.values()))
        teks = self.tr("Masih ada {sisa} yang tidak didaftar satu per satu; jenisnya sama dengan yang di atas.")
        self.sisa.setText(teks.format(sisa=kata.kalimat_perubahan(sisa)))

    def _kecil(self, baris: BarisRincian) -> str:
        jenis = kata.nama_tabel(baris.tabel)
        return f"{jenis} · {baris.dari}" if self._banyak_paket else jenis


def _nama(apa: Perubahan | None) -> str:
    t = QCoreApplication.translate
    if apa is None:
        return t("Tukar", "Semua")
    teks = tag_perubahan(apa)[0]
    return teks[:1].upper() + teks[1:]


def tag_perubahan(apa: Perubahan) -> tuple[str, JenisTag]:
    """What would happen to a record, as a pill."""
    t = QCoreApplication.translate
    tanda: dict[Perubahan, tuple[str, JenisTag]] = {
        Perubahan.BARU: (t("Tukar", "baru"), "ok"),
        Perubahan.BERUBAH: (t("Tukar", "berubah"), "aju"),
        Perubahan.BERTENTANGAN: (t("Tukar", "bertentangan"), "bad"),
        Perubahan.DIHAPUS: (t("Tukar", "dihapus"), "kem"),
        Perubahan.DITAHAN: (t("Tukar", "ditahan"), "bad"),
    }
    return tanda[apa]
