"""Realisasi below the window: drafts, evidence from approved reports only, handing in, and who may."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.services import evaluasi_lembar, persetujuan, skp
from kinerja_desktop.services import realisasi as layanan
from kinerja_desktop.services.evaluasi_bentuk import KeadaanEvaluasi
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.realisasi import IsianIki, LembarRealisasi
from tests.helpers.evaluasi import revisi_tanpa_rhk_1
from tests.helpers.kantor import IKI_1, IKI_2, IKI_3, RHK_1, RHK_2, SITI, SKP_SITI, KantorUji, id_tetap
from tests.helpers.laporan import ajukan, ubah

TW4 = Periode.baca("2026-TW4")
LENGKAP = {IKI_1: IsianIki("118 ibu hamil"), IKI_2: IsianIki("97%"), IKI_3: IsianIki("22 kunjungan")}


def _kode(panggil: object, *args: object) -> str:
    with pytest.raises(UserError) as galat:
        panggil(*args)  # type: ignore[operator]
    return galat.value.kode


def _setuju(kantor: KantorUji, **isi: object) -> UUID:
    satu, sidik = ajukan(kantor.sebagai("siti"), **isi)
    persetujuan.setujui(kantor.sebagai("kepala"), satu.id, sidik)
    return satu.id


def _lembar(konteks: Context) -> LembarRealisasi:
    hasil = layanan.lembar(konteks, TW4)
    assert hasil is not None
    return hasil


def test_without_a_set_plan_there_is_no_sheet(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    assert layanan.lembar(siti, TW4) is None
    assert _kode(layanan.simpan, siti, SKP_SITI, TW4, LENGKAP, None) == "EVL-10"
    kantor.tetapkan_skp_siti()
    assert _lembar(siti).isian == {}
    assert layanan.lembar(siti, Periode.baca("2025-TW4")) is None


def test_only_approved_reports_of_the_period_are_offered_by_result(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    satu = _setuju(kantor, tanggal=date(2026, 10, 1), realisasi=11)
    dua = _setuju(kantor, rhk_id=RHK_2, satuan="kunjungan", realisasi=2)
    _setuju(kantor, tanggal=date(2026, 9, 30))
    ajukan(siti, kegiatan="menunggu")
    laporan = _lembar(siti).laporan
    assert {k: [s.id for s in v] for k, v in laporan.items()} == {RHK_1: [satu], RHK_2: [dua]}


def test_suggestion_sums_only_the_unit_of_the_target_and_cites_what_it_summed(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    kutip = [
        _setuju(kantor, realisasi=1200, satuan="Ibu Hamil", tanggal=date(2026, 10, 5)),
        _setuju(kantor, realisasi=34, satuan="ibu  hamil", tanggal=date(2026, 10, 6)),
    ]
    lain = _setuju(kantor, realisasi=3, satuan="kelas", tanggal=date(2026, 10, 7))
    _setuju(kantor, realisasi=None, satuan="", tanggal=date(2026, 10, 8))
    lembar = _lembar(siti)
    iki_1, iki_2 = lembar.skp.rhk[0].iki
    saran = layanan.sarankan(iki_1, lembar.laporan[RHK_1])
    assert saran is not None
    assert saran.uraian == "1.234 Ibu Hamil"
    assert saran.laporan_id == tuple(kutip)
    semua = layanan.sarankan(iki_2, lembar.laporan[RHK_1])
    assert semua is not None
    assert semua.uraian == "1.234 Ibu Hamil, 3 kelas"
    assert semua.laporan_id == (*kutip, lain)
    assert layanan.sarankan(iki_1, ()) is None


def test_save_then_hand_in_then_take_back(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    bukti = _setuju(kantor)
    layanan.simpan(siti, SKP_SITI, TW4, {IKI_1: IsianIki(" 118 ibu hamil ", (bukti, bukti))}, None)
    lembar = _lembar(siti)
    assert lembar.isian == {IKI_1: IsianIki("118 ibu hamil", (bukti,))}
    assert lembar.diajukan_pada is None
    assert _kode(layanan.ajukan, siti, SKP_SITI, TW4, lembar.isian, lembar.dasar) == "EVL-35"
    layanan.ajukan(siti, SKP_SITI, TW4, LENGKAP, lembar.dasar)
    lembar = _lembar(siti)
    assert lembar.diajukan_pada == kantor.jam()
    assert lembar.dasar is not None
    layanan.tarik(siti, SKP_SITI, TW4, lembar.dasar)
    assert _lembar(siti).diajukan_pada is None
    assert _lembar(siti).isian[IKI_3].uraian == "22 kunjungan"


def test_a_stale_save_is_refused(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    layanan.simpan(siti, SKP_SITI, TW4, LENGKAP, None)
    dasar = _lembar(siti).dasar
    layanan.simpan(siti, SKP_SITI, TW4, {IKI_1: IsianIki("119")}, dasar)
    assert _kode(layanan.simpan, siti, SKP_SITI, TW4, LENGKAP, dasar) == "UMM-02"
    assert _kode(layanan.simpan, siti, SKP_SITI, TW4, LENGKAP, None) == "UMM-02"
    assert _kode(layanan.tarik, siti, SKP_SITI, TW4, dasar) == "UMM-02"


def test_evidence_must_be_an_approved_report_of_the_same_result_and_period(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    menunggu, _ = ajukan(siti)
    bulan_lalu = _setuju(kantor, tanggal=date(2026, 9, 1))
    rhk_lain = _setuju(kantor, rhk_id=RHK_2)
    orang_lain, sidik = ajukan(kantor.sebagai("rudi"))
    persetujuan.setujui(kantor.sebagai("kepala"), orang_lain.id, sidik)
    for buruk in (menunggu.id, bulan_lalu, rhk_lain, orang_lain.id, id_tetap(888)):
        isian = {IKI_1: IsianIki("118", (buruk,))}
        assert _kode(layanan.simpan, siti, SKP_SITI, TW4, isian, None) == "EVL-36"
    assert _lembar(siti).dasar is None


def test_a_report_corrected_after_approval_is_no_evidence_until_approved_again(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    satu, sidik = ajukan(siti)
    persetujuan.setujui(kantor.sebagai("kepala"), satu.id, sidik)
    ubah(siti, satu, realisasi=12, alasan_koreksi="salah hitung")
    isian = {IKI_1: IsianIki("12", (satu.id,))}
    assert _kode(layanan.simpan, siti, SKP_SITI, TW4, isian, None) == "EVL-36"


def test_limits_of_text_period_and_unknown_indicators(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    assert _kode(layanan.simpan, siti, SKP_SITI, TW4, {IKI_1: IsianIki("x" * 100_000)}, None) == "EVL-34"
    assert _kode(layanan.simpan, siti, SKP_SITI, Periode.baca("2027-TW1"), LENGKAP, None) == "EVL-11"
    assert _kode(layanan.simpan, siti, id_tetap(777), TW4, LENGKAP, None) == "EVL-10"
    layanan.simpan(siti, SKP_SITI, TW4, {id_tetap(5): IsianIki("hilang"), IKI_2: IsianIki("  ")}, None)
    assert _lembar(siti).isian == {}


@pytest.mark.parametrize("akun", ["operator", "pusat", "pengawas"])
def test_accounts_that_administer_fill_nothing(kantor: KantorUji, akun: str) -> None:
    kantor.tetapkan_skp_siti()
    konteks = kantor.sebagai(akun)
    for panggil, args in (
        (layanan.simpan, (SKP_SITI, TW4, LENGKAP, None)),
        (layanan.ajukan, (SKP_SITI, TW4, LENGKAP, None)),
        (layanan.tarik, (SKP_SITI, TW4, b"")),
        (layanan.simpan_draf, (SKP_SITI, TW4, LENGKAP)),
        (layanan.lembar, (TW4,)),
    ):
        assert _kode(panggil, konteks, *args) == "UMM-01"


@pytest.mark.parametrize("akun", ["kepala", "kadis", "rudi"])
def test_nobody_fills_the_account_of_another(kantor: KantorUji, akun: str) -> None:
    kantor.tetapkan_skp_siti()
    konteks = kantor.sebagai(akun)
    assert _kode(layanan.ajukan, konteks, SKP_SITI, TW4, LENGKAP, None) == "UMM-01"
    siti = kantor.sebagai("siti")
    layanan.simpan(siti, SKP_SITI, TW4, LENGKAP, None)
    assert _kode(layanan.tarik, konteks, SKP_SITI, TW4, _lembar(siti).dasar) == "UMM-01"


def test_typing_survives_a_crash_and_saving_clears_it(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    layanan.simpan_draf(siti, SKP_SITI, TW4, {IKI_1: IsianIki("11\udce98")})
    lembar = _lembar(kantor.sebagai("siti"))
    assert lembar.dari_draf
    assert lembar.isian == {IKI_1: IsianIki("11?8")}
    layanan.simpan(siti, SKP_SITI, TW4, LENGKAP, None)
    assert not _lembar(siti).dari_draf
    siti.store.simpan_draf(siti.akun.id, layanan.DRAF, f"{SKP_SITI} {TW4}", "rusak", siti.sekarang())
    assert _lembar(siti).isian == LENGKAP


def test_the_office_chooses_the_period(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    assert layanan.periode_evaluasi(siti, date(2026, 11, 24)) == TW4
    siti.kantor = Kantor("x", siti.kantor.unit_kerja_id, periode_evaluasi=JenisPeriode.BULANAN)
    assert layanan.periode_evaluasi(siti, date(2026, 11, 24)) == Periode.baca("2026-11")


@pytest.mark.parametrize(
    ("hari", "bulan", "pilihan"),
    [
        (date(2026, 11, 24), "2026-11", ["2026-TW4", "2026"]),
        (date(2026, 11, 24), "2026-02", ["2026-TW1", "2026"]),
        (date(2026, 12, 1), "2026-09", ["2026-TW3", "2026", "2026-TW4"]),
        (date(2027, 1, 14), "2027-01", ["2027-TW1", "2027", "2026-TW4", "2026"]),
        (date(2027, 1, 31), "2026-12", ["2026-TW4", "2026"]),
        (date(2027, 2, 1), "2027-02", ["2027-TW1", "2027"]),
    ],
)
def test_a_month_leads_to_its_period_its_year_and_what_the_annual_window_asks_for(
    kantor: KantorUji, hari: date, bulan: str, pilihan: list[str]
) -> None:
    kantor.jam.saat = kantor.jam.saat.replace(year=hari.year, month=hari.month, day=hari.day)
    dapat = layanan.pilihan_periode(kantor.sebagai("siti"), Periode.baca(bulan))
    assert [str(satu) for satu in dapat] == pilihan


def test_nothing_is_lost_when_a_revision_takes_a_result_away(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    satu = _setuju(kantor)
    dua = _setuju(kantor, rhk_id=RHK_2, satuan="kunjungan", realisasi=2)
    isian = {IKI_1: IsianIki("118 ibu hamil", (satu,)), IKI_3: IsianIki("22 kunjungan", (dua,))}
    layanan.simpan(siti, SKP_SITI, TW4, isian, None)
    assert _lembar(siti).laporan_lepas == () and _lembar(siti).isian_lepas == ()
    revisi_tanpa_rhk_1(kantor)
    lembar = _lembar(siti)
    assert [s.id for s in lembar.laporan_lepas] == [satu]
    assert lembar.isian_lepas == (("Jumlah ibu hamil yang mendapat pelayanan K4", isian[IKI_1]),)
    (rhk,) = lembar.skp.rhk
    assert [s.id for s in lembar.dapat_dikutip(rhk)] == [dua, satu]
    baru = {IKI_3: IsianIki("24 kunjungan", (dua, satu))}
    layanan.ajukan(siti, SKP_SITI, TW4, baru, lembar.dasar)
    sesudah = _lembar(siti)
    assert sesudah.isian == baru | {IKI_1: isian[IKI_1]}
    assert sesudah.isian_lepas == lembar.isian_lepas
    asing = _setuju(kantor, tanggal=date(2026, 9, 1))
    layanan.tarik(siti, SKP_SITI, TW4, sesudah.dasar or b"")
    kutip = {IKI_3: IsianIki("24", (asing,))}
    assert _kode(layanan.simpan, siti, SKP_SITI, TW4, kutip, _lembar(siti).dasar) == "EVL-36"


def test_while_a_revision_is_written_the_set_plan_is_reported_on_and_rated(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    lama = skp.daftar(siti, SITI, 2026)[-1]
    skp.buka_revisi(siti, lama.skp.id, lama.hash, "Target berubah")
    kini = skp.daftar(siti, SITI, 2026)[-1]
    skp.simpan(siti, replace(kini.skp, rhk=kini.skp.rhk[:1]), kini.hash)
    assert [r.id for r in _lembar(siti).skp.rhk] == [r.id for r in lama.skp.rhk], "the set text stays in force"
    layanan.ajukan(siti, SKP_SITI, TW4, LENGKAP, None)
    assert evaluasi_lembar.lembar(kepala, SITI, TW4).keadaan is KeadaanEvaluasi.SIAP
    (baris,) = [b for b in evaluasi_lembar.daftar(kepala, TW4).baris if b.pegawai_id == SITI]
    assert baris.keadaan is KeadaanEvaluasi.SIAP
