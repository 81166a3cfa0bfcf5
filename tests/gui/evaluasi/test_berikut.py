"""From person to person with the keyboard only: rating keys, signing, the next who is not signed."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Rating
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.evaluasi.page import EvaluasiPage
from kinerja_desktop.services import capaian, evaluasi
from tests.helpers.evaluasi import TW4, tetapkan
from tests.helpers.kantor import DEWI, PUSKESMAS, RUDI, SITI, KantorUji
from tests.helpers.qt import daftar_tombol, klik, selesai, tampilkan, tekan
from tests.helpers.tim import siapkan_tim

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def halaman(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> EvaluasiPage:
    siapkan_tim(kantor)
    satu = tampilkan(qtbot, EvaluasiPage(kantor.sebagai("kepala"), pekerja))
    selesai(qtbot, pekerja)
    return satu


def buka(halaman: EvaluasiPage, pekerja: Pekerja, qtbot: Any, siapa: Any) -> None:
    halaman.buka({"pegawai_id": siapa, "periode": TW4})
    selesai(qtbot, pekerja)


def kini(halaman: EvaluasiPage) -> object:
    return halaman.tim.lembar.lembar.pegawai.id


def test_a_person_is_rated_and_signed_by_keys_and_the_next_one_comes(
    halaman: EvaluasiPage, kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    buka(halaman, pekerja, qtbot, DEWI)
    assert halaman.tim.kartu.posisi.text() == "2 dari 4"
    tekan(qtbot, halaman.tim.lembar, Qt.Key.Key_2)
    tekan(qtbot, halaman.tim.lembar, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: halaman.tim.penilaian.kuadran.rating == (Rating.SESUAI, Rating.DI_ATAS))
    dialog.siapkan(True)
    tekan(qtbot, halaman.tim.lembar, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: halaman.tim.tag.text() == "Ditetapkan")
    selesai(qtbot, pekerja)
    assert evaluasi.penetapan_terakhir(kantor.sebagai("kepala"), DEWI, TW4) is not None
    assert kini(halaman) == DEWI, "what was signed stays in view until one goes on"
    tekan(qtbot, halaman.tim.lembar, Qt.Key.Key_Right, CTRL)
    qtbot.waitUntil(lambda: kini(halaman) == RUDI)
    selesai(qtbot, pekerja)
    assert halaman.tim.kartu.posisi.text() == "3 dari 4"


@pytest.mark.parametrize(
    ("kunci", "ubah", "harap"),
    [
        (Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, (Rating.DI_ATAS, None)),
        (Qt.Key.Key_3, Qt.KeyboardModifier.NoModifier, (Rating.DI_BAWAH, None)),
        (Qt.Key.Key_5, Qt.KeyboardModifier.NoModifier, (None, Rating.SESUAI)),
        (Qt.Key.Key_6, Qt.KeyboardModifier.NoModifier, (None, Rating.DI_BAWAH)),
        (Qt.Key.Key_1, Qt.KeyboardModifier.ShiftModifier, (None, Rating.DI_ATAS)),
    ],
)
def test_each_rating_key(
    halaman: EvaluasiPage, pekerja: Pekerja, qtbot: Any, kunci: Any, ubah: Any, harap: object
) -> None:
    buka(halaman, pekerja, qtbot, RUDI)
    tekan(qtbot, halaman.tim.penilaian.hasil, kunci, ubah)
    qtbot.waitUntil(lambda: halaman.tim.penilaian.kuadran.rating == harap)


def test_digits_in_the_note_are_digits(halaman: EvaluasiPage, pekerja: Pekerja, qtbot: Any) -> None:
    buka(halaman, pekerja, qtbot, RUDI)
    catatan = halaman.tim.penilaian.catatan
    catatan.setFocus()
    qtbot.keyClicks(catatan, "123456")
    assert catatan.toPlainText() == "123456" and halaman.tim.penilaian.kuadran.rating == (None, None)


def test_keys_do_not_touch_what_is_signed(
    halaman: EvaluasiPage, kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    tetapkan(kantor)
    buka(halaman, pekerja, qtbot, SITI)
    tekan(qtbot, halaman.tim.lembar, Qt.Key.Key_3)
    qtbot.wait(150)
    assert halaman.tim.penilaian.kuadran.rating == (Rating.SESUAI, Rating.DI_ATAS)


def test_the_next_skips_who_is_signed_or_has_no_plan_and_goes_round(
    halaman: EvaluasiPage, kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    tetapkan(kantor)
    halaman.segarkan()
    buka(halaman, pekerja, qtbot, DEWI)
    for langkah, harap in ((1, RUDI), (1, DEWI), (-1, RUDI)):  # never Siti (signed), never Andi (no plan)
        halaman.tim.ke_berikut(langkah)
        selesai(qtbot, pekerja)
        assert kini(halaman) == harap


def test_what_is_typed_is_kept_on_the_way(
    halaman: EvaluasiPage, kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    buka(halaman, pekerja, qtbot, DEWI)
    qtbot.keyClicks(halaman.tim.penilaian.catatan, "Rapi.")
    klik(qtbot, halaman, "Berikutnya")
    selesai(qtbot, pekerja)
    assert kini(halaman) == RUDI
    halaman.tim.ke_berikut(-1)
    selesai(qtbot, pekerja)
    assert kini(halaman) == DEWI and halaman.tim.penilaian.catatan.toPlainText() == "Rapi."


def test_saving_offers_to_go_on(halaman: EvaluasiPage, pekerja: Pekerja, qtbot: Any) -> None:
    buka(halaman, pekerja, qtbot, DEWI)
    klik(qtbot, halaman, "Simpan")
    selesai(qtbot, pekerja)
    lanjut = next(t for t in daftar_tombol(halaman) if t.startswith("Lanjut"))  # it counts its seconds
    klik(qtbot, halaman, lanjut)
    selesai(qtbot, pekerja)
    assert kini(halaman) == RUDI


def test_the_head_above_reads_but_has_no_next(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    siapkan_tim(kantor)
    halaman = tampilkan(qtbot, EvaluasiPage(kantor.sebagai("pusat"), pekerja))
    selesai(qtbot, pekerja)
    buka(halaman, pekerja, qtbot, SITI)
    assert not halaman.tim.berikut.isVisible() and halaman.tim.kartu.posisi.text() == ""


def test_r45_the_sheet_calls_for_a_missing_capaian(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    kantor.tetapkan_skp_siti()
    halaman = tampilkan(qtbot, EvaluasiPage(kantor.sebagai("kepala"), pekerja))
    buka(halaman, pekerja, qtbot, SITI)
    assert halaman.tim.penilaian.sebaran.text().startswith("Capaian organisasi belum ditetapkan: pilih di atas.")
    baca = tampilkan(qtbot, EvaluasiPage(kantor.sebagai("pengawas"), pekerja))
    buka(baca, pekerja, qtbot, SITI)
    assert "Mintalah pimpinan unit" in baca.tim.penilaian.sebaran.text()
    assert isinstance(halaman.tim.penilaian.capaian, QComboBox)
    capaian.tetapkan(kantor.sebagai("kepala"), PUSKESMAS, TW4, CapaianOrganisasi.BAIK)
    halaman.segarkan()
    selesai(qtbot, pekerja)
    assert "acuan" in halaman.tim.penilaian.sebaran.text()


def test_the_sheet_shows_how_the_share_is_worked_out(halaman: EvaluasiPage, pekerja: Pekerja, qtbot: Any) -> None:
    buka(halaman, pekerja, qtbot, RUDI)
    cara = halaman.tim.penilaian.cara
    qtbot.mouseClick(cara, Qt.MouseButton.LeftButton)
    assert cara.kartu is None, "no predikat, no working"
    halaman.pilih_rating("hasil", Rating.SESUAI)
    halaman.pilih_rating("perilaku", Rating.SESUAI)
    qtbot.mouseClick(cara, Qt.MouseButton.LeftButton)
    assert cara.kartu is not None and cara.kartu.cara.judul == "Persentase Baik"
    cara.kartu.close()
