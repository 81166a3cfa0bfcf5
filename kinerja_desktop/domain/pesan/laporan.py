"""Messages LAP: daily report."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
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
    "LAP-27": Pesan(
        "Laporan yang pernah dikirim tidak dihapus",
        "Laporan ini pernah diajukan dan mungkin sudah sampai di komputer lain, tempat pejabat penilai dapat"
        " menyetujuinya. Isinya tetap tersimpan sebagai draf; tidak ada yang dihapus.",
        "Perbaiki isinya lalu ajukan lagi, atau biarkan sebagai draf.",
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
}
