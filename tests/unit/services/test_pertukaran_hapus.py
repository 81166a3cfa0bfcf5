"""What was handed in and may be known elsewhere is not deleted: an approval may come (R100; article 14)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan
from kinerja_desktop.domain.skp import Skp, StatusSkp
from kinerja_desktop.services import laporan as urusan
from kinerja_desktop.services import laporan_form, persetujuan, skp_putusan
from kinerja_desktop.services import skp as urusan_skp
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.turunan import hitung_status_laporan, hitung_status_skp
from tests.helpers.kantor import SITI, SKP_SITI, KantorUji, id_tetap, skp_siti
from tests.helpers.pertukaran import Jaringan, laporan, semua, simpan

LAP = id_tetap(701)
KELILING = (("siti", "opd"), ("opd", "kepala"), ("opd", "siti"), ("opd", "pusat"), ("siti", "opd"))
MESIN = ("siti", "opd", "kepala", "pusat")


def edarkan(jaringan: Jaringan) -> None:
    for dari, ke in KELILING:
        assert jaringan.tukar(dari, ke).total("ditahan") == 0


def sidik(konteks: Context, kelas: type = LaporanHarian) -> bytes:
    with konteks.store.baca() as koneksi:
        ada = ambil(koneksi, kelas, LAP if kelas is LaporanHarian else SKP_SITI)
    assert ada is not None
    return ada.hash


@pytest.fixture
def siti(jaringan: Jaringan, kantor: KantorUji) -> Context:
    """Her laptop, with a plan in force and a report that she handed in there; the office has both."""
    kantor.tetapkan_skp_siti()
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], replace(laporan(1), diajukan_pada=kantor.jam()))
    jaringan.tukar("siti", "opd")
    return jaringan["siti"].konteks


def test_a_report_that_she_took_back_is_kept_for_the_approval_that_comes(
    jaringan: Jaringan, kantor: KantorUji, siti: Context
) -> None:
    urusan.tarik(siti, LAP)
    assert laporan_form.buka(siti, LAP).dapat_disetujui
    with pytest.raises(UserError, match="LAP-27"):
        urusan.hapus(siti, [LAP])
    persetujuan.setujui(kantor.sebagai("kepala"), LAP, sidik(kantor.sebagai("kepala")))
    edarkan(jaringan)
    for nama in MESIN:
        assert len(semua(jaringan[nama], LaporanHarian)) == 1, nama
        with jaringan[nama].konteks.store.baca() as koneksi:
            assert not list(periksa(koneksi, jaringan[nama].konteks.brankas))
    with pytest.raises(UserError, match="LAP-23"):
        urusan.hapus(siti, [LAP])
    simpan(jaringan["siti"], replace(laporan(1), uraian="Lebih lengkap.", diajukan_pada=kantor.jam()))
    edarkan(jaringan)
    for nama in MESIN:
        with jaringan[nama].konteks.store.baca() as koneksi:
            hasil = hitung_status_laporan(koneksi, LAP)
        assert hasil is not None and hasil[0] is StatusLaporan.PERLU_DISETUJUI_ULANG, nama


def test_a_report_that_was_sent_back_is_hers_to_delete_as_an_approval_beside_the_return_counts_for_nothing(
    jaringan: Jaringan, kantor: KantorUji, siti: Context
) -> None:
    jaringan.tukar("opd", "kepala")
    kepala, laptop = kantor.sebagai("kepala"), jaringan["kepala"].konteks
    persetujuan.kembalikan(kepala, LAP, sidik(kepala), "Bukan kegiatan Anda.")
    persetujuan.setujui(laptop, LAP, sidik(laptop))
    jaringan.tukar("opd", "siti")
    assert not laporan_form.buka(siti, LAP).dapat_disetujui
    urusan.hapus(siti, [LAP])
    edarkan(jaringan)
    jaringan.tukar("kepala", "opd")
    edarkan(jaringan)
    for nama in MESIN:
        assert semua(jaringan[nama], LaporanHarian) == [], nama


def test_an_earlier_text_that_was_not_sent_back_keeps_the_report(
    jaringan: Jaringan, kantor: KantorUji, siti: Context
) -> None:
    urusan.tarik(siti, LAP)
    simpan(jaringan["siti"], replace(laporan(1), uraian="Lebih lengkap.", diajukan_pada=kantor.jam()))
    jaringan.tukar("siti", "opd")
    persetujuan.kembalikan(kantor.sebagai("kepala"), LAP, sidik(kantor.sebagai("kepala")), "Belum jelas.")
    jaringan.tukar("opd", "siti")
    with pytest.raises(UserError, match="LAP-27"):
        urusan.hapus(siti, [LAP])


def test_what_never_left_and_what_was_never_handed_in_is_deleted_as_ever(
    jaringan: Jaringan, kantor: KantorUji, siti: Context
) -> None:
    hanya_di_sini, draf = replace(laporan(2), diajukan_pada=kantor.jam()), laporan(3)
    simpan(jaringan["siti"], draf)
    jaringan.tukar("siti", "opd")
    simpan(jaringan["siti"], hanya_di_sini)
    urusan.tarik(siti, hanya_di_sini.id)
    urusan.hapus(siti, [hanya_di_sini.id, draf.id])
    edarkan(jaringan)
    for nama in MESIN:
        assert [satu.id for satu in semua(jaringan[nama], LaporanHarian)] == [LAP], nama


def test_a_plan_that_she_took_back_is_kept_for_the_decision_that_sets_it(jaringan: Jaringan, kantor: KantorUji) -> None:
    with kantor.sebagai("siti").transaksi("ajukan SKP") as kerja:
        kerja.simpan(skp_siti())
    jaringan.tukar("opd", "siti")
    siti, kepala = jaringan["siti"].konteks, kantor.sebagai("kepala")
    urusan_skp.tarik(siti, SKP_SITI, sidik(siti, Skp))
    (lembar,) = urusan_skp.daftar(siti, SITI, 2026)
    assert lembar.dapat_ditetapkan and lembar.status is StatusSkp.DRAF
    with pytest.raises(UserError, match="SKP-75"):
        urusan_skp.hapus_draf(siti, SKP_SITI, lembar.hash)
    skp_putusan.tetapkan(kepala, SKP_SITI, sidik(kepala, Skp))
    edarkan(jaringan)
    for nama in MESIN:
        assert len(semua(jaringan[nama], Skp)) == 1, nama
        with jaringan[nama].konteks.store.baca() as koneksi:
            assert hitung_status_skp(koneksi, SKP_SITI) is StatusSkp.DRAF


def test_in_an_office_that_never_exchanged_a_plan_that_was_taken_back_is_deleted(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    with siti.transaksi("ajukan SKP") as kerja:
        kerja.simpan(skp_siti())
    urusan_skp.tarik(siti, SKP_SITI, sidik(siti, Skp))
    (lembar,) = urusan_skp.daftar(siti, SITI, 2026)
    assert not lembar.dapat_ditetapkan
    urusan_skp.hapus_draf(siti, SKP_SITI, lembar.hash)
    assert urusan_skp.daftar(siti, SITI, 2026) == []
