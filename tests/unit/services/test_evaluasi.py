"""Evaluation below the window: the list, the sheet, signing, what is frozen, what changes, and who may."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from kinerja_desktop.domain.dokumen import DokumenEvaluasi
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, PenilaianIki, Predikat, Rating
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.umpan_balik import Nada
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import capaian, dokumen, evaluasi, persetujuan, realisasi, umpan_balik, wewenang
from kinerja_desktop.services.evaluasi_bentuk import (
    Dasar,
    IsianEvaluasi,
    KeadaanEvaluasi,
    LembarEvaluasi,
    Perbedaan,
)
from kinerja_desktop.services.evaluasi_lembar import daftar, lembar, panduan
from kinerja_desktop.services.realisasi import IsianIki
from kinerja_desktop.services.umpan_balik import Isian, Tentang
from kinerja_desktop.store import skema
from kinerja_desktop.store.periksa import periksa
from tests.helpers.evaluasi import BAIK, TW4, siapkan, tetapkan
from tests.helpers.kantor import DEWI, IKI_1, IKI_2, KADIS, KEPALA, OPERATOR, PUSKESMAS, RUDI, SITI, SKP_SITI, KantorUji
from tests.helpers.laporan import ubah


def _kode(panggil: Callable[..., Any], *args: Any) -> str:
    with pytest.raises(UserError) as galat:
        panggil(*args)
    return galat.value.kode


def _siti(kantor: KantorUji) -> LembarEvaluasi:
    return lembar(kantor.sebagai("kepala"), SITI, TW4)


def _keadaan(kantor: KantorUji, akun: str = "kepala") -> dict[str, KeadaanEvaluasi]:
    return {b.nama.split()[0]: b.keadaan for b in daftar(kantor.sebagai(akun), TW4).baris}


# --- list ------------------------------------------------------------------------------------------------------


def test_list_follows_each_step(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    assert _keadaan(kantor) == dict.fromkeys(("Andi", "Dewi", "Rudi", "Siti"), KeadaanEvaluasi.SKP_BELUM)
    kantor.tetapkan_skp_siti()
    assert _keadaan(kantor)["Siti"] is KeadaanEvaluasi.BELUM_REALISASI
    isian = {i: IsianIki("x") for i in (IKI_1, IKI_2)}
    realisasi.simpan(siti, SKP_SITI, TW4, isian, None)
    assert _keadaan(kantor)["Siti"] is KeadaanEvaluasi.BELUM_REALISASI, "saved is not handed in"


def test_list_shows_ready_draft_signed_and_received(kantor: KantorUji) -> None:
    kepala, siti = kantor.sebagai("kepala"), kantor.sebagai("siti")
    siapkan(kantor)
    assert _keadaan(kantor)["Siti"] is KeadaanEvaluasi.SIAP
    evaluasi.simpan_draf(kepala, SITI, TW4, IsianEvaluasi(catatan="mulai"))
    assert _keadaan(kantor)["Siti"] is KeadaanEvaluasi.DRAF
    assert _keadaan(kantor, "pengawas")["Siti"] is KeadaanEvaluasi.SIAP, "what is typed is nobody else's"
    tetapkan(kantor)
    (baris,) = daftar(kepala, TW4, "rahma siti").baris
    assert (baris.keadaan, baris.predikat) == (KeadaanEvaluasi.DITETAPKAN, Predikat.BAIK)
    milik = evaluasi.milik_saya(siti, TW4)
    assert milik is not None
    evaluasi.terima(siti, milik.penetapan.id)
    assert _keadaan(kantor)["Siti"] is KeadaanEvaluasi.DITERIMA
    assert _keadaan(kantor, "pengawas")["Siti"] is KeadaanEvaluasi.DITERIMA


def test_list_is_narrowed_by_role_and_pages(kantor: KantorUji) -> None:
    assert {b.pegawai_id for b in daftar(kantor.sebagai("kepala"), TW4).baris} == {SITI, RUDI, DEWI, OPERATOR}
    assert KEPALA in {b.pegawai_id for b in daftar(kantor.sebagai("kadis"), TW4).baris}
    assert {KADIS, SITI}.isdisjoint(b.pegawai_id for b in daftar(kantor.sebagai("kadis"), TW4).baris)
    semua = daftar(kantor.sebagai("pusat"), TW4)
    assert {SITI, KEPALA, KADIS} <= {b.pegawai_id for b in semua.baris}
    potong = daftar(kantor.sebagai("pusat"), TW4, batas=2, lewati=1)
    assert (potong.jumlah, potong.baris) == (semua.jumlah, semua.baris[1:3])
    assert daftar(kantor.sebagai("kepala"), TW4, "100%").jumlah == 0
    assert _kode(daftar, kantor.sebagai("siti"), TW4) == "UMM-01"


# --- sheet -----------------------------------------------------------------------------------------------------


def test_sheet_holds_results_feedback_and_counts(kantor: KantorUji) -> None:
    siapkan(kantor)
    isi = _siti(kantor)
    assert [(r.urut, len(r.iki)) for r in isi.rhk] == [(1, 2), (2, 1)]
    iki = isi.rhk[0].iki[0]
    assert (iki.target, iki.realisasi, iki.jumlah_laporan, iki.laporan_usang) == (
        "120 ibu hamil", "118 ibu hamil", 1, 0,
    )  # fmt: skip
    assert [(u.dari, u.isi, u.berkala) for u in iki.umpan] == [("dr. R. Purba", "Di atas capaian tw III", True)]
    assert [u.isi for u in isi.perilaku[-1].umpan] == ["Aktif pada lokakarya"]
    assert [u.dari for u in isi.umpan_umum] == ["Dewi Sinaga, A.Md.Kep."]
    assert isi.nada_hasil == (Nada.POSITIF, Nada.NETRAL)
    assert isi.nada_perilaku == (Nada.POSITIF, Nada.NETRAL)
    assert isi.jumlah_laporan == 1
    assert isi.ada_berkala
    assert isi.capaian.capaian is CapaianOrganisasi.BAIK
    assert isi.boleh_menilai
    assert isi.jumlah_tim == 4


def test_guide_suggests_from_the_working_notes(kantor: KantorUji) -> None:
    siapkan(kantor)
    isi = _siti(kantor)
    assert panduan(isi, IsianEvaluasi()) == (None, None)
    hasil, perilaku = panduan(isi, BAIK)
    assert hasil is not None
    assert perilaku is not None
    assert (hasil.rating, perilaku.rating) == (Rating.SESUAI, Rating.DI_ATAS)
    assert [m.kode for m in evaluasi.periksa(kantor.sebagai("kepala"), isi, BAIK)] == ["EVL-12"]
    kantor.jam.saat = datetime(2026, 12, 31, 15, 0, tzinfo=WIB)
    assert evaluasi.periksa(kantor.sebagai("kepala"), isi, BAIK) == []


def test_unsigned_ratings_are_seen_by_the_penilai_only(kantor: KantorUji) -> None:
    siapkan(kantor)
    kepala = kantor.sebagai("kepala")
    evaluasi.simpan(kepala, SITI, TW4, BAIK, _siti(kantor).dasar)
    assert _siti(kantor).isian == BAIK
    for akun in ("pengawas", "operator", "pusat"):
        isi = lembar(kantor.sebagai(akun), SITI, TW4)
        assert isi.isian == IsianEvaluasi()
        assert not isi.boleh_menilai
    tetapkan(kantor)
    assert lembar(kantor.sebagai("pengawas"), SITI, TW4).isian.rating_hasil is Rating.SESUAI


@pytest.mark.parametrize("akun", ["siti", "rudi"])
def test_neither_the_person_nor_a_peer_opens_the_sheet(kantor: KantorUji, akun: str) -> None:
    siapkan(kantor)
    assert _kode(lembar, kantor.sebagai(akun), SITI, TW4) == "UMM-01"


def test_the_head_does_not_open_his_own_sheet(kantor: KantorUji) -> None:
    assert _kode(lembar, kantor.sebagai("kepala"), KEPALA, TW4) == "UMM-01"


# --- signing ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hasil", "perilaku", "predikat"),
    [
        (Rating.DI_ATAS, Rating.DI_ATAS, Predikat.SANGAT_BAIK),
        (Rating.SESUAI, Rating.DI_BAWAH, Predikat.KURANG),
        (Rating.DI_BAWAH, Rating.SESUAI, Predikat.BUTUH_PERBAIKAN),
        (Rating.DI_BAWAH, Rating.DI_BAWAH, Predikat.SANGAT_KURANG),
    ],
)
def test_predikat_follows_from_the_quadrant(
    kantor: KantorUji, hasil: Rating, perilaku: Rating, predikat: Predikat
) -> None:
    siapkan(kantor)
    tetapkan(kantor, IsianEvaluasi(hasil, perilaku))
    penetapan = evaluasi.penetapan_terakhir(kantor.sebagai("kepala"), SITI, TW4)
    assert penetapan is not None
    assert penetapan.predikat is predikat
    beku = evaluasi.cuplikan_tersimpan(penetapan)
    assert beku.formulir.predikat is beku.dokumen.predikat is predikat
    assert beku.penjelasan


def test_what_is_signed_stays_as_it_was(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    operator, siti = kantor.sebagai("operator"), kantor.sebagai("siti")
    orang = wewenang.pegawai(operator, SITI)
    with operator.transaksi("naik pangkat", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(orang, golongan="III/a", jabatan="Bidan Ahli Pertama"))
    capaian.tetapkan(kantor.sebagai("kepala"), PUSKESMAS, TW4, CapaianOrganisasi.KURANG)
    milik = evaluasi.milik_saya(siti, TW4)
    assert milik is not None
    form = milik.beku.formulir
    assert (form.pegawai.pangkat, form.pegawai.jabatan) == ("Pengatur, II/c", "Bidan Terampil")
    assert form.capaian is CapaianOrganisasi.BAIK
    assert form.tanda_penilai.tanggal == date(2026, 11, 24)
    assert form.rhk[0].iki[0].realisasi == "118 ibu hamil"
    assert milik.beku.penjelasan.startswith("Baik: hasil kerja sesuai ekspektasi dan perilaku kerja di atas ekspektasi")
    with siti.store.baca() as koneksi:
        assert list(periksa(koneksi, siti.brankas)) == []


@pytest.mark.parametrize(
    ("isian", "kode"),
    [
        (IsianEvaluasi(), "EVL-08"),
        (IsianEvaluasi(Rating.SESUAI), "EVL-08"),
        (replace(BAIK, rating_hasil=Rating.DI_ATAS), "EVL-06"),
        (replace(BAIK, catatan="x" * 5000), "EVL-19"),
    ],
)
def test_signing_asks_for_ratings_and_reasons(kantor: KantorUji, isian: IsianEvaluasi, kode: str) -> None:
    siapkan(kantor)
    assert _kode(tetapkan, kantor, isian) == kode
    assert _keadaan(kantor)["Siti"] is KeadaanEvaluasi.SIAP
    assert evaluasi.milik_saya(kantor.sebagai("siti"), TW4) is None


def test_another_rating_than_the_guide_needs_a_reason_only(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor, replace(BAIK, rating_hasil=Rating.DI_ATAS, alasan_rating="Dua bulan tanpa rujukan terlambat"))
    assert _siti(kantor).keadaan is KeadaanEvaluasi.DITETAPKAN


def test_signing_needs_capaian_skp_and_a_period_of_the_office(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")
    assert _kode(evaluasi.tetapkan, kepala, SITI, TW4, BAIK, Dasar()) == "EVL-10"
    kantor.tetapkan_skp_siti()
    assert _kode(evaluasi.tetapkan, kepala, SITI, TW4, BAIK, Dasar()) == "EVL-09"
    assert _kode(evaluasi.tetapkan, kepala, SITI, Periode.baca("2026-11"), BAIK, Dasar()) in {"EVL-09", "EVL-15"}
    assert _kode(evaluasi.tetapkan, kepala, SITI, Periode.baca("2027-TW1"), BAIK, Dasar()) == "EVL-10"


def test_signing_what_moved_on_since_it_was_shown_is_refused(kantor: KantorUji) -> None:
    siapkan(kantor)
    kepala, siti = kantor.sebagai("kepala"), kantor.sebagai("siti")
    layar = _siti(kantor)
    umpan_balik.beri(kantor.sebagai("dewi"), TW4, Isian(SITI, Tentang(), "masukan baru"))
    assert _kode(evaluasi.tetapkan, kepala, SITI, TW4, BAIK, layar.dasar) == "UMM-02"
    layar = _siti(kantor)
    sendiri = realisasi.lembar(siti, TW4)
    assert sendiri is not None
    assert sendiri.dasar is not None
    realisasi.tarik(siti, SKP_SITI, TW4, sendiri.dasar)
    assert _kode(evaluasi.tetapkan, kepala, SITI, TW4, BAIK, layar.dasar) == "UMM-02"
    assert _kode(evaluasi.simpan, kepala, SITI, TW4, BAIK, replace(layar.dasar, evaluasi=b"x")) == "UMM-02"


def test_saving_and_typing_come_back(kantor: KantorUji) -> None:
    siapkan(kantor)
    kepala = kantor.sebagai("kepala")
    evaluasi.simpan(kepala, SITI, TW4, BAIK, _siti(kantor).dasar)
    evaluasi.simpan_draf(kepala, SITI, TW4, replace(BAIK, catatan="dik\udce9tik"))
    isi = _siti(kantor)
    assert isi.isian.catatan == "dik?tik"
    assert isi.dari_draf
    evaluasi.simpan(kepala, SITI, TW4, replace(BAIK, catatan="tetap"), isi.dasar)
    assert (_siti(kantor).isian.catatan, _siti(kantor).dari_draf) == ("tetap", False)
    kepala.store.simpan_draf(kepala.akun.id, "evaluasi", f"{SITI} {TW4}", "rusak", kepala.sekarang())
    assert _siti(kantor).isian.catatan == "tetap"


def test_warnings_do_not_stop(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    kepala = kantor.sebagai("kepala")
    capaian.tetapkan(kepala, PUSKESMAS, TW4, CapaianOrganisasi.BAIK)
    kode = {m.kode for m in evaluasi.periksa(kepala, _siti(kantor), BAIK)}
    assert kode == {"EVL-12", "EVL-16", "EVL-17"}
    tetapkan(kantor)


def test_r14_the_year_is_never_computed_from_its_quarters(kantor: KantorUji) -> None:
    """Baik, Baik, Baik, Sangat Baik: the year stays empty until its own ratings come."""
    siapkan(kantor)
    kantor.jam.saat = datetime(2026, 12, 31, 15, 0, tzinfo=WIB)
    kepala, tahun = kantor.sebagai("kepala"), Periode.baca("2026")
    for nomor, predikat in enumerate((Predikat.BAIK, Predikat.BAIK, Predikat.BAIK, Predikat.SANGAT_BAIK), 1):
        isian = IsianEvaluasi(Rating.SESUAI if predikat is Predikat.BAIK else Rating.DI_ATAS, Rating.DI_ATAS)
        triwulan = Periode.baca(f"2026-TW{nomor}")
        capaian.tetapkan(kepala, PUSKESMAS, triwulan, CapaianOrganisasi.BAIK)
        evaluasi.tetapkan(kepala, SITI, triwulan, isian, lembar(kepala, SITI, triwulan).dasar)
        tanda = evaluasi.penetapan_terakhir(kepala, SITI, triwulan)
        assert tanda is not None and tanda.predikat is predikat
    capaian.tetapkan(kepala, PUSKESMAS, tahun, CapaianOrganisasi.BAIK)
    (baris,) = [b for b in daftar(kepala, tahun).baris if b.pegawai_id == SITI]
    isi = lembar(kepala, SITI, tahun)
    assert (baris.predikat, isi.penetapan, isi.isian) == (None, None, IsianEvaluasi())
    assert evaluasi.penetapan_terakhir(kepala, SITI, tahun) is None
    assert _kode(evaluasi.tetapkan, kepala, SITI, tahun, IsianEvaluasi(), isi.dasar) == "EVL-08"
    for isian in (IsianEvaluasi(), IsianEvaluasi(rating_hasil=Rating.DI_ATAS)):
        evaluasi.simpan(kepala, SITI, tahun, isian, lembar(kepala, SITI, tahun).dasar)
        draf = dokumen.formulir(kepala, "D.1.1", SITI, 2026, tahun)
        assert isinstance(draf, DokumenEvaluasi) and draf.draf and draf.predikat is None
    bawah = IsianEvaluasi(Rating.DI_BAWAH, Rating.DI_BAWAH)
    evaluasi.tetapkan(kepala, SITI, tahun, bawah, lembar(kepala, SITI, tahun).dasar)
    tanda = evaluasi.penetapan_terakhir(kepala, SITI, tahun)
    assert tanda is not None and tanda.predikat is Predikat.SANGAT_KURANG


# --- who may ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("akun", ["siti", "rudi", "dewi", "kadis", "operator", "pusat", "pengawas"])
def test_only_the_penilai_rates(kantor: KantorUji, akun: str) -> None:
    siapkan(kantor)
    konteks, dasar = kantor.sebagai(akun), _siti(kantor).dasar
    assert _kode(evaluasi.tetapkan, konteks, SITI, TW4, BAIK, dasar) == "UMM-01"
    assert _kode(evaluasi.simpan, konteks, SITI, TW4, BAIK, dasar) == "UMM-01"
    assert _kode(evaluasi.simpan_draf, konteks, SITI, TW4, BAIK) == "UMM-01"


def test_nobody_rates_himself_even_as_his_own_penilai(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    orang = wewenang.pegawai(operator, KEPALA)
    with operator.transaksi("salah data", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(orang, penilai_id=KEPALA))
    assert _kode(evaluasi.tetapkan, kantor.sebagai("kepala"), KEPALA, TW4, BAIK, Dasar()) == "UMM-01"


@pytest.mark.parametrize("akun", ["kepala", "rudi", "operator", "pusat", "pengawas"])
def test_only_the_person_signs_the_receipt(kantor: KantorUji, akun: str) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    penetapan = _siti(kantor).penetapan
    assert penetapan is not None
    assert _kode(evaluasi.terima, kantor.sebagai(akun), penetapan.id) == "UMM-01"


def test_a_receipt_is_signed_once_and_under_the_last_signature(kantor: KantorUji) -> None:
    siapkan(kantor)
    siti = kantor.sebagai("siti")
    tetapkan(kantor)
    lama = evaluasi.milik_saya(siti, TW4)
    assert lama is not None
    umpan_balik.beri(kantor.sebagai("dewi"), TW4, Isian(SITI, Tentang(), "masukan baru"))
    tetapkan(kantor, replace(BAIK, alasan_ulang="masukan baru"))
    assert _kode(evaluasi.terima, siti, lama.penetapan.id) == "UMM-02"
    baru = evaluasi.milik_saya(siti, TW4)
    assert baru is not None
    evaluasi.terima(siti, baru.penetapan.id)
    assert _kode(evaluasi.terima, siti, baru.penetapan.id) == "EVL-39"
    kini = evaluasi.milik_saya(siti, TW4)
    assert kini is not None
    assert kini.diterima_pada == kantor.jam()
    assert _kode(evaluasi.terima, siti, SITI) == "UMM-03"


def test_own_signature_is_read_by_the_person_and_those_who_may(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    assert evaluasi.penetapan_terakhir(kantor.sebagai("pusat"), SITI, TW4) is not None
    assert _kode(evaluasi.penetapan_terakhir, kantor.sebagai("rudi"), SITI, TW4) == "UMM-01"


# --- what changes afterwards -----------------------------------------------------------------------------------


def test_a_signed_evaluation_is_closed_while_nothing_changed(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    assert _kode(tetapkan, kantor) == "EVL-07"
    assert _kode(tetapkan, kantor, replace(BAIK, alasan_ulang="ingin mengubah")) == "EVL-33"
    kepala = kantor.sebagai("kepala")
    assert _kode(evaluasi.simpan, kepala, SITI, TW4, BAIK, _siti(kantor).dasar) == "EVL-07"
    assert _siti(kantor).perbedaan == ()


def test_typing_into_a_closed_evaluation_never_covers_what_was_signed(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    evaluasi.simpan_draf(kantor.sebagai("kepala"), SITI, TW4, IsianEvaluasi(Rating.DI_BAWAH))
    isi = _siti(kantor)
    assert (isi.isian, isi.dari_draf, isi.keadaan) == (BAIK, False, KeadaanEvaluasi.DITETAPKAN)


def test_changed_sources_are_shown_and_can_be_signed_again_with_a_reason(kantor: KantorUji) -> None:
    laporan_id = siapkan(kantor)
    tetapkan(kantor)
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    sendiri = realisasi.lembar(siti, TW4)
    assert sendiri is not None
    isian = {**sendiri.isian, IKI_1: IsianIki("119 ibu hamil", (laporan_id,))}
    realisasi.ajukan(siti, SKP_SITI, TW4, isian, sendiri.dasar)
    umpan_balik.beri(kantor.sebagai("dewi"), TW4, Isian(SITI, Tentang(sendiri.skp.rhk[1].id), "Kunjungan bertambah"))
    isi = _siti(kantor)
    assert isi.keadaan is KeadaanEvaluasi.PERLU_DITINJAU
    assert isi.perbedaan == (
        Perbedaan("Realisasi · Jumlah ibu hamil yang mendapat pelayanan K4", "118 ibu hamil", "119 ibu hamil"),
        Perbedaan("Umpan balik · Jumlah kunjungan rumah ibu hamil risiko tinggi", "",
                  "Pegawai (Dewi Sinaga, A.Md.Kep.): Kunjungan bertambah"),
    )  # fmt: skip
    assert isi.beku is not None
    assert isi.beku.formulir.rhk[0].iki[0].realisasi == "118 ibu hamil", "the frozen record does not move"
    assert _kode(tetapkan, kantor) == "EVL-37"
    tetapkan(kantor, replace(BAIK, rating_hasil=Rating.SESUAI, alasan_ulang=" realisasi dikoreksi "))
    isi = _siti(kantor)
    assert (isi.keadaan, isi.perbedaan) == (KeadaanEvaluasi.DITETAPKAN, ())
    assert isi.beku is not None
    assert (isi.beku.formulir.rhk[0].iki[0].realisasi, isi.beku.alasan_ulang) == (
        "119 ibu hamil", "realisasi dikoreksi",
    )  # fmt: skip
    with kepala.store.baca() as koneksi:
        jumlah = koneksi.exec_driver_sql("SELECT count(*) FROM penetapan_evaluasi").scalar()
        assert jumlah == 2, "both signatures stay"


def test_a_cited_report_that_changed_asks_for_a_review(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    siti = kantor.sebagai("siti")
    sendiri = realisasi.lembar(siti, TW4)
    assert sendiri is not None
    with siti.store.baca() as koneksi:
        from kinerja_desktop.domain.laporan import LaporanHarian
        from kinerja_desktop.store.rekaman import cari

        (laporan,) = [t.nilai for t in cari(koneksi, LaporanHarian)]
    baru, sidik = ubah(siti, laporan, realisasi=9, alasan_koreksi="salah hitung")
    assert _keadaan(kantor)["Siti"] is KeadaanEvaluasi.PERLU_DITINJAU
    isi = _siti(kantor)
    assert [p.bidang for p in isi.perbedaan] == ["Laporan 19 Nov 2026 · Pelayanan KIA"]
    assert (isi.rhk[0].iki[0].jumlah_laporan, isi.rhk[0].iki[0].laporan_usang) == (0, 1)
    persetujuan.setujui(kantor.sebagai("kepala"), baru.id, sidik)
    assert _keadaan(kantor)["Siti"] is KeadaanEvaluasi.PERLU_DITINJAU, "approved again is still another revision"


def test_a_new_penilai_signs_with_an_evaluation_of_his_own(kantor: KantorUji) -> None:
    siapkan(kantor)
    kepala, operator = kantor.sebagai("kepala"), kantor.sebagai("operator")
    evaluasi.simpan(kepala, SITI, TW4, BAIK, _siti(kantor).dasar)
    orang = wewenang.pegawai(operator, SITI)
    with operator.transaksi("mutasi", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(orang, penilai_id=KADIS))
    assert _kode(evaluasi.simpan, kepala, SITI, TW4, BAIK, Dasar()) == "UMM-01"
    kadis = kantor.sebagai("kadis")
    isi = lembar(kadis, SITI, TW4)
    assert isi.isian == IsianEvaluasi(), "the working notes of the former penilai stay his own"
    capaian.tetapkan(kadis, isi.capaian.unit_kerja_id, TW4, CapaianOrganisasi.BAIK)
    evaluasi.tetapkan(kadis, SITI, TW4, BAIK, lembar(kadis, SITI, TW4).dasar)
    penetapan = evaluasi.penetapan_terakhir(kadis, SITI, TW4)
    assert penetapan is not None
    assert penetapan.oleh_id == KADIS


def test_notes_of_indicators_that_left_the_plan_are_dropped(kantor: KantorUji) -> None:
    siapkan(kantor)
    isian = replace(BAIK, penilaian_iki=(*BAIK.penilaian_iki, PenilaianIki(DEWI, Rating.DI_BAWAH)))
    evaluasi.simpan(kantor.sebagai("kepala"), SITI, TW4, isian, _siti(kantor).dasar)
    assert _siti(kantor).isian == BAIK


def test_general_feedback_is_frozen_with_the_signature(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    beku = evaluasi.milik_saya(kantor.sebagai("siti"), TW4)
    assert beku is not None
    tercetak = [(u.dari, u.isi) for u in beku.beku.formulir.rhk[0].iki[0].umpan_balik]
    assert ("Umum — Pegawai (Dewi Sinaga, A.Md.Kep.)", "Rekan yang baik") in tercetak
