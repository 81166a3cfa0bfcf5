"""Pegawai & Organisasi as an operator uses it, and as those who only read see it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from kinerja_desktop.bootstrap import Pintu
from kinerja_desktop.domain.pegawai import Kedudukan
from kinerja_desktop.gui.common.pilih_orang import PilihOrang
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.pegawai.page import PegawaiPage
from kinerja_desktop.services import kalender, pegawai
from tests.helpers.kantor import KADIS, KEPALA, PUSKESMAS, RUDI, KantorUji
from tests.helpers.qt import daftar_tombol, klik, selesai, tampilkan, tanpa_nama, teks_terlihat


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Any:
    def buat(akun: str) -> PegawaiPage:
        halaman = tampilkan(qtbot, PegawaiPage(kantor.sebagai(akun), pekerja))
        selesai(qtbot, pekerja)
        return halaman

    return buat


def pilih(pilihan: Any, data: object) -> None:
    (nomor,) = [n for n in range(pilihan.count()) if pilihan.itemData(n) == data]
    pilihan.setCurrentIndex(nomor)


def ketik_orang(qtbot: Any, medan: PilihOrang, kata: str) -> None:
    """Type a part of a name and take the first one who is offered."""
    medan.setFocus()
    medan.selectAll()
    qtbot.keyClicks(medan, kata)
    qtbot.waitUntil(lambda: bool(medan.calon()) and kata.split(maxsplit=1)[0] in medan.calon()[0][1].casefold())
    medan.pilih(0)


def pilih_orang(halaman: PegawaiPage, nomor: object, qtbot: Any, pekerja: Pekerja) -> None:
    halaman.orang.tabel.pilih_kunci(nomor)
    selesai(qtbot, pekerja)
    halaman.orang._dipilih(halaman.orang.tabel.baris_kini())
    selesai(qtbot, pekerja)


def test_a_new_person_gets_data_and_an_account_at_once(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    halaman = buka("operator")
    f = halaman.orang.formulir
    klik(qtbot, halaman, "Tambah pegawai")
    assert f.nama.hasFocus()
    qtbot.keyClicks(f.nama, "Lina Saragih, A.Md.Kep.")
    qtbot.keyClicks(f.nip, "19980811 202202 2")
    qtbot.keyClicks(f.jabatan, "Perawat Terampil")
    pilih(f.golongan, "II/c")
    pilih(f.unit, PUSKESMAS)
    ketik_orang(qtbot, f.penilai, "purba")
    qtbot.keyClicks(f.akun, "lina")
    qtbot.keyClicks(f.sandi, "perawat-lina")
    klik(qtbot, halaman, "Simpan")
    selesai(qtbot, pekerja)
    assert "18 angka" in f.masalah_nip.text() and f.nama.text().startswith("Lina"), "told beside the field, all kept"
    qtbot.keyClicks(f.nip, " 003")
    klik(qtbot, halaman, "Simpan")
    selesai(qtbot, pekerja)
    assert "tersimpan" in halaman.bilah_pesan.teks()
    (baris,) = pegawai.daftar(kantor.sebagai("operator"), "lina saragih")
    assert (baris.akun, baris.pegawai.penilai_id) == ("lina", KEPALA)
    assert Pintu(kantor.terbuka.folder).kunci("lina", "perawat-lina") == kantor.terbuka.kunci
    assert f.nama.text() == "" and not f.kotor(), "ready for the next person"


def test_a_person_is_saved_even_when_the_account_is_refused(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    halaman = buka("operator")
    f = halaman.orang.formulir
    for medan, teks in (
        (f.nama, "Lina Saragih"), (f.nip, "199808112022022003"), (f.jabatan, "Perawat"), (f.akun, "siti"),
        (f.sandi, "perawat-lina"),
    ):  # fmt: skip
        qtbot.keyClicks(medan, teks)
    klik(qtbot, halaman, "Simpan")
    selesai(qtbot, pekerja)
    assert "akunnya belum dibuat" in halaman.bilah_pesan.teks()
    assert [b.akun for b in pegawai.daftar(kantor.sebagai("operator"), "lina saragih")] == [""]


def test_changing_a_person_keeps_what_was_not_touched(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    halaman = buka("operator")
    lama = pegawai.satu(kantor.sebagai("operator"), RUDI).pegawai
    pilih_orang(halaman, RUDI, qtbot, pekerja)
    f = halaman.orang.formulir
    assert not f.kotor() and f.nama.text() == lama.nama
    pilih(f.kedudukan, Kedudukan.TUGAS_BELAJAR)
    halaman.orang.baru()
    assert "belum disimpan" in halaman.bilah_pesan.teks() and f.nama.text() == lama.nama
    klik(qtbot, halaman, "Simpan")
    selesai(qtbot, pekerja)
    kini = pegawai.satu(kantor.sebagai("operator"), RUDI).pegawai
    assert kini.kedudukan is Kedudukan.TUGAS_BELAJAR
    assert (kini.nama, kini.unit_kerja_id, kini.penilai_id, kini.golongan) == (
        lama.nama,
        lama.unit_kerja_id,
        lama.penilai_id,
        lama.golongan,
    )
    assert f.baris is not None and f.baris.pegawai.id == RUDI
    pilih(f.kedudukan, Kedudukan.AKTIF)
    klik(qtbot, halaman, "Batal")
    assert f.isian().kedudukan is Kedudukan.TUGAS_BELAJAR


def test_an_odd_nip_is_told_and_accepted(qtbot: Any, buka: Any) -> None:
    f = buka("operator").orang.formulir
    qtbot.keyClicks(f.nip, "201003152015031002")
    assert "18 tahun" in f.masalah_nip.text()


def test_penilai_is_found_by_typing_a_part_of_the_name(qtbot: Any, buka: Any) -> None:
    halaman = buka("operator")
    f = halaman.orang.formulir
    klik(qtbot, halaman, "Tambah pegawai")
    ketik_orang(qtbot, f.penilai, "kepala dinas")
    assert f.penilai.orang() == KADIS and f.penilai.text() == "dr. Tiur Manurung · Kepala Dinas Kesehatan"
    f.penilai.selectAll()
    qtbot.keyClicks(f.penilai, "bukan siapa-siapa")
    f.nama.setFocus()
    assert f.penilai.orang() == KADIS and f.penilai.text().startswith("dr. Tiur"), "words of nobody are no choice"
    f.penilai.clear()
    f.penilai.textEdited.emit("")
    assert f.penilai.orang() is None and f.isian().penilai_id is None


def test_holidays_are_filled_added_deleted_and_brought_back(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    halaman = buka("operator")
    libur = halaman.libur
    halaman.form.tab.setCurrentWidget(libur)
    sebelum = len(kalender.libur(kantor.sebagai("operator"), 2026))
    klik(qtbot, halaman, "Isi libur nasional tetap")
    selesai(qtbot, pekerja)
    libur.tanggal.setel_tanggal(date(2026, 4, 24))
    qtbot.keyClicks(libur.keterangan, "Hari Jadi Kota Pematangsiantar")
    klik(qtbot, halaman, "Tambah hari libur")
    selesai(qtbot, pekerja)
    nama = [h.keterangan for h in kalender.libur(kantor.sebagai("operator"), 2026)]
    assert "Hari Jadi Kota Pematangsiantar" in nama and len(nama) > sebelum
    assert libur.tabel.baris_kini().tanggal == date(2026, 4, 24), "what was just added is the current row"
    klik(qtbot, halaman, "Hapus")
    selesai(qtbot, pekerja)
    assert "dihapus dari kalender" in halaman.bilah_pesan.teks()
    halaman.bilah_pesan.lakukan()
    selesai(qtbot, pekerja)
    assert "Hari Jadi Kota Pematangsiantar" in [h.keterangan for h in kalender.libur(kantor.sebagai("operator"), 2026)]


def test_leave_is_noted_for_a_person(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    halaman = buka("operator")
    absen = halaman.absen
    halaman.form.tab.setCurrentWidget(absen)
    klik(qtbot, halaman, "Catat")
    assert absen.pegawai.hasFocus(), "nobody is chosen yet"
    ketik_orang(qtbot, absen.pegawai, "rudi")
    absen.mulai.setel_tanggal(date(2026, 12, 7))
    assert absen.selesai.tanggal() >= date(2026, 12, 7), "the end follows the beginning"
    absen.selesai.setel_tanggal(date(2026, 12, 9))
    qtbot.keyClicks(absen.keterangan, "Surat 12/2026")
    klik(qtbot, halaman, "Catat")
    selesai(qtbot, pekerja)
    (baris,) = [b for b in kalender.ketidakhadiran(kantor.sebagai("operator"), 2026) if b.ketidakhadiran.keterangan]
    assert (baris.ketidakhadiran.pegawai_id, baris.ketidakhadiran.selesai) == (RUDI, date(2026, 12, 9))
    for nama, hari in (("siti", date(2026, 12, 21)), ("rudi", date(2026, 12, 14))):
        ketik_orang(qtbot, absen.pegawai, nama)
        absen.mulai.setel_tanggal(hari)
        klik(qtbot, halaman, "Catat")
        selesai(qtbot, pekerja)
        assert absen.tabel.baris_kini().ketidakhadiran.mulai == hari, "Hapus means what was just noted"


@pytest.mark.parametrize("akun", ["kepala", "pengawas"])
def test_who_only_reads_has_no_buttons(qtbot: Any, pekerja: Pekerja, buka: Any, akun: str) -> None:
    halaman = buka(akun)
    for nomor in range(halaman.form.tab.count()):
        halaman.form.tab.setCurrentIndex(nomor)
        tombol = set(daftar_tombol(halaman))
        assert not tombol & {"Tambah pegawai", "Simpan", "Hapus", "Tambah hari libur", "Catat"}, tombol
    halaman.form.tab.setCurrentIndex(0)
    pilih_orang(halaman, RUDI, qtbot, pekerja)
    assert any("NIP" in teks for teks in teks_terlihat(halaman))


def test_every_control_has_a_name(qtbot: Any, pekerja: Pekerja, buka: Any) -> None:
    halaman = buka("operator")
    for nomor in range(halaman.form.tab.count()):
        halaman.form.tab.setCurrentIndex(nomor)
        selesai(qtbot, pekerja)
        assert tanpa_nama(halaman) == []
