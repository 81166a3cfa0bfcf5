"""What there is one of, made on two machines that did not know of each other; and two decisions on one objection."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi, Realisasi
from kinerja_desktop.domain.keberatan import PutusanKeberatan
from kinerja_desktop.domain.rencana_aksi import RencanaAksi
from kinerja_desktop.services import evaluasi, keberatan, pertentangan, realisasi, rencana_aksi, umpan_balik
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.services.realisasi import IsianIki
from kinerja_desktop.services.umpan_balik import Isian, Tentang
from kinerja_desktop.store import evaluasi as kueri
from kinerja_desktop.store import keberatan as kueri_keberatan
from tests.helpers.evaluasi import BAIK, TW4
from tests.helpers.kantor import IKI_1, IKI_2, IKI_3, KADIS, KEPALA, SITI, SKP_SITI, KantorUji, id_tetap
from tests.helpers.keberatan import ALASAN, KUATKAN, UBAH, diterima, keberatan_siti
from tests.helpers.pertukaran import Jaringan, Komputer, jam, semua, tambah_kadis, tulis_saja
from tests.unit.services.test_rencana_aksi import skp_beraksi

DUA_ARAH = (("siti", "opd"), ("siti di rumah", "opd"), ("opd", "siti"), ("opd", "siti di rumah"))


def edarkan(jaringan: Jaringan, *arah: tuple[str, str]) -> None:
    for dari, ke in arah or DUA_ARAH:
        assert jaringan.tukar(dari, ke).total("ditahan") == 0


def test_two_accounts_of_one_plan_and_period_are_one_record_with_two_versions(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    kantor.tetapkan_skp_siti()
    kerja, rumah = jaringan["siti"], jaringan["siti di rumah"]
    edarkan(jaringan, ("opd", "siti"), ("opd", "siti di rumah"))
    for mesin, teks in ((kerja, "3 ibu hamil"), (rumah, "118 ibu hamil, lengkap")):
        isi = {IKI_1: IsianIki(teks), IKI_2: IsianIki("97%"), IKI_3: IsianIki("22 kunjungan")}
        realisasi.ajukan(mesin.konteks, SKP_SITI, TW4, isi, None)
    edarkan(jaringan)
    (milik,) = semua(jaringan["opd"], Realisasi)
    (satu,) = pertentangan.daftar(kerja.konteks)
    assert (satu.id, satu.boleh, satu.versi) == (milik.id, True, 2) and pertentangan.jumlah(rumah.konteks) == 1


def test_two_plans_of_action_are_one_record_with_two_versions(jaringan: Jaringan, kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti(skp_beraksi())
    edarkan(jaringan, ("opd", "siti"), ("opd", "siti di rumah"))
    for nama in ("siti", "siti di rumah"):
        konteks = jaringan[nama].konteks
        rencana_aksi.simpan(konteks, rencana_aksi.lembar(konteks, SKP_SITI).rencana, None)
    edarkan(jaringan)
    assert len(semua(jaringan["opd"], RencanaAksi)) == 1 and pertentangan.jumlah(jaringan["siti"].konteks) == 1


def berlaku(mesin: Komputer) -> PenetapanEvaluasi:
    with mesin.konteks.store.baca() as koneksi:
        tanda: PenetapanEvaluasi = kueri.penetapan(koneksi, SITI, TW4)[-1].nilai
    return tanda


@pytest.mark.parametrize("menit", [-5, 5])
def test_of_two_decisions_on_one_objection_the_shown_one_is_the_one_that_counts(
    jaringan: Jaringan, kantor: KantorUji, menit: int
) -> None:
    tambah_kadis(jaringan)
    nomor = keberatan_siti(kantor)
    edarkan(jaringan, ("opd", "kadis"))
    laptop = jaringan["kadis"]
    jam(laptop, kantor.jam.saat + timedelta(minutes=menit))
    keberatan.putuskan(kantor.sebagai("kadis"), nomor, UBAH)
    keberatan.putuskan(laptop.konteks, nomor, KUATKAN)
    edarkan(jaringan, ("kadis", "opd"))
    with jaringan["opd"].konteks.store.baca() as koneksi:
        keputusan = kueri_keberatan.satu(koneksi, nomor).keputusan
    assert keputusan is not None and keputusan.putusan is PutusanKeberatan.MENGUBAH
    assert berlaku(jaringan["opd"]).keberatan_id == nomor


def test_the_atasan_changes_a_result_at_his_own_machine(jaringan: Jaringan, kantor: KantorUji) -> None:
    """The evaluation itself stays with the penilai and never comes there."""
    tambah_kadis(jaringan)
    nomor = keberatan_siti(kantor)
    edarkan(jaringan, ("opd", "kadis"))
    keberatan.putuskan(jaringan["kadis"].konteks, nomor, UBAH)
    edarkan(jaringan, ("kadis", "opd"))
    assert (berlaku(jaringan["opd"]).keberatan_id, berlaku(jaringan["opd"]).oleh_id) == (nomor, KADIS)


@pytest.mark.parametrize("menit", [-60, 60])
def test_what_was_decided_on_an_objection_counts_whatever_was_signed_unaware_of_it(
    jaringan: Jaringan, kantor: KantorUji, menit: int
) -> None:
    tanda = diterima(kantor)
    edarkan(jaringan, ("opd", "kepala"))
    kepala, siti = jaringan["kepala"], kantor.sebagai("siti")
    kantor.jam.maju(days=1)
    keberatan.ajukan(siti, tanda.id, ALASAN)
    nomor = keberatan.hasil_saya(siti)[0].berkas.keberatan.id
    keberatan.putuskan(kantor.sebagai("kadis"), nomor, UBAH)
    jam(kepala, kantor.jam.saat + timedelta(minutes=menit))
    umpan_balik.beri(kepala.konteks, TW4, Isian(SITI, Tentang(), "Masukan baru"))
    lagi = evaluasi.IsianEvaluasi(BAIK.rating_hasil, BAIK.rating_perilaku, alasan_ulang="Ada masukan baru")
    evaluasi.tetapkan(kepala.konteks, SITI, TW4, lagi, lembar(kepala.konteks, SITI, TW4).dasar)
    edarkan(jaringan, ("kepala", "opd"))
    assert berlaku(jaringan["opd"]).keberatan_id == nomor


def test_an_invented_objection_makes_no_signature_final(jaringan: Jaringan, kantor: KantorUji) -> None:
    tanda = diterima(kantor)
    tulis_saja(jaringan["opd"], KEPALA, replace(tanda, id=id_tetap(1), keberatan_id=id_tetap(999)))
    assert berlaku(jaringan["opd"]).id == tanda.id, "no decision tells of it, so the last one counts"
