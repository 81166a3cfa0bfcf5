"""The week by keyboard, and rows from a spreadsheet looked at before they are written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kinerja_desktop.domain.kalender import HariLibur, JenisLibur
from kinerja_desktop.domain.laporan import StatusLaporan
from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.laporan.page import LaporanPage
from kinerja_desktop.gui.laporan.pekan import DialogPekan
from kinerja_desktop.gui.laporan.pekan_model import HARI, HASIL, JAM, KEADAAN, KEGIATAN, RHK, SATUAN
from kinerja_desktop.gui.laporan.tempel import JUDUL_KOLOM, DialogTempel
from kinerja_desktop.services import laporan, laporan_draf, laporan_form, saran
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skema
from tests.gui.laporan.conftest import Tunggu
from tests.helpers.kantor import AKSI, RHK_1, RHK_2, KantorUji, id_tetap, skp_beraksi

SENIN, SELASA = date(2026, 11, 23), date(2026, 11, 24)
BAIK = "23/11/2026\t08.00\t11.30\tPosyandu Melati\t23\tibu hamil\tRHK 1\t19 K4 lengkap"


@pytest.fixture
def pekan(qtbot: QtBot, siti: Context, pekerja: Pekerja, tunggu: Tunggu) -> DialogPekan:
    satu = DialogPekan(siti, pekerja)
    qtbot.addWidget(satu)
    with qtbot.waitActive(satu):
        satu.show()
        satu.activateWindow()
    tunggu()
    return satu


def ketik(qtbot: QtBot, teks: str) -> None:
    medan = QApplication.focusWidget()
    assert isinstance(medan, QWidget)
    for huruf in teks:
        medan = QApplication.focusWidget()
        assert isinstance(medan, QWidget)
        if huruf in "\t\n":
            qtbot.keyClick(medan, Qt.Key.Key_Tab if huruf == "\t" else Qt.Key.Key_Return)
            qtbot.wait(20)
        else:
            qtbot.keyClicks(medan, huruf)


def sel(dialog_pekan: DialogPekan, baris: int, kolom: int) -> str:
    return str(dialog_pekan.model.index(baris, kolom).data() or "")


def test_the_week_opens_on_its_first_empty_cell(kantor: KantorUji, pekan: DialogPekan) -> None:
    assert [sel(pekan, b, HARI) for b in range(pekan.model.rowCount())] == [
        "Sen 23 Nov", "Sel 24 Nov", "Rab 25 Nov", "Kam 26 Nov", "Jum 27 Nov",
    ]  # fmt: skip
    assert pekan.form.pekan.text() == "23 Nov 2026 – 27 Nov 2026"
    assert (pekan.form.tabel.currentIndex().row(), pekan.form.tabel.currentIndex().column()) == (0, KEGIATAN)
    assert sel(pekan, 2, KEGIATAN) == "Belum tiba" and not pekan.form.tombol_sesudah.isEnabled()
    ModelTester(pekan.model).check(pekan.model)


def test_a_week_is_filled_by_keyboard_alone(qtbot: QtBot, pekan: DialogPekan, siti: Context, tunggu: Tunggu) -> None:
    ketik(qtbot, "Posyandu\n")
    assert pekan.model.rowCount() == 6 and sel(pekan, 1, HARI) == ""
    pekan.form.tabel.setCurrentIndex(pekan.model.index(0, JAM))
    ketik(qtbot, "8-11.30\t23\tibu hamil\n")
    pekan.model.setData(pekan.model.index(0, RHK), (RHK_1, ""))
    assert [sel(pekan, 0, k) for k in (JAM, HASIL, SATUAN)] == ["08.00 – 11.30", "23", "ibu hamil"]
    pekan.form.tabel.setCurrentIndex(pekan.model.index(2, KEGIATAN))
    ketik(qtbot, "Rekap\n")
    qtbot.waitUntil(lambda: pekan.penyimpan.bersih)
    tunggu()
    assert {(i.tanggal, i.kegiatan) for i in laporan_draf.semua_isian(siti).values()} == {
        (SENIN, "Posyandu"),
        (SELASA, "Rekap"),
    }
    qtbot.waitUntil(lambda: (sel(pekan, 2, KEADAAN), sel(pekan, 0, KEADAAN)) == ("Belum lengkap", "Draf"))
    pekan.form.tombol_ajukan.click()
    tunggu()
    assert pekan.pesan == "1 laporan diajukan, 1 belum lengkap dan tetap draf"
    (baris,) = (b for b in laporan_draf.daftar(siti, _semua())[0] if b.status is StatusLaporan.DIAJUKAN)
    assert baris.kegiatan == "Posyandu"


def _semua() -> laporan_draf.Saring:
    return laporan_draf.Saring(date(2026, 1, 1), date(2026, 12, 31))


def test_the_cell_above_is_copied_and_known_work_fills_itself(
    qtbot: QtBot, pekan: DialogPekan, siti: Context, tunggu: Tunggu
) -> None:
    lama = IsianLaporan(id_tetap(700), date(2026, 11, 10), "08.00 – 09.00", RHK_2, "", "Kunjungan rumah 4 bumil",
                        realisasi="4", satuan="rumah")  # fmt: skip
    laporan.simpan(siti, lama)
    pekan.model.saran = saran.muat(siti)
    pekan.model.setData(pekan.model.index(0, KEGIATAN), "kunjungan rumah 7 bumil")
    assert sel(pekan, 0, SATUAN) == "rumah" and sel(pekan, 0, RHK).startswith("RHK 2")
    pekan.form.tabel.setCurrentIndex(pekan.model.index(1, KEGIATAN))
    qtbot.keyClick(pekan.form.tabel, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert sel(pekan, 1, KEGIATAN) == "kunjungan rumah 7 bumil"
    qtbot.keyClick(pekan.form.tabel, Qt.Key.Key_Delete)
    assert sel(pekan, 1, KEGIATAN) == ""


def test_the_week_offers_the_action_plans_of_a_result(
    kantor: KantorUji, qtbot: QtBot, pekerja: Pekerja, tunggu: Tunggu
) -> None:
    kantor.tetapkan_skp_siti(skp_beraksi())
    siti = kantor.sebagai("siti")
    pekan = DialogPekan(siti, pekerja)
    qtbot.addWidget(pekan)
    with qtbot.waitActive(pekan):
        pekan.show()
        pekan.activateWindow()
    tunggu()
    pekan.form.tabel.setCurrentIndex(pekan.model.index(0, KEGIATAN))
    ketik(qtbot, "Kunjungan rumah\n")
    pekan.form.tabel.setCurrentIndex(pekan.model.index(0, JAM))
    ketik(qtbot, "8-11.30\t4\tkunjungan\n")
    pekan.form.tabel.setCurrentIndex(pekan.model.index(0, RHK))
    pekan.form.tabel.edit(pekan.model.index(0, RHK))
    (pilihan,) = pekan.form.tabel.findChildren(QComboBox)
    assert [pilihan.itemText(n) for n in range(pilihan.count())][2:] == [
        f"RHK 2.1 — {AKSI[0]}", f"RHK 2.2 — {AKSI[1]}",
    ]  # fmt: skip
    pilihan.hidePopup()
    pilihan.setCurrentIndex(3)
    pilihan.activated.emit(3)
    tunggu()
    assert sel(pekan, 0, RHK) == f"RHK 2.2 — {AKSI[1]}"
    qtbot.waitUntil(lambda: sel(pekan, 0, KEADAAN) == "Draf")
    pekan.form.tombol_ajukan.click()
    tunggu()
    (baris,) = (b for b in laporan_draf.daftar(siti, _semua())[0] if b.status is StatusLaporan.DIAJUKAN)
    isi = laporan_form.buka(siti, baris.id).isian
    assert (isi.rhk_id, isi.rencana_aksi) == (RHK_2, AKSI[1])


def test_handed_in_rows_and_days_off_are_read_only(
    kantor: KantorUji, qtbot: QtBot, siti: Context, pekerja: Pekerja, tunggu: Tunggu
) -> None:
    with kantor.sebagai("pusat").transaksi("kalender", (skema.PUSAT,)) as kerja:
        kerja.simpan(HariLibur(id_tetap(810), SELASA, JenisLibur.DAERAH, "Hari Jadi Kota"))
    satu = IsianLaporan(id_tetap(500), SENIN, "08.00 – 09.00", RHK_1, "", "Kelas", realisasi="3", satuan="orang")
    laporan.ajukan(siti, satu)
    pekan = DialogPekan(siti, pekerja)
    qtbot.addWidget(pekan)
    pekan.show()
    tunggu()
    assert not pekan.model.flags(pekan.model.index(0, KEGIATAN)) & Qt.ItemFlag.ItemIsEditable
    assert pekan.model.flags(pekan.model.index(1, KEGIATAN)) & Qt.ItemFlag.ItemIsEditable
    assert sel(pekan, 2, KEGIATAN) == "Hari Jadi Kota"
    assert not pekan.model.setData(pekan.model.index(0, KEGIATAN), "lain")


def test_the_week_before_and_back(qtbot: QtBot, pekan: DialogPekan, siti: Context, tunggu: Tunggu) -> None:
    ketik(qtbot, "Posyandu\n")
    qtbot.keyClick(pekan, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    tunggu()
    assert sel(pekan, 0, HARI) == "Sen 16 Nov" and pekan.model.rowCount() == 5
    pekan.form.tombol_sesudah.click()
    tunggu()
    assert sel(pekan, 0, KEGIATAN) == "Posyandu"


def test_closing_the_week_keeps_what_was_typed(qtbot: QtBot, pekan: DialogPekan, siti: Context, tunggu: Tunggu) -> None:
    ketik(qtbot, "Posyandu")
    pekan.form.tombol_tutup.click()
    tunggu()
    assert [i.kegiatan for i in laporan_draf.semua_isian(siti).values()] == ["Posyandu"]


def test_a_cell_that_is_being_typed_is_kept_too(
    qtbot: QtBot, pekan: DialogPekan, siti: Context, tunggu: Tunggu
) -> None:
    pekan.form.tabel.setCurrentIndex(pekan.model.index(0, JAM))
    ketik(qtbot, "8-1")
    qtbot.waitUntil(lambda: pekan.penyimpan.bersih)
    tunggu()
    assert [i.jam for i in laporan_draf.semua_isian(siti).values()] == ["8-1"]
    assert QApplication.focusWidget().text() == "8-1"  # type: ignore[attr-defined]


# --- paste -----------------------------------------------------------------------------------------------------


@pytest.fixture
def tempel(qtbot: QtBot, siti: Context, pekerja: Pekerja, tunggu: Tunggu) -> Callable[[str], DialogTempel]:
    def buka(teks: str) -> DialogTempel:
        QGuiApplication.clipboard().setText(teks)
        satu = DialogTempel(siti, pekerja)
        qtbot.addWidget(satu)
        satu.show()
        tunggu()
        return satu

    return buka


def test_rows_are_looked_at_before_anything_is_written(
    tempel: Callable[[str], DialogTempel], siti: Context, tunggu: Tunggu
) -> None:
    buruk = BAIK.replace("\t23\t", "\t2,5\t")
    jendela = tempel(f"{BAIK}\n{buruk}\nbesok\t8\t9\tRapat")
    teks = [str(jendela.model.index(b, 8).data()) for b in range(3)]
    assert teks[0] == "Siap" and "bilangan bulat" in teks[1] and "Tanggal belum terbaca" in teks[2]
    assert jendela.form.tombol_tulis.text() == "Masukkan 1 draf" and laporan_draf.daftar(siti, _semua())[0] == []
    jendela.model.setel_centang(1, True)
    assert [b.nomor for b in jendela.model.tercentang()] == [1]
    jendela.form.tabel.pilih_baris(1)
    assert "2 atau 1.250" in jendela.form.masalah.text()
    jendela.tulis()
    tunggu()
    assert jendela.result() == QDialog.DialogCode.Accepted
    assert [b.kegiatan for b in laporan_draf.daftar(siti, _semua())[0]] == ["Posyandu Melati"]


def test_an_empty_clipboard_is_told_and_the_heading_can_be_copied(
    tempel: Callable[[str], DialogTempel], tunggu: Tunggu
) -> None:
    jendela = tempel("bukan tabel")
    assert "LAP-46" in jendela.bilah_pesan.teks() and not jendela.form.tombol_tulis.isEnabled()
    jendela.form.tombol_judul.click()
    assert QGuiApplication.clipboard().text() == JUDUL_KOLOM
    QGuiApplication.clipboard().setText(f"{JUDUL_KOLOM}\n{BAIK}")
    jendela.form.tombol_baca.click()
    tunggu()
    assert jendela.model.rowCount() == 1 and jendela.bilah_pesan.isHidden()


def test_the_page_shows_the_new_drafts_and_undoes_them(
    page: LaporanPage, siti: Context, qtbot: QtBot, tunggu: Tunggu
) -> None:
    lain = "23/11/2026\t13.00\t14.00\tKelas ibu\t9\torang\t1"
    QGuiApplication.clipboard().setText(f"{BAIK}\n{lain}")

    def jawab(jendela: QDialog) -> bool:
        assert isinstance(jendela, DialogTempel)
        jendela.show()
        tunggu()
        jendela.tulis()
        tunggu()
        return True

    dialog.siapkan(jawab)
    page.tempel()
    tunggu()
    assert "2 baris masuk" in page.bilah_pesan.teks() and page.model.rowCount() == 2
    page.bilah_pesan.lakukan()
    tunggu()
    assert page.model.rowCount() == 0


def test_the_page_opens_the_week_of_a_day(page: LaporanPage, tunggu: Tunggu) -> None:
    dilihat: list[str] = []

    def jawab(jendela: QDialog) -> bool:
        assert isinstance(jendela, DialogPekan)
        tunggu()
        dilihat.append(jendela.form.pekan.text())
        return False

    dialog.siapkan(jawab)
    page.buka({"pekan": date(2026, 11, 11)})
    tunggu()
    assert dilihat == ["9 Nov 2026 – 13 Nov 2026"]


def test_tab_and_typing_in_the_rhk_cell_lose_no_key(qtbot: QtBot, pekan: DialogPekan) -> None:
    tabel = pekan.form.tabel
    tabel.setCurrentIndex(pekan.model.index(0, RHK))
    ketik(qtbot, "x")
    assert tabel.findChild(QComboBox) is None, "a letter drops no list down"
    ketik(qtbot, "2")
    assert pekan.model.rhk_kini(pekan.model.baris[0])[0] == RHK_2
    ketik(qtbot, "0")
    assert pekan.model.rhk_kini(pekan.model.baris[0])[0] is None
    tabel.setCurrentIndex(pekan.model.index(0, KEGIATAN))
    ketik(qtbot, "Posyandu\t")
    assert tabel.currentIndex().column() != KEGIATAN
    assert tabel.findChild(QComboBox) is None
    tabel.setCurrentIndex(pekan.model.index(0, JAM))
    ketik(qtbot, "8-10\t5")
    assert sel(pekan, 0, JAM).startswith("08.00") and sel(pekan, 0, KEGIATAN) == "Posyandu"


def test_space_drops_the_list_of_rhk_down(qtbot: QtBot, pekan: DialogPekan) -> None:
    pekan.form.tabel.setCurrentIndex(pekan.model.index(0, RHK))
    qtbot.keyClick(pekan.form.tabel, Qt.Key.Key_Space)
    pilihan = pekan.form.tabel.findChild(QComboBox)
    assert pilihan is not None and pilihan.view().isVisible()
    pilihan.hidePopup()
