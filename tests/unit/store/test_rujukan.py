"""References: every column that names a record is checked, and only what is missing is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from kinerja_desktop.domain.kalender import JenisKetidakhadiran, Ketidakhadiran
from kinerja_desktop.services import evaluasi
from kinerja_desktop.services import skp as layanan_skp
from kinerja_desktop.store import skema
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rujukan import RUJUKAN, RujukanPutus, rujukan_putus
from tests.helpers.evaluasi import TW4, siapkan, tetapkan
from tests.helpers.kantor import (
    IKI_1,
    KADIS,
    KEPALA,
    RHK_1,
    RUDI,
    SITI,
    SKP_SITI,
    Jam,
    KantorUji,
    id_tetap,
    salin,
    skp_siti,
)
from tests.helpers.laporan import ajukan, laporan
from tests.helpers.pembinaan import penugasan
from tests.helpers.penilaian import penilaian
from tests.helpers.perencanaan import perencanaan
from tests.helpers.segel import dua_segel

HANTU = id_tetap(4_000)


def putus(kantor: KantorUji) -> list[RujukanPutus]:
    with kantor.terbuka.store.baca() as koneksi:
        return list(rujukan_putus(koneksi))


def jalankan(kantor: KantorUji, perintah: str, *isi: Any) -> None:
    """Change a row behind the back of the program, as a bundle out of order would leave it."""
    with kantor.terbuka.store._lokal() as koneksi:
        assert koneksi.exec_driver_sql(perintah, isi).rowcount > 0, perintah


def test_every_column_that_names_a_record_is_in_the_table() -> None:
    kolom = {
        (t.name, k.name)
        for t in (p.tabel for p in skema.PETA.values())
        for k in t.columns
        if k.name.endswith("_id") and k.name not in ("rhk_id", "iki_id", "kolom_id")
    }
    assert {(t.name, k) for t, k, _ in RUJUKAN} == kolom


def _lengkap(kantor: KantorUji) -> None:
    """A quarter with a record of every kind that names another."""
    siapkan(kantor)
    tetapkan(kantor)
    milik = evaluasi.milik_saya(kantor.sebagai("siti"), TW4)
    assert milik is not None
    evaluasi.terima(kantor.sebagai("siti"), milik.penetapan.id)
    cuti = Ketidakhadiran(id_tetap(300), SITI, date(2026, 12, 1), date(2026, 12, 2), next(iter(JenisKetidakhadiran)))
    with kantor.sebagai("operator").transaksi("catat", (skema.PUSAT, SITI, KEPALA, KADIS, RUDI)) as kerja:
        kerja.simpan_semua([cuti, *perencanaan(), *penilaian(milik.penetapan), *dua_segel()])


@pytest.fixture(scope="module")
def lengkap(_cetakan: tuple[Path, bytes], tmp_path_factory: pytest.TempPathFactory) -> Iterator[KantorUji]:
    """An office with such a quarter; whoever changes it puts it back."""
    jam = Jam()
    terbuka = salin(_cetakan[0], tmp_path_factory.mktemp("lengkap") / "kantor", _cetakan[1], jam)
    kantor = KantorUji(terbuka, jam)
    _lengkap(kantor)
    yield kantor
    terbuka.tutup()


def test_a_full_quarter_has_no_dangling_reference(lengkap: KantorUji) -> None:
    assert putus(lengkap) == []


@pytest.mark.parametrize(("dari", "bidang", "ke"), RUJUKAN, ids=[f"{t.name}.{k}" for t, k, _ in RUJUKAN])
def test_a_reference_to_nothing_is_told_by_kind_and_id(lengkap: KantorUji, dari: Any, bidang: str, ke: Any) -> None:
    with lengkap.terbuka.store.baca() as koneksi:
        ada, semula = koneksi.exec_driver_sql(f"SELECT id, {bidang} FROM {dari.name} LIMIT 1").one()
    ubah = f"UPDATE {dari.name} SET {bidang} = ? WHERE id = ?"
    jalankan(lengkap, ubah, HANTU.bytes, ada)
    try:
        satu = RujukanPutus(dari.name, UUID(bytes=ada), bidang, ke.name, str(HANTU))
        assert satu in putus(lengkap)
        with lengkap.terbuka.store.baca() as koneksi:
            pesan = [t.pesan for t in periksa(koneksi, lengkap.terbuka.brankas) if t.kode == "PRK-10"]
        assert any(str(HANTU) in p and str(satu.id) in p for p in pesan)
    finally:
        jalankan(lengkap, ubah, semula, ada)


def test_references_inside_texts(kantor: KantorUji) -> None:
    dikutip = siapkan(kantor)
    tetapkan(kantor)
    jalankan(kantor, "DELETE FROM laporan_harian WHERE id = ?", dikutip.bytes)
    penugasan(kantor)
    jalankan(kantor, "UPDATE tindakan_kemajuan SET rhk_id = ?", HANTU.bytes)
    jalankan(kantor, "UPDATE umpan_balik SET rhk_id = ? WHERE rhk_id IS NOT NULL", HANTU.bytes)
    jalankan(kantor, "UPDATE evaluasi SET penilaian_iki = replace(penilaian_iki, ?, ?)", str(IKI_1), str(HANTU))
    temuan = {(t.dari, t.bidang, t.ke, t.tujuan) for t in putus(kantor)}
    assert ("realisasi", "isi", "laporan_harian", str(dikutip)) in temuan
    assert ("umpan_balik", "rhk_id", "rhk", str(HANTU)) in temuan
    assert ("tindakan_kemajuan", "rhk_id", "rhk", str(HANTU)) in temuan
    assert ("evaluasi", "penilaian_iki", "iki", str(HANTU)) in temuan
    assert ("keputusan_laporan", "laporan_id", "laporan_harian", str(dikutip)) in temuan


def test_a_report_names_its_result_and_its_files(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    satu, _ = ajukan(siti, rhk_id=HANTU)
    draf = laporan(SITI, rhk_id=HANTU, diajukan_pada=None)
    with siti.transaksi("tulis") as kerja:
        kerja.simpan(draf)
    assert putus(kantor) == [RujukanPutus("laporan_harian", satu.id, "rhk_id", "rhk", str(HANTU))]
    jalankan(kantor, "UPDATE laporan_harian SET bukti = ? WHERE id = ?", f'[{{"sha256":"{"ab" * 32}"}}]', satu.id.bytes)
    assert ("bukti", "ab" * 32) in {(t.bidang, t.tujuan) for t in putus(kantor)}


def test_results_of_a_set_revision_stay_known_while_the_plan_is_rewritten(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    ajukan(siti)
    (kini,) = layanan_skp.daftar(siti, SITI, 2026)
    layanan_skp.buka_revisi(siti, SKP_SITI, kini.hash, "Tugas baru")
    with siti.transaksi("ubah") as kerja:
        kerja.simpan(replace(skp_siti(), rhk=skp_siti().rhk[1:], diajukan_pada=None, alasan_revisi="Tugas baru"))
    assert RHK_1 not in {r.id for r in layanan_skp.daftar(siti, SITI, 2026)[0].skp.rhk}
    assert putus(kantor) == []


def test_a_deleted_record_is_not_missing(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    with siti.transaksi("tulis") as kerja:
        kerja.simpan(replace(skp_siti(), diajukan_pada=None))
        kerja.hapus(replace(skp_siti(), diajukan_pada=None))
    assert putus(kantor) == []
