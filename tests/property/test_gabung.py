"""Merging many records at once and merging them one by one are the same: rows, versions, refusals, search, numbers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from typing import Any, get_type_hints
from unittest import mock
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalender import HariLibur
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan
from kinerja_desktop.store import cari_massal, skema
from kinerja_desktop.store.baku import di_luar_masa
from kinerja_desktop.store.bingkai import TIDAK_BAKU, bingkai
from kinerja_desktop.store.gabung import Penggabung
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.kiriman import Kiriman
from kinerja_desktop.store.kolom import Kolom
from kinerja_desktop.store.revisi import hash_isi
from tests.helpers.pertentangan import contoh
from tests.simulasi.mesin import WAKTU, MesinNyata

LAPORAN, PUTUSAN, LIBUR = (skema.PETA[k] for k in (LaporanHarian, KeputusanLaporan, HariLibur))
SAH, ASING = UUID(int=0xA1), UUID(int=0xB2)
KOLOM = {f"{peta.tabel.name}.{kolom.nama}": kolom for peta in skema.PETA.values() for kolom in peta.kolom[1:]}
TIPE = {
    f"{peta.tabel.name}.{nama}": tipe
    for peta in skema.PETA.values()
    for nama, tipe in get_type_hints(peta.kelas).items()
}
TEKS = st.sampled_from(
    ["", "a", "é", "e\u0301", "[]", "{}", "null", '["a"]', "2026-03-02", "20260302", "2026-3-2", "2026-02-30", "08:30",
     "8:30", "08:30:00", "24:00", "2026-03-02T08:30:00Z", "2026-03-02T08:30:61Z", "2026-03-02T8:30:00Z",
     "2026-02-30T08:30:00Z", "9999-12-31T23:00:00Z", "0999-01-01T00:00:00Z", "2026-03-02t08:30:00Z", "2026", "2026-TW1",
     "2026-09", " 2026", "setujui", "SETUJUI", "utama", "٢٠٢٦-03-02", "2026-03-02T08:30:00Z\n"]
) | st.text(max_size=4)  # fmt: skip
NILAI = (
    st.none()
    | st.integers(-(2**63), 2**63 - 1)
    | st.sampled_from([0, 1, True, 1.0])
    | TEKS
    | st.binary(max_size=3)
    | st.binary(min_size=16, max_size=16)
)


def satu_satu(kolom: Kolom, nilai: Any) -> bool:
    """What the slow way asks of a value."""
    try:
        tulis = kolom.tulis(kolom.baca(nilai))
    except TIDAK_BAKU:
        return False
    if kolom.bersarang:
        return isinstance(nilai, str | None)
    baku = tulis == nilai and type(tulis) is type(nilai)
    return baku and not (kolom.bertanggal and nilai is not None and di_luar_masa(nilai))


@given(st.sampled_from(sorted(KOLOM)), st.lists(NILAI, min_size=1, max_size=4))
def test_a_column_passes_only_where_every_value_would(nama: str, nilai: list[Any]) -> None:
    kolom = KOLOM[nama]
    try:
        lulus = kolom.lulus(nilai)
    except TIDAK_BAKU:
        return
    if lulus:
        assert all(satu_satu(kolom, satu) for satu in nilai)


@pytest.mark.parametrize("nama", sorted(KOLOM))
def test_a_column_passes_what_it_writes_itself(nama: str) -> None:
    """Else the fast way would be there and never be taken."""
    kolom = KOLOM[nama]
    ditulis = 2026 if nama.endswith(".tahun") else kolom.tulis(contoh(TIPE[nama]))
    assert ditulis is not None and kolom.lulus([ditulis])
    lain = ["", "[]", 3, 1, b"i" * 16, "2026-03-02", "08:30", "2026-03-02T08:30:00Z", "2026-TW1", None]
    assert all(kolom.lulus([v]) for v in lain if satu_satu(kolom, v))


def id_ke(nomor: int) -> bytes:
    return UUID(int=0x700 + nomor).bytes


def badan(peta: skema.Peta, pemilik: UUID, teks: str, diajukan: bool) -> list[Any]:
    """Column values of a body."""
    if peta is LAPORAN:
        pada = "2026-03-02T08:00:00Z" if diajukan else None
        return [pemilik.bytes, "2026-03-02", "08:00", "09:30", None, "", teks, "", 1, "", "[]", pada, ""]
    if peta is PUTUSAN:
        return [
            id_ke(0),
            b"h" * 20,
            "setujui" if diajukan else "kembalikan",
            teks,
            pemilik.bytes,
            "2026-03-02T08:00:00Z",
            None if diajukan else f'["{UUID(int=0x700)}"]',
        ]
    return ["2026-01-01", "nasional", teks, int(diajukan)]


class Dunia:
    """Revisions that were made so far, so that new ones can be built on any of them."""

    def __init__(self) -> None:
        self.hash: dict[tuple[int, int], list[tuple[int, bytes, bytes]]] = {}

    def kiriman(self, peta: skema.Peta, nomor: int, induk: int, hapus: bool, isi: list[Any]) -> Kiriman:
        semua = self.hash.setdefault((peta.nomor, nomor), [])
        rev, orang_tua, leluhur = 1, b"", b""
        if semua and induk:
            lama_rev, lama_hash, lama_leluhur = semua[induk % len(semua)]
            rev, orang_tua, leluhur = lama_rev + 1, lama_hash[:8], lama_hash[:8] + lama_leluhur
        if hapus:
            isi = peta.nisan(isi)
        sidik = hash_isi(peta.nomor, id_ke(nomor), int(hapus), () if hapus else isi, orang_tua)
        semua.append((rev, sidik, leluhur))
        while isi and isi[-1] is None:
            isi = isi[:-1]
        return Kiriman(id_ke(nomor), int(hapus), rev, orang_tua, leluhur, isi)


CATATAN = st.tuples(
    st.integers(0, 4), st.integers(0, 5), st.integers(0, 9).map(lambda n: n == 0),
    st.sampled_from([SAH, SAH, SAH, ASING]), st.sampled_from(["a", "b", "c", "é"]), st.booleans(),
)  # fmt: skip
RUSAK = st.sampled_from(
    [{}] * 12
    + [
        {"rev": 0},
        {"id": b"x"},
        {"induk": b"i" * 8},
        {"leluhur": b"x"},
        {"hapus": 2},
        {"isi": []},
        {"isi": [None, 1.5]},
    ]
)
FRAME = st.tuples(st.sampled_from([LAPORAN, LAPORAN, PUTUSAN, LIBUR]), st.lists(CATATAN, min_size=1, max_size=6), RUSAK)


@contextmanager
def dua_mesin() -> Iterator[tuple[Store, Store]]:
    nomor = count(1)
    with closing(Penutup(MesinNyata("a", nomor))) as a, closing(Penutup(MesinNyata("b", nomor))) as b:
        yield a.mesin.store, b.mesin.store


class Penutup:
    """A machine for `closing`."""

    def __init__(self, mesin: MesinNyata) -> None:
        self.mesin = mesin

    def close(self) -> None:
        self.mesin.tutup()


def terapkan(store: Store, peta: skema.Peta, frame: list[Kiriman], langsung: frozenset[bytes]) -> Any:
    """Numbers of the frame, or the code of its refusal."""

    def boleh(nilai: Any) -> bool:
        return peta.pemilik(nilai) in (SAH, skema.PUSAT)

    try:
        with store.transaksi(skema.PUSAT, "terima", WAKTU) as kerja:
            gabung = Penggabung(kerja)
            gabung.terapkan(peta, frame, boleh, langsung)
            gabung.selesai(UUID(int=77), b"", skema.PUSAT, "")
            return gabung.jumlah, kerja.buku.lsn
    except UserError as galat:
        return galat.kode, galat.isi


def keadaan(store: Store) -> list[Any]:
    """Everything but which number which row took: numbers are given in another order."""
    hasil = []
    with store.baca() as koneksi:
        for tabel in (LAPORAN.tabel, PUTUSAN.tabel, LIBUR.tabel, skema.daun_lain, skema.revisi_lama):
            kolom = [k.name for k in tabel.c if k.name not in ("nomor", "lsn")]
            hasil.append(sorted(map(repr, koneksi.exec_driver_sql(f"SELECT {','.join(kolom)} FROM {tabel.name}"))))
        for tabel in (LAPORAN.tabel, PUTUSAN.tabel, LIBUR.tabel):
            hasil.append(koneksi.exec_driver_sql(f"SELECT count(*), count(DISTINCT lsn) FROM {tabel.name}").one())
        for kata in ("a", "b", "c"):
            cari = (
                "SELECT l.id FROM cari_laporan c JOIN laporan_harian l ON l.nomor = c.rowid WHERE cari_laporan MATCH ?"
            )
            hasil.append(sorted(koneksi.exec_driver_sql(cari, (kata,)).scalars()))
        hasil.append(sorted(koneksi.exec_driver_sql("SELECT name, sql FROM sqlite_master").all()))
    with store.mesin.begin() as koneksi:
        koneksi.exec_driver_sql("INSERT INTO cari_laporan(cari_laporan) VALUES ('integrity-check')")
    return hasil


@settings(deadline=None)
@given(st.lists(FRAME, min_size=1, max_size=5), st.sampled_from([1, 3]))
def test_both_ways_of_merging_end_the_same(urutan: list[Any], banyak: int) -> None:
    dunia = Dunia()
    with dua_mesin() as (cepat, lambat), mock.patch.object(cari_massal, "BANYAK", banyak):
        for peta, catatan, rusak in urutan:
            frame = [
                dunia.kiriman(peta, nomor, induk, hapus, badan(peta, pemilik, teks, diajukan))
                for nomor, induk, hapus, pemilik, teks, diajukan in catatan
            ]
            frame[-1] = frame[-1]._replace(**rusak)
            langsung = frozenset({SAH.bytes, skema.PUSAT.bytes})
            assert terapkan(cepat, peta, frame, langsung) == terapkan(lambat, peta, frame, frozenset())
            assert keadaan(cepat) == keadaan(lambat)


def test_records_of_the_sender_are_not_decoded_and_those_of_others_are_asked_about() -> None:
    dunia = Dunia()
    milik = [dunia.kiriman(LAPORAN, n, 0, False, badan(LAPORAN, SAH, "a", True)) for n in range(3)]
    asing = dunia.kiriman(LAPORAN, 9, 0, False, badan(LAPORAN, ASING, "a", True))
    ditanya: list[UUID] = []
    assert bingkai(LAPORAN, [*milik, asing]) is not None
    with dua_mesin() as (store, _), store.transaksi(skema.PUSAT, "terima", WAKTU) as kerja:
        gabung = Penggabung(kerja)
        gabung.terapkan(LAPORAN, [*milik, asing], lambda nilai: bool(ditanya.append(nilai.id)), frozenset({SAH.bytes}))
        assert gabung.jumlah["laporan_harian"].baru == 3 and gabung.jumlah["laporan_harian"].ditahan == 1
    assert ditanya == [UUID(bytes=id_ke(9))]


def test_a_record_of_somebody_else_is_not_taken_over() -> None:
    dunia = Dunia()
    asli = dunia.kiriman(LAPORAN, 1, 0, False, badan(LAPORAN, ASING, "asli", True))
    rebut = dunia.kiriman(LAPORAN, 1, 1, False, badan(LAPORAN, SAH, "rebut", True))
    for langsung in (frozenset({SAH.bytes}), frozenset[bytes]()):
        with dua_mesin() as (store, _):
            with store.transaksi(skema.PUSAT, "terima", WAKTU) as kerja:
                gabung = Penggabung(kerja)
                gabung.terapkan(LAPORAN, [asli], lambda _: True)
                gabung.selesai(UUID(int=1), b"", skema.PUSAT, "")
            (jumlah, _) = terapkan(store, LAPORAN, [rebut], langsung)
            assert jumlah["laporan_harian"].ditahan == 1
            with store.baca() as koneksi:
                assert koneksi.exec_driver_sql("SELECT kegiatan FROM laporan_harian").scalar() == "asli"
