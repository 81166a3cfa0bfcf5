"""Messages GBG: records of a bundle that cannot be taken in."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "GBG-01": Pesan(
        "Isi paket tidak dapat dibaca",
        "Paket memuat {apa} ({rekaman}) yang bentuknya salah. Seluruh paket ditolak; data kantor ini tidak berubah.",
        "Minta pengirim membuat paket baru. Bila terulang, kirim berkasnya ke petugas TI.",
    ),
    "GBG-02": Pesan(
        "Sebagian catatan ditahan",
        "{jumlah} catatan dalam paket ini ({jenis}) bukan wewenang pengirimnya, tidak dapat dibaca, atau mengubah"
        " laporan di bulan yang sudah disegel. Catatan itu tidak diterapkan dan berkasnya disimpan di karantina; yang"
        " lain sudah diterima.",
        "Tanyakan kepada pengirim. Bila unit atau tugasnya baru saja berubah, terima dahulu data induk terbaru: berkas"
        " itu lalu dicoba lagi sendiri. Koreksi laporan yang sudah disegel diterima sendiri bersama segel barunya.",
    ),
    "GBG-03": Pesan(
        "Catatan ini berbeda di dua perangkat",
        "{apa} ini diubah di dua perangkat sebelum bertukar paket. Semua versinya tersimpan, tetapi belum dipilih mana"
        " yang berlaku. Sampai itu dipilih, catatan ini tidak dapat diajukan, disetujui, dinilai, atau ditandatangani.",
        "Penulisnya membuka Sinkronisasi, kartu Perlu keputusan, lalu Bandingkan dan memilih; bila ia sudah pensiun,"
        " pengelola kepegawaian yang memilih. Sesudah itu ulangi.",
    ),
    "GBG-04": Pesan(
        "Bukan Anda yang memilih",
        "Versi yang berlaku dari {catatan} dipilih oleh {siapa}; tidak ada yang berubah.",
        "Beri tahu {siapa} bahwa catatan ini berbeda di dua perangkat.",
    ),
    "GBG-05": Pesan(
        "Versi {nomor} tidak ada",
        "{catatan} mempunyai {jumlah} versi, bernomor 1 sampai {jumlah}. Tidak ada yang berubah.",
        "Lihat dahulu versinya, lalu pilih salah satu nomornya.",
    ),
    "GBG-06": Pesan(
        "Beberapa catatan cocok",
        "Nomor {jumlah} catatan yang berbeda di dua perangkat diawali {awal}. Tidak ada yang berubah.",
        "Tulis lebih banyak huruf nomornya, seperti tampil pada kinerja bundle conflicts.",
    ),
}
