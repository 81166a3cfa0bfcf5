"""Dialog kinerja through the services: the log, its corrections, and the way via the atasan of the penilai (R22)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from kinerja_desktop.domain.catatan_mutasi import PenutupanSkp
from kinerja_desktop.domain.dialog_kinerja import JenisDialog
from kinerja_desktop.domain.dokumen import FormulirSkp
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.skp import StatusSkp
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import cuplikan, dialog, dokumen, manual_indikator, skp_putusan, strategi
from kinerja_desktop.services import skp as layanan
from kinerja_desktop.services.dialog import IsianDialog
from kinerja_desktop.store import skema
from kinerja_desktop.store.periksa import periksa
from tests.helpers.kantor import KADIS, SITI, SKP_SITI, KantorUji, id_tetap, skp_siti

ISIAN = IsianDialog(
    date(2026, 1, 12), JenisDialog.PENETAPAN_EKSPEKTASI, "Siti Rahma; dr. R. Purba", "Target RHK 1", "120 ibu hamil"
)


def diajukan(kantor: KantorUji, hari: date) -> None:
    """Siti's plan waits on this day."""
    kantor.jam.saat = datetime(hari.year, hari.month, hari.day, 9, tzinfo=WIB)
    with kantor.sebagai("siti").transaksi("ajukan SKP") as kerja:
        kerja.simpan(skp_siti())


def tutup(kantor: KantorUji) -> None:
    saat = kantor.jam()
    with kantor.sebagai("operator").transaksi("tutup SKP", [skema.PUSAT]) as kerja:
        kerja.simpan(PenutupanSkp(id_tetap(950), SKP_SITI, SITI, date(2026, 4, 30), "Mutasi ke Dinas", saat))


def kode(galat: pytest.ExceptionInfo[UserError]) -> str:
    return galat.value.kode


