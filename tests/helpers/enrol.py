"""Enrolment by the command line, as a test of something else needs it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Jalan = Callable[..., tuple[int, str, str]]
"""Runs one step of `enrol` as the operator: exit code, output, errors."""


def isi(jalan: Jalan, langkah: str, kantor: Path, *argumen: object) -> dict[str, Any]:
    """The JSON object of a step that must succeed."""
    kode, keluar, galat = jalan(langkah, kantor, *argumen, "--json")
    assert (kode, galat) == (0, "")
    hasil: dict[str, Any] = json.loads(keluar)
    return hasil


def pusat(jalan: Jalan, folder: Path) -> dict[str, Any]:
    return isi(jalan, "pusat", folder, "--nama", "BKPSDM", "--kunci-induk", folder.parent / "stik")


def daftarkan(jalan: Jalan, pemberi: Path, baru: Path, peran: str, nama: str, *cakupan: object) -> dict[str, Any]:
    minta, beri = baru / "a.knj-permintaan", pemberi / "b.knj-izin"
    diminta = isi(jalan, "minta", baru, "--peran", peran, "--nama", nama, "--unit", "Puskesmas", "-o", minta)
    dilihat = isi(jalan, "lihat", pemberi, minta)
    assert set(diminta) == {"berkas", "kode", "pembaruan"} and diminta["berkas"] == str(minta)
    assert set(dilihat) == {"perangkat", "peran", "nama", "unit", "kode", "pembaruan"}
    assert (dilihat["kode"], dilihat["nama"], dilihat["peran"]) == (diminta["kode"], nama, peran)
    izin = isi(jalan, "beri", pemberi, minta, "--kode", diminta["kode"], *cakupan, "-o", beri)
    assert set(izin) == {"berkas", "kode", "perangkat", "peran", "nama", "cakupan"}
    terpasang = isi(jalan, "pasang", baru, beri, "--kode", izin["kode"])
    assert set(terpasang) == {"perangkat", "peran", "nama", "dari", "sidik_akar"}
    assert terpasang["perangkat"] == dilihat["perangkat"] == izin["perangkat"]
    return terpasang
