"""Many neighbours at one workstation, and very much evidence in one bundle."""

from __future__ import annotations

import hashlib
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

from kinerja_desktop import bootstrap
from kinerja_desktop.domain.laporan import BuktiDukung, LaporanHarian
from kinerja_desktop.services import tukar
from kinerja_desktop.services.hasil_terima import Nasib
from kinerja_desktop.services.perangkat_simpanan import Mesin as MesinIni
from kinerja_desktop.services.tukar import KeadaanTetangga
from kinerja_desktop.store.brankas import Brankas
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.rekaman import cari, hitung
from tests.helpers.kantor import RUDI, SITI, Jam, id_tetap
from tests.helpers.laporan import laporan
from tests.helpers.pertukaran import Jaringan, Komputer, memuat
from tests.scenario.test_tiga_proses import AKUN, baru

MIB = 1 << 20
SEDIKIT, BANYAK = 3, 500


class Laptop:
    """Laptops of one person, each with its own keys and office; open only while it is used."""

    def __init__(self, jaringan: Jaringan, banyak: int) -> None:
        self.nama = [f"laptop {n}" for n in range(banyak)]
        for satu in self.nama:
            jaringan.tambah_laptop(satu, SITI, "siti")
        self._jaringan = jaringan
        self._contoh = jaringan[self.nama[0]]
        kosong = jaringan.folder / "kosong"
        jaringan.lepas(self.nama[0])
        self._contoh.konteks.folder.rename(kosong)
        for n in range(banyak):
            shutil.copytree(kosong, self._folder(n))

    def _folder(self, n: int) -> Path:
        return self._jaringan.folder / f"kantor-{n}"

    @contextmanager
    def buka(self, n: int) -> Iterator[Komputer]:
        kunci, mesin = self._contoh.konteks.store.kunci, self._jaringan.mesin[self.nama[n]]
        assert kunci is not None
        store = Store.buka(self._folder(n), kunci)
        konteks = replace(
            self._contoh.konteks, folder=self._folder(n), store=store, brankas=Brankas(self._folder(n), kunci)
        )
        try:
            yield Komputer(konteks, MesinIni(mesin.identitas, mesin.rantai, self._jaringan.percaya, memuat))
        finally:
            store.tutup()


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("banyak", [SEDIKIT, pytest.param(BANYAK, marks=pytest.mark.long)])
def test_every_laptop_of_a_workstation_gets_what_all_wrote_and_confirms_it(jaringan: Jaringan, banyak: int) -> None:
    laptop = Laptop(jaringan, banyak)
    opd, tongkat = jaringan["opd"], jaringan.folder / "flashdisk"
    tongkat.mkdir()

    def kirim(n: int) -> Path:
        with laptop.buka(n) as satu:
            return satu.kirim(opd, tongkat).berkas

    for n in range(banyak):
        with laptop.buka(n) as satu, satu.konteks.transaksi("simpan", (SITI,)) as kerja:
            kerja.simpan(laporan(SITI, id=id_tetap(9_000 + n), rhk_id=None, uraian=f"dari laptop {n}"))
    assert {satu.nasib for satu in opd.terima(*map(kirim, range(banyak)))} == {Nasib.DITERIMA}
    for n in range(banyak):
        with laptop.buka(n) as satu:
            (hasil,) = satu.terima(opd.kirim(satu, tongkat).berkas)
            assert hasil.nasib is Nasib.DITERIMA
            with satu.konteks.store.baca() as koneksi:
                assert hitung(koneksi, LaporanHarian) == banyak
    with laptop.buka(0) as satu:
        assert [t.menunggu for t in tukar.daftar_tetangga(opd.konteks, opd.ini) if t.nama == "Laptop laptop 0"] == [1]
    assert {satu.nasib for satu in opd.terima(*map(kirim, range(banyak)))} == {Nasib.DITERIMA}
    bawahan = [t for t in tukar.daftar_tetangga(opd.konteks, opd.ini) if t.nama.startswith("Laptop laptop")]
    assert len(bawahan) == banyak
    assert {(t.keadaan, t.menunggu, t.pemegang) for t in bawahan} == {
        (KeadaanTetangga.LENGKAP, 0, "Siti Rahma, A.Md.Keb.")
    }
    with laptop.buka(banyak - 1) as satu:
        assert opd.kirim(satu, tongkat).catatan == 0, "nothing is sent twice"


