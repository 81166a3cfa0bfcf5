"""What two machines that exchange files know of each other, and how it moves (sync design, 2.4).

Every machine numbers its changes (`lsn`). A bundle holds what changed after the last number that the receiver
confirmed, so a lost one is healed by the next. A confirmation names a random bundle id: one that the machine never
made tells it that it was restored from a backup or copied, and it begins a new *epoch*. Nothing is ordered by time.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

TANPA_PAKET = b""
RANTAI_TERBANYAK = 2048
"""Earlier lives of a machine that are kept of those that others told of."""
ASING_TERBANYAK = 16
"""Lives of ours that we do not know, of which one bundle tells us; of more the next one does."""


class Perubahan(Enum):
    """What a bundle would do to a record, in the order in which it is told."""

    BARU = "baru"
    BERUBAH = "berubah"
    DIHAPUS = "dihapus"
    BERTENTANGAN = "bertentangan"
    DITAHAN = "ditahan"


@dataclass(frozen=True, slots=True)
class Akuan:
    """What the sender of a bundle confirms to one epoch of the receiver: the last of its bundles that was applied."""

    epoch: bytes
    paket: bytes


@dataclass(frozen=True, slots=True)
class KepalaPaket:
    """What a bundle says of itself: `dasar` < lsn <= `sampai` of the sender's present life.

    `dasar_paket` is the bundle whose confirmation set `dasar`. A number alone would not do: two machines from one image
    count on from the same number, and a receiver that lost what one of them sent would take the other's for it.
    """

    id: bytes
    dari: bytes
    epoch: bytes
    rantai: frozenset[bytes]
    dasar: int
    dasar_paket: bytes
    sampai: int
    akuan: tuple[Akuan, ...]


@dataclass(frozen=True, slots=True)
class Riwayat:
    """One life (epoch) of a neighbour as this machine knows it.

    `rantai` are its earlier lives, `diakui` is the highest number of ours that it confirmed by naming `diakui_paket`,
    the first that it named of several bundles up to that number; `paket` and `terapan` are the last bundle of it that
    was applied without a hole, and its number.
    """

    epoch: bytes
    rantai: frozenset[bytes] = frozenset()
    diakui: int = 0
    diakui_paket: bytes = TANPA_PAKET
    paket: bytes = TANPA_PAKET
    terapan: int = 0


@dataclass(frozen=True, slots=True)
class Pengetahuan:
    """What a neighbour is known to have: versions (era, number) of the revocation list and of the master data.

    `paket_induk` is the bundle that holds its master data, `sidik_cabut` names its lists: two may have one number. Told
    by its last bundle that was applied here.
    """

    cabut: tuple[int, int] = (0, 0)
    induk: tuple[int, int] = (0, 0)
    paket_induk: bytes = TANPA_PAKET
    sidik_cabut: bytes = b""


@dataclass(frozen=True, slots=True)
class Diri:
    """This machine's present life and its earlier ones."""

    epoch: bytes
    rantai: frozenset[bytes] = frozenset()


@dataclass(frozen=True, slots=True)
class PaketKeluar:
    """A bundle that this machine made: for whom, the hash of what the receiver could see then, and its number."""

    untuk: bytes
    cakupan: bytes
    sampai: int


@dataclass(frozen=True, slots=True)
class Hasil:
    """What a bundle does to the bookkeeping: the sender's lives afterwards, and whether this machine was restored.

    `utuh` says that nothing before the bundle is missing here, so a later one may build on it. `epoch_lain` are lives
    of this machine that it did not know of; they join its chain.
    """

    riwayat: tuple[Riwayat, ...]
    utuh: bool = False
    pulih: bool = False
    epoch_lain: frozenset[bytes] = frozenset()


