"""Parts come in any order, twice, from several bundles, over days; what is complete is received, the rest waits."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sys
from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.services import kotak_paket, media_tulis, terima_potongan, tukar, tukar_terima
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.services.media import isi_folder
from kinerja_desktop.services.samping import berkas_samping
from kinerja_desktop.services.terima_potongan import terima_semua
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.sync import delivery
from tests.helpers.kantor import RUDI, SITI, id_tetap
from tests.helpers.pertukaran import Jaringan, Komputer, laporan, setuju, simpan, tulis_saja
from tests.helpers.stik_rapuh import paling_besar

BESAR = 600


def tulis(mesin: Komputer, nomor: int, orang: Any = SITI) -> None:
    nilai = LaporanHarian(id_tetap(nomor), orang, date(2026, 3, 2), time(8), time(9), kegiatan="Posyandu " * 40)
    with mesin.konteks.transaksi("simpan") as kerja:
        kerja.simpan(nilai)


def ada(mesin: Komputer, nomor: int) -> bool:
    with mesin.konteks.store.baca() as koneksi:
        return ambil(koneksi, LaporanHarian, id_tetap(nomor)) is not None


def potong(jaringan: Jaringan, dari: str, folder: Path, nomor: int = 800, orang: Any = SITI) -> list[Path]:
    """A bundle with one report to the workstation, in parts."""
    tulis(jaringan[dari], nomor, orang)
    paket = jaringan[dari].kirim(jaringan["opd"]).berkas
    folder.mkdir(exist_ok=True)
    return list(media_tulis.salin(paket, folder, untuk="", potong=True, terbesar=BESAR).berkas)


def terima(mesin: Komputer, *berkas: Path, pratinjau: bool = False) -> list[HasilTerima]:
    return terima_semua(mesin.konteks, mesin.ini, berkas, pratinjau=pratinjau)


def isi_kotak(mesin: Komputer, nama: str) -> list[str]:
    folder = mesin.konteks.folder / "paket" / nama
    return sorted(p.name for p in folder.iterdir() if p.suffix != ".txt") if folder.is_dir() else []


def nasib(hasil: list[HasilTerima]) -> list[tuple[str, str]]:
    return [(h.nasib.value, h.galat.kode if h.galat else "") for h in hasil]


def test_all_parts_at_once_are_received_as_one_bundle(jaringan: Jaringan, tmp_path: Path) -> None:
    bagian = potong(jaringan, "siti", tmp_path / "stik")
    assert len(bagian) > 3
    opd = jaringan["opd"]
    maju: list[tuple[int, int, str]] = []
    (hasil,) = terima_semua(opd.konteks, opd.ini, bagian[::-1], kemajuan=lambda *apa: maju.append(apa))
    assert (hasil.nasib, hasil.pengirim, hasil.berkas) == (Nasib.DITERIMA, "Laptop siti", bagian[0].stem)
    assert ada(opd, 800) and maju[-1][0] == maju[-1][1] > 0
    assert isi_kotak(opd, "menunggu") == isi_kotak(opd, "masuk") == []
    assert all(p.exists() for p in bagian), "what lies on the stick stays as it is"
    assert nasib(terima(opd, *bagian)) == [("ulang", "")]
    assert isi_kotak(opd, "menunggu") == []


def test_missing_numbers_are_named_and_may_come_days_later(jaringan: Jaringan, tmp_path: Path) -> None:
    bagian = potong(jaringan, "siti", tmp_path / "stik")
    opd = jaringan["opd"]
    (hasil,) = terima(opd, *bagian[2:], bagian[2])
    assert (hasil.nasib, hasil.berkas) == (Nasib.MENUNGGU, bagian[0].stem)
    assert hasil.galat is not None and "nomor 1, 2 belum" in hasil.galat.isi
    assert len(isi_kotak(opd, "menunggu")) == len(bagian) - 2 and not ada(opd, 800)
    for satu in bagian[2:]:
        satu.unlink()
    assert nasib(terima(opd, bagian[1])) == [("menunggu", "PKT-30")]
    assert nasib(terima(opd, bagian[0].rename(tmp_path / "unduhan (1)"))) == [("diterima", "")]
    assert ada(opd, 800) and isi_kotak(opd, "menunggu") == []


def test_whole_bundles_and_parts_of_several_come_mixed(jaringan: Jaringan, tmp_path: Path) -> None:
    siti, rudi = (potong(jaringan, n, tmp_path / n, no, o) for n, no, o in (("siti", 801, SITI), ("rudi", 802, RUDI)))
    tulis(jaringan["siti di rumah"], 803)
    utuh = jaringan["siti di rumah"].kirim(jaringan["opd"]).berkas
    campur = [siti[1], rudi[0], utuh, *siti[2:], siti[0], *rudi[2:], siti[1]]
    opd = jaringan["opd"]
    hasil = terima(opd, *campur)
    assert sorted(nasib(hasil)) == [("diterima", ""), ("diterima", ""), ("menunggu", "PKT-30")]
    assert [ada(opd, n) for n in (801, 802, 803)] == [True, False, True]
    assert nasib(terima(opd, rudi[1])) == [("diterima", "")] and ada(opd, 802)


def test_an_unrelated_bundle_does_not_speak_of_what_waits(jaringan: Jaringan, tmp_path: Path) -> None:
    bagian = potong(jaringan, "siti", tmp_path / "stik")
    opd = jaringan["opd"]
    terima(opd, bagian[0])
    tulis(jaringan["rudi"], 802, RUDI)
    assert nasib(terima(opd, jaringan["rudi"].kirim(opd).berkas)) == [("diterima", "")]


def test_a_damaged_part_is_named_and_stops_nothing(jaringan: Jaringan, tmp_path: Path) -> None:
    bagian = potong(jaringan, "siti", tmp_path / "stik")
    lain = potong(jaringan, "rudi", tmp_path / "lain", 802, RUDI)
    opd = jaringan["opd"]
    utuh = bagian[1].read_bytes()
    bagian[1].write_bytes(utuh[:-1] + bytes([utuh[-1] ^ 1]))
    hasil = terima(opd, *bagian, *lain)
    assert nasib(hasil) == [("karantina", "PKT-32"), ("menunggu", "PKT-30"), ("diterima", "")]
    assert hasil[0].berkas == bagian[1].name and hasil[0].galat is not None and "nomor 2" in hasil[0].galat.isi
    assert isi_kotak(opd, "karantina") == [bagian[1].name] and ada(opd, 802)
    bagian[1].write_bytes(utuh)
    assert nasib(terima(opd, bagian[1])) == [("diterima", "")] and ada(opd, 800)


def test_a_part_that_rots_in_the_tray_is_asked_for_again(jaringan: Jaringan, tmp_path: Path) -> None:
    bagian = potong(jaringan, "siti", tmp_path / "stik")
    opd = jaringan["opd"]
    terima(opd, *bagian[:2])
    (opd.konteks.folder / "paket" / "menunggu" / bagian[0].name).write_bytes(bagian[0].read_bytes()[:-1])
    (hasil,) = terima(opd, *bagian[2:])
    assert hasil.galat is not None and hasil.galat.rincian["nomor"] == "1"
    assert isi_kotak(opd, "karantina") == [bagian[0].name]
    assert nasib(terima(opd, bagian[0])) == [("diterima", "")]


@pytest.mark.parametrize("kode", ["PKT-12", "PKT-33"])
def test_a_whole_bundle_in_the_tray_that_cannot_be_read_stops_no_other(
    jaringan: Jaringan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kode: str
) -> None:
    """A disk gives back heads and not what follows; the bundle is told to lack all of it, and comes in later."""
    tulis(jaringan["siti"], 800)
    opd, rudi = jaringan["opd"], jaringan["rudi"]
    (bagian,) = media_tulis.salin(jaringan["siti"].kirim(opd).berkas, tmp_path, untuk="", potong=True).berkas
    with monkeypatch.context() as m:
        m.setattr(terima_potongan, "terima", lambda *_, **__: [HasilTerima(bagian.name, Nasib.MENUNGGU)])
        m.setattr(terima_potongan.kotak_paket, "buang", lambda _: None)
        terima(opd, bagian)
    for satu in (opd.konteks.folder / "paket" / "masuk").iterdir():
        satu.unlink()
    assert len(isi_kotak(opd, "menunggu")) == 1
    tulis(rudi, 802, RUDI)
    asli = terima_potongan.inspect

    def rusak(jalur: Path) -> Any:
        raise UserError(kode, berkas=jalur.name, sebab="I/O")

    with monkeypatch.context() as m:
        m.setattr(terima_potongan, "inspect", rusak)
        hasil = terima(opd, rudi.kirim(opd).berkas)
        assert nasib(hasil) == [("diterima", ""), ("menunggu", "PKT-30")] and ada(opd, 802)
        assert hasil[1].galat is not None and hasil[1].galat.rincian == {"jumlah": 1, "nomor": "1"}
    assert asli is terima_potongan.inspect and len(isi_kotak(opd, "karantina")) == (kode == "PKT-33")
    assert nasib(terima(opd, bagian))[-1] == ("diterima", "") and ada(opd, 800)


def test_a_preview_takes_the_good_part_where_the_one_in_the_tray_rotted(jaringan: Jaringan, tmp_path: Path) -> None:
    bagian = potong(jaringan, "siti", tmp_path / "stik")
    opd = jaringan["opd"]
    terima(opd, *bagian[1:])
    (opd.konteks.folder / "paket" / "menunggu" / bagian[1].name).write_bytes(bagian[1].read_bytes()[:-1])
    assert nasib(terima(opd, *bagian[:2], pratinjau=True)) == [("diterima", "")]
    (hasil,) = terima(opd, bagian[0], pratinjau=True)
    assert hasil.galat is not None and hasil.galat.rincian["nomor"] == "2"
    assert nasib(terima(opd, *bagian[:2])) == [("diterima", "")]


def test_a_part_that_comes_again_takes_the_place_of_one_that_rotted(jaringan: Jaringan, tmp_path: Path) -> None:
    bagian = potong(jaringan, "siti", tmp_path / "stik")
    opd = jaringan["opd"]
    terima(opd, *bagian[:2])
    (opd.konteks.folder / "paket" / "menunggu" / bagian[0].name).write_bytes(bagian[0].read_bytes()[:-1])
    (hasil,) = terima(opd, bagian[0])
    assert hasil.galat is not None and hasil.galat.rincian["nomor"].startswith("3")
    assert isi_kotak(opd, "karantina") == [bagian[0].name]
    assert nasib(terima(opd, *bagian[2:])) == [("diterima", "")]


def test_of_what_waits_only_heads_are_read_until_its_bundle_is_complete(
    jaringan: Jaringan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Anybody can put parts of bundles that never were on a stick: they must not make every receipt slow."""
    bagian = potong(jaringan, "siti", tmp_path / "stik")
    tulis(jaringan["rudi"], 802, RUDI)
    opd = jaringan["opd"]
    terima(opd, *bagian[:-1])
    dibaca: list[Path] = []
    asli = terima_potongan.inspect

    def catat(jalur: Path) -> Any:
        dibaca.append(jalur)
        return asli(jalur)

    monkeypatch.setattr(terima_potongan, "inspect", catat)
    assert nasib(terima(opd, jaringan["rudi"].kirim(opd).berkas)) == [("diterima", "")] and dibaca == []
    assert nasib(terima(opd, bagian[0], pratinjau=True)) == [("menunggu", "PKT-30")] and dibaca == [bagian[0]]
    assert nasib(terima(opd, bagian[-1])) == [("diterima", "")] and ada(opd, 800)


