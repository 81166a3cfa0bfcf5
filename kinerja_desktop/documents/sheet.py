"""Sheets of paper while a form is laid out, and how one sheet is drawn.

Distances are points; `d` runs down from the top edge of the paper. Nothing is drawn before all sheets are known, so
that "Halaman x dari y" is right on each of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from kinerja_desktop.documents.wrapping import Lines, Style
from kinerja_desktop.domain.dokumen import Kertas

MM = 72 / 25.4
EPS = 0.01
_SIZE_MM = {Kertas.F4: (215.0, 330.0), Kertas.A4: (210.0, 297.0)}
_TINT = (0.871, 0.918, 0.965)
_ASCENT = 0.82
INSET = 4.0
"""Distance of text from the left and right edge of its cell."""
_GREY = 0.42
_RULE = 0.5

Picture = Callable[[Any, float, float], None]
"""Draws on a canvas; gets the left and the bottom edge in PDF coordinates."""


@dataclass(slots=True)
class Box:
    """A rectangle with text: one cell, or one part of a cell that runs over several sheets."""

    x: float
    d: float
    w: float
    h: float
    lines: Lines
    style: Style
    pad: float = 0.0
    centred: bool = False
    middle: bool = False
    tint: bool = False
    frame: bool = True


@dataclass(slots=True)
class Sheet:
    """What one side of paper carries."""

    boxes: list[Box] = field(default_factory=list)
    rules: list[tuple[float, float, float, float]] = field(default_factory=list)
    pictures: list[tuple[Picture, float, float]] = field(default_factory=list)


class Pager:
    """Stack of sheets with a pen position `d` that moves down."""

    def __init__(self, paper: Kertas, landscape: bool, margin: tuple[float, float, float, float]) -> None:
        """`margin` is top, right, bottom, left in millimetres."""
        short, long = _SIZE_MM[paper]
        self.width, self.height = (long * MM, short * MM) if landscape else (short * MM, long * MM)
        self.top = margin[0] * MM
        self.left = margin[3] * MM
        self.right = self.width - margin[1] * MM
        self.bottom = self.height - margin[2] * MM
        self.d = self.top
        self.sheets = [Sheet()]

    @property
    def sheet(self) -> Sheet:
        """The sheet being filled."""
        return self.sheets[-1]

    @property
    def span(self) -> float:
        """Usable width."""
        return self.right - self.left

    @property
    def room(self) -> float:
        """Height that is left on this sheet."""
        return self.bottom - self.d

    def turn(self) -> None:
        """Begin a new sheet."""
        self.sheets.append(Sheet())
        self.d = self.top

    def text(
        self, lines: Lines, style: Style, x: float | None = None, w: float | None = None, centred: bool = False
    ) -> None:
        """Put free text at the pen and move the pen below it; breaks between lines when the sheet is full."""
        rest = list(lines)
        left, wide = self.left if x is None else x, self.span if w is None else w
        while rest:
            fit = int((self.room + EPS) / style.leading)
            if fit < 1:
                self.turn()
                continue
            part, rest = rest[:fit], rest[fit:]
            high = len(part) * style.leading
            self.sheet.boxes.append(Box(left, self.d, wide, high, part, style, centred=centred, frame=False))
            self.d += high

    def rule(self, thickness: float, gap: float = 0.0) -> None:
        """Draw a horizontal line over the whole width at the pen and move on by `gap`."""
        self.sheet.rules.append((self.left, self.right, self.d, thickness))
        self.d += gap


def draw_sheet(canvas: Any, sheet: Sheet, height: float) -> None:
    """Draw one sheet: tints, frames, all text in reading order, then pictures."""
    boxes = sorted(sheet.boxes, key=lambda box: (round(box.d, 1), box.x))
    canvas.setFillColorRGB(*_TINT)
    for box in boxes:
        if box.tint:
            canvas.rect(box.x, height - box.d - box.h, box.w, box.h, stroke=0, fill=1)
    canvas.setFillGray(0)
    canvas.setStrokeGray(0)
    canvas.setLineWidth(_RULE)
    for box in boxes:
        if box.frame:
            canvas.rect(box.x, height - box.d - box.h, box.w, box.h)
    for x1, x2, d, thickness in sheet.rules:
        canvas.setLineWidth(thickness)
        canvas.line(x1, height - d, x2, height - d)
    _draw_text(canvas, boxes, height)
    for picture, x, d in sheet.pictures:
        picture(canvas, x, height - d)


def _draw_text(canvas: Any, boxes: list[Box], height: float) -> None:
    text = canvas.beginText()
    strikes: list[tuple[float, float, float]] = []
    now = ("", 0.0)
    for box in boxes:
        size, leading = box.style.size, box.style.leading
        free = box.h - 2 * box.pad - len(box.lines) * leading
        y = height - box.d - box.pad - (leading - size) / 2 - size * _ASCENT - (free / 2 if box.middle else 0.0)
        for line in box.lines:
            x = box.x + (INSET if box.pad else 0.0)
            if box.centred and line:
                x = box.x + (box.w - line[-1].dx - line[-1].width) / 2
            for run in line:
                if now != (run.face, size):
                    text.setFont(run.face, size)
                    now = (run.face, size)
                text.setTextOrigin(x + run.dx, y)
                if run.struck:
                    text.setFillGray(_GREY)
                    text.textOut(run.text)
                    text.setFillGray(0)
                    strikes.append((x + run.dx, x + run.dx + run.width, y + size * 0.22))
                else:
                    text.textOut(run.text)
            y -= leading
    canvas.drawText(text)
    canvas.setLineWidth(0.6)
    for x1, x2, y in strikes:
        canvas.line(x1, y, x2, y)
