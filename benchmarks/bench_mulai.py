"""Cold start: from the start of the process to the painted Masuk of an office that exists.

Against a bare PySide6 window in a process that also imports SQLAlchemy. Rounds alternate, so that a busy machine slows
both alike; the medians are compared.

    python -m benchmarks.bench_mulai [rounds]
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from benchmarks.hasil import Baris, cetak
from benchmarks.kantor_ukuran import folder_ukuran

SASARAN = 1.5
_TELANJANG = """
import time, sqlalchemy
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
def selesai():
    print(time.time(), flush=True)
    app.exit()
class Jendela(QWidget):
    def paintEvent(self, e):
        QTimer.singleShot(0, selesai)
app = QApplication([])
w = Jendela()
w.show()
app.exec()
"""
_KITA = """
import os, sys, time
from pathlib import Path
from kinerja_desktop.gui import jalankan
from kinerja_desktop.gui.gerbang.jendela import Gerbang
from PySide6.QtCore import QTimer
def selesai():
    assert gerbang[0].masuk.form.daftar.count() == 2 and gerbang[0].masuk.form.sandi.hasFocus()
    print(time.time(), *(m for m in ("sqlalchemy", "alembic", "argon2", "reportlab", "PIL") if m in sys.modules))
    sys.stdout.flush()
    os._exit(0)
gerbang, lukis = [], Gerbang.paintEvent
def paintEvent(self, e):
    lukis(self, e)
    if self.isVisible():
        gerbang.append(self)
        QTimer.singleShot(0, selesai)
Gerbang.paintEvent = paintEvent
jalankan.jalankan(Path(sys.argv[1]))
"""


def ukur(kode: str, *argumen: str) -> tuple[float, str]:
    """Seconds until the window of one process is painted, and what it tells of its modules."""
    with tempfile.TemporaryDirectory() as rumah:
        lingkungan = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": rumah}
        mulai = time.time()
        hasil = subprocess.run(
            [sys.executable, "-c", kode, *argumen], env=lingkungan, capture_output=True, text=True, check=True
        )
    saat, _, modul = hasil.stdout.strip().partition(" ")
    return float(saat) - mulai, modul


def main(putaran: int = 15) -> list[Baris]:
    """Measure and return the rows of the table."""
    folder: Path = folder_ukuran(1_000)
    kita, telanjang, modul = [], [], ""
    for _ in range(putaran + 1):
        lama, modul = ukur(_KITA, str(folder))
        kita.append(lama)
        telanjang.append(ukur(_TELANJANG)[0])
    a, b = median(kita[1:]), median(telanjang[1:])
    print(f"Masuk painted {a * 1000:.0f} ms; bare window and import sqlalchemy {b * 1000:.0f} ms; imported: {modul}")
    apa = "Start: Masuk painted / bare PySide6 window + import sqlalchemy"
    return [Baris(apa, a / b, f"<= {SASARAN}", a <= b * SASARAN)]


if __name__ == "__main__":
    cetak(main(int(sys.argv[1]) if len(sys.argv) > 1 else 15))
