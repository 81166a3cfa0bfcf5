"""Seals on the dashboard: the figure, its list with the gravest first, and the way to the window of seals."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kinerja_desktop.domain.segel import HasilPeriksa
from kinerja_desktop.gui.common.segel import tag_hasil
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.dasbor.page import DasborPage
from kinerja_desktop.services.dasbor_bentuk import Daftar
from tests.helpers.kantor import SITI, KantorUji
from tests.helpers.qt import selesai, tampilkan, tekan
from tests.helpers.segel import OKTOBER, disegel, disetujui


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Any:
    kantor.tetapkan_skp_siti()

    def buat(akun: str = "kepala") -> DasborPage:
        halaman = tampilkan(qtbot, DasborPage(kantor.sebagai(akun), pekerja))
        selesai(qtbot, pekerja)
        return halaman

    return buat


def kartu(halaman: DasborPage) -> str:
    return halaman.form.kartu_segel.accessibleName()


def ubah(kantor: KantorUji, laporan_id: bytes) -> None:
    with kantor.terbuka.store._lokal() as koneksi:
        koneksi.exec_driver_sql("UPDATE laporan_harian SET realisasi = 99 WHERE id = ?", (laporan_id,))


def test_a_month_without_reports_has_no_figure(buka: Any) -> None:
    assert kartu(buka()) == "Segel Oktober 2026: – . belum ada laporan"


def test_the_figure_tells_how_many_are_missing_then_that_all_match(buka: Any, kantor: KantorUji) -> None:
    disetujui(kantor)
    assert kartu(buka()) == "Segel Oktober 2026: 0 / 1. 1 belum disegel"
    disegel(kantor)
    assert kartu(buka("operator")) == "Segel Oktober 2026: 1 / 1. semua cocok"


def test_the_list_behind_it_is_verified_and_can_be_copied(
    buka: Any, kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    disegel(kantor)
    disetujui(kantor, 9)
    halaman = buka()
    assert kartu(halaman) == "Segel Oktober 2026: 0 / 1. 1 tidak cocok"
    tekan(qtbot, halaman, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    selesai(qtbot, pekerja)
    assert halaman.form.judul_rincian.text() == "Segel · Oktober 2026"
    assert halaman.form.jumlah_rincian.text() == "0 dari 1 cocok"
    isi = halaman.panel.salin()
    assert QApplication.clipboard().text() == isi
    assert isi.splitlines()[-1].split("\t") == [
        "Siti Rahma, A.Md.Keb.",
        "Berubah sesudah disegel",
        "1 laporan bertambah",
        "dr. R. Purba",
        "24 Nov 2026",
    ]


def test_the_list_finds_what_was_changed_behind_the_back_of_the_program(
    buka: Any, kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    pilihan = disetujui(kantor, 5)
    disegel(kantor)
    ubah(kantor, pilihan.laporan_id.bytes)
    halaman = buka()
    halaman.buka_daftar(Daftar.SEGEL)
    selesai(qtbot, pekerja)
    assert halaman.form.jumlah_rincian.text() == "0 dari 1 cocok"


def test_a_row_leads_whoever_rates_to_the_window_of_seals_and_nobody_else(
    buka: Any, kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    disetujui(kantor)
    for akun, pindah in (("kepala", True), ("operator", False)):
        halaman = buka(akun)
        halaman.buka_daftar(Daftar.SEGEL)
        selesai(qtbot, pekerja)
        minta: list[object] = []
        halaman.minta_pindah.connect(lambda *isi, ke=minta: ke.append(isi))
        baris = halaman.form.tabel.baris_kini()
        assert baris is not None and baris.pegawai_id == SITI
        halaman._baris_dibuka(baris)
        assert minta == ([("persetujuan", {"segel": OKTOBER})] if pindah else [])


def test_every_result_has_its_word() -> None:
    kata = [tag_hasil(h.value)[0] for h in HasilPeriksa]
    assert len(set(kata)) == len(kata) and tag_hasil("")[0] == "Belum disegel"
