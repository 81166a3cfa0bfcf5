from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtWidgets import QVBoxLayout

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.kartu import KartuAngka
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.tombol import Tombol
from tests.helpers.qt import buang, selesai, tampilkan


class Contoh(Halaman):
    kunci = "contoh"
    judul = "Contoh"

    def __init__(self, pekerja) -> None:
        super().__init__(pekerja)
        tata = QVBoxLayout(self.isi)
        for widget in (KartuAngka("Laporan"), Tabel(), Tombol("Simpan", ikon="simpan", pintasan="Ctrl+S")):
            tata.addWidget(widget)
        self.disegarkan: list[object] = []
        self.hasil: list[object] = []

    def segarkan(self, perubahan: object | None = None) -> None:
        self.disegarkan.append(perubahan)


def test_a_page_loads_when_first_shown_and_only_then(qtbot, pekerja) -> None:
    halaman = Contoh(pekerja)
    halaman.tandai_kotor("sebelum tampil")
    assert halaman.disegarkan == []
    tampilkan(qtbot, halaman)
    assert halaman.disegarkan == [None]
    halaman.hide()
    halaman.show()
    assert halaman.disegarkan == [None]


def test_refusals_and_messages_stand_in_the_page(qtbot, pekerja) -> None:
    halaman = tampilkan(qtbot, Contoh(pekerja))

    def tolak() -> None:
        raise UserError("UMM-03", apa="Laporan")

    halaman.jalankan(tolak)
    selesai(qtbot, pekerja)
    assert "UMM-03" in halaman.bilah_pesan.teks()
    halaman.tampilkan_pesan("ok", "Tersimpan")
    assert halaman.bilah_pesan.teks() == "Tersimpan"


def test_a_closed_page_hears_nothing_more(qtbot, pekerja) -> None:
    halaman, pintu = tampilkan(qtbot, Contoh(pekerja)), threading.Event()
    halaman.jalankan(pintu.wait, 5, selesai=halaman.hasil.append)
    halaman.close()
    pintu.set()
    selesai(qtbot, pekerja)
    assert halaman.hasil == []


@pytest.mark.parametrize("cara", ["ditutup", "dibuang"])
def test_pages_leave_nothing_behind(qtbot, qapp, pekerja, cara: str) -> None:
    """Twenty pages, each with a task under way, are gone once they are destroyed."""
    jejak = []
    for _ in range(20):
        halaman = Contoh(pekerja)
        halaman.resize(600, 400)
        halaman.show()
        halaman.jalankan(int, selesai=halaman.hasil.append)
        if cara == "ditutup":
            halaman.close()
        jejak.append(weakref.ref(halaman))
        buang(halaman)
        del halaman
    selesai(qtbot, pekerja)
    qapp.processEvents()
    gc.collect()
    assert [satu for satu in jejak if satu() is not None] == []
