"""A penilai who moves inside the window of an evaluation finishes it at his own machine (Lampiran IV.A.14; R47)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs

from kinerja_desktop.domain.akibat_mutasi import JenisAkibat
from kinerja_desktop.domain.catatan_mutasi import CatatanMutasi, JenisMutasi
from kinerja_desktop.domain.evaluasi import CaraSerah, Evaluasi, PenetapanEvaluasi, PenyerahanEvaluasi
from kinerja_desktop.domain.id_tunggal import id_evaluasi
from kinerja_desktop.domain.keberatan import Keberatan, PenjelasanKeberatan
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import JenisJabatan, Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.segel import Segel
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import mutasi, penetapan_berbeda
from kinerja_desktop.services.cakupan_perangkat import kiriman_bagi
from kinerja_desktop.services.mutasi_rincian import baca, tulis
from kinerja_desktop.store import mutasi as kueri_mutasi
from kinerja_desktop.store import skema
from kinerja_desktop.sync.scope import Scope
from tests.helpers.evaluasi import TW4, siapkan
from tests.helpers.kantor import (
    DEWI,
    KADIS,
    KEPALA,
    PUSKESMAS,
    RUDI,
    SITI,
    SKP_SITI,
    WALI,
    KantorUji,
    id_tetap,
)
from tests.helpers.penilai_lama import JUNI, PINDAH, SEBELUM, nilai, pindahkan
from tests.helpers.pertukaran import Jaringan, ditahan, jam, laporan, semua, tulis_saja


def test_what_the_former_penilai_signs_at_his_machine_counts_everywhere(
    jaringan: Jaringan, pindah: CatatanMutasi
) -> None:
    nilai(jaringan)
    assert ditahan(jaringan, "kepala", "opd") == ditahan(jaringan, "opd", "pusat") == {}
    for nama in ("opd", "pusat"):
        (tanda,) = semua(jaringan[nama], PenetapanEvaluasi)
        assert tanda.oleh_id == KEPALA and len(semua(jaringan[nama], CatatanMutasi)) == 1


def test_however_long_it_was_on_the_road(jaringan: Jaringan, pindah: CatatanMutasi, kantor: KantorUji) -> None:
    nilai(jaringan)
    berkas = jaringan["kepala"].kirim(jaringan["opd"]).berkas
    kantor.jam.saat = datetime(2029, 1, 22, 9, tzinfo=WIB)
    assert jaringan["opd"].terima(berkas)[0].total("ditahan") == 0
    assert len(semua(jaringan["opd"], PenetapanEvaluasi)) == 1


def test_what_he_signed_in_the_window_before_he_went_counts_when_it_comes_after(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    siapkan(kantor)
    jaringan.tukar("opd", "kepala")
    saat = datetime(2026, 12, 2, 9, tzinfo=WIB)
    jam(jaringan["kepala"], saat)
    nilai(jaringan)
    berkas = jaringan["kepala"].kirim(jaringan["opd"]).berkas
    kantor.jam.saat = SEBELUM
    mutasi.terapkan(kantor.sebagai("operator"), PINDAH)
    assert jaringan["opd"].terima(berkas)[0].total("ditahan") == 0
    assert len(semua(jaringan["opd"], PenetapanEvaluasi)) == 1


def test_his_machine_is_sent_what_he_evaluates_until_the_days_of_the_atasan_are_over(
    jaringan: Jaringan, pindah: CatatanMutasi, kantor: KantorUji
) -> None:
    """New words of hers too, and then nothing any more."""
    opd, kepala = jaringan["opd"], jaringan["kepala"]

    def kini() -> Any:
        return kiriman_bagi(kantor.sebagai("operator"), kepala.ini.sertifikat)

    semula = kini()
    assert semula.dinilai >= {SITI, RUDI, DEWI} and KEPALA not in semula.dinilai
    assert semula.sidik() != replace(semula, dinilai=frozenset()).sidik()
    for nomor, saat in ((2, SEBELUM), (3, JUNI)):
        kantor.jam.saat = saat
        with opd.konteks.transaksi("siti", (SITI,)) as kerja:
            kerja.simpan(laporan(nomor))
        jaringan.tukar("opd", "kepala")
        assert (id_tetap(700 + nomor) in {satu.id for satu in semua(kepala, LaporanHarian)}) is (saat == SEBELUM)
    assert kini().dinilai == frozenset()


def test_the_workstation_at_which_he_is_now_is_sent_it_and_no_other(
    jaringan: Jaringan, pindah: CatatanMutasi, kantor: KantorUji
) -> None:
    """Where he served long ago nobody sees his people."""
    sertifikat = jaringan["opd"].ini.sertifikat

    def dinilai(unit: UUID) -> frozenset[UUID]:
        lingkup = Scope.of(units=frozenset({unit.bytes}))
        return kiriman_bagi(kantor.sebagai("operator"), structs.replace(sertifikat, scope=lingkup)).dinilai

    lain = UnitKerja(id_tetap(940), "Dinas Sosial", JenisUnit.PERANGKAT_DAERAH)
    with kantor.sebagai("operator").transaksi("unit", (skema.PUSAT,)) as kerja:
        kerja.simpan(lain)
        ada = kerja.ambil(Pegawai, KEPALA)
        assert ada is not None
        kerja.simpan(replace(ada.nilai, unit_kerja_id=lain.id), ada.hash)
    assert SITI in dinilai(lain.id) and not dinilai(PUSKESMAS)


def test_who_is_replaced_by_another_leader_learns_it_at_his_machine(jaringan: Jaringan, kantor: KantorUji) -> None:
    """The record of that transfer is about the new leader, and names him whom he replaces."""
    jabatan = ("Kepala Puskesmas", JenisJabatan.ADMINISTRATOR)
    pindahkan(jaringan, kantor, LangkahMutasi(JenisMutasi.GANTI_PIMPINAN, WALI, PINDAH.tanggal, PUSKESMAS, *jabatan))
    assert [satu.pegawai_id for satu in semua(jaringan["kepala"], CatatanMutasi)] == [WALI]
    nilai(jaringan)
    assert ditahan(jaringan, "kepala", "opd") == {}


@pytest.mark.parametrize("kelas", [Evaluasi, PenetapanEvaluasi])
@pytest.mark.parametrize(
    ("periode", "boleh"), [("2026-TW4", True), ("2026", True), ("2026-TW3", True), ("2027-TW1", False)]
)
def test_only_periods_in_whose_window_he_was_the_penilai(
    jaringan: Jaringan, pindah: CatatanMutasi, periode: str, boleh: bool, kelas: type[Any]
) -> None:
    nilai(jaringan)
    (contoh,) = semua(jaringan["kepala"], kelas)
    masa = Periode.baca(periode)
    nomor = id_evaluasi(SITI, masa, KEPALA)
    ubahan = {"id": nomor} if kelas is Evaluasi else {"id": id_tetap(995), "evaluasi_id": nomor}
    lain = replace(contoh, periode=masa, **ubahan)
    if lain.id != contoh.id:
        tulis_saja(jaringan["kepala"], KEPALA, lain)
    nama = skema.PETA[kelas].tabel.name
    assert ditahan(jaringan, "kepala", "opd").get(nama, 0) == (0 if boleh else 1)
    assert (lain.id in {satu.id for satu in semua(jaringan["opd"], kelas)}) is boleh


def test_a_colleague_evaluates_nobody(jaringan: Jaringan, pindah: CatatanMutasi) -> None:
    """Neither by an SKP that names him nor by a record of a transfer that an office wrote about itself."""
    opd = jaringan["opd"]
    rincian = baca(pindah)
    palsu = [
        replace(a, siapa=(RUDI,), tentang=(SITI,)) if a.jenis is JenisAkibat.MENILAI_LAMA else a for a in rincian.akibat
    ]
    palsu_semua = tulis(replace(rincian, akibat=tuple(palsu)))
    tulis_saja(opd, skema.PUSAT, replace(pindah, id=id_tetap(996), pegawai_id=RUDI, rincian=palsu_semua))
    with opd.konteks.transaksi("palsu", (SITI,)) as kerja:
        kerja.koneksi.exec_driver_sql("UPDATE skp SET penilai_id = ? WHERE id = ?", (RUDI.bytes, SKP_SITI.bytes))
    tulis_saja(jaringan["rudi"], RUDI, Evaluasi(id_tetap(995), SITI, RUDI, SKP_SITI, TW4))
    assert SITI not in kiriman_bagi(opd.konteks, jaringan["rudi"].ini.sertifikat).dinilai
    assert opd.terima(jaringan["rudi"].kirim(opd).berkas)[0].jumlah["evaluasi"].ditahan == 1


def test_where_he_and_his_successor_have_signed_both_are_kept_and_it_is_asked(
    jaringan: Jaringan, kantor: KantorUji, pindah: CatatanMutasi
) -> None:
    opd, kepala = jaringan["opd"], jaringan["kepala"]
    nilai(jaringan)
    (tanda,) = semua(kepala, PenetapanEvaluasi)
    (isi,) = semua(kepala, Evaluasi)
    milik_kadis = replace(isi, id=id_tetap(994), penilai_id=KADIS)
    tulis_saja(
        opd,
        KADIS,
        milik_kadis,
        replace(tanda, id=id_tetap(995), oleh_id=KADIS, evaluasi_id=milik_kadis.id, evaluasi_hash=b"h" * 20),
    )
    assert ditahan(jaringan, "kepala", "opd") == {}
    assert {satu.oleh_id for satu in semua(opd, PenetapanEvaluasi)} == {KADIS, KEPALA}
    (dua,) = penetapan_berbeda.daftar(kantor.sebagai("operator"))
    assert len(dua.penetapan) == 2


def test_he_hands_over_and_explains_what_he_signed_and_nothing_else(jaringan: Jaringan, pindah: CatatanMutasi) -> None:
    opd, kepala = jaringan["opd"], jaringan["kepala"]
    nilai(jaringan)
    (tanda,) = semua(kepala, PenetapanEvaluasi)
    (isi,) = semua(kepala, Evaluasi)
    lain = replace(isi, id=id_tetap(991), penilai_id=KADIS, periode=Periode.baca("2026-TW3"))
    asing = replace(tanda, id=id_tetap(990), oleh_id=KADIS, periode=lain.periode, evaluasi_id=lain.id)
    tulis_saja(opd, KADIS, lain, asing)
    pada = kepala.konteks.sekarang()
    satu, dua = (
        Keberatan(id_tetap(980 + n), t.id, SITI, t.periode, "Angka belum benar", pada)
        for n, t in enumerate((tanda, asing))
    )
    tulis_saja(opd, SITI, dua)
    jaringan.tukar("kepala", "opd")
    tulis_saja(opd, SITI, satu)
    for n, (penetapan, keberatan) in enumerate(((tanda, satu), (asing, dua))):
        tulis_saja(
            kepala,
            KEPALA,
            PenyerahanEvaluasi(
                id_tetap(970 + n), penetapan.id, SITI, KEPALA, date(2026, 12, 14), CaraSerah.CETAK, pada
            ),
            PenjelasanKeberatan(id_tetap(960 + n), keberatan.id, KEPALA, "Dihitung dari buku bantu", pada),
        )
    tersisa = ditahan(jaringan, "kepala", "opd")
    assert tersisa == {"penyerahan_evaluasi": 1, "penjelasan_keberatan": 1}
    assert id_tetap(970) in {satu.id for satu in semua(opd, PenyerahanEvaluasi)}
    assert [satu.id for satu in semua(opd, PenjelasanKeberatan)] == [id_tetap(960)]


def test_an_objection_comes_to_whom_it_is_about_after_all_else_ended(
    jaringan: Jaringan, pindah: CatatanMutasi, kantor: KantorUji
) -> None:
    nilai(jaringan)
    jaringan.tukar("kepala", "opd")
    (tanda,) = semua(jaringan["opd"], PenetapanEvaluasi)
    kantor.jam.saat = JUNI
    tulis_saja(jaringan["opd"], SITI, Keberatan(id_tetap(980), tanda.id, SITI, TW4, "Angka belum benar", SEBELUM))
    jaringan.tukar("opd", "kepala")
    assert [satu.id for satu in semua(jaringan["kepala"], Keberatan)] == [id_tetap(980)]


@pytest.mark.parametrize(("bulan", "boleh"), [("2026-10", True), ("2026-12", True), ("2027-01", False)])
def test_a_seal_of_a_month_in_which_he_was_the_penilai_counts(
    jaringan: Jaringan, pindah: CatatanMutasi, bulan: str, boleh: bool
) -> None:
    pada = jaringan["kepala"].konteks.sekarang()
    tulis_saja(jaringan["kepala"], KEPALA, Segel(id_tetap(950), SITI, KEPALA, Periode.baca(bulan), pada, 0, b"", b""))
    assert ditahan(jaringan, "kepala", "opd") == ({} if boleh else {"segel": 1})


RUSAK: dict[str, Callable[[CatatanMutasi], CatatanMutasi]] = {
    "bukan JSON": lambda c: replace(c, rincian='{"menilai_lama": rusak'),
    "bentuk lain": lambda c: replace(c, rincian='{"x":"menilai_lama"}'),
    "periode": lambda c: replace(c, rincian=c.rincian.replace("2026-TW4", "bukan periode")),
    "jauh": lambda c: replace(c, rincian=c.rincian.replace("2026-TW4", "9999-TW4")),
}


@pytest.mark.parametrize("apa", RUSAK)
def test_a_record_of_a_transfer_that_nobody_can_read_is_held_back(
    jaringan: Jaringan, pindah: CatatanMutasi, apa: str
) -> None:
    """It could not be taken out again, and everybody reads it."""
    opd, pusat = jaringan["opd"], jaringan["pusat"]
    tulis_saja(opd, skema.PUSAT, replace(RUSAK[apa](pindah), id=id_tetap(996)))
    assert ditahan(jaringan, "opd", "pusat") == {"catatan_mutasi": 1}
    assert [satu.id for satu in semua(pusat, CatatanMutasi)] == [pindah.id]
    assert pusat.kirim(opd).berkas.exists()


def test_a_transfer_is_undone_by_a_record_about_the_same_person_only(jaringan: Jaringan, pindah: CatatanMutasi) -> None:
    opd = jaringan["opd"]
    batal = tulis(replace(baca(pindah), akibat=(), membatalkan=pindah.id))
    for nomor, orang in ((996, RUDI), (997, KEPALA), (998, RUDI)):
        tulis_saja(opd, skema.PUSAT, replace(pindah, id=id_tetap(nomor), pegawai_id=orang, rincian=batal))
        with opd.konteks.store.baca() as koneksi:
            assert kueri_mutasi.pembatalan(koneksi) == ({pindah.id} if nomor > 996 else set())
