"""Messages ORG: organisation."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
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
}
