"""A penilai who moves inside the window of an evaluation finishes it at his own machine (Lampiran IV.A.14; R47)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

import pytest

from kinerja_desktop.domain.akibat_mutasi import Akibat, JenisAkibat, Kelompok
from kinerja_desktop.domain.catatan_mutasi import CatatanMutasi
from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import evaluasi, mutasi
from kinerja_desktop.services import evaluasi_lembar as layanan
from kinerja_desktop.services.cakupan_perangkat import kiriman_bagi
from kinerja_desktop.services.mutasi_rincian import RincianMutasi, baca, tulis
from kinerja_desktop.store import skema
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import ambil, cari, hitung
from tests.helpers.evaluasi import BAIK, TW4, siapkan
from tests.helpers.kantor import DEWI, KADIS, KEPALA, RUDI, SITI, SKP_SITI, Jam, KantorUji, id_tetap
from tests.helpers.pertukaran import Jaringan, Komputer
from tests.unit.services.test_hak_menilai import PINDAH, SEBELUM

TAHUN = Periode.baca("2026")


def jam(mesin: Komputer, saat: datetime) -> None:
    assert isinstance(mesin.konteks.sekarang, Jam)
    mesin.konteks.sekarang.saat = saat


def satu(mesin: Komputer, kelas: type[Any]) -> Any:
    with mesin.konteks.store.baca() as koneksi:
        (ada,) = cari(koneksi, kelas)
    return ada.nilai


def banyak(mesin: Komputer, kelas: type[Any]) -> int:
    with mesin.konteks.store.baca() as koneksi:
        assert not list(periksa(koneksi, mesin.konteks.brankas))
        return hitung(koneksi, kelas)


def ganti_penilai(mesin: Komputer) -> None:
    """As the master data of the transfer do at every other machine."""
    with mesin.konteks.transaksi("data induk", (skema.PUSAT,)) as kerja:
        ada = ambil(kerja.koneksi, Pegawai, SITI)
        assert ada is not None
        kerja.simpan(replace(ada.nilai, penilai_id=KADIS))


@pytest.fixture
def pindah(jaringan: Jaringan, kantor: KantorUji) -> CatatanMutasi:
    """Siti's penilai moved inside the window; every machine knows it, and his own has her records."""
    siapkan(kantor)
    jaringan.tukar("opd", "pusat")
    kantor.jam.saat = SEBELUM
    mutasi.terapkan(kantor.sebagai("operator"), PINDAH)
    for nama in ("kepala", "pusat"):
        jam(jaringan[nama], SEBELUM)
        ganti_penilai(jaringan[nama])
    jaringan.tukar("opd", "kepala")
    catatan: CatatanMutasi = satu(jaringan["opd"], CatatanMutasi)
    return catatan


def nilai(jaringan: Jaringan, periode: Periode = TW4) -> None:
    kepala = jaringan["kepala"].konteks
    evaluasi.tetapkan(kepala, SITI, periode, BAIK, layanan.lembar(kepala, SITI, periode).dasar)


def tulis_evaluasi(mesin: Komputer, penilai: UUID, periode: Periode) -> None:
    """What no window lets him write."""
    with mesin.konteks.transaksi("palsu", (penilai,)) as kerja:
        kerja.simpan(Evaluasi(id_tetap(995), SITI, penilai, SKP_SITI, periode))


def test_what_the_former_penilai_signs_at_his_machine_counts_everywhere(
    jaringan: Jaringan, pindah: CatatanMutasi
) -> None:
    nilai(jaringan)
    assert jaringan.tukar("kepala", "opd").total("ditahan") == 0
    assert jaringan.tukar("opd", "pusat").total("ditahan") == 0
    for nama in ("opd", "pusat"):
        assert satu(jaringan[nama], PenetapanEvaluasi).oleh_id == KEPALA
        assert banyak(jaringan[nama], CatatanMutasi) == 1


