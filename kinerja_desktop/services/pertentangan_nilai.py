"""Values of a record as people read them: names instead of ids, dates and numbers as the office writes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum
from functools import cached_property
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.laporan import BuktiDukung, LaporanHarian
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.penempatan import Jabatan, Penempatan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Iki, Rhk, Skp
from kinerja_desktop.domain.teks import tulis_angka, tulis_jam, tulis_tanggal
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services.pertentangan_kata import KATA, KOSONG, NAMA, TAK_DIKENAL
from kinerja_desktop.store import skema
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.rekaman import Tersimpan, ambil, cari

_SEBUTAN: Mapping[type, Callable[[Any], str]] = {
    Pegawai: lambda v: v.nama,
    UnitKerja: lambda v: v.nama,
    Jabatan: lambda v: v.nama,
    Penempatan: lambda v: f"{v.jabatan}, {tulis_tanggal(v.mulai)}",
    Skp: lambda v: f"{v.tahun}, {tulis_tanggal(v.mulai)} – {tulis_tanggal(v.selesai)}",
    LaporanHarian: lambda v: f"{tulis_tanggal(v.tanggal)}: {v.kegiatan}",
}
"""How a record is called that another one names."""


class PembacaNilai:
    """Reads values of one record; `pegawai` and `skp` are whose plans its results and indicators are looked up in."""

    def __init__(self, koneksi: Koneksi, pegawai: UUID | None, skp: tuple[Skp, ...] = ()) -> None:
        self._koneksi, self._pegawai, self._skp = koneksi, pegawai, skp
        self._sebutan: dict[UUID, str] = {}

    @cached_property
    def _rencana(self) -> Mapping[UUID, str]:
        """Results and indicators by their ids, read when the first one is asked for."""
        p = self._pegawai
        milik = [s.nilai for s in cari(self._koneksi, Skp, skema.skp.c.pegawai_id == p.bytes)] if p else []
        semua = [r for satu in (*milik, *self._skp) for r in satu.rhk]
        return {r.id: r.uraian for r in semua} | {iki.id: iki.uraian for r in semua for iki in r.iki}

    def sebut(self, nomor: UUID) -> str:
        """The name of what an id stands for."""
        if nomor not in self._sebutan:
            self._sebutan[nomor] = self._cari(nomor)
        return self._sebutan[nomor]

    def _cari(self, nomor: UUID) -> str:
        if nomor in self._rencana:
            return self._rencana[nomor]
        for kelas, sebutan in _SEBUTAN.items():
            ada: Tersimpan[Any] | None = ambil(self._koneksi, kelas, nomor)
            if ada is not None:
                return sebutan(ada.nilai)
        return TAK_DIKENAL

    def teks(self, nilai: Any) -> str:
        """A value in words; a list has a line for each of its members."""
        if nilai is None or nilai in ("", ()):
            return KOSONG
        if isinstance(nilai, tuple):
            return "\n".join(self.baris(satu) for satu in nilai)
        return self.baris(nilai)

    def baris(self, nilai: Any) -> str:
        """One member of a list in words."""
        if isinstance(nilai, BuktiDukung):
            return nilai.nama or nilai.tautan
        if isinstance(nilai, Rhk):
            return "\n".join([nilai.uraian, *(f"  • {self._iki(iki)}" for iki in nilai.iki), *self._aksi(nilai)])
        if isinstance(nilai, Iki):
            return self._iki(nilai)
        if isinstance(nilai, tuple):
            return ": ".join(self.baris(satu) for satu in nilai)
        if is_dataclass(nilai) and not isinstance(nilai, Periode):
            return self._bagian(nilai)
        return self._sederhana(nilai)

    @staticmethod
    def _iki(iki: Iki) -> str:
        return f"{iki.uraian}: {iki.target}" if iki.target else iki.uraian

    @staticmethod
    def _aksi(rhk: Rhk) -> list[str]:
        return [f"  → {satu}" for satu in rhk.rencana_aksi]

    def _bagian(self, nilai: Any) -> str:
        isi = [(f.name, getattr(nilai, f.name)) for f in fields(nilai) if f.name != "id"]
        return "; ".join(
            f"{NAMA.get(nama, nama.replace('_', ' ').capitalize())}: {self.teks(v)}"
            for nama, v in isi
            if v not in (None, "", (), False)
        )

    def _sederhana(self, nilai: Any) -> str:
        tulis: dict[type, Callable[[Any], str]] = {
            UUID: self.sebut,
            bool: lambda v: "Ya" if v else "Tidak",
            datetime: lambda v: f"{tulis_tanggal(v.date())} {tulis_jam(v.time())}",
            date: tulis_tanggal,
            time: tulis_jam,
            int: lambda v: str(v) if 1900 <= v < 2200 else tulis_angka(v),
            Periode: lambda v: v.label,
        }
        if isinstance(nilai, StrEnum):
            return KATA.get(nilai.value.lower(), nilai.value.replace("_", " ").capitalize())
        return tulis.get(type(nilai), str)(nilai)
