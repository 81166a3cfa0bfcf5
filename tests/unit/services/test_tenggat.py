"""Clocks of the small office through the year: who sees which, handing over, and a machine with a wrong date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest

from kinerja_desktop.domain.evaluasi import CaraSerah, SebagaiPenetap
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.jam_hukum import JenisTenggat, KeadaanTenggat
from kinerja_desktop.domain.kalender import JenisLibur
from kinerja_desktop.domain.keberatan import Keberatan, KeputusanKeberatan, PutusanKeberatan
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.gui.beranda.kata import ajakan
from kinerja_desktop.services import beranda, evaluasi, jam_mesin, kalender, keberatan, penyerahan, tenggat
from kinerja_desktop.services.beranda_bentuk import JenisTindakan, Tindakan
from kinerja_desktop.services.tenggat import BarisTenggat, Giliran
from kinerja_desktop.store import skema
from kinerja_desktop.store import tenggat as kueri
from tests.helpers.evaluasi import TW4, siapkan, tetapkan
from tests.helpers.kantor import DEWI, KADIS, RUDI, SITI, KantorUji, id_tetap
from tests.helpers.keberatan import keberatan_siti

J = JenisTenggat
HARI = date(2026, 11, 24)


def kode(lakukan: Callable[[], object]) -> str:
    with pytest.raises(UserError) as galat:
        lakukan()
    return galat.value.kode


def milik(kantor: KantorUji, akun: str, **pilihan: object) -> dict[JenisTenggat, BarisTenggat]:
    daftar = tenggat.daftar(kantor.sebagai(akun), **pilihan)  # type: ignore[arg-type]
    return {b.tenggat.jenis: b for b in daftar if b.orang.pegawai_id == SITI and b.periode == TW4}


def pada(kantor: KantorUji, hari: date) -> None:
    kantor.jam.saat = datetime(hari.year, hari.month, hari.day, 10, tzinfo=WIB)


@pytest.fixture
def ditetapkan(kantor: KantorUji) -> KantorUji:
    siapkan(kantor)
    pada(kantor, date(2026, 12, 10))
    tetapkan(kantor)
    return kantor


def test_without_a_plan_only_the_plan_itself_is_asked_for(kantor: KantorUji) -> None:
    semua = tenggat.daftar(kantor.sebagai("kepala"), hanya_terbuka=False)
    assert {b.tenggat.jenis for b in semua} == {J.SKP}
    assert {b.orang.nama.split()[0] for b in semua} == {"dr.", "Siti", "Rudi", "Dewi", "Andi"}


def test_r21_r22_a_plan_that_is_not_set_is_the_turn_of_the_penilai_then_of_the_dialog(kantor: KantorUji) -> None:
    pada(kantor, date(2026, 1, 20))
    (satu,) = tenggat.daftar(kantor.sebagai("siti"))
    assert (satu.siapa, satu.tenggat.sampai, satu.keadaan) == (
        "dr. R. Purba",
        date(2026, 1, 31),
        KeadaanTenggat.BERJALAN,
    )
    pada(kantor, date(2026, 2, 2))
    (satu,) = tenggat.daftar(kantor.sebagai("siti"))
    assert (satu.giliran, satu.keadaan) == (Giliran.SAYA, KeadaanTenggat.LEWAT)
    assert "atasan penilai" in satu.tenggat.sebab and satu.tenggat.pasal == "Lampiran BAB II.C.5"
    pada(kantor, date(2026, 11, 24))
    kantor.tetapkan_skp_siti()
    assert [b for b in tenggat.daftar(kantor.sebagai("siti")) if b.tenggat.jenis is J.SKP] == []


def test_what_is_past_stays_in_view(kantor: KantorUji) -> None:
    """The report of a month is due six weeks after it: two months later it is still seen."""
    assert len(tenggat.periode_dilihat(kantor.sebagai("kepala"))) == 3
    bulanan = kantor.sebagai("kepala")
    bulanan.kantor = replace(bulanan.kantor, periode_evaluasi=JenisPeriode.BULANAN)
    assert [str(p) for p in tenggat.periode_dilihat(bulanan)] == ["2026-11", "2026-10", "2026-09", "2026-08", "2026-07"]


def test_older_periods_count_on_only_where_they_were_signed(kantor: KantorUji) -> None:
    siapkan(kantor)
    pada(kantor, date(2026, 12, 10))
    tetapkan(kantor)
    pada(kantor, date(2027, 4, 6))
    assert {b.tenggat.jenis for b in tenggat.daftar(kantor.sebagai("kepala")) if b.periode == TW4} == {
        J.PENYERAHAN,
        J.PELAPORAN,
    }
    assert {b.periode.nomor for b in tenggat.daftar(kantor.sebagai("siti")) if b.periode.tahun == 2026} <= {4, 0}


def test_a_second_signature_makes_the_evaluation_no_later(ditetapkan: KantorUji) -> None:
    kepala = ditetapkan.sebagai("kepala")
    lama = evaluasi.penetapan_terakhir(kepala, SITI, TW4)
    assert lama is not None
    pada(ditetapkan, date(2027, 1, 11))
    baru = replace(lama, id=kepala.id_baru(), pada=ditetapkan.jam(), sebagai=SebagaiPenetap.ATASAN)
    with kepala.transaksi("tetapkan evaluasi") as kerja:
        kerja.simpan(replace(baru, keberatan_id=id_tetap(802), alasan_final="keputusan atasan"))
    semua = milik(ditetapkan, "kepala", hanya_terbuka=False)
    assert (semua[J.PENILAIAN].keadaan, semua[J.PENILAIAN].tenggat.selesai_pada) == (
        KeadaanTenggat.SELESAI,
        date(2026, 12, 10),
    )
    assert J.AMBIL_ALIH not in semua, "form D.1.3 tells of no silent penilai"
    assert J.PENYERAHAN not in semua and J.PENGEMBALIAN not in semua, "the law names no days for handing D.1.3 over"


def test_r51_the_clock_of_a_decision_stays_in_view_after_a_change(ditetapkan: KantorUji) -> None:
    kepala = ditetapkan.sebagai("kepala")
    lama = evaluasi.penetapan_terakhir(kepala, SITI, TW4)
    assert lama is not None
    with ditetapkan.sebagai("siti").transaksi("ajukan keberatan") as kerja:
        pada_ = datetime(2026, 12, 14, 9, tzinfo=WIB)
        kerja.simpan(Keberatan(id_tetap(802), lama.id, SITI, TW4, "Bukti belum dihitung.", pada_))
    pada(ditetapkan, date(2027, 1, 11))
    kadis = ditetapkan.sebagai("kadis")
    putusan = PutusanKeberatan.MENGUBAH
    with kadis.transaksi("putuskan keberatan") as kerja:
        kerja.simpan(
            KeputusanKeberatan(id_tetap(803), id_tetap(802), KADIS, putusan, "Sah.", "Lanjut.", kadis.sekarang())
        )
    baru = replace(lama, id=kepala.id_baru(), pada=ditetapkan.jam(), sebagai=SebagaiPenetap.ATASAN)
    with kepala.transaksi("tetapkan evaluasi") as kerja:
        kerja.simpan(replace(baru, keberatan_id=id_tetap(802), alasan_final="keputusan atasan"))
    putus = milik(ditetapkan, "kepala", hanya_terbuka=False)[J.PUTUSAN_KEBERATAN]
    assert (putus.keadaan, putus.tenggat.selesai_pada) == (KeadaanTenggat.TERLAMBAT, date(2027, 1, 11))


def test_the_atasan_of_the_day_of_the_signature_decides_in_the_clocks_too(kantor: KantorUji) -> None:
    """Siti works for Rudi now; her objection to what the head signed is still the Kadis' to decide (V.B.2)."""
    nomor = keberatan_siti(kantor)
    operator = kantor.sebagai("operator")
    with operator.store.transaksi(operator.saya, "pindah", operator.sekarang(), (skema.PUSAT,)) as kerja:
        orang = kerja.ambil(Pegawai, SITI)
        assert orang is not None
        kerja.simpan(replace(orang.nilai, penilai_id=RUDI))
    berkas = keberatan.satu(kantor.sebagai("siti"), nomor)
    assert berkas.atasan is not None and berkas.atasan.id == KADIS
    putus = milik(kantor, "siti")[J.PUTUSAN_KEBERATAN]
    assert (putus.siapa, putus.giliran) == (berkas.atasan.nama, Giliran.ORANG_LAIN)
    kadis = milik(kantor, "kadis", hanya_terbuka=False)
    assert set(kadis) == {J.PUTUSAN_KEBERATAN}, "he decides, and sees nothing else of people out of his view"
    assert kadis[J.PUTUSAN_KEBERATAN].giliran is Giliran.SAYA
    assert J.PUTUSAN_KEBERATAN in {b.tenggat.jenis for b in tenggat.giliran_saya(kantor.sebagai("kadis"))}
    semua = milik(kantor, "kepala", hanya_terbuka=False)
    assert J.PUTUSAN_KEBERATAN not in semua or semua[J.PUTUSAN_KEBERATAN].giliran is Giliran.ORANG_LAIN


