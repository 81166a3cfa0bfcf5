"""The helper "hasil, bukan aktivitas": every labelled example of Anak Lampiran 1 is of the kind the annex says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.kalimat_hasil import CONTOH, JENIS, JenisKalimat, Sebab, kata_mutlak, telaah

P, A, K = JenisKalimat.PENCAPAIAN, JenisKalimat.AKTIVITAS, JenisKalimat.KATEGORI
TABEL_1 = {
    "Menyusun materi sosialisasi aplikasi SIMBG": A,
    "Layanan penerbitan PBG/ IMB dan SLF": K,
    "Permohonan bantuan teknis diproses dengan cepat dan akurat": P,
    "Monitoring dan supervisi": K,
    "Verifikasi berkas permohonan bantuan teknis disampaikan tepat waktu.": P,
    "Sosialisasi": K,
    "Asistensi/ pendampingan terhadap Pemerintah Daerah terkait penggunaan SIMBG": A,
    "Pemerintah Daerah menggunakan aplikasi SIMBG untuk penerbitan PBG/ IMB dan SLF": P,
    "Tidak ada dokumen pengusulan bantuan teknis yang hilang": P,
    "Mengembangkan aplikasi SIMBG": A,
    "Ide dan inovasi untuk mengembangkan fitur SIMBG": P,
    "Fasilitasi penyelenggaraan bangunan gedung": A,
    "Menyusun Draft Kebijakan terkait Bangunan Gedung": A,
    "Respon terhadap permintaan bantuan teknis dilakukan dengan cepat dan memuaskan": P,
    "Pengawasan": K,
    "Hasil analisis kebutuhan biaya disampaikan tepat waktu": P,
    "Kepuasan instansi pengusul": P,
    "Menjawab panggilan untuk konsultasi dengan pemerintah daerah": A,
    "Memberikan bimbingan Kinerja kepada pegawai di tim kerja": A,
}
TABEL_2 = {
    "Melatih tenaga kesehatan": A,
    "Layanan Antenatal Care": K,
    "Ibu hamil terlayani sesuai standar": P,
    "Hubungan masyarakat": K,
    "Diagnosa yang tepat": P,
    "Layanan persalinan": K,
    "Melakukan pendampingan terhadap ibu hamil yang dirujuk": A,
    "Menulis resep": A,
    "Ibu hamil mendapat paket nutrisi sesuai kebutuhan": P,
    "Mengembangkan aplikasi untuk pendaftaran ibu hamil secara online": A,
    "Ide dan inovasi untuk memberikan layanan jemput bola kepada ibu hamil": P,
    "Menata dokumen rekam medis ibu hamil": A,
    "Menulis surat rujukan": A,
    "Peralatan medis tersedia dan siap digunakan": P,
    "Pengawasan": K,
    "Tidak terjadi malpraktek terhadap ibu hamil": P,
    "Kepuasan ibu hamil": P,
    "Menjawab panggilan untuk konsultasi": A,
    "Memberikan bimbingan kepada bidan pemula": A,
}
RHK_CONTOH = (
    "Meningkatnya pelayanan infrastruktur perumahan dan permukiman yang layak dan aman",
    "Meningkatkan kualitas layanan Direktorat Jenderal III",
    "Tersusunnya revisi Undang-Undang Republik Indonesia No. 28 Tahun 2002 tentang Bangunan Gedung",
    "Terwujudnya Direktorat Jenderal III yang reform dan akuntabel",
    "Pengelolaan anggaran Program Pembinaan dan Pengembangan Infrastruktur Permukiman yang optimal",
    "Terlaksananya direktif pimpinan sesuai target waktu yang ditetapkan",
    "Operasional rutin UPT Puskesmas dikelola dengan baik",
    "Obat dan bahan medis habis pakai (BMHP) tersedia sesuai kebutuhan",
    "Tersedianya alat Kesehatan yang layak fungsi",
    "Terpenuhinya jasa pelayanan tenaga kesehatan",
    "Pengelolaan anggaran Puskesmas yang optimal",
    "Rekam medis ibu hamil dengan kehamilan fisiologis dan patologis tercatat secara lengkap",
    "Aplikasi SIMBG yang reliable dan user friendly untuk menjamin penerbitan PBG/ IMB dan SLF sesuai NSPK",
)
IKI_CONTOH = (
    "Persentase peningkatan pelayanan infrastruktur pemukiman yang layak dan aman",
    "Indeks kualitas layanan yang dihasilkan oleh unit kerja",
    "Nilai Indikator Kinerja Pelaksanaan Anggaran Direktorat Jenderal III",
    "Rata-rata waktu yang dibutuhkan untuk memproses layanan pengaduan masyarakat",
    "Tingkat ketepatan waktu updating progres/tindak lanjut pengaduan pada aplikasi SIMBG",
    "Komplain atas layanan Dinas Kesehatan berkurang dari tahun sebelumnya",
    "Pegawai puas atas layanan internal Puskesmas",
    "LAKIP Dinas Kesehatan mencapai predikat A",
    "Tidak ada kesalahan tindakan pada pemeriksaan kehamilan sesuai perannya dalam SOP",
    "Jumlah laporan yang selesai",
)


@pytest.mark.parametrize(("kalimat", "jenis"), [*TABEL_1.items(), *TABEL_2.items()])
def test_every_labelled_example_of_the_annex(kalimat: str, jenis: JenisKalimat) -> None:
    hasil = telaah(kalimat)
    assert hasil is not None and hasil.jenis is jenis, hasil


@pytest.mark.parametrize("kalimat", [*RHK_CONTOH, *IKI_CONTOH])
def test_results_of_the_filled_examples_are_achievements(kalimat: str) -> None:
    hasil = telaah(kalimat)
    assert hasil is not None and hasil.jenis is P, hasil


@pytest.mark.parametrize(
    ("kalimat", "jenis", "kata"),
    [
        ("Melaksanakan pelatihan kader", A, "melaksanakan"),
        ("Pelaksanaan pelatihan kader posyandu", A, "pelaksanaan"),
        ("Pelayanan administrasi", K, "pelayanan"),
        ("Pengelolaan arsip", K, "pengelolaan"),
        ("Pendampingan ibu hamil yang dirujuk", A, "pendampingan"),
        ("Berkoordinasi dengan kelurahan", A, "berkoordinasi"),
        ("Berkas usulan kenaikan pangkat terkirim tepat waktu", P, "terkirim"),
        ("Berkurangnya waktu tunggu pasien", P, "berkurangnya"),
        ("Media informasi kelurahan", K, "media"),
        ("Tersusunnya laporan keuangan", P, "tersusunnya"),
        ("Pelayanan kependudukan yang cepat", P, "cepat"),
    ],
)
def test_words_of_the_office(kalimat: str, jenis: JenisKalimat, kata: str) -> None:
    hasil = telaah(kalimat)
    assert hasil is not None and (hasil.jenis, hasil.kata) == (jenis, kata)


def test_nothing_is_said_about_nothing() -> None:
    assert telaah("") is None and telaah(" 12 % ") is None


def test_each_reason_shows_examples_that_the_annex_labels_so() -> None:
    tabel = {**TABEL_1, **TABEL_2}
    for sebab in Sebab:
        assert {tabel[c] for c in CONTOH[sebab]} == {JENIS[sebab]}


def test_the_example_follows_the_word() -> None:
    hasil = telaah("Mengembangkan sistem antrean")
    assert hasil is not None and hasil.contoh == "Mengembangkan aplikasi SIMBG"


@pytest.mark.parametrize(
    ("teks", "kata"),
    [
        ("Semua ibu hamil", "semua"),
        ("tidak pernah terlambat", "tidak pernah"),
        ("95%", None),
        ("persemuaan", None),
        ("setiap bulan", "setiap"),
    ],
)
def test_r28_absolute_words(teks: str, kata: str | None) -> None:
    assert kata_mutlak(teks) == kata


@given(st.text())
def test_any_text_is_answered_and_the_reason_is_a_word_of_it(teks: str) -> None:
    hasil = telaah(teks)
    if hasil is not None:
        assert hasil.kata in teks.casefold() and JENIS[hasil.sebab] is hasil.jenis
        assert telaah(f"  {teks}\n") == hasil


def test_taking_part_is_an_activity() -> None:
    for teks in ("Ikut serta dalam posyandu", "Turut mendampingi rujukan"):
        hasil = telaah(teks)
        assert hasil is not None and (hasil.jenis, hasil.sebab) == (JenisKalimat.AKTIVITAS, Sebab.KERJA_AKTIF)
