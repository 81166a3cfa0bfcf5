"""A stick from the moment it is plugged in until it may be pulled out, and disks that are none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.sinkronisasi.kirim import DialogKirim
from kinerja_desktop.gui.sinkronisasi.page import SinkronisasiPage
from kinerja_desktop.services import folder_bersama, kirim_paket, pulih_paket
from kinerja_desktop.services.folder_bersama import FolderBersama
from kinerja_desktop.system.volume import Volume
from tests.gui.sinkronisasi.test_jalan import Pintu, pasang, sampai, tenang
from tests.helpers.pertukaran import Jaringan, laporan, simpan
from tests.helpers.qt import klik, selesai

__all__ = ["pasang"]
Buka = Callable[[str], SinkronisasiPage]


def volume(akar: Path, huruf: str, label: str = "", *, lepasan: bool = True) -> Volume:
    akar.mkdir(exist_ok=True)
    return Volume(akar, label, huruf, True, lepasan, 8 << 30, 7 << 30)


@pytest.fixture
def stik(tmp_path: Path) -> Volume:
    return volume(tmp_path / "E", "E:", "FLASHDISK")


@pytest.fixture
def siti(jaringan: Jaringan, colokan: list[Volume], buka: Buka, tmp_path: Path) -> SinkronisasiPage:
    """A laptop with a second disk built in, and something to send."""
    colokan.append(volume(tmp_path / "D", "D:", lepasan=False))
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], laporan(1))
    return buka("siti")


def pilihan(formulir: DialogKirim) -> tuple[list[str], str]:
    return [formulir.tempat.itemText(n) for n in range(formulir.tempat.count())], formulir.tempat.currentText()


def test_a_disk_that_stands_in_the_machine_is_never_taken_for_the_stick(
    siti: SinkronisasiPage, colokan: list[Volume], qtbot: Any, pekerja: Pekerja, stik: Volume
) -> None:
    def lihat(satu: DialogKirim) -> bool:
        satu.show()
        assert pilihan(satu) == (["Diska (D:)", "Folder lain…"], "Folder lain…")
        colokan.append(stik)
        qtbot.waitUntil(lambda: pilihan(satu) == (["FLASHDISK (E:)", "Diska (D:)", "Folder lain…"], "FLASHDISK (E:)"))
        colokan.append(volume(stik.akar.with_name("F"), "F:", "MILIK LAIN"))
        qtbot.waitUntil(lambda: len(pilihan(satu)[0]) == 4)
        assert pilihan(satu)[1] == "FLASHDISK (E:)", "another stick does not take its place"
        for nomor in (2, 3):
            satu.tempat.setCurrentIndex(nomor)
            satu.tempat.activated.emit(nomor)
            satu.perbarui_tempat()
            assert satu.tempat.currentIndex() == nomor, "what the person chose stays"
        return False

    qtbot.waitUntil(lambda: len(siti.sumber.volume.volume) == 1)
    assert not siti.sumber.kartu.isVisibleTo(siti), "nothing on it concerns anybody"
    dialog.siapkan(lihat)
    klik(qtbot, siti, "Buat paket…")
    tenang(qtbot, pekerja)


def test_an_empty_stick_is_seen_and_can_be_sent_to_and_what_was_said_goes_with_it(
    siti: SinkronisasiPage,
    jaringan: Jaringan,
    colokan: list[Volume],
    qtbot: Any,
    pekerja: Pekerja,
    stik: Volume,
    pasang: Callable[..., Pintu],
) -> None:
    colokan.append(stik)
    kartu = siti.sumber.kartu
    qtbot.waitUntil(lambda: kartu.isVisibleTo(siti))
    assert (kartu.nama.text(), kartu.teks.text()) == ("FLASHDISK (E:)", "siap dipakai, tidak ada paket di dalamnya")
    assert not kartu.tombol_lihat.isVisibleTo(siti) and not kartu.tombol_terima.isVisibleTo(siti)
    konteks = jaringan["siti"].konteks
    pulih_paket.ingat(konteks.store, konteks.sekarang())
    siti.segarkan()
    qtbot.waitUntil(lambda: not kartu.tombol_kirim.isVisibleTo(siti))
    klik(qtbot, siti, "Saya mengerti")
    qtbot.waitUntil(lambda: kartu.tombol_kirim.isVisibleTo(siti))
    klik(qtbot, siti, "Tutup")
    assert not kartu.isVisibleTo(siti)
    menu = siti.sumber.menu(siti, lambda: None)
    next(satu for satu in menu.actions() if satu.text() == "Periksa FLASHDISK (E:) lagi").trigger()
    tenang(qtbot, pekerja)
    assert kartu.isVisibleTo(siti)

    def buat(satu: DialogKirim) -> bool:
        satu.show()
        assert satu.tempat.currentText() == "FLASHDISK (E:)"
        klik(qtbot, satu, "Buat paket")
        return bool(satu.result())

    dialog.siapkan(buat)
    klik(qtbot, siti, "Kirim ke sini…")
    tenang(qtbot, pekerja)
    teks = siti.bilah_pesan.teks()
    assert "aman dicabut" in teks and "serahkan kepada Puskesmas Kartini" in teks
    assert "ditulis ke FLASHDISK (E:), folder Kinerja dan" in teks and str(stik.akar) not in teks
    assert len(list((stik.akar / "Kinerja").iterdir())) == 1
    pintu = pasang(kirim_paket, "write_bundle")
    dialog.siapkan(buat)
    klik(qtbot, siti, "Buat paket…")
    sampai(qtbot, pintu)
    assert not siti.bilah_pesan.isVisibleTo(siti), "nobody may pull it out while the next one is written"
    klik(qtbot, siti, "Buat paket…")
    assert "Tunggu sebentar" in siti.bilah_pesan.teks()
    pintu.lepas.set()
    tenang(qtbot, pekerja)
    assert "aman dicabut" in siti.bilah_pesan.teks() and siti.bilah_pesan.isVisibleTo(siti)
    colokan.remove(stik)
    qtbot.waitUntil(lambda: not siti.bilah_pesan.isVisibleTo(siti))
    assert not kartu.isVisibleTo(siti)
    selesai(qtbot, pekerja)


def test_an_empty_stick_hides_no_bundle_in_the_shared_folder(
    jaringan: Jaringan, buka: Any, colokan: list[Volume], qtbot: Any, tmp_path: Path
) -> None:
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], laporan(1))
    bersama = tmp_path / "bersama"
    bersama.mkdir()
    jaringan["siti"].kirim(jaringan["opd"], bersama)
    folder_bersama.simpan_folder_bersama(jaringan.pasang("opd").konteks, FolderBersama(bersama))
    opd = buka("opd")
    kartu = opd.sumber.kartu
    qtbot.waitUntil(lambda: kartu.nama.text() == "Folder bersama" and kartu.isVisibleTo(opd))
    stik = volume(tmp_path / "E", "E:", "FLASHDISK")
    colokan.append(stik)
    qtbot.waitUntil(lambda: stik.akar in kartu._tempat)
    assert kartu.nama.text() == "Folder bersama", "what can be received goes first"
    klik(qtbot, kartu, "Tutup")
    assert kartu.nama.text() == "FLASHDISK (E:)" and kartu.isVisibleTo(opd)
    colokan.remove(stik)
    qtbot.waitUntil(lambda: not kartu.isVisibleTo(opd))
