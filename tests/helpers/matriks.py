"""The small office with the plan of its head, so that he has columns for a matrix."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from kinerja_desktop.domain.matriks_selaras import id_sel
from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, Rhk, Skp
from kinerja_desktop.services.matriks_tulis import IsianSel
from tests.helpers.kantor import KADIS, KEPALA, SITI, KantorUji, id_tetap

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
