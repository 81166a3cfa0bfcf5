"""What every decision shares: nobody decides his own, and a note has a limit."""

from __future__ import annotations

from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.teks import bersihkan, kosong

BATAS_CATATAN = 2000


def pastikan_bukan_diri(pegawai_id: UUID, oleh_id: UUID) -> None:
    """Refuse a decision about oneself: the penilai is the superior (PermenPANRB 6/2022 article 1.9). PST-03."""
    if pegawai_id == oleh_id:
        raise UserError("PST-03")


def rapikan_catatan(catatan: str, wajib: bool = False) -> str:
    """Return the cleaned note of a decision. Raises PST-02 when a mandatory note is blank, PST-05 when too long."""
    rapi = bersihkan(catatan, berbaris=True).strip()
    if wajib and kosong(rapi):
        raise UserError("PST-02")
    if len(rapi) > BATAS_CATATAN:
        raise UserError("PST-05", panjang=len(rapi), batas=BATAS_CATATAN)
    return rapi
