"""What a crash leaves in the trays and the vault: half files go at the next opening, whole bundles are taken in."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from errno import ENOSPC
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.bootstrap import buka_kantor
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan
from kinerja_desktop.domain.umpan_balik import Hubungan, UmpanBalik
from kinerja_desktop.services import kotak_paket, terima_paket, ulang_paket
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.services.kotak_paket import Kotak
from kinerja_desktop.store.brankas import Brankas
from kinerja_desktop.store.rekaman import hitung
from kinerja_desktop.sync.revocation import Entry
from kinerja_desktop.sync.trust import with_revocations
from tests.helpers.evaluasi import TW4
from tests.helpers.kantor import RUDI, SITI, Jam, id_tetap, masuk
from tests.helpers.pertukaran import Jaringan, ditahan, laporan, memuat, semua, setuju, simpan, tulis_saja, ubah_pegawai


def isi(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


def test_half_files_go_when_the_office_is_opened_and_nothing_else_does(folder: Path) -> None:
    kunci = masuk(folder, "siti")
    Brankas(folder, kunci).simpan(b"foto posyandu")
    bukti = next(p for p in (folder / "lampiran").rglob("*") if p.is_file())
    tetap = ["keluar/a.kinerja", "masuk/b.kinerja", "menunggu/c.kinerja", "menunggu/c.kinerja.001",
             "karantina/d.kinerja", "karantina/d.kinerja.txt", "karantina/surat.docx"]  # fmt: skip
    sisa = ["keluar/a.kinerja.part", "masuk/b.kinerja.part", "masuk/e.kinerja.002", "menunggu/c.kinerja.003.part",
            "ambilan/1/f.kinerja"]  # fmt: skip
    for nama in (*tetap, *sisa):
        (folder / "paket" / nama).parent.mkdir(parents=True, exist_ok=True)
        (folder / "paket" / nama).write_bytes(b"isi")
    bukti.with_name(f".{bukti.name}.4711.part").write_bytes(b"setengah")
    lagi = buka_kantor(folder, kunci, Jam())
    try:
        assert isi(folder / "paket") == set(tetap)
        assert isi(folder / "lampiran") == {bukti.relative_to(folder / "lampiran").as_posix()}
    finally:
        lagi.tutup()


def test_a_bundle_whose_import_was_interrupted_comes_in_with_the_next_one(jaringan: Jaringan) -> None:
    """Also when it is on the stick no more."""
    siti, opd = jaringan["siti"], jaringan["opd"]
    simpan(siti, laporan(0))
    kotak = opd.konteks.folder / "paket" / "masuk"
    kotak.mkdir(parents=True)
    terputus = kotak / "terputus.kinerja"
    shutil.copy(siti.kirim(opd).berkas, terputus)
    biasa, susulan = opd.terima(jaringan["rudi"].kirim(opd).berkas)
    assert (biasa.pengirim, susulan.berkas, susulan.total("baru")) == ("Laptop rudi", "terputus.kinerja", 1)
    with opd.konteks.store.baca() as koneksi:
        assert hitung(koneksi, LaporanHarian) == 1
    assert isi(kotak) == set()


def test_one_that_was_taken_in_before_the_crash_only_goes(jaringan: Jaringan) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    simpan(siti, laporan(0))
    berkas = siti.kirim(opd).berkas
    opd.terima(berkas)
    shutil.copy(berkas, opd.konteks.folder / "paket" / "masuk")
    assert [satu.pengirim for satu in opd.terima(jaringan["rudi"].kirim(opd).berkas)] == ["Laptop rudi"]
    assert isi(opd.konteks.folder / "paket" / "masuk") == set()


@pytest.mark.parametrize("cabut", [True, False])
def test_one_that_is_refused_or_must_wait_is_laid_where_such_files_lie(jaringan: Jaringan, cabut: bool) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    simpan(siti, laporan(0))
    kotak = opd.konteks.folder / "paket" / "masuk"
    kotak.mkdir(parents=True)
    berkas = siti.kirim(opd).berkas
    shutil.copy(berkas, kotak)
    if cabut:
        daftar = jaringan.dunia.daftar(1, Entry(jaringan.mesin["siti"].link.serial, "hilang"))
        opd.percayai(with_revocations(opd.percaya, daftar, memuat))
    else:
        (kotak / berkas.name).write_bytes(b"KNJ1" + bytes(40))
    (hasil,) = opd.terima(jaringan["rudi"].kirim(opd).berkas)
    assert hasil.nasib is Nasib.DITERIMA and isi(kotak) == set()
    assert isi(opd.konteks.folder / "paket" / "karantina") == {berkas.name, f"{berkas.name}.txt"}


def test_a_held_file_whose_reason_the_full_disk_did_not_take_is_tried_again(
    jaringan: Jaringan, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is confirmed to its sender, who does not send it again; one that is still refused gets its reason then."""
    opd, rudi = jaringan["opd"], jaringan["rudi"]
    simpan(jaringan["siti"], replace(laporan(1), diajukan_pada=rudi.konteks.sekarang()))
    jaringan.tukar("siti", "opd")
    tulis_saja(rudi, RUDI, setuju(opd, RUDI))

    def penuh(*_: object) -> None:
        raise OSError(ENOSPC, "No space left on device")

    with monkeypatch.context() as m:
        m.setattr(kotak_paket, "_tulis_alasan", penuh)
        assert ditahan(jaringan, "rudi", "opd") == {"keputusan_laporan": 1}
    (berkas,) = kotak_paket.isi(opd.konteks, Kotak.KARANTINA)
    assert kotak_paket.alasan(berkas) == ""
    assert [satu.total("ditahan") for satu in opd.ulangi()] == [1] and kotak_paket.alasan(berkas) == "GBG-02"
    ubah_pegawai(opd, penilai_id=RUDI)
    assert [satu.total("ditahan") for satu in opd.ulangi()] == [0]
    assert kotak_paket.isi(opd.konteks, Kotak.KARANTINA) == [] and len(semua(opd, KeputusanLaporan)) == 1


