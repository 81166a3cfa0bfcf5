"""Rules R112 and R115-R118: spreadsheets of BKN e-Kinerja; all names and numbers invented."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from kinerja_desktop.domain.evaluasi import Predikat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.impor_bkn import baca_laporan, cari_kepala

KEPALA = ["id", "nip", "Nama", "skp_jabatan", "skp_unor", "skp_status", "periode_awal", "periode_akhir", "is_plt_plh"]
SITI, TOGAR = "199003152015031002", "199208112023212005"


def baris(
    nip: object = SITI, akhir: object = "2026-12-31", plt: object = 0, hasil: object = "BAIK", nama: str = "Siti"
) -> list[object]:
    return ["x1", nip, nama, "Bidan", "Puskesmas", "persetujuan", "2026-01-01", akhir, plt, hasil]


def lembar(*isi: list[object]) -> list[list[object]]:
    atas: list[list[object]] = [["LAPORAN PENILAIAN SKP TAHUN 2026"], ["Instansi Pemerintah Kota"], [], [None]]
    return [*atas, [*KEPALA, "hasil_akhir"], *isi]


def test_r115_kepala_dicari_dari_nama() -> None:
    nomor, kolom = cari_kepala(lembar())
    assert nomor == 4
    assert (kolom["nip"], kolom["hasil_akhir"]) == (1, 9)
    terbalik = [[""] * 3, ["Nama", "NIP"]]
    assert cari_kepala(terbalik) == (1, {"nama": 0, "nip": 1})


def test_r115_hanya_dua_puluh_baris_pertama() -> None:
    jauh: list[list[object]] = [[""]] * 19 + [list(KEPALA)]
    assert cari_kepala(jauh)[0] == 19
    with pytest.raises(UserError, match="IMP-21"):
        cari_kepala([[""], *jauh])


def test_r116_plt_tidak_dihitung() -> None:
    hasil = baca_laporan(lembar(baris(), baris(plt=1, akhir="2026-12-31"), baris(nip=TOGAR, plt="1")))
    assert [b.nomor for b in hasil.kini] == [6]
    assert [b.nomor for b in hasil.plt] == [7, 8]


@pytest.mark.parametrize("akhir", [("2026-06-30", "2026-12-31"), ("30-06-2026", "31/12/2026")])
def test_r117_periode_terakhir_berlaku(akhir: tuple[str, str]) -> None:
    for isi in ([baris(akhir=akhir[0]), baris(akhir=akhir[1])], [baris(akhir=akhir[1]), baris(akhir=akhir[0])]):
        hasil = baca_laporan(lembar(*isi))
        assert [b.periode_akhir for b in hasil.kini] == [date(2026, 12, 31)]
        assert [b.periode_akhir for b in hasil.riwayat] == [date(2026, 6, 30)]


def test_r117_periode_sama_baris_terbawah_berlaku() -> None:
    hasil = baca_laporan(lembar(baris(hasil="-"), baris(hasil="BAIK"), baris(akhir="-")))
    assert [(b.nomor, b.predikat) for b in hasil.kini] == [(7, Predikat.BAIK)]
    assert [b.nomor for b in hasil.riwayat] == [6, 8]


def test_r117_tanggal_dari_sel() -> None:
    (satu,) = baca_laporan(lembar(baris(akhir=datetime(2026, 12, 31)))).kini
    assert satu.periode_akhir == date(2026, 12, 31)


@pytest.mark.parametrize("kosong", ["-", "", None])
def test_r118_belum_dinilai_bukan_sangat_kurang(kosong: object) -> None:
    (satu,) = baca_laporan(lembar(baris(hasil=kosong))).kini
    assert satu.predikat is None


def test_predikat_dan_nip_berspasi() -> None:
    (satu,) = baca_laporan(lembar(baris(nip="19900315 201503 1 002", hasil="KURANG (MISCONDUCT)"))).kini
    assert (satu.nip, satu.predikat) == (SITI, Predikat.KURANG)


def test_r112_baris_rusak_ditolak_yang_lain_tetap() -> None:
    rusak = [
        baris(nip=1.99003152015031e17),
        baris(nip="123"),
        baris(akhir="kapan saja"),
        baris(hasil="Istimewa"),
    ]
    hasil = baca_laporan(lembar(*rusak, ["", None], baris(nip=TOGAR)))
    assert [(b.nomor, b.alasan.kode) for b in hasil.ditolak] == [
        (6, "PEG-02"),
        (7, "PEG-01"),
        (8, "IMP-22"),
        (9, "EVL-02"),
    ]
    assert [b.nip for b in hasil.kini] == [TOGAR]
