"""`kinerja bundle …` and `kinerja central ingest` between three enrolled offices, as scripts call them."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop import bootstrap
from kinerja_desktop.cli.main import main
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.teks import tulis_saat
from kinerja_desktop.services.media_tulis import salin
from kinerja_desktop.services.pintu import Pintu
from kinerja_desktop.services.saksi import berkas_saksi
from kinerja_desktop.store.rekaman import hitung
from kinerja_desktop.store.tetangga import paket_keluar
from kinerja_desktop.system import jalur
from tests.helpers.enrol import Jalan, daftarkan, isi, pusat
from tests.helpers.kantor import PUSKESMAS, Jam
from tests.helpers.laporan import ajukan


class Perintah:
    """Runs `kinerja`; `json` wants success and one object."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *argumen: object) -> tuple[int, str, str]:
        kode = main([str(a) for a in argumen])
        keluar = self._capsys.readouterr()
        return kode, keluar.out, keluar.err

    def json(self, *argumen: object, kode: int = 0) -> dict[str, Any]:
        hasil, keluar, galat = self(*argumen, "--json")
        assert (hasil, galat) == (kode, "")
        isi: dict[str, Any] = json.loads(keluar)
        return isi


@pytest.fixture
def perintah(capsys: pytest.CaptureFixture[str]) -> Perintah:
    return Perintah(capsys)


@pytest.fixture
def terdaftar(jalan: Jalan, kantor_tiga: dict[str, Path]) -> dict[str, Path]:
    pusat(jalan, kantor_tiga["pusat"])
    daftarkan(jalan, kantor_tiga["pusat"], kantor_tiga["opd"], "opd", "Dinas Kesehatan", "--unit", "Dinas Kesehatan")
    cakupan = ("--unit", PUSKESMAS, "--pegawai", "199203142019032007")
    daftarkan(jalan, kantor_tiga["opd"], kantor_tiga["laptop"], "pegawai", "Laptop Bidan", *cakupan)
    return kantor_tiga


def tulis_laporan(folder: Path) -> None:
    terbuka = bootstrap.buka_kantor(folder, Pintu(folder).kunci("siti", "latihan"), Jam())
    try:
        ajukan(terbuka.konteks("siti"))
    finally:
        terbuka.tutup()


def laporan(folder: Path) -> int:
    terbuka = bootstrap.buka_kantor(folder, Pintu(folder).kunci("siti", "latihan"), Jam())
    try:
        with terbuka.store.baca() as koneksi:
            return hitung(koneksi, LaporanHarian)
    finally:
        terbuka.tutup()


def disalin(folder: Path) -> list[bool]:
    """Of every bundle made there, whether it counts as sent."""
    terbuka = bootstrap.buka_kantor(folder, Pintu(folder).kunci("siti", "latihan"), Jam())
    try:
        with terbuka.store.baca() as koneksi:
            return [satu.disalin is not None for satu in paket_keluar(koneksi, 9)]
    finally:
        terbuka.tutup()


