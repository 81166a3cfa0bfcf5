"""The last week of the sample team, written out: what waits, what was returned, what is still a draft.

Days are counted back in working days: 1 is the last working day before today.
"""

from __future__ import annotations

from dataclasses import dataclass

from kinerja_desktop.domain.laporan import StatusLaporan

PEKAN_NASKAH = 6
"""Working days that are written out for the named team."""

DRAF, MENUNGGU, KEMBALI, SETUJU = (
    StatusLaporan.DRAF,
    StatusLaporan.DIAJUKAN,
    StatusLaporan.DIKEMBALIKAN,
    StatusLaporan.DISETUJUI,
)


@dataclass(frozen=True, slots=True)
class Adegan:
    """One written report. `rhk` counts from 0; `bukti` are file names; `catatan` is the note of a return."""

    mundur: int
    mulai: str
    selesai: str
    rhk: int
    kegiatan: str
    uraian: str
    realisasi: int
    satuan: str
    status: StatusLaporan = SETUJU
    bukti: tuple[str, ...] = ()
    catatan: str = ""

    @property
    def menit(self) -> int:
        """Minutes between start and end."""
        return int(self.selesai[:2]) * 60 + int(self.selesai[3:]) - int(self.mulai[:2]) * 60 - int(self.mulai[3:])


NASKAH_AKSI: dict[str, dict[int, tuple[str, ...]]] = {
    "Siti Rahma": {
        1: (
            "Kunjungan rumah ibu hamil risiko tinggi setiap dua pekan",
            "Pemantauan rujukan terencana bersama bidan koordinator setiap bulan",
        ),
    },
}
"""Action plans of the named team by result, counted from 0."""

