"""What a bundle shows to anybody: its public header, and whether its container can be whole."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from kinerja_desktop.sync.age_stream import looks_whole
from kinerja_desktop.sync.bundle_reader import read_header, start_of_payload
from kinerja_desktop.sync.medium import opened, size_of


class PaketTampak(NamedTuple):
    """The header, not proved by anything; ids in hex. `penerima` is empty when there are several."""

    paket: str
    pengirim: str
    penerima: str
    versi: str
    ukuran: int
    utuh: bool


def lihat(berkas: Path) -> PaketTampak:
    """Read the public part of a bundle. Raises UserError PKT-01, PKT-02, PKT-07, PKT-12 as `read_header`."""
    kepala, ukuran = read_header(berkas), size_of(berkas)
    with opened(berkas) as isi:
        mulai = start_of_payload(isi)
        utuh = looks_whole(isi, ukuran - mulai)
    penerima = kepala.receiver.hex() if kepala.receiver else ""
    return PaketTampak(kepala.bundle_id.hex(), kepala.sender.hex(), penerima, kepala.app_version, ukuran, utuh)
