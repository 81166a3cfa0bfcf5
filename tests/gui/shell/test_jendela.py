from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout

from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import Tema, pasang_tema
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.shell.definisi import DefinisiHalaman, HasilCari, Identitas, Seksi
from kinerja_desktop.gui.shell.jendela import MainWindow
from tests.helpers.qt import selesai, tanpa_nama, tekan


class Contoh(Halaman):
    """A page that records what the window does to it."""

    def __init__(self, pekerja: Pekerja, kunci: str) -> None:
        self.kunci, self.judul, self.topik_bantuan = kunci, kunci.title(), f"bantuan-{kunci}"
        super().__init__(pekerja)
        self.disegarkan: list[object] = []
        self.dibuka: list[object] = []
        self.boleh_tutup = True
        self.medan = QLineEdit()
        self.medan.setAccessibleName("Isian")
        self.ditekan = 0
        tombol = Tombol("Simpan", pintasan="Ctrl+S")
        tombol.clicked.connect(self._tekan)
        tata = QVBoxLayout(self.isi)
        tata.addWidget(self.medan)
        tata.addWidget(tombol)

    def _tekan(self) -> None:
        self.ditekan += 1

    def segarkan(self, perubahan: object | None = None) -> None:
        self.disegarkan.append(perubahan)

    def buka(self, argumen: object) -> None:
        self.dibuka.append(argumen)

    def tunda_tutup(self) -> bool:
        return self.boleh_tutup

    def terkena(self, perubahan: object) -> bool:
        return perubahan != "bukan urusan"


Pembuat = Callable[..., MainWindow]
_ISI = [
    ("beranda", "Beranda", "beranda", Seksi.SAYA),
    ("laporan", "Laporan Harian", "laporan", Seksi.SAYA),
    ("persetujuan", "Persetujuan", "ok", Seksi.TIM),
    ("pengaturan", "Pengaturan", "atur", Seksi.KANTOR),
]


@pytest.fixture
def buat(qtbot, pekerja: Pekerja) -> Pembuat:
    def pembuat(isi: Sequence[tuple[str, str, str, Seksi]] = _ISI, **pilihan: object) -> MainWindow:
        definisi = [
            DefinisiHalaman(kunci, judul, ikon, seksi, lambda kunci=kunci: Contoh(pekerja, kunci))
            for kunci, judul, ikon, seksi in isi
        ]
        jendela = MainWindow(definisi, Identitas("Siti Rahma, A.Md.Keb.", "Bidan Terampil"), pekerja, **pilihan)
        qtbot.addWidget(jendela)
        jendela.show()
        qtbot.waitExposed(jendela)
        jendela.buka(isi[0][0])
        return jendela

    return pembuat


def _ctrl(qtbot, jendela: MainWindow, kunci: Qt.Key) -> None:
    tekan(qtbot, jendela, kunci, Qt.KeyboardModifier.ControlModifier)


# pages


def test_pages_are_made_when_first_opened_and_kept(buat: Pembuat) -> None:
    jendela = buat()
    assert list(jendela.halaman_terbuka()) == ["beranda"]
    laporan = jendela.buka("laporan")
    jendela.buka("beranda")
    assert jendela.buka("laporan") is laporan
    assert laporan.disegarkan == [None]  # nothing changed meanwhile
    with pytest.raises(KeyError):
        jendela.buka("tidak_ada")


def test_side_bar_opens_pages_and_shows_which(qtbot, buat: Pembuat) -> None:
    jendela = buat()
    nav = jendela.form.navigasi
    qtbot.mouseClick(nav.butir("persetujuan"), Qt.MouseButton.LeftButton)
    assert jendela.halaman_kini().kunci == "persetujuan"
    assert [kunci for kunci in nav.kunci_halaman() if nav.butir(kunci).isChecked()] == ["persetujuan"]
    assert jendela.form.kepala.judul.text() == "Persetujuan"


