"""A laptop tells of others only what the office of its owner lets him write; what he honestly wrote comes in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

import pytest

from kinerja_desktop.domain.bimbingan import Bimbingan, IsianBimbingan, JenisBimbingan
from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.dialog_kinerja import DialogKinerja, JenisDialog
from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi, Realisasi
from kinerja_desktop.domain.id_tunggal import id_evaluasi, id_realisasi
from kinerja_desktop.domain.keberatan import Keberatan
from kinerja_desktop.domain.kompetensi import EvaluasiKompetensi
from kinerja_desktop.domain.konseling import CatatanKonseling, JenisKonselor, LangkahKonseling
from kinerja_desktop.domain.matriks_selaras import id_anggota, id_sel
from kinerja_desktop.domain.pelaporan import PelaporanEvaluasi, PembatalanPelaporan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.sel_matriks import BATAS_SEL, AnggotaMatriks, SelMatriks
from kinerja_desktop.domain.umpan_balik import Hubungan, PermintaanUmpanBalik, UmpanBalik
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import hak_laptop, konseling, matriks_tulis, umpan_balik, umpan_salinan
from kinerja_desktop.services.hak_penilai_lama import HakPenilaiLama
from kinerja_desktop.services.hasil_terima import Nasib
from kinerja_desktop.services.jaga_catatan import _boleh_ubah
from kinerja_desktop.services.umpan_balik import Isian
from kinerja_desktop.store import skema
from kinerja_desktop.store.keberatan import hari_tanda
from kinerja_desktop.store.konseling import kasus as langkah_kasus
from tests.helpers.evaluasi import BAIK, TW4, ditetapkan, siapkan, tetapkan
from tests.helpers.kantor import DEWI, IKI_1, KEPALA, PUSKESMAS, RUDI, SITI, SKP_SITI, KantorUji, id_tetap
from tests.helpers.matriks import KOLOM_1, SKP_KEPALA, isian, siapkan_matriks
from tests.helpers.pembinaan import PERILAKU, coaching, kasus, nilai_kompetensi
from tests.helpers.pertukaran import Jaringan, Komputer, ditahan, semua, tulis_saja


def umpan(mesin: Komputer, dari: UUID, hubungan: Hubungan, cetak: str = "") -> UmpanBalik:
    saat = mesin.konteks.sekarang()
    return UmpanBalik(id_baru(saat), SITI, dari, hubungan, TW4, "Kerjanya buruk", saat, dari_cetak=cetak)


def nama(nilai: Any) -> str:
    return skema.PETA[type(nilai)].tabel.name


def test_nobody_speaks_in_the_name_of_the_leader(jaringan: Jaringan, kantor: KantorUji) -> None:
    """On the form it would stand as "Pimpinan", or under any name that he chose."""
    siapkan(kantor)
    rudi = jaringan["rudi"]
    palsu = [
        umpan(rudi, RUDI, Hubungan.PIMPINAN),
        umpan(rudi, RUDI, Hubungan.PIHAK_LAIN, "RSUD"),
        umpan(rudi, RUDI, Hubungan.REKAN, "dr. R. Purba"),
    ]
    tulis_saja(rudi, RUDI, *palsu, umpan(rudi, RUDI, Hubungan.REKAN))
    assert ditahan(jaringan, "rudi", "opd") == {"umpan_balik": 3}


def test_who_leads_whom_is_asked_once_however_much_one_says_of_another(
    jaringan: Jaringan, kantor: KantorUji, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Held back again at each receipt, hundreds of records must not be hundreds of questions."""
    rudi = jaringan["rudi"]
    ditanya: list[tuple[UUID, UUID]] = []
    asli = hak_laptop.pernah_di_atas

    def catat(koneksi: Any, oleh: UUID, siapa: UUID) -> bool:
        ditanya.append((oleh, siapa))
        return asli(koneksi, oleh, siapa)

    monkeypatch.setattr(hak_laptop, "pernah_di_atas", catat)
    tulis_saja(rudi, RUDI, *(umpan(rudi, RUDI, Hubungan.PIMPINAN) for _ in range(20)))
    assert ditahan(jaringan, "rudi", "opd") == {"umpan_balik": 20} and ditanya == [(RUDI, SITI)]


