"""The matrix as a leader types it, and as others read it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kinerja_desktop.domain.catatan_mutasi import PenutupanSkp
from kinerja_desktop.domain.matriks import TIDAK_ADA_PERAN
from kinerja_desktop.domain.sel_matriks import PendekatanCascading
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.matriks.medan import MedanSel
from kinerja_desktop.gui.matriks.page import MatriksPage
from kinerja_desktop.services import dokumen, matriks, matriks_tulis, skp
from kinerja_desktop.store import skema
from tests.helpers.kantor import KADIS, KEPALA, RUDI, SITI, KantorUji, id_tetap, skp_siti
from tests.helpers.matriks import KOLOM_1, KOLOM_2, KOLOM_3, SKP_KEPALA, isian, siapkan_matriks, skp_kepala
from tests.helpers.qt import daftar_tombol, klik, selesai, tampilkan, tanpa_nama

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Any:
    def buat(akun: str = "kepala") -> MatriksPage:
        halaman = tampilkan(qtbot, MatriksPage(kantor.sebagai(akun), pekerja))
        selesai(qtbot, pekerja)
        return halaman

    return buat


@pytest.fixture(autouse=True)
def _rencana_kepala(kantor: KantorUji) -> None:
    siapkan_matriks(kantor)


def sel(halaman: MatriksPage, baris: int, kolom: int) -> QModelIndex:
    return halaman.model.index(baris, kolom)


def ke(halaman: MatriksPage, baris: int, kolom: int) -> None:
    halaman.kisi.pilih(sel(halaman, baris, kolom))


def ketik(qtbot: Any, halaman: MatriksPage, teks: str, kunci: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type into the current cell from the first letter on and leave it by a key."""
    qtbot.keyClicks(halaman.kisi.sel, teks[0])
    medan = halaman.kisi.sel.pelukis.editor
    assert isinstance(medan, MedanSel)
    qtbot.keyClicks(medan, teks[1:])
    qtbot.keyClick(medan, kunci)


def isi(halaman: MatriksPage) -> list[list[str]]:
    model = halaman.model
    return [[model.nilai(sel(halaman, b, k)).isi for k in range(1, 4)] for b in range(len(model.baris))]


def tersimpan(kantor: KantorUji) -> dict[Any, str]:
    return {k: s.isi for k, s in matriks.lembar(kantor.sebagai("kepala"), KEPALA, 2026).sel.items()}


def simpan(qtbot: Any, halaman: MatriksPage, pekerja: Pekerja) -> None:
    qtbot.waitUntil(lambda: halaman.model.bersih, timeout=3_000)
    selesai(qtbot, pekerja)


