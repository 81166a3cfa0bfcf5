"""Messages LTH: training office."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "LTH-01": Pesan(
        "Contoh kantor tidak dikenal",
        "Tidak ada contoh kantor “{preset}”. Kantor latihan belum dibuat.",
        "Pilih salah satu: {boleh}.",
    ),
    "LTH-02": Pesan(
        "Ukuran kantor latihan di luar batas",
        "Kantor latihan memuat 1 sampai {pegawai} pegawai dan 1 sampai {bulan} bulan. Kantor latihan belum dibuat.",
        "Kurangi atau tambah jumlahnya, lalu coba lagi.",
    ),
}
