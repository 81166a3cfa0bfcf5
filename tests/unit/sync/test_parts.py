"""Parts of a bundle are joined in any order, and what is missing, foreign or damaged is told by its number."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import Dibatalkan, UserError
from kinerja_desktop.sync.bundle_reader import read_header
from kinerja_desktop.sync.composer import Rows
from kinerja_desktop.sync.delivery import BLOCK, Watch
from kinerja_desktop.sync.enrolment_request import Wish, ask
from kinerja_desktop.sync.parts import MAGIC, Part, complete, glued, is_part, join, missing, peek, split
from tests.helpers.paket import LAIN, baca, kepala, manifes, tulis

NAMA = "KNJ_a_b_20260302_00000001.kinerja"


@pytest.fixture
def sumber(tmp_path: Path) -> Path:
    return buat(tmp_path / "keluar")


def buat(folder: Path, **ganti: bytes) -> Path:
    folder.mkdir()
    tulis(folder / NAMA, [Rows(1, [[os.urandom(4000)]])], header=kepala(**ganti), manifest=manifes(**ganti))
    return folder / NAMA


def pecah(sumber: Path, folder: Path, besar: int = 1000) -> list[Path]:
    folder.mkdir(exist_ok=True)
    return [satu.path for satu in split(sumber, folder, max_part=besar)]


def gabung(potongan: list[Path], tujuan: Path) -> Path:
    tujuan.mkdir(exist_ok=True)
    return join(potongan, tujuan, NAMA).path


def ditolak(potongan: list[Path], tujuan: Path) -> UserError:
    with pytest.raises(UserError) as galat:
        gabung(potongan, tujuan)
    assert list(tujuan.iterdir()) == []
    assert all(p.exists() for p in potongan)
    return galat.value


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acak=st.randoms(use_true_random=False), ulang=st.integers(0, 3))
def test_parts_are_joined_in_any_order(
    tmp_path_factory: pytest.TempPathFactory, sumber: Path, acak: object, ulang: int
) -> None:
    folder = tmp_path_factory.mktemp("p")
    potongan = pecah(sumber, folder / "p")
    assert len(potongan) == 6
    assert all(p.stat().st_size <= 1000 for p in potongan)
    campur = potongan + potongan[:ulang]
    acak.shuffle(campur)  # type: ignore[attr-defined]
    hasil = gabung(campur, folder / "masuk")
    assert hasil.read_bytes() == sumber.read_bytes()
    assert baca(hasil)[0].rows == {1: 1, 2: 0}


def test_names_count_and_ten_megabytes_hold_a_small_bundle(sumber: Path, tmp_path: Path) -> None:
    assert [p.name for p in pecah(sumber, tmp_path / "p")[:2]] == [f"{NAMA}.001", f"{NAMA}.002"]
    (satu,) = pecah(sumber, tmp_path / "q", 10_000_000)
    assert gabung([satu], tmp_path / "masuk").read_bytes() == sumber.read_bytes()


def test_a_part_may_be_exactly_full(sumber: Path, tmp_path: Path) -> None:
    besar = sumber.stat().st_size
    assert len(pecah(sumber, tmp_path / "p", besar + 88)) == 1
    assert len(pecah(sumber, tmp_path / "q", besar + 87)) == 2


def test_missing_parts_are_told_by_number(sumber: Path, tmp_path: Path) -> None:
    satu, _, tiga, empat, *_ = pecah(sumber, tmp_path / "p")
    galat = ditolak([empat, satu, tiga], tmp_path / "masuk")
    assert galat.kode == "PKT-30"
    assert "Dari 6 potongan" in galat.isi
    assert "nomor 2, 5, 6 belum" in galat.isi
    assert ditolak([], tmp_path / "masuk").kode == "PKT-30"


def test_parts_renamed_or_swapped_are_joined_by_what_they_hold(sumber: Path, tmp_path: Path) -> None:
    potongan = pecah(sumber, tmp_path / "p")
    a, b = (p.read_bytes() for p in potongan[:2])
    potongan[0].write_bytes(b)
    potongan[1].write_bytes(a)
    lain = potongan[2].rename(potongan[2].with_name("unduhan (1)"))
    hasil = gabung([*potongan[:2], lain, *potongan[3:]], tmp_path / "masuk")
    assert hasil.read_bytes() == sumber.read_bytes()


@pytest.mark.parametrize("letak", range(0, 1000, 7))
def test_a_damaged_part_is_told_by_number(sumber: Path, tmp_path: Path, letak: int) -> None:
    potongan = pecah(sumber, tmp_path / "p")
    isi = bytearray(potongan[2].read_bytes())
    isi[letak] ^= 0x10
    potongan[2].write_bytes(isi)
    galat = ditolak(potongan, tmp_path / "masuk")
    if letak < 4:
        assert galat.kode == "PKT-33"
        assert f"{NAMA}.003" in galat.isi
    else:
        assert galat.kode == "PKT-32"
        assert "nomor 3 rusak" in galat.isi


@pytest.mark.parametrize("batas", [0, 3, 87])
def test_a_part_cut_in_its_head_is_none(sumber: Path, tmp_path: Path, batas: int) -> None:
    potongan = pecah(sumber, tmp_path / "p")
    potongan[1].write_bytes(potongan[1].read_bytes()[:batas])
    assert ditolak(potongan, tmp_path / "masuk").kode == "PKT-33"


@pytest.mark.parametrize("ubah", [lambda isi: isi[:88], lambda isi: isi[:-1], lambda isi: isi + b"x"])
def test_a_part_cut_or_longer_is_damaged(sumber: Path, tmp_path: Path, ubah: object) -> None:
    potongan = pecah(sumber, tmp_path / "p")
    for nomor in (0, 5):
        asli = potongan[nomor].read_bytes()
        potongan[nomor].write_bytes(ubah(asli))  # type: ignore[operator]
        galat = ditolak(potongan, tmp_path / "masuk")
        assert (galat.kode, galat.rincian["nomor"]) == ("PKT-32", str(nomor + 1))
        potongan[nomor].write_bytes(asli)


def test_parts_of_another_bundle_are_told_by_name(sumber: Path, tmp_path: Path) -> None:
    potongan = pecah(sumber, tmp_path / "p")
    asing = pecah(buat(tmp_path / "lain", bundle_id=LAIN), tmp_path / "q")[1]
    asing = asing.rename(asing.with_name("asing.kinerja.002"))
    galat = ditolak([asing, *potongan], tmp_path / "masuk")
    assert galat.kode == "PKT-31"
    assert "asing.kinerja.002" in galat.isi


def kepala_potongan(nomor: int, jumlah: int, semua: bytes, isi: bytes) -> bytes:
    awal = b"KNJP" + b"i" * 16 + nomor.to_bytes(2, "big") + jumlah.to_bytes(2, "big") + semua
    return awal + hashlib.sha256(awal + isi).digest() + isi


def test_forged_parts_that_do_not_make_up_the_whole_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(kepala_potongan(1, 1, b"s" * 32, b"isi"))
    assert ditolak([tmp_path / "a"], tmp_path / "masuk").kode == "PKT-03"
    for nomor, jumlah in ((0, 1), (2, 1), (0, 0)):
        (tmp_path / "a").write_bytes(kepala_potongan(nomor, jumlah, b"s" * 32, b"isi"))
        assert ditolak([tmp_path / "a"], tmp_path / "masuk").kode == "PKT-33"


def test_only_bundles_are_split(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"bukan paket")
    with pytest.raises(UserError, match="PKT-01"):
        pecah(tmp_path / "a", tmp_path / "p")


def test_splitting_again_leaves_the_parts_as_they_are(sumber: Path, tmp_path: Path) -> None:
    potongan = pecah(sumber, tmp_path / "p")
    assert pecah(sumber, tmp_path / "p") == potongan
    assert len(list((tmp_path / "p").iterdir())) == 6


def test_no_room_is_told_before_the_first_part(sumber: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("Sisa", (), {"free": 2000}))
    with pytest.raises(UserError, match="PKT-53"):
        pecah(sumber, tmp_path / "p")
    assert list((tmp_path / "p").iterdir()) == []


@pytest.mark.parametrize("langkah", ["written", "compared"])
def test_who_stops_the_splitting_leaves_no_part_but_those_that_were_there(
    sumber: Path, tmp_path: Path, langkah: str
) -> None:
    folder = tmp_path / "surel"
    lama = pecah(sumber, folder)
    for satu in lama[2:]:
        satu.unlink()

    def berhenti(_: int) -> None:
        if (folder / f"{NAMA}.004").exists():
            raise Dibatalkan

    with pytest.raises(Dibatalkan):
        split(sumber, folder, max_part=1000, watch=Watch(**{langkah: berhenti}))
    assert sorted(folder.iterdir()) == lama[:2] and sumber.exists()


def test_a_request_for_a_certificate_is_no_part_whatever_its_name(sumber: Path, tmp_path: Path) -> None:
    """It begins like one; parts go on with the id of their bundle."""
    minta = tmp_path / "permintaan"
    minta.write_bytes(ask(Wish(PeranPerangkat.PEGAWAI, "Laptop", "Puskesmas")).request.raw)
    assert minta.read_bytes().startswith(MAGIC) and not is_part(minta)
    with pytest.raises(UserError, match="PKT-50"):
        read_header(minta)
    satu = pecah(sumber, tmp_path / "p")[0].rename(tmp_path / "lampiran surel")
    assert is_part(satu)


def test_what_is_missing_of_very_many_is_told_by_its_first_numbers() -> None:
    def bagian(*nomor: int, dari: int = 65535) -> list[Part]:
        return [Part(Path("x"), bytes(16), satu, dari, bytes(32), intact=True) for satu in nomor]

    satu = bagian(2)
    assert missing(satu, 65535) == "1, " + ", ".join(map(str, range(3, 22))) + ", …" and not complete(satu)
    assert missing(bagian(3, 1, 3, dari=3), 3) == "2" and not complete(bagian(3, 1, 3, dari=3))
    assert (
        missing(bagian(2, 1, dari=2), 2) == ""
        and missing([], 2) == "1, 2"
        and complete(bagian(2, 1, dari=2))
        and not complete([])
    )


def test_parts_that_were_joined_by_hand_are_found_wherever_the_second_begins(sumber: Path, tmp_path: Path) -> None:
    """Also where its sign lies across two of the blocks in which a file is read."""
    pertama = pecah(sumber, tmp_path / "p")[0].read_bytes()
    for lebih in (0, BLOCK - len(pertama) + 8):
        satu = tmp_path / f"{lebih}.kinerja"
        satu.write_bytes(pertama + bytes(lebih) + pertama)
        assert glued(peek(satu))
        satu.write_bytes(pertama + bytes(lebih) + pertama[:10])
        assert not glued(peek(satu))
