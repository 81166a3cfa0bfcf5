"""Backups of the open office: on demand, and daily with rotation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kinerja_desktop.domain.waktu import dari_teks, ke_teks
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import cadangan as berkas_cadangan
from kinerja_desktop.store.cadangan import AKHIRAN, Kemajuan

SIMPAN_HARIAN = 14


@dataclass(frozen=True, slots=True)
class KeadaanCadangan:
    """What the status bar and Pengaturan show: when the last verified backup was made, and where they lie."""

    terakhir: datetime | None
    folder: Path
    berkas: tuple[Path, ...]


def folder(konteks: Context) -> Path:
    """The backup folder of the office; inside the office folder until another was chosen."""
    pilihan = konteks.kantor.folder_cadangan
    return Path(pilihan) if pilihan else konteks.folder / "cadangan"


def keadaan(konteks: Context) -> KeadaanCadangan:
    """The state of the backups."""
    tempat = folder(konteks)
    terakhir = konteks.store.meta("cadangan_terakhir")
    daftar = tuple(sorted(tempat.glob(f"*{AKHIRAN}"), reverse=True)) if tempat.is_dir() else ()
    return KeadaanCadangan(dari_teks(terakhir) if terakhir else None, tempat, daftar)


def cadangkan(konteks: Context, tujuan: Path, kemajuan: Kemajuan | None = None) -> Path:
    """Write a verified backup to `tujuan`. Any account may: it is encrypted. Raises UserError CDG-01."""
    _salin(konteks, tujuan, kemajuan)
    catat(konteks)
    return tujuan


def catat(konteks: Context) -> None:
    """Remember that a verified backup was made now."""
    konteks.store.atur_meta("cadangan_terakhir", ke_teks(konteks.sekarang()))


def salin_harian(konteks: Context, kemajuan: Kemajuan | None = None) -> Path | None:
    """Make today's automatic backup unless it is there; return its path, for `catat`. Raises UserError CDG-01.

    Uses a connection of its own, so it runs beside the database thread: a large office does not wait for it.
    """
    tujuan = berkas_cadangan.putar(folder(konteks), "otomatis", konteks.sekarang(), SIMPAN_HARIAN)
    if tujuan.exists():
        return None
    _salin(konteks, tujuan, kemajuan)
    return tujuan


def _salin(konteks: Context, tujuan: Path, kemajuan: Kemajuan | None) -> None:
    if konteks.store.kunci is None:
        raise ValueError("a plain store is only for measurements")
    berkas_cadangan.cadangkan(konteks.folder, konteks.store.kunci, tujuan, kemajuan)
