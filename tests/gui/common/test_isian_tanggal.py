"""A date typed as people type it, refused in words when it is none, and the month that opens below it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QVBoxLayout, QWidget

from kinerja_desktop.gui.common.isian import IsianTanggal
from kinerja_desktop.gui.common.isian_tanggal import baca_hari
from kinerja_desktop.gui.common.theme import Tema, huruf, pasang_tema
from tests.helpers.qt import tampilkan

AWAL = date(2026, 11, 19)


@pytest.fixture
def isian(qtbot) -> Iterator[IsianTanggal]:
    """The field in a page with another field below it."""
    halaman = QWidget()
    tata = QVBoxLayout(halaman)
    medan = IsianTanggal()
    medan.setel_tanggal(AWAL)
    tata.addWidget(medan)
    tata.addWidget(QLineEdit())
    tampilkan(qtbot, halaman, 500, 500)
    medan.setFocus()
    yield medan
    halaman.close()


def ketik(qtbot, isian: IsianTanggal, teks: str) -> None:
    """As a person: Ctrl+A, the date, Tab."""
    qtbot.keyClick(isian, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(isian, teks)
    qtbot.keyClick(isian, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [("17/08/2026", date(2026, 8, 17)), ("17-8-2026", date(2026, 8, 17)), ("17 8 26", date(2026, 8, 17)),
     ("17/8", date(2026, 8, 17)), ("17.8.2025", date(2025, 8, 17)), ("17082026", date(2026, 8, 17)),
     ("17 Agustus 2026", date(2026, 8, 17)), ("01-10-2020", date(2020, 10, 1)),
     ("01/10/2020", date(2020, 10, 1)), ("1 Okt 2020", date(2020, 10, 1)),
     ("29/2/2028", date(2028, 2, 29)), ("31/02/2026", None), ("32/1", None),
     ("", None), ("besok", None), ("17/8/202", None), ("29/2", None)],
)  # fmt: skip
def test_a_date_is_read_as_people_write_it(teks: str, hasil: date | None) -> None:
    assert baca_hari(teks, 2026) == hasil


@pytest.mark.parametrize("teks", ["17/08/2026", "17-8-2026", "17 8 26", "17/8"])
def test_a_whole_date_is_typed_over_the_old_one(qtbot, isian: IsianTanggal, teks: str) -> None:
    diubah: list[date] = []
    isian.diubah.connect(diubah.append)
    ketik(qtbot, isian, teks)
    assert (isian.tanggal(), isian.text(), diubah) == (date(2026, 8, 17), "17/08/2026", [date(2026, 8, 17)])
    assert isian.keluhan() == ""


@pytest.mark.parametrize("teks", ["31/02/2026", "17/08/1782", "17/08/2126", "besok", ""])
def test_an_impossible_date_is_refused_in_words_and_the_old_one_stays(qtbot, isian: IsianTanggal, teks: str) -> None:
    diubah: list[date] = []
    isian.diubah.connect(diubah.append)
    qtbot.keyClick(isian, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(isian, Qt.Key.Key_Delete)
    qtbot.keyClicks(isian, teks)
    qtbot.keyClick(isian, Qt.Key.Key_Return)
    assert (isian.tanggal(), isian.text(), diubah) == (AWAL, "19/11/2026", [])
    assert f"“{teks}”" in isian.keluhan() and "19 Nov 2026" in isian.keluhan()
    assert isian.property("galat") and isian.accessibleDescription() == isian.keluhan()
    ketik(qtbot, isian, "20/11/2026")
    assert isian.keluhan() == "" and not isian.property("galat")


def test_the_shortcut_that_saves_meets_the_whole_date_typed(qtbot, isian: IsianTanggal) -> None:
    qtbot.keyClick(isian, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(isian, "17/08/2026")
    assert isian.tanggal() == date(2026, 8, 17)


def test_keys_step_by_day_and_month_and_esc_takes_back(qtbot, isian: IsianTanggal) -> None:
    qtbot.keyClick(isian, Qt.Key.Key_Up)
    qtbot.keyClick(isian, Qt.Key.Key_PageDown)
    assert isian.tanggal() == date(2026, 10, 20)
    isian.setel_tanggal(date(2026, 10, 31))
    qtbot.keyClick(isian, Qt.Key.Key_PageUp)
    assert isian.tanggal() == date(2026, 11, 30)
    qtbot.keyClicks(isian, "9")
    qtbot.keyClick(isian, Qt.Key.Key_Escape)
    assert isian.text() == "30/11/2026"


@pytest.mark.parametrize(("tema", "skala"), [(Tema.terang, 100), (Tema.gelap, 150)])
def test_the_month_has_room_for_each_day_and_head(
    qtbot, isian: IsianTanggal, qapp: QApplication, tema: Tema, skala: int
) -> None:
    pasang_tema(qapp, tema, skala)
    isian.buka_kalender()
    kalender = isian.kalender()
    assert kalender is not None and kalender.isVisible() and kalender.judul.text() == "November 2026"
    assert kalender.bulan.nama_hari() == ["Sn", "Sl", "Rb", "Km", "Jm", "Sb", "Mg"]
    for hari in range(1, 31):
        kotak = kalender.bulan.kotak(date(2026, 11, hari))
        ukuran = QFontMetrics(huruf(12, 600)).size(0, str(hari))
        assert ukuran.width() < kotak.width() and ukuran.height() <= kotak.height()
        assert kotak.bottom() <= kalender.bulan.height()
    pasang_tema(qapp)


def test_the_month_is_picked_by_mouse_and_keys_inside_the_limits(qtbot, isian: IsianTanggal) -> None:
    isian.batasi(date(2026, 11, 3), date(2026, 12, 10))
    qtbot.keyClick(isian, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    kalender = isian.kalender()
    assert kalender is not None
    luar = kalender.bulan.kotak(date(2026, 11, 2)).center().toPoint()
    qtbot.mouseClick(kalender.bulan, Qt.MouseButton.LeftButton, pos=luar)
    assert kalender.isVisible() and isian.tanggal() == AWAL
    qtbot.mouseClick(
        kalender.bulan, Qt.MouseButton.LeftButton, pos=kalender.bulan.kotak(date(2026, 11, 5)).center().toPoint()
    )
    assert not kalender.isVisible() and isian.tanggal() == date(2026, 11, 5)
    isian.buka_kalender()
    assert not kalender.sebelum.isEnabled() and kalender.sesudah.isEnabled()
    for _ in range(4):
        qtbot.keyClick(kalender.bulan, Qt.Key.Key_Down)
    qtbot.keyClick(kalender.bulan, Qt.Key.Key_Return)
    assert isian.tanggal() == date(2026, 12, 3)


@pytest.mark.parametrize("skala", [100, 150])
def test_a_short_list_shows_its_last_entry_whole(qtbot, qapp: QApplication, skala: int) -> None:
    pasang_tema(qapp, Tema.terang, skala)
    pilihan = QComboBox()
    pilihan.addItems(["Sangat Baik", "Baik", "Butuh Perbaikan", "Sangat Kurang"])
    tampilkan(qtbot, pilihan, 300, 40)
    pilihan.showPopup()
    daftar = pilihan.view()
    terakhir = daftar.visualRect(daftar.model().index(3, 0))
    assert terakhir.bottom() < daftar.viewport().height() and daftar.verticalScrollBar().maximum() == 0
    induk = daftar.parentWidget()
    assert induk is not None and induk.height() - daftar.height() <= 4
    pilihan.hidePopup()
    pasang_tema(qapp)


def test_a_click_into_the_field_and_typing_replaces_the_date(qtbot, isian: IsianTanggal) -> None:
    isian.clearFocus()
    isian.setFocus(Qt.FocusReason.MouseFocusReason)  # off screen a click does not bring the focus by itself
    qtbot.mouseClick(isian, Qt.MouseButton.LeftButton)
    assert isian.selectedText() == isian.text()
    qtbot.keyClicks(isian, "17/11/2026")
    qtbot.keyClick(isian, Qt.Key.Key_Return)
    assert isian.tanggal() == date(2026, 11, 17)
    qtbot.mouseDClick(isian, Qt.MouseButton.LeftButton)
    assert isian.selectedText() == isian.text()


def test_a_refused_date_brings_back_the_one_from_before_the_typing(qtbot, isian: IsianTanggal) -> None:
    awal = isian.tanggal()
    isian.selectAll()
    qtbot.keyClicks(isian, "18/11/2026")
    qtbot.keyClicks(isian, "24/11/2026")
    qtbot.keyClick(isian, Qt.Key.Key_Return)
    assert isian.tanggal() == awal and "bukan tanggal" in isian.keluhan()
