"""The box of evidence: drop, paste, choose, open, take off."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import BuktiDukung, StatusLaporan
from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bukti import buka_tautan, tulis_ukuran
from kinerja_desktop.gui.common.lihat_bukti import DialogBukti
from kinerja_desktop.gui.laporan.bukti import KotakBukti
from kinerja_desktop.gui.laporan.page import LaporanPage
from kinerja_desktop.services import bukti, laporan, laporan_draf, laporan_form, persetujuan, persetujuan_rincian
from kinerja_desktop.services.konteks import Context
from tests.gui.laporan.conftest import Tunggu
from tests.helpers.kantor import RHK_1, KantorUji, id_tetap
from tests.helpers.qt import klik


def jatuhkan(kotak: KotakBukti, isi: QMimeData) -> None:
    tengah = QPoint(20, 20)
    masuk = QDragEnterEvent(
        tengah, Qt.DropAction.CopyAction, isi, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    kotak.dragEnterEvent(masuk)
    assert masuk.isAccepted()
    lepas = QDropEvent(
        QPointF(tengah), Qt.DropAction.CopyAction, isi, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop,
    )  # fmt: skip
    kotak.dropEvent(lepas)


def berkas(*jalur: Path) -> QMimeData:
    isi = QMimeData()
    isi.setUrls([QUrl.fromLocalFile(str(j)) for j in jalur])
    return isi


def selesai(qtbot: QtBot, page: LaporanPage, tunggu: Tunggu) -> tuple[BuktiDukung, ...]:
    tunggu()
    qtbot.waitUntil(lambda: not page.lampiran._proses and page.lembar.penyimpan.bersih)
    tunggu()
    return page.form.bukti.bukti


def pdf() -> bytes:
    wadah = io.BytesIO()
    kanvas = Canvas(wadah)
    for nomor in range(2):
        kanvas.drawString(100, 700, f"Halaman {nomor + 1}")
        kanvas.showPage()
    kanvas.save()
    return wadah.getvalue()


def foto(lebar: int = 900, tinggi: int = 700) -> bytes:
    wadah = io.BytesIO()
    Image.effect_noise((lebar, tinggi), 90).convert("RGB").save(wadah, "JPEG", quality=98)
    return wadah.getvalue()


@pytest.fixture
def dibuka() -> list[QDialog]:
    return []


def test_dropped_files_become_chips_and_are_kept(
    qtbot: QtBot, page: LaporanPage, siti: Context, tmp_path: Path, tunggu: Tunggu
) -> None:
    (tmp_path / "daftar-hadir.pdf").write_bytes(pdf())
    (tmp_path / "foto.jpg").write_bytes(foto(1800, 1500))
    jatuhkan(page.form.bukti, berkas(tmp_path / "daftar-hadir.pdf", tmp_path / "foto.jpg"))
    hasil = selesai(qtbot, page, tunggu)
    assert {b.nama for b in hasil} == {"daftar-hadir.pdf", "foto.jpg"}
    assert any("dikecilkan dari" in c.text() for c in page.form.bukti.cip())
    (isian,) = laporan_draf.semua_isian(siti).values()
    assert set(isian.bukti) == set(hasil)
    assert all(siti.brankas.ada(b.sha256) for b in hasil)


def test_a_picture_pasted_in_the_text_becomes_evidence(
    qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu
) -> None:
    gambar = QImage(64, 48, QImage.Format.Format_RGB32)
    gambar.fill(0x3366AA)
    QGuiApplication.clipboard().setImage(gambar)
    page.form.uraian.setFocus()
    qtbot.keyClick(page.form.uraian, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (satu,) = selesai(qtbot, page, tunggu)
    assert satu.nama == "tempelan.png" and page.form.uraian.toPlainText() == ""
    QGuiApplication.clipboard().setText("hanya teks")
    qtbot.keyClick(page.form.uraian, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.form.uraian.toPlainText() == "hanya teks"


def test_files_are_chosen_by_the_button(qtbot: QtBot, page: LaporanPage, tmp_path: Path, tunggu: Tunggu) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf())
    dialog.siapkan([tmp_path / "a.pdf"])
    page.form.bukti.pilih_ditekan.emit()
    assert [b.nama for b in selesai(qtbot, page, tunggu)] == ["a.pdf"]


def test_a_file_of_500_mb_is_refused_and_the_report_stays(
    qtbot: QtBot, page: LaporanPage, tmp_path: Path, tunggu: Tunggu
) -> None:
    besar = tmp_path / "video.mp4"
    with besar.open("wb") as isi:
        isi.truncate(500 * 1024 * 1024)
    qtbot.keyClicks(page.form.kegiatan, "Kelas ibu")
    jatuhkan(page.form.bukti, berkas(besar))
    assert selesai(qtbot, page, tunggu) == ()
    assert "LMP-01" in page.bilah_pesan.teks() and page.form.kegiatan.text() == "Kelas ibu"
    assert page.form.bukti.cip() == []


def test_the_same_file_in_another_report_is_told(
    qtbot: QtBot, page: LaporanPage, siti: Context, tmp_path: Path, tunggu: Tunggu
) -> None:
    siap = bukti.siapkan("daftar.pdf", pdf(), 500)
    satu = bukti.tambah_bukti(siti, id_tetap(700), siap).bukti
    lama = IsianLaporan(id_tetap(700), date(2026, 11, 20), kegiatan="Kelas balita", bukti=(satu,))
    laporan_draf.simpan_isian(siti, lama)
    (tmp_path / "salinan.pdf").write_bytes(siap.isi)
    jatuhkan(page.form.bukti, berkas(tmp_path / "salinan.pdf"))
    assert len(selesai(qtbot, page, tunggu)) == 1
    assert "Kelas balita" in page.bilah_pesan.teks() and "20 Nov 2026" in page.bilah_pesan.teks()


def test_evidence_is_taken_off_and_put_back(qtbot: QtBot, page: LaporanPage, tmp_path: Path, tunggu: Tunggu) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf())
    jatuhkan(page.form.bukti, berkas(tmp_path / "a.pdf"))
    selesai(qtbot, page, tunggu)
    (cip,) = page.form.bukti.cip()
    cip.setFocus()
    qtbot.keyClick(cip, Qt.Key.Key_Delete)
    assert selesai(qtbot, page, tunggu) == ()
    page.bilah_pesan.lakukan()
    assert len(selesai(qtbot, page, tunggu)) == 1


def test_evidence_that_comes_late_goes_to_its_own_report(
    qtbot: QtBot, page: LaporanPage, siti: Context, tmp_path: Path, tunggu: Tunggu
) -> None:
    qtbot.keyClicks(page.form.kegiatan, "pertama")
    pertama = page.lembar.id
    (tmp_path / "a.pdf").write_bytes(pdf())
    jatuhkan(page.form.bukti, berkas(tmp_path / "a.pdf"))
    page.baru()
    assert selesai(qtbot, page, tunggu) == ()
    assert pertama is not None
    assert [b.nama for b in laporan_draf.semua_isian(siti)[pertama].bukti] == ["a.pdf"]


def buka_dengan(dibuka: list[QDialog], periksa: Callable[[DialogBukti], None]) -> None:
    def jawab(jendela: QDialog) -> bool:
        assert isinstance(jendela, DialogBukti)
        jendela.show()
        periksa(jendela)
        dibuka.append(jendela)
        return True

    dialog.siapkan(jawab)


def test_pictures_and_pages_open_in_the_window(
    qtbot: QtBot, page: LaporanPage, tmp_path: Path, dibuka: list[QDialog], tunggu: Tunggu
) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf())
    (tmp_path / "b.jpg").write_bytes(foto())
    jatuhkan(page.form.bukti, berkas(tmp_path / "a.pdf", tmp_path / "b.jpg"))
    selesai(qtbot, page, tunggu)

    def lihat_pdf(jendela: DialogBukti) -> None:
        qtbot.waitUntil(lambda: not jendela.kanvas.pixmap().isNull())
        pertama = jendela.kanvas.pixmap().toImage()
        assert jendela.sesudah.isVisible() and not jendela.sebelum.isEnabled()
        jendela.sesudah.click()
        qtbot.waitUntil(lambda: jendela.kanvas.pixmap().toImage() != pertama)
        assert not jendela.sesudah.isEnabled()

    def lihat_foto(jendela: DialogBukti) -> None:
        qtbot.waitUntil(lambda: not jendela.kanvas.pixmap().isNull())
        tujuan = tmp_path / "keluar.jpg"
        dialog.siapkan(tujuan)
        jendela.simpan_salinan()
        assert tujuan.read_bytes() and "keluar.jpg" in jendela.bilah_pesan.teks()

    for cip, periksa in zip(page.form.bukti.cip(), (lihat_pdf, lihat_foto), strict=True):
        buka_dengan(dibuka, periksa)
        qtbot.keyClick(cip, Qt.Key.Key_Return)
        tunggu()
    assert len(dibuka) == 2


def test_other_kinds_are_not_shown_but_can_be_saved(
    qtbot: QtBot, page: LaporanPage, tmp_path: Path, dibuka: list[QDialog], tunggu: Tunggu
) -> None:
    (tmp_path / "alat.exe").write_bytes(b"MZ" + b"\0" * 400)
    jatuhkan(page.form.bukti, berkas(tmp_path / "alat.exe"))
    selesai(qtbot, page, tunggu)

    def lihat(jendela: DialogBukti) -> None:
        assert "tidak dapat ditampilkan" in jendela.kanvas.text() and not jendela.tombol_sistem.isVisible()
        assert any("alat.exe" in label.text() for label in jendela.findChildren(QLabel))

    buka_dengan(dibuka, lihat)
    page.form.bukti.cip()[0].click()
    tunggu()
    assert len(dibuka) == 1


@pytest.mark.parametrize(("bita", "harap"), [(200, "1 KB"), (219136, "214 KB"), (4_300_000, "4,1 MB")])
def test_sizes_are_written_as_in_indonesia(bita: int, harap: str) -> None:
    assert tulis_ukuran(bita) == harap


# --- links -----------------------------------------------------------------------------------------------------

TAUTAN = "https://drive.google.com/file/d/1AbC/view"


@pytest.fixture
def peramban(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the browser of the system would have been asked to open."""
    dibuka: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda alamat: dibuka.append(alamat.toString()) or True)
    return dibuka


