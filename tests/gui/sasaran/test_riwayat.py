"""The tab Riwayat, and what the page tells after a change of the year."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.domain.pegawai import Kedudukan
from kinerja_desktop.domain.skp import StatusSkp
from kinerja_desktop.domain.tugas_belajar import RHK_STUDI, Jenjang
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.sasaran.page import SasaranPage
from kinerja_desktop.gui.sasaran.perubahan import DialogStudi
from kinerja_desktop.gui.sasaran.riwayat import RiwayatTab
from kinerja_desktop.services import skp as layanan
from tests.helpers.kantor import DINAS, KADIS, SITI, SKP_SITI, KantorUji
from tests.helpers.qt import daftar_tombol, klik, selesai, tampilkan, tanpa_nama, teks_terlihat
from tests.unit.services.test_dialog import tutup
from tests.unit.services.test_klarifikasi import ubah_siti
from tests.unit.services.test_riwayat_skp import dengan_target, kini, revisi


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Any:
    def buat(akun: str) -> SasaranPage:
        halaman = tampilkan(qtbot, SasaranPage(kantor.sebagai(akun), pekerja))
        selesai(qtbot, pekerja)
        halaman.buka({"pegawai_id": SITI, "tahun": 2026})
        selesai(qtbot, pekerja)
        return halaman

    return buat


def test_any_two_set_texts_are_compared_and_an_old_form_is_saved(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, tmp_path: Path
) -> None:
    kantor.tetapkan_skp_siti()
    revisi(kantor, "Target dinas naik", dengan_target(kini(kantor), "140 ibu hamil"))
    revisi(kantor, "Target dinas naik lagi", dengan_target(kini(kantor), "150 ibu hamil"))
    halaman = buka("kepala")
    tab = halaman.cari_tab(RiwayatTab)
    halaman.form.tab.setCurrentWidget(tab)
    assert tanpa_nama(tab) == []
    assert "Semula: 140 ibu hamil | Menjadi: 150 ibu hamil" in tab.beda.teks()
    tab.lama.setCurrentIndex(0)
    selesai(qtbot, pekerja)
    assert "Semula: 120 ibu hamil | Menjadi: 150 ibu hamil" in tab.beda.teks()
    assert tab.alasan.text() == "Alasan revisi: Target dinas naik lagi"
    teks = teks_terlihat(tab)
    assert "Alasan revisi: Target dinas naik" in teks
    halaman.segarkan()
    selesai(qtbot, pekerja)
    assert tab.lama.currentIndex() == 0, "a reload keeps the choice"
    tab.baru.setCurrentIndex(0)
    selesai(qtbot, pekerja)
    assert tab.beda.teks() == "Isi kedua SKP sama."
    dialog.siapkan(tmp_path / "skp-pertama.pdf")
    klik(qtbot, tab, "Simpan formulir…")
    selesai(qtbot, pekerja)
    assert (tmp_path / "skp-pertama.pdf").read_bytes().startswith(b"%PDF")


def test_a_plan_set_once_says_so_and_a_draft_has_no_history(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kantor.tetapkan_skp_siti()
    tab = buka("siti").cari_tab(RiwayatTab)
    assert "ditetapkan satu kali" in tab.beda.teks()
    layanan.buat(kantor.sebagai("rudi"), 2026)
    halaman = tampilkan(qtbot, SasaranPage(kantor.sebagai("rudi"), pekerja))
    selesai(qtbot, pekerja)
    rudi = halaman.cari_tab(RiwayatTab)
    halaman.form.tab.setCurrentWidget(rudi)
    assert not rudi.kanan.isVisible()
    assert "Belum ada pengajuan atau keputusan." in teks_terlihat(rudi)


def test_two_plans_of_a_year_are_chosen_by_their_time_and_unit(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kantor.tetapkan_skp_siti()
    assert not buka("siti").pemilih.isVisible()
    tutup(kantor)
    ubah_siti(kantor, unit_kerja_id=DINAS)
    layanan.buat(kantor.sebagai("siti"), 2026)
    halaman = buka("siti")
    pilihan = [halaman.pemilih.itemText(n) for n in range(halaman.pemilih.count())]
    assert pilihan == [
        "1 Jan 2026 – 30 Apr 2026, Puskesmas Kartini, ditutup: Mutasi ke Dinas",
        "1 Mei 2026 – 31 Des 2026, Dinas Kesehatan",
    ]
    assert halaman.form.tombol_ajukan.isVisible(), "the new plan comes first"
    halaman.pemilih.setCurrentIndex(0)
    halaman.pemilih.activated.emit(0)
    selesai(qtbot, pekerja)
    assert "SKP ini ditutup 30 Apr 2026" in halaman.form.catatan.text()
    assert not {"Buka revisi…", "Ajukan", "Simpan draf"} & set(daftar_tombol(halaman))
    halaman.segarkan()
    selesai(qtbot, pekerja)
    assert halaman.pemilih.currentIndex() == 0, "a reload keeps the choice"


def test_a_new_penilai_is_told_to_both_and_clarified_without_changes(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kantor.tetapkan_skp_siti()
    ubah_siti(kantor, penilai_id=KADIS)
    kadis = buka("kadis")
    assert "klarifikasi SKP ini dengan pegawai" in kadis.perubahan.teks()
    siti = buka("siti")
    assert "Penilai berganti: klarifikasi SKP dengan dr. Tiur Manurung" in siti.perubahan.teks()
    dialog.siapkan("Ekspektasi tetap")
    klik(qtbot, siti, "Sudah diklarifikasi tanpa perubahan")
    selesai(qtbot, pekerja)
    assert "Sudah diajukan" in siti.perubahan.teks()
    kadis.segarkan()
    selesai(qtbot, pekerja)
    dialog.siapkan(True)
    klik(qtbot, kadis, "Tetapkan SKP")
    selesai(qtbot, pekerja)
    (akhir,) = layanan.daftar(kantor.sebagai("siti"), SITI, 2026)
    assert (akhir.status, akhir.skp.penilai_id) == (StatusSkp.DITETAPKAN, KADIS)
    siti.segarkan()
    selesai(qtbot, pekerja)
    assert not siti.perubahan.isVisible()


def test_study_leave_is_added_to_the_same_plan(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kantor.tetapkan_skp_siti()
    assert not buka("siti").perubahan.isVisible()
    ubah_siti(kantor, kedudukan=Kedudukan.TUGAS_BELAJAR)
    halaman = buka("siti")

    def jawab(tanya: DialogStudi) -> bool:
        tanya.jenjang.setCurrentIndex(1)
        assert tanya.pilihan()[0] is Jenjang.LANJUTAN
        assert "3,20 – 3,50" in tanya.target.text()
        return True

    dialog.siapkan(jawab)
    klik(qtbot, halaman, "Tambahkan ekspektasi…")
    selesai(qtbot, pekerja)
    (akhir,) = layanan.daftar(kantor.sebagai("siti"), SITI, 2026)
    assert (akhir.skp.id, akhir.skp.rhk[-1].uraian) == (SKP_SITI, RHK_STUDI)
    assert not halaman.perubahan.isVisible()
