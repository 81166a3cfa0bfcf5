"""Signatures of one person and period, given on two machines that did not know of each other."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, case, exists, false, func, or_, select, tuple_

from kinerja_desktop.domain.cakupan import Cakupan
from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi, SebagaiPenetap
from kinerja_desktop.domain.keberatan import PutusanKeberatan
from kinerja_desktop.store import skema
from kinerja_desktop.store.cakupan import syarat
from kinerja_desktop.store.isi_json import isi_json
from kinerja_desktop.store.milik_rujukan import sesuai
from kinerja_desktop.store.rekaman import cari
from kinerja_desktop.store.tetangga import pernah_menerima

_T = skema.penetapan_evaluasi.c


def _diubah(tanda: Any) -> ColumnElement[bool]:
    """True for a signature that a decision on an objection, which is here, made in place of another."""
    k = skema.keputusan_keberatan.c
    ada = (
        exists()
        .where(k.keberatan_id == tanda.keberatan_id, k.putusan == PutusanKeberatan.MENGUBAH.value, k.hapus == 0)
        .correlate(tanda.id.table)
    )
    return case((tanda.keberatan_id.is_(None), false()), else_=ada)


def _dikuatkan(penetapan_id: Any) -> ColumnElement[bool]:
    """True where a decision on an objection to this signature (a column), which is here, upheld it."""
    b, k = skema.keberatan.c, skema.keputusan_keberatan.c
    return (
        exists()
        .where(b.penetapan_id == penetapan_id, b.hapus == 0, sesuai(skema.keberatan))
        .where(k.keberatan_id == b.id, k.putusan == PutusanKeberatan.MENGUATKAN.value, k.hapus == 0)
        .correlate(penetapan_id.table)
    )


def _peringkat(tanda: Any) -> ColumnElement[int]:
    atasan = and_(tanda.sebagai == SebagaiPenetap.ATASAN.value, tanda.keberatan_id.is_(None))
    return case((_diubah(tanda), 3), (_dikuatkan(tanda.id), 2), (atasan, 0), else_=1)


URUT = (_peringkat(_T), _T.id)
"""The order of signatures of one person and period, in which the last one counts: what the decision on an objection
made of it, or else upheld, is final, whatever was signed without knowing of it (PermenPANRB 6/2022 Lampiran V.B.5-7;
R56). The atasan of the penilai steps in only where the penilai did not evaluate (IV.A.11, V.A.8; R53): no program lets
him sign beside the penilai, so his signature beside one of the penilai did not know it, and the penilai's counts."""

_LAIN = skema.penetapan_evaluasi.alias("tak_dikenal")


def yang_berlaku(pegawai: Any, periode: Any) -> Any:
    """The id of the signature that counts of one person (a column) and period, as a scalar subquery."""
    t = skema.penetapan_evaluasi.alias("akhir").c
    return (
        select(t.id)
        .where(t.pegawai_id == pegawai, t.periode == periode, t.hapus == 0)
        .order_by(_peringkat(t).desc(), t.id.desc())
        .limit(1)
        .correlate(pegawai.table)
        .scalar_subquery()
    )


def diputus() -> ColumnElement[bool]:
    """True for a signature (`penetapan_evaluasi`) that a decision on an objection made or upheld: it is final."""
    return or_(_T.keberatan_id.is_not(None), _dikuatkan(_T.id))


def sudah_diputus(koneksi: Connection, penetapan_id: UUID) -> bool:
    """Whether this signature is `diputus`."""
    ada = select(_T.id).where(_T.id == penetapan_id.bytes, diputus())
    return koneksi.execute(ada).first() is not None


def tak_dikenal() -> ColumnElement[bool]:
    """True for a signature (`penetapan_evaluasi`) beside which stands what `domain.penetapan.tak_dikenal` names.

    Asked of the one that counts, the last of its person and period.
    """
    lain = _LAIN.c
    sebelum = isi_json(_T.cuplikan, "$.sebelum")
    return (
        exists()
        .where(
            lain.pegawai_id == _T.pegawai_id,
            lain.periode == _T.periode,
            lain.hapus == 0,
            lain.id != _T.id,
            lain.evaluasi_hash != _T.evaluasi_hash,
            ~diputus(),
            func.instr(sebelum, func.lower(func.hex(lain.id))) == 0,
        )
        .correlate(skema.penetapan_evaluasi)
    )


def penetapan_berbeda(koneksi: Connection, lihat: Cakupan, sejak: int = 0) -> list[PenetapanEvaluasi]:
    """Those that count and are `tak_dikenal`, of who may be seen within a scope, of periods of the years from `sejak`.

    Nothing where no bundle ever came in: on one machine there are none.
    """
    if not pernah_menerima(koneksi):
        return []
    terakhir = _T.id == yang_berlaku(_T.pegawai_id, _T.periode)
    t = skema.penetapan_evaluasi.alias("ganda").c
    ganda = select(t.pegawai_id, t.periode).group_by(t.pegawai_id, t.periode).having(func.count() > 1)
    lihatan = syarat(skema.penetapan_evaluasi, lihat)
    beberapa = tuple_(_T.pegawai_id, _T.periode).in_(ganda)
    daftar = cari(koneksi, PenetapanEvaluasi, beberapa, lihatan, _T.periode >= str(sejak), terakhir, tak_dikenal())
    return [satu.nilai for satu in daftar]
