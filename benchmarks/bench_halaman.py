"""First paint of Laporan and Persetujuan and a keystroke in their search, in offices of three sizes.

Each size is measured in processes of its own, with the real pages, the real database thread and an event loop. While
something is measured, a timer of 5 ms watches the UI thread: its longest gap is the longest block. The program makes
its pages out of sight while the person reads Beranda; that has a block of its own, and the first paint comes after it.
`keystroke` is the time from the end of the pause of typing, which the field waits on purpose, to the repainted answer.

    python -m benchmarks.bench_halaman [1000 100000 1000000]
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from statistics import median
from typing import Any

from benchmarks.hasil import Baris, cetak, puncak_mb
from benchmarks.kantor_ukuran import PEGAWAI, PENILAI, SANDI, UKURAN, folder_ukuran, sekarang

PUTARAN = 7
SASARAN_BLOK_MS, SASARAN_MB, SASARAN_DATAR = 50, 300, 1.5
_DENYUT_MS = 5
_TENANG = 3


class Pengawas:
    """Runs the event loop until the work is done, and notes the longest gap between beats of 5 ms."""

    def __init__(self, pekerja: Any) -> None:
        from PySide6.QtCore import QEventLoop, Qt, QTimer

        self._pekerja = pekerja
        self._putaran = QEventLoop()
        self._denyut = QTimer()
        self._denyut.setTimerType(Qt.TimerType.PreciseTimer)
        self._denyut.setInterval(_DENYUT_MS)
        self._denyut.timeout.connect(self._detak)
        self._siap: Callable[[], bool] = lambda: True
        self._tenang = 0
        self._lalu = self.blok = self.usai = 0.0

    def _detak(self) -> None:
        kini = time.perf_counter()
        self.blok = max(self.blok, kini - self._lalu - _DENYUT_MS / 1000)
        if self._pekerja.jumlah_tugas == 0 and self._siap():
            self.usai = self.usai or kini
            self._tenang += 1
            if self._tenang > _TENANG:
                self._putaran.quit()
        else:
            self._tenang, self.usai = 0, 0.0
        self._lalu = time.perf_counter()

    def jalankan(self, kerja: Callable[[], None], siap: Callable[[], bool]) -> tuple[float, float]:
        """Call `kerja` inside the loop, wait until `siap` holds; return (seconds until then, longest block)."""
        from PySide6.QtCore import QTimer

        self._siap, self._tenang, self.blok, self.usai = siap, 0, 0.0, 0.0
        mulai: list[float] = []

        def awal() -> None:
            mulai.append(time.perf_counter())
            kerja()

        self._lalu = time.perf_counter()
        self._denyut.start()
        QTimer.singleShot(0, awal)
        self._putaran.exec()
        self._denyut.stop()
        return self.usai - mulai[0], self.blok


def _lukisan(widget: Any) -> Callable[[], int]:
    """Count the paint events of a widget."""
    from PySide6.QtCore import QEvent, QObject

    class Saring(QObject):
        jumlah = 0

        def eventFilter(self, _objek: QObject, peristiwa: QEvent) -> bool:
            self.jumlah += peristiwa.type() == QEvent.Type.Paint
            return False

    saring = Saring(widget)
    widget.installEventFilter(saring)
    return lambda: saring.jumlah


def _ukur_halaman(kunci: str, program: Any, pekerja: Any) -> dict[str, float]:
    from PySide6.QtTest import QTest

    pengawas, wadah, jendela = Pengawas(pekerja), [], program.jendela

    def buka_halaman() -> None:
        halaman = jendela.buka(kunci)
        wadah.append((halaman, _lukisan(halaman.form.tabel.viewport())))

    def terlukis() -> bool:
        return bool(wadah) and wadah[0][0].model.rowCount() > 0 and wadah[0][1]() > 0

    lukis, blok_lukis = pengawas.jalankan(buka_halaman, terlukis)
    halaman, jumlah = wadah[0]
    semua = halaman.model.rowCount()
    tik, blok_tik, dicari = [], [], []
    halaman.form.cari.dicari.connect(lambda _: dicari.append(time.perf_counter()))
    for huruf in "posyandu":
        sebelum = jumlah()
        dimuat: list[int] = []
        sambungan = halaman.model.dimuat.connect(dimuat.append)

        def berubah(lama: int = sebelum, sudah: list[int] = dimuat) -> bool:
            return bool(sudah) and jumlah() > lama

        _, blok = pengawas.jalankan(lambda h=huruf: QTest.keyClicks(halaman.form.cari, h), berubah)
        halaman.model.disconnect(sambungan)
        tik.append(pengawas.usai - dicari[-1])
        blok_tik.append(blok)
    assert 0 < halaman.model.rowCount() < semua, (semua, halaman.model.rowCount())
    return {"lukis": lukis, "blok_lukis": blok_lukis, "tik": median(tik), "blok_tik": max(blok_tik)}


def anak(laporan: int) -> None:
    """Measure one size in this process, in the real window after Beranda; print JSON."""
    from kinerja_desktop.gui.app import Aplikasi, muat_modul
    from kinerja_desktop.gui.jalankan import siapkan
    from kinerja_desktop.services.pintu import Pintu

    app = siapkan()
    app.quit = lambda: None  # type: ignore[method-assign]
    program = Aplikasi(app, sekarang=sekarang, ingat=False, dini=True)
    program.siap.connect(gc.freeze)  # as gui.jalankan does
    pekerja, folder = program.pekerja, folder_ukuran(laporan)
    muat_modul()
    hasil: dict[str, Any] = {}
    tuntas: list[int] = []
    program.siap_semua.connect(lambda: tuntas.append(1))
    for kunci, akun in (("laporan", PEGAWAI), ("persetujuan", PENILAI)):
        sandi, pengawas = Pintu(folder).kunci(akun, SANDI), Pengawas(pekerja)
        pengawas.jalankan(lambda a=akun, k=sandi: program.masuk(folder, a, k), lambda: program.jendela is not None)
        tuntas.clear()
        _, blok = pengawas.jalankan(lambda: None, lambda: bool(tuntas))
        hasil[kunci] = {"siap": blok, **_ukur_halaman(kunci, program, pekerja)}
        program.ganti_akun()
    hasil["mb"] = puncak_mb()
    program.keluar()
    print(json.dumps(hasil))


def _proses(laporan: int) -> dict[str, Any]:
    proses = subprocess.run(
        [sys.executable, "-m", "benchmarks.bench_halaman", "anak", str(laporan)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    if proses.returncode:
        raise SystemExit(proses.stderr)
    hasil: dict[str, Any] = json.loads(proses.stdout)
    return hasil


def ukur(ukuran: list[int]) -> dict[int, dict[str, Any]]:
    """The medians of some processes of each size, and the largest memory; the sizes take turns."""
    for laporan in ukuran:
        folder_ukuran(laporan)
    semua: dict[int, list[dict[str, Any]]] = {n: [] for n in ukuran}
    for _ in range(PUTARAN):
        for laporan, hasil in semua.items():
            hasil.append(_proses(laporan))
    ringkas: dict[int, dict[str, Any]] = {}
    for laporan, hasil in semua.items():
        ringkas[laporan] = {"mb": max(s["mb"] for s in hasil)}
        for nama in (n for n in hasil[0] if n != "mb"):
            ringkas[laporan][nama] = {k: median(s[nama][k] for s in hasil) for k in hasil[0][nama]}
    return ringkas


def main(ukuran: list[int] | None = None) -> list[Baris]:
    """Measure and return the rows of the table."""
    hasil = ukur(ukuran or list(UKURAN))
    kecil, besar = min(hasil), max(hasil)
    print("| Page | reports | preparing: block ms | first paint ms | block | keystroke ms | block | peak MB |")
    print("|---|---|---|---|---|---|---|---|")
    for n, satu in hasil.items():
        for nama in (k for k in satu if k != "mb"):
            h = {k: f"{v * 1000:.0f}" for k, v in satu[nama].items()}
            angka = " | ".join(h[k] for k in ("siap", "lukis", "blok_lukis", "tik", "blok_tik"))
            print(f"| {nama} | {n} | {angka} | {satu['mb']:.0f} |")
    baris = []
    for nama in ("laporan", "persetujuan"):
        for kunci, apa in (("lukis", "first paint"), ("tik", "keystroke in the search")):
            rasio = hasil[besar][nama][kunci] / hasil[kecil][nama][kunci]
            teks = f"{nama.title()}: {apa}, {besar:,} / {kecil:,} reports"
            baris.append(Baris(teks, rasio, f"<= {SASARAN_DATAR} (flat)", rasio <= SASARAN_DATAR))
            blok = max(s[nama][f"blok_{kunci}"] for s in hasil.values()) * 1000
            teks = f"{nama.title()}: longest block of the UI thread, {apa}"
            baris.append(Baris(teks, f"{blok:.0f} ms", f"< {SASARAN_BLOK_MS} ms", blok < SASARAN_BLOK_MS))
    blok = max(s[nama]["siap"] for s in hasil.values() for nama in ("laporan", "persetujuan")) * 1000
    teks = "All pages made out of sight: longest block of the UI thread"
    baris.append(Baris(teks, f"{blok:.0f} ms", f"< {SASARAN_BLOK_MS} ms", blok < SASARAN_BLOK_MS))
    mb = hasil[besar]["mb"]
    baris.append(Baris(f"Peak memory at {besar:,} reports", f"{mb:.0f} MB", f"< {SASARAN_MB} MB", mb < SASARAN_MB))
    return baris


if __name__ == "__main__":
    if sys.argv[1:2] == ["anak"]:
        anak(int(sys.argv[2]))
    else:
        cetak(main([int(a) for a in sys.argv[1:]]))
