"""How single offices are staffed: puskesmas, kelurahan, kecamatan, school, and a dinas or badan with its fields."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import cycle, islice

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.unit_kerja import JenisUnit
from kinerja_desktop.services.latihan.acak import bagi_jumlah
from kinerja_desktop.services.latihan.pustaka import keluarga, tempat
from kinerja_desktop.services.latihan.susunan import Kursi, Susunan
from kinerja_desktop.services.latihan.tim_kartini import KEPALA_KARTINI, TIM_KARTINI

# Seats after the head and the team above: (family, rated by the head "k", the office manager "t" or the nurse "r").
_PUSKESMAS = (
    ("dokter", "k"), ("dokter_gigi", "k"), ("bendahara", "t"), ("perawat", "r"), ("bidan", "k"), ("admin_umum", "t"),
    ("apoteker", "k"), ("perawat", "r"), ("bidan", "k"), ("promkes", "k"), ("dokter", "k"), ("perawat", "r"),
    ("kasir", "t"), ("bidan", "k"), ("sopir", "t"), ("kebersihan", "t"), ("perawat", "r"), ("pengurus_barang", "t"),
    ("bidan", "k"), ("perawat", "r"), ("laborat", "k"), ("rekam_medis", "k"), ("bidan", "k"), ("admin_umum", "t"),
    ("perawat", "r"), ("asisten_apoteker", "k"), ("kebersihan", "t"), ("bidan", "k"), ("sopir", "t"),
    ("perawat", "r"), ("bidan", "k"),
)  # fmt: skip

_LURAH = ("kasi_pemerintahan", "kasi_trantib", "kasi_kesos")
_STAF_KELURAHAN = ("pelayanan", "admin_umum", "pelayanan", "pengelola", "bendahara", "pelayanan", "kebersihan")


@dataclass(frozen=True, slots=True)
class Bidang:
    """One field of a dinas: its name, its matter in words, and the families of its people in turn.

    `satuan` and `kepala` are said instead of "Bidang …" and "Kepala Bidang …" where the office has other words.
    """

    nama: str
    urusan: str
    staf: tuple[str, ...]
    satuan: str = ""
    kepala: str = ""


def isi_puskesmas(s: Susunan, induk: int, kepala_dinas: int, nama: str, jumlah: int, kartini: bool) -> int:
    """Staff a puskesmas with `jumlah` people under the seat of the head of the health office. Returns the unit."""
    awal = len(s.kursi)
    unit = s.tambah_satuan(
        f"Puskesmas {nama}",
        JenisUnit.PUSKESMAS,
        induk,
        _wilayah_puskesmas(nama),
        mandiri=True,
        alamat=f"Jalan {nama} Nomor 12",
        telepon="(0622) 555-0112",
    )
    peran = Peran.PIMPINAN_UNIT
    tetap = KEPALA_KARTINI if kartini else None
    kepala = s.duduk(Kursi("kepala_puskesmas", unit, kepala_dinas, tetap=tetap, akun=peran, mandiri=True), True)
    sisa = jumlah - 1
    for kunci, orang in TIM_KARTINI[:sisa]:
        s.duduk(Kursi(kunci, unit, kepala, tetap=orang if kartini else None))
    sisa = max(0, sisa - len(TIM_KARTINI))
    penilai = {"k": (unit, kepala), "t": (unit, kepala), "r": (unit, kepala)}
    if sisa >= 6:
        tata_usaha = s.tambah_satuan("Subbagian Tata Usaha", JenisUnit.SUB_UNIT, unit)
        rawat = s.tambah_satuan("Ruang Perawatan dan Perkesmas", JenisUnit.SUB_UNIT, unit)
        penilai["t"] = (tata_usaha, s.duduk(Kursi("kasubbag_puskesmas", tata_usaha, kepala, akun=Peran.PENILAI), True))
        penilai["r"] = (rawat, s.duduk(Kursi("perawat", rawat, kepala, akun=Peran.PENILAI), True))
        sisa -= 2
    for kunci, oleh in islice(cycle(_PUSKESMAS), sisa):
        satuan, atasan = penilai[oleh]
        s.duduk(Kursi(kunci, satuan, atasan))
    s.tandai_pindahan(awal)
    return unit


def _wilayah_puskesmas(nama: str) -> tuple[str, ...]:
    """Four kelurahan served by a puskesmas."""
    semua = [k for kelurahan in tempat()["kecamatan"].values() for k in kelurahan]
    awal = tempat()["puskesmas"].index(nama) * 3 if nama in tempat()["puskesmas"] else 0
    return tuple(semua[(awal + i) % len(semua)] for i in range(4))


def isi_kelurahan(s: Susunan, induk: int, camat: int, nama: str, jumlah: int) -> int:
    """Staff a kelurahan. Returns the unit."""
    unit = s.tambah_satuan(
        f"Kelurahan {nama}", JenisUnit.KELURAHAN, induk, (nama,), alamat=f"Jalan Kelurahan {nama} Nomor 1"
    )
    isian = {"nama_unit": nama, "urusan": "kelurahan", "opd": f"Kelurahan {nama}"}
    lurah = s.duduk(Kursi("lurah", unit, camat, isian, akun=Peran.PIMPINAN_UNIT), True)
    sisa = jumlah - 1
    atasan: list[tuple[int, int]] = [(unit, lurah)]
    for kunci in ("sekretaris_lurah", *_LURAH)[: max(0, sisa - 1)]:
        sub = s.tambah_satuan(_nama_seksi(kunci), JenisUnit.SUB_UNIT, unit)
        atasan.append((sub, s.duduk(Kursi(kunci, sub, lurah, isian, akun=Peran.PENILAI), True)))
        sisa -= 1
    staf = islice(cycle(_STAF_KELURAHAN), max(0, sisa))
    for kunci, (satuan, penilai) in zip(staf, cycle(atasan[1:] or atasan), strict=False):
        s.duduk(Kursi(kunci, satuan, penilai, isian))
    return unit


def _nama_seksi(kunci: str) -> str:
    return keluarga()[kunci].jabatan.replace("Kepala ", "").replace("Sekretaris Kelurahan", "Sekretariat Kelurahan")


def isi_kecamatan(s: Susunan, induk: int, wali_kota: int, nama: str, jumlah: int) -> tuple[int, int]:
    """Staff a kecamatan. Returns the unit and the seat of the camat."""
    kelurahan = tuple(tempat()["kecamatan"][nama])
    unit = s.tambah_satuan(
        f"Kecamatan {nama}", JenisUnit.KECAMATAN, induk, kelurahan, alamat=f"Jalan {nama} Raya Nomor 5"
    )
    isian = {"nama_unit": nama, "urusan": "wilayah kecamatan", "opd": f"Kecamatan {nama}", "bidang": "Pemerintahan"}
    camat = s.duduk(Kursi("camat", unit, wali_kota, isian, akun=Peran.PIMPINAN_UNIT), True)
    sisa = jumlah - 1
    atasan = [(unit, camat)]
    for kunci, sebutan in (("sekretaris", "Sekretariat"), *((k, _nama_seksi(k)) for k in _LURAH)):
        if sisa < 3:
            break
        sub = s.tambah_satuan(sebutan, JenisUnit.SUB_UNIT, unit)
        atasan.append((sub, s.duduk(Kursi(kunci, sub, camat, isian, akun=Peran.PENILAI), True)))
        sisa -= 1
    staf = islice(cycle(("admin_umum", "pelayanan", "bendahara", "penelaah", "pengelola", "kebersihan")), sisa)
    for kunci, (satuan, penilai) in zip(staf, cycle(atasan[1:] or atasan), strict=False):
        s.duduk(Kursi(kunci, satuan, penilai, isian))
    return unit, camat


def isi_sekolah(s: Susunan, induk: int, kepala_dinas: int, nama: str, jumlah: int, smp: bool) -> int:
    """Staff a school: the head rates everybody by delegation (dossier 9.1). Returns the unit."""
    unit = s.tambah_satuan(
        nama, JenisUnit.SEKOLAH, induk, mandiri=True, hari_kerja=6, alamat=f"Jalan {nama.split(' ', 2)[-1]} Nomor 8"
    )
    kepala = s.duduk(Kursi("kepala_sekolah", unit, kepala_dinas, akun=Peran.PIMPINAN_UNIT, mandiri=True), True)
    mapel, kelas = cycle(tempat()["mapel"]), cycle(tempat()["kelas"])
    pola = ("guru_mapel",) * 5 if smp else ("guru_kelas", "guru_kelas", "guru_kelas", "guru_mapel", "guru_kelas")
    for kunci in islice(cycle((*pola, *pola, "admin_umum", *pola, "pustakawan", "kebersihan")), jumlah - 1):
        isian = {"urusan": "pendidikan", "opd": nama}
        isian |= {"mapel": next(mapel)} if kunci == "guru_mapel" else {"kelas": next(kelas)}
        s.duduk(Kursi(kunci, unit, kepala, isian))
    return unit


def isi_dinas(
    s: Susunan,
    induk: int,
    wali_kota: int,
    nama: str,
    bidang: tuple[Bidang, ...],
    jumlah: int,
    sebutan_kepala: str = "",
) -> tuple[int, int]:
    """Staff a dinas or badan: head, secretariat with three subsections, fields. Returns the unit and the head."""
    awal = len(s.kursi)
    unit = s.tambah_satuan(
        nama,
        JenisUnit.PERANGKAT_DAERAH,
        induk,
        alamat=f"Jalan Perkantoran Kota Nomor {10 + len(s.satuan) % 60}",
        telepon="(0622) 555-0100",
    )
    pokok = {"opd": nama, "urusan": bidang[0].urusan, "bidang": bidang[0].nama, "nama_unit": nama}
    kepala = s.duduk(
        Kursi("kepala_opd", unit, wali_kota, pokok, sebutan_kepala or f"Kepala {nama}", akun=Peran.PIMPINAN_UNIT), True
    )
    kelompok: list[tuple[int, int, dict[str, str], tuple[str, ...]]] = []
    sisa = jumlah - 1
    if sisa >= 6:
        sisa -= _isi_sekretariat(s, unit, kepala, pokok, sisa, kelompok)
    for satu in bidang:
        if sisa < 3:
            break
        isian = {"opd": nama, "urusan": satu.urusan, "bidang": satu.nama, "nama_unit": nama}
        sub = s.tambah_satuan(satu.satuan or f"Bidang {satu.nama}", JenisUnit.SUB_UNIT, unit)
        sebutan = satu.kepala or f"Kepala Bidang {satu.nama}"
        kabid = Kursi("kabid", sub, kepala, isian, sebutan, akun=Peran.PENILAI)
        kelompok.append((sub, s.duduk(kabid, True), isian, satu.staf))
        sisa -= 1
    _bagi_staf(s, kelompok or [(unit, kepala, pokok, bidang[0].staf)], sisa)
    s.tandai_pindahan(awal)
    return unit, kepala


_SUBBAGIAN = (
    ("kasubbag_umum", "Subbagian Umum dan Kepegawaian", ("admin_umum", "analis_sdm", "sopir", "arsiparis")),
    ("kasubbag_keuangan", "Subbagian Keuangan", ("bendahara", "keuangan", "pengurus_barang")),
    ("kasubbag_program", "Subbagian Program dan Pelaporan", ("perencana", "admin_umum", "prakom")),
)


def _isi_sekretariat(
    s: Susunan,
    unit: int,
    kepala: int,
    isian: dict[str, str],
    sisa: int,
    kelompok: list[tuple[int, int, dict[str, str], tuple[str, ...]]],
) -> int:
    sub = s.tambah_satuan("Sekretariat", JenisUnit.SUB_UNIT, unit)
    sekretaris = s.duduk(Kursi("sekretaris", sub, kepala, isian, akun=Peran.PENILAI), True)
    dipakai = 1
    for kunci, nama, staf in _SUBBAGIAN[: max(1, sisa // 8)]:
        bagian = s.tambah_satuan(nama, JenisUnit.SUB_UNIT, sub)
        kasubbag = s.duduk(Kursi(kunci, bagian, sekretaris, isian, akun=Peran.PENILAI), True)
        kelompok.append((bagian, kasubbag, isian, staf))
        dipakai += 1
    return dipakai


def _bagi_staf(s: Susunan, kelompok: list[tuple[int, int, dict[str, str], tuple[str, ...]]], sisa: int) -> None:
    bobot = [1.0 if g[3] in [b[2] for b in _SUBBAGIAN] else 2.2 for g in kelompok]
    for (satuan, penilai, isian, staf), banyak in zip(kelompok, bagi_jumlah(sisa, bobot), strict=True):
        for kunci in islice(cycle(staf), banyak):
            s.duduk(Kursi(kunci, satuan, penilai, isian))
