"""Evidence: size before reading, photos made small with their date, duplicates told, files only for who may see."""

from __future__ import annotations

import io
import os
import struct
import zlib
from datetime import date
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.services import bukti, laporan, laporan_draf, laporan_form
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.system.foto import kecilkan
from tests.helpers.kantor import RHK_1, SITI, KantorUji, id_tetap

SENIN = date(2026, 11, 23)
LAP = id_tetap(500)


def isian(nomor: int = 500, **ubah: object) -> IsianLaporan:
    from dataclasses import replace

    dasar = IsianLaporan(id_tetap(nomor), SENIN, "08.00 – 11.30", RHK_1, "", "Posyandu", "", "23", "ibu hamil")
    return replace(dasar, **ubah)  # type: ignore[arg-type]


def foto(lebar: int = 1600, tinggi: int = 1200, format_: str = "JPEG", arah: int = 1, waktu: str = "") -> bytes:
    gambar = Image.frombytes("RGB", (lebar, tinggi), os.urandom(lebar * tinggi * 3))
    exif = Image.Exif()
    if arah != 1:
        exif[0x0112] = arah
    if waktu:
        exif[0x8769] = {0x9003: waktu}
    wadah = io.BytesIO()
    gambar.save(wadah, format_, exif=exif)
    return wadah.getvalue()


def kode(galat: pytest.ExceptionInfo[UserError]) -> str:
    return galat.value.kode


@pytest.fixture
def siti(kantor: KantorUji) -> Context:
    kantor.tetapkan_skp_siti()
    return kantor.sebagai("siti")


def lampirkan(konteks: Context, nama: str, isi: bytes, nomor: int = 500) -> bukti.HasilBukti:
    siap = bukti.siapkan(nama, isi, konteks.kantor.anggaran_foto_kb)
    return bukti.tambah_bukti(konteks, id_tetap(nomor), siap)


def test_a_file_of_500_mb_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    besar = tmp_path / "video.mp4"
    with besar.open("wb") as berkas:
        berkas.truncate(500 * 1024 * 1024)
    monkeypatch.setattr(Path, "read_bytes", lambda _self: pytest.fail("the file was read"))
    with pytest.raises(UserError) as galat:
        bukti.siapkan(besar.name, besar, 500)
    assert kode(galat) == "LMP-01" and "500 MB" in galat.value.isi and "25 MB" in galat.value.isi


def test_the_limit_is_exactly_25_mb(tmp_path: Path) -> None:
    pas = tmp_path / "pas.bin"
    pas.write_bytes(b"x" * 25 * 1024 * 1024)
    assert bukti.siapkan("pas.bin", pas, 500).ukuran_asli == 25 * 1024 * 1024
    with pytest.raises(UserError) as galat:
        bukti.siapkan("lebih.bin", b"x" * (25 * 1024 * 1024 + 1), 500)
    assert kode(galat) == "LMP-01" and "26 MB" in galat.value.isi


@pytest.mark.parametrize("nama", ["tidak-ada.pdf", "."])
def test_missing_files_and_folders_are_told(tmp_path: Path, nama: str) -> None:
    with pytest.raises(UserError) as galat:
        bukti.siapkan(nama, tmp_path / nama, 500)
    assert kode(galat) == "LMP-05"


def test_an_empty_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "kosong.txt").touch()
    with pytest.raises(UserError) as galat:
        bukti.siapkan("kosong.txt", tmp_path / "kosong.txt", 500)
    assert kode(galat) == "LMP-06"


def test_a_photo_is_shrunk_to_the_budget_with_its_capture_date_kept(siti: Context) -> None:
    asli = foto(waktu="2026:11:23 09:12:30")
    assert len(asli) > 500 * 1024
    hasil = lampirkan(siti, "foto-posyandu.jpg", asli).bukti
    assert hasil.ukuran <= 500 * 1024 and hasil.ukuran_asli == len(asli)
    assert (hasil.nama, hasil.tipe, hasil.tanggal_ambil) == ("foto-posyandu.jpg", "image/jpeg", "2026-11-23 09:12")
    with Image.open(io.BytesIO(siti.brankas.ambil(hasil.sha256))) as kecil:
        assert kecil.getexif().get_ifd(0x8769)[0x9003] == "2026:11:23 09:12:00"


