"""What a scan of a stick tells: whose bundles, which parts, which decoys, hidden ones too; nothing else is opened."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.services import media
from kinerja_desktop.services.media import HasilPindai, Jenis, Kenalan, Temuan, berkas_paket, pindai, seperti_paket
from kinerja_desktop.services.media_tulis import salin
from kinerja_desktop.services.terima_potongan import terima_semua
from kinerja_desktop.system.volume import tanpa_nama
from tests.helpers.kantor import SITI, id_tetap
from tests.helpers.media import HIDDEN, JUNCTION, NBSP, SYSTEM, beri_atribut, volume
from tests.helpers.pertukaran import Jaringan, Komputer, laporan, simpan


@pytest.fixture
def stik(tmp_path: Path) -> Path:
    folder = tmp_path / "stik é"
    folder.mkdir()
    return folder


@pytest.fixture
def paket(jaringan: Jaringan) -> Path:
    """A bundle of Siti's laptop to the workstation."""
    return buat(jaringan, 900)


def buat(jaringan: Jaringan, nomor: int) -> Path:
    siti = jaringan["siti"]
    nilai = LaporanHarian(id_tetap(nomor), SITI, date(2026, 3, 2), time(8), time(9), kegiatan="Posyandu " * 50)
    with siti.konteks.transaksi("simpan") as kerja:
        kerja.simpan(nilai)
    return siti.kirim(jaringan["opd"]).berkas


def lihat(mesin: Komputer, stik: Path, **pilihan: Any) -> HasilPindai:
    return pindai(stik, media.kenalan(mesin.konteks, mesin.ini), **pilihan)


def satu(hasil: HasilPindai) -> Temuan:
    (temuan,) = hasil.temuan
    return temuan


def kode(hasil: HasilPindai) -> list[tuple[str, str]]:
    return [(t.berkas[0].name, t.pesan.kode) for t in hasil.temuan]


def test_a_bundle_is_told_by_whom_it_is_for(jaringan: Jaringan, paket: Path, stik: Path) -> None:
    shutil.copy(paket, stik)
    opd = jaringan["opd"]
    di_opd = satu(lihat(opd, stik))
    assert (di_opd.jenis, di_opd.pesan.kode, di_opd.pengirim) == (Jenis.UNTUK_SINI, "MED-10", "Laptop siti")
    assert di_opd.ukuran == paket.stat().st_size and "Laptop siti" in di_opd.pesan.isi
    di_siti, di_rudi = satu(lihat(jaringan["siti"], stik)), satu(lihat(jaringan["rudi"], stik))
    assert (di_siti.jenis, di_siti.pesan.kode) == (Jenis.UNTUK_LAIN, "MED-13")
    assert (di_rudi.jenis, di_rudi.pesan.kode) == (Jenis.UNTUK_LAIN, "MED-11")
    assert "Puskesmas Kartini" in di_siti.pesan.isi and "Puskesmas Kartini" in di_rudi.pesan.isi
    assert lihat(jaringan["rudi"], stik).dapat_diterima == ()
    hasil = lihat(opd, stik)
    assert [h.nasib.value for h in terima_semua(opd.konteks, opd.ini, hasil.dapat_diterima)] == ["diterima"]
    sudah = satu(lihat(opd, stik))
    assert (sudah.jenis, sudah.pesan.kode) == (Jenis.SUDAH, "MED-12")


def test_an_unknown_office_is_told_by_its_number(paket: Path, stik: Path) -> None:
    shutil.copy(paket, stik)
    temuan = satu(pindai(stik, Kenalan(b"x" * 16)))
    assert temuan.jenis is Jenis.UNTUK_LAIN and len(temuan.pengirim) == 8


