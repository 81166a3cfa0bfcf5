"""Offices that enrol each other: a centre, an OPD and a staff machine, each a real office in its own folder."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

from sqlalchemy import func, select

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.services import perangkat, perangkat_izin
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat_lingkup import Lingkup
from kinerja_desktop.store import skema
from kinerja_desktop.sync.enrolment_request import Pending, Wish, ask
from kinerja_desktop.sync.keyfile import KeySeal, PassphraseSeal
from tests.helpers.kantor import KantorUji

SANDI = "kuda laut biru"
OPD, PEGAWAI = PeranPerangkat.OPD, PeranPerangkat.PEGAWAI


@contextmanager
def sandi_murah() -> Iterator[None]:
    """A passphrase that takes no seconds and no gigabyte; another one still opens nothing."""

    def segel(satu: Any) -> KeySeal:
        return KeySeal(hashlib.sha256(satu._passphrase.encode()).digest())

    with (
        mock.patch.object(PassphraseSeal, "close", lambda satu, data: segel(satu).close(data)),
        mock.patch.object(PassphraseSeal, "open", lambda satu, data: segel(satu).open(data)),
    ):
        yield


def stik(kantor: KantorUji, nama: str = "stik") -> Path:
    """An empty stick beside the office."""
    folder = kantor.terbuka.folder.parent / nama
    folder.mkdir(exist_ok=True)
    return folder


def dirikan(kantor: KantorUji, akun: str = "operator") -> perangkat.PusatBaru:
    """Make this office the centre."""
    with sandi_murah():
        return perangkat.jadikan_pusat(kantor.sebagai(akun), "BKPSDM", stik(kantor), SANDI)


def permintaan(nama: str = "Laptop Bidan", peran: PeranPerangkat = PEGAWAI) -> Pending:
    """A machine elsewhere that asks."""
    return ask(Wish(peran, nama, "Puskesmas Kartini"))


def beri(kantor: KantorUji, tunggu: Pending, lingkup: Lingkup, **lain: Any) -> perangkat_izin.Izin:
    """The operator of this office answers it with the right code."""
    return perangkat_izin.beri_izin(
        kantor.sebagai("operator"), tunggu.request.raw, tunggu.request.code, lingkup, **lain
    )


def daftarkan(pemberi: KantorUji, baru: KantorUji, peran: PeranPerangkat, nama: str, lingkup: Lingkup) -> None:
    """The whole ceremony between two offices."""
    isi, kode = perangkat.buat_permintaan(baru.sebagai("operator"), peran, nama, "Puskesmas Kartini")
    izin = perangkat_izin.beri_izin(pemberi.sebagai("operator"), isi, kode, lingkup)
    perangkat.pasang_izin(baru.sebagai("operator"), izin.berkas, izin.kode)


def jejak(konteks: Context) -> object:
    """Everything that an act of enrolment would change: change log, facts of the machine, files of its folder."""
    with konteks.store.baca() as koneksi:
        catatan = koneksi.execute(select(func.count()).select_from(skema.riwayat)).scalar_one()
        meta = {b.kunci: b.nilai for b in koneksi.execute(select(skema.meta.c.kunci, skema.meta.c.nilai))}
    berkas = {p.name: p.read_bytes() for p in sorted(konteks.folder.glob("*.kunci"))}
    return catatan, meta, berkas