def test_orientation_is_applied_once() -> None:
    asli = foto(400, 200, arah=6)
    hasil = kecilkan(asli, 500 * 1024)
    assert hasil is not None and hasil.diubah
    with Image.open(io.BytesIO(hasil.isi)) as tegak:
        assert tegak.size == (200, 400)
        assert ImageOps.exif_transpose(tegak).size == (200, 400)


def test_a_photo_within_the_budget_is_kept_byte_for_byte() -> None:
    asli = foto(200, 100)
    hasil = kecilkan(asli, 500 * 1024)
    assert hasil is not None and hasil.isi == asli and not hasil.diubah


def test_a_large_png_becomes_a_jpeg_on_white(siti: Context) -> None:
    gambar = Image.frombytes("RGBA", (900, 700), os.urandom(900 * 700 * 4))
    wadah = io.BytesIO()
    gambar.save(wadah, "PNG")
    hasil = lampirkan(siti, "layar.png", wadah.getvalue()).bukti
    assert (hasil.nama, hasil.tipe) == ("layar.jpg", "image/jpeg") and hasil.ukuran <= 500 * 1024


def bom_png(sisi: int) -> bytes:
    """A PNG of a few bytes that claims sisi × sisi pixels."""

    def potong(jenis: bytes, isi: bytes) -> bytes:
        return struct.pack(">I", len(isi)) + jenis + isi + struct.pack(">I", zlib.crc32(jenis + isi))

    kepala = struct.pack(">IIBBBBB", sisi, sisi, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + potong(b"IHDR", kepala)
        + potong(b"IDAT", zlib.compress(b"\0" * 1000))
        + potong(b"IEND", b"")
    )


@pytest.mark.parametrize("sisi", [8000, 10_000, 60_000])
def test_decompression_bombs_are_refused_before_decoding(sisi: int) -> None:
    with pytest.raises(UserError) as galat:
        bukti.siapkan("bom.png", bom_png(sisi), 500)
    assert kode(galat) == "LMP-04" and "60 juta" in galat.value.isi


def test_damaged_pictures_and_other_files_are_kept_as_they_are(siti: Context) -> None:
    rusak = foto(600, 500)[:9000]
    assert lampirkan(siti, "rusak.jpg", rusak).bukti.ukuran == 9000
    pdf = b"%PDF-1.7 daftar hadir"
    hasil = lampirkan(siti, "C:\\Users\\siti\\daftar hadir.pdf", pdf).bukti
    assert (hasil.nama, hasil.tipe, hasil.ukuran_asli) == ("daftar hadir.pdf", "application/pdf", None)
    assert siti.brankas.ambil(hasil.sha256) == pdf


def test_names_are_short_and_harmless(siti: Context) -> None:
    hasil = lampirkan(siti, "../../" + "n" * 400 + "\u202egnp.pdf", b"%PDF-x").bukti
    assert len(hasil.nama) <= 120 and hasil.nama.endswith(".pdf") and "/" not in hasil.nama
    assert "\u202e" not in hasil.nama


def test_the_same_file_in_another_report_of_mine_is_named(siti: Context) -> None:
    satu = lampirkan(siti, "daftar.pdf", b"%PDF-1")
    assert satu.pemberitahuan == ()
    laporan.simpan(siti, isian(bukti=(satu.bukti,), kegiatan="Kelas ibu hamil"))
    dua = lampirkan(siti, "daftar.pdf", b"%PDF-1", 501)
    assert [m.kode for m in dua.pemberitahuan] == ["LMP-07"]
    assert "23 Nov 2026 — Kelas ibu hamil" in dua.pemberitahuan[0].isi


def test_the_same_file_in_an_unsaved_draft_of_mine_is_named(siti: Context) -> None:
    satu = lampirkan(siti, "daftar.pdf", b"%PDF-1")
    laporan_draf.simpan_isian(siti, isian(bukti=(satu.bukti,), kegiatan="Masih draf"))
    assert "Masih draf" in lampirkan(siti, "daftar.pdf", b"%PDF-1", 501).pemberitahuan[0].isi


