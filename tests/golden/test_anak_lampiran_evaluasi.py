"""The filled examples of Anak Lampiran 4 (Tabel 1 and 2, C.1.2; Tabel 3 and 4, C.1.3), imported, signed, and printed.

The ratings are those left standing on pp. 191-214, where every other choice is struck through; text extraction does not
show that, the pictures of the pages do. Tabel 3 contradicts the regulation itself: it leaves Butuh Perbaikan standing
for hasil kerja sesuai and perilaku di bawah ekspektasi, for which the kuadran (p. 99) gives Kurang. The kuadran holds
(docs/glossary.md). The ekspektasi khusus differ from those of Anak Lampiran 3, so each evaluation brings its own.

Look at the new pictures, then renew them with: ``KINERJA_GOLDEN_BARU=1 pytest
tests/golden/test_anak_lampiran_evaluasi.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kinerja_desktop.documents.pdf import cetak_ke_bytes
from kinerja_desktop.documents.pratinjau import jumlah_halaman
from kinerja_desktop.domain.dokumen import Formulir, FormulirEvaluasi, Kertas
from kinerja_desktop.domain.dokumen_umpan_balik import RekamanUmpanBalik
from kinerja_desktop.domain.evaluasi import Predikat, Rating
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Nilai
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import dokumen
from kinerja_desktop.services.evaluasi_impor import impor_evaluasi
from tests.golden.test_anak_lampiran import urut
from tests.golden.test_dokumen import BARU, potret, selisih
from tests.helpers.anak_lampiran import FOLDER, KantorContoh, baca, buka
from tests.helpers.baca_pdf import rapat, teks_halaman

TAHUN = Periode.baca("2026")
CETAK = [
    ("dirjen", "C.1.2"), ("dirjen", "D.1.1"), ("dirjen", "B.1.4"), ("direktur", "C.1.2"), ("kasubdit", "C.1.3"),
    ("kasubdit", "B.1.5"), ("jf", "C.1.3"),
]  # fmt: skip
PILIHAN = {
    "dirjen": (Rating.SESUAI, Rating.DI_ATAS, Predikat.BAIK),
    "direktur": (Rating.SESUAI, Rating.DI_ATAS, Predikat.BAIK),
    "kasubdit": (Rating.SESUAI, Rating.DI_BAWAH, Predikat.KURANG),
    "jf": (Rating.DI_ATAS, Rating.SESUAI, Predikat.BAIK),
}
"""Ratings that the examples leave standing, and the predikat of the kuadran."""
LUAR_IMPOR = {"sumber", "ekspektasi_khusus"}
"""Keys of the data that the import of an evaluation does not know."""
KOLOM = {
    "C.1.2": ("NO.", "RENCANA HASIL KERJA", "INDIKATOR KINERJA INDIVIDU", "TARGET", "PERSPEKTIF"),
    "C.1.3": ("RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI", "RENCANA HASIL KERJA", "ASPEK"),
}

KOLOM_DARI = {"B.1.4": "C.1.2", "B.1.5": "C.1.3", "C.1.2": "C.1.2", "C.1.3": "C.1.3"}


@pytest.fixture(scope="module")
def contoh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KantorContoh]:
    """The central office with all evaluations signed on the last day of the year."""
    ekspektasi = {kode: baca(f"pusat/{kode}-evaluasi")["ekspektasi_khusus"] for kode in PILIHAN}
    kantor = buka("pusat", tmp_path_factory.mktemp("contoh4") / "pusat", ekspektasi)
    kantor.sebagai("dirjen").sekarang.saat = datetime(2026, 12, 31, 9, 0, tzinfo=WIB)  # type: ignore[attr-defined]
    for kode in PILIHAN:
        isi = {kunci: nilai for kunci, nilai in baca(f"pusat/{kode}-evaluasi").items() if kunci not in LUAR_IMPOR}
        impor_evaluasi(kantor.penilai(kode), isi, tetapkan=True)
    yield kantor
    kantor.terbuka.tutup()


def formulir(contoh: KantorContoh, kode: str, format_: str) -> Formulir:
    return dokumen.formulir(contoh.penilai(kode), format_, contoh.orang[kode].id, 2026, TAHUN)


@pytest.mark.parametrize(("kode", "format_"), CETAK)
def test_teks_dan_gambar(contoh: KantorContoh, kode: str, format_: str) -> None:
    dasar = Path(FOLDER) / "pusat" / f"{kode}-{format_}-f4"
    isi = cetak_ke_bytes(formulir(contoh, kode, format_), Kertas.F4)
    hasil = "\n\f\n".join(teks_halaman(isi)) + "\n"
    if BARU:
        dasar.with_name(f"{dasar.name}.txt").write_text(hasil, encoding="utf-8")
    assert hasil == dasar.with_name(f"{dasar.name}.txt").read_text(encoding="utf-8")
    for indeks in range(jumlah_halaman(isi)):
        berkas = dasar.with_name(f"{dasar.name}-{indeks + 1}.png")
        gambar = potret(isi, indeks)
        if BARU:
            gambar.save(berkas, optimize=True)
        assert selisih(gambar, Image.open(berkas).convert("L")) < 6


def isi_contoh(data: dict[str, Any]) -> list[str]:
    """Every text of the example's table of results, in order of the rows."""
    return [satu["uraian"] for satu in data["realisasi"]]


