"""People who are placed by assignments: a list corrects what it may, a move goes through a transfer.

A list of SIASN does not know what a transfer sets going: plans that close, who rates whom until when (R34-R36,
R45-R48). So of whoever has a definitive assignment it changes neither unit nor the beginning in the post, and a
position with another beginning is a move too. The penilai of people with assignments, or of whom one was chosen by
hand, is computed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.penempatan import Penempatan, PenetapanPenilai, utama_pada

_TEMPAT = ("jabatan", "jenis_jabatan", "unit_kerja_id", "mulai_bertugas")


@dataclass(frozen=True, slots=True)
class Ikatan:
    """What binds one person today: the definitive assignment, if any; the penilai is bound in any case."""

    utama: Penempatan | None


def ikatan_pada(
    penempatan: Iterable[Penempatan], penetapan: Iterable[PenetapanPenilai], hari: date
) -> dict[UUID, Ikatan]:
    """Who is bound on `hari`."""
    milik: dict[UUID, list[Penempatan]] = {}
    for satu in penempatan:
        milik.setdefault(satu.pegawai_id, []).append(satu)
    hasil = {p.pegawai_id: Ikatan(None) for p in penetapan if p.berlaku(hari)}
    return hasil | {nomor: Ikatan(utama_pada(daftar, hari)) for nomor, daftar in milik.items()}


def menurut_ikatan(lama: Pegawai, baru: Pegawai, ikatan: Ikatan) -> tuple[Pegawai, Penempatan | None, bool]:
    """The person as the list may change him, the assignment corrected with him, and whether a move was held back."""
    utama = ikatan.utama
    if utama is None or all(getattr(lama, b) == getattr(baru, b) for b in _TEMPAT):
        return baru, None, False
    if baru.unit_kerja_id != lama.unit_kerja_id or baru.mulai_bertugas not in (lama.mulai_bertugas, utama.mulai):
        tetap = replace(baru, **{bidang: getattr(lama, bidang) for bidang in _TEMPAT})
        return (lama if tetap == lama else tetap), None, True
    betul = replace(utama, jabatan=baru.jabatan, jenis_jabatan=baru.jenis_jabatan)
    return baru, (None if betul == utama else betul), False
