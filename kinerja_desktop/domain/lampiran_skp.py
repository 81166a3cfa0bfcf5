"""The kinds that the law names for the three lists of the annex A.1.8, read from the words of an entry (Lampiran II.8).

The form prints plain sentences, so the kind is told by words and only shown beside them.
"""

from __future__ import annotations

import re
from enum import StrEnum


class BagianLampiran(StrEnum):
    """The three lists, by the names of their fields."""

    SUMBER_DAYA = "sumber_daya"
    PERTANGGUNGJAWABAN = "pertanggungjawaban"
    KONSEKUENSI = "konsekuensi"


class JenisButir(StrEnum):
    """Kinds of entries: five of resources, two of accounting, two of consequences (articles 11-13)."""

    SUMBER_DAYA_MANUSIA = "sumber_daya_manusia"
    ANGGARAN = "anggaran"
    PERALATAN = "peralatan"
    PENDAMPINGAN = "pendampingan"
    SARANA = "sarana"
    JADWAL = "jadwal"
    DATA = "data"
    POSITIF = "positif"
    NEGATIF = "negatif"


_POLA: dict[BagianLampiran, tuple[tuple[JenisButir, str], ...]] = {
    BagianLampiran.SUMBER_DAYA: (
        (JenisButir.SUMBER_DAYA_MANUSIA, r"^sumber daya manusia"),
        (JenisButir.PENDAMPINGAN, r"pendampingan|bimbingan|arahan|kehadiran pimpinan|coaching|konsultasi"),
        (JenisButir.ANGGARAN, r"anggaran|biaya|dana|honor|insentif"),
        (JenisButir.SUMBER_DAYA_MANUSIA, r"tenaga|pegawai|petugas|kader|personel|tim |pelatihan|diklat|staf|sdm"),
        (
            JenisButir.PERALATAN,
            r"\balat|peralatan|komputer|laptop|printer|kit\b|tablet|perangkat|mesin|bahan|obat|vaksin",
        ),
        (JenisButir.SARANA, r"sarana|prasarana|ruang|kendaraan|jaringan|internet|gedung|aplikasi|listrik|meja"),
    ),
    BagianLampiran.PERTANGGUNGJAWABAN: (
        (
            JenisButir.JADWAL,
            r"setiap|tiap|minggu|bulan|triwulan|harian|hari|berkala|paling lambat|tanggal|selesai|sebelum|direviu",
        ),
        (JenisButir.DATA, r"data|dokumen|laporan|bukti|rekap|register|foto|aplikasi|dasbor|berita acara"),
    ),
    BagianLampiran.KONSEKUENSI: (
        (
            JenisButir.NEGATIF,
            r"tidak memenuhi|tidak tercapai|belum memenuhi|di bawah ekspektasi|teguran|pengalihan|dialihkan|"
            r"ditinjau ulang|pembinaan|penundaan|ditunda",
        ),
        (
            JenisButir.POSITIF,
            r"memenuhi|penghargaan|diusulkan|direkomendasikan|prioritas|piagam|pegawai teladan|penugasan baru|teladan|"
            r"diprioritaskan|apresiasi|kesempatan",
        ),
    ),
}


def jenis_butir(bagian: BagianLampiran, teks: str) -> JenisButir | None:
    """The kind of one entry by its words; None where they do not tell."""
    kecil = teks.casefold()
    return next((jenis for jenis, pola in _POLA[bagian] if re.search(pola, kecil)), None)
