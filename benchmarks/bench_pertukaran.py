"""Sending and receiving an office's reports by signed, encrypted files, against the physical limit of the same store.

The real services send N changed reports to another machine and receive them there, into the encrypted store as shipped
and into a plain one. The limit is SQLite alone, on the same tables with the same indexes and triggers and the same
pragmas: `fetchall` of the changed rows, and `executemany` of an upsert of rows that are in memory already, in one
transaction. Its triggers keep the search index row by row; the *lower limit* does without them and writes the index in
one statement for a thousand rows, as the program does, so it is the harder one. Rounds alternate, every phase is a
process of its own (its peak memory is its own), ratios are medians of ratios within a round.

With the scripts of other ways (`bandingan_pertukaran`) those run in the same rounds. About 12 minutes, and 10 more with
Morango; the stores are made once (2 minutes, 2 GB).

    python -m benchmarks.bench_pertukaran [reports [rounds]]
"""

from __future__ import annotations

import gc
import json
import os
import shutil
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import zstandard

from benchmarks import bandingan_pertukaran as bandingan
from benchmarks.hasil import Baris, cetak, puncak_mb
from benchmarks.kantor_pertukaran import KOLOM, KUNCI, SIMPANAN, SKENARIO, komputer, perangkat, siapkan
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.services.kirim_paket import kirim
from kinerja_desktop.services.terima_paket import Nasib, terima
from kinerja_desktop.store import skema
from kinerja_desktop.store.gudang import BERKAS
from kinerja_desktop.store.mesin import sambungan
from kinerja_desktop.store.rekaman import cari

JUMLAH, PUTARAN = 100_000, 3


class Sasaran(NamedTuple):
    """Of a ratio or number: the gate that it must not exceed, and the target that is hard but reachable."""

    gerbang: float
    target: float


SASARAN = {
    ": both / limit": Sasaran(2.0, 1.4),
    ": both / lower limit": Sasaran(2.0, 1.4),
    ": sending / limit": Sasaran(2.5, 1.6),
    ": receiving / limit": Sasaran(2.0, 1.4),
    ": the same bundle again / limit": Sasaran(1.5, 1.0),
    ": peak MB of kita_terima": Sasaran(160, 110),
    ": file / .dump + zstd": Sasaran(0.9, 0.75),
    ": longest block of the UI in ms": Sasaran(50, 50),
}
"""Gate and target of the design (sync design, 6) by the end of a row's name; of both together against either limit."""
TERBANYAK = Sasaran(1.8, 1.25)
"""The same of 600,000 reports, against either limit."""
_PILIH = f"SELECT {','.join(KOLOM)} FROM laporan_harian WHERE lsn > ? ORDER BY lsn"
_UPSERT = (
    f"INSERT INTO laporan_harian ({','.join(KOLOM)}) VALUES ({','.join('?' * len(KOLOM))})"
    " ON CONFLICT(id) DO UPDATE SET "
    + ",".join(f"{k}=excluded.{k}" for k in KOLOM[1:])
    + " WHERE excluded.rev > laporan_harian.rev"
)
_SIDIK = (
    "SELECT count(*), sum(rev), sum(menit), sum(length(uraian)), sum(unicode(substr(uraian, 7, 1)) * rev),"
    " count(DISTINCT hash), min(hash), max(hash), count(DISTINCT status) FROM laporan_harian"
)
_DASAR = "SELECT coalesce(max(diakui), 0) FROM tetangga"
_ULANG = "DELETE FROM paket_masuk WHERE id = (SELECT id FROM paket_masuk ORDER BY rowid DESC LIMIT 1)"


