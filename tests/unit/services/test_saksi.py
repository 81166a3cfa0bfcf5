"""The witness beside the user: a machine that was put back to an earlier state notices it when it is opened."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kinerja_desktop import bootstrap
from kinerja_desktop.bootstrap import KantorTerbuka
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import pulih_paket, saksi, tukar_kirim
from kinerja_desktop.store.pertukaran import diri
from kinerja_desktop.sync import keyfile
from kinerja_desktop.system import jalur
from tests.helpers.kantor import Jam, KantorUji, masuk
from tests.helpers.pertukaran import Jaringan, Komputer, laporan, simpan
from tests.helpers.windows_palsu import WindowsPalsu


class Laptop:
    """The laptop of Siti, opened and closed as the program does it, with a folder for its witness."""

    def __init__(self, jaringan: Jaringan, tempat: Path) -> None:
        jaringan.tukar("opd", "siti")
        self.jaringan, self.tempat = jaringan, tempat
        self._asal = jaringan.pasang("siti")
        self.folder, self.lama = self._asal.konteks.folder, tempat.parent / "lama"
        self.kunci = self._asal.konteks.store.kunci or b""
        jaringan.lepas("siti")
        self._terbuka: KantorTerbuka | None = None

    def buka(self, folder: Path | None = None) -> Komputer:
        """Close what is open, and open the office."""
        self.tutup()
        self._terbuka = satu = bootstrap.buka_kantor(folder or self.folder, self.kunci, Jam(), self.tempat)
        konteks = replace(self._asal.konteks, folder=satu.folder, store=satu.store, saksi=satu.saksi)
        return self.jaringan.ganti("siti", Komputer(konteks, self._asal.ini))

    def tutup(self) -> None:
        if self._terbuka is not None:
            self._terbuka.tutup()
            self._terbuka = None

    def cadangkan(self) -> None:
        """Keep a copy of the closed office."""
        self.tutup()
        shutil.copytree(self.folder, self.lama)

    def kembalikan(self) -> None:
        """Put the kept copy in the place of the office, behind the back of the program."""
        self.tutup()
        shutil.rmtree(self.folder)
        shutil.copytree(self.lama, self.folder)

    @property
    def berkas(self) -> list[Path]:
        return sorted(self.tempat.iterdir()) if self.tempat.exists() else []


@pytest.fixture
def laptop(kantor: KantorUji, tmp_path: Path) -> Iterator[Laptop]:
    jaringan = Jaringan(tmp_path, kantor)
    satu = Laptop(jaringan, tmp_path / "saksi")
    yield satu
    satu.tutup()
    jaringan.tutup()


def hidup(mesin: Komputer) -> bytes:
    """The present life."""
    with mesin.konteks.store.baca() as koneksi:
        kini = diri(koneksi)
    assert kini is not None
    return kini.epoch


def dipulihkan(mesin: Komputer) -> bool:
    """Whether a person must read that the machine was restored."""
    return pulih_paket.sejak(mesin.konteks) is not None


def test_an_old_copy_in_the_place_of_the_office_is_noticed_at_its_opening(laptop: Laptop) -> None:
    laptop.buka()
    laptop.cadangkan()
    siti = laptop.buka()
    semula = hidup(siti)
    simpan(siti, laporan(0))
    laptop.kembalikan()
    isi = laptop.berkas[0].read_bytes()
    siti = laptop.buka()
    assert dipulihkan(siti) and hidup(siti) != semula and pulih_paket.menunggu(siti.konteks)
    with siti.konteks.store.baca() as koneksi:
        kini = diri(koneksi)
    assert kini is not None and semula in kini.rantai
    with pytest.raises(UserError) as galat:
        tukar_kirim.buat(siti.konteks, laptop.jaringan["opd"].perangkat)
    assert galat.value.kode == "PKT-46"
    sesudah = hidup(siti)
    pulih_paket.sudah_dilihat(siti.konteks)
    laptop.tutup()
    laptop.berkas[0].write_bytes(isi)
    siti = laptop.buka()
    assert not dipulihkan(siti) and hidup(siti) == sesudah, "it is noticed once, even by a witness of the earlier life"


def test_what_was_noticed_at_the_opening_is_no_news_to_the_next_bundle(laptop: Laptop) -> None:
    laptop.buka()
    laptop.cadangkan()
    siti = laptop.buka()
    simpan(siti, laporan(0))
    laptop.jaringan.tukar("siti", "opd")
    laptop.kembalikan()
    siti = laptop.buka()
    sesudah = hidup(siti)
    assert not laptop.jaringan.tukar("opd", "siti").pulih and hidup(siti) == sesudah
    simpan(siti, laporan(1))
    hasil = laptop.jaringan.tukar("siti", "opd")
    assert hasil.total("baru") == 1 and not hasil.janggal


@pytest.mark.parametrize("tindakan", ["kirim", "terima"])
def test_the_witness_sees_every_bundle_and_not_only_the_closing(laptop: Laptop, tindakan: str) -> None:
    """The power may fail before the office is closed."""
    laptop.buka()
    laptop.cadangkan()
    siti = laptop.buka()
    simpan(siti, laporan(0))
    kembar = laptop.berkas[0].read_bytes()
    if tindakan == "kirim":
        siti.kirim(laptop.jaringan["opd"])
    else:
        laptop.jaringan.tukar("opd", "siti")
    isi = laptop.berkas[0].read_bytes()
    assert isi != kembar
    laptop.kembalikan()
    laptop.berkas[0].write_bytes(isi)
    assert dipulihkan(laptop.buka())


def test_a_preview_shows_the_witness_nothing(laptop: Laptop) -> None:
    siti, opd = laptop.buka(), laptop.jaringan["opd"]
    siti.terima(opd.kirim(siti).berkas, pratinjau=True)
    assert laptop.berkas == []


def test_an_ordinary_start_says_nothing(laptop: Laptop) -> None:
    semula = hidup(laptop.buka())
    for n in range(3):
        siti = laptop.buka()
        simpan(siti, laporan(n))
        assert not dipulihkan(siti) and hidup(siti) == semula
    assert len(laptop.berkas) == 1


def test_a_damaged_missing_or_foreign_witness_says_nothing(laptop: Laptop) -> None:
    laptop.buka()
    laptop.cadangkan()
    simpan(laptop.buka(), laporan(0))
    laptop.kembalikan()
    (berkas,) = laptop.berkas
    benar = berkas.read_bytes()
    seals = keyfile.seals_for(laptop.kunci, None)
    lain = berkas.with_name("lain")
    keyfile.save(lain, b"\xff", seals)
    bukan = lain.read_bytes()
    lain.unlink()
    for isi in (b"", b"x" * 50, benar[:-1], benar[:60] + bytes([benar[60] ^ 1]) + benar[61:], b"z" * 100_000, bukan):
        berkas.write_bytes(isi)
        assert not dipulihkan(laptop.buka())
        laptop.kembalikan()
    berkas.unlink()
    assert not dipulihkan(laptop.buka())
    laptop.kembalikan()
    berkas.unlink()
    berkas.mkdir()
    assert not dipulihkan(laptop.buka()), "and one that cannot be replaced stops nothing"
    laptop.kembalikan()
    berkas.rmdir()
    berkas.write_bytes(benar)
    laptop.folder.joinpath("kinerja.db").rename(laptop.folder / "asal.db")
    shutil.copy(laptop.folder / "asal.db", laptop.folder / "kinerja.db")
    assert dipulihkan(laptop.buka()), "the witness itself was right"


def test_the_office_of_another_machine_in_the_same_place_says_nothing(laptop: Laptop) -> None:
    laptop.buka()
    laptop.cadangkan()
    simpan(laptop.buka(), laporan(0))
    laptop.kembalikan()
    laptop.tutup()
    terbuka = bootstrap.buka_kantor(laptop.folder, laptop.kunci, Jam())
    terbuka.store.atur_meta("perangkat_id", "mesin lain")
    terbuka.tutup()
    assert not dipulihkan(laptop.buka())


def test_a_copy_elsewhere_or_without_its_witness_says_nothing(laptop: Laptop) -> None:
    """A second computer from an image has the witness of that image at most; a database alone has none."""
    laptop.buka()
    laptop.cadangkan()
    citra = {p.name: p.read_bytes() for p in laptop.berkas}
    simpan(laptop.buka(), laporan(0))
    assert not dipulihkan(laptop.buka(laptop.lama))
    laptop.kembalikan()
    for berkas in laptop.berkas:
        berkas.unlink()
    for nama, isi in citra.items():
        (laptop.tempat / nama).write_bytes(isi)
    assert not dipulihkan(laptop.buka())


def test_a_restore_by_the_program_is_counted_once(laptop: Laptop) -> None:
    laptop.buka()
    laptop.cadangkan()
    siti = laptop.buka()
    semula = hidup(siti)
    simpan(siti, laporan(0))
    laptop.kembalikan()
    (laptop.folder / bootstrap.PULIH).touch()
    isi = laptop.berkas[0].read_bytes()
    siti = laptop.buka()
    with siti.konteks.store.baca() as koneksi:
        kini = diri(koneksi)
    assert kini is not None and kini.rantai == {semula} and not dipulihkan(siti)
    laptop.tutup()
    laptop.berkas[0].write_bytes(isi)
    siti = laptop.buka()
    assert not dipulihkan(siti) and hidup(siti) == kini.epoch, "nor after a power cut that the witness did not see"


def test_an_office_that_is_not_enrolled_has_no_witness(folder: Path, tmp_path: Path) -> None:
    for _ in range(2):
        bootstrap.buka_kantor(folder, masuk(folder, "operator"), Jam(), tmp_path / "saksi").tutup()
    assert not (tmp_path / "saksi").exists()


def test_on_windows_the_witness_speaks_on_its_own_computer_only(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saksi, "windows", WindowsPalsu(1).pustaka)
    laptop.buka()
    laptop.cadangkan()
    simpan(laptop.buka(), laporan(0))
    laptop.kembalikan()
    isi = laptop.berkas[0].read_bytes()
    monkeypatch.setattr(saksi, "windows", WindowsPalsu(2).pustaka)
    assert not dipulihkan(laptop.buka())
    laptop.kembalikan()
    laptop.berkas[0].write_bytes(isi)
    monkeypatch.setattr(saksi, "windows", WindowsPalsu(1).pustaka)
    assert dipulihkan(laptop.buka())


def test_the_witnesses_lie_with_the_user_outside_every_office() -> None:
    assert jalur.folder_saksi().parent == jalur.folder_data()
