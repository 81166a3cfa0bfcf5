"""The team side by side and moves of its drafts: what is counted, who may, what stays where it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import openpyxl
import pytest
from sqlalchemy import Engine, event

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, PenilaianIki, PenilaianNilai, Predikat, Rating
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalibrasi import KOSONG, Tempat
from kinerja_desktop.domain.kuadran import KUADRAN
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.pola_distribusi import AturanSebaran
from kinerja_desktop.domain.skp import Nilai
from kinerja_desktop.domain.umpan_balik import Nada
from kinerja_desktop.services import evaluasi, evaluasi_tim_cetak, pengaturan, umpan_balik
from kinerja_desktop.services.evaluasi_bentuk import IsianEvaluasi, KeadaanEvaluasi
from kinerja_desktop.services.evaluasi_lembar import lembar, panduan
from kinerja_desktop.services.evaluasi_tim import AnggotaTim, UmpanBulan, periode_lalu, pindahkan, tim
from kinerja_desktop.services.umpan_balik import Isian, Tentang
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil
from tests.helpers.evaluasi import BAIK, TW4, tetapkan
from tests.helpers.kantor import DEWI, IKI_1, IKI_2, IKI_3, OPERATOR, RUDI, SITI, KantorUji, id_tetap
from tests.helpers.tim import siapkan_tim, skp_lain

ATAS, SESUAI, BAWAH = Rating.DI_ATAS, Rating.SESUAI, Rating.DI_BAWAH


def anggota(kantor: KantorUji, siapa: Any) -> AnggotaTim:
    return next(a for a in tim(kantor.sebagai("kepala"), TW4).anggota if a.pegawai_id == siapa)


def test_everything_of_the_period_is_counted(kantor: KantorUji) -> None:
    siapkan_tim(kantor)
    hasil = tim(kantor.sebagai("kepala"), TW4)
    assert [a.pegawai_id for a in hasil.anggota] == [OPERATOR, DEWI, RUDI, SITI], "by name"
    assert hasil.bulan == (10, 11, 12) and hasil.capaian.capaian is CapaianOrganisasi.BAIK
    siti = anggota(kantor, SITI)
    assert siti.laporan == (0, 1, 0)
    assert (siti.iki_terisi, siti.iki) == (3, 3)
    assert siti.umpan == (UmpanBulan(), UmpanBulan(positif=2, netral=1), UmpanBulan())
    assert siti.baris.keadaan is KeadaanEvaluasi.SIAP and siti.predikat is None
    assert (anggota(kantor, RUDI).iki_terisi, anggota(kantor, RUDI).iki) == (0, 3)
    assert anggota(kantor, OPERATOR).iki == 0 and not anggota(kantor, OPERATOR).dapat_digeser


def test_the_sheet_and_the_team_tell_the_same(kantor: KantorUji) -> None:
    """Notes, suggestions and ratings of the batch are those of the sheet of each person."""
    siapkan_tim(kantor)
    kepala = kantor.sebagai("kepala")
    catatan = tuple(PenilaianIki(i, r) for i, r in ((IKI_1, ATAS), (IKI_2, ATAS), (IKI_3, SESUAI)))
    nilai = tuple(PenilaianNilai(n, ATAS) for n in Nilai)
    evaluasi.simpan_draf(kepala, SITI, TW4, IsianEvaluasi(BAWAH, SESUAI, catatan, nilai))
    dari_lembar = lembar(kepala, SITI, TW4)
    siti = anggota(kantor, SITI)
    assert evaluasi.panduan(dari_lembar, dari_lembar.isian) == (siti.saran_hasil, siti.saran_perilaku)
    assert siti.catatan_hasil == (2, 1, 0) and siti.catatan_nilai == (len(Nilai), 0, 0)
    assert siti.tempat == (BAWAH, SESUAI) and siti.predikat is Predikat.BUTUH_PERBAIKAN


def test_r20_a_place_off_the_guide_asks_for_a_reason_until_there_is_one(kantor: KantorUji) -> None:
    siapkan_tim(kantor)
    kepala = kantor.sebagai("kepala")
    evaluasi.simpan_draf(kepala, SITI, TW4, replace(BAIK, rating_hasil=None, rating_perilaku=None))
    assert not anggota(kantor, SITI).perlu_alasan, "nothing chosen yet"
    pindahkan(kepala, SITI, TW4, (BAWAH, ATAS))
    assert anggota(kantor, SITI).perlu_alasan
    isian = lembar(kepala, SITI, TW4).isian
    assert isian.penilaian_iki == BAIK.penilaian_iki and isian.catatan == BAIK.catatan, "only the ratings moved"
    evaluasi.simpan_draf(kepala, SITI, TW4, replace(isian, alasan_rating="Kejadian luar biasa"))
    assert not anggota(kantor, SITI).perlu_alasan


def test_earlier_periods_and_the_year_before_are_shown(kantor: KantorUji) -> None:
    assert [str(p) for p in periode_lalu(TW4, JenisPeriode.TRIWULANAN)] == ["2025", "2026-TW1", "2026-TW2", "2026-TW3"]
    tahun = Periode.baca("2026")
    assert [str(p) for p in periode_lalu(tahun, JenisPeriode.BULANAN)][-1] == "2026-12"
    siapkan_tim(kantor)
    tetapkan(kantor)
    lalu = {a.pegawai_id: a.lalu for a in tim(kantor.sebagai("kepala"), tahun).anggota}
    assert lalu[SITI] == ((TW4, Predikat.BAIK),) and lalu[RUDI] == ()


def test_feedback_of_all_periods_counts_in_a_year(kantor: KantorUji) -> None:
    siapkan_tim(kantor)
    siti = next(a for a in tim(kantor.sebagai("kepala"), Periode.baca("2026")).anggota if a.pegawai_id == SITI)
    assert siti.umpan[10] == UmpanBulan(positif=2, netral=1) and len(siti.umpan) == 12


def test_the_number_of_queries_does_not_grow_with_the_team(kantor: KantorUji) -> None:
    siapkan_tim(kantor)
    kepala, perintah = kantor.sebagai("kepala"), []

    def catat(*apa: object) -> None:
        perintah.append(apa[2])

    def hitung(orang: int) -> int:
        perintah.clear()
        assert len(tim(kepala, TW4).anggota) == orang
        return len(perintah)

    event.listen(Engine, "before_cursor_execute", catat)
    try:
        sedikit = hitung(4)
        baru = [id_tetap(600 + n) for n in range(12)]
        with kantor.sebagai("pusat").transaksi("tambah", (skema.PUSAT, *baru)) as kerja:
            siti = ambil(kerja.koneksi, Pegawai, SITI).nilai
            for n, siapa in enumerate(baru):
                kerja.simpan(replace(siti, id=siapa, nip=f"1991010120150310{n:02d}", nama=f"Orang {n}"))
                kerja.simpan(skp_lain(siapa, 700 + 20 * n))
        banyak = hitung(16)
    finally:
        event.remove(Engine, "before_cursor_execute", catat)
    assert sedikit > 5 and banyak == sedikit


# --- moves -----------------------------------------------------------------------------------------------------


def test_a_move_keeps_only_a_draft_and_back_is_as_before(kantor: KantorUji) -> None:
    siapkan_tim(kantor)
    kepala = kantor.sebagai("kepala")
    assert pindahkan(kepala, SITI, TW4, (ATAS, SESUAI)) == KOSONG
    assert anggota(kantor, SITI).tempat == (ATAS, SESUAI)
    assert anggota(kantor, SITI).baris.keadaan is KeadaanEvaluasi.DRAF
    assert lembar(kepala, SITI, TW4).tersimpan is None, "nothing is in the change log"
    assert evaluasi.penetapan_terakhir(kepala, SITI, TW4) is None
    assert pindahkan(kepala, SITI, TW4, KOSONG) == (ATAS, SESUAI)
    assert anggota(kantor, SITI).baris.keadaan is KeadaanEvaluasi.SIAP, "the draft is gone, too"


def test_what_is_signed_stays(kantor: KantorUji) -> None:
    siapkan_tim(kantor)
    tetapkan(kantor)
    siti = anggota(kantor, SITI)
    assert siti.terkunci and not siti.dapat_digeser and siti.tempat == (SESUAI, ATAS)
    with pytest.raises(UserError, match="EVL-07"):
        pindahkan(kantor.sebagai("kepala"), SITI, TW4, (BAWAH, BAWAH))
    isi = umpan_balik.Isian(SITI, umpan_balik.Tentang(), "masukan baru")
    umpan_balik.beri(kantor.sebagai("rudi"), TW4, isi)
    siti = anggota(kantor, SITI)
    assert siti.baris.keadaan is KeadaanEvaluasi.PERLU_DITINJAU and siti.terkunci
    with pytest.raises(UserError, match="EVL-07"):
        pindahkan(kantor.sebagai("kepala"), SITI, TW4, (BAWAH, BAWAH))
    assert anggota(kantor, SITI).tempat == (SESUAI, ATAS)


def test_nobody_moves_without_a_plan_or_before_the_period(kantor: KantorUji) -> None:
    siapkan_tim(kantor)
    kepala = kantor.sebagai("kepala")
    with pytest.raises(UserError, match="EVL-10"):
        pindahkan(kepala, OPERATOR, TW4, (SESUAI, SESUAI))
    kantor.jam.maju(days=-90)
    with pytest.raises(UserError, match="EVL-11"):
        pindahkan(kepala, SITI, TW4, (SESUAI, SESUAI))


@pytest.mark.parametrize("akun", ["siti", "rudi", "operator", "pusat", "pengawas"])
def test_other_roles_neither_compare_nor_move(kantor: KantorUji, akun: str) -> None:
    siapkan_tim(kantor)
    konteks, isi = kantor.sebagai(akun), tim(kantor.sebagai("kepala"), TW4)
    for kerja in (
        lambda: tim(konteks, TW4),
        lambda: pindahkan(konteks, SITI, TW4, (SESUAI, SESUAI)),
        lambda: evaluasi_tim_cetak.ekspor(konteks, isi, isi.anggota, Path("tidak-ada.xlsx")),
        lambda: evaluasi_tim_cetak.cetak(konteks, isi, isi.anggota, Path("tidak-ada.pdf")),
    ):
        with pytest.raises(UserError, match="UMM-01"):
            kerja()


def test_a_penilai_sees_only_his_own_people_and_moves_no_others(kantor: KantorUji) -> None:
    siapkan_tim(kantor)
    kadis = kantor.sebagai("kadis")
    assert SITI not in {a.pegawai_id for a in tim(kadis, TW4).anggota}
    with pytest.raises(UserError, match="UMM-01"):
        pindahkan(kadis, SITI, TW4, (SESUAI, SESUAI))


@pytest.mark.parametrize("benih", range(3))
def test_the_spread_is_that_of_the_stored_drafts_after_any_moves(kantor: KantorUji, benih: int) -> None:
    """What the board shows at once (`pindah`) equals what the store gives when it is read again."""
    siapkan_tim(kantor)
    kepala, acak = kantor.sebagai("kepala"), Random(benih)
    layar = tim(kepala, TW4)
    pilihan: list[Tempat] = [KOSONG, *KUADRAN]
    for _ in range(8):
        siapa, ke = acak.choice([SITI, RUDI, DEWI]), acak.choice(pilihan)
        layar = layar.pindah(siapa, ke)
        pindahkan(kepala, siapa, TW4, ke)
    tersimpan = tim(kepala, TW4)
    assert layar.sebaran == tersimpan.sebaran
    assert [a.tempat for a in layar.anggota] == [a.tempat for a in tersimpan.anggota]
    assert [a.perlu_alasan for a in layar.anggota] == [a.perlu_alasan for a in tersimpan.anggota]


# --- on paper, and the rules of the office ---------------------------------------------------------------------


def test_the_spreadsheet_holds_what_the_screen_shows(kantor: KantorUji, tmp_path: Path) -> None:
    siapkan_tim(kantor)
    kepala = kantor.sebagai("kepala")
    pindahkan(kepala, SITI, TW4, (SESUAI, ATAS))
    isi = tim(kepala, TW4)
    berkas = evaluasi_tim_cetak.ekspor(kepala, isi, isi.anggota[::-1], tmp_path / "banding.xlsx")
    baris = list(openpyxl.load_workbook(berkas).active.iter_rows(values_only=True))
    assert [b[0] for b in baris[2:]] == [a.baris.nama for a in isi.anggota[::-1]], "in the order of the screen"
    siti = dict(zip(baris[1], baris[2], strict=True))
    assert siti["NIP"] == "199203142019032007" and siti["Realisasi"] == "3 dari 3"
    assert siti["Laporan disetujui"] == "Okt 0, Nov 1, Des 0" and siti["Predikat"] == "Baik"


def test_the_page_says_that_it_is_no_form_and_where_the_numbers_come_from(kantor: KantorUji, tmp_path: Path) -> None:
    siapkan_tim(kantor)
    kepala = kantor.sebagai("kepala")
    isi = tim(kepala, TW4)
    halaman = evaluasi_tim_cetak.lembar_cetak(kepala, isi, isi.anggota)
    assert "bukan formulir resmi" in halaman.pengantar and "pemberitaan" in halaman.catatan[-1]
    assert [b[0] for b in halaman.bagian[0].baris] == [a.baris.nama for a in isi.anggota]
    assert halaman.bagian[2].baris[1] == ("Baik", "0", "—", "paling banyak 70 %")
    assert evaluasi_tim_cetak.cetak(kepala, isi, isi.anggota, tmp_path / "b.pdf").read_bytes().startswith(b"%PDF")


def test_the_offices_shares_reach_the_board_and_survive_reopening(kantor: KantorUji) -> None:
    siapkan_tim(kantor)
    operator = kantor.sebagai("operator")
    milik = {**operator.kantor.sebaran, CapaianOrganisasi.BAIK: AturanSebaran(((Predikat.BAIK, 80),))}
    baru = replace(operator.kantor, aturan_sebaran=tuple(milik.items()), keberatan_hari_kalender=True)
    pengaturan.simpan_kantor(operator, replace(baru, desimal_angka_kredit=2))
    tersimpan = operator.store.kantor()
    assert tersimpan.sebaran == milik and tersimpan.keberatan_hari_kalender and tersimpan.desimal_angka_kredit == 2
    assert tim(kantor.sebagai("kepala"), TW4).aturan == milik
    with pytest.raises(UserError, match="KTR-35"):
        pengaturan.simpan_kantor(operator, replace(baru, desimal_angka_kredit=4))
    buruk = ((CapaianOrganisasi.BAIK, AturanSebaran(((Predikat.BAIK, 120),))),)
    with pytest.raises(UserError, match="KTR-31"):
        pengaturan.simpan_kantor(operator, replace(baru, aturan_sebaran=buruk))
    assert operator.store.kantor() == tersimpan


def test_r14_feedback_of_the_quarters_guides_no_annual_rating(kantor: KantorUji) -> None:
    """The team counts it by month; its guide of the year is that of the sheet, from feedback of the year alone."""
    siapkan_tim(kantor)
    kepala, tahun = kantor.sebagai("kepala"), Periode.baca("2026")
    for _ in range(6):
        umpan_balik.beri(kepala, TW4, Isian(SITI, Tentang(), "Terlambat lagi.", Nada.PERLU_PERBAIKAN))
    catatan = tuple(PenilaianIki(i, ATAS) for i in (IKI_1, IKI_2, IKI_3))
    isian = IsianEvaluasi(ATAS, ATAS, catatan, tuple(PenilaianNilai(n, ATAS) for n in Nilai))
    evaluasi.simpan_draf(kepala, SITI, tahun, isian)
    siti = next(a for a in tim(kepala, tahun).anggota if a.pegawai_id == SITI)
    assert (siti.saran_hasil, siti.saran_perilaku) == panduan(lembar(kepala, SITI, tahun), isian)
    assert sum(u.perlu_perbaikan for u in siti.umpan) == 6
