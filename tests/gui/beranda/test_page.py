"""Beranda as a person uses it: look, click, keys; by role."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi, Predikat, Rating, Realisasi, RealisasiIki
from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from kinerja_desktop.domain.umpan_balik import Hubungan, UmpanBalik
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.gui.beranda.ajakan import Ajakan
from kinerja_desktop.gui.beranda.page import BerandaPage
from kinerja_desktop.gui.common.gulir import GulirHalaman
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.services import laporan_draf, penyerahan, skp_putusan, umpan_balik
from tests.helpers.evaluasi import siapkan, tetapkan
from tests.helpers.kantor import IKI_1, KEPALA, RHK_2, SITI, SKP_SITI, KantorUji, id_tetap, skp_siti
from tests.helpers.laporan import ajukan

TW3, TW4 = (Periode(2026, JenisPeriode.TRIWULANAN, n) for n in (3, 4))
Buka = Callable[[str], BerandaPage]


def putuskan(kantor: KantorUji, hari: date, putusan: PutusanLaporan, catatan: str = "", **isi: object) -> None:
    kepala = kantor.sebagai("kepala")
    nilai, sidik = ajukan(kantor.sebagai("siti"), tanggal=hari, **isi)
    with kepala.transaksi(putusan.value) as kerja:
        kerja.simpan(KeputusanLaporan(kepala.id_baru(), nilai.id, sidik, putusan, catatan, KEPALA, kantor.jam()))


@pytest.fixture
def berjalan(kantor: KantorUji) -> KantorUji:
    """Siti in November: approved days, one returned, feedback, a signed quarter."""
    kantor.tetapkan_skp_siti()
    for nomor in range(2, 20):
        if date(2026, 11, nomor).weekday() < 5:
            putuskan(kantor, date(2026, 11, nomor), PutusanLaporan.SETUJUI)
    putuskan(kantor, date(2026, 11, 20), PutusanLaporan.KEMBALIKAN, "Mohon lampirkan daftar hadir.",
             kegiatan="Kelas ibu hamil")  # fmt: skip
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    nilai = Evaluasi(id_tetap(920), SITI, KEPALA, SKP_SITI, TW3, Rating.SESUAI, Rating.DI_ATAS)
    with siti.transaksi("realisasi") as kerja:
        kerja.simpan(Realisasi(id_tetap(902), SITI, SKP_SITI, TW3, (), kantor.jam()))
        kerja.simpan(Realisasi(id_tetap(903), SITI, SKP_SITI, TW4, (RealisasiIki(IKI_1, "98 ibu hamil"),)))
    with kepala.transaksi("evaluasi") as kerja:
        sidik = kerja.simpan(nilai)
        tetap = PenetapanEvaluasi(id_tetap(921), nilai.id, sidik, SITI, TW3, Predikat.BAIK, KEPALA, kantor.jam(), "{}")
        kerja.simpan(tetap)
        umpan = UmpanBalik(id_tetap(910), SITI, KEPALA, Hubungan.PIMPINAN, TW4, "Bagus", kantor.jam(), RHK_2)
        kerja.simpan(umpan)
    return kantor


@pytest.fixture
def buka(qtbot: QtBot, kantor: KantorUji, pekerja: Pekerja) -> Buka:
    def satu(akun: str) -> BerandaPage:
        page = BerandaPage(kantor.sebagai(akun), pekerja)
        qtbot.addWidget(page)
        page.resize(1118, 690)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        qtbot.waitUntil(lambda: page.ringkas is not None)
        return page

    return satu


def pindah(page: BerandaPage) -> list[tuple[str, object]]:
    tercatat: list[tuple[str, object]] = []
    page.minta_pindah.connect(lambda kunci, argumen: tercatat.append((kunci, argumen)))
    return tercatat


def test_the_cards_tell_month_minutes_realisasi_and_predikat(berjalan: KantorUji, buka: Buka) -> None:
    f = buka("siti").form
    assert f.angka_laporan.accessibleName().startswith("Laporan bulan ini: 14 / 17 hari kerja")
    assert f.angka_menit.accessibleName() == "Menit kerja tercatat: 2.250 . 44% dari norma hari berjalan"
    assert f.angka_realisasi.accessibleName() == ("Realisasi SKP triwulan IV: 1 / 3 indikator. 2 indikator belum diisi")
    assert f.angka_predikat.accessibleName() == (
        "Predikat triwulan III: Baik . hasil sesuai · perilaku di atas ekspektasi"
    )
    assert f.kartu_kalender.judul == "November" and f.kartu_kalender.catatan == "14 disetujui · 1 dikembalikan"
    assert f.kartu_sasaran.catatan == "SKP 2026 · ditetapkan"


def test_each_row_leads_to_its_page(qtbot: QtBot, berjalan: KantorUji, buka: Buka) -> None:
    page = buka("siti")
    tercatat = pindah(page)
    baris = page.form.tindakan.baris
    assert [b.ajakan.tag for b in baris] == ["Dikembalikan"] + ["Belum ada"] * 4 + ["Evaluasi"] * 2 + ["Umpan balik"]
    for satu in baris:
        qtbot.mouseClick(satu.tombol, Qt.MouseButton.LeftButton)
    assert [kunci for kunci, _ in tercatat] == ["laporan"] * 5 + ["evaluasi"] * 2 + ["umpan_balik"]
    assert page.form.kartu_tindakan.catatan == "8 hal"
    assert set(tercatat[0][1]) == {"laporan_id"}  # type: ignore[call-overload]
    assert tercatat[1][1] == {"tanggal": date(2026, 11, 24)} and set(tercatat[4][1]) == {"pekan"}  # type: ignore[call-overload]
    assert tercatat[5][1] == {"pegawai_id": SITI, "periode": TW3} and tercatat[6][1] == {"periode": TW4}
    assert "“Mohon lampirkan daftar hadir.” — dr. R. Purba" in baris[0].accessibleName()


def test_the_list_is_done_by_keyboard(qtbot: QtBot, berjalan: KantorUji, buka: Buka) -> None:
    page = buka("siti")
    tercatat = pindah(page)
    baris = page.form.tindakan.baris
    baris[0].tombol.setFocus()
    qtbot.keyClick(baris[0].tombol, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is baris[1].tombol
    qtbot.keyClick(baris[1].tombol, Qt.Key.Key_End)
    qtbot.keyClick(baris[-1].tombol, Qt.Key.Key_Return)
    assert tercatat == [("umpan_balik", None)]
    qtbot.keyClick(baris[-1].tombol, Qt.Key.Key_Home)
    qtbot.keyClick(baris[0].tombol, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is baris[0].tombol
    qtbot.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: tercatat[-1] == ("laporan", {"tanggal": date(2026, 11, 24)}))


def test_a_day_of_the_calendar_opens_its_report(qtbot: QtBot, berjalan: KantorUji, buka: Buka) -> None:
    page = buka("siti")
    tercatat = pindah(page)
    kalender = page.form.kalender
    qtbot.mouseClick(kalender, Qt.MouseButton.LeftButton, pos=kalender.kotak(date(2026, 11, 20)).center().toPoint())
    assert tercatat == [("laporan", {"tanggal": date(2026, 11, 20)})]
    tabel = dict(kalender.sebagai_tabel()[1])
    assert tabel["20"] == "Dikembalikan, 1 laporan" and tabel["23"] == "Belum ada laporan" and tabel["7"] == "Libur"


def test_a_day_on_which_a_clock_ends_opens_the_clock(qtbot: QtBot, kantor: KantorUji, buka: Buka) -> None:
    """Siti's right to object ends on 14 December, on a day without reports; a day with reports opens them."""
    siapkan(kantor)
    tetapkan(kantor)
    penyerahan.serahkan(kantor.sebagai("kepala"), SITI, TW4, date(2026, 11, 24))
    page = buka("siti")
    page.setel_periode(Periode(2026, JenisPeriode.BULANAN, 12))
    qtbot.waitUntil(lambda: page.form.kartu_kalender.judul == "Desember")
    tercatat = pindah(page)
    kalender = page.form.kalender
    assert page.ringkas is not None
    (hari,) = {h.tanggal for h in page.ringkas.kalender.hari if h.tenggat}
    assert hari > date(2026, 11, 24)
    for satu in (hari, date(2026, 12, 8)):
        qtbot.mouseClick(kalender, Qt.MouseButton.LeftButton, pos=kalender.kotak(satu).center().toPoint())
    assert tercatat == [
        ("pelaporan", {"tab": "tenggat", "sampai": hari}),
        ("laporan", {"tanggal": date(2026, 12, 8)}),
    ]
    page.ringkas = replace(page.ringkas, kalender=replace(
        page.ringkas.kalender,
        hari=tuple(replace(h, jumlah=1) if h.tanggal == hari else h for h in page.ringkas.kalender.hari),
    ))  # fmt: skip
    qtbot.mouseClick(kalender, Qt.MouseButton.LeftButton, pos=kalender.kotak(hari).center().toPoint())
    assert tercatat[-1] == ("laporan", {"tanggal": hari})


