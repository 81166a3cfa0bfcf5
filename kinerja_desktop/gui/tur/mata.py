"""The eyes of the tour: what a person could read on a widget, and whether the program complains there."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from kinerja_desktop.gui.common.bilah_pesan import BilahPesan

_BARIS_DIBACA = 60


def terbaca(induk: QWidget) -> str:
    """All words in view, a line each: labels, buttons, fields, rows of lists, and the names of painted figures."""
    return "\n".join(kata for kata in _kata(induk) if kata)


def galat_tampak(induk: QWidget) -> str:
    """What the red bars in view say; nothing when there is none."""
    bilah = (b for b in induk.findChildren(BilahPesan) if b.isVisible() and b.jenis == "bad")
    return "\n".join(satu.teks() for satu in bilah)


def _kata(induk: QWidget) -> Iterator[str]:
    for satu in (induk, *induk.findChildren(QWidget)):
        if not satu.isVisibleTo(induk) and satu is not induk:
            continue
        yield satu.accessibleName()
        if isinstance(satu, QLabel | QAbstractButton | QLineEdit):
            yield satu.text()
        elif isinstance(satu, QPlainTextEdit):
            yield satu.toPlainText()
        elif isinstance(satu, QComboBox):
            yield satu.currentText()
        elif isinstance(satu, QAbstractItemView):
            yield from _baris(satu)


def _baris(daftar: QAbstractItemView) -> Iterator[str]:
    model = daftar.model()
    if model is not None:
        lajur = 1 if isinstance(daftar, QListView) else model.columnCount()
        for nomor in range(min(model.rowCount(), _BARIS_DIBACA)):
            for kolom in range(lajur):
                yield str(model.index(nomor, kolom).data() or "")
