"""Is a sentence a category, an activity or an achievement? Told by its words, with the reason (Anak Lampiran 1; R28).

A planned result is an outcome, an output or a service that is achieved, never what is done for it (article 9(1)). The
rules are those that the labelled examples of Anak Lampiran 1 follow; they advise and never stop anybody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from kinerja_desktop.domain.kalimat_kata import (
    BUKAN_AKTIF,
    BUKAN_PASIF,
    BUKAN_TERCAPAI,
    GAGASAN,
    KEADAAN,
    KEGIATAN,
    LATAR,
    PERUBAHAN,
    UKURAN,
)


class JenisKalimat(StrEnum):
    """The three kinds of Anak Lampiran 1."""

    KATEGORI = "kategori"
    AKTIVITAS = "aktivitas"
    PENCAPAIAN = "pencapaian"


class Sebab(StrEnum):
    """Why a sentence is of its kind."""

    KERJA_AKTIF = "kerja_aktif"
    NAMA_KEGIATAN = "nama_kegiatan"
    HANYA_BIDANG = "hanya_bidang"
    KATA_HASIL = "kata_hasil"
    UKURAN = "ukuran"
    KEADAAN = "keadaan"
    GAGASAN = "gagasan"
    TIDAK_TERJADI = "tidak_terjadi"


JENIS: dict[Sebab, JenisKalimat] = {
    Sebab.KERJA_AKTIF: JenisKalimat.AKTIVITAS,
    Sebab.NAMA_KEGIATAN: JenisKalimat.AKTIVITAS,
    Sebab.HANYA_BIDANG: JenisKalimat.KATEGORI,
    Sebab.KATA_HASIL: JenisKalimat.PENCAPAIAN,
    Sebab.UKURAN: JenisKalimat.PENCAPAIAN,
    Sebab.KEADAAN: JenisKalimat.PENCAPAIAN,
    Sebab.GAGASAN: JenisKalimat.PENCAPAIAN,
    Sebab.TIDAK_TERJADI: JenisKalimat.PENCAPAIAN,
}

CONTOH: dict[Sebab, tuple[str, ...]] = {
    Sebab.KERJA_AKTIF: (
        "Menyusun materi sosialisasi aplikasi SIMBG",
        "Mengembangkan aplikasi SIMBG",
        "Melatih tenaga kesehatan",
        "Menulis resep",
        "Menata dokumen rekam medis ibu hamil",
        "Menjawab panggilan untuk konsultasi",
        "Memberikan bimbingan kepada bidan pemula",
        "Melakukan pendampingan terhadap ibu hamil yang dirujuk",
    ),
    Sebab.NAMA_KEGIATAN: (
        "Fasilitasi penyelenggaraan bangunan gedung",
        "Asistensi/ pendampingan terhadap Pemerintah Daerah terkait penggunaan SIMBG",
    ),
    Sebab.HANYA_BIDANG: ("Layanan persalinan", "Pengawasan", "Sosialisasi", "Monitoring dan supervisi"),
    Sebab.KATA_HASIL: ("Ibu hamil terlayani sesuai standar",),
    Sebab.UKURAN: ("Kepuasan ibu hamil",),
    Sebab.KEADAAN: ("Peralatan medis tersedia dan siap digunakan",),
    Sebab.GAGASAN: ("Ide dan inovasi untuk mengembangkan fitur SIMBG",),
    Sebab.TIDAK_TERJADI: ("Tidak terjadi malpraktek terhadap ibu hamil",),
}
"""Labelled examples of Anak Lampiran 1 (pp. 120-122) by the reason they show; the first stands for all."""


@dataclass(frozen=True, slots=True)
class TelaahKalimat:
    """What a sentence is, by which word, and an example of the annex that was labelled for the same reason."""

    jenis: JenisKalimat
    sebab: Sebab
    kata: str
    contoh: str


def telaah(teks: str) -> TelaahKalimat | None:
    """Tell the kind of a planned result or an indicator; None where there is nothing to tell."""
    kata = _KATA.findall(teks.casefold())
    if not kata:
        return None
    sebab, penentu = _sebab(kata)
    contoh = next((c for c in CONTOH[sebab] if penentu in _KATA.findall(c.casefold())), CONTOH[sebab][0])
    return TelaahKalimat(JENIS[sebab], sebab, penentu, contoh)


def kata_mutlak(teks: str) -> str | None:
    """The absolute word of a target, such as ``semua`` (Lampiran II.7.a.7; R28); None where it has none."""
    cocok = _MUTLAK.search(teks)
    return cocok[1].casefold() if cocok else None


_KATA = re.compile(r"[a-z]+(?:-[a-z]+)*")
_MUTLAK = re.compile(r"\b(semua|selalu|tidak pernah|setiap)\b", re.IGNORECASE)
_HASIL = re.compile(r"(?:ter|me|ber|ke)[a-z-]{3,}nya")
_AKTIF = re.compile(r"me(?:m|n|ng|ny|l|r|w|y)[a-z-]{3,}|ber[a-z-]{4,}|bekerja|belajar")
_PASIF = re.compile(r"di[a-z-]{4,}")
_TERCAPAI = re.compile(r"ter[a-z-]{3,}")


def _sebab(kata: list[str]) -> tuple[Sebab, str]:
    pertama = kata[0]
    sebab = _dari_awal(pertama)
    if sebab is not None:
        return sebab, pertama
    if (keadaan := _keadaan(kata)) is not None:
        return keadaan
    berobjek = pertama in KEGIATAN and any(k not in KEGIATAN | LATAR for k in kata[1:])
    return (Sebab.NAMA_KEGIATAN if berobjek else Sebab.HANYA_BIDANG), pertama


def _dari_awal(pertama: str) -> Sebab | None:
    """What the first word alone tells."""
    hasil = _HASIL.fullmatch(pertama) is not None or _tercapai(pertama) or pertama in PERUBAHAN
    pilihan = (
        (pertama in ("tidak", "tanpa", "nihil"), Sebab.TIDAK_TERJADI),
        (hasil, Sebab.KATA_HASIL),
        (pertama in ("ikut", "turut") or (_aktif(pertama) and pertama not in KEADAAN), Sebab.KERJA_AKTIF),
        (pertama in GAGASAN, Sebab.GAGASAN),
        (pertama in UKURAN, Sebab.UKURAN),
    )
    return next((sebab for benar, sebab in pilihan if benar), None)


def _keadaan(kata: list[str]) -> tuple[Sebab, str] | None:
    """A word after the first that says what was reached: a state, a predicate, or a quality after ``yang``."""
    for sebelum, satu in pairwise(kata):
        if sebelum == "yang":
            if not _pasif(satu) and not _aktif(satu) and not _tercapai(satu):
                return Sebab.KEADAAN, satu
            continue
        if _tercapai(satu):
            return Sebab.KATA_HASIL, satu
        if satu in KEADAAN or _pasif(satu) or (_aktif(satu) and sebelum not in LATAR):
            return Sebab.KEADAAN, satu
    return None


def _aktif(kata: str) -> bool:
    return _AKTIF.fullmatch(kata) is not None and kata not in BUKAN_AKTIF


def _pasif(kata: str) -> bool:
    return _PASIF.fullmatch(kata) is not None and kata not in BUKAN_PASIF


def _tercapai(kata: str) -> bool:
    return _TERCAPAI.fullmatch(kata) is not None and kata not in BUKAN_TERCAPAI
