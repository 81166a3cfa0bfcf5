"""Queries of the organisation: everything the chart is made of, and whether a day brings another one."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, func, or_, select

from kinerja_desktop.domain.akun import Peran
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
        if koneksi.execute(select(t.id).where(t.hapus == 0, lewat).limit(1)).first() is not None:
            return True
    return False


def penempatan_orang(koneksi: Connection, pegawai_id: UUID) -> list[Tersimpan[Penempatan]]:
    """Assignments of one person, the newest first."""
    return cari(koneksi, Penempatan, _T.pegawai_id == pegawai_id.bytes, urut=(_T.mulai.desc(), _T.id.desc()))


def penempatan_unit(koneksi: Connection, unit_id: UUID) -> list[Tersimpan[Penempatan]]:
    """Assignments in one unit, the newest first."""
    return cari(koneksi, Penempatan, _T.unit_kerja_id == unit_id.bytes, urut=(_T.mulai.desc(), _T.id.desc()))


def penempatan_jabatan(koneksi: Connection, jabatan_id: UUID) -> list[Tersimpan[Penempatan]]:
    """Assignments to one post."""
    return cari(koneksi, Penempatan, _T.jabatan_id == jabatan_id.bytes, urut=(_T.mulai.desc(), _T.id.desc()))


def penetapan_orang(koneksi: Connection, pegawai_id: UUID) -> list[Tersimpan[PenetapanPenilai]]:
    """Choices by hand of one person's penilai, the newest first."""
    return cari(koneksi, PenetapanPenilai, _N.pegawai_id == pegawai_id.bytes, urut=(_N.mulai.desc(), _N.id.desc()))


def jabatan_unit(koneksi: Connection, unit_id: UUID) -> list[Tersimpan[Jabatan]]:
    """Posts of one unit, that of its head first."""
    t = skema.jabatan.c
    return cari(koneksi, Jabatan, t.unit_kerja_id == unit_id.bytes, urut=(t.memimpin.desc(), t.nama, t.id))


def anggota_tercatat(koneksi: Connection, unit_id: UUID) -> list[Tersimpan[Pegawai]]:
    """People whose record names the unit and who have no assignment at all."""
    p = skema.pegawai.c
    tanpa = ~select(_T.id).where(_T.pegawai_id == p.id, _T.hapus == 0).exists()
    return cari(koneksi, Pegawai, p.unit_kerja_id == unit_id.bytes, tanpa)


def bagan_sekitar(koneksi: Connection, pegawai_id: UUID) -> Bagan:
    """The part of the chart that decides who rates one person and who rates that one: a few rows of a large office.

    Everybody who may stand in the chain upwards is in it: holders of a post of a head in each unit above, heads that
    are only recorded, and penilai that were chosen or recorded.
    """
    orang: dict[UUID, Pegawai] = {}
    unit: dict[UUID, UnitKerja] = {}
    tugas: dict[UUID, Penempatan] = {}
    pilihan: dict[UUID, PenetapanPenilai] = {}
    dicari = {pegawai_id}
    while dicari:
        nomor = [satu.bytes for satu in dicari]
        baru = [s.nilai for s in cari(koneksi, Pegawai, skema.pegawai.c.id.in_(nomor))]
        milik = [s.nilai for s in cari(koneksi, Penempatan, _T.pegawai_id.in_(nomor))]
        tangan = [s.nilai for s in cari(koneksi, PenetapanPenilai, _N.pegawai_id.in_(nomor))]
        orang |= {p.id: p for p in baru}
        pilihan |= {p.id: p for p in tangan}
        dari = {p.unit_kerja_id for p in baru} | {p.unit_kerja_id for p in milik}
        letak = _ke_atas(koneksi, dari - unit.keys(), unit)
        pemimpin = _pemimpin(koneksi, letak)
        tugas |= {p.id: p for p in (*milik, *pemimpin)}
        berikut = {p.pegawai_id for p in pemimpin} | {unit[u].pimpinan_id for u in letak}
        berikut |= {p.penilai_id for p in baru} | {p.penilai_id for p in tangan}
        dicari = {satu for satu in berikut if satu is not None} - orang.keys() - dicari
    return susun(unit.values(), orang.values(), tugas.values(), pilihan.values())


