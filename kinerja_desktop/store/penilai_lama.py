"""Who is, or ever was, the penilai of whom, as far as this machine knows.

Known are the penilai of today, those that he had here before (a trigger on `pegawai` keeps them), those set by hand for
a time (article 1.9), and those that the person's SKP name. What one of them decided in his time stays his decision.
For what a workstation tells only: an SKP is written by its person.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Table, select, union_all

from kinerja_desktop.store import skema

_TABEL = (
    (skema.pegawai.c.id, skema.pegawai.c.penilai_id),
    (skema.penilai_lama.c.pegawai_id, skema.penilai_lama.c.penilai_id),
    (skema.penetapan_penilai.c.pegawai_id, skema.penetapan_penilai.c.penilai_id),
    (skema.skp.c.pegawai_id, skema.skp.c.penilai_id),
)
_SEKALI = 500


def pernah_menilai(koneksi: Connection, orang: Collection[bytes]) -> Mapping[bytes, frozenset[bytes]]:
    """Return who is or was the penilai of each of these people; nobody, never himself, for one who is not known."""
    hasil: dict[bytes, set[bytes]] = defaultdict(set)
    semua = sorted(orang)
    for awal in range(0, len(semua), _SEKALI):
        sebagian = semua[awal : awal + _SEKALI]
        for pegawai, penilai in _pasangan(koneksi, [siapa.in_(sebagian) for siapa, _ in _TABEL]):
            hasil[pegawai].add(penilai)
    return {pegawai: frozenset(penilai) for pegawai, penilai in hasil.items()}


def para_penilai(koneksi: Connection, orang: Collection[bytes]) -> frozenset[bytes]:
    """Return those of these people who are or ever were the penilai of anybody."""
    nomor = sorted(orang)
    if not nomor:
        return frozenset()
    return frozenset(satu for _, satu in _pasangan(koneksi, [oleh.in_(nomor) for _, oleh in _TABEL]))


def di_masanya(koneksi: Connection, tabel: Table, nomor: UUID, penilai: UUID) -> bool:
    """Whether a record of a person, as it stands now, was here before this penilai of his was replaced."""
    p, t = skema.penilai_lama.c, tabel.c
    dulu = select(p.lsn).join(tabel, t.pegawai_id == p.pegawai_id)
    dulu = dulu.where(t.id == nomor.bytes, p.penilai_id == penilai.bytes, t.pegawai_id != p.penilai_id, t.lsn < p.lsn)
    return koneksi.execute(dulu).first() is not None


def _pasangan(koneksi: Connection, syarat: Sequence[ColumnElement[bool]]) -> Iterator[tuple[bytes, bytes]]:
    bagian = (select(*satu).where(ini) for satu, ini in zip(_TABEL, syarat, strict=True))
    for siapa, oleh in koneksi.execute(union_all(*bagian)):
        if oleh is not None and oleh != siapa:
            yield siapa, oleh
