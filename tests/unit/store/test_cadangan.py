"""Backup, restore, vault, migrations."""

from __future__ import annotations

import os
import shutil
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import inspect

from kinerja_desktop import bootstrap
from kinerja_desktop.domain.galat import Dibatalkan, UserError
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import cadangan as layanan
from kinerja_desktop.store import cadangan, skema
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.mesin import buat_mesin
from tests.helpers.kantor import KantorUji


def test_backup_holds_what_is_still_in_the_log_and_comes_back(kantor: KantorUji, tmp_path: Path) -> None:
    sidik = kantor.terbuka.brankas.simpan(b"bukti")
    kantor.terbuka.store.catat_lampiran(sidik, 5)
    kantor.tetapkan_skp_siti()
    berkas = tmp_path / "c" / "uji.kcadangan"
    cadangan.cadangkan(kantor.terbuka.folder, kantor.terbuka.kunci, berkas)
    cadangan.pulihkan(berkas, tmp_path / "pulih")
    pulih = bootstrap.buka_kantor(tmp_path / "pulih", kantor.terbuka.kunci)
    try:
        with pulih.store.baca() as koneksi:
            assert koneksi.exec_driver_sql("SELECT status FROM skp").scalar() == "ditetapkan"
        assert pulih.brankas.ambil(sidik) == b"bukti"
    finally:
        pulih.tutup()
    assert [p.name for p in berkas.parent.iterdir()] == ["uji.kcadangan"]


def test_backup_ends_although_others_go_on_writing(
    kantor: KantorUji, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cadangan, "HALAMAN_SEKALI", 1)
    store, langkah = kantor.terbuka.store, []
    store.atur_meta("penanda", "sebelum")

    def tulis(selesai: int, total: int, teks: str) -> None:
        if teks != "Menyalin":
            return
        langkah.append((selesai, total))
        assert len(langkah) <= total, "each write starts the copy anew"
        store.atur_meta("penanda", str(selesai))

    berkas = tmp_path / "uji.kcadangan"
    cadangan.cadangkan(kantor.terbuka.folder, kantor.terbuka.kunci, berkas, tulis)
    assert len(langkah) > 50
    cadangan.pulihkan(berkas, tmp_path / "pulih")
    pulih = bootstrap.buka_kantor(tmp_path / "pulih", kantor.terbuka.kunci)
    try:
        assert pulih.store.meta("penanda") == "sebelum" and store.meta("penanda") != "sebelum"
    finally:
        pulih.tutup()


def test_restore_refuses_full_folders_and_false_files(kantor: KantorUji, tmp_path: Path) -> None:
    berkas = tmp_path / "uji.kcadangan"
    cadangan.cadangkan(kantor.terbuka.folder, kantor.terbuka.kunci, berkas)
    with pytest.raises(UserError, match="KTR-09"):
        cadangan.pulihkan(berkas, kantor.terbuka.folder)
    (tmp_path / "palsu").write_bytes(berkas.read_bytes()[:5000])
    with pytest.raises(UserError, match="CDG-02"):
        cadangan.pulihkan(tmp_path / "palsu", tmp_path / "baru")
    with zipfile.ZipFile(tmp_path / "jahat", "w") as arsip:
        arsip.writestr("../keluar", "x")
        arsip.writestr("kinerja.db", "x")
        arsip.writestr("kunci.json", "x")
    with pytest.raises(UserError, match="CDG-02"):
        cadangan.pulihkan(tmp_path / "jahat", tmp_path / "baru")
    assert not (tmp_path / "baru").exists() and not (tmp_path / "keluar").exists()


