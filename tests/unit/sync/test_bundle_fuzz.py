"""Whatever the bytes, only refusals come out: nothing is written anywhere, and little memory is taken."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.bundle_reader import BundleReader
from kinerja_desktop.sync.frames import LIMITS, FrameType
from tests.helpers.paket import (
    MANIFES,
    baca,
    badan,
    bingkai,
    buka,
    contoh,
    ditolak,
    kode,
    manifes,
    padat,
    pak,
    pembuka,
    percaya,
    segel,
    tanda_tangani,
)

PUNCAK = 256 << 10
"""Bytes that reading one of these files may take at once: a few blocks of 64 KiB, as each is shorter than one."""


@pytest.fixture(autouse=True)
def _terkurung(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    luar = set(tmp_path.parent.iterdir())
    monkeypatch.chdir(tmp_path)
    tracemalloc.start()
    yield
    tracemalloc.stop()
    assert {satu.name for satu in tmp_path.rglob("*")} <= {"p", "t"} and set(tmp_path.parent.iterdir()) == luar


@contextmanager
def hemat(diakui: int = 0) -> Iterator[None]:
    """What happens in here takes little memory beside `diakui` bytes, whether it ends well or in a refusal."""
    awal = tracemalloc.get_traced_memory()[0]
    tracemalloc.reset_peak()
    try:
        yield
    finally:
        assert tracemalloc.get_traced_memory()[1] - awal < PUNCAK + diakui


banyak = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@banyak
@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_after_the_magic_are_refused(tmp_path: Path, isi: bytes, age: bool) -> None:
    awal = pembuka() + b"age-encryption.org/v1\n" if age else b"KNJ1"
    (tmp_path / "p").write_bytes(awal + isi)
    with hemat():
        ditolak(tmp_path / "p")


potongan = st.one_of(
    st.binary(max_size=40),
    st.just(MANIFES),
    st.builds(bingkai, st.sampled_from([1, 2, 3, 4, 9, 7]), st.binary(max_size=80).map(padat)),
    st.builds(bingkai, st.sampled_from([1, 2, 3, 4, 9]), st.binary(max_size=80)),
)
nilai: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats()
    | st.text(max_size=9)
    | st.binary(max_size=40),
    lambda isi: st.lists(isi, max_size=5) | st.dictionaries(st.text(max_size=3), isi, max_size=2),
    max_leaves=12,
)


@banyak
@given(st.lists(potongan, max_size=4))
def test_any_plaintext_encrypted_correctly_is_refused(tmp_path: Path, bagian: list[bytes]) -> None:
    segel(tmp_path / "p", b"".join(bagian))
    with hemat():
        ditolak(tmp_path / "p")


MUAT = st.integers(0, 2**32 - 1) | st.sampled_from([2**32 - 1, 2**31, 1 << 24, (8 << 20) + 1, 8 << 20, (4 << 20) + 1])


@settings(banyak, max_examples=60)
@given(st.sampled_from([1, 2, 3, 4]), MUAT, st.sampled_from(["bingkai", "zstd", *"\xc6\xdb\xdd\xdf"]))
@example(2, (4 << 20) + 1, "zstd")
@example(1, (8 << 20) + 1, "zstd")
def test_what_a_frame_claims_to_hold_takes_no_memory(tmp_path: Path, jenis: int, muat: int, di: str) -> None:
    """Its length, its size once unpacked, or the elements of its content; a size within the limit may be taken."""
    angka = muat.to_bytes(4, "big")
    boleh = muat if di == "zstd" and muat <= LIMITS[FrameType(jenis)] else 0
    if di == "bingkai":
        satu = bytes([jenis]) + angka + b"x" * 40
    elif di == "zstd":
        satu = bingkai(jenis, b"\x28\xb5\x2f\xfd\xa0" + angka[::-1] + b"\x01\x00\x00")
    else:
        satu = bingkai(jenis, padat(b"\x92\x01" * (jenis == 2) + di.encode("latin-1") + angka + b"x" * 40))
    lain = [satu] if jenis != FrameType.MANIFEST else []
    tanda_tangani(tmp_path, lain, badan(), MANIFES if lain else satu)
    with hemat(boleh):
        ditolak(tmp_path / "p")


@banyak
@given(st.lists(st.tuples(st.sampled_from([2, 3, 4]), nilai | st.binary(max_size=30)), max_size=3), nilai)
@example([(2, [1, [[b"a" * 16]]])], None)
def test_any_content_signed_correctly_is_read_or_refused(tmp_path: Path, isi: list[Any], akhir: Any) -> None:
    tanda_tangani(tmp_path, [bingkai(jenis, padat(pak(satu))) for jenis, satu in isi], akhir if akhir else badan())
    try:
        with hemat():
            baca(tmp_path / "p")
    except UserError as galat:
        assert galat.kode in {"PKT-07", "PKT-09"}


@banyak
@given(st.lists(nilai, max_size=22), st.integers(0, 21), nilai)
def test_any_manifest_is_read_or_refused(tmp_path: Path, isi: list[Any], letak: int, satu: Any) -> None:
    import msgspec

    benar = msgspec.msgpack.decode(pak(manifes()))
    for manifest in (isi, [*benar[:letak], satu, *benar[letak + 1 :]]):
        tanda_tangani(tmp_path, [], badan(), bingkai(1, padat(pak(manifest))))
        try:
            with hemat():
                baca(tmp_path / "p")
        except UserError as galat:
            assert galat.kode in {"PKT-06", "PKT-09", "PKT-10"}


def test_a_reader_of_plaintext_takes_no_encrypted_bundle(tmp_path: Path) -> None:
    contoh(tmp_path / "p")
    assert kode(lambda: BundleReader(tmp_path / "p", None, device=None).verify(percaya)) == "PKT-09"


def test_a_plaintext_is_no_encrypted_bundle(tmp_path: Path) -> None:
    contoh(tmp_path / "p")
    (tmp_path / "t").write_bytes(b"".join(buka(tmp_path / "p")))
    assert ditolak(tmp_path / "t") == "PKT-03"
