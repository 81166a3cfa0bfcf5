"""Backups: one consistent encrypted file made by SQLite's backup function, opened and checked afterwards.

A backup is a zip (stored, not compressed: the parts are encrypted already) of the database copy, the key slots, the
emblem and the vault. A plain copy of a WAL database would miss what still lies in the log. The finished archive is
read back: its database opens with its key and holds the counted rows, and each attachment is what its name says.
"""

from __future__ import annotations

import errno
import glob
import os
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.store import kunci as slot
from kinerja_desktop.store.brankas import Brankas
from kinerja_desktop.store.gudang import BERKAS
from kinerja_desktop.store.mesin import sambungan
from kinerja_desktop.system.berkas import sebab_galat, sinkron_folder

Kemajuan = Callable[[int, int, str], None]
AKHIRAN = ".kcadangan"
LAMBANG = ("lambang.png", "lambang.jpg")
"""The office's own picture of the emblem, which D.1.1 prints; it lies beside the database, not inside it."""
HALAMAN_SEKALI = 2048
_CACHE_KIB = 4096
_POTONG = 1 << 20
_PENUH = "ruang penyimpanan penuh"


@dataclass(frozen=True, slots=True)
class HasilCadangan:
    """A backup that was made and read back; `hilang` and `rusak` are attachments (SHA-256) that it cannot give back."""

    berkas: Path
    lampiran: int
    hilang: tuple[str, ...] = ()
    rusak: tuple[str, ...] = ()

    @property
    def cacat(self) -> int:
        """Attachments that a restored office would miss."""
        return len(self.hilang) + len(self.rusak)

    def keterangan(self) -> str:
        """What is wrong with it, for people; empty for a sound one."""
        bagian = []
        for apa, daftar in (("hilang", self.hilang), ("rusak", self.rusak)):
            if daftar:
                nama = ", ".join(s[:12] for s in daftar[:5]) + (" …" if len(daftar) > 5 else "")
                bagian.append(f"{len(daftar)} {apa} ({nama})")
        if not bagian:
            return ""
        return (
            f"Data lain utuh, tetapi dari {self.lampiran} lampiran {' dan '.join(bagian)} di kantor ini. "
            "Pulihkan berkasnya dari cadangan yang lebih lama."
        )


def cadangkan(folder: Path, kunci: bytes, tujuan: Path, kemajuan: Kemajuan | None = None) -> HasilCadangan:
    """Write a backup of the office to `tujuan` and read it back. Raises UserError CDG-01, and what `kemajuan` raises.

    Whatever stops it leaves an older file of that name as it was. Memory holds one attachment at a time.
    """
    lapor: Kemajuan = kemajuan or (lambda *_: None)
    try:
        tujuan.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=tujuan.parent, prefix=".cadangan-") as kerja:
            salinan, sementara = Path(kerja) / BERKAS, Path(kerja) / "paket.part"
            jumlah = _salin_basis_data(folder / BERKAS, salinan, kunci, lapor)
            _bungkus(folder, salinan, sementara, lapor)
            with sementara.open("rb+") as berkas:
                os.fsync(berkas.fileno())
            salinan.unlink()
            hasil = _periksa(sementara, salinan, kunci, jumlah, tujuan, lapor)
            sementara.replace(tujuan)
        sinkron_folder(tujuan.parent)
    except (OSError, sqlcipher.DatabaseError, zipfile.BadZipFile) as galat:
        raise UserError("CDG-01", folder=str(tujuan.parent), sebab=_sebab(galat)) from galat
    return hasil


def _sebab(galat: Exception) -> str:
    """Why a backup failed, in the person's language."""
    if isinstance(galat, OSError):
        return sebab_galat(galat)
    return _PENUH if "full" in str(galat) else "basis data tidak dapat disalin dengan utuh"


def _salin_basis_data(asal: Path, salinan: Path, kunci: bytes, lapor: Kemajuan) -> dict[str, int]:
    """Copy by SQLite's backup function, in steps: others go on writing meanwhile. Return the rows by table.

    The source holds one read snapshot: a write between two steps would otherwise start the copy anew each time.
    """
    sumber = sambungan(asal, kunci, hanya_baca=True, cache_kib=_CACHE_KIB)
    try:
        sumber.execute("BEGIN")
        jumlah = _hitung(sumber)
        tujuan = sambungan(salinan, kunci, cache_kib=_CACHE_KIB)
        try:
            sumber.backup(
                tujuan,
                pages=HALAMAN_SEKALI,
                progress=lambda _s, sisa, total: lapor(total - sisa, total, "Menyalin"),
            )
            tujuan.execute("PRAGMA journal_mode = DELETE")
        finally:
            tujuan.close()
    finally:
        sumber.close()
    return jumlah


