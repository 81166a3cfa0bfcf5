"""Who has a plan of his own but an account that only administers or reads writes nothing about it, nor as penilai."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.dialog_kinerja import JenisDialog
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.manual_indikator import ManualIndikator
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.rencana_aksi import RencanaAksi
from kinerja_desktop.domain.strategi import Strategi
from kinerja_desktop.services import (
    dialog,
    manual_indikator,
    matriks,
    matriks_tulis,
    rencana_aksi,
    skp_putusan,
    strategi,
)
from kinerja_desktop.services import skp as layanan_skp
from kinerja_desktop.services.dialog import IsianDialog
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.matriks_tulis import IsianSel
from kinerja_desktop.store import skema
from tests.helpers.kantor import DEWI, IKI_1, KADIS, OPERATOR, PENGAWAS, SITI, SKP_SITI, KantorUji, id_tetap, skp_siti
from tests.helpers.matriks import KOLOM_1, SKP_KEPALA, isian, siapkan_matriks

RENCANA = id_tetap(980)
CATATAN = IsianDialog(date(2026, 2, 2), JenisDialog.PENYESUAIAN, "Kedua pihak", "Target", "Tetap")
TULIS: dict[str, Callable[[Context, UUID], Any]] = {
    "dialog": lambda k, _: dialog.simpan(k, RENCANA, CATATAN),
    "rencana_aksi": lambda k, o: rencana_aksi.simpan(k, RencanaAksi(id_tetap(981), o, RENCANA), None),
    "manual": lambda k, o: manual_indikator.simpan(k, ManualIndikator(id_tetap(982), o, RENCANA, IKI_1), None),
    "strategi": lambda k, o: strategi.simpan(k, Strategi(id_tetap(983), o, RENCANA, "Inisiatif"), None),
    "matriks": lambda k, _: matriks_tulis.simpan_sel(k, RENCANA, [IsianSel(IKI_1, DEWI, "Peran")]),
    "skp": lambda k, _: layanan_skp.tarik(k, RENCANA, b""),
}


def kode(panggil: Callable[[], Any]) -> str:
    with pytest.raises(UserError) as galat:
        panggil()
    return galat.value.kode


@pytest.mark.parametrize("tulis", TULIS)
@pytest.mark.parametrize(("akun", "orang"), [("pengawas", PENGAWAS), ("operator", OPERATOR)])
def test_an_account_that_reads_or_administers_writes_no_plan(
    kantor: KantorUji, akun: str, orang: UUID, tulis: str
) -> None:
    konteks = kantor.sebagai(akun)
    with konteks.transaksi("buat SKP") as kerja:
        kerja.simpan(replace(skp_siti(), id=RENCANA, pegawai_id=orang, penilai_id=KADIS))
    assert kode(lambda: TULIS[tulis](konteks, orang)) == "UMM-01"
    assert not dialog.lembar(konteks, RENCANA).boleh_tulis
    assert not rencana_aksi.lembar(konteks, RENCANA).boleh_ubah


def test_a_penilai_whose_account_only_reads_writes_no_dialog(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    with kantor.sebagai("operator").transaksi("ubah pegawai", (skema.PUSAT,)) as kerja:
        siti = kerja.ambil(Pegawai, SITI)
        assert siti is not None
        kerja.simpan(replace(siti.nilai, penilai_id=PENGAWAS))
    pengawas = kantor.sebagai("pengawas")
    assert not dialog.lembar(pengawas, SKP_SITI).boleh_tulis
    assert kode(lambda: dialog.simpan(pengawas, SKP_SITI, CATATAN)) == "UMM-01"


def test_a_pegawai_has_no_matrix_of_his_own(kantor: KantorUji) -> None:
    """Only who leads people shares out results (Lampiran II.5)."""
    with kantor.sebagai("siti").transaksi("tulis") as kerja:
        kerja.simpan(replace(skp_siti(), diajukan_pada=None))
    siti = kantor.sebagai("siti")
    for panggil in (
        lambda: matriks_tulis.simpan_sel(siti, SKP_SITI, [IsianSel(IKI_1, DEWI, "Peran")]),
        lambda: matriks_tulis.tambah_anggota(siti, SKP_SITI, [DEWI]),
        lambda: matriks_tulis.keluarkan(siti, SKP_SITI, DEWI),
        lambda: matriks.calon_anggota(siti, SKP_SITI, "dewi"),
    ):
        assert kode(panggil) == "UMM-01"


def test_a_block_of_cells_of_another_leader_is_refused_as_a_whole(kantor: KantorUji) -> None:
    siapkan_matriks(kantor)
    for akun in ("kadis", "siti", "operator", "pengawas"):
        konteks = kantor.sebagai(akun)
        assert kode(lambda k=konteks: matriks_tulis.simpan_banyak(k, SKP_KEPALA, [isian("Peran")])) == "UMM-01"  # type: ignore[misc]
        assert kode(lambda k=konteks: matriks.calon_anggota(k, SKP_KEPALA, "dewi")) == "UMM-01"  # type: ignore[misc]
    assert matriks.lembar(kantor.sebagai("kepala"), kantor.sebagai("kepala").saya, 2026).sel == {}


def test_how_a_plan_differs_from_the_matrix_is_not_for_the_team(kantor: KantorUji) -> None:
    siapkan_matriks(kantor)
    kepala = kantor.sebagai("kepala")
    matriks_tulis.simpan_sel(kepala, SKP_KEPALA, [isian("Peran lain")])
    kantor.tetapkan_skp_siti()
    assert matriks.lembar(kepala, kepala.saya, 2026).berbeda == {(SITI, KOLOM_1)}
    assert matriks.lembar(kantor.sebagai("dewi"), kepala.saya, 2026).berbeda == frozenset()


def test_a_workblock_of_somebody_else_is_no_part_of_the_own_plan(kantor: KantorUji) -> None:
    with kantor.sebagai("siti").transaksi("tulis") as kerja:
        kerja.simpan(replace(skp_siti(), diajukan_pada=None))
    siti = kantor.sebagai("siti")
    milik_dewi = Strategi(id_tetap(983), DEWI, SKP_SITI, "Inisiatif")
    assert kode(lambda: strategi.simpan(siti, milik_dewi, None)) == "UMM-03"


@pytest.mark.parametrize("putus", [skp_putusan.setujui, skp_putusan.tetapkan])
def test_nobody_decides_about_himself_even_where_the_record_says_so(kantor: KantorUji, putus: Any) -> None:
    """Article 1.9: a record that names the person as his own penilai gives no right."""
    kepala = kantor.sebagai("kepala")
    with kantor.sebagai("operator").transaksi("ubah pegawai", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(kepala.pegawai, penilai_id=kepala.saya))
    with kepala.transaksi("tulis") as kerja:
        sidik = kerja.simpan(replace(skp_siti(), id=RENCANA, pegawai_id=kepala.saya, penilai_id=kepala.saya))
    assert kode(lambda: putus(kantor.sebagai("kepala"), RENCANA, sidik)) == "PST-03"


@pytest.mark.parametrize(("akun", "orang"), [("pengawas", PENGAWAS), ("siti", SITI)])
def test_the_way_through_the_atasan_needs_his_role_and_is_not_for_oneself(
    kantor: KantorUji, akun: str, orang: UUID
) -> None:
    """R22, article 1.9: a record that names a reading account, or the owner himself, as the penilai of his penilai."""
    with kantor.sebagai("siti").transaksi("ajukan SKP") as kerja:
        sidik = kerja.simpan(skp_siti())
    with kantor.sebagai("operator").transaksi("ubah", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(kantor.sebagai("kepala").pegawai, penilai_id=orang))
        if akun == "siti":
            peran = kerja.ambil(Akun, kantor.sebagai("siti").akun.id)
            assert peran is not None
            kerja.simpan(replace(peran.nilai, peran=Peran.PENILAI))
    konteks = kantor.sebagai(akun)
    assert not dialog.lembar(konteks, SKP_SITI).sebagai_atasan
    harap = "PST-03" if akun == "siti" else "UMM-01"
    assert kode(lambda: skp_putusan.setujui(konteks, SKP_SITI, sidik, "Menggantikan penilai")) == harap


def test_bringing_a_draft_back_never_overwrites_what_is_there(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    layanan_skp.buat(siti, 2026)
    kini = layanan_skp.daftar(siti, SITI, 2026)[-1]
    layanan_skp.pulihkan_draf(siti, replace(kini.skp, rhk=skp_siti().rhk))
    assert layanan_skp.daftar(siti, SITI, 2026)[-1] == kini
