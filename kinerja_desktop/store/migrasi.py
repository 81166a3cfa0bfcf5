"""Migrations: Alembic, linear, at start, inside one transaction, after a backup.

Alembic is loaded only when there is something to migrate: an office that is up to date opens a tenth of a second sooner
and with 8 MB less.

A file from the future is refused with the version it needs (KTR-05); a migration that fails is taken back as a whole
(KTR-12).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.store.mesin import galat_disk

if TYPE_CHECKING:
    from alembic.script import ScriptDirectory

FOLDER = Path(__file__).parent / "migrations"
_logger = logging.getLogger(__name__)


def _skrip() -> ScriptDirectory:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    konfigurasi = Config()
    konfigurasi.set_main_option("script_location", str(FOLDER))
    konfigurasi.set_main_option("path_separator", "os")
    return ScriptDirectory.from_config(konfigurasi)


def versi_terbaru() -> str:
    """The schema version of this program: migrations are linear, and their files begin with their number."""
    return max(satu.name.partition("_")[0] for satu in (FOLDER / "versions").glob("[0-9]*.py"))


def versi_berkas(koneksi: Connection) -> str | None:
    """The schema version of the open file, as Alembic wrote it; None for an empty file."""
    ada = koneksi.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'")
    if ada.first() is None:
        return None
    versi: str | None = koneksi.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return versi


def migrasikan(mesin: Engine, folder: Path, sebelum: Callable[[], None] | None = None) -> None:
    """Bring the file in `folder` to the newest schema; nothing happens when it is there already.

    Raises UserError KTR-05 for a file of a newer program, KTR-12 when a migration fails, and what `sebelum` raises: no
    file is migrated without its backup.
    """
    with mesin.connect() as koneksi:
        versi = versi_berkas(koneksi)
    terbaru = versi_terbaru()
    if versi == terbaru:
        return
    skrip = _skrip()
    if versi is not None and versi not in {s.revision for s in skrip.walk_revisions()}:
        raise UserError("KTR-05", versi=versi)
    if versi is not None and sebelum is not None:
        sebelum()
    if versi is None:
        _jalankan(mesin, skrip)
        return
    try:
        with galat_disk(folder):
            _jalankan(mesin, skrip)
    except UserError:
        raise
    except Exception as galat:
        _logger.exception("migration from %s to %s failed", versi, terbaru)
        raise UserError("KTR-12", versi=versi, terbaru=terbaru) from galat


def _jalankan(mesin: Engine, skrip: ScriptDirectory) -> None:
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext

    lingkungan = EnvironmentContext(Config(), skrip, fn=lambda rev, _: skrip._upgrade_revs("head", rev))
    with mesin.connect().execution_options(tulis=True) as koneksi, koneksi.begin():
        lingkungan.configure(connection=koneksi, transactional_ddl=False)
        lingkungan.run_migrations()
