"""Dialogs at large text on the screen of an office laptop: nothing of them lies outside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from kinerja_desktop.domain.laporan import BuktiDukung
from kinerja_desktop.gui.common import ukuran
from kinerja_desktop.gui.common.lihat_bukti import DialogBukti
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import Tema, pasang_tema, px
from kinerja_desktop.gui.dokumen.berkas_pyb import DialogBerkas
from kinerja_desktop.gui.evaluasi.kutipan import DialogKutipan
from kinerja_desktop.gui.laporan.pekan import DialogPekan
from kinerja_desktop.gui.laporan.tempel import DialogTempel
from kinerja_desktop.gui.persetujuan.segel import DialogSegel
from kinerja_desktop.gui.sinkronisasi.kirim import DialogKirim
from kinerja_desktop.gui.sinkronisasi.media import DialogTemuan
from kinerja_desktop.gui.sinkronisasi.terima import DialogPratinjau
from kinerja_desktop.services import tukar
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.services.media import HasilPindai
from tests.helpers.kantor import KantorUji
from tests.helpers.pertukaran import Jaringan
from tests.helpers.segel import OKTOBER

LAPTOP = QRect(0, 0, 1366, 728)
"""1366×768 with the bar of tasks."""

Dialog = Callable[[QWidget, KantorUji, Pekerja], QDialog]

DIALOG: dict[str, Dialog] = {
    "pratinjau": lambda i, _k, _p: DialogPratinjau(i, [HasilTerima("a", Nasib.DITERIMA, asal=(Path("a"),))] * 3),
    "temuan": lambda i, _k, _p: DialogTemuan(i, "TONGKAT", HasilPindai(Path("TONGKAT"), ())),
    "bukti": lambda i, _k, p: DialogBukti(BuktiDukung("ab" * 32, "a.txt", 3, "text/plain"), b"isi", p, i),
    "segel": lambda i, k, p: DialogSegel(i, p, k.sebagai("kepala"), OKTOBER),
    "berkas": lambda i, k, p: DialogBerkas(k.sebagai("kepala"), p, 2026, i),
    "kutipan": lambda i, k, p: DialogKutipan(k.sebagai("kepala"), p, "Jumlah ibu hamil", [], i),
    "pekan": lambda i, k, p: DialogPekan(k.sebagai("siti"), p, parent=i),
    "tempel": lambda i, k, p: DialogTempel(k.sebagai("siti"), p, i),
}


@pytest.fixture
def induk(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> QWidget:
    monkeypatch.setattr(ukuran, "ruang_layar", lambda _: LAPTOP)
    pasang_tema(qapp, Tema.terang, 150)
    satu = QWidget()
    qtbot.addWidget(satu)
    return satu


def muat(satu: QDialog) -> bool:
    satu.show()
    QApplication.processEvents()
    return satu.width() < LAPTOP.width() and satu.height() < LAPTOP.height()


@pytest.mark.parametrize("nama", DIALOG)
def test_large_text_makes_no_dialog_larger_than_the_screen(
    nama: str, induk: QWidget, kantor: KantorUji, pekerja: Pekerja
) -> None:
    satu = DIALOG[nama](induk, kantor, pekerja)
    assert muat(satu), satu.size()


def test_in_a_low_preview_the_records_keep_their_room(induk: QWidget, kantor: KantorUji, pekerja: Pekerja) -> None:
    satu = DIALOG["pratinjau"](induk, kantor, pekerja)
    assert muat(satu) and isinstance(satu, DialogPratinjau)
    kosong = satu.catatan.tabel.kosong
    assert satu.catatan.tabel.viewport().height() >= kosong.minimumSizeHint().height(), "its words lie on each other"


def test_the_dialog_of_sending_fits_as_well(induk: QWidget, jaringan: Jaringan, pekerja: Pekerja) -> None:
    konteks, ini = jaringan.pasang("siti").konteks, jaringan["siti"].ini
    satu = DialogKirim(induk, pekerja, konteks, tukar.daftar_tetangga(konteks, ini), None, lambda: ())
    assert muat(satu), satu.size()


def test_a_large_screen_gives_the_whole_size(
    induk: QWidget, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ukuran, "ruang_layar", lambda _: QRect(0, 0, 2560, 1400))
    satu = QDialog(induk)
    ukuran.setel_ukuran(satu, 880, 640)
    assert (satu.width(), satu.height()) == (px(880), px(640))


def test_the_screen_is_the_one_of_the_window(induk: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert ukuran.ruang_layar(QDialog(induk)) == induk.screen().availableGeometry()
