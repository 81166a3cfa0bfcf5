"""One week at a glance, for those who fill in once a week: its working days, and what each holds already."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from kinerja_desktop.domain.kalender import CUTI
from kinerja_desktop.domain.laporan import StatusLaporan
from kinerja_desktop.domain.laporan_isian import IsianLaporan, dari_laporan, ke_laporan
from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.domain.skp import Rhk
from kinerja_desktop.services import laporan_draf as draf
from kinerja_desktop.services import laporan_form, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import laporan as kueri
from kinerja_desktop.store.kalender import kalender_unit


@dataclass(frozen=True, slots=True)
class EntriPekan:
    """One report of the week; only drafts and returned ones can be typed in."""

    isian: IsianLaporan
    status: StatusLaporan
    tersimpan: bool


@dataclass(frozen=True, slots=True)
class HariPekan:
    """One day: `keterangan` names the holiday or leave that makes it free."""

    tanggal: date
    bekerja: bool
    keterangan: str
    entri: tuple[EntriPekan, ...]


@dataclass(frozen=True, slots=True)
class Pekan:
    """Monday to Friday (or Saturday), and the planned results to choose from."""

    hari: tuple[HariPekan, ...]
    rhk: tuple[Rhk, ...]
    hari_ini: date


def senin(hari: date) -> date:
    """Monday of the week of `hari`."""
    return hari - timedelta(days=hari.weekday())


def pekan(konteks: Context, hari: date) -> Pekan:
    """The week that holds `hari`. Raises UMM-01 for accounts without reports."""
    wewenang.pastikan_pemilik(konteks, konteks.saya, "menulis laporan harian")
    isian = draf.semua_isian(konteks)
    with konteks.store.baca() as koneksi:
        awal = senin(hari)
        kini = kalender_unit(koneksi, konteks.pegawai.unit_kerja_id, awal, awal + timedelta(days=6))
        kalender, libur = kini.kalender, kini.libur
        jumlah = 7 if kalender.giliran else kalender.hari_kerja
        semua = [awal + timedelta(days=i) for i in range(jumlah)]
        rentang = (semua[0], semua[-1])
        cuti = [k for k in kueri.ketidakhadiran_antara(koneksi, konteks.saya, *rentang) if k.jenis in CUTI]
        tercatat = kueri.antara(koneksi, konteks.saya, *rentang)
        status = kueri.milik(koneksi, konteks.saya, [s.nilai.id for s in tercatat])
        skp = kueri.skp_pada(koneksi, konteks.saya, semua[0])
    entri = [
        EntriPekan(isian.get(s.nilai.id) or dari_laporan(s.nilai, s.hash), StatusLaporan(status[s.nilai.id][1]), True)
        for s in tercatat
    ]
    entri += [EntriPekan(i, StatusLaporan.DRAF, False) for i in isian.values() if i.id not in status]
    hasil = []
    for satu in semua:
        bebas = libur.get(satu) or next((_nama_cuti(k.jenis.value) for k in cuti if k.mulai <= satu <= k.selesai), "")
        milik = tuple(e for e in entri if e.isian.tanggal == satu)
        hasil.append(HariPekan(satu, kalender.boleh_bekerja(satu) and not bebas, bebas, milik))
    return Pekan(tuple(hasil), skp.rhk if skp else (), konteks.hari_ini())


def periksa(konteks: Context, isian: Collection[IsianLaporan]) -> dict[UUID, list[Masalah]]:
    """Problems of several forms, each against its day with the others in it."""
    hasil, hari = {}, {}
    for satu in isian:
        if satu.tanggal not in hari:
            hari[satu.tanggal] = laporan_form.bahan(konteks, satu.tanggal)
        bahan = hari[satu.tanggal]
        lain = {x.id: x for x in bahan.lain} | {
            x.id: ke_laporan(x, konteks.saya)[0] for x in isian if x.tanggal == satu.tanggal
        }
        lain.pop(satu.id, None)
        hasil[satu.id] = laporan_form.periksa(replace(bahan, lain=tuple(lain.values())), satu, konteks.saya)
    return hasil


def _nama_cuti(jenis: str) -> str:
    return jenis.replace("_", " ").capitalize()
