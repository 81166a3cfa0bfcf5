"""The shared folder is chosen where it can be read, told where it cannot be written, and never leaves the machine."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import folder_bersama as layanan
from kinerja_desktop.services.folder_bersama import FolderBersama, folder_bersama, periksa, simpan_folder_bersama
from tests.helpers.kantor import KantorUji
from tests.helpers.pertukaran import Jaringan


@pytest.fixture
def bersama(tmp_path: Path) -> Path:
    folder = tmp_path / "server" / "bersama é"
    folder.mkdir(parents=True)
    return folder


def atur(konteks: Any, folder: Path) -> FolderBersama:
    """As the window does it."""
    bersama = simpan_folder_bersama(konteks, periksa(konteks, folder))
    assert bersama is not None
    return bersama


def kode(konteks: Any, folder: Path) -> str:
    with pytest.raises(UserError) as galat:
        atur(konteks, folder)
    return galat.value.kode


def test_it_is_kept_and_forgotten(kantor: KantorUji, bersama: Path) -> None:
    konteks = kantor.sebagai("siti")
    assert folder_bersama(konteks) is None
    hasil = atur(konteks, bersama)
    assert hasil.halangan is None and hasil.folder == bersama == folder_bersama(konteks)
    assert list(bersama.iterdir()) == [], "the trial leaves nothing"
    assert simpan_folder_bersama(konteks, None) is None and folder_bersama(konteks) is None


def test_a_folder_of_no_use_leaves_the_former_setting(
    kantor: KantorUji, bersama: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    konteks = kantor.sebagai("siti")
    atur(konteks, bersama)
    (tmp_path / "berkas").touch()
    assert kode(konteks, tmp_path / "tidak ada") == kode(konteks, tmp_path / "berkas") == "MED-50"
    (konteks.folder / "paket").mkdir()
    assert kode(konteks, konteks.folder) == kode(konteks, konteks.folder / "paket") == "MED-53"

    def tolak(*_: object) -> Any:
        raise PermissionError(errno.EACCES, "tolak")

    with monkeypatch.context() as tambal:
        tambal.setattr(layanan.os, "scandir", tolak)
        assert kode(konteks, bersama) == "MED-51"
    assert folder_bersama(konteks) == bersama


def test_a_folder_that_can_only_be_read_still_receives(
    kantor: KantorUji, bersama: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tolak(*_: object) -> Any:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(Path, "write_bytes", tolak)
    hasil = atur(kantor.sebagai("siti"), bersama)
    assert hasil.halangan is not None
    assert (hasil.halangan.kode, hasil.halangan.rincian["folder"]) == ("MED-52", str(bersama))


def test_it_does_not_travel(jaringan: Jaringan, bersama: Path) -> None:
    atur(jaringan["opd"].konteks, bersama)
    for a, b in (("opd", "siti"), ("siti", "opd"), ("opd", "pusat")):
        jaringan.tukar(a, b)
    assert folder_bersama(jaringan["opd"].konteks) == bersama
    assert folder_bersama(jaringan["siti"].konteks) is None and folder_bersama(jaringan["pusat"].konteks) is None