def test_parts_that_somebody_joined_by_himself_are_told_as_that(jaringan: Jaringan, tmp_path: Path) -> None:
    """As ``copy /b x.001 + x.002 x.kinerja`` does; a part that is damaged is none of it."""
    bagian = potong(jaringan, "siti", tmp_path / "stik")
    sambung = tmp_path / "KNJ_sambung.kinerja"
    sambung.write_bytes(b"".join(satu.read_bytes() for satu in bagian))
    assert nasib(terima(jaringan["opd"], sambung)) == [("karantina", "PKT-55")]
    rusak = tmp_path / "rusak.kinerja.002"
    rusak.write_bytes(bagian[1].read_bytes() + b"x")
    assert nasib(terima(jaringan["opd"], rusak)) == [("karantina", "PKT-32")]
    terima(jaringan["opd"], *bagian[:2])
    rumpun = [s.rumpun and len(s.berkas) for s in tukar.ringkasan(jaringan["opd"].konteks, jaringan["opd"].ini).samping]
    assert sorted(rumpun, key=str) == [2, None, None], "what was laid aside is none of the parts that wait"
    assert nasib(terima(jaringan["opd"], *bagian)) == [("diterima", "")]


def test_what_is_no_part_is_named(jaringan: Jaringan, tmp_path: Path) -> None:
    surat = tmp_path / "surat.kinerja.001"
    surat.write_text("Yth.")
    assert nasib(terima(jaringan["opd"], surat)) == [("karantina", "PKT-33")]
    assert nasib(terima(jaringan["opd"], tmp_path / "hilang.kinerja.002")) == [("menunggu", "PKT-12")]


