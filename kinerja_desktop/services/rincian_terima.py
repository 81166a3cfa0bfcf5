"""Records of a preview in words: what each is, whose, and of when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.pertukaran import Perubahan
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan
from kinerja_desktop.domain.skp import KeputusanSkp, Skp
from kinerja_desktop.domain.teks import tulis_tanggal
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services.hasil_terima import BarisRincian, HasilTerima, Rincian
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.rincian_paket import Berubah

RINCIAN = 2_000
"""How many records of a kind and fate a preview of one file lists."""

_SEMUA, RINGKAS = 20_000, 20
"""How many of them one of many files lists together, and how many one of very many lists at least."""

_ORANG = ("pegawai_id", "oleh_id", "penilai_id", "pimpinan_id", "peminta_id", "konselor_id", "pembimbing_id", "dari_id")
_SAAT = ("tanggal", "periode", "tahun", "mulai")
_NAMA = ("nama", "kegiatan", "uraian", "judul")


_PUTUSAN = {
    "setujui": "disetujui",
    "kembalikan": "dikembalikan",
    "urungkan": "putusan dibatalkan",
    "tetapkan": "ditetapkan",
}

_DAHULU = (
    Perubahan.BERTENTANGAN,
    Perubahan.DITAHAN,
    Perubahan.DIHAPUS,
    Perubahan.BERUBAH,
    Perubahan.BARU,
)
"""What wants to be seen first stands first."""


def batas(berkas: int) -> int:
    """How many records of a kind and fate each of so many files lists: all of them lie in memory together."""
    return max(RINGKAS, min(RINCIAN, _SEMUA // max(berkas, 1)))


def rinci(konteks: Context, semua: Iterable[Berubah], pengirim: str) -> Rincian:
    """Records in words, while the transaction that applied them is open: also people who come with them have names."""
    penyebut, hasil = Penyebut(konteks), Rincian()
    for satu in semua:
        teks = penyebut.sebut(satu.nilai)
        if satu.hapus and satu.apa is not Perubahan.DIHAPUS:
            teks = f"{teks} · dihapus pengirimnya"
        hasil.setdefault((satu.apa, satu.tabel), []).append(BarisRincian(satu.tabel, satu.apa, teks, pengirim))
    return hasil


class DaftarRincian:
    """The records of some results together. No list is copied: another choice of them costs nothing."""

    def __init__(self, semua: Sequence[HasilTerima]) -> None:
        self._angka = {apa: Counter[str]() for apa in Perubahan}
        self._baris: dict[tuple[Perubahan, str], list[list[BarisRincian]]] = {}
        for satu in semua:
            for apa in Perubahan:
                self._angka[apa].update(satu.angka(apa))
            for kunci, baris in satu.rincian.items():
                self._baris.setdefault(kunci, []).append(baris)

    def jumlah(self, apa: Perubahan | None = None) -> Counter[str]:
        """How many records of which table the results count; of all of them without `apa`."""
        return sum((self._angka[satu] for satu in _pilih(apa)), Counter[str]())

    def baris(self, apa: Perubahan | None = None, tabel: str | None = None) -> Iterator[BarisRincian]:
        """The records that are listed: what wants to be seen first, then table by table."""
        for satu in _pilih(apa):
            for nama in urut(self._angka[satu]) if tabel is None else (tabel,):
                for isi in self._baris.get((satu, nama), ()):
                    yield from isi

    def sisa(self, apa: Perubahan | None = None, tabel: str | None = None) -> dict[Perubahan, Counter[str]]:
        """How many records are counted and not listed, because there are too many of their kind."""
        hasil = {}
        for satu in _pilih(apa):
            kurang = Counter[str]()
            for nama, banyak in self._angka[satu].items():
                daftar = self._baris.get((satu, nama), ())
                if tabel in (None, nama) and any(len(isi) >= RINGKAS for isi in daftar):
                    kurang[nama] = banyak - sum(len(isi) for isi in daftar)
            hasil[satu] = +kurang
        return hasil


def urut(jumlah: Mapping[str, int]) -> list[str]:
    """Tables with the most records first."""
    return sorted(jumlah, key=lambda tabel: (-jumlah[tabel], tabel))


def _pilih(apa: Perubahan | None) -> tuple[Perubahan, ...]:
    return _DAHULU if apa is None else (apa,)


class Penyebut:
    """Words for the records of one list; names are read once."""

    def __init__(self, konteks: Context) -> None:
        self._konteks = konteks
        self._nama: dict[UUID, str] = {}

    def sebut(self, nilai: Any) -> str:
        """Whose and of when: ``Siti Rahma · 12 Nov 2026 · Kelas ibu hamil``; of a verdict what it is about, then what
        was decided and by whom.
        """
        if isinstance(nilai, KeputusanLaporan | KeputusanSkp):
            return " · ".join(satu for satu in (self._tentang(nilai), self._putusan(nilai)) if satu)
        bagian = [self._orang(nilai) or self._unit(nilai), self._saat(nilai), self._isi(nilai)]
        return " · ".join(satu for satu in bagian if satu)

    def _tentang(self, nilai: KeputusanLaporan | KeputusanSkp) -> str:
        kelas, nomor = (LaporanHarian, nilai.laporan_id) if isinstance(nilai, KeputusanLaporan) else (Skp, nilai.skp_id)
        with self._konteks.store.baca() as koneksi:
            ada = ambil(koneksi, kelas, nomor)
        return self.sebut(ada.nilai) if ada else ""

    def _putusan(self, nilai: KeputusanLaporan | KeputusanSkp) -> str:
        return f"{_PUTUSAN[nilai.putusan.value]} oleh {self._orang(nilai)}"

    def _orang(self, nilai: Any) -> str:
        nomor = next((satu for kolom in _ORANG if isinstance(satu := getattr(nilai, kolom, None), UUID)), None)
        if nomor is None:
            return ""
        return self._sebutan(Pegawai, nomor)

    def _unit(self, nilai: Any) -> str:
        """Of what belongs to nobody: the unit."""
        nomor = getattr(nilai, "unit_kerja_id", None)
        return self._sebutan(UnitKerja, nomor) if isinstance(nomor, UUID) else ""

    def _sebutan(self, kelas: type[Pegawai] | type[UnitKerja], nomor: UUID) -> str:
        if nomor not in self._nama:
            with self._konteks.store.baca() as koneksi:
                ada = ambil(koneksi, kelas, nomor)
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
