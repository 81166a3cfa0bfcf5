"""A long change on a connection of its own: readers go on, writers are put off, and no call sees it come."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from kinerja_desktop.domain.galat import Tertunda, UserError
from kinerja_desktop.domain.kalender import HariLibur, JenisLibur
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import cari
from tests.helpers.kantor import KantorUji

JENDELA = 0.2
"""Seconds in which a thread that need not wait would be long done."""


@pytest.fixture
def konteks(kantor: KantorUji) -> Context:
    return kantor.sebagai("operator")


def libur(konteks: Context) -> list[str]:
    with konteks.store.baca() as koneksi:
        return sorted(
            baris.nilai.keterangan for baris in cari(koneksi, HariLibur) if baris.nilai.keterangan.startswith("uji")
        )


def tulis(konteks: Context, uraian: str) -> None:
    nilai = HariLibur(konteks.id_baru(), date(2026, 8, 17), JenisLibur.NASIONAL, f"uji {uraian}")
    with konteks.transaksi("simpan", (skema.PUSAT,)) as kerja:
        kerja.simpan(nilai)


class Latar:
    """A call on a thread of its own."""

    def __init__(self, fungsi: Callable[[], None]) -> None:
        self.galat: BaseException | None = None
        self._fungsi = fungsi
        self._benang = threading.Thread(target=self._jalan, daemon=True)
        self._benang.start()

    def _jalan(self) -> None:
        try:
            self._fungsi()
        except BaseException as galat:
            self.galat = galat

    def selesai(self, batas: float = 30) -> bool:
        self._benang.join(batas)
        return not self._benang.is_alive()


class Perubahan:
    """A change that goes on until it is let go; `lepas` keeps it, `buang` takes it back."""

    def __init__(self, konteks: Context) -> None:
        self._konteks = konteks
        self.mulai, self._akhir = threading.Event(), threading.Event()
        self._buang = False
        self.latar = Latar(self._jalan)
        assert self.mulai.wait(10)

    def _jalan(self) -> None:
        with self._konteks.samping() as lain, lain.transaksi("terima paket", (skema.PUSAT,)) as kerja:
            kerja.simpan(HariLibur(lain.id_baru(), date(2026, 1, 1), JenisLibur.NASIONAL, "uji paket"))
            self.mulai.set()
            assert self._akhir.wait(30)
            if self._buang:
                raise UserError("PKT-03")

    def akhiri(self, *, buang: bool = False) -> Latar:
        self._buang = buang
        self._akhir.set()
        return self.latar


@pytest.fixture
def ubah(konteks: Context) -> Iterator[Callable[[], Perubahan]]:
    semua: list[Perubahan] = []

    def mulai() -> Perubahan:
        semua.append(Perubahan(konteks))
        return semua[-1]

    yield mulai
    for satu in semua:
        assert satu.akhiri().selesai()


def test_readers_go_on_with_what_was_there(konteks: Context, ubah: Callable[[], Perubahan]) -> None:
    tulis(konteks, "dulu")
    lama = ubah()
    assert libur(konteks) == ["uji dulu"]
    assert lama.akhiri().selesai() and lama.latar.galat is None
    assert libur(konteks) == ["uji dulu", "uji paket"]


def test_a_call_that_would_write_is_put_off_whole(konteks: Context, ubah: Callable[[], Perubahan]) -> None:
    bersama, lama = konteks.store.bersama, ubah()
    with pytest.raises(Tertunda) as tunda, bersama.panggilan():
        assert libur(konteks) == []
        tulis(konteks, "baru")
    assert not tunda.value.siap()
    assert lama.akhiri().selesai()
    assert tunda.value.siap()
    with bersama.panggilan():
        tulis(konteks, "baru")
    assert libur(konteks) == ["uji baru", "uji paket"]


@pytest.mark.parametrize("tulisan", ["meta", "draf", "preferensi", "lampiran"])
def test_what_is_only_of_this_machine_is_put_off_as_well(
    tulisan: str, konteks: Context, ubah: Callable[[], Perubahan]
) -> None:
    store, akun = konteks.store, konteks.akun.id
    ubah()
    apa: dict[str, Callable[[], None]] = {
        "meta": lambda: store.atur_meta("uji", "1"),
        "draf": lambda: store.simpan_draf(akun, "uji", "a", "b", konteks.sekarang()),
        "preferensi": lambda: store.atur_preferensi(akun, "uji", 1),
        "lampiran": lambda: store.catat_lampiran("ab" * 32, 1),
    }
    with pytest.raises(Tertunda), store.bersama.panggilan():
        apa[tulisan]()


def test_who_is_no_call_of_the_lane_waits(konteks: Context, ubah: Callable[[], Perubahan]) -> None:
    lama = ubah()
    latar = Latar(lambda: tulis(konteks, "menunggu"))
    assert not latar.selesai(JENDELA)
    assert lama.akhiri().selesai()
    assert latar.selesai() and latar.galat is None
    assert libur(konteks) == ["uji menunggu", "uji paket"]


def test_who_waits_to_write_keeps_neither_readers_nor_the_change(
    konteks: Context, ubah: Callable[[], Perubahan]
) -> None:
    lama = ubah()
    penulis = Latar(lambda: tulis(konteks, "menunggu"))
    assert not penulis.selesai(JENDELA)
    pembaca = Latar(lambda: libur(konteks))
    assert pembaca.selesai() and lama.akhiri().selesai() and penulis.selesai()


def test_a_thread_that_sends_and_a_call_do_not_wait_for_each_other(konteks: Context) -> None:
    """Who keeps few pages and then wants nothing in between meets a call that reads."""
    di_dalam, mengirim = threading.Event(), threading.Event()

    def panggilan() -> None:
        with konteks.store.bersama.panggilan():
            di_dalam.set()
            mengirim.wait(JENDELA)
            libur(konteks)

    def kirim() -> None:
        assert di_dalam.wait(10)
        with konteks.store.hemat():
            mengirim.set()
            with konteks.store.tanpa_sela():
                tulis(konteks, "kirim")

    benang = [Latar(panggilan), Latar(kirim)]
    assert [(satu.selesai(), satu.galat) for satu in benang] == [(True, None)] * 2
    assert libur(konteks) == ["uji kirim"]


def test_a_call_stays_one_after_a_part_of_it_that_nothing_may_cut(
    konteks: Context, ubah: Callable[[], Perubahan]
) -> None:
    ubah()
    with pytest.raises(Tertunda), konteks.store.bersama.panggilan():
        with konteks.store.tanpa_sela():
            libur(konteks)
        tulis(konteks, "baru")


def test_a_long_change_that_writes_through_the_first_connection_is_told(konteks: Context) -> None:
    with (
        konteks.samping() as lain,
        lain.transaksi("terima paket", (skema.PUSAT,)),
        pytest.raises(RuntimeError, match="its own connection"),
    ):
        tulis(konteks, "salah")
    tulis(konteks, "sesudah")


def test_a_change_that_fails_lets_writers_go_on(konteks: Context, ubah: Callable[[], Perubahan]) -> None:
    lama = ubah()
    assert lama.akhiri(buang=True).selesai() and isinstance(lama.latar.galat, UserError)
    with konteks.store.bersama.panggilan():
        tulis(konteks, "sesudah")
    assert libur(konteks) == ["uji sesudah"]


def test_a_call_is_not_cut_by_the_end_of_the_change(konteks: Context, ubah: Callable[[], Perubahan]) -> None:
    lama = ubah()
    with konteks.store.bersama.panggilan():
        dulu = libur(konteks)
        lama.akhiri()
        assert not lama.latar.selesai(JENDELA)
        assert libur(konteks) == dulu == []
    assert lama.latar.selesai()
    assert libur(konteks) == ["uji paket"]


def test_a_call_is_not_cut_by_the_begin_of_the_change(konteks: Context) -> None:
    def ubah() -> None:
        with konteks.samping() as lain:
            tulis(lain, "paket")

    with konteks.store.bersama.panggilan():
        latar = Latar(ubah)
        assert not latar.selesai(JENDELA)
        tulis(konteks, "satu")
        tulis(konteks, "dua")
    assert latar.selesai() and latar.galat is None
    assert libur(konteks) == ["uji dua", "uji paket", "uji satu"]


def test_what_was_put_off_comes_before_the_next_change(
    konteks: Context, ubah: Callable[[], Perubahan], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kinerja_desktop.store.bersama._DAHULUKAN", 30)
    bersama, lama = konteks.store.bersama, ubah()
    with pytest.raises(Tertunda), bersama.panggilan():
        tulis(konteks, "penulis")
    assert lama.akhiri().selesai()
    berikut: list[list[str]] = []

    def paket_berikut() -> None:
        with konteks.samping() as lain, lain.transaksi("terima paket", (skema.PUSAT,)):
            berikut.append(libur(lain))

    latar = Latar(paket_berikut)
    assert not latar.selesai(JENDELA)
    with bersama.panggilan():
        tulis(konteks, "penulis")
    assert latar.selesai() and berikut == [["uji paket", "uji penulis"]]


def test_nobody_waits_for_long_for_a_call_that_was_given_up(konteks: Context, ubah: Callable[[], Perubahan]) -> None:
    bersama, lama = konteks.store.bersama, ubah()
    with pytest.raises(Tertunda), bersama.panggilan():
        tulis(konteks, "penulis")
    assert lama.akhiri().selesai()
    assert ubah().akhiri().selesai()


def test_listeners_and_ids_are_those_of_the_office(konteks: Context, ubah: Callable[[], Perubahan]) -> None:
    didengar: list[object] = []
    konteks.store.bersama.pendengar.append(didengar.append)
    lama = ubah()
    dulu = konteks.store.bersama.id_terakhir
    assert dulu is not None and not didengar
    assert lama.akhiri().selesai()
    assert len(didengar) == 1 and konteks.id_baru() > dulu


def test_the_office_stays_open_when_the_other_connection_goes(konteks: Context) -> None:
    with konteks.samping() as lain:
        tulis(lain, "samping")
        mentah = lain.store.mesin.raw_connection().driver_connection
    with pytest.raises(Exception, match="closed"):
        mentah.execute("SELECT 1")
    assert libur(konteks) == ["uji samping"]


@contextmanager
def _program_lain(konteks: Context) -> Iterator[None]:
    """Another program holds the database."""
    with konteks.store.samping() as lain:
        mentah = lain.mesin.raw_connection()
        mentah.cursor().execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            mentah.cursor().execute("ROLLBACK")
            mentah.close()


def test_another_program_that_holds_the_database_is_told(konteks: Context) -> None:
    konteks.store.mesin.raw_connection().cursor().execute("PRAGMA busy_timeout = 10")
    with _program_lain(konteks), pytest.raises(UserError) as galat:
        tulis(konteks, "tertahan")
    assert galat.value.kode == "KTR-13"
    tulis(konteks, "bebas")
    assert libur(konteks) == ["uji bebas"]


def test_a_log_that_cannot_be_folded_takes_nothing_back(konteks: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was committed stays, and who asked is not told of a failure."""

    class Penuh:
        def execute(self, perintah: str) -> None:
            assert perintah == "PRAGMA wal_checkpoint(PASSIVE)"
            raise sqlcipher.OperationalError("database or disk is full")

    with konteks.samping() as lain:
        asli = lain.store._lipat
        monkeypatch.setattr(lain.store, "_lipat", lambda _: asli(Penuh()))
        tulis(lain, "paket")
    assert libur(konteks) == ["uji paket"]
