"""What the window shows of the exchange: bundles made and applied, what waits to be sent, what a neighbour lacks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from kinerja_desktop.domain.cakupan import Cakupan
from kinerja_desktop.store import skema
from kinerja_desktop.store.cakupan import syarat


class PaketMasuk(NamedTuple):
    """A bundle that was applied here."""

    id: bytes
    perangkat: bytes
    waktu: str
    utuh: bool
    baru: int
    berubah: int
    bertentangan: int
    ditahan: int


class PaketKeluar(NamedTuple):
    """A bundle that was made here; `diakui` is when its confirmation came."""

    id: bytes
    perangkat: bytes
    waktu: str
    dasar: int
    sampai: int
    diakui: str | None


class Lubang(NamedTuple):
    """Numbers of a neighbour that never came, both ends included."""

    dari: int
    sampai: int


def jumlah_kiriman(koneksi: Connection, semua: Iterable[skema.Peta], lihat: Cakupan, setelah: int) -> dict[str, int]:
    """How many records of each table a machine may see that changed after the number `setelah`; empty tables not."""
    hasil = {}
    for peta in semua:
        t = peta.tabel
        banyak = select(func.count()).select_from(t).where(t.c.lsn > setelah, syarat(t, lihat))
        if ada := int(koneksi.execute(banyak).scalar_one()):
            hasil[str(t.name)] = ada
    return hasil


def paket_masuk(koneksi: Connection, banyak: int, perangkat: bytes | None = None) -> list[PaketMasuk]:
    """The newest bundles applied, newest first."""
    p = skema.paket_masuk.c
    perintah = select(
        p.id, p.perangkat, p.waktu, p.utuh, p.baru, p.berubah, p.bertentangan, p.ditahan
    ).order_by(p.waktu.desc(), p.id).limit(banyak)  # fmt: skip
    if perangkat is not None:
        perintah = perintah.where(p.perangkat == perangkat)
    return [PaketMasuk(b[0], b[1], b[2], bool(b[3]), *b[4:]) for b in koneksi.execute(perintah)]


def paket_keluar(koneksi: Connection, banyak: int, perangkat: bytes | None = None) -> list[PaketKeluar]:
    """The newest bundles made, newest first."""
    p = skema.paket_keluar.c
    kolom = (p.id, p.perangkat, p.waktu, p.dasar, p.sampai, p.diakui)
    perintah = select(*kolom).order_by(p.waktu.desc(), p.sampai.desc()).limit(banyak)
    if perangkat is not None:
        perintah = perintah.where(p.perangkat == perangkat)
    return [PaketKeluar(*b) for b in koneksi.execute(perintah)]


def lubang(koneksi: Connection, perangkat: bytes, epoch: bytes, terapan: int) -> Lubang | None:
    """What lies between the last number of a life that was applied without a hole and the bundles that came after."""
    p = skema.paket_masuk.c
    lebih = (p.perangkat == perangkat, p.epoch == epoch, p.utuh == 0, p.sampai > terapan)
    dasar = koneksi.execute(select(func.min(p.dasar)).where(*lebih)).scalar()
    return None if dasar is None else Lubang(terapan + 1, max(int(dasar), terapan + 1))


def bertukar(koneksi: Connection) -> Iterator[bytes]:
    """Yield every machine that a bundle went to or came from."""
    masuk, keluar = skema.paket_masuk.c.perangkat, skema.paket_keluar.c.perangkat
    yield from koneksi.execute(select(masuk).union(select(keluar))).scalars()
