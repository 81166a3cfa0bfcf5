"""The three official steps of an evaluation and how far a penilai has come in them (Lampiran BAB IV.B.1-3)."""

from __future__ import annotations

from dataclasses import dataclass

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.services import capaian, wewenang
from kinerja_desktop.services.capaian import CapaianBerlaku
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import evaluasi as kueri


@dataclass(frozen=True, slots=True)
class LangkahEvaluasi:
    """The capaian of step one, which gives the guide of step two, and of step three how many of the team are signed."""

    periode: Periode
    capaian: CapaianBerlaku
    ditetapkan: int
    jumlah: int


def langkah(konteks: Context, periode: Periode) -> LangkahEvaluasi:
    """The steps of the acting penilai in one period. Raises UMM-01 for other roles."""
    wewenang.pastikan_peran(konteks, wewenang.PENILAI, "melihat langkah evaluasi tim")
    with konteks.store.baca() as koneksi:
        ditetapkan = len(kueri.predikat_tim(koneksi, konteks.saya, periode))
        jumlah = kueri.hitung_bawahan(koneksi, konteks.saya)
    return LangkahEvaluasi(periode, capaian.berlaku(konteks, konteks.saya, periode), ditetapkan, jumlah)
