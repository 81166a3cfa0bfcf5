"""Migrations: a backup first, all or nothing, and never a file of a newer program."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

from kinerja_desktop import bootstrap
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import keterangan
from kinerja_desktop.store import cadangan, migrasi, skema
from kinerja_desktop.store.rekaman import hitung
from tests.helpers.kantor import Jam

BERIKUT = '''"""A later schema, planted by a test."""

from alembic import op

revision = "9999"
down_revision = "{terbaru}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE TABLE baru (nomor INTEGER PRIMARY KEY) STRICT")
    op.execute("UPDATE pegawai SET nama = upper(nama)")
    {akhir}
'''
RUSAK = 'op.execute("INSERT INTO tidak_ada VALUES (1)")'
MACET = 'raise ZeroDivisionError("planted")'


@pytest.fixture
def kunci(_cetakan: tuple[Path, bytes]) -> bytes:
    return _cetakan[1]


def tanam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, akhir: str = "pass") -> None:
    """The program of tomorrow: its migrations hold one more."""
    folder = tmp_path / "migrations"
    shutil.copytree(migrasi.FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "9999_baru.py").write_text(
        BERIKUT.format(akhir=akhir, terbaru=migrasi.versi_terbaru()), "utf-8"
    )
    monkeypatch.setattr(migrasi, "FOLDER", folder)


def isi(folder: Path, kunci: bytes) -> tuple[str | None, list[str], dict[str, int]]:
    """Version, names, and rows by kind of an office as this program opens it."""
    terbuka = bootstrap.buka_kantor(folder, kunci, Jam())
    try:
        with terbuka.store.baca() as koneksi:
            nama = [n for (n,) in koneksi.exec_driver_sql("SELECT nama FROM pegawai ORDER BY nomor")]
            jumlah = {p.tabel.name: hitung(koneksi, k) for k, p in skema.PETA.items()}
            return migrasi.versi_berkas(koneksi), nama, jumlah
    finally:
        terbuka.tutup()


def test_an_older_office_is_backed_up_and_brought_up_to_date(
    folder: Path, kunci: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    versi, nama, jumlah = isi(folder, kunci)
    assert versi == migrasi.versi_terbaru() and not (folder / "cadangan").exists()
    with monkeypatch.context() as m:
        tanam(tmp_path, m)
        assert isi(folder, kunci) == ("9999", [n.upper() for n in nama], jumlah)
        (arsip,) = (folder / "cadangan").iterdir()
        assert arsip.name == f"sebelum-migrasi-20261124-104200{cadangan.AKHIRAN}"
        assert isi(folder, kunci)[0] == "9999" and len(list((folder / "cadangan").iterdir())) == 1, "only once"
    bootstrap.pulihkan_kantor(arsip, tmp_path / "lama")
    assert isi(tmp_path / "lama", kunci) == (versi, nama, jumlah)
    with pytest.raises(UserError, match="KTR-05"):
        isi(folder, kunci)


def test_the_newest_version_by_the_names_of_files_is_the_head_of_alembic(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert migrasi.versi_terbaru() == ScriptDirectory(str(migrasi.FOLDER)).get_current_head()
    tanam(tmp_path, monkeypatch)
    assert migrasi.versi_terbaru() == ScriptDirectory(str(migrasi.FOLDER)).get_current_head() == "9999"


@pytest.mark.parametrize("akhir", [RUSAK, MACET])
def test_a_migration_that_fails_leaves_the_office_as_it_was(
    folder: Path, kunci: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, akhir: str
) -> None:
    sebelum = isi(folder, kunci)
    with monkeypatch.context() as m:
        tanam(tmp_path, m, akhir)
        with pytest.raises(UserError) as galat:
            isi(folder, kunci)
        assert (galat.value.kode, galat.value.rincian) == (
            "KTR-12",
            {"versi": sebelum[0], "terbaru": "9999"},
        )
    assert isi(folder, kunci) == sebelum
    terbuka = bootstrap.buka_kantor(folder, kunci, Jam())
    try:
        with terbuka.store.baca() as koneksi:
            assert koneksi.exec_driver_sql("SELECT count(*) FROM sqlite_master WHERE name = 'baru'").scalar() == 0
        assert list(keterangan.temuan(terbuka.konteks("operator"))) == []
    finally:
        terbuka.tutup()


def test_no_office_is_migrated_without_its_backup(
    folder: Path, kunci: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sebelum = isi(folder, kunci)
    with monkeypatch.context() as m:
        tanam(tmp_path, m)
        (folder / "cadangan").write_text("a file where the folder of backups should be")
        with pytest.raises(UserError, match="CDG-01"):
            isi(folder, kunci)
        (folder / "cadangan").unlink()
    assert isi(folder, kunci) == sebelum
