"""Sending from the window: a bundle is made here, over a connection of its own for a thread of its own, and copied by
`media_tulis.salin`, which needs no database.
"""

from __future__ import annotations

from dataclasses import dataclass

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import perangkat_simpanan as simpanan
from kinerja_desktop.services import pulih_paket, wewenang
from kinerja_desktop.services.kirim_paket import HasilKirim, kirim
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.laju_paket import Kemajuan, diam
from kinerja_desktop.services.media_tulis import Salinan


@dataclass(frozen=True)
class Terkirim:
    """One bundle: what it holds, and the copy on the medium."""

    paket: HasilKirim
    salinan: Salinan


def buat(konteks: Context, penerima: bytes, *, penuh: bool = False, kemajuan: Kemajuan = diam) -> HasilKirim:
    """Make a bundle for this machine in the outbox, and never before a restore was seen.

    Raises UserError UMM-01, PKT-46 while nobody has seen that this machine was restored, and as `kirim_paket.kirim` and
    `perangkat_simpanan.mesin`.
    """
    wewenang.pastikan_peran(konteks, wewenang.PENUKAR, "mengirim paket")
    if pulih_paket.sejak(konteks):
        raise UserError("PKT-46")
    with konteks.samping() as lain:
        return kirim(lain, simpanan.mesin(lain), penerima, penuh=penuh, kemajuan=kemajuan)
