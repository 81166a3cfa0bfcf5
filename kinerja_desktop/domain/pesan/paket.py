"""Messages PKT: exchange by files (paket)."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

_ULANG = "Salin atau minta lagi paket itu dari pengirimnya, lalu masukkan lagi."

PESAN: dict[str, Pesan] = {
    "PKT-01": Pesan(
        "Bukan paket",
        "Berkas ini bukan paket Kinerja Desktop. Tidak ada data yang masuk, aslinya tidak diubah.",
        "Pilih berkas berakhiran .kinerja yang Anda terima.",
    ),
    "PKT-02": Pesan(
        "Paket tidak utuh",
        "Paket ini terpotong atau rusak. Tidak ada data yang masuk, aslinya tidak diubah.",
        _ULANG,
    ),
    "PKT-03": Pesan(
        "Paket rusak atau diubah",
        "Isi paket ini tidak lagi seperti saat dibuat. Tidak ada data yang masuk, aslinya tidak diubah.",
        _ULANG,
    ),
    "PKT-04": Pesan(
        "Paket bukan untuk komputer ini",
        "Kunci komputer ini tidak dapat membuka paket ini. Tidak ada data yang masuk, aslinya tidak diubah.",
        "Berikan paket itu kepada penerimanya. Kalau Anda penerimanya, minta paket baru untuk komputer ini.",
    ),
    "PKT-05": Pesan(
        "Tanda tangan paket tidak benar",
        "Tidak terbukti bahwa paket ini dibuat pengirim yang disebutnya. Tidak ada data yang masuk, aslinya tidak"
        " diubah.",
        "Tanyakan langsung kepada pengirim, lalu minta paket baru.",
    ),
    "PKT-06": Pesan(
        "Paket menunggu program yang lebih baru",
        "Paket ini dibuat dengan Kinerja Desktop yang lebih baru. Tidak ada data yang masuk, paketnya tetap menunggu.",
        "Perbarui Kinerja Desktop di komputer ini, lalu tekan Coba terima lagi di Sinkronisasi, Disisihkan.",
    ),
    "PKT-07": Pesan(
        "Paket melampaui batas",
        "Ada bagian paket yang lebih besar daripada yang diizinkan. Tidak ada data yang masuk, aslinya tidak diubah.",
        "Jangan membuka paket itu dengan cara lain. Beri tahu pengirimnya, lalu minta paket baru.",
    ),
    "PKT-08": Pesan(
        "Paket berubah saat dibaca",
        "Berkas paket berganti isi di tengah pembacaan. Tidak ada data yang masuk.",
        "Pastikan tidak ada program lain yang menulis berkas itu, lalu masukkan lagi.",
    ),
    "PKT-09": Pesan(
        "Isi paket tidak sesuai aturan",
        "Susunan atau jumlah isi paket ini tidak benar. Tidak ada data yang masuk, aslinya tidak diubah.",
        "Beri tahu pengirimnya, lalu minta paket baru.",
    ),
    "PKT-10": Pesan(
        "Paket untuk komputer lain",
        "Paket ini dapat dibuka di sini, tetapi ditujukan kepada perangkat lain. Tidak ada data yang masuk.",
        "Berikan paket itu kepada penerimanya, atau minta pengirim membuat paket untuk komputer ini.",
    ),
    "PKT-11": Pesan(
        "Lampiran tidak terbaca",
        "Lampiran {lampiran} tidak dapat dibaca atau isinya berubah. Paket tidak jadi dibuat, data kantor tetap utuh.",
        "Periksa lampiran itu, pulihkan dari cadangan bila perlu, lalu buat lagi paketnya.",
    ),
    "PKT-12": Pesan(
        "Paket tidak dapat dibaca",
        "{berkas}: {sebab}. Tidak ada data yang masuk.",
        "Periksa apakah nama berkas atau foldernya benar dan flashdisknya masih terpasang, lalu coba lagi.",
    ),
    "PKT-20": Pesan(
        "Ruang penyimpanan penuh",
        "{tempat} tidak punya ruang untuk {berkas}. Paket di komputer ini tetap ada.",
        "Kosongkan ruang atau pakai media lain, lalu coba lagi.",
    ),
    "PKT-21": Pesan(
        "Media terputus",
        "{tempat} hilang atau rusak saat {berkas} ditulis: {sebab}. Paket di komputer ini tetap ada.",
        "Pasang lagi medianya lalu coba lagi. Sisa berkas berakhiran .part di sana boleh dihapus.",
    ),
    "PKT-22": Pesan(
        "Media hanya dapat dibaca",
        "{berkas} tidak dapat ditulis ke {tempat}. Paket di komputer ini tetap ada.",
        "Geser kunci tulis pada medianya, atau pakai media lain.",
    ),
    "PKT-23": Pesan(
        "Berkas ditahan program lain",
        "{berkas} di {tempat} ditahan program lain, atau izin menulis tidak ada. Paket di komputer ini tetap ada.",
        "Tunggu pemindaian virus selesai atau pilih folder lain, lalu coba lagi. Sisa berkas .part boleh dihapus.",
    ),
    "PKT-24": Pesan(
        "Hasil salinan berbeda",
        "{berkas} di {tempat} tidak sama dengan aslinya setelah dibaca kembali. Salinan itu tidak dipakai.",
        "Coba lagi dengan media lain; media ini mungkin rusak. Sisa berkas berakhiran .part di sana boleh dihapus.",
    ),
    "PKT-25": Pesan(
        "Paket gagal ditulis",
        "{berkas} tidak dapat ditulis ke {tempat}: {sebab}. Paket di komputer ini tetap ada.",
        "Pilih folder lain, lalu coba lagi.",
    ),
    "PKT-26": Pesan(
        "Berkas terlalu besar untuk media ini",
        "{tempat} tidak menerima berkas sebesar {berkas}: FAT32, susunan kebanyakan flashdisk, hanya menerima berkas"
        " sampai 4 GB. Paket di komputer ini tetap ada.",
        "Buat paket lagi dan centang Bagi menjadi berkas paling besar 10 MB, atau pakai media bersusunan exFAT atau"
        " NTFS.",
    ),
    "PKT-30": Pesan(
        "Potongan belum lengkap",
        "Dari {jumlah} potongan paket, nomor {nomor} belum ada. Paket menunggu potongan itu.",
        "Masukkan potongan yang kurang begitu datang; yang sudah diterima tidak perlu diulang.",
    ),
    "PKT-31": Pesan(
        "Potongan paket lain tercampur",
        "{berkas} termasuk paket lain. Tidak ada yang digabung, aslinya tidak diubah.",
        "Pisahkan potongan tiap paket, lalu coba lagi.",
    ),
    "PKT-32": Pesan(
        "Potongan rusak",
        "Potongan nomor {nomor} rusak atau terpotong. Tidak ada yang digabung, aslinya tidak diubah.",
        "Salin lagi potongan itu dari pengirim, lalu coba lagi.",
    ),
    "PKT-33": Pesan(
        "Bukan potongan paket",
        "{berkas} bukan potongan paket, atau bagian awalnya rusak. Tidak ada yang digabung.",
        "Salin lagi berkas itu dari pengirim, atau pilih berkas yang benar.",
    ),
    "PKT-41": Pesan(
        "Penerima tidak dikenal",
        "Perangkat {perangkat} tidak dikenal di sini, atau izinnya sudah dicabut. Tidak ada paket yang dibuat.",
        "Periksa daftar perangkat; mungkin ia perlu didaftarkan lagi.",
    ),
    "PKT-42": Pesan(
        "Menunggu program yang lebih baru",
        "Paket memuat catatan yang belum dikenal program ini. Paketnya menunggu dan data tidak berubah.",
        "Perbarui programnya, lalu tekan Coba terima lagi di Sinkronisasi, Disisihkan.",
    ),
    "PKT-43": Pesan(
        "Penerima belum disebut",
        "Tidak ada komputer di atas komputer ini yang dapat dikirimi. Tidak ada paket yang dibuat.",
        "Sebutkan perangkat penerimanya; nomornya ada pada daftar perangkat.",
    ),
    "PKT-44": Pesan(
        "Paket belum dapat disalin",
        "{berkas} belum dapat disalin ke komputer ini: {sebab}. Berkasnya tetap di tempatnya dan data tidak berubah.",
        "Periksa ruang dan hak tulis folder kantor, lalu terima lagi berkas itu.",
    ),
    "PKT-45": Pesan(
        "Data induk bukan dari pusat",
        "Paket ini membawa data induk yang tidak ditandatangani pusat. Tidak ada data yang masuk, aslinya tidak"
        " diubah.",
        "Tanyakan langsung kepada pengirim, dan beri tahu pengelola di pusat.",
    ),
    "PKT-46": Pesan(
        "Pengiriman dijeda",
        "Komputer ini pernah dipulihkan dari cadangan atau disalin. Tidak ada paket yang dibuat dan tidak ada data yang"
        " hilang.",
        "Baca penjelasannya di halaman Sinkronisasi, lalu tekan Saya mengerti.",
    ),
    "PKT-47": Pesan(
        "Lampiran terlalu banyak",
        "Yang harus berangkat bersama punya {jumlah} lampiran, sedangkan satu paket memuat paling banyak {batas}. Tidak"
        " ada paket yang dibuat, data kantor tetap utuh.",
        "Beri tahu pengelola di pusat: catatan dengan lampiran sebanyak itu tidak wajar dan perlu diperiksa.",
    ),
    "PKT-48": Pesan(
        "Program gagal membaca paket ini",
        "Paket ini memuat sesuatu yang tidak diduga program ({sebab}). Tidak ada isinya yang masuk, aslinya tidak"
        " diubah, dan paket lain tetap diterima.",
        "Beri tahu petugas TI dan sertakan berkas log. Sesudah programnya diperbarui, tekan Coba terima lagi di"
        " Sinkronisasi, Disisihkan.",
    ),
    "PKT-49": Pesan(
        "Komputer ini belum sanggup membaca paket ini",
        "Memori atau cakram komputer ini tidak mencukupi atau gagal dibaca ({sebab}). Tidak ada isi paket yang masuk,"
        " dan aslinya tidak diubah.",
        "Tutup program lain dan kosongkan ruang cakram, lalu tekan Coba terima lagi di Sinkronisasi, Disisihkan.",
    ),
    "PKT-50": Pesan(
        "Permintaan izin, bukan paket",
        "Berkas ini permintaan izin sebuah komputer, bukan paket. Tidak ada data yang masuk, aslinya tidak diubah.",
        "Di komputer yang memberi izin, buka berkas itu dengan Daftarkan perangkat… di Sinkronisasi, Perangkat; dari"
        " baris perintah dengan kinerja enrol lihat.",
    ),
    "PKT-51": Pesan(
        "Sudah disimpan kantor ini",
        "{berkas} terletak di folder paket kantor ini sendiri, jadi tidak diterima lagi. Tidak ada yang berubah.",
        "Yang menunggu dan yang disisihkan dicoba lagi dengan Coba terima lagi di Sinkronisasi, Disisihkan; dari baris"
        " perintah dengan kinerja bundle retry.",
    ),
    "PKT-52": Pesan(
        "Izin komputer, bukan paket",
        "Berkas ini izin untuk sebuah komputer, bukan paket. Tidak ada data yang masuk, aslinya tidak diubah.",
        "Di komputer yang memintanya, buka berkas itu dengan Pasang izin… di Sinkronisasi, atau lanjutkan Ikut kantor"
        " yang sudah ada bila kantornya belum dibuat; dari baris perintah dengan kinerja enrol pasang atau mulai.",
    ),
    "PKT-53": Pesan(
        "Ruang penyimpanan kurang",
        "{berkas} memerlukan {perlu} ruang bebas di {tempat}; yang tersedia {bebas}. Paket di komputer ini tetap ada.",
        "Kosongkan ruang atau pakai media lain, lalu coba lagi.",
    ),
    "PKT-54": Pesan(
        "Ruang penyimpanan kurang untuk menerima",
        "Isi {berkas} memerlukan sekitar {perlu} ruang bebas di komputer ini; yang tersedia {bebas}. Data tidak"
        " berubah, dan paketnya tersimpan menunggu.",
        "Kosongkan ruang di {tempat}, lalu pilih Coba terima lagi di daftar Disisihkan (atau kinerja bundle retry).",
    ),
    "PKT-55": Pesan(
        "Potongan disambung sendiri",
        "{berkas} berisi beberapa potongan yang disambung menjadi satu berkas. Tidak ada yang digabung, aslinya tidak"
        " diubah.",
        "Terima potongan .001, .002, dan seterusnya seperti waktu datang; program inilah yang menggabungkannya.",
    ),
}
