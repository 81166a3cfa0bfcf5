"""The change log equals the tables, whatever several people write: a model beside the store, and `store.periksa`.

Histories mix reports, plans, feedback, master data and decisions by their owners and by strangers, refused and broken
transactions, and bundles that were sent in between. After each history the tables, the log, the chain and the computed
columns are recomputed here with nothing but SQL, msgpack and BLAKE2b, and compared with the model.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalender import HariLibur, JenisLibur
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.putusan_laporan import PutusanLaporan
from kinerja_desktop.domain.umpan_balik import Hubungan, UmpanBalik
from kinerja_desktop.services import persetujuan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.persetujuan import Pilihan
from kinerja_desktop.store import skema
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.unit_of_work import Perubahan
from tests.helpers.kantor import DEWI, KEPALA, RUDI, SITI, Jam, KantorUji, id_tetap, salin, skp_siti
from tests.helpers.laporan import laporan

PENULIS = {"siti": SITI, "rudi": RUDI, "dewi": DEWI}
SLOT = 2
TW4 = Periode(2026, JenisPeriode.TRIWULANAN, 4)


@dataclass
class Dunia:
    """One office under test beside what it should hold."""

    kantor: KantorUji
    isi: dict[tuple[type, UUID], Any] = field(default_factory=dict)
    putusan: dict[UUID, list[tuple[bytes, PutusanLaporan, UUID]]] = field(default_factory=dict)
    revisi: dict[UUID, bytes] = field(default_factory=dict)
    cap: dict[UUID, tuple[int, int]] = field(default_factory=dict)
    akhir: int = 0
    terkirim: int = 0
    urut: int = 5_000

    def nomor(self) -> int:
        self.urut += 1
        return self.urut

    def catatan_baru(self) -> list[Any]:
        with self.kantor.sebagai("siti").store.baca() as k:
            baris = k.exec_driver_sql(
                "SELECT lsn, pelaku, aksi, tabel, id, rev, hash FROM riwayat WHERE lsn > ? ORDER BY lsn", (self.akhir,)
            ).all()
        self.akhir = baris[-1].lsn if baris else self.akhir
        return list(baris)

    def cocok(self, konteks: Context, aksi: str, perubahan: Perubahan, nilai: list[Any]) -> None:
        """The log grew by exactly these records, in the name of this person; remember what they hold now."""
        catatan = self.catatan_baru()
        harap = [(skema.PETA[type(v)].nomor, v.id.bytes) for v in nilai]
        assert [(c.tabel, c.id) for c in catatan] == harap
        assert {(c.pelaku, c.aksi) for c in catatan} <= {(konteks.saya.bytes, aksi)}
        assert perubahan.rekaman == {(skema.PETA[type(v)].tabel.name, v.id) for v in nilai}
        for c, v in zip(catatan, nilai, strict=True):
            assert c.rev == self._generasi(v.id)
            self.cap[v.id] = (c.rev, c.lsn)
        self.isi |= {(type(v), v.id): v for v in nilai}
        self.revisi |= {v.id: c.hash for v, c in zip(nilai, catatan, strict=True)}

    def _generasi(self, rekaman: UUID) -> int:
        """A revision that was sent or decided on gets a successor; any other is amended in place."""
        rev, lsn = self.cap.get(rekaman, (0, 0))
        diputus = any(h == self.revisi.get(rekaman) for h, _, _ in self.putusan.get(rekaman, []))
        return rev + 1 if lsn <= self.terkirim or diputus else rev

    def tetap(self) -> None:
        """Nothing was logged."""
        assert self.catatan_baru() == []


def _simpan(d: Dunia, konteks: Context, aksi: str, nilai: Any, atas_nama: tuple[UUID, ...] = ()) -> None:
    lama = d.isi.get((type(nilai), nilai.id))
    diputus = any(h == d.revisi.get(nilai.id) for h, _, _ in d.putusan.get(nilai.id, []))
    with konteks.transaksi(aksi, atas_nama) as kerja:
        kerja.simpan(nilai)
    if lama == nilai and not kerja.perubahan.rekaman:
        d.tetap()
        return
    assert lama != nilai or diputus or konteks.store.meta("lsn_tetap")
    d.cocok(konteks, aksi, kerja.perubahan, [nilai])


def tulis(d: Dunia, akun: str, slot: int, angka: int) -> None:
    """The owner writes, changes or hands in a report; odd numbers leave it a draft."""
    konteks = d.kantor.sebagai(akun)
    contoh = laporan(konteks.saya, tanggal=date(2026, 11, 2 + slot))
    satu = replace(contoh, id=id_tetap(1000 + 100 * list(PENULIS).index(akun) + slot), realisasi=angka)
    if angka % 4 == 1:
        satu = replace(satu, diajukan_pada=None)
    _simpan(d, konteks, "tulis laporan", satu)


def hapus(d: Dunia, akun: str, slot: int, angka: int) -> None:
    """The owner deletes a report that no one decided on."""
    konteks = d.kantor.sebagai(akun)
    satu = d.isi.get((LaporanHarian, id_tetap(1000 + 100 * list(PENULIS).index(akun) + slot)))
    if satu is None:
        return
    with konteks.transaksi("hapus laporan") as kerja:
        kerja.hapus(satu)
    if kerja.perubahan.rekaman:
        d.cocok(konteks, "hapus laporan", kerja.perubahan, [satu])
    d.isi[LaporanHarian, satu.id] = None


def putuskan(d: Dunia, akun: str, slot: int, angka: int) -> None:
    """Someone decides on a report of `akun`, on its present or an older revision; refusals write nothing."""
    laporan_id = id_tetap(1000 + 100 * list(PENULIS).index(akun) + slot)
    konteks = d.kantor.sebagai(("kepala", "kepala", "kepala", "kadis", "operator", akun)[angka % 6])
    putusan = list(PutusanLaporan)[angka % 3]
    dasar = d.revisi.get(laporan_id, b"?") if angka % 5 else b"usang"
    satu = Pilihan(laporan_id, dasar)
    tindakan: dict[PutusanLaporan, Callable[[], persetujuan.HasilKeputusan]] = {
        PutusanLaporan.SETUJUI: lambda: persetujuan.setujui_semua(konteks, [satu]),
        PutusanLaporan.KEMBALIKAN: lambda: persetujuan.kembalikan(konteks, laporan_id, dasar, "perbaiki"),
        PutusanLaporan.URUNGKAN: lambda: persetujuan.urungkan(konteks, [satu]),
    }
    try:
        hasil = tindakan[putusan]()
    except UserError:
        d.tetap()
        return
    catatan = d.catatan_baru()
    assert len(catatan) == len(hasil.diputuskan) == len(hasil.perubahan.rekaman)
    if catatan:
        assert konteks.saya == KEPALA
        assert (catatan[0].pelaku, catatan[0].tabel) == (KEPALA.bytes, skema.PETA[persetujuan.KeputusanLaporan].nomor)
        d.putusan.setdefault(laporan_id, []).append((dasar, putusan, KEPALA))


def susun_skp(d: Dunia, akun: str, slot: int, angka: int) -> None:
    """Siti writes her plan."""
    _simpan(d, d.kantor.sebagai("siti"), "susun SKP", replace(skp_siti(), alasan_revisi=str(angka)))


def umpan(d: Dunia, akun: str, slot: int, angka: int) -> None:
    """A colleague gives feedback: append-only."""
    konteks = d.kantor.sebagai(akun)
    satu = UmpanBalik(id_tetap(d.nomor()), SITI, konteks.saya, Hubungan.REKAN, TW4, f"ke-{angka}", d.kantor.jam())
    _simpan(d, konteks, "beri umpan balik", satu)
    with pytest.raises(ValueError), konteks.transaksi("ubah umpan balik") as kerja:
        kerja.simpan(replace(satu, isi="diam-diam"))
    d.tetap()


def libur(d: Dunia, akun: str, slot: int, angka: int) -> None:
    """The operator keeps master data; anyone else is refused."""
    satu = HariLibur(id_tetap(2000 + slot), date(2026, 12, 1 + slot), JenisLibur.DAERAH, f"Libur {angka}")
    _simpan(d, d.kantor.sebagai("operator"), "atur libur", satu, (skema.PUSAT,))
    with pytest.raises(UserError, match="UMM-04"), d.kantor.sebagai(akun).transaksi("atur libur") as kerja:
        kerja.simpan(replace(satu, keterangan="bukan hak saya"))
    d.tetap()


def gagal(d: Dunia, akun: str, slot: int, angka: int) -> None:
    """A transaction that breaks halfway, or that writes into a stranger's row, leaves nothing behind."""
    konteks = d.kantor.sebagai(akun)
    with pytest.raises(RuntimeError), konteks.transaksi("terputus") as kerja:
        kerja.simpan(laporan(konteks.saya))
        raise RuntimeError
    with pytest.raises(UserError, match="UMM-04"), konteks.transaksi("menyusup") as kerja:
        kerja.simpan(laporan(konteks.saya))
        kerja.simpan(laporan(KEPALA))
    d.tetap()


