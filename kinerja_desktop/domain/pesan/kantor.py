"""Messages KTR: office file."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "KTR-01": Pesan(
        "Basis data tidak dapat dibaca",
        "Kunci tidak cocok, atau berkas kantor rusak: {berkas} Berkas itu tidak diubah.",
        "Periksa sisa ruang dan keadaan disknya, lalu buka lagi. Bila tetap begitu, pulihkan cadangan terakhir ke"
        " folder lain dan jangan hapus folder ini, atau hubungi petugas TI.",
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
    "KTR-12": Pesan(
        "Kantor belum dapat dimutakhirkan",
        "Pemutakhiran dari skema {versi} ke {terbaru} gagal dan seluruhnya dibatalkan; data tetap seperti semula.",
        "Gunakan program versi sebelumnya untuk sementara, dan kirimkan berkas log kepada petugas TI. Cadangan "
        "sebelum pemutakhiran ada di folder cadangan.",
    ),
    "KTR-13": Pesan(
        "Basis data sedang dipakai program lain",
        "Program lain di komputer ini sedang menulis ke kantor ini. Perubahan terakhir belum tersimpan; data "
        "sebelumnya utuh dan isian Anda masih ada di layar.",
        "Tunggu sebentar, lalu simpan lagi (Ctrl+S). Bila terus terjadi, tutup program yang lain itu.",
    ),
    "KTR-14": Pesan(
        "Disk penuh, kantor belum dapat dibuka",
        "Tidak ada ruang tersisa di disk tempat {berkas}. Berkas kantor tidak rusak dan tidak berubah.",
        "Kosongkan beberapa megabita di disk itu, lalu buka lagi. Cadangan tidak perlu dipulihkan.",
    ),
    "KTR-10": Pesan(
        "Isian belum lengkap",
        "{bidang} masih kosong. Isian lain tetap ada di layar; kantor belum dibuat.",
        "Lengkapi {bidang}, lalu lanjutkan.",
    ),
    "KTR-11": Pesan(
        "Kata sandi tidak sama",
        "Kedua kata sandi yang diketik berbeda. Kata sandi belum disimpan.",
        "Ketik ulang keduanya.",
    ),
    "KTR-20": Pesan(
        "Siklus evaluasi belum dapat diganti",
        "Sudah ada {jumlah} realisasi atau evaluasi pada {masa}. Pengaturan belum disimpan; isian Anda masih di layar.",
        "Kembalikan pilihan siklus, lalu simpan; ganti siklus pada awal triwulan berikutnya.",
    ),
    "KTR-31": Pesan(
        "Persentase tidak mungkin",
        "Panduan untuk capaian {capaian} berisi {persen} %. Persentase hanya dari 0 sampai 100. Pengaturan belum "
        "disimpan; isian Anda masih di layar.",
        "Perbaiki angkanya, lalu simpan lagi.",
    ),
    "KTR-32": Pesan(
        "Batas saling bertentangan",
        "Panduan untuk capaian {capaian}: {predikat} sekurangnya {minimum} %, padahal paling banyak {maksimum} %. "
        "Pengaturan belum disimpan; isian Anda masih di layar.",
        "Turunkan batas bawah atau naikkan batas atas, lalu simpan lagi.",
    ),
    "KTR-33": Pesan(
        "Batas bawah melebihi seluruh tim",
        "Panduan untuk capaian {capaian}: jumlah batas bawahnya {jumlah} %. Pengaturan belum disimpan; isian Anda "
        "masih di layar.",
        "Turunkan sebagian batas bawah sampai jumlahnya paling banyak 100 %.",
    ),
    "KTR-34": Pesan(
        "Batas atas tidak memuat seluruh tim",
        "Panduan untuk capaian {capaian}: bila semua batas atas dipakai, jumlahnya kurang dari 100 %. Pengaturan "
        "belum disimpan; isian Anda masih di layar.",
        "Naikkan atau kosongkan sebagian batas atas.",
    ),
    "KTR-35": Pesan(
        "Desimal angka kredit tidak dikenal",
        "Angka kredit hanya dapat ditulis dengan 2 atau 3 angka di belakang koma. Pengaturan belum disimpan.",
        "Pilih 2 atau 3.",
    ),
    "KTR-36": Pesan(
        "Jangka waktu evaluasi tidak mungkin",
        "Evaluasi periodik ditetapkan paling lama {terbanyak} hari sesudah periodenya berakhir. Pengaturan belum"
        " disimpan.",
        "Isi 0 sampai {terbanyak} hari.",
    ),
}
