"""The office in which schedules run with files: enrolled machines with keys, made once, copied for every schedule.

Beside them lie bundles that nobody may take in: of a machine under another root, of a revoked machine, and one signed
with another key than its certificate says.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat_simpanan import Mesin as MesinIni
from kinerja_desktop.sync.identity import DeviceIdentity
from kinerja_desktop.sync.revocation import Entry
from kinerja_desktop.sync.trust import with_revocations
from tests.helpers.kantor import DEWI, OPERATOR, RUDI, SITI, KantorUji
from tests.helpers.kepercayaan import bangun
from tests.helpers.pertukaran import Jaringan, Komputer, laporan, memuat

KOMPUTER = {"S1": "siti", "S2": "siti di rumah", "S3": "rudi", "O": "opd", "C": "pusat"}
"""Which machine of the test office each machine of the schedule is."""

PENYUSUP = "opd lain"
"""Whose database the hostile bundles are made in: its records would change what is here."""


class KantorBerkas:
    """The closed offices of all machines, and room for copies; the workstation works in the office `kantor`."""

    def __init__(self, folder: Path, kantor: KantorUji) -> None:
        self.folder = folder
        self._nomor = count(1)
        jaringan = Jaringan(folder / "asal", kantor)
        dicabut = jaringan._laptop(jaringan.mesin["opd"], "dicabut", RUDI)
        jaringan.tambah("dicabut", dicabut, "rudi")
        sebelum = jaringan.percaya
        daftar = jaringan.dunia.daftar(1, Entry(dicabut.link.serial, "hilang"))
        jaringan.percaya = with_revocations(sebelum, daftar, memuat)
        self.konteks: dict[str, Context] = {}
        for nama, komputer in KOMPUTER.items():
            self.konteks[nama] = jaringan.pasang(komputer).konteks
        self.perangkat = {nama: jaringan.mesin[komputer].identitas.device for nama, komputer in KOMPUTER.items()}
        asing, tanpa_kunci = bangun().pusat, jaringan.mesin["siti"]
        pencuri = replace(DeviceIdentity.generate(), device=tanpa_kunci.identitas.device)
        penyusup = {
            "akar lain": MesinIni(asing.identitas, asing.rantai, sebelum, memuat),
            "dicabut": MesinIni(dicabut.identitas, dicabut.rantai, sebelum, memuat),
            "kunci lain": MesinIni(pencuri, tanpa_kunci.rantai, sebelum, memuat),
        }
        self.jahat = {nama: list(self._jahat(jaringan, penyusup, nama)) for nama in KOMPUTER}
        jaringan.tutup()

    def _jahat(self, jaringan: Jaringan, penyusup: dict[str, MesinIni], untuk: str) -> Iterator[tuple[str, Path]]:
        """Bundles for one machine that it must refuse, with words that would be seen."""
        satu = jaringan[PENYUSUP]
        if untuk == next(iter(KOMPUTER)):
            isi = [laporan(n, "PALSU", orang) for n, orang in enumerate((SITI, RUDI, OPERATOR, DEWI))]
            for palsu in isi:
                simpan_untuk(satu, palsu)
        for nama, ini in penyusup.items():
            if ini.identitas.device != self.perangkat[untuk]:
                palsu_ini = Komputer(satu.konteks, ini)
                yield nama, palsu_ini.kirim(jaringan[KOMPUTER[untuk]], self.baru(), penuh=True).berkas

    def baru(self) -> Path:
        """An empty folder."""
        tempat = self.folder / f"{next(self._nomor):05d}"
        tempat.mkdir(parents=True)
        return tempat

    def salin(self, asal: Path) -> Path:
        """A copy of an office as its files stand, also in the middle of a transaction: what a power cut leaves."""
        tujuan = self.baru()
        shutil.copytree(asal, tujuan, dirs_exist_ok=True, ignore=shutil.ignore_patterns("*-shm"))
        return tujuan


def simpan_untuk(mesin: Komputer, nilai: object) -> None:
    """Write a record in the name of its owner."""
    with mesin.konteks.transaksi("simpan", (nilai.pegawai_id,)) as kerja:  # type: ignore[attr-defined]
        kerja.simpan(nilai)
