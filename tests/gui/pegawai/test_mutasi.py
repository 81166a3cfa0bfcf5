"""The transfer wizard as an operator uses it, with the mouse and with the keyboard alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kinerja_desktop.domain.catatan_mutasi import CatatanMutasi, JenisMutasi
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.pegawai.formulir import pilih_data
from kinerja_desktop.gui.pegawai.mutasi_pemandu import AKIBAT, APA, DATA, SELESAI, PemanduMutasi
from kinerja_desktop.gui.pegawai.page import PegawaiPage
from kinerja_desktop.services import mutasi
from kinerja_desktop.store.rekaman import cari
from tests.helpers.kantor import DEWI, DINAS, KADIS, KEPALA, PUSKESMAS, SITI, KantorUji
from tests.helpers.qt import klik, selesai, tampilkan, tanpa_nama, tekan, teks_terlihat


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Any:
    def buat(akun: str = "operator") -> PegawaiPage:
        halaman = tampilkan(qtbot, PegawaiPage(kantor.sebagai(akun), pekerja))
        selesai(qtbot, pekerja)
        return halaman

    return buat


def dari_orang(halaman: PegawaiPage, nomor: Any, qtbot: Any, pekerja: Pekerja) -> PemanduMutasi:
    halaman.orang.tabel.pilih_kunci(nomor)
    selesai(qtbot, pekerja)
    halaman.orang._dipilih(halaman.orang.tabel.baris_kini())
    klik(qtbot, halaman, "Mutasi…")
    selesai(qtbot, pekerja)
    return halaman.mutasi.pemandu


def isi_pindah(pemandu: PemanduMutasi, qtbot: Any, pekerja: Pekerja) -> None:
    data = pemandu.data
    data.tanggal.setel_tanggal(date(2026, 11, 1))
    pilih_data(data.unit, DINAS)
    selesai(qtbot, pekerja)
    data.jabatan.lineEdit().clear()
    qtbot.keyClicks(data.jabatan.lineEdit(), "Bidan Koordinator")


def catatan(kantor: KantorUji) -> list[CatatanMutasi]:
    with kantor.terbuka.store.baca() as koneksi:
        return [s.nilai for s in cari(koneksi, CatatanMutasi)]


def test_a_move_is_shown_before_it_happens_and_then_applied(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kantor.tetapkan_skp_siti()
    halaman = buka()
    pemandu = dari_orang(halaman, SITI, qtbot, pekerja)
    assert pemandu.tumpukan.currentIndex() == APA
    assert pemandu.apa.orang.orang() == SITI
    klik(qtbot, pemandu, "Lanjut")
    assert pemandu.tumpukan.currentIndex() == DATA
    isi_pindah(pemandu, qtbot, pekerja)
    klik(qtbot, pemandu, "Lanjut")
    selesai(qtbot, pekerja)
    assert pemandu.tumpukan.currentIndex() == AKIBAT
    teks = " ".join(pemandu.akibat.teks())
    for kata in ("SKP 2026 Siti Rahma, A.Md.Keb. berlaku sampai 31 Okt 2026", "menyusun SKP baru mulai 1 Nov 2026",
                 "dr. Tiur Manurung menilai Siti Rahma, A.Md.Keb. untuk Triwulan IV 2026"):  # fmt: skip
        assert kata in teks
    assert catatan(kantor) == [], "nothing is written before it is applied"
    klik(qtbot, pemandu, "Terapkan mutasi")
    selesai(qtbot, pekerja)
    assert pemandu.tumpukan.currentIndex() == SELESAI
    assert halaman.window().focusWidget() is pemandu.tombol_lembar
    (satu,) = catatan(kantor)
    assert (satu.pegawai_id, satu.jenis) == (SITI, JenisMutasi.MUTASI)
    assert any("menyusun SKP baru" in t for t in pemandu.tugas.teks())
    assert not any("berlaku sampai" in t for t in pemandu.tugas.teks()), "what the program did itself is no task"
    klik(qtbot, pemandu, "Selesai")
    selesai(qtbot, pekerja)
    assert halaman.mutasi.riwayat.model.rowCount() == 1


def test_back_keeps_what_was_typed(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    pemandu = dari_orang(buka(), SITI, qtbot, pekerja)
    klik(qtbot, pemandu, "Lanjut")
    isi_pindah(pemandu, qtbot, pekerja)
    qtbot.keyClicks(pemandu.data.dasar, "SK 800/1")
    semula = pemandu.langkah()
    klik(qtbot, pemandu, "Lanjut")
    selesai(qtbot, pekerja)
    for harap in (DATA, APA):
        klik(qtbot, pemandu, "Kembali")
        assert pemandu.tumpukan.currentIndex() == harap
    assert pemandu.apa.orang.orang() == SITI
    klik(qtbot, pemandu, "Lanjut")
    assert pemandu.langkah() == semula


def test_what_was_typed_is_there_again_next_time(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    pemandu = dari_orang(buka(), SITI, qtbot, pekerja)
    klik(qtbot, pemandu, "Lanjut")
    isi_pindah(pemandu, qtbot, pekerja)
    semula = pemandu.langkah()
    klik(qtbot, pemandu, "Tutup")
    selesai(qtbot, pekerja)
    halaman = buka()
    halaman.form.tab.setCurrentWidget(halaman.mutasi)
    klik(qtbot, halaman, "Mutasi baru…")
    selesai(qtbot, pekerja)
    pemandu = halaman.mutasi.pemandu
    assert pemandu.apa.orang.nama().startswith("Siti Rahma")
    klik(qtbot, pemandu, "Lanjut")
    assert pemandu.langkah() == semula


def test_a_problem_is_told_beside_the_buttons_and_marks_its_field(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    pemandu = dari_orang(buka(), SITI, qtbot, pekerja)
    klik(qtbot, pemandu, "Lanjut")
    klik(qtbot, pemandu, "Lanjut")
    selesai(qtbot, pekerja)
    assert "Unit kerja belum dipilih" in pemandu.masalah.text()
    assert pemandu.data.unit.property("galat")
    pilih_data(pemandu.data.unit, DINAS)
    selesai(qtbot, pekerja)
    assert pemandu.masalah.text() == ""
    klik(qtbot, pemandu, "Lanjut")
    selesai(qtbot, pekerja)
    assert "Jabatan baru belum diisi" in pemandu.masalah.text()
    assert pemandu.tumpukan.currentIndex() == DATA


def test_a_plt_has_a_last_day_and_no_post_of_his_own(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    pemandu = dari_orang(buka(), DEWI, qtbot, pekerja)
    pemandu.apa.radio[JenisMutasi.PLT].setChecked(True)
    klik(qtbot, pemandu, "Lanjut")
    data = pemandu.data
    assert data.selesai.isVisible() and data.unit.isVisible()
    assert (data.selesai.tanggal() - data.tanggal.tanggal()).days == 89, "three months, not one day"
    assert not any(w.isVisible() for w in (data.jabatan, data.kedudukan, data.keluar, data.ada_selesai, data.sepakat))
    pilih_data(data.unit, PUSKESMAS)
    data.selesai.setel_tanggal(date(2026, 11, 1))
    data.tanggal.setel_tanggal(date(2026, 11, 20))
    klik(qtbot, pemandu, "Lanjut")
    selesai(qtbot, pekerja)
    assert "Tanggal akhir mendahului" in pemandu.masalah.text()
    data.selesai.setel_tanggal(date(2026, 12, 20))
    klik(qtbot, pemandu, "Lanjut")
    selesai(qtbot, pekerja)
    teks = " ".join(pemandu.akibat.teks())
    assert "ditambahkan pada SKP 2026 Dewi Sinaga, A.Md.Kep. sebagai hasil kerja utama" in teks
    assert "dr. R. Purba masih memimpin Puskesmas Kartini" in teks


@pytest.mark.parametrize("jenis", list(JenisMutasi))
def test_each_kind_shows_its_own_fields_and_has_consequences(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, jenis: JenisMutasi
) -> None:
    pemandu = dari_orang(buka(), DEWI, qtbot, pekerja)
    pemandu.apa.radio[jenis].setChecked(True)
    klik(qtbot, pemandu, "Lanjut")
    data = pemandu.data
    data.tanggal.setel_tanggal(date(2026, 11, 20))
    data.selesai.setel_tanggal(date(2026, 12, 20))
    pilih_data(data.unit, PUSKESMAS if jenis is not JenisMutasi.MUTASI else DINAS)
    selesai(qtbot, pekerja)
    data.jabatan.setEditText("Kepala Puskesmas")
    assert tanpa_nama(pemandu) == []
    klik(qtbot, pemandu, "Lanjut")
    selesai(qtbot, pekerja)
    assert pemandu.masalah.text() == ""
    assert pemandu.akibat.teks()


def test_the_whole_wizard_by_keyboard(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    halaman = buka()
    pemandu = dari_orang(halaman, SITI, qtbot, pekerja)
    kendali = Qt.KeyboardModifier.ControlModifier
    tekan(qtbot, pemandu.apa.orang, Qt.Key.Key_Return, kendali)
    qtbot.waitUntil(lambda: pemandu.tumpukan.currentIndex() == DATA)
    isi_pindah(pemandu, qtbot, pekerja)
    tekan(qtbot, pemandu.data.dasar, Qt.Key.Key_Return, kendali)
    qtbot.waitUntil(lambda: pemandu.tumpukan.currentIndex() == AKIBAT)
    tekan(qtbot, pemandu, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: pemandu.tumpukan.currentIndex() == DATA)
    tekan(qtbot, pemandu.data.dasar, Qt.Key.Key_Return, kendali)
    qtbot.waitUntil(lambda: pemandu.tumpukan.currentIndex() == AKIBAT)
    tekan(qtbot, pemandu, Qt.Key.Key_Return, kendali)
    qtbot.waitUntil(lambda: pemandu.tumpukan.currentIndex() == SELESAI)
    assert len(catatan(kantor)) == 1


def test_somebody_is_found_by_typing(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    halaman = buka()
    halaman.form.tab.setCurrentWidget(halaman.mutasi)
    klik(qtbot, halaman, "Mutasi baru…")
    selesai(qtbot, pekerja)
    pemandu = halaman.mutasi.pemandu
    klik(qtbot, pemandu, "Lanjut")
    assert "Pegawai belum dipilih" in pemandu.masalah.text()
    qtbot.keyClicks(pemandu.apa.orang, "purba")
    qtbot.waitUntil(lambda: bool(pemandu.apa.orang.calon()))
    pemandu.apa.orang.pilih(0)
    assert pemandu.apa.orang.orang() == KEPALA
    assert pemandu.masalah.text() == ""


def test_the_handover_page_is_seen_and_saved_and_the_transfer_undone(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, tmp_path: Path
) -> None:
    halaman = buka()
    pemandu = dari_orang(halaman, KEPALA, qtbot, pekerja)
    klik(qtbot, pemandu, "Lanjut")
    isi_pindah(pemandu, qtbot, pekerja)
    klik(qtbot, pemandu, "Lanjut")
    selesai(qtbot, pekerja)
    klik(qtbot, pemandu, "Terapkan mutasi")
    selesai(qtbot, pekerja)
    klik(qtbot, pemandu, "Lembar serah terima")
    selesai(qtbot, pekerja)
    lembar = halaman.mutasi.lembar
    assert lembar.isVisible() and lembar.data.startswith(b"%PDF")
    assert lembar.gulir.widget() is not None
    dialog.siapkan(tmp_path / "serah.pdf")
    klik(qtbot, halaman, "Simpan PDF")
    selesai(qtbot, pekerja)
    assert (tmp_path / "serah.pdf").read_bytes() == lembar.data
    klik(qtbot, lembar, "Kembali")
    kantor.jam.maju(minutes=1)
    klik(qtbot, pemandu, "Batalkan mutasi")
    selesai(qtbot, pekerja)
    assert "Mutasi dibatalkan" in halaman.bilah_pesan.teks()
    with kantor.terbuka.store.baca() as koneksi:
        penilai = {s.nilai.id: s.nilai.penilai_id for s in cari(koneksi, Pegawai)}
    assert penilai[SITI] == KEPALA
    assert "Dibatalkan" in halaman.mutasi.riwayat._keadaan(halaman.mutasi.riwayat.model.baris(0))


def test_the_list_opens_the_page_again_and_undoes(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    from tests.helpers.tulisan_mutasi import tercatat

    nomor = tercatat(kantor)
    halaman = buka()
    halaman.buka({"tab": "mutasi"})
    riwayat = halaman.mutasi.riwayat
    assert not riwayat.tombol_lembar.isEnabled()
    qtbot.keyClicks(riwayat.cari, "purba")
    qtbot.waitUntil(lambda: riwayat.model.rowCount() == 0)
    assert "Tidak ada mutasi yang cocok" in " ".join(teks_terlihat(riwayat))
    riwayat.cari.clear()
    qtbot.waitUntil(lambda: riwayat.model.rowCount() == 1)
    riwayat.tabel.pilih_kunci(nomor)
    klik(qtbot, halaman, "Lembar serah terima")
    selesai(qtbot, pekerja)
    assert halaman.mutasi.lembar.isVisible()
    klik(qtbot, halaman.mutasi.lembar, "Kembali")
    klik(qtbot, halaman, "Batalkan mutasi")
    selesai(qtbot, pekerja)
    (baris,) = mutasi.riwayat(kantor.sebagai("operator"))
    assert baris.dibatalkan
    riwayat.tabel.pilih_kunci(nomor)
    assert not riwayat.tombol_batal.isEnabled()


@pytest.mark.parametrize("akun", ["pengawas", "kepala"])
def test_who_only_reads_sees_the_list_and_no_wizard(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, akun: str
) -> None:
    halaman = buka(akun)
    assert not halaman.orang.tombol_mutasi.isVisible()
    halaman.form.tab.setCurrentWidget(halaman.mutasi)
    assert not halaman.mutasi.riwayat.tombol_baru.isVisible()
    assert "Belum ada mutasi" in " ".join(teks_terlihat(halaman))
    assert KADIS


def test_a_unit_starts_the_transfer_of_its_head_or_asks_for_a_new_one(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    halaman = buka()
    halaman.form.tab.setCurrentWidget(halaman.organisasi)
    selesai(qtbot, pekerja)
    halaman.organisasi.buka(PUSKESMAS)
    selesai(qtbot, pekerja)
    klik(qtbot, halaman, "Mutasi pimpinan…")
    selesai(qtbot, pekerja)
    pemandu = halaman.mutasi.pemandu
    assert (pemandu.apa.orang.orang(), pemandu.apa.jenis()) == (KEPALA, JenisMutasi.MUTASI)
    berhenti = LangkahMutasi(JenisMutasi.BERHENTI, KEPALA, date(2026, 11, 1))
    mutasi.terapkan(kantor.sebagai("operator"), berhenti)
    halaman.form.tab.setCurrentWidget(halaman.organisasi)
    halaman.segarkan()
    selesai(qtbot, pekerja)
    halaman.organisasi.buka(PUSKESMAS)
    selesai(qtbot, pekerja)
    klik(qtbot, halaman, "Mutasi pimpinan…")
    selesai(qtbot, pekerja)
    assert (pemandu.apa.orang.orang(), pemandu.apa.jenis()) == (None, JenisMutasi.GANTI_PIMPINAN)
    assert pemandu.data.unit.currentData() == PUSKESMAS