def test_reports_go_up_and_confirmations_come_down(
    perintah: Perintah, terdaftar: dict[str, Path], tmp_path: Path
) -> None:
    tulis_laporan(terdaftar["laptop"])
    berkas = tmp_path / "naik.kinerja"
    dibuat = perintah.json("bundle", "export", terdaftar["laptop"], "--as", "siti", "-o", berkas)
    tetap = {"berkas", "catatan", "lampiran", "dari", "sampai", "data_induk", "bersambung", "penerima", "pulih"}
    assert set(dibuat) == tetap | {"tertinggal"} and not dibuat["pulih"] and dibuat["tertinggal"] == 0
    assert berkas_saksi(jalur.folder_saksi(), terdaftar["laptop"]).exists()
    assert not berkas_saksi(jalur.folder_saksi(), terdaftar["opd"]).exists(), "it exchanged nothing yet"
    assert dibuat["berkas"] == str(berkas) and dibuat["dari"] == 0 and dibuat["catatan"] > 0
    lihat = perintah.json("bundle", "inspect", berkas)
    assert {"pengirim", "penerima", "utuh", "catatan"} <= set(lihat)
    assert lihat["utuh"] is None and lihat["penerima"] == dibuat["penerima"]
    masuk = ("bundle", "import", terdaftar["opd"], "--as", "operator", berkas)
    pratinjau = perintah.json(*masuk, "--preview")
    assert {"diterima", "ulang", "menunggu", "karantina", "konflik", "baru", "berubah"} <= set(pratinjau)
    assert pratinjau["baru"] > 0 and laporan(terdaftar["opd"]) == 0
    didaftar = [satu["apa"] for satu in pratinjau["rincian"]]
    assert didaftar.count("baru") == pratinjau["baru"] and {satu["berkas"] for satu in pratinjau["rincian"]} == {
        berkas.name
    }
    assert any("Siti Rahma" in satu["catatan"] for satu in pratinjau["rincian"] if satu["tabel"] == "laporan_harian")
    diterima = perintah.json(*masuk)
    assert (diterima["diterima"], diterima["karantina"], diterima["ditahan"]) == (1, 0, 0)
    assert "rincian" not in diterima and diterima["baru"] == pratinjau["baru"] and laporan(terdaftar["opd"]) == 1
    assert perintah.json(*masuk)["ulang"] == 1
    tujuan = tmp_path / "stik-pusat"
    tujuan.mkdir()
    naik = perintah.json("bundle", "export", terdaftar["opd"], "--as", "operator", "-o", tujuan)
    (tujuan / "catatan rapat.txt").write_text("bukan paket", "utf-8")
    hasil = perintah.json("central", "ingest", terdaftar["pusat"], tujuan, "--as", "pusat")
    assert (hasil["diterima"], hasil["karantina"]) == (1, 0) and Path(naik["berkas"]).parent == tujuan
    assert laporan(terdaftar["pusat"]) == 1


def test_a_torn_file_is_told_and_stops_no_other(perintah: Perintah, terdaftar: dict[str, Path], tmp_path: Path) -> None:
    tulis_laporan(terdaftar["laptop"])
    berkas = tmp_path / "naik.kinerja"
    perintah.json("bundle", "export", terdaftar["laptop"], "--as", "siti", "-o", berkas)
    robek = tmp_path / "robek.kinerja"
    robek.write_bytes(berkas.read_bytes()[:150])
    assert perintah.json("bundle", "inspect", robek, kode=1)["utuh"] is False
    kode, teks, _ = perintah("bundle", "inspect", robek)
    assert kode == 1 and "Wadahnya terpotong atau rusak." in teks
    hasil = perintah.json("bundle", "import", terdaftar["opd"], "--as", "operator", robek, berkas, kode=1)
    assert (hasil["diterima"], hasil["karantina"]) == (1, 1)
    assert [satu["nasib"] for satu in hasil["berkas"]] == ["karantina", "diterima"]
    kode, teks, _ = perintah("bundle", "import", terdaftar["opd"], "--as", "operator", robek)
    assert kode == 1 and "robek.kinerja: PKT-02" in teks


