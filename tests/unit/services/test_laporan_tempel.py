"""Rows from a spreadsheet: every cell read or its fault named before anything is written."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan_tempel import BATAS_BARIS, BarisTempel
from kinerja_desktop.domain.masalah import Berat
from kinerja_desktop.services import laporan_tempel
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store.laporan import antara
from tests.helpers.kantor import AKSI, RHK_1, RHK_2, SITI, KantorUji, skp_beraksi

BAIK = "24/11/2026\t08.00\t11.30\tPosyandu Melati\t23\tibu hamil\tRHK 1\t19 K4 lengkap"


@pytest.fixture
def siti(kantor: KantorUji) -> Context:
    kantor.tetapkan_skp_siti()
    return kantor.sebagai("siti")


def periksa(konteks: Context, *baris: str) -> list[BarisTempel]:
    return laporan_tempel.periksa_tempelan(konteks, "\n".join(baris))


def kode(baris: BarisTempel, berat: Berat) -> list[str]:
    return [m.kode for m in baris.masalah if m.berat is berat]


def jumlah(kantor: KantorUji) -> int:
    with kantor.terbuka.store.baca() as koneksi:
        return len(antara(koneksi, SITI, date(2026, 1, 1), date(2026, 12, 31)))


def test_a_good_row_becomes_a_draft_only_when_written(kantor: KantorUji, siti: Context) -> None:
    (baris,) = periksa(siti, BAIK)
    assert baris.dapat_ditulis and baris.masalah == () and jumlah(kantor) == 0
    laporan_tempel.tulis_tempelan(siti, [baris])
    with kantor.terbuka.store.baca() as koneksi:
        (nilai,) = (s.nilai for s in antara(koneksi, SITI, date(2026, 11, 24), date(2026, 11, 24)))
    assert (nilai.menit, nilai.realisasi, nilai.rhk_id, nilai.uraian) == (210, 23, RHK_1, "19 K4 lengkap")
    assert nilai.diajukan_pada is None


@pytest.mark.parametrize(
    "tanggal",
    ["24/11/2026", "24-11-2026", "24.11.26", "24 Nov 2026", "Selasa, 24 November 2026", "2026-11-24", "24-Nov-26",
     "24 nopember 2026"],
)  # fmt: skip
def test_dates_of_indonesian_offices_are_read(siti: Context, tanggal: str) -> None:
    (baris,) = periksa(siti, BAIK.replace("24/11/2026", tanggal))
    assert baris.isian is not None and baris.isian.tanggal == date(2026, 11, 24)


@pytest.mark.parametrize("tanggal", ["11/24/2026", "31/02/2026", "kemarin", "", "46350", "24/11"])
def test_other_dates_are_errors_of_the_row(siti: Context, tanggal: str) -> None:
    (baris,) = periksa(siti, BAIK.replace("24/11/2026", tanggal))
    assert not baris.dapat_ditulis and kode(baris, Berat.GALAT) == ["LAP-44"]
    assert "24/11/2026" in baris.masalah[0].saran


@pytest.mark.parametrize(
    ("mulai", "selesai", "menit"),
    [("08.00", "11.30", 210), ("8:00", "11:30", 210), ("8", "9", 60), ("08:00:00", "09:30:00", 90),
     ("8.00 WIB", "9.00 WIB", 60)],
)  # fmt: skip
def test_hours_are_read_with_dot_and_colon(siti: Context, mulai: str, selesai: str, menit: int) -> None:
    (baris,) = periksa(siti, BAIK.replace("08.00\t11.30", f"{mulai}\t{selesai}"))
    (hasil,) = laporan_tempel.tulis_tempelan(siti, [baris])
    assert hasil.perubahan.menyentuh("laporan_harian")
    assert baris.masalah == ()
    with siti.store.baca() as koneksi:
        assert [s.nilai.menit for s in antara(koneksi, SITI, date(2026, 11, 24), date(2026, 11, 24))] == [menit]


@pytest.mark.parametrize(
    ("ganti", "harap"),
    [
        (("08.00\t11.30", "pagi\tsiang"), ["LAP-40"]),
        (("08.00\t11.30", "11.30\t08.00"), ["LAP-04"]),
        (("\t23\t", "\t2,5\t"), ["LAP-07"]),
        (("Posyandu Melati", ""), ["LAP-05"]),
        (("24/11/2026", "25/11/2026"), ["LAP-10"]),
        (("Posyandu Melati", "x" * 501), ["LAP-15"]),
    ],
)
def test_wrong_cells_stop_the_row(siti: Context, ganti: tuple[str, str], harap: list[str]) -> None:
    (baris,) = periksa(siti, BAIK.replace(*ganti))
    assert kode(baris, Berat.GALAT) == harap and not baris.dapat_ditulis


def test_missing_cells_only_warn_because_a_draft_may_be_incomplete(siti: Context) -> None:
    (baris,) = periksa(siti, "24/11/2026\t\t\tPosyandu Melati")
    assert baris.dapat_ditulis
    assert set(kode(baris, Berat.PERINGATAN)) == {"LAP-01", "LAP-03", "LAP-06", "LAP-08"}


def test_columns_are_found_by_their_names_below_a_title(siti: Context) -> None:
    (baris,) = periksa(
        siti, "LAPORAN HARIAN NOVEMBER\t", "\t",
        "No\tTgl.\tKegiatan Harian\tHasil (Volume)\tSatuan\tJam\tRencana Hasil Kerja",
        "1\t24 Nov 2026\tKunjungan rumah\t4\trumah\t13.00 s.d. 15.00\tTerpantaunya ibu hamil",
    )  # fmt: skip
    assert baris.masalah == () and baris.isian is not None
    assert (baris.isian.kegiatan, baris.isian.jam, baris.isian.rhk_id) == ("Kunjungan rumah", "13.00 s.d. 15.00", RHK_2)


def test_without_header_hours_in_one_cell_are_recognised(siti: Context) -> None:
    (baris,) = periksa(siti, "24/11/2026\t08.00 - 11.30\tPosyandu Melati\t23\tibu hamil\t2")
    assert baris.masalah == () and baris.isian is not None and baris.isian.rhk_id == RHK_2


def test_an_unknown_result_warns_and_the_rest_is_kept(siti: Context) -> None:
    (baris,) = periksa(siti, BAIK.replace("RHK 1", "RHK 9"))
    assert baris.dapat_ditulis and kode(baris, Berat.PERINGATAN) == ["LAP-45", "LAP-01"]


def test_pasting_twice_is_noticed_also_within_the_paste(siti: Context) -> None:
    baris = periksa(siti, BAIK, BAIK.replace("08.00\t11.30", "8:00\t11:30"))
    assert [kode(b, Berat.PERINGATAN) for b in baris] == [[], ["LAP-49"]]
    laporan_tempel.tulis_tempelan(siti, baris[:1])
    assert kode(periksa(siti, BAIK)[0], Berat.PERINGATAN) == ["LAP-49"]


def test_cells_with_line_breaks_stay_one_cell(siti: Context) -> None:
    (baris,) = periksa(siti, BAIK.replace("19 K4 lengkap", '"baris satu\nbaris ""dua"""'))
    assert baris.isian is not None and baris.isian.uraian == 'baris satu\nbaris "dua"'