def test_a_preview_does_not_say_that_it_kept_anything(jaringan: Jaringan, tmp_path: Path) -> None:
    bagian = potong(jaringan, "siti", tmp_path / "stik")
    bagian[1].write_bytes(bagian[1].read_bytes()[:-1])
    rusak = tmp_path / "rusak.kinerja"
    rusak.write_bytes(jaringan["siti"].kirim(jaringan["opd"]).berkas.read_bytes()[:-1])
    hasil = terima(jaringan["opd"], *bagian, rusak, pratinjau=True)
    assert {h.galat.kode for h in hasil if h.galat} == {"PKT-02", "PKT-30", "PKT-32"}
    assert not any("disimpan" in h.galat.isi for h in hasil if h.galat)


def test_a_preview_of_parts_changes_nothing_and_keeps_nothing(jaringan: Jaringan, tmp_path: Path) -> None:
    bagian = potong(jaringan, "siti", tmp_path / "stik")
    opd = jaringan["opd"]
    assert nasib(terima(opd, *bagian[1:], pratinjau=True)) == [("menunggu", "PKT-30")]
    (hasil,) = terima(opd, *bagian, pratinjau=True)
    assert hasil.nasib is Nasib.DITERIMA and hasil.jumlah["laporan_harian"].baru == 1 and not ada(opd, 800)
    assert hasil.asal == tuple(bagian)
    assert not (opd.konteks.folder / "paket").exists()
    terima(opd, *bagian[:2])
    (hasil,) = terima(opd, *bagian[2:], pratinjau=True)
    assert hasil.nasib is Nasib.DITERIMA and hasil.asal == tuple(bagian[2:]), "with those that wait"
    assert nasib(terima(opd, bagian[0], pratinjau=True)) == [("menunggu", "PKT-30")]
    assert isi_kotak(opd, "menunggu") == [p.name for p in bagian[:2]] and not ada(opd, 800)
    (samping,) = tukar.ringkasan(opd.konteks, opd.ini).samping
    assert samping.pengirim == "Laptop siti" and samping.rumpun is not None, "the first part tells it of all"
    assert [p.suffix for p in samping.berkas] == [".001", ".002"]


