"""The search box finds plans and reports of those only whose records the acting person may read."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from kinerja_desktop.services.cari import Temuan, cari
from tests.helpers.kantor import KEPALA, RUDI, SITI, KantorUji, id_tetap, skp_siti
from tests.helpers.laporan import ajukan

SEMUA = {SITI, RUDI, KEPALA}


@pytest.fixture
def terisi(kantor: KantorUji) -> KantorUji:
    """Siti, Rudi and their head have a plan and a handed-in report with the same words."""
    for nomor, (akun, pemilik) in enumerate((("siti", SITI), ("rudi", RUDI), ("kepala", KEPALA))):
        konteks = kantor.sebagai(akun)
        dasar = replace(skp_siti(), id=id_tetap(600 + nomor), pegawai_id=pemilik, penilai_id=konteks.pegawai.penilai_id)
        with konteks.transaksi("ajukan SKP") as kerja:
            kerja.simpan(dasar)
        ajukan(konteks, kegiatan="Cakupan pelayanan ibu hamil")
    return kantor


def _milik(temuan: list[Temuan], jenis: str) -> set[UUID]:
    return {t.pegawai_id for t in temuan if t.jenis == jenis}


@pytest.mark.parametrize(
    ("akun", "skp", "laporan"),
    [
        ("siti", {SITI}, {SITI}),
        ("rudi", {RUDI}, {RUDI}),
        ("dewi", set(), set()),
        ("kepala", SEMUA, SEMUA),
        ("kadis", {KEPALA}, {KEPALA}),
        ("pengawas", SEMUA, SEMUA),
    ],
)
def test_plans_and_reports_of_others_are_not_found(
    terisi: KantorUji, akun: str, skp: set[UUID], laporan: set[UUID]
) -> None:
    temuan = cari(terisi.sebagai(akun), "cakupan pelayanan")
    assert _milik(temuan, "skp") == skp
    assert _milik(temuan, "laporan") == laporan
