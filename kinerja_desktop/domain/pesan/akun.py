"""Messages AKN: accounts."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
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
    "AKN-06": Pesan(
        "Nama akun tidak dapat dipakai",
        "“{akun}” sudah dipakai atau mengandung tanda yang tidak boleh. Akun belum dibuat.",
        "Gunakan huruf, angka, titik, atau garis, misalnya siti.rahma.",
    ),
    "AKN-07": Pesan(
        "Sebutkan akunnya",
        "Kantor ini mempunyai beberapa akun: {daftar}. Kantor belum dibuka.",
        "Tambahkan --as AKUN pada perintah.",
    ),
    "AKN-08": Pesan(
        "Kata sandi belum diberikan",
        "Kata sandi tidak dapat dibaca dari {berkas}. Kantor belum dibuka.",
        "Isi variabel KINERJA_PASSWORD, atau beri --password-file FILE.",
    ),
    "AKN-09": Pesan(
        "Kata sandi perlu diganti",
        "Kata sandi akun “{akun}” diatur orang lain, sehingga harus diganti pemiliknya lebih dahulu. "
        "Tidak ada data yang berubah.",
        "Ganti kata sandi saat masuk di jendela program, atau dengan perintah: kinerja sandi OFFICE --as {akun}.",
    ),
    "AKN-10": Pesan(
        "Kata sandi baru sama",
        "Kata sandi baru harus berbeda dari yang diatur orang lain. Kata sandi belum diganti.",
        "Pilih kata sandi yang hanya Anda ketahui.",
    ),
}
