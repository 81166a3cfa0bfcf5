"""Requests for feedback below the window: who asks whom about whom, and what becomes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.permintaan_umpan import BATAS_MENUNGGU, KeadaanPermintaan
from kinerja_desktop.domain.skp import Nilai
from kinerja_desktop.domain.umpan_balik import Hubungan, PermintaanUmpanBalik
from kinerja_desktop.services import permintaan_umpan as layanan
from kinerja_desktop.services import umpan_balik
from kinerja_desktop.services.beranda import ringkasan
from kinerja_desktop.services.beranda_bentuk import JenisTindakan
from kinerja_desktop.services.umpan_balik import Isian, Tentang
from kinerja_desktop.store import skema
from tests.helpers.kantor import DEWI, KADIS, KEPALA, OPERATOR, RHK_1, RUDI, SITI, KantorUji, id_tetap

TW4 = Periode.baca("2026-TW4")


def _kode(panggil: object, *args: object) -> str:
    with pytest.raises(UserError) as galat:
        panggil(*args)  # type: ignore[operator]
    return galat.value.kode


def _minta(kantor: KantorUji, kepada: object = RUDI) -> layanan.BarisPermintaan:
    layanan.minta(kantor.sebagai("siti"), SITI, [kepada], TW4, "Mohon masukan", Tentang(nilai=Nilai.KOMPETEN))  # type: ignore[list-item]
    return next(b for b in layanan.daftar(kantor.sebagai("siti")) if b.permintaan.kepada_id == kepada)


def test_who_may_be_asked_follows_article_18(kantor: KantorUji) -> None:
    assert {p.pegawai_id for p in layanan.calon(kantor.sebagai("siti"), SITI)} == {KEPALA, RUDI, DEWI, OPERATOR}
    assert {p.pegawai_id for p in layanan.calon(kantor.sebagai("kepala"), SITI)} == {RUDI, DEWI, OPERATOR}
    assert {p.pegawai_id for p in layanan.calon(kantor.sebagai("kepala"), KEPALA)} >= {KADIS, SITI, RUDI}


def test_an_answer_names_the_request_and_closes_it(kantor: KantorUji) -> None:
    baris = _minta(kantor)
    rudi = kantor.sebagai("rudi")
    (masuk,) = layanan.menunggu_saya(rudi)
    assert (masuk.peminta, masuk.tentang, masuk.keadaan) == (
        "Siti Rahma, A.Md.Keb.", "Kompeten", KeadaanPermintaan.MENUNGGU,
    )  # fmt: skip
    (ajakan,) = [t for t in ringkasan(rudi).tindakan if t.jenis is JenisTindakan.PERMINTAAN_UMPAN]
    assert (ajakan.jumlah, ajakan.oleh) == (1, "Siti Rahma, A.Md.Keb.")
    isian = Isian(SITI, Tentang(nilai=Nilai.KOMPETEN), "Cepat belajar", permintaan_id=baris.permintaan.id)
    umpan_balik.beri(rudi, TW4, isian)
    assert layanan.menunggu_saya(rudi) == []
    (kirim,) = layanan.daftar(kantor.sebagai("siti"))
    assert kirim.keadaan is KeadaanPermintaan.DIJAWAB and not kirim.terbuka
    assert _kode(umpan_balik.beri, rudi, TW4, isian) == "UMP-25", "one request has one answer"
    assert _kode(layanan.tolak, rudi, baris.permintaan.id, "terlambat") == "UMP-25"
    assert _kode(layanan.batalkan, kantor.sebagai("siti"), baris.permintaan.id) == "UMP-25"


def test_a_request_answers_only_about_its_person_and_by_who_was_asked(kantor: KantorUji) -> None:
    satu = _minta(kantor).permintaan.id
    assert _kode(umpan_balik.beri, kantor.sebagai("rudi"), TW4, Isian(DEWI, isi="x", permintaan_id=satu)) == "UMP-12"
    assert _kode(umpan_balik.beri, kantor.sebagai("dewi"), TW4, Isian(SITI, isi="x", permintaan_id=satu)) == "UMM-01"


def test_declining_needs_a_reason_that_the_asker_reads(kantor: KantorUji) -> None:
    satu = _minta(kantor).permintaan.id
    rudi = kantor.sebagai("rudi")
    assert _kode(layanan.tolak, rudi, satu, "  ") == "UMP-23"
    layanan.tolak(rudi, satu, "Baru sebulan bekerja bersama.")
    (kirim,) = layanan.daftar(kantor.sebagai("siti"))
    assert (kirim.keadaan, kirim.alasan) == (KeadaanPermintaan.DITOLAK, "Baru sebulan bekerja bersama.")
    assert _kode(layanan.tolak, rudi, satu, "lagi") == "UMP-25"


def test_only_the_asker_cancels(kantor: KantorUji) -> None:
    satu = _minta(kantor).permintaan.id
    assert _kode(layanan.batalkan, kantor.sebagai("rudi"), satu) == "UMM-01"
    layanan.batalkan(kantor.sebagai("siti"), satu)
    assert layanan.daftar(kantor.sebagai("rudi"))[0].keadaan is KeadaanPermintaan.DIBATALKAN
    assert layanan.menunggu_saya(kantor.sebagai("rudi")) == []
    assert _minta(kantor).terbuka, "a new one may follow"


def test_a_date_that_passed_is_said_and_the_request_stays_open(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    layanan.minta(siti, SITI, [RUDI, DEWI], TW4, "", sampai=date(2026, 11, 25))
    kantor.jam.maju(days=2)
    assert {b.keadaan for b in layanan.daftar(siti)} == {KeadaanPermintaan.LEWAT}
    assert layanan.menunggu_saya(kantor.sebagai("dewi"))[0].terbuka


def test_the_same_is_not_asked_twice_and_all_or_none_are_asked(kantor: KantorUji) -> None:
    _minta(kantor)
    siti, nilai = kantor.sebagai("siti"), Tentang(nilai=Nilai.KOMPETEN)
    assert _kode(layanan.minta, siti, SITI, [DEWI, RUDI], TW4, "", nilai) == "UMP-26"
    assert len(layanan.daftar(siti)) == 1
    layanan.minta(siti, SITI, [RUDI], TW4, "tentang hal lain")
    assert len(layanan.daftar(siti)) == 2


def test_a_penilai_asks_colleagues_about_his_pegawai(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    layanan.minta(kantor.sebagai("kepala"), SITI, [RUDI], TW4, "Bagaimana kerja sama dengan Siti?", Tentang(RHK_1))
    (masuk,) = layanan.menunggu_saya(kantor.sebagai("rudi"))
    assert masuk.tentang_siapa.startswith("Siti") and "ibu hamil" in masuk.tentang
    assert layanan.daftar(kantor.sebagai("siti")) == [], "the person asked about is not told who was asked"


@pytest.mark.parametrize(
    ("akun", "tentang", "kepada", "kode"),
    [
        ("rudi", SITI, DEWI, "UMM-01"),
        ("kadis", SITI, RUDI, "UMM-01"),
        ("operator", SITI, RUDI, "UMM-01"),
        ("pusat", SITI, RUDI, "UMM-01"),
        ("pengawas", SITI, RUDI, "UMM-01"),
        ("siti", SITI, KADIS, "UMP-24"),
        ("siti", SITI, SITI, "UMP-24"),
        ("kepala", SITI, KEPALA, "UMP-24"),
        ("siti", SITI, id_tetap(999), "UMM-03"),
    ],
)
def test_refusals(kantor: KantorUji, akun: str, tentang: object, kepada: object, kode: str) -> None:
    assert _kode(layanan.minta, kantor.sebagai(akun), tentang, [kepada], TW4, "") == kode


def test_refused_words_and_days(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    assert _kode(layanan.minta, siti, SITI, [RUDI], TW4, "x" * 1001) == "UMP-21"
    assert _kode(layanan.minta, siti, SITI, [RUDI], TW4, "", Tentang(), date(2026, 11, 23)) == "UMP-22"
    assert _kode(layanan.minta, siti, SITI, [RUDI], TW4, "", Tentang(RHK_1)) == "UMP-12"
    assert _kode(layanan.minta, siti, SITI, [RUDI], Periode.baca("2027-TW1"), "") == "UMP-13"
    assert _kode(layanan.minta, siti, SITI, [], TW4, "") == "UMM-03"
    assert _kode(layanan.tolak, siti, id_tetap(999), "x") == "UMM-03"
    assert layanan.daftar(siti) == []


def test_who_was_asked_answers_also_after_he_stopped_to_be_a_colleague(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    layanan.minta(siti, SITI, [RUDI], TW4, "Mohon masukan")
    with kantor.sebagai("operator").transaksi("pindah", (skema.PUSAT,)) as kerja:
        orang = kerja.ambil(Pegawai, SITI)
        assert orang is not None
        kerja.simpan(replace(orang.nilai, penilai_id=KADIS), orang.hash)
    rudi = kantor.sebagai("rudi")
    (minta,) = layanan.menunggu_saya(rudi)
    assert SITI in {p.pegawai_id for p in umpan_balik.penerima(rudi)}
    assert _kode(umpan_balik.beri, rudi, TW4, Isian(SITI, isi="Tanpa diminta")) == "UMP-11"
    assert umpan_balik.pilihan_tentang(rudi, SITI, TW4)
    umpan_balik.beri(rudi, TW4, Isian(SITI, isi="Ramah", permintaan_id=minta.permintaan.id))
    (satu,) = umpan_balik.diterima(kantor.sebagai("siti")).baris
    assert (satu.isi, satu.hubungan) == ("Ramah", Hubungan.REKAN)
    assert SITI not in {p.pegawai_id for p in umpan_balik.penerima(rudi)}, "once it is answered he is a stranger again"


def _kirim(kantor: KantorUji, oleh: UUID, banyak: int, **ubahan: Any) -> list[PermintaanUmpanBalik]:
    """What a changed program asks of Rudi without looking, each a second after the one before."""
    semua = []
    for n in range(banyak):
        kantor.jam.maju(seconds=1)
        saat = kantor.jam.saat
        satu = PermintaanUmpanBalik(id_baru(saat), oleh, oleh, RUDI, TW4, f"Mohon masukan {n}", saat)
        semua.append(replace(satu, **{nama: isi(n) if callable(isi) else isi for nama, isi in ubahan.items()}))
    with kantor.terbuka.store.transaksi(oleh, "minta", kantor.jam.saat) as kerja:
        for satu in semua:
            kerja.simpan(satu)
    return semua


def test_who_asks_the_same_again_and_again_asks_once(kantor: KantorUji) -> None:
    dijawab, *_, terbaru = _kirim(kantor, SITI, 5)
    rudi, siti = kantor.sebagai("rudi"), kantor.sebagai("siti")
    assert (
        [b.permintaan for b in layanan.menunggu_saya(rudi)] == [terbaru] == [b.permintaan for b in layanan.daftar(siti)]
    )
    umpan_balik.beri(rudi, TW4, Isian(SITI, isi="Ramah", permintaan_id=dijawab.id))
    assert [b.permintaan for b in layanan.daftar(rudi)] == [terbaru, dijawab], "what he answered stays"
    layanan.tolak(rudi, terbaru.id, "Sudah saya jawab.")
    assert layanan.menunggu_saya(rudi) == [], "those before it do not come up one after the other"
    (lain,) = _kirim(kantor, SITI, 1, nilai=Nilai.KOMPETEN)
    _kirim(kantor, DEWI, 1)
    assert len(layanan.menunggu_saya(rudi)) == 2
    layanan.batalkan(siti, lain.id)
    (lagi,) = _kirim(kantor, SITI, 1, nilai=Nilai.KOMPETEN)
    keadaan = {b.permintaan.id: b.keadaan for b in layanan.daftar(siti)}
    assert keadaan[lain.id] is KeadaanPermintaan.DIBATALKAN and keadaan[lagi.id] is KeadaanPermintaan.MENUNGGU


@pytest.mark.parametrize("apa", ["rhk_id", "tentang_id", "periode", "dibatalkan"])
def test_who_asks_about_everything_does_not_bury_what_others_ask(kantor: KantorUji, apa: str) -> None:
    ubahan: dict[str, Any] = {
        apa: lambda n: Periode.baca(f"{1900 + n}-TW4") if apa == "periode" else id_tetap(5000 + n)
    }
    if apa == "dibatalkan":
        ubahan = {"rhk_id": lambda n: id_tetap(5000 + n), "dibatalkan_pada": kantor.jam.saat}
    (dewi,) = _kirim(kantor, DEWI, 1)
    semua = _kirim(kantor, SITI, BATAS_MENUNGGU + 50, **ubahan)
    rudi = kantor.sebagai("rudi")
    daftar = [b.permintaan.id for b in layanan.daftar(rudi)]
    assert len(daftar) == BATAS_MENUNGGU + 1 and dewi.id in daftar
    assert semua[-1].id in daftar and semua[0].id not in daftar


def test_a_request_about_who_is_not_known_here_closes_no_form(kantor: KantorUji) -> None:
    """It comes before the master data that tell of her, or from a changed program."""
    _kirim(kantor, SITI, 1, tentang_id=id_tetap(999))
    rudi = kantor.sebagai("rudi")
    assert len(layanan.menunggu_saya(rudi)) == 1
    assert id_tetap(999) not in {p.pegawai_id for p in umpan_balik.penerima(rudi)}
