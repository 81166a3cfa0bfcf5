from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from kinerja_desktop.gui.common.grafik import Batang, GrafikBatang, GrafikGaris
from kinerja_desktop.gui.common.kalender import HariKalender, KalenderBulan
from kinerja_desktop.gui.common.peta_panas import PetaPanas
from kinerja_desktop.gui.common.theme import Tema, pasang_tema, warna
from tests.helpers.qt import tampilkan

NOVEMBER = {
    date(2026, 11, 2): HariKalender("ok", "Disetujui, 2 laporan"),
    date(2026, 11, 20): HariKalender("kem", "Dikembalikan"),
    date(2026, 11, 23): HariKalender("kosong", "Belum ada laporan"),
}


@pytest.fixture
def kalender(qtbot) -> KalenderBulan:
    satu = tampilkan(qtbot, KalenderBulan(), 380, 240)
    satu.isi(2026, 11, NOVEMBER, date(2026, 11, 24))
    return satu


def test_calendar_starts_on_monday_and_places_each_day(kalender: KalenderBulan) -> None:
    assert kalender.nama_hari() == ["Sn", "Sl", "Rb", "Km", "Jm", "Sb", "Mg"]
    senin, minggu = kalender.kotak(date(2026, 11, 2)), kalender.kotak(date(2026, 11, 1))
    assert senin.left() == 0
    assert minggu.left() > senin.left()
    assert senin.top() > minggu.top()
    for hari in (1, 15, 30):
        titik = kalender.kotak(date(2026, 11, hari)).center()
        assert kalender.hari_di(titik) == date(2026, 11, hari)


@pytest.mark.parametrize(("tahun", "bulan", "minggu"), [(2027, 2, 4), (2026, 11, 6), (2026, 12, 5)])
def test_calendar_is_as_high_as_its_weeks(qtbot, tahun: int, bulan: int, minggu: int) -> None:
    satu = KalenderBulan()
    qtbot.addWidget(satu)
    satu.isi(tahun, bulan, {})
    assert satu.sizeHint().height() == 22 + minggu * 31 + (minggu - 1) * 3 + 2


def test_calendar_colours_come_with_words(kalender: KalenderBulan) -> None:
    gambar = kalender.grab().toImage()

    def dasar(hari: int):
        kotak = kalender.kotak(date(2026, 11, hari))
        return gambar.pixelColor(int(kotak.left()) + 8, int(kotak.top()) + 6)

    assert dasar(2) == warna("ok_soft")
    assert dasar(20) == warna("warn_soft")
    assert dasar(24) == warna("primary")
    assert kalender.sebagai_tabel()[1] == [
        ["2", "Disetujui, 2 laporan"],
        ["20", "Dikembalikan"],
        ["23", "Belum ada laporan"],
    ]
    assert "Belum ada laporan" in kalender.accessibleDescription()


def test_calendar_by_mouse_and_keys(qtbot, kalender: KalenderBulan) -> None:
    dipilih: list[date] = []
    kalender.hari_dipilih.connect(dipilih.append)
    qtbot.mouseClick(kalender, Qt.MouseButton.LeftButton, pos=kalender.kotak(date(2026, 11, 20)).center().toPoint())
    qtbot.keyClick(kalender, Qt.Key.Key_Down)
    qtbot.keyClick(kalender, Qt.Key.Key_Right)
    qtbot.keyClick(kalender, Qt.Key.Key_Return)
    for _ in range(9):
        qtbot.keyClick(kalender, Qt.Key.Key_Down)  # stays inside the month
    qtbot.keyClick(kalender, Qt.Key.Key_Space)
    assert dipilih == [date(2026, 11, 20), date(2026, 11, 28), date(2026, 11, 28)]


BATANG = [Batang("Kurang", 1, "chart_1", 2), Batang("Baik", 28, "chart_4", 24), Batang("Sangat Baik", 9, "chart_5", 6)]


def test_bars_are_drawn_to_scale_and_read_as_a_table(qtbot) -> None:
    grafik = tampilkan(qtbot, GrafikBatang(), 420, 150)
    grafik.isi("Predikat triwulan III", BATANG, tinggi=150)
    tinggi = [grafik._kotak(nomor).height() for nomor in range(3)]
    assert tinggi[1] / tinggi[2] == pytest.approx(28 / 9)
    assert grafik.sebagai_tabel() == (
        ["Kelompok", "Jumlah", "Pola acuan"],
        [["Kurang", "1", "2"], ["Baik", "28", "24"], ["Sangat Baik", "9", "6"]],
    )
    assert "Baik 28 24" in grafik.accessibleDescription()
    tengah = grafik._kotak(1).center().toPoint()
    assert grafik.grab().toImage().pixelColor(tengah.x() + 20, tengah.y() + 20) == warna("chart_4")


