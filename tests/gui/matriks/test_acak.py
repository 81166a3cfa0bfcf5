"""Random hands on the grid: what is on the screen, in the store and in the plans is the same (R38)."""

from __future__ import annotations

import random
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kinerja_desktop.domain.blok_sel import tulis_blok
from kinerja_desktop.domain.matriks_selaras import butir_sel, sepakat
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.matriks.page import MatriksPage
from kinerja_desktop.services import matriks, skp
from tests.helpers.kantor import KEPALA, SITI, KantorUji
from tests.helpers.matriks import siapkan_matriks
from tests.helpers.qt import selesai, tampilkan

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KATA = ("Data lengkap", "Layanan cepat", "Ibu hamil sehat", "• Satu\n• Dua", "-", "", 'Kata "kunci"\tdan tab')
PANAH = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


def satu_langkah(qtbot: Any, halaman: MatriksPage, undi: random.Random) -> None:
    tabel = halaman.kisi.sel
    pilihan = undi.randrange(8)
    if pilihan < 2:
        qtbot.keyClick(tabel, undi.choice(PANAH), undi.choice([SHIFT, Qt.KeyboardModifier.NoModifier]))
    elif pilihan == 2:
        qtbot.keyClicks(tabel, "I")
        medan = tabel.pelukis.editor
        assert medan is not None
        qtbot.keyClicks(medan, undi.choice(["bu hamil", "ndeks naik"]))
        qtbot.keyClick(medan, undi.choice([Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape]))
    elif pilihan == 3:
        blok = [[undi.choice(KATA) for _ in range(undi.randint(1, 3))] for _ in range(undi.randint(1, 3))]
        QGuiApplication.clipboard().setText(tulis_blok(blok))
        qtbot.keyClick(tabel, Qt.Key.Key_V, CTRL)
    elif pilihan == 4:
        qtbot.keyClick(tabel, undi.choice([Qt.Key.Key_Delete, Qt.Key.Key_Minus]))
    elif pilihan == 5:
        qtbot.keyClick(tabel, Qt.Key.Key_D, CTRL)
    else:
        qtbot.keyClick(tabel, Qt.Key.Key_Z, undi.choice([CTRL, CTRL, CTRL | SHIFT]))


def terisi(halaman: MatriksPage) -> dict[Any, str]:
    model = halaman.model
    semua = (model.index(b, k) for b in range(len(model.baris)) for k in range(1, 4))
    return {model.pasangan(i): model.nilai(i).isi for i in semua if model.nilai(i).isi}


@pytest.mark.parametrize("benih", range(4))
def test_layar_simpanan_dan_skp_selalu_sama(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, benih: int) -> None:
    undi = random.Random(benih)
    siapkan_matriks(kantor)
    skp.buat(kantor.sebagai("siti"), 2026)
    halaman = tampilkan(qtbot, MatriksPage(kantor.sebagai("kepala"), pekerja))
    selesai(qtbot, pekerja)
    halaman.kisi.pilih(halaman.model.index(3, 1))
    for nomor in range(60):
        satu_langkah(qtbot, halaman, undi)
        if nomor % 15 == 14:
            qtbot.waitUntil(lambda: halaman.model.bersih, timeout=5_000)
            selesai(qtbot, pekerja)
    qtbot.waitUntil(lambda: halaman.model.bersih, timeout=5_000)
    selesai(qtbot, pekerja)
    simpanan = matriks.lembar(kantor.sebagai("kepala"), KEPALA, 2026)
    assert terisi(halaman) == {k: s.isi for k, s in simpanan.sel.items()}
    rencana = skp.daftar(kantor.sebagai("siti"), SITI, 2026)[-1].skp
    for pasangan, sel in simpanan.sel.items():
        if pasangan[0] == SITI:
            assert sepakat(rencana, sel)
            assert sorted(butir_sel(sel.isi)) == sorted(r.uraian for r in rencana.rhk if r.sel_id == sel.id)
    while halaman.model.riwayat.bisa_urung:
        qtbot.keyClick(halaman.kisi.sel, Qt.Key.Key_Z, CTRL)
    assert terisi(halaman) == {}
    while halaman.model.riwayat.bisa_ulang:
        qtbot.keyClick(halaman.kisi.sel, Qt.Key.Key_Z, CTRL | SHIFT)
    qtbot.waitUntil(lambda: halaman.model.bersih, timeout=5_000)
    assert halaman.tunda_tutup()
