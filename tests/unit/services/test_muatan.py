"""More files than one bundle takes: bundle after bundle all of them get across, and every one is whole for itself."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import BuktiDukung
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from kinerja_desktop.services import kirim_paket, tukar
from kinerja_desktop.services.hasil_terima import Nasib
from kinerja_desktop.services.kirim_paket import HasilKirim
from kinerja_desktop.store import skema
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.tetangga import paket_keluar
from tests.helpers.kantor import KEPALA, RUDI, KantorUji, id_tetap
from tests.helpers.pertukaran import Jaringan, Komputer, laporan, simpan


@pytest.fixture
def jaringan(kantor: KantorUji, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Jaringan]:
    monkeypatch.setattr(kirim_paket, "LAMPIRAN_TERBANYAK", 2)
    monkeypatch.setattr(tukar, "LAMPIRAN_TERBANYAK", 2)
    semua = Jaringan(tmp_path, kantor)
    yield semua
    semua.tutup()


def bukti(mesin: Komputer, *nama: str) -> tuple[BuktiDukung, ...]:
    hasil = []
    for satu in nama:
        sidik = mesin.konteks.brankas.simpan(satu.encode())
        mesin.konteks.store.catat_lampiran(sidik, len(satu))
        hasil.append(BuktiDukung(sidik, satu, len(satu), "text/plain"))
    return tuple(hasil)


def tulis(mesin: Komputer, banyak: int) -> None:
    for nomor in range(banyak):
        simpan(mesin, laporan(nomor, bukti=bukti(mesin, f"foto {nomor}")))


def isi(mesin: Komputer) -> set[str]:
    """Reports with the names of their files, and whether those are here."""
    with mesin.konteks.store.baca() as koneksi:
        assert not list(periksa(koneksi, mesin.konteks.brankas)), "no report is here without its files"
        t = skema.laporan_harian.c
        return set(koneksi.execute(t.bukti.table.select().with_only_columns(t.bukti)).scalars())


def antar(jaringan: Jaringan, a: str, b: str) -> HasilKirim:
    """A bundle one way, and its receipt back."""
    paket = jaringan[a].kirim(jaringan[b])
    (hasil,) = jaringan[b].terima(paket.berkas)
    assert hasil.nasib is Nasib.DITERIMA and hasil.galat is None and not hasil.pulih
    jaringan.tukar(b, a)
    return paket


def test_all_files_get_across_in_several_bundles_and_to_the_machine_behind(jaringan: Jaringan) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    tulis(siti, 5)
    assert tukar.siap_kirim(siti.konteks, siti.ini, opd.perangkat).bersambung
    paket = []
    for _ in range(3):
        paket.append(antar(jaringan, "siti", "opd"))
        antar(jaringan, "opd", "pusat")
    assert [(satu.lampiran, satu.bersambung) for satu in paket] == [(2, True), (2, True), (1, False)]
    assert [satu.dari for satu in paket[1:]] == [satu.sampai for satu in paket[:-1]]
    assert len(isi(siti)) == 5 and isi(siti) == isi(opd) == isi(jaringan["pusat"])
    assert not tukar.siap_kirim(siti.konteks, siti.ini, opd.perangkat).bersambung
    assert siti.kirim(opd).catatan == 0, "everything is confirmed"


def test_one_that_is_lost_and_two_that_cross_heal_as_ever(jaringan: Jaringan) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    tulis(siti, 4)
    siti.kirim(opd)
    pertama = siti.kirim(opd)
    simpan(siti, laporan(0, "diperbaiki", bukti=bukti(siti, "foto 0")))
    kedua = siti.kirim(opd)
    assert kedua.sampai > pertama.sampai, "what went up made room"
    for berkas in (kedua.berkas, pertama.berkas):
        assert opd.terima(berkas)[0].nasib is Nasib.DITERIMA
    jaringan.tukar("opd", "siti")
    for _ in range(2):
        antar(jaringan, "siti", "opd")
    assert len(isi(siti)) == 4 and isi(siti) == isi(opd)
    assert siti.kirim(opd).catatan == 0


def putuskan(opd: Komputer, laporan_ke: int) -> None:
    pada = opd.konteks.sekarang()
    nomor, tentang = id_tetap(790 + laporan_ke), id_tetap(700 + laporan_ke)
    putusan = KeputusanLaporan(nomor, tentang, bytes(20), PutusanLaporan.KEMBALIKAN, "", KEPALA, pada)
    with opd.konteks.transaksi("putuskan", (KEPALA,)) as kerja:
        kerja.simpan(putusan)


def banyak_putusan(mesin: Komputer) -> int:
    with mesin.konteks.store.baca() as koneksi:
        return len(koneksi.execute(skema.keputusan_laporan.select()).all())


def test_decisions_wait_with_their_reports(jaringan: Jaringan) -> None:
    opd, pusat = jaringan["opd"], jaringan["pusat"]
    tulis(jaringan["siti"], 3)
    for _ in range(2):
        antar(jaringan, "siti", "opd")
    for nomor in range(3):
        putuskan(opd, nomor)
    antar(jaringan, "opd", "pusat")
    assert banyak_putusan(pusat) == 2
    antar(jaringan, "opd", "pusat")
    assert banyak_putusan(pusat) == 3 and isi(opd) == isi(pusat)


def test_no_decision_comes_before_its_report(jaringan: Jaringan) -> None:
    """The report was corrected after the decision, so that it has a higher number and would wait."""
    opd, pusat = jaringan["opd"], jaringan["pusat"]
    siti = jaringan["siti"]
    simpan(siti, laporan(0, bukti=bukti(siti, "foto 0")))
    jaringan.tukar("siti", "opd")
    putuskan(opd, 0)
    for nomor in range(1, 4):
        simpan(siti, laporan(nomor, bukti=bukti(siti, f"foto {nomor}")))
    jaringan.tukar("siti", "opd")
    simpan(siti, laporan(0, "diperbaiki", bukti=bukti(siti, "foto baru")))
    for _ in range(3):
        jaringan.tukar("siti", "opd")
        jaringan.tukar("opd", "siti")
    paket = [antar(jaringan, "opd", "pusat") for _ in range(2)]
    assert [satu.lampiran for satu in paket] == [2, 2]
    assert len(isi(opd)) == 4 and isi(opd) == isi(pusat)
    assert banyak_putusan(pusat) == 1


def test_a_report_with_more_files_than_that_goes_alone(jaringan: Jaringan) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    for nomor in range(2):
        simpan(siti, laporan(nomor, bukti=bukti(siti, *(f"{nomor}-{n}" for n in range(3)))))
    assert [antar(jaringan, "siti", "opd").lampiran for _ in range(2)] == [3, 3]
    assert isi(siti) == isi(opd)


def test_what_no_bundle_can_hold_is_refused_before_anything_is_noted(
    jaringan: Jaringan, monkeypatch: pytest.MonkeyPatch
) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    simpan(siti, laporan(0, bukti=bukti(siti, "a", "b", "c")))
    monkeypatch.setattr(kirim_paket, "MAX_FILES", 2)
    with pytest.raises(UserError, match="PKT-47"):
        siti.kirim(opd)
    with siti.konteks.store.baca() as koneksi:
        assert paket_keluar(koneksi, 1) == []


def test_names_of_files_that_are_nowhere_stop_no_bundle(jaringan: Jaringan, monkeypatch: pytest.MonkeyPatch) -> None:
    """Anybody may name as many as he likes in a record of his own, and whoever receives it passes it on."""
    siti = jaringan["siti"]
    nama = tuple(BuktiDukung(f"{n:064x}", f"{n}.jpg", 10, "image/jpeg") for n in range(1, 9))
    simpan(siti, laporan(0, bukti=(*nama, *bukti(siti, "a", "b"))))
    monkeypatch.setattr(kirim_paket, "MAX_FILES", 2)
    for dari, ke in (("siti", "opd"), ("opd", "pusat")):
        assert antar(jaringan, dari, ke).lampiran == 2


def test_names_of_files_that_are_nowhere_keep_no_file_back(jaringan: Jaringan) -> None:
    """A bundle holds two files here; eight names stand by their hashes before the photo, which comes later."""
    rudi, siti, opd = jaringan["rudi"], jaringan["siti"], jaringan["opd"]
    nama = [BuktiDukung(f"{n:064x}", f"{n}.jpg", 10, "image/jpeg") for n in range(1, 9)]
    simpan(rudi, *(laporan(10 + n, orang=RUDI, bukti=(satu,)) for n, satu in enumerate(nama)))
    foto = b"foto asli"
    sidik = sha256(foto).hexdigest()
    simpan(siti, laporan(0, bukti=(BuktiDukung(sidik, "foto.jpg", len(foto), "image/jpeg"),)))
    for dari, ke in (("rudi", "opd"), ("siti", "opd"), ("opd", "pusat"), ("opd", "pusat")):
        antar(jaringan, dari, ke)
    siti.konteks.brankas.simpan(foto)
    siti.konteks.store.catat_lampiran(sidik, len(foto))
    antar(jaringan, "siti", "opd")
    assert opd.konteks.brankas.ada(sidik)
    antar(jaringan, "opd", "pusat")
    assert jaringan["pusat"].konteks.brankas.ada(sidik)
