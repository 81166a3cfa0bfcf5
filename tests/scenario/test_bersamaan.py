"""Several threads at one office at once: bundles come in and go out while people write; nothing is lost."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from random import Random
from uuid import UUID

import pytest

from kinerja_desktop.domain.galat import Tertunda, UserError
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.services import tukar_kirim, tukar_terima
from kinerja_desktop.services.hasil_terima import Nasib
from kinerja_desktop.store import skema
from kinerja_desktop.store.daun import daun
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import ambil, cari
from tests.helpers.kantor import OPERATOR, RUDI, SITI, KantorUji
from tests.helpers.pertukaran import Jaringan, Komputer, laporan, simpan

ORANG = {"siti": SITI, "rudi": RUDI}
BANYAK = 40


@pytest.fixture
def jaringan(kantor: KantorUji, tmp_path: Path) -> Iterator[Jaringan]:
    semua = Jaringan(tmp_path, kantor)
    for nama in ("opd", "siti", "rudi", "pusat"):
        semua.pasang(nama)
    yield semua
    semua.tutup()


def _paket(jaringan: Jaringan, nama: str) -> list[Path]:
    """Bundles of a laptop, each with a few more reports than the one before."""
    hasil, laptop = [], jaringan[nama]
    for awal in range(0, BANYAK, 8):
        simpan(laptop, *(_laporan(laptop, ORANG[nama], f"{nama} {n}") for n in range(awal, awal + 8)))
        hasil.append(laptop.kirim(jaringan["opd"], jaringan.folder).berkas)
    return hasil


def _laporan(mesin: Komputer, orang: UUID, kegiatan: str) -> LaporanHarian:
    return replace(laporan(1, kegiatan, orang), id=mesin.konteks.id_baru())


def _panggil(opd: Komputer, fungsi: Callable[[], object]) -> None:
    """As the lane of the database does: what is put off is made anew."""
    while True:
        try:
            with opd.konteks.store.bersama.panggilan():
                fungsi()
        except Tertunda:
            time.sleep(0.02)
            continue
        return


@pytest.mark.parametrize("benih", range(3))
def test_bundles_in_both_directions_while_somebody_writes(jaringan: Jaringan, benih: int) -> None:
    """Two imports at once, exports in the middle of them, and saves: as if one had come after the other."""
    opd, acak = jaringan["opd"], Random(benih)
    konteks, pusat = opd.konteks, jaringan["pusat"]
    datang = {nama: _paket(jaringan, nama) for nama in ORANG}
    for satu in datang.values():
        acak.shuffle(satu)
    mulai = threading.Barrier(4)

    def terima(nama: str) -> list[tuple[Nasib, UserError | None]]:
        mulai.wait(30)
        return [(h.nasib, h.galat) for satu in datang[nama] for h in tukar_terima.terapkan(konteks, [satu])]

    def tulis() -> None:
        mulai.wait(30)
        for n in range(BANYAK):
            _panggil(opd, lambda n=n: simpan(opd, _laporan(opd, OPERATOR, f"operator {n}")))

    def kirim() -> list[Path]:
        mulai.wait(30)
        return [tukar_kirim.buat(konteks, pusat.perangkat).berkas for _ in range(6)]

    with ThreadPoolExecutor(4) as kolam:
        hasil = [kolam.submit(terima, nama) for nama in ORANG]
        menulis, mengirim = kolam.submit(tulis), kolam.submit(kirim)
        assert {n for satu in hasil for n in satu.result()} == {(Nasib.DITERIMA, None)}
        menulis.result()
        keluar = mengirim.result()
    assert _isi(opd) == sorted(f"{nama} {n}" for nama in (*ORANG, "operator") for n in range(BANYAK))
    with konteks.store.baca() as koneksi:
        assert not list(periksa(koneksi, konteks.brankas))
    for satu in (*acak.sample(keluar, len(keluar)), opd.kirim(pusat, jaringan.folder).berkas):
        pusat.terima(satu)
    assert _isi(pusat) == _isi(opd)
    assert _bercabang(opd) == _bercabang(pusat) == 0


def _isi(mesin: Komputer) -> list[str]:
    with mesin.konteks.store.baca() as koneksi:
        return sorted(baris.nilai.kegiatan for baris in cari(koneksi, LaporanHarian) if " " in baris.nilai.kegiatan)


def _bercabang(mesin: Komputer) -> int:
    peta = skema.PETA[LaporanHarian]
    with mesin.konteks.store.baca() as koneksi:
        return sum(len(daun(koneksi, peta, baris.nilai.id)) > 1 for baris in cari(koneksi, LaporanHarian))


def test_a_report_that_is_changed_while_its_bundle_comes_back_keeps_both_versions(jaringan: Jaringan) -> None:
    """The owner writes at his other laptop and here at once: a conflict for him, not a loss."""
    siti, rumah, opd = jaringan["siti"], jaringan.pasang("siti di rumah"), jaringan["opd"]
    simpan(siti, laporan(1, "Semula"))
    for a, b in (("siti", "opd"), ("opd", "siti di rumah")) * 2:
        jaringan.tukar(a, b)
    simpan(rumah, laporan(1, "Di rumah"))
    jaringan.tukar("siti di rumah", "opd")
    berkas = opd.kirim(siti, jaringan.folder).berkas
    mulai = threading.Barrier(2)

    def terima() -> None:
        mulai.wait(30)
        tukar_terima.terapkan(siti.konteks, [berkas])

    def tulis() -> None:
        mulai.wait(30)
        _panggil(siti, lambda: simpan(siti, laporan(1, "Di kantor")))

    with ThreadPoolExecutor(2) as kolam:
        for satu in [kolam.submit(terima), kolam.submit(tulis)]:
            satu.result()
    with siti.konteks.store.baca() as koneksi:
        tampil = ambil(koneksi, LaporanHarian, laporan(1).id)
        assert tampil is not None
        versi = len(daun(koneksi, skema.PETA[LaporanHarian], laporan(1).id))
    assert (versi, tampil.nilai.kegiatan) == (1, "Di kantor") or versi == 2
