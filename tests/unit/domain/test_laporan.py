"""Rules R96-R102 of daily reports, one example each, and the state of every history of decisions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from uuid import UUID

import pytest

from kinerja_desktop.domain import laporan as lap
from kinerja_desktop.domain.kalender import JenisKetidakhadiran, Kalender, Ketidakhadiran
from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan
from kinerja_desktop.domain.masalah import Berat, Masalah
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan, status_laporan
from kinerja_desktop.domain.waktu import WIB
from tests.helpers.tolak import ditolak

SITI, PURBA, TOGAR = UUID(int=1), UUID(int=2), UUID(int=3)
SEKARANG = datetime(2026, 11, 23, 15, 0, tzinfo=WIB)
AWAL, AKHIR = date(2026, 1, 1), date(2026, 12, 31)

DASAR = LaporanHarian(
    id=UUID(int=10),
    pegawai_id=SITI,
    tanggal=date(2026, 11, 23),
    mulai=time(8),
    selesai=time(11, 30),
    rhk_id=UUID(int=20),
    rencana_aksi="Pemeriksaan di posyandu",
    kegiatan="Posyandu Melati: pemeriksaan 23 ibu hamil",
    uraian="19 K4 lengkap, 2 dirujuk",
    realisasi=23,
    satuan="ibu hamil",
)
DIAJUKAN = replace(DASAR, diajukan_pada=SEKARANG)


def kode(masalah: list[Masalah], berat: Berat = Berat.GALAT) -> list[tuple[str, str]]:
    return [(m.bidang, m.kode) for m in masalah if m.berat is berat]


def periksa(laporan: LaporanHarian, **lain: object) -> list[Masalah]:
    return lap.periksa_ajukan(laporan, AWAL, AKHIR, SEKARANG.date(), **lain)  # type: ignore[arg-type]


class TestPeriksa:
    def test_lengkap_tanpa_masalah(self) -> None:
        assert periksa(DASAR) == []

    @pytest.mark.parametrize(
        ("ubahan", "masalah"),
        [
            ({"rhk_id": None}, ("rhk_id", "LAP-01")),
            ({"mulai": None}, ("mulai", "LAP-03")),
            ({"selesai": None}, ("selesai", "LAP-03")),
            ({"kegiatan": " \u00a0 "}, ("kegiatan", "LAP-05")),
            ({"realisasi": None}, ("realisasi", "LAP-06")),
            ({"realisasi": -1}, ("realisasi", "LAP-07")),
            ({"satuan": ""}, ("satuan", "LAP-08")),
        ],
    )
    def test_r96_isian_wajib(self, ubahan: dict[str, object], masalah: tuple[str, str]) -> None:
        kurang = replace(DASAR, **ubahan)  # type: ignore[arg-type]
        assert kode(periksa(kurang)) == [masalah]
        ditolak(masalah[1], lap.ajukan, kurang, AWAL, AKHIR, SEKARANG)

    def test_r96_rencana_aksi_wajib_bila_rhk_memilikinya(self) -> None:
        tanpa = replace(DASAR, rencana_aksi="")
        assert periksa(tanpa) == []
        assert kode(periksa(tanpa, rencana_aksi=["Pemeriksaan di posyandu"])) == [("rencana_aksi", "LAP-02")]
        ditolak("LAP-02", lap.ajukan, tanpa, AWAL, AKHIR, SEKARANG, rencana_aksi=["Pemeriksaan"])

    def test_r96_rencana_aksi_salah_satu_dari_rhk(self) -> None:
        assert periksa(DASAR, rencana_aksi=[" Pemeriksaan di posyandu "]) == []
        assert kode(periksa(DASAR, rencana_aksi=["Kunjungan rumah"])) == [("rencana_aksi", "LAP-25")]
        ditolak("LAP-25", lap.ajukan, DASAR, AWAL, AKHIR, SEKARANG, rencana_aksi=["Kunjungan rumah"])

    def test_rhk_harus_dari_skp_yang_berlaku(self) -> None:
        assert periksa(DASAR, rhk=[DASAR.rhk_id]) == []
        assert kode(periksa(DASAR, rhk=[UUID(int=21)])) == [("rhk_id", "LAP-24")]
        assert kode(periksa(DASAR, rhk=[])) == [("rhk_id", "LAP-24")]
        ditolak("LAP-24", lap.ajukan, DASAR, AWAL, AKHIR, SEKARANG, rhk=[UUID(int=21)])

    def test_koreksi_boleh_tetap_pada_rhk_lama_tetapi_tidak_pindah_ke_luar_skp(self) -> None:
        sudah = replace(DASAR, diajukan_pada=SEKARANG)
        setuju = StatusLaporan.DISETUJUI
        baru = lap.koreksi(sudah, replace(DASAR, realisasi=21), "salah", setuju, SEKARANG, AWAL, AKHIR, [])
        assert baru.realisasi == 21
        pindah = replace(DASAR, rhk_id=UUID(int=21))
        ditolak("LAP-24", lap.koreksi, sudah, pindah, "salah", setuju, SEKARANG, AWAL, AKHIR, [DASAR.rhk_id])

    def test_semua_masalah_sekaligus(self) -> None:
        kosong = LaporanHarian(DASAR.id, SITI, DASAR.tanggal)
        assert [m.kode for m in periksa(kosong)] == ["LAP-01", "LAP-05", "LAP-03", "LAP-03", "LAP-06", "LAP-08"]

    @pytest.mark.parametrize("selesai", [time(8), time(7, 59)])
    def test_r97_jam_selesai_sesudah_mulai(self, selesai: time) -> None:
        masalah = periksa(replace(DASAR, selesai=selesai))
        assert kode(masalah) == [("selesai", "LAP-04")]
        assert "08.00" in masalah[0].isi

    @pytest.mark.parametrize("teks", ["2,5", "2.5", "-1", "", "dua", "1.23", "²", "٢", "1 2", "9" * 13])
    def test_r97_realisasi_bukan_bilangan_bulat(self, teks: str) -> None:
        assert teks.strip() in ditolak("LAP-07", lap.baca_realisasi, teks).isi

    @pytest.mark.parametrize(("teks", "angka"), [("23", 23), (" 1.234 ", 1234), ("0", 0), ("1.000.000", 10**6)])
    def test_r97_realisasi_bilangan_bulat(self, teks: str, angka: int) -> None:
        assert lap.baca_realisasi(teks) == angka

    @pytest.mark.parametrize("hari", [date(2025, 12, 31), date(2026, 2, 28)])
    def test_r98_sebelum_masa_skp(self, hari: date) -> None:
        mulai = date(2026, 3, 1)
        masalah = lap.periksa_ajukan(replace(DASAR, tanggal=hari), mulai, AKHIR, SEKARANG.date())
        assert kode(masalah) == [("tanggal", "LAP-09")]
        assert "1 Mar 2026" in masalah[0].isi

    def test_r98_tanggal_di_depan(self) -> None:
        besok = replace(DASAR, tanggal=date(2026, 11, 24))
        assert kode(periksa(besok)) == [("tanggal", "LAP-10")]
        assert kode(lap.periksa_ajukan(besok, AWAL, AKHIR, date(2026, 11, 24))) == []

    def test_r98_hari_menurut_zona_waktu_kantor(self) -> None:
        dini_hari = datetime(2026, 11, 24, 0, 30, tzinfo=WIB)
        besok = replace(DASAR, tanggal=date(2026, 11, 24))
        assert lap.ajukan(besok, AWAL, AKHIR, dini_hari).diajukan_pada == dini_hari

    def test_tanpa_skp(self) -> None:
        assert kode(lap.periksa_ajukan(DASAR, None, None, SEKARANG.date())) == [("tanggal", "LAP-11")]

    def test_libur_dan_cuti_hanya_peringatan(self) -> None:
        minggu = replace(DASAR, tanggal=date(2026, 11, 22))
        cuti = [Ketidakhadiran(UUID(int=5), SITI, minggu.tanggal, minggu.tanggal, JenisKetidakhadiran.CUTI_SAKIT)]
        masalah = periksa(minggu, kalender=Kalender(), ketidakhadiran=cuti)
        assert kode(masalah) == []
        assert kode(masalah, Berat.PERINGATAN) == [("tanggal", "LAP-13"), ("tanggal", "LAP-14")]

    def test_tugas_luar_dan_cuti_orang_lain_bukan_peringatan(self) -> None:
        hari = DASAR.tanggal
        catatan = [
            Ketidakhadiran(UUID(int=5), SITI, hari, hari, JenisKetidakhadiran.TUGAS_LUAR),
            Ketidakhadiran(UUID(int=6), TOGAR, hari, hari, JenisKetidakhadiran.CUTI_TAHUNAN),
        ]
        assert periksa(DASAR, kalender=Kalender(), ketidakhadiran=catatan) == []

    def test_r99_tumpang_tindih_peringatan(self) -> None:
        lain = replace(DASAR, id=UUID(int=11), mulai=time(11), selesai=time(12), kegiatan="Rapat")
        masalah = periksa(DASAR, lain=[lain, DASAR])
        assert kode(masalah) == []
        assert kode(masalah, Berat.PERINGATAN) == [("mulai", "LAP-12")]
        assert "Rapat" in masalah[0].isi


class TestJam:
    def jam(self, nomor: int, mulai: time, selesai: time, hari: int = 23, siapa: UUID = SITI) -> LaporanHarian:
        return replace(
            DASAR, id=UUID(int=nomor), mulai=mulai, selesai=selesai, tanggal=date(2026, 11, hari), pegawai_id=siapa
        )

    def test_r99_menit_bertindih_dihitung_sekali(self) -> None:
        a, b = self.jam(1, time(8), time(10)), self.jam(2, time(9, 30), time(11))
        assert lap.tumpang_tindih([a, b]) == [(a, b)]
        assert lap.menit_sehari([a, b]) == 180

    def test_bersentuhan_bukan_tumpang_tindih(self) -> None:
        a, b = self.jam(1, time(8), time(10)), self.jam(2, time(10), time(11))
        assert lap.tumpang_tindih([a, b]) == []
        assert lap.menit_sehari([a, b]) == 180

    def test_di_dalam_hari_lain_dan_orang_lain(self) -> None:
        a, dalam = self.jam(1, time(8), time(12)), self.jam(2, time(9), time(10))
        besok, orang = self.jam(3, time(8), time(12), hari=24), self.jam(4, time(8), time(12), siapa=TOGAR)
        assert lap.tumpang_tindih([a, dalam, besok, orang]) == [(a, dalam)]
        assert lap.menit_sehari([a, dalam]) == 240
        assert lap.menit_sehari([a, besok, orang]) == 720

    def test_jam_kosong_atau_terbalik_nol(self) -> None:
        assert lap.menit_sehari([replace(DASAR, mulai=None), self.jam(1, time(9), time(8))]) == 0
        assert lap.menit_sehari([]) == 0


class TestNiat:
    def test_ubah_draf_dan_yang_dikembalikan(self) -> None:
        baru = replace(DIAJUKAN, id=UUID(int=77), pegawai_id=TOGAR, kegiatan="Baru", alasan_koreksi="selundupan")
        for status in (StatusLaporan.DRAF, StatusLaporan.DIKEMBALIKAN):
            assert lap.ubah(DASAR, baru, status) == replace(DASAR, kegiatan="Baru")

    def test_ubah_menjaga_alasan_koreksi_yang_lama(self) -> None:
        lama = replace(DASAR, alasan_koreksi="Salah hitung")
        assert lap.ubah(lama, replace(lama, alasan_koreksi=""), StatusLaporan.DIKEMBALIKAN) == lama

    @pytest.mark.parametrize(
        ("status", "kode_galat"),
        [
            (StatusLaporan.DIAJUKAN, "LAP-16"),
            (StatusLaporan.DISETUJUI, "LAP-17"),
            (StatusLaporan.PERLU_DISETUJUI_ULANG, "LAP-17"),
        ],
    )
    def test_ubah_ditolak(self, status: StatusLaporan, kode_galat: str) -> None:
        ditolak(kode_galat, lap.ubah, DIAJUKAN, replace(DASAR, kegiatan="Baru"), status)

    def test_ubah_tidak_memotong_spasi_yang_sedang_diketik(self) -> None:
        assert lap.ubah(DASAR, replace(DASAR, uraian="19 K4 "), StatusLaporan.DRAF).uraian == "19 K4 "

    def test_teks_dibersihkan(self) -> None:
        kotor = replace(DASAR, kegiatan="Kafe\u0301\x00\x07\nbaru\u202e \ud800", uraian="a\r\nb\u2028c\td\x1b")
        rapi = lap.rapikan(kotor)
        assert (rapi.kegiatan, rapi.uraian) == ("Kafé baru ", "a\nb\nc\td")

    @pytest.mark.parametrize("teks", ["👩🏽‍⚕️ posyandu 🤰", "تقرير اليوم", "ᨆᨀᨔᨑ", "Jalan “Merdeka” — 5 km²"])
    def test_emoji_dan_aksara_lain_utuh(self, teks: str) -> None:
        assert lap.rapikan(replace(DASAR, kegiatan=teks)).kegiatan == teks

    @pytest.mark.parametrize(("bidang", "batas"), [("kegiatan", 500), ("uraian", 20_000)])
    def test_teks_terlalu_panjang(self, bidang: str, batas: int) -> None:
        pas = replace(DASAR, **{bidang: "x" * batas})  # type: ignore[arg-type]
        assert lap.rapikan(pas) == pas
        lebih = replace(DASAR, **{bidang: "x" * (batas + 1)})  # type: ignore[arg-type]
        galat = ditolak("LAP-15", lap.ubah, DASAR, lebih, StatusLaporan.DRAF)
        assert "utuh di layar" in galat.isi
        assert ("20.001" if batas == 20_000 else "501") in galat.isi

    def test_ajukan(self) -> None:
        hasil = lap.ajukan(replace(DASAR, kegiatan="  Kelas ibu  "), AWAL, AKHIR, SEKARANG)
        assert hasil == replace(DASAR, kegiatan="Kelas ibu", diajukan_pada=SEKARANG)

    def test_ajukan_dua_kali(self) -> None:
        ditolak("LAP-18", lap.ajukan, DIAJUKAN, AWAL, AKHIR, SEKARANG)

    def test_ajukan_lagi_setelah_dikembalikan_tanpa_perubahan(self) -> None:
        nanti = SEKARANG.replace(hour=16)
        hasil = lap.ajukan(DIAJUKAN, AWAL, AKHIR, nanti, status=StatusLaporan.DIKEMBALIKAN)
        assert hasil.diajukan_pada == nanti

    def test_tarik(self) -> None:
        assert lap.tarik(DIAJUKAN, StatusLaporan.DIAJUKAN) == DASAR

    @pytest.mark.parametrize("status", [s for s in StatusLaporan if s is not StatusLaporan.DIAJUKAN])
    def test_tarik_ditolak(self, status: StatusLaporan) -> None:
        ditolak("LAP-19", lap.tarik, DIAJUKAN, status)

    def test_r100_koreksi_versi_baru_dengan_alasan(self) -> None:
        nanti = SEKARANG.replace(hour=16)
        baru = replace(DIAJUKAN, realisasi=22)
        hasil = lap.koreksi(DIAJUKAN, baru, " Satu ibu tercatat ganda ", StatusLaporan.DISETUJUI, nanti)
        assert hasil == replace(baru, alasan_koreksi="Satu ibu tercatat ganda", diajukan_pada=nanti)
        semula, kini = b"1" * 32, b"2" * 32
        setuju = KeputusanLaporan(UUID(int=100), hasil.id, semula, PutusanLaporan.SETUJUI, "", PURBA, SEKARANG)
        assert status_laporan(hasil, kini, [setuju]) is StatusLaporan.PERLU_DISETUJUI_ULANG

    def test_r100_koreksi_ditolak(self) -> None:
        baru, status = replace(DIAJUKAN, realisasi=22), StatusLaporan.DISETUJUI
        ditolak("LAP-20", lap.koreksi, DIAJUKAN, baru, " \n", status, SEKARANG)
        ditolak("LAP-21", lap.koreksi, DIAJUKAN, DIAJUKAN, "alasan", status, SEKARANG)
        ditolak("LAP-06", lap.koreksi, DIAJUKAN, replace(baru, realisasi=None), "alasan", status, SEKARANG)
        besok = replace(baru, tanggal=date(2026, 11, 24))
        ditolak("LAP-10", lap.koreksi, DIAJUKAN, besok, "alasan", status, SEKARANG, AWAL, AKHIR)
        ditolak("LAP-11", lap.koreksi, DIAJUKAN, besok, "alasan", status, SEKARANG)
        lama = replace(baru, tanggal=date(2025, 11, 24))
        ditolak("LAP-09", lap.koreksi, DIAJUKAN, lama, "alasan", status, SEKARANG, AWAL, AKHIR)
        for lain in (StatusLaporan.DRAF, StatusLaporan.DIAJUKAN, StatusLaporan.DIKEMBALIKAN):
            ditolak("LAP-22", lap.koreksi, DIAJUKAN, baru, "alasan", lain, SEKARANG)

    def test_hapus(self) -> None:
        boleh = {s for s in StatusLaporan if lap.boleh_hapus(s)}
        assert boleh == {StatusLaporan.DRAF, StatusLaporan.DIKEMBALIKAN}
        assert not any(lap.boleh_hapus(s, pernah_disetujui=True) for s in StatusLaporan)
        lap.pastikan_boleh_hapus(StatusLaporan.DRAF)
        ditolak("LAP-23", lap.pastikan_boleh_hapus, StatusLaporan.DISETUJUI)
