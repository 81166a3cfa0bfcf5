"""Queries of the dialog kinerja: entries of one plan, their earlier texts, and plans that others must look at."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, select

from kinerja_desktop.domain.dialog_kinerja import DialogKinerja
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.skp import PutusanSkp, Skp, StatusSkp
from kinerja_desktop.domain.waktu import dari_teks
from kinerja_desktop.store import skema
from kinerja_desktop.store.milik_rujukan import sesuai
from kinerja_desktop.store.penutupan import akhir_skp
from kinerja_desktop.store.rekaman import Tersimpan, cari, revisi_lama


class TeksDialog(NamedTuple):
    """One text of an entry, with the time at which it was written."""

    pada: datetime
    isi: DialogKinerja


def dialog_skp(koneksi: Connection, skp_id: UUID) -> list[Tersimpan[DialogKinerja]]:
    """Entries about one plan, the newest day first."""
    t = skema.dialog_kinerja.c
    milik = sesuai(skema.dialog_kinerja)
    return cari(koneksi, DialogKinerja, t.skp_id == skp_id.bytes, milik, urut=(t.tanggal.desc(), t.id.desc()))


def riwayat_teks(koneksi: Connection, simpanan: Tersimpan[DialogKinerja]) -> list[TeksDialog]:
    """Every text of one entry, oldest first; the last is the present one."""
    r = skema.riwayat.c
    perintah = (
        select(r.waktu, r.hash)
        .where(r.tabel == skema.PETA[DialogKinerja].nomor, r.id == simpanan.nilai.id.bytes)
        .order_by(r.lsn)
    )
    hasil = []
    for waktu, sidik in koneksi.execute(perintah):
        isi = simpanan.nilai if sidik == simpanan.hash else revisi_lama(koneksi, DialogKinerja, sidik)
        if isi is not None:
            hasil.append(TeksDialog(dari_teks(waktu), isi))
    return hasil


class SkpOrang(NamedTuple):
    """A person and a plan of his."""

    pegawai: Pegawai
    skp: Skp


def diajukan_di_bawah(koneksi: Connection, atasan: UUID, tahun: int) -> list[SkpOrang]:
    """Handed-in plans of people two steps below `atasan`, by name."""
    p, s = skema.pegawai.c, skema.skp.c
    penilai = [t.nilai.id.bytes for t in cari(koneksi, Pegawai, p.penilai_id == atasan.bytes)]
    if not penilai:
        return []
    orang = {t.nilai.id: t.nilai for t in cari(koneksi, Pegawai, p.penilai_id.in_(penilai), urut=(p.nama,))}
    syarat = (s.tahun == tahun, s.status == StatusSkp.DIAJUKAN.value, s.pegawai_id.in_([i.bytes for i in orang]))
    rencana = {t.nilai.pegawai_id: t.nilai for t in cari(koneksi, Skp, *syarat)}
    return [SkpOrang(satu, rencana[i]) for i, satu in orang.items() if i in rencana]


def berganti_penilai(koneksi: Connection, penilai: UUID, hari: date) -> list[SkpOrang]:
    """Set plans in force on `hari` of the team that name another penilai and that this one never set, by name."""
    p, s, k = skema.pegawai.c, skema.skp.c, skema.keputusan_skp.c
    orang = {t.nilai.id: t.nilai for t in cari(koneksi, Pegawai, p.penilai_id == penilai.bytes, urut=(p.nama,))}
    milik_saya = select(k.skp_id).where(k.oleh_id == penilai.bytes, k.putusan == PutusanSkp.TETAPKAN.value)
    syarat = (
        s.pegawai_id.in_([i.bytes for i in orang]),
        s.status == StatusSkp.DITETAPKAN.value,
        s.penilai_id.is_not(None),
        s.penilai_id != penilai.bytes,
        s.mulai <= hari.isoformat(),
        akhir_skp() >= hari.isoformat(),
        s.id.not_in(milik_saya),
    )
    rencana = {t.nilai.pegawai_id: t.nilai for t in cari(koneksi, Skp, *syarat)} if orang else {}
    return [SkpOrang(satu, rencana[i]) for i, satu in orang.items() if i in rencana]
