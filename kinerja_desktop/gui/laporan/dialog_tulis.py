"""What the dialogs that write several reports share: their result, and a place for refusals."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common.bilah_pesan import BilahPesan
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px


class DialogTulis(QDialog):
    """`hasil` are the reports written, `pesan` the words for the page, `dapat_diurungkan` tells if they can go again.

    Subclasses put their form into `isi`.
    """

    def __init__(self, pekerja: Pekerja, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.pekerja = pekerja
        self.hasil: list[UUID] = []
        self.pesan = ""
        self.dapat_diurungkan = False
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(20), px(16), px(20), px(16))
        tata.setSpacing(px(10))
        self.bilah_pesan = BilahPesan(self)
        self.isi = QWidget(self)
        tata.addWidget(self.bilah_pesan)
        tata.addWidget(self.isi, 1)

    def tampilkan_galat(self, galat: UserError) -> None:
        """Show a refusal in the bar of the dialog."""
        self.bilah_pesan.galat(galat)
