"""Master data: only what the centre signed, passed on byte for byte, its version never going down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalender import HariLibur, JenisLibur
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.pertukaran import Pengetahuan
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.services import data_induk, kirim_paket, organisasi, terima_paket
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.store import skema
from kinerja_desktop.store.daun import bertentangan
from kinerja_desktop.store.induk import (
    DataInduk,
    catat_sebelum_induk,
    data_induk_tertunda,
    isi_data_induk,
    simpan_data_induk,
    titip_data_induk,
)
from kinerja_desktop.store.induk import data_induk as kini
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.sync.composer import PassOn
from kinerja_desktop.sync.revocation import Entry, Kind, Version, fast_forward, publish
from kinerja_desktop.sync.scope import Scope
from kinerja_desktop.sync.trust import with_revocations
from tests.helpers.kantor import KEPALA, PUSKESMAS, RUDI, SITI, KantorUji, id_tetap
from tests.helpers.pertukaran import Jaringan, Komputer, cabut, memuat, semua, tambah_meja

LAP = LaporanHarian(id_tetap(700), SITI, date(2026, 3, 2), time(8), time(9), kegiatan="Posyandu")


UNIT_BARU = UnitKerja(id_tetap(820), "Pustu Melati", JenisUnit.SUB_UNIT, PUSKESMAS)


def ubah(mesin: Komputer, nama: str, orang: UUID = SITI, **lain: Any) -> None:
    with mesin.konteks.transaksi("ubah pegawai", (skema.PUSAT,)) as kerja:
        ada = kerja.ambil(Pegawai, orang)
        assert ada is not None
        kerja.simpan(replace(ada.nilai, nama=nama, **lain))


def lapor(mesin: Komputer, **lain: Any) -> bytes:
    nilai = replace(LAP, **lain)
    with mesin.konteks.transaksi("simpan", (nilai.pegawai_id,)) as kerja:
        return kerja.simpan(nilai)


def nama(mesin: Komputer, orang: UUID = SITI) -> str:
    with mesin.konteks.store.baca() as koneksi:
        return str(ambil(koneksi, Pegawai, orang).nilai.nama)


def versi(mesin: Komputer) -> DataInduk | None:
    with mesin.konteks.store.baca() as koneksi:
        return kini(koneksi)


def nomor(mesin: Komputer) -> tuple[int, int] | None:
    ada = versi(mesin)
    return None if ada is None else ada.versi


def isi(mesin: Komputer) -> bytes:
    with mesin.konteks.store.baca() as koneksi:
        return isi_data_induk(koneksi)


def kode(hasil: HasilTerima) -> str:
    return hasil.galat.kode if hasil.galat else ""


def sehat(mesin: Komputer) -> bool:
    with mesin.konteks.store.baca() as koneksi:
        return not list(periksa(koneksi, mesin.konteks.brankas)) and not list(bertentangan(koneksi))


def tanda_tangani(mesin: Komputer, versi: tuple[int, int], pembuka: bytes = b"") -> DataInduk:
    with mesin.konteks.transaksi("data induk", (skema.PUSAT,)) as kerja:
        return data_induk.buat(mesin.konteks, mesin.ini, kerja, versi, pembuka)


def test_a_change_of_the_centre_reaches_the_laptop_through_the_workstation(jaringan: Jaringan) -> None:
    jaringan.tukar("pusat", "opd")
    jaringan.tukar("opd", "siti")
    ubah(jaringan["pusat"], "Siti R.")
    assert jaringan.tukar("pusat", "opd").jumlah["pegawai"].berubah == 1
    assert jaringan.tukar("opd", "siti").jumlah["pegawai"].berubah == 1
    assert nama(jaringan["siti"]) == "Siti R."
    assert isi(jaringan["pusat"]) == isi(jaringan["opd"]) == isi(jaringan["siti"]) != b""
    assert all(sehat(jaringan[satu]) for satu in ("pusat", "opd", "siti"))


def test_a_copy_is_made_only_when_something_changed_and_sent_only_to_whom_lacks_it(jaringan: Jaringan) -> None:
    pusat, opd = jaringan["pusat"], jaringan["opd"]
    assert pusat.kirim(opd).induk and pusat.kirim(opd).induk
    pertama = versi(pusat)
    jaringan.tukar("pusat", "opd")
    assert versi(pusat) == pertama and not opd.kirim(pusat).induk
    jaringan.tukar("opd", "pusat")
    assert not pusat.kirim(opd).induk and pusat.kirim(opd, penuh=True).induk
    lapor(pusat)
    assert not pusat.kirim(opd).induk and versi(pusat) == pertama, "a report is no master data"
    ubah(pusat, "Siti R.")
    assert nomor(pusat) == (0, 1) and pusat.kirim(opd).induk and nomor(pusat) == (0, 2)


def test_what_did_not_change_takes_no_number(jaringan: Jaringan) -> None:
    jaringan.tukar("pusat", "opd")
    ubah(jaringan["pusat"], "Siti R.")
    hasil = jaringan.tukar("pusat", "opd")
    assert (hasil.total("berubah"), hasil.total("baru"), hasil.total("sama")) == (1, 0, 0)


def test_the_organisation_that_comes_along_judges_the_records_beside_it(jaringan: Jaringan) -> None:
    """Somebody new and his report come in one file."""
    pusat, opd, baru = jaringan["pusat"], jaringan["opd"], id_tetap(810)
    with pusat.konteks.transaksi("tambah", (skema.PUSAT,)) as kerja:
        siti = kerja.ambil(Pegawai, SITI)
        assert siti is not None
        kerja.simpan(replace(siti.nilai, id=baru, nip="199203142019032008", nama="Orang Baru"))
    lapor(pusat, pegawai_id=baru)
    hasil = jaringan.tukar("pusat", "opd")
    assert (hasil.total("ditahan"), hasil.jumlah["laporan_harian"].baru, nama(opd, baru)) == (0, 1, "Orang Baru")


def test_what_was_held_back_comes_in_with_the_master_data_that_allow_it(jaringan: Jaringan) -> None:
    """The centre moves Siti to another rater, whose decision waited in quarantine."""
    opd, rudi, pusat = jaringan["opd"], jaringan["rudi"], jaringan["pusat"]
    pada = opd.konteks.sekarang()
    sidik = lapor(opd, diajukan_pada=pada)
    with rudi.konteks.store.transaksi(RUDI, "putuskan", pada) as kerja:
        kerja.simpan(KeputusanLaporan(id_tetap(703), LAP.id, sidik, PutusanLaporan.SETUJUI, "", RUDI, pada))
    assert jaringan.tukar("rudi", "opd").total("ditahan") == 1
    ubah(pusat, "Siti Rahma", penilai_id=RUDI)
    semua = opd.terima(pusat.kirim(opd).berkas)
    assert [(satu.pengirim, satu.total("baru")) for satu in semua][1:] == [("Laptop rudi", 1)]


def _palsu(jaringan: Jaringan, serangan: str) -> PassOn:
    """What an insider at the workstation puts into his bundle instead of the centre's copy."""
    opd, pusat = jaringan["opd"], jaringan["pusat"]
    if serangan == "signed by the workstation":
        return PassOn(tanda_tangani(opd, (0, 9)).paket, BytesIO(isi(opd)))
    if serangan == "an era that no root opened":
        return PassOn(tanda_tangani(pusat, (1, 1)).paket, BytesIO(isi(pusat)))
    if serangan == "another kind of bundle of the centre":
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(data_induk, "JENIS", "pertukaran")
            return PassOn(tanda_tangani(pusat, (0, 9)).paket, BytesIO(isi(pusat)))
    satu, rusak = tanda_tangani(pusat, (0, 9)), bytearray(isi(pusat))
    if serangan == "one byte changed":
        rusak[len(rusak) // 2] ^= 1
    if serangan == "cut off":
        del rusak[-100:]
    return PassOn(b"x" * 16 if serangan == "another id" else satu.paket, BytesIO(bytes(rusak)))


@pytest.mark.parametrize(
    ("serangan", "tolak"),
    [
        ("signed by the workstation", "PKT-45"),
        ("one byte changed", ("PKT-0", "KNC-1")),
        ("cut off", "PKT-02"),
        ("another id", "PKT-09"),
        ("another kind of bundle of the centre", "PKT-45"),
        ("an era that no root opened", "KNC-21"),
    ],
)
def test_what_the_centre_did_not_sign_as_master_data_is_refused(
    jaringan: Jaringan, serangan: str, tolak: str | tuple[str, ...]
) -> None:
    jaringan.tukar("pusat", "opd")
    jaringan.tukar("opd", "siti")
    siti, opd = jaringan["siti"], jaringan["opd"]
    sebelum, palsu = versi(siti), _palsu(jaringan, serangan)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(data_induk, "untuk", lambda *_, **__: palsu)
        berkas = opd.kirim(siti).berkas
    (hasil,) = siti.terima(berkas)
    assert hasil.nasib is Nasib.KARANTINA and kode(hasil).startswith(tolak)
    assert versi(siti) == sebelum


def test_records_that_are_no_master_data_do_not_come_in_that_way(jaringan: Jaringan) -> None:
    pusat, opd = jaringan["pusat"], jaringan["opd"]
    lapor(pusat)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(data_induk, "PETA_INDUK", {7: kirim_paket.TABEL[7]})
        satu = tanda_tangani(pusat, (0, 9))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(data_induk, "untuk", lambda *_, **__: PassOn(satu.paket, BytesIO(isi(pusat))))
        patch.setattr(data_induk, "siapkan", lambda *_: None)
        hasil = jaringan.tukar("pusat", "opd")
    assert kode(hasil) == "PKT-45" and versi(opd) is None


def test_a_copy_with_a_table_of_a_newer_program_waits(jaringan: Jaringan) -> None:
    pusat, opd = jaringan["pusat"], jaringan["opd"]
    with pytest.MonkeyPatch.context() as patch:
        baru = replace(data_induk.PETA_INDUK[3], nomor=9999)
        with pusat.konteks.transaksi("libur", (skema.PUSAT,)) as kerja:
            kerja.simpan(HariLibur(id_tetap(820), date(2026, 12, 24), JenisLibur.NASIONAL, "Libur"))
        patch.setattr(data_induk, "PETA_INDUK", {**data_induk.PETA_INDUK, 9999: baru})
        tanda_tangani(pusat, (0, 9))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(data_induk, "siapkan", lambda *_: None)
        hasil = jaringan.tukar("pusat", "opd")
    assert (hasil.nasib, kode(hasil), versi(opd)) == (Nasib.MENUNGGU, "PKT-42", None)


def test_an_older_copy_lowers_nothing_and_stops_no_bundle(jaringan: Jaringan) -> None:
    opd, siti, pusat = jaringan["opd"], jaringan["siti"], jaringan["pusat"]
    jaringan.tukar("pusat", "opd")
    lama = versi(opd), isi(opd)
    ubah(pusat, "Siti R.")
    jaringan.tukar("pusat", "opd")
    jaringan.tukar("opd", "siti")
    with opd.konteks.transaksi("palsu") as kerja:
        assert lama[0] is not None
        simpan_data_induk(kerja.koneksi, lama[0], lama[1])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(data_induk, "pengetahuan", lambda *_: Pengetahuan())
        dikirim = opd.kirim(siti)
    assert dikirim.induk and siti.terima(dikirim.berkas)[0].nasib is Nasib.DITERIMA
    assert nama(siti) == "Siti R." and nomor(siti) == (0, 2)


def test_ordinary_rows_of_master_data_are_held_back_even_from_the_centre(jaringan: Jaringan) -> None:
    pusat, opd = jaringan["pusat"], jaringan["opd"]
    ubah(pusat, "Siti R.")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kirim_paket, "KIRIM", kirim_paket.TABEL)
        patch.setattr(data_induk, "untuk", lambda *_, **__: None)
        hasil = jaringan.tukar("pusat", "opd")
    assert hasil.total("ditahan") == 1 and nama(opd) != "Siti R."


