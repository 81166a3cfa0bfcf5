"""What saves typing: suggestions from own history, favourites, and the copy of the last day's reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

import msgspec

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.laporan_isian import IsianLaporan, dari_laporan, dengan_rencana_sah, sebagai_contoh
from kinerja_desktop.domain.saran import Contoh, satuan_terpakai
from kinerja_desktop.domain.skp import Rhk
from kinerja_desktop.domain.teks import bersihkan, tulis_tanggal
from kinerja_desktop.services import laporan_draf as draf
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import laporan as kueri
from kinerja_desktop.store.rekaman import Tersimpan

KUNCI_FAVORIT = "laporan.favorit"
FAVORIT_TERBANYAK = 30
_RIWAYAT = 400
_PANJANG_NAMA = 60


@dataclass(frozen=True, slots=True)
class BahanSaran:
    """Own history, loaded once, so that suggestions cost no query while typing."""

    contoh: tuple[Contoh, ...]
    satuan: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Favorit:
    """A report that returns often. `rhk` is the text of its planned result, which survives the change of the SKP."""

    nama: str
    kegiatan: str
    jam: str = ""
    satuan: str = ""
    rhk: str = ""
    rencana_aksi: str = ""
    uraian: str = ""


def muat(konteks: Context) -> BahanSaran:
    """The newest own reports as examples. Raises UMM-01 for accounts without reports."""
    wewenang.pastikan_pemilik(konteks, konteks.saya, "membaca laporan harian")
    with konteks.store.baca() as koneksi:
        daftar = tuple(kueri.contoh(koneksi, konteks.saya, _RIWAYAT))
    return BahanSaran(daftar, tuple(satuan_terpakai(daftar)))


def favorit(konteks: Context) -> list[Favorit]:
    """Favourites of this account, in the order they were made."""
    return msgspec.convert(konteks.store.preferensi(konteks.akun.id, KUNCI_FAVORIT) or [], list[Favorit])


def simpan_favorit(konteks: Context, isian: IsianLaporan) -> list[Favorit]:
    """Keep the form as a favourite under its kegiatan; the same kegiatan replaces the older one. Raises LAP-05."""
    wewenang.pastikan_pemilik(konteks, konteks.saya, "menyimpan favorit laporan")
    kegiatan = bersihkan(isian.kegiatan).strip()
    if not kegiatan:
        raise UserError("LAP-05")
    nama = kegiatan if len(kegiatan) <= _PANJANG_NAMA else kegiatan[: _PANJANG_NAMA - 1] + "…"
    with konteks.store.baca() as koneksi:
        skp = kueri.skp_pada(koneksi, konteks.saya, isian.tanggal)
    rhk = next((r.uraian for r in skp.rhk if r.id == isian.rhk_id), "") if skp else ""
    baru = Favorit(nama, kegiatan, isian.jam, isian.satuan, rhk, isian.rencana_aksi, isian.uraian)
    return _atur(konteks, [f for f in favorit(konteks) if f.nama != nama] + [baru])


def hapus_favorit(konteks: Context, nama: str) -> list[Favorit]:
    """Forget one favourite. Raises LAP-48 when it is not there."""
    lama = favorit(konteks)
    sisa = [f for f in lama if f.nama != nama]
    if len(sisa) == len(lama):
        raise UserError("LAP-48")
    return _atur(konteks, sisa)


def _atur(konteks: Context, daftar: list[Favorit]) -> list[Favorit]:
    daftar = daftar[-FAVORIT_TERBANYAK:]
    konteks.store.atur_preferensi(konteks.akun.id, KUNCI_FAVORIT, msgspec.to_builtins(daftar))
    return daftar


def isi_dari_favorit(isian: IsianLaporan, pilihan: Favorit, rhk: Sequence[Rhk]) -> IsianLaporan:
    """The form filled from a favourite; what it does not name stays. `rhk` are the planned results of the day."""
    rhk_id = next((r.id for r in rhk if r.uraian == pilihan.rhk), isian.rhk_id)
    terisi = replace(
        isian,
        kegiatan=pilihan.kegiatan,
        jam=pilihan.jam or isian.jam,
        satuan=pilihan.satuan or isian.satuan,
        rhk_id=rhk_id,
        rencana_aksi=pilihan.rencana_aksi or isian.rencana_aksi,
        uraian=isian.uraian or pilihan.uraian,
    )
    return dengan_rencana_sah(terisi, rhk)


def salin_kemarin(konteks: Context, ke: date) -> tuple[date, list[UUID]]:
    """Copy the reports of the last day before `ke` as new drafts for `ke`; return that day and the new ids.

    What `ke` already has (same kegiatan and hours) is not copied again. Raises LAP-43 without an earlier report.
    """
    wewenang.pastikan_pemilik(konteks, konteks.saya, "menyalin laporan harian")
    isian = list(draf.semua_isian(konteks).values())
    with konteks.store.baca() as koneksi:
        tercatat = kueri.hari_terakhir_sebelum(koneksi, konteks.saya, ke)
        calon = [d for d in (tercatat, *(i.tanggal for i in isian if i.tanggal < ke)) if d is not None]
        if not calon:
            raise UserError("LAP-43", tanggal=tulis_tanggal(ke))
        dari = max(calon)
        rhk = skp.rhk if (skp := kueri.skp_pada(koneksi, konteks.saya, ke)) else ()
        asal = _pada_hari(kueri.antara(koneksi, konteks.saya, dari, dari), isian, dari)
        sudah = {(i.kegiatan, i.jam) for i in _pada_hari(kueri.antara(koneksi, konteks.saya, ke, ke), isian, ke)}
    baru = [sebagai_contoh(i, konteks.id_baru(), ke) for i in asal if (i.kegiatan, i.jam) not in sudah]
    milik = {r.id for r in rhk}
    baru = [dengan_rencana_sah(i if i.rhk_id in milik else replace(i, rhk_id=None), rhk) for i in baru]
    for satu in baru:
        draf.simpan_isian(konteks, satu)
    return dari, [i.id for i in baru]


def _pada_hari(tercatat: list[Tersimpan[LaporanHarian]], isian: list[IsianLaporan], hari: date) -> list[IsianLaporan]:
    """Forms of one day; an unsaved text stands for the saved report it continues."""
    belum = {i.id: i for i in isian}
    ada = {s.nilai.id for s in tercatat}
    hasil = [belum.get(s.nilai.id) or dari_laporan(s.nilai, s.hash) for s in tercatat]
    belum = {k: v for k, v in belum.items() if k not in ada}
    return [i for i in (*hasil, *belum.values()) if i.tanggal == hari]
