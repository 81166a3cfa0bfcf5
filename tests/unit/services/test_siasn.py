"""Results for SIASN: codes, field names, who is left out and why, and who may (R15; dossier 8.4)."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from kinerja_desktop.cli.main import main
from kinerja_desktop.domain.angka_kredit import JenjangJf, MasaJenjang
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat, Rating
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kuadran import SIASN_PREDIKAT, SIASN_RATING
from kinerja_desktop.domain.pegawai import Identitas
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.riwayat_ak import BiodataJf
from kinerja_desktop.domain.siasn import KOEFISIEN_SIASN, baris, golongan_penilai
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import angka_kredit, capaian, evaluasi, siasn, wewenang
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.store import skema
from tests.helpers.evaluasi import BAIK, TW4, siapkan, tetapkan
from tests.helpers.kantor import PUSKESMAS, SITI, KantorUji, id_tetap

PURBA = Identitas("dr. R. Purba", "198002022005012002", "Pembina, IV/a", "Kepala Puskesmas", "Puskesmas Kartini")


def test_r15_codes() -> None:
    assert [SIASN_RATING[r] for r in (Rating.DI_ATAS, Rating.SESUAI, Rating.DI_BAWAH)] == [1, 2, 3]
    assert [SIASN_PREDIKAT[p] for p in Predikat] == [1, 2, 3, 4, 5]


def test_r15_periodic_fields() -> None:
    isi = baris(TW4, "A1", Rating.SESUAI, Rating.DI_ATAS, Predikat.BAIK, PURBA)
    assert isi == {
        "pnsDinilaiId": "A1",
        "tahun": 2026,
        "koefisienId": "",
        "periodikId": 2,
        "bulanMulaiPenilaian": 10,
        "tahunMulaiPenilaian": 2026,
        "bulanSelesaiPenilaian": 12,
        "tahunSelesaiPenilaian": 2026,
        "hasilKinerjaNilai": 2,
        "perilakuKerjaNilai": 1,
        "kuadranKinerjaNilai": 2,
        "namaPenilai": "dr. R. Purba",
        "nipNrpPenilai": "198002022005012002",
        "penilaiGolonganId": "41",
        "penilaiJabatanNm": "Kepala Puskesmas",
        "penilaiUnorNm": "Puskesmas Kartini",
        "statusPenilai": "ASN",
    }


def test_r15_the_coefficient_of_a_functional_official_is_named() -> None:
    isi = baris(TW4, "A1", Rating.SESUAI, Rating.DI_ATAS, Predikat.BAIK, PURBA, JenjangJf.AHLI_PERTAMA)
    assert isi["koefisienId"] == 12
    assert {j: KOEFISIEN_SIASN[j] for j in JenjangJf} == KOEFISIEN_SIASN, "every level has its id"


def test_r15_annual_fields_and_a_penilai_without_nip() -> None:
    wali = Identitas("Wali Kota", "", "", "Wali Kota", "Pemerintah Kota")
    isi = baris(Periode.baca("2026"), "", Rating.DI_BAWAH, Rating.DI_BAWAH, Predikat.SANGAT_KURANG, wali)
    assert (isi["hasilKinerja"], isi["hasilKinerjaNilai"]) == ("DIBAWAH EKSPEKTASI", 3)
    assert (isi["kuadranKinerja"], isi["kuadranKinerjaNilai"]) == ("SANGAT KURANG", 5)
    assert (isi["statusPenilai"], isi["penilaiGolonganId"]) == ("NON ASN", "")
    assert "periodikId" not in isi


@pytest.mark.parametrize(
    ("pangkat", "kode"), [("Penata, III/c", "33"), ("Pembina Utama, IV/e", "45"), ("IX", ""), ("", "")]
)
def test_golongan_has_the_code_of_siasn(pangkat: str, kode: str) -> None:
    assert golongan_penilai(pangkat) == kode


def test_rows_come_from_the_frozen_record_and_the_rest_says_why(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    isi = siasn.susun(kantor.sebagai("operator"), TW4)
    (siti,) = isi.terekspor
    assert (siti.nip, siti.isi["kuadranKinerjaNilai"], siti.isi["namaPenilai"]) == (
        "199203142019032007", 2, "dr. R. Purba",
    )  # fmt: skip
    assert siti.catatan == siasn.TANPA_ID
    assert {b.alasan for b in isi.ditolak} == {siasn.BELUM}
    assert "Wali Kota" not in {b.nama for b in isi.ditolak}, "a head of region is not evaluated"


def test_a_later_name_or_title_does_not_reach_what_was_signed(kantor: KantorUji) -> None:
    siapkan(kantor)
    operator = kantor.sebagai("operator")
    jenjang = (MasaJenjang(JenjangJf.TERAMPIL, date(2020, 1, 1)), MasaJenjang(JenjangJf.MAHIR, date(2026, 1, 1)))
    biodata = BiodataJf(id_tetap(740), SITI, jenjang[:1])
    angka_kredit.simpan_biodata(operator, biodata, None)
    tetapkan(kantor)
    kantor.pada(datetime(2027, 1, 15, 9, tzinfo=WIB))
    lama = wewenang.pegawai(operator, SITI)
    data = angka_kredit.lembar(operator, SITI).biodata
    assert data is not None
    with operator.transaksi("nama dan jenjang baru", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(lama, nama="Siti Rahma, S.Tr.Keb."))
    naik = (jenjang[0], replace(jenjang[1], mulai=date(2027, 1, 10)))
    angka_kredit.simpan_biodata(kantor.sebagai("operator"), replace(data.nilai, jenjang=naik), data.hash)
    (siti,) = siasn.susun(kantor.sebagai("operator"), TW4).terekspor
    assert siti.nama == "Siti Rahma, A.Md.Keb."
    assert siti.isi["koefisienId"] == KOEFISIEN_SIASN[JenjangJf.TERAMPIL], "the level of the period, not of today"


def test_the_one_who_signed_as_atasan_is_the_rater_of_siasn(kantor: KantorUji) -> None:
    siapkan(kantor)
    kantor.pada(datetime(2027, 1, 4, 9, tzinfo=WIB))
    kadis = kantor.sebagai("kadis")
    isian = replace(BAIK, alasan_atasan="Penilai belum menilai.")
    evaluasi.tetapkan(kadis, SITI, TW4, isian, lembar(kadis, SITI, TW4).dasar)
    (siti,) = siasn.susun(kantor.sebagai("pusat"), TW4).terekspor
    assert siti.isi["namaPenilai"] == "dr. Tiur Manurung"


@pytest.mark.parametrize("akun", ["siti", "kepala", "kadis", "pengawas"])
def test_only_personnel_exports(kantor: KantorUji, akun: str) -> None:
    with pytest.raises(UserError, match="UMM-01"):
        siasn.susun(kantor.sebagai(akun), TW4)


def test_a_period_outside_the_cycle_is_refused(kantor: KantorUji) -> None:
    with pytest.raises(UserError, match="EVL-15"):
        siasn.susun(kantor.sebagai("operator"), Periode.baca("2026-09"))


def test_files_hold_the_same_rows(kantor: KantorUji, tmp_path: Path) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    operator = kantor.sebagai("operator")
    siasn.ekspor(operator, TW4, tmp_path / "a.json")
    data = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert data["jenis"] == "kinerjaPeriodik"
    assert [b["nip"] for b in data["baris"]] == ["199203142019032007"]
    assert all(b["alasan"] for b in data["ditolak"])
    siasn.ekspor(operator, TW4, tmp_path / "a.xlsx")
    lembar_ = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert lembar_ is not None
    semua = list(lembar_.iter_rows(values_only=True))
    kepala, isi = semua[1], dict(zip(semua[1], semua[2], strict=False))
    assert kepala[0] == "nip"
    assert isi["hasilKinerjaNilai"] == "2"
    assert semua[3][-1] == f"Tidak diekspor: {siasn.BELUM}"
    with pytest.raises(UserError, match="EVL-49"):
        siasn.ekspor(operator, TW4, tmp_path / "a.csv")


def test_peer_fault_16_no_value_of_another_row_leaks(kantor: KantorUji, tmp_path: Path) -> None:
    """A peer sets the predikat in an `except` branch only: the next row then shows that of the row before."""
    siapkan(kantor)
    tetapkan(kantor)
    operator = kantor.sebagai("operator")
    isi = siasn.susun(operator, TW4)
    assert isi.ditolak and all(b.isi == {} for b in isi.ditolak)
    siasn.ekspor(operator, TW4, tmp_path / "a.xlsx")
    lembar_ = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert lembar_ is not None
    _, kepala, siti, *lain = lembar_.iter_rows(values_only=True)
    nilai = [n for n, nama in enumerate(kepala) if str(nama).endswith("Nilai") or nama == "namaPenilai"]
    assert nilai and all(siti[n] for n in nilai)
    assert len(lain) == len(isi.ditolak)
    assert all(not baris[n] for baris in lain for n in nilai), "who is not evaluated stands without any value"


def test_annual_results_follow_the_same_way(kantor: KantorUji) -> None:
    siapkan(kantor)
    tahun = Periode.baca("2026")
    kepala = kantor.sebagai("kepala")
    capaian.tetapkan(kepala, PUSKESMAS, tahun, CapaianOrganisasi.BAIK)
    kantor.jam.saat = datetime(2026, 12, 30, 9, tzinfo=WIB)
    evaluasi.tetapkan(kepala, SITI, tahun, BAIK, lembar(kepala, SITI, tahun).dasar)
    isi = siasn.susun(kantor.sebagai("operator"), tahun)
    assert isi.jenis == "skp22"
    assert [b.isi["kuadranKinerja"] for b in isi.terekspor] == ["BAIK"]


def test_the_command_writes_the_file(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    keluar = tmp_path / "siasn.json"
    dasar = ["export", "siasn", str(folder), "--periode", "2026-TW4", "--as", "operator"]
    assert main([*dasar, "-o", str(keluar), "--json"]) == 0
    jawaban = json.loads(capsys.readouterr().out)
    assert (jawaban["jenis"], jawaban["periode"], jawaban["jumlah"]) == ("kinerjaPeriodik", "2026-TW4", 0)
    assert {b["alasan"] for b in jawaban["ditolak"]} == {siasn.BELUM}
    assert json.loads(keluar.read_text("utf-8"))["baris"] == []
    assert main([*dasar, "-o", str(tmp_path / "x.xlsx")]) == 0
    assert "Tidak diekspor" in capsys.readouterr().out
    assert main([*dasar, "-o", "x.pdf"]) == 2
    assert main([*dasar[:-1], "siti", "-o", str(keluar)]) == 1
