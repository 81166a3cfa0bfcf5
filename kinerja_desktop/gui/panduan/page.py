"""Panduan: the offline help; F1 on any page opens its topic here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from kinerja_desktop.domain.teks import sederhana
from kinerja_desktop.gui.common.bantuan import daftar_topik
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.forms.ui_panduan_form import Ui_Panduan
from kinerja_desktop.services.konteks import Context

_TOPIK = Qt.ItemDataRole.UserRole


class PanduanPage(Halaman):
    """Topics at the left, searchable by every word in them; the text at the right."""

    kunci = "panduan"
    topik_bantuan = "panduan"

    def __init__(self, _context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._topik = {satu.kunci: satu for satu in daftar_topik()}
        self.form = Ui_Panduan()
        self.form.setupUi(self.isi)
        self.form.kartu_daftar.setFixedWidth(px(280))
        self.form.cari.setPlaceholderText(self.tr("Cari di panduan…"))
        self.form.cari.setToolTip(self.tr("Ctrl F; Enter ke daftar"))
        self.form.cari.textChanged.connect(self._saring)
        self.form.cari.returnPressed.connect(self.form.daftar.setFocus)
        QShortcut(QKeySequence.StandardKey.Find, self, self.form.cari.setFocus)
        self.form.daftar.currentItemChanged.connect(self._tampilkan)
        self.form.teks.anchorClicked.connect(lambda alamat: self.buka({"topik": alamat.fileName().removesuffix(".md")}))
        self.form.teks.setOpenLinks(False)
        self._muat()

    def _muat(self) -> None:
        for topik in self._topik.values():
            item = QListWidgetItem(topik.judul)
            item.setData(_TOPIK, topik.kunci)
            self.form.daftar.addItem(item)
        self.form.daftar.setCurrentRow(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the topics out in the dress of now: one that was made before it was ever shown knew none."""
        self.form.daftar.doItemsLayout()
        super().showEvent(event)

    def buka(self, argumen: object) -> None:
        """Show a topic: ``{"topik": "laporan"}``."""
        topik = argumen.get("topik") if isinstance(argumen, dict) else None
        self.form.cari.clear()
        for baris in range(self.form.daftar.count()):
            if self.form.daftar.item(baris).data(_TOPIK) == topik:
                self.form.daftar.setCurrentRow(baris)

    def _saring(self, teks: str) -> None:
        kata = sederhana(teks).split()
        pertama = -1
        for baris in range(self.form.daftar.count()):
            item = self.form.daftar.item(baris)
            naskah = self._topik[item.data(_TOPIK)].dicari
            item.setHidden(not all(k in naskah for k in kata))
            if pertama < 0 and not item.isHidden():
                pertama = baris
        if pertama >= 0:
            self.form.daftar.setCurrentRow(pertama)

    def _tampilkan(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.form.teks.setMarkdown(self._topik[item.data(_TOPIK)].naskah)
            self.setel_remah(item.text())
