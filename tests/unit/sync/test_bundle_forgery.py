"""Frames put together by somebody who can encrypt to the receiver, but not sign for the sender."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kinerja_desktop.sync.composer import Rows
from tests.helpers.paket import (
    CONTOH,
    LAIN,
    MANIFES,
    TABEL,
    Penampung,
    baca,
    badan,
    bingkai,
    buka,
    contoh,
    ditolak,
    kepala,
    kode,
    manifes,
    padat,
    pak,
    pembaca,
    pembuka,
    penutup,
    percaya,
    potong,
    segel,
    tulis,
)


def test_a_tampered_header_breaks_the_signature(tmp_path: Path) -> None:
    contoh(tmp_path / "p")
    terang = buka(tmp_path / "p")[1]
    for lain in (kepala(sender=LAIN), kepala(receiver=None), kepala(app_version="9")):
        segel(tmp_path / "p", terang, pembuka(pak(lain)))
        assert ditolak(tmp_path / "p") == "PKT-05"
    segel(tmp_path / "p", terang, pembuka(pak(kepala(bundle_id=LAIN))))
    assert ditolak(tmp_path / "p") == "PKT-09"


def test_a_header_with_a_receiver_that_the_signed_list_does_not_name_is_refused(tmp_path: Path) -> None:
    awal = pembuka(pak(kepala(receiver=LAIN)))
    segel(tmp_path / "p", MANIFES + penutup(MANIFES, badan(), awal=awal), awal)
    assert ditolak(tmp_path / "p") == "PKT-09"
    several = pembuka(pak(kepala(receiver=None)))
    segel(tmp_path / "p", MANIFES + penutup(MANIFES, badan(), awal=several), several)
    assert baca(tmp_path / "p")[1] == Penampung()


def test_a_wrong_signer_is_refused_and_no_content_handed_over(tmp_path: Path) -> None:
    tulis(tmp_path / "p", CONTOH, tanda=Ed25519PrivateKey.generate())
    assert ditolak(tmp_path / "p") == "PKT-05"
    contoh(tmp_path / "p")
    assert kode(lambda: pembaca(tmp_path / "p").verify(lambda *_: b"pendek")) == "PKT-05"


def test_a_plaintext_cut_at_each_frame_has_no_trailer(tmp_path: Path) -> None:
    contoh(tmp_path / "p")
    awal, terang = buka(tmp_path / "p")
    bagian = potong(terang)
    for batas in range(len(bagian)):
        segel(tmp_path / "p", b"".join(bagian[:batas]), awal)
        assert ditolak(tmp_path / "p") == "PKT-02"


def test_frames_left_out_repeated_or_exchanged_are_refused(tmp_path: Path) -> None:
    contoh(tmp_path / "p")
    awal, terang = buka(tmp_path / "p")
    satu, *tengah, akhir = potong(terang)
    for susunan in (tengah[1:], [*tengah, tengah[0]], tengah[::-1], []):
        segel(tmp_path / "p", b"".join([satu, *susunan, akhir]), awal)
        assert ditolak(tmp_path / "p") == "PKT-05"


def test_frames_of_two_bundles_of_one_sender_do_not_mix(tmp_path: Path) -> None:
    contoh(tmp_path / "p")
    lain = Rows(1, [[b"x" * 16, "Lain", 3]])
    tulis(tmp_path / "q", [lain], header=kepala(bundle_id=LAIN), manifest=manifes(bundle_id=LAIN))
    (awal, p), (_, q) = buka(tmp_path / "p"), buka(tmp_path / "q")
    bagian_p, bagian_q = potong(p), potong(q)
    for susunan in ([*bagian_p[:-1], bagian_q[-1]], [bagian_p[0], bagian_q[1], *bagian_p[2:]]):
        segel(tmp_path / "p", b"".join(susunan), awal)
        assert ditolak(tmp_path / "p") == "PKT-05"
    segel(tmp_path / "p", p + q, awal)
    assert ditolak(tmp_path / "p") == "PKT-09"


@pytest.mark.parametrize("tambahan", [b"\0", b"\x02\0\0\0\0", MANIFES, bingkai(2, padat(pak([1, []])))])
def test_nothing_follows_the_trailer_inside(tmp_path: Path, tambahan: bytes) -> None:
    contoh(tmp_path / "p")
    awal, terang = buka(tmp_path / "p")
    segel(tmp_path / "p", terang + tambahan, awal)
    assert kode(lambda: pembaca(tmp_path / "p").verify(percaya)) == "PKT-09"


@pytest.mark.parametrize(
    "terang",
    [
        bingkai(2, padat(pak([1, []]))),
        MANIFES + MANIFES,
        MANIFES + bingkai(5, b""),
        MANIFES + bingkai(0, b""),
        bingkai(9, bytes(64)),
        MANIFES + bingkai(9, bytes(63)),
        bingkai(1, b"bukan zstd"),
        bingkai(1, padat(b"")),
        bingkai(1, padat(pak([1, 1]))),
        bingkai(1, padat(pak({"format": 1}))),
        bingkai(1, padat(b"\x91" * 100_000)),
        bingkai(1, padat(pak(manifes(tables=(TABEL[0], TABEL[0]))))),
        bingkai(1, padat(pak(manifes(receivers=()))[:-1] + b"\xa1\xff")),
        bingkai(1, padat(pak(manifes()) + b"\0")),
        bingkai(1, padat(pak(manifes())) + b"sisa"),
    ],
)
def test_a_wrong_structure_is_refused(tmp_path: Path, terang: bytes) -> None:
    segel(tmp_path / "p", terang + penutup(terang, badan()))
    assert ditolak(tmp_path / "p") == "PKT-09"


def test_a_trailer_must_have_room_for_a_signature(tmp_path: Path) -> None:
    segel(tmp_path / "p", MANIFES + bingkai(9, bytes(63)))
    assert ditolak(tmp_path / "p") == "PKT-09"


@pytest.mark.parametrize("jenis", [1, 2, 3, 4, 9])
def test_a_length_beyond_the_bound_is_refused_before_it_is_filled(tmp_path: Path, jenis: int) -> None:
    awal = b"" if jenis == 1 else MANIFES
    segel(tmp_path / "p", awal + bytes([jenis]) + b"\xff\xff\xff\xff" + bytes(1000))
    assert ditolak(tmp_path / "p") == "PKT-07"


@pytest.mark.parametrize("jenis", [1, 2, 3, 4])
def test_a_zip_bomb_is_refused_without_being_blown_up(
    tmp_path: Path, jenis: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Pengembang:
        def decompress(self, *_: Any, **__: Any) -> bytes:
            raise AssertionError("it must not come so far")

    bom = bingkai(jenis, padat(bytes(1 << 26)))
    terang = bom if jenis == 1 else MANIFES + bom
    segel(tmp_path / "p", terang + penutup(terang, badan()))
    monkeypatch.setattr("zstandard.ZstdDecompressor", Pengembang if jenis == 1 else _Manifes_saja(terang))
    assert kode(lambda: pembaca(tmp_path / "p").verify(percaya)) == "PKT-07"


def _Manifes_saja(terang: bytes) -> Any:
    import zstandard

    class Pengembang:
        asli = zstandard.ZstdDecompressor

        def decompress(self, data: bytes, **pilihan: Any) -> bytes:
            assert data == potong(terang)[0][5:]
            return self.asli().decompress(data, **pilihan)

    return Pengembang


def test_a_frame_that_hides_its_size_is_refused(tmp_path: Path) -> None:
    import zstandard

    tanpa = zstandard.ZstdCompressor(write_content_size=False).compress(pak(manifes()))
    terang = bingkai(1, tanpa)
    segel(tmp_path / "p", terang + penutup(terang, badan()))
    assert ditolak(tmp_path / "p") == "PKT-07"
