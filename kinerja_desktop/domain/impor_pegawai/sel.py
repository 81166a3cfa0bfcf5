"""What one cell of a sheet of people says, as offices write it: dates, codes of SIASN, words, upper case.

Each function returns None for an empty cell and raises a UserError for what it cannot read.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Any

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.golongan import GOLONGAN_PPPK, PANGKAT_PNS, baca_golongan
from kinerja_desktop.domain.impor_pegawai.kepala import rapat
from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai, Kedudukan
from kinerja_desktop.domain.teks import bersihkan
from kinerja_desktop.domain.waktu import TAHUN_TERAKHIR, TAHUN_TERAWAL

_KOSONG = frozenset({"", "-", "--", "–", "null", "none", "nan", "n/a", "#n/a"})
_BULAN = {
    nama: nomor
    for nomor, daftar in enumerate(
        ("jan januari january", "feb februari pebruari february", "mar maret march", "apr april", "mei may",
         "jun juni june", "jul juli july", "agu ags agt aug agustus august", "sep sept september",
         "okt oct oktober october", "nov nop november nopember", "des dec desember december"), 1,
    )
    for nama in daftar.split()
}  # fmt: skip
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
_HARI = re.compile(r"(\d{1,2})[-/. ]+(\d{1,2}|[a-z]+)[-/. ,]+(\d{4})(?: .*)?")
_AWAL_EXCEL = date(1899, 12, 30)
_NOMOR_TERKECIL = 9_999
"""Serial numbers below are of days before 1927: a mere year such as 2019 is told, not read as a day of 1905."""
_GOLONGAN = re.compile(r"(?<![A-Z])(IV|III|II|I|[1-4])\s*[/.\-\s]?\s*([A-E])(?![A-Z])", re.IGNORECASE)
_ROMAWI = re.compile(r"(?<![A-Z])([XVI]+)(?![A-Z])", re.IGNORECASE)
_ESELON = re.compile(r"(?<![A-Z])(IV|V|III|II|I|[1-5])(?![A-Z]{2})", re.IGNORECASE)
_PLT = re.compile(r"(?:plt|plh|pj|pelaksana\s+(?:tugas|harian)|penjabat)\b[.\s]", re.IGNORECASE)
_KEDUDUKAN = (
    ("cltn", Kedudukan.CLTN),
    ("diluartanggungan", Kedudukan.CLTN),
    ("tugasbelajar", Kedudukan.TUGAS_BELAJAR),
    ("sementara", Kedudukan.DIBERHENTIKAN_SEMENTARA),
    ("pejabatnegara", Kedudukan.PEJABAT_NEGARA),
    ("masapersiapanpensiun", Kedudukan.MPP),
    ("mpp", Kedudukan.MPP),
    ("bebastugas", Kedudukan.MPP),
    ("pensiun", Kedudukan.PENSIUN),
    ("aktif", Kedudukan.AKTIF),
    ("hukumandisiplin", Kedudukan.AKTIF),
    ("masihbekerja", Kedudukan.AKTIF),
)
_TAK_AKTIF = ("tidakaktif", "nonaktif", "takaktif")
"""Words that hold ``aktif`` and say the contrary, without telling which standing it is."""
_ID = re.compile(r"[0-9A-Za-z-]{16,42}")
_HUKUMAN = "15"
_JENIS = (
    ("kepaladaerah", JenisJabatan.KEPALA_DAERAH),
    ("pimpinantinggi", JenisJabatan.JPT),
    ("jpt", JenisJabatan.JPT),
    ("administrator", JenisJabatan.ADMINISTRATOR),
    ("pengawas", JenisJabatan.PENGAWAS),
    ("fungsionalumum", JenisJabatan.PELAKSANA),
    ("pelaksana", JenisJabatan.PELAKSANA),
    ("jfu", JenisJabatan.PELAKSANA),
    ("fungsional", JenisJabatan.FUNGSIONAL),
    ("jft", JenisJabatan.FUNGSIONAL),
    ("jf", JenisJabatan.FUNGSIONAL),
)
_KODE_JENIS = {"2": JenisJabatan.FUNGSIONAL, "4": JenisJabatan.PELAKSANA}
_STRUKTURAL = frozenset({"1", "3", "struktural", "jabatanstruktural", "rangkap", "jabatanrangkap"})
_JENJANG = re.compile(
    r"\b(?:ahli\s+(?:pertama|muda|madya|utama)|terampil|mahir|penyelia|pemula)\b|^(?:guru|dokter|bidan|perawat)\b",
    re.IGNORECASE,
)
_PIMPINAN = tuple(
    (jenis, re.compile(rf"(?:{pola})\b", re.IGNORECASE))
    for jenis, pola in (
        (JenisJabatan.FUNGSIONAL, r"kepala (?:(?:uptd?|blud) )?(?:puskesmas|sekolah|sd|smp|sma|smk|tk|paud)"),
        (JenisJabatan.PENGAWAS, r"kepala (?:sub ?bagian|subbag|sub ?bidang|subbid|seksi|upt|uptd)|kasubbag|kasi"),
        (JenisJabatan.PENGAWAS, r"lurah|sekretaris (?:lurah|kelurahan)"),
        (JenisJabatan.JPT, r"kepala (?:dinas|badan|satuan polisi pamong praja)|sekretaris (?:daerah|dprd|dewan)"),
        (JenisJabatan.JPT, r"staf ahli|asisten (?:pemerintahan|perekonomian|administrasi|i{1,3}|[1-3])"),
        (JenisJabatan.JPT, r"inspektur(?: daerah| kota| kabupaten)?$"),
        (JenisJabatan.ADMINISTRATOR, r"kepala (?:bidang|bagian)|kabid|kabag|camat|inspektur pembantu"),
        (JenisJabatan.ADMINISTRATOR, r"sekretaris(?: (?:dinas|badan|inspektorat|camat|kecamatan)|$)"),
    )
)
"""Leading posts of a region by their names (dossier 9.1); the head of a puskesmas or a school is functional there."""


def teks(isi: Any) -> str:
    """The words of a cell on one line; whole numbers without ``.0``, and nothing for the marks of an empty cell."""
    if isi is None or isinstance(isi, bool):
        return ""
    if isinstance(isi, float) and isi.is_integer():
        isi = int(isi)
    rapi = " ".join(bersihkan(str(isi)).split())
    return "" if rapi.casefold() in _KOSONG else rapi


def tanggal(isi: Any) -> date | None:
    """A date: a cell of that kind, a serial number of Excel, or text with the day (or the year) first.

    Raises IMP-22, also for a year that is mistyped (`TAHUN_TERAWAL` to `TAHUN_TERAKHIR`).
    """
    hasil = _tanggal(isi)
    if hasil is not None and not TAHUN_TERAWAL <= hasil.year <= TAHUN_TERAKHIR:
        raise UserError("IMP-22", teks=teks(isi)[:40])
    return hasil


def _tanggal(isi: Any) -> date | None:
    if isinstance(isi, datetime):
        return isi.date()
    if isinstance(isi, date):
        return isi
    if isinstance(isi, int | float) and not isinstance(isi, bool) and _NOMOR_TERKECIL < isi < 80_000:
        return _AWAL_EXCEL + timedelta(days=int(isi))
    kata = teks(isi)
    if not kata:
        return None
    rendah = kata.casefold()
    try:
        if cocok := _ISO.fullmatch(rendah):
            return date(int(cocok[1]), int(cocok[2]), int(cocok[3]))
        if cocok := _HARI.fullmatch(rendah):
            bulan = int(cocok[2]) if cocok[2].isdigit() else _BULAN.get(cocok[2], 0)
            return date(int(cocok[3]), bulan, int(cocok[1]))
    except ValueError as galat:
        raise UserError("IMP-22", teks=kata[:40]) from galat
    raise UserError("IMP-22", teks=kata[:40])


def golongan(isi: Any, jenis: JenisPegawai) -> str | None:
    """``III/c`` or ``IX`` from what is written: ``III/C``, ``IIIC``, ``3c``, code ``33``, ``Penata (III/c)``, ``9``.

    Raises PEG-10 for what is no golongan of this kind of appointment (R113).
    """
    kata = teks(isi)
    if not kata:
        return None
    return baca_golongan(jenis, _golongan(kata, jenis))


def _golongan(kata: str, jenis: JenisPegawai) -> str:
    if jenis is JenisPegawai.PNS and len(kata) == 2 and kata[0] in "1234" and kata[1] in "12345":
        return f"{('I', 'II', 'III', 'IV')[int(kata[0]) - 1]}/{'abcde'[int(kata[1]) - 1]}"
    if cocok := _GOLONGAN.search(kata):
        angka = cocok[1].upper()
        return f"{('I', 'II', 'III', 'IV')[int(angka) - 1] if angka.isdigit() else angka}/{cocok[2].lower()}"
    if kata.isdecimal() and len(kata) < 3 and 1 <= int(kata) <= len(GOLONGAN_PPPK):
        return GOLONGAN_PPPK[int(kata) - 1]
    if jenis is JenisPegawai.PNS:
        pangkat = {nama.casefold(): golongan for golongan, nama in PANGKAT_PNS.items()}
        return pangkat.get(kata.casefold().replace("tk.", "tingkat").replace("tk ", "tingkat "), kata)
    return cocok[1].upper() if (cocok := _ROMAWI.search(kata)) else kata


def kedudukan(isi: Any) -> tuple[Kedudukan | None, bool]:
    """Legal standing by code or words, and whether it tells of a disciplinary punishment (still active).

    Raises IMP-24.
    """
    kata = teks(isi)
    if not kata:
        return None, False
    kode = kata.zfill(2)
    if kode == _HUKUMAN:
        return Kedudukan.AKTIF, True
    if kode in set(Kedudukan):
        return Kedudukan(kode), False
    padat = rapat(kata)
    for potongan, nilai in _KEDUDUKAN:
        if potongan in padat and not any(kata in padat for kata in _TAK_AKTIF):
            return nilai, potongan == "hukumandisiplin"
    raise UserError("IMP-24", teks=kata[:40])


def jenis_jabatan(isi: Any, eselon: Any) -> JenisJabatan | None:
    """Kind of position by SIASN's code or words; a structural one by its eselon. None where the cells do not tell.

    Raises IMP-25.
    """
    kata, padat = teks(isi), rapat(teks(isi))
    if padat in _KODE_JENIS:
        return _KODE_JENIS[padat]
    dari_eselon = _menurut_eselon(teks(eselon) or kata)
    if not padat or padat in _STRUKTURAL or "struktural" in padat:
        return dari_eselon
    for potongan, nilai in _JENIS:
        if potongan in padat:
            return nilai
    if dari_eselon is not None:
        return dari_eselon
    raise UserError("IMP-25", teks=kata[:40])


def _menurut_eselon(kata: str) -> JenisJabatan | None:
    """II (and I) are pimpinan tinggi, III administrators, IV and V pengawas; codes 21, 22, 31 … 99 of SIASN alike."""
    if re.fullmatch(r"[1-5][1-2]", kata):
        kata = kata[0]
    if kata == "99" or "non" in kata.casefold() or not (cocok := _ESELON.search(kata)):
        return None
    tingkat = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5}.get(cocok[1].upper()) or int(cocok[1])
    return {1: JenisJabatan.JPT, 2: JenisJabatan.JPT, 3: JenisJabatan.ADMINISTRATOR}.get(tingkat, JenisJabatan.PENGAWAS)


def jenis_dari_jabatan(jabatan: str) -> JenisJabatan:
    """What a position is when nothing else tells: by the name of a leading post, functional by its rank words.

    Anything else is pelaksana. Who leads must not be taken for one: his forms and those he rates follow from it.
    """
    rapi = " ".join(jabatan.split())
    dugaan = next((jenis for jenis, pola in _PIMPINAN if pola.match(rapi)), None)
    if dugaan is not None:
        return dugaan
    return JenisJabatan.FUNGSIONAL if _JENJANG.search(jabatan) else JenisJabatan.PELAKSANA


def diperkirakan(jabatan: str) -> bool:
    """True when only a guess tells what the position is: the words of a functional rank are no guess."""
    return _JENJANG.search(jabatan) is None


def jenis_kelamin(isi: Any) -> str | None:
    """``L`` or ``P``. Raises IMP-26."""
    padat = rapat(teks(isi))
    if not padat:
        return None
    if padat in ("l", "1", "m", "lk", "pria", "male") or padat.startswith("laki"):
        return "L"
    if padat in ("p", "2", "f", "pr", "w", "wanita", "female") or padat.startswith("perempuan"):
        return "P"
    raise UserError("IMP-26", teks=teks(isi)[:40])


def siasn_id(isi: Any) -> str:
    """The id of a person in SIASN (dossier 8.5: like a UUID); a mere number of rows under the title ``id`` is none."""
    kata = teks(isi)
    return kata if _ID.fullmatch(kata) and not kata.isdecimal() else ""


def jenis_pegawai(isi: Any) -> JenisPegawai | None:
    """PNS (also CPNS) or PPPK, None where the cell tells neither."""
    padat = rapat(teks(isi))
    if "pppk" in padat or "p3k" in padat or "perjanjiankerja" in padat:
        return JenisPegawai.PPPK
    return JenisPegawai.PNS if "pns" in padat or "pegawainegerisipil" in padat else None


def plt(isi: Any, jabatan: str) -> bool:
    """True for a row about an assignment as Plt., Plh. or Pj. (R116)."""
    padat = rapat(teks(isi))
    if padat in ("", "0", "d", "definitif", "tidak", "false") and isi is not True:
        return _PLT.match(jabatan) is not None
    return isi is True or padat in ("1", "ya", "true", "plt", "plh", "pj", "pjb") or _PLT.match(padat + " ") is not None


def nama_lengkap(depan: Any, nama: Any, belakang: Any) -> str:
    """The name as printed: titles before and behind, each only once; empty where there are only titles."""
    awal, inti, akhir = teks(depan), teks(nama), teks(belakang).lstrip(", ")
    if not inti:
        return ""
    if awal and not inti.casefold().startswith(awal.casefold()):
        inti = f"{awal} {inti}"
    if akhir and not rapat(inti).endswith(rapat(akhir)):
        inti = f"{inti.rstrip(', ')}, {akhir}"
    return inti
