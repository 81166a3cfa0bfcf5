"""Programs of different versions exchange: old, new and old again lose no value and change no hash."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Column, MetaData, Text, select

from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.segel import HasilPeriksa
from kinerja_desktop.services import data_induk, kirim_paket, pertentangan, terima_induk
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.store import skema
from kinerja_desktop.store.daun import bertentangan, versi
from kinerja_desktop.store.kolom import kolom_dari
from kinerja_desktop.store.lebih import Lebih, lebih_tabel, pindahkan, pisah, utuh
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import ambil
from tests.helpers.kantor import SITI, KantorUji, id_tetap
from tests.helpers.pertukaran import Jaringan, Komputer
from tests.helpers.segel import Oktober

LAP = id_tetap(700)


@dataclass(frozen=True, slots=True)
class LaporanBaru(LaporanHarian):
    """A report of next year's program."""

    cuaca: str | None = None


@dataclass(frozen=True, slots=True)
class PegawaiBaru(Pegawai):
    """A person of next year's program."""

    panggilan: str | None = None


def peta_baru(lama: type, kelas: type) -> skema.Peta:
    peta, bidang = skema.PETA[lama], fields(kelas)[-1].name
    tabel = peta.tabel.to_metadata(MetaData())
    tabel.append_column(Column(bidang, Text))
    return replace(peta, kelas=kelas, tabel=tabel, kolom=kolom_dari(kelas))


LAPORAN, PEGAWAI = peta_baru(LaporanHarian, LaporanBaru), peta_baru(Pegawai, PegawaiBaru)


@contextmanager
def program_baru(mesin: Komputer) -> Iterator[None]:
    """This machine runs next year's program, whose migration added the columns."""
    with mesin.konteks.store.mesin.begin() as koneksi:
        ada = {baris[1] for baris in koneksi.exec_driver_sql("PRAGMA table_info(laporan_harian)")}
        if "cuaca" not in ada:
            koneksi.exec_driver_sql("ALTER TABLE laporan_harian ADD COLUMN cuaca TEXT")
            koneksi.exec_driver_sql("ALTER TABLE pegawai ADD COLUMN panggilan TEXT")
    with pytest.MonkeyPatch.context() as patch:
        for peta, lama in ((LAPORAN, LaporanHarian), (PEGAWAI, Pegawai)):
            patch.setitem(skema.PETA, lama, peta)
            patch.setitem(skema.PETA, peta.kelas, peta)
            patch.setitem(kirim_paket.TABEL, peta.nomor, peta)
        patch.setitem(kirim_paket.KIRIM, LAPORAN.nomor, LAPORAN)
        patch.setitem(data_induk.PETA_INDUK, PEGAWAI.nomor, PEGAWAI)
        assert terima_induk.PETA_INDUK is data_induk.PETA_INDUK
        with mesin.konteks.store.mesin.begin() as koneksi:
            pindahkan(koneksi)
        yield


@pytest.fixture
def jaringan(kantor: KantorUji, tmp_path: Path) -> Iterator[Jaringan]:
    semua = Jaringan(tmp_path, kantor)
    for nama in ("siti", "siti di rumah", "opd", "pusat"):
        assert semua[nama]  # opened by the old program
    yield semua
    semua.tutup()


def laporan(**ubah: Any) -> LaporanBaru:
    dasar = LaporanBaru(LAP, SITI, date(2026, 3, 2), time(8), time(9), kegiatan="Posyandu", cuaca="hujan")
    return replace(dasar, **ubah)


def simpan(mesin: Komputer, nilai: Any) -> bytes:
    with mesin.konteks.transaksi("simpan", (SITI, skema.PUSAT)) as kerja:
        return kerja.simpan(nilai)


def sidik(mesin: Komputer) -> bytes:
    with mesin.konteks.store.baca() as koneksi:
        return bytes(ambil(koneksi, LaporanHarian, LAP).hash)


def cuaca(mesin: Komputer) -> str | None:
    with mesin.konteks.store.baca() as koneksi:
        nilai: str | None = ambil(koneksi, LaporanHarian, LAP).nilai.cuaca
    return nilai


def sehat(mesin: Komputer) -> bool:
    with mesin.konteks.store.baca() as koneksi:
        return not list(periksa(koneksi, mesin.konteks.brankas))


def naik(jaringan: Jaringan, dari: str, ke: str) -> HasilTerima:
    """From a machine with the new program to one with the old."""
    with program_baru(jaringan[dari]):
        berkas = jaringan[dari].kirim(jaringan[ke]).berkas
    (hasil,) = jaringan[ke].terima(berkas)
    return hasil


