"""What a change of unit, penilai or standing does to plans and evaluations (Lampiran II.C.6-7, IV.A.13-14; R34-R48)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.tenggat import jendela_evaluasi


class Perubahan(StrEnum):
    """What happened to a person during the year."""

    PINDAH_UNIT = "pindah_unit"
    GANTI_PENILAI = "ganti_penilai"
    MULAI_TUGAS_BELAJAR = "mulai_tugas_belajar"
    SELESAI_TUGAS_BELAJAR = "selesai_tugas_belajar"


@dataclass(frozen=True, slots=True)
class AkibatSkp:
    """What the plan needs: a new one from `mulai`, a new clarification, or additions to the same one."""

    skp_baru: bool = False
    mulai: date | None = None
    klarifikasi_ulang: bool = False
    tambah_ekspektasi: bool = False


def akibat_skp(perubahan: Perubahan, tanggal: date) -> AkibatSkp:
    """Return what `perubahan` on `tanggal` asks of the plan.

    Another unit: a new SKP from that day, the old one stays readable (R34). Another penilai: the same SKP is clarified
    again (R35). Study leave begins or ends: expectations are added to the same SKP (R36).
    """
    if perubahan is Perubahan.PINDAH_UNIT:
        return AkibatSkp(skp_baru=True, mulai=tanggal)
    if perubahan is Perubahan.GANTI_PENILAI:
        return AkibatSkp(klarifikasi_ulang=True)
    return AkibatSkp(tambah_ekspektasi=True)


def penilai_lama_menilai(periode: Periode, pindah: date) -> bool:
    """True when a penilai who moves on `pindah` still evaluates his old unit for `periode` (IV.A.14; R47).

    He does when the move falls inside the evaluation window: 25 September for the third quarter, not 25 August.
    """
    mulai, selesai = jendela_evaluasi(periode)
    return mulai <= pindah <= selesai


def boleh_pakai_hasil_sebelumnya(sepakat: bool, periode: Periode) -> bool:
    """True when the result of the period before may be copied after a move of the pegawai (IV.A.13; R48).

    Only for periodic evaluations, and only when both agree; otherwise the new penilai evaluates.
    """
    return sepakat and periode.nomor > 0