def test_the_goals_open_the_plan(qtbot: QtBot, berjalan: KantorUji, buka: Buka) -> None:
    page = buka("siti")
    tercatat = pindah(page)
    sasaran = page.form.sasaran
    assert "RHK 2 Terpantaunya ibu hamil risiko tinggi: 0%" in sasaran.accessibleDescription()
    qtbot.mouseClick(sasaran, Qt.MouseButton.LeftButton)
    sasaran.setFocus()
    qtbot.keyClick(sasaran, Qt.Key.Key_Return)
    assert tercatat == [("sasaran", None)] * 2


def test_another_month_is_shown_when_the_head_changes(qtbot: QtBot, berjalan: KantorUji, buka: Buka) -> None:
    page = buka("siti")
    page.setel_periode(Periode(2026, JenisPeriode.BULANAN, 10))
    qtbot.waitUntil(lambda: page.form.kartu_kalender.judul == "Oktober")
    assert page.form.angka_laporan.accessibleName().startswith("Laporan Oktober 2026: 0 / 22 hari kerja")


def test_nothing_to_do_is_said(qtbot: QtBot, kantor: KantorUji, buka: Buka) -> None:
    page = buka("pengawas")
    assert page.form.tindakan.baris == [] and page.form.tindakan.kosong.isVisible()
    assert "Tidak ada yang perlu dikerjakan" in page.form.tindakan.kosong.teks()
    assert page.form.kartu_tindakan.catatan == ""