def test_what_was_written_here_before_gives_way_and_is_kept(jaringan: Jaringan) -> None:
    jaringan.tukar("pusat", "opd")
    opd, pusat = jaringan["opd"], jaringan["pusat"]
    ubah(opd, "Nama di OPD")
    ubah(pusat, "Nama di pusat")
    hasil = jaringan.tukar("pusat", "opd")
    assert hasil.total("bertentangan") == 0 and nama(opd) == "Nama di pusat" and sehat(opd)
    with opd.konteks.store.baca() as koneksi:
        assert koneksi.execute(select(func.count()).select_from(skema.revisi_lama)).scalar() == 1


def test_a_restored_centre_gets_its_own_work_back_and_numbers_after_it(jaringan: Jaringan) -> None:
    jaringan.tukar("pusat", "opd")
    jaringan.tukar("opd", "pusat")
    jaringan.cadangkan("pusat")
    ubah(jaringan["pusat"], "Siti R.")
    jaringan.tukar("pusat", "opd")
    pusat = jaringan.pulihkan("pusat")
    ubah(pusat, "Rudi R.", RUDI)
    jaringan.tukar("pusat", "opd")
    assert (nama(jaringan["opd"]), nama(jaringan["opd"], RUDI)) == ("Siti R.", "Rudi R."), "two copies of one number"
    jaringan.tukar("opd", "pusat")
    assert (nama(pusat), nama(pusat, RUDI)) == ("Siti R.", "Rudi R.")
    jaringan.tukar("pusat", "opd")
    assert nama(jaringan["opd"], RUDI) == "Rudi R." and nomor(jaringan["opd"]) == (0, 3)
    ini = versi(jaringan["opd"])
    for _ in range(2):
        jaringan.tukar("opd", "pusat")
        jaringan.tukar("pusat", "opd")
    assert versi(jaringan["opd"]) == ini, "no ping-pong"


