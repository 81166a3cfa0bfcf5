"""Key slots, recovery, slow-down, encryption of what lies on the disk."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import fields, replace
from pathlib import Path

import pytest

from kinerja_desktop import bootstrap
from kinerja_desktop.bootstrap import Pintu
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.store import kunci
from tests.helpers.kantor import Jam, KantorUji, rencana


@pytest.fixture
def kantor_asli(tmp_path: Path) -> tuple[Path, str, bytes]:
    """An office that is no training office: one slot derivation each."""
    dasar = rencana()
    isi = replace(
        dasar,
        kantor=replace(dasar.kantor, praktik=False),
        akun=dasar.akun[:2],
        sandi={"operator": "sandi operator", "kadis": "sandi kadis"},
    )
    terbuka, kode = bootstrap.buat_kantor(tmp_path / "k", isi, Jam())
    terbuka.tutup()
    return tmp_path / "k", kode, terbuka.kunci


def test_a_password_costs_an_attacker_what_rfc_9106_recommends() -> None:
    """The cost stands in the slot, which opens with no other; here it is the real one."""
    bawaan = {f.name: f.default for f in fields(kunci.Slot)}
    asli = kunci.Slot("siti", "", "", waktu=3, memori_kib=64 * 1024, jalur=1)
    assert (asli.waktu, asli.memori_kib, asli.jalur) == tuple(bawaan[n] for n in ("waktu", "memori_kib", "jalur"))
    slot = kunci.buat_slot(asli, "sandi", b"k" * 32)
    assert kunci.buka_slot(slot, "sandi") == b"k" * 32
    with pytest.raises(UserError, match="AKN-01"):
        kunci.buka_slot(replace(slot, waktu=1), "sandi")


def test_each_password_opens_the_same_key(kantor_asli: tuple[Path, str, bytes]) -> None:
    folder, _, kunci_data = kantor_asli
    assert Pintu(folder).kunci("operator", "sandi operator") == kunci_data
    assert Pintu(folder).kunci("kadis", "sandi kadis") == kunci_data


def test_wrong_password_opens_nothing(kantor_asli: tuple[Path, str, bytes]) -> None:
    folder, _, _ = kantor_asli
    with pytest.raises(UserError, match="AKN-01"):
        Pintu(folder).kunci("operator", "sandi kadis")
    with pytest.raises(UserError, match="AKN-02"):
        Pintu(folder).kunci("siapa", "sandi kadis")


def test_recovery_code_gives_a_lost_account_back(kantor_asli: tuple[Path, str, bytes]) -> None:
    folder, kode, kunci_data = kantor_asli
    with pytest.raises(UserError, match="AKN-04"):
        bootstrap.pulihkan_akun(folder, kode[::-1], "kadis", "sandi baru")
    bootstrap.pulihkan_akun(folder, f" {kode.lower().replace('-', ' ')} ", "kadis", "sandi baru")
    assert Pintu(folder).kunci("kadis", "sandi baru") == kunci_data
    assert Pintu(folder).kunci("operator", "sandi operator") == kunci_data
    with pytest.raises(UserError, match="AKN-01"):
        Pintu(folder).kunci("kadis", "sandi kadis")


def test_password_can_be_changed_by_its_owner_only(kantor_asli: tuple[Path, str, bytes]) -> None:
    folder, _, kunci_data = kantor_asli
    with pytest.raises(UserError, match="AKN-01"):
        bootstrap.ganti_sandi(folder, "kadis", "salah sekali", "sandi baru")
    with pytest.raises(UserError, match="AKN-05"):
        bootstrap.ganti_sandi(folder, "kadis", "sandi kadis", "abc")
    bootstrap.ganti_sandi(folder, "kadis", "sandi kadis", "sandi baru")
    assert Pintu(folder).kunci("kadis", "sandi baru") == kunci_data


def test_failures_slow_down_and_survive_a_restart(kantor_asli: tuple[Path, str, bytes]) -> None:
    folder, _, _ = kantor_asli
    waktu = [1000.0]
    pintu = Pintu(folder, lambda: waktu[0])
    for _ in range(3):
        with pytest.raises(UserError, match="AKN-01"):
            pintu.kunci("kadis", "salah")
    with pytest.raises(UserError, match="AKN-03"):
        pintu.kunci("kadis", "sandi kadis")
    with pytest.raises(UserError, match="AKN-03"):
        Pintu(folder, lambda: waktu[0]).kunci("kadis", "sandi kadis")
    assert pintu.kunci("operator", "sandi operator")
    waktu[0] += 3
    assert pintu.kunci("kadis", "sandi kadis")
    assert kunci.baca(folder).gagal == {}


def _gagal(folder: Path, kali: int, jam: Callable[[], float]) -> None:
    for _ in range(kali):
        with pytest.raises(UserError, match="AKN-01"):
            Pintu(folder, jam).kunci("kadis", "salah")


def test_time_passed_counts_in_every_process(kantor_asli: tuple[Path, str, bytes]) -> None:
    folder, _, data = kantor_asli
    waktu = [1_800_000_000.0]
    _gagal(folder, 3, lambda: waktu[0])
    assert Pintu(folder, lambda: waktu[0]).sisa_tunggu("kadis") == 2
    waktu[0] += 25
    assert Pintu(folder, lambda: waktu[0]).kunci("kadis", "sandi kadis") == data


def test_a_clock_that_went_back_never_makes_the_wait_longer(kantor_asli: tuple[Path, str, bytes]) -> None:
    folder, _, data = kantor_asli
    waktu = [1_800_000_000.0]
    _gagal(folder, 3, lambda: waktu[0])
    waktu[0] -= 400 * 86_400
    pintu = Pintu(folder, lambda: waktu[0])
    assert pintu.sisa_tunggu("kadis") == 2
    waktu[0] += 2
    assert pintu.sisa_tunggu("kadis") == 0
    assert Pintu(folder, lambda: waktu[0]).kunci("kadis", "sandi kadis") == data


def test_a_full_disk_locks_nobody_out_and_forgets_no_failure(
    kantor_asli: tuple[Path, str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, _, data = kantor_asli
    waktu = [1_800_000_000.0]
    pintu = Pintu(folder, lambda: waktu[0])

    def penuh(*_: object) -> None:
        raise OSError(28, "penuh")

    monkeypatch.setattr(kunci, "ganti_berkas", penuh)
    for _ in range(3):
        with pytest.raises(UserError, match="AKN-01"):
            pintu.kunci("kadis", "salah")
    with pytest.raises(UserError, match="AKN-03"):
        pintu.kunci("kadis", "sandi kadis")
    waktu[0] += 3
    assert pintu.kunci("kadis", "sandi kadis") == data


def test_waiting_time_grows_to_five_minutes() -> None:
    assert [kunci.tunda_detik(n) for n in (0, 2, 3, 4, 5, 10, 20)] == [0, 0, 2, 4, 8, 256, 300]


def test_nothing_readable_lies_on_the_disk(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    siti.brankas.simpan(b"RAHASIA BUKTI DUKUNG")
    for berkas in kantor.terbuka.folder.rglob("*"):
        if berkas.is_file() and berkas.name != kunci.BERKAS:
            isi = berkas.read_bytes()
            assert b"Posyandu" not in isi and b"199203142019032007" not in isi and b"RAHASIA" not in isi
            assert not isi.startswith(b"SQLite format 3")
    with closing(sqlite3.connect(kantor.terbuka.folder / "kinerja.db")) as polos, pytest.raises(sqlite3.DatabaseError):
        polos.execute("SELECT * FROM pegawai")


def test_second_program_on_the_same_office_is_refused(kantor: KantorUji) -> None:
    with pytest.raises(UserError, match="KTR-08"):
        bootstrap.buka_kantor(kantor.terbuka.folder, kantor.terbuka.kunci)


def test_damaged_and_missing_files_have_their_own_messages(
    kantor_asli: tuple[Path, str, bytes], tmp_path: Path
) -> None:
    folder, _, kunci_data = kantor_asli
    with pytest.raises(UserError, match="KTR-06"):
        bootstrap.buka_kantor(tmp_path / "tidak-ada", kunci_data)
    with pytest.raises(UserError, match="KTR-06"):
        Pintu(tmp_path / "tidak-ada")
    with pytest.raises(UserError, match="KTR-01"):
        bootstrap.buka_kantor(folder, os.urandom(32))
    isi = bytearray((folder / "kinerja.db").read_bytes())
    isi[100:4000] = os.urandom(3900)
    (folder / "kinerja.db").write_bytes(isi)
    with pytest.raises(UserError, match="KTR-01"):
        bootstrap.buka_kantor(folder, kunci_data)
    (folder / kunci.BERKAS).write_text("{")
    with pytest.raises(UserError, match="KTR-07"):
        Pintu(folder)


def test_office_is_never_made_over_other_files(tmp_path: Path) -> None:
    (tmp_path / "isi.txt").write_text("x")
    with pytest.raises(UserError, match="KTR-09"):
        bootstrap.buat_kantor(tmp_path, rencana(), Jam())
    assert (tmp_path / "isi.txt").read_text() == "x"


def test_keys_without_the_database_open_nothing_and_make_nothing(kantor_asli: tuple[Path, str, bytes]) -> None:
    folder, _, kunci_data = kantor_asli
    (folder / "kinerja.db").unlink()
    sebelum = sorted(p.name for p in folder.iterdir())
    with pytest.raises(UserError, match="KTR-06"):
        bootstrap.buka_kantor(folder, kunci_data, Jam())
    assert sorted(p.name for p in folder.iterdir()) == sebelum, "no empty office takes its place"