def test_parts_for_mail_are_written_and_joined_in_any_order(
    perintah: Perintah, terdaftar: dict[str, Path], tmp_path: Path
) -> None:
    tulis_laporan(terdaftar["laptop"])
    keluar = ("bundle", "export", terdaftar["laptop"], "--as", "siti", "-o", tmp_path / "surel")
    (tmp_path / "penuh").write_bytes(b"x")
    kode, _, galat = perintah(*keluar[:-1], tmp_path / "penuh", "--bagian")
    assert kode == 1 and "PKT-25" in galat and "ini berkas, bukan folder" in galat
    hasil = perintah.json(*keluar, "--bagian")
    assert disalin(terdaftar["laptop"]) == [True], "the parts are its copy"
    (satu,) = (Path(p) for p in hasil["bagian"])
    assert satu.parent == tmp_path / "surel" and satu.name == Path(hasil["berkas"]).name + ".001"
    kode, teks, _ = perintah(*keluar, "--parts")
    assert kode == 0 and ".kinerja.001" in teks
    masuk = ("bundle", "import", terdaftar["opd"], "--as", "operator")
    assert perintah.json(*masuk, satu, "--preview")["diterima"] == 1 and laporan(terdaftar["opd"]) == 0
    bagian = salin(Path(hasil["berkas"]), tmp_path / "kecil", untuk="", potong=True, terbesar=700).berkas
    utuh = perintah.json("bundle", "inspect", hasil["berkas"])
    for nomor, potongan in enumerate(bagian[:2], 1):
        lihat = perintah.json("bundle", "inspect", potongan)
        assert (lihat["nomor"], lihat["potongan"], lihat["utuh"]) == (nomor, len(bagian), True)
        assert (lihat["paket"], lihat["berkas_paket"]) == (utuh["paket"], Path(hasil["berkas"]).name)
        assert lihat["pengirim"] == (utuh["pengirim"] if nomor == 1 else None), "the first part tells it"
    kode, teks, _ = perintah("bundle", "inspect", bagian[0])
    assert kode == 0 and teks.startswith(f"Potongan 1 dari {len(bagian)} paket {utuh['paket']}") and "utuh" in teks
    (tmp_path / "robek.kinerja.001").write_bytes(bagian[0].read_bytes()[:-1])
    kode, teks, _ = perintah("bundle", "inspect", tmp_path / "robek.kinerja.001")
    assert kode == 1 and "terpotong atau rusak" in teks
    belum = perintah.json(*masuk, bagian[2], bagian[0])
    assert (belum["menunggu"], belum["berkas"][0]["kode"]) == (1, "PKT-30") and laporan(terdaftar["opd"]) == 0
    for lewat in (bagian[0], bagian[2]):
        lewat.unlink()
    ambil = perintah.json("central", "ingest", terdaftar["opd"], tmp_path / "kecil", "--as", "operator")
    assert (ambil["diterima"], ambil["karantina"]) == (1, 0) and laporan(terdaftar["opd"]) == 1


class Rute:
    """Bundles of the command line between the offices."""

    def __init__(self, perintah: Perintah, kantor: dict[str, Path], folder: Path) -> None:
        self._perintah, self._kantor, self._folder, self._nomor = perintah, kantor, folder, 0

    def __call__(self, dari: str, ke: str, *untuk: str, kode: int = 0) -> dict[str, Any]:
        self._nomor += 1
        akun = {"laptop": "siti", "opd": "operator", "pusat": "operator"}
        berkas = self._folder / f"{self._nomor}.kinerja"
        self._perintah.json("bundle", "export", self._kantor[dari], "--as", akun[dari], "-o", berkas, *untuk)
        return self._perintah.json("bundle", "import", self._kantor[ke], "--as", akun[ke], berkas, kode=kode)


@pytest.fixture
def rute(perintah: Perintah, terdaftar: dict[str, Path], tmp_path: Path) -> Rute:
    return Rute(perintah, terdaftar, tmp_path)


def test_the_centre_revokes_a_laptop_that_a_workstation_enrolled(
    perintah: Perintah, terdaftar: dict[str, Path], rute: Rute, jalan: Jalan
) -> None:
    """It hears of it by the next bundle from there, and the list goes down the same way."""

    def dikenal() -> dict[str, dict[str, Any]]:
        return {p["nama"]: p for p in isi(jalan, "daftar", terdaftar["pusat"])["perangkat"]}

    tulis_laporan(terdaftar["laptop"])
    assert rute("laptop", "opd")["diterima"] == 1 and "Laptop Bidan" not in dikenal()
    assert rute("opd", "pusat")["diterima"] == 1
    laptop, opd = dikenal()["Laptop Bidan"], dikenal()["Dinas Kesehatan"]
    assert laptop["berlaku"] and laptop["dari"] == "Dinas Kesehatan"
    assert isi(jalan, "cabut", terdaftar["pusat"], laptop["perangkat"], "--alasan", "dicuri")["izin"] == 1
    assert rute("pusat", "opd", "--to", opd["perangkat"])["diterima"] == 1
    ditolak = rute("laptop", "opd", kode=1)
    assert [(b["nasib"], b["kode"]) for b in ditolak["berkas"]] == [("karantina", "KNC-17")]