def test_the_list_of_machines_asks_no_more_of_the_database_for_more_machines(jaringan: Jaringan) -> None:
    opd = jaringan["opd"]

    def pertanyaan() -> tuple[int, int]:
        perintah: list[str] = []
        event.listen(opd.konteks.store.mesin, "before_cursor_execute", lambda *satu: perintah.append(satu[2]))
        return len(tukar.daftar_tetangga(opd.konteks, opd.ini)), len(perintah)

    mesin, sedikit = pertanyaan()
    for n in range(20):
        jaringan.tambah_laptop(f"laptop {n}", RUDI, "rudi")
    opd.percayai(jaringan.percaya)
    for n in range(2):
        jaringan.tukar(f"laptop {n}", "opd")
        jaringan.tukar("opd", f"laptop {n}")
    assert pertanyaan() == (mesin + 20, sedikit)


def _bukti(folder: Path, kunci: bytes, banyak: int) -> set[str]:
    """A report for each ten files of 24 MiB, which is about as much as a file may have."""
    terbuka = bootstrap.buka_kantor(folder, kunci, Jam())
    try:
        konteks, acak = terbuka.konteks("siti"), random.Random(5)
        semua = []
        for n in range(banyak):
            isi = acak.randbytes(24 * MIB)
            sidik = konteks.brankas.simpan(isi)
            konteks.store.catat_lampiran(sidik, len(isi))
            semua.append(BuktiDukung(sidik, f"foto {n}.jpg", len(isi), "image/jpeg"))
        with konteks.transaksi("simpan") as kerja:
            for n in range(0, banyak, 10):
                kerja.simpan(laporan(konteks.saya, id=id_tetap(9_000 + n), rhk_id=None, bukti=tuple(semua[n : n + 10])))
        return {satu.sha256 for satu in semua}
    finally:
        terbuka.tutup()


_PUNCAK = """
import sys
from benchmarks.hasil import puncak_mb
from kinerja_desktop.__main__ import main
kode = main(sys.argv[1:])
sys.stderr.write(str(puncak_mb()))
sys.exit(kode)
"""


def _jalankan(*argumen: object) -> float:
    """Run one command of `kinerja` in a process of its own; its peak memory in MB."""
    perintah = [sys.executable, "-c", _PUNCAK, *map(str, argumen)]
    return float(subprocess.run(perintah, cwd=AKAR, check=True, capture_output=True, text=True).stderr)


AKAR = Path(__file__).resolve().parents[2]


@pytest.mark.long
@pytest.mark.timeout(1800)
@pytest.mark.skipif(sys.platform != "linux", reason="the peak is asked of Linux")
def test_a_gigabyte_of_evidence_travels_in_the_memory_of_one_file(_cetakan: tuple[Path, bytes], tmp_path: Path) -> None:
    asal, kunci = _cetakan
    puncak: dict[int, tuple[float, float]] = {}
    for banyak in (1, 44):
        folder = tmp_path / str(banyak)
        perangkat = baru(folder, asal, kunci)
        sidik = _bukti(folder / "laptop", kunci, banyak)
        paket = folder / "laporan.kinerja"
        kirim = _jalankan(
            "bundle", "export", folder / "laptop", "--as", AKUN["laptop"], "--to", perangkat["opd"].hex(), "-o", paket
        )
        assert paket.stat().st_size > banyak * 24 * MIB
        terima = _jalankan("bundle", "import", folder / "opd", "--as", AKUN["opd"], paket)
        puncak[banyak] = kirim, terima
        _sampai(folder / "opd", kunci, sidik)
        shutil.rmtree(folder)
    for sedikit, banyak in zip(*puncak.values(), strict=True):
        assert banyak < 1.15 * sedikit, puncak
    assert puncak[44][1] <= 110, puncak


def _sampai(folder: Path, kunci: bytes, sidik: set[str]) -> None:
    """The office has these files, whole."""
    terbuka = bootstrap.buka_kantor(folder, kunci, Jam())
    try:
        with terbuka.store.baca() as koneksi:
            bukti = {b.sha256 for satu in cari(koneksi, LaporanHarian) for b in satu.nilai.bukti}
        assert bukti == sidik
        assert {hashlib.sha256(terbuka.brankas.ambil(satu)).hexdigest() for satu in sidik} == sidik
    finally:
        terbuka.tutup()
