"""Lists of results open on the newest period with a signed result of somebody in view."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import evaluasi, masa_hasil
from tests.helpers.evaluasi import TW4, siapkan, tetapkan
from tests.helpers.kantor import KEPALA, SITI, KantorUji, id_tetap

TAHUN = Periode(2026, JenisPeriode.TAHUNAN)
TW3 = TW4.sebelumnya()
CALON = [TAHUN, TW3, TW4, Periode(2027, JenisPeriode.TRIWULANAN, 1)]


def test_only_what_is_signed_and_in_view_counts(kantor: KantorUji) -> None:
    assert masa_hasil.terbaru(kantor.sebagai("kepala"), CALON) is None
    siapkan(kantor)
    tetapkan(kantor)
    for akun in ("kepala", "operator", "pengawas", "siti"):
        assert masa_hasil.terbaru(kantor.sebagai(akun), CALON) == TW4, akun
    assert masa_hasil.terbaru(kantor.sebagai("siti"), CALON, tanpa_saya=True) is None
    assert masa_hasil.terbaru(kantor.sebagai("rudi"), CALON) is None, "a colleague's result is not in view"
    assert masa_hasil.terbaru(kantor.sebagai("kepala"), [TW3]) is None


def test_the_year_goes_before_its_last_quarter(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    kepala = kantor.sebagai("kepala")
    tanda = evaluasi.penetapan_terakhir(kepala, SITI, TW4)
    assert tanda is not None and tanda.oleh_id == KEPALA
    with kepala.transaksi("tetapkan evaluasi") as kerja:
        kerja.simpan(replace(tanda, id=id_tetap(801), periode=TAHUN))
    assert masa_hasil.terbaru(kepala, [TW4, TAHUN]) == TAHUN


def test_a_period_that_ended_goes_before_the_one_that_runs(kantor: KantorUji) -> None:
    """A result given early in the running quarter hides not the quarter whose results are complete."""
    siapkan(kantor)
    tetapkan(kantor)
    kepala = kantor.sebagai("kepala")
    tanda = evaluasi.penetapan_terakhir(kepala, SITI, TW4)
    assert tanda is not None
    with kepala.transaksi("tetapkan evaluasi") as kerja:
        kerja.simpan(replace(tanda, id=id_tetap(802), periode=TW3))
    for saat, harap in ((datetime(2026, 12, 30, 9, tzinfo=WIB), TW3), (datetime(2026, 12, 31, 9, tzinfo=WIB), TW4)):
        kantor.jam.saat = saat
        assert masa_hasil.terbaru(kantor.sebagai("kepala"), CALON) == harap
