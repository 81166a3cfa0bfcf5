"""Follow-up lists: who is proposed for what, why, and what never happens by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain import kuadran
from kinerja_desktop.domain.evaluasi import Predikat, Rating
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import JenisPegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.tindak_lanjut import (
    ATURAN,
    JUDUL,
    PASAL,
    BahanTindakLanjut,
    HasilTerdahulu,
    JenisTindakLanjut,
    KeadaanTindakLanjut,
    TindakLanjut,
    cara_usulan,
    rapikan,
    usulkan,
)

INI, LALU = Periode.baca("2026"), Periode.baca("2025")
HARI = date(2027, 2, 1)
J = JenisTindakLanjut


def hasil(rating_hasil: Rating, rating_perilaku: Rating, periode: Periode = INI) -> HasilTerdahulu:
    predikat = kuadran.predikat(rating_hasil, rating_perilaku)
    assert predikat is not None
    return HasilTerdahulu(periode, predikat, rating_hasil, rating_perilaku)


def bahan(kini: HasilTerdahulu, **lain: object) -> BahanTindakLanjut:
    return BahanTindakLanjut(**{"jenis": JenisPegawai.PNS, "kini": kini, **lain})  # type: ignore[arg-type]


def daftar(satu: BahanTindakLanjut) -> list[JenisTindakLanjut]:
    return [u.jenis for u in usulkan(satu)]


SB = hasil(Rating.DI_ATAS, Rating.DI_ATAS)
B = hasil(Rating.SESUAI, Rating.SESUAI)
BP = hasil(Rating.DI_BAWAH, Rating.SESUAI)
K = hasil(Rating.DI_ATAS, Rating.DI_BAWAH)
SK = hasil(Rating.DI_BAWAH, Rating.DI_BAWAH)


@pytest.mark.parametrize(
    ("kini", "harapan"),
    [
        (SB, [J.PENGHARGAAN, J.SUKSESI, J.PENGEMBANGAN]),
        (B, []),
        (BP, [J.PENGEMBANGAN, J.PEMBINAAN]),
        (K, [J.PEMBINAAN, J.SANKSI]),
        (SK, [J.PENGEMBANGAN, J.PEMBINAAN, J.SANKSI]),
    ],
)
def test_article_31_and_33_lists_by_predikat(kini: HasilTerdahulu, harapan: list[JenisTindakLanjut]) -> None:
    assert daftar(bahan(kini)) == harapan


def test_a_fall_from_sangat_baik_to_baik_asks_for_coaching_with_both_periods_named() -> None:
    (usulan,) = usulkan(bahan(B, sebelumnya=replace(SB, periode=LALU)))
    assert usulan.jenis is J.PEMBINAAN
    assert usulan.alasan == ("Menurun dari Sangat Baik (Tahun 2025) ke Baik",)
    assert usulkan(bahan(B, sebelumnya=replace(B, periode=LALU))) == ()


def test_two_years_in_a_row_are_said() -> None:
    usulan = usulkan(bahan(SB, sebelumnya=replace(SB, periode=LALU)))[0]
    assert usulan.alasan == ("Predikat Sangat Baik, Tahun 2026", "Juga Sangat Baik pada Tahun 2025")


def test_an_open_objection_holds_back_what_is_to_his_disadvantage_only() -> None:
    tertahan = {u.jenis: u.tertahan for u in usulkan(bahan(SK, keberatan_terbuka=True))}
    assert tertahan == {
        J.PENGEMBANGAN: "",
        J.PEMBINAAN: "Menunggu keputusan keberatan pegawai.",
        J.SANKSI: "Menunggu keputusan keberatan pegawai.",
    }
    assert all(not u.tertahan for u in usulkan(bahan(SK)))


def test_a_sanction_is_an_indication_and_pppk_have_their_own_law() -> None:
    pns = next(u for u in usulkan(bahan(K)) if u.jenis is J.SANKSI)
    assert pns.alasan == ("Indikasi: predikat Kurang, Tahun 2026",)
    pppk = next(u for u in usulkan(bahan(K, jenis=JenisPegawai.PPPK)) if u.jenis is J.SANKSI)
    assert pppk.alasan[-1].startswith("PPPK: ")


@given(
    st.sampled_from(Rating),
    st.sampled_from(Rating),
    st.none() | st.tuples(st.sampled_from(Rating), st.sampled_from(Rating)),
    st.booleans(),
)
def test_every_proposal_has_a_reason_and_nobody_is_praised_and_accused_at_once(
    hasil_kerja: Rating, perilaku: Rating, dulu: tuple[Rating, Rating] | None, terbuka: bool
) -> None:
    lalu = None if dulu is None else hasil(*dulu, periode=LALU)
    semua = usulkan(bahan(hasil(hasil_kerja, perilaku), sebelumnya=lalu, keberatan_terbuka=terbuka))
    jenis = {u.jenis for u in semua}
    assert all(u.alasan and all(a.strip() for a in u.alasan) for u in semua)
    assert not ({J.PENGHARGAAN, J.SUKSESI} & jenis and {J.SANKSI, J.PEMBINAAN} & jenis)
    assert J.SANKSI not in jenis or J.PEMBINAAN in jenis, "who may be punished is coached first"


def test_every_list_has_its_words_and_article_and_the_card_says_that_it_decides_nothing() -> None:
    for jenis in J:
        assert JUDUL[jenis] and ATURAN[jenis] and "6/2022" in PASAL[jenis]
    usulan = usulkan(bahan(SB))[0]
    cara = cara_usulan("Siti", usulan, bahan(SB))
    assert cara.masukan == (
        ("Tahun 2026", "Sangat Baik; hasil kerja di atas ekspektasi; perilaku kerja di atas ekspektasi"),
    )
    assert cara.langkah == usulan.alasan and "bukan keputusan" in cara.catatan


def catatan(**lain: object) -> TindakLanjut:
    nomor = UUID(int=1)
    dasar = TindakLanjut(
        nomor, nomor, nomor, nomor, J.PENGHARGAAN, KeadaanTindakLanjut.DITINDAKLANJUTI, " Piagam  ", HARI,
        datetime(2027, 2, 1, tzinfo=UTC), " 800/1 ",
    )  # fmt: skip
    return replace(dasar, **lain)  # type: ignore[arg-type]


def test_a_note_is_cleaned() -> None:
    rapi = rapikan(catatan(), HARI)
    assert (rapi.catatan, rapi.nomor_surat) == ("Piagam", "800/1")


@pytest.mark.parametrize(
    ("kode", "lain"),
    [
        ("TLJ-01", {"catatan": " \n "}),
        ("TLJ-02", {"catatan": "a" * 2_001}),
        ("TLJ-03", {"tanggal": date(2027, 2, 2)}),
        ("TLJ-04", {"jenis": J.SANKSI, "nomor_surat": " "}),
    ],
)
def test_r88_a_note_is_refused(kode: str, lain: dict[str, object]) -> None:
    with pytest.raises(UserError) as galat:
        rapikan(catatan(**lain), HARI)
    assert galat.value.kode == kode


def test_a_sanction_that_is_not_pursued_needs_no_number() -> None:
    rapi = rapikan(catatan(jenis=J.SANKSI, nomor_surat="", keadaan=KeadaanTindakLanjut.TIDAK_DILANJUTKAN), HARI)
    assert rapi.keadaan is KeadaanTindakLanjut.TIDAK_DILANJUTKAN


def test_predikat_order_knows_every_fall() -> None:
    urut = [Predikat.SANGAT_KURANG, Predikat.KURANG, Predikat.BUTUH_PERBAIKAN, Predikat.BAIK, Predikat.SANGAT_BAIK]
    for i, kini in enumerate(urut):
        for j, dulu in enumerate(urut):
            alasan = [
                a
                for u in usulkan(bahan(HasilTerdahulu(INI, kini), sebelumnya=HasilTerdahulu(LALU, dulu)))
                for a in u.alasan
            ]
            assert any(a.startswith("Menurun") for a in alasan) == (i < j)
