"""Sets of forms in one PDF with bookmarks, and the printing of many sets side by side on all cores.

Every form keeps its own paper direction and its own "Halaman x dari y". A set is written form by form into one canvas,
and many sets one person at a time: what one of them needs is gone before the next but few begins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from io import BytesIO
from itertools import chain, islice
from multiprocessing import get_context
from os import cpu_count
from pathlib import Path
from typing import Any

from kinerja_desktop.documents.pdf import lay_out_form, new_canvas, tulis_berkas, write_pages
from kinerja_desktop.domain.dokumen import Formulir, Kertas
from kinerja_desktop.domain.teks import bersihkan

_WAITING = 3
"""Sets in the hands of each process or waiting for it: enough to keep it busy, few enough to keep memory flat."""
SEDIKIT = 12
"""Fewer sets than this are printed before further processes would have started."""


@dataclass(frozen=True, slots=True)
class Berkas:
    """The forms of one person in the order in which they are filed."""

    nama: str
    formulir: tuple[Formulir, ...]


@dataclass(frozen=True, slots=True)
class Pekerjaan:
    """One set that becomes one file; `nomor` tells whose it is when it comes back."""

    nomor: int
    berkas: Berkas
    tujuan: Path
    kertas: Kertas
    lambang: Path | None = None


def gabung_ke_bytes(
    judul: str, daftar: Iterable[Berkas], kertas: Kertas, lambang: Path | None = None
) -> tuple[bytes, int]:
    """Return the sets as one PDF with bookmarks, and its number of pages; empty for no form at all.

    The forms are bookmarks, of several people below the name of each.
    """
    buffer = BytesIO()
    writing = _Writing(buffer, judul, kertas, lambang)
    antrean = iter(daftar)
    first = list(islice(antrean, 2))
    for berkas in chain(first, antrean):
        writing.add(berkas, len(first) > 1)
    return writing.close(), writing.pages


class _Writing:
    """One canvas that grows by forms."""

    def __init__(self, buffer: BytesIO, judul: str, kertas: Kertas, lambang: Path | None) -> None:
        self.buffer, self.judul, self.kertas, self.lambang = buffer, judul, kertas, lambang
        self.canvas: Any = None
        self.pages = 0
        self.marks = 0

    def add(self, berkas: Berkas, several: bool) -> None:
        """Add the forms of one person with their bookmarks."""
        for urut, formulir in enumerate(berkas.formulir):
            pager, code, title = lay_out_form(formulir, self.kertas, self.lambang)
            if self.canvas is None:
                self.canvas = new_canvas(self.buffer, pager, formulir, self.judul)
                self.canvas.setTitle(bersihkan(self.judul))
                self.canvas.showOutline()
            self.canvas.setPageSize((pager.width, pager.height))
            if several and urut == 0:
                self._mark(berkas.nama, 0, closed=True)
            self._mark(f"{code} {title}".strip(), 1 if several else 0)
            write_pages(self.canvas, pager, formulir, code)
            self.pages += len(pager.sheets)

    def _mark(self, text: str, level: int, closed: bool = False) -> None:
        self.marks += 1
        key = f"m{self.marks}"
        self.canvas.bookmarkPage(key)
        self.canvas.addOutlineEntry(bersihkan(text), key, level, closed)

    def close(self) -> bytes:
        """Return the finished file."""
        if self.canvas is None:
            return b""
        self.canvas.save()
        return self.buffer.getvalue()


def cetak_pekerjaan(pekerjaan: Pekerjaan) -> int:
    """Print one set into its file and return the number of pages. Raises UserError DOK-01, DOK-06."""
    isi, lembar = gabung_ke_bytes(pekerjaan.berkas.nama, (pekerjaan.berkas,), pekerjaan.kertas, pekerjaan.lambang)
    tulis_berkas(pekerjaan.tujuan, isi)
    return lembar


def cetak_banyak(
    daftar: Iterator[Pekerjaan], banyak: int, selesai: Callable[[Pekerjaan], None], proses: int | None = None
) -> None:
    """Print the sets as they come; `banyak` tells how many will, `selesai` is told of each file that is written.

    Uses as many processes as there are cores (or `proses`); where further processes cannot be started or are ended by
    the system, everything goes on in this one. What `selesai` raises stops the work: files that are written stay.
    """
    cores = proses or cpu_count() or 1
    if cores < 2 or banyak < SEDIKIT:
        _one_by_one(daftar, selesai)
        return
    pending: dict[Future[int], Pekerjaan] = {}
    try:
        _side_by_side(daftar, selesai, cores, pending)
    except (BrokenProcessPool, OSError):
        _one_by_one(iter(list(pending.values())), selesai)
        _one_by_one(daftar, selesai)


def _one_by_one(daftar: Iterator[Pekerjaan], selesai: Callable[[Pekerjaan], None]) -> None:
    for pekerjaan in daftar:
        cetak_pekerjaan(pekerjaan)
        selesai(pekerjaan)


def _side_by_side(
    daftar: Iterator[Pekerjaan],
    selesai: Callable[[Pekerjaan], None],
    cores: int,
    pending: dict[Future[int], Pekerjaan],
) -> None:
    """`pending` keeps what was begun and not told of, so that a broken pool loses nothing."""
    pool = ProcessPoolExecutor(cores, mp_context=get_context("spawn"))
    try:
        for pekerjaan in daftar:
            held: Future[int] = Future()
            pending[held] = pekerjaan
            begun = pool.submit(cetak_pekerjaan, pekerjaan)
            pending[begun] = pending.pop(held)
            if len(pending) >= cores * _WAITING:
                _collect(pending, selesai)
        while pending:
            _collect(pending, selesai)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _collect(pending: dict[Future[int], Pekerjaan], selesai: Callable[[Pekerjaan], None]) -> None:
    done: Sequence[Future[int]] = list(wait(pending, return_when=FIRST_COMPLETED).done)
    for future in sorted(done, key=lambda satu: pending[satu].nomor):
        future.result()
        selesai(pending.pop(future))
