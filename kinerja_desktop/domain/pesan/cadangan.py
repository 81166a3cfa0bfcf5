"""Messages CDG: backup."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "CDG-01": Pesan(
        "Cadangan gagal",
        "Cadangan tidak dapat dibuat di {folder}: {sebab}. Data kantor tetap utuh.",
        "Periksa ruang disk dan izin folder cadangan, lalu coba lagi.",
    ),
    "CDG-02": Pesan(
        "Bukan berkas cadangan",
        "{berkas} bukan cadangan Kinerja Desktop atau isinya rusak. Tidak ada yang ditimpa.",
        "Pilih berkas cadangan lain.",
    ),
    "CDG-03": Pesan(
        "Cadangan belum dapat dipulihkan",
        "{berkas} tidak dapat dibuka di komputer ini: {sebab}. Berkas cadangannya tidak berubah; simpanlah.",
        "Periksa ruang disk, izin folder, dan medianya, lalu coba lagi.",
    ),
}
