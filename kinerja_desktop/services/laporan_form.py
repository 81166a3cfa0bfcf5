"""What the form of a daily report shows: one report with its unsaved text, and all that its day tells (R96-R99)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from kinerja_desktop.domain import laporan as aturan
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.jam_kerja import norma_sehari
from kinerja_desktop.domain.kalender import HariLibur, Kalender, Ketidakhadiran
from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan
from kinerja_desktop.domain.laporan_isian import IsianLaporan, dari_laporan, ke_laporan, tulis_waktu_ambil
from kinerja_desktop.domain.masalah import Masalah, galat, peringatan
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.putusan_laporan import (
    KeputusanLaporan,
    PutusanLaporan,
    belum_dikembalikan,
    keputusan_efektif,
)
from kinerja_desktop.domain.skp import Rhk, Skp
from kinerja_desktop.domain.teks import tulis_tanggal
from kinerja_desktop.services import laporan_draf as draf
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import laporan as kueri
from kinerja_desktop.store import skema
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.daun import diajukan_keluar
from kinerja_desktop.store.kalender import kalender_unit
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.turunan import hitung_status_laporan, keputusan_laporan

TAHUN_WAJAR = 2022
"""The year of the regulation: a clock before it is wrong, whatever it says."""


@dataclass(frozen=True, slots=True)
class Bahan:
    """What the form needs to know about one day, so that every keystroke is checked without asking the store.

    `lewat_paket` says that this is the machine of one person, from which a report reaches the penilai by a bundle only.
    """

    hari_ini: date
    tanggal: date
    skp: Skp | None
    kalender: Kalender
    libur: tuple[HariLibur, ...]
    ketidakhadiran: tuple[Ketidakhadiran, ...]
    lain: tuple[LaporanHarian, ...]
    norma_menit: int
    penilai: str | None
    lewat_paket: bool = False

    @property
    def rhk(self) -> tuple[Rhk, ...]:
        """Planned results that a report of this day can support."""
        return self.skp.rhk if self.skp else ()

    def rencana_aksi(self, rhk_id: UUID | None) -> tuple[str, ...]:
        """Action plans of one planned result."""
        return next((r.rencana_aksi for r in self.rhk if r.id == rhk_id), ())


@dataclass(frozen=True, slots=True)
class Pengembalian:
    """Why a report came back, by whom and when."""

    catatan: str
    oleh: str
    pada: datetime


@dataclass(frozen=True, slots=True)
class LaporanTerbuka:
    """One report in the form: the text to edit, and what was recorded about it.

    `dasar_kini` is the recorded revision (hex); `basi` tells that the unsaved text continues an older one,
    `dapat_disetujui` that an approval from another machine may still come.
    """

    isian: IsianLaporan
    status: StatusLaporan
    tersimpan: bool
    ada_isian: bool
    dasar_kini: str
    pernah_disetujui: bool
    pengembalian: Pengembalian | None
    bahan: Bahan
    dapat_disetujui: bool = False

    @property
    def basi(self) -> bool:
        """True when the report moved on since this text was begun."""
        return self.tersimpan and self.isian.dasar != self.dasar_kini


def bahan(konteks: Context, hari: date, kecuali: UUID | None = None) -> Bahan:
    """What is known about `hari`; `kecuali` is the report in the form."""
    isian = [i for i in draf.semua_isian(konteks).values() if i.tanggal == hari and i.id != kecuali]
    penilai_id = konteks.pegawai.penilai_id
    with konteks.store.baca() as koneksi:
        penilai = ambil(koneksi, Pegawai, penilai_id) if penilai_id else None
        libur = tuple(kueri.libur_antara(koneksi, hari, hari))
        unit = kalender_unit(koneksi, konteks.pegawai.unit_kerja_id, hari, hari)
        tidak_hadir = tuple(kueri.ketidakhadiran_antara(koneksi, konteks.saya, hari, hari))
        lain = {s.nilai.id: s.nilai for s in kueri.antara(koneksi, konteks.saya, hari, hari)}
        skp = kueri.skp_pada(koneksi, konteks.saya, hari)
    lain |= {i.id: ke_laporan(i, konteks.saya)[0] for i in isian}
    if kecuali is not None:
        lain.pop(kecuali, None)
    return Bahan(
        konteks.hari_ini(),
        hari,
        skp,
        unit.kalender,
        libur,
        tidak_hadir,
        tuple(lain.values()),
        norma_sehari(konteks.kantor.norma_menit, unit.aturan),
        penilai.nilai.nama if penilai else None,
        konteks.store.meta(skema.META_PERAN) == PeranPerangkat.PEGAWAI.value,
    )


def periksa(konteks_hari: Bahan, isian: IsianLaporan, pegawai_id: UUID) -> list[Masalah]:
    """Every problem of the form by field, pure; an unreadable hour hides the complaint that it is missing."""
    laporan, masalah = ke_laporan(isian, pegawai_id)
    skp = konteks_hari.skp
    temuan = aturan.periksa_ajukan(
        laporan,
        skp.mulai if skp else None,
        skp.selesai if skp else None,
        konteks_hari.hari_ini,
        rencana_aksi=konteks_hari.rencana_aksi(isian.rhk_id),
        rhk=[r.id for r in skp.rhk] if skp else None,
        lain=konteks_hari.lain,
        kalender=konteks_hari.kalender,
        ketidakhadiran=konteks_hari.ketidakhadiran,
    )
    tak_terbaca = {m.bidang for m in masalah}
    if "jam" in tak_terbaca:
        tak_terbaca |= {"mulai", "selesai"}
    temuan = [m for m in temuan if m.bidang not in tak_terbaca]
    if konteks_hari.hari_ini.year < TAHUN_WAJAR:
        temuan = [m for m in temuan if m.kode != "LAP-10"]
        masalah.append(galat("tanggal", "LAP-41", tanggal=tulis_tanggal(konteks_hari.hari_ini)))
    return masalah + temuan + _periksa_foto(isian)


def _periksa_foto(isian: IsianLaporan) -> list[Masalah]:
    """A photo of another day is told, never refused: cameras have wrong clocks too."""
    hari = isian.tanggal.isoformat()
    return [
        peringatan(
            "bukti",
            "LMP-11",
            nama=b.nama,
            diambil=tulis_waktu_ambil(b.tanggal_ambil),
            tanggal=tulis_tanggal(isian.tanggal),
        )
        for b in isian.bukti
        if b.tanggal_ambil and b.tanggal_ambil[:10] != hari
    ]


def menit_hari(konteks_hari: Bahan, laporan: LaporanHarian) -> int:
    """Minutes of the whole day with `laporan` in it; overlapped minutes count once (R99)."""
    return aturan.menit_sehari([*konteks_hari.lain, laporan])


def baru(konteks: Context, hari: date) -> LaporanTerbuka:
    """An empty form for `hari`; nothing is stored before something is typed."""
    wewenang.pastikan_pemilik(konteks, konteks.saya, "menulis laporan harian")
    isian = IsianLaporan(konteks.id_baru(), hari)
    return belum_tersimpan(isian, bahan(konteks, hari), ada_isian=False)


def belum_tersimpan(isian: IsianLaporan, konteks_hari: Bahan, ada_isian: bool = True) -> LaporanTerbuka:
    """A form without a record; `ada_isian` tells if something was typed in it."""
    return LaporanTerbuka(isian, StatusLaporan.DRAF, False, ada_isian, "", False, None, konteks_hari)


def buka(konteks: Context, rekaman: UUID) -> LaporanTerbuka:
    """One own report with its unsaved text. Raises UMM-03 when there is none, UMM-01 when it is another person's."""
    wewenang.pastikan_pemilik(konteks, konteks.saya, "membaca laporan harian")
    isian = draf.semua_isian(konteks).get(rekaman)
    with konteks.store.baca() as koneksi:
        simpanan = ambil(koneksi, LaporanHarian, rekaman)
        hitungan = hitung_status_laporan(koneksi, rekaman)
        keputusan = keputusan_laporan(koneksi, rekaman)
        luar = dapat_disetujui(koneksi, rekaman, keputusan)
    if simpanan is None or hitungan is None:
        if isian is None:
            raise UserError("UMM-03", apa="Laporan")
        return belum_tersimpan(isian, bahan(konteks, isian.tanggal, rekaman))
    wewenang.pastikan_pemilik(konteks, simpanan.nilai.pegawai_id, "membaca laporan harian ini")
    terbaca = isian or dari_laporan(simpanan.nilai, simpanan.hash)
    return LaporanTerbuka(
        terbaca,
        hitungan[0],
        True,
        isian is not None,
        simpanan.hash.hex(),
        pernah_disetujui(keputusan),
        _pengembalian(konteks, hitungan[0], keputusan),
        bahan(konteks, terbaca.tanggal, rekaman),
        luar,
    )


