"""Every message of a `UserError`, by stable code: a module a prefix.

Indonesian is the source language; `resources/messages/en/` carries the English texts of the same codes, a file a prefix
(a test keeps both complete). A code is never reused for another meaning.
"""

from __future__ import annotations

from kinerja_desktop.domain.pesan import (
    akun,
    angka_kredit,
    cadangan,
    dialog,
    dokumen,
    evaluasi,
    gabung,
    impor,
    kalender,
    kantor,
    keberatan,
    kunci,
    lampiran,
    laporan,
    latihan,
    manual,
    matriks,
    media,
    mutasi,
    organisasi,
    paket,
    pegawai,
    pembinaan,
    pengumuman,
    persetujuan,
    segel,
    skp,
    strategi,
    tenggat,
    tindak_lanjut,
    umpan_balik,
    umum,
)
from kinerja_desktop.domain.pesan.bentuk import Pesan

__all__ = ["PESAN", "Pesan"]

_MODUL = (
    akun,
    angka_kredit,
    cadangan,
    dialog,
    dokumen,
    evaluasi,
    gabung,
    impor,
    kalender,
    kantor,
    keberatan,
    kunci,
    lampiran,
    laporan,
    latihan,
    manual,
    matriks,
    media,
    mutasi,
    organisasi,
    paket,
    pegawai,
    pembinaan,
    pengumuman,
    persetujuan,
    segel,
    skp,
    strategi,
    tenggat,
    tindak_lanjut,
    umpan_balik,
    umum,
)
PESAN: dict[str, Pesan] = {kode: satu for modul in _MODUL for kode, satu in modul.PESAN.items()}