def test_a_shared_folder_is_taken_in_again_and_again_and_what_is_for_others_stays_there(
    perintah: Perintah, terdaftar: dict[str, Path], rute: Rute, jalan: Jalan, tmp_path: Path
) -> None:
    """Own bundles, one for another machine, one for here: nothing of it is a fault, and nothing is laid aside."""
    bersama = tmp_path / "bersama"
    bersama.mkdir()
    tulis_laporan(terdaftar["laptop"])
    perintah.json("bundle", "export", terdaftar["laptop"], "--as", "siti", "-o", bersama)
    rute("laptop", "opd")
    opd = isi(jalan, "keadaan", terdaftar["opd"])["perangkat"]
    perintah.json("bundle", "export", terdaftar["opd"], "--as", "operator", "-o", bersama)
    perintah.json("bundle", "export", terdaftar["pusat"], "--as", "pusat", "--to", opd, "-o", bersama)
    for diterima, lain in ((1, 2), (0, 2)):
        hasil = perintah.json("central", "ingest", terdaftar["pusat"], bersama, "--as", "pusat")
        assert (hasil["diterima"], hasil["lain"], hasil["karantina"]) == (diterima, lain, 0)
    assert not list((terdaftar["pusat"] / "paket").rglob("*.kinerja.txt"))
    milik_laptop = next(b for b in bersama.glob("KNJ_Laptop*"))
    asing = perintah.json("bundle", "import", terdaftar["pusat"], milik_laptop, "--as", "pusat", kode=1)
    assert [(b["nasib"], b["kode"]) for b in asing["berkas"]] == [("lain", "MED-11")]


def test_wrong_paths_are_no_success(perintah: Perintah, terdaftar: dict[str, Path], tmp_path: Path) -> None:
    (tmp_path / "berkas").write_bytes(b"x")
    for salah in ("tidak ada", "berkas"):
        kode, _, galat = perintah("central", "ingest", terdaftar["pusat"], tmp_path / salah, "--as", "operator")
        assert kode == 1 and galat.startswith("PKT-12") and salah in galat
    masuk = ("bundle", "import", terdaftar["opd"], "--as", "operator", tmp_path / "hilang.kinerja")
    for lihat in (("--preview",), ()):
        hasil = perintah.json(*masuk, *lihat, kode=1)
        assert (hasil["menunggu"], hasil["tak_terbaca"]) == (0, 1), "nothing waits that is not there"
        assert [(b["nasib"], b["kode"]) for b in hasil["berkas"]] == [("tak_terbaca", "PKT-12")]
    assert perintah.json(*masuk[:-1], f"{masuk[-1]}.001", kode=1)["tak_terbaca"] == 1, "a part is none either"
    assert "0 menunggu, 0 dikarantina, 1 tidak terbaca" in perintah(*masuk)[1]
    assert not list((terdaftar["opd"] / "paket").glob("*/*"))


