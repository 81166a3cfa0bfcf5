"""Signatures under one evaluation that meet from two machines: the penilai is asked, and his next one settles it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from kinerja_desktop.domain.evaluasi import (
    CapaianOrganisasi,
    Evaluasi,
    PenetapanEvaluasi,
    Predikat,
    Rating,
    SebagaiPenetap,
)
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import (
    beranda,
    capaian,
    evaluasi,
    evaluasi_lembar,
    jam_mesin,
    keberatan,
    penetapan_berbeda,
    pertentangan,
    umpan_balik,
)
from kinerja_desktop.services.beranda_bentuk import JenisTindakan
from kinerja_desktop.services.evaluasi_bentuk import KeadaanEvaluasi
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.umpan_balik import Isian, Tentang
from kinerja_desktop.store import daun
from kinerja_desktop.store import evaluasi as kueri
from kinerja_desktop.store.beranda import isi_penetapan
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.tetangga import pernah_menerima
from tests.helpers.evaluasi import BAIK, TW4, siapkan
from tests.helpers.kantor import DEWI, KEPALA, PUSKESMAS, SITI, KantorUji
from tests.helpers.keberatan import ALASAN, KUATKAN, diterima
from tests.helpers.pertukaran import Jaringan, jam, laporan, semua, simpan, ubah_pegawai

SEMUA = ("kepala", "opd", "siti")
DUA_ARAH = (("opd", "kepala"), ("kepala", "opd"), ("opd", "siti"), ("siti", "opd"))
KURANG = replace(BAIK, rating_hasil=Rating.DI_BAWAH, alasan_rating="Dua target jauh dari yang disepakati.")


@pytest.fixture
def meja(jaringan: Jaringan, kantor: KantorUji) -> dict[str, Context]:
    """The laptop of the head and his seat at the workstation, with a quarter that is ready to be signed at both."""
    siapkan(kantor)
    edarkan(jaringan)
    return {"laptop": jaringan["kepala"].konteks, "meja kerja": kantor.sebagai("kepala")}


def edarkan(jaringan: Jaringan, putaran: int = 2) -> None:
    for dari, ke in DUA_ARAH * putaran:
        assert jaringan.tukar(dari, ke).total("ditahan") == 0


def tetapkan(konteks: Context, isian: evaluasi.IsianEvaluasi = BAIK, geser: timedelta = timedelta()) -> None:
    """Sign with a clock that is fast by `geser`."""
    jam = konteks.sekarang
    oleh = replace(konteks, sekarang=lambda: jam() + geser)
    evaluasi.tetapkan(oleh, SITI, TW4, isian, lembar(oleh, SITI, TW4).dasar)


def keadaan(jaringan: Jaringan) -> list[tuple[Predikat, list[Predikat]]]:
    """On each machine: the predikat that counts, and those that stand beside each other unaware."""
    hasil = []
    for nama in SEMUA:
        mesin = jaringan[nama]
        with mesin.konteks.store.baca() as koneksi:
            assert not list(periksa(koneksi, mesin.konteks.brankas))
        akhir = max(semua(mesin, PenetapanEvaluasi), key=lambda satu: satu.id)
        berbeda = penetapan_berbeda.daftar(mesin.konteks)
        hasil.append((akhir.predikat, [p.predikat for satu in berbeda for p in satu.penetapan]))
    return hasil


def berlaku(jaringan: Jaringan) -> list[tuple[Predikat, str | None, list[Predikat]]]:
    """On each machine: the predikat that counts, why it is final, and those that stand beside each other unaware."""
    hasil = []
    for nama in SEMUA:
        mesin = jaringan[nama].konteks
        with mesin.store.baca() as koneksi:
            akhir = kueri.penetapan(koneksi, SITI, TW4)[-1].nilai
            assert not list(periksa(koneksi, mesin.brankas))
            assert kueri.predikat_tim(koneksi, KEPALA, TW4)[SITI] is akhir.predikat
        berbeda = [p.predikat for satu in penetapan_berbeda.daftar(mesin) for p in satu.penetapan]
        hasil.append((akhir.predikat, akhir.alasan_final, berbeda))
    return hasil


@pytest.mark.parametrize("geser", [timedelta(minutes=5), timedelta(days=365), timedelta(days=-1)])
def test_two_signatures_that_did_not_know_of_each_other_are_shown_everywhere_and_settled_by_a_third(
    jaringan: Jaringan, meja: dict[str, Context], geser: timedelta
) -> None:
    tetapkan(meja["laptop"], geser=max(-geser, timedelta()))
    tetapkan(meja["meja kerja"], KURANG, max(geser, timedelta()))
    edarkan(jaringan)
    dua = [Predikat.BAIK, Predikat.BUTUH_PERBAIKAN]
    urut = dua if geser > timedelta() else dua[::-1]
    assert keadaan(jaringan) == [(urut[-1], urut)] * 3
    for nama, konteks in meja.items():
        kini = lembar(konteks, SITI, TW4)
        assert kini.keadaan is KeadaanEvaluasi.PERLU_DITINJAU, nama
        assert [p.predikat for p in kini.berbeda] == urut and {p.oleh for p in kini.berbeda} == {"dr. R. Purba"}
        assert [satu.boleh for satu in penetapan_berbeda.milik_saya(konteks)] == [True]
    milik = evaluasi.milik_saya(jaringan["siti"].konteks, TW4)
    assert milik is not None and [p.predikat for p in milik.berbeda] == urut
    assert [satu.boleh for satu in penetapan_berbeda.daftar(jaringan["siti"].konteks)] == [False]
    assert penetapan_berbeda.milik_saya(jaringan["siti"].konteks) == []

    laptop = meja["laptop"]
    with pytest.raises(UserError, match="EVL-37"):
        tetapkan(laptop, BAIK)
    tetapkan(laptop, replace(BAIK, alasan_ulang="Dipilih yang dibahas bersama Siti."))  # by a clock that is right again
    edarkan(jaringan)
    assert keadaan(jaringan) == [(Predikat.BAIK, [])] * 3
    for konteks in meja.values():
        assert lembar(konteks, SITI, TW4).keadaan is KeadaanEvaluasi.DITETAPKAN
    assert len(semua(jaringan["siti"], PenetapanEvaluasi)) == 3, "all are kept"


def test_two_unsigned_evaluations_of_one_penilai_are_one_record_with_two_versions(
    jaringan: Jaringan, meja: dict[str, Context], kantor: KantorUji
) -> None:
    for nama, isian in (("laptop", BAIK), ("meja kerja", KURANG)):
        evaluasi.simpan(meja[nama], SITI, TW4, isian, lembar(meja[nama], SITI, TW4).dasar)
    edarkan(jaringan)
    (milik,) = semua(jaringan["opd"], Evaluasi)
    for konteks in meja.values():
        (satu,) = pertentangan.daftar(konteks)
        assert (satu.id, satu.versi, satu.boleh) == (milik.id, 2, True) and penetapan_berbeda.daftar(konteks) == []
        with pytest.raises(UserError, match="GBG-03"):
            tetapkan(konteks)
    for peran in ("siti", "rudi", "operator"):
        assert pertentangan.daftar(kantor.sebagai(peran)) == [], "what is not signed is the penilai's to see"
        with pytest.raises(UserError, match="UMM-03"):
            pertentangan.banding(kantor.sebagai(peran), "evaluasi", milik.id)


def test_two_signatures_under_one_evaluation_are_one_question(jaringan: Jaringan, meja: dict[str, Context]) -> None:
    """Both versions of the record are signed: the penilai is asked once, and his next signature settles it all."""
    for nama, isian in (("laptop", BAIK), ("meja kerja", KURANG)):
        tetapkan(meja[nama], isian)
    edarkan(jaringan)
    konteks = meja["laptop"]
    with konteks.store.baca() as koneksi:
        assert [kelas for kelas, _ in daun.bertentangan(koneksi)] == [Evaluasi]
        for tanda in semua(jaringan["kepala"], PenetapanEvaluasi):
            isi = isi_penetapan(koneksi, tanda)
            assert isi is not None and isi.rating_hasil is (
                BAIK.rating_hasil if tanda.predikat is Predikat.BAIK else KURANG.rating_hasil
            )
    assert pertentangan.daftar(konteks) == [] and pertentangan.jumlah(konteks) == 0
    assert len(penetapan_berbeda.milik_saya(konteks)) == 1
    tetapkan(konteks, replace(KURANG, alasan_ulang="Dipilih yang dibahas bersama Siti."))
    edarkan(jaringan)
    for oleh in meja.values():
        assert penetapan_berbeda.daftar(oleh) == [] and pertentangan.daftar(oleh) == []
        with oleh.store.baca() as koneksi:
            assert list(daun.bertentangan(koneksi)) == []
            assert isi_penetapan(koneksi, semua(jaringan["kepala"], PenetapanEvaluasi)[-1]) is not None


@pytest.mark.parametrize("ubah", [{"penilai_id": None}, {"penilai_id": DEWI}])
def test_versions_that_were_signed_are_asked_about_where_nobody_settles_the_signatures_by_them(
    jaringan: Jaringan, meja: dict[str, Context], kantor: KantorUji, ubah: dict[str, Any]
) -> None:
    """Where nobody evaluates her any more, or another does, whose signature leaves the record as it is."""
    for nama, isian in (("laptop", BAIK), ("meja kerja", KURANG)):
        tetapkan(meja[nama], isian)
    edarkan(jaringan)
    ubah_pegawai(jaringan["opd"], SITI, **ubah)
    (satu,) = pertentangan.daftar(kantor.sebagai("kepala"))
    assert satu.boleh and pertentangan.jumlah(kantor.sebagai("kepala")) == 1


def test_the_penilai_is_asked_on_beranda_and_in_his_list(jaringan: Jaringan, meja: dict[str, Context]) -> None:
    tetapkan(meja["laptop"])
    tetapkan(meja["meja kerja"], KURANG)
    edarkan(jaringan)
    konteks = meja["laptop"]
    tindakan = [t for t in beranda.ringkasan(konteks).tindakan if t.jenis is JenisTindakan.PERTENTANGAN]
    assert [(t.jumlah, t.teks) for t in tindakan] == [(1, penetapan_berbeda.milik_saya(konteks)[0].nama)]
    (baris,) = (b for b in evaluasi_lembar.daftar(konteks, TW4).baris if b.pegawai_id == SITI)
    assert baris.keadaan is KeadaanEvaluasi.PERLU_DITINJAU


def test_a_second_signature_that_knew_the_first_asks_nobody(jaringan: Jaringan, meja: dict[str, Context]) -> None:
    """Each on another machine, and a third that knows the first by the second only."""
    tetapkan(meja["laptop"])
    edarkan(jaringan)
    ulang = replace(KURANG, alasan_ulang="Umpan balik baru dari rekan.")
    for nama, isi in (("meja kerja", "Membantu posyandu"), ("laptop", "Rapi mencatat")):
        umpan_balik.beri(meja[nama], TW4, Isian(SITI, Tentang(), isi))
        tetapkan(meja[nama], ulang)
        edarkan(jaringan)
        assert keadaan(jaringan) == [(Predikat.BUTUH_PERBAIKAN, [])] * 3


def test_signatures_of_an_earlier_program_pass_for_known(
    jaringan: Jaringan, meja: dict[str, Context], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as m:
        m.setattr("kinerja_desktop.services.cuplikan.dikenal", lambda _: None)
        tetapkan(meja["laptop"])
        tetapkan(meja["meja kerja"], KURANG, timedelta(minutes=5))
    edarkan(jaringan)
    assert keadaan(jaringan) == [(Predikat.BUTUH_PERBAIKAN, [])] * 3


def test_the_person_reads_his_ratings_where_the_evaluation_itself_never_comes(
    jaringan: Jaringan, meja: dict[str, Context]
) -> None:
    tetapkan(meja["meja kerja"])
    edarkan(jaringan)
    siti = jaringan["siti"]
    assert semua(siti, Evaluasi) == []
    akhir = beranda.ringkasan(siti.konteks).predikat
    assert akhir is not None and (akhir.rating_hasil, akhir.rating_perilaku) == (
        BAIK.rating_hasil,
        BAIK.rating_perilaku,
    )
    assert akhir.cara is not None


def test_a_machine_without_its_first_bundle_asks_for_it_and_for_no_plan(jaringan: Jaringan, kantor: KantorUji) -> None:
    siapkan(kantor)
    siti = jaringan.pasang("siti")
    simpan(siti, laporan(1))
    jenis = [t.jenis for t in beranda.ringkasan(siti.konteks).tindakan]
    assert JenisTindakan.DATA_BELUM_TIBA in jenis and JenisTindakan.SKP_BELUM not in jenis
    jaringan.tukar("opd", "siti")
    jenis = [t.jenis for t in beranda.ringkasan(siti.konteks).tindakan]
    assert JenisTindakan.DATA_BELUM_TIBA not in jenis
    opd = jaringan.pasang("opd")
    with opd.konteks.store.baca() as koneksi:
        assert not pernah_menerima(koneksi), "a workstation has what its office wrote"
    assert JenisTindakan.DATA_BELUM_TIBA not in {t.jenis for t in beranda.ringkasan(kantor.sebagai("rudi")).tindakan}
    assert JenisTindakan.DATA_BELUM_TIBA not in {t.jenis for t in beranda.ringkasan(kantor.sebagai("siti")).tindakan}


@pytest.mark.parametrize("geser", [timedelta(days=-1), timedelta(days=1)])
def test_what_the_decision_on_an_objection_upheld_counts_everywhere_whatever_the_penilai_signed_unaware(
    jaringan: Jaringan, kantor: KantorUji, geser: timedelta
) -> None:
    semula = diterima(kantor)
    edarkan(jaringan)
    laptop, kadis = jaringan["kepala"].konteks, kantor.sebagai("kadis")
    umpan_balik.beri(laptop, TW4, Isian(SITI, Tentang(), "Masukan baru"))
    tetapkan(laptop, replace(KURANG, alasan_ulang="Ada masukan baru"), geser)
    siti = kantor.sebagai("siti")
    keberatan.ajukan(siti, semula.id, ALASAN)
    nomor = keberatan.hasil_saya(siti)[0].berkas.keberatan.id
    keberatan.putuskan(kadis, nomor, KUATKAN)
    edarkan(jaringan)
    for nama in SEMUA:
        mesin = jaringan[nama].konteks
        with mesin.store.baca() as koneksi:
            tanda = kueri.penetapan(koneksi, SITI, TW4)
            assert len(tanda) == 2 and tanda[-1].nilai.id == semula.id, nama
            assert kueri.predikat_tim(koneksi, KEPALA, TW4)[SITI] is semula.predikat
            assert not list(periksa(koneksi, mesin.brankas))
        assert penetapan_berbeda.daftar(mesin) == [], "it is decided: nobody is asked"
    for konteks in (laptop, kantor.sebagai("kepala")):
        assert lembar(konteks, SITI, TW4).keadaan is not KeadaanEvaluasi.PERLU_DITINJAU
        with pytest.raises(UserError, match="KBR-14"):
            tetapkan(konteks, replace(KURANG, alasan_ulang="Sekali lagi"))


@pytest.mark.parametrize("di_laptop", [datetime(2026, 12, 30, 9, tzinfo=WIB), datetime(2027, 1, 12, 9, tzinfo=WIB)])
def test_the_atasan_who_did_not_know_the_signature_of_the_penilai_does_not_displace_it(
    jaringan: Jaringan, meja: dict[str, Context], kantor: KantorUji, di_laptop: datetime
) -> None:
    laptop, kadis = meja["laptop"], kantor.sebagai("kadis")
    jam(jaringan["kepala"], di_laptop)
    tetapkan(laptop)
    kantor.jam.saat = datetime(2027, 1, 8, 9, tzinfo=WIB)
    jam_mesin.nyatakan_benar(kadis)
    tetapkan(kadis, replace(KURANG, alasan_atasan="Pejabat penilai belum menilai."))
    terakhir = evaluasi.penetapan_terakhir(kadis, SITI, TW4)
    assert terakhir is not None and terakhir.sebagai is SebagaiPenetap.ATASAN
    edarkan(jaringan)
    dua = [Predikat.BUTUH_PERBAIKAN, Predikat.BAIK]
    assert berlaku(jaringan) == [(Predikat.BAIK, None, dua)] * 3
    assert penetapan_berbeda.milik_saya(kadis) == []
    for konteks in meja.values():
        assert [s.boleh for s in penetapan_berbeda.milik_saya(konteks)] == [True]
    tetapkan(meja["meja kerja"], replace(KURANG, alasan_ulang="Saya setuju dengan atasan."))
    edarkan(jaringan)
    assert berlaku(jaringan) == [(Predikat.BUTUH_PERBAIKAN, None, [])] * 3


def test_two_annual_signatures_that_meet_after_the_window_are_settled_by_one_of_the_two_results(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    tahun = Periode(2026, JenisPeriode.TAHUNAN)
    siapkan(kantor)
    capaian.tetapkan(kantor.sebagai("kepala"), PUSKESMAS, tahun, CapaianOrganisasi.BAIK)
    edarkan(jaringan)
    laptop, meja_kerja = jaringan["kepala"].konteks, kantor.sebagai("kepala")

    def tanda_tangani(konteks: Context, isian: evaluasi.IsianEvaluasi) -> None:
        evaluasi.tetapkan(konteks, SITI, tahun, isian, lembar(konteks, SITI, tahun).dasar)

    def tanggal(hari: datetime) -> None:
        kantor.jam.saat = hari
        for nama in ("kepala", "siti"):
            jam(jaringan[nama], hari)

    tanggal(datetime(2027, 1, 29, 9, tzinfo=WIB))
    tanda_tangani(laptop, BAIK)
    tanda_tangani(meja_kerja, KURANG)
    tanggal(datetime(2027, 2, 3, 9, tzinfo=WIB))
    edarkan(jaringan)
    for konteks in (laptop, meja_kerja):
        assert [s.boleh for s in penetapan_berbeda.milik_saya(konteks)] == [True]
        ketiga = replace(BAIK, rating_hasil=Rating.DI_ATAS, alasan_rating="Baru", alasan_ulang="Hasil ketiga.")
        with pytest.raises(UserError, match="EVL-55"):
            tanda_tangani(konteks, ketiga)
    tanda_tangani(laptop, replace(BAIK, alasan_ulang="Ini yang dibahas dengan Siti."))
    edarkan(jaringan)
    for nama in SEMUA:
        mesin = jaringan[nama].konteks
        with mesin.store.baca() as koneksi:
            assert kueri.penetapan(koneksi, SITI, tahun)[-1].nilai.predikat is Predikat.BAIK, nama
            assert not list(daun.bertentangan(koneksi)) and not list(periksa(koneksi, mesin.brankas))
        assert penetapan_berbeda.daftar(mesin) == []
    with pytest.raises(UserError, match="EVL-33"):
        tanda_tangani(laptop, replace(KURANG, alasan_ulang="Berubah pikiran."))
