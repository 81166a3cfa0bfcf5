"""What a bundle shows to anybody, and all of it to whoever holds the recovery key of the office."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.teks import berkelompok
from kinerja_desktop.sync.age_stream import may_be_whole
from kinerja_desktop.sync.bundle_reader import BundleReader, read_header, start_of_payload
from kinerja_desktop.sync.certificates import Link, verify_chain
from kinerja_desktop.sync.files import read_file
from kinerja_desktop.sync.identity import secret_in
from kinerja_desktop.sync.manifest import Header, Manifest
from kinerja_desktop.sync.medium import opened, size_of
from kinerja_desktop.sync.parts import header_of, inspect, is_part
from kinerja_desktop.sync.scope import organisation_unknown
from kinerja_desktop.sync.wire import Malformed

_HURUF_KUNCI = 64 * 1024


class PaketTampak(NamedTuple):
    """The header, not proved by anything; ids in hex. `penerima` is empty when there are several.

    `rusak` says that the container is cut or damaged for certain; nobody can tell without a key that it is not.
    """

    paket: str
    pengirim: str
    penerima: str
    versi: str
    ukuran: int
    rusak: bool


def lihat(berkas: Path) -> PaketTampak:
    """Read the public part of a bundle. Raises UserError PKT-01, PKT-02, PKT-07, PKT-12 as `read_header`."""
    kepala, ukuran = read_header(berkas), size_of(berkas)
    with opened(berkas) as isi:
        mulai = start_of_payload(isi)
        rusak = not may_be_whole(isi, ukuran - mulai)
    penerima = kepala.receiver.hex() if kepala.receiver else ""
    return PaketTampak(kepala.bundle_id.hex(), kepala.sender.hex(), penerima, kepala.app_version, ukuran, rusak)


class PotonganTampak(NamedTuple):
    """What a part says of itself; ids in hex, those of sender and receiver only of the first one.

    Of one that is not whole nothing is sure.
    """

    paket: str
    nama: str
    nomor: int
    jumlah: int
    pengirim: str
    penerima: str
    utuh: bool


def lihat_potongan(berkas: Path) -> PotonganTampak | None:
    """Read one part of a bundle; None for what is none. Raises UserError PKT-12, PKT-33 as `parts.inspect`."""
    if not is_part(berkas):
        return None
    satu = inspect(berkas)
    kepala = header_of([satu])
    pengirim, penerima = (b"", b"") if kepala is None else (kepala.sender, kepala.receiver or b"")
    nama, utuh = satu.bundle_name, satu.intact
    return PotonganTampak(satu.bundle_id.hex(), nama, satu.shown, satu.total, pengirim.hex(), penerima.hex(), utuh)


class IsiPaket(NamedTuple):
    """What is inside, as its sender signed it; `nomor_induk` is the number of the root key above, to compare by eye.

    Every machine of the office tells it among those of its own (`perangkat.keadaan`). `catatan` counts records by
    table.
    """

    pengirim: str
    nomor_induk: str
    dibuat: str
    penerima: tuple[str, ...]
    catatan: dict[str, int]
    lampiran: int


class _Diam:
    """Takes everything and keeps nothing: what was counted is what was signed."""

    def rows(self, _table: int, _rows: list[Any]) -> None:
        """Rows."""

    def attachment(self, _sha256: bytes, _offset: int, _data: bytes) -> None:
        """A piece of a file."""

    def pass_on(self, _bundle_id: bytes, _offset: int, _data: bytes) -> None:
        """A piece of another bundle."""


def buka_darurat(berkas: Path, kunci: Path) -> IsiPaket:
    """Open a bundle by the recovery key in `kunci`, verify all of it, and tell what it holds; needs no office.

    Roots are pinned by offices only: here the chain is verified up to the root that it names. Raises UserError KNC-06
    (key not readable), KNC-42 (no key in it), and what `BundleReader` and `verify_chain` raise.
    """
    try:
        rahasia = secret_in(read_file(kunci, _HURUF_KUNCI, "KNC-42"))
    except Malformed as galat:
        raise UserError("KNC-42", berkas=kunci.name) from galat
    rantai: list[tuple[Link, ...]] = []

    def percaya(manifes: Manifest, kepala: Header) -> bytes:
        mentah = manifes.certificate_chain
        rantai.append(verify_chain(mentah, mentah[:1], organisation_unknown))
        if rantai[-1][-1].device != kepala.sender:
            raise UserError("PKT-05")
        return rantai[-1][-1].key

    pembaca = BundleReader(berkas, [rahasia], device=None)
    terbukti = pembaca.verify(percaya)
    pembaca.frames(terbukti, _Diam())
    manifes, links = terbukti.manifest, rantai[-1]
    nama = {tabel.number: tabel.name for tabel in manifes.tables}
    return IsiPaket(
        links[-1].certificate.name,
        berkelompok(links[0].serial.hex()),
        manifes.made_at,
        tuple(satu.hex() for satu in manifes.receivers),
        {nama[nomor]: banyak for nomor, banyak in terbukti.rows.items() if banyak},
        len(manifes.attachments),
    )
