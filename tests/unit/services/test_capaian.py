"""Capaian organisasi: whose counts (R45), the substitute (R46), and who may set it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from kinerja_desktop.domain.dokumen import DokumenEvaluasi, FormulirEvaluasi
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import capaian, dokumen, evaluasi
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.store import skema
from kinerja_desktop.store.periksa import periksa
from tests.helpers.evaluasi import BAIK as EVALUASI_BAIK
from tests.helpers.evaluasi import siapkan, tetapkan
from tests.helpers.kantor import DINAS, KADIS, KEPALA, OPERATOR, PUSKESMAS, RUDI, SITI, KantorUji, id_tetap

TW4, TAHUN = Periode.baca("2026-TW4"), Periode.baca("2026")
BAIK, ISTIMEWA = CapaianOrganisasi.BAIK, CapaianOrganisasi.ISTIMEWA


def test_r45_the_unit_led_by_the_penilai_counts(kantor: KantorUji) -> None:
    kepala, kadis = kantor.sebagai("kepala"), kantor.sebagai("kadis")
    capaian.tetapkan(kepala, PUSKESMAS, TW4, BAIK, "  Capaian rencana aksi 82% ")
    capaian.tetapkan(kadis, DINAS, TW4, CapaianOrganisasi.BUTUH_PERBAIKAN)
    hasil = capaian.berlaku(kantor.sebagai("siti"), KEPALA, TW4)
    assert (hasil.capaian, hasil.nama_unit, hasil.dasar) == (BAIK, "Puskesmas Kartini", "Capaian rencana aksi 82%")
    assert capaian.berlaku(kepala, KADIS, TW4).capaian is CapaianOrganisasi.BUTUH_PERBAIKAN
    assert not hasil.boleh_menetapkan
    assert capaian.berlaku(kepala, KEPALA, TW4).boleh_menetapkan


def test_r45_not_the_own_seksi_of_the_pegawai(kantor: KantorUji) -> None:
    """Bidang X, led by the penilai, is Baik; the seksi of the pegawai Butuh Perbaikan: Baik counts for him."""
    operator, kepala = kantor.sebagai("operator"), kantor.sebagai("kepala")
    seksi = UnitKerja(id_tetap(300), "Seksi KIA", JenisUnit.SUB_UNIT, PUSKESMAS, RUDI)
    with operator.transaksi("tambah seksi", (skema.PUSAT,)) as kerja:
        kerja.simpan(seksi)
        siti = kerja.ambil(Pegawai, SITI)
        assert siti is not None
        kerja.simpan(replace(siti.nilai, unit_kerja_id=seksi.id))
    siapkan(kantor)
    capaian.tetapkan(operator, PUSKESMAS, TW4, BAIK)
    capaian.tetapkan(operator, seksi.id, TW4, CapaianOrganisasi.BUTUH_PERBAIKAN)
    isi = lembar(kepala, SITI, TW4)
    assert (isi.capaian.capaian, isi.capaian.nama_unit) == (BAIK, "Puskesmas Kartini")
    tetapkan(kantor)
    cetak = dokumen.formulir(kepala, "C.1.3", SITI, 2026, TW4)
    assert isinstance(cetak, FormulirEvaluasi) and cetak.capaian is BAIK


def test_r46_the_capaian_of_the_year_before_is_printed_with_a_note(kantor: KantorUji) -> None:
    siapkan(kantor)
    kepala = kantor.sebagai("kepala")
    capaian.tetapkan(kepala, PUSKESMAS, Periode.baca("2025"), ISTIMEWA)
    kantor.pada(datetime(2027, 1, 31, 8, 0, tzinfo=WIB))
    kepala = kantor.sebagai("kepala")
    evaluasi.tetapkan(kepala, SITI, TAHUN, EVALUASI_BAIK, lembar(kepala, SITI, TAHUN).dasar)
    hasil, dok = (dokumen.formulir(kepala, kode, SITI, 2026, TAHUN) for kode in ("C.1.3", "D.1.1"))
    assert isinstance(hasil, FormulirEvaluasi) and isinstance(dok, DokumenEvaluasi)
    assert hasil.capaian is dok.capaian is ISTIMEWA
    assert "digunakan capaian tahun 2025" in dok.catatan


def test_a_penilai_without_a_unit_counts_with_his_own(kantor: KantorUji) -> None:
    capaian.tetapkan(kantor.sebagai("kepala"), PUSKESMAS, TW4, BAIK)
    assert capaian.berlaku(kantor.sebagai("kepala"), RUDI, TW4).unit_kerja_id == PUSKESMAS


def test_of_several_units_the_one_of_the_person_counts(kantor: KantorUji) -> None:
    pustu = UnitKerja(id_tetap(300), "A Pustu", JenisUnit.SUB_UNIT, PUSKESMAS, KEPALA)
    operator = kantor.sebagai("operator")
    with operator.transaksi("tambah unit", (skema.PUSAT,)) as kerja:
        kerja.simpan(pustu)
    assert capaian.unit_penilai(operator, KEPALA, PUSKESMAS).id == PUSKESMAS
    assert capaian.unit_penilai(operator, KEPALA, pustu.id).id == pustu.id
    assert capaian.unit_penilai(operator, KEPALA, DINAS).id == pustu.id, "else the first by name"


def test_unknown_penilai_is_refused(kantor: KantorUji) -> None:
    with pytest.raises(UserError) as galat:
        capaian.berlaku(kantor.sebagai("siti"), id_tetap(999), TW4)
    assert galat.value.kode == "UMM-03"


def test_r46_annual_capaian_that_is_not_out_gives_way_to_the_year_before(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")
    capaian.tetapkan(kepala, PUSKESMAS, Periode.baca("2025"), ISTIMEWA)
    assert capaian.berlaku(kepala, KEPALA, TAHUN).capaian is None, "January is not over"
    kantor.jam.saat = datetime(2027, 1, 31, 8, 0, tzinfo=WIB)
    hasil = capaian.berlaku(kepala, KEPALA, TAHUN)
    assert hasil.capaian is ISTIMEWA
    assert hasil.tahun_lalu
    assert "tahun 2025" in hasil.catatan
    assert capaian.berlaku(kepala, KEPALA, TW4).capaian is None, "periodic ones have no substitute"
    capaian.tetapkan(kepala, PUSKESMAS, TAHUN, BAIK)
    kini = capaian.berlaku(kepala, KEPALA, TAHUN)
    assert (kini.capaian, kini.tahun_lalu, kini.catatan) == (BAIK, False, "")


@pytest.mark.parametrize(
    ("akun", "puskesmas", "dinas"),
    [
        ("kepala", True, False),
        ("kadis", True, True),
        ("operator", True, True),
        ("pusat", True, True),
        ("siti", False, False),
        ("pengawas", False, False),
    ],
)
def test_who_may_set_it(kantor: KantorUji, akun: str, puskesmas: bool, dinas: bool) -> None:
    konteks = kantor.sebagai(akun)
    for unit, boleh in ((PUSKESMAS, puskesmas), (DINAS, dinas)):
        assert capaian.boleh_menetapkan(konteks, unit) is boleh
        if boleh:
            assert capaian.tetapkan(konteks, unit, TW4, BAIK).menyentuh("capaian_unit")
        else:
            with pytest.raises(UserError) as galat:
                capaian.tetapkan(konteks, unit, TW4, BAIK)
            assert galat.value.kode == "UMM-01"


def test_setting_again_replaces_and_the_log_stays_sound(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")
    capaian.tetapkan(kepala, PUSKESMAS, TW4, BAIK)
    capaian.tetapkan(kepala, PUSKESMAS, TW4, ISTIMEWA)
    assert capaian.berlaku(kepala, KEPALA, TW4).capaian is ISTIMEWA
    with kepala.store.baca() as koneksi:
        assert list(periksa(koneksi, kepala.brankas)) == []


def test_a_basis_too_long_and_an_unknown_unit_are_refused(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")
    with pytest.raises(UserError) as galat:
        capaian.tetapkan(kepala, PUSKESMAS, TW4, BAIK, "x" * 501)
    assert galat.value.kode == "EVL-31"
    assert capaian.berlaku(kepala, KEPALA, TW4).capaian is None
    with pytest.raises(UserError) as galat:
        capaian.tetapkan(kantor.sebagai("operator"), OPERATOR, TW4, BAIK)
    assert galat.value.kode == "UMM-03"
