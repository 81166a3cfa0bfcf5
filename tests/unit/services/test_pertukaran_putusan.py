"""Decisions that meet from two machines: the same one counts everywhere, whatever arrived first (sync design, 2.1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan
from kinerja_desktop.domain.putusan_laporan import PutusanLaporan
from kinerja_desktop.domain.skp import Skp, StatusSkp
from kinerja_desktop.services import beranda, laporan_form, persetujuan, putusan_berbeda, skp_berbeda, skp_putusan
from kinerja_desktop.services import laporan as urusan_laporan
from kinerja_desktop.services.beranda_bentuk import JenisTindakan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import Tersimpan, ambil
from kinerja_desktop.store.turunan import hitung_status_laporan, hitung_status_skp, keputusan_laporan
from tests.helpers.kantor import SKP_SITI, KantorUji, id_tetap, skp_siti
from tests.helpers.pertukaran import Jaringan, laporan, simpan

LAPORAN = id_tetap(701)
KEGIATAN = laporan(1).kegiatan
SEMUA = ("siti", "kepala", "opd", "pusat")
DUA_ARAH = (("siti", "opd"), ("opd", "siti"), ("kepala", "opd"), ("opd", "kepala"), ("opd", "pusat"), ("pusat", "opd"))


@pytest.fixture
def meja(jaringan: Jaringan, kantor: KantorUji) -> dict[str, Context]:
    """The laptop of the head and his seat at the workstation, with a report that waits for him at both."""
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], replace(laporan(1), diajukan_pada=kantor.jam()))
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "kepala")
    return {"laptop": jaringan["kepala"].konteks, "meja kerja": kantor.sebagai("kepala")}


def putuskan(konteks: Context, putusan: PutusanLaporan, geser: timedelta = timedelta()) -> None:
    """Decide with a clock that is wrong by `geser`."""
    with konteks.store.baca() as koneksi:
        ada = ambil(koneksi, LaporanHarian, LAPORAN)
    assert ada is not None
    jam = konteks.sekarang
    oleh = replace(konteks, sekarang=lambda: jam() + geser)
    if putusan is PutusanLaporan.SETUJUI:
        persetujuan.setujui(oleh, LAPORAN, ada.hash)
    elif putusan is PutusanLaporan.KEMBALIKAN:
        persetujuan.kembalikan(oleh, LAPORAN, ada.hash, "Lengkapi jam kegiatannya.")
    else:
        persetujuan.urungkan(oleh, [persetujuan.Pilihan(LAPORAN, ada.hash)])


def keadaan(jaringan: Jaringan) -> dict[str, tuple[StatusLaporan, list[PutusanLaporan]]]:
    hasil = {}
    for nama in SEMUA:
        with jaringan[nama].konteks.store.baca() as koneksi:
            tersimpan = koneksi.exec_driver_sql("SELECT status FROM laporan_harian").scalar()
            hitungan = hitung_status_laporan(koneksi, LAPORAN)
            assert hitungan is not None and tersimpan == hitungan[0].value
            assert not list(periksa(koneksi, jaringan[nama].konteks.brankas))
            hasil[nama] = (hitungan[0], [k.putusan for k in keputusan_laporan(koneksi, LAPORAN)])
    return hasil


@pytest.mark.parametrize("geser", [timedelta(minutes=5), timedelta(minutes=-5), timedelta(days=365 * 70)])
def test_of_two_verdicts_on_two_machines_the_return_counts_everywhere_whatever_their_clocks_say(
    jaringan: Jaringan, meja: dict[str, Context], geser: timedelta
) -> None:
    putuskan(meja["laptop"], PutusanLaporan.SETUJUI)
    putuskan(meja["meja kerja"], PutusanLaporan.KEMBALIKAN, geser)
    for dari, ke in DUA_ARAH * 2:
        assert jaringan.tukar(dari, ke).total("ditahan") == 0
    dua = [PutusanLaporan.SETUJUI, PutusanLaporan.KEMBALIKAN]
    urut = dua if geser > timedelta() else dua[::-1]
    assert keadaan(jaringan) == dict.fromkeys(SEMUA, (StatusLaporan.DIKEMBALIKAN, urut))


def test_the_person_reads_why_it_was_sent_back(jaringan: Jaringan, meja: dict[str, Context]) -> None:
    putuskan(meja["laptop"], PutusanLaporan.SETUJUI)
    putuskan(meja["meja kerja"], PutusanLaporan.KEMBALIKAN, timedelta(minutes=-5))
    for dari, ke in DUA_ARAH:
        jaringan.tukar(dari, ke)
    dibuka = laporan_form.buka(jaringan["siti"].konteks, LAPORAN)
    assert dibuka.status is StatusLaporan.DIKEMBALIKAN and dibuka.pengembalian is not None
    assert dibuka.pengembalian.catatan == "Lengkapi jam kegiatannya."


@pytest.mark.parametrize("menit", [-1, 1, 3])
def test_who_took_back_his_approval_and_sent_back_elsewhere_has_not_approved(
    jaringan: Jaringan, meja: dict[str, Context], menit: int
) -> None:
    putuskan(meja["laptop"], PutusanLaporan.SETUJUI)
    putuskan(meja["meja kerja"], PutusanLaporan.KEMBALIKAN, timedelta(minutes=menit))
    putuskan(meja["laptop"], PutusanLaporan.URUNGKAN, timedelta(minutes=2))
    for dari, ke in DUA_ARAH * 2:
        jaringan.tukar(dari, ke)
    assert {satu[0] for satu in keadaan(jaringan).values()} == {StatusLaporan.DIKEMBALIKAN}


def test_who_decides_after_he_saw_the_other_verdict_is_right_though_his_clock_is_wrong(
    jaringan: Jaringan, meja: dict[str, Context]
) -> None:
    putuskan(meja["laptop"], PutusanLaporan.SETUJUI, timedelta(days=365 * 70))
    for dari, ke in DUA_ARAH:
        jaringan.tukar(dari, ke)
    putuskan(meja["meja kerja"], PutusanLaporan.URUNGKAN, timedelta(days=-365 * 20))
    putuskan(meja["meja kerja"], PutusanLaporan.KEMBALIKAN, timedelta(days=-365 * 20))
    for dari, ke in DUA_ARAH * 2:
        jaringan.tukar(dari, ke)
    urutan = [PutusanLaporan.SETUJUI, PutusanLaporan.URUNGKAN, PutusanLaporan.KEMBALIKAN]
    assert keadaan(jaringan) == dict.fromkeys(SEMUA, (StatusLaporan.DIKEMBALIKAN, urutan))


def _selisih(jaringan: Jaringan, meja: dict[str, Context]) -> None:
    """The head approves at his laptop and sends back at the workstation, and both know of both."""
    putuskan(meja["laptop"], PutusanLaporan.SETUJUI)
    putuskan(meja["meja kerja"], PutusanLaporan.KEMBALIKAN, timedelta(minutes=5))
    jaringan.tukar("kepala", "opd")
    jaringan.tukar("opd", "kepala")


def test_two_verdicts_are_shown_to_whom_they_concern_and_a_third_by_the_penilai_settles_them(
    jaringan: Jaringan, meja: dict[str, Context], kantor: KantorUji
) -> None:
    assert not putusan_berbeda.daftar(meja["laptop"])
    _selisih(jaringan, meja)
    (satu,) = putusan_berbeda.daftar(meja["laptop"])
    assert satu.boleh and (satu.laporan_id, satu.nama, satu.kegiatan) == (LAPORAN, "Siti Rahma, A.Md.Keb.", KEGIATAN)
    assert [(p.putusan, p.oleh, p.catatan) for p in satu.putusan] == [
        (PutusanLaporan.SETUJUI, "dr. R. Purba", ""),
        (PutusanLaporan.KEMBALIKAN, "dr. R. Purba", "Lengkapi jam kegiatannya."),
    ]
    assert putusan_berbeda.milik_saya(meja["laptop"]) == [satu]
    for ke in ("siti", "pusat"):
        jaringan.tukar("opd", ke)
    for lain in (jaringan["siti"].konteks, jaringan["opd"].konteks, jaringan["pusat"].konteks):
        (dilihat,) = putusan_berbeda.daftar(lain)
        assert not dilihat.boleh and putusan_berbeda.milik_saya(lain) == []
    assert not putusan_berbeda.daftar(kantor.sebagai("rudi"))
    putuskan(meja["laptop"], PutusanLaporan.SETUJUI)
    assert not putusan_berbeda.daftar(meja["laptop"])
    for dari, ke in DUA_ARAH * 2:
        jaringan.tukar(dari, ke)
    urutan = [PutusanLaporan.SETUJUI, PutusanLaporan.KEMBALIKAN, PutusanLaporan.SETUJUI]
    assert keadaan(jaringan) == dict.fromkeys(SEMUA, (StatusLaporan.DISETUJUI, urutan))
    for nama in SEMUA:
        assert not putusan_berbeda.daftar(jaringan[nama].konteks)


def test_a_third_verdict_is_for_the_penilai_only_and_there_is_no_fourth(
    jaringan: Jaringan, meja: dict[str, Context], kantor: KantorUji
) -> None:
    _selisih(jaringan, meja)
    for akun, kode in (("siti", "UMM-01"), ("operator", "UMM-01"), ("kadis", "UMM-01")):
        with pytest.raises(UserError) as galat:
            putuskan(kantor.sebagai(akun), PutusanLaporan.SETUJUI)
        assert galat.value.kode == kode
    putuskan(meja["meja kerja"], PutusanLaporan.SETUJUI)
    with pytest.raises(UserError, match="PST-01"):
        putuskan(meja["meja kerja"], PutusanLaporan.KEMBALIKAN)


def test_two_verdicts_that_agree_ask_nobody(jaringan: Jaringan, meja: dict[str, Context]) -> None:
    putuskan(meja["laptop"], PutusanLaporan.SETUJUI)
    putuskan(meja["meja kerja"], PutusanLaporan.SETUJUI)
    jaringan.tukar("opd", "kepala")
    with meja["laptop"].store.baca() as koneksi:
        assert [k.putusan for k in keputusan_laporan(koneksi, LAPORAN)] == [PutusanLaporan.SETUJUI] * 2
    assert not putusan_berbeda.daftar(meja["laptop"])


def test_a_report_that_was_changed_after_both_verdicts_waits_like_any_other(
    jaringan: Jaringan, meja: dict[str, Context]
) -> None:
    _selisih(jaringan, meja)
    simpan(jaringan["siti"], replace(laporan(1, "Diperbaiki"), diajukan_pada=meja["laptop"].sekarang()))
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "kepala")
    assert not putusan_berbeda.daftar(meja["laptop"])
    putuskan(meja["laptop"], PutusanLaporan.SETUJUI)


def test_a_signed_evaluation_keeps_the_approval_that_it_rests_on(
    jaringan: Jaringan, meja: dict[str, Context], monkeypatch: pytest.MonkeyPatch
) -> None:
    _selisih(jaringan, meja)
    monkeypatch.setattr(persetujuan.kueri_evaluasi, "dikutip_penetapan", lambda *_: True)
    with pytest.raises(UserError, match="PST-06"):
        putuskan(meja["laptop"], PutusanLaporan.KEMBALIKAN)
    putuskan(meja["laptop"], PutusanLaporan.SETUJUI)


def test_the_penilai_finds_it_among_his_things_to_do(jaringan: Jaringan, meja: dict[str, Context]) -> None:
    def ajakan(konteks: Context) -> list[int]:
        semua = beranda.ringkasan(konteks).tindakan
        return [t.jumlah for t in semua if t.jenis is JenisTindakan.PERTENTANGAN]

    assert ajakan(meja["laptop"]) == []
    _selisih(jaringan, meja)
    assert ajakan(meja["laptop"]) == [1] and ajakan(jaringan["opd"].konteks) == []


def bertemu(jaringan: Jaringan) -> tuple[StatusLaporan, int]:
    """What all machines hold in the end, the same on each: the state, and how many verdicts wait for the penilai."""
    for dari, ke in DUA_ARAH * 2:
        assert jaringan.tukar(dari, ke).total("ditahan") == 0
    (status,) = {satu for satu, _ in keadaan(jaringan).values()}
    (banyak,) = {sum(len(d.putusan) for d in putusan_berbeda.daftar(jaringan[nama].konteks)) for nama in SEMUA}
    return status, banyak


def menit(banyak: int) -> timedelta:
    return timedelta(minutes=banyak)


@pytest.mark.parametrize("geser", [0, 30])
def test_an_undo_takes_back_what_its_maker_meant_and_nothing_else(
    jaringan: Jaringan, meja: dict[str, Context], geser: int
) -> None:
    """Approved on the laptop; sent back at the desk by mistake, which he takes back at once."""
    putuskan(meja["laptop"], PutusanLaporan.SETUJUI, menit(geser))
    putuskan(meja["meja kerja"], PutusanLaporan.KEMBALIKAN, menit(10))
    putuskan(meja["meja kerja"], PutusanLaporan.URUNGKAN, menit(11))
    assert bertemu(jaringan) == (StatusLaporan.DISETUJUI, 0)


def test_an_undo_never_takes_back_a_return_that_its_maker_did_not_know(
    jaringan: Jaringan, meja: dict[str, Context]
) -> None:
    putuskan(meja["laptop"], PutusanLaporan.SETUJUI)
    bertemu(jaringan)
    putuskan(meja["laptop"], PutusanLaporan.URUNGKAN, menit(10))
    putuskan(meja["laptop"], PutusanLaporan.KEMBALIKAN, menit(11))
    putuskan(meja["meja kerja"], PutusanLaporan.URUNGKAN, menit(20))
    putuskan(meja["meja kerja"], PutusanLaporan.SETUJUI, menit(21))
    assert bertemu(jaringan) == (StatusLaporan.DIKEMBALIKAN, 2)


@pytest.mark.parametrize("geser", [-5, 5])
def test_what_was_settled_twice_unaware_is_asked_again(
    jaringan: Jaringan, meja: dict[str, Context], geser: int
) -> None:
    putuskan(meja["laptop"], PutusanLaporan.SETUJUI)
    putuskan(meja["meja kerja"], PutusanLaporan.KEMBALIKAN, menit(5))
    assert bertemu(jaringan) == (StatusLaporan.DIKEMBALIKAN, 2)
    putuskan(meja["laptop"], PutusanLaporan.KEMBALIKAN, menit(60))
    putuskan(meja["meja kerja"], PutusanLaporan.SETUJUI, menit(60 + geser))
    assert bertemu(jaringan) == (StatusLaporan.DIKEMBALIKAN, 2)
    putuskan(meja["laptop"], PutusanLaporan.SETUJUI, menit(90))
    assert bertemu(jaringan) == (StatusLaporan.DISETUJUI, 0)
    putuskan(meja["laptop"], PutusanLaporan.URUNGKAN, menit(91))
    assert bertemu(jaringan) == (StatusLaporan.DIKEMBALIKAN, 2), "as before he settled it"


def test_the_reason_of_a_return_stays_while_she_corrects(jaringan: Jaringan, meja: dict[str, Context]) -> None:
    """Also where an approval that did not know of it came later by its clock."""
    putuskan(meja["meja kerja"], PutusanLaporan.KEMBALIKAN)
    putuskan(meja["laptop"], PutusanLaporan.SETUJUI, menit(5))
    bertemu(jaringan)
    siti = jaringan["siti"].konteks
    buka = laporan_form.buka(siti, LAPORAN)
    assert buka.pengembalian is not None
    urusan_laporan.simpan(siti, replace(buka.isian, kegiatan="Kelas ibu hamil dan menyusui"))
    buka = laporan_form.buka(siti, LAPORAN)
    assert buka.status is StatusLaporan.DIKEMBALIKAN
    assert buka.pengembalian is not None and buka.pengembalian.catatan == "Lengkapi jam kegiatannya."


def dikembalikan_di_meja(jaringan: Jaringan, kantor: KantorUji) -> Tersimpan[Skp]:
    """A plan that waits for the head at his laptop too, and that he sent back at the workstation."""
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], skp_siti())
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "kepala")
    meja = kantor.sebagai("kepala")
    with meja.store.baca() as koneksi:
        ada = ambil(koneksi, Skp, SKP_SITI)
    assert ada is not None
    skp_putusan.kembalikan(meja, SKP_SITI, ada.hash, "Indikator kedua tidak terukur")
    return ada


def test_of_a_plan_that_was_set_and_sent_back_unaware_the_note_is_read_by_both(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    ada = dikembalikan_di_meja(jaringan, kantor)
    laptop, meja = jaringan["kepala"].konteks, kantor.sebagai("kepala")
    assert skp_berbeda.daftar(meja) == []
    skp_putusan.tetapkan(laptop, SKP_SITI, ada.hash)
    for dari, ke in (("kepala", "opd"), ("opd", "kepala"), ("opd", "siti")):
        jaringan.tukar(dari, ke)
    for konteks in (laptop, meja, jaringan["siti"].konteks):
        (satu,) = skp_berbeda.milik_saya(konteks)
        assert (satu.skp_id, satu.catatan, satu.oleh) == (SKP_SITI, "Indikator kedua tidak terukur", "dr. R. Purba")
    assert [satu.boleh for satu in skp_berbeda.daftar(kantor.sebagai("operator"))] == [False]
    tindakan = [t.jumlah for t in beranda.ringkasan(meja).tindakan if t.jenis is JenisTindakan.PERTENTANGAN]
    assert tindakan == [1]
    skp_berbeda.tandai_terbaca(meja, satu.keputusan_id)
    assert skp_berbeda.daftar(meja) == [] and len(skp_berbeda.daftar(kantor.sebagai("siti"))) == 1


def test_the_reason_of_a_returned_plan_stays_while_it_is_corrected(jaringan: Jaringan, kantor: KantorUji) -> None:
    ada = dikembalikan_di_meja(jaringan, kantor)
    laptop = jaringan["kepala"].konteks
    kantor.jam.maju(minutes=5)
    skp_putusan.setujui(laptop, SKP_SITI, ada.hash)
    for dari, ke in (("kepala", "opd"), ("opd", "siti")):
        jaringan.tukar(dari, ke)
    simpan(jaringan["siti"], replace(ada.nilai, diajukan_pada=None))
    with jaringan["siti"].konteks.store.baca() as koneksi:
        assert hitung_status_skp(koneksi, SKP_SITI) is StatusSkp.DIKEMBALIKAN


def test_the_form_knows_that_a_report_on_a_laptop_travels(jaringan: Jaringan, kantor: KantorUji) -> None:
    jaringan.pasang("siti")
    hari = kantor.jam().date()
    assert laporan_form.bahan(jaringan["siti"].konteks, hari).lewat_paket
    jaringan.pasang("opd")
    assert not laporan_form.bahan(kantor.sebagai("siti"), hari).lewat_paket
