"""The four kinds of plan on the page: approach, forms, advice on wording, library, annex, and problems that lead."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kinerja_desktop.domain.lampiran_skp import BagianLampiran
from kinerja_desktop.domain.pegawai import Kedudukan
from kinerja_desktop.domain.skp import Nilai, Pendekatan, Perspektif, SumberRhk, Untuk
from kinerja_desktop.domain.teks_formulir import VersiPerilaku
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.sasaran.lampiran import LampiranEditor
from kinerja_desktop.gui.sasaran.page import SasaranPage
from kinerja_desktop.gui.sasaran.perilaku import PerilakuEditor
from kinerja_desktop.gui.sasaran.susunan import pilih_nilai
from kinerja_desktop.services import frasa, pengaturan, skp_draf
from kinerja_desktop.services import skp as layanan
from tests.helpers.kantor import KEPALA, RUDI, SITI, SKP_SITI, KantorUji, skp_siti
from tests.helpers.qt import daftar_tombol, klik, selesai, tampilkan, tanpa_nama

KUAN, KUAL = Pendekatan.KUANTITATIF, Pendekatan.KUALITATIF


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Any:
    def buat(akun: str) -> SasaranPage:
        halaman = tampilkan(qtbot, SasaranPage(kantor.sebagai(akun), pekerja))
        selesai(qtbot, pekerja)
        return halaman

    return buat


@pytest.fixture
def draf_siti(kantor: KantorUji) -> None:
    """Siti's plan as a draft, not handed in."""
    with kantor.sebagai("siti").transaksi("simpan SKP") as kerja:
        kerja.simpan(replace(skp_siti(), diajukan_pada=None))


def mulai(qtbot: Any, pekerja: Pekerja, halaman: SasaranPage) -> None:
    klik(qtbot, halaman, "Mulai menyusun SKP")
    selesai(qtbot, pekerja)


def pilih_iki(halaman: SasaranPage, i: int = 0, j: int = 0) -> None:
    pohon = halaman.hasil.form.pohon
    induk = pohon.topLevelItem(i)
    assert induk is not None
    pohon.setCurrentItem(induk.child(j))


class TestPendekatan:
    def test_switching_brings_one_narration_and_back_what_was_typed(
        self, kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, draf_siti: None
    ) -> None:
        siti = buka("siti")
        semula = siti.skp_diketik()
        pilih_iki(siti)
        f = siti.hasil.form
        assert f.target.isVisible() and "A.1.7" in f.bilah.formulir.text()
        klik(qtbot, siti, "Kualitatif")
        assert "A.1.6" in f.bilah.formulir.text()
        assert f.uraian_iki.toPlainText() == "Jumlah ibu hamil yang mendapat pelayanan K4: 120 ibu hamil"
        assert not f.target.isVisible() and not f.aspek.isVisible()
        f.uraian_iki.selectAll()
        qtbot.keyClicks(f.uraian_iki, "Ibu hamil puas atas pelayanan")
        klik(qtbot, siti, "Kuantitatif")
        assert siti.skp_diketik() == semula
        klik(qtbot, siti, "Simpan draf")
        selesai(qtbot, pekerja)
        lagi = buka("siti")
        klik(qtbot, lagi, "Kualitatif")
        assert lagi.skp_diketik().rhk[0].iki[0].uraian == "Ibu hamil puas atas pelayanan", "kept over a restart"

    def test_the_switch_is_undone_by_one_click(self, pekerja: Pekerja, qtbot: Any, buka: Any, draf_siti: None) -> None:
        siti = buka("siti")
        semula = siti.skp_diketik()
        klik(qtbot, siti, "Kualitatif")
        assert siti.skp_diketik().pendekatan is KUAL
        siti.bilah_pesan.lakukan()
        selesai(qtbot, pekerja)
        assert siti.skp_diketik() == semula

    def test_a_set_plan_shows_its_approach_and_cannot_switch(self, kantor: KantorUji, buka: Any) -> None:
        kantor.tetapkan_skp_siti()
        siti = buka("siti")
        bilah = siti.hasil.form.bilah
        assert bilah.tombol[KUAN].isChecked() and not bilah.tombol[KUAL].isEnabled()
        assert not bilah.ganti.isVisible()


