"""Words of a plan as the forms print them (R25, R27)."""

from __future__ import annotations

from kinerja_desktop.domain.skp.bentuk import Iki, Perspektif, Rhk, Skp, Untuk


def perspektif_tampil(skp: Skp, iki: Iki) -> Perspektif | None:
    """The perspective where it is shown: only on plans of JPT and heads of independent units (R25)."""
    return iki.perspektif if skp.untuk is Untuk.JPT else None


def teks_diintervensi(rhk: Rhk, untuk: Untuk) -> str:
    """Column 2 of form A.1.7 for a result of the leader: with its indicators where the leader is JPT (R27)."""
    if untuk is Untuk.JA_JF:
        return rhk.uraian.strip()
    return "\n".join([rhk.uraian.strip(), *(baris_indikator(iki.uraian.strip()) for iki in rhk.iki)])


def baris_indikator(uraian: str) -> str:
    """An indicator of the leader below his result, in the words of the filled examples (Anak Lampiran, pp. 148-152)."""
    return f"Indikator Kinerja Individu: {uraian}"
