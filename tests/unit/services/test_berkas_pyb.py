"""Sets for the PyB: what is signed, what is missing, one PDF each or one for all (Lampiran V.A.2; R57)."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from kinerja_desktop.domain.dokumen import DokumenEvaluasi
from kinerja_desktop.domain.evaluasi import Evaluasi
from kinerja_desktop.domain.galat import Dibatalkan, UserError
from kinerja_desktop.services import berkas_pyb, evaluasi, skp_putusan, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import cari
from tests.helpers.evaluasi import TW4, siapkan, tetapkan
from tests.helpers.kantor import KADIS, KEPALA, MULAI, RUDI, SITI, KantorUji, id_tetap, skp_siti


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the sets go: the office of the test lies beside it."""
    (tmp_path / "pdf").mkdir()
    return tmp_path / "pdf"


def diam(_selesai: int, _semua: int, _teks: str) -> None:
    pass


def bertanda(kantor: KantorUji) -> Context:
    siapkan(kantor)
    tetapkan(kantor)
    return kantor.sebagai("kepala")


def nama_penanda(isi: bytes) -> list[object]:
    """Bookmarks as nested lists of titles."""

    def baca(butir: object) -> object:
        return [baca(satu) for satu in butir] if isinstance(butir, list) else str(butir["/Title"])  # type: ignore[index]

    return [baca(satu) for satu in PdfReader(BytesIO(isi)).outline]


def test_r57_a_set_is_complete_with_document_plan_and_evaluation(kantor: KantorUji) -> None:
    siapkan(kantor)
    kepala = kantor.sebagai("kepala")
    sebelum = berkas_pyb.periksa(kepala, SITI, TW4)
    assert sebelum.ada == ("A.1.7", "A.1.8") and sebelum.kurang == ("dokumen evaluasi", "hasil evaluasi")
    tetapkan(kantor)
    sesudah = berkas_pyb.periksa(kepala, SITI, TW4)
    assert sesudah.ada == ("D.1.1", "A.1.7", "A.1.8", "C.1.3") and sesudah.kurang == ()
    assert not sesudah.diterima
    siti = kantor.sebagai("siti")
    milik = evaluasi.milik_saya(siti, TW4)
    assert milik is not None
    evaluasi.terima(siti, milik.penetapan.id)
    assert berkas_pyb.periksa(siti, SITI, TW4).diterima


def test_r57_peer_fault_18_forms_of_a_set_are_the_frozen_ones_in_the_order_of_filing(kantor: KantorUji) -> None:
    """A peer prints today's rater and today's date although a snapshot exists (expectations, fault 18)."""
    bertanda(kantor)
    operator = kantor.sebagai("operator")
    with operator.transaksi("ganti nama", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(wewenang.pegawai(operator, SITI), nama="Nama Baru"))
        kerja.simpan(replace(wewenang.pegawai(operator, KEPALA), nama="Kepala Baru"))
    kantor.jam.maju(days=30)
    forms = berkas_pyb.isi(kantor.sebagai("siti"), SITI, TW4)
    assert [satu.format for satu in forms] == ["D.1.1", "A.1.7", "A.1.8", "C.1.3"]
    assert not any(satu.draf for satu in forms)
    assert all("Nama Baru" not in str(satu) and "Kepala Baru" not in str(satu) for satu in forms)
    hari = {satu.tanda_penilai.tanggal for satu in forms}  # type: ignore[attr-defined]
    assert hari == {MULAI.date()}


def test_r57_the_document_of_a_set_bears_the_day_on_which_the_pegawai_signed(kantor: KantorUji) -> None:
    """V.A.7: what is reported is the document that the pegawai signed and returned."""
    kepala, siti = bertanda(kantor), kantor.sebagai("siti")
    kantor.jam.maju(days=2)
    assert isinstance(d1 := berkas_pyb.isi(kepala, SITI, TW4)[0], DokumenEvaluasi) and d1.tanda_pegawai.tanggal is None
    milik = evaluasi.milik_saya(siti, TW4)
    assert milik is not None
    evaluasi.terima(siti, milik.penetapan.id)
    assert isinstance(d1 := berkas_pyb.isi(kepala, SITI, TW4)[0], DokumenEvaluasi)
    assert d1.tanda_pegawai.tanggal == siti.hari_ini()


def test_r57_the_plan_of_a_set_is_the_one_that_its_signature_evaluated(kantor: KantorUji) -> None:
    """V.A.2: not a later plan of the year, nor that of an evaluation which another began and nobody signed."""
    kepala = bertanda(kantor)
    kadis, siti, operator = (kantor.sebagai(a) for a in ("kadis", "siti", "operator"))
    with operator.transaksi("ganti penilai", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(wewenang.pegawai(operator, SITI), penilai_id=KADIS))
    asal = skp_siti()
    lain = replace(asal, id=id_tetap(750), penilai_id=KADIS, rhk=(replace(asal.rhk[0], uraian="Hasil lain"),))
    with siti.transaksi("ajukan SKP") as kerja:
        sidik = kerja.simpan(lain)
    skp_putusan.tetapkan(kadis, lain.id, sidik)
    with kadis.transaksi("mulai menilai") as kerja:
        (milik,) = cari(kerja.koneksi, Evaluasi)
        kerja.simpan(replace(milik.nilai, id=id_tetap(751), penilai_id=KADIS, skp_id=lain.id))
    forms = berkas_pyb.isi(kepala, SITI, TW4)
    assert [satu.format for satu in forms] == ["D.1.1", "A.1.7", "A.1.8", "C.1.3"]
    assert asal.rhk[0].uraian in str(forms[1]) and "Hasil lain" not in str(forms[1])


