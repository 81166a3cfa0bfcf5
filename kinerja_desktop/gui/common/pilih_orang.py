"""A person chosen by typing: the store is asked for a few names, so that an office of thousands needs no long list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QToolButton, QWidget

from kinerja_desktop.gui.common.tasks import Pekerja, TugasTerbaru

Calon = tuple[UUID, str]
Cari = Callable[[str], Sequence[Calon]]


class PilihOrang(QLineEdit):
    """A field for one person; `diubah` carries his id, or None.

    Typing shows who fits; words that were not chosen are no choice and give way to the last one. An empty field is
    nobody.
    """

    diubah = Signal(object)

    def __init__(self, pekerja: Pekerja, cari: Cari, parent: QWidget | None = None, hint: str = "") -> None:
        super().__init__(parent)
        self._orang: UUID | None = None
        self._nama = ""
        self._calon: list[Calon] = []
        self._model = QStringListModel(self)
        self._pelengkap = QCompleter(self._model, self)
        self._pelengkap.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._pelengkap.setMaxVisibleItems(8)
        self._pelengkap.setWidget(self)
        self._pelengkap.activated.connect(self._dipilih)
        self._tanya = TugasTerbaru(pekerja, self, cari, self._terima)
        self.setPlaceholderText(hint or self.tr("Ketik nama, lalu pilih"))
        self._kosongkan_tombol(True)
        self.textEdited.connect(self._diketik)

    def orang(self) -> UUID | None:
        """The id of who is chosen."""
        return self._orang

    def nama(self) -> str:
        """The words of who is chosen."""
        return self._nama

    def setel(self, orang: UUID | None, nama: str = "") -> None:
        """Show a person, or nobody."""
        self._orang, self._nama = orang, nama if orang is not None else ""
        self._rapikan()

    def calon(self) -> list[Calon]:
        """Who is offered now."""
        return list(self._calon)

    def pilih(self, nomor: int) -> None:
        """Take one of those that are offered."""
        orang, nama = self._calon[nomor]
        self._tutup()
        self._ganti(orang, nama)

    def _diketik(self, teks: str) -> None:
        if teks.strip():
            self._tanya.minta(teks.strip())
        else:
            self._tutup()
            self._ganti(None, "")

    def _terima(self, calon: Sequence[Calon]) -> None:
        self._calon = list(calon)
        self._model.setStringList([nama for _, nama in self._calon])
        if self._calon and self.hasFocus() and self.text() != self._nama:
            self._pelengkap.complete()

    def _dipilih(self, teks: str) -> None:
        """The row that is lit in the list; two people may share a name and a post."""
        daftar = self._pelengkap.popup()
        nomor = daftar.currentIndex().row() if daftar is not None else -1
        if not 0 <= nomor < len(self._calon) or self._calon[nomor][1] != teks:
            nomor = next((n for n, (_, nama) in enumerate(self._calon) if nama == teks), -1)
        if nomor >= 0:
            self.pilih(nomor)

    def _tutup(self) -> None:
        if (daftar := self._pelengkap.popup()) is not None:
            daftar.hide()

    def _ganti(self, orang: UUID | None, nama: str) -> None:
        berubah = orang != self._orang
        self._orang, self._nama = orang, nama
        self._rapikan()
        if berubah:
            self.diubah.emit(orang)

    def _rapikan(self) -> None:
        self.setText(self._nama)
        self.setCursorPosition(0)
        self.setToolTip(self._nama)

    def changeEvent(self, event: QEvent) -> None:
        """What cannot be changed has no button to clear it."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self._kosongkan_tombol(self.isEnabled())

    def _kosongkan_tombol(self, ada: bool) -> None:
        """The small cross in the field, which says to screen readers what it does."""
        self.setClearButtonEnabled(ada)
        for satu in self.findChildren(QToolButton):
            satu.setAccessibleName(self.tr("Kosongkan"))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Words that are nobody's name are no choice."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason and self.text() != self._nama:
            self._rapikan()
