"""Sentences that an evaluation prints under its notes because of how it came about (Lampiran BAB II.B, IV.A, V.A.8)."""

from __future__ import annotations

from collections.abc import Iterator

from kinerja_desktop.domain.evaluasi import Evaluasi, SebagaiPenetap, Studi
from kinerja_desktop.domain.tugas_belajar import (
    AKREDITASI_LAYAR,
    JENJANG_LAYAR,
    KETEPATAN_LAYAR,
    Akreditasi,
    Jenjang,
    Ketepatan,
)


def catatan_cetak(evaluasi: Evaluasi) -> Iterator[str]:
    """Who evaluated instead of the penilai (R53), an earlier result used again (R48), a study leave (R13, R61)."""
    if evaluasi.sebagai is SebagaiPenetap.ATASAN:
        alasan = evaluasi.alasan_atasan or "penilai belum menilai sampai jendela evaluasi berakhir"
        yield f"Dinilai oleh Atasan Pejabat Penilai Kinerja (Lampiran V.A.8): {alasan}"
    if evaluasi.disalin_dari is not None:
        dari = evaluasi.disalin_dari.label
        yield f"Hasil evaluasi {dari} dipakai lagi menurut kesepakatan (Lampiran IV.A.13.a): {evaluasi.alasan_rating}"
    if evaluasi.studi is not None:
        yield f"Tugas belajar (Lampiran II.B): {tulis_studi(evaluasi.studi)}."
    if evaluasi.putus_studi:
        yield "Tugas belajar tidak diselesaikan (tidak lulus/drop out); Lampiran IV.B.3."


def tulis_studi(studi: Studi) -> str:
    """A study as one line: ``S-1, Akreditasi A, IPK 3,25, tepat waktu``."""
    bagian = [JENJANG_LAYAR[Jenjang(studi.jenjang)], AKREDITASI_LAYAR[Akreditasi(studi.akreditasi)]]
    bagian.append(f"IPK {studi.ipk}")
    if studi.ketepatan:
        bagian.append(KETEPATAN_LAYAR[Ketepatan(studi.ketepatan)].lower())
    return ", ".join(bagian)
