"""Seals for tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise
from typing import Any

from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.segel import ButirSegel, Segel, akar, daftar
from kinerja_desktop.services.hasil_terima import HasilTerima
from kinerja_desktop.services.persetujuan import Pilihan, setujui
from kinerja_desktop.services.segel import HasilSegel, segel_bulan
from kinerja_desktop.services.segel_periksa import BarisPeriksa, periksa
from kinerja_desktop.store.rekaman import ambil
from tests.helpers.kantor import KEPALA, SITI, KantorUji, id_tetap
from tests.helpers.laporan import ajukan, laporan
from tests.helpers.pertukaran import Jaringan

OKTOBER = Periode.baca("2026-10")


def dua_segel() -> list[Segel]:
    """A seal of Siti's October without a signature, and the one that replaced it."""
    butir = [ButirSegel(id_tetap(700).bytes, b"l" * 20, b"k" * 20)]
    pada = datetime(2026, 11, 2, 3, tzinfo=UTC)
    satu = Segel(id_tetap(590), SITI, KEPALA, OKTOBER, pada, 1, akar(butir), daftar(butir))
    return [satu, replace(satu, id=id_tetap(591), menggantikan_id=satu.id)]


def disetujui(kantor: KantorUji, hari: int = 6, **isi: Any) -> Pilihan:
    """A report of Siti in October that her penilai approved."""
    satu, sidik = ajukan(kantor.sebagai("siti"), tanggal=date(2026, 10, hari), **isi)
    setujui(kantor.sebagai("kepala"), satu.id, sidik)
    return Pilihan(satu.id, sidik)


def disegel(kantor: KantorUji) -> Segel:
    """Siti's October with two approved reports, sealed."""
    disetujui(kantor, 6)
    disetujui(kantor, 7)
    (satu,) = segel_bulan(kantor.sebagai("kepala"), OKTOBER, [SITI]).disegel
    return satu


class Oktober:
    """An office whose people work at machines of their own: Siti reports, her penilai approves and seals at his."""

    def __init__(self, jaringan: Jaringan) -> None:
        self.jaringan = jaringan
        for nama in ("siti", "kepala", "opd", "pusat"):
            jaringan.pasang(nama)
        self.laporan: list[LaporanHarian] = []

    def lapor(self, hari: int, **isi: Any) -> LaporanHarian:
        satu = laporan(SITI, tanggal=date(2026, 10, hari), **isi)
        self.tulis("siti", satu)
        self.laporan.append(satu)
        return satu

    def tulis(self, nama: str, satu: LaporanHarian) -> bytes:
        """Write it at a machine in the name of its author, by the program or behind its back."""
        with self.jaringan[nama].konteks.transaksi("tulis", (SITI,)) as kerja:
            return kerja.simpan(satu)

    def edarkan(self, *jalan: str) -> list[HasilTerima]:
        """Bundles from one machine to the next."""
        return [self.jaringan.tukar(a, b) for a, b in pairwise(jalan)]

    def setujui(self, satu: LaporanHarian) -> None:
        kepala = self.jaringan["kepala"].konteks
        with kepala.store.baca() as koneksi:
            ada = ambil(koneksi, LaporanHarian, satu.id)
        assert ada is not None
        setujui(kepala, satu.id, ada.hash)

    def segel(self) -> HasilSegel:
        return segel_bulan(self.jaringan["kepala"].konteks, OKTOBER, [SITI])

    def tersegel(self) -> Segel:
        """Two reports, approved, sealed, and carried to the centre."""
        dua = [self.lapor(6), self.lapor(7)]
        self.edarkan("siti", "opd", "kepala")
        for satu in dua:
            self.setujui(satu)
        (segel,) = self.segel().disegel
        self.edarkan("kepala", "opd", "pusat")
        return segel

    def periksa(self, nama: str = "pusat") -> BarisPeriksa:
        (satu,) = periksa(self.jaringan[nama].konteks, OKTOBER).baris
        return satu

    def isi(self, nama: str, satu: LaporanHarian) -> str:
        """What the report says at a machine."""
        with self.jaringan[nama].konteks.store.baca() as koneksi:
            ada = ambil(koneksi, LaporanHarian, satu.id)
        assert ada is not None
        return ada.nilai.uraian