@pytest.mark.parametrize("teks", ["", "   \n\t\n", "satu kalimat saja", "Tanggal\tKegiatan"])
def test_a_clipboard_without_a_table_is_told(siti: Context, teks: str) -> None:
    with pytest.raises(UserError) as galat:
        laporan_tempel.periksa_tempelan(siti, teks)
    assert galat.value.kode == "LAP-46"


def test_too_many_rows_are_refused_at_once(siti: Context) -> None:
    with pytest.raises(UserError) as galat:
        periksa(siti, *[BAIK] * (BATAS_BARIS + 1))
    assert galat.value.kode == "LAP-47"


def test_a_bad_row_among_the_chosen_writes_none(kantor: KantorUji, siti: Context) -> None:
    baris = periksa(siti, BAIK, BAIK.replace("\t23\t", "\t2,5\t"))
    with pytest.raises(UserError):
        laporan_tempel.tulis_tempelan(siti, baris)
    assert jumlah(kantor) == 0


@pytest.mark.parametrize("akun", ["operator", "pusat", "pengawas"])
def test_accounts_without_reports_paste_nothing(kantor: KantorUji, akun: str) -> None:
    with pytest.raises(UserError) as galat:
        periksa(kantor.sebagai(akun), BAIK)
    assert galat.value.kode == "UMM-01"


@pytest.mark.parametrize(
    ("rhk", "teks", "aksi", "peringatan"),
    [
        ("RHK 2", "pemantauan rujukan", AKSI[1], []),
        ("RHK 2", "1", AKSI[0], []),
        ("RHK 2", "RA 2", AKSI[1], []),
        ("RHK 2.2", "", AKSI[1], []),
        ("RHK 2", "", "", ["LAP-02"]),
        ("RHK 2", "Rapat", "", ["LAP-26", "LAP-02"]),
        ("RHK 1", "Ditulis sendiri", "Ditulis sendiri", []),
    ],
)
def test_the_column_of_action_plans_is_read(
    kantor: KantorUji, rhk: str, teks: str, aksi: str, peringatan: list[str]
) -> None:
    kantor.tetapkan_skp_siti(skp_beraksi())
    judul = "Tanggal\tMulai\tSelesai\tKegiatan\tHasil\tSatuan\tRHK\tRencana aksi"
    (baris,) = periksa(
        kantor.sebagai("siti"), judul, f"24/11/2026\t08.00\t11.30\tKunjungan\t4\tkunjungan\t{rhk}\t{teks}"
    )
    assert baris.isian is not None and baris.isian.rencana_aksi == aksi
    assert kode(baris, Berat.PERINGATAN) == peringatan
    assert baris.dapat_ditulis
