"""What a person is typing: kept per account within a second, outside the change log, until it is saved (R102)."""

from __future__ import annotations

import logging
from dataclasses import replace
from uuid import UUID

import msgspec

from kinerja_desktop.domain.laporan import StatusLaporan
from kinerja_desktop.domain.laporan_isian import IsianLaporan, ke_laporan
from kinerja_desktop.domain.waktu import ke_teks
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import laporan as kueri
from kinerja_desktop.store.laporan import BarisLaporan, Kursor, Saring
from kinerja_desktop.store.unit_of_work import UnitOfWork

__all__ = ["BarisLaporan", "Kursor", "Saring", "buang_isian", "daftar", "semua_isian", "simpan_isian"]

JENIS = "laporan"
JENIS_TERHAPUS = "laporan_terhapus"
_TEKS = ("jam", "rencana_aksi", "kegiatan", "uraian", "realisasi", "satuan", "alasan_koreksi")
_logger = logging.getLogger(__name__)


def simpan_isian(konteks: Context, isian: IsianLaporan) -> None:
    """Keep the form letter by letter. An untouched new form leaves nothing behind. Raises KTR-03, KTR-04, UMM-01."""
    wewenang.pastikan_pemilik(konteks, konteks.saya, "menulis laporan harian")
    if isian.kosong and not isian.dasar:
        buang_isian(konteks, isian.id)
        return
    konteks.store.simpan_draf(konteks.akun.id, JENIS, str(isian.id), tulis(isian), konteks.sekarang())


def buang_isian(konteks: Context, rekaman: UUID) -> None:
    """Forget what was typed since the last save."""
    konteks.store.buang_draf(konteks.akun.id, JENIS, str(rekaman))


def semua_isian(konteks: Context, jenis: str = JENIS) -> dict[UUID, IsianLaporan]:
    """Unsaved forms of this account; one that cannot be read is left where it is and told to the log."""
    hasil = {}
    for kunci, isi in konteks.store.draf(konteks.akun.id, jenis).items():
        try:
            hasil[UUID(kunci)] = msgspec.json.decode(isi, type=IsianLaporan)
        except (msgspec.DecodeError, ValueError):
            _logger.warning("a draft of kind %s could not be read and was left alone", jenis)
    return hasil


def tulis(isian: IsianLaporan) -> str:
    """The form as JSON; lone surrogates, which no file can hold, become the replacement character."""
    aman = {nama: getattr(isian, nama).encode("utf-8", "replace").decode() for nama in _TEKS}
    return msgspec.json.encode(replace(isian, **aman)).decode()


def pindahkan(konteks: Context, kerja: UnitOfWork, isian: IsianLaporan, dari: str, ke: str) -> None:
    """Move a draft between the living and the deleted ones, inside a transaction."""
    kunci, akun = str(isian.id), konteks.akun.id
    kueri.buang_draf(kerja.koneksi, akun, dari, [kunci])
    kueri.taruh_draf(kerja.koneksi, akun, ke, kunci, tulis(isian), ke_teks(konteks.sekarang()))


def daftar(
    konteks: Context, saring: Saring, sebelum: Kursor | None = None, batas: int = 50
) -> tuple[list[BarisLaporan], Kursor | None]:
    """One page of the own list, newest first, with unsaved texts in their place; and the cursor of the next page."""
    wewenang.pastikan_pemilik(konteks, konteks.saya, "membaca laporan harian")
    isian = semua_isian(konteks, JENIS_TERHAPUS if saring.dihapus else JENIS)
    with konteks.store.baca() as koneksi:
        baris = kueri.daftar(koneksi, konteks.saya, saring, sebelum, batas)
        tercatat = kueri.milik(koneksi, konteks.saya, list(isian)) if isian and not saring.dihapus else {}
    lanjut = (baris[-1].tanggal, baris[-1].nomor) if len(baris) == batas else None
    baris = [_dengan_isian(b, isian.pop(b.id)) if b.id in isian else b for b in baris]
    baru = [
        b
        for satu in isian.values()
        if satu.id not in tercatat and _cocok(b := _baris(konteks, satu, saring.dihapus), satu, saring)
    ]
    gabung = [*baris, *(b for b in baru if _di_halaman(b, sebelum, lanjut))]
    return sorted(gabung, key=lambda b: (b.tanggal, b.nomor), reverse=True), lanjut


def _dengan_isian(baris: BarisLaporan, isian: IsianLaporan) -> BarisLaporan:
    return replace(baris, kegiatan=isian.kegiatan[:200], belum_disimpan=True)


def _baris(konteks: Context, isian: IsianLaporan, dihapus: bool) -> BarisLaporan:
    """Rows of drafts stand above the saved ones of their day: the newest text has no row number yet."""
    menit = ke_laporan(isian, konteks.saya)[0].menit
    return BarisLaporan(
        isian.id, NOMOR_DRAF, isian.tanggal, isian.kegiatan[:200], StatusLaporan.DRAF, menit, dihapus=dihapus
    )


NOMOR_DRAF = 2**62
"""Row number of a report that lies in the local draft only; there is no saved one from which it differs."""


def _cocok(baris: BarisLaporan, isian: IsianLaporan, saring: Saring) -> bool:
    teks = f"{isian.kegiatan} {isian.uraian}".lower()
    return (
        saring.mulai <= baris.tanggal <= saring.selesai
        and (not saring.status or baris.status in saring.status)
        and all(kata in teks for kata in saring.kata.lower().split())
    )


def _di_halaman(baris: BarisLaporan, sebelum: Kursor | None, lanjut: Kursor | None) -> bool:
    letak = (baris.tanggal, baris.nomor)
    return (sebelum is None or letak < sebelum) and (lanjut is None or letak > lanjut)
