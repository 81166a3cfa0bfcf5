"""Messages MED: media that carry bundles (flashdisk, shared folder), and what is found on them."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "MED-01": Pesan(
        "Sudah tertulis dan aman dicabut",
        "{berkas} ({ukuran}) sudah ditulis ke {tempat} dan dibaca kembali: isinya sama dengan aslinya.",
        "Keluarkan flashdisk lewat ikon Keluarkan, lalu cabut dan serahkan kepada {untuk}.",
    ),
    "MED-02": Pesan(
        "Sudah tertulis, keluarkan dahulu",
        "{berkas} ({ukuran}) sudah ditulis ke {tempat} dan dibaca kembali: isinya sama. Media belum pasti selesai.",
        "Jangan langsung dicabut. Pilih Keluarkan dengan aman, tunggu sampai sistem mengizinkan, baru cabut dan "
        "serahkan kepada {untuk}.",
    ),
    "MED-03": Pesan(
        "Paket tersimpan",
        "{berkas} ({ukuran}) sudah ditulis ke {tempat} dan dibaca kembali: isinya sama dengan aslinya.",
        "Sampaikan kepada {untuk}: lewat surel, folder bersama, atau salin ke flashdisk. Bila folder itu ada di diska "
        "luar, keluarkan dahulu lewat ikon Keluarkan sebelum mencabutnya.",
    ),
    "MED-10": Pesan(
        "Paket untuk komputer ini",
        "{berkas} dikirim {pengirim} untuk komputer ini dan belum pernah diterima.",
        "Lihat dahulu akibatnya, lalu terima.",
    ),
    "MED-11": Pesan(
        "Paket untuk komputer lain",
        "{berkas} ditujukan kepada {penerima}. Komputer ini tidak dapat membukanya.",
        "Biarkan di tempatnya dan berikan kepada penerimanya.",
    ),
    "MED-12": Pesan(
        "Sudah pernah diterima",
        "Semua isi {berkas} sudah ada di komputer ini. Tidak ada yang perlu dilakukan.",
        "Berkas ini boleh dihapus dari medianya. Mencari yang lebih baru? Lihat tanggal dalam namanya.",
    ),
    "MED-13": Pesan(
        "Paket buatan komputer ini",
        "{berkas} dibuat di komputer ini untuk {penerima}.",
        "Serahkan media ini kepada penerimanya.",
    ),
    "MED-14": Pesan(
        "Bukan paket",
        "{berkas} bernama seperti paket, tetapi isinya bukan paket Kinerja Desktop.",
        "Jangan dibuka dengan cara lain. Minta pengirim menyalin paketnya lagi.",
    ),
    "MED-15": Pesan(
        "Paket terpotong",
        "{berkas} belum utuh: flashdisk mungkin dicabut sebelum salinannya selesai.",
        "Salin lagi paket itu dari pengirimnya. Paket di komputer pengirim tetap ada.",
    ),
    "MED-16": Pesan(
        "Paket tersembunyi untuk komputer ini",
        "{berkas} dari {pengirim} disembunyikan di media ini, biasanya oleh virus pintasan. "
        "Isinya diperiksa saat diterima.",
        "Terima dari sini; jangan membuka pintasan di flashdisk. Sesudahnya minta petugas TI membersihkannya.",
    ),
    "MED-20": Pesan(
        "Potongan lengkap",
        "Semua {jumlah} potongan {berkas} ada dan siap digabung.",
        "Terima; potongannya digabung sendiri, urutannya bebas.",
    ),
    "MED-21": Pesan(
        "Potongan belum lengkap",
        "{berkas} terdiri atas {jumlah} potongan. Di tempat ini belum ada nomor {nomor}.",
        "Terima dahulu yang ada; ia disimpan dan digabung begitu nomor yang kurang datang.",
    ),
    "MED-30": Pesan(
        "Pintasan yang menyamar",
        "{berkas} adalah pintasan yang memakai nama {ditiru}. Ini ciri virus flashdisk.",
        "Jangan dibuka. Terima paketnya dari daftar ini, lalu minta petugas TI membersihkan flashdisk.",
    ),
    "MED-31": Pesan(
        "Program yang menyamar",
        "{berkas} adalah program yang memakai nama {ditiru}. Ini ciri virus flashdisk.",
        "Jangan dibuka. Terima paketnya dari daftar ini, lalu minta petugas TI membersihkan flashdisk.",
    ),
    "MED-32": Pesan(
        "Pembuka otomatis",
        "{berkas} menyuruh komputer menjalankan program begitu media dipasang. Program ini tidak menjalankannya.",
        "Jangan dibuka. Minta petugas TI memeriksa media ini.",
    ),
    "MED-33": Pesan(
        "Program tersembunyi",
        "{berkas} adalah program yang disembunyikan. Berkas kerja tidak pernah seperti ini.",
        "Jangan dibuka. Minta petugas TI memeriksa media ini.",
    ),
    "MED-34": Pesan(
        "Pintasan di flashdisk",
        "{berkas} adalah pintasan. Pintasan tidak ikut membawa isinya, dan virus sering memakainya.",
        "Jangan dibuka kalau bukan Anda yang membuatnya.",
    ),
    "MED-35": Pesan(
        "Folder tanpa nama",
        "Ada folder yang namanya tidak terlihat. Virus pintasan memindahkan berkas Anda ke folder seperti ini.",
        "Paket di dalamnya sudah dicari untuk Anda. Minta petugas TI mengembalikan berkas lainnya.",
    ),
    "MED-40": Pesan(
        "Tidak dapat dibaca",
        "{tempat}: {sebab}. Isi yang lain tetap diperiksa.",
        "Pasang lagi medianya, atau coba di komputer lain; media ini mungkin rusak.",
    ),
    "MED-41": Pesan(
        "Terlalu banyak berkas",
        "Pencarian berhenti sesudah {jumlah} berkas dan folder. Paket di tempat lain mungkin belum terlihat.",
        "Pindahkan paket ke folder Kinerja di media itu, atau pilih berkasnya langsung.",
    ),
    "MED-50": Pesan(
        "Folder bersama tidak ada",
        "{folder} tidak ada, atau sedang tidak terhubung. Pengaturan lama tetap berlaku.",
        "Periksa sambungan dan nama foldernya, lalu pilih lagi.",
    ),
    "MED-51": Pesan(
        "Folder bersama tidak dapat dibaca",
        "Isi {folder} tidak dapat dibaca: {sebab}. Pengaturan lama tetap berlaku.",
        "Minta hak baca atas folder itu, atau pilih folder lain.",
    ),
    "MED-52": Pesan(
        "Folder bersama hanya dapat dibaca",
        "Paket di {folder} dapat diterima, tetapi tidak dapat dikirim lewat sana: {sebab}.",
        "Minta hak tulis atas folder itu bila Anda juga mengirim lewat folder bersama.",
    ),
    "MED-53": Pesan(
        "Folder ini milik kantor",
        "{folder} adalah folder data kantor di komputer ini, jadi tidak dapat menjadi folder bersama.",
        "Pilih folder di jaringan atau di luar folder kantor.",
    ),
}
