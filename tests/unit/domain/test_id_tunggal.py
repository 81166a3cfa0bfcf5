"""Ids that follow from what a record is of are the same on every machine, and in every version of the program."""

from __future__ import annotations

from uuid import UUID

import pytest

from kinerja_desktop.domain import id_tunggal
from kinerja_desktop.domain.catatan import id_turunan
from kinerja_desktop.domain.periode import Periode

A, B = UUID("01a20ba5-6b40-7000-8000-00000000000a"), UUID("01a20ba5-6b40-7000-8000-00000000000b")
TW = Periode.baca("2026-TW4")

TETAP = {
    "id_realisasi": "01a20ba5-6b40-79d0-8c80-1fee9cf120cf",
    "id_evaluasi": "01a20ba5-6b40-7702-a05c-35c76f55f151",
    "id_rencana_aksi": "01a20ba5-6b40-799a-ad9e-4a9d545e7e54",
    "id_manual": "01a20ba5-6b40-7822-bd5a-513063fffbde",
    "id_isian": "01a20ba5-6b40-7574-9ea6-ecb043513e91",
}
"""As the offices hold them: with others, two machines would have two accounts of one plan."""
DARI = {
    "id_realisasi": (A, TW),
    "id_evaluasi": (A, TW, B),
    "id_rencana_aksi": (A,),
    "id_manual": (A, B),
    "id_isian": (A,),
}


@pytest.mark.parametrize("nama", TETAP)
def test_an_id_is_what_it_was(nama: str) -> None:
    assert str(getattr(id_tunggal, nama)(*DARI[nama])) == TETAP[nama]


def test_a_period_may_be_given_as_it_is_stored() -> None:
    assert id_tunggal.id_realisasi(A, TW) == id_tunggal.id_realisasi(A, "2026-TW4") == id_turunan(A, "2026-TW4")


def test_no_two_kinds_share_an_id() -> None:
    semua = {str(getattr(id_tunggal, nama)(*dari)) for nama, dari in DARI.items()}
    assert len(semua) == len(DARI)
