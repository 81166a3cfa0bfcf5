"""The way of an objection: states, clocks, texts and decisions (Lampiran V.B; R50, R51, R54-R56)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain import keberatan_proses as aturan
from kinerja_desktop.domain.dokumen import TandaTangan
from kinerja_desktop.domain.evaluasi import Predikat, Rating
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalender import Kalender
from kinerja_desktop.domain.keberatan import Keberatan, KeputusanKeberatan, PenjelasanKeberatan, PutusanKeberatan
from kinerja_desktop.domain.keberatan_proses import TERBUKA, IsianPutusan, KeadaanKeberatan
from kinerja_desktop.domain.periode import Periode

PADA = datetime(2026, 2, 20, 3, tzinfo=UTC)
ID = UUID(int=1)
AWAL = Keberatan(ID, ID, ID, Periode.baca("2026-TW4"), "Bukti belum dihitung.", PADA)
JELAS = PenjelasanKeberatan(ID, ID, UUID(int=2), "Bukti terlambat.", PADA)
PUTUS = KeputusanKeberatan(ID, ID, ID, PutusanKeberatan.MENGUATKAN, "Sesuai.", "Lapor tepat waktu.", PADA)
UBAH = IsianPutusan(PutusanKeberatan.MENGUBAH, " Bukti sah. ", "Pertahankan.", Rating.DI_ATAS, Rating.DI_ATAS)
SEMULA = (Rating.SESUAI, Rating.DI_ATAS)


def kode(fungsi: object, *args: object) -> str:
    with pytest.raises(UserError) as galat:
        fungsi(*args)  # type: ignore[operator]
    return galat.value.kode


def test_states_follow_the_records() -> None:
    assert aturan.keadaan(AWAL, (), None) is KeadaanKeberatan.DIAJUKAN
    assert aturan.keadaan(AWAL, (JELAS,), None) is KeadaanKeberatan.DIJELASKAN
    assert aturan.keadaan(replace(AWAL, dicabut_pada=PADA), (JELAS,), None) is KeadaanKeberatan.DICABUT
    assert aturan.keadaan(replace(AWAL, terlambat=True), (), None) is KeadaanKeberatan.TERLAMBAT
    assert aturan.keadaan(AWAL, (), PUTUS) is KeadaanKeberatan.MENGUATKAN
    assert aturan.keadaan(AWAL, (), replace(PUTUS, putusan=PutusanKeberatan.MENGUBAH)) is KeadaanKeberatan.MENGUBAH


@pytest.mark.parametrize("kini", list(KeadaanKeberatan))
def test_only_open_ones_may_be_acted_on(kini: KeadaanKeberatan) -> None:
    if kini in TERBUKA:
        aturan.pastikan_terbuka(kini)
    else:
        assert kode(aturan.pastikan_terbuka, kini) == "KBR-06"


def test_r54_final_not_received_and_second_ones_are_refused() -> None:
    hari = date(2026, 2, 20)
    aturan.pastikan_boleh(None, hari, None)
    assert kode(aturan.pastikan_boleh, None, None, None) == "KBR-03"
    assert kode(aturan.pastikan_boleh, "Final.", hari, None) == "KBR-04"
    assert kode(aturan.pastikan_boleh, None, hari, AWAL) == "KBR-05"
    aturan.pastikan_boleh(None, hari, replace(AWAL, dicabut_pada=PADA))


def test_r50_fourteen_working_days_or_calendar_days() -> None:
    diterima = date(2026, 2, 20)
    assert aturan.batas_mengajukan(diterima, Kalender()) == date(2026, 3, 12)
    assert aturan.batas_mengajukan(diterima, Kalender(), True) == date(2026, 3, 6)
    cara = aturan.cara_mengajukan(diterima, Kalender())
    assert cara.hasil == "12 Mar 2026" and "V.B.2" in cara.pasal and "hari kerja" in cara.aturan
    assert any("6 hari akhir pekan" in langkah for langkah in cara.langkah)
    assert "kutipan" in aturan.cara_mengajukan(diterima, Kalender(), True).catatan


def test_r51_seven_working_days_to_decide() -> None:
    cara = aturan.cara_memutus(date(2026, 2, 20), Kalender())
    assert cara.hasil == "3 Mar 2026" and cara.masukan[0] == ("Keberatan diterima", "20 Feb 2026")


@given(st.dates(date(2024, 1, 1), date(2028, 1, 1)), st.frozensets(st.integers(1, 40), max_size=12))
def test_r50_property_fourteen_days_are_worked_in_between(diterima: date, libur: frozenset[int]) -> None:
    kalender = Kalender(frozenset(diterima + timedelta(days=n) for n in libur))
    batas = aturan.batas_mengajukan(diterima, kalender)
    assert len(kalender.hari_kerja_antara(diterima + timedelta(days=1), batas)) == 14
    assert kalender.bekerja(batas)
    assert aturan.batas_mengajukan(diterima, kalender, True) <= batas


def test_texts_are_cleaned_and_limited() -> None:
    assert aturan.rapikan("  Satu\r\ndua ", "Alasan") == "Satu\ndua"
    assert kode(aturan.rapikan, " \n ", "Alasan") == "KBR-01"
    assert kode(aturan.rapikan, "a" * 4001, "Alasan") == "KBR-02"


def test_r56_a_decision_to_change_has_both_ratings_and_changes_something() -> None:
    rapi = aturan.periksa_putusan(UBAH, SEMULA)
    assert rapi.pertimbangan == "Bukti sah."
    assert aturan.predikat_putusan(rapi, Predikat.BAIK) is Predikat.SANGAT_BAIK
    assert kode(aturan.periksa_putusan, IsianPutusan(), SEMULA) == "KBR-07"
    assert kode(aturan.periksa_putusan, replace(UBAH, rating_hasil=None), SEMULA) == "KBR-08"
    assert kode(aturan.periksa_putusan, replace(UBAH, rating_hasil=Rating.SESUAI), SEMULA) == "KBR-09"
    assert kode(aturan.periksa_putusan, replace(UBAH, pertimbangan=""), SEMULA) == "KBR-01"


def test_r56_upholding_keeps_the_predikat_and_no_ratings() -> None:
    rapi = aturan.periksa_putusan(replace(UBAH, putusan=PutusanKeberatan.MENGUATKAN), SEMULA)
    assert (rapi.rating_hasil, rapi.rating_perilaku) == (None, None)
    assert aturan.predikat_putusan(rapi, Predikat.KURANG) is Predikat.KURANG
    assert aturan.predikat_putusan(IsianPutusan(), Predikat.KURANG) is None


def test_r56_blocks_of_the_form() -> None:
    isi = aturan.isi_cetak(AWAL, (JELAS,), UBAH, TandaTangan("Pematangsiantar", date(2026, 3, 2)))
    assert (isi.keberatan, isi.penjelasan) == ("Bukti belum dihitung.", "Bukti terlambat.")
    milik = replace(JELAS, oleh_id=AWAL.pegawai_id, isi="Buku kunjungan terlampir.")
    dua = aturan.isi_cetak(AWAL, (milik, JELAS), UBAH, TandaTangan())
    assert (dua.keberatan, dua.penjelasan) == ("Bukti belum dihitung.\nBuku kunjungan terlampir.", "Bukti terlambat.")
    assert aturan.keadaan(AWAL, (milik,), None) is KeadaanKeberatan.DIAJUKAN, "it is the penilai who is waited for"
    assert "mengubah" in isi.keputusan and isi.keputusan.endswith("Rekomendasi: Pertahankan.")
    assert aturan.isi_cetak(AWAL, (), UBAH, TandaTangan()).penjelasan == aturan.TANPA_PENJELASAN


def test_the_card_of_a_predikat_names_both_ratings() -> None:
    cara = aturan.cara_predikat(Rating.SESUAI, Rating.DI_ATAS, Predikat.BAIK)
    assert cara.hasil == "Baik" and dict(cara.masukan)["Hasil kerja"] == "Sesuai ekspektasi"
    assert "IV.B.3" in cara.pasal
    assert aturan.cara_predikat(None, None, Predikat.KURANG).masukan == ()
