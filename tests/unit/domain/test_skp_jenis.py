"""The four kinds of plan: approach, family of forms, source of results; and the kinds of the annex."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.kalimat_hasil import JenisKalimat, telaah
from kinerja_desktop.domain.kalimat_pola import RUMPANG, letak_rumpang, saran_hasil, saran_indikator
from kinerja_desktop.domain.lampiran_skp import BagianLampiran, JenisButir, jenis_butir
from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai, Pegawai
from kinerja_desktop.domain.skp import (
    Aspek,
    Iki,
    IngatanIki,
    JenisRhk,
    Pendekatan,
    Perspektif,
    Rhk,
    SebabUntuk,
    Skp,
    SumberRhk,
    Untuk,
    dengan_sumber,
    ganti_pendekatan,
    periksa_ajukan,
    periksa_sumber,
    sumber_rhk,
    untuk_jabatan,
)
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja

KUAN, KUAL = Pendekatan.KUANTITATIF, Pendekatan.KUALITATIF
IKI = Iki(UUID(int=31), Aspek.KUALITAS, "Persentase pelayanan sesuai standar", "95%", Perspektif.PENERIMA_LAYANAN)
RHK = Rhk(UUID(int=21), JenisRhk.TAMBAHAN, "Meningkatnya mutu pelayanan", iki=(IKI,))
SKP = Skp(UUID(int=10), UUID(int=1), UUID(int=2), 2026, date(2026, 1, 1), date(2026, 12, 31), rhk=(RHK,))
ORANG = Pegawai(UUID(int=1), "1" * 18, "Siti", JenisPegawai.PNS, "Bidan", JenisJabatan.FUNGSIONAL, UUID(int=3), "III/c")
teks = st.text("abc %5", max_size=8)
pendekatan = st.sampled_from(Pendekatan)


def dengan_kata(skp: Skp, uraian: str, target: str) -> Skp:
    iki = replace(skp.rhk[0].iki[0], uraian=uraian, target=target)
    return replace(skp, rhk=(replace(skp.rhk[0], iki=(iki,)),))


class TestPendekatan:
    def test_indicator_and_target_become_one_narration_and_come_back(self) -> None:
        kual, ingatan = ganti_pendekatan(SKP, KUAL, {})
        (iki,) = kual.rhk[0].iki
        assert (iki.uraian, iki.target) == ("Persentase pelayanan sesuai standar: 95%", "")
        assert (iki.aspek, iki.perspektif) == (Aspek.KUALITAS, Perspektif.PENERIMA_LAYANAN)
        assert ganti_pendekatan(kual, KUAN, ingatan)[0] == SKP

    def test_a_narration_typed_by_hand_comes_back_and_a_made_one_follows_its_target(self) -> None:
        kual, ingatan = ganti_pendekatan(SKP, KUAL, {})
        kuan, ingatan = ganti_pendekatan(dengan_kata(kual, "Pasien puas", ""), KUAN, ingatan)
        assert kuan == SKP
        kual, _ = ganti_pendekatan(dengan_kata(kuan, "Persentase", "97%"), KUAL, ingatan)
        assert kual.rhk[0].iki[0].uraian == "Pasien puas"
        kual, ingatan = ganti_pendekatan(SKP, KUAL, {})
        kuan, ingatan = ganti_pendekatan(kual, KUAN, ingatan)
        kual, _ = ganti_pendekatan(dengan_kata(kuan, "Persentase", "97%"), KUAL, ingatan)
        assert kual.rhk[0].iki[0].uraian == "Persentase: 97%"

    @given(teks, teks, pendekatan, st.lists(st.tuples(teks, teks), max_size=4))
    def test_there_and_back_is_the_same_plan(
        self, uraian: str, target: str, awal: Pendekatan, ketikan: list[tuple[str, str]]
    ) -> None:
        skp = replace(dengan_kata(SKP, uraian, target if awal is KUAN else ""), pendekatan=awal)
        ingatan: dict[UUID, IngatanIki] = {}
        for satu in ketikan:
            lain = KUAL if skp.pendekatan is KUAN else KUAN
            skp, ingatan = ganti_pendekatan(skp, lain, ingatan)
            skp = dengan_kata(skp, satu[0], satu[1] if lain is KUAN else "")
        lain = KUAL if skp.pendekatan is KUAN else KUAN
        pergi, ingatan = ganti_pendekatan(skp, lain, ingatan)
        kembali, _ = ganti_pendekatan(pergi, skp.pendekatan, ingatan)
        assert kembali == skp
        assert pergi.rhk[0].id == skp.rhk[0].id and pergi.pendekatan is lain

    def test_r28_holds_for_narrations(self) -> None:
        naratif = replace(dengan_kata(SKP, "Semua pasien puas", ""), pendekatan=KUAL)
        assert ("rhk[0].iki[0].uraian", "SKP-10") in [(m.bidang, m.kode) for m in periksa_ajukan(naratif)]


class TestUntuk:
    @pytest.mark.parametrize(
        ("orang", "unit", "untuk", "sebab"),
        [
            (replace(ORANG, jenis_jabatan=JenisJabatan.JPT), (), Untuk.JPT, SebabUntuk.JPT),
            (replace(ORANG, unit_mandiri=True), (), Untuk.JPT, SebabUntuk.MANDIRI),
            (ORANG, (JenisUnit.PUSKESMAS, True), Untuk.JPT, SebabUntuk.MANDIRI),
            (ORANG, (JenisUnit.SEKOLAH, False), Untuk.JA_JF, SebabUntuk.MEMIMPIN),
            (ORANG, (JenisUnit.SUB_UNIT, False), Untuk.JA_JF, SebabUntuk.BIASA),
            (ORANG, (), Untuk.JA_JF, SebabUntuk.BIASA),
        ],
    )
    def test_the_post_decides(
        self, orang: Pegawai, unit: tuple[JenisUnit, bool], untuk: Untuk, sebab: SebabUntuk
    ) -> None:
        dipimpin = [UnitKerja(UUID(int=3), "Unit", unit[0], mandiri=unit[1])] if unit else []
        hasil = untuk_jabatan(orang, dipimpin)
        assert (hasil.untuk, hasil.sebab) == (untuk, sebab)
        assert hasil.pasti is (sebab is not SebabUntuk.MEMIMPIN)


class TestSumber:
    def test_a_result_of_the_perjanjian_kinerja_is_always_utama(self) -> None:
        pk = dengan_sumber(RHK, SumberRhk.PERJANJIAN_KINERJA)
        assert (pk.jenis, sumber_rhk(pk)) == (JenisRhk.UTAMA, SumberRhk.PERJANJIAN_KINERJA)
        direktif = dengan_sumber(pk, SumberRhk.DIREKTIF)
        assert not direktif.dari_perjanjian_kinerja and sumber_rhk(direktif) is SumberRhk.DIREKTIF
        assert sumber_rhk(dengan_sumber(direktif, None)) is None

    def test_a_plan_of_jpt_is_asked_for_its_sources(self) -> None:
        jpt = replace(SKP, untuk=Untuk.JPT)
        assert [m.kode for m in periksa_sumber(jpt)] == ["SKP-54", "SKP-53"]
        lengkap = replace(jpt, rhk=(dengan_sumber(RHK, SumberRhk.PERJANJIAN_KINERJA),))
        assert periksa_sumber(lengkap) == periksa_sumber(SKP) == []


class TestPola:
    @pytest.mark.parametrize(
        ("kalimat", "pola"),
        [
            ("Melaksanakan pelatihan kader", "Terlatihnya kader …"),
            ("Melaksanakan pelatihan kader", "Meningkatnya … kader"),
            ("Menyusun laporan keuangan", "Tersusunnya laporan keuangan …"),
            ("Pelayanan administrasi", "Pelayanan administrasi yang …"),
            ("Monitoring dan supervisi", "Meningkatnya mutu monitoring dan supervisi …"),
        ],
    )
    def test_an_activity_is_offered_as_a_result(self, kalimat: str, pola: str) -> None:
        assert pola in saran_hasil(kalimat)

    def test_a_result_needs_no_advice(self) -> None:
        assert saran_hasil("Meningkatnya mutu pelayanan") == saran_indikator("Persentase pasien puas") == ()

    @given(
        st.sampled_from(("Melaksanakan", "Menyusun", "Melatih", "Pelayanan", "Asistensi/ pendampingan", "Mengikuti")),
        st.sampled_from(("", "kader", "laporan keuangan", "terhadap ibu hamil yang dirujuk", "SPM kesehatan")),
    )
    def test_each_offer_is_an_achievement_once_its_blank_is_filled(self, kata: str, objek: str) -> None:
        kalimat = f"{kata} {objek}".strip()
        for satu in (*saran_hasil(kalimat), *saran_indikator(kalimat)):
            letak = letak_rumpang(satu)
            assert letak is not None and satu[letak[0]] == RUMPANG
            hasil = telaah(satu.replace(RUMPANG, "tepat waktu"))
            assert hasil is not None and hasil.jenis is JenisKalimat.PENCAPAIAN, satu


@pytest.mark.parametrize(
    ("bagian", "isi", "jenis"),
    [
        (BagianLampiran.SUMBER_DAYA, "Dukungan tenaga administrasi", JenisButir.SUMBER_DAYA_MANUSIA),
        (BagianLampiran.SUMBER_DAYA, "Anggaran kegiatan posyandu", JenisButir.ANGGARAN),
        (BagianLampiran.SUMBER_DAYA, "Alat USG portabel", JenisButir.PERALATAN),
        (BagianLampiran.SUMBER_DAYA, "Kehadiran pimpinan dalam rapat lintas sektor", JenisButir.PENDAMPINGAN),
        (BagianLampiran.SUMBER_DAYA, "Kendaraan operasional", JenisButir.SARANA),
        (BagianLampiran.SUMBER_DAYA, "Sumber daya manusia: pendampingan rekan", JenisButir.SUMBER_DAYA_MANUSIA),
        (BagianLampiran.SUMBER_DAYA, "Dukungan", None),
        (BagianLampiran.PERTANGGUNGJAWABAN, "Dilaporkan setiap bulan", JenisButir.JADWAL),
        (BagianLampiran.PERTANGGUNGJAWABAN, "Rekap kohort", JenisButir.DATA),
        (BagianLampiran.KONSEKUENSI, "Apabila memenuhi ekspektasi, diusulkan menerima penghargaan", JenisButir.POSITIF),
        (BagianLampiran.KONSEKUENSI, "Apabila tidak memenuhi ekspektasi, tugas dialihkan", JenisButir.NEGATIF),
    ],
)
def test_the_kind_of_an_entry_of_the_annex(bagian: BagianLampiran, isi: str, jenis: JenisButir | None) -> None:
    assert jenis_butir(bagian, isi) is jenis
