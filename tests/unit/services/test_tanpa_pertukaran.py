"""Offices that never exchange pay nothing for it: what they write is theirs alone, and is kept once."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import func, select

from kinerja_desktop.services import tukar
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skema
from kinerja_desktop.store.pertukaran import diri
from tests.helpers.evaluasi import siapkan, tetapkan
from tests.helpers.kantor import KantorUji
from tests.helpers.pertukaran import Jaringan, Komputer, laporan, simpan

TABEL = (
    "tetangga",
    "paket_keluar",
    "paket_masuk",
    "lampiran_asal",
    "lampiran_susulan",
    "data_induk",
    "daun_lain",
    "lebih",
)
"""What is kept of the exchange alone."""
META = ("epoch", "epoch_lama", "lsn_tetap", skema.META_PERAN)
META_AWALAN = ("cakupan:", "tahu:", "ujung:", "ditahan:", "datang:")


def revisi(konteks: Context) -> int:
    with konteks.store.baca() as koneksi:
        t = skema.laporan_harian.c
        return int(koneksi.execute(select(t.rev).where(t.id == laporan(1).id.bytes)).scalar_one())


def isi_pembukuan(konteks: Context) -> dict[str, int]:
    """Rows in each table of the exchange, and facts about it."""
    with konteks.store.baca() as koneksi:
        tabel = skema.metadata.tables
        hasil = {n: koneksi.execute(select(func.count()).select_from(tabel[n])).scalar_one() for n in TABEL}
    return hasil | {"meta": sum(k in META or k.startswith(META_AWALAN) for k in fakta(konteks))}


def fakta(konteks: Context) -> set[str]:
    """Names of all facts of this machine."""
    with konteks.store.baca() as koneksi:
        return set(koneksi.execute(select(skema.meta.c.kunci)).scalars())


def test_an_office_that_never_exchanged_amends_and_keeps_no_books(kantor: KantorUji) -> None:
    """Also after a whole quarter was written, handed in, approved and signed."""
    siti = kantor.sebagai("siti")
    semula = fakta(siti)
    siapkan(kantor)
    tetapkan(kantor)
    for n in range(3):
        with siti.transaksi("simpan") as kerja:
            kerja.simpan(laporan(1, f"semula {n}"))
    assert revisi(siti) == 1, "nobody else knows it: each save amends"
    assert isi_pembukuan(siti) == dict.fromkeys((*TABEL, "meta"), 0) and fakta(siti) == semula
    with siti.store.baca() as koneksi:
        assert diri(koneksi) is None, "it has no epoch"
    assert tukar.mesin_bertukar(siti) is None and not (siti.folder / "paket").exists()


def test_one_that_exchanged_keeps_every_revision_that_another_may_know(jaringan: Jaringan) -> None:
    """The other half: without it the test above would say nothing."""

    def kegiatan(mesin: Komputer, teks: str) -> int:
        simpan(mesin, replace(laporan(1), kegiatan=teks))
        return revisi(mesin.konteks)

    siti = jaringan["siti"]
    assert [kegiatan(siti, "satu"), kegiatan(siti, "dua")] == [1, 1]
    jaringan.tukar("siti", "opd")
    assert [kegiatan(siti, "tiga"), kegiatan(siti, "empat")] == [2, 2]
    kini = isi_pembukuan(siti.konteks)
    assert kini["paket_keluar"] == 1 and kini["meta"] > 0
    with siti.konteks.store.baca() as koneksi:
        assert diri(koneksi) is not None
    with jaringan["opd"].konteks.store.baca() as koneksi:
        assert koneksi.execute(select(func.count()).select_from(skema.laporan_harian)).scalar_one() == 1
