"""Trying again what waits: bundles of senders not known before, those of which something was held back, and those whose
import was interrupted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kinerja_desktop.services import kotak_paket
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.kotak_paket import Kotak

DITAHAN = "GBG-02"
Coba = Callable[[Path], HasilTerima]


def ulangi(konteks: Context, coba: Coba) -> list[HasilTerima]:
    """Try every file that waits, and again as long as one of them brings something; return what became of each."""
    hasil: dict[Path, HasilTerima] = {}
    maju = True
    while maju:
        maju = False
        for jalur in list(_calon(konteks)):
            satu = hasil[jalur] = coba(jalur)
            maju |= satu.membawa
            _taruh(konteks, jalur, satu)
    return list(hasil.values())


def terputus(konteks: Context, berkas: Iterable[Path]) -> bool:
    """True when the inbox holds a bundle that an interrupted run copied in and did not take in; not one of `berkas`."""
    masuk = konteks.folder / "paket" / Kotak.MASUK
    return masuk.is_dir() and bool(set(kotak_paket.isi(konteks, Kotak.MASUK)) - set(berkas))


def _calon(konteks: Context) -> Iterator[Path]:
    yield from kotak_paket.isi(konteks, Kotak.MASUK)
    yield from kotak_paket.isi(konteks, Kotak.MENUNGGU)
    yield from (b for b in kotak_paket.isi(konteks, Kotak.KARANTINA) if kotak_paket.alasan(b) == DITAHAN)


def _taruh(konteks: Context, jalur: Path, satu: HasilTerima) -> None:
    """A file that is taken in goes; one that is refused lies in quarantine then, one that must wait in its tray."""
    if satu.galat is None:
        kotak_paket.buang(jalur)
        return
    tempat = Kotak.MENUNGGU if satu.nasib is Nasib.MENUNGGU else Kotak.KARANTINA
    if jalur.parent.name == Kotak.MASUK or (tempat is Kotak.KARANTINA and jalur.parent.name == Kotak.MENUNGGU):
        kotak_paket.pindahkan(konteks, jalur, tempat, satu.galat)
