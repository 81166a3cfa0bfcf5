"""Days of a month of the people in view: which are due, which are filled, how each looks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from kinerja_desktop.domain.kalender import CUTI, Kalender
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.services.dasbor_bentuk import Alasan, Sel
from kinerja_desktop.store import dasbor as kueri
from kinerja_desktop.store.dasbor import Koneksi, Lingkup
from kinerja_desktop.store.laporan import libur_antara

SEHARI_HARI = 7
"""Days a week that mark a unit which works in shifts."""


@dataclass(frozen=True, slots=True)
class HariBulan:
    """One working day of one person: its state, a word, and whether it is due and filled."""

    tanggal: date
    sel: Sel
    kata: str
    wajib: bool
    terisi: bool
    jumlah: int = 0


class Bulanan:
    """Days of a month of the people in view. `hari_ini` can still be filled: it and what follows are not due yet."""

    def __init__(self, koneksi: Koneksi, lingkup: Lingkup, bulan: Periode, hari_ini: date) -> None:
        self._bulan = bulan
        self._sampai = min(hari_ini - timedelta(days=1), bulan.selesai)
        self._libur = {h.tanggal: h.keterangan for h in libur_antara(koneksi, bulan.mulai, bulan.selesai)}
        self._laporan = {
            orang: {h.tanggal: h for h in daftar}
            for orang, daftar in kueri.hari_laporan(koneksi, lingkup, bulan.mulai, bulan.selesai)
        }
        self._cuti: dict[UUID, dict[date, str]] = {}
        for k in kueri.ketidakhadiran(koneksi, lingkup, bulan.mulai, bulan.selesai):
            if k.jenis in CUTI:
                kata = k.jenis.value.replace("_", " ").capitalize()
                hari = max(k.mulai, bulan.mulai)
                while hari <= min(k.selesai, bulan.selesai):
                    self._cuti.setdefault(k.pegawai_id, {})[hari] = kata
                    hari += timedelta(days=1)
        self._hari: dict[int, list[date]] = {}

    def hari_kerja(self, sepekan: int) -> list[date]:
        """Working days of the month for units of 5 or 6 days a week; a unit in shifts has as many as an office."""
        if sepekan not in self._hari:
            kalender = Kalender(frozenset(self._libur), 5 if sepekan == SEHARI_HARI else sepekan)
            self._hari[sepekan] = kalender.hari_kerja_antara(self._bulan.mulai, self._bulan.selesai)
        return self._hari[sepekan]

    def hitung(self, orang: Pegawai, sepekan: int) -> tuple[int, int]:
        """Due days that are filled, and due days: working days so far, without leave."""
        terisi = wajib = 0
        cuti, laporan = self._cuti.get(orang.id, {}), self._laporan.get(orang.id, {})
        mulai = orang.mulai_bertugas or date.min
        for hari in self.hari_kerja(sepekan):
            if mulai <= hari <= self._sampai and hari not in cuti:
                wajib += 1
                terisi += hari in laporan and laporan[hari].masuk > 0
        if sepekan == SEHARI_HARI:
            terisi = min(wajib, sum(h.masuk > 0 for d, h in laporan.items() if mulai <= d <= self._sampai))
        return terisi, wajib

    def hari(self, orang: Pegawai, sepekan: int, kolom: list[date]) -> list[HariBulan]:
        """The days of `kolom` as they stand for one person."""
        if sepekan == SEHARI_HARI:
            return [self._satu_giliran(orang, satu) for satu in kolom]
        kerja = set(self.hari_kerja(sepekan))
        return [self._satu(orang, satu, satu in kerja) for satu in kolom]

    def _satu_giliran(self, orang: Pegawai, hari: date) -> HariBulan:
        """A day in shifts: a report counts on any day, and a day without one is nobody's fault."""
        satu = self._satu(orang, hari, kerja=True)
        return satu if satu.sel is not Sel.KOSONG else replace(satu, sel=Sel.LIBUR, kata="", wajib=False)

    def _satu(self, orang: Pegawai, hari: date, kerja: bool) -> HariBulan:
        cuti = self._cuti.get(orang.id, {}).get(hari, "")
        ada = self._laporan.get(orang.id, {}).get(hari)
        mulai = orang.mulai_bertugas or date.min
        wajib = kerja and not cuti and mulai <= hari <= self._sampai
        if not kerja:
            sel, kata = Sel.LIBUR, self._libur.get(hari, "")
        elif hari < mulai:
            sel, kata = Sel.BELUM_BERTUGAS, ""
        elif cuti:
            sel, kata = Sel.CUTI, cuti
        elif ada is None or not (ada.masuk or ada.dikembalikan):
            sel, kata = (Sel.KOSONG if wajib else Sel.NANTI), ""
        elif ada.dikembalikan:
            sel, kata = Sel.DIKEMBALIKAN, ""
        else:
            sel, kata = (Sel.DISETUJUI if ada.masuk == ada.disetujui else Sel.DIAJUKAN), ""
        jumlah = ada.jumlah if ada is not None else 0
        return HariBulan(hari, sel, kata, wajib, wajib and ada is not None and ada.masuk > 0, jumlah)

    def alasan(self, orang: Pegawai, sepekan: int) -> Alasan:
        """Why no day of this person is due."""
        hari = [h for h in self.hari_kerja(sepekan) if h <= self._sampai]
        if not hari:
            return Alasan.BELUM_ADA_HARI
        if (orang.mulai_bertugas or date.min) > hari[-1]:
            return Alasan.BELUM_BERTUGAS
        return Alasan.CUTI_PENUH
