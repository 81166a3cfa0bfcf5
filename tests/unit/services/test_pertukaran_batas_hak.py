"""How far a record goes that names others: how deep it may lie, whom it may retire, and who signed as atasan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from msgspec import structs

from kinerja_desktop.domain.akibat_mutasi import Akibat, JenisAkibat, Kelompok
from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.catatan_mutasi import CatatanMutasi, JenisMutasi
from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi, SebagaiPenetap
from kinerja_desktop.domain.keberatan import Keberatan, KeputusanKeberatan, PutusanKeberatan
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.domain.pegawai import JenisJabatan, Kedudukan, Pegawai
from kinerja_desktop.domain.penempatan import Penempatan, SifatPenempatan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import KeputusanSkp, PutusanSkp
from kinerja_desktop.services import hak_menilai, mutasi, organisasi
from kinerja_desktop.services.cakupan_perangkat import cakupan, kiriman_bagi
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.mutasi_rincian import RincianMutasi, terbaca, tulis
from kinerja_desktop.services.penulis_sah import PenulisSah
from kinerja_desktop.store import skema
from kinerja_desktop.sync.certificates import Certificate
from kinerja_desktop.sync.scope import Scope
from tests.helpers.evaluasi import TW4, siapkan
from tests.helpers.kantor import DEWI, DINAS, KADIS, KEPALA, RUDI, SITI, WALI, KantorUji, id_tetap, skp_siti
from tests.helpers.penilai_lama import (
    AWAL,
    BIDAN,
    DAHULU,
    DINAS_LAIN,
    MEMIMPIN,
    PINDAH,
    SEBELUM,
    kenalkan_dinas_lain,
    nilai,
    tempatkan,
)
from tests.helpers.pertukaran import (
    Jaringan,
    ditahan,
    jam,
    laporan,
    semua,
    setuju,
    simpan,
    tambah_kadis,
    tulis_saja,
    ubah_pegawai,
)


def ditandatangani(jaringan: Jaringan, kantor: KantorUji) -> PenetapanEvaluasi:
    """A signature of the head, to make others like it."""
    siapkan(kantor)
    jaringan.tukar("opd", "kepala")
    jam(jaringan["kepala"], AWAL)
    nilai(jaringan)
    (contoh,) = semua(jaringan["kepala"], PenetapanEvaluasi)
    return contoh


def boleh(konteks: Context, pengirim: Certificate, tanda: PenetapanEvaluasi) -> bool:
    """Whether a machine with this certificate may tell of this signature."""
    sah = PenulisSah(konteks, cakupan(konteks, pengirim), pengirim, dari_atas=False)
    return sah(skema.PETA[PenetapanEvaluasi], tanda)


def test_what_can_be_read_does_not_hang_on_how_deep_the_program_stands(
    jaringan: Jaringan, pindah: CatatanMutasi
) -> None:
    """Accepted at the import, a record cannot be read by a page that calls from deeper below."""
    pusat = jaringan["pusat"]
    jaringan.tukar("opd", "pusat")

    def dari_dalam(n: int, apa: Any) -> Any:
        return dari_dalam(n - 1, apa) if n else apa()

    def bersarang(n: int) -> CatatanMutasi:
        return replace(pindah, id=id_tetap(996), rincian='{"x":' + "[" * n + "]" * n + "," + pindah.rincian[1:])

    sedalam = max((n for n in range(0, 1000, 10) if terbaca(bersarang(n))), default=0)
    tulis_saja(pusat, skema.PUSAT, bersarang(sedalam))
    assert SITI in dari_dalam(100, lambda: hak_menilai.dinilai_lain(pusat.konteks, TW4))


def test_an_office_that_he_left_long_ago_retires_nobody(jaringan: Jaringan, kantor: KantorUji) -> None:
    """Whose present post is told by his record only: the centre would sign it, and his people lose their penilai."""
    pusat, lain = jaringan["pusat"], jaringan["opd lain"]
    kenalkan_dinas_lain(jaringan, DAHULU)
    langkah = LangkahMutasi(JenisMutasi.BERHENTI, KEPALA, date(2026, 11, 1), kedudukan=Kedudukan.PENSIUN)
    isi = (KEPALA, langkah.tanggal, tulis(RincianMutasi(langkah)), WALI, kantor.jam())
    tulis_saja(lain, skema.PUSAT, CatatanMutasi(id_tetap(996), JenisMutasi.BERHENTI, *isi))
    tertahan = ditahan(jaringan, "opd lain", "pusat")
    with pusat.konteks.transaksi("tulis organisasi", (skema.PUSAT,)) as kerja:
        organisasi.sesuaikan(kerja, pusat.konteks)
    kini = {p.id: p for p in semua(pusat, Pegawai)}
    assert (kini[KEPALA].kedudukan, kini[SITI].penilai_id) == (Kedudukan.AKTIF, KEPALA)
    assert tertahan == {"catatan_mutasi": 1}


def test_what_the_atasan_signed_in_his_office_counts_although_he_was_replaced_on_the_road(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    """As that of a penilai does: he had stepped in for him (V.A.8)."""
    contoh = ditandatangani(jaringan, kantor)
    tw3 = Periode.baca("2026-TW3")
    milik_kadis = replace(contoh, id=id_tetap(995), oleh_id=KADIS, sebagai=SebagaiPenetap.ATASAN, periode=tw3)
    operator = kantor.sebagai("operator")
    laptop = structs.replace(jaringan["kepala"].ini.sertifikat, scope=Scope.of(persons=frozenset({KADIS.bytes})))

    assert boleh(operator, laptop, milik_kadis)
    kantor.jam.saat = SEBELUM
    jabatan = (DINAS, "Kepala Dinas", JenisJabatan.JPT)
    mutasi.terapkan(operator, LangkahMutasi(JenisMutasi.GANTI_PIMPINAN, WALI, date(2026, 12, 10), *jabatan))
    assert boleh(operator, laptop, milik_kadis)


def test_a_plt_decides_at_the_workstation_of_the_unit_that_he_leads_though_his_place_is_elsewhere(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    """Also about heads of other offices, as long as he serves there; about them nobody else speaks for him."""
    contoh = ditandatangani(jaringan, kantor)
    operator = kantor.sebagai("operator")
    isi = ("Plt. Kepala", JenisJabatan.JPT, SifatPenempatan.PLT, date(2026, 11, 1))
    plt = Penempatan(id_tetap(871), WALI, DINAS_LAIN.id, *isi, memimpin=True)
    tulis_saja(jaringan["opd"], skema.PUSAT, DINAS_LAIN, plt)
    ubah_pegawai(jaringan["opd"], KEPALA, penilai_id=WALI)
    milik = replace(contoh, id=id_tetap(995), pegawai_id=KEPALA, oleh_id=WALI)
    meja = structs.replace(jaringan["opd"].ini.sertifikat, scope=Scope.of(units=frozenset({DINAS_LAIN.id.bytes})))
    assert boleh(operator, meja, milik)
    tulis_saja(jaringan["opd"], skema.PUSAT, replace(plt, selesai=date(2026, 11, 2)))
    assert not boleh(operator, meja, milik)


PLT = Penempatan(
    id_tetap(871),
    KEPALA,
    DINAS_LAIN.id,
    "Plt. Kepala",
    JenisJabatan.JPT,
    SifatPenempatan.PLT,
    date(2026, 11, 1),
    memimpin=True,
)
KOLEGA = replace(BIDAN, id=id_tetap(946), pegawai_id=DEWI, unit_kerja_id=DINAS_LAIN.id)


def test_where_he_is_only_plt_he_is_not_retired(jaringan: Jaringan, kantor: KantorUji) -> None:
    kenalkan_dinas_lain(jaringan, PLT)
    langkah = LangkahMutasi(JenisMutasi.BERHENTI, KEPALA, date(2026, 11, 10), kedudukan=Kedudukan.PENSIUN)
    isi = (KEPALA, langkah.tanggal, tulis(RincianMutasi(langkah)), WALI, kantor.jam())
    tulis_saja(jaringan["opd lain"], skema.PUSAT, CatatanMutasi(id_tetap(996), JenisMutasi.BERHENTI, *isi))
    assert ditahan(jaringan, "opd lain", "pusat") == {"catatan_mutasi": 1}


def test_where_he_is_only_plt_nobody_is_sent_whom_he_still_evaluates_elsewhere(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    operator = kantor.sebagai("operator")
    siapkan(kantor)
    tempatkan(kantor)
    kantor.jam.saat = SEBELUM
    mutasi.terapkan(operator, PINDAH)
    kenalkan_dinas_lain(jaringan)
    tulis_saja(jaringan["opd"], skema.PUSAT, replace(PLT, mulai=date(2026, 12, 11), memimpin=False))
    assert not kiriman_bagi(operator, jaringan["opd lain"].ini.sertifikat).dinilai


def test_a_colleague_of_the_office_where_somebody_is_plt_signs_for_nobody_of_his_own_team(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    tanda = ditandatangani(jaringan, kantor)
    kenalkan_dinas_lain(jaringan, MEMIMPIN, BIDAN, KOLEGA, PLT)
    for nama in ("pusat", "opd lain"):
        ubah_pegawai(jaringan[nama], DEWI, unit_kerja_id=DINAS_LAIN.id)
    pusat, pengirim = jaringan["pusat"].konteks, jaringan["opd lain"].ini.sertifikat
    assert not boleh(pusat, pengirim, replace(tanda, oleh_id=DEWI))
    tulis_saja(jaringan["opd lain"], DEWI, replace(tanda, id=id_baru(SEBELUM), oleh_id=DEWI))
    assert ditahan(jaringan, "opd lain", "pusat") == {"penetapan_evaluasi": 1}


def test_the_office_that_somebody_left_signs_nothing_of_a_time_after_that(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    tanda = ditandatangani(jaringan, kantor)
    dahulu_di_sana(jaringan)
    tulis_saja(jaringan["opd lain"], DEWI, replace(tanda, id=id_baru(SEBELUM), oleh_id=DEWI))
    assert ditahan(jaringan, "opd lain", "pusat") == {"penetapan_evaluasi": 1}


def test_nobody_decides_about_himself_by_his_workstation(jaringan: Jaringan, kantor: KantorUji) -> None:
    tanda = ditandatangani(jaringan, kantor)
    milik = replace(skp_siti(), id=id_tetap(801), pegawai_id=KEPALA, penilai_id=KADIS)
    opd = jaringan["opd"]
    with opd.konteks.transaksi("sendiri", (KEPALA,)) as kerja:
        sidik = kerja.simpan(milik)
        kerja.simpan(KeputusanSkp(id_tetap(802), milik.id, sidik, PutusanSkp.TETAPKAN, "", KEPALA, AWAL, ""))
        kerja.simpan(replace(tanda, id=id_tetap(803), pegawai_id=KEPALA, oleh_id=KEPALA))
    assert ditahan(jaringan, "opd", "pusat") == {"keputusan_skp": 1, "penetapan_evaluasi": 1}


def test_a_report_is_approved_by_the_penilai_not_by_those_above_him(jaringan: Jaringan, kantor: KantorUji) -> None:
    tambah_kadis(jaringan)
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], replace(laporan(1), diajukan_pada=kantor.jam()))
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "kadis")
    tulis_saja(jaringan["kadis"], KADIS, setuju(jaringan["opd"], KADIS))
    assert ditahan(jaringan, "kadis", "opd") == {"keputusan_laporan": 1}


def dahulu_di_sana(jaringan: Jaringan) -> None:
    """Siti served in the other office until 2019, where Dewi, who rates somebody there, serves today."""
    lama = replace(
        BIDAN, id=id_tetap(945), unit_kerja_id=DINAS_LAIN.id, mulai=date(2015, 1, 1), selesai=date(2019, 12, 31)
    )
    kenalkan_dinas_lain(jaringan, lama, BIDAN, KOLEGA)
    for nama in ("pusat", "opd lain"):
        ubah_pegawai(jaringan[nama], RUDI, penilai_id=DEWI)


def test_the_office_that_somebody_left_says_nothing_of_who_evaluates_her(jaringan: Jaringan, kantor: KantorUji) -> None:
    dahulu_di_sana(jaringan)
    langkah = LangkahMutasi(
        JenisMutasi.MUTASI, SITI, date(2026, 11, 20), DINAS_LAIN.id, "Bidan", JenisJabatan.FUNGSIONAL
    )
    menilai = Akibat(Kelompok.EVALUASI, JenisAkibat.MENILAI_LAMA, "x", siapa=(DEWI,), tentang=(SITI,), periode=str(TW4))
    isi = (SITI, langkah.tanggal, tulis(RincianMutasi(langkah, (menilai,))), DEWI, kantor.jam())
    tulis_saja(jaringan["opd lain"], skema.PUSAT, CatatanMutasi(id_tetap(996), JenisMutasi.MUTASI, *isi))
    assert ditahan(jaringan, "opd lain", "pusat") == {"catatan_mutasi": 1}


def test_the_office_that_somebody_left_approves_none_of_her_reports(jaringan: Jaringan, kantor: KantorUji) -> None:
    dahulu_di_sana(jaringan)
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], replace(laporan(1), diajukan_pada=kantor.jam()))
    jaringan.tukar("siti", "pusat")
    jaringan.tukar("pusat", "opd lain")
    tulis_saja(jaringan["opd lain"], DEWI, setuju(jaringan["pusat"], DEWI))
    assert ditahan(jaringan, "opd lain", "pusat") == {"keputusan_laporan": 1}


def pergi(jaringan: Jaringan, *lain: Penempatan) -> None:
    """Siti served here until the middle of 2025 and serves in the other office since."""
    dahulu = replace(BIDAN, id=id_tetap(945), selesai=date(2025, 6, 30))
    kini = replace(BIDAN, id=id_tetap(947), unit_kerja_id=DINAS_LAIN.id, mulai=date(2025, 7, 1))
    kenalkan_dinas_lain(jaringan, dahulu, kini, *lain)
    for nama in ("opd", "pusat"):
        ubah_pegawai(jaringan[nama], SITI, unit_kerja_id=DINAS_LAIN.id, penilai_id=KADIS)


def test_a_new_centre_takes_in_what_was_signed_here_in_her_time_whoever_led_then(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    tanda = ditandatangani(jaringan, kantor)
    pergi(jaringan, replace(MEMIMPIN, id=id_tetap(948), pegawai_id=DEWI, mulai=date(2026, 1, 1)))
    pusat, pengirim = jaringan["pusat"].konteks, jaringan["opd"].ini.sertifikat
    for periode, ya in (("2024", True), ("2024-TW2", True), ("2026-TW1", False)):
        assert boleh(pusat, pengirim, replace(tanda, oleh_id=RUDI, periode=Periode.baca(periode))) is ya, periode


def test_what_an_objection_made_is_taken_in_after_she_moved_once_its_decision_is_here(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    tanda = ditandatangani(jaringan, kantor)
    pergi(jaringan)
    pusat, pengirim = jaringan["pusat"], jaringan["opd"].ini.sertifikat
    nomor = id_tetap(981)
    tulis_saja(pusat, KEPALA, tanda)
    tulis_saja(pusat, SITI, Keberatan(nomor, tanda.id, SITI, tanda.periode, "Belum dihitung", AWAL))
    atas_keberatan = replace(tanda, id=id_tetap(982), oleh_id=RUDI, keberatan_id=nomor, sebagai=SebagaiPenetap.ATASAN)
    assert not boleh(pusat.konteks, pengirim, atas_keberatan)
    putusan = KeputusanKeberatan(id_tetap(983), nomor, RUDI, PutusanKeberatan.MENGUBAH, "Benar", "", AWAL)
    tulis_saja(pusat, RUDI, putusan)
    assert boleh(pusat.konteks, pengirim, atas_keberatan)
    assert not boleh(pusat.konteks, pengirim, replace(atas_keberatan, oleh_id=DEWI)), "another decided"
    tw3 = Periode.baca("2026-TW3")
    assert not boleh(pusat.konteks, pengirim, replace(atas_keberatan, periode=tw3)), "it was about another period"


def test_the_office_to_which_she_came_tells_of_it_after_she_left_again(jaringan: Jaringan, kantor: KantorUji) -> None:
    di_sana = replace(
        BIDAN, id=id_tetap(946), unit_kerja_id=DINAS_LAIN.id, mulai=date(2024, 1, 1), selesai=date(2025, 6, 30)
    )
    dahulu = replace(BIDAN, id=id_tetap(945), selesai=date(2023, 12, 31))
    kenalkan_dinas_lain(jaringan, dahulu, di_sana, replace(BIDAN, id=id_tetap(947), mulai=date(2025, 7, 1)))
    langkah = LangkahMutasi(JenisMutasi.MUTASI, SITI, di_sana.mulai, DINAS_LAIN.id, "Bidan", JenisJabatan.FUNGSIONAL)
    isi = (SITI, langkah.tanggal, tulis(RincianMutasi(langkah)), WALI, kantor.jam())
    tulis_saja(jaringan["opd lain"], skema.PUSAT, CatatanMutasi(id_tetap(996), JenisMutasi.MUTASI, *isi))
    assert ditahan(jaringan, "opd lain", "pusat") == {}
