"""Sentences of the exchange: what a file brings, kind by kind."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.jumlah_terima import Jumlah
from kinerja_desktop.gui.sinkronisasi import kata
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.services.tukar import KeadaanTetangga, Tetangga
from kinerja_desktop.store.tetangga import Lubang

LAPORAN, REALISASI = "laporan_harian", "realisasi"


def diterima(**jumlah: Jumlah) -> HasilTerima:
    return HasilTerima("a", Nasib.DITERIMA, "Laptop", dict(jumlah))


@pytest.mark.parametrize(
    ("jumlah", "teks"),
    [
        ({LAPORAN: Jumlah(baru=12, berubah=2, bertentangan=1)}, "12 laporan harian baru, 2 berubah, 1 bertentangan"),
        ({LAPORAN: Jumlah(berubah=3, dihapus=1)}, "2 laporan harian berubah, 1 dihapus"),
        ({LAPORAN: Jumlah(berubah=1), REALISASI: Jumlah(ditahan=1)}, "1 laporan harian berubah, 1 realisasi ditahan"),
        (
            {LAPORAN: Jumlah(baru=1_200), REALISASI: Jumlah(baru=4, berubah=1)},
            "1.204 catatan baru (1.200 laporan harian, 4 realisasi), 1 realisasi berubah",
        ),
        ({LAPORAN: Jumlah(sama=3)}, "Tidak ada yang berubah"),
    ],
)
def test_what_happens_to_how_many_of_which_kind(jumlah: dict[str, Jumlah], teks: str) -> None:
    assert kata.kalimat_pratinjau([diterima(**jumlah)]) == teks


def test_files_are_counted_behind_and_a_preview_claims_nothing_done() -> None:
    semua = [
        diterima(laporan_harian=Jumlah(baru=1)),
        diterima(laporan_harian=Jumlah(baru=2)),
        HasilTerima("b", Nasib.ULANG),
        HasilTerima("c", Nasib.MENUNGGU),
        HasilTerima("d", Nasib.KARANTINA),
    ]
    sudah = "3 laporan harian baru; 1 paket sudah pernah diterima; "
    assert kata.kalimat_pratinjau(semua) == sudah + "1 paket akan menunggu; 1 paket akan disisihkan"
    assert kata.kalimat_hasil(semua) == sudah + "1 paket menunggu; 1 paket masuk karantina"


def test_a_machine_is_green_only_when_nothing_made_for_it_waits() -> None:
    satu = Tetangga(b"a", "Laptop", PeranPerangkat.PEGAWAI, "", KeadaanTetangga.LENGKAP, di_atas=False)
    assert kata.keadaan_tetangga(satu) == ("Lengkap", "ok")
    assert kata.keadaan_tetangga(replace(satu, menunggu=1)) == ("Belum diakui", "aju")
    kurang = replace(satu, keadaan=KeadaanTetangga.KURANG, kurang=Lubang(12_641, 12_655), menunggu=1)
    assert kata.keadaan_tetangga(kurang) == ("Kurang 15 nomor", "kem")
