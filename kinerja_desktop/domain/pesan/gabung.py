"""Messages GBG: records of a bundle that cannot be taken in."""

from __future__ import annotations

from kinerja_desktop.domain.pesan.bentuk import Pesan

PESAN: dict[str, Pesan] = {
    "GBG-01": Pesan(
        "Isi paket tidak dapat dibaca",
        "Paket memuat {apa} ({rekaman}) yang bentuknya salah. Seluruh paket ditolak dan berkasnya disimpan; data kantor"
        " ini tidak berubah.",
        "Minta pengirim membuat paket baru. Bila terulang, kirim berkasnya ke petugas TI.",
    ),
    "GBG-02": Pesan(
        "Sebagian catatan ditahan",
        "{jumlah} catatan dalam paket ini bukan wewenang pengirimnya. Catatan itu tidak diterapkan dan berkasnya"
        " disimpan di karantina; yang lain sudah diterima.",
        "Tanyakan kepada pengirim. Bila unit atau tugasnya baru saja berubah, terima dahulu data induk terbaru, lalu"
        " terima lagi berkas itu dari folder paket/karantina.",
    ),
}
