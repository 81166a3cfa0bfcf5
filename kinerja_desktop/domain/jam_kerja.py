"""Working hours as data with validity: offices, Ramadan, units that work in shifts (Perpres 21/2023 articles 3-8)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.masalah import Masalah, peringatan
from kinerja_desktop.domain.teks import bersihkan


class JenisJam(StrEnum):
    """Kinds of rule; values are stored and never renamed."""

    BIASA = "biasa"
    RAMADAN = "ramadan"
    GILIRAN = "giliran"


@dataclass(frozen=True, slots=True)
class JamHari:
    """Hours of one weekday (0 is Monday); the break in minutes is not worked."""

    hari: int
    masuk: time
    pulang: time
    istirahat: int = 0

    @property
    def menit(self) -> int:
        """Minutes worked; hours that end before they begin run past midnight."""
        lama = (self.pulang.hour - self.masuk.hour) * 60 + self.pulang.minute - self.masuk.minute
        return (lama if lama > 0 else lama + 24 * 60) - self.istirahat


@dataclass(frozen=True, slots=True)
class AturanJam:
    """One rule from `mulai` to `selesai` (None: open), for one unit or, without one, for the whole office.

    `pasti` is False while the dates wait for their decree, as those of Ramadan do.
    """

    id: UUID
    nama: str
    jenis: JenisJam
    mulai: date
    selesai: date | None
    jam: tuple[JamHari, ...]
    unit_kerja_id: UUID | None = None
    pasti: bool = True
    dasar: str = ""

    def berlaku(self, hari: date) -> bool:
        """True when the rule holds on `hari`."""
        return self.mulai <= hari and (self.selesai is None or hari <= self.selesai)

    @property
    def hari_kerja(self) -> frozenset[int]:
        """Weekdays that are worked (0 is Monday)."""
        return frozenset(j.hari for j in self.jam)

    @property
    def menit_sepekan(self) -> int:
        """Minutes worked a week, without breaks."""
        return sum(j.menit for j in self.jam)


SEPEKAN = {JenisJam.BIASA: 37 * 60 + 30, JenisJam.RAMADAN: 32 * 60 + 30}
"""Minutes a week without breaks (Perpres 21/2023 articles 4 and 5)."""
NAMA_TERPANJANG = 120
_SENIN_KAMIS = range(4)
_ISTIRAHAT, _ISTIRAHAT_JUMAT = 60, 90
BAWAAN: dict[JenisJam, tuple[JamHari, ...]] = {
    JenisJam.BIASA: (
        *(JamHari(h, time(7, 30), time(16), _ISTIRAHAT) for h in _SENIN_KAMIS),
        JamHari(4, time(7, 30), time(16, 30), _ISTIRAHAT_JUMAT),
    ),
    JenisJam.RAMADAN: (
        *(JamHari(h, time(8), time(15), _ISTIRAHAT // 2) for h in _SENIN_KAMIS),
        JamHari(4, time(8), time(15, 30), _ISTIRAHAT_JUMAT - _ISTIRAHAT // 2),
    ),
    JenisJam.GILIRAN: tuple(JamHari(h, time(7), time(14)) for h in range(7)),
}
"""Hours to begin with: those of the Perpres from Monday to Friday; a shift unit writes its own."""
_URUTAN = (JenisJam.BIASA, JenisJam.GILIRAN, JenisJam.RAMADAN)


def aturan_pada(daftar: Iterable[AturanJam], rantai: Sequence[UUID], hari: date) -> AturanJam | None:
    """The rule of a unit on `hari`: that of the nearest unit in `rantai` (itself first), last that of the office.

    Of several of one unit Ramadan comes before shifts and these before the usual hours, then the one that began last.
    """
    tempat: dict[UUID | None, int] = {unit: -n for n, unit in enumerate(rantai)} | {None: -len(rantai)}
    calon = (a for a in daftar if a.berlaku(hari) and a.unit_kerja_id in tempat)
    return max(calon, key=lambda a: (tempat[a.unit_kerja_id], _URUTAN.index(a.jenis), a.mulai, a.id), default=None)


def norma_sehari(norma: int, aturan: AturanJam | None) -> int:
    """The office's guide of minutes to be reported a day, less where a rule has shorter weeks, as Ramadan does."""
    if aturan is None or not aturan.jam:
        return norma
    return round(norma * min(aturan.menit_sepekan, SEPEKAN[JenisJam.BIASA]) / SEPEKAN[JenisJam.BIASA])


def rapikan(aturan: AturanJam) -> AturanJam:
    """The rule with clean texts and days in order. Raises KAL-05 (no name), KAL-06 (dates), KAL-07 (hours)."""
    nama, dasar = (" ".join(bersihkan(t).split()) for t in (aturan.nama, aturan.dasar))
    if not 1 <= len(nama) <= NAMA_TERPANJANG or len(dasar) > NAMA_TERPANJANG:
        raise UserError("KAL-05", batas=NAMA_TERPANJANG)
    if aturan.selesai is not None and aturan.selesai < aturan.mulai:
        raise UserError("KAL-06")
    hari = [j.hari for j in aturan.jam]
    if not hari or len(set(hari)) != len(hari) or any(j.menit <= 0 or j.istirahat < 0 for j in aturan.jam):
        raise UserError("KAL-07")
    jam = tuple(sorted(aturan.jam, key=lambda j: j.hari))
    return AturanJam(
        aturan.id,
        nama,
        aturan.jenis,
        aturan.mulai,
        aturan.selesai,
        jam,
        aturan.unit_kerja_id,
        aturan.pasti,
        dasar,
    )


def periksa(aturan: AturanJam) -> list[Masalah]:
    """What differs from the Perpres: told, because an instansi may have its own decree (article 8)."""
    harap = SEPEKAN.get(aturan.jenis)
    if harap is None or aturan.menit_sepekan == harap:
        return []
    return [peringatan("jam", "KAL-08", jumlah=tulis_menit(aturan.menit_sepekan), seharusnya=tulis_menit(harap))]


def tulis_menit(menit: int) -> str:
    """Write minutes as hours: ``37 jam 30 menit``."""
    jam, sisa = divmod(menit, 60)
    return f"{jam} jam {sisa} menit" if sisa else f"{jam} jam"
