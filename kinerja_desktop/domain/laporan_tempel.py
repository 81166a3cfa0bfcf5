"""Rows pasted from a spreadsheet: how its cells become reports, and what is wrong with each row before any is written.

Columns are found by the names in the header row (R115); without a header their usual order is taken.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import BATAS_TEKS, periksa_ajukan, rapikan
from kinerja_desktop.domain.laporan_isian import IsianLaporan, baca_rentang_jam, baca_tanggal, ke_laporan
from kinerja_desktop.domain.masalah import Berat, Masalah, galat, peringatan
from kinerja_desktop.domain.skp import Rhk, Skp
from kinerja_desktop.domain.teks import kosong

BATAS_BARIS = 500
_BARIS_JUDUL_TERAKHIR = 20
_NOMOR_RHK = re.compile(r"(?:rhk)?\s*(\d{1,2})(?:\.(\d{1,2}))?(?:\s*[—–\-.:].*)?", re.IGNORECASE | re.DOTALL)
_NOMOR_AKSI = re.compile(r"(?:rencana aksi|ra)?\s*(?:\d{1,2}\.)?(\d{1,2})\.?", re.IGNORECASE)


class Kolom(StrEnum):
    """What a column of the spreadsheet holds."""

    TANGGAL = "tanggal"
    MULAI = "mulai"
    SELESAI = "selesai"
    JAM = "jam"
    KEGIATAN = "kegiatan"
    HASIL = "hasil"
    SATUAN = "satuan"
    RHK = "rhk"
    URAIAN = "uraian"
    RENCANA_AKSI = "rencana_aksi"


_NAMA = {
    Kolom.TANGGAL: ("tanggal", "tgl", "hari tanggal", "tanggal kegiatan", "date"),
    Kolom.MULAI: ("mulai", "jam mulai", "jam mulai kegiatan", "pukul mulai"),
    Kolom.SELESAI: ("selesai", "jam selesai", "jam selesai kegiatan", "pukul selesai"),
    Kolom.JAM: ("jam", "waktu", "pukul", "mulai selesai"),
    Kolom.KEGIATAN: ("kegiatan", "kegiatan harian", "aktivitas", "nama kegiatan", "uraian kegiatan"),
    Kolom.HASIL: ("hasil", "realisasi", "volume", "hasil volume", "jumlah"),
    Kolom.SATUAN: ("satuan", "satuan hasil"),
    Kolom.RHK: ("rhk", "rencana hasil kerja", "mendukung rencana hasil kerja", "mendukung rhk"),
    Kolom.URAIAN: ("uraian", "keterangan", "uraian dan hasil", "catatan"),
    Kolom.RENCANA_AKSI: ("rencana aksi",),
}
_DARI_NAMA = {nama: kolom for kolom, semua in _NAMA.items() for nama in semua}
URUTAN = (
    Kolom.TANGGAL,
    Kolom.MULAI,
    Kolom.SELESAI,
    Kolom.KEGIATAN,
    Kolom.HASIL,
    Kolom.SATUAN,
    Kolom.RHK,
    Kolom.URAIAN,
)
_URUTAN_JAM = (URUTAN[0], Kolom.JAM, *URUTAN[3:])


@dataclass(frozen=True, slots=True)
class BarisTempel:
    """One row: the form it would become (None without a readable date), the cells as pasted, and its problems."""

    nomor: int
    sel: tuple[tuple[Kolom, str], ...]
    isian: IsianLaporan | None
    masalah: tuple[Masalah, ...]

    @property
    def dapat_ditulis(self) -> bool:
        """False while an error stops the row; warnings do not."""
        return self.isian is not None and all(m.berat is not Berat.GALAT for m in self.masalah)


def baca_sel(teks: str) -> list[list[str]]:
    """Cells of a copied table, rows without any text left out. Raises LAP-46 (no table), LAP-47 (too many rows)."""
    try:
        baris = list(csv.reader(io.StringIO(teks.replace("\r\n", "\n").replace("\r", "\n")), delimiter="\t"))
    except csv.Error as kesalahan:
        raise UserError("LAP-46") from kesalahan
    berisi = [[sel.strip() for sel in b] for b in baris if any(sel.strip() for sel in b)]
    if max((len(b) for b in berisi), default=0) < 2:
        raise UserError("LAP-46")
    if len(berisi) > BATAS_BARIS:
        raise UserError("LAP-47", jumlah=len(berisi), batas=BATAS_BARIS)
    return berisi


def kenali_kolom(baris: Sequence[Sequence[str]]) -> tuple[list[Kolom | None], int]:
    """The column of each cell and the index of the first data row."""
    for i, satu in enumerate(baris[:_BARIS_JUDUL_TERAKHIR]):
        kolom = [_DARI_NAMA.get(_rapi(sel)) for sel in satu]
        if Kolom.KEGIATAN in kolom and Kolom.TANGGAL in kolom:
            return kolom, i + 1
    jam = any(len(b) > 1 and _rentang(b[1]) for b in baris)
    return list(_URUTAN_JAM if jam else URUTAN), 0


def _rapi(sel: str) -> str:
    return " ".join(re.sub(r"[^a-z]+", " ", sel.lower()).split())


def _rentang(sel: str) -> bool:
    jam = baca_rentang_jam(sel)
    return jam is not None and jam[1] is not None


def baca_tempelan(
    teks: str,
    pegawai_id: UUID,
    hari_ini: date,
    skp_pada: Callable[[date], Skp | None],
    id_baru: Callable[[], UUID],
    sudah_ada: Callable[[IsianLaporan], bool],
) -> list[BarisTempel]:
    """Every row with its problems; nothing is written. Raises LAP-46, LAP-47."""
    sel = baca_sel(teks)
    kolom, awal = kenali_kolom(sel)
    if awal == len(sel):
        raise UserError("LAP-46")
    hasil = []
    for nomor, satu in enumerate(sel[awal:], start=1):
        isi = {k: s for k, s in zip(kolom, satu, strict=False) if k is not None}
        hasil.append(_baris(nomor, isi, pegawai_id, hari_ini, skp_pada, id_baru, sudah_ada))
    return hasil


def _baris(
    nomor: int,
    isi: dict[Kolom, str],
    pegawai_id: UUID,
    hari_ini: date,
    skp_pada: Callable[[date], Skp | None],
    id_baru: Callable[[], UUID],
    sudah_ada: Callable[[IsianLaporan], bool],
) -> BarisTempel:
    sel = tuple((k, isi.get(k, "")) for k in Kolom)
    hari = baca_tanggal(isi.get(Kolom.TANGGAL, ""))
    if hari is None:
        return BarisTempel(nomor, sel, None, (galat("tanggal", "LAP-44", teks=isi.get(Kolom.TANGGAL, "")[:24]),))
    skp, masalah = skp_pada(hari), []
    rhk = _cari_rhk(isi.get(Kolom.RHK, ""), skp.rhk if skp else ())
    if rhk is None and not kosong(isi.get(Kolom.RHK)):
        masalah.append(peringatan("rhk_id", "LAP-45", teks=isi[Kolom.RHK][:40]))
    aksi = _cari_aksi(isi.get(Kolom.RENCANA_AKSI, ""), isi.get(Kolom.RHK, ""), rhk)
    if aksi is None:
        masalah.append(peringatan("rencana_aksi", "LAP-26", teks=isi[Kolom.RENCANA_AKSI][:40]))
    jam = isi.get(Kolom.JAM) or " – ".join(j for j in (isi.get(Kolom.MULAI), isi.get(Kolom.SELESAI)) if j)
    isian = IsianLaporan(
        id_baru(),
        hari,
        jam,
        rhk.id if rhk else None,
        aksi or "",
        isi.get(Kolom.KEGIATAN, ""),
        isi.get(Kolom.URAIAN, ""),
        isi.get(Kolom.HASIL, ""),
        isi.get(Kolom.SATUAN, ""),
    )
    masalah += periksa_baris(isian, pegawai_id, hari_ini, skp)
    if sudah_ada(isian):
        masalah.append(peringatan("kegiatan", "LAP-49"))
    return BarisTempel(nomor, sel, isian, tuple(masalah))


def periksa_baris(isian: IsianLaporan, pegawai_id: UUID, hari_ini: date, skp: Skp | None) -> list[Masalah]:
    """Problems of one row: what is wrong stops it, what is only missing is told and can be filled in later."""
    laporan, masalah = ke_laporan(isian, pegawai_id)
    mulai, selesai = (skp.mulai, skp.selesai) if skp else (None, None)
    rencana = next((r.rencana_aksi for r in skp.rhk if r.id == isian.rhk_id), ()) if skp else ()
    for satu in periksa_ajukan(laporan, mulai, selesai, hari_ini, rencana_aksi=rencana):
        tetap = satu.kode in ("LAP-04", "LAP-05", "LAP-07", "LAP-09", "LAP-10")
        if satu.kode == "LAP-03" and any(m.bidang == "jam" for m in masalah):
            continue
        masalah.append(satu if tetap else replace(satu, berat=Berat.PERINGATAN))
    if any(len(getattr(laporan, nama)) > batas for nama, batas in BATAS_TEKS.items()):
        try:
            rapikan(laporan)
        except UserError as terlalu_panjang:
            masalah.append(Masalah("uraian", terlalu_panjang.kode, Berat.GALAT, terlalu_panjang.rincian))
    return masalah


def _cari_rhk(teks: str, rhk: Sequence[Rhk]) -> Rhk | None:
    if kosong(teks):
        return None
    if (cocok := _NOMOR_RHK.fullmatch(teks.strip())) and 1 <= int(cocok[1]) <= len(rhk):
        return rhk[int(cocok[1]) - 1]
    awal = teks.casefold().strip()
    calon = [r for r in rhk if r.uraian.casefold().startswith(awal)]
    return calon[0] if len(calon) == 1 else None


def _cari_aksi(teks: str, teks_rhk: str, rhk: Rhk | None) -> str | None:
    """The action plan of `rhk` by number, number behind the RHK (``2.1``) or beginning; None where it has no such one.

    Where the result has no action plans (or is not known) the text stays as it is.
    """
    if rhk is None or not rhk.rencana_aksi:
        return teks
    if kosong(teks):
        cocok = _NOMOR_RHK.fullmatch(teks_rhk.strip())
        nomor = int(cocok[2]) if cocok and cocok[2] else 0
        return rhk.rencana_aksi[nomor - 1] if 1 <= nomor <= len(rhk.rencana_aksi) else ""
    if (cocok := _NOMOR_AKSI.fullmatch(teks.strip())) and 1 <= int(cocok[1]) <= len(rhk.rencana_aksi):
        return rhk.rencana_aksi[int(cocok[1]) - 1]
    awal = " ".join(teks.casefold().split())
    calon = [a for a in rhk.rencana_aksi if a.casefold().startswith(awal)]
    return calon[0] if len(calon) == 1 else None
