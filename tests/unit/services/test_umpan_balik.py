"""Feedback below the window: who may give it to whom, about what, and how it is read."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from kinerja_desktop.domain.evaluasi import Rating
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Nilai
from kinerja_desktop.domain.umpan_balik import Hubungan, Nada
from kinerja_desktop.services import evaluasi, umpan_draf, wewenang
from kinerja_desktop.services import umpan_balik as layanan
from kinerja_desktop.services.beranda import ringkasan
from kinerja_desktop.services.beranda_bentuk import JenisTindakan
from kinerja_desktop.services.evaluasi_bentuk import Dasar, IsianEvaluasi
from kinerja_desktop.services.kewajiban_umpan import kewajiban
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.umpan_balik import Isian, Tentang
from tests.helpers.kantor import (
    DEWI,
    IKI_3,
    KADIS,
    KEPALA,
    OPERATOR,
    PUSAT,
    RHK_1,
    RHK_2,
    RUDI,
    SITI,
    WALI,
    KantorUji,
    id_tetap,
)

TW4 = Periode.baca("2026-TW4")


def _tanpa_berkala(konteks: Context, periode: Periode) -> int:
    milik = kewajiban(konteks, periode)
    return 0 if milik is None else len(milik.belum)


def _kode(panggil: object, *args: object) -> str:
    with pytest.raises(UserError) as galat:
        panggil(*args)  # type: ignore[operator]
    return galat.value.kode


@pytest.mark.parametrize(
    ("akun", "tentang", "hubungan"),
    [
        ("kepala", SITI, Hubungan.PIMPINAN),
        ("kadis", SITI, Hubungan.PIMPINAN),
        ("rudi", SITI, Hubungan.REKAN),
        ("siti", KEPALA, Hubungan.BAWAHAN),
        ("kepala", KADIS, Hubungan.BAWAHAN),
        ("siti", KADIS, None),
        ("siti", SITI, None),
        ("siti", PUSAT, None),
        ("kadis", WALI, Hubungan.BAWAHAN),
        ("operator", SITI, None),
        ("pusat", KADIS, None),
        ("pengawas", SITI, None),
    ],
)
def test_relation_follows_the_organisation(
    kantor: KantorUji, akun: str, tentang: object, hubungan: Hubungan | None
) -> None:
    konteks = kantor.sebagai(akun)
    assert layanan.hubungan(konteks, wewenang.pegawai(konteks, tentang)) is hubungan  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("akun", "tentang", "hubungan"),
    [("rudi", SITI, Hubungan.REKAN), ("dewi", SITI, Hubungan.REKAN), ("siti", KEPALA, Hubungan.BAWAHAN)],
)
def test_r59_a_peer_and_a_subordinate_give_feedback_and_no_rating(
    kantor: KantorUji, akun: str, tentang: UUID, hubungan: Hubungan
) -> None:
    konteks = kantor.sebagai(akun)
    layanan.beri(konteks, TW4, Isian(tentang, isi="Terbuka menerima masukan"))
    (satu,) = layanan.diberikan(konteks).baris
    assert (satu.hubungan, satu.isi) == (hubungan, "Terbuka menerima masukan")
    isian = IsianEvaluasi(Rating.DI_ATAS, Rating.DI_ATAS)
    assert _kode(evaluasi.simpan, konteks, tentang, TW4, isian, Dasar()) == "UMM-01"
    assert _kode(evaluasi.tetapkan, konteks, tentang, TW4, isian, Dasar()) == "UMM-01"


def test_picker_lists_leader_team_and_peers_but_never_oneself(kantor: KantorUji) -> None:
    siti = layanan.penerima(kantor.sebagai("siti"))
    assert {(p.pegawai_id, p.hubungan) for p in siti} == {
        (KEPALA, Hubungan.BAWAHAN),
        (RUDI, Hubungan.REKAN),
        (DEWI, Hubungan.REKAN),
        (OPERATOR, Hubungan.REKAN),
    }
    kepala = layanan.penerima(kantor.sebagai("kepala"))
    assert {p.pegawai_id for p in kepala if p.hubungan is Hubungan.PIMPINAN} == {SITI, RUDI, DEWI, OPERATOR}
    assert [p.hubungan for p in kepala][:4] == [Hubungan.PIMPINAN] * 4


def test_feedback_is_stored_with_its_relation_and_read_by_both(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    rudi, siti = kantor.sebagai("rudi"), kantor.sebagai("siti")
    isian = Isian(SITI, Tentang(RHK_2, IKI_3), "  Kunjungan rapi\r\ndan lengkap ", Nada.POSITIF, berkala=True)
    layanan.beri(rudi, TW4, isian)
    (satu,) = layanan.diterima(siti).baris
    assert (satu.orang, satu.hubungan, satu.nada) == ("Rudi Hasibuan", Hubungan.REKAN, Nada.POSITIF)
    assert satu.isi == "Kunjungan rapi\ndan lengkap"
    assert satu.tentang == "Jumlah kunjungan rumah ibu hamil risiko tinggi"
    assert not satu.berkala, "scheduled feedback is a duty of leaders only"
    assert not satu.dibaca
    (beri,) = layanan.diberikan(rudi).baris
    assert (beri.orang, beri.dibaca) == ("Siti Rahma, A.Md.Keb.", True)
    assert layanan.diterima(rudi).jumlah == 0


def test_read_marks_are_kept_per_account(kantor: KantorUji) -> None:
    rudi, siti = kantor.sebagai("rudi"), kantor.sebagai("siti")
    for isi in ("satu", "dua"):
        layanan.beri(rudi, TW4, Isian(SITI, Tentang(nilai=Nilai.KOMPETEN), isi))
    baru, lama = layanan.diterima(siti).baris
    assert (baru.isi, lama.isi, baru.tentang) == ("dua", "satu", "Kompeten")
    assert layanan.belum_dibaca(siti) == 2
    layanan.tandai_dibaca(siti)
    assert layanan.belum_dibaca(siti) == 0
    layanan.beri(rudi, TW4, Isian(SITI, Tentang(), "tiga"))
    assert [b.dibaca for b in layanan.diterima(siti).baris] == [False, True, True]
    assert layanan.diterima(siti, batas=1, lewati=2).baris[0].id == lama.id
    assert layanan.diterima(siti, batas=1, lewati=1).jumlah == 3


def test_scheduled_feedback_of_the_penilai_answers_the_reminder(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")
    assert _tanpa_berkala(kepala, TW4) == 4
    layanan.beri(kepala, TW4, Isian(SITI, Tentang(), "Pertahankan", Nada.POSITIF, berkala=True))
    layanan.beri(kepala, TW4, Isian(RUDI, Tentang(), "Insidentil"))
    assert _tanpa_berkala(kepala, TW4) == 3
    assert _tanpa_berkala(kepala, TW4.sebelumnya()) == 4
    assert _tanpa_berkala(kantor.sebagai("siti"), TW4) == 0


@pytest.mark.parametrize("akun", ["operator", "pusat", "pengawas"])
def test_accounts_that_administer_give_no_feedback(kantor: KantorUji, akun: str) -> None:
    assert _kode(layanan.beri, kantor.sebagai(akun), TW4, Isian(SITI, Tentang(), "isi")) == "UMM-01"
    assert _kode(layanan.penerima, kantor.sebagai(akun)) == "UMM-01"
    assert _kode(umpan_draf.simpan, kantor.sebagai(akun), Isian(SITI, Tentang(), "isi")) == "UMM-01"


@pytest.mark.parametrize(
    ("akun", "isian", "kode"),
    [
        ("siti", Isian(SITI, Tentang(), "bagus"), "UMP-01"),
        ("kepala", Isian(KEPALA, Tentang(), "bagus"), "UMP-01"),
        ("siti", Isian(KADIS, Tentang(), "bagus"), "UMP-11"),
        ("siti", Isian(id_tetap(999), Tentang(), "bagus"), "UMM-03"),
        ("siti", Isian(None, Tentang(), "bagus"), "UMM-03"),
        ("rudi", Isian(SITI, Tentang(), " \n "), "UMP-02"),
        ("rudi", Isian(SITI, Tentang(), "x" * 100_000), "UMP-03"),
        ("rudi", Isian(SITI, Tentang(RHK_1, IKI_3), "iki dari RHK lain"), "UMP-12"),
        ("rudi", Isian(DEWI, Tentang(RHK_1), "RHK orang lain"), "UMP-12"),
        ("rudi", Isian(SITI, Tentang(RHK_1, nilai=Nilai.LOYAL), "dua sasaran"), "UMP-12"),
    ],
)
def test_refusals_keep_nothing(kantor: KantorUji, akun: str, isian: Isian, kode: str) -> None:
    kantor.tetapkan_skp_siti()
    konteks = kantor.sebagai(akun)
    assert _kode(layanan.periksa, konteks, TW4, isian) == kode
    assert _kode(layanan.beri, konteks, TW4, isian) == kode
    assert layanan.diberikan(konteks).jumlah == 0


def test_what_may_be_given_is_found_out_without_giving_it(kantor: KantorUji) -> None:
    layanan.periksa(kantor.sebagai("rudi"), TW4, Isian(SITI, isi="Rapi"))
    assert layanan.diterima(kantor.sebagai("siti")).jumlah == 0


def test_a_period_that_has_not_begun_is_refused(kantor: KantorUji) -> None:
    rudi = kantor.sebagai("rudi")
    assert _kode(layanan.beri, rudi, Periode.baca("2027-TW1"), Isian(SITI, Tentang(), "isi")) == "UMP-13"


def test_subjects_are_results_indicators_and_values_without_targets(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    pilihan = layanan.pilihan_tentang(kantor.sebagai("rudi"), SITI, TW4)
    assert [p.inti for p in pilihan][:5] == [True, False, False, True, False]
    assert [p.teks for p in pilihan][-7:] == [
        "Berorientasi pelayanan", "Akuntabel", "Kompeten", "Harmonis", "Loyal", "Adaptif", "Kolaboratif",
    ]  # fmt: skip
    assert not any("120 ibu hamil" in p.teks for p in pilihan)
    assert len(layanan.pilihan_tentang(kantor.sebagai("rudi"), DEWI, TW4)) == 7


def test_the_date_is_that_of_the_clock(kantor: KantorUji) -> None:
    layanan.beri(kantor.sebagai("rudi"), TW4, Isian(SITI, Tentang(), "isi"))
    assert layanan.diterima(kantor.sebagai("siti")).baris[0].pada.date() == date(2026, 11, 24)


def test_lists_are_by_date_whatever_order_the_records_arrived_in(kantor: KantorUji) -> None:
    rudi = kantor.sebagai("rudi")
    layanan.beri(rudi, TW4, Isian(SITI, Tentang(), "ditulis 24 November"))
    kantor.jam.maju(days=-10)
    layanan.beri(rudi, TW4, Isian(SITI, Tentang(), "ditulis 14 November"))
    for daftar in (layanan.diterima(kantor.sebagai("siti")), layanan.diberikan(rudi)):
        assert [b.isi for b in daftar.baris] == ["ditulis 24 November", "ditulis 14 November"]


def test_feedback_is_read_one_by_one(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    for akun in ("rudi", "kepala"):
        layanan.beri(kantor.sebagai(akun), TW4, layanan.Isian(SITI, layanan.Tentang(), f"dari {akun}"))
    siti = kantor.sebagai("siti")
    baru, lama = layanan.diterima(siti).baris
    layanan.tandai_dibaca(siti, baru.id)
    assert [b.dibaca for b in layanan.diterima(siti).baris] == [True, False]
    assert layanan.belum_dibaca(siti) == 1
    tindakan = [t.id for t in ringkasan(siti).tindakan if t.jenis is JenisTindakan.UMPAN_BALIK]
    assert tindakan == [lama.id]
    layanan.tandai_dibaca(siti, lama.id)
    assert layanan.belum_dibaca(siti) == 0
    assert not siti.store.preferensi(siti.akun.id, layanan.TERBACA_SATUAN)
