"""Honest records that come late: their author went, the person moved, somebody else has the task by then."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import delete

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi
from kinerja_desktop.domain.keberatan import Keberatan
from kinerja_desktop.domain.konseling import CatatanKonseling, JenisKonselor, LangkahKonseling
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.matriks_selaras import id_sel
from kinerja_desktop.domain.pegawai import Kedudukan, Pegawai
from kinerja_desktop.domain.pelaporan import PelaporanEvaluasi
from kinerja_desktop.domain.sel_matriks import SelMatriks
from kinerja_desktop.domain.skp import BATAS_JUMLAH, StatusSkp
from kinerja_desktop.domain.umpan_balik import Hubungan, UmpanBalik
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import keberatan, konseling, matriks, matriks_tulis, mutasi, persetujuan, umpan_balik
from kinerja_desktop.services import laporan as urusan
from kinerja_desktop.services import skp as urusan_skp
from kinerja_desktop.services.hak_laptop import HakLaptop
from kinerja_desktop.services.hak_penilai_lama import HakPenilaiLama
from kinerja_desktop.services.konseling import IsianPenetapan
from kinerja_desktop.services.matriks_tulis import IsianSel
from kinerja_desktop.services.umpan_balik import Isian
from kinerja_desktop.store import skema
from kinerja_desktop.store import skp as kueri_skp
from kinerja_desktop.sync.scope import Scope
from tests.helpers import kepercayaan
from tests.helpers.evaluasi import BAIK, TW4, siapkan, tetapkan
from tests.helpers.kantor import DEWI, DINAS, KADIS, KEPALA, PUSKESMAS, RUDI, SITI, WALI, KantorUji, id_tetap, skp_siti
from tests.helpers.keberatan import UBAH, keberatan_siti
from tests.helpers.laporan import ajukan
from tests.helpers.matriks import (
    KOLOM_1,
    KOLOM_RUDI,
    SKP_KEPALA,
    SKP_RUDI,
    rudi_memimpin,
    siapkan_matriks,
    skp_kepala,
    skp_rudi,
)
from tests.helpers.pembinaan import PERILAKU, kasus
from tests.helpers.penilai_lama import AWAL, DINAS_LAIN, SEBELUM
from tests.helpers.pertukaran import (
    UNIT,
    Jaringan,
    ditahan,
    jam,
    memuat,
    semua,
    tambah_kadis,
    tulis_saja,
    ubah_pegawai,
)


def tiga_tingkat(jaringan: Jaringan, *mesin: str) -> None:
    """Siti below Rudi, Rudi below the head, the head below the Kadis."""
    for nama in mesin:
        ubah_pegawai(jaringan[nama], SITI, penilai_id=RUDI)


@pytest.mark.parametrize("cara", ["pimpinan diganti", "pegawai pindah"])
def test_feedback_of_a_leader_far_above(jaringan: Jaringan, kantor: KantorUji, cara: str) -> None:
    """And his report to the PyB: one person who moved since holds back nobody's set."""
    tambah_kadis(jaringan)
    siapkan(kantor)
    tetapkan(kantor, BAIK)
    tiga_tingkat(jaringan, "opd", "pusat", "kadis")
    jaringan.tukar("opd", "pusat")
    jaringan.tukar("pusat", "kadis")
    kadis = jaringan["kadis"]
    konteks = replace(kadis.konteks, akun=replace(kadis.konteks.akun, peran=Peran.PIMPINAN_UNIT))
    umpan_balik.beri(konteks, TW4, Isian(SITI, isi="Bagus."))
    (tanda,) = semua(kadis, PenetapanEvaluasi)
    saat = konteks.sekarang()
    isi = (DINAS, TW4, saat.date(), "PyB", (tanda.id, tanda.id), saat)
    tulis_saja(kadis, KADIS, PelaporanEvaluasi(id_baru(saat), KADIS, *isi))
    pusat = jaringan["pusat"]
    if cara == "pegawai pindah":
        tulis_saja(pusat, skema.PUSAT, DINAS_LAIN)
        ubah_pegawai(pusat, SITI, penilai_id=WALI, unit_kerja_id=DINAS_LAIN.id)
    else:
        ubah_pegawai(pusat, KEPALA, penilai_id=WALI)
        with pusat.konteks.transaksi("ganti", (skema.PUSAT,)) as kerja:
            dinas = kerja.ambil(UnitKerja, DINAS)
            assert dinas is not None
            kerja.simpan(replace(dinas.nilai, pimpinan_id=WALI))
    assert ditahan(jaringan, "kadis", "pusat") == {}


