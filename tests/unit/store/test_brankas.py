"""The vault of attachments: what is kept comes out as it was, whole or in pieces, or is told to be damaged."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.store.brankas import UKURAN_TERBESAR, Brankas

KUNCI = b"k" * 32
ISI = b"daftar hadir kelas ibu hamil"


@pytest.fixture
def brankas(tmp_path: Path) -> Brankas:
    return Brankas(tmp_path, KUNCI)


def berkas(brankas: Brankas, isi: bytes = ISI) -> Path:
    return brankas.folder.parent / brankas.nama_berkas(brankas.simpan(isi))


def dibaca(brankas: Brankas, sidik: str, ukuran: int = -1) -> bytes:
    with brankas.baca(sidik) as aliran:
        return b"".join(iter(lambda: aliran.read(ukuran), b""))


def test_too_large_and_missing_files_are_refused_and_equal_ones_kept_once(brankas: Brankas) -> None:
    with pytest.raises(UserError, match="LMP-01"):
        brankas.simpan(bytes(UKURAN_TERBESAR + 1))
    for ambil in (brankas.ambil, brankas.baca):
        with pytest.raises(UserError, match="LMP-02"):
            ambil("00" * 32)
    assert brankas.simpan(ISI) == brankas.simpan(ISI)
    assert len([p for p in brankas.folder.rglob("*") if p.is_file()]) == 1


@given(isi=st.binary(max_size=300), ukuran=st.integers(1, 400))
def test_pieces_of_any_size_are_the_whole(tmp_path_factory: pytest.TempPathFactory, isi: bytes, ukuran: int) -> None:
    brankas = Brankas(tmp_path_factory.getbasetemp() / "potongan", KUNCI)
    sidik = brankas.simpan(isi)
    assert dibaca(brankas, sidik, ukuran) == dibaca(brankas, sidik) == brankas.ambil(sidik) == isi
    with brankas.baca(sidik) as aliran:
        assert aliran.habiskan() == aliran.ukuran == len(isi) and aliran.read(1) == b""


@pytest.mark.parametrize(
    "baca", [Brankas.ambil, dibaca, lambda b, s: dibaca(b, s, 7)], ids=["whole", "stream", "pieces"]
)
def test_damage_anywhere_is_told(brankas: Brankas, baca: Callable[[Brankas, str], bytes]) -> None:
    jalur, sidik = berkas(brankas), hashlib.sha256(ISI).hexdigest()
    semula = jalur.read_bytes()
    rusak = [semula[:n] for n in range(len(semula))] + [semula + b"!", b""]
    rusak += [semula[:n] + bytes([semula[n] ^ 1]) + semula[n + 1 :] for n in range(len(semula))]
    for satu in rusak:
        jalur.write_bytes(satu)
        with pytest.raises(UserError, match="LMP-03"):
            baca(brankas, sidik)
    jalur.write_bytes(semula)
    assert baca(brankas, sidik) == ISI


@pytest.mark.parametrize("baca", [Brankas.ambil, dibaca], ids=["whole", "stream"])
def test_another_file_in_its_place_is_told(brankas: Brankas, baca: Callable[[Brankas, str], bytes]) -> None:
    jalur, lain = berkas(brankas), berkas(brankas, b"yang lain")
    jalur.write_bytes(lain.read_bytes())
    with pytest.raises(UserError, match="LMP-03"):
        baca(brankas, hashlib.sha256(ISI).hexdigest())
