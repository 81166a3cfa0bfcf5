"""Messages KNC: keys and enrolment of computers (perangkat)."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "KNC-01": Pesan(
        "Kunci perangkat tidak terbuka",
        "Kata sandi atau kunci kantor tidak cocok dengan berkas kunci perangkat ini. Berkas itu tidak diubah.",
        "Periksa kata sandi, atau buka kantor yang memiliki berkas kunci ini.",
    ),
    "KNC-02": Pesan(
        "Berkas kunci perangkat rusak",
        "{berkas} rusak atau tertulis sebagian. Data kantor tetap utuh, dan berkas itu dibiarkan seperti adanya.",
        "Daftarkan komputer ini lagi sebagai perangkat baru; cadangan tidak memuat kunci.",
    ),
    "KNC-03": Pesan(
        "Komputer ini belum terdaftar",
        "Di folder kantor ini belum ada kunci perangkat. Data kantor dapat dipakai seperti biasa.",
        "Buat permintaan pendaftaran bila komputer ini perlu mengirim dan menerima data.",
    ),
    "KNC-04": Pesan(
        "Berkas tidak dapat disimpan",
        "{berkas} tidak dapat ditulis: {sebab}. Berkas yang lama tetap ada.",
        "Periksa ruang disk dan izin folder, lalu coba lagi.",
    ),
    "KNC-05": Pesan(
        "Kunci ini milik komputer lain",
        "Kunci perangkat terikat pada komputer Windows tempat kunci itu dibuat dan tidak terbuka di sini."
        " Data kantor tetap utuh.",
        "Daftarkan komputer ini sebagai perangkat baru, dan minta kunci komputer lama dicabut bila tidak dipakai lagi.",
    ),
    "KNC-06": Pesan(
        "Berkas tidak dapat dibaca",
        "{berkas} tidak dapat dibaca: {sebab}. Tidak ada yang berubah.",
        "Periksa apakah flashdisk masih terpasang, lalu coba lagi.",
    ),
    "KNC-07": Pesan(
        "Permintaan pendaftaran rusak",
        "Berkas ini bukan permintaan pendaftaran, atau isinya berubah di jalan. Tidak ada izin yang dibuat.",
        "Minta berkas .knj-permintaan yang baru dari komputer yang akan didaftarkan.",
    ),
    "KNC-08": Pesan(
        "Kode tidak sama",
        "Kode yang disebutkan berbeda dengan kode berkas ini: salah dengar, salah ketik, atau berkas ditukar di jalan."
        " Tidak ada yang dipasang dan tidak ada izin yang dibuat.",
        "Cocokkan lagi lewat telepon. Bila tetap berbeda, jangan diteruskan: minta berkas baru melalui jalan lain.",
    ),
    "KNC-09": Pesan(
        "Berkas izin rusak",
        "Berkas ini bukan izin perangkat, atau isinya berubah di jalan. Permintaan tetap menunggu.",
        "Salin ulang berkas .knj-izin dari pengirimnya, lalu coba lagi.",
    ),
    "KNC-10": Pesan(
        "Izin ini untuk perangkat lain",
        "Berkas izin ini dibuat untuk perangkat lain. Tidak ada yang dipasang, dan permintaan tetap menunggu.",
        "Pilih berkas .knj-izin yang dibuat untuk komputer ini.",
    ),
    "KNC-11": Pesan(
        "Tidak ada permintaan untuk izin ini",
        "Izin ini bukan jawaban atas permintaan yang sedang menunggu di komputer ini, atau sudah pernah dipasang."
        " Kunci yang sekarang tetap dipakai.",
        "Pasang jawaban atas permintaan yang terakhir, atau buat permintaan baru.",
    ),
    "KNC-12": Pesan(
        "Izin perangkat tidak sah",
        "Salah satu izin perangkat rusak atau tanda tangannya tidak cocok. Tidak ada yang diterima darinya.",
        "Minta berkas yang baru dari pengirimnya. Bila terulang, laporkan kepada pengelola di pusat.",
    ),
    "KNC-13": Pesan(
        "Peran perangkat terlalu tinggi",
        "Izin untuk {nama} memberi peran yang tidak lebih rendah daripada pemberinya. Izin itu tidak diterima.",
        "Pilih peran yang lebih rendah, atau mintakan izin ini kepada tingkat di atasnya.",
    ),
    "KNC-14": Pesan(
        "Wewenang perangkat terlalu luas",
        "Izin untuk {nama} mencakup unit kerja atau pegawai di luar wewenang pemberinya. Izin itu tidak diterima.",
        "Persempit unit kerja dan pegawainya, atau mintakan izin ini kepada tingkat di atasnya. Bila pegawainya sudah"
        " pindah, daftarkan komputernya di kantor yang baru, setelah kantor itu menerima data induk terbaru.",
    ),
    "KNC-15": Pesan(
        "Rangkaian izin tidak lengkap",
        "Izin untuk {nama} tidak tersambung sampai kunci induk kantor. Tidak ada yang diterima darinya.",
        "Minta pengirim membuat berkasnya sekali lagi dengan Kinerja Desktop.",
    ),
    "KNC-16": Pesan(
        "Pengirim belum dikenal",
        "Pemberi izin untuk {nama} belum dikenal di komputer ini. Paketnya menunggu.",
        "Terima dahulu paket dari kantor yang memberi izinnya, sesudah itu paket ini dicoba lagi sendiri.",
    ),
    "KNC-17": Pesan(
        "Kunci pengirim telah dicabut",
        "Kunci {nama} telah dicabut ({alasan}), dan paket ini bukan salah satu yang masih diterima."
        " Data yang diterima sebelumnya tetap berlaku.",
        "Hubungi pemilik perangkat itu lewat jalan lain. Komputer penggantinya perlu didaftarkan.",
    ),
    "KNC-18": Pesan(
        "Berkas dari kantor lain",
        "Kunci induk di berkas ini tidak dikenal: kantornya lain, atau kunci induknya sudah diganti."
        " Tidak ada yang diterima darinya.",
        "Periksa asal berkas. Bila memang dari kantor ini, daftarkan lagi salah satu komputernya.",
    ),
    "KNC-19": Pesan(
        "Daftar pencabutan tidak sah",
        "Daftar kunci yang dicabut rusak atau bukan dari pusat. Daftar yang ada tetap berlaku.",
        "Minta izin baru dari kantor yang mengelola komputer ini; daftar terbaru ada di dalamnya.",
    ),
    "KNC-20": Pesan(
        "Daftar yang datang lebih lama",
        "Daftar nomor {datang} lebih lama daripada nomor {ada} yang sudah ada di sini. Daftar yang ada tetap berlaku.",
        "Pakai berkas izin yang lebih baru. Bila pusat baru dipulihkan dari cadangan, minta pengesahan kunci induk.",
    ),
    "KNC-21": Pesan(
        "Pemulihan pusat belum disahkan",
        "Daftar ini dibuat sesudah pusat dipulihkan, tetapi tanpa pengesahan dari kunci induk."
        " Daftar yang ada tetap berlaku.",
        "Minta pusat menyertakan pengesahan yang ditandatangani dengan kunci induk.",
    ),
    "KNC-22": Pesan(
        "Penggantian kunci induk terlewat",
        "Kunci induk nomor {datang} datang, sedangkan di sini baru nomor {ada}: ada penggantian yang terlewat."
        " Kunci induk yang ada tetap dipakai.",
        "Minta izin baru dari kantor yang mengelola komputer ini; semua penggantian ada di dalamnya.",
    ),
    "KNC-23": Pesan(
        "Penggantian kunci induk tidak sah",
        "Catatan kunci induk ini rusak atau tidak ditandatangani dengan kunci induk sebelumnya."
        " Kunci induk yang ada tetap dipakai.",
        "Jangan diteruskan. Laporkan kepada pengelola di pusat lewat jalan lain.",
    ),
    "KNC-24": Pesan(
        "Pembaruan kunci tidak terbukti",
        "Perangkat ini sudah dikenal dengan kunci lain, atau permintaannya tidak ditandatangani dengan kunci lamanya."
        " Izin yang lama tetap berlaku.",
        "Buat permintaan pembaruan dari komputer yang masih memegang kunci lama. Bila kunci itu hilang, cabut izinnya,"
        " lalu daftarkan komputer sebagai perangkat baru.",
    ),
    "KNC-25": Pesan(
        "Isian pendaftaran tidak dapat dipakai",
        "Nama komputer dan unit perlu 1 sampai 120 huruf dalam satu baris, tanpa huruf tersembunyi."
        " Tidak ada berkas yang dibuat.",
        "Ketik ulang isian itu, lalu coba lagi.",
    ),
    "KNC-26": Pesan(
        "Catatan kepercayaan rusak",
        "Catatan tentang perangkat yang dikenal di komputer ini rusak. Data kantor tetap utuh.",
        "Pulihkan kantor dari cadangan, atau daftarkan komputer ini lagi.",
    ),
    "KNC-28": Pesan(
        "Nomor perangkat sudah dipakai",
        "Izin untuk {nama} memakai nomor perangkat lain yang masih berlaku, dari pemberi yang tidak berwenang atasnya."
        " Izin itu tidak diterima.",
        "Laporkan kepada pengelola di pusat. Bila komputer itu pindah unit, cabut dahulu izinnya yang lama.",
    ),
    "KNC-29": Pesan(
        "Komputer ini sudah terdaftar",
        "Komputer ini sudah terdaftar sebagai “{nama}” dan izinnya berlaku. Tidak ada yang diubah.",
        "Untuk mengganti kuncinya, buat permintaan pembaruan. Bila pemberi izin mengatakan izinnya sudah dicabut,"
        " daftarkan ulang: Kunci komputer…, lalu Daftar ulang komputer ini….",
    ),
    "KNC-30": Pesan(
        "Kunci induk sudah ada di folder itu",
        "Di {folder} sudah ada berkas kunci induk. Berkas itu tidak ditimpa, dan tidak ada kunci baru yang dibuat.",
        "Pilih flashdisk atau folder lain yang masih kosong.",
    ),
    "KNC-31": Pesan(
        "Kunci induk tidak ada di folder itu",
        "Kantor ini sudah mempunyai kunci induk, tetapi berkasnya tidak ada di {folder}. Tidak ada yang diubah.",
        "Pasang flashdisk berisi kunci induk atau kunci induk serep kantor ini, lalu pilih foldernya.",
    ),
    "KNC-32": Pesan(
        "Kunci induk tidak boleh disimpan di folder kantor",
        "{folder} berada di dalam folder kantor. Siapa pun yang menyalin kantor akan ikut membawa kunci"
        " induk. Tidak ada kunci yang dibuat.",
        "Pilih flashdisk yang kemudian disimpan di brankas.",
    ),
    "KNC-33": Pesan(
        "Kata sandi kunci induk terlalu pendek",
        "Kata sandi kunci induk perlu paling sedikit {panjang} huruf. Tidak ada kunci yang dibuat.",
        "Pakai beberapa kata yang mudah diingat tetapi sulit ditebak, dan simpan catatannya terpisah dari flashdisk.",
    ),
    "KNC-34": Pesan(
        "Cakupan perangkat belum tepat",
        "Izin tidak dapat dibuat: {sebab}. Tidak ada yang diubah.",
        "Sebutkan unit kerja atau pegawai yang datanya ditangani komputer itu.",
    ),
    "KNC-35": Pesan(
        "Perangkat tidak dikenal",
        "Tidak ada tepat satu perangkat dengan nomor {perangkat} di daftar komputer ini. Tidak ada yang diubah.",
        "Lihat nomornya di daftar perangkat, dan sebutkan paling sedikit 6 huruf pertamanya.",
    ),
    "KNC-36": Pesan(
        "Hanya pusat yang mencabut izin",
        "Komputer ini, “{nama}”, bukan komputer pusat. Tidak ada yang dicabut.",
        "Minta pengelola di pusat mencabutnya, dan sebutkan nomor perangkatnya.",
    ),
    "KNC-37": Pesan(
        "Pusat tidak dapat mencabut dirinya sendiri",
        "Izin “{nama}” adalah izin komputer ini sendiri. Tidak ada yang dicabut.",
        "Bila komputer pusat diganti, jadikan komputer baru itu pusat dengan kunci induk, lalu cabut yang"
        " lama dari sana.",
    ),
    "KNC-38": Pesan(
        "Izin komputer ini telah dicabut",
        "Pusat telah mencabut izin komputer ini ({alasan}). Data kantor tetap utuh dan dapat dibaca.",
        "Hubungi pengelola di pusat. Bila komputer ini akan dipakai lagi, daftarkan sebagai perangkat baru.",
    ),
    "KNC-39": Pesan(
        "Tidak ada izin lama",
        "“{nama}” hanya mempunyai satu izin, yaitu yang sekarang berlaku. Tidak ada yang dicabut.",
        "Untuk mencabut perangkat itu seluruhnya, cabut tanpa memilih izin lama saja.",
    ),
    "KNC-40": Pesan(
        "Alasan pencabutan belum dapat dipakai",
        "Alasan perlu 1 sampai {panjang} huruf dalam satu baris, tanpa huruf tersembunyi. Tidak ada yang dicabut.",
        "Tuliskan singkat apa yang terjadi, misalnya “laptop hilang 12 Maret”.",
    ),
    "KNC-41": Pesan(
        "Hanya di komputer pusat",
        "Komputer ini, “{nama}”, bukan komputer pusat. Tidak ada yang diubah.",
        "Kerjakan ini di komputer pusat, dengan flashdisk berisi kunci induk.",
    ),
    "KNC-42": Pesan(
        "Bukan kunci pemulihan",
        "{berkas} tidak memuat tepat satu kunci pembuka paket. Tidak ada yang dibuka.",
        "Pilih berkas kunci pemulihan paket dari brankas, atau ketik ulang baris AGE-SECRET-KEY dari cetakannya.",
    ),
    "KNC-43": Pesan(
        "Izin tidak membawa data induk",
        "Pemberi izin belum mempunyai data induk dari pusat yang masih berlaku, jadi kantor di komputer ini belum dapat"
        " dibuat. Permintaannya tetap menunggu.",
        "Minta pemberi izin menerima paket dari pusat dahulu, lalu membuat permintaan dan izin yang baru.",
    ),
    "KNC-44": Pesan(
        "Belum jelas siapa yang bekerja di komputer ini",
        "Izin ini tidak menyebut pegawai itu, atau ia tidak ada dalam data induk. Kantor belum dibuat dan"
        " permintaannya tetap menunggu.",
        "Sebutkan NIP pegawai yang termasuk cakupan izin ini.",
    ),
    "KNC-45": Pesan(
        "Isian belum lengkap",
        "{bidang} masih kosong. Isian lain tetap ada di layar; belum ada yang dibuat.",
        "Lengkapi {bidang}, lalu lanjutkan.",
    ),
    "KNC-46": Pesan(
        "Izin komputer ini pernah dicabut",
        "Izin “{nama}” dengan kunci yang sama sudah dicabut ({alasan}). Permintaan lamanya tidak dijawab lagi; belum"
        " ada yang diberikan.",
        "Bila komputer itu memang akan dipakai lagi, buatlah permintaan yang baru di sana (Kunci komputer…, lalu Daftar"
        " ulang komputer ini…): kuncinya lain, dan kodenya lain. Data kantornya tidak perlu dihapus.",
    ),
    "KNC-47": Pesan(
        "Permintaan ini sudah dijawab",
        "Permintaan yang sama sudah dijawab pada {tanggal} untuk “{nama}”, dengan peran, cakupan, atau nama yang lain."
        " Izin itu tetap berlaku; tidak ada yang diubah.",
        "Isikan peran, cakupan, dan nama yang sama untuk membuat lagi berkas izin dan kodenya. Untuk izin yang lain,"
        " cabut izin itu, lalu minta komputernya membuat permintaan baru.",
    ),
    "KNC-48": Pesan(
        "Kunci lama masih dipakai komputer lain",
        "Izin {jumlah} komputer di bawahnya masih dari kunci lama itu: {nama}. Bila kunci lamanya dicabut, semuanya"
        " tidak berlaku lagi. Tidak ada yang dicabut.",
        "Di komputer-komputer itu perbarui kuncinya dahulu (Kunci komputer…, lalu Perbarui kunci…). Sesudah paket dari"
        " kantornya diterima di sini, cabut lagi.",
    ),
}
