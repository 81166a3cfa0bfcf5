"""Odd records of a changed program close no page and take nothing away that others have decided about."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.evaluasi import CaraSerah, PenerimaanEvaluasi, PenetapanEvaluasi, PenyerahanEvaluasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.keberatan import Keberatan, KeputusanKeberatan
from kinerja_desktop.domain.keberatan_proses import KeadaanKeberatan, SuratKeputusanKeberatan
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import KeputusanSkp, PutusanSkp, Skp
from kinerja_desktop.domain.umpan_balik import Hubungan, UmpanBalik
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import keberatan, persetujuan
from kinerja_desktop.services import skp as layanan
from kinerja_desktop.services.hasil_terima import Nasib
from kinerja_desktop.store import unit_of_work
from kinerja_desktop.store.rekaman import ambil
from tests.helpers.evaluasi import BAIK, TW4, siapkan, tetapkan
from tests.helpers.kantor import KEPALA, RUDI, SITI, SKP_SITI, KantorUji, id_tetap
from tests.helpers.keberatan import KUATKAN, UBAH, keberatan_siti
from tests.helpers.laporan import ajukan
from tests.helpers.penilai_lama import BIDAN, DINAS_LAIN, MEMIMPIN, kenalkan_dinas_lain
from tests.helpers.pertukaran import Jaringan, Komputer, ditahan, laporan, semua, simpan, tulis_saja, ubah_pegawai

JAUH = datetime(9998, 5, 4, tzinfo=UTC)


def hapus(mesin: Komputer, oleh: UUID, kelas: type, nomor: UUID) -> None:
    with mesin.konteks.transaksi("hapus", (oleh,)) as kerja:
        ada = kerja.ambil(kelas, nomor)
        assert ada is not None
        kerja.hapus(ada.nilai)


def aneh() -> list[Any]:
    skp = Skp(id_tetap(990), SITI, KEPALA, 10**15, date(2026, 1, 1), date(2026, 12, 31))
    return [
        skp,
        replace(skp, tahun=-5),
        PenerimaanEvaluasi(id_tetap(991), id_tetap(992), SITI, JAUH),
        Keberatan(id_tetap(993), id_tetap(992), SITI, TW4, "-", JAUH),
    ]


@pytest.mark.parametrize("nilai", aneh(), ids=["year far", "year before all", "day far", "objection far"])
def test_of_no_year_that_anything_is_told_of(jaringan: Jaringan, nilai: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages that count the days up to then would stand still: it is not saved here, and refused from others."""
    siti = jaringan["siti"]
    with pytest.raises(UserError, match="UMM-08"):
        simpan(siti, nilai)
    with monkeypatch.context() as patch:
        patch.setattr(unit_of_work, "periksa_batas", lambda peta, isi: None)
        tulis_saja(siti, SITI, nilai)
    hasil = jaringan.tukar("siti", "opd")
    assert hasil.nasib is Nasib.KARANTINA and hasil.galat is not None and hasil.galat.kode == "GBG-01"


def test_a_decision_on_a_plan_that_nobody_can_read(jaringan: Jaringan, kantor: KantorUji) -> None:
    """It could not be taken back, and would close the page of the plan to everybody."""
    kantor.tetapkan_skp_siti()
    jaringan.tukar("opd", "kepala")
    kepala = jaringan["kepala"]
    saat = kepala.konteks.sekarang()
    with kepala.konteks.store.baca() as koneksi:
        skp = ambil(koneksi, Skp, SKP_SITI)
    assert skp is not None
    isi = (SKP_SITI, skp.hash, PutusanSkp.TETAPKAN, "", KEPALA, saat)
    tulis_saja(
        kepala, KEPALA, KeputusanSkp(id_baru(saat), *isi, "{bukan"), KeputusanSkp(id_baru(saat), *isi, '{"a":1}')
    )
    assert ditahan(jaringan, "kepala", "opd") == {"keputusan_skp": 2}
    assert layanan.daftar(kantor.sebagai("siti"), SITI, 2026)


def test_an_objection_that_was_decided_stays(jaringan: Jaringan, kantor: KantorUji) -> None:
    """Deleted it would make room for a second one, and the decision would be about nothing."""
    nomor = keberatan_siti(kantor)
    jaringan.tukar("opd", "siti")
    keberatan.putuskan(kantor.sebagai("kadis"), nomor, KUATKAN)
    hapus(jaringan["siti"], SITI, Keberatan, nomor)
    assert ditahan(jaringan, "siti", "opd") == {"keberatan": 1}
    assert [satu.id for satu in semua(jaringan["opd"], Keberatan)] == [nomor]
    (berkas,) = [satu.berkas for satu in keberatan.hasil_saya(kantor.sebagai("siti")) if satu.berkas is not None]
    assert berkas.keputusan is not None


