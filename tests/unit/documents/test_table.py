"""Tables over pages: heads again, no heading alone at the foot, spanning texts whole, last row with the signatures."""

from __future__ import annotations

import pytest

from kinerja_desktop.documents.fonts import REGULAR
from kinerja_desktop.documents.sheet import Box, Pager
from kinerja_desktop.documents.table import Cell, Row, Section, Span, place
from kinerja_desktop.documents.wrapping import Lines, Run, Style
from kinerja_desktop.domain.dokumen import Kertas

STYLE = Style(REGULAR, 9, 11)
PAD = 2.0


def baris(awal: str, jumlah: int) -> Lines:
    return [(Run(0.0, REGULAR, f"{awal}{nomor}", 20.0),) for nomor in range(jumlah)]


def teks(box: Box) -> list[str]:
    return [run.text for line in box.lines for run in line]


def pager() -> Pager:
    return Pager(Kertas.A4, True, (15, 15, 15, 15))


def seksi(rows: list[Row], spans: list[Span] | None = None) -> Section:
    return Section(STYLE, PAD, [Row([Cell(40, 100, baris("KEPALA", 1))])], rows, spans or [])


def isi(pages: Pager) -> list[list[str]]:
    return [[kata for box in sheet.boxes for kata in teks(box)] for sheet in pages.sheets]


def test_kepala_diulang_dan_tidak_ada_baris_hilang() -> None:
    pages = pager()
    place(pages, seksi([Row([Cell(40, 100, baris(f"r{n}.", 3))]) for n in range(60)]))
    halaman = isi(pages)
    assert len(halaman) > 3
    assert all(kata[0] == "KEPALA0" and kata.count("KEPALA0") == 1 for kata in halaman)
    badan = [kata for lembar in halaman for kata in lembar if kata != "KEPALA0"]
    assert badan == [f"r{n}.{k}" for n in range(60) for k in range(3)]


def test_tidak_ada_yang_keluar_dari_bidang_cetak() -> None:
    pages = pager()
    rows = [Row([Cell(40, 100, baris(f"r{n}.", 1 + n * 7 % 50))]) for n in range(40)]
    place(pages, seksi(rows, [Span(Cell(0, 40, baris("s", 90)), 3, 9), Span(Cell(0, 40, baris("t", 200)), 20, 21)]))
    for sheet in pages.sheets:
        for box in sheet.boxes:
            assert box.d >= pages.top - 0.1
            assert box.d + box.h <= pages.bottom + 0.1
            assert len(box.lines) * STYLE.leading + 2 * PAD <= box.h + 0.1


def test_baris_pendek_tidak_terbelah() -> None:
    pages = pager()
    place(pages, seksi([Row([Cell(40, 100, baris(f"r{n}.", 9))]) for n in range(20)]))
    assert all(len(box.lines) == 9 for sheet in pages.sheets for box in sheet.boxes if teks(box)[0].startswith("r"))


@pytest.mark.parametrize("isi_awal", range(1, 45))
def test_judul_kelompok_tidak_sendirian_di_kaki_halaman(isi_awal: int) -> None:
    pages = pager()
    rows = [Row([Cell(40, 100, baris("a", 1))]) for _ in range(isi_awal)]
    rows += [Row([Cell(40, 100, baris("JUDUL", 1))], keep=True), Row([Cell(40, 100, baris("isi", 4))])]
    place(pages, seksi(rows))
    lembar = next(kata for kata in isi(pages) if "JUDUL0" in kata)
    assert "isi0" in lembar


@pytest.mark.parametrize("jumlah", range(1, 60, 2))
def test_baris_terakhir_sehalaman_dengan_tanda_tangan(jumlah: int) -> None:
    pages = pager()
    place(pages, seksi([Row([Cell(40, 100, baris(f"r{n}.", 2))]) for n in range(jumlah)]), tail=150)
    assert pages.room >= 150 - 0.1
    assert f"r{jumlah - 1}.1" in isi(pages)[-1]


