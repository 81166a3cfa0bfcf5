"""The matrix and the plans of its people through the services (R37-R39)."""

from __future__ import annotations

import random
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

import pytest

from kinerja_desktop.domain.catatan_mutasi import JenisMutasi, PenutupanSkp
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.domain.matriks import HitunganMatriks, hitung_matriks
from kinerja_desktop.domain.matriks_selaras import butir_sel, sepakat
from kinerja_desktop.domain.pegawai import JenisJabatan
from kinerja_desktop.domain.sel_matriks import PendekatanCascading
from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, Rhk, Skp, StatusSkp, Untuk, boleh_ubah
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import (
    dokumen,
    kesehatan,
    laporan_form,
    matriks,
    mutasi,
    skp,
    skp_draf,
    skp_impor,
    skp_putusan,
)
from kinerja_desktop.services.matriks import LembarMatriks
from kinerja_desktop.services.matriks_tulis import (
    IsianSel,
    keluarkan,
    kembalikan_baris,
    simpan_banyak,
    simpan_sel,
    tambah_anggota,
)
from kinerja_desktop.services.skp import LembarSkp
from kinerja_desktop.store import skema
from tests.helpers.kantor import (
    DEWI,
    DINAS,
    KADIS,
    KEPALA,
    OPERATOR,
    PENGAWAS,
    RHK_1,
    RUDI,
    SITI,
    SKP_SITI,
    KantorUji,
    id_tetap,
    skp_siti,
)
from tests.helpers.laporan import ajukan as ajukan_laporan
from tests.helpers.matriks import (
    HASIL_1,
    KOLOM_1,
    KOLOM_2,
    KOLOM_3,
    SKP_KEPALA,
    isian,
    sel_siti,
    siapkan_matriks,
    skp_kepala,
)

PERAN = "Ibu hamil di wilayah binaan terlayani sesuai standar"


@pytest.fixture(autouse=True)
def _rencana_kepala(kantor: KantorUji) -> None:
    siapkan_matriks(kantor)


def lembar(kantor: KantorUji, akun: str = "kepala") -> LembarMatriks:
    return matriks.lembar(kantor.sebagai(akun), KEPALA, 2026)


def tulis(kantor: KantorUji, *daftar: IsianSel) -> None:
    simpan_sel(kantor.sebagai("kepala"), SKP_KEPALA, daftar)


def milik_siti(kantor: KantorUji) -> LembarSkp:
    return skp.daftar(kantor.sebagai("siti"), SITI, 2026)[-1]


def lengkap(rencana: Skp) -> Skp:
    """The plan with an indicator for each result that has none."""
    iki = (Iki(id_tetap(500), Aspek.KUANTITAS, "Jumlah ibu hamil", "120 ibu hamil"),)
    return replace(rencana, rhk=tuple(r if r.iki else replace(r, iki=iki) for r in rencana.rhk))


def serahkan(kantor: KantorUji) -> LembarSkp:
    kini = milik_siti(kantor)
    skp.ajukan(kantor.sebagai("siti"), lengkap(kini.skp), kini.hash)
    return milik_siti(kantor)


