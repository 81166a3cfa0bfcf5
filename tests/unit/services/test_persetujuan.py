"""Approval below the window: the queue, decisions, who may, and what happens when things moved on."""

from __future__ import annotations

from datetime import date, datetime, time
from uuid import UUID

import pytest
from sqlalchemy import text

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Rating
from kinerja_desktop.domain.galat import Dibatalkan, UserError
from kinerja_desktop.domain.kalender import HariLibur, JenisKetidakhadiran, JenisLibur, Ketidakhadiran
from kinerja_desktop.domain.laporan import BuktiDukung, LaporanHarian, StatusLaporan
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.putusan_laporan import PutusanLaporan
from kinerja_desktop.services import capaian, evaluasi, evaluasi_lembar, realisasi
from kinerja_desktop.services import persetujuan as layanan
from kinerja_desktop.services.bukti import isi_bukti
from kinerja_desktop.services.evaluasi_bentuk import IsianEvaluasi
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.persetujuan import Keadaan, Pilihan, Saringan
from kinerja_desktop.services.persetujuan_rincian import rincian
from kinerja_desktop.services.realisasi import IsianIki
from kinerja_desktop.store import persetujuan as kueri
from kinerja_desktop.store import skema
from kinerja_desktop.store.periksa import periksa
from tests.helpers.kantor import (
    IKI_1,
    IKI_2,
    IKI_3,
    KEPALA,
    PUSKESMAS,
    RHK_1,
    SITI,
    SKP_SITI,
    KantorUji,
    id_tetap,
    skp_siti,
)
from tests.helpers.laporan import ajukan, ubah

NOVEMBER = Periode(2026, JenisPeriode.BULANAN, 11)
MENUNGGU = Saringan(NOVEMBER)
SEMUA_AKUN = ("operator", "kadis", "kepala", "siti", "rudi", "dewi", "pusat", "pengawas")


def _status(konteks: Context, laporan_id: UUID) -> StatusLaporan:
    return rincian(konteks, laporan_id).status


def _kegiatan(konteks: Context, saringan: Saringan) -> list[str]:
    return [b.kegiatan for b in layanan.antrean(konteks, saringan).baris]


# --- queue -----------------------------------------------------------------------------------------------------


def test_queue_holds_only_what_waits_of_my_own_people_newest_first(kantor: KantorUji) -> None:
    siti, rudi, kepala = kantor.sebagai("siti"), kantor.sebagai("rudi"), kantor.sebagai("kepala")
    ajukan(siti, kegiatan="A", tanggal=date(2026, 11, 18))
    ajukan(rudi, kegiatan="B", tanggal=date(2026, 3, 2))
    ajukan(siti, kegiatan="C")
    ajukan(siti, kegiatan="draf", diajukan_pada=None)
    ajukan(kantor.sebagai("pusat"), kegiatan="orang lain")
    setuju, sidik = ajukan(rudi, kegiatan="sudah")
    layanan.setujui(kepala, setuju.id, sidik)
    assert _kegiatan(kepala, MENUNGGU) == ["C", "A", "B"]
    assert layanan.antrean(kepala, MENUNGGU, batas=1, lewati=1).jumlah == 3
    assert [b.kegiatan for b in layanan.antrean(kepala, MENUNGGU, batas=1, lewati=1).baris] == ["A"]
    assert _kegiatan(kepala, Saringan(NOVEMBER, Keadaan.DISETUJUI)) == ["sudah"]
    assert _kegiatan(kepala, Saringan(NOVEMBER.sebelumnya(), Keadaan.DISETUJUI)) == []
    assert _kegiatan(kantor.sebagai("kadis"), MENUNGGU) == ["orang lain"]


