"""Every message of a `UserError`, by stable code.

Indonesian is the source language; `resources/messages/en/` carries the English texts of the same codes, a file a prefix
(a test keeps both complete). A code is never reused for another meaning.
Prefixes: AKN accounts, KTR office file, LAP daily report, PST approval, SKP plan, EVL evaluation,
UMP feedback, DLG dialogue and action plan, DOK documents, PEG people, CDG backup, IMP import, UMM general.
UMP feedback, DOK documents, PEG people, MUT transfers, CDG backup, IMP import, UMM general.
UMP feedback, DOK documents, PEG people, ORG organisation, CDG backup, IMP import, UMM general.
UMP feedback, DOK documents, PEG people, CDG backup, IMP import, UMM general, MAN manual of an indicator,
STR strategies.
UMP feedback, DOK documents, PEG people, CDG backup, IMP import, MTX matrix of roles and results, UMM general.
"""

from __future__ import annotations

from typing import NamedTuple


class Pesan(NamedTuple):
    """Texts of one refusal; all three may hold ``str.format`` placeholders."""

    judul: str
    isi: str
    saran: str


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
    "KTR-01": Pesan(
        "Basis data tidak dapat dibaca",
        "Kunci tidak cocok, atau berkas kantor rusak: {berkas} Berkas itu tidak diubah.",
        "Pulihkan dari cadangan terakhir (Pengaturan › Cadangan), atau hubungi petugas TI.",
    ),
    "KTR-02": Pesan(
        "Berkas kantor tidak dapat dibuka",
        "{berkas}: {sebab}. Tidak ada data yang berubah.",
        "Periksa apakah folder masih ada dan Anda boleh membukanya.",
    ),
    "KTR-03": Pesan(
        "Folder kantor hanya dapat dibaca",
        "Program tidak boleh menulis di sini: {berkas} Isian Anda masih ada di layar.",
        "Minta petugas TI memberi izin tulis, atau pindahkan kantor ke folder Anda.",
    ),
    "KTR-04": Pesan(
        "Disk penuh",
        "Perubahan terakhir belum tersimpan; data sebelumnya utuh dan isian Anda masih ada di layar.",
        "Kosongkan ruang disk, lalu simpan lagi (Ctrl+S).",
    ),
    "KTR-05": Pesan(
        "Kantor ini dibuat program yang lebih baru",
        "Berkas memakai skema {versi}. Berkas tidak diubah.",
        "Pasang versi terbaru Kinerja Desktop, lalu buka lagi.",
    ),
    "KTR-06": Pesan(
        "Bukan folder kantor",
        "Tidak ada kantor Kinerja Desktop di {folder}. Tidak ada yang berubah.",
        "Pilih folder yang berisi kunci.json dan kinerja.db, atau buat kantor baru.",
    ),
    "KTR-07": Pesan(
        "Berkas kunci rusak",
        "kunci.json di {folder} tidak dapat dibaca. Basis data tidak diubah.",
        "Salin kunci.json dari cadangan terakhir ke folder kantor.",
    ),
    "KTR-08": Pesan(
        "Kantor sedang terbuka",
        "Kantor ini sudah dibuka oleh program lain di komputer ini. Tidak ada yang berubah.",
        "Gunakan jendela yang sudah terbuka, atau tutup dahulu program yang lain.",
    ),
    "KTR-09": Pesan(
        "Folder sudah berisi",
        "{folder} sudah berisi berkas. Tidak ada yang ditimpa.",
        "Pilih folder kosong atau nama folder baru.",
    ),
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
    "CDG-01": Pesan(
        "Cadangan gagal",
        "Cadangan tidak dapat dibuat di {folder}: {sebab}. Data kantor tetap utuh.",
        "Periksa ruang disk dan izin folder cadangan, lalu coba lagi.",
    ),
    "CDG-02": Pesan(
        "Bukan berkas cadangan",
        "{berkas} bukan cadangan Kinerja Desktop atau isinya rusak. Tidak ada yang ditimpa.",
        "Pilih berkas cadangan lain.",
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
    "KTR-12": Pesan(
        "Kantor belum dapat dimutakhirkan",
        "Pemutakhiran dari skema {versi} ke {terbaru} gagal dan seluruhnya dibatalkan; data tetap seperti semula.",
        "Gunakan program versi sebelumnya untuk sementara, dan kirimkan berkas log kepada petugas TI. Cadangan "
        "sebelum pemutakhiran ada di folder cadangan.",
    ),
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
    "LAP-01": Pesan(
        "Rencana hasil kerja belum dipilih",
        "Laporan harian mendukung satu RHK dari SKP Anda. Isian Anda tetap tersimpan sebagai draf.",
        "Pilih RHK yang didukung kegiatan ini.",
    ),
    "LAP-02": Pesan(
        "Rencana aksi belum dipilih",
        "RHK ini mempunyai rencana aksi. Isian Anda tetap tersimpan sebagai draf.",
        "Pilih rencana aksi yang dikerjakan.",
    ),
    "LAP-03": Pesan(
        "Jam belum diisi",
        "Jam mulai dan jam selesai diperlukan. Isian Anda tetap tersimpan sebagai draf.",
        "Isi jam, misalnya 08.00 – 11.30.",
    ),
    "LAP-04": Pesan(
        "Jam selesai tidak sesudah jam mulai",
        "Tertulis {mulai} – {selesai}. Isian Anda tetap tersimpan sebagai draf.",
        "Perbaiki jam; pekerjaan yang melewati tengah malam dibagi menjadi dua laporan.",
    ),
    "LAP-05": Pesan(
        "Kegiatan belum diisi",
        "Kegiatan perlu sekurangnya satu kata. Isian Anda tetap tersimpan sebagai draf.",
        "Tulis apa yang dikerjakan, misalnya “Posyandu Melati: pemeriksaan 23 ibu hamil”.",
    ),
    "LAP-06": Pesan(
        "Hasil (volume) belum diisi",
        "Hasil berupa bilangan bulat. Isian Anda tetap tersimpan sebagai draf.",
        "Isi jumlah hasil, misalnya 23.",
    ),
    "LAP-07": Pesan(
        "Hasil harus bilangan bulat",
        "“{teks}” bukan bilangan bulat nol atau lebih. Isian Anda tetap tersimpan sebagai draf.",
        "Tulis tanpa koma, misalnya 2 atau 1.250; pilih satuan yang lebih kecil bila perlu.",
    ),
    "LAP-08": Pesan(
        "Satuan belum diisi",
        "Hasil memerlukan satuan. Isian Anda tetap tersimpan sebagai draf.",
        "Isi satuan, misalnya “ibu hamil” atau “dokumen”.",
    ),
    "LAP-09": Pesan(
        "Tanggal di luar masa SKP",
        "{tanggal} tidak termasuk masa SKP {mulai} sampai {selesai}. Isian Anda tetap tersimpan sebagai draf.",
        "Perbaiki tanggal, atau pilih RHK dari SKP masa itu.",
    ),
    "LAP-10": Pesan(
        "Tanggal belum tiba",
        "{tanggal} masih di depan; laporan mencatat pekerjaan yang sudah dilakukan. Isian Anda tetap "
        "tersimpan sebagai draf.",
        "Perbaiki tanggal. Bila tanggal benar, periksa jam komputer ini.",
    ),
    "LAP-11": Pesan(
        "Belum ada SKP",
        "Laporan diajukan untuk SKP yang sudah ditetapkan, dan SKP pada tanggal itu belum ada. Isian Anda "
        "tetap tersimpan sebagai draf.",
        "Susun dan ajukan SKP di halaman Sasaran Kinerja lebih dahulu.",
    ),
    "LAP-12": Pesan(
        "Jam bertumpang tindih",
        "Jam ini bertumpang tindih dengan “{kegiatan}” ({mulai} – {selesai}). Menit yang sama dihitung satu kali.",
        "Periksa jam kedua laporan; laporan tetap dapat diajukan.",
    ),
    "LAP-13": Pesan(
        "Bukan hari kerja",
        "{tanggal} adalah hari libur atau akhir pekan. Laporan tetap dapat diajukan.",
        "Periksa tanggal, atau jelaskan penugasannya dalam uraian.",
    ),
    "LAP-14": Pesan(
        "Tercatat sedang cuti",
        "Anda tercatat cuti pada {tanggal}. Laporan tetap dapat diajukan.",
        "Periksa tanggal, atau minta operator kepegawaian memperbaiki catatan cuti.",
    ),
    "LAP-15": Pesan(
        "Teks terlalu panjang",
        "{bidang} berisi {panjang} huruf, batasnya {batas}. Teks Anda masih utuh di layar; yang tersimpan "
        "adalah isi sebelumnya.",
        "Ringkas teks, atau lampirkan naskah lengkapnya sebagai bukti dukung.",
    ),
    "LAP-16": Pesan(
        "Laporan sedang diajukan",
        "Laporan menunggu pemeriksaan penilai dan tidak diubah.",
        "Tarik laporan lebih dahulu, ubah, lalu ajukan lagi.",
    ),
    "LAP-17": Pesan(
        "Laporan sudah disetujui",
        "Laporan yang pernah disetujui tidak dapat diubah begitu saja; isinya tetap seperti yang disetujui.",
        "Gunakan Koreksi dan tuliskan alasannya; penilai akan memeriksa ulang.",
    ),
    "LAP-18": Pesan(
        "Laporan sudah diajukan",
        "Laporan ini sudah diajukan; tidak ada yang berubah.",
        "Tunggu pemeriksaan penilai, atau tarik laporan bila ingin mengubahnya.",
    ),
    "LAP-19": Pesan(
        "Laporan tidak dapat ditarik",
        "Hanya laporan yang diajukan dan belum diputuskan dapat ditarik; tidak ada yang berubah.",
        "Gunakan Koreksi untuk laporan yang sudah disetujui.",
    ),
    "LAP-20": Pesan(
        "Alasan koreksi belum diisi",
        "Laporan yang pernah disetujui hanya dikoreksi dengan alasan. Isian koreksi masih ada di layar.",
        "Tuliskan alasan koreksi.",
    ),
    "LAP-21": Pesan(
        "Tidak ada yang berubah",
        "Isi koreksi sama dengan laporan yang disetujui, sehingga laporan tidak diajukan ulang.",
        "Ubah isian yang perlu dikoreksi, atau batalkan koreksi.",
    ),
    "LAP-22": Pesan(
        "Laporan belum disetujui",
        "Koreksi hanya untuk laporan yang sudah disetujui; tidak ada yang berubah.",
        "Ubah laporan secara biasa; tarik dahulu bila sedang diajukan.",
    ),
    "LAP-23": Pesan(
        "Laporan tidak dapat dihapus",
        "Laporan yang diajukan atau pernah disetujui disimpan; tidak ada yang dihapus.",
        "Tarik laporan yang belum diperiksa, atau koreksi laporan yang sudah disetujui.",
    ),
    "LAP-24": Pesan(
        "Rencana hasil kerja ini tidak ada dalam SKP yang berlaku",
        "SKP Anda yang berlaku pada {tanggal} tidak memuat RHK yang dipilih. Isian Anda tetap tersimpan sebagai draf.",
        "Pilih RHK lain dari daftar.",
    ),
    "LAP-25": Pesan(
        "Rencana aksi ini tidak ada dalam RHK yang dipilih",
        "Rencana aksi pada SKP mungkin sudah direvisi. Isian Anda tetap tersimpan sebagai draf.",
        "Pilih salah satu rencana aksi dari daftar.",
    ),
    "LAP-26": Pesan(
        "Rencana aksi tidak dikenali",
        "“{teks}” bukan rencana aksi dari RHK pada baris ini. Baris tetap masuk, rencana aksinya dikosongkan.",
        "Pilih rencana aksinya pada formulir sebelum mengajukan.",
    ),
    "LAP-40": Pesan(
        "Jam belum terbaca",
        "“{teks}” belum terbaca sebagai jam mulai dan jam selesai. Isian Anda tetap tersimpan sebagai draf.",
        "Tulis seperti 08.00 – 11.30.",
    ),
    "LAP-41": Pesan(
        "Jam komputer ini keliru",
        "Menurut komputer ini sekarang {tanggal}. Isian Anda tetap tersimpan sebagai draf dan tidak hilang.",
        "Betulkan tanggal dan jam komputer, lalu ajukan lagi.",
    ),
    "LAP-42": Pesan(
        "Pejabat penilai belum ditetapkan",
        "Data kepegawaian Anda belum menyebut pejabat penilai. Isian Anda tetap tersimpan sebagai draf.",
        "Minta operator kepegawaian mengisi pejabat penilai Anda.",
    ),
    "LAP-43": Pesan(
        "Belum ada laporan untuk disalin",
        "Tidak ada laporan Anda sebelum {tanggal}. Tidak ada yang berubah.",
        "Tulis laporan baru (Ctrl+N), atau sisipkan dari favorit.",
    ),
    "LAP-44": Pesan(
        "Tanggal belum terbaca",
        "“{teks}” belum terbaca sebagai tanggal. Baris ini belum ditulis.",
        "Tulis seperti 24/11/2026 atau 24 Nov 2026.",
    ),
    "LAP-45": Pesan(
        "RHK tidak dikenal",
        "“{teks}” tidak ada dalam SKP Anda pada tanggal itu. Baris ini tetap dapat menjadi draf tanpa RHK.",
        "Tulis nomor RHK (RHK 1) atau awal kalimatnya, atau pilih RHK kemudian.",
    ),
    "LAP-46": Pesan(
        "Tempelan tidak berisi baris laporan",
        "Papan klip tidak berisi tabel yang dikenal. Tidak ada yang ditulis.",
        "Salin baris dari lembar kerja dengan kolom: Tanggal, Mulai, Selesai, Kegiatan, Hasil, Satuan, RHK, Uraian.",
    ),
    "LAP-47": Pesan(
        "Tempelan terlalu banyak",
        "Papan klip berisi {jumlah} baris, batasnya {batas}. Tidak ada yang ditulis.",
        "Tempelkan dalam beberapa bagian, misalnya satu bulan sekali tempel.",
    ),
    "LAP-48": Pesan(
        "Favorit tidak ditemukan",
        "Favorit itu sudah tidak ada. Isian Anda tidak berubah.",
        "Muat ulang halaman (F5), lalu pilih favorit lain.",
    ),
    "LAP-49": Pesan(
        "Laporan serupa sudah ada",
        "Pada tanggal itu sudah ada laporan dengan kegiatan dan jam yang sama. Baris ini tidak dipilih.",
        "Pilih baris ini hanya bila memang pekerjaan lain.",
    ),
    "PST-01": Pesan(
        "Laporan tidak menunggu keputusan",
        "Laporan ini sudah diputuskan, ditarik, atau belum diajukan; keputusan Anda tidak dicatat.",
        "Muat ulang daftar (F5), lalu lanjutkan dengan laporan berikutnya.",
    ),
    "PST-02": Pesan(
        "Alasan belum diisi",
        "Pengembalian memerlukan alasan agar pegawai tahu apa yang diperbaiki. Belum ada yang dikembalikan.",
        "Tuliskan alasannya dengan singkat dan jelas.",
    ),
    "PST-03": Pesan(
        "Tidak dapat memutuskan milik sendiri",
        "Laporan, SKP, dan evaluasi diputuskan pejabat penilai, bukan pemiliknya. Tidak ada yang dicatat.",
        "Biarkan pejabat penilai kinerja Anda memeriksanya.",
    ),
    "PST-04": Pesan(
        "Tidak ada keputusan untuk diurungkan",
        "Keputusan Anda atas isi ini tidak ada, sudah diurungkan, atau isinya sudah diubah. Tidak ada yang berubah.",
        "Muat ulang daftar (F5) untuk melihat keadaan terakhir.",
    ),
    "PST-06": Pesan(
        "Laporan sudah menjadi dasar evaluasi",
        "Evaluasi yang ditandatangani mengutip laporan ini, sehingga persetujuannya tetap berlaku. "
        "Tidak ada yang berubah.",
        "Bila isinya keliru, minta pegawai mengoreksi laporan itu; evaluasinya lalu perlu ditinjau ulang.",
    ),
    "PST-05": Pesan(
        "Catatan terlalu panjang",
        "Catatan berisi {panjang} huruf, batasnya {batas}. Catatan masih ada di layar dan belum dicatat.",
        "Ringkas catatan Anda.",
    ),
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
    "SKP-27": Pesan(
        "Aspek tidak dikenal",
        "“{teks}” bukan aspek indikator. Tidak ada yang berubah.",
        "Pilih kuantitas, kualitas, waktu, atau biaya.",
    ),
    "KTR-10": Pesan(
        "Isian belum lengkap",
        "{bidang} masih kosong. Isian lain tetap ada di layar; kantor belum dibuat.",
        "Lengkapi {bidang}, lalu lanjutkan.",
    ),
    "KTR-11": Pesan(
        "Kata sandi tidak sama",
        "Kedua kata sandi yang diketik berbeda. Kata sandi belum disimpan.",
        "Ketik ulang keduanya.",
    ),
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
    "KTR-20": Pesan(
        "Siklus evaluasi belum dapat diganti",
        "Sudah ada {jumlah} realisasi atau evaluasi pada {masa}. Pengaturan belum disimpan; isian Anda masih di layar.",
        "Kembalikan pilihan siklus, lalu simpan; ganti siklus pada awal triwulan berikutnya.",
    ),
    "SKP-28": Pesan(
        "SKP tahun ini sudah ada",
        "Anda sudah mempunyai SKP {tahun}. Tidak ada SKP baru yang dibuat.",
        "Buka SKP yang sudah ada; untuk mengubah SKP yang ditetapkan, pilih Revisi.",
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
    "PEG-01": Pesan(
        "NIP harus 18 angka",
        "“{teks}” berisi {panjang} tanda atau memuat selain angka. Tidak ada data yang berubah.",
        "Salin NIP dari SK; spasi di antaranya boleh.",
    ),
    "PEG-02": Pesan(
        "NIP harus berupa teks",
        "“{teks}” dibaca sebagai bilangan, sehingga angka terakhirnya mungkin sudah hilang. Tidak ada data "
        "yang berubah.",
        "Ubah kolom NIP menjadi Teks di lembar kerja, lalu isi kembali NIP-nya.",
    ),
    "PEG-03": Pesan(
        "Tanggal lahir pada NIP tidak ada",
        "{teks}: bagian {bagian} bukan tanggal lahir yang benar. Tidak ada data yang berubah.",
        "Periksa delapan angka pertama (tahun, bulan, tanggal).",
    ),
    "PEG-04": Pesan(
        "Pengangkatan pada NIP tidak dikenal",
        "{teks}: bagian {bagian} bukan tahun dan bulan pengangkatan (01–12), dan bukan kode PPPK (21). Tidak "
        "ada data yang berubah.",
        "Periksa angka ke-9 sampai ke-14.",
    ),
    "PEG-05": Pesan(
        "Angka jenis kelamin pada NIP salah",
        "{teks}: angka ke-15 adalah {angka}, seharusnya 1 (laki-laki) atau 2 (perempuan). Tidak ada data yang berubah.",
        "Periksa angka ke-15.",
    ),
    "PEG-06": Pesan(
        "Usia saat diangkat di bawah 18 tahun",
        "Menurut NIP, lahir {lahir} dan diangkat {tmt}. NIP tetap diterima.",
        "Periksa kembali NIP dengan SK pengangkatan.",
    ),
    "PEG-07": Pesan(
        "Jenis kelamin berbeda dari NIP",
        "NIP menunjukkan {nip}, catatan menunjukkan {catatan}. Keduanya tetap disimpan.",
        "Perbaiki catatan bila perlu.",
    ),
    "PEG-08": Pesan(
        "Jenis NIP belum dikenal",
        "Kode {angka} pada NIP bukan bulan pengangkatan dan bukan kode PPPK. NIP tetap diterima.",
        "Periksa kembali dengan SK pengangkatan.",
    ),
    "PEG-09": Pesan(
        "Jenis pegawai berbeda dari NIP",
        "NIP menunjukkan {nip}, catatan menunjukkan {catatan}. Keduanya tetap disimpan.",
        "Perbaiki jenis pegawai bila perlu.",
    ),
    "PEG-10": Pesan(
        "Golongan tidak sesuai",
        "“{teks}” bukan golongan {jenis}. Tidak ada data yang berubah.",
        "PNS memakai I/a sampai IV/e; PPPK memakai I sampai XVII.",
    ),
    "PEG-11": Pesan(
        "Identitas pegawai bertentangan",
        "NIP {nip} sudah dipakai orang dengan nomor SIASN lain. Tidak ada data yang berubah.",
        "Periksa nomor SIASN kedua orang itu sebelum melanjutkan.",
    ),
    "PEG-12": Pesan(
        "NIP penilai belum diisi",
        "{nama} bukan kepala daerah atau menteri, sehingga NIP-nya diperlukan. Tidak ada data yang berubah.",
        "Lengkapi NIP pejabat penilai; hanya kepala daerah dan menteri boleh tanpa NIP.",
    ),
    "PEG-13": Pesan(
        "Isian pegawai belum lengkap",
        "{bidang} wajib diisi, paling banyak {batas} huruf. Data pegawai belum disimpan; isian Anda masih di layar.",
        "Lengkapi isian itu, lalu simpan lagi.",
    ),
    "PEG-14": Pesan(
        "NIP sudah dipakai",
        "NIP {nip} sudah tercatat untuk {nama}. Data pegawai belum disimpan; isian Anda masih di layar.",
        "Cari pegawai itu di daftar, atau periksa kembali NIP-nya.",
    ),
    "PEG-15": Pesan(
        "Rantai penilai berputar",
        "{nama} akan menilai penilainya sendiri. Data pegawai belum disimpan; isian Anda masih di layar.",
        "Pilih pejabat penilai lain: atasan langsung, bukan bawahan atau diri sendiri.",
    ),
    "ORG-01": Pesan(
        "Nama belum sesuai",
        "{bidang} wajib diisi, paling banyak {batas} huruf. Belum ada yang disimpan; isian Anda masih di layar.",
        "Lengkapi isian itu, lalu simpan lagi.",
    ),
    "ORG-02": Pesan(
        "Tanggal selesai mendahului tanggal mulai",
        "Mulai {mulai}, tetapi selesai {selesai}. Belum ada yang disimpan; isian Anda masih di layar.",
        "Perbaiki salah satu tanggal; tanggal selesai boleh dikosongkan bila belum diketahui.",
    ),
    "ORG-03": Pesan(
        "Bagan organisasi akan berputar",
        "{nama} tidak dapat berada di bawah dirinya sendiri atau di bawah unit yang dibawahinya. Belum ada yang "
        "disimpan.",
        "Pilih unit induk lain.",
    ),
    "ORG-04": Pesan(
        "Masa unit di luar masa induknya",
        "{induk} berlaku {masa}, sehingga {nama} tidak dapat berlaku di luar masa itu. Belum ada yang disimpan.",
        "Sesuaikan tanggalnya, atau pindahkan dahulu ke unit induk lain.",
    ),
    "ORG-05": Pesan(
        "Unit masih dipakai",
        "{nama} tidak dapat dibatasi menjadi {masa}: di luar masa itu masih ada {orang} pegawai, {jabatan} jabatan, "
        "dan {unit} unit di bawahnya. Belum ada yang disimpan.",
        "Pindahkan atau akhiri dahulu yang ada di dalamnya, lalu ulangi.",
    ),
    "ORG-06": Pesan(
        "Unit bernama sama",
        "Pada induk dan masa yang sama sudah ada {nama}. Belum ada yang disimpan.",
        "Beri nama lain, atau ubah unit yang sudah ada.",
    ),
    "ORG-07": Pesan(
        "Unit tidak dapat dihapus",
        "{nama} pernah dipakai: ada pegawai, jabatan, atau unit yang tercatat di dalamnya. Tidak ada yang dihapus.",
        "Tutup unit itu dengan tanggal selesai; riwayatnya tetap terbaca.",
    ),
    "ORG-08": Pesan(
        "Tanggal selesai {sifat} belum diisi",
        "Tugas sebagai {sifat} selalu berbatas waktu. Belum ada yang disimpan; isian Anda masih di layar.",
        "Isi tanggal selesai sesuai surat perintah; dapat diperpanjang kemudian.",
    ),
    "ORG-09": Pesan(
        "Unit sudah dipimpin orang lain",
        "{unit} dipimpin {nama} ({masa}). Belum ada yang disimpan; isian Anda masih di layar.",
        "Akhiri dahulu penempatan pimpinan yang lama, atau catat sebagai Plt. atau Plh.",
    ),
    "ORG-10": Pesan(
        "Unit tidak ada pada masa itu",
        "{unit} berlaku {masa}. Belum ada yang disimpan; isian Anda masih di layar.",
        "Sesuaikan tanggalnya, atau pilih unit lain.",
    ),
    "ORG-11": Pesan(
        "Jabatan pimpinan sudah ada",
        "Pada masa itu {unit} sudah mempunyai jabatan pimpinan: {nama}. Belum ada yang disimpan.",
        "Tutup dahulu jabatan pimpinan yang lama, atau hilangkan tanda memimpin.",
    ),
    "ORG-12": Pesan(
        "Jabatan masih diduduki",
        "{nama} diduduki pada masa yang hendak ditiadakan ({jumlah} penempatan). Belum ada yang disimpan.",
        "Akhiri dahulu penempatan itu, atau pilih tanggal sesudahnya.",
    ),
    "ORG-13": Pesan(
        "Sudah menduduki jabatan definitif",
        "Pada masa itu {nama} menjabat {jabatan} secara definitif ({masa}). Belum ada yang disimpan.",
        "Akhiri dahulu penempatan itu sehari sebelumnya, atau catat tugas kedua sebagai Plt. atau Plh.",
    ),
    "ORG-14": Pesan(
        "Alasan belum diisi",
        "Penetapan penilai memerlukan alasan, {paling_sedikit} sampai {batas} huruf. Belum ada yang disimpan.",
        "Tulis alasannya, misalnya nomor surat pendelegasian.",
    ),
    "ORG-15": Pesan(
        "Penempatan belum lengkap",
        "Pegawai, unit kerja, dan tanggal mulai wajib diisi. Belum ada yang disimpan; isian Anda masih di layar.",
        "Lengkapi isian itu, lalu simpan lagi.",
    ),
    "ORG-16": Pesan(
        "Rantai penilai berputar",
        "{nama} akan menilai dirinya atau penilainya sendiri. Belum ada yang disimpan.",
        "Pilih pejabat lain: atasan langsung, bukan bawahan atau diri sendiri.",
    ),
    "ORG-17": Pesan(
        "Pegawai belum mempunyai penempatan",
        "Penilai {nama} tercatat pada data pegawainya, belum dihitung dari bagan organisasi. Tidak ada yang berubah.",
        "Ubah penilai pada data pegawai itu, atau catat dahulu penempatannya.",
    ),
    "ORG-18": Pesan(
        "Jabatan tidak ada di unit atau masa itu",
        "{nama} berlaku {masa}, pada unitnya sendiri. Belum ada yang disimpan; isian Anda masih di layar.",
        "Pilih jabatan lain, atau sesuaikan unit dan tanggalnya.",
    ),
    "ORG-19": Pesan(
        "Penilai sudah ditetapkan pada masa itu",
        "Untuk {nama} sudah ada penetapan penilai yang berlaku {masa}. Belum ada yang disimpan.",
        "Akhiri dahulu penetapan itu, atau pilih tanggal di luar masanya.",
    ),
    "ORG-20": Pesan(
        "Pejabat itu tidak sedang bertugas",
        "{nama} berhenti, cuti di luar tanggungan negara, atau tugas belajar. Belum ada yang disimpan.",
        "Pilih pejabat lain, atau perbaiki kedudukannya pada data pegawai.",
    ),
    "ORG-21": Pesan(
        "Mengikuti penempatan",
        "Unit kerja dan penilai {nama} mengikuti penempatannya, sehingga tidak diubah di sini. Belum ada yang "
        "disimpan.",
        "Catat penempatan baru untuk perpindahan, atau tetapkan penilai dengan alasan.",
    ),
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
        "SKP ini memakai format lain",
        "SKP {nama} disusun dengan format {benar}, jadi tidak dicetak dengan {format}. Tidak ada berkas yang dibuat.",
        "Pilih format {benar}, atau A.1.8 untuk lampirannya.",
    ),
    "DOK-23": Pesan(
        "NIP tidak dikenal",
        "Pegawai dengan NIP {nip} tidak ada di kantor ini. Tidak ada berkas yang dibuat.",
        "Periksa NIP-nya.",
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
        "Catat capaian organisasi lebih dahulu, atau minta pimpinan unit mencatatnya.",
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
    "LTH-01": Pesan(
        "Contoh kantor tidak dikenal",
        "Tidak ada contoh kantor “{preset}”. Kantor latihan belum dibuat.",
        "Pilih salah satu: {boleh}.",
    ),
    "LTH-02": Pesan(
        "Ukuran kantor latihan di luar batas",
        "Kantor latihan memuat 1 sampai {pegawai} pegawai dan 1 sampai {bulan} bulan. Kantor latihan belum dibuat.",
        "Kurangi atau tambah jumlahnya, lalu coba lagi.",
    ),
    "EVL-21": Pesan(
        "IPK tidak mungkin",
        "“{teks}” bukan IPK antara 0 dan 4. Tidak ada yang berubah.",
        "Isi IPK seperti pada transkrip, misalnya 3,25.",
    ),
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
    "SKP-74": Pesan(
        "SKP sedang menunggu keputusan",
        "Ekspektasi tugas belajar belum ditambahkan karena SKP ini sedang diajukan atau disetujui. Tidak ada "
        "yang berubah.",
        "Tarik pengajuannya, atau tunggu sampai SKP ditetapkan, lalu coba lagi.",
    ),
    "DLG-01": Pesan(
        "Pokok bahasan belum diisi",
        "Catatan dialog tanpa pokok bahasan belum dapat disimpan. Isian Anda masih ada di layar.",
        "Tuliskan apa yang dibicarakan, misalnya target RHK 1 dan dukungan yang diperlukan.",
    ),
    "DLG-02": Pesan(
        "Peserta belum diisi",
        "Catatan dialog perlu menyebut siapa yang hadir. Isian Anda masih ada di layar.",
        "Tuliskan nama pegawai dan pimpinannya.",
    ),
    "DLG-03": Pesan(
        "Tanggal dialog belum tiba",
        "Dialog bertanggal {tanggal} belum berlangsung. Isian Anda masih ada di layar.",
        "Catat dialog sesudah dilaksanakan, atau perbaiki tanggalnya.",
    ),
    "DLG-04": Pesan(
        "Tanggal dialog di luar SKP ini",
        "{tanggal} tidak termasuk penyusunan atau pelaksanaan SKP tahun {tahun}. Isian Anda masih ada di layar.",
        "Perbaiki tanggalnya, atau buka SKP tahun yang sesuai.",
    ),
    "DLG-05": Pesan(
        "Catatan terlalu panjang",
        "{bidang} berisi {panjang} huruf, batasnya {batas}. Teks masih utuh di layar dan belum disimpan.",
        "Ringkas teks itu.",
    ),
    "DLG-06": Pesan(
        "Kesepakatan belum ditulis",
        "Catatan tetap dapat disimpan. Dialog kinerja bertujuan menyepakati ekspektasi (Pasal 7).",
        "Tuliskan apa yang disepakati, atau lengkapi kemudian.",
    ),
    "DLG-07": Pesan(
        "Dialog dengan atasan penilai belum terbuka",
        "Dialog dengan atasan pejabat penilai dilakukan bila SKP belum diklarifikasi sampai akhir Januari "
        "(Lampiran II.C.5). Isian Anda masih ada di layar.",
        "Catat sebagai dialog dengan pejabat penilai.",
    ),
    "DLG-09": Pesan(
        "Catatan ini ditulis orang lain",
        "Hanya penulisnya yang dapat memperbaiki catatan dialog. Tidak ada yang berubah.",
        "Tulis catatan baru yang melengkapinya.",
    ),
    "DLG-10": Pesan(
        "Rencana aksi per bulan atau triwulan",
        "Periode itu bukan bulan atau triwulan. Tidak ada yang berubah.",
        "Pilih bulanan atau triwulanan.",
    ),
    "DLG-11": Pesan(
        "Langkah terlalu banyak",
        "Satu hasil kerja memuat paling banyak {batas} langkah. Isian Anda masih ada di layar.",
        "Gabungkan langkah yang sejenis.",
    ),
    "DLG-12": Pesan(
        "Teks rencana aksi terlalu panjang",
        "{bidang} berisi {panjang} huruf, batasnya {batas}. Teks masih utuh di layar dan belum disimpan.",
        "Ringkas teks itu.",
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
    "MUT-01": Pesan(
        "SKP ini sudah ditutup",
        "Masa berlakunya berakhir {tanggal} ({alasan}). SKP ini tetap dapat dibaca dan dicetak, tetapi tidak diubah "
        "lagi; tidak ada data yang berubah.",
        "Buka SKP yang baru untuk jabatan atau unit yang sekarang, lalu susun di sana.",
    ),
    "MUT-02": Pesan(
        "Pegawai belum dipilih",
        "Mutasi memerlukan satu orang. Isian lain tetap di layar.",
        "Cari dan pilih pegawainya.",
    ),
    "MUT-03": Pesan(
        "Tanggal terlalu jauh",
        "{tanggal} lebih dari dua tahun dari hari ini. Isian Anda tetap di layar.",
        "Periksa tahun pada SK, lalu perbaiki tanggalnya.",
    ),
    "MUT-04": Pesan(
        "Unit kerja belum dipilih",
        "Tempat tugas yang baru belum diketahui. Isian lain tetap di layar.",
        "Cari dan pilih unit kerjanya.",
    ),
    "MUT-05": Pesan(
        "Jabatan baru belum diisi",
        "Penempatan memerlukan nama jabatan. Isian lain tetap di layar.",
        "Tulis jabatan seperti pada SK.",
    ),
    "MUT-06": Pesan(
        "Sudah memimpin unit ini",
        "{nama} sudah menjadi pimpinan {unit} pada tanggal itu. Tidak ada yang berubah.",
        "Pilih orang atau unit lain, atau periksa tanggalnya.",
    ),
    "MUT-07": Pesan(
        "Sudah ada penempatan sesudahnya",
        "Penempatan {nama} yang tercatat dimulai {tanggal}, tidak sebelum tanggal mutasi ini. Isian Anda "
        "tetap di layar.",
        "Pilih tanggal sesudahnya, atau batalkan dahulu mutasi yang lebih baru.",
    ),
    "MUT-08": Pesan(
        "Kedudukan tidak sesuai",
        "Kedudukan itu bukan kedudukan orang yang meninggalkan tugas. Isian lain tetap di layar.",
        "Pilih pensiun, masa persiapan pensiun, cuti di luar tanggungan negara, diberhentikan sementara, atau"
        " pejabat negara.",
    ),
    "MUT-09": Pesan(
        "Alasan belum ditulis",
        "Penilai yang ditetapkan dengan tangan memerlukan alasan. Isian lain tetap di layar.",
        "Tulis alasannya, misalnya nomor surat pendelegasian.",
    ),
    "MUT-10": Pesan(
        "Unit ini masih dipimpin",
        "{nama} masih menjadi pimpinan definitif {unit} pada tanggal itu. Tidak ada yang berubah.",
        "Pilih “Ganti pimpinan”, atau catat dahulu mutasi pimpinan yang lama.",
    ),
    "MUT-11": Pesan(
        "Tidak ada yang berpindah",
        "{nama} sudah bertugas di unit dan jabatan itu. Tidak ada yang berubah.",
        "Pilih unit atau jabatan yang baru.",
    ),
    "MUT-12": Pesan(
        "Hari terakhir belum diisi",
        "Tugas Plt. atau Plh. selalu berakhir. Isian lain tetap di layar.",
        "Isi tanggal akhir menurut surat perintahnya.",
    ),
    "MUT-13": Pesan(
        "Tanggal akhir mendahului tanggal mulai",
        "Masa itu tidak mempunyai hari. Isian Anda tetap di layar.",
        "Perbaiki salah satu tanggalnya.",
    ),
    "MUT-14": Pesan(
        "Mutasi ini tidak dapat dibatalkan lagi",
        "Sudah ada yang bersandar padanya: {apa}. Tidak ada yang berubah.",
        "Catat mutasi baru untuk memperbaiki keadaan.",
    ),
    "MUT-15": Pesan(
        "Mutasi ini sudah dibatalkan",
        "Pembatalannya sudah tercatat. Tidak ada yang berubah.",
        "Muat ulang halaman (F5).",
    ),
    "MUT-16": Pesan(
        "Keadaan berubah sejak akibatnya ditampilkan",
        "Data kantor berubah ketika Anda membaca akibat mutasi ini. Belum ada yang diterapkan; isian Anda "
        "tetap di layar.",
        "Periksa kembali akibatnya, lalu terapkan.",
    ),
    "MAN-01": Pesan(
        "{isian} belum diisi",
        "Manual indikator menjelaskan arti dan cara mengukur indikator, supaya semua orang memahaminya sama.",
        "Isi {isian}, atau biarkan dahulu; yang sudah ditulis tetap tersimpan.",
    ),
    "MAN-02": Pesan(
        "{isian} terlalu panjang",
        "{isian} paling banyak {batas} huruf. Isian Anda masih di layar dan belum disimpan.",
        "Persingkat kalimatnya, lalu simpan lagi.",
    ),
    "STR-01": Pesan(
        "Judul strategi belum diisi",
        "Setiap strategi perlu judul. Isian Anda masih di layar dan belum disimpan.",
        "Tulis judulnya, misalnya “Jemput bola ibu hamil risiko tinggi”.",
    ),
    "STR-02": Pesan(
        "{isian} terlalu panjang",
        "{isian} paling banyak {batas} huruf dan {butir} baris. Isian Anda masih di layar dan belum disimpan.",
        "Persingkat, lalu simpan lagi.",
    ),
    "STR-03": Pesan(
        "{isian} belum diisi",
        "Workblock menjelaskan bagaimana hasil kerja akan dicapai, oleh siapa, dan kapan (Lampiran II.4).",
        "Isi {isian}, atau biarkan dahulu; yang sudah ditulis tetap tersimpan.",
    ),
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
}
