"""Cells of the Matriks Pembagian Peran dan Hasil and the sum of quantitative cascading (Lampiran II.4-5; R37-R39)."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.masalah import Masalah, peringatan
from kinerja_desktop.domain.skp import JenisRhk, Rhk
from kinerja_desktop.domain.target import angka_target
from kinerja_desktop.domain.teks import kosong, tulis_angka

TIDAK_ADA_PERAN = "TIDAK ADA PERAN"


class IsiSel(StrEnum):
    """What a cell holds."""

    BELUM_DIISI = "belum_diisi"
    TIDAK_ADA_PERAN = "tidak_ada_peran"
    PERAN = "peran"


def isi_sel(teks: str) -> IsiSel:
    """Tell an empty cell (to be filled) from the words ``TIDAK ADA PERAN`` (accepted) and a role (R37)."""
    if kosong(teks):
        return IsiSel.BELUM_DIISI
    return IsiSel.TIDAK_ADA_PERAN if " ".join(teks.upper().split()) == TIDAK_ADA_PERAN else IsiSel.PERAN


def rhk_dari_sel(rhk_id: UUID, teks: str, rhk_pimpinan: Rhk, teks_pimpinan: str) -> Rhk | None:
    """The planned result that a filled cell makes in the SKP of its person (R38); None for other cells.

    `rhk_pimpinan` is the result whose indicator heads the column and `teks_pimpinan` its text on form A.1.7.
    """
    if isi_sel(teks) is not IsiSel.PERAN:
        return None
    return Rhk(
        rhk_id, JenisRhk.UTAMA, teks.strip(), rhk_pimpinan=teks_pimpinan.strip(), rhk_pimpinan_id=rhk_pimpinan.id
    )


def periksa_beban(target_pimpinan: str, target_anggota: Iterable[str]) -> list[Masalah]:
    """Warn when shares of a quantitative target do not add up to the leader's (R39): ``5 + 4`` of ``10 ton``.

    Nothing is said where a target holds no number: only *beban target kuantitatif* can be checked by arithmetic.
    """
    seluruh = angka_target(target_pimpinan)
    bagian = [angka_target(t) for t in target_anggota]
    if seluruh is None or not bagian or any(b is None for b in bagian):
        return []
    jumlah = sum((b.nilai for b in bagian if b is not None), Decimal(0))
    if jumlah == seluruh.nilai:
        return []
    return [peringatan("target", "SKP-40", jumlah=tulis_angka(jumlah), target=tulis_angka(seluruh.nilai))]
