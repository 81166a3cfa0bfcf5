"""What the owner does with a plan and what the penilai decides (articles 7-14, Lampiran BAB II)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.keputusan import rapikan_catatan
from kinerja_desktop.domain.masalah import tolak
from kinerja_desktop.domain.skp.bentuk import JenisRhk, PutusanSkp, Skp, StatusSkp
from kinerja_desktop.domain.skp.keadaan import boleh_putuskan, boleh_tarik, boleh_ubah
from kinerja_desktop.domain.skp.periksa import periksa_ajukan
from kinerja_desktop.domain.skp.teks import batasi, rapikan
from kinerja_desktop.domain.teks import bersihkan, kosong


def salin_isi(lama: Skp, baru: Skp, id_baru: Callable[[], UUID]) -> Skp:
    """Return `baru` with results, indicators, expectations and annex of `lama`, all under new identities.

    What belongs to the former year stays behind: the link to the leader's result of that year and the consent of the
    penilai to results of another Pimpinan, which must be given again (R30).
    """
    rhk = tuple(
        replace(
            satu,
            id=id_baru(),
            rhk_pimpinan_id=None,
            iki_pimpinan_id=None,
            sel_id=None,
            disetujui_penilai=False,
            iki=tuple(replace(iki, id=id_baru()) for iki in satu.iki),
        )
        for satu in lama.rhk
    )
    return replace(
        baru,
        pendekatan=lama.pendekatan,
        untuk=lama.untuk,
        rhk=rhk,
        ekspektasi_khusus=lama.ekspektasi_khusus,
        lampiran=lama.lampiran,
    )


def ubah(lama: Skp, baru: Skp, status: StatusSkp) -> Skp:
    """Return the next draft revision. Raises SKP-20 (handed in or approved) or SKP-21 (set), SKP-18 (text too long).

    Identity, owner, days and the reason of a revision stay as they were: a transfer ends a plan, not who wrote it.
    """
    _pastikan_dapat_diubah(status)
    return replace(
        rapikan(baru),
        id=lama.id,
        pegawai_id=lama.pegawai_id,
        tahun=lama.tahun,
        mulai=lama.mulai,
        selesai=lama.selesai,
        diajukan_pada=None,
        alasan_revisi=lama.alasan_revisi,
    )


def ajukan(skp: Skp, sekarang: datetime, status: StatusSkp, mulai_bertugas: date | None = None) -> Skp:
    """Hand the plan in; results carried as Plt./Plh. become *utama* (R29). Raises the first error of `periksa_ajukan`.

    Raises SKP-22 when it is handed in already and SKP-21 when it is set.
    """
    if status is StatusSkp.DITETAPKAN:
        raise UserError("SKP-21")
    if not boleh_ubah(status):
        raise UserError("SKP-22")
    rapi = utamakan_plt(rapikan(skp))
    tolak(periksa_ajukan(rapi, mulai_bertugas))
    return replace(rapi, diajukan_pada=sekarang)


def tarik(skp: Skp, status: StatusSkp) -> Skp:
    """Take a plan back before its first verdict. Raises SKP-23 in any other state."""
    if not boleh_tarik(status):
        raise UserError("SKP-23")
    return replace(skp, diajukan_pada=None)


def buka_revisi(skp: Skp, alasan: str, status: StatusSkp) -> Skp:
    """Open a set plan for change, with its reason (article 14: an SKP may be developed during the year).

    The set record stays in force until the revision is set. Raises SKP-24 when it is not set, SKP-25 without a reason.
    """
    if status is not StatusSkp.DITETAPKAN:
        raise UserError("SKP-24")
    rapi = bersihkan(alasan, berbaris=True).strip()
    if kosong(rapi):
        raise UserError("SKP-25")
    batasi("alasan_revisi", "Alasan revisi", rapi, "alasan")
    return replace(skp, diajukan_pada=None, alasan_revisi=rapi)


def utamakan_plt(skp: Skp) -> Skp:
    """Return the plan with every Plt./Plh. result as *utama* (Lampiran II.6; R29)."""
    return replace(skp, rhk=tuple(replace(r, jenis=JenisRhk.UTAMA) if r.plt else r for r in skp.rhk))


def _pastikan_dapat_diubah(status: StatusSkp) -> None:
    if status is StatusSkp.DITETAPKAN:
        raise UserError("SKP-21")
    if not boleh_ubah(status):
        raise UserError("SKP-20")


def putuskan(status: StatusSkp, putusan: PutusanSkp, catatan: str = "") -> str:
    """Check a verdict against the state and return its cleaned note.

    DIAJUKAN may be approved, set at once or returned; DISETUJUI may be set or returned. Raises SKP-26 otherwise,
    PST-02 for a return without a reason. Nobody decides his own: see `keputusan.pastikan_bukan_diri`.
    """
    if not boleh_putuskan(status, putusan):
        raise UserError("SKP-26")
    return rapikan_catatan(catatan, wajib=putusan is PutusanSkp.KEMBALIKAN)
