"""Whose a record is that names another one, kind by kind."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import create_engine, insert, select, text

from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.umpan_balik import UmpanBalik
from kinerja_desktop.store import milik_rujukan as rujukan
from kinerja_desktop.store import skema

KELAS = rujukan.MERUJUK
INDUK, PEMILIK, LAIN = (UUID(int=n).bytes for n in (1, 2, 3))


def badan(kelas: type, **isi: Any) -> list[Any]:
    """The body of a record of this kind of which only what is asked for is filled in."""
    return [isi.get(kolom.nama) for kolom in skema.PETA[kelas].kolom[1:]]


def pemilik(satu: Any) -> dict[str, bytes]:
    """Whose the named record is: somebody else in each of its columns."""
    return {milik: UUID(int=10 + n).bytes for n, milik in enumerate(satu.sama.values())}


@pytest.mark.parametrize("kelas", KELAS, ids=lambda kelas: kelas.__name__)
def test_a_record_belongs_to_whom_the_one_that_it_names_belongs_to(kelas: type) -> None:
    satu, peta = rujukan._RUJUKAN[kelas], skema.PETA[kelas]
    with create_engine("sqlite://").begin() as koneksi:
        kolom = ", ".join(sorted({"id", *satu.sama.values()}))
        koneksi.execute(text(f"CREATE TABLE {satu.tabel.name} ({kolom})"))
        koneksi.execute(insert(satu.tabel).values(id=INDUK, **pemilik(satu)))
        milik = {nama: pemilik(satu)[punya] for nama, punya in satu.sama.items()}
        benar = badan(kelas, **milik, **{satu.kolom: INDUK})
        belum, tanpa = badan(kelas, **milik, **{satu.kolom: LAIN}), badan(kelas, **milik)
        palsu = [badan(kelas, **{**milik, nama: LAIN, satu.kolom: INDUK}) for nama in satu.sama]
        rusak = badan(kelas, **milik)
        rusak[[k.nama for k in peta.kolom[1:]].index(satu.kolom)] = "teks"
        hasil = rujukan.milik_rujukan(koneksi, peta, [benar, belum, tanpa, *palsu, rusak])
        assert hasil == [True, True, True, *(False for _ in palsu), False]


def test_a_body_without_its_last_columns_names_nothing_in_them() -> None:
    """Trailing columns without a value do not travel."""
    peta = skema.PETA[UmpanBalik]
    with create_engine("sqlite://").begin() as koneksi:
        koneksi.execute(text("CREATE TABLE permintaan_umpan_balik (id, tentang_id, kepada_id)"))
        assert rujukan.milik_rujukan(koneksi, peta, [[PEMILIK, LAIN], [PEMILIK, PEMILIK]]) == [True, False]


@pytest.mark.parametrize("kelas", list(rujukan.ID_TUNGGAL), ids=lambda kelas: kelas.__name__)
def test_nobody_takes_the_id_that_is_of_somebody_elses_record(kelas: type) -> None:
    """It can be computed by who knows of what it is; honest ones from before are drawn at their own time."""
    asal, lain = (id_baru(datetime(2026, 1, hari, tzinfo=UTC)) for hari in (2, 3))
    isi = dict.fromkeys((satu.name for satu in fields(kelas)), asal) | {"periode": Periode.baca("2026-TW1")}
    milik = sebuah(kelas, **isi)
    cara = rujukan.ID_TUNGGAL[kelas]
    sah = cara.hitung(*(getattr(milik, nama) for nama in cara.dari))
    mentah = badan(kelas, **{n: v.bytes if isinstance(v, UUID) else str(v) for n, v in isi.items() if n in cara.dari})
    semua = [(sah.bytes, mentah), (asal.bytes, mentah), (sah.bytes, [])]
    assert rujukan.id_dihitung(skema.PETA[kelas], semua) == [True, False, False]
    with create_engine("sqlite://").begin() as koneksi:
        tabel = skema.PETA[kelas].tabel
        for t in (*rujukan._DARI, tabel):
            koneksi.execute(text(f"CREATE TABLE {t.name} (id)"))
        koneksi.execute(insert(skema.skp).values(id=asal.bytes))
        assert rujukan.id_sah(koneksi, sebuah(kelas, **{**isi, "id": sah}))
        curian = sebuah(kelas, **{**dict.fromkeys(isi, lain), "periode": isi["periode"], "id": sah})
        assert not rujukan.id_sah(koneksi, curian)
        koneksi.execute(insert(tabel).values(id=sah.bytes))
        assert rujukan.id_sah(koneksi, curian), "of one that is here its owner is asked"
        lama = id_baru(datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC))
        assert rujukan.id_sah(koneksi, sebuah(kelas, **{**isi, "id": lama}))


def sebuah(kelas: type, **isi: Any) -> Any:
    """A record of this kind of which only what is asked for is filled in."""
    nilai = object.__new__(kelas)
    for nama in (satu.name for satu in fields(kelas)):
        object.__setattr__(nilai, nama, isi.get(nama))
    return nilai


@pytest.mark.parametrize("kelas", KELAS, ids=lambda kelas: kelas.__name__)
def test_rows_that_came_first_are_asked_the_same(kelas: type) -> None:
    """In SQL: of four rows the one of another's does not count."""
    satu, tabel = rujukan._RUJUKAN[kelas], skema.PETA[kelas].tabel
    with create_engine("sqlite://").begin() as koneksi:
        ada: dict[str, set[str]] = {}
        for t, kolom in ((satu.tabel, satu.sama.values()), (tabel, (satu.kolom, *satu.sama))):
            ada.setdefault(t.name, {"id"}).update(kolom)
        for nama, isi in ada.items():
            koneksi.execute(text(f"CREATE TABLE {nama} ({', '.join(sorted(isi))})"))
        koneksi.execute(insert(satu.tabel).values(id=INDUK, **pemilik(satu)))
        milik = {nama: pemilik(satu)[punya] for nama, punya in satu.sama.items()}
        for nomor, acuan in ((b"miliknya", INDUK), (b"belum di sini", LAIN), (b"tanpa", None)):
            koneksi.execute(insert(tabel).values(id=nomor, **milik, **{satu.kolom: acuan}))
        for nama in satu.sama:
            palsu = {**milik, nama: LAIN, satu.kolom: INDUK}
            koneksi.execute(insert(tabel).values(id=nama.encode(), **palsu))
        hitung = set(koneksi.execute(select(tabel.c.id).where(rujukan.sesuai(tabel))).scalars())
    assert hitung - {INDUK} == {b"miliknya", b"belum di sini", b"tanpa"}
