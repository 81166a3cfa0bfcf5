"""The card of a working: opened by mouse and key, whole on a small screen, copied as text."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.gui.common.cara_hitung import KartuCara, TombolCara, tulis_cara
from kinerja_desktop.gui.common.kartu_tekan import KartuTekan
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol

CARA = CaraHitung(
    "Angka kredit tahun 2026",
    "18,75",
    (("Predikat", "Sangat Baik"), ("Koefisien", "12,5 per tahun")),
    ("150 % × 12,5 = 18,75",),
    "Angka kredit = persentase predikat × koefisien jenjang",
    "Peraturan BKN 3/2023",
    "sejak 1 Juli 2023",
    "Dibulatkan sekali di akhir, 2 desimal",
    "Naskah peraturan belum dibaca langsung.",
)


@pytest.fixture
def halaman(qtbot: Any) -> QWidget:
    satu = QWidget()
    tata = QVBoxLayout(satu)
    satu.tombol = TombolCara("angka kredit", lambda: CARA)  # type: ignore[attr-defined]
    tata.addWidget(satu.tombol)  # type: ignore[attr-defined]
    satu.resize(300, 80)
    qtbot.addWidget(satu)
    satu.show()
    qtbot.waitExposed(satu)
    return satu


def teks(kartu: QWidget) -> str:
    return "\n".join(label.text() for label in kartu.findChildren(QLabel))


def test_the_card_tells_inputs_rule_article_validity_and_rounding(qtbot: Any, halaman: Any) -> None:
    qtbot.mouseClick(halaman.tombol, Qt.MouseButton.LeftButton)
    kartu = halaman.tombol.kartu
    assert isinstance(kartu, KartuCara) and kartu.isVisible()
    for satu in (CARA.hasil, "12,5 per tahun", "1. 150 % × 12,5 = 18,75", CARA.aturan, CARA.pasal, CARA.berlaku):
        assert satu in teks(kartu)
    assert CARA.pembulatan in teks(kartu) and CARA.catatan in teks(kartu)
    assert halaman.tombol.accessibleName() == "Cara hitung angka kredit"
    with qtbot.waitSignal(kartu.destroyed):
        qtbot.keyClick(kartu, Qt.Key.Key_Escape)


def test_the_working_can_be_copied(qtbot: Any, halaman: Any) -> None:
    qtbot.mouseClick(halaman.tombol, Qt.MouseButton.LeftButton)
    kartu = halaman.tombol.kartu
    qtbot.mouseClick(kartu.salin, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == tulis_cara(CARA)
    assert tulis_cara(CARA).splitlines()[0] == "Angka kredit tahun 2026: 18,75"
    kartu.close()


def test_without_a_working_nothing_opens(qtbot: Any, halaman: Any) -> None:
    halaman.tombol.setel(None)
    assert not halaman.tombol.isEnabled()
    halaman.tombol.setel(lambda: None)
    qtbot.mouseClick(halaman.tombol, Qt.MouseButton.LeftButton)
    assert halaman.tombol.kartu is None


def test_a_long_working_stays_on_the_screen_and_scrolls(qtbot: Any, halaman: Any) -> None:
    panjang = CaraHitung("Judul", "1", (), tuple(f"Langkah panjang nomor {n} " * 6 for n in range(60)), "a", "b", "c")
    halaman.tombol.setel(lambda: panjang)
    qtbot.mouseClick(halaman.tombol, Qt.MouseButton.LeftButton)
    kartu = halaman.tombol.kartu
    qtbot.waitExposed(kartu)
    assert halaman.screen().availableGeometry().contains(kartu.frameGeometry())
    batang = kartu._gulir.verticalScrollBar()
    assert batang.maximum() > 0
    qtbot.keyClick(kartu, Qt.Key.Key_PageDown)
    assert batang.value() > 0
    kartu.close()


def test_the_small_button_is_a_square_and_hides_without_a_working(halaman: Any) -> None:
    satu = TombolCara("predikat", ringkas=True, parent=halaman)
    satu.isi(CARA)
    assert satu.isVisibleTo(halaman) and satu.text() == "" and satu.accessibleName() == "Cara hitung predikat"
    assert satu.sizeHint().width() == satu.sizeHint().height() <= px(24)
    satu.isi(None)
    assert not satu.isVisibleTo(halaman)


def test_a_card_keeps_its_control_in_the_corner_and_after_it_for_the_tab_key(qtbot: Any) -> None:
    alas = QWidget()
    tata = QVBoxLayout(alas)
    kartu, sesudah = KartuTekan(), Tombol("Sesudahnya")
    kartu.setel_nama("Menit kerja tercatat selama bulan ini")
    satu = TombolCara("norma", lambda: CARA, ringkas=True)
    for isi in (kartu, sesudah):
        tata.addWidget(isi)
    kartu.pasang_tombol(satu)
    qtbot.addWidget(alas)
    alas.show()
    qtbot.waitExposed(alas)
    for lebar in (230, 320):
        alas.resize(lebar, 200)
        assert kartu.rect().contains(satu.geometry()) and satu.geometry().right() > kartu.width() - px(20)
        assert kartu._nama.x() + kartu._nama.contentsRect().right() <= satu.x() + px(8), "the name ends before it"
    urutan, kini = [], kartu.nextInFocusChain()
    while kini is not kartu:
        if kini.focusPolicy() & Qt.FocusPolicy.TabFocus:
            urutan.append(kini)
        kini = kini.nextInFocusChain()
    assert urutan == [satu, sesudah]
    with qtbot.assertNotEmitted(kartu.ditekan):
        qtbot.mouseClick(satu, Qt.MouseButton.LeftButton)
    assert satu.kartu is not None
    satu.kartu.close()
