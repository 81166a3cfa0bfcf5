"""What a change of unit, penilai or standing does to plans and evaluations (Lampiran II.C.6-7, IV.A.13-14; R34-R48)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from kinerja_desktop.domain.catatan_mutasi import PenutupanSkp
from kinerja_desktop.domain.pegawai import Kedudukan, Pegawai
from kinerja_desktop.domain.penempatan import Penempatan, SifatPenempatan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.tenggat import jendela_evaluasi


def penilai_lama_menilai(periode: Periode, pindah: date, tambahan: int = 0) -> bool:
    """True when a penilai who moves on `pindah` still evaluates his old unit for `periode` (IV.A.14; R47).

    He does when the move falls inside the evaluation window: 25 September for the third quarter, not 25 August.
    """
    mulai, selesai = jendela_evaluasi(periode, tambahan)
    return mulai <= pindah <= selesai


def boleh_pakai_hasil_sebelumnya(sepakat: bool, periode: Periode) -> bool:
    """True when the result of the period before may be copied after a move of the pegawai (IV.A.13; R48).

    Only for periodic evaluations, and only when both agree; otherwise the new penilai evaluates.
    """
    return sepakat and periode.nomor > 0


def hari_terakhir(skp: Skp, penutupan: PenutupanSkp | None) -> date:
    """Last day on which the plan is in force; a closing never makes it longer than it was set (R34)."""
    return skp.selesai if penutupan is None else min(skp.selesai, penutupan.selesai)


def dipersingkat(skp: Skp, penutupan: PenutupanSkp | None) -> bool:
    """True for a plan that a transfer ends before its time; a closing that was taken back ends nothing."""
    return hari_terakhir(skp, penutupan) < skp.selesai


def sudah_ditutup(skp: Skp, penutupan: PenutupanSkp | None, hari_ini: date) -> bool:
    """True once the last day of a shortened plan has passed: from then on it is read and printed, never changed."""
    return dipersingkat(skp, penutupan) and hari_ini > hari_terakhir(skp, penutupan)


def perlu_klarifikasi(skp: Skp, penetap: UUID | None, penilai_kini: UUID | None) -> bool:
    """True for a set plan whose penilai is another now: he clarifies the expectations again (II.C.7; R35).

    `penetap` is who set it last. The plan stays in force meanwhile.
    """
    return penetap is not None and penilai_kini is not None and penilai_kini not in (skp.penilai_id, penetap)


def pemutus_skp(skp: Skp, penilai_kini: UUID | None, hari: date | None = None) -> UUID | None:
    """Who decides about an open plan: the penilai of today, also about one handed in to his predecessor (II.C.7).

    The penilai named in the plan decides where the organisation names none, and about the plan of a transfer whose day
    (told by `hari`) is still to come: the former penilai has no say in it (II.C.6).
    """
    if skp.penempatan_id is not None and skp.penilai_id is not None and hari is not None and hari < skp.mulai:
        return skp.penilai_id
    return penilai_kini if penilai_kini is not None else skp.penilai_id


def kedudukan_pada(orang: Pegawai, milik: Sequence[Penempatan], hari: date, berhenti: Kedudukan | None) -> Kedudukan:
    """Legal standing on a day as transfers tell: studying while such a task runs, and `berhenti` of who left (R33).

    Who left and has a post of his own again is active; a standing that no transfer made stays as it was recorded.
    """
    if berhenti is not None:
        bertugas = any(p.sifat is SifatPenempatan.DEFINITIF and p.berlaku(hari) for p in milik)
        if not bertugas:
            return berhenti
        if orang.kedudukan is berhenti:
            return Kedudukan.AKTIF
    studi = [p for p in milik if p.sifat is SifatPenempatan.TUGAS_BELAJAR]
    belajar = any(p.berlaku(hari) for p in studi)
    if belajar and orang.kedudukan is Kedudukan.AKTIF:
        return Kedudukan.TUGAS_BELAJAR
    if studi and not belajar and orang.kedudukan is Kedudukan.TUGAS_BELAJAR:
        return Kedudukan.AKTIF
    return orang.kedudukan