def test_an_approved_report_and_a_set_plan_stay(jaringan: Jaringan, kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    satu, sidik = ajukan(kantor.sebagai("siti"))
    persetujuan.setujui(kantor.sebagai("kepala"), satu.id, sidik)
    jaringan.tukar("opd", "siti")
    siti = jaringan["siti"]
    hapus(siti, SITI, LaporanHarian, satu.id)
    hapus(siti, SITI, Skp, SKP_SITI)
    assert ditahan(jaringan, "siti", "opd") == {"laporan_harian": 1, "skp": 1}
    assert len(semua(jaringan["opd"], LaporanHarian)) == len(semua(jaringan["opd"], Skp)) == 1


def test_a_draft_may_be_deleted(jaringan: Jaringan) -> None:
    siti = jaringan["siti"]
    simpan(siti, laporan(1), laporan(2))
    jaringan.tukar("siti", "opd")
    hapus(siti, SITI, LaporanHarian, laporan(1).id)
    assert ditahan(jaringan, "siti", "opd") == {}
    assert [satu.id for satu in semua(jaringan["opd"], LaporanHarian)] == [laporan(2).id]


def test_the_office_that_she_left_long_ago_changes_nothing_of_today(jaringan: Jaringan) -> None:
    """A workstation sees everybody who ever served there; what it writes in their names ends when they leave."""
    dahulu = replace(BIDAN, id=id_tetap(951), unit_kerja_id=DINAS_LAIN.id, selesai=date(2020, 5, 4))
    kenalkan_dinas_lain(jaringan, dahulu, BIDAN, MEMIMPIN)
    simpan(jaringan["siti"], laporan(1))
    assert ditahan(jaringan, "siti", "opd") == {} == ditahan(jaringan, "opd", "pusat")
    lain = jaringan["opd lain"]
    lama = replace(laporan(2), tanggal=date(2020, 3, 2))
    tulis_saja(lain, SITI, laporan(1, "Diubah"), laporan(3), lama, umpan_siti(lain))
    hapus(lain, SITI, LaporanHarian, laporan(3).id)
    assert ditahan(jaringan, "opd lain", "pusat") == {"laporan_harian": 2, "umpan_balik": 1}
    isi = {satu.id: satu.kegiatan for satu in semua(jaringan["pusat"], LaporanHarian)}
    assert isi == {laporan(1).id: laporan(1).kegiatan, lama.id: lama.kegiatan}


def test_what_she_wrote_there_before_she_knew_comes_in(jaringan: Jaringan) -> None:
    """A transfer is often dated before it is told."""
    dahulu = replace(BIDAN, id=id_tetap(951), unit_kerja_id=DINAS_LAIN.id, selesai=date(2026, 2, 1))
    kenalkan_dinas_lain(jaringan, dahulu, replace(BIDAN, mulai=date(2026, 2, 2)), MEMIMPIN)
    lain = jaringan["opd lain"]
    saat = datetime(2026, 4, 30, tzinfo=UTC)
    tulis_saja(lain, SITI, laporan(1), replace(umpan_siti(lain, saat), periode=Periode.baca("2026-TW1")))
    assert ditahan(jaringan, "opd lain", "pusat") == {}


def umpan_siti(mesin: Komputer, saat: datetime | None = None) -> UmpanBalik:
    pada = saat or mesin.konteks.sekarang()
    return UmpanBalik(id_baru(pada), RUDI, SITI, Hubungan.REKAN, TW4, "-", pada)


@pytest.mark.parametrize("putusan", [KUATKAN, UBAH])
def test_a_second_objection_after_the_decision_stays_out(jaringan: Jaringan, kantor: KantorUji, putusan: Any) -> None:
    """The result is final (V.B.5): decided once more it would be another one."""
    nomor = keberatan_siti(kantor)
    jaringan.tukar("opd", "siti")
    keberatan.putuskan(kantor.sebagai("kadis"), nomor, putusan)
    siti = jaringan["siti"]
    (lama,) = semua(siti, Keberatan)
    tulis_saja(siti, SITI, replace(lama, id=id_baru(siti.konteks.sekarang(), setelah=[nomor]), alasan="Sekali lagi"))
    assert ditahan(jaringan, "siti", "opd") == {"keberatan": 1}


@pytest.mark.parametrize("ubahan", [{"penetapan_id": id_tetap(555)}, {"alasan": "Saya dipaksa"}])
def test_a_decided_objection_stays_what_was_decided(
    jaringan: Jaringan, kantor: KantorUji, ubahan: dict[str, Any]
) -> None:
    """About another signature it would vanish everywhere, with its decision."""
    nomor = keberatan_siti(kantor)
    jaringan.tukar("opd", "siti")
    keberatan.putuskan(kantor.sebagai("kadis"), nomor, UBAH)
    siti = jaringan["siti"]
    (lama,) = semua(siti, Keberatan)
    tulis_saja(siti, SITI, replace(lama, **ubahan))
    assert ditahan(jaringan, "siti", "opd") == {"keberatan": 1}
    assert semua(jaringan["opd"], Keberatan) == [lama]


def test_she_may_go_on_writing_her_objection_and_take_it_back(jaringan: Jaringan, kantor: KantorUji) -> None:
    nomor = keberatan_siti(kantor)
    jaringan.tukar("opd", "siti")
    siti = jaringan["siti"]
    (lama,) = semua(siti, Keberatan)
    tulis_saja(siti, SITI, replace(lama, alasan="Lebih jelas"))
    assert ditahan(jaringan, "siti", "opd") == {}
    keberatan.putuskan(kantor.sebagai("kadis"), nomor, KUATKAN)
    with siti.konteks.store.baca() as koneksi:
        kini = ambil(koneksi, Keberatan, nomor)
    assert kini is not None
    keberatan.cabut(siti.konteks, nomor, kini.hash)
    assert ditahan(jaringan, "siti", "opd") == {}, "she did not know of the decision, which beats it"
    (berkas,) = [satu.berkas for satu in keberatan.hasil_saya(kantor.sebagai("siti")) if satu.berkas is not None]
    assert berkas.keadaan is KeadaanKeberatan.MENGUATKAN


def test_nobody_says_that_the_decision_was_in_the_letter_of_another(jaringan: Jaringan, kantor: KantorUji) -> None:
    nomor = keberatan_siti(kantor)
    keberatan.putuskan(kantor.sebagai("kadis"), nomor, UBAH)
    jaringan.tukar("opd", "kepala")
    kepala = jaringan["kepala"]
    (putusan,) = semua(kepala, KeputusanKeberatan)
    saat = kepala.konteks.sekarang()
    surat = SuratKeputusanKeberatan(id_baru(saat), putusan.id, RUDI, KEPALA, "1/X", saat.date(), saat)
    tulis_saja(kepala, KEPALA, surat)
    assert ditahan(jaringan, "kepala", "opd") == {"surat_keputusan_keberatan": 1}


def test_a_document_is_handed_over_after_it_was_signed(jaringan: Jaringan, kantor: KantorUji) -> None:
    """Dated before, her days to object would be over when it comes."""
    siapkan(kantor)
    tetapkan(kantor, BAIK)
    jaringan.tukar("opd", "kepala")
    kepala = jaringan["kepala"]
    (tanda,) = semua(kepala, PenetapanEvaluasi)
    saat = tanda.pada
    dasar = PenyerahanEvaluasi(id_baru(saat), tanda.id, SITI, KEPALA, date(2026, 1, 2), CaraSerah.CETAK, saat)
    tulis_saja(kepala, KEPALA, dasar, replace(dasar, id=id_baru(saat), tanggal=saat.astimezone(WIB).date()))
    assert ditahan(jaringan, "kepala", "opd") == {"penyerahan_evaluasi": 1}


def test_what_she_writes_at_a_laptop_that_still_exchanges_with_the_old_office_comes_in(jaringan: Jaringan) -> None:
    """She moved a year ago, and nobody enrolled her laptop anew: the old office takes her work, and passes it on."""
    pusat, opd = jaringan["pusat"], jaringan["opd"]
    for nama in ("siti", "opd"):
        jaringan.tukar("opd" if nama == "siti" else "siti", nama)
    assert jaringan.tukar("opd", "pusat").nasib is Nasib.DITERIMA
    kenalkan_dinas_lain(
        jaringan,
        replace(BIDAN, selesai=date(2025, 5, 4)),
        replace(BIDAN, id=id_tetap(951), unit_kerja_id=DINAS_LAIN.id, mulai=date(2025, 5, 5)),
        MEMIMPIN,
    )
    for mesin in (pusat, opd):
        ubah_pegawai(mesin, SITI, unit_kerja_id=DINAS_LAIN.id)
    simpan(jaringan["siti"], laporan(1))
    assert ditahan(jaringan, "siti", "opd") == {} == ditahan(jaringan, "opd", "pusat")
    assert len(semua(pusat, LaporanHarian)) == 1