def test_torn_and_foreign_files_are_named(jaringan: Jaringan, paket: Path, stik: Path) -> None:
    (stik / "robek.kinerja").write_bytes(paket.read_bytes()[:150])
    (stik / "kepala.kinerja").write_bytes(paket.read_bytes()[:30])
    (stik / "nol.kinerja").write_bytes(bytes(paket.stat().st_size))
    (stik / "surat.kinerja.001").write_text("Yth.")
    (stik / "catatan.txt").write_text("bukan urusan kami")
    (stik / "x.kinerja.part").write_bytes(b"sisa")
    (stik / "._x.kinerja").write_bytes(b"catatan Mac")
    hasil = lihat(jaringan["opd"], stik)
    assert {t.jenis for t in hasil.temuan} == {Jenis.RUSAK} and hasil.dapat_diterima == ()
    assert dict(kode(hasil)) == {
        "robek.kinerja": "MED-15",
        "kepala.kinerja": "MED-15",
        "nol.kinerja": "MED-14",
        "surat.kinerja.001": "MED-14",
    }


def test_parts_are_one_finding_with_what_is_missing(jaringan: Jaringan, paket: Path, stik: Path) -> None:
    bagian = salin(paket, stik / "surel", untuk="", potong=True, terbesar=600).berkas
    opd = jaringan["opd"]
    lengkap = satu(lihat(opd, stik))
    assert (lengkap.jenis, lengkap.pesan.kode, lengkap.berkas) == (Jenis.POTONGAN_LENGKAP, "MED-20", bagian)
    assert lengkap.pengirim == "Laptop siti" and lengkap.ukuran > paket.stat().st_size
    assert satu(lihat(jaringan["rudi"], stik)).jenis is Jenis.UNTUK_LAIN
    assert satu(lihat(jaringan["siti"], stik)).pesan.kode == "MED-13"
    bagian[0].unlink()
    bagian[2].rename(bagian[2].with_name(f"{bagian[2].name} (1)"))
    kurang = satu(lihat(opd, stik))
    assert (kurang.jenis, kurang.pesan.kode) == (Jenis.POTONGAN_KURANG, "MED-21")
    assert kurang.pesan.rincian["nomor"] == "1" and len(kurang.berkas) == len(bagian) - 1
    terima_semua(opd.konteks, opd.ini, [*lihat(opd, stik).dapat_diterima, paket])
    assert satu(lihat(opd, stik)).jenis is Jenis.SUDAH


