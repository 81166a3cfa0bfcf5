"""Who stood in for some days, retired, or left an office: what a former penilai still says, and where he is heard."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event, select

from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.catatan_mutasi import CatatanMutasi, JenisMutasi
from kinerja_desktop.domain.evaluasi import Evaluasi, PenerimaanEvaluasi, PenetapanEvaluasi, Predikat
from kinerja_desktop.domain.id_tunggal import id_evaluasi
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.domain.pegawai import JenisJabatan, Pegawai
from kinerja_desktop.domain.penempatan import SifatPenempatan
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan
from kinerja_desktop.domain.segel import Segel, SifatTanda
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import hak_menilai, hak_penilai_lama, mutasi, organisasi
from kinerja_desktop.services.cakupan_perangkat import kiriman_bagi
from kinerja_desktop.services.hak_penilai_lama import HakPenilaiLama, masih_dinilai
from kinerja_desktop.services.segel_tanda import PemeriksaTanda
from kinerja_desktop.store import skema
from kinerja_desktop.store.cakupan import syarat
from kinerja_desktop.store.rekaman import ambil
from tests.helpers.evaluasi import TW4, siapkan
from tests.helpers.kantor import DEWI, KADIS, KEPALA, PUSKESMAS, RUDI, SITI, WALI, KantorUji, id_tetap
from tests.helpers.penilai_lama import (
    AWAL,
    BIDAN,
    DAHULU,
    DINAS_LAIN,
    MEMIMPIN,
    PENSIUN,
    PINDAH,
    SEBELUM,
    kenalkan_dinas_lain,
    nilai,
    tempatkan,
    terapkan,
)
from tests.helpers.pertukaran import (
    Jaringan,
    Komputer,
    ditahan,
    jam,
    laporan,
    semua,
    setuju,
    simpan,
    tertahan,
    tulis_saja,
    ubah_pegawai,
)
from tests.helpers.segel import dua_segel


def segel(nomor: int, oleh: UUID, bulan: str) -> Segel:
    return Segel(id_tetap(nomor), SITI, oleh, Periode.baca(bulan), SEBELUM, 0, b"", b"")


def penanda(mesin: Komputer) -> list[set[UUID]]:
    return [{satu.oleh_id for satu in semua(mesin, kelas)} for kelas in (PenetapanEvaluasi, Segel)]


def ajukan(jaringan: Jaringan, *ke: str) -> None:
    """Siti hands in a report, and it comes to these machines."""
    siti = jaringan["siti"]
    simpan(siti, replace(laporan(1), diajukan_pada=siti.konteks.sekarang()))
    for nama in ke:
        jaringan.tukar("siti", nama)


def dinilai_dahulu(jaringan: Jaringan, kantor: KantorUji) -> tuple[Komputer, Komputer]:
    """The head evaluates Siti while he is her penilai, and it is on the road."""
    siapkan(kantor)
    jaringan.tukar("opd", "kepala")
    jam(jaringan["kepala"], AWAL)
    nilai(jaringan)
    return jaringan["opd"], jaringan["kepala"]


# --- who stands in for the head -----------------------------------------------------------------------------------


@pytest.mark.parametrize("wakil_dahulu", [True, False])
def test_a_stand_in_never_stands_in_the_way_of_the_head(
    jaringan: Jaringan, kantor: KantorUji, wakil_dahulu: bool
) -> None:
    """What he signed is taken in unless the head has signed, and whose post it is signs after him."""
    siapkan(kantor)
    jaringan.tukar("opd", "kepala")
    tempatkan(kantor, RUDI)
    kantor.jam.saat = SEBELUM
    organisasi.sesuaikan_hari(kantor.sebagai("operator"))
    terapkan(jaringan, kantor)
    nilai(jaringan)
    opd, kepala, rudi = (jaringan[nama] for nama in ("opd", "kepala", "rudi"))
    (isi,), (tanda,) = semua(kepala, Evaluasi), semua(kepala, PenetapanEvaluasi)
    tulis_saja(kepala, KEPALA, segel(952, KEPALA, "2026-12"))
    milik_wakil = replace(isi, id=id_evaluasi(SITI, TW4, RUDI), penilai_id=RUDI)
    tanda_wakil = replace(tanda, id=id_tetap(995), oleh_id=RUDI, evaluasi_id=milik_wakil.id)
    tulis_saja(rudi, RUDI, milik_wakil, tanda_wakil, segel(951, RUDI, "2026-12"))
    if wakil_dahulu:
        assert ditahan(jaringan, "rudi", "opd") == ditahan(jaringan, "kepala", "opd") == {}
        assert penanda(opd) == [{KEPALA, RUDI}, {KEPALA, RUDI}]
    else:
        assert ditahan(jaringan, "kepala", "opd") == {}
        assert ditahan(jaringan, "rudi", "opd") == {"evaluasi": 1, "penetapan_evaluasi": 1, "segel": 1}
        assert penanda(opd) == [{KEPALA}, {KEPALA}]


def test_a_stand_in_is_sent_nobody_whose_days_are_over(kantor: KantorUji, jaringan: Jaringan) -> None:
    operator = kantor.sebagai("operator")
    kantor.jam.saat = AWAL
    tempatkan(kantor, RUDI)
    for saat in (AWAL + timedelta(days=1), datetime(2027, 2, 10, 9, tzinfo=WIB)):
        kantor.jam.saat = saat
        organisasi.sesuaikan_hari(operator)
        with operator.store.baca() as koneksi:
            lama = koneksi.execute(select(skema.penilai_lama.c.penilai_id)).scalars().all()
        assert RUDI.bytes in lama and masih_dinilai(operator, [RUDI]) == frozenset()
        assert not kiriman_bagi(operator, jaringan["rudi"].ini.sertifikat).dinilai


def test_a_verdict_of_a_stand_in_counts_although_the_workstation_was_off_in_his_days(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    operator, rudi = kantor.sebagai("operator"), jaringan["rudi"]
    tempatkan(kantor, RUDI)
    ajukan(jaringan, "opd")
    kantor.jam.saat = SEBELUM
    organisasi.sesuaikan_hari(operator)
    tulis_saja(rudi, RUDI, setuju(jaringan["opd"], RUDI))
    assert ditahan(jaringan, "rudi", "opd") == {}


# --- an office that somebody left ---------------------------------------------------------------------------------


def test_an_office_that_he_left_evaluates_nobody_elsewhere_in_his_name(
    jaringan: Jaringan, pindah: CatatanMutasi
) -> None:
    kenalkan_dinas_lain(jaringan, DAHULU)
    nilai(jaringan)
    (tanda,) = semua(jaringan["kepala"], PenetapanEvaluasi)
    jam(jaringan["opd lain"], SEBELUM)
    tulis_saja(jaringan["opd lain"], KEPALA, replace(tanda, id=id_tetap(995), evaluasi_id=id_tetap(994)))
    assert ditahan(jaringan, "opd lain", "pusat") == {"penetapan_evaluasi": 1}


@pytest.mark.parametrize("kini", [True, False])
def test_an_office_that_he_left_decides_about_no_report_elsewhere_in_his_name(jaringan: Jaringan, kini: bool) -> None:
    """Neither while he is the penilai in another office nor after he was it there."""
    kenalkan_dinas_lain(jaringan, DAHULU, MEMIMPIN)
    ajukan(jaringan, "pusat")
    putusan = setuju(jaringan["pusat"], KEPALA)
    if not kini:
        for nama in ("opd", "pusat"):
            ubah_pegawai(jaringan[nama], penilai_id=KADIS)
    tulis_saja(jaringan["opd lain"], KEPALA, putusan)
    assert ditahan(jaringan, "opd lain", "pusat") == {"keputusan_laporan": 1}


def test_an_office_that_he_left_tells_what_he_decided_there_about_its_own_people(jaringan: Jaringan) -> None:
    kenalkan_dinas_lain(jaringan, MEMIMPIN, BIDAN)
    ajukan(jaringan, "opd", "pusat")
    tulis_saja(jaringan["opd"], KEPALA, setuju(jaringan["opd"], KEPALA))
    for nama in ("opd", "pusat"):
        ubah_pegawai(jaringan[nama], penilai_id=KADIS)
        ubah_pegawai(jaringan[nama], KEPALA, unit_kerja_id=DINAS_LAIN.id)
    assert ditahan(jaringan, "opd", "pusat") == {} and len(semua(jaringan["pusat"], KeputusanLaporan)) == 1


# --- who retired, and whom the record told ------------------------------------------------------------------------


def test_what_the_head_signed_before_he_retired_is_taken_in(jaringan: Jaringan, kantor: KantorUji) -> None:
    opd, kepala = dinilai_dahulu(jaringan, kantor)
    tulis_saja(kepala, KEPALA, segel(950, KEPALA, "2026-10"))
    berkas = kepala.kirim(opd).berkas
    kantor.jam.saat = SEBELUM
    mutasi.terapkan(kantor.sebagai("operator"), PENSIUN)
    assert tertahan(opd.terima(berkas)) == {} and penanda(opd) == [{KEPALA}, {KEPALA}]


def test_seals_of_a_head_who_retired_stay_valid(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    tempatkan(kantor)
    kantor.jam.saat = SEBELUM
    mutasi.terapkan(operator, PENSIUN)
    tanda = PemeriksaTanda(operator)
    asing = replace(dua_segel()[0], id=id_tetap(592), oleh_id=RUDI)
    assert [tanda.periksa(satu).sifat for satu in (*dua_segel(), asing)] == [
        SifatTanda.TANPA,
        SifatTanda.TANPA,
        SifatTanda.TIDAK_SAH,
    ]


@pytest.mark.parametrize("milik", ["SKP", ""])
def test_where_no_assignment_tells_when_he_was_the_penilai_the_skp_of_the_year_does(
    jaringan: Jaringan, kantor: KantorUji, milik: str
) -> None:
    opd, kepala = dinilai_dahulu(jaringan, kantor)
    berkas = kepala.kirim(opd).berkas
    ubah_pegawai(opd, penilai_id=KADIS)
    if not milik:
        with opd.konteks.transaksi("lain") as kerja:
            kerja.koneksi.exec_driver_sql("UPDATE skp SET penilai_id = ?", (KADIS.bytes,))
    (hasil,) = opd.terima(berkas)
    assert (hasil.jumlah["penetapan_evaluasi"].ditahan == 0) is bool(milik)


def test_master_data_that_take_the_place_of_a_computed_record_remember_its_penilai(jaringan: Jaringan) -> None:
    """As if they had changed it: what he decides about was here before."""
    pusat, opd, kepala = jaringan["pusat"], jaringan["opd"], jaringan["kepala"]
    jaringan.tukar("pusat", "opd")
    with opd.konteks.transaksi("hitungan", (skema.PUSAT,)) as kerja:
        kerja.buku.hanya_hitungan()
        ada = kerja.ambil(Pegawai, SITI)
        assert ada is not None
        kerja.simpan(replace(ada.nilai, jabatan="Bidan Terampil (hitungan)"))
    ajukan(jaringan, "opd")
    ubah_pegawai(pusat, penilai_id=KADIS)
    jaringan.tukar("pusat", "opd")
    assert [(p.penilai_id, p.jabatan) for p in semua(opd, Pegawai) if p.id == SITI] == [(KADIS, "Bidan Terampil")]
    tulis_saja(kepala, KEPALA, setuju(opd, KEPALA))
    assert ditahan(jaringan, "kepala", "opd") == {}


# --- what is sent to whom -----------------------------------------------------------------------------------------


def test_very_many_people_are_answered_from_the_whole_chart_as_one_by_one(
    kantor: KantorUji, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each with the penilai whom he had, and with few questions to the database."""
    operator = kantor.sebagai("operator")
    orang = [id_tetap(10_000 + n) for n in range(25)]
    with operator.transaksi("banyak", (skema.PUSAT,)) as kerja:
        siti = ambil(kerja.koneksi, Pegawai, SITI)
        assert siti is not None
        for n, satu in enumerate(orang):
            kerja.simpan(replace(siti.nilai, id=satu, nip=f"{10**17 + n:018d}", nama=f"Orang {n}"))
            if n % 2:
                kerja.simpan(replace(BIDAN, id=id_tetap(11_000 + n), pegawai_id=satu))
    kantor.jam.saat = SEBELUM
    mutasi.terapkan(operator, PINDAH)
    pertanyaan = []
    event.listen(operator.store.mesin, "before_cursor_execute", lambda *isi: pertanyaan.append(isi[2]))
    seluruhnya = masih_dinilai(operator, [KEPALA])
    assert len(pertanyaan) < 2 * len(orang)
    assert seluruhnya >= {(satu, KEPALA) for satu in (*orang, SITI, RUDI, DEWI)}
    monkeypatch.setattr(hak_penilai_lama, "_SEDIKIT", 1000)
    assert masih_dinilai(operator, [KEPALA]) == seluruhnya


