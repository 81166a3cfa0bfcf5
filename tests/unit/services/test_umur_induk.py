"""Without anything newer from the centre for long, a machine below it says so; nothing is refused for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.services import perangkat, perangkat_izin, tukar, umur_induk
from kinerja_desktop.services.perangkat_lingkup import Lingkup
from kinerja_desktop.services.perangkat_simpanan import mesin
from kinerja_desktop.store import skema
from kinerja_desktop.sync.revocation import Entry
from kinerja_desktop.sync.trust import with_revocations
from tests.helpers.kantor import MULAI, PUSKESMAS, SITI, Jam, KantorUji
from tests.helpers.perangkat import OPD, daftarkan, dirikan
from tests.helpers.pertukaran import Jaringan, Komputer, memuat


def maju(satu: Komputer, hari: int) -> datetime:
    """Move the clock of one machine, and of no other; return what it shows then."""
    jam = satu.konteks.sekarang
    assert isinstance(jam, Jam)
    jam.maju(days=hari)
    return jam()


def sejak(satu: Komputer) -> datetime | None:
    return tukar.ringkasan(satu.konteks, satu.ini).induk_sejak


def ubah(satu: Komputer, nama: str) -> None:
    with satu.konteks.transaksi("ubah pegawai", (skema.PUSAT,)) as kerja:
        ada = kerja.ambil(Pegawai, SITI)
        assert ada is not None
        kerja.simpan(replace(ada.nilai, nama=nama))


def turun(jaringan: Jaringan) -> None:
    """From the centre to the workstation, and on to the laptop."""
    jaringan.tukar("pusat", "opd")
    jaringan.tukar("opd", "siti")


def test_after_ninety_days_without_newer_master_data_a_machine_says_so_until_they_come(jaringan: Jaringan) -> None:
    siti = jaringan["siti"]
    turun(jaringan)
    tiba = siti.konteks.sekarang().replace(microsecond=0)
    maju(siti, 60)
    turun(jaringan)
    maju(siti, 30)
    assert sejak(siti) is None, "ninety days are not longer than ninety days"
    maju(siti, 1)
    assert sejak(siti) == tiba, "what brought nothing newer does not count"
    assert siti.kirim(jaringan["opd"]).berkas.exists() and jaringan.tukar("opd", "siti").galat is None
    ubah(jaringan["pusat"], "Siti R.")
    turun(jaringan)
    assert sejak(siti) is None
    kini = siti.konteks.sekarang().replace(microsecond=0)
    maju(siti, 91)
    assert sejak(siti) == kini


def test_a_newer_revocation_list_is_news_of_the_centre_as_well(jaringan: Jaringan) -> None:
    siti, pusat = jaringan["siti"], jaringan["pusat"]
    turun(jaringan)
    maju(siti, 91)
    assert sejak(siti) is not None
    entri = Entry(jaringan.mesin["rudi"].link.serial, "laptop hilang")
    pusat.percayai(with_revocations(pusat.percaya, jaringan.dunia.daftar(1, entri), memuat))
    turun(jaringan)
    assert sejak(siti) is None


def test_the_workstation_is_told_and_the_centre_never(jaringan: Jaringan) -> None:
    turun(jaringan)
    jaringan.tukar("opd", "pusat")
    for nama, lama in (("opd", True), ("pusat", False)):
        maju(jaringan[nama], 400)
        assert (sejak(jaringan[nama]) is not None) is lama


def test_only_the_own_clock_at_the_arrival_counts(jaringan: Jaringan) -> None:
    siti = jaringan["siti"]
    for satu in ("pusat", "opd"):
        maju(jaringan[satu], 20_000)
    turun(jaringan)
    tiba = siti.konteks.sekarang().replace(microsecond=0)
    maju(siti, 91)
    assert sejak(siti) == tiba


def test_a_clock_that_was_ahead_at_the_arrival_says_nothing(jaringan: Jaringan) -> None:
    siti = jaringan["siti"]
    maju(siti, 300)
    turun(jaringan)
    maju(siti, -300)
    assert sejak(siti) is None


def test_an_office_of_an_older_program_begins_to_count_with_its_next_bundle(jaringan: Jaringan) -> None:
    siti = jaringan["siti"]
    turun(jaringan)
    siti.konteks.store.hapus_meta("induk_tiba")
    maju(siti, 500)
    assert sejak(siti) is None
    jaringan.tukar("opd", "siti")
    maju(siti, 91)
    assert sejak(siti) is not None


def test_enrolment_is_an_arrival_and_new_keys_alone_are_none(kantor: KantorUji, kantor_lain: list[KantorUji]) -> None:
    opd, lingkup = kantor_lain[0], Lingkup(unit=frozenset({PUSKESMAS}))
    operator = opd.sebagai("operator")
    assert umur_induk.terlalu_lama(operator, OPD) is None, "nothing counts before it is enrolled"
    dirikan(kantor)
    daftarkan(kantor, opd, OPD, "Dinas", lingkup)
    opd.jam.maju(days=91)
    assert umur_induk.terlalu_lama(operator, OPD) == MULAI
    isi = perangkat.perbarui_kunci(operator)
    izin = perangkat_izin.beri_izin(kantor.sebagai("operator"), isi, "", None)
    perangkat.pasang_izin(operator, izin.berkas)
    assert tukar.ringkasan(operator, mesin(operator)).induk_sejak == MULAI
