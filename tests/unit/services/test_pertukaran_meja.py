"""Several machines of the centre, and a centre on new keys: what a revoked one signed, lost, or counted on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from kinerja_desktop.domain.akun import Akun
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.penempatan import PenetapanPenilai
from kinerja_desktop.domain.pertukaran import Pengetahuan
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services import data_induk, organisasi, pulih_paket
from kinerja_desktop.services.hasil_terima import Nasib
from kinerja_desktop.services.perangkat_simpanan import Mesin
from kinerja_desktop.store import skema
from kinerja_desktop.store.pertukaran import catat_pengetahuan, mulai_sebagai_lain
from kinerja_desktop.store.rekaman import ambil, cari
from kinerja_desktop.sync.revocation import Kind, fast_forward
from kinerja_desktop.sync.roots import replace_roots
from kinerja_desktop.sync.scope import Scope
from kinerja_desktop.sync.trust import with_certificate, with_roots
from tests.helpers.kantor import PUSKESMAS, RUDI, SITI, KantorUji, id_tetap
from tests.helpers.kepercayaan import kunci_induk
from tests.helpers.pertukaran import Jaringan, Komputer, cabut, jam, laporan, memuat, semua, tambah_meja
from tests.unit.services.test_pertukaran_induk import (
    berkeliling,
    isi,
    kode,
    nama,
    nomor,
    tanda_tangani,
    tenang,
    ubah,
    versi,
)


def bolak(j: Jaringan, kali: int, *tepi: tuple[str, str]) -> None:
    for a, b in tepi * kali:
        hasil = j.tukar(a, b)
        assert (hasil.nasib, kode(hasil)) in ((Nasib.DITERIMA, ""), (Nasib.DITERIMA, "GBG-02")), (a, b, kode(hasil))


def penilai(m: Komputer) -> UUID | None:
    with m.konteks.store.baca() as koneksi:
        ada = ambil(koneksi, Pegawai, SITI)
    assert ada is not None
    return ada.nilai.penilai_id


def test_after_a_desk_is_revoked_the_centre_signs_anew_what_it_had_signed(jaringan: Jaringan) -> None:
    """Nothing changed since, but nobody could prove the copy of the desk: who lacks it would never get master data."""
    tambah_meja(jaringan)
    pusat, siti = jaringan["pusat"], jaringan["siti"]
    jaringan.tukar("pusat", "meja")
    ubah(jaringan["meja"], "Siti dari meja")
    jaringan.tukar("meja", "pusat")
    pusat.kirim(siti)
    assert isi(pusat) == isi(jaringan["meja"]) and nomor(siti) is None
    cabut(jaringan, "meja", "siti")
    jaringan.tukar("pusat", "siti")
    assert nama(siti) == "Siti dari meja" and isi(siti) == isi(pusat) != isi(jaringan["meja"])
    sesudah = isi(pusat)
    pusat.kirim(siti)
    assert isi(pusat) == sesudah, "once is enough"


@pytest.mark.parametrize("di_depan", [0, 3])
def test_who_has_a_copy_of_a_revoked_desk_that_the_centre_never_saw_follows_the_centre(
    jaringan: Jaringan, di_depan: int
) -> None:
    """Its number is not lower than that of the centre, which numbers its next copy after it."""
    tambah_meja(jaringan)
    pusat, opd = jaringan["pusat"], jaringan["opd"]
    berkeliling(jaringan)
    jaringan.tukar("opd", "meja")
    for n in range(1 + di_depan):
        ubah(jaringan["meja"], f"Siti {n} dari meja")
        jaringan.tukar("meja", "opd")
    ubah(pusat, "Rudi dari pusat", RUDI)
    pusat.kirim(opd)
    cabut(jaringan, "meja", "opd")
    assert versi(pusat).versi[1] == versi(opd).versi[1] - di_depan
    for _ in range(2):
        jaringan.tukar("opd", "pusat")
        jaringan.tukar("pusat", "opd")
    assert nama(opd, RUDI) == "Rudi dari pusat" and isi(opd) == isi(pusat)
    tenang(jaringan)


def test_the_centre_does_not_follow_a_number_that_nobody_reaches(jaringan: Jaringan) -> None:
    pusat, opd = jaringan["pusat"], jaringan["opd"]
    berkeliling(jaringan)
    for jauh, sesudah in ((data_induk.LOMPATAN_TERJAUH + 1, 1), (data_induk.LOMPATAN_TERJAUH, 1002)):
        bohong = Pengetahuan((0, 0), (0, 1 + jauh), b"x" * 16)
        with pusat.konteks.transaksi("bohong") as kerja:
            catat_pengetahuan(kerja.koneksi, opd.perangkat, bohong)
        pusat.kirim(opd)
        assert nomor(pusat) == (0, sesudah)


@pytest.mark.parametrize("meja_lebih_besar", [True, False])
def test_of_two_copies_that_say_the_same_the_one_that_can_be_proved_is_kept(
    jaringan: Jaringan, monkeypatch: pytest.MonkeyPatch, meja_lebih_besar: bool
) -> None:
    tambah_meja(jaringan)
    jaringan.tukar("pusat", "meja")
    jaringan.tukar("pusat", "opd")
    pusat, meja, opd = (jaringan[satu] for satu in ("pusat", "meja", "opd"))
    for satu, besar in ((meja, meja_lebih_besar), (pusat, not meja_lebih_besar)):
        monkeypatch.setattr(data_induk.os, "urandom", lambda n, besar=besar: bytes([0xEE if besar else 0x11]) * n)
        tanda_tangani(satu, (0, 2))
    monkeypatch.undo()
    jaringan.tukar("meja", "opd")
    assert isi(opd) == isi(meja) != isi(pusat)
    cabut(jaringan, "meja", "opd")
    jaringan.tukar("pusat", "opd")
    assert isi(opd) == isi(pusat)


@pytest.mark.parametrize("era", [False, True])
def test_a_rater_whom_only_a_stolen_desk_named_is_none(jaringan: Jaringan, era: bool) -> None:
    tambah_meja(jaringan)
    pusat, opd, meja = jaringan["pusat"], jaringan["opd"], jaringan["meja"]
    berkeliling(jaringan)
    jaringan.tukar("opd", "meja")
    semula = penilai(pusat)
    with meja.konteks.transaksi("palsu", (skema.PUSAT,)) as kerja:
        kerja.simpan(PenetapanPenilai(id_tetap(880), SITI, RUDI, date(2026, 1, 2), "Mandat palsu"))
    jaringan.tukar("meja", "opd")
    cabut(jaringan, "meja")
    if era:
        tanda_tangani(pusat, (1, 1), fast_forward(jaringan.dunia.induk.identitas, Kind.MASTER, 1, 1))
    bolak(jaringan, 3, ("pusat", "opd"), ("opd", "pusat"))
    opd.konteks.store.atur_meta(skema.META_PERAN, "opd")
    opd.konteks.store.hapus_meta(organisasi.META_HARI)
    organisasi.sesuaikan_hari(opd.konteks)  # the next morning
    assert semua(opd, PenetapanPenilai) == semua(pusat, PenetapanPenilai) == []
    assert penilai(opd) == semula


def test_a_person_of_a_lost_desk_made_again_is_one_person_below(jaringan: Jaringan) -> None:
    tambah_meja(jaringan)
    pusat, opd, meja = jaringan["pusat"], jaringan["opd"], jaringan["meja"]
    berkeliling(jaringan)
    jaringan.tukar("opd", "meja")
    for m, n in ((meja, 810), (pusat, 811)):
        with m.konteks.transaksi("tambah", (skema.PUSAT,)) as kerja:
            siti = kerja.ambil(Pegawai, SITI)
            assert siti is not None
            kerja.simpan(replace(siti.nilai, id=id_tetap(n), nip="199203142019032008", nama="Orang Baru"))
        if m is meja:
            jaringan.tukar("meja", "opd")
            cabut(jaringan, "meja")
    bolak(jaringan, 3, ("pusat", "opd"), ("opd", "pusat"))
    assert len([p for p in semua(opd, Pegawai) if p.nip == "199203142019032008"]) == 1


@pytest.mark.parametrize("pusat_dulu", [True, False])
def test_lists_of_a_revoked_desk_stop_no_bundle(jaringan: Jaringan, pusat_dulu: bool) -> None:
    tambah_meja(jaringan)
    cabut(jaringan, "rudi", oleh="meja")
    cabut(jaringan, "kepala", oleh="meja")
    bolak(jaringan, 1, ("meja", "opd"))
    cabut(jaringan, "meja")
    tepi = (("pusat", "opd"), ("opd", "pusat"))
    bolak(jaringan, 3, *(tepi if pusat_dulu else tepi[::-1]))


@pytest.mark.parametrize("banyak", [1, 3])
def test_a_centre_restored_on_new_keys_gets_back_what_it_lost(jaringan: Jaringan, banyak: int) -> None:
    pusat, opd = jaringan["pusat"], jaringan["opd"]
    bolak(jaringan, 1, ("pusat", "opd"), ("opd", "pusat"))
    jaringan.cadangkan("pusat")
    ubah(pusat, "Siti yang hilang")
    bolak(jaringan, 1, ("pusat", "opd"))
    pusat = jaringan.pulihkan("pusat")
    baru = jaringan.dunia.induk.beri(PeranPerangkat.PUSAT, Scope.whole(), "BKPSDM baru")  # as `jadikan_pusat`
    jaringan.mesin["pusat"] = baru
    percaya = with_certificate(pusat.percaya, baru.mentah, memuat)
    pusat.ini = Mesin(baru.identitas, baru.rantai, percaya, memuat)
    with pusat.konteks.transaksi("jadikan pusat", (skema.PUSAT,)) as kerja:
        mulai_sebagai_lain(kerja.koneksi)
    pusat.percayai(percaya)
    for n in range(banyak):  # it works on, and meets another office first
        ubah(pusat, f"Rudi {n}", RUDI)
        bolak(jaringan, 1, ("pusat", "opd lain"))
    bolak(jaringan, 4, ("pusat", "opd"), ("opd", "pusat"))
    assert nama(opd) == "Siti yang hilang"
    assert nama(pusat) == "Siti yang hilang"


def test_a_sleeper_follows_an_era_although_another_desk_counted_on(jaringan: Jaringan) -> None:
    tambah_meja(jaringan)
    pusat, meja = jaringan["pusat"], jaringan["meja"]
    berkeliling(jaringan)  # the laptop sleeps from here on
    akar = jaringan.dunia.induk.identitas
    ubah(pusat, "Era")
    tanda_tangani(pusat, (1, 1), fast_forward(akar, Kind.MASTER, 1, 1))
    bolak(jaringan, 1, ("pusat", "meja"), ("meja", "pusat"), ("pusat", "opd"), ("opd", "pusat"))
    baru, serep = kunci_induk("Induk 2"), kunci_induk("Serep 2")
    pusat.percayai(with_roots(pusat.percaya, [replace_roots(akar, pusat.percaya.roots, baru.link, serep.link, True)]))
    tanda_tangani(pusat, (1, 2), fast_forward(baru.identitas, Kind.MASTER, 1, 1))  # as `_data_induk_baru`
    for n in range(2):  # the second desk has not heard of it
        ubah(meja, f"Meja {n}", RUDI)
        salinan = versi(meja)
        assert salinan is not None
        tanda_tangani(meja, (1, 2 + n), salinan.pembuka)
    bolak(jaringan, 3, ("meja", "pusat"), ("pusat", "meja"), ("pusat", "opd"), ("opd", "pusat"))
    ubah(pusat, "Terakhir")
    bolak(jaringan, 1, ("pusat", "opd"), ("opd", "siti"))
    assert nama(jaringan["siti"]) == "Terakhir"


@pytest.mark.parametrize("sebab", ["meja dicabut", "era"])
def test_whoever_was_added_by_a_lost_machine_and_works_here_can_still_come_in(
    jaringan: Jaringan, kantor: KantorUji, sebab: str
) -> None:
    baru = id_tetap(810)
    tambah_meja(jaringan)
    pusat, opd, meja = jaringan["pusat"], jaringan["opd"], jaringan["meja"]
    berkeliling(jaringan)
    jaringan.tukar("opd", "meja")
    jaringan.cadangkan("pusat")
    dari = "meja" if sebab == "meja dicabut" else "pusat"
    with jaringan[dari].konteks.transaksi("tambah", (skema.PUSAT,)) as kerja:
        siti = kerja.ambil(Pegawai, SITI)
        assert siti is not None
        kerja.simpan(replace(siti.nilai, id=baru, nip="199203142019032008", nama="Orang Baru"))
    jaringan.tukar(dari, "opd")
    with opd.konteks.store.baca() as koneksi:
        akun = next(s.nilai for s in cari(koneksi, Akun) if s.nilai.pegawai_id == SITI)
    with opd.konteks.transaksi("akun", (skema.PUSAT, baru)) as kerja:
        kerja.simpan(replace(akun, id=id_tetap(811), pegawai_id=baru, nama_akun="baru"))
        kerja.simpan(laporan(1, orang=baru))
    if sebab == "era":
        pusat = jaringan.pulihkan("pusat")
        tanda_tangani(pusat, (1, 1), fast_forward(jaringan.dunia.induk.identitas, Kind.MASTER, 1, 1))
    else:
        cabut(jaringan, "meja")
    for n in range(2):
        for a, b in (("pusat", "opd"), ("opd", "pusat")) * 2:
            tongkat = jaringan.folder / "flashdisk"
            tongkat.mkdir(exist_ok=True)
            jaringan[b].terima(jaringan[a].kirim(jaringan[b], tongkat).berkas)
        ubah(pusat, f"Siti {n}")
    assert meja and kantor.terbuka.konteks("baru").pegawai.nama == "Orang Baru"


@pytest.mark.parametrize("dulu", [("opd", "pusat"), ("pusat", "opd")])
def test_an_office_with_a_longer_list_of_a_stolen_desk_hears_of_its_revocation(
    jaringan: Jaringan, dulu: tuple[str, str]
) -> None:
    tambah_meja(jaringan)
    opd, meja = jaringan["opd"], jaringan["meja"]
    bolak(jaringan, 1, ("pusat", "opd"), ("opd", "pusat"))
    cabut(jaringan, "siti di rumah", oleh="meja")
    cabut(jaringan, "opd lain", oleh="meja")
    bolak(jaringan, 1, ("meja", "opd"))
    cabut(jaringan, "meja")
    bolak(jaringan, 3, dulu, dulu[::-1])
    ubah(meja, "Diubah pencuri")
    jaringan.tukar("meja", "opd")
    assert nama(opd) != "Diubah pencuri" and opd.percaya.current(meja.perangkat) is None


@pytest.mark.parametrize("tahu", [(), ("opd",)])
def test_what_a_revoked_desk_said_beside_a_newer_copy_goes_with_the_list(
    jaringan: Jaringan, tahu: tuple[str, ...]
) -> None:
    """The centre has nothing to sign by that: its own copy is the newest, and can be proved."""
    tambah_meja(jaringan)
    pusat, opd, meja = jaringan["pusat"], jaringan["opd"], jaringan["meja"]
    berkeliling(jaringan)
    jaringan.tukar("opd", "meja")
    with meja.konteks.transaksi("palsu", (skema.PUSAT,)) as kerja:
        kerja.simpan(PenetapanPenilai(id_tetap(880), SITI, RUDI, date(2026, 1, 2), "Mandat palsu"))
    for satu in ("a", "b"):
        ubah(pusat, satu, RUDI)
        pusat.kirim(opd)
    bolak(jaringan, 1, ("meja", "opd"), ("pusat", "opd"))
    assert len(semua(opd, PenetapanPenilai)) == 1
    cabut(jaringan, "meja", *tahu)  # the list may also have come with a certificate
    bolak(jaringan, 2, ("pusat", "opd"), ("opd", "pusat"))
    assert semua(opd, PenetapanPenilai) == semua(pusat, PenetapanPenilai) == []
    tenang(jaringan)


def test_bundles_do_not_jump_between_two_desks_that_both_work(jaringan: Jaringan) -> None:
    tambah_meja(jaringan)
    opd, _ = jaringan["opd"], jaringan["meja"]
    jaringan.tukar("opd", "pusat")
    jaringan.tukar("pusat", "opd")
    jam(opd, opd.konteks.sekarang().replace(hour=23))
    jaringan.tukar("meja", "opd")
    assert utama(opd) == jaringan["pusat"].perangkat


def utama(mesin: Komputer) -> bytes | None:
    with mesin.konteks.store.baca() as koneksi:
        return mesin.ini.segar(mesin.konteks).utama(koneksi)


@pytest.mark.parametrize("dijawab", [True, False])
def test_an_office_that_exchanges_once_a_month_stays_with_its_desk(jaringan: Jaringan, dijawab: bool) -> None:
    """Also where it has sent its first bundle, and the other desk speaks before that one does."""
    tambah_meja(jaringan)
    opd, _ = jaringan["opd"], jaringan["meja"]
    jaringan.tukar("opd", "pusat")
    if dijawab:
        jaringan.tukar("pusat", "opd")
        jam(opd, opd.konteks.sekarang() + timedelta(days=31))
    jaringan.tukar("meja", "opd")
    assert utama(opd) == jaringan["pusat"].perangkat


@pytest.mark.parametrize("hari", [0, 20, 90])
def test_a_restored_office_waits_for_who_has_its_records(jaringan: Jaringan, hari: int) -> None:
    """However old the backup is."""
    tambah_meja(jaringan)
    opd, _ = jaringan["opd"], jaringan["meja"]
    jaringan.tukar("opd", "pusat")
    jaringan.tukar("pusat", "opd")
    with opd.konteks.transaksi("pulih"):
        pulih_paket.tunggu(opd.konteks.store)
    jam(opd, opd.konteks.sekarang() + timedelta(days=hari))
    jaringan.tukar("meja", "opd")
    assert pulih_paket.menunggu(opd.konteks), "it never had a bundle of ours"
    jaringan.tukar("pusat", "opd")
    assert not pulih_paket.menunggu(opd.konteks)


def test_units_that_only_a_revoked_desk_made_go_with_those_above_them(jaringan: Jaringan) -> None:
    tambah_meja(jaringan)
    pusat, opd, meja = jaringan["pusat"], jaringan["opd"], jaringan["meja"]
    berkeliling(jaringan)
    jaringan.tukar("opd", "meja")
    with meja.konteks.transaksi("palsu", (skema.PUSAT,)) as kerja:
        ada = kerja.ambil(UnitKerja, PUSKESMAS)
        assert ada is not None
        kerja.simpan(replace(ada.nilai, id=id_tetap(881), nama="Bidang palsu", kode="palsu-1"))
        kerja.simpan(replace(ada.nilai, id=id_tetap(882), nama="Seksi palsu", kode="palsu-2", induk_id=id_tetap(881)))
    jaringan.tukar("meja", "opd")
    cabut(jaringan, "meja")
    ubah(pusat, "Rudi", RUDI)
    bolak(jaringan, 2, ("pusat", "opd"), ("opd", "pusat"))
    assert [satu.nama for satu in semua(opd, UnitKerja) if "palsu" in satu.nama] == []
