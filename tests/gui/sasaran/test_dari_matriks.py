"""Roles that the leader gave through his matrix, on the page of the pegawai."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kinerja_desktop.domain.skp import BATAS_JUMLAH, JenisRhk, Rhk
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.sasaran.page import SasaranPage
from kinerja_desktop.services import matriks_tulis
from kinerja_desktop.services import skp as layanan
from tests.helpers.kantor import SITI, KantorUji, id_tetap
from tests.helpers.matriks import KOLOM_2, SKP_KEPALA, dari_rudi, isian, siapkan_matriks
from tests.helpers.qt import daftar_tombol, klik, selesai, tampilkan

PERAN = "Ibu hamil terlayani sesuai standar"


@pytest.fixture
def siti(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> SasaranPage:
    siapkan_matriks(kantor)
    daftar = [isian(PERAN), isian("Ibu hamil puas", KOLOM_2)]
    matriks_tulis.simpan_sel(kantor.sebagai("kepala"), SKP_KEPALA, daftar)
    halaman = tampilkan(qtbot, SasaranPage(kantor.sebagai("siti"), pekerja))
    selesai(qtbot, pekerja)
    return halaman


def test_a_new_plan_begins_with_the_roles(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, siti: SasaranPage) -> None:
    assert "Pimpinan sudah memberi 2 peran hasil: mulai SKP" in siti.form.kosong.teks()
    klik(qtbot, siti, "Mulai menyusun SKP")
    selesai(qtbot, pekerja)
    f = siti.hasil.form
    assert [r.uraian for r in siti.hasil.rhk()] == [PERAN, "Ibu hamil puas"]
    assert f.uraian.isReadOnly()
    assert f.rhk_pimpinan.isReadOnly()
    assert f.dari_matriks.isVisible() and "Matriks" in f.uraian.toolTip()
    assert not f.pilih_pimpinan.isVisible() and not f.hapus.isEnabled()
    assert not f.rencana_aksi.isReadOnly(), "the steps are his own"
    siti.hasil.hapus()
    assert "berasal dari matriks pimpinan" in siti.bilah_pesan.teks()
    assert len(siti.hasil.rhk()) == 2
    siti.hasil.tambah_rhk()
    assert not f.uraian.isReadOnly() and f.hapus.isEnabled() and not f.dari_matriks.isVisible()


def test_indicators_stay_when_the_leader_changes_a_role(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, siti: SasaranPage
) -> None:
    klik(qtbot, siti, "Mulai menyusun SKP")
    selesai(qtbot, pekerja)
    siti.hasil.tambah_iki()
    qtbot.keyClicks(siti.hasil.form.uraian_iki, "Jumlah ibu hamil")
    qtbot.keyClicks(siti.hasil.form.target, "120 ibu hamil")
    klik(qtbot, siti, "Simpan draf")
    selesai(qtbot, pekerja)
    daftar = [isian("Ibu hamil sehat"), isian("", KOLOM_2)]
    matriks_tulis.simpan_sel(kantor.sebagai("kepala"), SKP_KEPALA, daftar)
    siti.segarkan()
    selesai(qtbot, pekerja)
    assert [(r.uraian, len(r.iki)) for r in siti.hasil.rhk()] == [("Ibu hamil sehat", 1)]
    assert f"“{PERAN}” menjadi “Ibu hamil sehat”" in siti.form.catatan.text()
    assert "Peran hasil ditarik dari matriks" in siti.form.catatan.text()
    klik(qtbot, siti, "Simpan draf")
    selesai(qtbot, pekerja)
    assert "matriks" not in siti.form.catatan.text()
    assert layanan.daftar(kantor.sebagai("siti"), SITI, 2026)[-1].peran.kabar == ()
    assert "Ajukan ke dr. R. Purba" in daftar_tombol(siti)


def test_the_role_of_another_leader_is_offered_taken_and_deleted(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, siti: SasaranPage
) -> None:
    """Rudi does not lead her: his role is hers to take, and it stays away once she deleted it (R30)."""
    klik(qtbot, siti, "Mulai menyusun SKP")
    selesai(qtbot, pekerja)
    assert not siti.tawaran.isVisible()
    dari_rudi(kantor, "Kader terlatih")
    siti.segarkan()
    selesai(qtbot, pekerja)
    assert "“Kader terlatih”" in siti.tawaran.teks() and len(siti.hasil.rhk()) == 2
    klik(qtbot, siti, "Ambil ke SKP")
    assert [r.uraian for r in siti.hasil.rhk()] == [PERAN, "Ibu hamil puas", "Kader terlatih"]
    f = siti.hasil.form
    assert not siti.tawaran.isVisible()
    assert f.uraian.toPlainText() == "Kader terlatih" and f.uraian.isReadOnly() and f.hapus.isEnabled()
    klik(qtbot, siti, "Simpan draf")
    selesai(qtbot, pekerja)
    assert not siti.tawaran.isVisible() and len(siti.hasil.rhk()) == 3
    siti.hasil.gambar(siti.hasil.rhk()[-1].id)
    siti.hasil.hapus()
    siti.tunda_tutup()
    selesai(qtbot, pekerja)
    siti.segarkan()
    selesai(qtbot, pekerja)
    assert len(siti.hasil.rhk()) == 2, "also before it is saved"
    klik(qtbot, siti, "Simpan draf")
    selesai(qtbot, pekerja)
    assert [r.uraian for r in siti.hasil.rhk()] == [PERAN, "Ibu hamil puas"]
    assert siti.tawaran.isVisible()


def test_of_an_offer_as_much_is_taken_as_there_is_room_for(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, siti: SasaranPage
) -> None:
    klik(qtbot, siti, "Mulai menyusun SKP")
    selesai(qtbot, pekerja)
    dari_rudi(kantor, "- Kader terlatih\n- Posyandu aktif")
    siti.segarkan()
    selesai(qtbot, pekerja)
    skp = siti.skp_diketik()
    banyak = tuple(
        Rhk(id_tetap(4000 + n), JenisRhk.UTAMA, f"Hasil {n}") for n in range(BATAS_JUMLAH - 1 - len(skp.rhk))
    )
    siti.hasil.ganti(replace(skp, rhk=(*skp.rhk, *banyak)), banyak[0].id)
    klik(qtbot, siti, "Ambil ke SKP")
    assert [r.uraian for r in siti.hasil.rhk()][-1] == "Kader terlatih" and len(siti.hasil.rhk()) == BATAS_JUMLAH
    assert "1 peran dari matriks pimpinan belum masuk" in siti.bilah_pesan.teks()
    klik(qtbot, siti, "Ambil ke SKP")
    assert len(siti.hasil.rhk()) == BATAS_JUMLAH
