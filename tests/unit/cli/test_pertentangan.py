"""`kinerja bundle conflicts` and `settle`: what differs on two machines, and the choice of who wrote it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop import bootstrap
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.services.pintu import Pintu
from kinerja_desktop.store.rekaman import ambil
from tests.helpers.kantor import Jam
from tests.helpers.laporan import ajukan
from tests.helpers.pertentangan import versi_lain
from tests.unit.cli.test_paket import Perintah


@pytest.fixture
def perintah(capsys: pytest.CaptureFixture[str]) -> Perintah:
    return Perintah(capsys)


@pytest.fixture
def bertengkar(folder: Path) -> tuple[Path, LaporanHarian]:
    """Siti's office, in which one of her reports has two versions."""
    terbuka = bootstrap.buka_kantor(folder, Pintu(folder).kunci("siti", "latihan"), Jam())
    try:
        satu, _ = ajukan(terbuka.konteks("siti"), uraian="di kantor")
        versi_lain(terbuka.konteks("siti"), replace(satu, uraian="di rumah"))
        return folder, satu
    finally:
        terbuka.tutup()


def _uraian(folder: Path, satu: LaporanHarian) -> str:
    terbuka = bootstrap.buka_kantor(folder, Pintu(folder).kunci("siti", "latihan"), Jam())
    try:
        with terbuka.store.baca() as koneksi:
            ada = ambil(koneksi, LaporanHarian, satu.id)
        assert ada is not None
        return ada.nilai.uraian
    finally:
        terbuka.tutup()


def test_conflicts_are_listed_with_what_differs_and_settled_by_number(
    perintah: Perintah, bertengkar: tuple[Path, LaporanHarian]
) -> None:
    folder, laporan = bertengkar
    (satu,) = perintah.json("bundle", "conflicts", folder, "--as", "siti")["konflik"]
    assert (satu["id"], satu["jenis"], satu["boleh"]) == (str(laporan.id), "laporan_harian", True)
    assert satu["catatan"] == "Laporan 19 Nov 2026 — Siti Rahma, A.Md.Keb."
    versi: dict[str, Any] = {v["isi"]["Uraian dan hasil"]: v for v in satu["versi"]}
    assert set(versi) == {"di kantor", "di rumah"} and all(set(v["isi"]) == {"Uraian dan hasil"} for v in satu["versi"])
    assert versi["di kantor"]["oleh"] == "Siti Rahma, A.Md.Keb."
    kode, teks, _ = perintah("bundle", "conflicts", folder, "--as", "siti")
    assert kode == 0 and "Anda yang memilih" in teks and "Uraian dan hasil: di rumah" in teks
    assert "(disimpan di komputer ini)" in teks
    nomor = versi["di rumah"]["nomor"]
    hasil = perintah.json("bundle", "settle", folder, satu["id"][:13], "--pakai", nomor, "--as", "siti")
    assert (hasil["id"], hasil["pakai"], hasil["sisa"]) == (satu["id"], nomor, 0)
    assert _uraian(folder, laporan) == "di rumah"
    assert perintah.json("bundle", "conflicts", folder, "--as", "siti") == {"konflik": []}
    assert "Tidak ada catatan" in perintah("bundle", "conflicts", folder, "--as", "siti")[1]


def test_only_its_author_settles_and_only_a_version_that_is_there(
    perintah: Perintah, bertengkar: tuple[Path, LaporanHarian]
) -> None:
    folder, laporan = bertengkar
    assert "Dipilih oleh Siti Rahma" in perintah("bundle", "conflicts", folder, "--as", "kepala")[1]
    for akun, nomor, versi, kode in (
        ("kepala", str(laporan.id), 1, "GBG-04"),
        ("siti", str(laporan.id), 3, "GBG-05"),
        ("siti", "0000", 1, "UMM-03"),
        ("rudi", str(laporan.id), 1, "UMM-03"),
    ):
        hasil, _, galat = perintah("bundle", "settle", folder, nomor, "--pakai", versi, "--as", akun)
        assert (hasil, kode in galat) == (1, True), galat
        assert ".." not in galat
    assert len(perintah.json("bundle", "conflicts", folder, "--as", "siti")["konflik"]) == 1


def test_beside_a_deletion_all_that_the_other_version_says_is_shown(perintah: Perintah, folder: Path) -> None:
    terbuka = bootstrap.buka_kantor(folder, Pintu(folder).kunci("siti", "latihan"), Jam())
    try:
        siti = terbuka.konteks("siti")
        satu, _ = ajukan(siti, uraian="di kantor")
        with siti.transaksi("hapus") as kerja:
            kerja.hapus(satu)
        versi_lain(siti, replace(satu, uraian="di rumah"))
    finally:
        terbuka.tutup()
    (berbeda,) = perintah.json("bundle", "conflicts", folder, "--as", "siti")["konflik"]
    isi = {v["dihapus"]: v["isi"] for v in berbeda["versi"]}
    assert isi[True] == {} and isi[False]["Uraian dan hasil"] == "di rumah" and isi[False]["Mulai"] == "08.00"
    assert ": dihapus" in perintah("bundle", "conflicts", folder, "--as", "siti")[1]