def _ke_atas(koneksi: Connection, dari: set[UUID], unit: dict[UUID, UnitKerja]) -> set[UUID]:
    """Read units and all above them into `unit`; return those that were not there."""
    didapat: set[UUID] = set()
    while dari:
        nomor = [satu.bytes for satu in dari]
        baru = [s.nilai for s in cari(koneksi, UnitKerja, skema.unit_kerja.c.id.in_(nomor))]
        unit |= {u.id: u for u in baru}
        didapat |= {u.id for u in baru}
        dari = {u.induk_id for u in baru if u.induk_id is not None} - unit.keys()
    return didapat


def _pemimpin(koneksi: Connection, unit: set[UUID]) -> list[Penempatan]:
    nomor = [satu.bytes for satu in unit]
    return [s.nilai for s in cari(koneksi, Penempatan, _T.unit_kerja_id.in_(nomor), _T.memimpin == 1)]


def pengelola(koneksi: Connection) -> list[str]:
    """Names of the people who keep the data of the office, by role: whom to ask."""
    a, p = skema.akun.c, skema.pegawai.c
    perintah = (
        select(p.nama)
        .join_from(skema.akun, skema.pegawai, a.pegawai_id == p.id)
        .where(a.hapus == 0, a.aktif == 1, a.peran.in_([Peran.OPERATOR.value, Peran.PUSAT.value]))
        .order_by(a.peran, p.nama)
    )
    return list(dict.fromkeys(koneksi.execute(perintah).scalars()))


def nama_unit(koneksi: Connection, daftar: Collection[UUID]) -> dict[UUID, str]:
    """Names of units by id."""
    t = skema.unit_kerja.c
    baris = koneksi.execute(select(t.id, t.nama).where(t.id.in_([satu.bytes for satu in daftar])))
    return {UUID(bytes=b.id): b.nama for b in baris}


def ditempatkan(koneksi: Connection, daftar: Collection[UUID]) -> set[UUID]:
    """Those of the people who have an assignment, on whatever days."""
    nomor = [satu.bytes for satu in daftar]
    baris = koneksi.execute(select(_T.pegawai_id).where(_T.hapus == 0, _T.pegawai_id.in_(nomor)).distinct())
    return {UUID(bytes=satu) for satu in baris.scalars()}


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


def atasan(koneksi: Connection, pegawai_id: UUID) -> set[UUID]:
    """Who stands above a person today: raters up the line, and who leads her unit or one above it (article 1.9-10)."""
    orang = ambil(koneksi, Pegawai, pegawai_id)
    if orang is None:
        return set()
    penilai: list[UUID] = []
    atas = orang.nilai.penilai_id
    while atas is not None and atas not in penilai:
        penilai.append(atas)
        satu = ambil(koneksi, Pegawai, atas)
        atas = None if satu is None else satu.nilai.penilai_id
    unit = rantai_unit(koneksi, orang.nilai.unit_kerja_id).values()
    return {*penilai, *(u.pimpinan_id for u in unit if u.pimpinan_id is not None)} - {pegawai_id}


def pernah_memimpin(koneksi: Connection, pegawai_id: UUID, mulai: date, selesai: date) -> set[UUID]:
    """Units that a person led on some day from `mulai` to `selesai`, as his assignments tell."""
    antara = (_T.mulai <= selesai.isoformat()) & or_(_T.selesai.is_(None), _T.selesai >= mulai.isoformat())
    daftar = cari(koneksi, Penempatan, _T.pegawai_id == pegawai_id.bytes, _T.memimpin == 1, antara)
    return {s.nilai.unit_kerja_id for s in daftar}


def berganti_sejak(koneksi: Connection, orang: Collection[UUID], hari: date) -> bool:
    """Whether an assignment of one of these people began after a day, or ended on it or since."""
    sejak = hari.isoformat()
    milik = _T.pegawai_id.in_([satu.bytes for satu in orang])
    return bool(cari(koneksi, Penempatan, milik, or_(_T.mulai > sejak, _T.selesai >= sejak), batas=1))


def unit_pernah(koneksi: Connection, pegawai: bytes) -> tuple[bytes, ...]:
    """Units in which a person has or ever had an assignment; one that was deleted was a mistake."""
    n = skema.penempatan.c
    milik = select(n.unit_kerja_id).where(n.pegawai_id == pegawai, n.hapus == 0)
    return tuple(koneksi.execute(milik.distinct()).scalars())
