"""Collect the texts of the window into ``kinerja_en.ts`` and compile all translations; ``--check`` only tells.

Indonesian is the source language; ``qtbase_id.ts`` gives Qt's own words in Indonesian, ``kinerja_en.ts`` the English of
every text. Run by `make translations` and, with ``--check``, by a test.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

AKAR = Path(__file__).resolve().parent.parent
FOLDER = AKAR / "kinerja_desktop" / "resources" / "translations"
INGGRIS = FOLDER / "kinerja_en.ts"


def sumber() -> list[str]:
    """Return the files that hold texts for people."""
    gui = (AKAR / "kinerja_desktop" / "gui").rglob("*.py")
    return sorted([str(p) for p in gui if p.parent.name != "forms"] + [str(p) for p in (AKAR / "ui").glob("*.ui")])


def alat(nama: str, *argumen: str) -> None:
    """Run one of Qt's translation tools quietly. Raises CalledProcessError."""
    subprocess.run([Path(sys.executable).with_name(nama), *argumen], check=True, capture_output=True)


def kumpulkan(tujuan: Path) -> None:
    """Bring the list of texts in `tujuan` up to date; translations that exist stay."""
    alias = ("-tr-function-alias", "translate+=t")  # t = QCoreApplication.translate
    alat("pyside6-lupdate", *sumber(), *alias, "-no-obsolete", "-locations", "none", "-ts", str(tujuan))


def belum(berkas: Path) -> list[str]:
    """Return the texts without a translation."""
    return [
        pesan.findtext("source") or ""
        for pesan in ElementTree.parse(berkas).iter("message")
        if (t := pesan.find("translation")) is None or t.get("type") == "unfinished" or not (t.text or "").strip()
    ]


def kompilasi(berkas: Path, tujuan: Path) -> None:
    """Compile one .ts file; the old result is replaced at once, as a running program has it mapped into its memory."""
    sementara = tujuan.with_suffix(".qm.part")
    alat("pyside6-lrelease", "-silent", str(berkas), "-qm", str(sementara))
    sementara.replace(tujuan)


def periksa() -> list[str]:
    """Return what is wrong: new texts, texts without English, compiled files that are not current."""
    temuan = [f"no English: {teks}" for teks in belum(INGGRIS)]
    with tempfile.TemporaryDirectory() as kerja:
        salinan = Path(kerja) / INGGRIS.name
        shutil.copy(INGGRIS, salinan)
        kumpulkan(salinan)
        baru = set(_teks(salinan)) ^ set(_teks(INGGRIS))
        temuan += [f"not collected or gone: {konteks}: {teks}" for konteks, teks in sorted(baru)]
        for berkas in FOLDER.glob("*.ts"):
            hasil = Path(kerja) / f"{berkas.stem}.qm"
            kompilasi(berkas, hasil)
            kini = berkas.with_suffix(".qm")
            if not kini.exists() or kini.read_bytes() != hasil.read_bytes():
                temuan.append(f"not compiled: {berkas.name}")
    return temuan


def _teks(berkas: Path) -> list[tuple[str, str]]:
    return [
        (konteks.findtext("name") or "", pesan.findtext("source") or "")
        for konteks in ElementTree.parse(berkas).iter("context")
        for pesan in konteks.iter("message")
    ]


def utama() -> int:
    """Update everything, or check; 0 when all is well."""
    if "--check" in sys.argv:
        temuan = periksa()
        sys.stdout.write("".join(f"{t}\n" for t in temuan))
        return 1 if temuan else 0
    kumpulkan(INGGRIS)
    for berkas in FOLDER.glob("*.ts"):
        kompilasi(berkas, berkas.with_suffix(".qm"))
    sisa = belum(INGGRIS)
    sys.stdout.write("".join(f"no English yet: {teks}\n" for teks in sisa))
    return 0


if __name__ == "__main__":
    sys.exit(utama())
