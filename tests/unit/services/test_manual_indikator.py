"""Manuals and workblocks: written by the owner, read by his chain and his team, drafts kept, copies by words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kinerja_desktop.domain.catatan_mutasi import PenutupanSkp
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.strategi import Strategi
from kinerja_desktop.services import manual_indikator, strategi
from kinerja_desktop.services import skp as layanan_skp
from kinerja_desktop.store import skema
from tests.helpers.kantor import IKI_1, KEPALA, SITI, SKP_SITI, KantorUji, id_tetap, skp_siti

SKP_KEPALA = id_tetap(700)


@pytest.fixture
def berencana(kantor: KantorUji) -> KantorUji:
    with kantor.sebagai("siti").transaksi("tulis") as kerja:
        kerja.simpan(replace(skp_siti(), diajukan_pada=None))
    kepala = Skp(SKP_KEPALA, KEPALA, None, 2026, date(2026, 1, 1), date(2026, 12, 31))
    with kantor.sebagai("kepala").transaksi("tulis") as kerja:
        kerja.simpan(kepala)
    return kantor


def test_a_manual_is_typed_kept_and_saved(berencana: KantorUji) -> None:
    siti = berencana.sebagai("siti")
    baris = manual_indikator.daftar(siti, SKP_SITI)
    assert [b.nomor for b in baris] == ["1.1", "1.2", "2.1"] and all(b.dasar is None for b in baris)
    diketik = replace(baris[0].manual, tujuan="Semua ibu hamil terlayani")
    manual_indikator.simpan_otomatis(siti, diketik)
    lagi = manual_indikator.daftar(siti, SKP_SITI)[0]
    assert lagi.manual.tujuan == "Semua ibu hamil terlayani" and lagi.dasar is None
    assert manual_indikator.daftar(berencana.sebagai("kepala"), SKP_SITI)[0].manual.tujuan == "", "a draft is private"
    manual_indikator.simpan(siti, lagi.manual, None)
    tersimpan = manual_indikator.daftar(berencana.sebagai("kepala"), SKP_SITI)[0]
    assert tersimpan.manual.tujuan == "Semua ibu hamil terlayani" and tersimpan.dasar is not None
    with pytest.raises(UserError, match="UMM-02"):
        manual_indikator.simpan(siti, baris[0].manual, None)
    with pytest.raises(UserError, match="UMM-02"):
        manual_indikator.simpan(siti, lagi.manual, b"x" * 20)


def test_the_manual_of_the_same_words_is_offered_next_year(berencana: KantorUji) -> None:
    siti = berencana.sebagai("siti")
    lama = manual_indikator.daftar(siti, SKP_SITI)[0]
    manual_indikator.simpan(siti, replace(lama.manual, definisi="Empat kunjungan"), None)
    layanan_skp.buat(siti, 2027, SKP_SITI)
    baru = layanan_skp.daftar(siti, SITI, 2027)[0].skp
    pertama, kedua, _ = manual_indikator.daftar(siti, baru.id)
    assert pertama.contoh is not None and kedua.contoh is None
    assert (pertama.contoh.definisi, pertama.contoh.iki_id) == ("Empat kunjungan", pertama.iki.id)
    assert pertama.iki.id != IKI_1


def test_the_team_reads_the_manual_of_its_leader_and_nobody_elses(berencana: KantorUji) -> None:
    assert manual_indikator.daftar(berencana.sebagai("siti"), SKP_KEPALA) == []
    assert strategi.daftar(berencana.sebagai("siti"), SKP_KEPALA) == []
    for layanan in (manual_indikator, strategi):
        with pytest.raises(UserError, match="UMM-01"):
            layanan.daftar(berencana.sebagai("rudi"), SKP_SITI)
        with pytest.raises(UserError, match="UMM-03"):
            layanan.daftar(berencana.sebagai("rudi"), id_tetap(999))


def test_a_manual_belongs_to_an_indicator_of_the_plan(berencana: KantorUji) -> None:
    siti = berencana.sebagai("siti")
    satu = manual_indikator.daftar(siti, SKP_SITI)[0].manual
    for salah in (replace(satu, iki_id=id_tetap(998)), replace(satu, pegawai_id=KEPALA)):
        with pytest.raises(UserError, match="UMM-03"):
            manual_indikator.simpan(siti, salah, None)


def test_a_workblock_is_kept_saved_deleted_and_brought_back(berencana: KantorUji) -> None:
    kepala = berencana.sebagai("kepala")
    satu = Strategi(id_tetap(701), KEPALA, SKP_KEPALA, "", pemilik="Kepala")
    strategi.simpan_otomatis(kepala, satu)
    assert [b.strategi.pemilik for b in strategi.daftar(kepala, SKP_KEPALA)] == ["Kepala"]
    assert strategi.daftar(berencana.sebagai("operator"), SKP_KEPALA) == []
    with pytest.raises(UserError, match="STR-01"):
        strategi.simpan(kepala, satu, None)
    sidik, _ = strategi.simpan(kepala, replace(satu, judul="Jemput bola"), None)
    (baris,) = strategi.daftar(berencana.sebagai("siti"), SKP_KEPALA)
    assert (baris.strategi.judul, baris.dasar) == ("Jemput bola", sidik) and baris.kurang
    assert strategi.hapus(kepala, baris.strategi, baris.dasar).menyentuh("strategi")
    assert strategi.daftar(kepala, SKP_KEPALA) == []
    strategi.simpan(kepala, baris.strategi, None)
    assert [b.strategi.judul for b in strategi.daftar(kepala, SKP_KEPALA)] == ["Jemput bola"]
    diketik = replace(satu, id=id_tetap(702))
    strategi.simpan_otomatis(kepala, diketik)
    assert not strategi.hapus(kepala, diketik, None).rekaman
    assert len(strategi.daftar(kepala, SKP_KEPALA)) == 1


def test_a_closed_plan_keeps_its_manuals_and_workblocks(berencana: KantorUji) -> None:
    siti = berencana.sebagai("siti")
    manual = manual_indikator.daftar(siti, SKP_SITI)[0].manual
    strategi.simpan(siti, Strategi(id_tetap(770), SITI, SKP_SITI, "Kelas ibu hamil"), None)
    (ada,) = strategi.daftar(siti, SKP_SITI)
    tutup = PenutupanSkp(id_tetap(771), SKP_SITI, SITI, date(2026, 11, 23), "mutasi ke Dinas", berencana.jam())
    with berencana.sebagai("operator").transaksi("mutasi", (skema.PUSAT,)) as kerja:
        kerja.simpan(tutup)
    for panggil in (
        lambda: manual_indikator.simpan(siti, manual, None),
        lambda: strategi.simpan(siti, replace(ada.strategi, judul="Lain"), ada.dasar),
        lambda: strategi.simpan(siti, replace(ada.strategi, id=id_tetap(772)), None),
        lambda: strategi.hapus(siti, ada.strategi, ada.dasar),
    ):
        with pytest.raises(UserError, match="MUT-01"):
            panggil()
    assert strategi.daftar(siti, SKP_SITI) == [ada]
