"""Queries of transfers: their records, and what of plans, reports and decisions they touch."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, func, select

from kinerja_desktop.domain.catatan_mutasi import CatatanMutasi, JenisMutasi
from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi
from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan
from kinerja_desktop.domain.pegawai import Kedudukan
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan
from kinerja_desktop.domain.rencana_mutasi import RencanaTercatat
from kinerja_desktop.domain.skp import KeputusanSkp, Skp, penetapan_terakhir
from kinerja_desktop.store import skema
from kinerja_desktop.store.isi_json import isi_json
from kinerja_desktop.store.matriks import status
from kinerja_desktop.store.penutupan import penutupan
from kinerja_desktop.store.rekaman import Tersimpan, cari
from kinerja_desktop.store.skp import SkpTercatat
from kinerja_desktop.store.turunan import keputusan_skp

_C, _L, _S = skema.catatan_mutasi.c, skema.laporan_harian.c, skema.skp.c
_MENUNGGU = (StatusLaporan.DIAJUKAN.value, StatusLaporan.PERLU_DISETUJUI_ULANG.value)
_SEKALI = 500


def catatan(koneksi: Connection, pegawai_id: UUID | None = None) -> list[Tersimpan[CatatanMutasi]]:
    """Transfers in the order in which they were written down, of one person or of everybody."""
    syarat = () if pegawai_id is None else (_C.pegawai_id == pegawai_id.bytes,)
    return cari(koneksi, CatatanMutasi, *syarat, urut=(_C.id,))


def catatan_memuat(koneksi: Connection, teks: str, mulai: date, selesai: date) -> list[CatatanMutasi]:
    """Transfers dated in some days whose record holds a text, such as an id or a written period."""
    antara = _C.tanggal.between(mulai.isoformat(), selesai.isoformat())
    return [
        s.nilai for s in cari(koneksi, CatatanMutasi, antara, _C.rincian.contains(teks, autoescape=True), urut=(_C.id,))
    ]


def pembatalan(koneksi: Connection) -> set[UUID]:
    """Transfers that were undone; only by a record about the same person."""
    membatalkan = isi_json(_C.rincian, "$.membatalkan")
    perintah = select(_C.pegawai_id, membatalkan).where(_C.hapus == 0, membatalkan.is_not(None))
    disebut = {(UUID(teks), pegawai) for pegawai, teks in koneksi.execute(perintah)}
    asal = select(_C.id, _C.pegawai_id).where(_C.id.in_([satu.bytes for satu, _ in disebut]))
    return {UUID(bytes=id_) for id_, pegawai in koneksi.execute(asal) if (UUID(bytes=id_), pegawai) in disebut}


def berhenti(koneksi: Connection, hari: date) -> dict[UUID, Kedudukan]:
    """The standing of everybody who left by `hari`, as the newest transfer that was not undone tells."""
    batal = pembatalan(koneksi)
    kedudukan = isi_json(_C.rincian, "$.langkah.kedudukan").label("kedudukan")
    perintah = (
        select(_C.id, _C.pegawai_id, kedudukan)
        .where(
            _C.hapus == 0,
            _C.jenis == JenisMutasi.BERHENTI.value,
            _C.tanggal <= hari.isoformat(),
            isi_json(_C.rincian, "$.membatalkan").is_(None),
            kedudukan.in_([satu.value for satu in Kedudukan]),
        )
        .order_by(_C.tanggal, _C.id)
    )
    return {
        UUID(bytes=b.pegawai_id): Kedudukan(b.kedudukan)
        for b in koneksi.execute(perintah)
        if UUID(bytes=b.id) not in batal
    }


def rencana(koneksi: Connection, pegawai: Collection[UUID], sejak: int) -> list[RencanaTercatat]:
    """Plans of these people of the year `sejak` and later."""
    daftar: list[Tersimpan[Skp]] = []
    for milik in _potong(pegawai):
        daftar += cari(koneksi, Skp, _S.pegawai_id.in_(milik), _S.tahun >= sejak, urut=(_S.mulai, _S.id))
    tutup = penutupan(koneksi, [s.nilai.id for s in daftar])
    hasil = []
    for s in daftar:
        satu = SkpTercatat(s, status(koneksi, s.nilai.id), tutup.get(s.nilai.id))
        tetap = penetapan_terakhir(keputusan_skp(koneksi, s.nilai.id))
        hasil.append(RencanaTercatat(s.nilai, satu.status, satu.akhir, tetap.oleh_id if tetap else None))
    return hasil


def menunggu(koneksi: Connection, pegawai: Collection[UUID]) -> dict[UUID, int]:
    """How many reports of each of these people wait for a decision."""
    hasil: dict[UUID, int] = {}
    for milik in _potong(pegawai):
        perintah = (
            select(_L.pegawai_id, func.count())
            .where(_L.pegawai_id.in_(milik), _L.hapus == 0, _L.status.in_(_MENUNGGU))
            .group_by(_L.pegawai_id)
        )
        hasil |= {UUID(bytes=nomor): jumlah for nomor, jumlah in koneksi.execute(perintah)}
    return hasil


def ditandatangani(koneksi: Connection, pegawai: Collection[UUID], tahun: int) -> frozenset[tuple[UUID, str]]:
    """Signed evaluations of these people from the year before `tahun` on, as (person, written period)."""
    t = skema.penetapan_evaluasi.c
    hasil: set[tuple[UUID, str]] = set()
    for milik in _potong(pegawai):
        perintah = select(t.pegawai_id, t.periode).where(
            t.pegawai_id.in_(milik), t.hapus == 0, t.periode >= str(tahun - 1)
        )
        hasil |= {(UUID(bytes=nomor), periode) for nomor, periode in koneksi.execute(perintah)}
    return frozenset(hasil)


def laporan_sesudah(koneksi: Connection, skp: Skp, tanggal: date) -> list[Tersimpan[LaporanHarian]]:
    """Reports dated on or after a day that rest on a result of this plan, by day."""
    rhk = [r.id.bytes for r in skp.rhk]
    if not rhk:
        return []
    syarat = (_L.pegawai_id == skp.pegawai_id.bytes, _L.tanggal >= tanggal.isoformat(), _L.rhk_id.in_(rhk))
    return cari(koneksi, LaporanHarian, *syarat, urut=(_L.tanggal, _L.nomor))


def putusan_sesudah(koneksi: Connection, lsn: int, oleh: Collection[UUID], pegawai: Collection[UUID]) -> str:
    """The first kind of decision that one of `oleh` took about one of `pegawai` after a change; empty for none."""
    pelaku = [satu.bytes for satu in oleh]
    t, k, p = skema.penetapan_evaluasi.c, skema.keputusan_skp.c, skema.keputusan_laporan.c
    for milik in _potong(pegawai):
        if cari(koneksi, PenetapanEvaluasi, t.lsn > lsn, t.oleh_id.in_(pelaku), t.pegawai_id.in_(milik), batas=1):
            return "evaluasi yang sudah ditetapkan"
        skp = select(_S.id).where(_S.pegawai_id.in_(milik))
        if cari(koneksi, KeputusanSkp, k.lsn > lsn, k.oleh_id.in_(pelaku), k.skp_id.in_(skp), batas=1):
            return "keputusan atas SKP"
        laporan = select(_L.id).where(_L.pegawai_id.in_(milik))
        if cari(koneksi, KeputusanLaporan, p.lsn > lsn, p.oleh_id.in_(pelaku), p.laporan_id.in_(laporan), batas=1):
            return "keputusan atas laporan"
    return ""


def _potong(pegawai: Collection[UUID]) -> list[list[bytes]]:
    semua = [satu.bytes for satu in pegawai]
    return [semua[i : i + _SEKALI] for i in range(0, len(semua), _SEKALI)]