def test_backup_to_an_impossible_place_is_a_message(kantor: KantorUji, tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("x")
    with pytest.raises(UserError, match="CDG-01"):
        cadangan.cadangkan(kantor.terbuka.folder, kantor.terbuka.kunci, tmp_path / "berkas" / "c.kcadangan")


def test_rotation_keeps_the_newest(tmp_path: Path) -> None:
    for hari in range(1, 20):
        saat = datetime(2026, 11, hari, tzinfo=WIB)
        cadangan.putar(tmp_path, "otomatis", saat, simpan=5).touch()
    assert [p.name[9:19] for p in sorted(tmp_path.iterdir())] == [f"2026-11-{h}" for h in range(15, 20)]


def test_migrated_schema_equals_the_tables_of_the_code(tmp_path: Path) -> None:
    store = Store.buka(tmp_path, b"k" * 32)
    lain = buat_mesin(tmp_path / "lain.db", b"k" * 32)
    with lain.connect().execution_options(tulis=True) as koneksi, koneksi.begin():
        skema.metadata.create_all(koneksi)
    try:
        for nama in skema.metadata.tables:
            kolom = [
                sorted((k["name"], str(k["type"]), k["nullable"], k["default"]) for k in inspect(m).get_columns(nama))
                for m in (store.mesin, lain)
            ]
            indeks = [
                sorted((str(i["name"]), tuple(map(str, i["column_names"]))) for i in inspect(m).get_indexes(nama))
                for m in (store.mesin, lain)
            ]
            assert kolom[0] == kolom[1] and indeks[0] == indeks[1]
        with store.baca() as koneksi:
            ketat = koneksi.exec_driver_sql("PRAGMA table_list").all()
            assert all(b.strict for b in ketat if b.name in skema.metadata.tables)
            assert koneksi.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
            assert koneksi.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    finally:
        store.tutup()
        lain.dispose()


def test_file_from_the_future_is_refused_untouched(kantor: KantorUji) -> None:
    with kantor.terbuka.store._lokal() as koneksi:
        koneksi.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    salinan = kantor.terbuka.folder.with_name("salinan")
    shutil.copytree(kantor.terbuka.folder, salinan)
    with pytest.raises(UserError, match="KTR-05"):
        bootstrap.buka_kantor(salinan, kantor.terbuka.kunci)


# --- the archive is read back ------------------------------------------------------------------------------------


def _dengan_lampiran(kantor: KantorUji, *isi: bytes) -> list[str]:
    brankas, store = kantor.terbuka.brankas, kantor.terbuka.store
    sidik = [brankas.simpan(satu) for satu in isi]
    for satu, teks in zip(sidik, isi, strict=True):
        store.catat_lampiran(satu, len(teks))
    return sidik


def test_a_sound_backup_tells_what_it_read_back(kantor: KantorUji, tmp_path: Path) -> None:
    _dengan_lampiran(kantor, b"satu", b"dua")
    hasil = cadangan.cadangkan(kantor.terbuka.folder, kantor.terbuka.kunci, tmp_path / "c.kcadangan")
    assert (hasil.lampiran, hasil.cacat, hasil.keterangan()) == (2, 0, "")


def test_missing_and_damaged_attachments_are_named_and_the_rest_is_kept(kantor: KantorUji, tmp_path: Path) -> None:
    baik, hilang, rusak, tertukar = _dengan_lampiran(kantor, b"baik", b"hilang", b"rusak", b"tertukar")
    brankas, folder = kantor.terbuka.brankas, kantor.terbuka.folder
    (folder / brankas.nama_berkas(hilang)).unlink()
    (folder / brankas.nama_berkas(rusak)).write_bytes(b"")
    shutil.copyfile(folder / brankas.nama_berkas(baik), folder / brankas.nama_berkas(tertukar))
    berkas = tmp_path / "c.kcadangan"
    hasil = cadangan.cadangkan(folder, kantor.terbuka.kunci, berkas)
    assert hasil.lampiran == 4 and hasil.hilang == (hilang,) and set(hasil.rusak) == {rusak, tertukar}
    assert hilang[:12] in hasil.keterangan() and "2 rusak" in hasil.keterangan()
    layanan.catat(kantor.sebagai("siti"), hasil)
    assert layanan.keadaan(kantor.sebagai("siti")).cacat == 3
    cadangan.pulihkan(berkas, tmp_path / "pulih")
    pulih = bootstrap.buka_kantor(tmp_path / "pulih", kantor.terbuka.kunci)
    try:
        assert pulih.brankas.ambil(baik) == b"baik"
    finally:
        pulih.tutup()


@pytest.mark.parametrize("apa", ["isi", "jumlah"])
def test_an_archive_that_differs_is_no_backup(
    kantor: KantorUji, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, apa: str
) -> None:
    """The medium spoils the archive, or the copy lost a row, between writing and reading."""
    asli = cadangan._bungkus

    def rusak(folder: Path, salinan: Path, sementara: Path, lapor: cadangan.Kemajuan) -> None:
        if apa == "jumlah":
            sambung = cadangan.sambungan(salinan, kantor.terbuka.kunci)
            sambung.execute("DELETE FROM lampiran")
            sambung.execute("PRAGMA journal_mode = DELETE")
            sambung.close()
        asli(folder, salinan, sementara, lapor)
        if apa == "isi":
            isi = bytearray(sementara.read_bytes())
            isi[len(isi) // 3 : len(isi) // 3 + 50] = bytes(50)
            sementara.write_bytes(isi)

    _dengan_lampiran(kantor, b"satu")
    berkas = tmp_path / "c" / "harian.kcadangan"
    cadangan.cadangkan(kantor.terbuka.folder, kantor.terbuka.kunci, berkas)
    lama = berkas.read_bytes()
    monkeypatch.setattr(cadangan, "_bungkus", rusak)
    with pytest.raises(UserError, match="CDG-01"):
        cadangan.cadangkan(kantor.terbuka.folder, kantor.terbuka.kunci, berkas)
    assert [p.name for p in berkas.parent.iterdir()] == ["harian.kcadangan"] and berkas.read_bytes() == lama


def test_a_database_that_does_not_pass_its_own_check_is_no_backup(kantor: KantorUji, tmp_path: Path) -> None:
    """Every row is there and readable, but one breaks a rule of its table."""
    sambung = cadangan.sambungan(kantor.terbuka.folder / cadangan.BERKAS, kantor.terbuka.kunci)
    sambung.execute("CREATE TABLE uji (nilai INTEGER)")
    sambung.execute("INSERT INTO uji VALUES (NULL)")
    sambung.execute("PRAGMA writable_schema = ON")
    sambung.execute("UPDATE sqlite_master SET sql = 'CREATE TABLE uji (nilai INTEGER NOT NULL)' WHERE name = 'uji'")
    sambung.close()
    berkas = tmp_path / "c" / "harian.kcadangan"
    with pytest.raises(UserError, match="CDG-01"):
        cadangan.cadangkan(kantor.terbuka.folder, kantor.terbuka.kunci, berkas)
    assert list(berkas.parent.iterdir()) == []


def test_the_backup_of_before_is_replaced_and_never_written_into(kantor: KantorUji, tmp_path: Path) -> None:
    berkas = tmp_path / "c" / "harian.kcadangan"
    cadangan.cadangkan(kantor.terbuka.folder, kantor.terbuka.kunci, berkas)
    lama = berkas.read_bytes()
    os.link(berkas, tmp_path / "lama")
    kantor.tetapkan_skp_siti()
    cadangan.cadangkan(kantor.terbuka.folder, kantor.terbuka.kunci, berkas)
    assert (tmp_path / "lama").read_bytes() == lama != berkas.read_bytes()


@pytest.mark.parametrize("saat", ["Menyalin", "Membungkus", "Memeriksa basis data", "Memeriksa lampiran"])
def test_cancelling_at_any_step_leaves_nothing(kantor: KantorUji, tmp_path: Path, saat: str) -> None:
    _dengan_lampiran(kantor, b"satu")

    def batal(selesai: int, total: int, teks: str) -> None:
        assert 0 <= selesai <= total
        if teks == saat:
            raise Dibatalkan

    berkas = tmp_path / "c" / "harian.kcadangan"
    with pytest.raises(Dibatalkan):
        cadangan.cadangkan(kantor.terbuka.folder, kantor.terbuka.kunci, berkas, batal)
    assert list(berkas.parent.iterdir()) == []


@pytest.mark.parametrize("nama", ["lambang.png", "lambang.jpg"])
def test_the_emblem_of_the_office_goes_along_and_comes_back(kantor: KantorUji, tmp_path: Path, nama: str) -> None:
    (kantor.terbuka.folder / nama).write_bytes(b"gambar lambang")
    (kantor.terbuka.folder / "catatan.txt").write_text("bukan milik kantor")
    berkas = tmp_path / "uji.kcadangan"
    cadangan.cadangkan(kantor.terbuka.folder, kantor.terbuka.kunci, berkas)
    cadangan.pulihkan(berkas, tmp_path / "pulih")
    assert (tmp_path / "pulih" / nama).read_bytes() == b"gambar lambang"
    assert not (tmp_path / "pulih" / "catatan.txt").exists()