class Kerja:
    """One phase: a scratch folder with the copies that it works on, and the seconds that counted."""

    def __init__(self, folder: Path, simpanan: str) -> None:
        self.asal, self.simpanan = folder, simpanan
        self.meja = folder / f"meja-{simpanan}"
        self.meja.mkdir(exist_ok=True)
        self.detik = self.cpu = self.mb = 0.0
        self.lain: dict[str, Any] = {}

    def salin(self, nama: str) -> Path:
        """A fresh copy of a machine."""
        tujuan = self.meja / nama
        shutil.rmtree(tujuan, ignore_errors=True)
        return shutil.copytree(self.asal / f"{nama}-{self.simpanan}", tujuan)

    def ukur(self, kerja: Callable[[], Any]) -> Any:
        """Only this counts; the peak of memory is taken right after it, before anything is compared."""
        awal, cpu = time.perf_counter(), time.process_time()
        hasil = kerja()
        self.detik = time.perf_counter() - awal
        self.cpu = time.process_time() - cpu
        self.mb = puncak_mb()
        return hasil

    def sambung(self, folder: Path) -> Any:
        """A connection with the pragmas of the program."""
        mentah = sambungan(folder / BERKAS, KUNCI if self.simpanan == "sandi" else None)
        mentah.execute("PRAGMA trusted_schema = ON")
        return mentah

    def samakan(self, folder: Path) -> None:
        """Both machines hold the same reports now."""
        sidik = []
        for tempat in (self.asal / f"opd-{self.simpanan}", folder):
            with closing(self.sambung(tempat)) as mentah:
                sidik.append(mentah.execute(_SIDIK).fetchone())
        if sidik[0] != sidik[1]:
            raise RuntimeError(str(sidik))


def _baca(kerja: Kerja, mentah: Any) -> list[Any]:
    (dasar,) = mentah.execute(_DASAR).fetchone()
    baris: list[Any] = kerja.ukur(lambda: mentah.execute(_PILIH, (dasar,)).fetchall())
    return baris


def batas_kirim(kerja: Kerja) -> None:
    """Every changed row in memory."""
    with closing(kerja.sambung(kerja.salin("opd"))) as mentah:
        kerja.lain["baris"] = len(_baca(kerja, mentah))


def batas_terima(kerja: Kerja) -> None:
    """The same rows by one statement in one transaction."""
    with closing(kerja.sambung(kerja.asal / f"opd-{kerja.simpanan}")) as mentah:
        baris = _baca(kerja, mentah)
    folder = kerja.salin("pusat")
    with closing(kerja.sambung(folder)) as mentah:

        def tulis() -> None:
            mentah.execute("BEGIN IMMEDIATE")
            mentah.executemany(_UPSERT, baris)
            mentah.execute("COMMIT")

        kerja.ukur(tulis)
    kerja.samakan(folder)


def batas_bawah(kerja: Kerja) -> None:
    """The same rows without triggers, and the search index with a statement for a thousand rows."""
    with closing(kerja.sambung(kerja.asal / f"opd-{kerja.simpanan}")) as mentah:
        baris = _baca(kerja, mentah)
    folder = kerja.salin("pusat")
    bagian = [[satu[0] for satu in baris[n : n + 1000]] for n in range(0, len(baris), 1000)]
    with closing(kerja.sambung(folder)) as mentah:

        def indeks(cara: str, nilai: str) -> None:
            for id_ in bagian:
                tanya = f"WHERE id IN ({','.join('?' * len(id_))})"
                mentah.execute(f"INSERT INTO cari_laporan({cara}) SELECT {nilai} FROM laporan_harian {tanya}", id_)

        def tulis() -> None:
            mentah.execute("BEGIN IMMEDIATE")
            indeks("cari_laporan, rowid, kegiatan, uraian", "'delete', nomor, kegiatan, uraian")
            for perintah in ("DROP TRIGGER cari_i", "DROP TRIGGER cari_u"):
                mentah.execute(perintah)
            mentah.executemany(_UPSERT, baris)
            for perintah in skema.CARI:
                if "TRIGGER cari_i " in perintah or "TRIGGER cari_u " in perintah:
                    mentah.execute(perintah)
            indeks("rowid, kegiatan, uraian", "nomor, kegiatan, uraian")
            mentah.execute("COMMIT")

        kerja.ukur(tulis)
    kerja.samakan(folder)