class TestBaca:
    def test_kolom_indikator_dan_baris_tim(self, kantor: KantorUji) -> None:
        hasil = lembar(kantor)
        assert [k.id for k in hasil.kolom] == [KOLOM_1, KOLOM_2, KOLOM_3]
        assert [b.pegawai.id for b in hasil.baris] == [OPERATOR, DEWI, RUDI, SITI]
        assert all(b.dari_tim and b.status is None for b in hasil.baris)
        assert hasil.boleh_ubah

    def test_ketua_tim_memakai_hasil_kerjanya(self, kantor: KantorUji) -> None:
        rhk = (Rhk(id_tetap(400), JenisRhk.UTAMA, "Data kohort lengkap"),)
        with kantor.sebagai("siti").transaksi("buat SKP") as kerja:
            kerja.simpan(replace(skp_siti(), rhk=rhk, diajukan_pada=None))
        hasil = matriks.lembar(kantor.sebagai("pengawas"), KEPALA, 2026)
        assert hasil.indikator
        kadis = replace(skp_kepala(), id=id_tetap(401), pegawai_id=KADIS, penilai_id=None, untuk=Untuk.JPT)
        with kantor.sebagai("kadis").transaksi("buat SKP") as kerja:
            kerja.simpan(kadis)
        simpan_sel(kantor.sebagai("kadis"), kadis.id, [IsianSel(KOLOM_1, PENGAWAS, "Hasil audit selesai")])
        assert matriks.lembar(kantor.sebagai("kadis"), KADIS, 2026).indikator

    def test_tanpa_skp_pimpinan(self, kantor: KantorUji) -> None:
        kosong = matriks.lembar(kantor.sebagai("kepala"), KEPALA, 2027)
        assert (kosong.skp, kosong.kolom, kosong.boleh_ubah) == (None, (), True)

    def test_siapa_membaca_apa(self, kantor: KantorUji) -> None:
        tulis(kantor, isian(PERAN))
        for akun in ("siti", "rudi", "operator", "pusat", "pengawas"):
            assert [p.pimpinan.id for p in matriks.pilihan(kantor.sebagai(akun), 2026)] == [KEPALA], akun
            hasil = lembar(kantor, akun)
            assert hasil.sel[SITI, KOLOM_1].isi == PERAN
            assert not hasil.boleh_ubah
            assert all(not b.saran for b in hasil.baris)
        assert [p.sendiri for p in matriks.pilihan(kantor.sebagai("kepala"), 2026)] == [True]
        assert [p.pimpinan.id for p in matriks.pilihan(kantor.sebagai("kadis"), 2026)] == [KADIS]
        with pytest.raises(UserError, match="UMM-01"):
            lembar(kantor, "kadis")

    def test_pegawai_unit_lain_membaca_matriks_tempat_ia_bertugas(self, kantor: KantorUji) -> None:
        tambah_anggota(kantor.sebagai("kepala"), SKP_KEPALA, [KADIS])
        assert KEPALA in {p.pimpinan.id for p in matriks.pilihan(kantor.sebagai("kadis"), 2026)}
        assert not lembar(kantor, "kadis").boleh_ubah

    def test_keadaan_skp_rekan_bukan_untuk_pegawai(self, kantor: KantorUji) -> None:
        kantor.tetapkan_skp_siti()
        assert {b.pegawai.id: b.status for b in lembar(kantor).baris}[SITI] is StatusSkp.DITETAPKAN
        assert {b.pegawai.id: b.status for b in lembar(kantor, "rudi").baris}[SITI] is None
        assert {b.pegawai.id: b.status for b in lembar(kantor, "siti").baris}[SITI] is StatusSkp.DITETAPKAN


