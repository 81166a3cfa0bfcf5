"""Tenggat & Pelaporan as people use it: see the clocks, hand over, receive, report, doubt a wrong date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kinerja_desktop.domain.jam_hukum import JenisTenggat
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.dialog_isian import DialogIsian
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.pelaporan.page import PelaporanPage
from kinerja_desktop.services import evaluasi, penyerahan
from tests.helpers.evaluasi import TW4, siapkan, tetapkan
from tests.helpers.kantor import SITI, KantorUji
from tests.helpers.qt import daftar_tombol, klik, selesai, tampilkan, tanpa_nama

HARI = date(2026, 12, 10)
J = JenisTenggat


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Callable[[str], PelaporanPage]:
    def _buka(akun: str) -> PelaporanPage:
        halaman = PelaporanPage(kantor.sebagai(akun), pekerja)
        tampilkan(qtbot, halaman)
        selesai(qtbot, pekerja)
        return halaman

    return _buka


@pytest.fixture
def isi(qtbot: Any, pekerja: Pekerja) -> Callable[[Callable[[Any], None]], None]:
    """Fill the next dialog and press its button."""

    def _isi(lakukan: Callable[[Any], None]) -> None:
        def jawab(satu: DialogIsian) -> bool:
            satu.show()
            selesai(qtbot, pekerja)
            lakukan(satu)
            satu.tombol_simpan.click()
            selesai(qtbot, pekerja)
            return bool(satu.result())

        dialog.siapkan(jawab)

    return _isi


@pytest.fixture
def ditetapkan(kantor: KantorUji) -> KantorUji:
    siapkan(kantor)
    kantor.jam.saat = datetime(2026, 12, 10, 10, tzinfo=WIB)
    tetapkan(kantor)
    return kantor


def pilih(halaman: PelaporanPage, jenis: JenisTenggat) -> None:
    semua = halaman.tenggat.model.semua()
    halaman.tenggat.tabel.pilih_baris(
        next(n for n, b in enumerate(semua) if (b.tenggat.jenis, b.periode) == (jenis, TW4))
    )


def jenis(halaman: PelaporanPage) -> set[JenisTenggat]:
    return {b.tenggat.jenis for b in halaman.tenggat.model.semua() if b.periode == TW4}


def test_an_office_without_clocks_says_when_they_come(kantor: KantorUji, buka: Any) -> None:
    with kantor.terbuka.store.mesin.begin() as koneksi:
        koneksi.exec_driver_sql("update pegawai set penilai_id = null")
    halaman = buka("kepala")
    assert halaman.tenggat.model.semua() == []
    assert "Tidak ada tenggat yang berjalan" in halaman.tenggat.tabel.kosong.teks()
    assert tanpa_nama(halaman) == []
    assert [halaman.tab.tabText(n) for n in range(halaman.tab.count())] == [
        "Tenggat", "Pelaporan ke PyB", "Tindak lanjut",
    ]  # fmt: skip
    assert buka("siti").tab.count() == 1


def test_a_day_of_the_calendar_chooses_its_clock(
    ditetapkan: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    halaman = buka("kepala")
    halaman.tenggat.cari.setText("tidak ada orangnya")
    halaman.tenggat.giliran_saya.setChecked(True)
    selesai(qtbot, pekerja)
    assert halaman.tenggat.model.semua() == []
    halaman.buka({"tab": "tenggat", "sampai": date(2026, 12, 30)})
    selesai(qtbot, pekerja)
    baris = halaman.tenggat.tabel.baris_kini()
    assert (baris.tenggat.jenis, baris.tenggat.sampai) == (J.PENYERAHAN, date(2026, 12, 30))
    assert not halaman.tenggat.giliran_saya.isChecked() and not halaman.tenggat.cari.text()


def test_the_penilai_hands_over_and_the_pegawai_has_her_clocks(
    ditetapkan: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, isi: Any
) -> None:
    halaman = buka("kepala")
    pilih(halaman, J.PENYERAHAN)
    assert "Dokumen evaluasi ditandatangani 10 Des 2026" in halaman.tenggat.penjelasan.text()
    halaman.tenggat.cara.click()
    assert halaman.tenggat.cara.kartu.cara.hasil == "30 Des 2026"
    halaman.tenggat.cara.kartu.close()
    isi(lambda d: None)
    klik(qtbot, halaman, "Catat penyerahan…")
    selesai(qtbot, pekerja)
    assert J.PENYERAHAN not in jenis(halaman)
    siti = buka("siti")
    assert {J.PENGEMBALIAN, J.KEBERATAN} <= jenis(siti)
    pilih(siti, J.KEBERATAN)
    assert siti.tenggat.penjelasan.text().startswith("Keberatan adalah hak Anda")
    with qtbot.waitSignal(siti.minta_pindah) as pindah:
        klik(qtbot, siti, "Buka")
    assert pindah.args == ["keberatan", {"pegawai_id": SITI, "periode": TW4}]


def test_a_refusal_is_told_in_the_dialog(
    ditetapkan: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, isi: Any
) -> None:
    halaman = buka("kepala")
    pilih(halaman, J.PENYERAHAN)
    terlihat: list[str] = []

    def salah(d: Any) -> None:
        d.tanggal.setel_tanggal(date(2026, 12, 9))
        d.tombol_simpan.click()
        selesai(qtbot, pekerja)
        terlihat.append(d.masalah.text())
        d.tanggal.setel_tanggal(HARI)

    isi(salah)
    klik(qtbot, halaman, "Catat penyerahan…")
    selesai(qtbot, pekerja)
    assert "Tanggal sebelum tanda tangan" in terlihat[0]
    assert J.PENYERAHAN not in jenis(halaman)


def test_the_pegawai_says_that_she_received_it(ditetapkan: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    siti = buka("siti")
    pilih(siti, J.PENYERAHAN)
    assert "Catat penyerahan…" not in daftar_tombol(siti)
    klik(qtbot, siti, "Saya sudah menerima dokumen")
    selesai(qtbot, pekerja)
    assert "Penerimaan dokumen tercatat" in siti.bilah_pesan.teks()
    assert J.PENYERAHAN not in jenis(siti)


def test_handed_over_in_the_program_waits_for_the_word_of_the_pegawai(
    ditetapkan: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, isi: Any
) -> None:
    halaman = buka("kepala")
    pilih(halaman, J.PENYERAHAN)
    isi(lambda d: d.cara.setCurrentIndex(1))
    klik(qtbot, halaman, "Catat penyerahan…")
    selesai(qtbot, pekerja)
    assert J.PENYERAHAN not in jenis(halaman)
    siti = buka("siti")
    assert jenis(siti) == {J.PELAPORAN}, "her time has not begun"
    pilih(siti, J.PELAPORAN)
    klik(qtbot, siti, "Saya sudah menerima dokumen")
    selesai(qtbot, pekerja)
    assert {J.PENGEMBALIAN, J.KEBERATAN} <= jenis(siti)


def test_a_plan_that_is_not_set_leads_to_sasaran(kantor: KantorUji, qtbot: Any, buka: Any) -> None:
    siti = buka("siti")
    assert [b.tenggat.jenis for b in siti.tenggat.model.semua()] == [J.SKP]
    with qtbot.waitSignal(siti.minta_pindah) as pindah:
        klik(qtbot, siti, "Buka")
    assert pindah.args == ["sasaran", {"pegawai_id": SITI, "tahun": 2026}]


def test_filters_of_the_table(ditetapkan: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    halaman = buka("kepala")
    halaman.tenggat.selesai.click()
    selesai(qtbot, pekerja)
    assert J.PENILAIAN in jenis(halaman)
    halaman.tenggat.selesai.click()
    qtbot.keyClicks(halaman.tenggat.cari, "siti rudi")
    qtbot.waitUntil(lambda: not halaman.tenggat.model.semua())
    assert "Tidak ada yang cocok" in halaman.tenggat.tabel.kosong.teks()


def terima(kantor: KantorUji) -> None:
    """Siti takes her document and signs the receipt, so that her set is complete."""
    siti = kantor.sebagai("siti")
    saya = evaluasi.milik_saya(siti, TW4)
    assert saya is not None
    penyerahan.terima_dokumen(siti, saya.penetapan.id)
    evaluasi.terima(siti, saya.penetapan.id)


def buka_pyb(buka: Any, qtbot: Any, pekerja: Pekerja, akun: str = "kepala") -> PelaporanPage:
    halaman = buka(akun)
    halaman.pyb.pilih(TW4)
    halaman.buka({"tab": "pyb"})
    selesai(qtbot, pekerja)
    return halaman


def laporkan(halaman: PelaporanPage, qtbot: Any, pekerja: Pekerja, isi: Any, kerja: Any = lambda d: None) -> None:
    klik(qtbot, halaman, "Centang yang lengkap")
    isi(kerja)
    klik(qtbot, halaman, "Laporkan…")
    selesai(qtbot, pekerja)


def kotak(halaman: PelaporanPage) -> Any:
    model = halaman.pyb.model
    return model.data(model.index(0, 0), Qt.ItemDataRole.CheckStateRole)


def test_a_report_is_taken_back_right_after_it(
    ditetapkan: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, isi: Any
) -> None:
    terima(ditetapkan)
    halaman = buka_pyb(buka, qtbot, pekerja)
    laporkan(halaman, qtbot, pekerja, isi)
    assert "Sekretaris Daerah" in halaman.bilah_pesan.teks()
    assert kotak(halaman) is None, "who was reported shows his state instead of a box"
    halaman.pyb.model.centang_semua(True)
    assert halaman.pyb.model.tercentang() == [] and halaman.pyb._keadaan(halaman.pyb.model.baris(0))[1] == "ok"
    halaman.bilah_pesan.lakukan()
    selesai(qtbot, pekerja)
    assert "Laporan diurungkan" in halaman.bilah_pesan.teks()
    assert kotak(halaman) is not None and halaman.pyb.tombol_lengkap.isEnabled()
    assert "Diurungkan sesaat sesudah dilaporkan." in halaman.pyb.terlapor.catatan.text()


def test_a_report_is_cancelled_with_a_reason_and_goes_again(
    ditetapkan: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, isi: Any
) -> None:
    terima(ditetapkan)
    halaman = buka_pyb(buka, qtbot, pekerja)
    laporkan(halaman, qtbot, pekerja, isi)
    terlihat: list[str] = []

    def alasan(d: Any) -> None:
        d.tombol_simpan.click()
        selesai(qtbot, pekerja)
        terlihat.append(d.masalah.text())
        qtbot.keyClicks(d.alasan, "Salah tujuan")

    isi(alasan)
    klik(qtbot, halaman, "Batalkan laporan…")
    selesai(qtbot, pekerja)
    assert "Alasan pembatalan belum diisi" in terlihat[0]
    terlapor, orang = halaman.pyb.terlapor, ditetapkan.sebagai("kepala").pegawai.nama
    assert terlapor.laporan.currentText().startswith("Dibatalkan: 10 Des 2026 kepada Sekretaris Daerah")
    assert terlapor.catatan.isVisible()
    assert terlapor.catatan.text().endswith(f"dibatalkan 10 Des 2026 oleh {orang}: Salah tujuan")
    assert not terlapor.tombol_batal.isEnabled() and not terlapor.tombol_pengantar.isEnabled()
    assert halaman.pyb._keadaan(halaman.pyb.model.baris(0))[0] == "Laporan dibatalkan"
    assert "0 dari 1" in terlapor.terakhir.text()
    laporkan(halaman, qtbot, pekerja, isi)
    assert "1 dari 1" in terlapor.terakhir.text() and terlapor.laporan.count() == 2


def test_a_date_as_addressee_is_marked_where_it_stands(
    ditetapkan: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, isi: Any
) -> None:
    terima(ditetapkan)
    halaman = buka_pyb(buka, qtbot, pekerja)
    terlihat: list[Any] = []

    def salah(d: Any) -> None:
        d.kepada.setText("01/01/2020")
        d.tombol_simpan.click()
        selesai(qtbot, pekerja)
        terlihat.extend([d.masalah.text(), d.kepada.property("galat")])
        d.kepada.clear()
        qtbot.keyClicks(d.kepada, "Kepala BKPSDM")
        terlihat.append(d.kepada.property("galat"))

    laporkan(halaman, qtbot, pekerja, isi, salah)
    assert "Penerima laporan perlu berupa nama jabatan" in terlihat[0]
    assert terlihat[1:] == [True, False]
    assert "Kepala BKPSDM" in halaman.pyb.terlapor.laporan.currentText()


def test_who_stands_above_passes_a_report_on_and_cancels_only_his_own(
    ditetapkan: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, isi: Any
) -> None:
    terima(ditetapkan)
    laporkan(buka_pyb(buka, qtbot, pekerja), qtbot, pekerja, isi)
    halaman = buka_pyb(buka, qtbot, pekerja, "operator")
    assert kotak(halaman) is not None and not halaman.pyb.terlapor.tombol_batal.isEnabled()
    halaman.pyb.model.setel_centang(0, True)
    isi(lambda d: None)
    klik(qtbot, halaman, "Laporkan…")
    selesai(qtbot, pekerja)
    assert kotak(halaman) is None and halaman.pyb.terlapor.tombol_batal.isEnabled()


def test_a_complete_set_is_reported_and_its_cover_list_kept(
    ditetapkan: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, isi: Any, tmp_path: Path
) -> None:
    terima(ditetapkan)
    halaman = buka_pyb(buka, qtbot, pekerja)
    assert "Pejabat yang Berwenang (PyB)" in halaman.pyb.apa.text()
    assert "Paling lambat 11 Feb 2027" in halaman.pyb.batas.text()
    assert not halaman.pyb.tombol_lapor.isEnabled()
    klik(qtbot, halaman, "Centang yang lengkap")
    dialog.siapkan(tmp_path / "berkas.pdf")
    klik(qtbot, halaman, "Cetak berkas…")
    selesai(qtbot, pekerja)
    assert (tmp_path / "berkas.pdf").read_bytes().startswith(b"%PDF")
    assert "Berkas 1 pegawai tersimpan" in halaman.bilah_pesan.teks()
    isi(lambda d: qtbot.keyClicks(d.nomor, "800/9/2026"))
    klik(qtbot, halaman, "Laporkan…")
    selesai(qtbot, pekerja)
    assert "1 dari 1 sudah dilaporkan" in halaman.pyb.terlapor.terakhir.text()
    assert halaman.pyb.terlapor.laporan.currentText() == (
        "10 Des 2026 kepada Sekretaris Daerah selaku Pejabat yang Berwenang (800/9/2026)"
    )
    dialog.siapkan(tmp_path / "a.pdf")
    klik(qtbot, halaman, "Daftar pengantar…")
    selesai(qtbot, pekerja)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


def test_a_wrong_date_is_said_until_somebody_confirms_it(
    ditetapkan: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    ditetapkan.jam.maju(days=90)
    halaman = buka("kepala")
    assert "Jam komputer meragukan" in halaman.bilah_pesan.teks()
    halaman.bilah_pesan.lakukan()
    selesai(qtbot, pekerja)
    assert not halaman.bilah_pesan.isVisible()
    lagi = buka("kepala")
    assert not lagi.bilah_pesan.isVisible()


def test_the_pengawas_reads_only(ditetapkan: KantorUji, buka: Any, qtbot: Any, pekerja: Pekerja) -> None:
    halaman = buka("pengawas")
    pilih(halaman, J.PENYERAHAN)
    assert not {"Catat penyerahan…", "Saya sudah menerima dokumen"} & set(daftar_tombol(halaman))
    halaman.buka({"tab": "pyb"})
    selesai(qtbot, pekerja)
    assert "Laporkan…" not in daftar_tombol(halaman)


def test_the_last_day_to_report_opens_its_working(
    ditetapkan: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    halaman = buka("kepala")
    halaman.buka({"tab": "pyb"})
    selesai(qtbot, pekerja)
    pyb = halaman.pyb
    assert pyb.cara_batas.isVisible()
    pyb.cara_batas.setFocus()
    qtbot.keyClick(pyb.cara_batas, Qt.Key.Key_Space)
    cara = pyb.cara_batas.kartu.cara
    pyb.cara_batas.kartu.close()
    assert cara.judul == "Melaporkan kepada PyB" and f"Paling lambat {cara.hasil}," in pyb.batas.text()
