"""Sending from the window: to one machine or to several at once, and never before a restore was seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import perangkat_simpanan as simpanan
from kinerja_desktop.services import pulih_paket, wewenang
from kinerja_desktop.services.kirim_paket import HasilKirim, kirim
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.laju_paket import Kemajuan, diam
from kinerja_desktop.services.media_tulis import Salinan, salin
from kinerja_desktop.services.tukar import PELAKU


@dataclass(frozen=True)
class Terkirim:
    """One bundle: what it holds, and the copy on the medium."""

    paket: HasilKirim
    salinan: Salinan


def kirim_ke(
    konteks: Context,
    penerima: Sequence[bytes],
    tujuan: Path,
    *,
    penuh: bool = False,
    bagian: bool = False,
    kemajuan: Kemajuan = diam,
) -> list[Terkirim]:
    """Make a bundle for each of these machines and copy it to the folder `tujuan`, with `bagian` in parts for mail.

    What was made before one fails stays, in the outbox and in the folder; `kemajuan` hears records. Raises UserError
    UMM-01, PKT-46 while nobody has seen that this machine was restored, Dibatalkan, and as `kirim`, `media_tulis.salin`
    and `perangkat_simpanan.mesin`.
    """
    wewenang.pastikan_peran(konteks, PELAKU, "mengirim paket")
    if pulih_paket.sejak(konteks):
        raise UserError("PKT-46")
    ini = simpanan.mesin(konteks)

    def maju(nomor: int, selesai: int, semua: int, _teks: str) -> None:
        kemajuan(selesai, semua, f"{nomor} {len(penerima)}")

    hasil = []
    for nomor, satu in enumerate(penerima, 1):
        paket = kirim(konteks, ini, satu, penuh=penuh, kemajuan=partial(maju, nomor))
        hasil.append(Terkirim(paket, salin(paket.berkas, tujuan, potong=bagian)))
    return hasil
