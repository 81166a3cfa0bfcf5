"""Evidence of a report: prepared beside the database thread, kept in the vault, given out to those who may see it."""

from __future__ import annotations

import mimetypes
from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import BuktiDukung, LaporanHarian, boleh_ubah
from kinerja_desktop.domain.laporan_bkn import bukti_tautan
from kinerja_desktop.domain.masalah import Masalah, peringatan
from kinerja_desktop.domain.teks import bersihkan, tulis_tanggal
from kinerja_desktop.services import laporan_draf as draf
from kinerja_desktop.services import laporan_form, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import laporan as kueri
from kinerja_desktop.store.brankas import UKURAN_TERBESAR
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.system.foto import BATAS_JUTA_TITIK, GambarTerlaluBesar, kecilkan

BUKTI_TERBANYAK = 20
_DOKUMEN = {".pdf", ".txt", ".csv", ".rtf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".odp"}
_GAMBAR = {".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff"}
AMAN_DIBUKA = frozenset(_DOKUMEN | _GAMBAR | {".mp3", ".m4a", ".wav", ".mp4", ".mov"})
"""Endings that may be handed to the program of the system; anything else can only be saved elsewhere."""

_PANJANG_NAMA = 120
_AWALAN_TIPE = (
    (b"%PDF-", "application/pdf"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
)


@dataclass(frozen=True, slots=True)
class BerkasSiap:
    """A file that was read and, when a photo, made small."""

    nama: str
    isi: bytes
    tipe: str
    ukuran_asli: int
    tanggal_ambil: str = ""


@dataclass(frozen=True, slots=True)
class HasilBukti:
    """New evidence, with what the person should know about it."""

    bukti: BuktiDukung
    pemberitahuan: tuple[Masalah, ...] = ()


def siapkan(nama: str, sumber: Path | bytes, anggaran_kb: int) -> BerkasSiap:
    """Read a file and shrink photos to `anggaran_kb`; needs no database, so it may run beside it.

    A file over 25 MB is refused by its size, before it is read. Raises LMP-01, LMP-04, LMP-05, LMP-06.
    """
    nama = _rapikan_nama(nama)
    isi = sumber if isinstance(sumber, bytes) else _baca(nama, sumber)
    _periksa_ukuran(nama, len(isi))
    try:
        foto = kecilkan(isi, anggaran_kb * 1024)
    except GambarTerlaluBesar as galat:
        raise UserError("LMP-04", nama=nama, batas=BATAS_JUTA_TITIK) from galat
    if foto is None:
        return BerkasSiap(nama, isi, _tipe(nama, isi), len(isi))
    if foto.diubah:
        nama = str(PurePath(nama).with_suffix(".jpg"))
    return BerkasSiap(nama, foto.isi, foto.tipe, len(isi), foto.tanggal_ambil)


def _baca(nama: str, jalur: Path) -> bytes:
    try:
        if not jalur.is_file():
            raise UserError("LMP-05", nama=nama, sebab="bukan berkas, atau sudah tidak ada")
        _periksa_ukuran(nama, jalur.stat().st_size)
        return jalur.read_bytes()
    except OSError as galat:
        raise UserError("LMP-05", nama=nama, sebab="tidak dapat dibuka") from galat


def _periksa_ukuran(nama: str, ukuran: int) -> None:
    if ukuran == 0:
        raise UserError("LMP-06", nama=nama)
    if ukuran > UKURAN_TERBESAR:
        batas = UKURAN_TERBESAR // 1048576
        raise UserError("LMP-01", ukuran_mb=max(batas + 1, ukuran // 1048576), batas_mb=batas)


def _rapikan_nama(nama: str) -> str:
    """The bare name, short enough for a chip, with its ending."""
    rapi = bersihkan(PurePath(nama.replace("\\", "/")).name).strip().strip(".") or "berkas"
    akhiran = PurePath(rapi).suffix[:10]
    return rapi if len(rapi) <= _PANJANG_NAMA else rapi[: _PANJANG_NAMA - len(akhiran) - 1] + "…" + akhiran


def _tipe(nama: str, isi: bytes) -> str:
    dikenal = next((tipe for awalan, tipe in _AWALAN_TIPE if isi.startswith(awalan)), None)
    return dikenal or mimetypes.guess_type(nama, strict=False)[0] or "application/octet-stream"


def tambah_bukti(konteks: Context, rekaman: UUID, siap: BerkasSiap, sudah: Collection[BuktiDukung] = ()) -> HasilBukti:
    """Keep a prepared file in the vault for the report `rekaman`, which holds `sudah`; tell where it is used already.

    Raises LMP-09 (already in this report), LMP-10 (too many), KTR-04 (disk full), UMM-01.
    """
    wewenang.pastikan_pemilik(konteks, konteks.saya, "melampirkan bukti dukung")
    if len(sudah) >= BUKTI_TERBANYAK:
        raise UserError("LMP-10", nama=siap.nama, batas=BUKTI_TERBANYAK)
    sha256 = konteks.brankas.simpan(siap.isi)
    if any(b.sha256 == sha256 for b in sudah):
        raise UserError("LMP-09", nama=siap.nama)
    pemberitahuan = _ganda(konteks, sha256, siap.nama, rekaman)
    konteks.store.catat_lampiran(sha256, len(siap.isi))
    asli = siap.ukuran_asli if siap.ukuran_asli != len(siap.isi) else None
    bukti = BuktiDukung(sha256, siap.nama, len(siap.isi), siap.tipe, asli, siap.tanggal_ambil)
    return HasilBukti(bukti, pemberitahuan)


def tambah_tautan(konteks: Context, teks: str, sudah: Collection[BuktiDukung] = ()) -> BuktiDukung:
    """Evidence that lies elsewhere, such as a shared file: only its address is kept, nothing is fetched.

    Raises LMP-12 (no http or https address), LMP-13 (too long), LMP-09 (already there), LMP-10 (too many), UMM-01.
    """
    wewenang.pastikan_pemilik(konteks, konteks.saya, "melampirkan bukti dukung")
    bukti = bukti_tautan(teks)
    if len(sudah) >= BUKTI_TERBANYAK:
        raise UserError("LMP-10", nama=bukti.tautan, batas=BUKTI_TERBANYAK)
    if any(b.tautan == bukti.tautan for b in sudah):
        raise UserError("LMP-09", nama=bukti.tautan)
    return bukti


def lampirkan_ke_isian(konteks: Context, rekaman: UUID, bukti: BuktiDukung) -> None:
    """Put evidence that came late into the unsaved text of a report that is no longer in the form."""
    terbuka = laporan_form.buka(konteks, rekaman)
    if boleh_ubah(terbuka.status) and all(b.sha256 != bukti.sha256 for b in terbuka.isian.bukti):
        draf.simpan_isian(konteks, replace(terbuka.isian, bukti=(*terbuka.isian.bukti, bukti)))


def _ganda(konteks: Context, sha256: str, nama: str, rekaman: UUID) -> tuple[Masalah, ...]:
    isian = [i for i in draf.semua_isian(konteks).values() if i.id != rekaman]
    milikku = [(i.tanggal, i.kegiatan) for i in isian if any(b.sha256 == sha256 for b in i.bukti)]
    lain = False
    with konteks.store.baca() as koneksi:
        if kueri.lampiran_dikenal(koneksi, sha256):
            tercatat, lain = kueri.pemakai_bukti(koneksi, sha256, konteks.pegawai, rekaman)
            milikku = [*tercatat, *milikku]
    masalah = [
        peringatan("bukti", "LMP-07", nama=nama, tanggal=tulis_tanggal(hari), kegiatan=kegiatan[:80] or "draf")
        for hari, kegiatan in dict(milikku).items()
    ]
    return tuple([*masalah, peringatan("bukti", "LMP-08", nama=nama)] if lain else masalah)


def isi_bukti(konteks: Context, rekaman: UUID, sha256: str) -> bytes:
    """The file of one piece of evidence of a report that the acting person may see.

    Raises UMM-01 (not his to see), UMM-03 (no such evidence, or only a link), LMP-02 (missing), LMP-03
    (damaged), LMP-15 (locked).
    """
    if not sha256:
        raise UserError("UMM-03", apa="Bukti dukung")
    isian = draf.semua_isian(konteks).get(rekaman)
    if isian is not None and any(b.sha256 == sha256 for b in isian.bukti):
        return konteks.brankas.ambil(sha256)
    with konteks.store.baca() as koneksi:
        simpanan = ambil(koneksi, LaporanHarian, rekaman)
    if simpanan is None:
        raise UserError("UMM-03", apa="Bukti dukung")
    wewenang.pastikan_terlihat(konteks, simpanan.nilai.pegawai_id, "membuka bukti dukung")
    if all(b.sha256 != sha256 for b in simpanan.nilai.bukti):
        raise UserError("UMM-03", apa="Bukti dukung")
    return konteks.brankas.ambil(sha256)


def halaman_pdf(isi: bytes, indeks: int, lebar: int) -> tuple[int, int, int, bytes]:
    """One page of a PDF as a picture `lebar` pixels wide: (number of pages, width, height, RGBA bytes).

    Raises UserError for a file that is no PDF; needs no database, so it may run beside it.
    """
    from kinerja_desktop.documents import pratinjau

    return (pratinjau.jumlah_halaman(isi), *pratinjau.halaman(isi, indeks, lebar))


def boleh_dibuka_sistem(nama: str) -> bool:
    """True when the ending is a document or picture, never a program."""
    return PurePath(nama).suffix.lower() in AMAN_DIBUKA
