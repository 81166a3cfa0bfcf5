"""Who evaluates which period after a change of leader: the former penilai inside the window, else the new one (R47)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalender import JenisLibur, Kalender
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.domain.pegawai import JenisJabatan, Kedudukan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.tenggat import batas_atasan_penilai
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import capaian, dokumen, evaluasi, hak_menilai, kalender, mutasi, pengaturan
from kinerja_desktop.services import evaluasi_lembar as layanan
from kinerja_desktop.services.evaluasi_bentuk import IsianEvaluasi
from kinerja_desktop.store import skema
from tests.helpers.evaluasi import BAIK, TW4, siapkan
from tests.helpers.kantor import DEWI, DINAS, KADIS, KEPALA, PUSKESMAS, SITI, KantorUji

TW3 = Periode.baca("2026-TW3")
PINDAH = LangkahMutasi(
    JenisMutasi.MUTASI, KEPALA, date(2026, 12, 10), DINAS, "Kepala Bidang", JenisJabatan.ADMINISTRATOR
)
SEBELUM = datetime(2026, 12, 12, 9, tzinfo=WIB)


def pindahkan(kantor: KantorUji, langkah: LangkahMutasi) -> None:
    siapkan(kantor)
    kantor.jam.saat = SEBELUM
    mutasi.terapkan(kantor.sebagai("operator"), langkah)


def test_who_moves_inside_the_window_still_evaluates_the_period_of_his_former_team(kantor: KantorUji) -> None:
    pindahkan(kantor, PINDAH)
    kepala, kadis = kantor.sebagai("kepala"), kantor.sebagai("kadis")
    lembar = layanan.lembar(kepala, SITI, TW4)
    assert lembar.boleh_menilai
    assert not layanan.lembar(kadis, SITI, TW4).boleh_menilai
    with pytest.raises(UserError, match="UMM-01"):
        evaluasi.tetapkan(kadis, SITI, TW4, BAIK, layanan.lembar(kadis, SITI, TW4).dasar)
    assert SITI in [b.pegawai_id for b in layanan.daftar(kepala, TW4).baris]
    assert [str(t.periode) for t in hak_menilai.tanggungan(kepala)] == ["2026-TW4", "2026"]
    (milik,) = hak_menilai.tanggungan(kepala, TW4)
    assert (milik.periode, milik.sampai) == (TW4, date(2026, 12, 31))
    assert SITI in milik.pegawai
    evaluasi.tetapkan(kepala, SITI, TW4, BAIK, lembar.dasar)
    tanda = evaluasi.penetapan_terakhir(kepala, SITI, TW4)
    assert tanda is not None
    assert tanda.oleh_id == KEPALA
    beku = dokumen.formulir(kepala, "C.1.3", SITI, 2026, TW4)
    assert (beku.penilai.nama, beku.penilai.jabatan) == ("dr. R. Purba", "Kepala Bidang")
    sisa = {str(t.periode): orang for t, orang in hak_menilai.belum_dinilai(kepala)}
    assert SITI not in sisa["2026-TW4"]
    assert SITI in sisa["2026"]


def test_he_evaluates_no_other_period_of_them(kantor: KantorUji) -> None:
    pindahkan(kantor, PINDAH)
    kepala = kantor.sebagai("kepala")
    assert not layanan.lembar(kepala, SITI, TW3).boleh_menilai  # he reads it as a pimpinan unit above
    with pytest.raises(UserError, match="UMM-01"):
        evaluasi.simpan_draf(kepala, SITI, TW3, IsianEvaluasi())
    assert layanan.lembar(kantor.sebagai("kadis"), SITI, TW3).boleh_menilai


def test_outside_the_window_the_new_penilai_evaluates(kantor: KantorUji) -> None:
    pindahkan(kantor, replace(PINDAH, tanggal=date(2026, 11, 20)))
    kepala, kadis = kantor.sebagai("kepala"), kantor.sebagai("kadis")
    assert hak_menilai.tanggungan(kepala) == []
    assert layanan.lembar(kadis, SITI, TW4).boleh_menilai
    assert not layanan.lembar(kepala, SITI, TW4).boleh_menilai


def test_after_the_days_of_the_atasan_the_penilai_of_today_evaluates(kantor: KantorUji) -> None:
    pindahkan(kantor, PINDAH)
    kantor.jam.saat = datetime(2027, 1, 20, 9, tzinfo=WIB)
    assert hak_menilai.tanggungan(kantor.sebagai("kepala"))
    kantor.jam.saat = datetime(2027, 1, 22, 9, tzinfo=WIB)
    assert layanan.lembar(kantor.sebagai("kadis"), SITI, TW4).boleh_menilai
    assert [t.periode for t in hak_menilai.tanggungan(kantor.sebagai("kepala"))] == [Periode.baca("2026")]


def test_a_head_who_retires_inside_the_window_rates_nobody_any_more(kantor: KantorUji) -> None:
    """IV.A.14.b is about a penilai who moves: nobody waits for one who left the service."""
    siapkan(kantor)
    kantor.jam.saat = SEBELUM
    langkah = LangkahMutasi(JenisMutasi.BERHENTI, KEPALA, date(2026, 12, 10), kedudukan=Kedudukan.PENSIUN)
    mutasi.terapkan(kantor.sebagai("operator"), langkah)
    assert hak_menilai.tanggungan(kantor.sebagai("kepala")) == []
    assert not layanan.lembar(kantor.sebagai("kepala"), SITI, TW4).boleh_menilai
    assert layanan.lembar(kantor.sebagai("kadis"), SITI, TW4).boleh_menilai


def test_the_last_day_of_the_right_is_that_of_the_atasan(kantor: KantorUji) -> None:
    pindahkan(kantor, PINDAH)
    batas = batas_atasan_penilai(TW4.selesai, Kalender())
    kantor.jam.saat = datetime(batas.year, batas.month, batas.day, 9, tzinfo=WIB)
    libur = {str(t.periode) for t in hak_menilai.tanggungan(kantor.sebagai("kepala"))}
    assert "2026-TW4" in libur
    kantor.jam.maju(days=1)
    assert "2026-TW4" not in {str(t.periode) for t in hak_menilai.tanggungan(kantor.sebagai("kepala"))}


def enam_hari(kantor: KantorUji) -> None:
    with kantor.sebagai("operator").transaksi("ubah unit", (skema.PUSAT,)) as kerja:
        unit = kerja.ambil(UnitKerja, PUSKESMAS)
        assert unit is not None
        kerja.simpan(replace(unit.nilai, hari_kerja=6), unit.hash)


def test_r53_the_days_of_the_atasan_are_working_days_of_the_unit(kantor: KantorUji) -> None:
    """A puskesmas with six working days a week ends its 14 days earlier than an office with five."""
    operator = kantor.sebagai("operator")
    assert hak_menilai.batas_atasan(operator, PUSKESMAS, TW4) == date(2027, 1, 20)
    enam_hari(kantor)
    assert hak_menilai.batas_atasan(operator, PUSKESMAS, TW4) == date(2027, 1, 16)


def test_r53_a_holiday_gives_the_atasan_another_day(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    kalender.tambah_libur(operator, date(2027, 1, 14), JenisLibur.DAERAH, "Hari jadi kota")
    assert hak_menilai.batas_atasan(operator, PUSKESMAS, TW4) == date(2027, 1, 21)


def test_r53_the_atasan_waits_for_the_time_that_the_office_sets(kantor: KantorUji) -> None:
    siapkan(kantor)
    operator = kantor.sebagai("operator")
    pengaturan.simpan_kantor(operator, replace(operator.kantor, tambahan_evaluasi=10))
    kantor.pada(datetime(2027, 1, 10, 9, tzinfo=WIB))
    assert hak_menilai.menunggu_atasan(kantor.sebagai("kadis"), TW4) == []
    kantor.pada(datetime(2027, 1, 11, 9, tzinfo=WIB))
    assert hak_menilai.menunggu_atasan(kantor.sebagai("kadis"), TW4) == [SITI]
    assert hak_menilai.batas_atasan(operator, PUSKESMAS, TW4) == date(2027, 1, 28)


def test_his_right_is_about_his_former_team_alone(kantor: KantorUji) -> None:
    """Who is named in the record for another reason keeps his own penilai."""
    pindahkan(kantor, PINDAH)
    kepala = kantor.sebagai("kepala")
    assert hak_menilai.penilai_periode(kepala, kepala.pegawai, TW4) == KADIS
    assert hak_menilai.penilai_periode(kepala, kantor.sebagai("siti").pegawai, TW4) == KEPALA


def test_the_capaian_is_that_of_the_unit_he_led(kantor: KantorUji) -> None:
    """R45: the unit led by the penilai; he leads another one now."""
    pindahkan(kantor, PINDAH)
    operator = kantor.sebagai("operator")
    capaian.tetapkan(operator, PUSKESMAS, TW4, CapaianOrganisasi.BAIK)
    capaian.tetapkan(operator, DINAS, TW4, CapaianOrganisasi.KURANG)
    berlaku = layanan.lembar(kantor.sebagai("kepala"), SITI, TW4).capaian
    assert (berlaku.unit_kerja_id, berlaku.capaian) == (PUSKESMAS, CapaianOrganisasi.BAIK)


def test_an_undone_transfer_gives_no_right(kantor: KantorUji) -> None:
    pindahkan(kantor, PINDAH)
    (baris,) = mutasi.riwayat(kantor.sebagai("operator"))
    kantor.jam.maju(minutes=1)
    mutasi.batalkan(kantor.sebagai("operator"), baris.catatan.id)
    assert hak_menilai.tanggungan(kantor.sebagai("kepala")) == []
    assert layanan.lembar(kantor.sebagai("kepala"), SITI, TW4).boleh_menilai


def test_a_person_without_transfers_is_evaluated_by_his_penilai(kantor: KantorUji) -> None:
    siapkan(kantor)
    kepala = kantor.sebagai("kepala")
    assert hak_menilai.pastikan_penilai(kepala, SITI, TW4, "menilai").id == SITI
    for akun in ("kadis", "siti", "operator"):
        with pytest.raises(UserError, match="UMM-01"):
            hak_menilai.pastikan_penilai(kantor.sebagai(akun), SITI, TW4, "menilai")
    assert hak_menilai.penilai_periode(kepala, replace(kepala.pegawai, id=DEWI, penilai_id=None), TW4) is None
