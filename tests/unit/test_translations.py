"""Every text of the window has English, and no text for people bypasses translation."""

from __future__ import annotations

import ast
import importlib.util
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from kinerja_desktop.gui.common.bantuan import URUTAN
from kinerja_desktop.gui.common.istilah import ISTILAH

AKAR = Path(__file__).resolve().parents[2]
GUI = AKAR / "kinerja_desktop" / "gui"
_PENERJEMAH = {"tr", "translate", "t", "QT_TRANSLATE_NOOP"}
_PENAMPIL = {
    "setText", "setToolTip", "setPlaceholderText", "setWindowTitle", "setAccessibleName", "setAccessibleDescription",
    "setStatusTip", "setTitle", "setSpecialValueText", "setSuffix", "setPrefix", "setHeaderLabels", "addItem",
    "addItems", "addTab", "addAction", "addMenu", "addRow", "QLabel", "QCheckBox", "QPushButton", "QAction", "Tombol",
    "TombolIkon", "Kartu", "Kolom", "LabelPotong", "Tag", "setel_judul", "setel_catatan", "setel_nama",
    "setel_petunjuk", "setel_remah", "tampilkan_pesan", "tanya", "isi_teks", "simpan_berkas", "pilih_berkas",
    "pilih_folder",
}  # fmt: skip
_KATA = re.compile(r"[A-Za-z]{2,}[,:;.…]? +[A-Za-z]{2,}")
_BUKAN_KATA = re.compile(
    r"[A-Z]\w+ \(\*\.\w+\)|PEMERINTAH KOTA PEMATANGSIANTAR|Wali Kota Pematangsiantar|.*Kinerja Desktop"
)
"""Names of formats, of the program, and of the city that the wizard proposes."""


def _muat() -> ModuleType:
    ciri = importlib.util.spec_from_file_location("packaging_translations", AKAR / "packaging" / "translations.py")
    assert ciri is not None and ciri.loader is not None
    modul = importlib.util.module_from_spec(ciri)
    ciri.loader.exec_module(modul)
    return modul


translations = _muat()


@cache
def _pesan() -> list[tuple[str, str, str]]:
    """Context, Indonesian, English."""
    return [
        (konteks.findtext("name") or "", pesan.findtext("source") or "", pesan.findtext("translation") or "")
        for konteks in ElementTree.parse(translations.INGGRIS).iter("context")
        for pesan in konteks.iter("message")
    ]


def _sumber() -> Iterator[tuple[Path, ast.Module]]:
    for berkas in sorted(GUI.rglob("*.py")):
        if berkas.parent.name != "forms":
            yield berkas, ast.parse(berkas.read_text("utf-8"))


def _nama(panggilan: ast.Call) -> str:
    return getattr(panggilan.func, "attr", "") or getattr(panggilan.func, "id", "")


def _kalimat(simpul: ast.AST) -> Iterator[tuple[int, str]]:
    """The string literals of an argument that do not go through translation."""
    if isinstance(simpul, ast.Call) and _nama(simpul) in _PENERJEMAH | {"setProperty", "findChild", "icon"}:
        return
    if isinstance(simpul, ast.Constant) and isinstance(simpul.value, str):
        yield simpul.lineno, simpul.value
    for anak in ast.iter_child_nodes(simpul):
        yield from _kalimat(anak)


def _telanjang(pohon: ast.Module) -> Iterator[tuple[int, str]]:
    for panggilan in ast.walk(pohon):
        if isinstance(panggilan, ast.Call) and _nama(panggilan) in _PENAMPIL:
            for argumen in [*panggilan.args, *(k.value for k in panggilan.keywords)]:
                yield from (satu for satu in _kalimat(argumen) if _KATA.search(satu[1]))


def test_everything_is_collected_translated_and_compiled() -> None:
    """`make translations` was run after the last change of a text."""
    assert translations.periksa() == []


def test_placeholders_and_breaks_survive() -> None:
    assert len(_pesan()) > 600
    for konteks, asal, hasil in _pesan():
        assert sorted(set(re.findall(r"\{\w*\}", asal))) == sorted(set(re.findall(r"\{\w*\}", hasil))), (konteks, asal)
        assert asal.count("\n") == hasil.count("\n"), (konteks, asal)
        assert bool(re.search(r"&\w", asal)) == bool(re.search(r"&\w", hasil)), (konteks, asal)
        assert re.findall(r"<[^>]+>", asal) == re.findall(r"<[^>]+>", hasil), (konteks, asal)
        assert asal[:1].isspace() == hasil[:1].isspace() or hasil.startswith(";"), (konteks, asal)


def test_english_says_the_same_keys() -> None:
    """A shortcut named in a text is the same key."""
    pola = re.compile(r"(?:Ctrl|Alt|Shift)[+ ][A-Z]\b|\bF\d\b")
    for konteks, asal, hasil in _pesan():
        assert pola.findall(asal) == pola.findall(hasil), (konteks, asal)


