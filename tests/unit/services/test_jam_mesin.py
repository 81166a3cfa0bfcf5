"""A date that jumps or goes back is noticed, stops what hangs on it, and is confirmed by a person."""

from __future__ import annotations

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.jam_mesin import JenisKeraguan
from kinerja_desktop.services import beranda, jam_mesin
from kinerja_desktop.services.beranda_bentuk import JenisTindakan
from tests.helpers.kantor import KantorUji


def jenis(kantor: KantorUji, akun: str = "kepala") -> JenisKeraguan | None:
    ragu = jam_mesin.meragukan(kantor.sebagai(akun))
    return ragu.jenis if ragu else None


def test_daily_use_is_never_doubted(kantor: KantorUji) -> None:
    for _ in range(20):
        assert jenis(kantor) is None
        kantor.jam.maju(days=5)


def test_a_jump_stays_in_doubt_while_people_go_on_writing(kantor: KantorUji) -> None:
    kantor.sebagai("kepala")
    kantor.jam.maju(days=73)
    assert jenis(kantor) is JenisKeraguan.MELOMPAT
    kantor.tetapkan_skp_siti()
    kantor.jam.maju(days=1)
    assert jenis(kantor) is JenisKeraguan.MELOMPAT
    with pytest.raises(UserError, match=r"TGT-06.*24 Nov 2026.*5 Feb 2027"):
        jam_mesin.pastikan_yakin(kantor.sebagai("siti"))


def test_a_date_that_is_put_right_is_believed_again(kantor: KantorUji) -> None:
    kantor.sebagai("kepala")
    kantor.jam.maju(days=73)
    assert jenis(kantor) is JenisKeraguan.MELOMPAT
    kantor.jam.maju(days=-72)
    assert jenis(kantor) is None


def test_records_of_the_future_are_told_after_the_date_was_put_right(kantor: KantorUji) -> None:
    kantor.sebagai("kepala")
    kantor.jam.maju(days=20)
    kantor.tetapkan_skp_siti()
    kantor.jam.maju(days=-19)
    assert jenis(kantor) is JenisKeraguan.MUNDUR


def test_a_person_confirms_and_it_stands_in_the_log(kantor: KantorUji) -> None:
    kantor.sebagai("kepala")
    kantor.jam.maju(days=73)
    jam_mesin.nyatakan_benar(kantor.sebagai("siti"))
    assert jenis(kantor) is None
    jam_mesin.pastikan_yakin(kantor.sebagai("kepala"))
    with kantor.terbuka.store.baca() as koneksi:
        aksi = koneksi.exec_driver_sql("select aksi from riwayat order by lsn desc limit 1").scalar()
    assert aksi == "nyatakan tanggal komputer benar"
    kantor.jam.maju(days=60)
    assert jenis(kantor) is JenisKeraguan.MELOMPAT


def test_the_pengawas_only_reads(kantor: KantorUji) -> None:
    with pytest.raises(UserError, match="UMM-01"):
        jam_mesin.nyatakan_benar(kantor.sebagai("pengawas"))


def test_kepegawaian_is_told_on_beranda_as_well(kantor: KantorUji) -> None:
    kantor.sebagai("operator")
    kantor.jam.maju(days=73)
    assert beranda.ringkasan(kantor.sebagai("operator")).tindakan[0].jenis is JenisTindakan.JAM_MERAGUKAN
