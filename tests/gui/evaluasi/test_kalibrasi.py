"""The board as a person uses it: dragging, keys, undo, what is signed, what leaves the guide."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat, Rating
from kinerja_desktop.domain.kalibrasi import KOSONG, Tempat
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.evaluasi.kalibrasi import KalibrasiView
from kinerja_desktop.gui.evaluasi.page import EvaluasiPage
from kinerja_desktop.gui.evaluasi.tim import KALIBRASI
from kinerja_desktop.services import capaian, evaluasi, evaluasi_tim
from tests.helpers.evaluasi import BAIK, TW4, tetapkan
from tests.helpers.kantor import DEWI, OPERATOR, PUSKESMAS, RUDI, SITI, KantorUji
from tests.helpers.qt import selesai, tampilkan, tanpa_nama, tekan
from tests.helpers.tim import siapkan_tim

ATAS, SESUAI, BAWAH = Rating.DI_ATAS, Rating.SESUAI, Rating.DI_BAWAH
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Any:
    siapkan_tim(kantor)

    def buat() -> EvaluasiPage:
        halaman = tampilkan(qtbot, EvaluasiPage(kantor.sebagai("kepala"), pekerja))
        halaman.tim.rupa.setCurrentIndex(KALIBRASI)
        selesai(qtbot, pekerja)
        qtbot.wait(20)
        return halaman

    return buat


def tersimpan(kantor: KantorUji, siapa: UUID) -> Tempat:
    isi = evaluasi_tim.tim(kantor.sebagai("kepala"), TW4)
    return next(a for a in isi.anggota if a.pegawai_id == siapa).tempat


def di_layar(papan: KalibrasiView, siapa: UUID) -> Tempat:
    assert papan.tim is not None
    return next(a for a in papan.tim.anggota if a.pegawai_id == siapa).tempat


def seret(qtbot: Any, view: KalibrasiView, siapa: UUID, ke: QPoint, *, lepas: bool = True) -> None:
    papan = view.papan
    awal = papan.kotak_chip(siapa).center().toPoint()
    qtbot.mousePress(papan, Qt.MouseButton.LeftButton, pos=awal)
    for bagian in range(1, 6):
        qtbot.mouseMove(papan, awal + (ke - awal) * bagian / 5)
    if lepas:
        qtbot.mouseRelease(papan, Qt.MouseButton.LeftButton, pos=ke)


def test_a_chip_is_dragged_from_the_tray_into_a_cell(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    view = buka().tim.kalibrasi
    seret(qtbot, view, SITI, view.papan.kotak_sel((ATAS, ATAS)).center().toPoint())
    assert di_layar(view, SITI) == (ATAS, ATAS), "shown before the store answers"
    assert [int(b[1]) for b in view.kartu_sebaran.grafik.sebagai_tabel()[1]] == [0, 0, 0, 0, 1]
    selesai(qtbot, pekerja)
    assert tersimpan(kantor, SITI) == (ATAS, ATAS)
    assert evaluasi.penetapan_terakhir(kantor.sebagai("kepala"), SITI, TW4) is None


def test_a_drop_beside_the_board_or_esc_moves_nothing(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    view = buka().tim.kalibrasi
    seret(qtbot, view, SITI, QPoint(4, 4))
    assert di_layar(view, SITI) == KOSONG
    tujuan = view.papan.kotak_sel((BAWAH, BAWAH)).center().toPoint()
    seret(qtbot, view, SITI, tujuan, lepas=False)
    qtbot.keyClick(view.papan, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view.papan, Qt.MouseButton.LeftButton, pos=tujuan)
    selesai(qtbot, pekerja)
    assert di_layar(view, SITI) == tersimpan(kantor, SITI) == KOSONG and not view.urung.isEnabled()


def test_keys_choose_move_and_take_back(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    view = buka().tim.kalibrasi
    papan = view.papan
    papan.pilih(DEWI)
    papan.setFocus()
    for kunci, tempat in (
        (Qt.Key.Key_Up, (SESUAI, SESUAI)),  # from the tray into the middle
        (Qt.Key.Key_Up, (ATAS, SESUAI)),
        (Qt.Key.Key_Up, (ATAS, SESUAI)),  # the edge
        (Qt.Key.Key_Right, (ATAS, ATAS)),
        (Qt.Key.Key_Left, (ATAS, SESUAI)),
        (Qt.Key.Key_Down, (SESUAI, SESUAI)),
        (Qt.Key.Key_Delete, KOSONG),
    ):
        qtbot.keyClick(papan, kunci)
        selesai(qtbot, pekerja)
        assert di_layar(view, DEWI) == tersimpan(kantor, DEWI) == tempat
    tekan(qtbot, papan, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: di_layar(view, DEWI) == (SESUAI, SESUAI))
    tekan(qtbot, papan, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: di_layar(view, DEWI) == (ATAS, SESUAI))
    tekan(qtbot, papan, Qt.Key.Key_Y, CTRL)
    qtbot.waitUntil(lambda: di_layar(view, DEWI) == (SESUAI, SESUAI))
    selesai(qtbot, pekerja)
    assert tersimpan(kantor, DEWI) == (SESUAI, SESUAI)
    semua = {papan.dipilih}
    for _ in range(3):
        qtbot.keyClick(papan, Qt.Key.Key_J)
        semua.add(papan.dipilih)
    assert semua == {SITI, RUDI, DEWI, OPERATOR}
    qtbot.keyClick(papan, Qt.Key.Key_K)
    assert papan.dipilih in semua


def test_what_is_signed_cannot_be_moved(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    tetapkan(kantor)
    view = buka().tim.kalibrasi
    seret(qtbot, view, SITI, view.papan.kotak_sel((BAWAH, BAWAH)).center().toPoint())
    view.papan.setFocus()
    assert view.papan.dipilih == SITI
    qtbot.keyClick(view.papan, Qt.Key.Key_Down)
    view.pindahkan(SITI, (BAWAH, BAWAH))
    selesai(qtbot, pekerja)
    assert di_layar(view, SITI) == tersimpan(kantor, SITI) == (SESUAI, ATAS)
    assert "tidak dapat dipindah" in view.papan.accessibleDescription()
    assert view.ringkas.text() == "4 pegawai · 1 sudah ditetapkan"


def test_signed_meanwhile_is_refused_and_shown_as_it_is(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    halaman = buka()
    view = halaman.tim.kalibrasi
    tetapkan(kantor)
    view.pindahkan(SITI, (BAWAH, BAWAH))
    selesai(qtbot, pekerja)
    assert halaman.bilah_pesan.isVisible()
    assert di_layar(view, SITI) == (SESUAI, ATAS) and not view.urung.isEnabled()


def test_r20_a_chip_off_the_guide_says_that_it_needs_a_reason_and_enter_leads_there(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    evaluasi.simpan_draf(kantor.sebagai("kepala"), SITI, TW4, BAIK)
    halaman = buka()
    view = halaman.tim.kalibrasi
    view.papan.pilih(SITI)
    view.papan.setFocus()
    assert "erlu alasan" not in view.papan.accessibleDescription() + view.ringkas.text()
    qtbot.keyClick(view.papan, Qt.Key.Key_Down)
    assert "Perlu alasan" in view.papan.accessibleDescription() and "1 perlu alasan" in view.ringkas.text()
    selesai(qtbot, pekerja)
    qtbot.keyClick(view.papan, Qt.Key.Key_Return)
    selesai(qtbot, pekerja)
    assert halaman.remah.startswith("Siti Rahma") and halaman.tim.penilaian.alasan.isVisible()
    qtbot.keyClicks(halaman.tim.penilaian.alasan, "Kejadian luar biasa")
    halaman.tim.ke_daftar()
    selesai(qtbot, pekerja)
    assert halaman.tim.rupa.currentIndex() == KALIBRASI and "alasan" not in view.ringkas.text()


def test_the_guide_shows_shares_and_their_working(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    view = buka().tim.kalibrasi
    for siapa in (SITI, RUDI, DEWI):
        view.pindahkan(siapa, (SESUAI, SESUAI))
    selesai(qtbot, pekerja)
    kartu = view.kartu_sebaran
    assert kartu._persen[Predikat.BAIK].text() == "3 · 100 %"
    assert kartu._batas[Predikat.BAIK].text() == "paling banyak 70 %"
    assert not kartu.nasihat.isVisible() and "Kurang dari 5" in kartu.sumber.text(), "R70: no warning, and why"
    qtbot.mouseClick(kartu.cara[Predikat.BAIK], Qt.MouseButton.LeftButton)
    terbuka = kartu.cara[Predikat.BAIK].kartu
    assert terbuka is not None and terbuka.cara.hasil == "100 %" and "pemberitaan" in terbuka.cara.catatan
    terbuka.close()


def test_what_must_be_there_is_told_until_somebody_has_it(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    view = buka().tim.kalibrasi
    kartu = view.kartu_sebaran
    view.pindahkan(SITI, (SESUAI, SESUAI))
    pasangan = (kartu._batas[Predikat.KURANG], kartu._batas[Predikat.BUTUH_PERBAIKAN])
    assert [satu.text() for satu in pasangan] == ["harus ada, atau Butuh Perbaikan", "harus ada, atau Kurang"]
    view.pindahkan(RUDI, (BAWAH, SESUAI))
    assert [satu.text() for satu in pasangan] == ["", ""]
    view.urungkan()
    assert pasangan[0].text() == "harus ada, atau Butuh Perbaikan"
    selesai(qtbot, pekerja)


def test_r45_the_capaian_of_the_unit_that_is_led_is_set_here(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    view = buka().tim.kalibrasi
    kartu = view.kartu_sebaran
    assert "Puskesmas Kartini" in kartu.nama_capaian.text()
    assert kartu.capaian.currentData() == CapaianOrganisasi.BAIK.value and not kartu.ajakan.isVisible()
    urut = kartu.capaian.findData(CapaianOrganisasi.KURANG.value)
    dialog.siapkan(False, True)
    for harap in (CapaianOrganisasi.BAIK, CapaianOrganisasi.KURANG):
        kartu.capaian.setCurrentIndex(urut)
        kartu.capaian.activated.emit(urut)
        selesai(qtbot, pekerja)
        assert kartu.capaian.currentData() == harap.value
    selesai(qtbot, pekerja)
    berlaku = capaian.berlaku(kantor.sebagai("kepala"), kantor.sebagai("kepala").saya, TW4)
    assert berlaku.unit_kerja_id == PUSKESMAS and berlaku.capaian is CapaianOrganisasi.KURANG
    assert kartu._batas[Predikat.KURANG].text() == "sekurangnya 60 %"


def test_every_control_has_a_name(buka: Any) -> None:
    halaman = buka()
    assert tanpa_nama(halaman) == [] and halaman.tim.kalibrasi.papan.accessibleName()


@pytest.mark.parametrize("akun", ["operator", "pusat", "pengawas"])
def test_who_only_reads_has_the_list_alone(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, akun: str) -> None:
    halaman = tampilkan(qtbot, EvaluasiPage(kantor.sebagai(akun), pekerja))
    selesai(qtbot, pekerja)
    assert not halaman.tim.rupa.isVisible()
