"""Special cases at the window: the atasan of the penilai, study leave, an agreed result, annual context, SIASN."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat, Rating, SebagaiPenetap
from kinerja_desktop.domain.pegawai import Kedudukan, Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.umpan_balik import Nada
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.cara_hitung import TombolCara
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.evaluasi.page import EvaluasiPage
from kinerja_desktop.services import capaian, catatan_penilai, evaluasi, evaluasi_khusus
from kinerja_desktop.services.evaluasi_bentuk import HasilLalu
from kinerja_desktop.services.umpan_balik import Tentang
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil
from tests.helpers.evaluasi import BAIK, TW4, siapkan, tetapkan
from tests.helpers.kantor import PUSKESMAS, SITI, KantorUji
from tests.helpers.qt import klik, selesai, tampilkan, tanpa_nama, tekan


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Any:
    """Open the page of an account at Siti's sheet."""

    def _buka(akun: str, periode: Periode = TW4) -> EvaluasiPage:
        halaman = tampilkan(qtbot, EvaluasiPage(kantor.sebagai(akun), pekerja))
        selesai(qtbot, pekerja)
        halaman.buka({"pegawai_id": SITI, "periode": periode})
        selesai(qtbot, pekerja)
        return halaman

    return _buka


def _belajar(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    with operator.store.baca() as koneksi:
        ada = ambil(koneksi, Pegawai, SITI)
    assert ada is not None
    with operator.transaksi("ubah", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(ada.nilai, kedudukan=Kedudukan.TUGAS_BELAJAR), ada.hash)


def test_the_atasan_finds_who_waits_and_signs_with_a_reason(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    siapkan(kantor)
    kantor.pada(datetime(2027, 1, 4, 9, tzinfo=WIB))
    halaman = buka("kadis")
    halaman.tim.ke_daftar()
    halaman.tim.saring.setCurrentIndex(halaman.tim.saring.findText("Menunggu saya sebagai atasan"))
    selesai(qtbot, pekerja)
    assert [b.pegawai_id for b in halaman.tim.model.semua()] == [SITI]
    klik(qtbot, halaman, "Buka")
    selesai(qtbot, pekerja)
    khusus = halaman.tim.penilaian.khusus
    assert "atasan dari dr. R. Purba" in khusus.keterangan_atasan.text()
    assert khusus.alasan_atasan.text() == "Penilai belum menilai sampai 31 Desember 2026."
    halaman.pilih_rating("hasil", Rating.SESUAI)
    halaman.pilih_rating("perilaku", Rating.SESUAI)
    khusus.alasan_atasan.clear()
    tekan(qtbot, halaman.tim.penilaian.catatan, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(halaman.tim.penilaian.masalah.isVisible)
    assert "Alasan menilai sebagai atasan belum diisi" in halaman.tim.penilaian.masalah.text()
    khusus.alasan_atasan.setText("Penilai sakit sejak November.")
    dialog.siapkan(True)
    tekan(qtbot, halaman.tim.penilaian.catatan, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    selesai(qtbot, pekerja)
    tanda = evaluasi.penetapan_terakhir(kantor.sebagai("kadis"), SITI, TW4)
    assert tanda is not None
    assert tanda.sebagai is SebagaiPenetap.ATASAN


def test_nobody_waits_is_said_in_words(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    halaman = tampilkan(qtbot, EvaluasiPage(kantor.sebagai("kadis"), pekerja))
    selesai(qtbot, pekerja)
    assert halaman.tim is not None
    halaman.tim.saring.setCurrentIndex(halaman.tim.saring.findText("Menunggu saya sebagai atasan"))
    selesai(qtbot, pekerja)
    assert halaman.tim.model.rowCount() == 0
    assert halaman.tim.tabel.kosong.isVisible()


def test_a_reader_has_no_such_list(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    halaman = tampilkan(qtbot, EvaluasiPage(kantor.sebagai("pengawas"), pekerja))
    selesai(qtbot, pekerja)
    assert halaman.tim is not None
    assert halaman.tim.saring.findText("Menunggu saya sebagai atasan") == -1
    assert not halaman.tim.daftar.siasn.isVisible()


def test_study_leave_is_filled_in_and_guides(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    siapkan(kantor)
    _belajar(kantor)
    halaman = buka("kepala")
    studi = halaman.tim.penilaian.khusus.studi
    assert studi.isVisible()
    assert not studi.cara.isEnabled()
    studi.jenjang.setCurrentIndex(studi.jenjang.findData("s1"))
    studi.akreditasi.setCurrentIndex(studi.akreditasi.findData("a"))
    qtbot.keyClicks(studi.ipk, "3,505")
    assert "di antara dua baris" in studi.panduan.text()
    studi.ipk.setText("3,50")
    assert studi.panduan.text() == "panduan: Baik"
    qtbot.mouseClick(studi.cara, Qt.MouseButton.LeftButton)
    assert studi.cara.kartu is not None
    assert studi.cara.kartu.cara.hasil == "Baik"
    studi.cara.kartu.close()
    halaman.tim.lembar.simpan()
    selesai(qtbot, pekerja)
    assert halaman.tim.isian().studi.ipk == "3,50"
    assert tanpa_nama(halaman) == []


def test_a_study_not_finished_closes_the_ratings(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    siapkan(kantor)
    _belajar(kantor)
    halaman = buka("kepala")
    penilaian = halaman.tim.penilaian
    studi = penilaian.khusus.studi
    assert not studi.pilihan.isVisible()
    studi.putus.click()
    assert studi.pilihan.isVisible()
    assert not penilaian.hasil.isEnabled()
    assert [studi.pilihan.itemData(i) for i in range(studi.pilihan.count())] == [None, "kurang", "sangat_kurang"]
    studi.pilihan.setCurrentIndex(2)
    dialog.siapkan(True)
    halaman.tim.lembar.tetapkan()
    selesai(qtbot, pekerja)
    tanda = evaluasi.penetapan_terakhir(kantor.sebagai("kepala"), SITI, TW4)
    assert tanda is not None
    assert tanda.predikat is Predikat.SANGAT_KURANG


def test_an_agreed_result_brings_its_ratings(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    siapkan(kantor)
    lalu = HasilLalu(
        Periode.baca("2026-TW3"), Rating.DI_ATAS, Rating.SESUAI, Predikat.BAIK, datetime(2026, 12, 1).date()
    )
    monkeypatch.setattr(evaluasi_khusus, "hasil_lalu", lambda *_: lalu)
    halaman = buka("kepala")
    penilaian = halaman.tim.penilaian
    penilaian.khusus.salin.click()
    assert (penilaian.hasil.nilai(), penilaian.perilaku.nilai()) == (Rating.DI_ATAS, Rating.SESUAI)
    assert not penilaian.hasil.isEnabled()
    assert penilaian.label_alasan.text() == "Isi kesepakatan memakai hasil sebelumnya *"
    penilaian.alasan.setText("Baru bertugas dua pekan.")
    dialog.siapkan(True)
    halaman.tim.lembar.tetapkan()
    selesai(qtbot, pekerja)
    tanda = evaluasi.penetapan_terakhir(kantor.sebagai("kepala"), SITI, TW4)
    assert tanda is not None
    catatan = evaluasi.cuplikan_tersimpan(tanda).dokumen.catatan
    assert "dipakai lagi menurut kesepakatan" in catatan
    assert "Baru bertugas dua pekan." in catatan


def test_r14_the_annual_sheet_shows_quarters_as_context(kantor: KantorUji, buka: Any) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    capaian.tetapkan(kantor.sebagai("kepala"), PUSKESMAS, Periode.baca("2026"), CapaianOrganisasi.BAIK)
    halaman = buka("kepala", Periode.baca("2026"))
    teks = halaman.tim.kartu.periodik.text()
    assert not halaman.tim.penilaian.khusus.isVisible()
    assert "Triwulan IV 2026: Baik" in teks
    assert "Hanya konteks" in teks
    assert halaman.tim.isian().rating_hasil is None


def test_every_figure_of_the_sheet_opens_its_card(kantor: KantorUji, buka: Any) -> None:
    siapkan(kantor)
    halaman = buka("kepala")
    penilaian = halaman.tim.penilaian
    for pilih in (*halaman.tim.hasil.iki.values(), *halaman.tim.hasil.nilai.values()):
        pilih.setCurrentIndex(pilih.findData(Rating.SESUAI.value))
    halaman.pilih_rating("hasil", Rating.SESUAI)
    halaman.pilih_rating("perilaku", Rating.SESUAI)
    hasil = {}
    for tombol in (penilaian.cara_hasil, penilaian.cara_perilaku, penilaian.cara_predikat, penilaian.cara_capaian):
        assert isinstance(tombol, TombolCara)
        assert tombol.isVisible()
        tombol.buka()
        assert tombol.kartu is not None
        hasil[tombol.kartu.cara.judul] = tombol.kartu.cara.hasil
        tombol.kartu.close()
    assert hasil == {
        "Panduan rating hasil kerja": "Sesuai ekspektasi",
        "Panduan rating perilaku kerja": "Sesuai ekspektasi",
        "Predikat kinerja pegawai": "Baik",
        "Capaian kinerja organisasi": "Baik",
    }


def test_r54_r55_the_own_page_says_whether_an_objection_is_possible(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    halaman = buka("siti")
    assert halaman.saya.sifat.keberatan.text().startswith("Keberatan dapat diajukan dalam 14 hari kerja")
    assert not halaman.saya.sifat.cara_batas.isVisible(), "no day is known yet"
    dialog.siapkan(False, True)
    klik(qtbot, halaman, "Tanda tangani penerimaan")
    selesai(qtbot, pekerja)
    assert halaman.saya.sifat.keberatan.text().startswith("Keberatan dapat diajukan dalam 14 hari"), "asked, and no"
    klik(qtbot, halaman, "Tanda tangani penerimaan")
    selesai(qtbot, pekerja)
    assert halaman.saya.sifat.keberatan.text().startswith("Keberatan dapat diajukan paling lambat 14 Des 2026 (")
    assert halaman.saya.tag.text() == "Sudah dinilai"
    batas = halaman.saya.sifat.cara_batas
    batas.setFocus()
    qtbot.keyClick(batas, Qt.Key.Key_Space)
    assert batas.kartu is not None and batas.kartu.cara.hasil == "14 Des 2026" and "V.B.2" in batas.kartu.cara.pasal
    batas.kartu.close()
    halaman.saya.sifat.cara_predikat.buka()
    kartu = halaman.saya.sifat.cara_predikat.kartu
    assert kartu is not None
    assert kartu.cara.hasil == "Baik"
    assert ("Catatan kerja indikator", "0 di atas ekspektasi, 3 sesuai ekspektasi, 0 di bawah ekspektasi") in (
        kartu.cara.masukan
    )
    assert ("Catatan kerja nilai BerAKHLAK", "7 di atas ekspektasi, 0 sesuai ekspektasi, 0 di bawah ekspektasi") in (
        kartu.cara.masukan
    )
    kartu.close()


def test_r50_the_own_page_says_that_the_time_to_object_is_over(kantor: KantorUji, buka: Any) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    siti = kantor.sebagai("siti")
    milik = evaluasi.milik_saya(siti, TW4)
    assert milik is not None
    evaluasi.terima(siti, milik.penetapan.id)
    kantor.pada(datetime(2026, 12, 14, 9, tzinfo=WIB))
    assert "paling lambat 14 Des 2026" in buka("siti").saya.sifat.keberatan.text()
    kantor.pada(datetime(2026, 12, 15, 9, tzinfo=WIB))
    teks = buka("siti").saya.sifat.keberatan.text()
    assert teks == "Batas mengajukan keberatan, 14 Des 2026, sudah lewat (Lampiran BAB V.B.2)."


def test_r54_a_final_result_says_why(kantor: KantorUji, buka: Any) -> None:
    siapkan(kantor)
    kantor.pada(datetime(2027, 1, 4, 9, tzinfo=WIB))
    kadis = kantor.sebagai("kadis")
    from kinerja_desktop.services.evaluasi_lembar import lembar

    evaluasi.tetapkan(kadis, SITI, TW4, replace(BAIK, alasan_atasan="Sakit."), lembar(kadis, SITI, TW4).dasar)
    teks = buka("siti").saya.sifat.keberatan.text()
    assert teks.startswith("Tidak ada keberatan, karena hasil ini final.")
    assert "IV.A.11" in teks


def test_personnel_saves_the_export_for_siasn(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, tmp_path: Path) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    halaman = tampilkan(qtbot, EvaluasiPage(kantor.sebagai("operator"), pekerja))
    selesai(qtbot, pekerja)
    dialog.siapkan(tmp_path / "siasn.json")
    klik(qtbot, halaman, "Ekspor SIASN…")
    selesai(qtbot, pekerja)
    assert json.loads((tmp_path / "siasn.json").read_text("utf-8"))["jenis"] == "kinerjaPeriodik"
    dialog.siapkan(None)
    klik(qtbot, halaman, "Ekspor SIASN…")


def test_the_sheet_tells_what_happened_over_the_period(kantor: KantorUji, buka: Any) -> None:
    siapkan(kantor)
    kepala = kantor.sebagai("kepala")
    catatan_penilai.tulis(kepala, SITI, date(2026, 11, 20), "Sabar menjelaskan", Tentang(), Nada.POSITIF)
    kartu = buka("kepala").tim.lembar.hasil
    teks = [satu.text() for satu in kartu.findChildren(QLabel)]
    assert "Sepanjang periode" in teks and "Sabar menjelaskan" in teks
    assert "20 Nov 2026\nCatatan pribadi" in teks
