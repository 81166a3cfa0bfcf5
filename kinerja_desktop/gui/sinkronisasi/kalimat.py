"""A sentence whose numbers lead to what they count."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel

from kinerja_desktop.domain.pertukaran import Perubahan
from kinerja_desktop.gui.common.theme import penata, warna
from kinerja_desktop.services.hasil_terima import Nasib

_TINTA = "#tinta"
_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


def taut(teks: str, ke: Perubahan | Nasib, tabel: str = "") -> str:
    """Words as a way to what they count (`kata.Taut`)."""
    utuh = escape(teks).replace(" ", "&nbsp;", 1)  # a number stays with its word
    return f'<a href="{ke.value}/{tabel}" style="color:{_TINTA}; text-decoration:none">{utuh}</a>'


class KalimatTaut(QLabel):
    """The large words over a preview; `dituju` says which number was pressed, by mouse or key."""

    dituju = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._polos = self._bertaut = ""
        self.setProperty("peran", "judul_besar")
        self.setWordWrap(True)
        antar = Qt.TextInteractionFlag
        self.setTextInteractionFlags(antar.LinksAccessibleByMouse | antar.LinksAccessibleByKeyboard)
        self.linkActivated.connect(self._tekan)
        penata().berubah.connect(self._berdandan)

    def setel(self, polos: str, bertaut: str = "") -> None:
        """Say something; `bertaut` are the same words with links (`taut`)."""
        self._polos, self._bertaut = polos, bertaut
        self.setAccessibleName(polos)
        self._berdandan()

    def teks(self) -> str:
        """Return the words."""
        return self._polos

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by Tab stands on a number at once."""
        super().focusInEvent(event)
        if self._bertaut and event.reason() in _TAB:
            self.focusNextPrevChild(event.reason() is _TAB[0])

    def _berdandan(self) -> None:
        self.setTextFormat(Qt.TextFormat.RichText if self._bertaut else Qt.TextFormat.PlainText)
        self.setText(self._bertaut.replace(_TINTA, warna("primary_ink").name()) or self._polos)

    def _tekan(self, ke: str) -> None:
        apa, _, tabel = ke.partition("/")
        self.dituju.emit(Perubahan(apa) if apa in {satu.value for satu in Perubahan} else Nasib(apa), tabel)
