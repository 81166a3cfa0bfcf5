"""Reports to the PyB: complete sets only, by whom, and again after a result changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.jam_hukum import JenisTenggat
from kinerja_desktop.domain.keberatan import Keberatan
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import evaluasi, pelaporan, penyerahan, skp_putusan, tenggat
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.services.pelaporan import BarisPelaporan
from tests.helpers.baca_pdf import rapat, teks_halaman
from tests.helpers.evaluasi import BAIK, TW4, siapkan, tetapkan
from tests.helpers.kantor import KADIS, KEPALA, RUDI, SITI, KantorUji, id_tetap, skp_siti

HARI = date(2026, 12, 10)


def kode(lakukan: Callable[[], object]) -> str:
    with pytest.raises(UserError) as galat:
        lakukan()
    return galat.value.kode


def baris(kantor: KantorUji, akun: str = "kepala") -> BarisPelaporan:
    (satu,) = pelaporan.daftar(kantor.sebagai(akun), TW4).baris
    return satu


def pada(kantor: KantorUji, hari: date) -> None:
    kantor.jam.saat = datetime(hari.year, hari.month, hari.day, 10, tzinfo=WIB)


@pytest.fixture
def diterima(kantor: KantorUji) -> KantorUji:
    siapkan(kantor)
    pada(kantor, HARI)
    tetapkan(kantor)
    siti = kantor.sebagai("siti")
    saya = evaluasi.milik_saya(siti, TW4)
    assert saya is not None
    penyerahan.terima_dokumen(siti, saya.penetapan.id)
    evaluasi.terima(siti, saya.penetapan.id)
    return kantor


def test_r57_a_set_names_what_it_lacks(kantor: KantorUji) -> None:
    siapkan(kantor)
    pada(kantor, HARI)
    assert baris(kantor).kurang == ("dokumen evaluasi", "hasil evaluasi")
    tetapkan(kantor)
    assert baris(kantor).kurang == ("penyerahan dokumen kepada pegawai",)
    penyerahan.serahkan(kantor.sebagai("kepala"), SITI, TW4, HARI)
    assert baris(kantor).kurang == ("tanda tangan pegawai (masih dalam waktunya)",)
    assert kode(lambda: pelaporan.laporkan(kantor.sebagai("kepala"), TW4, [SITI], HARI, "Sekda")) == "TGT-07"
    pada(kantor, date(2026, 12, 31))
    assert baris(kantor).kurang == (), "who does not sign within 14 working days stops no report"


def test_r57_a_set_waits_for_the_pegawai_through_his_last_day(kantor: KantorUji) -> None:
    """V.A.6: fourteen working days to return what was received on 10 December."""
    siapkan(kantor)
    pada(kantor, HARI)
    tetapkan(kantor)
    penyerahan.serahkan(kantor.sebagai("kepala"), SITI, TW4, HARI)
    pada(kantor, date(2026, 12, 30))
    assert baris(kantor).kurang == ("tanda tangan pegawai (masih dalam waktunya)",)
    pada(kantor, date(2026, 12, 31))
    assert baris(kantor).kurang == ()


def test_r57_what_the_atasan_signed_is_returned_in_seven_working_days(kantor: KantorUji) -> None:
    """V.A.10: half the time of V.A.6."""
    siapkan(kantor)
    kantor.pada(datetime(2027, 1, 4, 9, tzinfo=WIB))
    kadis = kantor.sebagai("kadis")
    isian = replace(BAIK, alasan_atasan="Penilai belum menilai sampai 31 Desember 2026.")
    evaluasi.tetapkan(kadis, SITI, TW4, isian, lembar(kadis, SITI, TW4).dasar)
    penyerahan.serahkan(kadis, SITI, TW4, date(2027, 1, 4))
    kurang = {}
    for hari in (13, 14):
        kantor.pada(datetime(2027, 1, hari, 9, tzinfo=WIB))
        kurang[hari] = baris(kantor, "operator").kurang
    assert kurang == {13: ("tanda tangan pegawai (masih dalam waktunya)",), 14: ()}


def test_r52_the_last_day_to_report(diterima: KantorUji) -> None:
    assert pelaporan.daftar(diterima.sebagai("kepala"), TW4).batas == date(2027, 2, 11)


def test_a_complete_set_goes_once(diterima: KantorUji) -> None:
    kepala = diterima.sebagai("kepala")
    assert baris(diterima).siap
    pelaporan.laporkan(
        kepala, TW4, pelaporan.siap(pelaporan.daftar(kepala, TW4).baris), HARI, " Kepala BKPSDM ", "800/1"
    )
    kini = pelaporan.daftar(kepala, TW4)
    assert (kini.baris[0].dilaporkan, kini.baris[0].siap) == (HARI, False)
    assert (kini.laporan[0].kepada, kini.laporan[0].nomor_surat) == ("Kepala BKPSDM", "800/1")


def test_an_open_objection_holds_no_report_back_and_a_changed_result_goes_again(diterima: KantorUji) -> None:
    kepala, siti = diterima.sebagai("kepala"), diterima.sebagai("siti")
    tanda = evaluasi.penetapan_terakhir(kepala, SITI, TW4)
    assert tanda is not None
    with siti.transaksi("ajukan keberatan") as kerja:
        kerja.simpan(Keberatan(id_tetap(700), tanda.id, SITI, TW4, "Bukti ada.", diterima.jam()))
    assert (baris(diterima).keberatan, baris(diterima).siap) == (True, True), "the 30 days do not wait for it"
    pelaporan.laporkan(kepala, TW4, [SITI], HARI, "Sekda")
    assert baris(diterima).dilaporkan == HARI
    with kepala.transaksi("tetapkan evaluasi") as kerja:
        kerja.simpan(replace(tanda, id=kepala.id_baru()))
    assert baris(diterima).dilaporkan is None and baris(diterima).kurang == ("penyerahan dokumen kepada pegawai",)


def test_what_is_refused(diterima: KantorUji) -> None:
    kepala = diterima.sebagai("kepala")
    assert kode(lambda: pelaporan.laporkan(kepala, TW4, [], HARI, "Sekda")) == "TGT-09"
    assert kode(lambda: pelaporan.laporkan(kepala, TW4, [SITI], HARI, " ")) == "TGT-08"
    assert kode(lambda: pelaporan.laporkan(kepala, TW4, [SITI], date(2026, 12, 11), "Sekda")) == "TGT-03"
    assert kode(lambda: pelaporan.laporkan(kepala, TW4, [SITI], date(2026, 12, 9), "Sekda")) == "TGT-11"
    assert kode(lambda: pelaporan.laporkan(kepala, TW4, [RUDI], HARI, "Sekda")) == "UMM-01"


@pytest.mark.parametrize("akun", ["siti", "rudi", "pengawas"])
def test_who_may_not_report(diterima: KantorUji, akun: str) -> None:
    assert kode(lambda: pelaporan.laporkan(diterima.sebagai(akun), TW4, [SITI], HARI, "Sekda")) == "UMM-01"


def test_a_penilai_reports_his_own_team_only(diterima: KantorUji) -> None:
    kadis = diterima.sebagai("kadis")
    assert SITI not in {b.orang.pegawai_id for b in pelaporan.daftar(kadis, TW4).baris}
    assert kode(lambda: pelaporan.laporkan(kadis, TW4, [SITI], HARI, "Sekda")) == "UMM-01"
    assert kode(lambda: pelaporan.daftar(diterima.sebagai("siti"), TW4)) == "UMM-01"


def test_nobody_reports_himself(kantor: KantorUji) -> None:
    """The head leads the unit and stands in it: his own set goes with those of his penilai (V.A.7)."""
    kadis, kepala = kantor.sebagai("kadis"), kantor.sebagai("kepala")
    with kepala.transaksi("ajukan SKP") as kerja:
        sidik = kerja.simpan(replace(skp_siti(), id=id_tetap(731), pegawai_id=KEPALA, penilai_id=KADIS))
    skp_putusan.tetapkan(kadis, id_tetap(731), sidik)
    assert [b.orang.pegawai_id for b in pelaporan.daftar(kadis, TW4).baris] == [KEPALA]
    assert pelaporan.daftar(kepala, TW4).baris == ()
    assert kode(lambda: pelaporan.laporkan(kepala, TW4, [KEPALA], kepala.hari_ini(), "Sekda")) == "UMM-01"


def test_the_cover_list(diterima: KantorUji, tmp_path: Path) -> None:
    kepala = diterima.sebagai("kepala")
    pelaporan.laporkan(kepala, TW4, [SITI], HARI, "Kepala BKPSDM", "800/1")
    (laporan,) = pelaporan.daftar(kepala, TW4).laporan
    pdf = pelaporan.simpan_pengantar(kepala, laporan, tmp_path / "a.pdf")
    teks = rapat("\n".join(teks_halaman(pdf.read_bytes())))
    for kata in (
        "DAFTAR PENGANTAR",
        "Kepada: Kepala BKPSDM",
        "Nomor: 800/1",
        "19920314 201903 2 007",
        "Triwulan IV 2026",
    ):
        assert rapat(kata) in teks, kata
    pelaporan.simpan_pengantar(kepala, laporan, tmp_path / "a.xlsx")
    isi = {str(c.value) for b in openpyxl.load_workbook(tmp_path / "a.xlsx").active.iter_rows() for c in b}
    assert "Siti Rahma, A.Md.Keb." in isi


def test_each_rung_sends_the_same_signature_once(diterima: KantorUji) -> None:
    kepala = diterima.sebagai("kepala")
    pelaporan.laporkan(kepala, TW4, [SITI], HARI, "Kepala Dinas")
    assert kode(lambda: pelaporan.laporkan(kepala, TW4, [SITI], HARI, "Kepala Dinas")) == "TGT-12"
    pelaporan.laporkan(diterima.sebagai("operator"), TW4, [SITI], HARI, "Kepala BKPSDM")
    assert [p.kepada for p in pelaporan.daftar(kepala, TW4).laporan] == ["Kepala Dinas", "Kepala BKPSDM"]


def test_nothing_is_reported_while_the_date_is_in_doubt(diterima: KantorUji) -> None:
    kepala = diterima.sebagai("kepala")
    diterima.jam.maju(days=60)
    assert kode(lambda: pelaporan.laporkan(kepala, TW4, [SITI], HARI, "Sekda")) == "TGT-06"


@pytest.mark.parametrize(("kepada", "galat"), [("01/01/2020", "TGT-13"), ("  ", "TGT-08"), ("a1", "TGT-13")])
def test_an_addressee_is_an_office_or_a_person(diterima: KantorUji, kepada: str, galat: str) -> None:
    kepala = diterima.sebagai("kepala")
    assert kode(lambda: pelaporan.laporkan(kepala, TW4, [SITI], HARI, kepada)) == galat
    assert pelaporan.daftar(kepala, TW4).laporan == ()


def test_a_cancelled_report_stays_to_be_read_and_its_people_may_go_again(diterima: KantorUji) -> None:
    kepala = diterima.sebagai("kepala")
    salah = pelaporan.laporkan(kepala, TW4, [SITI], HARI, "Kepala Dinas Lain")
    assert (baris(diterima).pelapor, baris(diterima).sendiri) == (kepala.pegawai.nama, True)
    assert not [t for t in tenggat.daftar(kepala) if t.periode == TW4 and t.tenggat.jenis is JenisTenggat.PELAPORAN]
    pelaporan.batalkan(kepala, salah.id, " Salah  tujuan. ")
    kini = pelaporan.daftar(kepala, TW4)
    assert (kini.laporan, kini.baris[0].dilaporkan) == ((), None)
    assert (kini.baris[0].siap, kini.baris[0].sendiri) == (True, False)
    (batal,) = kini.dibatalkan
    assert (batal.laporan, batal.oleh, batal.alasan) == (salah, kepala.pegawai.nama, "Salah tujuan.")
    assert batal.pada == kepala.sekarang() and kini.baris[0].batal == batal
    assert [t for t in tenggat.daftar(kepala) if t.periode == TW4 and t.tenggat.jenis is JenisTenggat.PELAPORAN], (
        "the clock of the report runs again"
    )
    pelaporan.laporkan(kepala, TW4, [SITI], HARI, "Kepala BKPSDM")
    assert [p.kepada for p in pelaporan.daftar(kepala, TW4).laporan] == ["Kepala BKPSDM"]


def test_a_cancellation_is_refused(diterima: KantorUji) -> None:
    kepala, operator = diterima.sebagai("kepala"), diterima.sebagai("operator")
    laporan = pelaporan.laporkan(kepala, TW4, [SITI], HARI, "Kepala Dinas")
    assert kode(lambda: pelaporan.batalkan(kepala, id_tetap(999), "Salah tujuan.")) == "UMM-03"
    assert kode(lambda: pelaporan.batalkan(operator, laporan.id, "Salah tujuan.")) == "UMM-01"
    assert kode(lambda: pelaporan.batalkan(kepala, laporan.id, " . ")) == "TGT-14"
    terusan = pelaporan.laporkan(operator, TW4, [SITI], HARI, "Kepala BKPSDM")
    with pytest.raises(UserError) as galat:
        pelaporan.batalkan(kepala, laporan.id, "Salah tujuan.")
    assert galat.value.kode == "TGT-15" and "Siti Rahma" in galat.value.isi
    pelaporan.batalkan(operator, terusan.id, "Salah tujuan.")
    pelaporan.batalkan(kepala, laporan.id, "Salah tujuan.")
    assert kode(lambda: pelaporan.batalkan(kepala, laporan.id, "Salah tujuan.")) == "TGT-16"
