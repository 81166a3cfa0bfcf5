from __future__ import annotations

import gc
import threading
import time
import weakref
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QObject, QThread

from kinerja_desktop.domain.galat import Dibatalkan, Tertunda, UserError
from kinerja_desktop.gui.common.tasks import Lajur, Pekerja, TugasTerbaru
from tests.helpers.qt import buang, selesai


class Pemilik(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.tertutup = False
        self.galat: list[UserError] = []
        self.hasil: list[object] = []

    def tampilkan_galat(self, galat: UserError) -> None:
        self.galat.append(galat)


def test_result_comes_on_the_ui_thread_from_another(qtbot, pekerja) -> None:
    pemilik = Pemilik()
    benang: list[object] = []

    def terima(hasil: object) -> None:
        benang.append((hasil, QThread.currentThread() is pemilik.thread()))

    pekerja.jalankan(pemilik, lambda a, b: (a + b, threading.get_ident()), 2, 3, selesai=terima)
    selesai(qtbot, pekerja)
    ((jumlah, pelaksana), di_ui) = benang[0]
    assert jumlah == 5
    assert pelaksana != threading.get_ident()
    assert di_ui


def test_calls_of_the_database_lane_share_one_thread_and_keep_their_order(qtbot, pekerja) -> None:
    pemilik, urutan = Pemilik(), []
    for nomor in range(20):
        pekerja.jalankan(pemilik, lambda n: (n, threading.get_ident()), nomor, selesai=urutan.append)
    selesai(qtbot, pekerja)
    assert [nomor for nomor, _ in urutan] == list(range(20))
    assert len({benang for _, benang in urutan}) == 1


def test_long_lane_does_not_hold_up_the_database(qtbot, pekerja) -> None:
    pemilik, urutan, pintu = Pemilik(), [], threading.Event()
    pekerja.jalankan(pemilik, pintu.wait, 5, selesai=lambda _: urutan.append("panjang"), lajur=Lajur.PANJANG)
    pekerja.jalankan(pemilik, lambda: "basis", selesai=urutan.append)
    qtbot.waitUntil(lambda: urutan == ["basis"])
    pintu.set()
    selesai(qtbot, pekerja)
    assert urutan == ["basis", "panjang"]


def test_refusal_goes_to_the_page_or_to_the_given_callable(qtbot, pekerja) -> None:
    def tolak() -> None:
        raise UserError("UMM-03", apa="Laporan")

    pemilik, sendiri = Pemilik(), []
    pekerja.jalankan(pemilik, tolak)
    pekerja.jalankan(pemilik, tolak, gagal=sendiri.append)
    selesai(qtbot, pekerja)
    assert [galat.kode for galat in pemilik.galat] == ["UMM-03"]
    assert [galat.kode for galat in sendiri] == ["UMM-03"]


def test_refusal_without_a_page_is_announced(qtbot, pekerja) -> None:
    def tolak() -> None:
        raise UserError("UMM-03", apa="Laporan")

    pemilik = QObject()
    with qtbot.waitSignal(pekerja.galat_tanpa_tempat) as sinyal:
        pekerja.jalankan(pemilik, tolak)
    assert sinyal.args[0].kode == "UMM-03"


def test_a_bug_is_announced_and_logged_and_still_ends_the_task(qtbot, qapp, caplog) -> None:
    pekerja, pemilik, akhir = Pekerja(), Pemilik(), []
    with qtbot.waitSignal(pekerja.galat_tak_terduga) as sinyal:
        pekerja.jalankan(pemilik, lambda: 1 / 0, selesai=pemilik.hasil.append, akhirnya=lambda: akhir.append(1))
    selesai(qtbot, pekerja)
    assert isinstance(sinyal.args[0], ZeroDivisionError)
    assert "ZeroDivisionError" in caplog.text
    assert (pemilik.hasil, pemilik.galat, akhir) == ([], [], [1])
    assert pekerja.hentikan()


@pytest.mark.parametrize("cara", ["dihancurkan", "ditutup", "dilupakan"])
def test_results_for_owners_that_left_are_dropped(qtbot, pekerja, cara: str) -> None:
    pemilik, pintu, hasil = Pemilik(), threading.Event(), []
    pekerja.jalankan(pemilik, pintu.wait, 5, selesai=hasil.append, akhirnya=lambda: hasil.append("akhir"))
    if cara == "dihancurkan":
        buang(pemilik)
    elif cara == "ditutup":
        pemilik.tertutup = True
    else:
        pekerja.lupakan(pemilik)
    pintu.set()
    selesai(qtbot, pekerja)
    assert hasil == (["akhir"] if cara == "dilupakan" else [])


def test_progress_is_shown_thinned_and_cancel_stops_the_work(qtbot, pekerja) -> None:
    pemilik, laporan, langkah, akhir = Pemilik(), [], [], []

    def kerja(kemajuan) -> str:
        for nomor in range(100_000):
            langkah.append(nomor)
            kemajuan(nomor, 100_000, "baris")
            time.sleep(0.0005)
        return "selesai"

    def maju(done: int, total: int, text: str) -> None:
        laporan.append((done, total, text))
        if len(laporan) == 3:
            tugas.batalkan()

    tugas = pekerja.jalankan(
        pemilik, kerja, kemajuan=maju, selesai=pemilik.hasil.append, akhirnya=lambda: akhir.append(1)
    )
    selesai(qtbot, pekerja)
    assert len(laporan) == 3
    assert len(langkah) > 20 * len(laporan)  # not every step was shown
    assert len(langkah) < 100_000
    assert (pemilik.hasil, akhir, tugas.dibatalkan) == ([], [1], True)


def test_progress_argument_may_be_called_progress(qtbot, pekerja) -> None:
    pemilik, laporan = Pemilik(), []

    def kerja(progress) -> None:
        progress(5, 5, "semua")

    pekerja.jalankan(pemilik, kerja, kemajuan=lambda *isi: laporan.append(isi))
    selesai(qtbot, pekerja)
    assert laporan == [(5, 5, "semua")]


def test_a_waiting_call_that_is_cancelled_never_starts(qtbot, pekerja) -> None:
    pemilik, pintu, mulai = Pemilik(), threading.Event(), []
    pekerja.jalankan(pemilik, pintu.wait, 60)
    kedua = pekerja.jalankan(pemilik, mulai.append, 1)
    kedua.batalkan()
    pintu.set()
    selesai(qtbot, pekerja)
    assert mulai == []


def test_cancelled_work_may_raise_dibatalkan_itself(qtbot, pekerja) -> None:
    pemilik = Pemilik()

    def kerja() -> None:
        raise Dibatalkan

    pekerja.jalankan(pemilik, kerja, selesai=pemilik.hasil.append)
    selesai(qtbot, pekerja)
    assert (pemilik.hasil, pemilik.galat) == ([], [])


@pytest.mark.parametrize("gagal", [False, True])
def test_what_had_ended_when_it_was_cancelled_is_told_as_it_was_to_who_asks(qtbot, pekerja, gagal) -> None:
    pemilik, mulai, pintu, batal = Pemilik(), threading.Event(), threading.Event(), []

    def kerja() -> int:
        mulai.set()
        pintu.wait(60)
        if gagal:
            raise UserError("KTR-04")
        return 7

    tugas = pekerja.jalankan(pemilik, kerja, selesai=pemilik.hasil.append, batal=lambda: batal.append(1))
    assert mulai.wait(60)
    tugas.batalkan()
    pintu.set()
    selesai(qtbot, pekerja)
    assert (pemilik.hasil, len(pemilik.galat), batal) == (([], 1, []) if gagal else ([7], 0, []))


def test_what_stopped_or_never_began_is_told_as_cancelled_to_who_asks(qtbot, pekerja) -> None:
    pemilik, pintu, batal = Pemilik(), threading.Event(), []

    def kerja(kemajuan: object) -> None:
        pintu.wait(60)
        kemajuan(1, 2, "")

    semua = [
        pekerja.jalankan(
            pemilik,
            kerja,
            selesai=pemilik.hasil.append,
            kemajuan=lambda *_: None,
            akhirnya=lambda: batal.append("akhir"),
            batal=lambda: batal.append("batal"),
        )
        for _ in range(2)
    ]
    for tugas in semua:
        tugas.batalkan()
    pintu.set()
    selesai(qtbot, pekerja)
    assert (pemilik.hasil, pemilik.galat, batal) == ([], [], ["akhir", "batal"] * 2)


def test_busy_is_told_once_at_each_end(qtbot, pekerja) -> None:
    pemilik, keadaan = Pemilik(), []
    pekerja.sibuk.connect(keadaan.append)
    for _ in range(3):
        pekerja.jalankan(pemilik, int)
    selesai(qtbot, pekerja)
    assert keadaan == [True, False]


def test_nothing_is_kept_after_the_answer(qtbot, pekerja) -> None:
    class Besar:
        pass

    pemilik, besar = Pemilik(), Besar()
    jejak = weakref.ref(besar)
    pekerja.jalankan(pemilik, lambda isi: isi, besar, selesai=lambda _: None)
    selesai(qtbot, pekerja)
    del besar
    pekerja.jalankan(pemilik, int)  # the lane lets go of a task when it takes the next
    selesai(qtbot, pekerja)
    gc.collect()
    assert jejak() is None


def test_stopping_drops_what_waits_and_what_comes_later(qtbot, qapp) -> None:
    pekerja, pemilik, pintu, mulai = Pekerja(), Pemilik(), threading.Event(), []
    pekerja.jalankan(pemilik, pintu.wait, 60)
    pekerja.jalankan(pemilik, mulai.append, 1)
    threading.Timer(0.05, pintu.set).start()
    assert pekerja.hentikan()
    terlambat = pekerja.jalankan(pemilik, mulai.append, 2)
    qtbot.wait(50)
    assert mulai == [] and terlambat.dibatalkan and pekerja.jumlah_tugas == 0


def test_a_closed_owner_is_not_served(qtbot, pekerja) -> None:
    pemilik, mulai = Pemilik(), []
    pemilik.tertutup = True
    terlambat = pekerja.jalankan(pemilik, mulai.append, 1)
    selesai(qtbot, pekerja)
    assert mulai == [] and terlambat.dibatalkan and pekerja.jumlah_tugas == 0


def test_stopping_tells_when_a_call_does_not_end(qtbot, qapp) -> None:
    pekerja, pemilik, pintu, mulai = Pekerja(), Pemilik(), threading.Event(), threading.Event()
    pekerja.jalankan(pemilik, lambda: (mulai.set(), pintu.wait(60)))
    assert mulai.wait(60)
    assert not pekerja.hentikan(batas_ms=50)
    pintu.set()
    assert pekerja.hentikan()


def test_only_the_newest_request_is_answered(qtbot, pekerja) -> None:
    pemilik, jawaban, panggilan = Pemilik(), [], []

    def cari(kata: str) -> str:
        panggilan.append(kata)
        return kata.upper()

    terbaru = TugasTerbaru(pekerja, pemilik, cari, jawaban.append, jeda_ms=20)
    for kata in ("k", "ki", "kia"):
        terbaru.minta(kata)
    qtbot.waitUntil(lambda: jawaban == ["KIA"])
    assert panggilan == ["kia"]


def test_a_slow_old_answer_never_overwrites_a_new_one(qtbot, pekerja) -> None:
    pemilik, jawaban, pintu = Pemilik(), [], threading.Event()

    def cari(kata: str) -> str:
        if kata == "lama":
            pintu.wait(60)
        return kata

    terbaru = TugasTerbaru(pekerja, pemilik, cari, jawaban.append, jeda_ms=0)
    terbaru.minta("lama")
    terbaru.sekarang()
    qtbot.wait(20)
    terbaru.minta("baru")
    terbaru.sekarang()
    pintu.set()
    selesai(qtbot, pekerja)
    assert jawaban == ["baru"]


class Giliran:
    """Calls that may not write yet, until `buka`."""

    def __init__(self) -> None:
        self.terbuka = threading.Event()
        self.ditolak: list[str] = []

    def tulis(self, apa: str) -> str:
        if not self.terbuka.is_set():
            self.ditolak.append(apa)
            raise Tertunda(self.terbuka.is_set)
        return apa


def test_what_is_put_off_runs_later_and_only_its_own_owner_waits(qtbot, pekerja) -> None:
    satu, lain, giliran, urutan = Pemilik(), Pemilik(), Giliran(), []
    pekerja.jalankan(satu, giliran.tulis, "simpan", selesai=urutan.append)
    pekerja.jalankan(satu, lambda: "baca", selesai=urutan.append)
    pekerja.jalankan(lain, lambda: "halaman lain", selesai=urutan.append)
    qtbot.waitUntil(lambda: urutan == ["halaman lain"])
    pekerja.jalankan(lain, giliran.tulis, "simpan lain", selesai=urutan.append)
    qtbot.waitUntil(lambda: giliran.ditolak == ["simpan", "simpan lain"])
    giliran.terbuka.set()
    selesai(qtbot, pekerja)
    assert urutan == ["halaman lain", "simpan", "baca", "simpan lain"]
    assert not satu.galat and not lain.galat


def test_what_is_put_off_again_keeps_its_place(qtbot, pekerja) -> None:
    pemilik, urutan, sisa = Pemilik(), [], [3]

    def simpan() -> str:
        if sisa[0]:
            sisa[0] -= 1
            raise Tertunda(lambda: True)
        return "simpan"

    pekerja.jalankan(pemilik, simpan, selesai=urutan.append)
    pekerja.jalankan(pemilik, lambda: "baca", selesai=urutan.append)
    selesai(qtbot, pekerja)
    assert urutan == ["simpan", "baca"]


def test_cancelled_call_that_was_put_off_ends_at_once(qtbot, pekerja) -> None:
    pemilik, giliran, akhir = Pemilik(), Giliran(), []
    tugas = pekerja.jalankan(pemilik, giliran.tulis, "simpan", akhirnya=lambda: akhir.append("usai"))
    qtbot.waitUntil(lambda: bool(giliran.ditolak))
    tugas.batalkan()
    selesai(qtbot, pekerja)
    assert akhir == ["usai"] and giliran.ditolak == ["simpan"]


def test_closing_waits_for_bundles_and_then_for_what_was_put_off(qtbot, pekerja) -> None:
    """The bundle that comes in is cancelled; what was typed meanwhile is written."""
    pemilik, giliran, urutan, mulai = Pemilik(), Giliran(), [], threading.Event()

    def terima(kemajuan) -> None:
        try:
            for n in range(10_000):
                mulai.set()
                kemajuan(n, 10_000, "")
                time.sleep(0.005)
        finally:
            giliran.terbuka.set()

    pekerja.jalankan(pemilik, terima, kemajuan=lambda *_: None, lajur=Lajur.PERTUKARAN)
    assert mulai.wait(10)
    pekerja.jalankan(pemilik, giliran.tulis, "simpan", selesai=urutan.append)
    qtbot.waitUntil(lambda: bool(giliran.ditolak))
    assert pekerja.tuntaskan()
    assert urutan == ["simpan"]


def test_stopping_does_not_wait_for_what_was_put_off(qtbot) -> None:
    pekerja, pemilik, giliran = Pekerja(), Pemilik(), Giliran()
    for _ in range(2):
        pekerja.jalankan(pemilik, giliran.tulis, "simpan")
    qtbot.waitUntil(lambda: bool(giliran.ditolak))
    assert pekerja.hentikan()
    assert giliran.ditolak == ["simpan"]


def test_only_calls_of_the_database_lane_are_fenced(qtbot, pekerja) -> None:
    pemilik, di_pagar, hasil = Pemilik(), threading.local(), []

    @contextmanager
    def pagar():
        di_pagar.ada = True
        try:
            yield
        finally:
            di_pagar.ada = False

    pekerja.pagar = pagar
    for lajur in Lajur:
        pekerja.jalankan(
            pemilik,
            lambda satu: (satu, getattr(di_pagar, "ada", False)),
            lajur,
            selesai=hasil.append,
            lajur=lajur,
        )
    selesai(qtbot, pekerja)
    assert dict(hasil) == {lajur: lajur is Lajur.BASIS_DATA for lajur in Lajur}
