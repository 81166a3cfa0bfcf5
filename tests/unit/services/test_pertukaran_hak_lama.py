"""What a former penilai may not say: beside an equal, after another, of somebody else, of who moved herself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from msgspec import structs

from kinerja_desktop.domain.akibat_mutasi import Akibat, JenisAkibat, Kelompok
from kinerja_desktop.domain.catatan_mutasi import CatatanMutasi, JenisMutasi
from kinerja_desktop.domain.evaluasi import CaraSerah, PenetapanEvaluasi, PenyerahanEvaluasi, SebagaiPenetap
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import JenisJabatan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from kinerja_desktop.domain.segel import Segel
from kinerja_desktop.services import mutasi, organisasi
from kinerja_desktop.services.cakupan_perangkat import cakupan
from kinerja_desktop.services.hak_penilai_lama import masih_dinilai
from kinerja_desktop.services.mutasi_rincian import RincianMutasi, tulis
from kinerja_desktop.services.penulis_sah import PenulisSah
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.sync.scope import Scope
from tests.helpers.evaluasi import TW4, siapkan
from tests.helpers.kantor import DEWI, DINAS, KADIS, KEPALA, RUDI, SITI, WALI, KantorUji, id_tetap
from tests.helpers.penilai_lama import (
    AWAL,
    BIDAN,
    DINAS_LAIN,
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
    simpan,
    tambah_kadis,
    tulis_saja,
    ubah_pegawai,
)


def test_a_seal_beside_that_of_another_penilai_of_the_month_is_held_back(
    jaringan: Jaringan, pindah: CatatanMutasi
) -> None:
    """Both were the penilai by their post in that month; a month is sealed by one of them only, who came last."""
    opd, kepala = jaringan["opd"], jaringan["kepala"]
    pada, bulan = kepala.konteks.sekarang(), Periode.baca("2026-12")
    tulis_saja(opd, KADIS, Segel(id_tetap(951), SITI, KADIS, bulan, pada, 0, b"", b""))
    tulis_saja(kepala, KEPALA, Segel(id_tetap(950), SITI, KEPALA, bulan, pada, 0, b"", b""))
    assert ditahan(jaringan, "kepala", "opd") == {"segel": 1}
    assert [satu.oleh_id for satu in semua(opd, Segel)] == [KADIS]


def test_an_atasan_who_was_replaced_signs_nothing_that_another_has_signed(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    siapkan(kantor)
    jaringan.tukar("opd", "kepala")
    jam(jaringan["kepala"], AWAL)
    nilai(jaringan)
    (contoh,) = semua(jaringan["kepala"], PenetapanEvaluasi)
    tw3 = Periode.baca("2026-TW3")
    milik_kadis = replace(contoh, id=id_tetap(995), oleh_id=KADIS, sebagai=SebagaiPenetap.ATASAN, periode=tw3)
    operator = kantor.sebagai("operator")
    kantor.jam.saat = SEBELUM
    jabatan = (DINAS, "Kepala Dinas", JenisJabatan.JPT)
    mutasi.terapkan(operator, LangkahMutasi(JenisMutasi.GANTI_PIMPINAN, WALI, date(2026, 12, 10), *jabatan))
    laptop = structs.replace(jaringan["kepala"].ini.sertifikat, scope=Scope.of(persons=frozenset({KADIS.bytes})))

    def boleh() -> bool:
        sah = PenulisSah(operator, cakupan(operator, laptop), laptop, dari_atas=False)
        return sah(skema.PETA[PenetapanEvaluasi], milik_kadis)

    assert boleh()
    tulis_saja(jaringan["opd"], KEPALA, replace(contoh, id=id_tetap(996), periode=tw3))
    assert not boleh()


def test_who_signed_hands_it_over_to_nobody_else(jaringan: Jaringan, pindah: CatatanMutasi) -> None:
    """The hand-over names somebody whom he evaluated, and the signature is of another."""
    kepala = jaringan["kepala"]
    nilai(jaringan)
    (tanda,) = semua(kepala, PenetapanEvaluasi)
    pada = kepala.konteks.sekarang()  # the signature is in the same bundle
    tulis_saja(
        kepala,
        KEPALA,
        *(
            PenyerahanEvaluasi(id_tetap(970 + n), tanda.id, orang, KEPALA, pada.date(), CaraSerah.CETAK, pada)
            for n, orang in enumerate((SITI, RUDI))
        ),
    )
    assert ditahan(jaringan, "kepala", "opd") == {"penyerahan_evaluasi": 1}
    assert [satu.pegawai_id for satu in semua(jaringan["opd"], PenyerahanEvaluasi)] == [SITI]


def test_whom_a_transfer_took_away_the_head_who_stays_evaluates_no_more(kantor: KantorUji) -> None:
    """Her new penilai does (IV.A.13); only the one who moves himself finishes what he began."""
    operator = kantor.sebagai("operator")
    siapkan(kantor)
    tempatkan(kantor)
    kantor.jam.saat = SEBELUM
    mutasi.terapkan(operator, replace(PINDAH, pegawai_id=SITI, jabatan="Bidan", jenis_jabatan=JenisJabatan.FUNGSIONAL))
    with operator.store.baca() as koneksi:
        lama = koneksi.exec_driver_sql("SELECT penilai_id FROM penilai_lama WHERE pegawai_id = ?", (SITI.bytes,))
        assert KEPALA.bytes in lama.scalars().all()
    assert masih_dinilai(operator, [KEPALA]) == frozenset()


def test_a_transfer_in_one_office_says_nothing_of_who_evaluates_people_of_another(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    """Whomever the record itself is about."""
    kolega = replace(BIDAN, id=id_tetap(946), pegawai_id=DEWI, unit_kerja_id=DINAS_LAIN.id)
    kenalkan_dinas_lain(jaringan, BIDAN, kolega)
    for nama in ("pusat", "opd lain"):
        ubah_pegawai(jaringan[nama], DEWI, unit_kerja_id=DINAS_LAIN.id)
    langkah = LangkahMutasi(
        JenisMutasi.MUTASI, DEWI, date(2026, 11, 20), DINAS_LAIN.id, "Analis", JenisJabatan.FUNGSIONAL
    )

    def catatan(nomor: int, *tentang: Akibat) -> CatatanMutasi:
        isi = (DEWI, langkah.tanggal, tulis(RincianMutasi(langkah, tentang)), DEWI, kantor.jam())
        return CatatanMutasi(id_tetap(nomor), JenisMutasi.MUTASI, *isi)

    menilai = Akibat(Kelompok.EVALUASI, JenisAkibat.MENILAI_LAMA, "x", siapa=(DEWI,), periode=str(TW4))
    sendiri, orang_lain = (catatan(n, replace(menilai, tentang=(x,))) for n, x in ((996, DEWI), (997, SITI)))
    tulis_saja(jaringan["opd lain"], skema.PUSAT, sendiri, orang_lain)
    assert ditahan(jaringan, "opd lain", "pusat") == {"catatan_mutasi": 1}
    assert [satu.id for satu in semua(jaringan["pusat"], CatatanMutasi)] == [sendiri.id]


def test_the_superior_who_stood_in_tells_later_what_he_decided_about_what_was_handed_in_to_him(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    """Report and verdict reach the office after his two days, by two sticks."""
    tambah_kadis(jaringan)
    kantor.jam.saat = AWAL
    opd, siti, kadis = jaringan["opd"], jaringan["siti"], jaringan["kadis"]
    for mesin in (siti, kadis):
        jam(mesin, AWAL)
    tempatkan(kantor, KADIS)
    for nama in ("siti", "kadis"):
        jaringan.bagikan_induk(nama)
    for n, diajukan in ((1, AWAL), (2, AWAL + timedelta(days=3))):
        isi = replace(laporan(n), diajukan_pada=diajukan)
        simpan(siti, isi)
        tulis_saja(kadis, SITI, isi)
        with kadis.konteks.store.baca() as koneksi:
            ada = ambil(koneksi, LaporanHarian, isi.id)
        assert ada is not None
        putusan = (isi.id, ada.hash, PutusanLaporan.SETUJUI, "", KADIS, diajukan)
        tulis_saja(kadis, KADIS, KeputusanLaporan(id_tetap(930 + n), *putusan))
    kantor.jam.saat = AWAL + timedelta(days=4)
    for mesin in (siti, kadis):
        jam(mesin, kantor.jam.saat)
    organisasi.sesuaikan_hari(kantor.sebagai("operator"))
    opd.terima(siti.kirim(opd).berkas, kadis.kirim(opd).berkas)
    assert [satu.id for satu in semua(opd, KeputusanLaporan)] == [id_tetap(931)], "the other came after his days"