def test_a_quarter_from_its_window_to_the_report(kantor: KantorUji) -> None:
    siapkan(kantor)
    assert milik(kantor, "kepala") == {}, "the window opens with the last month"
    pada(kantor, date(2026, 12, 1))
    nilai = milik(kantor, "kepala")[J.PENILAIAN]
    assert (nilai.giliran, nilai.siapa, nilai.tenggat.sampai) == (Giliran.SAYA, "dr. R. Purba", date(2026, 12, 31))
    assert milik(kantor, "siti")[J.PENILAIAN].giliran is Giliran.ORANG_LAIN

    pada(kantor, date(2026, 12, 10))
    tetapkan(kantor)
    assert set(milik(kantor, "kepala")) == {J.PENYERAHAN, J.PELAPORAN}
    penyerahan.serahkan(kantor.sebagai("kepala"), SITI, TW4, date(2026, 12, 10))
    assert set(milik(kantor, "siti")) == {J.PENGEMBALIAN, J.KEBERATAN, J.PELAPORAN}
    assert milik(kantor, "siti")[J.KEBERATAN].giliran is Giliran.SAYA
    tanda = evaluasi.milik_saya(kantor.sebagai("siti"), TW4)
    assert tanda is not None
    evaluasi.terima(kantor.sebagai("siti"), tanda.penetapan.id)
    semua = milik(kantor, "siti", hanya_terbuka=False)
    assert semua[J.PENGEMBALIAN].keadaan is KeadaanTenggat.SELESAI
    assert semua[J.PENYERAHAN].keadaan is KeadaanTenggat.SELESAI


