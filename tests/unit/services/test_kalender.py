"""Holidays and absences: kept by the operator, free days everywhere, and never lost by a slip."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalender import JenisKetidakhadiran, JenisLibur
from kinerja_desktop.services import beranda, kalender
from tests.helpers.kantor import RUDI, SITI, KantorUji

SABTU_NATAL, JUMAT = date(2027, 12, 25), date(2026, 11, 20)
CUTI = JenisKetidakhadiran.CUTI_TAHUNAN


def _kode(panggil: object, *args: object) -> str:
    with pytest.raises(UserError) as galat:
        panggil(*args)  # type: ignore[operator]
    return galat.value.kode


def test_fixed_holidays_are_filled_once(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    kalender.isi_libur_tetap(operator, 2027)
    kalender.isi_libur_tetap(operator, 2027)
    assert [h.tanggal for h in kalender.libur(operator, 2027)] == [
        date(2027, 1, 1), date(2027, 5, 1), date(2027, 6, 1), date(2027, 8, 17), SABTU_NATAL,
    ]  # fmt: skip


def test_a_holiday_needs_a_name_and_a_free_day(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    assert _kode(kalender.tambah_libur, operator, JUMAT, JenisLibur.DAERAH, "  ") == "KAL-01"
    kalender.tambah_libur(operator, JUMAT, JenisLibur.DAERAH, " Hari   Jadi Kota ", pasti=False)
    (hari,) = [h for h in kalender.libur(operator, 2026) if h.tanggal == JUMAT]
    assert (hari.keterangan, hari.pasti) == ("Hari Jadi Kota", False)
    assert _kode(kalender.tambah_libur, operator, JUMAT, JenisLibur.NASIONAL, "Lain") == "KAL-02"
    kalender.hapus_libur(operator, hari)
    assert hari not in kalender.libur(operator, 2026)
    kalender.pulihkan_libur(operator, hari)
    assert hari in kalender.libur(operator, 2026)


def test_holidays_and_leave_are_free_days_on_beranda(kantor: KantorUji) -> None:
    operator, siti = kantor.sebagai("operator"), kantor.sebagai("siti")
    sebelum = beranda.ringkasan(siti).kalender
    kalender.tambah_libur(operator, JUMAT, JenisLibur.DAERAH, "Hari Jadi Kota")
    kalender.tambah_ketidakhadiran(operator, SITI, date(2026, 11, 18), date(2026, 11, 19), CUTI)
    sesudah = beranda.ringkasan(siti).kalender
    assert sesudah.berjalan == sebelum.berjalan - 3
    assert sesudah.hari[19].keterangan == "Hari Jadi Kota" and sesudah.hari[19].rupa is not sebelum.hari[19].rupa
    assert sesudah.hari[17].keterangan == "Cuti tahunan"


def test_leave_is_recorded_once_for_each_day(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    mulai, selesai = date(2026, 11, 16), date(2026, 11, 18)
    assert _kode(kalender.tambah_ketidakhadiran, operator, RUDI, selesai, mulai, CUTI) == "KAL-03"
    kalender.tambah_ketidakhadiran(operator, RUDI, mulai, selesai, CUTI, "Surat 12/2026")
    assert _kode(kalender.tambah_ketidakhadiran, operator, RUDI, selesai, date(2026, 11, 20), CUTI) == "KAL-04"
    kalender.tambah_ketidakhadiran(operator, SITI, selesai, selesai, JenisKetidakhadiran.TUGAS_LUAR)
    daftar = kalender.ketidakhadiran(operator, 2026)
    assert [b.ketidakhadiran.pegawai_id for b in daftar] == [SITI, RUDI], "newest first"
    (milik_rudi,) = [b.ketidakhadiran for b in daftar if b.ketidakhadiran.keterangan == "Surat 12/2026"]
    kalender.hapus_ketidakhadiran(operator, milik_rudi)
    kalender.pulihkan_ketidakhadiran(operator, milik_rudi)
    assert milik_rudi in [b.ketidakhadiran for b in kalender.ketidakhadiran(operator, 2026)]


def test_pegawai_reads_no_calendar_of_others(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    assert _kode(kalender.libur, siti, 2026) == "UMM-01"
    assert _kode(kalender.ketidakhadiran, siti, 2026) == "UMM-01"
