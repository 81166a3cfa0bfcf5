"""The plan of a new office: what `bootstrap.buat_kantor` writes."""

from __future__ import annotations

from dataclasses import dataclass, field

from kinerja_desktop.domain.akun import Akun
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.unit_kerja import UnitKerja

PANJANG_SANDI = 6
"""Shortest password; length protects better than rules of signs."""


@dataclass(frozen=True)
class RencanaKantor:
    """All that a new office needs: its settings, units, people, the accounts of this machine and their passwords."""

    kantor: Kantor
    unit: tuple[UnitKerja, ...]
    pegawai: tuple[Pegawai, ...]
    akun: tuple[Akun, ...]
    sandi: dict[str, str] = field(default_factory=dict)
