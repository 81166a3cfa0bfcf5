"""Autosave, then the process is killed, then the office is opened again: the last keystroke's text is there (R102)."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja_desktop.bootstrap import buka_kantor
from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.gui.laporan.penyimpan import JEDA_MS
from kinerja_desktop.services import laporan, laporan_draf, laporan_form
from kinerja_desktop.services.konteks import Context
from tests.helpers.kantor import RHK_1, Jam, KantorUji, id_tetap, salin

AKAR = Path(__file__).resolve().parents[2]
SENIN = date(2026, 11, 23)

PENGETIK = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from kinerja_desktop.bootstrap import buka_kantor
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.laporan.page import LaporanPage
from tests.helpers.kantor import Jam

app = QApplication([])
kantor = buka_kantor(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), Jam())
pekerja = Pekerja()
page = LaporanPage(kantor.konteks("siti"), pekerja)
page.show()
while pekerja.jumlah_tugas or page.lembar.id is None:
    app.processEvents()
QTest.keyClicks(page.form.kegiatan, "Posyandu Melati: pemeriksaan 23 ibu ")
QTest.keyClicks(page.form.jam, "8-11.3")
page.form.uraian.setPlainText("baris satu\\nbaris dua")
QTest.qWait(100)
QTest.keyClicks(page.form.kegiatan, "hamil")
QTest.keyClicks(page.form.uraian, "x")
print(page.lembar.id, flush=True)
while not page.lembar.penyimpan.bersih:
    app.processEvents()
print("tersimpan", flush=True)
while True:
    app.processEvents()
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is POSIX; Windows ends processes the same way by TerminateProcess")
def test_a_killed_window_loses_nothing_that_autosave_called_saved(kantor: KantorUji, tmp_path: Path) -> None:
    """Half a second is the pause of autosave; how long the disk then takes is the machine's, so no clock is asked."""
    assert JEDA_MS <= 500
    kantor.tetapkan_skp_siti()
    folder, kunci = kantor.terbuka.folder, kantor.terbuka.kunci
    salinan = tmp_path / "dibunuh"
    shutil.copytree(folder, salinan, ignore=shutil.ignore_patterns(".terbuka"))
    proses = subprocess.Popen(
        [sys.executable, "-c", PENGETIK, str(salinan), kunci.hex()],
        cwd=AKAR, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert proses.stdout is not None
    rekaman = proses.stdout.readline().strip()
    assert proses.stdout.readline().strip() == "tersimpan"
    os.kill(proses.pid, signal.SIGKILL)
    assert proses.wait(120) == -signal.SIGKILL
    proses.stdout.close()
    lagi = buka_kantor(salinan, kunci, Jam())
    try:
        (isian,) = laporan_draf.semua_isian(lagi.konteks("siti")).values()
    finally:
        lagi.tutup()
    assert str(isian.id) == rekaman
    assert isian.kegiatan == "Posyandu Melati: pemeriksaan 23 ibu hamil"
    assert (isian.jam, isian.uraian) == ("8-11.3", "xbaris satu\nbaris dua")


TEKS = st.text(st.characters(codec="utf-8"), max_size=60)
BIDANG = st.sampled_from(["jam", "kegiatan", "uraian", "realisasi", "satuan", "rencana_aksi"])
LANGKAH = st.one_of(
    st.tuples(st.just("ketik"), st.integers(0, 2), BIDANG, TEKS),
    st.tuples(st.just("simpan"), st.integers(0, 2), st.just(""), st.just("")),
    st.tuples(st.just("ajukan"), st.integers(0, 2), st.just(""), st.just("")),
    st.tuples(st.just("hapus"), st.integers(0, 2), st.just(""), st.just("")),
    st.tuples(st.just("jatuh"), st.just(0), st.just(""), st.just("")),
)


class _Mesin:
    """One office that can crash: its files are copied while it is open, and the copy goes on."""

    def __init__(self, asal: Path, kunci: bytes, kerja: Path) -> None:
        self.kunci, self.kerja, self.nomor = kunci, kerja, 0
        self.terbuka = salin(asal, kerja / "0", kunci, Jam())
        KantorUji(self.terbuka, Jam()).tetapkan_skp_siti()

    @property
    def siti(self) -> Context:
        return self.terbuka.konteks("siti")

    def jatuh(self) -> None:
        self.nomor += 1
        tujuan = self.kerja / str(self.nomor)
        shutil.copytree(self.terbuka.folder, tujuan, ignore=shutil.ignore_patterns(".terbuka"))
        self.terbuka.store.mesin.dispose()
        self.terbuka.pengunci.lepas()
        self.terbuka = buka_kantor(tujuan, self.kunci, Jam())


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(langkah=st.lists(LANGKAH, max_size=14))
def test_any_history_of_typing_saving_and_crashes_gives_the_last_text(
    _cetakan: tuple[Path, bytes], tmp_path_factory: pytest.TempPathFactory, langkah: list[tuple[str, int, str, str]]
) -> None:
    mesin = _Mesin(*_cetakan, tmp_path_factory.mktemp("jatuh"))
    harap: dict[int, IsianLaporan] = {}
    terhapus: set[int] = set()
    diajukan: set[int] = set()
    for apa, nomor, bidang, teks in [*langkah, ("jatuh", 0, "", "")]:
        kini = harap.get(nomor, IsianLaporan(id_tetap(900 + nomor), SENIN, rhk_id=RHK_1))
        if apa == "jatuh":
            mesin.jatuh()
        elif nomor in diajukan:
            continue
        elif apa == "ketik":
            harap[nomor] = replace(kini, **{bidang: teks})  # type: ignore[arg-type]
            terhapus.discard(nomor)
            laporan_draf.simpan_isian(mesin.siti, harap[nomor])
        elif apa == "hapus" and nomor in harap and nomor not in terhapus:
            laporan.hapus(mesin.siti, [kini.id])
            terhapus.add(nomor)
            del harap[nomor]
        elif apa in ("simpan", "ajukan") and nomor in harap:
            penuh = replace(kini, jam="08.00 – 09.00", realisasi="3", satuan="orang", kegiatan="Kelas", rencana_aksi="")
            try:
                hasil = getattr(laporan, apa)(mesin.siti, penuh)
            except Exception as galat:
                assert getattr(galat, "kode", "") == "UMM-02", galat
                continue
            harap[nomor] = replace(penuh, dasar=hasil.dasar)
            if apa == "ajukan":
                diajukan.add(nomor)
    for satu in harap.values():
        terbaca = laporan_form.buka(mesin.siti, satu.id).isian
        bandingkan = ("kegiatan", "jam", "realisasi", "satuan", "rencana_aksi", "rhk_id", "tanggal")
        assert [getattr(terbaca, n) for n in bandingkan] == [getattr(satu, n) for n in bandingkan]
        ada_isian = laporan_form.buka(mesin.siti, satu.id).ada_isian
        if ada_isian:
            assert terbaca == satu
    mesin.terbuka.tutup()