def test_a_page_with_unsaved_work_keeps_the_person(qtbot, buat: Pembuat) -> None:
    jendela = buat()
    beranda = jendela.halaman_kini()
    beranda.boleh_tutup = False
    qtbot.mouseClick(jendela.form.navigasi.butir("laporan"), Qt.MouseButton.LeftButton)
    assert jendela.halaman_kini() is beranda
    assert jendela.form.navigasi.butir("beranda").isChecked()
    assert not jendela.form.navigasi.butir("laporan").isChecked()
    assert not jendela.close()
    assert jendela.isVisible()
    beranda.boleh_tutup = True
    assert jendela.close()


def test_quitting_asks_hidden_pages_too_and_shows_the_one_that_refuses(buat: Pembuat) -> None:
    jendela = buat()
    laporan = jendela.buka("laporan")
    jendela.buka("beranda")
    laporan.boleh_tutup = False
    assert not jendela.close()
    assert jendela.halaman_kini() is laporan
    assert jendela.form.kepala.judul.text() == "Laporan"
    laporan.boleh_tutup = True
    ditutup = []
    jendela.akan_ditutup.connect(lambda: ditutup.append(1))
    assert jendela.close()
    assert (laporan.tertutup, ditutup) == (True, [1])


def test_pages_send_people_to_each_other(buat: Pembuat) -> None:
    jendela = buat()
    jendela.halaman_kini().minta_pindah.emit("laporan", 17)
    assert jendela.halaman_kini().kunci == "laporan"
    assert jendela.halaman_kini().dibuka == [17]


def test_title_and_crumb_follow_the_page_in_front(buat: Pembuat) -> None:
    jendela = buat()
    beranda = jendela.halaman_kini()
    beranda.setel_remah("Selasa, 24 November 2026")
    assert jendela.form.kepala.remah.text() == "Selasa, 24 November 2026"
    jendela.buka("laporan")
    beranda.setel_remah("Rabu")
    assert jendela.form.kepala.remah.text() == ""
    jendela.buka("beranda")
    assert jendela.form.kepala.remah.text() == "Rabu"


def test_changes_reach_pages_in_view_at_once_and_others_when_shown(buat: Pembuat) -> None:
    jendela = buat()
    beranda, laporan = jendela.halaman_kini(), jendela.buka("laporan")
    for perubahan in ("satu", "bukan urusan"):
        jendela.umumkan_perubahan(perubahan)
    assert laporan.disegarkan == [None, "satu"]
    assert beranda.disegarkan == [None]
    jendela.buka("beranda")
    assert beranda.disegarkan == [None, "satu"]
    jendela.buka("laporan")
    jendela.umumkan_perubahan("dua")
    jendela.umumkan_perubahan("tiga")
    jendela.buka("beranda")
    assert beranda.disegarkan == [None, "satu", None]  # two changes: load everything


# around the pages


def test_sections_badges_and_identity(buat: Pembuat) -> None:
    jendela = buat()
    nav = jendela.form.navigasi
    assert [judul._teks for judul in nav._seksi] == ["KINERJA SAYA", "TIM", "KANTOR"]
    jendela.setel_lencana("persetujuan", 14)
    assert nav.butir("persetujuan").lencana == 14
    assert nav.butir("persetujuan").accessibleDescription() == "14 menunggu"
    jendela.setel_lencana("bukan_halaman", 3)
    assert nav.blok_akun.accessibleName() == "Siti Rahma, A.Md.Keb., Bidan Terampil"
    jendela.setel_identitas(Identitas("dr. R. Purba", "Kepala Puskesmas"))
    assert nav.blok_akun.accessibleName() == "dr. R. Purba, Kepala Puskesmas"


def test_foot_tells_state_autosave_and_exchange(buat: Pembuat) -> None:
    jendela = buat()
    jendela.setel_keadaan("Basis data lokal sehat", "ok")
    jendela.halaman_kini().pesan.emit("Tersimpan otomatis 10.42")
    jendela.setel_pertukaran("38 perubahan menunggu")
    kaki = jendela.form.kaki
    assert [kaki.keadaan.text(), kaki.simpan.text(), kaki.kanan.text()] == [
        "Basis data lokal sehat",
        "Tersimpan otomatis 10.42",
        "38 perubahan menunggu",
    ]


