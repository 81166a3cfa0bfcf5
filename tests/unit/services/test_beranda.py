"""Beranda: every thing to do, the month, the plan; by role; and only by index."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from uuid import UUID

import pytest
from sqlalchemy import text

from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi, Predikat, Rating, Realisasi, RealisasiIki
from kinerja_desktop.domain.kalender import HariLibur, JenisKetidakhadiran, JenisLibur, Ketidakhadiran
from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.domain.pegawai import Kedudukan, Pegawai
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from kinerja_desktop.domain.umpan_balik import Hubungan, UmpanBalik
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import beranda, klarifikasi, laporan_draf, pengaturan, skp, umpan_balik
from kinerja_desktop.services.beranda import Ringkasan, RupaHari
from kinerja_desktop.services.beranda_bentuk import JenisTindakan, Tindakan
from kinerja_desktop.store import skema
from tests.helpers.kantor import (
    IKI_1,
    IKI_2,
    KADIS,
    KEPALA,
    RHK_1,
    RHK_2,
    SITI,
    SKP_SITI,
    KantorUji,
    id_tetap,
    skp_siti,
)
from tests.helpers.laporan import ajukan, laporan
from tests.unit.services.test_klarifikasi import ubah_siti

NOVEMBER = Periode(2026, JenisPeriode.BULANAN, 11)
TAHUN = Periode(2026, JenisPeriode.TAHUNAN)
TW3, TW4 = (Periode(2026, JenisPeriode.TRIWULANAN, n) for n in (3, 4))


def putuskan(kantor: KantorUji, rekaman: UUID, sidik: bytes, putusan: PutusanLaporan, catatan: str = "") -> None:
    keputusan = KeputusanLaporan(
        kantor.sebagai("kepala").id_baru(), rekaman, sidik, putusan, catatan, KEPALA, kantor.jam()
    )
    with kantor.sebagai("kepala").transaksi(putusan.value) as kerja:
        kerja.simpan(keputusan)


def isi_november(kantor: KantorUji, kecuali: tuple[int, ...] = (20, 23, 24)) -> None:
    """Approved reports on the working days of November up to the 24th, but for some."""
    siti = kantor.sebagai("siti")
    for nomor in range(1, 25):
        hari = date(2026, 11, nomor)
        if hari.weekday() < 5 and nomor not in kecuali:
            nilai, sidik = ajukan(siti, tanggal=hari, realisasi=5, satuan="ibu hamil", rhk_id=RHK_1)
            putuskan(kantor, nilai.id, sidik, PutusanLaporan.SETUJUI)


def jenis(ringkas: Ringkasan) -> list[JenisTindakan]:
    return [t.jenis for t in ringkas.tindakan]


def pilih(ringkas: Ringkasan, apa: JenisTindakan) -> list[Tindakan]:
    return [t for t in ringkas.tindakan if t.jenis is apa]


@pytest.fixture
def berjalan(kantor: KantorUji) -> KantorUji:
    """The office of the mock-up: 14 approved days, one returned, one missing, today open."""
    kantor.tetapkan_skp_siti()
    isi_november(kantor)
    nilai, sidik = ajukan(kantor.sebagai("siti"), tanggal=date(2026, 11, 20), kegiatan="Kelas ibu hamil")
    putuskan(kantor, nilai.id, sidik, PutusanLaporan.KEMBALIKAN, "Mohon lampirkan daftar hadir.")
    return kantor


def test_the_month_of_the_mock_up(berjalan: KantorUji) -> None:
    ringkas = beranda.ringkasan(berjalan.sebagai("siti"), NOVEMBER)
    bulan = ringkas.kalender
    assert (bulan.terisi, bulan.berjalan) == (14, 17)
    assert bulan.jumlah(RupaHari.DISETUJUI) == 14 and bulan.jumlah(RupaHari.DIKEMBALIKAN) == 1
    rupa = {h.tanggal.day: h.rupa for h in bulan.hari}
    assert rupa[20] is RupaHari.DIKEMBALIKAN and rupa[23] is RupaHari.KOSONG and rupa[24] is RupaHari.KOSONG
    assert rupa[25] is RupaHari.NANTI and rupa[28] is RupaHari.LIBUR and len(rupa) == 30
    assert (bulan.menit, bulan.menit_norma) == (15 * 150, 17 * 300)


def test_overlapped_minutes_count_once_against_the_norm_of_the_office(kantor: KantorUji) -> None:
    operator, siti = kantor.sebagai("operator"), kantor.sebagai("siti")
    pengaturan.simpan_kantor(operator, replace(operator.kantor, norma_menit=240))
    for mulai, selesai in ((time(8), time(10, 30)), (time(9), time(11)), (time(9, 30), time(10))):
        ajukan(siti, tanggal=date(2026, 11, 20), mulai=mulai, selesai=selesai)
    bulan = beranda.ringkasan(kantor.sebagai("siti"), NOVEMBER).kalender
    assert (bulan.menit, bulan.menit_norma) == (180, bulan.berjalan * 240)


def test_holidays_leave_and_unsaved_texts_are_days_of_their_own(berjalan: KantorUji) -> None:
    with berjalan.sebagai("pusat").transaksi("kalender", (skema.PUSAT,)) as kerja:
        kerja.simpan(HariLibur(id_tetap(810), date(2026, 11, 23), JenisLibur.DAERAH, "Hari Jadi Kota"))
        cuti = Ketidakhadiran(id_tetap(811), SITI, date(2026, 11, 24), date(2026, 11, 26),
                              JenisKetidakhadiran.CUTI_TAHUNAN)  # fmt: skip
        kerja.simpan(cuti)
    siti = berjalan.sebagai("siti")
    laporan_draf.simpan_isian(siti, IsianLaporan(id_tetap(900), date(2026, 11, 27), kegiatan="Belum disimpan"))
    ringkas = beranda.ringkasan(siti, NOVEMBER)
    hari = {h.tanggal.day: h for h in ringkas.kalender.hari}
    assert (hari[23].rupa, hari[23].keterangan) == (RupaHari.LIBUR, "Hari Jadi Kota")
    assert (hari[25].rupa, hari[25].keterangan) == (RupaHari.CUTI, "Cuti tahunan")
    assert hari[27].rupa is RupaHari.DRAF and ringkas.kalender.berjalan == 15
    kosong = [t.tanggal for t in pilih(ringkas, JenisTindakan.TULIS_LAPORAN)]
    assert kosong and all(hari is not None and hari.month == 10 for hari in kosong)


def test_returned_reports_come_first_with_their_reason(berjalan: KantorUji) -> None:
    ringkas = beranda.ringkasan(berjalan.sebagai("siti"), NOVEMBER)
    pertama = ringkas.tindakan[0]
    assert pertama.jenis is JenisTindakan.DIKEMBALIKAN and pertama.tanggal == date(2026, 11, 20)
    assert (pertama.teks, pertama.catatan, pertama.oleh) == (
        "Kelas ibu hamil",
        "Mohon lampirkan daftar hadir.",
        "dr. R. Purba",
    )


def test_missing_days_of_the_last_month_are_asked_for_newest_first(berjalan: KantorUji) -> None:
    ringkas = beranda.ringkasan(berjalan.sebagai("siti"), NOVEMBER)
    satu_satu = [t.tanggal for t in pilih(ringkas, JenisTindakan.TULIS_LAPORAN)]
    assert satu_satu == [date(2026, 11, 24), date(2026, 11, 23), date(2026, 10, 30)]
    (sisa,) = pilih(ringkas, JenisTindakan.ISI_PEKAN)
    assert sisa.jumlah == 4 and sisa.tanggal == date(2026, 10, 29)


def test_nothing_is_missing_before_the_person_began(berjalan: KantorUji) -> None:
    siti = berjalan.sebagai("siti")
    baru = replace(siti, pegawai=replace(siti.pegawai, mulai_bertugas=date(2026, 11, 24)))
    assert [t.tanggal for t in pilih(beranda.ringkasan(baru), JenisTindakan.TULIS_LAPORAN)] == [date(2026, 11, 24)]


def test_realisasi_is_asked_in_the_second_half_of_the_period_and_when_it_ended(berjalan: KantorUji) -> None:
    siti = berjalan.sebagai("siti")
    ringkas = beranda.ringkasan(siti, NOVEMBER)
    assert [(t.periode, t.jumlah) for t in pilih(ringkas, JenisTindakan.REALISASI)] == [(TW3, 3), (TW4, 3)]
    isi = (RealisasiIki(IKI_1, "98 ibu hamil"), RealisasiIki(IKI_2, "  "))
    with siti.transaksi("realisasi") as kerja:
        kerja.simpan(Realisasi(id_tetap(901), SITI, SKP_SITI, TW4, isi))
        kerja.simpan(Realisasi(id_tetap(902), SITI, SKP_SITI, TW3, isi, berjalan.jam()))
    ringkas = beranda.ringkasan(siti, NOVEMBER)
    (tindakan,) = pilih(ringkas, JenisTindakan.REALISASI)
    assert (tindakan.periode, tindakan.jumlah) == (TW4, 2) and "10T" in tindakan.teks
    assert ringkas.rencana is not None
    assert (ringkas.rencana.terisi, ringkas.rencana.indikator, ringkas.rencana.periode) == (1, 3, TW4)


@pytest.mark.parametrize(
    ("hari", "diminta"),
    [
        (date(2026, 11, 30), [TW3, TW4]),
        (date(2026, 12, 1), [TW3, TW4, TAHUN]),
        (date(2027, 1, 31), [TW4, TAHUN]),
        (date(2027, 2, 1), [TW4]),
    ],
)
def test_the_year_is_asked_for_from_december_to_january(
    berjalan: KantorUji, hari: date, diminta: list[Periode]
) -> None:
    """Realisasi of the pegawai and, once it is handed in, the rating of the penilai (Lampiran IV.A.8.b)."""
    berjalan.pada(datetime.combine(hari, time(9), WIB))
    siti, kepala = berjalan.sebagai("siti"), berjalan.sebagai("kepala")
    tindakan = pilih(beranda.ringkasan(siti), JenisTindakan.REALISASI)
    assert [t.periode for t in tindakan] == diminta
    tahunan = [t for t in tindakan if t.periode == TAHUN]
    assert [(t.tanggal, t.jumlah) for t in tahunan] == [(date(2027, 1, 31), 3)] * len(tahunan)
    _, sebelum = beranda.jumlah_menunggu(kepala)
    with siti.transaksi("realisasi") as kerja:
        kerja.simpan(Realisasi(id_tetap(901), SITI, SKP_SITI, TAHUN, (), berjalan.jam()))
    assert TAHUN not in [t.periode for t in pilih(beranda.ringkasan(siti), JenisTindakan.REALISASI)]
    diminta_tim = [(t.periode, t.jumlah, t.id) for t in pilih(beranda.ringkasan(kepala), JenisTindakan.EVALUASI_TIM)]
    assert diminta_tim == [(TAHUN, 1, SITI)] * len(tahunan)
    assert beranda.jumlah_menunggu(kepala)[1] - sebelum == len(tahunan)


def test_goals_follow_the_approved_volumes(berjalan: KantorUji) -> None:
    rencana = beranda.ringkasan(berjalan.sebagai("siti"), NOVEMBER).rencana
    assert rencana is not None
    assert [(s.nomor, s.persen) for s in rencana.sasaran] == [(1, 14 * 5 * 100 // 120), (2, 0)]


def test_feedback_is_new_until_it_was_read(berjalan: KantorUji) -> None:
    siti = berjalan.sebagai("siti")
    umpan = UmpanBalik(id_tetap(910), SITI, KEPALA, Hubungan.PIMPINAN, TW4, "Bagus", berjalan.jam(), RHK_2)
    with berjalan.sebagai("kepala").transaksi("umpan balik") as kerja:
        kerja.simpan(umpan)
    (baru,) = pilih(beranda.ringkasan(siti), JenisTindakan.UMPAN_BALIK)
    assert baru.oleh == "dr. R. Purba" and baru.teks.startswith("RHK 2 — ")
    umpan_balik.tandai_dibaca(siti)
    assert pilih(beranda.ringkasan(siti), JenisTindakan.UMPAN_BALIK) == []


def test_the_last_predikat_is_the_signed_one(berjalan: KantorUji) -> None:
    siti, kepala = berjalan.sebagai("siti"), berjalan.sebagai("kepala")
    assert beranda.ringkasan(siti).predikat is None
    nilai = Evaluasi(id_tetap(920), SITI, KEPALA, SKP_SITI, TW3, Rating.SESUAI, Rating.DI_ATAS)
    with kepala.transaksi("evaluasi") as kerja:
        sidik = kerja.simpan(nilai)
        kerja.simpan(
            PenetapanEvaluasi(id_tetap(921), nilai.id, sidik, SITI, TW3, Predikat.BAIK, KEPALA, berjalan.jam(), "{}")
        )
    with kepala.transaksi("evaluasi") as kerja:
        kerja.simpan(replace(nilai, rating_hasil=Rating.DI_ATAS))
    ringkas = beranda.ringkasan(siti)
    assert ringkas.predikat is not None
    assert (ringkas.predikat.predikat, ringkas.predikat.rating_hasil) == (Predikat.BAIK, Rating.SESUAI)
    assert [t.periode for t in pilih(ringkas, JenisTindakan.TANDA_TANGAN)] == [TW3]
    assert beranda.jumlah_menunggu(siti) == (0, 1)


def test_a_plan_that_is_missing_or_a_draft_is_asked_for(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    (belum,) = pilih(beranda.ringkasan(siti), JenisTindakan.SKP_BELUM)
    assert belum.tanggal == date(2026, 1, 31) and belum.id is None
    with siti.transaksi("SKP") as kerja:
        kerja.simpan(replace(skp_siti(), diajukan_pada=None))
    (draf,) = pilih(beranda.ringkasan(siti), JenisTindakan.SKP_BELUM)
    assert draf.id == SKP_SITI
    with siti.transaksi("SKP") as kerja:
        kerja.simpan(skp_siti())
    assert pilih(beranda.ringkasan(siti), JenisTindakan.SKP_BELUM) == []
    (tim,) = pilih(beranda.ringkasan(kantor.sebagai("kepala")), JenisTindakan.SKP_TIM)
    assert (tim.oleh, tim.id, tim.tanggal) == ("Siti Rahma, A.Md.Keb.", SITI, date(2026, 1, 31))
    (atasan,) = pilih(beranda.ringkasan(kantor.sebagai("kadis")), JenisTindakan.SKP_ATASAN)
    assert (atasan.id, atasan.tanggal) == (SITI, date(2026, 1, 31))


def test_in_january_nobody_above_the_penilai_is_asked(kantor: KantorUji) -> None:
    kantor.jam.saat = datetime(2026, 1, 20, 9, tzinfo=WIB)
    with kantor.sebagai("siti").transaksi("SKP") as kerja:
        kerja.simpan(skp_siti())
    assert pilih(beranda.ringkasan(kantor.sebagai("kadis")), JenisTindakan.SKP_ATASAN) == []
    (tim,) = pilih(beranda.ringkasan(kantor.sebagai("kepala")), JenisTindakan.SKP_TIM)
    assert tim.tanggal == date(2026, 1, 31)


def test_a_new_penilai_and_the_owner_are_told_to_clarify(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    for akun in ("siti", "kepala", "kadis"):
        semua = set(jenis(beranda.ringkasan(kantor.sebagai(akun))))
        assert not semua & {JenisTindakan.SKP_KLARIFIKASI, JenisTindakan.SKP_KLARIFIKASI_TIM}
    ubah_siti(kantor, penilai_id=KADIS)
    (siti,) = pilih(beranda.ringkasan(kantor.sebagai("siti")), JenisTindakan.SKP_KLARIFIKASI)
    assert siti.oleh == "dr. Tiur Manurung"
    (kadis,) = pilih(beranda.ringkasan(kantor.sebagai("kadis")), JenisTindakan.SKP_KLARIFIKASI_TIM)
    assert kadis.id == SITI
    kini = skp.daftar(kantor.sebagai("siti"), SITI, 2026)[-1]
    klarifikasi.tanpa_perubahan(kantor.sebagai("siti"), SKP_SITI, kini.hash)
    (tim,) = pilih(beranda.ringkasan(kantor.sebagai("kadis")), JenisTindakan.SKP_TIM)
    assert tim.tanggal is None, "it was set once: no deadline in January"


def test_the_penilai_is_told_of_his_team(berjalan: KantorUji) -> None:
    siti, kepala = berjalan.sebagai("siti"), berjalan.sebagai("kepala")
    ajukan(siti, tanggal=date(2026, 11, 23))
    with siti.transaksi("realisasi") as kerja:
        kerja.simpan(Realisasi(id_tetap(901), SITI, SKP_SITI, TW4, (), berjalan.jam()))
    ringkas = beranda.ringkasan(kepala)
    (setuju,) = pilih(ringkas, JenisTindakan.PERSETUJUAN)
    (evaluasi,) = pilih(ringkas, JenisTindakan.EVALUASI_TIM)
    assert setuju.jumlah == 1 and setuju.tanggal == date(2026, 11, 23)
    assert (evaluasi.jumlah, evaluasi.periode, evaluasi.id) == (1, TW4, SITI)
    assert beranda.jumlah_menunggu(kepala) == (1, 1)
    assert not {JenisTindakan.PERSETUJUAN, JenisTindakan.EVALUASI_TIM} & set(jenis(beranda.ringkasan(siti)))


@pytest.mark.parametrize("akun", ["operator", "pusat", "pengawas"])
def test_accounts_without_reports_see_the_office(berjalan: KantorUji, akun: str) -> None:
    konteks = berjalan.sebagai(akun)
    ringkas = beranda.ringkasan(konteks)
    assert ringkas.kantor is not None and ringkas.rencana is None
    assert (ringkas.kantor.pegawai, ringkas.kantor.skp_ditetapkan, ringkas.kantor.tanpa_penilai) == (8, 1, 0)
    harap = [] if akun == "pengawas" else [JenisTindakan.SKP_KANTOR]
    assert jenis(ringkas) == harap
    assert beranda.jumlah_menunggu(konteks) == (0, 0)


@pytest.mark.parametrize("kedudukan", [k for k in Kedudukan if k not in (Kedudukan.AKTIF, Kedudukan.TUGAS_BELAJAR)])
def test_the_office_demands_no_plan_of_who_has_no_duty_to_plan(berjalan: KantorUji, kedudukan: Kedudukan) -> None:
    """Lampiran II.C.8 (R33): neither as a missing plan nor as somebody without a penilai."""
    operator = berjalan.sebagai("operator")
    with operator.transaksi("ubah pegawai", (skema.PUSAT,)) as kerja:
        lama = kerja.ambil(Pegawai, SITI)
        assert lama is not None
        kerja.simpan(replace(lama.nilai, kedudukan=kedudukan, penilai_id=None))
    ringkas = beranda.ringkasan(operator)
    assert ringkas.kantor is not None
    assert (ringkas.kantor.pegawai, ringkas.kantor.skp_ditetapkan, ringkas.kantor.tanpa_penilai) == (7, 0, 0)
    (belum,) = pilih(ringkas, JenisTindakan.SKP_KANTOR)
    assert belum.jumlah == 7


def test_another_month_is_told_by_itself(berjalan: KantorUji) -> None:
    oktober = beranda.ringkasan(berjalan.sebagai("siti"), NOVEMBER.sebelumnya())
    assert (oktober.kalender.terisi, oktober.kalender.berjalan) == (0, 22)
    desember = beranda.ringkasan(berjalan.sebagai("siti"), Periode(2026, JenisPeriode.BULANAN, 12))
    assert desember.kalender.berjalan == 0 and {h.rupa for h in desember.kalender.hari} <= {
        RupaHari.NANTI,
        RupaHari.LIBUR,
    }


def test_a_clock_of_1970_breaks_nothing(berjalan: KantorUji) -> None:
    berjalan.jam.saat = datetime(1970, 1, 1, 7, 0, tzinfo=WIB)
    assert beranda.ringkasan(berjalan.sebagai("siti")).kalender.terisi == 0


def test_no_query_walks_the_whole_table_of_reports(berjalan: KantorUji, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every statement of the call, explained: reports are always reached through an index."""
    from sqlalchemy import Connection, event

    perintah: list[tuple[str, object]] = []
    mesin = berjalan.terbuka.store.mesin

    def catat(_k: Connection, _c: object, teks: str, isi: object, _x: object, _banyak: bool) -> None:
        perintah.append((teks, isi))

    event.listen(mesin, "before_cursor_execute", catat)
    for akun in ("siti", "kepala", "operator"):
        beranda.ringkasan(berjalan.sebagai(akun))
        beranda.jumlah_menunggu(berjalan.sebagai(akun))
    event.remove(mesin, "before_cursor_execute", catat)
    with berjalan.terbuka.store.baca() as koneksi:
        assert koneksi.execute(text("select 1")).scalar() == 1
        for teks, isi in perintah:
            if "laporan_harian" not in teks:
                continue
            rencana = koneksi.exec_driver_sql(f"EXPLAIN QUERY PLAN {teks}", isi).all()  # type: ignore[arg-type]
            langkah = [str(b[3]) for b in rencana if "laporan_harian" in str(b[3])]
            assert all("USING" in satu for satu in langkah), (teks, langkah)


