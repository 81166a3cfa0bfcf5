"""POLA DISTRIBUSI: the guide curve of a capaian organisasi as a vector picture (Lampiran IV.B.2, pp. 94-96)."""

from __future__ import annotations

from typing import Any

from kinerja_desktop.documents.fonts import BOLD, ITALIC, REGULAR
from kinerja_desktop.documents.sheet import Picture
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi

PLOT_WIDTH = 214.0
PLOT_HEIGHT = 50.0
HEIGHT = 107.0
_STEPS = 7
_SIZE = 7.6


def curve(capaian: CapaianOrganisasi, width: float) -> Picture:
    """Return a picture of `HEIGHT` points that centres the curve of `capaian` in `width` points."""

    def draw(canvas: Any, x: float, y: float) -> None:
        middle = x + width / 2
        _titles(canvas, middle, y, capaian)
        _plot(canvas, middle - PLOT_WIDTH / 2, y + 30, teks.POLA_KURVA[capaian])

    return draw


def _titles(canvas: Any, middle: float, y: float, capaian: CapaianOrganisasi) -> None:
    canvas.setFont(BOLD, _SIZE + 0.4)
    canvas.drawCentredString(middle, y + HEIGHT - 13, teks.POLA_JUDUL)
    canvas.drawCentredString(middle, y + HEIGHT - 23, teks.POLA_JUDUL_2.format(capaian=teks.LABEL_CAPAIAN[capaian]))
    canvas.setFont(REGULAR, _SIZE)
    for index, word in enumerate(teks.POLA_SUMBU_Y):
        canvas.drawCentredString(middle - PLOT_WIDTH / 2 - 32, y + 30 + PLOT_HEIGHT / 2 + 2 - index * 9, word)
    step = PLOT_WIDTH / 4
    for index, words in enumerate(teks.POLA_SUMBU):
        for row, word in enumerate(words):
            canvas.setFont(ITALIC if word == "Misconduct" else REGULAR, _SIZE)
            canvas.drawCentredString(middle - PLOT_WIDTH / 2 + index * step, y + 21 - row * 8, word)
    canvas.setFont(REGULAR, _SIZE)
    canvas.drawCentredString(middle, y + 4, teks.POLA_SUMBU_X)


def _plot(canvas: Any, x: float, y: float, heights: tuple[float, ...]) -> None:
    canvas.setFillGray(1)
    canvas.rect(x, y, PLOT_WIDTH, PLOT_HEIGHT, stroke=0, fill=1)
    canvas.setLineWidth(0.3)
    canvas.setStrokeGray(0.8)
    columns = [(x + PLOT_WIDTH * n / 4, y, x + PLOT_WIDTH * n / 4, y + PLOT_HEIGHT) for n in range(5)]
    rows = [(x, y + PLOT_HEIGHT * n / _STEPS, x + PLOT_WIDTH, y + PLOT_HEIGHT * n / _STEPS) for n in range(_STEPS + 1)]
    canvas.lines(columns + rows)
    canvas.setStrokeGray(0)
    canvas.setFillGray(0)
    canvas.setLineWidth(1.1)
    points = [(x + PLOT_WIDTH * n / 4, y + PLOT_HEIGHT * high / teks.POLA_PUNCAK) for n, high in enumerate(heights)]
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for first, second, end in _segments(points):
        path.curveTo(*first, *second, *end)
    canvas.drawPath(path, stroke=1, fill=0)


def _segments(
    points: list[tuple[float, float]],
) -> list[tuple[tuple[float, float], tuple[float, float], tuple[float, float]]]:
    """Smooth curve through the points (Catmull-Rom as Bézier pieces), as the regulation's pictures are drawn."""
    padded = [points[0], *points, points[-1]]
    out = []
    for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        first = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        second = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        out.append((first, second, end))
    return out
