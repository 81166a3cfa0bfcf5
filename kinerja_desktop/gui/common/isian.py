"""Input fields: search with a pause, Indonesian dates and hours, and the mark of an error beside a field."""

from __future__ import annotations

import re
from datetime import time

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSpinBox, QWidget

from kinerja_desktop.domain.teks import tulis_jam
from kinerja_desktop.gui.common.ikon import pasang_ikon
from kinerja_desktop.gui.common.isian_tanggal import IsianTanggal
from kinerja_desktop.gui.common.theme import huruf, penata, px

__all__ = ["IsianBilangan", "IsianJam", "IsianTanggal", "KotakCari", "baca_jam", "tandai_galat"]

JEDA_CARI_MS = 200
_KATA_TERPANJANG = 200


class KotakCari(QLineEdit):
    """A search field; `dicari` carries the words once typing pauses, or at Enter. Esc empties it."""

    dicari = Signal(str)

    def __init__(self, parent: QWidget | None = None, hint: str = "") -> None:
        super().__init__(parent)
        self._terakhir = ""
        self.setMaxLength(_KATA_TERPANJANG)
        self.setClearButtonEnabled(True)
        self.setel_petunjuk(hint)
        lambang = QAction(self.tr("Cari"), self)
        pasang_ikon(lambang, "cari", "muted")
        self.addAction(lambang, QLineEdit.ActionPosition.LeadingPosition)
        self._jam = QTimer(self)
        self._jam.setSingleShot(True)
        self._jam.setInterval(JEDA_CARI_MS)
        self._jam.timeout.connect(self._cari)
        self.textChanged.connect(self._jam.start)
        self.returnPressed.connect(self._cari)

    def setel_petunjuk(self, hint: str) -> None:
        """Change the hint; it is also the accessible name."""
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)

    def _cari(self) -> None:
        self._jam.stop()
        kata = self.text().strip()
        if kata != self._terakhir:
            self._terakhir = kata
            self.dicari.emit(kata)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the field first."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._cari()
            return
        super().keyPressEvent(event)


class IsianJam(QLineEdit):
    """A time typed freely (``8``, ``830``, ``08:30``) and shown as ``08.30``; `diubah` carries a `time` or None.

    Up and Down change it by five minutes.
    """

    diubah = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jam: time | None = None
        self.setMaxLength(5)
        self.setPlaceholderText("00.00")
        self.textEdited.connect(self._diketik)
        self.editingFinished.connect(self._rapikan)
        self._berdandan()
        penata().berubah.connect(self._berdandan)

    def _berdandan(self) -> None:
        self.setFont(huruf(13, tabular=True))

    def jam(self) -> time | None:
        """Return the time; None while the field is empty or holds no time."""
        return self._jam

    def setel_jam(self, jam: time | None) -> None:
        """Show a time, or nothing."""
        self._jam = jam
        self.setText(tulis_jam(jam) if jam is not None else "")

    def _diketik(self, teks: str) -> None:
        self._pakai(baca_jam(teks))

    def _rapikan(self) -> None:
        if self._jam is not None:
            self.setText(tulis_jam(self._jam))

    def _pakai(self, jam: time | None) -> None:
        if jam != self._jam:
            self._jam = jam
            self.diubah.emit(jam)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by five minutes."""
        langkah = {Qt.Key.Key_Up: 5, Qt.Key.Key_Down: -5}.get(Qt.Key(event.key()))
        if langkah is None or self._jam is None:
            super().keyPressEvent(event)
            return
        menit = max(0, min(24 * 60 - 1, self._jam.hour * 60 + self._jam.minute + langkah))
        baru = time(menit // 60, menit % 60)
        self.setText(tulis_jam(baru))
        self._pakai(baru)


_JAM = re.compile(r"(\d{1,2})(?:[.:,](\d{2}))?|(\d{1,2})(\d{2})")


def baca_jam(teks: str) -> time | None:
    """Read ``8``, ``08.30``, ``8:30`` or ``0830``; None for anything else."""
    cocok = _JAM.fullmatch(teks.strip())
    if cocok is None:
        return None
    jam, menit = int(cocok[1] or cocok[3]), int(cocok[2] or cocok[4] or 0)
    return time(jam, menit) if jam < 24 and menit < 60 else None


class IsianBilangan(QSpinBox):
    """A whole number with arrows; use it instead of a bare spin box, whose style sheet text would touch the border."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(QLocale())
        self.setGroupSeparatorShown(True)
        self._berdandan()
        penata().berubah.connect(self._berdandan)

    def _berdandan(self) -> None:
        self.setFont(huruf(13, tabular=True))
        self.lineEdit().setTextMargins(px(9), 0, 0, 0)


def tandai_galat(medan: QWidget, label: QLabel | None = None, teks: str = "") -> None:
    """Mark a field as wrong and say why in `label` below it; empty `teks` clears the mark.

    The words also become the tooltip and the accessible description of the field.
    """
    medan.setProperty("galat", bool(teks))
    medan.setToolTip(teks)
    medan.setAccessibleDescription(teks)
    gaya = medan.style()
    gaya.unpolish(medan)
    gaya.polish(medan)
    if label is not None:
        label.setProperty("peran", "galat")
        label.setText(teks)
        label.setVisible(bool(teks))
