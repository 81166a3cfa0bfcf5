"""Dasbor Unit below the window: who sees what, what counts, and figures that equal the list behind them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalender import HariLibur, JenisKetidakhadiran, JenisLibur, Ketidakhadiran
from kinerja_desktop.domain.pegawai import Kedudukan, Pegawai
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.skp import JenisRhk, KeputusanSkp, PutusanSkp, Rhk, Skp
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import dasbor as layanan
from kinerja_desktop.services import evaluasi_lembar, persetujuan
from kinerja_desktop.services import skp as layanan_skp
from kinerja_desktop.services.dasbor_bentuk import Alasan, Angka, Daftar, Ringkasan, Sel
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil
from tests.helpers.kantor import (
    DEWI,
    DINAS,
    KADIS,
    KEPALA,
    OPERATOR,
    PENGAWAS,
    PUSAT,
    PUSKESMAS,
    RUDI,
    SITI,
    WALI,
    KantorUji,
    id_tetap,
    skp_siti,
)
from tests.helpers.laporan import ajukan

NOVEMBER = Periode(2026, JenisPeriode.BULANAN, 11)
UNIT = {KEPALA, SITI, RUDI, DEWI, OPERATOR}
SEMUA = UNIT | {WALI, KADIS, PUSAT, PENGAWAS}


def _ubah(kantor: KantorUji, pegawai_id: UUID, ubahan: Callable[[Pegawai], Pegawai]) -> None:
    with kantor.sebagai("operator").transaksi("ubah", (skema.PUSAT,)) as kerja:
        lama = ambil(kerja.koneksi, Pegawai, pegawai_id)
        assert lama is not None
        kerja.simpan(ubahan(lama.nilai), lama.hash)


def _cuti(kantor: KantorUji, nomor: int, pegawai_id: UUID, mulai: date, selesai: date) -> None:
    with kantor.sebagai("operator").transaksi("cuti", (skema.PUSAT,)) as kerja:
        kerja.simpan(Ketidakhadiran(id_tetap(nomor), pegawai_id, mulai, selesai, JenisKetidakhadiran.CUTI_TAHUNAN))


def _orang(konteks: Context, unit_id: UUID | None = None) -> set[UUID]:
    r = layanan.rincian(konteks, NOVEMBER, Daftar.LAPORAN, unit_id=unit_id)
    return {b.pegawai_id for b in r.baris} | {p.pegawai_id for p in r.dikecualikan}


# --- who sees what ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("akun", "terlihat"),
    [
        ("kadis", {KEPALA, PUSAT, PENGAWAS}),
        ("kepala", UNIT),
        ("operator", SEMUA),
        ("pusat", SEMUA),
        ("pengawas", SEMUA),
    ],
)
def test_each_role_sees_its_own_people(kantor: KantorUji, akun: str, terlihat: set[UUID]) -> None:
    konteks = kantor.sebagai(akun)
    assert _orang(konteks) == terlihat
    assert layanan.ringkasan(konteks, NOVEMBER).orang == len(terlihat)


@pytest.mark.parametrize("akun", ["siti", "rudi", "dewi"])
def test_a_pegawai_has_no_dashboard(kantor: KantorUji, akun: str) -> None:
    for panggil in (
        lambda: layanan.ringkasan(kantor.sebagai(akun), NOVEMBER),
        lambda: layanan.rincian(kantor.sebagai(akun), NOVEMBER, Daftar.SKP),
    ):
        with pytest.raises(UserError) as galat:
            panggil()
        assert galat.value.kode == "UMM-01"


def test_units_narrow_only_within_what_the_role_sees(kantor: KantorUji) -> None:
    assert _orang(kantor.sebagai("pusat"), PUSKESMAS) == UNIT
    assert _orang(kantor.sebagai("pusat"), DINAS) == SEMUA
    assert _orang(kantor.sebagai("kepala"), PUSKESMAS) == UNIT
    for akun, unit in (("kepala", DINAS), ("kadis", PUSKESMAS)):
        with pytest.raises(UserError) as galat:
            layanan.ringkasan(kantor.sebagai(akun), NOVEMBER, unit)
        assert galat.value.kode == "UMM-01"


def test_days_of_a_stranger_are_not_shown(kantor: KantorUji) -> None:
    with pytest.raises(UserError) as galat:
        layanan.rincian(kantor.sebagai("kadis"), NOVEMBER, Daftar.HARI, str(SITI))
    assert galat.value.kode == "UMM-03"
    with pytest.raises(UserError):
        layanan.rincian(kantor.sebagai("kepala"), NOVEMBER, Daftar.RHK, str(SITI))


def test_units_to_choose_from_are_a_tree_and_none_for_a_penilai(kantor: KantorUji) -> None:
    pilihan = layanan.ringkasan(kantor.sebagai("operator"), NOVEMBER).pilihan_unit
    assert [(p.nama, p.dalam) for p in pilihan] == [("Dinas Kesehatan", 0), ("Puskesmas Kartini", 1)]
    assert layanan.ringkasan(kantor.sebagai("kadis"), NOVEMBER).pilihan_unit == ()
    assert layanan.ringkasan(kantor.sebagai("kepala"), NOVEMBER).pilihan_unit == ()


# --- what counts -----------------------------------------------------------------------------------------------


def test_only_working_days_before_today_without_leave_are_due(kantor: KantorUji) -> None:
    with kantor.sebagai("operator").transaksi("libur", (skema.PUSAT,)) as kerja:
        kerja.simpan(HariLibur(id_tetap(900), date(2026, 11, 10), JenisLibur.DAERAH, "Hari jadi"))
    _cuti(kantor, 901, SITI, date(2026, 11, 5), date(2026, 11, 9))
    siti = kantor.sebagai("siti")
    for hari in (4, 6, 10, 18, 24):
        ajukan(siti, tanggal=date(2026, 11, hari))
    ajukan(siti, tanggal=date(2026, 11, 19), diajukan_pada=None)
    kepala = kantor.sebagai("kepala")
    baris = {b.pegawai_id: b for b in layanan.rincian(kepala, NOVEMBER, Daftar.LAPORAN).baris}
    # 16 working days before Tuesday the 24th, less the holiday; Siti had leave on three of them.
    assert baris[RUDI].dari == 15
    assert (baris[SITI].bagian, baris[SITI].dari) == (2, 12)
    per_hari = {b.tanggal: b for b in layanan.rincian(kepala, NOVEMBER, Daftar.HARI, str(SITI)).baris}
    assert date(2026, 11, 10) not in per_hari
    assert (per_hari[date(2026, 11, 6)].keadaan, per_hari[date(2026, 11, 6)].teks) == ("cuti", "Cuti tahunan")
    assert per_hari[date(2026, 11, 19)].keadaan == Sel.KOSONG and per_hari[date(2026, 11, 25)].keadaan == Sel.NANTI
    assert (per_hari[date(2026, 11, 24)].keadaan, per_hari[date(2026, 11, 24)].dari) == ("diajukan", 0)


def test_states_of_a_day_and_the_queue(kantor: KantorUji) -> None:
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    setuju, sidik = ajukan(siti, tanggal=date(2026, 11, 16))
    persetujuan.setujui(kepala, setuju.id, sidik)
    kembali, sidik = ajukan(siti, tanggal=date(2026, 11, 17))
    persetujuan.kembalikan(kepala, kembali.id, sidik, "Mohon dilengkapi dengan buktinya.")
    ajukan(siti, tanggal=date(2026, 11, 18))
    ajukan(siti, tanggal=date(2026, 3, 18))
    r = layanan.ringkasan(kepala, NOVEMBER)
    (peta,) = [b for b in r.peta if b.pegawai_id == SITI]
    sel = dict(zip(r.hari, peta.sel, strict=True))
    assert [sel[date(2026, 11, n)] for n in (16, 17, 18, 19)] == [
        Sel.DISETUJUI, Sel.DIKEMBALIKAN, Sel.DIAJUKAN, Sel.KOSONG]  # fmt: skip
    assert r.menunggu.bagian == 2 and r.terlama == (date(2026, 11, 24) - date(2026, 3, 18)).days
    assert r.laporan.bagian == 2 and r.lama.dari == 2
    (antre,) = r.antre
    assert (antre.nama, antre.bagian, antre.saya_menilai) == ("Siti Rahma, A.Md.Keb.", 2, True)
    lama = layanan.rincian(kepala, NOVEMBER, Daftar.LAMA)
    jam = (kantor.jam() - datetime(2026, 11, 16, 15, 20, tzinfo=WIB)).total_seconds()
    assert jam <= lama.bagian <= 2 * jam and lama.baris[0].teks == "dr. R. Purba"


def test_people_without_a_duty_are_left_out_with_the_reason(kantor: KantorUji) -> None:
    _ubah(kantor, RUDI, lambda p: replace(p, kedudukan=Kedudukan.CLTN))
    _ubah(kantor, DEWI, lambda p: replace(p, mulai_bertugas=date(2026, 12, 1)))
    _cuti(kantor, 902, SITI, date(2026, 10, 20), date(2026, 12, 5))
    pusat = kantor.sebagai("pusat")
    laporan = layanan.rincian(pusat, NOVEMBER, Daftar.LAPORAN)
    assert {p.pegawai_id: p.alasan for p in laporan.dikecualikan} == {
        WALI: Alasan.PEJABAT_NEGARA,
        RUDI: Alasan.CLTN,
        DEWI: Alasan.BELUM_BERTUGAS,
        SITI: Alasan.CUTI_PENUH,
    }
    skp = layanan.rincian(pusat, NOVEMBER, Daftar.SKP)
    assert {p.pegawai_id for p in skp.dikecualikan} == {WALI, RUDI}
    assert SITI in {b.pegawai_id for b in skp.baris}


def test_set_plans_and_the_last_finished_quarter(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    r = layanan.ringkasan(kantor.sebagai("kepala"), NOVEMBER)
    assert r.skp == Angka(1, 5)
    assert str(r.periode) == "2026-TW3" and r.evaluasi == Angka(0, 5)
    assert str(layanan.ringkasan(kantor.sebagai("kepala"), Periode.baca("2026-09")).periode) == "2026-TW3"
    assert str(layanan.ringkasan(kantor.sebagai("kepala"), Periode.baca("2026-08")).periode) == "2026-TW2"


def test_the_first_day_of_a_month_has_nothing_due_and_no_percent(kantor: KantorUji) -> None:
    kantor.jam.saat = datetime(2026, 12, 1, 8, 0, tzinfo=WIB)
    kepala = kantor.sebagai("kepala")
    r = layanan.ringkasan(kepala, Periode.baca("2026-12"))
    assert r.laporan == Angka() and r.laporan.persen is None
    luar = layanan.rincian(kepala, r.bulan, Daftar.LAPORAN).dikecualikan
    assert {p.alasan for p in luar} == {Alasan.BELUM_ADA_HARI} and len(luar) == r.orang


# --- totals that refuse to lie ---------------------------------------------------------------------------------


def _angka(konteks: Context, r: Ringkasan, daftar: Daftar, kunci: str = "") -> Angka:
    isi = layanan.rincian(konteks, r.bulan, daftar, kunci, r.unit_id)
    return Angka(isi.bagian, isi.dari)


def pastikan_jujur(konteks: Context, r: Ringkasan) -> None:
    """Every figure is the sum of its list, and everybody in view is in the list or left out with a reason."""
    assert r.laporan == _angka(konteks, r, Daftar.LAPORAN)
    assert r.menunggu == _angka(konteks, r, Daftar.MENUNGGU)
    assert r.skp == _angka(konteks, r, Daftar.SKP)
    assert r.evaluasi == _angka(konteks, r, Daftar.EVALUASI)
    assert r.lama == _angka(konteks, r, Daftar.LAMA)
    assert r.evaluasi.bagian == sum(r.sebaran.values())
    for predikat, jumlah in r.sebaran.items():
        assert jumlah == _angka(konteks, r, Daftar.PREDIKAT, predikat.value).bagian
    for rhk in r.rhk or ():
        assert rhk.angka == _angka(konteks, r, Daftar.RHK, str(rhk.id))
    for daftar in (Daftar.LAPORAN, Daftar.SKP, Daftar.EVALUASI):
        isi = layanan.rincian(konteks, r.bulan, daftar, unit_id=r.unit_id)
        siapa = [b.pegawai_id for b in isi.baris] + [p.pegawai_id for p in isi.dikecualikan]
        assert len(siapa) == len(set(siapa)) == r.orang
    per_orang = {b.pegawai_id: b for b in layanan.rincian(konteks, r.bulan, Daftar.LAPORAN, unit_id=r.unit_id).baris}
    for baris in r.peta:
        hari = layanan.rincian(konteks, r.bulan, Daftar.HARI, str(baris.pegawai_id), r.unit_id)
        ada = per_orang.get(baris.pegawai_id)
        assert (hari.bagian, hari.dari) == ((ada.bagian, ada.dari) if ada else (0, 0))
        assert tuple(b.keadaan for b in hari.baris) == baris.sel


_KEADAAN = st.sampled_from(["draf", "diajukan", "setujui", "kembalikan"])
_ENTRI = st.tuples(st.sampled_from(["siti", "rudi", "dewi", "kepala"]), st.integers(1, 24), _KEADAAN)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(entri=st.lists(_ENTRI, max_size=8), bulan=st.sampled_from([10, 11]))
def test_every_figure_is_the_sum_of_its_list(kantor: KantorUji, entri: list[tuple[str, int, str]], bulan: int) -> None:
    for akun, hari, keadaan in entri:
        isi = {"diajukan_pada": None} if keadaan == "draf" else {}
        satu, sidik = ajukan(kantor.sebagai(akun), tanggal=date(2026, bulan, hari), **isi)
        penilai = kantor.sebagai("kadis" if akun == "kepala" else "kepala")
        if keadaan == "setujui":
            persetujuan.setujui(penilai, satu.id, sidik)
        elif keadaan == "kembalikan":
            persetujuan.kembalikan(penilai, satu.id, sidik, "Mohon dilengkapi dengan buktinya.")
    for akun, unit in (("kepala", None), ("kadis", None), ("pusat", None), ("pengawas", PUSKESMAS)):
        konteks = kantor.sebagai(akun)
        pastikan_jujur(konteks, layanan.ringkasan(konteks, Periode(2026, JenisPeriode.BULANAN, bulan), unit))


def test_progress_of_the_team_towards_the_result_of_the_head(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti, kepala, kadis = kantor.sebagai("siti"), kantor.sebagai("kepala"), kantor.sebagai("kadis")
    rhk = (
        Rhk(id_tetap(950), JenisRhk.UTAMA, "Meningkatnya kesehatan ibu dan anak"),
        Rhk(id_tetap(951), JenisRhk.UTAMA, "Tertibnya administrasi"),
    )
    rencana = Skp(id_tetap(952), KEPALA, KADIS, 2026, date(2026, 1, 1), date(2026, 12, 31), rhk=rhk,
                  diajukan_pada=datetime(2026, 1, 5, 9, 0, tzinfo=WIB))  # fmt: skip
    with kepala.transaksi("ajukan SKP") as kerja:
        sidik = kerja.simpan(rencana)
    with kadis.transaksi("tetapkan SKP") as kerja:
        kerja.simpan(KeputusanSkp(id_tetap(953), rencana.id, sidik, PutusanSkp.TETAPKAN, "", KADIS, kantor.jam()))
    satu, sidik = ajukan(siti, realisasi=60, satuan="ibu hamil")
    persetujuan.setujui(kepala, satu.id, sidik)
    r = layanan.ringkasan(kepala, NOVEMBER)
    assert r.rhk is not None
    # 60 of 120 ibu hamil and 0 of 24 visits: the mean of 50 and 0.
    assert [(b.angka, b.persen) for b in r.rhk] == [(Angka(50, 2), 25), (Angka(), None)]
    baris = layanan.rincian(kepala, NOVEMBER, Daftar.RHK, str(id_tetap(950))).baris
    assert [b.keadaan for b in baris] == ["60 / 120 ibu hamil", "0 / 24 kunjungan"]
    pastikan_jujur(kepala, r)


# --- plans are counted as Evaluasi counts them -----------------------------------------------------------------


def _keadaan_skp(kantor: KantorUji, bulan: int) -> tuple[str, bool]:
    kepala = kantor.sebagai("kepala")
    masa = Periode(2026, JenisPeriode.BULANAN, bulan)
    baris = {b.pegawai_id: b for b in layanan.rincian(kepala, masa, Daftar.SKP).baris}
    lembar = evaluasi_lembar.lembar(kepala, SITI, Periode.triwulan(masa.mulai))
    return baris[SITI].keadaan, lembar.skp is not None


def test_a_plan_of_the_former_place_does_not_count_after_the_move(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti(replace(skp_siti(), selesai=date(2026, 9, 30)))
    siti = kantor.sebagai("siti")
    with siti.transaksi("SKP baru") as kerja:
        kerja.simpan(replace(skp_siti(), id=id_tetap(940), mulai=date(2026, 10, 1)))
    assert _keadaan_skp(kantor, 9) == ("ditetapkan", True)
    assert _keadaan_skp(kantor, 11) == ("diajukan", False)


def test_a_set_plan_counts_while_its_revision_is_written(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    lembar = layanan_skp.daftar(siti, SITI, 2026)[-1]
    layanan_skp.buka_revisi(siti, lembar.skp.id, lembar.hash, "Tugas baru")
    assert _keadaan_skp(kantor, 11) == ("ditetapkan", True)


def test_waiting_reports_of_a_stranger_are_not_shown(kantor: KantorUji) -> None:
    with pytest.raises(UserError) as galat:
        layanan.rincian(kantor.sebagai("kadis"), NOVEMBER, Daftar.TUNGGU, str(SITI))
    assert galat.value.kode == "UMM-03"
