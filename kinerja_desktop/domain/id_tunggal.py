"""Ids of records of which there is one of each thing: the same on every machine (`domain.catatan.id_turunan`).

They can be computed by who knows what they are of, so the id alone gives nobody the place: who receives such a record
asks whether the id is its own (`store.milik_rujukan.id_sah`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple
from uuid import UUID

from kinerja_desktop.domain.bimbingan import IsianBimbingan
from kinerja_desktop.domain.catatan import id_turunan
from kinerja_desktop.domain.evaluasi import Evaluasi, Realisasi
from kinerja_desktop.domain.manual_indikator import ManualIndikator
from kinerja_desktop.domain.matriks_selaras import id_anggota, id_sel
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.rencana_aksi import RencanaAksi
from kinerja_desktop.domain.sel_matriks import AnggotaMatriks, SelMatriks


def id_realisasi(skp_id: UUID, periode: Periode | str) -> UUID:
    """The id of the one account of an SKP in a period."""
    return id_turunan(skp_id, str(periode))


def id_evaluasi(pegawai_id: UUID, periode: Periode | str, penilai_id: UUID) -> UUID:
    """The id of the one evaluation of a person in a period by one penilai."""
    return id_turunan(pegawai_id, str(periode), penilai_id)


def id_rencana_aksi(skp_id: UUID) -> UUID:
    """The id of the one plan of action of an SKP."""
    return id_turunan(skp_id, "rencana aksi")


def id_manual(skp_id: UUID, iki_id: UUID) -> UUID:
    """The id of the one manual of an indicator."""
    return id_turunan(skp_id, iki_id, "manual")


def id_isian(bimbingan_id: UUID) -> UUID:
    """The id of the one part of the pegawai in a guidance."""
    return id_turunan(bimbingan_id, "isian")


class Tunggal(NamedTuple):
    """How the id of a kind follows from some of its fields; a period may be given as it is stored."""

    hitung: Callable[..., UUID]
    dari: tuple[str, ...]


ID_TUNGGAL: dict[type, Tunggal] = {
    Realisasi: Tunggal(id_realisasi, ("skp_id", "periode")),
    Evaluasi: Tunggal(id_evaluasi, ("pegawai_id", "periode", "penilai_id")),
    RencanaAksi: Tunggal(id_rencana_aksi, ("skp_id",)),
    ManualIndikator: Tunggal(id_manual, ("skp_id", "iki_id")),
    IsianBimbingan: Tunggal(id_isian, ("bimbingan_id",)),
    SelMatriks: Tunggal(id_sel, ("skp_id", "kolom_id", "pegawai_id")),
    AnggotaMatriks: Tunggal(id_anggota, ("skp_id", "pegawai_id")),
}
"""The kinds whose ids follow from what they are of."""
