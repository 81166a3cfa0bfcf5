"""Messages TGT: statutory clocks, handing over, reports to the PyB, the clock of the machine."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "TGT-01": Pesan(
        "Dokumen belum ditandatangani",
        "Evaluasi {nama} untuk {periode} belum ditetapkan, jadi belum ada dokumen yang diserahkan.",
        "Tetapkan evaluasinya dahulu.",
    ),
    "TGT-02": Pesan(
        "Tanggal sebelum tanda tangan",
        "Dokumen ditandatangani {tanda}, jadi tidak dapat diserahkan {tanggal}. Tidak ada data yang berubah.",
        "Periksa tanggal penyerahannya.",
    ),
    "TGT-03": Pesan(
        "Tanggal belum tiba",
        "{tanggal} belum tiba. Tidak ada data yang berubah.",
        "Isi hari ini atau sebelumnya. Bila tanggal komputer salah, betulkan dahulu.",
    ),
    "TGT-04": Pesan(
        "Sudah diserahkan",
        "Dokumen ini sudah dicatat diserahkan pada {tanggal}. Tidak ada data yang berubah.",
        "Tidak perlu mencatatnya lagi.",
    ),
    "TGT-05": Pesan(
        "Keterangan belum diisi",
        "Penyerahan yang dicatat sesudah harinya memerlukan keterangan. Isian Anda tetap di layar.",
        "Tulis singkat bagaimana dokumen diserahkan.",
    ),
    "TGT-06": Pesan(
        "Jam komputer meragukan",
        "Perubahan terakhir tercatat {dulu}, sedangkan jam komputer menunjukkan {kini}. Tidak ada data yang berubah.",
        "Periksa tanggal komputer. Bila sudah benar, nyatakan benar di halaman Tenggat & Pelaporan, lalu ulangi.",
    ),
    "TGT-07": Pesan(
        "Berkas belum lengkap",
        "Berkas {nama} belum lengkap: {kurang}. Tidak ada yang dilaporkan.",
        "Lengkapi dahulu, atau lepaskan centangnya.",
    ),
    "TGT-08": Pesan(
        "Penerima laporan belum diisi",
        "Laporan memerlukan nama jabatan penerimanya. Isian Anda tetap di layar.",
        "Isi PyB atau pimpinan unit kerja yang membidangi kepegawaian.",
    ),
    "TGT-09": Pesan(
        "Belum ada yang dipilih",
        "Tidak ada pegawai yang dipilih untuk dilaporkan.",
        "Centang pegawai yang berkasnya lengkap.",
    ),
    "TGT-10": Pesan(
        "Pegawai ini tidak memakai aplikasi",
        "{nama} belum punya akun di komputer ini, jadi tidak dapat membaca dokumennya di aplikasi.",
        "Serahkan cetakannya, lalu catat sebagai penyerahan cetak.",
    ),
    "TGT-11": Pesan(
        "Tanggal sebelum tanda tangan",
        "Dokumen {nama} ditandatangani {tanda}, jadi tidak dapat dilaporkan {tanggal}. Isian Anda tetap di layar.",
        "Isi tanggal sejak dokumen ditandatangani.",
    ),
    "TGT-12": Pesan(
        "Sudah Anda laporkan",
        "Berkas {nama} sudah ada di laporan Anda tanggal {tanggal}. Tidak ada data yang berubah.",
        "Kirim ulang hanya perlu bila hasilnya berubah sesudah keberatan.",
    ),
    "TGT-13": Pesan(
        "Penerima laporan perlu berupa nama jabatan",
        "“{isi}” bukan nama jabatan atau nama orang. Isian Anda tetap di layar.",
        "Tulis jabatannya, misalnya Sekretaris Daerah atau Kepala BKPSDM.",
    ),
    "TGT-14": Pesan(
        "Alasan pembatalan belum diisi",
        "Laporan dibatalkan dengan alasan, supaya yang membacanya nanti mengerti. Isian Anda tetap di layar.",
        "Tulis singkat apa yang keliru, misalnya salah tujuan.",
    ),
    "TGT-15": Pesan(
        "Laporan sudah diteruskan",
        "Berkas {nama} sudah dilaporkan lagi oleh {oleh} tanggal {tanggal}. Tidak ada data yang berubah.",
        "Minta {oleh} membatalkan laporannya dahulu.",
    ),
    "TGT-16": Pesan(
        "Laporan sudah dibatalkan",
        "Laporan itu sudah dibatalkan {tanggal}. Tidak ada data yang berubah.",
        "Muat ulang halaman untuk melihat keadaannya.",
    ),
}
