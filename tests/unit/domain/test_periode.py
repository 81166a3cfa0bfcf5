"""Periods, the office's clock, and Indonesian writing of dates, hours and numbers."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.teks import (
    baca_bilangan_bulat,
    bersihkan,
    kosong,
    tulis_angka,
    tulis_jam,
    tulis_tanggal,
)
from kinerja_desktop.domain.waktu import WIB, dari_teks, ke_teks


@pytest.mark.parametrize(
    ("teks", "mulai", "selesai", "label", "formulir", "sebelumnya"),
    [
        ("2026", date(2026, 1, 1), date(2026, 12, 31), "Tahun 2026", "TRIWULAN IV-AKHIR", "2025"),
        ("2026-TW1", date(2026, 1, 1), date(2026, 3, 31), "Triwulan I 2026", "TRIWULAN I", "2025-TW4"),
        ("2026-TW4", date(2026, 10, 1), date(2026, 12, 31), "Triwulan IV 2026", "TRIWULAN IV-AKHIR", "2026-TW3"),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "Februari 2024", "FEBRUARI", "2024-01"),
        ("2026-01", date(2026, 1, 1), date(2026, 1, 31), "Januari 2026", "JANUARI", "2025-12"),
    ],
)
def test_periode(teks: str, mulai: date, selesai: date, label: str, formulir: str, sebelumnya: str) -> None:
    periode = Periode.baca(f" {teks} ")
    assert (periode.mulai, periode.selesai, periode.label) == (mulai, selesai, label)
    assert periode.label_formulir == formulir
    assert str(periode) == teks
    assert str(periode.sebelumnya()) == sebelumnya
    assert periode.memuat(mulai)
    assert periode.memuat(selesai)
    assert not periode.sebelumnya().memuat(mulai)


@pytest.mark.parametrize("teks", ["", "26", "2026-TW5", "2026-TW0", "2026-13", "2026-1", "2026-S1", "2026-TW3x"])
def test_r42_r43_periode_lain_ditolak(teks: str) -> None:
    with pytest.raises(UserError, match="UMM-05"):
        Periode.baca(teks)


def test_periode_dari_hari() -> None:
    assert Periode.triwulan(date(2026, 9, 30)) == Periode(2026, JenisPeriode.TRIWULANAN, 3)
    assert Periode.triwulan(date(2026, 10, 1)).nomor == 4
    assert Periode.bulan(date(2026, 9, 30)) == Periode(2026, JenisPeriode.BULANAN, 9)


def test_waktu_bolak_balik() -> None:
    saat = datetime(2026, 11, 24, 6, 30, tzinfo=WIB)
    assert ke_teks(saat) == "2026-11-23T23:30:00Z"
    assert dari_teks(ke_teks(saat)) == saat
    assert dari_teks("2026-11-23T23:30:00Z").date() == date(2026, 11, 24)
    assert ke_teks(datetime(2026, 1, 1, tzinfo=UTC)) == "2026-01-01T00:00:00Z"


def test_tulisan_indonesia() -> None:
    assert tulis_tanggal(date(2026, 11, 24)) == "24 Nov 2026"
    assert tulis_tanggal(date(2026, 8, 1)) == "1 Agu 2026"
    assert tulis_jam(time(8, 30)) == "08.30"
    assert tulis_angka(Decimal("1234.5")) == "1.234,5"
    assert tulis_angka(1_000_000) == "1.000.000"
    assert tulis_angka(Decimal(75), 1) == "75,0"


@pytest.mark.parametrize(("teks", "angka"), [("0", 0), ("1.234", 1234), ("12.34", None), ("-3", None), ("3,0", None)])
def test_bilangan_bulat(teks: str, angka: int | None) -> None:
    assert baca_bilangan_bulat(teks) == angka


def test_teks_kosong_dan_bersih() -> None:
    assert kosong(None)
    assert kosong(" \u00a0\n")
    assert not kosong(".")
    assert bersihkan("a\tb\nc") == "a b c"
    assert bersihkan("a\tb\r\nc", berbaris=True) == "a\tb\nc"
    assert bersihkan("\ufeffNama\u202e") == "Nama"
