"""Bad input at the disk: a clear message with its code, nothing lost, and a sound office afterwards."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop import bootstrap
from kinerja_desktop.cli.main import main
from kinerja_desktop.documents import pdf as modul_pdf
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan
from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import bukti, dokumen, keterangan, laporan, laporan_draf
from kinerja_desktop.services.laporan_draf import Saring
from kinerja_desktop.store import brankas, cadangan
from kinerja_desktop.store.rekaman import ambil, hitung
from tests.helpers.kantor import RHK_1, Jam, KantorUji, id_tetap, masuk

SENIN = date(2026, 11, 23)
AKAR = Path(__file__).resolve().parents[2]


def isian(nomor: int = 500, **ubah: Any) -> IsianLaporan:
    dasar = IsianLaporan(
        id_tetap(nomor), SENIN, "08.00 – 10.00", RHK_1, "", "Kelas ibu hamil", "Materi", "12", "ibu hamil"
    )
    return replace(dasar, **ubah)


def sehat(kantor: KantorUji) -> bool:
    return list(keterangan.temuan(kantor.sebagai("operator"))) == []


def penuh(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@contextmanager
def pragma(kantor: KantorUji, perintah: str, kembali: str) -> Iterator[None]:
    with kantor.terbuka.store.baca() as koneksi:
        koneksi.exec_driver_sql(f"PRAGMA {perintah}")
    yield
    with kantor.terbuka.store.baca() as koneksi:
        koneksi.exec_driver_sql(f"PRAGMA {kembali}")


@contextmanager
def disk_penuh(kantor: KantorUji) -> Iterator[None]:
    """No page more than the file has now."""
    with kantor.terbuka.store.baca() as koneksi:
        halaman = koneksi.exec_driver_sql("PRAGMA page_count").scalar()
    with pragma(kantor, f"max_page_count = {halaman}", "max_page_count = 1073741823"):
        yield


# --- password ----------------------------------------------------------------------------------------------------


def test_a_wrong_password_changes_nothing_but_the_count_of_failures(folder: Path) -> None:
    def isi() -> dict[str, bytes]:
        return {p.name: p.read_bytes() for p in folder.rglob("*") if p.is_file() and p.name != "kunci.json"}

    sebelum = isi()
    for sandi in ("Latihan", "latihan ", "", "x" * 100_000, "ل🙂"):
        with pytest.raises(UserError, match=r"AKN-0[13]"):
            masuk(folder, "siti", sandi)
    assert isi() == sebelum
    assert main(["check", str(folder), "--as", "siti", "--password-file", str(_sandi(folder))]) != 0
    terbuka = bootstrap.buka_kantor(folder, masuk(folder, "kepala"), Jam())
    try:
        assert list(keterangan.temuan(terbuka.konteks("operator"))) == []
    finally:
        terbuka.tutup()


def _sandi(folder: Path) -> Path:
    berkas = folder.with_name("sandi.txt")
    berkas.write_text("salah\n")
    return berkas


# --- damage ------------------------------------------------------------------------------------------------------


def _rusak(berkas: Path, mulai: float, panjang: int) -> None:
    isi = bytearray(berkas.read_bytes())
    awal = int(len(isi) * mulai)
    isi[awal : awal + panjang] = os.urandom(min(panjang, len(isi) - awal))
    berkas.write_bytes(isi)


@pytest.mark.parametrize("mulai", [0.0, 0.02, 0.25, 0.5, 0.75, 0.98])
def test_damage_anywhere_is_told_and_the_backup_gives_everything_back(
    kantor: KantorUji, tmp_path: Path, mulai: float
) -> None:
    kantor.tetapkan_skp_siti()
    laporan.simpan(kantor.sebagai("siti"), isian())
    kunci, asal = kantor.terbuka.kunci, kantor.terbuka.folder
    arsip = tmp_path / "baik.kcadangan"
    cadangan.cadangkan(asal, kunci, arsip)
    rusak = tmp_path / "rusak"
    with kantor.terbuka.store.baca() as koneksi:
        koneksi.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copytree(asal, rusak, ignore=shutil.ignore_patterns(".terbuka"))
    _rusak(rusak / "kinerja.db", mulai, 20_000)

    with pytest.raises(UserError, match="KTR-01"):
        terbuka = bootstrap.buka_kantor(rusak, kunci, Jam())
        try:
            list(keterangan.temuan(terbuka.konteks("operator")))
        finally:
            terbuka.tutup()
    assert main(["check", str(rusak), "--as", "operator", "--json"]) != 0
    with pytest.raises(UserError, match=r"CDG-01|KTR-01"):
        cadangan.cadangkan(rusak, kunci, tmp_path / "c" / "buruk.kcadangan")
    assert not list((tmp_path / "c").iterdir())

    bootstrap.pulihkan_kantor(arsip, tmp_path / "pulih")
    pulih = bootstrap.buka_kantor(tmp_path / "pulih", kunci, Jam())
    try:
        assert list(keterangan.temuan(pulih.konteks("operator"))) == []
        with pulih.store.baca() as koneksi:
            simpanan = ambil(koneksi, LaporanHarian, id_tetap(500))
        assert simpanan is not None and simpanan.nilai.kegiatan == "Kelas ibu hamil"
    finally:
        pulih.tutup()


def test_rubbish_after_the_log_loses_no_committed_text(kantor: KantorUji, tmp_path: Path) -> None:
    kantor.tetapkan_skp_siti()
    laporan.simpan(kantor.sebagai("siti"), isian())
    jatuh = tmp_path / "jatuh"
    shutil.copytree(kantor.terbuka.folder, jatuh, ignore=shutil.ignore_patterns(".terbuka", "*-shm"))
    with (jatuh / "kinerja.db-wal").open("ab") as log:
        log.write(os.urandom(30_000))
    lagi = bootstrap.buka_kantor(jatuh, kantor.terbuka.kunci, Jam())
    try:
        assert list(keterangan.temuan(lagi.konteks("operator"))) == []
        with lagi.store.baca() as koneksi:
            assert ambil(koneksi, LaporanHarian, id_tetap(500)) is not None
    finally:
        lagi.tutup()


# --- full disk ---------------------------------------------------------------------------------------------------


def test_a_full_disk_is_told_and_what_was_there_stays(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    laporan.simpan(siti, isian())
    laporan_draf.simpan_isian(siti, isian(501, uraian="sedang diketik"))
    besar = "posyandu " * 2_000
    with disk_penuh(kantor):
        with pytest.raises(UserError, match="KTR-04"):
            laporan.simpan(siti, isian(502, uraian=besar))
        with pytest.raises(UserError, match="KTR-04"):
            laporan_draf.simpan_isian(siti, isian(501, uraian=besar))
        assert laporan_draf.semua_isian(siti)[id_tetap(501)].uraian == "sedang diketik"
        baris, _ = laporan_draf.daftar(siti, Saring(SENIN, SENIN))
        assert {b.id for b in baris} == {id_tetap(500), id_tetap(501)}
    assert sehat(kantor)
    laporan.simpan(siti, isian(502, uraian=besar))
    assert sehat(kantor)


def test_a_disk_that_fills_in_the_middle_of_many_reports_keeps_none_of_them(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    banyak = [isian(n, jam="", uraian=f"{n} " * 3_000) for n in range(600, 640)]
    with disk_penuh(kantor), pytest.raises(UserError, match="KTR-04"):
        laporan.simpan_banyak(siti, banyak)
    with kantor.terbuka.store.baca() as koneksi:
        assert hitung(koneksi, LaporanHarian) == 0
    assert sehat(kantor)


def test_evidence_on_a_full_disk_leaves_no_trace(kantor: KantorUji, monkeypatch: pytest.MonkeyPatch) -> None:
    siti = kantor.sebagai("siti")
    siap = bukti.siapkan("daftar.txt", b"hadir: 12 ibu", 500)
    with monkeypatch.context() as m:
        m.setattr(brankas, "ganti_berkas", penuh)
        with pytest.raises(UserError, match="KTR-04"):
            bukti.tambah_bukti(siti, id_tetap(500), siap)
    assert [p for p in siti.brankas.folder.rglob("*") if p.is_file()] == []
    assert sehat(kantor)
    assert siti.brankas.ambil(bukti.tambah_bukti(siti, id_tetap(500), siap).bukti.sha256) == b"hadir: 12 ibu"


def test_a_half_written_file_is_taken_away(kantor: KantorUji, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as m:
        m.setattr(os, "fsync", penuh)
        with pytest.raises(UserError, match="KTR-04"):
            kantor.terbuka.brankas.simpan(b"isi")
    assert [p for p in kantor.terbuka.brankas.folder.rglob("*") if p.is_file()] == []


@pytest.mark.parametrize("cara", ["arsip", "salinan"])
def test_a_backup_on_a_full_disk_keeps_the_older_one(
    kantor: KantorUji, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cara: str
) -> None:
    berkas = tmp_path / "c" / "harian.kcadangan"
    cadangan.cadangkan(kantor.terbuka.folder, kantor.terbuka.kunci, berkas)
    lama, asli = berkas.read_bytes(), cadangan.sambungan

    def sempit(jalur: Path, *argumen: Any, **pilihan: Any) -> Any:
        sambung = asli(jalur, *argumen, **pilihan)
        if not pilihan.get("hanya_baca"):
            sambung.execute("PRAGMA max_page_count = 20")
        return sambung

    with monkeypatch.context() as m:
        if cara == "arsip":
            m.setattr(cadangan, "_bungkus", penuh)
        else:
            m.setattr(cadangan, "sambungan", sempit)
        with pytest.raises(UserError, match="CDG-01"):
            cadangan.cadangkan(kantor.terbuka.folder, kantor.terbuka.kunci, berkas)
    assert [p.name for p in berkas.parent.iterdir()] == ["harian.kcadangan"] and berkas.read_bytes() == lama
    assert sehat(kantor)


def test_a_form_on_a_full_disk_keeps_the_older_print(
    kantor: KantorUji, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kantor.tetapkan_skp_siti()
    siti, berkas = kantor.sebagai("siti"), tmp_path / "skp.pdf"
    formulir = dokumen.formulir(siti, "A.1.7", siti.saya, 2026, None)
    dokumen.simpan(siti, formulir, berkas)
    lama = berkas.read_bytes()
    monkeypatch.setattr(modul_pdf, "ganti_berkas", penuh)
    with pytest.raises(UserError, match="DOK-01"):
        dokumen.simpan(siti, formulir, berkas)
    assert berkas.read_bytes() == lama and list(tmp_path.glob("*.part")) == []


# --- read-only ---------------------------------------------------------------------------------------------------


def test_a_store_that_turns_read_only_is_told_and_stays_readable(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    laporan.simpan(siti, isian())
    with pragma(kantor, "query_only = ON", "query_only = OFF"):
        for tulis in (laporan.simpan, laporan.ajukan, laporan_draf.simpan_isian):
            with pytest.raises(UserError, match="KTR-03"):
                tulis(siti, isian(501))
        assert [b.id for b in laporan_draf.daftar(siti, Saring(SENIN, SENIN))[0]] == [id_tetap(500)]
    assert sehat(kantor)


def test_a_read_only_folder_cannot_be_opened_or_made(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kunci = masuk(folder, "siti")

    def tolak(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    with monkeypatch.context() as m:
        m.setattr(bootstrap, "KunciTunggal", tolak)
        with pytest.raises(UserError, match="KTR-03"):
            bootstrap.buka_kantor(folder, kunci, Jam())
    with monkeypatch.context() as m:
        m.setattr(Path, "mkdir", tolak)
        with pytest.raises(UserError, match="KTR-03"):
            bootstrap.buat_kantor(folder.with_name("baru"), _rencana(), Jam())
    bootstrap.buka_kantor(folder, kunci, Jam()).tutup()


def _rencana() -> bootstrap.RencanaKantor:
    from tests.helpers.kantor import rencana

    return rencana()


# --- second program ----------------------------------------------------------------------------------------------

_PEMAKAI = """
import sys
from pathlib import Path
from kinerja_desktop.bootstrap import buka_kantor
from kinerja_desktop.services import laporan
from tests.scenario.test_masukan_buruk import isian
from tests.helpers.kantor import Jam
terbuka = buka_kantor(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), Jam())
laporan.simpan(terbuka.konteks("siti"), isian())
print("buka", flush=True)
sys.stdin.readline()
terbuka.tutup()
"""


@pytest.mark.parametrize("dibunuh", [False, True])
def test_a_second_program_is_refused_until_the_first_ends_or_dies(folder: Path, dibunuh: bool) -> None:
    kunci = masuk(folder, "siti")
    with subprocess.Popen(
        [sys.executable, "-c", _PEMAKAI, str(folder), kunci.hex()],
        cwd=AKAR,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as proses:
        assert proses.stdout is not None and proses.stdout.readline() == "buka\n"
        with pytest.raises(UserError, match="KTR-08"):
            bootstrap.buka_kantor(folder, kunci, Jam())
        if dibunuh and os.name != "nt":
            proses.send_signal(signal.SIGKILL)
        else:
            proses.communicate("selesai\n", timeout=120)
    terbuka = bootstrap.buka_kantor(folder, kunci, Jam())
    try:
        with terbuka.store.baca() as koneksi:
            assert ambil(koneksi, LaporanHarian, id_tetap(500)) is not None
        assert list(keterangan.temuan(terbuka.konteks("operator"))) == []
    finally:
        terbuka.tutup()


# --- clock -------------------------------------------------------------------------------------------------------


def test_a_clock_of_1970_refuses_handing_in_and_loses_nothing(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    kantor.jam.saat = datetime(1970, 1, 1, 0, 3, tzinfo=WIB)
    siti = kantor.sebagai("siti")
    laporan_draf.simpan_isian(siti, isian(501, uraian="sedang diketik"))
    hasil = laporan.simpan(siti, isian())
    with pytest.raises(UserError, match="LAP-41"):
        laporan.ajukan(siti, isian(dasar=hasil.dasar))
    assert hasil.status is StatusLaporan.DRAF
    assert laporan_draf.semua_isian(siti)[id_tetap(501)].uraian == "sedang diketik"
    kantor.jam.saat = Jam().saat
    siti = kantor.sebagai("siti")
    assert laporan.ajukan(siti, isian(dasar=hasil.dasar)).status is StatusLaporan.DIAJUKAN
    with kantor.terbuka.store.baca() as koneksi:
        tahun = [t[:4] for (t,) in koneksi.exec_driver_sql("SELECT waktu FROM riwayat ORDER BY lsn")]
    assert tahun[-2:] in (["1969", "2026"], ["1970", "2026"]), "the log keeps the order of writing, not of clocks"
    assert sehat(kantor)
    assert siti.id_baru() != siti.id_baru()
