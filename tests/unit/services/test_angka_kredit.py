"""Angka kredit of the small office: kept by kepegawaian, set by the penilai, read by whom it is about; printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest

from kinerja_desktop.domain.angka_kredit import JenjangJf, MasaJenjang
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.riwayat_ak import BiodataJf, JenisAk, RiwayatAk
from kinerja_desktop.services import angka_kredit, capaian, dokumen, evaluasi, penetapan_ak, pengaturan
from kinerja_desktop.services.evaluasi_lembar import lembar as lembar_evaluasi
from kinerja_desktop.services.konteks import Context
from tests.helpers.baca_pdf import rapat, teks_halaman
from tests.helpers.evaluasi import BAIK, siapkan
from tests.helpers.kantor import PUSKESMAS, RUDI, SITI, KantorUji, id_tetap

TAHUN = Periode.baca("2026")
DATA = BiodataJf(
    id_tetap(600),
    SITI,
    (MasaJenjang(JenjangJf.TERAMPIL, date(2019, 3, 1)),),
    "P 123456",
    "Pematangsiantar",
    date(1992, 3, 14),
    date(2024, 4, 1),
    date(2019, 3, 1),
)


@pytest.fixture
def dinilai(kantor: KantorUji) -> KantorUji:
    """Siti has her data and a signed year: Baik."""
    siapkan(kantor)
    kepala = kantor.sebagai("kepala")
    capaian.tetapkan(kepala, PUSKESMAS, TAHUN, CapaianOrganisasi.BAIK)
    evaluasi.tetapkan(kepala, SITI, TAHUN, BAIK, lembar_evaluasi(kepala, SITI, TAHUN).dasar)
    angka_kredit.simpan_biodata(kantor.sebagai("operator"), DATA, None)
    return kantor


def kode(lakukan: Callable[[], object]) -> str:
    with pytest.raises(UserError) as galat:
        lakukan()
    return galat.value.kode


def lama(nilai: str = "12,5", **lain: object) -> RiwayatAk:
    dasar = RiwayatAk(
        id_tetap(610), SITI, JenisAk.LAMA, JenjangJf.TERAMPIL, nilai, date(2022, 12, 31), " PAK 2022 ", "800/1/2022"
    )
    return replace(dasar, **lain)  # type: ignore[arg-type]


def tetapkan(kantor: KantorUji, nomor: str = "821/7/2026") -> None:
    kepala = kantor.sebagai("kepala")
    dilihat = frozenset(r.id for r in angka_kredit.lembar(kepala, SITI).baris)
    penetapan_ak.tetapkan(kepala, SITI, nomor, date(2026, 11, 24), dilihat)


def test_a_signed_year_is_converted_once(dinilai: KantorUji) -> None:
    operator = dinilai.sebagai("operator")
    assert angka_kredit.lembar(operator, SITI).tahun_siap == (2026,)
    usulan = angka_kredit.usulan_konversi(operator, SITI, 2026)
    assert [(b.mulai, b.selesai, nilai) for b, nilai in usulan.bagian] == [(1, 12, Fraction(5))]
    angka_kredit.konversi(operator, SITI, 2026)
    kini = angka_kredit.lembar(operator, SITI)
    assert (kini.kumulatif, kini.tahun_siap, kini.jenjang) == (5, (), JenjangJf.TERAMPIL)
    assert kini.baris[0].predikat is Predikat.BAIK and kini.baris[0].penetapan_id == usulan.tanda.id
    assert kode(lambda: angka_kredit.konversi(operator, SITI, 2026)) == "AKR-07"


def test_months_and_a_new_jenjang_inside_the_year(dinilai: KantorUji) -> None:
    operator = dinilai.sebagai("operator")
    data = angka_kredit.lembar(operator, SITI).biodata
    assert data is not None
    jenjang = (*data.nilai.jenjang, MasaJenjang(JenjangJf.MAHIR, date(2026, 7, 1)))
    angka_kredit.simpan_biodata(operator, replace(data.nilai, jenjang=jenjang), data.hash)
    angka_kredit.konversi(operator, SITI, 2026, 3, 12)
    kini = angka_kredit.lembar(operator, SITI)
    assert [(r.jenjang, r.bulan_mulai, r.bulan_selesai, r.nilai) for r in kini.baris] == [
        (JenjangJf.TERAMPIL, 3, 6, "5/3"),
        (JenjangJf.MAHIR, 7, 12, "25/4"),
    ]
    assert kini.kumulatif == Fraction(25, 4), "only what counts in the present jenjang"


def test_what_stands_in_the_way_of_a_conversion(kantor: KantorUji, dinilai: KantorUji) -> None:
    operator = dinilai.sebagai("operator")
    assert kode(lambda: angka_kredit.usulan_konversi(operator, SITI, 2025)) == "AKR-06"
    assert kode(lambda: angka_kredit.usulan_konversi(operator, SITI, 2022)) == "AKR-11"
    assert kode(lambda: angka_kredit.usulan_konversi(operator, SITI, 2026, 5, 13)) == "AKR-01"
    muda = replace(DATA, jenjang=(MasaJenjang(JenjangJf.MAHIR, date(2026, 11, 20)),))
    angka_kredit.simpan_biodata(operator, muda, angka_kredit.lembar(operator, SITI).biodata.hash)  # type: ignore[union-attr]
    assert kode(lambda: angka_kredit.usulan_konversi(operator, SITI, 2026, 1, 11)) == "AKR-05"


def test_r81_only_functional_officials_have_angka_kredit(kantor: KantorUji) -> None:
    kadis = kantor.sebagai("pusat")
    assert kode(lambda: angka_kredit.lembar(kadis, kantor.sebagai("kadis").saya)) == "AKR-03"


def test_rows_are_kept_corrected_deleted_and_brought_back(dinilai: KantorUji) -> None:
    operator = dinilai.sebagai("operator")
    angka_kredit.simpan_riwayat(operator, lama())
    (baris,) = angka_kredit.lembar(operator, SITI).riwayat
    assert (baris.nilai.nilai, baris.nilai.keterangan, baris.nilai.nomor_surat) == ("25/2", "PAK 2022", "800/1/2022")
    angka_kredit.simpan_riwayat(operator, replace(baris.nilai, nilai="13"), baris.hash)
    assert kode(lambda: angka_kredit.simpan_riwayat(operator, replace(baris.nilai, nilai="14"), baris.hash)) == "UMM-02"
    (baris,) = angka_kredit.lembar(operator, SITI).riwayat
    angka_kredit.hapus_riwayat(operator, baris.nilai, baris.hash)
    assert angka_kredit.lembar(operator, SITI).riwayat == ()
    angka_kredit.simpan_riwayat(operator, baris.nilai)
    assert angka_kredit.lembar(operator, SITI).kumulatif == 13
    assert kode(lambda: angka_kredit.simpan_riwayat(operator, lama("dua"))) == "AKR-04"
    assert kode(lambda: angka_kredit.simpan_riwayat(operator, lama(tanggal=date(2026, 12, 1)))) == "AKR-12"


@pytest.mark.parametrize("akun", ["siti", "rudi", "kepala", "kadis", "pengawas"])
def test_only_kepegawaian_writes_data_history_and_conversion(dinilai: KantorUji, akun: str) -> None:
    konteks = dinilai.sebagai(akun)
    for lakukan in (
        lambda: angka_kredit.simpan_biodata(konteks, DATA, None),
        lambda: angka_kredit.simpan_riwayat(konteks, lama()),
        lambda: angka_kredit.hapus_riwayat(konteks, lama(), b""),
        lambda: angka_kredit.konversi(konteks, SITI, 2026),
    ):
        assert kode(lakukan) == "UMM-01"


@pytest.mark.parametrize("akun", ["siti", "rudi", "kadis", "operator", "pusat", "pengawas"])
def test_only_the_penilai_sets_angka_kredit(dinilai: KantorUji, akun: str) -> None:
    angka_kredit.konversi(dinilai.sebagai("operator"), SITI, 2026)
    konteks = dinilai.sebagai(akun)
    assert kode(lambda: penetapan_ak.tetapkan(konteks, SITI, "1", date(2026, 11, 24), frozenset())) == "UMM-01"


@pytest.mark.parametrize(
    ("akun", "boleh"), [("siti", True), ("kepala", True), ("operator", True), ("pengawas", True), ("rudi", False)]
)
def test_who_reads(dinilai: KantorUji, akun: str, boleh: bool) -> None:
    konteks = dinilai.sebagai(akun)
    if boleh:
        assert angka_kredit.lembar(konteks, SITI).pegawai.id == SITI
    else:
        assert kode(lambda: angka_kredit.lembar(konteks, SITI)) == "UMM-01"
        assert kode(lambda: angka_kredit.usulan_konversi(konteks, SITI, 2026)) == "UMM-01"


def test_the_list_of_officials(dinilai: KantorUji) -> None:
    operator = dinilai.sebagai("operator")
    semua = {b.pegawai.id: b for b in angka_kredit.daftar(operator)}
    assert semua[SITI].jenjang is JenjangJf.TERAMPIL and semua[RUDI].jenjang is None
    assert operator.saya not in semua
    assert [b.pegawai.id for b in angka_kredit.daftar(operator, "siti bidan")] == [SITI]
    assert angka_kredit.daftar(operator, hanya_dapat=True) == []
    angka_kredit.simpan_riwayat(operator, lama("40"))
    assert [b.pegawai.id for b in angka_kredit.daftar(operator, hanya_dapat=True)] == [SITI]
    assert kode(lambda: angka_kredit.daftar(dinilai.sebagai("siti"))) == "UMM-01"


def test_a_decision_freezes_its_forms_and_closes_its_rows(dinilai: KantorUji) -> None:
    operator, kepala = dinilai.sebagai("operator"), dinilai.sebagai("kepala")
    angka_kredit.simpan_riwayat(operator, lama())
    angka_kredit.konversi(operator, SITI, 2026)
    sebelum = dokumen.formulir(kepala, "AK.3", SITI, 2026, None)
    assert sebelum.draf
    tetapkan(dinilai)
    beku = dokumen.formulir(kepala, "AK.3", SITI, 2026, None)
    assert not beku.draf
    pengaturan.simpan_kantor(operator, replace(operator.kantor, desimal_angka_kredit=2))
    (baris, _) = angka_kredit.lembar(operator, SITI).riwayat
    assert dokumen.formulir(kepala, "AK.3", SITI, 2026, None) == beku
    assert kode(lambda: angka_kredit.simpan_riwayat(operator, baris.nilai, baris.hash)) == "AKR-10"
    assert kode(lambda: angka_kredit.hapus_riwayat(operator, baris.nilai, baris.hash)) == "AKR-10"
    assert kode(lambda: tetapkan(dinilai)) == "AKR-09"


def test_a_decision_needs_a_number_the_present_rows_and_a_day(dinilai: KantorUji) -> None:
    angka_kredit.konversi(dinilai.sebagai("operator"), SITI, 2026)
    kepala = dinilai.sebagai("kepala")
    dilihat = frozenset(r.id for r in angka_kredit.lembar(kepala, SITI).baris)
    hari = date(2026, 11, 24)
    assert kode(lambda: penetapan_ak.tetapkan(kepala, SITI, "  ", hari, dilihat)) == "AKR-08"
    assert kode(lambda: penetapan_ak.tetapkan(kepala, SITI, "1", date(2026, 11, 25), dilihat)) == "AKR-12"
    angka_kredit.simpan_riwayat(dinilai.sebagai("operator"), lama())
    assert kode(lambda: penetapan_ak.tetapkan(kepala, SITI, "1", hari, dilihat)) == "UMM-02"


def test_old_and_new_stand_in_their_columns(dinilai: KantorUji) -> None:
    operator = dinilai.sebagai("operator")
    angka_kredit.simpan_riwayat(operator, lama("15"))
    tetapkan(dinilai, "821/1/2026")
    angka_kredit.konversi(operator, SITI, 2026)
    draf = [b for b in dokumen.tersedia(operator, SITI, 2026) if b.revisi and b.format == "AK.3"]
    assert dokumen.isi_baris(operator, draf[0]).bagian[1].baris[-1][2:5] == ("15,000", "5,000", "20,000")  # type: ignore[attr-defined]
    tabel = dokumen.formulir(operator, "AK.3", SITI, 2026, None)
    assert tabel.bagian[1].baris[-1][1:5] == ("TOTAL ANGKA KREDIT", "15,000", "0,000", "15,000"), (  # type: ignore[attr-defined]
        "what comes from letters of the rules before is old from the first decision on"
    )
    tetapkan(dinilai, "821/2/2026")
    tabel = dokumen.formulir(operator, "AK.3", SITI, 2026, None)
    assert tabel.bagian[1].baris[-1][1:5] == ("TOTAL ANGKA KREDIT", "15,000", "5,000", "20,000")  # type: ignore[attr-defined]
    assert tabel.bagian[2].baris[0][0::4] == ("Kenaikan pangkat ke II/d", "TIDAK DAPAT DIPERTIMBANGKAN")  # type: ignore[attr-defined]


@pytest.mark.parametrize("format_", ["AK.1", "AK.2", "AK.3"])
def test_the_forms_print(dinilai: KantorUji, format_: str, tmp_path: Path) -> None:
    operator: Context = dinilai.sebagai("operator")
    angka_kredit.simpan_riwayat(operator, lama())
    angka_kredit.konversi(operator, SITI, 2026)
    tetapkan(dinilai)
    for nama in ("a.pdf", "a.xlsx"):
        dokumen.simpan_formulir(operator, format_, "199203142019032007", tmp_path / nama, tahun=2026)
    teks = rapat("\n".join(teks_halaman((tmp_path / "a.pdf").read_bytes())))
    harapan = {
        "AK.1": (
            "KONVERSI PREDIKAT KINERJA KE ANGKA KREDIT",
            "Januari – Desember",
            "(KOLOM 2 × KOLOM 3)",
            "100 %",
            "5,000",
            "P 123456",
            "14 Maret 1992",
            "sejak 1 Juli 2023",
        ),
        "AK.2": ("AKUMULASI ANGKA KREDIT", "JUMLAH", "17,500", "Angka kredit JF lama"),
        "AK.3": ("PENETAPAN ANGKA KREDIT", "LAMA", "BARU", "17,500", "TIDAK DAPAT DIPERTIMBANGKAN", "Tembusan"),
    }[format_]
    selalu = ("NOMOR: 821/7/2026", "Siti Rahma, A.Md.Keb.", "Pejabat Penilai Kinerja", "dibulatkan satu kali")
    for kata in (*harapan, *selalu):
        assert rapat(kata) in teks, kata
    assert "DRAF" not in teks
    isi = {str(c.value) for baris in openpyxl.load_workbook(tmp_path / "a.xlsx").active.iter_rows() for c in baris}
    assert harapan[0] in isi


def test_nothing_to_print(dinilai: KantorUji) -> None:
    operator = dinilai.sebagai("operator")
    for format_ in ("AK.1", "AK.2", "AK.3"):
        assert kode(lambda format_=format_: dokumen.formulir(operator, format_, SITI, 2026, None)) == "DOK-21"  # type: ignore[misc]
    assert not [b for b in dokumen.tersedia(operator, SITI, 2026) if b.format.startswith("AK.")]


def test_a_part_of_a_year_says_its_share_and_two_parts_their_months(dinilai: KantorUji) -> None:
    operator = dinilai.sebagai("operator")
    angka_kredit.konversi(operator, SITI, 2026, 1, 6)
    tabel = dokumen.formulir(operator, "AK.1", SITI, 2026, None).bagian[1]  # type: ignore[attr-defined]
    assert tabel.kolom[-1] == "ANGKA KREDIT YANG DIDAPAT (KOLOM 2 × KOLOM 3 × 6/12)"
    assert tabel.baris == (("Baik", "100 %", "5", "2,500"),)
    angka_kredit.konversi(operator, SITI, 2026, 7, 12)
    tabel = dokumen.formulir(operator, "AK.1", SITI, 2026, None).bagian[1]  # type: ignore[attr-defined]
    assert tabel.kolom[-2:] == ("ANGKA KREDIT YANG DIDAPAT (KOLOM 2 × KOLOM 3 × BULAN/12)", "BULAN")
    assert [b[-2:] for b in tabel.baris] == [("2,500", "Januari – Juni"), ("2,500", "Juli – Desember"), ("5,000", "")]
