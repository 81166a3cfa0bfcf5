"""Ceremonies of keys between real offices: restored centres, renewed keys, revoked and replaced machines."""

from __future__ import annotations

from uuid import UUID

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import beranda, perangkat, perangkat_daftar, perangkat_izin, pulih_paket, tukar
from kinerja_desktop.services import perangkat_simpanan as simpanan
from kinerja_desktop.services.beranda_bentuk import JenisTindakan
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.services.kirim_paket import kirim
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat_lingkup import Lingkup
from kinerja_desktop.services.terima_paket import terima
from kinerja_desktop.store import skema
from kinerja_desktop.sync.keyfile import KEY_FILE
from tests.helpers.kantor import DINAS, PUSKESMAS, SITI, KantorUji
from tests.helpers.perangkat import OPD, PEGAWAI, SANDI, beri, daftarkan, dirikan, permintaan, sandi_murah, stik
from tests.unit.services.test_perangkat_pusat import ganti
from tests.unit.services.test_pertukaran_induk import kode

SEDINAS, SISITI = Lingkup(unit=frozenset({DINAS})), Lingkup(pegawai=frozenset({SITI}))


def bawa(dari: KantorUji, ke: KantorUji) -> HasilTerima:
    k, p = dari.sebagai("operator"), ke.sebagai("operator")
    sana = simpanan.mesin(p)
    (hasil,) = terima(p, sana, [kirim(k, simpanan.mesin(k), sana.identitas.device).berkas])
    return hasil


def bertiga(kantor: KantorUji, kantor_lain: list[KantorUji]) -> list[Context]:
    """A centre, an office that it enrolled, and a laptop that the office enrolled."""
    dirikan(kantor)
    daftarkan(kantor, kantor_lain[0], OPD, "Dinas Kesehatan", SEDINAS)
    daftarkan(kantor_lain[0], kantor_lain[1], PEGAWAI, "Laptop Siti", SISITI)
    return [k.sebagai("operator") for k in (kantor, *kantor_lain)]


def pusat_baru(kantor: KantorUji) -> None:
    """Restored from a backup, which holds no keys, and made the centre again by the root."""
    (kantor.terbuka.folder / "perangkat.kunci").unlink()
    with sandi_murah():
        perangkat.jadikan_pusat(kantor.sebagai("operator"), "BKPSDM baru", stik(kantor), SANDI)


