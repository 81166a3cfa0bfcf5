"""What a machine with valid keys and another program writes: it is held back, and stops nothing beside it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi, Predikat
from kinerja_desktop.domain.keberatan import KeputusanKeberatan, PutusanKeberatan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from kinerja_desktop.domain.skp import KeputusanSkp, PutusanSkp, Skp
from kinerja_desktop.services import evaluasi_lembar, keberatan, putusan_berbeda
from kinerja_desktop.services.cakupan_perangkat import cakupan
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil
from tests.helpers.evaluasi import TW4
from tests.helpers.kantor import DEWI, KEPALA, RUDI, SITI, SKP_SITI, KantorUji, id_tetap, skp_siti
from tests.helpers.keberatan import UBAH, keberatan_siti
from tests.helpers.penilai_lama import AWAL, BIDAN, DINAS_LAIN, MEMIMPIN, SEBELUM, kenalkan_dinas_lain
from tests.helpers.pertukaran import Jaringan, ditahan, laporan, semua, setuju, simpan, tulis_saja, ubah_pegawai
from tests.unit.services.test_pertukaran_batas_hak import boleh, ditandatangani


def pindah_ke_sini(jaringan: Jaringan, pergi: date) -> None:
    """Siti served in the other office until the day before `pergi`; Dewi serves there and rates Rudi."""
    dahulu = replace(BIDAN, id=id_tetap(951), unit_kerja_id=DINAS_LAIN.id, selesai=pergi - timedelta(days=1))
    kolega = replace(BIDAN, id=id_tetap(952), pegawai_id=DEWI, unit_kerja_id=DINAS_LAIN.id)
    kenalkan_dinas_lain(jaringan, dahulu, replace(BIDAN, mulai=pergi), kolega, MEMIMPIN)
    for nama in ("pusat", "opd lain"):
        ubah_pegawai(jaringan[nama], DEWI, unit_kerja_id=DINAS_LAIN.id)
        ubah_pegawai(jaringan[nama], RUDI, penilai_id=DEWI)


def test_the_office_that_she_left_signs_for_no_period_that_ended_after_that(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    contoh = ditandatangani(jaringan, kantor)
    pindah_ke_sini(jaringan, date(2026, 1, 2))
    pusat, izin = jaringan["pusat"].konteks, jaringan["opd lain"].ini.sertifikat
    for periode, ya in (("2026", False), ("2026-TW1", False), ("2025", True)):
        lain = replace(contoh, id=id_baru(SEBELUM), oleh_id=DEWI, periode=Periode.baca(periode))
        assert boleh(pusat, izin, lain) is ya, periode


def test_the_office_that_she_left_signs_by_its_head_where_the_organisation_tells_who_that_was(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    contoh = ditandatangani(jaringan, kantor)
    pindah_ke_sini(jaringan, date(2026, 1, 2))
    kepala = replace(MEMIMPIN, id=id_tetap(953), pegawai_id=RUDI, unit_kerja_id=DINAS_LAIN.id)
    tulis_saja(jaringan["pusat"], skema.PUSAT, kepala)
    pusat, izin = jaringan["pusat"].konteks, jaringan["opd lain"].ini.sertifikat
    dahulu = replace(contoh, id=id_baru(SEBELUM), periode=Periode.baca("2025"))
    assert boleh(pusat, izin, replace(dahulu, oleh_id=RUDI)) and not boleh(pusat, izin, replace(dahulu, oleh_id=DEWI))


def test_the_office_that_she_left_approves_no_report_that_was_handed_in_after_that(jaringan: Jaringan) -> None:
    pindah_ke_sini(jaringan, date(2026, 3, 10))
    siti = jaringan["siti"]
    simpan(siti, replace(laporan(1), diajukan_pada=siti.konteks.sekarang()))  # of 3 March, in November
    for dari, ke in (("siti", "opd"), ("opd", "pusat"), ("pusat", "opd lain")):
        jaringan.tukar(dari, ke)
    tulis_saja(jaringan["opd lain"], DEWI, replace(setuju(jaringan["pusat"], DEWI), id=id_baru(SEBELUM)))
    assert ditahan(jaringan, "opd lain", "pusat") == {"keputusan_laporan": 1}


def test_the_office_that_she_left_sends_no_plan_back_that_reaches_beyond_that(jaringan: Jaringan) -> None:
    pindah_ke_sini(jaringan, date(2026, 1, 2))
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], skp_siti())
    for dari, ke in (("siti", "opd"), ("opd", "pusat"), ("pusat", "opd lain")):
        jaringan.tukar(dari, ke)
    with jaringan["pusat"].konteks.store.baca() as koneksi:
        milik = ambil(koneksi, Skp, SKP_SITI)
    assert milik is not None
    putusan = KeputusanSkp(id_tetap(802), SKP_SITI, milik.hash, PutusanSkp.KEMBALIKAN, "tidak", DEWI, AWAL, "")
    tulis_saja(jaringan["opd lain"], DEWI, putusan)
    assert ditahan(jaringan, "opd lain", "pusat") == {"keputusan_skp": 1}


def test_a_former_penilai_settles_nothing_of_his_successor(jaringan: Jaringan) -> None:
    jaringan.tukar("opd", "siti")
    siti, opd = jaringan["siti"], jaringan["opd"]
    simpan(siti, replace(laporan(1), diajukan_pada=siti.konteks.sekarang()))
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "kepala")
    ubah_pegawai(opd, SITI, penilai_id=DEWI)
    dasar = setuju(opd, DEWI)
    kembali = replace(dasar, id=id_tetap(991), putusan=PutusanLaporan.KEMBALIKAN, catatan="x", menggantikan=())
    tulis_saja(opd, DEWI, kembali)
    tulis_saja(jaringan["kepala"], KEPALA, replace(setuju(opd, KEPALA), menggantikan=(kembali.id,)))
    assert ditahan(jaringan, "kepala", "opd") == {"keputusan_laporan": 1}
    tulis_saja(jaringan["kepala"], KEPALA, replace(setuju(opd, KEPALA), id=id_tetap(992), menggantikan=()))
    jaringan.tukar("kepala", "opd")
    assert len(putusan_berbeda.daftar(opd.konteks)) == 1, "his own word is in, and it is asked"


@pytest.mark.parametrize("isi", [{"laporan": 5}, {"laporan": [["zz", "zz"]]}, {"sebelum": "abc"}, {"formulir": None}])
def test_a_signature_whose_frozen_record_nobody_can_read_is_held_back(
    jaringan: Jaringan, kantor: KantorUji, isi: dict[str, object]
) -> None:
    """It could not be taken out again, and closed the list of the whole team."""
    contoh = ditandatangani(jaringan, kantor)
    aneh = json.dumps({**json.loads(contoh.cuplikan), **isi})
    tulis_saja(jaringan["kepala"], KEPALA, replace(contoh, id=id_baru(SEBELUM), cuplikan=aneh))
    assert ditahan(jaringan, "kepala", "opd") == {"penetapan_evaluasi": 1}
    assert evaluasi_lembar.daftar(kantor.sebagai("kepala"), TW4).jumlah == 4


def test_who_signed_does_not_decide_the_objection_against_it(jaringan: Jaringan, kantor: KantorUji) -> None:
    nomor = keberatan_siti(kantor)
    jaringan.tukar("opd", "kepala")
    isi = (nomor, KEPALA, PutusanKeberatan.MENGUATKAN, "Sudah benar", "", SEBELUM)
    tulis_saja(jaringan["kepala"], KEPALA, KeputusanKeberatan(id_baru(SEBELUM), *isi))
    assert ditahan(jaringan, "kepala", "opd") == {"keputusan_keberatan": 1}
    keberatan.putuskan(kantor.sebagai("kadis"), nomor, UBAH)


def test_a_decided_objection_makes_no_other_signature_final(jaringan: Jaringan, kantor: KantorUji) -> None:
    """Neither that of another period, nor another one of who did not decide it."""
    nomor = keberatan_siti(kantor)
    keberatan.putuskan(kantor.sebagai("kadis"), nomor, UBAH)
    jaringan.tukar("opd", "kepala")
    contoh = next(t for t in semua(jaringan["opd"], PenetapanEvaluasi) if t.keberatan_id is None)
    tw3 = Periode.baca("2026-TW3")
    for n, periode in enumerate((tw3, TW4)):
        palsu = replace(contoh, id=id_tetap(960 + n), periode=periode, keberatan_id=nomor, predikat=Predikat.KURANG)
        tulis_saja(jaringan["kepala"], KEPALA, palsu)
    assert ditahan(jaringan, "kepala", "opd") == {"penetapan_evaluasi": 2}


def test_an_assignment_that_was_a_mistake_gives_that_office_nothing(jaringan: Jaringan) -> None:
    salah = replace(BIDAN, id=id_tetap(951), unit_kerja_id=DINAS_LAIN.id)
    kenalkan_dinas_lain(jaringan, salah, replace(BIDAN, mulai=date(2021, 1, 1)))
    pusat, izin = jaringan["pusat"].konteks, jaringan["opd lain"].ini.sertifikat
    assert SITI in cakupan(pusat, izin).orang
    with pusat.transaksi("hapus penempatan yang keliru", (skema.PUSAT,)) as kerja:
        kerja.hapus(salah)
    assert SITI not in cakupan(pusat, izin).orang


@pytest.mark.parametrize("dari", [("kepala", "opd"), ("opd", "siti")])
def test_nobody_has_the_last_word_for_ever(jaringan: Jaringan, dari: tuple[str, str]) -> None:
    """After an id of all ones no later decision could be sorted, not even that of a successor."""
    siti = jaringan["siti"]
    simpan(siti, replace(laporan(1), diajukan_pada=siti.konteks.sekarang()))
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "kepala")
    terakhir = datetime.max.replace(tzinfo=UTC)
    for nomor in (UUID(bytes=b"\xff" * 16), id_baru(terakhir - timedelta(days=1))):
        tulis_saja(jaringan[dari[0]], KEPALA, replace(setuju(siti, KEPALA), id=nomor))
    assert ditahan(jaringan, *dari) == {"keputusan_laporan": 1}
    assert len(semua(jaringan[dari[1]], KeputusanLaporan)) == 1
