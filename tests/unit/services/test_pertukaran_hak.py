"""Who may decide about whom, when the penilai changes while bundles are on the road, and what is said of the rest."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import permutations
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from kinerja_desktop.domain.skp import KeputusanSkp, PutusanSkp, Skp
from kinerja_desktop.domain.tindakan_kemajuan import JenisTindakan, TindakanKemajuan
from kinerja_desktop.services import penerap_paket, persetujuan, putusan_berbeda, tukar
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.services.terima_paket import ulangi_menunggu
from kinerja_desktop.store import skema
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import ambil, terakhir_lsn
from kinerja_desktop.store.turunan import hitung_status_laporan, keputusan_laporan
from kinerja_desktop.sync.bundle_reader import read_header
from tests.helpers.kantor import DEWI, KADIS, KEPALA, RUDI, SITI, WALI, KantorUji, id_tetap
from tests.helpers.pertukaran import Jaringan, Komputer, laporan, setuju, simpan, tulis_saja, ubah_pegawai

LAPORAN = id_tetap(701)


def status(mesin: Komputer) -> tuple[StatusLaporan, int]:
    with mesin.konteks.store.baca() as koneksi:
        hitungan = hitung_status_laporan(koneksi, LAPORAN)
        assert hitungan is not None and not list(periksa(koneksi, mesin.konteks.brankas))
        return hitungan[0], len(keputusan_laporan(koneksi, LAPORAN))


def ganti_penilai(mesin: Komputer, penilai: UUID) -> None:
    """As master data would."""
    ubah_pegawai(mesin, penilai_id=penilai)


def setujui(mesin: Komputer, oleh: UUID | None = None) -> None:
    """The person of a machine approves; `oleh` somebody else in whose name it writes what no window lets him."""
    if oleh is None:
        persetujuan.setujui(mesin.konteks, LAPORAN, setuju(mesin, KEPALA).laporan_hash)
    else:
        tulis_saja(mesin, oleh, setuju(mesin, oleh))


@pytest.fixture
def diajukan(jaringan: Jaringan, kantor: KantorUji) -> None:
    """A report that was handed in, and is at the workstation."""
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], replace(laporan(1), diajukan_pada=kantor.jam()))
    jaringan.tukar("siti", "opd")


@pytest.fixture
def putusan(jaringan: Jaringan, diajukan: None) -> Path:
    """A bundle with the verdict of the penilai, made while he was the one; the workstation has it not yet."""
    jaringan.tukar("opd", "kepala")
    setujui(jaringan["kepala"])
    return jaringan["kepala"].kirim(jaringan["opd"]).berkas


@pytest.mark.parametrize("kemudian", [True, False])
def test_a_verdict_of_his_time_goes_up_although_the_penilai_changed_meanwhile(
    jaringan: Jaringan, putusan: Path, kemudian: bool
) -> None:
    opd, pusat = jaringan["opd"], jaringan["pusat"]
    assert opd.terima(putusan)[0].total("ditahan") == 0
    for mesin in (opd, pusat):
        ganti_penilai(mesin, KADIS)
        if kemudian:
            ganti_penilai(mesin, WALI)
    assert status(opd) == (StatusLaporan.DISETUJUI, 1)
    assert jaringan.tukar("opd", "pusat").total("ditahan") == 0
    assert status(pusat) == (StatusLaporan.DISETUJUI, 1)


def test_a_verdict_of_the_time_of_a_former_penilai_counts_although_it_comes_after_the_change(
    jaringan: Jaringan, putusan: Path
) -> None:
    """Nothing is dropped while bundles are on the road: the order of changes here decides, not a clock."""
    opd = jaringan["opd"]
    for penilai in (KADIS, WALI):
        ganti_penilai(opd, penilai)
    (hasil,) = opd.terima(putusan)
    assert (hasil.total("ditahan"), status(opd)) == (0, (StatusLaporan.DISETUJUI, 1))


@pytest.mark.parametrize("apa", ["sesudahnya", "bukan penilainya"])
def test_what_was_handed_in_after_the_change_he_does_not_decide_about(
    jaringan: Jaringan, kantor: KantorUji, apa: str
) -> None:
    opd, kepala = jaringan["opd"], jaringan["kepala"]
    jaringan.tukar("opd", "siti")
    ganti_penilai(opd, KADIS if apa == "sesudahnya" else KEPALA)
    simpan(jaringan["siti"], replace(laporan(1), diajukan_pada=kantor.jam()))
    jaringan.tukar("siti", "opd")
    oleh = KEPALA
    if apa == "bukan penilainya":
        ganti_penilai(opd, KADIS)
        kepala, oleh = jaringan["rudi"], RUDI
    tulis_saja(kepala, oleh, setuju(opd, oleh))
    (hasil,) = opd.terima(kepala.kirim(opd).berkas)
    assert (hasil.total("ditahan"), status(opd)) == (1, (StatusLaporan.DIAJUKAN, 0))


@pytest.mark.parametrize(
    "apa", ["apa adanya", "draf", "kemudian diubah", "revisi lain", "diputus penggantinya", "diganti lagi"]
)
def test_a_former_penilai_decides_about_what_was_handed_in_to_him(
    jaringan: Jaringan, kantor: KantorUji, apa: str
) -> None:
    """No draft is a blank cheque, nor is what she changed since, and nobody overrules his successor: who is asked."""
    opd, kepala = jaringan["opd"], jaringan["kepala"]
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], replace(laporan(1), diajukan_pada=None if apa == "draf" else kantor.jam()))
    jaringan.tukar("siti", "opd")
    with opd.konteks.store.baca() as koneksi:
        ada = ambil(koneksi, LaporanHarian, LAPORAN)
    assert ada is not None
    ganti_penilai(opd, KADIS)
    sidik = b"x" * len(ada.hash) if apa == "revisi lain" else ada.hash
    lama = KeputusanLaporan(id_tetap(990), LAPORAN, sidik, PutusanLaporan.SETUJUI, "", KEPALA, kantor.jam())
    if apa == "kemudian diubah":
        with opd.konteks.transaksi("siti", (SITI,)) as kerja:
            kerja.simpan(replace(ada.nilai, uraian="Isi baru sama sekali"), ada.hash)
    elif apa == "diputus penggantinya":
        with opd.konteks.transaksi("kadis", (KADIS,)) as kerja:
            kerja.simpan(
                replace(lama, id=id_tetap(989), putusan=PutusanLaporan.KEMBALIKAN, catatan="Lengkapi", oleh_id=KADIS)
            )
    elif apa == "diganti lagi":  # A, B, A, B: the last time counts
        for penilai in (KEPALA, KADIS):
            ganti_penilai(opd, penilai)
    with kepala.konteks.transaksi("laptop", (KEPALA,)) as kerja:
        kerja.simpan(lama)
    (hasil,) = opd.terima(kepala.kirim(opd).berkas)
    assert hasil.total("ditahan") == (1 if apa in ("draf", "revisi lain", "kemudian diubah") else 0)
    jadi = {
        "apa adanya": StatusLaporan.DISETUJUI,
        "diganti lagi": StatusLaporan.DISETUJUI,
        "kemudian diubah": StatusLaporan.DIAJUKAN,
        "diputus penggantinya": StatusLaporan.DIKEMBALIKAN,
        "draf": StatusLaporan.DRAF,
        "revisi lain": StatusLaporan.DIAJUKAN,
    }
    assert status(opd)[0] is jadi[apa]
    assert len(putusan_berbeda.daftar(kantor.sebagai("operator"))) == int(apa == "diputus penggantinya")


@pytest.mark.parametrize("sekali_lagi", [False, True])
def test_what_comes_while_he_is_the_penilai_once_more_is_of_his_time(
    jaringan: Jaringan, kantor: KantorUji, sekali_lagi: bool
) -> None:
    """The number of the last change counts, not of the first."""
    opd, kepala = jaringan["opd"], jaringan["kepala"]
    jaringan.tukar("opd", "siti")
    ganti_penilai(opd, KADIS)
    if sekali_lagi:
        ganti_penilai(opd, KEPALA)
    simpan(jaringan["siti"], replace(laporan(1), diajukan_pada=kantor.jam()))
    jaringan.tukar("siti", "opd")
    ganti_penilai(opd, WALI)
    tulis_saja(kepala, KEPALA, setuju(opd, KEPALA))
    (hasil,) = opd.terima(kepala.kirim(opd).berkas)
    assert hasil.total("ditahan") == (0 if sekali_lagi else 1)


@pytest.mark.parametrize("kemudian", [True, False])
def test_a_former_penilai_has_set_an_skp_that_was_handed_in_to_him(
    jaringan: Jaringan, kantor: KantorUji, kemudian: bool
) -> None:
    opd, kepala = jaringan["opd"], jaringan["kepala"]
    masa = {"tahun": 2026, "mulai": date(2026, 1, 1), "selesai": date(2026, 12, 31)}
    skp = Skp(id=id_tetap(888), pegawai_id=SITI, penilai_id=KEPALA, diajukan_pada=kantor.jam(), **masa)
    if kemudian:
        ganti_penilai(opd, KADIS)
    with opd.konteks.transaksi("siti", (SITI,)) as kerja:
        kerja.simpan(skp)
        ada = ambil(kerja.koneksi, Skp, skp.id)
    assert ada is not None
    if not kemudian:
        ganti_penilai(opd, KADIS)
    with kepala.konteks.transaksi("laptop", (KEPALA,)) as kerja:
        kerja.simpan(KeputusanSkp(id_tetap(887), skp.id, ada.hash, PutusanSkp.TETAPKAN, "", KEPALA, kantor.jam()))
    (hasil,) = opd.terima(kepala.kirim(opd).berkas)
    assert hasil.total("ditahan") == (1 if kemudian else 0)


@pytest.mark.parametrize("apa", ["putusan", "tindakan"])
def test_an_skp_that_names_a_colleague_makes_him_nobodys_penilai(
    jaringan: Jaringan, kantor: KantorUji, apa: str
) -> None:
    """She writes it herself: were it believed, two people could approve each other."""
    opd, siti, rudi = jaringan["opd"], jaringan["siti"], jaringan["rudi"]
    for nama in ("siti", "rudi"):
        jaringan.tukar("opd", nama)
    masa = {"tahun": 2026, "mulai": date(2026, 1, 1), "selesai": date(2026, 12, 31)}
    skp = Skp(id=id_tetap(888), pegawai_id=SITI, penilai_id=RUDI, **masa)
    simpan(siti, replace(laporan(1), diajukan_pada=kantor.jam()), skp)
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "rudi")
    with opd.konteks.store.baca() as koneksi:
        ada = ambil(koneksi, LaporanHarian, LAPORAN)
    assert ada is not None
    pada, maret = rudi.konteks.sekarang(), Periode(2026, JenisPeriode.BULANAN, 3)
    isi = {
        "putusan": KeputusanLaporan(id_tetap(990), LAPORAN, ada.hash, PutusanLaporan.SETUJUI, "", RUDI, pada),
        "tindakan": TindakanKemajuan(id_tetap(991), SITI, RUDI, maret, JenisTindakan.APRESIASI, "Selesai", pada),
    }
    with rudi.konteks.transaksi("palsu", (RUDI,)) as kerja:
        kerja.simpan(isi[apa])
    assert jaringan.tukar("rudi", "opd").total("ditahan") == 1 and status(opd) == (StatusLaporan.DIAJUKAN, 0)


def test_a_centre_that_was_built_anew_believes_the_verdicts_of_an_office_by_its_penilai(
    jaringan: Jaringan, putusan: Path
) -> None:
    """It does not know who was whose before, only that he is the penilai of others."""
    opd, pusat = jaringan["opd"], jaringan["pusat"]
    opd.terima(putusan)
    for mesin in (opd, pusat):
        ganti_penilai(mesin, KADIS)
    with pusat.konteks.transaksi("baru", (skema.PUSAT,)) as kerja:
        kerja.koneksi.exec_driver_sql("DELETE FROM penilai_lama")
    assert jaringan.tukar("opd", "pusat").total("ditahan") == 0
    assert status(pusat) == (StatusLaporan.DISETUJUI, 1)


def test_a_verdict_by_who_rates_nobody_is_held_back(jaringan: Jaringan, diajukan: None) -> None:
    """A workstation that tells of a colleague's verdict is not believed."""
    opd, pusat = jaringan["opd"], jaringan["pusat"]
    setujui(opd, DEWI)
    assert jaringan.tukar("opd", "pusat").total("ditahan") == 1
    assert status(pusat) == (StatusLaporan.DIAJUKAN, 0)


