"""The centre takes in a folder of bundles by `kinerja central ingest`: few large ones, and very many small ones.

First one bundle from each of 60 offices, 1.5 million records: 14,000 reports and 11,000 verdicts on them. Then 5,000
bundles of 50 offices: 100 of each, every one with five more reports and, as the centre confirmed nothing meanwhile,
with all those before it; once more at a centre that knows 4,800 laptops below them. The bundles are made once, in
``build/bench`` (8 minutes); each run takes them in at a copy of the empty centre, in a process of its own. With `penuh`
the first load of a whole city instead: 7.5 million records from 60 offices, half an hour and 25 GB of disk.

    python -m benchmarks.bench_pusat
    python -m benchmarks.bench_pusat penuh
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from benchmarks.hasil import Baris, cetak
from benchmarks.kantor_pertukaran import buka_store, komputer, muat_laporan, orang_kantor
from benchmarks.kantor_ukuran import SANDI, SEKARANG, sekarang
from kinerja_desktop.bootstrap import buat_kantor, buka_kantor
from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.domain.waktu import ke_teks
from kinerja_desktop.services import perangkat_simpanan
from kinerja_desktop.services.kirim_paket import kirim
from kinerja_desktop.services.perangkat_simpanan import Mesin
from kinerja_desktop.services.pintu import Pintu
from kinerja_desktop.services.rencana_kantor import RencanaKantor
from kinerja_desktop.store import skema
from kinerja_desktop.store.bulk import pemuatan
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.migrasi import versi_terbaru
from kinerja_desktop.sync.certificates import Grant, issue, issue_root
from kinerja_desktop.sync.identity import DeviceIdentity
from kinerja_desktop.sync.roots import found_office
from kinerja_desktop.sync.scope import Scope
from kinerja_desktop.sync.trust import TrustStore, with_certificate

ORANG = 280
LAPTOP = 4_800
_FOLDER = Path(__file__).resolve().parent.parent / "build" / "bench"
_VERSI = "1"


@dataclass(frozen=True)
class Ukuran:
    """How much there is: offices, bundles of each, and what each bundle has more than the one before."""

    kantor: int
    paket: int
    laporan: int
    putusan: int

    @property
    def catatan(self) -> int:
        """Different records of all bundles."""
        return self.kantor * self.paket * (self.laporan + self.putusan)


BESAR, BANYAK = Ukuran(60, 1, 14_000, 11_000), Ukuran(50, 100, 5, 0)
PENUH = Ukuran(60, 1, 70_000, 55_000)


@dataclass(frozen=True)
class Opd:
    """One office: its unit and people, which the centre knows too, and its machine."""

    unit: UnitKerja
    orang: list[Pegawai]
    milik: DeviceIdentity
    rantai: tuple[bytes, ...]


def _ya(_atas: bytes, _bawah: bytes) -> bool:
    return True


def _semua_opd(acak: random.Random, banyak: int) -> tuple[DeviceIdentity, tuple[bytes, ...], TrustStore, list[Opd]]:
    """Keys and certificates from the root down, and the offices."""
    induk, serep, pusat = (DeviceIdentity.generate() for _ in range(3))
    akar, lain = issue_root(induk, "Kunci induk", "2026-01-02"), issue_root(serep, "Cadangan", "2026-01-02")
    izin = issue(induk, akar, pusat.public, Grant(PeranPerangkat.PUSAT, Scope.whole(), "BKPSDM"), "2026-01-02", _ya)
    percaya = with_certificate(TrustStore(found_office(induk, akar, lain)), (akar.raw, izin.raw), _ya)
    hasil = []
    for n in range(banyak):
        unit = id_baru(SEKARANG, acak.randbytes(10))
        orang = orang_kantor(acak, unit, ORANG)
        milik = DeviceIdentity.generate()
        lingkup = Grant(PeranPerangkat.OPD, Scope.of(units=frozenset({unit.bytes})), f"Dinas {n + 1}")
        rantai = (akar.raw, izin.raw, issue(pusat, izin, milik.public, lingkup, "2026-01-02", _ya).raw)
        percaya = with_certificate(percaya, rantai, _ya)
        hasil.append(
            Opd(UnitKerja(unit, f"Dinas {n + 1}", JenisUnit.PERANGKAT_DAERAH, None, orang[0].id), orang, milik, rantai)
        )
    return pusat, (akar.raw, izin.raw), percaya, hasil


def _pusat(folder: Path, milik: DeviceIdentity, percaya: TrustStore, opd: list[Opd]) -> None:
    """The office of the centre: everybody is known, nobody wrote anything."""
    operator = opd[0].orang[0]
    rencana = RencanaKantor(
        Kantor("BKPSDM", opd[0].unit.id, praktik=True),
        tuple(satu.unit for satu in opd),
        tuple(orang for satu in opd for orang in satu.orang),
        (Akun(operator.id, "operator", Peran.OPERATOR, operator.id),),
        {"operator": SANDI},
    )
    terbuka, _ = buat_kantor(folder, rencana, sekarang)
    try:
        perangkat_simpanan.simpan_mesin(terbuka.konteks("operator"), milik, percaya)
    finally:
        terbuka.tutup()


def _putusan(acak: random.Random, store: Store, kepala: UUID, banyak: int) -> Iterator[tuple[object, ...]]:
    with store.baca() as koneksi:
        semua = koneksi.exec_driver_sql(
            "SELECT id, hash FROM laporan_harian WHERE pegawai_id <> ? ORDER BY nomor LIMIT ?", (kepala.bytes, banyak)
        ).all()
    pada = ke_teks(SEKARANG)
    for id_, sidik in semua:
        yield (id_baru(SEKARANG, acak.randbytes(10)).bytes, id_, sidik, "setujui", "", kepala.bytes, pada, None)


def _paket(tujuan: Path, acak: random.Random, satu: Opd, pusat: bytes, percaya: TrustStore, u: Ukuran) -> None:
    """Let one office write and send, once or again and again."""
    with tempfile.TemporaryDirectory(dir=_FOLDER) as sementara:
        folder = Path(sementara)
        store = buka_store(folder, "polos")
        with pemuatan(store, satu.orang[0].id, "isi", SEKARANG) as pemuat:
            pemuat.muat(UnitKerja, [satu.unit])
            pemuat.muat(Pegawai, satu.orang)
        store.tutup()
        ini = Mesin(satu.milik, percaya.known[satu.milik.device][0], percaya, _ya)
        with komputer(folder, "polos", ini) as mesin:
            for n in range(u.paket):
                _tulis(mesin.konteks.store, acak, satu, n, u)
                kirim(mesin.konteks, mesin.ini, pusat, tujuan)


def _tulis(store: Store, acak: random.Random, satu: Opd, nomor: int, u: Ukuran) -> None:
    muat_laporan(store, acak, satu.orang, nomor * u.laporan, u.laporan, diajukan=True)
    if u.putusan:
        putusan = list(_putusan(acak, store, satu.orang[0].id, u.putusan))
        with pemuatan(store, satu.orang[0].id, "isi", SEKARANG) as pemuat:
            pemuat.muat_isi(KeputusanLaporan, putusan)


def siapkan(u: Ukuran) -> Path:
    """The folder with the centre and the bundles; made when it is not there yet."""
    folder = _FOLDER / f"pusat-{u.kantor}-{u.paket}-{u.laporan}"
    tanda = folder / "versi"
    versi = f"{_VERSI} {versi_terbaru()}"  # an office that has to be migrated would load Alembic
    if not tanda.exists() or tanda.read_text() != versi:
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "paket").mkdir(parents=True)
        acak = random.Random(u.kantor)
        pusat, _, percaya, opd = _semua_opd(acak, u.kantor)
        _pusat(folder / "kantor", pusat, percaya, opd)
        for satu in opd:
            _paket(folder / "paket", acak, satu, pusat.device, percaya, u)
        tanda.write_text(versi)
    return folder


def _kenalkan(folder: Path, laptop: int) -> None:
    """Let the centre know so many laptops, as if its offices had told of them."""
    terbuka = buka_kantor(folder, Pintu(folder).kunci("operator", SANDI), sekarang)
    try:
        konteks = terbuka.konteks("operator")
        ini = perangkat_simpanan.mesin(konteks)
        lingkup = next(iter(ini.percaya.known.values()))[0][-1].certificate.scope
        baru = {}
        for n in range(laptop):
            milik = DeviceIdentity.generate()
            izin = Grant(PeranPerangkat.PEGAWAI, lingkup, f"Laptop {n + 1}")
            link = issue(ini.identitas, ini.rantai[-1], milik.public, izin, "2026-01-02", _ya)
            baru[milik.device] = ((*ini.rantai, link),)
        percaya = replace(ini.percaya, known={**ini.percaya.known, **baru})
        with konteks.transaksi("kenalkan", (skema.PUSAT,)):
            perangkat_simpanan.simpan_kepercayaan(konteks, percaya)
    finally:
        terbuka.tutup()


def main() -> list[Baris]:
    """Measure and return the rows of the table."""
    return _ukur(BESAR) + _ukur(BANYAK) + _ukur(BANYAK, LAPTOP)


def _ukur(u: Ukuran, laptop: int = 0) -> list[Baris]:
    folder = siapkan(u)
    salinan = folder / "meja"
    shutil.rmtree(salinan, ignore_errors=True)
    shutil.copytree(folder / "kantor", salinan)
    if laptop:
        _kenalkan(salinan, laptop)
    proses = subprocess.run(
        [sys.executable, "-m", "benchmarks.anak_pusat", str(salinan), str(folder / "paket")],
        capture_output=True, text=True, check=False, cwd=Path(__file__).resolve().parent.parent,
        env={**os.environ, "KINERJA_PASSWORD": SANDI},
    )  # fmt: skip
    shutil.rmtree(salinan)
    if proses.returncode:
        raise SystemExit(proses.stderr)
    *isi, akhir = proses.stdout.strip().splitlines()
    hasil, ukuran = json.loads("\n".join(isi)), json.loads(akhir)
    paket = u.kantor * u.paket
    if hasil["diterima"] != paket or hasil["baru"] != u.catatan or ukuran["kode"]:
        raise SystemExit(proses.stdout[:2000])
    apa = f"{paket:,} bundles of {u.kantor} offices, {u.catatan:,} records at the centre"
    if laptop:
        apa += f" that knows {laptop:,} laptops"
    return [
        Baris(f"{apa}: seconds", ukuran["detik"]),
        Baris(f"{apa}: new records a second", f"{u.catatan / ukuran['detik']:,.0f}"),
        Baris(f"{apa}: bundles a second", f"{paket / ukuran['detik']:,.1f}"),
        Baris(f"{apa}: peak MB of the command", ukuran["mb"], "<= 110", ukuran["mb"] <= 110),
    ]


if __name__ == "__main__":
    if sys.argv[1:2] == ["penuh"]:
        cetak(_ukur(PENUH))
    else:
        cetak(main())