def test_what_is_remembered_of_one_pair_and_day_tells_nothing_of_another(kantor: KantorUji) -> None:
    opd = kantor.sebagai("operator")
    hak, saat = hak_laptop.HakLaptop(HakPenilaiLama(opd)), opd.sekarang()

    def boleh(oleh: UUID, tentang: UUID) -> bool:
        with opd.store.baca() as koneksi:
            satu = UmpanBalik(id_baru(saat), tentang, oleh, Hubungan.PIMPINAN, TW4, "Baik", saat)
            return hak.boleh(koneksi, satu)

    for _ in range(2):
        assert [boleh(KEPALA, SITI), boleh(RUDI, SITI), boleh(SITI, KEPALA), boleh(KEPALA, KEPALA)] == [
            True, False, False, False,
        ]  # fmt: skip


def test_who_stood_in_did_so_on_his_day_only(kantor: KantorUji, monkeypatch: pytest.MonkeyPatch) -> None:
    opd, hari = kantor.sebagai("operator"), []
    lama = HakPenilaiLama(opd)
    monkeypatch.setattr(lama, "di_atas", lambda _oleh, _siapa, satu: hari.append(satu) or satu.day == 2)
    hak = hak_laptop.HakLaptop(lama)
    with opd.store.baca() as koneksi:
        satu = DialogKinerja(
            id_baru(opd.sekarang()), SKP_SITI, SITI, RUDI, date(2026, 3, 2), JenisDialog.KLARIFIKASI, "-", "x"
        )
        assert [hak.boleh(koneksi, replace(satu, tanggal=date(2026, 3, n))) for n in (1, 2, 3, 2)] == [
            False, True, False, True,
        ]  # fmt: skip
    assert hari == [date(2026, 3, n) for n in (1, 2, 3)]


def test_the_leader_does_and_copies_what_others_said(jaringan: Jaringan, kantor: KantorUji) -> None:
    siapkan(kantor)
    jaringan.tukar("opd", "kepala")
    kepala = jaringan["kepala"].konteks
    umpan_balik.beri(kepala, TW4, Isian(SITI, isi="Pertahankan."))
    umpan_salinan.salin(kepala, TW4, Isian(SITI, isi="Ramah."), Hubungan.PIHAK_LAIN, "Warga Kahean")
    assert ditahan(jaringan, "kepala", "opd") == {} == ditahan(jaringan, "opd", "pusat")


def test_only_the_owner_of_a_plan_and_his_penilai_write_its_dialog(jaringan: Jaringan, kantor: KantorUji) -> None:
    siapkan_matriks(kantor)
    kantor.tetapkan_skp_siti()
    jaringan.tukar("opd", "siti")
    jaringan.tukar("opd", "kepala")

    def dialog(oleh: UUID, milik: UUID, skp: UUID) -> DialogKinerja:
        jenis = next(iter(JenisDialog))
        return DialogKinerja(id_baru(siti.konteks.sekarang()), skp, milik, oleh, date(2026, 3, 2), jenis, "-", "-", "-")

    siti, kepala = jaringan["siti"], jaringan["kepala"]
    tulis_saja(siti, SITI, dialog(SITI, KEPALA, SKP_KEPALA), dialog(SITI, SITI, SKP_SITI))
    tulis_saja(kepala, KEPALA, dialog(KEPALA, SITI, SKP_SITI))
    assert ditahan(jaringan, "siti", "opd") == {"dialog_kinerja": 1}
    assert ditahan(jaringan, "kepala", "opd") == {}


