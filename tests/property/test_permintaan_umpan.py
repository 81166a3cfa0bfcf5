"""Requests for feedback by any sequence of acts of all roles: who may ask, answer, decline and cancel.

Beside the program stands a small model told from the law's side (articles 17-19; R59): only leader, peers and
subordinates of a person are asked about him, and a feedback keeps what its giver was when he gave it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from kinerja_desktop.domain.permintaan_umpan import KeadaanPermintaan
from kinerja_desktop.domain.umpan_balik import Hubungan
from kinerja_desktop.services import permintaan_umpan, umpan_balik
from kinerja_desktop.services.umpan_balik import Isian
from tests.helpers.alur import AKUN, SEMUA, AlurKantor, jalankan, sering, siapkan_kantor
from tests.helpers.evaluasi import TW4
from tests.helpers.kantor import DEWI, KADIS, KEPALA, PUSAT, RUDI, SITI, KantorUji

ORANG = {"siti": SITI, "rudi": RUDI, "dewi": DEWI, "kepala": KEPALA, "kadis": KADIS, "pusat": PUSAT}
PENULIS = ("siti", "rudi", "dewi", "kepala", "kadis")
K = KeadaanPermintaan


@dataclass
class Minta:
    """One request as the law sees it."""

    id: UUID
    dari: str
    kepada: str
    keadaan: KeadaanPermintaan = K.MENUNGGU


class AlurPermintaan(AlurKantor):
    """Everything is about Siti; `umpan` is what she was given, newest first, with what its giver was then."""

    def __init__(self, asal: Path, kunci: bytes) -> None:
        super().__init__(asal, kunci)
        self.minta: list[Minta] = []
        self.umpan: list[tuple[str, Hubungan]] = []

    def sekitar(self) -> dict[str, Hubungan]:
        """Who Siti's leader and peers are now (article 18)."""
        if self.penilai == "kepala":
            return {"kepala": Hubungan.PIMPINAN, "rudi": Hubungan.REKAN, "dewi": Hubungan.REKAN}
        return {"kadis": Hubungan.PIMPINAN, "kepala": Hubungan.REKAN, "pusat": Hubungan.REKAN}

    @rule(akun=sering("siti", "kepala"), kepada=st.sampled_from(["rudi", "dewi", *ORANG]))
    def minta_umpan(self, akun: str, kepada: str) -> None:
        harap = ""
        if akun not in ("siti", self.penilai):
            harap = "UMM-01"
        elif kepada == akun or kepada not in self.sekitar():
            harap = "UMP-24"
        elif any((m.dari, m.kepada, m.keadaan) == (akun, kepada, K.MENUNGGU) for m in self.minta):
            harap = "UMP-26"
        self.coba(harap, akun, permintaan_umpan.minta, SITI, [ORANG[kepada]], TW4, "Mohon masukan")
        if harap == "":
            kini = {b.permintaan.id for b in permintaan_umpan.daftar(self.kantor.sebagai(akun))}
            (baru,) = kini - {m.id for m in self.minta}
            self.minta.append(Minta(baru, akun, kepada))

    def _satu(self, nomor: int) -> Minta:
        return self.minta[nomor % len(self.minta)]

    @precondition(lambda self: self.minta)
    @rule(nomor=st.integers(0, 9), akun=st.sampled_from([None, None, None, *SEMUA]))
    def jawab(self, nomor: int, akun: str | None) -> None:
        minta = self._satu(nomor)
        akun = akun or minta.kepada
        # a leader of the unit is a pimpinan too, whoever rates (article 1.10)
        hubungan = {"kepala": Hubungan.PIMPINAN, "kadis": Hubungan.PIMPINAN, **self._rekan()}.get(akun)
        harap = ""
        if akun not in PENULIS:
            harap = "UMM-01"
        elif akun == "siti":
            harap = "UMP-01"
        elif hubungan is None and not self._diminta(akun):
            harap = "UMP-11"
        elif akun != minta.kepada:
            harap = "UMM-01"
        elif minta.keadaan is not K.MENUNGGU:
            harap = "UMP-25"
        isi = f"Jawaban {len(self.umpan) + 1}"
        self.coba(harap, akun, umpan_balik.beri, TW4, Isian(SITI, isi=isi, permintaan_id=minta.id))
        if harap == "":
            minta.keadaan = K.DIJAWAB
            self.umpan.insert(0, (isi, hubungan or Hubungan.REKAN))  # asked as a colleague, whoever rates now

    def _diminta(self, akun: str) -> bool:
        return any(m.kepada == akun and m.keadaan is K.MENUNGGU for m in self.minta)

    def _rekan(self) -> dict[str, Hubungan]:
        return {a: Hubungan.REKAN for a in ("rudi", "dewi") if self.penilai == "kepala"}

    @precondition(lambda self: self.minta)
    @rule(nomor=st.integers(0, 9), akun=st.sampled_from([None, *SEMUA]))
    def tolak(self, nomor: int, akun: str | None) -> None:
        minta = self._satu(nomor)
        akun = akun or minta.kepada
        harap = "" if minta.keadaan is K.MENUNGGU else "UMP-25"
        if akun not in PENULIS or akun != minta.kepada:
            harap = "UMM-01"
        self.coba(harap, akun, permintaan_umpan.tolak, minta.id, "Belum bekerja bersama")
        minta.keadaan = K.DITOLAK if harap == "" else minta.keadaan

    @precondition(lambda self: self.minta)
    @rule(nomor=st.integers(0, 9), akun=st.sampled_from([None, *SEMUA]))
    def batalkan(self, nomor: int, akun: str | None) -> None:
        minta = self._satu(nomor)
        akun = akun or minta.dari
        harap = "UMM-01" if akun != minta.dari else "" if minta.keadaan is K.MENUNGGU else "UMP-25"
        self.coba(harap, akun, permintaan_umpan.batalkan, minta.id)
        minta.keadaan = K.DIBATALKAN if harap == "" else minta.keadaan

    @rule()
    def berlalu(self) -> None:
        self.kantor.pada(self.kantor.jam.saat + timedelta(days=1))
        self.baru = True

    @rule(akun=AKUN)
    def baca(self, akun: str) -> None:
        """Only who asked and who was asked know of a request."""
        daftar = self.coba("" if akun in PENULIS else "UMM-01", akun, permintaan_umpan.daftar)
        milik = {m.id: m.keadaan for m in self.minta if akun in (m.dari, m.kepada)}
        assert akun not in PENULIS or {b.permintaan.id: b.keadaan for b in daftar} == milik

    def periksa_model(self) -> None:
        diterima = umpan_balik.diterima(self.kantor.sebagai("siti")).baris
        assert [(b.isi, b.hubungan) for b in diterima] == self.umpan, "a feedback never changes"
        siti = {b.permintaan.id: b.keadaan for b in permintaan_umpan.daftar(self.kantor.sebagai("siti"))}
        assert siti == {m.id: m.keadaan for m in self.minta if "siti" in (m.dari, m.kepada)}


def _siap(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()


def test_no_role_asks_answers_or_takes_back_for_another(_cetakan: tuple[Path, bytes], tmp_path: Path) -> None:
    siap = siapkan_kantor(_cetakan, tmp_path, _siap)
    jalankan(lambda: AlurPermintaan(*siap), 6, 15)


@pytest.mark.long
def test_many_requests_keep_the_law(_cetakan: tuple[Path, bytes], tmp_path: Path) -> None:
    siap = siapkan_kantor(_cetakan, tmp_path, _siap)
    jalankan(lambda: AlurPermintaan(*siap), 40, 30)
