"""A date that is typed as a whole or picked from a month; an impossible one is refused beside the field."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from kinerja_desktop.domain.laporan_isian import baca_tanggal
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.gui.common.ikon import pasang_ikon
from kinerja_desktop.gui.common.jam import hari_ini
from kinerja_desktop.gui.common.kalender_pilih import KalenderPilih
from kinerja_desktop.gui.common.theme import huruf, penata, px

TERAWAL, TERAKHIR = date(2000, 1, 1), date(2099, 12, 31)
_LAMA_KATA_MS = 8000
_TANGGAL = re.compile(r"(\d{1,2})[\s/.\-]+(\d{1,2})(?:[\s/.\-]+(\d{4}|\d{2}))?|(\d{2})(\d{2})(\d{4}|\d{2})")
_LENGKAP = re.compile(r".*\d{4}")


def baca_hari(teks: str, tahun: int) -> date | None:
    """Read ``17/08/2026``, ``17-8-2026``, ``17 8 26``, ``17082026``, ``17 Agustus 2026`` or ``17/8`` (of `tahun`)."""
    cocok = _TANGGAL.fullmatch(teks.strip())
    if cocok is None:
        return baca_tanggal(teks)
    hari, bulan, th = (cocok[n] or cocok[n + 3] for n in (1, 2, 3))
    angka = tahun if th is None else int(th) + (2000 if len(th) == 2 else 0)
    try:
        return date(angka, int(bulan), int(hari))
    except ValueError:
        return None


class IsianTanggal(QLineEdit):
    """A date as ``24/11/2026``; `diubah` carries a `date`.

    It is typed as people write dates; up and down change it by a day, Page Up and Page Down by a month, Alt+Down opens
    the month. What is no date, or lies outside the limits, is refused in words below the field and the date before it
    stays and is shown again: a date must never change silently.
    """

    diubah = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tanggal = hari_ini()
        self._terawal, self._terakhir = TERAWAL, TERAKHIR
        self._dibatasi = self._baru_diklik = False
        self._semula = self._tanggal
        self._kata: QLabel | None = None
        self._kalender: KalenderPilih | None = None
        self.setMaxLength(20)
        self.setPlaceholderText(self.tr("hh/bb/tttt"))
        buka = QAction(self.tr("Pilih dari kalender (Alt+Bawah)"), self)
        pasang_ikon(buka, "kalender", "muted")
        buka.triggered.connect(self.buka_kalender)
        self.addAction(buka, QLineEdit.ActionPosition.TrailingPosition)
        self._jam = QTimer(self)
        self._jam.setSingleShot(True)
        self._jam.setInterval(_LAMA_KATA_MS)
        self._jam.timeout.connect(self._tutup_kata)
        self.textEdited.connect(self._diketik)
        self.editingFinished.connect(self.rapikan)
        self._berdandan()
        penata().berubah.connect(self._berdandan)
        self._tulis()

    def _berdandan(self) -> None:
        self.setFont(huruf(13, tabular=True))

    def sizeHint(self) -> QSize:
        """Room for a date and the mark of the calendar."""
        return QSize(max(px(140), super().minimumSizeHint().width()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A date is never cut."""
        return QSize(px(128), super().minimumSizeHint().height())

    def tanggal(self) -> date:
        """Return the date."""
        return self._tanggal

    def setel_tanggal(self, hari: date) -> None:
        """Show a date; outside the limits of `batasi` the nearest one inside them."""
        self._tutup_kata()
        self._pakai(min(max(hari, self._terawal), self._terakhir) if self._dibatasi else hari)
        self._semula = self._tanggal
        self._tulis()

    def batasi(self, terawal: date | None = None, terakhir: date | None = None) -> None:
        """Allow only dates between the two, both included."""
        self._terawal, self._terakhir, self._dibatasi = terawal or self._terawal, terakhir or self._terakhir, True
        self.setel_tanggal(self._tanggal)

    def buka_kalender(self) -> None:
        """Open the month of the date below the field; a choice closes it."""
        if not self.isEnabled() or self.isReadOnly():
            return
        self._tutup_kata()
        if self._kalender is None:
            self._kalender = KalenderPilih(self)
            self._kalender.dipilih.connect(self._dipilih)
        self._kalender.tampilkan(self._tanggal, self._terawal, self._terakhir)

    def kalender(self) -> KalenderPilih | None:
        """Return the month once it was opened."""
        return self._kalender

    def keluhan(self) -> str:
        """Return the words of the last refusal while they are shown."""
        return self._kata.text() if self._kata is not None else ""

    def rapikan(self) -> None:
        """Take what is typed, or say why not and show the date before it."""
        teks = self.text().strip()
        if teks != self._teks():
            hari = baca_hari(teks, self._tanggal.year)
            if hari is not None and self._terawal <= hari <= self._terakhir:
                self._pakai(hari)
            else:
                self._pakai(self._semula)
                self._tolak(teks, hari)
        self._semula = self._tanggal
        self._tulis()

    def _dipilih(self, hari: date) -> None:
        self.setel_tanggal(hari)
        self.setFocus()

    def _diketik(self, teks: str) -> None:
        self._tutup_kata()
        hari = baca_hari(teks, self._tanggal.year) if _LENGKAP.fullmatch(teks.strip()) else None
        if hari is not None and self._terawal <= hari <= self._terakhir:
            self._pakai(hari)

    def _pakai(self, hari: date) -> None:
        if hari != self._tanggal:
            self._tanggal = hari
            self.diubah.emit(hari)

    def _teks(self) -> str:
        return f"{self._tanggal:%d/%m/%Y}"

    def _tulis(self) -> None:
        if self.text() != self._teks():
            self.setText(self._teks())

    # refusal in place

    def _tolak(self, teks: str, hari: date | None) -> None:
        lama = tulis_tanggal(self._tanggal)
        if hari is None:
            kata = self.tr("“{teks}” bukan tanggal. Tanggal tetap {lama}; ketik seperti 17/08/2026.")
        else:
            kata = self.tr("“{teks}” di luar batas {awal} – {akhir}. Tanggal tetap {lama}.")
        self._sampaikan(
            kata.format(teks=teks, lama=lama, awal=tulis_tanggal(self._terawal), akhir=tulis_tanggal(self._terakhir))
        )

    def _sampaikan(self, kata: str) -> None:
        self._tutup_kata()
        jendela = self.window()
        label = QLabel(kata, jendela)
        label.setProperty("peran", "galat_apung")
        label.setWordWrap(True)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label.setFixedWidth(min(px(300), jendela.width() - 2 * px(8)))
        label.adjustSize()
        bawah = self.mapTo(jendela, QPoint(0, self.height() + px(3)))
        if bawah.y() + label.height() > jendela.height():
            bawah.setY(self.mapTo(jendela, QPoint(0, -label.height() - px(3))).y())
        label.move(max(px(8), min(bawah.x(), jendela.width() - label.width() - px(8))), bawah.y())
        label.show()
        label.raise_()
        self._kata = label
        self._tandai(kata)
        self._jam.start()

    def _tutup_kata(self) -> None:
        self._jam.stop()
        if self._kata is not None:
            self._kata.deleteLater()
            self._kata = None
            self._tandai("")

    def _tandai(self, kata: str) -> None:
        self.setProperty("galat", bool(kata))
        self.setAccessibleDescription(kata)
        self.style().unpolish(self)
        self.style().polish(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """The words go with the page."""
        super().hideEvent(event)
        self._tutup_kata()

    # keys

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select all, so that typing replaces the date; after a click when the button comes up."""
        super().focusInEvent(event)
        self._semula = self._tanggal
        self._baru_diklik = event.reason() is Qt.FocusReason.MouseFocusReason
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The click that came into the field selects the whole date; a second one places the cursor."""
        super().mouseReleaseEvent(event)
        if self._baru_diklik and not self.hasSelectedText():
            self.selectAll()
        self._baru_diklik = False

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """A date is one word."""
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by a day or a month, open the month, take back what is typed."""
        kunci = Qt.Key(event.key())
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if kunci == Qt.Key.Key_F4 or (alt and kunci == Qt.Key.Key_Down):
            self.buka_kalender()
        elif kunci == Qt.Key.Key_Escape and (self.text(), self._tanggal) != (self._teks(), self._semula):
            self._pakai(self._semula)
            self._tulis()
        elif kunci in _LANGKAH and not self.isReadOnly():
            self.rapikan()
            self.setel_tanggal(_LANGKAH[kunci](self._tanggal))
        else:
            super().keyPressEvent(event)


def _geser_bulan(hari: date, langkah: int) -> date:
    """The same day of another month, or its last day."""
    urut = hari.year * 12 + hari.month - 1 + langkah
    awal = date(urut // 12, urut % 12 + 1, 1)
    akhir = (awal + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return min(akhir, awal + timedelta(days=hari.day - 1))


_LANGKAH: dict[Qt.Key, Callable[[date], date]] = {
    Qt.Key.Key_Up: lambda hari: hari + timedelta(days=1),
    Qt.Key.Key_Down: lambda hari: hari - timedelta(days=1),
    Qt.Key.Key_PageUp: lambda hari: _geser_bulan(hari, 1),
    Qt.Key.Key_PageDown: lambda hari: _geser_bulan(hari, -1),
}
