"""Messages TLJ: follow-up of evaluations."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "TLJ-01": Pesan(
        "Catatan belum ditulis",
        "Tindak lanjut tanpa catatan tidak dapat dipahami kemudian. Isian Anda tetap di layar.",
        "Tulis singkat apa yang diputuskan.",
    ),
    "TLJ-02": Pesan(
        "Catatan terlalu panjang",
        "Catatan berisi {panjang} huruf, paling banyak {batas}. Isian Anda tetap di layar.",
        "Persingkat, atau rujuk nomor suratnya.",
    ),
    "TLJ-03": Pesan(
        "Tanggal belum tiba",
        "{tanggal} belum tiba, jadi belum dapat dicatat sebagai tindak lanjut. Isian Anda tetap di layar.",
        "Catat sesudah dilaksanakan. Bila tanggal komputer salah, betulkan dahulu.",
    ),
    "TLJ-04": Pesan(
        "Nomor keputusan belum ada",
        "Sanksi hanya dicatat dari keputusan pejabat yang berwenang. Isian Anda tetap di layar.",
        "Isi nomor keputusannya.",
    ),
    "TLJ-05": Pesan(
        "Usulan sudah tidak ada",
        "Hasil evaluasi pegawai ini sudah berubah sehingga usulan itu tidak berlaku. Tidak ada data yang berubah.",
        "Muat ulang (F5) dan lihat usulan yang sekarang.",
    ),
}
