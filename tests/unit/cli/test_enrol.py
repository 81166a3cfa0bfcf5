"""`kinerja enrol …` as IT people call it: the whole ceremony between three offices, exit codes and JSON keys."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import uuid4

import pytest

from kinerja_desktop.cli.main import main
from tests.helpers.enrol import Jalan, daftarkan, isi, pusat
from tests.helpers.kantor import PUSKESMAS
from tests.helpers.perangkat import SANDI


def test_whole_ceremony_and_the_revocation(jalan: Jalan, kantor_tiga: dict[str, Path]) -> None:
    didirikan = pusat(jalan, kantor_tiga["pusat"])
    assert set(didirikan) == {"perangkat", "peran", "nama", "sidik_akar", "berkas"}
    assert all(Path(berkas).exists() for berkas in didirikan["berkas"]) and len(didirikan["berkas"]) == 3
    opd = daftarkan(
        jalan, kantor_tiga["pusat"], kantor_tiga["opd"], "opd", "Dinas Kesehatan", "--unit", "Dinas Kesehatan"
    )
    laptop = daftarkan(
        jalan,
        kantor_tiga["opd"],
        kantor_tiga["laptop"],
        "pegawai",
        "Laptop Bidan",
        *("--unit", PUSKESMAS, "--pegawai", "199203142019032007"),
    )
    assert (opd["dari"], laptop["dari"]) == ("BKPSDM", "Dinas Kesehatan")
    assert opd["sidik_akar"] == laptop["sidik_akar"] == didirikan["sidik_akar"]
    kini = isi(jalan, "keadaan", kantor_tiga["laptop"])
    assert set(kini) == {
        *("terdaftar", "perangkat", "peran", "nama", "dari", "sidik_akar", "menunggu", "kode", "galat"),
        "nomor_induk",
    }
    assert kini["terdaftar"] and kini["perangkat"] == laptop["perangkat"] and kini["peran"] == "pegawai"
    daftar = isi(jalan, "daftar", kantor_tiga["opd"])["perangkat"]
    assert [(p["nama"], p["berlaku"], p["sendiri"]) for p in daftar] == [
        ("BKPSDM", True, False),
        ("Dinas Kesehatan", True, True),
        ("Laptop Bidan", True, False),
    ]
    assert daftar[2]["unit"] == [str(PUSKESMAS)] and "Siti Rahma" in daftar[2]["cakupan"]
    dicabut = isi(jalan, "cabut", kantor_tiga["pusat"], opd["perangkat"][:8], "--alasan", "kunci bocor")
    dikenal = {"perangkat": opd["perangkat"], "nama": "Dinas Kesehatan"}
    assert dicabut == {**dikenal, "izin": 1, "nomor": 1, "ikut": []}, "it was told of no laptop yet"
    (_, milik) = isi(jalan, "daftar", kantor_tiga["pusat"])["perangkat"]
    assert (milik["berlaku"], milik["alasan"]) == (False, "kunci bocor")


def test_people_are_told_what_to_do_next(jalan: Jalan, kantor_tiga: dict[str, Path], tmp_path: Path) -> None:
    minta, beri = tmp_path / "a.knj-permintaan", tmp_path / "b.knj-izin"
    _, teks, _ = jalan("keadaan", kantor_tiga["laptop"])
    assert teks == "Komputer ini belum terdaftar.\n"
    _, teks, _ = jalan("pusat", kantor_tiga["pusat"], "--nama", "BKPSDM", "--kunci-induk", tmp_path / "stik")
    assert "Komputer ini sekarang pusat: BKPSDM" in teks and "dua tempat terkunci" in teks
    _, teks, _ = jalan(
        "minta", kantor_tiga["opd"], "--peran", "opd", "--nama", "Dinas", "--unit", "Dinkes", "-o", minta
    )
    kode = teks.strip().rpartition(" ")[2]
    assert f"Bacakan kode ini lewat telepon kepada pemberi izin: {kode}" in teks
    _, teks, _ = jalan("keadaan", kantor_tiga["opd"])
    assert "menunggu jawaban" in teks and kode in teks
    _, teks, _ = jalan("lihat", kantor_tiga["pusat"], minta)
    assert "Dinas (Dinkes) meminta izin sebagai perangkat daerah." in teks and kode in teks
    _, teks, _ = jalan("beri", kantor_tiga["pusat"], minta, "--kode", kode, "--unit", "Dinas Kesehatan", "-o", beri)
    assert "Dinas Kesehatan dan semua unit di bawahnya" in teks
    _, teks, _ = jalan("pasang", kantor_tiga["opd"], beri, "--kode", teks.strip().rpartition(" ")[2])
    assert "Komputer ini terdaftar sebagai perangkat daerah: Dinas, dengan izin dari BKPSDM." in teks
    _, teks, _ = jalan("keadaan", kantor_tiga["opd"])
    assert teks.startswith("Terdaftar sebagai perangkat daerah: Dinas (")
    _, teks, _ = jalan("daftar", kantor_tiga["opd"])
    assert "Dinas - perangkat daerah, berlaku, komputer ini" in teks
    assert jalan("daftar", kantor_tiga["laptop"])[1] == "Belum ada perangkat.\n"


def test_keys_are_changed_without_a_telephone(jalan: Jalan, kantor_tiga: dict[str, Path], tmp_path: Path) -> None:
    minta, beri = tmp_path / "a.knj-permintaan", tmp_path / "b.knj-izin"
    pusat(jalan, kantor_tiga["pusat"])
    awal = daftarkan(jalan, kantor_tiga["pusat"], kantor_tiga["opd"], "opd", "Dinas", "--unit", "Dinas Kesehatan")
    diminta = isi(jalan, "minta", kantor_tiga["opd"], "--perbarui", "-o", minta)
    assert (diminta["kode"], diminta["pembaruan"]) == (None, True)
    assert "tanpa kode" in jalan("lihat", kantor_tiga["pusat"], minta)[1]
    assert isi(jalan, "beri", kantor_tiga["pusat"], minta, "-o", beri)["kode"] is None
    assert isi(jalan, "pasang", kantor_tiga["opd"], beri)["perangkat"] == awal["perangkat"]
    dicabut = isi(
        jalan, "cabut", kantor_tiga["pusat"], awal["perangkat"], "--alasan", "diganti", "--lama", "--paket", uuid4()
    )
    assert dicabut["izin"] == 1
    (_, opd) = isi(jalan, "daftar", kantor_tiga["pusat"])["perangkat"]
    assert opd["berlaku"] and opd["generasi"] == 2


def test_a_new_laptop_begins_from_the_answer(
    jalan: Jalan,
    kantor_tiga: dict[str, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pusat(jalan, kantor_tiga["pusat"])
    minta, beri, baru = tmp_path / "a.knj-permintaan", tmp_path / "b.knj-izin", tmp_path / "baru"
    sandi = tmp_path / "sandi-siti"
    sandi.write_text("rahasia siti\n", "utf-8")
    awal = ("enrol", "awal", baru, "--peran", "pegawai", "--nama", "Laptop", "--unit", "Puskesmas", "-o", minta)
    assert main([*map(str, awal), "--password-file", str(sandi), "--json"]) == 0
    diminta = json.loads(capsys.readouterr().out)
    cakupan = ("--pegawai", "199203142019032007")
    izin = isi(jalan, "beri", kantor_tiga["pusat"], minta, "--kode", diminta["kode"], *cakupan, "-o", beri)
    mulai = [*map(str, ("enrol", "mulai", baru, beri, "--kode", izin["kode"])), "--password-file", str(sandi)]
    assert main([*mulai, "--json"]) == 0
    hasil = json.loads(capsys.readouterr().out)
    assert set(diminta) == {"berkas", "kode"}
    assert set(hasil) == {
        *("kantor", "akun", "perangkat", "peran", "nama", "dari", "sidik_akar", "kode_pemulihan"),
    }
    assert hasil["akun"] == [{"akun": "siti.rahma", "peran": "pegawai", "nama": "Siti Rahma, A.Md.Keb."}]
    assert main(["enrol", "keadaan", str(baru), "--password-file", str(sandi)]) == 0
    assert capsys.readouterr().out.startswith("Terdaftar sebagai pegawai: Laptop (")
    assert main(mulai) == 1 and capsys.readouterr().err.startswith("KTR-09")


def test_refusals_have_their_codes_and_leave_no_file(
    jalan: Jalan, kantor_tiga: dict[str, Path], tmp_path: Path
) -> None:
    minta, beri = tmp_path / "a.knj-permintaan", tmp_path / "b.knj-izin"
    pusat(jalan, kantor_tiga["pusat"])
    wajib = ("--peran", "pegawai", "--nama", "Laptop", "--unit", "Puskesmas", "-o", minta)
    kode = isi(jalan, "minta", kantor_tiga["laptop"], *wajib)["kode"]
    for langkah, kantor, argumen, tolak in (
        ("beri", "pusat", (minta, "--kode", "ABCD-EFGH", "--unit", PUSKESMAS, "-o", beri), "KNC-08"),
        ("beri", "pusat", (minta, "--kode", kode, "-o", beri), "KNC-34"),
        ("beri", "pusat", (minta, "--kode", kode, "--unit", "Dinas Lain", "-o", beri), "KNC-34"),
        ("beri", "opd", (minta, "--kode", kode, "--unit", PUSKESMAS, "-o", beri), "KNC-03"),
        ("beri", "pusat", (tmp_path / "hilang", "--kode", kode, "--unit", PUSKESMAS, "-o", beri), "KNC-06"),
        ("pasang", "laptop", (minta,), "KNC-09"),
        ("pasang", "opd", (minta,), "KNC-11"),
        ("lihat", "pusat", (kantor_tiga["opd"] / "kinerja.db",), "KNC-07"),
        ("cabut", "pusat", ("123456", "--alasan", "hilang"), "KNC-35"),
        ("pusat", "pusat", ("--nama", "Lagi", "--kunci-induk", tmp_path / "stik"), "KNC-29"),
        ("pusat", "opd", ("--nama", "Lagi", "--kunci-induk", tmp_path / "stik"), "KNC-30"),
    ):
        keluar, teks, galat = jalan(langkah, kantor_tiga[kantor], *argumen)
        assert (keluar, teks) == (1, "") and galat.startswith(f"{tolak}: "), (langkah, galat)
    assert not beri.exists()
    keluar, _, galat = jalan("daftar", kantor_tiga["pusat"], akun="siti")
    assert keluar == 1 and galat.startswith("UMM-01: ")


def test_roots_are_replaced_and_an_era_is_opened(
    jalan: Jalan, kantor_tiga: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    didirikan = pusat(jalan, kantor_tiga["pusat"])
    (tmp_path / "baru").mkdir()
    kunci = ("--kunci-induk", tmp_path / "stik")
    monkeypatch.setenv("KINERJA_NEW_ROOT_PASSWORD", "kata sandi kedua")
    diganti = isi(jalan, "ganti-induk", kantor_tiga["pusat"], *kunci, "--kunci-baru", tmp_path / "baru")
    assert set(diganti) == set(didirikan) and diganti["perangkat"] == didirikan["perangkat"]
    assert len(diganti["berkas"]) == 2 and diganti["sidik_akar"] != didirikan["sidik_akar"]
    assert isi(jalan, "keadaan", kantor_tiga["pusat"])["sidik_akar"] == diganti["sidik_akar"]
    keluar, _, galat = jalan("era", kantor_tiga["pusat"], *kunci)
    assert keluar == 1 and galat.startswith("KNC-18"), "the old root opens nothing any more"
    (tmp_path / "sandi").write_text("kata sandi kedua", "utf-8")
    baru = ("--kunci-induk", tmp_path / "baru", "--sandi-induk-file", tmp_path / "sandi")
    assert isi(jalan, "era", kantor_tiga["pusat"], *baru) == {"era": 1, "nomor": 1}
    lagi = ("ganti-induk", kantor_tiga["pusat"], *baru, "--bocor", "--pemulihan-baru", "--kunci-baru")
    keluar, _, galat = jalan(*lagi, tmp_path / "stik")
    assert keluar == 1 and galat.startswith("KNC-30")
    (tmp_path / "tiga").mkdir()
    teks = jalan(*lagi, tmp_path / "tiga")[1]
    assert "daftarkan lagi setiap komputer" in teks and "di brankas; pemegangnya dapat membaca semua paket" in teks


def test_root_passphrase_comes_from_a_file_too(
    jalan: Jalan, kantor_tiga: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KINERJA_ROOT_PASSWORD")
    wajib = ("--nama", "BKPSDM", "--kunci-induk", tmp_path / "stik")
    keluar, _, galat = jalan("pusat", kantor_tiga["pusat"], *wajib)
    assert keluar == 1 and galat.startswith("AKN-08: ")
    (tmp_path / "sandi").write_text(f"{SANDI}\n", "utf-8")
    assert isi(jalan, "pusat", kantor_tiga["pusat"], *wajib, "--sandi-induk-file", tmp_path / "sandi")["peran"]


@pytest.mark.parametrize(
    ("langkah", "argumen"),
    [
        ("minta", ("--peran", "opd", "-o", "a.knj-permintaan")),
        ("minta", ("--peran", "pusat", "--nama", "a", "--unit", "b", "-o", "a.knj-permintaan")),
        ("minta", ("--perbarui", "-o", "a.txt")),
        ("minta", ("--perbarui", "--ulang", "-o", "a.knj-permintaan")),
        ("beri", ("a.knj-permintaan", "-o", "a.txt")),
        ("cabut", ("123456", "--alasan", "hilang", "--paket", "bukan nomor")),
        ("cabut", ("123456",)),
        ("pusat", ("--nama", "BKPSDM")),
    ],
)
def test_wrong_usage_ends_before_an_office_is_opened(
    jalan: Jalan, tmp_path: Path, langkah: str, argumen: tuple[str, ...]
) -> None:
    keluar, teks, galat = jalan(langkah, tmp_path / "tidak ada", *argumen)
    assert (keluar, teks) == (2, "") and "salah pemakaian" in galat


def test_help_names_the_json_keys(jalan: Jalan, tmp_path: Path) -> None:
    for langkah in (
        "pusat",
        "keadaan",
        "minta",
        "lihat",
        "beri",
        "pasang",
        "daftar",
        "cabut",
        "ganti-induk",
        "era",
        "awal",
        "mulai",
    ):
        keluar, teks, _ = jalan(langkah, tmp_path, "--help")
        assert keluar == 0 and "Kunci JSON: " in teks
