"""The situations that Morango and Kolibri are tested with, and the accidents they had, told of our records.

There counters decide what a version is and what is sent. Here they only choose what to send, and every accident ends
with more being sent, never with less.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import event

from kinerja_desktop.domain.silsilah import Revisi
from kinerja_desktop.store.gabung import Penggabung
from tests.helpers.meja import DIHAPUS, Meja

KELAS = ("guru", "murid 1", "murid 2", "server")
SEMUA_REKAMAN = [f"{huruf}{n}" for huruf in "pqdm" for n in range(3)]


@pytest.fixture
def meja() -> Iterator[Meja]:
    semua = Meja()
    yield semua
    semua.tutup()


def isi(meja: Meja, nama: str) -> dict[str, set[str]]:
    return {r: meja.terlihat(nama, r) for r in SEMUA_REKAMAN}


# --- many machines -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("benih", [0, 1])
def test_chaos(meja: Meja, benih: int) -> None:
    """Anybody writes, deletes and exchanges with anybody in any order; then all exchange once around and agree."""
    acak = random.Random(benih)
    for langkah in range(60):
        a, b = acak.sample(KELAS, 2)
        rekaman = acak.choice(SEMUA_REKAMAN)
        if acak.random() < 0.5:
            meja.tulis(a, rekaman, f"{a} {langkah}")
        elif acak.random() < 0.1:
            meja.hapus(a, rekaman)
        else:
            meja.bawa(a, b)
    meja.rukun(*KELAS)
    assert meja.sama(*KELAS)
    assert meja.bawa(*KELAS, *reversed(KELAS[:-1])) == [0] * 6


def test_news_travels_through_a_machine_in_the_middle_and_from_machine_to_machine(meja: Meja) -> None:
    meja.rukun(*KELAS)
    meja.tulis("murid 1", "p0", "dari murid 1")
    meja.bawa("murid 1", "murid 2", "guru", "server")
    assert meja.terlihat("server", "p0") == {"dari murid 1"}


def test_what_three_machines_wrote_at_once_is_seen_three_times_by_each_and_by_no_one_lost(meja: Meja) -> None:
    """There the losing text went into a column that no screen shows."""
    for nama in KELAS[:3]:
        meja.tulis(nama, "p0", f"dari {nama}")
    meja.rukun(*KELAS)
    for nama in KELAS:
        assert meja.terlihat(nama, "p0") == {f"dari {satu}" for satu in KELAS[:3]}
        assert meja.pertentangan(nama) == {"p0"}


# --- counters that hid records -----------------------------------------------------------------------------------


def test_records_of_a_part_that_comes_into_view_later_are_sent_though_newer_ones_were_confirmed(meja: Meja) -> None:
    """Kolibri 8439: a wider counter said that everything up to here was known, of a part that was never sent."""
    meja.melihat["murid 1"] = "q"
    for rekaman in ("p0", "p1", "q0"):
        meja.tulis("guru", rekaman, f"isi {rekaman}")
    meja.rukun("guru", "murid 1")
    assert meja.terlihat("murid 1", "p0") == set()
    meja.melihat["murid 1"] = "qp"
    meja.tulis("guru", "q1", "yang terbaru")
    meja.bawa("guru", "murid 1")
    assert {r for r, teks in isi(meja, "murid 1").items() if teks} == {"p0", "p1", "q0", "q1"}


def test_a_part_that_goes_out_of_view_and_comes_back_has_no_hole(meja: Meja) -> None:
    """Morango 134 and 144: exchanges of a part and of the whole that took turns and moved each other's counters."""
    for putaran, cakupan in enumerate(["qp", "q", "qp", "p", "qp"]):
        meja.melihat["murid 1"] = cakupan
        meja.tulis("guru", "p0", f"p {putaran}")
        meja.tulis("guru", "q0", f"q {putaran}")
        meja.tulis("murid 1", f"d{putaran % 3}", f"dari murid {putaran}")
        meja.bawa("guru", "murid 1", "guru")
    meja.rukun("guru", "murid 1")
    assert isi(meja, "murid 1") == isi(meja, "guru")
    assert meja.terlihat("murid 1", "p0") == {"p 4"} and meja.terlihat("murid 1", "q0") == {"q 4"}


