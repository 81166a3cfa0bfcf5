"""Whatever the bytes, only refusals come out: nothing is written anywhere, and little memory is taken."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.bundle_reader import BundleReader
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

PUNCAK = 24 * 1024 * 1024
"""Bytes that may be in use at once, far more than any of these files is long and far less than one may claim to be."""


@pytest.fixture(autouse=True)
def _terkurung(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    luar = set(tmp_path.parent.iterdir())
    monkeypatch.chdir(tmp_path)
    tracemalloc.start()
    yield
    puncak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert puncak < PUNCAK
    assert {satu.name for satu in tmp_path.rglob("*")} <= {"p", "t"} and set(tmp_path.parent.iterdir()) == luar


banyak = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@banyak
@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_after_the_magic_are_refused(tmp_path: Path, isi: bytes, age: bool) -> None:
    awal = pembuka() + b"age-encryption.org/v1\n" if age else b"KNJ1"
    (tmp_path / "p").write_bytes(awal + isi)
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
    ditolak(tmp_path / "p")


@banyak
@given(st.lists(st.tuples(st.sampled_from([2, 3, 4]), nilai | st.binary(max_size=30)), max_size=3), nilai)
@example([(2, [1, [[b"a" * 16]]])], None)
def test_any_content_signed_correctly_is_read_or_refused(tmp_path: Path, isi: list[Any], akhir: Any) -> None:
    tanda_tangani(tmp_path, [bingkai(jenis, padat(pak(satu))) for jenis, satu in isi], akhir if akhir else badan())
    try:
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
