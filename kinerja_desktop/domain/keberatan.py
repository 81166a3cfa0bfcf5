"""Objections: when a result is final, and what a decision changes (Lampiran IV.A.11-12, V.B; R54-R56)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.evaluasi import Rating
from kinerja_desktop.domain.laporan import BuktiDukung
from kinerja_desktop.domain.pegawai import JenisJabatan
from kinerja_desktop.domain.periode import Periode


class PutusanKeberatan(StrEnum):
    """Verdicts of the atasan of the penilai on an objection (V.B.5)."""

    MENGUATKAN = "menguatkan"
    MENGUBAH = "mengubah"


@dataclass(frozen=True, slots=True)
class Keberatan:
    """An objection to one signed evaluation, with its reasons (V.B.2). Only its owner may take it back.

    `terlambat` marks one filed after the last day: kept as a note, not decided (R50).
    """

    id: UUID
    penetapan_id: UUID
    pegawai_id: UUID
    periode: Periode
    alasan: str
    diajukan_pada: datetime
    bukti: tuple[BuktiDukung, ...] = ()
    terlambat: bool = False
    dicabut_pada: datetime | None = None


@dataclass(frozen=True, slots=True)
class PenjelasanKeberatan:
    """Append-only explanation of the penilai, asked for by his atasan (V.B.4; block 7 of form D.1.3)."""

    id: UUID
    keberatan_id: UUID
    oleh_id: UUID
    isi: str
    pada: datetime


@dataclass(frozen=True, slots=True)
class KeputusanKeberatan:
    """Append-only decision of the atasan of the penilai (V.B.5-7; block 8 of form D.1.3).

    The ratings are those that a decision to change states; both None where the result stands.
    """

    id: UUID
    keberatan_id: UUID
    oleh_id: UUID
    putusan: PutusanKeberatan
    pertimbangan: str
    rekomendasi: str
    pada: datetime
    rating_hasil: Rating | None = None
    rating_perilaku: Rating | None = None


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


def alasan_final(
    jenis_jabatan: JenisJabatan, unit_mandiri: bool, oleh_kepala_daerah: bool, oleh_atasan_penilai: bool = False
) -> str | None:
    """Why the result is final, as it is stored with the signature; None where an objection is possible (R54, R55)."""
    if not bersifat_final(jenis_jabatan, unit_mandiri, oleh_kepala_daerah, oleh_atasan_penilai):
        return None
    if oleh_atasan_penilai:
        return (
            "Dinilai oleh atasan pejabat penilai kinerja sesudah jendela evaluasi berakhir; hasilnya bersifat final"
            " (Lampiran BAB IV.A.11)."
        )
    if jenis_jabatan is JenisJabatan.JPT:
        return (
            "Hasil evaluasi pejabat pimpinan tinggi yang dinilai kepala daerah bersifat final (Lampiran BAB IV.A.12.c)."
        )
    return (
        "Hasil evaluasi pimpinan unit kerja mandiri yang dinilai kepala daerah bersifat final (Lampiran BAB IV.A.12.e)."
    )
