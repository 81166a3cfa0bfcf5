"""The gate as a new user meets it: first run, wizard, Masuk, a forgotten password."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kinerja_desktop import bootstrap
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.gerbang.jendela import Gerbang
from kinerja_desktop.store import kunci
from kinerja_desktop.store.cadangan import cadangkan
from kinerja_desktop.system import jalur
from tests.helpers.qt import klik, selesai, tampilkan


@pytest.fixture
def gerbang(pekerja: Pekerja, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Gerbang:
    monkeypatch.setattr(jalur, "folder_data", lambda: tmp_path / "data")
    return tampilkan(qtbot, Gerbang(pekerja), 1024, 700)


def test_wizard_makes_an_encrypted_office_and_hands_it_over(
    gerbang: Gerbang, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    gerbang.tampil_awal()
    klik(qtbot, gerbang, "Siapkan kantor")
    f = gerbang.kantor_baru.form
    klik(qtbot, gerbang, "Lanjut")
    assert "Nama kantor" in f.masalah.text() and f.nama.property("galat")
    qtbot.keyClicks(f.nama, "Puskesmas Bane")
    assert f.masalah.text() == "" and not f.nama.property("galat"), "what is corrected is no longer wrong"
    dialog.siapkan(tmp_path / "tempat lain")
    klik(qtbot, gerbang, "Pilih folder kantor")
    assert f.folder.text() == str(tmp_path / "tempat lain" / "puskesmas-bane")
    assert f.folder.text().endswith("puskesmas-bane")
    klik(qtbot, gerbang, "Lanjut")
    qtbot.keyClicks(f.nama_pimpinan, "dr. Tiur Manurung")
    qtbot.keyClicks(f.nip_pimpinan, "123")
    qtbot.keyClicks(f.jabatan_pimpinan, "Kepala Puskesmas")
    qtbot.keyClicks(f.nama_penilai, "Wali Kota")
    klik(qtbot, gerbang, "Lanjut")
    assert f.masalah.text() and f.tumpukan.currentIndex() == 1 and f.nip_pimpinan.property("galat")
    f.nip_pimpinan.clear()
    qtbot.keyClicks(f.nip_pimpinan, "19800220 200501 2 002")
    klik(qtbot, gerbang, "Lanjut")
    qtbot.keyClicks(f.akun_pimpinan, "tiur")
    qtbot.keyClicks(f.sandi_pimpinan, "pendek"[:3])
    klik(qtbot, gerbang, "Buat kantor")
    assert "6" in f.masalah.text() and "6" in f.sandi_pimpinan.placeholderText()
    qtbot.keyClicks(f.sandi_pimpinan, "lebih panjang")
    klik(qtbot, gerbang, "Buat kantor")
    assert "tidak sama" in f.masalah.text() and f.ulang_pimpinan.property("galat")
    qtbot.keyClicks(f.ulang_pimpinan, "penlebih panjang")
    klik(qtbot, gerbang, "Buat kantor")
    selesai(qtbot, pekerja)
    kode = f.kode.text()
    assert len(kode) == 39 and not f.tombol_lanjut.isEnabled()
    klik(qtbot, gerbang, "Salin kode")
    assert QGuiApplication.clipboard().text() == kode and "tersalin" in f.kabar_kode.text()
    lembar = tmp_path / "kode.pdf"
    dialog.siapkan(lembar)
    klik(qtbot, gerbang, "Simpan lembar PDF…")
    selesai(qtbot, pekerja)
    assert "kode.pdf" in f.kabar_kode.text()
    assert kode in PdfReader(lembar).pages[0].extract_text()
    f.sudah_simpan.click()
    with qtbot.waitSignal(gerbang.minta_masuk) as sinyal:
        klik(qtbot, gerbang, "Masuk ke kantor")
    folder, akun, kunci = sinyal.args
    assert akun == "tiur" and bootstrap.Pintu(folder).kunci("tiur", "penlebih panjang") == kunci
    terbuka = bootstrap.buka_kantor(folder, kunci)
    assert terbuka.konteks("tiur").pegawai.nama == "dr. Tiur Manurung"
    terbuka.tutup()


def test_masuk_refuses_a_wrong_password_and_takes_the_right_one(
    gerbang: Gerbang, pekerja: Pekerja, qtbot: Any, _cetakan: tuple[Path, bytes]
) -> None:
    gerbang.tampil_masuk(_cetakan[0])
    f = gerbang.masuk.form
    assert f.daftar.count() == 8 and "latihan" in f.petunjuk.text()
    siti = next(f.daftar.item(n) for n in range(8) if "Siti" in f.daftar.item(n).text())
    f.daftar.setCurrentItem(siti)
    qtbot.keyClicks(f.sandi, "salah")
    qtbot.keyClick(f.sandi, Qt.Key.Key_Return)
    selesai(qtbot, pekerja)
    assert "AKN-01" in gerbang.bilah_pesan.teks()
    f.sandi.clear()
    qtbot.keyClicks(f.sandi, "latihan")
    with qtbot.waitSignal(gerbang.minta_masuk) as sinyal:
        klik(qtbot, gerbang, "Masuk")
    assert sinyal.args[1:] == ["siti", _cetakan[1]]


def test_recovery_code_page_sets_a_new_password(gerbang: Gerbang, pekerja: Pekerja, qtbot: Any, tmp_path: Path) -> None:
    from tests.helpers.kantor import Jam, rencana

    terbuka, kode = bootstrap.buat_kantor(tmp_path / "k", rencana(), Jam())
    terbuka.tutup()
    gerbang.tampil_masuk(tmp_path / "k")
    klik(qtbot, gerbang, "Lupa kata sandi?")
    f = gerbang.pulih.form
    akun = gerbang.masuk.akun
    qtbot.keyClicks(f.kode, kode.lower())
    qtbot.keyClicks(f.sandi, "rahasia baru")
    qtbot.keyClicks(f.ulang, "rahasia lain")
    klik(qtbot, gerbang, "Simpan kata sandi")
    assert "KTR-11" in gerbang.bilah_pesan.teks()
    f.ulang.clear()
    qtbot.keyClicks(f.ulang, "rahasia baru")
    klik(qtbot, gerbang, "Simpan kata sandi")
    selesai(qtbot, pekerja)
    assert bootstrap.Pintu(tmp_path / "k").kunci(akun, "rahasia baru") == terbuka.kunci


def test_a_password_set_by_somebody_else_is_changed_before_the_office_opens(
    gerbang: Gerbang, pekerja: Pekerja, qtbot: Any, folder: Path
) -> None:
    gantungan = kunci.baca(folder)
    kunci.tulis(
        folder, replace(gantungan, slot=tuple(replace(s, harus_ganti=s.akun == "siti") for s in gantungan.slot))
    )
    dibuka: list[str] = []
    gerbang.minta_masuk.connect(lambda _folder, akun, _kunci: dibuka.append(akun))
    gerbang.tampil_masuk(folder, "siti")
    qtbot.keyClicks(gerbang.masuk.form.sandi, "latihan")
    klik(qtbot, gerbang, "Masuk")
    selesai(qtbot, pekerja)
    f = gerbang.pulih.form
    assert gerbang.pulih.isVisible() and not f.kode.isVisible() and "diatur orang lain" in f.petunjuk.text()
    for medan in (f.sandi, f.ulang):
        qtbot.keyClicks(medan, "latihan")
    klik(qtbot, gerbang, "Simpan kata sandi")
    selesai(qtbot, pekerja)
    assert "AKN-10" in gerbang.bilah_pesan.teks() and not dibuka
    for medan in (f.sandi, f.ulang):
        medan.clear()
        qtbot.keyClicks(medan, "hanya saya")
    klik(qtbot, gerbang, "Simpan kata sandi")
    selesai(qtbot, pekerja)
    assert gerbang.masuk.isVisible() and gerbang.masuk.form.sandi.text() == ""
    qtbot.keyClicks(gerbang.masuk.form.sandi, "hanya saya")
    klik(qtbot, gerbang, "Masuk")
    selesai(qtbot, pekerja)
    assert dibuka == ["siti"]
    gerbang.pulih.isi(folder, "siti")
    assert f.kode.isVisibleTo(gerbang.pulih) and "amplop" in f.petunjuk.text()


def test_a_folder_that_is_no_office_and_a_backup(
    gerbang: Gerbang, pekerja: Pekerja, qtbot: Any, tmp_path: Path, _cetakan: tuple[Path, bytes]
) -> None:
    gerbang.tampil_awal()
    dialog.siapkan(tmp_path)
    klik(qtbot, gerbang, "Pilih folder…")
    assert "KTR-06" in gerbang.bilah_pesan.teks()
    from kinerja_desktop.store.cadangan import cadangkan

    cadangkan(_cetakan[0], _cetakan[1], tmp_path / "senin.kcadangan")
    dialog.siapkan([tmp_path / "senin.kcadangan"])
    klik(qtbot, gerbang, "Pulihkan dari cadangan…")
    selesai(qtbot, pekerja)
    assert gerbang.masuk.isVisible() and gerbang.masuk.folder == tmp_path / "data" / "senin"


def test_names_keep_their_order_and_the_last_person_is_offered(
    gerbang: Gerbang, pekerja: Pekerja, qtbot: Any, folder: Path
) -> None:
    gerbang.tampil_masuk(folder)
    daftar = gerbang.masuk.form.daftar

    def nama() -> list[str]:
        return [daftar.item(n).text() for n in range(daftar.count())]

    semula = nama()
    assert all(satu.endswith(f" · {daftar.item(n).toolTip()}") for n, satu in enumerate(semula)), "account names tell"
    siti = next(n for n, satu in enumerate(semula) if "Siti" in satu)
    daftar.setCurrentRow(siti)
    for sandi in ("salah", "latihan"):
        gerbang.masuk.form.sandi.setText(sandi)
        klik(qtbot, gerbang, "Masuk")
        selesai(qtbot, pekerja)
    bootstrap.ganti_sandi(folder, "siti", "latihan", "rahasia baru")
    jalur.ingat_akun(folder, "siti")
    gerbang.tampil_ganti(folder)
    assert nama() == semula and daftar.currentRow() == siti and gerbang.masuk.form.sandi.text() == ""
    assert gerbang.masuk.focusWidget() is gerbang.masuk.form.sandi


def test_other_offices_are_named_and_there_is_a_way_back(gerbang: Gerbang, qtbot: Any, folder: Path) -> None:
    gerbang.tampil_awal()
    f = gerbang.awal.form
    assert not f.kotak_kantor.isVisible() and not f.tombol_kembali.isVisible()
    jalur.ingat_kantor(folder)
    gerbang.tampil_masuk(folder)
    klik(qtbot, gerbang, "Kantor lain…")
    assert f.daftar_kantor.item(0).text() == f"Puskesmas Kartini\n{folder}"
    klik(qtbot, gerbang, "Kembali")
    assert gerbang.masuk.isVisible()
    klik(qtbot, gerbang, "Kantor lain…")
    qtbot.keyClick(f.daftar_kantor, Qt.Key.Key_Return)
    assert gerbang.masuk.isVisible() and gerbang.masuk.folder == folder


def test_a_backup_of_another_office_with_the_same_name_is_restored_beside_the_first(
    gerbang: Gerbang, pekerja: Pekerja, qtbot: Any, tmp_path: Path, _cetakan: tuple[Path, bytes]
) -> None:
    """Every automatic backup of a day has one name; a second press while it runs does nothing."""
    for tempat in ("a", "b"):
        berkas = tmp_path / tempat / "otomatis-2026-11-30.kcadangan"
        cadangkan(_cetakan[0], _cetakan[1], berkas)
        gerbang.tampil_awal()
        dialog.siapkan([berkas])
        klik(qtbot, gerbang, "Pulihkan dari cadangan…")
        assert not gerbang.awal.form.tombol_pulih.isEnabled()
        assert "Memulihkan" in gerbang.bilah_pesan.teks()
        selesai(qtbot, pekerja)
        assert gerbang.masuk.isVisible() and gerbang.awal.form.tombol_pulih.isEnabled()
    assert gerbang.masuk.folder is not None and gerbang.masuk.folder.name == "otomatis-2026-11-30-2"


def test_a_damaged_backup_leaves_no_message_that_it_is_being_restored(
    gerbang: Gerbang, pekerja: Pekerja, qtbot: Any, tmp_path: Path, _cetakan: tuple[Path, bytes]
) -> None:
    berkas = tmp_path / "otomatis-2026-11-30.kcadangan"
    cadangkan(_cetakan[0], _cetakan[1], berkas)
    isi = bytearray(berkas.read_bytes())
    isi[isi.find(b"PK\x01\x02") + 10] = 77  # a way to compress that nobody knows
    berkas.write_bytes(isi)
    gerbang.tampil_awal()
    dialog.siapkan([berkas])
    klik(qtbot, gerbang, "Pulihkan dari cadangan…")
    selesai(qtbot, pekerja)
    assert "CDG-02" in gerbang.bilah_pesan.teks() and "Memulihkan" not in gerbang.bilah_pesan.teks()
    assert gerbang.awal.form.tombol_pulih.isEnabled()
