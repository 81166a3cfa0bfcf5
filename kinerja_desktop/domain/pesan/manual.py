"""Messages MAN: manual of an indicator."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "MAN-01": Pesan(
        "{isian} belum diisi",
        "Manual indikator menjelaskan arti dan cara mengukur indikator, supaya semua orang memahaminya sama.",
        "Isi {isian}, atau biarkan dahulu; yang sudah ditulis tetap tersimpan.",
    ),
    "MAN-02": Pesan(
        "{isian} terlalu panjang",
        "{isian} paling banyak {batas} huruf. Isian Anda masih di layar dan belum disimpan.",
        "Persingkat kalimatnya, lalu simpan lagi.",
    ),
}
