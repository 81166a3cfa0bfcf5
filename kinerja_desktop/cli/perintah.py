"""How a command is added to the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from kinerja_desktop.cli.kantor import tambah_masuk
from kinerja_desktop.system.pengurai import Pengurai

Perintah = Callable[[argparse.Namespace], int]


def tambah(induk: Any, nama: str, jalankan: Perintah, bantuan: str, *, masuk: bool = True) -> Pengurai:
    """Add a command that `jalankan` runs; with `masuk` it opens an office."""
    satu: Pengurai = induk.add_parser(nama, help=bantuan, description=bantuan)
    satu.set_defaults(jalankan=jalankan, pengurai=satu)
    if masuk:
        tambah_masuk(satu)
    return satu


def tambah_json(satu: Pengurai) -> None:
    """Add the option that asks for one JSON object."""
    satu.add_argument("--json", action="store_true", help="jawaban sebagai satu objek JSON")