def _hitung(sambung: Any) -> dict[str, int]:
    nama = [n for (n,) in sambung.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0")]
    return {n: sambung.execute(f'SELECT count(*) FROM "{n}"').fetchone()[0] for n in nama}


def _bungkus(folder: Path, salinan: Path, sementara: Path, lapor: Kemajuan) -> None:
    lampiran = sorted(b for b in (folder / "lampiran").rglob("*") if b.is_file() and not b.name.endswith(".part"))
    daftar = [(salinan, BERKAS), (folder / slot.BERKAS, slot.BERKAS)]
    daftar += [(folder / nama, nama) for nama in LAMBANG if (folder / nama).is_file()]
    daftar += [(b, b.relative_to(folder).as_posix()) for b in lampiran]
    total, sudah = sum(b.stat().st_size for b, _ in daftar), 0
    with zipfile.ZipFile(sementara, "w", zipfile.ZIP_STORED, allowZip64=True) as arsip:
        for berkas, nama in daftar:
            info = zipfile.ZipInfo.from_file(berkas, nama, strict_timestamps=False)
            with berkas.open("rb") as asal, arsip.open(info, "w", force_zip64=True) as tujuan:
                for potong in _potongan(asal):
                    tujuan.write(potong)
                    sudah += len(potong)
                    lapor(min(sudah, total), total, "Membungkus")


def _potongan(berkas: Any) -> Iterator[bytes]:
    while potong := berkas.read(_POTONG):
        yield potong


# --- reading it back -------------------------------------------------------------------------------------------


def _periksa(
    arsip: Path, salinan: Path, kunci: bytes, jumlah: dict[str, int], tujuan: Path, lapor: Kemajuan
) -> HasilCadangan:
    """Open the finished archive as a restore would. Raises UserError CDG-01 where the database or the keys differ."""
    with zipfile.ZipFile(arsip) as isi:
        total, sudah = isi.getinfo(BERKAS).file_size, 0
        with isi.open(BERKAS) as asal, salinan.open("wb") as keluar:
            for potong in _potongan(asal):
                keluar.write(potong)
                sudah += len(potong)
                lapor(sudah, total, "Memeriksa basis data")
        isi.read(slot.BERKAS)
        sambung = sambungan(salinan, kunci, hanya_baca=True, cache_kib=_CACHE_KIB)
        try:
            temuan = sambung.execute("PRAGMA quick_check").fetchone()[0]
            if temuan != "ok" or _hitung(sambung) != jumlah:
                raise UserError("CDG-01", folder=str(tujuan.parent), sebab="salinan berbeda dari aslinya")
            return _periksa_lampiran(isi, sambung, Brankas(salinan.parent, kunci), tujuan, lapor)
        finally:
            sambung.close()


def _periksa_lampiran(
    isi: zipfile.ZipFile, sambung: Any, brankas: Brankas, tujuan: Path, lapor: Kemajuan
) -> HasilCadangan:
    hilang: list[str] = []
    rusak: list[str] = []
    total = sambung.execute("SELECT count(*) FROM lampiran").fetchone()[0]
    for nomor, (sidik,) in enumerate(sambung.execute("SELECT sha256 FROM lampiran ORDER BY sha256"), 1):
        sha256 = sidik.hex()
        try:
            brankas.buka_segel(sha256, isi.read(brankas.nama_berkas(sha256)))
        except KeyError:
            hilang.append(sha256)
        except (UserError, zipfile.BadZipFile):
            rusak.append(sha256)
        lapor(nomor, total, "Memeriksa lampiran")
    return HasilCadangan(tujuan, total, tuple(hilang), tuple(rusak))


def pulihkan(berkas: Path, folder: Path) -> None:
    """Unpack a backup into the new or empty folder `folder`.

    Raises UserError CDG-02 for a file that is no backup or is damaged, CDG-03 where this computer could not unpack it,
    KTR-09 when the folder holds files.
    """
    if folder.exists() and any(folder.iterdir()):
        raise UserError("KTR-09", folder=str(folder))
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        kerja = Path(tempfile.mkdtemp(dir=folder.parent, prefix=".pulih-"))
    except OSError as galat:
        raise UserError("CDG-03", berkas=str(berkas), sebab=sebab_galat(galat)) from galat
    try:
        with zipfile.ZipFile(berkas) as arsip:
            nama = arsip.namelist()
            aman = all(not n.startswith("/") and ".." not in Path(n).parts for n in nama)
            if not aman or BERKAS not in nama or slot.BERKAS not in nama or arsip.testzip() is not None:
                raise UserError("CDG-02", berkas=str(berkas))
            arsip.extractall(kerja)
        if folder.exists():
            folder.rmdir()
        kerja.replace(folder)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as galat:
        raise UserError("CDG-02", berkas=str(berkas)) from galat
    except OSError as galat:
        if galat.errno == errno.EINVAL:  # its table of contents points before the beginning
            raise UserError("CDG-02", berkas=str(berkas)) from galat
        raise UserError("CDG-03", berkas=str(berkas), sebab=sebab_galat(galat)) from galat
    finally:
        shutil.rmtree(kerja, ignore_errors=True)


def putar(folder: Path, awalan: str, sekarang: datetime, simpan: int = 14) -> Path:
    """Return the path of today's automatic backup and drop all but the newest `simpan` of them."""
    ada = sorted(folder.glob(f"{glob.escape(awalan)}-[0-9]*{AKHIRAN}"))
    for usang in ada[: max(0, len(ada) - simpan + 1)]:
        usang.unlink(missing_ok=True)
    return folder / f"{awalan}-{sekarang:%Y-%m-%d}{AKHIRAN}"
