"""Records of a preview in words: what each is, whose, and of when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.teks import tulis_tanggal
from kinerja_desktop.services.hasil_terima import HasilTerima
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store.rekaman import ambil

_ORANG = ("pegawai_id", "oleh_id", "penilai_id", "pimpinan_id", "peminta_id", "konselor_id", "pembimbing_id", "dari_id")
_SAAT = ("tanggal", "periode", "tahun", "mulai")
_NAMA = ("nama", "kegiatan", "uraian", "judul")


class Perubahan(Enum):
    """What a bundle would do to a record."""

    BARU = "baru"
    BERUBAH = "berubah"
    BERTENTANGAN = "bertentangan"
    DIHAPUS = "dihapus"
    DITAHAN = "ditahan"


@dataclass(frozen=True)
class BarisRincian:
    """One record of a preview: its table, what would happen to it, its words, and in which file (from 0) it came."""

    tabel: str
    apa: Perubahan
    teks: str
    berkas: int = 0


def rincian(konteks: Context, semua: Sequence[HasilTerima]) -> list[BarisRincian]:
    """The records behind the numbers of a preview, kinds together, in the order in which they were applied."""
    penyebut = Penyebut(konteks)
    baris = [
        BarisRincian(satu.tabel, _apa(satu), "" if satu.nilai is None else penyebut.sebut(satu.nilai), nomor)
        for nomor, hasil in enumerate(semua)
        for satu in hasil.rincian
    ]
    return sorted(baris, key=lambda b: b.tabel)


def _apa(satu: Any) -> Perubahan:
    if satu.ditahan:
        return Perubahan.DITAHAN
    if satu.bertentangan:
        return Perubahan.BERTENTANGAN
    if satu.nilai is None:
        return Perubahan.DIHAPUS
    return Perubahan.BARU if satu.baru else Perubahan.BERUBAH


class Penyebut:
    """Words for the records of one list; names are read once."""

    def __init__(self, konteks: Context) -> None:
        self._konteks = konteks
        self._nama: dict[UUID, str] = {}

    def sebut(self, nilai: Any) -> str:
        """Whose and of when: ``Siti Rahma · 12 Nov 2026 · Kelas ibu hamil``; empty for a deletion without words."""
        bagian = [self._orang(nilai), self._saat(nilai), self._isi(nilai)]
        return " · ".join(satu for satu in bagian if satu)

    def _orang(self, nilai: Any) -> str:
        nomor = next((satu for kolom in _ORANG if isinstance(satu := getattr(nilai, kolom, None), UUID)), None)
        if nomor is None:
            return ""
        if nomor not in self._nama:
            with self._konteks.store.baca() as koneksi:
                ada = ambil(koneksi, Pegawai, nomor)
            self._nama[nomor] = ada.nilai.nama if ada else ""
        return self._nama[nomor]

    @staticmethod
    def _saat(nilai: Any) -> str:
        saat = next((satu for kolom in _SAAT if (satu := getattr(nilai, kolom, None)) is not None), None)
        if isinstance(saat, date):
            return tulis_tanggal(saat)
        return saat.label if isinstance(saat, Periode) else str(saat or "")

    @staticmethod
    def _isi(nilai: Any) -> str:
        return next((satu for kolom in _NAMA if isinstance(satu := getattr(nilai, kolom, None), str) and satu), "")
