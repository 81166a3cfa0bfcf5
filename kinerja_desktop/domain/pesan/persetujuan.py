"""Messages PST: approval."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "PST-01": Pesan(
        "Laporan tidak menunggu keputusan",
        "Laporan ini sudah diputuskan, ditarik, atau belum diajukan; keputusan Anda tidak dicatat.",
        "Muat ulang daftar (F5), lalu lanjutkan dengan laporan berikutnya.",
    ),
    "PST-02": Pesan(
        "Alasan belum diisi",
        "Pengembalian memerlukan alasan agar pegawai tahu apa yang diperbaiki. Belum ada yang dikembalikan.",
        "Tuliskan alasannya dengan singkat dan jelas.",
    ),
    "PST-03": Pesan(
        "Tidak dapat memutuskan milik sendiri",
        "Laporan, SKP, dan evaluasi diputuskan pejabat penilai, bukan pemiliknya. Tidak ada yang dicatat.",
        "Biarkan pejabat penilai kinerja Anda memeriksanya.",
    ),
    "PST-04": Pesan(
        "Tidak ada keputusan untuk diurungkan",
        "Keputusan Anda atas isi ini tidak ada, sudah diurungkan, atau isinya sudah diubah. Tidak ada yang berubah.",
        "Muat ulang daftar (F5) untuk melihat keadaan terakhir.",
    ),
    "PST-06": Pesan(
        "Laporan sudah menjadi dasar evaluasi",
        "Evaluasi yang ditandatangani mengutip laporan ini, sehingga persetujuannya tetap berlaku. "
        "Tidak ada yang berubah.",
        "Bila isinya keliru, minta pegawai mengoreksi laporan itu; evaluasinya lalu perlu ditinjau ulang.",
    ),
    "PST-05": Pesan(
        "Catatan terlalu panjang",
        "Catatan berisi {panjang} huruf, batasnya {batas}. Catatan masih ada di layar dan belum dicatat.",
        "Ringkas catatan Anda.",
    ),
}
