"""Compile every ``ui/*.ui`` to ``kinerja_desktop/gui/forms/ui_*.py``; ``--check`` only tells whether they are current.

``ui/laporan_form.ui`` becomes ``ui_laporan_form.py``. Run by `make forms` and by a test.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

AKAR = Path(__file__).resolve().parent.parent
KEPALA = "# Generated from ui/{nama} by packaging/forms.py; do not edit.\n"


def kompilasi(berkas: Path) -> str:
    """Return the Python source of one form, without the lines that change from machine to machine.

    Raises CalledProcessError when the form is broken.
    """
    alat = Path(sys.executable).with_name("pyside6-uic")
    jalan = subprocess.run([alat, "-g", "python", berkas], check=True, capture_output=True, text=True, encoding="utf-8")
    baris = jalan.stdout.splitlines()
    mulai = next(nomor for nomor, isi in enumerate(baris) if isi.startswith("from PySide6"))
    isi = "\n".join(baris[mulai:]).rstrip()
    isi = re.sub(r"def (setupUi|retranslateUi)\(self, (\w+)\):", rf"def \1(self, \2: {_akar(berkas)}) -> None:", isi)
    return KEPALA.format(nama=berkas.name) + isi + "\n"


def _akar(berkas: Path) -> str:
    """Return the class of the outermost widget, so that the type checker knows it."""
    widget = ElementTree.parse(berkas).getroot().find("widget")
    if widget is None:
        raise ValueError(f"{berkas} has no widget")
    return widget.attrib["class"]


def tujuan(berkas: Path, akar: Path = AKAR) -> Path:
    """Return where the compiled form lies."""
    return akar / "kinerja_desktop" / "gui" / "forms" / f"ui_{berkas.stem}.py"


def daftar_basi(akar: Path = AKAR, *, tulis: bool) -> list[str]:
    """Return the names of forms whose Python is missing, old, or without a form; with `tulis` also repair them."""
    basi = []
    formulir = sorted((akar / "ui").glob("*.ui"))
    for berkas in formulir:
        hasil, isi = tujuan(berkas, akar), kompilasi(berkas)
        if not hasil.exists() or hasil.read_text("utf-8") != isi:
            basi.append(berkas.name)
            if tulis:
                hasil.write_text(isi, "utf-8", newline="\n")
    sah = {tujuan(berkas, akar).name for berkas in formulir}
    for yatim in sorted(tujuan(Path("x.ui"), akar).parent.glob("ui_*.py")):
        if yatim.name not in sah:
            basi.append(yatim.name)
            if tulis:
                yatim.unlink()
    return basi


def main() -> int:
    """Run as a program."""
    periksa = "--check" in sys.argv[1:]
    basi = daftar_basi(tulis=not periksa)
    for nama in basi:
        sys.stdout.write(f"{'stale' if periksa else 'written'}: {nama}\n")
    return 1 if periksa and basi else 0


if __name__ == "__main__":
    sys.exit(main())
