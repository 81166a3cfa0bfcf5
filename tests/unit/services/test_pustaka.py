"""The library of results, phrases of the annex, the forms by the post, and the words of the other approach."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalimat_hasil import JenisKalimat, kata_mutlak, telaah
from kinerja_desktop.domain.lampiran_skp import BagianLampiran, JenisButir
from kinerja_desktop.domain.masalah import Berat
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.pustaka_rhk import AsalPustaka, cocok, ke_rhk, saring
from kinerja_desktop.domain.skp import IngatanIki, Pendekatan, SumberRhk, Untuk, periksa_ajukan
from kinerja_desktop.services import frasa, pustaka, skp_draf
from kinerja_desktop.services import skp as layanan
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.skema import PUSAT
from kinerja_desktop.system.sumber import sumber
from tests.helpers.kantor import IKI_1, RUDI, SITI, SKP_SITI, KantorUji, skp_siti


def samakan_jabatan(kantor: KantorUji) -> None:
    """Rudi becomes a midwife as Siti is."""
    konteks = kantor.sebagai("operator")
    with konteks.store.baca() as koneksi:
        simpanan = ambil(koneksi, Pegawai, RUDI)
    assert simpanan is not None
    with konteks.transaksi("ubah pegawai", {PUSAT}) as kerja:
        kerja.simpan(replace(simpanan.nilai, jabatan="Bidan Terampil"), simpanan.hash)


class TestPustaka:
    def test_shipped_results_are_results_and_measures(self) -> None:
        isi = json.loads(sumber("reference", "pustaka_rhk.json").read_text("utf-8"))
        unit = {v["unit"] for v in isi.values()}
        assert {"puskesmas", "kelurahan", "kecamatan", "sekolah", "dinas"} <= unit and len(isi) >= 35
        for satu in (r for v in isi.values() for r in v["rhk"]):
            kata = [satu["hasil"], *(t for b in satu["iki"] for t in (b.split("|")[2], b.split("|")[4]))]
            for teks in kata:
                hasil = telaah(teks)
                assert hasil is not None and hasil.jenis is JenisKalimat.PENCAPAIAN, teks
            assert not any(kata_mutlak(t) for t in kata)

    def test_a_plan_of_jpt_made_of_the_library_can_be_handed_in(self, kantor: KantorUji) -> None:
        kadis = kantor.sebagai("kadis")
        butir = [b for b in pustaka.pustaka(kadis, 2026, Untuk.JPT) if b.asal is AsalPustaka.JABATAN]
        dasar = replace(skp_siti(), untuk=Untuk.JPT)
        for pendekatan in Pendekatan:
            skp = replace(dasar, pendekatan=pendekatan)
            rhk = tuple(ke_rhk(b, skp, kadis.id_baru)[0] for b in butir)
            temuan = periksa_ajukan(replace(skp, rhk=rhk))
            assert [m for m in temuan if m.berat is Berat.GALAT] == []
            assert rhk[0].dari_perjanjian_kinerja and butir[0].sumber is SumberRhk.PERJANJIAN_KINERJA

    def test_what_fits_the_position_comes_first(self, kantor: KantorUji) -> None:
        semua = pustaka.pustaka(kantor.sebagai("siti"), 2026, Untuk.JA_JF)
        depan = [b for b in semua if b.asal is AsalPustaka.JABATAN]
        assert depan == semua[: len(depan)] and {b.jabatan for b in depan} == {"Bidan"}
        assert {b.jabatan for b in saring(semua, "surat KETERANGAN")} == {"Lurah", "Petugas Pelayanan"}

    def test_set_plans_of_the_same_position_come_without_names(self, kantor: KantorUji) -> None:
        kantor.tetapkan_skp_siti()
        rudi = kantor.sebagai("rudi")
        assert not [b for b in pustaka.pustaka(rudi, 2026, Untuk.JA_JF) if b.asal is AsalPustaka.KANTOR]
        samakan_jabatan(kantor)
        dari_kantor = [
            b for b in pustaka.pustaka(kantor.sebagai("rudi"), 2026, Untuk.JA_JF) if b.asal is AsalPustaka.KANTOR
        ]
        assert [b.hasil for b in dari_kantor] == [r.uraian for r in skp_siti().rhk]
        assert "Siti" not in repr(dari_kantor) and "Kepala Puskesmas" not in repr(dari_kantor)

    def test_a_result_that_names_its_owner_is_left_out(self, kantor: KantorUji) -> None:
        dasar = skp_siti()
        bernama = replace(dasar.rhk[0], uraian="Terlayaninya ibu hamil binaan Siti Rahma")
        kantor.tetapkan_skp_siti(replace(dasar, rhk=(bernama, dasar.rhk[1])))
        samakan_jabatan(kantor)
        rudi = pustaka.pustaka(kantor.sebagai("rudi"), 2026, Untuk.JA_JF)
        assert [b.hasil for b in rudi if b.asal is AsalPustaka.KANTOR] == [dasar.rhk[1].uraian]
        siti = pustaka.pustaka(kantor.sebagai("siti"), 2027, Untuk.JA_JF)
        assert bernama.uraian in {b.hasil for b in siti if b.asal is AsalPustaka.SENDIRI}

    def test_plans_of_the_other_family_of_forms_are_not_offered(self, kantor: KantorUji) -> None:
        kantor.tetapkan_skp_siti()
        samakan_jabatan(kantor)
        rudi = pustaka.pustaka(kantor.sebagai("rudi"), 2026, Untuk.JPT)
        assert not [b for b in rudi if b.asal is AsalPustaka.KANTOR]

    def test_own_earlier_plans_are_offered_and_drafts_of_others_never(self, kantor: KantorUji) -> None:
        kantor.tetapkan_skp_siti()
        siti = pustaka.pustaka(kantor.sebagai("siti"), 2027, Untuk.JA_JF)
        assert {b.hasil for b in siti if b.asal is AsalPustaka.SENDIRI} == {r.uraian for r in skp_siti().rhk}
        samakan_jabatan(kantor)
        (lembar,) = layanan.daftar(kantor.sebagai("siti"), SITI, 2026)
        layanan.buka_revisi(kantor.sebagai("siti"), SKP_SITI, lembar.hash, "Perubahan")
        rudi = pustaka.pustaka(kantor.sebagai("rudi"), 2026, Untuk.JA_JF)
        assert not [b for b in rudi if b.asal is AsalPustaka.KANTOR]

    @pytest.mark.parametrize("akun", ["operator", "pusat", "pengawas"])
    def test_only_who_writes_a_plan_reads_it(self, kantor: KantorUji, akun: str) -> None:
        for fungsi in (
            lambda k: pustaka.pustaka(k, 2026, Untuk.JA_JF),
            lambda k: frasa.daftar(k, 2026),
            lambda k: frasa.ingat(k, BagianLampiran.SUMBER_DAYA, "Kader"),
            lambda k: frasa.lupakan(k, BagianLampiran.SUMBER_DAYA, "Kader"),
        ):
            with pytest.raises(UserError) as galat:
                fungsi(kantor.sebagai(akun))
            assert galat.value.kode == "UMM-01"

    def test_the_longest_pattern_counts(self) -> None:
        assert cocok("Guru Kelas Ahli Muda", ["guru", "guru kelas"]) == 2
        assert cocok("Dokter Gigi", ["dokter gigi"]) > cocok("Dokter Gigi", ["dokter"]) > cocok("Bidan", ["dokter"])


class TestFrasa:
    def test_every_kind_of_the_law_has_shipped_phrases_of_that_kind(self, kantor: KantorUji) -> None:
        semua = frasa.daftar(kantor.sebagai("siti"), 2026)
        menurut = {b: {f.jenis for f in semua if f.bagian is b} for b in BagianLampiran}
        assert menurut[BagianLampiran.PERTANGGUNGJAWABAN] == {JenisButir.JADWAL, JenisButir.DATA}
        assert menurut[BagianLampiran.KONSEKUENSI] == {JenisButir.POSITIF, JenisButir.NEGATIF}
        lain = menurut[BagianLampiran.PERTANGGUNGJAWABAN] | menurut[BagianLampiran.KONSEKUENSI]
        assert menurut[BagianLampiran.SUMBER_DAYA] == set(JenisButir) - lain

    def test_own_phrases_and_those_of_old_plans_come_first(self, kantor: KantorUji) -> None:
        lama = skp_siti()
        lama = replace(lama, lampiran=replace(lama.lampiran, sumber_daya=("Bidan kit lengkap",)))
        kantor.tetapkan_skp_siti(lama)
        siti = kantor.sebagai("siti")
        frasa.ingat(siti, BagianLampiran.SUMBER_DAYA, " Tenaga  kader ")
        frasa.ingat(siti, BagianLampiran.SUMBER_DAYA, "  ")
        depan = frasa.daftar(siti, 2027)[:2]
        assert [f.asal.value for f in depan] == ["sendiri", "skp_lama"]
        assert depan[0].jenis is JenisButir.SUMBER_DAYA_MANUSIA and depan[1].teks == "Bidan kit lengkap"
        assert not [f for f in frasa.daftar(kantor.sebagai("rudi"), 2027) if f.asal is not frasa.AsalFrasa.BAWAAN]
        frasa.lupakan(siti, BagianLampiran.SUMBER_DAYA, depan[0].teks)
        assert frasa.daftar(siti, 2027)[0].teks == "Bidan kit lengkap"


class TestUntuk:
    def test_the_post_chooses_the_forms_of_a_new_plan(self, kantor: KantorUji) -> None:
        for akun, untuk in (("kadis", Untuk.JPT), ("kepala", Untuk.JPT), ("rudi", Untuk.JA_JF)):
            konteks = kantor.sebagai(akun)
            layanan.buat(konteks, 2026)
            assert layanan.daftar(konteks, konteks.saya, 2026)[-1].skp.untuk is untuk

    def test_forms_of_jpt_are_refused_where_the_office_knows_better(self, kantor: KantorUji) -> None:
        rudi, kepala = kantor.sebagai("rudi"), kantor.sebagai("kepala")
        for konteks in (rudi, kepala):
            layanan.buat(konteks, 2026)
        (lembar,) = layanan.daftar(rudi, RUDI, 2026)
        for fungsi in (layanan.simpan, layanan.ajukan):
            with pytest.raises(UserError) as galat:
                fungsi(rudi, replace(lembar.skp, untuk=Untuk.JPT), lembar.hash)
            assert galat.value.kode == "SKP-51"
        (lembar,) = layanan.daftar(kepala, kepala.saya, 2026)
        lain = replace(lembar.skp, untuk=Untuk.JA_JF)
        layanan.simpan(kepala, lain, lembar.hash)
        assert "SKP-52" in [m.kode for m in layanan.periksa(lain, kepala, lembar)]
        assert "SKP-52" not in [m.kode for m in layanan.periksa(lembar.skp, kepala, lembar)]


def test_words_of_the_other_approach_are_kept_for_the_account(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    assert skp_draf.ingatan(siti, SKP_SITI) == {} and skp_draf.diabaikan(siti, SKP_SITI) == frozenset()
    ingatan = {IKI_1: IngatanIki("Persentase", "95%", "Ibu hamil puas")}
    skp_draf.simpan_ingatan(siti, SKP_SITI, ingatan)
    skp_draf.simpan_abaikan(siti, SKP_SITI, frozenset({IKI_1}))
    assert skp_draf.ingatan(siti, SKP_SITI) == ingatan
    assert skp_draf.diabaikan(siti, SKP_SITI) == frozenset({IKI_1})
    assert skp_draf.ingatan(kantor.sebagai("rudi"), SKP_SITI) == {}