def test_r53_a_silent_penilai_is_shown_to_the_atasan_and_to_the_pegawai(kantor: KantorUji) -> None:
    siapkan(kantor)
    pada(kantor, date(2027, 1, 4))
    ambil = milik(kantor, "kadis")
    assert set(ambil) == {J.AMBIL_ALIH}, "only what he must do himself"
    assert (ambil[J.AMBIL_ALIH].giliran, ambil[J.AMBIL_ALIH].siapa) == (Giliran.SAYA, "dr. Tiur Manurung")
    assert milik(kantor, "siti")[J.AMBIL_ALIH].siapa == "dr. Tiur Manurung"
    assert milik(kantor, "kepala")[J.PENILAIAN].keadaan is KeadaanTenggat.LEWAT


@pytest.mark.parametrize(
    ("akun", "banyak"), [("siti", 1), ("rudi", 0), ("kepala", 1), ("operator", 1), ("pusat", 1), ("pengawas", 1)]
)
def test_who_sees_whose_clocks(kantor: KantorUji, akun: str, banyak: int) -> None:
    siapkan(kantor)
    pada(kantor, date(2026, 12, 1))
    assert len([b for b in tenggat.daftar(kantor.sebagai(akun)) if b.periode == TW4]) == banyak


def test_filters(ditetapkan: KantorUji) -> None:
    kepala = ditetapkan.sebagai("kepala")
    assert {b.tenggat.jenis for b in tenggat.daftar(kepala, jenis=J.PENYERAHAN)} == {J.PENYERAHAN}
    assert tenggat.daftar(kepala, kata="siti rudi") == []
    assert {b.giliran for b in tenggat.daftar(kepala, hanya_saya=True)} == {Giliran.SAYA}


