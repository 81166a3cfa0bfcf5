"""Copies a bundle of the outbox to a stick, a share or a folder for mail: written, flushed, read back, compared."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.teks import tulis_ukuran
from kinerja_desktop.services.laju_paket import Kemajuan, PengukurKirim, Tahap, diam
from kinerja_desktop.sync.delivery import Delivered, Wait, deliver
from kinerja_desktop.sync.medium import size_of, unwritable
from kinerja_desktop.sync.parts import MAX_PART, split
from kinerja_desktop.system.volume import kuras

FOLDER = "Kinerja"
"""Folder at the root of a stick into which bundles are put."""


@dataclass(frozen=True, slots=True)
class Salinan:
    """What lies on the medium now, each file read back and equal to what was sent.

    `aman` is True when the system has written out everything that it held back for the medium. `pesan` tells it, with
    what to do next: MED-01 and MED-02 before a medium is pulled out, MED-03 for a folder that stays.
    """

    berkas: tuple[Path, ...]
    ukuran: int
    aman: bool
    pesan: UserError


def salin(
    paket: Path,
    folder: Path,
    *,
    untuk: str,
    lepasan: bool = True,
    potong: bool = False,
    tempat: str = "",
    terbesar: int = MAX_PART,
    tunggu: Wait = time.sleep,
    kemajuan: Kemajuan = diam,
) -> Salinan:
    """Put a bundle into a folder, whole or in parts of at most `terbesar` bytes; a missing folder is made.

    `untuk` names whom it is for, `tempat` how the folder is told where not by its path, and `lepasan` says that it lies
    on a medium that is pulled out, which the message tells how to do. Does without the database. `kemajuan` hears
    bytes, written and read back, and `LajuKirim` as text; when it raises Dibatalkan nothing of this run
    is left there, and once all is there it is asked no more. Raises UserError PKT-12 when the bundle cannot be read,
    PKT-20 to PKT-26 by what the medium did.
    """
    pastikan_folder(folder, paket.name)
    pengawas = _pengukur(paket, kemajuan).pengawas(Tahap.SALIN, Tahap.BACA_KEMBALI)
    if potong:
        hasil = split(paket, folder, tunggu, max_part=terbesar, watch=pengawas)
    else:
        hasil = [deliver(paket, folder, tunggu, pengawas)]
    aman, ukuran = kuras(folder), sum(satu.size for satu in hasil)
    kode = "MED-03" if not lepasan else "MED-01" if aman else "MED-02"
    isi = {"berkas": _sebut(hasil), "ukuran": tulis_ukuran(ukuran), "tempat": tempat or str(folder), "untuk": untuk}
    pesan = UserError(kode, **isi)
    return Salinan(tuple(satu.path for satu in hasil), ukuran, aman, pesan)


def pastikan_folder(folder: Path, nama: str) -> None:
    """Make a folder for `nama` where there is none. Raises UserError PKT-20 to PKT-26, PKT-25 where it is a file."""
    try:
        folder.mkdir(exist_ok=True)
    except FileExistsError as galat:
        raise UserError("PKT-25", berkas=nama, tempat=str(folder), sebab="ini berkas, bukan folder") from galat
    except OSError as galat:
        raise unwritable(galat, nama, folder) from galat


def _pengukur(paket: Path, kemajuan: Kemajuan) -> PengukurKirim:
    ukuran = size_of(paket)
    return PengukurKirim(kemajuan, {Tahap.SALIN: ukuran, Tahap.BACA_KEMBALI: ukuran})


def _sebut(hasil: list[Delivered]) -> str:
    pertama, terakhir = hasil[0].path.name, hasil[-1].path.suffix
    return pertama if len(hasil) == 1 else f"{pertama} … {terakhir}"
