"""Transfers through the services: who may, preview equals act, both plans, both penilai, days to come, undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from kinerja_desktop.domain.akibat_mutasi import JenisAkibat
from kinerja_desktop.domain.catatan_mutasi import CatatanMutasi, JenisMutasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.domain.pegawai import JenisJabatan, Kedudukan, Pegawai
from kinerja_desktop.domain.penempatan import Penempatan, PenetapanPenilai, SifatPenempatan
from kinerja_desktop.domain.skp import Skp, StatusSkp
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import mutasi as layanan
from kinerja_desktop.services import penempatan as layanan_penempatan
from kinerja_desktop.services import penetapan_penilai, skp_putusan
from kinerja_desktop.services import skp as layanan_skp
from kinerja_desktop.services.organisasi import sesuaikan_hari
from kinerja_desktop.services.penempatan import IsianPenempatan
from kinerja_desktop.store import persetujuan as kueri_persetujuan
from kinerja_desktop.store import skema
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import cari
from tests.helpers.kantor import (
    DEWI,
    DINAS,
    KADIS,
    KEPALA,
    PUSAT,
    PUSKESMAS,
    RUDI,
    SITI,
    SKP_SITI,
    KantorUji,
    id_tetap,
    skp_siti,
)
from tests.helpers.laporan import laporan

NOV = date(2026, 11, 1)
PINDAH = LangkahMutasi(JenisMutasi.MUTASI, SITI, NOV, DINAS, "Bidan Koordinator", JenisJabatan.FUNGSIONAL)
PLT = LangkahMutasi(JenisMutasi.PLT, RUDI, NOV, PUSKESMAS, selesai=date(2026, 11, 30))
KEPALA_BARU = LangkahMutasi(
    JenisMutasi.GANTI_PIMPINAN, DEWI, NOV, PUSKESMAS, "Kepala Puskesmas", JenisJabatan.ADMINISTRATOR
)


def isi(kantor: KantorUji, *kelas: type) -> dict[tuple[str, UUID], Any]:
    with kantor.terbuka.store.baca() as koneksi:
        return {(k.__name__, s.nilai.id): s.nilai for k in kelas for s in cari(koneksi, k)}


def orang(kantor: KantorUji, nomor: UUID) -> Pegawai:
    nilai: Pegawai = isi(kantor, Pegawai)["Pegawai", nomor]
    return nilai


def kode(galat: pytest.ExceptionInfo[UserError]) -> str:
    return galat.value.kode


def sehat(kantor: KantorUji) -> None:
    with kantor.terbuka.store.baca() as koneksi:
        assert list(periksa(koneksi, kantor.terbuka.brankas)) == []


@pytest.mark.parametrize("akun", ["kadis", "kepala", "siti", "rudi", "dewi", "pengawas"])
def test_only_who_keeps_people_transfers_them(kantor: KantorUji, akun: str) -> None:
    konteks = kantor.sebagai(akun)
    sebelum = isi(kantor, Pegawai, Penempatan, CatatanMutasi)
    for panggil in (layanan.pratinjau, layanan.terapkan):
        with pytest.raises(UserError) as galat:
            panggil(konteks, PINDAH)
        assert kode(galat) == "UMM-01"
    with pytest.raises(UserError) as galat:
        layanan.batalkan(konteks, id_tetap(1))
    assert kode(galat) == "UMM-01"
    assert isi(kantor, Pegawai, Penempatan, CatatanMutasi) == sebelum


@pytest.mark.parametrize(
    ("hari", "akhir"), [(date(2026, 5, 1), date(2026, 4, 30)), (NOV, date(2026, 10, 31))], ids=["r34", "november"]
)
def test_r34_a_move_closes_the_plan_opens_the_next_and_changes_the_penilai(
    kantor: KantorUji, hari: date, akhir: date
) -> None:
    """From Dinas A to Dinas B on 1 May: a new plan from that day with the new penilai, the old one read-only."""
    kantor.tetapkan_skp_siti()
    operator = kantor.sebagai("operator")
    pindah = replace(PINDAH, tanggal=hari)
    lihat = layanan.pratinjau(operator, pindah)
    assert isi(kantor, Penempatan, CatatanMutasi) == {}
    nomor, perubahan = layanan.terapkan(operator, pindah, lihat.akibat)
    assert perubahan.menyentuh("catatan_mutasi")
    lama, baru = layanan_skp.daftar(kantor.sebagai("siti"), SITI, 2026)
    assert (lama.ditutup, lama.akhir, lama.status) == (True, akhir, StatusSkp.DITETAPKAN)
    assert (baru.skp.mulai, baru.status, baru.skp.penilai_id) == (hari, StatusSkp.DRAF, KADIS)
    siti = orang(kantor, SITI)
    assert (siti.unit_kerja_id, siti.jabatan, siti.penilai_id) == (DINAS, "Bidan Koordinator", KADIS)
    (baris,) = layanan.riwayat(operator, SITI)
    assert (baris.catatan.id, baris.rincian.akibat, baris.nama) == (nomor, lihat.akibat, "Siti Rahma, A.Md.Keb.")
    sehat(kantor)


def test_the_new_penilai_may_decide_the_new_plan_and_the_old_one_may_not(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    layanan.terapkan(kantor.sebagai("operator"), PINDAH)
    siti = kantor.sebagai("siti")
    baru = layanan_skp.daftar(siti, SITI, 2026)[-1]
    rhk = tuple(
        replace(
            r, id=id_tetap(800 + i), iki=tuple(replace(k, id=id_tetap(810 + 10 * i + j)) for j, k in enumerate(r.iki))
        )
        for i, r in enumerate(skp_siti().rhk)
    )
    layanan_skp.ajukan(siti, replace(baru.skp, rhk=rhk), baru.hash)
    kini = layanan_skp.daftar(siti, SITI, 2026)[-1]
    with pytest.raises(UserError) as galat:
        skp_putusan.tetapkan(kantor.sebagai("kepala"), kini.skp.id, kini.hash)
    assert kode(galat) == "UMM-01"
    skp_putusan.tetapkan(kantor.sebagai("kadis"), kini.skp.id, kini.hash)
    assert layanan_skp.daftar(siti, SITI, 2026)[-1].status is StatusSkp.DITETAPKAN


def test_things_that_changed_since_the_preview_stop_the_act(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    lihat = layanan.pratinjau(operator, PINDAH)
    kantor.tetapkan_skp_siti()
    with pytest.raises(UserError) as galat:
        layanan.terapkan(operator, PINDAH, lihat.akibat)
    assert kode(galat) == "MUT-16"
    assert isi(kantor, Penempatan, CatatanMutasi) == {}


def test_a_refused_step_writes_nothing_and_names_its_field(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    lihat = layanan.pratinjau(operator, replace(PINDAH, jabatan=""))
    assert [(m.bidang, m.kode) for m in lihat.masalah] == [("jabatan", "MUT-05")]
    with pytest.raises(UserError) as galat:
        layanan.terapkan(operator, replace(PINDAH, jabatan=""))
    assert kode(galat) == "MUT-05"
    assert isi(kantor, CatatanMutasi) == {}


@pytest.mark.parametrize(("akan", "harap"), [(SITI, "ORG-16"), (RUDI, "ORG-20"), (KADIS, None)])
def test_a_penilai_by_hand_can_rate_and_is_not_rated_by_the_person(
    kantor: KantorUji, akan: UUID, harap: str | None
) -> None:
    """Siti would be rated by the new head whom she rates; Rudi is on leave for years."""
    operator = kantor.sebagai("operator")
    layanan.terapkan(operator, LangkahMutasi(JenisMutasi.BERHENTI, RUDI, date(2026, 10, 1), kedudukan=Kedudukan.CLTN))
    kantor.jam.maju(minutes=1)
    sebelum = isi(kantor, Pegawai, Penempatan, PenetapanPenilai, CatatanMutasi)
    langkah = replace(KEPALA_BARU, penilai_id=akan, alasan_penilai="Surat delegasi 12/2026")
    if harap is None:
        assert layanan.pratinjau(operator, langkah).masalah == ()
        return
    assert [(m.bidang, m.kode) for m in layanan.pratinjau(operator, langkah).masalah] == [("penilai_id", harap)]
    with pytest.raises(UserError) as galat:
        layanan.terapkan(operator, langkah)
    assert kode(galat) == harap
    assert isi(kantor, Pegawai, Penempatan, PenetapanPenilai, CatatanMutasi) == sebelum


def test_a_new_leader_rates_the_whole_unit_from_his_day(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    layanan.terapkan(kantor.sebagai("operator"), KEPALA_BARU)
    assert {orang(kantor, i).penilai_id for i in (SITI, RUDI)} == {DEWI}
    assert orang(kantor, DEWI).penilai_id == KADIS
    assert isi(kantor, UnitKerja)["UnitKerja", PUSKESMAS].pimpinan_id == DEWI
    layar = layanan_skp.daftar(kantor.sebagai("siti"), SITI, 2026)[-1]
    assert (layar.status, layar.perlu_klarifikasi, layar.ditutup) == (StatusSkp.DITETAPKAN, True, False)


def test_a_day_to_come_takes_effect_on_that_day(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    nanti = replace(PINDAH, tanggal=date(2026, 12, 1))
    layanan.terapkan(kantor.sebagai("operator"), nanti)
    assert orang(kantor, SITI).penilai_id == KEPALA
    layar = layanan_skp.daftar(kantor.sebagai("siti"), SITI, 2026)
    assert [(s.ditutup, s.akhir) for s in layar] == [(False, date(2026, 11, 30)), (False, None)]
    assert layanan.riwayat(kantor.sebagai("operator"))[0].berlaku_nanti
    kantor.jam.saat = datetime(2026, 12, 1, 8, tzinfo=WIB)
    assert sesuaikan_hari(kantor.sebagai("operator")) or orang(kantor, SITI).penilai_id == KADIS
    siti = orang(kantor, SITI)
    assert (siti.unit_kerja_id, siti.penilai_id) == (DINAS, KADIS)
    assert layanan_skp.daftar(kantor.sebagai("siti"), SITI, 2026)[0].ditutup


def test_the_plan_of_a_move_to_come_is_not_decided_by_the_former_penilai(kantor: KantorUji) -> None:
    layanan.terapkan(kantor.sebagai("operator"), replace(PINDAH, tanggal=date(2026, 12, 1)))
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    baru = layanan_skp.daftar(siti, SITI, 2026)[-1]
    layanan_skp.ajukan(siti, replace(baru.skp, rhk=skp_siti().rhk), baru.hash)
    baru = layanan_skp.daftar(siti, SITI, 2026)[-1]
    assert (baru.skp.penilai_id, baru.penilai and baru.penilai.id) == (KADIS, KADIS)
    assert not layanan_skp.daftar(kepala, SITI, 2026)[-1].boleh_putuskan
    with pytest.raises(UserError) as galat:
        skp_putusan.tetapkan(kepala, baru.skp.id, baru.hash)
    assert kode(galat) == "UMM-01"
    with kantor.terbuka.store.baca() as koneksi:
        assert kueri_persetujuan.skp_menunggu(koneksi, KEPALA, kepala.hari_ini()) == []
    kantor.jam.saat = datetime(2026, 12, 1, 8, tzinfo=WIB)
    kadis = kantor.sebagai("kadis")
    with kantor.terbuka.store.baca() as koneksi:
        assert [s.pegawai_id for s in kueri_persetujuan.skp_menunggu(koneksi, KADIS, kadis.hari_ini())] == [SITI]
    skp_putusan.tetapkan(kadis, baru.skp.id, baru.hash)


def test_a_plt_begins_and_returns_with_the_days(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    layanan.terapkan(
        operator, LangkahMutasi(JenisMutasi.BERHENTI, KEPALA, date(2026, 10, 1), kedudukan=Kedudukan.PENSIUN)
    )
    assert orang(kantor, SITI).penilai_id == KADIS
    assert orang(kantor, KEPALA).kedudukan is Kedudukan.PENSIUN
    layanan.terapkan(operator, PLT)
    assert {orang(kantor, i).penilai_id for i in (SITI, DEWI)} == {RUDI}
    assert isi(kantor, UnitKerja)["UnitKerja", PUSKESMAS].pimpinan_id == RUDI
    kantor.jam.saat = datetime(2026, 12, 1, 8, tzinfo=WIB)
    kantor.sebagai("operator")
    assert {orang(kantor, i).penilai_id for i in (SITI, DEWI)} == {KADIS}
    sehat(kantor)


def test_study_leave_begins_and_ends_with_the_days_on_the_same_plan(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    belajar = LangkahMutasi(JenisMutasi.TUGAS_BELAJAR, SITI, NOV, selesai=date(2026, 12, 15))
    layanan.terapkan(kantor.sebagai("operator"), belajar)
    assert orang(kantor, SITI).kedudukan is Kedudukan.TUGAS_BELAJAR
    assert orang(kantor, SITI).penilai_id == KEPALA
    assert len(layanan_skp.daftar(kantor.sebagai("siti"), SITI, 2026)) == 1
    kantor.jam.saat = datetime(2026, 12, 16, 8, tzinfo=WIB)
    kantor.sebagai("operator")
    assert orang(kantor, SITI).kedudukan is Kedudukan.AKTIF


@pytest.mark.parametrize(
    "langkah",
    [
        PINDAH,
        replace(PINDAH, tanggal=date(2026, 12, 1)),
        PLT,
        KEPALA_BARU,
        LangkahMutasi(JenisMutasi.BERHENTI, SITI, NOV, kedudukan=Kedudukan.MPP),
        LangkahMutasi(JenisMutasi.BERHENTI, KEPALA, NOV, kedudukan=Kedudukan.PENSIUN),
        LangkahMutasi(JenisMutasi.MUTASI, KEPALA, NOV, None),
        LangkahMutasi(JenisMutasi.TUGAS_BELAJAR, SITI, NOV, selesai=date(2026, 12, 15)),
        replace(PINDAH, penilai_id=KADIS, alasan_penilai="Surat delegasi 7"),
    ],
    ids=lambda p: f"{p.jenis.value}-{p.tanggal}-{str(p.pegawai_id)[-2:]}",
)
def test_undo_gives_everything_back_and_keeps_both_records(kantor: KantorUji, langkah: LangkahMutasi) -> None:
    kantor.tetapkan_skp_siti()
    kelas = (Pegawai, UnitKerja, Penempatan, PenetapanPenilai, Skp)
    sebelum, operator = isi(kantor, *kelas), kantor.sebagai("operator")
    layar = layanan_skp.daftar(kantor.sebagai("siti"), SITI, 2026)
    nomor, _ = layanan.terapkan(operator, langkah)
    assert isi(kantor, *kelas) != sebelum
    kantor.jam.maju(minutes=3)
    layanan.batalkan(kantor.sebagai("operator"), nomor)
    assert isi(kantor, *kelas) == sebelum
    assert layanan_skp.daftar(kantor.sebagai("siti"), SITI, 2026) == layar
    assert len(isi(kantor, CatatanMutasi)) == 2
    (baris,) = layanan.riwayat(kantor.sebagai("operator"))
    assert baris.dibatalkan
    with pytest.raises(UserError) as galat:
        layanan.batalkan(kantor.sebagai("operator"), nomor)
    assert kode(galat) == "MUT-15"
    sehat(kantor)
    layanan.terapkan(kantor.sebagai("operator"), langkah)


def test_an_undo_is_refused_once_something_rests_on_the_transfer(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    operator = kantor.sebagai("operator")
    nomor, _ = layanan.terapkan(operator, PINDAH)
    siti = kantor.sebagai("siti")
    baru = layanan_skp.daftar(siti, SITI, 2026)[-1]
    layanan_skp.simpan(siti, replace(baru.skp, rhk=skp_siti().rhk[:1]), baru.hash)
    with pytest.raises(UserError) as galat:
        layanan.batalkan(operator, nomor)
    assert kode(galat) == "MUT-14"
    assert "SKP baru" in galat.value.isi


def test_an_undo_is_refused_after_a_newer_transfer_of_the_same_people(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    nomor, _ = layanan.terapkan(operator, PINDAH)
    kantor.jam.maju(minutes=1)
    kembali = replace(PINDAH, tanggal=date(2026, 11, 10), unit_kerja_id=PUSKESMAS, jabatan="Bidan")
    kedua, _ = layanan.terapkan(operator, kembali)
    with pytest.raises(UserError) as galat:
        layanan.batalkan(operator, nomor)
    assert kode(galat) == "MUT-14"
    kantor.jam.maju(minutes=1)
    layanan.batalkan(operator, kedua)
    kantor.jam.maju(minutes=1)
    layanan.batalkan(operator, nomor)
    assert orang(kantor, SITI).penilai_id == KEPALA


def _tempatkan(kantor: KantorUji, siapa: UUID, unit: UUID, mulai: date, memimpin: bool = False) -> None:
    isian = IsianPenempatan(
        siapa, unit, "Bidan", JenisJabatan.FUNGSIONAL, SifatPenempatan.DEFINITIF, mulai, memimpin=memimpin
    )
    layanan_penempatan.tambah(kantor.sebagai("operator"), isian)
    kantor.jam.maju(minutes=1)


@pytest.mark.parametrize(("pergi", "datang", "unit"), [(SITI, SITI, DINAS), (KEPALA, PUSAT, PUSKESMAS)])
def test_an_undo_is_refused_where_a_newer_assignment_stands_in_the_place(
    kantor: KantorUji, pergi: UUID, datang: UUID, unit: UUID
) -> None:
    """Nobody may hold two definitive posts, and no unit two heads, because a leave was taken back."""
    _tempatkan(kantor, pergi, PUSKESMAS, date(2026, 1, 1), memimpin=pergi == KEPALA)
    langkah = LangkahMutasi(JenisMutasi.BERHENTI, pergi, NOV, kedudukan=Kedudukan.CLTN)
    nomor, _ = layanan.terapkan(kantor.sebagai("operator"), langkah)
    kantor.jam.maju(minutes=1)
    _tempatkan(kantor, datang, unit, date(2026, 11, 10), memimpin=pergi == KEPALA)
    sebelum = isi(kantor, Penempatan, Pegawai, UnitKerja)
    with pytest.raises(UserError) as galat:
        layanan.batalkan(kantor.sebagai("operator"), nomor)
    assert kode(galat) == "MUT-14"
    assert "penempatan" in galat.value.isi
    assert isi(kantor, Penempatan, Pegawai, UnitKerja) == sebelum


def test_an_undo_is_refused_where_a_newer_penilai_was_chosen(kantor: KantorUji) -> None:
    _tempatkan(kantor, SITI, PUSKESMAS, date(2026, 1, 1))
    tetapkan = penetapan_penilai.tetapkan
    tetapkan(kantor.sebagai("operator"), SITI, KADIS, date(2026, 2, 1), "Pendelegasian")
    kantor.jam.maju(minutes=1)
    nomor, _ = layanan.terapkan(kantor.sebagai("operator"), PINDAH)
    kantor.jam.maju(minutes=1)
    assert [p.selesai for p in isi(kantor, PenetapanPenilai).values()] == [date(2026, 10, 31)], "it ends with the post"
    tetapkan(kantor.sebagai("operator"), SITI, KEPALA, date(2026, 11, 20), "Pendelegasian lagi")
    kantor.jam.maju(minutes=1)
    with pytest.raises(UserError) as galat:
        layanan.batalkan(kantor.sebagai("operator"), nomor)
    assert kode(galat) == "MUT-14"


def test_an_undo_is_refused_where_a_plan_was_begun_in_the_place_of_the_closed_one(kantor: KantorUji) -> None:
    """Two plans of one person never cover the same day."""
    kantor.tetapkan_skp_siti()
    nomor, _ = layanan.terapkan(kantor.sebagai("operator"), LangkahMutasi(JenisMutasi.MUTASI, SITI, NOV, None))
    kantor.jam.maju(minutes=1)
    layanan_skp.buat(kantor.sebagai("siti"), 2026)
    with pytest.raises(UserError) as galat:
        layanan.batalkan(kantor.sebagai("operator"), nomor)
    assert kode(galat) == "MUT-14"
    assert "SKP baru" in galat.value.isi


def test_an_undo_keeps_a_standing_that_was_changed_for_another_reason(kantor: KantorUji) -> None:
    nomor, _ = layanan.terapkan(kantor.sebagai("operator"), PINDAH)
    kantor.jam.maju(minutes=1)
    with kantor.sebagai("operator").transaksi("ubah pegawai", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(orang(kantor, SITI), kedudukan=Kedudukan.DIBERHENTIKAN_SEMENTARA))
    layanan.batalkan(kantor.sebagai("operator"), nomor)
    siti = orang(kantor, SITI)
    assert (siti.unit_kerja_id, siti.kedudukan) == (PUSKESMAS, Kedudukan.DIBERHENTIKAN_SEMENTARA)


def test_an_undo_is_refused_after_the_assignment_was_corrected(kantor: KantorUji) -> None:
    nomor, _ = layanan.terapkan(kantor.sebagai("operator"), PINDAH)
    kantor.jam.maju(minutes=1)
    (lama, baru) = sorted(isi(kantor, Penempatan).values(), key=lambda p: p.mulai)
    assert lama.selesai == date(2026, 10, 31)
    with kantor.terbuka.store.baca() as koneksi:
        sidik = next(s.hash for s in cari(koneksi, Penempatan) if s.nilai.id == baru.id)
    layanan_penempatan.akhiri(kantor.sebagai("operator"), baru.id, date(2027, 6, 30), sidik)
    kantor.jam.maju(minutes=1)
    with pytest.raises(UserError) as galat:
        layanan.batalkan(kantor.sebagai("operator"), nomor)
    assert kode(galat) == "MUT-14"


def test_a_decision_of_the_new_penilai_makes_a_change_of_leader_final(kantor: KantorUji) -> None:
    with kantor.sebagai("siti").transaksi("ajukan SKP") as kerja:
        sidik = kerja.simpan(skp_siti())
    langkah = LangkahMutasi(JenisMutasi.BERHENTI, KEPALA, NOV, kedudukan=Kedudukan.PENSIUN)
    operator = kantor.sebagai("operator")
    nomor, _ = layanan.terapkan(operator, langkah)
    skp_putusan.tetapkan(kantor.sebagai("kadis"), SKP_SITI, sidik)
    with pytest.raises(UserError) as galat:
        layanan.batalkan(operator, nomor)
    assert kode(galat) == "MUT-14"
    assert "keputusan atas SKP" in galat.value.isi


def test_reports_after_a_move_that_was_recorded_late_are_told(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    with kantor.sebagai("siti").transaksi("simpan draf laporan") as kerja:
        for i in range(3):
            hari = date(2026, 11, 2) + timedelta(days=i)
            kerja.simpan(replace(laporan(SITI, tanggal=hari), diajukan_pada=None))
    lihat = layanan.pratinjau(kantor.sebagai("operator"), PINDAH)
    teks = [a.kalimat for a in lihat.akibat if a.jenis is JenisAkibat.PERHATIAN]
    assert any(t.startswith("3 laporan sejak 1 Nov 2026 menunjuk SKP lama") for t in teks)