def kita_kirim(kerja: Kerja) -> None:
    """A whole bundle in the outbox, read back."""
    pusat, opd = perangkat(kerja.asal)
    folder = kerja.salin("opd")
    with komputer(folder, kerja.simpanan, opd) as satu:
        hasil = kerja.ukur(lambda: kirim(satu.konteks, satu.ini, pusat.identitas.device))
    tujuan = kerja.meja / "paket.kinerja"
    kerja.lain |= {"byte": shutil.copyfile(hasil.berkas, tujuan).stat().st_size, "catatan": hasil.catatan}


def _terima(kerja: Kerja, folder: Path) -> Any:
    pusat, _ = perangkat(kerja.asal)
    with komputer(folder, kerja.simpanan, pusat) as satu:
        (hasil,) = kerja.ukur(lambda: terima(satu.konteks, satu.ini, [kerja.meja / "paket.kinerja"]))
    if hasil.nasib is not Nasib.DITERIMA or hasil.galat is not None:
        raise RuntimeError(str(hasil))
    kerja.lain |= {apa: hasil.total(apa) for apa in ("baru", "berubah", "sama", "bertentangan")}
    return hasil


def kita_terima(kerja: Kerja) -> None:
    """Copied in, verified, applied in one transaction."""
    folder = kerja.salin("pusat")
    _terima(kerja, folder)
    kerja.samakan(folder)


def kita_ulang(kerja: Kerja) -> None:
    """The same bundle once more, as if its id had been forgotten: every record is compared, none changes."""
    folder = kerja.meja / "pusat"
    with closing(kerja.sambung(folder)) as mentah:
        mentah.execute(_ULANG)
    _terima(kerja, folder)
    if kerja.lain["baru"] or kerja.lain["berubah"]:
        raise RuntimeError(str(kerja.lain))


def antarmuka(kerja: Kerja) -> None:
    """Longest gap of the event loop of Qt, and longest wait of a page for its rows, while a bundle is taken in."""
    from PySide6.QtCore import QCoreApplication, QObject, QTimer

    from benchmarks.bench_halaman import Pengawas
    from kinerja_desktop.gui.common.tasks import Lajur, Pekerja
    from kinerja_desktop.gui.jalankan import GILIRAN_S

    sys.setswitchinterval(GILIRAN_S)
    aplikasi, pekerja, hasil = QCoreApplication([]), Pekerja(), list[Any]()
    pengawas, pemilik = Pengawas(pekerja), QObject(aplikasi)
    pusat, _ = perangkat(kerja.asal)
    with komputer(kerja.salin("pusat"), kerja.simpanan, pusat) as satu:
        pekerja.pagar = satu.konteks.store.bersama.panggilan
        jalur, tunggu = [kerja.meja / "paket.kinerja"], list[float]()

        def baca() -> None:
            awal = time.perf_counter()
            pekerja.jalankan(
                pemilik, _halaman, satu.konteks, selesai=lambda _: tunggu.append(time.perf_counter() - awal)
            )

        def terapkan() -> list[Any]:
            with satu.konteks.samping() as lain:
                return terima(lain, satu.ini, jalur)

        jam = QTimer(aplikasi)
        jam.timeout.connect(baca)
        jam.start(200)
        mulai = time.perf_counter()
        _, kerja.lain["diam"] = pengawas.jalankan(lambda: None, lambda: time.perf_counter() > mulai + 2)
        kerja.lain["baca_diam"] = max(tunggu)
        tunggu.clear()
        gc.freeze()  # as the program does when it is there
        kerja.detik, kerja.lain["blok"] = pengawas.jalankan(
            lambda: pekerja.jalankan(pemilik, terapkan, selesai=hasil.extend, lajur=Lajur.PERTUKARAN),
            lambda: bool(hasil),
        )
        jam.stop()
        kerja.lain["baca"] = max(tunggu)
        pekerja.hentikan()
    if hasil[0].nasib is not Nasib.DITERIMA:
        raise RuntimeError(str(hasil))


