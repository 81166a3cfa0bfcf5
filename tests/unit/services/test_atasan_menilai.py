"""The atasan of the penilai evaluates what nobody signed in its window, and results that are final say why.

PermenPANRB 6/2022, Lampiran IV.A.11-12 and V.A.8; R44, R45, R53-R55.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.dokumen import DokumenEvaluasi, FormulirEvaluasi
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, SebagaiPenetap
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import capaian, dokumen, evaluasi, hak_menilai, jam_mesin, wewenang
from kinerja_desktop.services.evaluasi_lembar import daftar, lembar
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import cari
from tests.helpers.evaluasi import BAIK, TW4, siapkan, tetapkan
from tests.helpers.kantor import DINAS, KADIS, KEPALA, PUSKESMAS, RUDI, SITI, WALI, KantorUji, id_tetap

TAHUN = Periode.baca("2026")
ALASAN = "Penilai belum menilai sampai 31 Desember 2026."
ATASAN = replace(BAIK, alasan_atasan=ALASAN)


def _pada(kantor: KantorUji, bulan: int, hari: int, tahun: int = 2027) -> None:
    kantor.pada(datetime(tahun, bulan, hari, 9, tzinfo=WIB))


def _tanda_atasan(kantor: KantorUji) -> None:
    kadis = kantor.sebagai("kadis")
    evaluasi.tetapkan(kadis, SITI, TW4, ATASAN, lembar(kadis, SITI, TW4).dasar)


def test_r53_the_atasan_signs_after_the_window_with_a_reason(kantor: KantorUji) -> None:
    siapkan(kantor)
    _pada(kantor, 1, 4)
    kadis = kantor.sebagai("kadis")
    isi = lembar(kadis, SITI, TW4)
    assert isi.sebagai is SebagaiPenetap.ATASAN
    assert isi.boleh_menilai
    with pytest.raises(UserError, match="EVL-40"):
        evaluasi.tetapkan(kadis, SITI, TW4, BAIK, isi.dasar)
    _tanda_atasan(kantor)
    tanda = evaluasi.penetapan_terakhir(kadis, SITI, TW4)
    assert tanda is not None
    assert (tanda.oleh_id, tanda.sebagai) == (KADIS, SebagaiPenetap.ATASAN)
    assert tanda.alasan_final is not None
    assert "IV.A.11" in tanda.alasan_final


def test_r53_a_doubted_date_does_not_make_it_the_turn_of_the_atasan(kantor: KantorUji) -> None:
    siapkan(kantor)
    kantor.jam.saat = datetime(2027, 1, 8, 9, tzinfo=WIB)
    with pytest.raises(UserError, match="TGT-06"):
        _tanda_atasan(kantor)
    jam_mesin.nyatakan_benar(kantor.sebagai("kadis"))
    _tanda_atasan(kantor)


def test_r53_before_the_window_ends_it_is_the_work_of_the_penilai(kantor: KantorUji) -> None:
    siapkan(kantor)
    _pada(kantor, 12, 31, 2026)
    kadis = kantor.sebagai("kadis")
    assert hak_menilai.menunggu_atasan(kadis, TW4) == []
    with pytest.raises(UserError, match="UMM-01"):
        evaluasi.simpan_draf(kadis, SITI, TW4, ATASAN)


def test_r53_a_period_that_the_penilai_signed_is_closed_to_his_atasan(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    _pada(kantor, 1, 4)
    kadis = kantor.sebagai("kadis")
    assert SITI not in hak_menilai.menunggu_atasan(kadis, TW4)
    with pytest.raises(UserError, match="UMM-01"):
        evaluasi.simpan_draf(kadis, SITI, TW4, ATASAN)


def test_r53_late_is_told_and_not_forbidden(kantor: KantorUji) -> None:
    siapkan(kantor)
    _pada(kantor, 3, 1)
    kadis = kantor.sebagai("kadis")
    isi = lembar(kadis, SITI, TW4)
    assert "EVL-42" in [m.kode for m in evaluasi.periksa(kadis, isi, ATASAN)]
    _tanda_atasan(kantor)
    assert evaluasi.penetapan_terakhir(kadis, SITI, TW4) is not None


def test_r53_his_list_holds_who_has_a_plan_and_waits(kantor: KantorUji) -> None:
    siapkan(kantor)
    _pada(kantor, 1, 4)
    kadis = kantor.sebagai("kadis")
    assert [b.pegawai_id for b in daftar(kadis, TW4, sebagai_atasan=True).baris] == [SITI]
    assert daftar(kadis, TW4, "tidak ada", sebagai_atasan=True).jumlah == 0
    assert daftar(kantor.sebagai("kepala"), TW4, sebagai_atasan=True).jumlah == 0
    _tanda_atasan(kantor)
    assert daftar(kadis, TW4, sebagai_atasan=True).jumlah == 0


@pytest.mark.parametrize("akun", ["siti", "rudi", "dewi", "operator", "pusat", "pengawas"])
def test_r59_nobody_else_steps_in(kantor: KantorUji, akun: str) -> None:
    siapkan(kantor)
    _pada(kantor, 2, 2)
    konteks = kantor.sebagai(akun)
    dasar = lembar(kantor.sebagai("kadis"), SITI, TW4).dasar
    for tulis in (evaluasi.simpan, evaluasi.tetapkan):
        with pytest.raises(UserError, match="UMM-01"):
            tulis(konteks, SITI, TW4, ATASAN, dasar)
    with pytest.raises(UserError, match="UMM-01"):
        evaluasi.simpan_draf(konteks, SITI, TW4, ATASAN)
    with pytest.raises(UserError, match="UMM-01"):
        daftar(konteks, TW4, sebagai_atasan=True)


def test_r44_the_annual_evaluation_locks_the_penilai_and_passes_to_his_atasan(kantor: KantorUji) -> None:
    siapkan(kantor)
    capaian.tetapkan(kantor.sebagai("kepala"), PUSKESMAS, TAHUN, CapaianOrganisasi.BAIK)
    kepala, kadis = kantor.sebagai("kepala"), kantor.sebagai("kadis")
    _pada(kantor, 2, 2)
    with pytest.raises(UserError, match="EVL-14"):
        evaluasi.tetapkan(kepala, SITI, TAHUN, BAIK, lembar(kepala, SITI, TAHUN).dasar)
    evaluasi.tetapkan(kadis, SITI, TAHUN, ATASAN, lembar(kadis, SITI, TAHUN).dasar)
    tanda = evaluasi.penetapan_terakhir(kadis, SITI, TAHUN)
    assert tanda is not None
    assert tanda.alasan_final is not None


def test_r45_the_capaian_stays_that_of_the_unit_of_the_penilai(kantor: KantorUji) -> None:
    siapkan(kantor)
    capaian.tetapkan(kantor.sebagai("kadis"), DINAS, TW4, CapaianOrganisasi.KURANG)
    _pada(kantor, 1, 4)
    _tanda_atasan(kantor)
    beku = dokumen.formulir(kantor.sebagai("kadis"), "C.1.3", SITI, 2026, TW4)
    assert isinstance(beku, FormulirEvaluasi)
    assert beku.capaian is CapaianOrganisasi.BAIK
    assert beku.penilai.nama == "dr. R. Purba"
    assert beku.oleh_atasan is not None
    assert beku.oleh_atasan.nama == "dr. Tiur Manurung"


def test_the_document_is_d12_with_both_officials_and_the_reason(kantor: KantorUji) -> None:
    siapkan(kantor)
    _pada(kantor, 1, 4)
    _tanda_atasan(kantor)
    milik = evaluasi.milik_saya(kantor.sebagai("siti"), TW4)
    assert milik is not None
    beku = milik.beku.dokumen
    assert isinstance(beku, DokumenEvaluasi)
    assert beku.format == "D.1.2"
    assert beku.penilai.nama == "dr. R. Purba"
    assert beku.atasan_penilai is not None
    assert beku.atasan_penilai.nama == "dr. Tiur Manurung"
    assert ALASAN in beku.catatan


def test_what_the_atasan_signed_is_not_signed_over_by_the_penilai(kantor: KantorUji) -> None:
    siapkan(kantor)
    kepala = kantor.sebagai("kepala")
    evaluasi.simpan(kepala, SITI, TW4, BAIK, lembar(kepala, SITI, TW4).dasar)
    _pada(kantor, 1, 4)
    assert lembar(kantor.sebagai("kadis"), SITI, TW4).isian.rating_hasil is None, "unsigned ratings are the penilai's"
    _tanda_atasan(kantor)
    isi = lembar(kepala, SITI, TW4)
    assert not isi.boleh_menilai
    with pytest.raises(UserError, match="UMM-01"):
        evaluasi.tetapkan(kepala, SITI, TW4, replace(BAIK, alasan_ulang="Berubah"), isi.dasar)


def test_what_one_atasan_signed_stays_his_also_after_the_chart_changed(kantor: KantorUji) -> None:
    siapkan(kantor)
    _pada(kantor, 1, 4)
    _tanda_atasan(kantor)
    operator = kantor.sebagai("operator")
    kepala = wewenang.pegawai(operator, KEPALA)
    with operator.transaksi("ganti penilai", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(kepala, penilai_id=WALI))
    kadis = kantor.sebagai("kadis")
    siti = wewenang.pegawai(operator, SITI)
    assert hak_menilai.sebagai(kadis, siti, TW4) is SebagaiPenetap.ATASAN
    with kadis.store.baca() as koneksi:
        (ada,) = cari(koneksi, Pegawai, skema.pegawai.c.id == WALI.bytes)
    wali = replace(kadis, pegawai=ada.nilai, akun=Akun(id_tetap(99), "wali", Peran.PENILAI, WALI))
    assert hak_menilai.sebagai(wali, siti, TW4) is None


def test_r54_r55_a_result_of_the_penilai_is_open_to_an_objection(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    tanda = evaluasi.penetapan_terakhir(kantor.sebagai("siti"), SITI, TW4)
    assert tanda is not None
    assert tanda.alasan_final is None
    assert tanda.sebagai is None


def test_the_atasan_never_evaluates_himself_or_his_own_team_as_atasan(kantor: KantorUji) -> None:
    siapkan(kantor)
    _pada(kantor, 1, 4)
    kadis = kantor.sebagai("kadis")
    assert hak_menilai.sebagai(kadis, kadis.pegawai, TW4) is None
    kepala = kantor.sebagai("kepala")
    assert hak_menilai.sebagai(kadis, kepala.pegawai, TW4) is SebagaiPenetap.PENILAI
    assert hak_menilai.sebagai(kadis, kantor.sebagai("rudi").pegawai, TW4) is SebagaiPenetap.ATASAN
    assert RUDI not in hak_menilai.menunggu_atasan(kadis, TW4), "without a plan nothing waits"
