"""Objections as each role meets them (article 29; Lampiran V.B; R50, R51, R54-R56)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from kinerja_desktop.domain.evaluasi import CaraSerah, PenetapanEvaluasi, PenyerahanEvaluasi, Predikat, Rating
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalender import JenisLibur
from kinerja_desktop.domain.keberatan_proses import IsianPutusan, KeadaanKeberatan
from kinerja_desktop.domain.pegawai import JenisJabatan, Pegawai
from kinerja_desktop.services import (
    beranda,
    bukti,
    dokumen,
    evaluasi,
    kalender,
    keberatan,
    keberatan_draf,
    penyerahan,
    umpan_balik,
)
from kinerja_desktop.services.beranda_bentuk import JenisTindakan
from kinerja_desktop.services.evaluasi_bentuk import KeadaanEvaluasi
from kinerja_desktop.services.evaluasi_lembar import daftar as daftar_evaluasi
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.services.keberatan_bentuk import HasilSaya, IsianSurat, Sebagai
from kinerja_desktop.services.umpan_balik import Isian
from kinerja_desktop.store import skema
from kinerja_desktop.store.evaluasi import predikat_tim
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import ambil, cari
from tests.helpers.evaluasi import BAIK, TW4, siapkan, tetapkan
from tests.helpers.kantor import KADIS, KEPALA, SITI, WALI, KantorUji, id_tetap
from tests.helpers.keberatan import ALASAN, KUATKAN, UBAH, diterima, keberatan_kepala, keberatan_siti


def kode(fungsi: Callable[..., Any], *args: Any) -> str:
    with pytest.raises(UserError) as galat:
        fungsi(*args)
    return galat.value.kode


def milik(kantor: KantorUji, akun: str = "siti") -> HasilSaya:
    return keberatan.hasil_saya(kantor.sebagai(akun))[0]


def surat(kantor: KantorUji, tanggal: date | None = None) -> IsianSurat:
    operator = kantor.sebagai("operator")
    pindaian = keberatan.tambah_berkas(operator, bukti.siapkan("surat.pdf", b"%PDF-1.4 surat", 500))
    return IsianSurat("800/17/2026", tanggal or operator.hari_ini(), (pindaian,))


# --- filing ----------------------------------------------------------------------------------------------------


def test_before_receipt_the_button_says_why_and_the_service_refuses(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    hasil = milik(kantor)
    assert not hasil.boleh and "Anda terima" in hasil.halangan and hasil.batas is None
    assert kode(keberatan.ajukan, kantor.sebagai("siti"), hasil.penetapan.id, ALASAN) == "KBR-03"


def test_r50_the_clock_runs_from_receipt_and_the_last_day_is_in_time(kantor: KantorUji) -> None:
    tanda = diterima(kantor)
    hasil = milik(kantor)
    assert (hasil.diterima, hasil.batas) == (date(2026, 11, 24), date(2026, 12, 14))
    assert hasil.cara is not None and hasil.cara.hasil == "14 Des 2026"
    kantor.jam.maju(days=20)
    keberatan.ajukan(kantor.sebagai("siti"), tanda.id, ALASAN)
    assert milik(kantor).berkas.keadaan is KeadaanKeberatan.DIAJUKAN  # type: ignore[union-attr]


def test_r50_a_late_one_is_a_note_and_never_decided(kantor: KantorUji) -> None:
    tanda = diterima(kantor)
    kantor.jam.maju(days=21)
    assert milik(kantor).terlambat and milik(kantor).boleh
    keberatan.ajukan(kantor.sebagai("siti"), tanda.id, ALASAN)
    berkas = milik(kantor).berkas
    assert berkas is not None and berkas.keadaan is KeadaanKeberatan.TERLAMBAT and not berkas.boleh_cabut
    nomor = berkas.keberatan.id
    assert kode(keberatan.putuskan, kantor.sebagai("kadis"), nomor, UBAH) == "KBR-06"
    assert kode(keberatan.jelaskan, kantor.sebagai("kepala"), nomor, "Terlambat.") == "KBR-06"
    assert kode(keberatan.cabut, kantor.sebagai("siti"), nomor, berkas.sidik) == "KBR-06"


def test_r50_holidays_lengthen_and_the_setting_counts_calendar_days(kantor: KantorUji) -> None:
    diterima(kantor)
    kalender.tambah_libur(kantor.sebagai("operator"), date(2026, 12, 1), JenisLibur.DAERAH, "Hari jadi kota")
    assert milik(kantor).batas == date(2026, 12, 15)
    siti = kantor.sebagai("siti")
    siti.kantor = replace(siti.kantor, keberatan_hari_kalender=True)
    assert keberatan.hasil_saya(siti)[0].batas == date(2026, 12, 8)


def test_the_day_of_delivery_counts_where_it_was_noted_first(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    kepala, tanda = kantor.sebagai("kepala"), milik(kantor).penetapan
    with kepala.transaksi("serahkan") as kerja:
        kerja.simpan(
            PenyerahanEvaluasi(
                id_tetap(720), tanda.id, SITI, KEPALA, date(2026, 11, 23), CaraSerah.CETAK, kepala.sekarang()
            )
        )
    kantor.jam.maju(days=1)
    evaluasi.terima(kantor.sebagai("siti"), tanda.id)
    assert milik(kantor).diterima == date(2026, 11, 23)


def test_one_objection_at_a_time_and_a_new_one_after_taking_back(kantor: KantorUji) -> None:
    nomor = keberatan_siti(kantor)
    siti, berkas = kantor.sebagai("siti"), milik(kantor).berkas
    assert berkas is not None
    assert kode(keberatan.ajukan, siti, berkas.penetapan.id, ALASAN) == "KBR-05"
    keberatan.cabut(siti, nomor, berkas.sidik)
    assert milik(kantor).berkas.keadaan is KeadaanKeberatan.DICABUT  # type: ignore[union-attr]
    assert kode(keberatan.putuskan, kantor.sebagai("kadis"), nomor, UBAH) == "KBR-06"
    assert milik(kantor).boleh, "the regulation names a last day, no number (V.B.2)"
    keberatan.ajukan(siti, berkas.penetapan.id, replace(ALASAN, alasan="Dengan bukti baru."))
    kini = milik(kantor).berkas
    assert kini is not None and kini.keberatan.alasan == "Dengan bukti baru."
    assert (kini.keadaan, milik(kantor).boleh) == (KeadaanKeberatan.DIAJUKAN, False)
    keberatan.putuskan(kantor.sebagai("kadis"), kini.keberatan.id, UBAH)
    assert milik(kantor).penetapan.keberatan_id == kini.keberatan.id


def test_v_b_4_the_pegawai_explains_too(kantor: KantorUji) -> None:
    nomor, siti, kadis = keberatan_siti(kantor), kantor.sebagai("siti"), kantor.sebagai("kadis")
    keberatan.jelaskan(siti, nomor, "Buku kunjungan ada di loket.")
    assert keberatan.satu(kadis, nomor).keadaan is KeadaanKeberatan.DIAJUKAN
    assert keberatan.satu(kantor.sebagai("kepala"), nomor).giliran_saya
    keberatan.putuskan(kadis, nomor, UBAH)
    isi = evaluasi.milik_saya(siti, TW4).beku.dokumen.isi_keberatan  # type: ignore[union-attr]
    assert isi is not None and isi.keberatan == f"{ALASAN.alasan}\nBuku kunjungan ada di loket."
    assert "tidak menyampaikan penjelasan" in isi.penjelasan


def test_nothing_is_signed_anew_while_an_objection_is_examined(kantor: KantorUji) -> None:
    keberatan_siti(kantor)
    umpan_balik.beri(kantor.sebagai("dewi"), TW4, Isian(SITI, isi="Cekatan dan ramah"))
    kepala = kantor.sebagai("kepala")
    isian = replace(BAIK, alasan_ulang="Ada masukan baru.")
    assert kode(evaluasi.tetapkan, kepala, SITI, TW4, isian, lembar(kepala, SITI, TW4).dasar) == "KBR-16"


def test_the_first_document_can_still_be_printed_after_a_change(kantor: KantorUji) -> None:
    nomor, kadis = keberatan_siti(kantor), kantor.sebagai("kadis")
    keberatan.putuskan(kadis, nomor, UBAH)
    ada = [b.format for b in dokumen.tersedia(kantor.sebagai("operator"), SITI, 2026) if b.periode == TW4]
    assert {"C.1.3", "D.1.1", "D.1.3"} <= set(ada) and ada.count("C.1.3") == 1
    lama = dokumen.formulir(kantor.sebagai("operator"), "D.1.1", SITI, 2026, TW4)
    baru = dokumen.formulir(kantor.sebagai("operator"), "D.1.3", SITI, 2026, TW4)
    assert (lama.predikat, baru.predikat) == (Predikat.BAIK, Predikat.SANGAT_BAIK)  # type: ignore[attr-defined]
    assert lama.tanda_pegawai.tanggal is not None, "with its receipt"  # type: ignore[attr-defined]


def test_r54_final_results_are_refused_with_their_reason(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    kepala, asal = kantor.sebagai("kepala"), milik(kantor).penetapan
    nomor = kepala.id_baru()
    with kepala.transaksi("tetapkan evaluasi") as kerja:
        kerja.simpan(replace(asal, id=nomor, alasan_final="Final menurut V.A.8."))
    evaluasi.terima(kantor.sebagai("siti"), nomor)
    assert milik(kantor).halangan == "Final menurut V.A.8." and not milik(kantor).boleh
    assert kode(keberatan.ajukan, kantor.sebagai("siti"), nomor, ALASAN) == "KBR-04"


@pytest.mark.parametrize(
    ("jenis", "mandiri", "oleh", "boleh"),
    [
        (JenisJabatan.JPT, False, WALI, False),
        (JenisJabatan.FUNGSIONAL, True, WALI, False),
        (JenisJabatan.ADMINISTRATOR, False, WALI, True),
        (JenisJabatan.FUNGSIONAL, True, KADIS, True),
    ],
    ids=["r54_kadis_by_wali", "r54_mandiri_by_wali", "camat_by_wali", "r55_kapus_by_kadis"],
)
def test_r54_r55_who_evaluated_whom(
    kantor: KantorUji, jenis: JenisJabatan, mandiri: bool, oleh: UUID, boleh: bool
) -> None:
    tanda = diterima(kantor)
    kepala = kantor.sebagai("kepala")
    with kepala.store.transaksi(oleh, "tetapkan evaluasi", kepala.sekarang(), (skema.PUSAT,)) as kerja:
        orang = kerja.ambil(Pegawai, KEPALA)
        assert orang is not None
        kerja.simpan(replace(orang.nilai, jenis_jabatan=jenis, unit_mandiri=mandiri))
        kerja.simpan(replace(tanda, id=id_tetap(722), pegawai_id=KEPALA, oleh_id=oleh))
    kepala = kantor.sebagai("kepala")
    evaluasi.terima(kepala, id_tetap(722))
    assert milik(kantor, "kepala").boleh is boleh
    if not boleh:
        assert kode(keberatan.ajukan, kepala, id_tetap(722), ALASAN) == "KBR-04"


def test_what_is_typed_is_kept_until_it_is_filed(kantor: KantorUji) -> None:
    tanda = diterima(kantor)
    siti = kantor.sebagai("siti")
    berkas = keberatan.tambah_berkas(siti, bukti.siapkan("buku.pdf", b"%PDF-1.4 buku", 500))
    isian = replace(ALASAN, bukti=(berkas,))
    keberatan.simpan_draf(siti, tanda.id, isian)
    assert keberatan.baca_draf(siti, tanda.id) == isian
    assert kode(keberatan.tambah_berkas, siti, bukti.siapkan("b.pdf", b"%PDF-1.4 buku", 500), (berkas,)) == "LMP-09"
    assert kode(keberatan.ajukan, siti, tanda.id, replace(isian, alasan=" ")) == "KBR-01"
    keberatan.ajukan(siti, tanda.id, isian)
    assert keberatan.baca_draf(siti, tanda.id).alasan == ""
    nomor = milik(kantor).berkas.keberatan.id  # type: ignore[union-attr]
    assert keberatan.isi_bukti(kantor.sebagai("kadis"), nomor, berkas.sha256) == b"%PDF-1.4 buku"
    assert kode(keberatan.isi_bukti, kantor.sebagai("rudi"), nomor, berkas.sha256) == "UMM-01"
    assert kode(keberatan.isi_bukti, siti, nomor, "0" * 64) == "UMM-03"


# --- wewenang --------------------------------------------------------------------------------------------------

SEMUA = ("siti", "rudi", "dewi", "kepala", "kadis", "operator", "pusat", "pengawas")
TERBACA = {
    "siti": Sebagai.PEMILIK,
    "kepala": Sebagai.PENILAI,
    "kadis": Sebagai.ATASAN,
    "operator": Sebagai.PEMBACA,
    "pusat": Sebagai.PEMBACA,
    "pengawas": Sebagai.PEMBACA,
}


@pytest.mark.parametrize("akun", SEMUA)
def test_who_reads_an_objection(kantor: KantorUji, akun: str) -> None:
    nomor = keberatan_siti(kantor)
    konteks = kantor.sebagai(akun)
    if akun not in TERBACA:
        assert kode(keberatan.satu, konteks, nomor) == "UMM-01"
        return
    berkas = keberatan.satu(konteks, nomor)
    assert berkas.sebagai is TERBACA[akun]
    assert (berkas.boleh_cabut, berkas.boleh_jelaskan, berkas.boleh_putuskan) == (
        akun == "siti",
        akun in ("kepala", "siti"),
        akun == "kadis",
    )


@pytest.mark.parametrize("akun", SEMUA)
def test_who_may_not_write(kantor: KantorUji, akun: str) -> None:
    nomor = keberatan_siti(kantor)
    hasil = milik(kantor)
    assert hasil.berkas is not None
    konteks = kantor.sebagai(akun)
    if akun != "siti":
        assert kode(keberatan.ajukan, konteks, hasil.penetapan.id, ALASAN) == "UMM-01"
        assert kode(keberatan.simpan_draf, konteks, hasil.penetapan.id, ALASAN) == "UMM-01"
        assert kode(keberatan.cabut, konteks, nomor, hasil.berkas.sidik) == "UMM-01"
    if akun not in ("kepala", "siti"):
        assert kode(keberatan.jelaskan, konteks, nomor, "Penjelasan.") == "UMM-01"
    if akun != "kadis":
        assert kode(keberatan.putuskan, konteks, nomor, UBAH) == "UMM-01"
    catat = "KBR-11" if akun in ("operator", "pusat") else "UMM-01"
    assert kode(keberatan.catat_putusan, konteks, nomor, UBAH, IsianSurat()) == catat


def test_lists_show_only_what_one_has_a_part_in(kantor: KantorUji) -> None:
    nomor = keberatan_siti(kantor)
    for akun in ("kepala", "kadis", "operator", "pusat", "pengawas"):
        assert [b.keberatan.id for b in keberatan.daftar(kantor.sebagai(akun))] == [nomor]
    assert kode(keberatan.daftar, kantor.sebagai("siti")) == "UMM-01"
    assert kode(keberatan.hasil_saya, kantor.sebagai("operator")) == "UMM-01"
    assert kode(keberatan.tambah_berkas, kantor.sebagai("pengawas"), bukti.siapkan("a.txt", b"a", 500)) == "UMM-01"


def test_the_atasan_of_the_day_of_the_signature_decides_also_after_a_move(kantor: KantorUji) -> None:
    nomor = keberatan_siti(kantor)
    operator = kantor.sebagai("operator")
    with operator.store.transaksi(operator.saya, "pindah", operator.sekarang(), (skema.PUSAT,)) as kerja:
        orang = kerja.ambil(Pegawai, SITI)
        assert orang is not None
        kerja.simpan(replace(orang.nilai, penilai_id=KADIS))
    assert keberatan.satu(kantor.sebagai("kepala"), nomor).sebagai is Sebagai.PENILAI
    assert keberatan.satu(kantor.sebagai("kadis"), nomor).sebagai is Sebagai.ATASAN


# --- explaining and deciding -----------------------------------------------------------------------------------


def test_r51_the_decision_is_due_seven_working_days_after_filing(kantor: KantorUji) -> None:
    nomor = keberatan_siti(kantor)
    berkas = keberatan.satu(kantor.sebagai("kadis"), nomor)
    assert berkas.batas_putusan == date(2026, 12, 3) and berkas.cara_putusan.hasil == "3 Des 2026"
    kantor.jam.maju(days=30)
    keberatan.putuskan(kantor.sebagai("kadis"), nomor, KUATKAN)
    assert keberatan.satu(kantor.sebagai("siti"), nomor).keadaan is KeadaanKeberatan.MENGUATKAN


def test_the_penilai_explains_and_may_add(kantor: KantorUji) -> None:
    nomor = keberatan_siti(kantor)
    kepala = kantor.sebagai("kepala")
    assert kode(keberatan.jelaskan, kepala, nomor, " ") == "KBR-01"
    assert keberatan.satu(kepala, nomor).giliran_saya
    keberatan.jelaskan(kepala, nomor, "Laporan Oktober terlambat.")
    keberatan.jelaskan(kepala, nomor, "Buku kunjungan baru diterima.")
    berkas = keberatan.satu(kepala, nomor)
    assert berkas.keadaan is KeadaanKeberatan.DIJELASKAN and not berkas.giliran_saya
    assert [p.isi for p in berkas.penjelasan] == ["Laporan Oktober terlambat.", "Buku kunjungan baru diterima."]


def test_r56_upholding_changes_nothing_and_makes_no_form(kantor: KantorUji) -> None:
    nomor = keberatan_siti(kantor)
    keberatan.putuskan(kantor.sebagai("kadis"), nomor, KUATKAN)
    with kantor.terbuka.store.baca() as koneksi:
        assert len(cari(koneksi, PenetapanEvaluasi)) == 1
    hasil = milik(kantor)
    assert hasil.penetapan.predikat is Predikat.BAIK and hasil.berkas is not None
    assert hasil.berkas.keputusan is not None and hasil.berkas.keputusan.rating_hasil is None
    assert kode(keberatan.putuskan, kantor.sebagai("kadis"), nomor, UBAH) == "KBR-06"


def test_r56_a_change_is_form_d13_and_counts_everywhere(kantor: KantorUji) -> None:
    nomor = keberatan_siti(kantor)
    keberatan.jelaskan(kantor.sebagai("kepala"), nomor, "Laporan Oktober terlambat.")
    semula = milik(kantor).penetapan
    kadis, kepala, siti = (kantor.sebagai(a) for a in ("kadis", "kepala", "siti"))
    keberatan.putuskan(kadis, nomor, UBAH)
    kini = evaluasi.milik_saya(siti, TW4)
    assert kini is not None and kini.penetapan.predikat is Predikat.SANGAT_BAIK
    assert kini.penetapan.keberatan_id == nomor and kini.penetapan.oleh_id == KADIS
    dokumen = kini.beku.dokumen
    assert (dokumen.format, dokumen.predikat) == ("D.1.3", Predikat.SANGAT_BAIK)
    assert dokumen.isi_keberatan is not None
    assert dokumen.isi_keberatan.keberatan == ALASAN.alasan
    assert dokumen.isi_keberatan.penjelasan == "Laporan Oktober terlambat."
    assert "Pertahankan." in dokumen.isi_keberatan.keputusan
    assert dokumen.isi_keberatan.tanda_atasan.tanggal == date(2026, 11, 24)
    assert dokumen.atasan_penilai is not None and dokumen.atasan_penilai.nama == "dr. Tiur Manurung"
    assert dokumen.penilai.nama == "dr. R. Purba" and dokumen.tanda_penilai.tanggal is None
    formulir = kini.beku.formulir
    assert formulir.oleh_atasan == dokumen.atasan_penilai, "form C.1 is signed by who changed its ratings"
    assert formulir.tanda_penilai.tanggal == date(2026, 11, 24)
    # the penilai's list and sheet, Beranda and the dashboard say the same
    assert next(b for b in daftar_evaluasi(kepala, TW4).baris if b.pegawai_id == SITI).predikat is Predikat.SANGAT_BAIK
    assert lembar(kepala, SITI, TW4).penetapan == kini.penetapan
    terakhir = beranda.ringkasan(siti).predikat
    assert terakhir is not None and terakhir.predikat is Predikat.SANGAT_BAIK
    assert terakhir.rating_hasil is Rating.DI_ATAS
    with kantor.terbuka.store.baca() as koneksi:
        assert predikat_tim(koneksi, KEPALA, TW4)[SITI] is Predikat.SANGAT_BAIK
    # what was signed before stays as it was, and the decision is final
    with kantor.terbuka.store.baca() as koneksi:
        lama = ambil(koneksi, PenetapanEvaluasi, semula.id)
        assert lama is not None and lama.nilai == semula
        assert list(periksa(koneksi, kantor.terbuka.brankas)) == []
    evaluasi.terima(siti, kini.penetapan.id)
    assert "V.B.5" in milik(kantor).halangan and milik(kantor).berkas is not None
    assert kode(keberatan.ajukan, siti, kini.penetapan.id, ALASAN) == "KBR-04"


def test_r56_the_penilai_cannot_sign_over_a_decision(kantor: KantorUji) -> None:
    nomor = keberatan_siti(kantor)
    keberatan.putuskan(kantor.sebagai("kadis"), nomor, UBAH)
    umpan_balik.beri(kantor.sebagai("dewi"), TW4, Isian(SITI, isi="Cekatan dan ramah"))
    kepala, kadis = kantor.sebagai("kepala"), kantor.sebagai("kadis")
    isian = replace(BAIK, alasan_ulang="Ada masukan baru.")
    dasar = lembar(kepala, SITI, TW4).dasar
    assert not lembar(kepala, SITI, TW4).boleh_menilai
    assert kode(evaluasi.tetapkan, kepala, SITI, TW4, isian, dasar) == "UMM-01"
    assert kode(evaluasi.tetapkan, kadis, SITI, TW4, isian, dasar) == "KBR-14", "nor does he who decided"


def test_the_penilai_cannot_sign_over_a_result_that_was_upheld(kantor: KantorUji) -> None:
    nomor = keberatan_siti(kantor)
    kepala = kantor.sebagai("kepala")
    keberatan.putuskan(kantor.sebagai("kadis"), nomor, KUATKAN)
    umpan_balik.beri(kantor.sebagai("dewi"), TW4, Isian(SITI, isi="Cekatan dan ramah"))
    kini = lembar(kepala, SITI, TW4)
    assert kini.keadaan is KeadaanEvaluasi.DITERIMA and kini.perbedaan == (), "nothing is to be reviewed any more"
    isian = replace(BAIK, rating_hasil=Rating.DI_BAWAH, alasan_rating="x", alasan_ulang="Ada masukan baru.")
    assert kode(evaluasi.tetapkan, kepala, SITI, TW4, isian, kini.dasar) == "KBR-14"


def test_frozen_form_keeps_names_of_the_day_of_the_evaluation(kantor: KantorUji) -> None:
    nomor = keberatan_siti(kantor)
    operator = kantor.sebagai("operator")
    with operator.store.transaksi(operator.saya, "ubah", operator.sekarang(), (skema.PUSAT,)) as kerja:
        for siapa in (SITI, KEPALA):
            orang = kerja.ambil(Pegawai, siapa)
            assert orang is not None
            kerja.simpan(replace(orang.nilai, nama="Nama Baru", jabatan="Jabatan Baru"))
    keberatan.putuskan(kantor.sebagai("kadis"), nomor, UBAH)
    dokumen = evaluasi.milik_saya(kantor.sebagai("siti"), TW4).beku.dokumen  # type: ignore[union-attr]
    assert (dokumen.pegawai.nama, dokumen.penilai.jabatan) == ("Siti Rahma, A.Md.Keb.", "Kepala Puskesmas")


def test_the_written_decision_of_the_wali_kota_is_noted_with_its_letter(kantor: KantorUji) -> None:
    nomor = keberatan_kepala(kantor)
    operator = kantor.sebagai("operator")
    berkas = keberatan.satu(operator, nomor)
    assert berkas.sebagai is Sebagai.PENCATAT and berkas.boleh_putuskan
    assert berkas.atasan is not None and berkas.atasan.id == WALI and not berkas.atasan_berakun
    assert kode(keberatan.catat_putusan, operator, nomor, UBAH, IsianSurat()) == "KBR-12"
    for tanggal in (date(2026, 11, 23), date(2026, 11, 25)):
        assert kode(keberatan.catat_putusan, operator, nomor, UBAH, surat(kantor, tanggal)) == "KBR-13"
    isi = surat(kantor)
    keberatan.catat_putusan(operator, nomor, UBAH, isi)
    kini = evaluasi.milik_saya(kantor.sebagai("kepala"), TW4)
    assert kini is not None and kini.beku.dokumen.format == "D.1.3"
    assert kini.beku.dokumen.atasan_penilai is not None and kini.beku.dokumen.atasan_penilai.nama == "Wali Kota"
    berkas = keberatan.satu(kantor.sebagai("kepala"), nomor)
    assert berkas.surat is not None and berkas.surat.atas_nama_id == WALI
    assert (kini.penetapan.oleh_id, berkas.surat.oleh_id) == (WALI, operator.saya), "he decided, the operator noted it"
    assert keberatan.isi_bukti(kantor.sebagai("kadis"), nomor, isi.berkas[0].sha256).startswith(b"%PDF")
    assert kode(keberatan.catat_putusan, operator, nomor, UBAH, isi) == "KBR-06"


def test_decisions_without_verdict_or_change_are_refused(kantor: KantorUji) -> None:
    nomor, kadis = keberatan_siti(kantor), kantor.sebagai("kadis")
    assert kode(keberatan.putuskan, kadis, nomor, IsianPutusan()) == "KBR-07"
    sama = replace(UBAH, rating_hasil=Rating.SESUAI)
    assert kode(keberatan.putuskan, kadis, nomor, sama) == "KBR-09"


def test_a_superseded_signature_cannot_be_objected_to(kantor: KantorUji) -> None:
    tanda = diterima(kantor)
    kepala = kantor.sebagai("kepala")
    with kepala.transaksi("tetapkan evaluasi") as kerja:
        kerja.simpan(replace(tanda, id=kepala.id_baru()))
    assert kode(keberatan.ajukan, kantor.sebagai("siti"), tanda.id, ALASAN) == "KBR-15"


# --- Beranda ---------------------------------------------------------------------------------------------------


def jenis(kantor: KantorUji, akun: str) -> list[JenisTindakan]:
    return [t.jenis for t in beranda.ringkasan(kantor.sebagai(akun)).tindakan if "keberatan" in t.jenis.value]


def test_beranda_tells_each_role_what_to_do_and_what_came_of_it(kantor: KantorUji) -> None:
    nomor = keberatan_siti(kantor)
    assert jenis(kantor, "kepala") == [JenisTindakan.KEBERATAN_JELASKAN]
    assert jenis(kantor, "kadis") == [JenisTindakan.KEBERATAN_PUTUSKAN]
    assert jenis(kantor, "siti") == jenis(kantor, "rudi") == []
    keberatan.jelaskan(kantor.sebagai("kepala"), nomor, "Laporan terlambat.")
    assert jenis(kantor, "kepala") == []
    keberatan.putuskan(kantor.sebagai("kadis"), nomor, KUATKAN)
    assert jenis(kantor, "kadis") == []
    assert jenis(kantor, "siti") == jenis(kantor, "kepala") == [JenisTindakan.KEBERATAN_DIPUTUS]
    kantor.jam.maju(days=20)
    assert jenis(kantor, "siti") == jenis(kantor, "kepala") == []


def test_beranda_asks_kepegawaian_for_letters_of_the_wali_kota(kantor: KantorUji) -> None:
    keberatan_kepala(kantor)
    assert jenis(kantor, "operator") == [JenisTindakan.KEBERATAN_PUTUSKAN]
    assert jenis(kantor, "pengawas") == []


def test_a_doubted_date_makes_no_objection_late(kantor: KantorUji) -> None:
    diterima(kantor)
    siti = kantor.sebagai("siti")
    saya = evaluasi.milik_saya(siti, TW4)
    assert saya is not None
    kantor.jam.maju(days=60)
    assert kode(keberatan.ajukan, siti, saya.penetapan.id, ALASAN) == "TGT-06"
    kantor.jam.maju(days=-59)
    keberatan.ajukan(siti, saya.penetapan.id, ALASAN)


def test_r50_the_own_page_and_the_page_of_objections_name_the_same_day(kantor: KantorUji) -> None:
    diterima(kantor)
    siti = kantor.sebagai("siti")
    for hari_kalender in (False, True):
        siti.kantor = replace(siti.kantor, keberatan_hari_kalender=hari_kalender)
        saya = evaluasi.milik_saya(siti, TW4)
        assert saya is not None
        (hasil,) = [h for h in keberatan.hasil_saya(siti) if h.penetapan.id == saya.penetapan.id]
        assert hasil.batas is not None and saya.batas_keberatan == hasil.batas


def test_r50_what_went_out_in_the_program_counts_from_the_word_of_the_pegawai(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    kepala, hari = kantor.sebagai("kepala"), date(2026, 11, 24)
    penyerahan.serahkan(kepala, SITI, TW4, hari, cara=CaraSerah.APLIKASI)
    siti = kantor.sebagai("siti")
    assert keberatan.hasil_saya(siti)[0].diterima is None
    kantor.jam.maju(days=3)
    penyerahan.terima_dokumen(kantor.sebagai("siti"), keberatan.hasil_saya(siti)[0].penetapan.id)
    assert keberatan.hasil_saya(siti)[0].diterima == date(2026, 11, 27)


def test_a_stranger_keeps_no_draft_and_a_broken_one_reads_as_none(kantor: KantorUji) -> None:
    nomor, kepala = keberatan_siti(kantor), kantor.sebagai("kepala")
    draf = keberatan_draf.DrafSidang("Sedang ditulis")
    assert kode(keberatan_draf.simpan, kantor.sebagai("rudi"), nomor, draf) == "UMM-01"
    keberatan_draf.simpan(kepala, nomor, draf)
    assert keberatan_draf.baca(kepala, nomor) == draf
    keberatan_draf.simpan(kepala, nomor, keberatan_draf.DrafSidang())
    assert str(nomor) not in kepala.store.draf(kepala.akun.id, "keberatan_sidang")
    kepala.store.simpan_draf(kepala.akun.id, "keberatan_sidang", str(nomor), "{rusak", kepala.sekarang())
    assert keberatan_draf.baca(kepala, nomor) == keberatan_draf.DrafSidang()