def test_practice_ribbon_is_there_only_in_practice(buat: Pembuat) -> None:
    assert not buat().form.pita_latihan.isVisible()
    latihan = buat(latihan=True)
    assert latihan.form.pita_latihan.isVisible()
    assert latihan.form.pita_latihan.text() == "MODE LATIHAN — data tidak resmi"


def test_period_selector_offers_and_tells(qtbot, buat: Pembuat) -> None:
    jendela, dipilih = buat(), []
    jendela.periode_dipilih.connect(dipilih.append)
    periode = jendela.form.kepala.periode
    assert not periode.isVisible()
    jendela.setel_periode([("2026-11", "November 2026"), ("2026-10", "Oktober 2026")], "2026-11")
    assert (periode.teks(), periode.isVisible()) == ("November 2026", True)
    periode._menu.actions()[1].trigger()
    assert dipilih == ["2026-10"]


def test_side_bar_folds_in_a_narrow_window(qtbot, buat: Pembuat) -> None:
    jendela = buat()
    nav = jendela.form.navigasi
    assert (nav.lipat, nav.width()) == (False, 208)
    jendela.resize(1024, 700)
    qtbot.waitUntil(lambda: nav.lipat)
    assert nav.width() < 70
    assert nav.butir("laporan").toolTip() == "Laporan Harian"
    jendela.resize(1366, 768)
    qtbot.waitUntil(lambda: not nav.lipat)
    assert nav.butir("laporan").toolTip() == ""


