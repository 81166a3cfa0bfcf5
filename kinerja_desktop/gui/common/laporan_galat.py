"""The crash dialog: an unexpected failure is told calmly, and a support packet without personal data can be saved."""

from __future__ import annotations

import logging
import platform
import traceback
from pathlib import Path

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QWidget

from kinerja_desktop import __version__
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.system.berkas import ganti_berkas

_logger = logging.getLogger(__name__)


def paket_bantuan(galat: BaseException) -> str:
    """Versions and the places in the program where it failed; no values, names or texts of people."""
    tempat = [f"{Path(b.filename).name}:{b.lineno} {b.name}" for b in traceback.extract_tb(galat.__traceback__)]
    return "\n".join(
        (
            f"Kinerja Desktop {__version__}",
            f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}",
            f"{type(galat).__module__}.{type(galat).__name__}",
            *tempat,
            "",
        )
    )


def tampilkan_galat_program(parent: QWidget, galat: BaseException) -> None:
    """Tell that something failed in the program, that saved data are whole, and offer the support packet."""
    t = QCoreApplication.translate
    mau = dialog.tanya(
        parent,
        t("GalatProgram", "Ada kesalahan pada program"),
        t(
            "GalatProgram",
            "Tindakan terakhir tidak selesai. Data yang sudah tersimpan utuh, dan isian Anda masih ada di layar.\n"
            "Simpan paket bantuan (tanpa data pribadi) untuk petugas TI?",
        ),
        ya=t("GalatProgram", "Simpan paket bantuan…"),
        tidak=t("GalatProgram", "Tutup"),
        berbahaya=False,
    )
    if not mau:
        return
    berkas = dialog.simpan_berkas(
        parent, t("GalatProgram", "Simpan paket bantuan"), "paket-bantuan.txt", t("GalatProgram", "Teks (*.txt)")
    )
    if berkas is not None:
        try:
            ganti_berkas(berkas, paket_bantuan(galat).encode())
        except OSError:
            _logger.exception("support packet could not be written")
