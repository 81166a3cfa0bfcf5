"""Columns of newer programs: values after those that this program knows are kept by revision and sent on unchanged.

They count in the hash of their revision, so what goes through an older program comes back as it was. A save here
carries them on. When the program is newer, and knows more columns, they move into the records.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.store import skema

_META = "kolom:"
_L, _D, _M = skema.lebih.c, skema.daun_lain.c, skema.meta.c
_SIMPAN = insert(skema.lebih).prefix_with("OR IGNORE")
_LEBIH_TABEL = select(_L.hash, _L.mulai, _L.isi).where(_L.tabel == bindparam("nomor"))
_LEBIH_REVISI = select(_L.mulai, _L.isi).where(_L.hash == bindparam("sidik"))
_ISI_DAUN = select(_D.isi).where(_D.hash == bindparam("sidik"), _D.tabel == bindparam("nomor"))
_KOLOM = select(_M.nilai).where(_M.kunci == bindparam("kunci"))


class Lebih(NamedTuple):
    """Values of one revision that follow the first `mulai` values of its body."""

    mulai: int
    isi: tuple[Any, ...]


def utuh(isi: Sequence[Any], lebih: Lebih | None) -> Sequence[Any]:
    """The whole body of a revision: what this program knows of it, then the rest."""
    return isi if lebih is None else [*isi[: lebih.mulai], *lebih.isi]


def pisah(peta: skema.Peta, isi: Sequence[Any]) -> tuple[Sequence[Any], Lebih | None]:
    """Cut a body from the wire after the columns that this program knows."""
    dikenal = len(peta.kolom) - 1
    if len(isi) <= dikenal:
        return isi, None
    sisa = list(isi[dikenal:])
    while sisa and sisa[-1] is None:
        sisa.pop()
    return isi[:dikenal], Lebih(dikenal, tuple(sisa)) if sisa else None


def simpan_lebih(koneksi: Connection, peta: skema.Peta, semua: Iterable[tuple[bytes, bytes, Lebih]]) -> None:
    """Keep the rest of revisions: hash, id of the record, values."""
    baris = [
        {
            "hash": sidik,
            "tabel": peta.nomor,
            "id": nomor,
            "mulai": satu.mulai,
            "isi": msgspec.msgpack.encode(satu.isi),
        }
        for sidik, nomor, satu in semua
    ]
    if baris:
        koneksi.execute(_SIMPAN, baris)


def lebih_tabel(koneksi: Connection, peta: skema.Peta) -> dict[bytes, Lebih]:
    """All that is kept of one table, by the hash of the revision; empty as long as no newer program was met."""
    semua = koneksi.execute(_LEBIH_TABEL, {"nomor": peta.nomor})
    return {baris.hash: _baca(baris) for baris in semua}


def lebih_revisi(koneksi: Connection, sidik: bytes) -> Lebih | None:
    """What is kept of one revision."""
    baris = koneksi.execute(_LEBIH_REVISI, {"sidik": sidik}).first()
    return None if baris is None else _baca(baris)


def lebih_daun(koneksi: Connection, peta: skema.Peta, sidik: bytes) -> Lebih | None:
    """What is kept of one leaf, whether it is shown or stands beside."""
    isi = koneksi.execute(_ISI_DAUN, {"sidik": sidik, "nomor": peta.nomor}).scalar()
    return lebih_revisi(koneksi, sidik) if isi is None else pisah(peta, msgspec.msgpack.decode(isi))[1]


def _baca(baris: Any) -> Lebih:
    return Lebih(baris.mulai, tuple(msgspec.msgpack.decode(baris.isi)))


def catat_kolom(koneksi: Connection, peta: skema.Peta, nama: Sequence[str]) -> None:
    """Remember the names of all values of a row, when a newer program knows more of them than this one."""
    if len(nama) > len(kolom_kirim(koneksi, peta)):
        koneksi.execute(
            insert(skema.meta).prefix_with("OR REPLACE"),
            {"kunci": f"{_META}{peta.nomor}", "nilai": msgspec.json.encode(nama).decode()},
        )


def kolom_kirim(koneksi: Connection, peta: skema.Peta) -> tuple[str, ...]:
    """Names of the values of a row on the wire: the revision, the body, what only newer programs know."""
    dikenal = kolom_dikenal(peta)
    nilai = koneksi.execute(_KOLOM, {"kunci": f"{_META}{peta.nomor}"}).scalar()
    semua = dikenal if nilai is None else msgspec.json.decode(nilai, type=tuple[str, ...])
    return semua if semua[: len(dikenal)] == dikenal else dikenal


def kolom_dikenal(peta: skema.Peta) -> tuple[str, ...]:
    """Those of them that this program knows."""
    return ("id", "hapus", "rev", "induk", "leluhur", *(k.nama for k in peta.kolom[1:]))


def pindahkan(koneksi: Connection) -> None:
    """Move what this program has come to know into the records; what does not fit stays, and is sent on as before."""
    peta_nomor = {peta.nomor: peta for peta in skema.PETA.values()}
    t = skema.lebih.c
    for nomor, mulai in koneksi.execute(select(t.tabel, t.mulai).distinct()).all():
        peta = peta_nomor[nomor]
        if mulai < len(peta.kolom) - 1:
            for baris in koneksi.execute(select(skema.lebih).where(t.tabel == nomor, t.mulai == mulai)).all():
                _pindahkan_satu(koneksi, peta, baris)


def _pindahkan_satu(koneksi: Connection, peta: skema.Peta, baris: Any) -> None:
    r, t = peta.tabel.c, skema.lebih.c
    rekaman = koneksi.execute(select(*(r[k.nama] for k in peta.kolom)).where(r.hash == baris.hash)).first()
    isi, lebih = pisah(peta, utuh(rekaman[1:], _baca(baris))) if rekaman is not None else ((), None)
    if rekaman is not None:
        isi = [*isi, *[None] * (len(peta.kolom) - 1 - len(isi))]
        try:
            peta.nilai([rekaman[0], *isi])
        except (ValueError, TypeError, LookupError, AttributeError, msgspec.DecodeError, UserError):
            return
        koneksi.execute(
            update(peta.tabel)
            .where(r.hash == baris.hash)
            .values({k.nama: v for k, v in zip(peta.kolom[1:], isi, strict=True)})
        )
    koneksi.execute(delete(skema.lebih).where(t.hash == baris.hash))
    if lebih is not None:
        simpan_lebih(koneksi, peta, [(baris.hash, baris.id, lebih)])
