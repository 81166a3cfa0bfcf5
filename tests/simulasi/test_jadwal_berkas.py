"""Random schedules through the model and the program with its real files, keys, rights and databases on a disk.

A failing seed replays: ``pytest -m "" tests/simulasi/test_jadwal_berkas.py -k "hundred and [<seed>-"``. Keys and ids of
bundles are new each time; the steps and the dangers are the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.kantor import Jam, KantorUji, salin
from tests.simulasi import bahaya_kirim, bahaya_terima
from tests.simulasi.berkas_rusak import RUSAK
from tests.simulasi.jadwal import Kiriman, Pasangan
from tests.simulasi.jadwal_berkas import JadwalBerkas, mesin_awal
from tests.simulasi.kantor_berkas import KantorBerkas

SELALU = ((7, 40), (1792, 60), (226, 50))
"""Seeds and steps of the usual suite: conflicts, restores, a twin, a moved person, records that are held back.

7: evidence of a report of a restored machine, which the workstation had from it, came back without its file.
"""


@pytest.fixture(scope="module")
def awal(_cetakan: tuple[Path, bytes], tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Pasangan]]:
    folder = tmp_path_factory.mktemp("berkas")
    terbuka = salin(_cetakan[0], folder / "kantor", _cetakan[1], Jam())
    (folder / "asal").mkdir()
    try:
        kantor = KantorBerkas(folder, KantorUji(terbuka, Jam()))
    finally:
        terbuka.tutup()
    semua = mesin_awal(kantor)
    yield semua
    for satu in semua.values():
        satu.nyata.tutup()


@pytest.mark.timeout(600)
def test_file_schedules(awal: dict[str, Pasangan]) -> None:
    """One test, so that the machines are made once however many processes run the suite."""
    terjadi: Counter[str] = Counter()
    for benih, langkah in SELALU:
        jadwal = JadwalBerkas(benih, awal)
        jadwal.jalankan(langkah)
        terjadi += jadwal.terjadi
    assert terjadi["ditahan"] and terjadi["tulisan gagal"]
    _setiap_bahaya_sekali(awal)


def _setiap_bahaya_sekali(awal: dict[str, Pasangan]) -> None:
    """Every danger by its name, whatever the seeds bring."""
    jadwal = JadwalBerkas(0, awal, bahaya=0)

    def kirim() -> tuple[Pasangan, Kiriman]:
        jadwal.langkah += 1
        jadwal._simpan(jadwal.mesin["S1"], "S1")
        return jadwal.mesin["O"], jadwal._kirim("S1", "O")

    for apa in RUSAK:
        ke, satu = kirim()
        bahaya_terima.rusak(jadwal, ke, satu, apa)
        jadwal._antar(satu)
    for terima in bahaya_terima.BAHAYA.values():
        ke, satu = kirim()
        hasil = terima(jadwal, ke, satu)
        jadwal._cocok(ke, satu[0], hasil or ke.nyata.terima(satu[1].jalur)[0])
    for gagal in bahaya_kirim.BAHAYA.values():
        gagal(jadwal, jadwal.mesin["S1"], "O")
        jadwal._sama(jadwal.mesin["S1"])
        jadwal._antar(kirim()[1])
    jadwal._tenang()
    jadwal._periksa_akhir()
    jadwal.tutup()


@pytest.mark.long
@pytest.mark.parametrize(("benih", "langkah"), [*((n, 60) for n in range(240)), *((n, 120) for n in range(240, 300))])
def test_three_hundred_file_schedules(benih: int, langkah: int, awal: dict[str, Pasangan]) -> None:
    JadwalBerkas(benih, awal).jalankan(langkah)


@pytest.mark.long
@pytest.mark.parametrize("benih", range(10))
def test_no_danger_of_a_file_is_taken_for_a_restore(benih: int, awal: dict[str, Pasangan]) -> None:
    assert JadwalBerkas(benih, awal, ganggu=False).jalankan(60)[0] == 0
