"""Announcements of whoever keeps the master data: they travel with it to every machine and stand on Beranda."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.teks import bersihkan, tulis_tanggal

JUDUL_TERPANJANG, ISI_TERPANJANG = 120, 2_000


@dataclass(frozen=True, slots=True)
class Pengumuman:
    """Shown from `mulai` to `sampai`, both included; an important one cannot be put away before its end."""

    id: UUID
    judul: str
    isi: str
    mulai: date
    sampai: date
    penting: bool = False

    def tayang(self, hari: date) -> bool:
        """Whether it is shown on a day."""
        return self.mulai <= hari <= self.sampai


def rapikan(nilai: Pengumuman) -> Pengumuman:
    """The announcement as it is kept. Raises UserError PGM-01 (title or text), PGM-02 (days)."""
    judul, isi = bersihkan(nilai.judul).strip(), bersihkan(nilai.isi, berbaris=True).strip()
    if not 0 < len(judul) <= JUDUL_TERPANJANG or not 0 < len(isi) <= ISI_TERPANJANG:
        raise UserError("PGM-01", judul=JUDUL_TERPANJANG, isi=ISI_TERPANJANG)
    if nilai.sampai < nilai.mulai:
        raise UserError("PGM-02", mulai=tulis_tanggal(nilai.mulai), sampai=tulis_tanggal(nilai.sampai))
    return Pengumuman(nilai.id, judul, isi, nilai.mulai, nilai.sampai, nilai.penting)
