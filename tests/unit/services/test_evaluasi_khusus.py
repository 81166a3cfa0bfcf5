"""Special cases of an evaluation below the window: study leave, agreed results, annual context, Plt., other leaders.

PermenPANRB 6/2022, Lampiran II.B, IV.A, IV.B.3; R13, R14, R47, R48, R54, R55, R61-R63; faults of other programs.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.domain.dokumen import DokumenEvaluasi, FormulirEvaluasi
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Evaluasi, PenetapanEvaluasi, Predikat, Rating, Studi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kuadran import PREDIKAT_LAYAR, baca_predikat
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.domain.mutasi import penilai_lama_menilai
from kinerja_desktop.domain.pegawai import JenisJabatan, Kedudukan, Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.pola_distribusi import URUTAN, kurva
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import capaian, dokumen, evaluasi, evaluasi_khusus, mutasi, umpan_balik
from kinerja_desktop.services import skp as layanan_skp
from kinerja_desktop.services.evaluasi_bentuk import Dasar, HasilLalu, IsianEvaluasi, LembarEvaluasi
from kinerja_desktop.services.evaluasi_impor import impor_evaluasi
from kinerja_desktop.services.evaluasi_lembar import daftar, lembar
from kinerja_desktop.services.umpan_balik import Isian, Tentang
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil, cari
from tests.helpers.evaluasi import BAIK, TW4, siapkan, tetapkan
from tests.helpers.kantor import DINAS, KADIS, KEPALA, PUSKESMAS, SITI, WALI, KantorUji, id_tetap

TW3, TAHUN = Periode.baca("2026-TW3"), Periode.baca("2026")
STUDI = Studi("lanjutan", "b", "3.25", "tepat_waktu")


def _ubah_orang(kantor: KantorUji, siapa: Any, **lain: Any) -> None:
    operator = kantor.sebagai("operator")
    with operator.store.baca() as koneksi:
        ada = ambil(koneksi, Pegawai, siapa)
    assert ada is not None
    with operator.transaksi("ubah", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(ada.nilai, **lain), ada.hash)


def _siti(kantor: KantorUji, akun: str = "kepala", periode: Periode = TW4) -> LembarEvaluasi:
    return lembar(kantor.sebagai(akun), SITI, periode)


def _tanda(kantor: KantorUji, isian: IsianEvaluasi, periode: Periode = TW4) -> PenetapanEvaluasi:
    kepala = kantor.sebagai("kepala")
    evaluasi.tetapkan(kepala, SITI, periode, isian, lembar(kepala, SITI, periode).dasar)
    hasil = evaluasi.penetapan_terakhir(kepala, SITI, periode)
    assert hasil is not None
    return hasil


def _kode(kantor: KantorUji, isian: IsianEvaluasi) -> list[str]:
    return [m.kode for m in evaluasi.periksa(kantor.sebagai("kepala"), _siti(kantor), isian) if m.berat == "galat"]


# --- study leave -----------------------------------------------------------------------------------------------


def test_r61_a_study_is_stored_and_printed_in_the_notes(kantor: KantorUji) -> None:
    siapkan(kantor)
    _ubah_orang(kantor, SITI, kedudukan=Kedudukan.TUGAS_BELAJAR)
    _tanda(kantor, replace(BAIK, studi=STUDI))
    tersimpan = _siti(kantor).tersimpan
    assert tersimpan is not None
    assert tersimpan.studi == replace(STUDI, ipk="3,25")
    beku = dokumen.formulir(kantor.sebagai("kepala"), "D.1.1", SITI, 2026, TW4)
    assert isinstance(beku, DokumenEvaluasi)
    assert "Tugas belajar (Lampiran II.B): Profesi/S-2/S-3, Akreditasi B, IPK 3,25, tepat waktu." in beku.catatan


def test_r61_another_predikat_than_the_guide_needs_a_reason(kantor: KantorUji) -> None:
    siapkan(kantor)
    _ubah_orang(kantor, SITI, kedudukan=Kedudukan.TUGAS_BELAJAR)
    lain = replace(BAIK, studi=replace(STUDI, ipk="3,61"))
    assert _kode(kantor, lain) == ["EVL-47"]
    assert _kode(kantor, replace(lain, alasan_rating="Perilaku kerja.")) == []


def test_r63_an_average_between_two_rows_is_asked(kantor: KantorUji) -> None:
    siapkan(kantor)
    _ubah_orang(kantor, SITI, kedudukan=Kedudukan.TUGAS_BELAJAR)
    assert _kode(kantor, replace(BAIK, studi=Studi("s1", "a", "3,505"))) == ["EVL-46"]


def test_r13_a_study_not_finished_is_kurang_or_sangat_kurang_only(kantor: KantorUji) -> None:
    siapkan(kantor)
    _ubah_orang(kantor, SITI, kedudukan=Kedudukan.TUGAS_BELAJAR)
    for pilihan in Predikat:
        isian = replace(BAIK, putus_studi=True, predikat_putus_studi=pilihan)
        boleh = pilihan in (Predikat.KURANG, Predikat.SANGAT_KURANG)
        assert _kode(kantor, isian) == ([] if boleh else ["EVL-18"])
    tanda = _tanda(kantor, IsianEvaluasi(putus_studi=True, predikat_putus_studi=Predikat.KURANG))
    assert tanda.predikat is Predikat.KURANG
    assert "tidak diselesaikan" in evaluasi.cuplikan_tersimpan(tanda).dokumen.catatan


def test_r13_who_does_not_study_has_no_such_choice(kantor: KantorUji) -> None:
    """R10: below the window too the predikat of everybody else comes from the quadrant only."""
    siapkan(kantor)
    isian = replace(BAIK, putus_studi=True, predikat_putus_studi=Predikat.KURANG)
    with pytest.raises(UserError, match="EVL-44"):
        _tanda(kantor, isian)
    data = {"nip": "199203142019032007", "periode": "2026-TW4", "predikat_putus_studi": "kurang"}
    with pytest.raises(UserError, match="EVL-44"):
        impor_evaluasi(kantor.sebagai("kepala"), data)


def test_r13_a_drop_out_who_is_back_at_work_had_the_task_in_the_period(kantor: KantorUji) -> None:
    siapkan(kantor)
    operator = kantor.sebagai("operator")
    langkah = LangkahMutasi(JenisMutasi.TUGAS_BELAJAR, SITI, date(2026, 11, 25), selesai=date(2026, 12, 20))
    mutasi.terapkan(operator, langkah)
    assert evaluasi_khusus.tugas_belajar(operator, kantor.sebagai("siti").pegawai, TW4)
    kembali = replace(kantor.sebagai("siti").pegawai, kedudukan=Kedudukan.AKTIF)
    assert evaluasi_khusus.tugas_belajar(operator, kembali, TW4)
    assert not evaluasi_khusus.tugas_belajar(operator, kembali, TW3)


def test_r13_a_task_counts_in_every_period_that_it_touches(kantor: KantorUji) -> None:
    siapkan(kantor)
    kantor.jam.saat = datetime(2026, 12, 28, 9, tzinfo=WIB)
    operator = kantor.sebagai("operator")
    langkah = LangkahMutasi(JenisMutasi.TUGAS_BELAJAR, SITI, TW4.selesai, selesai=date(2027, 4, 1))
    mutasi.terapkan(operator, langkah)
    kembali = replace(kantor.sebagai("siti").pegawai, kedudukan=Kedudukan.AKTIF)
    for periode, studi in (("2026-TW3", False), ("2026-TW4", True), ("2027-TW2", True), ("2027-TW3", False)):
        assert evaluasi_khusus.tugas_belajar(operator, kembali, Periode.baca(periode)) is studi, periode


def test_an_import_takes_a_study(kantor: KantorUji) -> None:
    siapkan(kantor)
    _ubah_orang(kantor, SITI, kedudukan=Kedudukan.TUGAS_BELAJAR)
    studi = {"jenjang": "lanjutan", "akreditasi": "b", "ipk": "3.25", "ketepatan": "lebih_cepat"}
    data: dict[str, Any] = {"nip": "199203142019032007", "periode": "2026-TW4", "studi": studi}
    impor_evaluasi(kantor.sebagai("kepala"), data)
    assert _siti(kantor).isian.studi == Studi("lanjutan", "b", "3,25", "lebih_cepat")
    for kunci, nilai in (("ipk", "5"), ("ipk", "3.605"), ("jenjang", "s9")):
        with pytest.raises(UserError, match="IMP-03"):
            impor_evaluasi(kantor.sebagai("kepala"), {**data, "studi": {**studi, kunci: nilai}})


# --- an agreed earlier result ----------------------------------------------------------------------------------


def _lalu(kantor: KantorUji, sepakat: bool) -> HasilLalu | None:
    """Siti's third quarter is signed, then she moves to the Dinas in the fourth with or without the agreement."""
    siapkan(kantor)
    capaian.tetapkan(kantor.sebagai("kepala"), PUSKESMAS, TW3, CapaianOrganisasi.BAIK)
    _tanda(kantor, BAIK, TW3)
    kantor.jam.saat = datetime(2026, 12, 10, 9, tzinfo=WIB)
    langkah = LangkahMutasi(
        JenisMutasi.MUTASI, SITI, date(2026, 12, 5), DINAS, "Bidan", JenisJabatan.FUNGSIONAL, sepakat=sepakat
    )
    mutasi.terapkan(kantor.sebagai("operator"), langkah)
    return evaluasi_khusus.hasil_lalu(kantor.sebagai("kadis"), SITI, TW4)


