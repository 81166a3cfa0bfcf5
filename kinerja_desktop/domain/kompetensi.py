"""Evaluation of competence after a guidance, form B.1.9 (PermenPANRB 6/2022, Lampiran III.D.4.h)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.masalah import Masalah, galat
from kinerja_desktop.domain.teks import bersihkan, kosong, tulis_angka

BATAS_ALASAN, BATAS_REKOMENDASI, BATAS_NAMA, BATAS_TEKNIS = 1_000, 4_000, 200, 20


class KelompokKompetensi(StrEnum):
    """Groups of form B.1.9; values are stored and never renamed."""

    MANAJERIAL = "manajerial"
    SOSIO_KULTURAL = "sosio_kultural"
    TEKNIS = "teknis"


KOMPETENSI = {
    KelompokKompetensi.MANAJERIAL: (
        "Integritas",
        "Kerjasama",
        "Komunikasi",
        "Orientasi pada Hasil",
        "Pelayanan Publik",
        "Pengembangan Diri dan Orang Lain",
        "Mengelola Perubahan",
        "Pengambilan Keputusan",
    ),
    KelompokKompetensi.SOSIO_KULTURAL: ("Perekat dan Pemersatu Bangsa",),
}
"""The competences that form B.1.9 names (p. 84); technical ones are written by whoever guides."""

SKALA = {1: "Sangat Kurang", 2: "Kurang memadai", 3: "Memadai", 4: "Diatas Memadai", 5: "Istimewa"}
"""The scale of form B.1.9 (pp. 84-85), as printed."""


@dataclass(frozen=True, slots=True)
class NilaiKompetensi:
    """One row of form B.1.9; `nilai` None while it is not given."""

    kelompok: KelompokKompetensi
    nama: str
    nilai: int | None = None
    alasan: str = ""


@dataclass(frozen=True, slots=True)
class EvaluasiKompetensi:
    """Append-only form B.1.9 about one guidance, signed by who gave it."""

    id: UUID
    bimbingan_id: UUID
    pegawai_id: UUID
    oleh_id: UUID
    butir: tuple[NilaiKompetensi, ...]
    rekomendasi: str
    pada: datetime
    cuplikan: str = ""


def butir_baku() -> tuple[NilaiKompetensi, ...]:
    """The rows that the form prints, without values."""
    return tuple(NilaiKompetensi(kelompok, nama) for kelompok, daftar in KOMPETENSI.items() for nama in daftar)


def rapikan(butir: Sequence[NilaiKompetensi]) -> tuple[NilaiKompetensi, ...]:
    """Rows with clean texts; technical rows in which nothing is written are left out."""
    hasil = []
    for satu in butir:
        nama, alasan = bersihkan(satu.nama).strip(), bersihkan(satu.alasan, berbaris=True).strip()
        if satu.kelompok is not KelompokKompetensi.TEKNIS or nama or alasan or satu.nilai is not None:
            hasil.append(NilaiKompetensi(satu.kelompok, nama, satu.nilai, alasan))
    return tuple(hasil)


def periksa(butir: Sequence[NilaiKompetensi], rekomendasi: str) -> list[Masalah]:
    """Problems by field: every row has a name, a value of the scale and its reason; the recommendation is written."""
    temuan = []
    for n, satu in enumerate(butir):
        if kosong(satu.nama):
            temuan.append(galat(f"butir[{n}].nama", "PBN-34", nomor=n + 1))
        if satu.nilai not in SKALA:
            temuan.append(galat(f"butir[{n}].nilai", "PBN-30", nama=satu.nama or str(n + 1)))
        if kosong(satu.alasan):
            temuan.append(galat(f"butir[{n}].alasan", "PBN-31", nama=satu.nama or str(n + 1)))
        for bidang, batas in (("nama", BATAS_NAMA), ("alasan", BATAS_ALASAN)):
            temuan += _panjang(f"butir[{n}].{bidang}", getattr(satu, bidang), batas)
    if sum(s.kelompok is KelompokKompetensi.TEKNIS for s in butir) > BATAS_TEKNIS:
        temuan.append(galat("butir", "PBN-18", batas=BATAS_TEKNIS))
    if kosong(rekomendasi):
        temuan.append(galat("rekomendasi", "PBN-32"))
    return [*temuan, *_panjang("rekomendasi", rekomendasi, BATAS_REKOMENDASI)]


def _panjang(bidang: str, teks: str, batas: int) -> list[Masalah]:
    if len(teks) <= batas:
        return []
    return [galat(bidang, "PBN-02", panjang=tulis_angka(len(teks)), batas=tulis_angka(batas))]
