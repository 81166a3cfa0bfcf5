"""Queries of plans."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import replace
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, func, select

from kinerja_desktop.domain.evaluasi import Realisasi
from kinerja_desktop.domain.skp import PutusanSkp, Sandaran, Skp, StatusSkp, penetapan_terakhir
from kinerja_desktop.store import skema
from kinerja_desktop.store.matriks import selaras, status
from kinerja_desktop.store.rekaman import Tersimpan, cari, revisi_lama
from kinerja_desktop.store.turunan import keputusan_skp


class SkpTercatat(NamedTuple):
    """A plan with the revision it was read at and its computed state."""

    simpanan: Tersimpan[Skp]
    status: StatusSkp


def skp_pegawai(koneksi: Connection, pegawai_id: UUID, tahun: int) -> list[SkpTercatat]:
    """Plans of one person in one year, oldest first: a transfer makes a second one.

    Those that are being written hold what the leader's matrix says now (R38).
    """
    t = skema.skp.c
    daftar = cari(koneksi, Skp, t.pegawai_id == pegawai_id.bytes, t.tahun == tahun, urut=(t.mulai, t.nomor))
    keadaan = [status(koneksi, s.nilai.id) for s in daftar]
    return [SkpTercatat(selaras(koneksi, s, kini), kini) for s, kini in zip(daftar, keadaan, strict=True)]


def ringkas_tim(
    koneksi: Connection, pegawai: Collection[UUID], tahun: int
) -> dict[UUID, tuple[UUID, StatusSkp, str | None]]:
    """Newest plan of each person that has one: (id, state, handed in at)."""
    t = skema.skp.c
    perintah = (
        select(t.pegawai_id, t.id, t.status, t.diajukan_pada)
        .where(t.hapus == 0, t.tahun == tahun, t.pegawai_id.in_([p.bytes for p in pegawai]))
        .order_by(t.mulai, t.nomor)
    )
    return {
        UUID(bytes=b.pegawai_id): (UUID(bytes=b.id), StatusSkp(b.status), b.diajukan_pada)
        for b in koneksi.execute(perintah)
    }


def tahun_ber_skp(koneksi: Connection, pegawai_id: UUID) -> list[int]:
    """Years in which the person has a plan, newest first."""
    t = skema.skp.c
    perintah = select(t.tahun).where(t.hapus == 0, t.pegawai_id == pegawai_id.bytes).distinct()
    return sorted(koneksi.execute(perintah).scalars(), reverse=True)


def sandaran(koneksi: Connection, skp: Skp) -> Sandaran:
    """What rests on the results of one plan: living reports of its time, and periods of realisasi with an entry."""
    t = skema.laporan_harian.c
    perintah = (
        select(t.rhk_id, func.count())
        .where(
            t.pegawai_id == skp.pegawai_id.bytes,
            t.tanggal.between(skp.mulai.isoformat(), skp.selesai.isoformat()),
            t.hapus == 0,
            t.rhk_id.is_not(None),
        )
        .group_by(t.rhk_id)
    )
    laporan = {UUID(bytes=rhk): jumlah for rhk, jumlah in koneksi.execute(perintah)}
    r = skema.realisasi.c
    daftar = cari(koneksi, Realisasi, r.pegawai_id == skp.pegawai_id.bytes, r.skp_id == skp.id.bytes)
    return Sandaran(laporan, Counter(i.iki_id for s in daftar for i in s.nilai.isi))


def teks_ditetapkan(koneksi: Connection, simpanan: Tersimpan[Skp]) -> list[Skp]:
    """Every text of one plan that was set, oldest first."""
    putusan = [k for k in keputusan_skp(koneksi, simpanan.nilai.id) if k.putusan is PutusanSkp.TETAPKAN]
    sidik = dict.fromkeys(k.skp_hash for k in putusan)
    semua = [simpanan.nilai if s == simpanan.hash else revisi_lama(koneksi, Skp, s) for s in sidik]
    return [s for s in semua if s is not None]


def teks_berlaku(koneksi: Connection, simpanan: Tersimpan[Skp]) -> Tersimpan[Skp]:
    """The text of one plan that is in force: the last set one, also while a revision is written (article 14).

    A plan that was never set comes back as it stands, with the cells of the leader's matrix while it is written.
    """
    tetap = penetapan_terakhir(keputusan_skp(koneksi, simpanan.nilai.id))
    if tetap is None:
        return selaras(koneksi, simpanan, status(koneksi, simpanan.nilai.id))
    if tetap.skp_hash == simpanan.hash:
        return simpanan
    lama = revisi_lama(koneksi, Skp, tetap.skp_hash)
    return simpanan if lama is None else replace(simpanan, nilai=lama, hash=tetap.skp_hash)
