"""Objections: when a result is final, and what a decision changes (Lampiran IV.A.11-12, V.B; R54-R56)."""

from __future__ import annotations

from enum import StrEnum

from kinerja_desktop.domain.pegawai import JenisJabatan


class PutusanKeberatan(StrEnum):
    """Verdicts of the atasan of the penilai on an objection (V.B.5)."""

    MENGUATKAN = "menguatkan"
    MENGUBAH = "mengubah"


def bersifat_final(
    jenis_jabatan: JenisJabatan, unit_mandiri: bool, oleh_kepala_daerah: bool, oleh_atasan_penilai: bool = False
) -> bool:
    """True when the result is final and no objection is possible (R54, R55).

    Final: evaluated by the atasan of the penilai after the window, or JPT and heads of independent units evaluated by
    the head of the region. A camat (administrator) rated by the Wali Kota may object, and so may the head of a
    puskesmas rated by a Kepala Dinas.
    """
    if oleh_atasan_penilai:
        return True
    return oleh_kepala_daerah and (jenis_jabatan is JenisJabatan.JPT or unit_mandiri)


def formulir_keberatan(putusan: PutusanKeberatan) -> str | None:
    """The form after a decision: D.1.3 where the result changes, none where it stands (V.B.7; R56)."""
    return "D.1.3" if putusan is PutusanKeberatan.MENGUBAH else None
