"""A damaged, cut or exchanged file is refused, by a refusal that a person can read."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path
from typing import Any

import pyrage
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.bundle_reader import BundleReader, read_header
from kinerja_desktop.sync.composer import PassOn, Rows
from tests.helpers.paket import (
    AGE,
    CONTOH,
    LAIN,
    PENERIMA,
    Penampung,
    buka,
    contoh,
    ditolak,
    kepala,
    kode,
    lampiran,
    manifes,
    pembaca,
    pembuka,
    percaya,
    segel,
    tulis,
)

banyak = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def test_every_truncation_is_told_as_such(tmp_path: Path) -> None:
    isi = contoh(tmp_path / "p")
    for batas in range(len(isi)):
        (tmp_path / "p").write_bytes(isi[:batas])
        assert ditolak(tmp_path / "p") == "PKT-02", batas


def test_every_changed_byte_is_refused(tmp_path: Path) -> None:
    isi = contoh(tmp_path / "p")
    terlihat = set()
    for letak in range(len(isi)):
        (tmp_path / "p").write_bytes(isi[:letak] + bytes([isi[letak] ^ 1 << letak % 8]) + isi[letak + 1 :])
        terlihat.add(ditolak(tmp_path / "p"))
    assert terlihat <= {"PKT-01", "PKT-02", "PKT-03", "PKT-04", "PKT-05", "PKT-07", "PKT-09"}


@pytest.fixture(scope="module")
def besar(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Several blocks of age; the whole file is longer than what one read takes."""
    jalur = tmp_path_factory.mktemp("besar") / "p"
    tulis(jalur, [Rows(1, [[os.urandom(30_000)] for _ in range(10)])])
    return jalur.read_bytes()


@banyak
@given(st.data())
def test_any_byte_of_a_large_bundle_matters(tmp_path: Path, besar: bytes, data: st.DataObject) -> None:
    letak, ubah = data.draw(st.integers(0, len(besar) - 1)), data.draw(st.integers(1, 255))
    (tmp_path / "p").write_bytes(besar[:letak] + bytes([besar[letak] ^ ubah]) + besar[letak + 1 :])
    ditolak(tmp_path / "p")


@banyak
@given(st.data())
def test_a_large_bundle_cut_anywhere_is_refused(tmp_path: Path, besar: bytes, data: st.DataObject) -> None:
    batas = data.draw(st.integers(0, len(besar) - 1))
    (tmp_path / "p").write_bytes(besar[:batas])
    assert ditolak(tmp_path / "p") == "PKT-02"
    (tmp_path / "p").write_bytes(besar[:batas] + bytes(len(besar) - batas))
    if besar[batas:] != bytes(len(besar) - batas):
        ditolak(tmp_path / "p")


def test_a_damage_before_the_end_is_told_as_such(tmp_path: Path, besar: bytes) -> None:
    (tmp_path / "p").write_bytes(besar[:70_000] + b"!!" + besar[70_002:])
    assert ditolak(tmp_path / "p") == "PKT-03"


def test_a_bundle_cut_at_each_block_of_age_is_refused(tmp_path: Path, besar: bytes) -> None:
    akhir_kepala = besar.index(b"\n", besar.index(b"\n--- ") + 1) + 1
    for batas in range(akhir_kepala + 16, len(besar), 65_552):
        (tmp_path / "p").write_bytes(besar[:batas])
        assert ditolak(tmp_path / "p") == "PKT-02"


@pytest.mark.parametrize("tambahan", [b"x", b"\0" * 100_000, b"KNJ1", None])
@pytest.mark.parametrize("penuh", [False, True])
def test_nothing_may_follow(tmp_path: Path, tambahan: bytes | None, penuh: bool) -> None:
    """Also where the last block of age is full, and where what follows is a whole bundle."""
    isi = contoh(tmp_path / "p")
    if penuh:
        awal, terang = buka(tmp_path / "p")
        isi = awal + pyrage.encrypt(terang + bytes(-len(terang) % 65536), [AGE.to_public()])
    (tmp_path / "p").write_bytes(isi + (isi if tambahan is None else tambahan))
    ditolak(tmp_path / "p")


def test_other_files_are_no_bundles(tmp_path: Path) -> None:
    for isi in (b"PK\x03\x04", b"KNJ2" + bytes(100), b"\xff" * 100, b"SQLite format 3\0"):
        (tmp_path / "p").write_bytes(isi)
        assert ditolak(tmp_path / "p") == "PKT-01"
        assert kode(lambda: read_header(tmp_path / "p")) == "PKT-01"


def test_a_header_longer_than_allowed_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "p").write_bytes(b"KNJ1\xff\xff\xff\xff" + bytes(10_000))
    assert ditolak(tmp_path / "p") == "PKT-07"
    assert kode(lambda: read_header(tmp_path / "p")) == "PKT-07"


def test_a_list_of_recipients_without_end_is_not_read(tmp_path: Path) -> None:
    age = b"age-encryption.org/v1\n" + b"-> X25519 aaaa\n" * 10_000
    (tmp_path / "p").write_bytes(pembuka() + age)
    assert ditolak(tmp_path / "p") == "PKT-07"


