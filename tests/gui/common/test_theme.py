from __future__ import annotations

import re
from collections import Counter
from dataclasses import asdict
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QFile
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from kinerja_desktop.gui.common.berkas_memori import daftarkan
from kinerja_desktop.gui.common.ikon import daftar_ikon, ikon, pasang_ikon, pixmap
from kinerja_desktop.gui.common.theme import TABEL, Tema, huruf, huruf_terpakai, pasang_tema, penata, px, warna
from kinerja_desktop.gui.common.tombol import Tombol

AKAR = Path(__file__).resolve().parents[3]

# (text, grounds it stands on): WCAG 2.2 AA, 4.5 to 1
_TEKS = [
    (
        "ink",
        (
            "bg",
            "surface",
            "surface_hover",
            "header_bg",
            "primary_soft",
            "info_soft",
            "ok_soft",
            "warn_soft",
            "bad_soft",
        ),
    ),
    ("muted", ("bg", "surface", "header_bg", "primary_soft", "surface_hover")),
    ("hint", ("surface", "header_bg")),
    ("primary_ink", ("surface", "primary_soft", "bg", "surface_hover")),
    ("ok_ink", ("surface", "ok_soft", "primary_soft")),
    ("warn_ink", ("surface", "warn_soft", "primary_soft")),
    ("bad_ink", ("surface", "bad_soft", "primary_soft", "bg")),
    ("ok", ("surface",)),
    ("warn", ("surface",)),
    ("draf_ink", ("draf_soft", "surface")),
    ("on_primary", ("primary", "primary_hover")),
    ("on_ok", ("ok", "ok_hover")),
    ("on_nav", ("nav", "nav_on", "nav_hover")),
    ("nav_ink", ("nav", "nav_hover")),
    ("nav_sec", ("nav",)),
    ("on_badge", ("badge",)),
    ("on_avatar", ("avatar",)),
    ("on_practice", ("practice",)),
]
# what must be told apart but is no text: 3 to 1
_BENTUK = [
    ("primary", ("surface", "bg", "track")),
    ("ok", ("surface", "bg")),
    ("bad", ("surface", "bg")),
    ("gold", ("surface",)),
    ("faint", ("surface",)),
]


def _terang(kode: str) -> float:
    warna_ = QColor(kode)
    saluran = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in warna_.getRgbF()[:3]]
    return 0.2126 * saluran[0] + 0.7152 * saluran[1] + 0.0722 * saluran[2]


def _kontras(satu: str, dua: str) -> float:
    rendah, tinggi = sorted((_terang(satu), _terang(dua)))
    return (tinggi + 0.05) / (rendah + 0.05)


@pytest.mark.parametrize("tema", list(Tema))
@pytest.mark.parametrize(("pasangan", "batas"), [(_TEKS, 4.5), (_BENTUK, 3.0)], ids=["teks", "bentuk"])
def test_contrast_is_wcag_aa(tema: Tema, pasangan: list[tuple[str, tuple[str, ...]]], batas: float) -> None:
    tabel = asdict(TABEL[tema])
    kurang = [
        f"{tulisan} on {dasar}: {_kontras(tabel[tulisan], tabel[dasar]):.2f}"
        for tulisan, semua in pasangan
        for dasar in semua
        if _kontras(tabel[tulisan], tabel[dasar]) < batas
    ]
    assert kurang == []


@pytest.mark.parametrize("tema", list(Tema))
@pytest.mark.parametrize("keadaan", ["dapat diisi", "terkunci", "mati"])
@pytest.mark.parametrize("kelas", [QLineEdit, QPlainTextEdit, QTextEdit])
def test_the_hint_in_an_empty_field_can_be_read(
    qtbot: Any, qapp: QApplication, tema: Tema, kelas: type[QLineEdit | QPlainTextEdit | QTextEdit], keadaan: str
) -> None:
    """As drawn: a style sheet that sets a text colour makes hints half as dark, whatever the palette says."""
    pasang_tema(qapp, tema)
    medan = kelas()
    qtbot.addWidget(medan)
    medan.setReadOnly(keadaan == "terkunci")
    medan.setEnabled(keadaan != "mati")
    medan.setPlaceholderText("█" * 60)
    medan.resize(300, 60)
    medan.show()
    qtbot.waitExposed(medan)
    gambar = medan.grab().toImage()
    terpakai = Counter(gambar.pixelColor(x, y).name() for x, y in product(range(20, 280), range(4, 56)))
    dasar = TABEL[tema].surface if keadaan == "dapat diisi" else TABEL[tema].header_bg
    petunjuk = next(kode for kode, _ in terpakai.most_common() if kode != dasar.lower())
    assert petunjuk == TABEL[tema].muted.lower() and _kontras(petunjuk, dasar) >= 4.5


