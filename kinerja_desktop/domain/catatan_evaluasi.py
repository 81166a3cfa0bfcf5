"""Sentences that an evaluation prints under its notes because of how it came about (Lampiran BAB II.B, IV.A, V.A.8)."""

from __future__ import annotations

from collections.abc import Iterator

from kinerja_desktop.domain.evaluasi import Evaluasi, SebagaiPenetap


def catatan_cetak(evaluasi: Evaluasi) -> Iterator[str]:
    """Who evaluated instead of the penilai and why (R53)."""
    if evaluasi.sebagai is SebagaiPenetap.ATASAN:
        alasan = evaluasi.alasan_atasan or "penilai belum menilai sampai jendela evaluasi berakhir"
        yield f"Dinilai oleh Atasan Pejabat Penilai Kinerja (Lampiran V.A.8): {alasan}"
