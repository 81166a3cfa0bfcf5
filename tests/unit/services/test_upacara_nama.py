"""Ceremonies of keys where a machine chose its id, where answers were lost, and where a thief goes on signing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

import pytest

from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.domain.pegawai import JenisJabatan, Pegawai
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.services import beranda, mutasi, perangkat, perangkat_daftar, perangkat_izin
from kinerja_desktop.services import perangkat_simpanan as simpanan
from kinerja_desktop.services.beranda_bentuk import JenisTindakan
from kinerja_desktop.services.hasil_terima import Nasib
from kinerja_desktop.services.kirim_paket import kirim
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.terima_paket import terima
from kinerja_desktop.store import skema
from kinerja_desktop.sync import enrolment_request
from kinerja_desktop.sync.certificates import NO_ISSUER, Certificate, Grant, issue
from kinerja_desktop.sync.enrolment_request import Pending, Wish
from kinerja_desktop.sync.identity import DeviceIdentity
from kinerja_desktop.sync.revocation import Entry, Version, publish
from kinerja_desktop.sync.scope import Scope
from kinerja_desktop.sync.trust import signer_of, with_certificate, with_list
from kinerja_desktop.sync.wire import encode
from tests.helpers.kantor import PUSKESMAS, SITI, KantorUji, id_tetap
from tests.helpers.perangkat import PEGAWAI, beri, permintaan
from tests.unit.services.test_perangkat_pusat import ganti
from tests.unit.services.test_pertukaran_induk import kode
from tests.unit.services.test_upacara import SISITI, bawa, bertiga, pusat_baru


def minta_dengan_id(perangkat_: bytes) -> Pending:
    """A changed program asks under an id that it chose."""
    milik = replace(DeviceIdentity.generate(), device=perangkat_)
    return enrolment_request._ask(milik, Wish(PEGAWAI, "Laptop Rudi", "Puskesmas Kartini"), NO_ISSUER, None)


def berlaku(konteks: Context) -> dict[str, bool]:
    return {satu.nama: satu.berlaku for satu in perangkat_daftar.daftar(konteks)}


@pytest.mark.parametrize("apa", ["kantornya", "pusat"])
def test_whoever_chose_the_name_of_another_ends_alone(
    kantor: KantorUji, kantor_lain: list[KantorUji], apa: str
) -> None:
    """Every laptop sees the serials and ids of its chain."""
    operator, opd, laptop = bertiga(kantor, kantor_lain)
    bawa(kantor_lain[0], kantor)
    rantai = simpanan.mesin(laptop).rantai
    nomor = {"kantornya": rantai[2].serial, "pusat": rantai[1].serial}[apa]
    beri(kantor_lain[0], minta_dengan_id(nomor), SISITI)
    bawa(kantor_lain[0], kantor)
    sebelum = berlaku(operator)
    assert sebelum["Laptop Rudi"] and sebelum["Laptop Siti"] and sebelum["Dinas Kesehatan"]
    assert perangkat_daftar.di_bawahnya(operator, UUID(bytes=nomor)) == ()
    assert perangkat_daftar.cabut(operator, UUID(bytes=nomor), "laptop hilang").ikut == ()
    assert berlaku(operator) == {**sebelum, "Laptop Rudi": False}
    bawa(kantor, kantor_lain[0])
    assert berlaku(opd) == {**sebelum, "Laptop Rudi": False}


@pytest.mark.parametrize("apa", ["kunci induk", "cadangannya", "kunci induk lama", "pusat", "kantornya"])
def test_the_id_of_what_stands_above_is_given_to_nobody(
    kantor: KantorUji, kantor_lain: list[KantorUji], apa: str
) -> None:
    """Whoever had it would be believed everything; a changed program of the office gives it all the same."""
    _, opd, laptop = bertiga(kantor, kantor_lain)
    ini, rantai = simpanan.mesin(opd), simpanan.mesin(laptop).rantai
    nomor = {
        "kunci induk": rantai[0].device,
        "cadangannya": ini.percaya.roots.spare.device,
        "kunci induk lama": rantai[0].device,
        "pusat": rantai[1].device,
        "kantornya": rantai[2].device,
    }[apa]
    if apa == "kunci induk lama":
        ganti(kantor)
        bawa(kantor, kantor_lain[0])
    tunggu = minta_dengan_id(nomor)
    with pytest.raises(UserError, match=r"KNC-24|KNC-28"):
        beri(kantor_lain[0], tunggu, SISITI)
    ini = simpanan.mesin(opd)
    izin = Certificate(
        1,
        tunggu.identity.public,
        PEGAWAI,
        Scope.of(persons=frozenset({SITI.bytes})),
        "Laptop Rudi",
        1,
        ini.rantai[-1].serial,
        ini.sertifikat.issued_at,
    )
    palsu = (*ini.mentah, encode(ini.identitas.sign("certificate", encode(izin))))
    for konteks in (opd, kantor.sebagai("operator"), laptop):
        mesin = simpanan.mesin(konteks)
        for apa_saja in (partial(signer_of, bundle_id=bytes(16)), with_certificate):
            with pytest.raises(UserError, match="KNC-28"):
                apa_saja(mesin.percaya, palsu, unit_contains=mesin.unit_memuat)
        assert not mesin.dalam_rantai(mesin.rantai[0].device), "a root is a key, and no machine"


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


def pindah(kantor: KantorUji, kantor_lain: list[KantorUji], siapa: UUID, cara: str) -> None:
    """A person moves out of the office by a dated transfer, or by an edit of the record, or his unit does."""
    operator = kantor.sebagai("operator")
    if cara == "mutasi":
        langkah = LangkahMutasi(
            JenisMutasi.MUTASI, siapa, date(2026, 3, 2), LAIN.id, "Pengawas", JenisJabatan.PELAKSANA, dasar="SK 2/2026"
        )
        mutasi.terapkan(operator, langkah)
    else:
        with operator.transaksi("pindah", (skema.PUSAT,)) as kerja:
            kelas, nomor = (Pegawai, siapa) if cara == "catatan pegawai" else (UnitKerja, PUSKESMAS)
            ada = kerja.ambil(kelas, nomor).nilai
            baru = {"unit_kerja_id": LAIN.id} if cara == "catatan pegawai" else {"induk_id": LAIN.id}
            kerja.simpan(replace(ada, **baru))
    assert bawa(kantor, kantor_lain[0]).nasib is Nasib.DITERIMA


LAIN = UnitKerja(id_tetap(777), "Dinas Pendidikan", JenisUnit.PERANGKAT_DAERAH)


@pytest.mark.parametrize("cara", ["mutasi", "catatan pegawai", "unit pindah"])
def test_a_laptop_is_heard_although_its_person_moved_to_another_office(
    kantor: KantorUji, kantor_lain: list[KantorUji], cara: str
) -> None:
    """What he wrote before is on the road, and his verdicts on the people whom he rated are still to come."""
    with kantor.sebagai("operator").transaksi("dinas lain", (skema.PUSAT,)) as kerja:
        kerja.simpan(LAIN)
    _, opd, laptop = bertiga(kantor, kantor_lain)
    bawa(kantor_lain[1], kantor_lain[0])
    bawa(kantor_lain[0], kantor_lain[1])
    bawa(kantor_lain[0], kantor)
    dibuat_sebelum = kirim(laptop, simpanan.mesin(laptop), simpanan.mesin(opd).identitas.device).berkas
    pindah(kantor, kantor_lain, SITI, cara)
    (hasil,) = terima(opd, simpanan.mesin(opd), [dibuat_sebelum])
    assert (hasil.nasib, kode(hasil)) == (Nasib.DITERIMA, "")
    for a, b in ((0, 1), (1, 0)):
        lagi = bawa(kantor_lain[a], kantor_lain[b])
        assert (lagi.nasib, kode(lagi)) == (Nasib.DITERIMA, "")
    assert bawa(kantor_lain[0], kantor).nasib is Nasib.DITERIMA
    dikenal = {satu.nama for satu in perangkat_daftar.daftar(kantor.sebagai("operator")) if satu.berlaku}
    assert "Laptop Siti" in dikenal


def test_an_office_certifies_nobody_anew_who_has_left_it(kantor: KantorUji, kantor_lain: list[KantorUji]) -> None:
    """Its program would not; a changed one is not believed where the machine was not known before the move."""
    with kantor.sebagai("operator").transaksi("dinas lain", (skema.PUSAT,)) as kerja:
        kerja.simpan(LAIN)
    _, opd, _ = bertiga(kantor, kantor_lain)
    bawa(kantor_lain[0], kantor)
    ini, baru = simpanan.mesin(opd), permintaan()
    izin = issue(
        ini.identitas,
        ini.rantai[-1],
        baru.identity.public,
        Grant(PEGAWAI, Scope.of(persons=frozenset({SITI.bytes})), "Laptop lain"),
        "2026-03-02T08:00",
        ini.unit_memuat,
    )
    pindah(kantor, kantor_lain, SITI, "mutasi")
    for konteks in (opd, kantor.sebagai("operator")):
        mesin = simpanan.mesin(konteks)
        with pytest.raises(UserError, match="KNC-14"):
            with_certificate(mesin.percaya, (*ini.mentah, izin.raw), mesin.unit_memuat)


def test_who_moved_away_is_given_no_new_certificate_at_the_old_office(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    with kantor.sebagai("operator").transaksi("dinas lain", (skema.PUSAT,)) as kerja:
        kerja.simpan(LAIN)
    _, opd, laptop = bertiga(kantor, kantor_lain)
    pindah(kantor, kantor_lain, SITI, "mutasi")
    with pytest.raises(UserError, match="KNC-14") as galat:
        perangkat_izin.beri_izin(opd, perangkat.perbarui_kunci(laptop), "", None)
    assert "kantor yang baru" in galat.value.saran
    with pytest.raises(UserError, match="KNC-14"):
        beri(kantor_lain[0], permintaan(), SISITI)


def test_a_lost_laptop_that_is_found_again_is_told_that_it_was_revoked(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    """Its old permission is not in force, and cannot be revoked once more: it asks anew."""
    operator, opd, laptop = bertiga(kantor, kantor_lain)
    bawa(kantor_lain[0], kantor)
    perangkat_daftar.cabut(operator, UUID(bytes=simpanan.mesin(laptop).identitas.device), "hilang")
    percaya = simpanan.kepercayaan(operator)
    assert percaya is not None
    with opd.transaksi("berita", (skema.PUSAT,)):
        simpanan.simpan_kepercayaan(opd, percaya)
    with pytest.raises(UserError, match=r"KNC-46.*hilang"):
        perangkat_izin.beri_izin(opd, perangkat.perbarui_kunci(laptop), "", None)
