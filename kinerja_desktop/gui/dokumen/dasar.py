"""What the page Dokumen and its parts share: one long work at a time with its bar, and files that were written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Tugas
from kinerja_desktop.gui.forms.ui_dokumen_form import Ui_Dokumen


class HalamanDokumen(Halaman):
    """The page without its list and its preview."""

    form: Ui_Dokumen

    def ada_terpilih(self) -> bool:
        """Whether a form is shown."""
        raise NotImplementedError

    def tersimpan(self, berkas: Path) -> None:
        """Say that a file is written, and offer to open it."""
        self.tampilkan_pesan(
            "ok",
            self.tr("Dokumen tersimpan"),
            str(berkas),
            tindakan=(self.tr("Buka"), lambda: self.buka_berkas(berkas)),
        )

    def buka_berkas(self, berkas: Path) -> None:
        """Give the file to the program that the system has for it."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(berkas))):
            self.tampilkan_pesan(
                "warn",
                self.tr("Berkas belum dapat dibuka"),
                self.tr("Tidak ada program untuk membukanya di komputer ini. Berkasnya tersimpan: {berkas}").format(
                    berkas=berkas
                ),
            )

    def panjang(self, tugas: Tugas, teks: str) -> None:
        """One long work at a time, with its bar."""
        for tombol in (self.form.tombol_semua, self.form.tombol_cetak, self.form.tombol_berkas):
            tombol.setEnabled(False)
        self.form.kemajuan.mulai(tugas, teks)

    def usai(self, batal: str) -> None:
        """The long work ended, or was stopped: `batal` says what was kept."""
        bilah = self.form.kemajuan
        bilah.usai()
        if bilah.dibatalkan:
            self.tampilkan_pesan("info", batal.format(n=bilah.selesai))
        for tombol in (self.form.tombol_semua, self.form.tombol_cetak):
            tombol.setEnabled(self.ada_terpilih())
        self.form.tombol_berkas.setEnabled(True)