def tenang(jaringan: Jaringan) -> None:
    """Centre and office hold the same copy, which nobody sends again, and nothing else of it is waited for."""
    pusat, opd = jaringan["pusat"], jaringan["opd"]
    assert isi(pusat) == isi(opd) and not opd.kirim(pusat).induk and not pusat.kirim(opd).induk
    with opd.konteks.store.baca() as koneksi:
        assert data_induk_tertunda(koneksi) == []
    assert sehat(pusat) and sehat(opd)


@pytest.mark.parametrize("sesudah", [1, 2, 5])
def test_a_centre_that_was_restored_and_counts_on_gets_back_what_it_lost(jaringan: Jaringan, sesudah: int) -> None:
    """Its copies of the new life have the same number as the lost one, or higher ones; nothing is lost or reverted."""
    jaringan.tukar("pusat", "opd")
    jaringan.tukar("opd", "pusat")
    jaringan.cadangkan("pusat")
    ubah(jaringan["pusat"], "Siti yang hilang")
    with jaringan["pusat"].konteks.transaksi("unit baru", (skema.PUSAT,)) as kerja:
        kerja.simpan(UNIT_BARU)
    jaringan.tukar("pusat", "opd")
    pusat, opd = jaringan.pulihkan("pusat"), jaringan["opd"]
    for n in range(sesudah):
        ubah(pusat, f"Rudi {n}", RUDI)
        tanda_tangani(pusat, (0, 2 + n))
    jaringan.tukar("pusat", "opd")
    assert nama(opd) == "Siti yang hilang" and UNIT_BARU in semua(opd, UnitKerja)
    ubah(pusat, "Rudi akhirnya", RUDI)  # once more before it came back
    jaringan.tukar("pusat", "opd")
    assert nama(opd) == "Siti yang hilang"
    for _ in range(2):
        jaringan.tukar("opd", "pusat")
        jaringan.tukar("pusat", "opd")
    for satu in (pusat, opd):
        assert (nama(satu), nama(satu, RUDI)) == ("Siti yang hilang", "Rudi akhirnya")
        assert UNIT_BARU in semua(satu, UnitKerja)
    tenang(jaringan)


