"""How long is the UI thread blocked while 500 evaluation forms are written on the lane for long work?

The real window stands on Persetujuan while the forms are laid out and written in the same process. Somebody types in
its search all the time: a key every 200 ms, after each of which the list loads and paints anew. A timer of 5 ms watches
the UI thread: its longest gap is the longest block. Before, the same person types without any other work; what that
costs is the base.

    python -m benchmarks.bench_tanggap [count]
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from collections.abc import Callable
from statistics import median
from typing import Any

from benchmarks.bench_dokumen import form
from benchmarks.bench_halaman import SASARAN_BLOK_MS, Pengawas
from benchmarks.hasil import Baris, cetak
from benchmarks.kantor_ukuran import PENILAI, SANDI, folder_ukuran, sekarang
from kinerja_desktop.documents.pdf import cetak_ke_bytes

PUTARAN = 5
_LAPORAN = 1_000
_KETUK_MS = 200
_HURUF_SENDIRI = 20


def tulis(jumlah: int, kemajuan: Callable[[int, int, str], None]) -> int:
    """Write `jumlah` different forms C.1.3; return their bytes."""
    ukuran = 0
    for benih in range(jumlah):
        ukuran += len(cetak_ke_bytes(form(benih)))
        kemajuan(benih + 1, jumlah, "")
    return ukuran


class Pengetik:
    """Types a letter and takes it back again, in turn, as long as it is told to."""

    def __init__(self, medan: Any) -> None:
        from PySide6.QtCore import QTimer

        self._medan, self.ketukan = medan, 0
        self.jam = QTimer()
        self.jam.setInterval(_KETUK_MS)
        self.jam.timeout.connect(self._ketuk)

    def _ketuk(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self.ketukan += 1
        if self.ketukan % 2:
            QTest.keyClicks(self._medan, "p")
        else:
            QTest.keyClick(self._medan, Qt.Key.Key_Backspace)


def anak(jumlah: int) -> None:
    """Measure in this process; print JSON: seconds and block of the base and of the writing."""
    from kinerja_desktop.gui.app import Aplikasi, muat_modul
    from kinerja_desktop.gui.common.tasks import Lajur
    from kinerja_desktop.gui.jalankan import siapkan
    from kinerja_desktop.services.pintu import Pintu

    app = siapkan()
    app.quit = lambda: None  # type: ignore[method-assign]
    program = Aplikasi(app, sekarang=sekarang, ingat=False)
    program.siap.connect(gc.freeze)  # as gui.jalankan does
    pengawas, folder = Pengawas(program.pekerja), folder_ukuran(_LAPORAN)
    muat_modul()
    sandi = Pintu(folder).kunci(PENILAI, SANDI)
    pengawas.jalankan(lambda: program.masuk(folder, PENILAI, sandi), lambda: program.jendela is not None)
    jendela = program.jendela
    assert jendela is not None
    halaman: Any = jendela.buka("persetujuan")
    pengawas.jalankan(lambda: None, lambda: halaman.model.rowCount() > 0)
    pengetik = Pengetik(halaman.form.cari)
    kabar: list[int] = []
    ukuran: list[int] = []
    _, sendiri = pengawas.jalankan(pengetik.jam.start, lambda: pengetik.ketukan >= _HURUF_SENDIRI)

    def mulai() -> None:
        program.pekerja.jalankan(
            program,
            tulis,
            jumlah,
            selesai=ukuran.append,
            kemajuan=lambda done, _total, _teks: kabar.append(done),
            lajur=Lajur.PANJANG,
        )

    awal = pengetik.ketukan
    lama, blok = pengawas.jalankan(mulai, lambda: bool(ukuran))
    pengetik.jam.stop()
    hasil = {"detik": lama, "blok": blok, "sendiri": sendiri, "huruf": pengetik.ketukan - awal, "kabar": len(kabar)}
    program.keluar()
    print(json.dumps(hasil))


def _proses(jumlah: int) -> dict[str, float]:
    proses = subprocess.run(
        [sys.executable, "-m", "benchmarks.bench_tanggap", "anak", str(jumlah)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    if proses.returncode:
        raise SystemExit(proses.stderr)
    hasil: dict[str, float] = json.loads(proses.stdout)
    return hasil


def main(jumlah: int = 500) -> list[Baris]:
    """Measure some processes; return the row of the table (median of their longest blocks)."""
    semua = [_proses(jumlah) for _ in range(PUTARAN)]
    for satu in semua:
        print(
            f"{jumlah} forms in {satu['detik']:.1f} s, {satu['huruf']:.0f} keys and {satu['kabar']:.0f} reports of "
            f"progress meanwhile; longest block {satu['blok'] * 1000:.0f} ms, "
            f"typing alone {satu['sendiri'] * 1000:.0f} ms"
        )
    blok = median(s["blok"] for s in semua) * 1000
    teks = f"Longest block of the UI thread while {jumlah} forms are written"
    return [Baris(teks, f"{blok:.0f} ms", f"< {SASARAN_BLOK_MS} ms", blok < SASARAN_BLOK_MS)]


if __name__ == "__main__":
    if sys.argv[1:2] == ["anak"]:
        anak(int(sys.argv[2]))
    else:
        raise SystemExit(0 if cetak(main(int(sys.argv[1]) if len(sys.argv) > 1 else 500)) else 1)
