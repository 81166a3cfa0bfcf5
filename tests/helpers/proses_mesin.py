"""One machine in a process of its own: runs commands of `kinerja`, each in a fresh fork, and lets a fork be killed.

``python -m tests.helpers.proses_mesin`` answers each line of JSON on its input with one on its output. A command is
killed by SIGKILL at its n-th event of the interpreter (a call or the return of one, also into SQLite or the system), so
that a seed replays, or by the clock.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

AKAR = Path(__file__).resolve().parents[2]
BERAT = frozenset(
    ("execute", "executemany", "commit", "fsync", "rename", "replace", "unlink", "remove", "mkdir", "write", "close")
)
"""Calls after and before which a kill hurts most."""


@dataclass(frozen=True)
class Jawaban:
    """What became of a command: its signal or exit code, what it wrote, how many events it had, which were heavy."""

    sinyal: int
    kode: int
    keluar: str
    peristiwa: int
    berat: tuple[int, ...]

    @property
    def mati(self) -> bool:
        return self.sinyal == signal.SIGKILL


class ProsesMesin:
    """The process of one machine, as the test sees it."""

    def __init__(self) -> None:
        self._proses = subprocess.Popen(
            [sys.executable, "-m", "tests.helpers.proses_mesin"],
            cwd=AKAR, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def jalankan(self, *argumen: object, bunuh: int = -1, detik: float = -1, hitung: bool = False) -> Jawaban:
        """Run one command; kill it at event `bunuh`, or after `detik` seconds; count its events with `hitung`."""
        masuk, keluar = self._proses.stdin, self._proses.stdout
        assert masuk is not None and keluar is not None
        isi = {"argumen": [str(a) for a in argumen], "bunuh": bunuh, "detik": detik, "hitung": hitung or bunuh >= 0}
        masuk.write(json.dumps(isi) + "\n")
        masuk.flush()
        jawab = json.loads(keluar.readline())
        return Jawaban(jawab["sinyal"], jawab["kode"], jawab["keluar"], jawab["peristiwa"], tuple(jawab["berat"]))

    def tutup(self) -> None:
        assert self._proses.stdin is not None and self._proses.stdout is not None
        self._proses.stdin.close()
        self._proses.wait(60)
        self._proses.stdout.close()


def _tulis(folder: str, akun: str, teks: str, nomor: str, isi_bukti: str) -> int:
    """A person saves a report, new or changed, with a file; not a command of `kinerja`, which writes no reports."""
    from dataclasses import replace

    from kinerja_desktop import bootstrap
    from kinerja_desktop.domain.laporan import BuktiDukung, LaporanHarian
    from kinerja_desktop.services.pintu import Pintu
    from tests.helpers.kantor import id_tetap
    from tests.helpers.laporan import laporan

    terbuka = bootstrap.buka_kantor(Path(folder), Pintu(Path(folder)).kunci(akun, "latihan"))
    try:
        konteks = terbuka.konteks(akun)
        isi = isi_bukti.encode() * 50
        with konteks.transaksi("ajukan laporan") as kerja:
            sidik = konteks.brankas.simpan(isi)
            konteks.store.catat_lampiran(sidik, len(isi))
            ada = kerja.ambil(LaporanHarian, id_tetap(int(nomor)))
            dasar = ada.nilai if ada else laporan(konteks.saya, id=id_tetap(int(nomor)), rhk_id=None)
            kerja.simpan(replace(dasar, uraian=teks, bukti=(BuktiDukung(sidik, "foto.jpg", len(isi), "image/jpeg"),)))
    finally:
        terbuka.tutup()
    return 0


def _perintah(argumen: list[str]) -> int:
    from kinerja_desktop.__main__ import main

    return _tulis(*argumen[1:]) if argumen[0] == "tulis" else main(argumen)


def _anak(argumen: list[str], bunuh: int, menghitung: bool, ujung: int) -> None:
    """Run in the fork; what it found goes through the pipe `ujung`."""
    nomor, berat = 0, []

    def hitung(_: Any, apa: str, siapa: Any) -> None:
        nonlocal nomor
        if nomor == bunuh:
            os.kill(os.getpid(), signal.SIGKILL)
        if apa.startswith("c_") and getattr(siapa, "__name__", "") in BERAT:
            berat.append(nomor)
        nomor += 1

    keluar = io.StringIO()
    with contextlib.redirect_stdout(keluar), contextlib.redirect_stderr(keluar):
        sys.setprofile(hitung if menghitung else None)
        try:
            kode = _perintah(argumen)
        finally:
            sys.setprofile(None)
    os.write(ujung, json.dumps({"kode": kode, "keluar": keluar.getvalue(), "n": nomor, "berat": berat}).encode())


def _cabang(kerja: Callable[[int], None], detik: float) -> tuple[int, bytes]:
    """Fork, wait, kill after `detik`; the status and what came through the pipe."""
    baca, tulis = os.pipe()
    anak = os.fork()
    if anak == 0:
        os.close(baca)
        try:
            kerja(tulis)
            os._exit(0)
        except BaseException as galat:  # told by the exit code
            sys.stderr.write(f"{galat!r}\n")
            os._exit(70)
    os.close(tulis)
    if detik >= 0:
        time.sleep(detik)
        os.kill(anak, signal.SIGKILL)
    with open(baca, "rb") as berkas:  # noqa: PTH123
        isi = berkas.read()
    return os.waitpid(anak, 0)[1], isi


def utama() -> None:
    """Answer commands until the input ends."""
    import tests.helpers.laporan  # noqa: F401

    for baris in sys.stdin:
        satu = json.loads(baris)
        kerja = partial(_anak, satu["argumen"], satu["bunuh"], satu["hitung"])
        status, mentah = _cabang(kerja, satu["detik"])
        isi = json.loads(mentah) if mentah else {"kode": os.waitstatus_to_exitcode(status), "keluar": "", "n": 0}
        sinyal = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
        jawab = {"sinyal": sinyal, "kode": isi["kode"], "keluar": isi["keluar"], "peristiwa": isi["n"]}
        sys.stdout.write(json.dumps(jawab | {"berat": isi.get("berat", [])}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    utama()
