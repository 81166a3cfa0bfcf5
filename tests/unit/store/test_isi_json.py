"""One value out of frozen records: a text that is no JSON has none, and spoils no other row."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, select

from kinerja_desktop.domain.catatan_mutasi import CatatanMutasi, JenisMutasi
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.domain.pegawai import Kedudukan
from kinerja_desktop.services.mutasi_rincian import RincianMutasi, tulis
from kinerja_desktop.store import mutasi, skema
from kinerja_desktop.store.isi_json import isi_json
from tests.helpers.kantor import DEWI, KEPALA, MULAI, RUDI, SITI, KantorUji, id_tetap

TANGGAL = date(2026, 11, 1)
RUSAK = ("bukan JSON", "", '{"membatalkan":', '{"x":' + "[" * 3000 + "]" * 3000 + "}")


def catat(kantor: KantorUji, *isi: CatatanMutasi) -> None:
    with kantor.sebagai("operator").transaksi("catatan", (skema.PUSAT,)) as kerja:
        for satu in isi:
            kerja.simpan(satu)


def catatan(nomor: int, rincian: str) -> CatatanMutasi:
    return CatatanMutasi(id_tetap(nomor), JenisMutasi.BERHENTI, SITI, TANGGAL, rincian, KEPALA, MULAI)


def nilai(koneksi: Connection, jalur: str) -> list[str | None]:
    c = skema.catatan_mutasi.c
    return list(koneksi.execute(select(isi_json(c.rincian, jalur)).order_by(c.id)).scalars())


def test_a_text_that_is_no_json_has_no_value_and_others_have_theirs(kantor: KantorUji) -> None:
    utuh = ('{"membatalkan":"satu","langkah":{"kedudukan":"mpp"}}', '{"lain":1}')
    catat(kantor, *(catatan(600 + n, rincian) for n, rincian in enumerate((utuh[0], *RUSAK, utuh[1]))))
    with kantor.terbuka.store.baca() as koneksi:
        assert nilai(koneksi, "$.membatalkan") == ["satu", None, None, None, None, None]
        assert nilai(koneksi, "$.langkah.kedudukan") == ["mpp", None, None, None, None, None]


def test_who_left_and_what_was_undone_is_told_beside_records_that_cannot_be_read(kantor: KantorUji) -> None:
    """They may have come before anybody held them back."""
    pergi = RincianMutasi(LangkahMutasi(JenisMutasi.BERHENTI, DEWI, TANGGAL, kedudukan=Kedudukan.MPP))
    utuh = replace(catatan(600, tulis(pergi)), pegawai_id=DEWI)
    dibatalkan = replace(catatan(601, tulis(pergi)), pegawai_id=RUDI)
    pembatal = replace(dibatalkan, id=id_tetap(602), rincian=tulis(replace(pergi, membatalkan=dibatalkan.id)))
    tanpa_arti = ('{"langkah":{}}', '{"langkah":{"kedudukan":"bukan"}}', '{"langkah":{"kedudukan":5}}')
    rusak = [catatan(610 + n, rincian) for n, rincian in enumerate((*RUSAK, *tanpa_arti))]
    catat(kantor, utuh, dibatalkan, pembatal, *rusak)
    with kantor.terbuka.store.baca() as koneksi:
        assert mutasi.pembatalan(koneksi) == {dibatalkan.id}
        assert mutasi.berhenti(koneksi, TANGGAL) == {DEWI: Kedudukan.MPP}
