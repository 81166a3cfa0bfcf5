"""The period of Evaluasi: what a link carries stays, the year has a door of its own, and another month leads on."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.gui.app import Aplikasi
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.evaluasi.page import EvaluasiPage
from kinerja_desktop.gui.pelaporan.page import PelaporanPage
from kinerja_desktop.services import capaian, evaluasi
from kinerja_desktop.services.evaluasi_lembar import lembar
from tests.gui.test_app_bingkai import jendela_dari
from tests.helpers.evaluasi import BAIK, siapkan
from tests.helpers.kantor import PUSKESMAS, SITI, Jam, KantorUji
from tests.helpers.qt import klik, selesai, tampilkan, tekan

TW1_BARU, TW3, TW4 = (Periode.baca(teks) for teks in ("2027-TW1", "2026-TW3", "2026-TW4"))
TAHUN, TAHUN_BARU = Periode.baca("2026"), Periode.baca("2027")
JANUARI = datetime(2027, 1, 14, 9, tzinfo=WIB)


def pilih(qtbot: Any, halaman: EvaluasiPage, urut: int) -> None:
    """Choose an entry of the list beside the tabs with the keys."""
    kotak = halaman.form.periode
    kotak.setFocus()
    for _ in range(abs(urut - kotak.currentIndex())):
        qtbot.keyClick(kotak, Qt.Key.Key_Down if urut > kotak.currentIndex() else Qt.Key.Key_Up)


def test_the_sheet_the_next_one_and_the_list_keep_the_period_of_the_link(
    program: Aplikasi, folder: Path, qtbot: Any
) -> None:
    jendela = jendela_dari(program, qtbot, folder, "kepala")
    for masa, judul in ((TAHUN, "Tahun 2026"), (TW3, "Triwulan III 2026")):  # on first opening, then on an open page
        halaman = jendela.buka("evaluasi", {"pegawai_id": SITI, "periode": masa})
        selesai(qtbot, program.pekerja)
        assert isinstance(halaman, EvaluasiPage) and halaman.tim is not None
        tim = halaman.tim
        assert tim.periode == masa and tim.lembar.lembar.pegawai.id == SITI
        assert tim.lembar.lembar.periode == masa and halaman.remah == f"Siti Rahma, A.Md.Keb. · {judul}"
        for tombol in (tim.sebelum, tim.sesudah, tim.sebelum):
            qtbot.mouseClick(tombol, Qt.MouseButton.LeftButton)
            selesai(qtbot, program.pekerja)
            assert tim.lembar.lembar.periode == masa and halaman.remah.endswith(judul)
        assert tim.lembar.lembar.pegawai.id != SITI
        jendela.buka("beranda")
        jendela.buka("evaluasi")
        selesai(qtbot, program.pekerja)
        assert tim.lembar.lembar.periode == masa, "coming back through the menu changes nothing"
        tekan(qtbot, tim.lembar, Qt.Key.Key_Escape)
        selesai(qtbot, program.pekerja)
        assert halaman.remah == judul and halaman.form.periode.currentText() == judul


def test_one_s_own_sheet_opens_on_the_period_of_the_link_until_another_month_is_chosen(
    program: Aplikasi, folder: Path, qtbot: Any
) -> None:
    jendela = jendela_dari(program, qtbot, folder, "siti")
    for masa, judul in ((TAHUN, "Tahun 2026"), (TW3, "Triwulan III 2026")):
        halaman = jendela.buka("evaluasi", {"periode": masa})
        selesai(qtbot, program.pekerja)
        assert isinstance(halaman, EvaluasiPage) and halaman.saya is not None
        assert halaman.saya.periode == masa and halaman.remah == judul
        assert halaman.saya._lembar is not None and halaman.saya._lembar.periode == masa
    jendela.periode_dipilih.emit(Periode.baca("2026-10"))
    selesai(qtbot, program.pekerja)
    assert halaman.saya.periode == TW4 and halaman.remah == "Triwulan IV 2026"


def test_in_january_beranda_and_tenggat_lead_to_the_year(program: Aplikasi, folder: Path, qtbot: Any) -> None:
    program.sekarang = Jam(JANUARI)
    jendela = jendela_dari(program, qtbot, folder, "siti")
    for masa, judul, batas in (
        ("triwulan IV", "Triwulan IV 2026", "Periode berakhir 31 Des 2026"),
        ("tahun 2026", "Tahun 2026", "Evaluasi tahunan berakhir 31 Jan 2027"),
    ):
        beranda = jendela.buka("beranda")
        (baris,) = [b for b in beranda.form.tindakan.baris if b.ajakan.judul == f"Isi realisasi 3 indikator {masa}"]
        assert baris.ajakan.isi.startswith(f"{batas} · ")
        qtbot.mouseClick(baris.tombol, Qt.MouseButton.LeftButton)
        selesai(qtbot, program.pekerja)
        halaman = jendela.halaman_kini()
        assert isinstance(halaman, EvaluasiPage) and halaman.saya is not None
        assert halaman.remah == judul and len(halaman.saya.medan) == 3
    assert halaman.form.periode.pilihan == (TW1_BARU, TAHUN_BARU, TW4, TAHUN)
    pelaporan = jendela.buka("pelaporan")
    selesai(qtbot, program.pekerja)
    assert isinstance(pelaporan, PelaporanPage)
    tenggat = pelaporan.tenggat
    for periode, judul in ((TW4, "Triwulan IV 2026"), (TAHUN, "Tahun 2026")):
        satu = next(b for b in tenggat.model.semua() if b.periode == periode and b.orang.pegawai_id == SITI)
        tenggat.tabel.pilih_kunci(satu.kunci)
        tenggat.buka()
        selesai(qtbot, program.pekerja)
        assert jendela.halaman_kini() is halaman and halaman.remah == judul


def test_the_year_is_chosen_beside_the_tabs(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    siapkan(kantor)
    halaman = tampilkan(qtbot, EvaluasiPage(kantor.sebagai("kepala"), pekerja))
    selesai(qtbot, pekerja)
    kotak = halaman.form.periode
    assert [kotak.itemText(n) for n in range(kotak.count())] == ["Triwulan IV 2026", "Tahun 2026"]
    pilih(qtbot, halaman, 1)
    selesai(qtbot, pekerja)
    assert halaman.tim.periode == halaman.saya.periode == TAHUN and halaman.remah == "Tahun 2026"
    halaman.tim.tabel.pilih_kunci(SITI)
    tekan(qtbot, halaman.tim.tabel, Qt.Key.Key_Return)
    selesai(qtbot, pekerja)
    assert halaman.tim.lembar.lembar.periode == TAHUN and not kotak.isVisible(), "the sheet takes the whole page"
    halaman.form.pilah.setCurrentIndex(1)
    assert kotak.isVisible(), "one's own view has its choice"
    halaman.form.pilah.setCurrentIndex(0)
    halaman.tim.ke_daftar()
    pilih(qtbot, halaman, 0)
    selesai(qtbot, pekerja)
    assert halaman.tim.periode == TW4 and {b.keadaan.value for b in halaman.tim.model.semua()} >= {"siap"}


def test_the_signed_document_opens_with_its_own_period(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    siapkan(kantor)
    kepala = kantor.sebagai("kepala")
    kantor.pada(datetime(2026, 12, 10, 9, tzinfo=WIB))
    capaian.tetapkan(kepala, PUSKESMAS, TAHUN, CapaianOrganisasi.BAIK)
    evaluasi.tetapkan(kepala, SITI, TAHUN, BAIK, lembar(kepala, SITI, TAHUN).dasar)
    halaman = tampilkan(qtbot, EvaluasiPage(kantor.sebagai("siti"), pekerja))
    halaman.buka({"periode": TAHUN})
    selesai(qtbot, pekerja)
    pindah: list[tuple[str, object]] = []
    halaman.minta_pindah.connect(lambda *tujuan: pindah.append(tujuan))
    klik(qtbot, halaman, "Lihat dokumen")
    assert pindah == [("dokumen", {"format": "D.1.1", "pegawai_id": SITI, "periode": TAHUN})]


def test_another_cycle_of_the_office_leads_to_its_period(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    kantor.tetapkan_skp_siti()
    konteks = kantor.sebagai("siti")
    halaman = tampilkan(qtbot, EvaluasiPage(konteks, pekerja))
    november = Periode.baca("2026-11")
    halaman.setel_periode(november)
    halaman.buka({"periode": TAHUN})
    halaman.setel_periode(november)
    assert halaman.saya.periode == TAHUN, "the month of the head is the same as before"
    konteks.kantor = replace(konteks.kantor, periode_evaluasi=JenisPeriode.BULANAN)
    halaman.setel_periode(november)
    halaman.tandai_kotor()
    selesai(qtbot, pekerja)
    assert halaman.saya.periode == november and halaman.remah == "November 2026"
