"""Pembinaan as a leader, who guides, the pegawai and the kepegawaian use it."""

from __future__ import annotations

from datetime import date, time
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from kinerja_desktop.domain.bimbingan import JenisBimbingan, StatusBimbingan
from kinerja_desktop.domain.konseling import JenisKonselor, StatusKonseling
from kinerja_desktop.domain.skp import Nilai
from kinerja_desktop.domain.tindakan_kemajuan import JenisTindakan
from kinerja_desktop.gui.beranda.kata import ajakan
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.medan_teks import MedanTeks
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.pembinaan.page import PembinaanPage
from kinerja_desktop.services import beranda, bimbingan, bimbingan_draf, konseling, pasca_bimbingan, tindakan_kemajuan
from kinerja_desktop.services.pembinaan import JenisEntri
from tests.helpers.kantor import DEWI, RHK_2, RUDI, SITI, KantorUji
from tests.helpers.pembinaan import BAGIAN_RUDI, BAGIAN_SITI, PERILAKU, coaching, kasus, mentoring, pasca, penugasan
from tests.helpers.qt import daftar_tombol, klik, selesai, tampilkan, tanpa_nama, tekan, teks_terlihat


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Any:
    def buat(akun: str, pegawai_id: UUID | None = None, nomor: UUID | None = None) -> PembinaanPage:
        halaman = tampilkan(qtbot, PembinaanPage(kantor.sebagai(akun), pekerja))
        selesai(qtbot, pekerja)
        if pegawai_id is not None:
            halaman.buka({"pegawai_id": pegawai_id, "jenis": JenisEntri.BIMBINGAN, "id": nomor})
            selesai(qtbot, pekerja)
        return halaman

    return buat


def tulis(medan: object, teks: str) -> None:
    assert isinstance(medan, (MedanTeks, QComboBox))
    if isinstance(medan, MedanTeks):
        medan.setPlainText(teks)
    else:
        medan.setCurrentText(teks)


def judul(halaman: PembinaanPage) -> list[str]:
    return [e.judul for e in halaman.waktu.model.semua()]


def test_a_pegawai_alone_sees_his_own_timeline_and_a_kind_word(buka: Any) -> None:
    siti = buka("siti")
    assert not siti.kartu_daftar.isVisible()
    assert "Belum ada pembinaan untuk Anda" in siti.waktu.kosong.teks()
    assert "Catat tindakan" not in daftar_tombol(siti)


def test_an_account_without_people_says_what_comes_here(buka: Any) -> None:
    operator = buka("operator")
    assert operator.tumpuk.currentWidget() is operator.kosong
    assert "Kasus konseling" in operator.kosong.teks()