def buka_terhapus(konteks: Context, rekaman: UUID) -> LaporanTerbuka:
    """One deleted report as it was, to look at before bringing it back. Raises UMM-03, UMM-01."""
    wewenang.pastikan_pemilik(konteks, konteks.saya, "membaca laporan harian")
    isian = draf.semua_isian(konteks, draf.JENIS_TERHAPUS).get(rekaman)
    with konteks.store.baca() as koneksi:
        lama = kueri.terhapus(koneksi, rekaman)
    if lama is not None:
        wewenang.pastikan_pemilik(konteks, lama.pegawai_id, "membaca laporan harian ini")
        isian = isian or dari_laporan(lama, b"")
    if isian is None:
        raise UserError("UMM-03", apa="Laporan")
    return belum_tersimpan(isian, bahan(konteks, isian.tanggal, rekaman))


def pernah_disetujui(keputusan: Collection[KeputusanLaporan]) -> bool:
    """True when an approval still stands, of whatever revision."""
    return any(k.putusan is PutusanLaporan.SETUJUI for k in keputusan_efektif(keputusan))


def dapat_disetujui(koneksi: Koneksi, rekaman: UUID, keputusan: Sequence[KeputusanLaporan]) -> bool:
    """True when an approval may still come: handed in, known to another machine perhaps, and not sent back."""
    return bool(belum_dikembalikan(diajukan_keluar(koneksi, LaporanHarian, rekaman), keputusan))


def _pengembalian(
    konteks: Context, status: StatusLaporan, keputusan: Collection[KeputusanLaporan]
) -> Pengembalian | None:
    berlaku = [k for k in keputusan_efektif(keputusan) if k.putusan is PutusanLaporan.KEMBALIKAN]
    if status is not StatusLaporan.DIKEMBALIKAN or not berlaku:
        return None
    oleh = wewenang.pegawai(konteks, berlaku[-1].oleh_id)
    return Pengembalian(berlaku[-1].catatan, oleh.nama, berlaku[-1].pada)