def test_without_a_plan_the_card_offers_the_next_step(qtbot: QtBot, kantor: KantorUji, buka: Buka) -> None:
    page = buka("rudi")
    tercatat = pindah(page)
    assert page.tanpa_skp.isVisible() and not page.form.sasaran.isVisible()
    page.tanpa_skp.tombol.click()
    assert tercatat == [("sasaran", None)]
    assert [b.ajakan.tombol for b in page.form.tindakan.baris] == ["Susun SKP"]


def test_the_penilai_sees_his_team_first_class(berjalan: KantorUji, buka: Buka) -> None:
    ajukan(berjalan.sebagai("siti"), tanggal=date(2026, 11, 23))
    judul = [b.ajakan.judul for b in buka("kepala").form.tindakan.baris]
    assert "1 laporan menunggu persetujuan Anda" in judul


@pytest.mark.parametrize("akun", ["operator", "pusat", "pengawas"])
def test_accounts_without_reports_see_the_office(qtbot: QtBot, berjalan: KantorUji, buka: Buka, akun: str) -> None:
    page = buka(akun)
    tercatat = pindah(page)
    assert page.form.angka_menit.accessibleName().startswith("SKP 2026 ditetapkan: 1 / 8 pegawai")
    assert not page.form.kartu_sasaran.isVisible()
    kalender = page.form.kalender
    qtbot.mouseClick(kalender, Qt.MouseButton.LeftButton, pos=kalender.kotak(date(2026, 11, 20)).center().toPoint())
    assert tercatat == [("dasbor", None)]


def test_a_write_elsewhere_shows_at_once(qtbot: QtBot, berjalan: KantorUji, buka: Buka) -> None:
    page = buka("siti")
    pertama = page.ringkas
    ajukan(berjalan.sebagai("siti"), tanggal=date(2026, 11, 23))
    page.tandai_kotor(None)
    qtbot.waitUntil(lambda: page.ringkas is not pertama)
    assert page.form.angka_laporan.accessibleName().startswith("Laporan bulan ini: 15 / 17")


