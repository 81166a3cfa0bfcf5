"""A frame of one table in columns: what the fast way of `gabung` works on.

Only a frame whose records all surely are canonical becomes a `Bingkai`; every other one is looked at record by record,
which also says what is wrong with it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import repeat, zip_longest
from operator import itemgetter
from typing import Any, NamedTuple

import msgspec

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.silsilah import AWALAN, GENERASI_TERTINGGI, LELUHUR_TERBANYAK, memuat
from kinerja_desktop.store import skema
from kinerja_desktop.store.baku import jenis, panjang
from kinerja_desktop.store.revisi import hash_semua

TIDAK_BAKU = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    OverflowError,
    AssertionError,
    RecursionError,
    msgspec.DecodeError,
    UserError,
)
"""What reading a value raises that is not of its kind."""

Kolom = Sequence[Any]


class Kepala(NamedTuple):
    """What is known of a record that is here: where its row is, its revision, and the bytes of its owner's id."""

    id: bytes
    nomor: int
    hash: bytes
    leluhur: bytes
    pemilik: bytes | None


@dataclass(slots=True)
class Pilahan:
    """Positions in the frame by what is to be done; `sisa` must be looked at one by one."""

    baru: list[int] = field(default_factory=list)
    ganti: list[int] = field(default_factory=list)
    sisa: list[int] = field(default_factory=list)
    sama: int = 0
    lama: int = 0


@dataclass(frozen=True, slots=True)
class Bingkai:
    """Records in columns, in their order; `badan` has one column for each of the body."""

    peta: skema.Peta
    id: Kolom
    hapus: Kolom
    rev: Kolom
    induk: Kolom
    leluhur: Kolom
    badan: list[Kolom]
    hash: list[bytes]

    def kembar(self) -> set[bytes]:
        """Ids that come more than once."""
        if len(set(self.id)) == len(self.id):
            return set()
        return {id_ for id_, berapa in Counter(self.id).items() if berapa > 1}

    def pilah(self, ada: Mapping[bytes, Kepala], khusus: Collection[bytes], langsung: Container[bytes]) -> Pilahan:
        """Sort the records. `ada` are those here, `khusus` those that need a closer look.

        Whose owners are not all in `langsung` has to be asked about; an append-only table takes new records only.
        """
        hasil = Pilahan()
        pemilik = self._pemilik()
        if not ada and not khusus and self._semua_baru(pemilik, langsung):
            hasil.baru.extend(range(len(self.id)))
            return hasil
        for n, (id_, sidik, milik) in enumerate(zip(self.id, self.hash, pemilik, strict=True)):
            kini = ada.get(id_)
            if id_ in khusus or milik not in langsung:
                hasil.sisa.append(n)
            elif kini is None:
                (hasil.baru if self._baru_boleh(n) else hasil.sisa).append(n)
            elif kini.hash == sidik:
                hasil.sama += 1
            elif memuat(kini.leluhur, sidik):
                hasil.lama += 1
            else:
                (hasil.ganti if self._ganti_boleh(n, kini, langsung) else hasil.sisa).append(n)
        return hasil

    def _pemilik(self) -> Kolom:
        di = self.peta.pemilik_di
        return [skema.PUSAT.bytes] * len(self.id) if di is None else self.badan[di]

    def _semua_baru(self, pemilik: Kolom, langsung: Container[bytes]) -> bool:
        boleh = not self.peta.tambah_saja or (max(self.rev) == 1 and not any(self.hapus))
        return boleh and all(map(langsung.__contains__, set(pemilik)))

    def _baru_boleh(self, n: int) -> bool:
        return not self.peta.tambah_saja or (self.rev[n] == 1 and not self.hapus[n])

    def _ganti_boleh(self, n: int, kini: Kepala, langsung: Container[bytes]) -> bool:
        return not self.peta.tambah_saja and kini.pemilik in langsung and memuat(self.leluhur[n], kini.hash)

    def pilih(self, posisi: Sequence[int], kolom: Iterable[Kolom]) -> list[Kolom]:
        """Return these columns, of the records at these positions only."""
        if len(posisi) == len(self.id):
            return list(kolom)
        if len(posisi) == 1:
            return [(satu[posisi[0]],) for satu in kolom]
        ambil = itemgetter(*posisi)
        return [ambil(satu) for satu in kolom]


def bingkai(peta: skema.Peta, frame: Sequence[Any]) -> Bingkai | None:
    """Return the records (`Kiriman`) of a frame in columns, or None when not all of them surely are canonical."""
    try:
        id_, hapus, rev, induk, leluhur, isi = zip(*frame, strict=True)
        badan: list[Kolom] = list(zip_longest(*isi))
        kurang = len(peta.kolom) - 1 - len(badan)
        badan += repeat((None,) * len(id_), kurang)
        baku = (
            kurang >= 0
            and jenis(id_, bytes)
            and jenis(hapus, int)
            and _silsilah_baku(id_, hapus, rev, induk, leluhur)
            and all(kolom.lulus(nilai) for kolom, nilai in zip(peta.kolom[1:], badan, strict=True))
        )
    except TIDAK_BAKU:
        return None
    if not baku:
        return None
    untuk_hash = (
        (satu, h, () if h else ringkas(badan_satu), orang_tua)
        for satu, h, badan_satu, orang_tua in zip(id_, hapus, isi, induk, strict=True)
    )
    return Bingkai(peta, id_, hapus, rev, induk, leluhur, badan, hash_semua(peta.nomor, untuk_hash))


def ringkas(isi: Sequence[Any]) -> Sequence[Any]:
    """Return the values without trailing Nones."""
    akhir = len(isi)
    while akhir and isi[akhir - 1] is None:
        akhir -= 1
    return isi if akhir == len(isi) else isi[:akhir]


def _silsilah_baku(id_: Kolom, hapus: Kolom, rev: Kolom, induk: Kolom, leluhur: Kolom) -> bool:
    """As `gabung` asks of each: ids, marks of deletion, generations, and parents that stand among the ancestors."""
    if not (jenis(rev, int) and jenis(induk, bytes) and jenis(leluhur, bytes)):
        return False
    tepi = panjang(induk) | panjang(leluhur)
    return (
        panjang(id_) == {16}
        and set(hapus) <= {0, 1}
        and min(rev) >= 1
        and max(rev) <= GENERASI_TERTINGGI
        and not any(n % AWALAN for n in tepi)
        and max(panjang(leluhur)) <= AWALAN * LELUHUR_TERBANYAK
        and all(map(_berinduk, rev, induk, leluhur))
    )


def _berinduk(rev: int, induk: bytes, leluhur: bytes) -> bool:
    if not induk:
        return rev == 1
    return rev > 1 and all(memuat(leluhur, induk[n : n + AWALAN]) for n in range(0, len(induk), AWALAN))
