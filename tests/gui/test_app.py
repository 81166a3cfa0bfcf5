"""The whole program: Masuk, window, lock, switch of person, quit; what a write elsewhere does to the window."""

from __future__ import annotations

import threading
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from kinerja_desktop import bootstrap
from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui import app as modul
from kinerja_desktop.gui.app import Aplikasi
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.theme import Tema, penata
from kinerja_desktop.gui.daftar_halaman import _butir
from kinerja_desktop.gui.laporan.page import LaporanPage
from kinerja_desktop.gui.pengaturan.page import PengaturanPage
from kinerja_desktop.gui.shell import kata, penyiap
from kinerja_desktop.services import akun as layanan_akun
from kinerja_desktop.services import cadangan
from kinerja_desktop.services.laporan_draf import semua_isian
from kinerja_desktop.services.saksi import berkas_saksi
from kinerja_desktop.system import jalur
from tests.helpers.kantor import RUDI, Jam
from tests.helpers.kantor import masuk as kunci_masuk
from tests.helpers.qt import bongkar, klik, selesai, tekan

CTRL = Qt.KeyboardModifier.ControlModifier


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
    assert "Dicadangkan hari ini" in jendela.form.kaki.keadaan.text()
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
    assert kata.kapan(jam(), jam().date()) == "hari ini 10.42"


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
    for jam in halaman.findChildren(QTimer):
        jam.timeout.emit()
    assert program.pekerja.jumlah_tugas == 0


def test_the_program_keeps_its_witness_with_the_user_and_a_tour_keeps_none(
    qapp: QApplication, program: Aplikasi, folder: Path, qtbot: Any
) -> None:
    program.mulai(folder)
    masuk(program, qtbot, "siti")
    assert program.terbuka is not None and program.terbuka.saksi == berkas_saksi(jalur.folder_saksi(), folder)
    assert program.konteks is not None and program.konteks.saksi == program.terbuka.saksi
    program.keluar()
    assert not jalur.folder_saksi().exists(), "this office is not enrolled"
    tanpa = Aplikasi(qapp, sekarang=Jam(), ingat=False)
    try:
        tanpa.mulai(folder)
        masuk(tanpa, qtbot, "siti")
        assert tanpa.terbuka is not None and tanpa.terbuka.saksi is None
    finally:
        tanpa.keluar()
        bongkar(tanpa)


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
        assert set(jendela.halaman_terbuka()) == {b.kunci for b in _butir() if Peran.PIMPINAN_UNIT in b.peran}
        assert set(membaca) == {"beranda"}
        lama = jendela.halaman_terbuka()["dasbor"]
        assert jendela.buka("dasbor") is lama and "dasbor" in membaca
        selesai(qtbot, program.pekerja)
    finally:
        program.keluar()
        bongkar(program)


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
        assert program._penyiap is not None and not program._penyiap._jam.isActive()
        program._penyiap._jam.timeout.emit()  # one that was on its way already
        assert list(jendela.halaman_terbuka()) == ["beranda"]
        program.siap.disconnect(program.kunci_layar)
        with qtbot.waitSignal(program.siap_semua, timeout=30_000):
            masuk(program, qtbot, "siti")
        assert program.jendela is jendela and len(jendela.halaman_terbuka()) > 5
    finally:
        program.keluar()
        bongkar(program)


def _tercatat(membaca: list[str]) -> Any:
    asli = Halaman.jalankan

    def jalankan(halaman: Halaman, fungsi: Any, *args: Any, **pilihan: Any) -> Any:
        membaca.append(halaman.kunci)
        return asli(halaman, fungsi, *args, **pilihan)

    return jalankan


def test_pages_read_on_while_a_bundle_is_taken_in_and_a_save_waits_for_its_end(
    program: Aplikasi, folder: Path, qtbot: Any
) -> None:
    """The save was asked for first; who reads does not stand behind it."""
    program.mulai(folder)
    masuk(program, qtbot, "operator")
    konteks, tiba, lepas = program.konteks, threading.Event(), threading.Event()
    assert konteks is not None

    def paket() -> None:
        with konteks.samping() as lain, lain.transaksi("terima paket"):
            tiba.set()
            assert lepas.wait(60)

    benang = threading.Thread(target=paket, daemon=True)
    benang.start()
    assert tiba.wait(60)
    urutan: list[str] = []
    simpan = partial(konteks.store.atur_preferensi, konteks.akun.id, "uji", 1)
    pembaca = QObject(program)
    program.pekerja.jalankan(program, simpan, selesai=lambda _: urutan.append("simpan"))
    baca = partial(konteks.store.preferensi, konteks.akun.id, "uji")
    program.pekerja.jalankan(pembaca, baca, selesai=lambda nilai: urutan.append(f"baca {nilai}"))
    try:
        qtbot.waitUntil(lambda: urutan == ["baca None"])
    finally:
        lepas.set()
        benang.join()
    selesai(qtbot, program.pekerja)
    assert urutan == ["baca None", "simpan"] and baca() == 1


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
    satu.kait.lepas()
    bongkar(satu)


