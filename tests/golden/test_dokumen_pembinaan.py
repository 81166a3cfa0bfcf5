"""Golden text and pictures of the forms of guidance and counselling, filled in and signed in a test office.

Look at new pictures, then renew them with ``KINERJA_GOLDEN_BARU=1 pytest tests/golden/test_dokumen_pembinaan.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PIL import Image

from kinerja_desktop.documents.pdf import cetak_ke_bytes
from kinerja_desktop.documents.pratinjau import jumlah_halaman
from kinerja_desktop.documents.xlsx import tulis_xlsx
from kinerja_desktop.domain.dokumen import Formulir, Kertas
from kinerja_desktop.domain.dokumen_pembinaan import FormulirUmpanBimbingan
from kinerja_desktop.domain.teks_pembinaan import KRITERIA, jawaban_kelompok
from kinerja_desktop.services import dokumen
from tests.golden.test_dokumen import BARU, FOLDER, potret, selisih
from tests.helpers.baca_pdf import rapat, teks_halaman
from tests.helpers.kantor import SITI, Jam, KantorUji, salin
from tests.helpers.pembinaan import coaching, kasus, mentoring, pasca

KODE = ("B.1.6", "B.1.7", "B.1.8", "B.1.9", "B.1.10")
PEMBACA = {"B.1.8": "siti", "B.1.10": "kepala"}


@pytest.fixture(scope="module")
def formulir(_cetakan: tuple[Path, bytes], tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Formulir]]:
    """Every form by its code, as the program prints it from an office."""
    jam = Jam()
    terbuka = salin(_cetakan[0], tmp_path_factory.mktemp("pembinaan") / "kantor", _cetakan[1], jam)
    kantor = KantorUji(terbuka, jam)
    kantor.tetapkan_skp_siti()
    pasca(kantor, coaching(kantor))
    mentoring(kantor)
    kasus(kantor)
    yield {
        kode: dokumen.formulir(kantor.sebagai(PEMBACA.get(kode, "rudi" if kode == "B.1.6" else "kepala")), kode, SITI,
                               2026, None)
        for kode in KODE
    }  # fmt: skip
    terbuka.tutup()


def _nama(kode: str) -> str:
    return kode.replace(".", "").lower()


@pytest.mark.parametrize("kode", KODE)
@pytest.mark.parametrize("kertas", Kertas)
def test_teks(formulir: dict[str, Formulir], kode: str, kertas: Kertas) -> None:
    berkas = FOLDER / f"{_nama(kode)}-{kertas}.txt"
    teks = "\n\f\n".join(teks_halaman(cetak_ke_bytes(formulir[kode], kertas))) + "\n"
    if BARU:
        berkas.write_text(teks, encoding="utf-8")
    assert teks == berkas.read_text(encoding="utf-8")


@pytest.mark.parametrize("kode", KODE)
@pytest.mark.parametrize("kertas", Kertas)
def test_gambar(formulir: dict[str, Formulir], kode: str, kertas: Kertas) -> None:
    isi = cetak_ke_bytes(formulir[kode], kertas)
    jumlah = jumlah_halaman(isi)
    for indeks in range(jumlah):
        berkas = FOLDER / f"{_nama(kode)}-{kertas}-{indeks + 1}.png"
        gambar = potret(isi, indeks)
        if BARU:
            gambar.save(berkas, optimize=True)
        beda = selisih(gambar, Image.open(berkas).convert("L"))
        assert beda < 6, f"{berkas.name} differs by {beda:.1f}"
    assert not (FOLDER / f"{_nama(kode)}-{kertas}-{jumlah + 1}.png").exists()


@pytest.mark.parametrize("kode", KODE)
def test_the_twin_tells_the_same_words(formulir: dict[str, Formulir], kode: str, tmp_path: Path) -> None:
    tulis_xlsx(formulir[kode], tmp_path / "kembar.xlsx")
    sel = [str(s.value) for baris in load_workbook(tmp_path / "kembar.xlsx").active.rows for s in baris if s.value]
    cetak = rapat("".join(teks_halaman(cetak_ke_bytes(formulir[kode], Kertas.A4))))
    kata = {k for teks in sel for k in teks.split() if k not in ("YA", "/", "TIDAK")}
    assert len(kata) > 40
    assert {k for k in kata if rapat(k) not in cetak} == set()


def test_b18_prints_each_criterion_of_the_annex(formulir: dict[str, Formulir]) -> None:
    cetak = rapat("".join(teks_halaman(cetak_ke_bytes(formulir["B.1.8"]))))
    assert sum(len(kriteria) for _, kriteria in KRITERIA) == 9
    for subjek, kriteria in KRITERIA:
        for teks in (*subjek.split(), *(k for satu in kriteria for k in satu.split())):
            assert rapat(teks) in cetak


def test_jawaban_b18_bernomor_juga_pada_xlsx(formulir: dict[str, Formulir], tmp_path: Path) -> None:
    form = formulir["B.1.8"]
    assert isinstance(form, FormulirUmpanBimbingan)
    tulis_xlsx(form, tmp_path / "b18.xlsx")
    sel = [str(s.value) for baris in load_workbook(tmp_path / "b18.xlsx").active.iter_rows() for s in baris]
    jawaban = [isi for nomor in range(3) for isi in jawaban_kelompok(form.jawaban, nomor)]
    assert {f"{n}. {isi}".rstrip() for n, isi in enumerate(jawaban, 1)} <= set(sel) and len(jawaban) == 9
