"""The window without arguments or with its options, else the command line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path


def _parser() -> argparse.ArgumentParser:
    from kinerja_desktop.system.pengurai import Pengurai

    parser = Pengurai(prog="kinerja-desktop", description="Kinerja Desktop: jendela program.")
    parser.add_argument("--office", type=Path, metavar="OFFICE", help="folder kantor yang dibuka")
    parser.add_argument("--tour", type=Path, metavar="DIR", help="jalankan tur dan simpan gambar setiap layar di DIR")
    parser.add_argument("--theme", choices=("terang", "gelap"), default="terang", help="tema tur")
    parser.add_argument("--size", default="1366x768", metavar="LxT", help="ukuran jendela tur")
    return parser


def main(argumen: Sequence[str] | None = None) -> int:
    """Run the window or a command; return the exit code."""
    daftar = list(sys.argv[1:] if argumen is None else argumen)
    if daftar and not daftar[0].startswith("-"):
        from kinerja_desktop.cli.main import main as perintah

        return perintah(daftar)
    try:
        args = _parser().parse_args(daftar)
    except SystemExit as keluar:
        return int(keluar.code or 0)
    if args.tour is not None:
        from kinerja_desktop.gui.tur import jalankan_tur

        return jalankan_tur(args.tour, args.theme, args.size)
    from kinerja_desktop.gui.jalankan import jalankan

    return jalankan(args.office)


if __name__ == "__main__":
    sys.exit(main())
