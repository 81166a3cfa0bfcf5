"""Fetching: what lies on a stick or a share is copied to this computer first, without the database, which never waits
for a medium then."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import kotak_paket
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib, belum_tersalin
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.laju_paket import Kemajuan, diam
from kinerja_desktop.sync.delivery import Watch, deliver, ensure_room
from kinerja_desktop.sync.medium import size_of, unwritable


@dataclass(frozen=True)
class Ambilan:
    """Files that are here now, and what to tell of those that could not be copied, which are where they were."""

    berkas: tuple[Path, ...]
    gagal: tuple[HasilTerima, ...] = ()


def ambil(konteks: Context, berkas: Sequence[Path], *, kemajuan: Kemajuan = diam) -> Ambilan:
    """Copy files beside the office, each in a folder of its own under its own name; give them to `buang` afterwards.

    `kemajuan` hears bytes, written and read back, with number and count of the files as text. Raises Dibatalkan when it
    does: no copy is left then. Blocks like the medium.
    """
    buang(konteks)
    laju = _Laju(berkas, kemajuan)
    hasil: list[Path] = []
    gagal: list[HasilTerima] = []
    try:
        for nomor, jalur in enumerate(berkas, 1):
            try:
                hasil.append(_salin(jalur, kotak_paket.ambilan(konteks.folder) / str(nomor), laju.berkas(nomor)))
            except UserError as galat:
                gagal.append(HasilTerima(jalur.name, Nasib.MENUNGGU, galat=belum_tersalin(galat, jalur.name)))
    except BaseException:
        buang(konteks)
        raise
    return Ambilan(tuple(hasil), tuple(gagal))


def buang(konteks: Context) -> None:
    """Remove the copies; what cannot be removed is removed before the next are made."""
    shutil.rmtree(kotak_paket.ambilan(konteks.folder), ignore_errors=True)


def _salin(jalur: Path, folder: Path, pengawas: Watch) -> Path:
    ukuran = size_of(jalur)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as galat:
        raise unwritable(galat, jalur.name, folder) from galat
    ensure_room(folder, jalur.name, ukuran)
    return deliver(jalur, folder, watch=pengawas).path


class _Laju:
    """Bytes of all files; each is written and read back."""

    def __init__(self, berkas: Sequence[Path], kemajuan: Kemajuan) -> None:
        self._kemajuan, self._banyak = kemajuan, len(berkas)
        self._selesai, self._semua = 0, 0
        for jalur in berkas:
            with suppress(UserError):
                self._semua += 2 * size_of(jalur)

    def berkas(self, nomor: int) -> Watch:
        """What the copy of this file tells its bytes to; told once before it begins."""
        maju = partial(self._maju, nomor)
        maju(0)
        return Watch(maju, maju)

    def _maju(self, nomor: int, banyak: int) -> None:
        self._selesai += banyak
        self._kemajuan(self._selesai, max(1, self._semua, self._selesai), f"{nomor} {self._banyak}")
