"""Messages KBR: objections to evaluations."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "KBR-01": Pesan(
        "{bidang} belum ditulis",
        "Bagian ini dibaca oleh semua pihak, jadi tidak dapat kosong. Isian Anda tetap di layar.",
        "Tulis dengan kalimat Anda sendiri, lalu ulangi.",
    ),
    "KBR-02": Pesan(
        "{bidang} terlalu panjang",
        "Teks berisi {panjang} huruf, paling banyak {batas}. Isian Anda tetap di layar.",
        "Persingkat, atau lampirkan uraian lengkapnya sebagai bukti.",
    ),
    "KBR-03": Pesan(
        "Dokumen evaluasi belum diterima",
        "Keberatan diajukan sesudah dokumen evaluasi diterima (Lampiran BAB V.B.1). Isian Anda tetap tersimpan.",
        "Tanda tangani penerimaan dokumen di halaman Evaluasi, lalu ajukan keberatan.",
    ),
    "KBR-04": Pesan(
        "Hasil evaluasi ini bersifat final",
        "{alasan} Tidak ada data yang berubah.",
        "Bicarakan dengan penilai atau bagian kepegawaian bila ada data yang keliru.",
    ),
    "KBR-05": Pesan(
        "Keberatan sudah pernah diajukan",
        "Satu hasil evaluasi mempunyai satu keberatan pada satu waktu; milik Anda tercatat {tanggal}. Tidak ada data"
        " yang berubah.",
        "Buka keberatan itu untuk melihat perkembangannya.",
    ),
    "KBR-06": Pesan(
        "Keberatan ini sudah selesai",
        "Keadaannya sekarang: {keadaan}. Tidak ada data yang berubah.",
        "Muat ulang (F5) dan lihat riwayatnya.",
    ),
    "KBR-07": Pesan(
        "Keputusan belum dipilih",
        "Atasan pejabat penilai menguatkan atau mengubah hasil evaluasi (Lampiran BAB V.B.5). Isian Anda tetap.",
        "Pilih menguatkan atau mengubah.",
    ),
    "KBR-08": Pesan(
        "Rating baru belum lengkap",
        "Keputusan mengubah memerlukan rating hasil kerja dan perilaku kerja; predikat mengikuti kuadran.",
        "Pilih kedua rating.",
    ),
    "KBR-09": Pesan(
        "Kedua rating sama dengan semula",
        "Keputusan mengubah tanpa rating yang berubah tidak mengubah hasil. Isian Anda tetap di layar.",
        "Ubah salah satu rating, atau pilih menguatkan.",
    ),
    "KBR-10": Pesan(
        "Atasan pejabat penilai belum tercatat",
        "Keberatan tersimpan, tetapi belum ada yang berwenang memutusnya. Tidak ada data yang berubah.",
        "Lengkapi penilai dari pejabat penilai di Pegawai & Organisasi.",
    ),
    "KBR-11": Pesan(
        "Atasan pejabat penilai memutus sendiri",
        "{nama} mempunyai akun, jadi keputusannya tidak dicatatkan orang lain. Tidak ada data yang berubah.",
        "Mintalah {nama} memutus di akunnya.",
    ),
    "KBR-12": Pesan(
        "Surat keputusan belum lengkap",
        "Keputusan tertulis dicatat dengan nomor, tanggal, dan pindaian suratnya. Isian Anda tetap di layar.",
        "Lengkapi {kurang}.",
    ),
    "KBR-13": Pesan(
        "Tanggal surat tidak sesuai",
        "Surat keputusan bertanggal {tanggal}, di luar masa {mulai} sampai hari ini. Isian Anda tetap di layar.",
        "Periksa tanggal pada surat.",
    ),
    "KBR-14": Pesan(
        "Hasil ini diputus atas keberatan",
        "Atasan pejabat penilai sudah mengubah atau menguatkannya dengan keputusan atas keberatan; keputusan itu yang"
        " berlaku. Tidak ada data yang berubah.",
        "Lihat keputusannya di halaman Keberatan.",
    ),
    "KBR-15": Pesan(
        "Hasil evaluasi sudah diganti",
        "Sesudah dokumen ini, hasil periode itu ditetapkan lagi. Isian Anda tetap tersimpan.",
        "Muat ulang (F5) dan pilih hasil yang terbaru.",
    ),
    "KBR-16": Pesan(
        "Keberatan sedang diperiksa",
        "Pegawai ini mengajukan keberatan atas hasil periode ini. Sampai diputus, hasilnya tidak ditetapkan ulang;"
        " isian Anda tetap tersimpan sebagai draf.",
        "Beri penjelasan di halaman Keberatan; atasan Anda yang memutus.",
    ),
}
