"""The foot of an objection: in view however long the rest is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.keberatan.putusan import PanelPutusan
from kinerja_desktop.services.keberatan_bentuk import BerkasKeberatan


class Kaki(QWidget):
    """What the decision leads to, when typing was kept, and the button of whose turn it is."""

    def __init__(self, tersimpan: QLabel, jelaskan: Tombol, panel: PanelPutusan) -> None:
        super().__init__()
        self._jelaskan, self._panel = jelaskan, panel
        akibat, bawah = QHBoxLayout(), QHBoxLayout()
        akibat.addWidget(panel.akibat, 1)
        akibat.addWidget(panel.cara)
        bawah.addWidget(tersimpan, 1)
        bawah.addWidget(jelaskan)
        bawah.addWidget(panel.tombol)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(4))
        tata.addLayout(akibat)
        tata.addLayout(bawah)

    def tampilkan(self, berkas: BerkasKeberatan) -> None:
        """Show what may be done about one objection; nothing where it may only be read."""
        self._jelaskan.setVisible(berkas.boleh_jelaskan)
        for satu in (self._panel.akibat, self._panel.tombol):
            satu.setVisible(berkas.boleh_putuskan)
        if not berkas.boleh_putuskan:
            self._panel.cara.hide()
        self.setVisible(berkas.boleh_jelaskan or berkas.boleh_putuskan)