def test_a_link_is_added_kept_handed_in_and_opened_only_by_a_click(
    qtbot: QtBot, page: LaporanPage, siti: Context, peramban: list[str], tunggu: Tunggu
) -> None:
    dialog.siapkan(TAUTAN)
    klik(qtbot, page, "Tambah tautan…")
    (satu,) = selesai(qtbot, page, tunggu)
    assert (satu.tautan, satu.sha256, satu.nama) == (TAUTAN, "", "")
    (isian,) = laporan_draf.semua_isian(siti).values()
    assert isian.bukti == (satu,)
    (cip,) = page.form.bukti.cip()
    assert cip.text() == "drive.google.com/file/d/1AbC/view" and TAUTAN in cip.toolTip() and peramban == []
    qtbot.keyClick(cip, Qt.Key.Key_Return)
    assert peramban == [TAUTAN]
    lengkap = replace(
        isian, kegiatan="Kelas", jam="08.00 – 09.00", rhk_id=RHK_1, realisasi="3", satuan="orang", uraian="Tiga orang"
    )
    hasil = laporan.ajukan(siti, lengkap)
    assert laporan_form.buka(siti, isian.id).isian.bukti == (satu,) and hasil.status is StatusLaporan.DIAJUKAN
    with pytest.raises(UserError) as galat:
        bukti.isi_bukti(siti, isian.id, "")
    assert galat.value.kode == "UMM-03"


