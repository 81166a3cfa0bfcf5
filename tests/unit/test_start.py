"""Masuk appears at once: what only an open office needs is imported later (measured by benchmarks/bench_mulai.py)."""

from __future__ import annotations

import subprocess
import sys

LATER = ("sqlalchemy", "alembic", "sqlcipher3", "argon2", "cryptography", "reportlab", "openpyxl", "pypdfium2", "PIL")


def test_the_gate_imports_nothing_heavy() -> None:
    code = (
        "import sys; import kinerja_desktop.gui.jalankan, kinerja_desktop.gui.app, kinerja_desktop.gui.gerbang.masuk;"
        f"print([m for m in {LATER!r} if m in sys.modules])"
    )
    seen = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert seen.stdout.strip() == "[]"
