"""Persetujuan as a penilai uses it: keys, ticks, reasons, evidence, undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton
from reportlab.pdfgen.canvas import Canvas

from kinerja_desktop.domain.laporan import BuktiDukung, LaporanHarian, StatusLaporan
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.daftar_halaman import daftar_halaman
from kinerja_desktop.gui.persetujuan import label
from kinerja_desktop.gui.persetujuan.page import PersetujuanPage
from kinerja_desktop.gui.shell.definisi import Identitas
from kinerja_desktop.gui.shell.jendela import MainWindow
from kinerja_desktop.services import persetujuan as layanan
from kinerja_desktop.services.persetujuan import Keadaan, Pilihan
from kinerja_desktop.services.persetujuan_rincian import rincian
from tests.helpers.kantor import AKSI, RHK_2, SITI, KantorUji, skp_beraksi, skp_siti
from tests.helpers.laporan import ajukan, laporan, ubah
from tests.helpers.qt import klik, selesai, tampilkan, tanpa_nama, tekan, tombol

A, J, K, R, S = Qt.Key.Key_A, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_R, Qt.Key.Key_S
CTRL = Qt.KeyboardModifier.ControlModifier
Buka = Callable[..., PersetujuanPage]


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Buka:
    def buat(akun: str = "kepala") -> PersetujuanPage:
        halaman = tampilkan(qtbot, PersetujuanPage(kantor.sebagai(akun), pekerja))
        selesai(qtbot, pekerja)
        return halaman

    return buat


@pytest.fixture
def tiga(kantor: KantorUji) -> list[tuple[LaporanHarian, bytes]]:
    """Three waiting reports, in the order of the queue."""
    siti, rudi = kantor.sebagai("siti"), kantor.sebagai("rudi")
    return [
        ajukan(rudi, kegiatan="Pelayanan loket", tanggal=date(2026, 11, 20)),
        ajukan(siti, kegiatan="Kunjungan rumah", tanggal=date(2026, 11, 19)),
        ajukan(siti, kegiatan="Kelas ibu hamil", tanggal=date(2026, 11, 18)),
    ]


def status(kantor: KantorUji, satu: LaporanHarian) -> StatusLaporan:
    return rincian(kantor.sebagai("kepala"), satu.id).status


def kegiatan(halaman: PersetujuanPage) -> list[str]:
    return [b.kegiatan for b in halaman.model.semua()]


def judul(halaman: PersetujuanPage) -> str:
    return str(halaman.rincian.form.judul.text())


def test_the_first_report_is_open_and_j_k_walk(
    buka: Buka, tiga: list[Any], qtbot: Any, pekerja: Pekerja, qtmodeltester: Any
) -> None:
    halaman = buka()
    QAbstractItemModelTester(halaman.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtmodeltester.check(halaman.model)
    assert kegiatan(halaman) == ["Pelayanan loket", "Kunjungan rumah", "Kelas ibu hamil"]
    assert judul(halaman) == "Pelayanan loket — 11 ibu hamil"
    assert halaman.rincian.nama.text() == "Rudi Hasibuan"
    assert halaman.rincian.form.tag.text() == "Diajukan 20/11 15.20"
    for kunci, harap in ((J, "Kunjungan"), (J, "Kelas"), (J, "Kelas"), (K, "Kunjungan")):
        tekan(qtbot, halaman, kunci)
        selesai(qtbot, pekerja)
        assert judul(halaman).startswith(harap)
    assert tanpa_nama(halaman) == []


def test_crumb_tells_how_much_waits(
    buka: Buka, tiga: list[Any], kantor: KantorUji, qtbot: Any, pekerja: Pekerja
) -> None:
    halaman = PersetujuanPage(kantor.sebagai("kepala"), pekerja)
    with qtbot.waitSignal(halaman.judul_berubah) as sinyal:
        tampilkan(qtbot, halaman)
    assert sinyal.args[1] == "3 laporan menunggu · 2 pegawai"
    selesai(qtbot, pekerja)


def test_a_approves_moves_on_and_can_be_undone(
    buka: Buka, tiga: list[Any], kantor: KantorUji, qtbot: Any, pekerja: Pekerja
) -> None:
    halaman = buka()
    tekan(qtbot, halaman, J)
    selesai(qtbot, pekerja)
    tekan(qtbot, halaman, A)
    selesai(qtbot, pekerja)
    assert status(kantor, tiga[1][0]) is StatusLaporan.DISETUJUI
    assert kegiatan(halaman) == ["Pelayanan loket", "Kelas ibu hamil"]
    assert judul(halaman).startswith("Kelas ibu hamil")
    assert "Disetujui: Kunjungan rumah" in halaman.bilah_pesan.teks()
    halaman.bilah_pesan.lakukan()
    selesai(qtbot, pekerja)
    assert status(kantor, tiga[1][0]) is StatusLaporan.DIAJUKAN
    assert kegiatan(halaman) == ["Pelayanan loket", "Kunjungan rumah", "Kelas ibu hamil"]
    assert "1 keputusan diurungkan" in halaman.bilah_pesan.teks()


def test_the_offer_to_undo_floats_and_goes_by_itself(buka: Buka, tiga: list[Any], qtbot: Any, pekerja: Pekerja) -> None:
    halaman = buka()
    atas = halaman.form.tabel.mapTo(halaman, halaman.form.tabel.rect().topLeft())
    tekan(qtbot, halaman, A)
    selesai(qtbot, pekerja)
    bilah = halaman.bilah_pesan
    assert bilah.isVisible() and halaman.form.tabel.mapTo(halaman, halaman.form.tabel.rect().topLeft()) == atas
    kartu = halaman.form.kartu_antrean.geometry().translated(halaman.isi.pos())
    assert kartu.contains(bilah.geometry())
    for sisa in (5, 4, 3, 2, 1):
        assert bilah.isVisible() and f"({sisa})" in tombol(bilah, f"Urungkan · Ctrl Z ({sisa})").text()
        bilah._hitung_mundur()
    assert not bilah.isVisible()


def test_r_asks_for_a_reason_and_ctrl_enter_sends(
    buka: Buka, tiga: list[Any], kantor: KantorUji, qtbot: Any, pekerja: Pekerja
) -> None:
    halaman = buka()
    catatan = halaman.rincian.form.catatan
    tekan(qtbot, halaman, R)
    assert catatan.hasFocus()
    tekan(qtbot, catatan, Qt.Key.Key_Return, CTRL)
    assert halaman.rincian.form.galat_catatan.isVisible()
    assert status(kantor, tiga[0][0]) is StatusLaporan.DIAJUKAN
    qtbot.keyClicks(catatan, "Jakar sasa")
    assert not halaman.rincian.form.galat_catatan.isVisible()
    tekan(qtbot, catatan, Qt.Key.Key_Return, CTRL)
    selesai(qtbot, pekerja)
    baca = rincian(kantor.sebagai("kepala"), tiga[0][0].id)
    assert baca.status is StatusLaporan.DIKEMBALIKAN
    assert baca.keputusan[-1].catatan == "Jakar sasa"
    assert judul(halaman).startswith("Kunjungan") and catatan.toPlainText() == ""
    assert halaman.form.tabel.hasFocus()
    halaman.bilah_pesan.lakukan()
    selesai(qtbot, pekerja)
    halaman.form.tabel.pilih_baris(0)
    selesai(qtbot, pekerja)
    assert catatan.toPlainText() == "", "the old reason must not go out with an approval"
    assert "Jakar sasa" in halaman.rincian.riwayat.teks()


def test_ticks_ctrl_a_and_s_approve_with_exceptions(
    buka: Buka, tiga: list[Any], kantor: KantorUji, qtbot: Any, pekerja: Pekerja
) -> None:
    halaman = buka()
    assert not halaman.terpilih.isEnabled()
    tekan(qtbot, halaman.form.tabel, Qt.Key.Key_Space)
    assert halaman.terpilih.text() == "Setujui 1 terpilih"
    tekan(qtbot, halaman.form.tabel, Qt.Key.Key_Space)
    assert not halaman.terpilih.isEnabled()
    tekan(qtbot, halaman, A, CTRL)
    selesai(qtbot, pekerja)
    assert halaman.terpilih.text() == "Setujui 3 terpilih"
    ubah(kantor.sebagai("siti"), tiga[2][0], uraian="diubah pemiliknya")
    tekan(qtbot, halaman, S)
    selesai(qtbot, pekerja)
    assert [status(kantor, satu) for satu, _ in tiga] == [
        StatusLaporan.DISETUJUI, StatusLaporan.DISETUJUI, StatusLaporan.DIAJUKAN]  # fmt: skip
    pesan = halaman.bilah_pesan.teks()
    assert "2 laporan disetujui, 1 dilewati" in pesan
    assert "Siti Rahma · Kelas ibu hamil: Data sudah berubah" in pesan
    assert kegiatan(halaman) == ["Kelas ibu hamil"] and not halaman.terpilih.isEnabled()
    assert not halaman.form.kotak_kemajuan.isVisible()


def test_ctrl_a_also_takes_rows_that_are_not_fetched(
    buka: Buka, kantor: KantorUji, qtbot: Any, pekerja: Pekerja
) -> None:
    siti = kantor.sebagai("siti")
    for nomor in range(130):
        ajukan(siti, kegiatan=f"Kegiatan {nomor}", tanggal=date(2026, 11, 2))
    halaman = buka()
    assert halaman.model.rowCount() == 100
    tekan(qtbot, halaman, A, CTRL)
    selesai(qtbot, pekerja)
    assert halaman.terpilih.text() == "Setujui 130 terpilih"
    halaman.model.balik_centang(0)
    assert halaman.terpilih.text() == "Setujui 129 terpilih"
    tekan(qtbot, halaman, S)
    selesai(qtbot, pekerja)
    assert kegiatan(halaman) == ["Kegiatan 0"]
    assert "129 laporan disetujui" in halaman.bilah_pesan.teks()


def test_a_tick_falls_when_the_owner_changes_the_report(
    buka: Buka, tiga: list[Any], kantor: KantorUji, qtbot: Any, pekerja: Pekerja
) -> None:
    halaman = buka()
    halaman.model.centang_semua(True)
    selesai(qtbot, pekerja)
    ubah(kantor.sebagai("siti"), tiga[1][0], uraian="baru")
    halaman.segarkan()
    selesai(qtbot, pekerja)
    assert halaman.terpilih.text() == "Setujui 2 terpilih"


def test_a_report_changed_behind_the_screen_is_not_approved(
    buka: Buka, tiga: list[Any], kantor: KantorUji, qtbot: Any, pekerja: Pekerja
) -> None:
    halaman = buka()
    ubah(kantor.sebagai("rudi"), tiga[0][0], kegiatan="Isi lain")
    tekan(qtbot, halaman, A)
    selesai(qtbot, pekerja)
    assert "UMM-02" in halaman.bilah_pesan.teks()
    assert judul(halaman).startswith("Isi lain")
    assert status(kantor, tiga[0][0]) is StatusLaporan.DIAJUKAN


def test_keys_do_nothing_while_typing(
    buka: Buka, tiga: list[Any], kantor: KantorUji, qtbot: Any, pekerja: Pekerja
) -> None:
    halaman = buka()
    for medan in (halaman.rincian.form.catatan, halaman.form.cari):
        medan.setFocus()
        qtbot.keyClicks(medan, "ajsrk")
    selesai(qtbot, pekerja)
    assert {status(kantor, satu) for satu, _ in tiga} == {StatusLaporan.DIAJUKAN}


def test_note_is_kept_while_walking_and_after_closing(
    buka: Buka, tiga: list[Any], qtbot: Any, pekerja: Pekerja
) -> None:
    halaman = buka()
    qtbot.keyClicks(halaman.rincian.form.catatan, "Lampirkan daf")
    tekan(qtbot, halaman.form.tabel, Qt.Key.Key_Down)
    selesai(qtbot, pekerja)
    assert halaman.rincian.catatan_ketik == ""
    qtbot.keyClicks(halaman.rincian.form.catatan, "Dua")
    assert halaman.tunda_tutup()
    selesai(qtbot, pekerja)
    baru = buka()
    assert baru.rincian.catatan_ketik == "Lampirkan daf"
    baru.form.tabel.pilih_baris(1)
    selesai(qtbot, pekerja)
    assert baru.rincian.catatan_ketik == "Dua"


def test_a_refresh_leaves_what_is_being_typed(buka: Buka, tiga: list[Any], qtbot: Any, pekerja: Pekerja) -> None:
    halaman = buka()
    qtbot.keyClicks(halaman.rincian.form.catatan, "sedang")
    halaman.segarkan()
    selesai(qtbot, pekerja)
    qtbot.keyClicks(halaman.rincian.form.catatan, " diketik")
    assert halaman.rincian.catatan_ketik == "sedang diketik"


def test_filters_by_person_state_and_words(
    buka: Buka, tiga: list[Any], kantor: KantorUji, qtbot: Any, pekerja: Pekerja
) -> None:
    kepala = kantor.sebagai("kepala")
    layanan.setujui(kepala, tiga[0][0].id, tiga[0][1])
    halaman = buka()
    menu = {aksi.text(): aksi for aksi in halaman.form.tombol_pegawai.menu().actions()}
    assert list(menu) == ["Semua pegawai", "Andi Siregar", "Dewi Sinaga", "Rudi Hasibuan", "Siti Rahma  (2)"]
    menu["Rudi Hasibuan"].trigger()
    selesai(qtbot, pekerja)
    assert kegiatan(halaman) == [] and "Tidak ada laporan yang cocok" in halaman.form.tabel.kosong.teks()
    klik(qtbot, halaman, "Hapus saringan")
    selesai(qtbot, pekerja)
    qtbot.keyClicks(halaman.form.cari, "kelas")
    qtbot.keyClick(halaman.form.cari, Qt.Key.Key_Return)
    selesai(qtbot, pekerja)
    assert kegiatan(halaman) == ["Kelas ibu hamil"]
    qtbot.keyClick(halaman.form.cari, Qt.Key.Key_Escape)
    selesai(qtbot, pekerja)
    next(a for a in halaman.form.tombol_keadaan.menu().actions() if a.text() == "Disetujui").trigger()
    selesai(qtbot, pekerja)
    assert kegiatan(halaman) == ["Pelayanan loket"]
    assert not halaman.rincian.form.tombol_setujui.isEnabled()
    assert not halaman.rincian.form.catatan.isVisible()


def test_an_empty_queue_says_so(buka: Buka) -> None:
    halaman = buka()
    assert "Tidak ada yang menunggu" in halaman.form.tabel.kosong.teks()
    assert "Tidak ada laporan terpilih" in halaman.rincian.kosong.teks()


def test_reapproval_shows_the_change(
    buka: Buka, tiga: list[Any], kantor: KantorUji, qtbot: Any, pekerja: Pekerja
) -> None:
    satu, sidik = tiga[1]
    layanan.setujui(kantor.sebagai("kepala"), satu.id, sidik)
    ubah(kantor.sebagai("siti"), satu, realisasi=12, alasan_koreksi="satu pasien tertinggal")
    halaman = buka()
    halaman.buka({"laporan_id": satu.id, "pegawai_id": SITI})
    selesai(qtbot, pekerja)
    assert halaman.rincian.perubahan.isVisible()
    assert "Hasil (volume): 11 → 12\nAlasan koreksi: “satu pasien tertinggal”" in halaman.rincian.perubahan.teks()
    assert halaman.rincian.form.tag.text().startswith("Perlu disetujui ulang")


@pytest.mark.parametrize(
    ("lama", "baru", "harap"),
    [
        ("sebelas pasien", "dua belas pasien", ("sebelas pasien", "dua belas pasien")),
        (
            "a b c d e f g h i j k l m n o p",
            "a b c d e f g h X j k l m n o p",
            ("… e f g h i j k l m …", "… e f g h X j k l m …"),
        ),
        ("a b c d e f g h i j k l m", "a b c d e f g h i j k l m n o", ("… j k l m", "… j k l m n o")),
        ("x a b c d e f g h i j k l m", "a b c d e f g h i j k l m", ("x a b c d …", "a b c d …")),
        ("a a a a a a a a a a a a a", "a a a a a a a a a a a a a a", ("… a a a a", "… a a a a a")),
        ("kata " * 20, "", ("kata " * 19 + "kata", "")),
    ],
)
def test_a_long_text_shows_only_where_it_changed(lama: str, baru: str, harap: tuple[str, str]) -> None:
    assert label.ringkas_beda(lama, baru) == harap


def test_title_does_not_say_the_volume_twice() -> None:
    satu = laporan(SITI, kegiatan="Pelayanan KIA — 11 pasien", satuan="pasien")
    assert label.judul(satu) == "Pelayanan KIA — 11 pasien"
    assert label.judul(laporan(SITI, realisasi=None)) == "Pelayanan KIA"


def test_overlap_is_told(buka: Buka, kantor: KantorUji, qtbot: Any, pekerja: Pekerja) -> None:
    siti = kantor.sebagai("siti")
    ajukan(siti, kegiatan="Satu")
    ajukan(siti, kegiatan="Dua", tanggal=date(2026, 11, 22))
    ajukan(siti, kegiatan="Tiga")
    halaman = buka()
    assert "22 Nov 2026 bukan hari kerja." in halaman.rincian.peringatan.teks()
    halaman.form.tabel.pilih_baris(1)
    selesai(qtbot, pekerja)
    assert "bertumpang tindih dengan “Tiga” (08.00 – 10.30)" in halaman.rincian.peringatan.teks()


def test_the_action_plan_of_a_report_is_shown(buka: Buka, kantor: KantorUji, qtbot: Any, pekerja: Pekerja) -> None:
    kantor.tetapkan_skp_siti(skp_beraksi())
    ajukan(kantor.sebagai("siti"), rhk_id=RHK_2, rencana_aksi=AKSI[0])
    halaman = buka()
    assert halaman.rincian.form.rhk.text().splitlines()[1] == f"Rencana aksi: {AKSI[0]}"


def test_opened_from_elsewhere(buka: Buka, tiga: list[Any], kantor: KantorUji, qtbot: Any, pekerja: Pekerja) -> None:
    layanan.setujui_semua(kantor.sebagai("kepala"), [Pilihan(tiga[2][0].id, tiga[2][1])])
    halaman = buka()
    halaman.buka({"laporan_id": tiga[2][0].id, "pegawai_id": SITI})
    selesai(qtbot, pekerja)
    assert judul(halaman).startswith("Kelas ibu hamil")
    assert halaman._keadaan is Keadaan.DISETUJUI
    assert halaman.form.tabel.baris_kini().laporan_id == tiga[2][0].id
    halaman.buka({"pegawai_id": SITI})
    selesai(qtbot, pekerja)
    assert kegiatan(halaman) == ["Kunjungan rumah"]


def test_a_waiting_plan_leads_to_sasaran(buka: Buka, kantor: KantorUji, qtbot: Any) -> None:
    siti = kantor.sebagai("siti")
    with siti.transaksi("ajukan SKP") as kerja:
        kerja.simpan(skp_siti())
    halaman = buka()
    assert "1 SKP menunggu keputusan: Siti Rahma" in halaman.form.teks_skp.text()
    with qtbot.waitSignal(halaman.minta_pindah) as sinyal:
        klik(qtbot, halaman, "Buka SKP")
    assert sinyal.args == ["sasaran", {"pegawai_id": SITI, "tahun": 2026}]


def kecilkan(halaman: PersetujuanPage, lebar: int) -> int:
    """Ask for a narrower page (its layout gives way only after the columns went); how many columns are left."""
    halaman.resize(lebar, 560)
    return sum(not halaman.form.tabel.isColumnHidden(n) for n in range(7))


def utuh(satu: QAbstractButton) -> bool:
    """The button is there with all its words."""
    return satu.isVisible() and satu.width() >= satu.sizeHint().width()


def test_a_small_window_keeps_every_action_and_drops_columns(
    buka: Buka, tiga: list[Any], qtbot: Any, pekerja: Pekerja
) -> None:
    halaman = buka()
    tampak = [n for n in range(7) if not halaman.form.tabel.isColumnHidden(n)]
    assert tampak == list(range(7))
    for lebar, sisa in ((966, 5), (702, 4)):
        selesai(qtbot, pekerja)
        qtbot.waitUntil(lambda lebar=lebar, sisa=sisa: kecilkan(halaman, lebar) == sisa)
        r = halaman.rincian.form
        semua = (r.tombol_sebelum, r.tombol_sesudah, r.tombol_kembalikan, r.tombol_setujui, halaman.terpilih)
        qtbot.waitUntil(lambda semua=semua: all(utuh(satu) for satu in semua))


# --- evidence --------------------------------------------------------------------------------------------------


def _pdf(halaman: int) -> bytes:
    keluaran = BytesIO()
    kanvas = Canvas(keluaran)
    for nomor in range(halaman):
        kanvas.drawString(100, 700, f"Halaman {nomor + 1}")
        kanvas.showPage()
    kanvas.save()
    return keluaran.getvalue()


def _foto() -> bytes:
    keluaran = BytesIO()
    Image.new("RGB", (64, 48), "navy").save(keluaran, "PNG")
    return keluaran.getvalue()


def _bukti(kantor: KantorUji, nama: str, isi: bytes, tipe: str) -> BuktiDukung:
    return BuktiDukung(kantor.sebagai("siti").brankas.simpan(isi), nama, len(isi), tipe)


def test_evidence_is_previewed_page_by_page_and_saved(
    buka: Buka, kantor: KantorUji, qtbot: Any, pekerja: Pekerja, tmp_path: Path
) -> None:
    bukti = (
        _bukti(kantor, "register.pdf", _pdf(2), "application/pdf"),
        _bukti(kantor, "foto.png", _foto(), "image/png"),
        _bukti(kantor, "data.bin", b"\0\1\2", "application/octet-stream"),
        _bukti(kantor, "rusak.pdf", b"bukan pdf", "application/pdf"),
    )
    ajukan(kantor.sebagai("siti"), bukti=bukti)
    halaman = buka()
    panel = halaman.rincian.bukti
    qtbot.waitUntil(lambda: "halaman 1 dari 2" in panel.keterangan.text())
    assert panel.kanvas.bergambar and not panel.mundur.isEnabled()
    for harap in ("register.pdf · 2 KB · halaman 2 dari 2", "foto.png · 1 KB", "data.bin · 1 KB"):
        tekan(qtbot, halaman, Qt.Key.Key_BracketRight)
        selesai(qtbot, pekerja)
        assert panel.keterangan.text() == harap
    assert panel.kanvas.kata == "data.bin tidak dapat dipratinjau"
    dialog.siapkan(tmp_path / "salinan.bin")
    klik(qtbot, halaman, "Simpan salinan…")
    selesai(qtbot, pekerja)
    assert (tmp_path / "salinan.bin").read_bytes() == b"\0\1\2"
    dialog.siapkan(tmp_path / "tidak-ada" / "salinan.bin")
    klik(qtbot, halaman, "Simpan salinan…")
    selesai(qtbot, pekerja)
    assert "Dokumen tidak dapat disimpan" in halaman.bilah_pesan.teks()
    klik(qtbot, halaman, "rusak.pdf")
    selesai(qtbot, pekerja)
    assert "Berkas PDF tidak dapat dibaca" in panel.kanvas.kata


def test_a_link_keeps_its_buttons_in_a_small_window(
    buka: Buka, kantor: KantorUji, qtbot: Any, pekerja: Pekerja
) -> None:
    ajukan(kantor.sebagai("siti"), bukti=(BuktiDukung("", "", 0, "", tautan="https://contoh.go.id/" + "a" * 200),))
    halaman = buka()
    for lebar, sisa in ((966, 5), (760, 4)):
        selesai(qtbot, pekerja)
        qtbot.waitUntil(lambda lebar=lebar, sisa=sisa: kecilkan(halaman, lebar) == sisa)
    qtbot.waitUntil(lambda: halaman.width() == 760)
    qtbot.waitUntil(lambda: utuh(halaman.rincian.bukti.buka) and utuh(halaman.rincian.bukti.simpan))


def test_evidence_can_take_the_whole_page(buka: Buka, kantor: KantorUji, qtbot: Any, pekerja: Pekerja) -> None:
    ajukan(kantor.sebagai("siti"), bukti=(_bukti(kantor, "register.pdf", _pdf(1), "application/pdf"),))
    halaman = buka()
    tekan(qtbot, halaman, Qt.Key.Key_B)
    assert not halaman.form.kartu_antrean.isVisible()
    kanvas = halaman.rincian.bukti.kanvas
    qtbot.waitUntil(lambda: kanvas.width() > 900)
    qtbot.waitUntil(lambda: pekerja.jumlah_tugas == 0 and kanvas.gulir(50))  # drawn anew in the new width
    assert kanvas.gulir(10**6) and not kanvas.gulir(10**6)
    tekan(qtbot, halaman, Qt.Key.Key_Escape)
    assert halaman.form.kartu_antrean.isVisible()


def test_a_link_and_a_missing_file_are_told(
    buka: Buka, kantor: KantorUji, qtbot: Any, pekerja: Pekerja, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtGui import QDesktopServices
    from PySide6.QtWidgets import QApplication

    dibuka: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda alamat: dibuka.append(alamat.toString()) or True)

    tautan = BuktiDukung("", "", 0, "", tautan="https://contoh.go.id/berkas")
    hilang = BuktiDukung("ab" * 32, "hilang.pdf", 10, "application/pdf")
    ajukan(kantor.sebagai("siti"), bukti=(tautan, hilang))
    halaman = buka()
    panel = halaman.rincian.bukti
    assert panel.kanvas.kata == "https://contoh.go.id/berkas"
    klik(qtbot, halaman, "Salin tautan")
    assert QApplication.clipboard().text() == "https://contoh.go.id/berkas" and dibuka == []
    panel.buka.click()
    assert dibuka == ["https://contoh.go.id/berkas"]
    tekan(qtbot, halaman, Qt.Key.Key_BracketRight)
    selesai(qtbot, pekerja)
    assert "Lampiran tidak ditemukan" in panel.kanvas.kata


# --- inside the window -----------------------------------------------------------------------------------------


def test_in_the_window_ctrl_z_takes_the_decision_back(
    kantor: KantorUji, tiga: list[Any], qtbot: Any, pekerja: Pekerja
) -> None:
    konteks = kantor.sebagai("kepala")
    jendela = MainWindow(
        daftar_halaman(konteks, pekerja), Identitas(konteks.pegawai.nama, konteks.pegawai.jabatan), pekerja
    )
    qtbot.addWidget(jendela)
    pendengar = konteks.store.bersama.pendengar
    pendengar.append(lambda p: QTimer.singleShot(0, jendela, lambda: jendela.umumkan_perubahan(p)))
    jendela.show()
    jendela.buka("persetujuan")
    selesai(qtbot, pekerja)
    halaman = jendela.halaman_kini()
    assert isinstance(halaman, PersetujuanPage)
    tekan(qtbot, halaman.form.tabel, A)
    qtbot.waitUntil(lambda: kegiatan(halaman) == ["Kunjungan rumah", "Kelas ibu hamil"])
    selesai(qtbot, pekerja)
    assert judul(halaman).startswith("Kunjungan rumah")
    tekan(qtbot, halaman.form.tabel, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(kegiatan(halaman)) == 3)
    selesai(qtbot, pekerja)
    assert status(kantor, tiga[0][0]) is StatusLaporan.DIAJUKAN
    pendengar.clear()
    jendela.close()
    selesai(qtbot, pekerja)


# --- taking approvals back -------------------------------------------------------------------------------------


def test_an_approval_is_taken_back_in_the_list_of_what_was_approved(
    buka: Buka, tiga: list[Any], kantor: KantorUji, qtbot: Any, pekerja: Pekerja
) -> None:
    kepala = kantor.sebagai("kepala")
    for satu, sidik in tiga:
        layanan.setujui(kepala, satu.id, sidik)
    halaman = buka()
    halaman._saring(keadaan=Keadaan.DISETUJUI)
    selesai(qtbot, pekerja)
    klik(qtbot, halaman, "Batalkan persetujuan")
    selesai(qtbot, pekerja)
    assert status(kantor, tiga[0][0]) is StatusLaporan.DIAJUKAN
    assert "1 persetujuan dibatalkan" in halaman.bilah_pesan.teks()
    halaman.model.setel_centang(0, True)
    halaman.model.setel_centang(1, True)
    dialog.siapkan(False, True)
    klik(qtbot, halaman, "Batalkan 2 terpilih")
    selesai(qtbot, pekerja)
    assert status(kantor, tiga[1][0]) is StatusLaporan.DISETUJUI, "no means no"
    klik(qtbot, halaman, "Batalkan 2 terpilih")
    selesai(qtbot, pekerja)
    assert {status(kantor, satu) for satu, _ in tiga} == {StatusLaporan.DIAJUKAN}


def test_a_return_without_a_reason_says_so_in_place(buka: Buka, tiga: list[Any], qtbot: Any, pekerja: Pekerja) -> None:
    halaman = buka()
    tekan(qtbot, halaman, R)
    selesai(qtbot, pekerja)
    galat = halaman.rincian.form.galat_catatan
    assert galat.isVisible() and "alasan" in galat.text()
    assert halaman.rincian.form.catatan.hasFocus()