def test_typing_moves_on_and_keeps_itself(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    halaman = buka()
    assert tanpa_nama(halaman) == []
    assert halaman.form.hitungan.text() == "12 sel kosong · 4 orang tanpa peran · 3 kolom tanpa pembawa"
    ke(halaman, 0, 1)
    ketik(qtbot, halaman, "Data ibu hamil lengkap")
    assert halaman.kisi.sel.currentIndex() == sel(halaman, 1, 1)
    ketik(qtbot, halaman, "Ibu hamil terlayani", Qt.Key.Key_Tab)
    assert halaman.kisi.sel.currentIndex() == sel(halaman, 1, 2)
    qtbot.keyClicks(halaman.kisi.sel, "-")
    qtbot.keyClick(halaman.kisi.sel, Qt.Key.Key_Tab)
    qtbot.keyClick(halaman.kisi.sel, Qt.Key.Key_Tab)
    assert halaman.kisi.sel.currentIndex() == sel(halaman, 2, 1)
    assert halaman.form.hitungan.text() == "9 sel kosong · 2 orang tanpa peran · 2 kolom tanpa pembawa"
    assert "2 pembawa" in halaman.kisi.kaki.teks(0)[0]
    simpan(qtbot, halaman, pekerja)
    assert "Tersimpan" in halaman.form.tersimpan.text()
    assert sorted(tersimpan(kantor).values()) == ["Data ibu hamil lengkap", "Ibu hamil terlayani", TIDAK_ADA_PERAN]


def test_f2_goes_on_behind_the_text_and_esc_gives_up(qtbot: Any, buka: Any) -> None:
    halaman = buka()
    ke(halaman, 3, 1)
    ketik(qtbot, halaman, "Ibu")
    ke(halaman, 3, 1)
    qtbot.keyClick(halaman.kisi.sel, Qt.Key.Key_F2)
    medan = halaman.kisi.sel.pelukis.editor
    qtbot.keyClicks(medan, " hamil")
    qtbot.keyClick(medan, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(medan, "sehat")
    qtbot.keyClick(medan, Qt.Key.Key_Return)
    assert isi(halaman)[3][0] == "Ibu hamil\nsehat"
    qtbot.keyClick(halaman.kisi.sel, Qt.Key.Key_F2)
    medan = halaman.kisi.sel.pelukis.editor
    qtbot.keyClicks(medan, " salah")
    qtbot.keyClick(medan, Qt.Key.Key_Escape)
    assert isi(halaman)[3][0] == "Ibu hamil\nsehat"


def test_blocks_travel_to_and_from_spreadsheets(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    halaman = buka()
    QGuiApplication.clipboard().setText('Satu\t-\t"Dua\nbaris"\r\nTiga\t\tEmpat\r\n')
    ke(halaman, 1, 1)
    qtbot.keyClick(halaman.kisi.sel, Qt.Key.Key_V, CTRL)
    assert isi(halaman)[1:3] == [["Satu", TIDAK_ADA_PERAN, "Dua\nbaris"], ["Tiga", "", "Empat"]]
    ke(halaman, 1, 2)
    for kunci in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(halaman.kisi.sel, kunci, SHIFT)
    qtbot.keyClick(halaman.kisi.sel, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == f'{TIDAK_ADA_PERAN}\t"Dua\nbaris"\n\tEmpat\n'
    ke(halaman, 3, 1)
    QGuiApplication.clipboard().setText("a\tb\nc\td\n")
    qtbot.keyClick(halaman.kisi.sel, Qt.Key.Key_V, CTRL)
    assert "2 sel tempelan berada di luar matriks" in halaman.bilah_pesan.teks()
    simpan(qtbot, halaman, pekerja)
    assert tersimpan(kantor)[SITI, KOLOM_2] == "b"


def test_fill_down_delete_and_many_steps_back(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    halaman = buka()
    tabel = halaman.kisi.sel
    ke(halaman, 0, 1)
    ketik(qtbot, halaman, "Layanan cepat")
    qtbot.keyClick(tabel, Qt.Key.Key_D, CTRL)
    assert [b[0] for b in isi(halaman)] == ["Layanan cepat", "Layanan cepat", "", ""]
    ke(halaman, 0, 1)
    for _ in range(3):
        qtbot.keyClick(tabel, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(tabel, Qt.Key.Key_D, CTRL)
    assert [b[0] for b in isi(halaman)] == ["Layanan cepat"] * 4
    qtbot.keyClick(tabel, Qt.Key.Key_Delete)
    assert [b[0] for b in isi(halaman)] == [""] * 4
    simpan(qtbot, halaman, pekerja)
    assert tersimpan(kantor) == {}
    for harap in (["Layanan cepat"] * 4, ["Layanan cepat", "Layanan cepat", "", ""], ["Layanan cepat", "", "", ""]):
        qtbot.keyClick(tabel, Qt.Key.Key_Z, CTRL)
        assert [b[0] for b in isi(halaman)] == harap
    qtbot.keyClick(tabel, Qt.Key.Key_Z, CTRL | SHIFT)
    assert [b[0] for b in isi(halaman)] == ["Layanan cepat", "Layanan cepat", "", ""]
    simpan(qtbot, halaman, pekerja)
    assert len(tersimpan(kantor)) == 2
    assert halaman.form.tombol_ulang.isEnabled()


def test_next_empty_cell(qtbot: Any, buka: Any) -> None:
    halaman = buka()
    ke(halaman, 0, 1)
    for _ in range(3):
        qtbot.keyClicks(halaman.kisi.sel, "-")
        qtbot.keyClick(halaman.kisi.sel, Qt.Key.Key_Tab)
    ke(halaman, 3, 3)
    klik(qtbot, halaman, "Sel kosong")
    assert halaman.kisi.sel.currentIndex() == sel(halaman, 1, 1)


def test_sum_of_the_shares(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    beban = PendekatanCascading.BEBAN_TARGET
    matriks_tulis.simpan_sel(
        kantor.sebagai("kepala"),
        SKP_KEPALA,
        [
            replace(isian("Ibu hamil terlayani"), pendekatan=beban, target="120 ibu hamil"),
            replace(isian("Ibu hamil terdata", pegawai=RUDI), pendekatan=beban, target="100 ibu hamil"),
        ],
    )
    halaman = buka()
    assert halaman.kisi.kaki.teks(0) == ("2 pembawa · 2 kosong", "220 dari 240 ibu hamil", False)
    ke(halaman, 2, 1)
    assert "220 dari 240" in halaman.panel.form.kolom_beban.text()
    medan = halaman.panel.form.target
    medan.setFocus()
    medan.selectAll()
    qtbot.keyClicks(medan, "120 ibu hamil")
    qtbot.keyClick(medan, Qt.Key.Key_Return)
    assert halaman.kisi.kaki.teks(0)[1:] == ("240 dari 240 ibu hamil", True)
    assert not halaman.panel.form.kolom_beban.isVisible()
    ke(halaman, 3, 1)
    pilih = halaman.panel.form.pendekatan
    pilih.setCurrentIndex([None, *PendekatanCascading].index(PendekatanCascading.WILAYAH))
    pilih.activated.emit(pilih.currentIndex())
    klik(qtbot, halaman, "Pakai cara ini untuk seluruh kolom")
    simpan(qtbot, halaman, pekerja)
    semua = matriks.lembar(kantor.sebagai("kepala"), KEPALA, 2026).sel.values()
    assert {s.pendekatan for s in semua} == {PendekatanCascading.WILAYAH}


def test_closed_rows_say_why(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    matriks_tulis.simpan_sel(kantor.sebagai("kepala"), SKP_KEPALA, [isian("Ibu hamil terlayani")])
    skp.buat(kantor.sebagai("siti"), 2026)
    kini = skp.daftar(kantor.sebagai("siti"), SITI, 2026)[-1]
    lengkap = replace(kini.skp, rhk=(replace(kini.skp.rhk[0], iki=skp_siti().rhk[0].iki), skp_siti().rhk[1]))
    skp.ajukan(kantor.sebagai("siti"), lengkap, kini.hash)
    halaman = buka()
    ke(halaman, 3, 1)
    assert "SKP menunggu keputusan" in halaman.panel.form.alasan.text()
    assert halaman.panel.form.tag.text() == "Diajukan"
    halaman.panel.resize(halaman.panel.width(), 160)
    QApplication.processEvents()
    f = halaman.panel.form
    assert f.alasan.height() >= f.alasan.heightForWidth(f.alasan.width()), "in a low window the words scroll, uncut"
    assert f.tombol_skp.y() >= f.alasan.geometry().bottom()
    qtbot.keyClicks(halaman.kisi.sel, "x")
    assert halaman.kisi.sel.pelukis.editor is None
    assert "Sel Siti Rahma, A.Md.Keb. tidak diubah" in halaman.bilah_pesan.teks()
    ke(halaman, 0, 1)
    halaman.model.tulis({halaman.kisi.sel.currentIndex(): "Pelayanan gizi"})
    assert not halaman.bilah_pesan.isVisible(), "an old refusal does not lie over the buttons"
    qtbot.keyClick(halaman.kisi.sel, Qt.Key.Key_Delete)
    assert isi(halaman)[3] == ["Ibu hamil terlayani", "", ""]
    ke(halaman, 3, 2)
    ketik(qtbot, halaman, "Peran baru", Qt.Key.Key_Tab)
    assert isi(halaman)[3] == ["Ibu hamil terlayani", "", ""]
    ke(halaman, 3, 2)
    ketik(qtbot, halaman, skp_siti().rhk[1].uraian, Qt.Key.Key_Tab)
    qtbot.keyClicks(halaman.kisi.sel, "-")
    assert isi(halaman)[3] == ["Ibu hamil terlayani", skp_siti().rhk[1].uraian, TIDAK_ADA_PERAN]
    simpan(qtbot, halaman, pekerja)
    assert len(tersimpan(kantor)) == 3


def test_what_the_store_refuses_comes_back(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    """Siti hands her plan in while the head is typing: her cell comes back, Rudi's is kept."""
    matriks_tulis.simpan_sel(kantor.sebagai("kepala"), SKP_KEPALA, [isian("Ibu hamil terlayani")])
    skp.buat(kantor.sebagai("siti"), 2026)
    halaman = buka()
    kini = skp.daftar(kantor.sebagai("siti"), SITI, 2026)[-1]
    lengkap = replace(kini.skp, rhk=(replace(kini.skp.rhk[0], iki=skp_siti().rhk[0].iki),))
    skp.ajukan(kantor.sebagai("siti"), lengkap, kini.hash)
    ke(halaman, 2, 1)
    QGuiApplication.clipboard().setText("Data terkirim\nPeran lain\n")
    qtbot.keyClick(halaman.kisi.sel, Qt.Key.Key_V, CTRL)
    simpan(qtbot, halaman, pekerja)
    assert "SKP pegawai sedang menunggu keputusan" in halaman.bilah_pesan.teks()
    assert [b[0] for b in isi(halaman)[2:]] == ["Data terkirim", "Ibu hamil terlayani"]
    qtbot.keyClick(halaman.kisi.sel, Qt.Key.Key_Z, CTRL)
    assert [b[0] for b in isi(halaman)[2:]] == ["", "Ibu hamil terlayani"]


def test_people_of_other_units_come_and_go(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    halaman = buka()
    klik(qtbot, halaman, "Tambah pegawai")
    qtbot.keyClicks(halaman.panel.form.cari, "manurung")
    qtbot.keyClick(halaman.panel.form.cari, Qt.Key.Key_Return)
    selesai(qtbot, pekerja)
    klik(qtbot, halaman, "Tambahkan")
    selesai(qtbot, pekerja)
    assert halaman.model.baris[-1].pegawai.id == KADIS
    klik(qtbot, halaman, "Selesai")
    ke(halaman, 3, 1)
    ketik(qtbot, halaman, "Ibu hamil terlayani", Qt.Key.Key_Tab)
    klik(qtbot, halaman, "Keluarkan")
    selesai(qtbot, pekerja)
    assert SITI not in {b.pegawai.id for b in halaman.model.baris}
    klik(qtbot, halaman, "Urungkan (8)")
    selesai(qtbot, pekerja)
    assert isi(halaman)[3][0] == "Ibu hamil terlayani"


def test_a_pegawai_reads(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    matriks_tulis.simpan_sel(kantor.sebagai("kepala"), SKP_KEPALA, [isian("Ibu hamil terlayani")])
    halaman = buka("siti")
    assert halaman.form.pimpinan.currentText() == "dr. R. Purba"
    assert isi(halaman)[3][0] == "Ibu hamil terlayani"
    assert "Tambah pegawai" not in daftar_tombol(halaman)
    assert halaman.kisi.sel.currentIndex() == sel(halaman, 3, 1), "the own row is chosen"
    ke(halaman, 0, 1)
    qtbot.keyClicks(halaman.kisi.sel, "x")
    assert "hanya dapat diubah oleh pemiliknya" in halaman.bilah_pesan.teks()
    qtbot.keyClick(halaman.kisi.sel, Qt.Key.Key_Delete)
    assert tersimpan(kantor) == {(SITI, KOLOM_1): "Ibu hamil terlayani"}


def test_the_matrix_of_a_closed_plan_says_so_and_takes_nothing(kantor: KantorUji, qtbot: Any, buka: Any) -> None:
    """Lampiran II.C.6 (R34)."""
    matriks_tulis.simpan_sel(kantor.sebagai("kepala"), SKP_KEPALA, [isian("Ibu hamil terlayani")])
    tutup = PenutupanSkp(id_tetap(970), SKP_KEPALA, KEPALA, date(2026, 4, 30), "mutasi", kantor.jam())
    with kantor.sebagai("operator").transaksi("mutasi", (skema.PUSAT,)) as kerja:
        kerja.simpan(tutup)
    halaman = buka()
    assert "SKP ini ditutup 30 Apr 2026" in halaman.bilah_pesan.teks()
    assert "Tambah pegawai" not in daftar_tombol(halaman)
    ke(halaman, 0, 1)
    qtbot.keyClicks(halaman.kisi.sel, "x")
    assert tersimpan(kantor) == {(SITI, KOLOM_1): "Ibu hamil terlayani"}


def test_the_form_opens_on_dokumen(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    assert "Cetak A.1.5" not in daftar_tombol(buka())
    matriks_tulis.simpan_sel(kantor.sebagai("kepala"), SKP_KEPALA, [isian("Ibu hamil terlayani")])
    assert "Cetak A.1.5" not in daftar_tombol(buka("siti"))
    halaman = buka()
    with qtbot.waitSignal(halaman.minta_pindah) as pindah:
        klik(qtbot, halaman, "Cetak A.1.5")
    assert pindah.args == ["dokumen", {"format": "A.1.5", "pegawai_id": KEPALA, "tahun": 2026}]
    assert "Ibu hamil terlayani" in str(dokumen.formulir(kantor.sebagai("kepala"), "A.1.5", KEPALA, 2026, None))


def test_empty_states(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kadis = buka("kadis")
    assert "Kolom matriks berasal dari SKP Anda" in kadis.form.kosong.teks()
    with qtbot.waitSignal(kadis.minta_pindah) as pindah:
        klik(qtbot, kadis, "Buka Sasaran Kinerja")
    assert pindah.args[0] == "sasaran"
    halaman = buka("rudi")
    halaman.form.tahun.setCurrentIndex(halaman.form.tahun.findData(2025))
    selesai(qtbot, pekerja)
    assert "Belum ada matriks 2025" in halaman.form.kosong.teks()


def test_columns_that_the_leader_deleted(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    matriks_tulis.simpan_sel(kantor.sebagai("kepala"), SKP_KEPALA, [isian("Data cepat", KOLOM_3)])
    with kantor.sebagai("kepala").transaksi("ubah SKP") as kerja:
        kerja.simpan(replace(skp_kepala(), rhk=skp_kepala().rhk[:1]))
    halaman = buka()
    assert "1 peran berada pada kolom yang sudah dihapus" in halaman.bilah_pesan.teks()
    klik(qtbot, halaman, "Kosongkan")
    selesai(qtbot, pekerja)
    assert matriks.lembar(kantor.sebagai("kepala"), KEPALA, 2026).lepas == ()


def test_what_is_typed_survives_a_reload_and_leaving(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    halaman = buka()
    ke(halaman, 3, 1)
    qtbot.keyClicks(halaman.kisi.sel, "I")
    qtbot.keyClicks(halaman.kisi.sel.pelukis.editor, "bu hamil")
    halaman.segarkan()
    selesai(qtbot, pekerja)
    assert halaman.kisi.sel.pelukis.editor.toPlainText() == "Ibu hamil"
    assert halaman.tunda_tutup()
    halaman.tutup()
    selesai(qtbot, pekerja)
    assert tersimpan(kantor) == {(SITI, KOLOM_1): "Ibu hamil"}
    QApplication.processEvents()
