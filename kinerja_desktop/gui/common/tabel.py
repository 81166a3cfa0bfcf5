"""Tables as in the mock-ups: no grid, a light heading, pills, two-line cells, check boxes, a word when empty."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from kinerja_desktop.gui.common import lukis
from kinerja_desktop.gui.common.ikon import lukis_ikon
from kinerja_desktop.gui.common.kosong import EmptyState
from kinerja_desktop.gui.common.lentur import lenturkan
from kinerja_desktop.gui.common.model import (
    PERAN_IKON,
    PERAN_KECIL,
    PERAN_PERSEN,
    PERAN_TAG,
    PERAN_TEBAL,
    PERAN_TOKEN,
    HalamanModel,
)
from kinerja_desktop.gui.common.theme import huruf, penata, px, warna

Indeks = QModelIndex | QPersistentModelIndex
_SISI = 10
TINGGI_BARIS, TINGGI_DUA_BARIS = 34, 52
LEBAR_CENTANG = 36


class PelukisSel(QStyledItemDelegate):
    """Draws every kind of cell from the tokens; cut words show whole in a tooltip."""

    def paint(self, pelukis: QPainter, opsi: QStyleOptionViewItem, indeks: Indeks) -> None:
        """Draw one cell."""
        pelukis.save()
        pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
        kotak = QRectF(opsi.rect)
        terpilih = bool(opsi.state & QStyle.StateFlag.State_Selected)
        if terpilih:
            pelukis.fillRect(kotak, warna("primary_soft"))
        pelukis.fillRect(QRectF(kotak.left(), kotak.bottom() - 1, kotak.width(), 1), warna("row_line"))
        self._isi(pelukis, kotak.adjusted(px(_SISI), 0, -px(_SISI), -1), indeks, terpilih)
        if opsi.state & QStyle.StateFlag.State_HasFocus and opsi.state & QStyle.StateFlag.State_Active:
            lukis.cincin_fokus(pelukis, kotak.adjusted(0, 0, 0, -1), 5)
        pelukis.restore()

    def _isi(self, pelukis: QPainter, kotak: QRectF, indeks: Indeks, terpilih: bool) -> None:
        centang = indeks.data(Qt.ItemDataRole.CheckStateRole)
        if centang is not None:
            lukis_centang(pelukis, kotak, Qt.CheckState(centang))
            return
        ikon = indeks.data(PERAN_IKON)
        if ikon:
            sisi = px(16)
            tinta = warna(indeks.data(PERAN_TOKEN) or "muted")
            lukis_ikon(pelukis, QRectF(kotak.left(), kotak.center().y() - sisi / 2, sisi, sisi), ikon, tinta)
            kotak = kotak.adjusted(sisi + px(8), 0, 0, 0)
        tag = indeks.data(PERAN_TAG)
        persen = indeks.data(PERAN_PERSEN)
        if tag is not None:
            _lukis_tag(pelukis, kotak, tag, indeks, terpilih)
        elif persen is not None:
            _lukis_persen(pelukis, kotak, persen)
        else:
            _lukis_teks(pelukis, kotak, indeks)

    def sizeHint(self, _opsi: QStyleOptionViewItem, indeks: Indeks) -> QSize:
        """Width of the content, for columns that fit it."""
        tag = indeks.data(PERAN_TAG)
        teks = str(indeks.data(Qt.ItemDataRole.DisplayRole) or "")
        kecil = str(indeks.data(PERAN_KECIL) or "")
        gaya = _gaya(indeks)
        lebar = lukis.lebar_tag(tag[0]) if tag else lukis.ukuran(gaya).horizontalAdvance(teks)
        lebar = max(lebar, lukis.ukuran(huruf(12)).horizontalAdvance(kecil))
        tambahan = px(24) if indeks.data(PERAN_IKON) else 0
        return QSize(lebar + tambahan + px(2 * _SISI) + 2, px(TINGGI_DUA_BARIS if kecil else TINGGI_BARIS))

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, opsi: QStyleOptionViewItem, indeks: Indeks) -> bool:
        """Show the whole text of a cell whose text is cut."""
        if event.type() != QEvent.Type.ToolTip or not indeks.isValid() or indeks.data(Qt.ItemDataRole.ToolTipRole):
            return super().helpEvent(event, view, opsi, indeks)
        baris = [indeks.data(Qt.ItemDataRole.DisplayRole), indeks.data(PERAN_KECIL)]
        if self.sizeHint(opsi, indeks).width() > opsi.rect.width():
            QToolTip.showText(event.globalPos(), "\n".join(str(satu) for satu in baris if satu), view)
        else:
            QToolTip.hideText()
        return True

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, opsi: QStyleOptionViewItem, indeks: Indeks) -> bool:
        """A click anywhere in a check cell ticks it."""
        if not indeks.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return super().editorEvent(event, model, opsi, indeks)
        kiri = isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton
        if kiri and event.type() == QEvent.Type.MouseButtonRelease:
            lama = Qt.CheckState(indeks.data(Qt.ItemDataRole.CheckStateRole))
            baru = Qt.CheckState.Unchecked if lama is Qt.CheckState.Checked else Qt.CheckState.Checked
            return model.setData(indeks, baru, Qt.ItemDataRole.CheckStateRole)
        return kiri


def _gaya(indeks: Indeks) -> QFont:
    return huruf(13, 600 if indeks.data(PERAN_TEBAL) else 400, tabular=True)


def lukis_centang(pelukis: QPainter, kotak: QRectF, keadaan: Qt.CheckState) -> None:
    """Draw a check box at the left of `kotak`."""
    sisi = px(16)
    kecil = QRectF(kotak.left(), kotak.center().y() - sisi / 2, sisi, sisi)
    ada = keadaan is not Qt.CheckState.Unchecked
    pelukis.setPen(warna("primary" if ada else "faint"))
    pelukis.setBrush(warna("primary" if ada else "surface"))
    pelukis.drawRoundedRect(kecil.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if ada:
        nama = "ok" if keadaan is Qt.CheckState.Checked else "kurang"
        lukis_ikon(pelukis, kecil.adjusted(2, 2, -2, -2), nama, warna("on_primary"), 3.4)


def _lukis_tag(pelukis: QPainter, kotak: QRectF, tag: tuple[str, str], indeks: Indeks, terpilih: bool) -> None:
    lebar, tinggi = min(float(lukis.lebar_tag(tag[0])), kotak.width() + px(8)), px(18)
    rata = Qt.AlignmentFlag(indeks.data(Qt.ItemDataRole.TextAlignmentRole) or 0)
    kanan = bool(rata & Qt.AlignmentFlag.AlignRight)
    x = kotak.right() - lebar if kanan else kotak.left()
    lukis.tag(pelukis, QRectF(x, kotak.center().y() - tinggi / 2, lebar, tinggi), *tag, terpilih)


def _lukis_persen(pelukis: QPainter, kotak: QRectF, persen: tuple[float, str]) -> None:
    besar, token = persen
    gaya = huruf(12, tabular=True)
    tulisan = px(40)
    jalur = QRectF(kotak.left(), kotak.center().y() - px(3.5), max(0.0, kotak.width() - tulisan), px(7))
    lukis.bilah(pelukis, jalur, besar, token)
    pelukis.setFont(gaya)
    pelukis.setPen(warna("ink"))
    pelukis.drawText(kotak, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, f"{besar:.0f}%")


def _lukis_teks(pelukis: QPainter, kotak: QRectF, indeks: Indeks) -> None:
    rata = indeks.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeft
    mendatar = Qt.AlignmentFlag(rata) & Qt.AlignmentFlag.AlignHorizontal_Mask
    kecil = indeks.data(PERAN_KECIL)
    tengah = kotak.center().y()
    tinggi = px(18)
    atas = tengah - tinggi if kecil else tengah - tinggi / 2
    for teks, gaya, token in (
        (indeks.data(Qt.ItemDataRole.DisplayRole), _gaya(indeks), indeks.data(PERAN_TOKEN) or "ink"),
        (kecil, huruf(13), "muted"),
    ):
        if teks:
            pelukis.setFont(gaya)
            pelukis.setPen(warna(token))
            potong = lukis.ukuran(gaya).elided(str(teks).replace("\n", " "), kotak.width())
            tempat = QRectF(kotak.left(), atas, kotak.width(), tinggi)
            pelukis.drawText(tempat, mendatar | Qt.AlignmentFlag.AlignVCenter, potong)
        atas += tinggi


class _KepalaTabel(QHeaderView):
    """A heading whose check column shows and toggles all ticks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintSection(self, pelukis: QPainter, kotak: object, bagian: int) -> None:
        """Draw the words, or the box over them."""
        pelukis.save()
        super().paintSection(pelukis, kotak, bagian)  # type: ignore[arg-type]
        pelukis.restore()
        model = self.model()
        keadaan = model.headerData(bagian, Qt.Orientation.Horizontal, Qt.ItemDataRole.CheckStateRole) if model else None
        if keadaan is not None:
            pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
            tempat = QRectF(kotak).adjusted(px(_SISI), 0, 0, 0)  # type: ignore[call-overload]
            lukis_centang(pelukis, tempat, Qt.CheckState(keadaan))