def test_many_pages_close_up_before_they_scroll(qtbot, buat: Pembuat) -> None:
    banyak = [(f"h{nomor}", f"Halaman {nomor}", "berkas", list(Seksi)[nomor // 6]) for nomor in range(17)]
    jendela = buat(banyak, latihan=True)
    jendela.resize(1366, 768)
    nav = jendela.form.navigasi
    tinggi = nav.butir("h0").height()
    assert 28 <= tinggi < 34
    terakhir = nav.butir("h16")
    assert nav._gulir.viewport().rect().contains(terakhir.mapTo(nav._gulir.viewport(), QPoint(0, tinggi - 1)))


def test_arrow_keys_walk_the_side_bar_from_one_tab_stop(qtbot, buat: Pembuat) -> None:
    jendela = buat()
    nav = jendela.form.navigasi
    jendela.activateWindow()
    nav.butir("beranda").setFocus()
    qtbot.waitUntil(nav.butir("beranda").hasFocus)
    qtbot.keyClick(nav.butir("beranda"), Qt.Key.Key_Down)
    assert nav.butir("laporan").hasFocus()
    qtbot.keyClick(nav.butir("laporan"), Qt.Key.Key_Space)
    assert jendela.halaman_kini().kunci == "laporan"
    tab = [kunci for kunci in nav.kunci_halaman() if nav.butir(kunci).focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert tab == ["laporan"]


def test_every_control_of_the_window_has_a_name(buat: Pembuat) -> None:
    jendela = buat(latihan=True)
    jendela.setel_periode([(1, "November 2026")], 1)
    jendela.buka_pencarian()
    assert tanpa_nama(jendela) == []


# keys and menu


def test_numbers_open_pages_in_order(qtbot, buat: Pembuat) -> None:
    jendela = buat()
    for nomor, kunci in ((Qt.Key.Key_3, "persetujuan"), (Qt.Key.Key_2, "laporan")):
        _ctrl(qtbot, jendela, nomor)
        assert jendela.halaman_kini().kunci == kunci


def test_shortcut_of_a_hidden_page_does_not_answer(qtbot, buat: Pembuat) -> None:
    jendela = buat()
    beranda, laporan = jendela.halaman_kini(), jendela.buka("laporan")
    _ctrl(qtbot, jendela, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: laporan.ditekan == 1)
    assert beranda.ditekan == 0


def test_help_and_refresh_keys(qtbot, buat: Pembuat) -> None:
    jendela, topik = buat(), []
    jendela.minta_bantuan.connect(topik.append)
    tekan(qtbot, jendela, Qt.Key.Key_F1)
    tekan(qtbot, jendela, Qt.Key.Key_F5)
    assert topik == ["bantuan-beranda"]
    assert jendela.halaman_kini().disegarkan == [None, None]


def test_ctrl_z_undoes_the_last_decision_but_not_while_typing(qtbot, buat: Pembuat) -> None:
    jendela, urung = buat(), []
    halaman = jendela.halaman_kini()
    halaman.tampilkan_pesan("ok", "Disetujui", tindakan=("Urungkan", lambda: urung.append(1)), hitung_mundur=5)
    halaman.medan.setFocus()
    qtbot.keyClicks(halaman.medan, "abc")
    tekan(qtbot, halaman.medan, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (halaman.medan.text(), urung) == ("", [])
    halaman.setFocus()
    _ctrl(qtbot, jendela, Qt.Key.Key_Z)
    assert urung == [1]


def test_menu_of_the_account_asks_and_has_its_keys(qtbot, buat: Pembuat) -> None:
    jendela, diminta = buat(), []
    for sinyal in ("minta_kunci", "minta_ganti_akun", "minta_keluar"):
        getattr(jendela, sinyal).connect(lambda sinyal=sinyal: diminta.append(sinyal))
    _ctrl(qtbot, jendela, Qt.Key.Key_L)
    jendela.tindakan("ganti_akun").trigger()
    jendela.tindakan("keluar").trigger()
    assert diminta == ["minta_kunci", "minta_ganti_akun", "minta_keluar"]
    isi = [satu.text() for satu in jendela.form.navigasi.menu_akun.actions() if not satu.isSeparator()]
    assert isi[:2] == ["Ganti pengguna…", "Kunci layar"]
    qtbot.mouseClick(jendela.form.navigasi.blok_akun, Qt.MouseButton.LeftButton)
    menu = jendela.form.navigasi.menu_akun
    assert menu.isVisible()
    menu.close()


def test_text_size_and_theme_are_asked_for(qtbot, buat: Pembuat, qapp) -> None:
    jendela, skala, tema = buat(), [], []
    jendela.skala_dipilih.connect(skala.append)
    jendela.tema_dipilih.connect(tema.append)
    _ctrl(qtbot, jendela, Qt.Key.Key_Plus)
    _ctrl(qtbot, jendela, Qt.Key.Key_Equal)
    _ctrl(qtbot, jendela, Qt.Key.Key_Minus)
    _ctrl(qtbot, jendela, Qt.Key.Key_0)
    jendela.tindakan("tema").trigger()
    pasang_tema(qapp, Tema.gelap)
    jendela.tindakan("tema").trigger()
    assert (skala, tema) == ([110, 110, 90, 100], [Tema.gelap, Tema.terang])


@pytest.mark.parametrize(("ukuran", "skala"), [((1024, 700), 150), ((1366, 768), 150), ((1024, 700), 100)])
def test_window_keeps_its_size_at_every_text_scale(qtbot, qapp, buat: Pembuat, ukuran, skala: int) -> None:
    pasang_tema(qapp, Tema.terang, skala)
    jendela = buat(latihan=True)
    jendela.setel_periode([(1, "November 2026")], 1)
    jendela.setel_keadaan("Basis data lokal sehat · dicadangkan hari ini 08.01")
    jendela.setel_pertukaran("Paket terakhir ke pusat: 20 Nov 2026 · 38 perubahan menunggu")
    jendela.resize(*ukuran)
    qtbot.wait(10)
    assert (jendela.width(), jendela.height()) == ukuran
    assert jendela.minimumSizeHint().width() <= ukuran[0]
    kepala = jendela.form.kepala
    assert kepala.cari.width() >= 100
    assert kepala.periode.geometry().right() <= kepala.width()


# search


def _penyedia(kata: str) -> list[HasilCari]:
    if "siti" in kata:
        return [HasilCari("Siti Rahma", "Bidan Terampil", "orang", "laporan", "id-siti")]
    return []


def test_palette_finds_pages_and_people_and_goes_there(qtbot, pekerja, buat: Pembuat) -> None:
    jendela = buat(penyedia_cari=_penyedia)
    _ctrl(qtbot, jendela, Qt.Key.Key_K)
    palet = jendela.palet
    assert palet.isVisible()
    assert palet.model.rowCount() == 4
    qtbot.keyClicks(palet.medan, "siti")
    qtbot.waitUntil(lambda: palet.model.rowCount() == 1)
    selesai(qtbot, pekerja)
    qtbot.keyClick(palet.medan, Qt.Key.Key_Return)
    assert not palet.isVisible()
    assert jendela.halaman_kini().kunci == "laporan"
    assert jendela.halaman_kini().dibuka == ["id-siti"]


def test_palette_by_arrows_mouse_and_escape(qtbot, buat: Pembuat) -> None:
    jendela = buat()
    qtbot.mouseClick(jendela.form.kepala.cari, Qt.MouseButton.LeftButton)
    palet = jendela.palet
    for kunci in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(palet.medan, kunci)
    assert palet.daftar.currentIndex().row() == 3
    palet.grab()
    qtbot.mouseClick(
        palet.daftar.viewport(),
        Qt.MouseButton.LeftButton,
        pos=palet.daftar.visualRect(palet.model.index(2)).center(),
    )
    assert jendela.halaman_kini().kunci == "persetujuan"
    jendela.halaman_kini().medan.setFocus()
    jendela.buka_pencarian()
    qtbot.keyClicks(palet.medan, "zzz")
    assert palet.kosong.isVisible()
    assert "zzz" in palet.kosong.text()
    qtbot.keyClick(palet.medan, Qt.Key.Key_Escape)
    assert not palet.isVisible()
    assert jendela.focusWidget() is jendela.halaman_kini().medan


def test_palette_model_keeps_the_rules_of_qt(qtmodeltester, buat: Pembuat) -> None:
    jendela = buat()
    jendela.buka_pencarian()
    qtmodeltester.check(jendela.palet.model)


# idle


def _gerak(jendela: MainWindow) -> None:
    posisi = QPointF(5, 5)
    acara = QMouseEvent(
        QEvent.Type.MouseMove,
        posisi,
        posisi,
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(jendela.windowHandle(), acara)


def test_idle_computer_is_locked(qtbot, buat: Pembuat) -> None:
    jendela = buat(menit_kunci=1)
    assert 55_000 < jendela.pengamat_diam.sisa_ms < 65_000
    jendela.pengamat_diam._jam.setInterval(30)
    with qtbot.waitSignal(jendela.minta_kunci):
        jendela.pengamat_diam._jam.start()


def test_work_puts_the_lock_off(qtbot, buat: Pembuat) -> None:
    jendela = buat(menit_kunci=1)
    jendela.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is jendela.windowHandle())
    diam = jendela.pengamat_diam
    for tanda in (_gerak, _ketik):
        diam._jam.stop()
        tanda(jendela)
        assert diam.sisa_ms > 50_000  # counting from the start again


def _ketik(jendela: MainWindow) -> None:
    acara = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(jendela.windowHandle(), acara)


def test_lock_may_be_switched_off(buat: Pembuat) -> None:
    jendela = buat(menit_kunci=0)
    assert jendela.pengamat_diam.sisa_ms == -1
    jendela.pengamat_diam.setel(5)
    assert jendela.pengamat_diam.sisa_ms > 290_000


def test_large_letters_fold_the_side_bar_at_once(qtbot, buat: Pembuat, qapp: QApplication) -> None:
    jendela = buat()
    jendela.resize(1366, 768)
    assert not jendela.form.navigasi.lipat
    pasang_tema(qapp, Tema.terang, 150)
    assert jendela.form.navigasi.lipat
    pasang_tema(qapp)
    assert not jendela.form.navigasi.lipat