def test_a_link_is_kept_through_a_correction(kantor: KantorUji, siti: Context) -> None:
    satu = bukti.tambah_tautan(siti, TAUTAN)
    dasar = IsianLaporan(
        id_tetap(700), date(2026, 11, 20), "08.00 – 09.00", RHK_1, "", "Kelas", "", "3", "orang", (satu,)
    )
    laporan.ajukan(siti, dasar)
    kepala = kantor.sebagai("kepala")
    persetujuan.setujui(kepala, dasar.id, persetujuan_rincian.rincian(kepala, dasar.id).hash)
    isian = laporan_form.buka(siti, dasar.id).isian
    laporan.koreksi(siti, replace(isian, realisasi="4"), "salah hitung")
    assert persetujuan_rincian.rincian(kepala, dasar.id).laporan.bukti == (satu,)


@pytest.mark.parametrize("teks", ["drive.google.com/a", "file:///etc/passwd", "javascript:alert(1)"])
def test_what_is_no_link_is_refused_in_place(
    qtbot: QtBot, page: LaporanPage, teks: str, peramban: list[str], tunggu: Tunggu
) -> None:
    dialog.siapkan(teks)
    klik(qtbot, page, "Tambah tautan…")
    assert selesai(qtbot, page, tunggu) == ()
    assert "LMP-12" in page.bilah_pesan.teks()
    assert not buka_tautan(teks) and peramban == []


