"""Rows of BKN's spreadsheets "Laporan SKP" and "Laporan Penilaian SKP" (dossier 8.3; R112, R115-R118).

Pure functions over rows of cells: reading the file is the work of `documents`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from kinerja_desktop.domain.evaluasi import Predikat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kuadran import baca_predikat
from kinerja_desktop.domain.nip import baca_nip
from kinerja_desktop.domain.waktu import TAHUN_TERAKHIR, TAHUN_TERAWAL

BARIS_KEPALA = 20
KOLOM_WAJIB = ("nip", "nama")
_KOSONG = frozenset({"", "-", "none", "null"})


@dataclass(frozen=True, slots=True)
class BarisBkn:
    """One row: `nomor` as counted in the sheet from 1; `predikat` None for somebody not evaluated (R118)."""

    nomor: int
    nip: str
    nama: str
    jabatan: str
    unor: str
    status: str
    periode_awal: date | None
    periode_akhir: date | None
    plt_plh: bool
    predikat: Predikat | None


@dataclass(frozen=True, slots=True)
class BarisDitolak:
    """One row that was left out, and why."""

    nomor: int
    nip: str
    alasan: UserError


@dataclass(frozen=True, slots=True)
class HasilBkn:
    """`kini` holds one row a person, `riwayat` their older rows, `plt` the rows as Plt./Plh. (R116, R117)."""

    kini: tuple[BarisBkn, ...]
    riwayat: tuple[BarisBkn, ...]
    plt: tuple[BarisBkn, ...]
    ditolak: tuple[BarisDitolak, ...]


def cari_kepala(baris: Sequence[Sequence[object]], wajib: Iterable[str] = KOLOM_WAJIB) -> tuple[int, dict[str, int]]:
    """Find the header row by its names in the first 20 rows (R115): its index and the column of each name.

    Raises IMP-21 when there is none.
    """
    butuh = set(wajib)
    for nomor, sel in enumerate(baris[:BARIS_KEPALA]):
        kolom: dict[str, int] = {}
        for posisi, isi in enumerate(sel):
            kolom.setdefault(_teks(isi).lower().replace(" ", "_"), posisi)
        if butuh <= kolom.keys():
            return nomor, kolom
    raise UserError("IMP-21", kolom=", ".join(wajib), baris=BARIS_KEPALA)


def baca_laporan(baris: Sequence[Sequence[object]]) -> HasilBkn:
    """Sort the rows below the header: people, their older rows, Plt./Plh., and what cannot be read."""
    kepala, kolom = cari_kepala(baris)
    terbaca: list[BarisBkn] = []
    ditolak: list[BarisDitolak] = []
    for nomor, sel in enumerate(baris[kepala + 1 :], start=kepala + 2):
        if all(not _teks(isi) for isi in sel):
            continue
        try:
            terbaca.append(_baca_baris(nomor, sel, kolom))
        except UserError as alasan:
            ditolak.append(BarisDitolak(nomor, _teks(_sel(sel, kolom, "nip")), alasan))
    definitif = [b for b in terbaca if not b.plt_plh]
    kini = _terbaru(definitif)
    terpakai = {b.nomor for b in kini}
    riwayat = tuple(b for b in definitif if b.nomor not in terpakai)
    return HasilBkn(tuple(kini), riwayat, tuple(b for b in terbaca if b.plt_plh), tuple(ditolak))


def _terbaru(daftar: Iterable[BarisBkn]) -> list[BarisBkn]:
    """The row with the latest `periode_akhir` of each NIP, in the order of the sheet; of equal ones the lower row."""
    per_nip: dict[str, BarisBkn] = {}
    for baris in daftar:
        lama = per_nip.get(baris.nip)
        if lama is None or (baris.periode_akhir or date.min) >= (lama.periode_akhir or date.min):
            per_nip[baris.nip] = baris
    return sorted(per_nip.values(), key=lambda b: b.nomor)


def _baca_baris(nomor: int, sel: Sequence[object], kolom: Mapping[str, int]) -> BarisBkn:
    hasil = _teks(_sel(sel, kolom, "hasil_akhir"))
    return BarisBkn(
        nomor,
        baca_nip(_sel(sel, kolom, "nip")).teks,
        _teks(_sel(sel, kolom, "nama")),
        _teks(_sel(sel, kolom, "skp_jabatan")) or _teks(_sel(sel, kolom, "jabatan")),
        _teks(_sel(sel, kolom, "skp_unor")),
        _teks(_sel(sel, kolom, "skp_status")),
        _tanggal(_sel(sel, kolom, "periode_awal")),
        _tanggal(_sel(sel, kolom, "periode_akhir")),
        _teks(_sel(sel, kolom, "is_plt_plh")) not in ("", "0", "0.0", "-"),
        None if hasil.lower() in _KOSONG else baca_predikat(hasil),
    )


def _sel(sel: Sequence[object], kolom: Mapping[str, int], nama: str) -> object:
    posisi = kolom.get(nama)
    return "" if posisi is None or posisi >= len(sel) else sel[posisi]


def _teks(isi: object) -> str:
    return "" if isi is None else str(isi).strip()


def _tanggal(isi: object) -> date | None:
    hasil = _baca_tanggal(isi)
    if hasil is not None and not TAHUN_TERAWAL <= hasil.year <= TAHUN_TERAKHIR:
        raise UserError("IMP-22", teks=_teks(isi)[:40])
    return hasil


def _baca_tanggal(isi: object) -> date | None:
    if isinstance(isi, datetime):
        return isi.date()
    if isinstance(isi, date):
        return isi
    teks = _teks(isi)[:10]
    for pola in ("%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y"):
        try:
            return datetime.strptime(teks, pola).date()
        except ValueError:
            continue
    if teks.lower() in _KOSONG:
        return None
    raise UserError("IMP-22", teks=teks)
