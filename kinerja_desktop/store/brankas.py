"""The vault of attachments: content-addressed, encrypted files inside the office.

A file lies under a keyed hash of its SHA-256 (so the folder tells nothing about the contents) and is sealed with
AES-256-GCM under a key derived from the data key (HKDF-SHA256). Equal files are kept once.
"""

from __future__ import annotations

import hashlib
import os
from io import RawIOBase
from pathlib import Path
from typing import BinaryIO, NoReturn

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import GCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.system.berkas import BerkasBertahap, ganti_berkas

_NONCE, _CAP = 12, 16
_POTONG = 1 << 20
UKURAN_TERBESAR = 25 * 1024 * 1024
"""Largest attachment in bytes; photos are shrunk before they come here."""


class Brankas:
    """Reads and writes the files of one office."""

    def __init__(self, folder: Path, kunci: bytes) -> None:
        self.folder = folder / "lampiran"
        turunan = HKDF(SHA256(), 64, None, b"kinerja-brankas-v1").derive(kunci)
        self._nama, self._kunci, self._sandi = turunan[:32], turunan[32:], AESGCM(turunan[32:])

    def nama_berkas(self, sha256: str) -> str:
        """Where the file lies inside the office, such as ``lampiran/3f/3f…``."""
        nama = hashlib.blake2b(bytes.fromhex(sha256), key=self._nama, digest_size=20).hexdigest()
        return f"{self.folder.name}/{nama[:2]}/{nama}"

    def _jalur(self, sha256: str) -> Path:
        return self.folder.parent / self.nama_berkas(sha256)

    def simpan(self, isi: bytes) -> str:
        """Keep `isi`; return its SHA-256 in hex. A file of it that was damaged becomes whole again.

        Raises UserError LMP-01 (too large) or KTR-04 (disk full).
        """
        if len(isi) > UKURAN_TERBESAR:
            raise UserError("LMP-01", ukuran_mb=len(isi) // 1048576, batas_mb=UKURAN_TERBESAR // 1048576)
        sha256 = hashlib.sha256(isi).hexdigest()
        jalur = self._jalur(sha256)
        if not self.utuh(sha256):
            nonce = os.urandom(12)
            try:
                jalur.parent.mkdir(parents=True, exist_ok=True)
                ganti_berkas(jalur, nonce + self._sandi.encrypt(nonce, isi, bytes.fromhex(sha256)))
            except OSError as galat:
                raise UserError("KTR-04") from galat
        return sha256

    def terima(self, sha256: str) -> BerkasMasuk:
        """Begin to keep a file that comes piece by piece. Raises UserError KTR-04."""
        return BerkasMasuk(self._jalur(sha256), sha256, self._kunci)

    def ambil(self, sha256: str) -> bytes:
        """Return the file. Raises UserError as `baca`."""
        with self.baca(sha256) as berkas:
            return berkas.read()

    def baca(self, sha256: str) -> BerkasKeluar:
        """Begin to read a file piece by piece. Raises UserError LMP-02 (missing), LMP-03 (damaged), LMP-15 (locked)."""
        try:
            berkas = self._jalur(sha256).open("rb")
        except FileNotFoundError as galat:
            raise UserError("LMP-02") from galat
        except OSError as galat:
            raise UserError("LMP-15") from galat
        return BerkasKeluar(berkas, sha256, self._kunci)

    def buka_segel(self, sha256: str, tersegel: bytes) -> bytes:
        """Return the content of a sealed file. Raises UserError LMP-03 unless it is the one of this hash."""
        try:
            isi = self._sandi.decrypt(tersegel[:12], tersegel[12:], bytes.fromhex(sha256))
        except (InvalidTag, ValueError) as galat:
            raise UserError("LMP-03") from galat
        if hashlib.sha256(isi).hexdigest() != sha256:
            raise UserError("LMP-03")
        return isi

    def utuh(self, sha256: str) -> bool:
        """True when the file lies here whole, or nobody can tell now, as another program holds it."""
        try:
            with self.baca(sha256) as berkas:
                berkas.habiskan()
        except UserError as galat:
            return galat.kode == "LMP-15"
        return True

    def ada(self, sha256: str) -> bool:
        """True when the file lies here."""
        return self._jalur(sha256).exists()


class BerkasKeluar(RawIOBase):
    """A file of the vault as it is read: memory holds one piece, whatever the size of the file.

    What was read is the content of its hash only once the end was reached. Raises UserError LMP-03 where it is damaged.
    """

    def __init__(self, berkas: BinaryIO, sha256: str, kunci: bytes) -> None:
        super().__init__()
        self._berkas, self._sha256, self._hash = berkas, sha256, hashlib.sha256()
        self.ukuran = self._sisa = os.fstat(self._berkas.fileno()).st_size - _NONCE - _CAP
        self._sandi = Cipher(AES(kunci), GCM(self._ambil(_NONCE))).decryptor()
        self._sandi.authenticate_additional_data(bytes.fromhex(sha256))
        self._periksa_akhir()

    def readable(self) -> bool:
        """It can be read."""
        return True

    def read(self, ukuran: int | None = -1, /) -> bytes:
        """The next piece, empty at the end."""
        banyak = self._sisa if ukuran is None or ukuran < 0 else min(ukuran, self._sisa)
        if not banyak:
            return b""
        isi = self._sandi.update(self._ambil(banyak))
        self._hash.update(isi)
        self._sisa -= banyak
        self._periksa_akhir()
        return isi

    def habiskan(self) -> int:
        """Read all of it, to see that it is whole; its size in bytes."""
        while self.read(_POTONG):
            pass
        return self.ukuran

    def close(self) -> None:
        """Let go of the file."""
        self._berkas.close()
        super().close()

    def _periksa_akhir(self) -> None:
        if self._sisa > 0:
            return
        try:
            self._sandi.finalize_with_tag(self._ambil(_CAP))
        except (InvalidTag, ValueError) as galat:
            self._rusak(galat)
        if self._hash.hexdigest() != self._sha256:
            self._rusak()

    def _ambil(self, banyak: int) -> bytes:
        try:
            isi = self._berkas.read(banyak)
        except OSError as galat:
            self._rusak(galat)
        if len(isi) != banyak:
            self._rusak()
        return isi

    def _rusak(self, sebab: Exception | None = None) -> NoReturn:
        self.close()
        raise UserError("LMP-03") from sebab


class BerkasMasuk:
    """A file on its way into the vault, sealed as it comes: memory holds one piece, whatever the size of the file."""

    def __init__(self, jalur: Path, sha256: str, kunci: bytes) -> None:
        self._sha256, self._hash = sha256, hashlib.sha256()
        nonce = os.urandom(12)
        self._sandi = Cipher(AES(kunci), GCM(nonce)).encryptor()
        self._sandi.authenticate_additional_data(bytes.fromhex(sha256))
        try:
            jalur.parent.mkdir(parents=True, exist_ok=True)
            self._berkas = BerkasBertahap(jalur)
        except OSError as galat:
            raise UserError("KTR-04") from galat
        self._tulis(nonce)

    def tambah(self, isi: bytes) -> None:
        """The next piece. Raises UserError KTR-04."""
        self._hash.update(isi)
        self._tulis(self._sandi.update(isi))

    def selesai(self) -> bool:
        """From now on the file lies in the vault; False, and nothing is kept, when it is not the one of this hash.

        Raises UserError KTR-04.
        """
        if self._hash.hexdigest() != self._sha256:
            self.batal()
            return False
        self._tulis(self._sandi.finalize() + self._sandi.tag)
        try:
            self._berkas.selesai()
        except OSError as galat:
            self.batal()
            raise UserError("KTR-04") from galat
        return True

    def batal(self) -> None:
        """Keep nothing of it; does nothing once it lies in the vault."""
        self._berkas.batal()

    def _tulis(self, isi: bytes) -> None:
        try:
            self._berkas.tulis(isi)
        except OSError as galat:
            self.batal()
            raise UserError("KTR-04") from galat
