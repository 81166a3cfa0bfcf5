"""Ctrl+K for every role: each kind of hit is really opened and shows what it promised."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.app import Aplikasi
from kinerja_desktop.gui.common.bantuan import cari_topik
from kinerja_desktop.gui.shell.definisi import HasilCari
from kinerja_desktop.services.cari import cari
from kinerja_desktop.system import jalur
from tests.helpers.kantor import DEWI, MULAI, SITI, Jam, KantorUji, salin, skp_siti
from tests.helpers.laporan import ajukan, laporan
from tests.helpers.qt import bongkar, selesai

AKUN = ("siti", "rudi", "kepala", "kadis", "operator", "pusat", "pengawas")


@pytest.fixture
def berisi(_cetakan: tuple[Path, bytes], tmp_path: Path) -> Path:
    """An office with reports of Siti, handed in and draft, and her plans of two years."""
    tujuan = tmp_path / "berisi"
    terbuka = salin(_cetakan[0], tujuan, _cetakan[1], Jam())
    kantor = KantorUji(terbuka, Jam())
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    ajukan(siti, kegiatan="Penyuluhan Réntan di Posyandu", tanggal=date(2026, 9, 10))
    with siti.transaksi("draf") as kerja:
        kerja.simpan(laporan(SITI, kegiatan="Penyuluhan rahasia", diajukan_pada=None))
        kerja.simpan(_skp_tahun(2025))
    dewi = kantor.sebagai("dewi")
    ajukan(dewi, kegiatan="Imunisasi Jumat", rhk_id=None, rencana_aksi="", tanggal=date(2026, 11, 15))
    terbuka.tutup()
    return tujuan


def _skp_tahun(tahun: int) -> Any:
    baru = iter(range(900, 999))

    def nomor() -> UUID:
        return id_baru(MULAI, next(baru).to_bytes(10, "big"))

    asal = skp_siti()
    rhk = tuple(
        replace(r, id=nomor(), uraian=f"{r.uraian} lama", iki=tuple(replace(i, id=nomor()) for i in r.iki))
        for r in asal.rhk
    )
    return replace(asal, id=nomor(), tahun=tahun, mulai=date(tahun, 1, 1), selesai=date(tahun, 12, 31), rhk=rhk)


@pytest.fixture
def program(qapp: QApplication, berisi: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Aplikasi]:
    monkeypatch.setattr(jalur, "folder_data", lambda: tmp_path / "data")
    monkeypatch.setattr(QApplication, "quit", lambda *_: None)
    satu = Aplikasi(qapp, sekarang=Jam())
    galat: list[BaseException] = []
    satu.pekerja.galat_tak_terduga.connect(galat.append)
    satu.mulai(berisi)
    yield satu
    satu.keluar()
    bongkar(satu)
    assert not galat


def masuk(program: Aplikasi, qtbot: Any, akun: str) -> Any:
    f = program.gerbang.masuk.form
    for n in range(f.daftar.count()):
        if f.daftar.item(n).toolTip() == akun:
            f.daftar.setCurrentRow(n)
    qtbot.keyClicks(f.sandi, "latihan")
    qtbot.keyClick(f.sandi, Qt.Key.Key_Return)
    selesai(qtbot, program.pekerja)
    assert program.jendela is not None
    return program.jendela


def temukan(program: Aplikasi, qtbot: Any, kata: str) -> list[HasilCari]:
    """Type into the palette and wait for the answers."""
    jendela = program.jendela
    assert jendela is not None
    if not jendela.palet.isVisible():
        jendela.buka_pencarian()
    jendela.palet.medan.setText(kata)
    jendela.palet._cari.sekarang()
    selesai(qtbot, program.pekerja)
    model = jendela.palet.model
    return [model.hasil(n) for n in range(model.rowCount())]


def pilih(program: Aplikasi, qtbot: Any, hasil: HasilCari) -> Any:
    """Choose one answer as Enter does, and return the page that came to the front."""
    jendela = program.jendela
    assert jendela is not None
    jendela.palet.tutup()
    jendela.palet.dipilih.emit(hasil)
    selesai(qtbot, program.pekerja)
    halaman = jendela.halaman_kini()
    assert halaman is not None and halaman.kunci_jendela == hasil.kunci
    assert not halaman.bilah_pesan.isVisible() or "-" not in halaman.bilah_pesan.teks()[:7], halaman.bilah_pesan.teks()
    return halaman


@pytest.mark.parametrize("akun", AKUN)
def test_every_hit_of_every_role_opens(program: Aplikasi, qtbot: Any, akun: str) -> None:
    jendela = masuk(program, qtbot, akun)
    punya = set(jendela.form.navigasi.kunci_halaman())
    jenis = set()
    for kata in ("siti", "rudi", "dewi", "penyuluhan", "imunisasi", "ibu hamil", "bukti dukung", "beranda"):
        for hasil in temukan(program, qtbot, kata):
            assert hasil.kunci in punya, (akun, kata, hasil)
            pilih(program, qtbot, hasil)
            jenis |= set(hasil.argumen or ()) if isinstance(hasil.argumen, dict) else set()
    assert "topik" in jenis
    if akun not in ("rudi", "kadis"):
        assert {"pegawai_id", "laporan_id", "skp_id"} <= jenis, akun


@pytest.mark.parametrize("akun", ["operator", "pusat", "pengawas"])
def test_reading_roles_come_to_the_day_of_the_report(program: Aplikasi, qtbot: Any, akun: str) -> None:
    masuk(program, qtbot, akun)
    (hasil,) = [h for h in temukan(program, qtbot, "penyuluhan") if "laporan_id" in (h.argumen or {})]
    dasbor = pilih(program, qtbot, hasil)
    baris = dasbor.form.tabel.baris_kini()
    assert baris.pegawai_id == SITI and baris.tanggal == date(2026, 9, 10)
    assert dasbor.periode == Periode.baca("2026-09")
    jendela = program.jendela
    assert jendela is not None and "September 2026" in jendela.form.kepala.periode.teks()
    (minggu,) = [h for h in temukan(program, qtbot, "imunisasi") if "laporan_id" in (h.argumen or {})]
    dasbor = pilih(program, qtbot, minggu)
    assert "15 Nov 2026 bukan pada hari kerja" in dasbor.bilah_pesan.teks()
    assert dasbor.panel.rincian.kunci == str(DEWI)


def test_the_plan_of_another_year_opens_its_year(program: Aplikasi, qtbot: Any) -> None:
    masuk(program, qtbot, "siti")
    (hasil,) = [h for h in temukan(program, qtbot, "risiko tinggi lama") if "skp_id" in (h.argumen or {})]
    halaman = pilih(program, qtbot, hasil)
    assert halaman.tahun == 2025 and halaman._lembar.skp.tahun == 2025


def test_help_is_found_by_its_words_in_any_case_and_accent(program: Aplikasi, qtbot: Any) -> None:
    masuk(program, qtbot, "siti")
    for kata in ("bukti dukung", "BUKTI DUKUNG", "bukti dúkung"):
        topik = [h for h in temukan(program, qtbot, kata) if h.kunci == "panduan" and h.argumen]
        assert topik, kata
    halaman = pilih(program, qtbot, topik[0])
    assert "bukti dukung" in halaman.form.teks.toPlainText().casefold()
    assert cari_topik("laporan")[0][0].kunci == "laporan"
    assert cari_topik("  ") == []


def test_accents_and_case_do_not_matter_in_a_small_office(kantor: KantorUji) -> None:
    ajukan(kantor.sebagai("siti"), kegiatan="Penyuluhan Réntan di Posyandu")
    for akun in ("siti", "kepala", "pengawas"):
        konteks = kantor.sebagai(akun)
        for kata in ("RENTAN", "réntan", "rentan", "penyuluhan rentan"):
            assert any(t.jenis == "laporan" for t in cari(konteks, kata)), (akun, kata)
    kepala = kantor.sebagai("kepala")
    for kata in ("SÍTI", "rahma siti", "bidan siti", "19920314 201903 2 007", "199203142019"):
        assert [t.id for t in cari(kepala, kata) if t.jenis == "pegawai"] == [SITI], kata


def test_drafts_of_others_are_neither_shown_nor_offered(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    with siti.transaksi("draf") as kerja:
        kerja.simpan(laporan(SITI, kegiatan="Naskah yang belum jadi", diajukan_pada=None))
    assert [t.jenis for t in cari(siti, "naskah")] == ["laporan"]
    for akun in ("kepala", "operator", "pengawas", "rudi"):
        assert cari(kantor.sebagai(akun), "naskah") == [], akun