def turun(jaringan: Jaringan, dari: str, ke: str) -> HasilTerima:
    """The other way."""
    berkas = jaringan[dari].kirim(jaringan[ke]).berkas
    with program_baru(jaringan[ke]):
        (hasil,) = jaringan[ke].terima(berkas)
    return hasil


def test_a_new_value_goes_through_old_programs_unchanged(jaringan: Jaringan) -> None:
    with program_baru(jaringan["siti"]):
        asli = simpan(jaringan["siti"], laporan())
    hasil = naik(jaringan, "siti", "opd")
    assert hasil.nasib is Nasib.DITERIMA and hasil.total("baru") == 1
    jaringan.tukar("opd", "pusat")
    assert sidik(jaringan["opd"]) == sidik(jaringan["pusat"]) == asli
    assert sehat(jaringan["opd"]) and sehat(jaringan["pusat"])
    assert turun(jaringan, "opd", "siti di rumah").nasib is Nasib.DITERIMA
    with program_baru(jaringan["siti di rumah"]):
        assert cuaca(jaringan["siti di rumah"]) == "hujan" and sidik(jaringan["siti di rumah"]) == asli
    assert turun(jaringan, "opd", "siti").total("sama") == 1, "it comes back as it was"


def test_a_save_of_the_old_program_carries_it_on(jaringan: Jaringan) -> None:
    with program_baru(jaringan["siti"]):
        simpan(jaringan["siti"], laporan())
    naik(jaringan, "siti", "opd")
    with jaringan["opd"].konteks.store.baca() as koneksi:
        lama = ambil(koneksi, LaporanHarian, LAP).nilai
    simpan(jaringan["opd"], replace(lama, kegiatan="Posyandu Melati"))
    assert sehat(jaringan["opd"])
    assert turun(jaringan, "opd", "siti").total("berubah") == 1
    with program_baru(jaringan["siti"]):
        assert cuaca(jaringan["siti"]) == "hujan"
        with jaringan["siti"].konteks.store.baca() as koneksi:
            assert ambil(koneksi, LaporanHarian, LAP).nilai.kegiatan == "Posyandu Melati"


def test_both_versions_of_a_conflict_keep_it(jaringan: Jaringan) -> None:
    with program_baru(jaringan["siti"]):
        simpan(jaringan["siti"], laporan())
    naik(jaringan, "siti", "opd")
    turun(jaringan, "opd", "siti di rumah")
    for nama, isi in (("siti", "panas"), ("siti di rumah", "mendung")):
        with program_baru(jaringan[nama]):
            simpan(jaringan[nama], laporan(cuaca=isi))
        naik(jaringan, nama, "opd")
    opd = jaringan["opd"]
    with opd.konteks.store.baca() as koneksi:
        assert list(bertentangan(koneksi)) == [(LaporanHarian, LAP)]
    assert sehat(opd)
    turun(jaringan, "opd", "siti")
    with program_baru(jaringan["siti"]), jaringan["siti"].konteks.store.baca() as koneksi:
        d = skema.daun_lain.c
        lain = koneksi.execute(select(d.isi)).scalar_one()
        tampil = ambil(koneksi, LaporanHarian, LAP).nilai.cuaca
    assert {tampil, "panas" if b"panas" in lain else "mendung"} == {"panas", "mendung"}


def test_a_program_that_grows_up_finds_what_it_kept(jaringan: Jaringan) -> None:
    with program_baru(jaringan["siti"]):
        asli = simpan(jaringan["siti"], laporan())
    naik(jaringan, "siti", "opd")
    opd = jaringan["opd"]
    with opd.konteks.store.baca() as koneksi:
        assert list(lebih_tabel(koneksi, LAPORAN)) == [asli]
    with program_baru(opd):
        assert cuaca(opd) == "hujan" and sidik(opd) == asli and sehat(opd)
        with opd.konteks.store.baca() as koneksi:
            assert lebih_tabel(koneksi, LAPORAN) == {}
        berkas = opd.kirim(jaringan["pusat"]).berkas
    jaringan["pusat"].terima(berkas)
    assert sidik(jaringan["pusat"]) == asli


def test_a_record_without_new_values_has_the_hash_of_before(jaringan: Jaringan) -> None:
    with program_baru(jaringan["siti"]):
        asli = simpan(jaringan["siti"], laporan(cuaca=None))
    naik(jaringan, "siti", "opd")
    with jaringan["opd"].konteks.store.baca() as koneksi:
        assert lebih_tabel(koneksi, LAPORAN) == {}
    assert sidik(jaringan["opd"]) == asli


