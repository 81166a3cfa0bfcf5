"""`kinerja form` for the forms of guidance and counselling: written for who may read them, refused to others."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from kinerja_desktop.cli.main import main
from tests.helpers.kantor import Jam, KantorUji, salin
from tests.helpers.pembinaan import coaching, kasus, mentoring, pasca

SITI = "199203142019032007"


@pytest.fixture
def kantor_contoh(_cetakan: tuple[Path, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A closed office with a finished coaching, a mentoring, and a case."""
    monkeypatch.setenv("KINERJA_PASSWORD", "latihan")
    jam = Jam()
    terbuka = salin(_cetakan[0], tmp_path / "contoh", _cetakan[1], jam)
    kantor = KantorUji(terbuka, jam)
    pasca(kantor, coaching(kantor))
    mentoring(kantor)
    kasus(kantor)
    terbuka.tutup()
    return tmp_path / "contoh"


def form(folder: Path, format_: str, akun: str, *lain: str) -> int:
    return main(["form", str(folder), format_, "--pegawai", SITI, "--tahun", "2026", "--as", akun, *lain])


@pytest.mark.parametrize(
    ("format_", "akun", "kata"),
    [
        ("B.1.6", "rudi", "16 kunjungan (2025)"),
        ("b.1.7", "kepala", "Dasar pembacaan KTG"),
        ("B.1.8", "kadis", "Ya, saya leluasa berpendapat."),
        ("B.1.9", "siti", "Menguasai standar 10T."),
        ("B.1.10", "operator", "sehingga dua rekan"),
    ],
)
def test_each_form_is_written_for_its_reader(
    kantor_contoh: Path, tmp_path: Path, format_: str, akun: str, kata: str
) -> None:
    pdf, xlsx = tmp_path / "f.pdf", tmp_path / "f.xlsx"
    assert form(kantor_contoh, format_, akun, "-o", str(pdf), "--paper", "a4") == 0
    halaman = PdfReader(pdf).pages
    assert kata.replace(" ", "") in "".join("".join(h.extract_text().split()) for h in halaman)
    assert form(kantor_contoh, format_, akun, "-o", str(xlsx)) == 0
    sel = [str(s) for lembar in load_workbook(xlsx) for baris in lembar.iter_rows(values_only=True) for s in baris if s]
    assert any(kata in teks for teks in sel)


@pytest.mark.parametrize(
    ("format_", "akun"), [("B.1.8", "kepala"), ("B.1.10", "siti"), ("B.1.10", "pengawas"), ("B.1.6", "dewi")]
)
def test_r132_a_form_of_others_is_not_written(kantor_contoh: Path, tmp_path: Path, format_: str, akun: str) -> None:
    berkas = tmp_path / "f.pdf"
    assert form(kantor_contoh, format_, akun, "-o", str(berkas)) == 1
    assert not berkas.exists()
