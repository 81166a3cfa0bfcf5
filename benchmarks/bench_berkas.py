"""How fast are annual document sets printed (D.1.1, A.1.7 with A.1.8, C.1.3 of each person in one PDF with bookmarks)?

Against a minimal ReportLab script that sets the same texts as paragraphs in ruled tables, in alternating rounds; on all
cores against one; and the peak of memory of 100 sets against that of 1,000, each in a process of its own.

    python -m benchmarks.bench_berkas [count]
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from os import cpu_count, times
from pathlib import Path

from reportlab.lib.colors import black
from reportlab.lib.pagesizes import landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

from benchmarks.bench_dokumen import form
from benchmarks.hasil import Baris, cetak, puncak_mb
from kinerja_desktop.documents.berkas import Berkas, Pekerjaan, cetak_banyak, gabung_ke_bytes
from kinerja_desktop.documents.typesetter import facts
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import FormulirEvaluasi, Kertas, lampiran_skp
from tests.helpers.contoh_dokumen import DOKUMEN, SKP

_ROUND = 20
_F4 = (215 * 72 / 25.4, 330 * 72 / 25.4)
_STYLE = ParagraphStyle("isi", fontName="Helvetica", fontSize=8.7, leading=10.5)
_GRID = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, black), ("VALIGN", (0, 0), (-1, -1), "TOP")])


def berkas(seed: int) -> Berkas:
    """The set of one of many different people."""
    evaluasi = form(seed)
    skp = replace(SKP, pegawai=evaluasi.pegawai, rhk=evaluasi.rhk)
    dokumen = replace(DOKUMEN, pegawai=evaluasi.pegawai)
    return Berkas(evaluasi.pegawai.nama, (dokumen, skp, lampiran_skp(skp), evaluasi))


def pekerjaan(count: int, folder: Path) -> Iterator[Pekerjaan]:
    """As many sets, made one at a time as an office reads them."""
    for nomor in range(count):
        yield Pekerjaan(nomor, berkas(nomor), folder / f"{nomor}.pdf", Kertas.F4)


def minimal(satu: Berkas) -> bytes:
    """The texts of a set as paragraphs in ruled tables, without titles, repeated heads, footers and bookmarks."""
    evaluasi = satu.formulir[-1]
    if not isinstance(evaluasi, FormulirEvaluasi):
        raise TypeError("the last form of a set is the evaluation")
    tables = [_people(evaluasi), _people(evaluasi), _people(evaluasi), _results(evaluasi, False), _conduct(evaluasi)]
    tables += [_people(evaluasi), _results(evaluasi, True), _conduct(evaluasi)]
    buffer = BytesIO()
    SimpleDocTemplate(buffer, pagesize=landscape(_F4)).build(tables)
    return buffer.getvalue()


def _table(rows: list[list[str]]) -> Table:
    return Table([[Paragraph(cell, _STYLE) for cell in row] for row in rows], style=_GRID)


def _people(evaluasi: FormulirEvaluasi) -> Table:
    return _table([list(row) for row in zip(facts(evaluasi.pegawai), facts(evaluasi.penilai), strict=True)])


def _results(evaluasi: FormulirEvaluasi, done: bool) -> Table:
    rows = []
    for rhk in evaluasi.rhk:
        for iki in rhk.iki:
            row = [rhk.rhk_pimpinan, rhk.uraian, iki.aspek.value, iki.uraian, iki.target]
            rows.append([*row, iki.realisasi, " ".join(u.isi for u in iki.umpan_balik)] if done else row)
    return _table(rows)


def _conduct(evaluasi: FormulirEvaluasi) -> Table:
    guides = teks.panduan(evaluasi.versi_perilaku)
    return _table([["<br/>".join(guides[p.nilai]), p.ekspektasi_khusus] for p in evaluasi.perilaku])


def against_minimal(count: int) -> tuple[float, float]:
    """Seconds of ours and of the minimal script, in alternating rounds on one core."""
    gabung_ke_bytes("", (berkas(0),), Kertas.F4)
    minimal(berkas(0))
    ours = bare = 0.0
    for start in range(0, count, _ROUND):
        batch = [berkas(seed) for seed in range(start, min(start + _ROUND, count))]
        began = time.perf_counter()
        for satu in batch:
            gabung_ke_bytes(satu.nama, (satu,), Kertas.F4)
        middle = time.perf_counter()
        for satu in batch:
            minimal(satu)
        ours += middle - began
        bare += time.perf_counter() - middle
    return ours, bare


def _cpu() -> float:
    """Seconds of processor time of this process and of those that ended."""
    used = times()
    return used.user + used.system + used.children_user + used.children_system


def cores(count: int, rounds: int) -> tuple[float, float, float]:
    """Seconds of all cores and of one for the same sets with their files, in alternating rounds; and the processor time
    of all divided by that of one, which tells what the further processes cost however busy the machine is.
    """
    many = one = many_cpu = one_cpu = 0.0
    for _ in range(rounds):
        for processes in (cpu_count() or 1, 1):
            with tempfile.TemporaryDirectory() as folder:
                began, used = time.perf_counter(), _cpu()
                cetak_banyak(pekerjaan(count, Path(folder)), count, lambda _: None, processes)
                took, used = time.perf_counter() - began, _cpu() - used
            if processes == 1:
                one, one_cpu = one + took, one_cpu + used
            else:
                many, many_cpu = many + took, many_cpu + used
    return many, one, many_cpu / one_cpu


def peak(count: int, processes: int) -> float:
    """Peak memory in MB of a fresh process that prints so many sets."""
    command = [sys.executable, "-m", "benchmarks.bench_berkas", "memori", str(count), str(processes)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _peak_here(count: int, processes: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        cetak_banyak(pekerjaan(count, Path(folder)), count, lambda _: None, processes)
    print(f"{puncak_mb():.1f}")


def main(count: int = 1000) -> list[Baris]:
    """Return the rows of the table."""
    ours, bare = against_minimal(min(count, 200))
    sample = min(count, 200)
    print(f"{sample} sets of four forms: {ours:.2f} s, minimal script {bare:.2f} s ({4 * sample / ours:.0f} forms/s)")
    many, one, cost = cores(min(count, 300), 3)
    few_peak, many_peak = peak(100, 1), peak(count, 1)
    began = time.perf_counter()
    parent = peak(count, cpu_count() or 1)
    print(f"{count} sets on all cores: {time.perf_counter() - began:.1f} s, first process {parent:.0f} MB")
    growth = many_peak / few_peak
    return [
        Baris("sets: minimal ReportLab script time / our time, one core", bare / ours, ">= 1", bare >= ours),
        Baris(f"{cpu_count()} cores: time on one core / time on all", one / many, ">= 1.4", one / many >= 1.4),
        Baris(f"{cpu_count()} cores: processor time on all cores / on one", cost, "<= 1.25", cost <= 1.25),
        Baris(f"peak memory {count} sets / 100 sets, one process", growth, "<= 1.1", growth <= 1.1),
        Baris(f"peak memory of {count} sets, MB (100 sets: {few_peak:.0f})", many_peak),
    ]


if __name__ == "__main__":
    if sys.argv[1:2] == ["memori"]:
        _peak_here(int(sys.argv[2]), int(sys.argv[3]))
    else:
        raise SystemExit(0 if cetak(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)) else 1)
