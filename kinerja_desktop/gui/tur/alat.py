"""The tools of the tour: the real window, hands that type and press, and a camera."""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.gui.app import Aplikasi
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.theme import Tema
from kinerja_desktop.gui.jalankan import siapkan
from kinerja_desktop.gui.tur.mata import galat_tampak, terbaca
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.pintu import SANDI_LATIHAN

_BATAS_DETIK = 60
_TENANG_MS = 120
_SEKEJAP_MS = 10


class TurGagal(RuntimeError):
    """A screen did not come, or the program answered with an error."""


class Alat:
    """One run. `folder` receives the pictures and the PDF files."""

    def __init__(self, folder: Path, tema: Tema, ukuran: tuple[int, int]) -> None:
        self.folder, self.ukuran = folder, ukuran
        self.app: QApplication = siapkan(tema)
        self.kerja = Path(tempfile.mkdtemp(prefix="kinerja-tur-"))
        self.program = Aplikasi(self.app, ingat=False, tanpa_orang=True)
        self.galat: list[BaseException] = []
        self.program.pekerja.galat_tak_terduga.connect(self.galat.append)
        self.gambar: list[str] = []
        self.folder.mkdir(parents=True, exist_ok=True)

    # tools

    def tunggu(self, syarat: Callable[[], bool] | None = None) -> None:
        """Let the program work until it is idle and `syarat` holds. Raises TurGagal after a minute."""
        akhir = time.monotonic() + _BATAS_DETIK
        tenang = 0
        while tenang < 2 or (syarat is not None and not syarat()):
            putaran = QEventLoop()
            QTimer.singleShot(_TENANG_MS, putaran.quit)
            putaran.exec()
            tenang = tenang + 1 if not self.program.pekerja.jumlah_tugas else 0
            if self.galat:
                raise TurGagal(str(self.galat[0])) from self.galat[0]
            if time.monotonic() > akhir:
                raise TurGagal("the program did not become idle")

    def orang(self) -> list[Pegawai]:
        """People whose records the one who is logged in may read."""
        return wewenang.terlihat(self.program.konteks) if self.program.konteks is not None else []

    def pastikan(self, benar: bool, apa: str) -> None:
        """Stop the tour where a step did not do what it is for."""
        if not benar:
            raise TurGagal(apa)

    def tampak(self, *kata: str, di: QWidget | None = None) -> None:
        """Make sure that these words stand on the widget, the page in front when none is given."""
        self.tunggu()
        depan = di or self.depan()
        teks = terbaca(depan)
        for satu in kata:
            self.pastikan(satu in teks, f"{satu!r} is not on {depan.accessibleName() or type(depan).__name__}:\n{teks}")

    def potret(self, nama: str, jendela: QWidget | None = None) -> None:
        """Save the picture of the window in front, which must not complain."""
        self.tunggu()
        depan = jendela or self.jendela()
        if galat := galat_tampak(depan):
            raise TurGagal(f"{nama}: {galat}")
        berkas = self.folder / f"{nama}.png"
        if not depan.grab().save(str(berkas)):
            raise TurGagal(f"{berkas} could not be saved")
        self.gambar.append(nama)
        sys.stdout.write(f"  {berkas}\n")

    def jendela(self) -> QWidget:
        """The window in front."""
        utama = self.program.jendela
        return utama if utama is not None and utama.isVisible() else self.program.gerbang

    def depan(self) -> QWidget:
        """The page in front, or the gate."""
        utama = self.program.jendela
        kini = utama.halaman_kini() if utama is not None and utama.isVisible() else None
        return kini or self.program.gerbang

    def halaman(self, kunci: str, argumen: object = None) -> Any:
        """Go to a page as the side bar does."""
        if self.program.jendela is None:
            raise TurGagal("nobody is logged in")
        halaman = self.program.jendela.buka(kunci, argumen)
        if not isinstance(halaman, Halaman):
            raise TurGagal(f"{kunci} could not be opened")
        self.tunggu()
        return halaman

    def ketik(self, medan: QWidget, teks: str) -> None:
        """Type into a field, key by key, after clearing it, and leave it: no caret stays behind in a picture."""
        medan.setFocus()
        if isinstance(medan, QLineEdit | QPlainTextEdit | QTextEdit):
            medan.clear()
        for huruf in teks:
            for jenis in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                QApplication.sendEvent(medan, QKeyEvent(jenis, 0, Qt.KeyboardModifier.NoModifier, huruf))
        QApplication.sendEvent(medan, QFocusEvent(QFocusEvent.Type.FocusOut))

    def tekan(self, widget: QWidget, urutan: str) -> None:
        """Press one key combination on a widget."""
        gabungan = QKeySequence.fromString(urutan)[0]  # type: ignore[index]  # the stubs lack __getitem__
        widget.setFocus()
        for jenis in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(jenis, gabungan.key(), gabungan.keyboardModifiers()))

    def pilih_akun(self, akun: str) -> None:
        """Choose an account in Masuk."""
        daftar = self.program.gerbang.masuk.form.daftar
        for baris in range(daftar.count()):
            if daftar.item(baris).toolTip() == akun:
                daftar.setCurrentRow(baris)

    def masuk(self, akun: str) -> None:
        """Choose an account in Masuk, type the password, and wait for the window."""
        self.pilih_akun(akun)
        form = self.program.gerbang.masuk.form
        self.ketik(form.sandi, SANDI_LATIHAN)
        form.tombol_masuk.click()
        self.tunggu_jendela()

    def tunggu_jendela(self) -> None:
        """Wait for the window of who logged in."""
        self.tunggu(lambda: self.program.jendela is not None and self.program.jendela.isVisible())
        if self.program.jendela is not None:
            self.program.jendela.resize(*self.ukuran)

    def potret_dialog(self, buka: Callable[[], object], nama: str) -> None:
        """Open a dialog by `buka`, save its picture, and leave it as Esc does."""

        def potret() -> None:
            depan = QApplication.activeModalWidget()
            try:
                if not isinstance(depan, QDialog):
                    raise TurGagal(f"{nama}: no dialog came")
                self.potret(nama, depan)
            except TurGagal as galat:
                self.galat.append(galat)
            finally:
                if isinstance(depan, QDialog):
                    depan.reject()

        QTimer.singleShot(_TENANG_MS, potret)
        buka()
        self.jendela().activateWindow()  # without a desktop nobody gives the keys back to the window behind a dialog
        self.tunggu()

    def potret_saat(self, syarat: Callable[[], bool], nama: str, lakukan: Callable[[], object]) -> None:
        """Do what takes a while, and save the picture of the window at the first moment when `syarat` holds."""
        berkas, jam = self.folder / f"{nama}.png", QTimer()

        def lihat() -> None:
            if nama not in self.gambar and syarat() and self.jendela().grab().save(str(berkas)):
                self.gambar.append(nama)
                sys.stdout.write(f"  {berkas}\n")

        jam.timeout.connect(lihat)
        jam.start(_SEKEJAP_MS)
        lakukan()
        self.tunggu()
        jam.stop()
        self.pastikan(nama in self.gambar, f"{nama}: that moment did not come")

    def jawab_ya(self, lakukan: Callable[[], object], nama: str) -> None:
        """Do what asks a question, save the picture of the question, and answer it with yes."""

        def jawab() -> None:
            depan = QApplication.activeModalWidget()
            if not isinstance(depan, QDialog):
                self.galat.append(TurGagal(f"{nama}: no question came"))
                return
            try:
                self.potret(nama, depan)
            except TurGagal as galat:
                self.galat.append(galat)
            depan.accept()

        QTimer.singleShot(_TENANG_MS, jawab)
        lakukan()
        self.tunggu()

    def selesai(self) -> None:
        """Close the office and forget it."""
        self.program.keluar()
        shutil.rmtree(self.kerja, ignore_errors=True)