def test_an_old_record_that_arrives_late_from_a_third_machine_is_passed_on(meja: Meja) -> None:
    """It was made long before everything that was confirmed."""
    meja.tulis("murid 2", "p0", "tertunda sejak lama")
    for n in range(3):
        meja.tulis("guru", f"q{n}", "baru")
        meja.rukun("guru", "server")
    meja.bawa("murid 2", "guru", "server")
    assert meja.terlihat("server", "p0") == {"tertunda sejak lama"}


def test_records_of_two_machines_in_one_part_do_not_shadow_each_other(meja: Meja) -> None:
    """The highest counter of one author says nothing of the other author."""
    for n in range(3):
        meja.tulis("guru", f"p{n}", "guru")
        meja.rukun("guru", "server")
    meja.tulis("murid 1", "d0", "satu-satunya")
    meja.rukun("murid 1", "server")
    meja.bawa("server", "guru")
    assert meja.terlihat("guru", "d0") == {"satu-satunya"}


# --- sessions that end in the middle -----------------------------------------------------------------------------


def test_a_session_that_ended_after_sending_is_made_good_by_the_next(meja: Meja) -> None:
    meja.tulis("guru", "p0", "pertama")
    meja.kirim("guru", "server")
    meja.tulis("guru", "p1", "kedua")
    meja.bawa("guru", "server")
    assert meja.terlihat("server", "p0") == {"pertama"} and meja.terlihat("server", "p1") == {"kedua"}


