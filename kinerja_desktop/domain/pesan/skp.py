"""Messages SKP: plan."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "SKP-01": Pesan(
        "Belum ada hasil kerja utama",
        "SKP memerlukan sekurangnya satu hasil kerja utama; hasil kerja tambahan boleh kosong. Isian Anda "
        "tetap tersimpan sebagai draf.",
        "Tambahkan RHK utama, atau ubah jenis salah satu RHK.",
    ),
    "SKP-02": Pesan(
        "Rencana hasil kerja kosong",
        "RHK nomor {nomor} belum berisi. Isian Anda tetap tersimpan sebagai draf.",
        "Tulis hasilnya (bukan aktivitas), misalnya “Meningkatnya cakupan pelayanan ibu hamil”.",
    ),
    "SKP-03": Pesan(
        "RHK tanpa indikator",
        "Setiap hasil kerja memerlukan ukuran keberhasilan (Pasal 9); RHK nomor {nomor} belum mempunyainya. Isian Anda "
        "tetap tersimpan sebagai draf.",
        "Tambahkan indikator dengan targetnya, misalnya “Persentase ibu hamil yang dilayani sesuai standar”, 95%.",
    ),
    "SKP-04": Pesan(
        "Indikator kosong",
        "Indikator {nomor} belum berisi. Isian Anda tetap tersimpan sebagai draf.",
        "Tulis ukuran keberhasilannya: jumlah, persentase, waktu, atau mutu, misalnya “Rata-rata waktu tunggu”.",
    ),
    "SKP-05": Pesan(
        "Target kosong",
        "Pada pendekatan kuantitatif, target ditulis terpisah dari indikator; target {nomor} belum berisi. "
        "Isian Anda tetap tersimpan sebagai draf.",
        "Isi target, misalnya “120 ibu hamil” atau “≤ 30 menit”.",
    ),
    "SKP-06": Pesan(
        "Perspektif anggaran belum ada",
        "SKP pejabat pimpinan tinggi dan pimpinan unit kerja mandiri harus memuat indikator berperspektif "
        "anggaran (Lampiran II.2.a.8). Isian Anda tetap tersimpan sebagai draf.",
        "Beri satu indikator perspektif Anggaran, misalnya “Persentase penyerapan anggaran sesuai rencana penarikan”.",
    ),
    "SKP-07": Pesan(
        "Perspektif belum lengkap",
        "Keempat perspektif sebaiknya terpenuhi (Lampiran II.2.a.8); belum ada indikator untuk: {perspektif}. "
        "SKP tetap dapat diajukan.",
        "Lengkapi bila memang menjadi tanggung jawab Anda.",
    ),
    "SKP-08": Pesan(
        "Perspektif belum dipilih",
        "Indikator {nomor} belum mempunyai perspektif. Isian Anda tetap tersimpan sebagai draf.",
        "Pilih Penerima Layanan, Proses Bisnis, Penguatan Internal, atau Anggaran.",
    ),
    "SKP-09": Pesan(
        "RHK pimpinan belum diisi",
        "Formulir A.1.7 menyebut rencana hasil kerja pimpinan yang diintervensi; RHK nomor {nomor} belum memuatnya. "
        "Isian Anda tetap tersimpan sebagai draf.",
        "Pilih hasil kerja pimpinan yang Anda dukung dari daftar, atau tuliskan.",
    ),
    "SKP-10": Pesan(
        "Target bersifat mutlak",
        "Target {nomor} memuat kata “{kata}”. Target sebaiknya tidak mutlak, kecuali menyangkut keselamatan, "
        "keamanan negara, atau kerugian besar.",
        "Gunakan angka atau persentase yang realistis bila memungkinkan.",
    ),
    "SKP-11": Pesan(
        "Tugas Plt./Plh. menjadi hasil kerja utama",
        "RHK nomor {nomor} dijalankan sebagai Plt./Plh. dan selalu merupakan hasil kerja utama; jenisnya "
        "disesuaikan saat diajukan.",
        "Tidak ada yang perlu Anda lakukan.",
    ),
    "SKP-12": Pesan(
        "Penugasan belum disetujui penilai",
        "RHK nomor {nomor} berasal dari pimpinan lain, dan Anda belum menyatakan bahwa pejabat penilai kinerja "
        "menyetujuinya. Isian Anda tetap tersimpan sebagai draf.",
        "Mintalah persetujuan penilai, lalu nyatakan pada RHK itu; penilai memastikannya saat menyetujui SKP.",
    ),
    "SKP-13": Pesan(
        "Lampiran SKP belum lengkap",
        "Bagian “{bagian}” pada Lampiran SKP (formulir A.1.8) masih kosong. SKP tetap dapat diajukan.",
        "Tuliskan kesepakatan dialog kinerja pada bagian itu, atau pilih dari contoh frasa.",
    ),
    "SKP-14": Pesan(
        "Masa SKP tidak sesuai",
        "Masa SKP harus berada dalam satu tahun kalender ({tahun}) dan dimulai sebelum berakhir. Isian Anda "
        "tetap tersimpan sebagai draf.",
        "Perbaiki tanggal mulai dan selesai.",
    ),
    "SKP-15": Pesan(
        "Masa SKP tidak setahun penuh",
        "SKP disusun untuk {mulai} sampai {selesai}, bukan per bulan atau triwulan. SKP tetap dapat diajukan.",
        "Gunakan masa setahun, kecuali Anda pindah tugas atau pensiun tahun ini.",
    ),
    "SKP-16": Pesan(
        "Pejabat penilai belum diketahui",
        "SKP memerlukan pejabat penilai kinerja. Isian Anda tetap tersimpan sebagai draf.",
        "Minta operator kepegawaian menetapkan atasan Anda, atau isi penilai pada SKP.",
    ),
    "SKP-17": Pesan(
        "Perjanjian Kinerja selalu hasil kerja utama",
        "RHK nomor {nomor} berasal dari Perjanjian Kinerja dan tidak dapat menjadi hasil kerja tambahan. "
        "Isian Anda tetap tersimpan sebagai draf.",
        "Ubah jenisnya menjadi utama.",
    ),
    "SKP-18": Pesan(
        "Teks terlalu panjang",
        "{bidang} ({tempat}) berisi {panjang} huruf, batasnya {batas}. Teks Anda masih utuh di layar; yang "
        "tersimpan adalah isi sebelumnya.",
        "Ringkas teks itu.",
    ),
    "SKP-19": Pesan(
        "Terlalu banyak baris",
        "Satu SKP memuat paling banyak {batas} RHK, dan satu RHK paling banyak {batas} indikator. Isi "
        "sebelumnya tetap tersimpan.",
        "Gabungkan hasil yang sejenis.",
    ),
    "SKP-20": Pesan(
        "SKP sedang diajukan",
        "SKP menunggu pejabat penilai dan tidak diubah.",
        "Tarik SKP lebih dahulu, atau minta penilai mengembalikannya.",
    ),
    "SKP-21": Pesan(
        "SKP sudah ditetapkan",
        "SKP yang sudah ditetapkan tidak dapat diubah begitu saja; isinya tetap seperti saat ditetapkan.",
        "Buka revisi dengan alasan, lalu ajukan kembali.",
    ),
    "SKP-22": Pesan(
        "SKP sudah diajukan",
        "SKP ini sudah diajukan. Tidak ada yang berubah.",
        "Tunggu pejabat penilai, atau tarik SKP bila ingin mengubahnya.",
    ),
    "SKP-23": Pesan(
        "SKP tidak dapat ditarik",
        "Hanya SKP yang diajukan dan belum diputuskan dapat ditarik. Tidak ada yang berubah.",
        "Minta penilai mengembalikan SKP, atau buka revisi bila sudah ditetapkan.",
    ),
    "SKP-24": Pesan(
        "SKP belum ditetapkan",
        "Revisi hanya untuk SKP yang sudah ditetapkan. Tidak ada yang berubah.",
        "Ubah SKP secara biasa.",
    ),
    "SKP-25": Pesan(
        "Alasan revisi belum diisi",
        "SKP yang sudah ditetapkan hanya dibuka dengan alasan. Tidak ada yang berubah.",
        "Tuliskan alasan revisi, misalnya penugasan baru.",
    ),
    "SKP-26": Pesan(
        "Keputusan tidak sesuai keadaan SKP",
        "SKP ini tidak (lagi) menunggu keputusan itu; keputusan Anda tidak dicatat.",
        "Muat ulang (F5) untuk melihat keadaan terakhir.",
    ),
    "SKP-28": Pesan(
        "SKP tahun ini sudah ada",
        "Anda sudah mempunyai SKP {tahun}. Tidak ada SKP baru yang dibuat.",
        "Buka SKP yang sudah ada; untuk mengubah SKP yang ditetapkan, tekan Buka revisi.",
    ),
    "SKP-29": Pesan(
        "Hasil kerja yang sudah dilaporkan dihapus",
        "“{hasil}” tidak ada lagi dalam revisi ini; {laporan} laporan dan {realisasi} realisasi bersandar padanya. "
        "Semuanya tetap tersimpan dan masih dapat dikutip pada realisasi.",
        "Bila tidak disengaja, pulihkan hasil kerja itu sebelum mengajukan.",
    ),
    "SKP-30": Pesan(
        "Indikator yang sudah direalisasikan dihapus",
        "“{indikator}” tidak ada lagi dalam revisi ini; {realisasi} realisasi bersandar padanya dan tetap tersimpan.",
        "Bila tidak disengaja, pulihkan indikator itu sebelum mengajukan.",
    ),
    "SKP-50": Pesan(
        "Indikator belum dinarasikan",
        "Pada pendekatan kualitatif, indikator dan target ditulis dalam satu narasi (Pasal 9 ayat (3)); narasi {nomor} "
        "belum berisi. Isian Anda tetap tersimpan sebagai draf.",
        "Tulis keadaan yang diharapkan, misalnya “Komplain atas layanan menurun dari tahun sebelumnya”.",
    ),
    "SKP-51": Pesan(
        "Formulir tidak sesuai jabatan",
        "Formulir A.1.1 dan A.1.2 hanya untuk pejabat pimpinan tinggi dan pimpinan unit kerja mandiri (Lampiran II.2). "
        "Menurut data kantor, jabatan Anda memakai A.1.6 atau A.1.7. Isian Anda tetap tersimpan sebagai draf.",
        "Pilih formulir pejabat administrasi dan fungsional, atau minta operator memperbaiki data jabatan Anda.",
    ),
    "SKP-52": Pesan(
        "Jabatan ini memakai formulir lain",
        "Menurut data kantor, jabatan ini pimpinan tinggi atau memimpin unit kerja mandiri dan memakai formulir A.1.1 "
        "atau A.1.2 dengan perspektif (Lampiran II.2). SKP tetap dapat diajukan.",
        "Ganti formulirnya di atas daftar hasil kerja; isian Anda tidak hilang.",
    ),
    "SKP-53": Pesan(
        "Belum ada hasil dari Perjanjian Kinerja",
        "Sasaran Perjanjian Kinerja wajib dituangkan dalam SKP pejabat pimpinan tinggi dan pimpinan unit kerja mandiri "
        "sebagai hasil kerja utama (Lampiran II.2.a.3). SKP tetap dapat diajukan.",
        "Pilih “Perjanjian Kinerja” sebagai sumber pada hasil kerja yang berasal dari sana.",
    ),
    "SKP-54": Pesan(
        "Sumber hasil kerja belum disebut",
        "RHK nomor {nomor} belum menyebut sumbernya: Perjanjian Kinerja, direktif pimpinan, atau rencana aksi "
        "(Lampiran II.2.a). SKP tetap dapat diajukan.",
        "Pilih sumbernya; hasil dari Perjanjian Kinerja selalu utama.",
    ),
    "SKP-70": Pesan(
        "Alasan atasan belum diisi",
        "Anda memutuskan SKP ini sebagai atasan pejabat penilai karena SKP belum diklarifikasi sampai akhir "
        "Januari. Keputusan belum dicatat.",
        "Tuliskan alasannya, misalnya pejabat penilai berhalangan tetap.",
    ),
    "SKP-71": Pesan(
        "Penilai tidak berganti",
        "SKP ini sudah menyebut pejabat penilai Anda yang sekarang. Tidak ada yang berubah.",
        "Gunakan Revisi bila isi SKP perlu diubah.",
    ),
    "SKP-72": Pesan(
        "Ekspektasi tugas belajar sudah ada",
        "SKP ini sudah memuat hasil kerja tugas belajar. Tidak ada yang berubah.",
        "Sesuaikan target pada hasil kerja yang sudah ada.",
    ),
    "SKP-73": Pesan(
        "Bukan masa tugas belajar",
        "Data kepegawaian tidak mencatat tugas belajar dalam masa SKP ini. Tidak ada yang berubah.",
        "Minta operator kepegawaian memperbarui kedudukan atau penempatan bila keliru.",
    ),
    "SKP-75": Pesan(
        "SKP yang pernah dikirim tidak dihapus",
        "SKP ini pernah diajukan dan mungkin sudah sampai di komputer lain, tempat pejabat penilai dapat menetapkannya."
        " Isinya tetap tersimpan sebagai draf; tidak ada yang dihapus.",
        "Perbaiki isinya lalu ajukan lagi, atau biarkan sebagai draf.",
    ),
    "SKP-74": Pesan(
        "SKP sedang menunggu keputusan",
        "Ekspektasi tugas belajar belum ditambahkan karena SKP ini sedang diajukan atau disetujui. Tidak ada "
        "yang berubah.",
        "Tarik pengajuannya, atau tunggu sampai SKP ditetapkan, lalu coba lagi.",
    ),
}
