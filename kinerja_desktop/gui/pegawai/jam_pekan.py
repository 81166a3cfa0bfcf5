"""The week of one rule of hours: a row a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from kinerja_desktop.domain.jam_kerja import JamHari
from kinerja_desktop.gui.common.bahasa import nama_hari
from kinerja_desktop.gui.common.isian import IsianBilangan, IsianJam
from kinerja_desktop.gui.common.theme import px

_SENIN = date(2024, 1, 1)
_ISTIRAHAT_TERLAMA = 240


class _BarisHari:
    """One weekday: a tick, from, to, and the break in minutes."""

    def __init__(self, induk: PekanJam, hari: int, kisi: QGridLayout) -> None:
        nama = nama_hari(_SENIN + timedelta(days=hari))
        t = QCoreApplication.translate
        self.hari = hari
        self.centang = QCheckBox(nama)
        self.masuk, self.pulang, self.istirahat = IsianJam(), IsianJam(), IsianBilangan()
        self.istirahat.setRange(0, _ISTIRAHAT_TERLAMA)
        for medan, apa in (
            (self.masuk, t("PekanJam", "masuk")),
            (self.pulang, t("PekanJam", "pulang")),
            (self.istirahat, t("PekanJam", "istirahat, menit")),
        ):
            medan.setAccessibleName(f"{nama}, {apa}")
        self.centang.toggled.connect(self._sesuaikan)
        self.centang.toggled.connect(lambda _: induk.berubah.emit())
        self.masuk.diubah.connect(lambda _: induk.berubah.emit())
        self.pulang.diubah.connect(lambda _: induk.berubah.emit())
        self.istirahat.valueChanged.connect(lambda _: induk.berubah.emit())
        for kolom, satu in enumerate((self.centang, self.masuk, self.pulang, self.istirahat)):
            kisi.addWidget(satu, hari + 1, kolom)

    def _sesuaikan(self, ada: bool) -> None:
        for medan in (self.masuk, self.pulang, self.istirahat):
            medan.setEnabled(ada)

    def setel(self, jam: JamHari | None) -> None:
        """Show a day; None is a day off."""
        self.centang.setChecked(jam is not None)
        self._sesuaikan(jam is not None)
        self.masuk.setel_jam(jam.masuk if jam else None)
        self.pulang.setel_jam(jam.pulang if jam else None)
        self.istirahat.setValue(jam.istirahat if jam else 0)

    def nilai(self) -> JamHari | None:
        """The day as typed; hours that are missing make a day of no length, which is refused."""
        if not self.centang.isChecked():
            return None
        nol = time(0)
        masuk, pulang = self.masuk.jam(), self.pulang.jam()
        if masuk is None or pulang is None:
            return JamHari(self.hari, nol, nol, 24 * 60)
        return JamHari(self.hari, masuk, pulang, self.istirahat.value())


class PekanJam(QWidget):
    """Seven days; `berubah` tells that something was typed."""

    berubah = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kisi = QGridLayout(self)
        kisi.setContentsMargins(0, 0, 0, 0)
        kisi.setSpacing(px(4))
        for kolom, judul in enumerate(("", self.tr("Masuk"), self.tr("Pulang"), self.tr("Istirahat"))):
            kepala = QLabel(judul)
            kepala.setProperty("peran", "muted")
            kisi.addWidget(kepala, 0, kolom)
        self.hari = [_BarisHari(self, h, kisi) for h in range(7)]

    def setel(self, jam: Iterable[JamHari]) -> None:
        """Show a week."""
        ada = {j.hari: j for j in jam}
        for baris in self.hari:
            baris.setel(ada.get(baris.hari))

    def nilai(self) -> tuple[JamHari, ...]:
        """The week as typed."""
        return tuple(j for j in (b.nilai() for b in self.hari) if j is not None)
