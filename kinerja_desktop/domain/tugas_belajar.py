"""Guide from the grade average of study leave to a predikat (Lampiran II.B.5-6; R61-R63)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.evaluasi import Predikat, Studi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, Rhk
from kinerja_desktop.domain.teks import tulis_angka

IPK_TERTINGGI = Decimal(4)


class Jenjang(StrEnum):
    """Levels of study of the table; `LANJUTAN` is Profesi, S-2 and S-3."""

    S1 = "s1"
    LANJUTAN = "lanjutan"


class Akreditasi(StrEnum):
    """Accreditation of the university; abroad has none."""

    A = "a"
    B = "b"
    C = "c"
    LUAR_NEGERI = "luar_negeri"


class Ketepatan(StrEnum):
    """Time of graduation against the normative limit of the study programme (Lampiran II.B.7)."""

    LEBIH_CEPAT = "lebih_cepat"
    TEPAT_WAKTU = "tepat_waktu"
    PERPANJANGAN = "perpanjangan"


@dataclass(frozen=True, slots=True)
class Ambang:
    """Lowest and highest average of Baik and of Butuh Perbaikan; above is Sangat Baik, below Kurang."""

    baik: tuple[Decimal, Decimal]
    perbaikan: tuple[Decimal, Decimal]


def _ambang(baik_dari: str, baik_sampai: str, perbaikan_dari: str, perbaikan_sampai: str) -> Ambang:
    return Ambang(
        (Decimal(baik_dari), Decimal(baik_sampai)),
        (Decimal(perbaikan_dari), Decimal(perbaikan_sampai)),
    )


TABEL: dict[tuple[Jenjang, Akreditasi], Ambang] = {
    (Jenjang.S1, Akreditasi.A): _ambang("3.01", "3.50", "2.76", "3.00"),
    (Jenjang.S1, Akreditasi.B): _ambang("3.10", "3.60", "2.76", "3.09"),
    (Jenjang.S1, Akreditasi.C): _ambang("3.20", "3.70", "2.76", "3.19"),
    (Jenjang.S1, Akreditasi.LUAR_NEGERI): _ambang("3.01", "3.50", "2.76", "3.00"),
    (Jenjang.LANJUTAN, Akreditasi.A): _ambang("3.20", "3.50", "3.00", "3.19"),
    (Jenjang.LANJUTAN, Akreditasi.B): _ambang("3.25", "3.60", "3.00", "3.24"),
    (Jenjang.LANJUTAN, Akreditasi.C): _ambang("3.30", "3.70", "3.00", "3.29"),
    (Jenjang.LANJUTAN, Akreditasi.LUAR_NEGERI): _ambang("3.20", "3.50", "3.00", "3.19"),
}
"""The table as printed, with two decimals."""
_SATU = Decimal("0.01")


def panduan_ipk(jenjang: Jenjang, akreditasi: Akreditasi, ipk: Decimal) -> Predikat | None:
    """The predikat that the table suggests; None where `ipk` falls between two of its rows, such as 3,505 (R63).

    Then a person must say how the average is rounded. Raises EVL-21 for an average outside 0 to 4.
    """
    if not (ipk.is_finite() and 0 <= ipk <= IPK_TERTINGGI):
        raise UserError("EVL-21", teks=str(ipk).replace(".", ",")[:20])
    ambang = TABEL[jenjang, akreditasi]
    if ipk >= ambang.baik[1] + _SATU:
        return Predikat.SANGAT_BAIK
    if ambang.baik[0] <= ipk <= ambang.baik[1]:
        return Predikat.BAIK
    if ambang.perbaikan[0] <= ipk <= ambang.perbaikan[1]:
        return Predikat.BUTUH_PERBAIKAN
    return Predikat.KURANG if ipk < ambang.perbaikan[0] else None


# --- study leave as it is evaluated ----------------------------------------------------------------------------

JENJANG_LAYAR = {Jenjang.S1: "S-1", Jenjang.LANJUTAN: "Profesi/S-2/S-3"}
AKREDITASI_LAYAR = {
    Akreditasi.A: "Akreditasi A",
    Akreditasi.B: "Akreditasi B",
    Akreditasi.C: "Akreditasi C",
    Akreditasi.LUAR_NEGERI: "Luar negeri",
}
KETEPATAN_LAYAR = {
    Ketepatan.LEBIH_CEPAT: "Lebih cepat",
    Ketepatan.TEPAT_WAKTU: "Tepat waktu",
    Ketepatan.PERPANJANGAN: "Adanya perpanjangan",
}


def baca_ipk(teks: str) -> Decimal:
    """Read an average as a transcript writes it, with a comma or a full stop. Raises EVL-21."""
    rapi = teks.strip().replace(",", ".")
    try:
        ipk = Decimal(rapi)
    except InvalidOperation as galat:
        raise UserError("EVL-21", teks=teks.strip()[:20]) from galat
    if not (ipk.is_finite() and 0 <= ipk <= IPK_TERTINGGI):
        raise UserError("EVL-21", teks=teks.strip()[:20])
    return ipk


def rapikan_studi(studi: Studi) -> Studi:
    """Known words, and the average with a comma. Raises EVL-21, and EVL-45 for words that the table does not have."""
    if studi.jenjang not in list(Jenjang) or studi.akreditasi not in list(Akreditasi):
        raise UserError("EVL-45")
    if studi.ketepatan and studi.ketepatan not in list(Ketepatan):
        raise UserError("EVL-45")
    ipk = tulis_ipk(baca_ipk(studi.ipk))
    return replace(studi, ipk=ipk)


def tulis_ipk(ipk: Decimal) -> str:
    """Two decimals at least, and all that were given: ``3,20``, ``3,505``."""
    angka = ipk.normalize()
    eksponen = angka.as_tuple().exponent
    desimal = max(2, -eksponen) if isinstance(eksponen, int) else 2
    return tulis_angka(ipk, desimal)


def panduan_studi(studi: Studi) -> Predikat | None:
    """What the table suggests for a study as evaluated; None in a gap (R61-R63). Raises EVL-21."""
    return panduan_ipk(Jenjang(studi.jenjang), Akreditasi(studi.akreditasi), baca_ipk(studi.ipk))


def beda_panduan(studi: Studi, predikat: Predikat) -> bool:
    """True where the table suggests another predikat; False while what is filled in says no row."""
    try:
        panduan = panduan_studi(studi)
    except (UserError, ValueError):
        return False
    return panduan is not None and panduan is not predikat


# --- expectations of a plan ------------------------------------------------------------------------------------

RHK_STUDI = "Terselesaikannya studi dengan hasil akademik dan waktu yang disepakati"
_IKI_WAKTU = "Ketepatan waktu kelulusan"
_TARGET_WAKTU = "Tepat waktu: lulus sesuai batas waktu normatif program studi"


def target_ipk(jenjang: Jenjang, akreditasi: Akreditasi) -> str:
    """The average that the table calls Baik, as the target of an indicator: ``3,01 – 3,50 (skala 4)``."""
    dari, sampai = TABEL[jenjang, akreditasi].baik
    return f"{tulis_angka(dari, 2)} – {tulis_angka(sampai, 2)} (skala 4)"


def ekspektasi_studi(jenjang: Jenjang, akreditasi: Akreditasi, penugasan: str, id_baru: Callable[[], UUID]) -> Rhk:
    """A result with the expectations on a study leave: academic result and time of graduation (Lampiran II.B.2-7).

    A template: pegawai and penilai settle the words and the targets, and may add other assignments of that time.
    """
    iki = (
        Iki(id_baru(), Aspek.KUALITAS, "Indeks Prestasi Kumulatif (IPK)", target_ipk(jenjang, akreditasi)),
        Iki(id_baru(), Aspek.WAKTU, _IKI_WAKTU, _TARGET_WAKTU),
    )
    return Rhk(id_baru(), JenisRhk.UTAMA, RHK_STUDI, penugasan, RHK_STUDI, iki=iki)


def ada_ekspektasi_studi(rhk: Rhk) -> bool:
    """True for a result made from the template, also after its words were changed: its indicators tell."""
    return rhk.uraian == RHK_STUDI or any(i.uraian == _IKI_WAKTU for i in rhk.iki)
