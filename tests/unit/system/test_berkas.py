"""Files are replaced: whatever stops a write leaves the old content, and nothing beside it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kinerja_desktop.system.berkas import ganti_berkas


class Padam(BaseException):
    """The power fails: nothing after it runs in the program, so nothing may catch it."""


def test_a_new_content_takes_the_place_of_the_old_file(tmp_path: Path) -> None:
    berkas, tautan = tmp_path / "kunci.json", tmp_path / "lama"
    ganti_berkas(berkas, b"lama")
    os.link(berkas, tautan)
    ganti_berkas(berkas, b"baru")
    assert berkas.read_bytes() == b"baru"
    assert tautan.read_bytes() == b"lama", "the old file itself is never written into"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["kunci.json", "lama"]


@pytest.mark.parametrize("langkah", ["fsync", "replace"])
def test_a_crash_between_write_and_replace_keeps_the_old_content(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, langkah: str
) -> None:
    berkas = tmp_path / "kunci.json"
    ganti_berkas(berkas, b"lama")

    def padam(*_: object) -> None:
        raise Padam

    monkeypatch.setattr(*((os, "fsync", padam) if langkah == "fsync" else (Path, "replace", padam)))
    with pytest.raises(Padam):
        ganti_berkas(berkas, b"baru")
    assert berkas.read_bytes() == b"lama"


def test_a_full_medium_keeps_the_old_content_and_leaves_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    berkas = tmp_path / "kunci.json"
    ganti_berkas(berkas, b"lama")

    def penuh(*_: object) -> None:
        raise OSError(28, "penuh")

    monkeypatch.setattr(os, "fsync", penuh)
    with pytest.raises(OSError, match="penuh"):
        ganti_berkas(berkas, b"baru")
    assert berkas.read_bytes() == b"lama"
    assert [p.name for p in tmp_path.iterdir()] == ["kunci.json"]
