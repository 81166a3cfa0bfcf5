"""Messages MUT: transfers."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
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
}
