"""Cells of the Matriks Pembagian Peran dan Hasil and the sum of quantitative cascading (Lampiran II.4-5; R37-R39)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from kinerja_desktop.domain.skp import Aspek, Iki, Rhk, Skp
from kinerja_desktop.domain.target import angka_target

TIDAK_ADA_PERAN = "TIDAK ADA PERAN"
_TANDA_TANPA = frozenset({"-", "–", "—"})


class IsiSel(StrEnum):
    """What a cell holds."""

    BELUM_DIISI = "belum_diisi"
    TIDAK_ADA_PERAN = "tidak_ada_peran"
    PERAN = "peran"


def isi_sel(teks: str) -> IsiSel:
    """Tell an empty cell (to be filled) from the words ``TIDAK ADA PERAN`` (accepted) and a role (R37)."""
    awal = teks.lstrip()
    if not awal:
        return IsiSel.BELUM_DIISI
    if awal[0] not in "Tt":  # whole matrices are counted at every key
        return IsiSel.PERAN
    return IsiSel.TIDAK_ADA_PERAN if " ".join(awal.upper().split()) == TIDAK_ADA_PERAN else IsiSel.PERAN


def rapikan_isi(teks: str) -> str:
    """The text of a cell as it is kept; a single dash, as spreadsheets have it, is ``TIDAK ADA PERAN``."""
    rapi = "\n".join(baris.rstrip() for baris in teks.strip().splitlines())
    return TIDAK_ADA_PERAN if rapi in _TANDA_TANPA or isi_sel(rapi) is IsiSel.TIDAK_ADA_PERAN else rapi


# --- columns ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class KolomMatriks:
    """One column: an indicator of the leader, or a result of a ketua tim (Lampiran II.5 a and b)."""

    id: UUID
    nomor: str
    teks: str
    target: str
    rhk: Rhk
    iki: Iki | None = None


def kolom_matriks(skp: Skp, *, indikator: bool) -> tuple[KolomMatriks, ...]:
    """The columns of a plan in the order of its form.

    `indikator` is the first level, of a JPT or the head of an independent unit: his IKI. On the second level the
    header holds the results of the ketua tim, each with the target of its first indicator of quantity.
    """
    if not indikator:
        return tuple(KolomMatriks(r.id, str(n), r.uraian, _target_rhk(r), r) for n, r in enumerate(skp.rhk, start=1))
    return tuple(
        KolomMatriks(iki.id, f"{n}.{m}", iki.uraian or iki.target, iki.target, rhk, iki)
        for n, rhk in enumerate(skp.rhk, start=1)
        for m, iki in enumerate(rhk.iki, start=1)
    )


def berkolom_indikator(skp: Skp, kolom_terisi: Collection[UUID], *, mandiri: bool) -> bool:
    """True when the columns of a matrix are indicators; cells that are there already decide before the position."""
    if any(r.id in kolom_terisi for r in skp.rhk):
        return False
    return mandiri or any(i.id in kolom_terisi for r in skp.rhk for i in r.iki)


def _target_rhk(rhk: Rhk) -> str:
    return next((i.target for i in rhk.iki if i.aspek is Aspek.KUANTITAS), "")


# --- counting --------------------------------------------------------------------------------------------------


class HitunganMatriks(NamedTuple):
    """Cells still to be filled, people who carry nothing, and columns that nobody carries."""

    kosong: int
    tanpa_peran: int
    tanpa_pembawa: int


def hitung_matriks(
    orang: Sequence[UUID], kolom: Sequence[UUID], isi: Mapping[tuple[UUID, UUID], str]
) -> HitunganMatriks:
    """Count what is missing; `isi` is the text by (person, column). ``TIDAK ADA PERAN`` is filled, and no role."""
    baris, lajur, terisi = set(orang), set(kolom), 0
    berperan: set[UUID] = set()
    terbawa: set[UUID] = set()
    for (o, k), teks in isi.items():
        sifat = isi_sel(teks)
        if sifat is IsiSel.BELUM_DIISI or o not in baris or k not in lajur:
            continue
        terisi += 1
        if sifat is IsiSel.PERAN:
            berperan.add(o)
            terbawa.add(k)
    return HitunganMatriks(len(baris) * len(lajur) - terisi, len(baris - berperan), len(lajur - terbawa))


# --- shares of a quantitative target (R39) ---------------------------------------------------------------------


class BebanKolom(NamedTuple):
    """Shares of one column against the leader's target; `belum` counts shares without a number of the same unit."""

    jumlah: Decimal
    target: Decimal
    satuan: str
    belum: int

    @property
    def pas(self) -> bool:
        """True when the shares add up to the target."""
        return not self.belum and self.jumlah == self.target


def beban_kolom(target_pimpinan: str, bagian: Iterable[str]) -> BebanKolom | None:
    """Add the shares of one column up: ``5 ton`` and ``4 ton`` of ``10 ton`` are 9 of 10.

    None where the leader's target holds no number or nothing was shared out.
    """
    seluruh = angka_target(target_pimpinan)
    daftar = [angka_target(b) for b in bagian]
    if seluruh is None or not daftar:
        return None
    jumlah, belum = Decimal(0), 0
    for satu in daftar:
        if satu is None or (satu.satuan and seluruh.satuan and _kata(satu.satuan) != _kata(seluruh.satuan)):
            belum += 1
        else:
            jumlah += satu.nilai
    return BebanKolom(jumlah, seluruh.nilai, seluruh.satuan, belum)


def _kata(satuan: str) -> str:
    return satuan.casefold().split()[0]
