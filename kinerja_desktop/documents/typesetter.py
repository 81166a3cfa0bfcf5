"""Blocks that the forms share: letterhead, titles, identity table, options to choose from, signatures, notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kinerja_desktop.documents.fonts import BOLD, ITALIC, REGULAR, UNKNOWN, clean
from kinerja_desktop.documents.sheet import INSET, Box, Pager
from kinerja_desktop.documents.table import Cell, Row, Section, Span
from kinerja_desktop.documents.wrapping import Line, Lines, Part, Run, Style, measure, wrap, wrap_fixed, wrap_parts
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import KopSurat, UmpanBalikCetak
from kinerja_desktop.domain.nip import cetak_nip
from kinerja_desktop.domain.pegawai import Identitas

_NOTE_UNKNOWN = (
    f"{UNKNOWN} menandai aksara yang tidak dapat dicetak; teks aslinya tersimpan utuh di aplikasi Kinerja Desktop."
)
_BETWEEN = 8.0
"""Distance of a second row of signatures from the first."""


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature: columns of the block are counted from the left, 0 or 1; 0.5 stands in the middle.

    `row` counts from the top: form D.1.3 has a third signature below the other two.
    """

    column: float
    place: str
    title: str
    person: Identitas
    row: int = 0


class Typesetter:
    """A pager with one measure of body type; remembers whether any character had to be replaced."""

    def __init__(self, pager: Pager, size: float, leading: float, pad: float, sign_gap: float = 46.0) -> None:
        self.pager = pager
        self.sign_gap = sign_gap
        self.style = Style(REGULAR, size, leading)
        self.pad = pad
        self.replaced = False

    def lines(self, text: str, width: float, face: str = REGULAR, style: Style | None = None) -> list[Line]:
        """Clean and wrap a text of a record into a cell of `width` points; no lines for no text."""
        tidy, replaced = clean(text)
        self.replaced |= replaced
        if not tidy or tidy.isspace():
            return []
        return wrap(tidy, (style or self.style).to(face), width - 2 * INSET)

    def tailed(self, text: str, tail: str, width: float) -> list[Line]:
        """As `lines`, with `tail` in italics behind the text, as the filled examples print who assigned a result."""
        lines = self.lines(text, width)
        said, replaced = clean(tail)
        self.replaced |= replaced
        if not said.strip():
            return lines
        last = lines[-1] if lines else ()
        first = _end(last) + measure(" ", self.style) if last else 0.0
        rest = wrap(said, self.style.to(ITALIC), width - 2 * INSET, first)
        return [*lines[:-1], (*last, *rest[0]), *rest[1:]]

    @property
    def hang(self) -> float:
        """Distance of the text of a list item from its dash."""
        return measure("-", self.style) + self.style.size * 0.25

    def bulleted(self, lines: Sequence[Line]) -> list[Line]:
        """Put a dash before the text, which was wrapped `hang` narrower."""
        moved = [tuple(run._replace(dx=run.dx + self.hang) for run in line) for line in lines]
        return [(*self.fixed("-", self.hang + 2 * INSET)[0], *moved[0]), *moved[1:]] if moved else []

    def fixed(self, text: str, width: float, face: str = REGULAR) -> Lines:
        """Wrap a label of the form into a cell."""
        return wrap_fixed(text, self.style.to(face), width - 2 * INSET)

    def continued(self, width: float) -> tuple[Line, ...]:
        """Return the mark of a text that goes on from the sheet before."""
        return tuple(self.fixed(teks.LANJUTAN, width, ITALIC))

    def section(self, head: Sequence[Row] = ()) -> Section:
        """Return an empty table in the body measure."""
        return Section(self.style, self.pad, head)

    def label(
        self, x: float, w: float, text: str, face: str = REGULAR, centred: bool = False, tint: bool = True
    ) -> Cell:
        """Return a cell with a label of the form."""
        return Cell(x, w, self.fixed(text, w, face), centred=centred, middle=centred, tint=tint)

    def bar(self, text: str, face: str = REGULAR) -> Row:
        """Return a tinted row over the whole width that stays with the row below it."""
        return Row([self.label(self.pager.left, self.pager.span, text, face)], keep=True)

    def titled(self, text: str, size: float, face: str = REGULAR, leading: float = 1.22) -> None:
        """Print a centred title line at the pen."""
        style = Style(face, size, size * leading)
        lines = self.lines(text, self.pager.span, face, style)
        self.pager.text(lines, style, centred=True)

    def letterhead(self, kop: KopSurat) -> None:
        """Print the letterhead with its double rule, when the office has one."""
        if not any(line.strip() for line in kop.baris):
            return
        for line in kop.baris:
            self.titled(line, 12.5, BOLD, 1.12)
        if kop.alamat:
            self.titled(kop.alamat, 9)
        self.pager.d += 3
        self.pager.rule(1.8, 2.2)
        self.pager.rule(0.5, 9)

    @property
    def number_width(self) -> float:
        """Width of the column NO of the identity table; on portrait paper its head must not break."""
        return max(self.pager.span * 0.035, measure("NO", self.style) + 2 * INSET + 2)

    def identity(
        self,
        label_rank: str,
        pegawai: Identitas,
        penilai: Identitas,
        nip_opsional: bool = False,
        instansi: str | None = None,
    ) -> Section:
        """Return the table PEGAWAI YANG DINILAI | PEJABAT PENILAI KINERJA of forms A, B and C.

        With `nip_opsional` the label of the penilai's NIP says that it may be left out (forms A.1.1 and A.1.2). With
        `instansi` his last line is INSTANSI instead of UNIT KERJA (forms B.1.4 and C.1.2).
        """
        left, span = self.pager.left, self.pager.span
        number, name = self.number_width, span * 0.135
        half = span / 2
        section = self.section()
        heads = ("PEGAWAI YANG DINILAI", "PEJABAT PENILAI KINERJA")
        section.rows.append(
            Row(
                [
                    cell
                    for side, head in enumerate(heads)
                    for cell in (
                        self.label(left + side * half, number, "NO", centred=True),
                        self.label(left + side * half + number, half - number, head, centred=True),
                    )
                ],
                keep=True,
            )
        )
        labels = ("NAMA", "NIP", label_rank, "JABATAN", "UNIT KERJA")
        for index, values in enumerate(zip(labels, facts(pegawai), facts(penilai), strict=True)):
            cells = []
            for side in (0, 1):
                x = left + side * half
                wide = half - number - name
                cells += [
                    Cell(x, number, self.fixed(str(index + 1), number), centred=True),
                    self.label(x + number, name, values[0], tint=False),
                    Cell(x + number + name, wide, self.lines(values[1 + side], wide)),
                ]
            if nip_opsional and values[0] == "NIP":
                label, optional = teks.NIP_OPSIONAL
                cells[-2].lines = wrap_parts((Part(label, REGULAR), Part(optional, ITALIC)), self.style, name)
            if instansi is not None and values[0] == "UNIT KERJA":
                cells[-2].lines = self.fixed("INSTANSI", name)
                cells[-1].lines = self.lines(instansi, half - number - name)
            section.rows.append(Row(cells, keep=index < 4))
        return section

    def options(self, labels: Sequence[str], chosen: int | None, after: str = "", between: str = "/ ") -> list[Part]:
        """Return the options of "pilih salah satu": the chosen one bold, the others struck through.

        The filled examples of the annex strike the others; without a choice nothing is marked.
        """
        parts = []
        for index, label in enumerate(labels):
            text = label + (between if index < len(labels) - 1 else "")
            here = chosen == index
            plain, foreign, rest = text.partition(teks.MIRING)
            face, struck = BOLD if here else REGULAR, chosen is not None and not here
            parts.append(Part(plain, face, struck))
            if foreign:
                parts += [Part(foreign, ITALIC, struck), Part(rest, face, struck)]
        return [*parts, Part(after, REGULAR)] if after else parts

    def choice(self, title: str, parts: Sequence[Part], keep: bool = False) -> Row:
        """Return a tinted row: bold title, below it the options."""
        span = self.pager.span
        lines = [*self.fixed(title, span, BOLD), *wrap_parts(parts, self.style, span - 2 * INSET)]
        return Row([Cell(self.pager.left, span, lines, tint=True)], keep=keep)

    def baris_periode(self, before: str, label: str, after: str, size: float) -> None:
        """Print ``PERIODE: TRIWULAN I/II/III/IV-AKHIR`` with the other quarters struck, or the label as it stands."""
        style = Style(REGULAR, size, size * 1.25)
        tidy, replaced = clean(label)
        self.replaced |= replaced
        chosen = teks.triwulan_terpilih(label)
        if chosen is not None:
            parts = [Part(f"{before} TRIWULAN ", REGULAR), *self.options(teks.PILIHAN_TRIWULAN, chosen, after, "/")]
        else:
            parts = [Part(f"{before} ", REGULAR), Part(tidy.upper().replace("\n", " "), BOLD)]
        self.pager.text(wrap_parts(parts, style, self.pager.span), style, centred=True)

    def umpan_balik(self, items: Sequence[UmpanBalikCetak], width: float) -> list[Line]:
        """Wrap a feedback cell: the giver in bold, then what was said."""
        lines: list[Line] = []
        for item in items:
            if not item.dari.strip():
                lines += self.lines(item.isi, width)
                continue
            said, replaced = clean(item.isi)
            self.replaced |= replaced
            label = self.lines(item.dari.strip().removesuffix(":") + ":", width, BOLD)
            first = _end(label[-1]) + measure(" ", self.style)
            rest = wrap(said, self.style, width - 2 * INSET, first)
            lines += [*label[:-1], (*label[-1], *rest[0]), *rest[1:]]
        return lines

    def notes(self, notes: Sequence[str], signatures: Sequence[Signature]) -> Ending:
        """Return the closing block; call it last, because it tells whether characters were replaced."""
        columns = self.signature_columns(signatures)
        small = Style(ITALIC, self.style.size - 0.9, (self.style.size - 0.9) * 1.2)
        texts = [*notes, _NOTE_UNKNOWN] if self.replaced else list(notes)
        lines = [line for note in texts for line in wrap_fixed(note, small, self.pager.span)]
        return Ending(self, signatures, columns, small, lines)

    def signature_columns(self, signatures: Sequence[Signature]) -> list[tuple[Lines, Lines]]:
        """Return the lines above and below the place of each signature."""
        return [self._signature(item) for item in signatures]

    def _signature(self, item: Signature) -> tuple[Lines, Lines]:
        width = self.pager.span * 0.46
        above = [*self.lines(item.place, width), *self.lines(item.title, width)]
        below = self.lines(item.person.nama, width, BOLD)
        if item.person.nip.strip():
            below += self.lines(f"NIP {cetak_nip(item.person.nip.strip())}", width)
        return above, below