class TestSelMenjadiRhk:
    def test_r38_skp_baru_dimulai_dengan_perannya(self, kantor: KantorUji) -> None:
        tulis(kantor, isian(PERAN), isian("TIDAK ADA PERAN", KOLOM_2), isian("• Data\n• Kohort", KOLOM_3))
        siti = kantor.sebagai("siti")
        assert matriks.peran_menunggu(siti, 2026) == 3
        skp.buat(siti, 2026)
        assert matriks.peran_menunggu(siti, 2026) == 0
        rencana = milik_siti(kantor).skp
        assert [r.uraian for r in rencana.rhk] == [PERAN, "Data", "Kohort"]
        assert (rencana.rhk[0].rhk_pimpinan, rencana.rhk[0].rhk_pimpinan_id) == (skp_kepala().rhk[0].uraian, HASIL_1)
        assert rencana.rhk[0].iki_pimpinan_id == KOLOM_1
        assert milik_siti(kantor).peran.kabar == ()

    def test_r38_draf_mengikuti_sel(self, kantor: KantorUji) -> None:
        siti = kantor.sebagai("siti")
        skp.buat(siti, 2026)
        tulis(kantor, isian(PERAN))
        kini = milik_siti(kantor)
        assert ([r.uraian for r in kini.skp.rhk], [m.kode for m in kini.peran.kabar]) == ([PERAN], ["MTX-01"])
        assert kini.skp == milik_siti(kantor).skp
        skp.simpan(siti, lengkap(kini.skp), kini.hash)
        tulis(kantor, isian("Ibu hamil sehat"))
        kini = milik_siti(kantor)
        assert [(r.uraian, len(r.iki)) for r in kini.skp.rhk] == [("Ibu hamil sehat", 1)]
        assert [m.kode for m in kini.peran.kabar] == ["MTX-03"]
        tulis(kantor, isian(""))
        kini = milik_siti(kantor)
        assert [(r.sel_id, len(r.iki)) for r in kini.skp.rhk] == [(None, 1)]
        assert [m.kode for m in kini.peran.kabar] == ["MTX-02"]

    def test_kalimatnya_tidak_dapat_diubah_pemilik(self, kantor: KantorUji) -> None:
        tulis(kantor, isian(PERAN))
        siti = kantor.sebagai("siti")
        skp.buat(siti, 2026)
        kini = milik_siti(kantor)
        diketik = replace(kini.skp, rhk=(replace(lengkap(kini.skp).rhk[0], uraian="Kalimat saya"),))
        skp_draf.simpan_otomatis(siti, diketik)
        draf = skp_draf.draf_otomatis(siti, kini.skp.id)
        assert draf is not None
        assert draf.rhk[0].uraian == PERAN
        skp.simpan(siti, diketik, kini.hash)
        kini = milik_siti(kantor)
        assert [(r.uraian, len(r.iki)) for r in kini.skp.rhk] == [(PERAN, 1)]
        with pytest.raises(UserError, match="MTX-10"):
            skp.simpan(siti, replace(kini.skp, rhk=()), kini.hash)

    def test_laporan_pada_hasil_yang_belum_disimpan_tetap_terbaca(self, kantor: KantorUji) -> None:
        siti = kantor.sebagai("siti")
        skp.buat(siti, 2026)
        tulis(kantor, isian(PERAN))
        (rhk,) = laporan_form.baru(siti, siti.hari_ini()).bahan.rhk
        assert rhk.uraian == PERAN
        ajukan_laporan(siti, rhk_id=rhk.id)
        assert kesehatan.periksa(siti) == []
        with pytest.raises(UserError, match="MTX-13"):
            tulis(kantor, isian(""))
        kini = milik_siti(kantor)
        skp.simpan(siti, kini.skp, kini.hash)
        tulis(kantor, isian(""))
        assert [(r.uraian, r.sel_id) for r in milik_siti(kantor).skp.rhk] == [(PERAN, None)]

    def test_pembaca_lain_melihat_yang_sama(self, kantor: KantorUji) -> None:
        siti = kantor.sebagai("siti")
        skp.buat(siti, 2026)
        tulis(kantor, isian(PERAN))
        cetak = dokumen.formulir(kantor.sebagai("kepala"), "A.1.7", SITI, 2026, None)
        assert PERAN in str(cetak)
        assert f"Indikator Kinerja Individu: {skp_kepala().rhk[0].iki[1].uraian}" not in str(cetak)

    def test_matriks_dua_tingkat(self, kantor: KantorUji) -> None:
        """The cell of a ketua tim is a column of his own matrix before he saved his plan (Lampiran II.5 b)."""
        dari_kadis = replace(skp_kepala(), id=id_tetap(401), pegawai_id=KADIS, penilai_id=None, untuk=Untuk.JPT)
        dari_kadis = replace(dari_kadis, rhk=(replace(dari_kadis.rhk[0], id=id_tetap(402), iki=(
            replace(dari_kadis.rhk[0].iki[0], id=id_tetap(403)),)),))  # fmt: skip
        with kantor.sebagai("kadis").transaksi("buat SKP") as kerja:
            kerja.simpan(dari_kadis)
        simpan_sel(kantor.sebagai("kadis"), dari_kadis.id, [IsianSel(id_tetap(403), KEPALA, "Layanan ANC cepat")])
        kolom = lembar(kantor).skp
        assert kolom is not None
        hasil = kolom.rhk[-1]
        assert hasil.uraian == "Layanan ANC cepat"
        assert "Indikator Kinerja Individu: Cakupan" in hasil.rhk_pimpinan
        tulis(kantor, isian("Rujukan cepat", hasil.id))
        skp.buat(kantor.sebagai("siti"), 2026)
        (rhk,) = milik_siti(kantor).skp.rhk
        assert (rhk.uraian, rhk.rhk_pimpinan) == ("Rujukan cepat", "Layanan ANC cepat")
        assert not lembar(kantor).indikator

    def test_impor_harus_memuat_peran_dari_matriks(self, kantor: KantorUji) -> None:
        tulis(kantor, isian(PERAN))
        rhk = {
            "jenis": "utama", "uraian": "Hasil lain", "rhk_pimpinan": "Meningkatnya kesehatan ibu dan anak",
            "iki": [{"aspek": "kuantitas", "uraian": "Jumlah", "target": "1 kali"}],
        }  # fmt: skip
        data = {"nip": "199203142019032007", "tahun": 2026, "pendekatan": "kuantitatif", "untuk": "ja_jf", "rhk": [rhk]}
        with pytest.raises(UserError, match="IMP-03"):
            skp_impor.impor_skp(kantor.sebagai("operator"), data)
        skp_impor.impor_skp(kantor.sebagai("operator"), {**data, "rhk": [{**rhk, "uraian": PERAN}]})
        kini = milik_siti(kantor)
        assert (kini.status, kini.skp.rhk[0].sel_id) == (StatusSkp.DIAJUKAN, sel_siti())


