"""Deadlines in working days (PermenPANRB 6/2022, Lampiran V; R44, R49-R53). Counting starts on the day after."""

from __future__ import annotations

from datetime import date, timedelta

from kinerja_desktop.domain.kalender import Kalender
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.teks_formulir import tanggal_cetak

HK_SERAH_TERIMA = 14
HK_KEBERATAN = 14
HK_PUTUSAN_KEBERATAN = 7
HK_PELAPORAN = 30
HK_ATASAN_PENILAI = 14
HK_SERAH_TERIMA_ATASAN = 7


def jendela_evaluasi(periode: Periode, tambahan: int = 0) -> tuple[date, date]:
    """First and last day of the evaluation window.

    Annual: from 1 December to the end of January (Lampiran IV.A.8.b). Periodic: the last month of the period, because
    the example of IV.A.14 counts a move on 25 September inside the window of the third quarter and 25 August outside;
    `tambahan` are the days after it that the instansi allows (`Kantor.tambahan_evaluasi`).
    """
    akhir = periode.selesai
    mulai = date(akhir.year, akhir.month, 1)
    if periode.jenis is JenisPeriode.TAHUNAN:
        return mulai, date(akhir.year + 1, 1, 31)
    return mulai, akhir + timedelta(days=tambahan)


def tahunan_terbuka(hari: date) -> Periode | None:
    """The year whose evaluation window holds `hari`: in December the running one, in January the one before."""
    for tahun in (hari.year, hari.year - 1):
        mulai, selesai = jendela_evaluasi(periode := Periode(tahun, JenisPeriode.TAHUNAN))
        if mulai <= hari <= selesai:
            return periode
    return None


def usul_alasan_atasan(akhir_jendela: date) -> str:
    """What an atasan may give as reason for evaluating in place of the penilai (V.A.8), in the words of the form."""
    return f"Penilai belum menilai sampai {tanggal_cetak(akhir_jendela)}."


def penyerahan_dokumen(ditandatangani: date, kalender: Kalender, oleh_atasan: bool = False) -> date:
    """Last day to hand the signed document to the pegawai: 14 working days, 7 for the atasan (V.A.5, V.A.9; R49)."""
    return kalender.tambah_hari_kerja(ditandatangani, HK_SERAH_TERIMA_ATASAN if oleh_atasan else HK_SERAH_TERIMA)


def pengembalian_dokumen(diterima: date, kalender: Kalender, oleh_atasan: bool = False) -> date:
    """Last day for the pegawai to sign and return it: 14 working days, 7 to the atasan (V.A.6, V.A.10)."""
    return kalender.tambah_hari_kerja(diterima, HK_SERAH_TERIMA_ATASAN if oleh_atasan else HK_SERAH_TERIMA)


def batas_keberatan(diterima: date, kalender: Kalender) -> date:
    """Last day to object: 14 working days after receipt (V.B.2; R50)."""
    return kalender.tambah_hari_kerja(diterima, HK_KEBERATAN)


def batas_putusan_keberatan(diterima: date, kalender: Kalender) -> date:
    """Last day to decide an objection received on `diterima`: 7 working days (V.B.6; R51)."""
    return kalender.tambah_hari_kerja(diterima, HK_PUTUSAN_KEBERATAN)


def batas_pelaporan(akhir_jendela: date, kalender: Kalender) -> date:
    """Last day to report to the PyB: 30 working days after the window ends (V.A.7; R52)."""
    return kalender.tambah_hari_kerja(akhir_jendela, HK_PELAPORAN)


def batas_atasan_penilai(akhir_jendela: date, kalender: Kalender) -> date:
    """Last day for the atasan of the penilai to sign what was not evaluated: 14 working days (V.A.8; R53)."""
    return kalender.tambah_hari_kerja(akhir_jendela, HK_ATASAN_PENILAI)


def terbuka_bagi_atasan(periode: Periode, hari: date, tambahan: int = 0) -> bool:
    """True from the day after the window: the atasan of the penilai may evaluate what nobody signed (V.A.8; R53).

    His 14 working days are a duty, not a lock: a late evaluation is shown as late and stays possible.
    """
    return hari > jendela_evaluasi(periode, tambahan)[1]


def beralih_ke_atasan(periode: Periode, hari: date) -> bool:
    """True when the annual window has passed: the penilai is locked, the atasan evaluates, the result is final (R44).

    31 January is still on time. Periodic windows are set by each instansi, so they never lock by themselves: from then
    on the atasan may evaluate (`terbuka_bagi_atasan`), and the penilai is told that he is late.
    """
    return periode.jenis is JenisPeriode.TAHUNAN and hari > jendela_evaluasi(periode)[1]
