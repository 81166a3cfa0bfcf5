"""The header of a sheet of people: found by its names in the first rows, not by its place (R115).

Names are compared without case, spaces and punctuation, so ``nipBaru``, ``NIP BARU`` and ``N.I.P.`` read alike. A
header may be two rows high (``PANGKAT`` over ``GOL`` and ``TMT``) with merged cells, and lie below title rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kinerja_desktop.domain.galat import UserError

BARIS_KEPALA = 20


class Bidang(StrEnum):
    """What a column tells about a person."""

    NIP = "nip"
    NAMA = "nama"
    GELAR_DEPAN = "gelar_depan"
    GELAR_BELAKANG = "gelar_belakang"
    JENIS = "jenis"
    GOLONGAN = "golongan"
    JABATAN = "jabatan"
    JENIS_JABATAN = "jenis_jabatan"
    ESELON = "eselon"
    UNIT = "unit"
    UNIT_INDUK = "unit_induk"
    KODE_UNIT = "kode_unit"
    PENILAI = "penilai"
    KEDUDUKAN = "kedudukan"
    JENIS_KELAMIN = "jenis_kelamin"
    MULAI = "mulai"
    AKHIR = "akhir"
    SIASN_ID = "siasn_id"
    PLT = "plt"


JUDUL: dict[Bidang, str] = {
    Bidang.NIP: "NIP",
    Bidang.NAMA: "Nama",
    Bidang.GELAR_DEPAN: "Gelar Depan",
    Bidang.GELAR_BELAKANG: "Gelar Belakang",
    Bidang.JENIS_KELAMIN: "Jenis Kelamin",
    Bidang.JENIS: "Jenis Pegawai",
    Bidang.GOLONGAN: "Golongan",
    Bidang.JABATAN: "Jabatan",
    Bidang.JENIS_JABATAN: "Jenis Jabatan",
    Bidang.ESELON: "Eselon",
    Bidang.MULAI: "TMT Jabatan",
    Bidang.UNIT: "Unit Kerja",
    Bidang.UNIT_INDUK: "Unit Induk",
    Bidang.PENILAI: "NIP Penilai",
    Bidang.KEDUDUKAN: "Kedudukan Hukum",
    Bidang.SIASN_ID: "ID SIASN",
    Bidang.KODE_UNIT: "ID Unor",
    Bidang.PLT: "Jenis Penugasan",
    Bidang.AKHIR: "Periode Akhir",
}
"""The name of each column in our own sheets, in their order."""

WAJIB = (Bidang.NIP, Bidang.NAMA)
_NAMA_KOLOM: dict[Bidang, str] = {
    Bidang.NIP: """nip nipbaru nipnrp nippegawai nippns nippppk nipppk nipnippk nipnippppk nomorindukpegawai
        nomorindukpppk pegawainip pnsnip""",
    Bidang.NAMA: "nama namapegawai namalengkap pegawainama namaasn namapns namadengangelar namalengkapdengangelar"
    " namadangelar namagelar",
    Bidang.GELAR_DEPAN: "gelardepan glrdepan gelardpn namagelardepan gelarnamadepan",
    Bidang.GELAR_BELAKANG: "gelarbelakang glrbelakang gelarblk gelarblkg namagelarbelakang gelarnamabelakang",
    Bidang.JENIS: "jenispegawai jenispegawainama statuspegawai statuskepegawaian statusasn jenisasn kategoripegawai"
    " statuscpnspns",
    Bidang.GOLONGAN: """golongan gol golru golruang golonganruang golruangakhir golruangakhirnama golruangakhirid
        golakhir golakhirnama golakhirid golongannama golnama golonganakhir golonganid pangkatgol pangkatgolru
        pangkatgolruang pangkatgolongan pangkatgolonganruang golonganpangkat pangkatterakhirgol pangkatterakhirgolru
        pangkatterakhirgolruang pangkatterakhirgolongan pangkatgolruangterakhir""",
    Bidang.JABATAN: "jabatan namajabatan jabatannama jabatanterakhir jabatansekarang skpjabatan jabatanterakhirnama"
    " jabatannamajabatan",
    Bidang.JENIS_JABATAN: "jenisjabatan jenisjabatannama jenisjabatanid jabatanjenis jabatanjenisjabatan"
    " skpjenisjabatan tipejabatan",
    Bidang.ESELON: "eselon eselonnama eselonid eselonlevel jabataneselon jabatanterakhireselon esl",
    Bidang.UNIT: """unitkerja unit unor unornama namaunor unitorganisasi namaunit namaunitkerja unitkerjanama skpunor
        tempattugas unitkerjaterakhir""",
    Bidang.UNIT_INDUK: """unitinduk unorinduk unorinduknama namaunorinduk unitkerjainduk indukunit indukunitkerja
        unitorganisasiinduk skpunorinduk unitatasan unoratasan opd skpd perangkatdaerah""",
    Bidang.KODE_UNIT: "unorid idunor skpunorid kodeunit",
    Bidang.PENILAI: """nippenilai penilainip nippejabatpenilai pejabatpenilainip nippejabatpenilaikinerja nipatasan
        atasannip nipatasanlangsung atasanlangsungnip pegawaiatasannip nipnrppenilai pejabatpenilaikinerjanip""",
    Bidang.KEDUDUKAN: "kedudukan kedudukanhukum kedudukanhukumnama kedudukanhukumid kedudukanpns kedudukanpnsid"
    " kedudukanpnsnama kedudukanasn kedhuk",
    Bidang.JENIS_KELAMIN: "jeniskelamin jnskelamin kelamin jk lp gender",
    Bidang.MULAI: "tmtjabatan jabatantmt jabatantmtjabatan tmtjabatanterakhir jabatanterakhirtmt mulaibertugas",
    Bidang.AKHIR: "periodeakhir",
    Bidang.SIASN_ID: "pnsid idpns siasnid idsiasn pegawaiid idpegawai pnsorang orangid",
    Bidang.PLT: "ispltplh isplt pltplh jenispenugasan penugasan isskppltplhpjb statuspenugasan",
}
_LEMAH = {"satuankerja": Bidang.UNIT, "satuankerjanama": Bidang.UNIT, "id": Bidang.SIASN_ID}
"""Names that mean this only where no better column is there: SIASN writes the whole agency into ``satuanKerja``."""
_NAMA_NIP = frozenset({"namanip", "namadannip", "namapegawainip", "namanippegawai", "namalengkapnip", "nipnama"})
"""Titles of one column that holds both the name and the NIP of a person."""
_BIDANG = {nama.casefold(): bidang for bidang, daftar in _NAMA_KOLOM.items() for nama in daftar.split()}
_ABAI = re.compile(r"[\W_]+")
_ORANG_LAIN = re.compile(r"penilai|atasan|pimpinan|pasangan|suami|istri|anak")
"""Columns below such a title are about somebody else: only the NIP of the penilai is read from them."""
_UMUM = re.compile(r"data|identitas|biodata|pegawai|asn|pns|organisasi|penempatan|tempat")
"""Titles over several columns that say nothing more than the names below them."""


@dataclass(frozen=True, slots=True)
class Kepala:
    """Where the header ends (rows above the first person) and which column holds what."""

    isi_mulai: int
    kolom: dict[Bidang, int]


def rapat(nilai: Any) -> str:
    """A name as headers are compared: letters and digits only, lower case."""
    return _ABAI.sub("", str(nilai)).casefold() if nilai is not None else ""


def cari_kepala(baris: Sequence[Sequence[Any]]) -> Kepala:
    """Find the header among the first rows of a sheet. Raises IMP-21 when no row names NIP and name."""
    terbaik: Kepala | None = None
    for nomor in range(min(len(baris), BARIS_KEPALA)):
        for tinggi in (1, 2):
            if nomor + tinggi > len(baris):
                continue
            calon = _baca(baris[nomor : nomor + tinggi], nomor + tinggi)
            if set(WAJIB) <= calon.kolom.keys() and (terbaik is None or len(calon.kolom) > len(terbaik.kolom)):
                terbaik = calon
    if terbaik is None:
        raise UserError("IMP-21", kolom="NIP dan Nama", baris=BARIS_KEPALA)
    return terbaik


def _baca(baris: Sequence[Sequence[Any]], isi_mulai: int) -> Kepala:
    lebar = max(len(satu) for satu in baris)
    atas, bawah = (list(satu) + [None] * (lebar - len(satu)) for satu in (baris[0], baris[-1]))
    kolom: dict[Bidang, int] = {}
    cadangan: dict[Bidang, int] = {}
    induk: Any = None
    for posisi in range(lebar):
        induk = atas[posisi] if rapat(atas[posisi]) else induk
        anak = bawah[posisi] if len(baris) == 2 else None
        pakai_induk = rapat(atas[posisi]) != "" or rapat(anak) != ""
        bidang = _bidang(induk if pakai_induk else None, anak)
        if bidang is not None:
            kolom.setdefault(bidang, posisi)
        elif lemah := _LEMAH.get(rapat(anak) or rapat(induk if pakai_induk else None)):
            cadangan.setdefault(lemah, posisi)
        elif {rapat(atas[posisi]), rapat(anak)} & _NAMA_NIP:
            for satu in WAJIB:
                kolom.setdefault(satu, posisi)
    return Kepala(isi_mulai, {**cadangan, **kolom})


def _bidang(induk: Any, anak: Any) -> Bidang | None:
    """The field of a column whose upper cell is `induk` and whose lower cell, in a header of two rows, is `anak`."""
    atas, bawah = rapat(induk), rapat(anak)
    if not bawah:
        return _BIDANG.get(atas)
    gabung = _BIDANG.get(atas + bawah)
    if gabung is not None or not atas:
        return gabung or _BIDANG.get(bawah)
    if _ORANG_LAIN.search(atas):
        return Bidang.PENILAI if bawah.startswith("nip") and re.search("penilai|atasan", atas) else None
    return _BIDANG.get(bawah) if atas not in _BIDANG and _UMUM.search(atas) else None


def baris_angka(sel: Iterable[Any]) -> bool:
    """True for the row of column numbers that official lists have below the header: 1, 2, 3 … or (1), (2) …"""
    banyak = 0
    for satu in sel:
        isi = str(int(satu)) if isinstance(satu, float) and satu.is_integer() else rapat(satu)
        if isi:
            banyak += 1
            if isi != str(banyak):
                return False
    return banyak > 2


def kepala_terulang(nip: Any) -> bool:
    """True where the cell of the NIP holds a name of that column: a header repeated on a later page."""
    return _BIDANG.get(rapat(nip)) is Bidang.NIP
