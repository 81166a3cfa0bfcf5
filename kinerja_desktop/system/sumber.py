"""Finds files that ship with the program: from a checkout, a wheel and a frozen build alike."""

from __future__ import annotations

import sys
from pathlib import Path


def sumber(*bagian: str) -> Path:
    """Return the path of a resource below ``kinerja_desktop/resources``.

    Raises FileNotFoundError when it is missing: a broken installation must be seen at once.
    """
    akar = Path(getattr(sys, "_MEIPASS", "")) / "kinerja_desktop" if hasattr(sys, "_MEIPASS") else _PAKET
    jalur = akar.joinpath("resources", *bagian)
    if not jalur.exists():
        raise FileNotFoundError(jalur)
    return jalur


_PAKET = Path(__file__).resolve().parent.parent
