"""Messages MTX: matrix of roles and results."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "MTX-01": Pesan(
        "Peran hasil baru dari pimpinan",
        "Matriks pimpinan menambahkan “{hasil}” ke SKP Anda. Isian Anda yang lain tidak berubah.",
        "Lengkapi indikator dan targetnya.",
    ),
    "MTX-02": Pesan(
        "Peran hasil ditarik dari matriks",
        "“{hasil}” tidak lagi ada di matriks pimpinan. Hasil kerja itu tetap di SKP Anda karena sudah ada isinya.",
        "Hapus bila tidak lagi dikerjakan, atau bicarakan dengan pimpinan dalam dialog kinerja.",
    ),
    "MTX-03": Pesan(
        "Peran hasil diubah pimpinan",
        "“{lama}” menjadi “{baru}”. Indikator dan target Anda tetap.",
        "Periksa apakah indikatornya masih sesuai.",
    ),
    "MTX-04": Pesan(
        "Peran hasil ditarik dari matriks",
        "“{hasil}” tidak lagi ada di matriks pimpinan dan belum berisi apa pun, sehingga tidak lagi ada di SKP Anda.",
        "Bicarakan dengan pimpinan dalam dialog kinerja bila hasil itu tetap perlu.",
    ),
    "MTX-05": Pesan(
        "SKP pegawai sedang menunggu keputusan",
        "SKP {nama} sudah {status}, sehingga perannya tidak dapat diubah dari matriks. Sel itu tetap seperti semula.",
        "Kembalikan SKP-nya di halaman Sasaran Kinerja, lalu ubah selnya; SKP akan ikut berubah.",
    ),
    "MTX-06": Pesan(
        "SKP pegawai sudah ditetapkan",
        "SKP {nama} sudah ditetapkan, sehingga perannya tidak dapat diubah dari matriks. Sel itu tetap seperti semula.",
        "Minta {nama} membuka revisi SKP-nya, lalu ubah selnya; SKP akan ikut berubah.",
    ),
    "MTX-07": Pesan(
        "Isi sel terlalu panjang",
        "Peran {nama} berisi {panjang} huruf, batasnya {batas}. Sel itu tetap seperti semula.",
        "Ringkas perannya; satu hasil satu kalimat.",
    ),
    "MTX-08": Pesan(
        "Kolom sudah tidak ada",
        "Indikator atau hasil kerja kolom itu sudah dihapus dari SKP pimpinan. Sel itu tetap seperti semula.",
        "Muat ulang (F5), lalu isi kolom yang ada.",
    ),
    "MTX-09": Pesan(
        "Pegawai tidak dapat menjadi baris matriks",
        "{nama} adalah pemilik matriks ini atau tidak terdaftar di kantor ini. Tidak ada data yang berubah.",
        "Pilih pegawai lain.",
    ),
    "MTX-10": Pesan(
        "Hasil kerja berasal dari matriks pimpinan",
        "“{hasil}” tidak dapat dihapus sendiri selama masih ada di matriks pimpinan. Isian Anda tetap tersimpan.",
        "Minta pimpinan mengubah matriksnya, misalnya melalui dialog kinerja.",
    ),
    "MTX-11": Pesan(
        "Terlalu banyak hasil kerja",
        "SKP {nama} akan berisi lebih dari {batas} hasil kerja. Sel itu tetap seperti semula.",
        "Gabungkan peran yang serupa.",
    ),
    "MTX-12": Pesan(
        "Peran dari matriks belum ada di berkas",
        "“{hasil}” diberikan pimpinan melalui Matriks Peran Hasil.",
        "Tambahkan hasil kerja itu dengan kalimat yang sama.",
    ),
    "MTX-13": Pesan(
        "Peran sudah dilaporkan",
        "{nama} sudah menulis laporan harian pada “{hasil}”, tetapi belum menyimpannya di SKP. Sel itu tetap seperti "
        "semula.",
        "Minta {nama} menyimpan SKP-nya, lalu ubah selnya; laporannya tetap pada hasil kerja itu.",
    ),
    "MTX-14": Pesan(
        "Tidak semua peran dari matriks muat",
        "{jumlah} peran dari matriks pimpinan belum masuk: satu SKP berisi paling banyak {batas} hasil kerja.",
        "Gabungkan atau hapus hasil kerja lain, lalu simpan; SKP tetap dapat diajukan.",
    ),
}
