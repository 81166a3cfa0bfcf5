"""How long is the UI thread blocked while a matrix of 60 people and 25 columns opens and is edited?

The real window stands on Beranda, then the page is opened: made, loaded from an encrypted store, painted. Then a person
types into cells, pastes a block of 10 × 10, takes it back, fills down, and walks to empty cells until everything is
saved. A timer of 5 ms watches the UI thread: its longest gap is the longest block.

    python -m benchmarks.bench_matriks [people columns]
"""

from __future__ import annotations

import gc
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from statistics import median
from typing import Any
from uuid import UUID

from benchmarks.bench_halaman import SASARAN_BLOK_MS, Pengawas
from benchmarks.hasil import Baris, cetak
from kinerja_desktop.bootstrap import buat_kantor
from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.domain.matriks_selaras import id_sel
from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai, Pegawai
from kinerja_desktop.domain.sel_matriks import SelMatriks
from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, Rhk, Skp
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services.pintu import Pintu
from kinerja_desktop.services.rencana_kantor import RencanaKantor

ORANG, KOLOM, PUTARAN = 60, 25, 5
SANDI = "ukuran-matriks"
_SAAT = datetime(2026, 1, 12, 9, 0, tzinfo=WIB)
_TEKS = "Terlaksananya pelayanan {n} sesuai standar di wilayah kerja, tercatat lengkap dan dilaporkan tepat waktu"


def sekarang() -> datetime:
    """The clock of the measurement."""
    return _SAAT


