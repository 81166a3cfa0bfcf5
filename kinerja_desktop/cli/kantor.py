"""Opening an office from the command line: account, password, session.

The password is checked before the rest of the program is loaded: stretching it takes 64 MiB, which old machines need
not have on top of everything else.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services.pintu import SANDI_LATIHAN, Pintu, daftar_akun
from kinerja_desktop.system import jalur

if TYPE_CHECKING:
    from kinerja_desktop.services.konteks import Context

TUNGGU_TERLAMA = 30
"""Seconds that a command waits by itself after failed attempts; a longer wait is told and ends it."""


def tambah_masuk(parser: argparse.ArgumentParser) -> None:
    """Add the options of a command that opens an office."""
    parser.add_argument("kantor", metavar="OFFICE", type=Path, help="folder kantor di komputer ini")
    parser.add_argument("--as", dest="akun", metavar="AKUN", help="nama akun yang dipakai")
    parser.add_argument("--password-file", type=Path, metavar="FILE", help="berkas berisi kata sandi (baris pertama)")


def _akun(args: argparse.Namespace) -> str:
    if args.akun:
        return str(args.akun)
    gantungan = daftar_akun(args.kantor)
    calon = [s.akun for s in gantungan.slot if not s.akun.startswith("*")]
    if gantungan.praktik or len(calon) == 1:
        return calon[0]
    raise UserError("AKN-07", daftar=", ".join(sorted(calon)[:10]))


def _sandi(args: argparse.Namespace, akun: str) -> str:
    if args.password_file is not None:
        return baris_pertama(args.password_file)
    if "KINERJA_PASSWORD" in os.environ:
        return os.environ["KINERJA_PASSWORD"]
    if daftar_akun(args.kantor).praktik:
        return SANDI_LATIHAN
    if not sys.stdin.isatty():
        raise UserError("AKN-08", berkas="KINERJA_PASSWORD")
    return getpass.getpass(f"Kata sandi {akun}: ")


def baris_pertama(berkas: Path) -> str:
    """A password from the first line of a file. Raises UserError AKN-08."""
    try:
        return berkas.read_text("utf-8-sig").splitlines()[0]
    except (OSError, ValueError, IndexError) as galat:
        raise UserError("AKN-08", berkas=str(berkas)) from galat


def ganti_sandi(args: argparse.Namespace) -> str:
    """Change the password of the account that the options name; return its name. Raises AKN-…."""
    akun = _akun(args)
    lama = _sandi(args, akun)
    if args.baru_file is not None:
        baru = baris_pertama(args.baru_file)
    elif not sys.stdin.isatty():
        raise UserError("AKN-08", berkas="--baru-file")
    else:
        baru = getpass.getpass("Kata sandi baru: ")
        if baru != getpass.getpass("Ulangi kata sandi baru: "):
            raise UserError("KTR-11")
    _kunci(Pintu(args.kantor), akun, lama)

    from kinerja_desktop import bootstrap

    bootstrap.ganti_sandi(args.kantor, akun, lama, baru)
    return akun


def _kunci(pintu: Pintu, akun: str, sandi: str) -> bytes:
    """The data key, after a short wait where earlier attempts failed. Raises AKN-01, AKN-03 (long wait)."""
    sisa = pintu.sisa_tunggu(akun)
    while 0 < sisa <= TUNGGU_TERLAMA:
        sys.stderr.write(f"Menunggu {sisa} detik karena percobaan masuk sebelumnya gagal …\n")
        time.sleep(sisa)
        sisa = pintu.sisa_tunggu(akun)
    return pintu.kunci(akun, sandi)


@contextmanager
def sesi(args: argparse.Namespace, *, baca_saja: bool = False) -> Iterator[Context]:
    """The session that the options ask for; closed afterwards. Raises UserError AKN-…, KTR-….

    With `baca_saja` an office that another program has open is read beside it.
    """
    akun = _akun(args)
    pintu = Pintu(args.kantor)
    kunci = _kunci(pintu, akun, _sandi(args, akun))
    if pintu.harus_ganti(akun):
        raise UserError("AKN-09", akun=akun)

    from kinerja_desktop import bootstrap

    try:
        terbuka = bootstrap.buka_kantor(args.kantor, kunci, saksi=jalur.folder_saksi())
    except UserError as galat:
        if not baca_saja or galat.kode != "KTR-08":
            raise
        terbuka = bootstrap.buka_baca(args.kantor, kunci)
    try:
        yield terbuka.konteks(akun)
    finally:
        terbuka.tutup()
