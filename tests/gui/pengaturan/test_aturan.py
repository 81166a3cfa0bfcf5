"""The leaf "Aturan penilaian": who has it, what it keeps, what it refuses, the way back to the letter."""

from __future__ import annotations

from typing import Any

import pytest

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat
from kinerja_desktop.domain.pola_distribusi import ATURAN_SE_3_2023
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.pengaturan.page import PengaturanPage
from tests.helpers.kantor import KantorUji
from tests.helpers.qt import klik, selesai, tampilkan, tanpa_nama

C, P = CapaianOrganisasi, Predikat


@pytest.fixture
def halaman(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> PengaturanPage:
    satu = tampilkan(qtbot, PengaturanPage(kantor.sebagai("operator"), pekerja))
    selesai(qtbot, pekerja)
    satu.form.tab.setCurrentWidget(satu.aturan)
    return satu


def pilih(halaman: PengaturanPage, capaian: C) -> None:
    halaman.aturan.capaian.setCurrentIndex(halaman.aturan.capaian.findData(capaian.value))


def test_looking_and_saving_changes_nothing(
    halaman: PengaturanPage, kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    """Every rule of the letter goes through the fields and comes out equal."""
    for satu in C:
        pilih(halaman, satu)
        halaman.aturan._diketik()
    assert halaman.aturan._aturan == ATURAN_SE_3_2023 and not halaman.aturan.kembalikan.isEnabled()
    assert "pemberitaan" in halaman.aturan.sumber.text()
    klik(qtbot, halaman, "Simpan aturan penilaian")
    selesai(qtbot, pekerja)
    assert kantor.sebagai("operator").store.kantor().aturan_sebaran is None
    assert tanpa_nama(halaman) == []


def test_an_office_sets_its_own_and_goes_back(
    halaman: PengaturanPage, kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    aturan = halaman.aturan
    pilih(halaman, C.BAIK)
    aturan.maksimum[P.BAIK].setValue(80)
    aturan.harus_ada.setChecked(False)
    pilih(halaman, C.KURANG)
    aturan.bersama.setValue(15)
    aturan.keberatan.setCurrentIndex(1)
    aturan.desimal.setCurrentIndex(aturan.desimal.findData(2))
    aturan.tambahan.setValue(14)
    klik(qtbot, halaman, "Simpan aturan penilaian")
    selesai(qtbot, pekerja)
    kini = kantor.sebagai("operator").store.kantor()
    assert dict(kini.sebaran[C.BAIK].maksimum) == {P.BAIK: 80} and kini.sebaran[C.BAIK].harus_ada == ()
    assert ((P.KURANG, P.BUTUH_PERBAIKAN), 15) in kini.sebaran[C.KURANG].minimum
    assert kini.keberatan_hari_kalender and (kini.desimal_angka_kredit, kini.tambahan_evaluasi) == (2, 14)
    assert "diatur oleh kantor" in aturan.sumber.text()
    klik(qtbot, halaman, "Kembalikan ke SE 3/2023")
    assert kantor.sebagai("operator").store.kantor() == kini, "on the screen only, until it is saved"
    klik(qtbot, halaman, "Simpan aturan penilaian")
    selesai(qtbot, pekerja)
    assert kantor.sebagai("operator").store.kantor().aturan_sebaran is None


def test_what_cannot_be_is_refused_and_stays_on_the_screen(
    halaman: PengaturanPage, kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    aturan = halaman.aturan
    pilih(halaman, C.BAIK)
    aturan.minimum[P.BAIK].setValue(90)
    klik(qtbot, halaman, "Simpan aturan penilaian")
    selesai(qtbot, pekerja)
    assert halaman.bilah_pesan.isVisible()
    assert aturan.minimum[P.BAIK].value() == 90
    assert kantor.sebagai("operator").store.kantor().aturan_sebaran is None


@pytest.mark.parametrize("akun", ["siti", "kadis", "pengawas"])
def test_others_do_not_have_the_leaf(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, akun: str) -> None:
    satu = tampilkan(qtbot, PengaturanPage(kantor.sebagai(akun), pekerja))
    selesai(qtbot, pekerja)
    assert not hasattr(satu, "aturan") and satu.form.tab.count() == 1
