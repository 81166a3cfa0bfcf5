"""A stick or a bundle in the shared folder is told from the first page on, and only where somebody exchanges."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.gui.app import Aplikasi
from kinerja_desktop.gui.shell.jendela import MainWindow
from kinerja_desktop.gui.sinkronisasi.page import SinkronisasiPage
from kinerja_desktop.gui.sinkronisasi.pemantau import PemantauFolder, PemantauVolume
from kinerja_desktop.services import folder_bersama
from kinerja_desktop.services.folder_bersama import FolderBersama
from kinerja_desktop.system.volume import Volume
from tests.helpers.kantor import masuk as kunci_masuk
from tests.helpers.pertukaran import Jaringan, laporan, simpan
from tests.helpers.qt import selesai

Buka = Callable[[str], MainWindow]


@pytest.fixture
def colokan(monkeypatch: pytest.MonkeyPatch) -> list[Volume]:
    """What is plugged in, for the window and its pages, looked at often."""
    semua: list[Volume] = []
    for satu in (PemantauVolume, PemantauFolder):
        monkeypatch.setitem(satu.__init__.__kwdefaults__, "jeda_ms", 100)
    for kelas in (PemantauVolume, SinkronisasiPage):
        monkeypatch.setitem(kelas.__init__.__kwdefaults__, "daftar", lambda: tuple(semua))
    return semua


@pytest.fixture
def stik(jaringan: Jaringan, tmp_path: Path) -> Volume:
    """A stick with a bundle for the workstation."""
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], laporan(1))
    akar = tmp_path / "E"
    akar.mkdir()
    jaringan["siti"].kirim(jaringan["opd"], akar)
    return Volume(akar, "FLASHDISK", "E:", True, True, 8 << 30, 7 << 30)


@pytest.fixture
def buka(jaringan: Jaringan, program: Aplikasi, qtbot: Any, colokan: list[Volume], tmp_path: Path) -> Buka:
    """The window of somebody at the workstation, as its office stands now, on its first page."""

    def _buka(akun: str) -> MainWindow:
        jaringan.cadangkan("opd")
        folder = tmp_path / "cadangan-opd"
        program.masuk(folder, akun, kunci_masuk(folder, akun))
        qtbot.waitUntil(lambda: program.jendela is not None)
        selesai(qtbot, program.pekerja)
        assert program.jendela is not None and list(program.jendela.halaman_terbuka()) == ["beranda"]
        return program.jendela

    return _buka


def pemantau() -> list[str]:
    return [satu.name for satu in threading.enumerate() if satu.name == "kinerja-pemantau"]


def test_a_stick_is_told_while_another_page_is_in_front(
    jaringan: Jaringan, buka: Buka, qtbot: Any, colokan: list[Volume], stik: Volume, tmp_path: Path
) -> None:
    jaringan.pasang("opd")
    jendela = buka("operator")
    (tmp_path / "D").mkdir()
    colokan.append(Volume(tmp_path / "D", "DATA", "D:", True, False, 8 << 30, 7 << 30))
    qtbot.wait(500)
    assert list(jendela.halaman_terbuka()) == ["beranda"], "a disk that stands in the machine is no news"
    colokan.append(stik)
    kaki = jendela.form.kaki.simpan
    qtbot.waitUntil(lambda: kaki.text() == "FLASHDISK (E:): 1 paket untuk komputer ini. Buka Sinkronisasi.")
    halaman = jendela.buka("sinkronisasi")
    assert isinstance(halaman, SinkronisasiPage)
    selesai(qtbot, jendela.pekerja)
    assert halaman.sumber.kartu.isVisibleTo(halaman) and len(pemantau()) == 1
    colokan.remove(stik)
    qtbot.waitUntil(lambda: not halaman.sumber.kartu.isVisibleTo(halaman))


def test_a_bundle_in_the_shared_folder_is_told_but_not_what_lies_there_for_others(
    jaringan: Jaringan, buka: Buka, qtbot: Any, stik: Volume, tmp_path: Path
) -> None:
    konteks = jaringan.pasang("opd").konteks
    folder_bersama.simpan_folder_bersama(konteks, FolderBersama(tmp_path / "bersama"))
    (tmp_path / "bersama").mkdir()
    jaringan["opd"].kirim(jaringan["siti"], tmp_path / "bersama")
    jendela = buka("operator")
    qtbot.waitUntil(lambda: "sinkronisasi" in jendela.halaman_terbuka())
    halaman = jendela.halaman_terbuka()["sinkronisasi"]
    assert isinstance(halaman, SinkronisasiPage)
    qtbot.waitUntil(lambda: "1 untuk komputer lain" in halaman.sumber.kartu.teks.text())
    assert jendela.form.kaki.simpan.text() == ""
    (paket,) = stik.akar.glob("*.kinerja")
    paket.rename(tmp_path / "bersama" / f"{paket.name}.txt")
    qtbot.waitUntil(lambda: "1 paket untuk komputer ini" in jendela.form.kaki.simpan.text())


@pytest.mark.parametrize(("akun", "bertukar"), [("operator", False), ("pengawas", True)])
def test_nothing_is_watched_where_nobody_takes_bundles_in(
    jaringan: Jaringan, buka: Buka, qtbot: Any, colokan: list[Volume], stik: Volume, akun: str, bertukar: bool
) -> None:
    if bertukar:
        jaringan.pasang("opd")
    colokan.append(stik)
    jendela = buka(akun)
    qtbot.wait(500)
    assert pemantau() == [] and list(jendela.halaman_terbuka()) == ["beranda"]


def test_the_watch_ends_with_the_window_and_begins_with_the_next_person(
    jaringan: Jaringan, buka: Buka, qtbot: Any, program: Aplikasi
) -> None:
    jaringan.pasang("opd")
    buka("operator")
    assert len(pemantau()) == 1
    program.kunci_layar()
    assert program.konteks is not None
    program.masuk(program.konteks.folder, "operator", kunci_masuk(program.konteks.folder, "operator"))
    selesai(qtbot, program.pekerja)
    assert len(pemantau()) == 1, "the same person came back to the same window"
    folder = program.konteks.folder
    program.ganti_akun()
    qtbot.waitUntil(lambda: pemantau() == [])
    program.masuk(folder, "operator", kunci_masuk(folder, "operator"))
    selesai(qtbot, program.pekerja)
    qtbot.waitUntil(lambda: len(pemantau()) == 1)
    program.keluar()
    qtbot.waitUntil(lambda: pemantau() == [])