def test_the_record_of_a_konselor_who_was_replaced_since(jaringan: Jaringan, kantor: KantorUji) -> None:
    nomor, _ = konseling.laporkan(kantor.sebagai("kepala"), SITI, PERILAKU)
    operator = kantor.sebagai("operator")
    temu = datetime(2026, 11, 25, 9, tzinfo=WIB)
    konseling.tetapkan(operator, nomor, IsianPenetapan(KEPALA, JenisKonselor.PENILAI, temu, "Ruang", ""))
    jaringan.tukar("opd", "kepala")
    konseling.rekam(jaringan["kepala"].konteks, nomor, "Sudah bertemu.")
    kantor.jam.maju(hours=1)
    lain = IsianPenetapan(DEWI, JenisKonselor.INDEPENDEN, temu.replace(day=30), "Ruang", "")
    konseling.tetapkan(operator, nomor, lain)
    assert ditahan(jaringan, "kepala", "opd") == {}


def test_the_atasan_follows_a_case_up_at_his_laptop(jaringan: Jaringan, kantor: KantorUji) -> None:
    """He decides after the record of who is below him (III.D.5.e); nobody else does."""
    tambah_kadis(jaringan)
    nomor = kasus(kantor)
    saat = kantor.sebagai("operator").sekarang()
    langkah = LangkahKonseling.TINDAK_LANJUT
    jaringan.tukar("opd", "rudi")
    tulis_saja(jaringan["rudi"], RUDI, CatatanKonseling(id_baru(saat), nomor, SITI, RUDI, langkah, saat, "Ditutup"))
    assert ditahan(jaringan, "rudi", "opd") == {"catatan_konseling": 1}
    opd = jaringan["opd"].konteks
    atasan = CatatanKonseling(id_baru(saat), nomor, SITI, KADIS, langkah, saat, "Jadwal diubah")
    with opd.store.baca() as koneksi:
        assert HakLaptop(HakPenilaiLama(opd)).boleh(koneksi, atasan)


def test_the_head_of_a_unit_whose_people_are_rated_by_others_gives_roles(jaringan: Jaringan, kantor: KantorUji) -> None:
    siapkan_matriks(kantor)
    jaringan.tukar("opd", "kepala")
    for nama in ("opd", "kepala"):
        mesin = jaringan[nama]
        with mesin.konteks.store.baca() as koneksi:
            tim = [UUID(bytes=b) for b in koneksi.execute(_di_bawah_kepala()).scalars()]
        for satu in tim:
            ubah_pegawai(mesin, satu, penilai_id=KADIS)
        with mesin.konteks.transaksi("lupa") as kerja:
            kerja.koneksi.execute(delete(skema.penilai_lama))
    matriks_tulis.tambah_anggota(jaringan["kepala"].konteks, SKP_KEPALA, [SITI])
    assert ditahan(jaringan, "kepala", "opd") == {}


