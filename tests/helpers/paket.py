"""Bundles for tests: made by the program, or frame by frame with right signatures and wrong content."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

import msgspec
import pyrage
import pytest
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.bundle_reader import BundleReader, VerifiedBundle
from kinerja_desktop.sync.bundle_writer import WrittenBundle, write_bundle
from kinerja_desktop.sync.composer import Attachment, Item, Rows
from kinerja_desktop.sync.manifest import Acknowledgement, AttachedFile, Header, Manifest, Table
from kinerja_desktop.sync.rows import Row

PENGIRIM, PENERIMA, LAIN = b"P" * 16, b"T" * 16, b"L" * 16
TANDA = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KUNCI_TANDA = TANDA.public_key().public_bytes_raw()
AGE, AGE_KANTOR, AGE_LAIN = (pyrage.x25519.Identity.generate() for _ in range(3))
UNTUK = [str(AGE.to_public()), str(AGE_KANTOR.to_public())]
TABEL = (Table(1, "laporan_harian", ("id", "kegiatan", "jumlah")), Table(2, "keputusan", ("id", "putusan")))
ID = b"0123456789abcdef"


def kepala(**ganti: Any) -> Header:
    return msgspec.structs.replace(Header(ID, PENGIRIM, PENERIMA, "1.0"), **ganti)


def manifes(lampiran: Iterable[bytes] = (), **ganti: Any) -> Manifest:
    awal = Manifest(
        format=1,
        min_reader=1,
        bundle_id=ID,
        kind="pertukaran",
        certificate_chain=(b"sertifikat",),
        receivers=(PENERIMA,),
        epoch=b"e" * 16,
        chain=(b"c" * 16,),
        basis=3,
        to=17,
        acks=(Acknowledgement(b"a" * 16, b"b" * 16, 9),),
        scope_hash=b"cakupan",
        tables=TABEL,
        attachments=tuple(AttachedFile(hashlib.sha256(isi).digest(), len(isi)) for isi in lampiran),
        master_version=4,
        revocation_version=2,
        audit_no=8,
        audit_head=b"h" * 32,
        made_at="2026-03-02T08:00",
        basis_bundle=b"d" * 16,
    )
    return msgspec.structs.replace(awal, **ganti)


def lampiran(isi: bytes) -> Attachment:
    return Attachment(hashlib.sha256(isi).digest(), BytesIO(isi), "foto.jpg")


def tulis(
    tujuan: Path,
    bagian: Iterable[Item] = (),
    *,
    header: Header | None = None,
    manifest: Manifest | None = None,
    untuk: Sequence[str] = UNTUK,
    tanda: Ed25519PrivateKey = TANDA,
) -> WrittenBundle:
    tujuan.unlink(missing_ok=True)
    return write_bundle(tujuan, header or kepala(), manifest or manifes(), bagian, untuk, tanda.sign)


CONTOH: list[Item] = [
    Rows(1, [[b"x" * 16, "Melayani 198001012005011001", 3], [b"y" * 16, "Rapat", None]]),
    Rows(2, [[b"z" * 16, "setuju"]]),
]


def contoh(tujuan: Path) -> bytes:
    """A small bundle with rows of two tables and an attachment; its bytes."""
    isi = b"isi lampiran"
    tulis(tujuan, [*CONTOH, lampiran(isi)], manifest=manifes([isi]))
    return tujuan.read_bytes()


def percaya(manifest: Manifest, header: Header) -> bytes:
    return KUNCI_TANDA


def pembaca(jalur: Path, kunci: Any = AGE, perangkat: bytes | None = PENERIMA) -> BundleReader:
    return BundleReader(jalur, [str(kunci)], device=perangkat)


@dataclass
class Penampung:
    """Takes everything in."""

    baris: dict[int, list[Row]] = field(default_factory=dict)
    berkas: dict[bytes, bytes] = field(default_factory=dict)
    terusan: dict[bytes, bytes] = field(default_factory=dict)
    terpanjang: int = 0

    def rows(self, table: int, rows: list[Row]) -> None:
        self.terpanjang = max(self.terpanjang, len(rows))
        self.baris.setdefault(table, []).extend(rows)

    def attachment(self, sha256: bytes, offset: int, data: bytes) -> None:
        assert len(self.berkas.setdefault(sha256, b"")) == offset
        self.berkas[sha256] += data

    def pass_on(self, bundle_id: bytes, offset: int, data: bytes) -> None:
        assert len(self.terusan.setdefault(bundle_id, b"")) == offset
        self.terusan[bundle_id] += data


def baca(jalur: Path, kunci: Any = AGE, perangkat: bytes | None = PENERIMA) -> tuple[VerifiedBundle, Penampung]:
    """Both passes."""
    pembaca_ini, penampung = pembaca(jalur, kunci, perangkat), Penampung()
    terbukti = pembaca_ini.verify(percaya)
    pembaca_ini.frames(terbukti, penampung)
    return terbukti, penampung


# What follows uses nothing of the program but the two structs, so that it can also make what the program refuses.


def pak(nilai: object) -> bytes:
    return msgspec.msgpack.encode(nilai)


def padat(isi: bytes) -> bytes:
    return zstandard.ZstdCompressor(level=3).compress(isi)


def bingkai(jenis: int, muatan: bytes) -> bytes:
    return bytes([jenis]) + len(muatan).to_bytes(4, "big") + muatan


def pembuka(umum: bytes | None = None) -> bytes:
    isi = pak(kepala()) if umum is None else umum
    return b"KNJ1" + len(isi).to_bytes(4, "big") + isi


def penutup(sebelum: bytes, badan: object, tanda: Ed25519PrivateKey = TANDA, awal: bytes | None = None) -> bytes:
    """A trailer with the right signature over everything before it."""
    isi = badan if isinstance(badan, bytes) else pak(badan)
    kepala_bingkai = b"\x09" + (len(isi) + 64).to_bytes(4, "big") + isi
    sidik = hashlib.sha256(b"kinerja-bundle-v1" + (awal or pembuka()) + sebelum + kepala_bingkai).digest()
    return kepala_bingkai + tanda.sign(sidik)


def badan(baris: dict[int, tuple[int, list[bytes]]] | None = None, lampiran: int = 0) -> list[Any]:
    """Body of a trailer: rows and payloads of each table."""
    ada = baris or {}
    jumlah = [ada.get(tabel.number, (0, [])) for tabel in TABEL]
    return [
        [[t.number, n, hashlib.sha256(b"".join(isi)).digest()] for t, (n, isi) in zip(TABEL, jumlah, strict=True)],
        lampiran,
    ]


def segel(tujuan: Path, terang: bytes, awal: bytes | None = None) -> Path:
    """Encrypt any plaintext correctly."""
    tujuan.write_bytes((awal or pembuka()) + pyrage.encrypt(terang, [AGE.to_public()]))
    return tujuan


def buka(jalur: Path) -> tuple[bytes, bytes]:
    """Opening and plaintext of a bundle."""
    isi = jalur.read_bytes()
    batas = 8 + int.from_bytes(isi[4:8], "big")
    return isi[:batas], pyrage.decrypt(isi[batas:], [AGE])


def potong(terang: bytes) -> list[bytes]:
    """The frames of a plaintext."""
    hasil = []
    while terang:
        batas = 5 + int.from_bytes(terang[1:5], "big")
        hasil.append(terang[:batas])
        terang = terang[batas:]
    return hasil


MANIFES = bingkai(1, padat(pak(manifes())))


def tanda_tangani(tmp_path: Path, bingkai_lain: list[bytes], isi_penutup: object, manifest: bytes = MANIFES) -> Path:
    """A bundle of an insider: the signature is right, the content may be anything."""
    terang = manifest + b"".join(bingkai_lain)
    return segel(tmp_path / "p", terang + penutup(terang, isi_penutup))


def kode(tindakan: Callable[[], object]) -> str:
    """Code of the refusal; anything else than a refusal fails."""
    with pytest.raises(UserError) as galat:
        tindakan()
    return galat.value.kode


def ditolak(jalur: Path, perangkat: bytes | None = PENERIMA) -> str:
    return kode(lambda: baca(jalur, perangkat=perangkat))
