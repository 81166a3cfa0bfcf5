"""Grouping of approved reports for form B.1.2, and the numbers of a printed cascade."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain import teks_rencana
from kinerja_desktop.domain.dokumen_rencana import BarisPohon, HasilAksi
from kinerja_desktop.domain.dokumentasi import (
    baris_realisasi,
    dokumentasikan,
    hasil_aksi,
    jumlah_realisasi,
    sebut_masa,
)
from kinerja_desktop.domain.laporan import BuktiDukung, LaporanHarian
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.rencana_aksi import ButirAksi, RencanaAksi, Trayektori, langkah
from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, Rhk
from tests.helpers.kantor import SITI, SKP_SITI, id_tetap

SATU = Rhk(id_tetap(1), JenisRhk.UTAMA, "Hasil satu", rencana_aksi=("Langkah A", "Langkah B"))
DUA = Rhk(id_tetap(2), JenisRhk.UTAMA, "Hasil dua")
DASAR = LaporanHarian(id_tetap(9), SITI, date(2026, 3, 5), rhk_id=SATU.id, kegiatan="Kunjungan rumah.")


def rencana(*butir: ButirAksi) -> RencanaAksi:
    return RencanaAksi(id_tetap(5), SITI, SKP_SITI, butir=butir)


def test_langkah_dari_rencana_aksi_atau_dari_skp() -> None:
    assert langkah(SATU, None) == ("Langkah A", "Langkah B")
    milik_dua = rencana(ButirAksi(id_tetap(6), DUA.id, " Langkah  baru "), ButirAksi(id_tetap(7), DUA.id, " "))
    assert langkah(SATU, milik_dua) == ("Langkah A", "Langkah B"), "nothing was written for this result"
    assert langkah(DUA, milik_dua) == ("Langkah baru",)
    kosong = rencana(ButirAksi(id_tetap(6), SATU.id, ""))
    assert langkah(SATU, kosong) == (), "an empty row tells that the lines of the plan no longer count"
    assert [satu.aksi[0].uraian if satu.aksi else "" for satu in hasil_aksi((SATU, DUA), None)] == ["Langkah A", ""]


def test_laporan_pada_langkahnya_dan_sisanya_di_akhir() -> None:
    laporan = (
        replace(DASAR, rencana_aksi="langkah  a", realisasi=2, satuan="kunjungan"),
        replace(DASAR, rencana_aksi="Langkah A", realisasi=3, satuan="Kunjungan"),
        replace(DASAR, rencana_aksi="Langkah lama", kegiatan="Rapat"),
        replace(DASAR, rhk_id=DUA.id, kegiatan="Menulis"),
        replace(DASAR, rhk_id=id_tetap(3), kegiatan="Hasil orang lain"),
        replace(DASAR, rhk_id=None, kegiatan="Tanpa hasil"),
    )
    satu, dua = dokumentasikan((SATU, DUA), None, laporan)
    assert [(a.uraian, a.jumlah, len(a.realisasi)) for a in satu.aksi] == [
        ("Langkah A", "5 kunjungan", 2), ("Langkah B", "", 0),
    ]  # fmt: skip
    assert satu.lain == ("5 Maret 2026: Rapat",)
    assert jumlah_realisasi([replace(DASAR, realisasi=0, satuan="kunjungan")]) == "0 kunjungan", "zero is a realisasi"
    assert dua == HasilAksi("Hasil dua", (), ("5 Maret 2026: Menulis",))


def test_satu_laporan_sebagai_kalimat() -> None:
    assert baris_realisasi(DASAR) == "5 Maret 2026: Kunjungan rumah"
    bukti = (
        BuktiDukung("ab" * 32, "foto.jpg", 1, "image/jpeg"),
        BuktiDukung("", "", 0, "", tautan="https://contoh.id/x"),
    )
    lengkap = replace(DASAR, realisasi=1200, satuan="lembar", bukti=bukti)
    assert baris_realisasi(lengkap) == (
        "5 Maret 2026: Kunjungan rumah (1.200 lembar). Bukti: foto.jpg, https://contoh.id/x"
    )


def test_jumlah_menurut_satuan() -> None:
    isi = [replace(DASAR, realisasi=n, satuan=s) for n, s in ((2, "berkas"), (1, "rapat"), (5, "Berkas "), (7, ""))]
    assert jumlah_realisasi(isi) == "7 berkas; 1 rapat; 7"
    assert jumlah_realisasi([DASAR]) == ""


LAPORAN = st.builds(
    LaporanHarian,
    st.uuids(),
    st.just(SITI),
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    rhk_id=st.sampled_from((SATU.id, DUA.id)),
    rencana_aksi=st.sampled_from(("", "Langkah A", "LANGKAH B", "Langkah lama")),
    kegiatan=st.text("abc ", min_size=1, max_size=9),
)


@given(st.lists(LAPORAN, max_size=20))
def test_setiap_laporan_tercetak_tepat_sekali(laporan: list[LaporanHarian]) -> None:
    hasil = dokumentasikan((SATU, DUA), None, laporan)
    cetak = [teks for satu in hasil for a in satu.aksi for teks in a.realisasi] + [t for s in hasil for t in s.lain]
    assert sorted(cetak) == sorted(map(baris_realisasi, laporan))
    assert all(a.uraian in SATU.rencana_aksi for satu in hasil for a in satu.aksi)


@pytest.mark.parametrize(
    ("tingkat", "nomor"),
    [
        ([0, 1, 2, 2, 1, 0], ["1", "1.1", "1.1.1", "1.1.2", "1.2", "2"]),
        ([2, 1, 0], ["1", "2", "3"]),
        ([0, 3, 3], ["1", "1.1", "1.2"]),
        ([], []),
    ],
)
def test_nomor_pohon(tingkat: list[int], nomor: list[str]) -> None:
    assert teks_rencana.nomor_pohon([BarisPohon(t, "", "", "") for t in tingkat]) == nomor


@given(st.lists(st.integers(0, 6), max_size=40))
def test_nomor_pohon_tidak_pernah_sama(tingkat: list[int]) -> None:
    nomor = teks_rencana.nomor_pohon([BarisPohon(t, "", "", "") for t in tingkat])
    assert len(set(nomor)) == len(tingkat)


def test_kalimat_formulir() -> None:
    assert teks_rencana.jumlah_lain(HasilAksi("Hasil", (), ("satu", "dua"), "3 berkas")) == "Jumlah: 3 berkas"
    assert teks_rencana.jumlah_lain(HasilAksi("Hasil", (), ("satu",), "3 berkas")) == ""
    assert teks_rencana.bagian_kolom(6, 10, 25) == "(kolom 6–10 dari 25)"
    assert teks_rencana.bagian_kolom(7, 7, 7) == "(kolom 7 dari 7)"
    assert teks_rencana.milik("", 2026) == "TAHUN 2026"
    assert teks_rencana.judul_dokumentasi(Periode.baca("2026-03"))[1:] == ("PERIODE: MARET 2026",)
    assert teks_rencana.judul_dokumentasi(Periode.baca("2026")) == ("PENDOKUMENTASIAN KINERJA",)


@pytest.mark.parametrize(
    ("periode", "harap"),
    [
        ((), ""),
        (("2026-TW2",), "Triwulan II"),
        (("2026-TW3", "2026-TW1", "2026-TW2"), "Triwulan I–III"),
        (("2026-TW1", "2026-TW3"), "Triwulan I, III"),
        (("2026-01", "2026-03", "2026-04"), "Januari, Maret–April"),
    ],
)
def test_masa_disebut_dengan_namanya(periode: tuple[str, ...], harap: str) -> None:
    assert sebut_masa(periode) == harap


def test_langkah_tercetak_dengan_masa_dan_target_lalu_trayektori() -> None:
    """What the tab Rencana Aksi asks for stands on form B.1.1 too (Lampiran III.A.2-3)."""
    iki = Iki(id_tetap(30), Aspek.KUANTITAS, "Jumlah ibu hamil dilayani", "120 ibu hamil")
    rhk = replace(SATU, iki=(iki,))
    milik = replace(
        rencana(
            ButirAksi(id_tetap(6), SATU.id, "Kelas ibu hamil", ("2026-TW1", "2026-TW2"), "4 kali"),
            ButirAksi(id_tetap(7), SATU.id, "Kunjungan rumah"),
        ),
        trayektori=(Trayektori(iki.id, "2026-TW4", "120"), Trayektori(iki.id, "2026-TW1", "30")),
    )
    (hasil,) = hasil_aksi((rhk,), milik)
    assert [a.uraian for a in hasil.aksi] == [
        "Kelas ibu hamil (Triwulan I–II; target 4 kali)",
        "Kunjungan rumah",
        "Target bertahap “Jumlah ibu hamil dilayani”: Triwulan I 30; Triwulan IV 120",
    ]
    dokumen = dokumentasikan((rhk,), milik, ())[0]
    assert [a.uraian for a in dokumen.aksi] == ["Kelas ibu hamil", "Kunjungan rumah"], "B.1.2 tells what was done"