def test_who_leads_reports_evaluations_and_cancels_his_own(jaringan: Jaringan, kantor: KantorUji) -> None:
    """Reported by herself her evaluation would be gone from the list of those to report."""
    tanda = ditetapkan(kantor)
    for siapa in ("siti", "kepala", "rudi"):
        jaringan.tukar("opd", siapa)
    siti, kepala, rudi = (jaringan[satu] for satu in ("siti", "kepala", "rudi"))
    saat = siti.konteks.sekarang()

    def lapor(oleh: UUID) -> PelaporanEvaluasi:
        isi = (PUSKESMAS, TW4, saat.date(), "PyB", (tanda.id,), saat)
        return PelaporanEvaluasi(id_baru(saat), oleh, *isi)

    milik_kepala = lapor(KEPALA)
    tulis_saja(siti, SITI, lapor(SITI))
    tulis_saja(kepala, KEPALA, milik_kepala)
    tulis_saja(rudi, RUDI, PembatalanPelaporan(id_baru(saat), milik_kepala.id, RUDI, "salah", saat))
    assert ditahan(jaringan, "siti", "opd") == {"pelaporan_evaluasi": 1}
    assert ditahan(jaringan, "kepala", "opd") == {}
    assert ditahan(jaringan, "rudi", "opd") == {"pembatalan_pelaporan": 1}
    tulis_saja(kepala, KEPALA, PembatalanPelaporan(id_baru(saat), milik_kepala.id, KEPALA, "salah", saat))
    assert ditahan(jaringan, "kepala", "opd") == {}


def test_a_case_of_counselling_stays_about_its_person_and_its_konselor(jaringan: Jaringan, kantor: KantorUji) -> None:
    """The reporting penilai names no konselor: he would read what is said to that one in confidence (R132)."""
    nomor = kasus(kantor, sampai="penetapan")
    jaringan.tukar("opd", "kepala")
    kepala, rudi = jaringan["kepala"], jaringan["rudi"]
    saat = kepala.konteks.sekarang()
    dasar = CatatanKonseling(id_baru(saat), nomor, SITI, KEPALA, LangkahKonseling.PENETAPAN, saat)
    palsu = [
        replace(dasar, konselor_id=KEPALA, jenis_konselor=JenisKonselor.PENILAI, jadwal=saat, tempat="ruang"),
        replace(dasar, id=id_baru(saat), langkah=LangkahKonseling.REKAMAN, isi="Selesai"),
        replace(dasar, id=id_baru(saat), langkah=LangkahKonseling.TINDAK_LANJUT, isi="Diberhentikan"),
        replace(dasar, id=id_baru(saat), pegawai_id=DEWI, langkah=LangkahKonseling.LAPORAN, laporan=PERILAKU),
    ]
    tulis_saja(kepala, KEPALA, *palsu)
    assert ditahan(jaringan, "kepala", "opd") == {"catatan_konseling": 4}
    baru = id_baru(saat)
    tentang_kepala = (KEPALA, RUDI, LangkahKonseling.LAPORAN, saat)
    tulis_saja(rudi, RUDI, CatatanKonseling(baru, baru, *tentang_kepala, laporan=PERILAKU))
    assert ditahan(jaringan, "rudi", "opd") == {"catatan_konseling": 1}
    with kantor.sebagai("operator").store.baca() as koneksi:
        tetap = [c for c in langkah_kasus(koneksi, nomor) if c.langkah is LangkahKonseling.PENETAPAN]
    assert [c.konselor_id for c in tetap] != [KEPALA]


def test_the_penilai_reports_a_case_from_his_laptop(jaringan: Jaringan, kantor: KantorUji) -> None:
    siapkan(kantor)
    jaringan.tukar("opd", "kepala")
    konseling.laporkan(jaringan["kepala"].konteks, SITI, PERILAKU)
    assert ditahan(jaringan, "kepala", "opd") == {}
    assert len(semua(jaringan["opd"], CatatanKonseling)) == 1


def test_an_objection_is_to_the_period_of_its_evaluation(jaringan: Jaringan, kantor: KantorUji) -> None:
    """Another period would stand as under examination, and could not be signed."""
    tanda = ditetapkan(kantor)
    jaringan.tukar("opd", "siti")
    siti = jaringan["siti"]
    saat, lain = siti.konteks.sekarang(), Periode.baca("2026-TW3")
    tulis_saja(siti, SITI, Keberatan(id_baru(saat), tanda.id, SITI, lain, "-", saat))
    assert ditahan(jaringan, "siti", "opd") == {"keberatan": 1}