def test_after_a_receipt_only_so_much_of_what_one_sender_was_refused_is_asked_about_again(
    jaringan: Jaringan, monkeypatch: pytest.MonkeyPatch
) -> None:
    """His refused files must not make the receipts of all others slow; each has its turn, and a person tries all."""
    opd, rudi, siti = jaringan["opd"], jaringan["rudi"], jaringan["siti"]
    simpan(siti, replace(laporan(1), diajukan_pada=rudi.konteks.sekarang()))
    jaringan.tukar("siti", "opd")
    semula: list[Path] = []
    for n in range(5):
        tulis_saja(rudi, RUDI, replace(setuju(opd, RUDI), id=id_tetap(700 + n)))
        assert ditahan(jaringan, "rudi", "opd") == {"keputusan_laporan": n + 1}
        semula += set(kotak_paket.isi(opd.konteks, Kotak.KARANTINA)) - set(semula)
        os.utime(semula[n], (n, n))
    dibaca: list[Path] = []
    asli = terima_paket._terapkan

    def catat(konteks: Any, ini: Any, jalur: Path, *lain: Any, **nama: Any) -> HasilTerima:
        dibaca.append(jalur)
        return asli(konteks, ini, jalur, *lain, **nama)

    monkeypatch.setattr(terima_paket, "_terapkan", catat)
    monkeypatch.setattr(ulang_paket, "DITANYA", 3)

    def giliran(nomor: int) -> list[int]:
        simpan(siti, replace(laporan(nomor), diajukan_pada=rudi.konteks.sekarang()))
        dibaca.clear()
        opd.terima(siti.kirim(opd).berkas)
        return sorted(semula.index(satu) for satu in dibaca if satu in semula)

    assert [giliran(n) for n in (2, 3, 4)] == [[0, 1], [2], [3]]
    assert giliran(5) == [4]
    os.utime(semula[2], (2**32, 2**32))  # the clock was wrong when it came
    assert [giliran(n) for n in (6, 7, 8, 9)] == [[0, 1], [3], [4], [2]]
    saat = rudi.konteks.sekarang()
    tulis_saja(
        jaringan["siti di rumah"], SITI, UmpanBalik(id_tetap(720), RUDI, SITI, Hubungan.PIMPINAN, TW4, "Baik", saat)
    )
    assert ditahan(jaringan, "siti di rumah", "opd") == {"umpan_balik": 1}
    assert giliran(10) == [0, 1] and len(dibaca) == 4, "what one sender was refused takes no turn from another"
    dibaca.clear()
    opd.ulangi()
    assert set(dibaca) > set(semula)
