from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.lentur import SEMPIT
from kinerja_desktop.gui.common.lukis import RUPA_TAG, lebar_tag
from kinerja_desktop.gui.common.model import PERAN_TAG, HalamanModel, Kolom, dengan_lewati
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.theme import Tema, pasang_tema, px, warna
from tests.helpers.qt import selesai, tampilkan


@dataclass(frozen=True)
class Baris:
    id: int
    nama: str
    keadaan: str = "ok"


KOLOM = [
    Kolom[Baris]("Nomor", lambda b: str(b.id), lebar=70, kanan=True),
    Kolom[Baris]("Nama", lambda b: b.nama, kecil=lambda b: f"id {b.id}"),
    Kolom[Baris]("Keadaan", lambda b: b.keadaan, lebar=110, tag=lambda b: (b.keadaan, "ok")),
]
SEMUA = [Baris(nomor, f"Pegawai {nomor}") for nomor in range(1, 351)]


def _model(induk: QWidget | None = None, **pilihan: object) -> HalamanModel[Baris]:
    return HalamanModel(KOLOM, induk, kunci=lambda b: b.id, **pilihan)


def _ambil(semua: list[Baris], catatan: list[tuple[int, int]], lewati: int, batas: int) -> list[Baris]:
    catatan.append((lewati, batas))
    return semua[lewati : lewati + batas]


@pytest.fixture
def tabel(qtbot) -> Tabel:
    return tampilkan(qtbot, Tabel(), 600, 400)


def test_a_row_that_is_chosen_right_after_the_list_came_is_in_view(tabel: Tabel) -> None:
    model = _model(tabel)
    tabel.setModel(model)
    model.isi(SEMUA[:60])
    assert tabel.pilih_kunci(60)
    assert tabel.viewport().rect().contains(tabel.visualRect(tabel.currentIndex()))


def test_a_row_far_down_is_chosen_below_whole_rows(tabel: Tabel) -> None:
    model = _model(tabel)
    tabel.setModel(model)
    model.isi(SEMUA[:60])
    tampak = tabel.viewport().height() / tabel.rowHeight(0)
    assert tampak % 1 > 0.1, "a row is cut somewhere"
    for nomor in (30, 31, 12, 40):
        tabel.pilih_baris(nomor)
        assert tabel.rowViewportPosition(tabel.rowAt(0)) == 0
        assert tabel.viewport().rect().contains(tabel.visualRect(tabel.currentIndex()))
    tabel.verticalScrollBar().setValue(tabel.verticalScrollBar().value() + 5)
    tempat = tabel.verticalScrollBar().value()
    tabel.pilih_baris(38)
    assert tabel.verticalScrollBar().value() == tempat, "what is in view already does not move"


