"""The list of people and the timeline: each sees his own part, and what waits for him."""

from __future__ import annotations

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import bimbingan, dokumen, formulir_pembinaan, pembinaan
from kinerja_desktop.services.bimbingan_bentuk import IsianBuka
from kinerja_desktop.services.pembinaan import JenisEntri
from tests.helpers.kantor import DEWI, KEPALA, RUDI, SITI, KantorUji
from tests.helpers.pembinaan import coaching, kasus, mentoring, pasca, penugasan


def galat(kode: str) -> pytest.RaisesExc[UserError]:
    return pytest.raises(UserError, match=kode)


def jenis(kantor: KantorUji, akun: str) -> set[JenisEntri]:
    return {e.jenis for e in pembinaan.garis_waktu(kantor.sebagai(akun), SITI).entri}


def test_a_pegawai_sees_himself_and_a_leader_his_team(kantor: KantorUji) -> None:
    assert [o.id for o in pembinaan.orang(kantor.sebagai("siti"))] == [SITI]
    assert {SITI, RUDI, DEWI, KEPALA} < {o.id for o in pembinaan.orang(kantor.sebagai("kepala"))}
    assert pembinaan.orang(kantor.sebagai("operator")) == []
    assert pembinaan.orang(kantor.sebagai("pengawas")) == []


