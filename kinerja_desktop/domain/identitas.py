"""Which records are one person: by the id of SIASN first, by NIP where there is no id (R114)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kinerja_desktop.domain.galat import UserError


@dataclass(frozen=True, slots=True)
class KunciPegawai:
    """The two keys of a person; either may be empty."""

    nip: str
    siasn_id: str = ""


def orang_sama(a: KunciPegawai, b: KunciPegawai) -> bool:
    """True when the ids of SIASN are equal, or one of them is missing and the NIP are equal.

    A NIP corrected by BKN leaves the person, and all the history, the same.
    """
    if a.siasn_id and b.siasn_id:
        return a.siasn_id == b.siasn_id
    return bool(a.nip) and a.nip == b.nip


def cari_orang(kunci: KunciPegawai, daftar: Iterable[KunciPegawai]) -> KunciPegawai | None:
    """The known person that `kunci` is; None for somebody new.

    Raises PEG-11 when more than one fits, or the NIP belongs to somebody with another id: a person must decide.
    """
    cocok: list[KunciPegawai] = []
    nip_orang_lain = False
    for dikenal in daftar:
        if orang_sama(kunci, dikenal):
            cocok.append(dikenal)
        elif kunci.nip and kunci.nip == dikenal.nip:
            nip_orang_lain = True
    if len(cocok) > 1 or nip_orang_lain:
        raise UserError("PEG-11", nip=kunci.nip)
    return cocok[0] if cocok else None