def test_however_long_it_was_on_the_road(jaringan: Jaringan, pindah: CatatanMutasi, kantor: KantorUji) -> None:
    nilai(jaringan)
    berkas = jaringan["kepala"].kirim(jaringan["opd"]).berkas
    kantor.jam.saat = datetime(2029, 1, 22, 9, tzinfo=WIB)
    assert jaringan["opd"].terima(berkas)[0].total("ditahan") == 0
    assert banyak(jaringan["opd"], PenetapanEvaluasi) == 1


def test_it_waits_for_the_record_of_the_transfer(jaringan: Jaringan, pindah: CatatanMutasi) -> None:
    """The centre hears of the evaluation before it hears of the transfer."""
    nilai(jaringan)
    pusat = jaringan["pusat"]
    assert jaringan.tukar("kepala", "pusat").jumlah["penetapan_evaluasi"].ditahan == 1
    assert banyak(pusat, PenetapanEvaluasi) == banyak(pusat, CatatanMutasi) == 0
    pusat.terima(jaringan["opd"].kirim(pusat).berkas)
    assert banyak(pusat, PenetapanEvaluasi) == banyak(pusat, CatatanMutasi) == 1


def test_his_machine_gets_what_he_evaluates_until_the_days_of_the_atasan_are_over(
    jaringan: Jaringan, pindah: CatatanMutasi, kantor: KantorUji
) -> None:
    """New words of hers too, and then nothing any more."""
    opd, kepala = jaringan["opd"], jaringan["kepala"]

    def dinilai() -> frozenset[UUID]:
        kantor_opd = replace(opd, konteks=kantor.sebagai("operator"))
        return kiriman_bagi(kantor_opd.konteks, kepala.ini.sertifikat).dinilai

    assert {SITI, RUDI, DEWI} <= dinilai() and KEPALA not in dinilai()
    assert banyak(kepala, LaporanHarian) == 1
    kantor.jam.saat = datetime(2027, 6, 22, 9, tzinfo=WIB)
    assert dinilai() == frozenset()


@pytest.mark.parametrize("apa", ["periode lain", "dibatalkan"])
def test_what_the_transfer_does_not_leave_to_him_is_held_back(
    jaringan: Jaringan, pindah: CatatanMutasi, kantor: KantorUji, apa: str
) -> None:
    opd, kepala = jaringan["opd"], jaringan["kepala"]
    if apa == "dibatalkan":
        mutasi.batalkan(kantor.sebagai("operator"), pindah.id)
        ganti_penilai(opd)
    tulis_evaluasi(kepala, KEPALA, Periode.baca("2026-TW3") if apa == "periode lain" else TW4)
    (hasil,) = opd.terima(kepala.kirim(opd).berkas)
    assert hasil.total("ditahan") == 1 and banyak(opd, PenetapanEvaluasi) == 0


def test_an_office_that_tells_of_a_transfer_makes_nobody_a_penilai(
    jaringan: Jaringan, pindah: CatatanMutasi, kantor: KantorUji
) -> None:
    """It keeps the records of its transfers itself; who was the penilai of whom comes from the centre."""
    opd = jaringan["opd"]
    rincian = baca(pindah)
    palsu = tuple(
        replace(a, siapa=(RUDI,), tentang=(SITI,)) if a.jenis is JenisAkibat.MENILAI_LAMA else a for a in rincian.akibat
    )
    assert any(isinstance(a, Akibat) and a.kelompok is Kelompok.EVALUASI and a.siapa == (RUDI,) for a in palsu)
    with opd.konteks.transaksi("palsu", (skema.PUSAT,)) as kerja:
        kerja.simpan(
            replace(pindah, id=id_tetap(996), pegawai_id=RUDI, rincian=tulis(RincianMutasi(rincian.langkah, palsu)))
        )
    jaringan.tukar("opd", "rudi")
    tulis_evaluasi(jaringan["rudi"], RUDI, TW4)
    assert SITI not in kiriman_bagi(kantor.sebagai("operator"), jaringan["rudi"].ini.sertifikat).dinilai
    assert jaringan.tukar("rudi", "opd").total("ditahan") == 1
    assert banyak(opd, Evaluasi) == 0
