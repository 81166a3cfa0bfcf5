"""The search index of reports while a bundle is applied: one statement a frame instead of a trigger a row.

A trigger makes the index write what it holds after every row, which costs more than the rows themselves. So they
go at the first large frame and come back before anything else is written and at the end, all in the transaction of the
bundle: what is rolled back never lost them, and nobody else ever sees the tables without them.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from kinerja_desktop.store import skema

BANYAK = 64
"""Records of one frame from which on this is worth while."""
_SEKALI = 1024
"""Rows of one statement: SQLite keeps what a statement changed, to take it back."""

_PEMICU = {nama: perintah for nama in ("cari_i", "cari_u") for perintah in skema.CARI if f"TRIGGER {nama} " in perintah}
_KOLOM = "kegiatan, uraian"


class CariMassal:
    """The index in one open transaction."""

    def __init__(self, koneksi: Connection) -> None:
        self._koneksi = koneksi
        self._lepas = False

    def mulai(self, peta: skema.Peta, banyak: int) -> None:
        """Many records of this kind are about to be written."""
        if peta.tabel is skema.laporan_harian and banyak >= BANYAK and not self._lepas:
            self._lepas = True
            for nama in _PEMICU:
                self._koneksi.exec_driver_sql(f"DROP TRIGGER {nama}")

    def selesai(self) -> None:
        """From now on single rows keep the index again."""
        if self._lepas:
            self._lepas = False
            for perintah in _PEMICU.values():
                self._koneksi.exec_driver_sql(perintah)

    def keluarkan(self, peta: skema.Peta, nomor: Sequence[int]) -> None:
        """Take out the words of rows that are about to be replaced."""
        if self._lepas and peta.tabel is skema.laporan_harian:
            for awal in range(0, len(nomor), _SEKALI):
                bagian = tuple(nomor[awal : awal + _SEKALI])
                self._koneksi.exec_driver_sql(
                    f"INSERT INTO cari_laporan(cari_laporan, rowid, {_KOLOM}) SELECT 'delete', nomor, {_KOLOM}"
                    f" FROM laporan_harian WHERE nomor IN ({','.join('?' * len(bagian))})",
                    bagian,
                )

    def masukkan(self, peta: skema.Peta, lsn: int, banyak: int) -> None:
        """Put in the words of the rows that took the `banyak` numbers after `lsn`."""
        if self._lepas and peta.tabel is skema.laporan_harian:
            for awal in range(lsn, lsn + banyak, _SEKALI):
                self._koneksi.exec_driver_sql(
                    f"INSERT INTO cari_laporan(rowid, {_KOLOM}) SELECT nomor, {_KOLOM} FROM laporan_harian"
                    " WHERE lsn > ? AND lsn <= ?",
                    (awal, min(awal + _SEKALI, lsn + banyak)),
                )
