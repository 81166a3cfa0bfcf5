"""What encryption costs, and which page size and cache suit it: the real tables, encrypted against plain SQLite.

Both sides run the same code of the store on the same rows; rounds alternate. The ratio is encrypted / plain time.

    python -m benchmarks.bench_basis_data [reports]
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import median
from uuid import UUID

from benchmarks.hasil import Baris, cetak
from benchmarks.kantor_ukuran import SEKARANG, isi_store
from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.store import laporan as kueri
from kinerja_desktop.store import mesin
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.rekaman import ambil

KUNCI = b"u" * 32
PUTARAN = 5
Ukur = Callable[[Store, list[UUID]], float]


@contextmanager
def setelan(halaman: int = mesin.UKURAN_HALAMAN, cache_kib: int = mesin.CACHE_KIB) -> Iterator[None]:
    """Other settings of the engine for one opening."""
    lama = mesin.UKURAN_HALAMAN, mesin.CACHE_KIB
    mesin.UKURAN_HALAMAN, mesin.CACHE_KIB = halaman, cache_kib
    try:
        yield
    finally:
        mesin.UKURAN_HALAMAN, mesin.CACHE_KIB = lama


def _lama(kerja: Callable[[], object]) -> float:
    awal = time.perf_counter()
    kerja()
    return time.perf_counter() - awal


def pindai(store: Store, _orang: list[UUID]) -> float:
    """Read every report once, right after opening."""

    def kerja() -> None:
        with store.baca() as koneksi:
            koneksi.exec_driver_sql("SELECT sum(length(uraian)) FROM laporan_harian").scalar()

    return _lama(kerja)


def pindai_lagi(store: Store, orang: list[UUID]) -> float:
    """Read every report a second time: what the cache keeps."""
    pindai(store, orang)
    return pindai(store, orang)


def titik(store: Store, _orang: list[UUID]) -> float:
    """Read 1,000 reports one by one, spread over the whole table."""
    with store.baca() as koneksi:
        semua = [b for (b,) in koneksi.exec_driver_sql("SELECT id FROM laporan_harian ORDER BY nomor")]
    pilihan = [UUID(bytes=b) for b in random.Random(1).sample(semua, 1_000)]

    def kerja() -> None:
        with store.baca() as koneksi:
            for satu in pilihan:
                ambil(koneksi, LaporanHarian, satu)

    return _lama(kerja)


def halaman(store: Store, orang: list[UUID]) -> float:
    """The list of a month for 100 people, as the page Laporan asks for it."""
    saring = kueri.Saring(date(2026, 11, 1), date(2026, 11, 30))

    def kerja() -> None:
        with store.baca() as koneksi:
            for satu in orang[:100]:
                kueri.daftar(koneksi, satu, saring, None, 50)

    return _lama(kerja)


def simpan_otomatis(store: Store, orang: list[UUID]) -> float:
    """100 autosaves of a half page of text, each on the disk before it returns."""
    isi = "Kunjungan rumah ibu hamil. " * 60

    def kerja() -> None:
        for n in range(100):
            store.simpan_draf(orang[1], "laporan", str(n % 5), f"{isi}{n}", SEKARANG)

    return _lama(kerja)


def catat(store: Store, orang: list[UUID]) -> float:
    """100 reports by the unit of work: row, computed columns, search index, change log, commit."""
    dasar = LaporanHarian(orang[1], orang[1], date(2026, 11, 24), kegiatan="Kelas ibu hamil", uraian="Uraian " * 20)

    def kerja() -> None:
        for _ in range(100):
            with store.transaksi(orang[1], "simpan laporan", SEKARANG) as satu:
                satu.simpan(replace(dasar, id=id_baru(SEKARANG)))

    return _lama(kerja)


UJI: dict[str, Ukur] = {
    "scan of all reports": pindai,
    "the same scan again": pindai_lagi,
    "1,000 point reads": titik,
    "list of a month, 100 people": halaman,
    "100 autosaves": simpan_otomatis,
    "100 reports written": catat,
}


def _muat_massal(folder: Path, kunci: bytes | None) -> float:
    store = Store.buka(folder, kunci)
    try:
        return _lama(lambda: isi_store(store, 5_000, 100))
    finally:
        store.tutup()


class Tempat:
    """One filled store of a kind, opened anew for every measurement."""

    def __init__(self, folder: Path, kunci: bytes | None, halaman: int, laporan: int) -> None:
        self.folder, self.kunci, self.halaman = folder, kunci, halaman
        folder.mkdir()
        with setelan(halaman):
            store = Store.buka(folder, kunci)
            self.orang = isi_store(store, laporan, max(120, laporan // 160))
            store.tutup()

    def ukur(self, uji: Ukur, cache_kib: int = mesin.CACHE_KIB) -> float:
        """Seconds of one measurement with this cache."""
        with setelan(self.halaman, cache_kib):
            store = Store.buka(self.folder, self.kunci)
            if self.kunci is None:  # the full-text search of older plain SQLite needs it inside triggers
                with store.baca() as koneksi:
                    koneksi.exec_driver_sql("PRAGMA trusted_schema = ON")
            try:
                return uji(store, self.orang)
            finally:
                store.tutup()


def _banding(nama: str, polos: Tempat, sandi: dict[str, tuple[Tempat, int]]) -> tuple[float, dict[str, float]]:
    waktu: dict[str, list[float]] = {"": [], **{k: [] for k in sandi}}
    for _ in range(PUTARAN):
        waktu[""].append(polos.ukur(UJI[nama]))
        for k, (tempat, cache) in sandi.items():
            waktu[k].append(tempat.ukur(UJI[nama], cache))
    dasar = median(waktu[""])
    return dasar, {k: median(waktu[k]) / dasar for k in sandi}


def main(laporan: int = 100_000) -> list[Baris]:
    """Measure and return the rows of the table."""
    hasil: list[Baris] = []
    with tempfile.TemporaryDirectory(dir=Path(__file__).resolve().parent.parent / "build") as sementara:
        akar = Path(sementara)
        polos = Tempat(akar / "polos", None, 4096, laporan)
        sandi = {n: Tempat(akar / str(n), KUNCI, n, laporan) for n in (4096, 8192, 16384)}
        ragam = {f"page {n}, cache 64 MiB": (t, 65536) for n, t in sandi.items()}
        ragam |= {
            f"page {mesin.UKURAN_HALAMAN}, cache {c} MiB": (sandi[mesin.UKURAN_HALAMAN], c * 1024) for c in (2, 16)
        }
        print("encrypted / plain time\n| What | plain ms |", " | ".join(ragam), "|")
        for nama in UJI:
            dasar, rasio = _banding(nama, polos, ragam)
            print(f"| {nama} | {dasar * 1000:.1f} |", " | ".join(f"{r:.2f}" for r in rasio.values()), "|", flush=True)
            hasil.append(Baris(f"Encrypted / plain store: {nama}", rasio[f"page {mesin.UKURAN_HALAMAN}, cache 64 MiB"]))
        massal: dict[bytes | None, list[float]] = {None: [], KUNCI: []}
        for n in range(3):
            for kunci, waktu in massal.items():
                folder = akar / f"m{n}{kunci is None}"
                folder.mkdir()
                waktu.append(_muat_massal(folder, kunci))
        hasil.append(
            Baris("Encrypted / plain store: 5,000 reports in bulk", median(massal[KUNCI]) / median(massal[None]))
        )
        ukuran = {n: (t.folder / "kinerja.db").stat().st_size / 1e6 for n, t in {0: polos, **sandi}.items()}
        print("size in MB:", ", ".join(f"{'plain' if n == 0 else n}: {mb:.0f}" for n, mb in ukuran.items()))
    return hasil


if __name__ == "__main__":
    cetak(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
