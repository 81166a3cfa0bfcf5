"""Whatever another computer calls a file, here it is one plain name in the folder where it is put."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.nama_berkas import nama_aman


@pytest.mark.parametrize("nama", ["foto.jpg", "Daftar hadir (2).pdf", "laporan.2026.03.xlsx", "Café Émile.png", "a"])
def test_a_plain_name_stays(nama: str) -> None:
    assert nama_aman(nama) == nama


@pytest.mark.parametrize(
    ("nama", "menjadi"),
    [
        ("../../etc/passwd", "passwd"),
        ("..\\..\\Windows\\win.ini", "win.ini"),
        ("/etc/cron.d/.tugas", ".tugas"),
        ("C:\\Startup\\x.pdf", "x.pdf"),
        ("C:x.pdf", "C_x.pdf"),
        ("program.exe:.pdf", "program.exe_.pdf"),
        ("NUL", "_NUL"),
        ("con.pdf", "_con.pdf"),
        ("COM1 .txt", "_COM1 .txt"),
        ("foto\u202egpj.exe", "foto_gpj.exe"),
        ("a\x00b\n.pdf", "a_b_.pdf"),
        ("surat.pdf. . ", "surat.pdf"),
        ("..", "berkas"),
        ("", "berkas"),
        ("x/", "berkas"),
    ],
)
def test_a_name_that_leads_elsewhere_does_not(nama: str, menjadi: str) -> None:
    assert nama_aman(nama) == menjadi


@pytest.mark.parametrize("huruf", ["a", "é", "🙂"])
def test_a_long_name_is_cut_and_keeps_its_ending(huruf: str) -> None:
    aman = nama_aman(huruf * 5000 + ".pdf")
    assert aman.endswith(f"{huruf}.pdf") and len(aman.encode()) <= 250


@given(st.text(max_size=300) | st.text(alphabet="./\\:CONnulcom1 \x00", max_size=30))
def test_any_name_is_one_file_in_its_folder(nama: str) -> None:
    aman = nama_aman(nama)
    for rupa in (PurePosixPath, PureWindowsPath):
        jalur = rupa("folder") / aman
        assert jalur.parent == rupa("folder") and jalur.name == aman and aman not in (".", "..")
    assert not PureWindowsPath(aman).is_reserved() and nama_aman(aman) == aman
    assert Path(aman).suffix == Path(nama_aman(aman)).suffix
