"""A new penilai clarifies a set plan again (R35); study leave adds to the same plan (R36)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from kinerja_desktop.domain.dialog_kinerja import JenisDialog
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import JenisJabatan, Kedudukan, Pegawai
from kinerja_desktop.domain.penempatan import Penempatan, SifatPenempatan
from kinerja_desktop.domain.skp import StatusSkp
from kinerja_desktop.domain.tugas_belajar import RHK_STUDI, Akreditasi, Jenjang
from kinerja_desktop.services import dialog, klarifikasi, skp_putusan
from kinerja_desktop.services import skp as layanan
from kinerja_desktop.services.klarifikasi import KeadaanSkp
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil
from tests.helpers.kantor import KADIS, PUSKESMAS, SITI, SKP_SITI, KantorUji, id_tetap
from tests.unit.services.test_dialog import tutup


def ubah_siti(kantor: KantorUji, **lain: Any) -> None:
    with kantor.terbuka.store.baca() as koneksi:
        orang = ambil(koneksi, Pegawai, SITI)
    assert orang is not None
    with kantor.sebagai("operator").transaksi("ubah pegawai", [skema.PUSAT]) as kerja:
        kerja.simpan(replace(orang.nilai, **lain))


def lembar(kantor: KantorUji, akun: str = "siti") -> Any:
    return layanan.daftar(kantor.sebagai(akun), SITI, 2026)[-1]


def studi(kantor: KantorUji) -> Any:
    return klarifikasi.tambah_studi(kantor.sebagai("siti"), SKP_SITI, lembar(kantor).hash, Jenjang.S1, Akreditasi.B)


def test_both_are_told_that_the_penilai_changed_and_nobody_else(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    assert klarifikasi.keadaan(kantor.sebagai("siti"), SKP_SITI) == KeadaanSkp(milik_saya=True)
    ubah_siti(kantor, penilai_id=KADIS)
    assert klarifikasi.keadaan(kantor.sebagai("siti"), SKP_SITI) == KeadaanSkp("dr. Tiur Manurung", True)
    assert klarifikasi.keadaan(kantor.sebagai("kadis"), SKP_SITI) == KeadaanSkp("dr. Tiur Manurung")
    for akun in ("kepala", "operator", "rudi"):
        assert klarifikasi.keadaan(kantor.sebagai(akun), SKP_SITI).penilai_baru == "", akun


def test_r35_clarified_without_changes_becomes_a_revision_that_the_new_penilai_sets(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    ubah_siti(kantor, penilai_id=KADIS)
    siti, kadis = kantor.sebagai("siti"), kantor.sebagai("kadis")
    semula = lembar(kantor)
    klarifikasi.tanpa_perubahan(siti, SKP_SITI, semula.hash, "Ekspektasi tetap")
    kini = lembar(kantor)
    assert (kini.status, kini.skp.penilai_id) == (StatusSkp.DIAJUKAN, KADIS)
    assert kini.skp.rhk == semula.skp.rhk
    assert kini.ditetapkan == semula.skp, "the set text stays in force"
    assert klarifikasi.keadaan(kadis, SKP_SITI).menunggu_penetapan
    (entri,) = dialog.lembar(kadis, SKP_SITI).entri
    assert (entri.dialog.jenis, entri.dialog.kesepakatan) == (JenisDialog.KLARIFIKASI, "Ekspektasi tetap")
    assert entri.dialog.peserta == "Siti Rahma, A.Md.Keb.; dr. Tiur Manurung"
    skp_putusan.tetapkan(kadis, SKP_SITI, kini.hash)
    assert lembar(kantor).status is StatusSkp.DITETAPKAN
    assert klarifikasi.keadaan(siti, SKP_SITI).penilai_baru == ""


def test_the_former_penilai_no_longer_decides_on_the_revision(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    ubah_siti(kantor, penilai_id=KADIS)
    klarifikasi.tanpa_perubahan(kantor.sebagai("siti"), SKP_SITI, lembar(kantor).hash)
    with pytest.raises(UserError) as galat:
        skp_putusan.tetapkan(kantor.sebagai("kepala"), SKP_SITI, lembar(kantor).hash)
    assert galat.value.kode == "UMM-01"


def test_a_revision_with_changes_goes_to_the_new_penilai_too(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    ubah_siti(kantor, penilai_id=KADIS)
    siti = kantor.sebagai("siti")
    layanan.buka_revisi(siti, SKP_SITI, lembar(kantor).hash, "Penilai berganti")
    layanan.ajukan(siti, lembar(kantor).skp, lembar(kantor).hash)
    skp_putusan.tetapkan(kantor.sebagai("kadis"), SKP_SITI, lembar(kantor, "kadis").hash)
    assert lembar(kantor).skp.penilai_id == KADIS


def test_without_a_new_penilai_there_is_nothing_to_clarify(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    with pytest.raises(UserError) as galat:
        klarifikasi.tanpa_perubahan(kantor.sebagai("siti"), SKP_SITI, lembar(kantor).hash)
    assert galat.value.kode == "SKP-71"


def test_a_closed_plan_is_not_clarified_again(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    ubah_siti(kantor, penilai_id=KADIS)
    tutup(kantor)
    assert klarifikasi.keadaan(kantor.sebagai("siti"), SKP_SITI) == KeadaanSkp()
    with pytest.raises(UserError) as galat:
        klarifikasi.tanpa_perubahan(kantor.sebagai("siti"), SKP_SITI, lembar(kantor).hash)
    assert galat.value.kode == "MUT-01"


# --- study leave -----------------------------------------------------------------------------------------------


def test_r36_study_leave_offers_to_add_to_the_same_plan_and_only_once(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    assert not klarifikasi.keadaan(siti, SKP_SITI).tawarkan_studi
    with pytest.raises(UserError) as galat:
        studi(kantor)
    assert galat.value.kode == "SKP-73"
    ubah_siti(kantor, kedudukan=Kedudukan.TUGAS_BELAJAR)
    siti = kantor.sebagai("siti")
    assert klarifikasi.keadaan(siti, SKP_SITI).tawarkan_studi
    studi(kantor)
    (kini,) = layanan.daftar(siti, SITI, 2026)
    assert (kini.status, kini.skp.rhk[-1].uraian) == (StatusSkp.DRAF, RHK_STUDI)
    assert next(i.target for i in kini.skp.rhk[-1].iki) == "3,10 – 3,60 (skala 4)"
    assert kini.skp.alasan_revisi.startswith("Tugas belajar")
    assert not klarifikasi.keadaan(siti, SKP_SITI).tawarkan_studi
    with pytest.raises(UserError) as galat:
        studi(kantor)
    assert galat.value.kode == "SKP-72"
    layanan.ajukan(siti, kini.skp, kini.hash)
    skp_putusan.tetapkan(kantor.sebagai("kepala"), SKP_SITI, lembar(kantor).hash)
    assert len(layanan.daftar(siti, SITI, 2026)) == 1, "no second SKP"


@pytest.mark.parametrize(
    ("mulai", "selesai", "ditawarkan"),
    [(date(2026, 7, 1), None, True), (date(2024, 7, 1), date(2025, 12, 31), False)],
)
def test_an_assignment_of_study_leave_counts_within_the_plan(
    kantor: KantorUji, mulai: date, selesai: date | None, ditawarkan: bool
) -> None:
    kantor.tetapkan_skp_siti()
    tugas = Penempatan(
        id_tetap(960), SITI, PUSKESMAS, "Tugas belajar", JenisJabatan.FUNGSIONAL, SifatPenempatan.TUGAS_BELAJAR, mulai,
        selesai,
    )  # fmt: skip
    with kantor.sebagai("operator").transaksi("penempatan", [skema.PUSAT]) as kerja:
        kerja.simpan(tugas)
    assert klarifikasi.keadaan(kantor.sebagai("siti"), SKP_SITI).tawarkan_studi is ditawarkan


def test_while_a_plan_waits_nothing_is_added(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    ubah_siti(kantor, kedudukan=Kedudukan.TUGAS_BELAJAR)
    siti = kantor.sebagai("siti")
    layanan.buka_revisi(siti, SKP_SITI, lembar(kantor).hash, "Lain")
    layanan.ajukan(siti, lembar(kantor).skp, lembar(kantor).hash)
    with pytest.raises(UserError) as galat:
        studi(kantor)
    assert galat.value.kode == "SKP-74"
