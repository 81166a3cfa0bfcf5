"""The design of a whole training office: the same arguments give the same content, id by id.

Small things (units, people, accounts, holidays, leave) are values at hand; plans, reports and evaluations come one
after the other, so that a city of thousands needs little memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.evaluasi import CapaianUnit
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalender import HariLibur, Kalender, Ketidakhadiran
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.sel_matriks import SelMatriks
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.services.latihan.acak import SumberAcak
from kinerja_desktop.services.latihan.harian import PenulisLaporan
from kinerja_desktop.services.latihan.kalender import hari_libur, kalender_kerja, ketidakhadiran
from kinerja_desktop.services.latihan.lembar import HariLaporan
from kinerja_desktop.services.latihan.matriks import sel_latihan
from kinerja_desktop.services.latihan.penempatan import Penempatan, Posisi, tempatkan
from kinerja_desktop.services.latihan.penilaian import TAMBAHAN, Penilai, PenilaianBerjalan, PenilaianSelesai
from kinerja_desktop.services.latihan.rencana_skp import PenyusunSkp, RencanaSkp
from kinerja_desktop.services.latihan.riwayat_jabatan import RiwayatJabatan, susun_riwayat
from kinerja_desktop.services.latihan.susunan import Kursi, Susunan
from kinerja_desktop.services.latihan.susunan_kantor import isi_dinas, isi_kelurahan, isi_puskesmas
from kinerja_desktop.services.latihan.susunan_kota import (
    BKPSDM,
    DINAS_KESEHATAN,
    DINAS_PUTR,
    INSPEKTORAT,
    daftar_opd,
    isi_kota,
    tambah_luar,
    tambah_pemko,
)

HARI_INI = date(2026, 11, 24)
"""The day on which every training office stands still."""

PRESET = {"puskesmas": 42, "kelurahan": 12, "dinas": 150, "kota": 6000}
"""People of each preset when no number is given."""

BULAN_BAWAAN = 3
PEGAWAI_TERBANYAK = 20_000
BULAN_TERBANYAK = 60


@dataclass(frozen=True, slots=True)
class RancanganKantor:
    """All that is known of one training office, and the makers of the rest."""

    preset: str
    hari_ini: date
    awal: date
    kantor: Kantor
    penempatan: Penempatan
    riwayat: RiwayatJabatan
    libur: tuple[HariLibur, ...]
    absen: tuple[Ketidakhadiran, ...]
    penyusun: PenyusunSkp
    penulis: PenulisLaporan
    penilai: Penilai
    acak: SumberAcak

    @property
    def unit(self) -> tuple[UnitKerja, ...]:
        """All units, parents first."""
        return self.penempatan.unit

    @property
    def pegawai(self) -> tuple[Pegawai, ...]:
        """Everybody, with the superiors outside the office."""
        return tuple(p.pegawai for p in self.penempatan.posisi)

    @property
    def anggota(self) -> tuple[Pegawai, ...]:
        """People of the office of practice: those with an SKP and reports."""
        return tuple(p.pegawai for p in self.penempatan.anggota)

    @property
    def akun(self) -> tuple[Akun, ...]:
        """Accounts; the password of all of them is ``latihan``."""
        return self.penempatan.akun

    def skp(self) -> Iterator[RencanaSkp]:
        """Every plan with its decisions."""
        return self.penyusun.susun()

    def sel_matriks(self) -> Iterator[SelMatriks]:
        """The cells of the matrix of who leads the office, this year."""
        return sel_latihan(self.acak, self.penempatan, self.penyusun, self.hari_ini.year)

    def laporan(self) -> Iterator[HariLaporan]:
        """Every day of reports with the verdicts on them, oldest first."""
        return self.penulis.tulis()

    def capaian(self) -> Iterator[CapaianUnit]:
        """Capaian kinerja organisasi of the finished quarter."""
        return self.penilai.capaian()

    def penilaian(self, bukti: Mapping[UUID, Sequence[UUID]] | None = None) -> Iterator[PenilaianSelesai]:
        """The finished quarter of everybody; `bukti` are approved reports of it by result."""
        return self.penilai.tuntas(bukti or {})

    def berjalan(self) -> Iterator[PenilaianBerjalan]:
        """The present quarter so far."""
        return self.penilai.sedang()

    def tahun_lalu(self) -> RancanganKantor:
        """The same office with the plans and the annual evaluation of last year.

        The plan of who leads was told in words then (form A.1.1). Where reports of last year are made, its plans are
        there already and stay as they are.
        """
        tahun = Periode(self.hari_ini.year - 1, JenisPeriode.TAHUNAN)
        penyusun = self.penyusun
        if tahun.tahun not in penyusun.tahun:
            hari = {tahun.tahun: _hari_laporan(kalender_kerja([], 5), tahun.mulai, self.hari_ini, tahun.tahun)}
            penyusun = PenyusunSkp(self.acak, self.penempatan, self.hari_ini, hari, naratif=True)
        penilai = Penilai(self.acak, self.penempatan, penyusun, self.hari_ini, tahun)
        return replace(self, penyusun=penyusun, penilai=penilai)

    @property
    def bernama(self) -> tuple[Posisi, ...]:
        """The people whom everybody meets by name."""
        return tuple(p for p in self.penempatan.anggota if p.bernama)


def rancang(
    preset: str,
    pegawai: int | None = None,
    bulan: int | None = None,
    benih: int = 1,
    hari_ini: date = HARI_INI,
) -> RancanganKantor:
    """Design a training office of `pegawai` people with reports of `bulan` months (the present one included).

    Raises UserError LTH-01 for an unknown preset, LTH-02 for a number of people or months out of range.
    """
    if preset not in PRESET:
        raise UserError("LTH-01", preset=preset, boleh=", ".join(PRESET))
    jumlah = PRESET[preset] if pegawai is None else pegawai
    lama = BULAN_BAWAAN if bulan is None else bulan
    if not (1 <= jumlah <= PEGAWAI_TERBANYAK and 1 <= lama <= BULAN_TERBANYAK):
        raise UserError("LTH-02", pegawai=PEGAWAI_TERBANYAK, bulan=BULAN_TERBANYAK)
    awal = _awal(hari_ini, lama)
    acak = SumberAcak(f"{preset}|{jumlah}|{benih}|{hari_ini}")
    susunan, utama = _susun(preset, jumlah)
    tempat = tempatkan(susunan, acak, awal, hari_ini)
    tahun = range(min(awal.year, _awal_triwulan_lalu(hari_ini).year), hari_ini.year + 1)
    libur = list(hari_libur(acak, tahun[0], tahun[-1]))
    kalender = {n: kalender_kerja(libur, n) for n in (5, 6)}
    penyusun = PenyusunSkp(acak, tempat, hari_ini, {t: _hari_laporan(kalender[5], awal, hari_ini, t) for t in tahun})
    belajar = {p.pegawai.id for p in tempat.anggota if p.studi}
    semua = ketidakhadiran(acak, tempat, kalender[5], awal, hari_ini)
    absen = [a for a in semua if a.pegawai_id not in belajar]
    penulis = PenulisLaporan(acak, tempat, penyusun, kalender, absen, awal, hari_ini)
    penilai = Penilai(acak, tempat, penyusun, hari_ini)
    kantor = _kantor(tempat.unit[utama], tempat.unit)
    riwayat = susun_riwayat(tempat, acak, awal, hari_ini)
    return RancanganKantor(
        preset, hari_ini, awal, kantor, tempat, riwayat, tuple(libur), tuple(absen), penyusun, penulis, penilai, acak
    )


def _awal(hari_ini: date, bulan: int) -> date:
    nomor = hari_ini.year * 12 + hari_ini.month - bulan
    return date(nomor // 12, nomor % 12 + 1, 1)


def _awal_triwulan_lalu(hari_ini: date) -> date:
    return _awal(date(hari_ini.year, (hari_ini.month - 1) // 3 * 3 + 1, 1), 4)


def _hari_laporan(kalender: Kalender, awal: date, hari_ini: date, tahun: int) -> int:
    mulai, selesai = max(awal, date(tahun, 1, 1)), min(hari_ini, date(tahun, 12, 31))
    return max(20, len(kalender.hari_kerja_antara(mulai, selesai)))


def _susun(preset: str, jumlah: int) -> tuple[Susunan, int]:
    """Units and seats of a preset, and the index of the unit that is the office."""
    s = Susunan()
    pemko, wali_kota = tambah_pemko(s, akun=preset in ("dinas", "kota"))
    if preset == "kota":
        isi_kota(s, pemko, wali_kota, jumlah)
        return s, pemko
    if preset == "dinas":
        tambah_luar(s, pemko, wali_kota, BKPSDM, Peran.PUSAT)
        tambah_luar(s, pemko, wali_kota, INSPEKTORAT, Peran.PENGAWAS)
        utama, _ = isi_dinas(s, pemko, wali_kota, DINAS_PUTR, daftar_opd()[DINAS_PUTR].bidang, jumlah)
        return s, utama
    if preset == "puskesmas":
        induk, atasan = tambah_luar(s, pemko, wali_kota, DINAS_KESEHATAN, Peran.PENILAI)
    else:
        induk, atasan = _kecamatan_luar(s, pemko, wali_kota)
    tambah_luar(s, pemko, wali_kota, BKPSDM, Peran.PUSAT)
    tambah_luar(s, pemko, wali_kota, INSPEKTORAT, Peran.PENGAWAS)
    if preset == "puskesmas":
        return s, isi_puskesmas(s, induk, atasan, "Kartini", jumlah, kartini=True)
    return s, isi_kelurahan(s, induk, atasan, "Tomuan", jumlah)


def _kecamatan_luar(s: Susunan, pemko: int, wali_kota: int) -> tuple[int, int]:
    unit = s.tambah_satuan("Kecamatan Siantar Timur", JenisUnit.KECAMATAN, pemko, alamat="Jalan Siantar Timur Raya 5")
    isian = {"nama_unit": "Siantar Timur", "opd": "Kecamatan Siantar Timur", "urusan": "wilayah kecamatan"}
    return unit, s.duduk(Kursi("camat", unit, wali_kota, isian, luar=True, akun=Peran.PENILAI), True)


def _kantor(utama: UnitKerja, semua: tuple[UnitKerja, ...]) -> Kantor:
    induk = next((u for u in semua if u.id == utama.induk_id), None)
    kop = ["PEMERINTAH KOTA PEMATANGSIANTAR"]
    if induk is not None and induk.induk_id is not None:
        kop.append(induk.nama.upper())
    if utama.induk_id is not None:
        kop.append(utama.nama.upper())
    alamat = f"{utama.alamat}, {utama.tempat}" + (f". Telepon {utama.telepon}" if utama.telepon else "")
    return Kantor(
        utama.nama,
        utama.id,
        kop=tuple(kop),
        alamat=alamat,
        tempat=utama.tempat,
        praktik=True,
        tambahan_evaluasi=TAMBAHAN,
    )