def test_tokens_of_the_design_are_kept() -> None:
    """The colours that the design fixes, light / dark."""
    tetap = {
        "bg": "#F4F6F9 #12171E", "surface": "#FFFFFF #1A212B", "line": "#DDE3EA #2C3644", "ink": "#16202C #E7ECF2",
        "muted": "#5B6878 #A3B0BF", "faint": "#8A96A5 #75828F", "primary": "#1B5FAA #5EA1E6",
        "primary_soft": "#E6EFF9 #1C3550", "ok": "#1E7F4F #55B985", "ok_soft": "#E3F4EA #173527",
        "warn": "#A86400 #E0A24A", "warn_soft": "#FDF1DC #3A2C14", "bad": "#B3261E #EF7A72",
        "bad_soft": "#FBE6E4 #3F1F1D", "nav": "#12263D #0C1420",
    }  # fmt: skip
    for nama, nilai in tetap.items():
        assert [asdict(TABEL[tema])[nama] for tema in Tema] == nilai.split()


def test_no_colour_is_written_outside_the_token_table() -> None:
    pola = re.compile(
        r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b(?![\w-])|\bQColor\(\s*\d|GlobalColor\.(?!transparent)|\brgba?\("
    )
    pelanggar = []
    for berkas in [*(AKAR / "kinerja_desktop/gui").rglob("*.py"), *(AKAR / "ui").glob("*.ui"),
                   *(AKAR / "kinerja_desktop/resources/theme").glob("*")]:  # fmt: skip
        if berkas.name == "theme.py":
            continue
        for nomor, baris in enumerate(berkas.read_text("utf-8").splitlines(), 1):
            bersih = re.sub(r"#\d{3,4}[^\d]|url\(#", "", baris)
            if pola.search(bersih):
                pelanggar.append(f"{berkas.name}:{nomor}: {baris.strip()}")
    assert pelanggar == []


def test_bundled_font_is_used_with_tabular_figures(qapp: QApplication) -> None:
    assert huruf_terpakai() == "Inter"
    biasa, tabular = QFontMetricsF(huruf(13)), QFontMetricsF(huruf(13, tabular=True))
    assert biasa.horizontalAdvance("1111") < biasa.horizontalAdvance("0000")
    assert tabular.horizontalAdvance("1111") == tabular.horizontalAdvance("0000")
    assert QFontInfo(huruf(13, 700)).weight() == 700


def test_theme_switches_at_run_time(qtbot, qapp: QApplication) -> None:
    tombol = QPushButton("x")
    qtbot.addWidget(tombol)
    pasang_ikon(tombol, "cetak")
    tombol.show()
    qtbot.waitExposed(tombol)

    def rupa() -> tuple[QColor, int]:
        gambar = tombol.icon().pixmap(16, 16).toImage()
        gelap = [
            gambar.pixelColor(x, y) for x, y in product(range(16), range(16)) if gambar.pixelColor(x, y).alpha() > 200
        ]
        return warna("bg"), max(warna_.lightness() for warna_ in gelap)

    terang = rupa()
    with qtbot.waitSignal(penata().berubah):
        pasang_tema(qapp, Tema.gelap)
    gelap = rupa()
    assert terang[0] == QColor(TABEL[Tema.terang].bg)
    assert gelap[0] == QColor(TABEL[Tema.gelap].bg)
    assert gelap[1] > terang[1] + 80  # the icon followed
    assert qapp.palette().window().color() == QColor(TABEL[Tema.gelap].bg)


class _Penghitung(QWidget):
    """Counts how often it is told of another style."""

    def __init__(self) -> None:
        super().__init__()
        self.digaya = 0

    def changeEvent(self, kejadian: QEvent) -> None:
        self.digaya += kejadian.type() == QEvent.Type.StyleChange
        super().changeEvent(kejadian)


def test_the_same_look_again_touches_no_widget(qtbot, qapp: QApplication) -> None:
    """Whoever logs in with the look of before does not wait for every widget to be dressed again."""
    satu = _Penghitung()
    qtbot.addWidget(satu)
    satu.show()
    sebelum = satu.digaya
    with qtbot.assertNotEmitted(penata().berubah):
        pasang_tema(qapp, Tema.terang, 100)
        pasang_tema(qapp, Tema.terang, 20)
    assert satu.digaya == sebelum
    for tema, skala in ((Tema.gelap, 100), (Tema.gelap, 120), (Tema.terang, 100)):
        sebelum = satu.digaya
        pasang_tema(qapp, tema, skala)
        assert satu.digaya > sebelum and (penata().tema, penata().skala) == (tema, skala)


@pytest.mark.parametrize("skala", [100, 120, 150])
def test_text_scale_reaches_fonts_lengths_and_style_sheet(qtbot, qapp: QApplication, skala: int) -> None:
    pasang_tema(qapp, Tema.terang, skala)
    medan, tombol = QLineEdit("abc"), Tombol("Simpan draf", pintasan="Ctrl+S")
    for satu in (medan, tombol):
        qtbot.addWidget(satu)
        satu.show()
    assert px(10) == 10 * skala / 100
    assert qapp.font().pointSizeF() == pytest.approx(9.75 * skala / 100)
    assert tombol.sizeHint().height() == round(34 * skala / 100)
    assert medan.sizeHint().height() >= QFontMetricsF(medan.font()).height() + 2 * 6  # room above and below the words
    assert QFontMetricsF(medan.font()).height() >= 15 * skala / 100


def test_scale_is_kept_in_its_bounds(qapp: QApplication) -> None:
    pasang_tema(qapp, Tema.terang, 400)
    assert penata().skala == 150
    pasang_tema(qapp, Tema.terang, 20)
    assert penata().skala == 100


def test_every_icon_draws_something(qapp: QApplication) -> None:
    for nama in daftar_ikon():
        gambar = pixmap(nama, "ink", 24).toImage()
        assert any(gambar.pixelColor(x, y).alpha() > 100 for x, y in product(range(24), range(24))), nama
    with pytest.raises(KeyError):
        ikon("tidak_ada")


def test_icon_helper_leaves_one_watcher_and_dies_with_its_button(qtbot, qapp: QApplication) -> None:
    induk = QWidget()
    qtbot.addWidget(induk)
    tombol = QPushButton(induk)
    pasang_ikon(tombol, "cetak")
    pasang_ikon(tombol, "simpan")
    assert len([anak for anak in tombol.children() if type(anak).__name__ == "_IkonHidup"]) == 1
    tombol.deleteLater()
    qtbot.wait(1)
    pasang_tema(qapp, Tema.gelap)  # would warn or raise were the watcher alive


def test_unknown_token_is_refused(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        warna("merah")


def _tanda_tergambar(qtbot) -> bool:
    kotak = QCheckBox("x")
    kotak.setChecked(True)
    qtbot.addWidget(kotak)
    kotak.resize(kotak.sizeHint())
    gambar = kotak.grab().toImage()
    return any(gambar.pixelColor(x, y) == warna("on_primary") for x, y in product(range(4, 19), range(3, 20)))


@pytest.mark.parametrize("tema", list(Tema))
def test_marks_of_the_style_sheet_need_no_disk(qtbot, qapp: QApplication, tema: Tema) -> None:
    pasang_tema(qapp, tema)
    assert _tanda_tergambar(qtbot)
    alamat = re.findall(r'url\("([^"]*)"\)', qapp.styleSheet())
    assert len(alamat) > 5
    for satu in alamat:
        assert satu.startswith(f":/{tema.value}-")
        assert not QIcon(satu).pixmap(16, 16).isNull()


def test_files_in_memory_are_read_back(qapp: QApplication) -> None:
    isi = {f"berkas-{nomor}-é.txt": bytes([nomor]) * nomor for nomor in range(1, 60)}
    daftarkan(isi)
    for nama, data in isi.items():
        berkas = QFile(f":/{nama}")
        assert berkas.open(QFile.OpenModeFlag.ReadOnly), nama
        assert bytes(berkas.readAll()) == data
        berkas.close()
    assert not QFile.exists(":/berkas-99-é.txt")


@pytest.mark.parametrize("tema", list(Tema))
def test_a_list_of_suggestions_has_a_ground_of_its_own(qtbot: Any, tema: Tema) -> None:
    pasang_tema(QApplication.instance(), tema)
    medan = QLineEdit()
    pelengkap = QCompleter(["Siti Rahma", "Siti Aminah"], medan)
    medan.setCompleter(pelengkap)
    qtbot.addWidget(medan)
    medan.show()
    qtbot.keyClicks(medan, "Siti")
    qtbot.waitUntil(lambda: pelengkap.popup().isVisible())
    daftar = pelengkap.popup()
    kosong = daftar.viewport().grab().toImage().pixelColor(daftar.viewport().width() - 3, 3)
    daftar.hide()
    assert kosong == warna("surface")
