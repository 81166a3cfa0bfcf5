"""Reports and plans with verdicts that contradict each other, made on two machines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, exists, or_, select

from kinerja_desktop.domain.cakupan import Cakupan
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan, putusan_berbeda
from kinerja_desktop.domain.skp import KeputusanSkp, PutusanSkp, Skp, StatusSkp
from kinerja_desktop.store import skema
from kinerja_desktop.store.cakupan import syarat
from kinerja_desktop.store.rekaman import cari
from kinerja_desktop.store.tetangga import pernah_menerima
from kinerja_desktop.store.turunan import keputusan_laporan, keputusan_skp


class LaporanBerbeda(NamedTuple):
    """A report, its revision, and the two verdicts on it; the last one counts, the return."""

    laporan: LaporanHarian
    hash: bytes
    putusan: tuple[KeputusanLaporan, ...]


def laporan_berbeda(koneksi: Connection, lihat: Cakupan, sejak: date | None = None) -> Iterator[LaporanBerbeda]:
    """Yield those that may be seen within a scope; of days from `sejak` on, which asks their reports only.

    Without it all verdicts are read. Nothing where no bundle ever came in: on one machine there are none.
    """
    if not pernah_menerima(koneksi):
        return
    t, k = skema.laporan_harian.c, skema.keputusan_laporan.c

    def ada(putusan: PutusanLaporan) -> ColumnElement[bool]:
        return exists().where(k.laporan_id == t.id, k.laporan_hash == t.hash, k.putusan == putusan.value)

    dikembalikan = select(k.laporan_id).where(k.putusan == PutusanLaporan.KEMBALIKAN.value)
    sempit = t.id.in_(dikembalikan) if sejak is None else t.tanggal >= sejak.isoformat()
    calon = (sempit, ada(PutusanLaporan.KEMBALIKAN), ada(PutusanLaporan.SETUJUI))
    for satu in cari(koneksi, LaporanHarian, syarat(skema.laporan_harian, lihat), *calon):
        if dua := putusan_berbeda(satu.nilai, satu.hash, keputusan_laporan(koneksi, satu.nilai.id)):
            yield LaporanBerbeda(satu.nilai, satu.hash, dua)


def skp_berbeda(koneksi: Connection, lihat: Cakupan) -> Iterator[tuple[Skp, bytes, Sequence[KeputusanSkp]]]:
    """Yield plans within a scope whose decisions may contradict each other: their revision and all their decisions.

    Those are set and sent back in the same revision, or were set in a replaced one after another revision was set.
    """
    if not pernah_menerima(koneksi):
        return
    t, k, dulu = skema.skp.c, skema.keputusan_skp.c, skema.keputusan_skp.alias("dulu").c
    tetap = PutusanSkp.TETAPKAN.value
    kembali = exists().where(k.skp_id == t.id, k.skp_hash == t.hash, k.putusan == PutusanSkp.KEMBALIKAN.value)
    sesudah = exists().where(dulu.skp_id == t.id, dulu.putusan == tetap, dulu.skp_hash != k.skp_hash, dulu.id < k.id)
    usang = exists().where(k.skp_id == t.id, k.skp_hash != t.hash, k.putusan == tetap, sesudah)
    calon = or_(and_(t.status == StatusSkp.DITETAPKAN.value, kembali), usang)
    for satu in cari(koneksi, Skp, syarat(skema.skp, lihat), calon):
        yield satu.nilai, satu.hash, keputusan_skp(koneksi, satu.nilai.id)
