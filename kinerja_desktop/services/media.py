"""What lies on a stick or in a folder: bundles, parts, decoys, and what cannot be read.

    kenalan = media.kenalan(konteks, ini)            # quick; on the thread of the database
    hasil = media.pindai(akar, kenalan, volume)      # may block for long: beside it (`Lajur.PANJANG`)
    terima_semua(konteks, ini, hasil.dapat_diterima)

Every finding has a `pesan` with a stable code (MED-…), a sentence and what to do. Only files with ``.kinerja`` in
their names are opened, and of those only the public head; nothing is run, changed or deleted.
"""

from __future__ import annotations

import os
import re
import stat
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import StrEnum
from os import DirEntry, scandir
from pathlib import Path

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.lihat_paket import lihat
from kinerja_desktop.services.media_jebakan import PINTASAN, PROGRAM, Butir, IsiFolder, jebakan
from kinerja_desktop.services.media_tulis import FOLDER
from kinerja_desktop.services.perangkat_simpanan import Mesin
from kinerja_desktop.store.pertukaran import semua_diterima
from kinerja_desktop.sync.medium import size_of
from kinerja_desktop.sync.parts import (
    Part,
    begins_like_bundle,
    complete,
    header_of,
    is_part,
    missing,
    named_like_part,
    peek,
)
from kinerja_desktop.system.berkas import sebab_galat
from kinerja_desktop.system.volume import Volume, tautan, tersembunyi

DALAM = 3
"""Folders below the root that are looked into."""
TERBANYAK = 20_000
_PAKET = re.compile(r".+\.kinerja( ?\(\d+\))?", re.IGNORECASE)
_BEKAS_PAKET = re.compile(r".+\.kinerja.*", re.IGNORECASE)
_BUKAN_PAKET = PINTASAN | PROGRAM | {".part", ".partial", ".crdownload", ".tmp"}
"""Endings of decoys, and of what a program or a browser has not written to its end."""
_MILIK_SISTEM = re.compile(
    r"system volume information|\$recycle\.bin|recycler|lost\+found|\.trash.*|\.spotlight-.*|\.fseventsd", re.IGNORECASE
)


class Jenis(StrEnum):
    """What a finding is."""

    UNTUK_SINI = "untuk_sini"
    UNTUK_LAIN = "untuk_lain"
    SUDAH = "sudah"
    RUSAK = "rusak"
    POTONGAN_LENGKAP = "potongan_lengkap"
    POTONGAN_KURANG = "potongan_kurang"
    JEBAKAN = "jebakan"
    TAK_TERBACA = "tak_terbaca"


@dataclass(frozen=True, slots=True)
class Temuan:
    """One finding: its files (several for parts), and what to tell. `paket` is the id of the bundle."""

    jenis: Jenis
    berkas: tuple[Path, ...]
    pesan: UserError
    tersembunyi: bool = False
    paket: bytes = b""
    pengirim: str = ""
    ukuran: int = 0


@dataclass(frozen=True, slots=True)
class HasilPindai:
    """All findings at one place, those to receive first."""

    tempat: Path
    temuan: tuple[Temuan, ...]

    @property
    def dapat_diterima(self) -> tuple[Path, ...]:
        """Files to hand to `terima_semua`: bundles for this machine, and parts, complete or not."""
        boleh = {Jenis.UNTUK_SINI, Jenis.POTONGAN_LENGKAP, Jenis.POTONGAN_KURANG}
        return tuple(jalur for satu in self.temuan if satu.jenis in boleh for jalur in satu.berkas)

    def sebanyak(self, jenis: Jenis) -> int:
        """How many findings of a kind."""
        return sum(satu.jenis is jenis for satu in self.temuan)


