"""Messages STR: strategies."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "STR-01": Pesan(
        "Judul strategi belum diisi",
        "Setiap strategi perlu judul. Isian Anda masih di layar dan belum disimpan.",
        "Tulis judulnya, misalnya “Jemput bola ibu hamil risiko tinggi”.",
    ),
    "STR-02": Pesan(
        "{isian} terlalu panjang",
        "{isian} paling banyak {batas} huruf dan {butir} baris. Isian Anda masih di layar dan belum disimpan.",
        "Persingkat, lalu simpan lagi.",
    ),
    "STR-03": Pesan(
        "{isian} belum diisi",
        "Workblock menjelaskan bagaimana hasil kerja akan dicapai, oleh siapa, dan kapan (Lampiran II.4).",
        "Isi {isian}, atau biarkan dahulu; yang sudah ditulis tetap tersimpan.",
    ),
}
