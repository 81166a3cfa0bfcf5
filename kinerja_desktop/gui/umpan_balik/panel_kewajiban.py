"""Who of the team has no scheduled feedback yet, with one click to write it (article 19; R60)."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kinerja_desktop.gui.common.bahasa import tulis_periode
from kinerja_desktop.gui.common.cara_hitung import TombolCara
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.model import Kolom
from kinerja_desktop.gui.umpan_balik.panel import PanelUmpan
from kinerja_desktop.services.kewajiban_umpan import BarisKewajiban, Kewajiban
from kinerja_desktop.services.konteks import Context


class PanelKewajiban(PanelUmpan):
    """The page loads the duty once and hands it over by `setel`."""

    tulis = Signal(object)

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__(halaman, context, self.tr("Belum diberi umpan balik berkala"))
        self.model = self.pasang(
            [Kolom(self.tr("Pegawai"), lambda b: b.nama, kecil=lambda b: b.jabatan)], lambda b: b.pegawai_id
        )
        self.ringkasan = LabelPotong(ukuran=13)
        self.cara = TombolCara(self.tr("kewajiban umpan balik berkala"))
        self.kepala.addWidget(self.ringkasan, 1)
        self.kepala.addWidget(self.cara)
        self.rinci.hide()
        self.kaki.addStretch(1)
        self.tombol_tulis = self.tombol(self.tr("Tulis"), "ubah", self._tulis, "primary")
        self.tabel.baris_dibuka.connect(lambda _: self._tulis())
        self.setel(None)

    def setel(self, isi: Kewajiban | None) -> None:
        """Show the duty of the period."""
        self.cara.setel(None if isi is None else lambda: isi.cara)
        if isi is None:
            self.ringkasan.setText("")
            self.tabel.kosong.setel(
                "tim", self.tr("Belum ada anggota tim"), self.tr("Pegawai yang Anda nilai akan muncul di sini.")
            )
        else:
            teks = self.tr("{belum} dari {tim} anggota tim belum, {periode} · sisa {n} hari")
            periode = tulis_periode(isi.periode)
            self.ringkasan.setText(teks.format(belum=len(isi.belum), tim=isi.tim, periode=periode, n=isi.sisa))
            self.tabel.kosong.setel(
                "sukses", self.tr("Semua sudah diberi"), self.tr("Setiap anggota tim sudah mendapat yang berkala.")
            )
        self.tampilkan(self.model, () if isi is None else isi.belum)

    def muat(self) -> None:
        """Nothing of its own: the page loads the duty with everything else."""

    def _berganti(self) -> None:
        self.tombol_tulis.setVisible(isinstance(self.tabel.baris_kini(), BarisKewajiban))

    def _tulis(self) -> None:
        baris = self.tabel.baris_kini()
        if isinstance(baris, BarisKewajiban):
            self.tulis.emit(baris.pegawai_id)
