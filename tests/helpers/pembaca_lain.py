"""A reader of bundles written from `docs/bundle-format.md` alone.

Nothing of the program is used, nor its libraries for msgpack and age: `cryptography` for primitives, zstandard for
frames. Not for real bundles: it reads all into memory.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from tests.helpers import age_lain
from tests.helpers.msgpack_lain import Salah, baca, wajib

JENIS = {1: 8 << 20, 2: 4 << 20, 3: (1 << 20) + 1024, 4: (1 << 20) + 1024, 9: 64 << 10}

Penanda = Callable[[list[Any], list[Any]], bytes]
"""Gives the key of the sender by manifest and public header, or refuses."""


class PembacaLain:
    """One bundle, verified whole; `rahasia` is None for the plaintext of a bundle that was passed on."""

    def __init__(self, berkas: bytes, rahasia: str | None, penanda: Penanda, perangkat: bytes | None) -> None:
        wajib(berkas[:4] == b"KNJ1", "magic")
        n = int.from_bytes(berkas[4:8], "big")
        wajib(n <= 4096 and len(berkas) >= 8 + n, "header")
        self.awal, isi = berkas[: 8 + n], berkas[8 + n :]
        self.kepala = baca(self.awal[8:])
        terang = isi if rahasia is None else age_lain.buka(isi, rahasia)
        self.sidik = hashlib.sha256(b"kinerja-bundle-v1" + self.awal)
        self.bingkai: list[tuple[int, bytes]] = []
        badan, tanda = self.urai(terang)
        self.manifes = self.kembang(*self.bingkai[0])
        wajib(self.manifes[1] <= 1, "min_reader")
        wajib(self.manifes[2] == self.kepala[0], "bundle id")
        wajib(self.kepala[2] is None or self.kepala[2] in self.manifes[5], "receiver of the header")
        wajib(perangkat is None or perangkat in self.manifes[5], "receiver")
        kunci = Ed25519PublicKey.from_public_bytes(penanda(self.manifes, self.kepala))
        kunci.verify(tanda, self.sidik.digest())
        self.baris: dict[int, list[Any]] = {t[0]: [] for t in self.manifes[12]}
        self.jumlah = {t[0]: hashlib.sha256() for t in self.manifes[12]}
        self.utuh: dict[int, dict[bytes, bytes]] = {3: {}, 4: {}}
        for jenis, muatan in self.bingkai[1:]:
            self.ambil(jenis, muatan)
        self.cocokkan(baca(badan))

    def urai(self, terang: bytes) -> tuple[bytes, bytes]:
        """Cut into frames, hashing them; body of the trailer and signature."""
        while terang:
            jenis, panjang = terang[0], int.from_bytes(terang[1:5], "big")
            batas = JENIS.get(jenis, -1)
            wajib(panjang <= batas + batas // 256 + 512 and len(terang) >= 5 + panjang, "length")
            wajib((jenis == 1) == (not self.bingkai), "manifest first and once")
            muatan, sisa = terang[5 : 5 + panjang], terang[5 + panjang :]
            if jenis == 9:
                wajib(not sisa and panjang >= 64, "after the trailer")
                self.sidik.update(terang[:5] + muatan[:-64])
                return muatan[:-64], muatan[-64:]
            self.sidik.update(terang[: 5 + panjang])
            self.bingkai.append((jenis, muatan))
            terang = sisa
        raise Salah("no trailer")

    def kembang(self, jenis: int, muatan: bytes) -> Any:
        return baca(self.isi(jenis, muatan))

    def isi(self, jenis: int, muatan: bytes) -> bytes:
        try:
            wajib(0 <= zstandard.frame_content_size(muatan) <= JENIS[jenis], "size")
            return zstandard.ZstdDecompressor().decompress(muatan, allow_extra_data=False)
        except zstandard.ZstdError as galat:
            raise Salah("zstd") from galat

    def ambil(self, jenis: int, muatan: bytes) -> None:
        if jenis == 2:
            nomor, baris = self.kembang(jenis, muatan)
            wajib(nomor in self.baris, "table of the manifest")
            self.baris[nomor] += baris
            self.jumlah[nomor].update(self.isi(jenis, muatan))
        else:
            kunci, letak, data = self.kembang(jenis, muatan)
            wajib(len(self.utuh[jenis].setdefault(kunci, b"")) == letak, "order")
            self.utuh[jenis][kunci] += data

    def cocokkan(self, penutup: Any) -> None:
        wajib(penutup[0] == [[n, len(self.baris[n]), self.jumlah[n].digest()] for n in self.baris], "totals")
        wajib([[k, len(v)] for k, v in self.utuh[3].items()] == [a[:2] for a in self.manifes[13]], "attachments")
        wajib(all(hashlib.sha256(v).digest() == k for k, v in self.utuh[3].items()), "content of attachments")
        wajib(penutup[1] == len(self.utuh[3]), "number of attachments")
