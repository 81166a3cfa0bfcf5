"""Trying again what waits: bundles of senders not known before, those of which something was held back, and those whose
import was interrupted.

After a receipt only so many held records of one sender are asked about once more: those of the files that were tried
longest ago. Nobody's refused files make the receipts of all others slow, and each has its turn.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import kotak_paket
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.kotak_paket import Kotak
from kinerja_desktop.services.laju_paket import Kemajuan, Laju, diam
from kinerja_desktop.store.pertukaran import keadaan_masuk
from kinerja_desktop.sync.bundle_reader import read_header

DITAHAN = "GBG-02"
DITANYA = 2000
"""How many held records of one sender are asked about after a receipt, but for those of one file, however many."""
_LANGKAH = 2_000_000_000
"""Two seconds in nanoseconds: the time of a file on FAT tells no less."""

Coba = Callable[[Path, Laju], HasilTerima]


def ulangi(
    konteks: Context, coba: Coba, kemajuan: Kemajuan = diam, tanpa: Collection[str] = (), ditanya: int | None = None
) -> list[HasilTerima]:
    """Try every file that waits but for those with a code of `tanpa`, and again as long as one of them brings
    something; return what became of each.

    With `ditanya` only so many held records of each sender, and one file of his at least. `kemajuan` is told as by
    `terima_paket.terima`, anew for each time that they are tried. Raises Dibatalkan when it does: what was not taken in
    by then waits on.
    """
    hasil: dict[Path, HasilTerima] = {}
    antrean = _Antrean()
    maju = True
    while maju:
        maju = False
        semua = list(_calon(konteks, tanpa))
        antrean.lihat(semua)
        semua = semua if ditanya is None else _giliran(konteks, semua, ditanya)
        laju = Laju(semua, kemajuan)
        for jalur in semua:
            satu = hasil[jalur] = coba(jalur, laju.berikut())
            maju |= satu.membawa
            _taruh(konteks, jalur, satu)
            antrean.dicoba(jalur)
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


class _Antrean:
    """Files stand in a queue by the time of their change, which is no hour: who was tried goes behind all others."""

    def __init__(self) -> None:
        self._akhir = 0

    def lihat(self, semua: Iterable[Path]) -> None:
        """These stand in it too."""
        for jalur in semua:
            with suppress(OSError):
                self._akhir = max(self._akhir, jalur.stat().st_mtime_ns)

    def dicoba(self, jalur: Path) -> None:
        """Put a file that was tried at the end; where that cannot be written, it keeps its place."""
        self._akhir += _LANGKAH
        with suppress(OSError):
            os.utime(jalur, ns=(self._akhir, self._akhir))


def _giliran(konteks: Context, semua: list[Path], ditanya: int) -> list[Path]:
    """Those whose turn it is, in their order: of bundles with held records the ones that were tried longest ago."""
    ditahan: dict[bytes, list[tuple[int, str, int, Path]]] = defaultdict(list)
    with konteks.store.baca() as koneksi:
        for jalur in semua:
            with suppress(UserError, OSError):
                kepala = read_header(jalur)
                dulu = keadaan_masuk(koneksi, kepala.sender, kepala.bundle_id)
                if dulu is not None and dulu[1]:
                    ditahan[kepala.sender].append((jalur.stat().st_mtime_ns, jalur.name, dulu[1], jalur))
    lewat: set[Path] = set()
    for milik in ditahan.values():
        jumlah = 0
        for _, _, banyak, jalur in sorted(milik):
            if jumlah and jumlah + banyak > ditanya:
                lewat.add(jalur)
            jumlah += banyak
    return [jalur for jalur in semua if jalur not in lewat]


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
