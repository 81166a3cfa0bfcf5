"""Writes after the signature for the table of wewenang: delivery, reports, follow-up, angka kredit, doubted dates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from kinerja_desktop.domain.angka_kredit import JenjangJf, MasaJenjang
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Rating
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.riwayat_ak import BiodataJf, JenisAk, RiwayatAk
from kinerja_desktop.domain.tindak_lanjut import KeadaanTindakLanjut
from kinerja_desktop.services import (
    angka_kredit,
    capaian,
    evaluasi,
    jam_mesin,
    pelaporan,
    penetapan_ak,
    penyerahan,
    tindak_lanjut,
)
from kinerja_desktop.services.evaluasi_lembar import lembar
from tests.helpers.evaluasi import BAIK, TW4, siapkan, tetapkan
from tests.helpers.kantor import PUSKESMAS, SITI, KantorUji, id_tetap

Bahan = Any
TAHUN = Periode.baca("2026")
HARI = date(2026, 11, 24)
DATA = BiodataJf(id_tetap(600), SITI, (MasaJenjang(JenjangJf.TERAMPIL, date(2019, 3, 1)),), "P 123456", "Medan")
LAMA = RiwayatAk(
    id_tetap(610), SITI, JenisAk.LAMA, JenjangJf.TERAMPIL, "12,5", date(2022, 12, 31), "PAK 2022", "800/1/2022"
)
PENGELOLA = {"operator", "pusat"}
RENDAH = replace(BAIK, rating_hasil=Rating.DI_BAWAH, rating_perilaku=Rating.DI_BAWAH, alasan_rating="Bukti tidak ada.")


def _bertanda(kantor: KantorUji) -> Bahan:
    siapkan(kantor)
    tetapkan(kantor)
    saya = evaluasi.milik_saya(kantor.sebagai("siti"), TW4)
    assert saya is not None
    return saya.penetapan.id


def _lengkap(kantor: KantorUji) -> Bahan:
    nomor, siti = _bertanda(kantor), kantor.sebagai("siti")
    penyerahan.terima_dokumen(siti, nomor)
    evaluasi.terima(siti, nomor)
    return nomor


def _dilaporkan(kantor: KantorUji) -> Bahan:
    _lengkap(kantor)
    return pelaporan.laporkan(kantor.sebagai("kepala"), TW4, [SITI], HARI, "Sekretaris Daerah").id


def _usulan(kantor: KantorUji) -> Bahan:
    siapkan(kantor)
    tetapkan(kantor, RENDAH)
    return tindak_lanjut.daftar(kantor.sebagai("kepala"), TW4).baris[0]


def _jf(kantor: KantorUji) -> Bahan:
    angka_kredit.simpan_biodata(kantor.sebagai("operator"), DATA, None)


def _tahunan(kantor: KantorUji) -> Bahan:
    _jf(kantor)
    siapkan(kantor)
    kepala = kantor.sebagai("kepala")
    capaian.tetapkan(kepala, PUSKESMAS, TAHUN, CapaianOrganisasi.BAIK)
    evaluasi.tetapkan(kepala, SITI, TAHUN, BAIK, lembar(kepala, SITI, TAHUN).dasar)


def _riwayat(kantor: KantorUji) -> Bahan:
    _jf(kantor)
    operator = kantor.sebagai("operator")
    angka_kredit.simpan_riwayat(operator, LAMA)
    (satu,) = angka_kredit.lembar(operator, SITI).riwayat
    return satu


def _dilihat(kantor: KantorUji) -> Bahan:
    return frozenset({_riwayat(kantor).nilai.id})


def _mundur(kantor: KantorUji) -> Bahan:
    kantor.jam.saat -= timedelta(days=30)


PELAPORAN: list[tuple[str, set[str], Callable[[KantorUji], Bahan], Callable[[Any, Bahan], object]]] = [
    (
        "penyerahan.serahkan",
        {"kepala", *PENGELOLA},
        _bertanda,
        lambda k, b: penyerahan.serahkan(k, SITI, TW4, HARI),
    ),
    (
        "penyerahan.serahkan_banyak",
        {"kepala", *PENGELOLA},
        _bertanda,
        lambda k, b: penyerahan.serahkan_banyak(k, [SITI], TW4, HARI),
    ),
    ("penyerahan.terima_dokumen", {"siti"}, _bertanda, penyerahan.terima_dokumen),
    (
        "pelaporan.laporkan",
        {"kepala", *PENGELOLA},
        _lengkap,
        lambda k, b: pelaporan.laporkan(k, TW4, [SITI], HARI, "Sekretaris Daerah"),
    ),
    ("pelaporan.batalkan", {"kepala"}, _dilaporkan, lambda k, b: pelaporan.batalkan(k, b, "Salah tujuan.")),
    (
        "tindak_lanjut.catat",
        {"kepala", *PENGELOLA},
        _usulan,
        lambda k, b: tindak_lanjut.catat(k, b, KeadaanTindakLanjut.DITINDAKLANJUTI, "Dijadwalkan.", HARI),
    ),
    (
        "angka_kredit.simpan_biodata",
        PENGELOLA,
        lambda _kantor: None,
        lambda k, b: angka_kredit.simpan_biodata(k, DATA, None),
    ),
    ("angka_kredit.simpan_riwayat", PENGELOLA, _jf, lambda k, b: angka_kredit.simpan_riwayat(k, LAMA)),
    (
        "angka_kredit.hapus_riwayat",
        PENGELOLA,
        _riwayat,
        lambda k, b: angka_kredit.hapus_riwayat(k, b.nilai, b.hash),
    ),
    ("angka_kredit.konversi", PENGELOLA, _tahunan, lambda k, b: angka_kredit.konversi(k, SITI, 2026)),
    (
        "penetapan_ak.tetapkan",
        {"kepala"},
        _dilihat,
        lambda k, b: penetapan_ak.tetapkan(k, SITI, "821/7/2026", HARI, b),
    ),
    (
        "jam_mesin.nyatakan_benar",
        {"siti", "rudi", "dewi", "kepala", "kadis", *PENGELOLA},
        _mundur,
        lambda k, b: jam_mesin.nyatakan_benar(k),
    ),
]
