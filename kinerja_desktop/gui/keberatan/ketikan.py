"""Keeps what is typed about an objection of somebody else by itself, and brings it back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from uuid import UUID

from PySide6.QtCore import QObject

from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.jam_simpan import JamSimpan
from kinerja_desktop.gui.keberatan import kata
from kinerja_desktop.services import keberatan_draf
from kinerja_desktop.services.keberatan_draf import DrafSidang
from kinerja_desktop.services.konteks import Context


class Ketikan(QObject):
    """`baca` reads the form, `isi` fills it; `label` tells when it was kept."""

    def __init__(
        self, halaman: Halaman, context: Context, baca: Callable[[], DrafSidang], isi: Callable[[DrafSidang], None]
    ) -> None:
        super().__init__(halaman)
        self._halaman, self._context, self._baca, self._isi = halaman, context, baca, isi
        self._nomor: UUID | None = None
        self._mengisi = False
        self.label = kata.label("", "muted")
        self._jam = JamSimpan(self)
        self._jam.timeout.connect(self._simpan)

    def catat(self) -> None:
        """Something was typed, unless the program fills the form itself."""
        if not self._mengisi and self._nomor is not None:
            self._jam.catat()

    @contextmanager
    def mengisi(self) -> Iterator[None]:
        """What changes inside was not typed."""
        self._mengisi = True
        try:
            yield
        finally:
            self._mengisi = False

    def buka(self, nomor: UUID) -> None:
        """Bring back what was typed about this objection; the form is empty."""
        self._nomor = nomor
        self.label.clear()
        self._halaman.jalankan(
            keberatan_draf.baca, self._context, nomor, selesai=lambda draf: self._pulihkan(nomor, draf)
        )

    def _pulihkan(self, nomor: UUID, draf: DrafSidang) -> None:
        if self._nomor != nomor or draf == DrafSidang() or self._jam.isActive():
            return
        with self.mengisi():
            self._isi(draf)
        self.label.setText(self.tr("Isian dipulihkan"))

    def _simpan(self) -> None:
        if self._nomor is None:
            return
        teks = self.tr("Tersimpan otomatis {jam} ✓").format(jam=f"{self._context.sekarang():%H.%M}")
        self._halaman.jalankan(
            keberatan_draf.simpan,
            self._context,
            self._nomor,
            self._baca(),
            selesai=lambda _: self.label.setText(teks),
        )

    def flush(self) -> None:
        """What is typed goes into the store now."""
        if self._jam.isActive():
            self._jam.stop()
            self._simpan()

    def tahan(self) -> None:
        """It is being sent: the service forgets the draft."""
        self._jam.stop()

    def tutup(self) -> None:
        """It was sent, or something else is in front."""
        self._jam.stop()
        self._nomor = None
        self.label.clear()
