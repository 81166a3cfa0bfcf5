"""Forms B.1.8 and B.1.9 after a guidance: who writes, who reads (Lampiran III.D.4.g-k)."""

from __future__ import annotations

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kompetensi import butir_baku
from kinerja_desktop.services import pasca_bimbingan as layanan
from kinerja_desktop.services.pasca_bimbingan import IsianKompetensi
from tests.helpers.kantor import KADIS, KantorUji
from tests.helpers.pembinaan import JAWABAN, coaching, mentoring, nilai_kompetensi, pasca


def galat(kode: str) -> pytest.RaisesExc[UserError]:
    return pytest.raises(UserError, match=kode)


def test_b18_goes_to_the_atasan_of_the_leader_past_who_guided(kantor: KantorUji) -> None:
    nomor = coaching(kantor)
    siti = kantor.sebagai("siti")
    assert layanan.lembar_umpan(siti, nomor).kepada == "dr. Tiur Manurung"
    layanan.serahkan_umpan(siti, nomor, JAWABAN)
    tersimpan = layanan.lembar_umpan(kantor.sebagai("kadis"), nomor).tersimpan
    assert tersimpan is not None and (tersimpan.kepada_id, tersimpan.jawaban) == (KADIS, JAWABAN)
    assert layanan.lembar_umpan(siti, nomor).tersimpan == tersimpan
    for akun in ("rudi", "kepala", "dewi", "operator", "pusat", "pengawas"):
        with galat("UMM-01"):
            layanan.lembar_umpan(kantor.sebagai(akun), nomor)


def test_b18_is_hidden_from_everybody_else_before_it_is_handed_over(kantor: KantorUji) -> None:
    nomor = coaching(kantor)
    for akun in ("rudi", "kepala", "kadis", "operator", "pengawas"):
        with galat("UMM-01"):
            layanan.lembar_umpan(kantor.sebagai(akun), nomor)


@pytest.mark.parametrize("akun", ["rudi", "kepala", "dewi", "kadis", "operator", "pusat", "pengawas"])
def test_b18_is_written_by_the_pegawai_alone(kantor: KantorUji, akun: str) -> None:
    with galat("UMM-01"):
        layanan.serahkan_umpan(kantor.sebagai(akun), coaching(kantor), JAWABAN)


def test_b18_of_the_own_penilai_goes_to_his_atasan(kantor: KantorUji) -> None:
    nomor = mentoring(kantor)
    assert layanan.lembar_umpan(kantor.sebagai("siti"), nomor).kepada == "dr. Tiur Manurung"


def test_both_forms_wait_for_the_signatures_and_come_once(kantor: KantorUji) -> None:
    nomor = coaching(kantor, sampai="ditandatangani")
    with galat("PBN-21"):
        layanan.serahkan_umpan(kantor.sebagai("siti"), nomor, JAWABAN)
    with galat("PBN-21"):
        layanan.tetapkan_kompetensi(kantor.sebagai("rudi"), nomor, nilai_kompetensi())
    selesai = mentoring(kantor)
    with galat("PBN-20"):
        layanan.serahkan_umpan(kantor.sebagai("siti"), selesai, (*JAWABAN[:4], "", *JAWABAN[5:]))
    pasca(kantor, selesai, "kepala")
    with galat("PBN-23"):
        layanan.serahkan_umpan(kantor.sebagai("siti"), selesai, JAWABAN)
    with galat("PBN-23"):
        layanan.tetapkan_kompetensi(kantor.sebagai("kepala"), selesai, nilai_kompetensi())


def test_without_an_atasan_b18_says_what_to_do(kantor: KantorUji) -> None:
    nomor = mentoring(kantor)
    kantor.sebagai("operator")
    with kantor.terbuka.store._lokal() as koneksi:
        koneksi.exec_driver_sql("UPDATE pegawai SET penilai_id = NULL WHERE nama = 'dr. R. Purba'")
    assert layanan.lembar_umpan(kantor.sebagai("siti"), nomor).kepada == ""
    with galat("PBN-22"):
        layanan.serahkan_umpan(kantor.sebagai("siti"), nomor, JAWABAN)


@pytest.mark.parametrize("akun", ["siti", "kepala", "dewi", "kadis", "operator", "pusat", "pengawas"])
def test_b19_is_written_by_who_guided_alone(kantor: KantorUji, akun: str) -> None:
    nomor = coaching(kantor)
    with galat("UMM-01"):
        layanan.tetapkan_kompetensi(kantor.sebagai(akun), nomor, nilai_kompetensi())
    with galat("UMM-01"):
        layanan.lembar_kompetensi(kantor.sebagai(akun), nomor)


def test_b19_is_reported_to_penilai_atasan_and_kepegawaian_when_signed(kantor: KantorUji) -> None:
    nomor = coaching(kantor)
    with galat("PBN-30"):
        layanan.tetapkan_kompetensi(kantor.sebagai("rudi"), nomor, IsianKompetensi(butir_baku(), "Pelatihan."))
    layanan.tetapkan_kompetensi(kantor.sebagai("rudi"), nomor, nilai_kompetensi())
    for akun in ("rudi", "siti", "kepala", "kadis", "operator", "pusat", "pengawas"):
        tersimpan = layanan.lembar_kompetensi(kantor.sebagai(akun), nomor).tersimpan
        assert tersimpan is not None and tersimpan.butir == nilai_kompetensi().butir
    with galat("UMM-01"):
        layanan.lembar_kompetensi(kantor.sebagai("dewi"), nomor)


def test_what_is_typed_of_both_forms_is_kept(kantor: KantorUji) -> None:
    nomor = coaching(kantor)
    siti, rudi = kantor.sebagai("siti"), kantor.sebagai("rudi")
    layanan.simpan_otomatis(siti, nomor, JAWABAN)
    layanan.simpan_otomatis(rudi, nomor, nilai_kompetensi())
    assert layanan.draf_umpan(siti, nomor) == JAWABAN and layanan.draf_umpan(rudi, nomor) is None
    assert layanan.draf_kompetensi(rudi, nomor) == nilai_kompetensi()
    layanan.buang_otomatis(siti, nomor)
    layanan.buang_otomatis(rudi, nomor)
    assert layanan.draf_umpan(siti, nomor) is None and layanan.draf_kompetensi(rudi, nomor) is None
