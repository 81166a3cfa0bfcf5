"""Queries of the dialog kinerja: entries of one plan, their earlier texts, and plans the atasan may decide on."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, select

from kinerja_desktop.domain.dialog_kinerja import DialogKinerja
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.skp import Skp, StatusSkp
from kinerja_desktop.domain.waktu import dari_teks
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import Tersimpan, cari, revisi_lama


class TeksDialog(NamedTuple):
    """One text of an entry, with the time at which it was written."""

    pada: datetime
    isi: DialogKinerja


def dialog_skp(koneksi: Connection, skp_id: UUID) -> list[Tersimpan[DialogKinerja]]:
    """Entries about one plan, the newest day first."""
    t = skema.dialog_kinerja.c
    return cari(koneksi, DialogKinerja, t.skp_id == skp_id.bytes, urut=(t.tanggal.desc(), t.nomor.desc()))


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


class SkpAtasan(NamedTuple):
    """A handed-in plan of somebody whose penilai is a subordinate."""

    pegawai: Pegawai
    skp: Skp


def diajukan_di_bawah(koneksi: Connection, atasan: UUID, tahun: int) -> list[SkpAtasan]:
    """Handed-in plans of people two steps below `atasan`, by name."""
    p, s = skema.pegawai.c, skema.skp.c
    penilai = [t.nilai.id.bytes for t in cari(koneksi, Pegawai, p.penilai_id == atasan.bytes)]
    if not penilai:
        return []
    orang = {t.nilai.id: t.nilai for t in cari(koneksi, Pegawai, p.penilai_id.in_(penilai), urut=(p.nama,))}
    syarat = (s.tahun == tahun, s.status == StatusSkp.DIAJUKAN.value, s.pegawai_id.in_([i.bytes for i in orang]))
    rencana = {t.nilai.pegawai_id: t.nilai for t in cari(koneksi, Skp, *syarat)}
    return [SkpAtasan(satu, rencana[i]) for i, satu in orang.items() if i in rencana]
