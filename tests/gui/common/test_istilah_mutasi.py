"""Every sentence of a transfer has its pattern, so that the window can show it in English."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kinerja_desktop.domain.akibat_evaluasi import susun_akibat
from kinerja_desktop.domain.akibat_mutasi import FaktaMutasi
from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.domain.pegawai import JenisJabatan
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.rencana_mutasi import rencanakan
from kinerja_desktop.domain.skp import StatusSkp
from kinerja_desktop.gui.common import bahasa
from tests.helpers.mutasi import (
    BIMA,
    CITRA,
    DIREKTORAT,
    DIRJEN,
    KEPALA_X,
    PURNAMA,
    SARI,
    UNIT_X,
    bagan,
    pembuat,
    rencana,
)

HARI = date(2022, 9, 25)
PINDAH = LangkahMutasi(JenisMutasi.MUTASI, BIMA, HARI, UNIT_X, "Analis", JenisJabatan.FUNGSIONAL, sepakat=True)
SEMUA = (
    PINDAH,
    replace(PINDAH, tanggal=date(2022, 5, 2)),
    LangkahMutasi(JenisMutasi.MUTASI, PURNAMA, HARI),
    LangkahMutasi(JenisMutasi.MUTASI, PURNAMA, date(2022, 8, 25), UNIT_X, "Ahli"),
    LangkahMutasi(JenisMutasi.GANTI_PIMPINAN, SARI, HARI, DIREKTORAT, "Direktur"),
    LangkahMutasi(JenisMutasi.PLT, CITRA, HARI, UNIT_X, selesai=date(2022, 12, 1)),
    LangkahMutasi(JenisMutasi.TUGAS_BELAJAR, PURNAMA, HARI, selesai=date(2022, 12, 1)),
    LangkahMutasi(JenisMutasi.BERHENTI, PURNAMA, HARI),
    LangkahMutasi(JenisMutasi.BERHENTI, DIRJEN, HARI),
)
FAKTA = FaktaMutasi(
    rencana=(rencana(BIMA, PURNAMA), rencana(CITRA, PURNAMA, StatusSkp.DIAJUKAN), rencana(PURNAMA, DIRJEN)),
    menunggu={BIMA: 2, CITRA: 1},
    akun={i: (f"akun{n}", Peran.PEGAWAI) for n, i in enumerate((BIMA, DIRJEN, SARI, CITRA))}
    | {PURNAMA: ("purnama", Peran.PIMPINAN_UNIT), KEPALA_X: ("x", Peran.PENILAI)},
    laporan_sesudah=3,
)


@pytest.mark.parametrize("langkah", SEMUA, ids=lambda p: f"{p.jenis.value}-{p.tanggal}")
@pytest.mark.parametrize("siklus", [JenisPeriode.TRIWULANAN, JenisPeriode.BULANAN])
def test_every_sentence_has_its_pattern(langkah: LangkahMutasi, siklus: JenisPeriode) -> None:
    fakta = replace(FAKTA, siklus=siklus)
    hasil = rencanakan(bagan(), fakta.rencana, langkah, pembuat())
    tetap, berpola = bahasa._daftar()
    for a in susun_akibat(hasil, fakta):
        cocok = a.kalimat in tetap or any(
            pola.fullmatch(a.kalimat) and asal.endswith(".") and len(asal) > 20 for pola, asal in berpola
        )
        assert cocok, a.kalimat
