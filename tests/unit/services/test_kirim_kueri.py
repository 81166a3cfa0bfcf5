"""What a bundle reads to be made: what is sent, not the whole store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from tests.helpers.pertukaran import Jaringan, laporan, simpan


@contextmanager
def tercatat() -> Iterator[list[tuple[str, Any]]]:
    """Statements that are run meanwhile, with their parameters."""
    semua: list[tuple[str, Any]] = []

    def catat(_koneksi: Any, _kursor: Any, teks: str, isi: Any, *_: Any) -> None:
        semua.append((teks, isi))

    event.listen(Engine, "before_cursor_execute", catat)
    try:
        yield semua
    finally:
        event.remove(Engine, "before_cursor_execute", catat)


@pytest.mark.parametrize("ke", ["pusat", "siti"])
def test_files_and_other_leaves_are_found_without_reading_every_report(jaringan: Jaringan, ke: str) -> None:
    """Most reports have no file, and most offices no conflict: what is looked at grows with those, not with reports."""
    opd = jaringan["opd"]
    simpan(jaringan["siti"], laporan(1))
    jaringan.tukar("siti", "opd")
    with tercatat() as semua:
        opd.kirim(jaringan[ke])
    dibaca = [(teks, isi) for teks, isi in semua if teks.startswith("SELECT") and "laporan_harian" in teks]
    cabang = [satu for satu in dibaca if satu[0].startswith("SELECT daun_lain")]
    berkas = [satu for satu in dibaca if satu[0].startswith("SELECT laporan_harian.bukti")]
    assert (len(cabang), len(berkas)) == (2, 1)

    def langkah(perintah: tuple[str, Any]) -> list[str]:
        with opd.konteks.store.baca() as koneksi:
            return [b[-1] for b in koneksi.exec_driver_sql(f"EXPLAIN QUERY PLAN {perintah[0]}", perintah[1])]

    for satu in cabang:
        pertama, kedua, *lain = langkah(satu)
        assert pertama.startswith("SCAN daun_lain") and "sqlite_autoindex_laporan_harian_1 (id=?)" in kedua
        assert not [n for n in lain if "laporan_harian" in n or "LIST SUBQUERY" in n], satu[0]
    assert ("ix_laporan_berkas" if ke == "pusat" else "ix_laporan_pegawai") in langkah(berkas[0])[0]


def test_a_table_of_which_nothing_changed_is_asked_one_short_question(jaringan: Jaringan) -> None:
    opd, siti = jaringan["opd"], jaringan["siti"]
    for dari, ke in (("opd", "siti"), ("siti", "opd"), ("opd", "siti"), ("siti", "opd")):
        jaringan.tukar(dari, ke)
    with tercatat() as semua:
        opd.kirim(siti)
    assert not [teks for teks, _ in semua if "count(*)" in teks and "FROM umpan_balik " in teks]
