"""Backups of the open office: on demand, and daily with rotation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kinerja_desktop.domain.nama_berkas import nama_aman
from kinerja_desktop.domain.waktu import dari_teks, ke_teks
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import cadangan as berkas_cadangan
from kinerja_desktop.store.cadangan import AKHIRAN, Kemajuan

HasilCadangan = berkas_cadangan.HasilCadangan
SIMPAN_HARIAN = 14
_HURUF_NOMOR, _HURUF_NAMA = 8, 40


@dataclass(frozen=True, slots=True)
class KeadaanCadangan:
    """What the status bar and Pengaturan show: when the last backup was made and read back, and where they lie.

    `cacat` is the number of attachments that the last one could not give back.
    """

    terakhir: datetime | None
    folder: Path
    berkas: tuple[Path, ...]
    cacat: int = 0


def folder(konteks: Context) -> Path:
    """The backup folder of the office; inside the office folder until another was chosen."""
    pilihan = konteks.kantor.folder_cadangan
    return Path(pilihan) if pilihan else konteks.folder / "cadangan"


def keadaan(konteks: Context) -> KeadaanCadangan:
    """The state of the backups."""
    tempat = folder(konteks)
    terakhir = konteks.store.meta("cadangan_terakhir")
    daftar = tuple(sorted(tempat.glob(f"*{AKHIRAN}"), reverse=True)) if tempat.is_dir() else ()
    cacat = int(konteks.store.meta("cadangan_cacat") or 0)
    return KeadaanCadangan(dari_teks(terakhir) if terakhir else None, tempat, daftar, cacat)


def cadangkan(konteks: Context, tujuan: Path, kemajuan: Kemajuan | None = None) -> HasilCadangan:
    """Write a backup to `tujuan` and read it back. Any account may: it is encrypted. Raises UserError CDG-01."""
    hasil = _salin(konteks, tujuan, kemajuan)
    catat(konteks, hasil)
    return hasil


def catat(konteks: Context, hasil: HasilCadangan) -> None:
    """Remember that a backup was made now, and what it lacks."""
    konteks.store.atur_meta("cadangan_terakhir", ke_teks(konteks.sekarang()))
    konteks.store.atur_meta("cadangan_cacat", str(hasil.cacat))


def salin_harian(konteks: Context, kemajuan: Kemajuan | None = None) -> HasilCadangan | None:
    """Make today's automatic backup unless it is there; return what it holds, for `catat`. Raises UserError CDG-01.

    Uses a connection of its own, so it runs beside the database thread: a large office does not wait for it.
    """
    tujuan = berkas_cadangan.putar(folder(konteks), _awalan(konteks), konteks.sekarang(), SIMPAN_HARIAN)
    if tujuan.exists():
        return None
    return _salin(konteks, tujuan, kemajuan)


def _awalan(konteks: Context) -> str:
    """How its files begin: in a folder that others may use too, also whose they are and of which computer."""
    if not konteks.kantor.folder_cadangan:
        return "otomatis"
    nomor = (konteks.store.meta("perangkat_id") or "").replace("-", "")[-_HURUF_NOMOR:]
    return f"otomatis-{nama_aman(konteks.kantor.nama)[:_HURUF_NAMA].strip(' .')}-{nomor}"


def _salin(konteks: Context, tujuan: Path, kemajuan: Kemajuan | None) -> HasilCadangan:
    if konteks.store.kunci is None:
        raise ValueError("a plain store is only for measurements")
    return berkas_cadangan.cadangkan(konteks.folder, konteks.store.kunci, tujuan, kemajuan)
