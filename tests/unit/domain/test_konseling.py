"""Counselling: what a report must hold, and who may see which step (R132)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kinerja_desktop.domain import konseling as aturan
from kinerja_desktop.domain.konseling import (
    CatatanKonseling,
    JenisKonselor,
    LangkahKonseling,
    LaporanPerilaku,
    StatusKonseling,
)
from tests.helpers.kantor import DEWI, KADIS, KEPALA, OPERATOR, PENGAWAS, RUDI, SITI, id_tetap
from tests.helpers.pembinaan import PERILAKU

HARI, PADA = date(2026, 11, 24), datetime(2026, 11, 24, 3, tzinfo=UTC)
KASUS = id_tetap(1)
LAPORAN = CatatanKonseling(KASUS, KASUS, SITI, KEPALA, LangkahKonseling.LAPORAN, PADA, laporan=PERILAKU)
PENETAPAN = CatatanKonseling(
    id_tetap(2), KASUS, SITI, OPERATOR, LangkahKonseling.PENETAPAN, PADA, konselor_id=DEWI,
    jenis_konselor=JenisKonselor.INDEPENDEN, jadwal=PADA, tempat="Ruang konseling",
)  # fmt: skip
REKAMAN = CatatanKonseling(id_tetap(3), KASUS, SITI, DEWI, LangkahKonseling.REKAMAN, PADA, "Selesai.")
LANJUT = CatatanKonseling(id_tetap(4), KASUS, SITI, OPERATOR, LangkahKonseling.TINDAK_LANJUT, PADA, "Ditinjau.")
SEMUA = [LAPORAN, PENETAPAN, REKAMAN, LANJUT]


def test_the_state_is_that_of_the_furthest_step() -> None:
    harap = [StatusKonseling.DILAPORKAN, StatusKonseling.DIJADWALKAN, StatusKonseling.DILAKSANAKAN]
    assert [aturan.status(SEMUA[: n + 1]) for n in range(4)] == [*harap, StatusKonseling.SELESAI]
    assert aturan.status([*SEMUA[:3], replace(PENETAPAN, id=id_tetap(9))]) is StatusKonseling.DILAKSANAKAN


@pytest.mark.parametrize(
    ("siapa", "pengelola", "harap"),
    [
        (KEPALA, False, [True, True, False, False]),
        (DEWI, False, [True, True, True, True]),
        (OPERATOR, True, [True, True, True, True]),
        (SITI, False, [False] * 4),
        (SITI, True, [False] * 4),
        (RUDI, False, [False] * 4),
        (KADIS, False, [False] * 4),
        (PENGAWAS, False, [False] * 4),
    ],
)
def test_r132_who_sees_which_step(siapa: object, pengelola: bool, harap: list[bool]) -> None:
    assert [aturan.boleh_melihat(c, SEMUA, siapa, pengelola) for c in SEMUA] == harap  # type: ignore[arg-type]


def test_r132_an_official_reports_to_the_penilai_too() -> None:
    """Lampiran III.D.5.d.2, unlike an independent konselor (d.3)."""
    semua = [LAPORAN, replace(PENETAPAN, jenis_konselor=JenisKonselor.PEJABAT), REKAMAN]
    assert aturan.boleh_melihat(REKAMAN, semua, KEPALA, False)


@pytest.mark.parametrize(
    ("jenis", "harap"),
    [
        (JenisKonselor.PEJABAT, [False, False, True, True]),
        (JenisKonselor.PENILAI, [False, False, True, True]),
        (JenisKonselor.INDEPENDEN, [False] * 4),
    ],
)
def test_r132_the_atasan_of_the_penilai_reads_the_result_that_is_reported_to_him(
    jenis: JenisKonselor, harap: list[bool]
) -> None:
    """Lampiran III.D.5.d-e; never the report or the note to the konselor, and never of himself."""
    semua = [LAPORAN, replace(PENETAPAN, jenis_konselor=jenis), REKAMAN, LANJUT]
    assert [aturan.boleh_melihat(c, semua, KADIS, False, True) for c in semua] == harap
    assert [aturan.boleh_melihat(c, semua, SITI, False, True) for c in semua] == [False] * 4


def test_r132_a_konselor_who_was_replaced_sees_nothing_more() -> None:
    baru = replace(PENETAPAN, id=id_tetap(5), konselor_id=RUDI)
    semua = [LAPORAN, PENETAPAN, baru]
    assert [aturan.boleh_melihat(c, semua, DEWI, False) for c in semua] == [False] * 3
    assert aturan.boleh_melihat(LAPORAN, semua, RUDI, False)


def test_a_report_is_checked_in_the_order_of_its_form() -> None:
    assert aturan.periksa_laporan(PERILAKU, HARI)[0].kode == "PBN-47"
    kosong = LaporanPerilaku(date(2026, 11, 25), umpan_balik=(id_tetap(9),))
    temuan = aturan.periksa_laporan(aturan.rapikan(kosong), HARI)
    assert [m.kode for m in temuan] == ["PBN-40", "PBN-43", "PBN-41", "PBN-42"]


@pytest.mark.parametrize(
    ("ubah", "kode"),
    [
        ({"konselor_id": None}, "PBN-44"),
        ({"konselor_id": SITI}, "PBN-45"),
        ({"konselor_id": KEPALA}, "PBN-49"),
        ({"jenis_konselor": JenisKonselor.PENILAI}, "PBN-49"),
        ({"tempat": " "}, "PBN-46"),
        ({"jadwal": None}, "PBN-46"),
        ({"tempat": "x" * 301}, "PBN-02"),
    ],
)
def test_an_appointment_names_a_fitting_konselor_time_and_place(ubah: dict[str, object], kode: str) -> None:
    assert aturan.periksa_penetapan(PENETAPAN, KEPALA) == []
    catatan = replace(PENETAPAN, **ubah)  # type: ignore[arg-type]
    assert [m.kode for m in aturan.periksa_penetapan(catatan, KEPALA)] == [kode]


def test_the_penilai_may_counsel_when_he_is_trained() -> None:
    sendiri = replace(PENETAPAN, konselor_id=KEPALA, jenis_konselor=JenisKonselor.PENILAI)
    assert aturan.periksa_penetapan(sendiri, KEPALA) == []


def test_a_record_needs_words() -> None:
    assert [m.kode for m in aturan.periksa_isi(replace(REKAMAN, isi="\n "))] == ["PBN-48"]
    assert aturan.periksa_isi(REKAMAN) == []