def test_lists_of_days_keep_their_length() -> None:
    hari = [(asal, hasil) for _, asal, hasil in _pesan() if re.match(r"(Senin|Sen|Sn) \S+ \S+ \S+ \S+ \S+ \S+$", asal)]
    assert len(hari) >= 2
    for asal, hasil in hari:
        assert len(hasil.split()) == 7, asal


def test_no_text_for_people_bypasses_translation() -> None:
    temuan = [
        f"{berkas.relative_to(AKAR)}:{baris}: {teks}"
        for berkas, pohon in _sumber()
        for baris, teks in _telanjang(pohon)
        if not _BUKAN_KATA.fullmatch(teks)
    ]
    assert temuan == []


@pytest.mark.parametrize(
    ("kode", "banyak"),
    [
        ('label.setText("Belum ada laporan")', 1),
        ('label.setText(self.tr("Belum ada laporan"))', 0),
        ('label.setText(f"{n} laporan menunggu")', 1),
        ('QLabel(t("Beranda", "Belum ada laporan"))', 0),
        ('label.setProperty("peran", "judul besar")', 0),
    ],
)
def test_the_search_for_bare_texts_finds_them(kode: str, banyak: int) -> None:
    assert len(list(_telanjang(ast.parse(kode)))) == banyak


def test_each_text_given_to_translation_is_collected() -> None:
    """lupdate does not look into f-strings and does not know names of our own for `translate`."""
    ada = {asal for _, asal, _ in _pesan()}
    hilang = []
    for berkas, pohon in _sumber():
        for panggilan in ast.walk(pohon):
            if isinstance(panggilan, ast.Call) and _nama(panggilan) in _PENERJEMAH and panggilan.args:
                teks = panggilan.args[0 if _nama(panggilan) == "tr" else -1]
                assert not isinstance(teks, ast.JoinedStr), f"{berkas}:{panggilan.lineno}: f-string in translation"
                if isinstance(teks, ast.Constant) and teks.value not in ada:
                    hilang.append(f"{berkas.relative_to(AKAR)}:{panggilan.lineno}: {teks.value!r}")
    assert hilang == []


def test_words_that_services_put_into_refusals_are_known_to_the_window() -> None:
    """What a role may not do (UMM-01) and what is missing (UMM-03) reads in English too."""
    kata = set()
    for berkas in sorted((AKAR / "kinerja_desktop" / "services").rglob("*.py")):
        for simpul in ast.walk(ast.parse(berkas.read_text("utf-8"))):
            if isinstance(simpul, ast.Call):
                bahan = [k.value for k in simpul.keywords if k.arg in {"apa", "tindakan"}]
                if _nama(simpul).startswith("pastikan_") or _nama(simpul) in {"tolak", "_milik_saya", "_ubah_milik"}:
                    bahan += simpul.args
                kata |= {b.value for b in bahan if isinstance(b, ast.Constant) and isinstance(b.value, str)}
            elif isinstance(simpul, ast.Assign) and re.fullmatch(
                r"_(TINDAKAN|ME[MN]\w+)", ast.unparse(simpul.targets[0])
            ):
                kata.add(ast.literal_eval(simpul.value))
    assert len(kata) > 40
    assert sorted(kata - set(ISTILAH)) == []


def test_pages_take_words_of_the_rules_through_the_language() -> None:
    """Dates, periods and names of ratings come from `bahasa`, never straight from the domain, which is Indonesian."""
    milik_bahasa = {"tulis_tanggal", "tanggal_panjang", "BULAN", "BULAN_PENDEK", "HARI"}
    telanjang = re.compile(r"\w+_LAYAR\[|NAMA_PERAN\[|LABEL_\w+\[|periode\.label\b|\bm\.(judul|isi|saran)\b")
    temuan = []
    for berkas, pohon in _sumber():
        if berkas.name == "bahasa.py":
            continue
        for simpul in ast.walk(pohon):
            if isinstance(simpul, ast.ImportFrom) and (simpul.module or "").startswith("kinerja_desktop.domain"):
                temuan += [f"{berkas.name}: {n.name}" for n in simpul.names if n.name in milik_bahasa]
        for nomor, baris in enumerate(berkas.read_text("utf-8").splitlines(), 1):
            if telanjang.search(baris) and "istilah(" not in baris:
                temuan.append(f"{berkas.relative_to(AKAR)}:{nomor}: {baris.strip()}")
    assert temuan == []


def test_english_help_names_buttons_as_the_window_does() -> None:
    """What stands out in English help (bold, italic, first column of a table) is no Indonesian text of the window."""
    indonesia = {asal.replace("&&", "&").rstrip("…") for _, asal, hasil in _pesan() if asal != hasil}
    indonesia -= {hasil for _, _, hasil in _pesan()}
    berkas = sorted((AKAR / "kinerja_desktop" / "resources" / "help" / "en").glob("*.md"))
    assert [b.stem for b in berkas] == sorted(URUTAN)
    for satu in berkas:
        teks = satu.read_text("utf-8")
        sorot = re.findall(r"\*\*?([^*\n]+)\*\*?", teks) + re.findall(r"^\| ([^|]+) \|", teks, re.MULTILINE)
        assert [kata for kata in sorot if kata.rstrip("…") in indonesia] == [], satu.name