@dataclass(slots=True)
class Ending:
    """Signatures and footnotes; stays in one piece."""

    setter: Typesetter
    signatures: Sequence[Signature]
    columns: Sequence[tuple[Lines, Lines]]
    small: Style
    notes: Lines

    @property
    def height(self) -> float:
        """Height from the end of the table to the last footnote."""
        blocks = sum(self._high(row) for row in self._rows())
        return (10 if self.columns else 0) + blocks + 8 + len(self.notes) * self.small.leading

    def put(self) -> None:
        """Print the block at the pen."""
        pager = self.setter.pager
        if pager.room < self.height and pager.d > pager.top:
            pager.turn()
        pager.d += 10 if self.columns else 0
        for row in self._rows():
            self._put_row(row)
        pager.d += 8
        pager.text(self.notes, self.small)

    def _rows(self) -> list[list[int]]:
        """Positions of the signatures that stand beside each other, from the top down."""
        found: dict[int, list[int]] = {}
        for index, item in enumerate(self.signatures):
            found.setdefault(item.row, []).append(index)
        return [found[row] for row in sorted(found)]

    def _lines(self, row: list[int], part: int) -> int:
        return max(len(self.columns[index][part]) for index in row)

    def _high(self, row: list[int]) -> float:
        gap = _BETWEEN if self.signatures[row[0]].row else 0.0
        return gap + (self._lines(row, 0) + self._lines(row, 1)) * self.setter.style.leading + self.setter.sign_gap

    def _put_row(self, row: list[int]) -> None:
        pager, style = self.setter.pager, self.setter.style
        start = pager.d + (_BETWEEN if self.signatures[row[0]].row else 0.0)
        above, half = self._lines(row, 0), pager.span / 2
        for index in row:
            over, under = self.columns[index]
            x = pager.left + self.signatures[index].column * half
            d = start + (above - len(over)) * style.leading
            pager.sheet.boxes.append(Box(x, d, half, len(over) * style.leading, over, style, centred=True, frame=False))
            d = start + above * style.leading + self.setter.sign_gap
            high = len(under) * style.leading
            pager.sheet.boxes.append(Box(x, d, half, high, under, style, centred=True, frame=False))
        pager.d += self._high(row)


def facts(person: Identitas | None) -> tuple[str, str, str, str, str]:
    """Return the five values of an identity block; a head of region has no NIP, and nothing is printed for it."""
    if person is None:
        return ("",) * 5
    return person.nama, cetak_nip(person.nip), person.pangkat, person.jabatan, person.unit_kerja


def _end(line: tuple[Run, ...]) -> float:
    return line[-1].dx + line[-1].width if line else 0.0


__all__ = ["Ending", "Signature", "Span", "Typesetter", "facts"]
