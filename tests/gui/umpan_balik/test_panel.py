"""The tabs of Umpan Balik: requests, duty, private notes, narrowing, copies."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.permintaan_umpan import KeadaanPermintaan
from kinerja_desktop.domain.skp import Nilai
from kinerja_desktop.domain.umpan_balik import Hubungan, Nada
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.umpan_balik.dialog import DialogCatatan, DialogSalin
from kinerja_desktop.gui.umpan_balik.dialog_minta import DialogMinta
from kinerja_desktop.services import catatan_penilai, permintaan_umpan, umpan_salinan
from kinerja_desktop.services import umpan_balik as layanan
from kinerja_desktop.services.umpan_balik import Isian, Tentang
from tests.gui.umpan_balik.bantu import kirim
from tests.helpers.kantor import RUDI, SITI, KantorUji
from tests.helpers.qt import klik, selesai, tanpa_nama

TW4 = Periode.baca("2026-TW4")


def _minta(kantor: KantorUji) -> None:
    layanan_minta = permintaan_umpan.minta
    layanan_minta(kantor.sebagai("siti"), SITI, [RUDI], TW4, "Mohon masukan", Tentang(nilai=Nilai.KOMPETEN))


def test_a_narrow_window_shows_every_tab_and_every_button_of_the_notes(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    """1024 wide: a penilai has five tabs, the count of requests besides, and four buttons below a note."""
    _minta(kantor)
    konteks = kantor.sebagai("kepala")
    catatan_penilai.tulis(konteks, SITI, konteks.hari_ini(), "Rapi.", Tentang(), Nada.POSITIF)
    kepala = buka("kepala", "catatan")
    kepala.resize(966, 600)
    qtbot.wait(20)
    pilah = kepala.form.pilah
    assert pilah.count() == 5 and pilah.sizeHint().width() <= pilah.width()
    assert not [t for t in pilah.findChildren(QToolButton) if t.isVisible()]
    tombol = kepala.catatan.perlu_baris
    assert all(t.isVisible() and t.width() >= t.sizeHint().width() for t in tombol)


def test_answering_fills_the_form_and_closes_the_request(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    _minta(kantor)
    rudi = buka("rudi", "permintaan")
    assert rudi.form.pilah.tabText(2) == "Permintaan  1"
    assert "Mohon masukan" in rudi.permintaan.rinci.text() and not rudi.permintaan.tombol_batal.isVisible()
    klik(qtbot, rudi, "Jawab")
    selesai(qtbot, pekerja)
    assert "Menjawab permintaan" in rudi.form.menjawab.text() and rudi.form.menjawab.isVisible()
    assert rudi.isian().tentang == Tentang(nilai=Nilai.KOMPETEN)
    qtbot.keyClicks(rudi.form.isian, "Cepat belajar")
    kirim(rudi, qtbot)
    assert not rudi.form.menjawab.isVisible() and rudi.form.pilah.tabText(2) == "Permintaan"
    assert [b.keadaan for b in permintaan_umpan.daftar(kantor.sebagai("siti"))] == [KeadaanPermintaan.DIJAWAB]
    assert not rudi.permintaan.tombol_jawab.isVisible()


def test_a_request_cancelled_meanwhile_keeps_the_text(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    _minta(kantor)
    rudi = buka("rudi", "permintaan")
    klik(qtbot, rudi, "Jawab")
    selesai(qtbot, pekerja)
    qtbot.keyClicks(rudi.form.isian, "Cepat belajar")
    siti = kantor.sebagai("siti")
    permintaan_umpan.batalkan(siti, permintaan_umpan.daftar(siti)[0].permintaan.id)
    klik(qtbot, rudi, "Beri umpan balik")
    selesai(qtbot, pekerja)
    assert "sudah selesai" in rudi.form.masalah.text() and rudi.form.isian.toPlainText() == "Cepat belajar"
    kirim(rudi, qtbot)
    assert [b.isi for b in layanan.diterima(siti).baris] == ["Cepat belajar"]


def test_another_person_in_the_form_answers_no_request(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    _minta(kantor)
    rudi = buka("rudi", "permintaan")
    klik(qtbot, rudi, "Jawab")
    selesai(qtbot, pekerja)
    kini = rudi.form.kepada.currentIndex()
    rudi.form.kepada.setCurrentIndex(0 if kini else 1)
    selesai(qtbot, pekerja)
    assert rudi.isian().permintaan_id is None and not rudi.form.menjawab.isVisible()


def test_declining_and_cancelling(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    _minta(kantor)
    rudi = buka("rudi", "permintaan")
    dialog.siapkan(None)
    klik(qtbot, rudi, "Tolak…")
    assert permintaan_umpan.menunggu_saya(kantor.sebagai("rudi")), "cancelled: nothing happened"
    dialog.siapkan("Baru sebulan bekerja bersama.")
    klik(qtbot, rudi, "Tolak…")
    selesai(qtbot, pekerja)
    siti = buka("siti", "permintaan")
    assert "Alasan menolak: Baru sebulan" in siti.permintaan.rinci.text()
    assert not siti.permintaan.tombol_batal.isVisible()
    _minta(kantor)
    siti.segarkan()
    selesai(qtbot, pekerja)
    siti.permintaan.tabel.pilih_baris(0)
    dialog.siapkan(True)
    klik(qtbot, siti, "Batalkan permintaan")
    selesai(qtbot, pekerja)
    assert permintaan_umpan.menunggu_saya(kantor.sebagai("rudi")) == []


def test_asking_several_people_at_once(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    siti = buka("siti", "permintaan")
    assert "Belum ada permintaan" in siti.permintaan.tabel.kosong.teks()
    kotak = DialogMinta(siti, pekerja, kantor.sebagai("siti"), [(SITI, "Saya sendiri")], TW4)
    selesai(qtbot, pekerja)
    assert not kotak.tombol_simpan.isEnabled() and kotak.kepada.count() == 4
    for nomor in (0, 1):
        kotak.kepada.item(nomor).setCheckState(Qt.CheckState.Checked)
    kotak.pesan.setPlainText("Mohon masukan")
    kotak.tombol_simpan.click()
    selesai(qtbot, pekerja)
    assert kotak.hasil is not None and len(permintaan_umpan.daftar(kantor.sebagai("siti"))) == 2


def test_who_is_asked_is_found_by_typing_and_stays_ticked(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    siti = buka("siti", "permintaan")
    kotak = DialogMinta(siti, pekerja, kantor.sebagai("siti"), [(SITI, "Saya sendiri")], TW4)
    kotak.show()
    selesai(qtbot, pekerja)
    assert "Centang dahulu" in kotak.alasan.text() and not kotak.tombol_simpan.isEnabled()

    def tampak() -> list[str]:
        semua = [kotak.kepada.item(n) for n in range(kotak.kepada.count())]
        return [satu.text() for satu in semua if not satu.isHidden()]

    nama = next(n for n in range(4) if "Rudi" in kotak.kepada.item(n).text())
    kotak.kepada.item(nama).setCheckState(Qt.CheckState.Checked)
    assert kotak.alasan.text() == "1 orang dicentang." and kotak.tombol_simpan.isEnabled()
    qtbot.keyClicks(kotak.cari, "dewi REKAN")
    assert len(tampak()) == 1 and tampak()[0].startswith("Dewi")
    assert kotak.dipilih() == [RUDI]
    kotak.cari.setText("tidak ada")
    assert tampak() == [] and kotak.alasan.text() == "Tidak ada nama yang cocok. 1 orang dicentang."
    kotak._muat()
    selesai(qtbot, pekerja)
    assert kotak.dipilih() == [RUDI]
    kotak.cari.clear()
    assert len(tampak()) == 4


def test_the_list_of_who_is_asked_lies_over_nothing(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    siti = buka("siti", "permintaan")
    kotak = DialogMinta(siti, pekerja, kantor.sebagai("siti"), [(SITI, "Saya sendiri")], TW4)
    kotak.show()
    selesai(qtbot, pekerja)
    kotak.resize(kotak.minimumSize())
    qtbot.wait(50)
    semua = sorted(
        (s for s in kotak.findChildren(QWidget) if s.parent() is kotak and s.isVisible()), key=lambda s: s.y()
    )
    for atas, bawah in itertools.combinations(semua, 2):
        assert not atas.geometry().intersects(bawah.geometry()), f"{atas} {bawah}"
    assert kotak.kepada.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    terlebar = max(kotak.kepada.sizeHintForIndex(kotak.kepada.model().index(n, 0)).width() for n in range(4))
    assert terlebar <= kotak.kepada.viewport().width() and tanpa_nama(kotak) == []


def test_r60_the_duty_leads_to_the_form_and_shrinks(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kepala = buka("kepala", "kewajiban")
    assert "4 dari 4 anggota tim belum" in kepala.kewajiban.ringkasan.text()
    assert "sisa 37 hari" in kepala.kewajiban.ringkasan.text()
    kepala.kewajiban.cara.click()
    assert kepala.kewajiban.cara.kartu.cara.hasil == "4 dari 4 anggota tim belum"
    kepala.kewajiban.cara.kartu.close()
    nama = kepala.kewajiban.tabel.baris_kini().nama
    klik(qtbot, kepala, "Tulis")
    selesai(qtbot, pekerja)
    assert kepala.form.berkala.isChecked() and kepala.form.kepada.currentText().startswith(nama)
    qtbot.keyClicks(kepala.form.isian, "Pertahankan")
    kirim(kepala, qtbot)
    assert "3 dari 4" in kepala.kewajiban.ringkasan.text()
    assert kepala.form.pilah.tabText(kepala.form.pilah.currentIndex()) == "Belum berkala  3"


def test_who_rates_nobody_has_neither_duty_nor_notes(buka: Any) -> None:
    siti = buka("siti")
    assert list(siti.panel) == ["diterima", "diberikan", "permintaan"] and not siti.salin.isVisible()


def test_notes_are_written_changed_deleted_and_become_feedback(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kepala = buka("kepala", "catatan")
    assert "Hanya Anda" in kepala.catatan.tabel.kosong.teks()
    konteks = kantor.sebagai("kepala")
    kotak = DialogCatatan(kepala, pekerja, konteks, [(SITI, "Siti")], TW4)
    selesai(qtbot, pekerja)
    kotak.tombol_simpan.click()
    selesai(qtbot, pekerja)
    assert "Catatan belum berisi" in kotak.masalah.text()
    kotak.isi.setPlainText("Sabar dengan pasien")
    kotak.tentang.setCurrentIndex(kotak.tentang.count() - 1)
    kotak.tombol_simpan.click()
    selesai(qtbot, pekerja)
    (satu,) = catatan_penilai.daftar(konteks)
    ubah = DialogCatatan(kepala, pekerja, konteks, [(SITI, "Siti")], TW4, satu.catatan)
    selesai(qtbot, pekerja)
    assert ubah.tentang.currentText() == satu.tentang == "Kolaboratif" and not ubah.orang.isEnabled()
    ubah.isi.setPlainText("Sabar dan teliti")
    ubah.tombol_simpan.click()
    selesai(qtbot, pekerja)
    kepala.catatan.muat()
    selesai(qtbot, pekerja)
    assert "Sabar dan teliti" in kepala.catatan.rinci.text()
    klik(qtbot, kepala, "Hapus")
    selesai(qtbot, pekerja)
    assert catatan_penilai.daftar(konteks) == []
    klik(qtbot, kepala, "Urungkan (10)")
    selesai(qtbot, pekerja)
    assert len(catatan_penilai.daftar(konteks)) == 1
    kepala.catatan.tabel.pilih_baris(0)
    kepala.isi_untuk(SITI)
    kepala.form.isian.setPlainText("Sudah diketik")
    klik(qtbot, kepala, "Jadikan umpan balik")
    selesai(qtbot, pekerja)
    assert kepala.isian().isi == "Sudah diketik\n\nSabar dan teliti", "typing is never lost"
    assert kepala.isian().tentang == Tentang(nilai=Nilai.KOLABORATIF)
    kirim(kepala, qtbot)
    assert layanan.diterima(kantor.sebagai("siti")).jumlah == 1
    assert len(catatan_penilai.daftar(konteks)) == 1, "the note stays his"


def test_received_is_narrowed_and_saved(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, tmp_path: Path
) -> None:
    isian = Isian(SITI, Tentang(), "Ramah dan cepat", Nada.POSITIF)
    umpan_salinan.salin(kantor.sebagai("kepala"), TW4, isian, Hubungan.PIHAK_LAIN, "RSUD")
    layanan.beri(kantor.sebagai("rudi"), TW4, Isian(SITI, isi="Rapi"))
    siti = buka("siti")
    assert siti.model.rowCount() == 2 and siti.saring.periode.count() == 2
    siti.saring.hubungan.setCurrentIndex(1 + list(Hubungan).index(Hubungan.PIHAK_LAIN))
    selesai(qtbot, pekerja)
    assert [b.orang for b in siti.model.semua()] == ["RSUD"] and "Pihak lain" in siti.form.dari.text()
    dialog.siapkan(tmp_path / "umpan.xlsx")
    klik(qtbot, siti, "Simpan ke Excel")
    selesai(qtbot, pekerja)
    assert (tmp_path / "umpan.xlsx").stat().st_size > 0
    siti.saring.cari.setText("tidak ada")
    siti.saring.diubah.emit()
    selesai(qtbot, pekerja)
    assert "Tidak ada yang cocok" in siti.form.tabel.kosong.teks() and not siti.saring.ekspor.isEnabled()
    siti.saring.bersihkan()
    selesai(qtbot, pekerja)
    assert siti.model.rowCount() == 2


def test_a_copy_without_a_giver_is_refused_in_place(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kepala = buka("kepala")
    kotak = DialogSalin(kepala, pekerja, kantor.sebagai("kepala"), [(SITI, "Siti")], TW4)
    selesai(qtbot, pekerja)
    kotak.isi.setPlainText("Ramah")
    kotak.tombol_simpan.click()
    selesai(qtbot, pekerja)
    assert "belum disebut" in kotak.masalah.text() and kotak.isi.toPlainText() == "Ramah"
    kotak.dari.setText("RSUD")
    kotak.tombol_simpan.click()
    selesai(qtbot, pekerja)
    assert layanan.diterima(kantor.sebagai("siti")).baris[0].orang == "RSUD"


def test_every_control_has_a_name(buka: Any) -> None:
    for tab in ("diterima", "permintaan", "kewajiban", "catatan"):
        assert tanpa_nama(buka("kepala", tab)) == []


def test_the_list_is_larger_than_what_is_read_and_ends_with_a_whole_row(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    for n in range(8):
        layanan.beri(kantor.sebagai("rudi"), TW4, Isian(SITI, isi=f"Rapi sekali, yang ke-{n}"))
    siti = buka("siti", "diterima")
    siti.resize(1158, 668)
    f = siti.form
    qtbot.waitUntil(f.tabel.verticalScrollBar().isVisible)
    assert f.kartu_daftar.height() > 2 * f.kartu_baca.height()
    utuh, sisa = divmod(f.tabel.viewport().height(), f.tabel.rowHeight(0))
    assert utuh >= 5 and sisa < px(10), "no words are cut at the end"