class TestTerkunci:
    def test_skp_yang_diajukan(self, kantor: KantorUji) -> None:
        tulis(kantor, isian(PERAN))
        skp.buat(kantor.sebagai("siti"), 2026)
        diajukan = serahkan(kantor)
        for baru in (isian("Lain"), isian(""), isian("Tambahan", KOLOM_2)):
            with pytest.raises(UserError, match="MTX-05"):
                tulis(kantor, baru)
        tulis(kantor, isian("TIDAK ADA PERAN", KOLOM_2))
        tulis(kantor, IsianSel(KOLOM_1, SITI, PERAN, PendekatanCascading.BEBAN_TARGET, "120 ibu hamil"))
        assert lembar(kantor).sel[SITI, KOLOM_1].target == "120 ibu hamil"
        skp_putusan.kembalikan(kantor.sebagai("kepala"), diajukan.skp.id, diajukan.hash, "Peran berubah")
        tulis(kantor, isian("Lain"))
        assert milik_siti(kantor).skp.rhk[0].uraian == "Lain"

    def test_skp_yang_ditetapkan_lalu_direvisi(self, kantor: KantorUji) -> None:
        kantor.tetapkan_skp_siti()
        hasil_siti = skp_siti().rhk[0].uraian
        with pytest.raises(UserError, match="MTX-06"):
            tulis(kantor, isian(PERAN))
        assert {b.pegawai.id: b.saran for b in lembar(kantor).baris}[SITI][0] == hasil_siti
        tulis(kantor, isian(hasil_siti))
        kini = milik_siti(kantor)
        assert kini.skp.rhk[0].sel_id is None
        skp.buka_revisi(kantor.sebagai("siti"), kini.skp.id, kini.hash, "Peran bertambah")
        pertama = milik_siti(kantor).skp.rhk[0]
        assert (pertama.id, pertama.sel_id) == (RHK_1, sel_siti())
        tulis(kantor, isian(PERAN, KOLOM_2))
        assert [r.uraian for r in milik_siti(kantor).skp.rhk][-1] == PERAN

    def test_berbeda_karena_catatan_dari_komputer_lain(self, kantor: KantorUji) -> None:
        tulis(kantor, isian(PERAN))
        kantor.tetapkan_skp_siti()
        assert lembar(kantor).berbeda == {(SITI, KOLOM_1)}
        tulis(kantor, isian(""))
        assert lembar(kantor).berbeda == frozenset()


class TestBaris:
    def test_orang_unit_lain_dan_keluar(self, kantor: KantorUji) -> None:
        kepala = kantor.sebagai("kepala")
        assert [p.id for p in matriks.calon_anggota(kepala, SKP_KEPALA, "manurung")] == [KADIS]
        tambah_anggota(kepala, SKP_KEPALA, [KADIS])
        assert (lembar(kantor).baris[-1].pegawai.id, lembar(kantor).baris[-1].dari_tim) == (KADIS, False)
        assert matriks.calon_anggota(kepala, SKP_KEPALA, "manurung") == []
        tulis(kantor, isian(PERAN), isian("TIDAK ADA PERAN", KOLOM_2))
        keluar = keluarkan(kepala, SKP_KEPALA, SITI)
        assert SITI not in {b.pegawai.id for b in lembar(kantor).baris}
        assert len(keluar.isian) == 2
        kembalikan_baris(kepala, SKP_KEPALA, SITI, keluar.isian)
        assert lembar(kantor).sel[SITI, KOLOM_1].isi == PERAN

    def test_tidak_keluar_selama_skp_memuat_perannya(self, kantor: KantorUji) -> None:
        tulis(kantor, isian(PERAN))
        skp.buat(kantor.sebagai("siti"), 2026)
        serahkan(kantor)
        with pytest.raises(UserError, match="MTX-05"):
            keluarkan(kantor.sebagai("kepala"), SKP_KEPALA, SITI)
        assert SITI in {b.pegawai.id for b in lembar(kantor).baris}

    def test_penolakan(self, kantor: KantorUji) -> None:
        for salah, kode in (
            (isian(PERAN, id_tetap(999)), "MTX-08"),
            (isian(PERAN, pegawai=KEPALA), "MTX-09"),
            (isian(PERAN, pegawai=id_tetap(998)), "MTX-09"),
            (isian("x" * 1001), "MTX-07"),
            (isian("• x\n" * 61), "MTX-11"),
        ):
            if kode == "MTX-11":
                skp.buat(kantor.sebagai("siti"), 2026)
            with pytest.raises(UserError, match=kode):
                tulis(kantor, isian("TIDAK ADA PERAN", KOLOM_2), salah)
            assert lembar(kantor).sel == {}

    def test_kolom_yang_dihapus_pimpinan(self, kantor: KantorUji) -> None:
        tulis(kantor, isian(PERAN, KOLOM_3))
        kepala = kantor.sebagai("kepala")
        kini = skp.daftar(kepala, KEPALA, 2026)[-1]
        skp.simpan(kepala, replace(kini.skp, rhk=kini.skp.rhk[:1]), kini.hash)
        hasil = lembar(kantor)
        assert (hasil.sel, [s.isi for s in hasil.lepas]) == ({}, [PERAN])
        tulis(kantor, isian("", KOLOM_3))
        assert lembar(kantor).lepas == ()


