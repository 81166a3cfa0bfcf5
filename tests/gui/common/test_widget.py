from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QStylePainter, QToolTip, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common.alir import TataAlir
from kinerja_desktop.gui.common.bilah_pesan import BilahPesan
from kinerja_desktop.gui.common.isian import IsianBilangan, IsianJam, IsianTanggal, KotakCari, baca_jam, tandai_galat
from kinerja_desktop.gui.common.kartu import Kartu, KartuAngka
from kinerja_desktop.gui.common.kosong import EmptyState
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.lencana import Avatar, Bilah, Tag, Titik, inisial
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.theme import warna
from kinerja_desktop.gui.common.tombol import Tombol, TombolIkon
from tests.helpers.qt import klik, tampilkan, tekan


def _warna_di(widget: QWidget, x: int, y: int) -> QColor:
    return widget.grab().toImage().pixelColor(x, y)


# buttons


def test_button_shows_its_shortcut_and_answers_it(qtbot) -> None:
    ditekan = []
    tombol = Tombol("Simpan draf", pintasan="Ctrl+S")
    tampilkan(qtbot, tombol, 200, 34)
    tombol.clicked.connect(lambda: ditekan.append(1))
    tanpa = Tombol("Simpan draf")
    qtbot.addWidget(tanpa)
    assert tombol.sizeHint().width() > tanpa.sizeHint().width() + 30
    assert tombol.accessibleDescription() == "Ctrl S"
    tombol.setText("Simpan")  # Qt forgets a shortcut with the words
    tekan(qtbot, tombol, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: ditekan == [1])


def test_button_variants_are_drawn_from_tokens(qtbot) -> None:
    for varian, token in (("primary", "primary"), ("ok", "ok"), ("plain", "surface"), ("warn", "surface")):
        tombol = Tombol("Setujui", varian)
        qtbot.addWidget(tombol)
        tombol.resize(120, 34)
        assert _warna_di(tombol, 6, 17) == warna(token), varian
    tombol.setEnabled(False)
    assert _warna_di(tombol, 6, 17) == warna("header_bg")


def test_button_refuses_an_unknown_variant(qtbot) -> None:
    tombol = Tombol("x")
    qtbot.addWidget(tombol)
    with pytest.raises(ValueError, match="merah"):
        tombol.varian = "merah"


def test_focus_of_a_button_is_visible(qtbot) -> None:
    for varian in ("plain", "primary"):
        induk = QWidget()
        tata = QVBoxLayout(induk)
        lain, tombol = QLineEdit(), Tombol("Ajukan", varian)
        tata.addWidget(lain)
        tata.addWidget(tombol)
        tampilkan(qtbot, induk, 200, 100)
        induk.activateWindow()
        lain.setFocus()
        tanpa = tombol.grab().toImage()
        tombol.setFocus()
        qtbot.waitUntil(tombol.hasFocus)
        assert tombol.grab().toImage() != tanpa


