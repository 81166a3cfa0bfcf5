"""Angka Kredit as people use it: kepegawaian keeps it, the penilai sets it, an official reads his own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel

from kinerja_desktop.domain.angka_kredit import JenjangJf, MasaJenjang
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi
from kinerja_desktop.domain.pegawai import JenisJabatan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.riwayat_ak import BiodataJf, JenisAk, RiwayatAk
from kinerja_desktop.gui.angka_kredit.page import AngkaKreditPage
from kinerja_desktop.gui.common import dialog, lukis
from kinerja_desktop.gui.common.cara_hitung import TombolCara
from kinerja_desktop.gui.common.dialog_isian import DialogIsian, pilih_data
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import huruf, px
from kinerja_desktop.services import angka_kredit, capaian, evaluasi
from kinerja_desktop.services.evaluasi_lembar import lembar as lembar_evaluasi
from tests.helpers.evaluasi import BAIK, siapkan
from tests.helpers.kantor import PUSKESMAS, SITI, KantorUji, id_tetap
from tests.helpers.qt import daftar_tombol, klik, selesai, tampilkan, tanpa_nama

TAHUN = Periode.baca("2026")


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Callable[[str], AngkaKreditPage]:
    def _buka(akun: str) -> AngkaKreditPage:
        halaman = AngkaKreditPage(kantor.sebagai(akun), pekerja)
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
def dinilai(kantor: KantorUji) -> KantorUji:
    siapkan(kantor)
    kepala = kantor.sebagai("kepala")
    capaian.tetapkan(kepala, PUSKESMAS, TAHUN, CapaianOrganisasi.BAIK)
    evaluasi.tetapkan(kepala, SITI, TAHUN, BAIK, lembar_evaluasi(kepala, SITI, TAHUN).dasar)
    return kantor


def berdata(kantor: KantorUji) -> None:
    data = BiodataJf(id_tetap(600), SITI, (MasaJenjang(JenjangJf.TERAMPIL, date(2019, 3, 1)),))
    angka_kredit.simpan_biodata(kantor.sebagai("operator"), data, None)


def ke_siti(halaman: AngkaKreditPage, qtbot: Any, pekerja: Pekerja) -> None:
    halaman.buka({"pegawai_id": SITI})
    selesai(qtbot, pekerja)


def test_kepegawaian_keeps_data_converts_and_notes(
    dinilai: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, isi: Any
) -> None:
    halaman = buka("operator")
    assert tanpa_nama(halaman) == []
    ke_siti(halaman, qtbot, pekerja)
    assert "belum dicatat" in halaman.panel.keterangan.text()
    assert "Konversi 2026…" not in daftar_tombol(halaman)

    def data(d: Any) -> None:
        assert d.jenjang.currentData() == JenjangJf.TERAMPIL, "guessed from the title"
        d.tmt.setel_tanggal(date(2019, 3, 1))
        qtbot.keyClicks(d.karpeg, "P 1")

    isi(data)
    klik(qtbot, halaman, "Data jabatan fungsional…")
    selesai(qtbot, pekerja)
    assert "jenjang Terampil" in halaman.panel.keterangan.text()

    isi(lambda d: d.mulai.setCurrentIndex(2))
    klik(qtbot, halaman, "Konversi 2026…")
    selesai(qtbot, pekerja)
    assert halaman.panel.total.text() == "4,167"
    assert "Konversi 2026…" not in daftar_tombol(halaman)
    halaman.panel.cara_baris.click()
    assert halaman.panel.cara_baris.kartu.cara.langkah == ("10/12 × 100 % × 5 = 25/6",)
    halaman.panel.cara_baris.kartu.close()

    def lama(d: Any) -> None:
        qtbot.keyClicks(d.nilai, "40")
        qtbot.keyClicks(d.isi_keterangan, "PAK 2022")

    isi(lama)
    klik(qtbot, halaman, "Catat…")
    selesai(qtbot, pekerja)
    assert halaman.panel.total.text() == "44,167"
    assert "terpenuhi" in halaman.panel.tujuan[0].angka.text()
    assert "kurang 15,833, kira-kira 3 tahun 2 bulan" in halaman.panel.tujuan[1].angka.text()
    assert [b.dapat for b in halaman.model.semua() if b.pegawai.id == SITI] == [True]


def keadaan(model: Any, baris: int) -> str:
    return str(model.index(baris, model.columnCount() - 1).data())


def test_the_buttons_of_the_history_stay_whole_in_a_narrow_window(
    dinilai: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Callable[[str], AngkaKreditPage]
) -> None:
    berdata(dinilai)
    page = buka("operator")
    ke_siti(page, qtbot, pekerja)
    p = page.panel
    assert p.tombol_konversi.isVisible()
    semua = (p.tombol_konversi, p.tombol_tambah, p.tombol_ubah, p.tombol_hapus, p.cara_baris)
    for satu in semua:
        satu.show()
    page.resize(966, 600)
    qtbot.wait(20)
    assert page.width() == 966 and p.mapTo(page, QPoint(p.width(), 0)).x() <= 966
    for satu in semua:
        assert satu.width() >= satu.sizeHint().width(), satu.text()
        assert satu.mapTo(p, QPoint(satu.width(), 0)).x() <= p.width()
    assert p.tabel.height() >= px(90)


def test_list_and_history_have_room_for_long_words(
    dinilai: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Callable[[str], AngkaKreditPage]
) -> None:
    berdata(dinilai)
    angka_kredit.konversi(dinilai.sebagai("operator"), SITI, 2026)
    page = buka("operator")
    ke_siti(page, qtbot, pekerja)
    page.resize(1158, 668)
    page.tabel.setFixedHeight(page.tabel.horizontalHeader().height() + page.tabel.rowHeight(0))
    qtbot.waitUntil(page.tabel.verticalScrollBar().isVisible)
    lebar = page.tabel.columnWidth(0) - px(20)
    for nama in ("Berliana Pasaribu, A.Md.Keb.", "Desmaria Sumbayak, S.Tr.Kep."):
        assert lukis.ukuran(huruf(13, tabular=True)).horizontalAdvance(nama) <= lebar
    for kolom, kata in enumerate(("Angka kredit konversi", "Januari – Desember 2026")):
        ruang = page.panel.tabel.columnWidth(kolom) - px(20)
        assert lukis.ukuran(huruf(13, tabular=True)).horizontalAdvance(kata) <= ruang


def test_states_say_what_they_are_and_each_working_says_of_what(
    dinilai: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    berdata(dinilai)
    operator = dinilai.sebagai("operator")
    angka_kredit.konversi(operator, SITI, 2026)
    lama = RiwayatAk(id_tetap(601), SITI, JenisAk.LAMA, JenjangJf.TERAMPIL, "10", date(2022, 12, 31))
    angka_kredit.simpan_riwayat(operator, lama)
    halaman = buka("operator")
    ke_siti(halaman, qtbot, pekerja)
    panel = halaman.panel
    assert [keadaan(panel.model, n) for n in range(2)] == ["Belum ditetapkan"] * 2
    siti = [b.pegawai.id for b in halaman.model.semua()].index(SITI)
    assert keadaan(halaman.model, siti) == "Belum memenuhi"
    panel.tabel.pilih_baris(0)
    cara = [t for t in panel.findChildren(TombolCara) if t.isVisible()]
    nama = {t.accessibleName() for t in cara}
    assert len(cara) == len(nama) == 4 and nama == {t.toolTip() for t in cara}
    assert panel.cara_baris.text() == "Cara hitung baris ini"
    assert panel.cara_baris.accessibleName() == "Cara hitung Angka kredit konversi, Januari – Desember 2026"
    panel.tabel.pilih_baris(1)
    assert not panel.cara_baris.isEnabled() and "Hanya baris konversi" in panel.cara_baris.toolTip()


def test_a_wrong_number_is_told_in_the_dialog_and_a_deleted_row_comes_back(
    dinilai: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, isi: Any
) -> None:
    berdata(dinilai)
    halaman = buka("operator")
    ke_siti(halaman, qtbot, pekerja)
    terlihat: list[str] = []

    def salah(d: Any) -> None:
        qtbot.keyClicks(d.nilai, "dua")
        d.tombol_simpan.click()
        selesai(qtbot, pekerja)
        terlihat.append(d.masalah.text())
        d.nilai.clear()
        d.tombol_simpan.click()
        selesai(qtbot, pekerja)
        terlihat.append(d.masalah.text())
        qtbot.keyClicks(d.nilai, "12,5")

    isi(salah)
    klik(qtbot, halaman, "Catat…")
    selesai(qtbot, pekerja)
    assert "bukan angka kredit" in terlihat[0]
    assert "masih kosong" in terlihat[1] and "“”" not in terlihat[1]
    assert halaman.panel.total.text() == "12,500"
    klik(qtbot, halaman, "Hapus")
    selesai(qtbot, pekerja)
    assert halaman.panel.total.text() == "0,000"
    halaman.bilah_pesan.lakukan()
    selesai(qtbot, pekerja)
    assert halaman.panel.total.text() == "12,500"


def test_a_second_jenjang_is_added_to_the_first(
    dinilai: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, isi: Any
) -> None:
    berdata(dinilai)
    halaman = buka("operator")
    ke_siti(halaman, qtbot, pekerja)

    def naik(d: Any) -> None:
        assert any("Tercatat: Terampil 1 Mar 2019." in label.text() for label in d.findChildren(QLabel))
        pilih_data(d.jenjang, JenjangJf.MAHIR)
        d.tmt.setel_tanggal(date(2026, 7, 1))

    isi(naik)
    klik(qtbot, halaman, "Data jabatan fungsional…")
    selesai(qtbot, pekerja)
    data = angka_kredit.lembar(dinilai.sebagai("operator"), SITI).biodata
    assert data is not None and [m.jenjang for m in data.nilai.jenjang] == [JenjangJf.TERAMPIL, JenjangJf.MAHIR]


def test_the_penilai_sets_it_and_the_rows_are_closed(
    dinilai: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, isi: Any
) -> None:
    berdata(dinilai)
    angka_kredit.konversi(dinilai.sebagai("operator"), SITI, 2026)
    halaman = buka("kepala")
    ke_siti(halaman, qtbot, pekerja)
    assert not {"Catat…", "Hapus", "Data jabatan fungsional…"} & set(daftar_tombol(halaman))
    isi(lambda d: qtbot.keyClicks(d.nomor, "821/7/2026"))
    klik(qtbot, halaman, "Tetapkan angka kredit…")
    selesai(qtbot, pekerja)
    assert halaman.panel.terakhir.text() == "Terakhir ditetapkan 24 Nov 2026 dengan nomor 821/7/2026"
    assert [keadaan(halaman.panel.model, n) for n in range(halaman.panel.model.rowCount())] == ["Ditetapkan"]
    assert not halaman.panel.tombol_tetapkan.isEnabled()
    operator = buka("operator")
    ke_siti(operator, qtbot, pekerja)
    assert not operator.panel.tombol_hapus.isEnabled()
    with qtbot.waitSignal(operator.minta_pindah) as pindah:
        klik(qtbot, operator, "Cetak formulir")
    assert pindah.args[0] == "dokumen" and pindah.args[1]["format"] == "AK.3"


def test_an_official_reads_his_own_and_changes_nothing(dinilai: KantorUji, buka: Any) -> None:
    berdata(dinilai)
    angka_kredit.konversi(dinilai.sebagai("operator"), SITI, 2026)
    halaman = buka("siti")
    assert not halaman._daftar.isVisible() and halaman.panel.total.text() == "5,000"
    tampak = set(daftar_tombol(halaman))
    assert "Cetak formulir" in tampak
    assert not {"Catat…", "Ubah…", "Hapus", "Tetapkan angka kredit…", "Data jabatan fungsional…"} & tampak


def test_r81_others_are_told_why_there_is_none(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    rudi = kantor.sebagai("rudi")
    rudi.pegawai = replace(rudi.pegawai, jenis_jabatan=JenisJabatan.PELAKSANA, jabatan="Pengadministrasi")
    halaman = AngkaKreditPage(rudi, pekerja)
    tampilkan(qtbot, halaman)
    selesai(qtbot, pekerja)
    assert "hanya untuk pejabat fungsional" in halaman.kosong.teks()
    assert not halaman.panel.isVisible()


def test_the_list_is_narrowed_and_kept_as_a_table(
    dinilai: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, tmp_path: Path
) -> None:
    berdata(dinilai)
    halaman = buka("operator")
    assert len(halaman.model.semua()) > 3
    halaman.hanya_dapat.click()
    selesai(qtbot, pekerja)
    assert halaman.model.semua() == [] and "Tidak ada yang cocok" in halaman.tabel.kosong.teks()
    halaman.hanya_dapat.click()
    qtbot.keyClicks(halaman.cari, "siti")
    qtbot.waitUntil(lambda: [b.pegawai.id for b in halaman.model.semua()] == [SITI])
    dialog.siapkan(tmp_path / "a.xlsx")
    klik(qtbot, halaman, "Simpan ke Excel")
    selesai(qtbot, pekerja)
    lembar = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert [c.value for c in lembar[3]][:6] == [
        "Siti Rahma, A.Md.Keb.", "199203142019032007", "Bidan Terampil", "II/c", "Terampil", "0,000",
    ]  # fmt: skip
    assert lembar["G3"].value == "Kenaikan pangkat ke II/d: 40,000"
