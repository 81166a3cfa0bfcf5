"""Other ways to move changed rows, each against SQLite alone in the same round: one round of each when asked.

The scripts are not part of the program: `KINERJA_BANDINGAN` names their folder, `KINERJA_BANDINGAN_PYTHON` a Python
that has what they need (``python -m venv``, then ``pip install -r requirements.txt`` of that folder); git, sqlite3 and
zstd are on the PATH. They move rows of 12 columns without a search index; ours are measured on the real tables. So only
ratios are compared, each against the limit of its own rows.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

NAMA = {
    "b_session_apsw": "SQLite session changeset",
    "c_dump_zstd": ".dump + zstd",
    "d_git_bundle": "git bundle",
    "e_morango": "Morango",
}
_DASAR = "a_raw_sqlite"
_BERSIAP = ("d_git_bundle", "e_morango")
_MORANGO_UPSERT = 10_000
"""Its upsert grows with the square of the rows."""


class Lain(NamedTuple):
    """One way in one round: total time against the limit of the round, or why there is none."""

    cara: str
    skenario: str
    jumlah: int
    rasio: float | None
    sebab: str = ""


def tersedia() -> bool:
    """True when the scripts are named."""
    return "KINERJA_BANDINGAN" in os.environ


def satu_putaran(jumlah: int, *, morango: bool) -> Iterator[Lain]:
    """Every way once, after the limit of this round."""
    for skenario in ("insert", "upsert"):
        ukuran = {cara: _MORANGO_UPSERT if (cara, skenario) == ("e_morango", "upsert") else jumlah for cara in NAMA}
        dasar = {n: _total(_DASAR, skenario, n) for n in sorted(set(ukuran.values()) if morango else {jumlah})}
        for cara, n in ukuran.items():
            if (cara == "e_morango" and not morango) or (cara == "c_dump_zstd" and skenario == "upsert"):
                continue  # a dump knows no upsert
            try:
                yield Lain(NAMA[cara], skenario, n, _total(cara, skenario, n) / dasar[n])
            except (subprocess.CalledProcessError, OSError) as galat:
                yield Lain(NAMA[cara], skenario, n, None, str(galat)[:200])


def _total(cara: str, skenario: str, jumlah: int) -> float:
    """Seconds of sending and receiving."""
    folder = Path(os.environ["KINERJA_BANDINGAN"])
    tempat = Path(os.environ.get("BENCH_WORK", Path(tempfile.gettempdir()) / "kinerja-bandingan"))
    lingkungan = {**os.environ, "BENCH_DATA": str(tempat / "data"), "PYTHONDONTWRITEBYTECODE": "1"}
    lingkungan.pop("PYTHONPATH", None)
    detik = 0.0
    for fase in (*(("prepare",) if cara in _BERSIAP else ()), "export", "import_"):
        perintah = [os.environ["KINERJA_BANDINGAN_PYTHON"], str(folder / f"{cara}.py"), fase,
                    str(tempat / cara / skenario), skenario, str(jumlah)]  # fmt: skip
        keluar = subprocess.run(perintah, env=lingkungan, check=True, capture_output=True, text=True).stdout
        detik += float(json.loads(keluar.strip().splitlines()[-1])["s"])
    return detik
