"""Messages DLG: dialogue and action plan."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
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
}
