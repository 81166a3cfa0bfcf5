"""The recovery code of an office that was just made: copying it, the sheet to print, and the tick that leads on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja


class SimpanKode(QObject):
    """Serves the two buttons below a code; `kabar` tells what was done."""

    def __init__(
        self,
        halaman: QWidget,
        pekerja: Pekerja,
        kode: QLabel,
        kabar: QLabel,
        kantor: Callable[[], str],
        gagal: Callable[[UserError], None],
    ) -> None:
        super().__init__(halaman)
        self._halaman, self._pekerja = halaman, pekerja
        self._kode, self._kabar, self._kantor, self._gagal = kode, kabar, kantor, gagal

    def hubungkan(self, salin: QPushButton, cetak: QPushButton) -> None:
        """Serve these buttons."""
        salin.clicked.connect(self.salin)
        cetak.clicked.connect(self.simpan_lembar)

    def salin(self) -> None:
        """Put the code on the clipboard."""
        QGuiApplication.clipboard().setText(self._kode.text())
        self._kabar.setText(self.tr("✓ Kode tersalin. Tempelkan sekarang di tempat yang aman."))

    def simpan_lembar(self) -> None:
        """Write the sheet to print."""
        berkas = dialog.simpan_berkas(
            self._halaman, self.tr("Simpan lembar kode pemulihan"), "kode-pemulihan.pdf", "PDF (*.pdf)"
        )
        if berkas is None:
            return
        from kinerja_desktop.services.dokumen import lembar_pemulihan

        self._pekerja.jalankan(
            self._halaman,
            lembar_pemulihan,
            berkas,
            self._kantor(),
            self._kode.text(),
            selesai=lambda _: self._tersimpan(berkas),
            gagal=self._gagal,
        )

    def _tersimpan(self, berkas: Path) -> None:
        self._kabar.setText(
            self.tr("✓ Lembar tersimpan: {berkas}. Cetak, masukkan ke amplop, lalu hapus berkasnya.").format(
                berkas=berkas
            )
        )
