"""Who is and who was the penilai of whom: changes are kept by the database itself, whoever writes them."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from sqlalchemy import Connection

from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.store import skema
from kinerja_desktop.store.penilai_lama import para_penilai, pernah_menilai
from kinerja_desktop.store.rekaman import ambil
from tests.helpers.kantor import DEWI, KADIS, KEPALA, RUDI, SITI, WALI, KantorUji


def ganti(kantor: KantorUji, penilai: UUID | None) -> None:
    with kantor.sebagai("operator").transaksi("mutasi", (skema.PUSAT,)) as kerja:
        ada = ambil(kerja.koneksi, Pegawai, SITI)
        assert ada is not None
        kerja.simpan(replace(ada.nilai, penilai_id=penilai))


def penilai_siti(koneksi: Connection) -> set[UUID]:
    return {UUID(bytes=satu) for satu in pernah_menilai(koneksi, {SITI.bytes}).get(SITI.bytes, ())}


@pytest.mark.parametrize("akhir", [WALI, None])
def test_everybody_who_was_the_penilai_is_remembered(kantor: KantorUji, akhir: UUID | None) -> None:
    for satu in (KADIS, KADIS, akhir):
        ganti(kantor, satu)
    with kantor.terbuka.store.baca() as koneksi:
        assert penilai_siti(koneksi) == {KEPALA, KADIS} | ({akhir} if akhir else set())
        lama = koneksi.exec_driver_sql("SELECT penilai_id FROM penilai_lama WHERE pegawai_id = ?", (SITI.bytes,))
        assert {UUID(bytes=satu) for satu in lama.scalars()} == {KEPALA, KADIS}


def test_who_changes_something_else_leaves_no_trace(kantor: KantorUji) -> None:
    ganti(kantor, KEPALA)
    with kantor.terbuka.store.baca() as koneksi:
        assert not koneksi.exec_driver_sql("SELECT 1 FROM penilai_lama").first()


def test_those_of_some_people_who_rate_anybody(kantor: KantorUji) -> None:
    ganti(kantor, WALI)
    ganti(kantor, None)
    with kantor.terbuka.store.baca() as koneksi:
        semua = {satu.bytes for satu in (DEWI, KEPALA, RUDI, SITI, WALI)}
        assert {UUID(bytes=satu) for satu in para_penilai(koneksi, semua)} == {KEPALA, WALI}
        assert para_penilai(koneksi, ()) == frozenset()


def test_of_very_many_people_nobody_is_left_out(kantor: KantorUji) -> None:
    """They are asked for in parts."""
    banyak = {n.to_bytes(16, "big") for n in range(1200)} | {SITI.bytes}
    with kantor.terbuka.store.baca() as koneksi:
        assert pernah_menilai(koneksi, banyak) == {SITI.bytes: frozenset({KEPALA.bytes})}