def test_parts_that_were_refused_together_are_tried_again_together(jaringan: Jaringan, tmp_path: Path) -> None:
    """Each keeps its number in its name; a damaged one stays by itself, as its reason tells which it is."""
    bagian = potong(jaringan, "siti", tmp_path / "stik")
    opd = jaringan.pasang("opd")
    rusak = tmp_path / bagian[1].name
    rusak.write_bytes(bagian[1].read_bytes()[:-3] + b"xyz")
    terima(opd, bagian[0], rusak, bagian[2])
    satu, lain = sorted(tukar.ringkasan(opd.konteks, opd.ini).samping, key=lambda s: s.kotak.value)
    assert (satu.kode, satu.rumpun, len(lain.berkas)) == ("PKT-32", None, 2)
    terima(opd, *bagian)
    assert ada(opd, 800) and isi_kotak(opd, "menunggu") == []
    for isi in bagian:
        kotak_paket.pindahkan(opd.konteks, isi, kotak_paket.Kotak.KARANTINA, UserError("PKT-03"))
    rumpun = next(s for s in tukar.ringkasan(opd.konteks, opd.ini).samping if s.rumpun is not None)
    assert rumpun.sudah and len(rumpun.berkas) == len(bagian)
    tukar_terima.buang(opd.konteks, rumpun)
    assert isi_kotak(opd, "karantina") == [rusak.name]


