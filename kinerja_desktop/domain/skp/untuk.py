"""Which family of forms a person uses: that of JPT and heads of independent units, or the other (Lampiran BAB II)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kinerja_desktop.domain.pegawai import JenisJabatan, Pegawai
from kinerja_desktop.domain.skp.bentuk import Untuk
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja


class SebabUntuk(StrEnum):
    """What the office knows about somebody's post."""

    JPT = "jpt"
    MANDIRI = "mandiri"
    MEMIMPIN = "memimpin"
    BIASA = "biasa"


@dataclass(frozen=True, slots=True)
class PilihanUntuk:
    """The family of forms by the post, and why; only `MEMIMPIN` leaves the choice to the person."""

    untuk: Untuk
    sebab: SebabUntuk

    @property
    def pasti(self) -> bool:
        """False where the office does not know whether the unit is independent."""
        return self.sebab is not SebabUntuk.MEMIMPIN


def untuk_jabatan(orang: Pegawai, dipimpin: Iterable[UnitKerja]) -> PilihanUntuk:
    """The family of forms of a person who leads the units `dipimpin`.

    Whoever leads a unit other than a part of one may lead it independently, although nobody marked it so.
    """
    unit = list(dipimpin)
    if orang.jenis_jabatan is JenisJabatan.JPT:
        return PilihanUntuk(Untuk.JPT, SebabUntuk.JPT)
    if orang.unit_mandiri or any(u.mandiri for u in unit):
        return PilihanUntuk(Untuk.JPT, SebabUntuk.MANDIRI)
    if any(u.jenis is not JenisUnit.SUB_UNIT for u in unit):
        return PilihanUntuk(Untuk.JA_JF, SebabUntuk.MEMIMPIN)
    return PilihanUntuk(Untuk.JA_JF, SebabUntuk.BIASA)
