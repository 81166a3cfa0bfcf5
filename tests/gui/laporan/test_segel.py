"""What the pegawai sees of the seal of his month, and what a correction is told before it breaks one."""

from __future__ import annotations

from typing import Any

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.laporan.page import LaporanPage
from kinerja_desktop.gui.laporan.saringan import SEMUA
from tests.helpers.kantor import KantorUji
from tests.helpers.qt import selesai, tampilkan
from tests.helpers.segel import OKTOBER, disegel, disetujui


def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, bulan: Periode = OKTOBER) -> LaporanPage:
    halaman = LaporanPage(kantor.sebagai("siti"), pekerja)
    halaman.periode = bulan
    tampilkan(qtbot, halaman)
    selesai(qtbot, pekerja)
    return halaman


def test_below_the_list_stands_who_sealed_the_month(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    kantor.tetapkan_skp_siti()
    disegel(kantor)
    halaman = buka(kantor, pekerja, qtbot)
    segel = halaman.daftar.segel
    assert segel.isVisible()
    assert segel.text() == "Oktober 2026 sudah disegel oleh dr. R. Purba pada 24 Nov 2026"
    halaman.saringan.pilih_masa(SEMUA)
    selesai(qtbot, pekerja)
    assert not segel.isVisible()


def test_a_month_that_changed_says_so_and_one_without_a_seal_says_nothing(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    kantor.tetapkan_skp_siti()
    disegel(kantor)
    disetujui(kantor, 9)
    halaman = buka(kantor, pekerja, qtbot)
    assert halaman.daftar.segel.text() == (
        "Oktober 2026 berubah sesudah disegel: 1 laporan bertambah. Pejabat penilai perlu menyegel lagi."
    )
    halaman.periode = Periode.baca("2026-11")
    halaman.segarkan()
    selesai(qtbot, pekerja)
    assert not halaman.daftar.segel.isVisible()


def test_a_correction_in_a_sealed_month_is_told_what_it_does(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    kantor.tetapkan_skp_siti()
    pilihan = disetujui(kantor, 5)
    disegel(kantor)
    halaman = buka(kantor, pekerja, qtbot)
    halaman.buka({"laporan_id": pilihan.laporan_id})
    selesai(qtbot, pekerja)
    halaman.form.tombol_koreksi.click()
    selesai(qtbot, pekerja)
    assert "Bulan ini sudah disegel" in halaman.bilah_pesan.teks()


def test_a_correction_in_another_month_is_told_nothing(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    kantor.tetapkan_skp_siti()
    pilihan = disetujui(kantor, 5)
    halaman = buka(kantor, pekerja, qtbot)
    halaman.buka({"laporan_id": pilihan.laporan_id})
    selesai(qtbot, pekerja)
    halaman.form.tombol_koreksi.click()
    selesai(qtbot, pekerja)
    assert not halaman.bilah_pesan.isVisible()
