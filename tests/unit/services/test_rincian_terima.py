"""The list behind each number of a preview: as many records as are counted, as far as there is room for them."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, CapaianUnit
from kinerja_desktop.domain.jumlah_terima import Jumlah
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.penempatan import PenetapanPenilai
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.pertukaran import Perubahan
from kinerja_desktop.services import rincian_terima, terima_paket
from kinerja_desktop.services.hasil_terima import BarisRincian, HasilTerima, Nasib
from kinerja_desktop.services.rincian_terima import DaftarRincian, Penyebut, batas
from kinerja_desktop.store import skema
from kinerja_desktop.store.daun import daun
from kinerja_desktop.store.rekaman import ambil
from tests.helpers.kantor import KEPALA, PUSKESMAS, RUDI, SITI, id_tetap
from tests.helpers.pertukaran import Jaringan, Komputer, laporan, setuju, simpan, tulis_saja

LAPORAN = "laporan_harian"


def banyak(daftar: DaftarRincian, apa: Perubahan, tabel: str | None = None) -> int:
    return len(list(daftar.baris(apa, tabel)))


def cocok(hasil: HasilTerima) -> None:
    """Each number has exactly its records, of every kind."""
    daftar = DaftarRincian([hasil])
    for apa in Perubahan:
        assert banyak(daftar, apa) == daftar.jumlah(apa).total(), apa
        for tabel, angka in daftar.jumlah(apa).items():
            assert banyak(daftar, apa, tabel) == angka, (apa, tabel)
    assert len(list(daftar.baris())) == daftar.jumlah().total()
    assert not any(daftar.sisa().values())


@pytest.fixture
def campur(jaringan: Jaringan) -> Path:
    """A bundle of Siti for the workstation with each fate in it, several times."""
    siti, rumah = jaringan["siti"], jaringan["siti di rumah"]
    jaringan.tukar("opd", "siti")
    jaringan.tukar("opd", "siti di rumah")
    simpan(siti, *(laporan(n) for n in range(1, 10)))
    for dari, ke in (("siti", "opd"), ("opd", "siti"), ("opd", "siti di rumah"), ("siti", "opd")):
        jaringan.tukar(dari, ke)
    simpan(siti, *(laporan(n, "diperbaiki") for n in range(1, 5)), *(laporan(n) for n in range(10, 15)))
    with siti.konteks.transaksi("hapus") as kerja:
        for n in (5, 6):
            kerja.hapus(laporan(n))
    with siti.konteks.transaksi("palsu", (RUDI,)) as kerja:
        for n in (15, 16, 17):
            kerja.simpan(laporan(n, "Laporan palsu", orang=RUDI))
    for n in (7, 8):
        simpan(siti, laporan(n, "di kantor"))
        simpan(rumah, laporan(n, "di rumah"))
    jaringan.tukar("siti di rumah", "opd")
    return siti.kirim(jaringan["opd"]).berkas


def lihat(mesin: Komputer, berkas: Path) -> HasilTerima:
    (hasil,) = mesin.terima(berkas, pratinjau=True)
    return hasil


def test_each_number_has_exactly_its_records(jaringan: Jaringan, campur: Path) -> None:
    opd = jaringan["opd"]
    hasil = lihat(opd, campur)
    angka = {apa: hasil.angka(apa).get(LAPORAN) for apa in Perubahan}
    assert angka == {
        Perubahan.BARU: 5,
        Perubahan.BERUBAH: 4,
        Perubahan.DIHAPUS: 2,
        Perubahan.BERTENTANGAN: 2,
        Perubahan.DITAHAN: 3,
    }
    cocok(hasil)
    daftar = DaftarRincian([hasil])
    for apa, kata in (
        (Perubahan.BERUBAH, "diperbaiki"),
        (Perubahan.BERTENTANGAN, "di kantor"),
        (Perubahan.DITAHAN, "Laporan palsu"),
        (Perubahan.DIHAPUS, "Kelas ibu hamil"),
    ):
        assert all(b.teks.endswith(kata) and b.dari == "Laptop siti" for b in daftar.baris(apa))
    diterima = opd.terima(campur)[0]
    assert {apa: diterima.angka(apa) for apa in Perubahan} == {apa: hasil.angka(apa) for apa in Perubahan}


def test_too_many_of_one_fate_crowd_out_no_other(
    jaringan: Jaringan, campur: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is not listed is counted by fate and kind."""
    monkeypatch.setattr(terima_paket, "RINCIAN", 3)
    monkeypatch.setattr(rincian_terima, "RINGKAS", 3)
    daftar = DaftarRincian([lihat(jaringan["opd"], campur)])
    assert [banyak(daftar, apa, LAPORAN) for apa in Perubahan] == [3, 3, 2, 2, 3]
    sisa = {apa: dict(kurang) for apa, kurang in daftar.sisa().items() if kurang}
    assert sisa == {Perubahan.BARU: {LAPORAN: 2}, Perubahan.BERUBAH: {LAPORAN: 1}}
    assert not any(daftar.sisa(Perubahan.DITAHAN).values()) and not any(daftar.sisa(tabel="realisasi").values())


