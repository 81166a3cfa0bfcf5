"""What stands where a list would be: why it is empty, and the next step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kinerja_desktop.gui.common.ikon import pixmap
from kinerja_desktop.gui.common.theme import penata, px
from kinerja_desktop.gui.common.tombol import Tombol


class EmptyState(QWidget):
    """An icon, one or two sentences, and a button for the next step; `ramping` has little air, for a small card."""

    def __init__(self, parent: QWidget | None = None, *, ramping: bool = False) -> None:
        super().__init__(parent)
        self._nama_ikon = "info"
        self._tindakan: Callable[[], None] | None = None
        self.berisi = False
        self._ikon, self._judul, self._isi = QLabel(self), QLabel(self), QLabel(self)
        self._judul.setProperty("peran", "judul")
        self._isi.setProperty("peran", "muted")
        self.tombol = Tombol("", "primary", parent=self)
        self.tombol.hide()
        self.tombol.clicked.connect(self._lakukan)
        tata = QVBoxLayout(self)
        sisi, atas = (24, 24) if not ramping else (12, 0)
        tata.setContentsMargins(sisi, atas, sisi, atas)
        tata.setSpacing(6)
        tata.addStretch(2)
        for label in (self._ikon, self._judul, self._isi):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(label is not self._ikon)
            tata.addWidget(label)
        tata.addSpacing(6)
        tata.addWidget(self.tombol, 0, Qt.AlignmentFlag.AlignHCenter)
        tata.addStretch(3)
        penata().berubah.connect(self._berdandan)

    def setel(
        self, ikon: str, judul: str, isi: str = "", tindakan: tuple[str, Callable[[], None]] | None = None
    ) -> None:
        """Say why it is empty; `tindakan` is (words, callable) of the next step."""
        self.berisi = True
        self._nama_ikon = ikon
        self._judul.setText(judul)
        self._isi.setText(isi)
        self._isi.setVisible(bool(isi))
        self._tindakan = tindakan[1] if tindakan else None
        self.tombol.setText(tindakan[0] if tindakan else "")
        self.tombol.setVisible(tindakan is not None)
        self.setAccessibleName(f"{judul}. {isi}")
        self._berdandan()

    def teks(self) -> str:
        """Return the words shown."""
        return f"{self._judul.text()} {self._isi.text()}".strip()

    def _berdandan(self) -> None:
        self._ikon.setPixmap(pixmap(self._nama_ikon, "faint", px(32)))

    def _lakukan(self) -> None:
        if self._tindakan is not None:
            self._tindakan()
