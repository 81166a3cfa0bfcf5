"""What may happen while a bundle is made: the disk is full, the power goes, in the database or before there is a file.

Afterwards the person tries again. After a power cut, a bundle that was noted before its file was there is a lost one.
"""

from __future__ import annotations

from collections.abc import Callable
from errno import ENOSPC
from typing import TYPE_CHECKING, Any
from unittest import mock

from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2 as sqlcipher

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import kirim_paket
from kinerja_desktop.sync.bundle_writer import write_bundle
from tests.simulasi.jadwal import Berbeda, Pasangan
from tests.simulasi.mesin_berkas import Mogok

if TYPE_CHECKING:
    from tests.simulasi.jadwal_berkas import JadwalBerkas

TULISAN = 8
"""About so many writes to the database one bundle takes."""

BahayaKirim = Callable[["JadwalBerkas", Pasangan, str], None]


def penuh() -> OperationalError:
    """What SQLite says of a full disk."""
    return OperationalError("", {}, sqlcipher.OperationalError("database or disk is full"))


def mogok(pasangan: Pasangan) -> Mogok:
    """The power goes now, whatever is half written."""
    return Mogok(pasangan.nyata.kantor.salin(pasangan.nyata.folder))


def _basis_data(jadwal: JadwalBerkas, pasangan: Pasangan, untuk: str, galat: Callable[[], Exception]) -> None:
    nyata, sebelum = pasangan.nyata, pasangan.nyata.keadaan()
    try:
        with nyata.gagal_menulis(jadwal.nasib.randrange(1, TULISAN), galat):
            nyata.kirim(untuk, "")
    except Mogok as putus:
        nyata.mulai_lagi(putus.folder)
        jadi = list((putus.folder / "paket" / "keluar").glob("*.kinerja"))
        if jadi and nyata.keadaan()["paket_keluar"] != sebelum["paket_keluar"]:  # only that it was copied is not noted
            pasangan.model.kirim(untuk, jadwal.melihat[untuk])
            return
    except UserError as kesalahan:
        if kesalahan.kode != "KTR-04":
            raise
    else:
        pasangan.model.kirim(untuk, jadwal.melihat[untuk])
        return
    jadwal.tetap(pasangan, "a bundle that failed", sebelum)


def _berkas(jadwal: JadwalBerkas, pasangan: Pasangan, untuk: str, galat: Callable[[], Exception]) -> None:
    """After the bundle was noted: before its file is begun, or when it is whole and has no name yet."""
    nyata, dulu = pasangan.nyata, jadwal.nasib.random() < 0.5

    def gagal(*apa: Any) -> None:
        if not dulu:
            write_bundle(*apa)
        raise galat()

    paket = pasangan.model.kirim(untuk, jadwal.melihat[untuk])
    try:
        with mock.patch.object(kirim_paket, "write_bundle", gagal):
            nyata.kirim(untuk, "")
    except Mogok as putus:
        nyata.mulai_lagi(putus.folder)
    except UserError as kesalahan:
        if kesalahan.kode != "PKT-20":
            raise
        pasangan.model.batal(paket)
    if sisa := list((nyata.konteks.folder / "paket").rglob("*.part")):
        raise Berbeda("half a file", jadwal.benih, jadwal.langkah, sisa)


BAHAYA: dict[str, BahayaKirim] = {
    "mogok saat mencatat kiriman": lambda j, p, u: _basis_data(j, p, u, lambda: mogok(p)),
    "disk penuh saat mencatat kiriman": lambda j, p, u: _basis_data(j, p, u, penuh),
    "mogok sebelum berkas jadi": lambda j, p, u: _berkas(j, p, u, lambda: mogok(p)),
    "disk penuh saat menulis berkas": lambda j, p, u: _berkas(j, p, u, lambda: OSError(ENOSPC, "penuh")),
}


def pilih(jadwal: JadwalBerkas) -> BahayaKirim:
    """One of them, by the seed."""
    nama = jadwal.nasib.choice(list(BAHAYA))
    jadwal.terjadi[nama] += 1
    return BAHAYA[nama]