def test_a_restored_centre_that_revoked_the_old_one_gets_bundles_of_the_opd(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    lama = dirikan(kantor)
    operator, opd = kantor.sebagai("operator"), kantor_lain[0].sebagai("operator")
    daftarkan(kantor, kantor_lain[0], OPD, "Dinas Kesehatan", SEDINAS)
    cadangan = simpanan.kepercayaan(operator)
    assert cadangan is not None
    for n in range(2):  # two laptops revoked after the backup; the OPD has heard of it
        izin = beri(kantor, permintaan(f"Laptop {n}"), Lingkup(unit=frozenset({PUSKESMAS})))
        perangkat_daftar.cabut(operator, izin.perangkat, "laptop hilang")
    bawa(kantor, kantor_lain[0])
    with operator.transaksi("pulih", (skema.PUSAT,)):
        simpanan.simpan_kepercayaan(operator, cadangan)
    pusat_baru(kantor)
    perangkat_daftar.cabut(operator, lama.perangkat, "komputer pusat dicuri")
    isi, kode_ = perangkat.buat_permintaan(opd, OPD, "Dinas Kesehatan", "Dinas", ulang=True)
    izin = perangkat_izin.beri_izin(operator, isi, kode_, SEDINAS)
    perangkat.pasang_izin(opd, izin.berkas, izin.kode)
    for a, b in ((kantor, kantor_lain[0]), (kantor_lain[0], kantor)) * 3:
        hasil = bawa(a, b)
        assert (hasil.nasib, kode(hasil)) == (Nasib.DITERIMA, "")


def test_a_centre_restored_on_new_keys_can_revoke_a_laptop(kantor: KantorUji, kantor_lain: list[KantorUji]) -> None:
    dirikan(kantor)
    daftarkan(kantor, kantor_lain[0], OPD, "Dinas Kesehatan", SEDINAS)
    pusat_baru(kantor)
    daftarkan(kantor_lain[0], kantor_lain[1], PEGAWAI, "Laptop Siti", SISITI)
    for a, b in ((kantor, kantor_lain[0]), (kantor_lain[0], kantor)) * 2:
        assert bawa(a, b).nasib is Nasib.DITERIMA
    laptop = simpanan.mesin(kantor_lain[1].sebagai("operator")).identitas.device
    perangkat_daftar.cabut(kantor.sebagai("operator"), UUID(bytes=laptop), "hilang")


def test_a_centre_restored_on_new_keys_renews_an_opd_and_then_ends_the_old_one(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    lama = dirikan(kantor)
    operator, opd = kantor.sebagai("operator"), kantor_lain[0].sebagai("operator")
    daftarkan(kantor, kantor_lain[0], OPD, "Dinas Kesehatan", SEDINAS)
    pusat_baru(kantor)
    bawa(kantor, kantor_lain[0])
    izin = perangkat_izin.beri_izin(operator, perangkat.perbarui_kunci(opd), "", None)
    perangkat.pasang_izin(opd, izin.berkas)
    baru = simpanan.mesin(operator).identitas.device
    assert simpanan.mesin(opd).atasan == baru
    for a, b in ((kantor_lain[0], kantor), (kantor, kantor_lain[0])) * 2:
        assert bawa(a, b).nasib is Nasib.DITERIMA
    dicabut = perangkat_daftar.cabut(operator, lama.perangkat, "diganti")
    assert dicabut.ikut == ()
    for a, b in ((kantor, kantor_lain[0]), (kantor_lain[0], kantor)):
        assert bawa(a, b).nasib is Nasib.DITERIMA


def test_bundles_go_to_the_centre_that_was_heard_of_last(kantor: KantorUji, kantor_lain: list[KantorUji]) -> None:
    """The one that gave the certificate does not exist any more."""
    dirikan(kantor)
    opd = kantor_lain[0].sebagai("operator")
    daftarkan(kantor, kantor_lain[0], OPD, "Dinas Kesehatan", SEDINAS)
    ini = simpanan.mesin(opd)
    assert tukar.ringkasan(opd, ini).utama == ini.atasan
    kantor.jam.maju(days=1)
    kantor_lain[0].jam.maju(days=1)
    pusat_baru(kantor)
    bawa(kantor, kantor_lain[0])
    utama = tukar.ringkasan(opd, simpanan.mesin(opd)).utama
    assert utama == simpanan.mesin(kantor.sebagai("operator")).identitas.device != ini.atasan


def test_old_keys_of_an_office_are_not_revoked_while_its_laptops_hang_on_them(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    operator, opd, laptop = bertiga(kantor, kantor_lain)
    izin = perangkat_izin.beri_izin(operator, perangkat.perbarui_kunci(opd), "", None)
    perangkat.pasang_izin(opd, izin.berkas)
    bawa(kantor_lain[0], kantor)
    with pytest.raises(UserError, match=r"KNC-48.*1 komputer.*Laptop Siti"):
        perangkat_daftar.cabut(operator, izin.perangkat, "kunci diganti", hanya_lama=True)
    assert perangkat_daftar.di_bawahnya(operator, izin.perangkat) == ("Laptop Siti",)
    baru = perangkat_izin.beri_izin(opd, perangkat.perbarui_kunci(laptop), "", None)
    perangkat.pasang_izin(laptop, baru.berkas)
    bawa(kantor_lain[0], kantor)
    dicabut = perangkat_daftar.cabut(operator, izin.perangkat, "kunci diganti", hanya_lama=True)
    bawa(kantor, kantor_lain[0])
    assert dicabut.ikut == () and all(p.berlaku for p in perangkat_daftar.daftar(opd))
    assert bawa(kantor_lain[1], kantor_lain[0]).nasib is Nasib.DITERIMA


def test_who_revokes_an_office_is_told_of_its_laptops(kantor: KantorUji, kantor_lain: list[KantorUji]) -> None:
    dirikan(kantor)
    operator, opd = kantor.sebagai("operator"), kantor_lain[0].sebagai("operator")
    daftarkan(kantor, kantor_lain[0], OPD, "Dinas Kesehatan", SEDINAS)
    daftarkan(kantor_lain[0], kantor_lain[1], PEGAWAI, "Laptop Siti", SISITI)
    bawa(kantor_lain[0], kantor)
    dicabut = perangkat_daftar.cabut(operator, UUID(bytes=simpanan.mesin(opd).identitas.device), "dicuri")
    assert dicabut.ikut == ("Laptop Siti",)


def test_the_centre_does_not_end_everybody_by_its_own_old_certificate(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    pusat = dirikan(kantor)
    operator = kantor.sebagai("operator")
    daftarkan(kantor, kantor_lain[0], OPD, "Dinas Kesehatan", SEDINAS)
    ganti(kantor)
    with pytest.raises(UserError, match="KNC-37"):
        perangkat_daftar.cabut(operator, pusat.perangkat, "kunci diganti", hanya_lama=True)
    assert all(p.berlaku for p in perangkat_daftar.daftar(operator))


def test_a_renewal_whose_answer_is_lost_is_answered_again(kantor: KantorUji, kantor_lain: list[KantorUji]) -> None:
    dirikan(kantor)
    operator, opd = kantor.sebagai("operator"), kantor_lain[0].sebagai("operator")
    daftarkan(kantor, kantor_lain[0], OPD, "Dinas Kesehatan", SEDINAS)
    bawa(kantor_lain[0], kantor)
    isi = perangkat.perbarui_kunci(opd)
    perangkat_izin.beri_izin(operator, isi, "", None)  # the stick with it is lost
    hasil = bawa(kantor, kantor_lain[0])
    assert (hasil.nasib, kode(hasil)) == (Nasib.DITERIMA, ""), "sealed to keys that are not in force there"
    lagi = perangkat_izin.beri_izin(operator, isi, "", None)
    perangkat.pasang_izin(opd, lagi.berkas)
    assert simpanan.mesin(opd).sertifikat.generation == 2
    assert bawa(kantor_lain[0], kantor).nasib is bawa(kantor, kantor_lain[0]).nasib is Nasib.DITERIMA


def test_asking_twice_for_new_keys_asks_once(kantor: KantorUji, kantor_lain: list[KantorUji]) -> None:
    dirikan(kantor)
    operator, opd = kantor.sebagai("operator"), kantor_lain[0].sebagai("operator")
    daftarkan(kantor, kantor_lain[0], OPD, "Dinas Kesehatan", SEDINAS)
    izin = perangkat_izin.beri_izin(operator, perangkat.perbarui_kunci(opd), "", None)
    perangkat.perbarui_kunci(opd)  # pressed once more before the answer came
    perangkat.pasang_izin(opd, izin.berkas)
    assert simpanan.mesin(opd).sertifikat.generation == 2


def test_a_laptop_renewed_just_before_it_is_lost_is_revoked(kantor: KantorUji, kantor_lain: list[KantorUji]) -> None:
    operator, opd, laptop = bertiga(kantor, kantor_lain)
    bawa(kantor_lain[0], kantor)
    izin = perangkat_izin.beri_izin(opd, perangkat.perbarui_kunci(laptop), "", None)
    perangkat.pasang_izin(laptop, izin.berkas)
    perangkat_daftar.cabut(operator, izin.perangkat, "laptop hilang")
    for a, b in ((kantor, kantor_lain[0]), (kantor_lain[0], kantor)) * 2:
        bawa(a, b)
    assert not next(p for p in perangkat_daftar.daftar(operator) if p.peran is PEGAWAI).berlaku
    assert bawa(kantor_lain[1], kantor_lain[0]).nasib is Nasib.KARANTINA


def test_keys_are_renewed_although_the_roots_were_replaced(kantor: KantorUji, kantor_lain: list[KantorUji]) -> None:
    dirikan(kantor)
    operator, opd = kantor.sebagai("operator"), kantor_lain[0].sebagai("operator")
    daftarkan(kantor, kantor_lain[0], OPD, "Dinas Kesehatan", SEDINAS)
    ganti(kantor)
    izin = perangkat_izin.beri_izin(operator, perangkat.perbarui_kunci(opd), "", None)
    perangkat.pasang_izin(opd, izin.berkas)


def test_a_renewal_that_was_answered_is_answered_again_although_the_old_key_was_ended(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    dirikan(kantor)
    operator, opd = kantor.sebagai("operator"), kantor_lain[0].sebagai("operator")
    daftarkan(kantor, kantor_lain[0], OPD, "Dinas Kesehatan", SEDINAS)
    bawa(kantor_lain[0], kantor)
    isi = perangkat.perbarui_kunci(opd)
    izin = perangkat_izin.beri_izin(operator, isi, "", None)
    perangkat_daftar.cabut(operator, izin.perangkat, "kunci diganti", hanya_lama=True)
    perangkat.pasang_izin(opd, perangkat_izin.beri_izin(operator, isi, "", None).berkas)
    assert simpanan.mesin(opd).sertifikat.generation == 2


def test_a_laptop_whose_old_keys_were_ended_works_again_below_the_replacement_of_its_office(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    """Only what was revoked as a whole is revoked again."""
    operator, opd, laptop = bertiga(kantor, kantor_lain)
    bawa(kantor_lain[0], kantor)
    izin = perangkat_izin.beri_izin(opd, perangkat.perbarui_kunci(laptop), "", None)
    perangkat.pasang_izin(laptop, izin.berkas)
    bawa(kantor_lain[1], kantor_lain[0])
    bawa(kantor_lain[0], kantor)
    perangkat_daftar.cabut(operator, izin.perangkat, "kunci diganti", hanya_lama=True)
    bawa(kantor, kantor_lain[0])
    lagi = perangkat_izin.beri_izin(opd, perangkat.perbarui_kunci(laptop), "", None)
    perangkat.pasang_izin(laptop, lagi.berkas)
    bawa(kantor_lain[1], kantor_lain[0])
    bawa(kantor_lain[0], kantor)
    satu = next(p for p in perangkat_daftar.daftar(operator) if p.perangkat == izin.perangkat)
    assert satu.berlaku and satu.generasi == 3


def test_an_opd_that_the_new_centre_renewed_sends_there(kantor: KantorUji, kantor_lain: list[KantorUji]) -> None:
    dirikan(kantor)
    operator, opd = kantor.sebagai("operator"), kantor_lain[0].sebagai("operator")
    daftarkan(kantor, kantor_lain[0], OPD, "Dinas Kesehatan", SEDINAS)
    bawa(kantor_lain[0], kantor)
    bawa(kantor, kantor_lain[0])
    kantor_lain[0].jam.maju(days=1)
    kantor.jam.maju(days=1)
    pusat_baru(kantor)
    izin = perangkat_izin.beri_izin(operator, perangkat.perbarui_kunci(opd), "", None)
    perangkat.pasang_izin(opd, izin.berkas)
    ini = simpanan.mesin(opd)
    assert tukar.ringkasan(opd, ini).utama == ini.atasan == simpanan.mesin(operator).identitas.device


def test_an_opd_that_always_sent_to_a_centre_goes_over_to_the_one_that_speaks(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    """The old one is silent for weeks, as its computer does not exist any more."""
    dirikan(kantor)
    opd = kantor_lain[0].sebagai("operator")
    daftarkan(kantor, kantor_lain[0], OPD, "Dinas Kesehatan", SEDINAS)
    for _ in range(3):
        maju(kantor, kantor_lain[0])
        bawa(kantor_lain[0], kantor)
        bawa(kantor, kantor_lain[0])
    maju(kantor, kantor_lain[0])
    pusat_baru(kantor)
    bawa(kantor, kantor_lain[0])
    maju(kantor, kantor_lain[0], 50)
    bawa(kantor, kantor_lain[0])
    utama = tukar.ringkasan(opd, simpanan.mesin(opd)).utama
    assert utama == simpanan.mesin(kantor.sebagai("operator")).identitas.device


def test_a_restored_office_is_done_with_a_bundle_of_whom_it_is_told_to_ask(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    dirikan(kantor)
    opd = kantor_lain[0].sebagai("operator")
    daftarkan(kantor, kantor_lain[0], OPD, "Dinas Kesehatan", SEDINAS)
    bawa(kantor_lain[0], kantor)
    bawa(kantor, kantor_lain[0])
    maju(kantor, kantor_lain[0])
    pusat_baru(kantor)
    bawa(kantor, kantor_lain[0])
    maju(kantor, kantor_lain[0], 20)
    bawa(kantor, kantor_lain[0])
    bawa(kantor_lain[0], kantor)
    with opd.transaksi("pulih"):
        pulih_paket.tunggu(opd.store)
    bawa(kantor, kantor_lain[0])
    assert not pulih_paket.menunggu(opd)


def maju(satu: KantorUji, lain: KantorUji, hari: int = 1) -> None:
    for kantor in (satu, lain):
        kantor.jam.maju(days=hari)


def test_a_machine_that_was_revoked_as_a_whole_stays_so_at_a_restored_centre(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    """It was renewed meanwhile; list and certificate come back in one bundle of the office."""
    operator, opd, laptop = bertiga(kantor, kantor_lain)
    bawa(kantor_lain[0], kantor)
    nomor = UUID(bytes=simpanan.mesin(laptop).identitas.device)
    cadangan = simpanan.kepercayaan(operator)
    assert cadangan is not None
    izin = perangkat_izin.beri_izin(opd, perangkat.perbarui_kunci(laptop), "", None)
    perangkat.pasang_izin(laptop, izin.berkas)
    perangkat_daftar.cabut(operator, nomor, "laptop dicuri")
    bawa(kantor, kantor_lain[0])
    with operator.transaksi("pulih", (skema.PUSAT,)):
        simpanan.simpan_kepercayaan(operator, cadangan)
    pusat_baru(kantor)
    for _ in range(2):
        bawa(kantor, kantor_lain[0])
        bawa(kantor_lain[0], kantor)
    for siapa in (operator, opd):
        satu = [p for p in perangkat_daftar.daftar(siapa) if p.perangkat == nomor]
        assert not any(p.berlaku for p in satu)


def test_whoever_waits_for_an_answer_is_not_told_to_ask_again(kantor: KantorUji, kantor_lain: list[KantorUji]) -> None:
    dirikan(kantor)
    opd = kantor_lain[0].sebagai("operator")
    daftarkan(kantor, kantor_lain[0], OPD, "Dinas Kesehatan", SEDINAS)
    (opd.folder / KEY_FILE).unlink()
    assert JenisTindakan.TIDAK_BERTUKAR in {t.jenis for t in beranda.ringkasan(opd).tindakan}
    perangkat.buat_permintaan(opd, OPD, "Dinas Kesehatan", "Dinas")
    assert JenisTindakan.TIDAK_BERTUKAR not in {t.jenis for t in beranda.ringkasan(opd).tindakan}