def test_a_leader_gives_a_role_to_somebody_of_another_team(jaringan: Jaringan, kantor: KantorUji) -> None:
    """It comes in from his laptop, she takes it, he sees that she did, and she can give it back (R30)."""
    di_opd, siti = rudi_memimpin(kantor), kantor.sebagai("siti")
    urusan_skp.buat(siti, 2026)
    ubah_pegawai(jaringan["rudi"], DEWI, penilai_id=RUDI)
    rudi = jaringan["rudi"].konteks
    rudi = replace(rudi, akun=replace(rudi.akun, peran=Peran.PENILAI))
    tulis_saja(jaringan["rudi"], RUDI, skp_rudi())
    matriks_tulis.tambah_anggota(rudi, SKP_RUDI, [SITI])
    matriks_tulis.simpan_sel(rudi, SKP_RUDI, [IsianSel(KOLOM_RUDI, SITI, "Kader terlatih")])
    assert ditahan(jaringan, "rudi", "opd") == {}
    for diambil in (True, False):
        kini = urusan_skp.daftar(siti, SITI, 2026)[-1]
        urusan_skp.simpan(siti, replace(kini.skp, rhk=kini.peran.ditawarkan if diambil else ()), kini.hash)
        assert ditahan(jaringan, "opd", "pusat") == {}
        for mesin in ("opd", "pusat"):
            with jaringan[mesin].konteks.store.baca() as koneksi:
                (satu,) = kueri_skp.skp_pegawai(koneksi, SITI, 2026)
            assert [r.uraian for r in satu.simpanan.nilai.rhk] == ["Kader terlatih"] * diambil, mesin
        lembar = matriks.lembar(di_opd, RUDI, 2026)
        assert lembar.berbeda == (frozenset() if diambil else {(SITI, KOLOM_RUDI)})


def test_nobody_fills_the_plan_of_somebody_whom_he_does_not_lead(jaringan: Jaringan, kantor: KantorUji) -> None:
    """A changed program gave two hundred roles that she could not take out again, nor hand her plan in (MTX-10)."""
    kantor.tetapkan_skp_siti()
    rudi_memimpin(kantor)
    ubah_pegawai(jaringan["rudi"], DEWI, penilai_id=RUDI)
    isi = "\n".join(f"- Tugas Rudi {n}" for n in range(200))
    sel = SelMatriks(id_sel(SKP_RUDI, KOLOM_RUDI, SITI), RUDI, SKP_RUDI, KOLOM_RUDI, SITI, isi)
    tulis_saja(jaringan["rudi"], RUDI, skp_rudi(), sel)
    assert ditahan(jaringan, "rudi", "opd") == {}
    siti = kantor.sebagai("siti")
    urusan_skp.buka_revisi(siti, skp_siti().id, urusan_skp.daftar(siti, SITI, 2026)[-1].hash, "Tugas baru")
    kini = urusan_skp.daftar(siti, SITI, 2026)[-1]
    assert kini.skp.rhk == skp_siti().rhk and len(kini.peran.ditawarkan) == BATAS_JUMLAH - len(kini.skp.rhk)
    urusan_skp.ajukan(siti, kini.skp, kini.hash)
    assert urusan_skp.daftar(siti, SITI, 2026)[-1].status is StatusSkp.DIAJUKAN


def _di_bawah_kepala() -> Any:
    p = skema.pegawai.c
    return skema.pegawai.select().with_only_columns(p.id).where(p.penilai_id == KEPALA.bytes)


def test_a_friend_whom_an_skp_names_as_penilai_is_none(jaringan: Jaringan) -> None:
    """An SKP is written by its person, who may name there whom he likes."""
    siti, rudi = jaringan["siti"], jaringan["rudi"]
    tulis_saja(siti, SITI, replace(skp_siti(), penilai_id=RUDI, diajukan_pada=None))
    assert ditahan(jaringan, "siti", "opd") == {}
    saat = rudi.konteks.sekarang()
    skp = replace(skp_kepala(), id=id_tetap(399), pegawai_id=RUDI, penilai_id=KEPALA)
    pimpinan = UmpanBalik(id_baru(saat), SITI, RUDI, Hubungan.PIMPINAN, TW4, "Luar biasa", saat)
    luar = UmpanBalik(id_baru(saat), SITI, RUDI, Hubungan.PIHAK_LAIN, TW4, "Hebat", saat, dari_cetak="Wali Kota")
    sel = SelMatriks(id_sel(skp.id, KOLOM_1, DEWI), RUDI, skp.id, KOLOM_1, DEWI, "Mencuci mobil saya")
    tulis_saja(rudi, RUDI, pimpinan, luar, skp, sel)
    assert ditahan(jaringan, "rudi", "opd") == {"umpan_balik": 2, "sel_matriks": 1}


