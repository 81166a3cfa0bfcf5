"""Signing an evaluation: what stops it and what is only told (R42-R47, R57-R60)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from kinerja_desktop.domain.evaluasi import (
    CapaianOrganisasi,
    Evaluasi,
    Predikat,
    Rating,
    Studi,
)
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalender import Kalender
from kinerja_desktop.domain.masalah import Berat
from kinerja_desktop.domain.panduan_rating import SaranRating
from kinerja_desktop.domain.pegawai import Identitas
from kinerja_desktop.domain.penetapan import (
    Keadaan,
    berkas_kurang,
    capaian_berlaku,
    pastikan_siklus,
    periksa_tetapkan,
    predikat_evaluasi,
    rapikan_evaluasi,
    tetapkan,
)
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.tenggat import (
    batas_atasan_penilai,
    batas_keberatan,
    batas_pelaporan,
    batas_putusan_keberatan,
    beralih_ke_atasan,
    jendela_evaluasi,
    pengembalian_dokumen,
    penyerahan_dokumen,
    terbuka_bagi_atasan,
)

TW3, TAHUN = Periode.baca("2026-TW3"), Periode.baca("2025")
EVALUASI = Evaluasi(
    UUID(int=1), UUID(int=2), UUID(int=3), UUID(int=4), TW3, Rating.SESUAI, Rating.DI_ATAS, catatan="Pertahankan"
)
KEADAAN = Keadaan(True, CapaianOrganisasi.BAIK, date(2026, 9, 25))
KALENDER = Kalender()
H1, H2 = b"1" * 32, b"2" * 32


def masalah(evaluasi: Evaluasi = EVALUASI, berat: Berat = Berat.GALAT, **keadaan: object) -> list[tuple[str, str]]:
    daftar = periksa_tetapkan(evaluasi, replace(KEADAAN, **keadaan))  # type: ignore[arg-type]
    assert all(m.isi for m in daftar)
    return [(m.bidang, m.kode) for m in daftar if m.berat is berat]


class TestTetapkan:
    def test_lengkap(self) -> None:
        assert periksa_tetapkan(EVALUASI, KEADAAN) == []
        assert tetapkan(EVALUASI, KEADAAN) is Predikat.BAIK

    def test_rating_kurang(self) -> None:
        assert masalah(replace(EVALUASI, rating_hasil=None)) == [("rating_hasil", "EVL-08")]
        assert masalah(replace(EVALUASI, rating_perilaku=None)) == [("rating_perilaku", "EVL-08")]
        with pytest.raises(UserError, match="EVL-08"):
            tetapkan(replace(EVALUASI, rating_hasil=None), KEADAAN)

    def test_bukan_diri_sendiri(self) -> None:
        assert masalah(replace(EVALUASI, penilai_id=EVALUASI.pegawai_id)) == [("penilai_id", "PST-03")]

    def test_syarat_lain(self) -> None:
        assert masalah(capaian=None) == [("capaian", "EVL-09")]
        assert masalah(skp_ditetapkan=False) == [("skp_id", "EVL-10")]
        assert masalah(ditutup=True) == [("periode", "EVL-13")]
        assert masalah(siklus=JenisPeriode.BULANAN) == [("periode", "EVL-15")]
        assert masalah(siklus=JenisPeriode.TRIWULANAN) == []

    def test_r20_alasan_bila_berbeda_dari_saran(self) -> None:
        saran = SaranRating(Rating.DI_ATAS, "")
        assert masalah(saran_hasil=saran) == [("alasan_rating", "EVL-06")]
        assert masalah(replace(EVALUASI, alasan_rating="Beban tim"), saran_hasil=saran) == []
        assert masalah(saran_perilaku=saran) == []

    def test_waktu(self) -> None:
        assert masalah(hari_ini=date(2026, 6, 30)) == [("periode", "EVL-11")]
        assert masalah(hari_ini=date(2026, 8, 31), berat=Berat.PERINGATAN) == [("periode", "EVL-12")]
        assert masalah(hari_ini=date(2026, 8, 31)) == []
        assert masalah(hari_ini=date(2026, 12, 1)) == []

    def test_r44_tahunan_terlambat_beralih_ke_atasan(self) -> None:
        tahunan = replace(EVALUASI, periode=TAHUN)
        assert masalah(tahunan, hari_ini=date(2026, 1, 31)) == []
        assert masalah(tahunan, hari_ini=date(2026, 2, 2)) == [("periode", "EVL-14")]
        assert masalah(tahunan, hari_ini=date(2026, 2, 2), oleh_atasan=True) == [("alasan_atasan", "EVL-40")]
        beralasan = replace(tahunan, alasan_atasan="Penilai belum menilai sampai 31 Januari.")
        assert masalah(beralasan, hari_ini=date(2026, 2, 2), oleh_atasan=True) == []
        assert ("periode", "EVL-41") in masalah(beralasan, hari_ini=date(2026, 1, 31), oleh_atasan=True)

    def test_after_the_window_the_penilai_chooses_one_of_the_results_that_stand_and_gives_no_new_one(self) -> None:
        tahunan, lewat = replace(EVALUASI, periode=TAHUN), date(2026, 2, 2)
        ini = (tahunan.rating_hasil, tahunan.rating_perilaku, predikat_evaluasi(tahunan))
        lain = (Rating.DI_BAWAH, Rating.DI_BAWAH, Predikat.SANGAT_KURANG)
        assert masalah(tahunan, hari_ini=lewat, berselisih=(lain, ini)) == []
        (satu,) = periksa_tetapkan(tahunan, replace(KEADAAN, hari_ini=lewat, berselisih=(lain,)))
        assert satu.kode == "EVL-55" and "perilaku kerja di bawah ekspektasi" in satu.galat.saran
        assert masalah(tahunan, hari_ini=date(2026, 1, 31), berselisih=(lain,)) == [], "in its time he is free"

    def test_r53_terlambat_ditunjukkan_tetapi_tidak_dilarang(self) -> None:
        beralasan = replace(EVALUASI, periode=TAHUN, alasan_atasan="Penilai cuti besar.")
        batas = date(2026, 2, 20)
        assert masalah(beralasan, hari_ini=batas, oleh_atasan=True, batas_atasan=batas) == []
        terlambat = masalah(
            beralasan, Berat.PERINGATAN, hari_ini=date(2026, 2, 23), oleh_atasan=True, batas_atasan=batas
        )
        assert terlambat == [("periode", "EVL-42")]
        assert masalah(beralasan, hari_ini=date(2026, 2, 23), oleh_atasan=True, batas_atasan=batas) == []
        assert beralih_ke_atasan(TAHUN, date(2026, 2, 1))
        assert not beralih_ke_atasan(TAHUN, date(2026, 1, 31))
        assert not beralih_ke_atasan(TW3, date(2027, 1, 1))

    def test_r58_penilai_tanpa_nip(self) -> None:
        kepala = Identitas("dr. R. Purba", "", "", "Kepala Puskesmas", "Puskesmas")
        assert masalah(penilai=kepala) == [("penilai.nip", "PEG-12")]
        assert masalah(penilai=replace(kepala, jabatan="Wali Kota Pematangsiantar")) == []

    def test_r60_pengingat_bukan_larangan(self) -> None:
        keadaan = {"ada_umpan_balik_berkala": False, "ada_realisasi": False}
        assert masalah(**keadaan) == []
        assert masalah(berat=Berat.PERINGATAN, **keadaan) == [("realisasi", "EVL-16"), ("umpan_balik", "EVL-17")]

    def test_r13_putus_studi(self) -> None:
        putus = replace(EVALUASI, rating_hasil=None, putus_studi=True)
        assert masalah(putus) == [("studi", "EVL-44")], "only for somebody who studies"
        assert masalah(putus, tugas_belajar=True) == [("predikat_putus_studi", "EVL-18")]
        belajar = replace(KEADAAN, tugas_belajar=True)
        assert tetapkan(replace(putus, predikat_putus_studi=Predikat.KURANG), belajar) is Predikat.KURANG


def test_rapikan_evaluasi() -> None:
    assert rapikan_evaluasi(replace(EVALUASI, catatan="a\x00b")) == replace(EVALUASI, catatan="ab")
    with pytest.raises(UserError, match=r"EVL-19.*4\.001"):
        rapikan_evaluasi(replace(EVALUASI, catatan="x" * 4001))


class TestCapaian:
    BAIK, KURANG = CapaianOrganisasi.BAIK, CapaianOrganisasi.KURANG

    def test_r46_tahun_sebelumnya_bila_januari_berakhir(self) -> None:
        capaian, catatan = capaian_berlaku(TAHUN, None, self.BAIK, date(2026, 1, 31))
        assert capaian is self.BAIK
        assert "2024" in catatan
        assert capaian_berlaku(TAHUN, None, self.BAIK, date(2026, 1, 30)) == (None, "")
        assert capaian_berlaku(TAHUN, self.KURANG, self.BAIK, date(2026, 2, 2)) == (self.KURANG, "")
        assert capaian_berlaku(TAHUN, None, None, date(2026, 2, 2)) == (None, "")

    def test_r46_periodik_tidak_ada_pengganti(self) -> None:
        assert capaian_berlaku(TW3, None, self.BAIK, date(2027, 2, 1)) == (None, "")


def test_r42_siklus() -> None:
    pastikan_siklus(JenisPeriode.BULANAN)
    pastikan_siklus(JenisPeriode.TRIWULANAN)
    with pytest.raises(UserError, match="EVL-20"):
        pastikan_siklus(JenisPeriode.TAHUNAN)
    assert "semesteran" not in {jenis.value for jenis in JenisPeriode}, "no half-year can even be named"


def test_r57_berkas_kurang() -> None:
    assert berkas_kurang(["D.1.1", "A.1.7", "C.1.3"]) == []
    assert berkas_kurang(["D.1.1", "C.1.3"]) == ["SKP"]
    assert berkas_kurang([]) == ["dokumen evaluasi", "SKP", "hasil evaluasi"]


class TestTenggat:
    def test_jendela(self) -> None:
        assert jendela_evaluasi(TW3) == (date(2026, 9, 1), date(2026, 9, 30))
        assert jendela_evaluasi(TAHUN) == (date(2025, 12, 1), date(2026, 1, 31))
        assert jendela_evaluasi(Periode.baca("2026-02")) == (date(2026, 2, 1), date(2026, 2, 28))

    def test_r49(self) -> None:
        senin = date(2026, 2, 2)
        assert penyerahan_dokumen(senin, KALENDER) == date(2026, 2, 20)
        assert penyerahan_dokumen(senin, Kalender(frozenset({date(2026, 2, 17)}))) == date(2026, 2, 23)

    def test_r50(self) -> None:
        diterima = date(2026, 2, 20)
        assert batas_keberatan(diterima, KALENDER) == date(2026, 3, 12)

    def test_r51(self) -> None:
        assert batas_putusan_keberatan(date(2026, 2, 20), KALENDER) == date(2026, 3, 3)

    def test_r52(self) -> None:
        assert batas_pelaporan(date(2026, 1, 31), KALENDER) == date(2026, 3, 13)

    def test_r53(self) -> None:
        assert batas_atasan_penilai(date(2026, 3, 31), KALENDER) == date(2026, 4, 20)
        ditandatangani = date(2026, 4, 20)
        diserahkan = penyerahan_dokumen(ditandatangani, KALENDER, oleh_atasan=True)
        assert diserahkan == date(2026, 4, 29)
        assert pengembalian_dokumen(diserahkan, KALENDER, oleh_atasan=True) == date(2026, 5, 8)
        assert pengembalian_dokumen(date(2026, 2, 2), KALENDER) == date(2026, 2, 20)

    def test_enam_hari_kerja(self) -> None:
        assert penyerahan_dokumen(date(2026, 2, 2), Kalender(hari_kerja=6)) == date(2026, 2, 18)


class TestKhusus:
    STUDI = Studi("s1", "a", "3,60")

    def test_r61_predikat_lain_dari_panduan_perlu_alasan(self) -> None:
        belajar = replace(EVALUASI, studi=self.STUDI)
        assert masalah(belajar) == [("studi", "EVL-44")]
        assert masalah(belajar, tugas_belajar=True) == [("alasan_rating", "EVL-47")]
        assert masalah(replace(belajar, alasan_rating="Perilaku kerja."), tugas_belajar=True) == []
        assert masalah(replace(belajar, studi=replace(self.STUDI, ipk="3,20")), tugas_belajar=True) == []

    def test_r63_ipk_di_celah_ditanyakan(self) -> None:
        belajar = replace(EVALUASI, studi=replace(self.STUDI, ipk="3,505"))
        assert masalah(belajar, tugas_belajar=True) == [("studi", "EVL-46")]
        assert masalah(replace(belajar, studi=replace(self.STUDI, ipk="5")), tugas_belajar=True) == [
            ("studi", "EVL-21")
        ]
        assert masalah(replace(belajar, studi=replace(self.STUDI, jenjang="s9")), tugas_belajar=True) == [
            ("studi", "EVL-45")
        ]

    def test_ipk_dirapikan_dengan_koma(self) -> None:
        for tulisan, rapi in (("3.2", "3,20"), (" 3,505 ", "3,505"), ("4", "4,00"), ("0", "0,00")):
            rapi_ = rapikan_evaluasi(replace(EVALUASI, studi=replace(self.STUDI, ipk=tulisan))).studi
            assert rapi_ is not None
            assert rapi_.ipk == rapi

    def test_r48_hasil_dipakai_lagi_hanya_menurut_kesepakatan(self) -> None:
        tw2 = Periode.baca("2026-TW2")
        salinan = replace(EVALUASI, disalin_dari=tw2, alasan_rating="Baru dua pekan bertugas.")
        lalu = (tw2, Rating.SESUAI, Rating.DI_ATAS)
        assert masalah(salinan) == [("disalin_dari", "EVL-43")]
        assert masalah(salinan, hasil_lalu=lalu) == []
        assert masalah(replace(salinan, alasan_rating=""), hasil_lalu=lalu) == [("alasan_rating", "EVL-48")]
        assert masalah(replace(salinan, rating_hasil=Rating.DI_ATAS), hasil_lalu=lalu) == [("disalin_dari", "EVL-43")]


def test_r53_the_instansi_sets_the_time_of_periodic_evaluations() -> None:
    tw3, setahun = Periode.baca("2026-TW3"), Periode.baca("2026")
    assert jendela_evaluasi(tw3, 14) == (date(2026, 9, 1), date(2026, 10, 14))
    assert jendela_evaluasi(setahun, 14) == jendela_evaluasi(setahun), "that of the year is the regulation's"
    assert not terbuka_bagi_atasan(tw3, date(2026, 10, 14), 14) and terbuka_bagi_atasan(tw3, date(2026, 10, 15), 14)


def test_r44_a_late_periodic_evaluation_is_told_and_not_refused() -> None:
    tw4 = replace(EVALUASI, periode=Periode.baca("2025-TW4"))
    akhir = date(2025, 12, 31)
    assert masalah(tw4, Berat.PERINGATAN, hari_ini=akhir) == []
    assert masalah(tw4, Berat.PERINGATAN, hari_ini=date(2026, 1, 1)) == [("periode", "EVL-54")]
    assert masalah(tw4, hari_ini=date(2026, 1, 1)) == []
    assert masalah(tw4, Berat.PERINGATAN, hari_ini=date(2026, 1, 14), tambahan_evaluasi=14) == []
