"""Queries of people."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection, func, or_, select

from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import Tersimpan, cari


def menurut_nip(koneksi: Connection, nip: str) -> Pegawai | None:
    """The person with this NIP (digits only), or None."""
    daftar = cari(koneksi, Pegawai, skema.pegawai.c.nip == nip, batas=1) if nip else []
    return daftar[0].nilai if daftar else None


def cari_pegawai(koneksi: Connection, kata: str, batas: int, lewati: int) -> list[Tersimpan[Pegawai]]:
    """People by name whose name, NIP or position holds every word."""
    t = skema.pegawai.c
    syarat = [
        or_(*(kolom.icontains(satu, autoescape=True) for kolom in (t.nama, t.nip, t.jabatan))) for satu in kata.split()
    ]
    return cari(koneksi, Pegawai, *syarat, urut=(t.nama, t.nomor), batas=batas, lewati=lewati)


def nama_pegawai(koneksi: Connection, daftar: Collection[UUID]) -> dict[UUID, str]:
    """Names by id."""
    t = skema.pegawai.c
    baris = koneksi.execute(select(t.id, t.nama).where(t.id.in_([satu.bytes for satu in daftar])))
    return {UUID(bytes=b.id): b.nama for b in baris}


def akun_pegawai(koneksi: Connection, daftar: Collection[UUID]) -> dict[UUID, str]:
    """The living account of each person who has one."""
    t = skema.akun.c
    perintah = select(t.pegawai_id, t.nama_akun).where(
        t.hapus == 0, t.aktif == 1, t.pegawai_id.in_([satu.bytes for satu in daftar])
    )
    return {UUID(bytes=b.pegawai_id): b.nama_akun for b in koneksi.execute(perintah)}


def punya_bawahan(koneksi: Connection, pegawai_id: UUID) -> bool:
    """True when somebody names this person as his penilai."""
    t = skema.pegawai.c
    perintah = select(t.nomor).where(t.hapus == 0, t.penilai_id == pegawai_id.bytes).limit(1)
    return koneksi.execute(perintah).first() is not None


def tanda_data(koneksi: Connection) -> tuple[int, ...]:
    """The newest change of people, units and assignments: another value means that a preview of them is stale."""
    tabel = (skema.pegawai, skema.unit_kerja, skema.penempatan, skema.penetapan_penilai)
    return tuple(int(koneksi.execute(select(func.coalesce(func.max(t.c.lsn), 0))).scalar_one()) for t in tabel)