def _halaman(konteks: Any) -> int:
    """A hundred reports of one person, as a page reads them."""
    t = skema.laporan_harian.c
    with konteks.store.baca() as koneksi:
        orang = cari(koneksi, Pegawai, batas=1)[0].nilai.id
        return len(cari(koneksi, LaporanHarian, t.pegawai_id == orang.bytes, urut=(t.tanggal.desc(),), batas=100))


def dump_zstd(folder: Path) -> int:
    """Bytes of what ``.dump`` writes of the reports, compressed by zstd -3."""
    keluar = zstandard.ZstdCompressor(level=3).compressobj()
    panjang = 0
    with closing(sambungan(folder / BERKAS, None)) as mentah:
        kolom = [baris[1] for baris in mentah.execute("PRAGMA table_info(laporan_harian)")]
        pilih = f"SELECT {' || chr || '.join(f'quote({k})' for k in kolom)} FROM laporan_harian".replace("chr", "','")
        for (nilai,) in mentah.execute(pilih):
            panjang += len(keluar.compress(f"INSERT INTO laporan_harian VALUES({nilai});\n".encode()))
    return panjang + len(keluar.flush())


UKUR = (batas_kirim, batas_terima, batas_bawah, kita_kirim, kita_terima, kita_ulang)
FASE = {f.__name__: f for f in (*UKUR, antarmuka)}