@pytest.mark.parametrize("panjang", [30, 41, 60, 77, 300])
def test_baris_panjang_terbelah_dan_menyisakan_dua_baris_untuk_tanda_tangan(panjang: int) -> None:
    pages = pager()
    place(pages, seksi([Row([Cell(40, 100, baris("a", 1))]), Row([Cell(40, 100, baris("b", panjang))])]), tail=150)
    assert pages.room >= 150 - 0.1
    badan = [kata for lembar in isi(pages) for kata in lembar if kata.startswith("b")]
    assert badan == [f"b{n}" for n in range(panjang)]
    assert len([kata for kata in isi(pages)[-1] if kata.startswith("b")]) >= 2


def test_sel_bersama_mengalir_dan_baris_terakhir_tumbuh() -> None:
    pages = pager()
    rows = [Row([Cell(40, 100, baris(f"r{n}.", 2))]) for n in range(3)]
    place(pages, seksi(rows, [Span(Cell(0, 40, baris("s", 12)), 0, 2)]))
    kotak = next(box for box in pages.sheet.boxes if teks(box)[:1] == ["s0"])
    akhir = next(box for box in pages.sheet.boxes if teks(box)[:1] == ["r2.0"])
    assert teks(kotak) == [f"s{n}" for n in range(12)]
    assert akhir.d + akhir.h == pytest.approx(kotak.d + kotak.h)


def test_sel_bersama_melewati_halaman_mengulang_tanda_lanjutan() -> None:
    pages = pager()
    rows = [Row([Cell(40, 100, baris(f"r{n}.", 3))]) for n in range(40)]
    lanjut = tuple(baris("lanjut", 1))
    place(pages, seksi(rows, [Span(Cell(0, 40, baris("s", 2), again=lanjut), 0, 39)]))
    halaman = isi(pages)
    assert "s1" in halaman[0]
    assert all("lanjut0" in lembar for lembar in halaman[1:])


def test_teks_sel_bersama_tidak_pernah_hilang() -> None:
    for panjang in (1, 5, 33, 34, 35, 36, 70, 200):
        pages = pager()
        rows = [Row([Cell(40, 100, baris(f"r{n}.", 4))]) for n in range(9)]
        place(pages, seksi(rows, [Span(Cell(0, 40, baris("s", panjang)), 2, 8, whole=True)]))
        badan = [kata for lembar in isi(pages) for kata in lembar if kata.startswith("s")]
        assert badan == [f"s{n}" for n in range(panjang)]


def mulai_di(ruang: float) -> Pager:
    """A pager whose first sheet has `ruang` points left."""
    pages = pager()
    pages.d = pages.bottom - ruang
    return pages


def test_teks_pendek_mulai_di_tempat_ia_muat_utuh() -> None:
    for utuh, lembar in ((True, 1), (False, 0)):
        pages = mulai_di(70)
        rows = [Row([Cell(40, 100, baris(f"r{n}.", 1))]) for n in range(6)]
        place(pages, seksi(rows, [Span(Cell(0, 40, baris("s", 5)), 0, 5, whole=utuh)]))
        assert "s0" in isi(pages)[lembar]


def test_baris_terakhir_lembar_tumbuh_agar_teks_bersama_selesai() -> None:
    pages = mulai_di(100)
    rows = [Row([Cell(40, 100, baris("a", 2))]), Row([Cell(40, 100, baris("b", 6))])]
    place(pages, seksi(rows, [Span(Cell(0, 40, baris("s", 6)), 0, 1)]))
    pertama = isi(pages)[0]
    assert "b0" not in pertama
    assert [kata for kata in pertama if kata.startswith("s")] == [f"s{n}" for n in range(6)]
    atas = next(box for box in pages.sheets[0].boxes if teks(box) == ["a0", "a1"])
    assert atas.h > 2 * STYLE.leading + 2 * PAD
