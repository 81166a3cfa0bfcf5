"""`import skp` and `form` for both approaches and both kinds of official, with the examples of the regulation."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from kinerja_desktop.bootstrap import SANDI_LATIHAN
from tests.helpers.anak_lampiran import CONTOH, FOLDER, buat
from tests.unit.cli.test_perintah import jalan


@pytest.fixture(scope="module")
def kantor(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, dict[str, str], dict[str, str]]]:
    """Both offices, closed and without plans: folder, NIP by person, account of the penilai by person."""
    hasil = {}
    for nama in CONTOH:
        folder = tmp_path_factory.mktemp("bentuk") / nama
        contoh = buat(nama, folder)
        kode = {p.id: k for k, p in contoh.orang.items()}
        nip = {k: p.nip for k, p in contoh.orang.items()}
        hasil[nama] = (folder, nip, {k: kode[p.penilai_id] for k, p in contoh.orang.items() if p.penilai_id})
        contoh.terbuka.tutup()
    return hasil


@pytest.mark.parametrize(
    ("nama", "kode"),
    [("pusat", "dirjen"), ("pusat", "kasubdit"), ("daerah", "kepala_dinas"), ("daerah", "bidan_penyelia")],
)
def test_a_plan_of_each_form_comes_in_and_is_printed(
    kantor: dict[str, tuple[Path, dict[str, str], dict[str, str]]],
    nama: str,
    kode: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("KINERJA_PASSWORD", SANDI_LATIHAN)
    folder, nip, penilai = kantor[nama]
    masuk = ("--as", penilai[kode])
    keluar = jalan(capsys, "import", "skp", folder, FOLDER / nama / f"{kode}.json", *masuk, "--json")
    assert keluar[0] == 0 and json.loads(keluar[1])["pesan"][-1].endswith("ditetapkan.")
    format_ = CONTOH[nama][kode]
    milik = ("--pegawai", nip[kode], "--tahun", "2026", *masuk)
    for satu, isi in ((format_, "SASARAN KINERJA PEGAWAI"), ("A.1.8", "LAMPIRAN SASARAN KINERJA PEGAWAI")):
        kertas, panjang = ("a4", 842) if satu == "A.1.8" else ("f4", 935)
        assert jalan(capsys, "form", folder, satu, *milik, "-o", tmp_path / "a.pdf", "--paper", kertas)[0] == 0
        lembar = PdfReader(tmp_path / "a.pdf").pages[0]
        assert isi in lembar.extract_text().splitlines()
        assert round(float(max(lembar.mediabox.width, lembar.mediabox.height))) == panjang
        assert jalan(capsys, "form", folder, satu, *milik, "-o", tmp_path / "a.xlsx")[0] == 0
        assert isi in [sel.value for baris in load_workbook(tmp_path / "a.xlsx").worksheets[0] for sel in baris]
    lain = next(f for f in ("A.1.1", "A.1.2", "A.1.6", "A.1.7") if f != format_)
    hasil = jalan(capsys, "form", folder, lain, *milik, "-o", tmp_path / "salah.pdf")
    assert hasil[0] == 1 and hasil[2].startswith("DOK-22") and format_ in hasil[2]
    assert not (tmp_path / "salah.pdf").exists()
