"""Guide to the spread of predikat by the capaian of the organisation: shown and warned about, never forced.

The curves are those of PermenPANRB 6/2022, Lampiran IV.B.2 (no numbers there). The percentages are those of SE MenPANRB
3/2023 as the press tells them, so they are data that an office may replace (R64-R70).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat
from kinerja_desktop.domain.kuadran import CAPAIAN_LAYAR, PREDIKAT_LAYAR
from kinerja_desktop.domain.masalah import Masalah, peringatan
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.domain.teks_formulir import POLA_KURVA

URUTAN = (
    Predikat.SANGAT_KURANG,
    Predikat.KURANG,
    Predikat.BUTUH_PERBAIKAN,
    Predikat.BAIK,
    Predikat.SANGAT_BAIK,
)
"""Order of the x axis, as drawn in the regulation."""
TERKECIL = 5
"""Below this number of people percentages mean nothing and nothing is warned about (R70)."""


@dataclass(frozen=True, slots=True)
class AturanSebaran:
    """Percent limits of one capaian. A group of predikat is summed; `harus_ada` needs at least one person."""

    maksimum: tuple[tuple[Predikat, int], ...] = ()
    minimum: tuple[tuple[tuple[Predikat, ...], int], ...] = ()
    harus_ada: tuple[tuple[Predikat, ...], ...] = ()


_SB, _B, _BP, _K, _SK = reversed(URUTAN)
ATURAN_SE_3_2023: dict[CapaianOrganisasi, AturanSebaran] = {
    CapaianOrganisasi.ISTIMEWA: AturanSebaran(maksimum=((_SB, 70),)),
    CapaianOrganisasi.BAIK: AturanSebaran(maksimum=((_B, 70),), harus_ada=((_BP, _K),)),
    CapaianOrganisasi.BUTUH_PERBAIKAN: AturanSebaran(maksimum=((_SB, 10),), minimum=(((_BP,), 60),)),
    CapaianOrganisasi.KURANG: AturanSebaran(maksimum=((_SB, 10),), minimum=(((_K,), 60), ((_BP,), 10))),
    CapaianOrganisasi.SANGAT_KURANG: AturanSebaran(maksimum=((_SB, 0),), minimum=(((_SK,), 60), ((_K, _BP), 10))),
}
"""Shares of SE MenPANRB 3/2023."""


def kurva(capaian: CapaianOrganisasi) -> tuple[float, float, float, float, float]:
    """Heights of the guide curve in the order of `URUTAN`, the highest 1.0."""
    tinggi = POLA_KURVA[capaian]
    puncak = max(tinggi)
    sk, k, bp, b, sb = (t / puncak for t in tinggi)
    return sk, k, bp, b, sb


def persen_sebaran(jumlah: Mapping[Predikat, int]) -> tuple[Decimal, ...]:
    """Percent of each predikat in the order of `URUTAN`; zeros where there is nobody."""
    n = sum(jumlah.values())
    return tuple(Decimal(jumlah.get(p, 0) * 100) / n if n else Decimal(0) for p in URUTAN)


def periksa_sebaran(
    capaian: CapaianOrganisasi,
    jumlah: Mapping[Predikat, int],
    aturan: Mapping[CapaianOrganisasi, AturanSebaran] | None = None,
) -> list[Masalah]:
    """Warnings where the spread of a team leaves the guide of `capaian`; people without a predikat do not count."""
    satu = (ATURAN_SE_3_2023 if aturan is None else aturan).get(capaian, AturanSebaran())
    n = sum(jumlah.values())
    if n < TERKECIL:
        return []
    dasar = {"capaian": CAPAIAN_LAYAR[capaian]}
    temuan = []
    for p, batas in satu.maksimum:
        if jumlah.get(p, 0) * 100 > batas * n:
            temuan.append(peringatan("sebaran", "EVL-51", **dasar, **_rincian((p,), jumlah, n), batas=batas))
    for kelompok, batas in satu.minimum:
        if sum(jumlah.get(p, 0) for p in kelompok) * 100 < batas * n:
            temuan.append(peringatan("sebaran", "EVL-52", **dasar, **_rincian(kelompok, jumlah, n), batas=batas))
    for kelompok in satu.harus_ada:
        if not any(jumlah.get(p, 0) for p in kelompok):
            temuan.append(peringatan("sebaran", "EVL-53", **dasar, predikat=_nama(kelompok)))
    return temuan


def _rincian(kelompok: tuple[Predikat, ...], jumlah: Mapping[Predikat, int], n: int) -> dict[str, str]:
    persen = Decimal(sum(jumlah.get(p, 0) for p in kelompok) * 100) / n
    bulat = persen == persen.to_integral_value()
    return {"predikat": _nama(kelompok), "persen": tulis_angka(persen, 0 if bulat else 1)}


def _nama(kelompok: tuple[Predikat, ...]) -> str:
    return " dan/atau ".join(PREDIKAT_LAYAR[p] for p in kelompok)
