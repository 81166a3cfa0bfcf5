"""Whose a record is that names another one, kind by kind."""

from __future__ import annotations

from dataclasses import fields
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import create_engine, insert, text

from kinerja_desktop.domain.umpan_balik import UmpanBalik
from kinerja_desktop.store import milik_rujukan as rujukan

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