class TestMutasi:
    PINDAH = LangkahMutasi(
        JenisMutasi.MUTASI, SITI, date(2026, 11, 1), DINAS, "Bidan Koordinator", JenisJabatan.FUNGSIONAL
    )

    def _pindahkan(self, kantor: KantorUji) -> UUID:
        skp.buat(kantor.sebagai("siti"), 2026)
        tulis(kantor, isian(PERAN))
        nomor, _ = mutasi.terapkan(kantor.sebagai("operator"), self.PINDAH)
        kantor.jam.maju(minutes=2)
        return nomor

    def test_peran_tinggal_pada_skp_yang_ditutup(self, kantor: KantorUji) -> None:
        self._pindahkan(kantor)
        lama, baru = skp.daftar(kantor.sebagai("siti"), SITI, 2026)
        assert [r.uraian for r in lama.skp.rhk] == [PERAN]
        assert baru.skp.rhk == ()

    def test_sel_sesudahnya_tidak_mengubah_skp_yang_ditutup(self, kantor: KantorUji) -> None:
        self._pindahkan(kantor)
        lama, _ = skp.daftar(kantor.sebagai("siti"), SITI, 2026)
        simpan_sel(kantor.sebagai("kepala"), SKP_KEPALA, [isian(""), isian("Data", KOLOM_3)])
        assert skp.daftar(kantor.sebagai("siti"), SITI, 2026)[0].skp == lama.skp

    def test_sesudah_dibatalkan_skp_mengikuti_sel_lagi(self, kantor: KantorUji) -> None:
        nomor = self._pindahkan(kantor)
        mutasi.batalkan(kantor.sebagai("operator"), nomor)
        assert [r.uraian for r in milik_siti(kantor).skp.rhk] == [PERAN]
        tulis(kantor, isian("Data", KOLOM_3))
        assert [r.uraian for r in milik_siti(kantor).skp.rhk] == [PERAN, "Data"]

    def test_matriks_skp_yang_ditutup_hanya_dibaca(self, kantor: KantorUji) -> None:
        tulis(kantor, isian(PERAN))
        assert lembar(kantor).boleh_ubah
        keluar = LangkahMutasi(JenisMutasi.MUTASI, KEPALA, date(2026, 11, 24), None)
        mutasi.terapkan(kantor.sebagai("operator"), keluar)
        ditutup = lembar(kantor)
        assert not ditutup.boleh_ubah and [s.isi for s in ditutup.sel.values()] == [PERAN]
        for panggil in (
            lambda: simpan_sel(kantor.sebagai("kepala"), SKP_KEPALA, [isian("Lain")]),
            lambda: simpan_banyak(kantor.sebagai("kepala"), SKP_KEPALA, [isian("Lain")]),
            lambda: keluarkan(kantor.sebagai("kepala"), SKP_KEPALA, SITI),
            lambda: tambah_anggota(kantor.sebagai("kepala"), SKP_KEPALA, [KADIS]),
        ):
            with pytest.raises(UserError) as galat:
                panggil()
            assert galat.value.kode == "MUT-01"


