"""One revision on the wire: read from its table, or checked when it comes in.

What leaves is always in the canonical form, and nothing else is let in: two machines that say the same of a record have
the same hash of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, Select, bindparam, exists, select

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.silsilah import AWALAN, GENERASI_TERTINGGI, LELUHUR_TERBANYAK, memuat
from kinerja_desktop.store import skema
from kinerja_desktop.store.baku import JSON_TERPANJANG, di_luar_masa, jenis, muat, sama, terlalu_panjang
from kinerja_desktop.store.bingkai import TIDAK_BAKU, ringkas
from kinerja_desktop.store.lebih import Lebih, lebih_tabel, pisah, utuh
from kinerja_desktop.store.revisi import hash_isi

SEKALI = 1024
"""Records that are read or merged at once: the thread that draws the window never waits long for one step."""


class Kiriman(NamedTuple):
    """One revision on the wire; `isi` are the column values of its body, trailing Nones cut."""

    id: bytes
    hapus: int
    rev: int
    induk: bytes
    leluhur: bytes
    isi: Sequence[Any]


def kiriman(koneksi: Connection, peta: skema.Peta, setelah: int, *syarat: Any) -> Iterator[Kiriman]:
    """Yield what changed after the number `setelah` among the records that meet the conditions, and their other leaves.

    A tombstone carries whose record it was, not what it said.
    """
    for satu in kiriman_mentah(koneksi, peta, setelah, *syarat):
        id_, hapus, rev, induk, leluhur, *isi = satu
        yield Kiriman(id_, hapus, rev, induk, leluhur, isi)


def kiriman_mentah(koneksi: Connection, peta: skema.Peta, setelah: int, *syarat: Any) -> Iterator[Sequence[Any]]:
    """Yield the same as rows on the wire: the fields of `Kiriman`, then the values of the body, trailing Nones cut."""
    if not berubah_sejak(koneksi, peta, setelah):
        return
    t = peta.tabel.c
    lebih = lebih_tabel(koneksi, peta)
    perintah = _sesudah(peta.kelas, bool(lebih))
    if syarat:
        perintah = perintah.where(*syarat)
    kursor = koneksi.execute(perintah, {"setelah": setelah}).cursor
    while kursor is not None and (semua := kursor.fetchmany(SEKALI)):
        for baris in semua:
            if lebih:
                isi = peta.nisan(baris[5:-1]) if baris[1] else baris[5:-1]
                yield ringkas([*baris[:5], *utuh(isi, lebih.get(baris[-1]))])
            elif baris[1]:
                yield ringkas([*baris[:5], *peta.nisan(baris[5:])])
            else:
                yield baris if baris[-1] is not None else ringkas(baris)
    d = skema.daun_lain.c
    ikut = exists().where(t.id == d.id, t.lsn > setelah, *syarat)
    lain = select(d.id, d.hapus, d.rev, d.induk, d.leluhur, d.isi).where(d.tabel == peta.nomor, ikut)
    for baris in koneksi.execute(lain.order_by(d.id, d.hash)):
        satu = dari_daun(baris)
        yield [*satu[:5], *satu.isi]


def berubah_sejak(koneksi: Connection, peta: skema.Peta, setelah: int) -> bool:
    """Whether anything of a table changed after a number: for most tables, in most bundles, nothing did."""
    return koneksi.exec_driver_sql(_ada(peta.kelas), (setelah,)).first() is not None


@cache
def _ada(kelas: type) -> str:
    return f"SELECT 1 FROM {skema.PETA[kelas].tabel.name} WHERE lsn > ? LIMIT 1"


@cache
def _sesudah(kelas: type, bersidik: bool) -> Select[Any]:
    peta = skema.PETA[kelas]
    t = peta.tabel.c
    isi = (t[k.nama] for k in peta.kolom[1:])
    kolom = [t.id, t.hapus, t.rev, t.induk, t.leluhur, *isi, *([t.hash] if bersidik else ())]
    return select(*kolom).where(t.lsn > bindparam("setelah")).order_by(t.lsn)


def nilai_daun(peta: skema.Peta, satu: Kiriman, sidik: bytes) -> dict[str, Any]:
    """Column values of a leaf in `daun_lain`."""
    return {
        "hash": sidik,
        "tabel": peta.nomor,
        "id": satu.id,
        "hapus": satu.hapus,
        "rev": satu.rev,
        "induk": satu.induk,
        "leluhur": satu.leluhur,
        "isi": msgspec.msgpack.encode(list(satu.isi)),
    }


def dari_baris(peta: skema.Peta, baris: Any, lebih: Lebih | None) -> Kiriman:
    """Return the revision in one row of a record's own table."""
    badan = [getattr(baris, k.nama) for k in peta.kolom[1:]]
    isi = ringkas(utuh(peta.nisan(badan) if baris.hapus else badan, lebih))
    return Kiriman(baris.id, baris.hapus, baris.rev, baris.induk, baris.leluhur, isi)


def dari_daun(baris: Any) -> Kiriman:
    """Return the revision in one row of `daun_lain`."""
    return Kiriman(baris.id, baris.hapus, baris.rev, baris.induk, baris.leluhur, msgspec.msgpack.decode(baris.isi))


def periksa(peta: skema.Peta, satu: Kiriman) -> tuple[Any, bytes]:
    """Return value and hash of one revision that came in. Raises UserError GBG-01 for one that cannot be."""
    try:
        if not _silsilah_benar(satu):
            raise ValueError("ancestry")
        dikenal, lebih = pisah(peta, satu.isi)
        isi = [*dikenal, *[None] * (len(peta.kolom) - 1 - len(dikenal))]
        nilai = peta.nilai([satu.id, *isi])
        for kolom, a, b in zip(peta.kolom[1:], peta.isi(nilai), isi, strict=True):
            if isinstance(b, bytes) if kolom.bersarang else not sama(a, b):
                raise ValueError("not in the canonical form")
            if isinstance(b, int) and not muat(b):
                raise ValueError("no number of 64 bits")
            if terlalu_panjang(b, kolom.terpanjang):
                raise ValueError("too long")
            if kolom.bertanggal and b is not None and di_luar_masa(b):
                raise ValueError("of no year that anything is told of")
        if lebih is not None and any(terlalu_panjang(satu_lebih, JSON_TERPANJANG) for satu_lebih in lebih.isi):
            raise ValueError("too long")
    except TIDAK_BAKU as galat:
        rekaman = satu.id.hex() if isinstance(satu.id, bytes) else str(satu.id)
        raise UserError("GBG-01", apa=peta.tabel.name.replace("_", " "), rekaman=rekaman[:12]) from galat
    return nilai, hash_isi(peta.nomor, satu.id, satu.hapus, () if satu.hapus else utuh(isi, lebih), satu.induk)


def _silsilah_benar(satu: Kiriman) -> bool:
    """True when generation, parents and ancestors of a revision can be: parents stand among the ancestors."""
    return (
        jenis((satu.id, satu.induk, satu.leluhur), bytes)
        and jenis((satu.hapus, satu.rev), int)
        and len(satu.id) == 16
        and satu.hapus in (0, 1)
        and 1 <= satu.rev <= GENERASI_TERTINGGI
        and len(satu.leluhur) % AWALAN == len(satu.induk) % AWALAN == 0
        and len(satu.leluhur) <= AWALAN * LELUHUR_TERBANYAK
        and (satu.rev > 1) == bool(satu.induk)
        and all(memuat(satu.leluhur, satu.induk[n : n + AWALAN]) for n in range(0, len(satu.induk), AWALAN))
    )
