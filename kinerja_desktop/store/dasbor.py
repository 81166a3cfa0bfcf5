"""Queries of Dasbor Unit: sums per person and day, always from the people in view to their records by index.

Nothing here brings the text of a report: 150 people cost a blink, 6.000 still one look per person and table.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Table, and_, case, false, func, or_, select, text, true

from kinerja_desktop.domain.evaluasi import Predikat
from kinerja_desktop.domain.kalender import Ketidakhadiran
from kinerja_desktop.domain.laporan import StatusLaporan
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.putusan_laporan import PutusanLaporan
from kinerja_desktop.domain.skp import Skp, StatusSkp
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.domain.waktu import dari_teks
from kinerja_desktop.store import skema
from kinerja_desktop.store.evaluasi import skp_beririsan, skp_berlaku
from kinerja_desktop.store.penetapan_lain import URUT
from kinerja_desktop.store.rekaman import cari

_P, _L, _S = skema.pegawai.c, skema.laporan_harian.c, skema.skp.c
_K, _T, _H = skema.keputusan_laporan.c, skema.penetapan_evaluasi.c, skema.ketidakhadiran.c
_LAPORAN_INDEKS = "INDEXED BY ix_laporan_pegawai"

# Written out, not as parameters: SQLite uses a partial index only when its condition stands in the query as it is.
_MENUNGGU = text("laporan_harian.status in ('diajukan','perlu_disetujui_ulang') and laporan_harian.hapus = 0")

Koneksi = Connection
"""What services hand through without looking inside."""


@dataclass(frozen=True, slots=True)
class Lingkup:
    """Whose records are counted: the team of one penilai, people of some units, either, or (both None) everybody."""

    penilai: UUID | None = None
    unit: frozenset[UUID] | None = None


@dataclass(frozen=True, slots=True)
class HariOrang:
    """One person's reports of one day, counted by state; `masuk` are handed in and not sent back."""

    tanggal: date
    jumlah: int
    masuk: int
    disetujui: int
    dikembalikan: int


@dataclass(frozen=True, slots=True)
class Tunggu:
    """How many reports of one person wait for a decision, and since when the oldest."""

    jumlah: int
    sejak: datetime | None


@dataclass(frozen=True, slots=True)
class Evaluasian:
    """How far the evaluation of one person has come in one period."""

    diajukan_pada: datetime | None = None
    predikat: Predikat | None = None
    ditetapkan_pada: datetime | None = None


def _dalam(lingkup: Lingkup) -> ColumnElement[bool]:
    syarat: list[ColumnElement[bool]] = []
    if lingkup.penilai is not None:
        syarat.append(_P.penilai_id == lingkup.penilai.bytes)
    if lingkup.unit is not None:
        syarat.append(_P.unit_kerja_id.in_([u.bytes for u in lingkup.unit]) if lingkup.unit else false())
    return and_(_P.hapus == 0, or_(*syarat) if syarat else true())


def _milik(tabel: Table, *syarat: Any) -> Any:
    """The people in view joined to their rows of `tabel`."""
    return skema.pegawai.join(tabel, and_(tabel.c.pegawai_id == _P.id, *syarat))


def _laporan(mulai: date, selesai: date) -> Any:
    rentang = _L.tanggal.between(mulai.isoformat(), selesai.isoformat())
    return _milik(skema.laporan_harian, rentang, _L.hapus == 0)


def orang(koneksi: Connection, lingkup: Lingkup) -> list[Pegawai]:
    """The people in view, by name."""
    return [s.nilai for s in cari(koneksi, Pegawai, _dalam(lingkup), urut=(_P.nama, _P.nomor))]


def unit(koneksi: Connection) -> dict[UUID, UnitKerja]:
    """All units, by name."""
    daftar = cari(koneksi, UnitKerja, urut=(skema.unit_kerja.c.nama,))
    return {s.nilai.id: s.nilai for s in daftar}


def nama_pegawai(koneksi: Connection) -> dict[UUID, str]:
    """Names of everybody, to say who has to decide."""
    return {UUID(bytes=b.id): b.nama for b in koneksi.execute(select(_P.id, _P.nama).where(_P.hapus == 0))}


