"""Decisions that meet from two machines: the same one counts everywhere, whatever arrived first (sync design, 2.1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kinerja_desktop.domain.laporan import LaporanHarian, PutusanLaporan, StatusLaporan
from kinerja_desktop.services import persetujuan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.turunan import hitung_status_laporan, keputusan_laporan
from tests.helpers.kantor import KantorUji, id_tetap
from tests.helpers.pertukaran import Jaringan, laporan, simpan

LAPORAN = id_tetap(701)
SEMUA = ("siti", "kepala", "opd", "pusat")
DUA_ARAH = (("siti", "opd"), ("opd", "siti"), ("kepala", "opd"), ("opd", "kepala"), ("opd", "pusat"), ("pusat", "opd"))


@pytest.fixture
def jaringan(kantor: KantorUji, tmp_path: Path) -> Iterator[Jaringan]:
    semua = Jaringan(tmp_path, kantor)
    yield semua
    semua.tutup()


@pytest.fixture
def meja(jaringan: Jaringan, kantor: KantorUji) -> dict[str, Context]:
    """The laptop of the head and his seat at the workstation, with a report that waits for him at both."""
    for dari, ke in DUA_ARAH:
        jaringan.tukar(dari, ke)
    simpan(jaringan["siti"], replace(laporan(1), diajukan_pada=kantor.jam()))
    for dari, ke in DUA_ARAH:
        jaringan.tukar(dari, ke)
    return {"laptop": jaringan["kepala"].konteks, "meja kerja": kantor.sebagai("kepala")}


def putuskan(konteks: Context, putusan: PutusanLaporan, geser: timedelta = timedelta()) -> None:
    """Decide with a clock that is wrong by `geser`."""
    with konteks.store.baca() as koneksi:
        ada = ambil(koneksi, LaporanHarian, LAPORAN)
    assert ada is not None
    jam = konteks.sekarang
    oleh = replace(konteks, sekarang=lambda: jam() + geser)
    if putusan is PutusanLaporan.SETUJUI:
        persetujuan.setujui(oleh, LAPORAN, ada.hash)
    elif putusan is PutusanLaporan.KEMBALIKAN:
        persetujuan.kembalikan(oleh, LAPORAN, ada.hash, "Lengkapi jam kegiatannya.")
    else:
        persetujuan.urungkan(oleh, [persetujuan.Pilihan(LAPORAN, ada.hash)])


def keadaan(jaringan: Jaringan) -> dict[str, tuple[StatusLaporan, list[PutusanLaporan]]]:
    hasil = {}
    for nama in SEMUA:
        with jaringan[nama].konteks.store.baca() as koneksi:
            tersimpan = koneksi.exec_driver_sql("SELECT status FROM laporan_harian").scalar()
            hitungan = hitung_status_laporan(koneksi, LAPORAN)
            assert hitungan is not None and tersimpan == hitungan[0].value
            assert not [t for t in periksa(koneksi, jaringan[nama].konteks.brankas) if t.kode != "PRK-10"]
            hasil[nama] = (hitungan[0], [k.putusan for k in keputusan_laporan(koneksi, LAPORAN)])
    return hasil


@pytest.mark.parametrize(
    ("dulu", "kemudian", "pertama", "kedua", "akhir"),
    [
        ("laptop", "meja kerja", PutusanLaporan.SETUJUI, PutusanLaporan.KEMBALIKAN, StatusLaporan.DIKEMBALIKAN),
        ("meja kerja", "laptop", PutusanLaporan.KEMBALIKAN, PutusanLaporan.SETUJUI, StatusLaporan.DISETUJUI),
    ],
)
def test_of_two_verdicts_on_two_machines_the_later_one_counts_everywhere(
    jaringan: Jaringan,
    meja: dict[str, Context],
    dulu: str,
    kemudian: str,
    pertama: PutusanLaporan,
    kedua: PutusanLaporan,
    akhir: StatusLaporan,
) -> None:
    putuskan(meja[dulu], pertama)
    putuskan(meja[kemudian], kedua, timedelta(minutes=5))
    for dari, ke in DUA_ARAH * 2:
        assert jaringan.tukar(dari, ke).total("ditahan") == 0
    assert keadaan(jaringan) == dict.fromkeys(SEMUA, (akhir, [pertama, kedua]))


def test_who_decides_after_he_saw_the_other_verdict_is_right_though_his_clock_is_wrong(
    jaringan: Jaringan, meja: dict[str, Context]
) -> None:
    putuskan(meja["laptop"], PutusanLaporan.SETUJUI, timedelta(days=365 * 70))
    for dari, ke in DUA_ARAH:
        jaringan.tukar(dari, ke)
    putuskan(meja["meja kerja"], PutusanLaporan.URUNGKAN, timedelta(days=-365 * 20))
    putuskan(meja["meja kerja"], PutusanLaporan.KEMBALIKAN, timedelta(days=-365 * 20))
    for dari, ke in DUA_ARAH * 2:
        jaringan.tukar(dari, ke)
    urutan = [PutusanLaporan.SETUJUI, PutusanLaporan.URUNGKAN, PutusanLaporan.KEMBALIKAN]
    assert keadaan(jaringan) == dict.fromkeys(SEMUA, (StatusLaporan.DIKEMBALIKAN, urutan))
