"""What lies on a medium is copied here first: each under its own name, what cannot be read is told, nothing is left."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinerja_desktop.domain.galat import Dibatalkan, UserError
from kinerja_desktop.services import ambil_paket
from kinerja_desktop.services.ambil_paket import ambil, buang
from kinerja_desktop.services.hasil_terima import Nasib
from kinerja_desktop.services.konteks import Context
from tests.helpers.kantor import KantorUji


@pytest.fixture
def konteks(kantor: KantorUji) -> Context:
    return kantor.sebagai("operator")


@pytest.fixture
def berkas(tmp_path: Path) -> list[Path]:
    """Two files of one name in two folders of a stick."""
    semua = [tmp_path / satu / "a.kinerja" for satu in ("x", "y")]
    for satu in semua:
        satu.parent.mkdir()
        satu.write_bytes(satu.parent.name.encode() * 500)
    return semua


def tersisa(konteks: Context) -> list[Path]:
    return list((konteks.folder / "paket" / "ambilan").rglob("*"))


def test_each_is_copied_whole_under_its_own_name_and_told_in_bytes(konteks: Context, berkas: list[Path]) -> None:
    kabar: list[tuple[int, int, str]] = []
    hasil = ambil(konteks, berkas, kemajuan=lambda *satu: kabar.append(satu))
    assert [p.name for p in hasil.berkas] == ["a.kinerja", "a.kinerja"] and hasil.gagal == ()
    assert [p.read_bytes() for p in hasil.berkas] == [p.read_bytes() for p in berkas]
    assert kabar[0] == (0, 2000, "1 2") and kabar[-1] == (2000, 2000, "2 2")
    buang(konteks)
    assert tersisa(konteks) == [] and all(p.exists() for p in berkas)


def test_what_cannot_be_read_or_has_no_room_is_told_and_stops_no_other(
    konteks: Context, berkas: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    berkas[0].unlink()
    hasil = ambil(konteks, berkas)
    assert [p.read_bytes() for p in hasil.berkas] == [berkas[1].read_bytes()]
    assert [(g.nasib, g.galat.kode) for g in hasil.gagal if g.galat] == [(Nasib.MENUNGGU, "PKT-12")]

    def penuh(*_: object) -> None:
        raise UserError("PKT-20", berkas="", tempat="")

    monkeypatch.setattr(ambil_paket, "ensure_room", penuh)
    assert [g.galat.kode for g in ambil(konteks, berkas).gagal if g.galat] == ["PKT-12", "PKT-44"]


def test_who_stops_it_leaves_no_copy_and_what_an_earlier_run_left_goes(konteks: Context, berkas: list[Path]) -> None:
    ambil(konteks, berkas)

    def berhenti(_selesai: int, _semua: int, teks: str) -> None:
        if teks == "2 2":
            raise Dibatalkan

    with pytest.raises(Dibatalkan):
        ambil(konteks, berkas, kemajuan=berhenti)
    assert tersisa(konteks) == [] and all(p.exists() for p in berkas)
    ambil(konteks, berkas)
    assert len(ambil(konteks, berkas[:1]).berkas) == len([p for p in tersisa(konteks) if p.is_file()]) == 1
