"""A small chart for tests of transfers: Kementerian B with Direktorat A, its people, and Unit X."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from itertools import count
from uuid import UUID

from kinerja_desktop.domain.bagan import Bagan, susun
from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai, Pegawai
from kinerja_desktop.domain.penempatan import Penempatan, SifatPenempatan
from kinerja_desktop.domain.rencana_mutasi import RencanaTercatat
from kinerja_desktop.domain.skp import Skp, StatusSkp
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from tests.helpers.kantor import id_tetap

KEMENTERIAN, DIREKTORAT, UNIT_X = (id_tetap(2000 + i) for i in range(3))
MENTERI, DIRJEN, PURNAMA, KEPALA_X, SARI, BIMA, CITRA = (id_tetap(2010 + i) for i in range(7))
_ORANG = (
    (DIRJEN, "Dirjen", KEMENTERIAN, JenisJabatan.JPT, True),
    (PURNAMA, "Purnama", DIREKTORAT, JenisJabatan.JPT, True),
    (KEPALA_X, "Kepala X", UNIT_X, JenisJabatan.JPT, True),
    (SARI, "Sari", UNIT_X, JenisJabatan.PELAKSANA, False),
    (BIMA, "Bima", DIREKTORAT, JenisJabatan.PELAKSANA, False),
    (CITRA, "Citra", DIREKTORAT, JenisJabatan.FUNGSIONAL, False),
)


def pembuat() -> Callable[[], UUID]:
    """Fresh ids that are the same in every run."""
    nomor = count(3000)
    return lambda: id_tetap(next(nomor))


def bagan(tanpa_penempatan: Iterable[UUID] = ()) -> Bagan:
    """The chart; people in `tanpa_penempatan` have only their record, with the penilai that the chart tells."""
    unit = (
        UnitKerja(KEMENTERIAN, "Kementerian B", JenisUnit.PEMERINTAH_DAERAH, None, DIRJEN),
        UnitKerja(DIREKTORAT, "Direktorat A", JenisUnit.PERANGKAT_DAERAH, KEMENTERIAN, PURNAMA),
        UnitKerja(UNIT_X, "Unit X", JenisUnit.PERANGKAT_DAERAH, KEMENTERIAN, KEPALA_X),
    )
    tercatat = set(tanpa_penempatan)
    kepala = {u.id: u.pimpinan_id for u in unit}
    orang, tugas = [], []
    for nomor, nama, unit_id, jenis, memimpin in _ORANG:
        penilai = DIRJEN if memimpin else kepala[unit_id]
        jabatan = f"Kepala {nama}" if memimpin else "Pelaksana"
        dasar = Pegawai(nomor, "", nama, JenisPegawai.PNS, jabatan, jenis, unit_id)
        orang.append(replace(dasar, penilai_id=None if nomor == DIRJEN else penilai))
        if nomor not in tercatat:
            mulai = date(2020, 1, 1)
            pos = (id_tetap(2030 + len(tugas)), nomor, unit_id, jabatan, jenis, SifatPenempatan.DEFINITIF, mulai)
            tugas.append(Penempatan(*pos, memimpin=memimpin))
    return susun(unit, orang, tugas)


def rencana(pegawai_id: UUID, penilai_id: UUID, status: StatusSkp = StatusSkp.DITETAPKAN) -> RencanaTercatat:
    """The plan of 2022 of one person."""
    nomor = id_tetap(2100 + int.from_bytes(pegawai_id.bytes[-2:]) % 500)
    skp = Skp(nomor, pegawai_id, penilai_id, 2022, date(2022, 1, 1), date(2022, 12, 31))
    return RencanaTercatat(skp, status, skp.selesai, penilai_id if status is StatusSkp.DITETAPKAN else None)