def test_praise_is_noted_and_read_in_kind_words(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kantor.tetapkan_skp_siti()
    kepala = buka("kepala", SITI)
    klik(qtbot, kepala, "Catat tindakan")
    selesai(qtbot, pekerja)
    assert kepala.tindakan.rhk.count() == 3
    klik(qtbot, kepala.tindakan, "Catat tindakan")
    selesai(qtbot, pekerja)
    assert "Uraian belum diisi" in kepala.tindakan.masalah.text()
    kepala.tindakan.rhk.setCurrentIndex(2)
    qtbot.keyClicks(kepala.tindakan.uraian, "Pemantauan rujukan rapi.")
    klik(qtbot, kepala.tindakan, "Catat tindakan")
    selesai(qtbot, pekerja)
    assert judul(kepala) == ["Apresiasi"] and "Tindakan tercatat" in kepala.bilah_pesan.teks()
    (baris,) = tindakan_kemajuan.daftar(kantor.sebagai("siti"), SITI)
    assert baris.tindakan.rhk_id == RHK_2

    siti = buka("siti")
    tekan(qtbot, siti.waktu.tabel, Qt.Key.Key_Return)
    qtbot.waitUntil(siti.tindakan.isVisible)
    terlihat = teks_terlihat(siti.tindakan)
    assert "Kemajuan Anda diperhatikan dan dihargai. Terima kasih." in terlihat
    assert "Batalkan tindakan" not in daftar_tombol(siti.tindakan)


def test_an_action_that_changes_the_plan_leads_to_it(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kantor.tetapkan_skp_siti()
    kepala = buka("kepala", SITI)
    kepala._catat()
    selesai(qtbot, pekerja)
    kepala.tindakan.jenis.setCurrentIndex(list(JenisTindakan).index(JenisTindakan.PENYESUAIAN_EKSPEKTASI))
    kepala.tindakan.uraian.setPlainText("Target kunjungan ditinjau.")
    kepala.tindakan.catat()
    selesai(qtbot, pekerja)
    with qtbot.waitSignal(kepala.minta_pindah) as pindah:
        kepala.bilah_pesan.lakukan()
    assert pindah.args == ["sasaran", {"pegawai_id": SITI, "tahun": 2026}]


def test_taking_over_without_a_follow_up_is_refused_beside_the_field(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kantor.tetapkan_skp_siti()
    kepala = buka("kepala", SITI)
    kepala._catat()
    selesai(qtbot, pekerja)
    kepala.tindakan.jenis.setCurrentIndex(list(JenisTindakan).index(JenisTindakan.PENGAMBILALIHAN))
    kepala.tindakan.rhk.setCurrentIndex(1)
    kepala.tindakan.uraian.setPlainText("Tidak selesai.")
    kepala.tindakan.catat()
    selesai(qtbot, pekerja)
    assert "Pasal 20 ayat (6)" in kepala.tindakan.masalah.text()
    assert tindakan_kemajuan.daftar(kantor.sebagai("kepala"), SITI) == []


def test_an_action_is_called_off_and_brought_back(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    penugasan(kantor)
    kepala = buka("kepala", SITI)
    kepala.waktu._buka()
    klik(qtbot, kepala.tindakan, "Batalkan tindakan")
    selesai(qtbot, pekerja)
    assert not tindakan_kemajuan.daftar(kantor.sebagai("kepala"), SITI)[0].tindakan.berlaku
    kepala.bilah_pesan.lakukan()
    selesai(qtbot, pekerja)
    assert tindakan_kemajuan.daftar(kantor.sebagai("kepala"), SITI)[0].tindakan.berlaku


def test_what_is_typed_of_an_action_survives_leaving(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kepala = buka("kepala", SITI)
    kepala._catat()
    selesai(qtbot, pekerja)
    qtbot.keyClicks(kepala.tindakan.uraian, "Setengah jadi")
    assert kepala.tunda_tutup()
    selesai(qtbot, pekerja)
    lagi = buka("kepala", SITI)
    lagi._catat()
    selesai(qtbot, pekerja)
    assert lagi.tindakan.uraian.toPlainText() == "Setengah jadi"
    assert lagi.tindakan.tersimpan.text() == "Isian dipulihkan"


def test_a_red_mark_goes_with_the_person_it_was_about_and_with_the_first_letter(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kepala = buka("kepala", SITI)

    def tindakan_untuk(orang: UUID) -> None:
        kepala.tabel.pilih_kunci(orang)
        selesai(qtbot, pekerja)
        kepala._catat()
        selesai(qtbot, pekerja)

    uraian = kepala.tindakan.uraian
    tindakan_untuk(SITI)
    kepala.tindakan.catat()
    selesai(qtbot, pekerja)
    assert uraian.property("galat") and "Uraian belum diisi" in uraian.toolTip()
    tindakan_untuk(DEWI)
    assert not uraian.property("galat") and uraian.toolTip() == "" and kepala.tindakan.masalah.isHidden()
    kepala.tindakan.catat()
    selesai(qtbot, pekerja)
    assert uraian.property("galat")
    qtbot.keyClicks(uraian, "R")
    assert not uraian.property("galat") and kepala.tindakan.masalah.isHidden()


def test_marks_of_the_report_of_conduct_do_not_wait_for_the_next_person(
    pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kepala = buka("kepala", SITI)
    kepala._lapor()
    selesai(qtbot, pekerja)
    kepala.perilaku.laporkan()
    medan = (kepala.perilaku.uraian, kepala.perilaku.retrospektif)
    assert all(m.property("galat") for m in medan)
    kepala.tabel.pilih_kunci(DEWI)
    selesai(qtbot, pekerja)
    kepala._lapor()
    selesai(qtbot, pekerja)
    assert not any(m.property("galat") for m in medan)


def test_marks_of_the_competences_go_while_they_are_filled_in(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    rudi = buka("rudi", SITI)
    rudi._buka_kompetensi(coaching(kantor))
    selesai(qtbot, pekerja)
    lembar = rudi.kompetensi
    lembar.tetapkan()
    bertanda = [b.nilai for b in lembar.baris if b.nilai.property("galat")]
    assert bertanda and lembar.rekomendasi.property("galat")
    lembar.rekomendasi.setPlainText("Lanjutkan.")
    assert not any(b.property("galat") for b in (*bertanda, lembar.rekomendasi))


def test_in_a_narrow_window_the_buttons_fold_below_the_whole_name(pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kepala = buka("kepala", SITI)
    waktu = kepala.waktu
    kepala.resize(1_308, 670)
    qtbot.wait(20)
    assert waktu.tombol_tindakan.y() < waktu.jabatan.geometry().bottom()
    kepala.resize(966, 600)
    qtbot.wait(20)
    assert waktu.nama.width() >= waktu.nama.sizeHint().width()
    assert waktu.jabatan.width() >= waktu.jabatan.sizeHint().width()
    tombol = (waktu.tombol_lapor, waktu.tombol_bimbingan, waktu.tombol_tindakan)
    assert all(t.isVisible() and t.width() >= t.sizeHint().width() for t in tombol)
    assert all(t.y() > waktu.jabatan.geometry().bottom() for t in tombol)
    assert waktu.tombol_tindakan.geometry().right() < waktu.width()


def test_what_is_typed_to_open_a_guidance_is_kept_for_each_person(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kepala = buka("kepala", SITI)

    def mulai_untuk(orang: UUID) -> None:
        kepala.tabel.pilih_kunci(orang)
        selesai(qtbot, pekerja)
        kepala._mulai(None)
        selesai(qtbot, pekerja)

    mulai_untuk(SITI)
    kepala.mulai.jenis.setCurrentIndex(1)
    qtbot.keyClicks(kepala.mulai.pokok, "Kunjungan rumah")
    qtbot.waitUntil(lambda: "Tersimpan otomatis" in kepala.mulai.tersimpan.text())
    qtbot.keyClicks(kepala.mulai.pokok, " bersama")
    mulai_untuk(DEWI)
    assert kepala.mulai.pokok.toPlainText() == "" and kepala.mulai.tersimpan.text() == ""
    assert kepala.mulai.jenis.currentData() == JenisBimbingan.COACHING
    mulai_untuk(SITI)
    assert kepala.mulai.pokok.toPlainText() == "Kunjungan rumah bersama"
    assert kepala.mulai.jenis.currentData() == JenisBimbingan.MENTORING
    assert kepala.mulai.tersimpan.text() == "Isian dipulihkan"


def test_a_guidance_that_began_leaves_no_draft_and_a_refused_one_keeps_it(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kepala = buka("kepala", SITI)
    kepala._mulai(None)
    selesai(qtbot, pekerja)
    kepala.mulai.mulai_bimbingan()
    selesai(qtbot, pekerja)
    assert kepala.mulai.isVisible() and kepala.mulai.masalah.isVisible()
    kepala.mulai.pokok.setPlainText("Kunjungan rumah")
    kepala.mulai.mulai.setel_tanggal(date(2028, 3, 1))
    kepala.mulai.mulai_bimbingan()
    selesai(qtbot, pekerja)
    assert kepala.mulai.masalah.isVisible()
    draf = bimbingan_draf.draf_otomatis(kantor.sebagai("kepala"), SITI, None)
    assert draf is not None and draf.pokok == "Kunjungan rumah"
    kepala.mulai.mulai.setel_tanggal(date(2026, 11, 20))
    kepala.mulai.mulai_bimbingan()
    selesai(qtbot, pekerja)
    assert kepala.tumpuk.currentWidget() is kepala.bimbingan
    kepala._mulai(None)
    selesai(qtbot, pekerja)
    assert kepala.mulai.pokok.toPlainText() == "" and kepala.mulai.tersimpan.text() == ""


def test_the_whole_way_of_a_coaching_on_the_screen(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    penugasan(kantor)
    rudi = buka("rudi")
    assert rudi.remah == "0 bimbingan berjalan · 1 menunggu Anda"
    rudi.waktu._buka()
    klik(qtbot, rudi.tindakan, "Mulai bimbingan")
    assert rudi.mulai.pokok.toPlainText().startswith("Kunjungan rumah tertinggal")
    klik(qtbot, rudi.mulai, "Mulai bimbingan")
    selesai(qtbot, pekerja)
    assert rudi.bimbingan.tag.text() == "Menunggu pegawai" and not rudi.bimbingan.tombol_tanda.isEnabled()
    nomor = rudi.bimbingan._nomor

    siti = buka("siti")
    siti.waktu._buka()
    siti.waktu.tabel.pilih_baris(judul(siti).index("Coaching"))
    siti.waktu._buka()
    selesai(qtbot, pekerja)
    lembar = siti.bimbingan
    assert lembar.bagian.tujuan.isi()[0][0] == "Jumlah kunjungan rumah ibu hamil risiko tinggi"
    klik(qtbot, lembar, "Serahkan bagian saya")
    selesai(qtbot, pekerja)
    assert "Ada kolom yang masih kosong" in lembar.masalah.text() and lembar.bagian.tujuan.masalah.isVisible()
    for blok, isi in ((lembar.bagian.tujuan, BAGIAN_SITI.tujuan[0]), (lembar.bagian.fakta, BAGIAN_SITI.fakta[0])):
        for medan, nama in zip(blok.baris[0].medan, isi.__slots__, strict=True):
            tulis(medan, getattr(isi, nama))
    klik(qtbot, lembar, "Serahkan bagian saya")
    selesai(qtbot, pekerja)
    assert bimbingan.lembar(kantor.sebagai("rudi"), nomor).status is StatusBimbingan.BERJALAN

    rudi = buka("rudi", SITI, nomor)
    for langkah in BAGIAN_RUDI.langkah:
        rudi.bimbingan.bagian.langkah.tambah(
            (langkah.indikator, langkah.strategi, "YA" if langkah.penyesuaian else "TIDAK")
        )
    assert "SKP perlu direvisi" in rudi.bimbingan.petunjuk.text()
    dialog.siapkan(True)
    klik(qtbot, rudi.bimbingan, "Tanda tangani")
    selesai(qtbot, pekerja)

    siti = buka("siti", SITI, nomor)
    klik(qtbot, siti.bimbingan, "Setuju dan tanda tangani")
    selesai(qtbot, pekerja)
    assert bimbingan.lembar(kantor.sebagai("siti"), nomor).status is StatusBimbingan.SELESAI
    with qtbot.waitSignal(siti.minta_pindah) as pindah:
        siti.bilah_pesan.lakukan()
    assert pindah.args[0] == "sasaran"


def test_the_own_part_is_kept_while_it_is_typed(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    nomor = coaching(kantor, sampai="dibuka")
    siti = buka("siti", SITI, nomor)
    siti.bimbingan.bagian.peluang.setPlainText("Kunjungan sore hari")
    qtbot.waitUntil(lambda: "Tersimpan otomatis" in siti.bimbingan.tersimpan.text())
    lagi = buka("siti", SITI, nomor)
    assert lagi.bimbingan.bagian.peluang.toPlainText() == "Kunjungan sore hari"
    klik(qtbot, lagi.bimbingan, "Simpan")
    selesai(qtbot, pekerja)
    assert bimbingan.lembar(kantor.sebagai("siti"), nomor).bagian_pegawai.peluang == "Kunjungan sore hari"
    assert bimbingan.draf_otomatis(kantor.sebagai("siti"), nomor) == (None, None)


def test_rows_come_from_the_plan_and_go_with_undo(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    nomor = coaching(kantor, sampai="dibuka")
    siti = buka("siti", SITI, nomor)
    aksi = siti.bimbingan.menu_skp.actions()
    assert len(aksi) == 3
    aksi[1].trigger()
    assert [b[2] for b in siti.bimbingan.bagian.tujuan.isi()] == ["24 kunjungan", "120 ibu hamil"]
    siti.bimbingan.bagian.tujuan.baris[0].hapus.click()
    assert [b[2] for b in siti.bimbingan.bagian.tujuan.isi()] == ["120 ibu hamil"]
    siti.bilah_pesan.lakukan()
    assert [b[2] for b in siti.bimbingan.bagian.tujuan.isi()] == ["24 kunjungan", "120 ibu hamil"]


def test_a_signature_is_taken_back_and_a_guidance_called_off(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    nomor = coaching(kantor, sampai="ditandatangani")
    rudi = buka("rudi", SITI, nomor)
    assert rudi.bimbingan.bagian.langkah.baris[0].medan[0].isReadOnly()
    klik(qtbot, rudi.bimbingan, "Tarik tanda tangan")
    selesai(qtbot, pekerja)
    rudi.buka({"pegawai_id": SITI, "jenis": JenisEntri.BIMBINGAN, "id": nomor})
    selesai(qtbot, pekerja)
    klik(qtbot, rudi.bimbingan, "Batalkan bimbingan")
    selesai(qtbot, pekerja)
    konteks = kantor.sebagai("rudi")
    assert bimbingan.lembar(konteks, nomor).status is StatusBimbingan.DIBATALKAN
    rudi.bilah_pesan.lakukan()
    selesai(qtbot, pekerja)
    assert bimbingan.lembar(konteks, nomor).status is StatusBimbingan.BERJALAN


def test_a_mentoring_shows_its_journal_and_no_coaching_blocks(kantor: KantorUji, buka: Any) -> None:
    nomor = mentoring(kantor)
    kepala = buka("kepala", SITI, nomor)
    lembar = kepala.bimbingan
    assert lembar.bagian.jurnal.isVisible() and lembar.bagian.keahlian.isVisible()
    assert not (
        lembar.bagian.tujuan.isVisible() or lembar.bagian.peluang.isVisible() or lembar.bagian.hasil.isVisible()
    )
    assert len(lembar.bagian.jurnal.isi()) == 2


def test_b18_is_answered_handed_over_and_read_by_the_atasan(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    nomor = coaching(kantor)
    siti = buka("siti", SITI, nomor)
    klik(qtbot, siti.bimbingan, "Isi umpan balik (B.1.8)")
    selesai(qtbot, pekerja)
    assert "dr. Tiur Manurung" in siti.umpan.ringkas.text()
    for medan in siti.umpan.jawaban[:8]:
        medan.setCurrentText("Ya")
    klik(qtbot, siti.umpan, "Tanda tangani dan serahkan")
    assert "sembilan kriteria" in siti.umpan.masalah.text()
    siti.umpan.jawaban[8].setCurrentText("Sebagian, saya perlu contoh.")
    dialog.siapkan(True)
    klik(qtbot, siti.umpan, "Tanda tangani dan serahkan")
    selesai(qtbot, pekerja)
    assert "Umpan balik bimbingan" in judul(siti)
    kadis = buka("kadis", SITI)
    kadis.waktu.tabel.pilih_baris(judul(kadis).index("Umpan balik bimbingan"))
    kadis.waktu._buka()
    selesai(qtbot, pekerja)
    assert kadis.umpan.jawaban[8].currentText() == "Sebagian, saya perlu contoh."
    assert not kadis.umpan.jawaban[8].isEnabled()
    assert "Umpan balik bimbingan" not in judul(buka("rudi", SITI))


def test_b19_is_filled_in_and_signed(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    nomor = coaching(kantor)
    rudi = buka("rudi", SITI, nomor)
    klik(qtbot, rudi.bimbingan, "Evaluasi kompetensi (B.1.9)")
    selesai(qtbot, pekerja)
    lembar = rudi.kompetensi
    assert len(lembar.baris) == 9
    klik(qtbot, lembar, "Tanda tangani")
    assert "skala 1–5" in lembar.masalah.text()
    for baris in lembar.baris:
        baris.nilai.setCurrentIndex(3)
        baris.alasan.setPlainText("Terlihat pada pertemuan.")
    klik(qtbot, lembar, "Tambah kompetensi teknis")
    teknis = lembar.baris[-1]
    teknis.nama.setText("Pembacaan KTG")
    teknis.hapus.click()
    assert len(lembar.baris) == 9
    rudi.bilah_pesan.lakukan()
    assert lembar.baris[-1].butir().nama == "Pembacaan KTG"
    lembar.baris[-1].nilai.setCurrentIndex(4)
    lembar.baris[-1].alasan.setPlainText("Tepat.")
    lembar.rekomendasi.setPlainText("Pelatihan lanjutan.")
    qtbot.waitUntil(lambda: "Tersimpan otomatis" in lembar.tersimpan.text())
    dialog.siapkan(True)
    klik(qtbot, lembar, "Tanda tangani")
    selesai(qtbot, pekerja)
    tersimpan = pasca_bimbingan.lembar_kompetensi(kantor.sebagai("siti"), nomor).tersimpan
    assert tersimpan is not None and [b.nilai for b in tersimpan.butir] == [3] * 9 + [4]


def test_r132_a_case_from_the_report_to_the_follow_up(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kepala = buka("kepala", SITI)
    klik(qtbot, kepala, "Laporkan perilaku kerja…")
    selesai(qtbot, pekerja)
    klik(qtbot, kepala.perilaku, "Tanda tangani dan laporkan")
    assert "nilai dasar" in kepala.perilaku.masalah.text().casefold()
    kepala.perilaku.nilai[Nilai.AKUNTABEL].setChecked(True)
    kepala.perilaku.uraian.setPlainText("Datang sesudah pukul 09.00 tanpa kabar.")
    kepala.perilaku.retrospektif.setPlainText("Berbicara empat mata.")
    dialog.siapkan(True)
    klik(qtbot, kepala.perilaku, "Tanda tangani dan laporkan")
    selesai(qtbot, pekerja)
    assert judul(kepala) == ["Konseling kinerja"]
    assert judul(buka("siti")) == []

    operator = buka("operator")
    assert operator.remah.endswith("1 menunggu Anda")
    operator.waktu._buka()
    selesai(qtbot, pekerja)
    operator.kasus.konselor.setel(DEWI, "Dewi Sinaga")
    operator.kasus.jam_mulai.setel_jam(None)
    operator.kasus.tempat.setText("Ruang konseling")
    klik(qtbot, operator.kasus, "Tetapkan konseling")
    selesai(qtbot, pekerja)
    assert "jadwal" in operator.kasus.masalah.text()
    operator.kasus.jam_mulai.setel_jam(time(14))
    klik(qtbot, operator.kasus, "Tetapkan konseling")
    selesai(qtbot, pekerja)
    assert judul(buka("siti")) == ["Undangan konseling"]

    dewi = buka("dewi", SITI)
    dewi.waktu._buka()
    selesai(qtbot, pekerja)
    assert "Datang sesudah pukul" in dewi.kasus.cerita.text() and "kepegawaian" in dewi.kasus.pelaporan.text()
    dewi.kasus.catatan.setPlainText("Ada keluarga yang sakit.")
    qtbot.waitUntil(lambda: "Tersimpan otomatis" in dewi.kasus.tersimpan.text())
    dewi = buka("dewi", SITI)
    dewi.waktu._buka()
    selesai(qtbot, pekerja)
    assert dewi.kasus.catatan.toPlainText() == "Ada keluarga yang sakit."
    klik(qtbot, dewi.kasus, "Tanda tangani rekaman")
    selesai(qtbot, pekerja)
    operator = buka("operator")
    operator.waktu._buka()
    selesai(qtbot, pekerja)
    operator.kasus.catatan.setPlainText("Jadwal jaga ditinjau.")
    klik(qtbot, operator.kasus, "Catat tindak lanjut")
    selesai(qtbot, pekerja)
    (akhir,) = konseling.kasus_pegawai(kantor.sebagai("operator"), SITI)
    assert akhir.status is StatusKonseling.SELESAI


def test_r132_the_atasan_of_the_penilai_reads_the_result_and_decides(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    nomor = kasus(kantor, sampai="rekaman", jenis=JenisKonselor.PEJABAT)
    kadis = buka("kadis", SITI)
    assert judul(kadis) == ["Konseling kinerja"]
    kadis.waktu._buka()
    selesai(qtbot, pekerja)
    lembar = kadis.kasus
    assert "anggota keluarga yang sakit" in lembar.cerita.text()
    assert PERILAKU.uraian not in lembar.cerita.text() and "dengan tertutup" not in lembar.cerita.text()
    assert "sebagai atasan pejabat penilai" in lembar.pelaporan.text() and lembar.pelaporan.isVisible()
    assert not lembar.tombol_cetak.isVisible() and not lembar.tombol_tetap.isVisible()
    lembar.catatan.setPlainText("Dipindahkan ke pelayanan sore.")
    klik(qtbot, lembar, "Catat tindak lanjut")
    selesai(qtbot, pekerja)
    akhir = konseling.kasus(kantor.sebagai("operator"), nomor)
    assert akhir.langkah[-1].catatan.isi == "Dipindahkan ke pelayanan sore."


def test_an_invitation_opens_as_a_notice(kantor: KantorUji, buka: Any) -> None:
    kasus(kantor, sampai="penetapan")
    siti = buka("siti")
    siti.waktu._buka()
    assert "Ruang konseling lantai 2" in siti.bilah_pesan.teks()


def test_a_form_is_saved_from_its_sheet(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, tmp_path: Path
) -> None:
    nomor = coaching(kantor)
    siti = buka("siti", SITI, nomor)
    for nama, awal in (("b16.pdf", b"%PDF"), ("b16.xlsx", b"PK")):
        dialog.siapkan(tmp_path / nama)
        klik(qtbot, siti.bimbingan, "Simpan formulir…")
        selesai(qtbot, pekerja)
        assert (tmp_path / nama).read_bytes().startswith(awal)


def test_esc_goes_back_and_keys_open_what_is_chosen(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    mentoring(kantor)
    kepala = buka("kepala", SITI)
    tekan(qtbot, kepala.waktu.tabel, Qt.Key.Key_Return)
    qtbot.waitUntil(kepala.bimbingan.isVisible)
    selesai(qtbot, pekerja)
    tekan(qtbot, kepala.bimbingan, Qt.Key.Key_Escape)
    qtbot.waitUntil(kepala.waktu.isVisible)


def test_people_are_found_by_name(pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kepala = buka("kepala")
    kepala.cari.setText("rudi")
    qtbot.waitUntil(lambda: [o.id for o in kepala.model.semua()] == [RUDI])
    kepala.tabel.pilih_baris(0)
    selesai(qtbot, pekerja)
    assert kepala.waktu.nama.text() == "Rudi Hasibuan"


def test_every_control_can_be_named_and_the_page_fits_a_small_window(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kantor.tetapkan_skp_siti()
    nomor = coaching(kantor, sampai="diserahkan")
    pasca(kantor, mentoring(kantor), "kepala")
    kepala = buka("kepala", SITI)
    lembar: list[QWidget] = [kepala.waktu]
    for langkah in (kepala._catat, lambda: kepala._mulai(None), kepala._lapor, lambda: kepala._buka_bimbingan(nomor)):
        langkah()
        selesai(qtbot, pekerja)
        lembar.append(kepala.tumpuk.currentWidget())
        assert tanpa_nama(kepala) == []
    assert len(set(lembar)) == 5
    assert kepala.minimumSizeHint().width() <= 1_000


@pytest.mark.parametrize(
    ("akun", "siapkan", "lembar"),
    [
        ("rudi", penugasan, "tindakan"),
        ("siti", partial(coaching, sampai="dibuka"), "bimbingan"),
        ("siti", coaching, "umpan"),
        ("rudi", coaching, "kompetensi"),
        ("operator", kasus, "kasus"),
    ],
)
def test_the_row_of_beranda_opens_the_sheet_that_waits(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, akun: str, siapkan: Any, lembar: str
) -> None:
    siapkan(kantor)
    konteks = kantor.sebagai(akun)
    ajakan_ = [ajakan(t, konteks.hari_ini()) for t in beranda.ringkasan(konteks).tindakan]
    (tujuan,) = (a.argumen for a in ajakan_ if a.halaman == "pembinaan")
    halaman = buka(akun)
    halaman.buka(tujuan)
    selesai(qtbot, pekerja)
    assert halaman.tumpuk.currentWidget() is getattr(halaman, lembar)
    assert halaman._terpilih == SITI
