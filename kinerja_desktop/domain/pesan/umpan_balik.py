"""Messages UMP: feedback."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "UMP-01": Pesan(
        "Umpan balik untuk diri sendiri",
        "Umpan balik diberikan oleh pimpinan, rekan, atau bawahan. Tidak ada yang berubah.",
        "Catat realisasi Anda pada laporan atau evaluasi.",
    ),
    "UMP-02": Pesan(
        "Umpan balik belum berisi",
        "Tidak ada teks untuk disimpan. Tidak ada yang berubah.",
        "Tuliskan apa yang baik dan apa yang dapat diperbaiki.",
    ),
    "UMP-03": Pesan(
        "Umpan balik terlalu panjang",
        "Teks berisi {panjang} huruf, batasnya {batas}. Teks masih utuh di layar dan belum disimpan.",
        "Ringkas teks itu.",
    ),
    "UMP-11": Pesan(
        "Umpan balik tidak dapat diberikan",
        "{nama} bukan pimpinan, rekan setingkat, atau bawahan langsung Anda. Tulisan Anda masih ada di layar.",
        "Pilih orang dari daftar; pihak lain memberi umpan balik melalui pejabat penilainya.",
    ),
    "UMP-12": Pesan(
        "Sasaran umpan balik tidak cocok",
        "Umpan balik ditujukan kepada satu hasil kerja atau satu nilai perilaku milik pegawai itu. Tulisan "
        "Anda masih ada di layar.",
        "Pilih kembali sasarannya.",
    ),
    "UMP-13": Pesan(
        "Periode belum dimulai",
        "{periode} baru dimulai {mulai}. Tulisan Anda masih ada di layar.",
        "Pilih periode yang sudah berjalan.",
    ),
    "UMP-14": Pesan(
        "Pemberi umpan balik belum disebut",
        "Umpan balik pihak lain atau salinan dari kertas dicetak dengan nama pemberinya. Tulisan masih ada di layar.",
        "Isi nama atau instansi pemberinya.",
    ),
    "UMP-21": Pesan(
        "Pesan terlalu panjang",
        "Pesan berisi {panjang} huruf, batasnya {batas}. Tulisan masih utuh di layar dan belum dikirim.",
        "Ringkas pesan itu.",
    ),
    "UMP-22": Pesan(
        "Tanggal sudah lewat",
        "Jawaban diminta sampai {tanggal}, hari yang sudah lewat. Permintaan belum dikirim.",
        "Pilih hari ini atau sesudahnya, atau biarkan tanpa tanggal.",
    ),
    "UMP-23": Pesan(
        "Alasan belum diisi",
        "Peminta perlu tahu mengapa permintaannya ditolak. Tidak ada yang berubah.",
        "Tulis alasannya dengan singkat dan sopan.",
    ),
    "UMP-24": Pesan(
        "Permintaan tidak dapat dikirim",
        "{nama} bukan pimpinan, rekan setingkat, atau bawahan dari pegawai yang dibahas (Pasal 18). Permintaan belum "
        "dikirim.",
        "Pilih orang dari daftar.",
    ),
    "UMP-25": Pesan(
        "Permintaan sudah selesai",
        "Permintaan ini sudah dijawab, ditolak, atau dibatalkan. Tidak ada yang berubah.",
        "Muat ulang daftar permintaan.",
    ),
    "UMP-26": Pesan(
        "Permintaan yang sama masih menunggu",
        "{nama} sudah Anda mintai umpan balik tentang hal yang sama pada {periode}. Permintaan belum dikirim.",
        "Tunggu jawabannya, atau batalkan permintaan yang lama.",
    ),
    "UMP-31": Pesan(
        "Catatan belum berisi",
        "Tidak ada teks untuk disimpan. Tidak ada yang berubah.",
        "Tulis apa yang Anda amati.",
    ),
    "UMP-32": Pesan(
        "Tanggal catatan belum tiba",
        "Catatan tidak dapat bertanggal {tanggal}, hari yang belum tiba. Tulisan masih ada di layar.",
        "Pilih hari ini atau sebelumnya.",
    ),
}