@dataclass(frozen=True, slots=True)
class Kenalan:
    """What a scan must know of this office: taken at once, so that a slow stick holds no database."""

    perangkat: bytes = b""
    nama: Mapping[bytes, str] = field(default_factory=dict)
    sudah: frozenset[tuple[bytes, bytes]] = frozenset()

    def pernah(self, perangkat: bytes | None, paket: bytes) -> bool:
        """Whether this bundle of a machine came in already; of any, where nobody tells whose it is."""
        if perangkat is None:
            return any(nomor == paket for _, nomor in self.sudah)
        return (perangkat, paket) in self.sudah

    def sebut(self, perangkat: bytes) -> str:
        """Name of a machine, or the beginning of its number."""
        return self.nama.get(perangkat) or perangkat.hex()[:8]


def kenalan(konteks: Context, ini: Mesin) -> Kenalan:
    """Own number, names of the machines that are known, bundles that came in already."""
    nama = {d: sah.certificate.name for d in ini.percaya.known if (sah := ini.percaya.current(d)) is not None}
    with konteks.store.baca() as koneksi:
        return Kenalan(ini.identitas.device, nama, semua_diterima(koneksi))


def seperti_paket(nama: str) -> bool:
    """True for the name of a bundle or of a part; ``._`` files are notes of a Mac, ``.part`` what was not finished."""
    return not nama.startswith("._") and bool(_PAKET.fullmatch(nama) or named_like_part(nama))


def mungkin_paket(nama: str) -> bool:
    """True also for what a mail program made of such a name, ``x.kinerja.txt``: its content tells what it is."""
    sisa = _BEKAS_PAKET.fullmatch(nama) and Path(nama).suffix.casefold() not in _BUKAN_PAKET
    return seperti_paket(nama) or bool(sisa and not nama.startswith("._"))


def isi_folder(folder: Path) -> list[Path]:
    """All bundles below a folder by name, or by name and first bytes, in order, but for those in trays of an office.

    A folder or a file of which nobody can tell what it is stays among them: who reads it tells why it cannot be read.
    """
    tertutup: list[Path] = []
    berkas: list[Path] = []
    for tempat, di_bawah, nama in os.walk(folder, onerror=lambda galat: tertutup.append(Path(galat.filename))):
        kantor = "kinerja.db" in nama
        di_bawah[:] = [s for s in di_bawah if not (_MILIK_SISTEM.fullmatch(s) or (kantor and s == "paket"))]
        berkas += (Path(tempat, satu) for satu in nama if mungkin_paket(satu))
    return sorted([*tertutup, *(satu for satu in berkas if _mungkin_berkas(satu) and _mungkin_isi(satu))])


def _mungkin_berkas(jalur: Path) -> bool:
    try:
        return stat.S_ISREG(jalur.stat().st_mode)
    except OSError:
        return True


def _mungkin_isi(jalur: Path) -> bool:
    """Whether a file that is named like a bundle, more or less, may be one; links that are not are left alone."""
    if seperti_paket(jalur.name):
        return True
    with suppress(UserError):
        return not jalur.is_symlink() and begins_like_bundle(jalur)
    return True


def berkas_paket(tempat: Path, dalam: int = 1) -> list[Path]:
    """Files that may be bundles or parts by their names; none is opened. Raises OSError when the folder is gone."""
    with scandir(tempat):
        penelusur = _Penelusur(dalam)
        return sorted(jalur for jalur, _ in penelusur.paket(tempat))


def mencurigakan(folder: Path) -> list[Temuan]:
    """Decoys in a folder that was copied from sticks, as far below as `pindai` looks; nothing is opened."""
    penelusur = _Penelusur(DALAM)
    for _ in penelusur.paket(folder):
        pass
    return [Temuan(Jenis.JEBAKAN, (jalur,), pesan) for jalur, pesan in jebakan(penelusur.folder(None))]


