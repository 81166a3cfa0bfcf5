"""A bundle with a decision that contradicts another one says so before it is taken in, and afterwards."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kinerja_desktop.domain.evaluasi import Rating
from kinerja_desktop.domain.pertukaran import Perubahan
from kinerja_desktop.domain.putusan_laporan import PutusanLaporan
from kinerja_desktop.domain.skp import KeputusanSkp, PutusanSkp
from kinerja_desktop.services import evaluasi, pertentangan
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.services.terima_paket import terima
from kinerja_desktop.store import putusan_lawan
from tests.helpers.evaluasi import BAIK, TW4, siapkan
from tests.helpers.kantor import KEPALA, SITI, SKP_SITI, KantorUji, id_tetap, skp_siti
from tests.helpers.pertukaran import Jaringan, laporan, setuju, simpan, tulis_saja

KURANG = replace(BAIK, rating_hasil=Rating.DI_BAWAH, alasan_rating="Dua target jauh dari yang disepakati.")


def bertentangan(jaringan: Jaringan, tabel: str) -> None:
    """The office is told of one decision of this kind from the laptop of the head, in its preview and after it."""
    opd, kepala = jaringan["opd"], jaringan["kepala"]
    berkas = kepala.kirim(opd).berkas
    (lihat,) = terima(opd.konteks, opd.ini, [berkas], pratinjau=True)
    assert lihat.angka(Perubahan.BERTENTANGAN)[tabel] == 1 and tabel not in lihat.angka(Perubahan.BARU)
    assert [baris.tabel for baris in lihat.rincian[Perubahan.BERTENTANGAN, tabel]] == [tabel]
    (hasil,) = terima(opd.konteks, opd.ini, [berkas])
    assert hasil.angka(Perubahan.BERTENTANGAN)[tabel] == 1 and hasil.membawa


def test_an_approval_and_a_return(jaringan: Jaringan, monkeypatch: pytest.MonkeyPatch) -> None:
    opd, kepala = jaringan["opd"], jaringan["kepala"]
    jaringan.tukar("opd", "siti")
    for n in (1, 2):
        simpan(jaringan["siti"], replace(laporan(n), diajukan_pada=opd.konteks.sekarang()))
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "kepala")
    tulis_saja(opd, KEPALA, setuju(opd, KEPALA))
    kembali = replace(
        setuju(opd, KEPALA), id=id_tetap(981), putusan=PutusanLaporan.KEMBALIKAN, catatan="Lampirkan bukti"
    )
    tulis_saja(kepala, KEPALA, kembali)
    bertentangan(jaringan, "keputusan_laporan")
    assert pertentangan.daftar(opd.konteks) == [], "the report itself has one version"


def test_two_verdicts_that_agree_contradict_nothing(jaringan: Jaringan) -> None:
    opd, kepala = jaringan["opd"], jaringan["kepala"]
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], replace(laporan(1), diajukan_pada=opd.konteks.sekarang()))
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "kepala")
    tulis_saja(opd, KEPALA, setuju(opd, KEPALA))
    tulis_saja(kepala, KEPALA, replace(setuju(opd, KEPALA), id=id_tetap(981)))
    assert jaringan.tukar("kepala", "opd").total("bertentangan") == 0


def test_a_plan_that_is_set_here_and_sent_back_there(jaringan: Jaringan, kantor: KantorUji) -> None:
    with kantor.sebagai("siti").transaksi("ajukan SKP") as kerja:
        sidik = kerja.simpan(skp_siti())
    jaringan.tukar("opd", "kepala")
    isi = (SKP_SITI, sidik, PutusanSkp.TETAPKAN, "", KEPALA, kantor.jam(), "")
    tulis_saja(jaringan["opd"], KEPALA, KeputusanSkp(id_tetap(982), *isi))
    isi = (SKP_SITI, sidik, PutusanSkp.KEMBALIKAN, "Perbaiki target", KEPALA, kantor.jam(), "")
    tulis_saja(jaringan["kepala"], KEPALA, KeputusanSkp(id_tetap(983), *isi))
    bertentangan(jaringan, "keputusan_skp")


def test_two_signatures_under_one_evaluation(jaringan: Jaringan, kantor: KantorUji) -> None:
    siapkan(kantor)
    jaringan.tukar("opd", "kepala")
    for konteks, isian in ((kantor.sebagai("kepala"), BAIK), (jaringan["kepala"].konteks, KURANG)):
        evaluasi.tetapkan(konteks, SITI, TW4, isian, lembar(konteks, SITI, TW4).dasar)
    bertentangan(jaringan, "penetapan_evaluasi")


def test_the_first_load_of_a_machine_is_not_looked_through(jaringan: Jaringan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(putusan_lawan, "_TERBANYAK", 0)
    opd = jaringan["opd"]
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], replace(laporan(1), diajukan_pada=opd.konteks.sekarang()))
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "kepala")
    tulis_saja(opd, KEPALA, setuju(opd, KEPALA))
    kembali = replace(
        setuju(opd, KEPALA), id=id_tetap(981), putusan=PutusanLaporan.KEMBALIKAN, catatan="Lampirkan bukti"
    )
    tulis_saja(jaringan["kepala"], KEPALA, kembali)
    assert jaringan.tukar("kepala", "opd").total("bertentangan") == 0