def test_another_person_comes_in_from_the_locked_screen(program: Aplikasi, folder: Path, qtbot: Any) -> None:
    program.mulai(folder)
    masuk(program, qtbot, "siti")
    jendela = program.jendela
    assert jendela is not None
    laporan = jendela.buka("laporan", {"baru": True})
    selesai(qtbot, program.pekerja)
    assert isinstance(laporan, LaporanPage)
    qtbot.keyClicks(laporan.form.kegiatan, "Kunjungan rumah Ibu Rosmaida")
    program.kunci_layar()
    f = program.gerbang.masuk.form
    assert f.daftar.count() == 1 and f.tombol_ganti.isVisible() and not f.tombol_lain.isVisible()
    tekan(qtbot, f.sandi, Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: f.daftar.count() > 1)
    assert not f.tombol_ganti.isVisible() and f.sandi.hasFocus()
    masuk(program, qtbot, "kepala")
    assert program.konteks is not None and program.konteks.akun.nama_akun == "kepala"
    program.kunci_layar()
    program.buka_daftar_akun()
    masuk(program, qtbot, "siti")
    assert program.konteks.akun.nama_akun == "siti" and program.jendela is not jendela
    draf = semua_isian(program.konteks)
    assert [i.kegiatan for i in draf.values()] == ["Kunjungan rumah Ibu Rosmaida"]


def test_who_locked_comes_back_to_the_same_window_after_all(program: Aplikasi, folder: Path, qtbot: Any) -> None:
    program.mulai(folder)
    masuk(program, qtbot, "siti")
    jendela = program.jendela
    program.kunci_layar()
    program.gerbang.masuk.form.tombol_ganti.click()
    masuk(program, qtbot, "siti")
    assert program.jendela is jendela and jendela is not None and jendela.isVisible()


def test_what_was_typed_just_before_the_switch_is_kept(program: Aplikasi, folder: Path, qtbot: Any) -> None:
    """A page hands its text to the database thread and is closed at once: the text must not be taken back."""
    program.mulai(folder)
    masuk(program, qtbot, "siti")
    jendela = program.jendela
    assert jendela is not None
    umpan = jendela.buka("umpan_balik")
    selesai(qtbot, program.pekerja)
    assert umpan is not None
    gerbang = threading.Event()
    program.pekerja.jalankan(umpan, gerbang.wait, 0.3)
    hasil: list[str] = []
    umpan.tunda_tutup = lambda: bool(umpan.jalankan(hasil.append, "tersimpan")) or True  # type: ignore[method-assign]
    program.ganti_akun()
    assert hasil and program.jendela is None


def test_a_backup_is_made_on_each_day_also_behind_the_locked_screen(
    program: Aplikasi, folder: Path, qtbot: Any
) -> None:
    jam = program.sekarang
    assert isinstance(jam, Jam)
    program.mulai(folder)
    masuk(program, qtbot, "siti")
    assert _cadangan(folder) == ["otomatis-2026-11-24"]
    program.penjaga.lihat()
    selesai(qtbot, program.pekerja)
    assert len(_cadangan(folder)) == 1
    program.kunci_layar()
    jam.maju(days=1)
    program.penjaga.lihat()
    selesai(qtbot, program.pekerja)
    assert _cadangan(folder)[-1] == "otomatis-2026-11-25"
    jam.maju(days=1)
    masuk(program, qtbot, "siti")
    assert _cadangan(folder)[-1] == "otomatis-2026-11-26"
    assert program.jendela is not None
    assert "Dicadangkan hari ini" in program.jendela.form.kaki.keadaan.text()


def _cadangan(folder: Path) -> list[str]:
    return sorted(p.stem for p in (folder / "cadangan").glob("otomatis-*.kcadangan"))