def terbatas(
    rantai: frozenset[bytes], lain: Iterable[bytes], dikenal: Container[bytes] = frozenset()
) -> frozenset[bytes]:
    """Return the lives of a chain and, as far as there is room, others: nobody fills a manifest by inventing them.

    Those that we met (`dikenal`) come first: a life of a neighbour that we do not know to be over counts as another
    machine of his.
    """
    baru = sorted(frozenset(lain) - rantai, key=lambda satu: (satu not in dikenal, satu))
    return rantai | frozenset(baru[: max(0, RANTAI_TERBANYAK - len(rantai))])


def yang_hidup(riwayat: Iterable[Riwayat]) -> list[Riwayat]:
    """Return the lives that no later life names as its past: more than one for a machine that was cloned."""
    semua = list(riwayat)
    lampau = frozenset[bytes]().union(*(r.rantai for r in semua))
    return [r for r in semua if r.epoch not in lampau]


def dasar(riwayat: Iterable[Riwayat]) -> tuple[int, bytes]:
    """Return the number after which the neighbour must be sent everything, and the confirmed bundle that it rests on.

    It is the lowest that its lives confirmed; 0 and no bundle for a neighbour that never confirmed anything.
    """
    hidup = [(r.diakui, r.diakui_paket) for r in yang_hidup(riwayat)]
    return min(hidup, default=(0, TANPA_PAKET))


def akuan(riwayat: Iterable[Riwayat]) -> tuple[Akuan, ...]:
    """Return what is confirmed to a neighbour in the next bundle to it."""
    return tuple(Akuan(r.epoch, r.paket) for r in yang_hidup(riwayat))


def lupakan_akuan(riwayat: Iterable[Riwayat]) -> tuple[Riwayat, ...]:
    """Return the lives as after a restore or a change of scope: nothing counts as confirmed, all is sent once."""
    return tuple(replace(r, diakui=0, diakui_paket=TANPA_PAKET) for r in riwayat)


def terima(
    diri: Diri,
    riwayat: Sequence[Riwayat],
    kepala: KepalaPaket,
    keluar: Callable[[bytes], PaketKeluar | None],
    cakupan: bytes | None,
    dasar_ada: bool,
) -> Hasil:
    """Return what the applied bundle `kepala` changes; its records are merged in any case.

    `riwayat` are the sender's known lives, `keluar` finds a bundle of ours by id, `cakupan` is the hash of what the
    sender may see now (None: nothing was sent to it yet), `dasar_ada` says that the bundle it rests on was applied here
    without a hole. A restore is known by an unknown epoch of ours in a confirmation, by a confirmed bundle that we
    never made for the sender, or by a hole before a bundle made for our present life; then confirmations in the same
    bundle are not believed. A bundle that was made for earlier lives of ours only is not confirmed: its sender left out
    files that one of them had, and does not know yet that they may be missing.
    """
    semua = {r.epoch: r for r in riwayat}
    ini = semua.get(kepala.epoch, Riwayat(kepala.epoch))
    ini = semua[kepala.epoch] = replace(ini, rantai=terbatas(ini.rantai, kepala.rantai, semua))
    asing = frozenset(a.epoch for a in kepala.akuan) - diri.rantai - {diri.epoch}
    utuh = kepala.dasar == 0 or dasar_ada
    if asing:
        return Hasil(tuple(semua.values()), utuh, True, frozenset(sorted(asing)[:ASING_TERBANYAK]))
    kini = [a.paket for a in kepala.akuan if a.epoch == diri.epoch]
    dibuat = {paket: keluar(paket) for paket in kini if paket != TANPA_PAKET}
    tak_dibuat = any(p is None or p.untuk != kepala.dari for p in dibuat.values())
    if tak_dibuat or (kini and not utuh):
        return Hasil(tuple(semua.values()), utuh, True)
    if utuh and (kini or not kepala.akuan) and kepala.sampai > ini.terapan:
        ini = replace(ini, paket=kepala.id, terapan=kepala.sampai)
    for id_, paket in dibuat.items():
        if paket is not None and paket.cakupan == cakupan and paket.sampai > ini.diakui:
            ini = replace(ini, diakui=paket.sampai, diakui_paket=id_)
    semua[kepala.epoch] = ini
    return Hasil(tuple(semua.values()), utuh)
