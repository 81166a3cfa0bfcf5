"""Sasaran Kinerja as a pegawai and as a penilai use it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kinerja_desktop.domain.lampiran_skp import BagianLampiran
from kinerja_desktop.domain.masalah import Berat
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import StatusSkp
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.sasaran.lampiran import LampiranEditor
from kinerja_desktop.gui.sasaran.page import SasaranPage
from kinerja_desktop.gui.sasaran.perilaku import PerilakuEditor
from kinerja_desktop.services import persetujuan, realisasi, skp_draf
from kinerja_desktop.services import skp as layanan
from kinerja_desktop.services.realisasi import IsianIki
from tests.helpers.kantor import IKI_1, IKI_3, KEPALA, RHK_1, RHK_2, RUDI, SITI, SKP_SITI, KantorUji
from tests.helpers.laporan import ajukan
from tests.helpers.qt import daftar_tombol, klik, selesai, tampilkan


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Any:
    def buat(akun: str) -> SasaranPage:
        halaman = tampilkan(qtbot, SasaranPage(kantor.sebagai(akun), pekerja))
        selesai(qtbot, pekerja)
        return halaman

    return buat


def isi_satu_rhk(qtbot: Any, halaman: SasaranPage, *, target: str = "240 bayi") -> None:
    """Type one complete result with its indicator."""
    klik(qtbot, halaman, "RHK")
    f = halaman.hasil.form
    qtbot.keyClicks(f.rhk_pimpinan, "Meningkatnya kesehatan ibu dan anak")
    qtbot.keyClicks(f.uraian, "Meningkatnya cakupan imunisasi")
    f.pohon.setCurrentItem(f.pohon.topLevelItem(0).child(0))
    qtbot.keyClicks(f.uraian_iki, "Jumlah bayi diimunisasi")
    qtbot.keyClicks(f.target, target)


def lembar(kantor: KantorUji, akun: str, pegawai: Any) -> Any:
    return layanan.daftar(kantor.sebagai(akun), pegawai, 2026)[-1]


def test_empty_year_offers_to_start_and_the_plan_travels_to_being_set(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    rudi = buka("rudi")
    assert "SKP 2026 belum ada" in rudi.form.kosong.teks()
    klik(qtbot, rudi, "Mulai menyusun SKP")
    selesai(qtbot, pekerja)
    isi_satu_rhk(qtbot, rudi)
    klik(qtbot, rudi, "Ajukan ke dr. R. Purba")
    selesai(qtbot, pekerja)
    assert lembar(kantor, "rudi", RUDI).status is StatusSkp.DIAJUKAN
    assert rudi.form.tag.text() == "Diajukan"
    assert "Simpan draf" not in daftar_tombol(rudi)

    kepala = buka("kepala")
    kepala.buka({"pegawai_id": RUDI})
    selesai(qtbot, pekerja)
    assert kepala.form.pemilik.text().startswith("Rudi Hasibuan")
    dialog.siapkan("Tambahkan indikator kualitas")
    klik(qtbot, kepala, "Kembalikan…")
    selesai(qtbot, pekerja)
    assert lembar(kantor, "kepala", RUDI).status is StatusSkp.DIKEMBALIKAN

    rudi.segarkan()
    selesai(qtbot, pekerja)
    assert "Tambahkan indikator kualitas" in rudi.form.catatan.text()
    klik(qtbot, rudi, "Ajukan ke dr. R. Purba")
    selesai(qtbot, pekerja)
    kepala.segarkan()
    selesai(qtbot, pekerja)
    klik(qtbot, kepala, "Setujui")
    selesai(qtbot, pekerja)
    dialog.siapkan(False, True)
    klik(qtbot, kepala, "Tetapkan SKP")
    selesai(qtbot, pekerja)
    assert lembar(kantor, "kepala", RUDI).status is StatusSkp.DISETUJUI, "no means no"
    klik(qtbot, kepala, "Tetapkan SKP")
    selesai(qtbot, pekerja)
    hasil = lembar(kantor, "kepala", RUDI)
    assert hasil.status is StatusSkp.DITETAPKAN
    assert "240 bayi" in hasil.keputusan[-1][0].cuplikan
    assert [k.putusan.value for k, _ in hasil.keputusan] == ["kembalikan", "setujui", "tetapkan"]


def test_what_is_missing_is_said_and_nothing_is_handed_in(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    rudi = buka("rudi")
    klik(qtbot, rudi, "Mulai menyusun SKP")
    selesai(qtbot, pekerja)
    assert rudi.focusWidget() is rudi.hasil.form.tambah_rhk, "writing goes on by keyboard"
    rudi.tampilkan_pesan("ok", "SKP ditarik")
    klik(qtbot, rudi, "Ajukan ke dr. R. Purba")
    assert "utama" in rudi.form.masalah.text().lower()
    assert not rudi.bilah_pesan.isVisible(), "old good news beside new errors"
    isi_satu_rhk(qtbot, rudi, target="")
    klik(qtbot, rudi, "Ajukan ke dr. R. Purba")
    selesai(qtbot, pekerja)
    assert "1.1" in rudi.form.masalah.text()
    assert lembar(kantor, "rudi", RUDI).status is StatusSkp.DRAF


@pytest.mark.parametrize("bertukar", [True, False])
def test_a_plan_that_may_be_set_elsewhere_shows_no_button_to_delete_it(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, bertukar: bool
) -> None:
    rudi = buka("rudi")
    klik(qtbot, rudi, "Mulai menyusun SKP")
    selesai(qtbot, pekerja)
    isi_satu_rhk(qtbot, rudi)
    klik(qtbot, rudi, "Ajukan ke dr. R. Purba")
    selesai(qtbot, pekerja)
    if bertukar:
        kantor.terbuka.store.atur_meta("lsn_tetap", "100000")
    milik = lembar(kantor, "rudi", RUDI)
    layanan.tarik(kantor.sebagai("rudi"), milik.skp.id, milik.hash)
    rudi.segarkan()
    selesai(qtbot, pekerja)
    assert rudi.form.tombol_simpan.isVisible() and rudi.form.tombol_hapus.isVisible() != bertukar


def test_typing_is_kept_without_saving(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    rudi = buka("rudi")
    klik(qtbot, rudi, "Mulai menyusun SKP")
    selesai(qtbot, pekerja)
    isi_satu_rhk(qtbot, rudi)
    qtbot.waitUntil(lambda: "Tersimpan otomatis" in rudi.form.tersimpan.text())
    assert lembar(kantor, "rudi", RUDI).skp.rhk == ()
    lagi = buka("rudi")
    assert lagi.skp_diketik().rhk[0].iki[0].target == "240 bayi"
    assert "dipulihkan" in lagi.form.tersimpan.text()
    klik(qtbot, lagi, "Simpan draf")
    selesai(qtbot, pekerja)
    assert lembar(kantor, "rudi", RUDI).skp.rhk[0].uraian == "Meningkatnya cakupan imunisasi"
    assert skp_draf.draf_otomatis(kantor.sebagai("rudi"), lagi.skp_diketik().id) is None


def test_rows_move_and_go_and_a_deleted_draft_comes_back(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    rudi = buka("rudi")
    klik(qtbot, rudi, "Mulai menyusun SKP")
    selesai(qtbot, pekerja)
    isi_satu_rhk(qtbot, rudi)
    for _ in range(2):  # an empty one waits to be filled; a second beside it would only be refused when handed in
        klik(qtbot, rudi, "Indikator")
        assert [i.aspek.value for i in rudi.hasil.rhk()[0].iki] == ["kuantitas", "kualitas"]
    klik(qtbot, rudi, "Naik")
    assert [i.aspek.value for i in rudi.hasil.rhk()[0].iki] == ["kualitas", "kuantitas"]
    klik(qtbot, rudi, "Hapus")
    assert [i.aspek.value for i in rudi.hasil.rhk()[0].iki] == ["kuantitas"]
    klik(qtbot, rudi, "Simpan draf")
    selesai(qtbot, pekerja)
    klik(qtbot, rudi, "Hapus draf")
    selesai(qtbot, pekerja)
    assert layanan.daftar(kantor.sebagai("rudi"), RUDI, 2026) == []
    rudi.bilah_pesan.lakukan()
    selesai(qtbot, pekerja)
    assert lembar(kantor, "rudi", RUDI).skp.rhk[0].iki[0].target == "240 bayi"


def test_a_set_plan_is_read_only_until_a_revision_is_opened(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kantor.tetapkan_skp_siti()
    siti = buka("siti")
    assert siti.form.tag.text() == "Ditetapkan"
    assert siti.hasil.form.uraian.isReadOnly() and not siti.form.tombol_simpan.isVisible()
    dialog.siapkan("Target berubah sesudah revisi anggaran")
    klik(qtbot, siti, "Buka revisi…")
    selesai(qtbot, pekerja)
    assert not siti.hasil.form.uraian.isReadOnly()
    assert "revisi anggaran" in siti.form.catatan.text()
    assert len(siti.hasil.rhk()) == 2


def test_conduct_and_annex_are_saved(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    rudi = buka("rudi")
    klik(qtbot, rudi, "Mulai menyusun SKP")
    selesai(qtbot, pekerja)
    rudi.form.tab.setCurrentWidget(rudi.cari_tab(PerilakuEditor))
    medan = list(rudi.cari_tab(PerilakuEditor).medan.values())
    qtbot.keyClicks(medan[1], "Catatan selesai hari itu juga")
    lampiran = rudi.cari_tab(LampiranEditor)
    rudi.form.tab.setCurrentWidget(lampiran)
    daftar = lampiran.daftar[BagianLampiran.SUMBER_DAYA]
    qtbot.mouseClick(daftar.tombol_tambah, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(daftar.baris[0].medan, "Vaksin")
    qtbot.keyClick(daftar.baris[0].medan, Qt.Key.Key_Return)
    qtbot.keyClicks(daftar.baris[1].medan, "Kader")
    klik(qtbot, rudi, "Simpan draf")
    selesai(qtbot, pekerja)
    skp = lembar(kantor, "rudi", RUDI).skp
    assert dict(skp.ekspektasi_khusus) == {"akuntabel": "Catatan selesai hari itu juga"}
    assert skp.lampiran.sumber_daya == ("Vaksin", "Kader")


def test_the_operator_reads_and_decides_nothing(kantor: KantorUji, buka: Any) -> None:
    kantor.tetapkan_skp_siti()
    operator = buka("operator")
    nama = {operator.model.baris(n).pegawai.id for n in range(operator.model.rowCount())}
    assert {SITI, RUDI, KEPALA} <= nama
    for teks in ("Simpan draf", "Setujui", "Tetapkan SKP", "Kembalikan…", "Mulai menyusun SKP"):
        assert teks not in daftar_tombol(operator)


def test_action_plans_are_typed_line_by_line_and_travel_with_the_plan(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    rudi = buka("rudi")
    klik(qtbot, rudi, "Mulai menyusun SKP")
    selesai(qtbot, pekerja)
    isi_satu_rhk(qtbot, rudi)
    f = rudi.hasil.form
    f.pohon.setCurrentItem(f.pohon.topLevelItem(0))
    f.rencana_aksi.setFocus()
    qtbot.keyClicks(f.rencana_aksi, "Menyusun jadwal")
    qtbot.keyClick(f.rencana_aksi, Qt.Key.Key_Return)
    qtbot.keyClick(f.rencana_aksi, Qt.Key.Key_Return)
    qtbot.keyClicks(f.rencana_aksi, "  Imunisasi  di posyandu ")
    klik(qtbot, rudi, "Ajukan ke dr. R. Purba")
    selesai(qtbot, pekerja)
    aksi = ("Menyusun jadwal", "Imunisasi di posyandu")
    assert lembar(kantor, "rudi", RUDI).skp.rhk[0].rencana_aksi == aksi
    kepala = buka("kepala")
    kepala.buka({"pegawai_id": RUDI})
    selesai(qtbot, pekerja)
    assert kepala.hasil.form.rencana_aksi.toPlainText().splitlines() == list(aksi)
    assert kepala.hasil.form.rencana_aksi.isReadOnly()
    dialog.siapkan(True)
    klik(qtbot, kepala, "Tetapkan SKP")
    selesai(qtbot, pekerja)
    tetap = lembar(kantor, "rudi", RUDI)
    layanan.buka_revisi(kantor.sebagai("rudi"), tetap.skp.id, tetap.hash, "Rencana aksi ditambah")
    rudi.segarkan()
    selesai(qtbot, pekerja)
    assert not f.rencana_aksi.isReadOnly() and rudi.hasil.rhk()[0].rencana_aksi == aksi


def test_a_result_with_reports_goes_only_after_a_warning_and_comes_back(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kantor.tetapkan_skp_siti()
    ajukan(kantor.sebagai("siti"))
    ajukan(kantor.sebagai("siti"), tanggal=date(2026, 11, 18))
    siti = buka("siti")
    dialog.siapkan("Susunan berubah")
    klik(qtbot, siti, "Buka revisi…")
    selesai(qtbot, pekerja)
    pohon = siti.hasil.form.pohon
    pohon.setCurrentItem(pohon.topLevelItem(0))
    semula = siti.hasil.rhk()
    klik(qtbot, siti, "Hapus")
    assert siti.bilah_pesan.isVisible() and "2 laporan bersandar pada hasil kerja ini" in siti.bilah_pesan.teks()
    assert siti.hasil.rhk() == semula
    siti.bilah_pesan.lakukan()
    assert [r.id for r in siti.hasil.rhk()] == [RHK_2] and "Hasil kerja dihapus" in siti.bilah_pesan.teks()
    siti.bilah_pesan.lakukan()
    assert siti.hasil.rhk() == semula
    pohon.setCurrentItem(pohon.topLevelItem(1))
    klik(qtbot, siti, "Hapus")  # nothing rests on the second result
    assert [r.id for r in siti.hasil.rhk()] == [RHK_1]
    siti.bilah_pesan.lakukan()
    assert siti.hasil.rhk() == semula


def test_handing_in_a_revision_tells_what_it_takes_away(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kantor.tetapkan_skp_siti()
    laporan, sidik = ajukan(kantor.sebagai("siti"))
    persetujuan.setujui(kantor.sebagai("kepala"), laporan.id, sidik)
    isian = {IKI_1: IsianIki("118 ibu hamil", (laporan.id,)), IKI_3: IsianIki("22 kunjungan")}
    realisasi.simpan(kantor.sebagai("siti"), SKP_SITI, Periode.baca("2026-TW4"), isian, None)
    siti = buka("siti")
    dialog.siapkan("Susunan berubah")
    klik(qtbot, siti, "Buka revisi…")
    selesai(qtbot, pekerja)
    pohon = siti.hasil.form.pohon
    pohon.setCurrentItem(pohon.topLevelItem(1).child(0))
    klik(qtbot, siti, "Hapus")
    assert "1 realisasi bersandar pada indikator ini" in siti.bilah_pesan.teks()
    siti.bilah_pesan.lakukan()
    siti.bilah_pesan.lakukan()
    assert len(siti.hasil.rhk()[1].iki) == 1
    pohon.setCurrentItem(pohon.topLevelItem(0))
    klik(qtbot, siti, "Hapus")
    siti.bilah_pesan.lakukan()
    temuan = layanan.periksa(siti.skp_diketik(), kantor.sebagai("siti"), siti._lembar)
    (satu,) = (m for m in temuan if m.kode == "SKP-29")
    assert satu.berat is Berat.PERINGATAN and (satu.rincian["laporan"], satu.rincian["realisasi"]) == (1, 1)
    klik(qtbot, siti, "Ajukan ke dr. R. Purba")
    selesai(qtbot, pekerja)
    assert lembar(kantor, "siti", SITI).status is StatusSkp.DIAJUKAN


def test_the_penilai_is_told_what_he_confirms_for_another_leader(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    rudi = buka("rudi")
    klik(qtbot, rudi, "Mulai menyusun SKP")
    selesai(qtbot, pekerja)
    isi_satu_rhk(qtbot, rudi)
    f = rudi.hasil.form
    f.pohon.setCurrentItem(f.pohon.topLevelItem(0))
    qtbot.keyClicks(f.penugasan, "Kepala Dinas Kesehatan")
    f.pimpinan_lain.click()
    assert f.disetujui.text() == "Saya nyatakan penilai sudah menyetujuinya"
    klik(qtbot, rudi, "Ajukan ke dr. R. Purba")
    assert "Penugasan belum disetujui penilai (1)" in rudi.form.masalah.text()
    assert "belum menyatakan" in f.galat_disetujui.text()
    f.disetujui.click()
    klik(qtbot, rudi, "Ajukan ke dr. R. Purba")
    selesai(qtbot, pekerja)
    assert "memastikannya" not in rudi.form.catatan.text()
    kepala = buka("kepala")
    kepala.buka({"pegawai_id": RUDI})
    selesai(qtbot, pekerja)
    teks = kepala.form.catatan.text()
    assert kepala.form.catatan.isVisible() and "RHK 1 diberikan pimpinan lain (Kepala Dinas Kesehatan)" in teks
    assert "Anda memastikannya" in teks
    klik(qtbot, kepala, "Setujui")
    selesai(qtbot, pekerja)
    assert "Anda memastikannya" in kepala.form.catatan.text()
    dialog.siapkan(True)
    klik(qtbot, kepala, "Tetapkan SKP")
    selesai(qtbot, pekerja)
    assert "memastikannya" not in kepala.form.catatan.text()
    assert "memastikannya" not in buka("operator").form.catatan.text()


def test_the_plan_of_next_year_begins_as_a_copy(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kantor.tetapkan_skp_siti()
    siti = buka("siti")
    siti.buka({"pegawai_id": SITI, "tahun": 2027})
    selesai(qtbot, pekerja)
    assert {"Mulai menyusun SKP", "Salin dari SKP 2026"} <= set(daftar_tombol(siti))
    klik(qtbot, siti, "Salin dari SKP 2026")
    selesai(qtbot, pekerja)
    assert siti.form.tag.text() == "Draf" and len(siti.skp_diketik().rhk) == 2
    assert "disalin sebagai draf" in siti.bilah_pesan.teks()
    rudi = buka("rudi")
    assert not any(t.startswith("Salin dari") for t in daftar_tombol(rudi))


@pytest.mark.parametrize("akun", ["siti", "kepala"])
def test_the_form_of_the_plan_shown_is_previewed(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, akun: str
) -> None:
    kantor.tetapkan_skp_siti()
    halaman = buka(akun)
    halaman.buka({"pegawai_id": SITI, "tahun": 2026})
    selesai(qtbot, pekerja)
    with qtbot.waitSignal(halaman.minta_pindah) as pindah:
        qtbot.mouseClick(halaman.form.tombol_pdf, Qt.MouseButton.LeftButton)
    assert pindah.args == ["dokumen", {"format": "A.1.7", "pegawai_id": SITI, "tahun": 2026, "revisi": False}]
