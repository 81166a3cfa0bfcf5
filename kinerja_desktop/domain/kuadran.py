"""The quadrant of both ratings and the predikat it gives (PermenPANRB 6/2022, Lampiran IV.B.3; R1-R15).

The predikat is read from the table and never chosen; the one exception is a study not finished (R13).
"""

from __future__ import annotations

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat, Rating
from kinerja_desktop.domain.galat import UserError

KUADRAN: dict[tuple[Rating, Rating], Predikat] = {
    (Rating.DI_ATAS, Rating.DI_ATAS): Predikat.SANGAT_BAIK,
    (Rating.DI_ATAS, Rating.SESUAI): Predikat.BAIK,
    (Rating.DI_ATAS, Rating.DI_BAWAH): Predikat.KURANG,
    (Rating.SESUAI, Rating.DI_ATAS): Predikat.BAIK,
    (Rating.SESUAI, Rating.SESUAI): Predikat.BAIK,
    (Rating.SESUAI, Rating.DI_BAWAH): Predikat.KURANG,
    (Rating.DI_BAWAH, Rating.DI_ATAS): Predikat.BUTUH_PERBAIKAN,
    (Rating.DI_BAWAH, Rating.SESUAI): Predikat.BUTUH_PERBAIKAN,
    (Rating.DI_BAWAH, Rating.DI_BAWAH): Predikat.SANGAT_KURANG,
}
"""Predikat by (rating of results, rating of conduct)."""

BARIS = (Rating.DI_ATAS, Rating.SESUAI, Rating.DI_BAWAH)
"""Rows of the picture from the top: results (y axis)."""
KOLOM = (Rating.DI_BAWAH, Rating.SESUAI, Rating.DI_ATAS)
"""Columns of the picture from the left: conduct (x axis)."""

RATING_LAYAR: dict[Rating, str] = {
    Rating.DI_ATAS: "Di atas ekspektasi",
    Rating.SESUAI: "Sesuai ekspektasi",
    Rating.DI_BAWAH: "Di bawah ekspektasi",
}
PREDIKAT_LAYAR: dict[Predikat, str] = {
    Predikat.SANGAT_BAIK: "Sangat Baik",
    Predikat.BAIK: "Baik",
    Predikat.BUTUH_PERBAIKAN: "Butuh Perbaikan",
    Predikat.KURANG: "Kurang",
    Predikat.SANGAT_KURANG: "Sangat Kurang",
}
CAPAIAN_LAYAR: dict[CapaianOrganisasi, str] = {
    CapaianOrganisasi.ISTIMEWA: "Istimewa",
    CapaianOrganisasi.BAIK: "Baik",
    CapaianOrganisasi.BUTUH_PERBAIKAN: "Butuh Perbaikan",
    CapaianOrganisasi.KURANG: "Kurang",
    CapaianOrganisasi.SANGAT_KURANG: "Sangat Kurang",
}
PASAL_KUADRAN = "PermenPANRB 6/2022, Lampiran BAB IV.B.3"
PILIHAN_PUTUS_STUDI = (Predikat.KURANG, Predikat.SANGAT_KURANG)

SIASN_RATING: dict[Rating, int] = {Rating.DI_ATAS: 1, Rating.SESUAI: 2, Rating.DI_BAWAH: 3}
SIASN_PREDIKAT: dict[Predikat, int] = {
    Predikat.SANGAT_BAIK: 1,
    Predikat.BAIK: 2,
    Predikat.BUTUH_PERBAIKAN: 3,
    Predikat.KURANG: 4,
    Predikat.SANGAT_KURANG: 5,
}
"""Codes of SIASN (R15)."""


def predikat(rating_hasil: Rating | None, rating_perilaku: Rating | None) -> Predikat | None:
    """The predikat of both ratings (R1-R9); None while either is missing, never a guess (R12)."""
    if rating_hasil is None or rating_perilaku is None:
        return None
    return KUADRAN[rating_hasil, rating_perilaku]


def penjelasan(rating_hasil: Rating | None, rating_perilaku: Rating | None, putus_studi: bool = False) -> str:
    """The Indonesian sentence that explains the predikat, with its article; also why there is none yet."""
    if putus_studi:
        return (
            "Pegawai tugas belajar yang tidak menyelesaikan studinya ditetapkan Kurang atau Sangat Kurang dengan"
            f" mempertimbangkan perilaku kerja ({PASAL_KUADRAN})."
        )
    hasil = predikat(rating_hasil, rating_perilaku)
    if hasil is None or rating_hasil is None or rating_perilaku is None:
        kurang = [n for n, r in (("hasil kerja", rating_hasil), ("perilaku kerja", rating_perilaku)) if r is None]
        return f"Predikat belum ada: rating {' dan '.join(kurang)} belum ditetapkan."
    sebutan = "Kurang/Misconduct" if hasil is Predikat.KURANG else PREDIKAT_LAYAR[hasil]
    return (
        f"{sebutan}: hasil kerja {RATING_LAYAR[rating_hasil].lower()} dan perilaku kerja"
        f" {RATING_LAYAR[rating_perilaku].lower()} (kuadran kinerja pegawai, {PASAL_KUADRAN})."
    )


def baca_predikat(teks: str) -> Predikat:
    """Read the predikat of a person as stored, shown or printed.

    Raises EVL-02 for ``Istimewa``, which exists for organisations only (R11), and EVL-03 for any other text, also for
    names of repealed rules such as ``Cukup``.
    """
    kunci = _kunci(teks).removesuffix(" misconduct")
    if kunci == "istimewa":
        raise UserError("EVL-02")
    for p in Predikat:
        if kunci == _kunci(p.value):
            return p
    raise UserError("EVL-03", teks=teks.strip()[:40], boleh=", ".join(PREDIKAT_LAYAR.values()))


def _kunci(teks: str) -> str:
    kata = teks.lower()
    for tanda in "_/()-":
        kata = kata.replace(tanda, " ")
    return " ".join(kata.split())
