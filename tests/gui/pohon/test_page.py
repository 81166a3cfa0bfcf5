"""Pohon Kinerja as an operator, a leader and a pegawai use it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from kinerja_desktop.domain.pohon_kinerja import CelahPohon
from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, Rhk, Skp
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.pohon.page import PohonPage
from tests.helpers.baca_pdf import rapat, teks_halaman
from tests.helpers.kantor import KEPALA, SITI, KantorUji, id_tetap, skp_siti
from tests.helpers.qt import klik, selesai, tampilkan, tanpa_nama, teks_terlihat

RHK_KEPALA = id_tetap(500)


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Any:
    def buat(akun: str) -> PohonPage:
        halaman = tampilkan(qtbot, PohonPage(kantor.sebagai(akun), pekerja))
        selesai(qtbot, pekerja)
        return halaman

    return buat


@pytest.fixture
def berkaskade(kantor: KantorUji) -> KantorUji:
    """The head with two results; Siti carries the first by its id, and has one that serves nothing."""
    iki = (Iki(id_tetap(502), Aspek.KUANTITAS, "Cakupan K4", "100%"),)
    milik = (
        Rhk(RHK_KEPALA, JenisRhk.UTAMA, "Ibu dan anak sehat", iki=iki),
        Rhk(id_tetap(501), JenisRhk.UTAMA, "Puskesmas tertib"),
    )
    kepala = Skp(id_tetap(510), KEPALA, None, 2026, date(2026, 1, 1), date(2026, 12, 31), rhk=milik)
    with kantor.sebagai("kepala").transaksi("tulis") as kerja:
        kerja.simpan(kepala)
    siti = skp_siti()
    rhk = (replace(siti.rhk[0], rhk_pimpinan_id=RHK_KEPALA), siti.rhk[1])
    with kantor.sebagai("siti").transaksi("tulis") as kerja:
        kerja.simpan(replace(siti, rhk=rhk, diajukan_pada=None))
    return kantor


def baris(model: QAbstractItemModel, induk: QModelIndex | None = None) -> list[Any]:
    """The tree as nested lists of its words."""
    atas = induk or QModelIndex()
    hasil: list[Any] = []
    for nomor in range(model.rowCount(atas)):
        satu = model.index(nomor, 0, atas)
        hasil.append(satu.data())
        if model.rowCount(satu):
            hasil.append(baris(model, satu))
    return hasil


def test_the_cascade_and_its_gaps_are_seen_and_filtered(
    berkaskade: KantorUji, buka: Any, qtbot: Any, pekerja: Pekerja
) -> None:
    halaman = buka("operator")
    QAbstractItemModelTester(halaman.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    pertama, kedua = skp_siti().rhk
    isi = baris(halaman.model)
    assert isi[:4] == ["Ibu dan anak sehat", [pertama.uraian], "Puskesmas tertib", kedua.uraian]
    assert isi[4].startswith("Pegawai tanpa SKP (") and "Rudi" in " ".join(isi[5])
    assert halaman.form.kartu_pembawa.accessibleName().startswith("Belum dibawa siapa pun: 1 ")
    qtbot.mouseClick(halaman.form.kartu_pembawa, Qt.MouseButton.LeftButton)
    assert baris(halaman.model) == ["Puskesmas tertib"]
    assert "Matriks Peran Hasil" in halaman.form.celah.text()
    qtbot.keyClick(halaman.form.kartu_pembawa, Qt.Key.Key_Return)
    assert len(baris(halaman.model)) == len(isi), "pressing it again shows everything"
    halaman.saring(CelahPohon.TANPA_INDUK)
    assert baris(halaman.model) == [kedua.uraian] and "tidak menunjuk" in halaman.form.celah.text()
    assert tanpa_nama(halaman) == []


def test_searching_and_opening_the_plan_of_a_result(berkaskade: KantorUji, buka: Any, qtbot: Any) -> None:
    halaman = buka("operator")
    tujuan: list[tuple[str, object]] = []
    halaman.minta_pindah.connect(lambda kunci, isi: tujuan.append((kunci, isi)))
    qtbot.keyClicks(halaman.form.cari, "hamil standar")
    qtbot.waitUntil(lambda: baris(halaman.model) == ["Ibu dan anak sehat", [skp_siti().rhk[0].uraian]])
    bawah = halaman.model.index(0, 0, halaman.model.index(0, 0))
    halaman.form.pohon.setCurrentIndex(bawah)
    assert "120 ibu hamil" in halaman.form.rincian.text()
    klik(qtbot, halaman, "Buka SKP")
    assert tujuan == [("sasaran", {"pegawai_id": SITI, "tahun": 2026})]
    qtbot.keyClicks(halaman.form.cari, "zzz")
    qtbot.waitUntil(lambda: "Tidak ada yang cocok" in " ".join(teks_terlihat(halaman)))
    klik(qtbot, halaman, "Tampilkan semua")
    assert len(baris(halaman.model)) > 2


def test_a_pegawai_sees_his_own_line_and_only_the_text_above_it(berkaskade: KantorUji, buka: Any) -> None:
    halaman = buka("siti")
    pertama, kedua = skp_siti().rhk
    assert baris(halaman.model) == ["Ibu dan anak sehat", [pertama.uraian], kedua.uraian]
    halaman.form.pohon.setCurrentIndex(halaman.model.index(0, 0))
    assert not halaman.form.buka.isVisibleTo(halaman), "the leader's plan is not his to open"
    halaman.form.pohon.setCurrentIndex(halaman.model.index(0, 0, halaman.model.index(0, 0)))
    assert halaman.form.buka.isVisibleTo(halaman)


def test_a_year_without_plans_says_how_to_begin(berkaskade: KantorUji, buka: Any, qtbot: Any, pekerja: Pekerja) -> None:
    halaman = buka("siti")
    halaman.form.tahun.setCurrentIndex(halaman.form.tahun.findData(2027))
    selesai(qtbot, pekerja)
    assert baris(halaman.model) == ["Pegawai tanpa SKP (1)", ["Siti Rahma, A.Md.Keb."]]
    assert not halaman.form.rincian.text()


def test_what_is_shown_is_saved_as_pdf_and_as_spreadsheet(
    berkaskade: KantorUji, buka: Any, qtbot: Any, pekerja: Pekerja, tmp_path: Path
) -> None:
    halaman = buka("operator")
    for nama in ("pohon.pdf", "pohon.xlsx"):
        dialog.siapkan(tmp_path / nama)
        klik(qtbot, halaman, "Simpan PDF")
        selesai(qtbot, pekerja)
    pertama, kedua = skp_siti().rhk
    teks = rapat(" ".join(teks_halaman((tmp_path / "pohon.pdf").read_bytes())))
    for kata in ("POHON KINERJA", "Ibu dan anak sehat", pertama.uraian, "Siti Rahma", "Belum dibawa siapa pun"):
        assert rapat(kata) in teks
    assert load_workbook(tmp_path / "pohon.xlsx").active.max_row > 5
    qtbot.mouseClick(halaman.form.kartu_pembawa, Qt.MouseButton.LeftButton)
    dialog.siapkan(tmp_path / "celah.pdf")
    klik(qtbot, halaman, "Simpan PDF")
    selesai(qtbot, pekerja)
    teks = rapat(" ".join(teks_halaman((tmp_path / "celah.pdf").read_bytes())))
    assert rapat("Puskesmas tertib") in teks and rapat(kedua.uraian) not in teks
