"""What must hold of every exchange (docs/exchange.md, invariants), shown with files and databases of real machines."""

from __future__ import annotations

import logging
from contextlib import nullcontext
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

import kinerja_desktop
from kinerja_desktop.domain.laporan import BuktiDukung, LaporanHarian
from kinerja_desktop.domain.waktu import WIB, ke_teks
from kinerja_desktop.services import kotak_paket, terima_potongan
from kinerja_desktop.services.hasil_terima import Nasib
from kinerja_desktop.services.media_tulis import salin
from kinerja_desktop.services.terima_potongan import terima_semua
from kinerja_desktop.store.daun import versi
from kinerja_desktop.store.tetangga import paket_masuk
from kinerja_desktop.sync.bundle_reader import read_header
from tests.helpers.kantor import RUDI, id_tetap
from tests.helpers.pertukaran import Jaringan, Komputer, laporan, setuju, simpan, tulis_saja, ubah_pegawai

RAHASIA = "Konseling Ny. Rosdiana 1271094403880002"
DICARI = [b"Rosdiana", b"1271094403880002", b"199203142019032007", b"Siti Rahma", b"foto rahasia", b"Posyandu"]


def isi(mesin: Komputer) -> dict[str, list[str]]:
    """Every row of every table."""
    with mesin.konteks.store.baca() as koneksi:
        tabel = koneksi.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        return {t: sorted(repr(baris) for baris in koneksi.exec_driver_sql(f'SELECT * FROM "{t}"')) for t in tabel}


def teks(mesin: Komputer, nomor: int) -> set[str]:
    with mesin.konteks.store.baca() as koneksi:
        return {v.nilai.kegiatan for v in versi(koneksi, LaporanHarian, id_tetap(700 + nomor))}


def test_a_bundle_that_comes_again_a_year_later_changes_no_row_of_any_table(jaringan: Jaringan, tmp_path: Path) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    simpan(siti, laporan(0, "lama"), laporan(1, "dihapus nanti"))
    lama = siti.kirim(opd, tmp_path).berkas
    opd.terima(lama)
    simpan(siti, laporan(0, "baru"))
    with siti.konteks.transaksi("hapus") as kerja:
        kerja.hapus(laporan(1))
    for _ in range(2):
        jaringan.tukar("siti", "opd")
        jaringan.tukar("opd", "siti")
    opd.konteks.sekarang.maju(days=366)  # type: ignore[attr-defined]
    sebelum = isi(opd)
    for _ in range(2):
        assert opd.terima(lama)[0].nasib is Nasib.ULANG
        assert isi(opd) == sebelum
    assert teks(opd, 0) == {"baru"}


def masuk(mesin: Komputer) -> list[tuple[str, int, int]]:
    """When each bundle came first, how many new records it brought in all, and how many are held back."""
    with mesin.konteks.store.baca() as koneksi:
        return [(satu.waktu, satu.baru, satu.ditahan) for satu in paket_masuk(koneksi, 9)]


def test_so_does_one_of_which_something_is_held_back_until_that_may_come(jaringan: Jaringan, tmp_path: Path) -> None:
    opd, rudi = jaringan["opd"], jaringan["rudi"]
    simpan(jaringan["siti"], replace(laporan(1), diajukan_pada=rudi.konteks.sekarang()))
    jaringan.tukar("siti", "opd")
    tulis_saja(rudi, RUDI, setuju(opd, RUDI), laporan(2, orang=RUDI))
    berkas, waktu = rudi.kirim(opd, tmp_path).berkas, ke_teks(opd.konteks.sekarang())
    assert opd.terima(berkas)[0].total("ditahan") == 1
    assert (waktu, 1, 1) in masuk(opd)
    opd.konteks.sekarang.maju(days=366)  # type: ignore[attr-defined]
    sebelum = isi(opd)
    for _ in range(2):
        assert opd.terima(berkas)[0].total("ditahan") == 1
        assert isi(opd) == sebelum
    ubah_pegawai(opd, penilai_id=RUDI)
    assert opd.terima(berkas)[0].total("baru") == 1
    assert (waktu, 2, 0) in masuk(opd)


