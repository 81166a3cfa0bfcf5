"""A record in parts that can be set side by side and put together again: its fields, and members of its lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, NamedTuple
from uuid import UUID

from kinerja_desktop.domain.evaluasi import RealisasiIki
from kinerja_desktop.services.pertentangan_bentuk import Bidang
from kinerja_desktop.services.pertentangan_kata import KOSONG, TIADA, nama_bidang
from kinerja_desktop.services.pertentangan_nilai import PembacaNilai

BERBARIS = frozenset(
    {
        "alasan",
        "alasan_atasan",
        "alasan_koreksi",
        "alasan_rating",
        "catatan",
        "definisi",
        "hasil",
        "isi",
        "kesepakatan",
        "peluang",
        "pesan",
        "pokok",
        "uraian",
    }
)
"""Fields of text with line breaks."""

_PENANDA = ("id", "iki_id")
_BUKAN_TEKS = frozenset({"cuplikan"})


class Kunci(NamedTuple):
    """Where a part lies: a field, a member of its list, a part of that member."""

    bidang: str
    unsur: str = ""
    bagian: str = ""

    def __str__(self) -> str:
        """The name of the part, as choices name it."""
        return "/".join(satu for satu in self if satu)


@dataclass(frozen=True, slots=True)
class _Tiada:
    """Stands for a member of a list that one version has not."""


TANPA = _Tiada()


def unsur(nilai: Any) -> dict[str, Any] | None:
    """Members of a list by their id; None for anything else, also where two members have the same."""
    if not isinstance(nilai, tuple) or not nilai or not all(is_dataclass(satu) for satu in nilai):
        return None
    nama = next((n for n in _PENANDA if hasattr(nilai[0], n)), None)
    hasil = {} if nama is None else {getattr(satu, nama).hex: satu for satu in nilai}
    return hasil if len(hasil) == len(nilai) else None


def kunci_bidang(versi: Sequence[Any]) -> Iterator[tuple[Kunci, tuple[Any, ...]]]:
    """Yield each part with its value in each version."""
    for bidang in fields(versi[0]):
        if bidang.name == "id":
            continue
        nilai = tuple(getattr(satu, bidang.name) for satu in versi)
        anggota = [unsur(satu) for satu in nilai]
        if all(satu is None for satu in anggota) or any(a is None and v for a, v in zip(anggota, nilai, strict=True)):
            yield Kunci(bidang.name), nilai
        else:
            yield from _anggota(bidang.name, [satu or {} for satu in anggota])


def _anggota(bidang: str, versi: Sequence[Mapping[str, Any]]) -> Iterator[tuple[Kunci, tuple[Any, ...]]]:
    for nomor in dict.fromkeys(n for satu in versi for n in satu):
        nilai = tuple(satu.get(nomor, TANPA) for satu in versi)
        if any(isinstance(satu, RealisasiIki) for satu in nilai):
            for bagian in ("uraian", "laporan_id"):
                kosong: Any = "" if bagian == "uraian" else ()
                yield Kunci(bidang, nomor, bagian), tuple(getattr(satu, bagian, kosong) for satu in nilai)
        else:
            yield Kunci(bidang, nomor), nilai


def susun(tabel: str, versi: Sequence[Any], baca: PembacaNilai) -> tuple[Bidang, ...]:
    """All parts of the versions side by side, in the order of the record; members of a list are counted."""
    hitung: Counter[str] = Counter()
    hasil = []
    for kunci, nilai in kunci_bidang(versi):
        hitung[kunci.bidang] += 1
        hasil.append(_bidang(tabel, kunci, nilai, baca, hitung[kunci.bidang]))
    return tuple(hasil)


def _bidang(tabel: str, kunci: Kunci, nilai: tuple[Any, ...], baca: PembacaNilai, urut: int) -> Bidang:
    teks = all(isinstance(satu, str) and type(satu) is str for satu in nilai) and kunci.bidang not in _BUKAN_TEKS
    isi = tuple(TIADA if satu is TANPA else _terbaca(kunci, satu, baca) for satu in nilai)
    nama = nama_bidang(tabel, kunci.bidang)
    if kunci.unsur:
        nama = _nama_unsur(tabel, kunci, nilai, baca, urut)
    return Bidang(
        str(kunci),
        nama,
        isi,
        beda=any(satu != nilai[0] for satu in nilai),
        asli=tuple(str(satu) for satu in nilai) if teks else (),
        berbaris=teks and (kunci.bagian or kunci.bidang) in BERBARIS,
    )


def _terbaca(kunci: Kunci, nilai: Any, baca: PembacaNilai) -> str:
    if kunci.bidang in _BUKAN_TEKS:
        return "Ada" if nilai else KOSONG
    return baca.baris(nilai) if kunci.unsur and not kunci.bagian else baca.teks(nilai)


def _nama_unsur(tabel: str, kunci: Kunci, nilai: tuple[Any, ...], baca: PembacaNilai, urut: int) -> str:
    ada = next(satu for satu in nilai if satu is not TANPA)
    nama = nama_bidang(tabel, kunci.bagian or kunci.bidang)
    if kunci.bagian:
        return f"{nama} — {baca.sebut(UUID(hex=kunci.unsur))}"
    sebut = getattr(ada, "iki_id", None)
    return f"{nama} {urut}" if sebut is None else f"{nama} — {baca.sebut(sebut)}"


def rakit(versi: Sequence[Any], pilihan: Mapping[str, int | str]) -> Any:
    """Put a record together: of each part the version that was chosen (counted from 0), or what was typed.

    What is not named comes from the first version. Members of a list keep the order of the first version that has them.
    """
    ubah: dict[str, Any] = {}
    daftar: dict[str, dict[str, Any]] = {}
    for kunci, nilai in kunci_bidang(versi):
        pilih = pilihan.get(str(kunci), 0)
        satu = pilih if isinstance(pilih, str) else nilai[pilih]
        if not kunci.unsur:
            ubah[kunci.bidang] = satu
        elif kunci.bagian:
            dasar = _dasar(versi, kunci)
            lama = daftar.setdefault(kunci.bidang, {}).get(kunci.unsur, dasar)
            daftar[kunci.bidang][kunci.unsur] = replace(lama, **{kunci.bagian: satu})
        elif satu is not TANPA:
            daftar.setdefault(kunci.bidang, {})[kunci.unsur] = satu
        else:
            daftar.setdefault(kunci.bidang, {})
    return replace(versi[0], **ubah, **{nama: tuple(isi.values()) for nama, isi in daftar.items()})


def _dasar(versi: Sequence[Any], kunci: Kunci) -> Any:
    semua = (unsur(getattr(satu, kunci.bidang)) or {} for satu in versi)
    return next(satu[kunci.unsur] for satu in semua if kunci.unsur in satu)
