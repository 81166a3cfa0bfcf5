"""Files that a bundle left out, because they could not be read, although its records name them: they follow.

A scanner holds a file for a moment, a disk fails to read it, or it has not come here yet. The records go out and are
confirmed meanwhile, so nothing else would bring the file. It goes along with every bundle from the first on that can
have it, until the neighbour confirms one of those.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, bindparam, delete, insert, select

from kinerja_desktop.domain.pertukaran import TANPA_PAKET
from kinerja_desktop.store import skema

_S = skema.lampiran_susulan.c


def susulan(koneksi: Connection, perangkat: bytes) -> list[bytes]:
    """Files that this neighbour still has to get."""
    belum = select(_S.sha256).where(_S.perangkat == perangkat).distinct().order_by(_S.sha256)
    return list(koneksi.execute(belum).scalars())


def catat_susulan(
    koneksi: Connection, perangkat: bytes, paket: bytes, tertinggal: Iterable[bytes], dibawa: Iterable[bytes]
) -> None:
    """Note what a bundle leaves out, and which of those that were left out before it carries."""
    baris = [*((sidik, TANPA_PAKET) for sidik in tertinggal), *((sidik, paket) for sidik in dibawa)]
    if baris:
        koneksi.execute(
            insert(skema.lampiran_susulan).prefix_with("OR IGNORE"),
            [{"sha256": sidik, "perangkat": perangkat, "paket": satu} for sidik, satu in baris],
        )


def susulan_sampai(koneksi: Connection, perangkat: bytes, paket: Collection[bytes]) -> None:
    """The neighbour confirmed these bundles: what they carried has arrived."""
    sampai = select(_S.sha256).where(_S.perangkat == perangkat, _S.paket.in_([p for p in paket if p != TANPA_PAKET]))
    koneksi.execute(delete(skema.lampiran_susulan).where(_S.perangkat == perangkat, _S.sha256.in_(sampai)))


def susulan_ada(koneksi: Connection, perangkat: bytes, berkas: Iterable[bytes]) -> None:
    """These came from the neighbour, or no record names them any more: it need not get them."""
    semua = [{"sidik": sidik} for sidik in berkas]
    if not semua:
        return
    satu = delete(skema.lampiran_susulan).where(_S.perangkat == perangkat, _S.sha256 == bindparam("sidik"))
    koneksi.execute(satu, semua)