def test_what_an_atasan_made_of_an_evaluation_comes_in_at_the_workstation_of_his_office(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    """His laptop hangs on it, and he left before the bundle came: his own draft of the new evaluation comes too."""
    semula, kepercayaan.memuat = kepercayaan.memuat, memuat
    UNIT.setdefault(KADIS.bytes, DINAS.bytes)
    try:
        dinas = jaringan.dunia.pusat.beri(PeranPerangkat.OPD, Scope.of(units=frozenset({DINAS.bytes})), "Dinas")
        jaringan.tambah("dinas", dinas, "operator")
        laptop = dinas.beri(PeranPerangkat.PEGAWAI, Scope.of(persons=frozenset({KADIS.bytes})), "Laptop kadis")
        jaringan.tambah("kadis", laptop, "kadis")
    finally:
        kepercayaan.memuat = semula
        UNIT.pop(KADIS.bytes)
    kantor.jam.saat = AWAL
    keberatan_siti(kantor)
    for dari, ke in (("opd", "pusat"), ("pusat", "dinas"), ("dinas", "kadis")):
        jaringan.tukar(dari, ke)
    jam(jaringan["kadis"], AWAL)
    (satu,) = semua(jaringan["kadis"], Keberatan)
    keberatan.putuskan(jaringan["kadis"].konteks, satu.id, UBAH)
    kantor.jam.saat = SEBELUM
    mutasi.terapkan(kantor.sebagai("operator"), LangkahMutasi(JenisMutasi.BERHENTI, KADIS, date(2026, 12, 10)))
    for nama in ("pusat", "dinas"):
        jam(jaringan[nama], SEBELUM)
        jaringan.bagikan_induk(nama)
    assert ditahan(jaringan, "kadis", "dinas") == {} == ditahan(jaringan, "dinas", "pusat")


def test_a_returned_report_that_she_deleted(jaringan: Jaringan, kantor: KantorUji) -> None:
    """The laptop of the head, which did not know of the return, brought an approval of the same text before it."""
    kantor.tetapkan_skp_siti()
    satu, sidik = ajukan(kantor.sebagai("siti"))
    jaringan.tukar("opd", "kepala")
    persetujuan.kembalikan(kantor.sebagai("kepala"), satu.id, sidik, "Bukan kegiatan Anda.")
    persetujuan.setujui(jaringan["kepala"].konteks, satu.id, sidik)
    jaringan.tukar("opd", "siti")
    urusan.hapus(jaringan["siti"].konteks, [satu.id])
    jaringan.tukar("kepala", "opd")
    assert ditahan(jaringan, "siti", "opd") == {}
    for nama in ("opd", "siti"):
        assert semua(jaringan[nama], LaporanHarian) == []


@pytest.mark.parametrize("cara", ["memimpin unit lain", "bawahan pensiun"])
def test_nobody_becomes_at_a_laptop_what_he_is_not_to_his_own_unit(kantor: KantorUji, cara: str) -> None:
    """As the head of his unit he would read all his colleagues."""
    with kantor.sebagai("operator").transaksi("susun", (skema.PUSAT,)) as kerja:
        if cara == "memimpin unit lain":
            kerja.simpan(UnitKerja(id_tetap(960), "Pustu", JenisUnit.SUB_UNIT, PUSKESMAS, RUDI))
        else:
            dewi = kerja.ambil(Pegawai, DEWI)
            assert dewi is not None
            kerja.simpan(replace(dewi.nilai, penilai_id=RUDI, kedudukan=Kedudukan.PENSIUN))
    kantor.terbuka.store.atur_meta(skema.META_PERAN, PeranPerangkat.PEGAWAI.value)
    assert kantor.sebagai("rudi").peran is Peran.PEGAWAI
