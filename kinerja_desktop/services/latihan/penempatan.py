"""Seating invented people on the seats of a plan: units, people and accounts as values of the domain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from uuid import UUID

from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai, Kedudukan, Pegawai
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services.latihan.acak import SumberAcak
from kinerja_desktop.services.latihan.orang import Biodata, PembuatOrang, nama_akun
from kinerja_desktop.services.latihan.pustaka import Keluarga, isi_teks, keluarga
from kinerja_desktop.services.latihan.studi import pelajar
from kinerja_desktop.services.latihan.susunan import WALI_KOTA, Kursi, Susunan

SEMUA_BERAKUN = 200
"""Up to this many people everybody has an account; in a larger office those who lead, and the sample unit."""

PELANTIKAN = date(2025, 2, 20)
"""The day on which the invented Wali Kota took office, as all heads of regions did."""

_CONTOH = 60
_SUDAH_LAMA = 2
"""Calendar years since which the named people are in their posts at least: they have a result of last year."""
_AKUN_LUAR = {Peran.PUSAT: "pusat", Peran.PENGAWAS: "pengawas"}


@dataclass(frozen=True, slots=True)
class Posisi:
    """What the generators need to know of one person beside the value `pegawai`."""

    nomor: int
    pegawai: Pegawai
    polos: str
    keluarga: Keluarga | None
    isian: dict[str, str]
    satuan: int
    penilai: int | None
    luar: bool
    bernama: bool
    pindahan: str
    studi: bool = False


@dataclass(frozen=True, slots=True)
class Penempatan:
    """All people of one training office. `kelurahan` and `hari_kerja` are those of each unit by index."""

    unit: tuple[UnitKerja, ...]
    posisi: tuple[Posisi, ...]
    akun: tuple[Akun, ...]
    kelurahan: tuple[tuple[str, ...], ...]
    bawahan: dict[int, tuple[int, ...]]
    kantor: tuple[int, ...]

    @property
    def anggota(self) -> Iterator[Posisi]:
        """People inside the office of practice."""
        return (p for p in self.posisi if not p.luar)


def tempatkan(susunan: Susunan, acak: SumberAcak, awal: date, hari_ini: date) -> Penempatan:
    """Fill every seat with an invented person."""
    dibuat = datetime.combine(date(awal.year - 1, 12, 1), time(8), WIB)
    unit_id = [acak.id(dibuat, "unit", i) for i in range(len(susunan.satuan))]
    orang_id = [acak.id(dibuat, "pegawai", i) for i in range(len(susunan.kursi))]
    pembuat = PembuatOrang(acak.aliran("orang"), hari_ini.year)
    biodata: dict[int, Biodata] = {}
    for nomor in sorted(range(len(susunan.kursi)), key=lambda i: susunan.kursi[i].tetap is None):
        biodata[nomor] = _biodata(susunan.kursi[nomor], pembuat)
    belajar = pelajar(susunan, biodata)
    tugas = acak.aliran("bertugas")
    posisi = []
    for nomor, kursi in enumerate(susunan.kursi):
        penilai = None if kursi.penilai is None else orang_id[kursi.penilai]
        mulai = date(awal.year - tugas.randint(1, 6), tugas.randint(1, 12), 1)
        if kursi.pindahan == "mutasi":
            mulai = awal_triwulan(hari_ini)
        if kursi.tetap is not None:
            mulai = mulai.replace(year=min(mulai.year, hari_ini.year - _SUDAH_LAMA))
        orang = _pegawai(orang_id[nomor], biodata[nomor], kursi, unit_id[kursi.satuan], penilai, mulai)
        if nomor == belajar:
            orang = replace(orang, kedudukan=Kedudukan.TUGAS_BELAJAR)
        orang = replace(orang, kode_siasn=_kode_siasn(acak, nomor) if orang.nip else None)
        posisi.append(
            Posisi(
                nomor,
                orang,
                biodata[nomor].polos,
                keluarga().get(kursi.keluarga),
                kursi.isian,
                kursi.satuan,
                kursi.penilai,
                kursi.luar,
                kursi.tetap is not None,
                kursi.pindahan,
                nomor == belajar,
            )
        )
    unit = tuple(_unit(susunan, i, unit_id, orang_id) for i in range(len(susunan.satuan)))
    kantor = tuple(_kantor(susunan, i) for i in range(len(susunan.satuan)))
    bawahan: dict[int, list[int]] = {}
    for p in posisi:
        if p.penilai is not None and not p.luar:
            bawahan.setdefault(p.penilai, []).append(p.nomor)
    return Penempatan(
        unit,
        tuple(posisi),
        tuple(_akun(susunan, posisi, kantor, acak, dibuat)),
        tuple(s.kelurahan or ("Pusat Kota",) for s in susunan.satuan),
        {k: tuple(v) for k, v in bawahan.items()},
        kantor,
    )


def awal_triwulan(hari: date) -> date:
    """First day of the quarter of `hari`."""
    return date(hari.year, (hari.month - 1) // 3 * 3 + 1, 1)


def _biodata(kursi: Kursi, pembuat: PembuatOrang) -> Biodata:
    if kursi.keluarga == WALI_KOTA:
        contoh = pembuat.buat(keluarga()["kepala_opd"], kursi.jabatan)
        return Biodata(contoh.polos, contoh.polos, "", JenisPegawai.PEJABAT_NEGARA, "", contoh.kelamin, kursi.jabatan)
    jenis = keluarga()[kursi.keluarga]
    return pembuat.buat(jenis, isi_teks(kursi.jabatan or jenis.jabatan, kursi.isian), kursi.tetap)


def _pegawai(rekaman: UUID, biodata: Biodata, kursi: Kursi, unit: UUID, penilai: UUID | None, mulai: date) -> Pegawai:
    wali_kota = kursi.keluarga == WALI_KOTA
    return Pegawai(
        rekaman,
        biodata.nip,
        biodata.nama,
        biodata.jenis,
        biodata.jabatan,
        JenisJabatan.KEPALA_DAERAH if wali_kota else keluarga()[kursi.keluarga].jenis,
        unit,
        biodata.golongan or None,
        penilai,
        jenis_kelamin=biodata.kelamin,
        mulai_bertugas=PELANTIKAN if wali_kota else mulai,
        unit_mandiri=kursi.mandiri,
    )


def _kode_siasn(acak: SumberAcak, nomor: int) -> str:
    """An invented id in the form that SIASN gives to people: 32 hexadecimal digits."""
    return f"{acak.aliran('siasn', nomor).getrandbits(128):032X}"


def _unit(susunan: Susunan, nomor: int, unit_id: list[UUID], orang_id: list[UUID]) -> UnitKerja:
    s = susunan.satuan[nomor]
    return UnitKerja(
        unit_id[nomor],
        s.nama,
        s.jenis,
        None if s.induk is None else unit_id[s.induk],
        None if s.pimpinan is None else orang_id[s.pimpinan],
        s.mandiri,
        s.hari_kerja,
        s.alamat,
        s.telepon,
    )


def _kantor(susunan: Susunan, nomor: int) -> int:
    """The office a unit belongs to: the nearest unit above that is no sub-unit."""
    while susunan.satuan[nomor].jenis is JenisUnit.SUB_UNIT:
        induk = susunan.satuan[nomor].induk
        if induk is None:
            break
        nomor = induk
    return nomor


def _akun(
    susunan: Susunan, posisi: list[Posisi], kantor: tuple[int, ...], acak: SumberAcak, dibuat: datetime
) -> Iterator[Akun]:
    terpakai: set[str] = set()
    semua = susunan.jumlah <= SEMUA_BERAKUN
    contoh = {kantor[p.satuan] for p in posisi if p.bernama}
    per_kantor: dict[int, int] = {}

    def akun(nama: str, peran: Peran, pemilik: Posisi) -> Akun:
        terpakai.add(nama)
        return Akun(acak.id(dibuat, "akun", nama), nama, peran, pemilik.pegawai.id)

    for p in sorted(posisi, key=lambda p: p.luar):
        kursi = susunan.kursi[p.nomor]
        if p.luar:
            if kursi.akun is not None:
                yield akun(_nama_luar(kursi), kursi.akun, p)
            continue
        tempat = kantor[p.satuan]
        per_kantor[tempat] = per_kantor.get(tempat, 0) + 1
        memimpin = kursi.akun is Peran.PIMPINAN_UNIT
        if semua or memimpin or (tempat in contoh and per_kantor[tempat] <= _CONTOH):
            yield akun(nama_akun(p.polos, terpakai), kursi.akun or Peran.PEGAWAI, p)
    anggota = [p for p in posisi if not p.luar]
    yield akun("operator", Peran.OPERATOR, _petugas(anggota, ("admin_umum", "analis_sdm")))
    for peran, kunci in ((Peran.PUSAT, ("analis_sdm",)), (Peran.PENGAWAS, ("auditor",))):
        if _AKUN_LUAR[peran] not in terpakai:
            yield akun(_AKUN_LUAR[peran], peran, _petugas(anggota, kunci))


def _nama_luar(kursi: Kursi) -> str:
    if kursi.akun in _AKUN_LUAR:
        return _AKUN_LUAR[kursi.akun]
    return {WALI_KOTA: "wali.kota", "camat": "camat"}.get(kursi.keluarga, "kepala.dinas")


def _petugas(anggota: list[Posisi], kunci: tuple[str, ...]) -> Posisi:
    """The first person of one of the families, else the last person of the office."""
    cocok = (p for p in anggota if p.keluarga is not None and p.keluarga.kunci in kunci)
    return next(cocok, anggota[-1])