def test_the_armoured_form_of_age_is_no_part_of_the_format(tmp_path: Path) -> None:
    contoh(tmp_path / "p")
    awal, terang = buka(tmp_path / "p")
    (tmp_path / "p").write_bytes(awal + pyrage.encrypt(terang, [AGE.to_public()], armored=True))
    assert ditolak(tmp_path / "p") == "PKT-03"


def test_another_bundle_in_its_place_is_noticed_before_anything_is_handed_over(tmp_path: Path) -> None:
    contoh(tmp_path / "p")
    terbukti = pembaca(tmp_path / "p").verify(percaya)
    for header, manifest in (
        (kepala(bundle_id=LAIN), manifes(bundle_id=LAIN)),
        (kepala(app_version="2"), terbukti.manifest),
        (kepala(), manifes(to=18)),
    ):
        isi = [lampiran(b"isi lampiran")] if manifest.attachments else []
        tulis(tmp_path / "p", [*CONTOH, *isi], header=header, manifest=manifest)
        penampung = Penampung()
        with pytest.raises(UserError, match="PKT-08"):
            pembaca(tmp_path / "p").frames(terbukti, penampung)
        assert penampung == Penampung()


@pytest.mark.parametrize("ganti", [{"to": 18}, {}])
def test_another_content_under_the_same_id_is_noticed(tmp_path: Path, ganti: Any) -> None:
    tulis(tmp_path / "p", [*CONTOH, Rows(1, [])])
    terbukti = pembaca(tmp_path / "p").verify(percaya)
    tulis(tmp_path / "p", [Rows(1, [[b"x" * 16, "Lain", 3]])], manifest=manifes(**ganti))
    assert kode(lambda: pembaca(tmp_path / "p").frames(terbukti, Penampung())) == "PKT-08"
    assert kode(lambda: pembaca(tmp_path / "p").plaintext(terbukti, BytesIO())) == "PKT-08"


def test_another_copy_of_the_master_data_in_its_place_is_noticed(tmp_path: Path) -> None:
    """No trailer tells of what is passed on: only the hash of the whole stream does."""
    tulis(tmp_path / "p", [PassOn(LAIN, BytesIO(b"salinan"))])
    terbukti = pembaca(tmp_path / "p").verify(percaya)
    tulis(tmp_path / "p", [PassOn(LAIN, BytesIO(b"lainnya"))])
    assert pembaca(tmp_path / "p").verify(percaya).trailer == terbukti.trailer
    assert kode(lambda: pembaca(tmp_path / "p").frames(terbukti, Penampung())) == "PKT-08"
    assert kode(lambda: pembaca(tmp_path / "p").plaintext(terbukti, BytesIO())) == "PKT-08"


def test_the_same_content_encrypted_again_is_the_same_bundle(tmp_path: Path) -> None:
    contoh(tmp_path / "p")
    terbukti = pembaca(tmp_path / "p").verify(percaya)
    awal, terang = buka(tmp_path / "p")
    segel(tmp_path / "p", terang, awal)
    pembaca(tmp_path / "p").frames(terbukti, Penampung())


def test_a_file_cut_or_gone_between_the_passes_is_refused(tmp_path: Path) -> None:
    isi = contoh(tmp_path / "p")
    terbukti = pembaca(tmp_path / "p").verify(percaya)
    (tmp_path / "p").write_bytes(isi[:-1])
    assert kode(lambda: pembaca(tmp_path / "p").frames(terbukti, Penampung())) == "PKT-02"
    (tmp_path / "p").unlink()
    assert kode(lambda: pembaca(tmp_path / "p").frames(terbukti, Penampung())) == "PKT-12"


def test_a_disk_that_fails_while_reading_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    contoh(tmp_path / "p")
    asli = Path.open

    class Rusak:
        def __init__(self, berkas: Any) -> None:
            self.berkas, self.kali = berkas, 0

        def read(self, n: int) -> bytes:
            self.kali += 1
            if self.kali > 3:
                raise OSError(5, "EIO")
            return self.berkas.read(n)

        def seek(self, *letak: int) -> None:
            self.berkas.seek(*letak)

        def __enter__(self) -> Any:
            return self

        def __exit__(self, *_: object) -> None:
            self.berkas.close()

    monkeypatch.setattr(Path, "open", lambda self, mode: Rusak(asli(self, mode)))
    with pytest.raises(UserError, match=r"PKT-12.*rusak"):
        pembaca(tmp_path / "p").verify(percaya)


def test_a_file_of_more_than_four_gigabytes_is_refused_without_reading_it_through(tmp_path: Path) -> None:
    """A bundle with a tail of zeros: the first block of age that does not open ends it."""
    awal = contoh(tmp_path / "p")
    besar = (4 << 30) + 7
    os.truncate(tmp_path / "p", besar)
    dibaca: list[int] = []
    with pytest.raises(UserError) as galat:
        BundleReader(tmp_path / "p", [str(AGE)], device=PENERIMA, watch=dibaca.append).verify(percaya)
    assert galat.value.kode in {"PKT-02", "PKT-03"}
    assert sum(dibaca) < len(awal) + (1 << 20) and (tmp_path / "p").stat().st_size == besar
