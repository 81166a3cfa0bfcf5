"""Messages DOK: documents."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "DOK-01": Pesan(
        "Dokumen tidak dapat disimpan",
        "Berkas {berkas} tidak dapat ditulis: {sebab}. Berkas lama, bila ada, tidak berubah.",
        "Pilih folder lain yang dapat ditulisi dan masih berisi ruang kosong, lalu simpan lagi.",
    ),
    "DOK-02": Pesan(
        "Berkas PDF tidak dapat dibaca",
        "Isi berkas ini rusak atau bukan PDF. Berkas aslinya tetap tersimpan.",
        "Buka berkas itu di komputer asalnya dan simpan ulang sebagai PDF, lalu lampirkan lagi.",
    ),
    "DOK-03": Pesan(
        "Berkas PDF dikunci sandi",
        "Isinya tidak dapat ditampilkan tanpa sandi. Berkas aslinya tetap tersimpan.",
        "Simpan salinan tanpa sandi, lalu lampirkan salinan itu.",
    ),
    "DOK-04": Pesan(
        "Berkas PDF terlalu besar untuk pratinjau",
        "Pratinjau hanya untuk berkas sampai {batas} MB. Berkas aslinya tetap tersimpan.",
        "Simpan berkas ke luar untuk membacanya, atau kecilkan gambarnya lebih dahulu.",
    ),
    "DOK-05": Pesan(
        "Halaman tidak ada",
        "Halaman {nomor} tidak ada; dokumen ini terdiri atas {jumlah} halaman.",
        "Pilih nomor halaman lain.",
    ),
    "DOK-06": Pesan(
        "Gambar lambang tidak dapat dipakai",
        "Berkas {berkas} bukan gambar PNG atau JPEG yang utuh. Dokumen belum dicetak.",
        "Pilih gambar lambang yang lain, atau kosongkan pilihan itu.",
    ),
    "DOK-30": Pesan(
        "Gambar lambang tidak dapat dipakai",
        "Berkas {berkas} bukan gambar PNG atau JPEG yang utuh. Lambang yang lama tetap dipakai.",
        "Pilih gambar PNG atau JPEG yang lain.",
    ),
    "DOK-31": Pesan(
        "Lambang tidak dapat diganti",
        "Folder {folder} tidak dapat ditulis. Lambang yang lama tetap dipakai.",
        "Periksa izin folder dan sisa ruangnya, lalu coba lagi.",
    ),
    "DOK-20": Pesan(
        "Format belum tersedia",
        "Format {format} belum dapat dicetak versi ini. Tidak ada berkas yang dibuat.",
        "Pilih salah satu: {daftar}.",
    ),
    "DOK-21": Pesan(
        "Belum ada yang dapat dicetak",
        "{format} untuk {nama}, {masa}, belum ada isinya. Tidak ada berkas yang dibuat.",
        "Periksa tahun dan periode, atau lengkapi dahulu SKP dan evaluasinya.",
    ),
    "DOK-22": Pesan(
        "Dokumen ini memakai format lain",
        "Dokumen {nama} dibuat dengan format {benar}, bukan {format}. Tidak ada berkas yang dibuat.",
        "Pilih format {benar}.",
    ),
    "DOK-23": Pesan(
        "NIP tidak dikenal",
        "Pegawai dengan NIP {nip} tidak ada di kantor ini. Tidak ada berkas yang dibuat.",
        "Periksa NIP-nya.",
    ),
    "DOK-50": Pesan(
        "Belum ada berkas yang ditandatangani",
        "Untuk {masa} belum ada SKP yang ditetapkan atau evaluasi yang ditandatangani dari pegawai yang dipilih."
        " Tidak ada berkas yang dibuat.",
        "Pilih periode atau pegawai lain, atau lengkapi dahulu SKP dan evaluasinya.",
    ),
    "DOK-40": Pesan(
        "Manual indikator belum ditulis",
        "Tidak satu pun indikator SKP {nama} tahun {tahun} mempunyai manual. Tidak ada berkas yang dibuat.",
        "Tulis dahulu manual indikatornya pada Sasaran Kinerja, lalu cetak lagi.",
    ),
    "DOK-41": Pesan(
        "Strategi belum ditulis",
        "SKP {nama} tahun {tahun} belum mempunyai workblock strategi. Tidak ada berkas yang dibuat.",
        "Tulis dahulu strategi pencapaian hasil kerjanya pada Sasaran Kinerja, lalu cetak lagi.",
    ),
    "DOK-42": Pesan(
        "Matriks belum disusun",
        "SKP {nama} tahun {tahun} belum mempunyai Matriks Pembagian Peran dan Hasil. Tidak ada berkas yang dibuat.",
        "Susun dahulu matriksnya, lalu cetak lagi.",
    ),
    "DOK-43": Pesan(
        "Rencana aksi belum ditulis",
        "Tidak satu pun hasil kerja SKP {nama} tahun {tahun} mempunyai rencana aksi. Tidak ada berkas yang dibuat.",
        "Rencana aksi disepakati sepanjang dibutuhkan. Bila memang diperlukan, tulis dahulu pada Sasaran Kinerja.",
    ),
    "DOK-44": Pesan(
        "Belum ada laporan yang disetujui",
        "Laporan harian {nama} untuk hasil kerjanya belum ada yang disetujui, {masa}. Tidak ada berkas yang dibuat.",
        "Pilih periode lain, atau tunggu sampai laporannya disetujui.",
    ),
}
