"""Two plans in one year: each is told with its time, its unit, and why the first one ended (R34)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.skp import StatusSkp
from kinerja_desktop.services import masa_skp
from kinerja_desktop.services import skp as layanan
from tests.helpers.kantor import DINAS, SITI, SKP_SITI, KantorUji
from tests.unit.services.test_dialog import tutup
from tests.unit.services.test_klarifikasi import ubah_siti


def test_the_closed_plan_and_the_new_one_stand_side_by_side(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    (satu,) = masa_skp.pilihan(kantor.sebagai("siti"), SITI, 2026)
    assert (satu.akhir, satu.ditutup, satu.alasan) == (date(2026, 12, 31), False, "")
    tutup(kantor)
    ubah_siti(kantor, unit_kerja_id=DINAS)
    siti = kantor.sebagai("siti")
    layanan.buat(siti, 2026)
    lama, baru = masa_skp.pilihan(siti, SITI, 2026)
    assert lama == replace(satu, akhir=date(2026, 4, 30), ditutup=True, alasan="Mutasi ke Dinas")
    assert (lama.skp_id, lama.unit) == (SKP_SITI, "Puskesmas Kartini"), "the unit of its time, not of today"
    assert (baru.mulai, baru.akhir, baru.unit) == (date(2026, 5, 1), date(2026, 12, 31), "Dinas Kesehatan")
    assert (baru.status, baru.ditutup) == (StatusSkp.DRAF, False)


def test_nobody_else_reads_them(kantor: KantorUji) -> None:
    with pytest.raises(UserError) as galat:
        masa_skp.pilihan(kantor.sebagai("rudi"), SITI, 2026)
    assert galat.value.kode == "UMM-01"