def test_an_assignment_brings_the_person_and_waits_until_it_is_begun(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    penugasan(kantor)
    rudi = kantor.sebagai("rudi")
    assert {o.id: o.menunggu for o in pembinaan.orang(rudi)} == {RUDI: 0, SITI: 1}
    garis = pembinaan.garis_waktu(rudi, SITI)
    assert garis.boleh_bimbingan and not garis.boleh_tindakan and not garis.boleh_lapor
    bimbingan.buka(rudi, SITI, IsianBuka(pokok="Kunjungan rumah"))
    assert pembinaan.menunggu_saya(rudi) == 0
    assert pembinaan.menunggu_saya(kantor.sebagai("siti")) == 1


@pytest.mark.parametrize(
    ("sampai", "siti", "kepala"),
    [("dibuka", 1, 0), ("diserahkan", 0, 1), ("ditandatangani", 1, 0), ("selesai", 1, 1)],
)
def test_each_step_waits_for_one_side(kantor: KantorUji, sampai: str, siti: int, kepala: int) -> None:
    mentoring(kantor, sampai=sampai)
    assert pembinaan.menunggu_saya(kantor.sebagai("siti")) == siti
    assert pembinaan.menunggu_saya(kantor.sebagai("kepala")) == kepala


def test_nothing_waits_when_both_forms_are_made(kantor: KantorUji) -> None:
    pasca(kantor, mentoring(kantor), "kepala")
    assert pembinaan.menunggu_saya(kantor.sebagai("siti")) == 0
    assert pembinaan.menunggu_saya(kantor.sebagai("kepala")) == 0
    (siti,) = (o for o in pembinaan.orang(kantor.sebagai("kepala")) if o.id == SITI)
    assert siti.berjalan == 0


def test_r132_the_timeline_shows_each_reader_his_part(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    pasca(kantor, coaching(kantor))
    kasus(kantor, sampai="penetapan")
    e = JenisEntri
    umum = {e.TINDAKAN, e.BIMBINGAN, e.KOMPETENSI}
    assert jenis(kantor, "siti") == {*umum, e.UMPAN, e.UNDANGAN}
    assert jenis(kantor, "rudi") == umum
    assert jenis(kantor, "kepala") == {*umum, e.KONSELING}
    assert jenis(kantor, "kadis") == {*umum, e.UMPAN}
    assert jenis(kantor, "operator") == {*umum, e.KONSELING}
    assert jenis(kantor, "pengawas") == umum
    assert jenis(kantor, "dewi") == {e.KONSELING}


def test_who_sees_nothing_is_refused(kantor: KantorUji) -> None:
    coaching(kantor)
    with galat("UMM-01"):
        pembinaan.garis_waktu(kantor.sebagai("dewi"), SITI)
    assert SITI not in {o.id for o in pembinaan.orang(kantor.sebagai("dewi"))}


def test_the_atasan_of_the_penilai_meets_signed_guidance(kantor: KantorUji) -> None:
    mentoring(kantor, sampai="diserahkan")
    assert SITI not in {o.id for o in pembinaan.orang(kantor.sebagai("kadis"))}
    mentoring(kantor)
    assert SITI in {o.id for o in pembinaan.orang(kantor.sebagai("kadis"))}


@pytest.mark.parametrize(("akun", "boleh"), [("kepala", True), ("operator", True), ("pusat", True), ("siti", False),
                                             ("rudi", False), ("pengawas", False)])  # fmt: skip
def test_people_are_searched_by_leaders_and_kepegawaian(kantor: KantorUji, akun: str, boleh: bool) -> None:
    if boleh:
        assert pembinaan.cari_orang(kantor.sebagai(akun), "rudi") == [(RUDI, "Rudi Hasibuan · Perekam Medis")]
    else:
        with galat("UMM-01"):
            pembinaan.cari_orang(kantor.sebagai(akun), "rudi")


# --- forms -----------------------------------------------------------------------------------------------------

DAFTAR = {
    "siti": {"B.1.6", "B.1.7", "B.1.8", "B.1.9"},
    "kepala": {"B.1.6", "B.1.7", "B.1.9", "B.1.10"},
    "operator": {"B.1.6", "B.1.7", "B.1.9", "B.1.10"},
    "pusat": {"B.1.6", "B.1.7", "B.1.9", "B.1.10"},
    "pengawas": {"B.1.6", "B.1.7", "B.1.9"},
}


@pytest.mark.parametrize("akun", DAFTAR)
def test_r132_the_list_of_documents_shows_each_reader_his_forms(kantor: KantorUji, akun: str) -> None:
    pasca(kantor, coaching(kantor))
    mentoring(kantor)
    kasus(kantor)
    baris = [b for b in dokumen.tersedia(kantor.sebagai(akun), SITI, 2026) if b.rekaman_id is not None]
    assert {b.format for b in baris} == DAFTAR[akun]
    assert all(b.ditetapkan is not None for b in baris)
    for satu in baris:
        assert dokumen.isi_baris(kantor.sebagai(akun), satu).format == satu.format


@pytest.mark.parametrize(("akun", "kode"), [("rudi", "B.1.10"), ("siti", "B.1.10"), ("pengawas", "B.1.10"),
                                            ("kepala", "B.1.8"), ("rudi", "B.1.8"), ("operator", "B.1.8"),
                                            ("dewi", "B.1.6"), ("dewi", "B.1.9")])  # fmt: skip
def test_r132_a_form_is_refused_to_others_even_by_its_record(kantor: KantorUji, akun: str, kode: str) -> None:
    nomor = coaching(kantor)
    pasca(kantor, nomor)
    rekaman = kasus(kantor) if kode == "B.1.10" else nomor
    with galat("UMM-01"):
        dokumen.formulir(kantor.sebagai(akun), kode, SITI, 2026, None, rekaman_id=rekaman)
    with galat("UMM-01|DOK-21"):
        dokumen.formulir(kantor.sebagai(akun), kode, SITI, 2026, None)


def test_the_konselor_prints_the_report_that_he_was_given(kantor: KantorUji) -> None:
    nomor = kasus(kantor, sampai="penetapan")
    dewi = kantor.sebagai("dewi")
    assert dokumen.isi_baris(dewi, formulir_pembinaan.tentang(dewi, "B.1.10", nomor)).format == "B.1.10"


def test_an_unsigned_guidance_prints_a_draft_with_an_open_date(kantor: KantorUji) -> None:
    nomor = coaching(kantor, sampai="diserahkan")
    rudi = kantor.sebagai("rudi")
    draf = dokumen.isi_baris(rudi, formulir_pembinaan.tentang(rudi, "B.1.6", nomor))
    assert draf.draf and draf.tanda.tanggal is None  # type: ignore[attr-defined]
    assert draf.tujuan[0].target == "24 kunjungan"  # type: ignore[attr-defined]


def test_a_signed_form_stays_as_it_was_when_people_move_on(kantor: KantorUji) -> None:
    nomor = coaching(kantor)
    rudi = kantor.sebagai("rudi")
    baris = formulir_pembinaan.tentang(rudi, "B.1.6", nomor)
    semula = dokumen.isi_baris(rudi, baris)
    with kantor.terbuka.store._lokal() as koneksi:
        koneksi.exec_driver_sql("UPDATE pegawai SET jabatan = 'Bidan Mahir' WHERE id = ?", (SITI.bytes,))
    assert dokumen.isi_baris(kantor.sebagai("rudi"), baris) == semula
    assert semula.pegawai.jabatan == "Bidan Terampil"


def test_the_wrong_form_and_nothing_to_print_are_told(kantor: KantorUji) -> None:
    nomor = mentoring(kantor)
    kepala = kantor.sebagai("kepala")
    with galat("DOK-21"):
        dokumen.formulir(kepala, "B.1.6", SITI, 2026, None, rekaman_id=nomor)
    with galat("DOK-21"):
        dokumen.formulir(kepala, "B.1.9", SITI, 2026, None)
    with galat("DOK-21"):
        dokumen.formulir(kantor.sebagai("siti"), "B.1.8", SITI, 2026, None, rekaman_id=nomor)
    with galat("UMM-03"):
        formulir_pembinaan.tentang(kepala, "B.1.6", SITI)
