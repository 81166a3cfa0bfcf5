"""Queries of the cascade: everybody, and the text of every plan of a year that is in force or being written."""

from __future__ import annotations

from sqlalchemy import Connection

from kinerja_desktop.domain.pegawai import Pegawai, wajib_skp
from kinerja_desktop.domain.pohon_kinerja import OrangPohon, RencanaPohon
from kinerja_desktop.domain.skp import Skp, StatusSkp
from kinerja_desktop.store import skema
from kinerja_desktop.store.matriks import selaras
from kinerja_desktop.store.rekaman import alirkan, cari
from kinerja_desktop.store.skp import teks_berlaku


def orang(koneksi: Connection) -> list[OrangPohon]:
    """Everybody by name."""
    semua = cari(koneksi, Pegawai, urut=(skema.pegawai.c.nama, skema.pegawai.c.nomor))
    return [
        OrangPohon(s.nilai.id, s.nilai.nama, s.nilai.jabatan, s.nilai.penilai_id, wajib_skp(s.nilai)) for s in semua
    ]


def rencana(koneksi: Connection, tahun: int) -> list[RencanaPohon]:
    """Plans of one year, oldest first; a set text stays in force while its revision is written (article 14).

    Plans that are being written hold what the leader's matrix says now (R38).
    """
    t = skema.skp.c
    hasil = []
    for simpanan, status in list(alirkan(koneksi, Skp, (t.mulai, t.nomor), t.status, t.tahun == tahun)):
        kini = StatusSkp(status)
        berlaku = simpanan
        if kini is not StatusSkp.DITETAPKAN:
            berlaku = teks_berlaku(koneksi, selaras(koneksi, simpanan, kini))
        if berlaku.hash != simpanan.hash:
            kini = StatusSkp.DITETAPKAN
        hasil.append(RencanaPohon(berlaku.nilai.pegawai_id, berlaku.nilai.penilai_id, kini, berlaku.nilai.rhk))
    return hasil
