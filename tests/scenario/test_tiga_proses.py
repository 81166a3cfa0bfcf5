"""Centre, workstation and laptop as three processes that exchange through a folder and are killed at any moment.

A seed is one story: reports are written, bundles made and taken in by the command line; most commands are killed first
and then simply run again. After each kill the office is as before or as after, sound, and no file is half there.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from kinerja_desktop import bootstrap
from kinerja_desktop.domain.akun import Akun
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.services.lihat_paket import lihat
from kinerja_desktop.services.perangkat_simpanan import simpan_mesin
from kinerja_desktop.store import skema
from kinerja_desktop.store.brankas import Brankas
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import cari
from kinerja_desktop.sync.scope import Scope
from kinerja_desktop.sync.trust import TrustStore, with_certificate
from tests.helpers import kepercayaan
from tests.helpers.kantor import PUSKESMAS, SITI, Jam, id_tetap
from tests.helpers.pertukaran import memuat
from tests.helpers.proses_mesin import Jawaban, ProsesMesin

AKUN = {"pusat": "pusat", "opd": "operator", "laptop": "siti"}
ARAH = [("laptop", "opd"), ("opd", "pusat"), ("pusat", "opd"), ("opd", "laptop")]
Potret = dict[str, Any]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="fork and SIGKILL are POSIX")


def baru(folder: Path, asal: Path, kunci: bytes) -> dict[str, bytes]:
    """Three enrolled offices with the same master data; the id of each machine."""
    dunia = kepercayaan.bangun()
    opd = dunia.pusat.beri(PeranPerangkat.OPD, Scope.of(units=frozenset({PUSKESMAS.bytes})), "Puskesmas Kartini")
    semula, kepercayaan.memuat = kepercayaan.memuat, memuat
    try:
        laptop = opd.beri(PeranPerangkat.PEGAWAI, Scope.of(persons=frozenset({SITI.bytes})), "Laptop Siti")
    finally:
        kepercayaan.memuat = semula
    percaya = TrustStore(dunia.akar)
    semua = {"pusat": dunia.pusat, "opd": opd, "laptop": laptop}
    for satu in semua.values():
        percaya = with_certificate(percaya, satu.mentah, memuat)
    for nama, satu in semua.items():
        shutil.copytree(asal, folder / nama)
        terbuka = bootstrap.buka_kantor(folder / nama, kunci, Jam())
        konteks = terbuka.konteks("operator")
        with konteks.store.transaksi(skema.PUSAT, "pasang izin", konteks.sekarang()):
            simpan_mesin(konteks, satu.identitas, percaya)
        terbuka.tutup()
    return {nama: satu.identitas.device for nama, satu in semua.items()}


def potret(folder: Path, kunci: bytes, *, sehat: bool = False) -> Potret:
    """Everything that an exchange may change, without times and random ids; `sehat` asserts that it is sound."""
    store = Store.buka(folder, kunci)
    try:
        with store.baca() as koneksi:
            if sehat:
                assert list(periksa(koneksi, Brankas(folder, kunci))) == []
            hasil: Potret = {}
            for jenis, peta in skema.PETA.items():
                if jenis is not Akun:
                    c = peta.tabel.c
                    hasil[peta.tabel.name] = _baris(koneksi, c.id, c.hash, c.rev, c.leluhur)
            daun, masuk, t = skema.daun_lain.c, skema.paket_masuk.c, skema.tetangga.c
            hasil["daun"] = _baris(koneksi, daun.id, daun.hash)
            hasil["masuk"] = _baris(koneksi, masuk.id, masuk.utuh, masuk.sampai)
            hasil["tetangga"] = _baris(koneksi, t.perangkat, t.epoch, t.diakui, t.paket, t.terapan)
            hasil["lampiran"] = _baris(koneksi, skema.lampiran.c.sha256)
            hasil["keluar"] = len(_baris(koneksi, skema.paket_keluar.c.id))
            return hasil
    finally:
        store.tutup()


def _baris(koneksi: Any, *kolom: Any) -> list[tuple[Any, ...]]:
    return sorted(map(tuple, koneksi.execute(select(*kolom))))


@dataclass
class Cerita:
    """One seed."""

    benih: int
    folder: Path
    kunci: bytes
    perangkat: dict[str, bytes]
    mesin: dict[str, ProsesMesin]
    tulisan: dict[int, set[str]] = field(default_factory=dict)
    mati: int = 0
    nomor: int = 0

    def __post_init__(self) -> None:
        self.acak = random.Random(self.benih)
        for _, ke in ARAH:
            self.tukar(ke).mkdir(parents=True, exist_ok=True)

    def tukar(self, ke: str) -> Path:
        return self.folder / "folder bersama" / ke

    def kantor(self, nama: str) -> Path:
        return self.folder / nama

    def langkah(self) -> None:
        """One act of one machine, killed first or not."""
        x = self.acak.random()
        if x < 0.25:
            self.tulis()
        elif x < 0.6:
            self.kirim(*self.acak.choice(ARAH))
        else:
            self.terima(self.acak.choice(ARAH)[1])

    def tulis(self) -> None:
        nama = self.acak.choice(["laptop", "opd"])
        self.nomor += 1
        catatan = self.acak.randrange(900, 904) + (50 if nama == "opd" else 0)
        teks = f"tulisan {self.nomor}"
        perintah = ("tulis", self.kantor(nama), AKUN[nama], teks, catatan, f"foto {self.nomor}")
        if self.acak.random() < 0.3:
            self._bunuh(nama, perintah, [perintah])
        self._berhasil(self.mesin[nama].jalankan(*perintah))
        self.tulisan.setdefault(catatan, set()).add(teks)

    def kirim(self, dari: str, ke: str, *, bunuh: bool | None = None) -> None:
        akan = self.acak.random() < 0.7 if bunuh is None else bunuh
        perintah = ("bundle", "export", self.kantor(dari), "--as", AKUN[dari], "--to", self.perangkat[ke].hex(), "-o")
        if akan:
            self._bunuh(dari, (*perintah, self.tukar(ke)), [(*perintah, self.folder / "uji")])
        self._berhasil(self.mesin[dari].jalankan(*perintah, self.tukar(ke)))

    def terima(self, nama: str, *, bunuh: bool | None = None) -> None:
        akan = self.acak.random() < 0.7 if bunuh is None else bunuh
        perintah = ("central", "ingest", self.kantor(nama), self.tukar(nama), "--as", AKUN[nama])
        if akan:
            satu = ("bundle", "import", self.kantor(nama), "--as", AKUN[nama])
            self._bunuh(nama, perintah, [(*satu, berkas) for berkas in sorted(self.tukar(nama).glob("*.kinerja"))])
        self._berhasil(self.mesin[nama].jalankan(*perintah))
        for berkas in self.tukar(nama).iterdir():
            if self.acak.random() < 0.6:
                berkas.unlink()

    def _berhasil(self, jawab: Jawaban) -> None:
        assert (jawab.sinyal, jawab.kode) == (0, 0), (self.benih, jawab.keluar)

    def _bunuh(self, nama: str, perintah: tuple[object, ...], langkah: list[tuple[object, ...]]) -> None:
        """See on a copy what each step of the command does; then kill the command somewhere in between."""
        folder, kembar = self.kantor(nama), self.folder / "kembar"
        boleh, banyak, berat = [potret(folder, self.kunci)], 0, list[int]()
        shutil.copytree(folder, kembar)
        (self.folder / "uji").mkdir()
        for satu in langkah:
            penuh = self.mesin[nama].jalankan(*(kembar if apa == folder else apa for apa in satu), hitung=True)
            self._berhasil(penuh)
            boleh.append(potret(kembar, self.kunci))
            berat += [banyak + n for n in penuh.berat]
            banyak += penuh.peristiwa
        shutil.rmtree(kembar)
        shutil.rmtree(self.folder / "uji")
        if self.acak.random() < 0.2:
            jawab = self.mesin[nama].jalankan(*perintah, detik=self.acak.uniform(0, 0.4))
        else:
            di = self.acak.choice(berat or [0]) if self.acak.random() < 0.7 else self.acak.randrange(banyak + 1)
            jawab = self.mesin[nama].jalankan(*perintah, bunuh=di)
        self.mati += jawab.mati
        kini = potret(folder, self.kunci, sehat=True)
        assert kini in boleh, (self.benih, perintah, [k for k in kini if kini[k] != boleh[0][k]])
        for berkas in self._paket():
            assert not lihat(berkas).rusak, (self.benih, berkas)

    def _paket(self) -> list[Path]:
        return [p for p in self.folder.rglob("*.kinerja") if "karantina" not in p.parts]

    def akhir(self) -> None:
        """All exchange, unkilled, until all is known; then nothing is missing and nothing is left over."""
        for _ in range(2):
            for dari, ke in ARAH:
                self.kirim(dari, ke, bunuh=False)
                self.terima(ke, bunuh=False)
        semua = {nama: potret(self.kantor(nama), self.kunci, sehat=True) for nama in AKUN}
        for apa in ("laporan_harian", "daun"):
            assert semua["pusat"][apa] == semua["opd"][apa], (self.benih, apa)
        milik = {id_tetap(n).bytes for n in range(900, 904)}
        for nama in ("laptop", "opd"):
            semua[nama]["milik"] = [b for b in semua[nama]["laporan_harian"] if b[0] in milik]
        assert semua["laptop"]["milik"] == semua["opd"]["milik"]
        self._tidak_hilang()
        for nama in AKUN:
            kantor = self.kantor(nama)
            self._berhasil(self.mesin[nama].jalankan("check", kantor, "--as", "operator", "--json"))
            sisa = [p.name for p in kantor.rglob("*") if p.name.endswith(".part") or p.parent.name in SEMENTARA]
            assert sisa == [], (self.benih, nama, "left over by a kill")

    def _tidak_hilang(self) -> None:
        """Whoever wrote last is shown: each record was written by one machine only, so its last text stands."""
        terbuka = bootstrap.buka_kantor(self.kantor("pusat"), self.kunci, Jam())
        try:
            with terbuka.store.baca() as koneksi:
                uraian = {satu.nilai.id: satu.nilai.uraian for satu in cari(koneksi, LaporanHarian)}
                bukti = [b.sha256 for satu in cari(koneksi, LaporanHarian) for b in satu.nilai.bukti]
        finally:
            terbuka.tutup()
        terakhir = {id_tetap(n): max(t, key=lambda s: int(s.split()[1])) for n, t in self.tulisan.items()}
        assert uraian == terakhir, self.benih
        assert len(bukti) == len(terakhir), self.benih
        assert all(terbuka.brankas.ambil(sidik) for sidik in bukti)


SEMENTARA = ("masuk", "menunggu", "karantina")
"""Trays that must be empty in the end."""


@pytest.fixture
def tiga(_cetakan: tuple[Path, bytes], tmp_path: Path) -> Iterator[Any]:
    """Makes a story of a seed; the three processes live as long as the test."""
    mesin = {nama: ProsesMesin() for nama in AKUN}

    def buat(benih: int) -> Cerita:
        folder = tmp_path / str(benih)
        return Cerita(benih, folder, _cetakan[1], baru(folder, *_cetakan), mesin)

    yield buat
    for satu in mesin.values():
        satu.tutup()


def test_three_processes_killed_at_random_moments_lose_nothing(tiga: Any) -> None:
    cerita = tiga(7)
    while cerita.mati < 6:
        cerita.langkah()
    cerita.akhir()


@pytest.mark.long
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("benih", range(100, 130))
def test_three_processes_killed_again_and_again_lose_nothing(tiga: Any, benih: int) -> None:
    cerita = tiga(benih)
    while cerita.mati < 25:
        cerita.langkah()
    cerita.akhir()
