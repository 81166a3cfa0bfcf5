"""The one table of colours, the text scale, and how both reach the running program.

Painted widgets ask `warna("primary")` while painting and `px(13)` while measuring; everything else comes from
`resources/theme/kinerja.qss`, filled from the same table. No colour is written anywhere else.
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from kinerja_desktop.gui.common import gambar
from kinerja_desktop.gui.common.berkas_memori import daftarkan
from kinerja_desktop.system.sumber import sumber

SKALA_TERKECIL, SKALA_TERBESAR, LANGKAH_SKALA = 100, 150, 10
UKURAN_DASAR = 13
_HURUF_CADANGAN = ["Inter", "Segoe UI", "Noto Sans", "DejaVu Sans"]


class Tema(StrEnum):
    """The two themes; the value is what the settings file keeps."""

    terang = "terang"
    gelap = "gelap"


@dataclass(frozen=True)
class Warna:
    """Every colour of the program, by use. `*_soft` is a quiet ground, `*_ink` is text that reads well on it."""

    bg: str
    surface: str
    surface_hover: str
    line: str
    row_line: str
    input_line: str
    header_bg: str
    ink: str
    muted: str
    faint: str
    hint: str
    primary: str
    primary_hover: str
    primary_soft: str
    primary_ink: str
    primary_line: str
    info_soft: str
    on_primary: str
    ok: str
    ok_hover: str
    ok_soft: str
    ok_ink: str
    ok_line: str
    on_ok: str
    warn: str
    warn_soft: str
    warn_ink: str
    warn_line: str
    bad: str
    bad_soft: str
    bad_ink: str
    bad_line: str
    on_bad: str
    draf_soft: str
    draf_ink: str
    gold: str
    track: str
    nav: str
    nav_ink: str
    nav_hover: str
    nav_on: str
    nav_sec: str
    nav_line: str
    on_nav: str
    badge: str
    on_badge: str
    avatar: str
    on_avatar: str
    brand_a: str
    brand_b: str
    on_brand: str
    practice: str
    on_practice: str
    chart_1: str
    chart_2: str
    chart_3: str
    chart_4: str
    chart_5: str
    heat_full: str
    heat_part: str
    heat_warn: str
    heat_bad: str
    heat_none: str
    paper: str


TABEL: dict[Tema, Warna] = {
    Tema.terang: Warna(
        bg="#F4F6F9", surface="#FFFFFF", surface_hover="#F1F4F8", line="#DDE3EA", row_line="#EEF1F4",
        input_line="#C9D2DC", header_bg="#FAFBFC", ink="#16202C", muted="#5B6878", faint="#8A96A5", hint="#667383",
        primary="#1B5FAA", primary_hover="#17528F", primary_soft="#E6EFF9", primary_ink="#1B5FAA",
        primary_line="#9CC3EA", info_soft="#F5FAFF", on_primary="#FFFFFF",
        ok="#1E7F4F", ok_hover="#196C43", ok_soft="#E3F4EA", ok_ink="#1A7548", ok_line="#A9D9BE", on_ok="#FFFFFF",
        warn="#A86400", warn_soft="#FDF1DC", warn_ink="#975900", warn_line="#EBCB94",
        bad="#B3261E", bad_soft="#FBE6E4", bad_ink="#B3261E", bad_line="#EDB4AF", on_bad="#FFFFFF",
        draf_soft="#EBEEF2", draf_ink="#555566", gold="#C48900", track="#E6EAEF",
        nav="#12263D", nav_ink="#C9D6E6", nav_hover="#193250", nav_on="#1F3B5C", nav_sec="#8599B1",
        nav_line="#24405F", on_nav="#FFFFFF", badge="#C0392B", on_badge="#FFFFFF", avatar="#3B6EA5",
        on_avatar="#FFFFFF", brand_a="#3E8EDE", brand_b="#1B5FAA", on_brand="#FFFFFF",
        practice="#FDF1DC", on_practice="#7A4800",
        chart_1="#D9A19D", chart_2="#E3B7B4", chart_3="#E9C98F", chart_4="#7FB0E0", chart_5="#6FB892",
        heat_full="#2F8F5B", heat_part="#7CC49A", heat_warn="#F0C987", heat_bad="#D9827B", heat_none="#E6EAEF",
        paper="#FFFFFF",
    ),
    Tema.gelap: Warna(
        bg="#12171E", surface="#1A212B", surface_hover="#222B37", line="#2C3644", row_line="#252E3A",
        input_line="#3A4656", header_bg="#1E2631", ink="#E7ECF2", muted="#A3B0BF", faint="#75828F", hint="#8F9CAB",
        primary="#5EA1E6", primary_hover="#7AB3EE", primary_soft="#1C3550", primary_ink="#8BBDF0",
        primary_line="#2F5C8C", info_soft="#17293D", on_primary="#0C1420",
        ok="#55B985", ok_hover="#6FC898", ok_soft="#173527", ok_ink="#6CC898", ok_line="#2B5E45", on_ok="#0C1420",
        warn="#E0A24A", warn_soft="#3A2C14", warn_ink="#E8B264", warn_line="#66502A",
        bad="#EF7A72", bad_soft="#3F1F1D", bad_ink="#F28D86", bad_line="#6E3632", on_bad="#0C1420",
        draf_soft="#2A333F", draf_ink="#B4C0CD", gold="#D9A535", track="#2B3542",
        nav="#0C1420", nav_ink="#B9C7D8", nav_hover="#142135", nav_on="#1A2D47", nav_sec="#7F93AB",
        nav_line="#1E2E44", on_nav="#FFFFFF", badge="#C0392B", on_badge="#FFFFFF", avatar="#3B6EA5",
        on_avatar="#FFFFFF", brand_a="#3E8EDE", brand_b="#1B5FAA", on_brand="#FFFFFF",
        practice="#3A2C14", on_practice="#E8B264",
        chart_1="#A8645F", chart_2="#8A5451", chart_3="#B08D4B", chart_4="#4C81B8", chart_5="#43906A",
        heat_full="#3FA06C", heat_part="#2C6E4C", heat_warn="#B58A3F", heat_bad="#A8504A", heat_none="#2B3542",
        paper="#FFFFFF",
    ),
}  # fmt: skip


class Penata(QObject):
    """Holds the theme and text scale of the program; `berubah` tells who caches something drawn."""

    berubah = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tema = Tema.terang
        self.skala = SKALA_TERKECIL
        self._warna: dict[str, QColor] = _jadikan_qcolor(TABEL[self.tema])

    def warna(self, nama: str) -> QColor:
        """Return the colour of a token in the theme of now; KeyError for an unknown name."""
        return self._warna[nama]

    def pasang(self, app: QApplication, tema: Tema, skala: int) -> None:
        """Dress the whole program; may be called again at any time, and does nothing when it wears this already.

        Dressing anew asks every widget there is for its measures: a second or more in a full window.
        """
        skala = max(SKALA_TERKECIL, min(SKALA_TERBESAR, skala))
        telanjang = not app.styleSheet()
        if not telanjang and (tema, skala) == (self.tema, self.skala):
            return
        self.tema, self.skala = tema, skala
        self._warna = _jadikan_qcolor(TABEL[tema])
        if telanjang:
            app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(huruf())
        app.setPalette(self._palet())
        app.setStyleSheet(self._lembar_gaya())
        self.berubah.emit()

    def _lembar_gaya(self) -> str:
        pola = string.Template(sumber("theme", "kinerja.qss").read_text("utf-8"))
        alamat = {nama: f":/{self.tema.value}-{nama}.svg" for nama in _daftarkan_tanda()}
        return pola.substitute(_Isi(TABEL[self.tema], self.skala, alamat))

    def _palet(self) -> QPalette:
        peran = QPalette.ColorRole
        isi = {
            peran.Window: "bg", peran.WindowText: "ink", peran.Base: "surface", peran.AlternateBase: "header_bg",
            peran.Text: "ink", peran.Button: "surface", peran.ButtonText: "ink", peran.BrightText: "on_primary",
            peran.Highlight: "primary", peran.HighlightedText: "on_primary", peran.Link: "primary_ink",
            peran.LinkVisited: "primary_ink", peran.PlaceholderText: "muted", peran.ToolTipBase: "ink",
            peran.ToolTipText: "surface", peran.Mid: "line", peran.Dark: "input_line", peran.Light: "surface_hover",
            peran.Midlight: "surface_hover", peran.Shadow: "line", peran.Accent: "primary",
        }  # fmt: skip
        palet = QPalette()
        for satu, token in isi.items():
            palet.setColor(satu, self._warna[token])
        for satu in (peran.WindowText, peran.Text, peran.ButtonText):
            palet.setColor(QPalette.ColorGroup.Disabled, satu, self._warna["faint"])
        return palet


@cache
def _daftarkan_tanda() -> tuple[str, ...]:
    """Put the marks of both themes into memory once and return their names."""
    semua = {tema: gambar.tanda(asdict(isi)) for tema, isi in TABEL.items()}
    daftarkan({f"{tema.value}-{nama}.svg": isi for tema, tanda in semua.items() for nama, isi in tanda.items()})
    return tuple(semua[Tema.terang])


class _Isi(Mapping[str, str]):
    """Fills the QSS template.

    Token names; `p13` is a length of 13 px and `f13` a font of 13 px (`f115`: 11,5 px), both times the text scale;
    `img_*` are drawn marks.
    """

    def __init__(self, warna: Warna, skala: int, alamat: dict[str, str]) -> None:
        self._isi = {medan.name: str(getattr(warna, medan.name)) for medan in fields(warna)} | alamat
        self._skala = skala

    def __getitem__(self, kunci: str) -> str:
        if kunci[0] == "p" and kunci[1:].isdigit():
            return f"{round(int(kunci[1:]) * self._skala / 100)}px"
        if kunci[0] == "f" and kunci[1:].isdigit():
            ukuran = int(kunci[1:]) / (10 if len(kunci) == 4 else 1)
            return f"{_titik(ukuran, self._skala):.3f}pt"
        return self._isi[kunci]

    def __iter__(self) -> Iterator[str]:
        return iter(self._isi)

    def __len__(self) -> int:
        return len(self._isi)


def _titik(piksel: float, skala: int) -> float:
    """Return points for pixels of the mock-ups: fonts may then have half pixels and follow the DPI of the screen."""
    return piksel * 0.75 * skala / 100


def _jadikan_qcolor(warna: Warna) -> dict[str, QColor]:
    return {medan.name: QColor(getattr(warna, medan.name)) for medan in fields(warna)}


_penata: list[Penata] = []


def penata() -> Penata:
    """Return the one `Penata` of the program."""
    if not _penata:
        _penata.append(Penata())
    return _penata[0]


def pasang_tema(app: QApplication, tema: Tema = Tema.terang, skala: int = SKALA_TERKECIL) -> None:
    """Load the bundled font once and dress the program; call again to switch at run time."""
    muat_huruf()
    penata().pasang(app, tema, skala)


def warna(nama: str) -> QColor:
    """Return the colour of token `nama` in the theme of now."""
    return penata().warna(nama)


def px(angka: float) -> int:
    """Return a length of the mock-ups in pixels of the text scale of now."""
    return round(angka * penata().skala / 100)


_huruf_termuat: list[int] = []


def muat_huruf() -> None:
    """Register the bundled Inter (SIL Open Font License) unless the program already did."""
    if _huruf_termuat:
        return
    for berkas in sorted(sumber("fonts", "inter").glob("*.otf")):
        _huruf_termuat.append(QFontDatabase.addApplicationFont(str(berkas)))


def huruf(ukuran: float = UKURAN_DASAR, tebal: int = 400, tabular: bool = False) -> QFont:
    """Return the font of the program: `ukuran` in pixels before scaling, `tebal` 400, 500, 600 or 700."""
    return QFont(_huruf(_titik(ukuran, penata().skala), tebal, tabular))


@cache
def _huruf(titik: float, tebal: int, tabular: bool) -> QFont:
    hasil = QFont()
    hasil.setFamilies(_HURUF_CADANGAN)
    hasil.setPointSizeF(titik)
    hasil.setWeight(QFont.Weight(tebal))
    if tabular:
        hasil.setFeature(QFont.Tag("tnum"), 1)
    return hasil


def huruf_terpakai() -> str:
    """Return the family that is really drawn, for the self-test."""
    return QFontInfo(huruf()).family()
