"""What the program ties together around the pages: lock, help, foot, badges, news of a write, the month."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.app import Aplikasi
from kinerja_desktop.gui.beranda.page import BerandaPage
from kinerja_desktop.gui.laporan.page import LaporanPage
from kinerja_desktop.gui.panduan.page import PanduanPage
from kinerja_desktop.gui.persetujuan.page import PersetujuanPage
from kinerja_desktop.gui.shell.jendela import MainWindow
from kinerja_desktop.services import kaki_kirim as modul_kaki
from kinerja_desktop.services import keterangan
from kinerja_desktop.services.beranda import jumlah_menunggu
from kinerja_desktop.services.kaki_kirim import KakiKirim
from tests.gui.test_app import masuk
from tests.helpers.laporan import ajukan
from tests.helpers.qt import selesai, tekan

CTRL = Qt.KeyboardModifier.ControlModifier


def jendela_dari(program: Aplikasi, qtbot: Any, folder: Path, akun: str) -> MainWindow:
    program.mulai(folder)
    masuk(program, qtbot, akun)
    selesai(qtbot, program.pekerja)
    assert program.jendela is not None
    return program.jendela


def test_ctrl_l_locks(program: Aplikasi, folder: Path, qtbot: Any) -> None:
    jendela = jendela_dari(program, qtbot, folder, "siti")
    tekan(qtbot, jendela, Qt.Key.Key_L, CTRL)
    assert not jendela.isVisible() and program.gerbang.isVisible()
    assert program.gerbang.masuk.form.daftar.count() == 1


def test_a_quiet_desk_locks_by_itself(program: Aplikasi, folder: Path, qtbot: Any) -> None:
    jendela = jendela_dari(program, qtbot, folder, "siti")
    assert jendela.pengamat_diam.sisa_ms > 60_000
    jendela.pengamat_diam._jam.start(20)  # the minutes are over
    qtbot.waitUntil(lambda: not jendela.isVisible() and program.gerbang.isVisible())
    assert program.gerbang.masuk.form.nama_kantor.text() == "Layar terkunci"


@pytest.mark.parametrize("kunci", ["laporan", "sasaran", "beranda"])
def test_f1_opens_the_help_of_the_page_in_front(program: Aplikasi, folder: Path, qtbot: Any, kunci: str) -> None:
    jendela = jendela_dari(program, qtbot, folder, "siti")
    jendela.buka(kunci)
    selesai(qtbot, program.pekerja)
    judul = jendela.form.kepala.judul.text()
    tekan(qtbot, jendela, Qt.Key.Key_F1)
    panduan = jendela.halaman_kini()
    assert isinstance(panduan, PanduanPage) and panduan.isVisible()
    assert panduan.form.teks.toPlainText().startswith(judul)


def test_the_foot_is_painted_anew_after_every_write(
    program: Aplikasi, folder: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    jendela = jendela_dari(program, qtbot, folder, "siti")
    assert program.terbuka is not None
    konteks = program.terbuka.konteks("siti")

    def kaki() -> str:
        return jendela.form.kaki.kanan.text()

    assert kaki() == "Belum ada paket dikirim", "this office never exchanges"
    monkeypatch.setattr(modul_kaki, "kaki_kirim", lambda k: KakiKirim(keterangan.belum_dikirim(k), None))
    semula = keterangan.belum_dikirim(konteks)
    ajukan(konteks)
    kini = keterangan.belum_dikirim(konteks)
    assert kini > semula
    qtbot.waitUntil(lambda: kaki() == f"{kini} perubahan belum dikirim")


def test_a_write_reaches_the_page_in_front_and_the_badges(program: Aplikasi, folder: Path, qtbot: Any) -> None:
    jendela = jendela_dari(program, qtbot, folder, "kepala")
    assert program.terbuka is not None
    halaman = jendela.buka("persetujuan")
    assert isinstance(halaman, PersetujuanPage)
    selesai(qtbot, program.pekerja)
    persetujuan, evaluasi = (jendela.form.navigasi.butir(k) for k in ("persetujuan", "evaluasi"))
    assert (persetujuan.lencana, evaluasi.lencana) == jumlah_menunggu(program.terbuka.konteks("kepala")) == (0, 0)
    for hari in (18, 19, 20):
        ajukan(program.terbuka.konteks("siti"), kegiatan=f"hari {hari}", tanggal=date(2026, 11, hari))
    qtbot.waitUntil(lambda: persetujuan.lencana == 3)
    qtbot.waitUntil(lambda: {b.kegiatan for b in halaman.model.semua()} == {"hari 18", "hari 19", "hari 20"})
    assert evaluasi.lencana == 0
    assert jumlah_menunggu(program.terbuka.konteks("kepala")) == (3, 0)


def test_the_badge_of_evaluasi_counts_what_is_to_be_signed(
    program: Aplikasi, folder: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each badge has its own number: the one is not shown on the other."""
    jendela = jendela_dari(program, qtbot, folder, "kepala")
    monkeypatch.setattr("kinerja_desktop.services.beranda.jumlah_menunggu", lambda _: (4, 7))
    program.penjaga.muat()
    selesai(qtbot, program.pekerja)
    assert jendela.form.navigasi.butir("persetujuan").lencana == 4
    assert jendela.form.navigasi.butir("evaluasi").lencana == 7


def test_the_month_of_the_head_reaches_open_and_later_pages(program: Aplikasi, folder: Path, qtbot: Any) -> None:
    jendela = jendela_dari(program, qtbot, folder, "siti")
    beranda = jendela.halaman_kini()
    assert isinstance(beranda, BerandaPage) and beranda.form.kartu_kalender.accessibleName() == "November"
    pemilih = jendela.form.kepala.periode
    qtbot.mouseClick(pemilih, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in range(2):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    selesai(qtbot, program.pekerja)
    assert pemilih.teks() == "Oktober 2026"
    assert beranda.form.angka_laporan.accessibleName().startswith("Laporan Oktober 2026: ")
    assert beranda.form.kartu_kalender.accessibleName() == "Oktober"
    laporan = jendela.buka("laporan")
    selesai(qtbot, program.pekerja)
    assert isinstance(laporan, LaporanPage) and laporan.periode == Periode.baca("2026-10")