def test_what_waited_and_is_held_back_whole_is_told_to_its_sender(jaringan: Jaringan) -> None:
    """It is applied and confirmed like any other, also where it was never read before."""
    opd, rudi = jaringan["opd"], jaringan["rudi"]
    simpan(jaringan["siti"], replace(laporan(1), diajukan_pada=rudi.konteks.sekarang()))
    jaringan.tukar("siti", "opd")
    tulis_saja(rudi, RUDI, setuju(opd, RUDI))
    kotak_paket.salin_masuk(opd.konteks, rudi.kirim(opd).berkas)
    assert opd.ulangi()[0].total("ditahan") == 1
    assert jaringan.tukar("opd", "rudi").ditahan_sana == 1


@pytest.mark.parametrize("hilang", range(4))
def test_whichever_one_bundle_is_lost_the_next_one_suffices(jaringan: Jaringan, hilang: int) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    for n in range(4):
        simpan(siti, laporan(n, f"hari {n}"))
        if n == hilang:
            siti.kirim(opd)
        else:
            jaringan.tukar("siti", "opd")
            assert [teks(opd, m) for m in range(n + 1)] == [{f"hari {m}"} for m in range(n + 1)]
        jaringan.tukar("opd", "siti")
    jaringan.tukar("siti", "opd")
    assert [teks(opd, n) for n in range(4)] == [{f"hari {n}"} for n in range(4)]


def _balik(jaringan: Jaringan, tmp_path: Path, langkah: int) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    simpan(siti, laporan(0))
    mentah = siti.kirim(opd).berkas.read_bytes()
    sebelum, rusak = isi(opd), tmp_path / "rusak.kinerja"
    for letak in range(0, len(mentah), langkah):
        rusak.write_bytes(mentah[:letak] + bytes([mentah[letak] ^ (1 << letak % 8)]) + mentah[letak + 1 :])
        (hasil,) = opd.terima(rusak)
        if hasil.nasib is Nasib.LAIN:
            assert read_header(rusak).receiver != opd.perangkat, letak
            continue
        assert hasil.nasib is Nasib.KARANTINA, letak
        for satu in (opd.konteks.folder / "paket" / "karantina").iterdir():
            satu.unlink()
    assert isi(opd) == sebelum
    assert [p for p in (opd.konteks.folder / "paket").rglob("*") if p.is_file()] == []


def test_a_changed_byte_leaves_no_trace_but_an_entry_of_quarantine(jaringan: Jaringan, tmp_path: Path) -> None:
    """The reader alone is shown every byte in `tests/unit/sync/test_bundle_faults.py`."""
    _balik(jaringan, tmp_path, 61)


@pytest.mark.long
def test_every_changed_byte_leaves_no_trace_but_an_entry_of_quarantine(jaringan: Jaringan, tmp_path: Path) -> None:
    _balik(jaringan, tmp_path, 1)


