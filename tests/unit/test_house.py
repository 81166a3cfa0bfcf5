"""Rules of the house that no linter knows: pins, locks, colours, and nothing of the maker's machine in the files."""

from __future__ import annotations

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

AKAR = Path(__file__).resolve().parents[2]
PAKET = AKAR / "kinerja_desktop"
SYARAT = AKAR / "requirements"
KUNCI = ("linux.txt", "dev.txt")
PYPROJECT = tomllib.loads((AKAR / "pyproject.toml").read_text("utf-8"))
MODUL = {
    "argon2-cffi": "argon2",
    "pillow": "PIL",
    "pyside6-essentials": "PySide6",
    "python-calamine": "python_calamine",
}

# Each with a letter in brackets, so that this file does not name what it looks for.
ALAMAT_MESIN = re.compile(r"/wor[k]/|/roo[t]/|/tmp/bas[h]|/home/[a-z]+/")
ALAMAT_GUDANG = re.compile(r"pypi[.]org|pythonhoste[d]|npmj[s][.]|deb[.]debian|index-ur[l]|find-link[s]")
TERTUNDA = re.compile(r"\b(TOD[O]|FIXM[E]|XX[X]|HAC[K])\b")
WARNA = re.compile(r"#(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\b")


def berkas_repo() -> list[Path]:
    """Every text file that git would commit; sealed keys and bundles need not have a zero byte at their beginning."""
    hasil = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=AKAR,
        capture_output=True,
        check=True,
    )
    jalur = (AKAR / nama for nama in hasil.stdout.decode().split("\0") if nama)
    tersegel = {".kunci", ".kinerja"}
    return [p for p in jalur if p.is_file() and p.suffix not in tersegel and b"\0" not in p.read_bytes()[:4096]]


def temukan(pola: re.Pattern[str], berkas: list[Path]) -> list[str]:
    """Every line of `berkas` with `pola`, as ``file:line``."""
    return [
        f"{b.relative_to(AKAR)}:{nomor}: {cocok[0]}"
        for b in berkas
        for nomor, baris in enumerate(b.read_text("utf-8").splitlines(), 1)
        if (cocok := pola.search(baris))
    ]


def pin(berkas: Path) -> dict[str, str]:
    """Name and version of each requirement of an ``.in`` file. Fails on one that is not pinned exactly."""
    hasil = {}
    for baris in berkas.read_text("utf-8").splitlines():
        if baris and not baris.startswith(("#", "-r ")):
            cocok = re.fullmatch(r"([a-z0-9-]+)==([0-9][0-9.]*)", baris)
            assert cocok, f"not an exact pin: {baris}"
            hasil[cocok[1]] = cocok[2]
    return hasil


def terkunci(nama: str) -> dict[str, str]:
    """Name and version of everything in a lock file."""
    isi = (SYARAT / nama).read_text("utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^\s;\\]+)", isi, re.MULTILINE))


def test_pins_of_the_project_and_of_the_lock_are_the_same() -> None:
    proyek = dict(baris.split("==") for baris in PYPROJECT["project"]["dependencies"])
    assert proyek == pin(SYARAT / "base.in")
    assert proyek.items() <= terkunci("linux.txt").items()
    assert pin(SYARAT / "dev.in").items() <= terkunci("dev.txt").items()
    assert terkunci("linux.txt").items() <= terkunci("dev.txt").items()


def test_qt_is_the_version_whose_binding_counts_references_right() -> None:
    """6.12.0 on CPython 3.11 loses a reference to None at every void call and aborts after some thousands."""
    assert pin(SYARAT / "base.in")["pyside6-essentials"] == "6.11.3"


@pytest.mark.parametrize("nama", KUNCI)
def test_lock_is_hashed_and_names_no_source(nama: str) -> None:
    isi = (SYARAT / nama).read_text("utf-8")
    assert "://" not in isi
    assert not re.search(r"^\s*--(?!hash=)", isi, re.MULTILINE)
    for blok in re.split(r"\n(?=[a-z0-9])", isi):
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", blok), f"no hash: {blok[:60]}"


def test_every_dependency_is_used() -> None:
    sumber = "\n".join(b.read_text("utf-8") for b in PAKET.rglob("*.py"))
    for nama in pin(SYARAT / "base.in"):
        modul = MODUL.get(nama, nama)
        assert re.search(rf"^\s*(import|from) {modul}\b", sumber, re.MULTILINE), f"{nama} is never imported"


def test_no_file_names_the_machine_of_its_maker() -> None:
    assert temukan(ALAMAT_MESIN, berkas_repo()) == []


def test_no_file_names_where_packages_come_from() -> None:
    assert temukan(ALAMAT_GUDANG, berkas_repo()) == []


def test_nothing_is_left_for_later() -> None:
    kode = [b for b in berkas_repo() if b.suffix in {".py", ".ui", ".qss", ".sh", ".md", ".toml", ".spec", ".json"}]
    assert temukan(TERTUNDA, kode) == []


