"""Beranda and the badge of Pembinaan tell of the same things; what is overdue by law stands first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from kinerja_desktop.services import beranda, beranda_rencana, beranda_tim, pembinaan
from kinerja_desktop.services.beranda_bentuk import BERBATAS, SEKALIGUS, JenisTindakan, Tindakan
from tests.helpers.kantor import SITI, KantorUji
from tests.helpers.laporan import ajukan
from tests.helpers.pembinaan import coaching, kasus, mentoring, pasca, penugasan

AKUN = ("siti", "rudi", "kepala", "dewi", "operator", "pengawas")
_JENIS = {j for j in JenisTindakan if j.value.startswith(("bimbingan_", "konseling_", "pembinaan_"))}

J = JenisTindakan
LANGKAH: list[tuple[Callable[[KantorUji], object], dict[str, JenisTindakan]]] = [
    (penugasan, {"rudi": J.BIMBINGAN_MULAI}),
    (lambda k: coaching(k, sampai="dibuka"), {"siti": J.BIMBINGAN_ISI}),
    (lambda k: coaching(k, sampai="diserahkan"), {"rudi": J.BIMBINGAN_LENGKAPI}),
    (lambda k: coaching(k, sampai="ditandatangani"), {"siti": J.BIMBINGAN_SETUJUI}),
    (coaching, {"siti": J.BIMBINGAN_UMPAN, "rudi": J.BIMBINGAN_KOMPETENSI}),
    (lambda k: pasca(k, coaching(k)), {}),
    (kasus, {"operator": J.KONSELING_TETAPKAN}),
    (lambda k: kasus(k, sampai="penetapan"), {"dewi": J.KONSELING_REKAM}),
    (lambda k: kasus(k, sampai="rekaman"), {"operator": J.KONSELING_LANJUT}),
    (lambda k: kasus(k, sampai="tindak_lanjut"), {}),
]


def baris(kantor: KantorUji, akun: str) -> list[Tindakan]:
    return [t for t in beranda.ringkasan(kantor.sebagai(akun)).tindakan if t.jenis in _JENIS]


@pytest.mark.parametrize(("siapkan", "harap"), LANGKAH)
def test_each_step_is_a_row_of_whom_it_waits_for_and_the_badge_agrees(
    kantor: KantorUji, siapkan: Callable[[KantorUji], object], harap: dict[str, JenisTindakan]
) -> None:
    siapkan(kantor)
    for akun in AKUN:
        satu = baris(kantor, akun)
        assert [t.jenis for t in satu] == ([harap[akun]] if akun in harap else [])
        menunggu = [o.menunggu for o in pembinaan.orang(kantor.sebagai(akun))]
        assert len(satu) == pembinaan.menunggu_saya(kantor.sebagai(akun)) == sum(menunggu)
        assert all(t.pegawai_id == SITI and t.oleh == ("" if akun == "siti" else "Siti Rahma, A.Md.Keb.") for t in satu)


def test_many_lines_are_a_few_rows_and_one_of_the_rest(kantor: KantorUji) -> None:
    for _ in range(SEKALIGUS + 3):
        mentoring(kantor, sampai="dibuka")
    satu = baris(kantor, "siti")
    assert len(satu) == SEKALIGUS + 1 and satu[-1].jenis is JenisTindakan.PEMBINAAN_LAIN
    assert sum(max(1, t.jumlah) for t in satu) == pembinaan.menunggu_saya(kantor.sebagai("siti")) == SEKALIGUS + 3


@pytest.mark.parametrize(("sisa", "tempat"), [(-1, "first"), (0, "in its order")])
def test_what_is_overdue_by_law_comes_before_a_missing_report(
    kantor: KantorUji, monkeypatch: pytest.MonkeyPatch, sisa: int, tempat: str
) -> None:
    ajukan(kantor.sebagai("siti"), tanggal=date(2026, 11, 20))
    kepala = kantor.sebagai("kepala")
    lapor = Tindakan(J.LAPORKAN, kepala.hari_ini() + timedelta(days=sisa), jumlah=4)
    monkeypatch.setattr(beranda_tim, "tenggat_saya", lambda _: [lapor])
    monkeypatch.setattr(beranda_rencana, "laporan_belum", lambda *_: [Tindakan(J.TULIS_LAPORAN, kepala.hari_ini())])
    monkeypatch.setattr(beranda_rencana, "skp", lambda *_: [])
    urut = [t.jenis for t in beranda.ringkasan(kepala).tindakan]
    harap = [J.LAPORKAN, J.TULIS_LAPORAN, J.PERSETUJUAN] if tempat == "first" else [J.TULIS_LAPORAN, J.PERSETUJUAN]
    assert urut[: len(harap)] == harap and J.LAPORKAN in urut


@pytest.mark.parametrize("jenis", list(JenisTindakan))
def test_only_a_last_day_of_the_law_can_be_over(jenis: JenisTindakan) -> None:
    hari = date(2026, 11, 24)
    assert Tindakan(jenis, hari - timedelta(days=1)).lewat(hari) is (jenis in BERBATAS)
    assert not Tindakan(jenis, hari).lewat(hari) and not Tindakan(jenis).lewat(hari)
