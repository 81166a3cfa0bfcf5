"""The stored bundle of `docs/bundle-format.md`, read by the program and by a reader that knows only that page."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kinerja_desktop.sync.bundle_reader import BundleReader, read_header
from kinerja_desktop.sync.composer import Rows
from kinerja_desktop.sync.manifest import TrustNews
from kinerja_desktop.sync.parts import join
from tests.helpers import paket
from tests.helpers import vektor_contoh as pembuat
from tests.helpers.msgpack_lain import Salah
from tests.helpers.paket import Penampung, manifes, tulis
from tests.helpers.pembaca_lain import JENIS, PembacaLain

VEKTOR = Path(__file__).resolve().parents[2] / "vectors" / "knj1"
HALAMAN = Path(__file__).resolve().parents[3] / "docs" / "bundle-format.md"


def pulih(nilai: Any) -> Any:
    """JSON with bytes as hexadecimal digits."""
    if isinstance(nilai, dict):
        return bytes.fromhex(nilai["hex"]) if set(nilai) == {"hex"} else {k: pulih(v) for k, v in nilai.items()}
    return [pulih(v) for v in nilai] if isinstance(nilai, list) else nilai


HARAPAN = pulih(json.loads((VEKTOR / "contoh.json").read_text("utf-8")))
KUNCI = HARAPAN["test_keys"]


def lain(berkas: bytes, rahasia: str | None = KUNCI["age_device"], perangkat: bytes | None = b"T" * 16) -> PembacaLain:
    return PembacaLain(berkas, rahasia, lambda *_: KUNCI["ed25519_public"], perangkat)


BERKAS = (VEKTOR / "contoh.kinerja").read_bytes()


def test_the_stored_file_is_the_one_that_was_made() -> None:
    assert hashlib.sha256(BERKAS).digest() == HARAPAN["file_sha256"]
    tanda = Ed25519PrivateKey.from_private_bytes(KUNCI["ed25519_seed"])
    assert tanda.public_key().public_bytes_raw() == KUNCI["ed25519_public"]


def test_the_description_makes_the_same_file_today() -> None:
    """What zstd makes of a payload is a matter of its version."""
    berkas, isi = pembuat.bundel()
    if HARAPAN["zstd"] == isi["zstd"]:
        assert berkas == BERKAS and pulih(isi) == HARAPAN
    assert [satu.manifes for satu in (lain(berkas), lain(BERKAS))] == [list(HARAPAN["manifest"].values())] * 2


@pytest.mark.parametrize("isi", [HARAPAN, HARAPAN["passed_on"]])
def test_what_it_says_follows_the_page(isi: dict[str, Any]) -> None:
    """The time in its one form; a copy of the master data is for the centre itself, and of no life of it."""
    manifes = isi["manifest"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", manifes["made_at"])
    if manifes["kind"] == "induk":
        assert (manifes["receivers"], manifes["epoch"]) == ([isi["header"]["sender"]], bytes(16))
        assert not any(manifes[nama] for nama in ("basis", "to", "acks", "scope_hash", "audit_no", "audit_head"))


@pytest.mark.parametrize(("kunci", "perangkat"), [("age_device", b"T" * 16), ("age_office", None)])
def test_the_independent_reader_finds_the_expected_content(kunci: str, perangkat: bytes | None) -> None:
    hasil = lain(BERKAS, KUNCI[kunci], perangkat)
    assert hasil.kepala == list(HARAPAN["header"].values())
    assert hasil.manifes == list(HARAPAN["manifest"].values())
    assert {str(n): baris for n, baris in hasil.baris.items()} == HARAPAN["rows"]
    assert list(hasil.utuh[3].values()) == HARAPAN["attachments"]
    assert hasil.sidik.digest() == HARAPAN["signed_digest"]


def test_the_independent_reader_verifies_what_was_passed_on() -> None:
    terusan = HARAPAN["passed_on"]
    isi = lain(BERKAS).utuh[4][terusan["header"]["bundle_id"]]
    assert hashlib.sha256(isi).digest() == terusan["plaintext_sha256"]
    dalam = lain(isi, None, None)
    assert dalam.kepala == list(terusan["header"].values())
    assert dalam.manifes == list(terusan["manifest"].values())
    assert {str(n): baris for n, baris in dalam.baris.items()} == terusan["rows"]


def test_the_program_finds_the_same() -> None:
    pembaca = BundleReader(VEKTOR / "contoh.kinerja", [KUNCI["age_device"]], device=b"T" * 16)
    terbukti, penampung = pembaca.verify(lambda *_: KUNCI["ed25519_public"]), Penampung()
    pembaca.frames(terbukti, penampung)
    assert terbukti.digest == HARAPAN["signed_digest"]
    assert msgspec.structs.asdict(read_header(VEKTOR / "contoh.kinerja")) == HARAPAN["header"]
    manifes = msgspec.msgpack.decode(msgspec.msgpack.encode(terbukti.manifest))
    assert manifes[:-4] == list(HARAPAN["manifest"].values())
    assert terbukti.manifest.trust == TrustNews(), "made before bundles carried trust"
    assert terbukti.manifest.audit_trail == (), "and before they named the entries of earlier ones"
    assert terbukti.manifest.issued == (), "and before what its sender certified went up"
    assert terbukti.manifest.held == (), "and before they said what was held back"
    assert {str(n): penampung.baris.get(n, []) for n in terbukti.rows} == HARAPAN["rows"]
    assert list(penampung.berkas.values()) == HARAPAN["attachments"]
    assert list(penampung.terusan) == [HARAPAN["passed_on"]["header"]["bundle_id"]]


def test_the_stored_parts_make_up_the_stored_file(tmp_path: Path) -> None:
    hasil = join([VEKTOR / "bagian.002", VEKTOR / "bagian.001"], tmp_path, "contoh.kinerja")
    assert hasil.path.read_bytes() == BERKAS
    potongan = [(VEKTOR / f"bagian.00{n}").read_bytes() for n in (1, 2)]
    for nomor, isi in enumerate(potongan, 1):
        assert isi[:56] == b"KNJP" + HARAPAN["header"]["bundle_id"] + bytes([0, nomor, 0, 2]) + HARAPAN["file_sha256"]
        assert isi[56:88] == hashlib.sha256(isi[:56] + isi[88:]).digest()
    assert b"".join(isi[88:] for isi in potongan) == BERKAS


def test_the_independent_reader_refuses_too() -> None:
    for letak in range(0, len(BERKAS), 11):
        rusak = BERKAS[:letak] + bytes([BERKAS[letak] ^ 4]) + BERKAS[letak + 1 :]
        with pytest.raises((Salah, InvalidSignature)):
            lain(rusak)
    with pytest.raises(Salah, match="receiver"):
        lain(BERKAS, KUNCI["age_office"], b"L" * 16)


def test_what_the_program_writes_today_the_independent_reader_reads(tmp_path: Path) -> None:
    """The page, the stored file and the writer agree."""
    besar = [[n.to_bytes(16, "big"), f"Kegiatan {n}", n] for n in range(5000)]
    isi = bytes(2_500_000)
    tulis(tmp_path / "p", [Rows(1, besar), paket.lampiran(isi)], manifest=manifes([isi]))
    hasil = PembacaLain((tmp_path / "p").read_bytes(), str(paket.AGE), lambda *_: paket.KUNCI_TANDA, paket.PENERIMA)
    assert hasil.baris == {1: besar, 2: []}
    assert list(hasil.utuh[3].values()) == [isi]


def test_the_page_tells_the_limits_of_the_program() -> None:
    from kinerja_desktop.sync import age_stream, frames, manifest, parts, rows

    halaman = HALAMAN.read_text("utf-8")
    assert {int(jenis): batas for jenis, batas in frames.LIMITS.items()} == JENIS
    angka = [manifest.MAX_HEADER, rows.MAX_ROWS]
    berkoma = [age_stream.MAX_AGE_HEADER, frames.MAX_PIECE, parts.MAX_PART]
    assert [a for a in [*map(str, angka), *(f"{a:,}" for a in berkoma)] if a not in halaman] == []
    semua = (manifest.Header, manifest.Manifest, TrustNews)
    bidang = [nama for satu in semua for nama in satu.__struct_fields__]
    wadah = re.sub(r"^## Records$.*?(?=^## )", "", halaman, flags=re.MULTILINE | re.DOTALL)
    assert len(re.findall(r"^\| \d+ \|", wadah, re.MULTILINE)) == len(bidang) + len(frames.FrameType)
