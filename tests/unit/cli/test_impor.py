"""`import skp` and `import evaluasi`: whatever the file holds, a refusal names the place and nothing comes in."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja_desktop.cli.main import main
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.skp import Aspek, JenisRhk, Skp, StatusSkp
from kinerja_desktop.services import dokumen, skp_putusan
from kinerja_desktop.services import skp as layanan_skp
from kinerja_desktop.services.evaluasi_impor import impor_evaluasi
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.services.impor import baca_berkas
from kinerja_desktop.services.skp_impor import impor_skp
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil, hitung, terakhir_lsn
from tests.helpers.evaluasi import TW4, siapkan
from tests.helpers.kantor import KADIS, KEPALA, RHK_1, SITI, SKP_SITI, Jam, KantorUji, salin, skp_siti
from tests.helpers.laporan import ajukan
from tests.unit.cli.test_perintah import EVALUASI, SKP, berkas_json, jalan

RUSAK: dict[str, bytes] = {
    "kosong": b"",
    "terpotong": b'{"nip": ',
    "bukan angka": b'{"nip": "1", "tahun": NaN}',
    "tak terhingga": b'[{"tahun": -Infinity}]',
    "utf-16": json.dumps(SKP).encode("utf-16"),
    "latin-1": b'{"nip": "\xe9"}',
    "angka raksasa": b'{"tahun": ' + b"9" * 6000 + b"}",
    "bersarang": b"[" * 100_000,
    "bersarang utuh": b'{"rhk":' * 20_000 + b"1" + b"}" * 20_000,
    "ekor": b"{} {}",
    "kendali": b'{"nip": "a\x00b"}',
}


@pytest.mark.parametrize("jenis", ["skp", "evaluasi"])
@pytest.mark.parametrize("nama", list(RUSAK))
def test_what_is_not_json_is_told_in_indonesian(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], nama: str, jenis: str
) -> None:
    berkas = tmp_path / "masuk.json"
    berkas.write_bytes(RUSAK[nama])
    kode, keluar, galat = jalan(capsys, "import", jenis, folder, berkas, "--as", "kepala", "--json")
    assert (kode, keluar) == (1, "") and galat.startswith("IMP-02")
    for asing in ("Expecting", "line", "codec", "Extra", "Invalid", "integer"):
        assert asing not in galat
    if nama == "terpotong":
        assert "baris 1 kolom 9: di sini seharusnya ada nilai" in galat


def test_what_cannot_be_read_is_told_in_indonesian(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for berkas, sebab in ((tmp_path, "folder"), (tmp_path / "tak-ada", "tidak ada"), (tmp_path / ("x" * 300), "nama")):
        kode, _, galat = jalan(capsys, "import", "skp", folder, berkas, "--as", "kepala")
        assert kode == 1 and galat.startswith("IMP-01") and sebab in galat
    terkunci = berkas_json(tmp_path, SKP)
    terkunci.chmod(0)
    if not os.access(terkunci, os.R_OK):
        assert "izin" in jalan(capsys, "import", "skp", folder, terkunci, "--as", "kepala")[2]


def test_a_key_named_twice_is_refused_at_its_place(tmp_path: Path) -> None:
    berkas = tmp_path / "ganda.json"
    berkas.write_text('[{"nip": "1"}, {"rhk": [{"jenis": "utama", "jenis": "tambahan"}]}]')
    with pytest.raises(UserError) as galat:
        baca_berkas(berkas)
    assert galat.value.rincian["tempat"] == "$[1].rhk[0].jenis"


def test_a_byte_order_mark_is_no_fault(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    berkas = tmp_path / "bom.json"
    berkas.write_bytes(b"\xef\xbb\xbf" + json.dumps(SKP).encode())
    assert jalan(capsys, "import", "skp", folder, berkas, "--as", "kepala")[0] == 0


# --- values of a plan ------------------------------------------------------------------------------------------

WALI_LAIN = {"nama": "Budi", "nip": None, "jabatan": "Sekretaris"}
PANJANG = "x" * 1001
SALAH: list[tuple[str, Any, str]] = [
    ("tahun", 0, "$.tahun"),
    ("tahun", 1, "$.tahun"),
    ("tahun", -2026, "$.tahun"),
    ("tahun", 99999, "$.tahun"),
    ("tahun", 10**30, "$.tahun"),
    ("tahun", 2026.5, "$.tahun"),
    ("tahun", True, "$.tahun"),
    ("tahun", "2026", "$.tahun"),
    ("nip", "", "$.nip"),
    ("nip", "199203142019032999", "$.nip"),
    ("nip", "\ud800\x00", "$.nip"),
    ("nip", None, "$.nip"),
    ("untuk", "jpt", "$.untuk"),
    ("untuk", "JA_JF", "$.untuk"),
    ("pendekatan", [], "$.pendekatan"),
    ("rhk", [], "$.rhk"),
    ("rhk", {}, "$.rhk"),
    ("rhk", [deepcopy(SKP["rhk"][0])] * 61, "$.rhk"),
    ("rhk.0.uraian", PANJANG, "$.rhk[0].uraian"),
    ("rhk.1.uraian", "\x00 \ud800", "$.rhk[1].uraian"),
    ("rhk.0.penugasan_dari", "x" * 301, "$.rhk[0].penugasan_dari"),
    ("rhk.0.rencana_aksi", ["a", PANJANG], "$.rhk[0].rencana_aksi[1]"),
    ("rhk.0.rencana_aksi", "a", "$.rhk[0].rencana_aksi"),
    ("rhk.0.iki", [], "$.rhk[0].iki"),
    ("rhk.0.iki.0.aspek", None, "$.rhk[0].iki[0].aspek"),
    ("rhk.0.iki.0.target", "x" * 301, "$.rhk[0].iki[0].target"),
    ("rhk.0.iki.0.perspektif", "anggaran", "$.rhk[0].iki[0].perspektif"),
    ("ekspektasi_khusus", {"jujur": "x"}, "$.ekspektasi_khusus.jujur"),
    ("ekspektasi_khusus.akuntabel", 5, "$.ekspektasi_khusus.akuntabel"),
    ("ekspektasi_khusus.akuntabel", PANJANG, "$.ekspektasi_khusus.akuntabel"),
    ("lampiran.konsekuensi", ["a", PANJANG], "$.lampiran.konsekuensi[1]"),
    ("lampiran.sumber_daya", ["x"] * 61, "$.lampiran.sumber_daya"),
    ("lampiran.lain", [], "$.lampiran.lain"),
    ("penilai", WALI_LAIN, "$.penilai.nip"),
    ("penilai", {**WALI_LAIN, "jabatan": "Wali Kota"}, "$.penilai"),
    ("penilai", {**WALI_LAIN, "nip": "abc"}, "$.penilai.nip"),
    ("penilai", {**WALI_LAIN, "nip": "197001011995031001"}, "$.penilai"),
    ("penilai", {**WALI_LAIN, "nip": SKP["nip"]}, "$.penilai"),
    ("penilai", {**WALI_LAIN, "nama": " "}, "$.penilai.nama"),
    ("penilai", {**WALI_LAIN, "jabatan": ""}, "$.penilai.jabatan"),
    ("penilai", {"nama": "Budi"}, "$.penilai.jabatan"),
]


def ubah(data: dict[str, Any], jalur: str, nilai: Any) -> dict[str, Any]:
    """A copy with one value replaced; the path is written as keys and numbers with dots."""
    hasil = deepcopy(data)
    *awal, akhir = jalur.split(".")
    bagian: Any = hasil
    for kunci in awal:
        bagian = bagian[int(kunci) if isinstance(bagian, list) else kunci]
    bagian[int(akhir) if isinstance(bagian, list) else akhir] = nilai
    return hasil


@pytest.mark.parametrize(("jalur", "nilai", "tempat"), SALAH, ids=[f"{i}-{s[2]}" for i, s in enumerate(SALAH)])
def test_a_wrong_value_of_a_plan_is_named_alone_and_in_a_list(
    kantor: KantorUji, jalur: str, nilai: Any, tempat: str
) -> None:
    salah, kepala = ubah(SKP, jalur, nilai), kantor.sebagai("kepala")
    with kepala.store.baca() as koneksi:
        sebelum = terakhir_lsn(koneksi)
    rudi = {**deepcopy(SKP), "nip": "198811052012011003"}
    for data, letak in ((salah, tempat), ([rudi, salah], f"$[1]{tempat[1:]}")):
        with pytest.raises(UserError) as galat:
            impor_skp(kepala, data)
        assert galat.value.kode in ("IMP-03", "IMP-04")
        assert galat.value.rincian["tempat"] == letak
        with kepala.store.baca() as koneksi:
            assert terakhir_lsn(koneksi) == sebelum


def test_an_empty_list_and_the_same_plan_twice_are_refused(kantor: KantorUji) -> None:
    for data, tempat in (([], "$"), ([SKP, SKP], "$[1]"), ("teks", "$"), (None, "$"), ([[]], "$[0]")):
        with pytest.raises(UserError) as galat:
            impor_skp(kantor.sebagai("kepala"), data)
        assert galat.value.rincian["tempat"] == tempat


# --- the penilai -----------------------------------------------------------------------------------------------


def _tersimpan(kantor: KantorUji, hasil: dict[str, Any], akun: str = "operator") -> Skp:
    orang = kantor.sebagai(akun)
    with orang.store.baca() as koneksi:
        semua = [s for p in (SITI, KADIS, KEPALA) for s in layanan_skp.daftar(orang, p, 2026)]
        assert hitung(koneksi, Skp) == len(semua)
    return next(s.skp for s in semua if str(s.skp.id) == hasil["id"])


def test_the_penilai_whom_the_office_knows_prints_as_the_office_knows_him(kantor: KantorUji) -> None:
    beri = {"nama": "DR. R. PURBA", "nip": "19800200 200501 2 002".replace("00 ", "02 ", 1), "jabatan": "Kapus"}
    kepala = kantor.sebagai("kepala")
    hasil = impor_skp(kepala, {**SKP, "penilai": beri})
    assert _tersimpan(kantor, hasil).penilai_cetak is None
    form = dokumen.formulir(kepala, "A.1.7", SITI, 2026, None)
    assert "dr. R. Purba" in str(form) and "Kapus" not in str(form)


def test_a_head_of_the_region_is_known_by_his_name(kantor: KantorUji) -> None:
    data = {**SKP, "nip": "197001011995031001"}
    operator = kantor.sebagai("operator")
    impor_skp(operator, {**data, "penilai": {"nama": "wali  kota", "nip": None, "pangkat": None, "jabatan": "Bupati"}})
    with pytest.raises(UserError) as galat:
        impor_skp(operator, {**data, "penilai": {"nama": "H. Lain", "nip": None, "jabatan": "Wali Kota"}})
    assert galat.value.rincian["tempat"] == "$.penilai"


def test_a_penilai_whom_the_office_does_not_know_is_taken_as_given(kantor: KantorUji) -> None:
    with kantor.sebagai("operator").transaksi("data", (skema.PUSAT,)) as kerja:
        kadis = kerja.ambil(Pegawai, KADIS)
        assert kadis is not None
        from dataclasses import replace

        kerja.simpan(replace(kadis.nilai, penilai_id=None))
    kadis_sendiri, data = kantor.sebagai("kadis"), {**SKP, "nip": "197001011995031001"}
    with pytest.raises(UserError) as galat:
        impor_skp(kadis_sendiri, data)
    assert galat.value.rincian["tempat"] == "$.penilai"
    beri = {"nama": " H. Togar ", "nip": None, "jabatan": "Wali Kota Pematangsiantar"}
    hasil = impor_skp(kadis_sendiri, {**data, "penilai": beri})
    cetak = _tersimpan(kantor, hasil).penilai_cetak
    assert cetak is not None and (cetak.nama, cetak.nip) == ("H. Togar", "")


# --- forms -----------------------------------------------------------------------------------------------------


def _jpt(pendekatan: str) -> dict[str, Any]:
    iki = [
        {"uraian": f"Indikator {p}", "target": "80%", "perspektif": p}
        for p in ("anggaran", "penerima_layanan", "proses_bisnis", "penguatan_internal")
    ]
    rhk = [{"jenis": "utama", "uraian": "Meningkatnya derajat kesehatan", "iki": iki}]
    return {"nip": "197001011995031001", "tahun": 2026, "pendekatan": pendekatan, "untuk": "jpt", "rhk": rhk}


@pytest.mark.parametrize("aspek", ["kuantitas", "kualitas", "waktu", "biaya", "manfaat", "Kuantitas", ""])
def test_r25_a_quantitative_plan_of_ja_jf_has_one_of_four_aspects(kantor: KantorUji, aspek: str) -> None:
    data = ubah(SKP, "rhk.0.iki.0.aspek", aspek)
    if aspek in {satu.value for satu in Aspek}:
        hasil = impor_skp(kantor.sebagai("siti"), data)
        assert _tersimpan(kantor, hasil).rhk[0].iki[0].aspek is Aspek(aspek)
        return
    with pytest.raises(UserError, match="IMP-03") as galat:
        impor_skp(kantor.sebagai("siti"), data)
    assert galat.value.rincian["tempat"] == "$.rhk[0].iki[0].aspek"


@pytest.mark.parametrize("pendekatan", ["kuantitatif", "kualitatif"])
@pytest.mark.parametrize(("nip", "akun"), [("197001011995031001", "kadis"), ("198002022005012002", "kepala")])
def test_forms_of_jpt_and_of_heads_of_independent_units_need_no_aspect(
    kantor: KantorUji, pendekatan: str, nip: str, akun: str
) -> None:
    hasil = impor_skp(kantor.sebagai(akun), {**_jpt(pendekatan), "nip": nip})
    assert {i.aspek for i in _tersimpan(kantor, hasil).rhk[0].iki} == {Aspek.KUANTITAS}
    lagi = impor_skp(kantor.sebagai(akun), {**_jpt(pendekatan), "nip": nip})
    assert "tidak ada yang berubah" in lagi["pesan"][-1]


def test_qualitative_plans_need_no_aspect_and_no_target(kantor: KantorUji) -> None:
    data = deepcopy(SKP) | {"pendekatan": "kualitatif"}
    for rhk in data["rhk"]:
        rhk["iki"] = [{"uraian": "Laporan lengkap dan tepat waktu"}]
    assert impor_skp(kantor.sebagai("siti"), data)["id"]


def test_a_plan_on_the_other_forms_than_its_post_asks_for_is_told(kantor: KantorUji) -> None:
    """Lampiran II.2: JPT and heads of independent units use A.1.1 and A.1.2."""
    data = {**_dari(skp_siti()), "nip": "198002022005012002"}
    assert any("memakai formulir lain" in p for p in impor_skp(kantor.sebagai("kepala"), data)["pesan"])


def test_plt_source_and_consent_follow_the_law_of_planning(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    data = ubah(SKP, "rhk", [*_dari(skp_siti())["rhk"]])
    data["rhk"][1] |= {"jenis": "tambahan", "plt": True}
    hasil = impor_skp(siti, data)
    assert [r.jenis for r in _tersimpan(kantor, hasil).rhk] == [JenisRhk.UTAMA] * 2, "R29"
    assert any(p.startswith("Siti Rahma, A.Md.Keb.: Tugas Plt./Plh. menjadi") for p in hasil["pesan"])
    data["rhk"][1] |= {"plt": False, "dari_pimpinan_lain": True}
    with pytest.raises(UserError) as galat:
        impor_skp(siti, data)
    assert galat.value.rincian["tempat"] == "$.rhk[1].disetujui_penilai" and "SKP-12" in galat.value.isi, "R30"
    data["rhk"][1] |= {"disetujui_penilai": True}
    assert impor_skp(siti, data)["id"] == hasil["id"]
    data["rhk"][1] |= {"sumber": "direktif"}
    with pytest.raises(UserError) as galat:
        impor_skp(siti, data)
    assert galat.value.rincian["tempat"] == "$.rhk[1].sumber"


def test_a_result_of_the_perjanjian_kinerja_is_never_tambahan(kantor: KantorUji) -> None:
    """R24."""
    data = _jpt("kuantitatif")
    data["rhk"].append({**data["rhk"][0], "uraian": "Lain", "jenis": "tambahan", "sumber": "perjanjian_kinerja"})
    with pytest.raises(UserError) as galat:
        impor_skp(kantor.sebagai("kadis"), data)
    assert galat.value.rincian["tempat"] == "$.rhk[1].jenis" and "SKP-17" in galat.value.isi


# --- a plan that is here already -------------------------------------------------------------------------------


def _dari(skp: Skp) -> dict[str, Any]:
    """The plan as a file."""
    rhk = [
        {
            "jenis": r.jenis.value,
            "uraian": r.uraian,
            "penugasan_dari": r.penugasan_dari,
            "rhk_pimpinan": r.rhk_pimpinan,
            "iki": [{"aspek": i.aspek.value, "uraian": i.uraian, "target": i.target} for i in r.iki],
        }
        for r in skp.rhk
    ]
    return {**SKP, "rhk": rhk, "ekspektasi_khusus": {}, "lampiran": {}}


def test_a_result_with_reports_cannot_disappear(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    for _ in range(2):
        ajukan(siti)
    data = _dari(skp_siti())
    data["rhk"][0]["uraian"] = "Hasil yang lain"
    with pytest.raises(UserError) as galat:
        impor_skp(kepala, data)
    assert galat.value.rincian["tempat"] == "$.rhk"
    assert skp_siti().rhk[0].uraian in galat.value.isi and "2 laporan" in galat.value.isi
    data = _dari(skp_siti())
    data["rhk"][1]["uraian"] = "Terpantaunya seluruh ibu hamil"
    data["rhk"][0]["iki"][0]["target"] = "130 ibu hamil"
    pesan = impor_skp(kepala, data)["pesan"]
    assert pesan[-1].endswith("ditetapkan sebagai revisi.")
    with siti.store.baca() as koneksi:
        simpanan = ambil(koneksi, Skp, SKP_SITI)
        assert hitung(koneksi, LaporanHarian, skema.laporan_harian.c.rhk_id == RHK_1.bytes) == 2
    assert simpanan is not None and simpanan.nilai.rhk[0].id == RHK_1
    assert simpanan.nilai.rhk[0].iki[0].id == skp_siti().rhk[0].iki[0].id


def test_an_indicator_with_realisasi_cannot_disappear(kantor: KantorUji) -> None:
    siapkan(kantor)
    data = _dari(skp_siti())
    data["rhk"][0]["iki"].pop()
    with pytest.raises(UserError) as galat:
        impor_skp(kantor.sebagai("kepala"), data)
    assert galat.value.rincian["tempat"] == "$.rhk" and "1 realisasi" in galat.value.isi


def test_a_penilai_sets_a_plan_that_waits_with_the_same_content(kantor: KantorUji) -> None:
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    impor_skp(siti, SKP)
    assert impor_skp(kepala, SKP)["pesan"][-1] == "Siti Rahma, A.Md.Keb.: SKP 2026 ditetapkan."
    assert [s.status for s in layanan_skp.daftar(siti, SITI, 2026)] == [StatusSkp.DITETAPKAN]
    assert "tidak ada yang berubah" in impor_skp(kepala, SKP)["pesan"][-1]


def test_a_plan_whose_signature_fails_does_not_come_in(kantor: KantorUji, monkeypatch: pytest.MonkeyPatch) -> None:
    def gagal(*_: object) -> None:
        raise RuntimeError

    kepala = kantor.sebagai("kepala")
    monkeypatch.setattr(skp_putusan, "tetapkan", gagal)
    with pytest.raises(RuntimeError):
        impor_skp(kepala, SKP)
    with kepala.store.baca() as koneksi:
        assert hitung(koneksi, Skp) == 0


def test_steps_left_out_stay_and_steps_given_replace(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    data = ubah(SKP, "rhk.0.rencana_aksi", ["Menyusun jadwal", "Kunjungan"])
    hasil = impor_skp(siti, data)
    assert _tersimpan(kantor, hasil).rhk[0].rencana_aksi == ("Menyusun jadwal", "Kunjungan")
    impor_skp(siti, SKP)
    assert _tersimpan(kantor, hasil).rhk[0].rencana_aksi == ("Menyusun jadwal", "Kunjungan")
    impor_skp(siti, ubah(SKP, "rhk.0.rencana_aksi", []))
    assert _tersimpan(kantor, hasil).rhk[0].rencana_aksi == ()


def test_an_incomplete_annex_is_told_once_with_its_parts(kantor: KantorUji) -> None:
    pesan = impor_skp(kantor.sebagai("siti"), ubah(SKP, "lampiran", {"sumber_daya": ["Vaksin"]}))["pesan"]
    tentang = [p for p in pesan if "Lampiran" in p]
    assert tentang == ["Siti Rahma, A.Md.Keb.: Lampiran SKP belum lengkap (Skema pertanggungjawaban, Konsekuensi)"]


BUKAN_PERIODE = [
    *("0000-TW1", "0001", "9999-12", "2026-TW0", "2026-13", "", "\ud800", "x" * 10_000, "2026-TW4\x00"),
    "\uff12\uff10\uff12\uff16",
]


# --- an evaluation ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("periode", BUKAN_PERIODE, ids=range(len(BUKAN_PERIODE)))
def test_a_period_that_is_none_is_named(kantor: KantorUji, periode: str) -> None:
    kantor.tetapkan_skp_siti()
    with pytest.raises(UserError) as galat:
        impor_evaluasi(kantor.sebagai("kepala"), {**EVALUASI, "periode": periode})
    assert galat.value.rincian["tempat"] == "$.periode"


def test_an_import_without_ratings_and_notes_keeps_the_stored_ones(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    kepala = kantor.sebagai("kepala")
    impor_evaluasi(kepala, EVALUASI)
    sebelum = lembar(kepala, SITI, TW4).isian
    hasil = impor_evaluasi(kepala, {"nip": EVALUASI["nip"], "periode": "2026-TW4"})
    assert hasil["predikat"] == "baik" and lembar(kepala, SITI, TW4).isian == sebelum
    impor_evaluasi(kepala, {"nip": EVALUASI["nip"], "periode": "2026-TW4", "catatan": "Lain"})
    kini = lembar(kepala, SITI, TW4).isian
    assert (kini.catatan, kini.rating_hasil) == ("Lain", sebelum.rating_hasil)


# --- anything --------------------------------------------------------------------------------------------------

DAUN = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=30),
    st.sampled_from(["", " ", "\x00", "\ud800", "x" * 3000, "2026-TW4", "utama", -1, 0, 1, 2**70, [], {}, [[]]]),
)
APA_SAJA = st.recursive(
    DAUN, lambda isi: st.lists(isi, max_size=3) | st.dictionaries(st.text(max_size=8), isi, max_size=3), max_leaves=6
)


def jalur_semua(data: Any, awal: str = "") -> Iterator[str]:
    """Every place of a value inside."""
    pasangan = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for kunci, nilai in pasangan:
        yield f"{awal}{kunci}"
        yield from jalur_semua(nilai, f"{awal}{kunci}.")


@pytest.fixture(scope="module")
def kantor_siap(_cetakan: tuple[Path, bytes], tmp_path_factory: pytest.TempPathFactory) -> Iterator[KantorUji]:
    """One office for many refusals."""
    jam = Jam()
    terbuka = salin(_cetakan[0], tmp_path_factory.mktemp("apa-saja") / "kantor", _cetakan[1], jam)
    satu = KantorUji(terbuka, jam)
    satu.tetapkan_skp_siti()
    yield satu
    terbuka.tutup()


@pytest.mark.parametrize(
    ("contoh", "impor"),
    [
        (SKP, impor_skp),
        (EVALUASI, impor_evaluasi),
        ({**SKP, "penilai": {**WALI_LAIN, "nip": "198002022005012002"}}, impor_skp),
    ],
    ids=["skp", "evaluasi", "penilai"],
)
@given(data=st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_value_anywhere_comes_in_or_is_refused_with_its_place(
    kantor_siap: KantorUji, contoh: dict[str, Any], impor: Callable[..., dict[str, Any]], data: st.DataObject
) -> None:
    masuk = contoh
    for jalur in data.draw(st.lists(st.sampled_from(sorted(jalur_semua(contoh))), min_size=1, max_size=2)):
        try:
            masuk = ubah(masuk, jalur, data.draw(APA_SAJA))
        except (KeyError, IndexError, TypeError, ValueError):
            continue
    store = kantor_siap.terbuka.store
    with store.baca() as koneksi:
        sebelum = terakhir_lsn(koneksi)
    try:
        impor(kantor_siap.sebagai("kepala"), masuk)
    except UserError as galat:
        assert galat.kode in ("IMP-03", "IMP-04", "UMM-01"), galat
        assert galat.kode == "UMM-01" or galat.rincian["tempat"].startswith("$")
        with store.baca() as koneksi:
            assert terakhir_lsn(koneksi) == sebelum


def test_deep_values_of_a_program_are_refused_too(kantor: KantorUji) -> None:
    dalam: Any = 1
    for _ in range(50_000):
        dalam = [dalam]
    for impor in (impor_skp, impor_evaluasi):
        with pytest.raises(UserError, match="IMP-03"):
            impor(kantor.sebagai("kepala"), {**SKP, "rhk": dalam})


def test_exit_code_is_never_three(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for isi in ({}, [], [[]], 5, "x", None, {**SKP, "nip": "\ud800"}, {**EVALUASI, "periode": "0000-TW1"}):
        for jenis in ("skp", "evaluasi"):
            assert main(["import", jenis, str(folder), str(berkas_json(tmp_path, isi)), "--as", "kepala"]) == 1
            assert capsys.readouterr().out == ""
    shutil.rmtree(folder)
