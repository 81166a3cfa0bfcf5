"""A bundle lies under its name only when it is whole; whatever the medium does, nothing else is lost or overwritten."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.domain.galat import Dibatalkan, UserError
from kinerja_desktop.sync import delivery
from kinerja_desktop.sync.bundle_writer import write_bundle
from kinerja_desktop.sync.delivery import Delivered, Watch, build_in_outbox, bundle_name, deliver, ensure_room
from kinerja_desktop.sync.medium import unwritable
from tests.helpers.paket import CONTOH, TANDA, UNTUK, baca, contoh, kepala, manifes, tulis

NAMA = "KNJ_Siti_Dinkes_20260302_63646566.kinerja"


@pytest.fixture
def tempat(tmp_path: Path) -> Path:
    folder = tmp_path / "diska lepas é"
    folder.mkdir()
    return folder


@pytest.fixture
def sumber(tmp_path: Path) -> Path:
    berkas = tmp_path / "keluar" / NAMA
    berkas.parent.mkdir()
    contoh(berkas)
    return berkas


def isi(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def sabar(_: float) -> None:
    """Nobody waits in a test."""


def kode(tindakan: Callable[[], object]) -> str:
    with pytest.raises(UserError) as galat:
        tindakan()
    return galat.value.kode


def test_names_are_plain_and_tell_from_whom_to_whom() -> None:
    assert bundle_name("Siti", "Dinkes", date(2026, 3, 2), b"0123456789abcdef") == NAMA
    nama = bundle_name("Sekretariat É/..\\x: " + "a" * 99, "…", date(2026, 12, 31), bytes(16))
    assert nama.startswith("KNJ_Sekretariat-E-x-aaa")
    assert nama.endswith("_x_20261231_00000000.kinerja")
    assert len(nama) < 130


def test_a_delivered_bundle_can_be_read(sumber: Path, tempat: Path) -> None:
    hasil = deliver(sumber, tempat)
    asli = sumber.read_bytes()
    assert hasil == Delivered(tempat / NAMA, len(asli), hashlib.sha256(asli).digest())
    assert isi(tempat) == [NAMA]
    assert baca(hasil.path)[0].rows == {1: 2, 2: 1}


def test_the_same_bundle_again_is_left_as_it_is(sumber: Path, tempat: Path) -> None:
    pertama = deliver(sumber, tempat)
    waktu = pertama.path.stat().st_mtime_ns
    assert deliver(sumber, tempat) == Delivered(pertama.path, pertama.size, pertama.sha256, already=True)
    assert pertama.path.stat().st_mtime_ns == waktu
    assert isi(tempat) == [NAMA]


@pytest.mark.parametrize("lama", [b"", b"isi lain", None])
def test_a_name_is_never_used_for_another_content(sumber: Path, tempat: Path, lama: bytes | None) -> None:
    lama = sumber.read_bytes()[::-1] if lama is None else lama
    (tempat / NAMA).write_bytes(lama)
    hasil = deliver(sumber, tempat)
    assert hasil.path.name == NAMA.replace(".kinerja", "-2.kinerja")
    assert (tempat / NAMA).read_bytes() == lama
    assert hasil.path.read_bytes() == sumber.read_bytes()
    assert deliver(sumber, tempat).path.name == NAMA.replace(".kinerja", "-3.kinerja")


def test_a_part_left_behind_is_in_nobodys_way(sumber: Path, tempat: Path) -> None:
    (tempat / f"{NAMA}.part").write_bytes(b"sisa yang lebih panjang " * 1000)
    assert deliver(sumber, tempat).path.read_bytes() == sumber.read_bytes()
    assert isi(tempat) == [NAMA]


def test_outbox_gives_the_name_last(tmp_path: Path, tempat: Path) -> None:
    def buat(part: Path) -> Any:
        assert part.name == f"{NAMA}.part"
        return write_bundle(part, kepala(), manifes(), CONTOH, UNTUK, TANDA.sign)

    (tempat / f"{NAMA}.part").write_text("sisa")
    hasil = build_in_outbox(tempat, NAMA, buat)
    assert (hasil.path, isi(tempat)) == (tempat / NAMA, [NAMA])
    assert hasil.sha256 == hashlib.sha256(hasil.path.read_bytes()).digest()
    assert baca(hasil.path)[0].header == kepala()
    assert build_in_outbox(tempat, NAMA, buat).path.name == NAMA.replace(".kinerja", "-2.kinerja")


def test_a_bundle_that_fails_leaves_nothing_in_the_outbox(tempat: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def tak_jadi(part: Path) -> Any:
        part.write_text("setengah")
        raise LookupError("batal")

    with pytest.raises(LookupError, match="batal"):
        build_in_outbox(tempat, NAMA, tak_jadi)
    assert isi(tempat) == []
    monkeypatch.setattr(os, "fsync", gagal(errno.ENOSPC))
    assert kode(lambda: build_in_outbox(tempat, NAMA, lambda part: tulis(part, CONTOH, manifest=manifes()))) == "PKT-20"
    assert isi(tempat) == []


def test_an_outbox_that_reads_back_differently_is_noticed(tempat: Path) -> None:
    def berubah(part: Path) -> Any:
        hasil = tulis(part, CONTOH)
        semula = part.read_bytes()
        part.write_bytes(semula[:-1] + bytes([semula[-1] ^ 1]))
        return hasil

    assert kode(lambda: build_in_outbox(tempat, NAMA, berubah)) == "PKT-24"
    assert isi(tempat) == []


def gagal(nomor: int, winerror: int | None = None) -> Callable[..., Any]:
    def tolak(*_: object, **__: object) -> Any:
        galat = OSError(nomor, os.strerror(nomor))
        if winerror is not None:
            galat.winerror = winerror  # type: ignore[attr-defined]
        raise galat

    return tolak


class Setengah:
    """A file whose write fails after the first half, and which can still be closed."""

    def __init__(self, berkas: Any, tolak: Callable[..., Any]) -> None:
        self.berkas, self.tolak = berkas, tolak

    def write(self, data: bytes) -> None:
        self.berkas.write(data[: len(data) // 2])
        self.tolak()

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *_: object) -> None:
        self.berkas.close()


NOMOR = [
    (errno.ENOSPC, None, "PKT-20"),
    (errno.EDQUOT, None, "PKT-20"),
    (errno.EFBIG, None, "PKT-26"),
    (errno.EINVAL, 223, "PKT-26"),
    (errno.EIO, None, "PKT-21"),
    (errno.ENODEV, None, "PKT-21"),
    (errno.ENOENT, None, "PKT-21"),
    (errno.EROFS, None, "PKT-22"),
    (errno.EACCES, None, "PKT-23"),
    (errno.ENAMETOOLONG, None, "PKT-25"),
    (errno.EACCES, 19, "PKT-22"),
    (errno.EACCES, 21, "PKT-21"),
    (errno.EINVAL, 1167, "PKT-21"),
    (errno.EINVAL, 112, "PKT-20"),
    (errno.EACCES, 32, "PKT-23"),
]


@pytest.mark.parametrize(("nomor", "winerror", "jawaban"), NOMOR)
@pytest.mark.parametrize("langkah", ["open", "write", "fsync", "rename"])
def test_every_failure_of_the_medium_is_told_and_leaves_nothing(
    sumber: Path,
    tempat: Path,
    monkeypatch: pytest.MonkeyPatch,
    langkah: str,
    nomor: int,
    winerror: int | None,
    jawaban: str,
) -> None:
    tolak, asli = gagal(nomor, winerror), Path.open
    if langkah == "open":
        monkeypatch.setattr(Path, "open", lambda self, m: tolak() if m == "wb" else asli(self, m))
    elif langkah == "write":
        monkeypatch.setattr(
            Path, "open", lambda self, m: Setengah(asli(self, m), tolak) if m == "wb" else asli(self, m)
        )
    elif langkah == "fsync":
        monkeypatch.setattr(os, "fsync", tolak)
    else:
        monkeypatch.setattr(Path, "rename", tolak)
    with pytest.raises(UserError) as galat:
        deliver(sumber, tempat, sabar)
    assert galat.value.kode == jawaban
    assert NAMA in galat.value.isi
    assert isi(tempat) == []
    assert sumber.exists()


@pytest.mark.parametrize("tinggal", [lambda data: data[:100], lambda data: bytes(len(data)), lambda data: b""])
def test_a_stick_that_kept_only_a_part_is_found_out(
    sumber: Path, tempat: Path, monkeypatch: pytest.MonkeyPatch, tinggal: Callable[[bytes], bytes]
) -> None:
    """It said that all was written."""

    def bohong(handle: int) -> None:
        part = tempat / f"{NAMA}.part"
        part.write_bytes(tinggal(sumber.read_bytes()))

    monkeypatch.setattr(os, "fsync", bohong)
    assert kode(lambda: deliver(sumber, tempat)) == "PKT-24"
    assert isi(tempat) == []


def test_an_error_while_reading_back_is_told(sumber: Path, tempat: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delivery, "_sha256", gagal(errno.EIO))
    assert kode(lambda: deliver(sumber, tempat)) == "PKT-21"


@pytest.mark.parametrize("langkah", ["open", "read", "rename"])
def test_a_virus_scanner_is_waited_for(
    sumber: Path, tempat: Path, monkeypatch: pytest.MonkeyPatch, langkah: str
) -> None:
    asli_buka, asli_nama, ditahan, menunggu = Path.open, Path.rename, [3], []

    def tahan() -> None:
        ditahan[0] -= 1
        if ditahan[0] >= 0:
            raise PermissionError(errno.EACCES, "ditahan")

    def buka(self: Path, mode: str) -> Any:
        if (mode == "wb" and langkah == "open") or (self.suffix == ".part" and mode == "rb" and langkah == "read"):
            tahan()
        return asli_buka(self, mode)

    def ganti(self: Path, target: Path) -> Path:
        if langkah == "rename":
            tahan()
        return asli_nama(self, target)

    monkeypatch.setattr(Path, "open", buka)
    monkeypatch.setattr(Path, "rename", ganti)
    assert deliver(sumber, tempat, menunggu.append).path.read_bytes() == sumber.read_bytes()
    assert menunggu == [0.1, 0.2, 0.4]


def test_a_stick_that_went_away_before_and_after(
    sumber: Path, tmp_path: Path, tempat: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kode(lambda: deliver(sumber, tmp_path / "tidak ada")) == "PKT-21"
    asli = Path.exists
    with monkeypatch.context() as tambal:
        tambal.setattr(Path, "exists", lambda self: gagal(errno.EIO)() if self.parent == tempat else asli(self))
        assert kode(lambda: deliver(sumber, tempat)) == "PKT-21", "not even looking is possible"
    monkeypatch.setattr(Path, "rename", lambda self, target: self.unlink())
    assert kode(lambda: deliver(sumber, tempat)) == "PKT-21", "a rename that left neither name"


def test_a_rename_that_left_another_content_is_found_out(
    sumber: Path, tempat: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "rename", lambda self, target: target.write_bytes(b""))
    assert kode(lambda: deliver(sumber, tempat)) == "PKT-24"


def test_a_pulled_stick_whose_part_cannot_even_be_removed(
    sumber: Path, tempat: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", gagal(errno.EIO))
    monkeypatch.setattr(Path, "unlink", gagal(errno.EIO))
    with pytest.raises(UserError) as galat:
        deliver(sumber, tempat)
    assert galat.value.kode == "PKT-21"
    assert ".part" in galat.value.saran
    assert isi(tempat) == [f"{NAMA}.part"]


def test_it_is_read_back_from_the_medium_and_the_name_made_to_last(
    sumber: Path, tempat: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not from the memory of the system, where it is right even on a stick that kept nothing."""
    urutan: list[object] = []
    asli = delivery._sha256
    monkeypatch.setattr(os, "posix_fadvise", lambda *apa: urutan.append(apa[1:]), raising=False)
    monkeypatch.setattr(delivery, "_sha256", lambda path, watch: (urutan.append(path.name), asli(path, watch))[1])
    monkeypatch.setattr(delivery, "sinkron_folder", urutan.append)
    deliver(sumber, tempat)
    assert urutan == [(0, 0, os.POSIX_FADV_DONTNEED), f"{NAMA}.part", tempat]


