"""Announcements: written by who keeps the master data, shown in their time, put away, carried by the centre."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import pengumuman
from tests.helpers.kantor import KantorUji
from tests.helpers.pertukaran import Jaringan


def tulis(kantor: KantorUji, judul: str, mulai: int = 0, lama: int = 7, *, penting: bool = False) -> None:
    hari = kantor.sebagai("operator").hari_ini() + timedelta(days=mulai)
    pengumuman.tulis(
        kantor.sebagai("operator"), judul, "Isi\nBaris kedua", hari, hari + timedelta(days=lama), penting=penting
    )


def judul(kantor: KantorUji, akun: str) -> list[str]:
    return [satu.judul for satu in pengumuman.tayang(kantor.sebagai(akun))]


def test_shown_in_its_time_important_first_and_put_away_by_each_for_himself(kantor: KantorUji) -> None:
    tulis(kantor, "Apel Senin")
    tulis(kantor, "Batas SKP", penting=True)
    tulis(kantor, "Bulan depan", mulai=20)
    tulis(kantor, "Sudah lewat", mulai=-20)
    assert judul(kantor, "siti") == ["Batas SKP", "Apel Senin"]
    siti = kantor.sebagai("siti")
    for satu in pengumuman.tayang(siti):
        pengumuman.sudah_dibaca(siti, satu.id)
    assert judul(kantor, "siti") == ["Batas SKP"], "an important one stays until its end"
    assert judul(kantor, "rudi") == ["Batas SKP", "Apel Senin"]
    tahun = kantor.sebagai("operator").hari_ini().year
    semua = pengumuman.daftar(kantor.sebagai("operator"), tahun)
    assert [s.mulai for s in semua] == sorted((s.mulai for s in semua), reverse=True) and len(semua) >= 3


def test_taken_down_and_brought_back(kantor: KantorUji) -> None:
    tulis(kantor, "Apel Senin")
    operator = kantor.sebagai("operator")
    (satu,) = pengumuman.tayang(operator)
    pengumuman.hapus(operator, satu)
    assert judul(kantor, "siti") == []
    pengumuman.pulihkan(operator, satu)
    assert judul(kantor, "siti") == ["Apel Senin"]


@pytest.mark.parametrize(
    ("apa", "kode"),
    [
        (("", "Isi", 0), "PGM-01"),
        (("J" * 121, "Isi", 0), "PGM-01"),
        (("Judul", "  \n", 0), "PGM-01"),
        (("Judul", "I" * 2001, 0), "PGM-01"),
        (("Judul", "Isi", -1), "PGM-02"),
    ],
)
def test_what_cannot_be_published(kantor: KantorUji, apa: tuple[str, str, int], kode: str) -> None:
    hari = date(2026, 11, 24)
    with pytest.raises(UserError) as galat:
        pengumuman.tulis(kantor.sebagai("operator"), apa[0], apa[1], hari, hari + timedelta(days=apa[2]))
    assert galat.value.kode == kode
    assert judul(kantor, "siti") == []


def test_the_centre_announces_to_every_machine(jaringan: Jaringan) -> None:
    pusat = jaringan.pasang("pusat").konteks
    hari = pusat.hari_ini()
    pengumuman.tulis(pusat, "Pengisian SKP", "Paling lambat akhir bulan", hari, hari)
    jaringan.tukar("pusat", "opd")
    jaringan.tukar("opd", "siti")
    for nama in ("opd", "siti"):
        assert [p.judul for p in pengumuman.tayang(jaringan[nama].konteks)] == ["Pengisian SKP"]
    with pytest.raises(UserError) as galat:
        pengumuman.tulis(jaringan.pasang("opd").konteks, "Lain", "Isi", hari, hari)
    assert galat.value.kode == "UMM-06"
