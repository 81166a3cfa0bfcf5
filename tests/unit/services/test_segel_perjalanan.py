"""Seals on their way: laptop to office to centre, tampered in between, revoked, and what an import holds back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.segel import HasilPeriksa, KeadaanSegel, Segel, SifatTanda
from kinerja_desktop.services import persetujuan
from kinerja_desktop.services import segel as layanan
from kinerja_desktop.services.hasil_terima import Nasib
from kinerja_desktop.services.segel_periksa import periksa
from kinerja_desktop.services.segel_tanda import PemeriksaTanda, bubuhkan
from kinerja_desktop.store.rekaman import ambil, cari
from kinerja_desktop.sync.revocation import Entry
from kinerja_desktop.sync.trust import with_revocations
from kinerja_desktop.sync.wire import encode
from tests.helpers.kantor import KEPALA, RUDI, SITI, KantorUji, id_tetap
from tests.helpers.pertukaran import Jaringan, memuat
from tests.helpers.segel import OKTOBER, Oktober


@pytest.fixture
def oktober(kantor: KantorUji, tmp_path: Path) -> Iterator[Oktober]:
    jaringan = Jaringan(tmp_path, kantor)
    yield Oktober(jaringan)
    jaringan.tutup()


def ubah(oktober: Oktober, nama: str, ke: int = 0, uraian: str = "25 ibu hamil diperiksa") -> None:
    """Another text of a sealed report, written at a machine."""
    oktober.tulis(nama, replace(oktober.laporan[ke], uraian=uraian))


def test_the_centre_verifies_what_a_laptop_sealed_that_it_never_heard_of(oktober: Oktober) -> None:
    satu = oktober.tersegel()
    assert satu.bertanda and satu.jumlah == 2
    for nama in ("siti", "kepala", "opd", "pusat"):
        if nama == "siti":
            oktober.edarkan("opd", "siti")
        baris = oktober.periksa(nama)
        assert (baris.hasil, baris.segel.sifat, baris.segel.mesin) == (
            HasilPeriksa.COCOK,
            SifatTanda.SAH,
            "Laptop kepala",
        ), nama
    perangkat = oktober.jaringan["kepala"].perangkat
    pusat = oktober.jaringan["pusat"]
    tanpa = {k: v for k, v in pusat.percaya.known.items() if k != perangkat}
    for satu in ("kepercayaan", "kepercayaan_sidik"):
        pusat.konteks.store.hapus_meta(satu)
    pusat.percayai(replace(pusat.ini.percaya, known=tanpa))
    assert oktober.periksa().hasil is HasilPeriksa.COCOK


def test_an_insider_between_laptop_and_centre_is_found(oktober: Oktober) -> None:
    """The office has a valid key and may write for its people: it changes a report before the centre first sees it."""
    dua = [oktober.lapor(6), oktober.lapor(7)]
    oktober.edarkan("siti", "opd", "kepala")
    for satu in dua:
        oktober.setujui(satu)
    oktober.segel()
    oktober.edarkan("kepala", "opd")
    ubah(oktober, "opd")
    oktober.edarkan("opd", "pusat")
    baris = oktober.periksa()
    assert baris.hasil is HasilPeriksa.BERUBAH and baris.beda.berubah == (dua[0].id,)


def test_an_insider_who_forges_the_seal_as_well_is_found(oktober: Oktober) -> None:
    """Whoever changes the list of a seal has no signature for it; whoever signs himself is named."""
    asli = oktober.tersegel()
    opd = oktober.jaringan["opd"]
    palsu = replace(asli, id=id_tetap(901), jumlah=1, daftar=asli.daftar[:16], menggantikan_id=asli.id)
    with opd.konteks.transaksi("palsukan", (KEPALA,)) as kerja:
        kerja.simpan(palsu)
    oktober.edarkan("opd", "pusat")
    pusat = oktober.jaringan["pusat"].konteks
    hasil = layanan.bulan_pegawai(pusat, OKTOBER, SITI)
    assert hasil.keadaan is KeadaanSegel.TERSEGEL and hasil.segel is not None and hasil.segel.id == asli.id
    assert sorted(b.hasil.value for b in periksa(pusat, OKTOBER).baris) == ["cocok", "tidak_sah"]


@pytest.mark.parametrize("bagian", ["akar", "daftar", "jumlah", "pada", "oleh_id", "perangkat", "rantai", "tanda"])
def test_every_part_of_a_seal_is_under_its_signature(oktober: Oktober, bagian: str) -> None:
    asli = oktober.tersegel()
    lain = {
        "akar": b"x" * 32,
        "daftar": b"y" * 32,
        "jumlah": 1,
        "pada": asli.pada.replace(year=2025),
        "oleh_id": RUDI,
        "perangkat": b"p" * 16,
        "rantai": encode((oktober.jaringan["siti"].ini.mentah[-1],)),
        "tanda": b"t" * 64,
    }
    palsu = replace(asli, id=id_tetap(902), **{bagian: lain[bagian]})  # type: ignore[arg-type]
    konteks = oktober.jaringan["kepala"].konteks
    assert PemeriksaTanda(konteks).periksa(asli).sifat is SifatTanda.SAH
    assert PemeriksaTanda(konteks).periksa(palsu).sifat is SifatTanda.TIDAK_SAH
    sama_id = replace(asli, **{bagian: lain[bagian]})  # type: ignore[arg-type]
    assert PemeriksaTanda(konteks).periksa(sama_id).sifat is SifatTanda.TIDAK_SAH


def test_a_laptop_cannot_seal_in_the_name_of_somebody_else(oktober: Oktober) -> None:
    """Siti's machine has a valid key, and signs a seal of her penilai over her own month."""
    asli = oktober.tersegel()
    siti = oktober.jaringan["siti"]
    palsu = replace(asli, id=id_tetap(903), perangkat=siti.perangkat, menggantikan_id=asli.id)
    rantai, tanda = bubuhkan(siti.ini, palsu)
    with siti.konteks.transaksi("palsukan", (KEPALA,)) as kerja:
        kerja.simpan(replace(palsu, rantai=rantai, tanda=tanda))
    (hasil,) = oktober.edarkan("siti", "opd")
    assert hasil.jumlah["segel"].ditahan == 1
    with oktober.jaringan["opd"].konteks.store.baca() as koneksi:
        assert len(cari(koneksi, Segel)) == 1
    penuh = replace(palsu, rantai=rantai, tanda=tanda)
    assert PemeriksaTanda(oktober.jaringan["pusat"].konteks).periksa(penuh).sifat is SifatTanda.TIDAK_SAH


