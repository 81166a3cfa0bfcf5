"""The store of one office: opens the file, gives read and write transactions, tells who listens what changed."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Connection, Engine, bindparam, delete, insert, literal_column, select
from sqlcipher3 import dbapi2 as sqlcipher

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.domain.waktu import ke_teks
from kinerja_desktop.store import skema
from kinerja_desktop.store.bersama import Bersama
from kinerja_desktop.store.lebih import pindahkan
from kinerja_desktop.store.mesin import CACHE_HEMAT_KIB, CACHE_KIB, buat_mesin, galat_disk
from kinerja_desktop.store.migrasi import migrasikan, versi_berkas, versi_terbaru
from kinerja_desktop.store.unit_of_work import Buku, UnitOfWork

BERKAS = "kinerja.db"
_META = select(skema.meta.c.nilai).where(skema.meta.c.kunci == bindparam("kunci"))
_logger = logging.getLogger(__name__)


class Store:
    """One open office. Calls of several threads take turns; who works long has a connection of its own (`samping`)."""

    def __init__(
        self,
        folder: Path,
        mesin: Engine,
        kunci: bytes | None,
        *,
        hanya_baca: bool = False,
        utama: Store | None = None,
    ) -> None:
        self.folder = folder
        self.hanya_baca = hanya_baca
        self.mesin = mesin
        self.kunci = kunci
        self.bersama: Bersama = utama.bersama if utama else Bersama()
        self._lama = utama is not None
        self._terbuka: Connection | None = None
        self._kerja: UnitOfWork | None = None

    @staticmethod
    def buka(folder: Path, kunci: bytes | None, *, sebelum_migrasi: Callable[[], None] | None = None) -> Store:
        """Open (or make) the database in `folder` and bring it to the newest schema.

        `sebelum_migrasi` is called before an existing older file is migrated (the automatic backup).
        Raises UserError KTR-01…KTR-05, KTR-14.
        """
        mesin = buat_mesin(folder / BERKAS, kunci)
        try:
            with galat_disk(folder):
                migrasikan(mesin, folder, sebelum_migrasi)
                with mesin.connect().execution_options(tulis=True) as koneksi, koneksi.begin():
                    pindahkan(koneksi)
        except BaseException:
            mesin.dispose()
            raise
        return Store(folder, mesin, kunci)

    @staticmethod
    def buka_baca(folder: Path, kunci: bytes) -> Store:
        """Open the database for reading only, beside the program that has it open.

        Raises UserError KTR-01, KTR-02, and KTR-08 where the file has another schema than this program.
        """
        mesin = buat_mesin(folder / BERKAS, kunci, hanya_baca=True)
        with mesin.connect() as koneksi:
            sama = versi_berkas(koneksi) == versi_terbaru()
        if not sama:
            mesin.dispose()
            raise UserError("KTR-08")
        return Store(folder, mesin, kunci, hanya_baca=True)

    @contextmanager
    def samping(self) -> Iterator[Store]:
        """A second connection to this office, for another thread: its transactions may take long, and this one goes on
        reading meanwhile (`store.bersama`). It keeps few pages in memory. Raises as `buka`.
        """
        mesin = buat_mesin(self.folder / BERKAS, self.kunci, cache_kib=CACHE_HEMAT_KIB)
        try:
            _perintah(mesin, "PRAGMA wal_autocheckpoint = 0")  # the log is folded after each change (`_lipat`)
            yield Store(self.folder, mesin, self.kunci, utama=self)
        finally:
            mesin.dispose()

    def tutup(self) -> None:
        """Fold the write-ahead log into the file (unless it was only read) and close.

        A damaged file or a full disk cannot take the log in: it stays beside the file, with every committed text, and
        what is wrong was told by the read or write that met it.
        """
        if self.hanya_baca:
            self.mesin.dispose()
            return
        mentah = self.mesin.raw_connection()
        try:
            # what is read once at the end would fill the whole cache
            hemat = f"PRAGMA cache_size = -{CACHE_HEMAT_KIB}"
            for perintah in (hemat, "PRAGMA optimize", "PRAGMA wal_checkpoint(TRUNCATE)"):
                mentah.cursor().execute(perintah)
        except sqlcipher.DatabaseError:
            _logger.warning("the log could not be folded into %s", self.folder / BERKAS, exc_info=True)
        finally:
            mentah.close()
        self.mesin.dispose()

    @property
    def sedang_menulis(self) -> bool:
        """True inside a transaction of this thread: what is read then may still be rolled back."""
        return self._kerja is not None

    @contextmanager
    def baca(self) -> Iterator[Connection]:
        """A consistent read snapshot; inside another read or a transaction of this thread, the same one."""
        with self._giliran():
            if self._terbuka is not None:
                yield self._terbuka
                return
            with galat_disk(self.folder), self.mesin.connect() as koneksi, self._sebagai_terbuka(koneksi):
                yield koneksi

    def _giliran(self) -> AbstractContextManager[None]:
        """The turn of a call; who works long has a connection alone."""
        return nullcontext() if self._lama else self.bersama.panggilan()

    @contextmanager
    def _sebagai_terbuka(self, koneksi: Connection) -> Iterator[None]:
        self._terbuka = koneksi
        try:
            yield
        finally:
            self._terbuka = None

    @contextmanager
    def tanpa_sela(self) -> Iterator[None]:
        """Nothing is written by other connections of the program from here to the end."""
        with self.bersama.satu_lama() if self._lama else nullcontext(), self.bersama.panggilan():
            yield

    @contextmanager
    def transaksi(
        self,
        pelaku: UUID,
        aksi: str,
        sekarang: datetime,
        atas_nama: Iterable[UUID] = (),
    ) -> Iterator[UnitOfWork]:
        """One write transaction by `pelaku` (a pegawai id), logged as `aksi`.

        `atas_nama` are owners it may write for (PUSAT for master data). Rolled back when the block raises. Inside
        another transaction of this thread it becomes a part of that one: both are kept, or none.
        """
        boleh = frozenset((pelaku, *atas_nama))
        with self._tulis() as koneksi:
            if self._kerja is not None:
                yield UnitOfWork(self._kerja.buku, pelaku, aksi, sekarang, boleh)
                return
            kerja = UnitOfWork(Buku(koneksi), pelaku, aksi, sekarang, boleh)
            with self._sebagai_terbuka(koneksi), self._sebagai_kerja(kerja):
                yield kerja
        for dengar in self.bersama.pendengar:
            dengar(kerja.buku.perubahan)

    @contextmanager
    def hemat(self) -> Iterator[None]:
        """Keep few pages in memory meanwhile: for very much that is read or written once, a larger cache gains little.

        Inside a read or a transaction of this thread nothing changes, nor at a connection that keeps few anyway.
        """
        with self._giliran():
            berubah = self._terbuka is None and not self._lama
            if berubah:
                _perintah(self.mesin, f"PRAGMA cache_size = -{CACHE_HEMAT_KIB}")
        try:
            yield
        finally:
            if berubah:
                with self._giliran():
                    _perintah(self.mesin, f"PRAGMA cache_size = -{CACHE_KIB}")

    @contextmanager
    def _sebagai_kerja(self, kerja: UnitOfWork) -> Iterator[None]:
        self._kerja = kerja
        try:
            yield
        finally:
            self._kerja = None

    @contextmanager
    def _tulis(self) -> Iterator[Connection]:
        with nullcontext() if self._lama else self.bersama.menulis():
            if self._kerja is not None:
                yield self._kerja.koneksi
                return
            with (
                galat_disk(self.folder),
                self.mesin.connect().execution_options(tulis=True) as koneksi,
                self._perubahan_lama(koneksi) if self._lama else koneksi.begin(),
            ):
                yield koneksi

    @contextmanager
    def _perubahan_lama(self, koneksi: Connection) -> Iterator[None]:
        """A transaction that begins and is committed between two calls.

        What it wrote goes into the file afterwards, while they go on.
        """
        with self.bersama.mengubah_lama(koneksi.begin, koneksi.commit):
            try:
                yield
            except BaseException:
                koneksi.rollback()
                raise
        self._lipat(koneksi.connection.cursor())

    def _lipat(self, mentah: Any) -> None:
        """Fold the log into the file as far as nobody reads it; what fails is left to the next time."""
        try:
            mentah.execute("PRAGMA wal_checkpoint(PASSIVE)")
        except (sqlcipher.DatabaseError, sqlite3.DatabaseError):
            _logger.warning("the log could not be folded into %s", self.folder / BERKAS, exc_info=True)

    @contextmanager
    def _lokal(self) -> Iterator[Connection]:
        with self._tulis() as koneksi:
            yield koneksi

    def meta(self, kunci: str) -> str | None:
        """One fact of this machine."""
        with self.baca() as koneksi:
            return koneksi.execute(_META, {"kunci": kunci}).scalar()

    def atur_meta(self, kunci: str, nilai: str) -> None:
        """Set one fact of this machine."""
        with self._lokal() as koneksi:
            koneksi.execute(insert(skema.meta).prefix_with("OR REPLACE"), {"kunci": kunci, "nilai": nilai})

    def hapus_meta(self, kunci: str) -> None:
        """Forget one fact of this machine."""
        with self._lokal() as koneksi:
            koneksi.execute(delete(skema.meta).where(skema.meta.c.kunci == kunci))

    def kantor(self) -> Kantor:
        """Settings of the office; replaced by `UnitOfWork.simpan_kantor`."""
        return msgspec.json.decode(self.meta("kantor") or "", type=Kantor)

    def draf(self, akun: UUID, jenis: str) -> dict[str, str]:
        """Unsaved texts of one account and kind, by key; the one typed last stands last."""
        tabel = skema.draf
        with self.baca() as koneksi:
            baris = koneksi.execute(
                select(tabel.c.kunci, tabel.c.isi)
                .where(tabel.c.akun == akun.bytes, tabel.c.jenis == jenis)
                .order_by(tabel.c.waktu, literal_column("rowid"))
            )
            return {b.kunci: b.isi for b in baris}

    def simpan_draf(self, akun: UUID, jenis: str, kunci: str, isi: str, sekarang: datetime) -> None:
        """Keep what is being typed; replaced at each autosave, not part of the change log."""
        with self._lokal() as koneksi:
            koneksi.execute(
                insert(skema.draf).prefix_with("OR REPLACE"),
                {"akun": akun.bytes, "jenis": jenis, "kunci": kunci, "isi": isi, "waktu": ke_teks(sekarang)},
            )

    def buang_draf(self, akun: UUID, jenis: str, kunci: str) -> None:
        """Forget an unsaved text."""
        tabel = skema.draf
        with self._lokal() as koneksi:
            koneksi.execute(
                delete(tabel).where(tabel.c.akun == akun.bytes, tabel.c.jenis == jenis, tabel.c.kunci == kunci)
            )

    def preferensi(self, akun: UUID, kunci: str) -> Any:
        """A preference of one account (JSON value), or None."""
        tabel = skema.preferensi
        with self.baca() as koneksi:
            nilai = koneksi.execute(
                select(tabel.c.nilai).where(tabel.c.akun == akun.bytes, tabel.c.kunci == kunci)
            ).scalar()
        return None if nilai is None else msgspec.json.decode(nilai)

    def atur_preferensi(self, akun: UUID, kunci: str, nilai: Any) -> None:
        """Set a preference of one account."""
        with self._lokal() as koneksi:
            koneksi.execute(
                insert(skema.preferensi).prefix_with("OR REPLACE"),
                {"akun": akun.bytes, "kunci": kunci, "nilai": msgspec.json.encode(nilai).decode()},
            )

    def catat_lampiran(self, sha256: str, ukuran: int) -> None:
        """Record a file of the vault."""
        with self._lokal() as koneksi:
            koneksi.execute(
                insert(skema.lampiran).prefix_with("OR IGNORE"),
                {"sha256": bytes.fromhex(sha256), "ukuran": ukuran, "lsn": 0},
            )


def _perintah(mesin: Engine, perintah: str) -> None:
    mentah = mesin.raw_connection()
    try:
        mentah.cursor().execute(perintah)
    finally:
        mentah.close()
