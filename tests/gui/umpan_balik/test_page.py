"""Umpan Balik as colleagues and leaders use it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox

from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.skp import Nilai
from kinerja_desktop.domain.umpan_balik import Hubungan, Nada
from kinerja_desktop.gui.common.model import PERAN_KECIL
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.umpan_balik.dialog import DialogCatatan
from kinerja_desktop.gui.umpan_balik.page import UmpanBalikPage
from kinerja_desktop.services import umpan_balik as layanan
from tests.gui.umpan_balik.bantu import kirim
from tests.helpers.kantor import KEPALA, RUDI, SITI, KantorUji
from tests.helpers.qt import klik, selesai, tampilkan

TW4 = Periode.baca("2026-TW4")


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Any:
    kantor.tetapkan_skp_siti()

    def buat(akun: str) -> UmpanBalikPage:
        halaman = tampilkan(qtbot, UmpanBalikPage(kantor.sebagai(akun), pekerja))
        selesai(qtbot, pekerja)
        return halaman

    return buat


def test_a_leader_gives_and_the_person_reads(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kepala = buka("kepala")
    assert "belum mendapat umpan balik berkala" in kepala.form.pengingat.text()
    kepala.buka({"pegawai_id": SITI})
    selesai(qtbot, pekerja)
    kepala.form.tentang.setCurrentIndex(2)
    qtbot.keyClicks(kepala.form.isian, "Pelayanan K4 rapi; pertahankan pencatatan di hari yang sama.")
    kepala.form.nada.setCurrentIndex(list(Nada).index(Nada.POSITIF))
    kepala.form.berkala.setChecked(True)
    kirim(kepala, qtbot)
    assert kepala.form.isian.toPlainText() == "" and kepala.form.pilah.currentIndex() == 1

    siti = buka("siti")
    assert "K4 rapi" in siti.form.isi_baca.text() and siti.form.tag_nada.text() == "Positif"
    assert "ibu hamil" in siti.form.tentang_baca.text()
    baris = layanan.diterima(kantor.sebagai("siti")).baris[0]
    assert (baris.hubungan, baris.nada, baris.berkala) == (Hubungan.PIMPINAN, Nada.POSITIF, True)
    selesai(qtbot, pekerja)
    assert layanan.belum_dibaca(kantor.sebagai("siti")) == 0


def test_empty_feedback_is_refused_and_typing_survives(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    rudi = buka("rudi")
    rudi.buka({"pegawai_id": SITI})
    klik(qtbot, rudi, "Beri umpan balik")
    selesai(qtbot, pekerja)
    assert rudi.form.masalah.text()
    qtbot.keyClicks(rudi.form.isian, "Terima kasih sudah membantu")
    qtbot.waitUntil(lambda: "Tersimpan otomatis" in rudi.form.tersimpan.text())
    lagi = buka("rudi")
    assert lagi.form.isian.toPlainText() == "Terima kasih sudah membantu"
    assert lagi.isian().pegawai_id == SITI
    assert layanan.diberikan(kantor.sebagai("rudi")).jumlah == 0


def test_empty_lists_say_why(buka: Any, pekerja: Pekerja, qtbot: Any) -> None:
    rudi = buka("rudi")
    assert "Belum ada umpan balik" in rudi.form.tabel.kosong.teks()
    rudi.form.pilah.setCurrentIndex(1)
    selesai(qtbot, pekerja)
    assert "belum memberi" in rudi.form.tabel.kosong.teks()
    assert not rudi.form.kartu_baca.isVisible()


def test_the_subject_stays_through_a_refresh_and_a_restart(pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    rudi = buka("rudi")
    rudi.buka({"pegawai_id": SITI})
    selesai(qtbot, pekerja)
    rudi.form.tentang.setCurrentIndex(2)
    tentang = rudi.isian().tentang
    assert tentang.iki_id is not None
    qtbot.keyClicks(rudi.form.isian, "Rapi")
    rudi.segarkan()
    selesai(qtbot, pekerja)
    assert rudi.isian().tentang == tentang
    assert rudi.tunda_tutup()
    selesai(qtbot, pekerja)
    lagi = buka("rudi")
    selesai(qtbot, pekerja)
    assert (lagi.isian().pegawai_id, lagi.isian().tentang, lagi.isian().isi) == (SITI, tentang, "Rapi")


def test_another_page_may_ask_for_a_person_before_the_list_is_there(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    halaman = UmpanBalikPage(kantor.sebagai("kepala"), pekerja)
    halaman.buka({"pegawai_id": SITI})
    tampilkan(qtbot, halaman)
    selesai(qtbot, pekerja)
    assert halaman.isian().pegawai_id == SITI


def test_a_monthly_office_gives_feedback_for_the_month(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    konteks = kantor.sebagai("rudi")
    konteks.kantor = replace(konteks.kantor, periode_evaluasi=JenisPeriode.BULANAN)
    halaman = tampilkan(qtbot, UmpanBalikPage(konteks, pekerja))
    selesai(qtbot, pekerja)
    halaman.buka({"pegawai_id": SITI})
    qtbot.keyClicks(halaman.form.isian, "Tepat waktu")
    kirim(halaman, qtbot)
    assert str(layanan.diterima(kantor.sebagai("siti")).baris[0].periode) == "2026-11"


def test_only_what_was_shown_is_read(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    for akun in ("rudi", "kepala"):
        layanan.beri(kantor.sebagai(akun), TW4, layanan.Isian(SITI, layanan.Tentang(), f"dari {akun}"))
    siti = buka("siti")
    assert layanan.belum_dibaca(kantor.sebagai("siti")) == 1
    assert siti.remah == "1 belum dibaca"
    atas, bawah = (siti.model.index(n, 0).data() for n in range(2))
    assert not atas.startswith("•") and bawah.startswith("•")
    siti.form.tabel.pilih_baris(1)
    selesai(qtbot, pekerja)
    assert layanan.belum_dibaca(kantor.sebagai("siti")) == 0
    assert siti.remah == "semua sudah dibaca"


def test_an_empty_list_has_words_from_the_first_look(buka: Any) -> None:
    kosong = buka("dewi").form.tabel.kosong
    assert kosong.isVisible() and "Belum ada umpan balik" in kosong.teks()


def test_what_was_given_says_to_whom(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    tentang = layanan.Tentang(nilai=Nilai.LOYAL)
    layanan.beri(kantor.sebagai("rudi"), TW4, layanan.Isian(SITI, tentang, "Rapi"))
    rudi = buka("rudi")
    rudi.buka({"tab": "diberikan"})
    selesai(qtbot, pekerja)
    assert rudi.form.dari.text() == "Kepada Siti Rahma, A.Md.Keb."
    assert rudi.model.index(0, 1).data(PERAN_KECIL) == "Kepada Siti Rahma, A.Md.Keb. · Loyal"
    siti = buka("siti")
    assert siti.form.dari.text() == "Rudi Hasibuan · Rekan setingkat"


def test_typing_moves_nothing_and_nothing_is_cut_at_1366(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    layanan.beri(kantor.sebagai("kadis"), TW4, layanan.Isian(KEPALA, isi="Rapi"))
    kepala = buka("kepala")
    f = kepala.form
    kartu = (f.kartu_daftar, f.kartu_baca, f.kartu_beri)
    lebar = [satu.width() for satu in kartu]
    for tab in ("diterima", "diberikan", "permintaan", "kewajiban", "catatan"):
        kepala.buka({"tab": tab, "pegawai_id": SITI})
        selesai(qtbot, pekerja)
        qtbot.keyClicks(f.isian, "kata")
        qtbot.waitUntil(lambda: "Tersimpan otomatis" in f.tersimpan.text())
        kepala.buka({"pegawai_id": RUDI})
        selesai(qtbot, pekerja)
        assert "Draf untuk Siti" in f.tersimpan.text()
        assert [satu.width() for satu in kartu] == lebar, tab
        assert all(satu.minimumSizeHint().width() <= satu.width() for satu in kartu), tab
        assert f.pilah.sizeHint().width() <= f.pilah.width(), "no arrows beside the tabs"
    kepala.buka({"tab": "diterima"})
    s = kepala.saring
    semua = (s.periode, s.hubungan, s.nada, s.tentang)
    for lebar_halaman, baris in ((1138, 2), (1300, 1), (900, 2)):
        kepala.resize(lebar_halaman, 690)
        qtbot.waitUntil(lambda jumlah=baris: len({satu.y() for satu in semua}) == jumlah)
        assert all(satu.sizeHint().width() <= satu.width() for satu in semua)


def test_the_wheel_changes_no_choice(buka: Any) -> None:
    kepala = buka("kepala")
    kotak = DialogCatatan(kepala, kepala.pekerja, kepala._context, [(SITI, "Siti"), (RUDI, "Rudi")], TW4)
    for induk in (kepala, kotak):
        assert [s for s in induk.findChildren(QComboBox) if not isinstance(s, Pilihan)] == []
