"""Files of enrolment that a window writes: their names, and the units that an answer may name."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services import perangkat, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store.rekaman import cari
from kinerja_desktop.sync.delivery import plain_name

AKHIRAN_PERMINTAAN, AKHIRAN_IZIN = ".knj-permintaan", ".knj-izin"


def tulis_permintaan(folder: Path, nama: str, isi: bytes) -> Path:
    """Write a request into a folder under the first name that is free. Raises UserError KNC-04."""
    berkas = bebas(folder, plain_name(nama), AKHIRAN_PERMINTAAN)
    perangkat.simpan_berkas(berkas, isi)
    return berkas


def tulis_lagi(konteks: Context, folder: Path) -> Path:
    """Write the request that waits here once more: the stick may be lost. Raises as `perangkat.permintaan_menunggu`."""
    return tulis_permintaan(folder, *perangkat.permintaan_menunggu(konteks))


def bebas(folder: Path, dasar: str, akhiran: str) -> Path:
    """A file in `folder` that is not there yet."""
    nomor = 1
    while (berkas := folder / (dasar + (f"-{nomor}" if nomor > 1 else "") + akhiran)).exists():
        nomor += 1
    return berkas


def jalur_izin(folder: Path, nama: str) -> Path:
    """Where the answer for a machine goes."""
    return bebas(folder, plain_name(nama), AKHIRAN_IZIN)


def pilihan_unit(konteks: Context) -> list[tuple[UUID, str]]:
    """Units of the office by name. Raises UserError UMM-01."""
    wewenang.pastikan_peran(konteks, wewenang.PENGELOLA, "memberi izin perangkat")
    with konteks.store.baca() as koneksi:
        semua = [satu.nilai for satu in cari(koneksi, UnitKerja)]
    return sorted(((u.id, u.nama) for u in semua), key=lambda satu: satu[1].casefold())
