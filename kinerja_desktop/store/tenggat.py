"""Queries of the statutory clocks: what happened to the signed evaluation of many people in one period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, exists, func, or_, select

from kinerja_desktop.domain.evaluasi import PenyerahanEvaluasi, SebagaiPenetap
from kinerja_desktop.domain.pegawai import TANPA_SKP, JenisPegawai
from kinerja_desktop.domain.pelaporan import PelaporanEvaluasi, PembatalanPelaporan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.waktu import WIB, dari_teks
from kinerja_desktop.store import skema
from kinerja_desktop.store.evaluasi import berarti_diterima, skp_beririsan, skp_berlaku
from kinerja_desktop.store.milik_rujukan import sesuai
from kinerja_desktop.store.penetapan_lain import yang_berlaku
from kinerja_desktop.store.rekaman import cari

_P, _S, _T = skema.pegawai.c, skema.skp.c, skema.penetapan_evaluasi.c
_Y, _R = skema.penyerahan_evaluasi.c, skema.penerimaan_evaluasi.c
_B, _K = skema.keberatan.c, skema.keputusan_keberatan.c
_L, _BATAL_SENDIRI = skema.pembatalan_pelaporan.c, sesuai(skema.pembatalan_pelaporan)
Koneksi = Connection
_DITERIMA = berarti_diterima()


@dataclass(frozen=True, slots=True)
class Lingkup:
    """Whose clocks: of one person, of the team of one penilai, of the people below it, of units, of some; else all."""

    pegawai: UUID | None = None
    penilai: UUID | None = None
    unit: frozenset[UUID] | None = None
    orang: frozenset[UUID] | None = None


@dataclass(frozen=True, slots=True)
class KejadianEvaluasi:
    """One person with a plan in the period, and the days of what happened to the signature that counts.

    An objection counts for the period, whichever signature it is about: after a decision the newest one is its own.
    `atasan_id` is the atasan of the penilai today, `pemutus_id` who decides the objection (Lampiran V.B.2).
    """

    pegawai_id: UUID
    nama: str
    nip: str
    jabatan: str
    unit_kerja_id: UUID
    penilai_id: UUID | None
    penilai: str
    atasan_id: UUID | None
    penetapan_id: UUID | None = None
    oleh_id: UUID | None = None
    ditandatangani: date | None = None
    oleh_atasan: bool = False
    alasan_final: str = ""
    diserahkan: date | None = None
    dikembalikan: date | None = None
    keberatan_pada: date | None = None
    keberatan_diputus: date | None = None
    pertama: date | None = None
    pertama_oleh_atasan: bool = False
    disampaikan: date | None = None
    atas_keberatan: bool = False
    pemutus_id: UUID | None = None


def kejadian(koneksi: Connection, periode: Periode, lingkup: Lingkup) -> list[KejadianEvaluasi]:
    """People with a plan in force in `periode`, by name."""
    penilai = skema.pegawai.alias("penilai")
    lain = skema.penetapan_evaluasi.alias("lain")
    akhir = yang_berlaku(_P.id, str(periode))
    awal = skema.penetapan_evaluasi.alias("awal")
    mula = (
        select(func.min(lain.c.id))
        .where(lain.c.pegawai_id == _P.id, lain.c.periode == str(periode), lain.c.hapus == 0)
        .correlate(skema.pegawai)
        .scalar_subquery()
    )
    tentang = (_B.pegawai_id == _P.id, _B.periode == str(periode), _B.hapus == 0, sesuai(skema.keberatan))
    keberatan = (
        select(func.max(_B.diajukan_pada))
        .where(*tentang, _B.terlambat == 0, _B.dicabut_pada.is_(None))
        .correlate(skema.pegawai)
        .scalar_subquery()
    )
    putusan = (
        select(func.max(_K.pada))
        .select_from(skema.keputusan_keberatan.join(skema.keberatan, _B.id == _K.keberatan_id))
        .where(*tentang, _K.hapus == 0)
        .correlate(skema.pegawai)
        .scalar_subquery()
    )
    berencana = exists().where(
        _S.pegawai_id == _P.id, _S.tahun == periode.tahun, skp_berlaku(), _S.hapus == 0, skp_beririsan(periode)
    )
    perintah = (
        select(
            _P.id,
            _P.nama,
            _P.nip,
            _P.jabatan,
            _P.unit_kerja_id,
            _P.penilai_id,
            penilai.c.nama.label("penilai"),
            penilai.c.penilai_id.label("atasan_id"),
            _T.id.label("penetapan_id"),
            _T.oleh_id,
            _T.pada,
            _T.sebagai,
            _T.alasan_final,
            _pertama(_Y.tanggal, _Y, _DITERIMA),
            _pertama(_Y.tanggal, _Y).label("kirim"),
            awal.c.pada.label("pertama"),
            awal.c.sebagai.label("pertama_sebagai"),
            _pertama(_R.pada, _R).label("kembali"),
            _T.keberatan_id,
            keberatan.label("keberatan"),
            putusan.label("putusan"),
        )
        .select_from(
            skema.pegawai.outerjoin(penilai, and_(penilai.c.id == _P.penilai_id, penilai.c.hapus == 0))
            .outerjoin(skema.penetapan_evaluasi, _T.id == akhir)
            .outerjoin(awal, awal.c.id == mula)
        )
        .where(_P.hapus == 0, berencana, *_dalam(lingkup, penilai))
        .order_by(_P.nama, _P.nomor)
    )
    return [_kejadian(b) for b in koneksi.execute(perintah)]


def _pertama(apa: Any, t: Any, *syarat: Any) -> Any:
    return (
        select(func.min(apa))
        .where(t.penetapan_id == _T.id, t.pegawai_id == _T.pegawai_id, t.hapus == 0, *syarat)
        .correlate(skema.penetapan_evaluasi)
        .scalar_subquery()
        .label("serah")
    )


def _dalam(lingkup: Lingkup, penilai: Any) -> list[ColumnElement[bool]]:
    pilihan: list[ColumnElement[bool]] = []
    if lingkup.pegawai is not None:
        pilihan.append(_P.id == lingkup.pegawai.bytes)
    if lingkup.penilai is not None:
        pilihan += [_P.penilai_id == lingkup.penilai.bytes, penilai.c.penilai_id == lingkup.penilai.bytes]
    if lingkup.unit is not None:
        pilihan.append(_P.unit_kerja_id.in_([u.bytes for u in lingkup.unit]))
    if lingkup.orang is not None:
        pilihan.append(_P.id.in_([o.bytes for o in lingkup.orang]))
    return [or_(*pilihan)] if pilihan else []


def _kejadian(b: Any) -> KejadianEvaluasi:
    return KejadianEvaluasi(
        UUID(bytes=b.id),
        b.nama,
        b.nip,
        b.jabatan,
        UUID(bytes=b.unit_kerja_id),
        _uuid(b.penilai_id),
        b.penilai or "",
        _uuid(b.atasan_id),
        _uuid(b.penetapan_id),
        _uuid(b.oleh_id),
        _hari(b.pada),
        b.sebagai == SebagaiPenetap.ATASAN.value,
        b.alasan_final or "",
        None if b.serah is None else date.fromisoformat(b.serah),
        _hari(b.kembali),
        _hari(b.keberatan),
        _hari(b.putusan),
        _hari(b.pertama),
        b.pertama_sebagai == SebagaiPenetap.ATASAN.value,
        None if b.kirim is None else date.fromisoformat(b.kirim),
        b.keberatan_id is not None,
    )


def _uuid(isi: bytes | None) -> UUID | None:
    return None if isi is None else UUID(bytes=isi)


def _hari(teks: str | None) -> date | None:
    return None if teks is None else dari_teks(teks).astimezone(WIB).date()


def belum_berencana(koneksi: Connection, tahun: int, lingkup: Lingkup) -> list[KejadianEvaluasi]:
    """People with a penilai and a duty to plan whose plan of the year was never set, by name (article 14; R21).

    Without those who began, or whose plan begins, after January: for them the law names no last day.
    """
    penilai, batas = skema.pegawai.alias("penilai"), f"{tahun}-01-31"
    ada = exists().where(_S.pegawai_id == _P.id, _S.tahun == tahun, _S.hapus == 0)
    perintah = (
        select(
            _P.id,
            _P.nama,
            _P.nip,
            _P.jabatan,
            _P.unit_kerja_id,
            _P.penilai_id,
            penilai.c.nama.label("penilai"),
            penilai.c.penilai_id.label("atasan_id"),
        )
        .select_from(skema.pegawai.join(penilai, and_(penilai.c.id == _P.penilai_id, penilai.c.hapus == 0)))
        .where(
            _P.hapus == 0,
            _P.jenis != JenisPegawai.PEJABAT_NEGARA.value,
            _P.kedudukan.not_in([k.value for k in TANPA_SKP]),
            or_(_P.mulai_bertugas.is_(None), _P.mulai_bertugas <= batas),
            ~ada.where(skp_berlaku()),
            ~ada.where(_S.mulai > batas),
            *_dalam(lingkup, penilai),
        )
        .order_by(_P.nama, _P.nomor)
    )
    return [
        KejadianEvaluasi(
            UUID(bytes=b.id),
            b.nama,
            b.nip,
            b.jabatan,
            UUID(bytes=b.unit_kerja_id),
            _uuid(b.penilai_id),
            b.penilai,
            _uuid(b.atasan_id),
        )
        for b in koneksi.execute(perintah)
    ]


def penyerahan(koneksi: Connection, penetapan_id: UUID, diterima: bool = True) -> PenyerahanEvaluasi | None:
    """The first note that the pegawai has the document; with `diterima` False also that it went out in the program."""
    milik = sesuai(skema.penyerahan_evaluasi)
    syarat = (_Y.penetapan_id == penetapan_id.bytes, milik, *((_DITERIMA,) if diterima else ()))
    daftar = cari(koneksi, PenyerahanEvaluasi, *syarat, urut=(_Y.tanggal,), batas=1)
    return daftar[0].nilai if daftar else None


def pelaporan(koneksi: Connection, periode: Periode) -> list[PelaporanEvaluasi]:
    """Reports of a period to the PyB that stand, the oldest first."""
    laporan = skema.pelaporan_evaluasi.c
    batal = exists().where(_L.pelaporan_id == laporan.id, _L.oleh_id == laporan.oleh_id, _L.hapus == 0)
    return _pelaporan(koneksi, periode, ~batal)


def pelaporan_dibatalkan(koneksi: Connection, periode: Periode) -> list[tuple[PelaporanEvaluasi, PembatalanPelaporan]]:
    """Reports of a period that were cancelled, each with the note of it, the oldest first."""
    dari = select(skema.pelaporan_evaluasi.c.id).where(skema.pelaporan_evaluasi.c.periode == str(periode))
    daftar = cari(koneksi, PembatalanPelaporan, _L.pelaporan_id.in_(dari), _BATAL_SENDIRI)
    catatan = {s.nilai.pelaporan_id: s.nilai for s in daftar}
    return [(p, catatan[p.id]) for p in _pelaporan(koneksi, periode) if p.id in catatan]


def pembatalan(koneksi: Connection, pelaporan_id: UUID) -> PembatalanPelaporan | None:
    """The note that a report was cancelled, or None while it stands."""
    daftar = cari(koneksi, PembatalanPelaporan, _L.pelaporan_id == pelaporan_id.bytes, _BATAL_SENDIRI, batas=1)
    return daftar[0].nilai if daftar else None


def _pelaporan(koneksi: Connection, periode: Periode, *syarat: ColumnElement[bool]) -> list[PelaporanEvaluasi]:
    kolom = skema.pelaporan_evaluasi.c
    return [s.nilai for s in cari(koneksi, PelaporanEvaluasi, kolom.periode == str(periode), *syarat)]