@pytest.mark.parametrize(("nomor", "jawaban"), [(errno.EINVAL, ""), (errno.ENOTSUP, ""), (errno.EIO, "PKT-21")])
def test_a_file_system_that_cannot_flush_folders_is_no_failure(
    sumber: Path, tempat: Path, monkeypatch: pytest.MonkeyPatch, nomor: int, jawaban: str
) -> None:
    monkeypatch.setattr(delivery, "sinkron_folder", gagal(nomor))
    if jawaban:
        assert kode(lambda: deliver(sumber, tempat)) == jawaban
    else:
        assert deliver(sumber, tempat).path.read_bytes() == sumber.read_bytes()


class Padam(BaseException):
    """The power fails."""


@pytest.mark.parametrize("langkah", ["fsync", "rename"])
def test_a_power_cut_leaves_no_bundle_under_its_name(
    sumber: Path, tempat: Path, monkeypatch: pytest.MonkeyPatch, langkah: str
) -> None:
    def padam(*_: object, **__: object) -> None:
        raise Padam

    monkeypatch.setattr(*((os, "fsync", padam) if langkah == "fsync" else (Path, "rename", padam)))
    monkeypatch.setattr(Path, "unlink", padam)
    with pytest.raises(Padam):
        deliver(sumber, tempat)
    assert isi(tempat) == [f"{NAMA}.part"]


