"""The trays of files beside the database: what was made, what came in, what waits, what was refused."""

from __future__ import annotations

import filecmp
import hashlib
import json
import os
import re
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from enum import StrEnum
from itertools import count
from pathlib import Path
from weakref import WeakKeyDictionary

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store.bersama import Bersama
from kinerja_desktop.store.pertukaran import sudah_diakui
from kinerja_desktop.sync.bundle_reader import read_header
from kinerja_desktop.sync.delivery import SUFFIX, blocks, write_new
from kinerja_desktop.sync.medium import size_of, unwritable
from kinerja_desktop.sync.parts import is_part, named_like_part

_BUKAN_ISI = frozenset({".part", ".txt"})
_MILIK_SISTEM = frozenset({".ds_store", "desktop.ini", "thumbs.db"})
"""What the file managers of systems leave in any folder that somebody looked at, in small letters."""


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


def salin_masuk(konteks: Context, berkas: Path) -> Path:
    """Copy a file to the inbox under a name that says what it is, whatever it was renamed to; return the copy.

    Raises UserError PKT-12 when the file cannot be read, PKT-20 to PKT-25 by what the folder did.
    """
    tempat = folder(konteks, Kotak.MASUK)
    return write_new(tempat, nama_layak(berkas.name), size_of(berkas), lambda: blocks(berkas)).path


def nama_layak(nama: str) -> str:
    """``KNJ_a (1).kinerja`` for ``KNJ_a.kinerja (1)``, ``surat.txt.kinerja`` for ``surat.txt``; parts keep theirs."""
    if named_like_part(nama):
        return nama
    pokok = re.sub(re.escape(SUFFIX), "", nama, flags=re.IGNORECASE).strip(". ")
    return f"{pokok or 'paket'}{SUFFIX}"


def di_kotak(konteks: Context, berkas: Path) -> bool:
    """Whether a file waits in this office or was laid aside: it is tried again from there, and need not come anew."""
    tempat = berkas.absolute().parent
    return any(tempat == (konteks.folder / "paket" / satu).absolute() for satu in (Kotak.MENUNGGU, Kotak.KARANTINA))


def ambilan(kantor: Path) -> Path:
    """Where copies of files lie that are looked at (`ambil_paket`): no tray, nothing in it is kept."""
    return kantor / "paket" / "ambilan"


def sisihkan(konteks: Context, asal: Path, salinan: Path, kotak: Kotak, sebab: UserError) -> Path:
    """Lay the copy of the file `asal` aside; return where. What lies in that tray already does so once only.

    A file that comes from that tray itself is laid aside anew: who reads it again removes it then.
    """
    if asal.parent != konteks.folder / "paket" / kotak:
        with suppress(OSError, UserError):
            tempat = folder(konteks, kotak)
            if (ada := _isi_kotak(konteks, tempat).sama(salinan)) is not None:
                _tulis_alasan(konteks, ada, sebab)
                salinan.unlink()
                return ada
    return pindahkan(konteks, salinan, kotak, sebab)


class _IsiKotak:
    """The content of one tray by size and hash, for as long as the program runs: each file there is read once.

    Thousands of different files of one size are thus told apart without comparing each with all others.
    """

    def __init__(self, tempat: Path) -> None:
        self._tempat = tempat
        self._nama: set[str] = set()
        self._seukuran: dict[int, list[Path]] = defaultdict(list)
        self._menurut: dict[tuple[int, bytes], Path] = {}

    def sama(self, salinan: Path) -> Path | None:
        """The file there that has the content of this one. Raises OSError, UserError PKT-12."""
        with os.scandir(self._tempat) as semua:
            nama = {satu.name for satu in semua}
        for satu in nama - self._nama:
            jalur = self._tempat / satu
            if jalur.suffix not in _BUKAN_ISI and jalur.is_file():
                self._seukuran[jalur.stat().st_size].append(jalur)
        self._nama = nama
        besar = salinan.stat().st_size
        if besar not in self._seukuran:
            return None
        for jalur in self._seukuran[besar]:
            with suppress(UserError):
                self._menurut[besar, _sidik(jalur)] = jalur
        self._seukuran[besar].clear()
        ada = self._menurut.get((besar, _sidik(salinan)))
        return ada if ada is not None and ada.is_file() and filecmp.cmp(ada, salinan, shallow=False) else None


def _sidik(berkas: Path) -> bytes:
    sha256 = hashlib.sha256()
    for satu in blocks(berkas):
        sha256.update(satu)
    return sha256.digest()


_DIKENAL: WeakKeyDictionary[Bersama, dict[Path, _IsiKotak]] = WeakKeyDictionary()


def _isi_kotak(konteks: Context, tempat: Path) -> _IsiKotak:
    semua = _DIKENAL.setdefault(konteks.store.bersama, {})
    return semua.setdefault(tempat, _IsiKotak(tempat))


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
        _tulis_alasan(konteks, tujuan, sebab)
        return tujuan
    return berkas


def jelaskan(konteks: Context, berkas: Path, sebab: UserError) -> None:
    """Write beside a file that lies in a tray without a reason why it does; what cannot be written is left."""
    with suppress(OSError):
        _tulis_alasan(konteks, berkas, sebab)


def _tulis_alasan(konteks: Context, berkas: Path, sebab: UserError) -> None:
    rincian = json.dumps(sebab.rincian, default=str, ensure_ascii=False) if sebab.rincian else ""
    teks = (f"{konteks.sekarang():%Y-%m-%d %H:%M}  {sebab.kode}", sebab.judul, sebab.isi, sebab.saran, rincian)
    _keterangan(berkas).write_text("\n".join(teks).rstrip() + "\n", "utf-8", "backslashreplace")


def semua(konteks: Context, kotak: Kotak) -> list[Path]:
    """Every file in a tray, by name, whatever it is called: all but notes and what was not written to its end."""
    return sorted(
        satu
        for satu in folder(konteks, kotak).iterdir()
        if satu.suffix not in _BUKAN_ISI and satu.name.lower() not in _MILIK_SISTEM and satu.is_file()
    )


def isi(konteks: Context, kotak: Kotak) -> list[Path]:
    """The same without parts, which are nothing before they are joined."""
    return [satu for satu in semua(konteks, kotak) if not is_part(satu)]


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
            if baru.suffix == lama.suffix and not lama.exists():  # of parts that with the same number
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
    for satu in folder(konteks, Kotak.KELUAR).glob(f"*{SUFFIX}"):
        with suppress(UserError, OSError):
            with konteks.store.baca() as koneksi:
                diakui = sudah_diakui(koneksi, read_header(satu).bundle_id)
            if diakui:
                satu.unlink()
