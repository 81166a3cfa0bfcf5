"""Every fault of a medium, at every single operation of writing to it, with real files.

Whatever remains under the name of a bundle is the bundle, or is refused by whoever reads it; no other file is touched;
the bundle in the outbox stays; plugged in again, the same command brings it over.

pulled out while writing, a prefix or its whole size with zeros, a rename by half: `test_a_stick_pulled_out_...`
error of fsync, of reading back, full, read-only, held by another program: `test_a_medium_that_fails_...`
really full: `test_a_file_system_that_takes_no_more_bytes`; long names: `test_long_and_strange_paths`
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync import delivery, parts
from kinerja_desktop.sync.composer import Rows
from kinerja_desktop.sync.delivery import Delivered, deliver
from kinerja_desktop.sync.parts import inspect, join, split
from tests.helpers.paket import baca, tulis
from tests.helpers.stik_rapuh import StikRapuh, paling_besar

NAMA = "KNJ_Siti_Dinkes_20260302_63646566.kinerja"
LAMA = "KNJ_Siti_Dinkes_20260301_00000000.kinerja"
MUSTAHIL = 10**9

Kirim = Callable[[Path, Path], list[Delivered]]


def sabar(_: float) -> None:
    """Nobody waits in a test."""


def utuh(sumber: Path, folder: Path) -> list[Delivered]:
    return [deliver(sumber, folder, sabar)]


def bagian(sumber: Path, folder: Path) -> list[Delivered]:
    return split(sumber, folder, sabar, max_part=1500)


CARA = pytest.mark.parametrize("cara", [utuh, bagian])


@pytest.fixture
def sumber(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bundle of some sectors, which is written in several pieces."""
    monkeypatch.setattr(delivery, "BLOCK", 700)
    monkeypatch.setattr(parts, "BLOCK", 700)
    (tmp_path / "keluar").mkdir()
    tulis(tmp_path / "keluar" / NAMA, [Rows(1, [[os.urandom(3000)]])])
    return tmp_path / "keluar" / NAMA


def stik_baru(folder: Path) -> Path:
    folder.mkdir()
    (folder / LAMA).write_bytes(b"paket minggu lalu")
    return folder


def terbaca(berkas: Path) -> bool:
    """Whether a receiver would believe it."""
    try:
        return inspect(berkas).intact if not berkas.name.endswith(".kinerja") else bool(baca(berkas))
    except UserError:
        return False


def periksa(sumber: Path, folder: Path, asli: bytes, benar: dict[str, bytes]) -> None:
    """What must hold after every accident."""
    assert sumber.read_bytes() == asli, "the outbox"
    assert (folder / LAMA).read_bytes() == b"paket minggu lalu"
    for berkas in folder.iterdir():
        if berkas.name not in (LAMA, *(f"{nama}.part" for nama in benar)):
            assert berkas.read_bytes() == benar.get(berkas.name) or not terbaca(berkas), berkas.name


def langkah_seluruhnya(cara: Kirim, sumber: Path, folder: Path) -> tuple[int, dict[str, bytes]]:
    """How many operations it takes, and what then lies there."""
    with pytest.MonkeyPatch.context() as tambal:
        stik = StikRapuh(stik_baru(folder), tambal, MUSTAHIL, Random(0))
        hasil = cara(sumber, folder)
    return stik.hitung, {satu.path.name: satu.path.read_bytes() for satu in hasil}


@CARA
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kapan=st.integers(1, 200), benih=st.integers(0, 2**32))
def test_a_stick_pulled_out_at_any_moment(
    sumber: Path, tmp_path_factory: pytest.TempPathFactory, cara: Kirim, kapan: int, benih: int
) -> None:
    tempat, asli = tmp_path_factory.mktemp("stik"), sumber.read_bytes()
    jumlah, benar = langkah_seluruhnya(cara, sumber, tempat / "baik")
    folder = stik_baru(tempat / "E")
    with pytest.MonkeyPatch.context() as tambal:
        stik = StikRapuh(folder, tambal, 1 + kapan % jumlah, Random(benih))
        try:
            selesai = cara(sumber, folder)
        except UserError as galat:
            assert galat.kode in {"PKT-20", "PKT-21"}
            selesai = []
    assert stik.tercabut
    assert all(satu.path.read_bytes() == benar[satu.path.name] for satu in selesai), "told to be there"
    periksa(sumber, folder, asli, benar)
    kembali(cara, sumber, folder, benar)


