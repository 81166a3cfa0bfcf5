"""Messages KAL: calendar and hours."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "KAL-01": Pesan(
        "Keterangan belum sesuai",
        "Keterangan wajib diisi untuk hari libur dan paling banyak {batas} huruf. Tidak ada yang berubah.",
        "Tulis nama hari liburnya, misalnya Hari Raya Natal.",
    ),
    "KAL-02": Pesan(
        "Hari libur sudah ada",
        "{tanggal} sudah tercatat sebagai {nama}. Tidak ada yang berubah.",
        "Hapus dahulu catatan itu bila namanya keliru.",
    ),
    "KAL-03": Pesan(
        "Tanggal selesai mendahului tanggal mulai",
        "Ketidakhadiran dari {mulai} sampai {selesai} tidak mungkin. Tidak ada yang berubah.",
        "Perbaiki salah satu tanggalnya.",
    ),
    "KAL-04": Pesan(
        "Sudah ada ketidakhadiran pada hari itu",
        "{nama} sudah tercatat tidak hadir {mulai} sampai {selesai}. Tidak ada yang berubah.",
        "Hapus dahulu catatan yang lama, atau pilih tanggal lain.",
    ),
    "KAL-05": Pesan(
        "Nama aturan jam belum sesuai",
        "Nama wajib diisi, dan nama serta dasarnya paling banyak {batas} huruf. Isian Anda masih di layar.",
        "Tulis nama singkat, misalnya “Jam kerja Ramadan 1448 H”.",
    ),
    "KAL-06": Pesan(
        "Masa berlaku terbalik",
        "Hari terakhir jatuh sebelum hari pertama. Isian Anda masih di layar.",
        "Perbaiki salah satunya, atau kosongkan hari terakhir bila belum ditentukan.",
    ),
    "KAL-07": Pesan(
        "Jam kerja belum sesuai",
        "Pilih paling sedikit satu hari, dan setiap hari perlu jam masuk, jam pulang, serta istirahat yang lebih pendek"
        " daripada lamanya. Isian Anda masih di layar.",
        "Periksa jam pada hari yang dicentang.",
    ),
    "KAL-08": Pesan(
        "Jumlah jam sepekan {jumlah}, menurut Perpres {seharusnya}",
        "Perpres 21/2023 menetapkan {seharusnya} sepekan di luar istirahat; instansi dapat menetapkan lain (Pasal 8).",
        "Sebut keputusannya pada Dasar bila memang berbeda.",
    ),
    "KAL-09": Pesan(
        "Aturan jam sudah ada",
        "{nama} berlaku untuk unit yang sama pada sebagian hari itu. Belum ada yang tersimpan.",
        "Akhiri dahulu aturan yang lama, atau ubah masa berlakunya.",
    ),
}
