"""Evidence that cannot be read while a bundle is made follows later; a damaged file becomes whole again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import func, select

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import BuktiDukung, LaporanHarian
from kinerja_desktop.services import tukar
from kinerja_desktop.store import skema
from kinerja_desktop.sync.certificates import Grant, issue
from kinerja_desktop.sync.scope import Scope
from kinerja_desktop.sync.trust import with_certificate
from tests.helpers.kantor import RUDI
from tests.helpers.pertukaran import Jaringan, Komputer, laporan, memuat, semua, simpan

ISI = b"foto posyandu"


def foto(mesin: Komputer, nomor: int = 1) -> tuple[str, Path]:
    """A report with one file of evidence; its hash, and where it lies."""
    sidik = mesin.konteks.brankas.simpan(ISI)
    mesin.konteks.store.catat_lampiran(sidik, len(ISI))
    simpan(mesin, laporan(nomor, bukti=(BuktiDukung(sidik, "foto.jpg", len(ISI), "image/jpeg"),)))
    return sidik, mesin.konteks.folder / mesin.konteks.brankas.nama_berkas(sidik)


@contextmanager
def hilang(jalur: Path) -> Iterator[None]:
    isi = jalur.read_bytes()
    jalur.unlink()
    yield
    jalur.write_bytes(isi)


@contextmanager
def rusak(jalur: Path) -> Iterator[None]:
    isi = jalur.read_bytes()
    jalur.write_bytes(b"")
    yield
    jalur.write_bytes(isi)


@contextmanager
def terkunci(jalur: Path) -> Iterator[None]:
    """As a scanner of viruses holds it on Windows."""
    semula = Path.open

    def buka(satu: Path, *apa: object, **lain: object) -> object:
        if satu == jalur:
            raise PermissionError(13, "in use")
        return semula(satu, *apa, **lain)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "open", buka)
        yield


def menunggu(mesin: Komputer) -> int:
    with mesin.konteks.store.baca() as koneksi:
        return koneksi.execute(select(func.count()).select_from(skema.lampiran_susulan)).scalar_one()


@pytest.mark.parametrize("sebab", [hilang, rusak, terkunci])
def test_a_file_that_cannot_be_read_while_sending_follows_and_is_told(
    jaringan: Jaringan, sebab: Callable[[Path], contextmanager[None]]
) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    sidik, jalur = foto(siti)
    with sebab(jalur):
        pertama = siti.kirim(opd)
    assert (pertama.lampiran, pertama.tertinggal) == (0, 1)
    opd.terima(pertama.berkas)
    jaringan.tukar("opd", "siti")
    assert len(semua(opd, LaporanHarian)) == 1 and not opd.konteks.brankas.ada(sidik)
    assert tukar.siap_kirim(siti.konteks, siti.ini, opd.perangkat).lampiran == 1, "it is promised"
    kedua = siti.kirim(opd)
    assert (kedua.catatan, kedua.lampiran, kedua.tertinggal) == (0, 1, 0)
    assert siti.kirim(opd).lampiran == 1, "until it is confirmed"
    opd.terima(kedua.berkas)
    assert opd.konteks.brankas.ambil(sidik) == ISI
    jaringan.tukar("opd", "siti")
    assert (siti.kirim(opd).lampiran, menunggu(siti)) == (0, 0)


def test_a_receipt_of_the_bundle_without_it_is_none_for_the_file(jaringan: Jaringan) -> None:
    """Both end at the same number, and the second one is lost."""
    siti, opd = jaringan["siti"], jaringan["opd"]
    sidik, jalur = foto(siti)
    with hilang(jalur):
        tanpa = siti.kirim(opd)
    dengan = siti.kirim(opd)
    assert tanpa.sampai == dengan.sampai and dengan.lampiran == 1
    opd.terima(tanpa.berkas)
    jaringan.tukar("opd", "siti")
    jaringan.tukar("siti", "opd")
    assert opd.konteks.brankas.ambil(sidik) == ISI


def test_it_follows_from_machine_to_machine(jaringan: Jaringan) -> None:
    siti, opd, pusat = jaringan["siti"], jaringan["opd"], jaringan["pusat"]
    sidik, jalur = foto(siti)
    with hilang(jalur):
        opd.terima(siti.kirim(opd).berkas)
    jaringan.tukar("opd", "pusat")
    jaringan.tukar("pusat", "opd")
    assert len(semua(pusat, LaporanHarian)) == 1 and not pusat.konteks.brankas.ada(sidik)
    for dari, ke in (("opd", "siti"), ("siti", "opd"), ("opd", "pusat")):
        jaringan.tukar(dari, ke)
    assert pusat.konteks.brankas.ambil(sidik) == ISI
    jaringan.tukar("pusat", "opd")
    assert menunggu(opd) == 0 and opd.kirim(pusat).lampiran == 0


def test_what_came_from_the_neighbour_since_is_not_sent_back(jaringan: Jaringan) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    _, jalur = foto(siti)
    with hilang(jalur):
        opd.terima(siti.kirim(opd).berkas)
    kembali = opd.kirim(siti)
    assert (kembali.kembali, kembali.tertinggal) == (1, 1), "it has no receipt yet"
    siti.terima(kembali.berkas)
    jaringan.tukar("siti", "opd")
    assert opd.kirim(siti).lampiran == 0


def test_a_damaged_file_becomes_whole_by_a_bundle_and_by_attaching_it_again(jaringan: Jaringan) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    sidik, _ = foto(siti)
    opd.terima(siti.kirim(opd).berkas)
    jalur = opd.konteks.folder / opd.konteks.brankas.nama_berkas(sidik)
    jalur.write_bytes(b"")
    opd.terima(siti.kirim(opd, penuh=True).berkas)
    assert opd.konteks.brankas.ambil(sidik) == ISI
    jalur.write_bytes(b"rusak")
    assert opd.konteks.brankas.simpan(ISI) == sidik
    assert opd.konteks.brankas.ambil(sidik) == ISI


def test_a_locked_file_is_not_called_damaged(jaringan: Jaringan) -> None:
    siti = jaringan["siti"]
    sidik, jalur = foto(siti)
    with terkunci(jalur):
        with pytest.raises(UserError, match="LMP-15"):
            siti.konteks.brankas.ambil(sidik)
        assert siti.konteks.brankas.simpan(ISI) == sidik, "nothing is written over it"


def test_evidence_that_was_taken_off_is_not_missed_for_ever_nor_sent(jaringan: Jaringan) -> None:
    """A wrong file, or one that a scanner removed: nothing names it any more."""
    siti, opd = jaringan["siti"], jaringan["opd"]
    sidik, jalur = foto(siti)
    with hilang(jalur):
        opd.terima(siti.kirim(opd).berkas)
    jaringan.tukar("opd", "siti")
    simpan(siti, laporan(1, bukti=()))
    assert tukar.siap_kirim(siti.konteks, siti.ini, opd.perangkat).lampiran == 0
    kirim = siti.kirim(opd)
    opd.terima(kirim.berkas)
    assert (kirim.lampiran, kirim.tertinggal, menunggu(siti)) == (0, 0, 0)
    assert not opd.konteks.brankas.ada(sidik)


def test_evidence_out_of_the_scope_of_the_receiver_does_not_follow(jaringan: Jaringan) -> None:
    """The laptop is somebody else's now."""
    siti, opd, kedua = jaringan["siti"], jaringan["opd"], jaringan["siti di rumah"]
    sidik, _ = foto(siti)
    opd.terima(siti.kirim(opd).berkas)
    with hilang(opd.konteks.folder / opd.konteks.brankas.nama_berkas(sidik)):
        satu = opd.kirim(kedua)
    assert satu.tertinggal == 1
    kedua.terima(satu.berkas)
    jaringan.tukar("siti di rumah", "opd")
    m, o = jaringan.mesin["siti di rumah"], jaringan.mesin["opd"]
    beri = Grant(PeranPerangkat.PEGAWAI, Scope.of(persons=frozenset({RUDI.bytes})), "Laptop Rudi", 2)
    izin = issue(o.identitas, o.link, m.identitas.public, beri, "2026-03-01T00:00+07:00", memuat)
    opd.percayai(with_certificate(opd.percaya, (*o.mentah, izin.raw), memuat))
    sesudah = opd.kirim(kedua, penuh=True)
    assert (sesudah.catatan, sesudah.lampiran, sesudah.tertinggal) == (0, 0, 0)
