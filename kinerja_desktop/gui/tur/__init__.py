"""The tour: drives the real window through the whole main job on a training office and saves every screen.

Everything goes through the window as a person would: typing into fields, clicking buttons, pressing keys.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kinerja_desktop.gui.common.theme import Tema
from kinerja_desktop.gui.tur.alat import TurGagal
from kinerja_desktop.gui.tur.perjalanan import Tur


def jalankan_tur(folder: Path, tema: str, ukuran: str) -> int:
    """Run the tour; 0 when every screen was saved, 1 when something failed, 2 for a wrong size."""
    if not os.environ.get("DISPLAY") and sys.platform.startswith("linux") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        lebar, tinggi = (int(x) for x in ukuran.lower().split("x"))
    except ValueError:
        sys.stderr.write("--size ditulis LEBARxTINGGI, misalnya 1366x768\n")
        return 2
    tur = Tur(folder, Tema(tema), (lebar, tinggi))
    try:
        tur.jalankan()
    except TurGagal as galat:
        sys.stderr.write(f"Tur berhenti: {galat}\n")
        return 1
    finally:
        tur.selesai()
    sys.stdout.write(f"Selesai: {len(tur.gambar)} layar di {folder}\n")
    return 0