def test_owner_and_penilai_write_one_log_and_read_each_other(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    dialog.simpan(siti, SKP_SITI, ISIAN)
    dialog.simpan(kepala, SKP_SITI, replace(ISIAN, tanggal=date(2026, 7, 1), jenis=JenisDialog.PENYESUAIAN))
    for konteks in (siti, kepala):
        entri = dialog.lembar(konteks, SKP_SITI).entri
        assert [e.dialog.tanggal.month for e in entri] == [7, 1], "the newest day first"
        assert [e.oleh for e in entri] == ["dr. R. Purba", "Siti Rahma, A.Md.Keb."]
    assert [e.milik_saya for e in dialog.lembar(siti, SKP_SITI).entri] == [False, True]


def test_a_correction_keeps_what_was_written_before(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    dialog.simpan(siti, SKP_SITI, ISIAN)
    (semula,) = dialog.lembar(siti, SKP_SITI).entri
    for kesepakatan in ("130 ibu hamil", "140 ibu hamil"):
        kantor.jam.maju(minutes=5)
        (kini,) = dialog.lembar(siti, SKP_SITI).entri
        isian = replace(dialog.isian_dari(kini.dialog), kesepakatan=kesepakatan)
        dialog.simpan(siti, SKP_SITI, isian, kini.hash)
    (akhir,) = dialog.lembar(siti, SKP_SITI).entri
    assert (akhir.dialog.id, akhir.dialog.kesepakatan) == (semula.dialog.id, "140 ibu hamil")
    assert [t.isi.kesepakatan for t in akhir.lama] == ["120 ibu hamil", "130 ibu hamil"]
    assert akhir.pada == semula.pada
    with kantor.terbuka.store.baca() as koneksi:
        assert list(periksa(koneksi, siti.brankas)) == []


def test_saving_the_same_text_again_is_no_correction(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    dialog.simpan(siti, SKP_SITI, ISIAN)
    (kini,) = dialog.lembar(siti, SKP_SITI).entri
    assert not dialog.simpan(siti, SKP_SITI, dialog.isian_dari(kini.dialog), kini.hash).rekaman
    assert dialog.lembar(siti, SKP_SITI).entri[0].lama == ()


def test_nobody_corrects_the_entry_of_another(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    dialog.simpan(kantor.sebagai("siti"), SKP_SITI, ISIAN)
    kepala = kantor.sebagai("kepala")
    (milik_siti,) = dialog.lembar(kepala, SKP_SITI).entri
    with pytest.raises(UserError) as galat:
        dialog.simpan(kepala, SKP_SITI, replace(ISIAN, id=milik_siti.dialog.id), milik_siti.hash)
    assert kode(galat) == "DLG-09"


def test_an_entry_stays_with_its_plan(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    lain = replace(skp_siti(), id=id_tetap(960), tahun=2027, mulai=date(2027, 1, 1), selesai=date(2027, 12, 31), rhk=())
    with siti.transaksi("simpan SKP") as kerja:
        kerja.simpan(lain)
    dialog.simpan(siti, SKP_SITI, ISIAN)
    (kini,) = dialog.lembar(siti, SKP_SITI).entri
    with pytest.raises(UserError) as galat:
        dialog.simpan(siti, lain.id, dialog.isian_dari(kini.dialog), kini.hash)
    assert kode(galat) == "UMM-03"
    assert dialog.lembar(siti, SKP_SITI).entri == (kini,)


def test_a_stale_correction_is_refused(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    dialog.simpan(siti, SKP_SITI, ISIAN)
    (kini,) = dialog.lembar(siti, SKP_SITI).entri
    dialog.simpan(siti, SKP_SITI, replace(dialog.isian_dari(kini.dialog), pokok="Lain"), kini.hash)
    with pytest.raises(UserError) as galat:
        dialog.simpan(siti, SKP_SITI, replace(dialog.isian_dari(kini.dialog), pokok="Basi"), kini.hash)
    assert kode(galat) == "UMM-02"


@pytest.mark.parametrize(
    ("akun", "membaca"), [("operator", True), ("pengawas", True), ("rudi", False), ("dewi", False)]
)
def test_who_reads_the_log(kantor: KantorUji, akun: str, membaca: bool) -> None:
    kantor.tetapkan_skp_siti()
    if membaca:
        assert not dialog.lembar(kantor.sebagai(akun), SKP_SITI).boleh_tulis
    else:
        with pytest.raises(UserError) as galat:
            dialog.lembar(kantor.sebagai(akun), SKP_SITI)
        assert kode(galat) == "UMM-01"


def test_a_closed_plan_takes_no_entry_and_still_shows_them(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    dialog.simpan(siti, SKP_SITI, ISIAN)
    tutup(kantor)
    lembar = dialog.lembar(siti, SKP_SITI)
    assert (len(lembar.entri), lembar.boleh_tulis, lembar.ditutup) == (1, False, date(2026, 4, 30))
    with pytest.raises(UserError) as galat:
        dialog.simpan(siti, SKP_SITI, ISIAN)
    assert kode(galat) == "MUT-01"


def test_what_is_typed_is_kept_and_forgotten(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    dialog.simpan_otomatis(siti, SKP_SITI, ISIAN)
    assert dialog.draf_otomatis(siti, SKP_SITI) == ISIAN
    assert dialog.draf_otomatis(kantor.sebagai("kepala"), SKP_SITI) is None
    dialog.buang_otomatis(siti, SKP_SITI)
    assert dialog.draf_otomatis(siti, SKP_SITI) is None


def test_the_first_entry_begins_with_both_names_and_settles_the_expectations(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    for akun in ("siti", "kepala"):
        konteks = kantor.sebagai(akun)
        awal = dialog.isian_baru(konteks, dialog.lembar(konteks, SKP_SITI))
        assert awal.peserta == "Siti Rahma, A.Md.Keb.; dr. R. Purba"
        assert awal.jenis is JenisDialog.PENETAPAN_EKSPEKTASI


# --- the atasan of the penilai (Lampiran II.C.5; R22) ----------------------------------------------------------


def test_r22_in_january_the_atasan_neither_sees_nor_decides(kantor: KantorUji) -> None:
    diajukan(kantor, date(2026, 1, 31))
    kadis = kantor.sebagai("kadis")
    assert SITI not in {b.pegawai.id for b in layanan.tim(kadis, 2026)}
    for panggil in (lambda: layanan.daftar(kadis, SITI, 2026), lambda: dialog.lembar(kadis, SKP_SITI)):
        with pytest.raises(UserError) as galat:
            panggil()
        assert kode(galat) == "UMM-01"


def test_r22_in_february_the_atasan_holds_the_dialog_and_sets_the_plan_with_his_reason(kantor: KantorUji) -> None:
    diajukan(kantor, date(2026, 2, 1))
    kadis = kantor.sebagai("kadis")
    assert SITI in {b.pegawai.id for b in layanan.tim(kadis, 2026)}
    (lembar,) = layanan.daftar(kadis, SITI, 2026)
    assert (lembar.sebagai_atasan, lembar.boleh_putuskan, lembar.dengan_atasan) == (True, True, True)
    assert lembar.tenggat is not None and lembar.tenggat.terlambat == 1
    dialog.simpan(kadis, SKP_SITI, replace(ISIAN, tanggal=date(2026, 2, 1)))
    assert dialog.lembar(kadis, SKP_SITI).entri[0].dialog.dengan_atasan
    with pytest.raises(UserError) as galat:
        skp_putusan.tetapkan(kadis, SKP_SITI, lembar.hash)
    assert kode(galat) == "SKP-70"
    skp_putusan.tetapkan(kadis, SKP_SITI, lembar.hash, "Kepala puskesmas cuti besar")
    (kini,) = layanan.daftar(kantor.sebagai("siti"), SITI, 2026)
    putusan, nama = kini.keputusan[-1]
    assert (kini.status, kini.terlambat) == (StatusSkp.DITETAPKAN, True)
    assert (putusan.oleh_id, nama, putusan.catatan) == (KADIS, "dr. Tiur Manurung", "Kepala puskesmas cuti besar")
    assert cuplikan.dari_json(putusan.cuplikan, FormulirSkp).penilai.nama == "dr. Tiur Manurung", "who signs is printed"


def test_r22_the_atasan_reads_and_prints_the_plan_he_may_set_and_nothing_else(kantor: KantorUji) -> None:
    """R22: what he decides about he must be able to read on paper; reports and evaluations stay closed to him."""
    diajukan(kantor, date(2026, 1, 31))
    kadis = kantor.sebagai("kadis")
    for panggil in (
        lambda: dokumen.tersedia(kadis, SITI, 2026),
        lambda: dokumen.formulir(kadis, "A.1.7", SITI, 2026, None),
    ):
        with pytest.raises(UserError) as galat:
            panggil()
        assert kode(galat) == "UMM-01"
    kantor.jam.saat = datetime(2026, 2, 2, 9, tzinfo=WIB)
    assert [b.format for b in dokumen.tersedia(kadis, SITI, 2026)] == ["A.1.7", "A.1.8"]
    assert manual_indikator.daftar(kadis, SKP_SITI) and strategi.daftar(kadis, SKP_SITI) == []
    formulir = dokumen.formulir(kadis, "A.1.7", SITI, 2026, None)
    assert isinstance(formulir, FormulirSkp) and formulir.draf
    with pytest.raises(UserError) as galat:
        dokumen.formulir(kadis, "B.1.2", SITI, 2026, None)
    assert kode(galat) == "UMM-01"
    (kini,) = layanan.daftar(kadis, SITI, 2026)
    skp_putusan.tetapkan(kadis, SKP_SITI, kini.hash, "Kepala puskesmas cuti besar")
    with pytest.raises(UserError) as galat:
        dokumen.tersedia(kadis, SITI, 2026)
    assert kode(galat) == "UMM-01", "the way through him is closed again"


def test_once_set_the_plan_is_the_business_of_the_penilai_again(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti, kadis = kantor.sebagai("siti"), kantor.sebagai("kadis")
    (kini,) = layanan.daftar(siti, SITI, 2026)
    layanan.buka_revisi(siti, SKP_SITI, kini.hash, "Tugas baru")
    (kini,) = layanan.daftar(siti, SITI, 2026)
    layanan.ajukan(siti, kini.skp, kini.hash)
    (kini,) = layanan.daftar(siti, SITI, 2026)
    assert not kini.dengan_atasan
    with pytest.raises(UserError) as galat:
        skp_putusan.tetapkan(kadis, SKP_SITI, kini.hash, "Saya atasannya")
    assert kode(galat) == "UMM-01"


@pytest.mark.parametrize("akun", ["rudi", "operator", "pusat", "pengawas"])
def test_r22_nobody_else_stands_in_for_the_penilai(kantor: KantorUji, akun: str) -> None:
    diajukan(kantor, date(2026, 2, 2))
    with pytest.raises(UserError) as galat:
        skp_putusan.tetapkan(kantor.sebagai(akun), SKP_SITI, b"x" * 32, "Alasan")
    assert kode(galat) == "UMM-01"


def test_the_penilai_himself_may_still_set_a_late_plan_without_a_reason(kantor: KantorUji) -> None:
    diajukan(kantor, date(2026, 2, 2))
    kepala = kantor.sebagai("kepala")
    (lembar,) = layanan.daftar(kepala, SITI, 2026)
    assert not lembar.sebagai_atasan
    skp_putusan.tetapkan(kepala, SKP_SITI, lembar.hash)


def test_the_owner_records_a_dialog_with_the_atasan_only_while_it_is_open(kantor: KantorUji) -> None:
    diajukan(kantor, date(2026, 1, 20))
    siti = kantor.sebagai("siti")
    dengan = replace(ISIAN, dengan_atasan=True)
    with pytest.raises(UserError) as galat:
        dialog.simpan(siti, SKP_SITI, dengan)
    assert kode(galat) == "DLG-07"
    kantor.jam.saat = datetime(2026, 2, 3, 9, tzinfo=WIB)
    dialog.simpan(siti, SKP_SITI, dengan)
    (lembar,) = layanan.daftar(kantor.sebagai("kepala"), SITI, 2026)
    skp_putusan.tetapkan(kantor.sebagai("kepala"), SKP_SITI, lembar.hash)
    (kini,) = dialog.lembar(siti, SKP_SITI).entri
    dialog.simpan(siti, SKP_SITI, replace(dialog.isian_dari(kini.dialog), pokok="Diperbaiki"), kini.hash)
    assert dialog.lembar(siti, SKP_SITI).entri[0].dialog.dengan_atasan