@pytest.mark.parametrize("kunci", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_the_button_that_has_the_focus_as_space_does(qtbot, kunci) -> None:
    tombol, ditekan = Tombol("Terima"), []
    tombol.clicked.connect(lambda: ditekan.append(1))
    tampilkan(qtbot, tombol, 200, 60)
    qtbot.keyClick(tombol, kunci)
    assert ditekan == [1]
    if kunci != Qt.Key.Key_Space:
        QApplication.sendEvent(tombol, QKeyEvent(QEvent.Type.KeyPress, kunci, Qt.KeyboardModifier.NoModifier, "", True))
        assert ditekan == [1], "a key that is held down presses once"


def test_icon_button_has_a_name_and_tells_its_shortcut(qtbot) -> None:
    tombol = TombolIkon("silang", "Tutup", pintasan="Ctrl+W")
    qtbot.addWidget(tombol)
    assert (tombol.accessibleName(), tombol.toolTip()) == ("Tutup", "Tutup (Ctrl W)")
    assert tombol.sizeHint().width() <= 34


def test_ampersand_in_words_is_shown_once(qtbot) -> None:
    dua, satu = Tombol("Tetapkan && tanda tangani"), Tombol("Tetapkan + tanda tangani")
    qtbot.addWidget(dua)
    qtbot.addWidget(satu)
    assert abs(dua.sizeHint().width() - satu.sizeHint().width()) < 4


# pills, initials, bars


def test_tag_carries_words_and_kind(qtbot) -> None:
    tag = Tag("Dikembalikan", "kem")
    qtbot.addWidget(tag)
    tag.resize(tag.sizeHint())
    assert tag.accessibleName() == "Dikembalikan"
    assert _warna_di(tag, 5, 9) == warna("warn_soft")
    tag.setel("Disetujui", "ok")
    assert (tag.text(), tag.jenis) == ("Disetujui", "ok")
    with pytest.raises(ValueError, match="ungu"):
        tag.jenis = "ungu"


@pytest.mark.parametrize(
    ("nama", "hasil"),
    [
        ("Siti Rahma, A.Md.Keb.", "SR"),
        ("dr. R. Purba", "RP"),
        ("Maria Tampubolon", "MT"),
        ("Sukarno", "S"),
        ("", ""),
        ("andi", "AN"),
    ],
)
def test_initials_leave_out_titles(nama: str, hasil: str) -> None:
    assert inisial(nama) == hasil


def test_bar_is_filled_to_its_share_and_never_beyond(qtbot) -> None:
    bilah = Bilah(persen=50)
    qtbot.addWidget(bilah)
    bilah.resize(100, 7)
    assert (_warna_di(bilah, 45, 3), _warna_di(bilah, 55, 3)) == (warna("primary"), warna("track"))
    bilah.setel(130, "ok")
    assert _warna_di(bilah, 95, 3) == warna("ok")
    assert bilah.accessibleName() == "130 %"


def test_small_marks_draw(qtbot) -> None:
    for widget, token in ((Titik(token="warn"), "warn"), (Avatar("SR"), "avatar")):
        qtbot.addWidget(widget)
        widget.resize(widget.sizeHint())
        tengah = widget.height() // 2
        assert _warna_di(widget, 3, tengah) == warna(token)


# cards


def test_card_leaves_room_for_its_heading(qtbot) -> None:
    kartu, polos, padat = Kartu("Sasaran saya", "SKP 2026"), Kartu(), Kartu(padat=True)
    for satu in (kartu, polos, padat):
        qtbot.addWidget(satu)
    assert kartu.contentsMargins().top() - polos.contentsMargins().top() == 26
    assert padat.contentsMargins().left() == 1
    assert kartu.accessibleName() == "Sasaran saya"
    kartu.setel_judul("")
    kartu.setel_catatan("")
    assert kartu.contentsMargins() == polos.contentsMargins()


def test_corners_of_a_tight_card_stay_round_over_its_content(qtbot) -> None:
    kartu = Kartu(padat=True)
    tata = QVBoxLayout(kartu)
    tata.setContentsMargins(0, 0, 0, 0)
    isi = QLabel()
    isi.setAutoFillBackground(True)
    palet = isi.palette()
    palet.setColor(isi.backgroundRole(), warna("bad"))
    isi.setPalette(palet)
    tata.addWidget(isi)
    tampilkan(qtbot, kartu, 200, 100)
    assert _warna_di(kartu, 1, 1) == warna("bg")


def test_figure_card_tells_everything_to_a_screen_reader(qtbot) -> None:
    kartu = KartuAngka("Laporan bulan ini")
    tampilkan(qtbot, kartu, 270, 101)
    kartu.setel("14", "/ 17 hari kerja", persen=82)
    assert kartu.accessibleName() == "Laporan bulan ini: 14 / 17 hari kerja."
    assert kartu.findChild(Bilah).isVisible()
    kartu.setel("86,4", bawah="naik", token="ok", tag=("B · Baik", "ok"))
    assert not kartu.findChild(Bilah).isVisible()
    assert kartu.findChild(Tag).isVisible()
    assert kartu.sizeHint().height() == 101


def test_cut_label_tells_the_whole_text(qtbot) -> None:
    label = LabelPotong()
    tampilkan(qtbot, label, 60, 20)
    label.setText("Kepala Puskesmas Kartini yang sangat panjang")
    label.grab()
    assert label.toolTip() == label.text()
    label.setText("Kep")
    label.grab()
    assert label.toolTip() == ""


# message bar


def test_message_bar_shows_a_refusal_with_code_and_advice(qtbot) -> None:
    bilah = BilahPesan()
    tampilkan(qtbot, bilah, 600, 60)
    galat = UserError("UMM-03", apa="Laporan")
    bilah.galat(galat)
    assert bilah.jenis == "bad"
    for bagian in (galat.judul, "UMM-03", galat.isi, galat.saran):
        assert bagian in bilah.teks()
    klik(qtbot, bilah, "Tutup pesan")
    assert not bilah.isVisible()


def test_undo_counts_down_and_goes(qtbot) -> None:
    bilah, urung = BilahPesan(), []
    tampilkan(qtbot, bilah, 600, 60)
    bilah._detak.setInterval(10)
    bilah.tampil("ok", "Disetujui", tindakan=("Urungkan", lambda: urung.append(1)), hitung_mundur=3)
    assert bilah._tombol.text() == "Urungkan (3)"
    qtbot.waitUntil(lambda: not bilah.isVisible())
    bilah.lakukan()
    assert urung == []


def test_undo_works_once(qtbot) -> None:
    bilah, urung = BilahPesan(), []
    tampilkan(qtbot, bilah, 600, 60)
    bilah.tampil("ok", "Disetujui", tindakan=("Urungkan", lambda: urung.append(1)), hitung_mundur=5)
    klik(qtbot, bilah, "Urungkan (5)")
    bilah.lakukan()
    assert urung == [1]


def test_a_new_message_forgets_the_old_action(qtbot) -> None:
    bilah, urung = BilahPesan(), []
    tampilkan(qtbot, bilah, 600, 60)
    bilah.tampil("ok", "Disetujui", tindakan=("Urungkan", lambda: urung.append(1)))
    bilah.tampil("info", "Selesai")
    bilah.lakukan()
    assert urung == []


def test_empty_state_offers_the_next_step(qtbot) -> None:
    kosong, langkah = EmptyState(), []
    tampilkan(qtbot, kosong, 400, 300)
    assert not kosong.berisi
    kosong.setel("laporan", "Belum ada laporan", "Tulis yang pertama.", ("Tulis laporan", lambda: langkah.append(1)))
    assert kosong.teks() == "Belum ada laporan Tulis yang pertama."
    klik(qtbot, kosong, "Tulis laporan")
    assert langkah == [1]


# inputs


def test_search_waits_for_a_pause_and_tells_each_word_once(qtbot) -> None:
    kotak, dicari = KotakCari(hint="Cari pegawai"), []
    tampilkan(qtbot, kotak, 200, 34)
    kotak.dicari.connect(dicari.append)
    qtbot.keyClicks(kotak, "siti")
    assert dicari == []
    qtbot.waitUntil(lambda: dicari == ["siti"])
    qtbot.keyClick(kotak, Qt.Key.Key_Return)
    assert dicari == ["siti"]
    qtbot.keyClick(kotak, Qt.Key.Key_Escape)
    assert dicari == ["siti", ""]
    assert kotak.accessibleName() == "Cari pegawai"


def test_date_field_speaks_dates(qtbot) -> None:
    isian, diubah = IsianTanggal(), []
    qtbot.addWidget(isian)
    isian.setel_tanggal(date(2026, 11, 23))
    isian.diubah.connect(diubah.append)
    assert (isian.text(), isian.tanggal()) == ("23/11/2026", date(2026, 11, 23))
    isian.batasi(date(2026, 11, 1), date(2026, 11, 24))
    isian.setel_tanggal(date(2027, 1, 1))
    assert (isian.tanggal(), diubah) == (date(2026, 11, 24), [date(2026, 11, 24)])


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [("8", time(8)), ("08.30", time(8, 30)), ("8:30", time(8, 30)), ("0830", time(8, 30)), ("830", time(8, 30)),
     ("23,59", time(23, 59)), ("24.00", None), ("8.60", None), ("", None), ("pagi", None), ("1", time(1))],
)  # fmt: skip
def test_time_is_read_as_people_write_it(teks: str, hasil: time | None) -> None:
    assert baca_jam(teks) == hasil


