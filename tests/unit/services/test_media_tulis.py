"""A bundle on a stick: in its folder, whole or in parts, read back, and told whether it may be pulled out."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.teks import tulis_ukuran
from kinerja_desktop.services import media_tulis
from kinerja_desktop.services.media_tulis import salin
from kinerja_desktop.sync.parts import join
from kinerja_desktop.system import volume
from tests.helpers.paket import contoh


@pytest.fixture
def paket(tmp_path: Path) -> Path:
    berkas = tmp_path / "keluar" / "KNJ_a_b_20260302_00000001.kinerja"
    berkas.parent.mkdir()
    contoh(berkas)
    return berkas


def test_the_answer_says_which_file_how_big_and_that_it_was_read_back(paket: Path, tmp_path: Path) -> None:
    (tmp_path / "stik").mkdir()
    hasil = salin(paket, tmp_path / "stik" / "Kinerja", untuk="BKPSDM")
    assert hasil.berkas == (tmp_path / "stik" / "Kinerja" / paket.name,)
    assert hasil.berkas[0].read_bytes() == paket.read_bytes() and hasil.ukuran == paket.stat().st_size
    assert hasil.aman and hasil.pesan.kode == "MED-01" and "serahkan kepada BKPSDM" in hasil.pesan.saran
    assert paket.name in hasil.pesan.isi and "KB" in hasil.pesan.isi and "dibaca kembali" in hasil.pesan.isi
    assert salin(paket, tmp_path / "stik" / "Kinerja", untuk="BKPSDM").berkas == hasil.berkas, "again is no second file"


def test_parts_go_to_the_same_folder(paket: Path, tmp_path: Path) -> None:
    (tmp_path / "stik").mkdir()
    (satu,) = salin(paket, tmp_path / "stik" / "Kinerja", untuk="BKPSDM", potong=True).berkas
    assert satu.name == f"{paket.name}.001"
    hasil = salin(paket, tmp_path / "surel", untuk="BKPSDM", potong=True, terbesar=700)
    assert len(hasil.berkas) > 1 and f"{paket.name}.001 … .00{len(hasil.berkas)}" in hasil.pesan.isi
    assert join(list(hasil.berkas), tmp_path, "jadi.kinerja").path.read_bytes() == paket.read_bytes()


def test_the_system_is_asked_for_the_whole_volume(paket: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ditanya: list[Path] = []
    monkeypatch.setattr(media_tulis, "kuras", lambda folder: bool(ditanya.append(folder)))
    hasil = salin(paket, tmp_path / "stik", untuk="BKPSDM")
    assert ditanya == [tmp_path / "stik"] and not hasil.aman
    assert hasil.pesan.kode == "MED-02" and "Jangan langsung dicabut" in hasil.pesan.saran


@pytest.mark.parametrize("aman", [True, False])
def test_a_folder_that_stays_is_not_told_to_be_pulled_out(
    paket: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, aman: bool
) -> None:
    monkeypatch.setattr(media_tulis, "kuras", lambda _folder: aman)
    pesan = salin(paket, tmp_path / "surel", untuk="BKPSDM", lepasan=False).pesan
    assert pesan.kode == "MED-03" and "Sampaikan kepada BKPSDM" in pesan.saran and "dicabut" not in pesan.judul


def test_flushing_tells_whether_it_was_possible(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert volume.kuras(tmp_path)
    assert not volume.kuras(tmp_path / "tidak ada")
    dibuka: list[str] = []
    monkeypatch.setattr(volume.sys, "platform", "win32")
    monkeypatch.setattr(volume.os, "open", lambda nama, mode: dibuka.append(nama) or 7)
    monkeypatch.setattr(volume.os, "fsync", lambda p: dibuka.append(f"fsync {p}"))
    monkeypatch.setattr(volume.os, "close", lambda p: dibuka.append(f"tutup {p}"))
    assert volume.kuras(tmp_path)
    assert dibuka[0].startswith("\\\\.\\") and dibuka[1:] == ["fsync 7", "tutup 7"]

    def tolak(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(volume.os, "open", tolak)
    assert not volume.kuras(tmp_path), "Windows may refuse it to whoever is no administrator"


def test_a_stick_that_is_gone_or_has_a_file_in_the_way(paket: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="PKT-21"):
        salin(paket, tmp_path / "tidak ada" / "Kinerja", untuk="BKPSDM")
    (tmp_path / "Kinerja").write_text("sebuah berkas")
    with pytest.raises(UserError, match="PKT-25"):
        salin(paket, tmp_path / "Kinerja", untuk="BKPSDM")


@pytest.mark.parametrize(
    ("byte", "teks"), [(3, "1 KB"), (4_400, "4 KB"), (1_250_000, "1,2 MB"), (10_000_000, "10,0 MB")]
)
def test_sizes_as_people_read_them(byte: int, teks: str) -> None:
    assert tulis_ukuran(byte) == teks
