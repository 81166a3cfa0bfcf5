"""R131: another wording of BerAKHLAK for the office changes no signed form."""

from __future__ import annotations

from dataclasses import replace

from kinerja_desktop.domain.dokumen import FormulirSkp
from kinerja_desktop.domain.teks_formulir import VersiPerilaku
from kinerja_desktop.services import cuplikan, pengaturan
from kinerja_desktop.services import skp as layanan
from tests.helpers.kantor import RUDI, SITI, KantorUji

P6, UU20 = VersiPerilaku.P6_2022, VersiPerilaku.UU20_2023


def test_a_signed_plan_keeps_its_wording_and_a_new_one_takes_the_other(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    operator = kantor.sebagai("operator")
    pengaturan.simpan_kantor(operator, replace(operator.kantor, versi_perilaku=UU20))
    siti, rudi = kantor.sebagai("siti"), kantor.sebagai("rudi")
    (lembar,) = layanan.daftar(siti, SITI, 2026)
    assert lembar.versi_perilaku is P6
    beku = cuplikan.dari_json(lembar.keputusan[-1][0].cuplikan, FormulirSkp)
    assert beku.versi_perilaku is P6
    layanan.buat(rudi, 2026)
    (baru,) = layanan.daftar(rudi, RUDI, 2026)
    assert baru.versi_perilaku is UU20
    assert cuplikan.formulir_skp(rudi, baru.skp, draf=True).versi_perilaku is UU20
    layanan.buka_revisi(siti, lembar.skp.id, lembar.hash, "Target berubah")
    (revisi,) = layanan.daftar(siti, SITI, 2026)
    assert revisi.versi_perilaku is P6, "the set text stays in force while the revision is written"


def test_an_office_from_before_uses_the_wording_of_the_forms(kantor: KantorUji) -> None:
    assert kantor.sebagai("siti").kantor.versi_perilaku is P6
