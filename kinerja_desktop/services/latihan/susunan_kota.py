"""The whole city: secretariat, dinas and badan, kecamatan with kelurahan, puskesmas and schools, at any size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import cycle, islice

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.unit_kerja import JenisUnit
from kinerja_desktop.services.latihan.acak import bagi_jumlah
from kinerja_desktop.services.latihan.pustaka import muat, tempat
from kinerja_desktop.services.latihan.susunan import WALI_KOTA, Kursi, Susunan
from kinerja_desktop.services.latihan.susunan_kantor import (
    Bidang,
    isi_dinas,
    isi_kecamatan,
    isi_kelurahan,
    isi_puskesmas,
    isi_sekolah,
)

PEMKO = "Pemerintah Kota Pematangsiantar"
_UMUM = ("penelaah", "pengelola", "admin_umum")
"""Families that every field has, after its own."""

DINAS_KESEHATAN, DINAS_PENDIDIKAN = "Dinas Kesehatan", "Dinas Pendidikan"
BKPSDM = "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"
INSPEKTORAT = "Inspektorat"
DINAS_PUTR = "Dinas Pekerjaan Umum dan Penataan Ruang"


@dataclass(frozen=True, slots=True)
class Opd:
    """A dinas or badan: its share of the people, title of its head where it differs, and its fields."""

    nama: str
    bobot: int
    bidang: tuple[Bidang, ...]
    kepala: str = ""


@dataclass(frozen=True, slots=True)
class Asisten:
    """An assistant of the Sekda with the sections he coordinates."""

    nama: str
    urusan: str
    bagian: tuple[Bidang, ...]


@cache
def daftar_opd() -> dict[str, Opd]:
    """Dinas and badan by name, in the order in which a growing city gets them."""
    mentah = muat("opd")["opd"]
    return {o["nama"]: Opd(o["nama"], o["bobot"], _bidang(o["bidang"]), o.get("kepala", "")) for o in mentah}


@cache
def daftar_asisten() -> tuple[Asisten, ...]:
    """Assistants of the Sekda."""
    return tuple(Asisten(a["nama"], a["urusan"], _bidang(a["bagian"])) for a in muat("opd")["asisten"])


def _bidang(mentah: list[dict[str, str]]) -> tuple[Bidang, ...]:
    return tuple(
        Bidang(b["nama"], b["urusan"], (*b["staf"].split(), *_UMUM), b.get("satuan", ""), b.get("kepala", ""))
        for b in mentah
    )


def tambah_pemko(s: Susunan, akun: bool) -> tuple[int, int]:
    """The city government led by the Wali Kota, who is a pejabat negara without SKP. Returns unit and seat."""
    semua = tuple(k for kelurahan in tempat()["kecamatan"].values() for k in kelurahan)
    unit = s.tambah_satuan(
        PEMKO, JenisUnit.PEMERINTAH_DAERAH, None, semua, alamat="Jalan Merdeka Nomor 6", telepon="(0622) 555-0001"
    )
    kursi = Kursi(
        WALI_KOTA, unit, None, jabatan="Wali Kota Pematangsiantar", luar=True, akun=Peran.PENILAI if akun else None
    )
    return unit, s.duduk(kursi, True)


def tambah_luar(s: Susunan, pemko: int, wali_kota: int, nama: str, peran: Peran) -> tuple[int, int]:
    """The head of another office, who stands outside the office of practice. Returns unit and seat."""
    opd = daftar_opd()[nama]
    unit = s.tambah_satuan(opd.nama, JenisUnit.PERANGKAT_DAERAH, pemko, alamat="Jalan Perkantoran Kota Nomor 2")
    isian = {"opd": opd.nama, "urusan": opd.bidang[0].urusan}
    kursi = Kursi("kepala_opd", unit, wali_kota, isian, opd.kepala or f"Kepala {opd.nama}", luar=True, akun=peran)
    return unit, s.duduk(kursi, True)


def _isi_setda(s: Susunan, pemko: int, wali_kota: int, jumlah: int) -> None:
    unit = s.tambah_satuan(
        "Sekretariat Daerah",
        JenisUnit.PERANGKAT_DAERAH,
        pemko,
        alamat="Jalan Merdeka Nomor 6",
        telepon="(0622) 555-0002",
    )
    isian = {"opd": "Sekretariat Daerah", "urusan": "tata kelola pemerintahan", "bidang": "Umum"}
    sekda = s.duduk(Kursi("sekda", unit, wali_kota, isian, akun=Peran.PIMPINAN_UNIT), True)
    sisa = jumlah - 1
    bagian: list[tuple[int, int, dict[str, str], tuple[str, ...]]] = [(unit, sekda, isian, _UMUM)]
    for satu_asisten in daftar_asisten():
        if sisa < 8:
            break
        nama, urusan = satu_asisten.nama, satu_asisten.urusan
        sebutan = f"Asisten {nama}"
        sub = s.tambah_satuan(sebutan, JenisUnit.SUB_UNIT, unit)
        rinci = {"opd": "Sekretariat Daerah", "urusan": urusan, "bidang": nama}
        asisten = s.duduk(Kursi("asisten", sub, wali_kota, rinci, sebutan, akun=Peran.PENILAI), True)
        sisa -= 1
        for satu in satu_asisten.bagian:
            letak = s.tambah_satuan(satu.satuan, JenisUnit.SUB_UNIT, sub)
            rinci = {"opd": "Sekretariat Daerah", "urusan": satu.urusan, "bidang": satu.nama}
            kabag = Kursi("kabag", letak, asisten, rinci, satu.kepala, akun=Peran.PENILAI)
            bagian.append((letak, s.duduk(kabag, True), rinci, satu.staf))
            sisa -= 1
    isi = bagian[1:] or bagian
    for (letak, penilai, rinci, staf), banyak in zip(isi, bagi_jumlah(sisa, [1.0] * len(isi)), strict=True):
        for kunci in islice(cycle(staf), banyak):
            s.duduk(Kursi(kunci, letak, penilai, rinci))


@dataclass(slots=True)
class _Kantor:
    """One office of the city in the order of building: least number of people, weight, how it is staffed."""

    paling_sedikit: int
    bobot: float
    isi: Callable[[int], object]


def isi_kota(s: Susunan, pemko: int, wali_kota: int, jumlah: int) -> None:
    """Staff the city with exactly `jumlah` people; a small number gives fewer offices."""
    dipilih: list[_Kantor] = []
    sisa = jumlah
    for kantor in _kantor_kota(s, pemko, wali_kota):
        if kantor.paling_sedikit > sisa:
            break
        dipilih.append(kantor)
        sisa -= kantor.paling_sedikit
    if not dipilih:
        _isi_setda(s, pemko, wali_kota, jumlah)
        return
    for kantor, tambahan in zip(dipilih, bagi_jumlah(sisa, [k.bobot for k in dipilih]), strict=True):
        kantor.isi(kantor.paling_sedikit + tambahan)


def _kantor_kota(s: Susunan, pemko: int, wali_kota: int) -> Iterator[_Kantor]:
    letak: dict[str, tuple[int, int]] = {}

    def dinas(opd: Opd) -> _Kantor:
        def isi(banyak: int) -> None:
            letak[opd.nama] = isi_dinas(s, pemko, wali_kota, opd.nama, opd.bidang, banyak, opd.kepala)

        return _Kantor(10, opd.bobot - 10, isi)

    def puskesmas(nama: str) -> _Kantor:
        return _Kantor(
            12, 30, lambda banyak: isi_puskesmas(s, *letak[DINAS_KESEHATAN], nama, banyak, nama == "Kartini")
        )

    def sekolah(nama: str, smp: bool) -> _Kantor:
        return _Kantor(8, 42 if smp else 16, lambda banyak: isi_sekolah(s, *letak[DINAS_PENDIDIKAN], nama, banyak, smp))

    def kecamatan(nama: str) -> _Kantor:
        def isi(banyak: int) -> None:
            letak[nama] = isi_kecamatan(s, pemko, wali_kota, nama, banyak)

        return _Kantor(8, 16, isi)

    def kelurahan(kecamatan: str, nama: str) -> _Kantor:
        return _Kantor(6, 5, lambda banyak: isi_kelurahan(s, *letak[kecamatan], nama, banyak))

    wilayah: dict[str, list[str]] = tempat()["kecamatan"]
    sekolah_semua = [(f"SD Negeri {n} {i}", False) for i in (1, 2, 3, 4, 5, 6) for n in tempat()["sekolah_nama"]]
    sekolah_semua += [(f"SMP Negeri {n} {i}", True) for i in (1, 2, 3) for n in tempat()["smp_nama"]]
    yield _Kantor(14, 80, lambda banyak: _isi_setda(s, pemko, wali_kota, banyak))
    opd = daftar_opd()
    yield dinas(opd[DINAS_KESEHATAN])
    yield puskesmas("Kartini")
    yield dinas(opd[DINAS_PENDIDIKAN])
    yield sekolah(*sekolah_semua[0])
    yield kecamatan("Siantar Timur")
    yield kelurahan("Siantar Timur", "Tomuan")
    yield from (dinas(o) for o in opd.values() if o.nama not in (DINAS_KESEHATAN, DINAS_PENDIDIKAN))
    yield from (kecamatan(nama) for nama in wilayah if nama != "Siantar Timur")
    yield from (puskesmas(nama) for nama in tempat()["puskesmas"] if nama != "Kartini")
    yield from (kelurahan(k, nama) for k, daftar in wilayah.items() for nama in daftar if nama != "Tomuan")
    yield from (sekolah(nama, smp) for nama, smp in sekolah_semua[1:])