def test_r49_holidays_of_the_office_move_the_end(ditetapkan: KantorUji) -> None:
    sebelum = milik(ditetapkan, "kepala")[J.PENYERAHAN].tenggat.sampai
    assert sebelum == date(2026, 12, 30)
    kalender.tambah_libur(ditetapkan.sebagai("operator"), date(2026, 12, 24), JenisLibur.CUTI_BERSAMA, "Cuti Natal")
    satu = milik(ditetapkan, "kepala")[J.PENYERAHAN]
    assert satu.tenggat.sampai == date(2026, 12, 31)
    assert any("24 Des 2026 (Cuti Natal)" in langkah for langkah in satu.cara.langkah)


# --- handing over ----------------------------------------------------------------------------------------------


def test_what_handing_over_refuses(ditetapkan: KantorUji) -> None:
    kepala = ditetapkan.sebagai("kepala")
    assert kode(lambda: penyerahan.serahkan(kepala, RUDI, TW4, date(2026, 12, 10))) == "TGT-01"
    assert kode(lambda: penyerahan.serahkan(kepala, SITI, TW4, date(2026, 12, 9))) == "TGT-02"
    assert kode(lambda: penyerahan.serahkan(kepala, SITI, TW4, date(2026, 12, 11))) == "TGT-03"
    pada(ditetapkan, date(2026, 12, 14))
    assert kode(lambda: penyerahan.serahkan(kepala, SITI, TW4, date(2026, 12, 11))) == "TGT-05"
    penyerahan.serahkan(kepala, SITI, TW4, date(2026, 12, 11), "Diserahkan di ruang kepala")
    assert kode(lambda: penyerahan.serahkan(kepala, SITI, TW4, date(2026, 12, 14))) == "TGT-04"
    assert milik(ditetapkan, "siti")[J.KEBERATAN].tenggat.pemicu == date(2026, 12, 11)


def test_in_the_program_it_is_received_when_the_pegawai_says_so(ditetapkan: KantorUji) -> None:
    kepala, hari = ditetapkan.sebagai("kepala"), date(2026, 12, 10)
    penyerahan.serahkan(kepala, SITI, TW4, hari, cara=CaraSerah.APLIKASI)
    semua = milik(ditetapkan, "siti", hanya_terbuka=False)
    assert semua[J.PENYERAHAN].tenggat.selesai_pada == hari
    assert not {J.PENGEMBALIAN, J.KEBERATAN} & set(semua), "nobody's time runs out unread"
    assert kode(lambda: penyerahan.serahkan(kepala, SITI, TW4, hari, cara=CaraSerah.APLIKASI)) == "TGT-04"
    pada(ditetapkan, date(2026, 12, 14))
    siti = ditetapkan.sebagai("siti")
    saya = evaluasi.milik_saya(siti, TW4)
    assert saya is not None and penyerahan.hari_terima(siti, saya.penetapan.id) is None
    penyerahan.terima_dokumen(siti, saya.penetapan.id)
    kini = milik(ditetapkan, "siti", hanya_terbuka=False)
    assert kini[J.KEBERATAN].tenggat.pemicu == date(2026, 12, 14)
    assert kini[J.PENYERAHAN].tenggat.selesai_pada == hari


def test_who_does_not_open_the_program_gets_it_printed(ditetapkan: KantorUji) -> None:
    kepala, hari = ditetapkan.sebagai("kepala"), date(2026, 12, 10)
    penyerahan.serahkan(kepala, SITI, TW4, hari, cara=CaraSerah.APLIKASI)
    penyerahan.serahkan(kepala, SITI, TW4, hari)
    assert milik(ditetapkan, "siti")[J.KEBERATAN].tenggat.pemicu == hari


