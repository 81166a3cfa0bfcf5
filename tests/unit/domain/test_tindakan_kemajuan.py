"""Actions after progress or none (article 20)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kinerja_desktop.domain.bimbingan import JenisBimbingan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.tindakan_kemajuan import (
    MAJU,
    TINDAK_LANJUT,
    JenisTindakan,
    TindakanKemajuan,
    periksa,
    rapikan,
)
from tests.helpers.kantor import KEPALA, RHK_1, RHK_2, RUDI, SITI, id_tetap

PADA = datetime(2026, 11, 24, 3, tzinfo=UTC)
DASAR = TindakanKemajuan(
    id_tetap(1), SITI, KEPALA, Periode.baca("2026-TW4"), JenisTindakan.PENGAMBILALIHAN, "Tidak selesai.", PADA, RHK_2
)


def kode(tindakan: TindakanKemajuan, *sebelumnya: TindakanKemajuan) -> list[str]:
    return [m.kode for m in periksa(tindakan, sebelumnya)]


def sebelum(jenis: JenisTindakan, **lain: object) -> TindakanKemajuan:
    dasar = replace(DASAR, id=id_tetap(2), jenis=jenis, pada=PADA - timedelta(days=9))
    return replace(dasar, **lain)  # type: ignore[arg-type]


def test_every_kind_answers_progress_or_the_lack_of_it() -> None:
    assert {JenisTindakan.APRESIASI, JenisTindakan.PENUGASAN_BARU} == MAJU
    assert MAJU.isdisjoint(TINDAK_LANJUT)
    assert set(JenisTindakan) - MAJU - TINDAK_LANJUT == {JenisTindakan.PENGAMBILALIHAN}


@pytest.mark.parametrize("jenis", sorted(TINDAK_LANJUT))
def test_a_result_is_taken_over_only_after_a_follow_up(jenis: JenisTindakan) -> None:
    assert kode(DASAR) == ["PBN-03"]
    assert kode(DASAR, sebelum(jenis)) == []
    assert kode(DASAR, sebelum(jenis, rhk_id=None)) == []


@pytest.mark.parametrize("jenis", sorted(MAJU))
def test_praise_is_no_follow_up(jenis: JenisTindakan) -> None:
    assert kode(DASAR, sebelum(jenis)) == ["PBN-03"]


@pytest.mark.parametrize(
    "lain",
    [
        {"rhk_id": RHK_1},
        {"pegawai_id": RUDI},
        {"dibatalkan_pada": PADA},
        {"pada": PADA + timedelta(minutes=1)},
    ],
)
def test_a_follow_up_about_something_else_or_called_off_does_not_count(lain: dict[str, object]) -> None:
    assert kode(DASAR, sebelum(JenisTindakan.PEMBINAAN, **lain)) == ["PBN-03"]


def test_taking_over_is_about_one_result_and_carries_its_note() -> None:
    assert kode(replace(DASAR, rhk_id=None)) == ["PBN-04"]
    assert kode(replace(DASAR, uraian=" "), sebelum(JenisTindakan.PEMBINAAN)) == ["PBN-01"]


def test_somebody_else_guides_by_a_special_assignment() -> None:
    pembinaan = replace(DASAR, jenis=JenisTindakan.PEMBINAAN, pembimbing_id=RUDI)
    assert kode(pembinaan) == ["PBN-06"]
    assert kode(replace(pembinaan, penugasan="Surat tugas 1/2026")) == []
    assert kode(replace(pembinaan, pembimbing_id=KEPALA)) == []
    assert kode(replace(pembinaan, pembimbing_id=SITI, penugasan="Surat tugas")) == ["PBN-05"]


def test_only_pembinaan_names_a_guidance() -> None:
    lengkap = replace(
        DASAR, bentuk=JenisBimbingan.MENTORING, pembimbing_id=RUDI, penugasan=" Surat ", uraian="  Rapi.\u0000 "
    )
    biasa = rapikan(lengkap)
    assert (biasa.bentuk, biasa.pembimbing_id, biasa.penugasan, biasa.uraian) == (None, None, "", "Rapi.")
    pembinaan = rapikan(replace(lengkap, jenis=JenisTindakan.PEMBINAAN))
    assert (pembinaan.bentuk, pembinaan.pembimbing_id, pembinaan.penugasan) == (JenisBimbingan.MENTORING, RUDI, "Surat")
    sendiri = rapikan(replace(DASAR, jenis=JenisTindakan.PEMBINAAN, penugasan="Surat"))
    assert (sendiri.bentuk, sendiri.pembimbing_id, sendiri.penugasan) == (JenisBimbingan.COACHING, KEPALA, "")


def test_texts_over_their_limit_are_refused() -> None:
    apresiasi = replace(DASAR, jenis=JenisTindakan.APRESIASI)
    assert kode(replace(apresiasi, uraian="x" * 4_000)) == []
    assert kode(replace(apresiasi, uraian="x" * 4_001)) == ["PBN-02"]