def test_a_machine_does_not_seal_under_the_number_of_another_one(oktober: Oktober) -> None:
    """The penilai's own laptop, with its own chain, names a machine that signed nothing."""
    asli = oktober.tersegel()
    palsu = replace(asli, id=id_tetap(904), perangkat=oktober.jaringan["opd"].perangkat)
    rantai, tanda = bubuhkan(oktober.jaringan["kepala"].ini, palsu)
    penuh = replace(palsu, rantai=rantai, tanda=tanda)
    assert PemeriksaTanda(oktober.jaringan["pusat"].konteks).periksa(penuh).sifat is SifatTanda.TIDAK_SAH


def test_a_sealed_report_is_not_changed_by_an_office_at_the_centre(oktober: Oktober) -> None:
    oktober.tersegel()
    ubah(oktober, "opd")
    (hasil,) = oktober.edarkan("opd", "pusat")
    assert (hasil.nasib, hasil.total("ditahan")) == (Nasib.DITERIMA, 1)
    assert oktober.isi("pusat", oktober.laporan[0]) == "11 ibu hamil diperiksa (8 K4 lengkap)."
    assert oktober.periksa().hasil is HasilPeriksa.COCOK
    assert oktober.periksa("opd").hasil is HasilPeriksa.BERUBAH


def test_a_deletion_of_a_sealed_report_is_held_back(oktober: Oktober) -> None:
    oktober.tersegel()
    with oktober.jaringan["opd"].konteks.transaksi("hapus", (SITI,)) as kerja:
        kerja.hapus(oktober.laporan[0])
    (hasil,) = oktober.edarkan("opd", "pusat")
    assert hasil.total("ditahan") == 1 and oktober.periksa().hasil is HasilPeriksa.COCOK


def test_a_second_version_of_a_sealed_report_is_held_back(oktober: Oktober) -> None:
    """Another machine of the author knew nothing of the first: an office keeps both, the centre what was sealed."""
    oktober.tersegel()
    ubah(oktober, "siti di rumah", uraian="dari rumah")
    (di_opd,) = oktober.edarkan("siti di rumah", "opd")
    assert di_opd.total("bertentangan") == 1
    (hasil,) = oktober.edarkan("opd", "pusat")
    assert (hasil.total("ditahan"), hasil.total("bertentangan")) == (1, 0)
    assert oktober.periksa().hasil is HasilPeriksa.COCOK
    jaringan = oktober.jaringan["kepala"].konteks
    oktober.edarkan("opd", "kepala")
    assert layanan.segel_bulan(jaringan, OKTOBER, [SITI]).dilewati[0].alasan.kode == "SGL-04"


def test_reports_that_are_not_sealed_go_on_changing(oktober: Oktober) -> None:
    oktober.tersegel()
    lain = oktober.lapor(8)
    oktober.edarkan("siti", "opd", "pusat")
    oktober.tulis("opd", replace(lain, uraian="lain"))
    (hasil,) = oktober.edarkan("opd", "pusat")
    assert hasil.total("ditahan") == 0 and oktober.isi("pusat", lain) == "lain"


