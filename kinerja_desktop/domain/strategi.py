"""Workblock of strategies, form A.1.4: how a leader means to reach his results (Lampiran II.4)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.masalah import Masalah, peringatan
from kinerja_desktop.domain.teks import bersihkan, kosong


@dataclass(frozen=True, slots=True)
class Strategi:
    """One strategic initiative of a leader; `iki_id` names the indicators of his plan that it serves."""

    id: UUID
    pegawai_id: UUID
    skp_id: UUID
    judul: str
    iki_id: tuple[UUID, ...] = ()
    pemilik: str = ""
    pihak_terlibat: str = ""
    waktu_penyelesaian: str = ""
    penerima_manfaat: str = ""
    tujuan: str = ""
    anggaran: str = ""
    strategi_rutin: tuple[str, ...] = ()
    strategi_transformatif: tuple[str, ...] = ()
    keluaran_rutin: tuple[str, ...] = ()
    keluaran_transformatif: tuple[str, ...] = ()


BATAS_TEKS, BATAS_BUTIR = 1_000, 30
_TEKS = {
    "judul": "Judul inisiatif strategi",
    "pemilik": "Pemilik strategi",
    "pihak_terlibat": "Pihak yang terlibat",
    "waktu_penyelesaian": "Waktu penyelesaian",
    "penerima_manfaat": "Penerima manfaat",
    "tujuan": "Tujuan",
    "anggaran": "Anggaran",
}
_DAFTAR = {
    "strategi_rutin": "Strategi rutin",
    "strategi_transformatif": "Strategi transformatif",
    "keluaran_rutin": "Keluaran kunci rutin",
    "keluaran_transformatif": "Keluaran kunci transformatif",
}
_WAJIB = ("pemilik", "pihak_terlibat", "waktu_penyelesaian", "penerima_manfaat", "tujuan")


def rapikan(strategi: Strategi) -> Strategi:
    """The workblock with clean texts and without empty lines. Raises STR-01 (no title) and STR-02 (too long)."""
    teks: dict[str, Any] = {nama: " ".join(bersihkan(getattr(strategi, nama)).split()) for nama in _TEKS}
    daftar: dict[str, Any] = {
        nama: tuple(t for t in (" ".join(bersihkan(b).split()) for b in getattr(strategi, nama)) if t)
        for nama in _DAFTAR
    }
    if kosong(teks["judul"]):
        raise UserError("STR-01")
    for nama, isi in teks.items():
        if len(isi) > BATAS_TEKS:
            raise UserError("STR-02", isian=_TEKS[nama], batas=BATAS_TEKS, butir=BATAS_BUTIR)
    for nama, butir in daftar.items():
        if len(butir) > BATAS_BUTIR or any(len(b) > BATAS_TEKS for b in butir):
            raise UserError("STR-02", isian=_DAFTAR[nama], batas=BATAS_TEKS, butir=BATAS_BUTIR)
    return replace(strategi, iki_id=tuple(dict.fromkeys(strategi.iki_id)), **teks, **daftar)


def periksa(strategi: Strategi) -> list[Masalah]:
    """What form A.1.4 still lacks, by field: told, never refused."""
    temuan = [peringatan(n, "STR-03", isian=_TEKS[n]) for n in _WAJIB if kosong(getattr(strategi, n))]
    if not strategi.iki_id:
        temuan.append(peringatan("iki_id", "STR-03", isian="Indikator dan target yang diintervensi"))
    if not (strategi.strategi_rutin or strategi.strategi_transformatif):
        temuan.append(peringatan("strategi_rutin", "STR-03", isian="Strategi (key activities)"))
    if not (strategi.keluaran_rutin or strategi.keluaran_transformatif):
        temuan.append(peringatan("keluaran_rutin", "STR-03", isian="Keluaran kunci (key milestone)"))
    return temuan
