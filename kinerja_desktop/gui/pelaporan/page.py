"""Tenggat & Pelaporan: statutory clocks, reports to the PyB, and what follows from evaluations."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from kinerja_desktop.domain.jam_mesin import Keraguan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.pelaporan.pyb import PybTab
from kinerja_desktop.gui.pelaporan.tenggat import TenggatTab
from kinerja_desktop.gui.pelaporan.tindak_lanjut import TindakLanjutTab
from kinerja_desktop.services import jam_mesin, wewenang
from kinerja_desktop.services.konteks import Context

_TABEL = ("penetapan_evaluasi", "penyerahan_evaluasi", "penerimaan_evaluasi", "keberatan", "keputusan_keberatan",
          "pelaporan_evaluasi", "tindak_lanjut", "hari_libur", "pegawai", "skp", "keputusan_skp")  # fmt: skip


class PelaporanPage(Halaman):
    """Tabs; a pegawai sees his own clocks only."""

    kunci = "pelaporan"
    topik_bantuan = "pelaporan"

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self.tab = QTabWidget()
        self.tab.setDocumentMode(True)
        self.tenggat = TenggatTab(self, context)
        self.tab.addTab(self.tenggat, self.tr("Tenggat"))
        self.pyb: PybTab | None = None
        self.tindak_lanjut: TindakLanjutTab | None = None
        if context.peran in wewenang.PENILAI | wewenang.PEMBACA_SEMUA:
            self.pyb, self.tindak_lanjut = PybTab(self, context), TindakLanjutTab(self, context)
            self.tab.addTab(self.pyb, self.tr("Pelaporan ke PyB"))
            self.tab.addTab(self.tindak_lanjut, self.tr("Tindak lanjut"))
        tata = QVBoxLayout(self.isi)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addWidget(self.tab)
        self.tab.currentChanged.connect(lambda _: self.segarkan())
        self.tenggat.minta_lapor.connect(self._ke_pyb)

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Load the tab in front, and look at the clock of the machine."""
        kini = self.tab.currentWidget()
        if isinstance(kini, TenggatTab | PybTab | TindakLanjutTab):
            kini.muat()
        self.jalankan(jam_mesin.meragukan, self._context, selesai=self._ragukan)

    def _ragukan(self, ragu: Keraguan | None) -> None:
        if ragu is None:
            return
        boleh = self._context.peran in jam_mesin.PENEGAS
        dulu, kini = tulis_tanggal(ragu.dulu), tulis_tanggal(ragu.kini)
        isi = self.tr("Perubahan terakhir tercatat {dulu}, sedangkan jam komputer menunjukkan {kini}. Tenggat dihitung"
                      " dari jam ini: periksa tanggalnya dahulu.").format(dulu=dulu, kini=kini)  # fmt: skip
        self.tampilkan_pesan(
            "warn",
            self.tr("Jam komputer meragukan"),
            isi,
            tindakan=(self.tr("Tanggalnya benar"), self._nyatakan_benar) if boleh else None,
        )

    def _nyatakan_benar(self) -> None:
        self.jalankan(jam_mesin.nyatakan_benar, self._context, selesai=lambda _: self.bilah_pesan.hide())

    def _ke_pyb(self, periode: Periode) -> None:
        if self.pyb is not None:
            self.pyb.pilih(periode)
            self.tab.setCurrentWidget(self.pyb)

    def buka(self, argumen: object) -> None:
        """Go to a tab: ``{"tab": "pyb"}`` or ``{"tab": "tindak_lanjut"}``; or to a clock: ``{"sampai": date}``."""
        tab = argumen.get("tab") if isinstance(argumen, dict) else None
        tujuan = {"pyb": self.pyb, "tindak_lanjut": self.tindak_lanjut, "tenggat": self.tenggat}.get(str(tab))
        if tujuan is not None:
            self.tab.setCurrentWidget(tujuan)
        if isinstance(argumen, dict) and isinstance(hari := argumen.get("sampai"), date):
            self.tenggat.tuju(hari)

    def terkena(self, perubahan: object) -> bool:
        """Only what clocks and lists rest on matters here."""
        menyentuh = getattr(perubahan, "menyentuh", None)
        return menyentuh is None or bool(menyentuh(*_TABEL))