@pytest.mark.parametrize("akun", ["rudi", "dewi"])
def test_set_of_somebody_else_is_refused(kantor: KantorUji, akun: str, folder: Path) -> None:
    bertanda(kantor)
    rekan = kantor.sebagai(akun)
    for tulis in (
        lambda: berkas_pyb.periksa(rekan, SITI, TW4),
        lambda: berkas_pyb.isi(rekan, SITI, TW4),
        lambda: berkas_pyb.simpan_satu(rekan, [SITI], TW4, folder / "x.pdf", diam),
        lambda: berkas_pyb.simpan_banyak(rekan, [SITI], TW4, folder, diam),
    ):
        with pytest.raises(UserError) as galat:
            tulis()
        assert galat.value.kode == "UMM-01"
    assert list(folder.iterdir()) == []
    assert SITI not in {satu.pegawai_id for satu in berkas_pyb.daftar(rekan, TW4, diam)}


def test_one_pdf_of_one_person_has_a_bookmark_for_each_form(kantor: KantorUji, folder: Path) -> None:
    kepala = bertanda(kantor)
    hasil = berkas_pyb.simpan_satu(kepala, [SITI], TW4, folder / "siti.pdf", diam)
    assert (hasil.tersimpan, hasil.kurang, hasil.kosong) == (1, (), ())
    assert nama_penanda((folder / "siti.pdf").read_bytes()) == [
        "D.1.1 Dokumen Evaluasi Kinerja Pegawai",
        "A.1.7 Sasaran Kinerja Pegawai",
        "A.1.8 Lampiran Sasaran Kinerja Pegawai",
        "C.1.3 Hasil Evaluasi Kinerja Pegawai",
    ]
    lebar = [page.mediabox.width > page.mediabox.height for page in PdfReader(folder / "siti.pdf").pages]
    assert lebar[0] is False and lebar[1] is True and lebar[-1] is True


def test_one_pdf_of_several_has_bookmarks_by_person_and_says_what_is_missing(kantor: KantorUji, folder: Path) -> None:
    bertanda(kantor)
    operator = kantor.sebagai("operator")
    hasil = berkas_pyb.simpan_satu(operator, [RUDI, SITI, SITI], TW4, folder / "unit.pdf", diam)
    assert hasil.tersimpan == 2 and len(hasil.kosong) == 1
    satu, bawah, dua, lagi = nama_penanda((folder / "unit.pdf").read_bytes())
    assert satu == dua == "Siti Rahma, A.Md.Keb." and bawah == lagi and len(bawah) == 4  # type: ignore[arg-type]


def test_nothing_signed_makes_no_file(kantor: KantorUji, folder: Path) -> None:
    operator = kantor.sebagai("operator")
    for tulis in (
        lambda: berkas_pyb.simpan_satu(operator, [RUDI], TW4, folder / "x.pdf", diam),
        lambda: berkas_pyb.simpan_banyak(operator, [RUDI], TW4, folder, diam),
    ):
        with pytest.raises(UserError) as galat:
            tulis()
        assert galat.value.kode == "DOK-50"
    assert list(folder.iterdir()) == []


def test_many_sets_are_a_file_each_and_cancel_keeps_what_is_written(kantor: KantorUji, folder: Path) -> None:
    kepala = bertanda(kantor)
    langkah: list[tuple[int, int]] = []
    hasil = berkas_pyb.simpan_banyak(kepala, [SITI, SITI], TW4, folder, lambda n, m, _: langkah.append((n, m)))
    assert hasil.tersimpan == 2 and langkah == [(0, 2), (1, 2), (2, 2)]
    nama = sorted(berkas.name for berkas in folder.iterdir())
    assert nama == ["PyB_2026-TW4_199203142019032007.pdf", "PyB_2026-TW4_199203142019032007_2.pdf"]

    def batal(selesai: int, _semua: int, _teks: str) -> None:
        if selesai == 1:
            raise Dibatalkan

    lain = folder / "lain"
    lain.mkdir()
    with pytest.raises(Dibatalkan):
        berkas_pyb.simpan_banyak(kepala, [SITI, SITI, SITI], TW4, lain, batal)
    assert [berkas.name for berkas in lain.iterdir()] == ["PyB_2026-TW4_199203142019032007.pdf"]


def test_list_of_the_unit_tells_who_has_what(kantor: KantorUji) -> None:
    kepala = bertanda(kantor)
    daftar = {satu.pegawai_id: satu for satu in berkas_pyb.daftar(kepala, TW4, diam)}
    assert daftar[SITI].kurang == () and daftar[KEPALA].ada == ()
    assert len(daftar[KEPALA].kurang) == 3