def test_time_field_tidies_itself_and_steps(qtbot) -> None:
    isian, diubah = IsianJam(), []
    tampilkan(qtbot, isian, 100, 34)
    isian.diubah.connect(diubah.append)
    qtbot.keyClicks(isian, "830")
    qtbot.keyClick(isian, Qt.Key.Key_Return)
    assert (isian.text(), isian.jam()) == ("08.30", time(8, 30))
    qtbot.keyClick(isian, Qt.Key.Key_Up)
    qtbot.keyClick(isian, Qt.Key.Key_Down)
    qtbot.keyClick(isian, Qt.Key.Key_Down)
    assert (isian.text(), diubah[-1]) == ("08.25", time(8, 25))
    isian.setel_jam(time(23, 58))
    qtbot.keyClick(isian, Qt.Key.Key_Up)
    assert isian.jam() == time(23, 59)
    isian.setel_jam(None)
    assert isian.jam() is None


def test_number_field_groups_thousands(qtbot) -> None:
    isian = IsianBilangan()
    qtbot.addWidget(isian)
    isian.setMaximum(99_999)
    isian.setValue(5310)
    assert isian.text() == "5.310"


def test_error_is_marked_in_words_and_cleared(qtbot) -> None:
    medan, label = QLineEdit(), QLabel()
    qtbot.addWidget(medan)
    qtbot.addWidget(label)
    tandai_galat(medan, label, "Kegiatan belum diisi.")
    assert (label.text(), label.isHidden(), medan.accessibleDescription()) == (
        "Kegiatan belum diisi.",
        False,
        "Kegiatan belum diisi.",
    )
    tandai_galat(medan, label)
    assert (label.isHidden(), medan.property("galat")) == (True, False)


