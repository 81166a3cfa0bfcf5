"""The matrix of roles and results by example: cells, columns, sums, and how cells stand in a plan (R37-R39)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from kinerja_desktop.domain.blok_sel import baca_blok, tulis_blok
from kinerja_desktop.domain.matriks import (
    BebanKolom,
    beban_kolom,
    berkolom_indikator,
    hitung_matriks,
    kolom_matriks,
    rapikan_isi,
)
from kinerja_desktop.domain.matriks_selaras import (
    RencanaPimpinan,
    butir_sel,
    id_anggota,
    id_hasil,
    id_sel,
    periksa_matriks,
    saran_sel,
    selaraskan,
    sepakat,
    tujuan_sel,
)
from kinerja_desktop.domain.sel_matriks import SelMatriks
from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, Rhk, Skp, Untuk

KEPALA, SITI, LAIN = UUID(int=1), UUID(int=2), UUID(int=3)
IKI_A = Iki(UUID(int=21), Aspek.KUANTITAS, "Cakupan K4 ibu hamil", "10 ton")
IKI_B = Iki(UUID(int=22), Aspek.KUALITAS, "Kepuasan ibu hamil", "95%")
HASIL = Rhk(UUID(int=20), JenisRhk.UTAMA, "Meningkatnya kesehatan ibu", iki=(IKI_A, IKI_B))
PIMPINAN = Skp(UUID(int=10), KEPALA, LAIN, 2026, date(2026, 1, 1), date(2026, 12, 31), rhk=(HASIL,))
RENCANA = {PIMPINAN.id: RencanaPimpinan(PIMPINAN, "Kepala Puskesmas")}
MILIK = Skp(UUID(int=30), SITI, KEPALA, 2026, date(2026, 1, 1), date(2026, 12, 31))


def sel(isi: str, kolom: UUID = IKI_A.id, pimpinan: Skp = PIMPINAN) -> SelMatriks:
    return SelMatriks(id_sel(pimpinan.id, kolom, SITI), pimpinan.pegawai_id, pimpinan.id, kolom, SITI, isi)


class TestSel:
    def test_butir(self) -> None:
        assert butir_sel("Ibu hamil terlayani") == ("Ibu hamil terlayani",)
        assert butir_sel("• Ibu hamil\n  terlayani\n• Data kohort lengkap") == (
            "Ibu hamil terlayani",
            "Data kohort lengkap",
        )
        assert butir_sel("1. Satu\n2) Dua") == ("Satu", "Dua")
        assert butir_sel("Satu kalimat\ndua baris") == ("Satu kalimat\ndua baris",)
        assert butir_sel("3.500 ton gabah") == ("3.500 ton gabah",)
        assert butir_sel(" ") == butir_sel("Tidak ada peran") == butir_sel("• ") == ()

    def test_satu_garis_berarti_tidak_ada_peran(self) -> None:
        assert rapikan_isi(" – ") == rapikan_isi("-") == rapikan_isi("tidak ada  peran") == "TIDAK ADA PERAN"
        assert rapikan_isi("  Data \n lengkap ") == "Data\n lengkap"
        assert rapikan_isi("- Satu\n- Dua") == "- Satu\n- Dua"

    def test_id_tetap_dan_berbeda_tiap_sel(self) -> None:
        assert sel("a").id == sel("b").id != sel("a", IKI_B.id).id
        assert id_anggota(PIMPINAN.id, SITI) != id_anggota(PIMPINAN.id, LAIN)


class TestKolom:
    def test_indikator_atau_hasil(self) -> None:
        assert [(k.nomor, k.teks) for k in kolom_matriks(PIMPINAN, indikator=True)] == [
            ("1.1", IKI_A.uraian),
            ("1.2", IKI_B.uraian),
        ]
        assert [(k.nomor, k.teks, k.target) for k in kolom_matriks(PIMPINAN, indikator=False)] == [
            ("1", HASIL.uraian, "10 ton")
        ]

    def test_sel_yang_ada_menentukan_jenis_kolom(self) -> None:
        assert berkolom_indikator(PIMPINAN, (), mandiri=True)
        assert not berkolom_indikator(PIMPINAN, (), mandiri=False)
        assert not berkolom_indikator(PIMPINAN, {HASIL.id}, mandiri=True)
        assert berkolom_indikator(PIMPINAN, {IKI_B.id}, mandiri=False)


class TestHitungan:
    def test_r37_sel_orang_dan_kolom(self) -> None:
        """An empty cell is missing; TIDAK ADA PERAN is filled, and gives no role."""
        isi = {(SITI, IKI_A.id): "Ibu hamil terlayani", (LAIN, IKI_A.id): "TIDAK ADA PERAN"}
        assert hitung_matriks([SITI, LAIN], [IKI_A.id, IKI_B.id], isi) == (2, 1, 1)
        assert hitung_matriks([], [IKI_A.id], {}) == (0, 0, 1)

    def test_r39_beban(self) -> None:
        assert beban_kolom("10 ton", ["5 ton", "5 ton"]) == BebanKolom(Decimal(10), Decimal(10), "ton", 0)
        kurang = beban_kolom("10 ton", ["5 ton", "4"])
        assert kurang is not None
        assert (kurang.jumlah, kurang.pas) == (Decimal(9), False)
        belum = beban_kolom("10 ton", ["10 ton", "", "3 kali"])
        assert belum is not None
        assert (belum.belum, belum.pas) == (2, False)
        assert beban_kolom("sesuai standar", ["5 ton"]) is beban_kolom("10 ton", []) is None
        tanpa_satuan = beban_kolom("10", ["5 ton", "5 ton"])
        assert tanpa_satuan is not None and tanpa_satuan.pas, "a target without a unit takes any"


class TestTujuan:
    def test_penilai_lalu_yang_terakhir(self) -> None:
        lama = replace(MILIK, selesai=date(2026, 4, 30))
        baru = replace(MILIK, id=UUID(int=31), penilai_id=LAIN, mulai=date(2026, 5, 1))
        assert tujuan_sel([lama, baru], PIMPINAN) == lama
        assert tujuan_sel([lama, baru], replace(PIMPINAN, pegawai_id=LAIN)) == baru
        assert tujuan_sel([lama, baru], replace(PIMPINAN, pegawai_id=UUID(int=9))) == baru
        assert tujuan_sel([lama], PIMPINAN, ditutup={lama.id}) is None
        assert tujuan_sel([replace(MILIK, tahun=2025)], PIMPINAN) is None

    def test_peran_tempat_lama_tidak_ikut_pindah(self) -> None:
        lama = replace(MILIK, selesai=date(2026, 4, 30))
        baru = replace(MILIK, id=UUID(int=31), penilai_id=LAIN, mulai=date(2026, 5, 1))
        kembali = replace(MILIK, id=UUID(int=32), mulai=date(2026, 9, 1))
        assert tujuan_sel([lama, baru], PIMPINAN, {lama.id}) is None
        assert tujuan_sel([lama, baru], replace(PIMPINAN, pegawai_id=UUID(int=9)), {lama.id}) == baru
        assert tujuan_sel([lama, baru, kembali], PIMPINAN, {lama.id, baru.id}) == kembali
        assert tujuan_sel([baru], replace(PIMPINAN, selesai=date(2026, 4, 30))) is None
        assert tujuan_sel([lama], replace(PIMPINAN, mulai=date(2026, 5, 1))) is None
        assert tujuan_sel([lama], replace(PIMPINAN, mulai=date(2026, 4, 30))) == lama


class TestSelaras:
    def test_sel_terisi_menjadi_rhk(self) -> None:
        hasil = selaraskan(MILIK, [sel("Ibu hamil terlayani")], RENCANA).rhk
        assert hasil == (
            Rhk(
                id_hasil(sel("").id, 0),
                JenisRhk.UTAMA,
                "Ibu hamil terlayani",
                "Kepala Puskesmas",
                HASIL.uraian,
                HASIL.id,
                iki_pimpinan_id=IKI_A.id,
                sel_id=sel("").id,
            ),
        )

    def test_pimpinan_jpt_disebut_dengan_indikatornya(self) -> None:
        jpt = {PIMPINAN.id: RencanaPimpinan(replace(PIMPINAN, untuk=Untuk.JPT), "Kepala Dinas")}
        (rhk,) = selaraskan(MILIK, [sel("Ibu hamil terlayani")], jpt).rhk
        assert rhk.rhk_pimpinan == f"{HASIL.uraian}\nIndikator Kinerja Individu: {IKI_A.uraian}"
        (rhk,) = selaraskan(MILIK, [sel("Ibu hamil terlayani", HASIL.id)], jpt).rhk
        assert IKI_B.uraian in rhk.rhk_pimpinan

    def test_tanpa_penilai_tidak_ada_pimpinan_lain(self) -> None:
        (rhk,) = selaraskan(replace(MILIK, penilai_id=None), [sel("Ibu hamil terlayani")], RENCANA).rhk
        assert not rhk.dari_pimpinan_lain

    def test_pimpinan_lain_memerlukan_persetujuan_penilai(self) -> None:
        lain = replace(PIMPINAN, id=UUID(int=11), pegawai_id=LAIN)
        (rhk,) = selaraskan(MILIK, [sel("Data terkirim", pimpinan=lain)], {lain.id: RencanaPimpinan(lain, "Kabid")}).rhk
        assert (rhk.dari_pimpinan_lain, rhk.disetujui_penilai, rhk.penugasan_dari) == (True, False, "Kabid")

    def test_isian_pegawai_pada_hasilnya_tetap(self) -> None:
        (rhk,) = selaraskan(MILIK, [sel("Ibu hamil terlayani")], RENCANA).rhk
        isi = replace(rhk, iki=(replace(IKI_A, id=UUID(int=77)),), jenis=JenisRhk.TAMBAHAN, penugasan_dari="Ketua tim")
        (kini,) = selaraskan(replace(MILIK, rhk=(isi,)), [sel("Ibu hamil sehat")], RENCANA).rhk
        assert kini == replace(isi, uraian="Ibu hamil sehat")

    def test_hasil_dengan_kalimat_sama_dipautkan(self) -> None:
        milik = Rhk(UUID(int=50), JenisRhk.UTAMA, "Ibu hamil  TERLAYANI", iki=(IKI_A,))
        (rhk,) = selaraskan(replace(MILIK, rhk=(milik,)), [sel("Ibu hamil terlayani")], RENCANA).rhk
        assert (rhk.id, rhk.sel_id, rhk.uraian, rhk.iki) == (milik.id, sel("").id, "Ibu hamil terlayani", (IKI_A,))

    def test_peran_yang_pindah_kolom_membawa_isinya(self) -> None:
        (rhk,) = selaraskan(MILIK, [sel("Ibu hamil terlayani")], RENCANA).rhk
        milik = replace(MILIK, rhk=(replace(rhk, iki=(IKI_A,)),))
        (kini,) = selaraskan(milik, [sel("", IKI_A.id), sel("Ibu hamil terlayani", IKI_B.id)], RENCANA).rhk
        assert (kini.id, kini.iki, kini.iki_pimpinan_id) == (rhk.id, (IKI_A,), IKI_B.id)

    def test_sel_dikosongkan(self) -> None:
        disusun = selaraskan(MILIK, [sel("Ibu hamil terlayani")], RENCANA)
        assert selaraskan(disusun, [sel("TIDAK ADA PERAN")], RENCANA).rhk == ()
        assert [m.kode for m in periksa_matriks(disusun, MILIK)] == ["MTX-04"]
        berisi = replace(disusun, rhk=(replace(disusun.rhk[0], iki=(IKI_A,)),))
        tinggal = selaraskan(berisi, [], RENCANA)
        assert tinggal.rhk == (replace(berisi.rhk[0], sel_id=None),)
        assert [m.kode for m in periksa_matriks(berisi, tinggal)] == ["MTX-02"]
        dilaporkan = selaraskan(disusun, [], RENCANA, {disusun.rhk[0].id})
        assert dilaporkan.rhk == (replace(disusun.rhk[0], sel_id=None),)

    def test_beberapa_hasil_dalam_satu_sel(self) -> None:
        disusun = selaraskan(MILIK, [sel("• Satu\n• Dua")], RENCANA)
        assert [r.uraian for r in disusun.rhk] == ["Satu", "Dua"]
        isi = replace(disusun, rhk=(disusun.rhk[0], replace(disusun.rhk[1], iki=(IKI_A,))))
        kini = selaraskan(isi, [sel("• Nol\n• Satu\n• Dua")], RENCANA)
        assert [(r.uraian, r.iki) for r in kini.rhk] == [("Satu", ()), ("Dua", (IKI_A,)), ("Nol", ())]
        assert [m.kode for m in periksa_matriks(isi, kini)] == ["MTX-01"]
        assert [r.uraian for r in selaraskan(kini, [sel("• Dua")], RENCANA).rhk] == ["Dua"]

    def test_kolom_yang_hilang_tidak_mengubah_isinya(self) -> None:
        disusun = selaraskan(MILIK, [sel("Ibu hamil terlayani")], RENCANA)
        tanpa = {PIMPINAN.id: RencanaPimpinan(replace(PIMPINAN, rhk=()), "Kepala Puskesmas")}
        assert selaraskan(disusun, [sel("Ibu hamil terlayani")], tanpa) == disusun


class TestSepakat:
    def test_skp_yang_tidak_disusun(self) -> None:
        disusun = selaraskan(MILIK, [sel("Ibu hamil terlayani")], RENCANA)
        assert sepakat(disusun, sel("ibu hamil terlayani"))
        assert not sepakat(disusun, sel("Ibu hamil sehat"))
        assert not sepakat(disusun, sel(""))
        assert sepakat(MILIK, sel("TIDAK ADA PERAN"))
        assert not sepakat(MILIK, sel("Ibu hamil terlayani"))

    def test_kalimat_yang_sudah_ada_boleh_ditulis(self) -> None:
        milik = replace(MILIK, rhk=(Rhk(UUID(int=50), JenisRhk.UTAMA, "Ibu hamil terlayani"),))
        assert saran_sel(milik) == ("Ibu hamil terlayani",)
        assert sepakat(milik, sel("Ibu hamil terlayani"))
        assert saran_sel(selaraskan(milik, [sel("Ibu hamil terlayani")], RENCANA)) == ()


class TestBlok:
    def test_seperti_lembar_sebar_menaruhnya(self) -> None:
        assert baca_blok("a\tb\r\nc\t\r\n") == [["a", "b"], ["c", ""]]
        assert baca_blok('"dua\nbaris"\t"kata ""Sehat"""\n') == [["dua\nbaris", 'kata "Sehat"']]
        assert baca_blok('"Sehat" bagi ibu\tb') == [['"Sehat" bagi ibu', "b"]]
        assert baca_blok('"belum tertutup\tb\nc') == [['"belum tertutup', "b"], ["c"]]
        assert baca_blok("") == [[""]]

    def test_ditulis_untuk_lembar_sebar(self) -> None:
        assert tulis_blok([["a", "b\nc"], ['"x"', ""]]) == 'a\t"b\nc"\n"""x"""\t\n'
