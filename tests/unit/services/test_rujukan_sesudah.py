"""A record that came before the one that it names counts for nothing once that one shows whose it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.bimbingan import IsianBimbingan, UmpanBalikBimbingan
from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.catatan_mutasi import PenutupanSkp
from kinerja_desktop.domain.dialog_kinerja import DialogKinerja, JenisDialog
from kinerja_desktop.domain.evaluasi import CaraSerah, PenerimaanEvaluasi, PenyerahanEvaluasi
from kinerja_desktop.domain.keberatan import Keberatan, KeputusanKeberatan, PutusanKeberatan
from kinerja_desktop.domain.kompetensi import EvaluasiKompetensi
from kinerja_desktop.domain.manual_indikator import ManualIndikator
from kinerja_desktop.domain.permintaan_umpan import TanggapanPermintaan
from kinerja_desktop.domain.rencana_aksi import RencanaAksi
from kinerja_desktop.domain.sel_matriks import AnggotaMatriks, SelMatriks
from kinerja_desktop.domain.strategi import Strategi
from kinerja_desktop.domain.tindak_lanjut import JenisTindakLanjut, KeadaanTindakLanjut, TindakLanjut
from kinerja_desktop.services import evaluasi, keberatan, permintaan_umpan
from kinerja_desktop.services.umpan_balik import Tentang
from kinerja_desktop.store import beranda, matriks, pembinaan, skema, tenggat, tindak_lanjut
from kinerja_desktop.store import evaluasi as simpanan_evaluasi
from kinerja_desktop.store import keberatan as simpanan_keberatan
from kinerja_desktop.store.dialog import dialog_skp
from kinerja_desktop.store.manual_indikator import manual_skp, strategi_skp
from kinerja_desktop.store.penetapan_lain import sudah_diputus
from kinerja_desktop.store.penutupan import masa_skp, penutupan_skp
from kinerja_desktop.store.permintaan_umpan import ditolak
from kinerja_desktop.store.rencana_aksi import rencana_skp
from tests.helpers.evaluasi import TW4, ditetapkan
from tests.helpers.kantor import DEWI, IKI_1, KADIS, KEPALA, PUSKESMAS, RUDI, SITI, SKP_SITI, KantorUji
from tests.helpers.keberatan import ALASAN
from tests.helpers.matriks import KOLOM_1, SKP_KEPALA, siapkan_matriks
from tests.helpers.pembinaan import JAWABAN, coaching, nilai_kompetensi
from tests.helpers.pertukaran import Jaringan, semua, tertahan


def tulis(kantor: KantorUji, oleh: UUID, *isi: Any) -> None:
    """What a bundle brought here before the record that it names."""
    with kantor.sebagai("kepala").transaksi("palsu", (oleh,)) as kerja:
        for satu in isi:
            kerja.simpan(satu)


def test_what_another_received_or_objected_to_stops_no_clock_of_hers(kantor: KantorUji) -> None:
    tanda, siti = ditetapkan(kantor), kantor.sebagai("siti")
    lama = siti.sekarang() - timedelta(days=60)
    nomor = id_baru(lama)
    tulis(kantor, KEPALA, PenerimaanEvaluasi(id_baru(lama), tanda.id, KEPALA, lama))
    tulis(kantor, KADIS, PenyerahanEvaluasi(id_baru(lama), tanda.id, KEPALA, KADIS, lama.date(), CaraSerah.CETAK, lama))
    tulis(kantor, KEPALA, Keberatan(nomor, tanda.id, KEPALA, TW4, "-", lama))
    with siti.store.baca() as koneksi:
        assert simpanan_evaluasi.penerimaan(koneksi, tanda.id) is None
        assert simpanan_evaluasi.penyerahan_pertama(koneksi, tanda.id) is None
        assert simpanan_keberatan.diterima_pada(koneksi, tanda.id) is None
        assert simpanan_keberatan.untuk_penetapan(koneksi, tanda.id) is None
        assert simpanan_keberatan.satu(koneksi, nomor) is None
        assert simpanan_keberatan.semua(koneksi) == []
        assert simpanan_keberatan.pemutus(koneksi, TW4) == {}
        assert tenggat.penyerahan(koneksi, tanda.id) is None is tenggat.penyerahan(koneksi, tanda.id, diterima=False)
        (kejadian,) = tenggat.kejadian(koneksi, TW4, tenggat.Lingkup(pegawai=SITI))
        assert (kejadian.diserahkan, kejadian.disampaikan, kejadian.dikembalikan) == (None, None, None)
        assert [p.id for p in beranda.belum_diterima(koneksi, SITI)] == [tanda.id]
        baris = simpanan_evaluasi.baris_pegawai(koneksi, TW4, SITI)
        assert baris is not None and baris.diterima_pada is None
        (hasil,) = tindak_lanjut.hasil(koneksi, TW4, None, frozenset({PUSKESMAS}), KEPALA)
        assert not hasil.terbuka
    evaluasi.terima(siti, tanda.id)
    keberatan.ajukan(siti, tanda.id, ALASAN)
    (berkas,) = [satu.berkas for satu in keberatan.hasil_saya(siti) if satu.berkas is not None]
    assert not berkas.keberatan.terlambat and berkas.keberatan.pegawai_id == SITI


def test_a_decision_on_the_objection_of_another_makes_nothing_final(kantor: KantorUji) -> None:
    tanda, saat = ditetapkan(kantor), kantor.sebagai("siti").sekarang()
    nomor = id_baru(saat)
    tulis(kantor, RUDI, Keberatan(nomor, tanda.id, RUDI, TW4, "-", saat))
    putusan = KeputusanKeberatan(id_baru(saat), nomor, KADIS, PutusanKeberatan.MENGUATKAN, "-", "-", saat)
    tulis(kantor, KADIS, putusan)
    milik_dewi = replace(tanda, id=id_baru(saat), pegawai_id=DEWI)
    tulis(kantor, KEPALA, milik_dewi)
    tulis(kantor, SITI, Keberatan(id_baru(saat), milik_dewi.id, SITI, TW4, "-", saat))
    lanjut = (JenisTindakLanjut.PENGHARGAAN, KeadaanTindakLanjut.DITINDAKLANJUTI, "-", saat.date(), saat)
    tulis(kantor, KEPALA, TindakLanjut(id_baru(saat), RUDI, tanda.id, KEPALA, *lanjut))
    with kantor.sebagai("siti").store.baca() as koneksi:
        assert not sudah_diputus(koneksi, tanda.id)
        (kejadian,) = tenggat.kejadian(koneksi, TW4, tenggat.Lingkup(pegawai=SITI))
        assert kejadian.keberatan_pada is None
        assert tindak_lanjut.catatan(koneksi, [tanda.id]) == {}


def test_the_part_of_another_in_a_coaching_is_not_read(kantor: KantorUji) -> None:
    nomor, isi = coaching(kantor), nilai_kompetensi()
    saat = kantor.sebagai("siti").sekarang()
    tulis(kantor, SITI, EvaluasiKompetensi(id_baru(saat), nomor, SITI, SITI, isi.butir, "Layak promosi", saat))
    pujian = tuple("Ya, pembimbing hebat." for _ in JAWABAN)
    tulis(kantor, RUDI, UmpanBalikBimbingan(id_baru(saat), nomor, RUDI, KADIS, pujian, saat, ""))
    palsu = IsianBimbingan(UUID(int=1), nomor, RUDI, peluang="Saya setuju semua")
    tulis(kantor, RUDI, palsu)
    with kantor.sebagai("siti").store.baca() as koneksi:
        assert pembinaan.kompetensi(koneksi, nomor) is None
        assert pembinaan.umpan(koneksi, nomor) is None
        assert pembinaan.menyerahkan_kepada(koneksi, KADIS) == set()
        asli = pembinaan.isian(koneksi, nomor)
        assert asli is not None and asli.nilai.pegawai_id == SITI


def test_a_part_that_came_first_does_not_stand_for_that_of_the_pegawai(kantor: KantorUji) -> None:
    nomor = coaching(kantor, sampai="dibuka")
    tulis(kantor, RUDI, IsianBimbingan(UUID(int=1), nomor, RUDI, peluang="Saya setuju semua"))
    with kantor.sebagai("siti").store.baca() as koneksi:
        assert pembinaan.isian(koneksi, nomor) is None


def test_nobody_elses_cells_and_plans_stand_in_a_plan(kantor: KantorUji) -> None:
    siapkan_matriks(kantor)
    saat, hari = kantor.sebagai("rudi").sekarang(), date(2026, 3, 2)
    tulis(
        kantor,
        RUDI,
        SelMatriks(id_baru(saat), RUDI, SKP_KEPALA, KOLOM_1, SITI, "Mengerjakan semua laporan Rudi"),
        AnggotaMatriks(id_baru(saat), RUDI, SKP_KEPALA, DEWI, -1),
        RencanaAksi(UUID(int=1), RUDI, SKP_KEPALA),
        ManualIndikator(id_baru(saat), RUDI, SKP_KEPALA, IKI_1),
        Strategi(id_baru(saat), RUDI, SKP_KEPALA, "palsu"),
        DialogKinerja(id_baru(saat), SKP_KEPALA, RUDI, RUDI, hari, next(iter(JenisDialog)), "Rudi", "Target turun"),
    )
    with kantor.sebagai("kepala").store.baca() as koneksi:
        assert matriks.sel_matriks(koneksi, SKP_KEPALA) == [] == matriks.anggota_matriks(koneksi, SKP_KEPALA)
        assert matriks.matriks_memuat(koneksi, SITI) == set() == matriks.matriks_memuat(koneksi, DEWI)
        assert matriks.matriks_milik(koneksi, [RUDI]) == set()
        assert matriks.sel_tahun(koneksi, SITI, 2026) == []
        assert rencana_skp(koneksi, SKP_KEPALA) is None
        assert manual_skp(koneksi, SKP_KEPALA) == [] == strategi_skp(koneksi, SKP_KEPALA)
        assert dialog_skp(koneksi, SKP_KEPALA) == []


def test_a_closing_that_names_another_shortens_no_plan(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    saat = kantor.sebagai("siti").sekarang()
    with kantor.sebagai("siti").store.baca() as koneksi:
        semula = masa_skp(koneksi, SKP_SITI)
    tulis(kantor, skema.PUSAT, PenutupanSkp(id_baru(saat), SKP_SITI, DEWI, date(2026, 1, 5), "pindah", saat))
    with kantor.sebagai("siti").store.baca() as koneksi:
        assert masa_skp(koneksi, SKP_SITI) == semula
        assert penutupan_skp(koneksi, SKP_SITI) is None
    tulis(kantor, skema.PUSAT, PenutupanSkp(id_baru(saat), SKP_SITI, SITI, date(2026, 3, 5), "pindah", saat))
    with kantor.sebagai("siti").store.baca() as koneksi:
        assert masa_skp(koneksi, SKP_SITI) == (semula[0], date(2026, 3, 5))


def test_who_was_not_asked_refuses_nothing(kantor: KantorUji) -> None:
    permintaan_umpan.minta(kantor.sebagai("kepala"), SITI, [RUDI], TW4, "Mohon masukan tentang Siti", Tentang())
    saat = kantor.sebagai("siti").sekarang()
    with kantor.sebagai("siti").store.baca() as koneksi:
        (permintaan,) = koneksi.execute(skema.permintaan_umpan_balik.select()).all()
    nomor = UUID(bytes=permintaan.id)
    tulis(kantor, SITI, TanggapanPermintaan(id_baru(saat), nomor, SITI, "Tidak mau", saat))
    with kantor.sebagai("siti").store.baca() as koneksi:
        assert ditolak(koneksi, [nomor]) == {}


def test_it_goes_no_further_than_where_it_came(jaringan: Jaringan, kantor: KantorUji) -> None:
    tanda, saat = ditetapkan(kantor), kantor.sebagai("siti").sekarang()
    tulis(kantor, KEPALA, PenerimaanEvaluasi(id_baru(saat), tanda.id, KEPALA, saat))
    evaluasi.terima(kantor.sebagai("siti"), tanda.id)
    assert tertahan([jaringan.tukar("opd", "pusat")]) == {}
    assert [satu.pegawai_id for satu in semua(jaringan["pusat"], PenerimaanEvaluasi)] == [SITI]
