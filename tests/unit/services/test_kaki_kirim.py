"""What the foot counts: as the page Sinkronisasi does, for the machine above."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kinerja_desktop.gui.shell.kata import teks_pertukaran
from kinerja_desktop.services import tukar
from kinerja_desktop.services.kaki_kirim import KakiKirim, kaki_kirim
from kinerja_desktop.services.keterangan import belum_dikirim
from tests.helpers.kantor import KEPALA, MULAI, SITI, KantorUji
from tests.helpers.pertukaran import Jaringan, laporan, setuju, simpan, tulis_saja


@pytest.fixture
def jaringan(kantor: KantorUji, tmp_path: Path) -> Iterator[Jaringan]:
    semua = Jaringan(tmp_path, kantor)
    for nama in ("siti", "opd", "pusat"):
        semua.pasang(nama)
    yield semua
    semua.tutup()


def test_an_office_that_never_exchanges_has_nothing_to_send(kantor: KantorUji) -> None:
    konteks = kantor.sebagai("operator")
    assert belum_dikirim(konteks) > 0 and kaki_kirim(konteks) == KakiKirim(None, None)


def test_the_foot_and_the_page_agree_once_everything_before_is_confirmed(jaringan: Jaringan) -> None:
    opd, pusat = jaringan["opd"], jaringan["pusat"]
    laptop = jaringan["siti"]
    assert kaki_kirim(laptop.konteks) == KakiKirim(0, None), "the log counts how the machine was set up"
    simpan(laptop, laporan(3))
    assert kaki_kirim(laptop.konteks).belum == 1
    assert tukar.siap_kirim(laptop.konteks, laptop.ini, opd.perangkat).jumlah == 1
    jaringan.tukar("opd", "pusat")
    assert kaki_kirim(opd.konteks) == KakiKirim(0, opd.konteks.sekarang())
    jaringan.tukar("pusat", "opd")
    assert kaki_kirim(opd.konteks) == KakiKirim(0, opd.konteks.sekarang(), sampai=True)
    jaringan.tukar("opd", "siti")
    simpan(laptop, laporan(1), laporan(2))
    assert kaki_kirim(laptop.konteks).belum == 3
    jaringan.tukar("siti", "opd")
    kaki = kaki_kirim(opd.konteks)
    assert kaki.belum == tukar.siap_kirim(opd.konteks, opd.ini, pusat.perangkat).jumlah == 3
    assert belum_dikirim(opd.konteks) == 3


def test_a_bundle_for_a_machine_below_sends_nothing_upwards(jaringan: Jaringan, kantor: KantorUji) -> None:
    opd = jaringan["opd"]
    jaringan.tukar("opd", "pusat")
    simpan(jaringan["siti"], laporan(1))
    jaringan.tukar("siti", "opd")
    kantor.jam.maju(days=1)
    jaringan.tukar("opd", "siti")
    kaki = kaki_kirim(opd.konteks)
    assert kaki.belum == 1 and kaki.terakhir == MULAI


def test_the_centre_has_nothing_to_send_upwards(jaringan: Jaringan) -> None:
    simpan(jaringan["siti"], laporan(1))
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "pusat")
    pusat = jaringan["pusat"].konteks
    assert kaki_kirim(pusat) == KakiKirim(None, None)
    jaringan.tukar("pusat", "opd")
    assert kaki_kirim(pusat) == KakiKirim(None, pusat.sekarang())


@pytest.mark.parametrize(
    ("kirim", "teks"),
    [
        (KakiKirim(1_234, None), "1.234 perubahan belum dikirim"),
        (KakiKirim(38, MULAI), "Paket terakhir 24 Nov 2026 · 38 perubahan menunggu"),
        (KakiKirim(0, MULAI), "Paket terakhir 24 Nov 2026 · menunggu tanda terima"),
        (KakiKirim(0, MULAI, sampai=True), "Paket terakhir 24 Nov 2026 · semua sudah sampai"),
        (KakiKirim(None, MULAI), "Paket terakhir 24 Nov 2026"),
        (KakiKirim(0, None), "Belum ada paket dikirim"),
        (KakiKirim(None, None), "Belum ada paket dikirim"),
    ],
)
def test_its_words(kirim: KakiKirim, teks: str) -> None:
    assert teks_pertukaran(kirim)[0] == teks


def test_what_others_sent_is_not_counted_as_waiting_for_them(jaringan: Jaringan, kantor: KantorUji) -> None:
    """Nor what they confirm; what came from elsewhere waits for them, and what is written on theirs does too."""
    opd, laptop = jaringan["opd"], jaringan["siti"]
    kantor.tetapkan_skp_siti()
    jaringan.tukar("opd", "siti")
    assert kaki_kirim(laptop.konteks).belum == 0, "she wrote nothing"
    simpan(laptop, replace(laporan(1), diajukan_pada=kantor.jam()))
    assert kaki_kirim(laptop.konteks).belum == 1
    jaringan.tukar("siti", "opd")
    tulis_saja(opd, KEPALA, setuju(opd, KEPALA))
    jaringan.tukar("opd", "siti")
    kaki = kaki_kirim(laptop.konteks)
    assert (kaki.belum, kaki.sampai) == (0, True), "her report arrived, and the approval is theirs"
    assert tukar.siap_kirim(laptop.konteks, laptop.ini, opd.perangkat).jumlah == 0
    assert tukar.siap_kirim(laptop.konteks, laptop.ini, opd.perangkat, penuh=True).jumlah > 1
    simpan(laptop, replace(laporan(1, "Dikoreksi"), diajukan_pada=kantor.jam(), alasan_koreksi="Salah angka"))
    assert kaki_kirim(laptop.konteks).belum == 1
    assert tukar.siap_kirim(opd.konteks, opd.ini, jaringan["pusat"].perangkat).jumlah > 1, "all of it is news there"


def test_a_record_of_which_another_version_came_is_still_to_be_sent(jaringan: Jaringan) -> None:
    jaringan.pasang("siti di rumah")
    laptop, rumah = jaringan["siti"], jaringan["siti di rumah"]
    simpan(laptop, laporan(1))
    for dari, ke in (("siti", "opd"), ("opd", "siti di rumah"), ("opd", "siti")):
        jaringan.tukar(dari, ke)
    simpan(rumah, laporan(1, "di rumah"))
    jaringan.tukar("siti di rumah", "opd")
    simpan(laptop, laporan(1, "di kantor"))
    jaringan.tukar("opd", "siti")
    assert kaki_kirim(laptop.konteks).belum == 1, "hers never left"


def test_bundles_that_followed_each_other_and_others_are_left_out_alike(jaringan: Jaringan) -> None:
    opd, laptop, pusat = jaringan["opd"], jaringan["siti"], jaringan["pusat"]
    for n in range(1, 9):
        simpan(laptop, laporan(n))
        jaringan.tukar("siti", "opd")
        if n % 3 == 0:
            tulis_saja(opd, SITI, laporan(n + 10))
    assert tukar.siap_kirim(opd.konteks, opd.ini, laptop.perangkat).jumlah == 2
    assert tukar.siap_kirim(opd.konteks, opd.ini, pusat.perangkat).jumlah == 10
