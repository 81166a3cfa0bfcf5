"""Two signatures under one evaluation: the penilai is led to the page where he settles them, others see who does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from kinerja_desktop.domain.evaluasi import Rating
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.evaluasi.dua_tanda import DialogDuaTanda
from kinerja_desktop.gui.evaluasi.page import EvaluasiPage
from kinerja_desktop.gui.sinkronisasi.page import SinkronisasiPage
from kinerja_desktop.services import evaluasi
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.services.konteks import Context
from tests.helpers.evaluasi import BAIK, TW4, siapkan
from tests.helpers.kantor import SITI, KantorUji
from tests.helpers.pertukaran import Jaringan
from tests.helpers.qt import klik, selesai, tampilkan, teks_terlihat

KURANG = replace(BAIK, rating_hasil=Rating.DI_BAWAH, alasan_rating="Dua target jauh dari yang disepakati.")


def edarkan(jaringan: Jaringan) -> None:
    for dari, ke in (("kepala", "opd"), ("opd", "kepala"), ("opd", "siti"), ("siti", "opd")):
        jaringan.tukar(dari, ke)


def tetapkan(konteks: Context, isian: evaluasi.IsianEvaluasi) -> None:
    evaluasi.tetapkan(konteks, SITI, TW4, isian, lembar(konteks, SITI, TW4).dasar)


@pytest.fixture
def dua(jaringan: Jaringan, kantor: KantorUji) -> None:
    """The head signed Baik on his laptop, and Butuh perbaikan at the workstation five minutes later."""
    jaringan.tukar("opd", "siti")
    siapkan(kantor)
    jaringan.tukar("opd", "kepala")
    tetapkan(jaringan["kepala"].konteks, BAIK)
    kantor.jam.maju(minutes=5)
    tetapkan(kantor.sebagai("kepala"), KURANG)
    edarkan(jaringan)


def tulisan(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


@pytest.mark.usefixtures("dua")
def test_the_penilai_is_led_to_the_evaluation_and_signs_once_more(
    jaringan: Jaringan, buka: Callable[[str], SinkronisasiPage], pekerja: Pekerja, qtbot: Any
) -> None:
    halaman = buka("kepala")
    assert halaman.keputusan.jumlah == 1
    kartu = tulisan(halaman.keputusan)
    assert "Evaluasi Siti Rahma" in kartu and "Tetapkan sekali lagi untuk memilih" in kartu
    assert "Baik (dr. R. Purba, 24 Nov 2026 10.42) dan Butuh Perbaikan (dr. R. Purba, 24 Nov 2026 10.47)" in kartu
    with qtbot.waitSignal(halaman.minta_pindah) as pindah:
        klik(qtbot, halaman.keputusan, "Buka evaluasi…")
    konteks = jaringan["kepala"].konteks
    page = EvaluasiPage(konteks, pekerja)
    tampilkan(qtbot, page, 1200, 700)
    kunci, argumen = pindah.args
    assert kunci == "evaluasi"
    page.buka(argumen)
    selesai(qtbot, pekerja)
    assert "Ditetapkan di dua komputer sebelum bertukar paket" in tulisan(page)

    def baca(satu: DialogDuaTanda) -> bool:
        satu.show()
        terlihat = teks_terlihat(satu)
        assert terlihat.index("24 Nov 2026 10.42") < terlihat.index("24 Nov 2026 10.47")
        assert terlihat.count("Sesuai ekspektasi") + terlihat.count("Di atas ekspektasi") == 3
        assert "Di bawah ekspektasi" in terlihat and KURANG.alasan_rating in terlihat
        tebal = {t.text() for t in satu.findChildren(QLabel) if t.property("peran") == "judul"}
        assert "Di bawah ekspektasi" in tebal and "berlaku sekarang" in terlihat
        klik(qtbot, satu, "Tutup")
        return bool(satu.result())

    dialog.siapkan(baca)
    klik(qtbot, page, "Bandingkan keduanya…")

    tetapkan(konteks, replace(BAIK, alasan_ulang="Dipilih yang dibahas bersama."))
    halaman.segarkan()
    selesai(qtbot, pekerja)
    assert halaman.keputusan.jumlah == 0 and "Evaluasi Siti" not in tulisan(halaman.keputusan)


@pytest.mark.usefixtures("dua")
def test_the_person_reads_that_the_penilai_is_asked(
    jaringan: Jaringan, buka: Callable[[str], SinkronisasiPage], pekerja: Pekerja, qtbot: Any
) -> None:
    halaman = buka("siti")
    assert halaman.keputusan.jumlah == 0
    assert "pejabat penilai memilih dengan menetapkan lagi" in tulisan(halaman.keputusan)
    page = EvaluasiPage(jaringan["siti"].konteks, pekerja)
    tampilkan(qtbot, page, 1200, 700)
    page.buka({"pegawai_id": SITI, "periode": TW4})
    selesai(qtbot, pekerja)
    assert page.saya is not None and page.saya.predikat.text() == "Butuh Perbaikan"
    assert "pejabat penilai memilih dengan menetapkan lagi" in page.saya.berbeda.text()
