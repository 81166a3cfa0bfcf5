"""What Beranda says of records that are on other machines: first bundles, restored computers, differences."""

from __future__ import annotations

from typing import Any

import pytest

from kinerja_desktop.gui.beranda.page import BerandaPage
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.services import pulih_paket, tukar_terima
from kinerja_desktop.store import skema
from tests.helpers.pertukaran import Jaringan, Komputer, laporan, simpan
from tests.helpers.qt import klik, selesai, tampilkan, teks_terlihat

DIPULIHKAN = "Komputer ini pernah dipulihkan"


@pytest.fixture
def beranda(pekerja: Pekerja, qtbot: Any) -> Any:
    """Beranda of a machine."""

    def _buka(mesin: Komputer) -> BerandaPage:
        halaman = BerandaPage(mesin.konteks, pekerja)
        tampilkan(qtbot, halaman, 1118, 690)
        selesai(qtbot, pekerja)
        return halaman

    return _buka


def judul(halaman: BerandaPage) -> list[str]:
    return [satu.ajakan.judul for satu in halaman.form.tindakan.baris]


def test_a_restored_computer_asks_first_for_what_was_sent_until_a_bundle_from_above_came(
    jaringan: Jaringan, beranda: Any, qtbot: Any
) -> None:
    """The bundle that showed it was made before anybody knew: only the next one brings everything, files too."""
    jaringan.tukar("opd", "siti")
    jaringan.cadangkan("siti")
    simpan(jaringan["siti"], laporan(1))
    jaringan.tukar("siti", "opd")
    jaringan.pulihkan("siti")
    assert jaringan.tukar("opd", "siti").pulih
    siti = jaringan.pasang("siti")
    halaman = beranda(siti)
    (baris, *_) = halaman.form.tindakan.baris
    assert baris.ajakan.judul == DIPULIHKAN and "Mintalah paket dari Puskesmas Kartini" in baris.ajakan.isi
    assert baris.ajakan.isi in teks_terlihat(baris) and baris.height() >= baris.heightForWidth(baris.width()) > px(52)
    pindah: list[str] = []
    halaman.minta_pindah.connect(lambda kunci, _: pindah.append(kunci))
    klik(qtbot, halaman, "Buka Sinkronisasi")
    assert pindah == ["sinkronisasi"]
    tukar_terima.akui_pulih(siti.konteks)
    assert judul(beranda(siti))[0] == DIPULIHKAN, "who read of it still has to ask"
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "siti")
    assert DIPULIHKAN not in judul(beranda(siti))


def test_a_laptop_without_its_first_bundle_is_told_not_to_write_its_plan_again(
    jaringan: Jaringan, beranda: Any
) -> None:
    simpan(jaringan["siti"], laporan(1))
    (baris, *_) = beranda(jaringan.pasang("siti")).form.tindakan.baris
    assert "Mintalah paket pertama dari Puskesmas Kartini; jangan menyusun ulang SKP." in teks_terlihat(baris)
    assert baris.height() >= baris.heightForWidth(baris.width()), "all of it is seen"


def test_at_a_workstation_only_a_bundle_from_the_centre_ends_it(jaringan: Jaringan, beranda: Any) -> None:
    opd = jaringan.pasang("opd")
    with opd.konteks.store.transaksi(skema.PUSAT, "pulihkan dari cadangan", opd.konteks.sekarang()):
        pulih_paket.tunggu(opd.konteks.store)
    jaringan.tukar("siti", "opd")
    assert judul(beranda(opd))[0] == DIPULIHKAN, "a laptop brings only its own"
    jaringan.tukar("pusat", "opd")
    assert DIPULIHKAN not in judul(beranda(opd))
