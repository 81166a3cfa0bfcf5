"""The centre takes in a folder of bundles: one from each of 60 offices, 1.5 million records, by `kinerja central`.

Each office sends 14,000 reports and 11,000 verdicts on them. The bundles are made once, in ``build/bench`` (6 minutes);
each run takes in a copy of the empty centre, in a process of its own.

    python -m benchmarks.bench_pusat [offices]
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from benchmarks.hasil import Baris, cetak, puncak_mb
from benchmarks.kantor_pertukaran import buka_store, komputer, muat_laporan, orang_kantor
from benchmarks.kantor_ukuran import SANDI, SEKARANG, sekarang
from kinerja_desktop.bootstrap import buat_kantor
from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.domain.laporan import KeputusanLaporan
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.domain.waktu import ke_teks
from kinerja_desktop.services import perangkat_simpanan
from kinerja_desktop.services.kirim_paket import kirim
from kinerja_desktop.services.perangkat_simpanan import Mesin
from kinerja_desktop.services.rencana_kantor import RencanaKantor
from kinerja_desktop.store.bulk import pemuatan
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.sync.certificates import Grant, issue, issue_root
from kinerja_desktop.sync.identity import DeviceIdentity
from kinerja_desktop.sync.roots import found_office
from kinerja_desktop.sync.scope import Scope
from kinerja_desktop.sync.trust import TrustStore, with_certificate

KANTOR, LAPORAN, PUTUSAN, ORANG = 60, 14_000, 11_000, 280
_FOLDER = Path(__file__).resolve().parent.parent / "build" / "bench"
_VERSI = "1"


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


def _putusan(acak: random.Random, store: Store, kepala: UUID) -> Iterator[tuple[object, ...]]:
    with store.baca() as koneksi:
        semua = koneksi.exec_driver_sql(
            "SELECT id, hash FROM laporan_harian WHERE pegawai_id <> ? ORDER BY nomor LIMIT ?", (kepala.bytes, PUTUSAN)
        ).all()
    pada = ke_teks(SEKARANG)
    for id_, sidik in semua:
        yield (id_baru(SEKARANG, acak.randbytes(10)).bytes, id_, sidik, "setujui", "", kepala.bytes, pada)


def _paket(tujuan: Path, acak: random.Random, satu: Opd, pusat: bytes, percaya: TrustStore) -> None:
    """Let one office write and send."""
    with tempfile.TemporaryDirectory(dir=_FOLDER) as sementara:
        folder = Path(sementara)
        store = buka_store(folder, "polos")
        with pemuatan(store, satu.orang[0].id, "isi", SEKARANG) as pemuat:
            pemuat.muat(UnitKerja, [satu.unit])
            pemuat.muat(Pegawai, satu.orang)
        muat_laporan(store, acak, satu.orang, 0, LAPORAN, diajukan=True)
        putusan = list(_putusan(acak, store, satu.orang[0].id))
        with pemuatan(store, satu.orang[0].id, "isi", SEKARANG) as pemuat:
            pemuat.muat_isi(KeputusanLaporan, putusan)
        store.tutup()
        ini = Mesin(satu.milik, percaya.known[satu.milik.device][0], percaya, _ya)
        with komputer(folder, "polos", ini) as mesin:
            kirim(mesin.konteks, mesin.ini, pusat, tujuan)


def siapkan(banyak: int = KANTOR) -> Path:
    """The folder with the centre and the bundles; made when it is not there yet."""
    folder = _FOLDER / f"pusat-{banyak}"
    tanda = folder / "versi"
    if not tanda.exists() or tanda.read_text() != _VERSI:
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "paket").mkdir(parents=True)
        acak = random.Random(banyak)
        pusat, _, percaya, opd = _semua_opd(acak, banyak)
        _pusat(folder / "kantor", pusat, percaya, opd)
        for satu in opd:
            _paket(folder / "paket", acak, satu, pusat.device, percaya)
        tanda.write_text(_VERSI)
    return folder


def _anak(kantor: str, paket: str) -> None:
    """Take them in and tell how it went."""
    from kinerja_desktop.cli.main import main as kinerja

    awal = time.perf_counter()
    kode = kinerja(["central", "ingest", kantor, paket, "--json"])
    print(json.dumps({"kode": kode, "detik": time.perf_counter() - awal, "mb": puncak_mb()}))


def main(banyak: int = KANTOR) -> list[Baris]:
    """Measure and return the rows of the table."""
    folder = siapkan(banyak)
    salinan = folder / "meja"
    shutil.rmtree(salinan, ignore_errors=True)
    shutil.copytree(folder / "kantor", salinan)
    proses = subprocess.run(
        [sys.executable, "-m", "benchmarks.bench_pusat", "anak", str(salinan), str(folder / "paket")],
        capture_output=True, text=True, check=False, cwd=Path(__file__).resolve().parent.parent,
        env={**os.environ, "KINERJA_PASSWORD": SANDI},
    )  # fmt: skip
    shutil.rmtree(salinan)
    if proses.returncode:
        raise SystemExit(proses.stderr)
    *isi, akhir = proses.stdout.strip().splitlines()
    hasil, ukuran = json.loads("\n".join(isi)), json.loads(akhir)
    jumlah = banyak * (LAPORAN + PUTUSAN)
    if hasil["diterima"] != banyak or hasil["baru"] != jumlah or ukuran["kode"]:
        raise SystemExit(proses.stdout[:2000])
    apa = f"{banyak} offices, {jumlah:,} records at the centre"
    return [
        Baris(f"{apa}: seconds", ukuran["detik"]),
        Baris(f"{apa}: records a second", f"{jumlah / ukuran['detik']:,.0f}"),
        Baris(f"{apa}: peak MB, with 64 MB for a moment to check the password", ukuran["mb"]),
    ]


if __name__ == "__main__":
    if sys.argv[1:2] == ["anak"]:
        _anak(*sys.argv[2:4])
    else:
        cetak(main(*map(int, sys.argv[1:2])))
