"""Actions after progress: who notes them, who reads them, calling off and undoing (article 20)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kinerja_desktop.domain.bimbingan import JenisBimbingan
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.tindakan_kemajuan import JenisTindakan
from kinerja_desktop.services import tindakan_kemajuan as layanan
from kinerja_desktop.services.tindakan_kemajuan import IsianTindakan
from tests.helpers.kantor import RHK_2, RUDI, SITI, KantorUji, id_tetap
from tests.helpers.pembinaan import penugasan

TW4 = Periode.baca("2026-TW4")
APRESIASI = IsianTindakan(JenisTindakan.APRESIASI, "Pencatatan K4 rapi dan tepat waktu.")


def test_the_penilai_notes_and_the_person_reads_it_by_period(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    layanan.catat(kantor.sebagai("kepala"), SITI, replace(APRESIASI, rhk_id=RHK_2))
    (baris,) = layanan.daftar(kantor.sebagai("siti"), SITI, TW4)
    assert (baris.pimpinan, baris.rhk, baris.milik_saya) == (
        "dr. R. Purba", "Terpantaunya ibu hamil risiko tinggi", False,
    )  # fmt: skip
    assert baris.tindakan.periode == TW4
    assert layanan.daftar(kantor.sebagai("siti"), SITI, Periode.baca("2026-TW3")) == []
    assert layanan.daftar(kantor.sebagai("siti"), SITI)[0].tindakan == baris.tindakan


@pytest.mark.parametrize("akun", ["siti", "rudi", "dewi", "operator", "pusat", "pengawas"])
def test_nobody_but_a_leader_notes(kantor: KantorUji, akun: str) -> None:
    with pytest.raises(UserError) as galat:
        layanan.catat(kantor.sebagai(akun), SITI, APRESIASI)
    assert galat.value.kode == "UMM-01"
    with pytest.raises(UserError, match="UMM-01"):
        layanan.pilihan_rhk(kantor.sebagai(akun), SITI)


def test_a_leader_of_the_unit_above_is_a_pimpinan_too(kantor: KantorUji) -> None:
    """Article 1.10: whoever leads the unit may praise and help, not the penilai alone."""
    layanan.catat(kantor.sebagai("kadis"), SITI, APRESIASI)
    assert layanan.daftar(kantor.sebagai("siti"), SITI)[0].pimpinan == "dr. Tiur Manurung"


def test_nobody_notes_about_himself(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")
    with pytest.raises(UserError, match="UMM-01"):
        layanan.catat(kepala, kepala.saya, APRESIASI)


@pytest.mark.parametrize(("akun", "boleh"), [("siti", True), ("kepala", True), ("pengawas", True), ("operator", True),
                                             ("rudi", False), ("dewi", False)])  # fmt: skip
def test_readers_are_those_of_the_records_of_the_person(kantor: KantorUji, akun: str, boleh: bool) -> None:
    layanan.catat(kantor.sebagai("kepala"), SITI, APRESIASI)
    for periode in (None, TW4):
        if boleh:
            assert len(layanan.daftar(kantor.sebagai(akun), SITI, periode)) == 1
        else:
            with pytest.raises(UserError, match="UMM-01"):
                layanan.daftar(kantor.sebagai(akun), SITI, periode)


def test_a_result_is_taken_over_after_a_follow_up_only(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    kepala = kantor.sebagai("kepala")
    ambil_alih = IsianTindakan(JenisTindakan.PENGAMBILALIHAN, "Tidak dapat menyelesaikan kunjungan rumah.", RHK_2)
    with pytest.raises(UserError, match="PBN-03"):
        layanan.catat(kepala, SITI, ambil_alih)
    penugasan(kantor)
    kantor.jam.maju(days=3)
    layanan.catat(kepala, SITI, ambil_alih)
    assert [b.tindakan.jenis for b in layanan.daftar(kepala, SITI, TW4)] == [
        JenisTindakan.PEMBINAAN, JenisTindakan.PENGAMBILALIHAN,
    ]  # fmt: skip


def test_results_of_other_plans_and_unknown_people_are_refused(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    kepala = kantor.sebagai("kepala")
    with pytest.raises(UserError, match="UMM-03"):
        layanan.catat(kepala, SITI, replace(APRESIASI, rhk_id=id_tetap(999)))
    pembinaan = IsianTindakan(JenisTindakan.PEMBINAAN, "Dibimbing.", None, JenisBimbingan.COACHING, id_tetap(999), "",
                              "Surat tugas")  # fmt: skip
    with pytest.raises(UserError, match="UMM-03"):
        layanan.catat(kepala, SITI, pembinaan)


def test_calling_off_keeps_the_record_and_can_be_undone(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")
    nomor, _ = layanan.catat(kepala, SITI, APRESIASI)
    (baris,) = layanan.daftar(kepala, SITI)
    layanan.batalkan(kepala, nomor, baris.hash)
    (batal,) = layanan.daftar(kepala, SITI)
    assert not batal.tindakan.berlaku
    with pytest.raises(UserError, match="PBN-07"):
        layanan.batalkan(kepala, nomor, batal.hash)
    layanan.pulihkan(kepala, nomor)
    assert layanan.daftar(kepala, SITI)[0].tindakan == baris.tindakan


@pytest.mark.parametrize("akun", ["siti", "rudi", "operator", "pusat", "pengawas", "kadis"])
def test_only_who_noted_it_calls_it_off(kantor: KantorUji, akun: str) -> None:
    nomor, _ = layanan.catat(kantor.sebagai("kepala"), SITI, APRESIASI)
    (baris,) = layanan.daftar(kantor.sebagai("kepala"), SITI)
    with pytest.raises(UserError, match="UMM-01"):
        layanan.batalkan(kantor.sebagai(akun), nomor, baris.hash)
    with pytest.raises(UserError, match="UMM-01"):
        layanan.pulihkan(kantor.sebagai(akun), nomor)


def test_what_is_typed_is_kept_for_this_account(kantor: KantorUji) -> None:
    isian = IsianTindakan(JenisTindakan.PEMBINAAN, "Belum sel", None, JenisBimbingan.MENTORING, RUDI, "Rudi", "ST")
    layanan.simpan_otomatis(kantor.sebagai("kepala"), SITI, isian)
    assert layanan.draf_otomatis(kantor.sebagai("kepala"), SITI) == isian
    assert layanan.draf_otomatis(kantor.sebagai("kadis"), SITI) is None
    layanan.buang_otomatis(kantor.sebagai("kepala"), SITI)
    assert layanan.draf_otomatis(kantor.sebagai("kepala"), SITI) is None
