"""What each kind of machine is sent of a whole office: enough, and nothing that is not its own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Connection, func, select

from kinerja_desktop import bootstrap
from kinerja_desktop.domain.cakupan import Cakupan, PeranPerangkat
from kinerja_desktop.services.pintu import Pintu
from kinerja_desktop.store import skema
from kinerja_desktop.store.cakupan import ATURAN, Sifat, syarat
from tests.helpers.kantor import KADIS, KEPALA, RUDI, SITI, Jam

KANTOR_EMAS = Path(__file__).parents[2] / "golden" / "kantor"
PUSAT = Cakupan(PeranPerangkat.PUSAT)
PRIBADI = {nama for nama, aturan in ATURAN.items() if aturan.sifat is Sifat.PRIBADI}


@pytest.fixture(scope="module")
def koneksi(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    folder = tmp_path_factory.mktemp("cakupan") / "kantor"
    shutil.copytree(sorted(KANTOR_EMAS.iterdir())[-1], folder)
    terbuka = bootstrap.buka_kantor(folder, Pintu(folder).kunci("kepala", "latihan"), Jam())
    with terbuka.store.baca() as terhubung:
        yield terhubung
    terbuka.tutup()


def baris(koneksi: Connection, cakupan: Cakupan) -> dict[str, list[Any]]:
    hasil = {}
    for peta in skema.PETA.values():
        tabel = peta.tabel
        hasil[tabel.name] = koneksi.execute(select(tabel).where(syarat(tabel, cakupan)).order_by(tabel.c.nomor)).all()
    return hasil


def jumlah(koneksi: Connection, tabel: str) -> int:
    return int(koneksi.execute(select(func.count()).select_from(skema.metadata.tables[tabel])).scalar_one())


def pegawai(*orang: UUID, lihat: frozenset[UUID] = frozenset()) -> Cakupan:
    return Cakupan(PeranPerangkat.PEGAWAI, lihat, frozenset(orang))


def test_every_table_has_a_rule_whose_columns_exist() -> None:
    assert set(ATURAN) == {peta.tabel.name for peta in skema.PETA.values()}
    for nama, aturan in ATURAN.items():
        tabel = skema.metadata.tables[nama]
        kolom = [*aturan.tentang, *aturan.oleh, *([aturan.lewat[0]] if aturan.lewat else [])]
        assert all(k in tabel.c for k in kolom), nama
        assert bool(kolom) == (aturan.sifat in (Sifat.URUSAN, Sifat.PRIBADI)), nama


def test_the_centre_gets_all_but_what_is_private_or_stays(koneksi: Connection) -> None:
    semua = baris(koneksi, PUSAT)
    for nama, aturan in ATURAN.items():
        tinggal = aturan.sifat in (Sifat.PRIBADI, Sifat.TINGGAL)
        assert len(semua[nama]) == (0 if tinggal else jumlah(koneksi, nama)), nama
    assert {nama for nama in PRIBADI if jumlah(koneksi, nama)} == PRIBADI, "the office has something of each kind"


def test_accounts_never_leave(koneksi: Connection) -> None:
    semua_orang = frozenset(UUID(bytes=i) for (i,) in koneksi.execute(select(skema.pegawai.c.id)))
    for peran in PeranPerangkat:
        assert baris(koneksi, Cakupan(peran, semua_orang, semua_orang))["akun"] == []


def test_a_workstation_of_everybody_gets_all_with_the_private(koneksi: Connection) -> None:
    semua_orang = frozenset(UUID(bytes=i) for (i,) in koneksi.execute(select(skema.pegawai.c.id)))
    semua = baris(koneksi, Cakupan(PeranPerangkat.OPD, semua_orang))
    for nama, aturan in ATURAN.items():
        if aturan.sifat is not Sifat.TINGGAL:
            assert len(semua[nama]) == jumlah(koneksi, nama), nama


@pytest.mark.parametrize("saya", [SITI, RUDI, KEPALA, KADIS])
def test_a_person_gets_no_affair_of_others_and_nothing_private_of_others(koneksi: Connection, saya: UUID) -> None:
    semua = baris(koneksi, pegawai(saya))
    for nama, aturan in ATURAN.items():
        kolom = (*aturan.tentang, *aturan.oleh)
        for satu in semua[nama]:
            if aturan.sifat is Sifat.PRIBADI or (aturan.sifat is Sifat.URUSAN and aturan.lewat is None):
                assert saya.bytes in {getattr(satu, k) for k in kolom}, nama
    asing = [k for k in semua["keputusan_laporan"] if k.oleh_id != saya.bytes]
    milik = {r.id for r in semua["laporan_harian"]}
    assert all(k.laporan_id in milik for k in asing), "a decision comes with the report that it is about"


def test_a_person_gets_what_others_decided_about_his_reports(koneksi: Connection) -> None:
    semua = baris(koneksi, pegawai(SITI))
    assert semua["laporan_harian"] and semua["keputusan_laporan"]
    assert {k.oleh_id for k in semua["keputusan_laporan"]} != {SITI.bytes}
    assert semua["penetapan_evaluasi"] and not semua["evaluasi"], "a rating before it is signed stays with the rater"


def test_a_leader_sees_the_affairs_of_those_he_leads_and_his_own_private_ones(koneksi: Connection) -> None:
    sempit, luas = baris(koneksi, pegawai(KEPALA)), baris(koneksi, pegawai(KEPALA, lihat=frozenset({SITI})))
    assert len(luas["laporan_harian"]) > len(sempit["laporan_harian"])
    for nama in PRIBADI:
        assert luas[nama] == sempit[nama], "seeing a person's affairs shows nothing private of others"
    assert luas["evaluasi"]


@pytest.mark.parametrize("peran", [PeranPerangkat.OPD, PeranPerangkat.PEGAWAI])
def test_many_people_are_sent_the_same_as_few(
    koneksi: Connection, peran: PeranPerangkat, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However the people stand in the condition: one by one, or as one list."""
    lihat = Cakupan(peran, frozenset({SITI, RUDI}), frozenset({KEPALA}))
    satu_satu = baris(koneksi, lihat)
    monkeypatch.setattr("kinerja_desktop.store.cakupan._SEDIKIT", 0)
    assert baris(koneksi, lihat) == satu_satu and satu_satu["laporan_harian"]


def test_the_hash_of_a_scope_tells_any_difference() -> None:
    orang = frozenset({SITI})
    ragam = [
        PUSAT,
        Cakupan(PeranPerangkat.OPD),
        Cakupan(PeranPerangkat.OPD, orang),
        Cakupan(PeranPerangkat.OPD, frozenset(), orang),
        Cakupan(PeranPerangkat.PEGAWAI, orang),
        Cakupan(PeranPerangkat.PEGAWAI, orang | {RUDI}),
    ]
    assert len({c.sidik() for c in ragam}) == len(ragam)
    dua = [Cakupan(PeranPerangkat.OPD, frozenset(urutan)).sidik() for urutan in ((RUDI, SITI), (SITI, RUDI))]
    assert dua[0] == dua[1]


def test_who_stands_above_whom() -> None:
    assert [peran.depth for peran in PeranPerangkat] == [0, 1, 2, 3]
    assert PeranPerangkat.PUSAT.depth < PeranPerangkat.OPD.depth < PeranPerangkat.PEGAWAI.depth
