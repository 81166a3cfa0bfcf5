"""Where everything lies on the board of the quadrant: nine cells, the tray of who has no place yet, and the chips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF

from kinerja_desktop.domain.kalibrasi import KOSONG, Tempat
from kinerja_desktop.domain.kuadran import BARIS, KOLOM
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.services.evaluasi_tim import AnggotaTim

KEPALA_BARIS, KEPALA_SEL, TINGGI_CHIP, CELAH = 54, 24, 28, 5
_SEL_TERENDAH, _DUA_KOLOM, _KAKI = 92, 7, 20
_LEBAR_CHIP = 170


@dataclass(slots=True)
class Tata:
    """Rectangles by place and by person, and the height that they need."""

    sel: dict[Tempat, QRectF] = field(default_factory=dict)
    chip: dict[UUID, QRectF] = field(default_factory=dict)
    tinggi: float = 0.0

    def sel_di(self, titik: QPointF) -> Tempat | None:
        """The place under a point."""
        return next((t for t, k in self.sel.items() if k.contains(titik)), None)

    def chip_di(self, titik: QPointF) -> UUID | None:
        """The person under a point."""
        return next((i for i, k in self.chip.items() if k.contains(titik)), None)


def tempat_papan(a: AnggotaTim) -> Tempat:
    """The cell of a person, or the tray while a rating is missing."""
    return KOSONG if None in a.tempat else a.tempat


def susun(anggota: Sequence[AnggotaTim], lebar: float, tinggi: float) -> Tata:
    """Lay the board out for a width; rows grow with the people in them and share what height is left."""
    tata, celah = Tata(), px(CELAH)
    isi: dict[Tempat, list[UUID]] = {}
    for a in anggota:
        isi.setdefault(tempat_papan(a), []).append(a.pegawai_id)
    kiri = px(KEPALA_BARIS)
    lebar_sel = (lebar - kiri - 2 * celah - 1) / 3
    perlu = [max(_perlu(len(isi.get((h, p), ())), lebar_sel) for p in KOLOM) for h in BARIS]
    laci = _tinggi_laci(len(isi.get(KOSONG, ())), lebar)
    sisa = max(0.0, tinggi - sum(perlu) - 2 * celah - px(_KAKI) - laci)
    y = 0.5
    for h, satu in zip(BARIS, perlu, strict=True):
        for n, p in enumerate(KOLOM):
            kotak = QRectF(kiri + n * (lebar_sel + celah), y, lebar_sel, satu + sisa / 3)
            tata.sel[h, p] = kotak
            _tebar(tata, isi.get((h, p), []), kotak, _kolom(len(isi.get((h, p), ())), lebar_sel))
        y += satu + sisa / 3 + celah
    y += px(_KAKI) - celah
    if laci:
        kotak = QRectF(0.5, y + celah, lebar - 1, laci - celah)
        tata.sel[KOSONG] = kotak
        _tebar(tata, isi[KOSONG], kotak, max(1, int(lebar / px(_LEBAR_CHIP))))
        y += laci
    tata.tinggi = y + 1
    return tata


def _kolom(jumlah: int, lebar: float) -> int:
    return 2 if jumlah > _DUA_KOLOM and lebar > px(_LEBAR_CHIP) else 1


def _perlu(jumlah: int, lebar: float) -> float:
    baris = -(-jumlah // _kolom(jumlah, lebar))
    return max(px(_SEL_TERENDAH), px(KEPALA_SEL) + baris * px(TINGGI_CHIP + CELAH) + px(CELAH))


def _tinggi_laci(jumlah: int, lebar: float) -> float:
    if not jumlah:
        return 0.0
    baris = -(-jumlah // max(1, int(lebar / px(_LEBAR_CHIP))))
    return px(KEPALA_SEL) + baris * px(TINGGI_CHIP + CELAH) + 2 * px(CELAH)


def _tebar(tata: Tata, orang: Sequence[UUID], kotak: QRectF, kolom: int) -> None:
    celah = px(CELAH)
    lebar = (kotak.width() - celah * (kolom + 1)) / kolom
    for n, siapa in enumerate(orang):
        x = kotak.left() + celah + n % kolom * (lebar + celah)
        y = kotak.top() + px(KEPALA_SEL) + n // kolom * px(TINGGI_CHIP + CELAH)
        tata.chip[siapa] = QRectF(x, y, lebar, px(TINGGI_CHIP))
