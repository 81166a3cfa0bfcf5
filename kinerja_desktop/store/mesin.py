"""The engine: SQLCipher under SQLAlchemy, with every pragma in one place.

The key pragma must come first on every connection. Page size and cache were measured on the real tables
(`benchmarks/RESULTS.md`): 64 MiB of cache brings an encrypted store close to a plain one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from shutil import disk_usage
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool
from sqlalchemy.util import LRUCache
from sqlcipher3 import dbapi2 as sqlcipher

from kinerja_desktop.domain.galat import UserError

UKURAN_HALAMAN = 4096
_TERSUSUN: LRUCache[Any, Any] = LRUCache(2_000)
"""Statements that were put together, for every office that this program opens."""
CACHE_KIB = 65536
CACHE_HEMAT_KIB = 12288
"""Cache while bundles are made and taken in: their pages are met once (`benchmarks/bench_pertukaran.py`)."""

PERNYATAAN = 128
"""Prepared statements that are kept for each connection: of lists of any length there are very many, 10 MB for 512."""

SISA_TERKECIL = 1 << 20
"""Bytes that must be free on the disk before a failure to read or write is held against the file."""


def sambungan(berkas: Path, kunci: bytes | None, *, hanya_baca: bool = False, cache_kib: int | None = None) -> Any:
    """Open one raw connection. `kunci` is the 32-byte data key; None opens a plain file (measurements only).

    `cache_kib` bounds the memory of a connection that reads every page once; the usual cache when None.

    Raises UserError KTR-01 for a wrong key or damaged file, KTR-02 when the file cannot be opened,
    KTR-03 when the folder cannot be written, KTR-14 when its disk is full.
    """
    modul = sqlcipher if kunci is not None else sqlite3
    alamat = f"{berkas.absolute().as_uri()}?mode={'ro' if hanya_baca else 'rwc'}"
    try:
        sambung = modul.connect(
            alamat, uri=True, isolation_level=None, check_same_thread=False, cached_statements=PERNYATAAN
        )
    except (sqlcipher.OperationalError, sqlite3.OperationalError) as galat:
        raise UserError("KTR-02", berkas=str(berkas), sebab=str(galat)) from galat
    try:
        if kunci is not None:
            sambung.execute("PRAGMA cipher_log_level = NONE")
            sambung.execute(f"PRAGMA key = \"x'{kunci.hex()}'\"")
            sambung.execute(f"PRAGMA cipher_page_size = {UKURAN_HALAMAN}")
        sambung.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if not hanya_baca:
            sambung.execute("PRAGMA journal_mode = WAL")
        _atur(sambung, CACHE_KIB if cache_kib is None else cache_kib)
    except (sqlcipher.DatabaseError, sqlite3.DatabaseError) as galat:
        sambung.close()
        if "readonly" in str(galat) or "unable to open" in str(galat):
            raise UserError("KTR-03", berkas=str(berkas)) from galat
        if _penuh(str(galat).lower(), berkas.parent):
            raise UserError("KTR-14", berkas=str(berkas)) from galat
        raise UserError("KTR-01", berkas=str(berkas)) from galat
    return sambung


def _penuh(teks: str, folder: Path) -> bool:
    """Whether an error of the database comes from a full disk: SQLite says so, or it could not even make its log."""
    try:
        return "full" in teks or ("disk i/o" in teks and disk_usage(folder).free < SISA_TERKECIL)
    except OSError:
        return False


def _atur(sambung: Any, cache_kib: int) -> None:
    for perintah in (
        "PRAGMA foreign_keys = ON",
        "PRAGMA synchronous = FULL",
        "PRAGMA busy_timeout = 5000",
        f"PRAGMA cache_size = -{cache_kib}",
        "PRAGMA temp_store = MEMORY",
        "PRAGMA trusted_schema = OFF",
    ):
        sambung.execute(perintah)


@lru_cache
def _pola(modul: Any) -> Engine:
    """The engine whose dialect all engines of a module share: statements are put together once for all offices."""
    satu = create_engine("sqlite://", module=modul)
    satu.connect().close()
    return satu


def buat_mesin(berkas: Path, kunci: bytes | None, *, hanya_baca: bool = False, cache_kib: int | None = None) -> Engine:
    """Return an engine over one connection for one thread. Takes and raises what `sambungan` does."""
    mentah = sambungan(berkas, kunci, hanya_baca=hanya_baca, cache_kib=cache_kib)
    pola = _pola(sqlcipher if kunci is not None else sqlite3)
    kolam = StaticPool(lambda: mentah, dialect=pola.dialect)
    mesin = Engine(
        kolam, pola.dialect, pola.url, hide_parameters=True, execution_options={"compiled_cache": _TERSUSUN}
    )  # what a statement failed with goes into the log, and its values are what people wrote

    @event.listens_for(mesin, "begin")
    def _mulai(koneksi: Connection) -> None:
        tulis = koneksi.get_execution_options().get("tulis", False)
        koneksi.exec_driver_sql("BEGIN IMMEDIATE" if tulis else "BEGIN")

    return mesin


@contextmanager
def galat_disk(folder: Path) -> Iterator[None]:
    """Turn failures of the medium of an office into messages.

    KTR-04 disk full, KTR-03 read-only, KTR-01 damaged, KTR-13 busy.
    """
    from sqlalchemy.exc import DBAPIError

    try:
        yield
    except DBAPIError as galat:
        teks = str(galat.orig).lower()
        if _penuh(teks, folder):
            raise UserError("KTR-04") from galat
        if "readonly" in teks or "read-only" in teks:
            raise UserError("KTR-03", berkas="") from galat
        if "is locked" in teks:
            raise UserError("KTR-13") from galat
        if "malformed" in teks or "not a database" in teks or "disk i/o" in teks or "hmac" in teks:
            raise UserError("KTR-01", berkas="") from galat
        raise
