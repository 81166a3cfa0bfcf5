"""The program in a real window: the tour walks every page on a virtual screen, with the X plug-in that people use."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform != "linux", reason="a virtual screen of X"),
]
BERJALAN = """
import faulthandler, runpy, sys
faulthandler.dump_traceback_later(420, exit=True)
sys.argv[1:] = ["--tour", sys.argv[1]]
runpy.run_module("kinerja_desktop", run_name="__main__", alter_sys=True)
"""
"""The tour; one that stands still ends by telling where each thread stood."""
GERBANG = {"mulai", "kantor-baru", "masuk", "layar-terkunci"}
TANDA_TANGAN = {
    "A.1.7": "21 Januari 2026",
    "A.1.8": "21 Januari 2026",
    "C.1.3": "24 November 2026",
    "D.1.1": "24 November 2026",
}
"""The day on which each form was signed: the plan in January, the evaluation during the tour."""
DIALOG = {"laporan-sepekan", "laporan-tempel", "sinkronisasi-putusan"}
HALAMAN = {
    "mulai", "kantor-baru", "masuk", "beranda", "sasaran-kinerja", "laporan-harian", "umpan-balik", "evaluasi-pegawai",
    "persetujuan", "evaluasi", "evaluasi-ditetapkan", "dokumen-a17", "dokumen-a18", "dokumen-c13", "dokumen-d11",
    "dasbor-unit", "pencarian", "pengaturan", "panduan", "layar-terkunci", "beranda-operator", "pegawai",
    "kantor-baru-beranda", "laporan-sepekan", "laporan-tempel", "dasbor-daftar", "sinkronisasi", "sinkronisasi-penilai",
    "sinkronisasi-putusan",
}  # fmt: skip


def test_every_page_in_a_real_window(tmp_path: Path) -> None:
    xvfb = shutil.which("xvfb-run")
    assert xvfb, "packaging/setup.sh test installs it"
    lingkungan = {n: v for n, v in os.environ.items() if not n.startswith(("QT_", "DISPLAY", "WAYLAND"))}
    hasil = subprocess.run(
        [xvfb, "-a", "-s", "-screen 0 1366x768x24", sys.executable, "-c", BERJALAN, tmp_path],
        env={**lingkungan, "QT_QPA_PLATFORM": "xcb", "HOME": str(tmp_path)},
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert hasil.returncode == 0, hasil.stdout + hasil.stderr
    assert "Traceback" not in hasil.stderr
    for format_, tanggal in TANDA_TANGAN.items():
        teks = " ".join(halaman.extract_text() for halaman in PdfReader(tmp_path / f"{format_}.pdf").pages)
        assert f"Pematangsiantar, {tanggal}" in teks and "Siti Rahma" in teks, format_
    gambar = {p.stem: Image.open(p) for p in tmp_path.glob("*.png")}
    assert gambar.keys() >= HALAMAN
    for nama, satu in gambar.items():
        assert nama not in HALAMAN - GERBANG - DIALOG or satu.size == (1366, 768), f"{nama}: {satu.size}"
        assert len(satu.convert("RGB").getcolors(1 << 24) or ()) > 50, f"{nama} is blank"
