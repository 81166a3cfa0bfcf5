"""Beranda: what the acting person must do now, how the month stands, how far the plan has come. One call, by index."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.cara_angka import cara_norma, cara_sasaran
from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.evaluasi import Predikat, Rating
from kinerja_desktop.domain.jam_hukum import NAMA_TENGGAT
from kinerja_desktop.domain.jam_kerja import norma_sehari
from kinerja_desktop.domain.kalender import CUTI, Kalender
from kinerja_desktop.domain.kemajuan import Kemajuan, kemajuan
from kinerja_desktop.domain.laporan import StatusLaporan, menit_sehari
from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Skp, StatusSkp, skp_pada
from kinerja_desktop.services import cara_penetapan, organisasi, tenggat, wewenang
from kinerja_desktop.services import laporan_draf as draf
from kinerja_desktop.services.beranda_bentuk import Bahan, Tindakan, periode_ditagih, periode_evaluasi
from kinerja_desktop.services.beranda_tindakan import daftar_tindakan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.organisasi import PenilaiSaya
from kinerja_desktop.services.umpan_balik import TERBACA, dibaca_satuan
from kinerja_desktop.store import beranda as kueri
from kinerja_desktop.store import evaluasi as kueri_evaluasi
from kinerja_desktop.store import laporan as kueri_laporan
from kinerja_desktop.store.beranda import HitunganKantor, Koneksi
from kinerja_desktop.store.kalender import KalenderUnit, kalender_unit
from kinerja_desktop.store.penutupan import penutupan

__all__ = [
    "Hari",
    "HitunganKantor",
    "PredikatTerakhir",
    "Ringkasan",
    "RingkasanBulan",
    "RingkasanRencana",
    "RupaHari",
    "Sasaran",
    "jumlah_menunggu",
    "periode_evaluasi",
    "ringkasan",
]

_TERCATAT = frozenset({StatusLaporan.DIAJUKAN, StatusLaporan.DISETUJUI, StatusLaporan.PERLU_DISETUJUI_ULANG})


class RupaHari(StrEnum):
    """How one day of the month stands."""

    DISETUJUI = "disetujui"
    DIAJUKAN = "diajukan"
    DRAF = "draf"
    DIKEMBALIKAN = "dikembalikan"
    KOSONG = "kosong"
    LIBUR = "libur"
    CUTI = "cuti"
    NANTI = "nanti"


@dataclass(frozen=True, slots=True)
class Hari:
    """One day: its state, how many reports it holds, the name of the holiday or leave, and what ends on it."""

    tanggal: date
    rupa: RupaHari
    jumlah: int = 0
    keterangan: str = ""
    tenggat: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RingkasanBulan:
    """One month of reports. `berjalan` are its working days up to today without leave, `terisi` those handed in."""

    hari: tuple[Hari, ...]
    terisi: int = 0
    berjalan: int = 0
    menit: int = 0
    menit_norma: int = 0

    @property
    def cara_norma(self) -> CaraHitung | None:
        """The working of the minutes against the norm."""
        return cara_norma(self.menit, self.berjalan, self.menit_norma)

    def jumlah(self, rupa: RupaHari) -> int:
        """How many days look so."""
        return sum(h.rupa is rupa for h in self.hari)


@dataclass(frozen=True, slots=True)
class Sasaran:
    """One planned result; `persen` is that of its least advanced countable indicator, None where nothing counts."""

    nomor: int
    uraian: str
    persen: int | None


@dataclass(frozen=True, slots=True)
class RingkasanRencana:
    """The plan of the year and the realisasi of the period: `terisi` of `indikator` indicators have words.

    `cara` is the working of all percents of `sasaran`.
    """

    tahun: int
    status: StatusSkp
    sasaran: tuple[Sasaran, ...]
    periode: Periode
    terisi: int
    indikator: int
    cara: CaraHitung


@dataclass(frozen=True, slots=True)
class PredikatTerakhir:
    """The newest signed evaluation of the person; `cara` is the working of its predikat."""

    periode: Periode
    predikat: Predikat
    rating_hasil: Rating | None
    rating_perilaku: Rating | None
    cara: CaraHitung | None


@dataclass(frozen=True, slots=True)
class Ringkasan:
    """All that Beranda shows. `kantor` is for accounts without reports of their own, `penilai` for the others."""

    hari_ini: date
    bulan: Periode
    kalender: RingkasanBulan
    tindakan: tuple[Tindakan, ...]
    rencana: RingkasanRencana | None = None
    predikat: PredikatTerakhir | None = None
    kantor: HitunganKantor | None = None
    penilai: PenilaiSaya | None = None


def ringkasan(konteks: Context, bulan: Periode | None = None) -> Ringkasan:
    """Everything for one month (by default the current one); `bulan` is a period of kind BULANAN."""
    bulan = bulan or Periode.bulan(konteks.hari_ini())
    if konteks.peran not in wewenang.PENULIS:
        return _kantor(konteks, bulan)
    isian = draf.semua_isian(konteks)
    terbaca = konteks.store.preferensi(konteks.akun.id, TERBACA) or 0
    satuan = frozenset(dibaca_satuan(konteks))
    penilai = organisasi.penilai_saya(konteks)
    with konteks.store.baca() as koneksi:
        kalender = _dengan_tenggat(konteks, _bulan(konteks, koneksi, bulan, isian))
        rencana = _rencana(konteks, koneksi, bulan)
        predikat = _predikat(konteks, koneksi)
        daftar = daftar_tindakan(Bahan(konteks, koneksi, isian, int(terbaca), umpan_dibaca=satuan, penilai=penilai))
    return Ringkasan(konteks.hari_ini(), bulan, kalender, tuple(daftar), rencana, predikat, penilai=penilai)


def jumlah_menunggu(konteks: Context) -> tuple[int, int]:
    """Badges of the side bar: reports that wait for the acting penilai, evaluations to give or to sign for."""
    if konteks.peran not in wewenang.PENULIS:
        return 0, 0
    with konteks.store.baca() as koneksi:
        tanda = len(kueri.belum_diterima(koneksi, konteks.saya))
        if konteks.peran not in wewenang.PENILAI:
            return 0, tanda
        menunggu = kueri.jumlah_menunggu(koneksi, konteks.saya)[0]
        ditagih = periode_ditagih(konteks, konteks.hari_ini())
        return menunggu, tanda + sum(len(kueri.evaluasi_menunggu(koneksi, konteks.saya, p)) for p in ditagih)


def _bulan(konteks: Context, koneksi: Koneksi, bulan: Periode, isian: dict[UUID, IsianLaporan]) -> RingkasanBulan:
    entri = kueri.entri(koneksi, konteks.saya, bulan.mulai, bulan.selesai)
    kalender, libur, aturan = _kalender(konteks, koneksi, bulan)
    cuti = {
        hari: k.jenis.value.replace("_", " ").capitalize()
        for k in kueri_laporan.ketidakhadiran_antara(koneksi, konteks.saya, bulan.mulai, bulan.selesai)
        if k.jenis in CUTI
        for hari in kalender.hari_kerja_antara(max(k.mulai, bulan.mulai), min(k.selesai, bulan.selesai))
    }
    status: dict[date, list[StatusLaporan]] = {}
    for satu in entri:
        status.setdefault(satu.laporan.tanggal, []).append(satu.status)
    # A text that was never saved is a draft of its day too.
    tercatat = {e.laporan.id for e in entri}
    for belum in isian.values():
        if belum.id not in tercatat and bulan.memuat(belum.tanggal):
            status.setdefault(belum.tanggal, []).append(StatusLaporan.DRAF)
    hari = [
        _hari(satu, status.get(satu, []), kalender, libur.get(satu, ""), cuti.get(satu, ""), konteks.hari_ini())
        for satu in Kalender(hari_kerja=7).hari_kerja_antara(bulan.mulai, bulan.selesai)
    ]
    berjalan = kalender.hari_kerja_antara(bulan.mulai, min(bulan.selesai, konteks.hari_ini()), cuti)
    dihitung = status if kalender.giliran else berjalan
    terisi = sum(any(s in _TERCATAT for s in status.get(h, ())) for h in dihitung)
    return RingkasanBulan(
        tuple(hari),
        min(terisi, len(berjalan)),
        len(berjalan),
        menit_sehari(e.laporan for e in entri),
        len(berjalan) * norma_sehari(konteks.kantor.norma_menit, aturan),
    )


def _dengan_tenggat(konteks: Context, bulan: RingkasanBulan) -> RingkasanBulan:
    """The month with the last days of the open clocks on which the acting person must act, or may."""
    batas: dict[date, dict[str, None]] = {}
    for baris in tenggat.giliran_saya(konteks):
        batas.setdefault(baris.tenggat.sampai, {})[NAMA_TENGGAT[baris.tenggat.jenis]] = None
    return replace(bulan, hari=tuple(replace(h, tenggat=tuple(batas.get(h.tanggal, ()))) for h in bulan.hari))


def _kalender(konteks: Context, koneksi: Koneksi, bulan: Periode) -> KalenderUnit:
    akhir = min(bulan.selesai, max(bulan.mulai, konteks.hari_ini()))
    return kalender_unit(koneksi, konteks.pegawai.unit_kerja_id, bulan.mulai, bulan.selesai, akhir)


def _hari(hari: date, status: list[StatusLaporan], kalender: Kalender, libur: str, cuti: str, hari_ini: date) -> Hari:
    if status:
        return Hari(hari, _rupa(status), len(status), libur or cuti)
    if not kalender.bekerja(hari):
        return Hari(hari, RupaHari.LIBUR, keterangan=libur)
    if cuti:
        return Hari(hari, RupaHari.CUTI, keterangan=cuti)
    if kalender.giliran:
        return Hari(hari, RupaHari.NANTI)
    return Hari(hari, RupaHari.KOSONG if hari <= hari_ini else RupaHari.NANTI)


def _rupa(status: list[StatusLaporan]) -> RupaHari:
    """The state that needs attention most stands for the whole day."""
    if StatusLaporan.DIKEMBALIKAN in status:
        return RupaHari.DIKEMBALIKAN
    if StatusLaporan.DRAF in status:
        return RupaHari.DRAF
    return RupaHari.DISETUJUI if set(status) == {StatusLaporan.DISETUJUI} else RupaHari.DIAJUKAN


def _rencana(konteks: Context, koneksi: Koneksi, bulan: Periode) -> RingkasanRencana | None:
    daftar = kueri_evaluasi.skp_tahun(koneksi, konteks.saya, bulan.tahun)
    if not daftar:
        return None
    hari = min(bulan.selesai, max(bulan.mulai, konteks.hari_ini()))
    akhir = {i: tutup.selesai for i, tutup in penutupan(koneksi, [s.id for s, _ in daftar]).items()}
    kini = [d for d in daftar if skp_pada([d[0]], hari, akhir)] or daftar
    skp, status = next((d for d in kini if d[1] is StatusSkp.DITETAPKAN), kini[0])
    periode = periode_evaluasi(konteks, hari)
    realisasi = kueri_evaluasi.realisasi(koneksi, skp, periode)
    isi = {i.iki_id: i.uraian for i in realisasi.nilai.isi} if realisasi else {}
    iki = [i.id for r in skp.rhk for i in r.iki]
    jumlah = kueri.realisasi_disetujui(koneksi, skp)
    maju = [kemajuan(r, jumlah.get(r.id, {})) for r in skp.rhk]
    terisi = sum(bool(isi.get(i, "").strip()) for i in iki)
    return RingkasanRencana(bulan.tahun, status, _sasaran(skp, maju), periode, terisi, len(iki), cara_sasaran(maju))


def _sasaran(skp: Skp, maju: Sequence[Sequence[Kemajuan]]) -> tuple[Sasaran, ...]:
    return tuple(
        Sasaran(nomor, rhk.uraian, min((k.persen for k in milik), default=None))
        for nomor, (rhk, milik) in enumerate(zip(skp.rhk, maju, strict=True), start=1)
    )


def _predikat(konteks: Context, koneksi: Koneksi) -> PredikatTerakhir | None:
    ada = kueri.penetapan_terakhir(koneksi, konteks.saya)
    if ada is None:
        return None
    penetapan, isi = ada
    hasil, perilaku = cara_penetapan.rating_ditetapkan(penetapan, isi) or (None, None)
    cara = cara_penetapan.milik_sendiri(penetapan, isi)
    return PredikatTerakhir(penetapan.periode, penetapan.predikat, hasil, perilaku, cara)


def _kantor(konteks: Context, bulan: Periode) -> Ringkasan:
    """Accounts that administer or watch have no reports: the office in figures, and a plain calendar."""
    with konteks.store.baca() as koneksi:
        kalender, libur, _ = _kalender(konteks, koneksi, bulan)
        periode = periode_evaluasi(konteks, min(bulan.selesai, max(bulan.mulai, konteks.hari_ini())))
        hitungan = kueri.hitungan_kantor(koneksi, bulan.tahun, periode)
        daftar = daftar_tindakan(Bahan(konteks, koneksi, {}, 0, hitungan))
    hari = [
        Hari(h, RupaHari.NANTI if kalender.bekerja(h) else RupaHari.LIBUR, keterangan=libur.get(h, ""))
        for h in Kalender(hari_kerja=7).hari_kerja_antara(bulan.mulai, bulan.selesai)
    ]
    return Ringkasan(konteks.hari_ini(), bulan, RingkasanBulan(tuple(hari)), tuple(daftar), kantor=hitungan)
