"""The window in English: no Indonesian words of the program on the shell, the pages and in refusals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableView,
    QTabWidget,
    QTreeView,
    QWidget,
)

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.evaluasi import Rating
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kuadran import penjelasan
from kinerja_desktop.domain.panduan_rating import saran_hasil, saran_perilaku
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.umpan_balik import Nada
from kinerja_desktop.gui.app import Aplikasi
from kinerja_desktop.gui.common.bahasa import (
    istilah,
    pasang_bahasa,
    tanggal_panjang,
    teks_galat,
    tulis_periode,
    tulis_tanggal,
)
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.services.wewenang import NAMA_PERAN
from kinerja_desktop.system import jalur
from tests.helpers.kantor import Jam
from tests.helpers.qt import bongkar, selesai

TS = Path(__file__).resolve().parents[2] / "kinerja_desktop" / "resources" / "translations" / "kinerja_en.ts"

_AKUN = {"pengawas"}
"""Names of accounts that are words of the program too."""


@pytest.fixture
def inggris(qapp: QApplication) -> Iterator[None]:
    pasang_bahasa(qapp, "en")
    yield
    pasang_bahasa(qapp, "id")


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Aplikasi]:
    monkeypatch.setattr(jalur, "folder_data", lambda: tmp_path / "data")
    monkeypatch.setattr(QApplication, "quit", lambda *_: None)
    satu = Aplikasi(qapp, sekarang=Jam())
    yield satu
    if satu.terbuka is not None:
        satu.keluar()
    bongkar(satu)
    pasang_bahasa(qapp, "id")


@cache
def _indonesia() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Texts of the window whose English differs: whole, and as patterns of those with placeholders."""
    tetap, berpola = set(), []
    inggris = set()
    for pesan in ElementTree.parse(TS).iter("message"):
        asal, hasil = (pesan.findtext(bagian) or "" for bagian in ("source", "translation"))
        inggris.add(hasil)
        if asal == hasil:
            continue
        bagian = re.split(r"\{\w+\}", asal)
        if len(bagian) == 1:
            tetap.add(asal.replace("&", ""))
        elif re.search(r"[a-z]{4}", "".join(bagian)):
            berpola.append(re.compile(".+".join(map(re.escape, bagian))))
    return frozenset(tetap - inggris), tuple(berpola)


def _tampak(induk: QWidget) -> Iterator[str]:
    """What a person can read or hear in the visible widgets."""
    for satu in induk.findChildren(QWidget):
        if not satu.isVisibleTo(induk):
            continue
        yield from (satu.toolTip(), satu.accessibleName())
        if isinstance(satu, (QLabel, QAbstractButton, LabelPotong)):
            yield satu.text()
        elif isinstance(satu, QLineEdit):
            yield satu.placeholderText()
        elif isinstance(satu, QComboBox):
            yield from (satu.itemText(n) for n in range(satu.count()))
        elif isinstance(satu, QTabWidget):
            yield from (satu.tabText(n) for n in range(satu.count()))
        elif isinstance(satu, (QTableView, QTreeView)) and (model := satu.model()) is not None:
            for n in range(model.columnCount()):
                yield str(model.headerData(n, Qt.Orientation.Horizontal) or "")
                yield from (str(model.index(baris, n).data() or "") for baris in range(min(6, model.rowCount())))


def _masih_indonesia(induk: QWidget) -> list[str]:
    tetap, berpola = _indonesia()
    teks = {satu.replace("&", "").strip() for satu in _tampak(induk)} - {""}
    teks -= _AKUN
    return sorted(t for t in teks if t in tetap or any(p.fullmatch(t) for p in berpola))


def _masuk(program: Aplikasi, qtbot: Any, akun: str) -> None:
    f = program.gerbang.masuk.form
    for n in range(f.daftar.count()):
        if f.daftar.item(n).toolTip() == akun:
            f.daftar.setCurrentRow(n)
    qtbot.keyClicks(f.sandi, "latihan")
    qtbot.keyClick(f.sandi, Qt.Key.Key_Return)
    selesai(qtbot, program.pekerja)


def test_a_known_indonesian_text_is_found(qtbot: Any) -> None:
    induk = QWidget()
    qtbot.addWidget(induk)
    for teks in ("Simpan draf", "Ajukan ke Hendra Saragih", "Posyandu Melati"):
        QLabel(teks, induk)
    assert _masih_indonesia(induk) == ["Ajukan ke Hendra Saragih", "Simpan draf"]


