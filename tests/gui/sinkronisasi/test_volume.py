"""Volumes are told apart: sticks first, other disks too, never the disk of the system."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QStorageInfo

from kinerja_desktop.gui.sinkronisasi import volume
from kinerja_desktop.gui.sinkronisasi.volume import daftar_volume


def info(akar: str, *, alat: str = "/dev/sdb1", jenis: str = "vfat", nama: str = "", **ubah: bool) -> Any:
    sifat = {"siap": True, "baca": False, "utama": False} | ubah
    return SimpleNamespace(
        rootPath=lambda: akar,
        device=lambda: QByteArray(alat.encode()),
        fileSystemType=lambda: QByteArray(jenis.encode()),
        name=lambda: nama,
        isValid=lambda: True,
        isReady=lambda: sifat["siap"],
        isReadOnly=lambda: sifat["baca"],
        isRoot=lambda: sifat["utama"],
        bytesTotal=lambda: 8,
        bytesAvailable=lambda: 5,
    )


@pytest.fixture
def blok(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """/sys/class/block with an inner disk, one on USB, and a card."""
    for letak, lepas in (("pci/sda/sda1", "0"), ("usb1/sdb/sdb1", "0"), ("mmc/mmcblk0/mmcblk0p1", "1")):
        (tmp_path / letak).mkdir(parents=True)
        (tmp_path / letak).parent.joinpath("removable").write_text(lepas + "\n")
        (tmp_path / Path(letak).name).symlink_to(tmp_path / letak)
    monkeypatch.setattr(volume, "_SYS_BLOCK", tmp_path)
    return tmp_path


def test_sticks_come_first_and_the_system_not_at_all(blok: Path) -> None:
    semua = daftar_volume(
        lambda: [
            info("/", alat="/dev/sda1", jenis="ext4", utama=True),
            info("/home", alat="/dev/sda1", jenis="ext4"),
            info("/run/user/1", alat="tmpfs", jenis="tmpfs"),
            info("/mnt/server", alat="//server/bersama", jenis="cifs"),
            info("/media/siti/KOSONG", siap=False),
            info("/media/siti/KINGSTON", nama="KINGSTON"),
            info("/kartu", alat="/dev/mmcblk0p1", baca=True),
        ]
    )
    assert [(v.akar.as_posix(), v.label, v.lepasan, v.dapat_ditulis) for v in semua] == [
        ("/kartu", "kartu", True, False),
        ("/media/siti/KINGSTON", "KINGSTON", True, True),
        ("/mnt/server", "server", False, True),
    ]
    assert (semua[0].ukuran, semua[0].sisa, semua[0].huruf) == (8, 5, "")


def test_windows_knows_letters_and_asks_the_system_for_the_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    jenis = {"E:/": 2, "F:/": 3}
    inti = SimpleNamespace(GetDriveTypeW=lambda akar: jenis[akar])
    monkeypatch.setattr(volume.sys, "platform", "win32")
    monkeypatch.setattr(volume.ctypes, "windll", SimpleNamespace(kernel32=inti), raising=False)
    monkeypatch.setenv("SYSTEMDRIVE", "C:")
    semua = daftar_volume(lambda: [info("c:/"), info("F:/", nama="Arsip"), info("E:/")])
    assert [(v.huruf, v.label, v.lepasan) for v in semua] == [("E:", "", True), ("F:", "Arsip", False)]


def test_the_volumes_of_this_computer_can_be_asked() -> None:
    assert all(not QStorageInfo(str(v.akar)).isRoot() for v in daftar_volume())
