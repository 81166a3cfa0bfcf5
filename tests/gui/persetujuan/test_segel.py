"""The window of seals as a penilai uses it: states, ticks, keys, what was sealed and what was left out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from kinerja_desktop.domain.segel import KeadaanSegel, Segel
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.segel import tag_keadaan
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.persetujuan.page import PersetujuanPage
from kinerja_desktop.gui.persetujuan.segel import DialogSegel, bulan_selesai
from kinerja_desktop.services import persetujuan
from kinerja_desktop.store.rekaman import hitung
from tests.helpers.kantor import RUDI, SITI, KantorUji
from tests.helpers.laporan import ajukan
from tests.helpers.qt import klik, selesai, tampilkan, tanpa_nama, tekan, teks_terlihat, tombol
from tests.helpers.segel import OKTOBER, disegel, disetujui

CTRL = Qt.KeyboardModifier.ControlModifier
Buka = Callable[[], DialogSegel]


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Buka:
    kantor.tetapkan_skp_siti()

    def buat() -> DialogSegel:
        induk = tampilkan(qtbot, PersetujuanPage(kantor.sebagai("kepala"), pekerja))
        satu = DialogSegel(induk, pekerja, kantor.sebagai("kepala"), OKTOBER)
        tampilkan(qtbot, satu, 880, 560)
        selesai(qtbot, pekerja)
        return satu

    return buat


def keadaan(satu: DialogSegel) -> dict[object, KeadaanSegel]:
    return {b.pegawai_id: b.keadaan for b in satu.model.semua()}


def test_the_last_month_that_is_over_is_proposed() -> None:
    assert str(bulan_selesai(date(2026, 11, 24))) == "2026-10"
    assert str(bulan_selesai(date(2026, 1, 1))) == "2025-12"


def test_who_is_ready_is_ticked_by_one_key_and_sealed_by_another(
    buka: Buka, kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    disetujui(kantor)
    ajukan(kantor.sebagai("rudi"), tanggal=date(2026, 10, 6))
    satu = buka()
    QAbstractItemModelTester(satu.model, satu)
    assert satu.bulan() == OKTOBER and not satu.tombol_segel.isEnabled()
    assert keadaan(satu)[SITI] is KeadaanSegel.SIAP and keadaan(satu)[RUDI] is KeadaanSegel.MENUNGGU
    assert any("Tanpa tanda tangan komputer" in t for t in teks_terlihat(satu))
    tekan(qtbot, satu.tabel, Qt.Key.Key_A, CTRL)
    assert [b.pegawai_id for b in satu.model.tercentang()] == [SITI]
    assert tombol(satu, "Segel 1 pegawai").isEnabled()
    tekan(qtbot, satu.tabel, Qt.Key.Key_Return, CTRL)
    selesai(qtbot, pekerja)
    assert keadaan(satu)[SITI] is KeadaanSegel.TERSEGEL and satu.berubah
    assert "Oktober 2026: 1 pegawai disegel, 1 laporan." in teks_terlihat(satu)
    assert not satu.model.tercentang() and not satu.tombol_segel.isEnabled()
    with kantor.terbuka.store.baca() as koneksi:
        assert hitung(koneksi, Segel) == 1


def test_rows_that_cannot_be_sealed_say_why(buka: Buka, kantor: KantorUji) -> None:
    ajukan(kantor.sebagai("rudi"), tanggal=date(2026, 10, 6))
    disegel(kantor)
    satu = buka()
    alasan = {b.pegawai_id: satu._terkunci(b) for b in satu.model.semua()}
    assert alasan[SITI] == "Sudah disegel dan tidak berubah"
    assert alasan[RUDI] == "Putuskan dahulu laporan yang menunggu"
    assert "dr. R. Purba, 24 Nov 2026, tanpa tanda tangan komputer" in [satu._keterangan(b) for b in satu.model.semua()]


def test_what_changed_after_sealing_is_named_and_can_be_sealed_again(
    buka: Buka, kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    disegel(kantor)
    disetujui(kantor, 9)
    satu = buka()
    (baris,) = [b for b in satu.model.semua() if b.pegawai_id == SITI]
    assert tag_keadaan(baris) == ("Berubah sesudah disegel", "bad")
    assert satu._keterangan(baris).startswith("1 laporan bertambah · ")
    klik(qtbot, satu, "Centang yang siap")
    klik(qtbot, satu, "Segel 1 pegawai")
    selesai(qtbot, pekerja)
    assert keadaan(satu)[SITI] is KeadaanSegel.TERSEGEL


def test_who_stopped_being_ready_meanwhile_is_named(
    buka: Buka, kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    disetujui(kantor)
    satu = buka()
    satu.centang_siap()
    ajukan(kantor.sebagai("siti"), tanggal=date(2026, 10, 8))
    satu.segel()
    selesai(qtbot, pekerja)
    assert "Dilewati: Siti Rahma, A.Md.Keb.: masih ada laporan yang menunggu" in teks_terlihat(satu)
    assert not satu.berubah


def test_another_month_is_loaded_and_the_news_of_the_last_go(
    buka: Buka, kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    disetujui(kantor)
    satu = buka()
    satu.centang_siap()
    satu.segel()
    selesai(qtbot, pekerja)
    satu.masa.setCurrentIndex(1)
    selesai(qtbot, pekerja)
    assert str(satu.bulan()) == "2026-09" and not satu.hasil.isVisible()
    assert set(keadaan(satu).values()) == {KeadaanSegel.KOSONG}
    assert not satu.tombol_siap.isEnabled()


def test_every_control_has_a_name(buka: Buka) -> None:
    assert tanpa_nama(buka()) == []


def test_the_foot_of_the_queue_tells_how_the_month_stands_and_opens_the_window(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    kantor.tetapkan_skp_siti()
    disetujui(kantor)
    halaman = tampilkan(qtbot, PersetujuanPage(kantor.sebagai("kepala"), pekerja))
    selesai(qtbot, pekerja)
    assert halaman.segel.teks.text() == "Oktober 2026: 1 siap disegel"

    def segel(formulir: DialogSegel) -> None:
        formulir.show()
        selesai(qtbot, pekerja)
        formulir.centang_siap()
        formulir.segel()
        selesai(qtbot, pekerja)

    dialog.siapkan(segel)
    tekan(qtbot, halaman.form.tabel, Qt.Key.Key_G, CTRL | Qt.KeyboardModifier.ShiftModifier)
    selesai(qtbot, pekerja)
    assert halaman.segel.teks.text() == "Oktober 2026: 1 disegel"
    pilihan = disetujui(kantor, 9)
    persetujuan.urungkan(kantor.sebagai("kepala"), [pilihan])
    halaman.segarkan()
    selesai(qtbot, pekerja)
    assert halaman.segel.teks.text() == "Oktober 2026: 1 disegel", "a report that waits does not break a seal"


def test_the_page_opens_no_window_of_its_own(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    """A foot that is shown before it has its place would be a window, and take the keys away from the queue."""
    halaman = PersetujuanPage(kantor.sebagai("kepala"), pekerja)
    qtbot.addWidget(halaman)
    assert not [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not halaman]
    assert halaman.segel.parentWidget() is not None


def test_who_rates_nobody_has_no_seals(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    halaman = tampilkan(qtbot, PersetujuanPage(kantor.sebagai("operator"), pekerja))
    assert not halaman.segel.isVisible()
