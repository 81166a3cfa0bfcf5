"""What a penilai or his atasan did in his time comes in although somebody else has the post when the bundle arrives."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi
from kinerja_desktop.domain.keberatan import Keberatan, KeputusanKeberatan, PutusanKeberatan
from kinerja_desktop.domain.keberatan_proses import IsianPutusan
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.riwayat_ak import PenetapanAk
from kinerja_desktop.domain.tindak_lanjut import JenisTindakLanjut, KeadaanTindakLanjut, TindakLanjut
from kinerja_desktop.domain.tindakan_kemajuan import JenisTindakan, TindakanKemajuan
from kinerja_desktop.services import evaluasi, evaluasi_lembar, keberatan, mutasi, tindakan_kemajuan
from kinerja_desktop.services.tindakan_kemajuan import IsianTindakan
from kinerja_desktop.store.rekaman import ambil
from tests.helpers.evaluasi import BAIK, TW4, siapkan
from tests.helpers.kantor import KADIS, KEPALA, SITI, KantorUji
from tests.helpers.keberatan import KUATKAN, UBAH, keberatan_siti
from tests.helpers.penilai_lama import AWAL, PENSIUN, PINDAH, SEBELUM
from tests.helpers.pertukaran import Jaringan, Komputer, ditahan, jam, semua, tambah_kadis, tulis_saja


def ganti(jaringan: Jaringan, kantor: KantorUji, langkah: LangkahMutasi) -> None:
    """The centre and the office know that somebody else has the post; the laptop does not."""
    kantor.jam.saat = SEBELUM
    mutasi.terapkan(kantor.sebagai("operator"), langkah)
    jam(jaringan["pusat"], SEBELUM)
    jaringan.bagikan_induk("pusat")


def batalkan(mesin: Komputer) -> None:
    (satu,) = semua(mesin, TindakanKemajuan)
    with mesin.konteks.store.baca() as koneksi:
        simpanan = ambil(koneksi, TindakanKemajuan, satu.id)
    assert simpanan is not None
    tindakan_kemajuan.batalkan(mesin.konteks, satu.id, simpanan.hash)


@pytest.mark.parametrize("langkah", [PINDAH, PENSIUN])
def test_an_action_for_progress_of_a_penilai_who_went(
    jaringan: Jaringan, kantor: KantorUji, langkah: LangkahMutasi
) -> None:
    """Also when he calls it off later: only he may."""
    siapkan(kantor)
    jaringan.tukar("opd", "kepala")
    jaringan.tukar("opd", "pusat")
    kepala = jaringan["kepala"]
    jam(kepala, AWAL)
    tindakan_kemajuan.catat(kepala.konteks, SITI, IsianTindakan(JenisTindakan.APRESIASI, "Rapi."))
    ganti(jaringan, kantor, langkah)
    assert ditahan(jaringan, "kepala", "opd") == {} == ditahan(jaringan, "opd", "pusat")
    batalkan(kepala)
    assert ditahan(jaringan, "kepala", "opd") == {} == ditahan(jaringan, "opd", "pusat")
    assert [satu.dibatalkan_pada is not None for satu in semua(jaringan["pusat"], TindakanKemajuan)] == [True]


def test_what_he_writes_when_he_is_it_no_more_is_held_back(jaringan: Jaringan, kantor: KantorUji) -> None:
    siapkan(kantor)
    jaringan.tukar("opd", "kepala")
    kepala = jaringan["kepala"]
    ganti(jaringan, kantor, PINDAH)
    jam(kepala, SEBELUM)
    sesudah = SEBELUM.replace(day=20)
    tindakan = TindakanKemajuan(id_baru(sesudah), SITI, KEPALA, TW4, JenisTindakan.APRESIASI, "Rapi.", sesudah)
    tulis_saja(kepala, KEPALA, tindakan)
    assert ditahan(jaringan, "kepala", "opd") == {"tindakan_kemajuan": 1}


def test_a_follow_up_and_credit_points_of_a_penilai_who_went(jaringan: Jaringan, kantor: KantorUji) -> None:
    siapkan(kantor)
    jaringan.tukar("opd", "kepala")
    kepala = jaringan["kepala"]
    jam(kepala, AWAL)
    tetapkan_di(kepala)
    (tanda,) = semua(kepala, PenetapanEvaluasi)
    lanjut = (JenisTindakLanjut.PENGHARGAAN, KeadaanTindakLanjut.DITINDAKLANJUTI, "Piagam", AWAL.date(), AWAL)
    tulis_saja(kepala, KEPALA, TindakLanjut(id_baru(AWAL), SITI, tanda.id, KEPALA, *lanjut))
    tulis_saja(kepala, KEPALA, PenetapanAk(id_baru(AWAL), SITI, KEPALA, "1/AK", AWAL.date(), (), "{}", AWAL))
    ganti(jaringan, kantor, PINDAH)
    assert ditahan(jaringan, "kepala", "opd") == {} == ditahan(jaringan, "opd", "pusat")


def tetapkan_di(mesin: Komputer) -> None:
    evaluasi.tetapkan(mesin.konteks, SITI, TW4, BAIK, evaluasi_lembar.lembar(mesin.konteks, SITI, TW4).dasar)


def keberatan_di_kadis(jaringan: Jaringan, kantor: KantorUji) -> tuple[Komputer, UUID]:
    """Siti objects; it came to the laptop of the head of the dinas."""
    tambah_kadis(jaringan)
    kantor.jam.saat = AWAL
    keberatan_siti(kantor)
    jaringan.tukar("opd", "pusat")
    jaringan.tukar("pusat", "kadis")
    kadis = jaringan["kadis"]
    jam(kadis, AWAL)
    (satu,) = semua(kadis, Keberatan)
    return kadis, satu.id


@pytest.mark.parametrize("putusan", [UBAH, KUATKAN])
def test_the_decision_on_an_objection_by_an_atasan_who_left_since(
    jaringan: Jaringan, kantor: KantorUji, putusan: IsianPutusan
) -> None:
    """And the signature that follows from it: he was the atasan on the day of what was objected to."""
    kadis, nomor = keberatan_di_kadis(jaringan, kantor)
    keberatan.putuskan(kadis.konteks, nomor, putusan)
    ganti(jaringan, kantor, LangkahMutasi(JenisMutasi.BERHENTI, KADIS, date(2026, 12, 10)))
    assert ditahan(jaringan, "kadis", "pusat") == {} == ditahan(jaringan, "pusat", "opd")
    assert len(semua(jaringan["opd"], KeputusanKeberatan)) == 1
    assert len(semua(jaringan["opd"], PenetapanEvaluasi)) == (2 if putusan is UBAH else 1)


def test_who_became_the_atasan_later_does_not_decide_from_afar(jaringan: Jaringan, kantor: KantorUji) -> None:
    """A penilai somewhere else writes a decision: it stays out."""
    _, nomor = keberatan_di_kadis(jaringan, kantor)
    jaringan.tukar("opd", "kepala")
    kepala = jaringan["kepala"]
    saat = kepala.konteks.sekarang()
    tulis_saja(
        kepala, KEPALA, KeputusanKeberatan(id_baru(saat), nomor, KEPALA, PutusanKeberatan.MENGUATKAN, "-", "-", saat)
    )
    assert ditahan(jaringan, "kepala", "opd") == {"keputusan_keberatan": 1}


def test_nobody_acts_today_by_a_date_of_then(jaringan: Jaringan, kantor: KantorUji) -> None:
    """What it is about tells that it is of later: the period, the day of the letter."""
    siapkan(kantor)
    jaringan.tukar("opd", "kepala")
    kepala = jaringan["kepala"]
    ganti(jaringan, kantor, PINDAH)
    nanti = Periode.baca("2027-TW1")
    tindakan = TindakanKemajuan(id_baru(AWAL), SITI, KEPALA, nanti, JenisTindakan.APRESIASI, "Rapi.", AWAL)
    ak = PenetapanAk(id_baru(AWAL), SITI, KEPALA, "1/AK", date(2027, 6, 1), (), "{}", AWAL)
    tulis_saja(kepala, KEPALA, tindakan, ak)
    assert ditahan(jaringan, "kepala", "opd") == {"tindakan_kemajuan": 1, "penetapan_ak": 1}
