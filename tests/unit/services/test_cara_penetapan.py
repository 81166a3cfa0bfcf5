"""The working of signed predikat: whole for the person, without working notes for others, refused to strangers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kinerja_desktop.domain.evaluasi import Rating
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.services import cara_penetapan, evaluasi
from kinerja_desktop.services.evaluasi_bentuk import IsianEvaluasi
from kinerja_desktop.store import beranda as kueri
from tests.helpers.evaluasi import TW4, siapkan, tetapkan
from tests.helpers.kantor import SITI, KantorUji, id_tetap

ALASAN = "Bukti tidak ada."
RENDAH = IsianEvaluasi(Rating.DI_BAWAH, Rating.SESUAI, alasan_rating=ALASAN)
TAHUN = Periode(2026, JenisPeriode.TAHUNAN)


@pytest.fixture
def ditetapkan(kantor: KantorUji) -> KantorUji:
    siapkan(kantor)
    tetapkan(kantor, RENDAH)
    return kantor


def test_who_may_read_the_records_reads_the_ratings_but_no_working_notes(ditetapkan: KantorUji) -> None:
    for akun in ("kepala", "operator", "siti"):
        cara = cara_penetapan.predikat(ditetapkan.sebagai(akun), SITI, (TW4,))
        assert cara is not None and cara.hasil == "Butuh Perbaikan", akun
        masukan = dict(cara.masukan)
        assert masukan["Pegawai"].startswith("Siti") and masukan["Periode"] == "Triwulan IV 2026"
        assert masukan["Rating hasil kerja"] == "Di bawah ekspektasi" and "Alasan penilai" not in masukan


def test_a_stranger_is_refused(ditetapkan: KantorUji) -> None:
    with pytest.raises(UserError) as galat:
        cara_penetapan.predikat(ditetapkan.sebagai("rudi"), SITI, (TW4,))
    assert galat.value.kode == "UMM-01"


def test_periods_without_a_signature_are_left_out(ditetapkan: KantorUji) -> None:
    kepala = ditetapkan.sebagai("kepala")
    assert cara_penetapan.predikat(kepala, SITI, (TW4.sebelumnya(),)) is None
    tanda = evaluasi.penetapan_terakhir(kepala, SITI, TW4)
    assert tanda is not None
    with kepala.transaksi("tetapkan evaluasi") as kerja:
        kerja.simpan(replace(tanda, id=id_tetap(801), periode=TAHUN))
    cara = cara_penetapan.predikat(kepala, SITI, (TW4.sebelumnya(), TW4, TAHUN))
    assert cara is not None and cara.hasil.startswith("Siti")
    assert [nama for nama, _ in cara.masukan] == ["Tahun 2026", "Triwulan IV 2026"], "the newest first"
    assert cara.masukan[1][1] == (
        "Butuh Perbaikan; Rating hasil kerja: Di bawah ekspektasi; Rating perilaku kerja: Sesuai ekspektasi"
    )


def test_ones_own_card_tells_the_reason_and_none_is_made_of_a_lost_record(ditetapkan: KantorUji) -> None:
    siti = ditetapkan.sebagai("siti")
    with siti.store.baca() as koneksi:
        ada = kueri.penetapan_terakhir(koneksi, SITI)
    assert ada is not None
    cara = cara_penetapan.milik_sendiri(*ada)
    assert cara is not None and dict(cara.masukan)["Alasan penilai"] == ALASAN
    tanpa = cara_penetapan.milik_sendiri(ada[0], None)
    assert tanpa is not None and "Alasan penilai" not in dict(tanpa.masukan), "the notes stay with the penilai"
    assert tanpa.hasil == cara.hasil
    assert cara_penetapan.milik_sendiri(replace(ada[0], cuplikan="rusak"), None) is None
