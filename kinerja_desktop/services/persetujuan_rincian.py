"""One report in full, as the penilai needs it to decide: context, warnings, evidence, what changed since approval."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from uuid import UUID

from kinerja_desktop.domain import putusan_laporan as aturan
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kemajuan import Kemajuan, kemajuan
from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan, menit_sehari, periksa_ajukan
from kinerja_desktop.domain.masalah import Masalah, hanya_peringatan
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from kinerja_desktop.domain.skp import Rhk
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.persetujuan import DRAF_CATATAN, adalah_penilai
from kinerja_desktop.store import evaluasi as kueri_evaluasi
from kinerja_desktop.store import laporan as kueri_laporan
from kinerja_desktop.store import persetujuan as kueri
from kinerja_desktop.store.kalender import kalender_unit
from kinerja_desktop.store.persetujuan import PemakaiBukti
from kinerja_desktop.store.rekaman import ambil, revisi_lama
from kinerja_desktop.store.turunan import keputusan_laporan
from kinerja_desktop.system.berkas import ganti_berkas

__all__ = ["PemakaiBukti"]

_TAK_DIBANDINGKAN = frozenset({"id", "pegawai_id", "diajukan_pada"})


@dataclass(frozen=True, slots=True)
class KaitanRhk:
    """The planned result that a report supports: its number in the SKP, and how far its target has come."""

    nomor: int
    rhk: Rhk
    kemajuan: tuple[Kemajuan, ...]


@dataclass(frozen=True, slots=True)
class KeputusanTerbaca:
    """One decision with the name of who made it."""

    putusan: PutusanLaporan
    catatan: str
    oleh: str
    pada: datetime


@dataclass(frozen=True, slots=True)
class PerubahanBidang:
    """One field that differs from the approved revision; both sides as values of the field."""

    bidang: str
    lama: object
    baru: object


@dataclass(frozen=True, slots=True)
class AngkaBulan:
    """Reports handed in during the month of the report, and their minutes (overlaps once, R99)."""

    periode: Periode
    laporan: int
    menit: int


@dataclass(frozen=True, slots=True)
class RincianLaporan:
    """One report as the penilai needs it. `hash` is the revision shown: a decision must name it."""

    laporan: LaporanHarian
    hash: bytes
    status: StatusLaporan
    pegawai: Pegawai
    rhk: KaitanRhk | None
    bulan: AngkaBulan
    peringatan: tuple[Masalah, ...]
    bukti_ganda: tuple[PemakaiBukti, ...]
    keputusan: tuple[KeputusanTerbaca, ...]
    berubah: tuple[PerubahanBidang, ...]
    catatan: str
    boleh_diputuskan: bool
    boleh_dibatalkan: bool = False


def rincian(konteks: Context, laporan_id: UUID) -> RincianLaporan:
    """One report with everything around it. Raises UMM-03 (unknown), UMM-01 (not of one's people)."""
    with konteks.store.baca() as koneksi:
        simpanan = ambil(koneksi, LaporanHarian, laporan_id)
        keputusan = keputusan_laporan(koneksi, laporan_id)
        dikutip = simpanan is not None and kueri_evaluasi.dikutip_penetapan(
            koneksi, simpanan.nilai.pegawai_id, laporan_id
        )
    if simpanan is None:
        raise UserError("UMM-03", apa="Laporan")
    laporan = simpanan.nilai
    orang = wewenang.pastikan_terlihat(konteks, laporan.pegawai_id, "membaca laporan pegawai ini")
    if laporan.diajukan_pada is None and not keputusan and orang.id != konteks.saya:
        raise UserError("UMM-03", apa="Laporan")
    status = aturan.status_laporan(laporan, simpanan.hash, keputusan)
    menunggu = status in (StatusLaporan.DIAJUKAN, StatusLaporan.PERLU_DISETUJUI_ULANG)
    return RincianLaporan(
        laporan,
        simpanan.hash,
        status,
        orang,
        _kaitan(konteks, laporan),
        _angka_bulan(konteks, laporan),
        _peringatan(konteks, laporan, orang),
        _bukti_ganda(konteks, laporan),
        _terbaca(konteks, keputusan),
        _berubah(konteks, laporan, keputusan) if status is StatusLaporan.PERLU_DISETUJUI_ULANG else (),
        konteks.store.draf(konteks.akun.id, DRAF_CATATAN).get(str(laporan_id), ""),
        menunggu and adalah_penilai(konteks, orang),
        status is StatusLaporan.DISETUJUI
        and not dikutip
        and adalah_penilai(konteks, orang)
        and aturan.boleh_urungkan(simpanan.hash, keputusan, konteks.saya),
    )


def _kaitan(konteks: Context, laporan: LaporanHarian) -> KaitanRhk | None:
    with konteks.store.baca() as koneksi:
        kini = kueri_laporan.skp_pada(koneksi, laporan.pegawai_id, laporan.tanggal)
        lain = kueri_evaluasi.skp_tahun(koneksi, laporan.pegawai_id, laporan.tanggal.year)
        for skp in (*([kini] if kini else []), *(s for s, _ in lain)):
            for nomor, rhk in enumerate(skp.rhk, 1):
                if rhk.id == laporan.rhk_id:
                    jumlah = kueri.realisasi_rhk(koneksi, laporan.pegawai_id, rhk.id, skp.mulai, skp.selesai)
                    return KaitanRhk(nomor, rhk, kemajuan(rhk, jumlah))
    return None


def _angka_bulan(konteks: Context, laporan: LaporanHarian) -> AngkaBulan:
    bulan = Periode.bulan(laporan.tanggal)
    with konteks.store.baca() as koneksi:
        masuk = kueri.laporan_masuk(koneksi, laporan.pegawai_id, bulan.mulai, bulan.selesai)
    return AngkaBulan(bulan, len(masuk), menit_sehari(masuk))


def _peringatan(konteks: Context, laporan: LaporanHarian, orang: Pegawai) -> tuple[Masalah, ...]:
    hari = laporan.tanggal
    with konteks.store.baca() as koneksi:
        kalender = kalender_unit(koneksi, orang.unit_kerja_id, hari, hari).kalender
        lain = kueri.laporan_masuk(koneksi, orang.id, hari, hari)
        absen = kueri_laporan.ketidakhadiran_antara(koneksi, orang.id, hari, hari)
    temuan = periksa_ajukan(laporan, hari, hari, hari, lain=lain, kalender=kalender, ketidakhadiran=absen)
    return tuple(hanya_peringatan(temuan))


def _bukti_ganda(konteks: Context, laporan: LaporanHarian) -> tuple[PemakaiBukti, ...]:
    kuartal = Periode.triwulan(laporan.tanggal)
    with konteks.store.baca() as koneksi:
        return tuple(kueri.pemakai_bukti(koneksi, laporan, konteks.saya, kuartal.mulai, kuartal.selesai))


def _terbaca(konteks: Context, keputusan: Sequence[KeputusanLaporan]) -> tuple[KeputusanTerbaca, ...]:
    with konteks.store.baca() as koneksi:
        nama = {k.oleh_id: ambil(koneksi, Pegawai, k.oleh_id) for k in keputusan}
    return tuple(
        KeputusanTerbaca(k.putusan, k.catatan, simpanan.nilai.nama if (simpanan := nama[k.oleh_id]) else "", k.pada)
        for k in keputusan
    )


def _berubah(
    konteks: Context, laporan: LaporanHarian, keputusan: Sequence[KeputusanLaporan]
) -> tuple[PerubahanBidang, ...]:
    """What changed since the newest approved revision that still stands, field by field."""
    setuju = [k for k in aturan.keputusan_efektif(keputusan) if k.putusan is PutusanLaporan.SETUJUI]
    with konteks.store.baca() as koneksi:
        lama = revisi_lama(koneksi, LaporanHarian, setuju[-1].laporan_hash)
    if lama is None:
        return ()
    nama = (f.name for f in fields(LaporanHarian) if f.name not in _TAK_DIBANDINGKAN)
    return tuple(
        PerubahanBidang(n, getattr(lama, n), getattr(laporan, n))
        for n in nama
        if getattr(lama, n) != getattr(laporan, n)
    )


def simpan_salinan(isi: bytes, berkas: Path) -> Path:
    """Write a copy of a piece of evidence outside the office. Raises DOK-01 when the place cannot be written."""
    try:
        ganti_berkas(berkas, isi)
    except OSError as galat:
        from kinerja_desktop.documents.pdf import write_error

        raise write_error(berkas, galat) from galat
    return berkas
