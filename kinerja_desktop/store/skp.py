"""Queries of plans."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, func, select

from kinerja_desktop.domain.catatan_mutasi import PenutupanSkp
from kinerja_desktop.domain.evaluasi import Realisasi
from kinerja_desktop.domain.mutasi import hari_terakhir
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.skp import PutusanSkp, Sandaran, Skp, StatusSkp, penetapan_terakhir
from kinerja_desktop.store import penutupan, skema
from kinerja_desktop.store.matriks import selaras, status
from kinerja_desktop.store.rekaman import Tersimpan, cari, revisi_lama
from kinerja_desktop.store.turunan import keputusan_skp


class SkpTercatat(NamedTuple):
    """A plan with the revision it was read at, its computed state, and its closing where a transfer ended it."""

    simpanan: Tersimpan[Skp]
    status: StatusSkp
    penutupan: PenutupanSkp | None = None

    @property
    def akhir(self) -> date:
        """Last day in force."""
        return hari_terakhir(self.simpanan.nilai, self.penutupan)


def skp_pegawai(koneksi: Connection, pegawai_id: UUID, tahun: int) -> list[SkpTercatat]:
    """Plans of one person in one year, oldest first: a transfer makes a second one.

    Those that are being written hold what the leader's matrix says now (R38).
    """
    t = skema.skp.c
    daftar = cari(koneksi, Skp, t.pegawai_id == pegawai_id.bytes, t.tahun == tahun, urut=(t.mulai, t.id))
    tutup = penutupan.penutupan(koneksi, [s.nilai.id for s in daftar])
    keadaan = [status(koneksi, s.nilai.id) for s in daftar]
    return [
        SkpTercatat(selaras(koneksi, s, kini), kini, tutup.get(s.nilai.id))
        for s, kini in zip(daftar, keadaan, strict=True)
    ]


def ringkas_tim(
    koneksi: Connection, pegawai: Collection[UUID], tahun: int
) -> dict[UUID, tuple[UUID, StatusSkp, str | None]]:
    """Newest plan of each person that has one: (id, state, handed in at)."""
    t = skema.skp.c
    perintah = (
        select(t.pegawai_id, t.id, t.status, t.diajukan_pada)
        .where(t.hapus == 0, t.tahun == tahun, t.pegawai_id.in_([p.bytes for p in pegawai]))
        .order_by(t.mulai, t.id)
    )
    return {
        UUID(bytes=b.pegawai_id): (UUID(bytes=b.id), StatusSkp(b.status), b.diajukan_pada)
        for b in koneksi.execute(perintah)
    }


def sandaran(koneksi: Connection, skp: Skp) -> Sandaran:
    """What rests on the results of one plan: living reports of its time, and periods of realisasi with an entry."""
    t = skema.laporan_harian.c
    akhir = hari_terakhir(skp, penutupan.penutupan_skp(koneksi, skp.id))
    perintah = (
        select(t.rhk_id, func.count())
        .where(
            t.pegawai_id == skp.pegawai_id.bytes,
            t.tanggal.between(skp.mulai.isoformat(), akhir.isoformat()),
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
    return list(teks_menurut_hash(koneksi, simpanan).values())


def teks_menurut_hash(koneksi: Connection, simpanan: Tersimpan[Skp]) -> dict[bytes, Skp]:
    """Every text of one plan that was set, by the revision that its decision names, oldest first."""
    putusan = [k for k in keputusan_skp(koneksi, simpanan.nilai.id) if k.putusan is PutusanSkp.TETAPKAN]
    sidik = dict.fromkeys(k.skp_hash for k in putusan)
    semua = {s: simpanan.nilai if s == simpanan.hash else revisi_lama(koneksi, Skp, s) for s in sidik}
    return {s: nilai for s, nilai in semua.items() if nilai is not None}


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


def ditetapkan_sejabatan(
    koneksi: Connection, jabatan: str, kecuali: UUID, tahun: Collection[int], *, batas: int
) -> list[tuple[Pegawai, Skp]]:
    """Set plans of living people with the same position, newest first, in the text that is in force."""
    p, s = skema.pegawai.c, skema.skp.c
    orang = {
        o.nilai.id: o.nilai
        for o in cari(koneksi, Pegawai, func.lower(p.jabatan) == jabatan.lower(), p.id != kecuali.bytes, batas=batas)
    }
    daftar = cari(
        koneksi,
        Skp,
        s.pegawai_id.in_([nomor.bytes for nomor in orang]),
        s.tahun.in_(list(tahun)),
        s.status == StatusSkp.DITETAPKAN,
        urut=(s.tahun.desc(), s.nomor),
        batas=batas,
    )
    return [(orang[satu.nilai.pegawai_id], satu.nilai) for satu in daftar]
