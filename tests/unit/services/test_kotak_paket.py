"""The trays: a file is found again there whatever it was called when it came."""

from __future__ import annotations

import filecmp
import shutil
from pathlib import Path

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.services import kotak_paket, sisa_paket, tukar_terima
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.services.kotak_paket import Kotak
from kinerja_desktop.services.samping import berkas_samping
from kinerja_desktop.services.terima_potongan import terima_semua
from kinerja_desktop.store.rekaman import hitung
from kinerja_desktop.sync.bundle_reader import BundleReader
from kinerja_desktop.sync.parts import split
from tests.helpers.pertukaran import Jaringan, Komputer, laporan, simpan

NAMA = {
    "KNJ_a.kinerja (1)": "KNJ_a (1).kinerja",
    "KNJ_a.kinerja.zip": "KNJ_a.zip.kinerja",
    "KNJ_a.KINERJA": "KNJ_a.kinerja",
    "paket.zip": "paket.zip.kinerja",
    "surat.txt": "surat.txt.kinerja",
    "unduhan.part": "unduhan.part.kinerja",
    "paket": "paket.kinerja",
    ".kinerja": "paket.kinerja",
    "KNJ_a.kinerja": "KNJ_a.kinerja",
}


def paket(jaringan: Jaringan, nama: str) -> Path:
    """A bundle of the laptop on a stick, under this name."""
    simpan(jaringan["siti"], laporan(0))
    tempat = jaringan.folder / "stik"
    tempat.mkdir(exist_ok=True)
    return Path(shutil.copy(jaringan["siti"].kirim(jaringan["opd"]).berkas, tempat / nama))


def ada(mesin: Komputer) -> bool:
    with mesin.konteks.store.baca() as koneksi:
        return hitung(koneksi, LaporanHarian) == 1


def tampak(mesin: Komputer) -> list[tuple[str, str, str]]:
    return [(s.kotak.value, s.jalur.name, s.kode) for s in berkas_samping(mesin.konteks)]


def kotak(mesin: Komputer) -> list[str]:
    tempat = mesin.konteks.folder / "paket"
    return sorted(p.relative_to(tempat).as_posix() for p in tempat.rglob("*") if p.is_file() and p.suffix != ".txt")


def terima_dengan(mesin: Komputer, berkas: Path, kode: str) -> HasilTerima:
    """Take a file in while it is refused."""

    def gagal(*_: object) -> None:
        raise UserError(kode)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BundleReader, "verify", gagal)
        return mesin.terima(berkas)[0]


@pytest.mark.parametrize(("nama", "di_kotak"), NAMA.items())
def test_a_file_in_a_tray_says_what_it_is_whatever_it_was_called(nama: str, di_kotak: str) -> None:
    assert kotak_paket.nama_layak(nama) == kotak_paket.nama_layak(di_kotak) == di_kotak


@pytest.mark.parametrize("nama", ["KNJ_a.kinerja.001", "KNJ_a.kinerja (1).012", "KNJ_a.kinerja.002 (1)"])
def test_a_part_keeps_its_name(nama: str) -> None:
    assert kotak_paket.nama_layak(nama) == nama


@pytest.mark.parametrize("nama", ["KNJ_a.kinerja (1)", "paket.zip", "surat.txt", "KNJ_a.KINERJA"])
def test_what_waits_is_listed_kept_over_a_restart_and_taken_in_later(jaringan: Jaringan, nama: str) -> None:
    opd = jaringan["opd"]
    assert terima_dengan(opd, paket(jaringan, nama), "PKT-06").nasib is Nasib.MENUNGGU
    sisa_paket.buang(opd.konteks.folder)
    assert tampak(opd) == [("menunggu", NAMA[nama], "PKT-06")]
    assert [satu.nasib for satu in opd.ulangi()] == [Nasib.DITERIMA] and ada(opd)
    assert kotak(opd) == [] and tampak(opd) == []


@pytest.mark.parametrize("nama", ["KNJ_a.kinerja (1)", "surat.txt"])
def test_what_lies_in_quarantine_is_listed_kept_and_can_be_tried_again(jaringan: Jaringan, nama: str) -> None:
    berkas, opd = paket(jaringan, nama), jaringan.pasang("opd")
    assert terima_dengan(opd, berkas, "PKT-05").nasib is Nasib.KARANTINA
    sisa_paket.buang(opd.konteks.folder)
    assert tampak(opd) == [("karantina", NAMA[nama], "PKT-05")]
    (samping,) = berkas_samping(opd.konteks)
    (hasil,) = tukar_terima.coba_lagi(opd.konteks, samping)
    assert hasil.nasib is Nasib.DITERIMA and ada(opd) and kotak(opd) == []


