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
}
