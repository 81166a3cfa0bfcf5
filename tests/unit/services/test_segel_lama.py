"""Seals outlive the penilai who gave them, and a month can be sealed again once its machine was revoked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import JenisJabatan, Pegawai
from kinerja_desktop.domain.penempatan import PenetapanPenilai
from kinerja_desktop.domain.segel import HasilPeriksa, KeadaanSegel, Segel, SifatTanda
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.services import organisasi, pegawai, penempatan, penetapan_penilai, segel_periksa
from kinerja_desktop.services import segel as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pegawai import IsianPegawai
from kinerja_desktop.services.penempatan import IsianPenempatan
from kinerja_desktop.services.persetujuan import setujui
from kinerja_desktop.services.segel_tanda import PemeriksaTanda
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil, cari
from tests.helpers.kantor import DINAS, KADIS, KEPALA, PUSKESMAS, RUDI, SITI, KantorUji, id_tetap
from tests.helpers.pertukaran import Jaringan, cabut, jam, ubah_pegawai
from tests.helpers.segel import OKTOBER, Oktober, disegel

GANTI = IsianPenempatan(KADIS, DINAS, "Kepala Dinas", JenisJabatan.JPT, mulai=date(2026, 1, 1), memimpin=True)


@pytest.fixture
def oktober(kantor: KantorUji, tmp_path: Path) -> Iterator[Oktober]:
    jaringan = Jaringan(tmp_path, kantor)
    jaringan.tambah_laptop("kepala baru", KEPALA, "kepala")
    yield Oktober(jaringan)
    jaringan.tutup()


def hasil(kantor: KantorUji) -> list[HasilPeriksa]:
    return [satu.hasil for satu in segel_periksa.periksa(kantor.sebagai("operator"), OKTOBER).baris]


def ganti_penilai(kantor: KantorUji) -> None:
    """From today on it is somebody else; nothing tells who it was before."""
    operator = kantor.sebagai("operator")
    with operator.store.baca() as koneksi:
        siti = ambil(koneksi, Pegawai, SITI)
    assert siti is not None
    isian = IsianPegawai(**{satu.name: getattr(siti.nilai, satu.name) for satu in fields(IsianPegawai)})
    pegawai.ubah(operator, SITI, replace(isian, penilai_id=KADIS), siti.hash)


def test_a_new_penilai_makes_no_seal_of_before_a_forged_one(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    disegel(kantor)
    assert hasil(kantor) == [HasilPeriksa.TANPA_TANDA]
    ganti_penilai(kantor)
    assert hasil(kantor) == [HasilPeriksa.TANPA_TANDA]
    assert segel_periksa.periksa(kantor.sebagai("operator"), OKTOBER).terbukti


def test_a_decree_that_is_recorded_late_breaks_no_seal(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    for isian in (
        GANTI,
        replace(GANTI, pegawai_id=KEPALA, unit_kerja_id=PUSKESMAS, jenis_jabatan=JenisJabatan.ADMINISTRATOR),
        replace(GANTI, pegawai_id=SITI, unit_kerja_id=PUSKESMAS, jenis_jabatan=JenisJabatan.FUNGSIONAL, memimpin=False),
    ):
        penempatan.tambah(operator, isian)
    kantor.tetapkan_skp_siti()
    disegel(kantor)
    kantor.jam.maju(days=2)
    penetapan_penilai.tetapkan(kantor.sebagai("operator"), SITI, KADIS, date(2026, 10, 15), "SK berlaku surut")
    assert hasil(kantor) == [HasilPeriksa.TANPA_TANDA]


def test_who_was_never_the_penilai_seals_nothing_even_beside_a_change(oktober: Oktober) -> None:
    """Nor who was it and seals after his successor came."""
    oktober.tersegel()
    ubah_pegawai(oktober.jaringan["pusat"], penilai_id=KADIS)
    with oktober.jaringan["pusat"].konteks.store.baca() as koneksi:
        (sah,) = [satu.nilai for satu in cari(koneksi, Segel)]
    pemeriksa = PemeriksaTanda(oktober.jaringan["pusat"].konteks)
    assert pemeriksa.periksa(sah).sifat is SifatTanda.SAH
    kemudian = replace(sah, id=id_tetap(990), perangkat=b"", rantai=b"", tanda=b"")
    assert pemeriksa.periksa(replace(kemudian, id=id_tetap(991), oleh_id=RUDI)).sifat is SifatTanda.TIDAK_SAH
    assert pemeriksa.periksa(kemudian).sifat is SifatTanda.TIDAK_SAH, "no plan of the year names him either"


def test_a_sealed_month_stays_guarded_after_the_penilai_changed(oktober: Oktober) -> None:
    oktober.tersegel()
    ubah_pegawai(oktober.jaringan["pusat"], penilai_id=KADIS)
    oktober.tulis("opd", replace(oktober.laporan[0], uraian="25 ibu hamil diperiksa"))
    (lagi,) = oktober.edarkan("opd", "pusat")
    assert lagi.total("ditahan") == 1 and oktober.isi("pusat", oktober.laporan[0]).startswith("11")


def test_a_seal_that_comes_after_the_news_of_the_successor_counts_by_the_plan_of_the_year(
    oktober: Oktober, kantor: KantorUji
) -> None:
    """Master data came first, the seal of the former penilai by a slower way."""
    kantor.tetapkan_skp_siti()
    oktober.edarkan("opd", "pusat")
    ubah_pegawai(oktober.jaringan["pusat"], penilai_id=KADIS)
    oktober.tersegel()
    assert oktober.periksa().hasil is HasilPeriksa.COCOK


def test_a_month_whose_machine_was_revoked_is_sealed_once_more(oktober: Oktober) -> None:
    oktober.tersegel()
    jaringan = oktober.jaringan
    jaringan.pasang("kepala baru")
    oktober.edarkan("opd", "kepala baru")
    assert keadaan(jaringan) is KeadaanSegel.TERSEGEL
    cabut(jaringan, "kepala", "opd", "kepala baru")
    assert oktober.periksa().hasil is HasilPeriksa.IZIN_DICABUT and keadaan(jaringan) is KeadaanSegel.SIAP
    jadi = layanan.segel_bulan(jaringan["kepala baru"].konteks, OKTOBER, [SITI])
    assert len(jadi.disegel) == 1, [satu.alasan.kode for satu in jadi.dilewati]
    oktober.edarkan("kepala baru", "opd", "pusat")
    assert oktober.periksa().hasil is HasilPeriksa.COCOK and keadaan(jaringan) is KeadaanSegel.TERSEGEL
    lagi = layanan.segel_bulan(jaringan["kepala baru"].konteks, OKTOBER, [SITI])
    assert [satu.alasan.kode for satu in lagi.dilewati] == ["SGL-06"], "once is enough"


def test_a_seal_of_a_revoked_machine_lets_no_sealed_report_change(oktober: Oktober) -> None:
    """It guards what it covered as long as nothing better does; against a seal that counts it carries nothing up."""
    oktober.tersegel()
    jaringan = oktober.jaringan
    jaringan.pasang("kepala baru")
    oktober.edarkan("opd", "siti")
    oktober.tulis("siti", replace(oktober.laporan[0], uraian="10 ibu hamil diperiksa"))
    oktober.edarkan("siti", "opd", "kepala baru")
    baru = jaringan["kepala baru"].konteks
    with baru.store.baca() as koneksi:
        ada = ambil(koneksi, LaporanHarian, oktober.laporan[0].id)
    assert ada is not None
    setujui(baru, ada.nilai.id, ada.hash)
    (segel,) = layanan.segel_bulan(baru, OKTOBER, [SITI]).disegel
    cabut(jaringan, "kepala baru")
    (_, naik) = oktober.edarkan("kepala baru", "opd", "pusat")
    assert segel.memuat_laporan(ada.hash) and (naik.jumlah["segel"].baru, naik.total("ditahan")) == (1, 1)
    assert oktober.isi("pusat", oktober.laporan[0]) == "11 ibu hamil diperiksa (8 K4 lengkap)."


def keadaan(jaringan: Jaringan) -> KeadaanSegel:
    (satu,) = [b for b in layanan.daftar(jaringan["kepala baru"].konteks, OKTOBER) if b.pegawai_id == SITI]
    return satu.keadaan


def test_an_office_that_joins_later_signs_what_it_had_sealed_before(oktober: Oktober) -> None:
    dua = [oktober.lapor(6), oktober.lapor(7)]
    oktober.edarkan("siti", "opd", "kepala")
    for satu in dua:
        oktober.setujui(satu)
    kepala = oktober.jaringan["kepala"].konteks
    kepala.store.hapus_meta(skema.META_PERAN)
    layanan.segel_bulan(kepala, OKTOBER, [SITI])
    kepala.store.atur_meta(skema.META_PERAN, "pegawai")
    assert layanan.segel_bulan(kepala, OKTOBER, [SITI]).disegel


def test_a_seal_that_proves_nothing_is_replaced_by_a_good_one(oktober: Oktober) -> None:
    """Both were listed, and the alarm about the first could not be ended."""
    oktober.tersegel()
    kepala = oktober.jaringan["kepala"].konteks
    with kepala.transaksi("palsu", (KEPALA,)) as kerja:
        (ada,) = [satu.nilai for satu in cari(kerja.koneksi, Segel)]
        kerja.koneksi.execute(skema.segel.update().values(tanda=bytes(64)))
    assert [b.hasil for b in segel_periksa.periksa(kepala, OKTOBER).baris] == [HasilPeriksa.TIDAK_SAH]
    (baru,) = layanan.segel_bulan(kepala, OKTOBER, [SITI]).disegel
    assert baru.menggantikan_id == ada.id
    assert [b.hasil for b in segel_periksa.periksa(kepala, OKTOBER).baris] == [HasilPeriksa.COCOK]


def test_who_was_replaced_by_a_decree_seals_no_month_after_it(oktober: Oktober, kantor: KantorUji) -> None:
    """The records tell who it was at the end of the month, so a plan of the year that names him tells nothing."""
    kantor.tetapkan_skp_siti()
    oktober.edarkan("opd", "pusat")
    oktober.tersegel()
    pusat, kepala = oktober.jaringan["pusat"], oktober.jaringan["kepala"]
    with pusat.konteks.store.baca() as koneksi:
        (sah,) = [satu.nilai for satu in cari(koneksi, Segel)]
    ubah_pegawai(pusat, penilai_id=KADIS)
    with pusat.konteks.transaksi("SK", (skema.PUSAT,)) as kerja:
        kerja.simpan(PenetapanPenilai(id_tetap(880), SITI, KADIS, date(2026, 9, 15), "SK"))
    palsu = replace(sah, id=id_tetap(990), pada=pusat.konteks.sekarang(), menggantikan_id=sah.id, akar=bytes(32))
    palsu = layanan._bertanda(kepala.ini.segar(kepala.konteks), replace(palsu, rantai=b"", tanda=b""))
    assert PemeriksaTanda(pusat.konteks).periksa(palsu).sifat is SifatTanda.TIDAK_SAH


@pytest.mark.parametrize(
    ("apa", "hasil_pusat"),
    [
        ("kepala baru dari 10 November", HasilPeriksa.COCOK),
        ("kepala lain dalam catatan unit", HasilPeriksa.COCOK),
        ("keputusan berlaku surut", HasilPeriksa.COCOK),
        ("pegawai pindah unit", HasilPeriksa.BELUM_LENGKAP),
    ],
)
def test_a_true_seal_that_comes_after_a_change_of_the_organisation_is_no_forged_one(
    oktober: Oktober, kantor: KantorUji, apa: str, hasil_pusat: HasilPeriksa
) -> None:
    """The penilai is computed from units; what is told since says nothing of the days before, or was told too late."""
    kantor.tetapkan_skp_siti()
    oktober.edarkan("opd", "pusat")
    pusat = oktober.jaringan["pusat"]
    ubah_pegawai(pusat, penilai_dihitung=True)
    with pusat.konteks.transaksi("hitung", (skema.PUSAT,)) as kerja:
        organisasi.sesuaikan(kerja, pusat.konteks)
    oktober.edarkan("pusat", "opd", "kepala")
    dua = [oktober.lapor(6), oktober.lapor(7)]
    oktober.edarkan("siti", "opd", "kepala")
    for satu in dua:
        oktober.setujui(satu)
    assert oktober.segel().disegel
    oktober.edarkan("kepala", "opd")
    jam(pusat, pusat.konteks.sekarang() + timedelta(hours=2))
    ubah_organisasi(pusat.konteks, apa)
    with pusat.konteks.store.baca() as koneksi:
        siti = ambil(koneksi, Pegawai, SITI)
    assert siti is not None and siti.nilai.penilai_id not in (KEPALA, None)
    oktober.edarkan("opd", "pusat")
    assert oktober.periksa("pusat").hasil is hasil_pusat
    if hasil_pusat is HasilPeriksa.COCOK:
        oktober.tulis("opd", replace(oktober.laporan[0], uraian="25 ibu hamil diperiksa"))
        (lagi,) = oktober.edarkan("opd", "pusat")
        assert lagi.total("ditahan") == 1, "the sealed month stays guarded"


def ubah_organisasi(pusat: Context, apa: str) -> None:
    """Somebody else is the penilai of Siti from today on."""
    if apa == "kepala baru dari 10 November":
        penempatan.tambah(pusat, replace(GANTI, pegawai_id=RUDI, unit_kerja_id=PUSKESMAS, mulai=date(2026, 11, 10)))
    elif apa == "pegawai pindah unit":
        with pusat.store.baca() as koneksi:
            siti = ambil(koneksi, Pegawai, SITI)
        assert siti is not None
        isian = IsianPegawai(**{satu.name: getattr(siti.nilai, satu.name) for satu in fields(IsianPegawai)})
        pegawai.ubah(pusat, SITI, replace(isian, unit_kerja_id=DINAS), siti.hash)
    else:
        with pusat.transaksi("ganti", (skema.PUSAT,)) as kerja:
            if apa == "keputusan berlaku surut":
                kerja.simpan(PenetapanPenilai(id_tetap(880), SITI, KADIS, date(2026, 10, 15), "SK berlaku surut"))
            else:
                unit = kerja.ambil(UnitKerja, PUSKESMAS)
                assert unit is not None
                kerja.simpan(replace(unit.nilai, pimpinan_id=KADIS))
            organisasi.sesuaikan(kerja, pusat)


def test_a_seal_outlives_the_move_of_the_penilai_and_of_the_unit(oktober: Oktober) -> None:
    """By an edit of the record, which tells nothing of before: his machine was known then."""
    oktober.tersegel()
    pusat = oktober.jaringan["pusat"]
    lain = UnitKerja(id_tetap(771), "Dinas lain", JenisUnit.PERANGKAT_DAERAH)
    with pusat.konteks.transaksi("induk", (skema.PUSAT,)) as kerja:
        kerja.simpan(lain)
        unit, kepala = kerja.ambil(UnitKerja, PUSKESMAS), kerja.ambil(Pegawai, KEPALA)
        assert unit is not None and kepala is not None
        kerja.simpan(replace(unit.nilai, induk_id=lain.id))
    assert oktober.periksa("pusat").hasil is HasilPeriksa.COCOK
    isian = IsianPegawai(**{satu.name: getattr(kepala.nilai, satu.name) for satu in fields(IsianPegawai)})
    pegawai.ubah(pusat.konteks, KEPALA, replace(isian, unit_kerja_id=lain.id), kepala.hash)
    assert oktober.periksa("pusat").hasil is HasilPeriksa.COCOK
    oktober.tulis("opd", replace(oktober.laporan[0], uraian="25 ibu hamil diperiksa"))
    (lagi,) = oktober.edarkan("opd", "pusat")
    assert lagi.total("ditahan") == 1, "the sealed month stays guarded"
