"""Drafts of feedback: one for each receiver, for this account only."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Nilai
from kinerja_desktop.domain.umpan_balik import Nada
from kinerja_desktop.services import umpan_balik, umpan_draf
from kinerja_desktop.services.umpan_balik import Isian, Tentang
from tests.helpers.kantor import DEWI, SITI, KantorUji

TW4 = Periode.baca("2026-TW4")


def test_each_receiver_has_a_draft_and_the_one_typed_last_stands_last(kantor: KantorUji) -> None:
    rudi = kantor.sebagai("rudi")
    untuk_siti = Isian(SITI, Tentang(nilai=Nilai.ADAPTIF), "setengah kal\udce9imat", Nada.PERLU_PERBAIKAN, True)
    for isian in (untuk_siti, Isian(DEWI, isi="untuk Dewi"), Isian(isi="untuk siapa pun")):
        umpan_draf.simpan(rudi, isian)
    kembali = umpan_draf.semua(kantor.sebagai("rudi"))
    assert list(kembali) == [SITI, DEWI, None]
    assert kembali[SITI] == replace(untuk_siti, isi="setengah kal?imat")
    umpan_draf.simpan(rudi, replace(untuk_siti, isi="lagi"))
    assert list(umpan_draf.semua(rudi)) == [DEWI, None, SITI]
    assert umpan_draf.semua(kantor.sebagai("dewi")) == {}


def test_giving_clears_the_draft_of_the_receiver_only(kantor: KantorUji) -> None:
    rudi = kantor.sebagai("rudi")
    for orang in (SITI, DEWI):
        umpan_draf.simpan(rudi, Isian(orang, isi="isi"))
    umpan_balik.beri(rudi, TW4, Isian(SITI, isi="isi"))
    assert list(umpan_draf.semua(rudi)) == [DEWI]


def test_an_empty_form_leaves_nothing_and_what_cannot_be_read_is_passed_over(kantor: KantorUji) -> None:
    rudi = kantor.sebagai("rudi")
    umpan_draf.simpan(rudi, Isian(SITI, isi="isi"))
    umpan_draf.simpan(rudi, Isian(SITI, isi="  "))
    rudi.store.simpan_draf(rudi.akun.id, umpan_balik.DRAF, "", "rusak", rudi.sekarang())
    assert umpan_draf.semua(rudi) == {}


def test_the_one_draft_of_an_older_version_goes_to_its_receiver(kantor: KantorUji) -> None:
    rudi = kantor.sebagai("rudi")
    lama = Isian(SITI, isi="dari versi lama")
    teks = msgspec.json.encode(lama).decode()
    rudi.store.simpan_draf(rudi.akun.id, umpan_balik.DRAF, "", teks, rudi.sekarang())
    assert umpan_draf.semua(rudi) == umpan_draf.semua(rudi) == {SITI: lama}
    assert list(rudi.store.draf(rudi.akun.id, umpan_balik.DRAF)) == [str(SITI)]
