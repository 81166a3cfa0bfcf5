"""Private notes of a penilai: what he observed, kept for himself (PermenPANRB 6/2022 article 17 paragraph 1)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.skp import Nilai
from kinerja_desktop.domain.teks import bersihkan, kosong, tulis_angka, tulis_tanggal
from kinerja_desktop.domain.umpan_balik import BATAS_ISI, Nada


@dataclass(frozen=True, slots=True)
class CatatanPenilai:
    """One observation of `tanggal` about one pegawai. No other account reads it, whatever its role.

    It is no feedback: what should reach the pegawai is given as feedback (article 17 paragraph 3).
    """

    id: UUID
    penilai_id: UUID
    pegawai_id: UUID
    tanggal: date
    isi: str
    pada: datetime
    rhk_id: UUID | None = None
    nilai: Nilai | None = None
    nada: Nada = Nada.NETRAL


def rapikan(catatan: CatatanPenilai, hari_ini: date) -> CatatanPenilai:
    """Return the note with clean text.

    Raises UMP-31 without text, UMP-03 over the limit, UMP-32 for a day that has not come.
    """
    isi = bersihkan(catatan.isi, berbaris=True).strip()
    if kosong(isi):
        raise UserError("UMP-31")
    if len(isi) > BATAS_ISI:
        raise UserError("UMP-03", panjang=tulis_angka(len(isi)), batas=tulis_angka(BATAS_ISI))
    if catatan.tanggal > hari_ini:
        raise UserError("UMP-32", tanggal=tulis_tanggal(catatan.tanggal))
    return replace(catatan, isi=isi)
