"""Golongan ruang and pangkat of PNS, golongan of PPPK (dossier 8.6; R113)."""

from __future__ import annotations

import re

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import JenisPegawai

PANGKAT_PNS: dict[str, str] = {
    "I/a": "Juru Muda",
    "I/b": "Juru Muda Tingkat I",
    "I/c": "Juru",
    "I/d": "Juru Tingkat I",
    "II/a": "Pengatur Muda",
    "II/b": "Pengatur Muda Tingkat I",
    "II/c": "Pengatur",
    "II/d": "Pengatur Tingkat I",
    "III/a": "Penata Muda",
    "III/b": "Penata Muda Tingkat I",
    "III/c": "Penata",
    "III/d": "Penata Tingkat I",
    "IV/a": "Pembina",
    "IV/b": "Pembina Tingkat I",
    "IV/c": "Pembina Utama Muda",
    "IV/d": "Pembina Utama Madya",
    "IV/e": "Pembina Utama",
}
GOLONGAN_PPPK = (
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX",
    "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
)  # fmt: skip
_PNS = re.compile(r"(I|II|III|IV)\s*[/.\-\s]\s*([A-E])", re.IGNORECASE)


def kode_siasn(golongan: str) -> str | None:
    """SIASN id of a golongan of PNS: ``III/c`` is ``33``; None for any other text."""
    if golongan not in PANGKAT_PNS:
        return None
    angka, ruang = golongan.split("/")
    return f"{('I', 'II', 'III', 'IV').index(angka) + 1}{'abcde'.index(ruang) + 1}"


def rapikan_golongan(teks: str) -> str:
    """Write ``iii.C`` as ``III/c`` and ``ix`` as ``IX``; unknown texts come back without outer spaces."""
    rapi = teks.strip()
    cocok = _PNS.fullmatch(rapi)
    if cocok is not None:
        return f"{cocok[1].upper()}/{cocok[2].lower()}"
    return rapi.upper() if rapi.upper() in GOLONGAN_PPPK else rapi


def baca_golongan(jenis: JenisPegawai, teks: str | None) -> str | None:
    """Return the golongan in its written form, None for none.

    Raises PEG-10 where it does not belong to the kind of appointment: PNS with ``IX``, PPPK with ``III/c`` or
    ``XVIII`` (R113), and any golongan of a pejabat negara.
    """
    rapi = rapikan_golongan(teks or "")
    if not rapi:
        return None
    boleh = {JenisPegawai.PNS: tuple(PANGKAT_PNS), JenisPegawai.PPPK: GOLONGAN_PPPK}.get(jenis, ())
    if rapi not in boleh:
        raise UserError("PEG-10", teks=rapi[:20], jenis=jenis.value.upper().replace("_", " "))
    return rapi


def pangkat_teks(golongan: str | None) -> str:
    """The cell PANGKAT/ GOL. RUANG of the forms: ``Penata, III/c`` for PNS, ``IX`` for PPPK, empty for none."""
    rapi = rapikan_golongan(golongan or "")
    return f"{PANGKAT_PNS[rapi]}, {rapi}" if rapi in PANGKAT_PNS else rapi
