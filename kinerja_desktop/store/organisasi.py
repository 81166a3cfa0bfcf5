"""Queries of the organisation: everything the chart is made of, and whether a day brings another one."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import Connection, func, or_, select

from kinerja_desktop.domain.bagan import Bagan, susun
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.penempatan import Jabatan, Penempatan, PenetapanPenilai
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import Tersimpan, ambil, cari

_T, _N = skema.penempatan.c, skema.penetapan_penilai.c


def versi(koneksi: Connection) -> tuple[int, ...]:
    """Numbers of the newest changes of units, people, assignments and choices by hand: equal ones, equal chart."""
    tabel = (skema.unit_kerja, skema.pegawai, skema.penempatan, skema.penetapan_penilai)
    perintah = select(*(select(func.coalesce(func.max(t.c.lsn), 0)).scalar_subquery() for t in tabel))
    return tuple(koneksi.execute(perintah).one())


def bagan(koneksi: Connection) -> Bagan:
    """The whole chart."""
    return susun(
        [s.nilai for s in cari(koneksi, UnitKerja)],
        [s.nilai for s in cari(koneksi, Pegawai)],
        [s.nilai for s in cari(koneksi, Penempatan)],
        [s.nilai for s in cari(koneksi, PenetapanPenilai)],
    )


def berganti(koneksi: Connection, sejak: date, sampai: date) -> bool:
    """True when an assignment or a choice by hand begins or has ended after `sejak` up to `sampai`."""
    awal, akhir = sejak.isoformat(), sampai.isoformat()
    for tabel in (skema.penempatan, skema.penetapan_penilai):
        t = tabel.c
        lewat = or_((t.mulai > awal) & (t.mulai <= akhir), (t.selesai >= awal) & (t.selesai < akhir))
        if koneksi.execute(select(t.nomor).where(t.hapus == 0, lewat).limit(1)).first() is not None:
            return True
    return False


def penempatan_orang(koneksi: Connection, pegawai_id: UUID) -> list[Tersimpan[Penempatan]]:
    """Assignments of one person, the newest first."""
    return cari(koneksi, Penempatan, _T.pegawai_id == pegawai_id.bytes, urut=(_T.mulai.desc(), _T.nomor.desc()))


def penempatan_unit(koneksi: Connection, unit_id: UUID) -> list[Tersimpan[Penempatan]]:
    """Assignments in one unit, the newest first."""
    return cari(koneksi, Penempatan, _T.unit_kerja_id == unit_id.bytes, urut=(_T.mulai.desc(), _T.nomor.desc()))


def penempatan_jabatan(koneksi: Connection, jabatan_id: UUID) -> list[Tersimpan[Penempatan]]:
    """Assignments to one post."""
    return cari(koneksi, Penempatan, _T.jabatan_id == jabatan_id.bytes, urut=(_T.mulai.desc(), _T.nomor.desc()))


def penetapan_orang(koneksi: Connection, pegawai_id: UUID) -> list[Tersimpan[PenetapanPenilai]]:
    """Choices by hand of one person's penilai, the newest first."""
    return cari(koneksi, PenetapanPenilai, _N.pegawai_id == pegawai_id.bytes, urut=(_N.mulai.desc(), _N.nomor.desc()))


def jabatan_unit(koneksi: Connection, unit_id: UUID) -> list[Tersimpan[Jabatan]]:
    """Posts of one unit, that of its head first."""
    t = skema.jabatan.c
    return cari(koneksi, Jabatan, t.unit_kerja_id == unit_id.bytes, urut=(t.memimpin.desc(), t.nama, t.nomor))


def anggota_tercatat(koneksi: Connection, unit_id: UUID) -> list[Tersimpan[Pegawai]]:
    """People whose record names the unit and who have no assignment at all."""
    p = skema.pegawai.c
    tanpa = ~select(_T.nomor).where(_T.pegawai_id == p.id, _T.hapus == 0).exists()
    return cari(koneksi, Pegawai, p.unit_kerja_id == unit_id.bytes, tanpa)


def rantai_unit(koneksi: Connection, unit_id: UUID) -> dict[UUID, UnitKerja]:
    """A unit and those above it, the nearest first."""
    hasil: dict[UUID, UnitKerja] = {}
    atas: UUID | None = unit_id
    while atas is not None and atas not in hasil:
        simpanan = ambil(koneksi, UnitKerja, atas)
        if simpanan is None:
            break
        hasil[atas] = simpanan.nilai
        atas = simpanan.nilai.induk_id
    return hasil


def pernah_memimpin(koneksi: Connection, pegawai_id: UUID, mulai: date, selesai: date) -> set[UUID]:
    """Units that a person led on some day from `mulai` to `selesai`, as his assignments tell."""
    antara = (_T.mulai <= selesai.isoformat()) & or_(_T.selesai.is_(None), _T.selesai >= mulai.isoformat())
    daftar = cari(koneksi, Penempatan, _T.pegawai_id == pegawai_id.bytes, _T.memimpin == 1, antara)
    return {s.nilai.unit_kerja_id for s in daftar}
