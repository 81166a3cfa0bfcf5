"""Who rates me: the calm line of Beranda and Sasaran, and the task of who has nobody."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from kinerja_desktop.domain.bagan import Celah, HasilPenilai, SebabPenilai, jelaskan, susun
from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai, Pegawai
from kinerja_desktop.domain.penempatan import SifatPenempatan
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.gui.beranda.page import BerandaPage
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.istilah import ISTILAH
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.sasaran.page import SasaranPage
from kinerja_desktop.services import penempatan
from kinerja_desktop.services.penempatan import IsianPenempatan
from tests.helpers.kantor import DEWI, KEPALA, PUSKESMAS, SITI, KantorUji
from tests.helpers.qt import klik, selesai, tampilkan, teks_terlihat

AWAL = date(2026, 1, 1)


def tanpa_pimpinan_pasti(kantor: KantorUji) -> None:
    """Two people lead the puskesmas as Plt. at the same time, so nobody may rate Siti."""
    operator = kantor.sebagai("operator")
    for siapa in (KEPALA, DEWI):
        penempatan.tambah(
            operator,
            IsianPenempatan(
                siapa, PUSKESMAS, "Kepala", sifat=SifatPenempatan.PLT, mulai=AWAL, selesai=date(2026, 12, 31),
                memimpin=True,
            ),
        )  # fmt: skip
    penempatan.tambah(operator, IsianPenempatan(SITI, PUSKESMAS, "Bidan Terampil", mulai=AWAL))


@pytest.mark.parametrize("kelas", [BerandaPage, SasaranPage])
def test_the_line_says_who_and_why(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, kelas: type[Any]) -> None:
    halaman: Halaman = tampilkan(qtbot, kelas(kantor.sebagai("siti"), pekerja))
    selesai(qtbot, pekerja)
    assert "Penilai Anda: dr. R. Purba, karena tercatat sebagai penilai pada data pegawai." in teks_terlihat(halaman)


def test_who_has_nobody_is_told_first_and_whom_to_ask(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    tanpa_pimpinan_pasti(kantor)
    halaman = tampilkan(qtbot, BerandaPage(kantor.sebagai("siti"), pekerja))
    selesai(qtbot, pekerja)
    assert halaman.ringkas is not None
    pertama = halaman.ringkas.tindakan[0]
    assert (pertama.jenis.value, pertama.oleh) == ("penilai_belum", "Andi Siregar, Putri Lubis")
    teks = " ".join(teks_terlihat(halaman))
    assert halaman.form.tindakan.baris[0].ajakan.judul == "Penilai Anda belum ada"
    assert "lebih dari satu pimpinan" in teks and "Tanyakan kepada pengelola data kepegawaian: Andi Siregar" in teks
    with qtbot.waitSignal(halaman.minta_pindah) as minta:
        klik(qtbot, halaman, "Baca panduan")
    assert minta.args == ["panduan", {"topik": "pegawai"}]


def test_accounts_that_only_administer_are_not_told_of_a_penilai(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    halaman = tampilkan(qtbot, BerandaPage(kantor.sebagai("operator"), pekerja))
    selesai(qtbot, pekerja)
    assert not any("Penilai Anda" in t for t in teks_terlihat(halaman))


def test_the_office_is_led_to_the_people_without_penilai(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    tanpa_pimpinan_pasti(kantor)
    halaman = tampilkan(qtbot, BerandaPage(kantor.sebagai("operator"), pekerja))
    selesai(qtbot, pekerja)
    with qtbot.waitSignal(halaman.minta_pindah) as minta:
        klik(qtbot, halaman, "Lihat")
    assert minta.args == ["pegawai", {"tab": "penilai"}]


def test_every_sentence_about_a_penilai_has_a_pattern_for_the_english_window() -> None:
    unit, lain = (UnitKerja(UUID(int=n), f"Unit {n}", JenisUnit.SUB_UNIT) for n in (1, 2))
    orang = [
        Pegawai(UUID(int=n), str(n), f"Orang {n}, S.E.", JenisPegawai.PNS, "Staf", JenisJabatan.PELAKSANA, unit.id)
        for n in (11, 12)
    ]
    bagan = susun([unit, lain], orang)
    berpola = [re.compile(re.sub(r"\\{\w+\\}", ".+?", re.escape(satu)), re.DOTALL) for satu in ISTILAH]
    hasil = [HasilPenilai(celah=celah, unit_kerja_id=unit.id) for celah in Celah]
    for sebab in SebabPenilai:
        dasar = HasilPenilai(orang[1].id, sebab, unit_kerja_id=unit.id, alasan="Surat 1/2026, hal a")
        hasil += [dasar, replace(dasar, kosong=(unit.id, lain.id)), replace(dasar, sebagai_plt=lain.id)]
        hasil.append(replace(dasar, kosong=(unit.id,), sebagai_plt=lain.id))
    for satu in hasil:
        teks = jelaskan(bagan, orang[0].id, satu)
        assert any(pola.fullmatch(teks) for pola in berpola), teks
        sebab = re.split(r", karena |ditentukan: ", teks.split("; selama")[0].split("; belum")[0].removesuffix("."))[1]
        assert any(pola.fullmatch(sebab) for pola in berpola), sebab