def buat(folder: Path, orang: int, kolom: int) -> None:
    """An office with one leader, his plan, and two thirds of his matrix filled; each third person has a draft."""
    unit = UnitKerja(UUID(int=1), "Dinas Ukuran", JenisUnit.PERANGKAT_DAERAH, None, UUID(int=2), True)
    kepala = _pegawai(2, None)
    tim = [_pegawai(100 + n, kepala.id) for n in range(orang)]
    kantor = Kantor("Dinas Ukuran", unit.id, kop=("DINAS UKURAN",), alamat="Jalan Ukuran 1")
    akun = Akun(UUID(int=3), "kepala", Peran.PIMPINAN_UNIT, kepala.id)
    terbuka, _ = buat_kantor(
        folder, RencanaKantor(kantor, (unit,), (kepala, *tim), (akun,), {"kepala": SANDI}), sekarang
    )
    iki = [Iki(UUID(int=10_000 + n), Aspek.KUANTITAS, _TEKS.format(n=n), "120 layanan") for n in range(kolom)]
    rhk = tuple(
        Rhk(UUID(int=20_000 + n), JenisRhk.UTAMA, _TEKS.format(n=n), iki=tuple(iki[n * 5 : n * 5 + 5]))
        for n in range(-(-kolom // 5))
    )
    skp = Skp(UUID(int=4), kepala.id, None, 2026, date(2026, 1, 1), date(2026, 12, 31), rhk=rhk)
    with terbuka.store.transaksi(kepala.id, "ukur", _SAAT, [p.id for p in tim]) as kerja:
        kerja.simpan(skp)
        for n, p in enumerate(tim):
            if n % 3 == 0:
                kerja.simpan(replace(skp, id=UUID(int=30_000 + n), pegawai_id=p.id, penilai_id=kepala.id, rhk=()))
            for k, satu in enumerate(iki):
                if (n + k) % 3:
                    isi = _TEKS.format(n=f"{n}.{k}") if (n + k) % 2 else "TIDAK ADA PERAN"
                    kerja.simpan(SelMatriks(id_sel(skp.id, satu.id, p.id), kepala.id, skp.id, satu.id, p.id, isi))
    terbuka.tutup()


def _pegawai(nomor: int, penilai: UUID | None) -> Pegawai:
    nip = f"1990010120150{nomor % 10}{nomor:04d}"
    return Pegawai(
        UUID(int=nomor), nip, f"Pegawai {nomor:03d}", JenisPegawai.PNS, "Analis Kebijakan Ahli Muda",
        JenisJabatan.FUNGSIONAL, UUID(int=1), "III/c", penilai,
    )  # fmt: skip


def anak(folder: Path) -> None:
    """Measure in this process; print JSON: longest block of each part in seconds."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtTest import QTest

    from kinerja_desktop.gui.app import Aplikasi, muat_modul
    from kinerja_desktop.gui.jalankan import siapkan

    app = siapkan()
    app.quit = lambda: None  # type: ignore[method-assign]
    program = Aplikasi(app, sekarang=sekarang, ingat=False, dini=True)
    program.siap.connect(gc.freeze)  # as gui.jalankan does
    pengawas = Pengawas(program.pekerja)
    muat_modul()
    sandi = Pintu(folder).kunci("kepala", SANDI)
    tuntas: list[int] = []
    program.siap_semua.connect(lambda: tuntas.append(1))
    pengawas.jalankan(lambda: program.masuk(folder, "kepala", sandi), lambda: program.jendela is not None)
    pengawas.jalankan(lambda: None, lambda: bool(tuntas))
    jendela: Any = program.jendela
    wadah: list[Any] = []
    hasil = {}
    hasil["buka_detik"], hasil["buka"] = pengawas.jalankan(
        lambda: wadah.append(jendela.buka("matriks")), lambda: bool(wadah) and len(wadah[0].model.baris) > 0
    )
    halaman = wadah[0]
    model, sel = halaman.model, halaman.kisi.sel
    ctrl, diam = Qt.KeyboardModifier.ControlModifier, lambda: halaman.model.bersih

    def huruf(satu: str) -> None:
        QTest.keyClicks(sel.pelukis.editor or sel, satu)

    ketukan: list[Any] = []
    for n in range(0, 60, 6):
        ketukan.append(lambda n=n: halaman.kisi.pilih(model.index(n, 3)))
        ketukan += [lambda h=h: huruf(h) for h in f"Tersedianya data {n}"]
        ketukan.append(lambda: QTest.keyClick(sel.pelukis.editor, Qt.Key.Key_Return))
    _, hasil["ketik"] = _terlama(pengawas, ketukan, lambda: True)
    _, hasil["simpan"] = pengawas.jalankan(lambda: None, diam)
    QGuiApplication.clipboard().setText("\n".join("\t".join(f"Peran {b}.{k}" for k in range(10)) for b in range(10)))

    def tempel() -> None:
        halaman.kisi.pilih(model.index(5, 5))
        QTest.keyClick(sel, Qt.Key.Key_V, ctrl)

    _, hasil["tempel"] = pengawas.jalankan(tempel, diam)
    _, hasil["urung"] = pengawas.jalankan(lambda: QTest.keyClick(sel, Qt.Key.Key_Z, ctrl), diam)
    _, hasil["kosong"] = _terlama(pengawas, [halaman.ke_sel_kosong] * 10, diam)
    gulir = sel.verticalScrollBar()
    langkah = [lambda n=n: gulir.setValue(gulir.maximum() * n // 10) for n in range(11)]
    _, hasil["gulir"] = _terlama(pengawas, langkah, diam)
    program.keluar()
    print(json.dumps(hasil))


def _terlama(pengawas: Pengawas, semua: list[Any], siap: Any) -> tuple[float, float]:
    waktu = [pengawas.jalankan(satu, siap) for satu in semua]
    return max(w for w, _ in waktu), max(b for _, b in waktu)


def _proses(folder: Path) -> dict[str, float]:
    proses = subprocess.run(
        [sys.executable, "-m", "benchmarks.bench_matriks", "anak", str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    if proses.returncode:
        raise SystemExit(proses.stderr)
    hasil: dict[str, float] = json.loads(proses.stdout)
    return hasil


def main(orang: int = ORANG, kolom: int = KOLOM) -> list[Baris]:
    """Measure some processes; return the rows of the table (medians of their longest blocks)."""
    tempat = Path(tempfile.mkdtemp(prefix="kinerja-matriks-"))
    try:
        buat(tempat / "asal", orang, kolom)
        semua = []
        for nomor in range(PUTARAN):
            shutil.copytree(tempat / "asal", tempat / str(nomor))
            semua.append(_proses(tempat / str(nomor)))
            print(", ".join(f"{k} {v * 1000:.0f} ms" for k, v in semua[-1].items()))
    finally:
        shutil.rmtree(tempat)
    baris = []
    for kunci, apa in (
        ("buka", "opens"),
        ("ketik", "a key is typed"),
        ("simpan", "what was typed is saved"),
        ("tempel", "100 cells are pasted and saved"),
        ("urung", "the paste is taken back"),
        ("kosong", "next empty cell"),
        ("gulir", "scrolling"),
    ):
        blok = median(s[kunci] for s in semua) * 1000
        teks = f"Matrix of {orang} × {kolom}: longest block of the UI thread, {apa}"
        baris.append(Baris(teks, f"{blok:.0f} ms", f"< {SASARAN_BLOK_MS} ms", blok < SASARAN_BLOK_MS))
    return baris


if __name__ == "__main__":
    if sys.argv[1:2] == ["anak"]:
        anak(Path(sys.argv[2]))
    else:
        raise SystemExit(0 if cetak(main(*(int(a) for a in sys.argv[1:3]))) else 1)