class Tabel(QTableView):
    """The table of every page. `baris_dipilih` carries the value of the current row (None when there is none).

    `baris_dibuka` is a double click or Enter. Ctrl+C copies the chosen rows as text with tabs.
    """

    baris_dipilih = Signal(object)
    baris_dibuka = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tinggi = TINGGI_BARIS
        self._ingat: tuple[object, int] | None = None
        self.kosong = EmptyState(parent=self.viewport())
        self.kosong.hide()
        self.setHorizontalHeader(_KepalaTabel(self))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(PelukisSel(self))
        self.horizontalHeader().sectionClicked.connect(self._kepala_diklik)
        self.doubleClicked.connect(self._buka)
        penata().berubah.connect(self._berdandan)
        self._berdandan()

    def setel_tinggi_baris(self, tinggi: int) -> None:
        """Use `TINGGI_BARIS` or `TINGGI_DUA_BARIS` (pixels of the mock-ups)."""
        self._tinggi = tinggi
        self._berdandan()

    def _berdandan(self) -> None:
        self.setFont(huruf(13, tabular=True))
        tegak = self.verticalHeader()
        tegak.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        tegak.setMinimumSectionSize(px(24))
        tegak.setDefaultSectionSize(px(self._tinggi))
        self.horizontalHeader().setFixedHeight(px(31))
        self._atur_kolom()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show another model; a `HalamanModel` also sets the widths of the columns."""
        super().setModel(model)
        if model is None:
            return
        model.modelAboutToBeReset.connect(self._sebelum_ulang)
        model.modelReset.connect(self._sesudah_ulang)
        model.rowsInserted.connect(self._perbarui_kosong)
        self.selectionModel().currentRowChanged.connect(self._baris_berganti)
        if isinstance(model, HalamanModel):
            model.dimuat.connect(self._perbarui_kosong)
            model.dataChanged.connect(self._data_berubah)
        self._atur_kolom()

    def _atur_kolom(self) -> None:
        model = self.model()
        if not isinstance(model, HalamanModel):
            return
        kepala = self.horizontalHeader()
        geser = int(model.bercentang)
        if model.bercentang:
            kepala.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
            kepala.resizeSection(0, px(LEBAR_CENTANG))
        for nomor, kolom in enumerate(model.kolom):
            lentur = kolom.lebar == 0
            cara = QHeaderView.ResizeMode.Stretch if lentur else QHeaderView.ResizeMode.Interactive
            kepala.setSectionResizeMode(nomor + geser, cara)
            if not lentur:
                kepala.resizeSection(nomor + geser, px(kolom.lebar))
        self._lenturkan()

    def _lenturkan(self) -> None:
        model = self.model()
        if isinstance(model, HalamanModel):
            geser = int(model.bercentang)
            lenturkan(self.horizontalHeader(), [n + geser for n, k in enumerate(model.kolom) if k.lebar == 0])

    def baris_kini(self) -> object | None:
        """Return the value of the current row."""
        model, indeks = self.model(), self.currentIndex()
        if isinstance(model, HalamanModel) and indeks.isValid():
            return model.baris(indeks.row())  # type: ignore[no-any-return]
        return None

    def pilih_baris(self, nomor: int) -> None:
        """Make a row current and bring it into view below whole rows; out of range does nothing."""
        model, batang = self.model(), self.verticalScrollBar()
        if model is not None and 0 <= nomor < model.rowCount():
            sebelum = batang.value()
            indeks = model.index(nomor, self.currentIndex().column() if self.currentIndex().isValid() else 0)
            self.setCurrentIndex(indeks)
            self.scrollTo(indeks)
            if batang.value() != sebelum:
                self._luruskan(nomor)

    def _luruskan(self, nomor: int) -> None:
        """Scroll on to the next whole row at the top, never past row `nomor`."""
        atas = self.rowAt(0)
        terpotong = self.rowViewportPosition(atas)
        if atas < nomor and terpotong < 0:
            batang = self.verticalScrollBar()
            batang.setValue(batang.value() + terpotong + self.rowHeight(atas))

    def pilih_kunci(self, kunci: object) -> bool:
        """Make the row of an identity current; False when it is not held."""
        model = self.model()
        nomor = model.nomor(kunci) if isinstance(model, HalamanModel) else -1
        self.pilih_baris(nomor)
        return nomor >= 0

    def geser_baris(self, langkah: int) -> None:
        """Go up or down, as the keys K and J do; at the end it stays."""
        model = self.model()
        if model is not None and model.rowCount():
            self.pilih_baris(max(0, min(model.rowCount() - 1, self.currentIndex().row() + langkah)))

    def _baris_berganti(self, kini: QModelIndex, _lama: QModelIndex) -> None:
        model = self.model()
        if isinstance(model, HalamanModel) and kini.isValid():
            self.baris_dipilih.emit(model.baris(kini.row()))
        else:
            self.baris_dipilih.emit(None)

    def _data_berubah(self, atas: QModelIndex, bawah: QModelIndex, peran: list[int]) -> None:
        kini = self.currentIndex()
        if kini.isValid() and atas.row() <= kini.row() <= bawah.row() and not peran:
            self._baris_berganti(kini, kini)

    def _sebelum_ulang(self) -> None:
        model, indeks = self.model(), self.currentIndex()
        kunci = model.kunci_baris(indeks.row()) if isinstance(model, HalamanModel) and indeks.isValid() else None
        self._ingat = (kunci, self.verticalScrollBar().value())

    def _sesudah_ulang(self) -> None:
        if self._ingat is not None and self._ingat[0] is not None and self.pilih_kunci(self._ingat[0]):
            self.verticalScrollBar().setValue(self._ingat[1])
        else:
            self.baris_dipilih.emit(None)
        self._ingat = None
        self._perbarui_kosong()

    def _perbarui_kosong(self) -> None:
        model = self.model()
        termuat = not isinstance(model, HalamanModel) or model.pernah_dimuat
        self.kosong.setVisible(model is not None and termuat and model.rowCount() == 0 and self.kosong.berisi)
        self.kosong.setGeometry(self.viewport().rect())

    def _kepala_diklik(self, bagian: int) -> None:
        model = self.model()
        if isinstance(model, HalamanModel) and model.bercentang and bagian == 0:
            model.centang_semua(model.keadaan_centang() is not Qt.CheckState.Checked)

    def _buka(self, indeks: QModelIndex) -> None:
        model = self.model()
        if isinstance(model, HalamanModel) and indeks.isValid():
            self.baris_dibuka.emit(model.baris(indeks.row()))

    def salin(self) -> str:
        """Put the chosen rows on the clipboard, columns apart by tabs, and return them."""
        model = self.model()
        if model is None:
            return ""
        baris = sorted({indeks.row() for indeks in self.selectedIndexes()})
        kolom = range(model.columnCount())
        teks = "\n".join("\t".join(str(model.index(b, k).data() or "") for k in kolom).strip("\t") for b in baris)
        QApplication.clipboard().setText(teks)
        return teks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Enter opens, Ctrl+C copies."""
        model, indeks = self.model(), self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.salin()
        elif event.key() == Qt.Key.Key_Space and isinstance(model, HalamanModel) and model.bercentang:
            if indeks.isValid():
                model.balik_centang(indeks.row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and indeks.isValid():
            self._buka(indeks)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the empty state over the whole table, and its columns readable."""
        super().resizeEvent(event)
        self._lenturkan()
        self.kosong.setGeometry(self.viewport().rect())
