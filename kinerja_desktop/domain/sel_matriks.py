"""Cells and members of the Matriks Pembagian Peran dan Hasil, form A.1.5 (Lampiran II.5; R37-R39).

The leader writes cells, each pegawai his own plan: a filled cell is the planned result, and the plan of its person
carries it while it is being written. So one text has one writer, and both cannot disagree.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class PendekatanCascading(StrEnum):
    """How a result is divided; only `BEBAN_TARGET` can be checked by arithmetic (R39)."""

    ASPEK = "aspek"
    WILAYAH = "wilayah"
    BEBAN_TARGET = "beban_target"
    LAYANAN = "layanan"
    OUTPUT_ANTARA = "output_antara"


BATAS_SEL = 4_000
"""Characters of a cell: some results of full length."""
DIKELUARKAN = -1
"""`AnggotaMatriks.urut` of somebody of the team who carries nothing and was taken out."""


@dataclass(frozen=True, slots=True)
class AnggotaMatriks:
    """One row: a person who carries part of the results of the plan `skp_id` of `pimpinan_id`, from any unit.

    The team of the leader needs no such record. `urut` below zero (`DIKELUARKAN`) takes a person out of the matrix.
    """

    id: UUID
    pimpinan_id: UUID
    skp_id: UUID
    pegawai_id: UUID
    urut: int = 0


@dataclass(frozen=True, slots=True)
class SelMatriks:
    """One filled cell: the role of a person under one column of the leader's plan.

    `kolom_id` is an IKI of the leader, or an RHK of a ketua tim (second level). `isi` is the role in result language or
    ``TIDAK ADA PERAN``; `target` the share of a quantitative target, such as ``5 ton``. The planned result that the
    cell makes in the plan of its person bears the id of the cell (`domain.matriks_selaras`).
    """

    id: UUID
    pimpinan_id: UUID
    skp_id: UUID
    kolom_id: UUID
    pegawai_id: UUID
    isi: str
    pendekatan: PendekatanCascading | None = None
    target: str = ""
