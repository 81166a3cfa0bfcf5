"""Ctrl+K: one field that finds pages, people, reports and help; lies over the window, closes with Esc."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.gui.common import lukis
from kinerja_desktop.gui.common.ikon import lukis_ikon
from kinerja_desktop.gui.common.tasks import Pekerja, TugasTerbaru
from kinerja_desktop.gui.common.theme import huruf, px, warna
from kinerja_desktop.gui.shell.definisi import DefinisiHalaman, HasilCari
from kinerja_desktop.gui.shell.sinonim import cari_sinonim

Indeks = QModelIndex | QPersistentModelIndex
_KATA_TERPENDEK = 2
_PERAN_HASIL = Qt.ItemDataRole.UserRole


class ModelHasil(QAbstractListModel):
    """The answers of the search."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hasil: list[HasilCari] = []

    def isi(self, hasil: Sequence[HasilCari]) -> None:
        """Replace all answers."""
        self.beginResetModel()
        self._hasil = list(hasil)
        self.endResetModel()

    def hasil(self, baris: int) -> HasilCari:
        """Return one answer."""
        return self._hasil[baris]

    def rowCount(self, induk: Indeks = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Count the answers."""
        return 0 if induk.isValid() else len(self._hasil)

    def data(self, indeks: Indeks, peran: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words, or the whole answer."""
        if not indeks.isValid():
            return None
        hasil = self._hasil[indeks.row()]
        if peran == _PERAN_HASIL:
            return hasil
        if peran in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{hasil.judul} — {hasil.keterangan}" if hasil.keterangan else hasil.judul
        return None


class _Pelukis(QStyledItemDelegate):
    """Draws an answer in two lines."""

    def sizeHint(self, opsi: QStyleOptionViewItem, indeks: Indeks) -> object:  # type: ignore[override]
        ukuran = super().sizeHint(opsi, indeks)
        ukuran.setHeight(px(44))
        ukuran.setWidth(px(100))
        return ukuran

    def paint(self, pelukis: QPainter, opsi: QStyleOptionViewItem, indeks: Indeks) -> None:
        hasil: HasilCari = indeks.data(_PERAN_HASIL)
        kotak = QRectF(opsi.rect).adjusted(2, 1, -2, -1)
        pelukis.save()
        pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
        if opsi.state & QStyle.StateFlag.State_Selected:
            pelukis.setPen(Qt.PenStyle.NoPen)
            pelukis.setBrush(warna("primary_soft"))
            pelukis.drawRoundedRect(kotak, px(7), px(7))
        sisi = px(16)
        tempat = QRectF(kotak.left() + px(10), kotak.center().y() - sisi / 2, sisi, sisi)
        lukis_ikon(pelukis, tempat, hasil.ikon, warna("muted"))
        teks = kotak.adjusted(px(38), px(4), -px(10), -px(4))
        for isi, gaya, token, sisi_teks in (
            (hasil.judul, huruf(13, 500), "ink", Qt.AlignmentFlag.AlignTop),
            (hasil.keterangan, huruf(11.5), "muted", Qt.AlignmentFlag.AlignBottom),
        ):
            rata = Qt.AlignmentFlag.AlignVCenter if not hasil.keterangan else sisi_teks
            pelukis.setFont(gaya)
            pelukis.setPen(warna(token))
            pelukis.drawText(teks, rata, lukis.ukuran(gaya).elided(isi, teks.width()))
        pelukis.restore()


class Palet(QWidget):
    """The search over the window; `dipilih` carries the chosen `HasilCari`."""

    dipilih = Signal(object)

    def __init__(
        self,
        pekerja: Pekerja,
        halaman: Sequence[DefinisiHalaman],
        penyedia: Callable[[str], Sequence[HasilCari]] | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._halaman = halaman
        self._ditemukan: Sequence[HasilCari] = ()
        self._penyedia = penyedia
        self._asal: QWidget | None = None
        self._cari = TugasTerbaru(pekerja, self, penyedia or _tanpa_hasil, self._terima)
        self.setAccessibleName(self.tr("Cari"))
        self.medan = QLineEdit(self)
        self.medan.setPlaceholderText(self.tr("Ketik nama pegawai, laporan, menu, atau bantuan…"))
        self.medan.setAccessibleName(self.tr("Kata yang dicari"))
        self.medan.setClearButtonEnabled(True)
        self.medan.installEventFilter(self)
        self.medan.textChanged.connect(self._teks_berubah)
        self.model = ModelHasil(self)
        self.daftar = QListView(self)
        self.daftar.setModel(self.model)
        self.daftar.setItemDelegate(_Pelukis(self.daftar))
        self.daftar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.daftar.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.daftar.setAccessibleName(self.tr("Hasil pencarian"))
        self.daftar.clicked.connect(self._pilih_indeks)
        self.kosong = QLabel(self)
        self.kosong.setProperty("peran", "muted")
        self.kosong.setWordWrap(True)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(10, 10, 10, 10)
        tata.setSpacing(6)
        tata.addWidget(self.medan)
        tata.addWidget(self.daftar, 1)
        tata.addWidget(self.kosong)
        self.hide()

    def buka(self, kanan: int, atas: int) -> None:
        """Open with the right upper corner at a point of the window; an open palette closes instead."""
        if self.isVisible():
            self.tutup()
            return
        induk = self.parentWidget()
        tinggi_induk = induk.height() if induk is not None else 600
        self._asal = self.window().focusWidget()
        lebar, tinggi = px(460), min(px(420), tinggi_induk - atas - 20)
        self.setGeometry(max(8, kanan - lebar), atas, lebar, tinggi)
        self.medan.clear()
        self._teks_berubah("")
        self.show()
        self.raise_()
        self.medan.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tutup(self) -> None:
        """Close and give the focus back."""
        self.hide()
        if self._asal is not None and self._asal.isVisible():
            self._asal.setFocus(Qt.FocusReason.OtherFocusReason)
        self._asal = None

    def _teks_berubah(self, teks: str) -> None:
        self._ditemukan = ()
        self._perbarui()
        if self._penyedia is not None and len(teks.strip()) >= _KATA_TERPENDEK:
            self._cari.minta(teks.strip())

    def _terima(self, hasil: Sequence[HasilCari]) -> None:
        self._ditemukan = hasil
        self._perbarui()

    def _perbarui(self) -> None:
        kata = self.medan.text().strip().casefold()
        menu = [
            HasilCari(satu.judul, self.tr("Halaman"), satu.ikon, satu.kunci)
            for satu in self._halaman
            if kata in satu.judul.casefold()
        ]
        sinonim = cari_sinonim(kata, {satu.kunci for satu in self._halaman}) if len(kata) >= _KATA_TERPENDEK else []
        semua = [*menu, *sinonim, *self._ditemukan]
        self.model.isi(semua)
        self.daftar.setVisible(bool(semua))
        self.kosong.setVisible(not semua)
        self.kosong.setText(self.tr("Tidak ada yang cocok dengan “{kata}”.").format(kata=self.medan.text().strip()))
        if semua:
            self.daftar.setCurrentIndex(self.model.index(0))

    def _pilih_indeks(self, indeks: QModelIndex) -> None:
        if indeks.isValid():
            hasil = self.model.hasil(indeks.row())
            self.tutup()
            self.dipilih.emit(hasil)

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        """Arrows move in the list while typing; Enter chooses, Esc closes, leaving the field closes."""
        if objek is self.medan and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._tombol_ditekan(event)
        if objek is self.medan and isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            sengaja = event.reason() in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason)
            self.setVisible(not sengaja)
        return False

    def _tombol_ditekan(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            jumlah = self.model.rowCount()
            if jumlah:
                langkah = 1 if event.key() == Qt.Key.Key_Down else -1
                baris = (self.daftar.currentIndex().row() + langkah) % jumlah
                self.daftar.setCurrentIndex(self.model.index(baris))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pilih_indeks(self.daftar.currentIndex())
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.tutup()
            return True
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        with QPainter(self) as pelukis:
            pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
            pelukis.setPen(QPen(warna("input_line"), 1))
            pelukis.setBrush(warna("surface"))
            pelukis.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(10), px(10))


def _tanpa_hasil(_teks: str) -> Sequence[HasilCari]:
    return ()