def ketidakhadiran(koneksi: Connection, lingkup: Lingkup, mulai: date, selesai: date) -> list[Ketidakhadiran]:
    """Leave and duty travel of the people in view that touches the days from `mulai` to `selesai`."""
    milik = select(_P.id).where(_dalam(lingkup))
    syarat = (_H.pegawai_id.in_(milik), _H.mulai <= selesai.isoformat(), _H.selesai >= mulai.isoformat())
    return [s.nilai for s in cari(koneksi, Ketidakhadiran, *syarat)]


def hari_laporan(
    koneksi: Connection, lingkup: Lingkup, mulai: date, selesai: date
) -> Iterator[tuple[UUID, list[HariOrang]]]:
    """Days with reports of each person in view."""
    masuk = (StatusLaporan.DIAJUKAN, StatusLaporan.DISETUJUI, StatusLaporan.PERLU_DISETUJUI_ULANG)
    perintah = (
        select(
            _P.id,
            _L.tanggal,
            func.count(),
            _banyak(*masuk),
            _banyak(StatusLaporan.DISETUJUI),
            _banyak(StatusLaporan.DIKEMBALIKAN),
        )
        .select_from(_laporan(mulai, selesai))
        .with_hint(skema.laporan_harian, _LAPORAN_INDEKS, "sqlite")
        .where(_dalam(lingkup))
        .group_by(_P.nomor, _L.tanggal)
    )
    hasil: dict[bytes, list[HariOrang]] = {}
    hari: dict[str, date] = {}
    for pegawai, teks, *angka in koneksi.execute(perintah):
        tanggal = hari.get(teks) or hari.setdefault(teks, date.fromisoformat(teks))
        hasil.setdefault(pegawai, []).append(HariOrang(tanggal, *angka))
    return ((UUID(bytes=pegawai), daftar) for pegawai, daftar in hasil.items())


def _banyak(*status: StatusLaporan) -> Any:
    return func.sum(case((_L.status.in_([s.value for s in status]), 1), else_=0))


def menunggu(koneksi: Connection, lingkup: Lingkup) -> dict[UUID, Tunggu]:
    """Reports that wait now, of any day, per person who has some."""
    perintah = (
        select(_P.id, func.count(), func.min(_L.diajukan_pada))
        .select_from(_milik(skema.laporan_harian, _MENUNGGU))
        .with_hint(skema.laporan_harian, "INDEXED BY ix_laporan_menunggu", "sqlite")
        .where(_dalam(lingkup))
        .group_by(_P.nomor)
    )
    return {
        UUID(bytes=pegawai): Tunggu(jumlah, dari_teks(sejak) if sejak else None)
        for pegawai, jumlah, sejak in koneksi.execute(perintah)
    }


def menunggu_orang(koneksi: Connection, pegawai: UUID) -> list[tuple[date, str, datetime | None]]:
    """Day, activity and hand-in of the reports of one person that wait, the longest waiting first."""
    perintah = (
        select(_L.tanggal, func.substr(_L.kegiatan, 1, 120), _L.diajukan_pada)
        .with_hint(skema.laporan_harian, "INDEXED BY ix_laporan_menunggu", "sqlite")
        .where(_L.pegawai_id == pegawai.bytes, _MENUNGGU)
        .order_by(_L.diajukan_pada, _L.nomor)
    )
    return [
        (date.fromisoformat(hari), kegiatan, dari_teks(pada) if pada else None)
        for hari, kegiatan, pada in koneksi.execute(perintah)
    ]


def lama_keputusan(koneksi: Connection, lingkup: Lingkup, mulai: date, selesai: date) -> dict[UUID, tuple[int, int]]:
    """Decided reports of some days per person: how many, and the seconds from hand-in to first decision together."""
    lama = func.min(func.unixepoch(_K.pada)) - func.unixepoch(_L.diajukan_pada)
    putusan = [PutusanLaporan.SETUJUI.value, PutusanLaporan.KEMBALIKAN.value]
    per_laporan = (
        select(_P.id.label("pegawai"), lama.label("lama"))
        .select_from(_laporan(mulai, selesai).join(skema.keputusan_laporan, _K.laporan_id == _L.id))
        .with_hint(skema.laporan_harian, _LAPORAN_INDEKS, "sqlite")
        .where(_dalam(lingkup), _K.putusan.in_(putusan), _K.pada >= _L.diajukan_pada)
        .group_by(_L.nomor)
        .subquery()
    )
    perintah = select(per_laporan.c.pegawai, func.count(), func.sum(per_laporan.c.lama)).group_by(per_laporan.c.pegawai)
    return {UUID(bytes=pegawai): (n, int(detik)) for pegawai, n, detik in koneksi.execute(perintah)}


