"""People: PNS, PPPK and the head of the region (PermenPANRB 6/2022 articles 1.1, 4, 26)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.masalah import Masalah, galat


class JenisPegawai(StrEnum):
    """Kind of appointment; a pejabat negara (Wali Kota) is only ever a penilai, without NIP."""

    PNS = "pns"
    PPPK = "pppk"
    PEJABAT_NEGARA = "pejabat_negara"


class JenisJabatan(StrEnum):
    """Kind of position; decides which form of SKP is used (Lampiran BAB II)."""

    KEPALA_DAERAH = "kepala_daerah"
    JPT = "jpt"
    ADMINISTRATOR = "administrator"
    PENGAWAS = "pengawas"
    FUNGSIONAL = "fungsional"
    PELAKSANA = "pelaksana"


class Kedudukan(StrEnum):
    """Legal standing (SIASN codes 01, 02, 03, 04, 07, 20, 99)."""

    AKTIF = "01"
    CLTN = "02"
    TUGAS_BELAJAR = "03"
    DIBERHENTIKAN_SEMENTARA = "04"
    PEJABAT_NEGARA = "07"
    MPP = "20"
    PENSIUN = "99"


NAMA_JENIS_JABATAN: dict[JenisJabatan, str] = {
    JenisJabatan.KEPALA_DAERAH: "kepala daerah",
    JenisJabatan.JPT: "pejabat pimpinan tinggi",
    JenisJabatan.ADMINISTRATOR: "administrator",
    JenisJabatan.PENGAWAS: "pengawas",
    JenisJabatan.FUNGSIONAL: "fungsional",
    JenisJabatan.PELAKSANA: "pelaksana",
}
"""Each kind of position as it is called inside a sentence."""

NAMA_KEDUDUKAN: dict[Kedudukan, str] = {
    Kedudukan.AKTIF: "Aktif",
    Kedudukan.TUGAS_BELAJAR: "Tugas belajar",
    Kedudukan.CLTN: "Cuti di luar tanggungan negara",
    Kedudukan.DIBERHENTIKAN_SEMENTARA: "Diberhentikan sementara",
    Kedudukan.PEJABAT_NEGARA: "Pejabat negara",
    Kedudukan.MPP: "Masa persiapan pensiun",
    Kedudukan.PENSIUN: "Pensiun",
}
"""Each legal standing by its Indonesian name, in the order of forms (dossier 8.6)."""


@dataclass(frozen=True, slots=True)
class Pegawai:
    """One person. `nama` is printed as it stands, with titles; `golongan` is ``III/c`` or ``IX``.

    `kode_siasn` names the same person when his NIP changes (R114); it is appended, so that old records keep their hash.
    `penilai_dihitung` marks a penilai that nobody wrote down: it came from the units and goes on following them.
    """

    id: UUID
    nip: str
    nama: str
    jenis: JenisPegawai
    jabatan: str
    jenis_jabatan: JenisJabatan
    unit_kerja_id: UUID
    golongan: str | None = None
    penilai_id: UUID | None = None
    kedudukan: Kedudukan = Kedudukan.AKTIF
    jenis_kelamin: str = ""
    mulai_bertugas: date | None = None
    unit_mandiri: bool = False
    kode_siasn: str | None = None
    penilai_dihitung: bool | None = None


@dataclass(frozen=True, slots=True)
class Identitas:
    """A person as printed on a form, frozen at the moment of signing."""

    nama: str
    nip: str
    pangkat: str
    jabatan: str
    unit_kerja: str


_TANPA_NIP = re.compile(
    r"(?:(?:pj|plt|plh|penjabat|pelaksana tugas)\.?\s+)?(?:wali\s?kota|bupati|gubernur|kepala daerah|menteri)\b",
    re.IGNORECASE,
)
TANPA_SKP = frozenset(
    {
        Kedudukan.CLTN,
        Kedudukan.DIBERHENTIKAN_SEMENTARA,
        Kedudukan.PEJABAT_NEGARA,
        Kedudukan.MPP,
        Kedudukan.PENSIUN,
    }
)
"""Standings without a duty to plan (Lampiran II.C.8)."""


def jabatan_tanpa_nip(jabatan: str) -> bool:
    """True for a position without NIP and pangkat: head of a region such as ``Wali Kota Pematangsiantar`` (R58).

    A minister too: he is the penilai in the example of the regulation for a central agency (Anak Lampiran 2, p. 131).
    """
    return _TANPA_NIP.match(jabatan.strip()) is not None


def wajib_skp(pegawai: Pegawai) -> bool:
    """False for those without a duty to plan while their standing lasts (Lampiran II.C.8; R33)."""
    return pegawai.jenis is not JenisPegawai.PEJABAT_NEGARA and pegawai.kedudukan not in TANPA_SKP


def periksa_penilai(penilai: Identitas) -> list[Masalah]:
    """The penilai as printed: NIP and pangkat may be empty only for a head of a region or a minister (R58). PEG-12."""
    if penilai.nip.strip() or jabatan_tanpa_nip(penilai.jabatan):
        return []
    return [galat("penilai.nip", "PEG-12", nama=penilai.nama.strip() or penilai.jabatan.strip())]
