"""What the window shows of the exchange: bundles made and applied, what waits to be sent, what a neighbour lacks."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, and_, exists, func, or_, select

from kinerja_desktop.store import skema
from kinerja_desktop.store.kiriman import berubah_sejak
from kinerja_desktop.store.muatan import Muatan


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
    """A bundle that was made here; `diakui` is when its confirmation came, `disalin` when its copy lay on a medium."""

    id: bytes
    perangkat: bytes
    waktu: str
    dasar: int
    sampai: int
    diakui: str | None
    disalin: str | None


class Hubungan(NamedTuple):
    """When the newest bundles came from a machine and were copied for it, how many it has not confirmed, and when the
    first was copied."""

    masuk_pada: str | None = None
    keluar_pada: str | None = None
    menunggu: int = 0
    keluar_pertama: str | None = None


class Lubang(NamedTuple):
    """Numbers of a neighbour that never came, both ends included."""

    dari: int
    sampai: int


class Kiriman(NamedTuple):
    """Records of each table that a machine is not known to have, empty tables not; `kembali` came from it and go again.

    A bundle holds those that came from its receiver and stand as they came once more, in case it lost them, but nobody
    waits for what he sent himself. A record with two versions is no such one: it may not have the other.
    """

    catatan: dict[str, int]
    kembali: int = 0

    @property
    def jumlah(self) -> int:
        """Records of all tables."""
        return sum(self.catatan.values())


def hitung_kiriman(koneksi: Connection, semua: Iterable[skema.Peta], muatan: Muatan, sana: str = "") -> Kiriman:
    """Count what a bundle holds; `sana` are the numbers under which records came from its receiver (`rentang_dari`)."""
    rentang = func.json_each(sana).table_valued("value").alias("rentang")
    awal, akhir = (func.json_extract(rentang.c.value, f"$[{n}]") for n in (0, 1))
    hasil, kembali = {}, 0
    for peta in semua:
        if not berubah_sejak(koneksi, peta, muatan.setelah):
            continue
        t, d = peta.tabel, skema.daun_lain.c
        milik = and_(t.c.lsn > muatan.setelah, muatan.syarat(peta))
        ada, ulang = int(koneksi.execute(select(func.count()).select_from(t).where(milik)).scalar_one()), 0
        if ada and sana:
            bercabang = exists().where(d.tabel == peta.nomor, d.id == t.c.id)
            dalam = select(func.count()).select_from(t).where(t.c.lsn.between(awal, akhir), milik, ~bercabang)
            dari_sana = select(func.sum(dalam.correlate(rentang).scalar_subquery())).select_from(rentang)
            ulang = int(koneksi.execute(dari_sana).scalar_one())
        kembali += ulang
        if ada > ulang:
            hasil[str(t.name)] = ada - ulang
    return Kiriman(hasil, kembali)


def rentang_dari(koneksi: Connection, perangkat: bytes, setelah: int) -> str:
    """The first and last numbers of the bundles of a machine that were applied after the number `setelah`, as JSON.

    Empty for none. Bundles that followed each other are one range.
    """
    r, p = skema.riwayat.c, skema.paket_masuk.c
    perintah = (
        select(r.lsn, r.rev)
        .where(
            r.lsn > setelah,
            r.tabel == skema.NOMOR_PAKET,
            r.aksi == skema.AKSI_TERIMA,
            r.id.in_(select(p.id).where(p.perangkat == perangkat)),
        )
        .order_by(r.lsn)
    )
    hasil: list[list[int]] = []
    for lsn, banyak in koneksi.execute(perintah):
        if hasil and hasil[-1][1] == lsn - banyak:
            hasil[-1][1] = lsn
        else:
            hasil.append([lsn - banyak + 1, lsn])
    return json.dumps(hasil) if hasil else ""


def pernah_menerima(koneksi: Connection) -> bool:
    """Whether any bundle was ever taken in here."""
    return koneksi.execute(select(skema.paket_masuk.c.id).limit(1)).first() is not None


def paket_masuk(koneksi: Connection, banyak: int) -> list[PaketMasuk]:
    """The newest bundles applied, newest first."""
    p = skema.paket_masuk.c
    perintah = select(
        p.id, p.perangkat, p.waktu, p.utuh, p.baru, p.berubah, p.bertentangan, p.ditahan
    ).order_by(p.waktu.desc(), p.id).limit(banyak)  # fmt: skip
    return [PaketMasuk(b[0], b[1], b[2], bool(b[3]), *b[4:]) for b in koneksi.execute(perintah)]


def paket_keluar(koneksi: Connection, banyak: int) -> list[PaketKeluar]:
    """The newest bundles made, newest first."""
    return [PaketKeluar(*b) for b in koneksi.execute(_keluar().limit(banyak))]


def paket_terkirim(koneksi: Connection, perangkat: bytes | None) -> PaketKeluar | None:
    """The newest bundle for a machine, or for any, of which a copy left: confirmed, or whole on a medium."""
    p = skema.paket_keluar.c
    perintah = _keluar().where(or_(p.disalin.is_not(None), p.diakui.is_not(None))).limit(1)
    if perangkat is not None:
        perintah = perintah.where(p.perangkat == perangkat)
    ada = koneksi.execute(perintah).first()
    return None if ada is None else PaketKeluar(*ada)


def _keluar() -> Select[Any]:
    p = skema.paket_keluar.c
    kolom = (p.id, p.perangkat, p.waktu, p.dasar, p.sampai, p.diakui, p.disalin)
    return select(*kolom).order_by(p.waktu.desc(), p.sampai.desc())


def hubungan(koneksi: Connection) -> dict[bytes, Hubungan]:
    """Every machine that a bundle went to or came from. The number of statements does not grow with the machines."""
    hasil: dict[bytes, Hubungan] = {}
    masuk, keluar = skema.paket_masuk.c, skema.paket_keluar.c
    datang = select(masuk.perangkat, func.max(masuk.waktu)).group_by(masuk.perangkat)
    for perangkat, waktu in koneksi.execute(datang):
        hasil[perangkat] = Hubungan(masuk_pada=waktu)
    belum = func.count().filter(keluar.diakui.is_(None), keluar.disalin.is_not(None))
    disalin = func.coalesce(keluar.disalin, keluar.diakui)
    pergi = select(keluar.perangkat, func.max(disalin), belum, func.min(disalin)).group_by(keluar.perangkat)
    for perangkat, *isi in koneksi.execute(pergi):
        hasil[perangkat] = Hubungan(hasil.get(perangkat, Hubungan()).masuk_pada, *isi)
    return hasil


def lubang(koneksi: Connection) -> dict[tuple[bytes, bytes], Lubang]:
    """By machine and life: what lies between the last number applied without a hole and the bundles that came after."""
    p, t = skema.paket_masuk.c, skema.tetangga.c
    perintah = (
        select(p.perangkat, p.epoch, t.terapan, func.min(p.dasar))
        .join_from(skema.paket_masuk, skema.tetangga, and_(p.perangkat == t.perangkat, p.epoch == t.epoch))
        .where(p.utuh == 0, p.sampai > t.terapan)
        .group_by(p.perangkat, p.epoch)
    )
    return {
        (perangkat, epoch): Lubang(terapan + 1, max(int(dasar), terapan + 1))
        for perangkat, epoch, terapan, dasar in koneksi.execute(perintah)
    }
