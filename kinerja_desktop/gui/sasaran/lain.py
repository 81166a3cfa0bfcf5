"""The other tabs of a plan: conduct with special expectations, annex, history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.domain.skp import KeputusanSkp, LampiranSkp, Nilai, PutusanSkp, Skp
from kinerja_desktop.domain.teks_formulir import PANDUAN, VersiPerilaku
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.gui.common.lencana import JenisTag, Tag
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.sasaran import label

_RUPA: dict[PutusanSkp, JenisTag] = {
    PutusanSkp.KEMBALIKAN: "kem",
    PutusanSkp.SETUJUI: "aju",
    PutusanSkp.TETAPKAN: "ok",
}


class _Gulir(QScrollArea):
    """A page that scrolls, without a frame of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.badan = QWidget(self)
        self.badan.setObjectName("isiGulir")
        self.setWidget(self.badan)


class PerilakuEditor(_Gulir):
    """The seven BerAKHLAK values with their guides, and beside each the special expectation of the leader."""

    berubah = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tata = QGridLayout(self.badan)
        tata.setContentsMargins(0, px(8), px(8), px(8))
        tata.setHorizontalSpacing(px(16))
        tata.setVerticalSpacing(px(10))
        tata.setColumnStretch(0, 1)
        tata.setColumnStretch(1, 1)
        self.medan: dict[Nilai, QPlainTextEdit] = {}
        for baris, nilai in enumerate(Nilai):
            panduan = "<br>".join(f"– {teks}" for teks in PANDUAN[VersiPerilaku.P6_2022][nilai])
            teks = QLabel(f"<b>{baris + 1}. {label.nilai_dasar(nilai)}</b><br>{panduan}")
            teks.setWordWrap(True)
            teks.setAlignment(Qt.AlignmentFlag.AlignTop)
            medan = QPlainTextEdit()
            medan.setTabChangesFocus(True)
            medan.setPlaceholderText(self.tr("Ekspektasi khusus pimpinan (boleh kosong)"))
            medan.setAccessibleName(self.tr("Ekspektasi khusus: {nilai}").format(nilai=label.nilai_dasar(nilai)))
            medan.setFixedHeight(px(96))
            medan.textChanged.connect(self.berubah)
            tata.addWidget(teks, baris, 0)
            tata.addWidget(medan, baris, 1)
            self.medan[nilai] = medan

    def setel(self, skp: Skp, *, ubah: bool) -> None:
        """Show the expectations of a plan."""
        khusus = dict(skp.ekspektasi_khusus)
        for nilai, medan in self.medan.items():
            if medan.toPlainText() != khusus.get(nilai, ""):
                medan.setPlainText(khusus.get(nilai, ""))
            medan.setReadOnly(not ubah)

    def nilai(self) -> tuple[tuple[Nilai, str], ...]:
        """What is typed, only the values that have a text."""
        return tuple((n, m.toPlainText()) for n, m in self.medan.items() if m.toPlainText().strip())


class LampiranEditor(_Gulir):
    """Annex A.1.8: resources, accountability, consequences; one line each."""

    berubah = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tata = QVBoxLayout(self.badan)
        tata.setContentsMargins(0, px(8), px(8), px(8))
        tata.setSpacing(px(4))
        self.medan: dict[str, QPlainTextEdit] = {}
        for nama, judul, contoh in (
            ("sumber_daya", self.tr("Dukungan sumber daya"), self.tr("misalnya: alat USG portabel; kader posyandu")),
            ("pertanggungjawaban", self.tr("Skema pertanggungjawaban"), self.tr("misalnya: laporan tiap akhir bulan")),
            ("konsekuensi", self.tr("Konsekuensi"), self.tr("misalnya: diusulkan mengikuti pelatihan")),
        ):
            kepala = QLabel(judul)
            kepala.setProperty("peran", "medan")
            medan = QPlainTextEdit()
            medan.setTabChangesFocus(True)
            medan.setPlaceholderText(self.tr("Satu baris satu butir; {contoh}").format(contoh=contoh))
            medan.setAccessibleName(judul)
            medan.textChanged.connect(self.berubah)
            tata.addWidget(kepala)
            tata.addWidget(medan, 1)
            self.medan[nama] = medan

    def setel(self, skp: Skp, *, ubah: bool) -> None:
        """Show the annex of a plan."""
        for nama, medan in self.medan.items():
            teks = "\n".join(getattr(skp.lampiran, nama))
            if tuple(medan.toPlainText().splitlines()) != tuple(teks.splitlines()):
                medan.setPlainText(teks)
            medan.setReadOnly(not ubah)

    def nilai(self) -> LampiranSkp:
        """What is typed; empty lines are left out."""
        return LampiranSkp(
            **{
                nama: tuple(b.strip() for b in medan.toPlainText().splitlines() if b.strip())
                for nama, medan in self.medan.items()
            }
        )


class RiwayatDialog(_Gulir):
    """The dialogue about the plan: what was decided, when, by whom, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tata = QVBoxLayout(self.badan)
        self._tata.setContentsMargins(0, px(8), px(8), px(8))
        self._tata.setSpacing(px(8))
        self._tata.addStretch(1)

    def setel(self, skp: Skp, keputusan: Sequence[tuple[KeputusanSkp, str]]) -> None:
        """Show the decisions, newest first."""
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
        tag = Tag(label.putusan(keputusan.putusan), _RUPA[keputusan.putusan])
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
