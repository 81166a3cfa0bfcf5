"""What follows from a transfer, part by part: shown before it is applied, and afterwards as the list of next tasks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.domain.akibat_mutasi import Akibat
from kinerja_desktop.gui.common.lencana import Tag
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.pegawai.mutasi_kata import kalimat, keterangan, nama_kelompok


class DaftarAkibat(QScrollArea):
    """A list that scrolls; `teks` gives what it says, for tests and for reading aloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Akibat mutasi"))
        self._akibat: tuple[Akibat, ...] = ()

    def isi(self, akibat: Iterable[Akibat], nama: Mapping[UUID, str]) -> None:
        """Show these consequences under the headings of their parts."""
        self._akibat = tuple(akibat)
        badan = QWidget()
        badan.setObjectName("isiGulir")
        tata = QVBoxLayout(badan)
        tata.setContentsMargins(0, 0, px(10), 0)
        tata.setSpacing(px(8))
        for kelompok, isi in groupby(self._akibat, key=lambda a: a.kelompok):
            judul = QLabel(nama_kelompok(kelompok))
            judul.setProperty("peran", "judul")
            if tata.count():
                tata.addSpacing(px(6))
            tata.addWidget(judul)
            for satu in isi:
                tata.addWidget(self._baris(satu, nama))
        if not self._akibat:
            kosong = QLabel(self.tr("Tidak ada yang perlu dilakukan siapa pun."))
            kosong.setProperty("peran", "muted")
            tata.addWidget(kosong)
        tata.addStretch(1)
        self.setWidget(badan)

    def _baris(self, akibat: Akibat, nama: Mapping[UUID, str]) -> QWidget:
        kotak = QWidget()
        tata = QVBoxLayout(kotak)
        tata.setContentsMargins(px(2), 0, 0, px(2))
        tata.setSpacing(px(2))
        atas = QHBoxLayout()
        atas.setSpacing(px(8))
        kata = QLabel(kalimat(akibat))
        kata.setWordWrap(True)
        kata.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if akibat.peringatan:
            atas.addWidget(Tag(self.tr("Perhatian"), "kem"), 0, Qt.AlignmentFlag.AlignTop)
        atas.addWidget(kata, 1)
        tata.addLayout(atas)
        if teks := keterangan(akibat, nama):
            kecil = QLabel(teks)
            kecil.setWordWrap(True)
            kecil.setProperty("peran", "bantuan")
            tata.addWidget(kecil)
        return kotak

    def teks(self) -> list[str]:
        """The sentences in their order."""
        return [kalimat(a) for a in self._akibat]
