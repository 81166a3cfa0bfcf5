"""A record that names another one is taken in only from whose that one is; lives that nobody lived fill nothing."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import msgspec
import pytest

from kinerja_desktop.domain.bimbingan import IsianBimbingan, UmpanBalikBimbingan
from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.catatan_mutasi import PenutupanSkp
from kinerja_desktop.domain.dialog_kinerja import DialogKinerja, JenisDialog
from kinerja_desktop.domain.evaluasi import PenerimaanEvaluasi
from kinerja_desktop.domain.keberatan import Keberatan
from kinerja_desktop.domain.kompetensi import EvaluasiKompetensi
from kinerja_desktop.domain.pertukaran import ASING_TERBANYAK, yang_hidup
from kinerja_desktop.domain.rencana_aksi import RencanaAksi
from kinerja_desktop.domain.umpan_balik import Hubungan, UmpanBalik
from kinerja_desktop.services import evaluasi, keberatan, kirim_paket, pasca_bimbingan
from kinerja_desktop.services.evaluasi import milik_saya
from kinerja_desktop.services.hasil_terima import Nasib
from kinerja_desktop.services.keberatan import ajukan
from kinerja_desktop.store import skema
from kinerja_desktop.store.pertukaran import diri, mulai_epoch, riwayat_tetangga
from kinerja_desktop.sync.manifest import NO_BUNDLE, Acknowledgement
from tests.helpers.evaluasi import BAIK, TW4, siapkan, tetapkan
from tests.helpers.kantor import DEWI, KADIS, KEPALA, OPERATOR, RUDI, SITI, SKP_SITI, KantorUji
from tests.helpers.keberatan import ALASAN
from tests.helpers.pembinaan import JAWABAN, coaching, nilai_kompetensi
from tests.helpers.pertukaran import Jaringan, Komputer, ditahan, laporan, simpan, tulis_saja


def test_nobody_receives_or_objects_in_the_stead_of_who_was_evaluated(jaringan: Jaringan, kantor: KantorUji) -> None:
    """Her time to object would have run from a day that another one invented, or be used up."""
    siapkan(kantor)
    tetapkan(kantor, BAIK)
    jaringan.tukar("opd", "kepala")
    kepala = jaringan["kepala"]
    keadaan = milik_saya(kantor.sebagai("siti"), TW4)
    assert keadaan is not None and keadaan.penetapan is not None
    tanda, lama = keadaan.penetapan, kepala.konteks.sekarang() - timedelta(days=60)
    tulis_saja(kepala, KEPALA, PenerimaanEvaluasi(id_baru(lama), tanda.id, KEPALA, lama))
    tulis_saja(kepala, KEPALA, Keberatan(id_baru(lama), tanda.id, KEPALA, TW4, "-", lama, (), True, lama))
    assert ditahan(jaringan, "kepala", "opd") == {"penerimaan_evaluasi": 1, "keberatan": 1}
    siti = kantor.sebagai("siti")
    evaluasi.terima(siti, tanda.id)
    ajukan(siti, tanda.id, ALASAN)
    (berkas,) = [satu.berkas for satu in keberatan.hasil_saya(siti) if satu.berkas is not None]
    assert not berkas.keberatan.terlambat
    jaringan.tukar("opd", "siti")
    assert ditahan(jaringan, "siti", "opd") == {} == ditahan(jaringan, "opd", "pusat")


def test_nobody_writes_the_part_of_another_in_a_coaching(jaringan: Jaringan, kantor: KantorUji) -> None:
    nomor = coaching(kantor)
    jaringan.tukar("opd", "siti")
    jaringan.tukar("opd", "rudi")
    siti, rudi = jaringan["siti"], jaringan["rudi"]
    saat, isi = siti.konteks.sekarang(), nilai_kompetensi()
    tulis_saja(siti, SITI, EvaluasiKompetensi(id_baru(saat), nomor, SITI, SITI, isi.butir, "Layak promosi", saat))
    assert ditahan(jaringan, "siti", "opd") == {"evaluasi_kompetensi": 1}
    pujian = tuple("Ya, pembimbing hebat." for _ in JAWABAN)
    tulis_saja(rudi, RUDI, UmpanBalikBimbingan(id_baru(saat), nomor, RUDI, KADIS, pujian, saat, ""))
    tulis_saja(rudi, RUDI, IsianBimbingan(id_baru(saat), nomor, RUDI, peluang="Saya setuju semua"))
    assert ditahan(jaringan, "rudi", "opd") == {"umpan_balik_bimbingan": 1, "isian_bimbingan": 1}
    pasca_bimbingan.serahkan_umpan(kantor.sebagai("siti"), nomor, JAWABAN)
    pasca_bimbingan.tetapkan_kompetensi(kantor.sebagai("rudi"), nomor, isi)
    assert ditahan(jaringan, "opd", "pusat") == {}


def rencana(saat: Any) -> RencanaAksi:
    return RencanaAksi(id_baru(saat), RUDI, SKP_SITI)


def dialog(saat: Any) -> DialogKinerja:
    hari, jenis = date(2026, 3, 2), next(iter(JenisDialog))
    return DialogKinerja(id_baru(saat), SKP_SITI, RUDI, RUDI, hari, jenis, "Rudi", "Target diturunkan")


def pujian_sendiri(saat: Any) -> UmpanBalik:
    return UmpanBalik(id_baru(saat), RUDI, RUDI, Hubungan.PIMPINAN, TW4, "Sangat baik", saat)


@pytest.mark.parametrize("buat", [rencana, dialog, pujian_sendiri])
def test_nobody_writes_into_the_plan_of_another_or_about_himself(
    jaringan: Jaringan, kantor: KantorUji, buat: Callable[[Any], Any]
) -> None:
    kantor.tetapkan_skp_siti()
    jaringan.tukar("opd", "rudi")
    rudi = jaringan["rudi"]
    satu = buat(rudi.konteks.sekarang())
    tulis_saja(rudi, RUDI, satu)
    assert ditahan(jaringan, "rudi", "opd") == {skema.PETA[type(satu)].tabel.name: 1}


def test_no_office_closes_the_plan_of_who_is_not_its_own(jaringan: Jaringan, kantor: KantorUji) -> None:
    """Not even by naming one of its own people."""
    kantor.tetapkan_skp_siti()
    jaringan.tukar("opd", "pusat")
    opd = jaringan["opd"]
    saat = opd.konteks.sekarang()
    tulis_saja(opd, skema.PUSAT, PenutupanSkp(id_baru(saat), SKP_SITI, DEWI, date(2026, 1, 5), "pindah", saat))
    assert ditahan(jaringan, "opd", "pusat") == {"penutupan_skp": 1}


def _akui(jaringan: Jaringan, dari: str, ke: str, banyak: int) -> Any:
    """A bundle of a changed program, which confirms so many lives of the receiver that it never lived."""
    asli = kirim_paket._Susunan._manifes

    def palsu(self: Any, ini: Any) -> Any:
        acks = tuple(Acknowledgement(os.urandom(16), NO_BUNDLE, 0) for _ in range(banyak))
        return msgspec.structs.replace(asli(self, ini), acks=acks)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kirim_paket._Susunan, "_manifes", palsu)
        berkas = jaringan[dari].kirim(jaringan[ke]).berkas
    (hasil,) = jaringan[ke].terima(berkas)
    return hasil


def rantai(mesin: Komputer) -> frozenset[bytes]:
    """The earlier lives that a machine knows of."""
    with mesin.konteks.store.baca() as koneksi:
        ini = diri(koneksi)
    assert ini is not None
    return ini.rantai


def test_a_machine_that_was_put_back_very_often_goes_on(jaringan: Jaringan) -> None:
    """Each time it begins a new life from the same copy; its office met them all."""
    jaringan.tukar("opd", "siti")
    jaringan.tukar("siti", "opd")
    jaringan.cadangkan("siti")
    for _ in range(ASING_TERBANYAK + 3):
        siti = jaringan.pulihkan("siti")
        with siti.konteks.transaksi("pulih") as kerja:
            mulai_epoch(kerja.koneksi)
        assert jaringan.tukar("siti", "opd").nasib is Nasib.DITERIMA
    for _ in range(3):
        assert jaringan.tukar("opd", "siti").nasib is Nasib.DITERIMA
        assert jaringan.tukar("siti", "opd").nasib is Nasib.DITERIMA
    simpan(jaringan["opd"], laporan(1, orang=OPERATOR))
    hasil = jaringan.tukar("opd", "siti")
    assert hasil.nasib is Nasib.DITERIMA and not hasil.pulih
    with jaringan["opd"].konteks.store.baca() as koneksi:
        assert len(yang_hidup(riwayat_tetangga(koneksi, siti.perangkat))) == 1


def test_lives_that_nobody_lived_stop_no_machine_from_sending(jaringan: Jaringan) -> None:
    for dari, ke in (("opd", "rudi"), ("rudi", "opd"), ("opd", "siti"), ("siti", "opd")):
        jaringan.tukar(dari, ke)
    opd = jaringan["opd"]
    for banyak in (4096, 16):
        dulu = len(rantai(opd))
        assert _akui(jaringan, "rudi", "opd", banyak).nasib is Nasib.DITERIMA
        assert len(rantai(opd)) == dulu + ASING_TERBANYAK + 1, "and the life that ended"
    with opd.konteks.transaksi("banyak") as kerja:
        mulai_epoch(kerja.koneksi, [os.urandom(16) for _ in range(5000)])
    for ke in ("siti", "pusat", "rudi"):
        assert jaringan.tukar("opd", ke).nasib is Nasib.DITERIMA
    assert jaringan.tukar("siti", "opd").nasib is Nasib.DITERIMA