def test_without_an_account_only_on_paper(ditetapkan: KantorUji) -> None:
    with ditetapkan.terbuka.store.mesin.begin() as koneksi:
        koneksi.exec_driver_sql("update akun set aktif = 0 where nama_akun = 'siti'")
    kepala, hari = ditetapkan.sebagai("kepala"), date(2026, 12, 10)
    assert kode(lambda: penyerahan.serahkan(kepala, SITI, TW4, hari, cara=CaraSerah.APLIKASI)) == "TGT-10"
    penyerahan.serahkan(kepala, SITI, TW4, hari)


@pytest.mark.parametrize("akun", ["siti", "rudi", "kadis", "pengawas"])
def test_who_may_not_note_the_handing_over(ditetapkan: KantorUji, akun: str) -> None:
    assert kode(lambda: penyerahan.serahkan(ditetapkan.sebagai(akun), SITI, TW4, date(2026, 12, 10))) == "UMM-01"


def test_kepegawaian_may_note_it(ditetapkan: KantorUji) -> None:
    penyerahan.serahkan(ditetapkan.sebagai("operator"), SITI, TW4, date(2026, 12, 10))
    assert J.PENGEMBALIAN in milik(ditetapkan, "siti")


def test_the_pegawai_says_that_he_received_it(ditetapkan: KantorUji) -> None:
    siti = ditetapkan.sebagai("siti")
    saya = evaluasi.milik_saya(siti, TW4)
    assert saya is not None
    assert penyerahan.hari_terima(siti, saya.penetapan.id) is None
    for akun in ("rudi", "kepala", "operator"):
        konteks = ditetapkan.sebagai(akun)
        assert kode(lambda konteks=konteks: penyerahan.terima_dokumen(konteks, saya.penetapan.id)) == "UMM-01"  # type: ignore[misc]
    penyerahan.terima_dokumen(siti, saya.penetapan.id)
    assert penyerahan.hari_terima(siti, saya.penetapan.id) == date(2026, 12, 10)
    assert kode(lambda: penyerahan.terima_dokumen(siti, saya.penetapan.id)) == "TGT-04"
    with siti.store.baca() as koneksi:
        serah = kueri.penyerahan(koneksi, saya.penetapan.id)
    assert serah is not None and serah.cara is CaraSerah.APLIKASI


def test_many_are_handed_over_together_or_not_at_all(ditetapkan: KantorUji) -> None:
    kepala, hari = ditetapkan.sebagai("kepala"), date(2026, 12, 10)
    assert kode(lambda: penyerahan.serahkan_banyak(kepala, [SITI, DEWI], TW4, hari)) == "TGT-01"
    assert J.PENYERAHAN in milik(ditetapkan, "kepala"), "nothing was kept"
    maju: list[tuple[int, int, str]] = []
    penyerahan.serahkan_banyak(kepala, [SITI], TW4, hari, "", lambda n, s, t: maju.append((n, s, t)))
    assert maju == [(1, 1, "")] and J.PENYERAHAN not in milik(ditetapkan, "kepala")


# --- the clock of the machine ----------------------------------------------------------------------------------


def test_a_clock_that_runs_is_believed(kantor: KantorUji) -> None:
    siapkan(kantor)
    kantor.jam.maju(days=30)
    assert jam_mesin.meragukan(kantor.sebagai("kepala")) is None
    jam_mesin.pastikan_yakin(kantor.sebagai("kepala"))


def test_an_hour_back_is_no_jump(kantor: KantorUji) -> None:
    siapkan(kantor)
    kantor.jam.maju(hours=-1)
    assert jam_mesin.meragukan(kantor.sebagai("kepala")) is None


def test_beranda_tells_what_to_hand_over_and_the_calendar_marks_the_day(ditetapkan: KantorUji) -> None:
    ringkas = beranda.ringkasan(ditetapkan.sebagai("kepala"))
    (serah,) = [t for t in ringkas.tindakan if t.jenis is JenisTindakan.SERAHKAN]
    assert (serah.jumlah, serah.tanggal, serah.periode) == (1, date(2026, 12, 30), TW4)
    tanda = {h.tanggal: h.tenggat for h in ringkas.kalender.hari if h.tenggat}
    assert tanda[date(2026, 12, 30)] == ("Menyerahkan dokumen evaluasi",)


