"""Sticks of the tests: folders whose entries bear the attributes that only Windows knows."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from kinerja_desktop.services import media
from kinerja_desktop.system.volume import Volume

HIDDEN, SYSTEM, JUNCTION = stat.FILE_ATTRIBUTE_HIDDEN, stat.FILE_ATTRIBUTE_SYSTEM, stat.FILE_ATTRIBUTE_REPARSE_POINT
NBSP = "\u00a0"


class _Butir:
    """A directory entry with attributes."""

    def __init__(self, asli: os.DirEntry[str], atribut: int) -> None:
        self._asli, self._atribut = asli, atribut
        self.name, self.path = asli.name, asli.path

    def stat(self, *, follow_symlinks: bool) -> Any:
        keadaan = self._asli.stat(follow_symlinks=follow_symlinks)
        return SimpleNamespace(st_mode=keadaan.st_mode, st_file_attributes=self._atribut)


def beri_atribut(monkeypatch: pytest.MonkeyPatch, atribut: dict[str, int]) -> None:
    """Entries of these names bear these attributes from now on."""

    @contextmanager
    def scandir(folder: Path) -> Iterator[Iterator[_Butir]]:
        with os.scandir(folder) as isi:
            yield (_Butir(satu, atribut.get(satu.name, 0)) for satu in isi)

    monkeypatch.setattr(media, "scandir", scandir)


def volume(akar: Path, label: str = "KINGSTON", *, lepasan: bool = True, ukuran: int = 8 << 30) -> Volume:
    return Volume(akar, label, "", True, lepasan, ukuran, ukuran // 2)
