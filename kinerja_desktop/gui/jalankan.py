"""Starts Qt and the program."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kinerja_desktop.gui.common.bahasa import pasang_bahasa
from kinerja_desktop.gui.common.sampah import PemungutSampah
from kinerja_desktop.gui.common.theme import Tema, pasang_tema

GILIRAN_S = 0.0001
"""How long another thread may keep Python's lock while the window wants it; with Python's own 5 ms a list that paints
while forms are written stands still for 60 to 100 ms, with this for about 40, and the writing loses a twentieth."""


def siapkan(tema: Tema = Tema.terang, skala: int = 100) -> QApplication:
    """Return the one QApplication, dressed and speaking Indonesian."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
        PemungutSampah(app)
        sys.setswitchinterval(GILIRAN_S)
    app.setApplicationName("Kinerja Desktop")
    app.setQuitOnLastWindowClosed(False)
    pasang_bahasa(app)
    pasang_tema(app, tema, skala)
    return app


def jalankan(folder: Path | None = None) -> int:
    """Show the gate (of `folder` when given) and run until the person leaves."""
    from kinerja_desktop.gui.app import Aplikasi
    from kinerja_desktop.system.jalur import pasang_log

    pasang_log()
    app = siapkan()
    program = Aplikasi(app, dini=True)
    program.kait.pasang()
    program.siap.connect(gc.freeze)  # what was loaded stays: a full collection then takes no 50 ms from the typing
    QTimer.singleShot(0, lambda: program.mulai(folder))
    return app.exec()
