"""Whose a record is that names another one, kind by kind."""

from __future__ import annotations

from dataclasses import fields
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import create_engine, insert, select, text

from kinerja_desktop.domain.umpan_balik import UmpanBalik
from kinerja_desktop.store import milik_rujukan as rujukan
from kinerja_desktop.store import skema

KELAS = [kelas for kelas in rujukan.MERUJUK if kelas is not UmpanBalik]
INDUK, PEMILIK, LAIN = (UUID(int=n) for n in (1, 2, 3))


def sebuah(kelas: type, **isi: Any) -> Any:
    """A record of this kind of which only what is asked for is filled in."""
    nilai = object.__new__(kelas)
    for nama in (satu.name for satu in fields(kelas)):
        object.__setattr__(nilai, nama, isi.get(nama))
    return nilai


@pytest.mark.parametrize("kelas", KELAS, ids=lambda kelas: kelas.__name__)
def test_a_record_belongs_to_whom_the_one_that_it_names_belongs_to(kelas: type) -> None:
    satu = rujukan._RUJUKAN[kelas]
    with create_engine("sqlite://").begin() as koneksi:
        kolom = ", ".join(sorted({"id", *satu.sama.values()}))
        koneksi.execute(text(f"CREATE TABLE {satu.tabel.name} ({kolom})"))
        koneksi.execute(insert(satu.tabel).values(id=INDUK.bytes, **dict.fromkeys(satu.sama.values(), PEMILIK.bytes)))
        milik = dict.fromkeys(satu.sama, PEMILIK)
        assert rujukan.milik_rujukan(koneksi, sebuah(kelas, **milik, **{satu.kolom: INDUK}))
        assert rujukan.milik_rujukan(koneksi, sebuah(kelas, **milik, **{satu.kolom: LAIN})), "it is not here"
        assert rujukan.milik_rujukan(koneksi, sebuah(kelas, **milik)), "it names none"
        for nama in satu.sama:
            palsu = sebuah(kelas, **{**milik, nama: LAIN, satu.kolom: INDUK})
            assert not rujukan.milik_rujukan(koneksi, palsu), nama


@pytest.mark.parametrize("kelas", KELAS, ids=lambda kelas: kelas.__name__)
def test_rows_that_came_first_are_asked_the_same(kelas: type) -> None:
    """In SQL: of four rows the one of another's does not count."""
    satu, tabel = rujukan._RUJUKAN[kelas], skema.PETA[kelas].tabel
    with create_engine("sqlite://").begin() as koneksi:
        for t, kolom in ((satu.tabel, satu.sama.values()), (tabel, (satu.kolom, *satu.sama))):
            koneksi.execute(text(f"CREATE TABLE {t.name} ({', '.join(sorted({'id', *kolom}))})"))
        koneksi.execute(insert(satu.tabel).values(id=INDUK.bytes, **dict.fromkeys(satu.sama.values(), PEMILIK.bytes)))
        milik = dict.fromkeys(satu.sama, PEMILIK.bytes)
        for nomor, acuan in ((b"miliknya", INDUK.bytes), (b"belum di sini", LAIN.bytes), (b"tanpa", None)):
            koneksi.execute(insert(tabel).values(id=nomor, **milik, **{satu.kolom: acuan}))
        for nama in satu.sama:
            palsu = {**milik, nama: LAIN.bytes, satu.kolom: INDUK.bytes}
            koneksi.execute(insert(tabel).values(id=nama.encode(), **palsu))
        hitung = set(koneksi.execute(select(tabel.c.id).where(rujukan.sesuai(tabel))).scalars())
    assert hitung == {b"miliknya", b"belum di sini", b"tanpa"}
