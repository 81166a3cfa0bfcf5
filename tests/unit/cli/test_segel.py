"""`kinerja segel …` as scripts call it: exit codes, JSON, and sentences for people."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop import bootstrap
from kinerja_desktop.cli.main import main
from kinerja_desktop.services import persetujuan
from kinerja_desktop.services.pintu import Pintu
from kinerja_desktop.store.gudang import Store
from tests.helpers.kantor import Jam
from tests.helpers.laporan import ajukan

NIP_SITI, NIP_RUDI = "19920314 201903 2 007", "198811052012011003"


@pytest.fixture
def kantor_segel(_cetakan: tuple[Path, bytes], tmp_path: Path) -> Iterator[Path]:
    """A closed office: of Siti's October one report is approved, one of Rudi's waits."""
    folder = tmp_path / "kantor"
    shutil.copytree(_cetakan[0], folder)
    terbuka = bootstrap.buka_kantor(folder, Pintu(folder).kunci("kepala", "latihan"), Jam())
    satu, sidik = ajukan(terbuka.konteks("siti"), tanggal=date(2026, 10, 6))
    persetujuan.setujui(terbuka.konteks("kepala"), satu.id, sidik)
    ajukan(terbuka.konteks("rudi"), tanggal=date(2026, 10, 6))
    terbuka.tutup()
    yield folder


def jalan(capsys: pytest.CaptureFixture[str], *argumen: object) -> tuple[int, str, str]:
    kode = main(["segel", *(str(a) for a in argumen)])
    keluar = capsys.readouterr()
    return kode, keluar.out, keluar.err


def objek(capsys: pytest.CaptureFixture[str], kode: int, *argumen: object) -> dict[str, Any]:
    hasil, keluar, galat = jalan(capsys, *argumen, "--json")
    assert (hasil, galat) == (kode, "")
    isi: dict[str, Any] = json.loads(keluar)
    return isi


def test_seal_then_verify(kantor_segel: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sebelum = objek(capsys, 0, "periksa", kantor_segel, "--as", "operator", "--bulan", "2026-10")
    assert sebelum["segel"] == [] and [p["nama"] for p in sebelum["belum_disegel"]] == ["Siti Rahma, A.Md.Keb."]
    isi = objek(capsys, 0, "buat", kantor_segel, "--bulan", "2026-10", "--pegawai", NIP_SITI, "--as", "kepala")
    (satu,) = isi["disegel"]
    assert (isi["bulan"], isi["bertanda"], isi["dilewati"]) == ("2026-10", False, [])
    assert (satu["nip"], satu["laporan"], satu["menggantikan"]) == (NIP_SITI.replace(" ", ""), 1, None)
    assert len(satu["akar"]) == 64
    isi = objek(capsys, 0, "periksa", kantor_segel, "--as", "operator")
    assert isi["ok"] and isi["jumlah"]["tanpa_tanda"] == 1 and isi["segel"][0]["komputer"] is None
    kode, keluar, _ = jalan(capsys, "periksa", kantor_segel, "--as", "operator", "--bulan", "2026-10")
    assert (kode, keluar) == (0, "2026-10 Siti Rahma, A.Md.Keb.: cocok, tanpa tanda tangan komputer\n")


def test_without_names_all_who_are_ready_are_sealed_and_the_others_named(
    kantor_segel: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kode, keluar, _ = jalan(capsys, "buat", kantor_segel, "--bulan", "2026-10", "--as", "kepala")
    assert kode == 1
    assert "Oktober 2026: 1 pegawai disegel, tanpa tanda tangan komputer, 1 dilewati" in keluar
    assert "Rudi Hasibuan: SGL-03 1 laporan Rudi Hasibuan masih menunggu" in keluar
    assert "Siti Rahma, A.Md.Keb.: 1 laporan, akar " in keluar


def test_what_does_not_verify_ends_with_one(
    kantor_segel: Path, _cetakan: tuple[Path, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    jalan(capsys, "buat", kantor_segel, "--bulan", "2026-10", "--as", "kepala")
    store = Store.buka(kantor_segel, _cetakan[1])
    with store._lokal() as koneksi:
        koneksi.exec_driver_sql("UPDATE laporan_harian SET realisasi = 99 WHERE status = 'disetujui'")
    store.tutup()
    isi = objek(capsys, 1, "periksa", kantor_segel, "--as", "operator")
    assert not isi["ok"] and isi["segel"][0]["hasil"] == "berubah" and len(isi["segel"][0]["berubah"]) == 1
    assert "BERUBAH sesudah disegel (1 berubah)" in jalan(capsys, "periksa", kantor_segel, "--as", "operator")[1]


@pytest.mark.parametrize(
    ("akun", "argumen", "kode"),
    [
        ("siti", (), "UMM-01"),
        ("kepala", ("--pegawai", "123"), "SGL-09"),
    ],
)
def test_refusals_are_told_with_their_code(
    kantor_segel: Path, capsys: pytest.CaptureFixture[str], akun: str, argumen: tuple[str, ...], kode: str
) -> None:
    hasil, keluar, galat = jalan(capsys, "buat", kantor_segel, "--bulan", "2026-10", *argumen, "--as", akun)
    assert (hasil, keluar) == (1, "") and galat.startswith(f"{kode}:")


@pytest.mark.parametrize("teks", ["2026", "2026-TW4", "November"])
def test_only_a_month_is_accepted(kantor_segel: Path, capsys: pytest.CaptureFixture[str], teks: str) -> None:
    hasil, _, galat = jalan(capsys, "buat", kantor_segel, "--bulan", teks, "--as", "kepala")
    assert hasil == 2 and "--bulan" in galat


def test_nobody_of_the_team_means_nothing_to_do(kantor_segel: Path, capsys: pytest.CaptureFixture[str]) -> None:
    isi = objek(capsys, 0, "buat", kantor_segel, "--bulan", "2026-09", "--as", "kepala")
    assert isi["disegel"] == [] and isi["dilewati"] == []
    kode, keluar, _ = jalan(capsys, "periksa", kantor_segel, "--as", "kepala")
    assert (kode, keluar) == (0, "Belum ada segel.\n")