def test_colours_stand_in_the_table_of_tokens_only() -> None:
    tempat = [
        *(PAKET / "gui").rglob("*.py"),
        *(AKAR / "ui").glob("*.ui"),
        *(PAKET / "resources" / "theme").rglob("*.qss"),
    ]
    assert temukan(WARNA, [b for b in tempat if b != PAKET / "gui" / "common" / "theme.py"]) == []


@pytest.mark.parametrize(
    ("pola", "kata"),
    [
        (ALAMAT_MESIN, ("open('", "work", "main')")),
        (ALAMAT_MESIN, ("", "home", "budi", "x")),
        (WARNA, ('QColor("#1B5FAA")',)),
        (WARNA, ("color: #fff;",)),
    ],
)
def test_the_search_itself_can_find(pola: re.Pattern[str], kata: tuple[str, ...]) -> None:
    assert pola.search("/".join(kata))


def test_search_for_unfinished_work_can_find() -> None:
    assert TERTUNDA.search("# {}: later".format("todo".upper()))
    assert not TERTUNDA.search("the method of a hacksaw")


def test_search_for_sources_can_find() -> None:
    assert ALAMAT_GUDANG.search("--{}-url x".format("index"))
    assert not ALAMAT_GUDANG.search("an index of urls")


def _diimpor() -> set[str]:
    """Every module that a file of the package imports, also late ones, with the names taken from it."""
    hasil: set[str] = set()
    for berkas in PAKET.rglob("*.py"):
        for simpul in ast.walk(ast.parse(berkas.read_text("utf-8"))):
            if isinstance(simpul, ast.Import):
                hasil |= {satu.name for satu in simpul.names}
            elif isinstance(simpul, ast.ImportFrom) and simpul.module:
                hasil |= {simpul.module, *(f"{simpul.module}.{satu.name}" for satu in simpul.names)}
    return hasil


def test_nothing_the_program_imports_is_left_out_of_the_frozen_folder() -> None:
    """A photo in WebP ended the frozen program: its reader was left out, and only an import inside a function asks."""
    pohon = ast.parse((AKAR / "build.spec").read_text("utf-8"))
    (dibuang,) = (
        ast.literal_eval(s.value)
        for s in pohon.body
        if isinstance(s, ast.Assign) and isinstance(s.targets[0], ast.Name) and s.targets[0].id == "EXCLUDES"
    )
    diimpor = _diimpor()
    assert "PIL.WebPImagePlugin" in diimpor, "late imports are seen"
    assert [n for n in dibuang if n in diimpor or any(m.startswith(f"{n}.") for m in diimpor)] == []


PILIHAN = "gui/common/pilihan.py"


def pilihan_beroda(berkas: Path) -> list[str]:
    """Each place that makes, extends or declares a QComboBox, which a stray wheel would change."""
    isi = berkas.read_text("utf-8")
    if berkas.suffix == ".ui":
        return [f"{berkas.name}:{n}" for n, baris in enumerate(isi.splitlines(), 1) if 'class="QComboBox"' in baris]
    dibuat = [s.func for s in ast.walk(ast.parse(isi)) if isinstance(s, ast.Call)]
    turunan = [induk for s in ast.walk(ast.parse(isi)) if isinstance(s, ast.ClassDef) for induk in s.bases]
    nama = [s for s in (*dibuat, *turunan) if isinstance(s, ast.Name | ast.Attribute)]
    return [f"{berkas.name}:{s.lineno}" for s in nama if (s.id if isinstance(s, ast.Name) else s.attr) == "QComboBox"]


def test_no_choice_listens_to_the_wheel() -> None:
    """Pages save by themselves: whoever scrolls past a choice must not alter a record (`gui/common/pilihan.py`)."""
    layar = [*(PAKET / "gui").rglob("*.py"), *(AKAR / "ui").glob("*.ui")]
    diperiksa = [
        b
        for b in layar
        if (jalur := b.relative_to(AKAR).as_posix().removeprefix("kinerja_desktop/")) != PILIHAN
        and not jalur.startswith("gui/forms/")
    ]
    assert [letak for berkas in diperiksa for letak in pilihan_beroda(berkas)] == []


def test_a_choice_that_listens_to_the_wheel_is_noticed(tmp_path: Path) -> None:
    layar, bentuk = tmp_path / "halaman.py", tmp_path / "halaman_form.ui"
    layar.write_text("a = QComboBox()\nb = QtWidgets.QComboBox(a)\nclass C(QComboBox): ...\nd = Pilihan()\n", "utf-8")
    bentuk.write_text('<widget class="QComboBox" name="a"/>\n<extends>QComboBox</extends>\n', "utf-8")
    assert pilihan_beroda(layar) == ["halaman.py:1", "halaman.py:2", "halaman.py:3"]
    assert pilihan_beroda(bentuk) == ["halaman_form.ui:1"]
