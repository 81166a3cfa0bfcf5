"""One machine of the simulation that runs the real code over a real database in memory."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from uuid import UUID

from sqlalchemy import Engine, StaticPool, create_engine, event

from kinerja_desktop.domain.kalender import HariLibur, JenisLibur
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pertukaran import KepalaPaket
from kinerja_desktop.domain.silsilah import Revisi
from kinerja_desktop.domain.waktu import ke_teks
from kinerja_desktop.store import skema
from kinerja_desktop.store.daun import daun
from kinerja_desktop.store.gabung import Penggabung
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.kiriman import Kiriman, kiriman
from kinerja_desktop.store.pertukaran import catat_terima, mulai_epoch, siapkan_kirim

WAKTU = datetime(2026, 3, 2, 8, tzinfo=UTC)
HURUF = "pqdm"
ORANG = {huruf: UUID(int=0xA0 + n) for n, huruf in enumerate(HURUF[:3])}
_SEKALIGUS = frozenset({ORANG["p"].bytes, skema.PUSAT.bytes})
"""Whose records go the fast way of merging; all others go the slow one, in the same schedules."""

PETA = {"m": skema.PETA[HariLibur], **dict.fromkeys(HURUF[:3], skema.PETA[LaporanHarian])}


@dataclass(frozen=True)
class PaketNyata:
    """A bundle on its way: its head and its records by table."""

    kepala: KepalaPaket
    isi: tuple[tuple[skema.Peta, tuple[Kiriman, ...]], ...]

    @property
    def nomor(self) -> tuple[int, int]:
        """The numbers that it covers."""
        return self.kepala.dasar, self.kepala.sampai

    @property
    def catatan(self) -> int:
        """How many revisions it carries."""
        return sum(len(frame) for _, frame in self.isi)


def id_rekaman(rekaman: str) -> UUID:
    """The id of the record with the name `rekaman`, a letter for whose it is and a digit."""
    return UUID(bytes=rekaman.encode().ljust(16, b"."))


_TERSUSUN: dict[object, object] = {}
"""Statements that were put together, for every machine of every schedule."""


@cache
def _pola() -> Engine:
    satu = create_engine("sqlite://")
    satu.connect().close()
    return satu


def _mesin(mentah: sqlite3.Connection) -> Engine:
    pola = _pola()
    kolam = StaticPool(lambda: mentah, dialect=pola.dialect)
    return Engine(kolam, pola.dialect, pola.url, execution_options={"compiled_cache": _TERSUSUN})


@cache
def _kosong() -> bytes:
    mentah = sqlite3.connect(":memory:")
    with _mesin(mentah).begin() as koneksi:
        skema.metadata.create_all(koneksi)
        for perintah in (*skema.CARI, *skema.HANYA_TAMBAH):
            koneksi.exec_driver_sql(perintah)
    return mentah.serialize()


def jam_kacau(nama: str) -> Callable[[], datetime]:
    """A clock that nobody set: each look tells another time between 2001 and 2099, backwards as well."""
    acak = random.Random(nama)
    return lambda: datetime(2001, 1, 1, tzinfo=UTC) + timedelta(seconds=acak.randrange(98 * 365 * 86_400))


class MesinNyata:
    """The real code; `nomor` makes ids of epochs and bundles, so that a seed replays. `jam` is its clock."""

    def __init__(self, nama: str, nomor: Iterator[int], isi: bytes | None = None) -> None:
        self.nama = nama
        self._nomor = nomor
        self.jam = jam_kacau(nama)
        self._mentah = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._mentah.deserialize(isi or _kosong())
        mesin = _mesin(self._mentah)
        event.listen(mesin, "begin", lambda koneksi: koneksi.exec_driver_sql("BEGIN"))
        self.store = Store(Path(), mesin, None)

    def _id(self, panjang: int) -> bytes:
        return next(self._nomor).to_bytes(panjang)

    @property
    def perangkat(self) -> bytes:
        """Id of the machine."""
        return self.nama.encode().ljust(16, b".")

    def salinan(self) -> MesinNyata:
        """The machine as it stands: a backup, or an image for a second one."""
        return MesinNyata(self.nama, self._nomor, self._mentah.serialize())

    def serial(self) -> bytes:
        """All bytes of the database."""
        return self._mentah.serialize()

    def daun(self, rekaman: str) -> frozenset[Revisi]:
        """Leaves of one record here."""
        with self.store.baca() as koneksi:
            return daun(koneksi, PETA[rekaman[0]], id_rekaman(rekaman))

    def semua_daun(self) -> dict[str, set[tuple[bytes, bytes, int]]]:
        """Hash, ancestors and generation of each leaf, by record."""
        hasil: dict[str, set[tuple[bytes, bytes, int]]] = {}
        for tabel in ("laporan_harian", "hari_libur", "daun_lain"):
            for id_, *cap in self._mentah.execute(f"SELECT id, hash, leluhur, rev FROM {tabel}"):
                hasil.setdefault(id_.decode().rstrip("."), set()).add(tuple(cap))
        return hasil

    def tulis(self, rekaman: str, teks: str, hapus: bool, semua: bool) -> bytes:
        """Save a record; `semua` settles a conflict, else it is written on the shown version."""
        nilai = self._nilai(rekaman, teks)
        pemilik = PETA[rekaman[0]].pemilik(nilai)
        with self.store.transaksi(pemilik, "simpan", self.jam(), (pemilik,)) as kerja:
            ada = self.daun(rekaman)
            if semua and len(ada) > 1:
                return kerja.damaikan(nilai, frozenset(r.hash for r in ada))
            return kerja.hapus(nilai) if hapus and ada else kerja.simpan(nilai)

    def _nilai(self, rekaman: str, teks: str) -> HariLibur | LaporanHarian:
        if rekaman[0] == "m":
            return HariLibur(id_rekaman(rekaman), date(2026, 1, 1), JenisLibur.NASIONAL, teks)
        return LaporanHarian(id_rekaman(rekaman), ORANG[rekaman[0]], date(2026, 3, 2), kegiatan=teks)

    def kirim(self, untuk: str, cakupan: str) -> PaketNyata:
        """Make a bundle for a neighbour that may see the records whose names begin with a letter of `cakupan`."""
        orang = [ORANG[h].bytes for h in cakupan if h in ORANG]
        with self.store.transaksi(skema.PUSAT, "kirim", self.jam()) as kerja:
            kepala = siapkan_kirim(
                kerja, untuk.encode().ljust(16, b"."), cakupan.encode(), self.perangkat, ke_teks(self.jam()), self._id
            )
            laporan = kiriman(
                kerja.koneksi,
                PETA["p"],
                kepala.dasar,
                skema.laporan_harian.c.pegawai_id.in_(orang),
            )
            isi = [(PETA["p"], tuple(laporan))]
            if "m" in cakupan:
                isi.append((PETA["m"], tuple(kiriman(kerja.koneksi, PETA["m"], kepala.dasar))))
        return PaketNyata(kepala, tuple(isi))

    def terima(self, paket: PaketNyata, boleh: Callable[[object], bool] = lambda _: True) -> bool:
        """Apply a bundle; True when it showed that this machine was restored."""
        with self.store.transaksi(skema.PUSAT, "terima", self.jam()) as kerja:
            kerja_gabung = Penggabung(kerja)
            for peta, frame in paket.isi:
                kerja_gabung.terapkan(peta, frame, boleh, _SEKALIGUS)
            kerja_gabung.selesai(UUID(bytes=paket.kepala.id), b"", skema.PUSAT, "")
            return catat_terima(kerja, paket.kepala, kerja_gabung.jumlah.values(), "", self._id).pulih

    def epoch_baru(self) -> None:
        """The person noticed the restore: a new life begins."""
        with self.store.transaksi(skema.PUSAT, "pulih", self.jam()) as kerja:
            mulai_epoch(kerja.koneksi, (), self._id)

    def lsn(self) -> int:
        """Number of the newest change."""
        (akhir,) = self._mentah.execute("SELECT max(lsn) FROM riwayat").fetchone()
        return akhir or 0

    def tutup(self) -> None:
        """Let go of the memory."""
        self.store.mesin.dispose()
        self._mentah.close()
