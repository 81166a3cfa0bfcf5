"""Writes of daily reports by their owner: save, hand in, take back, correct, delete (article 16; R96-R102).

A write and the removal of its unsaved text are one transaction: after a crash either both happened or neither.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from kinerja_desktop.domain import laporan as aturan
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan
from kinerja_desktop.domain.laporan_isian import IsianLaporan, ke_laporan
from kinerja_desktop.domain.masalah import tolak
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.teks import tulis_tanggal
from kinerja_desktop.services import laporan_draf as draf
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.laporan_form import TAHUN_WAJAR, dapat_disetujui, pernah_disetujui
from kinerja_desktop.store import laporan as kueri
from kinerja_desktop.store.daun import pastikan_tunggal
from kinerja_desktop.store.turunan import hitung_status_laporan, keputusan_laporan
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork


@dataclass(frozen=True, slots=True)
class Hasil:
    """A finished write: what changed, and the revision (hex) that further typing continues."""

    perubahan: Perubahan
    dasar: str
    status: StatusLaporan


@dataclass(frozen=True, slots=True)
class _Bahan:
    """What the rule of one write may look at."""

    konteks: Context
    kerja: UnitOfWork
    lama: LaporanHarian | None
    status: StatusLaporan
    skp: Skp | None


_Putusan = Callable[[_Bahan, LaporanHarian], LaporanHarian]


def simpan(konteks: Context, isian: IsianLaporan) -> Hasil:
    """Save the form as a draft report. Raises LAP-40, LAP-07 (unreadable), LAP-15…17, UMM-01, UMM-02."""
    return _tulis(konteks, [isian], "simpan draf laporan", _simpan)[0]


def ajukan(konteks: Context, isian: IsianLaporan) -> Hasil:
    """Hand the form in to the penilai. Raises LAP-01…25, LAP-41 (clock), LAP-42 (no penilai), UMM-01…02, GBG-03."""
    return _tulis(konteks, [isian], "ajukan laporan", _ajukan)[0]


def koreksi(konteks: Context, isian: IsianLaporan, alasan: str) -> Hasil:
    """Correct an approved report with a reason; it must then be approved again (R100). Raises LAP-20…LAP-22."""
    return _tulis(konteks, [replace(isian, alasan_koreksi=alasan)], "koreksi laporan", _koreksi)[0]


def simpan_banyak(konteks: Context, isian: Collection[IsianLaporan]) -> list[Hasil]:
    """Save several forms, all or none; raises as `simpan`."""
    return _tulis(konteks, isian, "simpan draf laporan", _simpan)


def ajukan_banyak(konteks: Context, isian: Collection[IsianLaporan]) -> list[Hasil]:
    """Hand several forms in, all or none; raises as `ajukan`."""
    return _tulis(konteks, isian, "ajukan laporan", _ajukan)


def tarik(konteks: Context, rekaman: UUID) -> Hasil:
    """Take a report back before its first verdict. Raises LAP-19 in any other state, UMM-01, UMM-03."""
    wewenang.pastikan_pemilik(konteks, konteks.saya, "menarik laporan harian")
    with konteks.transaksi("tarik laporan") as kerja:
        lama, status = _milik_saya(konteks, kerja, rekaman, "menarik laporan ini")
        dasar = kerja.simpan(aturan.tarik(lama, status))
        return _hasil(kerja, rekaman, dasar)


def hapus(konteks: Context, rekaman: Collection[UUID]) -> Perubahan:
    """Delete drafts and returned reports, saved or not; `pulihkan` brings them back.

    Raises UMM-01, LAP-23, LAP-27 for what was handed in and may be approved on another machine now.
    """
    wewenang.pastikan_pemilik(konteks, konteks.saya, "menghapus laporan harian")
    isian = draf.semua_isian(konteks)
    with konteks.transaksi("hapus laporan") as kerja:
        for satu in rekaman:
            if kerja.ambil(LaporanHarian, satu) is not None:
                lama, status = _milik_saya(konteks, kerja, satu, "menghapus laporan ini")
                keputusan = keputusan_laporan(kerja.koneksi, satu)
                luar = dapat_disetujui(kerja.koneksi, satu, keputusan)
                aturan.pastikan_boleh_hapus(status, pernah_disetujui(keputusan), luar)
                kerja.hapus(lama)
            if satu in isian:
                draf.pindahkan(konteks, kerja, isian[satu], draf.JENIS, draf.JENIS_TERHAPUS)
    return kerja.perubahan


def pulihkan(konteks: Context, rekaman: Collection[UUID]) -> Perubahan:
    """Bring deleted reports back as they were, with what was typed in them. Raises UMM-01."""
    wewenang.pastikan_pemilik(konteks, konteks.saya, "memulihkan laporan harian")
    isian = draf.semua_isian(konteks, draf.JENIS_TERHAPUS)
    with konteks.transaksi("pulihkan laporan") as kerja:
        for satu in rekaman:
            dasar = ""
            lama = kueri.terhapus(kerja.koneksi, satu)
            if lama is not None:
                wewenang.pastikan_pemilik(konteks, lama.pegawai_id, "memulihkan laporan ini")
                # A returned report still carries its old hand-in: bringing it back must not hand it in again.
                dasar = kerja.simpan(replace(lama, diajukan_pada=None)).hex()
            if satu in isian:
                kembali = replace(isian[satu], dasar=dasar)
                draf.pindahkan(konteks, kerja, kembali, draf.JENIS_TERHAPUS, draf.JENIS)
    return kerja.perubahan


def pastikan_siap_diajukan(konteks: Context) -> None:
    """Raise LAP-41 while the clock of the computer is wrong, LAP-42 while nobody is there to decide."""
    if konteks.hari_ini().year < TAHUN_WAJAR:
        raise UserError("LAP-41", tanggal=tulis_tanggal(konteks.hari_ini()))
    if konteks.pegawai.penilai_id is None:
        raise UserError("LAP-42")


def _tulis(konteks: Context, isian: Iterable[IsianLaporan], aksi: str, putusan: _Putusan) -> list[Hasil]:
    wewenang.pastikan_pemilik(konteks, konteks.saya, "menulis laporan harian")
    hasil = []
    with konteks.transaksi(aksi) as kerja:
        for satu in isian:
            laporan, masalah = ke_laporan(satu, konteks.saya)
            tolak(masalah)
            dasar = _tulis_satu(konteks, kerja, laporan, satu.dasar, putusan)
            kueri.buang_draf(kerja.koneksi, konteks.akun.id, draf.JENIS, [str(satu.id)])
            hasil.append(_hasil(kerja, satu.id, dasar))
    return hasil


def _tulis_satu(konteks: Context, kerja: UnitOfWork, laporan: LaporanHarian, dasar: str, putusan: _Putusan) -> bytes:
    lama, status = None, StatusLaporan.DRAF
    if kerja.ambil(LaporanHarian, laporan.id) is not None:
        lama, status = _milik_saya(konteks, kerja, laporan.id, "mengubah laporan ini")
    skp = kueri.skp_pada(kerja.koneksi, konteks.saya, laporan.tanggal)
    baru = putusan(_Bahan(konteks, kerja, lama, status, skp), laporan)
    return kerja.simpan(baru, bytes.fromhex(dasar) if dasar or lama is not None else None)


def _hasil(kerja: UnitOfWork, rekaman: UUID, dasar: bytes) -> Hasil:
    hitungan = hitung_status_laporan(kerja.koneksi, rekaman)
    return Hasil(kerja.perubahan, dasar.hex(), hitungan[0] if hitungan else StatusLaporan.DRAF)


def _milik_saya(
    konteks: Context, kerja: UnitOfWork, rekaman: UUID, tindakan: str
) -> tuple[LaporanHarian, StatusLaporan]:
    simpanan = kerja.ambil(LaporanHarian, rekaman)
    hitungan = hitung_status_laporan(kerja.koneksi, rekaman)
    if simpanan is None or hitungan is None:
        raise UserError("UMM-03", apa="Laporan")
    wewenang.pastikan_pemilik(konteks, simpanan.nilai.pegawai_id, tindakan)
    return simpanan.nilai, hitungan[0]


def _simpan(bahan: _Bahan, laporan: LaporanHarian) -> LaporanHarian:
    return aturan.rapikan(laporan) if bahan.lama is None else aturan.ubah(bahan.lama, laporan, bahan.status)


def _ajukan(bahan: _Bahan, laporan: LaporanHarian) -> LaporanHarian:
    pastikan_siap_diajukan(bahan.konteks)
    pastikan_tunggal(bahan.kerja.koneksi, LaporanHarian, laporan.id, "Laporan")
    skp = bahan.skp
    rencana = next((r.rencana_aksi for r in skp.rhk if r.id == laporan.rhk_id), ()) if skp else ()
    calon = replace(laporan, alasan_koreksi=bahan.lama.alasan_koreksi if bahan.lama else "")
    return aturan.ajukan(calon, *_masa(skp), bahan.konteks.sekarang(), bahan.status, rencana, _rhk(skp))


def _koreksi(bahan: _Bahan, laporan: LaporanHarian) -> LaporanHarian:
    if bahan.lama is None:
        raise UserError("LAP-22")
    pastikan_siap_diajukan(bahan.konteks)
    pastikan_tunggal(bahan.kerja.koneksi, LaporanHarian, laporan.id, "Laporan")
    sekarang, alasan = bahan.konteks.sekarang(), laporan.alasan_koreksi
    return aturan.koreksi(bahan.lama, laporan, alasan, bahan.status, sekarang, *_masa(bahan.skp), _rhk(bahan.skp))


def _rhk(skp: Skp | None) -> list[UUID] | None:
    return [r.id for r in skp.rhk] if skp else None


def _masa(skp: Skp | None) -> tuple[date | None, date | None]:
    return (skp.mulai, skp.selesai) if skp else (None, None)
