"""The advisory guide for both ratings (PermenPANRB 6/2022, Lampiran IV.B.3.a; R16-R20).

The regulation calls it an example: it suggests, the penilai decides, and gives a reason when deciding otherwise.
Two readings are ours: "a small part" of the main results is at most half of them, and conduct is "not yet consistent"
from two values below expectation.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from kinerja_desktop.domain.evaluasi import PenilaianIki, Rating
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kuadran import RATING_LAYAR
from kinerja_desktop.domain.skp import JenisRhk, Rhk
from kinerja_desktop.domain.teks import kosong
from kinerja_desktop.domain.umpan_balik import Nada

_URUTAN = {Rating.DI_BAWAH: 0, Rating.SESUAI: 1, Rating.DI_ATAS: 2}


@dataclass(frozen=True, slots=True)
class SaranRating:
    """A suggestion and the Indonesian sentence that tells why."""

    rating: Rating
    alasan: str


def saran_hasil(daftar: Sequence[tuple[Rating, bool]], nada: Iterable[Nada] = ()) -> SaranRating | None:
    """Suggest the rating of results; each item is (rating of one result, True for *utama*). None without results.

    Above: most results above and no main result below, and marked feedback mostly positive. Below: most results
    below, or most of several main results below. As expected: everything between (R16-R19).
    """
    if not daftar:
        return None
    n = len(daftar)
    atas, bawah = (sum(r is p for r, _ in daftar) for p in (Rating.DI_ATAS, Rating.DI_BAWAH))
    jumlah_utama = sum(u for _, u in daftar)
    utama_bawah = sum(u and r is Rating.DI_BAWAH for r, u in daftar)
    hitungan = f"{atas} dari {n} hasil di atas ekspektasi, {n - atas - bawah} sesuai, {bawah} di bawah"
    rating, sebab = Rating.SESUAI, "."
    if bawah * 2 > n:
        rating, sebab = Rating.DI_BAWAH, ": sebagian besar di bawah ekspektasi."
    elif jumlah_utama > 1 and utama_bawah * 2 > jumlah_utama:
        rating, sebab = Rating.DI_BAWAH, f"; {utama_bawah} dari {jumlah_utama} hasil kerja utama di bawah ekspektasi."
    elif atas * 2 > n and utama_bawah:
        sebab = f", tetapi {utama_bawah} hasil kerja utama di bawah ekspektasi."
    elif atas * 2 > n and not _sebagian_besar_positif(nada):
        sebab = ", tetapi umpan balik belum sebagian besar positif."
    elif atas * 2 > n:
        rating, sebab = Rating.DI_ATAS, ", dan tidak ada hasil kerja utama di bawah ekspektasi."
    return SaranRating(rating, hitungan + sebab)


def saran_perilaku(daftar: Sequence[Rating], nada: Iterable[Nada] = ()) -> SaranRating | None:
    """Suggest the rating of conduct from the ratings of the values. None without any.

    Above: most values above, none below, and marked feedback mostly positive. Below: two or more values below.
    """
    if not daftar:
        return None
    n = len(daftar)
    atas, bawah = daftar.count(Rating.DI_ATAS), daftar.count(Rating.DI_BAWAH)
    hitungan = f"{atas} dari {n} nilai di atas ekspektasi, {n - atas - bawah} sesuai, {bawah} di bawah"
    if bawah >= 2 or bawah == n:
        return SaranRating(Rating.DI_BAWAH, f"{hitungan}: nilai dasar belum dijalankan secara konsisten.")
    if bawah or atas * 2 <= n:
        return SaranRating(Rating.SESUAI, f"{hitungan}.")
    if not _sebagian_besar_positif(nada):
        return SaranRating(Rating.SESUAI, f"{hitungan}, tetapi umpan balik belum sebagian besar positif.")
    alasan = f"{hitungan}: konsisten untuk diri sendiri dan menjadi penjaga penerapan nilai dasar."
    return SaranRating(Rating.DI_ATAS, alasan)


def _sebagian_besar_positif(nada: Iterable[Nada]) -> bool:
    """True when more than half of the marked feedback is positive, or none is marked."""
    bertanda = [n for n in nada if n is not Nada.NETRAL]
    return bertanda.count(Nada.POSITIF) * 2 > len(bertanda) or not bertanda


def rating_rhk(daftar: Sequence[Rating]) -> Rating | None:
    """One rating for the indicators of a result: the middle one, the lower of two. None without any."""
    if not daftar:
        return None
    return sorted(daftar, key=_URUTAN.__getitem__)[(len(daftar) - 1) // 2]


def hasil_per_rhk(rhk: Iterable[Rhk], penilaian: Iterable[PenilaianIki]) -> list[tuple[Rating, bool]]:
    """The input of `saran_hasil` from the working notes of the penilai; results without a note are left out."""
    per_iki: Mapping[UUID, Rating] = {p.iki_id: p.rating for p in penilaian}
    hasil = []
    for satu in rhk:
        rating = rating_rhk([per_iki[iki.id] for iki in satu.iki if iki.id in per_iki])
        if rating is not None:
            hasil.append((rating, satu.jenis is JenisRhk.UTAMA))
    return hasil


def wajib_alasan(dipilih: Rating | None, saran: SaranRating | None) -> bool:
    """True when the penilai chose another rating than the suggestion: allowed, with a note (R20)."""
    return dipilih is not None and saran is not None and dipilih is not saran.rating


def pastikan_alasan(dipilih: Rating | None, saran: SaranRating | None, alasan: str) -> None:
    """Raise EVL-06 where the mandatory note is blank (R20)."""
    if saran is not None and wajib_alasan(dipilih, saran) and kosong(alasan):
        raise UserError("EVL-06", saran=RATING_LAYAR[saran.rating].lower())