def test_a_full_disk_keeps_what_was_brought_in_for_the_next_time(
    jaringan: Jaringan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bagian = potong(jaringan, "siti", tmp_path / "stik")
    opd = jaringan["opd"]
    asli, hitung = delivery.ensure_room, [0]

    def penuh(folder: Path, name: str, size: int) -> None:
        hitung[0] += 1
        asli(folder, name, size if hitung[0] < 3 else 1 << 62)

    with monkeypatch.context() as tambal:
        tambal.setattr(delivery, "ensure_room", penuh)
        hasil = terima(opd, *bagian)
    assert {h.nasib for h in hasil} == {Nasib.MENUNGGU}
    assert {h.galat.kode for h in hasil if h.galat} == {"PKT-30", "PKT-44"}
    assert len(isi_kotak(opd, "menunggu")) == 2
    assert nasib(terima(opd, *bagian[2:])) == [("diterima", "")] and ada(opd, 800)


def test_a_join_that_finds_no_room_leaves_the_parts(
    jaringan: Jaringan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bagian = potong(jaringan, "siti", tmp_path / "stik")
    opd = jaringan["opd"]

    asli = delivery._publish

    def penuh(part: Path, *sisa: Any) -> Path:
        if part.parent.name == "masuk":
            raise OSError(errno.ENOSPC, "penuh")
        return asli(part, *sisa)

    with monkeypatch.context() as tambal:
        tambal.setattr(delivery, "_publish", penuh)
        assert nasib(terima(opd, *bagian)) == [("menunggu", "PKT-20")]
    assert len(isi_kotak(opd, "menunggu")) == len(bagian) and isi_kotak(opd, "masuk") == []
    assert nasib(terima(opd)) == [("diterima", "")], "they need not be given again"


def test_a_power_cut_between_joining_and_receiving_loses_nothing(
    jaringan: Jaringan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bagian = potong(jaringan, "siti", tmp_path / "stik")
    opd = jaringan["opd"]

    def padam(*_: object, **__: object) -> Any:
        raise KeyboardInterrupt

    with monkeypatch.context() as tambal:
        tambal.setattr(terima_potongan, "terima", padam)
        with pytest.raises(KeyboardInterrupt):
            terima(opd, *bagian)
    assert isi_kotak(opd, "masuk") == [bagian[0].stem]
    assert nasib(terima(opd)) == [("diterima", "")]
    assert isi_kotak(opd, "masuk") == isi_kotak(opd, "menunggu") == [] and ada(opd, 800)


def test_forged_parts_are_laid_aside_and_the_real_ones_still_come_in(jaringan: Jaringan, tmp_path: Path) -> None:
    """Whoever knows a part can make another one that fits by its head; only the whole then shows it."""
    bagian = potong(jaringan, "siti", tmp_path / "stik")
    opd = jaringan["opd"]
    kepala, isi = bagian[0].read_bytes()[:56], b"x" * 50
    palsu = tmp_path / "palsu.kinerja.001"
    palsu.write_bytes(kepala + hashlib.sha256(kepala + isi).digest() + isi)
    hasil = terima(opd, palsu, *bagian[1:])
    assert nasib(hasil) == [("karantina", "PKT-03")]
    assert len(isi_kotak(opd, "karantina")) == len(bagian) and isi_kotak(opd, "menunggu") == []
    assert nasib(terima(opd, *bagian)) == [("diterima", "")] and ada(opd, 800)


def test_parts_for_another_machine_end_like_its_whole_bundle(jaringan: Jaringan, tmp_path: Path) -> None:
    """They stay where they are, and nobody speaks of them again."""
    rudi, bagian = jaringan["rudi"], potong(jaringan, "siti", tmp_path / "stik")
    assert nasib(terima(rudi, *bagian)) == [("lain", "MED-11")]
    assert [isi_kotak(rudi, kotak) for kotak in ("karantina", "masuk", "menunggu")] == [[], [], []]
    assert all(p.exists() for p in bagian)
    assert nasib(terima(jaringan["siti"], *bagian)) == [("lain", "MED-13")], "it made them itself"
    assert isi_kotak(jaringan["siti"], "menunggu") == []


def test_parts_for_another_machine_that_came_before_their_first_are_kept_and_told_once(
    jaringan: Jaringan, tmp_path: Path
) -> None:
    rudi, bagian = jaringan["rudi"], potong(jaringan, "siti", tmp_path / "stik")
    assert nasib(terima(rudi, *bagian[1:])) == [("menunggu", "PKT-30")]
    assert nasib(terima(rudi, bagian[0])) == [("lain", "MED-11")]
    assert isi_kotak(rudi, "menunggu") == [p.name for p in bagian[1:]], "they may be the only ones"
    shutil.copy(bagian[0], rudi.konteks.folder / "paket" / "menunggu")  # as an earlier program kept it
    assert terima(rudi) == []


def _ditahan(jaringan: Jaringan, folder: Path) -> list[Path]:
    """Rudi approves a report of Siti, which is not his to do."""
    simpan(jaringan["siti"], laporan(1, "Posyandu " * 40))
    jaringan.tukar("siti", "opd")
    tulis_saja(jaringan["rudi"], RUDI, setuju(jaringan["opd"], RUDI))
    return _potong_apa(jaringan["rudi"].kirim(jaringan["opd"]).berkas, folder)


def _rusak(jaringan: Jaringan, folder: Path) -> list[Path]:
    """One bit of the whole bundle is another one."""
    tulis(jaringan["siti"], 800)
    berkas = jaringan["siti"].kirim(jaringan["opd"]).berkas
    isi = bytearray(berkas.read_bytes())
    isi[-1] ^= 1
    berkas.write_bytes(isi)
    return _potong_apa(berkas, folder)


def _campur(jaringan: Jaringan, folder: Path) -> list[Path]:
    """The first part is whole, but of another bundle."""
    bagian = potong(jaringan, "siti", folder)
    mentah = bagian[0].read_bytes()
    kepala, isi = mentah[:56], bytes(len(mentah) - 88)
    bagian[0].write_bytes(kepala + hashlib.sha256(kepala + isi).digest() + isi)
    return bagian


def _potong_apa(berkas: Path, folder: Path) -> list[Path]:
    folder.mkdir(exist_ok=True)
    return list(media_tulis.salin(berkas, folder, untuk="", potong=True, terbesar=BESAR).berkas)


@pytest.mark.parametrize("buat", [_ditahan, _rusak, _campur])
def test_parts_that_come_again_every_day_are_laid_aside_once(
    jaringan: Jaringan, tmp_path: Path, buat: Callable[[Jaringan, Path], list[Path]]
) -> None:
    """A folder of a mail program is taken in every day, with everything that ever came."""
    bagian = buat(jaringan, tmp_path / "surel")
    pertama = nasib(terima(jaringan["opd"], *bagian))
    disisihkan = isi_kotak(jaringan["opd"], "karantina")
    assert pertama[0][0] != "diterima" or disisihkan
    for _ in range(3):
        terima(jaringan["opd"], *bagian)
        assert isi_kotak(jaringan["opd"], "karantina") == disisihkan
        assert isi_kotak(jaringan["opd"], "menunggu") == isi_kotak(jaringan["opd"], "masuk") == []


def test_what_lies_in_a_tray_of_the_office_is_not_taken_in_as_new(jaringan: Jaringan, tmp_path: Path) -> None:
    opd, rusak = jaringan["opd"], tmp_path / "surat.kinerja"
    rusak.write_bytes(b"KNJ1 rusak")
    terima(opd, rusak)
    di_sini = list((opd.konteks.folder / "paket").rglob("*.kinerja"))
    for pratinjau in (True, False, False):
        assert nasib(terima(opd, *di_sini, pratinjau=pratinjau)) == [("lain", "PKT-51")]
    assert len(isi_kotak(opd, "karantina")) == 1
    assert isi_folder(opd.konteks.folder) == [], "nor found there"


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(hari=st.lists(st.lists(st.tuples(st.integers(0, 1), st.integers(0, 99)), max_size=6), max_size=4))
def test_whatever_the_mail_does_everything_arrives_once_all_parts_did(
    jaringan: Jaringan, tmp_path_factory: pytest.TempPathFactory, hari: list[list[tuple[int, int]]]
) -> None:
    """Lost, repeated and mixed-up letters: received is exactly what is complete, and no missing number is wrong."""
    folder = tmp_path_factory.mktemp("surel")
    opd = jaringan["opd"]
    dasar = 1_000_000 + int.from_bytes(os.urandom(4), "big")
    semua = {
        n: potong(jaringan, nama, folder / nama, dasar + n, orang)
        for n, (nama, orang) in enumerate((("siti", SITI), ("rudi", RUDI)))
    }
    surat = [(n, p) for n, bagian in semua.items() for p in bagian]
    datang = [[(n, semua[n][k % len(semua[n])]) for n, k in satu] for satu in hari]
    sudah: dict[int, set[Path]] = {0: set(), 1: set()}
    for kiriman in [*datang, surat]:
        for n, p in kiriman:
            sudah[n].add(p)
        hasil = terima(opd, *(p for _, p in kiriman))
        assert {h.nasib for h in hasil} <= {Nasib.DITERIMA, Nasib.ULANG, Nasib.MENUNGGU}
        for n, bagian in semua.items():
            lengkap = len(sudah[n]) == len(bagian)
            assert ada(opd, dasar + n) == lengkap
            kurang = ", ".join(str(b + 1) for b, p in enumerate(bagian) if p not in sudah[n])
            menunggu = [h.galat.rincian["nomor"] for h in hasil if h.berkas == bagian[0].stem and h.galat]
            assert menunggu == ([kurang] if kurang and any(dari == n for dari, _ in kiriman) else [])
    assert isi_kotak(opd, "menunggu") == isi_kotak(opd, "karantina") == []


@pytest.mark.parametrize("byte", [0, 1000, 20_000, 60_000])
def test_a_disk_that_fills_while_a_bundle_comes_in_changes_nothing(
    jaringan: Jaringan, tmp_path: Path, byte: int
) -> None:
    """The system itself refuses to let a file grow: copies of parts, the joined file, the database."""
    bagian = potong(jaringan, "siti", tmp_path / "stik")
    opd = jaringan["opd"]
    with paling_besar(byte):
        hasil = terima(opd, *bagian)
    assert {h.nasib for h in hasil} == {Nasib.MENUNGGU}
    assert {h.galat.kode for h in hasil if h.galat} <= {"PKT-44", "PKT-20", "KTR-01"}
    assert not ada(opd, 800) and isi_kotak(opd, "karantina") == []
    with opd.konteks.store.baca() as koneksi:
        assert not list(periksa(koneksi, opd.konteks.brankas))
    lagi = [*terima(opd, *bagian), *opd.ulangi()]
    assert {h.nasib for h in lagi} <= {Nasib.DITERIMA, Nasib.ULANG} and ada(opd, 800)


def test_a_waiting_part_that_is_tried_again_stays_until_the_others_come(jaringan: Jaringan, tmp_path: Path) -> None:
    bagian = potong(jaringan, "siti", tmp_path / "stik")
    opd = jaringan.pasang("opd")
    terima(opd, *bagian[1:])
    for samping in list(berkas_samping(opd.konteks)):
        assert nasib(tukar_terima.coba_lagi(opd.konteks, samping)) == [("menunggu", "PKT-30")]
    assert len(isi_kotak(opd, "menunggu")) == len(bagian) - 1
    assert nasib(terima(opd, bagian[0])) == [("diterima", "")] and ada(opd, 800)
    assert isi_kotak(opd, "menunggu") == []


def test_a_part_that_cannot_be_joined_for_want_of_room_is_kept_when_it_is_tried_again(
    jaringan: Jaringan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bagian = potong(jaringan, "siti", tmp_path / "stik")
    opd = jaringan.pasang("opd")
    penuh = UserError("PKT-20", berkas="x", tempat="y")

    def gagal(*_: object) -> None:
        raise penuh

    with monkeypatch.context() as patch:
        patch.setattr(terima_potongan, "join", gagal)
        assert nasib(terima(opd, *bagian)) == [("menunggu", "PKT-20")]
        samping = next(berkas_samping(opd.konteks))
        assert nasib(tukar_terima.coba_lagi(opd.konteks, samping)) == [("menunggu", "PKT-20")]
    assert len(isi_kotak(opd, "menunggu")) == len(bagian)
    assert nasib(tukar_terima.coba_lagi(opd.konteks, samping)) == [("diterima", "")]
    assert ada(opd, 800) and isi_kotak(opd, "menunggu") == []


def test_a_file_whose_copy_found_no_tray_is_kept_when_it_is_tried_again(
    jaringan: Jaringan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tulis(jaringan["siti"], 800)
    paket = jaringan["siti"].kirim(jaringan["opd"], tmp_path).berkas
    paket.write_bytes(paket.read_bytes()[:-100])
    opd = jaringan.pasang("opd")
    assert nasib(terima(opd, paket)) == [("karantina", "PKT-02")]
    (samping,) = berkas_samping(opd.konteks)
    with monkeypatch.context() as patch:
        patch.setattr(kotak_paket, "pindahkan", lambda _konteks, berkas, *_: berkas)
        assert nasib(tukar_terima.coba_lagi(opd.konteks, samping)) == [("karantina", "PKT-02")]
    assert samping.jalur.exists(), "it is where its reason stands"
    assert nasib(tukar_terima.coba_lagi(opd.konteks, samping)) == [("karantina", "PKT-02")]
    assert len(isi_kotak(opd, "karantina")) == 1 and isi_kotak(opd, "masuk") == []


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes")
def test_a_name_that_is_no_text_stops_nothing_beside_it(jaringan: Jaringan, tmp_path: Path) -> None:
    """As old archives unpack on Linux: parts are read behind whole bundles, and the answers of all would be lost."""
    bagian = potong(jaringan, "siti", tmp_path / "stik")
    aneh = [tmp_path / os.fsdecode(nama) for nama in (b"x\xff.kinerja", b"x\xff.kinerja.001")]
    for satu in aneh:
        satu.write_bytes(b"KNJP rusak")
    hasil = terima(jaringan["opd"], *aneh, *bagian)
    assert sorted(nasib(hasil))[0] == ("diterima", "") and len(hasil) == 3
    folder = jaringan["opd"].konteks.folder / "paket" / "karantina"
    assert all(kotak_paket.alasan(p) for p in folder.iterdir() if p.suffix != ".txt")
