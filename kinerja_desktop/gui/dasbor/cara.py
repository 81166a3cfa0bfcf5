"""The workings of Dasbor Unit: of the figures at the corners of their cards, and of one row of a list."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kinerja_desktop.domain.aturan_sebaran import Aturan, cara_sebaran
from kinerja_desktop.domain.cara_angka import cara_indikator, cara_lama, cara_laporan_masuk, cara_rhk_tim
from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.gui.common.bahasa import nama_bulan
from kinerja_desktop.gui.common.cara_hitung import TombolCara
from kinerja_desktop.gui.forms.ui_dasbor_form import Ui_Dasbor
from kinerja_desktop.services.dasbor_bentuk import BarisRincian, Daftar, Ringkasan

BERCARA = frozenset({Daftar.LAPORAN, Daftar.LAMA, Daftar.RHK, Daftar.EVALUASI, Daftar.PREDIKAT})
"""Lists whose rows hold a percentage, a mean or a predikat."""


class CaraDasbor(QObject):
    """Puts the buttons on the cards with a percentage, a mean or predikat, and fills them."""

    def __init__(self, form: Ui_Dasbor, aturan: Aturan) -> None:
        super().__init__()
        self._aturan = aturan
        self.laporan = TombolCara(self.tr("laporan masuk"), ringkas=True, kunci="Alt+L")
        self.lama = TombolCara(self.tr("rata-rata lama persetujuan"), ringkas=True, kunci="Alt+R")
        self.rhk = TombolCara(self.tr("realisasi terhadap target RHK"), ringkas=True, kunci="Alt+T")
        self.predikat = TombolCara(self.tr("sebaran predikat"), ringkas=True, kunci="Alt+P")
        form.kartu_laporan.pasang_tombol(self.laporan)
        form.kartu_lama.pasang_tombol(self.lama)
        form.kartu_predikat.pasang_tombol(self.predikat)
        form.kepala_rhk.addWidget(self.rhk)

    def isi(self, r: Ringkasan) -> None:
        """Show the workings of these figures."""
        lalu = r.laporan_lalu.persen
        pembanding = None if lalu is None else (nama_bulan(r.bulan.sebelumnya().nomor), lalu)
        self.laporan.isi(cara_laporan_masuk(r.laporan.bagian, r.laporan.dari, lalu=pembanding))
        self.lama.isi(cara_lama(r.lama.bagian, r.lama.dari))
        self.predikat.isi(cara_sebaran(r.sebaran, r.capaian, self._aturan))
        self.rhk.isi(cara_rhk_tim([(b.uraian, b.angka.bagian, b.angka.dari) for b in r.rhk or ()]) if r.rhk else None)


def cara_baris(daftar: Daftar, baris: BarisRincian) -> CaraHitung | None:
    """The working of one row that carries all that it needs."""
    if daftar is Daftar.LAPORAN:
        return cara_laporan_masuk(baris.bagian, baris.dari, baris.nama)
    if daftar is Daftar.LAMA:
        return cara_lama(baris.bagian, baris.dari, baris.nama)
    if daftar is Daftar.RHK:
        return cara_indikator(baris.nama, baris.teks, baris.keadaan, baris.bagian)
    return None
