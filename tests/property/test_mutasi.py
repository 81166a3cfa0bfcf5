"""Random histories of transfers, plans and decisions: what must hold after every step, whatever people do.

Never two plans of one person over the same day, nobody his own penilai, a closed plan never changes, what was shown is
what happens, an undo gives everything back, and the file stays sound.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kinerja_desktop.domain.bagan import penilai_pada
from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.langkah_mutasi import KEDUDUKAN_BERHENTI, LangkahMutasi
from kinerja_desktop.domain.pegawai import JenisJabatan, Pegawai
from kinerja_desktop.domain.penempatan import Penempatan, PenetapanPenilai, SifatPenempatan
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import mutasi, skp_putusan
from kinerja_desktop.services import skp as layanan
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import cari
from kinerja_desktop.store.skp import skp_pegawai
from tests.helpers.kantor import (
    DEWI,
    DINAS,
    KADIS,
    KEPALA,
    PUSKESMAS,
    RUDI,
    SITI,
    Jam,
    KantorUji,
    cetakan,
    salin,
    skp_siti,
)

ORANG = {"siti": SITI, "rudi": RUDI, "dewi": DEWI, "kepala": KEPALA, "kadis": KADIS}
TAHUN = (2026, 2027)
_CETAKAN: list[tuple[Path, bytes]] = []

hari = st.dates(date(2026, 10, 1), date(2027, 2, 28))
langkah = st.builds(
    LangkahMutasi,
    st.sampled_from(JenisMutasi),
    st.sampled_from([SITI, RUDI, DEWI, KEPALA]),
    hari,
    st.sampled_from([None, DINAS, PUSKESMAS]),
    st.sampled_from(["Kepala Seksi", "Bidan Koordinator", "Pelaksana"]),
    st.sampled_from([JenisJabatan.PELAKSANA, JenisJabatan.PENGAWAS]),
    st.booleans(),
    st.one_of(st.none(), hari),
    st.sampled_from(KEDUDUKAN_BERHENTI),
    sepakat=st.booleans(),
)


def contoh() -> tuple[Path, bytes]:
    """The office that every history starts from, made once."""
    if not _CETAKAN:
        folder = Path(tempfile.mkdtemp()) / "kantor"
        _CETAKAN.append((folder, cetakan(folder)))
    return _CETAKAN[0]


class Kantor(RuleBasedStateMachine):
    """One office, several people, a calendar that moves on."""

    @initialize()
    def buka(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        jam = Jam(datetime(2026, 11, 2, 9, tzinfo=WIB))
        asal, kunci = contoh()
        self.kantor = KantorUji(salin(asal, self.folder / "kantor", kunci, jam), jam)
        self.kantor.tetapkan_skp_siti()
        self.tertutup: dict[UUID, bytes] = {}
        self.catatan: list[UUID] = []

    def teardown(self) -> None:
        if hasattr(self, "kantor"):
            with self.kantor.terbuka.store.baca() as koneksi:
                assert list(periksa(koneksi, self.kantor.terbuka.brankas)) == []
            self.kantor.terbuka.tutup()
            shutil.rmtree(self.folder)

    def isi(self, *kelas: type) -> dict[Any, Any]:
        with self.kantor.terbuka.store.baca() as koneksi:
            return {(k, s.nilai.id): s.nilai for k in kelas for s in cari(koneksi, k)}

    def semua(self) -> dict[Any, Any]:
        return self.isi(Pegawai, UnitKerja, Penempatan, PenetapanPenilai, Skp)

    # what people do

    @rule(satu=langkah)
    def mutasikan(self, satu: LangkahMutasi) -> None:
        operator = self.kantor.sebagai("operator")
        lihat = mutasi.pratinjau(operator, satu)
        if lihat.masalah:
            sebelum = self.semua()
            try:
                mutasi.terapkan(operator, satu)
            except UserError as galat:
                assert galat.kode == lihat.masalah[0].kode
            assert self.semua() == sebelum
            return
        nomor, _ = mutasi.terapkan(operator, satu, lihat.akibat)
        self.catatan.append(nomor)
        (baris,) = [b for b in mutasi.riwayat(operator) if b.catatan.id == nomor]
        assert baris.rincian.akibat == lihat.akibat
        assert lihat.rencana is not None
        if satu.tanggal == operator.hari_ini():
            for i in lihat.rencana.berganti:
                kini = self.isi(Pegawai)[Pegawai, i]
                assert kini.penilai_id == penilai_pada(lihat.rencana.bagan, i, satu.tanggal).penilai_id
        self.kantor.jam.maju(minutes=1)

    @rule(satu=langkah)
    def mutasikan_lalu_batalkan(self, satu: LangkahMutasi) -> None:
        operator, sebelum = self.kantor.sebagai("operator"), self.semua()
        masa = self.masa_semua()
        if mutasi.pratinjau(operator, satu).masalah:
            return
        nomor, _ = mutasi.terapkan(operator, satu)
        self.kantor.jam.maju(minutes=1)
        mutasi.batalkan(self.kantor.sebagai("operator"), nomor)
        assert self.semua() == sebelum
        assert self.masa_semua() == masa
        self.kantor.jam.maju(minutes=1)

    @rule(mana=st.integers(0, 20))
    def batalkan(self, mana: int) -> None:
        if self.catatan:
            nomor = self.catatan[mana % len(self.catatan)]
            with suppress(UserError):
                mutasi.batalkan(self.kantor.sebagai("operator"), nomor)
                self.tertutup.clear()
            self.kantor.jam.maju(minutes=1)

    @rule(akun=st.sampled_from(sorted(ORANG)), tahun=st.sampled_from(TAHUN))
    def buat_skp(self, akun: str, tahun: int) -> None:
        with suppress(UserError):
            layanan.buat(self.kantor.sebagai(akun), tahun)

    @rule(akun=st.sampled_from(sorted(ORANG)), mana=st.integers(0, 3))
    def ajukan_skp(self, akun: str, mana: int) -> None:
        konteks = self.kantor.sebagai(akun)
        daftar = [s for t in TAHUN for s in layanan.daftar(konteks, ORANG[akun], t)]
        if daftar:
            satu = daftar[mana % len(daftar)]
            baru = [replace(r, id=konteks.id_baru(), iki=r.iki) for r in skp_siti().rhk]
            with suppress(UserError):
                layanan.ajukan(konteks, replace(satu.skp, rhk=tuple(baru)), satu.hash)

    @rule(akun=st.sampled_from(["kepala", "kadis"]), siapa=st.sampled_from(sorted(ORANG)), tetap=st.booleans())
    def putuskan(self, akun: str, siapa: str, tetap: bool) -> None:
        konteks = self.kantor.sebagai(akun)
        for tahun in TAHUN:
            with suppress(UserError):
                for satu in layanan.daftar(konteks, ORANG[siapa], tahun):
                    putus = skp_putusan.tetapkan if tetap else skp_putusan.setujui
                    with suppress(UserError):
                        putus(konteks, satu.skp.id, satu.hash)

    @rule(akun=st.sampled_from(sorted(ORANG)), mana=st.integers(0, 3))
    def hapus_atau_revisi(self, akun: str, mana: int) -> None:
        konteks = self.kantor.sebagai(akun)
        daftar = [s for t in TAHUN for s in layanan.daftar(konteks, ORANG[akun], t)]
        if daftar:
            satu = daftar[mana % len(daftar)]
            with suppress(UserError):
                layanan.hapus_draf(konteks, satu.skp.id, satu.hash)
            with suppress(UserError):
                layanan.buka_revisi(konteks, satu.skp.id, satu.hash, "Perubahan tugas")

    @rule(berapa=st.integers(1, 40))
    def hari_berlalu(self, berapa: int) -> None:
        self.kantor.jam.maju(days=berapa)
        self.kantor.sebagai("operator")

    # what must hold

    def masa(self, orang: UUID) -> list[tuple[date, date]]:
        with self.kantor.terbuka.store.baca() as koneksi:
            daftar = [s for t in TAHUN for s in skp_pegawai(koneksi, orang, t)]
        return sorted((s.simpanan.nilai.mulai, s.akhir) for s in daftar if s.akhir >= s.simpanan.nilai.mulai)

    def masa_semua(self) -> dict[UUID, list[tuple[date, date]]]:
        return {orang: self.masa(orang) for orang in ORANG.values()}

    def skp_tertutup(self) -> Iterable[tuple[UUID, bytes]]:
        for akun, orang in ORANG.items():
            konteks = self.kantor.sebagai(akun)
            for tahun in TAHUN:
                yield from ((s.skp.id, s.hash) for s in layanan.daftar(konteks, orang, tahun) if s.ditutup)

    @invariant()
    def satu_skp_sehari(self) -> None:
        if hasattr(self, "kantor"):
            for orang in ORANG.values():
                for satu, lain in pairwise(self.masa(orang)):
                    assert satu[1] < lain[0], (satu, lain)

    @invariant()
    def tidak_menilai_diri(self) -> None:
        if hasattr(self, "kantor"):
            assert all(p.penilai_id != p.id for p in self.isi(Pegawai).values())

    @invariant()
    def penempatan_utuh(self) -> None:
        """Every assignment has days; nobody holds two posts of his own at once, no unit has two definitive heads."""
        if hasattr(self, "kantor"):
            for p in self.isi(Penempatan, PenetapanPenilai).values():
                assert p.selesai is None or p.selesai >= p.mulai, p
            tetap = [p for p in self.isi(Penempatan).values() if p.sifat is SifatPenempatan.DEFINITIF]
            self._tak_bertindih([(p.pegawai_id, p.mulai, p.selesai) for p in tetap])
            self._tak_bertindih([(p.unit_kerja_id, p.mulai, p.selesai) for p in tetap if p.memimpin])

    @staticmethod
    def _tak_bertindih(masa: list[tuple[UUID, date, date | None]]) -> None:
        for satu, lain in pairwise(sorted(masa, key=lambda m: m[:2])):
            if satu[0] == lain[0]:
                assert satu[2] is not None, (satu, lain)
                assert satu[2] < lain[1], (satu, lain)

    @invariant()
    def yang_tertutup_tetap(self) -> None:
        if hasattr(self, "kantor"):
            kini = dict(self.skp_tertutup())
            assert all(kini[i] == self.tertutup[i] for i in kini.keys() & self.tertutup.keys())
            self.tertutup |= kini


Kantor.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=14,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
TestRiwayatMutasi = Kantor.TestCase


def test_the_year_of_a_move_stays_whole() -> None:
    """A person who moves has a plan for each day of the year: the old one up to the move, the new one from it."""
    mesin = Kantor()
    mesin.buka()
    try:
        pindah = LangkahMutasi(JenisMutasi.MUTASI, SITI, date(2026, 11, 2), DINAS, "Bidan", JenisJabatan.FUNGSIONAL)
        mutasi.terapkan(mesin.kantor.sebagai("operator"), pindah)
        (lama, baru) = mesin.masa(SITI)
        assert (lama[0], baru[1]) == (date(2026, 1, 1), date(2026, 12, 31))
        assert baru[0] - lama[1] == timedelta(days=1)
    finally:
        mesin.teardown()
