"""After a transfer everybody sees on Beranda what he must do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.domain.pegawai import JenisJabatan, Kedudukan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import beranda, mutasi
from kinerja_desktop.services.beranda_bentuk import JenisTindakan, Tindakan
from tests.helpers.evaluasi import siapkan
from tests.helpers.kantor import DINAS, KEPALA, SITI, KantorUji
from tests.helpers.laporan import laporan

SITI_PINDAH = LangkahMutasi(
    JenisMutasi.MUTASI, SITI, date(2026, 11, 16), DINAS, "Bidan Koordinator", JenisJabatan.FUNGSIONAL
)


def tindakan(kantor: KantorUji, akun: str, *jenis: JenisTindakan) -> list[Tindakan]:
    konteks = kantor.sebagai(akun)
    semua = beranda.ringkasan(konteks, Periode.bulan(konteks.hari_ini())).tindakan
    return [t for t in semua if t.jenis in jenis]


def test_who_moved_sees_the_new_plan_and_reports_that_name_the_old_one(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    with kantor.sebagai("siti").transaksi("ajukan laporan") as kerja:
        for hari in (12, 17, 18):
            kerja.simpan(laporan(SITI, tanggal=date(2026, 11, hari)))
    mutasi.terapkan(kantor.sebagai("operator"), SITI_PINDAH)
    (baru,) = tindakan(kantor, "siti", JenisTindakan.SKP_BARU, JenisTindakan.SKP_BELUM)
    assert (baru.jenis, baru.tanggal) == (JenisTindakan.SKP_BARU, date(2026, 11, 16))
    (lepas,) = tindakan(kantor, "siti", JenisTindakan.LAPORAN_LEPAS)
    assert (lepas.jumlah, lepas.tanggal) == (2, date(2026, 11, 16))


def test_a_future_move_asks_nothing_before_its_day_of_reports(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    mutasi.terapkan(kantor.sebagai("operator"), replace(SITI_PINDAH, tanggal=date(2026, 12, 1)))
    (baru,) = tindakan(kantor, "siti", JenisTindakan.SKP_BARU, JenisTindakan.SKP_BELUM)
    assert baru.tanggal == date(2026, 12, 1)
    assert tindakan(kantor, "siti", JenisTindakan.LAPORAN_LEPAS) == []


def test_the_former_penilai_sees_whom_he_still_evaluates_until_when(kantor: KantorUji) -> None:
    siapkan(kantor)
    kantor.jam.saat = datetime(2026, 12, 12, 9, tzinfo=WIB)
    pindah = LangkahMutasi(
        JenisMutasi.MUTASI, KEPALA, date(2026, 12, 10), DINAS, "Kepala Bidang", JenisJabatan.PENGAWAS
    )
    mutasi.terapkan(kantor.sebagai("operator"), pindah)
    masih = tindakan(kantor, "kepala", JenisTindakan.MENILAI_LAMA)
    assert [(str(t.periode), t.tanggal, t.jumlah) for t in masih] == [
        ("2026-TW4", date(2026, 12, 31), 4),
        ("2026", date(2027, 1, 31), 4),
    ]
    assert tindakan(kantor, "kadis", JenisTindakan.MENILAI_LAMA) == []


def test_who_left_is_asked_for_neither_plan_nor_reports(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    berhenti = LangkahMutasi(JenisMutasi.BERHENTI, SITI, date(2026, 11, 16), kedudukan=Kedudukan.MPP)
    mutasi.terapkan(kantor.sebagai("operator"), berhenti)
    diminta = (JenisTindakan.SKP_BARU, JenisTindakan.SKP_BELUM, JenisTindakan.TULIS_LAPORAN, JenisTindakan.ISI_PEKAN)
    assert tindakan(kantor, "siti", *diminta) == []