def test_a_failed_backup_turns_the_foot_red_and_is_tried_again(
    program: Aplikasi, folder: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gagal(*_: object) -> Path:
        raise UserError("CDG-01", folder="/media", sebab="ruang penyimpanan penuh")

    asli = cadangan.salin_harian
    monkeypatch.setattr(cadangan, "salin_harian", gagal)
    jam = program.sekarang
    assert isinstance(jam, Jam)
    program.mulai(folder)
    masuk(program, qtbot, "siti")
    assert program.jendela is not None
    kaki = program.jendela.form.kaki.keadaan
    assert "Cadangan gagal hari ini 10.42" in kaki.text() and kaki.token == "bad"
    assert "Cadangkan sekarang" in kaki.toolTip()
    monkeypatch.setattr(cadangan, "salin_harian", asli)
    program.penjaga.lihat()
    selesai(qtbot, program.pekerja)
    assert kaki.token == "bad"
    jam.maju(hours=1, minutes=1)
    program.penjaga.lihat()
    selesai(qtbot, program.pekerja)
    assert "Dicadangkan hari ini 11.43" in kaki.text() and kaki.token == "ok"


def test_the_foot_says_only_what_was_checked_and_leads_to_the_backups(
    program: Aplikasi, folder: Path, qtbot: Any
) -> None:
    jam = program.sekarang
    assert isinstance(jam, Jam)
    program.mulai(folder)
    masuk(program, qtbot, "siti")
    jendela = program.jendela
    assert jendela is not None
    kaki = jendela.form.kaki.keadaan
    assert kaki.text() == "Dicadangkan hari ini 10.42"
    qtbot.mouseClick(kaki, Qt.MouseButton.LeftButton)
    selesai(qtbot, program.pekerja)
    halaman = jendela.halaman_kini()
    assert isinstance(halaman, PengaturanPage) and halaman.form.cadangkan.hasFocus()
    halaman.form.periksa.click()
    selesai(qtbot, program.pekerja)
    assert kaki.text() == "Dicadangkan hari ini 10.42 · basis data sehat hari ini 10.42"
    program.penjaga._hari = (jam() + timedelta(days=5)).date()
    jam.maju(days=5)
    program.penjaga.muat()
    selesai(qtbot, program.pekerja)
    assert kaki.text().startswith("Dicadangkan 24 Nov 10.42") and kaki.token == "warn"


def test_minutes_of_the_lock_act_at_once(program: Aplikasi, folder: Path, qtbot: Any) -> None:
    program.mulai(folder)
    masuk(program, qtbot, "operator")
    jendela = program.jendela
    assert jendela is not None
    halaman = jendela.buka("pengaturan")
    selesai(qtbot, program.pekerja)
    assert isinstance(halaman, PengaturanPage)
    assert 9 * 60_000 < jendela.pengamat_diam.sisa_ms < 11 * 60_000
    for menit in (3, 0):
        halaman.form.kunci_otomatis.setValue(menit)
        halaman.form.simpan_kantor.click()
        selesai(qtbot, program.pekerja)
        sisa = jendela.pengamat_diam.sisa_ms
        assert sisa <= menit * 66_000 and (sisa > 0) == (menit > 0)


def test_a_new_account_chooses_its_own_password_at_the_first_login(
    program: Aplikasi, kantor_folder: Path, qtbot: Any
) -> None:
    program.mulai(kantor_folder)
    masuk(program, qtbot, "rina", "kata-pertama")
    gerbang = program.gerbang
    assert program.jendela is None and gerbang.tumpukan.currentWidget() is gerbang.pulih
    assert not gerbang.pulih.form.kode.isVisibleTo(gerbang)
    for medan in (gerbang.pulih.form.sandi, gerbang.pulih.form.ulang):
        qtbot.keyClicks(medan, "milik-rina-sendiri")
    klik(qtbot, gerbang, "Simpan kata sandi")
    selesai(qtbot, program.pekerja)
    masuk(program, qtbot, "rina", "milik-rina-sendiri")
    assert program.jendela is not None and program.konteks is not None
    assert program.konteks.akun.nama_akun == "rina"


@pytest.fixture
def kantor_folder(folder: Path) -> Path:
    """The test office with an account that its operator just made."""
    terbuka = bootstrap.buka_kantor(folder, kunci_masuk(folder, "operator"), Jam())
    layanan_akun.buat(terbuka.konteks("operator"), RUDI, "rina", Peran.PEGAWAI, "kata-pertama")
    terbuka.tutup()
    return folder