def proses(fase: str, folder: Path, simpanan: str) -> dict[str, Any]:
    """One phase in a process of its own."""
    hasil = subprocess.run(
        [sys.executable, "-m", "benchmarks.bench_pertukaran", fase, str(folder), simpanan],
        capture_output=True, text=True, check=False, cwd=Path(__file__).resolve().parent.parent,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    if hasil.returncode:
        raise SystemExit(hasil.stderr)
    satu: dict[str, Any] = json.loads(hasil.stdout)
    return satu


def _anak(fase: str, folder: str, simpanan: str) -> None:
    kerja = Kerja(Path(folder), simpanan)
    FASE[fase](kerja)
    print(json.dumps({"detik": kerja.detik, "cpu": kerja.cpu, "mb": kerja.mb, **kerja.lain}))


class Catatan:
    """What the rounds measured, by what it is."""

    def __init__(self) -> None:
        self.semua: dict[str, list[float]] = defaultdict(list)

    def putaran(self, jumlah: int, skenario: str, simpanan: str) -> None:
        """One round: all phases, one after the other, and the ratios between them."""
        folder = siapkan(jumlah, skenario)
        satu = {f.__name__: proses(f.__name__, folder, simpanan) for f in UKUR}
        apa = f"{jumlah:,} reports, {skenario}, {'encrypted' if simpanan == 'sandi' else 'plain'}"
        for ukuran, jenis in (("detik", ""), ("cpu", ", processor time")):
            t = {fase: hasil[ukuran] for fase, hasil in satu.items()}
            kita = t["kita_kirim"] + t["kita_terima"]
            self._tulis(f"{apa}: both / limit{jenis}", kita / (t["batas_kirim"] + t["batas_terima"]))
            self._tulis(f"{apa}: both / lower limit{jenis}", kita / (t["batas_kirim"] + t["batas_bawah"]))
            self._tulis(f"{apa}: sending / limit{jenis}", t["kita_kirim"] / t["batas_kirim"])
            self._tulis(f"{apa}: receiving / limit{jenis}", t["kita_terima"] / t["batas_terima"])
            self._tulis(f"{apa}: the same bundle again / limit{jenis}", t["kita_ulang"] / t["batas_terima"])
        for fase in ("kita_kirim", "kita_terima", "kita_ulang"):
            self._tulis(f"{apa}: peak MB of {fase}", satu[fase]["mb"])
        self._tulis(f"{apa}: seconds of kita_kirim", satu["kita_kirim"]["detik"])
        self._tulis(f"{apa}: seconds of kita_terima", satu["kita_terima"]["detik"])
        if skenario == "insert" and simpanan == "sandi":
            self._tulis(f"{apa}: file / .dump + zstd", satu["kita_kirim"]["byte"] / dump_zstd(folder / "opd-polos"))

    def layar(self, jumlah: int) -> None:
        """The event loop during an import."""
        hasil = proses("antarmuka", siapkan(jumlah, "upsert"), "sandi")
        self._tulis(f"{jumlah:,} reports: longest block of the UI in ms", hasil["blok"] * 1000)
        self._tulis("the same without any work", hasil["diam"] * 1000)
        self._tulis(f"{jumlah:,} reports: longest wait of a page for 100 rows meanwhile, in ms", hasil["baca"] * 1000)
        self._tulis("the same wait without any work", hasil["baca_diam"] * 1000)

    def bandingan(self, jumlah: int, *, morango: bool) -> None:
        """The other ways."""
        for satu in bandingan.satu_putaran(jumlah, morango=morango):
            apa = f"{satu.jumlah:,} rows, {satu.skenario}: {satu.cara} / limit of its rows"
            if satu.rasio is None:
                print(f"{apa}: not measured, {satu.sebab}")
            else:
                self._tulis(apa, satu.rasio)

    def _tulis(self, apa: str, nilai: float) -> None:
        self.semua[apa].append(nilai)

    def tabel(self) -> list[Baris]:
        """Medians, with the targets of the design."""
        return [_baris(apa, median(nilai)) for apa, nilai in self.semua.items()]

    def banding_morango(self, jumlah: int) -> list[Baris]:
        """How many times the overhead of Morango is that of ours."""
        m = self.semua.get(f"{jumlah:,} rows, insert: Morango / limit of its rows")
        kita = self.semua.get(f"{jumlah:,} reports, insert, plain: both / lower limit")
        if not m or not kita:
            return []
        kali = median(m) / median(kita)
        return [Baris("Morango / ours, insert, each against the limit of its rows", kali, "≥ 30", kali >= 30)]


def _baris(apa: str, nilai: float) -> Baris:
    """A row with its gate, which it must pass, and its target: processor time is only told."""
    batas = next((b for akhir, b in SASARAN.items() if apa.endswith(akhir)), None)
    if batas is None:
        return Baris(apa, nilai)
    if apa.startswith("600,000") and ": both / " in apa:
        batas = TERBANYAK
    target = "met" if nilai <= batas.target else "not met"
    return Baris(apa, nilai, f"gate ≤ {batas.gerbang:g}; target ≤ {batas.target:g}: {target}", nilai <= batas.gerbang)


def main(jumlah: int = JUMLAH, banyak: int = PUTARAN) -> list[Baris]:
    """Measure and return the rows of the table."""
    catatan = Catatan()
    for putaran in range(banyak):
        for simpanan in SIMPANAN:
            for skenario in SKENARIO:
                catatan.putaran(jumlah, skenario, simpanan)
        catatan.layar(jumlah)
        if bandingan.tersedia():
            catatan.bandingan(jumlah, morango=putaran == 0)
        print(f"round {putaran + 1} of {banyak}", flush=True)
    if jumlah == JUMLAH:
        catatan.putaran(6 * jumlah, "insert", "sandi")
    return catatan.tabel() + catatan.banding_morango(jumlah)


if __name__ == "__main__":
    if sys.argv[1:2] and sys.argv[1] in FASE:
        _anak(*sys.argv[1:4])
    else:
        cetak(main(*map(int, sys.argv[1:3])))
