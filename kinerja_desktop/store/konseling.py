"""Queries of counselling: the steps of a case, and cases by person, konselor and reporter."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Connection, or_, select

from kinerja_desktop.domain.konseling import CatatanKonseling, LangkahKonseling
from kinerja_desktop.store import skema
from kinerja_desktop.store.milik_rujukan import sesuai
from kinerja_desktop.store.rekaman import Tersimpan, cari

_C, _MILIK = skema.catatan_konseling.c, sesuai(skema.catatan_konseling)
_URUT = (_C.pada, _C.id)


def kasus(koneksi: Connection, kasus_id: UUID) -> list[CatatanKonseling]:
    """The steps of one case, oldest first."""
    return [t.nilai for t in cari(koneksi, CatatanKonseling, _C.kasus_id == kasus_id.bytes, _MILIK, urut=_URUT)]


def kasus_pegawai(koneksi: Connection, pegawai: UUID) -> list[list[CatatanKonseling]]:
    """The cases of one person, oldest first, each with its steps."""
    return _menurut_kasus(cari(koneksi, CatatanKonseling, _C.pegawai_id == pegawai.bytes, _MILIK, urut=_URUT))


def pegawai_terkait(koneksi: Connection, saya: UUID | None) -> set[UUID]:
    """People with a case in which `saya` wrote or was named konselor; None for everybody with a case."""
    perintah = select(_C.pegawai_id).where(_C.hapus == 0, _MILIK)
    if saya is not None:
        perintah = perintah.where(or_(_C.oleh_id == saya.bytes, _C.konselor_id == saya.bytes))
    return {UUID(bytes=i) for i in koneksi.execute(perintah).scalars()}


def kasus_bawahan(koneksi: Connection, atasan: UUID) -> list[list[CatatanKonseling]]:
    """The cases that penilai under `atasan` reported, each with its steps, oldest first."""
    penilai = select(skema.pegawai.c.id).where(skema.pegawai.c.penilai_id == atasan.bytes, skema.pegawai.c.hapus == 0)
    nomor = select(_C.kasus_id).where(
        _C.langkah == LangkahKonseling.LAPORAN.value, _C.oleh_id.in_(penilai), _C.hapus == 0
    )
    return _menurut_kasus(cari(koneksi, CatatanKonseling, _C.kasus_id.in_(nomor), _MILIK, urut=_URUT))


def _menurut_kasus(daftar: Sequence[Tersimpan[CatatanKonseling]]) -> list[list[CatatanKonseling]]:
    hasil: dict[UUID, list[CatatanKonseling]] = {}
    for satu in daftar:
        hasil.setdefault(satu.nilai.kasus_id, []).append(satu.nilai)
    return list(hasil.values())