def test_drafts_that_were_forgotten_are_asked_for(berjalan: KantorUji) -> None:
    siti = berjalan.sebagai("siti")
    with siti.transaksi("draf") as kerja:
        kerja.simpan(laporan(SITI, tanggal=date(2026, 11, 23), kegiatan="Rekap kohort", diajukan_pada=None))
    laporan_draf.simpan_isian(siti, IsianLaporan(id_tetap(900), date(2026, 11, 24), kegiatan="Belum disimpan"))
    draf = pilih(beranda.ringkasan(siti), JenisTindakan.DRAF)
    assert [(d.tanggal, d.teks) for d in draf] == [
        (date(2026, 11, 24), "Belum disimpan"),
        (date(2026, 11, 23), "Rekap kohort"),
    ]
    for i in range(5):
        laporan_draf.simpan_isian(siti, IsianLaporan(id_tetap(901 + i), date(2026, 11, 24), kegiatan=f"Lain {i}"))
    draf = pilih(beranda.ringkasan(siti), JenisTindakan.DRAF)
    assert len(draf) == 4 and draf[-1].jumlah == 4 and draf[-1].id is None


def test_a_returned_report_that_is_being_mended_is_no_forgotten_draft(berjalan: KantorUji) -> None:
    siti = berjalan.sebagai("siti")
    kembali = pilih(beranda.ringkasan(siti), JenisTindakan.DIKEMBALIKAN)[0]
    assert kembali.id is not None
    laporan_draf.simpan_isian(siti, IsianLaporan(kembali.id, date(2026, 11, 20), kegiatan="Sedang diperbaiki"))
    assert pilih(beranda.ringkasan(siti), JenisTindakan.DRAF) == []


def test_much_feedback_is_one_row(berjalan: KantorUji) -> None:
    with berjalan.sebagai("kepala").transaksi("umpan balik") as kerja:
        for i in range(4):
            umpan = UmpanBalik(id_tetap(910 + i), SITI, KEPALA, Hubungan.PIMPINAN, TW4, f"Isi {i}", berjalan.jam())
            kerja.simpan(umpan)
    umpan_baru = pilih(beranda.ringkasan(berjalan.sebagai("siti")), JenisTindakan.UMPAN_BALIK)
    assert [(u.catatan, u.jumlah) for u in umpan_baru] == [("Isi 3", 0), ("", 3)]


@pytest.mark.parametrize("kode", ["01", "02", "03", "04", "07", "20"])
def test_r33_no_plan_is_asked_of_who_stands_outside_duty(kantor: KantorUji, kode: str) -> None:
    """CLTN (02), suspended (04), state official (07) and MPP (20) owe none; a study (03) does not set free."""
    ubah_siti(kantor, kedudukan=Kedudukan(kode))
    diminta = JenisTindakan.SKP_BELUM in jenis(beranda.ringkasan(kantor.sebagai("siti"), NOVEMBER))
    assert diminta is (kode in ("01", "03"))
