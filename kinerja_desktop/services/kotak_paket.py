"""The trays of files beside the database: what was made, what came in, what waits, what was refused."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from enum import StrEnum
from itertools import count
from pathlib import Path

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store.pertukaran import sudah_diakui
from kinerja_desktop.sync.bundle_reader import read_header
from kinerja_desktop.sync.delivery import SUFFIX
from kinerja_desktop.sync.medium import unwritable


class Kotak(StrEnum):
    """One tray; the value is the name of its folder."""

    KELUAR = "keluar"
    MASUK = "masuk"
    MENUNGGU = "menunggu"
    KARANTINA = "karantina"


def folder(konteks: Context, kotak: Kotak) -> Path:
    """The folder of a tray; made when it is missing. Raises UserError PKT-20 to PKT-26 where it cannot be made."""
    tempat = konteks.folder / "paket" / kotak
    try:
        tempat.mkdir(parents=True, exist_ok=True)
    except OSError as galat:
        raise unwritable(galat, tempat.name, tempat.parent) from galat
    return tempat


def ambilan(kantor: Path) -> Path:
    """Where copies of files lie that are looked at (`ambil_paket`): no tray, nothing in it is kept."""
    return kantor / "paket" / "ambilan"


def pindahkan(konteks: Context, berkas: Path, kotak: Kotak, sebab: UserError) -> Path:
    """Lay a file aside under a name that nothing there has, with a text beside it that says why; return where.

    The text is for a reader of the folder; its last line holds what fills the message, so that the window can say it
    in another language. A file that cannot be moved stays where it is: nothing is lost, it is only not sorted.
    """
    with suppress(OSError, UserError):
        tempat = folder(konteks, kotak)
        tujuan = next(t for t in _nama(tempat, berkas.name) if not t.exists())
        berkas.rename(tujuan)
        _keterangan(berkas).unlink(missing_ok=True)
        rincian = json.dumps(sebab.rincian, default=str, ensure_ascii=False) if sebab.rincian else ""
        teks = (f"{konteks.sekarang():%Y-%m-%d %H:%M}  {sebab.kode}", sebab.judul, sebab.isi, sebab.saran, rincian)
        _keterangan(tujuan).write_text("\n".join(teks).rstrip() + "\n", "utf-8")
        return tujuan
    return berkas


def isi(konteks: Context, kotak: Kotak) -> list[Path]:
    """The bundles in a tray, by name."""
    return sorted(folder(konteks, kotak).glob(f"*{SUFFIX}"))


def alasan(berkas: Path) -> str:
    """The code of the message beside a file that was laid aside; empty when it cannot be read."""
    with suppress(OSError, UnicodeDecodeError, IndexError):
        return _keterangan(berkas).read_text("utf-8").splitlines()[0].split()[-1]
    return ""


def buang(berkas: Path) -> None:
    """Remove a file that was taken in, with the text beside it; one that stays is known when it is read again."""
    with suppress(OSError):
        berkas.unlink()
        _keterangan(berkas).unlink(missing_ok=True)


def kembalikan_nama(lama: Path, semula: set[Path]) -> None:
    """What was laid aside anew since the tray held `semula` takes the name of `lama`, which was removed."""
    with suppress(OSError):
        for baru in set(lama.parent.iterdir()) - semula:
            if baru.suffix != ".txt" and not lama.exists():
                baru.rename(lama)
                _keterangan(baru).rename(_keterangan(lama))


def _keterangan(berkas: Path) -> Path:
    return berkas.with_name(f"{berkas.name}.txt")


def _nama(tempat: Path, nama: str) -> Iterator[Path]:
    yield tempat / nama
    dasar = Path(nama)
    yield from (tempat / f"{dasar.stem}-{n}{dasar.suffix}" for n in count(2))


def buang_yang_diakui(konteks: Context) -> None:
    """Remove the copies of bundles whose records the receiver confirmed; what cannot be read or removed stays."""
    for berkas in folder(konteks, Kotak.KELUAR).glob(f"*{SUFFIX}"):
        with suppress(UserError, OSError):
            with konteks.store.baca() as koneksi:
                diakui = sudah_diakui(koneksi, read_header(berkas).bundle_id)
            if diakui:
                berkas.unlink()
