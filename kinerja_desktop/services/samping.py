"""Files that were laid aside: why, from whom, and which of them are parts of one bundle."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import kotak_paket
from kinerja_desktop.services.hasil_terima import TUNGGU_POTONGAN
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.kotak_paket import Kotak
from kinerja_desktop.services.perangkat_simpanan import Mesin
from kinerja_desktop.store import pertukaran as kueri
from kinerja_desktop.sync.bundle_reader import read_header
from kinerja_desktop.sync.parts import Part, header_of, is_part, missing, peek

_RUSAK = frozenset({"PKT-32", "PKT-55"})


@dataclass(frozen=True)
class Rumpun:
    """Parts of one bundle: its name, the files by their number, how many of how many, and the numbers that lack."""

    nama: str
    berkas: tuple[Path, ...]
    ada: int
    total: int
    kurang: str


@dataclass(frozen=True)
class BerkasSamping:
    """A file that was laid aside, with the reason that was told then; `galat` is None when it cannot be told anew.

    `pengirim` is whom it says it comes from, and `sudah` that a bundle of this id came in from there since. Parts of
    one bundle are one of these, with all that is there in `rumpun`.
    """

    jalur: Path
    kotak: Kotak
    waktu: datetime
    kode: str
    judul: str
    isi: str
    saran: str
    galat: UserError | None = None
    pengirim: str = ""
    sudah: bool = False
    rumpun: Rumpun | None = None

    @property
    def nama(self) -> str:
        """What it is called: a file by its name, parts by that of their bundle."""
        return self.jalur.name if self.rumpun is None else self.rumpun.nama

    @property
    def berkas(self) -> tuple[Path, ...]:
        """Everything that it is."""
        return (self.jalur,) if self.rumpun is None else self.rumpun.berkas


_ALASAN = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d) {2}(\S+)\n(.*)", re.DOTALL)


def berkas_samping(konteks: Context) -> Iterator[BerkasSamping]:
    """Files that wait or lie in quarantine, with the reason in the text beside each; newest first."""
    semua = []
    for kotak in (Kotak.MENUNGGU, Kotak.KARANTINA):
        with suppress(UserError, OSError):
            semua += [_samping(konteks, jalur, kotak) for jalur in kotak_paket.semua(konteks, kotak)]
    yield from sorted(semua, key=lambda s: (s.waktu, s.jalur.name), reverse=True)


def dikenali(konteks: Context, ini: Mesin, semua: Sequence[BerkasSamping]) -> tuple[BerkasSamping, ...]:
    """With what the public header of each says, which is no proof; of parts the first one has it, and they are one."""
    hasil = []
    for satu, bagian in _serumpun(semua):
        kepala, dari, sudah = None, "", False
        with suppress(UserError):
            kepala = header_of(bagian) if bagian else read_header(satu.jalur)
        if kepala is not None:
            dari = ini.sebut(kepala.sender)
            with konteks.store.baca() as koneksi:
                sudah = kueri.sudah_diterima(koneksi, kepala.sender, kepala.bundle_id)
        hasil.append(replace(satu, pengirim=dari, sudah=sudah))
    return tuple(hasil)


def _serumpun(semua: Sequence[BerkasSamping]) -> Iterator[tuple[BerkasSamping, list[Part]]]:
    """Each with the parts of its bundle that are here; those in one tray are one, where their newest stands.

    A damaged part stays by itself: its reason tells its number.
    """
    potongan, sudah = _potongan(semua), set()
    rusak = {satu.jalur for satu in semua if satu.kode in _RUSAK}
    for satu in semua:
        bagian = potongan.get(satu.jalur, [])
        if not bagian or satu.kode in _RUSAK:
            yield satu, bagian
        elif (kunci := (satu.kotak, bagian[0].family)) not in sudah:
            sudah.add(kunci)
            ikut = [p for p in bagian if p.path.parent == satu.jalur.parent and p.path not in rusak]
            yield _rumpun(satu, ikut), bagian


def _rumpun(satu: BerkasSamping, bagian: Sequence[Part]) -> BerkasSamping:
    """Parts have no reason beside them: they wait for others of their bundle, whose numbers say which."""
    urut = tuple(p.path for p in sorted(bagian, key=lambda p: p.number))
    total, ada = bagian[0].total, len({p.number for p in bagian})
    rumpun = Rumpun(bagian[0].bundle_name, urut, ada, total, missing(bagian, total))
    if satu.kode or ada == total:
        return replace(satu, rumpun=rumpun)
    galat = UserError(TUNGGU_POTONGAN, jumlah=total, nomor=rumpun.kurang)
    return replace(satu, kode=galat.kode, galat=galat, rumpun=rumpun)


def _potongan(semua: Sequence[BerkasSamping]) -> dict[Path, list[Part]]:
    """Every part with all parts of its bundle that are here."""
    keluarga: dict[object, list[Part]] = defaultdict(list)
    for satu in semua:
        if is_part(satu.jalur):
            with suppress(UserError):
                bagian = peek(satu.jalur)
                keluarga[bagian.family].append(bagian)
    return {satu.path: isi for isi in keluarga.values() for satu in isi}


def _samping(konteks: Context, jalur: Path, kotak: Kotak) -> BerkasSamping:
    teks = ""
    with suppress(OSError):
        teks = jalur.with_name(f"{jalur.name}.txt").read_text("utf-8", errors="replace")
    cocok = _ALASAN.match(teks)
    if cocok is None:
        waktu = datetime.fromtimestamp(jalur.stat().st_mtime, konteks.sekarang().tzinfo)
        return BerkasSamping(jalur, kotak, waktu, "", "", "", "")
    waktu = datetime.fromisoformat(cocok[1]).replace(tzinfo=konteks.sekarang().tzinfo)
    judul, isi, saran, rincian = (*cocok[3].split("\n"), "", "", "", "")[:4]
    return BerkasSamping(jalur, kotak, waktu, cocok[2], judul, isi, saran, _galat(cocok[2], rincian))


def _galat(kode: str, rincian: str) -> UserError | None:
    """The refusal that a file was laid aside for; None where another version of the program wrote the text."""
    with suppress(ValueError, KeyError, TypeError, IndexError):
        galat = UserError(kode, **json.loads(rincian or "{}"))
        return galat if galat.saran else None
    return None
