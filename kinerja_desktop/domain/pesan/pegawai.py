"""Messages PEG: people."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
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
}