@pytest.mark.parametrize("nama", ["KNJ_a.kinerja (1)", "paket.zip"])
def test_what_an_older_program_left_under_such_a_name_is_found(jaringan: Jaringan, nama: str) -> None:
    berkas, opd = paket(jaringan, nama), jaringan.pasang("opd")
    for tempat in ("masuk", "menunggu", "karantina"):
        (opd.konteks.folder / "paket" / tempat).mkdir(parents=True)
        shutil.copy(berkas, opd.konteks.folder / "paket" / tempat)
    (opd.konteks.folder / "paket" / "menunggu" / "Thumbs.db").write_bytes(b"gambar kecil")
    sisa_paket.buang(opd.konteks.folder)
    assert sorted(tampak(opd)) == [("karantina", nama, ""), ("menunggu", nama, "")]
    hasil = opd.terima(jaringan["rudi"].kirim(opd).berkas)
    assert [satu.pengirim for satu in hasil] == ["Laptop rudi", "Laptop siti"] and ada(opd)
    assert kotak(opd) == ["menunggu/Thumbs.db"], "also the one in quarantine, beside which no reason stands"
    assert tampak(opd) == []


def test_a_damaged_part_under_any_name_is_listed_and_kept(jaringan: Jaringan) -> None:
    utuh, opd = paket(jaringan, "KNJ_a.kinerja"), jaringan["opd"]
    bagian = split(utuh, jaringan.folder, max_part=utuh.stat().st_size // 2)[0].path
    berkas = utuh.with_name("lampiran.txt")
    berkas.write_bytes(bagian.read_bytes()[:-1])
    (hasil,) = terima_semua(opd.konteks, opd.ini, [berkas])
    sisa_paket.buang(opd.konteks.folder)
    assert hasil.nasib is Nasib.KARANTINA
    assert tampak(opd) == [("karantina", "lampiran.txt.kinerja", "PKT-32")]


def test_the_bundle_of_parts_in_capital_letters_is_found_when_it_waits(jaringan: Jaringan) -> None:
    utuh, opd = paket(jaringan, "KNJ_a.kinerja"), jaringan["opd"]
    semua = split(utuh, jaringan.folder, max_part=utuh.stat().st_size // 2)
    besar = [satu.path.rename(satu.path.with_name(satu.path.name.upper())) for satu in semua]

    def gagal(*_: object) -> None:
        raise UserError("PKT-06")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BundleReader, "verify", gagal)
        terima_semua(opd.konteks, opd.ini, besar)
    assert tampak(opd) == [("menunggu", "KNJ_A.kinerja", "PKT-06")]
    assert [satu.nasib for satu in opd.ulangi()] == [Nasib.DITERIMA] and ada(opd)


def test_what_was_laid_aside_and_is_for_another_machine_stays_when_it_is_tried_again(jaringan: Jaringan) -> None:
    """Such as by a program that did not tell these apart: it may be the only copy."""
    simpan(jaringan["siti"], laporan(1))
    rudi = jaringan.pasang("rudi")
    salinan = kotak_paket.salin_masuk(rudi.konteks, jaringan["siti"].kirim(jaringan["opd"]).berkas)
    kotak_paket.pindahkan(rudi.konteks, salinan, Kotak.KARANTINA, UserError("PKT-04"))
    (samping,) = berkas_samping(rudi.konteks)
    assert [h.nasib for h in tukar_terima.coba_lagi(rudi.konteks, samping)] == [Nasib.LAIN]
    assert samping.jalur.exists()


def test_files_of_one_size_are_not_compared_each_with_all_others(
    jaringan: Jaringan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick may hold thousands of them; those that come again still lie there once only."""
    opd, banyak = jaringan["opd"], 30
    sampah = [tmp_path / f"{n:02}.kinerja" for n in range(banyak)]
    for satu in sampah:
        satu.write_bytes(b"KNJ1" + satu.name.encode())
    dibandingkan: list[Path] = []
    asli = filecmp.cmp

    def catat(satu: Path, lain: Path, shallow: bool) -> bool:
        dibandingkan.append(lain)
        return asli(satu, lain, shallow)

    monkeypatch.setattr(filecmp, "cmp", catat)
    disidik: list[Path] = []
    sidik = kotak_paket._sidik
    monkeypatch.setattr(kotak_paket, "_sidik", lambda berkas: disidik.append(berkas) or sidik(berkas))
    terima_semua(opd.konteks, opd.ini, sampah)
    assert len(kotak_paket.isi(opd.konteks, Kotak.KARANTINA)) == banyak and dibandingkan == []
    (kotak_paket.folder(opd.konteks, Kotak.KARANTINA) / sampah[0].name).unlink()
    terima_semua(opd.konteks, opd.ini, sampah)
    assert len(kotak_paket.isi(opd.konteks, Kotak.KARANTINA)) == banyak and len(dibandingkan) == banyak - 1
    tetap = [satu for satu in disidik if satu.parent.name == Kotak.KARANTINA]
    assert len(tetap) == banyak + 1, "what lies there is read once, and what came back in its place once more"
