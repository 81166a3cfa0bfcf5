"""Records of a bundle in the database: new, changed, older, second versions; what is refused; what is kept."""

from __future__ import annotations

import shutil
import tracemalloc
from collections.abc import Container, Iterator
from dataclasses import replace
from datetime import date, time
from itertools import count, permutations
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from kinerja_desktop import bootstrap
from kinerja_desktop.domain.dialog_kinerja import DialogKinerja
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.jumlah_terima import Jumlah
from kinerja_desktop.domain.kalender import HariLibur, JenisLibur
from kinerja_desktop.domain.laporan import BuktiDukung, LaporanHarian
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from kinerja_desktop.domain.silsilah import DAUN_TERBANYAK
from kinerja_desktop.domain.skp import KeputusanSkp
from kinerja_desktop.services.penulis_sah import Semua
from kinerja_desktop.services.pintu import Pintu
from kinerja_desktop.store import cari_massal, skema
from kinerja_desktop.store.baku import JSON_TERPANJANG, TEKS_TERPANJANG
from kinerja_desktop.store.bingkai import bingkai
from kinerja_desktop.store.brankas import Brankas
from kinerja_desktop.store.daun import bertentangan, versi
from kinerja_desktop.store.gabung import Penggabung
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.kiriman import Kiriman, kiriman
from kinerja_desktop.store.kiriman import periksa as periksa_kiriman
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import ambil, revisi_lama
from kinerja_desktop.store.revisi import hash_isi
from tests.helpers.kantor import KEPALA, RUDI, SITI, Jam, id_tetap
from tests.helpers.pertentangan import contoh
from tests.helpers.segel import dua_segel
from tests.simulasi.mesin import WAKTU, MesinNyata

PETA, PUTUSAN = skema.PETA[LaporanHarian], skema.PETA[KeputusanLaporan]
LAP = id_tetap(900)
LANGSUNG: Container[bytes] = frozenset()
KANTOR_EMAS = Path(__file__).parents[2] / "golden" / "kantor"


class Meja:
    """Machines made on demand, closed at the end."""

    def __init__(self) -> None:
        self._nomor = count(1)
        self._semua: list[MesinNyata] = []

    def __call__(self, nama: str) -> Store:
        self._semua.append(MesinNyata(nama, self._nomor))
        return self._semua[-1].store

    def salinan(self, store: Store) -> Store:
        self._semua.append(next(m for m in self._semua if m.store is store).salinan())
        return self._semua[-1].store

    def tutup(self) -> None:
        for satu in self._semua:
            satu.tutup()


@pytest.fixture
def meja() -> Iterator[Meja]:
    semua = Meja()
    yield semua
    semua.tutup()


def laporan(**ubah: Any) -> LaporanHarian:
    dasar = LaporanHarian(LAP, SITI, date(2026, 3, 2), time(8), time(11, 30), kegiatan="Posyandu", uraian="Rahasia")
    return replace(dasar, **ubah)


def simpan(store: Store, nilai: Any, *, tetap: bool = True) -> bytes:
    """Save; `tetap` as if it were sent then, so that the next save is a new revision."""
    with store.transaksi(PETA.pemilik(nilai) if isinstance(nilai, LaporanHarian) else KEPALA, "simpan", WAKTU) as kerja:
        sidik = kerja.simpan(nilai)
        lsn = kerja.buku.lsn
    if tetap:
        store.atur_meta("lsn_tetap", str(lsn))
    return sidik


def isi(store: Store, peta: skema.Peta = PETA) -> list[Kiriman]:
    with store.baca() as koneksi:
        return list(kiriman(koneksi, peta, 0))


