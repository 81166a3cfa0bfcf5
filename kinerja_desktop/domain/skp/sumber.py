"""Where a result of JPT and heads of independent units comes from (Lampiran II.2.a.3-6; R24)."""

from __future__ import annotations

from dataclasses import replace

from kinerja_desktop.domain.masalah import Masalah, peringatan
from kinerja_desktop.domain.skp.bentuk import JenisRhk, Rhk, Skp, SumberRhk, Untuk


def sumber_rhk(rhk: Rhk) -> SumberRhk | None:
    """The source of a result; None where nobody named one."""
    return SumberRhk.PERJANJIAN_KINERJA if rhk.dari_perjanjian_kinerja else rhk.sumber


def dengan_sumber(rhk: Rhk, sumber: SumberRhk | None) -> Rhk:
    """The result with its source; one of the Perjanjian Kinerja is always *utama*."""
    dari_pk = sumber is SumberRhk.PERJANJIAN_KINERJA
    jenis = JenisRhk.UTAMA if dari_pk else rhk.jenis
    return replace(rhk, dari_perjanjian_kinerja=dari_pk, sumber=None if dari_pk else sumber, jenis=jenis)


def periksa_sumber(skp: Skp) -> list[Masalah]:
    """Advice on a plan of JPT: each result names its source, and the Perjanjian Kinerja is among them."""
    if skp.untuk is not Untuk.JPT or not skp.rhk:
        return []
    temuan = [
        peringatan(f"rhk[{i}].sumber", "SKP-54", nomor=i + 1)
        for i, rhk in enumerate(skp.rhk)
        if sumber_rhk(rhk) is None
    ]
    if not any(rhk.dari_perjanjian_kinerja for rhk in skp.rhk):
        temuan.append(peringatan("rhk", "SKP-53"))
    return temuan
