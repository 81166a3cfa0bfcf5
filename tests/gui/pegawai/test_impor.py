"""The tab Impor as an operator uses it: bring a file, look, agree; refused rows, history, cancelling, wewenang."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.pegawai.page import PegawaiPage
from kinerja_desktop.services import pegawai, pegawai_impor
from kinerja_desktop.services.konteks import Context
from tests.helpers.kantor import KantorUji
from tests.helpers.lembar import BUDI, LINA, RAMA, daftar_siasn
from tests.helpers.qt import daftar_tombol, klik, selesai, tampilkan, tanpa_nama, teks_terlihat

SITI = (
    "",
    "199203142019032007",
    "Siti Rahma",
    "",
    "A.Md.Keb.",
    "P",
    "",
    "",
    "",
    "",
    "",
    "Bidan Mahir",
    "",
    "III/A",
    "",
)
RUSAK = ("", 1.99808112022022e17, *LINA[2:])


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Any:
    def buat(akun: str = "operator") -> PegawaiPage:
        halaman = tampilkan(qtbot, PegawaiPage(kantor.sebagai(akun), pekerja))
        selesai(qtbot, pekerja)
        halaman.form.tab.setCurrentWidget(halaman.impor)
        selesai(qtbot, pekerja)
        return halaman

    return buat


@pytest.fixture
def tinjau(buka: Any, pekerja: Pekerja, qtbot: Any, tmp_path: Path) -> PegawaiPage:
    """A page that shows the preview of a list: two new people, one changed, one refused."""
    halaman: PegawaiPage = buka()
    dialog.siapkan([daftar_siasn(tmp_path, LINA, BUDI, SITI, RUSAK)])
    klik(qtbot, halaman, "Pilih berkas…")
    selesai(qtbot, pekerja)
    return halaman


def orang(kantor: KantorUji, kata: str) -> list[str]:
    return [b.pegawai.nama for b in pegawai.daftar(kantor.sebagai("operator"), kata)]


def test_a_list_is_previewed_then_agreed_and_kept_in_the_history(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, tinjau: PegawaiPage
) -> None:
    tombol = daftar_tombol(tinjau.impor)
    assert {"Baru 2", "Berubah 1", "Sama 0", "Ditolak 1", "Impor 2 baru, 1 berubah"} <= set(tombol)
    assert orang(kantor, "Lina") == [], "nothing is written before one agrees"
    klik(qtbot, tinjau.impor, "Impor 2 baru, 1 berubah")
    selesai(qtbot, pekerja)
    assert "2 baru, 1 berubah, 0 sama, 1 ditolak" in tinjau.bilah_pesan.teks()
    assert orang(kantor, "Lina") == ["Lina Saragih, A.Md.Kep."]
    (riwayat,) = tinjau.impor.awal.model.semua()
    assert (riwayat[0].berkas, riwayat[0].baru, riwayat[1]) == ("siasn.xlsx", 2, "Andi Siregar")
    assert tinjau.impor.muka.currentWidget() is tinjau.impor.awal
    awal = tinjau.impor.awal
    assert not awal.rincian.isVisible()
    awal.tabel.pilih_baris(0)
    assert awal.rincian.isVisible() and "Baris 7 · " in awal.rincian.text() and "II/c → III/a" in awal.rincian.text()


def test_numbers_filter_and_a_row_tells_everything(tinjau: PegawaiPage, qtbot: Any) -> None:
    t = tinjau.impor.tinjau
    assert [(b.nomor, b.nama) for b in t.model.semua()] == [(7, "Lina Saragih")], "refused rows first"
    assert "Baris 7: NIP harus berupa teks" in t.rincian.text() and "Teks" in t.rincian.text()
    klik(qtbot, t, "Berubah 1")
    assert "Golongan: II/c → III/a" in t.rincian.text() and "Jabatan: Bidan Terampil → Bidan Mahir" in t.rincian.text()
    klik(qtbot, t, "Baru 2")
    assert [b.nama for b in t.model.semua()] == ["Lina Saragih, A.Md.Kep.", "Budi Santoso, S.E."]
    assert t.model.index(0, 3).data() == "Perawat Terampil · II/c · Puskesmas Kartini"
    klik(qtbot, t, "Sama 0")
    assert t.model.semua() == [] and t.tabel.kosong.isVisible()
    assert any("1 unit kerja baru" in teks and "8 pegawai" in teks for teks in teks_terlihat(t))


def test_refused_rows_are_saved_to_be_repaired(
    tinjau: PegawaiPage, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    dialog.siapkan(tmp_path / "ditolak.xlsx")
    klik(qtbot, tinjau.impor, "Simpan rincian yang ditolak…")
    selesai(qtbot, pekerja)
    lembar = load_workbook(tmp_path / "ditolak.xlsx").active
    assert lembar is not None and lembar.max_row == 2 and lembar["A2"].value == 7
    assert "tersimpan" in tinjau.bilah_pesan.teks()


def test_leaving_the_preview_writes_nothing(kantor: KantorUji, qtbot: Any, tinjau: PegawaiPage) -> None:
    klik(qtbot, tinjau.impor.tinjau, "Batal")
    assert tinjau.impor.muka.currentWidget() is tinjau.impor.awal and orang(kantor, "Lina") == []


def test_a_file_that_changes_nothing_cannot_be_imported(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, tinjau: PegawaiPage, tmp_path: Path
) -> None:
    klik(qtbot, tinjau.impor, "Impor 2 baru, 1 berubah")
    selesai(qtbot, pekerja)
    tinjau.impor.baca(tmp_path / "siasn.xlsx")
    selesai(qtbot, pekerja)
    tombol = tinjau.impor.tinjau.tombol_impor
    assert tombol.text() == "Tidak ada yang perlu diimpor" and not tombol.isEnabled()


def test_the_template_is_saved(buka: Any, pekerja: Pekerja, qtbot: Any, tmp_path: Path) -> None:
    halaman = buka()
    dialog.siapkan(tmp_path / "t.xlsx")
    klik(qtbot, halaman.impor, "Simpan templat…")
    selesai(qtbot, pekerja)
    assert (tmp_path / "t.xlsx").exists() and "Templat tersimpan" in halaman.bilah_pesan.teks()
    dialog.siapkan(None)
    klik(qtbot, halaman.impor, "Simpan templat…")


def test_a_file_is_taken_by_drop(buka: Any, pekerja: Pekerja, qtbot: Any, tmp_path: Path) -> None:
    tempat = buka().impor.awal.tempat
    isi = QMimeData()
    isi.setUrls([QUrl.fromLocalFile(str(daftar_siasn(tmp_path, RAMA)))])
    bekal = (Qt.DropAction.CopyAction, isi, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    masuk = QDragEnterEvent(QPointF(5, 5).toPoint(), *bekal)
    tempat.dragEnterEvent(masuk)
    assert masuk.isAccepted()
    tempat.dropEvent(QDropEvent(QPointF(5, 5), *bekal))
    selesai(qtbot, pekerja)
    assert "Baru 1" in daftar_tombol(tempat.window())


def test_two_files_or_a_link_are_not_taken(buka: Any) -> None:
    tempat = buka().impor.awal.tempat
    for alamat in (["file:///a.xlsx", "file:///b.xlsx"], ["https://contoh.go.id/a.xlsx"]):
        isi = QMimeData()
        isi.setUrls([QUrl(a) for a in alamat])
        masuk = QDragEnterEvent(
            QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, isi, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        masuk.ignore()
        tempat.dragEnterEvent(masuk)
        assert not masuk.isAccepted()


def test_what_is_no_spreadsheet_is_told_in_the_bar(buka: Any, pekerja: Pekerja, qtbot: Any, tmp_path: Path) -> None:
    halaman = buka()
    (tmp_path / "a.xlsx").write_text("<html></html>")
    halaman.impor.baca(tmp_path / "a.xlsx")
    selesai(qtbot, pekerja)
    assert "halaman web" in halaman.bilah_pesan.teks() and halaman.impor.muka.isEnabled()
    assert not halaman.impor.kemajuan.isVisible()


def test_cancelling_while_reading_keeps_nothing(
    buka: Any, pekerja: Pekerja, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    halaman = buka()
    monkeypatch.setattr(pegawai_impor, "_SEKALI", 1)
    halaman.impor.baca(daftar_siasn(tmp_path, *[LINA] * 50))
    halaman.impor.kemajuan.batal.click()
    selesai(qtbot, pekerja)
    assert "Tidak ada yang disimpan" in halaman.bilah_pesan.teks()
    assert halaman.impor.muka.currentWidget() is halaman.impor.awal and halaman.impor.muka.isEnabled()


def test_cancelling_too_late_tells_what_was_written(
    kantor: KantorUji, tinjau: PegawaiPage, pekerja: Pekerja, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    asli = pegawai_impor.terapkan

    def lalu_batal(konteks: Context, isi: Any, rencana: Any, kemajuan: Any) -> Any:
        hasil = asli(konteks, isi, rencana, kemajuan)
        tinjau.impor.kemajuan._tugas.batalkan()  # type: ignore[union-attr]
        tinjau.impor.kemajuan.dibatalkan = True
        return hasil

    monkeypatch.setattr(pegawai_impor, "terapkan", lalu_batal)
    klik(qtbot, tinjau.impor, "Impor 2 baru, 1 berubah")
    selesai(qtbot, pekerja)
    assert "Impor selesai" in tinjau.bilah_pesan.teks() and len(orang(kantor, "Lina")) == 1


def test_a_stale_preview_is_made_again(
    kantor: KantorUji, tinjau: PegawaiPage, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    lain = kantor.sebagai("operator")
    isi = pegawai_impor.baca(daftar_siasn(tmp_path, LINA, nama="lain.xlsx"))
    pegawai_impor.terapkan(lain, isi, pegawai_impor.pratinjau(lain, isi))
    klik(qtbot, tinjau.impor, "Impor 2 baru, 1 berubah")
    selesai(qtbot, pekerja)
    assert "berubah sejak pratinjau" in tinjau.bilah_pesan.teks()
    assert {"Baru 1", "Sama 1", "Impor 1 baru, 1 berubah"} <= set(daftar_tombol(tinjau.impor))


@pytest.mark.parametrize("akun", ["kepala", "pengawas"])
def test_who_only_reads_does_not_see_the_tab(buka: Any, akun: str) -> None:
    halaman = buka(akun)
    assert not halaman.form.tab.isTabVisible(halaman.form.tab.indexOf(halaman.impor))


def test_every_control_has_a_name(tinjau: PegawaiPage) -> None:
    assert tanpa_nama(tinjau) == []


def test_assignments_as_plt_are_named_with_where_to_record_them(
    buka: Any, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    """R116: they are no people of their own, and nobody should have to look for them in the sheet."""
    halaman: PegawaiPage = buka()
    plt = (*BUDI[:11], "Plt. Kepala Puskesmas", *BUDI[12:])
    dialog.siapkan([daftar_siasn(tmp_path, LINA, plt)])
    klik(qtbot, halaman, "Pilih berkas…")
    selesai(qtbot, pekerja)
    teks = halaman.impor.tinjau.keterangan.text()
    assert "catat melalui Mutasi" in teks and "(Plt. Kepala Puskesmas)" in teks
