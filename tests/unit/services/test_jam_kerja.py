"""Working hours of the office: who keeps them, what they change in reports, Beranda and the dashboard."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.jam_kerja import AturanJam, JenisJam
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.services import beranda, dasbor, jam_kerja, laporan_form, laporan_pekan
from kinerja_desktop.services.beranda_bentuk import JenisTindakan
from kinerja_desktop.services.dasbor_bentuk import Sel
from tests.helpers.kantor import PUSKESMAS, SITI, KantorUji, id_tetap
from tests.helpers.laporan import ajukan

NOVEMBER = Periode.baca("2026-11")
MINGGU = date(2026, 11, 22)


def tulis(kantor: KantorUji, jenis: JenisJam, mulai: date, **lain: object) -> AturanJam:
    operator = kantor.sebagai("operator")
    satu = replace(jam_kerja.baru(operator, jenis, mulai), **lain)
    jam_kerja.simpan(operator, satu, None)
    return satu


def test_rules_are_listed_with_their_unit_and_state(kantor: KantorUji) -> None:
    tulis(kantor, JenisJam.BIASA, date(2026, 1, 1))
    tulis(kantor, JenisJam.GILIRAN, date(2027, 1, 1), unit_kerja_id=PUSKESMAS)
    baris = jam_kerja.daftar(kantor.sebagai("pengawas"))
    assert [(b.aturan.jenis, b.unit != "", b.kini) for b in baris] == [
        (JenisJam.GILIRAN, True, False),
        (JenisJam.BIASA, False, True),
    ]
    with pytest.raises(UserError, match="UMM-01"):
        jam_kerja.daftar(kantor.sebagai("siti"))


def test_two_rules_of_a_kind_never_hold_on_one_day(kantor: KantorUji) -> None:
    satu = tulis(kantor, JenisJam.BIASA, date(2026, 1, 1), selesai=date(2026, 6, 30))
    operator = kantor.sebagai("operator")
    bentrok = replace(satu, id=id_tetap(905), mulai=date(2026, 6, 30), selesai=None)
    with pytest.raises(UserError, match="KAL-09"):
        jam_kerja.simpan(operator, bentrok, None)
    sebelum = replace(bentrok, id=id_tetap(908), mulai=date(2025, 1, 1), selesai=date(2026, 1, 1))
    with pytest.raises(UserError, match="KAL-09"):
        jam_kerja.simpan(operator, sebelum, None)
    jam_kerja.simpan(operator, replace(sebelum, selesai=date(2025, 12, 31)), None)
    jam_kerja.simpan(operator, replace(bentrok, mulai=date(2026, 7, 1)), None)
    jam_kerja.simpan(operator, replace(bentrok, id=id_tetap(906), unit_kerja_id=PUSKESMAS), None)
    with pytest.raises(UserError, match="UMM-03"):
        jam_kerja.simpan(operator, replace(bentrok, id=id_tetap(907), unit_kerja_id=id_tetap(999)), None)


def test_in_shifts_sunday_is_no_surprise_and_no_day_is_missed(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    kantor.tetapkan_skp_siti()
    biasa = beranda.ringkasan(siti, NOVEMBER)
    assert any(t.jenis is JenisTindakan.ISI_PEKAN for t in biasa.tindakan)
    assert not laporan_form.bahan(siti, MINGGU).kalender.boleh_bekerja(MINGGU)
    assert len(laporan_pekan.pekan(siti, MINGGU).hari) == 5
    tulis(kantor, JenisJam.GILIRAN, date(2026, 1, 1), unit_kerja_id=PUSKESMAS)
    ajukan(siti, tanggal=MINGGU)
    giliran = beranda.ringkasan(siti, NOVEMBER)
    kinds = {t.jenis for t in giliran.tindakan}
    assert not kinds & {JenisTindakan.ISI_PEKAN, JenisTindakan.TULIS_LAPORAN}
    assert (giliran.kalender.terisi, biasa.kalender.terisi) == (1, 0)
    assert giliran.kalender.berjalan == biasa.kalender.berjalan
    assert laporan_form.bahan(siti, MINGGU).kalender.boleh_bekerja(MINGGU)
    assert len(laporan_pekan.pekan(siti, MINGGU).hari) == 7
    (baris,) = [b for b in dasbor.ringkasan(kantor.sebagai("kepala"), NOVEMBER).peta if b.pegawai_id == SITI]
    assert Sel.KOSONG not in baris.sel


def test_ramadan_asks_for_less(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    assert laporan_form.bahan(siti, date(2026, 11, 23)).norma_menit == kantor.terbuka.konteks("siti").kantor.norma_menit
    tulis(kantor, JenisJam.RAMADAN, date(2026, 11, 1), selesai=date(2026, 11, 30))
    assert laporan_form.bahan(siti, date(2026, 11, 23)).norma_menit == 260
    assert laporan_form.bahan(siti, date(2026, 10, 23)).norma_menit == 300, "a closed month keeps its rule"
