"""The keys at rest: who opens them, and what a torn file or another computer says."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync import dpapi, keyfile
from kinerja_desktop.sync.identity import DeviceIdentity
from kinerja_desktop.sync.keyfile import KEY_FILE, KeySeal, PassphraseSeal, load_identity, save_identity, seals_for
from tests.helpers.windows_palsu import WindowsPalsu

KUNCI = bytes(range(32))
SATU = DeviceIdentity.generate()


def test_written_and_read_back(tmp_path: Path) -> None:
    save_identity(tmp_path, SATU, [KeySeal(KUNCI)])
    assert load_identity(tmp_path, [KeySeal(KUNCI)]) == SATU
    assert [p.name for p in tmp_path.iterdir()] == [KEY_FILE]


def test_nothing_of_the_keys_lies_open(tmp_path: Path) -> None:
    save_identity(tmp_path, SATU, [KeySeal(KUNCI)])
    isi = (tmp_path / KEY_FILE).read_bytes()
    for rahasia in (SATU.seed, SATU.age.encode(), SATU.device, KUNCI):
        assert rahasia not in isi


def test_wrong_key_of_the_office(tmp_path: Path) -> None:
    save_identity(tmp_path, SATU, [KeySeal(KUNCI)])
    sebelum = (tmp_path / KEY_FILE).read_bytes()
    with pytest.raises(UserError, match="KNC-01"):
        load_identity(tmp_path, [KeySeal(KUNCI[::-1])])
    assert (tmp_path / KEY_FILE).read_bytes() == sebelum


def test_passphrase_of_letters(tmp_path: Path) -> None:
    """age chooses its work by the speed of the machine, so both questions are asked of one file."""
    save_identity(tmp_path, SATU, seals_for("kuda benar baterai", None))
    assert load_identity(tmp_path, [PassphraseSeal("kuda benar baterai")]) == SATU
    with pytest.raises(UserError, match="KNC-01"):
        load_identity(tmp_path, [PassphraseSeal("kuda benar bateraI")])
    with pytest.raises(UserError, match="KNC-01"):
        load_identity(tmp_path, [KeySeal(KUNCI)])


def test_weak_secrets_are_mistakes_of_the_program() -> None:
    with pytest.raises(ValueError, match="empty"):
        PassphraseSeal("")
    with pytest.raises(ValueError, match="32"):
        KeySeal(b"pendek")


def test_none_here(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="KNC-03"):
        load_identity(tmp_path, [KeySeal(KUNCI)])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200, deadline=None)
@given(data=st.data())
def test_torn_or_changed_file(tmp_path: Path, data: st.DataObject) -> None:
    save_identity(tmp_path, SATU, [KeySeal(KUNCI)])
    berkas = tmp_path / KEY_FILE
    isi = berkas.read_bytes()
    potong = data.draw(st.integers(0, len(isi) - 1))
    letak = data.draw(st.integers(0, len(isi) - 1))
    for rusak in (
        isi[:potong],
        isi[:potong] + bytes(len(isi) - potong - 1) + b"\1",
        isi[:letak] + bytes([isi[letak] ^ 1 << data.draw(st.integers(0, 7))]) + isi[letak + 1 :],
        isi + b"\0",
    ):
        if rusak != isi:
            berkas.write_bytes(rusak)
            with pytest.raises(UserError, match="KNC-02"):
                load_identity(tmp_path, [KeySeal(KUNCI)])


def test_whole_file_with_other_content(tmp_path: Path) -> None:
    keyfile.save(tmp_path / KEY_FILE, b"bukan kunci", [KeySeal(KUNCI)])
    with pytest.raises(UserError, match="KNC-02"):
        load_identity(tmp_path, [KeySeal(KUNCI)])


def test_huge_file_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / KEY_FILE).open("wb") as berkas:
        berkas.truncate(8 * 1024**3)
    with pytest.raises(UserError, match="KNC-02"):
        load_identity(tmp_path, [KeySeal(KUNCI)])


def test_folder_in_its_place(tmp_path: Path) -> None:
    (tmp_path / KEY_FILE).mkdir()
    with pytest.raises(UserError, match="KNC-06"):
        load_identity(tmp_path, [KeySeal(KUNCI)])
    with pytest.raises(UserError, match="KNC-04"):
        save_identity(tmp_path, SATU, [KeySeal(KUNCI)])


def test_failed_write_keeps_the_old_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_identity(tmp_path, SATU, [KeySeal(KUNCI)])

    def penuh(_pegangan: int) -> None:
        raise OSError(28, "penuh")

    monkeypatch.setattr("os.fsync", penuh)
    with pytest.raises(UserError, match="KNC-04"):
        save_identity(tmp_path, DeviceIdentity.generate(), [KeySeal(KUNCI)])
    assert load_identity(tmp_path, [KeySeal(KUNCI)]) == SATU
    assert [p.name for p in tmp_path.iterdir()] == [KEY_FILE]


class TestComputer:
    def test_no_windows_here(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sys.platform", "linux")
        assert dpapi.windows() is None
        assert [s.name for s in seals_for(KUNCI, None)] == ["kunci-kantor"]

    def test_opens_on_its_computer_with_the_key_of_the_office(self, tmp_path: Path) -> None:
        windows = WindowsPalsu(1)
        seals = seals_for(KUNCI, windows.pustaka())
        save_identity(tmp_path, SATU, seals)
        assert load_identity(tmp_path, seals) == SATU
        assert windows.bebas == 2
        assert windows.bendera == {5}, "no questions to the user, bound to the computer"

    def test_copied_folder_opens_nowhere_else(self, tmp_path: Path) -> None:
        save_identity(tmp_path, SATU, seals_for(KUNCI, WindowsPalsu(1).pustaka()))
        with pytest.raises(UserError, match="KNC-05"):
            load_identity(tmp_path, seals_for(KUNCI, WindowsPalsu(2).pustaka()))
        with pytest.raises(UserError, match="KNC-05"):
            load_identity(tmp_path, seals_for(KUNCI, None))

    def test_colleague_at_the_same_computer_needs_the_key_of_the_office(self, tmp_path: Path) -> None:
        pustaka = WindowsPalsu(1).pustaka()
        save_identity(tmp_path, SATU, seals_for(KUNCI, pustaka))
        with pytest.raises(UserError, match="KNC-01"):
            load_identity(tmp_path, seals_for(bytes(32), pustaka))

    def test_file_from_before_windows_still_opens(self, tmp_path: Path) -> None:
        save_identity(tmp_path, SATU, seals_for(KUNCI, None))
        assert load_identity(tmp_path, seals_for(KUNCI, WindowsPalsu(1).pustaka())) == SATU

    def test_windows_that_does_not_seal(self, tmp_path: Path) -> None:
        mogok = dpapi.Library(lambda *_: 0, lambda *_: 0, lambda _: None)
        with pytest.raises(UserError, match="KNC-04"):
            save_identity(tmp_path, SATU, seals_for(KUNCI, mogok))
