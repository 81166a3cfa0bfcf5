"""A request that waits on a computer without an office, as the gate keeps it: beside the keys lies a copy of its file.

The copy holds no secret (it is what travelled), so what was asked and the code are there without a password.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import mulai_izin, perangkat, perangkat_berkas
from kinerja_desktop.services.mulai_izin import SALINAN
from kinerja_desktop.services.perangkat_izin import IsiPermintaan, baca_berkas_permintaan, isi_permintaan


@dataclass(frozen=True)
class Menunggu:
    """A request that waits in `folder`; without its copy (it was made by the command line) nothing more is known."""

    folder: Path
    berkas: bytes = b""
    isi: IsiPermintaan | None = None


def minta(folder: Path, peran: PeranPerangkat, nama: str, unit: str, sandi: str) -> Menunggu:
    """Make keys and a request in an empty folder, and keep a copy. Raises UserError as `mulai_izin.minta`."""
    berkas, _ = mulai_izin.minta(folder, peran, nama, unit, sandi)
    perangkat.simpan_berkas(folder / SALINAN, berkas)
    return Menunggu(folder, berkas, isi_permintaan(berkas))


def menunggu(folder: Path) -> Menunggu:
    """What waits in a folder; a copy that is missing or damaged only costs the words and the code."""
    with suppress(UserError):
        berkas = baca_berkas_permintaan(folder / SALINAN)
        return Menunggu(folder, berkas, isi_permintaan(berkas))
    return Menunggu(folder)


def tulis(satu: Menunggu, tujuan: Path) -> Path:
    """Write the request into a folder, a stick for instance, under the first free name. Raises UserError KNC-04."""
    nama = satu.isi.nama if satu.isi is not None else satu.folder.name
    return perangkat_berkas.tulis_permintaan(tujuan, nama, satu.berkas)


def pisah_nip(teks: str) -> tuple[str, ...]:
    """NIP as people type several of them: commas between, spaces anywhere."""
    return tuple(satu for satu in ("".join(bagian.split()) for bagian in re.split(r"[,;]", teks)) if satu)
