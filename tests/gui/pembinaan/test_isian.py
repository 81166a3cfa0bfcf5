"""Blocks of rows: added, taken away, read-only, marked; and the badge of the page."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox

from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.pembinaan.blok import blok_fakta, blok_langkah
from kinerja_desktop.gui.pembinaan.isian import TabelIsian
from kinerja_desktop.gui.shell.penjaga import _keadaan
from tests.helpers.kantor import KantorUji
from tests.helpers.pembinaan import mentoring
from tests.helpers.qt import klik, tampilkan


@pytest.fixture
def fakta(qtbot: Any) -> TabelIsian:
    return tampilkan(qtbot, blok_fakta(), 800, 300)


def test_rows_are_added_and_an_empty_one_takes_words_in(qtbot: Any, fakta: TabelIsian) -> None:
    fakta.setel([], ubah=True)
    assert fakta.kosong.isVisible() and not fakta.kepala.isVisible()
    klik(qtbot, fakta, "Tambah baris: Fakta: di mana saya sekarang?")
    assert fakta.isi() == [("", "", "", "")]
    fakta.tambah(("24 kunjungan", "13", "", ""))
    assert fakta.isi() == [("24 kunjungan", "13", "", "")]
    assert fakta.baris[0].medan[2].hasFocus()
    fakta.tambah(("95%", "", "", ""))
    assert len(fakta.isi()) == 2


def test_an_empty_row_goes_without_an_offer_to_undo(qtbot: Any, fakta: TabelIsian) -> None:
    fakta.setel([("a", "b", "c", "d"), ("", "", "", "")], ubah=True)
    with qtbot.assertNotEmitted(fakta.dihapus):
        fakta.baris[1].hapus.click()
    with qtbot.waitSignal(fakta.dihapus) as hapus:
        fakta.baris[0].hapus.click()
    assert hapus.args == [0, ("a", "b", "c", "d")]
    fakta.sisipkan(*hapus.args)
    assert fakta.isi() == [("a", "b", "c", "d")]


def test_a_read_only_block_cannot_be_changed(fakta: TabelIsian) -> None:
    fakta.setel([("a", "b", "c", "d")], ubah=False)
    assert all(m.isReadOnly() for m in fakta.baris[0].medan)
    assert not fakta.tombol_tambah.isVisible() and not fakta.baris[0].hapus.isVisible()


def test_problems_are_marked_and_go_with_the_next_key(qtbot: Any, fakta: TabelIsian) -> None:
    fakta.setel([("a", "", "c", "d")], ubah=True)
    fakta.tandai({"[0].progres": "Progres belum diisi"})
    assert fakta.baris[0].medan[1].property("galat") and fakta.masalah.text() == "Progres belum diisi"
    qtbot.keyClicks(fakta.baris[0].medan[1], "x")
    assert not fakta.masalah.isVisible() and not fakta.baris[0].medan[1].property("galat")


def test_yes_and_no_are_a_choice(qtbot: Any) -> None:
    langkah = tampilkan(qtbot, blok_langkah(), 800, 300)
    langkah.setel([("IKI", "Strategi", "YA")], ubah=True)
    pilihan = langkah.baris[0].medan[2]
    assert isinstance(pilihan, QComboBox) and langkah.isi()[0][2] == "YA"
    langkah.tambah()
    assert langkah.isi()[1] == ("", "", "TIDAK")


def test_the_badge_counts_what_waits(kantor: KantorUji, pekerja: Pekerja) -> None:
    mentoring(kantor, sampai="ditandatangani")
    assert _keadaan(kantor.sebagai("siti")).pembinaan == 1
    assert _keadaan(kantor.sebagai("kepala")).pembinaan == 0
    assert pekerja.jumlah_tugas == 0