# layout that wraps


def test_chips_wrap_and_take_only_the_height_they_need(qtbot) -> None:
    induk = QWidget()
    tata = TataAlir(induk, jarak=8)
    for nomor in range(6):
        tata.addWidget(Tag(f"berkas-{nomor}.pdf", "aju"))
    tampilkan(qtbot, induk, 250, 200)
    baris = {induk.layout().itemAt(nomor).geometry().y() for nomor in range(6)}
    assert len(baris) > 1
    assert tata.heightForWidth(2000) == 18
    assert tata.heightForWidth(250) == len(baris) * 18 + (len(baris) - 1) * 8
    assert all(induk.rect().contains(tata.itemAt(nomor).geometry()) for nomor in range(6))
    tata.kosongkan()
    assert tata.count() == 0
    assert tata.itemAt(0) is None


def test_a_chip_wider_than_the_line_is_cut_not_lost(qtbot) -> None:
    induk = QWidget()
    tata = TataAlir(induk)
    tata.addWidget(Tag("nama-berkas-yang-sangat-panjang-sekali-untuk-satu-baris.pdf", "aju"))
    tampilkan(qtbot, induk, 120, 60)
    assert induk.rect().contains(tata.itemAt(0).geometry())
    assert induk.childAt(QPoint(5, 5)) is not None


# choices


def test_a_choice_without_room_ends_in_dots_and_the_mouse_tells_it_whole(qtbot, monkeypatch) -> None:
    pilih, kotak = Pilihan(), QWidget()
    pilih.addItem("2 Nov 2026 kepada Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia")
    pilih.setSizeAdjustPolicy(Pilihan.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    QVBoxLayout(kotak).addWidget(pilih)
    tampilkan(qtbot, kotak, 240, 60)
    ditulis: list[str] = []
    asli = QStylePainter.drawControl

    def catat(pelukis, jenis, rupa) -> None:
        ditulis.append(rupa.currentText)
        asli(pelukis, jenis, rupa)

    monkeypatch.setattr(QStylePainter, "drawControl", catat)
    terang: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _titik, teks, _widget: terang.append(teks))

    def tunjuk() -> str:
        QApplication.sendEvent(pilih, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))
        return terang[-1]

    pilih.grab()
    assert ditulis[-1].endswith("…") and ditulis[-1].startswith("2 Nov 2026 kepada")
    assert tunjuk() == pilih.currentText()
    kotak.resize(900, 60)
    ditulis.clear()
    pilih.grab()
    assert ditulis == [] and pilih.teks_tampak() == pilih.currentText() and tunjuk() == ""


@pytest.mark.parametrize("teks", ["Indonesia", "Triwulan IV 2026", "Semua keadaan", "Terang"])
def test_a_choice_as_wide_as_it_wants_to_be_is_not_cut(qtbot, teks) -> None:
    pilih = Pilihan()
    pilih.addItem(teks)
    tampilkan(qtbot, pilih, pilih.sizeHint().width(), 34)
    assert pilih.teks_tampak() == teks