def test_what_was_changed_in_both_lives_of_the_centre_is_asked_everywhere(jaringan: Jaringan) -> None:
    jaringan.tukar("pusat", "opd")
    jaringan.tukar("opd", "pusat")
    jaringan.cadangkan("pusat")
    ubah(jaringan["pusat"], "Dari kehidupan pertama")
    jaringan.tukar("pusat", "opd")
    pusat, opd = jaringan.pulihkan("pusat"), jaringan["opd"]
    ubah(pusat, "Dari kehidupan kedua")
    tanda_tangani(pusat, (0, 7))
    for _ in range(2):
        jaringan.tukar("pusat", "opd")
        jaringan.tukar("opd", "pusat")
    for satu in (pusat, opd):
        with satu.konteks.store.baca() as koneksi:
            assert list(bertentangan(koneksi)) == [(Pegawai, SITI)]
    assert isi(pusat) == isi(opd)


def test_the_same_change_made_again_after_a_restore_comes_to_rest(jaringan: Jaringan) -> None:
    """The lost copy has the number of the present one and brings nothing, and yet the office has to get the other."""
    jaringan.tukar("pusat", "opd")
    jaringan.tukar("opd", "pusat")
    jaringan.cadangkan("pusat")
    ubah(jaringan["pusat"], "Siti R.")
    jaringan.tukar("pusat", "opd")
    pusat = jaringan.pulihkan("pusat")
    ubah(pusat, "Siti R.")
    ubah(pusat, "Rudi R.", RUDI)
    for _ in range(2):
        jaringan.tukar("pusat", "opd")
        jaringan.tukar("opd", "pusat")
    jaringan.tukar("pusat", "opd")
    jaringan.tukar("opd", "pusat")
    assert nama(jaringan["opd"], RUDI) == "Rudi R."
    tenang(jaringan)


