"""Signatures under one evaluation that did not know of each other, side by side as they were frozen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.domain.kuadran import PREDIKAT_LAYAR
from kinerja_desktop.gui.common.bahasa import istilah, tulis_periode
from kinerja_desktop.gui.common.banding import KolomBanding
from kinerja_desktop.gui.common.gulir import IsiGulir
from kinerja_desktop.gui.common.label import label_lipat
from kinerja_desktop.gui.common.lencana import Tag
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.common.ukuran import setel_ukuran
from kinerja_desktop.gui.evaluasi import label
from kinerja_desktop.services.evaluasi_bentuk import LembarEvaluasi, PenetapanTerbaca


class DialogDuaTanda(QDialog):
    """To read only: who settles it signs once more on the sheet. The last column is the one that counts meanwhile."""

    def __init__(self, lembar: LembarEvaluasi, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bandingkan penetapan"))
        judul = self.tr("Evaluasi {nama}, {periode}")
        judul = judul.format(nama=lembar.pegawai.nama, periode=tulis_periode(lembar.periode))
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(20), px(18), px(20), px(16))
        tata.setSpacing(px(10))
        tata.addWidget(label_lipat(judul, "judul_besar"))
        teks = self.tr("Seperti yang ditandatangani. Yang berbeda ditulis tebal.")
        tata.addWidget(label_lipat(teks, "bantuan"))
        tata.addWidget(self._kolom_kolom(lembar.berbeda), 1)
        tutup = Tombol(self.tr("Tutup"), "primary")
        tutup.clicked.connect(self.accept)
        kaki = QHBoxLayout()
        kaki.addStretch(1)
        kaki.addWidget(tutup)
        tata.addLayout(kaki)
        setel_ukuran(self, 400 * max(2, len(lembar.berbeda)), 480)

    def _kolom_kolom(self, semua: tuple[PenetapanTerbaca, ...]) -> QWidget:
        badan = IsiGulir()
        tata = QHBoxLayout(badan)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(12))
        isi = [self._isi(satu) for satu in semua]
        for satu, baris in zip(semua, isi, strict=True):
            beda = {nama for nama, teks in baris if any((nama, teks) not in lain for lain in isi)}
            tata.addWidget(self._kolom(satu, baris, beda, berlaku=satu is semua[-1]), 1)
        gulir = QScrollArea(self)
        gulir.setFrameShape(QFrame.Shape.NoFrame)
        gulir.setWidgetResizable(True)
        gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        gulir.setAccessibleName(self.windowTitle())
        gulir.setWidget(badan)
        return gulir

    def _isi(self, satu: PenetapanTerbaca) -> list[tuple[str, str]]:
        return [
            (self.tr("Rating hasil kerja"), label.rating(satu.rating_hasil) if satu.rating_hasil else "—"),
            (self.tr("Rating perilaku kerja"), label.rating(satu.rating_perilaku) if satu.rating_perilaku else "—"),
            (self.tr("Alasan rating"), satu.alasan or "—"),
            (self.tr("Catatan"), satu.catatan or "—"),
        ]

    def _kolom(self, satu: PenetapanTerbaca, baris: list[tuple[str, str]], beda: set[str], *, berlaku: bool) -> QWidget:
        tanda = Tag(istilah(PREDIKAT_LAYAR[satu.predikat]), "aju" if berlaku else "draf", self)
        kotak = KolomBanding(tanda, satu.oleh, satu.pada, berlaku=berlaku, parent=self)
        for nama, teks in baris:
            kotak.tulis(nama, "bantuan", jarak=6)
            kotak.tulis(teks, "judul" if nama in beda else "")
        return kotak