def kirim(d: Dunia, akun: str, slot: int, angka: int) -> None:
    """A bundle left this machine: the next save makes a new generation."""
    d.terkirim = d.akhir
    d.kantor.sebagai("siti").store.atur_meta("lsn_tetap", str(d.akhir))


LANGKAH = (tulis, tulis, tulis, putuskan, putuskan, putuskan, hapus, susun_skp, umpan, libur, gagal, kirim)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(LANGKAH), st.sampled_from(list(PENULIS)), st.integers(0, SLOT - 1), st.integers(0, 59)
        ),
        min_size=5,
        max_size=60,
    )
)
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_change_log_equals_the_tables(
    _cetakan: tuple[Path, bytes],
    tmp_path_factory: pytest.TempPathFactory,
    langkah: list[tuple[Callable[[Dunia, str, int, int], None], str, int, int]],
) -> None:
    folder = tmp_path_factory.mktemp("riwayat")
    jam = Jam()
    terbuka = salin(_cetakan[0], folder / "kantor", _cetakan[1], jam)
    try:
        d = Dunia(KantorUji(terbuka, jam))
        d.catatan_baru()
        for satu, akun, slot, angka in langkah:
            satu(d, akun, slot, angka)
            jam.maju(minutes=-7 if angka % 4 == 0 else 11)
        _bandingkan(d)
        with terbuka.store.baca() as koneksi:
            tanpa_rencana = "PRK-10"  # the reports of these histories stand for results of plans that nobody wrote
            assert [t for t in periksa(koneksi, terbuka.brankas) if t.kode != tanpa_rencana] == []
    finally:
        terbuka.tutup()
        shutil.rmtree(folder)


