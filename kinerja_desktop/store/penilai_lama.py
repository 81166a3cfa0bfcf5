"""Who is, or ever was, the penilai of whom, as far as this machine knows.

Known are the penilai of today, those that he had here before (a trigger on `pegawai` keeps them), those set by hand for
a time (article 1.9), and those that the person's SKP name. What one of them decided in his time stays his decision.
The last counts only for what a workstation tells: an SKP is written by its person, who may name there whom he likes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Connection, Table, and_, select, union_all
from sqlalchemy.dialects.sqlite import insert

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.store import skema

_TABEL = (
    (skema.pegawai.c.id, skema.pegawai.c.penilai_id),
    (skema.penilai_lama.c.pegawai_id, skema.penilai_lama.c.penilai_id),
    (skema.penetapan_penilai.c.pegawai_id, skema.penetapan_penilai.c.penilai_id),
    (skema.skp.c.pegawai_id, skema.skp.c.penilai_id),
)
_TANPA_SKP = _TABEL[:3]
_KS = skema.keputusan_skp.c
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


def menilai(koneksi: Connection, oleh: UUID) -> bool:
    """Whether somebody is or was the penilai of anybody, whatever SKP say."""
    syarat = [kolom == oleh.bytes for _, kolom in _TANPA_SKP]
    return next(_pasangan(koneksi, syarat, _TANPA_SKP), None) is not None


def pernah_di_atas(koneksi: Connection, oleh: UUID, siapa: UUID) -> bool:
    """Whether somebody is or was above this person in the line of raters, whatever SKP say."""
    dilewati: set[bytes] = set()
    antre = {siapa.bytes}
    while antre and oleh.bytes not in antre:
        dilewati |= antre
        nomor = sorted(antre)
        syarat = [kolom.in_(nomor) for kolom, _ in _TANPA_SKP]
        antre = {penilai for _, penilai in _pasangan(koneksi, syarat, _TANPA_SKP)} - dilewati
    return oleh != siapa and oleh.bytes in antre


def penilai_kini(koneksi: Connection, orang: Collection[bytes]) -> Mapping[bytes, frozenset[bytes]]:
    """Return who is the penilai of each of these people who has one."""
    siapa = _TABEL[0][0]
    hasil: dict[bytes, frozenset[bytes]] = {}
    semua = sorted(orang)
    for awal in range(0, len(semua), _SEKALI):
        pasangan = _pasangan(koneksi, [siapa.in_(semua[awal : awal + _SEKALI])], _TABEL[:1])
        hasil.update((pegawai, frozenset({penilai})) for pegawai, penilai in pasangan)
    return hasil


def para_penilai(koneksi: Connection, orang: Collection[bytes]) -> frozenset[bytes]:
    """Return those of these people who are or ever were the penilai of anybody."""
    nomor = sorted(orang)
    if not nomor:
        return frozenset()
    return frozenset(satu for _, satu in _pasangan(koneksi, [oleh.in_(nomor) for _, oleh in _TABEL]))


def menunggu_putusannya(koneksi: Connection, tabel: Table, nomor: UUID, sidik: bytes, penilai: UUID) -> bool:
    """Whether a report or SKP stands here in this revision, handed in, since before this penilai was replaced.

    What his successor decided about an SKP he does not overrule; two verdicts on a report that contradict each other
    the successor settles, whichever came first (`domain.putusan_laporan.putusan_berbeda`).
    """
    p, t = skema.penilai_lama.c, tabel.c
    kini = and_(t.hash == sidik, t.diajukan_pada.is_not(None), t.lsn < p.lsn)
    if tabel is skema.skp:
        lain = select(_KS.id).where(
            _KS.skp_id == t.id, _KS.skp_hash == t.hash, _KS.hapus == 0, _KS.oleh_id != penilai.bytes
        )
        kini = and_(kini, ~lain.exists())
    dulu = (
        select(p.lsn)
        .join(tabel, t.pegawai_id == p.pegawai_id)
        .where(t.id == nomor.bytes, t.hapus == 0, kini)
        .where(p.penilai_id == penilai.bytes, p.penilai_id != p.pegawai_id)
    )
    return koneksi.execute(dulu).first() is not None


def hanya_miliknya(koneksi: Connection, putusan: Collection[UUID], penilai: UUID) -> bool:
    """Whether all these verdicts on reports are here, and given by this penilai."""
    k = skema.keputusan_laporan.c
    milik = select(k.id).where(k.id.in_([satu.bytes for satu in putusan]), k.oleh_id == penilai.bytes)
    return len(koneksi.execute(milik).all()) == len(set(putusan))


def penanda_lain(koneksi: Connection, kolom: Column[Any], masa: Periode, siapa: UUID, penilai: UUID) -> set[UUID]:
    """Return who else has signed for this person what `kolom` of its table says to be of this period."""
    t = kolom.table.c
    lain = select(t.oleh_id).where(
        t.pegawai_id == siapa.bytes, kolom == str(masa), t.oleh_id != penilai.bytes, t.hapus == 0
    )
    return {UUID(bytes=satu) for satu in koneksi.execute(lain).scalars()}


def diterima_dari(koneksi: Connection, masa: Periode, siapa: UUID, penilai: UUID) -> bool:
    """Whether this person has received what this penilai signed for him in this period."""
    t, p = skema.penetapan_evaluasi.c, skema.penerimaan_evaluasi.c
    terima = (
        select(p.id)
        .join(skema.penetapan_evaluasi, t.id == p.penetapan_id)
        .where(t.pegawai_id == siapa.bytes, t.periode == str(masa), t.oleh_id == penilai.bytes)
        .where(p.pegawai_id == siapa.bytes, p.hapus == 0)
    )
    return koneksi.execute(terima).first() is not None


def menyepakati(koneksi: Connection, siapa: UUID, tahun: int, penilai: UUID) -> bool:
    """Whether this was the penilai here before the present one, and an SKP of the year names him."""
    p, s = skema.penilai_lama.c, skema.skp.c
    sama = (
        select(s.id)
        .join(skema.penilai_lama, (p.pegawai_id == s.pegawai_id) & (p.penilai_id == s.penilai_id))
        .where(s.pegawai_id == siapa.bytes, s.tahun == tahun, s.penilai_id == penilai.bytes, s.hapus == 0)
    )
    return koneksi.execute(sama).first() is not None


def ingat_penilai(koneksi: Connection, pegawai: bytes, penilai: bytes, lsn: int) -> None:
    """Keep that this was the penilai until the change `lsn`, where the record of the person is not changed in place."""
    p = skema.penilai_lama
    tulis = insert(p).values(pegawai_id=pegawai, penilai_id=penilai, lsn=lsn)
    koneksi.execute(tulis.on_conflict_do_update(index_elements=[p.c.pegawai_id, p.c.penilai_id], set_={"lsn": lsn}))


def yang_pernah_dinilai(
    koneksi: Connection, penilai: Collection[UUID], kecuali: Collection[UUID]
) -> list[tuple[UUID, UUID, UUID]]:
    """People who had one of these as their penilai and have another now, each with that one and the present unit.

    In order, without `kecuali`.
    """
    p, o = skema.penilai_lama.c, skema.pegawai.c
    hasil: set[tuple[bytes, bytes, bytes]] = set()
    tanpa = {satu.bytes for satu in kecuali}
    semua = sorted(satu.bytes for satu in penilai)
    for awal in range(0, len(semua), _SEKALI):
        dulu = select(p.pegawai_id, p.penilai_id, o.unit_kerja_id).join(skema.pegawai, o.id == p.pegawai_id)
        dulu = dulu.where(p.penilai_id.in_(semua[awal : awal + _SEKALI]), o.penilai_id.is_distinct_from(p.penilai_id))
        hasil |= {
            (siapa, oleh, unit) for siapa, oleh, unit in koneksi.execute(dulu) if siapa != oleh and siapa not in tanpa
        }
    return [(UUID(bytes=siapa), UUID(bytes=oleh), UUID(bytes=unit)) for siapa, oleh, unit in sorted(hasil)]


def _pasangan(
    koneksi: Connection,
    syarat: Sequence[ColumnElement[bool]],
    tabel: Sequence[tuple[Column[Any], Column[Any]]] = _TABEL,
) -> Iterator[tuple[bytes, bytes]]:
    bagian = (select(*satu).where(ini) for satu, ini in zip(tabel, syarat, strict=True))
    for siapa, oleh in koneksi.execute(union_all(*bagian)):
        if oleh is not None and oleh != siapa:
            yield siapa, oleh