@pytest.mark.parametrize("kepada", [RUDI, KEPALA])
def test_who_is_no_penilai_gives_nobody_roles(jaringan: Jaringan, kantor: KantorUji, kepada: UUID) -> None:
    """They would stand in the plans of a colleague, and of the head, who could not take them out."""
    kantor.tetapkan_skp_siti()
    jaringan.tukar("opd", "siti")
    siti = jaringan["siti"]
    sel = SelMatriks(id_sel(SKP_SITI, IKI_1, kepada), SITI, SKP_SITI, IKI_1, kepada, "Mengerjakan tugas Siti")
    tulis_saja(siti, SITI, sel, AnggotaMatriks(id_anggota(SKP_SITI, kepada), SITI, SKP_SITI, kepada))
    assert ditahan(jaringan, "siti", "opd") == {"sel_matriks": 1, "anggota_matriks": 1}


def test_the_head_gives_roles_that_fit_into_a_cell(jaringan: Jaringan, kantor: KantorUji) -> None:
    siapkan_matriks(kantor)
    jaringan.tukar("opd", "kepala")
    kepala = jaringan["kepala"]
    matriks_tulis.simpan_sel(kepala.konteks, SKP_KEPALA, [isian("Peran Siti")])
    matriks_tulis.tambah_anggota(kepala.konteks, SKP_KEPALA, [RUDI])
    assert ditahan(jaringan, "kepala", "opd") == {}
    penuh = SelMatriks(id_sel(SKP_KEPALA, KOLOM_1, DEWI), KEPALA, SKP_KEPALA, KOLOM_1, DEWI, "a\n" * BATAS_SEL)
    tulis_saja(kepala, KEPALA, penuh)
    assert ditahan(jaringan, "kepala", "opd") == {"sel_matriks": 1}


def _sel_kepala(milik: UUID) -> Any:
    return SelMatriks(id_sel(SKP_KEPALA, KOLOM_1, RUDI), milik, SKP_SITI, KOLOM_1, RUDI, "x")


def _anggota_kepala(milik: UUID) -> Any:
    return AnggotaMatriks(id_anggota(SKP_KEPALA, DEWI), milik, SKP_SITI, DEWI)


def _realisasi_kepala(milik: UUID) -> Any:
    return Realisasi(id_realisasi(SKP_KEPALA, TW4), milik, SKP_SITI, TW4)


def _evaluasi_kepala(milik: UUID) -> Any:
    return Evaluasi(id_evaluasi(RUDI, TW4, KEPALA), RUDI, milik, id_tetap(999), TW4)


@pytest.mark.parametrize("buat", [_sel_kepala, _anggota_kepala, _realisasi_kepala, _evaluasi_kepala])
def test_nobody_takes_the_place_of_a_record_of_another(
    jaringan: Jaringan, kantor: KantorUji, buat: Callable[[UUID], Any]
) -> None:
    """Whoever has seen a cell of his head can compute the ids of all the others; a deletion is enough."""
    siapkan_matriks(kantor)
    kantor.tetapkan_skp_siti()
    jaringan.tukar("opd", "siti")
    siti = jaringan["siti"]
    palsu = buat(SITI)
    tulis_saja(siti, SITI, palsu)
    with siti.konteks.transaksi("palsu", (SITI,)) as kerja:
        kerja.hapus(palsu)
    assert ditahan(jaringan, "siti", "opd") == {nama(palsu): 1}


def test_who_asked_for_feedback_cannot_make_the_answer_be_of_another(jaringan: Jaringan, kantor: KantorUji) -> None:
    """It would be held back where it was given, and go no further where it was."""
    siapkan(kantor)
    siti, opd = jaringan["siti"], jaringan["opd"]
    saat = siti.konteks.sekarang()
    minta = PermintaanUmpanBalik(id_baru(saat), SITI, SITI, DEWI, TW4, "Mohon", saat)
    tulis_saja(siti, SITI, minta)
    assert ditahan(jaringan, "siti", "opd") == {}
    jawab = UmpanBalik(id_baru(saat), SITI, DEWI, Hubungan.REKAN, TW4, "Sering terlambat", saat, permintaan_id=minta.id)
    tulis_saja(opd, DEWI, jawab)
    tulis_saja(siti, SITI, replace(minta, kepada_id=RUDI))
    assert ditahan(jaringan, "siti", "opd") == {"permintaan_umpan_balik": 1}
    assert jaringan.tukar("opd", "pusat").nasib is Nasib.DITERIMA
    assert jawab in semua(jaringan["pusat"], UmpanBalik)