NASKAH: dict[str, tuple[Adegan, ...]] = {
    "Siti Rahma": (
        Adegan(
            1, "08:00", "11:30", 0, "Posyandu Melati: pemeriksaan 23 ibu hamil",
            "23 ibu hamil diperiksa (19 K4 lengkap), 2 dirujuk ke Puskesmas karena tekanan darah tinggi. "
            "Penyuluhan gizi diikuti 21 orang.", 23, "ibu hamil", DRAF, ("daftar-hadir.pdf", "foto-posyandu.jpg"),
        ),
        Adegan(
            2, "08:30", "11:00", 0, "Kelas ibu hamil",
            "12 peserta mengikuti materi tanda bahaya kehamilan; nilai sesudah kelas naik dari 64 menjadi 83.",
            12, "peserta", KEMBALI, (), "Mohon lampirkan daftar hadir.",
        ),
        Adegan(
            3, "08:00", "11:00", 1, "Kunjungan rumah 4 bumil",
            "4 ibu hamil risiko tinggi di Kelurahan Bane dikunjungi; tekanan darah dan gerak janin dipantau. "
            "Satu ibu dijadwalkan periksa ke rumah sakit.", 4, "kunjungan", MENUNGGU,
            ("foto-kunjungan.jpg", "lembar-pantau.pdf"),
        ),
        Adegan(
            3, "12:30", "15:00", 0, "Pelayanan KIA — 11 pasien",
            "11 ibu hamil diperiksa (8 K4 lengkap). Satu pasien dirujuk ke RSUD karena letak sungsang. "
            "Waktu tunggu rata-rata 24 menit.", 11, "pasien", MENUNGGU, ("register-kia.pdf",),
        ),
        Adegan(
            4, "08:00", "11:30", 0, "Pelayanan KIA",
            "14 ibu hamil dilayani sesuai 10T; waktu tunggu rata-rata 26 menit.", 14, "pasien",
        ),
        Adegan(
            4, "13:00", "15:00", 2, "Rekap kohort ibu",
            "Kohort ibu Kelurahan Tomuan diperbarui; kelengkapan 96% dan dua data dikonfirmasi ke kader.",
            1, "dokumen",
        ),
        Adegan(
            5, "08:00", "13:00", 0, "Pelayanan KIA",
            "16 ibu hamil diperiksa, 12 K4 lengkap; satu dirujuk karena anemia.", 16, "pasien",
        ),
        Adegan(
            6, "09:00", "14:00", 2, "Lokakarya mini",
            "Capaian KIA dan imunisasi dipaparkan; sweeping K4 di dua kelurahan disepakati.", 1, "dokumen",
        ),
    ),
    "Dewi Sinaga": (
        Adegan(
            1, "08:00", "12:00", 2, "Imunisasi dasar — 15 bayi",
            "15 bayi diimunisasi; suhu vaksin 4 °C dan tidak ada kejadian ikutan.", 15, "bayi",
        ),
        Adegan(
            2, "08:00", "12:30", 0, "Pelayanan KIA — 13 pasien",
            "13 ibu hamil dilayani, 10 K4 lengkap. Waktu tunggu rata-rata 22 menit.", 13, "pasien",
        ),
        Adegan(
            3, "08:00", "11:30", 2, "Imunisasi dasar",
            "17 bayi diimunisasi (DPT-HB-Hib 9, polio 5, campak rubela 3); semua diamati 30 menit.",
            17, "bayi", MENUNGGU, ("register-imunisasi.pdf",),
        ),
        Adegan(
            4, "13:00", "15:00", 2, "Rekap cakupan imunisasi",
            "Cakupan imunisasi dasar lengkap sampai Oktober 91%; dua kelurahan perlu sweeping.",
            1, "laporan", MENUNGGU, ("rekap-cakupan.pdf",),
        ),
        Adegan(5, "08:00", "13:00", 1, "Kunjungan nifas dan bayi baru lahir",
               "3 ibu nifas dan bayinya dikunjungi; ASI lancar, tali pusat kering.", 3, "kunjungan"),
        Adegan(6, "09:00", "14:00", 2, "Lokakarya mini",
               "Rencana sweeping imunisasi disepakati bersama kader dua kelurahan.", 1, "dokumen"),
    ),
    "Jonathan Saragih": (
        Adegan(1, "08:00", "12:30", 0, "Pemeriksaan lab", "29 sampel selesai; kontrol harian masuk rentang.",
               29, "sampel"),
        Adegan(
            2, "08:00", "10:00", 0, "Pemeriksaan dahak TCM",
            "7 sampel dahak diperiksa, satu positif dan dicatat di SITB hari itu.", 7, "sampel", MENUNGGU,
            ("hasil-tcm.pdf",),
        ),
        Adegan(
            3, "08:00", "12:20", 0, "Pemeriksaan lab",
            "32 sampel darah dan urine diperiksa; dua nilai kritis dilaporkan langsung kepada dokter.",
            32, "sampel", MENUNGGU, ("register-lab.pdf",),
        ),
        Adegan(
            4, "10:00", "11:50", 1, "Kalibrasi alat",
            "Hematology analyzer dikalibrasi; hasil dalam batas toleransi dan sertifikat diarsipkan.",
            1, "kegiatan", MENUNGGU, ("sertifikat-kalibrasi.pdf", "foto-alat.jpg"),
        ),
        Adegan(5, "08:00", "12:40", 0, "Pemeriksaan ibu hamil tiga eliminasi",
               "14 ibu hamil diperiksa HIV, sifilis, dan hepatitis B.", 14, "sampel"),
        Adegan(6, "08:00", "12:00", 0, "Pemeriksaan lab", "27 sampel selesai dalam rata-rata 42 menit.",
               27, "sampel"),
    ),
    "Rudi Hasibuan": (
        Adegan(1, "07:30", "12:40", 0, "Pelayanan loket", "66 pasien didaftarkan, 54 peserta JKN.", 66, "pasien"),
        Adegan(2, "07:30", "12:30", 0, "Pelayanan loket",
               "74 pasien didaftarkan; antrean terpanjang 18 menit.", 74, "pasien", MENUNGGU),
        Adegan(3, "13:00", "15:00", 1, "Pemeriksaan kelengkapan rekam medis",
               "48 berkas diperiksa; kelengkapan 94%, tiga dikembalikan ke poli umum.", 48, "berkas"),
        Adegan(
            4, "13:30", "15:00", 0, "Perbaikan rujukan PCare",
            "9 rujukan PCare diperbaiki kodenya dan dikirim ulang; semua diterima.", 9, "rujukan", MENUNGGU,
        ),
        Adegan(
            5, "07:30", "12:40", 0, "Pelayanan loket",
            "71 pasien didaftarkan, 59 peserta JKN; antrean terpanjang 21 menit pada pukul 09.00.",
            71, "pasien", MENUNGGU,
        ),
        Adegan(6, "08:00", "12:00", 1, "Pengodean diagnosis ICD-10",
               "63 diagnosis dikodekan; dua dikonfirmasi ke dokter.", 63, "berkas"),
    ),
    "Maria Tampubolon": (
        Adegan(1, "08:00", "13:00", 0, "Pelayanan obat", "58 resep disiapkan dan diserahkan.", 58, "resep"),
        Adegan(2, "08:00", "12:00", 0, "Pelayanan obat", "61 resep dilayani, 7 racikan.", 61, "resep"),
        Adegan(4, "08:00", "12:30", 1, "Pencatatan kartu stok dan suhu penyimpanan",
               "32 kartu stok diperbarui; suhu dicatat pagi dan siang.", 32, "catatan"),
        Adegan(
            5, "08:00", "13:00", 0, "Pelayanan obat",
            "64 resep disiapkan dan diserahkan dengan penjelasan cara pakai; waktu tunggu 11 menit.",
            64, "resep", MENUNGGU, ("register-resep.pdf",),
        ),
        Adegan(
            6, "13:00", "16:00", 1, "Stok opname obat",
            "Kartu stok 148 jenis obat dicocokkan; satu selisih ditelusuri dan diperbaiki.",
            1, "laporan", MENUNGGU, ("berita-acara-stok.pdf",),
        ),
    ),
    "Andi Siregar": (
        Adegan(1, "08:00", "12:00", 1, "Konseling klinik sanitasi", "4 klien mendapat konseling.", 4, "klien"),
        Adegan(
            2, "08:00", "11:30", 0, "Inspeksi sanitasi 16 rumah di Kelurahan Tomuan",
            "16 rumah diinspeksi; 12 memenuhi syarat, lainnya diberi saran perbaikan jamban.",
            16, "rumah", MENUNGGU, ("formulir-inspeksi.pdf",),
        ),
        Adegan(
            3, "08:00", "11:00", 1, "Pemeriksaan jentik berkala di Lingkungan II Kelurahan Bane",
            "44 rumah diperiksa, angka bebas jentik 95%.", 44, "rumah", MENUNGGU, ("foto-jentik.jpg",),
        ),
        Adegan(4, "09:00", "13:00", 2, "Penimbangan dan penyerahan limbah medis",
               "26 kg limbah medis diserahkan kepada pengangkut berizin.", 26, "kilogram"),
        Adegan(5, "08:00", "12:30", 0, "Pemeriksaan depot air minum dan tempat pengelolaan pangan",
               "3 lokasi diperiksa; sampel air diambil untuk uji bakteriologis.", 3, "lokasi"),
        Adegan(6, "08:00", "12:00", 0, "Inspeksi sanitasi SD Negeri Mentari 1",
               "Toilet dan kantin diperiksa; dua saran disampaikan kepada kepala sekolah.", 1, "lokasi"),
    ),
    "Lamtiur Manik": (
        Adegan(1, "08:00", "12:30", 1, "Kunjungan rumah keluarga rawan di Kelurahan Bane",
               "5 keluarga dikunjungi; pengobatan hipertensi dan TB dipantau.", 5, "keluarga"),
        Adegan(2, "08:00", "13:00", 2, "Posbindu Kenanga: skrining 41 warga",
               "41 warga diperiksa tekanan darah dan gula darah; tiga dirujuk.", 41, "orang"),
        Adegan(3, "08:00", "12:00", 1, "Pemantauan minum obat pasien TB",
               "9 pasien dipantau; kepatuhan 96%.", 9, "pasien"),
        Adegan(5, "08:00", "12:30", 2, "Entri hasil skrining ke ASIK",
               "84 data skrining dimasukkan dan divalidasi.", 84, "data"),
        Adegan(6, "08:00", "12:00", 0, "Asuhan keperawatan di poli umum — 33 pasien",
               "Pengkajian dan triase 33 pasien selesai.", 33, "pasien"),
    ),
    "Putri Lubis": (
        Adegan(1, "08:00", "12:00", 0, "Pemantauan pertumbuhan di Posyandu Melati",
               "46 balita ditimbang dan diukur; 41 naik berat badannya.", 46, "balita"),
        Adegan(2, "08:00", "12:00", 1, "Konseling gizi di ruang KIA", "6 klien mendapat konseling.", 6, "klien"),
        Adegan(
            3, "08:00", "12:00", 0, "Kunjungan balita gizi kurang di Kelurahan Kahean",
            "5 balita dikunjungi; makanan tambahan untuk 14 hari diserahkan.", 5, "balita", KEMBALI, (),
            "Volume tidak cocok dengan register; mohon diperiksa lagi.",
        ),
        Adegan(4, "09:00", "12:00", 1, "Demo masak PMBA di Posyandu Kenanga",
               "18 ibu mengikuti demo masak bahan pangan lokal.", 18, "peserta"),
        Adegan(5, "08:00", "12:30", 0, "Pemantauan pertumbuhan di Posyandu Anggrek",
               "52 balita ditimbang, hasil dimasukkan ke e-PPGBM.", 52, "balita"),
        Adegan(6, "08:00", "11:30", 1, "Pemberian tablet tambah darah di SMP Negeri Wiyata",
               "64 siswi minum tablet tambah darah bersama.", 64, "siswi"),
    ),
}  # fmt: skip
