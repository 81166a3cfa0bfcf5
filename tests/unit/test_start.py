"""Masuk appears at once: what only an open office needs is imported later (measured by benchmarks/bench_mulai.py)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

LATER = ("sqlalchemy", "alembic", "sqlcipher3", "argon2", "cryptography", "reportlab", "openpyxl", "pypdfium2", "PIL")


def test_the_gate_imports_nothing_heavy() -> None:
    code = (
        "import sys; import kinerja_desktop.gui.jalankan, kinerja_desktop.gui.app, kinerja_desktop.gui.gerbang.masuk;"
        f"print([m for m in {LATER!r} if m in sys.modules])"
    )
    seen = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert seen.stdout.strip() == "[]"


def test_an_office_that_is_up_to_date_opens_without_alembic(folder: Path) -> None:
    """A tenth of a second, and 8 MB, which every start and every command would pay."""
    kode = (
        "import sys; from kinerja_desktop.cli.main import main; main(sys.argv[1:])\n"
        "print([m for m in ('sqlalchemy', 'alembic', 'mako') if m in sys.modules])"
    )
    lihat = subprocess.run(
        [sys.executable, "-c", kode, "info", str(folder), "--as", "siti", "--json"],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "KINERJA_PASSWORD": "latihan"},
    )
    assert lihat.stdout.splitlines()[-1] == "['sqlalchemy']"


PERINTAH = (
    ["bundle", "export", "kantor", "-o", "x.kinerja"],
    ["bundle", "import", "kantor", "x.kinerja"],
    ["bundle", "retry", "kantor"],
    ["central", "ingest", "kantor", "."],
)


def test_commands_that_exchange_check_the_password_before_the_program_is_loaded(folder: Path) -> None:
    """Stretching it takes 64 MiB, which do not lie on top of everything else."""
    kode = (
        "import sys; from kinerja_desktop.cli.main import main; from kinerja_desktop.services.pintu import Pintu\n"
        "def kunci(*_): print([m for m in ('sqlalchemy', 'sqlcipher3') if m in sys.modules]); raise SystemExit\n"
        "Pintu.kunci = kunci; main(sys.argv[1:])"
    )
    for perintah in PERINTAH:
        diberi = [str(folder) if satu == "kantor" else satu for satu in perintah]
        lihat = subprocess.run(
            [sys.executable, "-c", kode, *diberi, "--as", "siti"],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "KINERJA_PASSWORD": "latihan"},
        )
        assert lihat.stdout.strip() == "[]", perintah
