"""Import of people from a spreadsheet: read, preview, apply (dossier 8.5-8.7; R103-R117).

`baca` needs no office. `pratinjau` tells what would happen and writes nothing. `terapkan` writes exactly what the
preview told, in one transaction: an import that is cancelled or fails has written nothing. Importing the same file
again changes nothing, and the order of its rows does not matter. People whom the file does not name are left alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.impor_pegawai.banding import Nasib
from kinerja_desktop.domain.impor_pegawai.baris import BarisDitolak, BarisImpor, baca_baris, pilih_terbaru
from kinerja_desktop.domain.impor_pegawai.kepala import BARIS_KEPALA, Kepala, cari_kepala
from kinerja_desktop.domain.riwayat_impor import RiwayatImpor
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.services import organisasi
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pegawai import pastikan_kelola
from kinerja_desktop.services.pegawai_impor_rencana import Pratinjau, susun
from kinerja_desktop.services.pegawai_impor_rincian import laporan as laporan_rencana
from kinerja_desktop.services.pegawai_impor_rincian import rincian
from kinerja_desktop.store import skema
from kinerja_desktop.store.pegawai import nama_pegawai, tanda_data
from kinerja_desktop.store.rekaman import cari
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

if TYPE_CHECKING:
    from kinerja_desktop.documents.lembar_kerja import Lembar

BARIS_TERBANYAK = 200_000
"""Rows of people in one file: four times the largest city government."""

_SEKALI = 500
_MENGIMPOR = "mengimpor data pegawai"
Kemajuan = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class IsiLembar:
    """A sheet that was read: people, assignments as Plt. or Plh. (R116), and refused rows.

    `lembar_lain` are worksheets with people that were not read.
    """

    berkas: str
    sha256: bytes
    lembar: str
    orang: tuple[BarisImpor, ...]
    plt: tuple[BarisImpor, ...]
    ditolak: tuple[BarisDitolak, ...]
    lembar_lain: tuple[str, ...] = ()


def _diam(_selesai: int, _total: int, _teks: str) -> None:
    return None


def baca(berkas: Path, kemajuan: Kemajuan = _diam) -> IsiLembar:
    """Read the first worksheet with a header of people.

    Raises IMP-01, IMP-20 (not a spreadsheet), IMP-21 (no header), IMP-34 (too many rows), Dibatalkan.
    """
    from kinerja_desktop.documents.lembar_kerja import buka_lembar_kerja

    with buka_lembar_kerja(berkas) as semua:
        lembar, kepala, lain = _pilih_lembar(semua)
        orang: list[BarisImpor] = []
        plt: list[BarisImpor] = []
        ditolak: list[BarisDitolak] = []
        for nomor, sel in _isi(lembar, kepala, kemajuan):
            baris = baca_baris(nomor, sel, kepala)
            if isinstance(baris, BarisDitolak):
                ditolak.append(baris)
            elif baris is not None:
                (plt if baris.plt else orang).append(baris)
            if len(orang) + len(plt) + len(ditolak) > BARIS_TERBANYAK:
                raise UserError("IMP-34", batas=tulis_angka(BARIS_TERBANYAK))
    kini, ganda = pilih_terbaru(orang)
    ditolak += ganda
    return IsiLembar(berkas.name, _sidik(berkas), lembar.nama, tuple(kini), tuple(plt), tuple(ditolak), lain)


def _pilih_lembar(semua: list[Lembar]) -> tuple[Lembar, Kepala, tuple[str, ...]]:
    """The first worksheet with a header, and the names of others that have one."""
    dikenal: list[tuple[Lembar, Kepala]] = []
    galat: UserError | None = None
    for lembar in semua:
        try:
            dikenal.append((lembar, cari_kepala(list(islice(lembar.baris(), BARIS_KEPALA + 1)))))
        except UserError as ditolak:
            galat = galat or ditolak
    if not dikenal:
        raise galat or UserError("IMP-21", kolom="NIP dan Nama", baris=BARIS_KEPALA)
    return *dikenal[0], tuple(lembar.nama for lembar, _ in dikenal[1:])


def _isi(lembar: Lembar, kepala: Kepala, kemajuan: Kemajuan) -> Iterator[tuple[int, Any]]:
    """Rows below the header with their number in the sheet, telling how far it is."""
    teks, nomor = "Membaca baris", 0
    for nomor, sel in enumerate(lembar.baris(), 1):
        if nomor % _SEKALI == 0:
            kemajuan(nomor, max(lembar.perkiraan, nomor + 1), teks)
        if nomor > kepala.isi_mulai:
            yield nomor, sel
    kemajuan(nomor, nomor, teks)


def _sidik(berkas: Path) -> bytes:
    with berkas.open("rb") as terbuka:
        return hashlib.file_digest(terbuka, "sha256").digest()


def pratinjau(konteks: Context, isi: IsiLembar, kemajuan: Kemajuan = _diam) -> Pratinjau:
    """What the import would do; writes nothing. Raises UMM-01."""
    pastikan_kelola(konteks, _MENGIMPOR)
    with konteks.store.baca() as koneksi:
        return susun(konteks, koneksi, isi.orang, isi.ditolak, kemajuan)


def terapkan(
    konteks: Context, isi: IsiLembar, rencana: Pratinjau, kemajuan: Kemajuan = _diam
) -> tuple[RiwayatImpor | None, Perubahan]:
    """Write what the preview told; return what is kept of the import, None where there was nothing to write.

    Raises UMM-01, IMP-33 when people or units changed since the preview, Dibatalkan; then nothing is written.
    """
    pastikan_kelola(konteks, _MENGIMPOR)
    with konteks.transaksi("impor pegawai", (skema.PUSAT,)) as kerja:
        if tanda_data(kerja.koneksi) != rencana.tanda:
            raise UserError("IMP-33")
        if not rencana.menulis:
            return None, kerja.perubahan
        _tulis(kerja, rencana, kemajuan)
        organisasi.sesuaikan(kerja, konteks)
        catatan = RiwayatImpor(
            konteks.id_baru(),
            konteks.sekarang(),
            konteks.saya,
            isi.berkas,
            isi.sha256,
            baru=rencana.jumlah(Nasib.BARU),
            berubah=rencana.jumlah(Nasib.BERUBAH),
            sama=rencana.jumlah(Nasib.SAMA),
            ditolak=rencana.jumlah(Nasib.DITOLAK),
            rincian=rincian(rencana),
        )
        kerja.simpan(catatan)
    return catatan, kerja.perubahan


def _tulis(kerja: UnitOfWork, rencana: Pratinjau, kemajuan: Kemajuan) -> None:
    """New units, new people in handfuls, then changed people one by one with the assignments corrected with them."""
    teks = "Menyimpan pegawai"
    baru = [b.pegawai for b in rencana.baris if b.nasib is Nasib.BARU]
    berubah = [b for b in rencana.baris if b.nasib is Nasib.BERUBAH]
    total = len(baru) + len(berubah)
    kerja.simpan_baru(rencana.unit_baru)
    for awal in range(0, len(baru), _SEKALI):
        kemajuan(awal, total, teks)
        kerja.simpan_baru(baru[awal : awal + _SEKALI])
    for selesai, satu in enumerate(berubah, len(baru)):
        if selesai % _SEKALI == 0:
            kemajuan(selesai, total, teks)
        kerja.simpan(satu.pegawai, satu.dasar)
        if satu.penempatan is not None:
            kerja.simpan(satu.penempatan)
    kemajuan(total, total, teks)


def laporan(isi: IsiLembar, rencana: Pratinjau, *, pratinjau_saja: bool) -> dict[str, Any]:
    """The answer of ``kinerja import pegawai`` (contract, cli.md)."""
    return laporan_rencana(rencana) | {
        "pratinjau": pratinjau_saja,
        "plt_plh": len(isi.plt),
        "daftar_plt": [
            {"baris": b.nomor, "nip": b.orang.nip, "nama": b.orang.nama, "jabatan": b.orang.jabatan} for b in isi.plt
        ],
        "lembar": isi.lembar,
        "lembar_lain": list(isi.lembar_lain),
    }


def riwayat(konteks: Context, lewati: int = 0, batas: int = 50) -> list[tuple[RiwayatImpor, str]]:
    """Imports that wrote something, newest first, each with the name of who did it. Raises UMM-01."""
    pastikan_kelola(konteks, "melihat riwayat impor")
    t = skema.riwayat_impor.c
    with konteks.store.baca() as koneksi:
        daftar = [s.nilai for s in cari(koneksi, RiwayatImpor, urut=(t.nomor.desc(),), batas=batas, lewati=lewati)]
        nama = nama_pegawai(koneksi, {satu.oleh_id for satu in daftar})
    return [(satu, nama.get(satu.oleh_id, "")) for satu in daftar]