def test_master_data_of_a_newer_centre_too(jaringan: Jaringan) -> None:
    pusat, opd = jaringan["pusat"], jaringan["opd"]
    with program_baru(pusat):
        with pusat.konteks.store.baca() as koneksi:
            siti = ambil(koneksi, Pegawai, SITI).nilai
        simpan(pusat, replace(siti, nama="Siti R.", panggilan="Bu Siti"))
    assert naik(jaringan, "pusat", "opd").nasib is Nasib.DITERIMA and sehat(opd)
    assert turun(jaringan, "opd", "siti").nasib is Nasib.DITERIMA
    with program_baru(jaringan["siti"]), jaringan["siti"].konteks.store.baca() as koneksi:
        assert ambil(koneksi, Pegawai, SITI).nilai.panggilan == "Bu Siti"
    with program_baru(opd), opd.konteks.store.baca() as koneksi:
        assert ambil(koneksi, Pegawai, SITI).nilai.panggilan == "Bu Siti"


def test_columns_of_another_kind_wait(jaringan: Jaringan) -> None:
    """A program that renamed a column must raise `min_reader`; one that did not is not believed."""
    simpan(jaringan["siti"], LaporanHarian(LAP, SITI, date(2026, 3, 2), time(8), time(9), kegiatan="A"))
    with pytest.MonkeyPatch.context() as patch:
        asli = kirim_paket.data_induk.kolom_kirim
        patch.setattr(kirim_paket.data_induk, "kolom_kirim", lambda *satu: tuple(f"x{n}" for n in asli(*satu)))
        berkas = jaringan["siti"].kirim(jaringan["opd"]).berkas
    (hasil,) = jaringan["opd"].terima(berkas)
    assert (hasil.nasib, hasil.galat.kode if hasil.galat else "") == (Nasib.MENUNGGU, "PKT-42")


def test_bodies_are_cut_and_joined() -> None:
    dikenal = len(LAPORAN.kolom) - 1
    isi = [*range(dikenal), "baru", None, "lagi", None]
    depan, lebih = pisah(LAPORAN, isi)
    assert lebih == Lebih(dikenal, ("baru", None, "lagi")) and utuh(depan, lebih) == isi[:-1]
    assert pisah(LAPORAN, isi[:dikenal]) == (isi[:dikenal], None) == pisah(LAPORAN, [*isi[:dikenal], None])[:2]
    assert pisah(LAPORAN, [1]) == ([1], None)


@pytest.mark.parametrize(("pilih", "hasil"), [("Posyandu", "panas"), ("Posyandu Melati", "hujan")])
def test_the_version_that_is_chosen_brings_its_own_new_value(jaringan: Jaringan, pilih: str, hasil: str) -> None:
    siti, rumah = jaringan["siti"], jaringan["siti di rumah"]
    with program_baru(rumah):
        simpan(rumah, laporan())
    naik(jaringan, "siti di rumah", "opd")
    jaringan.tukar("opd", "siti")
    with program_baru(rumah):
        simpan(rumah, laporan(cuaca="panas"))
    with siti.konteks.store.baca() as koneksi:
        lama = ambil(koneksi, LaporanHarian, LAP).nilai
    simpan(siti, replace(lama, kegiatan="Posyandu Melati"))
    naik(jaringan, "siti di rumah", "opd")
    jaringan.tukar("opd", "siti")
    dilihat = pertentangan.banding(siti.konteks, "laporan_harian", LAP)
    with siti.konteks.store.baca() as koneksi:
        semua = [satu.nilai.kegiatan for satu in versi(koneksi, LaporanHarian, LAP)]
    pertentangan.pakai(siti.konteks, dilihat, semua.index(pilih))
    assert sehat(siti)
    with program_baru(siti):
        assert cuaca(siti) == hasil


def test_a_seal_over_reports_of_a_newer_program_holds_at_old_ones(jaringan: Jaringan) -> None:
    """A seal is verified from the whole content: also what this program has no column for."""
    oktober = Oktober(jaringan)
    semua = [laporan(id=id_tetap(710 + n), tanggal=date(2026, 10, 6 + n)) for n in range(2)]
    with program_baru(jaringan["siti"]):
        for satu in semua:
            simpan(jaringan["siti"], replace(satu, diajukan_pada=jaringan["siti"].konteks.sekarang()))
    naik(jaringan, "siti", "opd")
    oktober.edarkan("opd", "kepala")
    for satu in semua:
        oktober.setujui(satu)
    (segel,) = oktober.segel().disegel
    oktober.edarkan("kepala", "opd", "pusat")
    assert segel.jumlah == 2
    assert {nama: oktober.periksa(nama).hasil for nama in ("kepala", "opd", "pusat")} == dict.fromkeys(
        ("kepala", "opd", "pusat"), HasilPeriksa.COCOK
    )
