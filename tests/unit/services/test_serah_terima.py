"""The handover page: its tables, who signs, who may read it; it prints on paper and as a spreadsheet."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.domain.dokumen_rencana import LembarSerahTerima
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.domain.pegawai import JenisJabatan
from kinerja_desktop.services import dokumen, mutasi, serah_terima
from tests.helpers.baca_pdf import teks_halaman
from tests.helpers.kantor import DEWI, DINAS, KEPALA, PUSKESMAS, SITI, KantorUji

PINDAH = LangkahMutasi(
    JenisMutasi.MUTASI,
    KEPALA,
    date(2026, 11, 10),
    DINAS,
    "Kepala Bidang Pelayanan",
    JenisJabatan.ADMINISTRATOR,
    dasar="SK Wali Kota 800/12/2026",
)


def tabel(lembar: LembarSerahTerima) -> dict[str, tuple[tuple[str, ...], ...]]:
    return {b.judul: b.baris for b in lembar.bagian}


def catat(kantor: KantorUji, langkah: LangkahMutasi = PINDAH) -> LembarSerahTerima:
    kantor.tetapkan_skp_siti()
    nomor, _ = mutasi.terapkan(kantor.sebagai("operator"), langkah)
    return serah_terima.lembar(kantor.sebagai("operator"), nomor)


def test_the_page_of_a_head_who_moves(kantor: KantorUji) -> None:
    lembar = catat(kantor)
    isi = tabel(lembar)
    pokok = {b[0]: b[1] for b in isi["Mutasi"]}
    assert pokok["Jabatan semula"] == "Kepala Puskesmas, Puskesmas Kartini"
    assert pokok["Tugas yang baru"] == "Kepala Bidang Pelayanan, Dinas Kesehatan"
    assert pokok["Dasar"] == "SK Wali Kota 800/12/2026"
    periode = [(b[0], b[2], b[3]) for b in isi["Siapa menilai siapa"]]
    assert ("Triwulan IV 2026", "dr. Tiur Manurung", "31 Des 2026") in periode
    klarifikasi = isi["Ekspektasi yang diklarifikasi dan SKP yang diputuskan penilai baru"]
    assert [b[0] for b in klarifikasi] == ["Siti Rahma, A.Md.Keb."]
    assert ("Akun kepala pada kantor ini", "Ditutup, atau disesuaikan perannya, di Pengaturan.") in isi[
        "Akun dan perangkat yang diserahkan"
    ]
    assert [(t.sebutan, t.orang.nama) for t in lembar.tanda] == [
        ("Yang menyerahkan", "dr. R. Purba"),
        ("Yang menerima", "dr. Tiur Manurung"),
        ("Mengetahui", "Wali Kota"),
    ]
    assert all(len(b) == len(satu.kolom) for satu in lembar.bagian if satu.kolom for b in satu.baris)


def test_the_former_head_hands_over_to_the_new_one(kantor: KantorUji) -> None:
    ganti = LangkahMutasi(JenisMutasi.GANTI_PIMPINAN, DEWI, date(2026, 11, 10), PUSKESMAS, "Kepala Puskesmas")
    lembar = catat(kantor, ganti)
    assert [t.orang.nama for t in lembar.tanda][:2] == ["dr. R. Purba", "Dewi Sinaga, A.Md.Kep."]


def test_who_has_a_duty_reads_it_and_others_do_not(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    nomor, _ = mutasi.terapkan(kantor.sebagai("operator"), PINDAH)
    for akun in ("operator", "pusat", "pengawas", "kepala", "kadis", "siti"):
        assert serah_terima.lembar(kantor.sebagai(akun), nomor).judul == "Lembar Serah Terima"
    for akun in ("dewi", "rudi"):
        with pytest.raises(UserError, match="UMM-01"):
            serah_terima.lembar(kantor.sebagai(akun), nomor)


def test_an_undone_transfer_has_no_page(kantor: KantorUji) -> None:
    nomor, _ = mutasi.terapkan(kantor.sebagai("operator"), PINDAH)
    kantor.jam.maju(minutes=1)
    mutasi.batalkan(kantor.sebagai("operator"), nomor)
    with pytest.raises(UserError, match="MUT-15"):
        serah_terima.lembar(kantor.sebagai("operator"), nomor)
    with pytest.raises(UserError, match="UMM-03"):
        serah_terima.lembar(kantor.sebagai("operator"), SITI)


def test_it_prints_and_is_a_spreadsheet(kantor: KantorUji, tmp_path: Path) -> None:
    lembar, operator = catat(kantor), kantor.sebagai("operator")
    for nama in ("serah.pdf", "serah.xlsx"):
        dokumen.simpan(operator, lembar, tmp_path / nama)
        assert (tmp_path / nama).stat().st_size > 2_000
    teks = " ".join(teks_halaman((tmp_path / "serah.pdf").read_bytes()))
    for kata in ("Siapa menilai siapa", "Triwulan IV 2026", "Yang menyerahkan", "Kepala Bidang Pelayanan"):
        assert kata.casefold() in teks.casefold()