def test_queue_narrows_by_person_and_every_word(kantor: KantorUji) -> None:
    siti, rudi, kepala = kantor.sebagai("siti"), kantor.sebagai("rudi"), kantor.sebagai("kepala")
    ajukan(siti, kegiatan="Kunjungan rumah", uraian="naik 50% dari target")
    ajukan(rudi, kegiatan="Kunjungan lab", uraian="")
    assert _kegiatan(kepala, Saringan(NOVEMBER, pegawai_id=SITI)) == ["Kunjungan rumah"]
    assert _kegiatan(kepala, Saringan(NOVEMBER, kata="kunj RUDI")) == ["Kunjungan lab"]
    assert _kegiatan(kepala, Saringan(NOVEMBER, kata="50%")) == ["Kunjungan rumah"]
    assert _kegiatan(kepala, Saringan(NOVEMBER, kata="%")) == ["Kunjungan rumah"]
    assert _kegiatan(kepala, Saringan(NOVEMBER, kata="tidak ada")) == []


def test_row_carries_what_the_table_shows(kantor: KantorUji) -> None:
    bukti = tuple(BuktiDukung(f"{i}" * 64, f"{i}.pdf", 10, "application/pdf") for i in (1, 2))
    satu, sidik = ajukan(kantor.sebagai("siti"), bukti=bukti)
    (baris,) = layanan.antrean(kantor.sebagai("kepala"), MENUNGGU).baris
    assert (baris.laporan_id, baris.hash, baris.tanggal, baris.nama) == (
        satu.id, sidik, satu.tanggal, "Siti Rahma, A.Md.Keb.")  # fmt: skip
    assert (baris.realisasi, baris.satuan, baris.menit, baris.jumlah_bukti) == (11, "ibu hamil", 150, 2)
    assert (baris.status, baris.diajukan_pada) == (StatusLaporan.DIAJUKAN, satu.diajukan_pada)


def test_queries_use_only_indexes(kantor: KantorUji) -> None:
    with kantor.sebagai("kepala").store.baca() as koneksi:
        for keadaan in Keadaan:
            perintah, isi = kueri.perintah_antrean(KEPALA, Saringan(NOVEMBER, keadaan, kata="kunjungan"))
            rencana = " ".join(b[3] for b in koneksi.execute(text(f"EXPLAIN QUERY PLAN {perintah}"), isi))
            menunggu = keadaan in (Keadaan.MENUNGGU, Keadaan.PERLU_DISETUJUI_ULANG)
            assert "ix_pegawai_penilai" in rencana
            assert ("ix_laporan_menunggu" if menunggu else "ix_laporan_pegawai") in rencana
            assert "SCAN" not in rencana


def test_summary_counts_reports_people_and_waiting_plans(kantor: KantorUji) -> None:
    siti, rudi, kepala = kantor.sebagai("siti"), kantor.sebagai("rudi"), kantor.sebagai("kepala")
    ajukan(siti, tanggal=date(2026, 11, 18))
    ajukan(siti)
    ajukan(rudi, tanggal=date(2026, 11, 13))
    with siti.transaksi("ajukan SKP") as kerja:
        kerja.simpan(skp_siti())
    hasil = layanan.ringkasan(kepala)
    assert (hasil.laporan_menunggu, hasil.pegawai_menunggu) == (3, 2)
    assert hasil.terlama is not None and hasil.terlama.date() == date(2026, 11, 13)
    assert [(a.nama.split(",")[0], a.menunggu) for a in hasil.tim] == [
        ("Andi Siregar", 0), ("Dewi Sinaga", 0), ("Rudi Hasibuan", 1), ("Siti Rahma", 2)]  # fmt: skip
    assert [(s.pegawai_id, s.tahun) for s in hasil.skp] == [(SITI, 2026)]
    assert layanan.ringkasan(siti).tim == ()


