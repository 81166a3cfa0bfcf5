"""Messages LMP: evidence and attachments."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
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
    "LMP-04": Pesan(
        "Gambar terlalu besar untuk dibuka",
        "Gambar {nama} berisi lebih dari {batas} juta titik, jauh di atas foto biasa, sehingga tidak dibuka. "
        "Laporan Anda tetap tersimpan tanpa berkas itu.",
        "Simpan ulang gambar dengan ukuran biasa, atau lampirkan sebagai PDF.",
    ),
    "LMP-05": Pesan(
        "Berkas tidak dapat dibaca",
        "{nama}: {sebab}. Laporan Anda tetap tersimpan tanpa berkas itu.",
        "Periksa apakah berkas masih ada dan tidak sedang dikunci program lain, lalu coba lagi.",
    ),
    "LMP-06": Pesan(
        "Berkas kosong",
        "{nama} tidak berisi apa pun. Laporan Anda tetap tersimpan tanpa berkas itu.",
        "Pilih berkas lain.",
    ),
    "LMP-07": Pesan(
        "Bukti sudah dipakai di laporan Anda",
        "Berkas {nama} juga menjadi bukti laporan Anda {tanggal} — {kegiatan}. Berkas tetap dilampirkan.",
        "Pastikan satu bukti tidak dipakai untuk dua pekerjaan; hapus bila keliru.",
    ),
    "LMP-08": Pesan(
        "Bukti sudah dipakai pegawai lain",
        "Berkas {nama} juga menjadi bukti pada laporan pegawai lain. Berkas tetap dilampirkan.",
        "Pastikan bukti ini memang untuk pekerjaan Anda, misalnya daftar hadir bersama.",
    ),
    "LMP-09": Pesan(
        "Bukti sudah terlampir",
        "Berkas {nama} sudah ada pada laporan ini. Tidak ada yang ditambahkan.",
        "Pilih berkas lain bila perlu.",
    ),
    "LMP-10": Pesan(
        "Bukti terlalu banyak",
        "Satu laporan memuat paling banyak {batas} bukti. Berkas {nama} tidak ditambahkan.",
        "Gabungkan beberapa foto dalam satu PDF, atau pilih yang paling mewakili.",
    ),
    "LMP-11": Pesan(
        "Tanggal foto berbeda",
        "Foto {nama} diambil {diambil}, sedangkan laporan ini tentang {tanggal}. Laporan tetap dapat diajukan.",
        "Periksa tanggal laporan, atau pilih foto hari itu.",
    ),
    "LMP-12": Pesan(
        "Tautan tidak dapat dipakai",
        "“{teks}” bukan alamat yang diawali http:// atau https://. Tidak ada yang ditambahkan.",
        "Salin alamat lengkapnya dari peramban, misalnya tautan berbagi Google Drive.",
    ),
    "LMP-13": Pesan(
        "Tautan terlalu panjang",
        "Tautan berisi {panjang} huruf, batasnya {batas}. Tidak ada yang ditambahkan.",
        "Gunakan tautan berbagi yang lebih pendek.",
    ),
    "LMP-14": Pesan(
        "Tautan tidak dapat dibuka",
        "Tidak ada peramban yang dapat membuka {tautan}. Laporan dan tautannya tetap tersimpan.",
        "Salin tautannya, lalu buka di peramban.",
    ),
    "LMP-15": Pesan(
        "Lampiran belum dapat dibuka",
        "Berkas lampiran sedang dipakai program lain, atau medianya tidak menjawab. Berkas itu tidak berubah.",
        "Tunggu sebentar, lalu coba lagi. Bila tetap begitu, periksa pemindai virus di komputer ini.",
    ),
}
