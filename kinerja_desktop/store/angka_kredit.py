"""Queries of angka kredit: one person's records, and the sums of many."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection

from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.riwayat_ak import BiodataJf, PenetapanAk, RiwayatAk
from kinerja_desktop.store import evaluasi, skema
from kinerja_desktop.store.rekaman import Tersimpan, cari

_B, _R, _P = skema.biodata_jf.c, skema.riwayat_ak.c, skema.penetapan_ak.c
_SEKALI = 500
Koneksi = Connection


def biodata(koneksi: Connection, pegawai: UUID) -> Tersimpan[BiodataJf] | None:
    """The data of one functional official."""
    daftar = cari(koneksi, BiodataJf, _B.pegawai_id == pegawai.bytes, batas=1)
    return daftar[0] if daftar else None


def riwayat(koneksi: Connection, pegawai: UUID) -> list[Tersimpan[RiwayatAk]]:
    """The rows of one person, the oldest first."""
    urut = (_R.tahun, _R.bulan_mulai, _R.tanggal, _R.id)
    return cari(koneksi, RiwayatAk, _R.pegawai_id == pegawai.bytes, urut=urut)


def penetapan(koneksi: Connection, pegawai: UUID) -> list[PenetapanAk]:
    """The decisions about one person, the oldest first."""
    return [s.nilai for s in cari(koneksi, PenetapanAk, _P.pegawai_id == pegawai.bytes)]


def tahunan(koneksi: Connection, pegawai: UUID, tahun: int) -> PenetapanEvaluasi | None:
    """The signed annual evaluation that counts."""
    tanda = evaluasi.penetapan(koneksi, pegawai, Periode(tahun, JenisPeriode.TAHUNAN))
    return tanda[-1].nilai if tanda else None


def banyak(koneksi: Connection, pegawai: Collection[UUID]) -> tuple[dict[UUID, BiodataJf], dict[UUID, list[RiwayatAk]]]:
    """Data and rows of many people, in as few reads as possible."""
    data: dict[UUID, BiodataJf] = {}
    baris: dict[UUID, list[RiwayatAk]] = {}
    semua = [p.bytes for p in pegawai]
    for awal in range(0, len(semua), _SEKALI):
        bagian = semua[awal : awal + _SEKALI]
        data.update((s.nilai.pegawai_id, s.nilai) for s in cari(koneksi, BiodataJf, _B.pegawai_id.in_(bagian)))
        for s in cari(koneksi, RiwayatAk, _R.pegawai_id.in_(bagian)):
            baris.setdefault(s.nilai.pegawai_id, []).append(s.nilai)
    return data, baris
