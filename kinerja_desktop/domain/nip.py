"""NIP of PNS and NI of PPPK: 18 digits that tell birth, appointment and sex (R103-R112).

PNS: Perka BKN 22/2007, eight digits of birth, six of the month of appointment (TMT CPNS), one of sex, three in
sequence. PPPK: the four digits of the year and ``21`` take the place of the month. There is no check digit, and BKN
may correct a number: the identity of a person is never the NIP (R114).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.masalah import Masalah, peringatan
from kinerja_desktop.domain.pegawai import JenisPegawai
from kinerja_desktop.domain.teks import tulis_tanggal

PANJANG = 18
USIA_TERMUDA = 18
_KELAMIN = {"1": "L", "2": "P"}
_ABAIKAN = re.compile("[\\s'’‘`\u200b]+")
_PECAHAN = re.compile(r"\d+([.,]\d+)?[eE]\+?\d+|\d{10,}[.,]0+")
_KODE_PPPK = 21
# Codes close to that of PPPK are let in with a warning: new kinds of appointment (Paruh Waktu) may use them.
_KODE_BARU = range(22, 30)


class JenisNip(StrEnum):
    """What positions 13-14 tell: a month (PNS), 21 (PPPK), or a code not known yet."""

    PNS = "pns"
    PPPK = "pppk"
    TIDAK_DIKENAL = "tidak_dikenal"


@dataclass(frozen=True, slots=True)
class Nip:
    """A NIP taken apart. `tmt` is the first day of its month (PNS) or year (others); `urut` keeps its zeros."""

    teks: str
    jenis: JenisNip
    tanggal_lahir: date
    tmt: date
    jenis_kelamin: str
    urut: str


def baca_nip(nilai: object) -> Nip:
    """Read a NIP as typed or as a spreadsheet cell; spaces and a leading apostrophe are accepted (R104).

    Raises PEG-02 for a number or a rounded text such as ``1.99E+17`` (R112), PEG-01 for anything but 18 digits (R108),
    PEG-03 for an impossible date of birth (R105), PEG-04 for an impossible appointment (R106), PEG-05 for the digit of
    sex (R107).
    """
    if not isinstance(nilai, str):
        raise UserError("PEG-02", teks=nilai)
    teks = _ABAIKAN.sub("", nilai)
    if _PECAHAN.fullmatch(teks):
        raise UserError("PEG-02", teks=teks[:40])
    if len(teks) != PANJANG or not (teks.isascii() and teks.isdigit()):
        raise UserError("PEG-01", teks=nilai.strip()[:40], panjang=len(teks))
    lahir = _tanggal(teks)
    jenis, tmt = _pengangkatan(teks)
    if teks[14] not in _KELAMIN:
        raise UserError("PEG-05", teks=teks, angka=teks[14])
    return Nip(teks, jenis, lahir, tmt, _KELAMIN[teks[14]], teks[15:])


def _tanggal(teks: str) -> date:
    try:
        lahir = date(int(teks[:4]), int(teks[4:6]), int(teks[6:8]))
    except ValueError:
        lahir = date.min
    if lahir.year < 1900:
        raise UserError("PEG-03", teks=teks, bagian=teks[:8])
    return lahir


def _pengangkatan(teks: str) -> tuple[JenisNip, date]:
    tahun, kode = int(teks[8:12]), int(teks[12:14])
    if tahun >= 1900:
        if 1 <= kode <= 12:
            return JenisNip.PNS, date(tahun, kode, 1)
        if kode == _KODE_PPPK:
            return JenisNip.PPPK, date(tahun, 1, 1)
        if kode in _KODE_BARU:
            return JenisNip.TIDAK_DIKENAL, date(tahun, 1, 1)
    raise UserError("PEG-04", teks=teks, bagian=teks[8:14])


def nip_sah(teks: str) -> bool:
    """True where `baca_nip` accepts."""
    try:
        baca_nip(teks)
    except UserError:
        return False
    return True


def kelamin_nip(teks: str) -> str:
    """``L`` or ``P`` by the 15th of 18 digits that `baca_nip` accepted."""
    return _KELAMIN[teks[14]]


def cetak_nip(teks: str) -> str:
    """Group 18 digits as 8-6-1-3; anything else comes back as it stands, without outer spaces."""
    rapi = _ABAIKAN.sub("", teks)
    if len(rapi) != PANJANG or not (rapi.isascii() and rapi.isdigit()):
        return teks.strip()
    return f"{rapi[:8]} {rapi[8:14]} {rapi[14]} {rapi[15:]}"


def peringatan_nip(nip: Nip, jenis: JenisPegawai | None = None, jenis_kelamin: str = "") -> list[Masalah]:
    """What looks wrong but exists in real data: warnings only (R110, R111).

    Appointed under 18, sex against the record, kind of appointment against the record, an unknown code.
    """
    temuan = []
    if _usia(nip) < USIA_TERMUDA:
        lahir, tmt = tulis_tanggal(nip.tanggal_lahir), tulis_tanggal(nip.tmt)
        temuan.append(peringatan("nip", "PEG-06", lahir=lahir, tmt=tmt))
    if jenis_kelamin in _KELAMIN.values() and jenis_kelamin != nip.jenis_kelamin:
        temuan.append(peringatan("jenis_kelamin", "PEG-07", nip=nip.jenis_kelamin, catatan=jenis_kelamin))
    if nip.jenis is JenisNip.TIDAK_DIKENAL:
        temuan.append(peringatan("nip", "PEG-08", angka=nip.teks[12:14]))
    elif jenis in (JenisPegawai.PNS, JenisPegawai.PPPK) and jenis.value != nip.jenis.value:
        temuan.append(peringatan("jenis", "PEG-09", nip=nip.jenis.value.upper(), catatan=jenis.value.upper()))
    return temuan


def _usia(nip: Nip) -> int:
    """Age in full years at the end of the month of appointment, of the year where only that is known."""
    lahir, bulan = nip.tanggal_lahir, nip.tmt.month if nip.jenis is JenisNip.PNS else 12
    return nip.tmt.year - lahir.year - (bulan < lahir.month)
