"""What `kinerja info` tells about an office."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import kirim_paket
from kinerja_desktop.services.kaki_kirim import kaki_kirim
from kinerja_desktop.services.keterangan import belum_dikirim, keterangan
from kinerja_desktop.store.rekaman import terakhir_lsn
from tests.helpers.kantor import KantorUji
from tests.helpers.pertukaran import Jaringan, Komputer, laporan, simpan


@pytest.fixture
def jaringan(kantor: KantorUji, tmp_path: Path) -> Iterator[Jaringan]:
    semua = Jaringan(tmp_path, kantor)
    for nama in ("siti", "opd", "pusat"):
        semua.pasang(nama)
    yield semua
    semua.tutup()


def disebut(mesin: Komputer) -> object:
    return keterangan(mesin.konteks)["perubahan_belum_dikirim"]


def test_an_office_that_never_exchanged_has_sent_nothing(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    with operator.store.baca() as koneksi:
        semula = terakhir_lsn(koneksi)
    assert belum_dikirim(operator) == semula > 0
    kantor.tetapkan_skp_siti()
    with operator.store.baca() as koneksi:
        assert belum_dikirim(operator) == terakhir_lsn(koneksi) > semula


def test_a_fresh_laptop_has_written_nothing_yet(jaringan: Jaringan) -> None:
    """What its setup wrote came from above."""
    assert disebut(jaringan["siti"]) == 0
    simpan(jaringan["siti"], laporan(1))
    assert disebut(jaringan["siti"]) == 1


def test_a_bundle_whose_copy_failed_has_sent_nothing(
    jaringan: Jaringan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    siti, opd, pusat = (jaringan[nama] for nama in ("siti", "opd", "pusat"))
    simpan(siti, laporan(1))
    for dari, ke in (("pusat", "opd"), ("siti", "opd"), ("opd", "pusat")):
        jaringan.tukar(dari, ke)
    simpan(siti, laporan(2))

    def penuh(*_: object, **__: object) -> None:
        raise UserError("PKT-20", berkas="", tempat="")

    monkeypatch.setattr(kirim_paket, "write_new", penuh)
    for mesin in (siti, pusat):
        semula = disebut(mesin)
        with pytest.raises(UserError, match="PKT-20"):
            mesin.kirim(opd, tmp_path)
        assert disebut(mesin) == semula != 0


def test_a_bundle_for_another_machine_sends_nothing_upwards(jaringan: Jaringan) -> None:
    opd = jaringan["opd"]
    jaringan.tukar("opd", "pusat")
    simpan(jaringan["siti"], laporan(1))
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "siti")
    assert disebut(opd) == kaki_kirim(opd.konteks).belum == 1
    jaringan.tukar("opd", "pusat")
    assert disebut(opd) == 0


def test_the_centre_counts_what_came_or_was_changed_since_its_last_bundle(jaringan: Jaringan) -> None:
    pusat = jaringan["pusat"]
    jaringan.tukar("opd", "pusat")
    jaringan.tukar("pusat", "opd")
    assert disebut(pusat) == 0, "the note of the bundle itself is nothing to send"
    simpan(jaringan["siti"], laporan(1))
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "pusat")
    assert disebut(pusat) == 1
