"""Seals for the table of wewenang."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

from kinerja_desktop.services import persetujuan, segel
from kinerja_desktop.services.konteks import Context
from tests.helpers.kantor import KEPALA, SITI, KantorUji
from tests.helpers.laporan import ajukan
from tests.helpers.segel import OKTOBER, disetujui


def _siap(kantor: KantorUji) -> Any:
    kantor.tetapkan_skp_siti()
    return disetujui(kantor)


def _siap_kepala(kantor: KantorUji) -> Any:
    satu, sidik = ajukan(kantor.sebagai("kepala"), tanggal=date(2026, 10, 6))
    persetujuan.setujui(kantor.sebagai("kadis"), satu.id, sidik)


def _segel(konteks: Context, orang: UUID) -> None:
    """Sealing many leaves out who may not be sealed: for one person that is a refusal."""
    for satu in segel.segel_bulan(konteks, OKTOBER, [orang]).dilewati:
        raise satu.alasan


SEGEL: list[tuple[str, set[str], Callable[[KantorUji], Any], Callable[[Context, Any], object]]] = [
    ("segel.segel_bulan", {"kepala"}, _siap, lambda k, b: _segel(k, SITI)),
    ("segel.segel_bulan", {"kadis"}, _siap_kepala, lambda k, b: _segel(k, KEPALA)),
]