def test_a_correction_of_the_author_comes_in_breaks_the_seal_and_a_new_seal_carries_it_up(oktober: Oktober) -> None:
    lama = oktober.tersegel()
    oktober.edarkan("opd", "siti")
    ubah(oktober, "siti", uraian="10 ibu hamil diperiksa")
    hasil = oktober.edarkan("siti", "opd")
    assert hasil[0].total("ditahan") == 0, "the author's own machine"
    assert oktober.periksa("opd").hasil is HasilPeriksa.BERUBAH
    (naik,) = oktober.edarkan("opd", "pusat")
    assert naik.total("ditahan") == 1 and oktober.periksa().hasil is HasilPeriksa.COCOK
    (ke_penilai,) = oktober.edarkan("opd", "kepala")
    assert ke_penilai.total("ditahan") == 0, "the penilai sees the correction"
    oktober.setujui(oktober.laporan[0])
    (baru,) = oktober.segel().disegel
    assert baru.menggantikan_id == lama.id
    oktober.edarkan("kepala", "opd", "pusat")
    assert oktober.isi("pusat", oktober.laporan[0]) == "10 ibu hamil diperiksa"
    baris = oktober.periksa()
    assert (baris.hasil, baris.segel.id) == (HasilPeriksa.COCOK, baru.id)
    kotak = oktober.jaringan["pusat"].konteks.folder / "paket" / "karantina"
    assert not list(kotak.glob("*.kinerja")), "what was held back is taken in with the new seal"


def test_correction_and_new_seal_in_one_bundle_come_in_at_once(oktober: Oktober) -> None:
    oktober.tersegel()
    oktober.edarkan("opd", "siti")
    ubah(oktober, "siti", uraian="10 ibu hamil diperiksa")
    oktober.edarkan("siti", "opd", "kepala")
    oktober.setujui(oktober.laporan[0])
    oktober.segel()
    naik = oktober.edarkan("kepala", "opd", "pusat")
    assert [h.total("ditahan") for h in naik] == [0, 0]
    assert oktober.periksa().hasil is HasilPeriksa.COCOK


def test_a_seal_that_comes_before_its_reports_waits_for_them(oktober: Oktober) -> None:
    asli = oktober.tersegel()
    jaringan = oktober.jaringan
    with jaringan["pusat"].konteks.store._lokal() as koneksi:
        for nama in ("laporan_harian", "keputusan_laporan"):
            koneksi.exec_driver_sql(f"DELETE FROM {nama}")
    baris = oktober.periksa()
    assert (baris.hasil, baris.beda.hilang) == (HasilPeriksa.BELUM_LENGKAP, asli.jumlah)


def test_a_revoked_machine_is_shown_as_such_and_its_seal_still_guards(oktober: Oktober) -> None:
    asli = oktober.tersegel()
    jaringan, pusat = oktober.jaringan, oktober.jaringan["pusat"]
    daftar = jaringan.dunia.daftar(1, Entry(jaringan.mesin["kepala"].link.serial, "Laptop hilang"))
    pusat.percayai(with_revocations(pusat.percaya, daftar, memuat))
    baris = oktober.periksa()
    assert (baris.hasil, baris.alasan, baris.segel.mesin) == (
        HasilPeriksa.IZIN_DICABUT,
        "Laptop hilang",
        "Laptop kepala",
    )
    ubah(oktober, "opd")
    (hasil,) = oktober.edarkan("opd", "pusat")
    assert hasil.total("ditahan") == 1 and asli.bertanda


def test_a_machine_that_does_not_name_the_penilai_does_not_seal(oktober: Oktober) -> None:
    oktober.tersegel()
    kepala = oktober.jaringan["kepala"].konteks
    orang = oktober.jaringan["siti"]
    with pytest.raises(UserError, match="SGL-08"):
        layanan.segel_bulan(replace(orang.konteks, akun=kepala.akun, pegawai=kepala.pegawai), OKTOBER, [SITI])


def test_keys_that_do_not_open_seal_nothing(oktober: Oktober) -> None:
    dua = oktober.lapor(6)
    oktober.edarkan("siti", "opd", "kepala")
    oktober.setujui(dua)
    (oktober.jaringan["kepala"].konteks.folder / "perangkat.kunci").unlink()
    with pytest.raises(UserError, match="KNC-03"):
        oktober.segel()


def test_an_approval_undone_after_sealing_shows_at_the_centre(oktober: Oktober) -> None:
    oktober.tersegel()
    kepala = oktober.jaringan["kepala"].konteks
    with kepala.store.baca() as koneksi:
        ada = ambil(koneksi, LaporanHarian, oktober.laporan[0].id)
    assert ada is not None
    persetujuan.urungkan(kepala, [persetujuan.Pilihan(ada.nilai.id, ada.hash)])
    oktober.edarkan("kepala", "opd", "pusat")
    assert oktober.periksa().beda.berubah == (oktober.laporan[0].id,)