def test_a_record_that_comes_in_two_versions_is_new_and_contradicts(jaringan: Jaringan, campur: Path) -> None:
    """A machine that never saw it counts it under both numbers, and both list it; what is gone is neither."""
    opd, pusat = jaringan["opd"], jaringan["pusat"]
    opd.terima(campur)
    hasil = lihat(pusat, opd.kirim(pusat).berkas)
    assert (hasil.angka(Perubahan.BARU)[LAPORAN], hasil.angka(Perubahan.BERTENTANGAN)[LAPORAN]) == (12, 2)
    cocok(hasil)
    diterima = serahkan(jaringan, "opd", "pusat")
    assert diterima.jumlah[LAPORAN].nisan == 2 and not lihat(pusat, opd.kirim(pusat).berkas).membawa


def damaikan(mesin: Komputer, *, kata: str) -> None:
    """Settle each conflict that a machine has, in these words."""
    peta = skema.PETA[LaporanHarian]
    for satu in map(laporan, range(1, 18)):
        with mesin.konteks.transaksi("damaikan") as kerja:
            versi = frozenset(revisi.hash for revisi in daun(kerja.koneksi, peta, satu.id))
            if len(versi) > 1:
                kerja.damaikan(replace(satu, kegiatan=kata), versi)


def serahkan(jaringan: Jaringan, dari: str, ke: str) -> HasilTerima:
    """A bundle whose preview lists what it counts, and counts what taking it in does."""
    berkas = jaringan[dari].kirim(jaringan[ke]).berkas
    hasil = lihat(jaringan[ke], berkas)
    cocok(hasil)
    (jadi,) = jaringan[ke].terima(berkas)
    assert [jadi.angka(apa) for apa in Perubahan] == [hasil.angka(apa) for apa in Perubahan]
    return hasil


def test_what_is_settled_twice_changes_and_contradicts(jaringan: Jaringan, campur: Path) -> None:
    """The first version that comes settles the conflict here, the second one makes it anew: both are listed."""
    jaringan["opd"].terima(campur)
    for dari, ke in (("opd", "pusat"), ("opd", "siti"), ("opd", "siti di rumah")):
        jaringan.tukar(dari, ke)
    for nama in ("siti", "siti di rumah"):
        damaikan(jaringan[nama], kata=f"menurut {nama}")
        serahkan(jaringan, nama, "opd")
    hasil = serahkan(jaringan, "opd", "pusat")
    angka = {apa: hasil.angka(apa).get(LAPORAN) for apa in (Perubahan.BERUBAH, Perubahan.BERTENTANGAN)}
    assert angka == {Perubahan.BERUBAH: 2, Perubahan.BERTENTANGAN: 2}
    daftar = DaftarRincian([hasil])
    teks = [{b.teks.rsplit(" ", 1)[-1] for b in daftar.baris(apa, LAPORAN)} for apa in angka]
    assert teks in ([{"siti"}, {"rumah"}], [{"rumah"}, {"siti"}]), "each in its own words"


def test_a_deletion_says_what_it_would_delete(jaringan: Jaringan) -> None:
    """Where it contradicts a change here, and where it is held back, as well."""
    opd, siti = jaringan["opd"], jaringan["siti"]
    jaringan.tukar("opd", "siti")
    rudi = laporan(3, "Posyandu", orang=RUDI)
    simpan(siti, laporan(1), laporan(2))
    tulis_saja(opd, RUDI, rudi)
    for dari, ke in (("siti", "opd"), ("opd", "siti")):
        jaringan.tukar(dari, ke)
    tulis_saja(opd, SITI, laporan(2, "di kantor"))
    tulis_saja(siti, RUDI, rudi)
    with siti.konteks.transaksi("hapus", (SITI, RUDI)) as kerja:
        for satu in (laporan(1), laporan(2), rudi):
            kerja.hapus(satu)
    daftar = DaftarRincian([serahkan(jaringan, "siti", "opd")])
    teks = {apa: [b.teks.split(" · ", 2)[-1] for b in daftar.baris(apa, LAPORAN)] for apa in Perubahan}
    assert teks == {
        Perubahan.BARU: [],
        Perubahan.BERUBAH: [],
        Perubahan.DIHAPUS: ["Kelas ibu hamil"],
        Perubahan.BERTENTANGAN: ["di kantor · dihapus pengirimnya"],
        Perubahan.DITAHAN: ["Posyandu · dihapus pengirimnya"],
    }


