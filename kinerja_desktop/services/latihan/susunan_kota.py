"""The whole city: secretariat, dinas and badan, kecamatan with kelurahan, puskesmas and schools, at any size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import cycle, islice

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.unit_kerja import JenisUnit
from kinerja_desktop.services.latihan.acak import bagi_jumlah
from kinerja_desktop.services.latihan.pustaka import tempat
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


@dataclass(frozen=True, slots=True)
class Opd:
    """A dinas or badan: its share of the people, title of its head where it differs, and its fields."""

    nama: str
    bobot: int
    bidang: tuple[Bidang, ...]
    kepala: str = ""


def _b(nama: str, urusan: str, *staf: str, satuan: str = "", kepala: str = "") -> Bidang:
    return Bidang(nama, urusan, (*staf, *_UMUM), satuan, kepala)


def _irban(wilayah: str) -> Bidang:
    sebutan = f"Inspektur Pembantu Wilayah {wilayah}"
    return _b(f"Pengawasan Wilayah {wilayah}", "pengawasan intern", "auditor", "auditor", satuan=sebutan, kepala=sebutan)


def _bagian(nama: str, urusan: str, *staf: str) -> Bidang:
    return _b(nama, urusan, *staf, satuan=f"Bagian {nama}", kepala=f"Kepala Bagian {nama}")


DINAS_KESEHATAN = Opd(
    "Dinas Kesehatan",
    60,
    (
        _b("Kesehatan Masyarakat", "kesehatan masyarakat", "promkes", "nutrisionis", "sanitarian"),
        _b("Pencegahan dan Pengendalian Penyakit", "pengendalian penyakit", "promkes", "perawat"),
        _b("Pelayanan Kesehatan", "pelayanan kesehatan", "dokter", "perawat", "bidan"),
        _b("Sumber Daya Kesehatan", "sumber daya kesehatan", "apoteker", "asisten_apoteker"),
    ),
)
DINAS_PENDIDIKAN = Opd(
    "Dinas Pendidikan",
    70,
    (
        _b("Pembinaan Sekolah Dasar", "pendidikan dasar", "statistik", "penelaah"),
        _b("Pembinaan Sekolah Menengah Pertama", "pendidikan menengah pertama", "pustakawan", "penelaah"),
        _b("Pembinaan Pendidik dan Tenaga Kependidikan", "pembinaan guru", "analis_sdm"),
    ),
)
BKPSDM = Opd(
    "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
    52,
    (
        _b("Kinerja dan Disiplin Aparatur", "kinerja aparatur", "analis_sdm", "analis_sdm"),
        _b("Mutasi dan Kepangkatan", "mutasi dan kepangkatan", "analis_sdm"),
        _b("Pengembangan Kompetensi", "pengembangan kompetensi aparatur", "analis_sdm", "prakom"),
    ),
)
INSPEKTORAT = Opd("Inspektorat", 50, tuple(_irban(w) for w in ("I", "II", "III")), "Inspektur")
DINAS_PUTR = Opd(
    "Dinas Pekerjaan Umum dan Penataan Ruang",
    120,
    (
        _b("Bina Marga", "pemeliharaan jalan dan jembatan", "teknik_jalan", "teknik_jalan"),
        _b("Sumber Daya Air", "drainase dan sumber daya air", "teknik_jalan", "kebersihan_kota"),
        _b("Cipta Karya", "bangunan gedung dan air minum", "tata_bangunan"),
        _b("Penataan Ruang", "penataan ruang", "tata_bangunan"),
    ),
)
_LAIN = (
    Opd(
        "Badan Perencanaan Pembangunan Daerah",
        48,
        (
            _b("Perencanaan dan Evaluasi", "perencanaan pembangunan", "perencana", "statistik"),
            _b("Ekonomi dan Infrastruktur", "perencanaan ekonomi", "perencana"),
            _b("Penelitian dan Pengembangan", "penelitian daerah", "statistik"),
        ),
    ),
    Opd(
        "Badan Pengelolaan Keuangan dan Pendapatan Daerah",
        96,
        (
            _b("Pendapatan", "pajak dan retribusi daerah", "pajak_daerah", "pajak_daerah"),
            _b("Anggaran", "penyusunan anggaran", "keuangan"),
            _b("Perbendaharaan dan Akuntansi", "perbendaharaan", "keuangan", "bendahara"),
            _b("Aset Daerah", "pengelolaan aset daerah", "pengurus_barang"),
        ),
    ),
    Opd(
        "Satuan Polisi Pamong Praja",
        130,
        (
            _b("Ketertiban Umum", "ketertiban umum", "satpol", "satpol", "satpol"),
            _b("Penegakan Peraturan Daerah", "penegakan peraturan daerah", "satpol", "satpol"),
        ),
        "Kepala Satuan Polisi Pamong Praja",
    ),
    Opd(
        "Dinas Pemadam Kebakaran dan Penyelamatan",
        110,
        (
            _b("Operasi Pemadaman", "pemadaman kebakaran", "pemadam", "pemadam", "pemadam"),
            _b("Pencegahan dan Penyelamatan", "pencegahan kebakaran", "pemadam", "pemadam"),
        ),
    ),
    Opd(
        "Dinas Lingkungan Hidup",
        190,
        (
            _b("Kebersihan", "pengangkutan sampah", "kebersihan_kota", "kebersihan_kota", "kebersihan_kota", "sopir"),
            _b("Pengendalian Pencemaran", "pengendalian pencemaran", "lingkungan", "lingkungan"),
            _b("Pertamanan", "taman dan penghijauan", "kebersihan_kota", "lingkungan"),
        ),
    ),
    Opd(
        "Dinas Perhubungan",
        96,
        (
            _b("Lalu Lintas", "lalu lintas", "perhubungan", "perhubungan"),
            _b("Angkutan dan Pengujian", "angkutan jalan", "perhubungan"),
        ),
    ),
    Opd(
        "Dinas Kependudukan dan Pencatatan Sipil",
        58,
        (
            _b("Pelayanan Pendaftaran Penduduk", "pendaftaran penduduk", "adminduk", "adminduk"),
            _b("Pencatatan Sipil", "pencatatan sipil", "adminduk"),
            _b("Pengelolaan Informasi Kependudukan", "informasi kependudukan", "adminduk", "prakom"),
        ),
    ),
    Opd(
        "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
        48,
        (
            _b("Pelayanan Perizinan", "perizinan berusaha", "perizinan", "perizinan"),
            _b("Penanaman Modal", "penanaman modal", "perizinan"),
        ),
    ),
    Opd(
        "Dinas Komunikasi dan Informatika",
        56,
        (
            _b("Informasi dan Komunikasi Publik", "informasi publik", "humas", "humas"),
            _b("Aplikasi Informatika", "aplikasi dan jaringan", "prakom", "prakom"),
            _b("Statistik dan Persandian", "statistik dan keamanan informasi", "statistik", "sandi"),
        ),
    ),
    Opd(
        "Dinas Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak",
        56,
        (
            _b("Rehabilitasi Sosial", "rehabilitasi sosial", "pekerja_sosial", "pekerja_sosial"),
            _b("Perlindungan Perempuan dan Anak", "perlindungan perempuan dan anak", "pekerja_sosial"),
        ),
    ),
    Opd(
        "Dinas Pengendalian Penduduk dan Keluarga Berencana",
        64,
        (
            _b("Keluarga Berencana", "keluarga berencana", "penyuluh_kb", "penyuluh_kb"),
            _b("Ketahanan Keluarga", "ketahanan keluarga", "penyuluh_kb"),
        ),
    ),
    Opd(
        "Dinas Ketahanan Pangan dan Pertanian",
        60,
        (
            _b("Tanaman Pangan dan Hortikultura", "pertanian perkotaan", "penyuluh_pertanian", "penyuluh_pertanian"),
            _b("Peternakan dan Kesehatan Hewan", "kesehatan hewan", "penyuluh_pertanian"),
        ),
    ),
    Opd(
        "Dinas Koperasi, Usaha Kecil Menengah, dan Perdagangan",
        72,
        (
            _b("Perdagangan", "perdagangan", "perdagangan", "perdagangan"),
            _b("Usaha Kecil Menengah", "usaha kecil menengah", "perdagangan"),
            _b("Pasar", "pengelolaan pasar", "kebersihan_kota", "pengelola"),
        ),
    ),
    Opd(
        "Dinas Ketenagakerjaan",
        42,
        (
            _b("Penempatan Tenaga Kerja", "penempatan tenaga kerja", "tenaga_kerja"),
            _b("Hubungan Industrial", "hubungan industrial", "tenaga_kerja"),
        ),
    ),
    Opd(
        "Dinas Perumahan dan Kawasan Permukiman",
        54,
        (
            _b("Perumahan", "perumahan", "tata_bangunan"),
            _b("Kawasan Permukiman", "kawasan permukiman", "tata_bangunan", "teknik_jalan"),
        ),
    ),
    Opd(
        "Dinas Kepemudaan, Olahraga, dan Pariwisata",
        46,
        (
            _b("Kepemudaan dan Olahraga", "kepemudaan dan olahraga", "pemuda_wisata"),
            _b("Pariwisata", "pariwisata", "pemuda_wisata"),
        ),
    ),
    Opd(
        "Dinas Arsip dan Perpustakaan",
        40,
        (_b("Kearsipan", "kearsipan", "arsiparis", "arsiparis"), _b("Perpustakaan", "perpustakaan", "pustakawan")),
    ),
    Opd(
        "Badan Penanggulangan Bencana Daerah",
        46,
        (
            _b("Pencegahan dan Kesiapsiagaan", "kesiapsiagaan bencana", "kebencanaan"),
            _b("Kedaruratan dan Logistik", "penanganan darurat", "kebencanaan", "sopir"),
        ),
        "Kepala Pelaksana Badan Penanggulangan Bencana Daerah",
    ),
    Opd(
        "Badan Kesatuan Bangsa dan Politik",
        34,
        (
            _b("Wawasan Kebangsaan", "wawasan kebangsaan", "penelaah"),
            _b("Kewaspadaan Nasional", "kewaspadaan nasional", "penelaah"),
        ),
    ),
    Opd(
        "Sekretariat DPRD",
        60,
        (
            _bagian("Persidangan dan Perundang-undangan", "persidangan", "risalah", "risalah", "hukum"),
            _bagian("Umum dan Keuangan", "layanan umum dewan", "keuangan", "humas"),
        ),
        "Sekretaris DPRD",
    ),
)

_ASISTEN = (
    (
        "Pemerintahan dan Kesejahteraan Rakyat",
        "pemerintahan dan kesejahteraan rakyat",
        (
            _bagian("Pemerintahan", "tata pemerintahan", "penelaah"),
            _bagian("Hukum", "produk hukum daerah", "hukum", "hukum"),
            _bagian("Kesejahteraan Rakyat", "kesejahteraan rakyat", "penelaah"),
        ),
    ),
    (
        "Perekonomian dan Pembangunan",
        "perekonomian dan pembangunan",
        (
            _bagian("Perekonomian", "perekonomian daerah", "penelaah"),
            _bagian("Administrasi Pembangunan", "administrasi pembangunan", "perencana"),
            _bagian("Pengadaan Barang dan Jasa", "pengadaan barang dan jasa", "penelaah", "pengurus_barang"),
        ),
    ),
    (
        "Administrasi Umum",
        "administrasi umum",
        (
            _bagian("Umum", "layanan umum dan rumah tangga", "sopir", "kebersihan", "keuangan"),
            _bagian("Organisasi", "kelembagaan dan tata laksana", "analis_sdm"),
            _bagian("Protokol dan Komunikasi Pimpinan", "protokol dan komunikasi pimpinan", "humas"),
        ),
    ),
)


def tambah_pemko(s: Susunan, akun: bool) -> tuple[int, int]:
    """The city government led by the Wali Kota, who is a pejabat negara without SKP. Returns unit and seat."""
    semua = tuple(k for kelurahan in tempat()["kecamatan"].values() for k in kelurahan)
    unit = s.tambah_satuan(
        PEMKO, JenisUnit.PEMERINTAH_DAERAH, None, semua, alamat="Jalan Merdeka Nomor 6", telepon="(0622) 555-0001"
    )
    kursi = Kursi(WALI_KOTA, unit, None, jabatan="Wali Kota", luar=True, akun=Peran.PENILAI if akun else None)
    return unit, s.duduk(kursi, True)


def tambah_luar(s: Susunan, pemko: int, wali_kota: int, opd: Opd, peran: Peran) -> tuple[int, int]:
    """The head of another office, who stands outside the office of practice. Returns unit and seat."""
    unit = s.tambah_satuan(opd.nama, JenisUnit.PERANGKAT_DAERAH, pemko, alamat="Jalan Perkantoran Kota Nomor 2")
    isian = {"opd": opd.nama, "urusan": opd.bidang[0].urusan}
    kursi = Kursi(
        "kepala_opd", unit, wali_kota, isian, opd.kepala or f"Kepala {opd.nama}", luar=True, akun=peran
    )
    return unit, s.duduk(kursi, True)


def _isi_setda(s: Susunan, pemko: int, wali_kota: int, jumlah: int) -> None:
    unit = s.tambah_satuan(
        "Sekretariat Daerah", JenisUnit.PERANGKAT_DAERAH, pemko, alamat="Jalan Merdeka Nomor 6", telepon="(0622) 555-0002"
    )
    isian = {"opd": "Sekretariat Daerah", "urusan": "tata kelola pemerintahan", "bidang": "Umum"}
    sekda = s.duduk(Kursi("sekda", unit, wali_kota, isian, akun=Peran.PIMPINAN_UNIT), True)
    sisa = jumlah - 1
    bagian: list[tuple[int, int, dict[str, str], tuple[str, ...]]] = [(unit, sekda, isian, _UMUM)]
    for nama, urusan, daftar in _ASISTEN:
        if sisa < 8:
            break
        sebutan = f"Asisten {nama}"
        sub = s.tambah_satuan(sebutan, JenisUnit.SUB_UNIT, unit)
        rinci = {"opd": "Sekretariat Daerah", "urusan": urusan, "bidang": nama}
        asisten = s.duduk(Kursi("asisten", sub, wali_kota, rinci, sebutan, akun=Peran.PENILAI), True)
        sisa -= 1
        for satu in daftar:
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
            12, 30, lambda banyak: isi_puskesmas(s, *letak["Dinas Kesehatan"], nama, banyak, nama == "Kartini")
        )

    def sekolah(nama: str, smp: bool) -> _Kantor:
        return _Kantor(
            8, 42 if smp else 16, lambda banyak: isi_sekolah(s, *letak["Dinas Pendidikan"], nama, banyak, smp)
        )

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
    yield dinas(DINAS_KESEHATAN)
    yield puskesmas("Kartini")
    yield dinas(DINAS_PENDIDIKAN)
    yield sekolah(*sekolah_semua[0])
    yield kecamatan("Siantar Timur")
    yield kelurahan("Siantar Timur", "Tomuan")
    yield from map(dinas, (BKPSDM, INSPEKTORAT, DINAS_PUTR, *_LAIN))
    yield from (kecamatan(nama) for nama in wilayah if nama != "Siantar Timur")
    yield from (puskesmas(nama) for nama in tempat()["puskesmas"] if nama != "Kartini")
    yield from (kelurahan(k, nama) for k, daftar in wilayah.items() for nama in daftar if nama != "Tomuan")
    yield from (sekolah(nama, smp) for nama, smp in sekolah_semua[1:])
