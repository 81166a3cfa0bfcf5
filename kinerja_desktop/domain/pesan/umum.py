"""Messages UMM: general."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

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
    "UMM-06": Pesan(
        "Data induk dikelola pusat",
        "Pegawai, unit kerja, jabatan, penilai, kalender, jam kerja, dan capaian unit di komputer ini datang dari pusat"
        " (BKPSDM). Tidak ada data yang berubah.",
        "Sampaikan perubahannya ke pusat. Perubahan itu tiba di sini bersama paket berikutnya.",
    ),
    "UMM-07": Pesan(
        "Isian terlalu panjang",
        "{apa}: {panjang} {satuan}, paling banyak {batas}. Yang lebih panjang tidak dapat dikirim ke komputer lain,"
        " jadi tidak disimpan. Tidak ada data yang berubah.",
        "Persingkat isiannya, lalu simpan lagi. Bila yang panjang adalah isian orang lain, misalnya realisasi, mintalah"
        " ia mempersingkatnya.",
    ),
    "UMM-08": Pesan(
        "Tahun di luar jangkauan",
        "{apa}: {isi} bukan tahun {awal} sampai {akhir}, jadi tidak disimpan. Tidak ada data yang berubah.",
        "Periksa tanggal yang diisi, dan jam komputer ini, lalu simpan lagi.",
    ),
}
