"""The door of an office: who may come in, and the key for a password. Needs no database, so Masuk appears at once."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.store import kunci as slot
from kinerja_desktop.store.kunci import Gantungan

SANDI_LATIHAN = "latihan"
"""The password of every account of a training office."""


def daftar_akun(folder: Path) -> Gantungan:
    """What can be shown before anyone logs in: the office's name and its accounts on this machine."""
    return slot.baca(folder)


class Pintu:
    """The door of one office: slows down after failed attempts, in this program and in every other one.

    Failures and the end of the wait lie in the key file, by the clock of the machine, so that each process counts the
    same time. A clock that went back never makes the wait longer than it would be from now; one that is put forward
    shortens it, which costs nothing: whoever may do that may also copy the file and try elsewhere. What cannot be
    written (a full disk) is remembered by this object alone, so that the right password always opens.
    """

    def __init__(self, folder: Path, jam: Callable[[], float] = time.time) -> None:
        self.folder = folder
        self._jam = jam
        self._ingat: Gantungan | None = None
        slot.baca(folder)

    def sisa_tunggu(self, akun: str) -> int:
        """Seconds until the next attempt of this account is accepted."""
        gantungan = self._baca()
        sampai, kini = gantungan.tunggu_sampai.get(akun), self._jam()
        if sampai is None or sampai <= kini:
            return 0
        terlama = math.ceil(kini + slot.tunda_detik(gantungan.gagal.get(akun, 0)))
        if sampai > terlama:
            sampai = terlama
            self._tulis(replace(gantungan, tunggu_sampai={**gantungan.tunggu_sampai, akun: sampai}))
        return max(0, math.ceil(sampai - kini))

    def kunci(self, akun: str, sandi: str) -> bytes:
        """The data key. Raises AKN-01 (wrong), AKN-02 (unknown), AKN-03 (wait)."""
        calon = slot.cari_slot(slot.baca(self.folder), akun)
        if tunggu := self.sisa_tunggu(akun):
            raise UserError("AKN-03", akun=akun, detik=tunggu)
        try:
            kunci = slot.buka_slot(calon, sandi)
        except UserError:
            self._catat_gagal(akun)
            raise
        if akun in self._baca().gagal:
            self._tulis(slot.lupakan_gagal(self._baca(), akun))
        return kunci

    def harus_ganti(self, akun: str) -> bool:
        """True while the password of this account is one that somebody else set."""
        return slot.cari_slot(slot.baca(self.folder), akun).harus_ganti

    def _catat_gagal(self, akun: str) -> None:
        gantungan = self._baca()
        kali = gantungan.gagal.get(akun, 0) + 1
        tunggu, tunda = dict(gantungan.tunggu_sampai), slot.tunda_detik(kali)
        if tunda:
            tunggu[akun] = math.ceil(self._jam() + tunda)
        self._tulis(replace(gantungan, gagal={**gantungan.gagal, akun: kali}, tunggu_sampai=tunggu))

    def _baca(self) -> Gantungan:
        """The file as it is now, with what could not be written into it."""
        kini = slot.baca(self.folder)
        if self._ingat is None:
            return kini
        return replace(kini, gagal=self._ingat.gagal, tunggu_sampai=self._ingat.tunggu_sampai)

    def _tulis(self, gantungan: Gantungan) -> None:
        self._ingat = gantungan
        with suppress(UserError):
            slot.tulis(self.folder, gantungan)
            self._ingat = None
