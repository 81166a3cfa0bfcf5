"""Messages PGM: announcements."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "PGM-01": Pesan(
        "Judul atau isi belum sesuai",
        "Judul dan isi wajib ditulis, paling banyak {judul} dan {isi} huruf. Isian Anda masih di layar.",
        "Ringkas, atau lengkapi yang kosong.",
    ),
    "PGM-02": Pesan(
        "Hari terakhir mendahului hari pertama",
        "Pengumuman dari {mulai} sampai {sampai} tidak mungkin. Isian Anda masih di layar.",
        "Perbaiki salah satu tanggalnya.",
    ),
}
