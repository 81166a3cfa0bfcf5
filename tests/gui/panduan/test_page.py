"""Panduan: every topic opens, the search finds words inside, links and F1 lead to their topic."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from kinerja_desktop.gui.common.bantuan import URUTAN
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import warna
from kinerja_desktop.gui.panduan.page import PanduanPage
from kinerja_desktop.system.sumber import sumber
from tests.helpers.kantor import KantorUji
from tests.helpers.qt import tampilkan


def test_every_topic_has_text_in_both_languages() -> None:
    for bahasa in ("id", "en"):
        for topik in URUTAN:
            naskah = sumber("help", bahasa, f"{topik}.md").read_text("utf-8")
            assert naskah.startswith("# ") and len(naskah) > 400, (bahasa, topik)
            for tujuan in naskah.split("](")[1:]:
                assert tujuan.split(")")[0].removesuffix(".md") in URUTAN, (bahasa, topik, tujuan[:30])


def test_topics_open_and_the_search_narrows(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    halaman = tampilkan(qtbot, PanduanPage(kantor.sebagai("siti"), pekerja))
    f = halaman.form
    assert f.daftar.count() == len(URUTAN)
    halaman.buka({"topik": "dokumen"})
    assert "A.1.7" in f.teks.toPlainText()
    qtbot.keyClicks(f.cari, "kode pemulihan")
    terlihat = [f.daftar.item(n).text() for n in range(f.daftar.count()) if not f.daftar.item(n).isHidden()]
    assert "Pengaturan" in terlihat and len(terlihat) < len(URUTAN)
    assert "pemulihan" in f.teks.toPlainText()


def test_a_page_that_was_made_beforehand_shows_its_topics_apart_and_its_text_in_ink(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    halaman = PanduanPage(kantor.sebagai("siti"), pekerja)
    daftar = halaman.form.daftar
    daftar.visualItemRect(daftar.item(0))  # laid out before it was ever dressed
    tampilkan(qtbot, halaman)
    tinggi = daftar.sizeHintForRow(0)
    letak = [daftar.visualItemRect(daftar.item(n)) for n in range(daftar.count())]
    assert {satu.height() for satu in letak} == {tinggi}
    assert all(bawah.top() >= atas.bottom() for atas, bawah in pairwise(letak))
    assert halaman.form.teks.palette().text().color() == warna("ink")
