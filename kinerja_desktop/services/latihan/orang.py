"""Invented people: names typical for the city, titles, NIP of a valid form (R103-R109), rank and level of position."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from random import Random

from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai
from kinerja_desktop.services.latihan.acak import pilih_berbobot
from kinerja_desktop.services.latihan.pustaka import Keluarga, kelompok_nama

GOLONGAN = tuple(f"{r}/{h}" for r, h in [(r, h) for r in ("I", "II", "III") for h in "abcd"]) + tuple(
    f"IV/{h}" for h in "abcde"
)
# First and last index in GOLONGAN that each education reaches, and the group of a PPPK.
_PNS = {"SD": (0, 4), "SMP": (2, 6), "SMA": (4, 9), "D3": (6, 11), "S1": (8, 13), "PROFESI": (9, 14), "S2": (9, 14)}
_PPPK = {"SD": "I", "SMP": "IV", "SMA": "V", "D3": "VII", "S1": "IX", "PROFESI": "X", "S2": "X"}
_USIA_MASUK = {"SD": 20, "SMP": 20, "SMA": 20, "D3": 22, "S1": 23, "PROFESI": 25, "S2": 26}
# Years of service and range of rank of those who lead.
_PIMPINAN = {
    JenisJabatan.JPT: (22, 30, 13, 14),
    JenisJabatan.ADMINISTRATOR: (16, 26, 11, 13),
    JenisJabatan.PENGAWAS: (12, 22, 10, 11),
}
_JENJANG_TERAMPIL = ((4, "Pemula"), (7, "Terampil"), (9, "Mahir"), (16, "Penyelia"))
_JENJANG_AHLI = ((9, "Ahli Pertama"), (11, "Ahli Muda"), (14, "Ahli Madya"), (16, "Ahli Utama"))


@dataclass(frozen=True, slots=True)
class Biodata:
    """What is known of one invented person; `polos` is the name without titles."""

    nama: str
    polos: str
    nip: str
    jenis: JenisPegawai
    golongan: str
    kelamin: str
    jabatan: str


class PembuatOrang:
    """Makes people one after the other; never the same name or NIP twice in one office."""

    def __init__(self, acak: Random, tahun: int) -> None:
        self._acak = acak
        self._tahun = tahun
        self._nama: set[str] = set()
        self._nip: set[str] = set()

    def buat(self, keluarga: Keluarga, jabatan: str, tetap: Biodata | None = None) -> Biodata:
        """One person for a seat; a `tetap` person is kept as it is and only guarded against doubles."""
        if tetap is not None:
            self._nama.add(tetap.polos)
            self._nip.add(tetap.nip)
            return tetap
        acak = self._acak
        pendidikan, depan, belakang = acak.choice(keluarga.pendidikan)
        memimpin = keluarga.jenis in _PIMPINAN or (keluarga.jenjang == "tetap" and keluarga.kunci.startswith("kepala"))
        jenis = JenisPegawai.PPPK if not memimpin and acak.random() < 0.27 else JenisPegawai.PNS
        pria = acak.random() < keluarga.pria
        polos = self._nama_baru(pria)
        masa, indeks = self._kepangkatan(keluarga, pendidikan, jenis, memimpin)
        golongan = _PPPK[pendidikan] if jenis is JenisPegawai.PPPK else GOLONGAN[indeks]
        return Biodata(
            self._gelar(polos, depan, belakang, pria),
            polos,
            self._nip_baru(jenis, pendidikan, masa, pria),
            jenis,
            golongan,
            "L" if pria else "P",
            jabatan_lengkap(keluarga, jabatan, pendidikan, indeks if jenis is JenisPegawai.PNS else None),
        )

    def _kepangkatan(self, keluarga: Keluarga, pendidikan: str, jenis: JenisPegawai, memimpin: bool) -> tuple[int, int]:
        """Years of service and index of the rank."""
        acak = self._acak
        if jenis is JenisPegawai.PPPK:
            return acak.randint(1, 5), 0
        awal, akhir = _PNS[pendidikan]
        if keluarga.jenis in _PIMPINAN:
            sedikit, banyak, bawah, atas = _PIMPINAN[keluarga.jenis]
            masa = acak.randint(sedikit, banyak)
            return masa, min(max(awal + masa // 5, bawah), atas)
        masa = acak.randint(14, 24) if memimpin else min(acak.randint(2, 28), acak.randint(2, 30))
        puncak = min(akhir, 11) if keluarga.jenis is JenisJabatan.PELAKSANA else akhir
        return masa, min(awal + masa // 5, puncak)

    def _nama_baru(self, pria: bool) -> str:
        acak = self._acak
        kelompok = pilih_berbobot(acak, [(k["bobot"], k) for k in kelompok_nama()])
        depan = kelompok["pria" if pria else "wanita"]
        marga = kelompok["marga"] if pria else kelompok.get("marga_wanita", kelompok["marga"])
        polos = f"{acak.choice(depan)} {acak.choice(marga)}"
        while polos in self._nama:
            pertama, kedua = acak.choice(depan), acak.choice(depan)
            polos = f"{pertama} {kedua} {acak.choice(marga)}" if pertama != kedua else polos
        self._nama.add(polos)
        return polos

    @staticmethod
    def _gelar(polos: str, depan: str, belakang: str, pria: bool) -> str:
        awal = depan if pria else depan.replace("Drs.", "Dra.")
        nama = awal.replace("*", polos) if awal else polos
        return f"{nama}, {belakang}" if belakang else nama

    def _nip_baru(self, jenis: JenisPegawai, pendidikan: str, masa: int, pria: bool) -> str:
        acak = self._acak
        masuk = self._tahun - masa
        usia = _USIA_MASUK[pendidikan] + acak.randint(0, 4 if masa > 20 else 9)
        if jenis is JenisPegawai.PPPK:
            usia += acak.randint(0, 9)
        lahir = max(masuk - usia, self._tahun - 56)
        awalan = f"{lahir}{acak.randint(1, 12):02d}{acak.randint(1, 28):02d}{masuk}"
        awalan += "21" if jenis is JenisPegawai.PPPK else acak.choice(("01", "03", "04", "12"))
        awalan += "1" if pria else "2"
        urut = acak.randint(1, 19)
        while f"{awalan}{urut:03d}" in self._nip:
            urut += 1
        nip = f"{awalan}{urut:03d}"
        self._nip.add(nip)
        return nip


def jabatan_lengkap(keluarga: Keluarga, jabatan: str, pendidikan: str, indeks: int | None) -> str:
    """The position with its level, such as ``Bidan Terampil``; `indeks` of the rank, None for a PPPK."""
    if keluarga.jenjang == "tetap" or keluarga.jenis is not JenisJabatan.FUNGSIONAL:
        return jabatan
    terampil = pendidikan in ("SMA", "D3") if keluarga.jenjang == "campuran" else keluarga.jenjang == "keterampilan"
    if indeks is None:
        indeks = {"SMA": 4, "D3": 6}.get(pendidikan, 8)
    tangga = _JENJANG_TERAMPIL if terampil else _JENJANG_AHLI
    return f"{jabatan} {next(nama for batas, nama in tangga if indeks <= batas)}"


def nama_akun(polos: str, terpakai: set[str]) -> str:
    """An account name such as ``siti.rahma``; a number is added where it is taken."""
    kata = [_huruf(k) for k in polos.split()]
    kata = [k for k in kata if k]
    dasar = ".".join((kata[0], kata[-1])) if len(kata) > 1 else kata[0]
    nama, nomor = dasar, 1
    while nama in terpakai:
        nomor += 1
        nama = f"{dasar}{nomor}"
    terpakai.add(nama)
    return nama


def _huruf(kata: str) -> str:
    rata = unicodedata.normalize("NFKD", kata.lower())
    return "".join(h for h in rata if h.isascii() and h.isalnum())
