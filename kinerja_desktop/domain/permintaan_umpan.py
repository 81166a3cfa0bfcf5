"""Asking for feedback and what becomes of a request (PermenPANRB 6/2022 articles 17-19; R59)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.teks import bersihkan, kosong, tulis_angka, tulis_tanggal
from kinerja_desktop.domain.umpan_balik import Hubungan, PermintaanUmpanBalik

BATAS_PESAN = 1_000
BATAS_MENUNGGU = 200
"""Requests of one asker to one person that are listed while nothing was answered to them: the newest."""


class KeadaanPermintaan(StrEnum):
    """What became of a request."""

    MENUNGGU = "menunggu"
    DIJAWAB = "dijawab"
    DITOLAK = "ditolak"
    DIBATALKAN = "dibatalkan"
    LEWAT = "lewat"


TERBUKA = frozenset({KeadaanPermintaan.MENUNGGU, KeadaanPermintaan.LEWAT})
"""A request past its date may still be answered: the date is a wish of the asker, not a term of the law."""


@dataclass(frozen=True, slots=True)
class TanggapanPermintaan:
    """The refusal of one request by the person who was asked, append-only."""

    id: UUID
    permintaan_id: UUID
    oleh_id: UUID
    alasan: str
    pada: datetime


def hubungan_antara(dari: Pegawai, tentang: Pegawai) -> Hubungan | None:
    """Who `dari` is to `tentang` (article 18): leader, subordinate, peer of the same penilai; None for anybody else."""
    if dari.id == tentang.id:
        return None
    if dari.id == tentang.penilai_id:
        return Hubungan.PIMPINAN
    if dari.penilai_id == tentang.id:
        return Hubungan.BAWAHAN
    return Hubungan.REKAN if tentang.penilai_id is not None and dari.penilai_id == tentang.penilai_id else None


def keadaan_permintaan(
    permintaan: PermintaanUmpanBalik, *, dijawab: bool, ditolak: bool, hari_ini: date
) -> KeadaanPermintaan:
    """What became of a request; an answer counts whatever came after it."""
    if dijawab:
        return KeadaanPermintaan.DIJAWAB
    if permintaan.dibatalkan_pada is not None:
        return KeadaanPermintaan.DIBATALKAN
    if ditolak:
        return KeadaanPermintaan.DITOLAK
    lewat = permintaan.sampai is not None and permintaan.sampai < hari_ini
    return KeadaanPermintaan.LEWAT if lewat else KeadaanPermintaan.MENUNGGU


def rapikan_permintaan(permintaan: PermintaanUmpanBalik, hari_ini: date) -> PermintaanUmpanBalik:
    """Return the request with clean text. Raises UMP-21 (message too long), UMP-22 (date that is past)."""
    pesan = bersihkan(permintaan.pesan, berbaris=True).strip()
    if len(pesan) > BATAS_PESAN:
        raise UserError("UMP-21", panjang=tulis_angka(len(pesan)), batas=tulis_angka(BATAS_PESAN))
    if permintaan.sampai is not None and permintaan.sampai < hari_ini:
        raise UserError("UMP-22", tanggal=tulis_tanggal(permintaan.sampai))
    return replace(permintaan, pesan=pesan)


def rapikan_tanggapan(tanggapan: TanggapanPermintaan) -> TanggapanPermintaan:
    """Return the refusal with clean text. Raises UMP-23 without a reason, UMP-21 over the limit."""
    alasan = bersihkan(tanggapan.alasan, berbaris=True).strip()
    if kosong(alasan):
        raise UserError("UMP-23")
    if len(alasan) > BATAS_PESAN:
        raise UserError("UMP-21", panjang=tulis_angka(len(alasan)), batas=tulis_angka(BATAS_PESAN))
    return replace(tanggapan, alasan=alasan)