class TestJpt:
    def test_a_head_plans_with_perspective_and_source(
        self, kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
    ) -> None:
        kepala = buka("kepala")
        mulai(qtbot, pekerja, kepala)
        f = kepala.hasil.form
        assert "A.1.2" in f.bilah.formulir.text() and not f.bilah.ganti.isVisible()
        assert "wajib" in f.bilah.perspektif[Perspektif.ANGGARAN].text()
        klik(qtbot, kepala, "RHK")
        assert f.sumber.isVisible() and not f.rhk_pimpinan.isVisible()
        qtbot.keyClicks(f.uraian, "Meningkatnya mutu pelayanan Puskesmas")
        pilih_nilai(f.jenis, "tambahan")
        pilih_nilai(f.sumber, SumberRhk.PERJANJIAN_KINERJA)
        assert f.jenis.currentText() == "Utama" and not f.jenis.isEnabled()
        pilih_iki(kepala)
        assert f.perspektif.isVisible() and not f.aspek.isVisible()
        qtbot.keyClicks(f.uraian_iki, "Persentase penyerapan anggaran")
        qtbot.keyClicks(f.target, "92%")
        klik(qtbot, kepala, "Ajukan ke dr. Tiur Manurung")
        assert "Perspektif belum dipilih (1.1)" in kepala.form.masalah.text()
        assert "Perspektif anggaran belum ada" in kepala.form.masalah.text()
        pilih_nilai(f.perspektif, Perspektif.ANGGARAN)
        assert "belum dipilih" not in kepala.form.masalah.text(), "the list follows the typing"
        assert f.bilah.perspektif[Perspektif.ANGGARAN].text() == "Anggaran 1"
        klik(qtbot, kepala, "Ajukan ke dr. Tiur Manurung")
        selesai(qtbot, pekerja)
        (lembar,) = layanan.daftar(kantor.sebagai("kepala"), KEPALA, 2026)
        assert lembar.skp.untuk is Untuk.JPT and lembar.skp.diajukan_pada is not None
        assert lembar.skp.rhk[0].dari_perjanjian_kinerja

    def test_the_form_is_changed_only_where_the_office_allows_it(
        self, kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
    ) -> None:
        layanan.buat(kantor.sebagai("kepala"), 2026)
        (lembar,) = layanan.daftar(kantor.sebagai("kepala"), KEPALA, 2026)
        layanan.simpan(kantor.sebagai("kepala"), replace(lembar.skp, untuk=Untuk.JA_JF), lembar.hash)
        kepala = buka("kepala")
        klik(qtbot, kepala, "Ganti ke A.1.2")
        assert kepala.skp_diketik().untuk is Untuk.JPT
        kepala.bilah_pesan.lakukan()
        assert kepala.skp_diketik().untuk is Untuk.JA_JF
        rudi = buka("rudi")
        mulai(qtbot, pekerja, rudi)
        assert not any(t.startswith("Ganti ke") for t in daftar_tombol(rudi))


