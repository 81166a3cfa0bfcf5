"""`kinerja form` for the forms of planning and execution: written, or refused with the reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from kinerja_desktop.cli.main import main
from tests.helpers.contoh_rencana import masukkan, tulis_aksi, tulis_laporan
from tests.helpers.kantor import Jam, KantorUji, salin

KEPALA, SITI = "198002022005012002", "199203142019032007"


@pytest.fixture
def kantor_contoh(_cetakan: tuple[Path, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A closed office with the example of Anak Lampiran 3, and with Siti's steps and reports."""
    monkeypatch.setenv("KINERJA_PASSWORD", "latihan")
    jam = Jam()
    terbuka = salin(_cetakan[0], tmp_path / "contoh", _cetakan[1], jam)
    kantor = KantorUji(terbuka, jam)
    masukkan(kantor, 3)
    tulis_aksi(kantor)
    tulis_laporan(kantor)
    terbuka.tutup()
    return tmp_path / "contoh"


def form(folder: Path, format_: str, nip: str, *lain: str) -> int:
    return main(["form", str(folder), format_, "--pegawai", nip, "--tahun", "2026", "--as", "kepala", *lain])


@pytest.mark.parametrize(
    ("format_", "nip", "kata"),
    [
        ("A.1.3", KEPALA, "Mengetahui jumlah keluarga sehat"),
        ("A.1.4", KEPALA, "Poliklinik Desa, Dinas Kominfo"),
        ("a.1.5", KEPALA, "dr. Yohana Pakpahan"),
        ("B.1.1", SITI, "Kunjungan rumah setiap dua pekan"),
        ("B.1.2", SITI, "Register posyandu Melur.pdf"),
    ],
)
def test_setiap_format_tertulis(kantor_contoh: Path, tmp_path: Path, format_: str, nip: str, kata: str) -> None:
    pdf, xlsx = tmp_path / "f.pdf", tmp_path / "f.xlsx"
    assert form(kantor_contoh, format_, nip, "-o", str(pdf), "--paper", "a4") == 0
    halaman = PdfReader(pdf).pages
    assert kata.replace(" ", "") in "".join("".join(h.extract_text().split()) for h in halaman)
    assert {round(float(sisi)) for sisi in halaman[0].mediabox[2:]} == {595, 842}
    assert form(kantor_contoh, format_, nip, "-o", str(xlsx)) == 0
    sel = [str(s) for lembar in load_workbook(xlsx) for baris in lembar.iter_rows(values_only=True) for s in baris if s]
    assert any(kata in teks for teks in sel)


def test_periode_memilih_laporannya(kantor_contoh: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    berkas = tmp_path / "f.pdf"
    assert form(kantor_contoh, "B.1.2", SITI, "--periode", "2026-01", "-o", str(berkas)) == 0
    teks = PdfReader(berkas).pages[0].extract_text()
    assert "PERIODE: JANUARI 2026" in teks and "posyandu Melur" not in teks
    assert form(kantor_contoh, "B.1.2", SITI, "--periode", "2026-TW2", "-o", str(tmp_path / "x.pdf")) == 1
    assert capsys.readouterr().err.startswith("DOK-44")
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize(
    ("format_", "kode"),
    [("A.1.3", "DOK-40"), ("A.1.4", "DOK-41"), ("A.1.5", "DOK-42"), ("B.1.1", "DOK-43"), ("B.1.2", "DOK-44")],
)
def test_tanpa_isi_ditolak(
    folder: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    format_: str,
    kode: str,
) -> None:
    monkeypatch.setenv("KINERJA_PASSWORD", "latihan")
    assert form(folder, format_, SITI, "-o", str(tmp_path / "x.pdf")) == 1
    galat = capsys.readouterr().err
    assert galat.startswith(kode) and "Siti Rahma" in galat
    assert not (tmp_path / "x.pdf").exists()
