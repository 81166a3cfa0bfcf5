"""Two versions side by side, as the person who wrote them meets them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QRadioButton, QScrollArea

from kinerja_desktop.domain.kalender import HariLibur, JenisLibur
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import pasang_bahasa
from kinerja_desktop.gui.common.istilah import ISTILAH
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import Tema, pasang_tema
from kinerja_desktop.gui.sinkronisasi.banding import DialogBanding
from kinerja_desktop.gui.sinkronisasi.banding_baris import BarisBidang
from kinerja_desktop.gui.sinkronisasi.perlu_keputusan import PerluKeputusan
from kinerja_desktop.services import pertentangan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pertentangan_kata import JUDUL, KHUSUS, NAMA, PENGELOLA, TAK_DIKENAL, TIADA
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil
from tests.helpers.kantor import MULAI, RHK_1, SITI, KantorUji, id_tetap
from tests.helpers.pertentangan import versi_lain
from tests.helpers.qt import klik, selesai, tampilkan, tanpa_nama, tekan, teks_terlihat, tombol

LAP = id_tetap(700)
DASAR = LaporanHarian(
    LAP, SITI, date(2026, 11, 12), time(8), time(10), RHK_1, kegiatan="Kelas ibu hamil", realisasi=11, satuan="ibu",
    uraian="11 ibu hamil diperiksa, 8 K4 lengkap.\nDua dirujuk ke rumah sakit.",
)  # fmt: skip
LAIN = replace(DASAR, selesai=time(11, 30), uraian="12 ibu hamil diperiksa, 8 K4 lengkap.\nDua dirujuk ke puskesmas.")


def bertengkar(kantor: KantorUji, satu: Any = DASAR, lain: Any = LAIN) -> Context:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    with siti.transaksi("simpan") as kerja:
        kerja.simpan(satu)
    versi_lain(siti, lain)
    return siti


def buka(qtbot: Any, konteks: Context, pekerja: Pekerja) -> DialogBanding:
    (satu,) = pertentangan.daftar(konteks)
    jendela = DialogBanding(konteks, pekerja, pertentangan.banding(konteks, satu.tabel, satu.id))
    return tampilkan(qtbot, jendela, 1040, 640)


def baris(jendela: DialogBanding, nama: str) -> BarisBidang:
    (satu,) = [b for b in jendela.findChildren(BarisBidang) if b.bidang.nama == nama]
    return satu


def pilih(qtbot: Any, jendela: DialogBanding, nama: str) -> None:
    (satu,) = [r for r in jendela.findChildren(QRadioButton) if r.accessibleName() == nama]
    qtbot.mouseClick(satu, Qt.MouseButton.LeftButton)


def isi(konteks: Context) -> LaporanHarian:
    with konteks.store.baca() as koneksi:
        ada = ambil(koneksi, LaporanHarian, LAP)
    assert ada is not None
    return ada.nilai


def di_kolom(jendela: DialogBanding, nama: str, teks: str) -> int:
    """The number of the version, counted from 1, that says this."""
    return baris(jendela, nama).bidang.isi.index(teks) + 1


def test_what_differs_is_marked_by_more_than_colour_and_the_rest_is_folded(
    qtbot: Any, kantor: KantorUji, pekerja: Pekerja
) -> None:
    jendela = buka(qtbot, bertengkar(kantor), pekerja)
    tampak = [b.bidang.nama for b in jendela.findChildren(BarisBidang) if b.isVisible()]
    assert tampak == ["Selesai", "Uraian dan hasil"]
    uraian = baris(jendela, "Uraian dan hasil")
    sisi = di_kolom(jendela, "Uraian dan hasil", DASAR.uraian) - 1
    assert "<u>11</u>" in uraian.teks(sisi) and "<u>12</u>" in uraian.teks(1 - sisi)
    assert "<u>diperiksa" not in uraian.teks(0) and "<br>" in uraian.teks(0)
    assert {"≠", "Laporan 12 Nov 2026 — Siti Rahma, A.Md.Keb."} <= set(teks_terlihat(jendela))
    assert any("Tidak ada yang hilang" in teks for teks in teks_terlihat(jendela))
    klik(qtbot, jendela, "11 bagian sama — tampilkan")
    assert baris(jendela, "Kegiatan").isVisible() and "=" in teks_terlihat(jendela)
    assert baris(jendela, "Rencana hasil kerja").teks(0).startswith("Meningkatnya cakupan")
    klik(qtbot, jendela, "11 bagian sama — sembunyikan")
    assert not baris(jendela, "Kegiatan").isVisible()
    assert tanpa_nama(jendela) == []


def test_the_mark_of_a_version_is_read_whole_in_a_small_window(qtbot: Any, kantor: KantorUji, pekerja: Pekerja) -> None:
    jendela = buka(qtbot, bertengkar(kantor), pekerja)
    jendela.resize(784, 412)
    tag = [satu.tag for satu in jendela.kepala if satu.tag.isVisible()]
    assert [satu.text() for satu in tag] == ["Sementara tampil"]
    qtbot.waitUntil(lambda: jendela.width() == 784 and tag[0].width() >= tag[0].sizeHint().width())


def test_one_version_is_taken_whole(qtbot: Any, kantor: KantorUji, pekerja: Pekerja) -> None:
    siti = bertengkar(kantor)
    jendela = buka(qtbot, siti, pekerja)
    nomor = di_kolom(jendela, "Selesai", "11.30")
    klik(qtbot, jendela, f"Pakai versi {nomor}")
    selesai(qtbot, pekerja)
    assert jendela.result() == QDialog.DialogCode.Accepted and jendela.hasil.menyentuh("laporan_harian")
    assert isi(siti) == LAIN and pertentangan.daftar(siti) == []


def test_parts_are_chosen_one_by_one_and_a_text_is_written_anew(
    qtbot: Any, kantor: KantorUji, pekerja: Pekerja
) -> None:
    siti = bertengkar(kantor)
    jendela = buka(qtbot, siti, pekerja)
    simpan = tombol(jendela, "Simpan gabungan")
    assert not simpan.isEnabled() and simpan.toolTip(), "nothing is combined yet"
    lain = di_kolom(jendela, "Selesai", "11.30")
    pilih(qtbot, jendela, f"Selesai: Versi {lain}")
    pilih(qtbot, jendela, f"Uraian dan hasil: Versi {3 - lain}")
    assert simpan.isEnabled()
    pilih(qtbot, jendela, "Uraian dan hasil: tulis sendiri")
    medan = baris(jendela, "Uraian dan hasil").medan
    assert isinstance(medan, QPlainTextEdit) and medan.isVisible()
    assert jendela.focusWidget() is medan, "typing begins at once"
    assert medan.toPlainText() == DASAR.uraian, "writing begins with what was chosen"
    medan.selectAll()
    qtbot.keyClicks(medan, "Dua belas ibu")
    pilih(qtbot, jendela, f"Uraian dan hasil: Versi {lain}")
    assert not medan.isVisible()
    pilih(qtbot, jendela, "Uraian dan hasil: tulis sendiri")
    assert medan.toPlainText() == "Dua belas ibu", "what was typed is still there"
    tekan(qtbot, jendela, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: jendela.hasil is not None)
    assert (isi(siti).uraian, isi(siti).selesai) == ("Dua belas ibu", time(11, 30))


def test_a_refused_combination_is_told_and_keeps_what_was_typed(
    qtbot: Any, kantor: KantorUji, pekerja: Pekerja
) -> None:
    diajukan = replace(DASAR, diajukan_pada=MULAI)
    siti = bertengkar(kantor, diajukan, replace(diajukan, kegiatan="Kelas balita"))
    jendela = buka(qtbot, siti, pekerja)
    pilih(qtbot, jendela, "Kegiatan: tulis sendiri")
    medan = baris(jendela, "Kegiatan").medan
    assert medan is not None
    medan.clear()
    klik(qtbot, jendela, "Simpan gabungan")
    selesai(qtbot, pekerja)
    assert jendela.isVisible() and jendela.masalah.isVisible() and jendela.masalah.text()
    assert tombol(jendela, "Simpan gabungan").isEnabled()
    assert len(pertentangan.daftar(siti)) == 1
    dialog.siapkan(True)
    klik(qtbot, jendela, "Nanti saja")


@pytest.mark.parametrize("buang", [True, False])
def test_leaving_settles_nothing_and_asks_before_it_drops_a_text(
    qtbot: Any, kantor: KantorUji, pekerja: Pekerja, buang: bool
) -> None:
    siti = bertengkar(kantor)
    jendela = buka(qtbot, siti, pekerja)
    pilih(qtbot, jendela, "Uraian dan hasil: tulis sendiri")
    medan = baris(jendela, "Uraian dan hasil").medan
    assert medan is not None
    qtbot.keyClicks(medan, "x")
    dialog.siapkan(buang)
    klik(qtbot, jendela, "Nanti saja")
    assert jendela.isVisible() is not buang
    assert len(pertentangan.daftar(siti)) == 1
    if not buang:
        dialog.siapkan(True)
        jendela.close()


def test_who_did_not_write_it_only_reads(qtbot: Any, kantor: KantorUji, pekerja: Pekerja) -> None:
    bertengkar(kantor)
    jendela = buka(qtbot, kantor.sebagai("kepala"), pekerja)
    assert any("Yang memilih: Siti Rahma, A.Md.Keb." in teks for teks in teks_terlihat(jendela))
    assert not [r for r in jendela.findChildren(QRadioButton) if r.isVisible()]
    klik(qtbot, jendela, "Tutup")
    assert not jendela.isVisible()


def test_a_deletion_stands_in_its_column_and_can_be_taken(qtbot: Any, kantor: KantorUji, pekerja: Pekerja) -> None:
    siti = kantor.sebagai("siti")
    with siti.transaksi("simpan") as kerja:
        kerja.simpan(DASAR)
    with siti.transaksi("hapus") as kerja:
        kerja.hapus(DASAR)
    versi_lain(siti, LAIN)
    jendela = buka(qtbot, siti, pekerja)
    (mati,) = [n for n, v in enumerate(jendela.banding.versi) if v.dihapus]
    assert jendela.kepala[mati].tag.text() == "Dihapus di sini"
    uraian = baris(jendela, "Uraian dan hasil")
    assert uraian.isVisible() and "<u>dihapus</u>" in uraian.teks(mati) and "<u>" not in uraian.teks(1 - mati)
    assert not jendela.lipat.isVisible(), "beside a deletion nothing is the same"
    assert not tombol_ada(jendela, "Simpan gabungan")
    klik(qtbot, jendela, f"Pakai versi {mati + 1}")
    selesai(qtbot, pekerja)
    with siti.store.baca() as koneksi:
        assert ambil(koneksi, LaporanHarian, LAP) is None


def tombol_ada(jendela: DialogBanding, teks: str) -> bool:
    return any(b.text() == teks and b.isVisible() for b in (jendela.simpan, jendela.nanti))


def test_of_three_versions_any_two_are_compared(qtbot: Any, kantor: KantorUji, pekerja: Pekerja) -> None:
    siti = bertengkar(kantor)
    versi_lain(siti, replace(DASAR, uraian="Versi ketiga"))
    jendela = buka(qtbot, siti, pekerja)
    nomor = di_kolom(jendela, "Uraian dan hasil", "Versi ketiga")
    jendela.kepala[1].pilih.setCurrentIndex(nomor - 1)
    assert "ketiga" in baris(jendela, "Uraian dan hasil").teks(1)
    jendela.kepala[0].pilih.setCurrentIndex(nomor % 3)
    qtbot.mouseClick(jendela.kepala[1].tombol, Qt.MouseButton.LeftButton)
    selesai(qtbot, pekerja)
    assert isi(siti).uraian == "Versi ketiga"


def test_everything_is_reached_by_keys(qtbot: Any, kantor: KantorUji, pekerja: Pekerja) -> None:
    jendela = buka(qtbot, bertengkar(kantor), pekerja)
    jendela.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is jendela)
    dikunjungi = set()
    for _ in range(30):
        fokus = QApplication.focusWidget()
        if fokus is not None:
            dikunjungi.add(fokus.accessibleName() or getattr(fokus, "text", lambda: "")())
        jendela.focusNextChild()
    assert {"Pakai versi 1", "Pakai versi 2", "Nanti saja", "11 bagian sama — tampilkan"} <= dikunjungi
    assert any(nama.startswith("Uraian dan hasil: ") for nama in dikunjungi)


def test_the_card_lists_opens_and_remembers(qtbot: Any, kantor: KantorUji, pekerja: Pekerja) -> None:
    siti = bertengkar(kantor)
    kartu = tampilkan(qtbot, PerluKeputusan(siti, pekerja), 440, 300)
    assert "Tidak ada catatan yang berbeda di dua perangkat." in teks_terlihat(kartu)
    kartu.muat()
    selesai(qtbot, pekerja)
    assert (kartu.property("catatan"), kartu.jumlah) == ("1", 1)
    assert "Laporan 12 Nov 2026 — Siti Rahma, A.Md.Keb." in teks_terlihat(kartu)
    berubah: list[Any] = []
    kartu.selesai.connect(berubah.append)

    def ambil_versi(jendela: QDialog) -> bool:
        assert isinstance(jendela, DialogBanding)
        jendela.kepala[0].tombol.click()
        selesai(qtbot, pekerja)
        return jendela.result() == QDialog.DialogCode.Accepted

    dialog.siapkan(ambil_versi)
    klik(qtbot, kartu, "Bandingkan… Laporan 12 Nov 2026 — Siti Rahma, A.Md.Keb.")
    qtbot.waitUntil(lambda: bool(berubah))
    selesai(qtbot, pekerja)
    assert berubah[0].menyentuh("laporan_harian") and kartu.property("catatan") == ""
    klik(qtbot, kartu, "Sudah dipilih: 1 — lihat")
    dibaca: list[Any] = []

    def baca(jendela: QDialog) -> bool:
        assert isinstance(jendela, DialogBanding)
        jendela.show()
        dibaca.append((jendela.banding.selesai, jendela.kepala[0].pilih.currentText(), len(jendela.banding.versi)))
        return False

    dialog.siapkan(baca)
    klik(qtbot, kartu, "Lihat versi… Laporan 12 Nov 2026 — Siti Rahma, A.Md.Keb.")
    qtbot.waitUntil(lambda: bool(dibaca))
    assert dibaca == [(True, "Yang berlaku", 2)]
    assert tanpa_nama(kartu) == []


def test_what_was_chosen_is_in_view_when_it_is_opened(qtbot: Any, kantor: KantorUji, pekerja: Pekerja) -> None:
    """Below all that still waits; in a low card nothing seemed to happen."""
    siti = bertengkar(kantor)
    (satu,) = pertentangan.daftar(siti)
    pertentangan.pakai(siti, pertentangan.banding(siti, satu.tabel, satu.id), 0)
    for nomor in range(3):
        lagi = replace(DASAR, id=id_tetap(940 + nomor), tanggal=date(2026, 11, 16 + nomor))
        with siti.transaksi("simpan") as kerja:
            kerja.simpan(lagi)
        versi_lain(siti, replace(lagi, uraian="12 ibu hamil diperiksa."))
    kartu = tampilkan(qtbot, PerluKeputusan(siti, pekerja), 440, 300)
    kartu.muat()
    selesai(qtbot, pekerja)
    klik(qtbot, kartu, "Sudah dipilih: 1 — lihat")
    batang = kartu.findChild(QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: batang.value() > 0)
    (judul,) = (label for label in kartu.findChildren(QLabel) if label.text() == "Sudah dipilih")
    qtbot.waitUntil(lambda: not judul.visibleRegion().isEmpty())


def test_the_card_tells_who_settles_what_is_not_ours(qtbot: Any, kantor: KantorUji, pekerja: Pekerja) -> None:
    bertengkar(kantor)
    operator = kantor.sebagai("operator")
    libur = HariLibur(LAP, date(2026, 12, 24), JenisLibur.CUTI_BERSAMA, "Cuti")
    with operator.transaksi("simpan", (skema.PUSAT,)) as kerja:
        kerja.simpan(libur)
    versi_lain(operator, replace(libur, keterangan="Cuti bersama"))
    kartu = tampilkan(qtbot, PerluKeputusan(operator, pekerja), 440, 400)
    kartu.muat()
    selesai(qtbot, pekerja)
    assert (kartu.property("catatan"), kartu.jumlah) == ("1 dari 2 untuk Anda", 1)
    assert any("Yang memilih: Siti Rahma" in teks for teks in teks_terlihat(kartu))


def test_a_record_that_was_settled_meanwhile_is_told(qtbot: Any, kantor: KantorUji, pekerja: Pekerja) -> None:
    siti = bertengkar(kantor)
    kartu = tampilkan(qtbot, PerluKeputusan(siti, pekerja), 440, 300)
    kartu.muat()
    selesai(qtbot, pekerja)
    with siti.transaksi("hilang") as kerja:
        kerja.koneksi.execute(skema.daun_lain.delete())
    klik(qtbot, kartu, "Bandingkan… Laporan 12 Nov 2026 — Siti Rahma, A.Md.Keb.")
    selesai(qtbot, pekerja)
    assert kartu.masalah.isVisible()


@pytest.mark.parametrize("bahasa", ["id", "en"])
def test_marks_follow_the_theme_and_both_languages_fit(
    qtbot: Any, qapp: QApplication, kantor: KantorUji, pekerja: Pekerja, bahasa: Any
) -> None:
    pasang_bahasa(qapp, bahasa)
    jendela = buka(qtbot, bertengkar(kantor), pekerja)
    terang = baris(jendela, "Selesai").teks(0)
    pasang_tema(qapp, Tema.gelap)
    assert baris(jendela, "Selesai").teks(0) != terang
    assert jendela.minimumSizeHint().width() <= 1366 and jendela.minimumSizeHint().height() <= 700


def test_titles_and_names_that_the_window_shows_are_known_to_it() -> None:
    semua = {*JUDUL.values(), *NAMA.values(), *KHUSUS.values(), PENGELOLA, TIADA, TAK_DIKENAL}
    assert semua <= set(ISTILAH)


def test_a_whole_version_drops_no_typed_text_without_asking(qtbot: Any, kantor: KantorUji, pekerja: Pekerja) -> None:
    konteks = bertengkar(kantor)
    jendela = buka(qtbot, konteks, pekerja)
    pilih(qtbot, jendela, "Uraian dan hasil: tulis sendiri")
    baris(jendela, "Uraian dan hasil").medan.setPlainText("Tulisan panjang")
    dialog.siapkan(False)
    klik(qtbot, jendela, "Pakai versi 1")
    selesai(qtbot, pekerja)
    assert dialog.sisa_jawaban() == 0 and jendela.isVisible()
    assert baris(jendela, "Uraian dan hasil").medan.toPlainText() == "Tulisan panjang"
    dialog.siapkan(True)
    klik(qtbot, jendela, "Pakai versi 1")
    selesai(qtbot, pekerja)
    assert pertentangan.daftar(konteks) == []


def test_what_is_asked_says_what_becomes_of_both_versions(
    qtbot: Any, kantor: KantorUji, pekerja: Pekerja, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only who closes keeps both; whoever takes one whole is not told that both stay."""
    jendela = buka(qtbot, bertengkar(kantor), pekerja)
    pilih(qtbot, jendela, "Uraian dan hasil: tulis sendiri")
    baris(jendela, "Uraian dan hasil").medan.setPlainText("Tulisan panjang")
    ditanya: list[str] = []

    def tolak(_induk: object, _judul: str, isi: str, **_lain: object) -> bool:
        ditanya.append(isi)
        return False

    monkeypatch.setattr(dialog, "tanya", tolak)
    klik(qtbot, jendela, "Pakai versi 1")
    klik(qtbot, jendela, "Nanti saja")
    assert ["Kedua versi tetap" in satu for satu in ditanya] == [False, True]
    assert all("belum disimpan" in satu for satu in ditanya) and jendela.isVisible()
