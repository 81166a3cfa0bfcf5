"""What is promised of a bundle is what the result says: one number, before and after."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from kinerja_desktop.domain.laporan import BuktiDukung
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.sinkronisasi.kirim import DialogKirim
from kinerja_desktop.gui.sinkronisasi.page import SinkronisasiPage
from tests.helpers.kantor import KEPALA
from tests.helpers.pertukaran import Jaringan, laporan, setuju, simpan, tulis_saja
from tests.helpers.qt import klik, selesai

Buka = Callable[[str], SinkronisasiPage]


def kirimi(halaman: SinkronisasiPage, nama: str, qtbot: Any, pekerja: Pekerja, tongkat: Path) -> tuple[str, str]:
    """Send to a machine: what the dialog promises, and what the result says."""
    janji: list[str] = []

    def buat(satu: DialogKirim) -> bool:
        satu.show()
        satu.tabel.pilih_baris([t.nama for t in satu.model.semua()].index(nama))
        selesai(qtbot, pekerja)
        janji.append(satu.isi.text())
        klik(qtbot, satu, "Buat paket")
        return bool(satu.result())

    tongkat.mkdir(exist_ok=True)
    dialog.siapkan(buat, tongkat)
    halaman.kirim(next(t.perangkat for t in halaman.perangkat.model.semua() if t.nama == nama))
    for _ in range(4):
        selesai(qtbot, pekerja)
    return janji[0], halaman.bilah_pesan.teks()


def test_changes_and_files_are_the_same_number_before_and_after(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    """What came from there goes along as well and is not counted, nor a file that never came to this machine."""
    jaringan.tukar("opd", "siti")
    siti = jaringan["siti"]
    foto = siti.konteks.brankas.simpan(b"foto")
    ada, hilang = (BuktiDukung(sidik, "foto.jpg", 4, "image/jpeg") for sidik in (foto, "ab" * 32))
    simpan(siti, laporan(1, bukti=(ada, hilang)), laporan(2))
    janji, hasil = kirimi(buka("siti"), "Puskesmas Kartini", qtbot, pekerja, tmp_path / "tongkat")
    assert janji.startswith("Puskesmas Kartini: 2 perubahan dan 1 lampiran")
    assert "2 perubahan dan 1 lampiran." in hasil


def test_a_decision_goes_with_what_it_is_about_and_is_the_one_that_counts(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    for dari, ke in (("opd", "siti"), ("siti", "opd"), ("opd", "siti")):
        jaringan.tukar(dari, ke)
    simpan(jaringan["siti"], laporan(1), laporan(2), laporan(3))
    jaringan.tukar("siti", "opd")
    opd = buka("opd")
    janji, hasil = kirimi(opd, "Laptop siti", qtbot, pekerja, tmp_path / "tongkat")
    teks = "Tidak ada perubahan baru. 3 catatan dari Laptop siti ikut lagi, bila di sana hilang."
    assert janji == teks and teks in hasil
    tulis_saja(jaringan["opd"], KEPALA, setuju(jaringan["opd"], KEPALA))
    janji, hasil = kirimi(opd, "Laptop siti", qtbot, pekerja, tmp_path / "tongkat")
    assert janji.startswith("Laptop siti: 1 perubahan belum pasti sampai") and "putusan laporan" in janji
    assert "1 perubahan." in hasil and "3 catatan" not in hasil


def test_a_fresh_laptop_is_told_to_ask_and_not_to_send(jaringan: Jaringan, buka: Buka) -> None:
    siti = buka("siti")
    assert siti.teks_kirim.text() == "Belum ada yang perlu dikirim" and siti.tombol_kirim.property("varian") == "plain"
    assert siti.tombol_kirim.isEnabled(), "nobody is kept from it"
    assert siti.perangkat.penjelasan.text() == (
        "Belum pernah ada paket dari Puskesmas Kartini. Mintalah paket pertama dari sana, lalu terima lewat flashdisk "
        "atau Pilih berkas…"
    )
    simpan(jaringan["siti"], laporan(1))
    siti = buka("siti")
    assert "1 perubahan" in siti.teks_kirim.text() and siti.tombol_kirim.property("varian") == "primary"


def test_the_card_of_a_laptop_says_that_only_what_came_from_above_goes_along(jaringan: Jaringan, buka: Buka) -> None:
    simpan(jaringan["siti"], laporan(1))
    jaringan.tukar("siti", "opd")
    tulis_saja(jaringan["opd"], KEPALA, setuju(jaringan["opd"], KEPALA))
    jaringan.tukar("opd", "siti")
    teks = buka("siti").teks_kirim.text()
    assert teks.startswith("Tidak ada perubahan baru; ")
    assert teks.endswith(" catatan dari sana ikut lagi."), teks
