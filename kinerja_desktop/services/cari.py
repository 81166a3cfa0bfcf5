"""What Ctrl+K finds below the window: people, reports and plans that the acting person may see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import cari as kueri

BATAS = 6
KATA_TERPENDEK = 2
KATA_TERPANJANG = 200


@dataclass(frozen=True, slots=True)
class Temuan:
    """One hit: `jenis` is ``pegawai``, ``laporan`` or ``skp``; `halaman` and `pegawai_id` tell where to go."""

    jenis: str
    judul: str
    keterangan: str
    halaman: str
    id: UUID
    pegawai_id: UUID


def cari(konteks: Context, kata: str) -> list[Temuan]:
    """At most six hits a kind; nothing for fewer than two letters; a pasted page counts by its beginning."""
    kata = kata.strip()[:KATA_TERPANJANG]
    if len(kata) < KATA_TERPENDEK:
        return []
    terlihat = {p.id for p in wewenang.terlihat(konteks)}
    batas = None if konteks.peran in wewenang.PEMBACA_SEMUA else terlihat
    with konteks.store.baca() as koneksi:
        orang = [b for b in kueri.cari_pegawai(koneksi, kata, 50) if UUID(bytes=b.id) in terlihat][:BATAS]
        laporan = kueri.cari_laporan(koneksi, kata, batas, BATAS)
        skp = kueri.cari_skp(koneksi, kata, batas, BATAS)
    hasil = [
        Temuan("pegawai", b.nama, b.jabatan, _halaman_pegawai(konteks, b.id), UUID(bytes=b.id), UUID(bytes=b.id))
        for b in orang
    ]
    hasil += [
        Temuan(
            "laporan",
            b.kegiatan,
            f"{date.fromisoformat(b.tanggal):%d/%m/%Y} · {b.nama}",
            "laporan" if b.pegawai_id == konteks.saya.bytes else "persetujuan",
            UUID(bytes=b.id),
            UUID(bytes=b.pegawai_id),
        )
        for b in laporan
    ]
    hasil += [
        Temuan("skp", f"SKP {b.tahun}", b.nama, "sasaran", UUID(bytes=b.id), UUID(bytes=b.pegawai_id)) for b in skp
    ]
    return hasil


def _halaman_pegawai(konteks: Context, pegawai_id: bytes) -> str:
    if pegawai_id == konteks.saya.bytes:
        return "beranda"
    return "evaluasi" if konteks.peran in wewenang.PENILAI else "sasaran"
