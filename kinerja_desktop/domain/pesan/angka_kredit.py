"""Messages AKR: angka kredit."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "AKR-01": Pesan(
        "Bulan tidak sah",
        "Bulan penilaian {bulan} tidak sah. Tidak ada data yang berubah.",
        "Isi bulan 1 sampai 12, dari yang lebih awal ke yang lebih akhir.",
    ),
    "AKR-02": Pesan(
        "Jenjang tidak dikenal",
        "“{teks}” bukan jenjang jabatan fungsional. Tidak ada data yang berubah.",
        "Pilih salah satu: {daftar}.",
    ),
    "AKR-03": Pesan(
        "Bukan pejabat fungsional",
        "Angka kredit hanya untuk pejabat fungsional; {nama} menduduki jabatan {jabatan}.",
        "Bila jabatannya keliru, minta operator kepegawaian membetulkannya di Pegawai & Organisasi.",
    ),
    "AKR-04": Pesan(
        "Angka kredit tidak terbaca",
        "“{teks}” bukan angka kredit. Isian Anda tetap di layar.",
        "Tulis angka antara 0 dan 10.000, misalnya 18,75.",
    ),
    "AKR-05": Pesan(
        "Jenjang belum dicatat",
        "Jenjang jabatan {nama} dan TMT-nya belum dicatat, jadi angka kredit belum dapat dihitung.",
        "Isi jenjang dan TMT pada Data jabatan fungsional.",
    ),
    "AKR-06": Pesan(
        "Belum ada predikat",
        "Evaluasi tahunan {tahun} untuk {nama} belum ditetapkan. Tidak ada data yang berubah.",
        "Konversi dilakukan sesudah predikat tahunan ditetapkan.",
    ),
    "AKR-07": Pesan(
        "Bulan sudah dihitung",
        "{bulan} {tahun} sudah ada pada riwayat, jadi akan terhitung dua kali. Tidak ada data yang berubah.",
        "Hapus atau betulkan baris yang lama dahulu.",
    ),
    "AKR-08": Pesan(
        "Nomor penetapan belum diisi",
        "Penetapan angka kredit memerlukan nomor. Isian Anda tetap di layar.",
        "Isi nomor penetapan menurut tata naskah kantor.",
    ),
    "AKR-09": Pesan(
        "Belum ada yang ditetapkan",
        "Tidak ada yang baru pada riwayat angka kredit {nama}. Tidak ada data yang berubah.",
        "Konversi predikat atau catat angka kredit dahulu.",
    ),
    "AKR-10": Pesan(
        "Sudah masuk penetapan",
        "Baris ini sudah menjadi bagian penetapan angka kredit nomor {nomor}, jadi tidak dapat diubah atau dihapus.",
        "Catat baris penyesuaian yang baru dengan keterangannya.",
    ),
    "AKR-11": Pesan(
        "Tahun sebelum konversi",
        "Predikat tahun {tahun} tidak dikonversi: aturannya berlaku sejak {mulai}. Tidak ada data yang berubah.",
        "Catat angka kredit lama sebagai “Angka kredit JF lama”.",
    ),
    "AKR-12": Pesan(
        "Tanggal belum tiba",
        "{tanggal} belum tiba. Isian Anda tetap di layar.",
        "Isi tanggal hari ini atau sebelumnya. Bila tanggal komputer salah, betulkan dahulu.",
    ),
    "AKR-13": Pesan(
        "Angka kredit belum diisi",
        "Kolom angka kredit masih kosong. Isian Anda tetap di layar.",
        "Tulis angka antara 0 dan 10.000, misalnya 18,75.",
    ),
}
