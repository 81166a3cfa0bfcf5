"""Ids of records of which there is one of each thing: the same on every machine (`domain.catatan.id_turunan`).

They can be computed by who knows what they are of, so the id alone gives nobody the place: `berhak` tells whose it is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.bimbingan import IsianBimbingan
from kinerja_desktop.domain.catatan import id_turunan
from kinerja_desktop.domain.evaluasi import Evaluasi, Realisasi
from kinerja_desktop.domain.manual_indikator import ManualIndikator
from kinerja_desktop.domain.matriks_selaras import id_anggota, id_sel
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.rencana_aksi import RencanaAksi
from kinerja_desktop.domain.sel_matriks import AnggotaMatriks, SelMatriks


def id_realisasi(skp_id: UUID, periode: Periode) -> UUID:
    """The id of the one account of an SKP in a period."""
    return id_turunan(skp_id, str(periode))


def id_evaluasi(pegawai_id: UUID, periode: Periode, penilai_id: UUID) -> UUID:
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


ID_TUNGGAL: dict[type, Callable[[Any], UUID]] = {
    Realisasi: lambda v: id_realisasi(v.skp_id, v.periode),
    Evaluasi: lambda v: id_evaluasi(v.pegawai_id, v.periode, v.penilai_id),
    RencanaAksi: lambda v: id_rencana_aksi(v.skp_id),
    ManualIndikator: lambda v: id_manual(v.skp_id, v.iki_id),
    IsianBimbingan: lambda v: id_isian(v.bimbingan_id),
    SelMatriks: lambda v: id_sel(v.skp_id, v.kolom_id, v.pegawai_id),
    AnggotaMatriks: lambda v: id_anggota(v.skp_id, v.pegawai_id),
}
"""How the id of each such kind follows from the rest of the record."""
