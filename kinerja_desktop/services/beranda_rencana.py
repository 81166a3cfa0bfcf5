"""Things to do about one's own plan and daily reports (articles 9 and 14; Lampiran II.C.7)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

from kinerja_desktop.domain.kalender import CUTI
from kinerja_desktop.domain.laporan import StatusLaporan
from kinerja_desktop.domain.mutasi import dipersingkat, hari_terakhir, perlu_klarifikasi, sudah_ditutup
from kinerja_desktop.domain.pegawai import Pegawai, wajib_skp
from kinerja_desktop.domain.skp import Skp, StatusSkp, penetapan_terakhir, tenggat_penetapan
from kinerja_desktop.services.beranda_bentuk import SEKALIGUS, Bahan, JenisTindakan, Tindakan, cara_skp
from kinerja_desktop.store import beranda as kueri
from kinerja_desktop.store import laporan as kueri_laporan
from kinerja_desktop.store import mutasi as kueri_mutasi
from kinerja_desktop.store.beranda import Entri
from kinerja_desktop.store.kalender import kalender_unit
from kinerja_desktop.store.penutupan import penutupan
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.turunan import hitung_status_laporan, keputusan_skp

HARI_KE_BELAKANG = 31
"""How far back missing days are asked for."""


def penilai_belum(bahan: Bahan) -> Iterator[Tindakan]:
    """Nobody may rate this person: without a penilai no report and no plan can be handed in (article 1.9)."""
    if bahan.penilai is not None and not bahan.penilai.ada and wajib_skp(bahan.konteks.pegawai):
        yield Tindakan(JenisTindakan.PENILAI_BELUM, teks=bahan.penilai.kalimat, oleh=", ".join(bahan.penilai.tanya[:2]))


def dikembalikan(bahan: Bahan) -> Iterator[Tindakan]:
    """Daily reports that the penilai sent back, of this year and the last."""
    sejak = date(bahan.hari_ini.year - 1, 1, 1) if bahan.hari_ini.year > 1 else bahan.hari_ini
    for satu in kueri.dikembalikan(bahan.koneksi, bahan.konteks.saya, sejak, 20):
        yield Tindakan(
            JenisTindakan.DIKEMBALIKAN, satu.tanggal, satu.kegiatan, satu.catatan, satu.oleh, id=satu.laporan_id
        )


def skp(bahan: Bahan, skp: list[tuple[Skp, StatusSkp]], depan: list[tuple[Skp, StatusSkp]]) -> Iterator[Tindakan]:
    """A plan of this year must be handed in (article 14: set by the end of January); a returned one mended.

    The plan of the next year (`depan`) may be written early: then it is told of too, but its absence is not.
    """
    saya = bahan.konteks.saya
    if bahan.konteks.pegawai.penilai_id is None or not wajib_skp(bahan.konteks.pegawai):
        return
    tutup = penutupan(bahan.koneksi, [s.id for s, _ in skp])
    terbuka = [(s, status) for s, status in skp if not sudah_ditutup(s, tutup.get(s.id), bahan.hari_ini)]
    if not terbuka:
        yield _skp_belum(bahan, bahan.hari_ini.year)
    for satu, status in (*terbuka, *depan):
        if status is StatusSkp.DRAF and tenggat_penetapan(satu) is None:
            yield Tindakan(JenisTindakan.SKP_BARU, satu.mulai, id=satu.id, pegawai_id=saya)
        elif status is StatusSkp.DRAF:
            yield _skp_belum(bahan, satu.tahun, satu.id)
        elif status is StatusSkp.DITETAPKAN and _perlu_klarifikasi(bahan, satu):
            penilai = ambil(bahan.koneksi, Pegawai, bahan.konteks.pegawai.penilai_id)
            nama = penilai.nilai.nama if penilai else ""
            yield Tindakan(JenisTindakan.SKP_KLARIFIKASI, oleh=nama, jumlah=satu.tahun, pegawai_id=saya)
        elif status is StatusSkp.DIKEMBALIKAN:
            yield Tindakan(JenisTindakan.SKP_DIKEMBALIKAN, id=satu.id, jumlah=satu.tahun, pegawai_id=saya)


def _skp_belum(bahan: Bahan, tahun: int, skp_id: UUID | None = None) -> Tindakan:
    batas, cara = date(tahun, 1, 31), cara_skp(date(tahun, 1, 31), bahan.hari_ini)
    return Tindakan(JenisTindakan.SKP_BELUM, batas, id=skp_id, pegawai_id=bahan.konteks.saya, cara=cara)


def _perlu_klarifikasi(bahan: Bahan, skp: Skp) -> bool:
    """A set plan whose penilai is another now (Lampiran II.C.7; R35)."""
    tetap = penetapan_terakhir(keputusan_skp(bahan.koneksi, skp.id))
    return tetap is not None and perlu_klarifikasi(skp, tetap.oleh_id, bahan.konteks.pegawai.penilai_id)


def laporan_belum(bahan: Bahan, skp: list[tuple[Skp, StatusSkp]]) -> Iterator[Tindakan]:
    """Working days without a report, and reports that are still drafts, of about a month."""
    akhir = bahan.hari_ini
    if not wajib_skp(bahan.konteks.pegawai):
        return
    awal = max([akhir - timedelta(days=HARI_KE_BELAKANG), *_batas_awal(bahan, skp)])
    if awal <= akhir and skp:
        entri = kueri.entri(bahan.koneksi, bahan.konteks.saya, awal, akhir)
        yield from _hari_kosong(bahan, awal, akhir, {e.laporan.tanggal for e in entri})
        yield from _masih_draf(bahan, awal, akhir, entri)


def _masih_draf(bahan: Bahan, awal: date, akhir: date, entri: list[Entri]) -> Iterator[Tindakan]:
    tercatat = {e.laporan.id: e.status for e in entri}
    draf = {e.laporan.id: (e.laporan.tanggal, e.laporan.kegiatan) for e in entri if e.status is StatusLaporan.DRAF}
    for isian in bahan.isian.values():
        if awal <= isian.tanggal <= akhir and tercatat.get(isian.id, StatusLaporan.DRAF) is StatusLaporan.DRAF:
            draf[isian.id] = (isian.tanggal, isian.kegiatan[:80])
    urut = sorted(draf.items(), key=lambda d: d[1][0], reverse=True)
    tampak = urut if len(urut) <= SEKALIGUS else urut[: SEKALIGUS - 1]
    for rekaman, (hari, kegiatan) in tampak:
        yield Tindakan(JenisTindakan.DRAF, hari, kegiatan, id=rekaman)
    if len(urut) > len(tampak):
        yield Tindakan(JenisTindakan.DRAF, jumlah=len(urut) - len(tampak))


def _hari_kosong(bahan: Bahan, awal: date, akhir: date, terisi: set[date]) -> Iterator[Tindakan]:
    """Newest first; many are one row that opens the week. Of a unit in shifts nobody knows which days are missing."""
    koneksi, saya = bahan.koneksi, bahan.konteks.saya
    kalender = kalender_unit(koneksi, bahan.konteks.pegawai.unit_kerja_id, awal, akhir).kalender
    if kalender.giliran:
        return
    bebas = {
        hari
        for k in kueri_laporan.ketidakhadiran_antara(koneksi, saya, awal, akhir)
        if k.jenis in CUTI
        for hari in kalender.hari_kerja_antara(max(k.mulai, awal), min(k.selesai, akhir))
    }
    terisi = terisi | {i.tanggal for i in bahan.isian.values()}
    kosong = [h for h in reversed(kalender.hari_kerja_antara(awal, akhir, bebas)) if h not in terisi]
    if len(kosong) > SEKALIGUS:
        kosong, sisa = kosong[: SEKALIGUS - 1], kosong[SEKALIGUS - 1 :]
    else:
        sisa = []
    yield from (Tindakan(JenisTindakan.TULIS_LAPORAN, h) for h in kosong)
    if sisa:
        yield Tindakan(JenisTindakan.ISI_PEKAN, sisa[0], jumlah=len(sisa))


def _batas_awal(bahan: Bahan, skp: list[tuple[Skp, StatusSkp]]) -> list[date]:
    mulai = [s.mulai for s, _ in skp]
    bertugas = bahan.konteks.pegawai.mulai_bertugas
    return [*([min(mulai)] if mulai else []), *([bertugas] if bertugas else [])]


def laporan_lepas(bahan: Bahan, skp: list[tuple[Skp, StatusSkp]]) -> Iterator[Tindakan]:
    """Reports after a transfer that still name a result of the closed plan: to be linked anew, or to stay as they are.

    Only while the reports may still be changed without a new decision; what is approved stays where it was approved.
    """
    tutup = penutupan(bahan.koneksi, [s.id for s, _ in skp])
    for satu, _ in skp:
        if dipersingkat(satu, tutup.get(satu.id)):
            besok = hari_terakhir(satu, tutup.get(satu.id)) + timedelta(days=1)
            lepas = kueri_mutasi.laporan_sesudah(bahan.koneksi, satu, besok)
            status = [hitung_status_laporan(bahan.koneksi, s.nilai.id) for s in lepas]
            bebas = [s.nilai for s, h in zip(lepas, status, strict=True) if h and h[0] is not StatusLaporan.DISETUJUI]
            if bebas:
                yield Tindakan(JenisTindakan.LAPORAN_LEPAS, besok, jumlah=len(bebas), id=bebas[0].id)
