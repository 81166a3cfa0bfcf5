"""Masuk meets an office that cannot be opened: it says why, with the code, and the next attempt works."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kinerja_desktop import bootstrap
from kinerja_desktop.gui.app import Aplikasi
from kinerja_desktop.system.tunggal import KunciTunggal
from tests.gui.test_app import masuk
from tests.helpers.qt import klik, selesai, tombol

Sembuhkan = Callable[[], None]


def rusak(folder: Path, _monkeypatch: pytest.MonkeyPatch) -> Sembuhkan:
    """The stick was pulled out while it was written."""
    berkas = folder / "kinerja.db"
    utuh = berkas.read_bytes()
    berkas.write_bytes(utuh[:100] + os.urandom(3900) + utuh[4000:])

    def sembuhkan() -> None:
        for sisa in folder.glob("kinerja.db-*"):
            sisa.unlink()
        berkas.write_bytes(utuh)

    return sembuhkan


def hanya_baca(_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Sembuhkan:
    """A CD or a share without the right to write; root writes everywhere, so the system's answer is played."""
    asli = bootstrap.KunciTunggal

    def tidak_boleh(folder: Path) -> KunciTunggal:
        raise PermissionError(13, "Permission denied", str(folder / ".terbuka"))

    monkeypatch.setattr(bootstrap, "KunciTunggal", tidak_boleh)
    return lambda: monkeypatch.setattr(bootstrap, "KunciTunggal", asli)


def dipakai(folder: Path, _monkeypatch: pytest.MonkeyPatch) -> Sembuhkan:
    """The program runs a second time on the same folder."""
    return KunciTunggal(folder).lepas


@pytest.mark.parametrize(
    ("sebab", "kode", "kata"),
    [
        (rusak, "KTR-01", "Basis data tidak dapat dibaca"),
        (hanya_baca, "KTR-03", "Folder kantor hanya dapat dibaca"),
        (dipakai, "KTR-08", "Kantor sedang terbuka"),
    ],
)
def test_masuk_says_why_the_office_does_not_open_and_opens_it_later(
    program: Aplikasi,
    folder: Path,
    qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
    sebab: Callable[[Path, pytest.MonkeyPatch], Sembuhkan],
    kode: str,
    kata: str,
) -> None:
    galat: list[BaseException] = []
    program.pekerja.galat_tak_terduga.connect(galat.append)
    sembuhkan = sebab(folder, monkeypatch)
    program.mulai(folder)
    masuk(program, qtbot, "siti")
    gerbang = program.gerbang
    assert program.jendela is None and gerbang.isVisible() and gerbang.masuk.isVisible()
    assert gerbang.bilah_pesan.isVisible()
    assert kode in gerbang.bilah_pesan.teks() and kata in gerbang.bilah_pesan.teks()
    assert tombol(gerbang, "Masuk").isEnabled() and not galat
    sembuhkan()
    masuk(program, qtbot, "siti")
    assert program.jendela is not None and program.jendela.isVisible() and not gerbang.isVisible()


def test_who_only_wants_to_practise_gets_the_training_office(
    program: Aplikasi, folder: Path, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    dibuat: list[Path] = []

    def buat(tujuan: Path, *_: object) -> None:
        shutil.copytree(folder, tujuan)
        dibuat.append(tujuan)

    monkeypatch.setattr(bootstrap, "buat_latihan", buat)
    program.mulai()
    gerbang = program.gerbang
    assert gerbang.awal.isVisible()
    qtbot.mouseClick(gerbang.awal.form.tombol_latihan, Qt.MouseButton.LeftButton)
    selesai(qtbot, program.pekerja)
    assert dibuat == [tmp_path / "data" / "latihan"] and gerbang.masuk.isVisible()
    masuk(program, qtbot, "siti")
    assert program.jendela is not None and program.jendela.isVisible()
    program.ganti_akun()
    klik(qtbot, gerbang, "Kantor lain…")
    qtbot.mouseClick(gerbang.awal.form.tombol_latihan, Qt.MouseButton.LeftButton)
    selesai(qtbot, program.pekerja)
    assert len(dibuat) == 1 and gerbang.masuk.isVisible(), "the second time it is there already"
