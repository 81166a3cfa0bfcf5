"""What came in may change or delete here only what its program lets its owner: not what others have decided about."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kinerja_desktop.domain.bimbingan import Bimbingan, IsianBimbingan
from kinerja_desktop.domain.catatan_penilai import CatatanPenilai
from kinerja_desktop.domain.dialog_kinerja import DialogKinerja
from kinerja_desktop.domain.kalender import Ketidakhadiran
from kinerja_desktop.domain.keberatan import Keberatan
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.putusan_laporan import PutusanLaporan
from kinerja_desktop.domain.riwayat_ak import RiwayatAk
from kinerja_desktop.domain.sel_matriks import SelMatriks
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.strategi import Strategi
from kinerja_desktop.domain.umpan_balik import PermintaanUmpanBalik
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import keberatan, pembinaan, skema
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.gabung import Jaga
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.turunan import keputusan_laporan, keputusan_skp

DAPAT_DIHAPUS = (CatatanPenilai, Ketidakhadiran, LaporanHarian, RiwayatAk, SelMatriks, Skp, Strategi)
"""Kinds that somebody can delete in the window; all others are taken back, called off or changed."""

TETAP: dict[type, tuple[str, ...]] = {
    PermintaanUmpanBalik: ("peminta_id", "tentang_id", "kepada_id"),
    Keberatan: ("penetapan_id", "pegawai_id", "periode"),
    Bimbingan: ("pegawai_id", "pembimbing_id", "jenis"),
    IsianBimbingan: ("bimbingan_id", "pegawai_id"),
    DialogKinerja: ("skp_id", "pegawai_id", "oleh_id"),
    Skp: ("pegawai_id", "tahun", "mulai", "selesai"),
}
"""What says of which thing a record is: others answer it, sign it or decide about it, and no window changes it.

A plan ends earlier only by the record of a transfer, which comes from an office (`PenutupanSkp`, R34)."""
DIJAGA = frozenset(skema.PETA[kelas].tabel.name for kelas in TETAP)
"""Tables of which each change is looked at."""


def penjaga_catatan(konteks: Context, segel: Jaga | None, *, dari_atas: bool) -> Jaga | None:
    """Return what tells whether a record here may give way to a change or a deletion; then seals (`segel`) are asked.

    What others answered or decided about is not made to be about something else. A report that was approved and an SKP
    that was decided about are their owner's to change, not to delete (PermenPANRB 6/2022 article 14; LAP-23, SKP-20);
    one that was returned too she deletes, who knows of the return. Of what comes from above only seals tell.
    """

    def boleh(peta: skema.Peta, kini: Any, sidik_kini: bytes, nilai: Any, sidik: bytes, hapus: bool) -> bool:
        if not (_boleh_hapus(konteks, kini) if hapus else _boleh_ubah(konteks, kini, nilai)):
            return False
        return segel is None or segel(peta, kini, sidik_kini, nilai, sidik, hapus)

    return segel if dari_atas else boleh


def _boleh_ubah(konteks: Context, kini: Any, nilai: Any) -> bool:
    """What others answered or decided about stays about the same thing, and what both signed stays as it was.

    The same content may come in a revision above it, as of a conflict that was settled.
    """
    if nilai == kini:
        return True
    if any(getattr(nilai, nama) != getattr(kini, nama) for nama in TETAP.get(type(kini), ())):
        return False
    if not isinstance(kini, Keberatan | Bimbingan | IsianBimbingan):
        return True
    with konteks.store.baca() as koneksi:
        if isinstance(kini, Keberatan):
            berkas = keberatan.satu(koneksi, kini.id)
            diputus = berkas is not None and berkas.keputusan is not None
            return not diputus or replace(nilai, dicabut_pada=kini.dicabut_pada) == kini
        return not _ditandatangani(koneksi, kini)


def _ditandatangani(koneksi: Koneksi, kini: Bimbingan | IsianBimbingan) -> bool:
    """Whether both signed this guidance."""
    bimbingan: Any = kini
    isian: Any = kini
    if isinstance(kini, Bimbingan):
        ada = pembinaan.isian(koneksi, kini.id)
        isian = None if ada is None else ada.nilai
    else:
        induk = ambil(koneksi, Bimbingan, kini.bimbingan_id)
        bimbingan = None if induk is None else induk.nilai
    return all(satu is not None and satu.ditandatangani_pada is not None for satu in (bimbingan, isian))


def _boleh_hapus(konteks: Context, kini: Any) -> bool:
    if not isinstance(kini, DAPAT_DIHAPUS):
        return False
    with konteks.store.baca() as koneksi:
        if isinstance(kini, LaporanHarian):
            semua = keputusan_laporan(koneksi, kini.id)
            kembali = {k.laporan_hash for k in semua if k.putusan is PutusanLaporan.KEMBALIKAN}
            return not any(k.putusan is PutusanLaporan.SETUJUI and k.laporan_hash not in kembali for k in semua)
        return not (isinstance(kini, Skp) and keputusan_skp(koneksi, kini.id))