def pindai(tempat: Path, kenal: Kenalan, volume: Volume | None = None) -> HasilPindai:
    """Look through a folder or, with `volume`, a whole stick; three folders deep, never through links."""
    penelusur = _Penelusur(DALAM)
    potongan: dict[tuple[bytes, int, bytes], list[tuple[Part, bool]]] = defaultdict(list)
    temuan: list[Temuan] = []
    for jalur, sembunyi in penelusur.paket(tempat):
        if not _mungkin_isi(jalur):
            continue
        try:
            if is_part(jalur):
                satu = peek(jalur)
                potongan[satu.family].append((satu, sembunyi))
            else:
                temuan.append(_satu(jalur, sembunyi, kenal))
        except UserError as galat:
            temuan.append(_rusak(jalur, sembunyi, galat))
    temuan += [_himpunan([p for p, _ in isi], any(s for _, s in isi), kenal) for isi in potongan.values()]
    temuan += (Temuan(Jenis.JEBAKAN, (jalur,), pesan) for jalur, pesan in jebakan(penelusur.folder(volume)))
    temuan += penelusur.temuan
    urutan = list(Jenis)
    return HasilPindai(tempat, tuple(sorted(temuan, key=lambda t: (urutan.index(t.jenis), t.berkas))))


def _satu(jalur: Path, sembunyi: bool, kenal: Kenalan) -> Temuan:
    tampak = lihat(jalur)
    paket, dari = bytes.fromhex(tampak.paket), bytes.fromhex(tampak.pengirim)
    untuk = bytes.fromhex(tampak.penerima)
    if (dari, paket) in kenal.sudah:
        jenis, kode = Jenis.SUDAH, "MED-12"
    elif dari == kenal.perangkat:
        jenis, kode = Jenis.UNTUK_LAIN, "MED-13"
    elif untuk and untuk != kenal.perangkat:
        jenis, kode = Jenis.UNTUK_LAIN, "MED-11"
    elif tampak.rusak:
        jenis, kode = Jenis.RUSAK, "MED-15"
    else:
        jenis, kode = Jenis.UNTUK_SINI, "MED-16" if sembunyi else "MED-10"
    pengirim = kenal.sebut(dari)
    pesan = UserError(kode, berkas=jalur.name, pengirim=pengirim, penerima=kenal.sebut(untuk))
    return Temuan(jenis, (jalur,), pesan, sembunyi, paket, pengirim, tampak.ukuran)


def _rusak(jalur: Path, sembunyi: bool, galat: UserError) -> Temuan:
    if galat.kode == "PKT-12":
        pesan = UserError("MED-40", tempat=jalur.name, sebab=galat.rincian["sebab"])
        return Temuan(Jenis.TAK_TERBACA, (jalur,), pesan, sembunyi)
    kode = "MED-15" if galat.kode == "PKT-02" else "MED-14"
    return Temuan(Jenis.RUSAK, (jalur,), UserError(kode, berkas=jalur.name), sembunyi)


def _himpunan(potongan: list[Part], sembunyi: bool, kenal: Kenalan) -> Temuan:
    """All parts of one bundle."""
    satu, kepala = potongan[0], header_of(potongan)
    untuk = kepala.receiver if kepala else None
    if kenal.pernah(kepala.sender if kepala else None, satu.bundle_id):
        jenis, kode = Jenis.SUDAH, "MED-12"
    elif kepala and kepala.sender == kenal.perangkat:
        jenis, kode = Jenis.UNTUK_LAIN, "MED-13"
    elif untuk and untuk != kenal.perangkat:
        jenis, kode = Jenis.UNTUK_LAIN, "MED-11"
    elif not complete(potongan):
        jenis, kode = Jenis.POTONGAN_KURANG, "MED-21"
    else:
        jenis, kode = Jenis.POTONGAN_LENGKAP, "MED-20"
    penerima = kenal.sebut(untuk or b"")
    pesan = UserError(
        kode, berkas=satu.bundle_name, jumlah=satu.total, nomor=missing(potongan, satu.total), penerima=penerima
    )
    berkas = tuple(sorted(p.path for p in potongan))
    ukuran = sum(size_of(jalur) for jalur in berkas)
    return Temuan(jenis, berkas, pesan, sembunyi, satu.bundle_id, kenal.sebut(kepala.sender) if kepala else "", ukuran)


