"""Queries of the approval queue: only by index, so that a page costs the same in a small and in a large store.

The queue of one penilai is found person by person: `ix_pegawai_penilai`, then the partial index
`ix_laporan_menunggu` for what waits, or `ix_laporan_pegawai` with a range of days for what was decided.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, or_, select, text

from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.waktu import dari_teks
from kinerja_desktop.store import skema
from kinerja_desktop.store.penutupan import akhir_skp
from kinerja_desktop.store.rekaman import cari

_L, _P = skema.laporan_harian, skema.pegawai
_TEMUAN_TERBANYAK = 50

MASUK = (StatusLaporan.DIAJUKAN, StatusLaporan.DISETUJUI, StatusLaporan.PERLU_DISETUJUI_ULANG)
"""States of a report that is handed in and not sent back."""

# Written out, not as parameters: SQLite uses a partial index only when its condition stands in the query as it is.
_MENUNGGU = (
    "laporan_harian l INDEXED BY ix_laporan_menunggu ON l.pegawai_id = p.id "
    "AND l.status IN ('diajukan','perlu_disetujui_ulang') AND l.hapus = 0"
)
_DALAM_PERIODE = (
    "laporan_harian l INDEXED BY ix_laporan_pegawai ON l.pegawai_id = p.id "
    "AND l.tanggal BETWEEN :mulai AND :selesai AND l.hapus = 0"
)
_KOLOM = (
    "l.id, l.hash, l.tanggal, p.id AS pegawai_id, p.nama, l.kegiatan, l.realisasi, l.satuan, l.menit, "
    "json_array_length(l.bukti) AS bukti, l.status, l.diajukan_pada"
)
_DICARI = "l.kegiatan || ' ' || l.uraian || ' ' || p.nama || ' ' || p.nip"


class Keadaan(StrEnum):
    """What the queue shows: everything that waits, or what was decided in a period."""

    MENUNGGU = "menunggu"
    PERLU_DISETUJUI_ULANG = "perlu_disetujui_ulang"
    DISETUJUI = "disetujui"
    DIKEMBALIKAN = "dikembalikan"


@dataclass(frozen=True, slots=True)
class Saringan:
    """Filters of the queue. `periode` limits only what was decided: what waits is shown whatever its age."""

    periode: Periode
    keadaan: Keadaan = Keadaan.MENUNGGU
    pegawai_id: UUID | None = None
    kata: str = ""


@dataclass(frozen=True, slots=True)
class BarisAntrean:
    """One row of the queue; `hash` is the revision a decision must name."""

    laporan_id: UUID
    hash: bytes
    tanggal: date
    pegawai_id: UUID
    nama: str
    kegiatan: str
    realisasi: int | None
    satuan: str
    menit: int
    jumlah_bukti: int
    status: StatusLaporan
    diajukan_pada: datetime | None


@dataclass(frozen=True, slots=True)
class Pilihan:
    """A report and the revision that was on the screen when it was chosen."""

    laporan_id: UUID
    hash: bytes


@dataclass(frozen=True, slots=True)
class AnggotaTim:
    """One person of the team and how many of his reports wait."""

    pegawai_id: UUID
    nama: str
    menunggu: int
    terlama: datetime | None


@dataclass(frozen=True, slots=True)
class SkpMenunggu:
    """An SKP of the team that waits for a decision; decided on the page Sasaran Kinerja."""

    skp_id: UUID
    pegawai_id: UUID
    nama: str
    tahun: int
    diajukan_pada: datetime | None


def _syarat(penilai: UUID, saringan: Saringan) -> tuple[str, dict[str, Any]]:
    """FROM and WHERE of the queue with their parameters. The index is named: SQLite then refuses any slower way."""
    isi: dict[str, Any] = {"penilai": penilai.bytes}
    if saringan.keadaan in (Keadaan.MENUNGGU, Keadaan.PERLU_DISETUJUI_ULANG):
        bagian = [f"FROM pegawai p JOIN {_MENUNGGU} WHERE p.penilai_id = :penilai AND p.hapus = 0"]
    else:
        bagian = [f"FROM pegawai p JOIN {_DALAM_PERIODE} WHERE p.penilai_id = :penilai AND p.hapus = 0"]
        isi |= {"mulai": saringan.periode.mulai.isoformat(), "selesai": saringan.periode.selesai.isoformat()}
    if saringan.keadaan is not Keadaan.MENUNGGU:
        bagian.append("l.status = :status")
        isi["status"] = saringan.keadaan.value
    if saringan.pegawai_id is not None:
        bagian.append("p.id = :pegawai")
        isi["pegawai"] = saringan.pegawai_id.bytes
    for nomor, kata in enumerate(saringan.kata.split()):
        bagian.append(f"{_DICARI} LIKE :kata{nomor} ESCAPE '/'")
        isi[f"kata{nomor}"] = f"%{kata.replace('/', '//').replace('%', '/%').replace('_', '/_')}%"
    return " AND ".join(bagian), isi


def perintah_antrean(penilai: UUID, saringan: Saringan, kolom: str = _KOLOM) -> tuple[str, dict[str, Any]]:
    """The query of the queue and its parameters: newest day first, then by name and hour."""
    dari, isi = _syarat(penilai, saringan)
    return f"SELECT {kolom} {dari} ORDER BY l.tanggal DESC, p.nama, l.mulai, l.nomor", isi


def antrean(koneksi: Connection, penilai: UUID, saringan: Saringan, batas: int, lewati: int) -> list[BarisAntrean]:
    """One window of the queue."""
    perintah, isi = perintah_antrean(penilai, saringan)
    jendela = isi | {"batas": batas, "lewati": lewati}
    return [
        BarisAntrean(
            UUID(bytes=b.id),
            b.hash,
            date.fromisoformat(b.tanggal),
            UUID(bytes=b.pegawai_id),
            b.nama,
            b.kegiatan,
            b.realisasi,
            b.satuan,
            b.menit,
            b.bukti,
            StatusLaporan(b.status),
            dari_teks(b.diajukan_pada) if b.diajukan_pada else None,
        )
        for b in koneksi.execute(text(f"{perintah} LIMIT :batas OFFSET :lewati"), jendela)
    ]


def hitung_antrean(koneksi: Connection, penilai: UUID, saringan: Saringan) -> int:
    """Length of the whole queue under these filters."""
    dari, isi = _syarat(penilai, saringan)
    return int(koneksi.execute(text(f"SELECT count(*) {dari}"), isi).scalar_one())


def pilihan(koneksi: Connection, penilai: UUID, saringan: Saringan) -> list[Pilihan]:
    """Every report of the queue with its revision, in the order of the queue (for "select all")."""
    perintah, isi = perintah_antrean(penilai, saringan, "l.id, l.hash")
    return [Pilihan(UUID(bytes=b.id), b.hash) for b in koneksi.execute(text(perintah), isi)]


def anggota_tim(koneksi: Connection, penilai: UUID) -> list[AnggotaTim]:
    """The team by name, each with the number of his waiting reports and the oldest hand-in."""
    perintah = text(
        "SELECT p.id, p.nama, count(l.nomor) AS menunggu, min(l.diajukan_pada) AS terlama "
        f"FROM pegawai p LEFT JOIN {_MENUNGGU} WHERE p.penilai_id = :penilai AND p.hapus = 0 "
        "GROUP BY p.nomor ORDER BY p.nama"
    )
    return [
        AnggotaTim(UUID(bytes=b.id), b.nama, b.menunggu, dari_teks(b.terlama) if b.terlama else None)
        for b in koneksi.execute(perintah, {"penilai": penilai.bytes})
    ]


def skp_menunggu(koneksi: Connection, penilai: UUID, hari_ini: date) -> list[SkpMenunggu]:
    """Submitted SKP of the team, longest waiting first.

    Without those that a transfer closed before today, and those of one whose day is still to come (R34).
    """
    s = skema.skp
    perintah = (
        select(s.c.id, s.c.pegawai_id, _P.c.nama, s.c.tahun, s.c.diajukan_pada)
        .select_from(_P.join(s, s.c.pegawai_id == _P.c.id))
        .where(
            _P.c.penilai_id == penilai.bytes,
            _P.c.hapus == 0,
            s.c.hapus == 0,
            s.c.status == "diajukan",
            or_(akhir_skp() == s.c.selesai, akhir_skp() >= hari_ini.isoformat()),
            or_(s.c.penempatan_id.is_(None), s.c.mulai <= hari_ini.isoformat()),
        )
        .order_by(s.c.diajukan_pada, _P.c.nama)
    )
    return [
        SkpMenunggu(
            UUID(bytes=b.id),
            UUID(bytes=b.pegawai_id),
            b.nama,
            b.tahun,
            dari_teks(b.diajukan_pada) if b.diajukan_pada else None,
        )
        for b in koneksi.execute(perintah)
    ]


def laporan_masuk(koneksi: Connection, pegawai: UUID, mulai: date, selesai: date) -> list[LaporanHarian]:
    """Reports of one person from `mulai` to `selesai`, both included, that are handed in: approved or waiting."""
    masuk = [s.value for s in MASUK]
    rentang = _L.c.tanggal.between(mulai.isoformat(), selesai.isoformat())
    return [s.nilai for s in cari(koneksi, LaporanHarian, _L.c.pegawai_id == pegawai.bytes, rentang,
                                  _L.c.status.in_(masuk))]  # fmt: skip


def realisasi_rhk(koneksi: Connection, pegawai: UUID, rhk: UUID, mulai: date, selesai: date) -> dict[str, int]:
    """Sums of the volumes of the approved reports of one RHK from `mulai` to `selesai`, by unit as typed."""
    perintah = (
        select(_L.c.satuan, func.sum(_L.c.realisasi))
        .where(
            _L.c.pegawai_id == pegawai.bytes,
            _L.c.tanggal.between(mulai.isoformat(), selesai.isoformat()),
            _L.c.rhk_id == rhk.bytes,
            _L.c.status == StatusLaporan.DISETUJUI.value,
            _L.c.realisasi.is_not(None),
            _L.c.hapus == 0,
        )
        .group_by(_L.c.satuan)
    )
    return {satuan: int(jumlah) for satuan, jumlah in koneksi.execute(perintah)}


@dataclass(frozen=True, slots=True)
class PemakaiBukti:
    """Another report of the team that holds the same file."""

    sha256: str
    laporan_id: UUID
    tanggal: date
    nama: str
    kegiatan: str


def pemakai_bukti(
    koneksi: Connection, laporan: LaporanHarian, penilai: UUID, mulai: date, selesai: date
) -> list[PemakaiBukti]:
    """Other reports of the team in these days that hold a file of `laporan`, newest first; at most fifty."""
    sidik = [b.sha256 for b in laporan.bukti if b.sha256]
    if not sidik:
        return []
    perintah = text(
        "SELECT l.id, l.tanggal, l.bukti, p.nama, substr(l.kegiatan, 1, 200) AS kegiatan "
        f"FROM pegawai p JOIN {_DALAM_PERIODE} WHERE p.penilai_id = :penilai AND p.hapus = 0 "
        "AND l.id != :ini AND l.bukti != '[]' ORDER BY l.tanggal DESC, l.nomor DESC"
    )
    isi = {
        "penilai": penilai.bytes,
        "ini": laporan.id.bytes,
        "mulai": mulai.isoformat(),
        "selesai": selesai.isoformat(),
    }
    temuan = [
        PemakaiBukti(satu, UUID(bytes=b.id), date.fromisoformat(b.tanggal), b.nama, b.kegiatan)
        for b in koneksi.execute(perintah, isi)
        for satu in sidik
        if satu in b.bukti
    ]
    return temuan[:_TEMUAN_TERBANYAK]
