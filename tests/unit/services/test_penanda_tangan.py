"""Who signs, in whose name it stands, and which last day the pegawai reads (R50, R54, R59)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

import pytest

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, CaraSerah, Evaluasi, PenyerahanEvaluasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.konseling import LaporanPerilaku
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import (
    capaian,
    evaluasi,
    keberatan,
    konseling,
    penetapan_ak,
    umpan_balik,
    wewenang,
)
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.umpan_balik import Isian, Tentang
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import cari
from tests.helpers.evaluasi import BAIK, TW4, siapkan, tetapkan
from tests.helpers.kantor import DINAS, KADIS, KEPALA, OPERATOR, PENGAWAS, PUSAT, RUDI, SITI, KantorUji, id_tetap


def ganti_penilai(kantor: KantorUji, siapa: Any, penilai: Any) -> None:
    """Somebody gets another penilai and stays in his unit."""
    operator = kantor.sebagai("operator")
    orang = wewenang.pegawai(operator, siapa)
    with operator.transaksi("ganti penilai", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(orang, penilai_id=penilai))


def milik(kantor: KantorUji) -> evaluasi.EvaluasiSaya:
    hasil = evaluasi.milik_saya(kantor.sebagai("siti"), TW4)
    assert hasil is not None
    return hasil


def test_a_new_penilai_signs_again_in_his_own_name(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    ganti_penilai(kantor, SITI, KADIS)
    kadis = kantor.sebagai("kadis")
    umpan_balik.beri(kadis, TW4, Isian(SITI, Tentang(), "Masukan baru."))
    capaian.tetapkan(kadis, DINAS, TW4, CapaianOrganisasi.BAIK)
    dasar = lembar(kadis, SITI, TW4).dasar
    evaluasi.tetapkan(kadis, SITI, TW4, replace(BAIK, alasan_ulang="Masukan baru."), dasar)
    with kadis.store.baca() as koneksi:
        oleh = {s.nilai.id: s.nilai.penilai_id for s in cari(koneksi, Evaluasi)}
    tanda = evaluasi.penetapan_terakhir(kadis, SITI, TW4)
    assert tanda is not None and tanda.oleh_id == oleh[tanda.evaluasi_id] == KADIS
    assert sorted(oleh.values()) == sorted((KEPALA, KADIS)), "what the former penilai signed stays his"


def test_r54_a_final_result_names_no_last_day_to_object(kantor: KantorUji) -> None:
    siapkan(kantor)
    kantor.pada(datetime(2027, 1, 4, 9, tzinfo=WIB))
    kadis = kantor.sebagai("kadis")
    isian = replace(BAIK, alasan_atasan="Penilai belum menilai sampai 31 Desember 2026.")
    evaluasi.tetapkan(kadis, SITI, TW4, isian, lembar(kadis, SITI, TW4).dasar)
    evaluasi.terima(kantor.sebagai("siti"), milik(kantor).penetapan.id)
    assert milik(kantor).diterima_pada is not None and milik(kantor).batas_keberatan is None


def test_r50_the_day_of_delivery_counts_on_the_own_page_too(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    kepala, tanda = kantor.sebagai("kepala"), milik(kantor).penetapan
    with kepala.transaksi("serahkan") as kerja:
        serah = (id_tetap(720), tanda.id, SITI, KEPALA, date(2026, 11, 23), CaraSerah.CETAK, kepala.sekarang())
        kerja.simpan(PenyerahanEvaluasi(*serah))
    kantor.jam.maju(days=2)
    evaluasi.terima(kantor.sebagai("siti"), tanda.id)
    batas = keberatan.hasil_saya(kantor.sebagai("siti"))[0].batas
    assert milik(kantor).batas_keberatan == batas == date(2026, 12, 11)


@pytest.mark.parametrize(
    "tulis",
    [
        lambda k: penetapan_ak.tetapkan(k, KEPALA, "800/1", date(2026, 11, 24), frozenset()),
        lambda k: konseling.laporkan(k, KEPALA, LaporanPerilaku(date(2026, 11, 24))),
        lambda k: wewenang.pastikan_penilai(k, KEPALA, "menilai diri sendiri"),
        lambda k: evaluasi.simpan_draf(k, KEPALA, TW4, BAIK),
    ],
)
def test_r59_a_wrong_record_makes_nobody_his_own_penilai(kantor: KantorUji, tulis: Callable[[Context], Any]) -> None:
    ganti_penilai(kantor, KEPALA, KEPALA)
    with pytest.raises(UserError, match="UMM-01"):
        tulis(kantor.sebagai("kepala"))


def test_r59_two_people_without_a_penilai_give_each_other_no_feedback(kantor: KantorUji) -> None:
    for siapa in (RUDI, SITI):
        ganti_penilai(kantor, siapa, None)
    rudi = kantor.sebagai("rudi")
    assert umpan_balik.hubungan(rudi, wewenang.pegawai(rudi, SITI)) is None
    with pytest.raises(UserError, match="UMP-11"):
        umpan_balik.beri(rudi, TW4, Isian(SITI, Tentang(), "Rajin."))


@pytest.mark.parametrize(("akun", "orang"), [("operator", OPERATOR), ("pusat", PUSAT), ("pengawas", PENGAWAS)])
def test_r59_an_account_that_administers_rates_nobody(kantor: KantorUji, akun: str, orang: UUID) -> None:
    """Also where the chart names its person as penilai: he signs with an account of that role."""
    siapkan(kantor)
    ganti_penilai(kantor, SITI, orang)
    konteks = kantor.sebagai(akun)
    isi = lembar(konteks, SITI, TW4)
    assert not isi.boleh_menilai
    with pytest.raises(UserError, match="UMM-01"):
        evaluasi.tetapkan(konteks, SITI, TW4, BAIK, isi.dasar)