def test_r48_with_the_agreement_the_earlier_result_is_offered(kantor: KantorUji) -> None:
    assert _lalu(kantor, sepakat=True) == HasilLalu(
        TW3, Rating.SESUAI, Rating.DI_ATAS, Predikat.BAIK, date(2026, 12, 5)
    )
    isi = _siti(kantor, "kadis")
    assert isi.hasil_lalu is not None
    kadis = kantor.sebagai("kadis")
    salinan = replace(BAIK, penilaian_iki=(), disalin_dari=TW3)
    kode = {m.kode for m in evaluasi.periksa(kadis, isi, salinan)}
    assert "EVL-48" in kode
    kode = {m.kode for m in evaluasi.periksa(kadis, isi, replace(salinan, alasan_rating="Baru dua pekan."))}
    assert not kode & {"EVL-43", "EVL-48"}
    lain = replace(salinan, rating_hasil=Rating.DI_ATAS, alasan_rating="Baru dua pekan.")
    assert "EVL-43" in {m.kode for m in evaluasi.periksa(kadis, isi, lain)}


def test_r48_without_the_flag_the_new_penilai_evaluates(kantor: KantorUji) -> None:
    assert _lalu(kantor, sepakat=False) is None
    isi = _siti(kantor, "kadis")
    assert isi.boleh_menilai
    salinan = replace(BAIK, disalin_dari=TW3, alasan_rating="Baru dua pekan.")
    assert "EVL-43" in {m.kode for m in evaluasi.periksa(kantor.sebagai("kadis"), isi, salinan)}


