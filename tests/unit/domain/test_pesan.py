"""Messages: complete in both languages, used where they exist, and filled with all their placeholders."""

from __future__ import annotations

import ast
import json
import re
import string
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

import kinerja_desktop
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.masalah import Berat, Masalah, galat, hanya_galat, hanya_peringatan, peringatan, tolak
from kinerja_desktop.domain.pesan import PESAN, Pesan
from kinerja_desktop.system.sumber import sumber

PAKET = Path(kinerja_desktop.__file__).parent
KODE = re.compile(r"[A-Z]{3}-\d{2}")
AWALAN = {kode[:3] for kode in PESAN}
PEMANGGIL = {"UserError": 0, "galat": 1, "peringatan": 1}


def inggris() -> dict[str, Pesan]:
    hasil = {}
    for berkas in sorted(sumber("messages", "en").glob("*.json")):
        for kode, teks in json.loads(berkas.read_text(encoding="utf-8")).items():
            assert kode.startswith(berkas.stem), f"{kode} in {berkas.name}"
            hasil[kode] = Pesan(**teks)
    return hasil


INGGRIS = inggris()


def tempat(pesan: Pesan) -> set[str]:
    return {nama for teks in pesan for _, nama, _, _ in string.Formatter().parse(teks) if nama is not None}


def pohon() -> Iterator[tuple[str, ast.AST]]:
    for berkas in sorted(PAKET.rglob("*.py")):
        if berkas.parent.name not in ("pesan", "forms"):
            nama = berkas.relative_to(PAKET).as_posix()
            for simpul in ast.walk(ast.parse(berkas.read_text(encoding="utf-8"))):
                yield nama, simpul


def kode_terpakai() -> dict[str, str]:
    return {
        simpul.value: nama
        for nama, simpul in pohon()
        if isinstance(simpul, ast.Constant) and isinstance(simpul.value, str) and KODE.fullmatch(simpul.value)
    }


def panggilan() -> list[tuple[str, str, set[str] | None]]:
    """(place, code, keywords or None where some are passed on) of every refusal with a literal code."""
    hasil = []
    for nama, simpul in pohon():
        if not isinstance(simpul, ast.Call):
            continue
        pemanggil = simpul.func.id if isinstance(simpul.func, ast.Name) else getattr(simpul.func, "attr", "")
        letak = PEMANGGIL.get(pemanggil)
        if letak is None or len(simpul.args) <= letak:
            continue
        kode = simpul.args[letak]
        if isinstance(kode, ast.Constant) and isinstance(kode.value, str) and KODE.fullmatch(kode.value):
            kata = {k.arg for k in simpul.keywords}
            lengkap = None if None in kata else {k for k in kata if k is not None}
            hasil.append((f"{nama}:{simpul.lineno}", kode.value, lengkap))
    return hasil


def test_setiap_pesan_ada_dalam_bahasa_inggris() -> None:
    assert sorted(PESAN) == sorted(INGGRIS)


@pytest.mark.parametrize("kode", sorted(PESAN))
def test_isi_lengkap_dan_tempat_isian_sama(kode: str) -> None:
    for pesan in (PESAN[kode], INGGRIS[kode]):
        for bagian in pesan:
            assert bagian.strip() == bagian != ""
            assert "  " not in bagian
        assert not pesan.judul.endswith(".")
        assert pesan.isi[-1] in ".}”!"
        assert pesan.saran[-1] in ".}”)!"
    assert tempat(PESAN[kode]) == tempat(INGGRIS[kode])
    assert all(nama.isidentifier() for nama in tempat(PESAN[kode]))
    assert not tempat(PESAN[kode]) & {"self", "kode", "bidang_masalah"}


def test_setiap_kode_di_program_punya_pesan() -> None:
    tak_dikenal = {k: di for k, di in kode_terpakai().items() if k[:3] in AWALAN and k not in PESAN}
    assert tak_dikenal == {}
    assert [p for p in panggilan() if p[1] not in PESAN] == []


def test_setiap_pesan_dipakai_program() -> None:
    assert sorted(set(PESAN) - set(kode_terpakai())) == []


def test_setiap_penolakan_mengisi_semua_tempat() -> None:
    kurang = [
        (di, kode, sorted(tempat(PESAN[kode]) - kata))
        for di, kode, kata in panggilan()
        if kode in PESAN and kata is not None and not tempat(PESAN[kode]) <= kata
    ]
    assert kurang == []
    assert len(panggilan()) > 100