def test_whoever_is_seen_anyway_is_not_asked_about(
    jaringan: Jaringan, pindah: CatatanMutasi, kantor: KantorUji, monkeypatch: pytest.MonkeyPatch
) -> None:
    operator = kantor.sebagai("operator")
    ditanya: set[UUID] = set()
    asli = HakPenilaiLama.pada

    def catat(diri: HakPenilaiLama, penilai: UUID, siapa: UUID, *lain: Any) -> Any:
        ditanya.add(siapa)
        return asli(diri, penilai, siapa, *lain)

    monkeypatch.setattr(HakPenilaiLama, "pada", catat)
    masih = masih_dinilai(operator, [KEPALA], kecuali={SITI})
    assert {(RUDI, KEPALA), (DEWI, KEPALA)} <= masih and {siapa for siapa, _ in masih} == ditanya
    assert SITI not in ditanya
    ditanya.clear()
    assert not kiriman_bagi(operator, jaringan["opd"].ini.sertifikat).dinilai and not ditanya


def test_the_new_workstation_of_a_head_who_was_replaced_is_sent_the_transfer_that_says_so(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    """It is about his successor, whom the new office does not know."""
    operator = kantor.sebagai("operator")
    tempatkan(kantor)
    kenalkan_dinas_lain(jaringan)
    kantor.jam.saat = SEBELUM
    jabatan = ("Kepala Puskesmas", JenisJabatan.ADMINISTRATOR)
    mutasi.terapkan(operator, LangkahMutasi(JenisMutasi.GANTI_PIMPINAN, WALI, PINDAH.tanggal, PUSKESMAS, *jabatan))
    mutasi.terapkan(operator, replace(PINDAH, tanggal=date(2026, 12, 11), unit_kerja_id=DINAS_LAIN.id))
    lihat = kiriman_bagi(operator, jaringan["opd lain"].ini.sertifikat)
    assert SITI in lihat.dinilai and lihat.penyelesai == {KEPALA}
    t = skema.catatan_mutasi
    with operator.store.baca() as koneksi:
        assert WALI.bytes in koneksi.execute(select(t.c.pegawai_id).where(syarat(t, lihat))).scalars().all()
        tanpa = syarat(t, replace(lihat, penyelesai=frozenset(), dinilai=frozenset()))
        assert WALI.bytes not in koneksi.execute(select(t.c.pegawai_id).where(tanpa)).scalars().all()


def test_with_a_month_and_days_after_it_he_is_sent_what_he_needs_as_long_as_he_has_the_right(
    kantor: KantorUji,
) -> None:
    dasar = kantor.sebagai("operator")
    bulanan = replace(dasar.kantor, periode_evaluasi=JenisPeriode.BULANAN, tambahan_evaluasi=20)
    operator, september = replace(dasar, kantor=bulanan), Periode.baca("2026-09")
    siapkan(kantor)
    kantor.jam.saat = datetime(2026, 9, 20, 9, tzinfo=WIB)
    mutasi.terapkan(operator, replace(PINDAH, tanggal=date(2026, 9, 18)))
    with operator.store.baca() as koneksi:
        siti = ambil(koneksi, Pegawai, SITI)
    assert siti is not None
    batas = hak_menilai.batas_atasan(operator, PUSKESMAS, september)
    assert batas > date(2026, 10, 31)
    for hari in (date(2026, 10, 20), date(2026, 10, 31), batas, batas + timedelta(days=1)):
        kantor.jam.saat = datetime(hari.year, hari.month, hari.day, 9, tzinfo=WIB)
        berhak = hak_menilai.penilai_periode(operator, siti.nilai, september) == KEPALA
        assert berhak is ((SITI, KEPALA) in masih_dinilai(operator, [KEPALA])) is (hari <= batas)


def test_what_the_pegawai_has_received_a_former_penilai_does_not_sign_anew(
    jaringan: Jaringan, pindah: CatatanMutasi
) -> None:
    kepala, opd = jaringan["kepala"], jaringan["opd"]
    nilai(jaringan)
    (tanda,) = semua(kepala, PenetapanEvaluasi)
    jaringan.tukar("kepala", "opd")
    pada = SEBELUM + timedelta(days=1)
    lagi = [replace(tanda, id=id_baru(pada, bytes([n]) * 10), predikat=Predikat.KURANG, pada=pada) for n in (1, 2)]
    tulis_saja(kepala, KEPALA, lagi[0])
    assert ditahan(jaringan, "kepala", "opd") == {}
    tulis_saja(opd, SITI, PenerimaanEvaluasi(id_tetap(971), tanda.id, SITI, pada))
    tulis_saja(kepala, KEPALA, lagi[1])
    assert ditahan(jaringan, "kepala", "opd") == {"penetapan_evaluasi": 1}


@pytest.mark.parametrize("induk_datang", [False, True])
def test_master_data_that_come_renew_no_right_of_who_was_replaced(
    jaringan: Jaringan, kantor: KantorUji, induk_datang: bool
) -> None:
    siti, rudi, opd = (jaringan[n] for n in ("siti", "rudi", "opd"))
    kantor.jam.saat = AWAL - timedelta(days=3)
    tempatkan(kantor, RUDI)
    for hari in range(-2, 11):  # the machine is on every day
        kantor.jam.saat = AWAL + timedelta(days=hari)
        organisasi.sesuaikan_hari(opd.konteks)
    jam(siti, SEBELUM)
    simpan(siti, replace(laporan(1), diajukan_pada=siti.konteks.sekarang()))
    jaringan.tukar("siti", "opd")
    if induk_datang:
        opd.konteks.store.hapus_meta(organisasi.META_HARI)
        organisasi.sesuaikan_hari(opd.konteks)
    tulis_saja(rudi, RUDI, setuju(opd, RUDI))
    assert ditahan(jaringan, "rudi", "opd") == {"keputusan_laporan": 1}


@pytest.mark.parametrize("sifat", [SifatPenempatan.DEFINITIF, SifatPenempatan.PLT])
def test_whom_the_transfer_names_as_the_one_who_still_evaluates_is_sent_what_he_needs(
    kantor: KantorUji, sifat: SifatPenempatan
) -> None:
    """Who stood in for months finishes nothing (IV.A.14 speaks of the one who moves): his successor evaluates."""
    operator = kantor.sebagai("operator")
    siapkan(kantor)
    with operator.transaksi("penempatan", (skema.PUSAT,)) as kerja:
        kerja.simpan(BIDAN)
        kerja.simpan(replace(MEMIMPIN, id=id_tetap(948), pegawai_id=RUDI, sifat=sifat, mulai=date(2026, 5, 1)))
        if sifat is SifatPenempatan.PLT:
            kerja.simpan(replace(BIDAN, id=id_tetap(949), pegawai_id=RUDI, jabatan="Perekam Medis"))
        organisasi.sesuaikan(kerja, operator)
    kantor.pada(SEBELUM)
    ganti = LangkahMutasi(
        JenisMutasi.GANTI_PIMPINAN, WALI, PINDAH.tanggal, PUSKESMAS, "Kepala Puskesmas", JenisJabatan.ADMINISTRATOR
    )
    mutasi.terapkan(operator, ganti)
    with operator.store.baca() as koneksi:
        siti = ambil(koneksi, Pegawai, SITI)
    assert siti is not None and siti.nilai.penilai_id == WALI
    menilai = RUDI if sifat is SifatPenempatan.DEFINITIF else WALI
    assert hak_menilai.penilai_periode(operator, siti.nilai, TW4) == menilai
    assert ((SITI, RUDI) in masih_dinilai(operator, [RUDI])) is (menilai == RUDI)
