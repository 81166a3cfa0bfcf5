"""Backups of several offices in one folder, and a good backup that a computer cannot unpack."""

from __future__ import annotations

import errno
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from kinerja_desktop import bootstrap
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import cadangan as layanan
from kinerja_desktop.services import pengaturan
from kinerja_desktop.store import cadangan
from tests.helpers.kantor import Jam, KantorUji


def test_two_offices_back_up_into_one_folder(kantor: KantorUji, tmp_path: Path) -> None:
    """Also a restored copy beside the office that still runs: it keeps the folder."""
    bersama = tmp_path / "Z"
    pengaturan.folder_cadangan(kantor.sebagai("operator"), bersama)
    satu = kantor.sebagai("operator")
    cadangan.cadangkan(satu.folder, kantor.terbuka.kunci, tmp_path / "c.kcadangan")
    bootstrap.pulihkan_kantor(tmp_path / "c.kcadangan", tmp_path / "salinan")
    dua = bootstrap.buka_kantor(tmp_path / "salinan", kantor.terbuka.kunci, Jam())
    try:
        lain = replace(satu, folder=dua.folder, store=dua.store, kantor=dua.store.kantor())
        for konteks in (lain, satu):
            assert layanan.salin_harian(konteks) is not None and layanan.salin_harian(konteks) is None
    finally:
        dua.tutup()
    semua = [p.name for p in bersama.glob("*.kcadangan")]
    assert len(semua) == 2 and all(satu.kantor.nama.split()[0] in nama for nama in semua)


def test_rotation_drops_only_its_own(tmp_path: Path) -> None:
    jam = Jam()
    for awalan in ("otomatis-A-11111111", "otomatis-A-22222222", "otomatis"):
        for hari in range(1, 4):
            (tmp_path / f"{awalan}-2026-01-0{hari}.kcadangan").touch()
    cadangan.putar(tmp_path, "otomatis-A-11111111", jam(), 1)
    cadangan.putar(tmp_path, "otomatis", jam(), 2)
    sisa = sorted(p.name.removesuffix(".kcadangan") for p in tmp_path.iterdir())
    assert sisa == [
        "otomatis-2026-01-03",
        *(f"otomatis-A-22222222-2026-01-0{hari}" for hari in range(1, 4)),
    ]


@pytest.mark.parametrize("nomor", [errno.ENOSPC, errno.EACCES])
def test_a_good_backup_is_not_called_damaged(
    kantor: KantorUji, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nomor: int
) -> None:
    berkas = tmp_path / "c.kcadangan"
    cadangan.cadangkan(kantor.terbuka.folder, kantor.terbuka.kunci, berkas)

    def gagal(*_: object, **__: object) -> None:
        raise OSError(nomor, "x")

    with monkeypatch.context() as patch:
        patch.setattr(zipfile.ZipFile, "extractall", gagal)
        with pytest.raises(UserError, match="CDG-03"):
            bootstrap.pulihkan_kantor(berkas, tmp_path / "baru")
    assert not (tmp_path / "baru").exists() and list(tmp_path.glob(".pulih-*")) == []
    bootstrap.pulihkan_kantor(berkas, tmp_path / "baru")
