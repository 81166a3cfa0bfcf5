"""A new computer joins an office through the gate: request, code, answer, office, Masuk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.gerbang.jendela import Gerbang
from kinerja_desktop.services import mulai_izin, perangkat_izin
from kinerja_desktop.services.ikut_kantor import pisah_nip
from kinerja_desktop.services.perangkat_lingkup import Lingkup
from kinerja_desktop.services.pintu import Pintu
from kinerja_desktop.sync.keyfile import PENDING_FILE
from kinerja_desktop.system import jalur
from tests.helpers.kantor import PUSKESMAS, SITI, KantorUji
from tests.helpers.perangkat import PEGAWAI, dirikan, sandi_murah
from tests.helpers.qt import buang, klik, selesai, tampilkan, tanpa_nama

SANDI = "rahasia siti"


@pytest.fixture
def gerbang(pekerja: Pekerja, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Gerbang]:
    monkeypatch.setattr(jalur, "folder_data", lambda: tmp_path / "data")
    (tmp_path / "tongkat").mkdir()
    with sandi_murah():
        yield tampilkan(qtbot, Gerbang(pekerja), 1024, 700)


@pytest.fixture
def tongkat(tmp_path: Path) -> Path:
    return tmp_path / "tongkat"


def ketik(qtbot: Any, medan: Any, teks: object) -> None:
    medan.setFocus()
    medan.selectAll()
    qtbot.keyClicks(medan, str(teks))


def isi_permintaan(gerbang: Gerbang, qtbot: Any, tongkat: Path) -> None:
    f = gerbang.ikut.form
    ketik(qtbot, f.nama, "Laptop Siti")
    ketik(qtbot, f.unit, "Puskesmas Kartini")
    for medan in (f.sandi, f.ulang):
        ketik(qtbot, medan, SANDI)
    dialog.siapkan(tongkat)
    klik(qtbot, gerbang, "Pilih tempat berkas permintaan")


def minta(gerbang: Gerbang, pekerja: Pekerja, qtbot: Any, tongkat: Path) -> str:
    """Ask, and return the code."""
    gerbang.tampil_awal()
    klik(qtbot, gerbang, "Minta izin…")
    isi_permintaan(gerbang, qtbot, tongkat)
    klik(qtbot, gerbang, "Buat permintaan")
    selesai(qtbot, pekerja)
    return gerbang.ikut.form.kode.text()


def jawab(kantor: KantorUji, tongkat: Path, kode: str, lingkup: Lingkup) -> str:
    """The operator of the centre answers the file on the stick; return the code to read out."""
    (berkas,) = tongkat.glob("*.knj-permintaan")
    izin = perangkat_izin.beri_izin(
        kantor.sebagai("operator"), berkas.read_bytes(), kode, lingkup, tujuan=tongkat / "jawaban.knj-izin"
    )
    return izin.kode


def pasang(gerbang: Gerbang, qtbot: Any, tongkat: Path, kode: str, nip: str = "") -> None:
    f = gerbang.ikut.form
    dialog.siapkan([tongkat / "jawaban.knj-izin"])
    klik(qtbot, gerbang, "Pilih berkas izin")
    ketik(qtbot, f.kode_izin, kode)
    ketik(qtbot, f.nip, nip)
    ketik(qtbot, f.sandi_pasang, SANDI)


def test_a_laptop_joins_after_the_program_was_closed_meanwhile(
    gerbang: Gerbang, pekerja: Pekerja, qtbot: Any, kantor: KantorUji, tongkat: Path
) -> None:
    dirikan(kantor)
    kode = minta(gerbang, pekerja, qtbot, tongkat)
    f = gerbang.ikut.form
    assert len(kode) == 9 and "Laptop Siti · Puskesmas Kartini" in f.rincian_kode.text()
    (berkas,) = tongkat.iterdir()
    assert str(berkas) in f.kabar_berkas.text() and berkas.suffix == ".knj-permintaan"
    assert f.sandi.text() == "" and tanpa_nama(gerbang) == []
    dibaca = jawab(kantor, tongkat, kode, Lingkup(pegawai=frozenset({SITI})))
    gerbang.hide()
    lain = tampilkan(qtbot, Gerbang(pekerja), 1024, 700)
    lain.tampil_awal()
    assert lain.awal.focusWidget() is lain.awal.form.tombol_ikut
    assert "menunggu jawaban" in lain.awal.form.judul_ikut.text()
    klik(qtbot, lain, "Lanjutkan")
    f = lain.ikut.form
    assert f.kode.text() == kode, "the code is there again, without a password"
    klik(qtbot, lain, "Pasang izin…")
    pasang(lain, qtbot, tongkat, dibaca)
    klik(qtbot, lain, "Pasang izin")
    selesai(qtbot, pekerja)
    assert "dengan izin dari BKPSDM" in f.kabar_jadi.text() and "siti.rahma" in f.kabar_jadi.text()
    assert len(f.kode_pemulihan.text()) == 39 and not f.tombol_lanjut.isEnabled()
    klik(qtbot, lain, "Salin kode")
    assert QGuiApplication.clipboard().text() == f.kode_pemulihan.text() and "tersalin" in f.kabar_kode.text()
    f.sudah_simpan.click()
    klik(qtbot, lain, "Lanjut ke halaman masuk")
    folder = jalur.folder_data() / "laptop-siti"
    assert lain.masuk.isVisible() and lain.masuk.folder == folder and lain.masuk.akun == "siti.rahma"
    assert not (folder / PENDING_FILE).exists() and not (folder / mulai_izin.SALINAN).exists()
    ketik(qtbot, lain.masuk.form.sandi, SANDI)
    with qtbot.waitSignal(lain.minta_masuk) as sinyal:
        klik(qtbot, lain, "Masuk")
    assert sinyal.args == [folder, "siti.rahma", Pintu(folder).kunci("siti.rahma", SANDI)]
    lain.tampil_awal()
    assert "menunggu" not in lain.awal.form.judul_ikut.text(), "nothing waits any more"
    assert str(folder) in lain.awal.form.daftar_kantor.item(0).text()
    buang(lain)


def test_what_is_missing_is_named_and_nothing_typed_is_lost(
    gerbang: Gerbang, pekerja: Pekerja, qtbot: Any, tongkat: Path
) -> None:
    gerbang.tampil_awal()
    klik(qtbot, gerbang, "Minta izin…")
    f = gerbang.ikut.form
    assert f.nama.hasFocus()
    klik(qtbot, gerbang, "Buat permintaan")
    assert "Nama komputer masih kosong" in f.masalah.text() and f.nama.property("galat")
    ketik(qtbot, f.nama, "Laptop KIA")
    assert f.masalah.text() == "" and f.folder.text() == str(jalur.folder_data() / "laptop-kia")
    ketik(qtbot, f.unit, "Puskesmas")
    ketik(qtbot, f.sandi, "abc")
    klik(qtbot, gerbang, "Buat permintaan")
    assert "6" in f.masalah.text() and f.sandi.property("galat")
    ketik(qtbot, f.sandi, SANDI)
    qtbot.keyClick(f.sandi, Qt.Key.Key_Return)
    assert "tidak sama" in f.masalah.text() and f.ulang.property("galat")
    ketik(qtbot, f.ulang, SANDI)
    klik(qtbot, gerbang, "Buat permintaan")
    assert "Simpan berkas permintaan masih kosong" in f.masalah.text() and f.tujuan.hasFocus()
    klik(qtbot, gerbang, "Kembali")
    assert gerbang.awal.isVisible()
    klik(qtbot, gerbang, "Minta izin…")
    assert (f.nama.text(), f.unit.text(), f.sandi.text()) == ("Laptop KIA", "Puskesmas", SANDI)
    ketik(qtbot, f.tujuan, tongkat)
    Path(f.folder.text()).mkdir(parents=True)
    (Path(f.folder.text()) / "surat.docx").write_text("Yth.", "utf-8")
    klik(qtbot, gerbang, "Buat permintaan")
    selesai(qtbot, pekerja)
    assert "sudah berisi" in f.masalah.text() and f.folder.property("galat") and f.sandi.text() == SANDI
    assert list(tongkat.iterdir()) == []


def test_a_stick_that_is_gone_costs_only_another_try(
    gerbang: Gerbang, pekerja: Pekerja, qtbot: Any, tongkat: Path
) -> None:
    gerbang.tampil_awal()
    klik(qtbot, gerbang, "Minta izin…")
    isi_permintaan(gerbang, qtbot, tongkat)
    f = gerbang.ikut.form
    ketik(qtbot, f.tujuan, tongkat / "tercabut")
    klik(qtbot, gerbang, "Buat permintaan")
    selesai(qtbot, pekerja)
    kode = f.kode.text()
    assert kode and f.masalah.text() and not f.kabar_berkas.isVisible(), "the request is there, its file is not"
    dialog.siapkan(tongkat)
    klik(qtbot, gerbang, "Simpan berkas permintaan lagi…")
    selesai(qtbot, pekerja)
    (berkas,) = tongkat.iterdir()
    assert str(berkas) in f.kabar_berkas.text() and f.masalah.text() == ""
    assert perangkat_izin.isi_permintaan(berkas.read_bytes()).kode == kode
    klik(qtbot, gerbang, "Buat permintaan baru…")
    assert f.nama.text() == "Laptop Siti"
    klik(qtbot, gerbang, "Kembali")
    assert f.kode.text() == kode and f.kode.isVisible(), "the first request still waits"
    klik(qtbot, gerbang, "Buat permintaan baru…")
    ketik(qtbot, f.nama, "Laptop Rudi")
    for medan in (f.sandi, f.ulang):
        ketik(qtbot, medan, SANDI)
    ketik(qtbot, f.tujuan, tongkat)
    klik(qtbot, gerbang, "Buat permintaan")
    selesai(qtbot, pekerja)
    assert f.kode.text() != kode and len(jalur.permintaan_menunggu()) == 1, "it takes the place of the first"


def test_refused_answers_leave_the_request_waiting(
    gerbang: Gerbang, pekerja: Pekerja, qtbot: Any, kantor: KantorUji, tongkat: Path
) -> None:
    dirikan(kantor)
    kode = minta(gerbang, pekerja, qtbot, tongkat)
    dibaca = jawab(kantor, tongkat, kode, Lingkup(unit=frozenset({PUSKESMAS})))
    f = gerbang.ikut.form
    klik(qtbot, gerbang, "Pasang izin…")
    assert f.berkas.hasFocus()
    klik(qtbot, gerbang, "Pasang izin")
    assert "Berkas izin masih kosong" in f.masalah.text() and f.berkas.property("galat")
    pasang(gerbang, qtbot, tongkat, kode)
    for isi, medan in ((lambda: ketik(qtbot, f.kode_izin, dibaca), f.kode_izin), (lambda: None, f.nip)):
        klik(qtbot, gerbang, "Pasang izin")
        selesai(qtbot, pekerja)
        assert medan.property("galat") and f.masalah.text(), medan.objectName()
        assert f.sandi_pasang.text() == SANDI and f.tombol_kembali.isEnabled()
        isi()
    klik(qtbot, gerbang, "Kembali")
    assert f.kode.text() == kode
    klik(qtbot, gerbang, "Pasang izin…")
    ketik(qtbot, f.sandi_pasang, "bukan sandinya")
    ketik(qtbot, f.nip, "19920314 201903 2 007")
    klik(qtbot, gerbang, "Pasang izin")
    selesai(qtbot, pekerja)
    assert f.sandi_pasang.property("galat") and jalur.permintaan_menunggu(), "the request waits on"
    ketik(qtbot, f.sandi_pasang, SANDI)
    qtbot.keyClick(f.sandi_pasang, Qt.Key.Key_Return)
    selesai(qtbot, pekerja)
    assert "siti.rahma" in f.kabar_jadi.text() and jalur.permintaan_menunggu() == []


def test_a_request_of_the_command_line_is_taken_up_without_its_code(
    gerbang: Gerbang, pekerja: Pekerja, qtbot: Any, kantor: KantorUji, tongkat: Path
) -> None:
    dirikan(kantor)
    folder = jalur.folder_data() / "dari-terminal"
    berkas, kode = mulai_izin.minta(folder, PEGAWAI, "Laptop Siti", "Puskesmas", SANDI)
    (tongkat / "minta.knj-permintaan").write_bytes(berkas)
    dibaca = jawab(kantor, tongkat, kode, Lingkup(pegawai=frozenset({SITI})))
    gerbang.tampil_awal()
    klik(qtbot, gerbang, "Lanjutkan")
    f = gerbang.ikut.form
    assert not f.kode.isVisible() and f.rincian_kode.text() == str(folder)
    klik(qtbot, gerbang, "Pasang izin…")
    pasang(gerbang, qtbot, tongkat, dibaca)
    klik(qtbot, gerbang, "Pasang izin")
    selesai(qtbot, pekerja)
    assert "siti.rahma" in f.kabar_jadi.text()


def test_several_nip_are_read_as_people_type_them() -> None:
    assert pisah_nip(" 19920314 201903 2 007,198501012010012001 ; ") == ("199203142019032007", "198501012010012001")
    assert pisah_nip("") == ()