def kembali(cara: Kirim, sumber: Path, folder: Path, benar: dict[str, bytes]) -> None:
    """Plugged in again it works, and what was told to be there is the whole."""
    hasil = cara(sumber, folder)
    assert sorted(satu.path.read_bytes() for satu in hasil) == sorted(benar.values())
    if cara is bagian:
        assert join([satu.path for satu in hasil], folder, "jadi.kinerja").path.read_bytes() == sumber.read_bytes()
    assert not list(folder.glob("*.part"))


@CARA
@pytest.mark.parametrize("benih", range(8))
def test_once_it_was_told_to_be_there_it_stays_when_the_stick_is_pulled_out(
    sumber: Path, tmp_path: Path, cara: Kirim, benih: int
) -> None:
    folder = stik_baru(tmp_path / "E")
    with pytest.MonkeyPatch.context() as tambal:
        stik = StikRapuh(folder, tambal, MUSTAHIL, Random(benih))
        isi = {satu.path: satu.path.read_bytes() for satu in cara(sumber, folder)}
        stik.cabut()
    assert {jalur: jalur.read_bytes() for jalur in isi} == isi


NOMOR = {
    errno.ENOSPC: "PKT-20",
    errno.EIO: "PKT-21",
    errno.ENODEV: "PKT-21",
    errno.EROFS: "PKT-22",
    errno.EACCES: "PKT-23",
    errno.EINVAL: "PKT-25",
}


@CARA
@pytest.mark.parametrize("nomor", NOMOR)
def test_a_medium_that_fails_at_any_operation(sumber: Path, tmp_path: Path, cara: Kirim, nomor: int) -> None:
    """Open, write, flush, read back, rename, flush of the folder, removing the rest: each in turn."""
    asli = sumber.read_bytes()
    jumlah, benar = langkah_seluruhnya(cara, sumber, tmp_path / "baik")
    kode: set[str] = set()
    for putus in range(1, jumlah + 1):
        folder = stik_baru(tmp_path / f"E{putus}")
        with pytest.MonkeyPatch.context() as tambal:
            StikRapuh(folder, tambal, putus, Random(putus), nomor)
            try:
                hasil = cara(sumber, folder)
            except UserError as galat:
                kode.add(galat.kode)
                assert NAMA in galat.isi
            else:
                assert {satu.path.read_bytes() for satu in hasil} == set(benar.values()), (
                    "waited, or only the rest stays"
                )
        periksa(sumber, folder, asli, benar)
        kembali(cara, sumber, folder, benar)
    assert kode <= {NOMOR[nomor]}
    assert kode or nomor == errno.EACCES, "what holds a file once is waited for"


@CARA
@pytest.mark.parametrize("byte", [1, 699, 700, 1499, 2800])
def test_a_file_system_that_takes_no_more_bytes(sumber: Path, tmp_path: Path, cara: Kirim, byte: int) -> None:
    folder, asli = stik_baru(tmp_path / "E"), sumber.read_bytes()
    _, benar = langkah_seluruhnya(cara, sumber, tmp_path / "baik")
    if all(len(isi) <= byte for isi in benar.values()):
        byte = 1000
    with paling_besar(byte), pytest.raises(UserError) as galat:
        cara(sumber, folder)
    assert galat.value.kode == "PKT-26"
    periksa(sumber, folder, asli, benar)
    kembali(cara, sumber, folder, benar)


@CARA
def test_long_and_strange_paths(sumber: Path, tmp_path: Path, cara: Kirim) -> None:
    folder = tmp_path
    for nama in ("Dinas Kesehatan – Bidang Pelayanan " * 3, "é ü 中文 " * 12, "x" * 120):
        folder /= nama.strip()
        folder.mkdir()
    assert len(str(folder)) > 260
    _, benar = langkah_seluruhnya(cara, sumber, tmp_path / "baik")
    kembali(cara, sumber, folder, benar)


def test_the_fragile_stick_itself_loses_what_was_not_flushed(tmp_path: Path) -> None:
    """Otherwise the tests above would prove nothing."""
    sisa: set[bytes | None] = set()
    for benih in range(60):
        folder = stik_baru(tmp_path / str(benih))
        with pytest.MonkeyPatch.context() as tambal:
            stik = StikRapuh(folder, tambal, MUSTAHIL, Random(benih))
            with (folder / "a.part").open("wb") as berkas:
                berkas.write(b"x" * 1500)
            (folder / "a.part").rename(folder / "a")
            stik.cabut()
        sisa.add((folder / "a").read_bytes() if (folder / "a").exists() else None)
    assert {None, b"", b"x" * 1500, bytes(1500), b"x" * 512, b"x" * 512 + bytes(988)} <= sisa
