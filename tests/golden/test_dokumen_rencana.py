"""Golden text and pictures of the forms of planning and execution, filled with the examples of Anak Lampiran 2 and 3.

The examples are entered into an office and printed through the services. Look at new pictures, then renew them with:
``KINERJA_GOLDEN_BARU=1 pytest tests/golden/test_dokumen_rencana.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from kinerja_desktop.documents.pdf import cetak_ke_bytes
from kinerja_desktop.documents.pratinjau import jumlah_halaman
from kinerja_desktop.domain.dokumen import Formulir, Kertas
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.services import dokumen
from tests.golden.test_dokumen import BARU, FOLDER, potret, selisih
from tests.helpers.baca_pdf import rapat, teks_halaman
from tests.helpers.contoh_rencana import POHON, SERAH_TERIMA, baca, masukkan, tulis_aksi, tulis_laporan
from tests.helpers.kantor import KEPALA, SITI, Jam, KantorUji, salin

NAMA = (
    "a13-lampiran2", "a13-lampiran3", "a14-lampiran2", "a14-lampiran3", "a15-lampiran2", "a15-lampiran3", "b11", "b12",
    "serah-terima", "pohon-kinerja",
)  # fmt: skip
BERGAMBAR = ("a13-lampiran3", "a14-lampiran3", "a15-lampiran3", "b11", "b12", "serah-terima", "pohon-kinerja")


@pytest.fixture(scope="module")
def formulir(_cetakan: tuple[Path, bytes], tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Formulir]]:
    """Every form by its name, as the program prints it from an office."""
    hasil: dict[str, Formulir] = {"serah-terima": SERAH_TERIMA, "pohon-kinerja": POHON}
    for nomor in (2, 3):
        jam = Jam()
        terbuka = salin(_cetakan[0], tmp_path_factory.mktemp("contoh") / "kantor", _cetakan[1], jam)
        kantor = KantorUji(terbuka, jam)
        kepala = masukkan(kantor, nomor)
        for kode in ("A.1.3", "A.1.4", "A.1.5"):
            nama = f"{kode.replace('.', '').lower()}-lampiran{nomor}"
            hasil[nama] = dokumen.formulir(kepala, kode, KEPALA, 2026, None)
        if nomor == 3:
            tulis_aksi(kantor)
            tulis_laporan(kantor)
            siti = kantor.sebagai("siti")
            hasil["b11"] = dokumen.formulir(siti, "B.1.1", SITI, 2026, None)
            hasil["b12"] = dokumen.formulir(siti, "B.1.2", SITI, 2026, Periode.baca("2026-TW1"))
        terbuka.tutup()
    yield hasil


@pytest.mark.parametrize("nama", NAMA)
@pytest.mark.parametrize("kertas", Kertas)
def test_teks(formulir: dict[str, Formulir], nama: str, kertas: Kertas) -> None:
    berkas = FOLDER / f"{nama}-{kertas}.txt"
    teks = "\n\f\n".join(teks_halaman(cetak_ke_bytes(formulir[nama], kertas))) + "\n"
    if BARU:
        berkas.write_text(teks, encoding="utf-8")
    assert teks == berkas.read_text(encoding="utf-8")


@pytest.mark.parametrize("nama", BERGAMBAR)
@pytest.mark.parametrize("kertas", Kertas)
def test_gambar(formulir: dict[str, Formulir], nama: str, kertas: Kertas) -> None:
    isi = cetak_ke_bytes(formulir[nama], kertas)
    jumlah = jumlah_halaman(isi)
    for indeks in range(jumlah):
        berkas = FOLDER / f"{nama}-{kertas}-{indeks + 1}.png"
        gambar = potret(isi, indeks)
        if BARU:
            gambar.save(berkas, optimize=True)
        beda = selisih(gambar, Image.open(berkas).convert("L"))
        assert beda < 6, f"{berkas.name} differs by {beda:.1f}"
    assert not (FOLDER / f"{nama}-{kertas}-{jumlah + 1}.png").exists()


@pytest.mark.parametrize("nomor", [2, 3])
def test_setiap_kata_contoh_tercetak(formulir: dict[str, Formulir], nomor: int) -> None:
    """Nothing of the filled examples is lost between entering and printing."""
    isi = baca(nomor)
    cetakan = {
        kode: rapat("".join(teks_halaman(cetak_ke_bytes(formulir[f"{kode}-lampiran{nomor}"], Kertas.A4))))
        for kode in ("a13", "a14", "a15")
    }
    for kode, bagian in (("a13", isi["manual"]), ("a14", isi["strategi"]), ("a15", isi["matriks"])):
        kata = {k for teks in _teks(bagian) for k in teks.split()}
        assert {k for k in kata if k not in cetakan[kode]} == set()


def _teks(isi: object) -> Iterator[str]:
    """Every text of the example, but not its references to indicators and its choices."""
    if isinstance(isi, str):
        yield isi
    elif isinstance(isi, list):
        for satu in isi:
            yield from _teks(satu)
    elif isinstance(isi, dict):
        for kunci, satu in isi.items():
            if kunci not in ("iki", "kendali", "periode_pelaporan"):
                yield from _teks(satu)
