"""The command line as scripts call it: exit codes, JSON alone on standard output, clear refusals."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from kinerja_desktop.cli.main import main, parser
from kinerja_desktop.services import pintu
from kinerja_desktop.store import kunci, migrasi
from kinerja_desktop.store.brankas import Brankas
from kinerja_desktop.store.gudang import Store
from tests.helpers.kantor import KantorUji

SKP: dict[str, Any] = {
    "nip": "19920314 201903 2 007",
    "tahun": 2026,
    "pendekatan": "kuantitatif",
    "untuk": "ja_jf",
    "rhk": [
        {
            "jenis": "utama",
            "uraian": "Meningkatnya cakupan imunisasi dasar lengkap",
            "penugasan_dari": "Kepala Puskesmas",
            "rhk_pimpinan": "Meningkatnya kesehatan ibu dan anak",
            "iki": [{"aspek": "kuantitas", "uraian": "Jumlah bayi diimunisasi", "target": "240 bayi"}],
        },
        {
            "jenis": "tambahan",
            "uraian": "Tersusunnya profil kesehatan",
            "rhk_pimpinan": "Tertibnya data puskesmas",
            "iki": [{"aspek": "waktu", "uraian": "Tanggal selesai profil", "target": "15 Desember"}],
        },
    ],
    "ekspektasi_khusus": {"akuntabel": "Catatan imunisasi selesai hari itu juga"},
    "lampiran": {"sumber_daya": ["Vaksin"], "pertanggungjawaban": ["Bulanan"], "konsekuensi": ["Pelatihan"]},
}


def jalan(capsys: pytest.CaptureFixture[str], *argumen: object) -> tuple[int, str, str]:
    kode = main([str(a) for a in argumen])
    keluar = capsys.readouterr()
    return kode, keluar.out, keluar.err


def berkas_json(tmp_path: Path, isi: object) -> Path:
    berkas = tmp_path / "masuk.json"
    berkas.write_text(json.dumps(isi), "utf-8")
    return berkas


def test_info_tells_what_is_inside(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kode, keluar, _ = jalan(capsys, "info", folder, "--as", "operator", "--json")
    isi = json.loads(keluar)
    assert kode == 0
    assert isi["versi_skema"] == migrasi.versi_terbaru() and isi["perangkat_id"] and isi["perubahan_belum_dikirim"] > 0
    assert isi["jumlah"]["pegawai"] == 9 and isi["jumlah"]["skp"] == 1


def test_check_of_a_sound_and_of_a_spoilt_office(
    folder: Path, _cetakan: tuple[Path, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    assert jalan(capsys, "check", folder, "--as", "operator", "--json") == (0, '{"ok": true, "temuan": []}\n', "")
    store = Store.buka(folder, _cetakan[1])
    with store._lokal() as koneksi:
        koneksi.exec_driver_sql("UPDATE pegawai SET nama = 'Orang Lain' WHERE nip = '199203142019032007'")
    store.tutup()
    kode, keluar, _ = jalan(capsys, "check", folder, "--as", "operator", "--json")
    isi = json.loads(keluar)
    assert kode == 1 and not isi["ok"]
    assert [t["kode"] for t in isi["temuan"]] == ["PRK-05"]


def test_wrong_password_and_wrong_usage_have_their_exit_codes(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KINERJA_PASSWORD", "salah")
    kode, keluar, galat = jalan(capsys, "info", folder, "--as", "siti", "--json")
    assert (kode, keluar) == (1, "") and galat.startswith("AKN-01")
    kode, _, galat = jalan(capsys, "info", folder, "--as", "siapa")
    assert kode == 1 and galat.startswith("AKN-02")
    assert jalan(capsys, "info")[0] == 2
    assert jalan(capsys, "tidak-ada")[0] == 2
    assert jalan(capsys, "form", folder, "A.1.7", "--pegawai", "1", "--periode", "TW9", "-o", "x.pdf")[0] == 2
    assert jalan(capsys, "info", folder / "tidak-ada", "--as", "siti")[0] == 1


def test_password_comes_from_a_file(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "sandi").write_text("latihan\n")
    assert jalan(capsys, "info", folder, "--as", "siti", "--password-file", tmp_path / "sandi")[0] == 0
    kode, _, galat = jalan(capsys, "info", folder, "--as", "siti", "--password-file", tmp_path / "tak-ada")
    assert kode == 1 and galat.startswith("AKN-08")


def test_import_of_a_plan_by_the_penilai_sets_it_and_prints_it(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    berkas = berkas_json(tmp_path, SKP)
    kode, keluar, galat = jalan(capsys, "import", "skp", folder, berkas, "--as", "kepala", "--json")
    assert kode == 0, galat
    assert set(json.loads(keluar)) == {"id", "pesan"}
    kode, keluar, _ = jalan(capsys, "import", "skp", folder, berkas, "--as", "kepala", "--json")
    assert kode == 0 and "tidak ada yang berubah" in json.loads(keluar)["pesan"][0]
    for nama in ("f.pdf", "f.xlsx"):
        kode, _, galat = jalan(
            capsys, "form", folder, "A.1.7", "--pegawai", SKP["nip"], "--tahun", 2026, "-o", tmp_path / nama,
            "--as", "kepala", "--paper", "a4",
        )  # fmt: skip
        assert kode == 0, galat
    teks = " ".join(h.extract_text() for h in PdfReader(tmp_path / "f.pdf").pages)
    for kata in ("SASARAN KINERJA PEGAWAI", "240 bayi", "Catatan imunisasi selesai hari itu juga", "15 Desember"):
        assert kata in teks
    assert "DRAF" not in teks
    sel = [s.value for baris in load_workbook(tmp_path / "f.xlsx").active.iter_rows() for s in baris]
    assert "240 bayi" in sel
    assert jalan(capsys, "check", folder, "--as", "operator")[0] == 0


def test_import_by_the_owner_waits_for_the_penilai(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kode, keluar, galat = jalan(capsys, "import", "skp", folder, berkas_json(tmp_path, [SKP]), "--as", "siti", "--json")
    assert kode == 0, galat
    isi = json.loads(keluar)
    assert len(isi["id"]) == 1 and "menunggu penetapan" in isi["pesan"][-1]


@pytest.mark.parametrize(
    ("ubah", "tempat"),
    [
        (lambda s: s.update(lain=1), "$"),
        (lambda s: s["rhk"][0].update(jenis="penting"), "$.rhk[0].jenis"),
        (lambda s: s["rhk"][0]["iki"][0].update(target=5), "$.rhk[0].iki[0].target"),
        (lambda s: s["rhk"][0].update(rhk_pimpinan=""), "$.rhk[0].rhk_pimpinan"),
        (lambda s: s["rhk"][0]["iki"][0].update(target=" "), "$.rhk[0].iki[0].target"),
        (lambda s: s["rhk"].pop(0), "$.rhk"),
        (lambda s: s.update(ekspektasi_khusus={"jujur": "x"}), "$[1].ekspektasi_khusus.jujur"),
    ],
)
def test_a_wrong_value_is_refused_with_its_path_and_nothing_comes_in(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], ubah: Any, tempat: str
) -> None:
    salah = json.loads(json.dumps(SKP))
    ubah(salah)
    benar_lalu_salah = [{**SKP, "nip": "198811052012011003"}, salah]
    berkas = berkas_json(tmp_path, benar_lalu_salah)
    kode, keluar, galat = jalan(capsys, "import", "skp", folder, berkas, "--as", "kepala", "--json")
    assert (kode, keluar) == (1, "")
    assert galat.startswith("IMP-03") and tempat[1:] in galat
    isi = json.loads(jalan(capsys, "info", folder, "--as", "operator", "--json")[1])
    assert isi["jumlah"]["skp"] == 1


def test_import_for_somebody_else_is_refused(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    berkas = berkas_json(tmp_path, SKP)
    for akun in ("rudi", "pengawas"):
        kode, _, galat = jalan(capsys, "import", "skp", folder, berkas, "--as", akun)
        assert kode == 1 and galat.startswith("UMM-01")
    berkas = berkas_json(tmp_path, {**SKP, "nip": "199203142019032999"})
    kode, _, galat = jalan(capsys, "import", "skp", folder, berkas, "--as", "kepala")
    assert kode == 1 and galat.startswith("IMP-04")


def test_broken_json_and_missing_file(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "rusak.json").write_text("{")
    assert jalan(capsys, "import", "skp", folder, tmp_path / "rusak.json", "--as", "siti")[2].startswith("IMP-02")
    assert jalan(capsys, "import", "skp", folder, tmp_path / "tak-ada.json", "--as", "siti")[2].startswith("IMP-01")


def test_backup_and_restore_give_the_office_a_new_machine_identity(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cadangan = tmp_path / "c.kcadangan"
    assert jalan(capsys, "backup", folder, "-o", cadangan, "--as", "siti")[0] == 0
    kode, teks, _ = jalan(capsys, "restore", cadangan, tmp_path / "pulih")
    assert kode == 0 and "harus didaftarkan lagi (kinerja enrol minta" in teks
    lama, baru = (
        json.loads(jalan(capsys, "info", f, "--as", "siti", "--json")[1]) for f in (folder, tmp_path / "pulih")
    )
    assert lama["jumlah"] == baru["jumlah"]
    assert lama["perangkat_id"] != baru["perangkat_id"]
    lagi = json.loads(jalan(capsys, "info", tmp_path / "pulih", "--as", "siti", "--json")[1])
    assert lagi["perangkat_id"] == baru["perangkat_id"]
    kode, _, galat = jalan(capsys, "restore", cadangan, folder)
    assert kode == 1 and galat.startswith("KTR-09")


def test_form_without_content_or_of_a_later_part_is_refused(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for isi, kode_galat in (
        (("C.1.3", SKP["nip"]), "DOK-21"),
        (("A.1.1", SKP["nip"]), "DOK-22"),
        (("D.1.3", SKP["nip"]), "DOK-21"),
        (("Z.9.9", SKP["nip"]), "DOK-20"),
        (("A.1.7", "199203142019032999"), "DOK-23"),
        (("A.1.7", "198811052012011003"), "DOK-21"),
    ):
        kode, _, galat = jalan(
            capsys, "form", folder, isi[0], "--pegawai", isi[1], "-o", tmp_path / "x.pdf", "--as", "kepala"
        )
        assert kode == 1 and galat.startswith(kode_galat)
    assert not (tmp_path / "x.pdf").exists()
    shutil.rmtree(folder)


EVALUASI: dict[str, Any] = {
    "nip": "19920314 201903 2 007",
    "periode": "2026-TW4",
    "capaian_organisasi": "baik",
    "realisasi": [
        {"rhk": 1, "iki": 1, "uraian": "118 ibu hamil", "umpan_balik": [{"dari": "Pimpinan", "isi": "Rapi"}]},
        {"rhk": 1, "iki": 2, "uraian": "97%"},
        {"rhk": 2, "iki": 1, "uraian": "22 kunjungan"},
    ],
    "perilaku": {"akuntabel": [{"dari": "Pegawai (Rudi Hasibuan)", "isi": "Terbuka dibantu"}]},
    "rating_hasil": "sesuai_ekspektasi",
    "rating_perilaku": "di_atas_ekspektasi",
    "catatan": "Pertahankan waktu tunggu.",
}


def test_import_of_an_evaluation_gives_the_predikat_and_both_forms(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    berkas = berkas_json(tmp_path, EVALUASI)
    for tanda in ((), ("--tetapkan",)):
        kode, keluar, galat = jalan(capsys, "import", "evaluasi", folder, berkas, "--as", "kepala", "--json", *tanda)
        assert kode == 0, galat
        isi = json.loads(keluar)
        assert isi["predikat"] == "baik" and isi["kuadran"]
        _cetak_kedua_formulir(folder, tmp_path, capsys, draf=not tanda)
    assert jalan(capsys, "import", "evaluasi", folder, berkas, "--as", "kepala")[0] == 1, "it is signed"
    assert jalan(capsys, "check", folder, "--as", "operator")[0] == 0


def _cetak_kedua_formulir(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], *, draf: bool) -> None:
    for format_, kata in (("C.1.3", "118 ibu hamil"), ("D.1.1", "Pertahankan waktu tunggu.")):
        kode, _, galat = jalan(
            capsys, "form", folder, format_, "--pegawai", EVALUASI["nip"], "--periode", "2026-TW4",
            "-o", tmp_path / "f.pdf", "--as", "kepala",
        )  # fmt: skip
        assert kode == 0, galat
        teks = " ".join(h.extract_text() for h in PdfReader(tmp_path / "f.pdf").pages)
        assert kata in teks and ("DRAF" in teks) is draf


def test_import_of_an_evaluation_is_all_or_nothing(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for ubah, tempat in (
        ({"rating_hasil": "istimewa"}, "rating_hasil"),
        ({"lain": 1}, "lain"),
        ({"periode": "2026-S1"}, "periode"),
        ({"realisasi": [{"rhk": 9, "iki": 1, "uraian": "x"}]}, "realisasi"),
    ):
        berkas = berkas_json(tmp_path, {**EVALUASI, **ubah})
        kode, keluar, galat = jalan(capsys, "import", "evaluasi", folder, berkas, "--as", "kepala", "--json")
        assert (kode, keluar) == (1, "") and tempat in galat
    for akun in ("siti", "operator", "pengawas"):
        berkas = berkas_json(tmp_path, EVALUASI)
        assert jalan(capsys, "import", "evaluasi", folder, berkas, "--as", akun)[0] == 1
    isi = json.loads(jalan(capsys, "info", folder, "--as", "operator", "--json")[1])
    assert isi["jumlah"]["evaluasi"] == isi["jumlah"]["realisasi"] == isi["jumlah"]["penetapan_evaluasi"] == 0


# --- the parser, the session, the streams ------------------------------------------------------------------------

INGGRIS = (
    "usage",
    "positional",
    "options:",
    "show this",
    "invalid",
    "choose from",
    "required",
    "unrecognized",
    "error",
)


def _perintah() -> list[list[str]]:
    """Every command and the program itself."""
    induk = [[]]
    hasil: list[list[str]] = []
    while induk:
        awal = induk.pop()
        hasil.append(awal)
        satu: Any = parser()
        for nama in awal:
            satu = next(a for a in satu._actions if a.choices and a.nargs == "A...").choices[nama]
        for tindakan in satu._actions:
            if tindakan.nargs == "A...":
                induk += [[*awal, nama] for nama in tindakan.choices]
            else:
                assert tindakan.help, (awal, tindakan.dest)
    return hasil


@pytest.mark.parametrize("perintah", _perintah(), ids=" ".join)
def test_help_is_indonesian_and_tells_about_every_option(
    perintah: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    kode, keluar, _ = jalan(capsys, *perintah, "--help")
    assert kode == 0 and "pemakaian:" in keluar
    assert not [kata for kata in INGGRIS if kata in keluar]


@pytest.mark.parametrize(
    ("argumen", "kata"),
    [
        ((), "wajib"),
        (("tidak-ada",), "bukan pilihan"),
        (("demo", "x", "--preset", "kotak"), "bukan pilihan"),
        (("demo", "x", "--bulan", "dua"), "bilangan bulat"),
        (("info",), "wajib"),
        (("info", "x", "--as"), "memerlukan satu nilai"),
        (("info", "x", "--json=ya"), "tidak menerima nilai"),
        (("info", "x", "lagi"), "tidak dikenal"),
        (("form", "x", "A.1.7", "--pegawai", "1", "-o", "x.txt"), ".xlsx"),
        (("form", "x", "A.1.7", "--pegawai", "1", "-o", "x"), ".pdf"),
        (("form", "x", "A.1.7", "--pegawai", "1", "-o", "x.pdf", "--tahun", "0"), "bukan tahun"),
        (("form", "x", "A.1.7", "--pegawai", "1", "-o", "x.pdf", "--periode", "0000-TW1"), "bukan periode"),
        (
            ("form", "x", "C.1.3", "--pegawai", "1", "-o", "x.pdf", "--tahun", "2025", "--periode", "2026-TW3"),
            "tahun yang berbeda",
        ),
    ],
)
def test_wrong_usage_is_told_in_indonesian(
    argumen: tuple[str, ...], kata: str, capsys: pytest.CaptureFixture[str]
) -> None:
    kode, keluar, galat = jalan(capsys, *argumen)
    assert (kode, keluar) == (2, "") and kata in galat
    assert not [asing for asing in INGGRIS if asing in galat]


def test_info_is_plain_lines_for_people(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kode, keluar, _ = jalan(capsys, "info", folder, "--as", "operator")
    assert kode == 0 and "Kantor latihan: ya" in keluar and "  pegawai: 9\n" in keluar
    assert "{" not in keluar and "True" not in keluar


def test_form_names_may_be_written_small(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    berkas = tmp_path / "f.PDF"
    argumen = ("form", folder, "a.1.7", "--pegawai", SKP["nip"], "-o", berkas, "--as", "kepala", "--tahun", 2026)
    assert jalan(capsys, *argumen)[0] == 0 and berkas.read_bytes().startswith(b"%PDF")


def test_an_office_open_elsewhere_is_read_beside_it(
    kantor: KantorUji, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    kantor.tetapkan_skp_siti()
    folder = kantor.terbuka.folder
    assert jalan(capsys, "check", folder, "--as", "operator", "--json")[1] == '{"ok": true, "temuan": []}\n'
    kode, keluar, _ = jalan(capsys, "info", folder, "--as", "operator", "--json")
    assert kode == 0 and json.loads(keluar)["jumlah"]["skp"] == 1, "what was written last is seen"
    cetak = ("form", folder, "A.1.7", "--pegawai", SKP["nip"], "--tahun", 2026, "-o", tmp_path / "f.pdf")
    assert jalan(capsys, *cetak, "--as", "kepala")[0] == 0
    with kantor.terbuka.store._lokal() as koneksi:
        koneksi.exec_driver_sql("UPDATE pegawai SET nama = 'Orang Lain' WHERE nip = '199203142019032007'")
    kode, keluar, _ = jalan(capsys, "check", folder, "--as", "operator", "--json")
    assert kode == 1 and [t["kode"] for t in json.loads(keluar)["temuan"]] == ["PRK-05"]
    kode, keluar, galat = jalan(capsys, "import", "skp", folder, berkas_json(tmp_path, SKP), "--as", "kepala", "--json")
    assert (kode, keluar) == (1, "") and galat.startswith("KTR-08"), "a write is refused"
    monkeypatch.setattr("kinerja_desktop.store.gudang.versi_terbaru", lambda: "9999")
    kode, keluar, galat = jalan(capsys, "check", folder, "--as", "operator", "--json")
    assert (kode, keluar) == (1, "") and galat.startswith("KTR-08"), "nobody looked, so nothing is claimed"


def test_a_command_waits_shortly_after_failed_attempts_and_tells_a_long_wait(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    tidur: list[float] = []
    waktu = [1_800_000_000.0]

    def lewat(detik: float) -> None:
        tidur.append(detik)
        waktu[0] += detik

    monkeypatch.setattr("time.time", lambda: waktu[0])
    monkeypatch.setattr("kinerja_desktop.cli.kantor.time.sleep", lewat)
    monkeypatch.setattr(pintu.Pintu.__init__, "__defaults__", (lambda: waktu[0],))
    for _ in range(3):
        monkeypatch.setenv("KINERJA_PASSWORD", "salah")
        assert jalan(capsys, "info", folder, "--as", "siti")[2].startswith("AKN-01")
    monkeypatch.delenv("KINERJA_PASSWORD")
    kode, keluar, galat = jalan(capsys, "info", folder, "--as", "siti", "--json")
    assert kode == 0 and json.loads(keluar) and "Menunggu 2 detik" in galat and tidur == [2]
    gantungan = kunci.baca(folder)
    kunci.tulis(folder, replace(gantungan, gagal={"siti": 9}, tunggu_sampai={"siti": int(waktu[0]) + 100}))
    kode, _, galat = jalan(capsys, "info", folder, "--as", "siti")
    assert kode == 1 and galat.startswith("AKN-03") and "100 detik" in galat


def test_a_password_set_by_somebody_else_opens_only_its_own_change(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    gantungan = kunci.baca(folder)
    slot = tuple(replace(s, harus_ganti=s.akun == "siti") for s in gantungan.slot)
    kunci.tulis(folder, replace(gantungan, slot=slot))
    kode, keluar, galat = jalan(capsys, "info", folder, "--as", "siti", "--json")
    assert (kode, keluar) == (1, "") and galat.startswith("AKN-09")
    (tmp_path / "baru").write_text("latihan\n")
    kode, _, galat = jalan(capsys, "sandi", folder, "--as", "siti", "--baru-file", tmp_path / "baru")
    assert kode == 1 and galat.startswith("AKN-10")
    (tmp_path / "baru").write_text("hanya saya\n")
    assert jalan(capsys, "sandi", folder, "--as", "siti", "--baru-file", tmp_path / "baru")[0] == 0
    monkeypatch.setenv("KINERJA_PASSWORD", "hanya saya")
    assert jalan(capsys, "info", folder, "--as", "siti")[0] == 0
    monkeypatch.delenv("KINERJA_PASSWORD")
    assert jalan(capsys, "check", folder, "--as", "operator")[0] == 0


def test_a_reader_that_goes_away_is_no_failure(folder: Path) -> None:
    perintah = [sys.executable, "-m", "kinerja_desktop", "info", str(folder), "--as", "operator"]
    with subprocess.Popen(perintah, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as proses:
        assert proses.stdout is not None and proses.stderr is not None
        proses.stdout.close()
        galat = proses.stderr.read()
    assert galat == ""


def test_a_backup_with_a_damaged_attachment_is_made_and_told(
    folder: Path, tmp_path: Path, _cetakan: tuple[Path, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    brankas, store = Brankas(folder, _cetakan[1]), Store.buka(folder, _cetakan[1])
    for isi in (b"utuh", b"rusak", b"hilang"):
        store.catat_lampiran(brankas.simpan(isi), len(isi))
    store.tutup()
    rusak = folder / brankas.nama_berkas(sha256(b"rusak").hexdigest())
    rusak.write_bytes(rusak.read_bytes()[:-1] + b"!")
    (folder / brankas.nama_berkas(sha256(b"hilang").hexdigest())).unlink()
    berkas = tmp_path / "c.kcadangan"
    kode, keluar, galat = jalan(capsys, "backup", folder, "-o", berkas, "--as", "siti")
    assert kode == 1 and berkas.exists() and "sudah diperiksa" not in keluar
    assert "dari 3 lampiran 1 hilang" in galat and "1 rusak" in galat
