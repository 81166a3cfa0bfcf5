"""Rules R103-R114 (identity), R33 and R58: one example each, all numbers invented."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.golongan import (
    GOLONGAN_PPPK,
    PANGKAT_PNS,
    baca_golongan,
    kode_siasn,
    pangkat_teks,
    rapikan_golongan,
)
from kinerja_desktop.domain.identitas import KunciPegawai, cari_orang, orang_sama
from kinerja_desktop.domain.masalah import Berat
from kinerja_desktop.domain.nip import JenisNip, Nip, baca_nip, cetak_nip, nip_sah, peringatan_nip
from kinerja_desktop.domain.pegawai import (
    Identitas,
    JenisJabatan,
    JenisPegawai,
    Kedudukan,
    Pegawai,
    jabatan_tanpa_nip,
    periksa_penilai,
    wajib_skp,
)

R103 = Nip("199003152015031002", JenisNip.PNS, date(1990, 3, 15), date(2015, 3, 1), "L", "002")
PNS, PPPK = JenisPegawai.PNS, JenisPegawai.PPPK


def kode_galat(nilai: object) -> str:
    with pytest.raises(UserError) as galat:
        baca_nip(nilai)
    return galat.value.kode


def test_r103_pns() -> None:
    assert baca_nip("199003152015031002") == R103


@pytest.mark.parametrize("teks", ["19900315 201503 1 002", " 19900315\u00a0201503 1 002\n", "'199003152015031002"])
def test_r104_spasi_dan_apostrof(teks: str) -> None:
    assert baca_nip(teks) == R103


@pytest.mark.parametrize(
    "teks", ["199002302015031002", "199013152015031002", "199000152015031002", "000003152015031002"]
)
def test_r105_tanggal_lahir_tidak_ada(teks: str) -> None:
    assert kode_galat(teks) == "PEG-03"


def test_r105_tahun_kabisat() -> None:
    assert baca_nip("199202292015031002").tanggal_lahir == date(1992, 2, 29)
    assert kode_galat("199102292015031002") == "PEG-03"


@pytest.mark.parametrize("bagian", ["201513", "201500", "201520", "201530", "201599", "000003"])
def test_r106_pengangkatan_tidak_dikenal(bagian: str) -> None:
    assert kode_galat(f"19900315{bagian}1002") == "PEG-04"


@pytest.mark.parametrize("angka", ["0", "3", "9"])
def test_r107_angka_jenis_kelamin(angka: str) -> None:
    assert kode_galat(f"19900315201503{angka}002") == "PEG-05"


@pytest.mark.parametrize(
    "teks",
    [
        "19900315201503100",
        "1990031520150310021",
        "19900315201503100A",
        "",
        "１９９００３１５201503",
        "１９９００３１５２０１５０３１００２",
        "".join(chr(0x660 + int(c)) for c in "199003152015031002"),
        "1990-315201503100",
    ],
)
def test_r108_panjang_dan_huruf(teks: str) -> None:
    assert kode_galat(teks) == "PEG-01"


def test_r109_pppk() -> None:
    assert baca_nip("199208112023212005") == Nip(
        "199208112023212005", JenisNip.PPPK, date(1992, 8, 11), date(2023, 1, 1), "P", "005"
    )


def test_r110_terlalu_muda_hanya_peringatan() -> None:
    masalah = peringatan_nip(baca_nip("201003152015031002"))
    assert [(m.kode, m.berat) for m in masalah] == [("PEG-06", Berat.PERINGATAN)]
    assert peringatan_nip(R103) == []


def test_r110_tepat_delapan_belas_tahun() -> None:
    assert peringatan_nip(baca_nip("199703152015031002")) == []
    assert [m.kode for m in peringatan_nip(baca_nip("199704152015031002"))] == ["PEG-06"]


def test_r111_jenis_kelamin_berbeda_hanya_peringatan() -> None:
    masalah = peringatan_nip(R103, jenis_kelamin="P")
    assert [(m.bidang, m.kode, m.berat) for m in masalah] == [("jenis_kelamin", "PEG-07", Berat.PERINGATAN)]
    assert peringatan_nip(R103, PNS, "L") == []


def test_jenis_pegawai_berbeda_hanya_peringatan() -> None:
    assert [m.kode for m in peringatan_nip(R103, PPPK)] == ["PEG-09"]


def test_kode_baru_diterima_dengan_peringatan() -> None:
    nip = baca_nip("199208112025222005")
    assert nip.jenis is JenisNip.TIDAK_DIKENAL
    assert [m.kode for m in peringatan_nip(nip, PPPK)] == ["PEG-08"]


@pytest.mark.parametrize(
    "sel",
    [1.99003152015031e17, 199003152015031002, "1.99003152015031E+17", "1,99003E+17", "199003152015031000.0", None],
)
def test_r112_sel_bilangan_ditolak(sel: object) -> None:
    assert kode_galat(sel) == "PEG-02"


def test_cetak() -> None:
    assert cetak_nip("198609262015051001") == "19860926 201505 1 001"
    assert cetak_nip("19860926 201505 1 001") == "19860926 201505 1 001"
    assert [cetak_nip(t) for t in (" - ", "", "12345", "١٩٩٠٠٣١٥٢٠١٥٠٣١٠٠٢")] == [
        "-",
        "",
        "12345",
        "١٩٩٠٠٣١٥٢٠١٥٠٣١٠٠٢",
    ]
    assert nip_sah("198609262015051001")
    assert not nip_sah("198613262015051001")


@pytest.mark.parametrize(
    ("jenis", "golongan"), [(PNS, "IX"), (PPPK, "III/c"), (PPPK, "XVIII"), (PNS, "III/e"), (PNS, "V/a")]
)
def test_r113_golongan_salah(jenis: JenisPegawai, golongan: str) -> None:
    with pytest.raises(UserError) as galat:
        baca_golongan(jenis, golongan)
    assert galat.value.kode == "PEG-10"


def test_r113_golongan_benar() -> None:
    assert [baca_golongan(PNS, g) for g in PANGKAT_PNS] == list(PANGKAT_PNS)
    assert [baca_golongan(PPPK, g) for g in GOLONGAN_PPPK] == list(GOLONGAN_PPPK)
    assert (len(PANGKAT_PNS), len(GOLONGAN_PPPK)) == (17, 17)
    assert [baca_golongan(PNS, t) for t in (" iii.C ", "III c", "", None)] == ["III/c", "III/c", None, None]
    assert rapikan_golongan("ix") == "IX"


def test_pangkat_pada_formulir() -> None:
    assert pangkat_teks("III/c") == "Penata, III/c"
    assert pangkat_teks("iv/e") == "Pembina Utama, IV/e"
    assert pangkat_teks("IX") == "IX"
    assert pangkat_teks(None) == ""


def test_kode_siasn_golongan() -> None:
    assert [kode_siasn(g) for g in ("I/a", "II/d", "III/c", "IV/e", "IX")] == ["11", "24", "33", "45", None]


class TestIdentitas:
    LAMA = KunciPegawai("199003152015031002", "A1")

    def test_r114_nip_diganti_bkn_orang_tetap(self) -> None:
        baru = KunciPegawai("199003152015031003", "A1")
        assert orang_sama(self.LAMA, baru)
        assert cari_orang(baru, [KunciPegawai("199208112023212005", "B2"), self.LAMA]) is self.LAMA

    def test_tanpa_nomor_siasn_memakai_nip(self) -> None:
        assert cari_orang(KunciPegawai(self.LAMA.nip), [self.LAMA]) is self.LAMA
        assert cari_orang(KunciPegawai("199208112023212005"), [self.LAMA]) is None
        assert not orang_sama(KunciPegawai(""), KunciPegawai(""))

    def test_pertentangan_diserahkan_kepada_manusia(self) -> None:
        for daftar in ([self.LAMA], [self.LAMA, KunciPegawai("199208112023212005", "B2")]):
            with pytest.raises(UserError) as galat:
                cari_orang(KunciPegawai(self.LAMA.nip, "B2"), daftar)
            assert galat.value.kode == "PEG-11"


def pegawai(kedudukan: Kedudukan = Kedudukan.AKTIF, jenis: JenisPegawai = PNS) -> Pegawai:
    return Pegawai(
        UUID(int=1),
        R103.teks,
        "Siti",
        jenis,
        "Bidan",
        JenisJabatan.FUNGSIONAL,
        UUID(int=2),
        kedudukan=kedudukan,
    )


def test_r33_kedudukan_tanpa_kewajiban_skp() -> None:
    wajib = {k for k in Kedudukan if wajib_skp(pegawai(k))}
    assert wajib == {Kedudukan.AKTIF, Kedudukan.TUGAS_BELAJAR}
    assert {"02", "04", "07", "20"} <= {k.value for k in set(Kedudukan) - wajib}
    assert not wajib_skp(pegawai(jenis=JenisPegawai.PEJABAT_NEGARA))


@pytest.mark.parametrize(
    "jabatan", ["Wali Kota Pematangsiantar", "WALIKOTA", "Kepala Daerah", "Pj. Wali Kota X", "Bupati Y", "Menteri"]
)
def test_r58_kepala_daerah_tanpa_nip(jabatan: str) -> None:
    assert jabatan_tanpa_nip(jabatan)
    assert periksa_penilai(Identitas("H. Togar", "", "", jabatan, "Pemerintah Kota")) == []


@pytest.mark.parametrize(
    "jabatan", ["Kepala Dinas Kesehatan", "Wakil Wali Kota", "Kepala Puskesmas", "Sekretaris Menteri", ""]
)
def test_r58_penilai_lain_perlu_nip(jabatan: str) -> None:
    tanpa = Identitas("dr. R. Purba", " ", "", jabatan, "Dinas")
    assert [m.kode for m in periksa_penilai(tanpa)] == ["PEG-12"]
    assert periksa_penilai(Identitas("dr. R. Purba", R103.teks, "", jabatan, "Dinas")) == []
