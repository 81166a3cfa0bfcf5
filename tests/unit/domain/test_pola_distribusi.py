"""Rules R64-R70 and the curves of pages 94-96."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat
from kinerja_desktop.domain.masalah import Berat
from kinerja_desktop.domain.pola_distribusi import (
    URUTAN,
    AturanSebaran,
    kurva,
    periksa_sebaran,
    persen_sebaran,
)

C = CapaianOrganisasi


def tim(sb: int = 0, b: int = 0, bp: int = 0, k: int = 0, sk: int = 0) -> dict[Predikat, int]:
    return dict(zip(reversed(URUTAN), (sb, b, bp, k, sk), strict=True))


def kode(capaian: CapaianOrganisasi, jumlah: dict[Predikat, int]) -> list[str]:
    masalah = periksa_sebaran(capaian, jumlah)
    assert all(m.berat is Berat.PERINGATAN and m.isi for m in masalah)
    return [m.kode for m in masalah]


def test_r64_istimewa_holds_at_most_seventy_percent_sangat_baik() -> None:
    assert kode(C.ISTIMEWA, tim(sb=7, b=3)) == []
    assert kode(C.ISTIMEWA, tim(sb=8, b=2)) == ["EVL-51"]


def test_r65_baik_holds_at_most_seventy_percent_baik() -> None:
    assert kode(C.BAIK, tim(b=14, sb=5, bp=1)) == []
    assert kode(C.BAIK, tim(b=15, sb=4, bp=1)) == ["EVL-51"]


def test_r66_baik_needs_somebody_below() -> None:
    assert kode(C.BAIK, tim(b=14, sb=6)) == ["EVL-53"]
    assert kode(C.BAIK, tim(b=14, sb=5, k=1)) == []


def test_r67_butuh_perbaikan_has_a_minimum_and_a_maximum() -> None:
    assert kode(C.BUTUH_PERBAIKAN, tim(bp=6, b=3, sb=1)) == []
    assert kode(C.BUTUH_PERBAIKAN, tim(bp=5, b=4, sb=1)) == ["EVL-52"]
    assert kode(C.BUTUH_PERBAIKAN, tim(bp=6, b=2, sb=2)) == ["EVL-51"]


def test_r68_kurang_needs_ten_percent_butuh_perbaikan() -> None:
    assert kode(C.KURANG, tim(k=6, bp=1, sb=1, b=2)) == []
    assert kode(C.KURANG, tim(k=6, bp=0, sb=1, b=3)) == ["EVL-52"]


def test_r69_sangat_kurang_allows_no_sangat_baik() -> None:
    assert kode(C.SANGAT_KURANG, tim(sk=6, k=1, b=3)) == []
    assert kode(C.SANGAT_KURANG, tim(sk=6, k=1, b=2, sb=1)) == ["EVL-51"]
    assert kode(C.SANGAT_KURANG, tim(sk=6, b=4)) == ["EVL-52"]


def test_r70_nothing_is_warned_about_below_five_people() -> None:
    assert kode(C.ISTIMEWA, tim(sb=4)) == []
    assert kode(C.ISTIMEWA, tim(sb=5)) == ["EVL-51"]
    assert kode(C.BAIK, tim()) == []
    assert persen_sebaran(tim(sb=4)) == (0, 0, 0, 0, 100), "the percentages are shown all the same"
    assert persen_sebaran(tim(b=1, bp=3)) == (0, 0, 75, 25, 0)


def test_persen_dapat_diatur_kantor() -> None:
    longgar = {C.ISTIMEWA: AturanSebaran(maksimum=((Predikat.SANGAT_BAIK, 80),))}
    assert periksa_sebaran(C.ISTIMEWA, tim(sb=8, b=2), longgar) == []
    assert periksa_sebaran(C.BAIK, tim(b=20), longgar) == []


def test_kalimat_menyebut_persen() -> None:
    (masalah,) = periksa_sebaran(C.BAIK, tim(b=15, sb=4, bp=1))
    assert "Baik 75 %" in masalah.isi
    (masalah,) = periksa_sebaran(C.ISTIMEWA, tim(sb=6, b=1))
    assert "Sangat Baik 85,7 %" in masalah.isi


def test_persen_tanpa_pegawai_nol() -> None:
    assert persen_sebaran({}) == (Decimal(0),) * 5
    assert persen_sebaran(tim(sb=1, b=3)) == (0, 0, 0, 75, 25)


@pytest.mark.parametrize(
    ("capaian", "puncak"),
    [
        (C.ISTIMEWA, Predikat.SANGAT_BAIK),
        (C.BAIK, Predikat.BAIK),
        (C.BUTUH_PERBAIKAN, Predikat.BUTUH_PERBAIKAN),
        (C.KURANG, Predikat.KURANG),
        (C.SANGAT_KURANG, Predikat.SANGAT_KURANG),
    ],
)
def test_puncak_kurva_pada_predikat_yang_ideal(capaian: CapaianOrganisasi, puncak: Predikat) -> None:
    tinggi = kurva(capaian)
    assert max(tinggi) == 1
    assert URUTAN[tinggi.index(1)] is puncak
    assert all(0 < t <= 1 for t in tinggi)