KELILING = (("pusat", "opd"), ("opd", "siti"), ("siti", "opd"), ("opd", "pusat"))


def berkeliling(jaringan: Jaringan, putaran: int = 1) -> None:
    for dari, ke in KELILING * putaran:
        jaringan.tukar(dari, ke)


def test_a_lost_copy_that_only_a_laptop_has_comes_back_to_the_centre(jaringan: Jaringan) -> None:
    berkeliling(jaringan)
    pusat, opd, siti = jaringan["pusat"], jaringan["opd"], jaringan["siti"]
    jaringan.cadangkan("pusat")
    ubah(pusat, "Siti yang hilang")
    siti.terima(pusat.kirim(siti).berkas)
    pusat = jaringan.pulihkan("pusat")
    for n in range(2):
        ubah(pusat, f"Rudi {n}", RUDI)
        pusat.kirim(opd)
    berkeliling(jaringan, 4)
    assert nama(opd) == nama(pusat) == nama(siti) == "Siti yang hilang"
    assert not siti.kirim(opd).induk and not opd.kirim(siti).induk
    tenang(jaringan)


def test_the_same_change_alone_made_again_after_a_restore_comes_to_rest(jaringan: Jaringan) -> None:
    for _ in range(2):
        jaringan.tukar("pusat", "opd")
        jaringan.tukar("opd", "pusat")
    jaringan.cadangkan("pusat")
    ubah(jaringan["pusat"], "Siti R.")
    jaringan.tukar("pusat", "opd")
    ubah(jaringan.pulihkan("pusat"), "Siti R.")
    for _ in range(3):
        jaringan.tukar("pusat", "opd")
        jaringan.tukar("opd", "pusat")
    tenang(jaringan)


def test_a_lost_copy_takes_no_place_of_one_that_nobody_can_prove_any_more(jaringan: Jaringan) -> None:
    """What stands at the office came from a desk that is revoked since; the older copy goes up and changes nothing."""
    tambah_meja(jaringan)
    pusat, meja, opd, siti = (jaringan[satu] for satu in ("pusat", "meja", "opd", "siti"))
    for dari, ke in (*KELILING, ("opd", "meja"), ("meja", "opd")) * 2:
        jaringan.tukar(dari, ke)
    jaringan.cadangkan("pusat")
    ubah(pusat, "Rudi yang hilang", RUDI)
    siti.terima(pusat.kirim(siti).berkas)
    pusat = jaringan.pulihkan("pusat")
    for n in range(3):
        ubah(meja, f"Siti {n}")
        jaringan.tukar("meja", "opd")
    jaringan.tukar("opd", "pusat")
    cabut(jaringan, "meja", "opd")
    jaringan.tukar("siti", "opd")
    assert nama(opd) == "Siti 2"


