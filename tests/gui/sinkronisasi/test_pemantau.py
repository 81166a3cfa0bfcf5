"""What comes and goes is told once, by itself, and the window never waits for a medium that does not answer."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer

from kinerja_desktop.gui.sinkronisasi import pemantau as modul
from kinerja_desktop.gui.sinkronisasi.pemantau import PemantauFolder, PemantauVolume
from kinerja_desktop.system.volume import Volume
from tests.helpers.media import volume

JEDA = 20


def benang() -> list[threading.Thread]:
    return [b for b in threading.enumerate() if b.name == "kinerja-pemantau"]


@pytest.fixture(autouse=True)
def tanpa_sisa(qtbot: Any) -> Iterator[None]:
    """No thread outlives its watcher."""
    yield
    qtbot.waitUntil(lambda: not benang())


class Colokan:
    """What is plugged in; `tertahan` holds every answer back."""

    def __init__(self, *isi: Volume) -> None:
        self.isi: tuple[Volume, ...] | OSError = isi
        self.ditanya = 0
        self.jalan = threading.Event()
        self.jalan.set()

    def __call__(self) -> tuple[Volume, ...]:
        self.ditanya += 1
        self.jalan.wait(20)
        if isinstance(self.isi, OSError):
            raise self.isi
        return self.isi


@pytest.fixture
def colokan(tmp_path: Path) -> Colokan:
    return Colokan(volume(tmp_path / "E"))


@pytest.fixture
def pantau(colokan: Colokan) -> Iterator[tuple[PemantauVolume, list[tuple[str, str]]]]:
    satu = PemantauVolume(daftar=colokan, jeda_ms=JEDA)
    kabar: list[tuple[str, str]] = []
    satu.volume_tiba.connect(lambda v: kabar.append(("tiba", v.label)))
    satu.volume_pergi.connect(lambda v: kabar.append(("pergi", v.label)))
    yield satu, kabar
    satu.hentikan()


def lewat(qtbot: Any, colokan: Colokan, kali: int = 3) -> None:
    """Wait until it was asked some more times."""
    sampai = colokan.ditanya + kali
    qtbot.waitUntil(lambda: colokan.ditanya >= sampai)


def test_a_stick_that_comes_and_goes(pantau: Any, colokan: Colokan, qtbot: Any, tmp_path: Path) -> None:
    satu, kabar = pantau
    satu.mulai()
    qtbot.waitUntil(lambda: kabar == [("tiba", "KINGSTON")])
    assert [v.label for v in satu.volume] == ["KINGSTON"]
    lewat(qtbot, colokan)
    assert len(kabar) == 1, "what stays is told once"
    colokan.isi = (*colokan.isi, volume(tmp_path / "F", "SANDISK"))
    qtbot.waitUntil(lambda: kabar[1:] == [("tiba", "SANDISK")])
    colokan.isi = ()
    qtbot.waitUntil(lambda: sorted(kabar[2:]) == [("pergi", "KINGSTON"), ("pergi", "SANDISK")])
    assert satu.volume == ()


def test_another_stick_at_the_same_place(pantau: Any, colokan: Colokan, qtbot: Any, tmp_path: Path) -> None:
    satu, kabar = pantau
    satu.mulai()
    qtbot.waitUntil(lambda: len(kabar) == 1)
    colokan.isi = (volume(tmp_path / "E", "LAIN"),)
    qtbot.waitUntil(lambda: kabar[1:] == [("pergi", "KINGSTON"), ("tiba", "LAIN")])


def test_room_that_changes_is_no_news_but_is_known(pantau: Any, colokan: Colokan, qtbot: Any, tmp_path: Path) -> None:
    satu, kabar = pantau
    satu.mulai()
    qtbot.waitUntil(lambda: len(kabar) == 1)
    colokan.isi = (Volume(tmp_path / "E", "KINGSTON", "", True, True, 8 << 30, 7),)
    qtbot.waitUntil(lambda: satu.volume[0].sisa == 7)
    assert len(kabar) == 1


def test_a_system_that_refuses_the_list_is_asked_again(pantau: Any, colokan: Colokan, qtbot: Any) -> None:
    satu, kabar = pantau
    satu.mulai()
    qtbot.waitUntil(lambda: len(kabar) == 1)
    isi, colokan.isi = colokan.isi, OSError("tertahan")
    lewat(qtbot, colokan)
    colokan.isi = isi
    lewat(qtbot, colokan)
    assert kabar == [("tiba", "KINGSTON")], "no answer is not an empty answer"


def test_a_dying_stick_holds_nobody_up(pantau: Any, colokan: Colokan, qtbot: Any) -> None:
    satu, kabar = pantau
    colokan.jalan.clear()
    satu.mulai()
    denyut: list[float] = []
    jam = QTimer()
    jam.timeout.connect(lambda: denyut.append(time.monotonic()))
    jam.start(5)
    qtbot.wait(10 * JEDA)
    assert len(denyut) > 10 and colokan.ditanya == 1 and kabar == [], "one question hangs, and only one"
    mulai = time.monotonic()
    satu.hentikan()
    assert time.monotonic() - mulai < 1
    colokan.jalan.set()
    qtbot.waitUntil(lambda: not benang())
    assert kabar == []


def test_a_watcher_that_is_deleted_ends_its_thread(colokan: Colokan, qtbot: Any) -> None:
    induk = QObject()
    PemantauVolume(induk, daftar=colokan, jeda_ms=JEDA).mulai()
    qtbot.waitUntil(lambda: colokan.ditanya > 0)
    shiboken6.delete(induk)
    qtbot.waitUntil(lambda: not benang())


class Bersama:
    """A shared folder under watch."""

    def __init__(self, folder: Path, qtbot: Any) -> None:
        self.folder, self._qtbot = folder, qtbot
        self.tiba: list[list[str]] = []
        self.sambung: list[bool] = []
        self.pemantau = PemantauFolder(jeda_ms=JEDA)
        self.pemantau.berkas_tiba.connect(lambda isi: self.tiba.append([p.name for p in isi]))
        self.pemantau.tersambung_berubah.connect(self.sambung.append)
        self.dilihat = 0

    def taruh(self, nama: str, isi: bytes = b"isi") -> Path:
        berkas = self.folder / nama
        berkas.parent.mkdir(parents=True, exist_ok=True)
        berkas.write_bytes(isi)
        return berkas

    def nama(self) -> list[str]:
        return [nama for satu in self.tiba for nama in satu]

    def lewat(self, kali: int = 4) -> None:
        sampai = self.dilihat + kali
        self._qtbot.waitUntil(lambda: self.dilihat >= sampai)


@pytest.fixture
def bersama(tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bersama]:
    folder = tmp_path / "bersama"
    folder.mkdir()
    satu = Bersama(folder, qtbot)
    asli = modul._isi

    def isi(tempat: Path) -> Any:
        satu.dilihat += 1
        return asli(tempat)

    monkeypatch.setattr(modul, "_isi", isi)
    yield satu
    satu.pemantau.hentikan()


def test_a_bundle_in_the_shared_folder_is_told_once(bersama: Bersama, qtbot: Any) -> None:
    bersama.taruh("lama.kinerja")
    bersama.taruh("surat.txt")
    bersama.pemantau.atur_folder(bersama.folder)
    qtbot.waitUntil(lambda: bersama.nama() == ["lama.kinerja"])
    bersama.taruh("Kinerja/a.kinerja.001")
    bersama.taruh("b.kinerja")
    qtbot.waitUntil(lambda: sorted(bersama.nama()) == ["a.kinerja.001", "b.kinerja", "lama.kinerja"])
    bersama.lewat()
    assert len(bersama.nama()) == 3 and bersama.sambung == [True]


def test_a_file_that_grows_is_told_when_it_stops(bersama: Bersama, qtbot: Any) -> None:
    bersama.pemantau.atur_folder(bersama.folder)
    berkas = bersama.taruh("a.kinerja", b"")
    bersama.lewat()
    assert bersama.tiba == [], "nothing is in it yet"
    berhenti = threading.Event()

    def tulis() -> None:
        with berkas.open("ab", buffering=0) as isi:
            while not berhenti.wait(0.001):
                isi.write(b"x" * 100)

    penulis = threading.Thread(target=tulis)
    penulis.start()
    try:
        bersama.lewat(6)
        assert bersama.tiba == []
    finally:
        berhenti.set()
        penulis.join()
    qtbot.waitUntil(lambda: bersama.nama() == ["a.kinerja"])


def test_another_content_under_the_same_name_is_news(bersama: Bersama, qtbot: Any) -> None:
    bersama.pemantau.atur_folder(bersama.folder)
    berkas = bersama.taruh("a.kinerja")
    qtbot.waitUntil(lambda: len(bersama.tiba) == 1)
    berkas.write_bytes(b"baru")
    qtbot.waitUntil(lambda: len(bersama.tiba) == 2)
    os.utime(berkas, ns=(1, 1))
    qtbot.waitUntil(lambda: len(bersama.tiba) == 3)


def test_a_share_that_vanishes_and_comes_back(bersama: Bersama, qtbot: Any, tmp_path: Path) -> None:
    bersama.pemantau.atur_folder(bersama.folder)
    bersama.taruh("a.kinerja")
    qtbot.waitUntil(lambda: len(bersama.tiba) == 1)
    shutil.move(bersama.folder, tmp_path / "putus")
    qtbot.waitUntil(lambda: bersama.sambung == [True, False])
    bersama.lewat()
    assert bersama.sambung == [True, False]
    shutil.move(tmp_path / "putus", bersama.folder)
    bersama.taruh("b.kinerja")
    qtbot.waitUntil(lambda: bersama.sambung == [True, False, True])
    qtbot.waitUntil(lambda: bersama.nama() == ["a.kinerja", "b.kinerja"])
    bersama.lewat()
    assert len(bersama.tiba) == 2


def test_a_folder_that_is_not_there_is_said_at_once(bersama: Bersama, qtbot: Any) -> None:
    bersama.pemantau.atur_folder(bersama.folder / "tidak ada")
    qtbot.waitUntil(lambda: bersama.sambung == [False])


def test_another_folder_is_watched_instead(bersama: Bersama, qtbot: Any, tmp_path: Path) -> None:
    bersama.pemantau.atur_folder(bersama.folder)
    bersama.lewat(1)
    lain = tmp_path / "lain"
    lain.mkdir()
    bersama.pemantau.atur_folder(lain)
    bersama.taruh("lama.kinerja")
    (lain / "baru.kinerja").write_bytes(b"isi")
    qtbot.waitUntil(lambda: bersama.nama() == ["baru.kinerja"])
    bersama.pemantau.atur_folder(None)
    qtbot.waitUntil(lambda: not benang())
    (lain / "lagi.kinerja").write_bytes(b"isi")
    qtbot.wait(5 * JEDA)
    assert bersama.nama() == ["baru.kinerja"]


def test_a_file_that_goes_while_it_is_looked_at(bersama: Bersama, monkeypatch: pytest.MonkeyPatch) -> None:
    ada = bersama.taruh("a.kinerja")
    monkeypatch.setattr(modul, "berkas_paket", lambda folder: [ada, folder / "pergi.kinerja"])
    assert list(modul._isi(bersama.folder)) == [ada]