def ekspektasi(data: dict[str, Any]) -> list[str]:
    """What the leader expects, value by value."""
    return [data["ekspektasi_khusus"][nilai] for nilai in Nilai if nilai in data["ekspektasi_khusus"]]


@pytest.mark.parametrize(("kode", "format_"), [k for k in CETAK if k[1] != "D.1.1"])
def test_setiap_label_dan_isi_contoh_pada_tempatnya(contoh: KantorContoh, kode: str, format_: str) -> None:
    data = baca(f"pusat/{kode}-evaluasi")
    form = formulir(contoh, kode, format_)
    assert isinstance(form, FormulirEvaluasi | RekamanUmpanBalik) and form.format == format_
    semua = rapat("".join(teks_halaman(cetak_ke_bytes(form, Kertas.F4))))
    urut(
        semua,
        ["PENDEKATAN HASIL KERJA KUANTITATIF", *KOLOM[KOLOM_DARI[format_]], "A. UTAMA", *isi_contoh(data), "PERILAKU"],
        kode,
    )
    for satu in data["realisasi"]:
        for umpan in satu.get("umpan_balik", []):
            assert rapat(f"{umpan['dari']}: {umpan['isi']}") in semua
    akhir = [f"{u['dari']}: {u['isi']}" for nilai in data["perilaku"].values() for u in nilai]
    assert all(rapat(satu) in semua for satu in akhir)
    assert ("INSTANSI" in semua) is (KOLOM_DARI[format_] == "C.1.2")
    if isinstance(form, FormulirEvaluasi):
        assert (form.rating_hasil, form.rating_perilaku, form.predikat) == PILIHAN[kode]
        urut(semua, ["PERILAKU KERJA", *ekspektasi(data)], kode)
        urut(
            semua, ["RATING PERILAKU KERJA*", "PREDIKAT KINERJA PEGAWAI*", "31 Desember 2026", form.penilai.nama], kode
        )


def test_r58_penilai_contoh_tanpa_nip(contoh: KantorContoh) -> None:
    form = formulir(contoh, "dirjen", "C.1.2")
    assert isinstance(form, FormulirEvaluasi) and form.penilai.nip == ""
    halaman = teks_halaman(cetak_ke_bytes(form, Kertas.F4))
    assert rapat("5INSTANSIKementerian X") in rapat(halaman[0]) and rapat("NIP (*opsional)") in rapat(halaman[0])
    assert "NIP None" not in halaman[-1]
