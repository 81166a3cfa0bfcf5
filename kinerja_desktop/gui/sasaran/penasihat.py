"""Connects the advice on wording with the fields of a result and an indicator."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from kinerja_desktop.domain.kalimat_pola import letak_rumpang
from kinerja_desktop.domain.skp import Iki, Rhk
from kinerja_desktop.gui.sasaran.editor import EditorHasil
from kinerja_desktop.gui.sasaran.tab import IsiTab
from kinerja_desktop.services import skp_draf


class Penasihat(QObject):
    """Remembers which rows want no advice; that is kept for the account."""

    def __init__(self, editor: EditorHasil) -> None:
        super().__init__(editor)
        self._editor = editor
        self._abaikan: set[UUID] = set()
        self._kini: UUID | None = None
        f = editor.form
        f.saran_iki.indikator = True
        for saran, medan in ((f.saran_rhk, f.uraian), (f.saran_iki, f.uraian_iki)):
            saran.dipakai.connect(lambda teks, medan=medan: _pakai(medan, teks))
            saran.diabaikan.connect(self._diabaikan)

    def setel(self, isi: IsiTab) -> None:
        """Another plan, or the same read again."""
        self._abaikan = set(isi.abaikan)

    def lihat_rhk(self, rhk: Rhk, *, aktif: bool, segera: bool = False) -> None:
        """Advise on the words of a result; those of the matrix belong to the leader."""
        self._kini = rhk.id
        perlu = aktif and rhk.sel_id is None and rhk.id not in self._abaikan
        self._editor.form.saran_rhk.setel(rhk.uraian, aktif=perlu, segera=segera)

    def lihat_iki(self, iki: Iki, *, aktif: bool, segera: bool = False) -> None:
        """Advise on the words of an indicator."""
        self._kini = iki.id
        self._editor.form.saran_iki.setel(iki.uraian, aktif=aktif and iki.id not in self._abaikan, segera=segera)

    def _diabaikan(self) -> None:
        if self._kini is not None:
            self._abaikan.add(self._kini)
            skp = self._editor.skp()
            self._editor.halaman.jalankan(
                skp_draf.simpan_abaikan, self._editor.konteks, skp.id, frozenset(self._abaikan)
            )


def _pakai(medan: QPlainTextEdit, teks: str) -> None:
    """Put a pattern into the field with its blank chosen; Ctrl+Z brings the former words back."""
    kursor = QTextCursor(medan.document())
    kursor.select(QTextCursor.SelectionType.Document)
    kursor.insertText(teks)
    letak = letak_rumpang(teks)
    if letak is not None:
        kursor.setPosition(letak[0])
        kursor.setPosition(letak[0] + letak[1], QTextCursor.MoveMode.KeepAnchor)
        medan.setTextCursor(kursor)
    medan.setFocus(Qt.FocusReason.OtherFocusReason)
