"""Signatures of one person and period, given on two machines that did not know of each other."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, case, exists, false, func, select, tuple_

from kinerja_desktop.domain.cakupan import Cakupan
from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi
from kinerja_desktop.domain.keberatan import PutusanKeberatan
from kinerja_desktop.store import skema
from kinerja_desktop.store.cakupan import syarat
from kinerja_desktop.store.isi_json import isi_json
from kinerja_desktop.store.rekaman import cari
from kinerja_desktop.store.tetangga import pernah_menerima

_T = skema.penetapan_evaluasi.c


def _diputus(keberatan_id: Any) -> ColumnElement[bool]:
    """True where a decision on this objection, which is here, changed the result."""
    k = skema.keputusan_keberatan.c
    ada = (
        exists()
        .where(k.keberatan_id == keberatan_id, k.putusan == PutusanKeberatan.MENGUBAH.value, k.hapus == 0)
        .correlate(keberatan_id.table)
    )
    return case((keberatan_id.is_(None), false()), else_=ada)


URUT = (_diputus(_T.keberatan_id), _T.id)
"""The order of signatures of one person and period, in which the last one counts: what the decision on an objection
made of it is final, whatever was signed without knowing of it (PermenPANRB 6/2022 Lampiran V.B.7; R56)."""

_LAIN = skema.penetapan_evaluasi.alias("tak_dikenal")


def yang_berlaku(pegawai: Any, periode: Any) -> Any:
    """The id of the signature that counts of one person (a column) and period, as a scalar subquery."""
    t = skema.penetapan_evaluasi.alias("akhir").c
    return (
        select(t.id)
        .where(t.pegawai_id == pegawai, t.periode == periode, t.hapus == 0)
        .order_by(_diputus(t.keberatan_id).desc(), t.id.desc())
        .limit(1)
        .correlate(pegawai.table)
        .scalar_subquery()
    )


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
            _T.keberatan_id.is_(None),
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
