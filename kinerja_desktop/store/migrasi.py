"""Migrations: Alembic, linear, at start, inside one transaction, after a backup.

A file from the future is refused with the version it needs (KTR-05); a migration that fails is taken back as a whole
(KTR-12).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cache
from pathlib import Path

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.store.mesin import galat_disk

FOLDER = Path(__file__).parent / "migrations"
_logger = logging.getLogger(__name__)


@cache
def _skrip(folder: Path) -> ScriptDirectory:
    konfigurasi = Config()
    konfigurasi.set_main_option("script_location", str(folder))
    konfigurasi.set_main_option("path_separator", "os")
    return ScriptDirectory.from_config(konfigurasi)


def versi_terbaru() -> str:
    """The schema version of this program."""
    return _skrip(FOLDER).get_current_head() or ""


def versi_berkas(koneksi: Connection) -> str | None:
    """The schema version of the open file; None for an empty file."""
    return MigrationContext.configure(koneksi).get_current_revision()


def migrasikan(mesin: Engine, sebelum: Callable[[], None] | None = None) -> None:
    """Bring the file to the newest schema; nothing happens when it is there already.

    Raises UserError KTR-05 for a file of a newer program, KTR-12 when a migration fails, and what `sebelum` raises: no
    file is migrated without its backup.
    """
    skrip = _skrip(FOLDER)
    with mesin.connect() as koneksi:
        versi = versi_berkas(koneksi)
    terbaru = skrip.get_current_head()
    if versi == terbaru:
        return
    if versi is not None and versi not in {s.revision for s in skrip.walk_revisions()}:
        raise UserError("KTR-05", versi=versi)
    if versi is not None and sebelum is not None:
        sebelum()
    if versi is None:
        _jalankan(mesin, skrip)
        return
    try:
        with galat_disk():
            _jalankan(mesin, skrip)
    except UserError:
        raise
    except Exception as galat:
        _logger.exception("migration from %s to %s failed", versi, terbaru)
        raise UserError("KTR-12", versi=versi, terbaru=terbaru) from galat


def _jalankan(mesin: Engine, skrip: ScriptDirectory) -> None:
    lingkungan = EnvironmentContext(Config(), skrip, fn=lambda rev, _: skrip._upgrade_revs("head", rev))
    with mesin.connect().execution_options(tulis=True) as koneksi, koneksi.begin():
        lingkungan.configure(connection=koneksi, transactional_ddl=False)
        lingkungan.run_migrations()