@pytest.fixture(autouse=True, params=["one by one", "at once"])
def langsung(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test runs both ways."""
    sekaligus = request.param == "at once"
    monkeypatch.setattr(f"{__name__}.LANGSUNG", Semua() if sekaligus else frozenset())
    monkeypatch.setattr(cari_massal, "BANYAK", 1)


def setuju(_: Any) -> bool:
    return True


def terapkan(store: Store, frame: list[Kiriman], peta: skema.Peta = PETA, boleh: Any = setuju) -> Jumlah:
    with store.transaksi(skema.PUSAT, "terima", WAKTU) as kerja:
        gabung = Penggabung(kerja)
        gabung.terapkan(peta, frame, boleh, LANGSUNG if boleh is setuju else frozenset())
        gabung.selesai(UUID(int=77), b"sidik", skema.PUSAT, "2026-03-02T08:00:00Z")
        kerja.koneksi.exec_driver_sql(f"INSERT OR REPLACE INTO meta VALUES ('lsn_tetap', '{kerja.buku.lsn}')")
        return gabung.jumlah[peta.tabel.name]


def tampil(store: Store) -> LaporanHarian | None:
    with store.baca() as koneksi:
        simpanan = ambil(koneksi, LaporanHarian, LAP)
    return simpanan.nilai if simpanan else None


def sehat(store: Store, tmp_path: Path) -> bool:
    with store.baca() as koneksi:
        hanya = {"PRK-10"}  # the people of these machines are not in the file
        return {t.kode for t in periksa(koneksi, Brankas(tmp_path, b"k" * 32))} <= hanya


def test_new_changed_again_and_older(meja: Meja, tmp_path: Path) -> None:
    a, b = meja("a"), meja("b")
    simpan(a, laporan())
    lama = isi(a)
    assert terapkan(b, lama) == Jumlah(baru=1)
    simpan(a, laporan(kegiatan="Posyandu Melati"))
    assert terapkan(b, isi(a)) == Jumlah(berubah=1)
    assert tampil(b) == laporan(kegiatan="Posyandu Melati")
    assert terapkan(b, isi(a)) == Jumlah(sama=1)
    assert terapkan(b, lama) == Jumlah(lama=1)
    assert tampil(b) == laporan(kegiatan="Posyandu Melati")
    assert sehat(b, tmp_path)


def test_a_bundle_that_comes_again_leaves_one_line_and_no_number_on_a_record(meja: Meja) -> None:
    a, b = meja("a"), meja("b")
    simpan(a, laporan())
    terapkan(b, isi(a))
    with b.baca() as koneksi:
        sebelum = koneksi.execute(skema.laporan_harian.select()).all()
        baris = koneksi.exec_driver_sql("SELECT count(*) FROM riwayat").scalar()
    terapkan(b, isi(a))
    with b.baca() as koneksi:
        assert koneksi.execute(skema.laporan_harian.select()).all() == sebelum
        assert koneksi.exec_driver_sql("SELECT count(*) FROM riwayat").scalar() == baris + 1


def dua_versi(meja: Meja) -> tuple[Store, Store]:
    a, b = meja("a"), meja("b")
    simpan(a, laporan())
    terapkan(b, isi(a))
    simpan(a, laporan(kegiatan="di kantor"))
    simpan(b, laporan(kegiatan="di rumah"))
    return a, b


def test_two_machines_of_one_person_keep_both_versions(meja: Meja, tmp_path: Path) -> None:
    a, b = dua_versi(meja)
    dari_a, dari_b = isi(a), isi(b)
    assert terapkan(b, dari_a) == terapkan(a, dari_b) == Jumlah(bertentangan=1)
    assert tampil(a) == tampil(b), "the same version is shown everywhere"
    for store in (a, b):
        with store.baca() as koneksi:
            assert list(bertentangan(koneksi)) == [(LaporanHarian, LAP)]
            (_, lain) = versi(koneksi, LaporanHarian, LAP)
        assert {lain.nilai.kegiatan, tampil(store).kegiatan} == {"di kantor", "di rumah"}
        assert sehat(store, tmp_path)


def test_more_versions_than_anybody_has_machines_are_held_back(meja: Meja, tmp_path: Path) -> None:
    """Each costs all others: a few kilobytes of invented versions would keep an office busy for hours."""
    a, b = meja("a"), meja("b")
    simpan(a, laporan())
    terapkan(b, isi(a))
    simpan(a, laporan(kegiatan="Versi"))
    (asli,) = isi(a)
    semua = [asli._replace(isi=[*asli.isi[:6], f"Versi {n}", *asli.isi[7:]]) for n in range(3 * DAUN_TERBANYAK)]
    hasil = terapkan(b, semua)
    assert hasil.ditahan == 2 * DAUN_TERBANYAK
    with b.baca() as koneksi:
        assert len(versi(koneksi, LaporanHarian, LAP)) == DAUN_TERBANYAK
    assert sehat(b, tmp_path)


def test_a_person_settles_it_for_everybody_and_both_versions_stay(meja: Meja, tmp_path: Path) -> None:
    a, b = dua_versi(meja)
    terapkan(b, isi(a))
    with b.baca() as koneksi:
        sidik = {satu.hash for satu in versi(koneksi, LaporanHarian, LAP)}
    with b.transaksi(SITI, "damaikan", WAKTU) as kerja:
        kerja.damaikan(laporan(kegiatan="di rumah, lalu di kantor"), frozenset(sidik))
    assert terapkan(a, isi(b)) == Jumlah(berubah=1)
    for store in (a, b):
        assert tampil(store).kegiatan == "di rumah, lalu di kantor"
        with store.baca() as koneksi:
            assert not list(bertentangan(koneksi))
        assert sehat(store, tmp_path)
    with b.baca() as koneksi:
        kedua = {revisi_lama(koneksi, LaporanHarian, satu).kegiatan for satu in sidik}
    assert kedua == {"di kantor", "di rumah"}
    assert terapkan(b, isi(a)) == Jumlah(sama=1)


def test_settling_needs_the_versions_that_stand_now(meja: Meja) -> None:
    a, b = dua_versi(meja)
    with b.transaksi(SITI, "damaikan", WAKTU) as kerja, pytest.raises(UserError, match="UMM-03"):
        kerja.damaikan(laporan(), frozenset())
    terapkan(b, isi(a))
    with b.transaksi(SITI, "damaikan", WAKTU) as kerja, pytest.raises(UserError, match="UMM-02"):
        kerja.damaikan(laporan(kegiatan="buta"), frozenset({b"x" * 20}))


def test_a_plain_save_does_not_settle_a_conflict(meja: Meja) -> None:
    a, b = dua_versi(meja)
    terapkan(b, isi(a))
    simpan(b, laporan(kegiatan="diketik lagi"))
    with b.baca() as koneksi:
        assert list(bertentangan(koneksi)) == [(LaporanHarian, LAP)]
    assert tampil(b).kegiatan == "diketik lagi"
    assert terapkan(a, isi(b)).bertentangan == 1


def test_what_came_from_elsewhere_is_never_amended(meja: Meja) -> None:
    a, b = meja("a"), meja("b")
    simpan(a, laporan(), tetap=False)
    terapkan(b, isi(a))
    simpan(b, laporan(kegiatan="lanjutan"), tetap=False)
    assert terapkan(a, isi(b)) == Jumlah(berubah=1), "else the change would be a second version"


def test_any_order_of_any_three_versions_ends_the_same(meja: Meja) -> None:
    asal = meja("asal")
    simpan(asal, laporan())
    awal = isi(asal)
    ragam = [awal]
    for nama in ("x", "y"):
        lain = meja(nama)
        terapkan(lain, awal)
        simpan(lain, laporan(kegiatan=nama))
        ragam.append(isi(lain))
    x = meja("x2")
    terapkan(x, ragam[1])
    simpan(x, laporan(kegiatan="x lagi"))
    ragam.append(isi(x))
    akhir = set()
    for n, urutan in enumerate(permutations(ragam)):
        mesin = meja(f"m{n}")
        for frame in urutan:
            terapkan(mesin, frame)
        with mesin.baca() as koneksi:
            akhir.add((tampil(mesin).kegiatan, tuple(v.nilai.kegiatan for v in versi(koneksi, LaporanHarian, LAP)[1:])))
        sekaligus = meja(f"s{n}")
        terapkan(sekaligus, [satu for frame in urutan for satu in frame])
        assert tampil(sekaligus) == tampil(mesin)
    assert len(akhir) == 1 and {"x lagi", "y"} == {akhir.copy().pop()[0], *akhir.pop()[1]}


@pytest.mark.parametrize("urutan", [(0, 1), (1, 0)])
def test_two_changes_of_one_record_in_one_frame_end_with_the_newer(urutan: tuple[int, int], meja: Meja) -> None:
    a, b = meja("a"), meja("b")
    simpan(a, laporan())
    terapkan(b, isi(a))
    ragam = []
    for kegiatan in ("kedua", "ketiga"):
        simpan(a, laporan(kegiatan=kegiatan))
        ragam += isi(a)
    hasil = terapkan(b, [ragam[n] for n in urutan])
    assert hasil in (Jumlah(berubah=2), Jumlah(berubah=1, lama=1)) and tampil(b) == laporan(kegiatan="ketiga")
    assert terapkan(b, isi(a)) == Jumlah(sama=1)


def test_a_frame_of_many_is_applied_to_its_end(meja: Meja, monkeypatch: pytest.MonkeyPatch) -> None:
    a, b = meja("a"), meja("b")
    for n in range(5):
        simpan(a, laporan(id=id_tetap(910 + n)))
    monkeypatch.setattr("kinerja_desktop.store.gabung.SEKALI", 2)
    assert terapkan(b, isi(a)) == Jumlah(baru=5)
    assert terapkan(b, isi(a)) == Jumlah(sama=5)


def test_a_deleted_record_travels_without_its_words(meja: Meja) -> None:
    a, b = meja("a"), meja("b")
    simpan(a, laporan(bukti=(BuktiDukung("ab" * 32, "Rahasia.pdf", 10, "application/pdf"),)))
    terapkan(b, isi(a))
    with a.transaksi(SITI, "hapus", WAKTU) as kerja:
        kerja.hapus(laporan())
    frame = isi(a)
    assert "Rahasia" not in repr(frame) and "Posyandu" not in repr(frame)
    assert SITI.bytes in frame[0].isi, "whose it was is told: the next machine must know to whom it may pass it on"
    assert terapkan(b, frame) == Jumlah(berubah=1, dihapus=1)
    assert tampil(b) is None
    assert terapkan(meja("c"), frame) == Jumlah(nisan=1)


def test_of_what_was_replaced_the_words_are_kept_and_a_deletion_has_none(meja: Meja) -> None:
    """Of a dialogue every text that was replaced stays readable; what was deleted said nothing."""
    b, nilai = meja("b"), contoh(DialogKinerja)
    peta = skema.PETA[DialogKinerja]
    badan = peta.isi(nilai)
    satu = Kiriman(nilai.id.bytes, 0, 1, b"", b"", badan)
    pertama = hash_isi(peta.nomor, satu.id, 0, badan, b"")
    nisan = Kiriman(satu.id, 1, 2, pertama[:8], pertama[:8], peta.nisan(list(badan)))
    kedua = hash_isi(peta.nomor, satu.id, 1, (), pertama[:8])
    lagi = Kiriman(satu.id, 0, 3, kedua[:8], kedua[:8] + pertama[:8], badan)
    for revisi in (satu, nisan, lagi):
        assert terapkan(b, [revisi], peta).ditahan == 0
    with b.baca() as koneksi:
        assert revisi_lama(koneksi, DialogKinerja, pertama) == nilai
        assert koneksi.exec_driver_sql("SELECT hash FROM revisi_lama").scalars().all() == [pertama]


def test_states_follow_from_what_arrived_in_any_order(meja: Meja, tmp_path: Path) -> None:
    a = meja("a")
    sidik = simpan(a, laporan(diajukan_pada=WAKTU))
    putusan = KeputusanLaporan(id_tetap(901), LAP, sidik, PutusanLaporan.SETUJUI, "", KEPALA, WAKTU)
    simpan(a, putusan)
    satu, dua = isi(a), isi(a, PUTUSAN)
    for n, urutan in enumerate((((PETA, satu), (PUTUSAN, dua)), ((PUTUSAN, dua), (PETA, satu)))):
        mesin = meja(f"m{n}")
        for peta, frame in urutan:
            terapkan(mesin, frame, peta)
        with mesin.baca() as koneksi:
            baris = koneksi.exec_driver_sql("SELECT status, menit FROM laporan_harian").one()
        assert tuple(baris) == ("disetujui", 210)
        assert sehat(mesin, tmp_path)
    polos = meja("polos")
    terapkan(polos, satu)
    with polos.baca() as koneksi:
        assert koneksi.exec_driver_sql("SELECT status FROM laporan_harian").scalar() == "diajukan"


def test_search_finds_what_arrived(meja: Meja) -> None:
    a, b = meja("a"), meja("b")
    simpan(a, laporan())
    terapkan(b, isi(a))
    with b.baca() as koneksi:
        assert koneksi.exec_driver_sql("SELECT count(*) FROM cari_laporan WHERE cari_laporan MATCH 'posyandu'").scalar()


_DALAM = '[{"nama":"a","x":' + "[" * 200_000 + "]" * 200_000 + "}]"
"""Deeper than any reader goes, in a field that only a newer program would know."""


def rusak() -> dict[str, Kiriman]:
    benar = Kiriman(LAP.bytes, 0, 1, b"", b"", PETA.isi(laporan()))
    polos = list(benar.isi)
    tanggal = [k.nama for k in PETA.kolom[1:]].index("tanggal")
    return {
        "id yang pendek": benar._replace(id=b"x"),
        "generasi nol": benar._replace(rev=0),
        "induk tanpa leluhur": benar._replace(rev=2, induk=b"i" * 8),
        "generasi dua tanpa induk": benar._replace(rev=2),
        "leluhur bukan kelipatan": benar._replace(rev=2, induk=b"i" * 8, leluhur=b"i" * 8 + b"x"),
        "sepuluh ribu leluhur": benar._replace(rev=2, induk=b"i" * 8, leluhur=b"i" * 80_000),
        "jenis salah": benar._replace(isi=[b"bukan id", *polos[1:]]),
        "tanggal salah": benar._replace(isi=[*polos[:tanggal], "kemarin", *polos[tanggal + 1 :]]),
        "tanggal tidak baku": benar._replace(isi=[*polos[:tanggal], "20260302", *polos[tanggal + 1 :]]),
        "kosong": benar._replace(isi=[]),
        "daftar sebagai bita": benar._replace(isi=[b"[]" if v == "[]" else v for v in polos]),
        "id berupa teks": benar._replace(id="x" * 16),  # type: ignore[arg-type]
        "id berupa angka": benar._replace(id=5),  # type: ignore[arg-type]
        "id di dalam berupa teks": benar._replace(isi=["y" * 16, *polos[1:]]),
        "leluhur berupa teks": benar._replace(leluhur=""),  # type: ignore[arg-type]
        "silsilah berupa teks": benar._replace(rev=2, induk="i" * 8, leluhur="i" * 8),  # type: ignore[arg-type]
        "daftar sangat dalam": benar._replace(isi=[_DALAM if v == "[]" else v for v in polos]),
        "waktu di luar kalender": benar._replace(isi=["9999-12-31T23:00:00Z" if v is None else v for v in polos]),
        "pemilik berupa daftar": benar._replace(isi=[[], *polos[1:]]),
        "generasi pecahan": benar._replace(rev=1.5),  # type: ignore[arg-type]
        "generasi satu koma nol": benar._replace(rev=1.0),  # type: ignore[arg-type]
        "generasi benar": benar._replace(rev=True),
        "hapus salah": benar._replace(hapus=False),
        "hapus dua": benar._replace(hapus=2),
        "hapus berupa daftar": benar._replace(hapus=[]),  # type: ignore[arg-type]
        "teks tidak tersusun": benar._replace(isi=["Cafe\u0301" if v == "Posyandu" else v for v in polos]),
        "teks berupa angka besar": benar._replace(isi=[2**70 if v == "Posyandu" else v for v in polos]),
    }


def test_search_follows_what_arrived_in_every_way(meja: Meja) -> None:
    a, b = meja("a"), meja("b")
    for n in range(3):
        simpan(a, laporan(id=id_tetap(910 + n), kegiatan=f"awal{n}"))
    terapkan(b, isi(a))
    simpan(a, laporan(id=id_tetap(910), kegiatan="kemudian"))
    simpan(a, laporan(id=id_tetap(913), kegiatan="baru"))
    terapkan(b, isi(a))
    simpan(b, laporan(id=id_tetap(911), kegiatan="disunting"))

    def ada(kata: str) -> int:
        with b.baca() as koneksi:
            return koneksi.exec_driver_sql(
                "SELECT count(*) FROM cari_laporan WHERE cari_laporan MATCH ?", (kata,)
            ).scalar_one()

    assert [ada(k) for k in ("awal0", "awal1", "awal2", "kemudian", "baru", "disunting")] == [0, 0, 1, 1, 1, 1]
    with b.mesin.begin() as koneksi:
        koneksi.exec_driver_sql("INSERT INTO cari_laporan(cari_laporan) VALUES ('integrity-check')")


@pytest.mark.parametrize("apa", rusak())
def test_a_malformed_record_is_refused_and_nothing_of_its_bundle_stays(apa: str, meja: Meja) -> None:
    b = meja("b")
    lain = Kiriman(id_tetap(902).bytes, 0, 1, b"", b"", PETA.isi(laporan(id=id_tetap(902))))
    with pytest.raises(UserError, match="GBG-01"):
        terapkan(b, [lain, rusak()[apa]])
    with b.baca() as koneksi:
        assert koneksi.exec_driver_sql("SELECT count(*) FROM laporan_harian").scalar() == 0
        assert koneksi.exec_driver_sql("SELECT count(*) FROM riwayat").scalar() == 0


JENIS: list[tuple[Any, str, list[Any]]] = [
    (dua_segel()[0], "jumlah", [2**63, -(2**63) - 1, 2**70, 1.0, True, "1", [], None]),
    (
        HariLibur(id_tetap(960), date(2026, 3, 19), JenisLibur.NASIONAL, "Nyepi"),
        "pasti",
        [True, False, 1.0, 2, 2**63, [], "1", None],
    ),
]
"""Numbers and truth values, and what the wire can say in their place: the database would keep something else."""


@pytest.mark.parametrize(
    ("nilai", "kolom", "salah"),
    [(nilai, kolom, salah) for nilai, kolom, semua in JENIS for salah in semua],
    ids=[f"{kolom}={salah}" for _, kolom, semua in JENIS for salah in semua],
)
def test_what_the_database_would_keep_as_something_else_is_refused(
    nilai: Any, kolom: str, salah: Any, meja: Meja
) -> None:
    b, peta = meja("b"), skema.PETA[type(nilai)]
    di = [k.nama for k in peta.kolom[1:]].index(kolom)
    isi_benar = list(peta.isi(nilai))
    isi_salah = [*isi_benar[:di], salah, *isi_benar[di + 1 :]]
    assert isi_benar[di] == 1 and type(isi_benar[di]) is int
    with pytest.raises(UserError, match="GBG-01"):
        terapkan(b, [Kiriman(nilai.id.bytes, 0, 1, b"", b"", isi_salah)], peta)
    assert terapkan(b, [Kiriman(nilai.id.bytes, 0, 1, b"", b"", isi_benar)], peta) == Jumlah(baru=1)


def test_a_number_where_bytes_belong_is_refused_and_takes_no_memory(meja: Meja) -> None:
    b = meja("b")
    nilai = KeputusanLaporan(id_tetap(950), LAP, b"h" * 20, PutusanLaporan.SETUJUI, "", KEPALA, Jam()())
    isi_putusan = [2**33 if v == b"h" * 20 else v for v in PUTUSAN.isi(nilai)]
    tracemalloc.start()
    try:
        with pytest.raises(UserError, match="GBG-01"):
            terapkan(b, [Kiriman(nilai.id.bytes, 0, 1, b"", b"", isi_putusan)], PUTUSAN)
        assert tracemalloc.get_traced_memory()[1] < 50_000_000
    finally:
        tracemalloc.stop()


def test_a_record_outside_the_rights_of_the_sender_is_held_back(meja: Meja) -> None:
    a, b = meja("a"), meja("b")
    simpan(a, laporan())
    simpan(a, laporan(id=id_tetap(903), kegiatan="lain"))
    terapkan(b, isi(a)[1:])
    assert terapkan(b, isi(a), boleh=lambda nilai: nilai.id != LAP) == Jumlah(sama=1, ditahan=1)
    assert tampil(b) is None
    terapkan(b, isi(a))
    assert terapkan(b, isi(a), boleh=lambda _: False) == Jumlah(sama=2), "what is here may come back from anybody"
    simpan(a, laporan(kegiatan="diubah"))
    assert terapkan(b, isi(a), boleh=lambda _: False) == Jumlah(sama=1, ditahan=1)


@pytest.mark.parametrize("milik", [SITI, RUDI])
def test_nobody_hands_a_record_to_another_or_takes_one(milik: UUID, meja: Meja) -> None:
    a, b = meja("a"), meja("b")
    simpan(a, laporan())
    terapkan(b, isi(a))
    simpan(a, laporan(kegiatan="milik orang lain"))
    (satu,) = isi(a)
    pindah = satu._replace(isi=[RUDI.bytes, *satu.isi[1:]])
    assert terapkan(b, [pindah], boleh=lambda nilai: nilai.pegawai_id == milik) == Jumlah(ditahan=1)
    assert terapkan(meja("c"), [pindah]) == Jumlah(baru=1), "else nothing about its owner would be shown"
    assert tampil(b) == laporan()


def test_an_append_only_record_is_never_changed(meja: Meja) -> None:
    a, b = meja("a"), meja("b")
    sidik = simpan(a, laporan(diajukan_pada=WAKTU))
    putusan = KeputusanLaporan(id_tetap(901), LAP, sidik, PutusanLaporan.SETUJUI, "", KEPALA, WAKTU)
    simpan(a, putusan)
    (asli,) = isi(a, PUTUSAN)
    terapkan(b, [asli], PUTUSAN)
    hash_asli = hash_isi(PUTUSAN.nomor, asli.id, 0, asli.isi, b"")
    balik = PUTUSAN.isi(replace(putusan, putusan=PutusanLaporan.KEMBALIKAN))
    palsu = Kiriman(asli.id, 0, 2, hash_asli[:8], hash_asli[:8], balik)
    assert terapkan(b, [palsu], PUTUSAN) == Jumlah(ditahan=1)
    saingan = Kiriman(asli.id, 0, 1, b"", b"", balik)
    assert terapkan(b, [saingan], PUTUSAN) == Jumlah(ditahan=1)
    assert terapkan(meja("c"), [palsu], PUTUSAN) == Jumlah(ditahan=1)
    dihapus = asli._replace(hapus=1, isi=PUTUSAN.nisan(PUTUSAN.isi(putusan)))
    assert terapkan(meja("d"), [dihapus], PUTUSAN) == Jumlah(ditahan=1), "nor is it ever deleted"
    with b.baca() as koneksi:
        assert ambil(koneksi, KeputusanLaporan, putusan.id).nilai == putusan


def test_both_leaves_of_a_conflict_may_come_back_from_anybody(meja: Meja) -> None:
    a, b = dua_versi(meja)
    terapkan(b, isi(a))
    assert terapkan(b, isi(b), boleh=lambda _: False) == Jumlah(sama=2)
    simpan(a, laporan(kegiatan="versi ketiga"))
    assert terapkan(b, isi(a), boleh=lambda _: False).ditahan == 1


def test_a_record_with_the_id_of_another_kind_that_is_in_conflict_is_a_record_of_its_own(meja: Meja) -> None:
    a, b = dua_versi(meja)
    terapkan(b, isi(a))
    putusan = KeputusanLaporan(LAP, LAP, b"h" * 20, PutusanLaporan.SETUJUI, "", KEPALA, WAKTU)
    frame = [Kiriman(LAP.bytes, 0, 1, b"", b"", PUTUSAN.isi(putusan))]
    assert terapkan(b, frame, PUTUSAN) == Jumlah(baru=1)


def test_versions_that_somebody_else_settled_are_kept_here_too(meja: Meja) -> None:
    a, b = dua_versi(meja)
    terapkan(b, isi(a))
    terapkan(a, isi(b))
    with a.baca() as koneksi:
        sidik = {satu.hash for satu in versi(koneksi, LaporanHarian, LAP)}
    with b.transaksi(SITI, "damaikan", WAKTU) as kerja:
        kerja.damaikan(laporan(kegiatan="putusan"), frozenset(sidik))
    terapkan(a, isi(b))
    with a.baca() as koneksi:
        kedua = {revisi_lama(koneksi, LaporanHarian, satu).kegiatan for satu in sidik}
    assert kedua == {"di kantor", "di rumah"}


@pytest.mark.parametrize(
    ("palsu", "kode"),
    [("kegiatan = 'palsu'", "PRK-05"), ("lsn = 50", "PRK-06")],
    ids=["another text", "a number that no bundle gave"],
)
def test_check_sees_a_row_that_was_changed_after_it_arrived(meja: Meja, tmp_path: Path, palsu: str, kode: str) -> None:
    a, b = meja("a"), meja("b")
    simpan(a, laporan())
    terapkan(b, isi(a))
    with b.mesin.begin() as koneksi:
        koneksi.exec_driver_sql(f"UPDATE laporan_harian SET {palsu}")
    with b.baca() as koneksi:
        assert kode in {t.kode for t in periksa(koneksi, Brankas(tmp_path, b"k" * 32))}


def test_a_whole_office_arrives_on_an_empty_machine(meja: Meja, tmp_path: Path) -> None:
    """Every table of the golden office, with what it needs to be sound, and nothing is different afterwards."""
    folder = shutil.copytree(sorted(KANTOR_EMAS.iterdir())[-1], tmp_path / "kantor")
    terbuka = bootstrap.buka_kantor(folder, Pintu(folder).kunci("kepala", "latihan"), Jam())
    b, tabel = meja("b"), 0
    try:
        for peta in skema.PETA.values():
            if frame := isi(terbuka.store, peta):
                tabel += 1
                assert terapkan(b, frame, peta).baru == len({satu.id for satu in frame})
            assert sorted(isi(b, peta)) == sorted(frame)
        with b.baca() as koneksi:
            assert not list(periksa(koneksi, terbuka.brankas))
    finally:
        terbuka.tutup()
    assert tabel > 40


@pytest.mark.parametrize(
    ("kelas", "kolom", "awal", "terpanjang"),
    [
        (LaporanHarian, "uraian", "", TEKS_TERPANJANG),
        (LaporanHarian, "bukti", "[]", JSON_TERPANJANG),
        (KeputusanSkp, "catatan", "", TEKS_TERPANJANG),
        (KeputusanSkp, "cuplikan", "", JSON_TERPANJANG),
        (KeputusanSkp, "skp_hash", b"", TEKS_TERPANJANG),
        (LaporanHarian, "baru", "", JSON_TERPANJANG),
    ],
)
def test_both_ways_draw_the_same_line_for_a_long_value(
    kelas: type, kolom: str, awal: str | bytes, terpanjang: int
) -> None:
    """The fast way leaves it to the other one, which says of which record it is; `baru` is known to newer programs."""
    peta = skema.PETA[kelas]
    nama = [*(k.nama for k in peta.kolom[1:]), "baru"]
    dasar = peta.isi(contoh(kelas))
    for lebih in (0, 1):
        isi = [*dasar, None]
        isi[nama.index(kolom)] = awal.ljust(terpanjang + lebih)
        satu = Kiriman(id_tetap(1).bytes, 0, 1, b"", b"", isi if kolom == "baru" else isi[:-1])
        cepat = bingkai(peta, [satu])
        assert (cepat is None) == (bool(lebih) or kolom == "baru")
        if lebih:
            with pytest.raises(UserError, match="GBG-01"):
                periksa_kiriman(peta, satu)
        else:
            sidik = periksa_kiriman(peta, satu)[1]
            assert cepat is None or cepat.hash == [sidik]
