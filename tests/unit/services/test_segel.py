"""Sealing in one office: who may, what is refused, what a later change does, and what verifying finds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.segel import HasilPeriksa, KeadaanSegel, Segel, SifatTanda
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import laporan, laporan_form, persetujuan, segel_periksa, wewenang
from kinerja_desktop.services import segel as layanan
from kinerja_desktop.services.segel_tanda import PemeriksaTanda
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil, cari, hitung
from tests.helpers.kantor import DEWI, KADIS, KEPALA, RUDI, SITI, KantorUji
from tests.helpers.laporan import ajukan
from tests.helpers.segel import OKTOBER, disegel, disetujui


def baris(kantor: KantorUji, orang: object = SITI, akun: str = "kepala") -> layanan.BarisSegel:
    return next(b for b in layanan.daftar(kantor.sebagai(akun), OKTOBER) if b.pegawai_id == orang)


def periksa(kantor: KantorUji) -> segel_periksa.BarisPeriksa:
    (satu,) = segel_periksa.periksa(kantor.sebagai("operator"), OKTOBER).baris
    return satu


def koreksi(kantor: KantorUji, pilihan: persetujuan.Pilihan) -> persetujuan.Pilihan:
    siti = kantor.sebagai("siti")
    isian = laporan_form.buka(siti, pilihan.laporan_id).isian
    hasil = laporan.koreksi(siti, replace(isian, uraian="12 ibu hamil diperiksa"), "Salah hitung")
    return persetujuan.Pilihan(pilihan.laporan_id, bytes.fromhex(hasil.dasar))


def test_the_team_stands_in_the_list_with_its_states(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    disetujui(kantor)
    ajukan(kantor.sebagai("rudi"), tanggal=date(2026, 10, 6))
    semua = {b.pegawai_id: b for b in layanan.daftar(kantor.sebagai("kepala"), OKTOBER)}
    assert [b.nama for b in semua.values()] == sorted(b.nama for b in semua.values())
    assert KEPALA not in semua and KADIS not in semua
    assert semua[SITI].keadaan is KeadaanSegel.SIAP and semua[SITI].dapat_disegel
    assert semua[RUDI].keadaan is KeadaanSegel.MENUNGGU and not semua[RUDI].dapat_disegel
    assert semua[DEWI].keadaan is KeadaanSegel.KOSONG


def test_who_is_ready_is_sealed_and_who_is_not_is_told_why(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    disetujui(kantor)
    ajukan(kantor.sebagai("rudi"), tanggal=date(2026, 10, 6))
    hasil = layanan.segel_bulan(kantor.sebagai("kepala"), OKTOBER, [SITI, RUDI, DEWI, KADIS, KEPALA, SITI])
    assert [s.pegawai_id for s in hasil.disegel] == [SITI]
    assert {d.pegawai_id: d.alasan.kode for d in hasil.dilewati} == {
        RUDI: "SGL-03",
        DEWI: "SGL-05",
        KADIS: "SGL-07",
        KEPALA: "PST-03",
    }
    assert hasil.perubahan.menyentuh("segel")
    assert baris(kantor).keadaan is KeadaanSegel.TERSEGEL


def test_an_office_without_keys_seals_without_a_signature_and_says_so(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    assert not layanan.bertanda(kantor.sebagai("kepala"))
    satu = disegel(kantor)
    assert (satu.jumlah, satu.tanda, satu.rantai, satu.perangkat) == (2, b"", b"", b"")
    ringkas = baris(kantor).segel
    assert ringkas is not None
    assert (ringkas.oleh, ringkas.sifat, ringkas.mesin) == ("dr. R. Purba", SifatTanda.TANPA, "")
    assert periksa(kantor).hasil is HasilPeriksa.TANPA_TANDA
    assert segel_periksa.periksa(kantor.sebagai("operator"), OKTOBER).terbukti


def test_a_month_that_runs_and_a_quarter_are_refused(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")
    for teks, kode in (("2026-11", "SGL-02"), ("2026-TW3", "SGL-01"), ("2026", "SGL-01")):
        with pytest.raises(UserError) as galat:
            layanan.segel_bulan(kepala, Periode.baca(teks), [SITI])
        assert galat.value.kode == kode
    assert all(b.keadaan is KeadaanSegel.BERJALAN for b in layanan.daftar(kepala, Periode.baca("2026-11")))


def test_what_is_sealed_and_unchanged_is_not_sealed_again(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    disegel(kantor)
    hasil = layanan.segel_bulan(kantor.sebagai("kepala"), OKTOBER, [SITI])
    assert not hasil.disegel and hasil.dilewati[0].alasan.kode == "SGL-06"


def test_a_correction_breaks_the_seal_for_all_to_see_and_a_new_one_replaces_it(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    pilihan = disetujui(kantor, 5)
    lama = disegel(kantor)
    baru = koreksi(kantor, pilihan)
    kini = baris(kantor)
    assert kini.keadaan is KeadaanSegel.BERUBAH and not kini.dapat_disegel
    assert kini.beda is not None and kini.beda.berubah == (pilihan.laporan_id,)
    assert periksa(kantor).hasil is HasilPeriksa.BERUBAH
    hasil = layanan.segel_bulan(kantor.sebagai("kepala"), OKTOBER, [SITI])
    assert hasil.dilewati[0].alasan.kode == "SGL-03"
    persetujuan.setujui(kantor.sebagai("kepala"), baru.laporan_id, baru.hash)
    assert baris(kantor).dapat_disegel
    (ganti,) = layanan.segel_bulan(kantor.sebagai("kepala"), OKTOBER, [SITI]).disegel
    assert ganti.menggantikan_id == lama.id and ganti.akar != lama.akar
    assert baris(kantor).keadaan is KeadaanSegel.TERSEGEL
    assert periksa(kantor).segel.id == ganti.id
    with kantor.terbuka.store.baca() as koneksi:
        assert hitung(koneksi, Segel) == 2


def test_an_approval_taken_back_and_a_report_more_break_it_too(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    pilihan = disetujui(kantor, 5)
    disegel(kantor)
    persetujuan.urungkan(kantor.sebagai("kepala"), [pilihan])
    beda = baris(kantor).beda
    assert beda is not None and beda.berubah == (pilihan.laporan_id,)
    persetujuan.setujui(kantor.sebagai("kepala"), pilihan.laporan_id, pilihan.hash)
    beda = baris(kantor).beda
    assert beda is not None and beda.berubah == (pilihan.laporan_id,), "it is another decision"
    lagi = disetujui(kantor, 8)
    beda = baris(kantor).beda
    assert beda is not None and beda.tambahan == (lagi.laporan_id,)


def test_the_quick_figure_is_that_of_the_full_check(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    kepala = kantor.sebagai("kepala")

    def sama() -> tuple[int, int, int]:
        orang = wewenang.terlihat(kepala)
        penuh = segel_periksa.periksa_orang(kepala, OKTOBER, orang)
        cocok = sum(b.terbukti for b in penuh.baris)
        hasil = segel_periksa.hitung_cepat(kepala, OKTOBER, orang)
        assert hasil == (cocok, len(penuh.baris) - cocok, len(penuh.belum))
        return hasil

    assert sama() == (0, 0, 0)
    pilihan = disetujui(kantor, 5)
    assert sama() == (0, 0, 1)
    disegel(kantor)
    assert sama() == (1, 0, 0)
    persetujuan.urungkan(kepala, [pilihan])
    assert sama() == (0, 1, 0)
    persetujuan.setujui(kepala, pilihan.laporan_id, pilihan.hash)
    assert sama() == (0, 1, 0), "another decision"
    assert layanan.segel_bulan(kepala, OKTOBER, [SITI]).disegel
    assert sama() == (1, 0, 0), "two approvals of one revision, of which one was taken back"
    disetujui(kantor, 9)
    assert sama() == (0, 1, 0)


def test_a_row_changed_behind_the_back_of_the_program_is_found(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    pilihan = disetujui(kantor, 5)
    disegel(kantor)
    with kantor.terbuka.store._lokal() as koneksi:
        koneksi.exec_driver_sql("UPDATE laporan_harian SET realisasi = 99 WHERE id = ?", (pilihan.laporan_id.bytes,))
    assert baris(kantor).keadaan is KeadaanSegel.TERSEGEL, "the list believes the stored hash"
    satu = periksa(kantor)
    assert satu.hasil is HasilPeriksa.BERUBAH and satu.beda.berubah == (pilihan.laporan_id,)


def test_a_decision_changed_behind_the_back_of_the_program_is_found(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    pilihan = disetujui(kantor, 5)
    disegel(kantor)
    with kantor.terbuka.store._lokal() as koneksi:
        koneksi.exec_driver_sql(
            "UPDATE keputusan_laporan SET catatan = 'lain' WHERE laporan_id = ?", (pilihan.laporan_id.bytes,)
        )
    assert periksa(kantor).beda.berubah == (pilihan.laporan_id,)


def test_who_has_approved_reports_and_no_seal_is_named(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    disetujui(kantor)
    hasil = segel_periksa.periksa(kantor.sebagai("operator"), OKTOBER)
    assert not hasil.baris and [p.id for p in hasil.belum] == [SITI]
    assert segel_periksa.periksa(kantor.sebagai("operator")).belum == ()


def test_the_pegawai_sees_the_seal_of_his_month_and_no_colleague_does(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    disegel(kantor)
    satu = layanan.bulan_pegawai(kantor.sebagai("siti"), OKTOBER, SITI)
    assert satu.keadaan is KeadaanSegel.TERSEGEL and satu.segel is not None and satu.segel.jumlah == 2
    with pytest.raises(UserError) as galat:
        layanan.bulan_pegawai(kantor.sebagai("rudi"), OKTOBER, SITI)
    assert galat.value.kode == "UMM-01"
    assert segel_periksa.periksa(kantor.sebagai("rudi"), OKTOBER).baris == ()


def test_the_penilai_of_the_month_seals_after_he_was_replaced_and_so_does_his_successor(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    disetujui(kantor)
    with kantor.terbuka.store.baca() as koneksi:
        siti = ambil(koneksi, Pegawai, SITI)
    assert siti is not None
    with kantor.sebagai("operator").transaksi("ganti penilai", [skema.PUSAT]) as kerja:
        kerja.simpan(replace(siti.nilai, penilai_id=KADIS))
    assert layanan.segel_bulan(kantor.sebagai("kadis"), OKTOBER, [SITI]).disegel
    assert [d.alasan.kode for d in layanan.segel_bulan(kantor.sebagai("kepala"), OKTOBER, [SITI]).dilewati] == [
        "SGL-07"
    ]


def test_a_seal_of_somebody_who_never_was_the_penilai_counts_for_nothing(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    asli = disegel(kantor)
    palsu = replace(asli, id=kantor.sebagai("rudi").id_baru(), oleh_id=RUDI, menggantikan_id=asli.id)
    with kantor.sebagai("rudi").transaksi("palsukan") as kerja:
        kerja.simpan(palsu)
    kini = baris(kantor)
    assert kini.keadaan is KeadaanSegel.TERSEGEL and kini.segel is not None and kini.segel.id == asli.id
    hasil = segel_periksa.periksa(kantor.sebagai("operator"), OKTOBER)
    assert sorted(b.hasil.value for b in hasil.baris) == ["tanpa_tanda", "tidak_sah"] and not hasil.terbukti


def test_nobody_seals_his_own_month_whatever_the_records_say(kantor: KantorUji) -> None:
    """A spreadsheet of the office may name somebody as his own penilai."""
    kantor.tetapkan_skp_siti()
    sendiri = replace(disegel(kantor), oleh_id=SITI)
    with kantor.terbuka.store.baca() as koneksi:
        siti = ambil(koneksi, Pegawai, SITI)
    assert siti is not None
    with kantor.sebagai("operator").transaksi("keliru", [skema.PUSAT]) as kerja:
        kerja.simpan(replace(siti.nilai, penilai_id=SITI))
    assert PemeriksaTanda(kantor.sebagai("operator")).periksa(sendiri).sifat is SifatTanda.TIDAK_SAH


def test_nothing_is_written_where_nobody_can_be_sealed(kantor: KantorUji) -> None:
    sebelum = baris(kantor)
    hasil = layanan.segel_bulan(kantor.sebagai("kepala"), OKTOBER, [SITI])
    assert not hasil.disegel and baris(kantor) == sebelum
    with kantor.terbuka.store.baca() as koneksi:
        assert cari(koneksi, Segel) == []


def test_a_month_is_over_on_the_first_day_of_the_next(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    disetujui(kantor)
    kantor.pada(datetime(2026, 10, 31, 23, 59, tzinfo=WIB))
    with pytest.raises(UserError, match="SGL-02"):
        layanan.segel_bulan(kantor.sebagai("kepala"), OKTOBER, [SITI])
    kantor.pada(datetime(2026, 11, 1, 0, 0, tzinfo=WIB))
    assert layanan.segel_bulan(kantor.sebagai("kepala"), OKTOBER, [SITI]).disegel