def test_a_copy_of_an_older_program_is_kept_for_nobody_for_ever(jaringan: Jaringan) -> None:
    """The first copy of a program that names those before it names one only; a laptop has an earlier one."""
    berkeliling(jaringan)
    pusat, opd, siti = jaringan["pusat"], jaringan["opd"], jaringan["siti"]
    for n in range(2):
        ubah(pusat, f"Siti {n}")
        jaringan.tukar("pusat", "opd")
        jaringan.tukar("opd", "pusat")
    for satu in (pusat, opd):
        with satu.konteks.transaksi("seperti dahulu") as kerja:
            catat_sebelum_induk(kerja.koneksi, ())
    ubah(pusat, "Siti baru")
    berkeliling(jaringan, 4)
    assert nama(siti) == "Siti baru" and not siti.kirim(opd).induk
    tenang(jaringan)


def test_a_lost_copy_of_a_revoked_desk_stands_in_the_way_of_no_other(
    jaringan: Jaringan, monkeypatch: pytest.MonkeyPatch
) -> None:
    tambah_meja(jaringan)
    pusat, opd, meja = jaringan["pusat"], jaringan["opd"], jaringan["meja"]
    jaringan.tukar("pusat", "opd")
    with opd.konteks.transaksi("dua salinan yang hilang") as kerja:
        for nomor, satu in ((bytes(16), meja), (b"\xff" * 16, pusat)):
            titip_data_induk(kerja.koneksi, replace(tanda_tangani(satu, (0, 5)), paket=nomor), isi(satu))
    cabut(jaringan, "meja", "opd")
    monkeypatch.setattr(data_induk, "pengetahuan", lambda *_: Pengetahuan(induk=(0, 99)))
    with opd.konteks.store.baca() as koneksi:
        dibawa = data_induk.untuk(opd.ini, koneksi, pusat.perangkat)
    assert dibawa is not None and dibawa.bundle_id == b"\xff" * 16


def test_a_record_that_gives_way_is_told_as_a_change(jaringan: Jaringan) -> None:
    jaringan.tukar("pusat", "opd")
    ubah(jaringan["opd"], "Nama di OPD")
    ubah(jaringan["pusat"], "Nama di pusat")
    jumlah = jaringan.tukar("pusat", "opd").jumlah["pegawai"]
    assert (jumlah.baru, jumlah.berubah) == (0, 1)


def test_two_centre_desks_keep_both_and_come_to_rest(jaringan: Jaringan) -> None:
    tambah_meja(jaringan)
    ubah(jaringan["pusat"], "Versi satu")
    ubah(jaringan["meja"], "Versi dua")
    for _ in range(4):
        jaringan.tukar("pusat", "meja")
        jaringan.tukar("meja", "pusat")
    for satu in ("pusat", "meja"):
        with jaringan[satu].konteks.store.baca() as koneksi:
            assert list(bertentangan(koneksi)) == [(Pegawai, SITI)]
    assert isi(jaringan["pusat"]) == isi(jaringan["meja"])
    jaringan.tukar("pusat", "opd")
    with jaringan["opd"].konteks.store.baca() as koneksi:
        assert list(bertentangan(koneksi)) == [(Pegawai, SITI)]


def test_an_era_of_the_root_lets_lower_numbers_follow(jaringan: Jaringan) -> None:
    pusat, opd, akar = jaringan["pusat"], jaringan["opd"], jaringan.dunia.induk.identitas
    for satu in ("A", "B", "C"):
        ubah(pusat, satu)
        jaringan.tukar("pusat", "opd")
    ubah(pusat, "Sesudah pulih")
    tanda_tangani(pusat, (1, 1), fast_forward(akar, Kind.MASTER, 1, 1))
    jaringan.tukar("pusat", "opd")
    assert nomor(opd) == (1, 1) and nama(opd) == "Sesudah pulih"


def test_the_copy_of_a_revoked_centre_is_passed_over_and_passed_on_to_nobody(jaringan: Jaringan) -> None:
    jaringan.tukar("pusat", "opd")
    baru = jaringan.dunia.induk.beri(PeranPerangkat.PUSAT, Scope.whole(), "Pusat baru")
    jaringan.tambah("pusat baru", baru, "operator")
    milik = baru.beri(PeranPerangkat.OPD, Scope.whole(), "Kabupaten")
    jaringan.tambah("opd baru", milik, "operator")
    opd, siti = jaringan["opd baru"], jaringan["siti"]
    with opd.konteks.transaksi("salin") as kerja:
        ada = versi(jaringan["opd"])
        assert ada is not None
        simpan_data_induk(kerja.koneksi, ada, isi(jaringan["opd"]))
    berkas = opd.kirim(siti)
    entri = Entry(jaringan.mesin["pusat"].link.serial, "diganti")
    daftar = publish(baru.identitas, baru.mentah, Version(0, 1), [entri])
    siti.percayai(with_revocations(jaringan.percaya, daftar, memuat))
    (hasil,) = siti.terima(berkas.berkas)
    assert berkas.induk and (hasil.nasib, kode(hasil), versi(siti)) == (Nasib.DITERIMA, "", None)
    opd.percayai(siti.percaya)
    assert not opd.kirim(jaringan["pusat baru"]).induk


