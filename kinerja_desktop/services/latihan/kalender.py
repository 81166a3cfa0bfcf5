"""Holidays and leave of the training office. Dates of 2027 wait for the joint decree; all are sample data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from random import Random

from kinerja_desktop.domain.kalender import HariLibur, JenisKetidakhadiran, JenisLibur, Kalender, Ketidakhadiran
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services.latihan.acak import SumberAcak, pilih_berbobot
from kinerja_desktop.services.latihan.penempatan import SEMUA_BERAKUN, Penempatan, Posisi
from kinerja_desktop.services.latihan.pustaka import frasa, libur_mentah

_JENIS = (
    (44, (JenisKetidakhadiran.CUTI_TAHUNAN, 2, 5)),
    (26, (JenisKetidakhadiran.CUTI_SAKIT, 1, 3)),
    (24, (JenisKetidakhadiran.TUGAS_LUAR, 1, 3)),
    (6, (JenisKetidakhadiran.CUTI_ALASAN_PENTING, 1, 4)),
)
_MELAHIRKAN_HARI = 90
_TENANG_HARI = 14
"""No leave so close before today: the last days show what waits and what is missing."""


def hari_libur(acak: SumberAcak, awal: int, akhir: int) -> Iterator[HariLibur]:
    """Holidays of the years `awal` to `akhir`; of a year without a table only those that never move."""
    for tahun in range(awal, akhir + 1):
        tabel = libur_mentah()["tahun"].get(str(tahun), {"pasti": True, "hari": []})
        daftar = [(h, True) for h in libur_mentah()["tetap"]] + [(h, tabel["pasti"]) for h in tabel["hari"]]
        for (bulan_hari, jenis, keterangan), pasti in sorted(daftar, key=lambda d: str(d[0][0])):
            tanggal = date.fromisoformat(f"{tahun}-{bulan_hari}")
            dibuat = datetime.combine(date(tahun - 1, 12, 1), time(9), WIB)
            yield HariLibur(acak.id(dibuat, "libur", tanggal), tanggal, JenisLibur(jenis), keterangan, pasti)


def kalender_kerja(libur: list[HariLibur], hari_kerja: int) -> Kalender:
    """The calendar of units that work `hari_kerja` days a week."""
    return Kalender(frozenset(h.tanggal for h in libur), hari_kerja)


def hari_kerja_terakhir(kalender: Kalender, hari_ini: date, jumlah: int) -> list[date]:
    """The last working days before `hari_ini`, newest first."""
    hasil: list[date] = []
    hari = hari_ini - timedelta(days=1)
    while len(hasil) < jumlah:
        if kalender.bekerja(hari):
            hasil.append(hari)
        hari -= timedelta(days=1)
    return hasil


def ketidakhadiran(
    acak: SumberAcak, penempatan: Penempatan, kalender: Kalender, awal: date, hari_ini: date
) -> Iterator[Ketidakhadiran]:
    """Leave and duty travel between `awal` and `hari_ini`; the named team of the sample office is always there."""
    aliran = acak.aliran("absen")
    akhir = hari_ini - timedelta(days=_TENANG_HARI)
    bulan = max(1, (hari_ini - awal).days // 30)
    for p in penempatan.anggota:
        if p.bernama:
            continue
        if _melahirkan(p, aliran, hari_ini):
            yield _cuti_melahirkan(acak, p, aliran, hari_ini)
            continue
        for ke in range(bulan):
            if aliran.random() < 0.14 and akhir > awal:
                yield _satu(acak, p, aliran, kalender, awal, akhir, ke)
    if sum(1 for _ in penempatan.anggota) <= SEMUA_BERAKUN:
        yield from _gangguan(acak, penempatan, hari_kerja_terakhir(kalender, hari_ini, 12)[-1])


def _melahirkan(p: Posisi, aliran: Random, hari_ini: date) -> bool:
    usia = hari_ini.year - int(p.pegawai.nip[:4])
    return p.pegawai.jenis_kelamin == "P" and 24 <= usia <= 38 and p.pindahan == "" and aliran.random() < 0.05


def _cuti_melahirkan(acak: SumberAcak, p: Posisi, aliran: Random, hari_ini: date) -> Ketidakhadiran:
    mulai = hari_ini - timedelta(days=aliran.randint(20, 70))
    jenis = JenisKetidakhadiran.CUTI_MELAHIRKAN
    return _rekaman(acak, p, mulai, mulai + timedelta(days=_MELAHIRKAN_HARI - 1), jenis, aliran, "m")


def _satu(
    acak: SumberAcak, p: Posisi, aliran: Random, kalender: Kalender, awal: date, akhir: date, ke: int
) -> Ketidakhadiran:
    jenis, sedikit, banyak = pilih_berbobot(aliran, _JENIS)
    mulai = awal + timedelta(days=aliran.randrange((akhir - awal).days))
    while not kalender.bekerja(mulai):
        mulai += timedelta(days=1)
    selesai = mulai + timedelta(days=aliran.randint(sedikit, banyak) - 1)
    return _rekaman(acak, p, mulai, selesai, jenis, aliran, str(ke))


def _rekaman(
    acak: SumberAcak, p: Posisi, mulai: date, selesai: date, jenis: JenisKetidakhadiran, aliran: Random, ke: str
) -> Ketidakhadiran:
    rekaman = acak.id(datetime.combine(mulai, time(7), WIB), "absen", p.nomor, ke)
    return Ketidakhadiran(rekaman, p.pegawai.id, mulai, selesai, jenis, aliran.choice(frasa()["absen"][jenis.value]))


def _gangguan(acak: SumberAcak, penempatan: Penempatan, hari: date) -> Iterator[Ketidakhadiran]:
    """One day without power in the first sub-unit (an outage day needs no report)."""
    anggota = [p for p in penempatan.anggota if penempatan.kantor[p.satuan] != p.satuan]
    for p in anggota:
        if p.satuan == anggota[0].satuan:
            rekaman = acak.id(datetime.combine(hari, time(7), WIB), "gangguan", p.nomor)
            jenis = JenisKetidakhadiran.HARI_GANGGUAN
            yield Ketidakhadiran(rekaman, p.pegawai.id, hari, hari, jenis, "Listrik dan jaringan padam sehari penuh")
