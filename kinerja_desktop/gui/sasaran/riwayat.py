"""The dialogue about a plan: what was decided, when, by whom, and why."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.skp import KeputusanSkp, PutusanSkp
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.lencana import JenisTag, Tag
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.sasaran import label
from kinerja_desktop.gui.sasaran.tab import IsiTab, TabGulir
from kinerja_desktop.services.konteks import Context

_RUPA: dict[PutusanSkp, JenisTag] = {
    PutusanSkp.KEMBALIKAN: "kem",
    PutusanSkp.SETUJUI: "aju",
    PutusanSkp.TETAPKAN: "ok",
}


class RiwayatTab(TabGulir):
    """The dialogue about the plan: what was decided, when, by whom, and why."""

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman, konteks)
        self._tata = QVBoxLayout(self.badan)
        self._tata.setContentsMargins(0, px(8), px(8), px(8))
        self._tata.setSpacing(px(8))
        self._tata.addStretch(1)

    def judul_tab(self) -> str:
        """Word on the tab."""
        return self.tr("Dialog dan riwayat")

    def setel(self, isi: IsiTab) -> None:
        """Show the decisions, newest first."""
        skp, keputusan = isi.lembar.skp, isi.lembar.keputusan
        while self._tata.count() > 1:
            butir = self._tata.takeAt(0)
            if butir is not None and (lama := butir.widget()) is not None:
                lama.deleteLater()
        baris = [self._baris(k, nama) for k, nama in keputusan]
        if skp.diajukan_pada is not None:
            teks = self.tr("Diajukan {kapan}").format(kapan=_kapan(skp.diajukan_pada))
            baris.append(QLabel(teks))
        if skp.alasan_revisi:
            baris.append(QLabel(self.tr("Alasan revisi: {alasan}").format(alasan=skp.alasan_revisi)))
        if not baris:
            kosong = QLabel(self.tr("Belum ada pengajuan atau keputusan."))
            kosong.setProperty("peran", "muted")
            baris.append(kosong)
        for widget in baris:
            self._tata.insertWidget(0, widget)

    def _baris(self, keputusan: KeputusanSkp, nama: str) -> QWidget:
        kotak = QWidget()
        tata = QVBoxLayout(kotak)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(2))
        tag = Tag(label.putusan(keputusan.putusan), _RUPA[keputusan.putusan], kotak)
        tata.addWidget(tag, 0, Qt.AlignmentFlag.AlignLeft)
        siapa = QLabel(f"{_kapan(keputusan.pada)} · {nama}")
        siapa.setProperty("peran", "muted")
        tata.addWidget(siapa)
        if keputusan.catatan:
            catatan = QLabel(f"“{keputusan.catatan}”")
            catatan.setWordWrap(True)
            tata.addWidget(catatan)
        return kotak


def _kapan(saat: datetime) -> str:
    return f"{tulis_tanggal(saat.date())} {saat:%H.%M}"
