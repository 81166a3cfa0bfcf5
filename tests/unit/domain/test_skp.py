"""Rules R21-R32 and R40 of the plan, one example each, and its states."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

import pytest

from kinerja_desktop.domain import skp as aturan
from kinerja_desktop.domain.masalah import Berat, Masalah
from kinerja_desktop.domain.skp import (
    Aspek,
    Iki,
    JenisRhk,
    KeputusanSkp,
    LampiranSkp,
    Nilai,
    Pendekatan,
    Perspektif,
    PutusanSkp,
    Rhk,
    Skp,
    StatusSkp,
    Untuk,
)
from kinerja_desktop.domain.target import AngkaTarget, Arah, angka_target, capaian_persen
from kinerja_desktop.domain.waktu import WIB
from tests.helpers.tolak import ditolak

SITI, PURBA = UUID(int=1), UUID(int=2)
SEKARANG = datetime(2026, 1, 12, 9, 0, tzinfo=WIB)
H1, H2 = b"1" * 32, b"2" * 32
IKI = Iki(UUID(int=31), Aspek.KUANTITAS, "Jumlah ibu hamil yang mendapat K4", "120 ibu hamil")
UTAMA = Rhk(
    UUID(int=21),
    JenisRhk.UTAMA,
    "Meningkatnya cakupan pelayanan ibu hamil",
    rhk_pimpinan="Meningkatnya derajat kesehatan ibu",
    iki=(IKI,),
)
TAMBAHAN = replace(UTAMA, id=UUID(int=22), jenis=JenisRhk.TAMBAHAN, uraian="Tertatanya arsip kohort ibu")
DASAR = Skp(
    UUID(int=10),
    SITI,
    PURBA,
    2026,
    date(2026, 1, 1),
    date(2026, 12, 31),
    rhk=(UTAMA,),
    lampiran=LampiranSkp(("Bidan kit",), ("Laporan bulanan",), ("Penghargaan",)),
)
ANGGARAN = replace(IKI, perspektif=Perspektif.ANGGARAN)
JPT = replace(DASAR, untuk=Untuk.JPT, rhk=(replace(UTAMA, rhk_pimpinan="", iki=(ANGGARAN,)),))


def k(putusan: PutusanSkp, revisi: bytes = H1, nomor: int = 99) -> KeputusanSkp:
    return KeputusanSkp(UUID(int=nomor), DASAR.id, revisi, putusan, "", PURBA, SEKARANG)


def kode(masalah: list[Masalah], berat: Berat = Berat.GALAT) -> list[tuple[str, str]]:
    return [(m.bidang, m.kode) for m in masalah if m.berat is berat]


def galat(skp: Skp) -> list[tuple[str, str]]:
    return kode(aturan.periksa_ajukan(skp))


def peringatan(skp: Skp) -> list[tuple[str, str]]:
    return kode(aturan.periksa_ajukan(skp), Berat.PERINGATAN)


def dengan_rhk(**ubahan: object) -> Skp:
    return replace(DASAR, rhk=(replace(UTAMA, **ubahan),))  # type: ignore[arg-type]


def dengan_iki(**ubahan: object) -> Skp:
    return dengan_rhk(iki=(replace(IKI, **ubahan),))  # type: ignore[arg-type]


class TestPeriksa:
    def test_lengkap(self) -> None:
        assert aturan.periksa_ajukan(DASAR) == []
        assert aturan.ajukan(DASAR, SEKARANG, StatusSkp.DRAF) == replace(DASAR, diajukan_pada=SEKARANG)

    def test_r23_tanpa_utama_ditolak_tanpa_tambahan_boleh(self) -> None:
        assert galat(replace(DASAR, rhk=(TAMBAHAN,))) == [("rhk", "SKP-01")]
        assert galat(replace(DASAR, rhk=())) == [("rhk", "SKP-01")]
        assert galat(replace(DASAR, rhk=(UTAMA, TAMBAHAN))) == []
        ditolak("SKP-01", aturan.ajukan, replace(DASAR, rhk=(TAMBAHAN,)), SEKARANG, StatusSkp.DRAF)

    def test_r24_jpt(self) -> None:
        assert galat(JPT) == []
        assert peringatan(JPT) == [("rhk", "SKP-07")]
        tanpa_anggaran = replace(ANGGARAN, perspektif=Perspektif.PENERIMA_LAYANAN)
        assert galat(replace(JPT, rhk=(replace(JPT.rhk[0], iki=(tanpa_anggaran,)),))) == [("rhk", "SKP-06")]
        tanpa_perspektif = replace(JPT, rhk=(replace(JPT.rhk[0], iki=(ANGGARAN, IKI)),))
        assert galat(tanpa_perspektif) == [("rhk[0].iki[1].perspektif", "SKP-08")]
        lengkap = tuple(replace(IKI, perspektif=p) for p in Perspektif)
        assert aturan.periksa_ajukan(replace(JPT, rhk=(replace(JPT.rhk[0], iki=lengkap),))) == []

    def test_r24_perjanjian_kinerja_selalu_utama(self) -> None:
        dari_pk = replace(TAMBAHAN, rhk_pimpinan="", iki=(ANGGARAN,), dari_perjanjian_kinerja=True)
        assert galat(replace(JPT, rhk=(JPT.rhk[0], dari_pk))) == [("rhk[1].jenis", "SKP-17")]

    def test_r25_aspek_dan_perspektif(self) -> None:
        assert [aspek.value for aspek in Aspek] == ["kuantitas", "kualitas", "waktu", "biaya"]
        assert aturan.perspektif_tampil(DASAR, ANGGARAN) is None
        assert aturan.perspektif_tampil(JPT, ANGGARAN) is Perspektif.ANGGARAN

    def test_r26_kuantitatif_memisahkan_indikator_dan_target(self) -> None:
        assert galat(dengan_iki(target=" ")) == [("rhk[0].iki[0].target", "SKP-05")]
        assert galat(dengan_iki(uraian="")) == [("rhk[0].iki[0].uraian", "SKP-04")]
        for ubahan in ({"target": ""}, {"uraian": ""}):
            naratif = replace(dengan_iki(**ubahan), pendekatan=Pendekatan.KUALITATIF)
            assert galat(naratif) == []
        kosong = replace(dengan_iki(uraian="", target=""), pendekatan=Pendekatan.KUALITATIF)
        assert galat(kosong) == [("rhk[0].iki[0].uraian", "SKP-50")]

    def test_r27_rhk_pimpinan_wajib_pada_a17(self) -> None:
        tanpa = dengan_rhk(rhk_pimpinan=" ")
        assert galat(tanpa) == [("rhk[0].rhk_pimpinan", "SKP-09")]
        assert galat(replace(tanpa, pendekatan=Pendekatan.KUALITATIF)) == []

    def test_r27_teks_diintervensi_pimpinan_jpt_memuat_iki(self) -> None:
        assert aturan.teks_diintervensi(UTAMA, Untuk.JA_JF) == UTAMA.uraian
        assert aturan.teks_diintervensi(UTAMA, Untuk.JPT) == f"{UTAMA.uraian}\nIndikator Kinerja Individu: {IKI.uraian}"

    @pytest.mark.parametrize("kata", ["semua", "selalu", "tidak pernah", "Setiap"])
    def test_r28_target_mutlak_hanya_peringatan(self, kata: str) -> None:
        skp = dengan_iki(target=f"{kata} ibu hamil")
        assert galat(skp) == []
        assert peringatan(skp) == [("rhk[0].iki[0].target", "SKP-10")]

    def test_r28_bagian_kata_dan_jpt_tidak_diperingatkan(self) -> None:
        assert peringatan(dengan_iki(target="120 orang persemuaan")) == []
        jpt = replace(JPT, rhk=(replace(JPT.rhk[0], iki=(replace(ANGGARAN, target="semua"),)),))
        assert ("rhk[0].iki[0].target", "SKP-10") not in peringatan(jpt)

    def test_r29_plt_menjadi_utama_dengan_pesan(self) -> None:
        plt = replace(DASAR, rhk=(replace(TAMBAHAN, plt=True),))
        assert galat(plt) == []
        assert peringatan(plt) == [("rhk[0].jenis", "SKP-11")]
        assert aturan.ajukan(plt, SEKARANG, StatusSkp.DRAF).rhk[0].jenis is JenisRhk.UTAMA

    def test_r30_penugasan_pimpinan_lain_perlu_persetujuan(self) -> None:
        assert galat(dengan_rhk(dari_pimpinan_lain=True)) == [("rhk[0].disetujui_penilai", "SKP-12")]
        assert galat(dengan_rhk(dari_pimpinan_lain=True, disetujui_penilai=True)) == []

    def test_r32_lampiran_kosong_peringatan(self) -> None:
        skp = replace(DASAR, lampiran=LampiranSkp((" ",), ("Laporan",), ()))
        assert galat(skp) == []
        assert peringatan(skp) == [("lampiran.sumber_daya", "SKP-13"), ("lampiran.konsekuensi", "SKP-13")]

    def test_r40_masa_skp(self) -> None:
        lintas = replace(DASAR, selesai=date(2027, 1, 31))
        assert galat(lintas) == [("mulai", "SKP-14")]
        assert galat(replace(DASAR, tahun=2025)) == [("mulai", "SKP-14")]
        assert galat(replace(DASAR, mulai=date(2026, 5, 1), selesai=date(2026, 4, 1))) == [("mulai", "SKP-14")]
        bulanan = replace(DASAR, selesai=date(2026, 1, 31))
        assert galat(bulanan) == []
        assert peringatan(bulanan) == [("mulai", "SKP-15")]

    def test_r40_pegawai_baru_mulai_saat_bertugas(self) -> None:
        skp = replace(DASAR, mulai=date(2026, 5, 1))
        assert kode(aturan.periksa_ajukan(skp), Berat.PERINGATAN) == [("mulai", "SKP-15")]
        assert aturan.periksa_ajukan(skp, mulai_bertugas=date(2026, 5, 1)) == []
        assert aturan.periksa_ajukan(DASAR, mulai_bertugas=date(2020, 5, 1)) == []

    def test_isian_kosong(self) -> None:
        assert galat(dengan_rhk(uraian="")) == [("rhk[0].uraian", "SKP-02")]
        assert galat(dengan_rhk(iki=())) == [("rhk[0].iki", "SKP-03")]
        assert galat(replace(DASAR, penilai_id=None)) == [("penilai_id", "SKP-16")]
        assert galat(replace(DASAR, penilai_id=SITI)) == [("penilai_id", "PST-03")]


class TestStatus:
    @pytest.mark.parametrize(
        ("keputusan", "status"),
        [
            ([], StatusSkp.DIAJUKAN),
            ([k(PutusanSkp.SETUJUI)], StatusSkp.DISETUJUI),
            ([k(PutusanSkp.TETAPKAN)], StatusSkp.DITETAPKAN),
            ([k(PutusanSkp.SETUJUI), k(PutusanSkp.TETAPKAN)], StatusSkp.DITETAPKAN),
            ([k(PutusanSkp.SETUJUI), k(PutusanSkp.KEMBALIKAN)], StatusSkp.DIKEMBALIKAN),
            ([k(PutusanSkp.KEMBALIKAN), k(PutusanSkp.SETUJUI)], StatusSkp.DIKEMBALIKAN),
            ([k(PutusanSkp.TETAPKAN), k(PutusanSkp.KEMBALIKAN)], StatusSkp.DITETAPKAN),
            ([k(PutusanSkp.TETAPKAN, H2)], StatusSkp.DIAJUKAN),
            ([k(PutusanSkp.KEMBALIKAN, H2)], StatusSkp.DIAJUKAN),
        ],
    )
    def test_diajukan(self, keputusan: list[KeputusanSkp], status: StatusSkp) -> None:
        assert aturan.status_skp(replace(DASAR, diajukan_pada=SEKARANG), H1, keputusan) is status

    @pytest.mark.parametrize(
        ("keputusan", "status"),
        [
            ([], StatusSkp.DRAF),
            ([k(PutusanSkp.KEMBALIKAN, H2)], StatusSkp.DIKEMBALIKAN),
            ([k(PutusanSkp.TETAPKAN, H2)], StatusSkp.DRAF),
            ([k(PutusanSkp.TETAPKAN, H2), k(PutusanSkp.KEMBALIKAN, H2)], StatusSkp.DRAF),
            ([k(PutusanSkp.TETAPKAN, H2), k(PutusanSkp.KEMBALIKAN, b"3" * 32)], StatusSkp.DIKEMBALIKAN),
        ],
    )
    def test_tidak_diajukan(self, keputusan: list[KeputusanSkp], status: StatusSkp) -> None:
        assert aturan.status_skp(DASAR, H1, keputusan) is status

    def test_penetapan_terakhir(self) -> None:
        lama, baru = k(PutusanSkp.TETAPKAN, H1), k(PutusanSkp.TETAPKAN, H2)
        assert aturan.penetapan_terakhir([lama, baru, k(PutusanSkp.KEMBALIKAN, H2)]) is baru
        assert aturan.penetapan_terakhir([k(PutusanSkp.SETUJUI)]) is None

    def test_the_later_revision_counts_whichever_was_set_later(self) -> None:
        asing, lama, baru = (
            k(PutusanSkp.TETAPKAN, b"3" * 32, 5),
            k(PutusanSkp.TETAPKAN, H1, 4),
            k(PutusanSkp.TETAPKAN, H2, 3),
        )
        ulang = k(PutusanSkp.TETAPKAN, H2, 2)
        urut = aturan.urut_keputusan([asing, baru, lama, ulang], H2, H1[:8])
        assert urut == [asing, lama, ulang, baru]
        assert aturan.penetapan_terakhir(urut) is baru and aturan.penetapan_pertama(urut) is ulang
        assert aturan.ditetapkan_tak_dikenal(urut) == (asing, lama)
        assert aturan.ditetapkan_tak_dikenal([replace(lama, id=UUID(int=1)), baru]) == ()


class TestNiat:
    def test_ubah(self) -> None:
        baru = replace(DASAR, id=UUID(int=5), pegawai_id=PURBA, diajukan_pada=SEKARANG, alasan_revisi="x", rhk=())
        for status in (StatusSkp.DRAF, StatusSkp.DIKEMBALIKAN):
            assert aturan.ubah(DASAR, baru, status) == replace(DASAR, rhk=())
        ditolak("SKP-20", aturan.ubah, DASAR, baru, StatusSkp.DIAJUKAN)
        ditolak("SKP-20", aturan.ubah, DASAR, baru, StatusSkp.DISETUJUI)
        ditolak("SKP-21", aturan.ubah, DASAR, baru, StatusSkp.DITETAPKAN)

    def test_ubah_menjaga_alasan_revisi(self) -> None:
        lama = replace(DASAR, alasan_revisi="Penugasan baru")
        assert aturan.ubah(lama, replace(lama, alasan_revisi=""), StatusSkp.DRAF) == lama

    def test_ubah_menjaga_masa(self) -> None:
        baru = replace(DASAR, tahun=2025, mulai=date(2026, 2, 1), selesai=date(2026, 3, 1))
        assert aturan.ubah(DASAR, baru, StatusSkp.DRAF) == DASAR

    def test_ajukan_hanya_sekali(self) -> None:
        for status in (StatusSkp.DIAJUKAN, StatusSkp.DISETUJUI):
            ditolak("SKP-22", aturan.ajukan, DASAR, SEKARANG, status)
        ditolak("SKP-21", aturan.ajukan, DASAR, SEKARANG, StatusSkp.DITETAPKAN)

    def test_tarik(self) -> None:
        diajukan = replace(DASAR, diajukan_pada=SEKARANG)
        assert aturan.tarik(diajukan, StatusSkp.DIAJUKAN) == DASAR
        for status in set(StatusSkp) - {StatusSkp.DIAJUKAN}:
            ditolak("SKP-23", aturan.tarik, diajukan, status)

    def test_revisi_perlu_alasan(self) -> None:
        ditetapkan = replace(DASAR, diajukan_pada=SEKARANG)
        hasil = aturan.buka_revisi(ditetapkan, " Penugasan baru\x00 ", StatusSkp.DITETAPKAN)
        assert hasil == replace(DASAR, alasan_revisi="Penugasan baru")
        ditolak("SKP-25", aturan.buka_revisi, ditetapkan, "  ", StatusSkp.DITETAPKAN)
        for status in set(StatusSkp) - {StatusSkp.DITETAPKAN}:
            ditolak("SKP-24", aturan.buka_revisi, ditetapkan, "alasan", status)

    def test_batas_teks(self) -> None:
        assert "1.001" in ditolak("SKP-18", aturan.ubah, DASAR, dengan_rhk(uraian="x" * 1001), StatusSkp.DRAF).isi
        panjang = replace(DASAR, ekspektasi_khusus=((Nilai.LOYAL, "x" * 1001),))
        ditolak("SKP-18", aturan.ubah, DASAR, panjang, StatusSkp.DRAF)
        ditolak("SKP-19", aturan.ubah, DASAR, replace(DASAR, rhk=(UTAMA,) * 61), StatusSkp.DRAF)

    def test_putuskan(self) -> None:
        boleh = {(s, p) for s in StatusSkp for p in PutusanSkp if aturan.boleh_putuskan(s, p)}
        assert boleh == {
            (StatusSkp.DIAJUKAN, PutusanSkp.SETUJUI),
            (StatusSkp.DIAJUKAN, PutusanSkp.TETAPKAN),
            (StatusSkp.DIAJUKAN, PutusanSkp.KEMBALIKAN),
            (StatusSkp.DISETUJUI, PutusanSkp.TETAPKAN),
            (StatusSkp.DISETUJUI, PutusanSkp.KEMBALIKAN),
        }
        assert aturan.putuskan(StatusSkp.DIAJUKAN, PutusanSkp.KEMBALIKAN, " Perjelas target ") == "Perjelas target"
        ditolak("PST-02", aturan.putuskan, StatusSkp.DIAJUKAN, PutusanSkp.KEMBALIKAN, " ")
        ditolak("SKP-26", aturan.putuskan, StatusSkp.DITETAPKAN, PutusanSkp.KEMBALIKAN, "alasan")


class TestTenggat:
    def test_r21_penetapan_akhir_januari(self) -> None:
        assert not aturan.terlambat_ditetapkan(DASAR, date(2026, 1, 31))
        assert aturan.terlambat_ditetapkan(DASAR, date(2026, 2, 1))
        assert not aturan.terlambat_ditetapkan(replace(DASAR, mulai=date(2026, 5, 1)), date(2026, 5, 20))
        assert aturan.tenggat_penetapan(replace(DASAR, mulai=date(2026, 1, 31))) == date(2026, 1, 31)
        assert aturan.tenggat_penetapan(replace(DASAR, mulai=date(2026, 2, 1))) is None

    def test_r22_dialog_dengan_atasan_penilai(self) -> None:
        assert aturan.dialog_dengan_atasan_penilai(DASAR, StatusSkp.DIAJUKAN, date(2026, 2, 1))
        assert not aturan.dialog_dengan_atasan_penilai(DASAR, StatusSkp.DIAJUKAN, date(2026, 1, 31))
        assert not aturan.dialog_dengan_atasan_penilai(DASAR, StatusSkp.DITETAPKAN, date(2026, 2, 1))

    def test_r34_skp_baru_menggantikan_sejak_pindah(self) -> None:
        baru = replace(DASAR, id=UUID(int=11), mulai=date(2026, 5, 1))
        assert aturan.skp_pada([baru, DASAR], date(2026, 4, 30)) is DASAR
        assert aturan.skp_pada([DASAR, baru], date(2026, 5, 1)) is baru
        assert aturan.skp_pada([DASAR, baru], date(2027, 1, 1)) is None


class TestTarget:
    @pytest.mark.parametrize(
        ("teks", "nilai", "satuan", "arah"),
        [
            ("120 ibu hamil", "120", "ibu hamil", Arah.SEDIKITNYA),
            ("≤ 30 menit", "30", "menit", Arah.PALING_BANYAK),
            ("<= 30 menit", "30", "menit", Arah.PALING_BANYAK),
            ("maksimal 2 hari kerja", "2", "hari kerja", Arah.PALING_BANYAK),
            ("paling lambat 3 hari", "3", "hari", Arah.PALING_BANYAK),
            ("30 menit atau kurang", "30", "menit atau kurang", Arah.PALING_BANYAK),
            ("≥ 95%", "95", "%", Arah.SEDIKITNYA),
            ("minimal 12 dokumen", "12", "dokumen", Arah.SEDIKITNYA),
            ("1.234,5 km", "1234.5", "km", Arah.SEDIKITNYA),
            ("1.000.000 ton; bertahap", "1000000", "ton", Arah.SEDIKITNYA),
            ("100% (24 kasus)", "100", "%", Arah.SEDIKITNYA),
            ("K4 pada 120 ibu", "120", "ibu", Arah.SEDIKITNYA),
        ],
    )
    def test_angka(self, teks: str, nilai: str, satuan: str, arah: Arah) -> None:
        assert angka_target(teks) == AngkaTarget(Decimal(nilai), satuan, arah)

    @pytest.mark.parametrize(
        "teks", ["", "terlaksana tepat waktu", "31 Desember 2026", "Desember 2026", "Triwulan IV 2026", "9" * 20]
    )
    def test_bukan_angka(self, teks: str) -> None:
        assert angka_target(teks) is None
        assert capaian_persen(teks, 3) is None

    @pytest.mark.parametrize(
        ("target", "jumlah", "persen"),
        [
            ("120 ibu hamil", 118, 98),
            ("120 ibu hamil", 120, 100),
            ("24 kunjungan", 30, 125),
            ("≤ 30 menit", 24, 100),
            ("≤ 30 menit", 30, 100),
            ("≤ 30 menit", 60, 50),
            ("≤ 0 kasus", 2, 0),
            ("0 kasus", 2, None),
            ("120", -1, None),
        ],
    )
    def test_capaian(self, target: str, jumlah: int, persen: int | None) -> None:
        assert capaian_persen(target, jumlah) == persen

    def test_capaian_tidak_dibulatkan_ke_atas(self) -> None:
        assert capaian_persen("1.000 lembar", 999) == 99
