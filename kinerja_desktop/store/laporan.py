"""Queries of daily reports of one person: only by index, so that they cost the same in a small and in a large store."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Select, and_, case, delete, func, insert, or_, select

from kinerja_desktop.domain.kalender import HariLibur, Ketidakhadiran
from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan
from kinerja_desktop.domain.mutasi import hari_terakhir
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.rencana_aksi import dengan_langkah
from kinerja_desktop.domain.saran import Contoh
from kinerja_desktop.domain.skp import Skp, StatusSkp
from kinerja_desktop.store import skema
from kinerja_desktop.store.penutupan import akhir_skp, penutupan_skp
from kinerja_desktop.store.rekaman import Tersimpan, baris_rekaman, cari
from kinerja_desktop.store.rencana_aksi import rencana_skp
from kinerja_desktop.store.skp import teks_berlaku

_L = skema.laporan_harian
_REKAN = 200
PANJANG_CARI = 200
"""Letters of a search that are looked at: SQLite refuses patterns without end."""

Kursor = tuple[date, int]
"""Where the next page begins: day and row number of the last row shown."""


@dataclass(frozen=True, slots=True)
class BarisLaporan:
    """One row of the list. `belum_disimpan`: typed changes of a saved report lie in the local draft only."""

    id: UUID
    nomor: int
    tanggal: date
    kegiatan: str
    status: StatusLaporan
    menit: int
    belum_disimpan: bool = False
    dihapus: bool = False


@dataclass(frozen=True, slots=True)
class Saring:
    """Filters of the list; words must all occur in kegiatan or uraian. `dihapus` shows what was deleted instead."""

    mulai: date
    selesai: date
    status: frozenset[StatusLaporan] = frozenset()
    kata: str = ""
    dihapus: bool = False


def _milik(pegawai: UUID, mulai: date, selesai: date) -> ColumnElement[bool]:
    return and_(_L.c.pegawai_id == pegawai.bytes, _L.c.tanggal.between(mulai.isoformat(), selesai.isoformat()))


def perintah_daftar(pegawai: UUID, saring: Saring, sebelum: Kursor | None) -> Select[Any]:
    """The query of one page of the list, newest day first, newest entry of a day first."""
    syarat: list[Any] = [_milik(pegawai, saring.mulai, saring.selesai), _L.c.hapus == int(saring.dihapus)]
    if saring.status:
        syarat.append(_L.c.status.in_([s.value for s in saring.status]))
    teks = _L.c.kegiatan.concat(" ").concat(_L.c.uraian)
    syarat += [teks.contains(kata, autoescape=True) for kata in saring.kata[:PANJANG_CARI].split()]
    if sebelum is not None:
        hari, nomor = sebelum[0].isoformat(), sebelum[1]
        syarat += [_L.c.tanggal <= hari, or_(_L.c.tanggal < hari, _L.c.nomor < nomor)]
    kolom = (_L.c.id, _L.c.nomor, _L.c.tanggal, func.substr(_L.c.kegiatan, 1, 200), _L.c.status, _L.c.menit)
    return select(*kolom).where(*syarat).order_by(_L.c.tanggal.desc(), _L.c.nomor.desc())


def daftar(
    koneksi: Connection, pegawai: UUID, saring: Saring, sebelum: Kursor | None, batas: int
) -> list[BarisLaporan]:
    """At most `batas` rows after the cursor `sebelum`."""
    return [
        BarisLaporan(
            UUID(bytes=rekaman),
            nomor,
            date.fromisoformat(hari),
            kegiatan,
            StatusLaporan(status),
            menit,
            dihapus=saring.dihapus,
        )
        for rekaman, nomor, hari, kegiatan, status, menit in koneksi.execute(
            perintah_daftar(pegawai, saring, sebelum).limit(batas)
        )
    ]


def antara(koneksi: Connection, pegawai: UUID, mulai: date, selesai: date) -> list[Tersimpan[LaporanHarian]]:
    """Living reports of one person from `mulai` to `selesai`, both included, by day and hour."""
    return cari(koneksi, LaporanHarian, _milik(pegawai, mulai, selesai), urut=(_L.c.tanggal, _L.c.mulai, _L.c.nomor))


def milik(koneksi: Connection, pegawai: UUID, rekaman: Collection[UUID]) -> dict[UUID, tuple[str, str]]:
    """Hash (hex) and status of the living reports among `rekaman` that belong to `pegawai`."""
    perintah = select(_L.c.id, _L.c.hash, _L.c.status).where(
        _L.c.id.in_([r.bytes for r in rekaman]), _L.c.pegawai_id == pegawai.bytes, _L.c.hapus == 0
    )
    return {UUID(bytes=b.id): (b.hash.hex(), b.status) for b in koneksi.execute(perintah)}


def hari_terakhir_sebelum(koneksi: Connection, pegawai: UUID, hari: date) -> date | None:
    """The last day before `hari` with a living report of this person."""
    perintah = (
        select(_L.c.tanggal)
        .where(_L.c.pegawai_id == pegawai.bytes, _L.c.tanggal < hari.isoformat(), _L.c.hapus == 0)
        .order_by(_L.c.tanggal.desc())
        .limit(1)
    )
    teks = koneksi.execute(perintah).scalar()
    return date.fromisoformat(teks) if teks else None


def contoh(koneksi: Connection, pegawai: UUID, batas: int) -> list[Contoh]:
    """What this person wrote last, newest first, for suggestions."""
    kolom = (_L.c.kegiatan, _L.c.satuan, _L.c.rhk_id, _L.c.rencana_aksi, _L.c.mulai, _L.c.selesai)
    perintah = (
        select(*kolom)
        .where(_L.c.pegawai_id == pegawai.bytes, _L.c.hapus == 0)
        .order_by(_L.c.tanggal.desc(), _L.c.nomor.desc())
        .limit(batas)
    )
    return [
        Contoh(
            b.kegiatan,
            b.satuan,
            UUID(bytes=b.rhk_id) if b.rhk_id else None,
            b.rencana_aksi,
            time.fromisoformat(b.mulai) if b.mulai else None,
            time.fromisoformat(b.selesai) if b.selesai else None,
        )
        for b in koneksi.execute(perintah)
    ]


def terhapus(koneksi: Connection, rekaman: UUID) -> LaporanHarian | None:
    """The last text of a deleted report, or None when it lives or is unknown."""
    peta = skema.PETA[LaporanHarian]
    baris = baris_rekaman(koneksi, peta, rekaman)
    if baris is None or not baris.hapus:
        return None
    nilai: LaporanHarian = peta.nilai(baris)
    return nilai


def skp_pada(koneksi: Connection, pegawai: UUID, hari: date) -> Skp | None:
    """The plan of this person that covers `hari`: the set one first, else the newest; else one of its year.

    A plan that a transfer closed covers no day after that (R34): `selesai` of what is returned is its last day.

    While a revision is being written, the set record stays in force (article 14): its text is returned. Its results
    carry the steps of the plan of action (Lampiran III.A.2).
    """
    t = skema.skp.c
    teks = hari.isoformat()
    memuat = and_(t.mulai <= teks, akhir_skp() >= teks)
    urut = (
        case((memuat, 0), else_=1),
        case((t.status == StatusSkp.DITETAPKAN.value, 0), else_=1),
        t.nomor.desc(),
    )
    syarat = (t.pegawai_id == pegawai.bytes, or_(memuat, t.tahun == hari.year))
    hasil = cari(koneksi, Skp, *syarat, urut=urut, batas=1)
    if not hasil:
        return None
    nilai = teks_berlaku(koneksi, hasil[0]).nilai
    rencana = rencana_skp(koneksi, nilai.id)
    skp = dengan_langkah(nilai, None if rencana is None else rencana.nilai)
    return replace(skp, selesai=hari_terakhir(nilai, penutupan_skp(koneksi, nilai.id)))


def libur_antara(koneksi: Connection, mulai: date, selesai: date) -> list[HariLibur]:
    """Holidays from `mulai` to `selesai`, both included."""
    t = skema.hari_libur.c
    return [
        s.nilai
        for s in cari(koneksi, HariLibur, t.tanggal.between(mulai.isoformat(), selesai.isoformat()), urut=(t.tanggal,))
    ]


def ketidakhadiran_antara(koneksi: Connection, pegawai: UUID, mulai: date, selesai: date) -> list[Ketidakhadiran]:
    """Leave and duty travel of one person that touches the days from `mulai` to `selesai`."""
    t = skema.ketidakhadiran.c
    syarat = (t.pegawai_id == pegawai.bytes, t.mulai <= selesai.isoformat(), t.selesai >= mulai.isoformat())
    return [s.nilai for s in cari(koneksi, Ketidakhadiran, *syarat, urut=(t.mulai,))]


def lampiran_dikenal(koneksi: Connection, sha256: str) -> bool:
    """True when a file of this content was ever attached here: only then is a search for its reports worth its time."""
    tabel = skema.lampiran
    perintah = select(tabel.c.ukuran).where(tabel.c.sha256 == bytes.fromhex(sha256))
    return koneksi.execute(perintah).first() is not None


def pemakai_bukti(
    koneksi: Connection, sha256: str, pegawai: Pegawai, kecuali: UUID, batas: int = 3
) -> tuple[list[tuple[date, str]], bool]:
    """Which of the reports of `pegawai` hold this file, as (day, kegiatan), and whether one of a colleague does.

    Colleagues are those of the same penilai or unit (at most `_REKAN`): found by index, so that a large store costs
    no more.
    """
    isi = (_L.c.hapus == 0, _L.c.bukti != "[]", _L.c.id != kecuali.bytes, _L.c.bukti.contains(sha256))
    saya = (
        select(_L.c.tanggal, func.substr(_L.c.kegiatan, 1, 80))
        .where(_L.c.pegawai_id == pegawai.id.bytes, *isi)
        .order_by(_L.c.tanggal.desc())
        .limit(batas)
    )
    lain = select(_L.c.nomor).where(_L.c.pegawai_id.in_(_rekan(koneksi, pegawai)), *isi).limit(1)
    milikku = [(date.fromisoformat(hari), kegiatan) for hari, kegiatan in koneksi.execute(saya)]
    return milikku, koneksi.execute(lain).first() is not None


def _rekan(koneksi: Connection, pegawai: Pegawai) -> list[bytes]:
    p = skema.pegawai.c
    rekan: dict[bytes, None] = {}
    for syarat in (p.penilai_id == (pegawai.penilai_id or pegawai.id).bytes,
                   p.unit_kerja_id == pegawai.unit_kerja_id.bytes):  # fmt: skip
        perintah = select(p.id).where(syarat, p.id != pegawai.id.bytes).limit(_REKAN - len(rekan))
        rekan |= dict.fromkeys(koneksi.execute(perintah).scalars())
    return list(rekan)


def taruh_draf(koneksi: Connection, akun: UUID, jenis: str, kunci: str, isi: str, waktu: str) -> None:
    """Keep a draft inside an open transaction."""
    koneksi.execute(
        insert(skema.draf).prefix_with("OR REPLACE"),
        {"akun": akun.bytes, "jenis": jenis, "kunci": kunci, "isi": isi, "waktu": waktu},
    )


def buang_draf(koneksi: Connection, akun: UUID, jenis: str, kunci: Sequence[str]) -> None:
    """Forget drafts inside an open transaction, so that text and record never contradict each other."""
    t = skema.draf
    koneksi.execute(delete(t).where(t.c.akun == akun.bytes, t.c.jenis == jenis, t.c.kunci.in_(kunci)))
