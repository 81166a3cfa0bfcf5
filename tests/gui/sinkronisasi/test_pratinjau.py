"""The preview: every number leads to exactly what it counts, by mouse and by key, however much it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.jumlah_terima import Jumlah
from kinerja_desktop.domain.pertukaran import Perubahan
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.model import PERAN_IKON, PERAN_KECIL
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import Tema, pasang_tema, px
from kinerja_desktop.gui.sinkronisasi import kata
from kinerja_desktop.gui.sinkronisasi.page import SinkronisasiPage
from kinerja_desktop.gui.sinkronisasi.terima import DialogPratinjau
from kinerja_desktop.services import tukar_terima
from kinerja_desktop.services.hasil_terima import BarisRincian, HasilTerima, Nasib
from tests.helpers.pertukaran import Jaringan, laporan, simpan
from tests.helpers.qt import daftar_tombol, klik, selesai, tampilkan, tanpa_nama, tekan, teks_terlihat

Buka = Callable[[str], SinkronisasiPage]
LAPORAN, REALISASI = "laporan_harian", "realisasi"


def hasil(nama: str, didaftar: int = 2_000, **jumlah: Jumlah) -> HasilTerima:
    """A bundle that brings so much, of which at most `didaftar` of each kind and fate are listed."""
    satu = HasilTerima(f"{nama}.kinerja", Nasib.DITERIMA, nama, jumlah, asal=(Path(nama),))
    rincian = {
        (apa, tabel): [BarisRincian(tabel, apa, f"{apa.value} {n}", nama) for n in range(min(banyak, didaftar))]
        for apa in Perubahan
        for tabel, banyak in satu.angka(apa).items()
    }
    return replace(satu, rincian=rincian)


def campur(nama: str) -> HasilTerima:
    laporan_, realisasi = Jumlah(baru=12, berubah=3, dihapus=1, bertentangan=1, ditahan=2), Jumlah(baru=4)
    return hasil(nama, laporan_harian=laporan_, realisasi=realisasi)


@pytest.fixture
def induk(qtbot: Any) -> QWidget:
    satu = QWidget()
    qtbot.addWidget(satu)
    return satu


def pratinjau(induk: QWidget, *semua: HasilTerima) -> DialogPratinjau:
    satu = DialogPratinjau(induk, semua)
    satu.show()
    QApplication.processEvents()
    return satu


def apa(satu: DialogPratinjau) -> dict[Perubahan, int]:
    """What is listed."""
    semua = [b.apa for b in satu.catatan.model.semua()]
    return {jenis: semua.count(jenis) for jenis in Perubahan if jenis in semua}


def test_each_button_lists_exactly_what_it_counts(induk: QWidget, qtbot: Any) -> None:
    satu = pratinjau(induk, campur("Laptop Siti"))
    semua = ["Semua 22", "Baru 16", "Berubah 2", "Dihapus 1", "Bertentangan 1", "Ditahan 2"]
    assert daftar_tombol(satu.catatan) == semua and tanpa_nama(satu) == []
    for tombol, jenis, banyak in (
        ("Baru 16", Perubahan.BARU, 16),
        ("Berubah 2", Perubahan.BERUBAH, 2),
        ("Dihapus 1", Perubahan.DIHAPUS, 1),
        ("Bertentangan 1", Perubahan.BERTENTANGAN, 1),
        ("Ditahan 2", Perubahan.DITAHAN, 2),
    ):
        klik(qtbot, satu.catatan, tombol)
        assert apa(satu) == {jenis: banyak}
        assert [t.isChecked() for t in satu.catatan.tombol.values()].count(True) == 1
    klik(qtbot, satu.catatan, "Semua 22")
    urut = [b.apa for b in satu.catatan.model.semua()]
    assert urut[:3] == [Perubahan.BERTENTANGAN, Perubahan.DITAHAN, Perubahan.DITAHAN], "what wants to be seen first"


def test_kinds_narrow_down_what_is_listed(induk: QWidget, qtbot: Any) -> None:
    satu = pratinjau(induk, campur("Laptop Siti"))
    pilihan = satu.catatan.saringan
    klik(qtbot, satu.catatan, "Baru 16")
    assert [pilihan.itemText(n) for n in range(pilihan.count())] == [
        "Semua jenis",
        "laporan harian (12)",
        "realisasi (4)",
    ]
    qtbot.keyClick(pilihan, Qt.Key.Key_Down)
    qtbot.keyClick(pilihan, Qt.Key.Key_Down)
    assert {(b.apa, b.tabel) for b in satu.catatan.model.semua()} == {(Perubahan.BARU, REALISASI)}
    klik(qtbot, satu.catatan, "Dihapus 1")
    assert pilihan.currentText() == "Semua jenis" and pilihan.count() == 2, "its number counts all kinds"


def test_the_keyboard_is_enough(induk: QWidget, qtbot: Any) -> None:
    """Arrows go from number to number; Tab and Enter press a number of the sentence."""
    satu = pratinjau(induk, campur("Laptop Siti"))
    satu.activateWindow()
    satu.catatan.tombol[None].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(satu.catatan.tombol[None], Qt.Key.Key_Right)
    assert satu.catatan.tombol[Perubahan.BARU].hasFocus() and apa(satu) == {Perubahan.BARU: 16}
    qtbot.keyClick(satu.catatan.tombol[Perubahan.BARU], Qt.Key.Key_Right)
    assert apa(satu) == {Perubahan.BERUBAH: 2}
    judul = satu.judul_hasil
    assert judul.focusPolicy() & Qt.FocusPolicy.TabFocus
    judul.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(judul, Qt.Key.Key_Tab)
    tekan(qtbot, judul, Qt.Key.Key_Return)
    assert satu.isVisible() and apa(satu) == {Perubahan.BARU: 12}, "its second number: of these the laporan harian"
    assert satu.catatan.tombol[Perubahan.BARU].hasFocus()


def test_a_number_of_the_sentence_lists_all_files_and_a_file_its_own(induk: QWidget, qtbot: Any) -> None:
    rusak = HasilTerima("rusak.kinerja", Nasib.KARANTINA, galat=UserError("PKT-02"), asal=(Path("rusak"),))
    satu = pratinjau(induk, campur("Laptop Siti"), hasil("Laptop Rudi", laporan_harian=Jumlah(baru=5)), rusak)
    assert satu.judul_hasil.teks().startswith("21 catatan baru (17 laporan harian, 4 realisasi)")
    assert "Catatan di paket Laptop Siti" in teks_terlihat(satu.catatan) and "Baru 16" in daftar_tombol(satu.catatan)
    satu.judul_hasil.linkActivated.emit("baru/")
    assert apa(satu) == {Perubahan.BARU: 21} and {b.dari for b in satu.catatan.model.semua()} == {
        "Laptop Siti",
        "Laptop Rudi",
    }
    assert "Catatan di semua paket yang dipilih" in teks_terlihat(satu.catatan)
    assert satu.catatan.model.index(0, 0).data(PERAN_KECIL) == "laporan harian · Laptop Siti"
    satu.judul_hasil.linkActivated.emit(f"baru/{LAPORAN}")
    assert apa(satu) == {Perubahan.BARU: 17} and satu.catatan.saringan.currentText() == "laporan harian (17)"
    satu.tabel_berkas.pilih_baris(1)
    assert apa(satu) == {Perubahan.BARU: 5}, "the choice stays"
    assert satu.catatan.model.index(0, 0).data(PERAN_KECIL) == "laporan harian"
    klik(qtbot, satu.catatan, "Lihat semua paket")
    assert apa(satu) == {Perubahan.BARU: 17} and "Lihat semua paket" not in daftar_tombol(satu.catatan)
    satu.berkas.setel_centang(1, False)
    assert apa(satu) == {Perubahan.BARU: 12}, "what is not ticked is not counted"
    satu.judul_hasil.linkActivated.emit("karantina/")
    assert satu.tabel_berkas.baris_kini() is rusak and daftar_tombol(satu.catatan) == ["Lihat semua paket"]
    assert "Belum ada yang dapat diterima" in teks_terlihat(satu.catatan.tabel)
    assert not satu.catatan.saringan.isVisibleTo(satu)


def test_a_long_list_goes_on_and_says_how_many_are_not_on_it(induk: QWidget, qtbot: Any) -> None:
    banyak = hasil("Puskesmas", laporan_harian=Jumlah(baru=90_000, berubah=700), realisasi=Jumlah(baru=2_000))
    satu = pratinjau(induk, banyak)
    klik(qtbot, satu.catatan, "Berubah 700")
    model = satu.catatan.model
    assert model.rowCount() == 500, "no more than is looked at"
    satu.catatan.tabel.scrollToBottom()
    qtbot.waitUntil(lambda: model.rowCount() == 700)
    assert not model.canFetchMore(model.index(-1, -1)) and not satu.catatan.sisa.isVisibleTo(satu)
    klik(qtbot, satu.catatan, "Baru 92.000")
    while model.canFetchMore(model.index(-1, -1)):
        model.fetchMore(model.index(-1, -1))
    assert model.rowCount() == 4_000
    assert "88.000 laporan harian baru" in satu.catatan.sisa.text() and satu.catatan.sisa.isVisibleTo(satu)
    satu.catatan.saringan.setCurrentIndex(2)
    assert model.rowCount() == 500 and not satu.catatan.sisa.isVisibleTo(satu), "of these all are on it"


def test_nothing_to_list_has_its_word(induk: QWidget) -> None:
    satu = pratinjau(induk, hasil("Laptop Siti"))
    assert satu.judul_hasil.teks() == "Tidak ada yang berubah" and daftar_tombol(satu.catatan) == []
    assert "Tidak ada yang berubah" in teks_terlihat(satu.catatan.tabel)


def test_what_is_not_for_here_is_the_last_to_be_looked_at(induk: QWidget) -> None:
    lain = HasilTerima("lain.kinerja", Nasib.LAIN, "Puskesmas", galat=UserError("MED-11", berkas="a", penerima="Rudi"))
    satu = pratinjau(induk, lain, hasil("Laptop Siti"), HasilTerima("c.kinerja", Nasib.ULANG, "Laptop Rudi"))
    assert satu.judul_hasil.teks() == (
        "Tidak ada yang berubah; 1 paket sudah pernah diterima; 1 paket untuk komputer lain"
    )
    assert satu.tabel_berkas.baris_kini() is satu.berkas.semua()[1], "the one that can be taken in"
    assert [satu.berkas.index(n, 0).data(PERAN_IKON) for n in range(3)] == [None, None, "ok"], "only what is done"
    satu.tabel_berkas.pilih_baris(0)
    terlihat = teks_terlihat(satu.catatan.tabel)
    assert "Bukan untuk komputer ini" in terlihat and "Berikan paket ini kepada penerimanya." in terlihat
    assert "Semuanya sudah ada di sini." not in terlihat


@pytest.mark.parametrize(
    ("kode", "tombol", "judul"),
    [
        ("PKT-30", "Simpan, tunggu sisanya", "1 paket akan menunggu"),
        ("PKT-42", "Simpan, terima nanti", "1 paket akan menunggu program yang lebih baru"),
        ("PKT-06", "Simpan, terima nanti", "1 paket akan menunggu program yang lebih baru"),
        ("PKT-48", "Simpan, terima nanti", "1 paket akan menunggu"),
    ],
)
def test_what_a_bundle_waits_for_is_said(induk: QWidget, kode: str, tombol: str, judul: str) -> None:
    galat = UserError(kode, jumlah=8, nomor="3", sebab="x")
    satu = pratinjau(induk, HasilTerima("a.kinerja", Nasib.MENUNGGU, galat=galat, asal=(Path("a"),)))
    assert satu.judul_hasil.teks() == judul and satu.tombol_terima.text() == tombol
    assert kata.kalimat_hasil([*satu.berkas.semua()]) == judul.replace("akan ", "")


@pytest.mark.parametrize("kode", ["PKT-12", "PKT-44"])
def test_nothing_is_promised_of_what_cannot_be_read(induk: QWidget, kode: str) -> None:
    """It waits nowhere here: neither a tick nor a button says so, whether it could not be fetched or not be read."""
    galat = UserError(kode, berkas="a.kinerja", sebab="tidak ada")
    gagal = HasilTerima("a.kinerja", Nasib.MENUNGGU, galat=galat)
    for asal in ((), (Path("a"),)):
        satu = pratinjau(induk, replace(gagal, asal=asal))
        teks = " ".join(teks_terlihat(satu.catatan))
        assert satu.judul_hasil.teks() == "1 paket tidak terbaca atau tidak tersalin"
        assert not satu.tombol_terima.isVisible() and satu.berkas.index(0, 1).data() == "Tidak terbaca"
        assert "Berkasnya tetap di tempatnya" in teks and "disisihkan" not in teks and "menunggu" not in teks
    dua = pratinjau(induk, replace(gagal, asal=(Path("a"),)), hasil("Laptop Siti", laporan_harian=Jumlah(baru=5)))
    assert dua.berkas_terpilih == (Path("Laptop Siti"),) and dua.tombol_terima.text() == "Terima"
    dua.berkas.setel_centang(1, False)
    assert not dua.tombol_terima.isEnabled()


def test_a_file_that_went_away_leads_to_no_tray(buka: Buka) -> None:
    opd = buka("opd")
    opd.jalan._diterima([HasilTerima("a", Nasib.MENUNGGU, galat=UserError("PKT-12", berkas="a", sebab="tidak ada"))])
    assert "Paket belum diterima" in " ".join(teks_terlihat(opd.bilah_pesan))
    assert "Lihat alasannya" not in daftar_tombol(opd.bilah_pesan)


def test_a_second_copy_in_the_same_run_is_called_that(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], laporan(1))
    berkas = jaringan["siti"].kirim(jaringan["opd"], tmp_path).berkas
    salinan = tmp_path / "salinan.kinerja"
    salinan.write_bytes(berkas.read_bytes())
    opd = buka("opd")

    def lihat(satu: DialogPratinjau) -> bool:
        satu.show()
        assert satu.judul_hasil.teks() == "1 laporan harian baru; 1 salinan paket yang sama"
        assert [satu.berkas.index(n, 2).data() for n in (0, 1)] == ["Dapat diterima", "Salinan"]
        assert satu.berkas.index(1, 1).data(PERAN_KECIL) == "salinan paket yang sama"
        klik(qtbot, satu, "Terima")
        return bool(satu.result())

    dialog.siapkan(lihat)
    opd.jalan.terima([berkas, salinan])
    for _ in range(4):
        selesai(qtbot, pekerja)
    konteks = jaringan["opd"].konteks
    assert kata.kalimat_hasil(tukar_terima.terapkan(konteks, [berkas])) == "1 paket sudah pernah diterima"
    dua = "1 paket sudah pernah diterima; 1 salinan paket yang sama"
    assert kata.kalimat_hasil(tukar_terima.terapkan(konteks, [salinan, berkas])) == dua


def test_large_text_wraps_the_numbers(induk: QWidget, qtbot: Any, qapp: QApplication) -> None:
    pasang_tema(qapp, Tema.terang, 150)
    satu = pratinjau(induk, campur("Laptop Siti"), campur("Laptop Rudi"))
    satu.resize(1000, 680)
    QApplication.processEvents()
    assert satu.width() <= 1024
    for tombol in (*satu.catatan.tombol.values(), satu.tombol_terima):
        assert satu.rect().contains(tombol.geometry().translated(tombol.parentWidget().mapTo(satu, tombol.pos() * 0)))
    assert satu.catatan.tombol[None].height() >= px(28)


def test_of_very_many_files_what_they_hold_is_counted_where_it_is_wanted(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for tempat in ("jalan", "terima"):
        monkeypatch.setattr(f"kinerja_desktop.gui.sinkronisasi.{tempat}.RINCI_TERBANYAK", 2)
    jaringan.tukar("opd", "siti")
    semua = []
    for n in range(3):
        simpan(jaringan["siti"], laporan(n))
        semua.append(jaringan["siti"].kirim(jaringan["opd"], tmp_path).berkas)
    opd = buka("opd")

    def lihat(satu: DialogPratinjau) -> bool:
        satu.show()
        assert satu.judul_hasil.teks() == "3 laporan harian baru" and not satu.berkas.bercentang
        klik(qtbot, satu, "Terima")
        return bool(satu.result())

    def jalan(jawaban: dialog.Jawab, *lagi: Any) -> None:
        dialog.siapkan(jawaban, *lagi)
        opd.jalan.terima(semua)
        for _ in range(4):
            selesai(qtbot, pekerja)

    jalan(dialog.Jawab.TIDAK)
    jalan(dialog.Jawab.LAIN, False)
    assert "3 laporan" not in opd.bilah_pesan.teks() and all(satu.exists() for satu in semua)
    jalan(dialog.Jawab.LAIN, lihat)
    assert "3 laporan harian baru" in opd.bilah_pesan.teks()


def test_the_question_has_three_buttons(qtbot: Any) -> None:
    tanya = dialog.DialogTanya(None, "Terima 40 paket", "Isi.", "Terima semua", "Batal", False, lain="Hitung dahulu")
    tampilkan(qtbot, tanya, 420, 160)
    assert daftar_tombol(tanya) == ["Batal", "Hitung dahulu", "Terima semua"] and tanya.tombol_ya.isDefault()
    klik(qtbot, tanya, "Hitung dahulu")
    assert tanya.result() == dialog.Jawab.LAIN
