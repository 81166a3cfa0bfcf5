"""What every use case receives: the open office, who acts, and the clock."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.store.brankas import Brankas
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.unit_of_work import UnitOfWork


@dataclass
class Context:
    """One person's open session on one office. `sekarang` returns an aware time; it is shown, never decides.

    `saksi` is the witness file of the office (`services.saksi`), None where none is kept.
    """

    folder: Path
    store: Store
    brankas: Brankas
    akun: Akun
    pegawai: Pegawai
    kantor: Kantor
    sekarang: Callable[[], datetime]
    saksi: Path | None = None

    @property
    def peran(self) -> Peran:
        """Role of the account."""
        return self.akun.peran

    @property
    def saya(self) -> UUID:
        """Id of the person who acts."""
        return self.pegawai.id

    def hari_ini(self) -> date:
        """Today, by the clock that was passed in."""
        return self.sekarang().date()

    def id_baru(self, setelah: Iterable[UUID] = ()) -> UUID:
        """A fresh record id, which sorts after those in `setelah` and after all that were made in this office since it
        was opened.
        """
        lama = self.store.bersama.id_terakhir
        baru = id_baru(self.sekarang(), setelah=(*setelah, lama) if lama else setelah)
        self.store.bersama.id_terakhir = baru
        return baru

    @contextmanager
    def samping(self) -> Iterator[Context]:
        """The same session over a connection of its own, for a thread that works long (`Store.samping`)."""
        with self.store.samping() as lain:
            yield replace(self, store=lain)

    @contextmanager
    def transaksi(self, aksi: str, atas_nama: Iterable[UUID] = ()) -> Iterator[UnitOfWork]:
        """One write transaction for the intent `aksi`, in the name of the person who acts.

        A write may change who acts here (`pegawai`, such as his penilai); what is rolled back changes nothing.
        """
        semula = self.pegawai
        try:
            with self.store.transaksi(self.saya, aksi, self.sekarang(), atas_nama) as kerja:
                yield kerja
        except BaseException:
            self.pegawai = semula
            raise

    @contextmanager
    def sementara(self) -> Iterator[UnitOfWork]:
        """A transaction of which nothing stays; inside another one its changes are there until that one ends."""
        with suppress(_Kembalikan), self.transaksi("pratinjau") as kerja:
            yield kerja
            raise _Kembalikan


class _Kembalikan(Exception):
    """Takes back what was written."""