def _unit(mesin: Komputer) -> None:
    with mesin.konteks.transaksi("ubah unit", (skema.PUSAT,)) as kerja:
        unit = kerja.ambil(UnitKerja, PUSKESMAS)
        assert unit is not None
        kerja.hapus(unit.nilai)


def _baru(mesin: Komputer) -> None:
    with mesin.konteks.transaksi("impor", (skema.PUSAT,)) as kerja:
        siti = kerja.ambil(Pegawai, SITI)
        assert siti is not None
        kerja.simpan_baru([replace(siti.nilai, id=id_tetap(811))])


@pytest.mark.parametrize("apa", [lambda mesin: ubah(mesin, "Lain"), _unit, _baru])
@pytest.mark.parametrize("peran", [PeranPerangkat.OPD, PeranPerangkat.PEGAWAI])
def test_master_data_below_a_centre_are_changed_at_the_centre_only(
    jaringan: Jaringan, apa: Callable[[Komputer], None], peran: PeranPerangkat
) -> None:
    opd = jaringan["opd"]
    opd.konteks.store.atur_meta(skema.META_PERAN, peran.value)
    with pytest.raises(UserError, match="UMM-06"):
        apa(opd)
    lapor(opd)
    opd.konteks.store.atur_meta(skema.META_PERAN, PeranPerangkat.PUSAT.value)
    apa(opd)


def test_the_calendar_goes_on_computing_raters_below_a_centre(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    operator.store.atur_meta(skema.META_PERAN, PeranPerangkat.OPD.value)
    operator.store.hapus_meta(organisasi.META_HARI)
    organisasi.sesuaikan_hari(operator)
    with operator.transaksi("hitung", (skema.PUSAT,)) as kerja:
        kerja.buku.hanya_hitungan()
        organisasi.sesuaikan(kerja, operator)
    assert operator.store.meta(organisasi.META_HARI) is not None


def test_new_master_data_are_computed_by_the_calendar_again(jaringan: Jaringan) -> None:
    opd = jaringan["opd"]
    opd.konteks.store.atur_meta(organisasi.META_HARI, "2026-11-24")
    ubah(jaringan["pusat"], "Kepala", KEPALA)
    jaringan.tukar("pusat", "opd")
    assert opd.konteks.store.meta(organisasi.META_HARI) is None


def test_an_old_copy_that_the_centre_knows_brings_it_nothing(
    jaringan: Jaringan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bundle that is partly held back is tried again as long as one brings something: this must come to an end."""
    pusat, opd = jaringan["pusat"], jaringan["opd"]
    ubah(pusat, "Siti A")
    jaringan.tukar("pusat", "opd")
    ubah(pusat, "Siti B")
    pusat.kirim(opd)
    assert (nomor(pusat), nomor(opd)) == ((0, 2), (0, 1))
    lapor(opd, pegawai_id=id_tetap(990))
    dibaca: list[None] = []
    asli = terima_paket._baca

    def baca(*apa: Any, **lain: Any) -> HasilTerima:
        dibaca.append(None)
        assert len(dibaca) < 10, "it goes round and round"
        return asli(*apa, **lain)

    monkeypatch.setattr(terima_paket, "_baca", baca)
    (hasil, *_) = pusat.terima(opd.kirim(pusat, tmp_path, penuh=True).berkas)
    assert hasil.nasib is Nasib.DITERIMA and hasil.total("ditahan") == 1 and not hasil.membuka
    (lagi,) = pusat.ulangi()
    assert lagi.total("ditahan") == 1 and not lagi.membawa
    assert nama(pusat) == "Siti B" and nomor(pusat) == (0, 2)