def test_a_row_taller_than_the_view_stays_in_it(tabel: Tabel) -> None:
    model = _model(tabel)
    tabel.setModel(model)
    tabel.setFixedHeight(tabel.horizontalHeader().height() + tabel.rowHeight(0) // 2)
    model.isi(SEMUA[:20])
    tabel.pilih_baris(9)
    assert tabel.rowAt(0) == 9


@pytest.mark.parametrize("tema", list(Tema))
@pytest.mark.parametrize("jenis", list(RUPA_TAG))
def test_a_pill_stands_out_from_the_row_that_is_chosen(
    tabel: Tabel, qapp: QApplication, tema: Tema, jenis: JenisTag
) -> None:
    pasang_tema(qapp, tema)
    model = HalamanModel[Baris]([Kolom("Keadaan", lambda b: b.nama, tag=lambda b: (b.nama, jenis))], tabel)
    tabel.setModel(model)
    model.isi(SEMUA[:2])
    tabel.pilih_baris(0)
    gambar = tabel.viewport().grab().toImage()
    dasar, tinta, tepi = RUPA_TAG[jenis]

    def rupa(baris: int) -> set[str]:
        kotak = tabel.visualRect(model.index(baris, 0)).adjusted(px(10), 4, 0, -4)
        tag = range(kotak.left(), kotak.left() + lebar_tag(SEMUA[baris].nama))
        return {gambar.pixelColor(x, y).name() for x in tag for y in range(kotak.top(), kotak.bottom())}

    terpilih, lain = rupa(0), rupa(1)
    assert {warna(nama).name() for nama in ("primary_soft", "surface", tepi, tinta)} <= terpilih
    assert {warna(dasar).name(), warna(tinta).name()} <= lain and warna(tepi).name() not in lain


@pytest.mark.parametrize("centang", [False, True])
def test_model_keeps_the_rules_of_qt(qtbot, qtmodeltester, pekerja, centang: bool) -> None:
    model = _model(centang=centang)
    qtmodeltester.check(model)
    model.isi(SEMUA[:5])
    qtmodeltester.check(model)
    model.isi([])
    model.muat(pekerja, dengan_lewati(partial(_ambil, SEMUA, [])))
    selesai(qtbot, pekerja)
    qtmodeltester.check(model)


def test_a_list_loads_only_what_is_shown_and_goes_on_when_scrolled(qtbot, pekerja, tabel: Tabel) -> None:
    model, catatan = _model(tabel), []
    tabel.setModel(model)
    model.muat(pekerja, dengan_lewati(partial(_ambil, SEMUA, catatan)))
    selesai(qtbot, pekerja)
    assert (model.rowCount(), catatan) == (100, [(0, 100)])
    while model.rowCount() < 350:
        lama = model.rowCount()
        tabel.scrollToBottom()
        qtbot.waitUntil(lambda lama=lama: model.rowCount() > lama)
        selesai(qtbot, pekerja)
    tabel.scrollToBottom()
    selesai(qtbot, pekerja)
    assert catatan == [(0, 100), (100, 100), (200, 100), (300, 100)]
    assert [b.id for b in model.semua()] == [b.id for b in SEMUA]


def test_cursor_pages_work_too(qtbot, pekerja) -> None:
    model = _model()

    def ambil(lanjut: int | None, batas: int) -> tuple[list[Baris], int | None]:
        isi = [b for b in SEMUA if b.id > (lanjut or 0)][:batas]
        return isi, (isi[-1].id if len(isi) == batas else None)

    model.muat(pekerja, ambil)
    selesai(qtbot, pekerja)
    while model.canFetchMore(model.index(-1, -1)):
        model.fetchMore(model.index(-1, -1))
        selesai(qtbot, pekerja)
    assert len(model.semua()) == 350


def test_a_new_question_drops_the_answer_to_the_old(qtbot, pekerja) -> None:
    model, pintu = _model(), threading.Event()

    def lambat(lewati: int, batas: int) -> list[Baris]:
        pintu.wait(60)
        return SEMUA[:3]

    model.muat(pekerja, dengan_lewati(lambat))
    model.muat(pekerja, dengan_lewati(lambda lewati, batas: SEMUA[10:12]))
    pintu.set()
    selesai(qtbot, pekerja)
    assert [b.id for b in model.semua()] == [11, 12]


def test_reload_keeps_length_selection_ticks_and_place(qtbot, pekerja, tabel: Tabel) -> None:
    semua = list(SEMUA)
    model = _model(tabel, centang=True)
    tabel.setModel(model)
    model.muat(pekerja, dengan_lewati(partial(_ambil, semua, [])))
    selesai(qtbot, pekerja)
    tabel.pilih_kunci(60)
    model.setel_centang(2, True)
    gulir = tabel.verticalScrollBar().value()
    del semua[0]  # row 1 left, every other row moved up
    model.muat_ulang()
    selesai(qtbot, pekerja)
    assert (tabel.baris_kini().id, model.rowCount()) == (60, 100)
    assert [b.id for b in model.tercentang()] == [3]
    assert tabel.verticalScrollBar().value() == gulir


def test_reload_of_the_same_rows_only_repaints(qtbot, tabel: Tabel) -> None:
    model, ulang, dipilih = _model(tabel), [], []
    tabel.setModel(model)
    model.isi(SEMUA[:5])
    model.modelReset.connect(lambda: ulang.append(1))
    tabel.pilih_baris(2)
    tabel.baris_dipilih.connect(dipilih.append)
    model.isi([replace(b, keadaan="baru") for b in SEMUA[:5]])
    assert ulang == []
    assert dipilih[-1].keadaan == "baru"  # the detail beside the list follows


def test_a_vanished_row_tells_that_nothing_is_chosen(qtbot, tabel: Tabel) -> None:
    model, dipilih = _model(tabel), []
    tabel.setModel(model)
    model.isi(SEMUA[:5])
    tabel.pilih_baris(2)
    tabel.baris_dipilih.connect(dipilih.append)
    model.isi(SEMUA[3:5])
    assert dipilih[-1] is None


def test_refusal_while_loading_reaches_the_page(qtbot, pekerja) -> None:
    halaman = tampilkan(qtbot, Halaman(pekerja))
    model = _model(halaman.isi)

    def tolak(lewati: int, batas: int) -> list[Baris]:
        raise UserError("UMM-03", apa="Daftar")

    model.muat(pekerja, dengan_lewati(tolak))
    selesai(qtbot, pekerja)
    assert "UMM-03" in halaman.bilah_pesan.teks()
    assert not model.canFetchMore(model.index(-1, -1))


def test_ticks_by_mouse_key_and_heading(qtbot, tabel: Tabel) -> None:
    model, jumlah = _model(tabel, centang=True), []
    tabel.setModel(model)
    model.isi(SEMUA[:4])
    model.centang_berubah.connect(jumlah.append)
    sel = tabel.visualRect(model.index(1, 0)).center()
    qtbot.mouseClick(tabel.viewport(), Qt.MouseButton.LeftButton, pos=sel)
    assert [b.id for b in model.tercentang()] == [2]
    tabel.pilih_baris(2)
    qtbot.keyClick(tabel, Qt.Key.Key_Space)
    assert [b.id for b in model.tercentang()] == [2, 3]
    assert model.keadaan_centang() is Qt.CheckState.PartiallyChecked
    kepala = tabel.horizontalHeader()
    qtbot.mouseClick(kepala.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(15, 10))
    assert (jumlah[-1], model.keadaan_centang()) == (4, Qt.CheckState.Checked)
    qtbot.mouseClick(kepala.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(15, 10))
    assert model.tercentang() == []


def test_ticked_rows_that_left_are_forgotten(qtbot) -> None:
    model = _model(centang=True)
    model.isi(SEMUA[:4])
    model.centang_semua(True)
    model.isi(SEMUA[2:6])
    assert [b.id for b in model.tercentang()] == [3, 4]


def test_a_locked_row_has_no_box_and_is_never_ticked(qtbot) -> None:
    model = _model(centang=True, terkunci=lambda b: "sudah" if b.id == 2 else "")
    model.isi(SEMUA[:3])
    kotak = [model.data(model.index(n, 0), Qt.ItemDataRole.CheckStateRole) for n in range(3)]
    assert kotak[1] is None and None not in (kotak[0], kotak[2])
    assert model.data(model.index(1, 0), Qt.ItemDataRole.ToolTipRole) == "sudah"
    assert not model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsUserCheckable
    model.centang_semua(True)
    model.balik_centang(1)
    assert [b.id for b in model.tercentang()] == [1, 3]
    assert model.keadaan_centang() is Qt.CheckState.Checked


def test_rows_are_walked_opened_and_copied_by_keyboard(qtbot, tabel: Tabel) -> None:
    model, dibuka = _model(tabel), []
    tabel.setModel(model)
    model.isi(SEMUA[:3])
    tabel.baris_dibuka.connect(dibuka.append)
    for _ in range(5):
        tabel.geser_baris(1)
    assert tabel.baris_kini().id == 3
    qtbot.keyClick(tabel, Qt.Key.Key_Return)
    assert dibuka[0].id == 3
    qtbot.keyClick(tabel, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "3\tPegawai 3\tok"
    for _ in range(5):
        tabel.geser_baris(-1)
    assert tabel.baris_kini().id == 1


def test_empty_list_says_so_only_once_it_knows(qtbot, pekerja, tabel: Tabel) -> None:
    tabel.kosong.setel("laporan", "Belum ada laporan")
    model = _model(tabel)
    tabel.setModel(model)
    assert not tabel.kosong.isVisible()
    model.muat(pekerja, dengan_lewati(lambda lewati, batas: []))
    selesai(qtbot, pekerja)
    assert tabel.kosong.isVisible()
    model.isi(SEMUA[:1])
    assert not tabel.kosong.isVisible()


def test_cut_text_is_told_in_a_tooltip(qtbot, monkeypatch, tabel: Tabel) -> None:
    model = _model(tabel)
    tabel.setModel(model)
    tabel.resize(300, 200)
    model.isi([Baris(1, "Nama pegawai yang sangat panjang sekali sampai terpotong")])
    ditunjukkan: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _titik, teks, _widget: ditunjukkan.append(teks))
    for kolom in (1, 0):
        sel = tabel.visualRect(model.index(0, kolom)).center()
        acara = QHelpEvent(QEvent.Type.ToolTip, sel, tabel.viewport().mapToGlobal(sel))
        QApplication.sendEvent(tabel.viewport(), acara)
    assert ditunjukkan == ["Nama pegawai yang sangat panjang sekali sampai terpotong\nid 1"]


def test_column_widths_row_heights_and_pills(qtbot, tabel: Tabel) -> None:
    model = _model(tabel)
    tabel.setModel(model)
    tabel.setel_tinggi_baris(TINGGI_DUA_BARIS)
    model.isi(SEMUA[:2])
    assert (tabel.columnWidth(0), tabel.columnWidth(2), tabel.rowHeight(0)) == (70, 110, TINGGI_DUA_BARIS)
    assert model.index(0, 2).data(PERAN_TAG) == ("ok", "ok")
    assert tabel.columnWidth(1) == tabel.viewport().width() - 180
    tabel.grab()


def test_static_list_keeps_order_and_can_be_changed_row_by_row(qtbot) -> None:
    model = _model()
    model.isi(SEMUA[:3])
    model.perbarui(1, Baris(2, "Ganti"))
    assert [b.nama for b in model.semua()] == ["Pegawai 1", "Ganti", "Pegawai 3"]
    assert (model.nomor(3), model.nomor(99)) == (2, -1)
    assert not model.canFetchMore(model.index(-1, -1))


def test_what_takes_the_rest_stays_readable_in_a_narrow_window(qtbot) -> None:
    tabel = tampilkan(qtbot, Tabel(), 600, 400)
    tabel.setModel(_model(tabel))
    kepala = tabel.horizontalHeader()
    assert kepala.length() == tabel.viewport().width(), "a wide table is filled"
    tabel.resize(240, 400)
    assert kepala.sectionSize(1) == px(SEMPIT)
    qtbot.waitUntil(lambda: tabel.horizontalScrollBar().maximum() > 0)
    tabel.resize(600, 400)
    assert kepala.length() == tabel.viewport().width()
