"""Messages SGL: monthly seals."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "SGL-01": Pesan(
        "Bukan satu bulan",
        "Yang disegel adalah satu bulan, bukan {teks}. Tidak ada yang disegel.",
        "Pilih satu bulan, misalnya 2026-11.",
    ),
    "SGL-02": Pesan(
        "Bulan belum berakhir",
        "{bulan} belum berakhir, sehingga laporannya masih dapat bertambah. Tidak ada yang disegel.",
        "Segel setelah hari terakhir bulan itu.",
    ),
    "SGL-03": Pesan(
        "Masih ada laporan yang menunggu",
        "{jumlah} laporan {nama} masih menunggu keputusan Anda. Bulan ini belum disegel.",
        "Setujui atau kembalikan laporan itu, lalu segel.",
    ),
    "SGL-04": Pesan(
        "Ada laporan dengan dua versi",
        "{jumlah} laporan {nama} mempunyai dua versi dari dua komputer. Bulan ini belum disegel.",
        "Penulisnya memilih versinya di halaman Sinkronisasi, Perlu keputusan. Segel sesudah pilihannya tiba di sini.",
    ),
    "SGL-05": Pesan(
        "Tidak ada laporan yang disetujui",
        "Tidak ada laporan {nama} di {bulan} yang disetujui, sehingga tidak ada yang dapat disegel.",
        "Periksa bulan yang dipilih.",
    ),
    "SGL-06": Pesan(
        "Sudah disegel",
        "{bulan} {nama} sudah disegel dan isinya tidak berubah. Segel yang ada tetap berlaku.",
        "Tidak ada yang perlu dilakukan.",
    ),
    "SGL-07": Pesan(
        "Bukan pejabat penilainya",
        "Anda bukan pejabat penilai {nama} di {bulan}. Tidak ada yang disegel untuknya.",
        "Biarkan pejabat penilai bulan itu menyegelnya.",
    ),
    "SGL-08": Pesan(
        "Komputer ini tidak dapat menyegel atas nama Anda",
        "Izin komputer ini tidak menyebut Anda, sehingga segelnya tidak akan diakui komputer lain. "
        "Tidak ada yang disegel.",
        "Segel di komputer tempat Anda terdaftar, atau minta operator memberi izin baru kepada komputer ini.",
    ),
    "SGL-09": Pesan(
        "NIP tidak dikenal",
        "Tidak ada pegawai dengan NIP {nip} di kantor ini. Tidak ada yang disegel.",
        "Periksa angkanya, atau segel semua yang siap tanpa menyebut NIP.",
    ),
}