@pytest.mark.parametrize("akun", ["siti", "kepala", "operator"])
def test_no_page_keeps_indonesian_words(program: Aplikasi, folder: Path, qtbot: Any, akun: str) -> None:
    program.mulai(folder)
    _masuk(program, qtbot, akun)
    assert program.konteks is not None
    program.konteks.store.atur_preferensi(program.konteks.akun.id, "bahasa", "en")
    program.ganti_akun()
    _masuk(program, qtbot, akun)
    jendela = program.jendela
    assert jendela is not None
    temuan = {}
    for kunci in jendela.form.navigasi.kunci_halaman():
        jendela.buka(kunci)
        selesai(qtbot, program.pekerja)
        if masih := _masih_indonesia(jendela):
            temuan[kunci] = masih
    assert temuan == {}
    program.kunci_layar()
    assert _masih_indonesia(program.gerbang) == []


def test_dates_periods_and_numbers(inggris: None) -> None:
    hari = date(2026, 8, 24)
    assert tulis_tanggal(hari) == "24 Aug 2026"
    assert tanggal_panjang(hari) == "Monday, 24 August 2026"
    assert [tulis_periode(p) for p in (Periode.bulan(hari), Periode.triwulan(hari), Periode.baca("2026"))] == [
        "August 2026", "Quarter III 2026", "Year 2026"]  # fmt: skip
    assert [istilah(t) for t in ("24 Agu 2026", "24 Agu 2026 08.30", "Agustus 2026", "Triwulan IV 2026")] == [
        "24 Aug 2026", "24 Aug 2026 08.30", "August 2026", "Quarter IV 2026"]  # fmt: skip
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    assert istilah("Riwayat berlubang setelah nomor 7") == "The history has a gap after number 7"
    assert istilah("Posyandu Melati: 23 ibu hamil") == "Posyandu Melati: 23 ibu hamil"


def test_indonesian_stays_as_it_is() -> None:
    hari = date(2026, 8, 24)
    assert (tulis_tanggal(hari), tanggal_panjang(hari)) == ("24 Agu 2026", "Senin, 24 Agustus 2026")
    assert tulis_periode(Periode.triwulan(hari)) == "Triwulan III 2026"
    assert istilah("Sangat Baik") == "Sangat Baik"


def test_refusals_speak_of_role_action_and_period_in_english(inggris: None) -> None:
    for nama in NAMA_PERAN.values():
        isi = teks_galat(UserError("UMM-01", peran=nama, tindakan="mengajukan SKP ini"))[1]
        assert f"({istilah(nama)})" in isi and istilah(nama) != nama and "hand in this SKP" in isi
    assert set(NAMA_PERAN) == set(Peran)
    isi = teks_galat(UserError("EVL-11", periode="Triwulan III 2026", mulai="1 Agu 2026"))[1]
    assert "Quarter III 2026 begins on 1 Aug 2026" in isi


_INDONESIA = re.compile(r"\b(dari|dan|hasil|kerja|perilaku|ekspektasi|tetapi|nilai|belum|sebagian|ditetapkan|umpan)\b")


@pytest.mark.parametrize(("hasil", "perilaku"), [*product([None, *Rating], repeat=2)])
def test_the_sentence_of_the_quadrant_reads_in_english(
    inggris: None, hasil: Rating | None, perilaku: Rating | None
) -> None:
    kalimat = istilah(penjelasan(hasil, perilaku))
    assert not _INDONESIA.search(kalimat), kalimat


def test_the_guide_reads_in_english(inggris: None) -> None:
    kalimat = set()
    for daftar in product(Rating, repeat=3):
        for utama, nada in product(([True] * 3, [True, False, False]), ((), (Nada.PERLU_PERBAIKAN,))):
            saran = saran_hasil(list(zip(daftar, utama, strict=True)), nada)
            assert saran is not None
            kalimat.add(istilah(saran.alasan))
        for nada in ((), (Nada.PERLU_PERBAIKAN,)):
            saran = saran_perilaku(daftar, nada)
            assert saran is not None
            kalimat.add(istilah(saran.alasan))
    assert len(kalimat) > 20
    assert [k for k in kalimat if _INDONESIA.search(k)] == []