def test_nothing_readable_lies_in_any_file_or_line_of_the_log(
    jaringan: Jaringan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Names, numbers and words: not in bundles, parts, trays, temporary files, database, vault, log; also on refusal.

    Only the list at the door of an office, which a person sees before he types his password, names the accounts.
    """
    caplog.set_level(logging.DEBUG)
    (tmp_path / "sementara").mkdir()
    monkeypatch.setattr(terima_potongan, "TemporaryDirectory", lambda **_: nullcontext(str(tmp_path / "sementara")))
    siti, opd = jaringan["siti"], jaringan["opd"]
    sidik = siti.konteks.brankas.simpan(b"foto rahasia" * 200)
    siti.konteks.store.catat_lampiran(sidik, 2400)
    bukti = (BuktiDukung(sidik, "Rosdiana.jpg", 2400, "image/jpeg"),)
    simpan(siti, LaporanHarian(id_tetap(700), siti.konteks.saya, laporan(0).tanggal, kegiatan=RAHASIA, bukti=bukti))
    berkas = siti.kirim(opd, tmp_path).berkas
    bagian = salin(berkas, tmp_path / "surel", untuk="", potong=True, terbesar=900).berkas
    terima_semua(opd.konteks, opd.ini, bagian, pratinjau=True)
    jaringan["rudi"].terima(berkas)
    (hasil,) = terima_semua(opd.konteks, opd.ini, bagian)
    assert hasil.nasib is Nasib.DITERIMA and teks(opd, 0) == {RAHASIA}
    jaringan.tukar("opd", "pusat")
    semua = [p for p in tmp_path.rglob("*") if p.is_file() and p.name != "kunci.json"]
    assert any("sementara" in p.parts for p in semua) and len(semua) > 10
    for jalur in semua:
        mentah = jalur.read_bytes() + jalur.name.encode()
        assert not [kata for kata in DICARI if kata in mentah], jalur
    assert not [kata for kata in DICARI if kata.decode() in caplog.text]


@pytest.mark.parametrize(("kantor_tahun", "rumah_tahun", "opd_tahun"), [(-25, 60, 0), (60, -25, 70)])
def test_no_clock_of_any_machine_changes_what_becomes_of_the_records(
    jaringan: Jaringan, kantor_tahun: int, rumah_tahun: int, opd_tahun: int
) -> None:
    nama = ("siti", "siti di rumah", "opd")
    for satu, tahun in zip(nama, (kantor_tahun, rumah_tahun, opd_tahun), strict=True):
        jam = _Jam(datetime(2026, 11, 24, 10, tzinfo=WIB) + timedelta(days=365 * tahun), mundur=tahun < 0)
        jaringan[satu].konteks.sekarang = jam
    simpan(jaringan["siti"], laporan(0, "awal"))
    hasil = [jaringan.tukar("siti", "opd"), jaringan.tukar("opd", "siti di rumah")]
    simpan(jaringan["siti"], laporan(0, "di kantor"))
    simpan(jaringan["siti di rumah"], laporan(0, "di rumah"), laporan(1, "hanya di rumah"))
    for dari in ("siti", "siti di rumah"):
        hasil.append(jaringan.tukar(dari, "opd"))
        hasil.append(jaringan.tukar("opd", dari))
    hasil.append(jaringan.tukar("opd", "siti"))
    assert {(h.nasib, h.pulih, h.total("ditahan")) for h in hasil} == {(Nasib.DITERIMA, False, 0)}
    assert [h.total("bertentangan") for h in hasil] == [0, 0, 0, 0, 1, 1, 1]
    for satu in nama:
        assert teks(jaringan[satu], 0) == {"di kantor", "di rumah"} and teks(jaringan[satu], 1) == {"hanya di rumah"}


class _Jam:
    """A clock that goes a minute on, or back, at each look."""

    def __init__(self, saat: datetime, *, mundur: bool) -> None:
        self.saat, self.langkah = saat, timedelta(minutes=-1 if mundur else 1)

    def __call__(self) -> datetime:
        self.saat += self.langkah
        return self.saat


def test_no_bad_file_stops_another_in_any_place_of_the_row(jaringan: Jaringan, tmp_path: Path) -> None:
    opd = jaringan["opd"]
    baik = []
    for nama, orang in (("siti", "SITI"), ("rudi", "RUDI"), ("kepala", "KEPALA")):
        konteks = jaringan[nama].konteks
        simpan(jaringan[nama], laporan(len(baik), orang, konteks.saya))
        baik.append(jaringan[nama].kirim(opd).berkas)
    buruk = {"kosong": b"", "teks": b"Yth.", "pendek": baik[0].read_bytes()[:-1], "lebih": baik[1].read_bytes() + b"x"}
    jalur = []
    for nama, mentah in buruk.items():
        jalur.append(tmp_path / f"{nama}.kinerja")
        jalur[-1].write_bytes(mentah)
    asing = jaringan["siti"].kirim(jaringan["kepala"]).berkas
    campur = [jalur[0], baik[0], jalur[1], asing, baik[1], jalur[2], jalur[3], tmp_path / "tidak ada.kinerja", baik[2]]
    hasil = opd.terima(*campur)
    assert [h.nasib is Nasib.DITERIMA for h in hasil] == [satu in baik for satu in campur]
    assert [teks(opd, n) for n in range(3)] == [{"SITI"}, {"RUDI"}, {"KEPALA"}]


@pytest.mark.parametrize("rev", [2**31 - 2, 2**31 - 1])
def test_a_revision_that_claims_the_last_generation_stops_nobody_from_writing_on(jaringan: Jaringan, rev: int) -> None:
    siti, opd, rumah = jaringan["siti"], jaringan["opd"], jaringan["siti di rumah"]
    for kegiatan in ("satu", "dua"):
        simpan(siti, laporan(0, kegiatan))
        jaringan.tukar("siti", "opd")
    with opd.konteks.transaksi("curang") as kerja:
        kerja.koneksi.exec_driver_sql("UPDATE laporan_harian SET rev = ?", (rev,))
    hasil = jaringan.tukar("opd", "siti di rumah")
    assert (hasil.nasib, hasil.galat) == (Nasib.DITERIMA, None)
    for kegiatan in ("tiga", "empat", "lima"):
        simpan(rumah, laporan(0, kegiatan))
        simpan(rumah, laporan(1, kegiatan))
        hasil = jaringan.tukar("siti di rumah", "opd")
        assert (hasil.nasib, hasil.galat) == (Nasib.DITERIMA, None)
        assert teks(opd, 0) == teks(opd, 1) == {kegiatan}


def test_a_failure_that_nobody_foresaw_puts_no_word_of_a_report_into_the_log(
    jaringan: Jaringan, caplog: pytest.LogCaptureFixture
) -> None:
    """The person is told to hand the log to whoever looks after the program."""
    caplog.set_level(logging.DEBUG)
    siti, opd = jaringan["siti"], jaringan["opd"]
    with opd.konteks.transaksi("indeks") as kerja:
        kerja.koneksi.exec_driver_sql("CREATE UNIQUE INDEX uji ON laporan_harian (tanggal)")
    simpan(siti, laporan(0, RAHASIA), replace(laporan(1, RAHASIA), tanggal=laporan(0).tanggal))
    hasil = jaringan.tukar("siti", "opd")
    assert hasil.galat is not None and hasil.galat.kode == "PKT-48" and "UNIQUE" in caplog.text
    assert not [kata for kata in DICARI if kata.decode() in caplog.text]


def test_a_value_that_only_the_newer_program_of_the_sender_knows_waits_for_it(
    jaringan: Jaringan, monkeypatch: pytest.MonkeyPatch
) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    simpan(siti, laporan(0))
    with siti.konteks.transaksi("program baru") as kerja:
        kerja.koneksi.exec_driver_sql("UPDATE laporan_harian SET tanggal = 'hari baru'")
    for kini, dari, kode, nasib in (
        ("0.1.0", "0.1.0", "GBG-01", Nasib.KARANTINA),
        ("0.1.0", "v2", "GBG-01", Nasib.KARANTINA),
        ("0.10.0", "0.9.9", "GBG-01", Nasib.KARANTINA),
        ("0.9.9", "0.10.0", "PKT-42", Nasib.MENUNGGU),
    ):
        monkeypatch.setattr(kinerja_desktop, "__version__", dari)
        berkas = siti.kirim(opd).berkas
        monkeypatch.setattr(kinerja_desktop, "__version__", kini)
        (hasil,) = opd.terima(berkas)
        assert hasil.galat is not None and (hasil.galat.kode, hasil.nasib) == (kode, nasib)
