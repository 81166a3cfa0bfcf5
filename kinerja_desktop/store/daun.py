"""Leaves of one record: what its table shows and, while machines disagree, the versions beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Connection, exists, func, insert, or_, select, text

from kinerja_desktop.domain.cakupan import Cakupan
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.silsilah import AWALAN, Revisi
from kinerja_desktop.store import skema
from kinerja_desktop.store.cakupan import syarat
from kinerja_desktop.store.rekaman import baris_rekaman
from kinerja_desktop.store.revisi import hash_isi

AKSI_PUTUSKAN = "putuskan versi"
"""The intent under which a person settles a conflict, in the change log."""

_DATANG = "datang:"
"""Before the hash of a version, where `meta` keeps the number with which it came."""


@dataclass(frozen=True, slots=True)
class Versi:
    """One version of a record: `nilai` as it was written; of a deletion only ids, dates and kinds are of use."""

    hash: bytes
    nilai: Any
    dihapus: bool = False


@dataclass(frozen=True, slots=True)
class Jejak:
    """What is known of where a version came from: saved here by a person, or brought by a bundle of a machine."""

    waktu: str
    pelaku: UUID | None = None
    perangkat: bytes = b""


def daun(koneksi: Connection, peta: skema.Peta, rekaman: UUID) -> frozenset[Revisi]:
    """Return all leaves of one record: none when it is not here, more than one while it is in conflict."""
    t, d = peta.tabel.c, skema.daun_lain.c
    semua = koneksi.execute(
        select(t.rev, t.hash, t.leluhur)
        .where(t.id == rekaman.bytes)
        .union_all(select(d.rev, d.hash, d.leluhur).where(d.id == rekaman.bytes, d.tabel == peta.nomor))
    )
    return frozenset(Revisi(*baris) for baris in semua)


def versi(koneksi: Connection, kelas: type, rekaman: UUID) -> tuple[Versi, ...]:
    """Return all versions of one record: the shown one, then those beside it by their hash."""
    peta, d = skema.PETA[kelas], skema.daun_lain.c
    utama = baris_rekaman(koneksi, peta, rekaman)
    if utama is None:
        return ()
    hasil = [Versi(utama.hash, peta.nilai(utama), bool(utama.hapus))]
    for baris in koneksi.execute(
        select(d.hash, d.hapus, d.isi).where(d.id == rekaman.bytes, d.tabel == peta.nomor).order_by(d.hash)
    ):
        hasil.append(
            Versi(baris.hash, _nilai(peta, [rekaman.bytes, *msgspec.msgpack.decode(baris.isi)]), bool(baris.hapus))
        )
    return tuple(hasil)


def _nilai(peta: skema.Peta, isi: list[Any]) -> Any:
    return peta.nilai([*isi, *[None] * (len(peta.kolom) - len(isi))])


def versi_tersimpan(koneksi: Connection, kelas: type, rekaman: UUID) -> tuple[Versi, ...]:
    """Return the version that stands and, after it, those of this record that were kept, oldest first."""
    peta, r = skema.PETA[kelas], skema.revisi_lama.c
    utama = baris_rekaman(koneksi, peta, rekaman)
    if utama is None:
        return ()
    hasil = [Versi(utama.hash, peta.nilai(utama), bool(utama.hapus))]
    lama = select(r.hash, r.isi).where(r.id == rekaman.bytes, r.tabel == peta.nomor, r.hash != utama.hash)
    for sidik, isi in koneksi.execute(lama.order_by(text("rowid"))):
        hasil.append(
            Versi(sidik, _nilai(peta, msgspec.msgpack.decode(isi)), _nisan(peta, rekaman, sidik, utama.leluhur))
        )
    return tuple(hasil)


def diajukan_keluar(koneksi: Connection, kelas: type, rekaman: UUID) -> frozenset[bytes]:
    """Return the revisions of one record that were handed in and that another machine may know, so may decide about.

    They are the shown one once it may have left, those beside it, and those that were kept. Nothing where no bundle was
    ever made or applied.
    """
    m, utama = skema.meta.c, baris_rekaman(koneksi, skema.PETA[kelas], rekaman)
    tetap = int(koneksi.execute(select(m.nilai).where(m.kunci == "lsn_tetap")).scalar() or 0)
    if utama is None or not tetap:
        return frozenset()
    kini, *lain = versi(koneksi, kelas, rekaman)
    luar = [*lain, *versi_tersimpan(koneksi, kelas, rekaman)[1:]]
    if lain or utama.lsn <= tetap:
        luar.append(kini)
    return frozenset(v.hash for v in luar if not v.dihapus and v.nilai.diajukan_pada is not None)


def _nisan(peta: skema.Peta, rekaman: UUID, sidik: bytes, leluhur: bytes) -> bool:
    """True when a kept revision was a deletion: the hash of one says nothing but its parent."""
    induk = [leluhur[n : n + AWALAN] for n in range(0, len(leluhur), AWALAN)]
    return any(hash_isi(peta.nomor, rekaman.bytes, 1, (), satu) == sidik for satu in induk)


def bertentangan(koneksi: Connection) -> Iterator[tuple[type, UUID]]:
    """Yield every record with more than one leaf: its class and id, by table."""
    kelas = {peta.nomor: satu for satu, peta in skema.PETA.items()}
    d = skema.daun_lain.c
    for nomor, rekaman in koneksi.execute(select(d.tabel, d.id).distinct().order_by(d.tabel, d.id)):
        yield kelas[nomor], UUID(bytes=rekaman)


def bertentangan_terlihat(koneksi: Connection, cakupan: Cakupan) -> Iterator[tuple[type, UUID]]:
    """Yield those of `bertentangan` that may be seen within a scope."""
    d = skema.daun_lain.c
    for nomor in koneksi.execute(select(d.tabel).distinct().order_by(d.tabel)).scalars().all():
        kelas = next(satu for satu, peta in skema.PETA.items() if peta.nomor == nomor)
        t = skema.PETA[kelas].tabel
        lain = select(d.id).where(d.tabel == nomor)
        for rekaman in koneksi.execute(select(t.c.id).where(t.c.id.in_(lain), syarat(t, cakupan)).order_by(t.c.id)):
            yield kelas, UUID(bytes=rekaman.id)


def sudah_diputuskan(koneksi: Connection, cakupan: Cakupan) -> list[tuple[type, UUID]]:
    """Return the records whose conflict was settled, here or elsewhere, that may be seen: the newest first."""
    r, w = skema.revisi_lama.c, skema.riwayat.c
    hasil: list[tuple[int, type, UUID]] = []
    for nomor in koneksi.execute(select(r.tabel).distinct()).scalars().all():
        kelas = next(satu for satu, peta in skema.PETA.items() if peta.nomor == nomor)
        t = skema.PETA[kelas].tabel
        di_sini = exists().where(w.id == t.c.id, w.tabel == nomor, w.aksi == AKSI_PUTUSKAN)
        bekas = exists().where(r.id == t.c.id, r.tabel == nomor, r.cabang == 1)
        lain = exists().where(skema.daun_lain.c.id == t.c.id, skema.daun_lain.c.tabel == nomor)
        baris = select(t.c.lsn, t.c.id).where(
            t.c.id.in_(select(r.id).where(r.tabel == nomor)),
            or_(func.length(t.c.induk) > AWALAN, di_sini, bekas),
            ~lain,
            syarat(t, cakupan),
        )
        hasil += [(b.lsn, kelas, UUID(bytes=b.id)) for b in koneksi.execute(baris)]
    return [(kelas, rekaman) for _, kelas, rekaman in sorted(hasil, key=lambda h: h[0], reverse=True)]


def bercabang(koneksi: Connection, kelas: type, rekaman: UUID) -> bool:
    """True while a record has more than one version."""
    d = skema.daun_lain.c
    ada = select(d.hash).where(d.id == rekaman.bytes, d.tabel == skema.PETA[kelas].nomor).limit(1)
    return koneksi.execute(ada).first() is not None


def pastikan_tunggal(koneksi: Connection, kelas: type, rekaman: UUID, apa: str) -> None:
    """Raise UserError GBG-03 while a record has more than one version: nobody decides about one that is in doubt."""
    if bercabang(koneksi, kelas, rekaman):
        raise UserError("GBG-03", apa=apa)


def jejak(koneksi: Connection, kelas: type, rekaman: UUID, sidik: list[bytes]) -> dict[bytes, Jejak]:
    """Return what is known of where each version came from, by hash.

    What was saved here stands in the change log; of other versions `catat_kedatangan` kept the number with which each
    came. Where it did not, as in an older program, the bundle that changed the record last brought the one version that
    is left, where there is only one such.
    """
    w, m, t = skema.riwayat.c, skema.meta.c, skema.PETA[kelas]
    baris = select(w.hash, w.waktu, w.pelaku).where(w.id == rekaman.bytes, w.tabel == t.nomor, w.hash.in_(sidik))
    hasil = {b.hash: Jejak(b.waktu, UUID(bytes=b.pelaku)) for b in koneksi.execute(baris.order_by(w.lsn))}
    asing = [s for s in sidik if s not in hasil]
    datang = koneksi.execute(select(m.kunci, m.nilai).where(m.kunci.in_([_DATANG + s.hex() for s in asing])))
    nomor = {bytes.fromhex(b.kunci.removeprefix(_DATANG)): int(b.nilai) for b in datang}
    sisa = [s for s in asing if s not in nomor]
    if len(sisa) == 1:
        terakhir = int(koneksi.execute(select(t.tabel.c.lsn).where(t.tabel.c.id == rekaman.bytes)).scalar_one())
        nomor |= {} if terakhir in nomor.values() else {sisa[0]: terakhir}
    pembawa = {satu: _pembawa(koneksi, lsn) for satu, lsn in nomor.items()}
    return hasil | {satu: jejak for satu, jejak in pembawa.items() if jejak is not None}


def catat_kedatangan(koneksi: Connection, sidik: bytes, lsn: int) -> None:
    """Keep the number with which a version came that stands beside another now: the number of its record goes on."""
    nilai = {"kunci": _DATANG + sidik.hex(), "nilai": str(lsn)}
    koneksi.execute(insert(skema.meta).prefix_with("OR IGNORE"), nilai)


def _pembawa(koneksi: Connection, lsn: int) -> Jejak | None:
    """The machine whose bundle brought the change `lsn`."""
    w, p = skema.riwayat.c, skema.paket_masuk.c
    baris = koneksi.execute(select(w.tabel, w.id, w.waktu).where(w.lsn >= lsn).order_by(w.lsn).limit(1)).first()
    if baris is None or baris.tabel != skema.NOMOR_PAKET:
        return None
    dari = koneksi.execute(select(p.perangkat).where(p.id == baris.id)).scalars().all()
    return Jejak(baris.waktu, None, dari[0]) if len(dari) == 1 else None