def test_bars_open_what_stands_behind_them_and_copy(qtbot) -> None:
    grafik, dipilih = tampilkan(qtbot, GrafikBatang(), 420, 150), []
    grafik.dipilih.connect(dipilih.append)
    grafik.isi("Predikat", [Batang("Kurang", 0), Batang("Baik", 1234.5)])
    qtbot.mouseClick(grafik, Qt.MouseButton.LeftButton, pos=QPoint(350, 20))
    assert dipilih == [1]
    qtbot.keyClick(grafik, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "Kelompok\tJumlah\nKurang\t0\nBaik\t1.234,5"


def test_charts_without_data_draw_nothing_and_do_not_fail(qtbot) -> None:
    for grafik in (GrafikBatang(), GrafikGaris(), PetaPanas()):
        tampilkan(qtbot, grafik, 300, 100)
        grafik.grab()
    garis = tampilkan(qtbot, GrafikGaris(), 300, 150)
    garis.isi("Satu", [("Jan", 5.0)], ("standar", 5.0))
    garis.grab()


def test_line_names_its_ends_and_its_standard(qtbot) -> None:
    garis = tampilkan(qtbot, GrafikGaris(), 430, 150)
    garis.isi("Waktu tunggu", [("Jan", 46), ("Feb", 44.5), ("Mar", 26)], ("standar 30 menit", 30))
    assert garis.sebagai_tabel()[1] == [["Jan", "46"], ["Feb", "44,5"], ["Mar", "26"], ["standar 30 menit", "30"]]
    assert garis._di(0, 46).y() < garis._di(2, 26).y()
    assert garis.petunjuk(garis._di(1, 44.5)) == "Feb: 44,5"


@pytest.fixture
def peta(qtbot) -> PetaPanas:
    satu = tampilkan(qtbot, PetaPanas(), 400, 60)
    nama = {"penuh": "disetujui", "kembali": "dikembalikan", "kosong": "kosong", "libur": "libur"}
    satu.isi("Kepatuhan", ["Siti", "Dewi"], ["2", "3"], [["penuh", "kembali"], ["kosong", "libur"]], lambda k: nama[k])
    return satu


def test_heat_map_tells_its_cells_in_words(peta: PetaPanas) -> None:
    assert peta.sebagai_tabel() == (
        ["Nama", "2", "3"],
        [["Siti", "disetujui", "dikembalikan"], ["Dewi", "kosong", "libur"]],
    )
    assert peta.petunjuk(peta.kotak(0, 1).center()) == "Siti · 3: dikembalikan"
    gambar = peta.grab().toImage()
    sudut = peta.kotak(0, 0)
    assert gambar.pixelColor(int(sudut.left()) + 5, int(sudut.top()) + 5) == warna("heat_full")


def test_heat_map_cells_differ_in_form_too(peta: PetaPanas) -> None:
    """Returned cells carry a dot: in grey tones they still stand out."""
    gambar = peta.grab().toImage()
    kotak = peta.kotak(0, 1)
    tengah = gambar.pixelColor(int(kotak.center().x()), int(kotak.center().y()))
    assert tengah != gambar.pixelColor(int(kotak.left()) + 5, int(kotak.top()) + 5)


def test_heat_map_by_mouse_and_keys(qtbot, peta: PetaPanas) -> None:
    dipilih: list[tuple[int, int]] = []
    peta.dipilih.connect(lambda b, k: dipilih.append((b, k)))
    qtbot.mouseClick(peta, Qt.MouseButton.LeftButton, pos=peta.kotak(1, 0).center().toPoint())
    for kunci in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Return):
        qtbot.keyClick(peta, kunci)
    assert dipilih == [(1, 0), (0, 1)]


def test_charts_follow_the_theme(qtbot, qapp, peta: PetaPanas) -> None:
    terang = peta.grab().toImage()
    pasang_tema(qapp, Tema.gelap)
    assert peta.grab().toImage() != terang
