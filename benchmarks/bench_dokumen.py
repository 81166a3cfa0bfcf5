"""How fast are evaluation forms (C.1.3) printed, against bare ReportLab canvas calls that draw the same pages?

The canvas calls of each form are recorded once and replayed; both sides write the same bytes (the first form of each
round is checked). The ratio is bare time / our time: 1.0 would mean that laying out costs nothing. Target: 0.5 for 500
forms.

    python -m benchmarks.bench_dokumen [count]
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

from benchmarks.hasil import Baris, cetak
from kinerja_desktop.documents.pdf import cetak_ke_bytes, lay_out_form, new_canvas, write_pages
from kinerja_desktop.domain.dokumen import FormulirEvaluasi, IkiCetak, Kertas, RhkCetak, UmpanBalikCetak
from tests.helpers.contoh_dokumen import EVALUASI

TARGET = 0.5
_WORDS = (
    "layanan",
    "ibu",
    "bayi",
    "kader",
    "posyandu",
    "kohort",
    "rujukan",
    "audit",
    "mutu",
    "wilayah",
    "binaan",
    "standar",
)
_MAKERS = ("beginText", "beginPath")
_ROUND = 50

Call = tuple[str, tuple[Any, ...], dict[str, Any]]


class Recorder:
    """Stands in for a canvas, a text object or a path, and notes every call."""

    def __init__(self) -> None:
        self.calls: list[Call] = []

    def __getattr__(self, name: str) -> Callable[..., Any]:
        """Return a function that notes the call `name`."""

        def note(*args: Any, **named: Any) -> Any:
            made = Recorder() if name in _MAKERS else None
            self.calls.append((name, (made,) if made else args, named))
            return made

        return note


def replay(calls: list[Call], canvas: Any) -> None:
    """Make the recorded calls on a real canvas."""
    made: dict[int, Any] = {}
    for name, args, named in calls:
        if name in _MAKERS:
            thing = made[id(args[0])] = getattr(canvas, name)()
            for inner, values, keywords in args[0].calls:
                getattr(thing, inner)(*values, **keywords)
        elif args and isinstance(args[0], Recorder):
            getattr(canvas, name)(made[id(args[0])], **named)
        else:
            getattr(canvas, name)(*args, **named)


def text(seed: int, words: int) -> Iterator[str]:
    """Words that differ from form to form, so that no cache helps more than in an office."""
    for index in range(words):
        yield _WORDS[(seed * 7 + index * index) % len(_WORDS)]
    yield str(seed)


def form(seed: int) -> FormulirEvaluasi:
    """One of many different evaluations: six results with two indicators each."""
    rhk = []
    for index, sample in enumerate((EVALUASI.rhk * 2)[:6]):
        iki = tuple(
            IkiCetak(
                item.aspek,
                " ".join(text(seed + index, 8)),
                item.target,
                " ".join(text(seed + index + 3, 9)),
                (UmpanBalikCetak("Pimpinan", " ".join(text(seed + index + 5, 14))),),
            )
            for item in (sample.iki * 2)[:2]
        )
        leader = " ".join(text(seed + index // 2, 12))
        rhk.append(RhkCetak(sample.jenis, leader, " ".join(text(seed + index, 10)), sample.penugasan_dari, iki))
    person = replace(EVALUASI.pegawai, nama=f"Pegawai Contoh {seed}")
    return replace(EVALUASI, rhk=tuple(rhk), pegawai=person)


def bare(formulir: FormulirEvaluasi) -> Callable[[], bytes]:
    """Return a function that draws the same pages with bare canvas calls."""
    pager, code, title = lay_out_form(formulir, Kertas.F4)
    recorder = Recorder()
    write_pages(recorder, pager, formulir, code)

    def draw() -> bytes:
        buffer = BytesIO()
        canvas = new_canvas(buffer, pager, formulir, f"{title} (Format {code})")
        replay(recorder.calls, canvas)
        canvas.save()
        return buffer.getvalue()

    return draw


def main(count: int = 500) -> list[Baris]:
    """Measure in alternating rounds, so that a busy machine slows both sides alike; return the row of the table."""
    forms = [form(seed) for seed in range(count)]
    cetak_ke_bytes(EVALUASI)
    ours_time = bare_time = 0.0
    pages = 0
    for start in range(0, count, _ROUND):
        batch = forms[start : start + _ROUND]
        began = time.perf_counter()
        for item in batch:
            cetak_ke_bytes(item)
        ours_time += time.perf_counter() - began
        drawers = [bare(item) for item in batch]
        if drawers[0]() != cetak_ke_bytes(batch[0]):
            raise SystemExit("The replay does not draw the same pages")
        pages += sum(len(lay_out_form(item, Kertas.F4)[0].sheets) for item in batch)
        began = time.perf_counter()
        for draw in drawers:
            draw()
        bare_time += time.perf_counter() - began
    ratio = bare_time / ours_time
    print(f"{count} forms C.1.3, {pages} pages: {ours_time:.2f} s ({count / ours_time:.0f} forms/s)")
    print(f"bare canvas calls for the same pages: {bare_time:.2f} s")
    return [Baris(f"{count} forms C.1.3: bare canvas time / our time", ratio, f">= {TARGET}", ratio >= TARGET)]


if __name__ == "__main__":
    raise SystemExit(0 if cetak(main(int(sys.argv[1]) if len(sys.argv) > 1 else 500)) else 1)
