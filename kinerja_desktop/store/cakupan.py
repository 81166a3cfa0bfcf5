"""Which rows of each table a neighbour may see: one rule a table, and a test that no table is without.

Master data goes to everybody. Records about a person go where his affairs may be seen, and back to whoever wrote them.
Private records go only to machines at which their author or reader works, never to the centre: the notes of a rater, a
rating before it is signed, counselling (R132), lists of follow-up. Accounts stay: they hold the keys of this machine.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import Any
from uuid import UUID

from msgspec import json
from sqlalchemy import ColumnElement, Connection, Table, false, func, or_, select, true

from kinerja_desktop.domain.cakupan import Cakupan, PeranPerangkat
from kinerja_desktop.domain.keberatan import KeputusanKeberatan, PenjelasanKeberatan
from kinerja_desktop.domain.keberatan_proses import SuratKeputusanKeberatan
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan
from kinerja_desktop.domain.skp import KeputusanSkp
from kinerja_desktop.store import skema

_SEDIKIT = 100
"""How many people may stand in a condition one by one."""


class Sifat(Enum):
    """How far a table travels."""

    INDUK = "induk"
    URUSAN = "urusan"
    PRIBADI = "pribadi"
    TINGGAL = "tinggal"


@dataclass(frozen=True, slots=True)
class Aturan:
    """`tentang`: columns with the people whose affair a row is; `oleh`: columns with those who wrote or read it.

    `lewat`: a column that names a row of another table, whose people count as well.
    """

    sifat: Sifat
    tentang: tuple[str, ...] = ()
    oleh: tuple[str, ...] = ()
    lewat: tuple[str, Table] | None = None


def _urusan(*tentang: str, oleh: tuple[str, ...] = (), lewat: tuple[str, Table] | None = None) -> Aturan:
    return Aturan(Sifat.URUSAN, tentang, oleh, lewat)


def _pribadi(*oleh: str) -> Aturan:
    return Aturan(Sifat.PRIBADI, (), oleh)


_INDUK = Aturan(Sifat.INDUK)
_TINGGAL = Aturan(Sifat.TINGGAL)

ATURAN: dict[str, Aturan] = {
    "unit_kerja": _INDUK,
    "pegawai": _INDUK,
    "hari_libur": _INDUK,
    "jabatan": _INDUK,
    "penempatan": _INDUK,
    "penetapan_penilai": _INDUK,
    "aturan_jam": _INDUK,
    "capaian_unit": _INDUK,
    "pengumuman": _INDUK,
    "akun": _TINGGAL,
    "riwayat_impor": _TINGGAL,
    "ketidakhadiran": _urusan("pegawai_id"),
    "skp": _urusan("pegawai_id", oleh=("penilai_id",)),
    "keputusan_skp": _urusan(oleh=("oleh_id",), lewat=("skp_id", skema.skp)),
    "laporan_harian": _urusan("pegawai_id"),
    "keputusan_laporan": _urusan(oleh=("oleh_id",), lewat=("laporan_id", skema.laporan_harian)),
    "segel": _urusan("pegawai_id", oleh=("oleh_id",)),
    "realisasi": _urusan("pegawai_id"),
    "umpan_balik": _urusan("pegawai_id", oleh=("dari_id",)),
    "evaluasi": _pribadi("penilai_id"),
    "penetapan_evaluasi": _urusan("pegawai_id", oleh=("oleh_id",)),
    "penerimaan_evaluasi": _urusan("pegawai_id"),
    "catatan_mutasi": _urusan("pegawai_id"),
    "penutupan_skp": _urusan("pegawai_id"),
    "manual_indikator": _urusan("pegawai_id"),
    "strategi": _urusan("pegawai_id"),
    "anggota_matriks": _urusan("pegawai_id", oleh=("pimpinan_id",)),
    "sel_matriks": _urusan("pegawai_id", oleh=("pimpinan_id",)),
    "dialog_kinerja": _urusan("pegawai_id", oleh=("oleh_id",)),
    "rencana_aksi": _urusan("pegawai_id"),
    "penyerahan_evaluasi": _urusan("pegawai_id", oleh=("oleh_id",)),
    "keberatan": _urusan("pegawai_id", lewat=("penetapan_id", skema.penetapan_evaluasi)),
    "penjelasan_keberatan": _urusan(oleh=("oleh_id",), lewat=("keberatan_id", skema.keberatan)),
    "keputusan_keberatan": _urusan(oleh=("oleh_id",), lewat=("keberatan_id", skema.keberatan)),
    "surat_keputusan_keberatan": _urusan(
        oleh=("oleh_id", "atas_nama_id"), lewat=("keputusan_id", skema.keputusan_keberatan)
    ),
    "pelaporan_evaluasi": _urusan("oleh_id"),
    "pembatalan_pelaporan": _urusan("oleh_id"),
    "permintaan_umpan_balik": _urusan("peminta_id", "kepada_id"),
    "tanggapan_permintaan": _urusan(oleh=("oleh_id",), lewat=("permintaan_id", skema.permintaan_umpan_balik)),
    "catatan_penilai": _pribadi("penilai_id"),
    "tindakan_kemajuan": _urusan("pegawai_id", oleh=("pimpinan_id", "pembimbing_id")),
    "bimbingan": _urusan("pegawai_id", oleh=("pembimbing_id",)),
    "isian_bimbingan": _urusan("pegawai_id", lewat=("bimbingan_id", skema.bimbingan)),
    "umpan_balik_bimbingan": _urusan("pegawai_id", oleh=("kepada_id",)),
    "evaluasi_kompetensi": _urusan("pegawai_id", oleh=("oleh_id",)),
    "catatan_konseling": _pribadi("konselor_id", "oleh_id"),
    "biodata_jf": _urusan("pegawai_id"),
    "riwayat_ak": _urusan("pegawai_id"),
    "penetapan_ak": _urusan("pegawai_id", oleh=("oleh_id",)),
    "tindak_lanjut": _pribadi("oleh_id"),
}


def syarat(tabel: Table, cakupan: Cakupan) -> ColumnElement[bool]:
    """Return the condition on the rows of `tabel` that a machine with this scope may see."""
    aturan = ATURAN[tabel.name]
    if aturan.sifat is Sifat.INDUK:
        return true()
    if aturan.sifat is Sifat.TINGGAL:
        return false()
    pembaca = cakupan.orang | cakupan.sendiri if cakupan.peran is PeranPerangkat.OPD else cakupan.sendiri
    if aturan.sifat is Sifat.PRIBADI:
        return or_(false(), *_salah_satu(tabel, aturan.oleh, pembaca))
    if cakupan.semua:
        return true()
    bagian = [
        *_salah_satu(tabel, aturan.tentang, cakupan.orang | cakupan.sendiri | cakupan.dinilai),
        *_salah_satu(tabel, aturan.oleh, pembaca),
    ]
    if tabel is skema.catatan_mutasi:  # who is named in a transfer learns by it what he still evaluates
        bagian += [tabel.c.rincian.contains(str(satu)) for satu in sorted(cakupan.sendiri | cakupan.penyelesai)]
    if aturan.lewat is not None:
        kolom, induk = aturan.lewat
        bagian.append(tabel.c[kolom].in_(select(induk.c.id).where(syarat(induk, cakupan))))
    return or_(false(), *bagian)


def _salah_satu(tabel: Table, kolom: tuple[str, ...], orang: Collection[UUID]) -> list[ColumnElement[bool]]:
    """A condition for each of the columns; many people go as one parameter, since each one costs as much as a row."""
    if not orang:
        return []
    if len(orang) <= _SEDIKIT:
        semua = sorted(satu.bytes for satu in orang)
        return [tabel.c[nama].in_(semua) for nama in kolom]
    isi = func.json_each(_daftar(frozenset(orang))).table_valued("value").c.value
    return [func.hex(tabel.c[nama]).in_(select(isi)) for nama in kolom]


@lru_cache(maxsize=4)
def _daftar(orang: frozenset[UUID]) -> str:
    return json.encode(sorted(satu.hex.upper() for satu in orang)).decode()


def orang_di_unit(koneksi: Connection, unit: Collection[UUID]) -> frozenset[UUID]:
    """Return everybody who has or ever had a place in these units; an assignment that was deleted was a mistake."""
    nomor = sorted(satu.bytes for satu in unit)
    p, n = skema.pegawai.c, skema.penempatan.c
    dulu = select(n.pegawai_id).where(n.unit_kerja_id.in_(nomor), n.hapus == 0)
    baris = select(p.id).where(p.unit_kerja_id.in_(nomor)).union(dulu)
    return frozenset(UUID(bytes=id_) for (id_,) in koneksi.execute(baris))


def orang_kini(koneksi: Connection, unit: Collection[UUID]) -> frozenset[UUID]:
    """Return everybody whose place is in these units now."""
    p = skema.pegawai.c
    baris = koneksi.execute(select(p.id).where(p.unit_kerja_id.in_(sorted(satu.bytes for satu in unit))))
    return frozenset(UUID(bytes=id_) for id_ in baris.scalars())


def bertugas(koneksi: Connection, unit: Collection[UUID], hari: date) -> frozenset[UUID]:
    """Return everybody who serves in these units on this day, also one whose place is elsewhere, such as a Plt."""
    nomor, saat = sorted(satu.bytes for satu in unit), hari.isoformat()
    n = skema.penempatan.c
    baris = koneksi.execute(
        select(n.pegawai_id).where(
            n.unit_kerja_id.in_(nomor), n.hapus == 0, n.mulai <= saat, or_(n.selesai.is_(None), n.selesai >= saat)
        )
    )
    return frozenset(UUID(bytes=id_) for id_ in baris.scalars())


def terakhir_bertugas(koneksi: Connection, unit: Collection[UUID], pegawai: UUID) -> date | None:
    """Return the last day on which somebody serves in these units, the last of all while it is open; None if never."""
    n = skema.penempatan.c
    milik = (n.unit_kerja_id.in_(sorted(satu.bytes for satu in unit)), n.pegawai_id == pegawai.bytes, n.hapus == 0)
    hari = koneksi.execute(select(n.selesai).where(*milik)).scalars().all()
    return max((date.max if satu is None else date.fromisoformat(satu) for satu in hari), default=None)


def dipimpin(koneksi: Connection, orang: Collection[UUID]) -> frozenset[UUID]:
    """Return everybody below these people in the line of raters."""
    p = skema.pegawai.c
    hasil: set[bytes] = set()
    antre = {satu.bytes for satu in orang}
    while antre:
        antre = set(koneksi.execute(select(p.id).where(p.penilai_id.in_(sorted(antre)))).scalars()) - hasil
        hasil |= antre
    return frozenset(UUID(bytes=satu) for satu in hasil)


def yang_diputus(koneksi: Connection, putusan: Any) -> UUID | None:
    """Return whom a decision is about; None while what it names is not here."""
    if isinstance(putusan, KeputusanLaporan):
        return _pemilik(koneksi, skema.laporan_harian, putusan.laporan_id)
    if isinstance(putusan, KeputusanSkp):
        return _pemilik(koneksi, skema.skp, putusan.skp_id)
    if isinstance(putusan, KeputusanKeberatan | PenjelasanKeberatan):
        return _pemilik(koneksi, skema.keberatan, putusan.keberatan_id)
    if isinstance(putusan, SuratKeputusanKeberatan):
        k = skema.keputusan_keberatan.c
        nomor = koneksi.execute(select(k.keberatan_id).where(k.id == putusan.keputusan_id.bytes)).scalar()
        return None if nomor is None else _pemilik(koneksi, skema.keberatan, UUID(bytes=nomor))
    orang: UUID = putusan.pegawai_id
    return orang


def pemilik_banyak(koneksi: Connection, tabel: Table, nomor: Collection[bytes]) -> dict[bytes, bytes]:
    """Return whose each of these records is; those that are not here are left out."""
    t = tabel.c
    return {baris[0]: baris[1] for baris in koneksi.execute(select(t.id, t.pegawai_id).where(t.id.in_(list(nomor))))}


def _pemilik(koneksi: Connection, tabel: Table, nomor: UUID) -> UUID | None:
    orang = koneksi.execute(select(tabel.c.pegawai_id).where(tabel.c.id == nomor.bytes)).scalar()
    return None if orang is None else UUID(bytes=orang)
