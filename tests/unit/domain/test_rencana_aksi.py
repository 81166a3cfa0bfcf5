"""Rencana Aksi: steps that count, months and quarters, and what a trajectory tells."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from kinerja_desktop.domain import rencana_aksi as aturan
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.rencana_aksi import ButirAksi, RencanaAksi, SaranTrayektori, Trayektori
from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, Rhk, Skp

K4 = Iki(UUID(int=31), Aspek.KUANTITAS, "Jumlah ibu hamil", "120 ibu hamil")
MUTU = Iki(UUID(int=32), Aspek.KUALITAS, "Sesuai 10T", "95%")
CEPAT = Iki(UUID(int=33), Aspek.WAKTU, "Waktu tunggu", "≤ 30 menit")
IBU = Rhk(UUID(int=21), JenisRhk.UTAMA, "Ibu hamil", iki=(K4, MUTU, CEPAT), rencana_aksi=("Posyandu", "Kelas ibu"))
SKP = Skp(UUID(int=3), UUID(int=1), UUID(int=2), 2026, date(2026, 1, 1), date(2026, 12, 31), rhk=(IBU,))
KOSONG = RencanaAksi(UUID(int=5), SKP.pegawai_id, SKP.id)


def butir(nomor: int, uraian: str, *periode: str, target: str = "") -> ButirAksi:
    return ButirAksi(UUID(int=nomor), IBU.id, uraian, periode, target)


def test_without_a_record_the_lines_of_the_plan_count() -> None:
    assert aturan.langkah(IBU, None) == ("Posyandu", "Kelas ibu")
    assert aturan.langkah(IBU, KOSONG) == ("Posyandu", "Kelas ibu")


def test_with_steps_of_its_own_a_result_reads_only_them() -> None:
    rencana = replace(KOSONG, butir=(butir(41, "Kunjungan  rumah"), butir(42, " "), butir(43, "Kunjungan rumah")))
    assert aturan.langkah(IBU, rencana) == ("Kunjungan rumah",)
    assert aturan.dengan_langkah(SKP, rencana).rhk[0].rencana_aksi == ("Kunjungan rumah",)


def test_a_result_whose_steps_were_all_taken_away_has_none() -> None:
    rapi = aturan.rapikan(replace(KOSONG, butir=(butir(41, "", "2026-TW1", target="x"),)), SKP)
    assert rapi.butir == (butir(41, ""),)
    assert aturan.langkah(IBU, rapi) == ()


def test_it_begins_with_the_lines_of_the_plan() -> None:
    nomor = iter(range(60, 70))
    awal = aturan.rencana_awal(SKP, JenisPeriode.BULANAN, lambda: UUID(int=next(nomor)))
    assert [b.uraian for b in awal.butir] == ["Posyandu", "Kelas ibu"]
    assert (awal.jenis, awal.skp_id) == (JenisPeriode.BULANAN, SKP.id)
    assert aturan.lengkapi(awal, SKP, lambda: UUID(int=99)) == awal


def test_a_result_of_a_revision_brings_its_lines() -> None:
    baru = replace(IBU, id=UUID(int=25), rencana_aksi=("Rapat",))
    lengkap = aturan.lengkapi(
        replace(KOSONG, butir=(butir(41, "A"),)), replace(SKP, rhk=(IBU, baru)), lambda: UUID(int=9)
    )
    assert [b.uraian for b in lengkap.butir] == ["A", "Rapat"]


def test_tidy_keeps_only_what_belongs_to_the_plan_and_its_periods() -> None:
    asing = ButirAksi(UUID(int=44), UUID(int=999), "Lain")
    rapi = aturan.rapikan(
        replace(
            KOSONG,
            butir=(butir(41, "  A\n B ", "2026-TW4", "2026-TW1", "2025-TW1"), butir(42, ""), asing),
            trayektori=(
                Trayektori(K4.id, "2026-TW2", " 60 "),
                Trayektori(K4.id, "2026-TW1", "30"),
                Trayektori(K4.id, "2026-01", "9"),
                Trayektori(MUTU.id, "2026-TW1", " "),
                Trayektori(UUID(int=998), "2026-TW1", "7"),
            ),
        ),
        SKP,
    )
    assert rapi.butir == (butir(41, "A B", "2026-TW1", "2026-TW4"),)
    assert [(t.periode, t.target) for t in rapi.trayektori] == [("2026-TW1", "30"), ("2026-TW2", "60")]


@pytest.mark.parametrize(
    ("rencana", "kode"),
    [
        (replace(KOSONG, jenis=JenisPeriode.TAHUNAN), "DLG-10"),
        (replace(KOSONG, butir=tuple(butir(100 + i, f"L{i}") for i in range(31))), "DLG-11"),
        (replace(KOSONG, butir=(butir(41, "x" * 1_001),)), "DLG-12"),
        (replace(KOSONG, trayektori=(Trayektori(K4.id, "2026-TW1", "9" * 301),)), "DLG-12"),
    ],
)
def test_limits(rencana: RencanaAksi, kode: str) -> None:
    with pytest.raises(UserError) as galat:
        aturan.rapikan(rencana, SKP)
    assert galat.value.kode == kode


def test_periods_of_a_plan_that_ends_in_april() -> None:
    pendek = replace(SKP, selesai=date(2026, 4, 30))
    assert [str(p) for p in aturan.masa_rencana(pendek, JenisPeriode.TRIWULANAN)] == ["2026-TW1", "2026-TW2"]
    assert len(aturan.masa_rencana(pendek, JenisPeriode.BULANAN)) == 4


def test_quarters_become_months_and_back() -> None:
    rencana = replace(KOSONG, butir=(butir(41, "A", "2026-TW1"),), trayektori=(Trayektori(K4.id, "2026-TW1", "30"),))
    bulanan = aturan.ganti_jenis(rencana, SKP, JenisPeriode.BULANAN)
    assert bulanan.butir[0].periode == ("2026-01", "2026-02", "2026-03")
    assert bulanan.trayektori == (Trayektori(K4.id, "2026-03", "30"),)
    assert aturan.ganti_jenis(bulanan, SKP, JenisPeriode.TRIWULANAN) == rencana
    assert aturan.ganti_jenis(rencana, SKP, JenisPeriode.TRIWULANAN) is rencana


TW = ("2026-TW1", "2026-TW2", "2026-TW3", "2026-TW4")


@pytest.mark.parametrize(
    ("iki", "isi", "saran", "hitungan"),
    [
        (K4, ("30", "30", "30", "30 ibu hamil"), SaranTrayektori.JUMLAH, 120),
        (K4, ("30", "60", "90", "120"), SaranTrayektori.NILAI_AKHIR, 120),
        (K4, ("30", "30", "30"), SaranTrayektori.KURANG, 90),
        (K4, ("30", "60", "90", "110"), SaranTrayektori.KURANG, 110),
        (K4, ("50", "40", "50"), SaranTrayektori.LEBIH, 140),
        (K4, ("30", "150"), SaranTrayektori.LEBIH, 150),
        (K4, ("60", "50", "120"), SaranTrayektori.TURUN, 120),
        (MUTU, ("90%", "95 %"), SaranTrayektori.NILAI_AKHIR, 95),
        (MUTU, ("90%", "92%"), SaranTrayektori.KURANG, 92),
        (MUTU, ("96%", "95%"), SaranTrayektori.TURUN, 95),
        (CEPAT, ("45 menit", "25 menit"), SaranTrayektori.NILAI_AKHIR, 25),
        (CEPAT, ("45", "40"), SaranTrayektori.LEBIH, 40),
    ],
)
def test_what_a_row_tells(iki: Iki, isi: tuple[str, ...], saran: SaranTrayektori, hitungan: int) -> None:
    tinjauan = aturan.tinjau_trayektori(iki, list(zip(TW, isi, strict=False)))
    assert tinjauan is not None
    assert (tinjauan.saran, tinjauan.hitungan) == (saran, hitungan)


@pytest.mark.parametrize("isi", [(), ("selesai",), ("30 posyandu", "60 posyandu")])
def test_a_row_that_cannot_be_compared_tells_nothing(isi: tuple[str, ...]) -> None:
    assert aturan.tinjau_trayektori(K4, list(zip(TW, isi, strict=False))) is None


def test_the_period_that_falls_back_is_named() -> None:
    tinjauan = aturan.tinjau_trayektori(K4, list(zip(TW, ("60", "50", "120"), strict=False)))
    assert tinjauan is not None and tinjauan.periode == "2026-TW2"


def test_a_plan_that_begins_on_the_last_day_of_a_quarter_has_that_quarter() -> None:
    satu = replace(SKP, mulai=date(2026, 3, 31))
    assert [p.nomor for p in aturan.masa_rencana(satu, JenisPeriode.TRIWULANAN)] == [1, 2, 3, 4]
    assert aturan.masa_rencana(satu, JenisPeriode.BULANAN)[0].nomor == 3
    pendek = replace(satu, selesai=date(2026, 4, 1))
    assert [p.nomor for p in aturan.masa_rencana(pendek, JenisPeriode.BULANAN)] == [3, 4]
