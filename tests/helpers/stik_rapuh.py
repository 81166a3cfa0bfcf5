"""A FAT stick that can be pulled out or fail at any operation: a folder, and what of it has really reached the medium.

The folder shows what the system shows. What was not flushed may be on the medium or not: a file as a prefix of whole
sectors, at its full size with zeros, with single sectors missing, or empty; after a rename both names, one, or none.
"""

from __future__ import annotations

import errno
import os
import resource
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Any

import pytest

SEKTOR = 512


class _Berkas:
    """A file open for writing on the stick."""

    def __init__(self, stik: StikRapuh, asli: Any) -> None:
        self._stik, self._asli = stik, asli

    def write(self, data: bytes) -> int:
        self._stik.langkah(lambda: self._asli.write(data[: len(data) // 2]))
        return int(self._asli.write(data))

    def flush(self) -> None:
        self._asli.flush()

    def fileno(self) -> int:
        return int(self._asli.fileno())

    def __enter__(self) -> _Berkas:
        return self

    def __exit__(self, *_: object) -> None:
        self._asli.close()


class StikRapuh:
    """`putus` is the operation at which it is pulled out, or at which `nomor` is raised and the stick stays."""

    def __init__(self, folder: Path, tambal: pytest.MonkeyPatch, putus: int, acak: Random, nomor: int = 0) -> None:
        self.folder, self.putus, self.nomor = folder, putus, nomor
        self._acak = acak
        self.hitung = 0
        self.tercabut = False
        self._isi: dict[int, bytes] = {}
        self._nama: dict[str, int] = {}
        for satu in folder.iterdir():
            self._nama[satu.name] = satu.stat().st_ino
            self._isi[satu.stat().st_ino] = satu.read_bytes()
        self._buka, self._ganti, self._hapus, self._fsync = Path.open, Path.rename, Path.unlink, os.fsync
        self._keadaan = Path.stat
        self._pasang(tambal)

    def _pasang(self, tambal: pytest.MonkeyPatch) -> None:
        tambal.setattr(Path, "open", lambda p, mode="r", **k: self._saat_buka(p, mode, k))
        tambal.setattr(Path, "rename", lambda p, t: self._di_sini(p, lambda: self._ganti(p, t)))
        tambal.setattr(Path, "unlink", lambda p, missing_ok=False: self._di_sini(p, lambda: self._hapus(p, missing_ok)))
        tambal.setattr(Path, "stat", lambda p, **k: self._saat_lihat(p, k))
        tambal.setattr(os, "fsync", self._saat_fsync)

    def langkah(self, setengah: Callable[[], Any] = lambda: None) -> None:
        """Count one operation; at the fateful one it is done by half, and everything from then on is refused."""
        if self.tercabut:
            raise OSError(errno.ENODEV, "tercabut")
        self.hitung += 1
        if self.hitung == self.putus:
            if self.nomor != errno.EACCES:  # who holds a file refuses before anything happens
                setengah()
            if self.nomor:
                raise OSError(self.nomor, os.strerror(self.nomor))
            self.cabut()
            raise OSError(errno.EIO, "tercabut")

    def cabut(self) -> None:
        """Pull it out: from now on the folder shows what is on the medium."""
        kini = {p.name: p for p in self.folder.iterdir()}
        tampak = {nama: self._baca(p) for nama, p in kini.items()}
        nomor = {nama: self._keadaan(p).st_ino for nama, p in kini.items()}
        self.tercabut = True
        sisa: dict[str, bytes] = {}
        for nama in {*nomor, *self._nama}:
            lama, baru = self._nama.get(nama), nomor.get(nama)
            dipilih = lama if lama == baru else self._acak.choice((lama, baru))
            if dipilih is not None:
                penuh = next((tampak[n] for n, i in nomor.items() if i == dipilih), b"")
                sisa[nama] = self._yang_tinggal(dipilih, penuh)
        for p in kini.values():
            self._hapus(p)
        for nama, isi in sisa.items():
            with self._buka(self.folder / nama, "wb") as berkas:
                berkas.write(isi)

    def _yang_tinggal(self, nomor: int, penuh: bytes) -> bytes:
        if nomor in self._isi:
            return self._isi[nomor]
        potong = self._acak.randrange(len(penuh) // SEKTOR + 1) * SEKTOR
        lubang = bytearray(penuh)
        lubang[potong : potong + SEKTOR] = bytes(len(lubang[potong : potong + SEKTOR]))
        return self._acak.choice(
            (b"", penuh[:potong], penuh[:potong] + bytes(len(penuh) - len(penuh[:potong])), bytes(lubang), penuh)
        )

    def _baca(self, p: Path) -> bytes:
        with self._buka(p, "rb") as berkas:
            return bytes(berkas.read())

    def _milik(self, p: Path) -> bool:
        return self.folder in (p, p.parent)

    def _di_sini(self, p: Path, tindakan: Callable[[], Any]) -> Any:
        if self._milik(p):
            self.langkah(tindakan if self._acak.random() < 0.5 else lambda: None)
        return tindakan()

    def _saat_buka(self, p: Path, mode: str, lagi: dict[str, Any]) -> Any:
        if not self._milik(p):
            return self._buka(p, mode, **lagi)
        self.langkah()
        berkas = self._buka(p, mode, **lagi)
        if "w" not in mode:
            return berkas
        self._isi.pop(os.fstat(berkas.fileno()).st_ino, None)
        return _Berkas(self, berkas)

    def _saat_lihat(self, p: Path, lagi: dict[str, Any]) -> Any:
        if self._milik(p) and self.tercabut:
            raise OSError(errno.ENODEV, "tercabut")
        return self._keadaan(p, **lagi)

    def _saat_fsync(self, pegangan: int) -> None:
        keadaan = os.fstat(pegangan)
        self.langkah()
        self._fsync(pegangan)
        if stat.S_ISDIR(keadaan.st_mode):
            self._nama = {p.name: self._keadaan(p).st_ino for p in self.folder.iterdir()}
            return
        for p in self.folder.iterdir():
            if self._keadaan(p).st_ino == keadaan.st_ino:
                self._isi[keadaan.st_ino] = self._baca(p)


@contextmanager
def paling_besar(byte: int) -> Iterator[None]:
    """No file of this process may grow beyond so many bytes: the system itself refuses the write."""
    lunak, keras = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (byte, keras))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (lunak, keras))
