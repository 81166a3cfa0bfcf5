"""Guidance and counselling in the test office: Rudi coaches Siti, the head mentors her, a case of conduct goes on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from kinerja_desktop.domain.bimbingan import (
    FaktaCoaching,
    JenisBimbingan,
    JurnalMentoring,
    LangkahKedepan,
    TujuanCoaching,
    TujuanMentoring,
)
from kinerja_desktop.domain.kompetensi import KelompokKompetensi, NilaiKompetensi, butir_baku
from kinerja_desktop.domain.konseling import JenisKonselor, LaporanPerilaku
from kinerja_desktop.domain.skp import Nilai
from kinerja_desktop.domain.tindakan_kemajuan import JenisTindakan
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import bimbingan, konseling, pasca_bimbingan, tindakan_kemajuan
from kinerja_desktop.services.bimbingan_bentuk import BagianPegawai, BagianPembimbing, IsianBuka
from kinerja_desktop.services.konseling import IsianPenetapan
from kinerja_desktop.services.pasca_bimbingan import IsianKompetensi
from kinerja_desktop.services.tindakan_kemajuan import IsianTindakan
from tests.helpers.kantor import DEWI, RHK_2, RUDI, SITI, KantorUji

BAGIAN_SITI = BagianPegawai(
    (
        TujuanCoaching(
            "Jumlah kunjungan rumah ibu hamil risiko tinggi", "16 kunjungan (2025)", "24 kunjungan",
            "Menjadwalkan kunjungan setiap dua pekan bersama kader",
        ),
    ),
    (
        FaktaCoaching(
            "24 kunjungan", "13 kunjungan sampai 20 November", "Jadwal berbenturan dengan pelayanan pagi di puskesmas",
            "Hanya dua bidan berjaga pada Senin dan Kamis",
        ),
    ),
    "Kunjungan dilakukan sore hari bersama kader, dan pelayanan pagi bergantian dengan dua rekan.",
)  # fmt: skip
BAGIAN_RUDI = BagianPembimbing(
    (
        LangkahKedepan(
            "Jumlah kunjungan rumah ibu hamil risiko tinggi",
            "Menukar jadwal jaga Senin dengan rekan, dan meminta kader menyiapkan daftar alamat", False,
        ),
        LangkahKedepan("Persentase pelayanan sesuai 10T", "Memakai daftar periksa pada setiap pelayanan", True),
    )
)  # fmt: skip
KEAHLIAN = BagianPegawai(
    keahlian=(
        TujuanMentoring(
            "Membaca kardiotokografi (KTG)", "Tiga bulan, dua kali sebulan", "Rujukan kehamilan berisiko lebih cepat",
            "Lima pembacaan KTG berturut-turut sama dengan mentor",
        ),
    )
)  # fmt: skip
JURNAL = BagianPembimbing(
    jurnal=(
        JurnalMentoring("3 November 2026, KIA", "Dasar pembacaan KTG", "Membaca tiga rekaman", "10 November"),
        JurnalMentoring("17 November 2026, KIA", "Pola yang perlu dirujuk", "Mendampingi pasien", "1 Desember"),
    )
)  # fmt: skip
JAWABAN = (
    "Ya, kesulitan saya didengar sampai selesai.",
    "Ya.",
    "Ya, saya leluasa berpendapat.",
    "Ya, memakai catatan kunjungan saya.",
    "Ya.",
    "Sebagian; pada akhir pertemuan lebih banyak nasihat.",
    "Ya, jadwal baru langsung disepakati.",
    "Ya.",
    "Ya.",
)
REKOMENDASI = "Mengikuti pelatihan kegawatdaruratan maternal pada triwulan I 2027."
PERILAKU = LaporanPerilaku(
    date(2026, 11, 10),
    (Nilai.AKUNTABEL, Nilai.HARMONIS),
    "Hadir sebelum pelayanan dibuka dan memberi kabar bila berhalangan.",
    "Pada 3, 5, dan 9 November datang sesudah pukul 09.00 tanpa kabar, sehingga dua rekan menggantikan pelayanan pagi.",
    False,
    "Berbicara empat mata pada 10 November, memberi umpan balik tertulis, dan menawarkan pertukaran jadwal.",
)


def penugasan(kantor: KantorUji) -> UUID:
    """The head assigns Rudi to coach Siti about her second result, of the plan that is set for it."""
    if not tindakan_kemajuan.pilihan_rhk(kantor.sebagai("kepala"), SITI):
        kantor.tetapkan_skp_siti()
    isian = IsianTindakan(
        JenisTindakan.PEMBINAAN, "Kunjungan rumah tertinggal dari rencana; mohon dibantu menyusun strategi.", RHK_2,
        JenisBimbingan.COACHING, RUDI, "Rudi Hasibuan", "Surat tugas Kepala Puskesmas 12 November 2026",
    )  # fmt: skip
    return tindakan_kemajuan.catat(kantor.sebagai("kepala"), SITI, isian)[0]


def coaching(kantor: KantorUji, *, sampai: str = "selesai") -> UUID:
    """Rudi's coaching of Siti, as far as `sampai`: dibuka, diserahkan, ditandatangani or selesai."""
    penugasan(kantor)
    rudi = kantor.sebagai("rudi")
    nomor, _ = bimbingan.buka(rudi, SITI, IsianBuka(pokok="Mengejar kunjungan rumah ibu hamil risiko tinggi"))
    return teruskan(kantor, nomor, "rudi", BAGIAN_SITI, BAGIAN_RUDI, sampai)


