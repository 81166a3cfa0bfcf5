"""What was achieved in a quarter, and the working notes of the penilai that lead to a rating."""

from __future__ import annotations

import re
from random import Random

from kinerja_desktop.domain.evaluasi import PenilaianIki, PenilaianNilai, Rating
from kinerja_desktop.domain.skp import Aspek, Iki, Nilai, Skp
from kinerja_desktop.domain.target import Arah, angka_target

A, S, B = Rating.DI_ATAS, Rating.SESUAI, Rating.DI_BAWAH
_FAKTOR = {A: (1.06, 1.16), S: (0.97, 1.02), B: (0.55, 0.8)}
_NARATIF = {
    A: "Tercapai melebihi yang diharapkan",
    S: "Tercapai sesuai yang diharapkan",
    B: "Belum sepenuhnya tercapai",
}
_ANGKA = re.compile(r"\d[\d.]*")


def teks_realisasi(iki: Iki, rating: Rating, triwulan: int, acak: Random) -> str:
    """What was achieved for one indicator, as a person would write it: better or worse than the target by rating."""
    if not iki.target:
        return _NARATIF[rating]
    angka = angka_target(iki.target)
    if angka is None:
        return _tanpa_angka(iki.target, rating)
    sedikit, banyak = _FAKTOR[rating]
    faktor = sedikit + (banyak - sedikit) * acak.random()
    nilai = float(angka.nilai)
    if angka.arah is Arah.PALING_BANYAK:
        baru = max(1, round(nilai / faktor)) if nilai else 0
        return f"{baru} {angka.satuan}".strip() if not angka.satuan.startswith("%") else f"{baru}%"
    if angka.satuan.startswith("%"):
        return f"{min(100, round(nilai * faktor))}%"
    if iki.aspek is not Aspek.KUANTITAS:
        return f"{round(nilai * faktor)} {angka.satuan}".strip()
    sampai = max(1, round(nilai * faktor * triwulan / 4))
    return f"{sampai:,} {angka.satuan} (s.d. triwulan {('I', 'II', 'III', 'IV')[triwulan - 1]})".replace(",", ".")


def _tanpa_angka(target: str, rating: Rating) -> str:
    def geser(cocok: re.Match[str]) -> str:
        beda = {A: -2, S: 0, B: 4}[rating]
        return str(max(1, int(cocok[0]) + beda))

    if _ANGKA.search(target):
        return _ANGKA.sub(geser, target.replace("Paling lambat t", "T"), count=1)
    return {A: f"{target}, lebih cepat dari rencana", S: target, B: "Belum tercapai"}[rating]


def nilai_iki(skp: Skp, rating: Rating, acak: Random) -> tuple[PenilaianIki, ...]:
    """Working notes whose sum is `rating`: nearly all alike, one or two others where the guide allows it."""
    semua = [(r, i) for r in skp.rhk for i in r.iki]
    lain = {A: S, S: A, B: S}[rating]
    beda = {i.id for _, i in semua[:1] if len(semua) > 3 and acak.random() < 0.7}
    if rating is S and len(skp.rhk) > 2 and acak.random() < 0.5:
        beda = {i.id for i in skp.rhk[-1].iki}
    return tuple(PenilaianIki(i.id, lain if i.id in beda else rating) for _, i in semua)


def nilai_perilaku(rating: Rating, acak: Random) -> tuple[PenilaianNilai, ...]:
    """Working notes on the values whose sum is `rating`."""
    banyak = {A: acak.randint(4, 6), S: acak.randint(0, 2), B: acak.randint(2, 4)}[rating]
    khusus = set(acak.sample(list(Nilai), banyak))
    tanda = A if rating is S else rating
    return tuple(PenilaianNilai(n, tanda if n in khusus else S) for n in Nilai)


def huruf_awal(teks: str) -> str:
    """The text with a capital first letter."""
    return teks[:1].upper() + teks[1:]
