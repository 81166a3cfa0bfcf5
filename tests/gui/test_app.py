"""The whole program: Masuk, window, lock, switch of person, quit; what a write elsewhere does to the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kinerja_desktop.gui import app as modul
from kinerja_desktop.gui.app import Aplikasi
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.theme import Tema, penata
from kinerja_desktop.gui.shell import penyiap
from kinerja_desktop.system import jalur
from tests.helpers.kantor import Jam
from tests.helpers.qt import selesai


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Aplikasi]:
    monkeypatch.setattr(jalur, "folder_data", lambda: tmp_path / "data")
    monkeypatch.setattr(QApplication, "quit", lambda *_: None)
    satu = Aplikasi(qapp, sekarang=Jam())
    yield satu
    satu.keluar()


def masuk(program: Aplikasi, qtbot: Any, akun: str, sandi: str = "latihan") -> None:
    f = program.gerbang.masuk.form
    for n in range(f.daftar.count()):
        if f.daftar.item(n).toolTip() == akun:
            f.daftar.setCurrentRow(n)
    f.sandi.clear()
    qtbot.keyClicks(f.sandi, sandi)
    qtbot.keyClick(f.sandi, Qt.Key.Key_Return)
    selesai(qtbot, program.pekerja)


def test_first_run_offers_three_ways(program: Aplikasi) -> None:
    program.mulai()
    assert program.gerbang.awal.isVisible()


def test_login_lock_switch_and_quit(program: Aplikasi, folder: Path, qtbot: Any) -> None:
    program.mulai(folder)
    masuk(program, qtbot, "siti", "salah")
    assert "AKN-01" in program.gerbang.bilah_pesan.teks() and program.jendela is None
    masuk(program, qtbot, "siti")
    jendela = program.jendela
    assert jendela is not None and jendela.isVisible() and not program.gerbang.isVisible()
    selesai(qtbot, program.pekerja)
    assert "dicadangkan" in jendela.form.kaki.keadaan.text()
    assert jalur.kantor_terakhir() == [folder]
    assert list((folder / "cadangan").glob("otomatis-*.kcadangan"))

    program.kunci_layar()
    assert not jendela.isVisible() and program.gerbang.masuk.form.daftar.count() == 1
    assert program.gerbang.masuk.form.sandi.text() == ""
    masuk(program, qtbot, "siti")
    assert program.jendela is jendela and jendela.isVisible()

    program.atur_rupa("tema", Tema.gelap)
    selesai(qtbot, program.pekerja)
    program.ganti_akun()
    assert program.jendela is None
    masuk(program, qtbot, "kepala")
    assert program.jendela is not None and program.jendela is not jendela
    assert program.konteks is not None and program.konteks.akun.nama_akun == "kepala"
    program.ganti_akun()
    masuk(program, qtbot, "siti")
    assert penata().tema is Tema.gelap


def test_search_and_pages_of_each_role(program: Aplikasi, folder: Path, qtbot: Any) -> None:
    program.mulai(folder)
    for akun, ada, tiada in (
        ("siti", {"laporan", "sasaran", "umpan_balik"}, {"persetujuan", "dasbor"}),
        ("kepala", {"laporan", "persetujuan", "dasbor"}, set()),
        ("operator", {"dasbor", "pengaturan"}, {"laporan", "persetujuan"}),
        ("pengawas", {"dasbor", "evaluasi"}, {"laporan", "persetujuan"}),
    ):
        masuk(program, qtbot, akun)
        assert program.jendela is not None
        kunci = set(program.jendela.form.navigasi.kunci_halaman())
        assert ada <= kunci and not tiada & kunci, akun
        for satu in sorted(kunci):
            assert program.jendela.buka(satu) is not None
            selesai(qtbot, program.pekerja)
        hasil = program.pekerja
        temuan = []
        hasil.jalankan(program, program._cari, "Siti", selesai=temuan.extend)
        selesai(qtbot, hasil)
        assert any("Siti Rahma" in t.judul for t in temuan), akun
        program.ganti_akun()


def test_month_list_and_when_words() -> None:
    jam = Jam()
    bulan = modul._bulan_terakhir(jam().date())
    assert [str(b) for b in bulan[:2]] == ["2026-11", "2026-10"] and len(bulan) == 12
    assert modul._kapan(jam(), jam().date()) == "hari ini 10.42"


def test_a_timer_that_fires_after_quitting_hurts_nobody(program: Aplikasi, folder: Path, qtbot: Any) -> None:
    program.mulai(folder)
    masuk(program, qtbot, "kepala")
    jendela = program.jendela
    assert jendela is not None
    jendela.buka("dokumen")
    selesai(qtbot, program.pekerja)
    halaman = jendela.halaman_terbuka()["dokumen"]
    program.keluar()
    assert halaman.tertutup
    halaman.resize(halaman.width() - 40, halaman.height() - 40)
    qtbot.wait(250)
    assert program.pekerja.jumlah_tugas == 0


def test_pages_are_made_while_nothing_else_happens_and_read_nothing_until_opened(
    qapp: QApplication, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    monkeypatch.setattr(jalur, "folder_data", lambda: tmp_path / "data")
    monkeypatch.setattr(QApplication, "quit", lambda *_: None)
    monkeypatch.setattr(penyiap, "JEDA_MS", 1)
    membaca: list[str] = []
    monkeypatch.setattr(Halaman, "jalankan", _tercatat(membaca))
    program = Aplikasi(qapp, sekarang=Jam(), dini=True)
    try:
        program.mulai(folder)
        with qtbot.waitSignal(program.siap_semua, timeout=30_000):
            masuk(program, qtbot, "kepala")
        jendela = program.jendela
        assert jendela is not None
        assert len(jendela.halaman_terbuka()) == 11
        assert set(membaca) == {"beranda"}
        lama = jendela.halaman_terbuka()["dasbor"]
        assert jendela.buka("dasbor") is lama and "dasbor" in membaca
        selesai(qtbot, program.pekerja)
    finally:
        program.keluar()


def test_a_locked_window_prepares_nothing_more(
    qapp: QApplication, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    monkeypatch.setattr(jalur, "folder_data", lambda: tmp_path / "data")
    monkeypatch.setattr(QApplication, "quit", lambda *_: None)
    monkeypatch.setattr(penyiap, "JEDA_MS", 1)
    program = Aplikasi(qapp, sekarang=Jam(), dini=True)
    try:
        program.mulai(folder)
        program.siap.connect(program.kunci_layar)
        masuk(program, qtbot, "siti")
        jendela = program.jendela
        assert jendela is not None and not jendela.isVisible()
        qtbot.wait(50)
        assert list(jendela.halaman_terbuka()) == ["beranda"]
        program.siap.disconnect(program.kunci_layar)
        with qtbot.waitSignal(program.siap_semua, timeout=30_000):
            masuk(program, qtbot, "siti")
        assert program.jendela is jendela and len(jendela.halaman_terbuka()) > 5
    finally:
        program.keluar()


def _tercatat(membaca: list[str]) -> Any:
    asli = Halaman.jalankan

    def jalankan(halaman: Halaman, fungsi: Any, *args: Any, **pilihan: Any) -> Any:
        membaca.append(halaman.kunci)
        return asli(halaman, fungsi, *args, **pilihan)

    return jalankan


def test_unexpected_errors_are_told_once_at_a_time(program: Aplikasi, monkeypatch: pytest.MonkeyPatch) -> None:
    ditanya: list[str] = []

    def jawab(_parent: object, judul: str, *_: object, **__: object) -> bool:
        ditanya.append(judul)
        program.pekerja.galat_tak_terduga.emit(RuntimeError("while the first is told"))
        return False

    monkeypatch.setattr(dialog, "tanya", jawab)
    program.pekerja.galat_tak_terduga.emit(RuntimeError("first"))
    assert ditanya == ["Ada kesalahan pada program"]
    program.pekerja.galat_tak_terduga.emit(RuntimeError("later"))
    assert len(ditanya) == 2


def test_where_nobody_sits_no_dialog_waits_for_an_answer(qapp: QApplication, qtbot: Any) -> None:
    satu = Aplikasi(qapp, sekarang=Jam(), ingat=False, tanpa_orang=True)
    satu.pekerja.galat_tak_terduga.emit(RuntimeError("a question would raise DialogTakTerjawab"))
    satu.gerbang.hide()
    satu.pekerja.hentikan()
