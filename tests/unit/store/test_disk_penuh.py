"""A disk without room is no damage: the office says so, and nobody restores a backup over what was not sent yet."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy.exc import OperationalError

from kinerja_desktop import bootstrap
from kinerja_desktop.cli.main import main
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.store import mesin
from tests.helpers.kantor import Jam, KantorUji

if sys.platform == "win32":
    pytest.skip("the limit of a file is one of Unix", allow_module_level=True)
import resource


@contextmanager
def tanpa_ruang() -> Iterator[None]:
    """No file grows any more, as on a disk without a free block."""
    semula = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, semula[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, semula)


@pytest.fixture
def tutup(kantor: KantorUji, tmp_path: Path) -> Path:
    """An office that nobody has open."""
    folder = tmp_path / "tutup"
    with kantor.terbuka.store.baca() as koneksi:
        koneksi.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copytree(kantor.terbuka.folder, folder, ignore=shutil.ignore_patterns(".terbuka", "*-wal", "*-shm"))
    return folder


@pytest.mark.parametrize(("sisa", "kode"), [(4096, "KTR-14"), (1 << 30, "KTR-01")])
def test_an_office_on_a_full_disk_is_not_called_damaged(
    kantor: KantorUji, tutup: Path, monkeypatch: pytest.MonkeyPatch, sisa: int, kode: str
) -> None:
    kunci = kantor.terbuka.kunci
    with monkeypatch.context() as patch:
        patch.setattr(mesin, "disk_usage", lambda _: SimpleNamespace(free=sisa))
        with tanpa_ruang(), pytest.raises(UserError, match=kode):
            bootstrap.buka_kantor(tutup, kunci, Jam())
    bootstrap.buka_kantor(tutup, kunci, Jam()).tutup()


def test_check_finds_no_damage_where_nobody_could_look(
    tutup: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(mesin, "disk_usage", lambda _: SimpleNamespace(free=0))
    with tanpa_ruang():
        hasil = main(["check", str(tutup), "--as", "operator", "--json"])
    assert hasil != 0 and "KTR-01" not in (tertulis := "".join(capsys.readouterr())) and "KTR-14" in tertulis


@pytest.mark.parametrize(
    ("sebab", "sisa", "kode"),
    [("disk I/O error", 0, "KTR-04"), ("disk I/O error", 1 << 30, "KTR-01"), ("database or disk is full", 1, "KTR-04")],
)
def test_a_write_on_a_full_disk_is_not_called_damage(
    kantor: KantorUji, monkeypatch: pytest.MonkeyPatch, sebab: str, sisa: int, kode: str
) -> None:
    monkeypatch.setattr(mesin, "disk_usage", lambda _: SimpleNamespace(free=sisa))
    with pytest.raises(UserError, match=kode), mesin.galat_disk(kantor.terbuka.folder):
        raise OperationalError("INSERT", {}, Exception(sebab))
