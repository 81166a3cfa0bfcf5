"""Messages PBN: guidance, counselling and what a leader does after progress or none."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "PBN-01": Pesan(
        "Uraian belum diisi",
        "Tindakan tanpa uraian belum dapat disimpan. Isian Anda masih ada di layar.",
        "Tuliskan apa yang Anda lihat dan apa yang dilakukan.",
    ),
    "PBN-02": Pesan(
        "Teks terlalu panjang",
        "Bagian ini berisi {panjang} huruf, batasnya {batas}. Teks masih utuh di layar dan belum disimpan.",
        "Ringkas teks itu.",
    ),
    "PBN-03": Pesan(
        "Belum ada tindak lanjut sebelumnya",
        "Hasil kerja diambil alih hanya bila penyesuaian ekspektasi, penyesuaian sumber daya, atau "
        "pembinaan sudah dilakukan dan belum membawa kemajuan (Pasal 20 ayat (6)). Isian Anda masih "
        "ada di layar.",
        "Catat dahulu salah satu tindak lanjut itu.",
    ),
    "PBN-04": Pesan(
        "Hasil kerja belum dipilih",
        "Pengambilalihan selalu tentang satu rencana hasil kerja (Pasal 20 ayat (6)). Isian Anda masih ada di layar.",
        "Pilih hasil kerja yang diambil alih.",
    ),
    "PBN-05": Pesan(
        "Pembimbing tidak dapat diri pegawai sendiri",
        "Bimbingan diberikan oleh pimpinan atau pihak lain yang mendapat penugasan khusus (Lampiran "
        "III.D.4.b). Isian Anda masih ada di layar.",
        "Pilih orang lain.",
    ),
    "PBN-06": Pesan(
        "Penugasan khusus belum disebut",
        "Pembimbing selain pimpinan memerlukan penugasan khusus (Lampiran III.D.4.b). Isian Anda masih ada di layar.",
        "Tuliskan nomor atau tanggal surat tugasnya.",
    ),
    "PBN-07": Pesan(
        "Tindakan ini sudah dibatalkan",
        "Tindakan yang dibatalkan tidak berubah lagi.",
        "Catat tindakan baru bila diperlukan.",
    ),
    "PBN-08": Pesan(
        "Anda belum ditugasi membimbing",
        "Hanya pimpinan pegawai ini, atau orang yang ia tugasi secara khusus, yang dapat membuka "
        "bimbingan. Tidak ada yang berubah.",
        "Mintalah pimpinannya mencatat penugasan Anda pada halaman Pembinaan.",
    ),
    "PBN-09": Pesan(
        "Pokok bimbingan belum diisi",
        "Bimbingan perlu menyebut apa yang ingin dibantu. Isian Anda masih ada di layar.",
        "Tuliskan pokoknya dalam satu kalimat.",
    ),
    "PBN-10": Pesan(
        "Tujuan belum diisi",
        "Bagian TUJUAN memuat paling sedikit satu baris. Isian Anda masih ada di layar.",
        "Isi satu baris: apa yang ingin dicapai dan bagaimana.",
    ),
    "PBN-11": Pesan(
        "Fakta belum diisi",
        "Bagian FAKTA memuat paling sedikit satu baris. Isian Anda masih ada di layar.",
        "Isi satu baris: target, progres, hambatan, dan penyebabnya.",
    ),
    "PBN-12": Pesan(
        "Baris {nomor} belum lengkap",
        "Ada kolom yang masih kosong. Isian Anda masih ada di layar.",
        "Lengkapi kolom yang ditandai, atau hapus barisnya.",
    ),
    "PBN-13": Pesan(
        "Langkah ke depan belum diisi",
        "Sebelum ditandatangani, bagian LANGKAH KEDEPAN memuat paling sedikit satu baris. Isian Anda "
        "masih ada di layar.",
        "Tuliskan strategi yang disepakati dengan pegawai.",
    ),
    "PBN-14": Pesan(
        "Jurnal belum diisi",
        "Sebelum ditandatangani, jurnal memuat paling sedikit satu pertemuan. Isian Anda masih ada di layar.",
        "Tambahkan satu baris jurnal.",
    ),
    "PBN-15": Pesan(
        "Bagian pegawai belum diserahkan",
        "Bimbingan ditandatangani sesudah pegawai menyerahkan bagiannya (Lampiran III.D.4). Isian Anda tersimpan.",
        "Ajak pegawai melengkapi bagiannya pada halaman Pembinaan.",
    ),
    "PBN-16": Pesan(
        "Bimbingan ini sudah ditandatangani",
        "Isi yang sudah ditandatangani tidak berubah lagi. Tidak ada yang hilang.",
        "Buka bimbingan baru bila ada yang perlu dilanjutkan.",
    ),
    "PBN-17": Pesan(
        "Tanggal terlalu jauh",
        "{tanggal} lebih dari setahun dari hari ini. Isian Anda masih ada di layar.",
        "Periksa tahunnya.",
    ),
    "PBN-18": Pesan(
        "Baris terlalu banyak",
        "Bagian ini memuat paling banyak {batas} baris. Isian Anda masih ada di layar.",
        "Gabungkan baris yang sejenis.",
    ),
    "PBN-19": Pesan(
        "Bimbingan ini sudah dibatalkan",
        "Bimbingan yang dibatalkan tidak berubah lagi.",
        "Buka bimbingan baru bila diperlukan.",
    ),
    "PBN-20": Pesan(
        "Kriteria {nomor} belum dijawab",
        "Formulir B.1.8 memuat sembilan kriteria; semuanya perlu umpan balik. Isian Anda masih ada di layar.",
        "Pilih atau tulis jawaban Anda dengan jujur; pembimbing tidak membacanya di sini.",
    ),
    "PBN-21": Pesan(
        "Bimbingan belum selesai",
        "Umpan balik dan evaluasi kompetensi dibuat sesudah bimbingan ditandatangani kedua pihak "
        "(Lampiran III.D.4.g–h). Tidak ada yang berubah.",
        "Selesaikan bimbingannya dahulu.",
    ),
    "PBN-22": Pesan(
        "Atasan pimpinan belum tercatat",
        "Umpan balik ini diserahkan kepada atasan dari pimpinan (Lampiran III.D.4.g), tetapi pimpinan "
        "Anda belum mempunyai atasan di kantor ini. Isian Anda masih ada di layar.",
        "Mintalah operator melengkapi penilai pimpinan Anda.",
    ),
    "PBN-23": Pesan(
        "Sudah diserahkan",
        "Formulir ini sudah ditandatangani satu kali untuk bimbingan ini. Tidak ada yang berubah.",
        "Buka dari garis waktu untuk membacanya.",
    ),
    "PBN-30": Pesan(
        "Nilai {nama} belum diberikan",
        "Setiap kompetensi dinilai dengan skala 1–5. Isian Anda masih ada di layar.",
        "Pilih satu nilai.",
    ),
    "PBN-31": Pesan(
        "Alasan nilai {nama} belum diisi",
        "Formulir B.1.9 meminta alasan untuk setiap nilai. Isian Anda masih ada di layar.",
        "Tuliskan apa yang Anda amati, dalam satu kalimat.",
    ),
    "PBN-32": Pesan(
        "Rekomendasi belum diisi",
        "Evaluasi kompetensi berakhir dengan rekomendasi. Isian Anda masih ada di layar.",
        "Tuliskan langkah pengembangan yang disarankan.",
    ),
    "PBN-34": Pesan(
        "Nama kompetensi baris {nomor} belum diisi",
        "Kompetensi teknis perlu bernama. Isian Anda masih ada di layar.",
        "Tuliskan namanya, atau hapus barisnya.",
    ),
    "PBN-40": Pesan(
        "Tanggal penyampaian belum tiba",
        "{tanggal} belum tiba. Permasalahan disampaikan dahulu kepada pegawai, baru dilaporkan "
        "(Lampiran III.D.5). Isian Anda masih ada di layar.",
        "Sampaikan dahulu kepada pegawai, atau perbaiki tanggalnya.",
    ),
    "PBN-41": Pesan(
        "Permasalahan belum dijelaskan",
        "Formulir B.1.10 meminta penjelasan rinci. Isian Anda masih ada di layar.",
        "Tuliskan kejadian yang Anda amati, bukan sifat orangnya.",
    ),
    "PBN-42": Pesan(
        "Upaya perbaikan belum diisi",
        "Formulir B.1.10 menanyakan apa yang sudah Anda lakukan. Isian Anda masih ada di layar.",
        "Tuliskan percakapan, umpan balik, atau bantuan yang sudah diberikan.",
    ),
    "PBN-43": Pesan(
        "Nilai dasar belum dipilih",
        "Permasalahan didasarkan pada nilai dasar ASN. Isian Anda masih ada di layar.",
        "Pilih paling sedikit satu nilai.",
    ),
    "PBN-44": Pesan(
        "Konselor belum dipilih",
        "Penetapan menyebut konselornya (Lampiran III.D.5). Isian Anda masih ada di layar.",
        "Pilih konselor.",
    ),
    "PBN-45": Pesan(
        "Konselor tidak dapat pegawai itu sendiri",
        "Konseling dilaksanakan oleh orang lain. Isian Anda masih ada di layar.",
        "Pilih orang lain.",
    ),
    "PBN-46": Pesan(
        "Jadwal atau tempat belum diisi",
        "Jadwal dan tempat konseling ditetapkan (Lampiran III.D.5). Isian Anda masih ada di layar.",
        "Isi jadwal dan tempat yang menjaga kerahasiaan.",
    ),
    "PBN-47": Pesan(
        "Belum ada umpan balik yang dilampirkan",
        "Laporan tetap dapat dikirim. Peraturan meminta bukti pemberian umpan balik berkelanjutan (Lampiran III.D.5).",
        "Centang umpan balik yang pernah Anda berikan, atau lampirkan di luar program.",
    ),
    "PBN-48": Pesan(
        "Isi belum ditulis",
        "Catatan tanpa isi belum dapat disimpan. Isian Anda masih ada di layar.",
        "Tuliskan hasilnya secara ringkas.",
    ),
    "PBN-49": Pesan(
        "Jenis konselor tidak sesuai",
        "“Pejabat penilai kinerja yang terlatih” adalah penilai yang melapor; orang lain adalah "
        "konselor independen atau pejabat berfungsi konseling (Lampiran III.D.5). Isian Anda masih "
        "ada di layar.",
        "Sesuaikan jenis konselor dengan orangnya.",
    ),
    "PBN-50": Pesan(
        "Kasus ini sudah melangkah lebih jauh",
        "Langkah itu sudah dicatat atau belum waktunya. Tidak ada yang berubah.",
        "Muat ulang halaman untuk melihat keadaan terakhir.",
    ),
}
