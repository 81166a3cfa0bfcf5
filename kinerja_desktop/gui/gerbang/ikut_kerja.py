"""The two works of joining an office, off the thread of the window: making the request, making the office."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from kinerja_desktop import bootstrap
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import ikut_kantor, perangkat
from kinerja_desktop.services.ikut_kantor import Menunggu
from kinerja_desktop.system import jalur


class Diminta(NamedTuple):
    """The request that was made; the stick may have refused its file, which costs nothing but another try."""

    menunggu: Menunggu
    berkas: Path | None
    galat: UserError | None


class Jadi(NamedTuple):
    """The office that the answer made: its accounts with the names of their people, and its recovery code."""

    kantor: str
    akun: tuple[tuple[str, str], ...]
    dari: str
    sidik_akar: str
    kode: str


def minta(folder: Path, peran: PeranPerangkat, nama: str, unit: str, sandi: str, tujuan: Path) -> Diminta:
    """Make keys and request, and write its file. Raises UserError as `ikut_kantor.minta`."""
    menunggu = ikut_kantor.minta(folder, peran, nama, unit, sandi)
    jalur.ingat_permintaan(folder)
    try:
        return Diminta(menunggu, ikut_kantor.tulis(menunggu, tujuan), None)
    except UserError as galat:
        return Diminta(menunggu, None, galat)


def pasang(folder: Path, berkas: Path, kode: str, sandi: str, nip: tuple[str, ...]) -> Jadi:
    """Make the office and close it again, so that Masuk opens it as any other. Raises as `kantor_dari_izin`."""
    data = perangkat.baca_berkas_izin(berkas)
    terbuka, dibuat, pemulihan = bootstrap.kantor_dari_izin(folder, data, kode, sandi, nip)
    try:
        kini = perangkat.keadaan(terbuka.konteks(dibuat.orang[0][0].nama_akun))
    finally:
        terbuka.tutup()
    jalur.ingat_kantor(folder)
    akun = tuple((satu.nama_akun, orang.nama) for satu, orang in dibuat.orang)
    return Jadi(dibuat.kantor.nama, akun, kini.dari or "", kini.sidik_akar or "", pemulihan)