def test_r48_the_annual_evaluation_is_never_a_copy(kantor: KantorUji) -> None:
    assert _lalu(kantor, sepakat=True) is not None
    assert evaluasi_khusus.hasil_lalu(kantor.sebagai("kadis"), SITI, TAHUN) is None


def test_r48_an_undone_transfer_carries_no_agreement(kantor: KantorUji) -> None:
    assert _lalu(kantor, sepakat=True) is not None
    operator = kantor.sebagai("operator")
    (baris,) = mutasi.riwayat(operator, SITI)
    mutasi.batalkan(operator, baris.catatan.id)
    assert evaluasi_khusus.hasil_lalu(kantor.sebagai("kepala"), SITI, TW4) is None


@pytest.mark.parametrize(
    ("periode", "pindah", "lama"),
    [
        ("2026-TW3", date(2026, 8, 25), False),
        ("2026-TW3", date(2026, 9, 25), True),
        ("2026-08", date(2026, 8, 25), True),
        ("2026-09", date(2026, 8, 25), False),
        ("2026", date(2026, 11, 30), False),
        ("2026", date(2027, 1, 31), True),
    ],
)
def test_r47_the_former_penilai_by_quarter_month_and_year(periode: str, pindah: date, lama: bool) -> None:
    assert penilai_lama_menilai(Periode.baca(periode), pindah) is lama


# --- annual ----------------------------------------------------------------------------------------------------


