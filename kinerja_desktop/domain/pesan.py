"""Every message of a `UserError`, by stable code.

Indonesian is the source language; `resources/messages/en.json` carries the English texts of the same codes
(a test keeps both complete). A code is never reused for another meaning.
Prefixes: AKN accounts, KTR office file, LAP daily report, PST approval, SKP plan, EVL evaluation,
UMP feedback, DOK documents, PEG people, CDG backup, IMP import, UMM general.
"""

from __future__ import annotations

from typing import NamedTuple


class Pesan(NamedTuple):
    """Texts of one refusal; all three may hold ``str.format`` placeholders."""

    judul: str
    isi: str
    saran: str


PESAN: dict[str, Pesan] = {
    "UMM-01": Pesan(
        "Wewenang tidak cukup",
        "Peran Anda ({peran}) tidak dapat melakukan: {tindakan}. Tidak ada data yang berubah.",
        "Minta pejabat yang berwenang melakukannya, atau masuk dengan akun yang sesuai.",
    ),
    "UMM-02": Pesan(
        "Data sudah berubah",
        "{apa} sudah diubah dari tempat lain sejak Anda membukanya. Isian Anda masih ada di layar.",
        "Muat ulang (F5), bandingkan, lalu simpan lagi.",
    ),
    "UMM-03": Pesan(
        "Data tidak ditemukan",
        "{apa} tidak ada di kantor ini. Tidak ada data yang berubah.",
        "Periksa kembali pilihan Anda, atau muat ulang halaman (F5).",
    ),
    "UMM-04": Pesan(
        "Data milik orang lain",
        "{apa} hanya dapat diubah oleh pemiliknya. Tidak ada data yang berubah.",
        "Minta pemiliknya mengubah, atau beri umpan balik kepadanya.",
    ),
    "UMM-05": Pesan(
        "Periode tidak dikenal",
        "“{teks}” bukan periode. Tidak ada data yang berubah.",
        "Tulis tahun (2026), triwulan (2026-TW3), atau bulan (2026-09).",
    ),
    "AKN-01": Pesan(
        "Kata sandi tidak cocok",
        "Kantor tidak dibuka dan tidak ada data yang berubah.",
        "Periksa huruf besar dan kecil, lalu coba lagi. Bila lupa, gunakan kode pemulihan kantor.",
    ),
    "AKN-02": Pesan(
        "Akun tidak dikenal",
        "Akun “{akun}” tidak terdaftar di kantor ini. Tidak ada data yang berubah.",
        "Pilih akun dari daftar, atau minta operator kepegawaian membuatkannya.",
    ),
    "AKN-03": Pesan(
        "Tunggu sebentar",
        "Terlalu banyak percobaan masuk yang gagal untuk akun “{akun}”. Data tetap aman dan terkunci.",
        "Coba lagi dalam {detik} detik.",
    ),
    "AKN-04": Pesan(
        "Kode pemulihan tidak cocok",
        "Kantor tidak dibuka dan tidak ada data yang berubah.",
        "Periksa lembar kode pemulihan; huruf O dan angka 0 dianggap sama.",
    ),
    "AKN-05": Pesan(
        "Kata sandi terlalu pendek",
        "Kata sandi belum disimpan; kata sandi lama (bila ada) tetap berlaku.",
        "Gunakan sekurangnya {panjang} huruf, misalnya beberapa kata yang mudah diingat.",
    ),
    "KTR-01": Pesan(
        "Basis data tidak dapat dibaca",
        "Kunci tidak cocok, atau berkas kantor rusak: {berkas} Berkas itu tidak diubah.",
        "Pulihkan dari cadangan terakhir (Pengaturan › Cadangan), atau hubungi petugas TI.",
    ),
    "KTR-02": Pesan(
        "Berkas kantor tidak dapat dibuka",
        "{berkas}: {sebab}. Tidak ada data yang berubah.",
        "Periksa apakah folder masih ada dan Anda boleh membukanya.",
    ),
    "KTR-03": Pesan(
        "Folder kantor hanya dapat dibaca",
        "Program tidak boleh menulis di sini: {berkas} Isian Anda masih ada di layar.",
        "Minta petugas TI memberi izin tulis, atau pindahkan kantor ke folder Anda.",
    ),
    "KTR-04": Pesan(
        "Disk penuh",
        "Perubahan terakhir belum tersimpan; data sebelumnya utuh dan isian Anda masih ada di layar.",
        "Kosongkan ruang disk, lalu simpan lagi (Ctrl+S).",
    ),
    "KTR-05": Pesan(
        "Kantor ini dibuat program yang lebih baru",
        "Berkas memakai skema {versi}. Berkas tidak diubah.",
        "Pasang versi terbaru Kinerja Desktop, lalu buka lagi.",
    ),
    "KTR-06": Pesan(
        "Bukan folder kantor",
        "Tidak ada kantor Kinerja Desktop di {folder}. Tidak ada yang berubah.",
        "Pilih folder yang berisi kunci.json dan kinerja.db, atau buat kantor baru.",
    ),
    "KTR-07": Pesan(
        "Berkas kunci rusak",
        "kunci.json di {folder} tidak dapat dibaca. Basis data tidak diubah.",
        "Salin kunci.json dari cadangan terakhir ke folder kantor.",
    ),
    "KTR-08": Pesan(
        "Kantor sedang terbuka",
        "Kantor ini sudah dibuka oleh program lain di komputer ini. Tidak ada yang berubah.",
        "Gunakan jendela yang sudah terbuka, atau tutup dahulu program yang lain.",
    ),
    "KTR-09": Pesan(
        "Folder sudah berisi",
        "{folder} sudah berisi berkas. Tidak ada yang ditimpa.",
        "Pilih folder kosong atau nama folder baru.",
    ),
    "LMP-01": Pesan(
        "Berkas terlalu besar",
        "Berkas berukuran {ukuran_mb} MB, batasnya {batas_mb} MB. Laporan Anda tetap tersimpan tanpa berkas itu.",
        "Kecilkan berkas, pilih halaman yang perlu saja, atau cantumkan tautannya.",
    ),
    "LMP-02": Pesan(
        "Lampiran tidak ditemukan",
        "Berkas lampiran tidak ada di brankas kantor ini. Catatannya tetap tersimpan.",
        "Pulihkan dari cadangan, atau lampirkan kembali berkasnya.",
    ),
    "LMP-03": Pesan(
        "Lampiran rusak",
        "Isi berkas lampiran berubah atau rusak sehingga tidak dibuka. Catatannya tetap tersimpan.",
        "Pulihkan dari cadangan, atau lampirkan kembali berkasnya.",
    ),
    "CDG-01": Pesan(
        "Cadangan gagal",
        "Cadangan tidak dapat dibuat di {folder}: {sebab}. Data kantor tetap utuh.",
        "Periksa ruang disk dan izin folder cadangan, lalu coba lagi.",
    ),
    "CDG-02": Pesan(
        "Bukan berkas cadangan",
        "{berkas} bukan cadangan Kinerja Desktop atau isinya rusak. Tidak ada yang ditimpa.",
        "Pilih berkas cadangan lain.",
    ),
}
