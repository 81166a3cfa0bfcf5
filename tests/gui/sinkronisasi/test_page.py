"""Sinkronisasi as people use it: send to a folder, look before taking in, see receipts turn green."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.domain.pertukaran import Perubahan
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.model import PERAN_KECIL
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import Tema, pasang_tema, px
from kinerja_desktop.gui.sinkronisasi import kata
from kinerja_desktop.gui.sinkronisasi.kirim import DialogKirim, kalimat_siap
from kinerja_desktop.gui.sinkronisasi.media import DialogTemuan
from kinerja_desktop.gui.sinkronisasi.page import SinkronisasiPage
from kinerja_desktop.gui.sinkronisasi.susunan import DISISIHKAN
from kinerja_desktop.gui.sinkronisasi.terima import DialogPratinjau
from kinerja_desktop.services import laporan_draf, pulih_paket, tukar_kirim
from kinerja_desktop.services.ambil_paket import Ambilan
from kinerja_desktop.services.media import Jenis
from kinerja_desktop.services.tukar import JenisRiwayat, KeadaanTetangga, SiapKirim
from kinerja_desktop.system.volume import Volume
from tests.helpers.kantor import RUDI, id_tetap
from tests.helpers.pertukaran import Jaringan, laporan, simpan
from tests.helpers.qt import klik, selesai, tampilkan, tanpa_nama, teks_terlihat

Buka = Callable[[str], SinkronisasiPage]


def tenang(qtbot: Any, pekerja: Pekerja) -> None:
    """A run ends with a load, which starts others."""
    for _ in range(4):
        selesai(qtbot, pekerja)


def keadaan(halaman: SinkronisasiPage) -> dict[str, KeadaanTetangga]:
    return {t.nama: t.keadaan for t in halaman.perangkat.model.semua()}


def jenis(halaman: SinkronisasiPage) -> list[JenisRiwayat]:
    return [b.jenis for b in halaman.riwayat.model.semua()]


def test_send_look_take_in_and_the_receipt_turns_green(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    tongkat = tmp_path / "tongkat"
    tongkat.mkdir()
    opd = buka("opd")
    baris = {t.nama: n for n, t in enumerate(opd.perangkat.model.semua())}
    nama = opd.perangkat.model.index(baris["Laptop siti"], 0)
    assert nama.data(PERAN_KECIL) == "Laptop pegawai · Siti Rahma, A.Md.Keb."
    assert "belum pernah bertukar" in opd.perangkat.catatan
    for dari, ke in (("opd", "siti"), ("siti", "opd"), ("opd", "siti")):
        jaringan.tukar(dari, ke)  # what came goes back once
    simpan(jaringan["siti"], laporan(1), laporan(2))
    siti = buka("siti")
    assert "2 perubahan" in siti.teks_kirim.text() and siti.remah == "Laptop siti ⇄ Puskesmas Kartini"
    assert tanpa_nama(siti) == []

    def pilih(satu: DialogKirim) -> bool:
        satu.show()
        selesai(qtbot, pekerja)
        assert [t.nama for t in satu.model.tercentang()] == ["Puskesmas Kartini"]
        assert "2 laporan harian" in satu.isi.text()
        klik(qtbot, satu, "Buat paket")
        return bool(satu.result())

    dialog.siapkan(pilih, tongkat)
    klik(qtbot, siti, "Buat paket…")
    selesai(qtbot, pekerja)
    assert "Paket tersimpan" in siti.bilah_pesan.teks() and "Puskesmas Kartini" in siti.bilah_pesan.teks()
    assert JenisRiwayat.DIKIRIM in jenis(siti)
    (berkas,) = tongkat.iterdir()

    def lihat(satu: DialogPratinjau) -> bool:
        satu.show()
        assert satu.judul_hasil.teks() == "2 laporan harian baru"
        assert {(b.apa, "Kelas ibu hamil" in b.teks) for b in satu.catatan.model.semua()} == {(Perubahan.BARU, True)}
        klik(qtbot, satu, "Terima")
        return bool(satu.result())

    dialog.siapkan(lihat)
    opd.jalan.terima([berkas])
    selesai(qtbot, pekerja)
    qtbot.waitUntil(lambda: "Paket diterima" in opd.bilah_pesan.teks())
    tenang(qtbot, pekerja)
    assert jenis(opd).count(JenisRiwayat.DITERIMA) == 2 and keadaan(opd)["Laptop siti"] is KeadaanTetangga.LENGKAP
    jaringan.tukar("opd", "siti")
    siti.segarkan()
    selesai(qtbot, pekerja)
    dikirim = [b for b in siti.riwayat.model.semua() if b.jenis is JenisRiwayat.DIAKUI]
    assert len(dikirim) == 2 and kata.tag_riwayat(dikirim[0]) == ("Sampai", "ok")
    assert "Tidak ada perubahan baru" in siti.teks_kirim.text()


def test_the_history_shows_whole_lines_below_what_wants_a_decision(
    jaringan: Jaringan, buka: Buka, qtbot: Any, tmp_path: Path
) -> None:
    jaringan.tukar("opd", "siti")
    for nomor in range(1, 9):
        simpan(jaringan["siti"], laporan(nomor))
        jaringan["siti"].kirim(jaringan["opd"], tmp_path)
    siti = buka("siti")
    tabel, baris = siti.riwayat.tabel, siti.riwayat.tabel.rowHeight(0)
    for tinggi in (620, 643, 668):
        siti.resize(1158, tinggi)
        qtbot.waitUntil(lambda tinggi=tinggi: siti.height() == tinggi and tabel.viewport().height() % baris == 0)
        assert tabel.viewport().height() >= 3 * baris > siti.keputusan.height() > 0
    tabel.verticalScrollBar().setValue(1)
    assert tabel.rowViewportPosition(1) == 0, "it scrolls by lines as well"


def test_every_bundle_without_a_receipt_is_counted(jaringan: Jaringan, buka: Buka, tmp_path: Path) -> None:
    jaringan.tukar("opd", "siti")
    for nomor in (1, 2):
        simpan(jaringan["siti"], laporan(nomor))
        jaringan["siti"].kirim(jaringan["opd"], tmp_path)
    siti = buka("siti")
    (opd,) = siti.perangkat.model.semua()
    assert opd.menunggu == 2 and "2 paket untuk Puskesmas Kartini belum diakui" in siti.perangkat.penjelasan.text()
    assert "2 belum diakui" in {siti.perangkat.model.index(0, n).data(PERAN_KECIL) for n in range(4)}


def test_a_preview_that_is_left_changes_nothing(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], laporan(1))
    berkas = jaringan["siti"].kirim(jaringan["opd"], tmp_path).berkas
    opd = buka("opd")
    sebelum = jaringan["opd"].konteks.store.meta("lsn_tetap")
    dialog.siapkan(False)
    opd.jalan.terima([berkas])
    selesai(qtbot, pekerja)
    assert jenis(opd) == [JenisRiwayat.DIKIRIM] and jaringan["opd"].konteks.store.meta("lsn_tetap") == sebelum
    assert berkas.exists()


def test_a_damaged_file_lies_aside_with_its_reason_and_stops_no_other(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], laporan(1))
    baik = jaringan["siti"].kirim(jaringan["opd"], tmp_path).berkas
    rusak = tmp_path / "rusak.kinerja"
    rusak.write_bytes(baik.read_bytes()[:-40])
    opd = buka("opd")
    dialog.siapkan(True)
    opd.jalan.terima([rusak])
    tenang(qtbot, pekerja)
    assert opd.pilah.tabText(1) == "Disisihkan (1)"
    assert "Paket tidak utuh" in opd.bilah_pesan.teks()
    klik(qtbot, opd, "Lihat alasannya")
    assert opd.kiri.currentIndex() == 1
    (samping,) = opd.samping.model.semua()
    assert samping.kode == "PKT-02" and samping.kode in opd.samping.alasan.text()
    for _ in range(2):
        klik(qtbot, opd, "Coba terima lagi")
        tenang(qtbot, pekerja)
    assert [(b.jalur, b.kode) for b in opd.samping.model.semua()] == [(samping.jalur, "PKT-02")]
    assert "Paket belum diterima" in opd.bilah_pesan.teks()
    salinan = tmp_path / "salinan.kinerja"
    dialog.siapkan(salinan)
    klik(qtbot, opd, "Simpan salinan…")
    selesai(qtbot, pekerja)
    assert salinan.read_bytes() == rusak.read_bytes()
    dialog.siapkan(True)
    opd.jalan.terima([rusak, baik])
    tenang(qtbot, pekerja)
    assert "1 laporan harian baru; 1 paket masuk karantina" in opd.bilah_pesan.teks()
    assert all(satu.sudah and satu.pengirim == "Laptop siti" for satu in opd.samping.model.semua())
    assert opd.pilah.tabText(1) == "Disisihkan", "what it held came in by another file: nobody need ask for it"
    assert "tidak diperlukan lagi" in opd.samping.alasan.text() and not opd.samping.tombol_lagi.isEnabled()


def test_a_file_that_brings_nothing_is_laid_aside_by_that_name_and_its_reason_is_written_out(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], laporan(1))
    rusak = tmp_path / "rusak.kinerja"
    rusak.write_bytes(jaringan["siti"].kirim(jaringan["opd"], tmp_path).berkas.read_bytes()[:-40])
    opd = buka("opd")

    def lihat(satu: DialogPratinjau) -> bool:
        satu.show()
        assert satu.judul_hasil.teks() == "1 paket akan disisihkan"
        assert satu.alasan.isVisibleTo(satu) and "minta lagi paket itu dari pengirimnya" in satu.alasan.text()
        assert "Belum ada yang dapat diterima" in teks_terlihat(satu.catatan.tabel)
        klik(qtbot, satu, "Sisihkan")
        return bool(satu.result())

    dialog.siapkan(lihat)
    opd.jalan.terima([rusak])
    tenang(qtbot, pekerja)
    assert "Paket belum diterima" in opd.bilah_pesan.teks() and "terpotong" in opd.bilah_pesan.teks()
    assert len(opd.samping.model.semua()) == 1


def test_who_only_reads_sees_no_button_that_would_do_nothing(
    jaringan: Jaringan, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    jaringan.tukar("opd", "siti")
    tongkat = tmp_path / "stik"
    tongkat.mkdir()
    simpan(jaringan["siti"], laporan(1))
    jaringan["siti"].kirim(jaringan["opd"], tongkat)
    asal = jaringan.pasang("opd").konteks
    halaman = SinkronisasiPage(replace(asal, akun=replace(asal.akun, peran=Peran.PENGAWAS)), pekerja, daftar=tuple)
    tampilkan(qtbot, halaman)
    tenang(qtbot, pekerja)
    assert "Pengawas hanya melihat" in halaman.teks_kirim.text()
    halaman.sumber.volume.volume_tiba.emit(stik(tongkat))
    tenang(qtbot, pekerja)
    assert "1 paket untuk komputer ini" in halaman.sumber.kartu.teks.text()
    kartu = halaman.sumber.kartu
    for tombol in (kartu.tombol_terima, halaman.perangkat.tombol_kirim, halaman.samping.tombol_lagi):
        assert not tombol.isVisibleTo(halaman)


def test_a_restored_machine_is_told_and_sends_only_after_it_was_read(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    jaringan.tukar("opd", "siti")
    jaringan.cadangkan("siti")
    simpan(jaringan["siti"], laporan(1))
    jaringan.tukar("siti", "opd")
    jaringan.pulihkan("siti")
    jaringan.tukar("opd", "siti")
    siti = buka("siti")
    assert siti.kartu_pulih.isVisibleTo(siti) and not siti.tombol_kirim.isEnabled()
    assert "Dijeda" in siti.teks_kirim.text()
    opd = jaringan["opd"].ini.sertifikat.name
    assert f"Diketahui dari paket {opd}. Bila komputer ini tidak pernah dipulihkan" in siti.teks_pulih.text()
    kirimi = siti.perangkat.tombol_kirim
    assert not kirimi.isEnabled() and kirimi.toolTip() == "Dijeda sampai pemberitahuan di atas dibaca"
    siti.perangkat.tabel.baris_dibuka.emit(siti.perangkat.tabel.baris_kini())
    assert "Pengiriman dijeda" in siti.bilah_pesan.teks()
    konteks = jaringan["siti"].konteks
    try:
        tukar_kirim.buat(konteks, jaringan["opd"].perangkat)
    except UserError as galat:
        assert galat.kode == "PKT-46"
    else:
        raise AssertionError("sending was not paused")
    klik(qtbot, siti, "Saya mengerti")
    tenang(qtbot, pekerja)
    assert not siti.kartu_pulih.isVisibleTo(siti) and siti.tombol_kirim.isEnabled()
    assert kirimi.isEnabled() and kirimi.toolTip() == ""
    assert not siti.bilah_pesan.isVisibleTo(siti), "nothing is paused any more"
    assert pulih_paket.sejak(konteks) is None


def test_master_data_that_are_old_are_told_quietly_and_stop_nothing(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any
) -> None:
    jaringan.tukar("pusat", "opd")
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], laporan(1))
    siti = buka("siti")
    assert not siti.kartu_induk.isVisibleTo(siti)
    jaringan["siti"].konteks.sekarang.maju(days=91)
    siti.segarkan()
    tenang(qtbot, pekerja)
    assert siti.kartu_induk.isVisibleTo(siti) and siti.tombol_kirim.isEnabled()
    assert "tiba pada 24 Nov 2026" in siti.teks_induk.text()
    assert "Mintalah paket baru dari Puskesmas Kartini" in siti.teks_induk.text()


def test_the_centre_sees_laptops_below_a_workstation_only_to_revoke_them(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any
) -> None:
    jaringan.tukar("opd", "pusat")
    pusat = buka("pusat")
    assert keadaan(pusat)["Laptop siti"] is KeadaanTetangga.LEWAT
    nomor = next(n for n, t in enumerate(pusat.perangkat.model.semua()) if t.nama == "Laptop siti")
    pusat.perangkat.tabel.pilih_baris(nomor)
    assert "bertukar dengan Puskesmas Kartini" in pusat.perangkat.penjelasan.text()
    assert not pusat.perangkat.tombol_kirim.isEnabled() and pusat.perangkat.tombol_cabut.isEnabled()
    baris = replace(pusat.perangkat.model.semua()[nomor], sengketa=("Dinas lain",))
    assert "juga diberi izin oleh Dinas lain" in pusat.perangkat.kalimat(baris)
    assert "Bila ragu, cabut" in pusat.perangkat.kalimat(baris)
    assert kata.keadaan_tetangga(baris) == ("Nomor ganda", "bad")
    assert kata.keadaan_tetangga(replace(baris, keadaan=KeadaanTetangga.DICABUT)) == ("Izin dicabut", "bad")

    def lihat(satu: DialogKirim) -> bool:
        assert {t.nama for t in satu.model.semua()} == {"Puskesmas Kartini", "Dinas lain"}
        return False

    dialog.siapkan(lihat)
    klik(qtbot, pusat, "Buat paket…")
    selesai(qtbot, pekerja)


def test_who_cannot_revoke_asks_the_centre_to_revoke_a_disputed_number(jaringan: Jaringan, buka: Buka) -> None:
    opd = buka("opd")
    baris = replace(opd.perangkat.model.semua()[0], sengketa=("Dinas lain",))
    pusat = jaringan["opd"].ini.rantai[-2].certificate.name
    assert opd.perangkat.kalimat(baris).endswith(f"Bila ragu, mintalah {pusat} mencabutnya.")
    siti = buka("siti")
    assert siti.perangkat.kalimat(baris).endswith("Bila ragu, mintalah Pusat (BKPSDM) mencabutnya.")


def test_what_is_held_back_is_listed_with_its_reason_before_and_told_afterwards(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any
) -> None:
    jaringan.tukar("opd", "siti")
    siti = jaringan["siti"]
    simpan(siti, laporan(1))
    with siti.konteks.transaksi("palsu", (RUDI,)) as kerja:
        kerja.simpan(laporan(2, "Laporan palsu", orang=RUDI))
    utuh, palsu = siti.kirim(jaringan["opd"]).berkas, jaringan["rudi"].kirim(jaringan["opd"]).berkas
    opd = buka("opd")

    def lihat(satu: DialogPratinjau) -> bool:
        satu.show()
        assert satu.judul_hasil.teks().startswith("1 laporan harian baru, 1 ditahan")
        assert [satu.berkas.index(n, 2).data() for n in range(2)] == ["Sebagian ditahan", "Dapat diterima"]
        assert {(b.apa, b.teks.split(" · ")[-1]) for b in satu.catatan.model.semua()} == {
            (Perubahan.BARU, "Kelas ibu hamil"),
            (Perubahan.DITAHAN, "Laporan palsu"),
        }
        assert (
            "bukan wewenang Laptop siti" in satu.alasan.text()
            and satu.catatan.saringan.itemText(1) == "laporan harian (2)"
        )
        satu.tabel_berkas.pilih_baris(1)
        assert not satu.alasan.isVisibleTo(satu) and "Laporan palsu" not in str(satu.catatan.model.semua())
        klik(qtbot, satu, "Terima")
        return bool(satu.result())

    dialog.siapkan(lihat)
    opd.jalan.terima([utuh, palsu])
    tenang(qtbot, pekerja)
    assert "Paket diterima sebagian" in opd.bilah_pesan.teks()


def test_of_several_packages_each_can_be_left_out_before_anything_changes(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any
) -> None:
    """What is unticked stays where it is: it can be taken in another day, and nothing was refused.

    A later bundle of the same sender holds what the unticked one held, so the numbers are counted anew.
    """
    for nama in ("siti", "rudi"):
        jaringan.tukar("opd", nama)
    siti, opd_lain = jaringan["siti"], jaringan["opd"]
    simpan(siti, laporan(1))
    semua = [siti.kirim(opd_lain).berkas]
    simpan(siti, laporan(3))
    semua.append(siti.kirim(opd_lain).berkas)
    with jaringan["rudi"].konteks.transaksi("isi", (RUDI,)) as kerja:
        kerja.simpan(laporan(2, "Laporan Rudi", orang=RUDI))
    semua.append(jaringan["rudi"].kirim(opd_lain).berkas)
    opd = buka("opd")

    def centang(satu: DialogPratinjau, *nomor: int) -> None:
        for n in nomor:
            satu.tabel_berkas.pilih_baris(n)
            qtbot.keyClick(satu.tabel_berkas, Qt.Key.Key_Space)
        assert not satu.berkas.tercentang() or satu.judul_hasil.teks() == "Menghitung lagi…"
        assert not satu.tombol_terima.isEnabled()
        qtbot.waitUntil(lambda: satu.judul_hasil.teks() != "Menghitung lagi…")

    def pilih(satu: DialogPratinjau) -> bool:
        satu.show()
        assert [h.total("baru") for h in satu.berkas.semua()] == [1, 1, 1]
        assert satu.judul_hasil.teks() == "3 laporan harian baru" and "Hilangkan centang" in satu.keterangan.text()
        centang(satu, 0)
        assert [h.total("baru") for h in satu.berkas.tercentang()] == [2, 1]
        assert satu.judul_hasil.teks() == "3 laporan harian baru"
        satu.tabel_berkas.pilih_baris(1)
        assert len(satu.catatan.model.semua()) == 2
        assert "1 paket tidak dicentang: berkasnya tetap di tempatnya" in satu.keterangan.text()
        centang(satu, 2)
        assert satu.judul_hasil.teks() == "2 laporan harian baru" and satu.tombol_terima.isEnabled()
        centang(satu, 1)
        assert satu.tombol_terima.text() == "Terima" and not satu.tombol_terima.isEnabled()
        centang(satu, 0)
        klik(qtbot, satu, "Terima")
        return bool(satu.result())

    dialog.siapkan(pilih)
    opd.jalan.terima(semua)
    tenang(qtbot, pekerja)
    assert "1 laporan harian baru" in opd.bilah_pesan.teks()
    assert [b.nama for b in opd.riwayat.model.semua() if b.jenis is JenisRiwayat.DITERIMA] == ["Laptop siti"]
    assert all(berkas.exists() for berkas in semua) and not opd.samping.model.semua()

    def sisanya(satu: DialogPratinjau) -> bool:
        satu.show()
        assert satu.judul_hasil.teks().startswith("2 laporan harian baru; 1 paket sudah pernah")
        satu.tabel_berkas.pilih_baris(0)
        qtbot.keyClick(satu.tabel_berkas, Qt.Key.Key_Space)
        assert satu.berkas.tercentang() == satu.berkas.semua()[1:], "what was received before has no box"
        klik(qtbot, satu, "Terima")
        return bool(satu.result())

    dialog.siapkan(sisanya)
    opd.jalan.terima(semua)
    tenang(qtbot, pekerja)
    assert jenis(opd).count(JenisRiwayat.DITERIMA) == 3


def test_a_package_for_another_computer_is_named_and_left_where_it_is(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any
) -> None:
    berkas = jaringan["opd"].kirim(jaringan["siti"]).berkas
    rudi = buka("rudi")

    def lihat(satu: DialogPratinjau) -> bool:
        satu.show()
        assert satu.judul_hasil.teks() == "1 paket untuk komputer lain"
        assert satu.berkas.index(0, 1).data() == "Untuk yang lain" and not satu.tombol_terima.isVisibleTo(satu)
        assert "berikan kepada penerimanya" in satu.alasan.text()
        return False

    dialog.siapkan(lihat)
    rudi.jalan.terima([berkas])
    tenang(qtbot, pekerja)
    assert berkas.exists() and not rudi.samping.model.semua()
    rudi.jalan._terapkan(Ambilan((berkas,)))
    tenang(qtbot, pekerja)
    assert "Bukan untuk komputer ini" in rudi.bilah_pesan.teks() and not rudi.samping.model.semua()


def test_what_the_receiver_holds_back_is_never_green_and_explained(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any
) -> None:
    jaringan.tukar("opd", "siti")
    siti = jaringan["siti"]
    simpan(siti, laporan(1))
    with siti.konteks.transaksi("palsu", (RUDI,)) as kerja:
        kerja.simpan(laporan(2, "Laporan palsu", orang=RUDI))
    jaringan.tukar("siti", "opd")
    halaman = buka("siti")
    dialog.siapkan(True)
    halaman.jalan.terima([jaringan["opd"].kirim(siti).berkas])
    tenang(qtbot, pekerja)
    assert "Puskesmas Kartini menahan catatan dari komputer ini" in halaman.bilah_pesan.teks()
    (baris,) = (b for b in halaman.riwayat.model.semua() if b.jenis is JenisRiwayat.DIAKUI)
    assert kata.tag_riwayat(baris) == ("Ditahan", "kem")
    assert kata.isi_riwayat(baris).endswith("· 1 ditahan")
    (opd,) = halaman.perangkat.model.semua()
    assert kata.keadaan_tetangga(opd) == ("1 ditahan di sana", "kem")
    assert "menahan 1 catatan dari komputer ini" in halaman.perangkat.penjelasan.text()


def test_a_folder_of_many_is_taken_in_after_one_question(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr("kinerja_desktop.gui.sinkronisasi.jalan.RINCI_TERBANYAK", 2)
    jaringan.tukar("opd", "siti")
    for n in range(3):
        simpan(jaringan["siti"], laporan(n))
        jaringan["siti"].kirim(jaringan["opd"], tmp_path)
    opd = buka("opd")
    folder = tmp_path / "semua"
    (folder / "dalam").mkdir(parents=True)
    for satu in tmp_path.glob("KNJ_Laptop*.kinerja"):
        satu.rename(folder / "dalam" / satu.name)
    dialog.siapkan(folder, True)
    opd.jalan.pilih_folder()
    tenang(qtbot, pekerja)
    assert "Paket diterima" in opd.bilah_pesan.teks() and jenis(opd).count(JenisRiwayat.DITERIMA) == 3


def test_cancelling_keeps_every_file_and_what_was_there(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], laporan(1))
    berkas = jaringan["siti"].kirim(jaringan["opd"], tmp_path).berkas
    opd = buka("opd")
    lepas = threading.Event()
    pekerja.jalankan(opd, lepas.wait)
    opd.jalan._terapkan(Ambilan((berkas,)))
    klik(qtbot, opd, "Batalkan")
    lepas.set()
    tenang(qtbot, pekerja)
    assert "Dibatalkan" in opd.bilah_pesan.teks()
    assert berkas.exists() and not opd.jalan.laju.isVisibleTo(opd)
    assert jenis(opd) == [JenisRiwayat.DIKIRIM]
    masuk = jaringan["opd"].konteks.folder / "paket" / "masuk"
    assert not masuk.exists() or list(masuk.iterdir()) == []


def test_trying_everything_again_shows_how_far_it_is_and_can_be_stopped(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    jaringan.tukar("opd", "siti")
    siti = jaringan["siti"]
    with siti.konteks.transaksi("palsu", (RUDI,)) as kerja:
        kerja.simpan(laporan(1, orang=RUDI))
    assert jaringan["opd"].terima(siti.kirim(jaringan["opd"]).berkas)[0].total("ditahan") == 1
    opd = buka("opd")
    opd.susunan.tuju(DISISIHKAN)
    lepas = threading.Event()
    pekerja.jalankan(opd, lepas.wait)
    klik(qtbot, opd, "Coba semua yang menunggu")
    assert opd.jalan.laju.isVisibleTo(opd) and opd.jalan.laju.judul_kerja.text() == "Menerima"
    berjalan = pekerja.jumlah_tugas
    klik(qtbot, opd, "Coba semua yang menunggu")
    assert pekerja.jumlah_tugas == berjalan, "one run at a time"
    klik(qtbot, opd, "Batalkan")
    lepas.set()
    tenang(qtbot, pekerja)
    assert "Dibatalkan" in opd.bilah_pesan.teks() and [b.kode for b in opd.samping.model.semua()] == ["GBG-02"]
    klik(qtbot, opd, "Coba semua yang menunggu")
    tenang(qtbot, pekerja)
    assert "Paket belum diterima" in opd.bilah_pesan.teks() and not opd.jalan.laju.isVisibleTo(opd)
    assert [b.kode for b in opd.samping.model.semua()] == ["GBG-02"]


def stik(akar: Path) -> Volume:
    return Volume(akar, "FLASHDISK", "E:", True, True, 8 << 30, 7 << 30)


def test_a_stick_that_is_plugged_in_tells_what_it_holds_and_its_decoys(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], laporan(1))
    tongkat = tmp_path / "stik"
    (tongkat / ".tersembunyi").mkdir(parents=True)
    berkas = jaringan["siti"].kirim(jaringan["opd"], tongkat / ".tersembunyi").berkas
    (tongkat / f"{berkas.name}.lnk").write_bytes(b"L")
    opd = buka("opd")
    kabar: list[str] = []
    opd.pesan.connect(kabar.append)
    opd.hide()
    opd.sumber.volume.volume_tiba.emit(stik(tongkat))
    tenang(qtbot, pekerja)
    assert len(kabar) == 1 and "jangan dibuka · 1 paket untuk komputer ini" in kabar[0]
    opd.show()
    assert opd.sumber.kartu.nama.text() == "FLASHDISK (E:)"
    assert (
        "1 paket untuk komputer ini" in opd.sumber.kartu.teks.text() and "mencurigakan" in opd.sumber.kartu.teks.text()
    )

    def lihat(satu: DialogTemuan) -> bool:
        satu.show()
        assert {t.jenis for t in satu.model.semua()} == {Jenis.UNTUK_SINI, Jenis.JEBAKAN}
        assert satu.model.semua()[0].pesan.kode == "MED-16" and "MED-16" in satu.saran.text()
        klik(qtbot, satu, "Periksa dan terima")
        return bool(satu.result())

    dialog.siapkan(lihat, True)
    klik(qtbot, opd, "Lihat isinya…")
    tenang(qtbot, pekerja)
    assert "Paket diterima" in opd.bilah_pesan.teks() and berkas.exists()
    assert "1 sudah pernah" in opd.sumber.kartu.teks.text() and not opd.sumber.kartu.tombol_terima.isVisibleTo(opd)
    assert kabar[1:] == [""], "the foot no longer says that it waits"
    opd.sumber.volume.volume_pergi.emit(stik(tongkat))
    assert not opd.sumber.kartu.isVisibleTo(opd)


def test_the_shared_folder_is_offered_for_sending_and_watched(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    bersama = tmp_path / "bersama"
    bersama.mkdir()
    jaringan.tukar("opd", "siti")
    siti = buka("siti")
    dialog.siapkan(bersama)
    siti.sumber.pilih_bersama()
    tenang(qtbot, pekerja)
    assert [t.jalur for t in siti.sumber.tempat()] == [bersama] and (
        f"Folder bersama dipantau: {bersama.name}" in siti.bilah_pesan.teks()
    )
    jaringan["opd"].kirim(jaringan["siti"], bersama)
    qtbot.waitUntil(lambda: "1 paket untuk komputer ini" in siti.sumber.kartu.teks.text())
    dialog.siapkan(True)
    klik(qtbot, siti, "Periksa dan terima")
    tenang(qtbot, pekerja)
    assert "Paket diterima" in siti.bilah_pesan.teks()


def test_a_shared_folder_that_does_not_answer_is_said_until_it_does(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    bersama = tmp_path / "bersama"
    bersama.mkdir()
    siti = buka("siti")
    assert siti.sumber.teks.text() == "Seret berkas ke sini, atau colokkan flashdisk"
    siti.sumber.atur_bersama(bersama)
    tenang(qtbot, pekerja)
    assert "folder bersama" in siti.sumber.teks.text() and str(bersama) in siti.sumber.teks.toolTip()
    bersama.rename(tmp_path / "putus")
    qtbot.waitUntil(lambda: siti.sumber.teks.text() == "Tidak terjangkau: folder bersama")
    assert "tidak menjawab" in siti.sumber.teks.toolTip() and siti.sumber.teks.isVisibleTo(siti)
    (tmp_path / "putus").rename(bersama)
    qtbot.waitUntil(lambda: "juga dipantau" in siti.sumber.teks.text())
    siti.sumber.atur_bersama(None)
    tenang(qtbot, pekerja)
    assert siti.sumber.teks.text() == "Seret berkas ke sini, atau colokkan flashdisk"


def test_what_differs_waits_on_the_page_and_goes_when_it_is_settled(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any
) -> None:
    jaringan.tukar("opd", "siti")
    jaringan.tukar("opd", "siti di rumah")
    simpan(jaringan["siti"], laporan(1))
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "siti di rumah")
    for nama in ("siti", "siti di rumah"):
        simpan(jaringan[nama], laporan(1, f"Kelas di {nama}"))
    jaringan.tukar("siti di rumah", "opd")
    jaringan.tukar("opd", "siti")
    siti = buka("siti")
    tenang(qtbot, pekerja)
    assert siti.keputusan.jumlah == 1

    def pilih(satu: Any) -> bool:
        satu.show()
        klik(qtbot, satu, "Pakai versi 1")
        selesai(qtbot, pekerja)
        return bool(satu.result())

    dialog.siapkan(pilih)
    klik(qtbot, siti, "Bandingkan…")
    tenang(qtbot, pekerja)
    assert siti.keputusan.jumlah == 0
    assert "Pilihan tersimpan" in siti.bilah_pesan.teks()


def test_in_a_narrow_window_each_part_has_a_tab_and_a_wide_one_shows_all(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any
) -> None:
    jaringan.tukar("opd", "siti")
    siti = buka("siti")
    siti.resize(px(1120), px(640))
    assert siti.keputusan.isVisibleTo(siti) and siti.riwayat.isVisibleTo(siti) and siti.pilah.count() == 2
    siti.resize(px(900), px(600))
    selesai(qtbot, pekerja)
    assert [siti.pilah.tabText(n) for n in range(siti.pilah.count())] == [
        "Perangkat", "Disisihkan", "Perlu keputusan", "Riwayat",
    ]  # fmt: skip
    assert siti.perangkat.isVisibleTo(siti) and not siti.riwayat.isVisibleTo(siti)
    siti.buka({"bagian": "keputusan"})
    assert siti.keputusan.isVisibleTo(siti) and not siti.perangkat.isVisibleTo(siti)
    siti.susunan.hitung_keputusan(2)
    assert siti.pilah.tabText(2) == "Perlu keputusan (2)"
    siti.resize(px(1120), px(640))
    assert siti.perangkat.isVisibleTo(siti) and siti.keputusan.isVisibleTo(siti) and siti.riwayat.isVisibleTo(siti)
    assert siti.pilah.count() == 2


def test_after_large_text_the_right_column_has_its_width_again(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, qapp: QApplication
) -> None:
    jaringan.tukar("opd", "pusat")
    pasang_tema(qapp, Tema.terang, 150)
    pusat = buka("pusat")
    pusat.resize(1180, 690)
    selesai(qtbot, pekerja)
    assert pusat.susunan.sempit
    pasang_tema(qapp, Tema.terang, 100)
    qtbot.waitUntil(lambda: not pusat.susunan.sempit)
    qtbot.waitUntil(lambda: pusat.riwayat.width() > pusat.susunan.width() // 3, timeout=2_000)


def test_the_centre_ticks_no_receiver_by_itself_and_tells_of_all(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any
) -> None:
    jaringan.tukar("pusat", "opd")
    pusat = buka("pusat")
    assert pusat.remah.endswith("⇄ 2 perangkat"), pusat.remah
    assert pusat.teks_kirim.text() == "2 penerima · 1 belum pernah dikirimi"

    def lihat(satu: DialogKirim) -> bool:
        satu.show()
        assert satu.model.tercentang() == [] and not satu.tombol_buat.isEnabled() and satu.tombol_buat.toolTip()
        satu.model.setel_centang(0, True)
        assert satu.tombol_buat.isEnabled() and not satu.tombol_buat.toolTip()
        return False

    dialog.siapkan(lihat)
    klik(qtbot, pusat, "Buat paket…")


def test_what_is_typed_and_not_saved_is_said_not_to_travel(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    jaringan.tukar("opd", "siti")
    siti = buka("siti")
    terlihat: list[str] = []

    def lihat(satu: DialogKirim) -> bool:
        satu.show()
        selesai(qtbot, pekerja)
        terlihat.append(satu.diketik.text() if satu.diketik.isVisibleTo(satu) else "")
        return False

    dialog.siapkan(lihat, lihat)
    klik(qtbot, siti, "Buat paket…")
    isian = IsianLaporan(id_tetap(900), date(2026, 11, 23), kegiatan="Belum disimpan")
    monkeypatch.setattr(laporan_draf, "semua_isian", lambda _: {isian.id: isian})
    klik(qtbot, siti, "Buat paket…")
    assert terlihat[0] == "" and terlihat[1].startswith("1 laporan masih diketik dan belum disimpan (23 Nov 2026)")


def test_sending_and_choosing_files_have_keys_that_their_buttons_tell(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    jaringan.tukar("opd", "siti")
    siti = buka("siti")
    assert (siti.tombol_kirim.toolTip(), siti.tombol_berkas.toolTip()) == ("Ctrl N", "Ctrl O")
    dibuka: list[str] = []

    def catat(satu: DialogKirim) -> bool:
        dibuka.append(satu.windowTitle())
        return False

    dialog.siapkan(catat)
    siti.activateWindow()
    siti.perangkat.tabel.setFocus()
    qtbot.keyClick(siti.perangkat.tabel, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert dibuka == ["Buat paket"]
    kosong = tmp_path / "kosong"
    kosong.mkdir()
    dialog.siapkan([kosong])
    qtbot.keyClick(siti.perangkat.tabel, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    tenang(qtbot, pekerja)
    assert "Tidak ada paket di sana" in siti.bilah_pesan.teks()


def test_what_is_too_much_for_one_bundle_says_when_the_rest_goes() -> None:
    siap = SiapKirim({"laporan_harian": 60_000}, 60_000, 9_000_000, None)
    assert "sisanya" not in kalimat_siap(siap)
    assert "sisanya ikut paket berikutnya" in kalimat_siap(replace(siap, bersambung=True))
