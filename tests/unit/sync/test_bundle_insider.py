"""Content against the format under a right signature, and bundles of other versions of the program."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.sync.bundle_reader import WAITING
from kinerja_desktop.sync.manifest import AttachedFile, decode_manifest
from tests.helpers.paket import (
    ID,
    TABEL,
    baca,
    badan,
    bingkai,
    ditolak,
    kode,
    manifes,
    padat,
    pak,
    pembaca,
    percaya,
    segel,
    tanda_tangani,
)

BARIS = pak([1, [[b"a", "b", 1]]])
BENAR = badan({1: (1, [BARIS])})


def test_the_bundle_of_the_insider_would_be_read_if_it_were_right(tmp_path: Path) -> None:
    tanda_tangani(tmp_path, [bingkai(2, padat(BARIS))], BENAR)
    assert baca(tmp_path / "p")[1].baris == {1: [[b"a", "b", 1]]}


@pytest.mark.parametrize(
    "muatan",
    [
        [1, [[1.5]]],
        [1, [[True]]],
        [1, [[[1]]]],
        [1, [[{"a": 1}]]],
        [1, [[2**63]]],
        [1, [[1, 2, 3, 4]]],
        [1, [[None]] * 4097],
        [3, [[1]]],
        [1, [1]],
        [1],
        [-1, []],
        ["1", []],
    ],
)
def test_rows_of_an_insider_must_keep_the_format(tmp_path: Path, muatan: list[Any]) -> None:
    isi = pak(muatan)
    tanda_tangani(tmp_path, [bingkai(2, padat(isi))], badan({1: (1, [isi])}))
    assert ditolak(tmp_path / "p") == "PKT-09"


@pytest.mark.parametrize(
    "isi",
    [
        b"\x92\x01\x91\x91\xa1\xff",
        b"\x92\x01\x91" + b"\x91" * 5000,
        BARIS + b"\0",
        b"\x92\x01\x91\x91\xd4\x05\x00",
        b"",
    ],
    ids=["not UTF-8", "nested", "more", "extension", "empty"],
)
def test_bytes_of_an_insider_must_be_rows(tmp_path: Path, isi: bytes) -> None:
    tanda_tangani(tmp_path, [bingkai(2, padat(isi))], badan({1: (1, [isi])}))
    assert ditolak(tmp_path / "p") == "PKT-09"


@pytest.mark.parametrize(
    "isi",
    [
        badan({1: (2, [BARIS])}),
        badan({1: (1, [BARIS, b""]), 2: (1, [])}),
        badan({1: (1, [b"lain"])}),
        badan({1: (1, [BARIS])}, lampiran=1),
        [BENAR[0][:1], 0],
        [BENAR[0][::-1], 0],
        b"",
        [[], 0],
        {"tables": []},
    ],
)
def test_rows_must_add_up_to_the_trailer(tmp_path: Path, isi: object) -> None:
    tanda_tangani(tmp_path, [bingkai(2, padat(BARIS))], isi)
    assert ditolak(tmp_path / "p") == "PKT-09"


def test_a_trailer_of_other_tables_is_refused_before_anything_is_handed_over(tmp_path: Path) -> None:
    for isi in ([BENAR[0][:1], 0], [BENAR[0][::-1], 0], [BENAR[0], 1]):
        tanda_tangani(tmp_path, [bingkai(2, padat(BARIS))], isi)
        assert kode(lambda: pembaca(tmp_path / "p").verify(percaya)) == "PKT-09"


@pytest.mark.parametrize(
    "ganti", [{"tables": (TABEL[0], TABEL[0])}, {"attachments": (AttachedFile(b"s" * 32, 1),) * 2}]
)
def test_a_manifest_that_declares_something_twice_is_refused(ganti: Any) -> None:
    assert kode(lambda: decode_manifest(pak(manifes(**ganti)))) == "PKT-09"


DATA = b"isi"
SIDIK = hashlib.sha256(DATA).digest()


@pytest.mark.parametrize(
    "potongan",
    [
        [],
        [[SIDIK, 0, b"is"]],
        [[SIDIK, 0, b"iso"]],
        [[SIDIK, 0, b"isi lebih"]],
        [[SIDIK, 0, b"is"], [SIDIK, 1, b"i"]],
        [[SIDIK, 0, DATA], [SIDIK, 0, DATA]],
        [[SIDIK, 0, DATA], [SIDIK, 3, b""]],
        [[SIDIK, 0, b""], [SIDIK, 0, DATA]],
        [[b"x" * 32, 0, DATA]],
        [[SIDIK, 0, DATA], [b"x" * 32, 0, DATA]],
        [[SIDIK, 0, b"is"], [SIDIK, 2, b""], [SIDIK, 2, b"i"]],
        [[SIDIK[:16], 0, DATA]],
        [[SIDIK, -1, DATA]],
        [[SIDIK, 0, DATA, 1]],
        [[SIDIK, 0, "isi"]],
    ],
)
def test_attachments_of_an_insider_must_be_what_the_manifest_says(tmp_path: Path, potongan: list[Any]) -> None:
    isi = [bingkai(3, padat(pak(satu))) for satu in potongan]
    tanda_tangani(tmp_path, isi, badan(lampiran=1), bingkai(1, padat(pak(manifes([DATA])))))
    assert ditolak(tmp_path / "p") == "PKT-09"


TERUSAN = [
    [[ID, 1, b"a"]],
    [[ID, 0, b"a"], [ID, 1, b""]],
    [[ID, 0, b"a"], [ID, 2, b"b"]],
    [[SIDIK, 0, b"a"]],
    [[ID, 0]],
]


@pytest.mark.parametrize("potongan", TERUSAN)
def test_pieces_passed_on_come_in_order(tmp_path: Path, potongan: list[Any]) -> None:
    tanda_tangani(tmp_path, [bingkai(4, padat(pak(satu))) for satu in potongan], badan())
    assert ditolak(tmp_path / "p") == "PKT-09"


def test_a_piece_is_bounded(tmp_path: Path) -> None:
    tanda_tangani(tmp_path, [bingkai(4, padat(pak([ID, 0, bytes((1 << 20) + 1)])))], badan())
    assert ditolak(tmp_path / "p") == "PKT-09"


def test_fields_of_a_newer_program_are_kept(tmp_path: Path) -> None:
    import msgspec

    lebih = bingkai(1, padat(pak([*msgspec.msgpack.decode(pak(manifes(format=2))), "baru", [1, {"a": None}]])))
    tanda_tangani(tmp_path, [bingkai(2, padat(BARIS))], BENAR, lebih)
    terbukti = baca(tmp_path / "p")[0]
    assert terbukti.newer_fields == (pak("baru"), pak([1, {"a": None}]))
    assert terbukti.manifest == manifes(format=2)


@pytest.mark.parametrize("isi", [[2, 2], [2, 2, {"entirely": "different"}], pak(manifes(min_reader=2))])
def test_a_bundle_for_newer_programs_waits(tmp_path: Path, isi: Any) -> None:
    terang = bingkai(1, padat(isi if isinstance(isi, bytes) else pak(isi)))
    segel(tmp_path / "p", terang + bingkai(9, bytes(64)))
    assert ditolak(tmp_path / "p") in WAITING
