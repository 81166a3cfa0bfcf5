"""How far a run is: it only goes forward, ends at the whole, and stops where a person stops it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinerja_desktop.domain.galat import Dibatalkan
from kinerja_desktop.services.laju_paket import LajuTerima
from kinerja_desktop.services.terima_paket import terima
from tests.helpers.pertukaran import Jaringan, laporan, simpan


def _dua(jaringan: Jaringan, tmp_path: Path) -> list[Path]:
    jaringan.tukar("opd", "siti")
    semua = []
    for n in range(2):
        simpan(jaringan["siti"], laporan(n))
        semua.append(jaringan["siti"].kirim(jaringan["opd"], tmp_path).berkas)
    return semua


def test_progress_goes_forward_and_names_file_and_records(jaringan: Jaringan, tmp_path: Path) -> None:
    berkas, opd = _dua(jaringan, tmp_path), jaringan["opd"]
    laju: list[tuple[int, int, LajuTerima]] = []
    terima(opd.konteks, opd.ini, berkas, kemajuan=lambda n, semua, t: laju.append((n, semua, LajuTerima.baca(t))))
    selesai = [n for n, _, _ in laju]
    assert selesai == sorted(selesai) and all(n <= semua for n, semua, _ in laju)
    assert {satu.berkas for _, _, satu in laju} == {1, 2} and laju[-1][2].berkas_semua == 2
    assert any(satu.semua > 0 for _, _, satu in laju) and laju[0][2].semua == 0


@pytest.mark.parametrize("kali", [1, 2, 3, 4])
def test_a_run_that_is_stopped_changes_nothing_more_and_keeps_the_file(
    jaringan: Jaringan, tmp_path: Path, kali: int
) -> None:
    berkas, opd = _dua(jaringan, tmp_path)[0], jaringan["opd"]
    sebelum = opd.konteks.store.meta("lsn_tetap")
    hitung = 0

    def batal(_n: int, _semua: int, _teks: str) -> None:
        nonlocal hitung
        hitung += 1
        if hitung == kali:
            raise Dibatalkan

    with pytest.raises(Dibatalkan):
        terima(opd.konteks, opd.ini, [berkas], kemajuan=batal)
    assert berkas.exists() and opd.konteks.store.meta("lsn_tetap") == sebelum
    masuk = opd.konteks.folder / "paket" / "masuk"
    assert not masuk.exists() or list(masuk.iterdir()) == []
    (hasil,) = terima(opd.konteks, opd.ini, [berkas])
    assert hasil.total("baru") == 1
