"""Forms A.1.3 and A.1.4: what is still missing is told, what is too long is refused, nothing typed is changed."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from kinerja_desktop.domain import manual_indikator, strategi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.manual_indikator import ManualIndikator, PeriodePelaporan, TingkatKendali
from kinerja_desktop.domain.masalah import Berat, Masalah
from kinerja_desktop.domain.skp import Pendekatan
from kinerja_desktop.domain.strategi import Strategi

NOL = UUID(int=0)
MANUAL = ManualIndikator(
    UUID(int=1),
    UUID(int=2),
    UUID(int=3),
    UUID(int=4),
    "Memastikan ibu hamil terlayani",
    "Ibu hamil dengan empat kunjungan",
    "K4 dibagi sasaran",
    "persen",
    TingkatKendali.OUTPUT_KENDALI_RENDAH,
    "Kohort ibu",
    PeriodePelaporan.BULANAN,
)
STRATEGI = Strategi(
    UUID(int=1),
    UUID(int=2),
    UUID(int=3),
    "Jemput bola",
    (UUID(int=4),),
    "Kepala Puskesmas",
    "Kader",
    "Januari-Juni 2026",
    "Ibu hamil",
    "Kunjungan naik",
    "",
    ("Kunjungan",),
    (),
    ("Peta ibu hamil",),
    (),
)


def bidang(temuan: list[Masalah]) -> list[str]:
    return [m.bidang for m in temuan]


def test_formula_and_unit_are_optional_where_the_approach_is_kualitatif() -> None:
    """R26, form A.1.3."""
    tanpa = replace(MANUAL, formula=" ", satuan="")
    assert bidang(manual_indikator.periksa(tanpa, Pendekatan.KUANTITATIF)) == ["formula", "satuan"]
    assert manual_indikator.periksa(tanpa, Pendekatan.KUALITATIF) == []
    assert manual_indikator.periksa(MANUAL, Pendekatan.KUANTITATIF) == []


def test_everything_missing_is_told_and_stops_nothing() -> None:
    kosong = ManualIndikator(NOL, NOL, NOL, NOL)
    temuan = manual_indikator.periksa(kosong, Pendekatan.KUANTITATIF)
    assert [m.berat for m in temuan] == [Berat.PERINGATAN] * 7
    assert all("belum diisi" in m.judul for m in temuan)
    assert manual_indikator.tak_berisi(kosong) and manual_indikator.tak_berisi(replace(kosong, tujuan=" \n"))
    assert not manual_indikator.tak_berisi(replace(kosong, kendali=TingkatKendali.OUTCOME))


def test_a_manual_can_be_taken_over_for_the_same_indicator_of_a_new_plan() -> None:
    baru = ManualIndikator(UUID(int=9), UUID(int=2), UUID(int=8), UUID(int=7))
    salinan = manual_indikator.salin_isi(MANUAL, baru)
    assert (salinan.id, salinan.skp_id, salinan.iki_id) == (baru.id, baru.skp_id, baru.iki_id)
    assert salinan.formula == MANUAL.formula and salinan.kendali is MANUAL.kendali


@pytest.mark.parametrize("nama", ["tujuan", "definisi", "formula", "satuan", "sumber_data"])
def test_texts_of_a_manual_have_a_limit(nama: str) -> None:
    penuh = replace(MANUAL, **{nama: "x" * manual_indikator.BATAS_TEKS})
    assert manual_indikator.rapikan(penuh) == penuh
    with pytest.raises(UserError, match="MAN-02"):
        manual_indikator.rapikan(replace(MANUAL, **{nama: "x" * (manual_indikator.BATAS_TEKS + 1)}))


def test_a_workblock_needs_a_title_and_tells_what_else_is_missing() -> None:
    assert strategi.periksa(STRATEGI) == []
    with pytest.raises(UserError, match="STR-01"):
        strategi.rapikan(replace(STRATEGI, judul="  "))
    kosong = Strategi(NOL, NOL, NOL, "Judul")
    assert bidang(strategi.periksa(kosong)) == [
        "pemilik",
        "pihak_terlibat",
        "waktu_penyelesaian",
        "penerima_manfaat",
        "tujuan",
        "iki_id",
        "strategi_rutin",
        "keluaran_rutin",
    ]
    assert strategi.periksa(replace(STRATEGI, strategi_rutin=(), strategi_transformatif=("Aplikasi",))) == []


def test_lines_of_a_workblock_are_tidied_and_limited() -> None:
    rapi = strategi.rapikan(replace(STRATEGI, strategi_rutin=(" a  b ", "", " "), iki_id=(UUID(int=4),) * 2))
    assert (rapi.strategi_rutin, rapi.iki_id) == (("a b",), (UUID(int=4),))
    for lebih in ({"strategi_rutin": ("x",) * 31}, {"keluaran_rutin": ("x" * 1001,)}, {"tujuan": "x" * 1001}):
        with pytest.raises(UserError, match="STR-02"):
            strategi.rapikan(replace(STRATEGI, **lebih))
