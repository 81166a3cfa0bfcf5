"""What tests of the window share: finding controls as a person does, waiting, pictures, accessibility."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

W = TypeVar("W", bound=QWidget)


def tombol(induk: QWidget, teks: str) -> QAbstractButton:
    """Return the one visible button with these words (``&`` ignored), or with this accessible name."""
    cocok = [
        satu
        for satu in induk.findChildren(QAbstractButton)
        if satu.isVisibleTo(induk) and teks in (satu.text().replace("&", ""), satu.accessibleName())
    ]
    assert len(cocok) == 1, f"{teks!r}: {len(cocok)} buttons among {daftar_tombol(induk)}"
    return cocok[0]


def daftar_tombol(induk: QWidget) -> list[str]:
    """Return the words of all visible buttons."""
    semua = [satu for satu in induk.findChildren(QAbstractButton) if satu.isVisibleTo(induk)]
    return [satu.text() or satu.accessibleName() for satu in semua]


def klik(qtbot: Any, induk: QWidget, teks: str) -> None:
    """Click the button with these words."""
    satu = tombol(induk, teks)
    assert satu.isEnabled(), f"{teks!r} is disabled"
    qtbot.mouseClick(satu, Qt.MouseButton.LeftButton)


def tekan(
    qtbot: Any, widget: QWidget, kunci: Qt.Key, ubah: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key in a window that is active, so that shortcuts answer."""
    jendela = widget.window()
    jendela.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is jendela)
    qtbot.keyClick(widget, kunci, ubah)


def selesai(qtbot: Any, pekerja: Any) -> None:
    """Wait until every call given to the worker has been answered, and what the last answer made is shown.

    A widget that joins a layout is shown by a posted event, which may still wait when the answer came at the very end
    of a turn of the loop.
    """
    qtbot.waitUntil(lambda: pekerja.jumlah_tugas == 0)
    QApplication.sendPostedEvents()


def tampilkan(qtbot: Any, widget: W, lebar: int = 1138, tinggi: int = 690) -> W:
    """Show a page as it stands in a window of 1366×768 and let it settle."""
    qtbot.addWidget(widget)
    widget.resize(lebar, tinggi)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def buang(objek: QObject) -> None:
    """Destroy an object now."""
    objek.deleteLater()
    QApplication.sendPostedEvents(objek, QEvent.Type.DeferredDelete)


def bongkar(program: Any) -> None:
    """Destroy the windows of a program that was left, so that the next tests do not carry them along."""
    for satu in (program.jendela, program.gerbang, program):
        if satu is not None:
            buang(satu)
    program.jendela = program.konteks = None


def potret(widget: QWidget, berkas: Path) -> Path:
    """Save a picture of a widget."""
    assert widget.grab().save(str(berkas))
    return berkas


def teks_terlihat(induk: QWidget) -> list[str]:
    """Return the words of visible labels."""
    return [satu.text() for satu in induk.findChildren(QLabel) if satu.isVisibleTo(induk) and satu.text()]


_KENDALI = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)


def tanpa_nama(induk: QWidget) -> list[str]:
    """Return the visible controls that a screen reader could not name."""
    berlabel = {satu.buddy() for satu in induk.findChildren(QLabel)}
    hasil = []
    for satu in induk.findChildren(QWidget):
        if not isinstance(satu, _KENDALI) or not satu.isVisibleTo(induk) or satu.objectName().startswith("qt_"):
            continue
        if isinstance(satu.parent(), (QAbstractSpinBox, QComboBox, QAbstractItemView)):
            continue
        teks = satu.text() if isinstance(satu, QAbstractButton) else ""
        if not (teks or satu.accessibleName() or satu in berlabel):
            hasil.append(f"{type(satu).__name__} {satu.objectName()}")
    return hasil
