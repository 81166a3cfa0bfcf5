"""Which targets can be added up from reports, and how far they have come."""

from __future__ import annotations

import pytest

from kinerja_desktop.domain.kemajuan import kemajuan
from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, Rhk
from tests.helpers.kantor import IKI_1, IKI_2, IKI_3, RHK_1


def _rhk(*iki: Iki) -> Rhk:
    return Rhk(RHK_1, JenisRhk.UTAMA, "Cakupan", iki=iki)


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [
        ("120 ibu hamil", (120, "ibu hamil")),
        ("1.250 dokumen", (1250, "dokumen")),
        ("≥ 24 kunjungan", (24, "kunjungan")),
        ("95%", None),
        ("95 persen", None),
        ("3,5 jam", None),
        ("≤ 30 menit", None),
        ("0 kasus", None),
        ("12", None),
        ("terlaksana", None),
        ("", None),
    ],
)
def test_counts_only_whole_numbers_of_a_unit(teks: str, hasil: tuple[int, str] | None) -> None:
    terhitung = kemajuan(_rhk(Iki(IKI_1, Aspek.KUANTITAS, "Jumlah", teks)), {})
    assert [(k.target, k.satuan) for k in terhitung] == ([hasil] if hasil else [])


def test_sums_reports_of_the_same_unit_whatever_its_case() -> None:
    rhk = _rhk(
        Iki(IKI_1, Aspek.KUANTITAS, "Jumlah ibu hamil", "120 ibu hamil"),
        Iki(IKI_2, Aspek.KUALITAS, "Sesuai 10T", "95 kasus"),
        Iki(IKI_3, Aspek.KUANTITAS, "Kunjungan", "24 kunjungan"),
    )
    hasil = kemajuan(rhk, {"ibu hamil": 100, " Ibu  Hamil.": 19, "kasus": 9})
    assert [(k.iki.id, k.realisasi, k.persen) for k in hasil] == [(IKI_1, 119, 99), (IKI_3, 0, 0)]
