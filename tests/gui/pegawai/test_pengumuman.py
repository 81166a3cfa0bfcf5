"""An announcement from the form to everybody's Beranda, and away again."""

from __future__ import annotations

from typing import Any

from kinerja_desktop.gui.beranda.page import BerandaPage
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.pegawai.page import PegawaiPage
from tests.helpers.kantor import KantorUji
from tests.helpers.qt import klik, selesai, tampilkan, tanpa_nama


def test_published_read_put_away_and_taken_down(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    beranda = tampilkan(qtbot, BerandaPage(kantor.sebagai("siti"), pekerja))
    selesai(qtbot, pekerja)
    assert not beranda.pengumuman.isVisibleTo(beranda)
    halaman = tampilkan(qtbot, PegawaiPage(kantor.sebagai("operator"), pekerja))
    selesai(qtbot, pekerja)
    daftar = halaman.pengumuman
    halaman.form.tab.setCurrentWidget(daftar)
    assert tanpa_nama(daftar) == []
    klik(qtbot, daftar, "Umumkan")
    selesai(qtbot, pekerja)
    assert "PGM-01" in halaman.bilah_pesan.teks() and daftar.model.semua() == []
    for nomor, judul in enumerate(("Apel Senin", "Penyusunan SKP 2027")):
        daftar.judul_isian.setText(judul)
        daftar.teks.setPlainText("Pukul 07.30 di halaman kantor")
        daftar.penting.setChecked(nomor == 1)
        klik(qtbot, daftar, "Umumkan")
        selesai(qtbot, pekerja)
        selesai(qtbot, pekerja)
    assert daftar.judul_isian.text() == "" and len(daftar.model.semua()) == 2
    beranda.segarkan()
    selesai(qtbot, pekerja)
    kartu = beranda.pengumuman
    assert kartu.isVisibleTo(beranda) and kartu.judul_isi.text() == "Penyusunan SKP 2027"
    assert not kartu.tombol_baca.isVisibleTo(beranda), "an important one stays"
    klik(qtbot, beranda, "1 dari 2 ›")
    assert kartu.judul_isi.text() == "Apel Senin"
    klik(qtbot, beranda, "Sudah dibaca")
    selesai(qtbot, pekerja)
    selesai(qtbot, pekerja)
    assert kartu.judul_isi.text() == "Penyusunan SKP 2027" and not kartu.tombol_lain.isVisibleTo(beranda)
    daftar.tabel.pilih_baris(next(n for n, p in enumerate(daftar.model.semua()) if p.penting))
    klik(qtbot, daftar, "Hapus")
    selesai(qtbot, pekerja)
    beranda.segarkan()
    selesai(qtbot, pekerja)
    assert not kartu.isVisibleTo(beranda)