def test_a_returned_plan_of_next_year_is_a_thing_to_do_and_opens_that_year(buka: Buka, kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    depan = replace(skp_siti(), id=id_tetap(777), tahun=2027, mulai=date(2027, 1, 1), selesai=date(2027, 12, 31))
    with siti.transaksi("SKP 2027") as kerja:
        sidik = kerja.simpan(depan)
    semua = [b.ajakan for b in buka("kepala").form.tindakan.baris]
    tim = next(a for a in semua if "menunggu keputusan" in a.judul)
    assert "2027" in tim.judul and tim.argumen == {"pegawai_id": SITI, "tahun": 2027}
    skp_putusan.kembalikan(kepala, depan.id, sidik, "Tambahkan indikator.")
    milik = next(b.ajakan for b in buka("siti").form.tindakan.baris if b.ajakan.halaman == "sasaran")
    assert milik.judul == "SKP 2027 dikembalikan"
    assert milik.argumen == {"pegawai_id": SITI, "tahun": 2027}


def test_ctrl_n_writes_a_new_report_also_when_today_has_one(buka: Buka, kantor: KantorUji, qtbot: QtBot) -> None:
    kantor.tetapkan_skp_siti()
    laporan_draf.simpan_isian(kantor.sebagai("siti"), IsianLaporan(id_tetap(950), date(2026, 11, 24), kegiatan="Rapat"))
    for nomor in range(1, 24):
        if date(2026, 11, nomor).weekday() < 5:
            ajukan(kantor.sebagai("siti"), tanggal=date(2026, 11, nomor))
    for nomor in range(20, 32):
        if date(2026, 10, nomor).weekday() < 5:
            ajukan(kantor.sebagai("siti"), tanggal=date(2026, 10, nomor))
    page = buka("siti")
    assert not any(b.tombol.pintasan for b in page.form.tindakan.baris)
    with qtbot.waitSignal(page.minta_pindah) as sinyal:
        qtbot.keyClick(page.form.tindakan, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert sinyal.args == ["laporan", {"baru": True}]


def test_a_feedback_that_was_read_is_gone_on_coming_back(
    buka: Buka, berjalan: KantorUji, qtbot: QtBot, pekerja: Pekerja
) -> None:
    page = buka("siti")
    assert any(b.ajakan.halaman == "umpan_balik" for b in page.form.tindakan.baris)
    page.hide()
    umpan_balik.tandai_dibaca(berjalan.sebagai("siti"), id_tetap(910))
    page.show()
    qtbot.waitUntil(lambda: pekerja.jumlah_tugas == 0)
    assert not any(b.ajakan.halaman == "umpan_balik" for b in page.form.tindakan.baris)


@pytest.mark.parametrize("tinggi", [560, 640, 690, 900])
def test_one_scroll_bar_at_most_and_the_last_day_of_a_long_month(
    berjalan: KantorUji, buka: Buka, qtbot: QtBot, tinggi: int
) -> None:
    """November 2026 has six weeks; the head of the office has more things to do than fit."""
    page = buka("kepala")
    daftar, kalender = page.form.tindakan, page.form.kalender
    daftar.isi([Ajakan("Tenggat", "bad", f"Hal {n}", "", "Buka", "pelaporan") for n in range(20)])
    page.resize(1118, tinggi)
    qtbot.wait(20)
    gulir = page.findChild(GulirHalaman)
    luar, dalam = gulir.verticalScrollBar().maximum() > 0, daftar.verticalScrollBar().maximum() > 0
    assert (luar, dalam) == ((True, False) if tinggi < 640 else (False, True))
    assert kalender.rect().contains(kalender.kotak(date(2026, 11, 30)).toRect())
    daftar._fokus(19)
    akhir = daftar.baris[19]
    assert gulir.viewport().rect().contains(akhir.mapTo(gulir.viewport(), akhir.rect().center()))


def test_figures_and_clocks_open_their_working(qtbot: QtBot, berjalan: KantorUji, buka: Buka) -> None:
    page = buka("siti")
    for satu, hasil in ((page.cara_norma, "44%"), (page.cara_predikat, "Baik")):
        qtbot.mouseClick(satu, Qt.MouseButton.LeftButton)
        assert satu.kartu is not None and satu.kartu.cara.hasil == hasil
        satu.kartu.close()
    page.cara_sasaran.setFocus()
    qtbot.keyClick(page.cara_sasaran, Qt.Key.Key_Space)
    assert page.cara_sasaran.kartu is not None
    masukan = page.cara_sasaran.kartu.cara.masukan
    page.cara_sasaran.kartu.close()
    persen = [s.persen for s in page.ringkas.rencana.sasaran]  # type: ignore[union-attr]
    assert len(persen) == 2 and None not in persen
    assert all(isi.endswith(f"= {p}%") for (_, isi), p in zip(masukan, persen, strict=True))
    baris = next(b for b in page.form.tindakan.baris if b.ajakan.halaman == "laporan")
    assert not baris.cara.isVisible(), "no clock of the law in this row"


def test_a_row_with_a_clock_opens_its_working_by_key(qtbot: QtBot, kantor: KantorUji, buka: Buka) -> None:
    siapkan(kantor)
    kantor.jam.saat = datetime(2026, 12, 10, 10, tzinfo=WIB)
    tetapkan(kantor)
    page = buka("kepala")
    baris = next(b for b in page.form.tindakan.baris if "belum diserahkan" in b.ajakan.judul)
    assert baris.cara.isVisible() and baris.ajakan.judul in baris.cara.accessibleName()
    assert baris.cara.nextInFocusChain() is baris.tombol, "Tab reaches it before the button of its row"
    baris.cara.setFocus()
    qtbot.keyClick(baris.cara, Qt.Key.Key_Space)
    assert baris.cara.kartu is not None
    cara = baris.cara.kartu.cara
    baris.cara.kartu.close()
    assert cara.judul == "Menyerahkan dokumen evaluasi" and f"sampai {cara.hasil}" in baris.ajakan.isi


def test_an_office_account_has_the_clock_of_plans_and_no_card_of_its_own(berjalan: KantorUji, buka: Buka) -> None:
    page = buka("operator")
    baris = next(b for b in page.form.tindakan.baris if b.ajakan.halaman == "dasbor")
    assert baris.ajakan.cara is not None and baris.ajakan.cara.hasil == "31 Jan 2026"
    assert "Pasal 14" in baris.ajakan.cara.pasal
    assert not any(t.isVisible() for t in (page.cara_norma, page.cara_predikat, page.cara_sasaran))