def test_select_all_gives_every_report_of_the_filter(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    semua = [ajukan(siti, tanggal=date(2026, 11, 2 + i)) for i in range(5)]
    pilihan = layanan.semua_pilihan(kantor.sebagai("kepala"), MENUNGGU)
    assert pilihan == [Pilihan(satu.id, sidik) for satu, sidik in reversed(semua)]


# --- decisions -------------------------------------------------------------------------------------------------


def test_approve_names_the_exact_revision(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")
    satu, sidik = ajukan(kantor.sebagai("siti"))
    hasil = layanan.setujui(kepala, satu.id, sidik, "  Bagus  ")
    assert hasil.perubahan.menyentuh("keputusan_laporan")
    baca = rincian(kepala, satu.id)
    assert baca.status is StatusLaporan.DISETUJUI and not baca.boleh_diputuskan
    assert [(k.putusan, k.catatan, k.oleh) for k in baca.keputusan] == [
        (PutusanLaporan.SETUJUI, "Bagus", "dr. R. Purba")]  # fmt: skip


def test_a_report_changed_meanwhile_is_not_approved(kantor: KantorUji) -> None:
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    satu, sidik = ajukan(siti)
    ubah(siti, satu, uraian="diubah")
    for tindakan in (layanan.setujui, layanan.kembalikan):
        with pytest.raises(UserError, match="UMM-02"):
            tindakan(kepala, satu.id, sidik, "alasan")
    assert _status(kepala, satu.id) is StatusLaporan.DIAJUKAN


def test_return_needs_a_reason_and_keeps_it(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")
    satu, sidik = ajukan(kantor.sebagai("siti"))
    with pytest.raises(UserError, match="PST-02"):
        layanan.kembalikan(kepala, satu.id, sidik, " \n ")
    assert _status(kepala, satu.id) is StatusLaporan.DIAJUKAN
    layanan.kembalikan(kepala, satu.id, sidik, "Mohon lampirkan daftar hadir.")
    assert _status(kepala, satu.id) is StatusLaporan.DIKEMBALIKAN
    assert _kegiatan(kepala, MENUNGGU) == []
    assert _kegiatan(kepala, Saringan(NOVEMBER, Keadaan.DIKEMBALIKAN)) == ["Pelayanan KIA"]


def test_deciding_twice_is_refused(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")
    satu, sidik = ajukan(kantor.sebagai("siti"))
    layanan.setujui(kepala, satu.id, sidik)
    with pytest.raises(UserError, match="PST-01"):
        layanan.setujui(kepala, satu.id, sidik)
    with pytest.raises(UserError, match="PST-01"):
        layanan.kembalikan(kepala, satu.id, sidik, "terlambat")


def test_an_unknown_or_deleted_report_is_refused(kantor: KantorUji) -> None:
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    satu, sidik = ajukan(siti)
    with siti.transaksi("hapus laporan") as kerja:
        kerja.hapus(satu)
    for laporan_id in (satu.id, id_tetap(999)):
        with pytest.raises(UserError, match="UMM-03"):
            layanan.setujui(kepala, laporan_id, sidik)
        with pytest.raises(UserError, match="UMM-03"):
            rincian(kepala, laporan_id)


@pytest.mark.parametrize("akun", [a for a in SEMUA_AKUN if a not in ("kepala", "siti")])
def test_only_the_penilai_of_the_person_decides(kantor: KantorUji, akun: str) -> None:
    satu, sidik = ajukan(kantor.sebagai("siti"))
    lain = kantor.sebagai(akun)
    with pytest.raises(UserError, match="UMM-01"):
        layanan.setujui(lain, satu.id, sidik)
    with pytest.raises(UserError, match="UMM-01"):
        layanan.kembalikan(lain, satu.id, sidik, "alasan")
    if akun == "kadis":
        hasil = layanan.setujui_semua(lain, [Pilihan(satu.id, sidik)])
        assert [d.alasan.kode for d in hasil.dilewati] == ["UMM-01"]
    else:
        for tindakan in (layanan.setujui_semua, layanan.urungkan):
            with pytest.raises(UserError, match="UMM-01"):
                tindakan(lain, [Pilihan(satu.id, sidik)])
    assert _status(kantor.sebagai("kepala"), satu.id) is StatusLaporan.DIAJUKAN


@pytest.mark.parametrize("akun", SEMUA_AKUN)
def test_nobody_decides_his_own(kantor: KantorUji, akun: str) -> None:
    diri = kantor.sebagai(akun)
    satu, sidik = ajukan(diri)
    kode = "PST-03" if akun in ("kepala", "kadis") else "UMM-01"
    with pytest.raises(UserError, match=kode):
        layanan.setujui(diri, satu.id, sidik)
    with pytest.raises(UserError, match=kode):
        layanan.kembalikan(diri, satu.id, sidik, "alasan")
    assert not rincian(diri, satu.id).boleh_diputuskan


@pytest.mark.parametrize("akun", [a for a in SEMUA_AKUN if a not in ("kepala", "kadis")])
def test_other_roles_see_no_queue(kantor: KantorUji, akun: str) -> None:
    lain = kantor.sebagai(akun)
    with pytest.raises(UserError, match="UMM-01"):
        layanan.antrean(lain, MENUNGGU)
    with pytest.raises(UserError, match="UMM-01"):
        layanan.semua_pilihan(lain, MENUNGGU)


@pytest.mark.parametrize(("akun", "boleh"), [("kepala", True), ("siti", True), ("operator", True), ("pusat", True),
                                             ("pengawas", True), ("rudi", False), ("kadis", False)])  # fmt: skip
def test_who_reads_a_report_and_its_evidence(kantor: KantorUji, akun: str, boleh: bool) -> None:
    siti = kantor.sebagai("siti")
    sha = siti.brankas.simpan(b"isi")
    satu, _ = ajukan(siti, bukti=(BuktiDukung(sha, "a.txt", 3, "text/plain"),))
    konteks = kantor.sebagai(akun)
    if boleh:
        assert rincian(konteks, satu.id).laporan == satu
        assert isi_bukti(konteks, satu.id, sha) == b"isi"
    else:
        with pytest.raises(UserError, match="UMM-01"):
            rincian(konteks, satu.id)
        with pytest.raises(UserError, match="UMM-01"):
            isi_bukti(konteks, satu.id, sha)


def test_evidence_of_another_report_is_not_given_out(kantor: KantorUji) -> None:
    siti, rudi = kantor.sebagai("siti"), kantor.sebagai("rudi")
    sha = rudi.brankas.simpan(b"rahasia")
    satu, _ = ajukan(siti)
    with pytest.raises(UserError, match="UMM-03"):
        isi_bukti(siti, satu.id, sha)


def test_a_draft_stays_private(kantor: KantorUji) -> None:
    satu, _ = ajukan(kantor.sebagai("siti"), diajukan_pada=None)
    with pytest.raises(UserError, match="UMM-03"):
        rincian(kantor.sebagai("kepala"), satu.id)


# --- bulk and undo ---------------------------------------------------------------------------------------------


def test_bulk_skips_what_moved_on_and_does_the_rest(kantor: KantorUji) -> None:
    siti, rudi, kepala = kantor.sebagai("siti"), kantor.sebagai("rudi"), kantor.sebagai("kepala")
    baik, sidik_baik = ajukan(siti, kegiatan="baik")
    berubah, sidik_lama = ajukan(siti, kegiatan="berubah")
    ubah(siti, berubah, uraian="baru")
    sudah, sidik_sudah = ajukan(rudi, kegiatan="sudah")
    layanan.setujui(kepala, sudah.id, sidik_sudah)
    sendiri, sidik_sendiri = ajukan(kepala, kegiatan="sendiri")
    orang, sidik_orang = ajukan(kantor.sebagai("pusat"), kegiatan="orang")
    hasil = layanan.setujui_semua(
        kepala,
        [
            Pilihan(berubah.id, sidik_lama),
            Pilihan(baik.id, sidik_baik),
            Pilihan(sudah.id, sidik_sudah),
            Pilihan(sendiri.id, sidik_sendiri),
            Pilihan(orang.id, sidik_orang),
            Pilihan(id_tetap(998), b"x"),
        ],
    )
    assert hasil.diputuskan == (Pilihan(baik.id, sidik_baik),)
    assert [(d.kegiatan, d.alasan.kode) for d in hasil.dilewati] == [
        ("berubah", "UMM-02"), ("sudah", "PST-01"), ("sendiri", "PST-03"), ("orang", "UMM-01"), ("", "UMM-03")
    ]  # fmt: skip
    assert _status(kepala, baik.id) is StatusLaporan.DISETUJUI
    assert _status(kepala, berubah.id) is StatusLaporan.DIAJUKAN


def test_cancelled_bulk_approves_nothing(kantor: KantorUji) -> None:
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    semua = [Pilihan(satu.id, sidik) for satu, sidik in (ajukan(siti) for _ in range(3))]
    laju: list[tuple[int, int]] = []

    def progress(done: int, total: int, _text: str) -> None:
        laju.append((done, total))
        if done == 2:
            raise Dibatalkan

    with pytest.raises(Dibatalkan):
        layanan.setujui_semua(kepala, semua, progress)
    assert laju == [(0, 3), (1, 3), (2, 3)]
    assert layanan.antrean(kepala, MENUNGGU).jumlah == 3


def test_undo_puts_reports_back_and_keeps_the_log(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    semua = [Pilihan(satu.id, sidik) for satu, sidik in (ajukan(siti) for _ in range(3))]
    hasil = layanan.setujui_semua(kepala, semua)
    kembali = layanan.urungkan(kepala, hasil.diputuskan)
    assert kembali.diputuskan == tuple(semua) and not kembali.dilewati
    assert layanan.antrean(kepala, MENUNGGU).jumlah == 3
    assert [k.putusan for k in rincian(kepala, semua[0].laporan_id).keputusan] == [
        PutusanLaporan.SETUJUI, PutusanLaporan.URUNGKAN]  # fmt: skip
    with kepala.store.baca() as koneksi:
        assert list(periksa(koneksi, kepala.brankas)) == []


def test_a_new_decision_after_an_undone_return_begins_without_a_note(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")
    satu, sidik = ajukan(kantor.sebagai("siti"))
    layanan.simpan_catatan(kepala, satu.id, "Mohon daf")
    hasil = layanan.kembalikan(kepala, satu.id, sidik, "Mohon daftar hadir.")
    assert rincian(kepala, satu.id).catatan == ""
    layanan.urungkan(kepala, hasil.diputuskan)
    baca = rincian(kepala, satu.id)
    assert (baca.status, baca.catatan) == (StatusLaporan.DIAJUKAN, "")
    assert "Mohon daftar hadir." in [k.catatan for k in baca.keputusan], "the record keeps it"


def test_an_approval_is_taken_back_later_unless_a_signed_evaluation_rests_on_it(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    satu, sidik = ajukan(siti, rhk_id=RHK_1)
    layanan.setujui(kepala, satu.id, sidik)
    kantor.jam.maju(days=2)
    assert rincian(kepala, satu.id).boleh_dibatalkan
    assert not rincian(kantor.sebagai("pengawas"), satu.id).boleh_dibatalkan
    assert not rincian(siti, satu.id).boleh_dibatalkan
    layanan.urungkan(kepala, [Pilihan(satu.id, sidik)])
    assert rincian(kepala, satu.id).status is StatusLaporan.DIAJUKAN
    layanan.setujui(kepala, satu.id, sidik)
    triwulan = Periode.baca("2026-TW4")
    isian = {i: IsianIki("ada") for i in (IKI_1, IKI_2, IKI_3)} | {IKI_1: IsianIki("ada", (satu.id,))}
    realisasi.ajukan(siti, SKP_SITI, triwulan, isian, None)
    capaian.tetapkan(kepala, PUSKESMAS, triwulan, CapaianOrganisasi.BAIK)
    dasar = evaluasi_lembar.lembar(kepala, SITI, triwulan).dasar
    evaluasi.tetapkan(kepala, SITI, triwulan, IsianEvaluasi(Rating.SESUAI, Rating.SESUAI), dasar)
    assert not rincian(kepala, satu.id).boleh_dibatalkan
    hasil = layanan.urungkan(kepala, [Pilihan(satu.id, sidik)])
    assert [d.alasan.kode for d in hasil.dilewati] == ["PST-06"]
    assert rincian(kepala, satu.id).status is StatusLaporan.DISETUJUI


def test_undo_twice_or_after_a_change_is_left_out(kantor: KantorUji) -> None:
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    satu, sidik = ajukan(siti)
    dua, sidik_dua = ajukan(siti)
    layanan.setujui_semua(kepala, [Pilihan(satu.id, sidik), Pilihan(dua.id, sidik_dua)])
    layanan.urungkan(kepala, [Pilihan(satu.id, sidik)])
    ubah(siti, dua, uraian="koreksi", alasan_koreksi="salah tulis")
    hasil = layanan.urungkan(kepala, [Pilihan(satu.id, sidik), Pilihan(dua.id, sidik_dua)])
    assert [d.alasan.kode for d in hasil.dilewati] == ["PST-04", "UMM-02"]
    assert not hasil.diputuskan


def test_a_former_penilai_cannot_take_back_nor_decide(kantor: KantorUji) -> None:
    kepala, operator = kantor.sebagai("kepala"), kantor.sebagai("operator")
    satu, sidik = ajukan(kantor.sebagai("siti"))
    layanan.setujui(kepala, satu.id, sidik)
    from dataclasses import replace

    from kinerja_desktop.domain.pegawai import Pegawai
    from kinerja_desktop.store.rekaman import ambil
    from tests.helpers.kantor import KADIS

    with operator.store.baca() as koneksi:
        siti = ambil(koneksi, Pegawai, SITI)
    assert siti is not None
    with operator.transaksi("ganti penilai", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(siti.nilai, penilai_id=KADIS))
    hasil = layanan.urungkan(kepala, [Pilihan(satu.id, sidik)])
    assert [d.alasan.kode for d in hasil.dilewati] == ["UMM-01"]
    hasil = layanan.urungkan(kantor.sebagai("kadis"), [Pilihan(satu.id, sidik)])
    assert [d.alasan.kode for d in hasil.dilewati] == ["PST-04"]


# --- one report in full ----------------------------------------------------------------------------------------


def test_reapproval_shows_field_by_field_what_changed(kantor: KantorUji) -> None:
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    satu, sidik = ajukan(siti)
    layanan.setujui(kepala, satu.id, sidik)
    baru, sidik_baru = ubah(siti, satu, realisasi=12, alasan_koreksi="satu pasien tertinggal")
    (baris,) = layanan.antrean(kepala, Saringan(NOVEMBER, Keadaan.PERLU_DISETUJUI_ULANG)).baris
    assert baris.hash == sidik_baru
    baca = rincian(kepala, satu.id)
    assert baca.status is StatusLaporan.PERLU_DISETUJUI_ULANG and baca.boleh_diputuskan
    assert [(p.bidang, p.lama, p.baru) for p in baca.berubah] == [
        ("realisasi", 11, 12), ("alasan_koreksi", "", "satu pasien tertinggal")]  # fmt: skip
    layanan.setujui(kepala, satu.id, sidik_baru)
    assert rincian(kepala, satu.id).berubah == () and rincian(kepala, satu.id).laporan == baru


def test_month_counts_handed_in_reports_and_overlapping_minutes_once(kantor: KantorUji) -> None:
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    satu, _ = ajukan(siti)
    ajukan(siti, mulai=time(10, 0), selesai=time(11, 0))
    ajukan(siti, tanggal=date(2026, 11, 2))
    ajukan(siti, tanggal=date(2026, 10, 30))
    ajukan(siti, diajukan_pada=None)
    kembali, sidik = ajukan(siti, tanggal=date(2026, 11, 3))
    layanan.kembalikan(kepala, kembali.id, sidik, "perbaiki")
    bulan = rincian(kepala, satu.id).bulan
    assert (bulan.periode, bulan.laporan, bulan.menit) == (NOVEMBER, 3, 180 + 150)


def test_progress_counts_approved_volumes_of_the_planned_result(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    satu, sidik = ajukan(siti, realisasi=60, tanggal=date(2026, 2, 3))
    layanan.setujui(kepala, satu.id, sidik)
    ajukan(siti, realisasi=50)
    kaitan = rincian(kepala, satu.id).rhk
    assert kaitan is not None and kaitan.nomor == 1
    assert [(k.target, k.satuan, k.realisasi, k.persen) for k in kaitan.kemajuan] == [(120, "ibu hamil", 60, 50)]


def test_warnings_of_overlap_holiday_and_leave(kantor: KantorUji) -> None:
    siti, kepala, operator = kantor.sebagai("siti"), kantor.sebagai("kepala"), kantor.sebagai("operator")
    satu, _ = ajukan(siti)
    assert rincian(kepala, satu.id).peringatan == ()
    ajukan(siti, kegiatan="Rapat", mulai=time(10, 0), selesai=time(11, 0))
    with operator.transaksi("libur dan cuti", (skema.PUSAT,)) as kerja:
        kerja.simpan(HariLibur(id_tetap(300), date(2026, 11, 19), JenisLibur.DAERAH, "Hari jadi kota"))
        kerja.simpan(
            Ketidakhadiran(
                id_tetap(301), SITI, date(2026, 11, 18), date(2026, 11, 20), JenisKetidakhadiran.CUTI_TAHUNAN
            )
        )
    assert {m.kode for m in rincian(kepala, satu.id).peringatan} == {"LAP-12", "LAP-13", "LAP-14"}


def test_the_same_file_in_other_reports_of_the_team_is_noticed(kantor: KantorUji) -> None:
    siti, rudi, kepala = kantor.sebagai("siti"), kantor.sebagai("rudi"), kantor.sebagai("kepala")
    foto = BuktiDukung("ab" * 32, "foto.jpg", 10, "image/jpeg")
    lama, _ = ajukan(rudi, kegiatan="Lama", tanggal=date(2026, 10, 5), bukti=(foto,))
    ajukan(rudi, kegiatan="Tahun lalu", tanggal=date(2025, 10, 5), bukti=(foto,))
    satu, _ = ajukan(siti, bukti=(foto, BuktiDukung("cd" * 32, "lain.jpg", 10, "image/jpeg")))
    assert [(p.sha256, p.laporan_id, p.nama, p.kegiatan) for p in rincian(kepala, satu.id).bukti_ganda] == [
        ("ab" * 32, lama.id, "Rudi Hasibuan", "Lama")]  # fmt: skip


def test_note_is_kept_per_report_and_account(kantor: KantorUji) -> None:
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    satu, _ = ajukan(siti)
    dua, _ = ajukan(siti)
    layanan.simpan_catatan(kepala, satu.id, "catatan satu")
    assert (rincian(kepala, satu.id).catatan, rincian(kepala, dua.id).catatan) == ("catatan satu", "")
    assert rincian(siti, satu.id).catatan == ""
    layanan.simpan_catatan(kepala, satu.id, "  ")
    assert rincian(kepala, satu.id).catatan == ""


def test_decisions_hold_the_clock_of_the_session(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")
    satu, sidik = ajukan(kantor.sebagai("siti"))
    kantor.jam.maju(hours=1)
    layanan.setujui(kepala, satu.id, sidik)
    (keputusan,) = rincian(kepala, satu.id).keputusan
    assert keputusan.pada == datetime.fromisoformat("2026-11-24T11:42:00+07:00")
    assert isinstance(rincian(kepala, satu.id).laporan, LaporanHarian)