def test_a_machine_that_was_put_back_says_so_until_it_is_confirmed_or_a_person_saw_it(
    perintah: Perintah, terdaftar: dict[str, Path], rute: Rute, jalan: Jalan, tmp_path: Path
) -> None:
    rute("laptop", "opd")
    cadangan = tmp_path / "cadangan"
    shutil.copytree(terdaftar["laptop"], cadangan)
    tulis_laporan(terdaftar["laptop"])
    rute("laptop", "opd")
    shutil.rmtree(terdaftar["laptop"])
    shutil.copytree(cadangan, terdaftar["laptop"])
    keluar = ("bundle", "export", terdaftar["laptop"], "--as", "siti", "-o", tmp_path / "sesudah.kinerja")
    dibuat = perintah.json(*keluar)
    assert dibuat["pulih"] and dibuat["dari"] == 0, "all of it goes once more"
    laptop = ("bundle", "pulih", terdaftar["laptop"], "--as", "siti")
    assert "paket ini memuat semuanya sekali lagi" in (teks := perintah(*keluar)[1])
    assert f"kinerja bundle pulih {terdaftar['laptop']} --mengerti" in teks
    assert perintah.json(*laptop)["belum_diakui"] == ["Dinas Kesehatan"]
    nomor = isi(jalan, "keadaan", terdaftar["laptop"])["perangkat"]
    turun = ("bundle", "export", terdaftar["opd"], "--as", "operator", "--to", nomor, "-o")
    masuk = ("bundle", "import", terdaftar["laptop"], "--as", "siti")
    perintah.json(*turun, tmp_path / "lama.kinerja")
    assert "untuk Dinas Kesehatan memuat semuanya sekali lagi" in perintah(*masuk, tmp_path / "lama.kinerja")[1]
    rute("laptop", "opd")
    perintah.json(*turun, tmp_path / "baru.kinerja")
    assert "sekali lagi" not in perintah(*masuk, tmp_path / "baru.kinerja")[1], "it was confirmed"
    assert perintah.json(*keluar)["pulih"] and "sekali lagi" not in perintah(*keluar)[1], "the window asks still"
    kode, teks, _ = perintah(*laptop)
    assert kode == 0 and "Bila sudah dibaca" in teks and "untuk:" not in teks
    assert f"Sejak {tulis_saat(perintah.json(*laptop)['sejak'])} diketahui" in teks and "WIB" in teks
    kode, teks, _ = perintah(*laptop, "--mengerti")
    assert kode == 0 and "Dicatat sudah dibaca" in teks
    assert perintah.json(*laptop) == {"pulih": False, "sejak": None, "belum_diakui": [], "menurut": None}
    assert "Tidak ada kabar" in perintah(*laptop)[1] and not perintah.json(*keluar)["pulih"]


def test_who_read_it_is_told_no_more_although_nobody_confirmed(
    perintah: Perintah, terdaftar: dict[str, Path], rute: Rute, tmp_path: Path
) -> None:
    rute("laptop", "opd")
    cadangan = tmp_path / "cadangan"
    shutil.copytree(terdaftar["laptop"], cadangan)
    rute("laptop", "opd")
    shutil.rmtree(terdaftar["laptop"])
    shutil.copytree(cadangan, terdaftar["laptop"])
    dibaca = perintah.json("bundle", "pulih", terdaftar["laptop"], "--as", "siti", "--mengerti")
    assert dibaca["belum_diakui"] == ["Dinas Kesehatan"] and not dibaca["pulih"] and dibaca["sejak"]
    keluar = ("bundle", "export", terdaftar["laptop"], "--as", "siti", "-o", tmp_path / "sesudah.kinerja")
    assert "sekali lagi" not in perintah(*keluar)[1]


def test_what_waits_is_tried_again(perintah: Perintah, terdaftar: dict[str, Path]) -> None:
    tulis_laporan(terdaftar["laptop"])
    tunggu = terdaftar["opd"] / "paket" / "menunggu"
    tunggu.mkdir(parents=True)
    perintah.json("bundle", "export", terdaftar["laptop"], "--as", "siti", "-o", tunggu / "naik.kinerja")
    (tunggu / "naik.kinerja.txt").write_text("2026-03-02 08:00  KNC-16\n", "utf-8")
    hasil = perintah.json("bundle", "retry", terdaftar["opd"], "--as", "operator")
    assert (hasil["diterima"], hasil["menunggu"], laporan(terdaftar["opd"])) == (1, 0, 1)
    assert list(tunggu.iterdir()) == []
    assert perintah.json("bundle", "retry", terdaftar["opd"], "--as", "operator")["berkas"] == []


