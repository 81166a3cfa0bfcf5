"""Messages IMP: import."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "IMP-01": Pesan(
        "Berkas tidak dapat dibaca",
        "{berkas}: {sebab}. Tidak ada data yang masuk.",
        "Periksa nama dan tempat berkas.",
    ),
    "IMP-02": Pesan(
        "Berkas bukan JSON yang benar",
        "{berkas}: {sebab}. Tidak ada data yang masuk.",
        "Perbaiki berkas pada tempat yang disebut, lalu coba lagi.",
    ),
    "IMP-03": Pesan(
        "Isi berkas ditolak",
        "Nilai pada {tempat} tidak dapat diterima: {sebab}. Tidak ada data yang masuk.",
        "Perbaiki nilai itu, lalu impor lagi seluruh berkas.",
    ),
    "IMP-04": Pesan(
        "NIP tidak dikenal",
        "Pegawai dengan NIP {nip} (pada {tempat}) tidak ada di kantor ini. Tidak ada data yang masuk.",
        "Periksa NIP, atau masukkan dahulu data pegawainya.",
    ),
    "IMP-20": Pesan(
        "Lembar kerja tidak dapat dibaca",
        "{berkas}: {sebab}. Tidak ada data yang masuk.",
        "Buka berkas itu di Excel atau LibreOffice, simpan sebagai .xlsx, lalu impor lagi.",
    ),
    "IMP-23": Pesan(
        "NIP kosong",
        "Baris ini tidak mempunyai NIP. Baris ini dilewati.",
        "Isi NIP orang itu, lalu impor lagi.",
    ),
    "IMP-24": Pesan(
        "Kedudukan tidak dikenal",
        "“{teks}” bukan kedudukan hukum yang dikenal. Baris ini dilewati.",
        "Tulis Aktif, Tugas belajar, CLTN, Diberhentikan sementara, Pejabat negara, MPP, Pensiun, atau kode SIASN-nya.",
    ),
    "IMP-25": Pesan(
        "Jenis jabatan tidak dikenal",
        "“{teks}” bukan jenis jabatan yang dikenal. Baris ini dilewati.",
        "Tulis Pelaksana, Fungsional, Pengawas, Administrator, Pimpinan Tinggi, atau Struktural dengan eselonnya.",
    ),
    "IMP-26": Pesan(
        "Jenis kelamin tidak dikenal",
        "“{teks}” bukan L atau P. Baris ini dilewati.",
        "Tulis L atau P, atau kosongkan.",
    ),
    "IMP-27": Pesan(
        "Satu orang, isi berbeda",
        "NIP {nip} ada pada baris {baris} dengan isi yang berbeda. Semua baris itu dilewati.",
        "Sisakan satu baris yang benar, lalu impor lagi.",
    ),
    "IMP-28": Pesan(
        "Unit kerja tidak jelas",
        "Lebih dari satu unit bernama “{unit}”. Baris ini dilewati.",
        "Isi juga kolom unit induk, misalnya dinas atau bagian di atasnya.",
    ),
    "IMP-29": Pesan(
        "Baris lama",
        "NIP {nip} juga ada pada baris {baris} yang lebih baru. Yang lebih baru dipakai, baris ini dilewati.",
        "Tidak perlu berbuat apa-apa bila baris yang lebih baru memang benar.",
    ),
    "IMP-30": Pesan(
        "Penilai belum ada",
        "Penilai dengan NIP {nip} tidak ada di kantor ini maupun di berkas. Datanya masuk tanpa mengubah penilai.",
        "Masukkan penilai itu, lalu impor berkas ini sekali lagi.",
    ),
    "IMP-31": Pesan(
        "Rantai penilai melingkar",
        "Dengan penilai {nip}, seseorang akan menilai penilainya sendiri. Datanya masuk tanpa mengubah penilai.",
        "Periksa NIP penilai: atasan langsung, bukan bawahan dan bukan orang itu sendiri.",
    ),
    "IMP-32": Pesan(
        "Jenis jabatan diperkirakan",
        "Berkas tidak menyebut jenis jabatan; dari “{jabatan}” diperkirakan {jenis}. Datanya tetap masuk.",
        "Periksa jenis jabatan orang itu setelah impor.",
    ),
    "IMP-33": Pesan(
        "Data pegawai berubah sejak pratinjau",
        "Ada data pegawai atau unit yang berubah setelah pratinjau dibuat. Tidak ada data yang masuk.",
        "Buat pratinjau sekali lagi, periksa, lalu impor.",
    ),
    "IMP-34": Pesan(
        "Berkas terlalu besar",
        "Berkas ini berisi lebih dari {batas} baris pegawai. Tidak ada data yang masuk.",
        "Bagi berkas itu menjadi beberapa berkas, lalu impor satu per satu.",
    ),
    "IMP-35": Pesan(
        "Sedang menjalani hukuman disiplin",
        "Kedudukan kode 15 dicatat sebagai Aktif: orang ini tetap wajib menyusun SKP. Datanya tetap masuk.",
        "Ubah kedudukannya setelah impor bila ia diberhentikan sementara.",
    ),
    "IMP-36": Pesan(
        "Data pegawai belum lengkap",
        "{bidang} harus diisi, paling panjang {batas} huruf. Baris ini dilewati.",
        "Lengkapi baris itu, lalu impor lagi.",
    ),
    "IMP-37": Pesan(
        "Kepala daerah tidak ber-NIP",
        "Kepala daerah tidak diimpor dari berkas. Baris ini dilewati.",
        "Tambahkan kepala daerah pada tab Pegawai, dengan jenis jabatan Kepala daerah.",
    ),
    "IMP-38": Pesan(
        "Nama sangat berbeda",
        "NIP ini milik {lama}, di berkas tertulis {baru}. Bila diimpor, namanya berubah.",
        "Pastikan NIP di berkas tidak tertukar dengan orang lain.",
    ),
    "IMP-39": Pesan(
        "Perpindahan tidak diimpor",
        "Pegawai ini mempunyai penempatan; jabatan dan unit kerjanya tidak diubah oleh daftar. Data lain tetap masuk.",
        "Catat perpindahannya sebagai mutasi, agar SKP dan penilaiannya ikut disesuaikan.",
    ),
    "IMP-40": Pesan(
        "Penilai menurut penempatan",
        "Penilai pegawai ini dihitung dari penempatan atau ditetapkan dengan alasan, jadi NIP {nip} tidak dipakai. "
        "Data lain tetap masuk.",
        "Bila penilainya memang lain, betulkan penempatan atau tetapkan penilainya.",
    ),
    "IMP-21": Pesan(
        "Baris judul tidak ditemukan",
        "Tidak ada baris dengan kolom {kolom} pada {baris} baris pertama. Tidak ada yang berubah.",
        "Pastikan ini berkas ekspor yang benar dan judul kolomnya tidak diubah.",
    ),
    "IMP-22": Pesan(
        "Tanggal tidak terbaca",
        "“{teks}” bukan tanggal. Baris ini dilewati. Tidak ada yang berubah.",
        "Tulis tanggal seperti 2026-12-31 atau 31-12-2026.",
    ),
    "IMP-41": Pesan(
        "Realisasi ditulis pegawainya",
        "Berkas ini mengubah realisasi {nama}. Dari komputer ini realisasi orang lain tidak dapat dikirim, jadi tidak"
        " ada yang disimpan.",
        "Hapus bagian realisasi dari berkas lalu impor lagi, atau impor berkas ini di komputer kantor.",
    ),
}
