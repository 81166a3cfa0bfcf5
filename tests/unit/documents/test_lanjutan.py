"""What goes on from the sheet before says so: each following page has a heading or a mark, and no word is lost."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from kinerja_desktop.documents.fonts import REGULAR
from kinerja_desktop.documents.pdf import cetak_ke_bytes
from kinerja_desktop.documents.sheet import Pager
from kinerja_desktop.documents.table import Cell, Row, Section, Span, place
from kinerja_desktop.documents.wrapping import Line, Run, Style
from kinerja_desktop.domain.dokumen import Formulir, Kertas, PerilakuCetak, UmpanBalikCetak
from kinerja_desktop.domain.skp import Nilai
from tests.helpers.baca_pdf import teks_halaman
from tests.helpers.contoh_dokumen import DOKUMEN, EVALUASI, FORMULIR_PENILAIAN, JPT_KUALITATIF, RHK, SKP

KATA = " ".join(f"kata{nomor}" for nomor in range(1_500))
BAGIAN = re.compile(r"\bkata\d")
UMPAN = (UmpanBalikCetak("Pimpinan", KATA),)
IKI = RHK[0].iki[0]
STYLE = Style(REGULAR, 9, 11)


def halaman(form: Formulir) -> list[str]:
    return [" ".join(isi.split()) for isi in teks_halaman(cetak_ke_bytes(form, Kertas.A4))]


def lanjutan(form: Formulir) -> list[str]:
    """Pages that begin in the middle of the long text."""
    semua = halaman(form)
    rangkai = "".join("".join(semua).split())
    assert all(f"kata{n}" in rangkai for n in range(1_500)), "no word is lost"
    hasil = [isi for isi, lalu in pairwise(semua[::-1]) if BAGIAN.search(isi) and BAGIAN.search(lalu)][::-1]
    assert hasil
    return hasil


PANJANG = replace(RHK[0], iki=(replace(IKI, umpan_balik=UMPAN),))
BENTUK: dict[str, Formulir] = {
    "perilaku": replace(SKP, perilaku=tuple(PerilakuCetak(n, KATA if n is Nilai.KOLABORATIF else "") for n in Nilai)),
    "umpan perilaku": replace(
        EVALUASI, perilaku=tuple(PerilakuCetak(n, "", UMPAN if n is Nilai.ADAPTIF else ()) for n in Nilai)
    ),
    "kualitatif": replace(JPT_KUALITATIF, rhk=(replace(RHK[0], iki=(replace(IKI, target=KATA), IKI)),)),
    "umpan kualitatif": replace(FORMULIR_PENILAIAN["c11"], rhk=(PANJANG,)),  # type: ignore[type-var]
    "umpan": replace(EVALUASI, rhk=(PANJANG,)),
    "rhk": replace(SKP, rhk=(replace(RHK[0], uraian=KATA),)),
    "pimpinan": replace(SKP, rhk=(replace(RHK[0], rhk_pimpinan=KATA),)),
    "dokumen": replace(DOKUMEN, catatan=KATA),
}


@pytest.mark.parametrize(
    ("nama", "tanda"),
    [
        ("perilaku", "7 Kolaboratif (lanjutan) kata"),
        ("umpan perilaku", "6 Adaptif (lanjutan) kata"),
        ("kualitatif", "1 (lanjutan) kata"),
        ("umpan kualitatif", "1 (lanjutan) (lanjutan) kata"),
        ("umpan", "(lanjutan) kata"),
        ("rhk", "(lanjutan) kata"),
        ("pimpinan", "1 (lanjutan) "),
        ("dokumen", "5. CATATAN/REKOMENDASI (lanjutan) kata"),
    ],
)
def test_each_following_page_names_what_goes_on(nama: str, tanda: str) -> None:
    semua = lanjutan(BENTUK[nama])
    assert [tanda in isi for isi in semua] == [True] * len(semua), semua[0][:300]


@pytest.mark.parametrize("nama", ["perilaku", "kualitatif", "dokumen"])
def test_a_text_that_ends_on_its_page_has_no_mark(nama: str) -> None:
    pendek = {"perilaku": SKP, "kualitatif": JPT_KUALITATIF, "dokumen": DOKUMEN}[nama]
    assert not any("(lanjutan)" in isi for isi in halaman(pendek))


def baris(awal: str, jumlah: int) -> list[Line]:
    return [(Run(0.0, REGULAR, f"{awal}{nomor}", 20.0),) for nomor in range(jumlah)]


@pytest.mark.parametrize("jumlah", range(30, 130, 7))
def test_marks_stand_above_the_rest_and_inside_the_sheet(jumlah: int) -> None:
    pages = Pager(Kertas.A4, True, (15, 15, 15, 15))
    tanda = tuple(baris("tanda", 1))
    rows = [
        Row([Cell(40, 100, baris("awal", 1))], keep=True),
        Row([Cell(40, 100, baris("a", jumlah), more=tanda)], again=Row([Cell(40, 100, baris("judul", 1))])),
    ]
    beside = Cell(0, 40, baris("s", jumlah + 9), more=tanda)
    place(pages, Section(STYLE, 2.0, rows=rows, spans=[Span(beside, 0, 1)]), 60)
    kata = [[run.text for box in sheet.boxes if box.x == 40 for line in box.lines for run in line]
            for sheet in pages.sheets]  # fmt: skip
    samping = [[run.text for box in sheet.boxes if box.x == 0 for line in box.lines for run in line]
               for sheet in pages.sheets]  # fmt: skip
    for lembar in kata[1:]:
        assert lembar[0] == "judul0"
        assert lembar[1:2] in ([], ["tanda0"])
    assert [k for lembar in kata for k in lembar if k[0] == "a" and k[1:].isdigit()] == [f"a{n}" for n in range(jumlah)]
    assert [k for lembar in samping for k in lembar if k[0] == "s"] == [f"s{n}" for n in range(jumlah + 9)]
    assert all(lembar[:1] in ([], ["tanda0"]) for lembar in samping[1:])
    for sheet in pages.sheets:
        assert all(box.d + box.h <= pages.bottom + 0.1 for box in sheet.boxes)
        assert all(len(box.lines) * STYLE.leading + 4.0 <= box.h + 0.1 for box in sheet.boxes)
