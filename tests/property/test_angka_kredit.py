"""Angka kredit by any sequence of acts of all roles: who keeps, converts and sets it, and what a decision closes.

Beside the program stands a small model told from the rule's side (dossier 4.3; R73, R83): the sum is exact, a year is
converted once, and what a decision holds neither changes nor prints otherwise.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from kinerja_desktop.domain.angka_kredit import JenjangJf, MasaJenjang
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.riwayat_ak import BiodataJf, JenisAk, RiwayatAk
from kinerja_desktop.services import angka_kredit, capaian, evaluasi, penetapan_ak, pengaturan
from kinerja_desktop.services.evaluasi_lembar import lembar as lembar_evaluasi
from tests.helpers.alur import AKUN, PENGELOLA, AlurKantor, jalankan, sering, siapkan_kantor
from tests.helpers.evaluasi import BAIK, siapkan
from tests.helpers.kantor import PUSKESMAS, SITI, KantorUji, id_tetap

TAHUN = Periode.baca("2026")
LAMA = RiwayatAk(id_tetap(610), SITI, JenisAk.LAMA, JenjangJf.TERAMPIL, "1", date(2022, 12, 31), "PAK 2022", "800/1")
DATA = BiodataJf(id_tetap(600), SITI, (MasaJenjang(JenjangJf.TERAMPIL, date(2019, 3, 1)),))


class AlurAngkaKredit(AlurKantor):
    """Siti's year is signed Baik; `baris` holds the exact value of each row, `ditetapkan` those a decision holds."""

    def __init__(self, asal: Path, kunci: bytes) -> None:
        super().__init__(asal, kunci)
        self.baris: dict[UUID, Fraction] = {}
        self.ditetapkan: set[UUID] = set()
        self.dikonversi = False
        self.nomor = 0

    def _pengelola(self, akun: str, harap: str) -> str:
        return harap if akun in PENGELOLA else "UMM-01"

    @rule(akun=sering(*PENGELOLA), nilai=st.sampled_from(["12,5", "1/3", "0,333", "7"]))
    def catat(self, akun: str, nilai: str) -> None:
        self.nomor += 1
        satu = replace(LAMA, id=id_tetap(2000 + self.nomor), nilai=nilai)
        harap = self._pengelola(akun, "")
        self.coba(harap, akun, angka_kredit.simpan_riwayat, satu)
        if harap == "":
            self.baris[satu.id] = Fraction(nilai.replace(",", "."))

    @precondition(lambda self: self.baris)
    @rule(akun=sering(*PENGELOLA), nomor=st.integers(0, 9), hapus=st.booleans())
    def ubah_atau_hapus(self, akun: str, nomor: int, hapus: bool) -> None:
        semua = angka_kredit.lembar(self.kantor.sebagai("pengawas"), SITI).riwayat
        satu = semua[nomor % len(semua)]
        if satu.nilai.jenis is JenisAk.KONVERSI:
            return
        harap = self._pengelola(akun, "AKR-10" if satu.nilai.id in self.ditetapkan else "")
        if hapus:
            self.coba(harap, akun, angka_kredit.hapus_riwayat, satu.nilai, satu.hash)
        else:
            self.coba(harap, akun, angka_kredit.simpan_riwayat, replace(satu.nilai, nilai="9,25"), satu.hash)
        if harap == "" and hapus:
            del self.baris[satu.nilai.id]
        elif harap == "":
            self.baris[satu.nilai.id] = Fraction("9.25")

    @rule(akun=sering(*PENGELOLA))
    def konversi(self, akun: str) -> None:
        harap = self._pengelola(akun, "AKR-07" if self.dikonversi else "")
        self.coba(harap, akun, angka_kredit.konversi, SITI, 2026)
        if harap == "":
            semua = angka_kredit.lembar(self.kantor.sebagai("pengawas"), SITI).baris
            (baru,) = [r.id for r in semua if r.jenis is JenisAk.KONVERSI]
            self.baris[baru], self.dikonversi = Fraction(5), True

    @rule(akun=sering("kepala", "kadis"), segar=st.sampled_from([True, True, True, False]))
    def tetapkan(self, akun: str, segar: bool) -> None:
        harap = ""
        if akun != self.penilai:
            harap = "UMM-01"
        elif not set(self.baris) - self.ditetapkan:
            harap = "AKR-09"
        elif not segar:
            harap = "UMM-02"
        dilihat = frozenset(self.baris if segar else ())
        hari = self.kantor.jam.saat.date()
        self.coba(harap, akun, penetapan_ak.tetapkan, SITI, "821/7/2026", hari, dilihat)
        if harap == "":
            self.ditetapkan = set(self.baris)
            for format_ in ("AK.2", "AK.3"):
                self.bekukan("pengawas", format_)
            if self.dikonversi:
                self.bekukan("pengawas", "AK.1")

    @precondition(lambda self: not self.dikonversi)
    @rule()
    def sampai_ditetapkan(self) -> None:
        """The usual way in one step, so that short sequences reach what a decision closes."""
        self.catat("operator", "12,5")
        self.konversi("operator")
        self.tetapkan(self.penilai, True)

    @rule(desimal=st.sampled_from([2, 3]))
    def pembulatan_berganti(self, desimal: int) -> None:
        operator = self.kantor.sebagai("operator")
        pengaturan.simpan_kantor(operator, replace(operator.kantor, desimal_angka_kredit=desimal))
        self.baru = True

    @rule(akun=AKUN)
    def baca(self, akun: str) -> None:
        boleh = akun in ("siti", "kepala", "pengawas", self.penilai, *PENGELOLA)
        self.coba("" if boleh else "UMM-01", akun, angka_kredit.lembar, SITI)

    def periksa_model(self) -> None:
        kini = angka_kredit.lembar(self.kantor.sebagai("siti"), SITI)
        assert {r.id: r.tepat for r in kini.baris} == self.baris
        assert kini.kumulatif == sum(self.baris.values(), Fraction(0)), "exact, rounded nowhere"
        assert kini.sudah_ditetapkan == self.ditetapkan
        assert kini.tahun_siap == (() if self.dikonversi else (2026,))


def _siap(kantor: KantorUji) -> None:
    siapkan(kantor)
    kepala = kantor.sebagai("kepala")
    capaian.tetapkan(kepala, PUSKESMAS, TAHUN, CapaianOrganisasi.BAIK)
    evaluasi.tetapkan(kepala, SITI, TAHUN, BAIK, lembar_evaluasi(kepala, SITI, TAHUN).dasar)
    angka_kredit.simpan_biodata(kantor.sebagai("operator"), DATA, None)


def test_no_role_keeps_converts_or_sets_what_is_not_his(_cetakan: tuple[Path, bytes], tmp_path: Path) -> None:
    siap = siapkan_kantor(_cetakan, tmp_path, _siap)
    jalankan(lambda: AlurAngkaKredit(*siap), 6, 15)


@pytest.mark.long
def test_many_histories_keep_the_rule(_cetakan: tuple[Path, bytes], tmp_path: Path) -> None:
    siap = siapkan_kantor(_cetakan, tmp_path, _siap)
    jalankan(lambda: AlurAngkaKredit(*siap), 40, 30)