def test_a_session_that_ended_while_it_was_applied_left_nothing_half(meja: Meja, monkeypatch: Any) -> None:
    for n in range(3):
        meja.tulis("guru", f"p{n}", "baru")
    paket = meja.kirim("guru", "server")
    with monkeypatch.context() as tambal, pytest.raises(KeyboardInterrupt):
        tambal.setattr(Penggabung, "selesai", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        meja.mesin["server"].terima(paket)
    assert meja.mesin["server"].semua_daun() == {} and meja.mesin["server"].lsn() == 0
    meja.mesin["server"].terima(paket)
    assert meja.sama("guru", "server")


def test_a_confirmation_that_never_came_costs_a_larger_bundle_only(meja: Meja) -> None:
    meja.tulis("guru", "p0", "a")
    meja.bawa("guru", "server")
    meja.kirim("server", "guru")
    assert meja.bawa("guru", "server") == [1]
    meja.bawa("server", "guru")
    assert meja.bawa("guru", "server") == [0]


def test_sessions_may_arrive_in_the_wrong_order_and_twice(meja: Meja) -> None:
    paket = []
    for n in range(3):
        meja.tulis("guru", "p0", f"suntingan {n}")
        paket.append(meja.kirim("guru", "server"))
    for ke in (2, 0, 1, 2, 0):
        meja.mesin["server"].terima(paket[ke])
    assert meja.terlihat("server", "p0") == {"suntingan 2"} and meja.pertentangan("server") == set()


def test_a_session_leaves_nothing_behind_but_its_records(meja: Meja) -> None:
    """Kolibri 7270: buffers of interrupted sessions grew to gigabytes. An exchange without news adds a line each."""
    meja.tulis("guru", "p0", "a")
    meja.rukun("guru", "server")
    sebelum = meja.mesin["server"].semua_daun()
    for _ in range(10):
        meja.kirim("guru", "server")
    meja.rukun("guru", "server")
    with meja.store("server").baca() as koneksi:
        tabel = koneksi.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='table'").scalars().all()
        banyak = {t: koneksi.exec_driver_sql(f'SELECT count(*) FROM "{t}"').scalar() for t in tabel}
    assert meja.mesin["server"].semua_daun() == sebelum
    assert banyak["daun_lain"] == banyak["revisi_lama"] == 0 and banyak["laporan_harian"] == 1
    assert banyak["paket_masuk"] == 4 and banyak["tetangga"] == 1


# --- restored and cloned machines --------------------------------------------------------------------------------


def test_a_restored_server_gets_back_what_it_had_and_what_it_sent(meja: Meja) -> None:
    """The clients had all been told that their records are there."""
    meja.rukun("murid 1", "server", "murid 2")
    cadangan = meja.mesin["server"].salinan()
    meja.tulis("murid 1", "p0", "setelah cadangan")
    meja.tulis("server", "m0", "ditulis di server setelah cadangan")
    meja.rukun("murid 1", "server", "murid 2")
    meja.ganti("server", cadangan)
    assert meja.terlihat("server", "p0") == set()
    meja.rukun("murid 1", "server", "murid 2")
    assert meja.terlihat("server", "p0") == {"setelah cadangan"}
    assert meja.terlihat("server", "m0") == {"ditulis di server setelah cadangan"}
    assert meja.sama("murid 1", "server", "murid 2")
    cadangan.tutup()


def test_a_machine_that_was_restored_and_wrote_on_loses_neither_life(meja: Meja) -> None:
    meja.tulis("guru", "p0", "awal")
    meja.rukun("guru", "server")
    cadangan = meja.mesin["guru"].salinan()
    meja.tulis("guru", "p0", "hidup pertama")
    meja.rukun("guru", "server")
    meja.ganti("guru", cadangan)
    meja.tulis("guru", "p0", "hidup kedua")
    for _ in range(2):
        meja.rukun("guru", "server")
    assert meja.terlihat("guru", "p0") == meja.terlihat("server", "p0") == {"hidup pertama", "hidup kedua"}
    cadangan.tutup()


def test_two_devices_of_one_image_are_told_apart_and_keep_the_work_of_both(meja: Meja) -> None:
    meja.tulis("guru", "p0", "di dalam citra")
    meja.rukun("guru", "server")
    epoch = meja.store("guru").meta("epoch")
    meja.salin("guru", "kembar")
    meja.tulis("guru", "p0", "dari yang pertama")
    meja.tulis("kembar", "p0", "dari kembarannya")
    meja.tulis("kembar", "p1", "hanya di kembarannya")
    for _ in range(3):
        meja.bawa("guru", "server", "guru")
        meja.bawa("kembar", "server", "kembar")
    for nama in ("guru", "kembar", "server"):
        assert meja.terlihat(nama, "p0") == {"dari yang pertama", "dari kembarannya"}
        assert meja.terlihat(nama, "p1") == {"hanya di kembarannya"}
    assert {meja.store("guru").meta("epoch"), meja.store("kembar").meta("epoch")} != {epoch}


# --- deletion and size -------------------------------------------------------------------------------------------


def test_a_deletion_reaches_who_never_saw_the_record_and_takes_its_words_along(meja: Meja) -> None:
    meja.tulis("guru", "p0", "rahasia")
    meja.bawa("guru", "server")
    meja.hapus("server", "p0")
    meja.bawa("server", "murid 1")
    assert meja.terlihat("murid 1", "p0") == {DIHAPUS}
    assert b"rahasia" not in meja.mesin["murid 1"].serial()


def test_work_grows_with_the_number_of_frames_and_not_of_records(meja: Meja) -> None:
    """Morango 344: hundreds of thousands of queries, some for each record and counter."""
    banyak = []
    for putaran in (10, 200):
        for n in range(putaran):
            meja.tulis("guru", f"p{putaran}.{n}", "isi")
        paket = meja.kirim("guru", f"server {putaran}")
        perintah: list[str] = []
        mesin = meja.mesin[f"server {putaran}"].store.mesin
        event.listen(mesin, "before_cursor_execute", lambda *apa, p=perintah: p.append(apa[2]))
        meja.mesin[f"server {putaran}"].terima(paket)
        banyak.append(len(perintah))
    assert banyak[1] <= banyak[0] + 5


def test_ancestors_are_hashes_so_that_no_counter_of_a_machine_is_ever_compared(meja: Meja) -> None:
    """A machine that was set up anew counts from one again, and its records are newer all the same."""
    for n in range(5):
        meja.tulis("guru", "p0", f"suntingan {n}")
        meja.rukun("guru", "server")
    meja.bawa("server", "guru baru")
    meja.tulis("guru baru", "p0", "dari komputer baru")
    meja.rukun("guru baru", "server")
    (satu,) = meja.mesin["server"].daun("p0")
    assert isinstance(satu, Revisi) and satu.rev == 6
    assert meja.terlihat("server", "p0") == {"dari komputer baru"} and meja.pertentangan("server") == set()
