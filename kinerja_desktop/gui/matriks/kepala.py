"""Above and below the columns: the leader's indicator with its target, who carries it, and the sum of the shares."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QWidget

from kinerja_desktop.gui.common.theme import huruf, penata, px, warna
from kinerja_desktop.gui.matriks import kata
from kinerja_desktop.gui.matriks.model import MatriksModel
from kinerja_desktop.gui.matriks.paragraf import paragraf

_SISI = 10
TINGGI_KEPALA, TINGGI_KAKI = 92, 42


class KepalaKolom(QHeaderView):
    """Number and target in quiet letters, the indicator in three lines; the whole of it is the tooltip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        penata().berubah.connect(self._berdandan)
        self._berdandan()

    def _berdandan(self) -> None:
        self.setFixedHeight(px(TINGGI_KEPALA))
        self.setMinimumSectionSize(px(90))

    def paintSection(self, pelukis: QPainter, kotak: QRect, bagian: int) -> None:
        """Draw one column's head."""
        model = self.model()
        if not isinstance(model, MatriksModel):
            return
        pelukis.save()
        pelukis.fillRect(kotak, warna("header_bg"))
        luas = QRectF(kotak)
        pelukis.fillRect(QRectF(luas.left(), luas.bottom() - 1, luas.width(), 1), warna("line"))
        pelukis.fillRect(QRectF(luas.right() - 1, luas.top(), 1, luas.height()), warna("row_line"))
        dalam = luas.adjusted(px(_SISI), px(7), -px(_SISI), -px(4))
        if bagian == 0:
            paragraf(pelukis, dalam, self.tr("Pegawai"), huruf(11.5, 600), "muted", 1)
        else:
            kolom = model.kolom[bagian - 1]
            atas = f"{kolom.nomor} · {kolom.target}" if kolom.target else kolom.nomor
            paragraf(pelukis, dalam, atas, huruf(11.5, 600, tabular=True), "muted", 1)
            paragraf(pelukis, dalam.adjusted(0, px(18), 0, 0), kolom.teks, huruf(12.5, 600), "ink", 3)
        pelukis.restore()


class KakiKolom(QWidget):
    """The foot that moves with the columns."""

    def __init__(self, kepala: QHeaderView, model: MatriksModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._kepala, self._model = kepala, model
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        kepala.sectionResized.connect(self.update)
        model.dataChanged.connect(self.perbarui)
        model.modelReset.connect(self.perbarui)
        self._isi: list[tuple[str, str, bool]] = []
        self.perbarui()

    def perbarui(self) -> None:
        """Count again."""
        self._isi = []
        for nomor in range(len(self._model.kolom)):
            pembawa, kosong, beban = self._model.hitung_kolom(nomor)
            jumlah = "" if beban is None else kata.beban(beban)
            self._isi.append((kata.isi_kolom(pembawa, kosong), jumlah, beban is None or beban.pas))
        self.setAccessibleName(self.tr("Jumlah tiap kolom"))
        daftar = zip(self._model.kolom, self._isi, strict=True)
        self.setAccessibleDescription("; ".join(f"{k.nomor}: {a} {b}".strip() for k, (a, b, _) in daftar))
        self.update()

    def teks(self, nomor: int) -> tuple[str, str, bool]:
        """What stands below one column: who carries it, the sum, and whether that is right."""
        return self._isi[nomor]

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(px(200), px(TINGGI_KAKI))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw below each column in view."""
        with QPainter(self) as pelukis:
            pelukis.fillRect(self.rect(), warna("header_bg"))
            pelukis.fillRect(QRectF(0, 0, self.width(), 1), warna("line"))
            for nomor, (atas, bawah, pas) in enumerate(self._isi, start=1):
                kiri, lebar = self._kepala.sectionViewportPosition(nomor), self._kepala.sectionSize(nomor)
                if kiri + lebar < 0 or kiri > self.width():
                    continue
                luas = QRectF(kiri, 0, lebar, self.height())
                pelukis.fillRect(QRectF(luas.right() - 1, 1, 1, luas.height()), warna("row_line"))
                dalam = luas.adjusted(px(_SISI), px(5), -px(_SISI), 0)
                paragraf(pelukis, dalam, atas, huruf(11.5, 500, tabular=True), "muted", 1)
                if bawah:
                    tanda = "✓ " if pas else "≠ "
                    gaya = huruf(11.5, 600, tabular=True)
                    turun = dalam.adjusted(0, px(16), 0, 0)
                    paragraf(pelukis, turun, f"{tanda}{bawah}", gaya, "ok_ink" if pas else "warn_ink", 1)
