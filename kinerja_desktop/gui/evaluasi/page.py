"""Evaluasi: the team for a penilai, one's own realisasi and result for everybody who has an SKP."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.evaluasi import Rating
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.gui.common.halaman import TEPI, Halaman
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.evaluasi.lembar import LembarPegawai
from kinerja_desktop.gui.evaluasi.saya import SayaView
from kinerja_desktop.gui.evaluasi.tim import TimView
from kinerja_desktop.gui.forms.ui_evaluasi_form import Ui_Evaluasi
from kinerja_desktop.services import realisasi, wewenang
from kinerja_desktop.services.konteks import Context


class EvaluasiPage(Halaman):
    """Two views; which of them a role has decides the tabs.

    A month that is chosen in the head of the window leads to its period. From there the page goes its own way: to the
    year by the choice beside the tabs, or to the period that a link carries. It stays there until another month comes.
    """

    kunci = "evaluasi"
    topik_bantuan = "evaluasi"

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self._dasar: tuple[Periode, JenisPeriode] | None = None
        self.form = Ui_Evaluasi()
        self.form.setupUi(self.isi)
        periode = realisasi.periode_evaluasi(context, context.hari_ini())
        self.tim = TimView(self, context, periode) if self._bertim() else None
        self.saya = SayaView(self, context, periode) if context.peran in wewenang.PENULIS else None
        for judul, tampilan in ((self.tr("Tim"), self.tim), (self.tr("Saya"), self.saya)):
            if tampilan is not None:
                self.form.pilah.addTab(judul)
                self.form.tumpukan.addWidget(tampilan)
        self.form.pilah.setVisible(self.form.pilah.count() > 1)
        self.form.pilah.currentChanged.connect(self._pilah)
        self.form.periode.dipilih.connect(self._periode_dipilih)
        self._tawarkan_periode(periode)
        if self.tim is not None:
            self.tim.lembar_dibuka.connect(lambda _: self._tampilkan_pilah())
            self.tim.lembar.disusun.connect(self._tempatkan_pesan)

    def _tampilkan_pilah(self) -> None:
        """The sheet of one person takes the whole page."""
        self.form.atas.setVisible(self._lembar() is None)
        self._tempatkan_pesan()

    def _lembar(self) -> LembarPegawai | None:
        """The sheet in front, if one is."""
        tampilan = self._tampilan()
        return tampilan.lembar if isinstance(tampilan, TimView) and tampilan.berlembar else None

    def _tempatkan_pesan(self) -> None:
        lembar = self._lembar()
        self.bilah_pesan.sisakan(lembar.sisi if lembar is not None else 0)

    def _beri_ruang(self, tinggi: int) -> None:
        """On a sheet of two cards a message makes only the left one shorter: the buttons stay under the mouse."""
        lembar = self._lembar() if self.tim is not None else None
        berdua = lembar is not None and not lembar.sempit
        if self.tim is not None:
            self.tim.lembar.beri_ruang(max(0, tinggi - px(TEPI)) if berdua else 0)
        super()._beri_ruang(0 if berdua else tinggi)

    def _bertim(self) -> bool:
        return self._context.peran in wewenang.PENILAI | wewenang.PEMBACA_SEMUA

    def _pilah(self, urut: int) -> None:
        self.tunda_tutup()
        self.form.tumpukan.setCurrentIndex(urut)
        self._tampilkan_pilah()
        self.segarkan()

    def _tampilan(self) -> TimView | SayaView | None:
        kini = self.form.tumpukan.currentWidget()
        return kini if isinstance(kini, TimView | SayaView) else None

    def setel_periode(self, periode: Periode) -> None:
        """Another month, or another cycle of the office: go to the period that holds the month."""
        dasar = (periode, self._context.kantor.periode_evaluasi)
        if dasar != self._dasar:
            self._dasar = dasar
            self._ke_periode(realisasi.periode_evaluasi(self._context, periode.mulai))
        super().setel_periode(periode)

    def _tawarkan_periode(self, kini: Periode) -> None:
        bulan = self._dasar[0] if self._dasar is not None else Periode.bulan(self._context.hari_ini())
        self.form.periode.setel(realisasi.pilihan_periode(self._context, bulan), kini)

    def _periode_dipilih(self, periode: Periode) -> None:
        self._ke_periode(periode)
        self.segarkan()

    def _ke_periode(self, periode: Periode) -> None:
        for tampilan in (self.tim, self.saya):
            if tampilan is not None and tampilan.periode != periode:
                tampilan.flush()
                tampilan.periode = periode
        self._tawarkan_periode(periode)

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Load the view in front again."""
        tampilan = self._tampilan()
        if tampilan is not None:
            tampilan.segarkan()

    def buka(self, argumen: object) -> None:
        """Open one person (and period): ``{"pegawai_id", "periode"}``; oneself opens the own view."""
        if not isinstance(argumen, dict):
            return
        periode = argumen.get("periode")
        if isinstance(periode, Periode):
            self._ke_periode(periode)
        pegawai_id = argumen.get("pegawai_id")
        sendiri = pegawai_id == self._context.saya
        if self.tim is not None and isinstance(pegawai_id, UUID) and not sendiri:
            self.form.pilah.setCurrentIndex(0)
            self.tim.muat_daftar()
            self.tim.buka(pegawai_id)
        elif self.saya is not None:
            self.form.pilah.setCurrentIndex(self.form.pilah.count() - 1)
            self.saya.segarkan()

    def pilih_rating(self, bagian: str, rating: Rating) -> None:
        """Choose one rating on the sheet in front."""
        if self.tim is not None:
            self.tim.pilih_rating(bagian, rating)

    def tunda_tutup(self) -> bool:
        """What is typed goes into the store before the page is left."""
        for tampilan in (self.tim, self.saya):
            if tampilan is not None:
                tampilan.flush()
        return True