def test_of_an_office_that_worked_alone_before_the_verdicts_count_where_nobody_knew_its_penilai(
    jaringan: Jaringan, putusan: Path
) -> None:
    opd, pusat = jaringan["opd"], jaringan["pusat"]
    with pusat.konteks.transaksi("data induk", (skema.PUSAT,)) as kerja:
        ada = ambil(kerja.koneksi, Pegawai, SITI)
        assert ada is not None
        kerja.simpan(replace(ada.nilai, penilai_id=None))
        kerja.koneksi.exec_driver_sql("DELETE FROM penilai_lama")
    opd.terima(putusan)
    assert jaringan.tukar("opd", "pusat").total("ditahan") == 0
    assert status(pusat) == (StatusLaporan.DISETUJUI, 1)


def test_who_sent_what_is_held_back_is_told_so_and_told_when_it_counts_after_all(
    jaringan: Jaringan, putusan: Path
) -> None:
    """A confirmation says that a bundle came, not that all of it counts: such a line is never green."""
    opd, kepala = jaringan["opd"], jaringan["kepala"]
    with opd.konteks.transaksi("data induk", (skema.PUSAT,)) as kerja:
        ada = ambil(kerja.koneksi, Pegawai, SITI)
        assert ada is not None
        kerja.simpan(replace(ada.nilai, penilai_id=KADIS))
        kerja.koneksi.exec_driver_sql("DELETE FROM penilai_lama")  # a workstation that never knew of him
    assert opd.terima(putusan)[0].total("ditahan") == 1
    hasil = jaringan.tukar("opd", "kepala")
    assert hasil.ditahan_sana == 1

    def keadaan() -> tuple[list[int], int]:
        ringkas = tukar.ringkasan(kepala.konteks, kepala.ini)
        dibuat = [b.ditahan_sana for b in ringkas.riwayat if b.jenis is tukar.JenisRiwayat.DIAKUI]
        return dibuat, next(t.ditahan for t in ringkas.tetangga if t.perangkat == opd.perangkat)

    assert keadaan() == ([1], 1)
    dahulu = opd.kirim(kepala).berkas
    ganti_penilai(opd, KEPALA)
    (lagi,) = ulangi_menunggu(opd.konteks, opd.ini)
    assert lagi.nasib is Nasib.DITERIMA and status(opd) == (StatusLaporan.DISETUJUI, 1)
    assert jaringan.tukar("opd", "kepala").ditahan_sana == 0
    assert keadaan() == ([0], 0)
    kepala.terima(dahulu)
    assert keadaan() == ([0], 0), "an older bundle that comes late says nothing any more"


