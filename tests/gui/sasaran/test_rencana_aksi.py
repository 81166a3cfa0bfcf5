"""The tab Rencana aksi: typed, ticked, pasted and undone like a spreadsheet; read where it may not be changed."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.rencana_aksi import Trayektori
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.sasaran.page import SasaranPage
from kinerja_desktop.gui.sasaran.rencana_tab import RencanaTab
from kinerja_desktop.services import persetujuan, rencana_aksi, skp
from tests.helpers.kantor import AKSI, IKI_1, RHK_1, RHK_2, SITI, SKP_SITI, KantorUji, skp_beraksi
from tests.helpers.laporan import ajukan
from tests.helpers.qt import klik, selesai, tampilkan, tanpa_nama
from tests.unit.services.test_dialog import tutup


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Any:
    def buat(akun: str) -> tuple[SasaranPage, RencanaTab]:
        halaman = tampilkan(qtbot, SasaranPage(kantor.sebagai(akun), pekerja))
        selesai(qtbot, pekerja)
        halaman.buka({"pegawai_id": SITI, "tahun": 2026})
        selesai(qtbot, pekerja)
        tab = halaman.cari_tab(RencanaTab)
        halaman.form.tab.setCurrentWidget(tab)
        return halaman, tab

    return buat


def tersimpan(kantor: KantorUji) -> Any:
    return rencana_aksi.lembar(kantor.sebagai("siti"), SKP_SITI).rencana


def teks(tab: RencanaTab) -> list[str]:
    return [str(tab.langkah.index(n, 0).data()) for n in range(tab.langkah.rowCount())]


def ke(tab: RencanaTab, baris: int, kolom: int) -> None:
    tab.tabel_langkah.setCurrentIndex(tab.langkah.index(baris, kolom))


def test_steps_are_added_typed_ticked_and_saved(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kantor.tetapkan_skp_siti()
    _, tab = buka("siti")
    assert tanpa_nama(tab) == []
    ke(tab, 0, 0)
    klik(qtbot, tab, "Tambah langkah")
    penyunting = tab.tabel_langkah.findChild(QLineEdit)
    qtbot.keyClicks(penyunting, "Kelas ibu hamil")
    qtbot.keyClick(penyunting, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.tabel_langkah.findChild(QLineEdit) is None)
    for kolom in (1, 3):
        ke(tab, 1, kolom)
        qtbot.keyClick(tab.tabel_langkah, Qt.Key.Key_Space)
    ke(tab, 1, 5)
    qtbot.keyClicks(tab.tabel_langkah, "8")
    klik(qtbot, tab, "Simpan rencana aksi")
    selesai(qtbot, pekerja)
    (butir,) = tersimpan(kantor).butir
    assert (butir.rhk_id, butir.uraian, butir.target) == (RHK_1, "Kelas ibu hamil", "8")
    assert butir.periode == ("2026-TW1", "2026-TW3")
    ke(tab, 1, 1)
    qtbot.keyClick(tab.tabel_langkah, Qt.Key.Key_Space)
    klik(qtbot, tab, "Simpan rencana aksi")
    selesai(qtbot, pekerja)
    assert tersimpan(kantor).butir[0].periode == ("2026-TW3",)


def test_typed_text_is_kept_without_saving(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kantor.tetapkan_skp_siti(skp_beraksi())
    _, tab = buka("siti")
    ke(tab, 2, 1)
    qtbot.keyClick(tab.tabel_langkah, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: rencana_aksi.draf_otomatis(kantor.sebagai("siti"), SKP_SITI) is not None)
    _, lain = buka("siti")
    assert lain.rencana().butir[0].periode == ("2026-TW1",)
    assert rencana_aksi.lembar(kantor.sebagai("kepala"), SKP_SITI).rencana.butir[0].periode == ()


def test_changes_are_dropped_and_brought_back(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kantor.tetapkan_skp_siti(skp_beraksi())
    halaman, tab = buka("siti")
    assert not tab.tombol_buang.isVisible()
    ke(tab, 2, 1)
    qtbot.keyClick(tab.tabel_langkah, Qt.Key.Key_Space)
    klik(qtbot, tab, "Buang perubahan")
    selesai(qtbot, pekerja)
    assert tab.rencana().butir[0].periode == ()
    assert rencana_aksi.draf_otomatis(kantor.sebagai("siti"), SKP_SITI) is None
    halaman.bilah_pesan.lakukan()
    assert tab.rencana().butir[0].periode == ("2026-TW1",)
    qtbot.waitUntil(lambda: rencana_aksi.draf_otomatis(kantor.sebagai("siti"), SKP_SITI) is not None)


def test_a_plan_without_results_says_what_comes_first(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    skp.buat(kantor.sebagai("rudi"), 2026)
    halaman = tampilkan(qtbot, SasaranPage(kantor.sebagai("rudi"), pekerja))
    selesai(qtbot, pekerja)
    tab = halaman.cari_tab(RencanaTab)
    halaman.form.tab.setCurrentWidget(tab)
    assert "Belum ada hasil kerja" in tab.tabel_langkah.kosong.teks()
    assert tab.tabel_langkah.kosong.isVisible()


def test_a_deleted_step_comes_back_to_its_place(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kantor.tetapkan_skp_siti(skp_beraksi())
    halaman, tab = buka("siti")
    semula = teks(tab)
    ke(tab, 2, 0)
    klik(qtbot, tab, "Hapus")
    assert AKSI[0] not in teks(tab)
    halaman.bilah_pesan.lakukan()
    assert teks(tab) == semula


def test_the_last_step_of_a_result_can_be_taken_away_for_good(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kantor.tetapkan_skp_siti(skp_beraksi())
    _, tab = buka("siti")
    for _ in AKSI:
        ke(tab, 2, 0)
        klik(qtbot, tab, "Hapus")
    klik(qtbot, tab, "Simpan rencana aksi")
    selesai(qtbot, pekerja)
    assert len(teks(tab)) == 2, "only the headings"
    assert not any(b.uraian for b in tersimpan(kantor).butir)


def test_steps_move_inside_their_result(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kantor.tetapkan_skp_siti(skp_beraksi())
    _, tab = buka("siti")
    ke(tab, 2, 0)
    klik(qtbot, tab, "Turun")
    assert teks(tab)[2:] == [AKSI[1], AKSI[0]]
    klik(qtbot, tab, "Turun")
    assert teks(tab)[2:] == [AKSI[1], AKSI[0]], "not into another result"
    klik(qtbot, tab, "Naik")
    klik(qtbot, tab, "Naik")
    assert teks(tab)[2:] == list(AKSI)


def test_rows_of_a_spreadsheet_become_steps(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kantor.tetapkan_skp_siti()
    _, tab = buka("siti")
    ke(tab, 0, 0)
    QApplication.clipboard().setText("Kelas ibu hamil\tx\t\tx\t-\t12 kelas\nPosyandu\t\tv\n")
    qtbot.keyClick(tab.tabel_langkah, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    satu, dua = tab.rencana().butir
    assert (satu.uraian, satu.periode, satu.target) == ("Kelas ibu hamil", ("2026-TW1", "2026-TW3"), "12 kelas")
    assert (dua.uraian, dua.periode, dua.rhk_id) == ("Posyandu", ("2026-TW2",), RHK_1)


def test_trajectory_advises_and_never_stops(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kantor.tetapkan_skp_siti()
    _, tab = buka("siti")
    tab.pilih.setCurrentIndex(1)
    tab.tabel_trayektori.setCurrentIndex(tab.trayektori.index(1, 2))
    QApplication.clipboard().setText("30\t60\t90\t110")
    qtbot.keyClick(tab.tabel_trayektori, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    tinjauan = tab.trayektori.index(1, tab.trayektori.kolom_tinjauan)
    assert tinjauan.data() == "Baru 110 dari 120"
    klik(qtbot, tab, "Simpan rencana aksi")
    selesai(qtbot, pekerja)
    assert Trayektori(IKI_1, "2026-TW4", "110") in tersimpan(kantor).trayektori
    tab.trayektori.setData(tab.trayektori.index(1, 5), "120")
    assert tab.trayektori.index(1, tab.trayektori.kolom_tinjauan).data() == "Nilai akhir 120 ✓"


def test_quarters_become_months(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kantor.tetapkan_skp_siti(skp_beraksi())
    _, tab = buka("siti")
    ke(tab, 2, 2)
    qtbot.keyClick(tab.tabel_langkah, Qt.Key.Key_Space)
    tab.jenis.setCurrentIndex(1)
    assert tab.langkah.columnCount() == 14
    assert tab.rencana().butir[0].periode == ("2026-04", "2026-05", "2026-06")


def test_approved_reports_stand_under_their_step(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kantor.tetapkan_skp_siti(skp_beraksi())
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    satu, sidik = ajukan(siti, rhk_id=RHK_2, rencana_aksi=AKSI[0], realisasi=3, satuan="kunjungan")
    persetujuan.setujui(kepala, satu.id, sidik)
    halaman, tab = buka("siti")
    tab.pilih.setCurrentIndex(2)
    langkah = tab.dokumentasi.pohon.topLevelItem(1).child(0)
    assert (langkah.text(0), langkah.text(1)) == (AKSI[0], "3 kunjungan")
    tab.dokumentasi.masa.setCurrentIndex(1)
    assert tab.dokumentasi.pohon.topLevelItem(1).child(0).text(1) == "–", "nothing in the first quarter"
    tab.dokumentasi.masa.setCurrentIndex(4)
    laporan = tab.dokumentasi.pohon.topLevelItem(1).child(0).child(0)
    with qtbot.waitSignal(halaman.minta_pindah) as pindah:
        tab.dokumentasi.pohon.itemActivated.emit(laporan, 0)
    assert pindah.args == ["laporan", {"laporan_id": satu.id}]
    with qtbot.waitSignal(halaman.minta_pindah) as pindah:
        klik(qtbot, tab, "Formulir B.1.2")
    assert pindah.args == ["dokumen", {"format": "B.1.2", "pegawai_id": SITI, "periode": Periode.baca("2026-TW4")}]
    tab.pilih.setCurrentIndex(0)
    with qtbot.waitSignal(halaman.minta_pindah) as pindah:
        klik(qtbot, tab, "Formulir B.1.1")
    assert pindah.args == ["dokumen", {"format": "B.1.1", "pegawai_id": SITI, "tahun": 2026}]


@pytest.mark.parametrize("akun", ["kepala", "siti"])
def test_others_and_closed_plans_are_only_read(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, akun: str
) -> None:
    kantor.tetapkan_skp_siti(skp_beraksi())
    if akun == "siti":
        tutup(kantor)
    _, tab = buka(akun)
    assert not tab.tombol_simpan.isVisible()
    assert not tab.jenis.isEnabled()
    ke(tab, 2, 1)
    qtbot.keyClick(tab.tabel_langkah, Qt.Key.Key_Space)
    assert tab.rencana().butir[0].periode == ()


def test_once_a_result_has_steps_here_its_lines_in_the_plan_are_not_typed_any_more(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kantor.tetapkan_skp_siti(skp_beraksi())
    siti = kantor.sebagai("siti")
    (kini,) = skp.daftar(siti, SITI, 2026)
    skp.buka_revisi(siti, SKP_SITI, kini.hash, "Tugas baru")
    halaman, tab = buka("siti")
    hasil = halaman.hasil.form
    halaman.form.tab.setCurrentWidget(halaman.hasil)
    hasil.pohon.setCurrentItem(hasil.pohon.topLevelItem(1))
    assert hasil.rencana_aksi.isVisible()
    tab.simpan()
    selesai(qtbot, pekerja)
    halaman.segarkan()
    selesai(qtbot, pekerja)
    hasil.pohon.setCurrentItem(hasil.pohon.topLevelItem(1))
    assert not hasil.rencana_aksi.isVisible()
    assert hasil.label_rencana.text() == "Langkahnya ada di tab Rencana aksi"
    hasil.pohon.setCurrentItem(hasil.pohon.topLevelItem(0))
    assert hasil.rencana_aksi.isVisible()