def test_the_recovery_key_opens_every_bundle_of_the_office(
    perintah: Perintah, terdaftar: dict[str, Path], tmp_path: Path
) -> None:
    kunci = tmp_path / "stik" / "kunci-pemulihan-paket.txt"
    tulis_laporan(terdaftar["laptop"])
    berkas = tmp_path / "naik.kinerja"
    dibuat = perintah.json("bundle", "export", terdaftar["laptop"], "--as", "siti", "-o", berkas)
    isi = perintah.json("bundle", "inspect", berkas, "--kunci", kunci)
    assert (isi["catatan"], isi["nama_pengirim"], isi["lampiran"]) == (dibuat["catatan"], "Laptop Bidan", 0)
    assert isi["utuh"] is True and isi["jumlah"]["laporan_harian"] == 1
    assert sum(isi["jumlah"].values()) == dibuat["catatan"]
    kode, teks, _ = perintah("bundle", "inspect", berkas, "--kunci", kunci)
    assert kode == 0 and "Isinya utuh." in teks and f"Dibuat {tulis_saat(isi['dibuat'])}." in teks
    assert f"Tanda tangan Laptop Bidan benar, di bawah kunci induk nomor {isi['nomor_induk']}." in teks
    for kantor in terdaftar.values():
        assert isi["nomor_induk"] in perintah.json("enrol", "keadaan", kantor, "--as", "operator")["nomor_induk"]
    assert "laporan harian: 1" in teks
    semula = berkas.read_bytes()
    for rusak in (semula[:-1], semula[:-100] + bytes([semula[-100] ^ 1]) + semula[-99:]):
        berkas.write_bytes(rusak)
        kode, _, galat = perintah("bundle", "inspect", berkas, "--kunci", kunci)
        assert kode == 1 and galat.startswith("PKT-0")
        assert perintah.json("bundle", "inspect", berkas)["utuh"] is None, "without a key nobody can tell"
        kode, teks, _ = perintah("bundle", "inspect", berkas)
        assert kode == 0 and "Keutuhannya tidak dapat dipastikan tanpa kunci" in teks and "rusak" not in teks
    for salah, tolak in ((berkas, "KNC-42"), (tmp_path / "hilang", "KNC-06")):
        kode, _, galat = perintah("bundle", "inspect", berkas, "--kunci", salah)
        assert kode == 1 and galat.startswith(tolak)


def test_a_request_that_is_taken_for_a_bundle_is_told_as_what_it_is(
    perintah: Perintah, terdaftar: dict[str, Path], jalan: Jalan, tmp_path: Path
) -> None:
    minta = tmp_path / "a.knj-permintaan"
    isi(jalan, "minta", terdaftar["laptop"], "--perbarui", "-o", minta)
    for lihat in ((), ("--preview",)):
        hasil = perintah.json("bundle", "import", terdaftar["opd"], "--as", "operator", minta, *lihat, kode=1)
        (satu,) = hasil["berkas"]
        assert (satu["nasib"], satu["kode"]) == ("karantina", "PKT-50") and "kinerja enrol lihat" in satu["saran"]
    kode, _, galat = perintah("bundle", "inspect", minta)
    assert kode == 1 and galat.startswith("PKT-50")
    izin = tmp_path / "a.knj-izin"
    izin.write_bytes(b"KNJI1\nage-encryption.org/v1\n" + bytes(200))
    (satu,) = perintah.json("bundle", "import", terdaftar["opd"], "--as", "operator", izin, kode=1)["berkas"]
    assert satu["kode"] == "PKT-52" and "kinerja enrol pasang" in satu["saran"]


def test_what_cannot_be_done_is_told(perintah: Perintah, kantor_tiga: dict[str, Path], tmp_path: Path) -> None:
    kode, keluar, galat = perintah(
        "bundle", "export", kantor_tiga["laptop"], "--as", "siti", "-o", tmp_path / "x.kinerja"
    )
    assert (kode, keluar) == (1, "") and "KNC-03" in galat and not (tmp_path / "x.kinerja").exists()
    (tmp_path / "surat.kinerja").write_text("Yth.", "utf-8")
    kode, _, galat = perintah("bundle", "inspect", tmp_path / "surat.kinerja")
    assert kode == 1 and "PKT-01" in galat


