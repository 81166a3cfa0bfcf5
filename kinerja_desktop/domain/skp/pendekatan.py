"""Switching the approach of a plan without losing what was typed for the other (article 9(3)).

The quantitative approach writes indicator and target apart, the qualitative one tells both in one narration. Aspect and
perspective stay in the record in both; each approach keeps its own words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from kinerja_desktop.domain.skp.bentuk import Iki, Pendekatan, Skp
from kinerja_desktop.domain.teks import kosong


@dataclass(frozen=True, slots=True)
class IngatanIki:
    """The words of one indicator in both approaches."""

    uraian: str
    target: str
    narasi: str


def narasi_dari(uraian: str, target: str) -> str:
    """Indicator and target in one narration: ``Persentase ibu hamil yang dilayani: 95%``."""
    if kosong(target):
        return uraian
    return ": ".join(t.strip() for t in (uraian, target) if not kosong(t))


def ganti_pendekatan(
    skp: Skp, pendekatan: Pendekatan, ingatan: Mapping[UUID, IngatanIki]
) -> tuple[Skp, dict[UUID, IngatanIki]]:
    """The plan in the other approach, and what must be remembered to come back.

    `ingatan` is what the last switch gave. Going there and back gives the same plan; a narration that was typed by
    hand comes back too, one that was only made from indicator and target follows them.
    """
    if skp.pendekatan is pendekatan:
        return skp, dict(ingatan)
    ke = _ke_narasi if pendekatan is Pendekatan.KUALITATIF else _ke_ukuran
    baru = dict(ingatan)
    rhk = []
    for satu in skp.rhk:
        iki = []
        for lama in satu.iki:
            hasil, baru[lama.id] = ke(lama, ingatan.get(lama.id))
            iki.append(hasil)
        rhk.append(replace(satu, iki=tuple(iki)))
    return replace(skp, pendekatan=pendekatan, rhk=tuple(rhk)), baru


def _ke_narasi(iki: Iki, ingatan: IngatanIki | None) -> tuple[Iki, IngatanIki]:
    narasi = narasi_dari(iki.uraian, iki.target)
    if ingatan is not None:
        sama = (ingatan.uraian, ingatan.target) == (iki.uraian, iki.target)
        if sama or ingatan.narasi != narasi_dari(ingatan.uraian, ingatan.target):
            narasi = ingatan.narasi
    return replace(iki, uraian=narasi, target=""), IngatanIki(iki.uraian, iki.target, narasi)


def _ke_ukuran(iki: Iki, ingatan: IngatanIki | None) -> tuple[Iki, IngatanIki]:
    narasi = narasi_dari(iki.uraian, iki.target)
    lama = ingatan or IngatanIki(iki.uraian, iki.target, narasi)
    return replace(iki, uraian=lama.uraian, target=lama.target), replace(lama, narasi=narasi)
