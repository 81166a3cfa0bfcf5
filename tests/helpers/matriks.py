"""The small office with the plan of its head, so that he has columns for a matrix."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.matriks_selaras import id_sel
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, Rhk, Skp
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.matriks_tulis import IsianSel, simpan_sel
from kinerja_desktop.store import skema
from tests.helpers.kantor import DEWI, KADIS, KEPALA, RUDI, SITI, KantorUji, id_tetap

SKP_RUDI, KOLOM_RUDI = id_tetap(410), id_tetap(411)
SKP_KEPALA, HASIL_1, HASIL_2 = id_tetap(300), id_tetap(301), id_tetap(302)
KOLOM_1, KOLOM_2, KOLOM_3 = (id_tetap(310 + n) for n in range(3))


def skp_kepala() -> Skp:
    """Two results of the head, three indicators: the columns of his matrix."""
    rhk = (
        Rhk(
            HASIL_1,
            JenisRhk.UTAMA,
            "Meningkatnya kesehatan ibu dan anak",
            iki=(
                Iki(KOLOM_1, Aspek.KUANTITAS, "Cakupan pelayanan ibu hamil sesuai standar", "240 ibu hamil"),
                Iki(KOLOM_2, Aspek.KUALITAS, "Indeks kepuasan ibu hamil", "90%"),
            ),
        ),
        Rhk(
            HASIL_2,
            JenisRhk.UTAMA,
            "Meningkatnya mutu data pelayanan",
            iki=(Iki(KOLOM_3, Aspek.WAKTU, "Ketepatan waktu data pelayanan", "95%"),),
        ),
    )
    return Skp(SKP_KEPALA, KEPALA, KADIS, 2026, date(2026, 1, 1), date(2026, 12, 31), rhk=rhk)


def siapkan_matriks(kantor: KantorUji, skp: Skp | None = None) -> None:
    """The head writes his plan."""
    with kantor.sebagai("kepala").transaksi("buat SKP") as kerja:
        kerja.simpan(skp or skp_kepala())


def isian(isi: str, kolom: UUID = KOLOM_1, pegawai: UUID = SITI) -> IsianSel:
    """What the head types into one cell."""
    return IsianSel(kolom, pegawai, isi)


def sel_siti(kolom: UUID = KOLOM_1) -> UUID:
    """The id of Siti's cell under one column."""
    return id_sel(SKP_KEPALA, kolom, SITI)


def skp_rudi() -> Skp:
    """The plan of a colleague who leads somebody else: one column."""
    iki = (Iki(KOLOM_RUDI, Aspek.KUANTITAS, "Desa siaga", "5 desa"),)
    rhk = (Rhk(id_tetap(412), JenisRhk.UTAMA, "Desa siaga tercapai", iki=iki),)
    return replace(skp_kepala(), id=SKP_RUDI, pegawai_id=RUDI, penilai_id=KEPALA, rhk=rhk)


def rudi_memimpin(kantor: KantorUji) -> Context:
    """Rudi leads Dewi, so that he has a matrix; his session."""
    with kantor.sebagai("operator").transaksi("susun", (skema.PUSAT,)) as kerja:
        dewi = kerja.ambil(Pegawai, DEWI)
        assert dewi is not None
        kerja.simpan(replace(dewi.nilai, penilai_id=RUDI))
    rudi = kantor.sebagai("rudi")
    return replace(rudi, akun=replace(rudi.akun, peran=Peran.PENILAI))


def dari_rudi(kantor: KantorUji, isi: str) -> None:
    """A role for Siti, whom he does not lead."""
    rudi = rudi_memimpin(kantor)
    with rudi.transaksi("buat SKP") as kerja:
        if kerja.ambil(Skp, SKP_RUDI) is None:
            kerja.simpan(skp_rudi())
    simpan_sel(rudi, SKP_RUDI, [IsianSel(KOLOM_RUDI, SITI, isi)])