def test_the_centre_must_name_whom_it_sends_to(perintah: Perintah, terdaftar: dict[str, Path], tmp_path: Path) -> None:
    keluar = ("bundle", "export", terdaftar["pusat"], "--as", "pusat", "-o", tmp_path / "turun.kinerja")
    kode, _, galat = perintah(*keluar)
    assert kode == 1 and "PKT-43" in galat
    (opd,) = [
        p
        for p in perintah.json("enrol", "daftar", terdaftar["pusat"], "--as", "operator")["perangkat"]
        if not p["sendiri"]
    ]
    assert perintah.json(*keluar, "--to", opd["perangkat"][:8])["data_induk"]
    hasil = perintah.json("bundle", "import", terdaftar["opd"], "--as", "operator", tmp_path / "turun.kinerja")
    assert (hasil["diterima"], hasil["karantina"]) == (1, 0)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and links of Unix")
def test_one_entry_that_cannot_be_looked_at_stops_no_folder(
    perintah: Perintah, terdaftar: dict[str, Path], tmp_path: Path
) -> None:
    tulis_laporan(terdaftar["laptop"])
    folder = tmp_path / "masuk"
    (folder / "dalam").mkdir(parents=True)
    perintah("bundle", "export", terdaftar["laptop"], "--as", "siti", "-o", folder / "dalam" / "naik.kinerja")
    (folder / "a.kinerja").symlink_to("x" * 300)
    os.mkfifo(folder / "pipa.kinerja")
    hasil = perintah.json("central", "ingest", terdaftar["opd"], "--as", "operator", folder, kode=1)
    assert (hasil["diterima"], hasil["tak_terbaca"]) == (1, 1)
    jalur = {satu["nasib"]: satu["jalur"] for satu in hasil["berkas"]}
    assert jalur == {"diterima": str(folder / "dalam" / "naik.kinerja"), "tak_terbaca": str(folder / "a.kinerja")}


def test_decoys_in_a_folder_are_named_as_in_the_window(
    perintah: Perintah, terdaftar: dict[str, Path], tmp_path: Path
) -> None:
    tulis_laporan(terdaftar["laptop"])
    folder = tmp_path / "masuk"
    (folder / "stik").mkdir(parents=True)
    perintah("bundle", "export", terdaftar["laptop"], "--as", "siti", "-o", folder / "stik" / "naik.kinerja")
    (folder / "stik" / "naik.exe").write_bytes(b"MZ")
    masuk = ("central", "ingest", terdaftar["opd"], "--as", "operator", folder)
    hasil = perintah.json(*masuk)
    assert hasil["diterima"] == 1 and hasil["karantina"] == 0
    (satu,) = hasil["mencurigakan"]
    assert (satu["jalur"], satu["kode"]) == (str(folder / "stik" / "naik.exe"), "MED-31")
    assert f"{folder / 'stik' / 'naik.exe'}: MED-31" in perintah(*masuk)[1]


def test_a_file_that_found_no_room_is_not_called_waiting(
    perintah: Perintah, terdaftar: dict[str, Path], tmp_path: Path
) -> None:
    """Its name is too long for a copy: a script that removes what was taken in must not lose it."""
    tulis_laporan(terdaftar["laptop"])
    perintah("bundle", "export", terdaftar["laptop"], "--as", "siti", "-o", tmp_path / "naik.kinerja")
    panjang = (tmp_path / "naik.kinerja").rename(tmp_path / f"{'n' * 245}.kinerja")
    hasil = perintah.json("bundle", "import", terdaftar["opd"], "--as", "operator", panjang, kode=1)
    assert (hasil["menunggu"], hasil["tak_terbaca"]) == (0, 1)
    assert hasil["berkas"][0]["kode"] == "PKT-44"


def test_where_no_bundle_can_be_written_none_is_made(
    perintah: Perintah, terdaftar: dict[str, Path], tmp_path: Path
) -> None:
    buat = ("bundle", "export", terdaftar["laptop"], "--as", "siti", "-o")
    kode, _, galat = perintah(*buat, tmp_path / ("n" * 300))
    assert kode == 1 and "PKT-2" in galat
    assert list((terdaftar["laptop"] / "paket").rglob("*.kinerja")) == []
    sendiri = perintah.json("enrol", "keadaan", terdaftar["laptop"], "--as", "siti")["perangkat"]
    kode, _, galat = perintah(*buat, tmp_path, "--to", sendiri)
    assert kode == 1 and "PKT-41" in galat
