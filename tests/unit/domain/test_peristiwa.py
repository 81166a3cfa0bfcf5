"""Transfers, objections, study leave, feedback and the matrix: rules R34-R39, R47, R48, R54-R56, R59-R63."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

import pytest

from kinerja_desktop.domain.evaluasi import Predikat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.keberatan import bersifat_final
from kinerja_desktop.domain.matriks import IsiSel, beban_kolom, isi_sel
from kinerja_desktop.domain.mutasi import (
    boleh_pakai_hasil_sebelumnya,
    penilai_lama_menilai,
)
from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai, Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.tugas_belajar import (
    Akreditasi,
    Jenjang,
    panduan_ipk,
)
from kinerja_desktop.domain.umpan_balik import (
    Hubungan,
    UmpanBalik,
    ada_berkala,
    hubungan_dengan,
    rapikan,
)
from kinerja_desktop.domain.waktu import WIB

TW3, TAHUN = Periode.baca("2026-TW3"), Periode.baca("2026")


class TestMutasi:
    def test_r47_penilai_pindah(self) -> None:
        assert not penilai_lama_menilai(TW3, date(2026, 8, 25))
        assert penilai_lama_menilai(TW3, date(2026, 9, 25))
        assert penilai_lama_menilai(TAHUN, date(2027, 1, 15))
        assert not penilai_lama_menilai(TAHUN, date(2026, 9, 25))

    def test_r48_hasil_sebelumnya_bila_sepakat(self) -> None:
        assert boleh_pakai_hasil_sebelumnya(True, TW3)
        assert not boleh_pakai_hasil_sebelumnya(False, TW3)
        assert not boleh_pakai_hasil_sebelumnya(True, TAHUN)


class TestKeberatan:
    def test_r54_final(self) -> None:
        assert bersifat_final(JenisJabatan.PELAKSANA, False, False, oleh_atasan_penilai=True)
        assert bersifat_final(JenisJabatan.JPT, False, oleh_kepala_daerah=True)
        assert bersifat_final(JenisJabatan.FUNGSIONAL, True, oleh_kepala_daerah=True)

    def test_r55_kepala_puskesmas_oleh_kepala_dinas(self) -> None:
        assert not bersifat_final(JenisJabatan.FUNGSIONAL, True, oleh_kepala_daerah=False)
        assert not bersifat_final(JenisJabatan.ADMINISTRATOR, False, oleh_kepala_daerah=True)


class TestTugasBelajar:
    @pytest.mark.parametrize(
        ("ipk", "predikat"),
        [
            ("3.25", Predikat.BAIK),
            ("3.24", Predikat.BUTUH_PERBAIKAN),
            ("2.99", Predikat.KURANG),
            ("3.61", Predikat.SANGAT_BAIK),
        ],
    )
    def test_r61_s2_akreditasi_b(self, ipk: str, predikat: Predikat) -> None:
        assert panduan_ipk(Jenjang.LANJUTAN, Akreditasi.B, Decimal(ipk)) is predikat

    @pytest.mark.parametrize(
        ("ipk", "predikat"),
        [
            ("3.50", Predikat.BAIK),
            ("3.51", Predikat.SANGAT_BAIK),
            ("2.75", Predikat.KURANG),
            ("4", Predikat.SANGAT_BAIK),
        ],
    )
    def test_r62_s1_akreditasi_a(self, ipk: str, predikat: Predikat) -> None:
        assert panduan_ipk(Jenjang.S1, Akreditasi.A, Decimal(ipk)) is predikat

    @pytest.mark.parametrize("ipk", ["3.505", "3.005"])
    def test_r63_celah_tabel_ditanyakan(self, ipk: str) -> None:
        assert panduan_ipk(Jenjang.S1, Akreditasi.A, Decimal(ipk)) is None

    @pytest.mark.parametrize("ipk", ["4.01", "-1", "NaN"])
    def test_ipk_tidak_mungkin(self, ipk: str) -> None:
        with pytest.raises(UserError, match="EVL-21"):
            panduan_ipk(Jenjang.S1, Akreditasi.A, Decimal(ipk))

    @pytest.mark.parametrize("jenjang", Jenjang)
    @pytest.mark.parametrize("akreditasi", Akreditasi)
    def test_setiap_ipk_dua_desimal_ada_di_tabel(self, jenjang: Jenjang, akreditasi: Akreditasi) -> None:
        urutan = [panduan_ipk(jenjang, akreditasi, Decimal(i) / 100) for i in range(401)]
        naik = [Predikat.KURANG, Predikat.BUTUH_PERBAIKAN, Predikat.BAIK, Predikat.SANGAT_BAIK]
        assert None not in urutan
        assert sorted(urutan, key=naik.index) == urutan  # type: ignore[arg-type]
        assert set(urutan) == set(naik)


def orang(nomor: int, penilai: int | None = None) -> Pegawai:
    return Pegawai(
        UUID(int=nomor),
        "",
        f"Pegawai {nomor}",
        JenisPegawai.PNS,
        "Bidan",
        JenisJabatan.FUNGSIONAL,
        UUID(int=90),
        penilai_id=None if penilai is None else UUID(int=penilai),
    )


class TestUmpanBalik:
    SITI, PURBA, TOGAR = orang(1, 2), orang(2), orang(3, 2)
    DASAR = UmpanBalik(
        UUID(int=7),
        SITI.id,
        PURBA.id,
        Hubungan.PIMPINAN,
        TW3,
        " Waktu tunggu membaik ",
        datetime(2026, 9, 1, 9, tzinfo=WIB),
        berkala=True,
    )

    def test_hubungan(self) -> None:
        assert hubungan_dengan(self.PURBA, self.SITI) is Hubungan.PIMPINAN
        assert hubungan_dengan(self.SITI, self.PURBA) is Hubungan.BAWAHAN
        assert hubungan_dengan(self.TOGAR, self.SITI) is Hubungan.REKAN
        with pytest.raises(UserError, match="UMP-01"):
            hubungan_dengan(self.SITI, self.SITI)

    def test_rapikan(self) -> None:
        assert rapikan(self.DASAR) == replace(self.DASAR, isi="Waktu tunggu membaik")
        assert not rapikan(replace(self.DASAR, hubungan=Hubungan.REKAN)).berkala
        for ubahan, kode in (
            ({"isi": " \n"}, "UMP-02"),
            ({"isi": "x" * 4001}, "UMP-03"),
            ({"dari_id": UUID(int=1)}, "UMP-01"),
        ):
            with pytest.raises(UserError, match=kode):
                rapikan(replace(self.DASAR, **ubahan))  # type: ignore[arg-type]

    def test_r60_umpan_balik_berkala(self) -> None:
        def ada(*daftar: UmpanBalik) -> bool:
            return ada_berkala(daftar, self.SITI.id, self.PURBA.id, TW3)

        assert ada(self.DASAR)
        assert not ada()
        assert not ada(replace(self.DASAR, berkala=False))
        assert not ada(replace(self.DASAR, dari_id=self.TOGAR.id))
        assert not ada(replace(self.DASAR, periode=TW3.sebelumnya()))


class TestMatriks:
    def test_r37_sel(self) -> None:
        assert isi_sel(" ") is IsiSel.BELUM_DIISI
        assert isi_sel("Tidak  ada peran") is IsiSel.TIDAK_ADA_PERAN
        assert isi_sel("Tersedianya data kohort") is IsiSel.PERAN

    def test_r39_jumlah_beban(self) -> None:
        """Shares are summed where the leader's target is a number; one without a number is told, not guessed."""
        assert beban_kolom("10 ton", ["5 ton", "5 ton"]).pas
        kurang = beban_kolom("10 ton", ["5 ton", "4 ton"])
        assert (kurang.pas, kurang.jumlah, kurang.target) == (False, 9, 10)
        assert beban_kolom("10 ton", ["5 ton", "sesuai kebutuhan"]).belum
        assert beban_kolom("sesuai kebutuhan", ["5 ton"]) is None
        assert beban_kolom("1,5 km", ["0,7 km", "0,8 km"]).pas
