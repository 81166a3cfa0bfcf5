"""The preview as large as a person can read it, and the saved file a click away."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtWidgets import QApplication

from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import Tema, pasang_tema, warna
from kinerja_desktop.gui.dokumen.page import DokumenPage
from tests.helpers.kantor import KantorUji
from tests.helpers.qt import klik, selesai, tampilkan


@pytest.fixture
def siti(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> DokumenPage:
    kantor.tetapkan_skp_siti()
    halaman = tampilkan(qtbot, DokumenPage(kantor.sebagai("siti"), pekerja))
    selesai(qtbot, pekerja)
    qtbot.waitUntil(lambda: not halaman.form.gambar.pixmap().isNull())
    return halaman


def lebar(halaman: DokumenPage) -> int:
    return round(halaman.form.gambar.pixmap().deviceIndependentSize().width())


def test_the_page_grows_by_buttons_keys_and_wheel(siti: DokumenPage, pekerja: Pekerja, qtbot: Any) -> None:
    gulir = siti.form.gulir
    pas = lebar(siti)
    assert pas <= gulir.viewport().width() and gulir.horizontalScrollBar().maximum() == 0
    klik(qtbot, siti, "Perbesar")
    selesai(qtbot, pekerja)
    assert lebar(siti) > pas and siti.form.zum.currentText().endswith("%")
    siti.form.zum.setCurrentIndex(siti.form.zum.findText("100 %"))
    selesai(qtbot, pekerja)
    assert lebar(siti) == pytest.approx(330 / 25.4 * 96, abs=3)
    qtbot.waitUntil(lambda: gulir.horizontalScrollBar().maximum() > 100)
    qtbot.keyClick(gulir, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert siti.form.zum.currentText() == "125 %"
    qtbot.keyClick(gulir, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert siti.form.zum.currentText() == "100 %"
    roda = QWheelEvent(
        QPointF(20, 20), gulir.viewport().mapToGlobal(QPointF(20, 20)), QPoint(0, 0), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(gulir.viewport(), roda)
    assert siti.form.zum.currentText() == "125 %"
    qtbot.keyClick(gulir, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    selesai(qtbot, pekerja)
    assert siti.form.zum.currentText() == "Selebar ruang" and lebar(siti) == pas


def test_the_paper_has_an_edge_on_its_card_in_both_themes(
    siti: DokumenPage, pekerja: Pekerja, qtbot: Any, qapp: QApplication
) -> None:
    for tema in (Tema.terang, Tema.gelap):
        pasang_tema(qapp, tema)
        selesai(qtbot, pekerja)
        kertas = siti.form.gambar.pixmap().toImage()
        kanan, bawah = kertas.width() - 1, kertas.height() - 1
        tepi = [(0, 0), (kanan, 0), (0, bawah), (kanan, bawah), (kanan // 2, 0), (0, bawah // 2), (kanan, bawah // 2)]
        assert {kertas.pixelColor(x, y).name() for x, y in tepi} == {warna("line").name()}
        assert kertas.pixelColor(3, 3).name() == "#ffffff"


@pytest.mark.parametrize("bisa", [True, False])
def test_a_saved_form_opens_in_the_viewer_of_the_system(
    siti: DokumenPage, pekerja: Pekerja, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bisa: bool
) -> None:
    dibuka: list[str] = []

    def buka(alamat: QUrl) -> bool:
        dibuka.append(alamat.toLocalFile())
        return bisa

    monkeypatch.setattr(QDesktopServices, "openUrl", buka)
    dialog.siapkan(tmp_path / "a.pdf")
    klik(qtbot, siti, "Simpan PDF…")
    selesai(qtbot, pekerja)
    assert dibuka == [], "only after a click"
    klik(qtbot, siti, "Buka")
    assert dibuka == [str(tmp_path / "a.pdf")]
    assert ("belum dapat dibuka" in siti.bilah_pesan.teks()) is not bisa
