"""Manual indikator and Strategi as the owner of a plan writes them and his team reads them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kinerja_desktop.domain.catatan_mutasi import PenutupanSkp
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.sasaran.manual import ManualTab
from kinerja_desktop.gui.sasaran.page import SasaranPage
from kinerja_desktop.gui.sasaran.strategi import StrategiTab
from kinerja_desktop.services import manual_indikator, strategi
from kinerja_desktop.store import skema
from tests.helpers.kantor import KEPALA, SITI, SKP_SITI, KantorUji, id_tetap, skp_siti
from tests.helpers.qt import daftar_tombol, klik, selesai, tampilkan, tanpa_nama

SKP_KEPALA = id_tetap(700)


@pytest.fixture
def berencana(kantor: KantorUji) -> KantorUji:
    siti = skp_siti()
    with kantor.sebagai("siti").transaksi("tulis") as kerja:
        kerja.simpan(replace(siti, diajukan_pada=None))
    rhk = tuple(replace(r, id=id_tetap(710 + n), iki=()) for n, r in enumerate(siti.rhk))
    rhk = (replace(rhk[0], iki=(replace(siti.rhk[0].iki[0], id=id_tetap(720)),)), rhk[1])
    kepala = Skp(SKP_KEPALA, KEPALA, None, 2026, date(2026, 1, 1), date(2026, 12, 31), rhk=rhk)
    with kantor.sebagai("kepala").transaksi("tulis") as kerja:
        kerja.simpan(kepala)
    return kantor


@pytest.fixture
def buka(berencana: KantorUji, pekerja: Pekerja, qtbot: Any) -> Any:
    def buat(akun: str, kelas: type[Any]) -> tuple[SasaranPage, Any]:
        halaman = tampilkan(qtbot, SasaranPage(berencana.sebagai(akun), pekerja))
        selesai(qtbot, pekerja)
        tab = halaman.cari_tab(kelas)
        halaman.form.tab.setCurrentWidget(tab)
        selesai(qtbot, pekerja)
        return halaman, tab

    return buat


def test_a_manual_is_kept_while_typing_and_written_when_another_indicator_is_chosen(
    berencana: KantorUji, buka: Any, qtbot: Any, pekerja: Pekerja
) -> None:
    halaman, tab = buka("siti", ManualTab)
    assert tab.model.rowCount() == 3 and "Tujuan" in tab.masalah.text()
    qtbot.keyClicks(tab.medan["tujuan"], "Ibu hamil terlayani")
    qtbot.waitUntil(lambda: "Tersimpan otomatis" in tab.tersimpan.text())
    siti = berencana.sebagai("siti")
    assert manual_indikator.daftar(siti, SKP_SITI)[0].dasar is None, "a draft so far"
    tab.tabel.selectRow(1)
    selesai(qtbot, pekerja)
    pertama = manual_indikator.daftar(siti, SKP_SITI)[0]
    assert pertama.manual.tujuan == "Ibu hamil terlayani" and pertama.dasar is not None
    assert tab.medan["tujuan"].toPlainText() == ""
    qtbot.keyClicks(tab.medan["definisi"], "Sepuluh T")
    tab.periode.setCurrentIndex(1)
    assert halaman.tunda_tutup()
    selesai(qtbot, pekerja)
    kedua = manual_indikator.daftar(siti, SKP_SITI)[1].manual
    assert kedua.definisi == "Sepuluh T" and str(kedua.periode_pelaporan) == "bulanan"
    assert tanpa_nama(tab) == []


def test_a_refusal_stands_under_the_form_and_keeps_what_was_typed(
    berencana: KantorUji, buka: Any, qtbot: Any, pekerja: Pekerja
) -> None:
    _, tab = buka("siti", ManualTab)
    tab.medan["formula"].setPlainText("x" * 2001)
    klik(qtbot, tab, "Simpan")
    selesai(qtbot, pekerja)
    assert tab.masalah.text().startswith("Formula terlalu panjang")
    assert len(tab.medan["formula"].toPlainText()) == 2001
    qtbot.waitUntil(lambda: "otomatis" in tab.tersimpan.text())
    assert len(manual_indikator.daftar(berencana.sebagai("siti"), SKP_SITI)[0].manual.formula) == 2001


def test_the_penilai_reads_a_manual_and_changes_nothing(
    berencana: KantorUji, buka: Any, qtbot: Any, pekerja: Pekerja
) -> None:
    satu = manual_indikator.daftar(berencana.sebagai("siti"), SKP_SITI)[0].manual
    manual_indikator.simpan(berencana.sebagai("siti"), replace(satu, tujuan="Terlayani"), None)
    halaman, tab = buka("kepala", ManualTab)
    halaman.buka({"pegawai_id": SITI})
    selesai(qtbot, pekerja)
    assert tab.medan["tujuan"].toPlainText() == "Terlayani" and tab.medan["tujuan"].isReadOnly()
    assert not tab.kendali.isEnabled() and not tab.tombol_simpan.isVisibleTo(tab)


def test_a_leader_writes_a_workblock_and_takes_a_deleted_one_back(
    berencana: KantorUji, buka: Any, qtbot: Any, pekerja: Pekerja
) -> None:
    halaman, tab = buka("kepala", StrategiTab)
    klik(qtbot, tab, "Tambah strategi")
    assert tab.medan["judul"].hasFocus()
    qtbot.keyClicks(tab.medan["judul"], "Jemput bola ibu hamil")
    tab.medan["strategi_rutin"].setPlainText("Kunjungan rumah\nKelas ibu")
    tab.indikator.item(0).setCheckState(Qt.CheckState.Checked)
    klik(qtbot, tab, "Simpan")
    selesai(qtbot, pekerja)
    kepala = berencana.sebagai("kepala")
    (baris,) = strategi.daftar(kepala, SKP_KEPALA)
    assert baris.strategi.strategi_rutin == ("Kunjungan rumah", "Kelas ibu")
    assert baris.strategi.iki_id == (id_tetap(720),)
    klik(qtbot, tab, "Hapus")
    selesai(qtbot, pekerja)
    assert strategi.daftar(kepala, SKP_KEPALA) == [] and tab.baris is None
    klik(qtbot, halaman, next(t for t in daftar_tombol(halaman) if t.startswith("Urungkan")))
    selesai(qtbot, pekerja)
    assert tab.medan["judul"].text() == "Jemput bola ibu hamil"


def test_a_workblock_without_a_title_is_refused_and_stays_on_the_screen(
    berencana: KantorUji, buka: Any, qtbot: Any, pekerja: Pekerja
) -> None:
    _, tab = buka("kepala", StrategiTab)
    klik(qtbot, tab, "Tambah strategi")
    qtbot.keyClicks(tab.medan["tujuan"], "Kunjungan naik")
    klik(qtbot, tab, "Simpan")
    selesai(qtbot, pekerja)
    assert "Judul strategi belum diisi" in tab.masalah.text()
    assert tab.medan["tujuan"].toPlainText() == "Kunjungan naik"


def test_only_leaders_have_the_tab_of_strategies(buka: Any) -> None:
    halaman, tab = buka("siti", StrategiTab)
    nomor = halaman.form.tab.indexOf(tab)
    assert not halaman.form.tab.isTabVisible(nomor)
    lain, milik = buka("kepala", StrategiTab)
    assert lain.form.tab.isTabVisible(lain.form.tab.indexOf(milik))


@pytest.mark.parametrize("kelas", [ManualTab, StrategiTab])
def test_a_plan_that_a_transfer_closed_is_only_read(berencana: KantorUji, buka: Any, kelas: type[Any]) -> None:
    tutup = PenutupanSkp(id_tetap(771), SKP_SITI, SITI, date(2026, 11, 23), "mutasi ke Dinas", berencana.jam())
    with berencana.sebagai("operator").transaksi("mutasi", (skema.PUSAT,)) as kerja:
        kerja.simpan(tutup)
    _, tab = buka("siti", kelas)
    assert not tab.boleh and not tab.tombol_simpan.isVisible()
