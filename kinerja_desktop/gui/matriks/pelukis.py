"""How names and cells are drawn, and which editor a cell gets."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemDelegate, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kinerja_desktop.domain.matriks import TIDAK_ADA_PERAN, IsiSel
from kinerja_desktop.gui.common import lukis
from kinerja_desktop.gui.common.ikon import lukis_ikon
from kinerja_desktop.gui.common.theme import huruf, px, warna
from kinerja_desktop.gui.matriks import kata
from kinerja_desktop.gui.matriks.medan import Langkah, MedanSel
from kinerja_desktop.gui.matriks.model import Indeks, MatriksModel
from kinerja_desktop.gui.matriks.paragraf import paragraf

_SISI = 10
_BARIS_SEL = 3


def _dasar(pelukis: QPainter, opsi: QStyleOptionViewItem, token: str) -> QRectF:
    kotak = QRectF(opsi.rect)
    terpilih = bool(opsi.state & QStyle.StateFlag.State_Selected)
    pelukis.fillRect(kotak, warna("primary_soft" if terpilih else token))
    pelukis.fillRect(QRectF(kotak.left(), kotak.bottom() - 1, kotak.width(), 1), warna("row_line"))
    pelukis.fillRect(QRectF(kotak.right() - 1, kotak.top(), 1, kotak.height()), warna("row_line"))
    return kotak


class PelukisNama(QStyledItemDelegate):
    """Name, position and the state of the plan of one row."""

    def paint(self, pelukis: QPainter, opsi: QStyleOptionViewItem, indeks: Indeks) -> None:
        """Draw one person."""
        model = indeks.model()
        if not isinstance(model, MatriksModel):
            return
        baris = model.baris[indeks.row()]
        pelukis.save()
        pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
        dalam = _dasar(pelukis, opsi, "surface").adjusted(px(_SISI), px(7), -px(_SISI), -px(4))
        paragraf(pelukis, dalam, baris.pegawai.nama, huruf(13, 600), "ink", 1)
        tempat = baris.pegawai.jabatan if baris.dari_tim else f"{baris.pegawai.jabatan} · {baris.unit}"
        paragraf(pelukis, dalam.adjusted(0, px(18), 0, 0), tempat, huruf(12), "muted", 1)
        if model.boleh_ubah or baris.status is not None:
            teks, jenis = kata.status(baris.status)
            lebar = min(float(lukis.lebar_tag(teks)), dalam.width())
            terpilih = bool(opsi.state & QStyle.StateFlag.State_Selected)
            lukis.tag(pelukis, QRectF(dalam.left(), dalam.top() + px(38), lebar, px(17)), teks, jenis, terpilih)
        pelukis.restore()


class PelukisSel(QStyledItemDelegate):
    """A role, no role, or an empty cell; a closed one is grey and has a lock, one that differs says so."""

    pindah = Signal(object)
    editor: MedanSel | None = None

    def paint(self, pelukis: QPainter, opsi: QStyleOptionViewItem, indeks: Indeks) -> None:
        """Draw one cell."""
        model = indeks.model()
        if not isinstance(model, MatriksModel):
            return
        terkunci, sifat = model.terkunci(indeks), model.sifat(indeks)
        berbeda = model.pasangan(indeks) in model.berbeda
        token = "warn_soft" if berbeda else "header_bg" if terkunci or sifat is IsiSel.TIDAK_ADA_PERAN else "surface"
        pelukis.save()
        pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
        kotak = _dasar(pelukis, opsi, token)
        dalam = kotak.adjusted(px(_SISI), px(7), -px(_SISI), -px(4))
        self._isi(pelukis, dalam.adjusted(0, 0, -px(10) if terkunci else 0, 0), model, indeks, sifat)
        if berbeda:
            self._catatan(pelukis, dalam, self.tr("Berbeda dari SKP"), "warn_ink")
        elif terkunci:
            sisi = px(12)
            tempat = QRectF(kotak.right() - sisi - px(4), kotak.top() + px(4), sisi, sisi)
            lukis_ikon(pelukis, tempat, "kunci", warna("faint"))
        if opsi.state & QStyle.StateFlag.State_HasFocus:
            lukis.cincin_fokus(pelukis, kotak.adjusted(0, 0, -1, -1), 4)
        pelukis.restore()

    def _isi(self, pelukis: QPainter, dalam: QRectF, model: MatriksModel, indeks: Indeks, sifat: IsiSel) -> None:
        nilai = model.nilai(indeks)
        if sifat is IsiSel.BELUM_DIISI:
            paragraf(pelukis, dalam, self.tr("belum diisi"), huruf(12), "hint", 1)
        elif sifat is IsiSel.TIDAK_ADA_PERAN:
            paragraf(pelukis, dalam, TIDAK_ADA_PERAN, huruf(11.5, 500), "muted", 1)
        else:
            catatan = nilai.pendekatan is not None or model.pasangan(indeks) in model.berbeda
            paragraf(pelukis, dalam, nilai.isi, huruf(13), "ink", _BARIS_SEL - int(catatan))
            if nilai.pendekatan is not None and model.pasangan(indeks) not in model.berbeda:
                self._catatan(pelukis, dalam, kata.pendekatan_pendek(nilai.pendekatan, nilai.target), "muted")

    @staticmethod
    def _catatan(pelukis: QPainter, dalam: QRectF, teks: str, token: str) -> None:
        bawah = QRectF(dalam.left(), dalam.bottom() - px(15), dalam.width(), px(15))
        paragraf(pelukis, bawah, teks, huruf(11.5, 500, tabular=True), token, 1)

    # the editor

    def createEditor(self, parent: QWidget, _opsi: QStyleOptionViewItem, indeks: Indeks) -> QWidget:
        """A field of several lines with suggestions."""
        model = indeks.model()
        saran = [*model.saran(indeks), TIDAK_ADA_PERAN] if isinstance(model, MatriksModel) else []
        medan = MedanSel(saran, parent)
        medan.setAccessibleName(str(indeks.data(Qt.ItemDataRole.AccessibleTextRole)))
        medan.selesai.connect(lambda langkah: self._selesai(medan, langkah))
        self.editor = medan
        medan.destroyed.connect(self._lepas)
        return medan

    def _lepas(self) -> None:
        self.editor = None

    def _selesai(self, medan: MedanSel, langkah: Langkah | None) -> None:
        if langkah is not None:
            self.commitData.emit(medan)
        self.closeEditor.emit(medan, QAbstractItemDelegate.EndEditHint.NoHint)
        self.pindah.emit(langkah or (0, 0))

    def setEditorData(self, editor: QWidget, indeks: Indeks) -> None:
        """Show what the cell holds, once: what is being typed stays when the grid is loaded again."""
        if isinstance(editor, MedanSel):
            editor.mulai(str(indeks.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, indeks: Indeks) -> None:
        """Take what was typed."""
        if isinstance(editor, MedanSel):
            model.setData(indeks, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, opsi: QStyleOptionViewItem, _indeks: Indeks) -> None:
        """As large as the cell, and larger below it where there is room."""
        kotak = QRect(opsi.rect)
        induk = editor.parentWidget()
        ruang = kotak.height() if induk is None else induk.height() - kotak.top()
        kotak.setHeight(max(kotak.height(), min(px(120), ruang)))
        editor.setGeometry(kotak)

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        """Keys belong to the editor; Qt would take Tab and Enter away from it."""
        return False if event.type() == QEvent.Type.KeyPress else super().eventFilter(objek, event)