def test_the_same_file_of_someone_else_is_told_without_a_name(kantor: KantorUji, siti: Context) -> None:
    satu = lampirkan(siti, "daftar.pdf", b"%PDF-1")
    laporan.simpan(siti, isian(bukti=(satu.bukti,)))
    rudi = kantor.sebagai("rudi")
    hasil = lampirkan(rudi, "daftar.pdf", b"%PDF-1", 501)
    assert [m.kode for m in hasil.pemberitahuan] == ["LMP-08"]
    assert "Siti" not in hasil.pemberitahuan[0].isi and "pegawai lain" in hasil.pemberitahuan[0].isi


def test_the_same_file_twice_in_one_report_and_too_many_are_refused(siti: Context) -> None:
    satu = lampirkan(siti, "daftar.pdf", b"%PDF-1").bukti
    siap = bukti.siapkan("lagi.pdf", b"%PDF-1", 500)
    for sudah, harap in (((satu,), "LMP-09"), ((satu,) * 20, "LMP-10")):
        with pytest.raises(UserError) as galat:
            bukti.tambah_bukti(siti, LAP, siap, sudah)
        assert kode(galat) == harap


def test_evidence_is_recorded_with_the_office(kantor: KantorUji, siti: Context) -> None:
    from kinerja_desktop.store.periksa import periksa

    satu = lampirkan(siti, "daftar.pdf", b"%PDF-1").bukti
    laporan.ajukan(siti, isian(bukti=(satu,)))
    with kantor.terbuka.store.baca() as koneksi:
        assert list(periksa(koneksi, kantor.terbuka.brankas)) == []


def test_only_who_may_see_the_report_gets_the_file(kantor: KantorUji, siti: Context) -> None:
    satu = lampirkan(siti, "daftar.pdf", b"%PDF-1").bukti
    laporan_draf.simpan_isian(siti, isian(bukti=(satu,)))
    assert bukti.isi_bukti(siti, LAP, satu.sha256) == b"%PDF-1"
    with pytest.raises(UserError) as galat:
        bukti.isi_bukti(kantor.sebagai("kepala"), LAP, satu.sha256)
    assert kode(galat) == "UMM-03"
    laporan.ajukan(siti, isian(bukti=(satu,)))
    assert bukti.isi_bukti(kantor.sebagai("kepala"), LAP, satu.sha256) == b"%PDF-1"
    with pytest.raises(UserError) as galat:
        bukti.isi_bukti(kantor.sebagai("rudi"), LAP, satu.sha256)
    assert kode(galat) == "UMM-01"
    with pytest.raises(UserError) as galat:
        bukti.isi_bukti(siti, LAP, "0" * 64)
    assert kode(galat) == "UMM-03"


@pytest.mark.parametrize("akun", ["operator", "pusat", "pengawas"])
def test_accounts_without_reports_attach_nothing(kantor: KantorUji, akun: str) -> None:
    with pytest.raises(UserError) as galat:
        lampirkan(kantor.sebagai(akun), "daftar.pdf", b"%PDF-1")
    assert kode(galat) == "UMM-01"


def test_a_photo_of_another_day_is_told_beside_the_evidence(siti: Context) -> None:
    satu = lampirkan(siti, "foto.jpg", foto(200, 100, waktu="2026:10:01 07:05:00")).bukti
    konteks_hari = laporan_form.bahan(siti, SENIN, LAP)
    masalah = laporan_form.periksa(konteks_hari, isian(bukti=(satu,)), SITI)
    assert [(m.bidang, m.kode) for m in masalah] == [("bukti", "LMP-11")]
    assert "1 Okt 2026 07.05" in masalah[0].isi


def test_programs_are_never_opened() -> None:
    assert bukti.boleh_dibuka_sistem("Daftar.PDF")
    assert not any(bukti.boleh_dibuka_sistem(n) for n in ("a.exe", "a.lnk", "a.pdf.exe", "a", "a.sh", "a.html"))
