"""Integrity of one office: file, change log against tables, references, audit chain, computed columns, attachments.

Rows are streamed, so a million of them need no more memory than a thousand.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from functools import partial
from itertools import groupby
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, func, select

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, status_laporan
from kinerja_desktop.domain.skp import KeputusanSkp, Skp, StatusSkp, status_skp
from kinerja_desktop.store import skema
from kinerja_desktop.store.brankas import Brankas
from kinerja_desktop.store.lebih import lebih_tabel, utuh
from kinerja_desktop.store.pertukaran import ENTRI_KIRIMAN, sidik_kiriman
from kinerja_desktop.store.rekaman import alirkan
from kinerja_desktop.store.revisi import hash_isi, mata_rantai
from kinerja_desktop.store.rujukan import rujukan_putus
from kinerja_desktop.store.turunan import menurut_silsilah


class Temuan(NamedTuple):
    """One finding: a stable code and a text in Indonesian."""

    kode: str
    pesan: str


def periksa(koneksi: Connection, brankas: Brankas) -> Iterator[Temuan]:
    """Yield everything that is wrong; nothing for a sound office."""
    yield from _berkas(koneksi)
    yield from _rantai(koneksi)
    yield from _kantor(koneksi)
    yield from _kiriman(koneksi)
    for peta in skema.PETA.values():
        yield from _tabel(koneksi, peta)
    for satu in rujukan_putus(koneksi):
        yield Temuan("PRK-10", f"{satu.dari} {satu.id}: {satu.bidang} menunjuk {satu.ke} {satu.tujuan} yang tidak ada")
    yield from _turunan(koneksi, "laporan", LaporanHarian, KeputusanLaporan, "laporan_id", status_laporan)
    yield from _turunan(koneksi, "SKP", Skp, KeputusanSkp, "skp_id", partial(_status_skp, koneksi))
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
        lebar = baris.rev if baris.tabel == skema.NOMOR_PAKET else 1
        if baris.lsn != sebelum + lebar:
            yield Temuan("PRK-03", f"Riwayat berlubang setelah nomor {sebelum}")
        rantai = mata_rantai(rantai, list(baris[:8]))
        if rantai != baris.rantai:
            yield Temuan("PRK-04", f"Rantai jejak audit putus pada nomor {baris.lsn}")
            rantai = baris.rantai
        sebelum = baris.lsn


def _kantor(koneksi: Connection) -> Iterator[Temuan]:
    """Settings of the office against their newest entry; offices made before they were logged have none."""
    r, m = skema.riwayat.c, skema.meta.c
    akhir = koneksi.execute(
        select(r.id, r.hash).where(r.tabel == skema.NOMOR_KANTOR).order_by(r.lsn.desc()).limit(1)
    ).first()
    if akhir is None:
        return
    isi = koneksi.execute(select(m.nilai).where(m.kunci == "kantor")).scalar()
    if isi is None or hash_isi(skema.NOMOR_KANTOR, akhir.id, 0, [isi], b"") != akhir.hash:
        yield Temuan("PRK-06", "Riwayat tidak cocok dengan pengaturan kantor")


def _kiriman(koneksi: Connection) -> Iterator[Temuan]:
    """What is noted of bundles that were made, against their entries; those of older programs have none."""
    r, p = skema.riwayat.c, skema.paket_keluar.c
    perintah = select(p.id, p.perangkat, p.cakupan, p.dasar, p.sampai, r.hash).join_from(
        skema.paket_keluar, skema.riwayat, ENTRI_KIRIMAN
    )
    for *apa, sidik in koneksi.execute(perintah):
        if sidik_kiriman(*apa) != sidik:
            yield Temuan("PRK-06", f"Riwayat tidak cocok dengan paket_keluar {UUID(bytes=apa[0])}")


def _tabel(koneksi: Connection, peta: skema.Peta) -> Iterator[Temuan]:
    t, r = peta.tabel.c, skema.riwayat.c
    dari_paket = _nomor_paket(koneksi)
    akhir = select(func.max(r.lsn)).where(r.id == t.id, r.tabel == peta.nomor).correlate(peta.tabel).scalar_subquery()
    isi = [t[k.nama] for k in peta.kolom[1:]]
    perintah = select(
        t.id, t.lsn, t.hash, t.hapus, t.induk, r.hash.label("tercatat"), akhir.label("akhir"), *isi
    ).outerjoin_from(peta.tabel, skema.riwayat, (r.lsn == t.lsn) & (r.id == t.id))
    lebih = lebih_tabel(koneksi, peta)
    for baris in koneksi.execute(perintah):
        badan = () if baris.hapus else utuh(baris[7:], lebih.get(baris.hash))
        if hash_isi(peta.nomor, baris.id, baris.hapus, badan, baris.induk) != baris.hash:
            yield Temuan("PRK-05", f"Isi {peta.tabel.name} {UUID(bytes=baris.id)} tidak cocok dengan sidiknya")
        if dari_paket(baris.lsn):
            tercatat = baris.tercatat is None and (baris.akhir or 0) < baris.lsn
        else:
            tercatat = baris.akhir == baris.lsn and baris.tercatat == baris.hash
        if not tercatat:
            yield Temuan("PRK-06", f"Riwayat tidak cocok dengan {peta.tabel.name} {UUID(bytes=baris.id)}")
    hilang = (
        select(r.id)
        .distinct()
        .outerjoin_from(skema.riwayat, peta.tabel, t.id == r.id)
        .where(r.tabel == peta.nomor, t.nomor.is_(None))
    )
    for (rekaman,) in koneksi.execute(hilang):
        yield Temuan("PRK-07", f"{peta.tabel.name} {UUID(bytes=rekaman)} hilang dari tabelnya")


def _nomor_paket(koneksi: Connection) -> Callable[[int], bool]:
    """Return what tells of a number whether an applied bundle gave it: one entry stands for all its records."""
    r = skema.riwayat.c
    paket = koneksi.execute(select(r.lsn, r.rev).where(r.tabel == skema.NOMOR_PAKET).order_by(r.lsn)).all()
    akhir = [lsn for lsn, _ in paket]

    def dari_paket(lsn: int) -> bool:
        ke = bisect_left(akhir, lsn)
        return ke < len(paket) and akhir[ke] - paket[ke].rev < lsn < akhir[ke]

    return dari_paket


def _turunan(
    koneksi: Connection, apa: str, kelas: type[Any], keputusan: type[Any], milik: str, hitung: Callable[..., StrEnum]
) -> Iterator[Temuan]:
    """Computed states against the decisions: both are read once, in the order of the ids."""
    t, k = skema.PETA[kelas].tabel.c, skema.PETA[keputusan].tabel.c
    semua = groupby(
        (s.nilai for s, _ in alirkan(koneksi, keputusan, (k[milik], k.id), k.id)), key=lambda v: getattr(v, milik)
    )
    kini: tuple[UUID | None, list[Any]] = (None, [])
    for simpanan, status in alirkan(koneksi, kelas, (t.id,), t.status):
        rekaman: UUID = simpanan.nilai.id
        while kini[0] is None or kini[0].bytes < rekaman.bytes:
            kelompok = next(semua, None)
            if kelompok is None:
                break
            kini = (kelompok[0], list(kelompok[1]))
        if status != hitung(simpanan.nilai, simpanan.hash, kini[1] if kini[0] == rekaman else []).value:
            yield Temuan("PRK-08", f"Status {apa} {rekaman} tidak cocok dengan keputusannya")


def _status_skp(koneksi: Connection, skp: Skp, revisi: bytes, keputusan: Sequence[KeputusanSkp]) -> StatusSkp:
    return status_skp(skp, revisi, menurut_silsilah(koneksi, skp.id, keputusan))


def _lampiran(koneksi: Connection, brankas: Brankas) -> Iterator[Temuan]:
    for (sidik,) in koneksi.execute(select(skema.lampiran.c.sha256)):
        try:
            brankas.ambil(sidik.hex())
        except UserError as galat:
            yield Temuan("PRK-09", f"Lampiran {sidik.hex()[:12]}…: {galat.judul}")
