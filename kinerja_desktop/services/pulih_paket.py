"""A machine that was found out to be restored or copied says so; its window sends nothing until a person has seen it.

The command line goes on sending, and says so in its answers until the last neighbour has confirmed something again, or
a person has seen it (`kinerja bundle pulih`).

Nothing is lost by sending: its next bundles carry everything once more (sync design, 2.4). Any neighbour is believed,
as work would be lost if one that tells the truth were not; who told it is named, so that one who does not can be found.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from kinerja_desktop.domain.pertukaran import dasar
from kinerja_desktop.domain.waktu import ke_teks
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat_simpanan import Mesin
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.pertukaran import riwayat_semua
from kinerja_desktop.store.tetangga import hubungan

_KUNCI, _MENUNGGU = "pulih_belum_dilihat", "pulih_menunggu_paket"
_MENURUT, _KALI = "pulih_menurut", "pulih_kali:"


class Pemberitahu(NamedTuple):
    """The machine whose bundle told it, and how often it has told so by now."""

    nama: str
    kali: int


def ingat(store: Store, sekarang: datetime, dari: bytes | None = None) -> None:
    """Note that it was found out, by a bundle of `dari` if any, in the transaction that begins the new life."""
    store.atur_meta(_KUNCI, ke_teks(sekarang))
    store.atur_meta(_MENURUT, dari.hex() if dari else "")
    if dari:
        kunci = _KALI + dari.hex()
        store.atur_meta(kunci, str(int(store.meta(kunci) or 0) + 1))
    tunggu(store)


def tunggu(store: Store) -> None:
    """Note that what was sent once is still to come back, in the transaction that begins the new life."""
    store.atur_meta(_MENUNGGU, "1")


def menunggu(konteks: Context) -> bool:
    """Whether a machine that was restored waits for a bundle from above: until then nothing is to be written anew."""
    return bool(konteks.store.meta(_MENUNGGU))


def kembali(store: Store) -> None:
    """A bundle from above arrived before which nothing is missing, in the transaction that applied it."""
    store.atur_meta(_MENUNGGU, "")


def sejak(konteks: Context) -> str | None:
    """When it was found out; None once a person has seen it, or when it never was."""
    return konteks.store.meta(_KUNCI) or None


def menurut(konteks: Context, ini: Mesin) -> Pemberitahu | None:
    """Who told what no person has seen yet; None where the machine found it out by itself."""
    dari = konteks.store.meta(_MENURUT) if sejak(konteks) else None
    return Pemberitahu(ini.sebut(bytes.fromhex(dari)), int(konteks.store.meta(_KALI + dari) or 1)) if dari else None


def belum_diakui(konteks: Context, ini: Mesin) -> list[str]:
    """Names of machines in force that this one exchanged with and that have confirmed nothing of its present life.

    The next bundle for each of them holds everything.
    """
    with konteks.store.baca() as koneksi:
        riwayat = riwayat_semua(koneksi)
        semua = hubungan(koneksi).keys() | riwayat.keys()
    return sorted(
        ini.sebut(satu)
        for satu in semua
        if dasar(riwayat.get(satu, ()))[0] == 0 and ini.percaya.current(satu) is not None
    )


def sudah_dilihat(konteks: Context) -> None:
    """A person read the explanation: sending goes on."""
    konteks.store.atur_meta(_KUNCI, "")
