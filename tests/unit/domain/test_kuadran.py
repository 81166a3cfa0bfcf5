"""Rules R1-R20: the quadrant cell by cell, its exceptions, and the guide for the ratings."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from uuid import UUID

import pytest

from kinerja_desktop.domain import kuadran
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Evaluasi, PenilaianIki, Predikat, Rating
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.panduan_rating import (
    SaranRating,
    hasil_per_rhk,
    pastikan_alasan,
    rating_rhk,
    saran_hasil,
    saran_perilaku,
    wajib_alasan,
)
from kinerja_desktop.domain.penetapan import predikat_evaluasi
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, Rhk
from kinerja_desktop.domain.umpan_balik import Nada

ATAS, SESUAI, BAWAH = Rating.DI_ATAS, Rating.SESUAI, Rating.DI_BAWAH
UTAMA, TAMBAHAN = True, False
EVALUASI = Evaluasi(UUID(int=1), UUID(int=2), UUID(int=3), UUID(int=4), Periode(2026, JenisPeriode.TAHUNAN))


def kode(fungsi, *isi: object) -> str:  # type: ignore[no-untyped-def]
    with pytest.raises(UserError) as galat:
        fungsi(*isi)
    return galat.value.kode


@pytest.mark.parametrize(
    ("hasil", "perilaku", "predikat"),
    [
        pytest.param(ATAS, ATAS, Predikat.SANGAT_BAIK, id="R1"),
        pytest.param(ATAS, SESUAI, Predikat.BAIK, id="R2"),
        pytest.param(ATAS, BAWAH, Predikat.KURANG, id="R3"),
        pytest.param(SESUAI, ATAS, Predikat.BAIK, id="R4"),
        pytest.param(SESUAI, SESUAI, Predikat.BAIK, id="R5"),
        pytest.param(SESUAI, BAWAH, Predikat.KURANG, id="R6"),
        pytest.param(BAWAH, ATAS, Predikat.BUTUH_PERBAIKAN, id="R7"),
        pytest.param(BAWAH, SESUAI, Predikat.BUTUH_PERBAIKAN, id="R8"),
        pytest.param(BAWAH, BAWAH, Predikat.SANGAT_KURANG, id="R9"),
    ],
)
def test_r1_r2_r3_r4_r5_r6_r7_r8_r9(hasil: Rating, perilaku: Rating, predikat: Predikat) -> None:
    assert kuadran.predikat(hasil, perilaku) is predikat
    kalimat = kuadran.penjelasan(hasil, perilaku)
    assert kuadran.PREDIKAT_LAYAR[predikat] in kalimat
    assert "Lampiran BAB IV.B.3" in kalimat


def test_penjelasan_menyebut_kedua_rating() -> None:
    assert kuadran.penjelasan(SESUAI, ATAS) == (
        "Baik: hasil kerja sesuai ekspektasi dan perilaku kerja di atas ekspektasi"
        " (kuadran kinerja pegawai, PermenPANRB 6/2022, Lampiran BAB IV.B.3)."
    )
    assert kuadran.penjelasan(ATAS, BAWAH).startswith("Kurang/Misconduct: ")


def test_r10_predikat_lain_tidak_dapat_dipilih() -> None:
    for hasil, perilaku, dipilih in product(Rating, Rating, Predikat):
        evaluasi = replace(EVALUASI, rating_hasil=hasil, rating_perilaku=perilaku, predikat_putus_studi=dipilih)
        assert predikat_evaluasi(evaluasi) is kuadran.predikat(hasil, perilaku)


def test_r11_istimewa_hanya_organisasi() -> None:
    assert kode(kuadran.baca_predikat, "Istimewa") == "EVL-02"
    assert "istimewa" in set(CapaianOrganisasi) - set(Predikat)


@pytest.mark.parametrize("teks", ["Cukup", "", "Sedang", "baik sekali"])
def test_nama_predikat_lama_ditolak(teks: str) -> None:
    assert kode(kuadran.baca_predikat, teks) == "EVL-03"


def test_baca_predikat_dari_layar_formulir_dan_simpanan() -> None:
    for p in Predikat:
        assert kuadran.baca_predikat(p.value) is p
        assert kuadran.baca_predikat(kuadran.PREDIKAT_LAYAR[p].upper()) is p
    assert kuadran.baca_predikat("KURANG (MISCONDUCT)") is Predikat.KURANG
    assert kuadran.baca_predikat("Kurang/Misconduct") is Predikat.KURANG


@pytest.mark.parametrize(("hasil", "perilaku"), [(None, SESUAI), (ATAS, None), (None, None)])
def test_r12_rating_kurang_predikat_kosong(hasil: Rating | None, perilaku: Rating | None) -> None:
    assert kuadran.predikat(hasil, perilaku) is None
    assert kuadran.penjelasan(hasil, perilaku).startswith("Predikat belum ada")


def test_r12_penjelasan_menyebut_yang_kurang() -> None:
    assert "rating perilaku kerja belum" in kuadran.penjelasan(ATAS, None)
    assert "hasil kerja dan perilaku kerja" in kuadran.penjelasan(None, None)


def test_r13_putus_studi() -> None:
    putus = replace(EVALUASI, rating_hasil=SESUAI, rating_perilaku=SESUAI, putus_studi=True)
    assert predikat_evaluasi(putus) is None
    for dipilih in Predikat:
        boleh = dipilih in (Predikat.KURANG, Predikat.SANGAT_KURANG)
        assert predikat_evaluasi(replace(putus, predikat_putus_studi=dipilih)) is (dipilih if boleh else None)
    assert "studi" in kuadran.penjelasan(SESUAI, SESUAI, putus_studi=True)


def test_r15_kode_siasn() -> None:
    assert [kuadran.SIASN_RATING[r] for r in (ATAS, SESUAI, BAWAH)] == [1, 2, 3]
    assert [kuadran.SIASN_PREDIKAT[p] for p in Predikat] == [1, 2, 3, 4, 5]


def saran(*daftar: tuple[Rating, bool], nada: tuple[Nada, ...] = ()) -> Rating:
    hasil = saran_hasil(daftar, nada)
    assert hasil is not None
    assert hasil.alasan.endswith(".")
    return hasil.rating


def test_r16_tiga_dari_lima_di_atas() -> None:
    assert saran(*[(ATAS, UTAMA)] * 3, (SESUAI, UTAMA), (SESUAI, TAMBAHAN)) is ATAS


def test_r17_utama_di_bawah_bukan_di_atas() -> None:
    assert saran(*[(ATAS, UTAMA)] * 3, (BAWAH, UTAMA), (BAWAH, TAMBAHAN)) is SESUAI
    assert saran(*[(ATAS, TAMBAHAN)] * 3, (BAWAH, UTAMA), (BAWAH, TAMBAHAN)) is SESUAI
    assert saran(*[(ATAS, UTAMA)] * 3, (BAWAH, TAMBAHAN), (BAWAH, TAMBAHAN)) is ATAS


@pytest.mark.parametrize("lain", [UTAMA, TAMBAHAN])
def test_r18_sebagian_besar_sesuai(lain: bool) -> None:
    assert saran(*[(SESUAI, lain)] * 4, (ATAS, lain), (BAWAH, UTAMA)) is SESUAI


def test_r19_sebagian_besar_di_bawah() -> None:
    assert saran(*[(BAWAH, UTAMA)] * 3, (SESUAI, UTAMA)) is BAWAH


def test_tepat_setengah_bukan_sebagian_besar() -> None:
    assert saran(*[(BAWAH, TAMBAHAN)] * 2, *[(SESUAI, UTAMA)] * 2) is SESUAI
    assert saran(*[(ATAS, UTAMA)] * 2, *[(SESUAI, UTAMA)] * 2) is SESUAI
    assert saran((SESUAI, UTAMA), (BAWAH, UTAMA)) is SESUAI


def test_sebagian_besar_utama_di_bawah() -> None:
    assert saran(*[(SESUAI, TAMBAHAN)] * 4, (BAWAH, UTAMA), (BAWAH, UTAMA)) is BAWAH


def test_umpan_balik_yang_ditandai_ikut_dipertimbangkan() -> None:
    atas = [(ATAS, UTAMA)] * 3
    assert saran(*atas, nada=(Nada.NETRAL,)) is ATAS
    assert saran(*atas, nada=(Nada.POSITIF, Nada.POSITIF, Nada.PERLU_PERBAIKAN, Nada.NETRAL)) is ATAS
    assert saran(*atas, nada=(Nada.POSITIF, Nada.PERLU_PERBAIKAN)) is SESUAI


def test_tanpa_hasil_tanpa_saran() -> None:
    assert saran_hasil([]) is None
    assert saran_perilaku([]) is None


@pytest.mark.parametrize(
    ("atas", "bawah", "nada", "rating"),
    [
        (4, 0, (), ATAS),
        (3, 0, (), SESUAI),
        (7, 0, (Nada.PERLU_PERBAIKAN,), SESUAI),
        (4, 1, (), SESUAI),
        (0, 1, (), SESUAI),
        (4, 2, (), BAWAH),
        (0, 7, (), BAWAH),
    ],
)
def test_saran_perilaku(atas: int, bawah: int, nada: tuple[Nada, ...], rating: Rating) -> None:
    daftar = [ATAS] * atas + [BAWAH] * bawah + [SESUAI] * (7 - atas - bawah)
    hasil = saran_perilaku(daftar, nada)
    assert hasil is not None
    assert hasil.rating is rating


def test_r20_pilihan_lain_boleh_dengan_alasan() -> None:
    panduan = SaranRating(SESUAI, "")
    assert not wajib_alasan(SESUAI, panduan)
    assert not wajib_alasan(None, panduan)
    assert not wajib_alasan(ATAS, None)
    assert wajib_alasan(ATAS, panduan)
    assert kode(pastikan_alasan, ATAS, panduan, " ") == "EVL-06"
    pastikan_alasan(ATAS, panduan, "Menangani wabah di luar rencana")
    pastikan_alasan(SESUAI, panduan, "")


def test_rating_rhk_adalah_nilai_tengah() -> None:
    assert rating_rhk([]) is None
    assert rating_rhk([ATAS, BAWAH, ATAS]) is ATAS
    assert rating_rhk([ATAS, SESUAI]) is SESUAI
    assert rating_rhk([BAWAH, ATAS]) is BAWAH


def test_hasil_per_rhk() -> None:
    def iki(nomor: int) -> Iki:
        return Iki(UUID(int=nomor), Aspek.KUANTITAS, "i", "1")

    rhk = [
        Rhk(UUID(int=101), JenisRhk.UTAMA, "a", iki=(iki(1), iki(2))),
        Rhk(UUID(int=102), JenisRhk.TAMBAHAN, "b", iki=(iki(3),)),
        Rhk(UUID(int=103), JenisRhk.UTAMA, "c", iki=(iki(4),)),
    ]
    catatan = [PenilaianIki(UUID(int=1), ATAS), PenilaianIki(UUID(int=2), SESUAI), PenilaianIki(UUID(int=3), BAWAH)]
    assert hasil_per_rhk(rhk, catatan) == [(SESUAI, True), (BAWAH, False)]
