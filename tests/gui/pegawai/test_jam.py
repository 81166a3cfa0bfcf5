"""Jam kerja as an operator keeps it, and as those who only read see it."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

from kinerja_desktop.domain.jam_kerja import JenisJam
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.pegawai.jam import JamView
from kinerja_desktop.gui.pegawai.page import PegawaiPage
from kinerja_desktop.services import jam_kerja
from tests.helpers.kantor import PUSKESMAS, KantorUji
from tests.helpers.qt import daftar_tombol, klik, selesai, tampilkan, tanpa_nama, teks_terlihat


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Any:
    def buat(akun: str) -> tuple[PegawaiPage, JamView]:
        halaman = tampilkan(qtbot, PegawaiPage(kantor.sebagai(akun), pekerja))
        selesai(qtbot, pekerja)
        halaman.form.tab.setCurrentWidget(halaman.jam)
        return halaman, halaman.jam

    return buat


def test_ramadan_hours_for_one_unit(kantor: KantorUji, buka: Any, qtbot: Any, pekerja: Pekerja) -> None:
    halaman, jam = buka("operator")
    assert "Belum ada aturan jam kerja" in " ".join(teks_terlihat(jam))
    klik(qtbot, jam, "Jam kerja Ramadan")
    assert jam.nama.hasFocus() and "32 jam 30 menit sepekan" in jam.jumlah.text()
    assert jam.sampai.isChecked() and (jam.selesai.tanggal() - jam.mulai.tanggal()).days == 29
    qtbot.keyClicks(jam.nama, "Ramadan 1448 H")
    (nomor,) = [n for n in range(jam.unit.count()) if jam.unit.itemData(n) == PUSKESMAS]
    jam.unit.setCurrentIndex(nomor)
    jam.mulai.setel_tanggal(date(2027, 2, 8))
    jam.sampai.setChecked(True)
    jam.selesai.setel_tanggal(date(2027, 3, 9))
    klik(qtbot, jam, "Simpan")
    selesai(qtbot, pekerja)
    (baris,) = jam_kerja.daftar(kantor.sebagai("operator"))
    assert (baris.aturan.nama, baris.aturan.pasti, baris.aturan.unit_kerja_id) == ("Ramadan 1448 H", False, PUSKESMAS)
    assert (baris.aturan.mulai, baris.aturan.selesai) == (date(2027, 2, 8), date(2027, 3, 9))
    assert jam.model.index(0, 2).data() == "Belum pasti"
    klik(qtbot, jam, "Hapus")
    selesai(qtbot, pekerja)
    assert jam_kerja.daftar(kantor.sebagai("operator")) == []
    klik(qtbot, halaman, next(t for t in daftar_tombol(halaman) if t.startswith("Urungkan")))
    selesai(qtbot, pekerja)
    assert len(jam_kerja.daftar(kantor.sebagai("operator"))) == 1
    assert tanpa_nama(jam) == []


def test_hours_that_differ_from_the_perpres_are_told_and_missing_ones_refused(
    kantor: KantorUji, buka: Any, qtbot: Any, pekerja: Pekerja
) -> None:
    _, jam = buka("operator")
    klik(qtbot, jam, "Jam kerja biasa")
    jam.pekan.hari[4].centang.setChecked(False)
    assert "menurut Perpres 37 jam 30 menit" in jam.jumlah.text()
    jam.pekan.hari[4].centang.setChecked(True)
    jam.pekan.hari[4].masuk.setel_jam(None)
    klik(qtbot, jam, "Simpan")
    selesai(qtbot, pekerja)
    assert "Jam kerja belum sesuai" in jam.masalah.text() and jam_kerja.daftar(kantor.sebagai("operator")) == []
    jam.pekan.hari[4].masuk.setel_jam(time(7, 30))
    klik(qtbot, jam, "Simpan")
    selesai(qtbot, pekerja)
    assert len(jam_kerja.daftar(kantor.sebagai("operator"))) == 1


def test_who_only_reads_has_no_buttons(kantor: KantorUji, buka: Any, qtbot: Any, pekerja: Pekerja) -> None:
    operator = kantor.sebagai("operator")
    jam_kerja.simpan(operator, jam_kerja.baru(operator, JenisJam.GILIRAN, date(2026, 1, 1)), None)
    _, jam = buka("pengawas")
    assert jam.nama.text() == "Jam kerja giliran" and not jam.nama.isEnabled()
    assert not {"Simpan", "Hapus", "Jam kerja biasa"} & set(daftar_tombol(jam))