def test_a_link_is_pasted_into_the_box_once_but_stays_text_in_the_fields(
    qtbot: QtBot, page: LaporanPage, tunggu: Tunggu
) -> None:
    QGuiApplication.clipboard().setText(TAUTAN)
    page.form.uraian.setFocus()
    qtbot.keyClick(page.form.uraian, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.form.uraian.toPlainText() == TAUTAN and selesai(qtbot, page, tunggu) == ()
    qtbot.mouseClick(page.form.bukti, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert page.form.bukti.hasFocus()
    for _ in range(2):
        qtbot.keyClick(page.form.bukti, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [b.tautan for b in selesai(qtbot, page, tunggu)] == [TAUTAN]
    assert "LMP-09" in page.bilah_pesan.teks()
    isi = QMimeData()
    isi.setText("https://arsip.contoh.go.id/b")
    jatuhkan(page.form.bukti, isi)
    assert len(selesai(qtbot, page, tunggu)) == 2


def test_a_report_is_copied_for_bkn_with_its_source_and_link(qtbot: QtBot, page: LaporanPage, tunggu: Tunggu) -> None:
    assert page.form.sumber_data.text() == "Sumber data: ekinerja"
    page.form.rhk.setCurrentIndex(1)
    qtbot.keyClicks(page.form.kegiatan, "Kelas ibu hamil")
    page.lampiran.tambah_tautan(TAUTAN)
    page.salin_bkn()
    baris = QGuiApplication.clipboard().text().splitlines()
    assert baris[0] == "RENCANA AKSI: Meningkatnya cakupan pelayanan ibu hamil sesuai standar"
    assert "KEGIATAN HARIAN: Kelas ibu hamil" in baris and "SUMBER DATA: ekinerja" in baris
    assert baris[-1] == f"BUKTI DUKUNG: {TAUTAN}"


@pytest.mark.parametrize("luar", ["../../{0}/jahat.pdf", "{0}/jahat.pdf", "..\\..\\jahat.pdf"])
def test_the_name_of_a_file_from_elsewhere_leads_out_of_no_folder(
    qtbot: QtBot, page: LaporanPage, tmp_path: Path, peramban: list[str], monkeypatch: pytest.MonkeyPatch, luar: str
) -> None:
    """Evidence came with a bundle: who made it chose the name."""
    nama = luar.format(tmp_path.as_posix())
    jendela = DialogBukti(BuktiDukung("ab" * 32, nama, 3, "text/plain"), b"isi", page.pekerja, None)
    qtbot.addWidget(jendela)
    usul: list[str] = []
    monkeypatch.setattr(dialog, "simpan_berkas", lambda _, judul, nama: usul.append(nama))
    jendela.buka_sistem()
    jendela.simpan_salinan()
    (dibuka,) = (Path(QUrl(satu).toLocalFile()) for satu in peramban)
    assert dibuka.name == "jahat.pdf" and dibuka.read_bytes() == b"isi" and tmp_path not in dibuka.parents
    assert usul == ["jahat.pdf"] and not list(tmp_path.rglob("jahat*"))