def mentoring(kantor: KantorUji, *, sampai: str = "selesai") -> UUID:
    """The head's mentoring of Siti."""
    isian = IsianBuka(JenisBimbingan.MENTORING, date(2026, 11, 3), "Pembacaan KTG")
    nomor, _ = bimbingan.buka(kantor.sebagai("kepala"), SITI, isian)
    return teruskan(kantor, nomor, "kepala", KEAHLIAN, JURNAL, sampai)


def teruskan(
    kantor: KantorUji, nomor: UUID, akun: str, bagian: BagianPegawai, milik: BagianPembimbing, sampai: str
) -> UUID:
    """Take a guidance forward step by step."""
    pembimbing, siti = kantor.sebagai(akun), kantor.sebagai("siti")
    langkah = ("dibuka", "diserahkan", "ditandatangani", "selesai").index(sampai)
    if langkah > 0:
        bimbingan.simpan_pegawai(siti, nomor, bagian, None, serahkan=True)
    if langkah > 1:
        bimbingan.tandatangani(pembimbing, nomor, milik, bimbingan.lembar(pembimbing, nomor).hash)
    if langkah > 2:
        bimbingan.setujui(siti, nomor, bimbingan.lembar(siti, nomor).hash)
    return nomor


def nilai_kompetensi() -> IsianKompetensi:
    """Form B.1.9 as Rudi fills it in."""
    butir = [
        replace(b, nilai=3 + n % 2, alasan=f"Terlihat pada pertemuan: {b.nama.lower()} memadai.")
        for n, b in enumerate(butir_baku())
    ]
    teknis = NilaiKompetensi(KelompokKompetensi.TEKNIS, "Asuhan kehamilan risiko tinggi", 4, "Menguasai standar 10T.")
    return IsianKompetensi((*butir, teknis), REKOMENDASI)


def pasca(kantor: KantorUji, nomor: UUID, akun: str = "rudi") -> None:
    """Forms B.1.8 and B.1.9 after a finished guidance."""
    pasca_bimbingan.serahkan_umpan(kantor.sebagai("siti"), nomor, JAWABAN)
    pasca_bimbingan.tetapkan_kompetensi(kantor.sebagai(akun), nomor, nilai_kompetensi())


def kasus(kantor: KantorUji, *, sampai: str = "laporan", jenis: JenisKonselor = JenisKonselor.INDEPENDEN) -> UUID:
    """The head reports Siti; the operator names Dewi, who records; `sampai` is the last step."""
    nomor, _ = konseling.laporkan(kantor.sebagai("kepala"), SITI, PERILAKU)
    langkah = ("laporan", "penetapan", "rekaman", "tindak_lanjut").index(sampai)
    if langkah > 0:
        jadwal = datetime(2026, 11, 27, 14, 0, tzinfo=WIB)
        isian = IsianPenetapan(DEWI, jenis, jadwal, "Ruang konseling lantai 2", "Sampaikan dengan tertutup.")
        konseling.tetapkan(kantor.sebagai("operator"), nomor, isian)
    if langkah > 1:
        konseling.rekam(kantor.sebagai("dewi"), nomor, "Ada anggota keluarga yang sakit; jadwal jaga disesuaikan.")
    if langkah > 2:
        konseling.tindak_lanjuti(kantor.sebagai("operator"), nomor, "Jadwal jaga ditinjau kembali Januari 2027.")
    return nomor