class TestSaran:
    def test_an_activity_is_answered_with_patterns_and_a_blank(self, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
        rudi = buka("rudi")
        mulai(qtbot, pekerja, rudi)
        klik(qtbot, rudi, "RHK")
        f = rudi.hasil.form
        qtbot.keyClicks(f.uraian, "Melaksanakan pelatihan kader")
        qtbot.waitUntil(f.saran_rhk.isVisible)
        assert f.saran_rhk.tag.text() == "Aktivitas" and "Anak Lampiran 1" in f.saran_rhk.sebab.text()
        klik(qtbot, rudi, "Terlatihnya kader …")
        assert f.uraian.toPlainText() == "Terlatihnya kader …"
        qtbot.keyClicks(f.uraian, "di 12 posyandu")
        assert rudi.skp_diketik().rhk[0].uraian == "Terlatihnya kader di 12 posyandu"
        qtbot.waitUntil(lambda: not f.saran_rhk.isVisible())

    def test_advice_is_waved_away_for_one_field_and_stays_so(
        self, kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, draf_siti: None
    ) -> None:
        siti = buka("siti")
        f = siti.hasil.form
        f.uraian.setPlainText("Pelayanan administrasi")
        qtbot.waitUntil(f.saran_rhk.isVisible)
        assert f.saran_rhk.tag.text() == "Kategori"
        klik(qtbot, siti, "Abaikan saran untuk kalimat ini")
        selesai(qtbot, pekerja)
        f.uraian.setPlainText("Pelayanan administrasi umum")
        qtbot.wait(500)
        assert not f.saran_rhk.isVisible()
        assert skp_draf.diabaikan(kantor.sebagai("siti"), SKP_SITI) == {siti.skp_diketik().rhk[0].id}
        pilih_iki(siti)
        f.uraian_iki.setPlainText("Menyusun laporan kohort")
        qtbot.waitUntil(f.saran_iki.isVisible)
        assert "Persentase laporan kohort yang …" in f.saran_iki.pola()

    def test_advice_never_stops_a_plan(
        self, kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, draf_siti: None
    ) -> None:
        siti = buka("siti")
        siti.hasil.form.uraian.setPlainText("Melaksanakan pelayanan")
        klik(qtbot, siti, "Ajukan ke dr. R. Purba")
        selesai(qtbot, pekerja)
        (lembar,) = layanan.daftar(kantor.sebagai("siti"), SITI, 2026)
        assert lembar.skp.diajukan_pada is not None


class TestPustaka:
    def test_a_result_is_found_inserted_by_enter_and_undone(self, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
        rudi = buka("rudi")
        mulai(qtbot, pekerja, rudi)
        klik(qtbot, rudi, "RHK")
        klik(qtbot, rudi, "Pustaka")
        selesai(qtbot, pekerja)
        panel = rudi.hasil.form.pustaka
        qtbot.waitUntil(lambda: len(panel.terlihat()) > 30)
        assert panel.terlihat()[0].jabatan == "Perekam Medis", "what fits the position comes first"
        qtbot.keyClicks(panel.kotak, "kohort")
        qtbot.keyClick(panel.kotak, Qt.Key.Key_Return)
        (rhk,) = rudi.skp_diketik().rhk
        assert "kohort" in rhk.uraian and rhk.iki[0].target, "the empty result was filled"
        assert panel.isVisible()
        rudi.bilah_pesan.lakukan()
        assert rudi.skp_diketik().rhk == ()
        qtbot.keyClick(panel.kotak, Qt.Key.Key_Return)
        panel.kotak.clear()
        qtbot.keyClick(panel.kotak, Qt.Key.Key_Escape)
        assert not panel.isVisible() and rudi.hasil.form.uraian.isVisible()
        klik(qtbot, rudi, "Kualitatif")
        assert "tepat waktu" in rudi.skp_diketik().rhk[0].iki[0].uraian, "the library knows both approaches"

    def test_nothing_found_is_said(self, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
        rudi = buka("rudi")
        mulai(qtbot, pekerja, rudi)
        klik(qtbot, rudi, "Pustaka")
        selesai(qtbot, pekerja)
        panel = rudi.hasil.form.pustaka
        qtbot.keyClicks(panel.kotak, "zzzz")
        qtbot.waitUntil(lambda: panel.terlihat() == [])
        assert "Tidak ada yang cocok" in panel.rinci.text() and not panel.sisip.isEnabled()


class TestMasalah:
    def test_a_problem_is_beside_its_field_and_one_click_away(
        self, pekerja: Pekerja, qtbot: Any, buka: Any, draf_siti: None
    ) -> None:
        siti = buka("siti")
        pilih_iki(siti, 1)
        f = siti.hasil.form
        f.target.clear()
        klik(qtbot, siti, "Ajukan ke dr. R. Purba")
        assert "Target kosong (2.1)" in siti.form.masalah.text()
        assert "120 ibu hamil" in f.galat_target.text() and f.galat_target.isVisible()
        pilih_iki(siti, 0)
        assert not f.galat_target.isVisible()
        siti.form.tab.setCurrentWidget(siti.cari_tab(LampiranEditor))
        siti.form.masalah.linkActivated.emit("rhk[1].iki[0].target")
        assert siti.form.tab.currentWidget() is siti.hasil and f.target.hasFocus()
        siti.form.masalah.linkActivated.emit("lampiran.konsekuensi")
        assert siti.form.tab.currentWidget() is siti.cari_tab(LampiranEditor)
        daftar = siti.cari_tab(LampiranEditor).daftar[BagianLampiran.KONSEKUENSI]
        assert daftar.tombol_tambah.hasFocus() and "A.1.8" in daftar.masalah.text()


class TestLampiran:
    def test_phrases_are_inserted_moved_deleted_and_remembered(
        self, kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, draf_siti: None
    ) -> None:
        siti = buka("siti")
        tab = siti.cari_tab(LampiranEditor)
        siti.form.tab.setCurrentWidget(tab)
        klik(qtbot, siti, "Contoh frasa: Konsekuensi")
        selesai(qtbot, pekerja)
        qtbot.keyClicks(tab.panel.kotak, "teguran")
        qtbot.keyClick(tab.panel.kotak, Qt.Key.Key_Return)
        daftar = tab.daftar[BagianLampiran.KONSEKUENSI]
        assert daftar.baris[0].tag.text() == "Negatif"
        qtbot.mouseClick(daftar.tombol_tambah, Qt.MouseButton.LeftButton)
        qtbot.keyClicks(daftar.baris[1].medan, "Diusulkan menerima piagam")
        assert daftar.baris[1].tag.text() == "Positif"
        qtbot.keyClick(daftar.baris[1].medan, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        assert daftar.nilai()[0] == "Diusulkan menerima piagam"
        qtbot.mouseClick(daftar.baris[0].alat[0], Qt.MouseButton.LeftButton)
        selesai(qtbot, pekerja)
        assert frasa.daftar(kantor.sebagai("siti"), 2026)[0].teks == "Diusulkan menerima piagam"
        qtbot.mouseClick(daftar.baris[0].alat[3], Qt.MouseButton.LeftButton)
        assert len(daftar.nilai()) == 1
        siti.bilah_pesan.lakukan()
        assert daftar.nilai()[0] == "Diusulkan menerima piagam"
        klik(qtbot, siti, "Simpan draf")
        selesai(qtbot, pekerja)
        (lembar,) = layanan.daftar(kantor.sebagai("siti"), SITI, 2026)
        assert lembar.skp.lampiran.konsekuensi == daftar.nilai()

    def test_an_empty_row_goes_with_backspace_and_is_not_saved(
        self, pekerja: Pekerja, qtbot: Any, buka: Any, draf_siti: None
    ) -> None:
        siti = buka("siti")
        tab = siti.cari_tab(LampiranEditor)
        siti.form.tab.setCurrentWidget(tab)
        daftar = tab.daftar[BagianLampiran.SUMBER_DAYA]
        qtbot.mouseClick(daftar.tombol_tambah, Qt.MouseButton.LeftButton)
        qtbot.keyClicks(daftar.baris[0].medan, "Kader")
        qtbot.keyClick(daftar.baris[0].medan, Qt.Key.Key_Return)
        assert len(daftar.baris) == 2 and tab.nilai().sumber_daya == ("Kader",)
        qtbot.keyClick(daftar.baris[1].medan, Qt.Key.Key_Backspace)
        assert len(daftar.baris) == 1 and daftar.baris[0].medan.hasFocus()


@pytest.mark.parametrize("lebar", [1138, 966])
def test_nothing_is_cut_and_every_control_has_a_name(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, lebar: int
) -> None:
    for akun in ("kepala", "rudi"):
        halaman = buka(akun)
        mulai(qtbot, pekerja, halaman)
        halaman.resize(lebar, 600)
        klik(qtbot, halaman, "RHK")
        for n in range(halaman.form.tab.count()):
            halaman.form.tab.setCurrentIndex(n)
            assert tanpa_nama(halaman) == []
        halaman.form.tab.setCurrentIndex(0)
        f = halaman.hasil.form
        qtbot.wait(50)
        assert f.gulir_rhk.widget().minimumSizeHint().width() <= f.gulir_rhk.viewport().width()
        assert halaman.minimumSizeHint().width() <= lebar


def test_only_one_person_leaves_the_room_to_the_plan(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    rudi = buka("rudi")
    assert rudi.form.kartu_daftar.isVisible()
    mulai(qtbot, pekerja, rudi)
    assert not rudi.form.kartu_daftar.isVisible() and rudi.form.tahun.isVisible()
    rudi.form.tahun.setCurrentText("2027")
    selesai(qtbot, pekerja)
    assert rudi.form.kartu_daftar.isVisible() and rudi.form.tahun.isVisible()
    assert buka("kepala").form.kartu_daftar.isVisible()
    assert layanan.daftar(kantor.sebagai("rudi"), RUDI, 2026)


def test_the_guides_are_those_the_plan_is_signed_with(kantor: KantorUji, buka: Any, draf_siti: None) -> None:
    operator = kantor.sebagai("operator")
    pengaturan.simpan_kantor(operator, replace(operator.kantor, versi_perilaku=VersiPerilaku.UU20_2023))
    panduan = buka("siti").cari_tab(PerilakuEditor).panduan[Nilai.HARMONIS].text()
    assert "tanpa membedakan latar belakang" in panduan


def test_who_has_no_duty_to_plan_is_told_so(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    konteks = kantor.sebagai("rudi")
    konteks.pegawai = replace(konteks.pegawai, kedudukan=Kedudukan.CLTN)
    rudi = tampilkan(qtbot, SasaranPage(konteks, pekerja))
    selesai(qtbot, pekerja)
    teks = rudi.form.kosong.teks()
    assert "tidak wajib" in teks and "Cuti di luar tanggungan negara" in teks
    assert "Mulai menyusun SKP" in daftar_tombol(rudi)


def test_long_rows_are_wrapped_whole_and_get_higher_when_there_is_less_room(
    qtbot: Any, buka: Any, draf_siti: None
) -> None:
    siti = buka("siti")
    pohon = siti.hasil.form.pohon
    tinggi = pohon.visualItemRect(pohon.topLevelItem(0)).height()
    siti.resize(620, 690)
    qtbot.waitUntil(lambda: pohon.visualItemRect(pohon.topLevelItem(0)).height() > tinggi)
