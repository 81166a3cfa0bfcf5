"""Verifying seals against the reports that are here: at the centre, at an office, at a laptop.

No hash is believed: that of every report and decision is computed again from its content, so that a row that was
changed behind the back of the program is found as well as one that came from an insider with a valid key.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from kinerja_desktop.domain import segel as aturan
from kinerja_desktop.domain.cakupan import Cakupan, PeranPerangkat
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.segel import Beda, HasilPeriksa, Segel, SifatTanda
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat_lingkup import nama_unit
from kinerja_desktop.services.segel import RingkasSegel, ringkas_segel
from kinerja_desktop.services.segel_tanda import PemeriksaTanda
from kinerja_desktop.store import segel as kueri
from kinerja_desktop.store import skema
from kinerja_desktop.store.gabung import Jaga
from kinerja_desktop.sync.trust import TrustStore

_JAUH = frozenset({PeranPerangkat.PUSAT, PeranPerangkat.OPD})
"""Machines at which a sealed month stays as it was sealed; at a laptop its people correct and approve."""


@dataclass(frozen=True, slots=True)
class BarisPeriksa:
    """One seal and what verifying it told; `alasan` is why the certificate of its machine was revoked."""

    pegawai_id: UUID
    nama: str
    nip: str
    unit: str
    bulan: Periode
    hasil: HasilPeriksa
    segel: RingkasSegel
    beda: Beda
    alasan: str = ""

    @property
    def terbukti(self) -> bool:
        """True when nothing is to be done about it."""
        return self.hasil in aturan.TERBUKTI


@dataclass(frozen=True, slots=True)
class HasilPemeriksaan:
    """All seals that were verified, by month and name, and who has approved reports of the month and no seal."""

    baris: tuple[BarisPeriksa, ...]
    belum: tuple[Pegawai, ...]
    pada: datetime

    def jumlah(self, hasil: HasilPeriksa) -> int:
        """How many came out so."""
        return sum(satu.hasil is hasil for satu in self.baris)

    @property
    def terbukti(self) -> bool:
        """True when every seal verifies."""
        return all(satu.terbukti for satu in self.baris)


def periksa(konteks: Context, bulan: Periode | None = None) -> HasilPemeriksaan:
    """Verify the seals of the people whose records the acting person may read, of one month or of all."""
    return periksa_orang(konteks, bulan, wewenang.terlihat(konteks))


def periksa_orang(konteks: Context, bulan: Periode | None, pegawai: Sequence[Pegawai]) -> HasilPemeriksaan:
    """Verify the seals of these people; whoever calls has asked whether they may be looked at."""
    orang = {satu.id: satu for satu in pegawai}
    susun = _Penyusun(konteks, orang)
    with konteks.store.baca() as koneksi:
        semua = kueri.segel_bulan(koneksi, bulan, list(orang))
        baris = [satu for kini in {b for _, b in semua} for satu in susun.bulan(koneksi, kini, semua)]
        tanpa = [k for k in orang if (k, bulan) not in semua]
        ada = set() if bulan is None else kueri.berlaporan(koneksi, bulan, tanpa)
    urut = sorted(baris, key=lambda b: (b.bulan, b.nama, b.segel.pada))
    belum = tuple(satu for satu in pegawai if satu.id in ada)
    return HasilPemeriksaan(tuple(urut), belum, konteks.sekarang())


def hitung_cepat(konteks: Context, bulan: Periode, pegawai: Sequence[Pegawai]) -> tuple[int, int, int]:
    """How many seals of these people fit, how many do not, and how many people have reports and no seal.

    The figure of a dashboard: signatures are verified, and reports compared by the hashes as they are stored;
    `periksa_orang` computes those again.
    """
    pemeriksa, orang = PemeriksaTanda(konteks), [satu.id for satu in pegawai]
    bukti = (SifatTanda.SAH, SifatTanda.TANPA)
    with konteks.store.baca() as koneksi:
        semua = kueri.segel_bulan(koneksi, bulan, orang)
        sifat = {s.id: pemeriksa.periksa(s).sifat for satu in semua.values() for s in satu}
        ujung = [s for satu in semua.values() for s in aturan.ujung(satu, sifat)]
        cocok = kueri.cocok_cepat(koneksi, bulan, [s for s in ujung if sifat[s.id] in bukti])
        belum = kueri.berlaporan(koneksi, bulan, [k for k in orang if (k, bulan) not in semua])
    return len(cocok), len(ujung) - len(cocok), len(belum)


class _Penyusun:
    """Verifies the seals of one month after the other."""

    def __init__(self, konteks: Context, orang: dict[UUID, Pegawai]) -> None:
        self._konteks, self._orang = konteks, orang
        self._pemeriksa = PemeriksaTanda(konteks)
        self._unit = nama_unit(konteks, {satu.unit_kerja_id for satu in orang.values()})

    def bulan(
        self, koneksi: Any, bulan: Periode, semua: dict[tuple[UUID, Periode], list[Segel]]
    ) -> Iterator[BarisPeriksa]:
        """Every seal of the month that no other replaced, also one that proves nothing: all of them must be seen."""
        milik = [k for k, b in semua if b == bulan]
        isi = kueri.bulan_pegawai(koneksi, bulan, milik, hitung_ulang=True)
        for satu in milik:
            sifat = {s.id: self._pemeriksa.periksa(s).sifat for s in semua[satu, bulan]}
            for segel in aturan.ujung(semua[satu, bulan], sifat):
                yield self._baris(segel, kueri.beda(koneksi, segel, isi[satu]))

    def _baris(self, segel: Segel, beda: Beda) -> BarisPeriksa:
        orang, tanda = self._orang[segel.pegawai_id], self._pemeriksa.periksa(segel)
        return BarisPeriksa(
            orang.id,
            orang.nama,
            orang.nip,
            self._unit[orang.unit_kerja_id],
            segel.bulan,
            aturan.hasil_periksa(tanda.sifat, beda),
            ringkas_segel(self._konteks, self._pemeriksa, segel),
            beda,
            tanda.alasan,
        )


def penjaga(konteks: Context, peran: PeranPerangkat, pengirim: Cakupan, percaya: TrustStore) -> Jaga | None:
    """Return what tells whether a report here may be replaced by another revision that came in (invariant 8).

    At an office and at the centre a sealed report changes only when its author's own machine brings it, or a seal that
    counts covers the new revision. `peran` is what this machine is; a laptop guards nothing (None).
    """
    if peran not in _JAUH:
        return None
    ingatan: dict[tuple[UUID, Periode], list[Segel]] = {}
    pemeriksa = PemeriksaTanda(konteks, percaya)

    def berlaku(orang: UUID, bulan: Periode) -> list[Segel]:
        if (orang, bulan) not in ingatan:
            with konteks.store.baca() as koneksi:
                semua = kueri.segel_bulan(koneksi, bulan, [orang]).get((orang, bulan), [])
            sifat = {s.id: pemeriksa.periksa(s).sifat for s in semua}
            bukti = (SifatTanda.SAH, SifatTanda.DICABUT)
            ingatan[orang, bulan] = [s for s in aturan.ujung(semua, sifat) if sifat[s.id] in bukti]
        return ingatan[orang, bulan]

    def boleh(peta: skema.Peta, kini: Any, sidik_kini: bytes, nilai: Any, sidik: bytes, _hapus: bool) -> bool:
        if peta.kelas is not LaporanHarian or kini.pegawai_id in pengirim.sendiri:
            return True
        if not any(s.memuat_laporan(sidik_kini) for s in berlaku(kini.pegawai_id, Periode.bulan(kini.tanggal))):
            return True
        return any(
            s.memuat_laporan(sidik) and pemeriksa.periksa(s).sifat is SifatTanda.SAH
            for s in berlaku(kini.pegawai_id, Periode.bulan(nilai.tanggal))
        )

    return boleh
