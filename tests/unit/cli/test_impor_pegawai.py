"""`kinerja import pegawai`: the contract of its answer, its exit codes, and nothing written by a preview."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.lembar import BUDI, LINA, daftar_siasn
from tests.unit.cli.test_perintah import jalan

EMAS = Path(__file__).resolve().parents[2] / "golden" / "impor"
KUNCI = {"baru", "berubah", "sama", "ditolak"}


def impor(capsys: pytest.CaptureFixture[str], folder: Path, berkas: Path, *lain: str) -> dict[str, Any]:
    kode, keluar, galat = jalan(capsys, "import", "pegawai", folder, berkas, "--as", "operator", "--json", *lain)
    assert (kode, galat) == (0, "")
    hasil: dict[str, Any] = json.loads(keluar)
    assert hasil.keys() >= KUNCI
    return hasil


def angka(hasil: dict[str, Any]) -> tuple[int, int, int, int]:
    return hasil["baru"], hasil["berubah"], hasil["sama"], len(hasil["ditolak"])


@pytest.mark.parametrize("jenis", ["xlsx", "xls", "ods"])
def test_a_real_list_comes_in_from_every_format(folder: Path, capsys: pytest.CaptureFixture[str], jenis: str) -> None:
    """Title rows, a header of two rows with merged cells, column numbers, a repeated header, sums and a signature."""
    berkas = EMAS / f"duk.{jenis}"
    pratinjau = impor(capsys, folder, berkas, "--preview")
    assert pratinjau["pratinjau"] is True and angka(pratinjau) == (2, 0, 0, 2)
    hasil = impor(capsys, folder, berkas)
    assert angka(hasil) == (2, 0, 0, 2), "the preview wrote nothing"
    assert [(d["baris"], d["alasan"][:6]) for d in hasil["ditolak"]] == [(10, "PEG-02"), (11, "PEG-02")]
    assert set(hasil["ditolak"][0]) == {"baris", "nip", "alasan"}
    assert angka(impor(capsys, folder, berkas)) == (0, 0, 2, 2)


def test_people_are_told_in_words(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    berkas = daftar_siasn(tmp_path, LINA, BUDI, ("", "12", *LINA[2:]))
    kode, keluar, _ = jalan(capsys, "import", "pegawai", folder, berkas, "--as", "operator")
    assert kode == 0 and "Impor selesai: 2 baru, 0 berubah, 0 sama, 1 ditolak." in keluar
    assert "baris 6, NIP 12: PEG-01" in keluar and "Unit kerja baru: SUBBAGIAN TATA USAHA" in keluar


def test_who_may_not_is_refused(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    berkas = daftar_siasn(tmp_path, LINA)
    for lain in ((), ("--preview",)):
        kode, keluar, galat = jalan(capsys, "import", "pegawai", folder, berkas, "--as", "siti", "--json", *lain)
        assert (kode, keluar) == (1, "") and galat.startswith("UMM-01")


def test_what_is_no_spreadsheet_is_refused(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    berkas = tmp_path / "a.xlsx"
    berkas.write_bytes(b"PK\x03\x04")
    kode, keluar, galat = jalan(capsys, "import", "pegawai", folder, berkas, "--as", "operator", "--json")
    assert (kode, keluar) == (1, "") and galat.startswith("IMP-20")
