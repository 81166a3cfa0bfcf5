"""The whole table of Lampiran II.B.5-6 (pp. 62-63), row by row, with the last and first average of each column."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja_desktop.domain.evaluasi import Predikat, Studi
from kinerja_desktop.domain.tugas_belajar import Akreditasi, Jenjang, beda_panduan, panduan_ipk, target_ipk

A, J, P = Akreditasi, Jenjang, Predikat
BARIS = [
    (J.S1, A.A, "3.51", "3.01", "2.76"),
    (J.S1, A.B, "3.61", "3.10", "2.76"),
    (J.S1, A.C, "3.71", "3.20", "2.76"),
    (J.S1, A.LUAR_NEGERI, "3.51", "3.01", "2.76"),
    (J.LANJUTAN, A.A, "3.51", "3.20", "3.00"),
    (J.LANJUTAN, A.B, "3.61", "3.25", "3.00"),
    (J.LANJUTAN, A.C, "3.71", "3.30", "3.00"),
    (J.LANJUTAN, A.LUAR_NEGERI, "3.51", "3.20", "3.00"),
]
"""Lowest average of Sangat Baik, Baik and Butuh Perbaikan; below the last Kurang."""


@pytest.mark.parametrize(("jenjang", "akreditasi", "sangat_baik", "baik", "perbaikan"), BARIS)
def test_r61_r62_every_row_of_the_table(
    jenjang: Jenjang, akreditasi: Akreditasi, sangat_baik: str, baik: str, perbaikan: str
) -> None:
    urut = [(Decimal(sangat_baik), P.SANGAT_BAIK), (Decimal(baik), P.BAIK), (Decimal(perbaikan), P.BUTUH_PERBAIKAN)]
    bawah = [P.BAIK, P.BUTUH_PERBAIKAN, P.KURANG]
    for (ambang, predikat), di_bawah in zip(urut, bawah, strict=True):
        assert panduan_ipk(jenjang, akreditasi, ambang) is predikat
        assert panduan_ipk(jenjang, akreditasi, ambang - Decimal("0.01")) is di_bawah
    assert panduan_ipk(jenjang, akreditasi, Decimal(4)) is P.SANGAT_BAIK
    assert panduan_ipk(jenjang, akreditasi, Decimal(0)) is P.KURANG
    atas = str(Decimal(sangat_baik) - Decimal("0.01"))
    assert target_ipk(jenjang, akreditasi) == f"{baik} – {atas} (skala 4)".replace(".", ",")


def test_every_row_is_in_the_table() -> None:
    assert {(j, a) for j, a, *_ in BARIS} == {(j, a) for j in Jenjang for a in Akreditasi}


def test_r63_in_a_gap_of_the_table_no_predikat_differs_from_it() -> None:
    celah, baris = Studi("s1", "a", "3,505"), Studi("s1", "a", "3,51")
    assert not any(beda_panduan(celah, p) for p in Predikat)
    assert [beda_panduan(baris, p) for p in (P.SANGAT_BAIK, P.BAIK)] == [False, True]