def status_skp(koneksi: Connection, lingkup: Lingkup, periode: Periode) -> dict[UUID, StatusSkp]:
    """State of the plan that holds in `periode` per person who has one, counted as Evaluasi counts.

    A plan in force stands before any other, then the newest. After a move the plan of the former place does not count
    for the periods of the new one; while a revision is written the set text stays in force (article 14).
    """
    tetap = case((skp_berlaku(), StatusSkp.DITETAPKAN.value), else_=_S.status).label("status")
    perintah = (
        select(_P.id, tetap)
        .select_from(_milik(skema.skp, _S.tahun == periode.tahun, skp_beririsan(periode), _S.hapus == 0))
        .where(_dalam(lingkup))
        .order_by(case((skp_berlaku(), 1), else_=0), _S.id)
    )
    return {UUID(bytes=pegawai): StatusSkp(status) for pegawai, status in koneksi.execute(perintah)}


def evaluasi(koneksi: Connection, lingkup: Lingkup, periode: Periode) -> dict[UUID, Evaluasian]:
    """The last signature, or at least the handed-in realisasi, per person who has one in `periode`."""
    r, teks = skema.realisasi.c, str(periode)
    diajukan = (
        select(_P.id, func.max(r.diajukan_pada))
        .select_from(_milik(skema.realisasi, r.periode == teks, r.hapus == 0, r.diajukan_pada.is_not(None)))
        .where(_dalam(lingkup))
        .group_by(_P.nomor)
    )
    hasil = {UUID(bytes=p): Evaluasian(dari_teks(pada)) for p, pada in koneksi.execute(diajukan)}
    tertanda = (
        select(_P.id, _T.predikat, _T.pada)
        .select_from(_milik(skema.penetapan_evaluasi, _T.periode == teks, _T.hapus == 0))
        .where(_dalam(lingkup))
        .order_by(*URUT)
    )
    for p, predikat, pada in koneksi.execute(tertanda):
        lama = hasil.get(UUID(bytes=p), Evaluasian())
        hasil[UUID(bytes=p)] = Evaluasian(lama.diajukan_pada, Predikat(predikat), dari_teks(pada))
    return hasil


def skp_ditetapkan(koneksi: Connection, lingkup: Lingkup, tahun: int) -> list[Skp]:
    """The set plans of the year of the people in view."""
    milik = select(_P.id).where(_dalam(lingkup))
    syarat = (_S.pegawai_id.in_(milik), _S.tahun == tahun, _S.status == StatusSkp.DITETAPKAN.value)
    return [s.nilai for s in cari(koneksi, Skp, *syarat)]


def volume_disetujui(koneksi: Connection, lingkup: Lingkup, mulai: date, selesai: date) -> dict[UUID, dict[str, int]]:
    """Sums of approved volumes of the people in view, by planned result and unit of measure as typed."""
    perintah = (
        select(_L.rhk_id, _L.satuan, func.sum(_L.realisasi))
        .select_from(_laporan(mulai, selesai))
        .with_hint(skema.laporan_harian, _LAPORAN_INDEKS, "sqlite")
        .where(
            _dalam(lingkup),
            _L.status == StatusLaporan.DISETUJUI.value,
            _L.rhk_id.is_not(None),
            _L.realisasi.is_not(None),
        )
        .group_by(_L.rhk_id, _L.satuan)
    )
    hasil: dict[UUID, dict[str, int]] = {}
    for rhk, satuan, jumlah in koneksi.execute(perintah):
        hasil.setdefault(UUID(bytes=rhk), {})[satuan] = int(jumlah)
    return hasil
