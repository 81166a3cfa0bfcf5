"""Which plan of the year is shown, where a transfer made several (R34)."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.services.masa_skp import MasaSkp


class PemilihSkp(Pilihan):
    """One line per plan: its time, its unit, and why it ended; hidden while there is only one. `dipilih` has the id."""

    dipilih = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._masa: tuple[MasaSkp, ...] = ()
        self.setAccessibleName(self.tr("SKP dalam tahun ini"))
        self.activated.connect(self._pilih)
        self.hide()

    def isi(self, masa: Sequence[MasaSkp], terpilih: UUID | None) -> None:
        """Offer these plans."""
        self._masa = tuple(masa)
        self.clear()
        for satu in masa:
            self.addItem(self._nama(satu))
        nomor = next((n for n, m in enumerate(masa) if m.skp_id == terpilih), len(masa) - 1)
        self.setCurrentIndex(nomor)
        self.setVisible(len(masa) > 1)

    def _nama(self, masa: MasaSkp) -> str:
        bagian = [f"{tulis_tanggal(masa.mulai)} – {tulis_tanggal(masa.akhir)}", masa.unit]
        if masa.alasan:
            pola = self.tr("ditutup: {alasan}") if masa.ditutup else self.tr("akan ditutup: {alasan}")
            bagian.append(pola.format(alasan=masa.alasan))
        return ", ".join(b for b in bagian if b)

    def _pilih(self, nomor: int) -> None:
        self.dipilih.emit(self._masa[nomor].skp_id)
