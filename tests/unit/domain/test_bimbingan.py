"""Guidance: where it stands, what each part must hold, and when the plan is revised."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kinerja_desktop.domain import bimbingan as aturan
from kinerja_desktop.domain.bimbingan import (
    FORMAT_BIMBINGAN,
    Bimbingan,
    IsianBimbingan,
    JenisBimbingan,
    JurnalMentoring,
    LangkahKedepan,
    StatusBimbingan,
    TujuanCoaching,
)
from kinerja_desktop.domain.masalah import Masalah
from tests.helpers.kantor import KEPALA, RUDI, SITI, id_tetap
from tests.helpers.pembinaan import BAGIAN_SITI, JAWABAN, KEAHLIAN

PADA = datetime(2026, 11, 24, 3, tzinfo=UTC)
HARI = date(2026, 11, 24)
BIMBINGAN = Bimbingan(id_tetap(1), SITI, RUDI, JenisBimbingan.COACHING, HARI, "Kunjungan rumah")
ISIAN = IsianBimbingan(id_tetap(2), BIMBINGAN.id, SITI, BAGIAN_SITI.tujuan, BAGIAN_SITI.fakta)


def kode(masalah: list[Masalah]) -> list[tuple[str, str]]:
    return [(m.bidang, m.kode) for m in masalah]


@pytest.mark.parametrize(
    ("ditandatangani", "diserahkan", "disetujui", "harap"),
    [
        (None, None, None, StatusBimbingan.MENUNGGU_PEGAWAI),
        (None, PADA, None, StatusBimbingan.BERJALAN),
        (PADA, PADA, None, StatusBimbingan.MENUNGGU_TANDA),
        (PADA, PADA, PADA, StatusBimbingan.SELESAI),
    ],
)
def test_the_state_follows_the_signatures(
    ditandatangani: datetime | None, diserahkan: datetime | None, disetujui: datetime | None, harap: StatusBimbingan
) -> None:
    nilai = replace(BIMBINGAN, ditandatangani_pada=ditandatangani)
    isian = replace(ISIAN, diserahkan_pada=diserahkan, ditandatangani_pada=disetujui)
    assert aturan.status(nilai, isian) is harap
    assert aturan.status(replace(nilai, dibatalkan_pada=PADA), isian) is StatusBimbingan.DIBATALKAN


def test_without_the_part_of_the_pegawai_it_waits_for_him() -> None:
    assert aturan.status(replace(BIMBINGAN, ditandatangani_pada=PADA), None) is StatusBimbingan.MENUNGGU_PEGAWAI


def test_only_coaching_and_mentoring_have_an_official_form() -> None:
    assert FORMAT_BIMBINGAN == {JenisBimbingan.COACHING: "B.1.6", JenisBimbingan.MENTORING: "B.1.7"}


def test_one_yes_among_the_steps_asks_for_a_revision_of_the_plan() -> None:
    tidak, ya = LangkahKedepan("IKI", "Strategi"), LangkahKedepan("IKI", "Strategi", True)
    assert not aturan.perlu_revisi(replace(BIMBINGAN, langkah=(tidak,)))
    assert aturan.perlu_revisi(replace(BIMBINGAN, langkah=(tidak, ya)))


def test_empty_rows_fall_away_and_texts_are_clean() -> None:
    baris = (TujuanCoaching(), TujuanCoaching("  Kunjungan  ", target=" 24\u0000 "), TujuanCoaching("", " ", "\n", ""))
    assert aturan.rapikan_baris(baris) == (TujuanCoaching("Kunjungan", target="24"),)
    assert aturan.rapikan_baris((LangkahKedepan(penyesuaian=True),)) == ()


def test_a_coaching_needs_goal_and_facts_but_no_baseline_and_no_opportunity() -> None:
    kosong = IsianBimbingan(id_tetap(2), BIMBINGAN.id, SITI)
    assert kode(aturan.periksa_isian(JenisBimbingan.COACHING, kosong)) == [("tujuan", "PBN-10"), ("fakta", "PBN-11")]
    tanpa_baseline = replace(ISIAN, tujuan=(replace(ISIAN.tujuan[0], baseline=""),))
    assert aturan.periksa_isian(JenisBimbingan.COACHING, tanpa_baseline) == []
    tanpa_sebab = replace(ISIAN, fakta=(replace(ISIAN.fakta[0], penyebab=" "),))
    assert kode(aturan.periksa_isian(JenisBimbingan.COACHING, tanpa_sebab)) == [("fakta[0].penyebab", "PBN-12")]


def test_a_mentoring_needs_a_whole_goal() -> None:
    isian = replace(ISIAN, keahlian=(replace(KEAHLIAN.keahlian[0], ukuran=""),))
    assert kode(aturan.periksa_isian(JenisBimbingan.MENTORING, isian)) == [("keahlian[0].ukuran", "PBN-12")]
    assert kode(aturan.periksa_isian(JenisBimbingan.PELATIHAN_FORMAL, ISIAN)) == [("keahlian", "PBN-10")]


def test_who_guides_signs_steps_or_a_journal() -> None:
    assert kode(aturan.periksa_pembimbing(BIMBINGAN)) == [("langkah", "PBN-13")]
    mentoring = replace(BIMBINGAN, jenis=JenisBimbingan.MENTORING)
    assert kode(aturan.periksa_pembimbing(mentoring)) == [("jurnal", "PBN-14")]
    jurnal = (JurnalMentoring("3 November", "KTG"),)
    assert aturan.periksa_pembimbing(replace(mentoring, jurnal=jurnal)) == []


def test_nobody_guides_himself_and_a_subject_is_needed() -> None:
    sendiri = replace(BIMBINGAN, pembimbing_id=SITI, pokok=" ")
    assert kode(aturan.periksa_baru(sendiri, HARI)) == [("pembimbing_id", "PBN-05"), ("pokok", "PBN-09")]
    jauh = replace(BIMBINGAN, pembimbing_id=KEPALA, mulai=date(2062, 1, 1))
    assert kode(aturan.periksa_baru(jauh, HARI)) == [("mulai", "PBN-17")]


def test_too_long_texts_and_too_many_rows_are_refused_even_unfinished() -> None:
    panjang = replace(ISIAN, peluang="x" * 5_001, tujuan=(TujuanCoaching("y" * 2_001),))
    assert kode(aturan.periksa_panjang(panjang)) == [("tujuan[0].indikator", "PBN-02"), ("peluang", "PBN-02")]
    banyak = replace(ISIAN, tujuan=(TujuanCoaching("a"),) * 41)
    assert kode(aturan.periksa_panjang(banyak)) == [("tujuan", "PBN-18")]


def test_b18_asks_nine_answers() -> None:
    assert aturan.periksa_umpan(JAWABAN) == []
    assert kode(aturan.periksa_umpan((*JAWABAN[:8], " "))) == [("jawaban[8]", "PBN-20")]
    assert len(aturan.periksa_umpan(())) == 9
