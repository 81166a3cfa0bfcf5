"""Pengaturan: password, look, backup, office and accounts, by role."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from kinerja_desktop.bootstrap import Pintu
from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import Tema, penata
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.pengaturan.page import PengaturanPage
from kinerja_desktop.services import akun as layanan_akun
from kinerja_desktop.services import cadangan, pengaturan
from tests.helpers.kantor import RUDI, KantorUji
from tests.helpers.qt import klik, selesai, tampilkan, tekan


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Any:
    def buat(akun: str) -> PengaturanPage:
        halaman = tampilkan(qtbot, PengaturanPage(kantor.sebagai(akun), pekerja))
        selesai(qtbot, pekerja)
        return halaman

    return buat


def test_password_is_changed_by_its_owner(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    def isi(tanya: Any) -> bool:
        tanya.show()
        assert tanya.focusWidget() is tanya.lama, "typing begins in the first field"
        for medan, teks in ((tanya.lama, "keliru"), (tanya.baru, "kalimat baru"), (tanya.ulang, "kalimat lain")):
            medan.setText(teks)
        klik(qtbot, tanya, "Simpan")
        assert "berbeda" in tanya.masalah.text() and tanya.ulang.property("galat")
        tanya.ulang.setText("kalimat baru")
        klik(qtbot, tanya, "Simpan")
        selesai(qtbot, pekerja)
        assert tanya.isVisible() and "Kata sandi sekarang belum benar" in tanya.masalah.text()
        assert tanya.lama.property("galat") and tanya.baru.text() == "kalimat baru"
        qtbot.keyClicks(tanya.lama, "latihan")
        assert tanya.masalah.text() == "" and not tanya.lama.property("galat")
        klik(qtbot, tanya, "Simpan")
        selesai(qtbot, pekerja)
        return bool(tanya.result())

    siti = buka("siti")
    dialog.siapkan(isi)
    klik(qtbot, siti, "Ganti kata sandi…")
    selesai(qtbot, pekerja)
    assert Pintu(kantor.terbuka.folder).kunci("siti", "kalimat baru") == kantor.terbuka.kunci


def test_look_is_remembered_for_the_account(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    siti = buka("siti")
    siti.form.tema.setCurrentIndex(1)
    siti.form.tema.activated.emit(1)
    selesai(qtbot, pekerja)
    assert penata().tema is Tema.gelap
    konteks = kantor.sebagai("siti")
    assert konteks.store.preferensi(konteks.akun.id, "tema") == "gelap"


def test_backup_and_check(pekerja: Pekerja, qtbot: Any, buka: Any, tmp_path: Path) -> None:
    siti = buka("siti")
    assert "Belum pernah" in siti.form.cadangan.text()
    dialog.siapkan(tmp_path / "c.kcadangan")
    klik(qtbot, siti, "Cadangkan sekarang…")
    selesai(qtbot, pekerja)
    assert (tmp_path / "c.kcadangan").exists() and "Terakhir dicadangkan" in siti.form.cadangan.text()
    klik(qtbot, siti, "Periksa basis data")
    selesai(qtbot, pekerja)
    assert "sehat" in siti.form.hasil_periksa.text()


def test_a_backup_that_lacks_attachments_says_so(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, tmp_path: Path
) -> None:
    kantor.terbuka.store.catat_lampiran("ab" * 32, 3)
    siti = buka("siti")
    dialog.siapkan(tmp_path / "c.kcadangan")
    klik(qtbot, siti, "Cadangkan sekarang…")
    selesai(qtbot, pekerja)
    assert (tmp_path / "c.kcadangan").exists()
    assert "tidak lengkap" in siti.bilah_pesan.teks() and "1 lampiran" in siti.bilah_pesan.teks()
    assert "1 lampiran hilang atau rusak" in siti.form.cadangan.text()


def test_a_pegawai_does_not_see_the_office_and_cannot_change_it(kantor: KantorUji, buka: Any) -> None:
    siti = buka("siti")
    assert not siti.form.kartu_kop.isVisible() and not siti.form.kartu_daftar_akun.isVisible()
    assert siti.form.tab.count() == 1 and not siti.form.tab.tabBar().isVisible()
    konteks = kantor.sebagai("siti")
    for tindakan in (
        lambda: pengaturan.simpan_kantor(konteks, konteks.kantor),
        lambda: layanan_akun.daftar(konteks),
        lambda: layanan_akun.buat(konteks, RUDI, "rudi2", Peran.PEGAWAI, "rahasia"),
        lambda: layanan_akun.atur_sandi(konteks, konteks.akun.id, "rahasia"),
        lambda: layanan_akun.nonaktifkan(konteks, kantor.sebagai("rudi").akun.id),
    ):
        with pytest.raises(UserError, match="UMM-01"):
            tindakan()


def test_operator_changes_office_and_accounts(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    operator = buka("operator")
    operator.form.tab.setCurrentWidget(operator.form.tab_kantor)
    operator.form.instansi.setText("PEMERINTAH KOTA CONTOH")
    klik(qtbot, operator, "Simpan pengaturan kantor")
    selesai(qtbot, pekerja)
    assert kantor.terbuka.store.kantor().kop[0] == "PEMERINTAH KOTA CONTOH"

    operator.form.tab.setCurrentWidget(operator.form.tab_akun)

    def isi(tanya: Any) -> bool:
        tanya.show()
        ditawarkan = [tanya.pegawai.itemText(n) for n in range(tanya.pegawai.count())]
        assert "Rudi Hasibuan · Perekam Medis" in ditawarkan and not any("Siti" in satu for satu in ditawarkan)
        tanya.sandi.setText("rahasia")
        qtbot.keyClicks(tanya.pegawai.lineEdit(), "Budi Tak Dikenal")
        klik(qtbot, tanya, "Simpan")
        assert "Pilih pegawai dari daftar" in tanya.masalah.text() and tanya.pegawai.count() == len(ditawarkan)
        tanya.sandi.clear()
        tanya.pegawai.lineEdit().clear()
        qtbot.keyClicks(tanya.pegawai.lineEdit(), "rudi hasibuan")
        assert tanya.nama.text() == "rudi.hasibuan"
        assert [tanya.peran.itemText(n) for n in range(tanya.peran.count())] == [
            "pegawai",
            "pejabat penilai",
            "pimpinan unit",
        ]
        assert "6" in tanya.periksa()
        tanya.sandi.setText("rahasia")
        tanya.nama.setText("siti")
        klik(qtbot, tanya, "Simpan")
        selesai(qtbot, pekerja)
        assert tanya.isVisible() and "siti" in tanya.masalah.text(), "a name that is taken is refused in place"
        tanya.nama.setText("rudi.hasibuan")
        klik(qtbot, tanya, "Simpan")
        selesai(qtbot, pekerja)
        return bool(tanya.result())

    layanan_akun.nonaktifkan(kantor.sebagai("operator"), kantor.sebagai("rudi").akun.id)
    operator.segarkan()
    selesai(qtbot, pekerja)
    dialog.siapkan(isi)
    klik(qtbot, operator, "Tambah akun…")
    selesai(qtbot, pekerja)
    assert Pintu(kantor.terbuka.folder).kunci("rudi.hasibuan", "rahasia") == kantor.terbuka.kunci
    baris = next(
        n for n in range(operator.akun.model.rowCount()) if operator.akun.model.baris(n).akun.nama_akun == "dewi"
    )
    operator.form.tabel_akun.pilih_baris(baris)
    dialog.siapkan(True)
    klik(qtbot, operator, "Tutup akun…")
    selesai(qtbot, pekerja)
    with pytest.raises(UserError, match="AKN-02"):
        Pintu(kantor.terbuka.folder).kunci("dewi", "latihan")
    with pytest.raises(UserError, match="AKN-02"):
        kantor.sebagai("dewi")


def test_operator_sets_the_forms_and_rules_of_the_office(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, tmp_path: Path
) -> None:
    operator = buka("operator")
    f = operator.form
    f.tab.setCurrentWidget(f.tab_kantor)
    assert not f.gambar_lambang.isVisible() and not f.hapus_lambang.isEnabled()
    Image.new("RGB", (300, 300), "gold").save(tmp_path / "garuda.jpg")
    dialog.siapkan([tmp_path / "garuda.jpg"])
    klik(qtbot, operator, "Pilih gambar…")
    selesai(qtbot, pekerja)
    assert f.gambar_lambang.isVisible() and (kantor.terbuka.folder / "lambang.png").exists()
    klik(qtbot, operator, "Hapus")
    selesai(qtbot, pekerja)
    assert not f.gambar_lambang.isVisible() and not (kantor.terbuka.folder / "lambang.png").exists()
    f.tempat.setText("Siantar Barat")
    f.anggaran_foto.setValue(300)
    assert "setiap triwulan" in f.ket_siklus.text()
    f.siklus.setCurrentIndex(f.siklus.findData("bulanan"))
    assert "siklus baru" in f.ket_siklus.text()
    with qtbot.waitSignal(operator.kantor_diubah):
        tekan(qtbot, f.tempat, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    simpanan = kantor.terbuka.store.kantor()
    assert (simpanan.tempat, simpanan.anggaran_foto_kb, simpanan.periode_evaluasi.value) == (
        "Siantar Barat",
        300,
        "bulanan",
    )
    assert "setiap bulan" in f.ket_siklus.text()


def test_a_backup_can_be_cancelled(
    pekerja: Pekerja, qtbot: Any, buka: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mulai = threading.Event()

    def lambat(_konteks: Any, berkas: Path, kemajuan: Any) -> Path:
        for n in range(1000):
            kemajuan(n, 1000, "Menyalin")
            mulai.set()
            time.sleep(0.01)
        return berkas

    monkeypatch.setattr(cadangan, "cadangkan", lambat)
    siti = buka("siti")
    dialog.siapkan(tmp_path / "c.kcadangan")
    klik(qtbot, siti, "Cadangkan sekarang…")
    qtbot.waitUntil(lambda: mulai.is_set() and siti.form.kemajuan.value() > 0)
    klik(qtbot, siti, "Batal")
    selesai(qtbot, pekerja)
    assert "dibatalkan" in siti.bilah_pesan.teks() and not siti.form.kemajuan.isVisible()
    assert siti.form.cadangkan.isEnabled()


def test_every_button_tells_its_key(buka: Any) -> None:
    operator = buka("operator")
    for satu in operator.findChildren(Tombol):
        if satu.objectName() and satu.parent() is not operator.bilah_pesan:
            assert satu.pintasan, satu.objectName()


def test_the_operator_chooses_where_the_daily_backups_go(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, tmp_path: Path
) -> None:
    (tmp_path / "flashdisk").mkdir()
    operator = buka("operator")
    dialog.siapkan(tmp_path / "flashdisk")
    qtbot.mouseClick(operator.form.folder_cadangan, Qt.MouseButton.LeftButton)
    selesai(qtbot, pekerja)
    assert cadangan.keadaan(kantor.sebagai("operator")).folder == tmp_path / "flashdisk"
    assert str(tmp_path / "flashdisk") in operator.form.cadangan.text()


def test_the_language_chosen_by_key_is_remembered(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    siti = buka("siti")
    konteks = kantor.sebagai("siti")
    for kunci, harap in ((Qt.Key.Key_Down, "en"), (Qt.Key.Key_Up, "id")):
        qtbot.keyClick(siti.form.bahasa, kunci)
        selesai(qtbot, pekerja)
        assert konteks.store.preferensi(konteks.akun.id, "bahasa") == harap


def test_the_operator_sets_a_password_for_an_account(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    operator = buka("operator")
    operator.form.tab.setCurrentWidget(operator.form.tab_akun)
    akun = [operator.akun.model.baris(n).akun.nama_akun for n in range(operator.akun.model.rowCount())]
    operator.form.tabel_akun.pilih_baris(akun.index("dewi"))

    def isi(tanya: Any) -> bool:
        tanya.show()
        assert "Dewi" in tanya.windowTitle()
        for medan in (tanya.baru, tanya.ulang):
            qtbot.keyClicks(medan, "kata untuk dewi")
        klik(qtbot, tanya, "Simpan")
        selesai(qtbot, pekerja)
        return bool(tanya.result())

    dialog.siapkan(isi)
    qtbot.mouseClick(operator.form.sandi_akun, Qt.MouseButton.LeftButton)
    selesai(qtbot, pekerja)
    pintu = Pintu(kantor.terbuka.folder)
    assert pintu.kunci("dewi", "kata untuk dewi") == kantor.terbuka.kunci
    assert pintu.kunci("siti", "latihan") == kantor.terbuka.kunci, "nobody else's password changed"


def test_who_belongs_to_another_office_gets_a_note_beside_the_account(
    kantor: KantorUji, qtbot: Any, buka: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing that he decides here would reach the centre, and nobody would know why."""
    monkeypatch.setattr(layanan_akun, "di_luar_izin", lambda konteks, orang: frozenset({RUDI}))
    layanan_akun.nonaktifkan(kantor.sebagai("operator"), kantor.sebagai("rudi").akun.id)
    operator = buka("operator")
    operator.form.tab.setCurrentWidget(operator.form.tab_akun)

    def isi(tanya: Any) -> bool:
        tanya.show()
        assert not tanya.catatan.isVisible()
        ditawarkan = [tanya.pegawai.itemText(n) for n in range(tanya.pegawai.count())]
        tanya.pegawai.setCurrentIndex(next(n for n, satu in enumerate(ditawarkan) if satu.startswith("Rudi")))
        assert tanya.catatan.isVisible() and "Rudi Hasibuan bukan pegawai kantor ini" in tanya.catatan.text()
        tanya.pegawai.lineEdit().setText("Orang lain")
        assert not tanya.catatan.isVisible()
        return False

    dialog.siapkan(isi)
    klik(qtbot, operator, "Tambah akun…")
