"""Golden text and pictures of the forms of a plan, of feedback and of evaluation on both papers.

Look at the new pictures, then renew them with: ``KINERJA_GOLDEN_BARU=1 pytest tests/golden/test_dokumen.py``.
"""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter

from kinerja_desktop.documents.pdf import cetak_ke_bytes
from kinerja_desktop.documents.pratinjau import halaman, jumlah_halaman
from kinerja_desktop.domain.dokumen import Formulir, Kertas
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import capaian, dokumen, evaluasi, pengaturan, wewenang
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.store import skema
from tests.helpers.baca_pdf import teks_halaman
from tests.helpers.contoh_dokumen import DOKUMEN, FORMULIR_PENILAIAN, SKP
from tests.helpers.evaluasi import BAIK, siapkan
from tests.helpers.kantor import KADIS, KEPALA, PUSKESMAS, SITI, KantorUji, id_tetap, skp_siti

FOLDER = Path(__file__).parent / "dokumen"
BARU = "KINERJA_GOLDEN_BARU" in os.environ
LEBAR = 560
FORMULIR = {"a17": SKP, **FORMULIR_PENILAIAN}
KASUS = [pytest.param(form, kertas, f"{nama}-{kertas}", id=f"{nama}-{kertas}")
         for nama, form in FORMULIR.items() for kertas in Kertas]  # fmt: skip
SIKLUS = {
    JenisPeriode.TRIWULANAN: JenisPeriode.TRIWULANAN,
    JenisPeriode.BULANAN: JenisPeriode.BULANAN,
    JenisPeriode.TAHUNAN: JenisPeriode.TRIWULANAN,
}
BEKU = [
    ("A.1.7", ""), ("C.1.3", "2026-TW4"), ("D.1.1", "2026-TW4"), ("C.1.3", "2026"), ("D.1.1", "2026"),
    ("C.1.3", "2026-11"), ("D.1.1", "2026-11"),
]  # fmt: skip
"""Format and period: a quarter, the year and, in an office that evaluates each month, a month."""


@pytest.mark.parametrize(("form", "kertas", "nama"), KASUS)
def test_teks(form: Formulir, kertas: Kertas, nama: str) -> None:
    berkas = FOLDER / f"{nama}.txt"
    teks = "\n\f\n".join(teks_halaman(cetak_ke_bytes(form, kertas))) + "\n"
    if BARU:
        berkas.write_text(teks, encoding="utf-8")
    assert teks == berkas.read_text(encoding="utf-8")


def isi_beku(kantor: KantorUji, format_: str, periode: Periode | None) -> Formulir:
    """A form as the program prints it from the record that its signature froze."""
    operator, kepala, siti = (kantor.sebagai(akun) for akun in ("operator", "kepala", "siti"))
    with operator.transaksi("naik pangkat", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(wewenang.pegawai(operator, SITI), golongan="II/d"))
    if periode is not None:
        pengaturan.simpan_kantor(operator, replace(operator.kantor, periode_evaluasi=SIKLUS[periode.jenis]))
    siapkan(kantor, skp_berjenjang(kantor))
    if periode is not None:
        kantor.jam.saat = datetime(2026, 12, 31, 15, 0, tzinfo=WIB)
        kepala = kantor.sebagai("kepala")
        capaian.tetapkan(kepala, PUSKESMAS, periode, CapaianOrganisasi.BAIK)
        evaluasi.tetapkan(kepala, SITI, periode, BAIK, lembar(kepala, SITI, periode).dasar)
        milik = evaluasi.milik_saya(siti, periode)
        assert milik is not None
        kantor.jam.maju(days=5)
        evaluasi.terima(siti, milik.penetapan.id)
    form = dokumen.formulir(siti, format_, SITI, 2026, periode)
    assert not form.draf
    return form


def skp_berjenjang(kantor: KantorUji) -> Skp:
    """Siti's plan, whose first result serves one of her head, who leads alone: column 2 names his indicators (R27)."""
    kepala = kantor.sebagai("kepala")
    operator = kantor.sebagai("operator")
    with operator.transaksi("unit mandiri", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(wewenang.pegawai(operator, KEPALA), unit_mandiri=True))
    dasar = skp_siti()
    asal = replace(dasar.rhk[0], id=id_tetap(901), uraian=dasar.rhk[0].rhk_pimpinan, rhk_pimpinan="")
    asal = replace(asal, iki=(replace(asal.iki[0], id=id_tetap(902), uraian="Persentase ibu hamil yang sehat"),))
    with kepala.transaksi("SKP pimpinan") as kerja:
        kerja.simpan(replace(dasar, id=id_tetap(900), pegawai_id=KEPALA, penilai_id=KADIS, rhk=(asal,)))
    return replace(dasar, rhk=(replace(dasar.rhk[0], rhk_pimpinan_id=asal.id), *dasar.rhk[1:]))


@pytest.mark.parametrize(("format_", "masa"), BEKU)
def test_formulir_dari_rekaman_beku(kantor: KantorUji, format_: str, masa: str) -> None:
    isi = cetak_ke_bytes(isi_beku(kantor, format_, Periode.baca(masa) if masa else None), Kertas.A4)
    berkas = FOLDER / f"beku-{format_.replace('.', '').lower()}{'-' if masa else ''}{masa.lower()}.txt"
    teks = "\n\f\n".join(teks_halaman(isi)) + "\n"
    if BARU:
        berkas.write_text(teks, encoding="utf-8")
    assert teks == berkas.read_text(encoding="utf-8")


@pytest.mark.parametrize(("form", "kertas", "nama"), KASUS)
def test_gambar(form: Formulir, kertas: Kertas, nama: str) -> None:
    isi = cetak_ke_bytes(form, kertas)
    jumlah = jumlah_halaman(isi)
    for indeks in range(jumlah):
        berkas = FOLDER / f"{nama}-{indeks + 1}.png"
        gambar = potret(isi, indeks)
        if BARU:
            gambar.save(berkas, optimize=True)
        beda = selisih(gambar, Image.open(berkas).convert("L"))
        assert beda < 6, f"{berkas.name} differs by {beda:.1f}"
    assert not (FOLDER / f"{nama}-{jumlah + 1}.png").exists()


def potret(isi: bytes, indeks: int) -> Image.Image:
    """One page in 16 greys, small enough for the repository."""
    lebar, tinggi, rgba = halaman(isi, indeks, LEBAR)
    abu = Image.frombytes("RGBA", (lebar, tinggi), rgba).convert("L")
    buffer = BytesIO()
    abu.quantize(16).save(buffer, "PNG")
    return Image.open(buffer)


def selisih(satu: Image.Image, dua: Image.Image) -> float:
    """Greatest difference after softening: a moved line or word counts, other smoothing of edges does not."""
    if satu.size != dua.size:
        return 255.0
    lembut = [gambar.convert("L").filter(ImageFilter.BoxBlur(4)) for gambar in (satu, dua)]
    return float(ImageChops.difference(*lembut).getextrema()[1])


def test_selisih_melihat_satu_kata_yang_hilang() -> None:
    isi = cetak_ke_bytes(DOKUMEN)
    gambar = potret(isi, 0).convert("L")
    hapus = gambar.copy()
    hapus.paste(255, (300, 250, 330, 262))
    assert selisih(gambar, gambar) == 0
    assert selisih(gambar, hapus) >= 6
    assert selisih(gambar, ImageChops.offset(gambar, 0, 3)) >= 6