def test_r14_quarters_stand_beside_the_annual_sheet_and_propose_nothing(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    isi = _siti(kantor, periode=TAHUN)
    assert dict(isi.predikat_periodik) == {
        Periode.baca(f"2026-TW{n}"): (Predikat.BAIK if n == 4 else None) for n in (1, 2, 3, 4)
    }
    assert isi.isian == IsianEvaluasi()
    kode = [m.kode for m in evaluasi.periksa(kantor.sebagai("kepala"), isi, isi.isian)]
    assert kode.count("EVL-08") == 2
    assert _siti(kantor).predikat_periodik == ()


# --- who signs -------------------------------------------------------------------------------------------------


def test_iv_a_3_a_plt_signs_with_his_title(kantor: KantorUji) -> None:
    siapkan(kantor)
    operator = kantor.sebagai("operator")
    kantor.jam.saat = datetime(2026, 11, 26, 9, tzinfo=WIB)
    pergi = LangkahMutasi(JenisMutasi.BERHENTI, KEPALA, date(2026, 11, 25), kedudukan=Kedudukan.PENSIUN)
    mutasi.terapkan(operator, pergi)
    tugas = LangkahMutasi(JenisMutasi.PLT, KADIS, date(2026, 11, 26), PUSKESMAS, selesai=date(2027, 2, 25))
    mutasi.terapkan(operator, tugas)
    kadis = kantor.sebagai("kadis")
    isi = lembar(kadis, SITI, TW4)
    assert isi.boleh_menilai
    evaluasi.tetapkan(kadis, SITI, TW4, BAIK, isi.dasar)
    beku = dokumen.formulir(kadis, "C.1.3", SITI, 2026, TW4)
    assert isinstance(beku, FormulirEvaluasi)
    assert beku.penilai.jabatan.startswith("Plt. ")
    assert beku.penilai.unit_kerja == "Puskesmas Kartini"
    assert beku.oleh_atasan is None, "who is delegated signs as Pejabat Penilai Kinerja"


def test_iv_a_4_feedback_of_another_leader_reaches_the_penilai(kantor: KantorUji) -> None:
    siapkan(kantor)
    kadis = kantor.sebagai("kadis")
    umpan_balik.beri(kadis, TW4, Isian(SITI, Tentang(), "Baik pada tim imunisasi kota"))
    umum = _siti(kantor).umpan_umum
    assert ("dr. Tiur Manurung", "Baik pada tim imunisasi kota") in {(u.dari, u.isi) for u in umum}


def test_r54_a_kepala_dinas_rated_by_the_wali_kota_is_final(kantor: KantorUji) -> None:
    siapkan(kantor)
    pusat = kantor.sebagai("pusat")
    wali = replace(pusat, pegawai=_orang(kantor, WALI), akun=Akun(id_tetap(99), "wali", Peran.PENILAI, WALI))
    kadis = _orang(kantor, KADIS)
    isi = replace(_siti(kantor), pegawai=kadis)
    alasan = evaluasi._alasan_final(wali, isi)
    assert alasan is not None
    assert "IV.A.12.c" in alasan
    mandiri = replace(isi, pegawai=replace(_orang(kantor, KEPALA), unit_mandiri=True))
    assert "IV.A.12.e" in (evaluasi._alasan_final(wali, mandiri) or "")


def test_r55_a_kepala_puskesmas_rated_by_the_kepala_dinas_may_object(kantor: KantorUji) -> None:
    siapkan(kantor)
    mandiri = replace(_siti(kantor), pegawai=replace(_orang(kantor, KEPALA), unit_mandiri=True))
    assert evaluasi._alasan_final(kantor.sebagai("kadis"), mandiri) is None


def _orang(kantor: KantorUji, siapa: Any) -> Pegawai:
    with kantor.sebagai("pusat").store.baca() as koneksi:
        ada = ambil(koneksi, Pegawai, siapa)
    assert ada is not None
    return ada.nilai


# --- faults of other programs ----------------------------------------------------------------------------------


@pytest.mark.parametrize("akun", ["siti", "rudi", "dewi", "kadis", "operator", "pusat", "pengawas"])
def test_peer_fault_14_nobody_but_the_penilai_writes_below_the_window(kantor: KantorUji, akun: str) -> None:
    siapkan(kantor)
    konteks, dasar = kantor.sebagai(akun), _siti(kantor).dasar
    tulis: list[Any] = [
        lambda: evaluasi.simpan_draf(konteks, SITI, TW4, BAIK),
        lambda: evaluasi.simpan(konteks, SITI, TW4, BAIK, dasar),
        lambda: evaluasi.tetapkan(konteks, SITI, TW4, BAIK, dasar),
        lambda: impor_evaluasi(konteks, {"nip": "199203142019032007", "periode": "2026-TW4"}),
    ]
    for satu in tulis:
        with pytest.raises(UserError, match="UMM-01"):
            satu()
    with konteks.store.baca() as koneksi:
        assert not cari(koneksi, Evaluasi)


def test_peer_fault_14_a_penilai_does_not_rate_himself(kantor: KantorUji) -> None:
    siapkan(kantor)
    kepala = kantor.sebagai("kepala")
    for tulis in (evaluasi.simpan, evaluasi.tetapkan):
        with pytest.raises(UserError, match="UMM-01"):
            tulis(kepala, KEPALA, TW4, BAIK, Dasar())
    with kepala.store.baca() as koneksi:
        assert not cari(koneksi, Evaluasi)


def test_peer_fault_17_two_plans_of_one_year_give_one_sheet_of_the_new_place(kantor: KantorUji) -> None:
    _lalu(kantor, sepakat=False)
    isi = _siti(kantor, "kadis")
    assert isi.pegawai.unit_kerja_id == DINAS
    assert isi.skp is None, "the plan of the new place is not set yet, and the old one is not taken for it"
    lama, baru = layanan_skp.daftar(kantor.sebagai("siti"), SITI, 2026)
    assert (lama.ditutup, baru.ditutup) == (True, False) and lama.skp.id != baru.skp.id


def test_peer_fault_19_sangat_baik_can_be_given_and_istimewa_cannot(kantor: KantorUji) -> None:
    siapkan(kantor)
    isian = replace(BAIK, rating_hasil=Rating.DI_ATAS, alasan_rating="Melampaui target kota.")
    assert _tanda(kantor, isian).predikat is Predikat.SANGAT_BAIK
    with pytest.raises(UserError, match="EVL-02"):
        baca_predikat("Istimewa")


def test_peer_fault_20_signing_one_period_leaves_the_others(kantor: KantorUji) -> None:
    siapkan(kantor)
    kantor.jam.saat = datetime(2026, 12, 28, 9, tzinfo=WIB)
    kepala = kantor.sebagai("kepala")
    capaian.tetapkan(kepala, PUSKESMAS, TW3, CapaianOrganisasi.BAIK)
    _tanda(kantor, BAIK, TW3)
    _tanda(kantor, replace(BAIK, rating_hasil=Rating.DI_BAWAH, alasan_rating="Turun."))
    tw3, tw4 = (evaluasi.penetapan_terakhir(kepala, SITI, p) for p in (TW3, TW4))
    assert tw3 is not None
    assert tw4 is not None
    assert (tw3.predikat, tw4.predikat) == (Predikat.BAIK, Predikat.BUTUH_PERBAIKAN)


def test_peer_fault_21_a_missing_rating_of_conduct_is_missing(kantor: KantorUji) -> None:
    siapkan(kantor)
    with pytest.raises(UserError, match="EVL-08"):
        _tanda(kantor, replace(BAIK, rating_perilaku=None))
    kepala = kantor.sebagai("kepala")
    evaluasi.simpan(kepala, SITI, TW4, replace(BAIK, rating_perilaku=None), _siti(kantor).dasar)
    (baris,) = [b for b in daftar(kepala, TW4).baris if b.pegawai_id == SITI]
    assert baris.predikat is None, "not counted as sesuai ekspektasi"
    assert evaluasi.penetapan_terakhir(kepala, SITI, TW4) is None


def test_peer_fault_22_every_capaian_has_its_own_curve() -> None:
    """A peer finds no curve under the label "Kurang" and shows that of "Baik" without a word."""
    assert len({kurva(c) for c in CapaianOrganisasi}) == len(CapaianOrganisasi)
    for capaian_ in set(CapaianOrganisasi) - {CapaianOrganisasi.ISTIMEWA}:
        puncak = max(range(len(URUTAN)), key=lambda n, c=capaian_: kurva(c)[n])  # type: ignore[misc]
        assert URUTAN[puncak].value == capaian_.value
    assert len(set(PREDIKAT_LAYAR.values())) == len(Predikat)


def test_the_last_day_of_an_objection_is_told_once_the_document_arrived(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    siti = kantor.sebagai("siti")
    milik = evaluasi.milik_saya(siti, TW4)
    assert milik is not None
    assert milik.batas_keberatan is None
    evaluasi.terima(siti, milik.penetapan.id)
    kini = evaluasi.milik_saya(siti, TW4)
    assert kini is not None
    assert kini.batas_keberatan == date(2026, 12, 14)
