"""Ceremonies of keys where a machine chose its id, where answers were lost, and where a thief goes on signing."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import beranda, perangkat, perangkat_daftar, perangkat_izin
from kinerja_desktop.services import perangkat_simpanan as simpanan
from kinerja_desktop.services.beranda_bentuk import JenisTindakan
from kinerja_desktop.services.hasil_terima import Nasib
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skema
from kinerja_desktop.sync import enrolment_request
from kinerja_desktop.sync.certificates import NO_ISSUER
from kinerja_desktop.sync.enrolment_request import Pending, Wish
from kinerja_desktop.sync.identity import DeviceIdentity
from kinerja_desktop.sync.revocation import Entry, Version, publish
from kinerja_desktop.sync.trust import with_list
from tests.helpers.kantor import KantorUji
from tests.helpers.perangkat import PEGAWAI, beri, permintaan
from tests.unit.services.test_perangkat_pusat import ganti
from tests.unit.services.test_upacara import SISITI, bawa, bertiga, pusat_baru


def minta_dengan_id(perangkat_: bytes) -> Pending:
    """A changed program asks under an id that it chose."""
    milik = replace(DeviceIdentity.generate(), device=perangkat_)
    return enrolment_request._ask(milik, Wish(PEGAWAI, "Laptop Rudi", "Puskesmas Kartini"), NO_ISSUER, None)


def berlaku(konteks: Context) -> dict[str, bool]:
    return {satu.nama: satu.berlaku for satu in perangkat_daftar.daftar(konteks)}


@pytest.mark.parametrize("apa", ["kantornya", "pusat", "kunci induk", "kunci induk lama"])
def test_whoever_chose_the_name_of_another_ends_alone(
    kantor: KantorUji, kantor_lain: list[KantorUji], apa: str
) -> None:
    """Every laptop sees the serials and ids of its chain."""
    operator, opd, laptop = bertiga(kantor, kantor_lain)
    bawa(kantor_lain[0], kantor)
    rantai = simpanan.mesin(laptop).rantai
    nomor = {
        "kantornya": rantai[2].serial,
        "pusat": rantai[1].serial,
        "kunci induk": rantai[0].device,
        "kunci induk lama": rantai[0].device,
    }[apa]
    if apa == "kunci induk lama":
        ganti(kantor)
        bawa(kantor, kantor_lain[0])
    beri(kantor_lain[0], minta_dengan_id(nomor), SISITI)
    bawa(kantor_lain[0], kantor)
    sebelum = berlaku(operator)
    assert sebelum["Laptop Rudi"] and sebelum["Laptop Siti"] and sebelum["Dinas Kesehatan"]
    assert perangkat_daftar.di_bawahnya(operator, UUID(bytes=nomor)) == ()
    assert perangkat_daftar.cabut(operator, UUID(bytes=nomor), "laptop hilang").ikut == ()
    assert berlaku(operator) == {**sebelum, "Laptop Rudi": False}
    bawa(kantor, kantor_lain[0])
    assert berlaku(opd) == {**sebelum, "Laptop Rudi": False}


def test_a_list_of_a_desk_that_is_revoked_as_a_whole_says_nothing(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    """Its keys were certified below the new roots in the life that the centre lost: no list names that certificate."""
    operator, opd, _ = bertiga(kantor, kantor_lain)
    bawa(kantor_lain[0], kantor)
    cadangan = simpanan.kepercayaan(operator)
    assert cadangan is not None
    ganti(kantor)
    bawa(kantor, kantor_lain[0])
    dicuri = simpanan.mesin(operator)
    with operator.transaksi("pulih", (skema.PUSAT,)):
        simpanan.simpan_kepercayaan(operator, cadangan)
    pusat_baru(kantor)
    bawa(kantor, kantor_lain[0])
    izin = perangkat_izin.beri_izin(operator, perangkat.perbarui_kunci(opd), "", None)
    perangkat.pasang_izin(opd, izin.berkas)
    perangkat_daftar.cabut(operator, UUID(bytes=dicuri.identitas.device), "komputer pusat dicuri")
    for _ in range(2):
        assert bawa(kantor, kantor_lain[0]).nasib is bawa(kantor_lain[0], kantor).nasib is Nasib.DITERIMA
    percaya, baru = simpanan.kepercayaan(opd), simpanan.mesin(operator)
    assert percaya is not None and percaya.current(dicuri.identitas.device) is None
    palsu = publish(dicuri.identitas, dicuri.mentah, Version(0, 50), [Entry(baru.rantai[-1].serial, "palsu")])
    assert with_list(percaya, palsu, simpanan.unit_memuat(opd), b"") == percaya


@pytest.mark.parametrize("sejak", ["kantor diperbarui", "pusat dipulihkan", "kunci induk diganti"])
def test_a_renewal_whose_answer_is_lost_is_answered_by_an_issuer_that_has_other_keys(
    kantor: KantorUji, kantor_lain: list[KantorUji], sejak: str
) -> None:
    operator, opd, laptop = bertiga(kantor, kantor_lain)
    bawa(kantor_lain[0], kantor)
    peminta, pemberi = (laptop, opd) if sejak == "kantor diperbarui" else (opd, operator)
    isi = perangkat.perbarui_kunci(peminta)
    perangkat_izin.beri_izin(pemberi, isi, "", None)  # the stick with it is lost
    if sejak == "kantor diperbarui":
        baru = perangkat_izin.beri_izin(operator, perangkat.perbarui_kunci(opd), "", None)
        perangkat.pasang_izin(opd, baru.berkas)
    elif sejak == "pusat dipulihkan":
        pusat_baru(kantor)
    else:
        ganti(kantor)
    assert perangkat.perbarui_kunci(peminta) == isi
    perangkat.pasang_izin(peminta, perangkat_izin.beri_izin(pemberi, isi, "", None).berkas)
    sertifikat = simpanan.mesin(peminta).sertifikat
    assert sertifikat.generation == 3 and sertifikat.name in ("Laptop Siti", "Dinas Kesehatan")


def test_a_stranger_does_not_get_the_keys_of_a_machine_by_its_old_request(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    """Two requests signed by one old key: once the first is answered, the second is for keys that are not in force."""
    _, opd, laptop = bertiga(kantor, kantor_lain)
    milik, kini = simpanan.identitas(laptop), simpanan.mesin(laptop).rantai[-1]
    ingin = Wish(PEGAWAI, "Laptop Siti", "Puskesmas Kartini")
    satu, dua = (enrolment_request.ask_renewal(milik, kini, ingin) for _ in range(2))
    perangkat_izin.beri_izin(opd, satu.request.raw, "", None)
    with pytest.raises(UserError, match="KNC-24"):
        perangkat_izin.beri_izin(opd, dua.request.raw, "", None)


def test_who_enrols_anew_still_reads_what_is_sealed_to_keys_that_were_asked_for(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    _, opd, laptop = bertiga(kantor, kantor_lain)
    bawa(kantor_lain[1], kantor_lain[0])
    perangkat_izin.beri_izin(opd, perangkat.perbarui_kunci(laptop), "", None)  # the stick with it is lost
    for _ in range(2):
        perangkat.buat_permintaan(laptop, PEGAWAI, "Laptop Siti", "Puskesmas Kartini", ulang=True)
        assert bawa(kantor_lain[0], kantor_lain[1]).nasib is Nasib.DITERIMA


def test_a_machine_that_was_revoked_while_it_waited_for_new_keys_is_told(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    operator, opd, _ = bertiga(kantor, kantor_lain)
    bawa(kantor_lain[0], kantor)
    perangkat.perbarui_kunci(opd)
    perangkat_daftar.cabut(operator, UUID(bytes=simpanan.mesin(opd).identitas.device), "dicuri")
    percaya = simpanan.kepercayaan(operator)
    assert percaya is not None
    with opd.transaksi("berita", (skema.PUSAT,)):
        simpanan.simpan_kepercayaan(opd, percaya)
    assert perangkat.keadaan(opd).kunci_galat == "KNC-38"
    assert JenisTindakan.TIDAK_BERTUKAR in {satu.jenis for satu in beranda.ringkasan(opd).tindakan}


def test_the_first_request_of_a_machine_that_was_revoked_says_so_where_nobody_knew_it(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    operator, opd, _ = bertiga(kantor, kantor_lain)
    tunggu = permintaan()
    beri(kantor_lain[0], tunggu, SISITI)
    bawa(kantor_lain[0], kantor)
    perangkat_daftar.cabut(operator, UUID(bytes=tunggu.identity.device), "laptop hilang")
    percaya = simpanan.kepercayaan(operator)
    assert percaya is not None
    tersisa = {nomor: satu for nomor, satu in percaya.known.items() if nomor != tunggu.identity.device}
    with opd.transaksi("berita", (skema.PUSAT,)):
        simpanan.simpan_kepercayaan(opd, replace(percaya, known=tersisa))
    with pytest.raises(UserError, match="KNC-46") as galat:
        beri(kantor_lain[0], tunggu, SISITI)
    assert "laptop hilang" in galat.value.isi