@pytest.mark.parametrize("benih", range(6))
def test_matriks_dan_skp_tidak_pernah_berbeda(kantor: KantorUji, benih: int) -> None:
    """Random edits by leader and owner through the services; refusals are part of the game (R38)."""
    undi = random.Random(benih)
    kepala, siti = kantor.sebagai("kepala"), kantor.sebagai("siti")
    isi = ["", "TIDAK ADA PERAN", "Data lengkap", "Layanan cepat", "• Data lengkap\n• Layanan cepat"]
    skp.buat(siti, 2026)
    for _ in range(40):
        kini = milik_siti(kantor)
        baru = lengkap(kini.skp) if undi.random() < 0.6 else replace(kini.skp, rhk=kini.skp.rhk[1:])
        langkah = [
            lambda: tulis(kantor, isian(undi.choice(isi), undi.choice([KOLOM_1, KOLOM_2, KOLOM_3]))),
            lambda kini=kini, baru=baru: skp.simpan(siti, baru, kini.hash),
            lambda kini=kini: skp.ajukan(siti, lengkap(kini.skp), kini.hash),
            lambda kini=kini: skp_putusan.kembalikan(kepala, kini.skp.id, kini.hash, "Perbaiki"),
            lambda kini=kini: skp_putusan.tetapkan(kepala, kini.skp.id, kini.hash),
            lambda kini=kini: skp.buka_revisi(siti, kini.skp.id, kini.hash, "Berubah"),
        ]
        with suppress(UserError):
            undi.choices(langkah, weights=[6, 3, 1, 1, 1, 1])[0]()
        kini, hasil = milik_siti(kantor), lembar(kantor)
        assert hasil.berbeda == frozenset()
        for satu in hasil.sel.values():
            assert sepakat(kini.skp, satu)
            if boleh_ubah(kini.status):
                terpaut = sorted(r.uraian for r in kini.skp.rhk if r.sel_id == satu.id)
                assert terpaut == sorted(butir_sel(satu.isi))
        orang, kolom = [b.pegawai.id for b in hasil.baris], [k.id for k in hasil.kolom]
        assert isinstance(hitung_matriks(orang, kolom, {k: s.isi for k, s in hasil.sel.items()}), HitunganMatriks)


# --- a transfer ends plans (II.C.6; R34) -----------------------------------------------------------------------


def akhiri(kantor: KantorUji, nomor: int, skp_id: UUID, orang: UUID, selesai: date) -> None:
    nilai = PenutupanSkp(id_tetap(nomor), skp_id, orang, selesai, "mutasi", kantor.jam())
    with kantor.sebagai("operator").transaksi("mutasi", (skema.PUSAT,)) as kerja:
        kerja.simpan(nilai)


def test_the_matrix_of_a_closed_plan_is_read_only(kantor: KantorUji) -> None:
    tulis(kantor, isian(PERAN))
    akhiri(kantor, 960, SKP_KEPALA, KEPALA, date(2026, 4, 30))
    kantor.jam.saat = datetime(2026, 4, 30, 9, tzinfo=WIB)
    assert lembar(kantor).boleh_ubah, "its last day is a day in force"
    kantor.jam.saat = datetime(2026, 5, 1, 9, tzinfo=WIB)
    assert not lembar(kantor).boleh_ubah
    kepala = kantor.sebagai("kepala")
    for panggil in (
        lambda: tulis(kantor, isian("Lain")),
        lambda: keluarkan(kepala, SKP_KEPALA, SITI),
        lambda: tambah_anggota(kepala, SKP_KEPALA, [RUDI]),
    ):
        with pytest.raises(UserError, match="MUT-01"):
            panggil()
    assert [s.isi for s in lembar(kantor).sel.values()] == [PERAN]


def test_a_plan_whose_closing_was_taken_back_takes_roles_again(kantor: KantorUji) -> None:
    with kantor.sebagai("siti").transaksi("buat SKP") as kerja:
        kerja.simpan(replace(skp_siti(), diajukan_pada=None))
    akhiri(kantor, 961, SKP_SITI, SITI, date(2026, 10, 31))
    tulis(kantor, isian(PERAN))
    assert PERAN not in {r.uraian for r in milik_siti(kantor).skp.rhk}
    kantor.jam.maju(minutes=5)
    akhiri(kantor, 962, SKP_SITI, SITI, date(2026, 12, 31))
    assert PERAN in {r.uraian for r in milik_siti(kantor).skp.rhk}
