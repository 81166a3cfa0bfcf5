"""Who of the team still waits for scheduled feedback (PermenPANRB 6/2022 article 19 paragraph 2; R60).

A reminder: nothing is refused because of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.kewajiban_umpan import cara_kewajiban, sisa_hari
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import umpan_balik as kueri


@dataclass(frozen=True, slots=True)
class BarisKewajiban:
    """Somebody of the team without scheduled feedback in the period."""

    pegawai_id: UUID
    nama: str
    jabatan: str


@dataclass(frozen=True, slots=True)
class Kewajiban:
    """The duty of one penilai in one period; `sisa` are the days left, `cara` is its working."""

    periode: Periode
    belum: tuple[BarisKewajiban, ...]
    tim: int
    sisa: int
    cara: CaraHitung


def kewajiban(konteks: Context, periode: Periode) -> Kewajiban | None:
    """The people of the acting penilai without scheduled feedback of his in the period; None for who rates nobody."""
    if konteks.peran not in wewenang.PENILAI:
        return None
    with konteks.store.baca() as koneksi:
        jumlah = kueri.berkala_dari(koneksi, konteks.saya, periode)
    if not jumlah:
        return None
    belum = tuple(BarisKewajiban(p.id, p.nama, p.jabatan) for p in wewenang.tim(konteks) if not jumlah.get(p.id))
    hari, tim = konteks.hari_ini(), len(jumlah)
    cara = cara_kewajiban(periode, tim, tim - len(belum), hari)
    return Kewajiban(periode, belum, tim, sisa_hari(periode, hari), cara)
