"""Queries of Beranda: of one person, of his team, and counts of the office; each by index."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, and_, exists, func, or_, select, text

from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi
from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan
from kinerja_desktop.domain.pegawai import TANPA_SKP, JenisPegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.putusan_laporan import PutusanLaporan
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.waktu import dari_teks
from kinerja_desktop.store import skema
from kinerja_desktop.store.daun import versi
from kinerja_desktop.store.evaluasi import skp_beririsan, skp_berlaku
from kinerja_desktop.store.penetapan_lain import yang_berlaku
from kinerja_desktop.store.rekaman import cari, revisi_lama

_L, _P, _S = skema.laporan_harian.c, skema.pegawai.c, skema.skp.c
_R, _T, _U = skema.realisasi.c, skema.penetapan_evaluasi.c, skema.umpan_balik.c

# Written out, not as parameters: SQLite uses a partial index only when its condition stands in the query as it is.
_MENUNGGU = text("laporan_harian.status in ('diajukan','perlu_disetujui_ulang') and laporan_harian.hapus = 0")


Koneksi = Connection
"""What services hand through without looking inside."""


@dataclass(frozen=True, slots=True)
class Entri:
    """One report as the calendar needs it: the hours in a value of the domain, and its state."""

    laporan: LaporanHarian
    status: StatusLaporan


@dataclass(frozen=True, slots=True)
class Dikembalikan:
    """A report that came back and still waits for its owner."""

    laporan_id: UUID
    tanggal: date
    kegiatan: str
    catatan: str
    oleh: str


@dataclass(frozen=True, slots=True)
class Umpan:
    """A feedback about the person: who gave it, when, about which planned result."""

    id: UUID
    nomor: int
    dari: str
    pada: datetime
    rhk_id: UUID | None
    isi: str


def entri(koneksi: Connection, pegawai: UUID, mulai: date, selesai: date) -> list[Entri]:
    """Living reports of one person in some days, without their long texts."""
    judul = func.substr(_L.kegiatan, 1, 80).label("kegiatan")
    perintah = select(_L.id, _L.tanggal, _L.mulai, _L.selesai, _L.status, judul).where(
        _L.pegawai_id == pegawai.bytes, _L.tanggal.between(mulai.isoformat(), selesai.isoformat()), _L.hapus == 0
    )
    return [
        Entri(
            LaporanHarian(
                UUID(bytes=b.id),
                pegawai,
                date.fromisoformat(b.tanggal),
                _jam(b.mulai),
                _jam(b.selesai),
                kegiatan=b.kegiatan,
            ),
            StatusLaporan(b.status),
        )
        for b in koneksi.execute(perintah)
    ]


def _jam(teks: str | None) -> time | None:
    return time.fromisoformat(teks) if teks else None


def dikembalikan(koneksi: Connection, pegawai: UUID, sejak: date, batas: int) -> list[Dikembalikan]:
    """Returned reports, newest day first, with the reason of the last return."""
    k, oleh = skema.keputusan_laporan.c, skema.pegawai.alias("oleh").c
    terakhir = (
        select(func.max(k.id))
        .where(k.laporan_id == _L.id, k.putusan == PutusanLaporan.KEMBALIKAN.value)
        .correlate(skema.laporan_harian)
        .scalar_subquery()
    )
    gabung = skema.laporan_harian.outerjoin(skema.keputusan_laporan, k.id == terakhir).outerjoin(
        oleh.id.table, oleh.id == k.oleh_id
    )
    perintah = (
        select(_L.id, _L.tanggal, func.substr(_L.kegiatan, 1, 120).label("kegiatan"), k.catatan, oleh.nama)
        .select_from(gabung)
        .where(
            _L.pegawai_id == pegawai.bytes,
            _L.tanggal >= sejak.isoformat(),
            _L.status == StatusLaporan.DIKEMBALIKAN.value,
            _L.hapus == 0,
        )
        .order_by(_L.tanggal.desc(), _L.nomor.desc())
        .limit(batas)
    )
    return [
        Dikembalikan(UUID(bytes=b.id), date.fromisoformat(b.tanggal), b.kegiatan, b.catatan or "", b.nama or "")
        for b in koneksi.execute(perintah)
    ]


def realisasi_disetujui(koneksi: Connection, skp: Skp) -> dict[UUID, dict[str, int]]:
    """Sums of approved volumes in the time of one SKP, by planned result and unit of measure."""
    perintah = (
        select(_L.rhk_id, _L.satuan, func.sum(_L.realisasi))
        .where(
            _L.pegawai_id == skp.pegawai_id.bytes,
            _L.tanggal.between(skp.mulai.isoformat(), skp.selesai.isoformat()),
            _L.status == StatusLaporan.DISETUJUI.value,
            _L.hapus == 0,
            _L.rhk_id.is_not(None),
            _L.realisasi.is_not(None),
        )
        .group_by(_L.rhk_id, _L.satuan)
    )
    hasil: dict[UUID, dict[str, int]] = {}
    for rhk, satuan, jumlah in koneksi.execute(perintah):
        hasil.setdefault(UUID(bytes=rhk), {})[satuan] = int(jumlah)
    return hasil


def penetapan_terakhir(koneksi: Connection, pegawai: UUID) -> tuple[PenetapanEvaluasi, Evaluasi | None] | None:
    """The newest signed evaluation of one person that counts, with its content as it was signed."""
    berlaku = _T.id == yang_berlaku(_T.pegawai_id, _T.periode)
    daftar = cari(koneksi, PenetapanEvaluasi, _T.pegawai_id == pegawai.bytes, berlaku, urut=(_T.id.desc(),), batas=1)
    if not daftar:
        return None
    return daftar[0].nilai, isi_penetapan(koneksi, daftar[0].nilai)


def isi_penetapan(koneksi: Connection, penetapan: PenetapanEvaluasi) -> Evaluasi | None:
    """The evaluation as this signature found it; None where that revision is lost."""
    for satu in versi(koneksi, Evaluasi, penetapan.evaluasi_id):
        if satu.hash == penetapan.evaluasi_hash:
            return satu.nilai if isinstance(satu.nilai, Evaluasi) and not satu.dihapus else None
    return revisi_lama(koneksi, Evaluasi, penetapan.evaluasi_hash)


def belum_diterima(koneksi: Connection, pegawai: UUID) -> list[PenetapanEvaluasi]:
    """Signed evaluations that the person has not signed for: of each period only one counts."""
    terima, berlaku = skema.penerimaan_evaluasi.c, _T.id == yang_berlaku(_T.pegawai_id, _T.periode)
    sudah = exists().where(terima.penetapan_id == _T.id, terima.pegawai_id == _T.pegawai_id)
    return [
        s.nilai
        for s in cari(koneksi, PenetapanEvaluasi, _T.pegawai_id == pegawai.bytes, berlaku, ~sudah, urut=(_T.id,))
    ]


def umpan_balik_sesudah(koneksi: Connection, pegawai: UUID, nomor: int, batas: int) -> list[Umpan]:
    """Feedback about one person that arrived here after row `nomor`, newest first."""
    perintah = (
        select(_U.id, _U.nomor, _P.nama, _U.pada, _U.rhk_id, func.substr(_U.isi, 1, 120).label("isi"))
        .select_from(skema.umpan_balik.join(skema.pegawai, _P.id == _U.dari_id))
        .where(_U.pegawai_id == pegawai.bytes, _U.nomor > nomor, _U.hapus == 0)
        .order_by(_U.nomor.desc())
        .limit(batas)
    )
    return [
        Umpan(UUID(bytes=b.id), b.nomor, b.nama, dari_teks(b.pada), UUID(bytes=b.rhk_id) if b.rhk_id else None, b.isi)
        for b in koneksi.execute(perintah)
    ]


def jumlah_menunggu(koneksi: Connection, penilai: UUID) -> tuple[int, datetime | None]:
    """How many reports of the team wait for this penilai, and the oldest hand-in."""
    perintah = (
        select(func.count(_L.nomor).label("jumlah"), func.min(_L.diajukan_pada).label("lama"))
        .select_from(skema.pegawai.join(skema.laporan_harian, and_(_L.pegawai_id == _P.id, _MENUNGGU)))
        .where(_P.penilai_id == penilai.bytes, _P.hapus == 0)
    )
    baris = koneksi.execute(perintah).one()
    return int(baris.jumlah), dari_teks(baris.lama) if baris.lama else None


def evaluasi_menunggu(koneksi: Connection, penilai: UUID, periode: Periode) -> list[tuple[UUID, str]]:
    """People of the team whose realisasi of `periode` is handed in and whose evaluation is not signed, by name."""
    teks = str(periode)
    diajukan = exists().where(_R.pegawai_id == _P.id, _R.periode == teks, _R.hapus == 0, _R.diajukan_pada.is_not(None))
    ditetapkan = exists().where(_T.pegawai_id == _P.id, _T.periode == teks, _T.hapus == 0)
    perintah = (
        select(_P.id, _P.nama)
        .where(_P.penilai_id == penilai.bytes, _P.hapus == 0, diajukan, ~ditetapkan)
        .order_by(_P.nama)
    )
    return [(UUID(bytes=b.id), b.nama) for b in koneksi.execute(perintah)]


@dataclass(frozen=True, slots=True)
class HitunganKantor:
    """Counts of the office for accounts that administer or watch it."""

    pegawai: int
    tanpa_penilai: int
    skp_ditetapkan: int
    menunggu: int
    evaluasi: int


def hitungan_kantor(koneksi: Connection, tahun: int, periode: Periode) -> HitunganKantor:
    """People (who are rated), people without a penilai, set plans of the year, waiting reports, signed evaluations.

    Those without a duty to plan are not among them: no plan and no evaluation is demanded of them (R33).
    """

    def hitung(perintah: Any) -> int:
        return int(koneksi.execute(perintah).scalar_one())

    dinilai = and_(
        _P.hapus == 0,
        or_(_P.nip != "", _P.penilai_id.is_not(None)),
        _P.jenis != JenisPegawai.PEJABAT_NEGARA.value,
        _P.kedudukan.not_in([k.value for k in TANPA_SKP]),
    )
    orang = select(func.count()).select_from(skema.pegawai).where(dinilai)
    ada = select(_P.id).where(dinilai)
    skp = select(func.count(func.distinct(_S.pegawai_id))).where(
        _S.tahun == tahun, skp_berlaku(), skp_beririsan(periode), _S.hapus == 0, _S.pegawai_id.in_(ada)
    )
    evaluasi = select(func.count(func.distinct(_T.pegawai_id))).where(
        _T.periode == str(periode), _T.hapus == 0, _T.pegawai_id.in_(ada)
    )
    return HitunganKantor(
        hitung(orang),
        hitung(orang.where(_P.penilai_id.is_(None))),
        hitung(skp),
        hitung(select(func.count()).select_from(skema.laporan_harian).where(_MENUNGGU)),
        hitung(evaluasi),
    )