def test_beranda_says_that_the_clock_is_doubtful(kantor: KantorUji) -> None:
    siapkan(kantor)
    kantor.jam.maju(days=60)
    assert beranda.ringkasan(kantor.sebagai("siti")).tindakan[0].jenis is JenisTindakan.JAM_MERAGUKAN


def test_a_right_that_was_not_used_is_no_duty_that_was_missed(ditetapkan: KantorUji) -> None:
    penyerahan.serahkan(ditetapkan.sebagai("kepala"), SITI, TW4, date(2026, 12, 10))
    pada(ditetapkan, date(2027, 1, 8))
    satu = milik(ditetapkan, "siti", hanya_terbuka=False)[J.KEBERATAN]
    assert (satu.keadaan, satu.terbuka) == (KeadaanTenggat.GUGUR, False)


def test_nothing_is_noted_while_the_date_is_in_doubt(ditetapkan: KantorUji) -> None:
    kepala, siti = ditetapkan.sebagai("kepala"), ditetapkan.sebagai("siti")
    saya = evaluasi.milik_saya(siti, TW4)
    assert saya is not None
    ditetapkan.jam.maju(days=60)
    assert kode(lambda: penyerahan.serahkan(kepala, SITI, TW4, date(2026, 12, 10), "Ada tanda terima")) == "TGT-06"
    assert kode(lambda: penyerahan.terima_dokumen(siti, saya.penetapan.id)) == "TGT-06"


def tindakan(kantor: KantorUji, akun: str) -> dict[JenisTindakan, Tindakan]:
    return {t.jenis: t for t in beranda.ringkasan(kantor.sebagai(akun)).tindakan}


def test_the_penilai_is_reminded_five_working_days_before_his_window_ends(kantor: KantorUji) -> None:
    siapkan(kantor)
    pada(kantor, date(2026, 12, 23))
    assert JenisTindakan.JENDELA not in tindakan(kantor, "kepala")
    pada(kantor, date(2026, 12, 24))
    satu = tindakan(kantor, "kepala")[JenisTindakan.JENDELA]
    assert (satu.jumlah, satu.tanggal, satu.periode) == (1, date(2026, 12, 31), TW4)


def test_a_silent_penilai_is_told_to_the_atasan_and_kindly_to_the_pegawai(kantor: KantorUji) -> None:
    siapkan(kantor)
    pada(kantor, date(2026, 12, 28))
    kantor.sebagai("siti")
    pada(kantor, date(2027, 1, 4))
    atasan = tindakan(kantor, "kadis")[JenisTindakan.AMBIL_ALIH]
    assert (atasan.jumlah, atasan.tanggal) == (1, date(2027, 1, 20))
    kata = ajakan(tindakan(kantor, "siti")[JenisTindakan.ATASAN_MENILAI], date(2027, 1, 4))
    assert kata.judul == "Evaluasi triwulan IV Anda dinilai dr. Tiur Manurung"
    assert "Anda tidak perlu berbuat apa-apa" in kata.isi and kata.jenis == "draf"


def test_what_went_out_in_the_program_is_told_until_it_is_received(ditetapkan: KantorUji) -> None:
    assert JenisTindakan.TERIMA_DOKUMEN not in tindakan(ditetapkan, "siti")
    penyerahan.serahkan(ditetapkan.sebagai("kepala"), SITI, TW4, date(2026, 12, 10), cara=CaraSerah.APLIKASI)
    kata = ajakan(tindakan(ditetapkan, "siti")[JenisTindakan.TERIMA_DOKUMEN], date(2026, 12, 11))
    assert (kata.judul, kata.halaman) == ("Dokumen evaluasi triwulan IV menunggu Anda terima", "pelaporan")
    siti = ditetapkan.sebagai("siti")
    saya = evaluasi.milik_saya(siti, TW4)
    assert saya is not None
    penyerahan.terima_dokumen(siti, saya.penetapan.id)
    assert JenisTindakan.TERIMA_DOKUMEN not in tindakan(ditetapkan, "siti")
