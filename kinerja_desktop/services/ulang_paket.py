"""Trying again what waits: bundles of senders not known before, those of which something was held back, and those whose
import was interrupted."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

from kinerja_desktop.services import kotak_paket
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.kotak_paket import Kotak
from kinerja_desktop.services.laju_paket import Kemajuan, Laju, diam

DITAHAN = "GBG-02"
Coba = Callable[[Path, Laju], HasilTerima]


def ulangi(konteks: Context, coba: Coba, kemajuan: Kemajuan = diam, tanpa: Collection[str] = ()) -> list[HasilTerima]:
    """Try every file that waits but for those with a code of `tanpa`, and again as long as one of them brings
    something; return what became of each.

    `kemajuan` is told as by `terima_paket.terima`, anew for each time that they are tried. Raises Dibatalkan when it
    does: what was not taken in by then waits on.
    """
    hasil: dict[Path, HasilTerima] = {}
    maju = True
    while maju:
        maju = False
        semua = list(_calon(konteks, tanpa))
        laju = Laju(semua, kemajuan)
        for jalur in semua:
            satu = hasil[jalur] = coba(jalur, laju.berikut())
            maju |= satu.membawa
            _taruh(konteks, jalur, satu)
    return list(hasil.values())


def terputus(konteks: Context, berkas: Iterable[Path]) -> bool:
    """True when the inbox holds a bundle that an interrupted run copied in and did not take in; not one of `berkas`."""
    masuk = konteks.folder / "paket" / Kotak.MASUK
    return masuk.is_dir() and bool(set(kotak_paket.isi(konteks, Kotak.MASUK)) - set(berkas))


def dicoba_lagi(kotak: Kotak, kode: str) -> bool:
    """Whether `ulangi` tries a file in this tray that was laid aside for this reason; also one without any, as the
    note beside it may be what a full disk did not take, and one by whom nobody knew to work where he does (KNC-14).
    """
    return kotak is not Kotak.KARANTINA or kode in (DITAHAN, "KNC-14", "")


def _calon(konteks: Context, tanpa: Collection[str]) -> Iterator[Path]:
    for kotak in (Kotak.MASUK, Kotak.MENUNGGU, Kotak.KARANTINA):
        for berkas in kotak_paket.isi(konteks, kotak):
            kode = kotak_paket.alasan(berkas)
            if dicoba_lagi(kotak, kode) and kode not in tanpa:
                yield berkas


def _taruh(konteks: Context, jalur: Path, satu: HasilTerima) -> None:
    """A file that is taken in goes; one that is refused lies in quarantine then, one that must wait in its tray."""
    if satu.galat is None:
        kotak_paket.buang(jalur)
        return
    tempat = Kotak.MENUNGGU if satu.nasib is Nasib.MENUNGGU else Kotak.KARANTINA
    if not kotak_paket.alasan(jalur) and jalur.parent.name == tempat:
        kotak_paket.jelaskan(konteks, jalur, satu.galat)
    elif jalur.parent.name == Kotak.MASUK or (tempat is Kotak.KARANTINA and jalur.parent.name == Kotak.MENUNGGU):
        kotak_paket.pindahkan(konteks, jalur, tempat, satu.galat)