def test_a_source_that_cannot_be_read_is_not_the_fault_of_the_stick(
    sumber: Path, tempat: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sumber.unlink()
    assert kode(lambda: deliver(sumber, tempat)) == "PKT-12"
    assert isi(tempat) == []


def test_room_is_asked_for_first(sumber: Path, tempat: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ensure_room(tempat, NAMA, 1)
    with pytest.raises(UserError, match=r"PKT-53.*memerlukan 1\.152\.921\.504\.606,8 MB ruang bebas"):
        ensure_room(tempat, NAMA, 1 << 60)
    assert kode(lambda: ensure_room(tempat / "x", NAMA, 1)) == "PKT-21"
    deliver(sumber, tempat)
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("Sisa", (), {"free": 0}))
    assert deliver(sumber, tempat).already, "what is there needs no room"
    (tempat / NAMA).unlink()
    assert kode(lambda: deliver(sumber, tempat)) == "PKT-53"
    assert isi(tempat) == []


def test_the_reason_is_in_the_message() -> None:
    galat = unwritable(OSError(errno.ENAMETOOLONG, ""), NAMA, Path("E:/"))
    assert "terlalu panjang" in galat.isi
    assert "E:" in galat.isi


def test_a_file_beyond_fat32_is_told_as_that_and_not_as_a_full_stick(
    tempat: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    galat = unwritable(OSError(errno.EFBIG, ""), NAMA, tempat)
    assert galat.kode == "PKT-26" and "FAT32" in galat.isi and "tetap ada" in galat.isi
    assert "Bagi menjadi berkas paling besar 10 MB" in galat.saran and "Kosongkan" not in galat.saran
    penuh = OSError(errno.ENOSPC, "")
    assert unwritable(penuh, NAMA, tempat, 5 << 30).kode == "PKT-26", "Windows calls it a full disk"
    assert unwritable(penuh, NAMA, tempat, 1 << 30).kode == "PKT-20"
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("Sisa", (), {"free": 0}))
    assert unwritable(penuh, NAMA, tempat, 5 << 30).kode == "PKT-20", "it is full indeed"
    assert unwritable(penuh, NAMA, tempat / "tidak ada", 5 << 30).kode == "PKT-20"


def berhenti(_: int) -> None:
    raise Dibatalkan


def test_bytes_are_told_as_they_are_written_and_read_back(sumber: Path, tempat: Path) -> None:
    tulis, baca = [], []
    deliver(sumber, tempat, watch=Watch(tulis.append, baca.append))
    assert sum(tulis) == sum(baca) == sumber.stat().st_size
    deliver(sumber, tempat, watch=Watch(tulis.append, baca.append))
    assert sum(baca) == 2 * sumber.stat().st_size, "what is there is compared only"


@pytest.mark.parametrize("pengawas", [Watch(written=berhenti), Watch(compared=berhenti)])
def test_who_stops_a_copy_leaves_nothing_on_the_medium(sumber: Path, tempat: Path, pengawas: Watch) -> None:
    with pytest.raises(Dibatalkan):
        deliver(sumber, tempat, sabar, pengawas)
    assert isi(tempat) == [] and sumber.exists()


def test_who_stops_it_while_it_is_compared_with_what_is_there_leaves_that(sumber: Path, tempat: Path) -> None:
    deliver(sumber, tempat)
    with pytest.raises(Dibatalkan):
        deliver(sumber, tempat, sabar, Watch(compared=berhenti))
    assert isi(tempat) == [NAMA]


def test_once_a_file_has_its_name_it_cannot_be_stopped_any_more(
    sumber: Path, tempat: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asli, jadi = Path.rename, []

    def bernama(self: Path, target: Path) -> Path:
        jadi.append(target)
        return asli(self, target)

    def dengar(_: int) -> None:
        if jadi:
            raise Dibatalkan

    monkeypatch.setattr(Path, "rename", bernama)
    assert deliver(sumber, tempat, sabar, Watch(dengar, dengar)).path == tempat / NAMA


def test_the_outbox_is_read_back_with_its_bytes_told_and_can_be_stopped(tempat: Path) -> None:
    dibaca: list[int] = []
    hasil = build_in_outbox(tempat, NAMA, lambda part: tulis(part, CONTOH), Watch(compared=dibaca.append))
    assert sum(dibaca) == hasil.size
    hasil.path.unlink()
    with pytest.raises(Dibatalkan):
        build_in_outbox(tempat, NAMA, lambda part: tulis(part, CONTOH), Watch(compared=berhenti))
    assert isi(tempat) == []


def test_a_large_file_is_flushed_on_the_way_so_that_what_is_told_is_true(
    sumber: Path, tempat: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    urutan: list[object] = []
    asli = os.fsync
    monkeypatch.setattr(delivery, "BLOCK", 100)
    monkeypatch.setattr(delivery, "_FLUSH_EVERY", 200)
    monkeypatch.setattr(os, "fsync", lambda p: (urutan.append("flush"), asli(p))[1])
    deliver(sumber, tempat, sabar, Watch(written=urutan.append))
    assert urutan[:6] == [100, 100, "flush", 100, 100, "flush"]