def test_nobody_is_told_of_bundles_that_he_did_not_make(jaringan: Jaringan, putusan: Path) -> None:
    opd = jaringan["opd"]
    opd.terima(putusan)
    with opd.konteks.transaksi("palsu") as kerja:
        p = skema.paket_masuk
        kerja.koneksi.execute(p.update().where(p.c.perangkat == jaringan["kepala"].perangkat).values(ditahan=3))
        kerja.koneksi.execute(
            p.update().where(p.c.ditahan == 3).values(perangkat=jaringan["siti"].perangkat, waktu="2099")
        )
    assert jaringan.tukar("opd", "siti").ditahan_sana == 0


@pytest.mark.parametrize("sekaligus", [True, False])
@pytest.mark.parametrize("urut", list(permutations(range(3))))
def test_the_order_of_files_makes_no_difference_though_a_verdict_comes_before_its_report(
    jaringan: Jaringan, putusan: Path, urut: tuple[int, ...], sekaligus: bool
) -> None:
    """The centre hears of the report, of the verdict on it, and of another report, in any order."""
    pusat, siti = jaringan["pusat"], jaringan["siti"]
    semua = [siti.kirim(pusat).berkas, jaringan["kepala"].kirim(pusat).berkas]
    simpan(siti, laporan(2))
    semua.append(siti.kirim(pusat).berkas)
    for kelompok in [urut] if sekaligus else [(n,) for n in urut]:
        pusat.terima(*(semua[n] for n in kelompok))
    assert status(pusat) == (StatusLaporan.DISETUJUI, 1)
    assert not list((pusat.konteks.folder / "paket" / "karantina").glob("*.kinerja"))