def test_what_the_worm_hid_is_found_and_its_decoys_are_named(
    jaringan: Jaringan, paket: Path, stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All files of the stick lie in a hidden folder without a visible name; in their place lie shortcuts."""
    dalam = stik / NBSP / "Kinerja"
    dalam.mkdir(parents=True)
    shutil.copy(paket, dalam)
    (stik / "Laporan 2026").mkdir()
    for umpan in ("KINGSTON (8GB).lnk", "Kinerja.lnk", "Laporan 2026.exe", "autorun.inf", "manuel.vbs", "Foto.lnk"):
        (stik / umpan).write_bytes(b"jangan dijalankan")
    beri_atribut(monkeypatch, {NBSP: HIDDEN | SYSTEM, "Laporan 2026": HIDDEN, "manuel.vbs": HIDDEN})
    buka = Path.open

    def hanya_paket(self: Path, *apa: Any, **lagi: Any) -> Any:
        assert self.suffix == ".kinerja", f"{self} was opened"
        return buka(self, *apa, **lagi)

    monkeypatch.setattr(Path, "open", hanya_paket)
    hasil = lihat(jaringan["opd"], stik, volume=volume(stik))
    pertama = hasil.temuan[0]
    assert (pertama.jenis, pertama.pesan.kode, pertama.tersembunyi) == (Jenis.UNTUK_SINI, "MED-16", True)
    assert pertama.berkas == (dalam / paket.name,)
    jebakan = {t.berkas[0].name: t.pesan.kode for t in hasil.temuan if t.jenis is Jenis.JEBAKAN}
    assert jebakan == {
        NBSP: "MED-35",
        "KINGSTON (8GB).lnk": "MED-30",
        "Kinerja.lnk": "MED-30",
        "Laporan 2026.exe": "MED-31",
        "autorun.inf": "MED-32",
        "manuel.vbs": "MED-33",
        "Foto.lnk": "MED-34",
    }
    assert hasil.sebanyak(Jenis.JEBAKAN) == 7
    assert all((stik / nama).exists() for nama in jebakan), "named, never deleted"


def test_a_decoy_is_named_wherever_the_worm_put_what_it_imitates(
    jaringan: Jaringan, paket: Path, stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The real files lie in a hidden folder without a name; their decoys stay where people look for them."""
    dalam = stik / NBSP
    (dalam / "Kinerja").mkdir(parents=True)
    shutil.copy(paket, dalam / "Kinerja" / f"{paket.name}.txt")
    (dalam / "Laporan 2026").mkdir()
    (dalam / "gaji.xlsx").write_bytes(b"angka")
    umpan = {f"{paket.stem}.vbs", f"{paket.name}.exe", f"{paket.name}.js", "Laporan 2026.scr", "gaji.xlsx.exe"}
    for nama in (*umpan, f"{paket.stem}.lnk"):
        (stik / nama).write_bytes(b"jangan dijalankan")
    beri_atribut(monkeypatch, {NBSP: HIDDEN | SYSTEM})
    hasil = lihat(jaringan["opd"], stik, volume=volume(stik))
    jebakan = {t.berkas[0].name: t for t in hasil.temuan if t.jenis is Jenis.JEBAKAN}
    tahu = {nama: t.pesan.kode for nama, t in jebakan.items()}
    assert tahu == dict.fromkeys(umpan, "MED-31") | {f"{paket.stem}.lnk": "MED-30", NBSP: "MED-35"}
    assert paket.name in jebakan[f"{paket.stem}.vbs"].pesan.isi and "gaji.xlsx" in jebakan["gaji.xlsx.exe"].pesan.isi
    assert [p.parent.name for p in hasil.dapat_diterima] == ["Kinerja"]


def test_programs_in_other_folders_bear_names_of_folders_and_hidden_files_and_are_left_alone(
    jaringan: Jaringan, stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("Foto/chrome", "Pemasang", ".git/config", "Rahasia/Aplikasi"):
        (stik / folder).mkdir(parents=True)
    for nama in ("Pemasang/chrome.exe", "config.js", "Rahasia/baca", "Rahasia/Aplikasi/baca.exe"):
        (stik / nama).write_bytes(b"MZ")
    beri_atribut(monkeypatch, {"Rahasia": HIDDEN})
    assert lihat(jaringan["opd"], stik, volume=volume(stik)).temuan == ()


@pytest.mark.parametrize(
    "nama", ["laporan.kinerja.lnk", "laporan.lnk", "LAPORAN.KINERJA.EXE", "laporan.scr", "laporan.js"]
)
def test_a_decoy_with_the_name_of_a_bundle(jaringan: Jaringan, paket: Path, stik: Path, nama: str) -> None:
    shutil.copy(paket, stik / "laporan.kinerja")
    (stik / nama).write_bytes(b"MZ")
    hasil = lihat(jaringan["opd"], stik)
    (jebakan,) = (t for t in hasil.temuan if t.jenis is Jenis.JEBAKAN)
    assert jebakan.pesan.kode in {"MED-30", "MED-31"} and "laporan.kinerja" in jebakan.pesan.isi
    assert len(hasil.dapat_diterima) == 1


def test_ordinary_programs_and_shortcuts_are_left_alone(jaringan: Jaringan, stik: Path) -> None:
    (stik / "Aplikasi").mkdir()
    for nama in ("Kinerja-Setup.exe", "foo.exe", "foo.ini", "Aplikasi/baca.js", "Aplikasi/Foto.lnk"):
        (stik / nama).write_bytes(b"x")
    assert lihat(jaringan["opd"], stik, volume=volume(stik)).temuan == ()
    (stik / "Foto.lnk").write_bytes(b"x")
    assert lihat(jaringan["opd"], stik).temuan == (), "in a folder of a disk a shortcut is nothing strange"


@pytest.mark.parametrize(("nama", "kosong"), [(NBSP, True), ("\u200b", True), (" ", True), ("a", False), ("_", False)])
def test_names_of_which_nothing_can_be_seen(nama: str, kosong: bool) -> None:
    assert tanpa_nama(nama) is kosong


def test_links_and_junctions_are_never_followed(
    jaringan: Jaringan, paket: Path, stik: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stik / "tautan").symlink_to(paket.parent)
    (stik / "paket.kinerja").symlink_to(paket)
    (stik / "putar").symlink_to(stik)
    (stik / "sambungan").mkdir()
    shutil.copy(paket, stik / "sambungan")
    os.mkfifo(stik / "pipa.kinerja")
    beri_atribut(monkeypatch, {"sambungan": JUNCTION})
    assert lihat(jaringan["opd"], stik).temuan == ()


def test_depth_number_of_entries_and_bins_are_bounded(
    jaringan: Jaringan, paket: Path, stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("a/b/c", "a/b/c/d", "$RECYCLE.BIN", "System Volume Information", ".Trash-1000"):
        (stik / folder).mkdir(parents=True)
        shutil.copy(paket, stik / folder)
    assert [t.berkas[0].parent for t in lihat(jaringan["opd"], stik).temuan] == [stik / "a/b/c"]
    shutil.copy(paket, stik / "a")
    monkeypatch.setattr(media, "TERBANYAK", 9)
    for nomor in range(20):
        (stik / f"{nomor}.jpg").touch()
    hasil = lihat(jaringan["opd"], stik)
    assert kode(hasil)[-1][1] == "MED-41" and hasil.sebanyak(Jenis.TAK_TERBACA) == 1


def test_what_cannot_be_read_is_named_and_stops_nothing(
    jaringan: Jaringan, paket: Path, stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(paket, stik)
    (stik / "rusak").mkdir()
    shutil.copy(paket, stik / "sakit.kinerja")
    asli, buka = os.scandir, Path.open

    def tolak(*_: object) -> Any:
        raise OSError(errno.EIO, "rusak")

    monkeypatch.setattr(media, "scandir", lambda f: tolak() if Path(f).name == "rusak" else asli(f))
    monkeypatch.setattr(Path, "open", lambda self, *a, **k: tolak() if "sakit" in self.name else buka(self, *a, **k))
    hasil = lihat(jaringan["opd"], stik)
    assert [t.jenis for t in hasil.temuan] == [Jenis.UNTUK_SINI, Jenis.TAK_TERBACA, Jenis.TAK_TERBACA]
    assert all("media penyimpanan rusak" in t.pesan.isi for t in hasil.temuan[1:])
    assert kode(lihat(jaringan["opd"], stik / "tidak ada")) == [("tidak ada", "MED-40")]


def test_a_file_that_goes_away_between_the_list_and_the_look(
    jaringan: Jaringan, stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stik / "a.kinerja").write_bytes(b"x")

    class Pergi:
        name, path = "a.kinerja", str(stik / "a.kinerja")

        def stat(self, **_: Any) -> Any:
            raise OSError(errno.ENODEV, "pergi")

    class Isi:
        def __enter__(self) -> Any:
            return iter([Pergi()])

        def __exit__(self, *_: object) -> None: ...

    monkeypatch.setattr(media, "scandir", lambda _: Isi())
    assert kode(lihat(jaringan["opd"], stik)) == [("a.kinerja", "MED-40")]


@pytest.mark.parametrize(
    ("nama", "ya"),
    [
        ("KNJ_a_b_20260302_00000001.kinerja", True),
        ("KNJ_A.KINERJA", True),
        ("a.kinerja (1)", True),
        ("a (1).kinerja", True),
        ("a.kinerja.001", True),
        ("a.kinerja (2).001", True),
        ("a.kinerja.001 (1)", True),
        (".kinerja", False),
        ("a.kinerja.part", False),
        ("a.kinerja.txt", False),
        ("a.kinerja.001.part", False),
        ("a.kinerja.lnk", False),
        ("._a.kinerja", False),
        ("kinerja.001", False),
    ],
)
def test_names_of_bundles(nama: str, ya: bool) -> None:
    assert seperti_paket(nama) is ya


BERGANTI_NAMA = (
    *("kinerja.txt", "kinerja.zip", "kinerja.bin", "kinerja - Copy", "KINERJA - Salin.dat", "kinerja (2).txt"),
    *("kinerja_", "kinerja[1]", "kinerja.", "kinerja.download"),
)


@pytest.fixture
def dibuka(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Names of the files that were opened."""
    nama: set[str] = set()
    buka = Path.open

    def catat(self: Path, *apa: Any, **lagi: Any) -> Any:
        nama.add(self.name)
        return buka(self, *apa, **lagi)

    monkeypatch.setattr(Path, "open", catat)
    return nama


@pytest.mark.parametrize("akhiran", BERGANTI_NAMA)
def test_a_bundle_that_the_mail_renamed_is_found_by_its_first_bytes(
    jaringan: Jaringan, paket: Path, stik: Path, akhiran: str
) -> None:
    opd, berkas = jaringan["opd"], stik / f"{paket.stem}.{akhiran}"
    shutil.copy(paket, berkas)
    assert satu(lihat(opd, stik)).berkas == (berkas,) and media.isi_folder(stik) == [berkas]
    assert berkas_paket(stik) == [berkas], "the watcher of a shared folder tells it, and does not open it every time"
    hasil = terima_semua(opd.konteks, opd.ini, lihat(opd, stik).dapat_diterima)
    assert [h.nasib.value for h in hasil] == ["diterima"] and satu(lihat(opd, stik)).jenis is Jenis.SUDAH


def test_parts_that_the_mail_renamed_are_one_finding(jaringan: Jaringan, paket: Path, stik: Path) -> None:
    bagian = salin(paket, stik, untuk="", potong=True, terbesar=600).berkas
    baru = [p.rename(p.with_name(f"{p.name}{'.txt' if n % 2 else '.zip'}")) for n, p in enumerate(bagian)]
    opd = jaringan["opd"]
    assert media.isi_folder(stik) == sorted(baru)
    lengkap = satu(lihat(opd, stik))
    assert (lengkap.jenis, lengkap.berkas) == (Jenis.POTONGAN_LENGKAP, tuple(sorted(baru)))
    assert [h.nasib.value for h in terima_semua(opd.konteks, opd.ini, lengkap.berkas)] == ["diterima"]


def test_what_only_bears_the_name_is_left_alone_and_little_else_is_opened(
    jaringan: Jaringan, paket: Path, stik: Path, dibuka: set[str]
) -> None:
    """Notes lie beside what was laid aside; a link may lead to what never answers, and a program is never opened."""
    utuh = paket.read_bytes()
    for nama in ("surat.txt", "a.docx", "x.kinerja.part", "x.kinerja.crdownload", "x.kinerja.exe", "._x.kinerja.txt"):
        (stik / nama).write_bytes(utuh)
    (stik / "x.kinerja.txt").write_text("2026-03-02 10:00  PKT-03")
    (stik / "kosong.kinerja.zip").touch()
    (stik / "permintaan.kinerja.txt").write_bytes(b"KNJP1\n" + bytes(200))
    (stik / "tautan.kinerja.txt").symlink_to(paket)
    os.mkfifo(stik / "pipa.kinerja.txt")
    dibuka.clear()
    assert lihat(jaringan["opd"], stik).dapat_diterima == () and media.isi_folder(stik) == []
    assert dibuka == {"x.kinerja.txt", "kosong.kinerja.zip", "permintaan.kinerja.txt"}


def test_a_renamed_bundle_that_cannot_be_read_is_named(
    jaringan: Jaringan, stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tolak(*_: object, **__: object) -> Any:
        raise OSError(errno.EIO, "rusak")

    (stik / "a.kinerja.txt").write_bytes(b"KNJ1")
    opd = jaringan["opd"]
    monkeypatch.setattr(Path, "open", tolak)
    assert kode(lihat(opd, stik)) == [("a.kinerja.txt", "MED-40")]
    assert media.isi_folder(stik) == [stik / "a.kinerja.txt"]


def test_files_of_a_shared_folder(stik: Path) -> None:
    for nama in ("b.kinerja", "a.kinerja.001", "surat.txt", "Kinerja/c.kinerja", "Kinerja/x/d.kinerja"):
        (stik / nama).parent.mkdir(parents=True, exist_ok=True)
        (stik / nama).touch()
    assert [p.name for p in berkas_paket(stik)] == ["c.kinerja", "a.kinerja.001", "b.kinerja"]
    with pytest.raises(OSError):
        berkas_paket(stik / "tidak ada")


def test_the_trays_of_an_office_are_no_findings(jaringan: Jaringan, tmp_path: Path) -> None:
    """The office lies on the disk or below the folder that is looked at."""
    jaringan.tukar("opd", "siti")
    siti = jaringan["siti"]
    berkas = jaringan["opd"].kirim(siti, tmp_path).berkas
    isi = bytearray(berkas.read_bytes())
    isi[len(isi) // 2] ^= 1
    berkas.write_bytes(bytes(isi))
    siti.terima(berkas)
    assert list((siti.konteks.folder / "paket" / "karantina").glob("*.kinerja"))
    hasil = media.pindai(siti.konteks.folder, media.kenalan(siti.konteks, siti.ini))
    assert hasil.temuan == ()


def test_the_folder_of_this_program_is_looked_at_before_very_many_photos(
    jaringan: Jaringan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jaringan.tukar("opd", "siti")
    (tmp_path / "DCIM").mkdir()
    (tmp_path / "Kinerja").mkdir()
    for n in range(30):
        (tmp_path / "DCIM" / f"IMG_{n}.JPG").touch()
    simpan(jaringan["siti"], laporan(1))
    jaringan["siti"].kirim(jaringan["opd"], tmp_path / "Kinerja")

    @contextmanager
    def urut(folder: Path) -> Iterator[Iterator[os.DirEntry[str]]]:
        yield iter(sorted(os.scandir(folder), key=lambda satu: satu.name))

    monkeypatch.setattr(media, "scandir", urut)
    monkeypatch.setattr(media, "TERBANYAK", 25)
    opd = jaringan["opd"]
    hasil = media.pindai(tmp_path, media.kenalan(opd.konteks, opd.ini))
    assert hasil.sebanyak(Jenis.UNTUK_SINI) == 1 and hasil.sebanyak(Jenis.TAK_TERBACA) == 1


def test_a_folder_of_the_system_that_nobody_may_open_is_no_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tertutup = tmp_path / "System Volume Information"
    tertutup.mkdir()
    (tmp_path / "a.kinerja").touch()
    asli = os.scandir

    def pindai_folder(folder: Any = ".") -> Any:
        if str(folder) == str(tertutup):
            raise PermissionError(13, "Access is denied", str(folder))
        return asli(folder)

    monkeypatch.setattr(os, "scandir", pindai_folder)
    assert media.isi_folder(tmp_path) == [tmp_path / "a.kinerja"]


def test_a_folder_with_an_office_gives_no_bundles_of_its_trays(tmp_path: Path) -> None:
    """Those of the office itself; a folder of that name is any folder where there is none."""
    for nama in ("kantor/kinerja.db", "kantor/paket/keluar/a.kinerja", "kantor/b.kinerja", "stik/paket/c.kinerja"):
        (tmp_path / nama).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / nama).touch()
    assert [satu.name for satu in media.isi_folder(tmp_path)] == ["b.kinerja", "c.kinerja"]


def test_programs_beside_a_hidden_folder_with_files_of_their_names_are_no_decoys(
    stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A decoy lies where the file that it imitates was moved away; one that calls itself a bundle is one anywhere."""
    asli = media.tersembunyi
    monkeypatch.setattr(media, "tersembunyi", lambda nama, keadaan: nama == "Arsip" or asli(nama, keadaan))
    for jalur in ("Printer/setup.exe", "Aplikasi/simpeg.exe", "Arsip/setup.ini", "Arsip/simpeg.xlsx"):
        (stik / jalur).parent.mkdir(exist_ok=True)
        (stik / jalur).write_bytes(b"x")

    def tiruan() -> set[str]:
        return {
            satu.berkas[0].name for satu in pindai(stik, Kenalan(), volume(stik)).temuan if satu.jenis is Jenis.JEBAKAN
        }

    assert tiruan() == set()
    nakal = ("simpeg.exe", "Printer/KNJ_a.kinerja.exe", "Printer/KNJ_a.kinerja.lnk")
    for jalur in nakal:
        (stik / jalur).write_bytes(b"x")
    assert tiruan() == {Path(jalur).name for jalur in nakal}
