"""Makes `contoh.kinerja` of `tests/vectors/knj1/` and its parts from what `contoh.json` says is in them.

``python -m tests.helpers.vektor_contoh`` writes them, and their hashes into the description. The manifest has the first
twenty fields only, as in the oldest files, and nothing is encoded by the program.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyrage
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.helpers.age_lain import segel
from tests.helpers.paket import bingkai, padat, pak, pembuka, penutup

VEKTOR = Path(__file__).resolve().parents[1] / "vectors" / "knj1"


def _bytes(nilai: dict[str, Any]) -> Any:
    return bytes.fromhex(nilai["hex"]) if set(nilai) == {"hex"} else nilai


def _susun(isi: dict[str, Any], bagian: list[tuple[int, list[Any]]], tanda: Ed25519PrivateKey) -> tuple[bytes, bytes]:
    """Opening and plaintext of one bundle; behind the manifest come its rows, then the frames of `bagian`."""
    awal, manifes = pembuka(pak([*isi["header"].values()])), isi["manifest"]
    semua = {int(nomor): [pak([int(nomor), baris])] if baris else [] for nomor, baris in isi["rows"].items()}
    terang = bingkai(1, padat(pak([*manifes.values()])))
    terang += b"".join(bingkai(2, padat(satu)) for milik in semua.values() for satu in milik)
    terang += b"".join(bingkai(jenis, padat(pak(satu))) for jenis, satu in bagian)
    sidik = {nomor: hashlib.sha256(b"".join(milik)).digest() for nomor, milik in semua.items()}
    jumlah = [[n, len(isi["rows"][str(n)]), sidik[n]] for n, *_ in manifes["tables"]]
    return awal, terang + penutup(terang, [jumlah, len(manifes["attachments"])], tanda, awal)


def bundel() -> tuple[bytes, dict[str, Any]]:
    """The file, and its description with the hashes as they are."""
    teks = (VEKTOR / "contoh.json").read_text("utf-8")
    isi, hasil = json.loads(teks, object_hook=_bytes), json.loads(teks)
    kunci, dalam = isi["test_keys"], isi["passed_on"]
    tanda = Ed25519PrivateKey.from_private_bytes(kunci["ed25519_seed"])
    salinan = b"".join(_susun(dalam, [], tanda))
    bagian = [(3, [hashlib.sha256(satu).digest(), 0, satu]) for satu in isi["attachments"]]
    awal, terang = _susun(isi, [*bagian, (4, [dalam["header"]["bundle_id"], 0, salinan])], tanda)
    untuk = [str(pyrage.x25519.Identity.from_str(kunci[k]).to_public()) for k in ("age_device", "age_office")]
    berkas = awal + segel(terang, untuk, b"contoh.kinerja")
    hasil["file_sha256"]["hex"] = hashlib.sha256(berkas).hexdigest()
    hasil["signed_digest"]["hex"] = hashlib.sha256(b"kinerja-bundle-v1" + awal + terang[:-64]).hexdigest()
    hasil["passed_on"]["plaintext_sha256"]["hex"] = hashlib.sha256(salinan).hexdigest()
    hasil["zstd"] = ".".join(map(str, zstandard.ZSTD_VERSION))
    return berkas, hasil


def _potongan(berkas: bytes, paket: bytes) -> Iterator[bytes]:
    tengah = (len(berkas) + 1) // 2
    for n, data in enumerate((berkas[:tengah], berkas[tengah:]), 1):
        awal = b"KNJP" + paket + bytes([0, n, 0, 2]) + hashlib.sha256(berkas).digest()
        yield awal + hashlib.sha256(awal + data).digest() + data


def tulis() -> None:
    """Write all of them."""
    berkas, isi = bundel()
    (VEKTOR / "contoh.kinerja").write_bytes(berkas)
    for n, satu in enumerate(_potongan(berkas, bytes.fromhex(isi["header"]["bundle_id"]["hex"])), 1):
        (VEKTOR / f"bagian.00{n}").write_bytes(satu)
    (VEKTOR / "contoh.json").write_text(json.dumps(isi, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    tulis()