def test_who_only_oversees_neither_sends_nor_takes_in(jaringan: Jaringan, kantor: KantorUji, putusan: Path) -> None:
    opd = jaringan["opd"]
    pengawas = replace(opd, konteks=kantor.sebagai("pengawas"))
    for apa in (
        lambda: pengawas.terima(putusan),
        lambda: pengawas.terima(putusan, pratinjau=True),
        lambda: pengawas.kirim(jaringan["siti"]),
        lambda: ulangi_menunggu(pengawas.konteks, pengawas.ini),
    ):
        with pytest.raises(UserError, match="UMM-01"):
            apa()
    assert status(opd) == (StatusLaporan.DIAJUKAN, 0)


@pytest.mark.parametrize("urut", list(permutations(range(4)))[::3])
def test_a_preview_of_several_files_says_what_taking_them_in_does(
    jaringan: Jaringan, putusan: Path, urut: tuple[int, ...]
) -> None:
    """Bundles hold what is not confirmed once more, one is there twice, and a verdict may come before its report."""
    pusat, siti = jaringan["pusat"], jaringan["siti"]
    semua = [siti.kirim(pusat).berkas, jaringan["kepala"].kirim(pusat).berkas]
    simpan(siti, laporan(2))
    semua.append(siti.kirim(pusat).berkas)
    semua.append(semua[-1].with_name("salinan.kinerja"))
    semua[-1].write_bytes(semua[-2].read_bytes())
    berkas = [semua[n] for n in urut]

    def jumlah(hasil: list[HasilTerima]) -> dict[str, int]:
        angka = {apa: sum(h.total(apa) for h in hasil) for apa in ("baru", "berubah", "bertentangan")}
        return angka | {nasib.value: len({h.berkas for h in hasil if h.nasib is nasib}) for nasib in Nasib}

    with pusat.konteks.store.baca() as koneksi:
        sebelum = terakhir_lsn(koneksi)
    dilihat = pusat.terima(*berkas, pratinjau=True)
    with pusat.konteks.store.baca() as koneksi:
        assert terakhir_lsn(koneksi) == sebelum and not list(periksa(koneksi, pusat.konteks.brankas))
    assert sum(h.total("ditahan") for h in dilihat) == 0
    assert jumlah(dilihat) == jumlah(pusat.terima(*berkas))
    assert [h.rincian for h in dilihat if h.nasib is Nasib.ULANG] == [{}]


def test_what_fails_in_the_middle_of_a_preview_leaves_the_others_as_they_would_be(
    jaringan: Jaringan, putusan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that is refused after some of its records were merged is taken back alone."""
    pusat, siti = jaringan["pusat"], jaringan["siti"]
    pertama = siti.kirim(pusat).berkas
    simpan(siti, laporan(2))
    kedua, asli = siti.kirim(pusat).berkas, penerap_paket.Penerap.selesai

    def gagal(diri: Any, terbukti: Any) -> bool:
        if terbukti.manifest.bundle_id == read_header(pertama).bundle_id:
            raise UserError("PKT-09")
        return asli(diri, terbukti)

    monkeypatch.setattr(penerap_paket.Penerap, "selesai", gagal)
    rusak, baik = pusat.terima(pertama, kedua, pratinjau=True)
    assert (rusak.nasib, baik.nasib, baik.total("baru")) == (Nasib.KARANTINA, Nasib.DITERIMA, 2)
