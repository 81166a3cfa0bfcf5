"""Integrity of one office: file, change log against tables, audit chain, computed columns, attachments."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, func, select

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import KeputusanLaporan, LaporanHarian, status_laporan
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.store import skema
from kinerja_desktop.store.brankas import Brankas
from kinerja_desktop.store.rekaman import cari
from kinerja_desktop.store.revisi import hash_isi, mata_rantai
from kinerja_desktop.store.turunan import hitung_status_skp


class Temuan(NamedTuple):
    """One finding: a stable code and a text in Indonesian."""

    kode: str
    pesan: str


def periksa(koneksi: Connection, brankas: Brankas) -> Iterator[Temuan]:
    """Yield everything that is wrong; nothing for a sound office."""
    yield from _berkas(koneksi)
    yield from _rantai(koneksi)
    for peta in skema.PETA.values():
        yield from _tabel(koneksi, peta)
    yield from _turunan(koneksi)
    yield from _lampiran(koneksi, brankas)


def _berkas(koneksi: Connection) -> Iterator[Temuan]:
    for (hasil,) in koneksi.exec_driver_sql("PRAGMA integrity_check"):
        if hasil != "ok":
            yield Temuan("PRK-01", f"Berkas basis data rusak: {hasil}")
    for baris in koneksi.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Temuan("PRK-02", f"Rujukan putus di tabel {baris[0]} baris {baris[1]}")


def _rantai(koneksi: Connection) -> Iterator[Temuan]:
    r = skema.riwayat.c
    rantai, sebelum = b"", 0
    for baris in koneksi.execute(
        select(r.lsn, r.waktu, r.pelaku, r.aksi, r.tabel, r.id, r.rev, r.hash, r.rantai).order_by(r.lsn)
    ):
        if baris.lsn != sebelum + 1:
            yield Temuan("PRK-03", f"Riwayat berlubang setelah nomor {sebelum}")
        rantai = mata_rantai(rantai, list(baris[:8]))
        if rantai != baris.rantai:
            yield Temuan("PRK-04", f"Rantai jejak audit putus pada nomor {baris.lsn}")
            rantai = baris.rantai
        sebelum = baris.lsn


def _tabel(koneksi: Connection, peta: skema.Peta) -> Iterator[Temuan]:
    t, r = peta.tabel.c, skema.riwayat.c
    akhir = dict(koneksi.execute(select(r.id, func.max(r.lsn)).where(r.tabel == peta.nomor).group_by(r.id)).all())
    isi = [t[k.nama] for k in peta.kolom[1:]]
    for baris in koneksi.execute(
        select(t.id, t.lsn, t.hash, t.hapus, t.induk, r.hash.label("tercatat"), *isi).outerjoin_from(
            peta.tabel, skema.riwayat, (r.lsn == t.lsn) & (r.id == t.id)
        )
    ):
        badan = () if baris.hapus else baris[6:]
        if hash_isi(peta.nomor, baris.id, baris.hapus, badan, baris.induk) != baris.hash:
            yield Temuan("PRK-05", f"Isi {peta.tabel.name} {UUID(bytes=baris.id)} tidak cocok dengan sidiknya")
        if akhir.pop(baris.id, None) != baris.lsn or baris.tercatat != baris.hash:
            yield Temuan("PRK-06", f"Riwayat tidak cocok dengan {peta.tabel.name} {UUID(bytes=baris.id)}")
    for hilang in akhir:
        yield Temuan("PRK-07", f"{peta.tabel.name} {UUID(bytes=hilang)} hilang dari tabelnya")


def _turunan(koneksi: Connection) -> Iterator[Temuan]:
    t = skema.laporan_harian.c
    keputusan: dict[UUID, list[KeputusanLaporan]] = {}
    for simpanan in cari(koneksi, KeputusanLaporan):
        keputusan.setdefault(simpanan.nilai.laporan_id, []).append(simpanan.nilai)
    tercatat = dict(koneksi.execute(select(t.id, t.status).where(t.hapus == 0)).all())
    for laporan in cari(koneksi, LaporanHarian):
        status = status_laporan(laporan.nilai, laporan.hash, keputusan.get(laporan.nilai.id, []))
        if tercatat[laporan.nilai.id.bytes] != status.value:
            yield Temuan("PRK-08", f"Status laporan {laporan.nilai.id} tidak cocok dengan keputusannya")
    s = skema.skp.c
    tercatat = dict(koneksi.execute(select(s.id, s.status).where(s.hapus == 0)).all())
    for skp in cari(koneksi, Skp):
        if tercatat[skp.nilai.id.bytes] != hitung_status_skp(koneksi, skp.nilai.id):
            yield Temuan("PRK-08", f"Status SKP {skp.nilai.id} tidak cocok dengan keputusannya")


def _lampiran(koneksi: Connection, brankas: Brankas) -> Iterator[Temuan]:
    for (sidik,) in koneksi.execute(select(skema.lampiran.c.sha256)):
        try:
            brankas.ambil(sidik.hex())
        except UserError as galat:
            yield Temuan("PRK-09", f"Lampiran {sidik.hex()[:12]}…: {galat.judul}")