def test_nobody_guides_whom_he_does_not_lead(jaringan: Jaringan, kantor: KantorUji) -> None:
    """Nor judges his head "not fit": it would travel to the centre."""
    rudi = jaringan["rudi"]
    saat = rudi.konteks.sekarang()
    nomor = id_baru(saat)
    buka = Bimbingan(nomor, KEPALA, RUDI, JenisBimbingan.MENTORING, saat.date(), "Lalai")
    nilai = EvaluasiKompetensi(id_baru(saat), nomor, KEPALA, RUDI, nilai_kompetensi().butir, "Tidak layak", saat)
    tulis_saja(rudi, RUDI, buka, nilai)
    assert ditahan(jaringan, "rudi", "opd") == {"bimbingan": 1, "evaluasi_kompetensi": 1}


@pytest.mark.parametrize("ubahan", [{"pokok": "Siti mengaku lalai"}, {"pegawai_id": DEWI}])
def test_a_guidance_that_both_signed_stays_as_it_was(
    jaringan: Jaringan, kantor: KantorUji, ubahan: dict[str, Any]
) -> None:
    nomor = coaching(kantor)
    jaringan.tukar("opd", "rudi")
    rudi = jaringan["rudi"]
    (satu,) = semua(rudi, Bimbingan)
    assert satu.id == nomor
    tulis_saja(rudi, RUDI, replace(satu, **ubahan))
    assert ditahan(jaringan, "rudi", "opd") == {"bimbingan": 1}


def test_a_guidance_goes_on_until_both_signed(jaringan: Jaringan, kantor: KantorUji) -> None:
    nomor = coaching(kantor, sampai="dibuka")
    jaringan.tukar("opd", "rudi")
    rudi = jaringan["rudi"]
    (satu,) = semua(rudi, Bimbingan)
    assert satu.id == nomor
    tulis_saja(rudi, RUDI, replace(satu, pokok="Lebih jelas"))
    tulis_saja(rudi, RUDI, satu)
    assert ditahan(jaringan, "rudi", "opd") == {}


def test_who_opened_a_guidance_again_while_she_signed_it_can_finish_it(jaringan: Jaringan, kantor: KantorUji) -> None:
    """His reopening came before her signature: the office has one of two, and both write on."""
    nomor = coaching(kantor)
    jaringan.tukar("opd", "rudi")
    opd, rudi = jaringan["opd"], jaringan["rudi"]
    (buka,), (isian,) = semua(opd, Bimbingan), semua(opd, IsianBimbingan)
    assert buka.id == nomor and _boleh_ubah(opd.konteks, buka, buka) and _boleh_ubah(opd.konteks, isian, isian)
    assert not _boleh_ubah(opd.konteks, isian, replace(isian, peluang="Lain"))
    tulis_saja(opd, RUDI, replace(buka, ditandatangani_pada=None, cuplikan=""))
    assert _boleh_ubah(opd.konteks, isian, replace(isian, peluang="Lain"))
    jaringan.tukar("opd", "rudi")
    tulis_saja(rudi, RUDI, replace(buka, pokok="Lebih jelas"))
    assert ditahan(jaringan, "rudi", "opd") == {}


def test_no_laptop_makes_a_result_final_that_the_law_does_not(jaringan: Jaringan, kantor: KantorUji) -> None:
    """She could not object (R54)."""
    siapkan(kantor)
    tetapkan(kantor, BAIK)
    jaringan.tukar("opd", "kepala")
    kepala = jaringan["kepala"]
    (tanda,) = semua(kepala, PenetapanEvaluasi)
    saat = kepala.konteks.sekarang()
    palsu = replace(tanda, id=id_baru(saat, setelah=[tanda.id]), alasan_final="Hasil ini final.")
    tulis_saja(kepala, KEPALA, palsu)
    assert ditahan(jaringan, "kepala", "opd") == {"penetapan_evaluasi": 1}


def test_who_signs_does_not_choose_his_judge_by_the_date(kantor: KantorUji) -> None:
    """The atasan is that of the period, whatever year the signature says."""
    tanda = ditetapkan(kantor)
    lama = replace(tanda, pada=datetime(2021, 3, 2, 9, tzinfo=WIB))
    assert hari_tanda(lama) == TW4.mulai and hari_tanda(tanda) == tanda.pada.date()