# --- the independent oracle ------------------------------------------------------------------------------------


def _sidik(unsur: list[Any], awalan: bytes = b"") -> bytes:
    return blake2b(awalan + msgspec.msgpack.encode(unsur), digest_size=20).digest()


def _bandingkan(d: Dunia) -> None:
    with d.kantor.sebagai("siti").store.baca() as k:
        catatan = k.exec_driver_sql(
            "SELECT lsn, waktu, pelaku, aksi, tabel, id, rev, hash, rantai FROM riwayat ORDER BY lsn"
        ).all()
        assert [c.lsn for c in catatan] == list(range(1, len(catatan) + 1))
        rantai = b""
        for c in catatan:
            rantai = _sidik(list(c[:8]), rantai)
            assert c.rantai == rantai
        akhir = {(c.tabel, c.id): c for c in catatan if c.tabel != skema.NOMOR_KANTOR}
        for peta in skema.PETA.values():
            badan = [c.nama for c in peta.kolom[1:]]
            for baris in k.exec_driver_sql(
                f"SELECT id, hapus, rev, induk, leluhur, hash, lsn, {', '.join(badan)} FROM {peta.tabel.name}"
            ):
                isi = [] if baris.hapus else list(baris[7:])
                while isi and isi[-1] is None:
                    isi.pop()
                assert baris.hash == _sidik([peta.nomor, baris.id, baris.hapus, isi, baris.induk])
                tercatat = akhir.pop((peta.nomor, baris.id))
                assert (tercatat.lsn, tercatat.hash, tercatat.rev) == (baris.lsn, baris.hash, baris.rev)
                assert len(baris.leluhur) // 8 == baris.rev - 1 and baris.induk == baris.leluhur[:8]
                harap = d.isi.get((peta.kelas, UUID(bytes=baris.id)), ...)
                if harap is None:
                    assert baris.hapus
                elif harap is not ...:
                    assert not baris.hapus and list(baris[7:]) == peta.isi(harap)
        assert akhir == {}
        hidup = {u.bytes for (kelas, u), v in d.isi.items() if kelas is LaporanHarian and v is not None}
        status = k.exec_driver_sql("SELECT id, status, hash, diajukan_pada FROM laporan_harian WHERE hapus = 0").all()
        assert {b.id for b in status} == hidup
        simpanan_lama = {h for (h,) in k.exec_driver_sql("SELECT hash FROM revisi_lama")}
        for b in status:
            putusan = d.putusan.get(UUID(bytes=b.id), [])
            assert b.status == _status(putusan, b.hash, b.diajukan_pada is not None)
            assert {h for h, _, _ in putusan} - {b.hash} <= simpanan_lama


def _status(putusan: list[tuple[bytes, PutusanLaporan, UUID]], kini: bytes, diajukan: bool) -> str:
    """The state told again from the law's side: a verdict stands until taken back, for the text it was given on."""
    berlaku: list[tuple[bytes, PutusanLaporan]] = []
    for sidik, satu, _ in putusan:
        if satu is PutusanLaporan.URUNGKAN:
            posisi = max(i for i, (h, _) in enumerate(berlaku) if h == sidik)
            berlaku.pop(posisi)
        else:
            berlaku.append((sidik, satu))
    if not diajukan:
        return "dikembalikan" if berlaku and berlaku[-1][1] is PutusanLaporan.KEMBALIKAN else "draf"
    atas_ini = [satu for h, satu in berlaku if h == kini]
    if atas_ini:
        return "disetujui" if atas_ini[-1] is PutusanLaporan.SETUJUI else "dikembalikan"
    return "perlu_disetujui_ulang" if (PutusanLaporan.SETUJUI in [s for _, s in berlaku]) else "diajukan"
