"""The shared folder of this machine: where it lies, and whether it can be used. It is never sent to anybody."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import tukar, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.system.berkas import sebab_galat

_KUNCI = "folder_bersama"


@dataclass(frozen=True, slots=True)
class FolderBersama:
    """A folder that can be read. `halangan` says why nothing can be sent by it (MED-52), None where that works."""

    folder: Path
    halangan: UserError | None = None


class Pantauan(NamedTuple):
    """What a machine that exchanges watches besides sticks: the shared folder, where it has one."""

    bersama: Path | None


def folder_bersama(konteks: Context) -> Path | None:
    """Where bundles are exchanged by a shared folder on this machine; asks the database only."""
    teks = konteks.store.meta(_KUNCI)
    return Path(teks) if teks else None


def pantauan(konteks: Context) -> Pantauan | None:
    """What to watch for who may take bundles in at a machine that exchanges, else None; asks the database only."""
    if konteks.peran not in wewenang.PENUKAR or tukar.mesin_bertukar(konteks) is None:
        return None
    return Pantauan(folder_bersama(konteks))


def simpan_folder_bersama(konteks: Context, bersama: FolderBersama | None) -> FolderBersama | None:
    """Exchange by this folder from now on, which `periksa` found to be of use; None for no more. Returns it."""
    konteks.store.atur_meta(_KUNCI, "" if bersama is None else str(bersama.folder))
    return bersama


def periksa(konteks: Context, folder: Path) -> FolderBersama:
    """What can be done with a folder now. Asks the folder, and may block like it; does without the database.

    Raises UserError MED-50 (not there), MED-51 (not readable), MED-53 (the office's own).
    """
    try:
        mutlak, milik = folder.resolve(strict=True), konteks.folder.resolve()
        if not mutlak.is_dir():
            raise NotADirectoryError
    except OSError as galat:
        raise UserError("MED-50", folder=str(folder)) from galat
    if mutlak == milik or milik in mutlak.parents:
        raise UserError("MED-53", folder=str(folder))
    try:
        with os.scandir(mutlak) as isi:
            next(isi, None)
    except OSError as galat:
        raise UserError("MED-51", folder=str(folder), sebab=sebab_galat(galat)) from galat
    return FolderBersama(folder.absolute(), _halangan(folder))


def _halangan(folder: Path) -> UserError | None:
    """Write a small file and take it away again."""
    uji = folder / f".uji-tulis-{os.urandom(4).hex()}.part"
    try:
        uji.write_bytes(b"uji")
        uji.unlink()
    except OSError as galat:
        return UserError("MED-52", folder=str(folder), sebab=sebab_galat(galat))
    return None