def test_master_data_that_takes_the_place_of_a_record_changes_it(jaringan: Jaringan) -> None:
    """As where it was written before the machine was enrolled."""
    pusat, opd = jaringan["pusat"], jaringan["opd"]
    for mesin, nama in ((opd, "Siti di kantor"), (pusat, "Siti di pusat")):
        with mesin.konteks.transaksi("ubah", (skema.PUSAT,)) as kerja:
            siti = ambil(kerja.koneksi, Pegawai, SITI)
            assert siti is not None
            kerja.simpan(replace(siti.nilai, nama=nama))
    hasil = serahkan(jaringan, "pusat", "opd")
    (baris,) = DaftarRincian([hasil]).baris(Perubahan.BERUBAH, "pegawai")
    assert baris.teks.endswith("Siti di pusat")


@pytest.mark.parametrize("benih", range(4))
def test_whatever_happened_the_list_is_what_is_counted(jaringan: Jaringan, benih: int) -> None:
    acak = random.Random(benih)
    jaringan.tukar("opd", "siti")
    jaringan.tukar("opd", "siti di rumah")
    jalan = [("siti", "opd"), ("siti di rumah", "opd"), ("opd", "siti"), ("opd", "siti di rumah"), ("opd", "pusat")]
    for langkah in range(14):
        mesin = jaringan[acak.choice(("siti", "siti di rumah"))]
        for nomor in acak.sample(range(1, 8), 3):
            with mesin.konteks.transaksi("ubah") as kerja:
                if acak.random() < 0.3 and ambil(kerja.koneksi, LaporanHarian, laporan(nomor).id):
                    kerja.hapus(laporan(nomor))
                else:
                    kerja.simpan(laporan(nomor, f"{mesin.ini.identitas.device.hex()[:4]} {langkah}"))
        if acak.random() < 0.3:
            damaikan(mesin, kata=f"damai {langkah}")
        serahkan(jaringan, *acak.choice(jalan))
    for satu in (*jalan, *jalan):
        serahkan(jaringan, *satu)


def test_people_who_come_in_the_same_bundle_have_names(jaringan: Jaringan) -> None:
    pusat, opd = jaringan["pusat"], jaringan["opd"]
    jaringan.tukar("opd", "pusat")
    jaringan.tukar("pusat", "opd")
    orang, mulai = id_tetap(990), date(2026, 3, 2)
    with pusat.konteks.transaksi("mutasi", (skema.PUSAT,)) as kerja:
        siti = ambil(kerja.koneksi, Pegawai, SITI)
        assert siti is not None
        kerja.simpan(replace(siti.nilai, id=orang, nip="199001012015012009", nama="Tiurma Manik"))
        kerja.simpan(PenetapanPenilai(id_tetap(991), orang, KEPALA, mulai, "Mandat"))
    daftar = DaftarRincian([lihat(opd, pusat.kirim(opd).berkas)])
    assert [b.teks for b in daftar.baris(Perubahan.BARU, "penetapan_penilai")] == ["Tiurma Manik · 2 Mar 2026"]


def test_what_belongs_to_a_unit_names_it(jaringan: Jaringan) -> None:
    nilai = CapaianUnit(id_tetap(992), PUSKESMAS, Periode(2026, JenisPeriode.TRIWULANAN, 4), CapaianOrganisasi.BAIK)
    assert Penyebut(jaringan["opd"].konteks).sebut(nilai) == "Puskesmas Kartini · Triwulan IV 2026"


def test_of_many_files_each_lists_less() -> None:
    """So that all of them together stay in memory; very many still list the first of each kind."""
    assert [batas(n) for n in (0, 1, 10, 25, 400, 5_000)] == [2_000, 2_000, 2_000, 800, 50, 20]
    baris = [BarisRincian(LAPORAN, Perubahan.BARU, str(n), "Laptop siti") for n in range(30)]
    hasil = HasilTerima(
        "a", Nasib.DITERIMA, jumlah={LAPORAN: Jumlah(baru=30)}, rincian={(Perubahan.BARU, LAPORAN): baris}
    )
    dua = DaftarRincian([hasil.ringkas(20), replace(hasil.ringkas(25), berkas="b")])
    assert [b.teks for b in dua.baris()] == [*map(str, range(20)), *map(str, range(25))]
    assert dua.jumlah(Perubahan.BARU)[LAPORAN] == 60 and dua.sisa()[Perubahan.BARU][LAPORAN] == 15


def test_a_verdict_says_what_it_is_about_what_was_decided_and_by_whom(jaringan: Jaringan) -> None:
    opd, siti = jaringan["opd"], jaringan["siti"]
    jaringan.tukar("opd", "siti")
    simpan(siti, replace(laporan(1), diajukan_pada=siti.konteks.sekarang()))
    jaringan.tukar("siti", "opd")
    tulis_saja(opd, KEPALA, setuju(opd, KEPALA))
    (baris,) = DaftarRincian([lihat(siti, opd.kirim(siti).berkas)]).baris(Perubahan.BARU, "keputusan_laporan")
    assert baris.teks == "Siti Rahma, A.Md.Keb. · 3 Mar 2026 · Kelas ibu hamil · disetujui oleh dr. R. Purba"
