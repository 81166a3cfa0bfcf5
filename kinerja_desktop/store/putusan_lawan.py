"""Decisions of a bundle that contradict others which their makers did not know: while it is being applied."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from uuid import UUID

from sqlalchemy import Connection, select

from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi
from kinerja_desktop.domain.jumlah_terima import Jumlah
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.putusan_laporan import putusan_berbeda
from kinerja_desktop.domain.skp import PutusanSkp, Skp, dikembalikan_tak_dikenal, ditetapkan_tak_dikenal
from kinerja_desktop.store import skema
from kinerja_desktop.store.penetapan_lain import tak_dikenal, yang_berlaku
from kinerja_desktop.store.rekaman import ambil, cari
from kinerja_desktop.store.turunan import keputusan_laporan, keputusan_skp

Lawan = Mapping[str, frozenset[bytes]]
"""Ids of decisions that came, by the table."""

_TERBANYAK = 5_000
"""More decisions of a kind come only with the first load of a machine, which knows none before."""

_L, _S, _T = skema.keputusan_laporan.c, skema.keputusan_skp.c, skema.penetapan_evaluasi.c


def lawan(koneksi: Connection, sejak: int, jumlah: Mapping[str, Jumlah]) -> Lawan:
    """Return the decisions with a number after `sejak` that contradict another one, of the kinds that `jumlah` counts.

    They are what *Perlu keputusan* asks about: approval and return of one revision of a report, decisions on an SKP
    that count for nothing, signatures under one evaluation that did not know of each other.
    """
    hasil = {}
    for nama, cari_lawan in (
        ("keputusan_laporan", _laporan),
        ("keputusan_skp", _skp),
        ("penetapan_evaluasi", _penetapan),
    ):
        baru = jumlah[nama].baru if nama in jumlah else 0
        if 0 < baru <= _TERBANYAK and (ada := frozenset(cari_lawan(koneksi, sejak))):
            hasil[nama] = ada
    return hasil


def _laporan(koneksi: Connection, sejak: int) -> Iterator[bytes]:
    lain = skema.keputusan_laporan.alias("lain").c
    calon = (
        select(_L.id, _L.laporan_id)
        .join(lain.id.table, (lain.laporan_id == _L.laporan_id) & (lain.laporan_hash == _L.laporan_hash))
        .where(_L.lsn > sejak, lain.putusan != _L.putusan)
    )
    for nomor, laporan_id in koneksi.execute(calon.distinct()).all():
        laporan = ambil(koneksi, LaporanHarian, UUID(bytes=laporan_id))
        if laporan is not None:
            semua = putusan_berbeda(laporan.nilai, laporan.hash, keputusan_laporan(koneksi, laporan.nilai.id))
            if nomor in {satu.id.bytes for satu in semua}:
                yield nomor


def _skp(koneksi: Connection, sejak: int) -> Iterator[bytes]:
    setuju = PutusanSkp.SETUJUI.value
    baru = koneksi.execute(select(_S.id, _S.skp_id).where(_S.lsn > sejak, _S.putusan != setuju)).all()
    for skp_id in {satu.skp_id for satu in baru}:
        skp = ambil(koneksi, Skp, UUID(bytes=skp_id))
        if skp is None:
            continue
        keputusan = keputusan_skp(koneksi, skp.nilai.id)
        if dikembalikan_tak_dikenal(skp.nilai, skp.hash, keputusan) or ditetapkan_tak_dikenal(keputusan):
            yield from (satu.id for satu in baru if satu.skp_id == skp_id)


def _penetapan(koneksi: Connection, sejak: int) -> Iterator[bytes]:
    baru = koneksi.execute(select(_T.id, _T.pegawai_id, _T.periode).where(_T.lsn > sejak)).all()
    for pegawai, periode in {(satu.pegawai_id, satu.periode) for satu in baru}:
        milik = (_T.pegawai_id == pegawai, _T.periode == periode)
        if cari(koneksi, PenetapanEvaluasi, *milik, _T.id == yang_berlaku(_T.pegawai_id, _T.periode), tak_dikenal()):
            yield from (satu.id for satu in baru if (satu.pegawai_id, satu.periode) == (pegawai, periode))