def _ulah_virus(folder: Butir) -> bool:
    """Whether the worm may have hidden a folder: a dot is how other systems hide what is theirs."""
    return folder.tersembunyi and not folder.jalur.name.startswith(".")


class _Penelusur:
    """Walks folders, those near the root first, within a bound; notes what it saw and what cannot be read on its way.

    The folder that this program makes comes before others, and the trays of an office are nobody's stick.
    """

    def __init__(self, dalam: int) -> None:
        self._dalam, self._sisa = dalam, TERBANYAK
        self._dilihat: list[IsiFolder] = []
        self.temuan: list[Temuan] = []

    def paket(self, akar: Path) -> Iterator[tuple[Path, bool]]:
        """Files that may be bundles by their names, each with whether it is hidden, itself or by a folder above it."""
        giliran = [(akar, False, False)]
        for _ in range(self._dalam + 1):
            berikut: list[tuple[Path, bool, bool]] = []
            for folder, sembunyi, dipindah in giliran:
                isi = self._isi(folder)
                self._dilihat.append(IsiFolder(folder, isi, dipindah=dipindah))
                kantor = any(b.jalur.name == "kinerja.db" for b in isi)
                di_bawah = [b for b in isi if b.folder and not (kantor and b.jalur.name == "paket")]
                di_bawah.sort(key=lambda b: b.jalur.name.casefold() != FOLDER.casefold())
                berikut += [(b.jalur, sembunyi or b.tersembunyi, _ulah_virus(b)) for b in di_bawah]
                for butir in isi:
                    if butir.paket:
                        yield butir.jalur, sembunyi or butir.tersembunyi
            giliran = berikut

    def folder(self, volume: Volume | None) -> list[IsiFolder]:
        """What the folders hold that were walked, the root first; `volume` tells what is known of that."""
        if volume is None or not self._dilihat:
            return self._dilihat
        return [replace(self._dilihat[0], label=volume.label, akar_lepasan=volume.lepasan), *self._dilihat[1:]]

    def _isi(self, folder: Path) -> list[Butir]:
        hasil: list[Butir] = []
        try:
            with scandir(folder) as isi:
                for satu in isi:
                    if self._sisa == 0:
                        self._penuh(folder)
                        break
                    self._sisa -= 1
                    hasil += self._butir(satu)
        except OSError as galat:
            self._tak_terbaca(folder, galat)
        return hasil

    def _butir(self, satu: DirEntry[str]) -> Iterator[Butir]:
        """Nothing for links, devices, and folders of the system."""
        try:
            keadaan = satu.stat(follow_symlinks=False)
        except OSError as galat:
            self._tak_terbaca(Path(satu.path), galat)
            return
        folder = stat.S_ISDIR(keadaan.st_mode)
        if tautan(keadaan) or not (folder or stat.S_ISREG(keadaan.st_mode)) or _MILIK_SISTEM.fullmatch(satu.name):
            return
        paket = not folder and mungkin_paket(satu.name)
        yield Butir(Path(satu.path), folder, tersembunyi(satu.name, keadaan), paket)

    def _tak_terbaca(self, jalur: Path, galat: OSError) -> None:
        pesan = UserError("MED-40", tempat=str(jalur), sebab=sebab_galat(galat))
        self.temuan.append(Temuan(Jenis.TAK_TERBACA, (jalur,), pesan))

    def _penuh(self, folder: Path) -> None:
        if not any(satu.pesan.kode == "MED-41" for satu in self.temuan):
            pesan = UserError("MED-41", jumlah=TERBANYAK)
            self.temuan.append(Temuan(Jenis.TAK_TERBACA, (folder,), pesan))
