"""Settings of the office below the window: cycle, emblem, photo budget, health; for each role that may not."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from kinerja_desktop.domain.evaluasi import Realisasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.services import cadangan, dokumen, kesehatan, lambang, pengaturan, siklus
from kinerja_desktop.services.konteks import Context
from tests.helpers.kantor import SITI, SKP_SITI, KantorUji

TANPA_HAK = ("siti", "rudi", "kadis", "pengawas")


def gambar(folder: Path, nama: str = "garuda.png", jenis: str = "PNG", sisi: int = 1500) -> Path:
    berkas = folder / nama
    Image.new("RGBA" if jenis == "PNG" else "RGB", (sisi, sisi), "navy").save(berkas, jenis)
    return berkas


def dengan_siklus(konteks: Context, jenis: JenisPeriode) -> None:
    pengaturan.simpan_kantor(konteks, replace(konteks.kantor, periode_evaluasi=jenis))


def test_place_photo_budget_and_cycle_are_kept(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    baru = replace(
        operator.kantor, tempat="Siantar Martoba", anggaran_foto_kb=250, periode_evaluasi=JenisPeriode.BULANAN
    )
    pengaturan.simpan_kantor(operator, baru)
    simpanan = operator.store.kantor()
    assert (simpanan.tempat, simpanan.anggaran_foto_kb) == ("Siantar Martoba", 250)
    assert simpanan.periode_evaluasi is JenisPeriode.BULANAN


def test_r42_the_cycle_is_monthly_or_quarterly(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    with pytest.raises(UserError, match="EVL-20"):
        dengan_siklus(operator, JenisPeriode.TAHUNAN)
    assert operator.store.kantor().periode_evaluasi is JenisPeriode.TRIWULANAN
    for jenis in (JenisPeriode.BULANAN, JenisPeriode.TRIWULANAN):
        dengan_siklus(operator, jenis)
        assert operator.store.kantor().periode_evaluasi is jenis


@pytest.mark.parametrize("periode", ["2026-TW4", "2026-10", "2026-12"])
def test_the_cycle_stays_once_the_quarter_is_being_evaluated(kantor: KantorUji, periode: str) -> None:
    kantor.tetapkan_skp_siti()
    siti, operator = kantor.sebagai("siti"), kantor.sebagai("operator")
    with siti.transaksi("isi realisasi") as kerja:
        kerja.simpan(Realisasi(siti.id_baru(), SITI, SKP_SITI, Periode.baca(periode)))
    with pytest.raises(UserError, match="KTR-20") as galat:
        dengan_siklus(operator, JenisPeriode.BULANAN)
    assert "Triwulan IV 2026" in galat.value.isi
    assert operator.store.kantor().periode_evaluasi is JenisPeriode.TRIWULANAN
    dengan_siklus(operator, JenisPeriode.TRIWULANAN)


def test_finished_quarters_do_not_hold_the_cycle(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti, operator = kantor.sebagai("siti"), kantor.sebagai("operator")
    with siti.transaksi("isi realisasi") as kerja:
        kerja.simpan(Realisasi(siti.id_baru(), SITI, SKP_SITI, Periode.baca("2026-TW3")))
    assert siklus.jumlah_berjalan(operator) == 0
    dengan_siklus(operator, JenisPeriode.BULANAN)
    assert operator.kantor.periode_evaluasi is JenisPeriode.BULANAN


@pytest.mark.parametrize(("nama", "jenis"), [("g.png", "PNG"), ("g.jpg", "JPEG")])
def test_an_emblem_is_taken_made_small_and_removed(kantor: KantorUji, tmp_path: Path, nama: str, jenis: str) -> None:
    operator = kantor.sebagai("operator")
    assert lambang.gambar(operator) is None
    isi = lambang.pasang(operator, gambar(tmp_path, nama, jenis))
    assert Image.open(io.BytesIO(isi)).size == (900, 900)
    assert lambang.gambar(operator) == isi and dokumen.lambang(operator) == operator.folder / "lambang.png"
    lambang.lepas(operator)
    assert lambang.gambar(operator) is None


def test_what_is_no_picture_is_refused_and_the_old_emblem_stays(kantor: KantorUji, tmp_path: Path) -> None:
    operator = kantor.sebagai("operator")
    isi = lambang.pasang(operator, gambar(tmp_path))
    for nama, data in (("teks.png", b"bukan gambar"), ("potong.png", isi[:200]), ("kosong.jpg", b"")):
        (tmp_path / nama).write_bytes(data)
        with pytest.raises(UserError, match="DOK-30"):
            lambang.pasang(operator, tmp_path / nama)
    with pytest.raises(UserError, match="DOK-30"):
        lambang.pasang(operator, tmp_path / "tidak-ada.png")
    assert lambang.gambar(operator) == isi


@pytest.mark.parametrize("akun", TANPA_HAK)
def test_others_change_nothing(kantor: KantorUji, tmp_path: Path, akun: str) -> None:
    konteks, berkas = kantor.sebagai(akun), gambar(tmp_path)
    for tindakan in (
        lambda: lambang.pasang(konteks, berkas),
        lambda: lambang.lepas(konteks),
        lambda: dengan_siklus(konteks, JenisPeriode.BULANAN),
    ):
        with pytest.raises(UserError, match="UMM-01"):
            tindakan()


def test_health_says_what_was_checked_and_when(kantor: KantorUji, tmp_path: Path) -> None:
    siti = kantor.sebagai("siti")
    awal = kesehatan.keadaan(siti)
    assert (awal.cadangan, awal.diperiksa, awal.token) == (None, None, "bad")
    assert kesehatan.periksa(siti) == []
    assert kesehatan.keadaan(siti).diperiksa == kantor.jam()
    hasil = cadangan.HasilCadangan(tmp_path / "a.kcadangan", 0)
    cadangan.catat(siti, hasil)
    assert kesehatan.keadaan(siti).token == "ok"
    kantor.jam.maju(hours=1)
    kesehatan.catat_gagal(siti)
    gagal = kesehatan.keadaan(siti)
    assert gagal.cadangan_gagal == kantor.jam() and gagal.token == "bad"
    kantor.jam.maju(hours=1)
    cadangan.catat(siti, hasil)
    assert kesehatan.keadaan(siti).cadangan_gagal is None


def test_damage_that_was_found_is_remembered(kantor: KantorUji, monkeypatch: pytest.MonkeyPatch) -> None:
    siti = kantor.sebagai("siti")
    temuan = kesehatan.Temuan("DB-01", "Berkas basis data rusak: x")
    monkeypatch.setattr(kesehatan.keterangan, "temuan", lambda _: [temuan, temuan])
    assert len(kesehatan.periksa(siti)) == 2
    assert kesehatan.keadaan(siti).temuan == 2 and kesehatan.keadaan(siti).token == "bad"


@pytest.mark.parametrize("hari", [-1, 32])
def test_an_impossible_time_for_evaluations_is_refused(kantor: KantorUji, hari: int) -> None:
    operator = kantor.sebagai("operator")
    with pytest.raises(UserError, match="KTR-36"):
        pengaturan.simpan_kantor(operator, replace(operator.kantor, tambahan_evaluasi=hari))
    assert operator.kantor.tambahan_evaluasi == 0
