"""The one write path: revisions, ownership, stale writes, the change log."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import DBAPIError

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from kinerja_desktop.domain.silsilah import AWALAN
from kinerja_desktop.store import skema
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import ambil, revisi_lama
from kinerja_desktop.store.revisi import hash_isi
from tests.helpers.kantor import KEPALA, RUDI, SITI, KantorUji, id_tetap

LAPORAN = id_tetap(500)


def laporan(**ubah: object) -> LaporanHarian:
    dasar = LaporanHarian(LAPORAN, SITI, date(2026, 11, 23), time(8), time(11, 30), kegiatan="Posyandu Melati")
    return replace(dasar, **ubah)  # type: ignore[arg-type]


def simpan(kantor: KantorUji, nilai: LaporanHarian, dasar: bytes | None = None, akun: str = "siti") -> bytes:
    with kantor.sebagai(akun).transaksi("simpan") as kerja:
        return kerja.simpan(nilai, dasar)


def baca(kantor: KantorUji) -> object:
    with kantor.terbuka.store.baca() as koneksi:
        return ambil(koneksi, LaporanHarian, LAPORAN)


def temuan(kantor: KantorUji) -> list[str]:
    with kantor.terbuka.store.baca() as koneksi:
        return [t.kode for t in periksa(koneksi, kantor.terbuka.brankas)]


def test_value_comes_back_as_it_went_in(kantor: KantorUji) -> None:
    nilai = laporan(uraian="😀 שלום é", diajukan_pada=kantor.jam().replace(microsecond=0))
    sidik = simpan(kantor, nilai)
    simpanan = baca(kantor)
    assert simpanan.nilai == nilai
    assert simpanan.hash == sidik
    assert temuan(kantor) == []


def test_unsent_revision_is_amended_and_sent_one_grows(kantor: KantorUji) -> None:
    awal = simpan(kantor, laporan())
    diubah = simpan(kantor, laporan(uraian="a"), awal)
    assert baca(kantor).rev == 1
    kantor.terbuka.store.atur_meta("lsn_tetap", "1000")
    baru = simpan(kantor, laporan(uraian="b"), diubah)
    assert baca(kantor).rev == 2
    with kantor.terbuka.store.baca() as koneksi:
        t = skema.laporan_harian.c
        baris = koneksi.execute(skema.laporan_harian.select().where(t.id == LAPORAN.bytes)).one()
    assert baris.leluhur == diubah[:AWALAN] == baris.induk
    assert baris.hash == baru
    assert temuan(kantor) == []


def test_decided_revision_is_kept_for_comparison(kantor: KantorUji) -> None:
    awal = simpan(kantor, laporan(diajukan_pada=kantor.jam()))
    putusan = KeputusanLaporan(id_tetap(501), LAPORAN, awal, PutusanLaporan.SETUJUI, "", KEPALA, kantor.jam())
    with kantor.sebagai("kepala").transaksi("setujui") as kerja:
        kerja.simpan(putusan)
    simpan(kantor, laporan(kegiatan="Diganti", diajukan_pada=kantor.jam()), awal)
    with kantor.terbuka.store.baca() as koneksi:
        lama = revisi_lama(koneksi, LaporanHarian, awal)
        status = koneksi.exec_driver_sql("SELECT status FROM laporan_harian").scalar()
    assert lama is not None and lama.kegiatan == "Posyandu Melati"
    assert status == "perlu_disetujui_ulang"
    assert temuan(kantor) == []


@pytest.mark.parametrize("diajukan", [True, False])
def test_what_was_handed_in_is_kept_once_another_machine_may_decide_on_it(kantor: KantorUji, diajukan: bool) -> None:
    kini = laporan(diajukan_pada=kantor.jam() if diajukan else None)
    hanya_di_sini = simpan(kantor, kini)
    dikenal = simpan(kantor, replace(kini, uraian="a"), hanya_di_sini)
    kantor.terbuka.store.atur_meta("lsn_tetap", "1000")
    simpan(kantor, laporan(uraian="b"), dikenal)
    with kantor.terbuka.store.baca() as koneksi:
        assert revisi_lama(koneksi, LaporanHarian, hanya_di_sini) is None
        assert (revisi_lama(koneksi, LaporanHarian, dikenal) is not None) == diajukan
    assert temuan(kantor) == []


def test_stale_write_is_refused_and_changes_nothing(kantor: KantorUji) -> None:
    awal = simpan(kantor, laporan())
    simpan(kantor, laporan(uraian="baru"), awal)
    with pytest.raises(UserError, match="UMM-02"):
        simpan(kantor, laporan(uraian="usang"), awal)
    assert baca(kantor).nilai.uraian == "baru"


def test_only_the_owner_writes_a_row(kantor: KantorUji) -> None:
    simpan(kantor, laporan())
    with pytest.raises(UserError, match="UMM-04"):
        simpan(kantor, laporan(uraian="orang lain"), akun="rudi")
    with pytest.raises(UserError, match="UMM-04"):
        simpan(kantor, laporan(pegawai_id=kantor.sebagai("rudi").saya), akun="rudi")
    assert baca(kantor).nilai == laporan()


def test_master_data_needs_the_centre(kantor: KantorUji) -> None:
    with kantor.terbuka.store.baca() as koneksi:
        orang = ambil(koneksi, Pegawai, SITI).nilai
    konteks = kantor.sebagai("kepala")
    with pytest.raises(UserError, match="UMM-04"), konteks.transaksi("ubah") as kerja:
        kerja.simpan(replace(orang, nama="X"))
    with konteks.transaksi("ubah", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(orang, nama="X"))


def test_append_only_records_cannot_change(kantor: KantorUji) -> None:
    putusan = KeputusanLaporan(id_tetap(501), LAPORAN, b"x", PutusanLaporan.SETUJUI, "", KEPALA, kantor.jam())
    konteks = kantor.sebagai("kepala")
    with konteks.transaksi("setujui") as kerja:
        kerja.simpan(putusan)
    with pytest.raises(ValueError, match="append-only"), konteks.transaksi("ubah") as kerja:
        kerja.simpan(replace(putusan, catatan="lain"))
    for perintah in ("UPDATE riwayat SET aksi = 'x'", "DELETE FROM riwayat"):
        with pytest.raises(DBAPIError, match="append-only"), konteks.store.baca() as koneksi:
            koneksi.exec_driver_sql(perintah)


def test_failure_rolls_the_whole_intent_back(kantor: KantorUji) -> None:
    didengar = []
    kantor.terbuka.store.bersama.pendengar.append(didengar.append)
    with pytest.raises(RuntimeError), kantor.sebagai("siti").transaksi("gagal") as kerja:
        kerja.simpan(laporan())
        raise RuntimeError
    assert baca(kantor) is None
    assert didengar == []
    assert temuan(kantor) == []


def test_listeners_hear_what_was_touched(kantor: KantorUji) -> None:
    didengar = []
    kantor.terbuka.store.bersama.pendengar.append(didengar.append)
    simpan(kantor, laporan())
    assert [p.rekaman for p in didengar] == [frozenset({("laporan_harian", LAPORAN)})]
    assert didengar[0].menyentuh("laporan_harian", "skp")
    assert not didengar[0].menyentuh("skp")


def test_deleted_record_is_a_tombstone_and_can_return(kantor: KantorUji) -> None:
    sidik = simpan(kantor, laporan())
    with kantor.sebagai("siti").transaksi("hapus") as kerja:
        kerja.hapus(laporan(), sidik)
    assert baca(kantor) is None
    assert temuan(kantor) == []
    simpan(kantor, laporan())
    assert baca(kantor).nilai == laporan()


@pytest.mark.parametrize(
    ("perintah", "kode"),
    [
        ("UPDATE laporan_harian SET uraian = 'diam-diam'", "PRK-05"),
        ("UPDATE laporan_harian SET status = 'disetujui'", "PRK-08"),
        ("DELETE FROM laporan_harian", "PRK-07"),
        ("UPDATE laporan_harian SET lsn = 1", "PRK-06"),
        ("INSERT INTO lampiran VALUES (x'" + "00" * 32 + "', 3, 1)", "PRK-09"),
    ],
)
def test_check_finds_what_went_around_the_write_path(kantor: KantorUji, perintah: str, kode: str) -> None:
    simpan(kantor, laporan())
    with kantor.terbuka.store._lokal() as koneksi:
        koneksi.exec_driver_sql(perintah)
    assert kode in temuan(kantor)


def test_check_finds_a_change_that_brought_its_own_seal(kantor: KantorUji) -> None:
    simpan(kantor, laporan())
    peta = skema.PETA[LaporanHarian]
    t = peta.tabel.c
    with kantor.terbuka.store._lokal() as koneksi:
        koneksi.exec_driver_sql("UPDATE laporan_harian SET uraian = 'diam-diam'")
        (baris,) = koneksi.execute(select(t.id, t.induk, *(t[k.nama] for k in peta.kolom[1:])))
        koneksi.execute(update(peta.tabel).values(hash=hash_isi(peta.nomor, baris.id, 0, baris[2:], baris.induk)))
    assert temuan(kantor) == ["PRK-06"]


@pytest.mark.parametrize("status", ["draf", "diajukan", "disetujui"])
def test_check_finds_a_plan_whose_state_was_changed(kantor: KantorUji, status: str) -> None:
    kantor.tetapkan_skp_siti()
    assert temuan(kantor) == []
    with kantor.terbuka.store._lokal() as koneksi:
        koneksi.exec_driver_sql("UPDATE skp SET status = ?", (status,))
    assert temuan(kantor) == ["PRK-08"]


def test_check_finds_a_broken_audit_chain(kantor: KantorUji) -> None:
    simpan(kantor, laporan())
    with kantor.terbuka.store._lokal() as koneksi:
        koneksi.exec_driver_sql("DROP TRIGGER riwayat_tetap_u")
        koneksi.exec_driver_sql("UPDATE riwayat SET pelaku = x'00' WHERE lsn = 2")
    assert "PRK-04" in temuan(kantor)


def test_a_read_inside_a_write_sees_the_write_and_inside_a_read_the_same_snapshot(kantor: KantorUji) -> None:
    konteks = kantor.sebagai("siti")
    with konteks.transaksi("simpan") as kerja:
        kerja.simpan(laporan())
        with konteks.store.baca() as koneksi:
            assert ambil(koneksi, LaporanHarian, LAPORAN).nilai == laporan()
    with konteks.store.baca() as luar, konteks.store.baca() as dalam:
        assert luar is dalam
    assert konteks.store.meta("perangkat_id")


def test_a_transaction_inside_another_is_kept_or_dropped_with_it(kantor: KantorUji) -> None:
    siti, rudi = kantor.sebagai("siti"), kantor.sebagai("rudi")
    didengar: list[Any] = []
    kantor.terbuka.store.bersama.pendengar.append(didengar.append)
    milik_siti, milik_rudi = laporan(), replace(laporan(), id=id_tetap(777), pegawai_id=RUDI)
    for gagal in (True, False):
        try:
            with siti.transaksi("luar") as luar:
                luar.simpan(milik_siti)
                with rudi.transaksi("dalam") as dalam:
                    dalam.simpan(milik_rudi)
                    siti.store.atur_meta("penanda", "di dalam")
                assert dalam.perubahan.rekaman == {("laporan_harian", milik_rudi.id)}
                if gagal:
                    raise RuntimeError
        except RuntimeError:
            assert didengar == [] and siti.store.meta("penanda") is None and temuan(kantor) == []
    assert [p.rekaman for p in didengar] == [
        frozenset({("laporan_harian", milik_siti.id), ("laporan_harian", milik_rudi.id)})
    ]
    with siti.store.baca() as koneksi:
        akhir = koneksi.exec_driver_sql("SELECT aksi, pelaku FROM riwayat ORDER BY lsn DESC LIMIT 2").all()
    assert [(b.aksi, b.pelaku) for b in akhir] == [("dalam", RUDI.bytes), ("luar", siti.saya.bytes)]
    assert siti.store.meta("penanda") == "di dalam" and temuan(kantor) == []


def test_an_act_about_a_record_is_logged_and_its_content_stays(kantor: KantorUji) -> None:
    sidik = simpan(kantor, laporan())
    siti = kantor.sebagai("siti")
    with siti.transaksi("buka lampiran") as kerja:
        kerja.catat_tindakan(laporan())
    tersimpan = baca(kantor)
    assert (tersimpan.hash, tersimpan.nilai) == (sidik, laporan())
    assert kerja.perubahan.menyentuh("laporan_harian") and temuan(kantor) == []
    with pytest.raises(UserError, match="UMM-03"), siti.transaksi("buka lampiran") as kerja:
        kerja.catat_tindakan(replace(laporan(), id=id_tetap(778)))
    with pytest.raises(UserError, match="UMM-04"), kantor.sebagai("rudi").transaksi("buka lampiran") as kerja:
        kerja.catat_tindakan(laporan())


def test_many_new_records_go_the_same_way_as_single_ones(kantor: KantorUji) -> None:
    with kantor.terbuka.store.baca() as koneksi:
        simpanan = ambil(koneksi, Pegawai, RUDI)
    assert simpanan is not None
    orang = [replace(simpanan.nilai, id=id_tetap(700 + n), nip=str(n), nama=f"Orang {n}") for n in range(4)]
    with kantor.sebagai("operator").transaksi("tambah", (skema.PUSAT,)) as kerja:
        kerja.simpan(orang[0])
        kerja.simpan_baru(orang[1:3])
        kerja.simpan_baru([])
        kerja.simpan(orang[3])
    assert kerja.perubahan.rekaman == {("pegawai", p.id) for p in orang}
    with kantor.terbuka.store.baca() as koneksi:
        kembali = [ambil(koneksi, Pegawai, p.id) for p in orang]
    assert [s and s.nilai for s in kembali] == orang and len({s.lsn for s in kembali if s}) == 4
    assert temuan(kantor) == []


def test_kinds_with_computed_columns_are_not_written_in_bulk(kantor: KantorUji) -> None:
    with pytest.raises(ValueError, match="computed"), kantor.sebagai("siti").transaksi("simpan") as kerja:
        kerja.simpan_baru([laporan()])
