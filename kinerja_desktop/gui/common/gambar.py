"""Draws the line icons: one file of shapes, coloured when drawn."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache

from kinerja_desktop.system.sumber import sumber

# Marks that the style sheet needs as files: (icon, token, stroke width)
_TANDA = {
    "img_centang": ("ok", "on_primary", 3.4),
    "img_sebagian": ("kurang", "on_primary", 3.4),
    "img_bawah": ("bawah", "muted", 2.2),
    "img_bawah_pudar": ("bawah", "faint", 2.2),
    "img_atas": ("atas", "muted", 2.2),
    "img_kanan": ("kanan", "muted", 2.2),
    "img_kiri": ("kiri", "muted", 2.2),
    "img_kalender": ("kalender", "muted", 1.8),
}


@cache
def bentuk() -> dict[str, str]:
    """Return the inner SVG of every icon, by name."""
    isi: dict[str, str] = json.loads(sumber("icons", "garis.json").read_text("utf-8"))
    return isi


def svg(nama: str, warna: str, tebal: float = 1.8) -> bytes:
    """Return icon `nama` as an SVG file in one colour; KeyError for an unknown name."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" '
        f'stroke="{warna}" stroke-width="{tebal}" stroke-linecap="round" stroke-linejoin="round">'
        f"{bentuk()[nama].replace('currentColor', warna)}</svg>"
    ).encode()


def tanda(warna: Mapping[str, str]) -> dict[str, bytes]:
    """Return the marks of the style sheet in the colours of one theme, by their name in it."""
    return {kunci: svg(nama, warna[token], tebal) for kunci, (nama, token, tebal) in _TANDA.items()}
