"""A plan of the next year begins as a copy of the own one, under new identities."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.skp import LampiranSkp, Skp, StatusSkp
from kinerja_desktop.services import skp as layanan
from tests.helpers.kantor import RHK_1, SITI, SKP_SITI, KantorUji, skp_siti


def _teks(skp: Skp) -> list[object]:
    return [(r.uraian, r.rhk_pimpinan, [(i.aspek, i.uraian, i.target) for i in r.iki]) for r in skp.rhk]


def _identitas(skp: Skp) -> set[UUID]:
    return {skp.id} | {r.id for r in skp.rhk} | {i.id for r in skp.rhk for i in r.iki}


def test_the_copy_has_the_same_words_and_nothing_of_the_old_year(kantor: KantorUji) -> None:
    dasar = skp_siti()
    rhk = (replace(dasar.rhk[0], rhk_pimpinan_id=RHK_1, disetujui_penilai=True), *dasar.rhk[1:])
    kantor.tetapkan_skp_siti(replace(dasar, rhk=rhk, lampiran=LampiranSkp(("Dua bidan",), ("Dialog bulanan",), ())))
    siti = kantor.sebagai("siti")
    layanan.buat(siti, 2027, SKP_SITI)
    lama, baru = layanan.daftar(siti, SITI, 2026)[-1].skp, layanan.daftar(siti, SITI, 2027)[-1]
    assert baru.status is StatusSkp.DRAF and baru.skp.diajukan_pada is None
    assert (baru.skp.tahun, baru.skp.mulai.year, baru.skp.penilai_id) == (2027, 2027, lama.penilai_id)
    assert _teks(baru.skp) == _teks(lama) and baru.skp.lampiran == lama.lampiran
    assert not _identitas(baru.skp) & _identitas(lama)
    assert not any(r.rhk_pimpinan_id or r.disetujui_penilai for r in baru.skp.rhk)


def test_a_role_of_the_matrix_of_the_old_year_is_copied_as_words(kantor: KantorUji) -> None:
    """The cell belongs to the old year: the copy is free of it, also where nothing was added to the role."""
    dasar = skp_siti()
    rhk = (replace(dasar.rhk[0], sel_id=RHK_1), replace(dasar.rhk[1], sel_id=RHK_1, iki=()))
    kantor.tetapkan_skp_siti(replace(dasar, rhk=rhk))
    siti = kantor.sebagai("siti")
    layanan.buat(siti, 2027, SKP_SITI)
    baru = layanan.daftar(siti, SITI, 2027)[-1].skp
    assert [(r.uraian, r.sel_id) for r in baru.rhk] == [(r.uraian, None) for r in rhk]


def test_only_an_own_plan_is_copied_and_only_into_an_empty_year(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    for akun in ("rudi", "kepala", "operator", "pusat", "pengawas"):
        with pytest.raises(UserError) as galat:
            layanan.buat(kantor.sebagai(akun), 2027, SKP_SITI)
        assert galat.value.kode == "UMM-01", akun
    with pytest.raises(UserError, match="SKP-28"):
        layanan.buat(kantor.sebagai("siti"), 2026, SKP_SITI)
