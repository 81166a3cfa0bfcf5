"""Guidance through the services: assignment, both parts, signatures, readers (Lampiran III.D.4)."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.bimbingan import JenisBimbingan, StatusBimbingan
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import bimbingan as layanan
from kinerja_desktop.services import tindakan_kemajuan
from kinerja_desktop.services.bimbingan_bentuk import BagianPegawai, BagianPembimbing, IsianBuka
from tests.helpers.kantor import DEWI, SITI, SKP_SITI, KantorUji
from tests.helpers.pembinaan import BAGIAN_RUDI, BAGIAN_SITI, JURNAL, KEAHLIAN, coaching, mentoring, penugasan

POKOK = IsianBuka(pokok="Mengejar kunjungan rumah")


def galat(kode: str) -> pytest.RaisesExc[UserError]:
    return pytest.raises(UserError, match=kode)


def test_a_leader_opens_about_the_plan_in_force(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    nomor, _ = layanan.buka(kantor.sebagai("kepala"), SITI, POKOK)
    buka = layanan.lembar(kantor.sebagai("kepala"), nomor)
    assert (buka.status, buka.bimbingan.skp_id, buka.bimbingan.mulai) == (
        StatusBimbingan.MENUNGGU_PEGAWAI, SKP_SITI, date(2026, 11, 24),
    )  # fmt: skip
    assert buka.tulis_pembimbing and not buka.tulis_pegawai


def test_somebody_else_needs_an_assignment(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    with galat("PBN-08"):
        layanan.buka(kantor.sebagai("rudi"), SITI, POKOK)
    tindakan = penugasan(kantor)
    nomor, _ = layanan.buka(kantor.sebagai("rudi"), SITI, POKOK)
    buka = layanan.lembar(kantor.sebagai("rudi"), nomor)
    assert buka.bimbingan.tindakan_id == tindakan
    assert buka.penugasan == "Surat tugas Kepala Puskesmas 12 November 2026"
    with galat("PBN-08"):
        layanan.buka(kantor.sebagai("rudi"), DEWI, POKOK)
    with galat("PBN-08"):
        layanan.buka(kantor.sebagai("dewi"), SITI, POKOK)


def test_an_assignment_that_was_called_off_opens_nothing(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    nomor, kepala = penugasan(kantor), kantor.sebagai("kepala")
    tindakan_kemajuan.batalkan(kepala, nomor, tindakan_kemajuan.daftar(kepala, SITI)[0].hash)
    with galat("PBN-08"):
        layanan.buka(kantor.sebagai("rudi"), SITI, POKOK)


@pytest.mark.parametrize("akun", ["siti", "operator", "pusat", "pengawas"])
def test_oneself_and_accounts_without_records_open_nothing(kantor: KantorUji, akun: str) -> None:
    with galat("UMM-01"):
        layanan.buka(kantor.sebagai(akun), SITI, POKOK)


def test_rows_begin_with_the_indicators_of_the_plan(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    nomor = coaching(kantor, sampai="dibuka")
    saran = layanan.lembar(kantor.sebagai("siti"), nomor).saran
    assert [s.utama for s in saran] == [True, False, False]
    assert (saran[0].tujuan.indikator, saran[0].tujuan.target) == (
        "Jumlah kunjungan rumah ibu hamil risiko tinggi", "24 kunjungan",
    )  # fmt: skip
    assert saran[0].fakta.target.endswith("(target: 24 kunjungan)")


def test_the_whole_way_of_a_coaching(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    nomor = coaching(kantor, sampai="dibuka")
    siti, rudi = kantor.sebagai("siti"), kantor.sebagai("rudi")
    layanan.simpan_pegawai(siti, nomor, BagianPegawai(peluang="Sore hari"), None)
    assert layanan.lembar(siti, nomor).bagian_pegawai.peluang == "Sore hari"
    assert layanan.lembar(rudi, nomor).bagian_pegawai == BagianPegawai()
    with galat("PBN-15"):
        layanan.tandatangani(rudi, nomor, BAGIAN_RUDI, layanan.lembar(rudi, nomor).hash)
    layanan.simpan_pegawai(siti, nomor, BAGIAN_SITI, layanan.lembar(siti, nomor).hash_isian, serahkan=True)
    assert layanan.lembar(rudi, nomor).bagian_pegawai == BAGIAN_SITI
    layanan.simpan_pembimbing(rudi, nomor, BagianPembimbing(), layanan.lembar(rudi, nomor).hash)
    with galat("PBN-13"):
        layanan.tandatangani(rudi, nomor, BagianPembimbing(), layanan.lembar(rudi, nomor).hash)
    with galat("PBN-15"):
        layanan.setujui(siti, nomor, layanan.lembar(siti, nomor).hash)
    layanan.tandatangani(rudi, nomor, BAGIAN_RUDI, layanan.lembar(rudi, nomor).hash)
    layanan.setujui(siti, nomor, layanan.lembar(siti, nomor).hash)
    akhir = layanan.lembar(siti, nomor)
    assert akhir.status is StatusBimbingan.SELESAI and akhir.boleh_umpan and not akhir.tulis_pegawai
    assert akhir.ditandatangani_pegawai == date(2026, 11, 24)


@pytest.mark.parametrize("sampai", ["ditandatangani", "selesai"])
def test_what_was_signed_is_frozen_for_both(kantor: KantorUji, sampai: str) -> None:
    kantor.tetapkan_skp_siti()
    nomor = coaching(kantor, sampai=sampai)
    siti, rudi = kantor.sebagai("siti"), kantor.sebagai("rudi")
    with galat("PBN-16"):
        layanan.simpan_pegawai(siti, nomor, BAGIAN_SITI, None)
    for tulis in (layanan.simpan_pembimbing, layanan.tandatangani):
        with galat("PBN-16"):
            tulis(rudi, nomor, BAGIAN_RUDI, layanan.lembar(rudi, nomor).hash)
    with galat("PBN-16"):
        layanan.batalkan(rudi, nomor, layanan.lembar(rudi, nomor).hash)


def test_the_first_signature_can_be_taken_back_until_the_second(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    nomor = coaching(kantor, sampai="ditandatangani")
    siti, rudi = kantor.sebagai("siti"), kantor.sebagai("rudi")
    dilihat = layanan.lembar(siti, nomor).hash
    layanan.buka_kembali(rudi, nomor, layanan.lembar(rudi, nomor).hash)
    kini = layanan.lembar(rudi, nomor)
    assert kini.status is StatusBimbingan.BERJALAN and kini.bimbingan.cuplikan == ""
    layanan.tandatangani(rudi, nomor, BAGIAN_RUDI, kini.hash)
    kantor.jam.maju(minutes=1)
    layanan.buka_kembali(rudi, nomor, layanan.lembar(rudi, nomor).hash)
    layanan.tandatangani(rudi, nomor, BagianPembimbing(BAGIAN_RUDI.langkah[:1]), layanan.lembar(rudi, nomor).hash)
    with galat("UMM-02"):
        layanan.setujui(siti, nomor, dilihat)
    layanan.setujui(siti, nomor, layanan.lembar(siti, nomor).hash)
    with galat("PBN-16"):
        layanan.buka_kembali(rudi, nomor, layanan.lembar(rudi, nomor).hash)


def test_a_changed_part_that_was_handed_over_stays_complete(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    nomor = coaching(kantor, sampai="diserahkan")
    siti = kantor.sebagai("siti")
    with galat("PBN-10"):
        layanan.simpan_pegawai(siti, nomor, BagianPegawai(), layanan.lembar(siti, nomor).hash_isian)
    with galat("UMM-02"):
        layanan.simpan_pegawai(siti, nomor, BagianPegawai(BAGIAN_SITI.tujuan, BAGIAN_SITI.fakta), b"x" * 32)


def test_nobody_writes_the_part_of_another(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    nomor = coaching(kantor, sampai="diserahkan")
    hash_ = layanan.lembar(kantor.sebagai("rudi"), nomor).hash
    for akun in ("rudi", "kepala", "dewi", "operator", "pusat", "pengawas", "kadis"):
        with galat("UMM-01"):
            layanan.simpan_pegawai(kantor.sebagai(akun), nomor, BAGIAN_SITI, None)
        with galat("UMM-01"):
            layanan.setujui(kantor.sebagai(akun), nomor, hash_)
    for akun in ("siti", "kepala", "dewi", "operator", "pusat", "pengawas", "kadis"):
        konteks = kantor.sebagai(akun)
        for tulis in (layanan.simpan_pembimbing, layanan.tandatangani):
            with galat("UMM-01"):
                tulis(konteks, nomor, BAGIAN_RUDI, hash_)
        for ubah in (layanan.batalkan, layanan.buka_kembali):
            with galat("UMM-01"):
                ubah(konteks, nomor, hash_)
        with galat("UMM-01"):
            layanan.pulihkan(konteks, nomor)


@pytest.mark.parametrize(
    ("akun", "sebelum", "sesudah"),
    [
        ("siti", True, True),
        ("rudi", True, True),
        ("kepala", True, True),
        ("kadis", False, True),
        ("operator", False, True),
        ("pusat", False, True),
        ("pengawas", False, True),
        ("dewi", False, False),
    ],
)
def test_readers_before_and_after_the_signature(kantor: KantorUji, akun: str, sebelum: bool, sesudah: bool) -> None:
    """Lampiran III.D.4.i-k: reported to penilai and his atasan once it is signed."""
    kantor.tetapkan_skp_siti()
    for sampai, boleh in (("diserahkan", sebelum), ("ditandatangani", sesudah)):
        nomor = coaching(kantor, sampai=sampai)
        if boleh:
            assert layanan.lembar(kantor.sebagai(akun), nomor).bimbingan.id == nomor
        else:
            with galat("UMM-01"):
                layanan.lembar(kantor.sebagai(akun), nomor)


def test_a_journal_grows_meeting_by_meeting(kantor: KantorUji) -> None:
    nomor = mentoring(kantor, sampai="diserahkan")
    kepala = kantor.sebagai("kepala")
    for n in (1, 2):
        bagian = BagianPembimbing(jurnal=JURNAL.jurnal[:n])
        layanan.simpan_pembimbing(kepala, nomor, bagian, layanan.lembar(kepala, nomor).hash)
    assert layanan.lembar(kantor.sebagai("siti"), nomor).bimbingan.jurnal == JURNAL.jurnal


def test_a_training_has_goals_a_journal_and_a_result(kantor: KantorUji) -> None:
    kepala, siti = kantor.sebagai("kepala"), kantor.sebagai("siti")
    nomor, _ = layanan.buka(kepala, SITI, IsianBuka(JenisBimbingan.PELATIHAN_FORMAL, pokok="Pelatihan PPGDON"))
    layanan.simpan_pegawai(siti, nomor, KEAHLIAN, None, serahkan=True)
    bagian = BagianPembimbing(jurnal=JURNAL.jurnal, hasil="Bersertifikat.")
    layanan.tandatangani(kepala, nomor, bagian, layanan.lembar(kepala, nomor).hash)
    layanan.setujui(siti, nomor, layanan.lembar(siti, nomor).hash)
    assert layanan.lembar(siti, nomor).bagian_pembimbing == bagian


def test_calling_off_and_undoing(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    nomor, rudi = coaching(kantor, sampai="dibuka"), kantor.sebagai("rudi")
    layanan.batalkan(rudi, nomor, layanan.lembar(rudi, nomor).hash)
    assert layanan.lembar(rudi, nomor).status is StatusBimbingan.DIBATALKAN
    with galat("PBN-19"):
        layanan.simpan_pegawai(kantor.sebagai("siti"), nomor, BAGIAN_SITI, None)
    layanan.pulihkan(rudi, nomor)
    assert layanan.lembar(rudi, nomor).status is StatusBimbingan.MENUNGGU_PEGAWAI


def test_both_parts_are_kept_while_they_are_typed(kantor: KantorUji) -> None:
    nomor = mentoring(kantor, sampai="dibuka")
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    layanan.simpan_otomatis(siti, nomor, KEAHLIAN)
    layanan.simpan_otomatis(kepala, nomor, JURNAL)
    assert layanan.draf_otomatis(siti, nomor) == (KEAHLIAN, None)
    assert layanan.draf_otomatis(kepala, nomor) == (None, JURNAL)
    layanan.buang_otomatis(siti, nomor)
    assert layanan.draf_otomatis(siti, nomor) == (None, None)
