"""Messages EVL: evaluation."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "EVL-31": Pesan(
        "Dasar capaian terlalu panjang",
        "Dasar capaian berisi {panjang} huruf, batasnya {batas}. Isian Anda masih ada di layar.",
        "Ringkas dasar capaian, lalu simpan lagi.",
    ),
    "EVL-32": Pesan(
        "Rekaman yang dibekukan tidak dapat dibaca",
        "Rekaman yang ditandatangani rusak atau dibuat program yang lebih baru. Rekaman itu tidak diubah.",
        "Perbarui program, atau pulihkan kantor dari cadangan terakhir.",
    ),
    "EVL-02": Pesan(
        "“Istimewa” bukan predikat pegawai",
        "Istimewa hanya ada untuk capaian kinerja organisasi. Tidak ada yang berubah.",
        "Predikat pegawai tertinggi adalah Sangat Baik.",
    ),
    "EVL-03": Pesan(
        "Predikat tidak dikenal",
        "“{teks}” bukan predikat kinerja pegawai. Tidak ada yang berubah.",
        "Gunakan salah satu: {boleh}.",
    ),
    "EVL-06": Pesan(
        "Alasan rating belum diisi",
        "Rating berbeda dari saran panduan ({saran}), sehingga perlu alasan. Isian Anda tetap tersimpan sebagai draf.",
        "Tuliskan pertimbangan Anda.",
    ),
    "EVL-07": Pesan(
        "Evaluasi sudah ditetapkan",
        "Evaluasi yang sudah ditandatangani tidak dapat diubah; isinya tetap seperti saat ditetapkan.",
        "Perubahan hasil hanya melalui keberatan pegawai.",
    ),
    "EVL-08": Pesan(
        "Rating {rating} belum dipilih",
        "Tanpa rating {rating} predikat belum ada. Isian Anda tetap tersimpan sebagai draf.",
        "Pilih rating; predikat muncul dari kuadran.",
    ),
    "EVL-09": Pesan(
        "Capaian kinerja organisasi belum ada",
        "Capaian unit yang dipimpin penilai untuk {periode} belum dicatat. Isian Anda tetap tersimpan sebagai draf.",
        "Pilih capaian organisasi pada kartu sebaran. Bila pilihannya tidak tampak, mintalah pimpinan unit di atasnya "
        "atau operator kepegawaian menetapkannya.",
    ),
    "EVL-10": Pesan(
        "SKP belum ditetapkan",
        "Evaluasi didasarkan pada SKP yang sudah ditetapkan. Isian Anda tetap tersimpan sebagai draf.",
        "Tetapkan SKP pegawai ini lebih dahulu.",
    ),
    "EVL-11": Pesan(
        "Periode belum dimulai",
        "{periode} baru dimulai {mulai}. Isian Anda tetap tersimpan sebagai draf.",
        "Pilih periode yang sudah berjalan. Bila tanggal salah, periksa jam komputer ini.",
    ),
    "EVL-12": Pesan(
        "Periode belum berakhir",
        "{periode} berakhir {selesai}; realisasi setelah hari ini tidak ikut dinilai.",
        "Tetapkan sekarang hanya bila memang diperlukan, misalnya karena mutasi.",
    ),
    "EVL-13": Pesan(
        "Periode sudah ditutup",
        "{periode} sudah ditutup oleh kantor ini. Tidak ada yang berubah.",
        "Hubungi operator kepegawaian bila masih ada yang harus dinilai.",
    ),
    "EVL-14": Pesan(
        "Batas waktu evaluasi terlewati",
        "Evaluasi {periode} paling lambat {selesai}. Isian Anda tersimpan, tetapi penetapan beralih kepada "
        "atasan pejabat penilai dan bersifat final (Lampiran IV.A.11).",
        "Minta atasan Anda menetapkan evaluasi ini.",
    ),
    "EVL-15": Pesan(
        "Periode tidak sesuai siklus kantor",
        "{periode} tidak sesuai siklus evaluasi kantor ini ({siklus}). Tidak ada yang berubah.",
        "Pilih periode sesuai siklus kantor.",
    ),
    "EVL-16": Pesan(
        "Realisasi belum diisi",
        "Pegawai belum mengisi realisasi periode ini. Evaluasi tetap dapat ditetapkan.",
        "Minta pegawai melengkapi realisasi bila masih ada waktu.",
    ),
    "EVL-17": Pesan(
        "Belum ada umpan balik berkala",
        "Pimpinan wajib memberi umpan balik berkala, dan belum ada pada periode ini. Evaluasi tetap dapat ditetapkan.",
        "Tambahkan umpan balik berkala.",
    ),
    "EVL-18": Pesan(
        "Predikat tugas belajar belum dipilih",
        "Pegawai yang tidak menyelesaikan studi ditetapkan Kurang atau Sangat Kurang. Isian Anda tetap "
        "tersimpan sebagai draf.",
        "Pilih salah satu dengan mempertimbangkan perilaku kerja.",
    ),
    "EVL-19": Pesan(
        "Teks terlalu panjang",
        "{bidang} berisi {panjang} huruf, batasnya {batas}. Teks Anda masih utuh di layar; yang tersimpan "
        "adalah isi sebelumnya.",
        "Ringkas teks itu.",
    ),
    "EVL-20": Pesan(
        "Siklus evaluasi tidak dikenal",
        "“{teks}” bukan siklus evaluasi periodik; hanya bulanan atau triwulanan (Pasal 24). Tidak ada yang berubah.",
        "Pilih bulanan atau triwulanan.",
    ),
    "EVL-40": Pesan(
        "Alasan menilai sebagai atasan belum diisi",
        "Evaluasi oleh atasan pejabat penilai memerlukan alasan. Isian Anda tetap tersimpan sebagai draf.",
        "Tuliskan alasannya, misalnya: penilai belum menilai sampai {selesai}.",
    ),
    "EVL-41": Pesan(
        "Jendela evaluasi belum berakhir",
        "Sampai {selesai} evaluasi {periode} masih menjadi tugas pejabat penilai. Tidak ada yang berubah.",
        "Ingatkan pejabat penilai. Bila tanggal salah, periksa jam komputer ini.",
    ),
    "EVL-42": Pesan(
        "Batas 14 hari kerja terlewati",
        "Atasan pejabat penilai menetapkan paling lambat {batas}. Evaluasi tetap dapat ditetapkan dan "
        "tercatat terlambat.",
        "Tetapkan sekarang, dan sampaikan dokumennya paling lambat 7 hari kerja.",
    ),
    "EVL-43": Pesan(
        "Hasil sebelumnya tidak dapat dipakai lagi",
        "Hasil {periode} hanya dipakai lagi bila mutasi mencatat kesepakatan, dan ratingnya sama. Tidak ada "
        "yang berubah.",
        "Nilai sendiri periode ini, atau minta operator kepegawaian mencatat kesepakatan pada mutasinya.",
    ),
    "EVL-44": Pesan(
        "Pegawai ini tidak tugas belajar",
        "Isian tugas belajar hanya untuk pegawai yang tugas belajar pada periode ini. Tidak ada yang berubah.",
        "Periksa kedudukan dan penempatan pegawai pada halaman Pegawai & Unit.",
    ),
    "EVL-45": Pesan(
        "Isian tugas belajar belum lengkap",
        "Jenjang, akreditasi, dan ketepatan waktu mengikuti tabel Lampiran II.B. Isian Anda tetap tersimpan "
        "sebagai draf.",
        "Pilih jenjang dan akreditasi, lalu isi IPK.",
    ),
    "EVL-46": Pesan(
        "IPK berada di antara dua baris tabel",
        "Tabel Lampiran II.B memakai dua desimal; IPK {ipk} tidak termasuk baris mana pun. Isian Anda tetap tersimpan "
        "sebagai draf.",
        "Isi IPK dengan dua desimal seperti yang dibulatkan pada transkrip.",
    ),
    "EVL-47": Pesan(
        "Alasan berbeda dari panduan tugas belajar belum diisi",
        "Panduan untuk IPK {ipk} ialah {panduan}, dan predikat Anda lain. Isian Anda tetap tersimpan sebagai draf.",
        "Tuliskan pertimbangannya, misalnya perilaku kerja atau penugasan lain.",
    ),
    "EVL-48": Pesan(
        "Alasan memakai hasil sebelumnya belum diisi",
        "Hasil sebelumnya dipakai lagi menurut kesepakatan, dan alasannya tercetak. Isian Anda tetap tersimpan "
        "sebagai draf.",
        "Tuliskan isi kesepakatannya, misalnya baru bertugas dua pekan pada periode ini.",
    ),
    "EVL-49": Pesan(
        "Jenis berkas tidak dikenal",
        "“{berkas}” bukan nama berkas .xlsx atau .json. Tidak ada berkas yang ditulis.",
        "Beri nama berkas dengan akhiran .xlsx atau .json.",
    ),
    "EVL-51": Pesan(
        "Sebaran melebihi panduan",
        "{predikat} {persen} %, panduan untuk capaian {capaian} paling banyak {batas} %. Ini acuan, bukan pemaksa.",
        "Periksa kembali rating anggota tim; tidak ada yang wajib diubah.",
    ),
    "EVL-52": Pesan(
        "Sebaran di bawah panduan",
        "{predikat} {persen} %, panduan untuk capaian {capaian} sekurangnya {batas} %. Ini acuan, bukan pemaksa.",
        "Periksa kembali rating anggota tim; tidak ada yang wajib diubah.",
    ),
    "EVL-53": Pesan(
        "Sebaran belum lengkap",
        "Panduan untuk capaian {capaian} mengandaikan ada pegawai berpredikat {predikat}. Ini acuan, bukan pemaksa.",
        "Periksa kembali rating anggota tim; tidak ada yang wajib diubah.",
    ),
    "EVL-54": Pesan(
        "Jangka waktu evaluasi sudah berakhir",
        "Evaluasi {periode} seharusnya ditetapkan paling lambat {selesai}. Sejak itu atasan Anda dapat menilai, dan"
        " hasilnya final (Lampiran BAB IV.A.11).",
        "Tetapkan sekarang bila atasan belum menilai; keterlambatan tetap terlihat.",
    ),
    "EVL-55": Pesan(
        "Pilih salah satu hasil yang sudah ditetapkan",
        "Evaluasi {periode} ditetapkan berbeda di dua komputer. Sesudah {selesai} tidak ada hasil baru; yang dapat"
        " ditetapkan lagi hanya salah satu di antaranya. Isian Anda tetap tersimpan sebagai draf.",
        "Pakai {pilihan}.",
    ),
    "EVL-21": Pesan(
        "IPK tidak mungkin",
        "“{teks}” bukan IPK antara 0 dan 4. Tidak ada yang berubah.",
        "Isi IPK seperti pada transkrip, misalnya 3,25.",
    ),
    "EVL-33": Pesan(
        "Evaluasi belum dapat ditinjau ulang",
        "Tidak ada realisasi, umpan balik, atau laporan yang berubah sejak evaluasi ini ditetapkan; isinya "
        "tetap seperti saat ditetapkan.",
        "Perubahan hasil tanpa perubahan data hanya melalui keberatan pegawai.",
    ),
    "EVL-34": Pesan(
        "Realisasi terlalu panjang",
        "Realisasi “{indikator}” berisi {panjang} huruf, batasnya {batas}. Isian Anda masih ada di layar.",
        "Ringkas realisasi itu, lalu simpan lagi.",
    ),
    "EVL-35": Pesan(
        "Realisasi belum lengkap",
        "Realisasi indikator “{indikator}” masih kosong. Isian Anda tetap tersimpan sebagai draf.",
        "Tuliskan capaiannya; bila belum ada, tulis apa adanya, misalnya 0.",
    ),
    "EVL-36": Pesan(
        "Laporan tidak dapat dijadikan bukti",
        "Indikator “{indikator}” mengutip laporan yang belum disetujui, sudah berubah, atau milik RHK lain. "
        "Isian Anda tetap tersimpan sebagai draf.",
        "Buka pilihan laporan, lalu pilih kembali laporan yang disetujui.",
    ),
    "EVL-37": Pesan(
        "Alasan peninjauan ulang belum diisi",
        "Evaluasi ini sudah ditetapkan; penetapan baru memerlukan alasan. Penetapan lama tetap tersimpan.",
        "Tuliskan mengapa evaluasi ditinjau ulang, misalnya laporan dikoreksi setelah ditetapkan.",
    ),
    "EVL-39": Pesan(
        "Sudah ditandatangani",
        "Evaluasi ini sudah Anda tandatangani pada {tanggal}. Tidak ada yang berubah.",
        "Cetak dokumen evaluasi dari halaman Dokumen bila diperlukan.",
    ),
}