class TestMasalah:
    def test_kata_kata_sama_dengan_penolakan(self) -> None:
        masalah = galat("realisasi", "LAP-07", teks="2,5")
        asli = UserError("LAP-07", teks="2,5")
        assert (masalah.judul, masalah.isi, masalah.saran) == (asli.judul, asli.isi, asli.saran)
        assert "2,5" in masalah.isi

    def test_hanya_galat_menghentikan(self) -> None:
        daftar = [peringatan("tanggal", "LAP-13", tanggal="x"), galat("kegiatan", "LAP-05"), galat("satuan", "LAP-08")]
        assert [m.kode for m in hanya_galat(daftar)] == ["LAP-05", "LAP-08"]
        assert [m.kode for m in hanya_peringatan(daftar)] == ["LAP-13"]
        with pytest.raises(UserError, match="LAP-05"):
            tolak(daftar)
        tolak(daftar[:1])

    def test_dapat_dibandingkan_dan_menjadi_kunci(self) -> None:
        assert galat("a", "LAP-05") == Masalah("a", "LAP-05", Berat.GALAT)
        assert len({galat("a", "LAP-07", teks="1"), galat("a", "LAP-07", teks="1")}) == 1

    def test_kode_tak_dikenal_gagal_segera(self) -> None:
        with pytest.raises(KeyError):
            UserError("LAP-99")


def test_the_page_of_keys_names_the_codes_of_its_rules_and_those_of_the_acts_of_an_office() -> None:
    halaman = (PAKET.parent / "docs" / "keys.md").read_text("utf-8")
    (kalimat,) = re.findall(r"Every\s+refusal of these rules is (.*?)\.\n", halaman, re.DOTALL)
    aturan, kantor = kalimat.split("acts of an office")

    def disebut(teks: str) -> set[int]:
        rentang = re.findall(r"KNC-(\d\d)(?: to KNC-(\d\d))?", teks)
        return {n for awal, akhir in rentang for n in range(int(awal), int(akhir or awal) + 1)}

    dari_sync = {
        int(simpul.value[4:])
        for nama, simpul in pohon()
        if nama.startswith("sync/")
        and isinstance(simpul, ast.Constant)
        and re.fullmatch(r"KNC-\d\d", str(simpul.value))
    }
    assert disebut(aturan) == dari_sync
    assert disebut(kantor) == {int(kode[4:]) for kode in PESAN if kode.startswith("KNC-")} - dari_sync


def jendela() -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Titles of pages and all short texts of the window, each with what it is called in English, without dots."""
    halaman: dict[str, set[str]] = defaultdict(set)
    semua: dict[str, set[str]] = defaultdict(set)
    for konteks in ET.parse(sumber("translations") / "kinerja_en.ts").iter("context"):
        for satu in konteks.iter("message"):
            asal, arti = (satu.findtext(apa, "").replace("&", "").strip(" …") for apa in ("source", "translation"))
            for tujuan in (semua, halaman) if konteks.findtext("name") == "Halaman" else (semua,):
                tujuan[asal].add(arti)
    return halaman, semua


HALAMAN, JENDELA = jendela()
DITEKAN = re.compile(r"\b[Tt]ekan (?:tombol )?([A-Z]\w*(?: \w+)*)|\b[Pp]ilih ([A-Z]\w*(?: \w+)*)")
MILIK_SISTEM = {"MED-02"}
"""What is pressed there is Windows' own."""


def disebut(pesan: Pesan) -> Iterator[tuple[str, set[str]]]:
    """Pages that a message names, and what it says to press, as far as the window has it, with their English names."""
    for teks in (pesan.isi.replace("&", ""), pesan.saran.replace("&", "")):
        for nama, arti in HALAMAN.items():
            if re.search(rf"\b(?:halaman|di|pada|melalui) {re.escape(nama)}\b", teks):
                yield nama, arti
        for satu in DITEKAN.finditer(teks):
            kata = (satu[1] or satu[2]).split()
            awalan = (" ".join(kata[:n]) for n in range(len(kata), 0, -1))
            nama = next((satu for satu in awalan if satu in JENDELA), "")
            yield nama or " ".join(kata), JENDELA.get(nama, set())


def test_what_messages_say_to_press_and_where_is_what_the_window_calls_it_in_both_languages() -> None:
    banyak = 0
    for kode, pesan in PESAN.items():
        inggris = " ".join(INGGRIS[kode]).replace("&", "").casefold()
        for nama, arti in disebut(pesan) if kode not in MILIK_SISTEM else ():
            banyak += 1
            assert arti, f"{kode}: nothing in the window is called “{nama}”"
            assert any(satu.casefold() in inggris for satu in arti), f"{kode}: “{nama}” is {arti} in the window"
    assert banyak > 30
