"""The door of an office: who may come in, and the key for a password. Needs no database, so Masuk appears at once."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.store import kunci as slot
from kinerja_desktop.store.kunci import Gantungan


def daftar_akun(folder: Path) -> Gantungan:
    """What can be shown before anyone logs in: the office's name and its accounts on this machine."""
    return slot.baca(folder)


class Pintu:
    """The door of one office: slows down after failed attempts, by the monotonic clock of this program.

    The number of failures is kept in the key file, so a restart does not forget it; the waiting time then starts anew.
    """

    def __init__(self, folder: Path, jam: Callable[[], float] = time.monotonic) -> None:
        self.folder = folder
        self._jam = jam
        self._sejak: dict[str, float] = {a: jam() for a in slot.baca(folder).gagal}

    def sisa_tunggu(self, akun: str) -> int:
        """Seconds until the next attempt of this account is accepted."""
        gagal = slot.baca(self.folder).gagal.get(akun, 0)
        lewat = self._jam() - self._sejak.get(akun, float("-inf"))
        return max(0, -int(lewat - slot.tunda_detik(gagal))) if gagal else 0

    def kunci(self, akun: str, sandi: str) -> bytes:
        """The data key. Raises AKN-01 (wrong), AKN-02 (unknown), AKN-03 (wait)."""
        gantungan = slot.baca(self.folder)
        calon = slot.cari_slot(gantungan, akun)
        if tunggu := self.sisa_tunggu(akun):
            raise UserError("AKN-03", akun=akun, detik=tunggu)
        try:
            kunci = slot.buka_slot(calon, sandi)
        except UserError:
            gagal = {**gantungan.gagal, akun: gantungan.gagal.get(akun, 0) + 1}
            slot.tulis(self.folder, replace(gantungan, gagal=gagal))
            self._sejak[akun] = self._jam()
            raise
        if akun in gantungan.gagal:
            slot.tulis(self.folder, slot.pasang(gantungan, calon))
        return kunci
