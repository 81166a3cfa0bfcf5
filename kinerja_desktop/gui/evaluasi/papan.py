"""The quadrant as a board: people's chips in nine cells, moved by mouse and by key. It only asks; the view moves."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from kinerja_desktop.domain.kalibrasi import KOSONG, Tempat, geser
from kinerja_desktop.domain.kuadran import BARIS, KOLOM, KUADRAN, PREDIKAT_LAYAR
from kinerja_desktop.gui.common import lukis
from kinerja_desktop.gui.common.bahasa import istilah
from kinerja_desktop.gui.common.ikon import lukis_ikon
from kinerja_desktop.gui.common.lencana import inisial
from kinerja_desktop.gui.common.theme import huruf, penata, px, warna
from kinerja_desktop.gui.evaluasi import label
from kinerja_desktop.gui.evaluasi.papan_tata import KEPALA_BARIS, KEPALA_SEL, Tata, susun, tempat_papan
from kinerja_desktop.services.evaluasi_tim import AnggotaTim

_PANAH = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_PILIH = {Qt.Key.Key_J: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_K: -1, Qt.Key.Key_PageUp: -1}
_LEBAR_TANDA = 130
"""In a narrower chip the name takes the room of the lock; its grey ground and its words still tell."""
_BUKA = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PapanKuadran(QWidget):
    """`dipindah` carries (person, place) that is asked for, `dibuka` whose sheet is wanted, `terlihat` a point."""

    dipindah = Signal(object, object)
    dibuka = Signal(object)
    terlihat = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anggota: dict[UUID, AnggotaTim] = {}
        self._tata = Tata()
        self._tekan: tuple[UUID, QPointF] | None = None
        self._seret: QPointF | None = None
        self.dipilih: UUID | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        penata().berubah.connect(self._susun)

    # what is shown

    def isi(self, anggota: Sequence[AnggotaTim]) -> None:
        """Show a team; the chosen person stays chosen."""
        self._anggota = {a.pegawai_id: a for a in anggota}
        if self.dipilih not in self._anggota:
            self.dipilih = next(iter(self._anggota), None)
        self._tekan = self._seret = None
        self._susun()

    def pilih(self, pegawai_id: UUID) -> None:
        """Choose a person and bring the chip into view."""
        self.dipilih = pegawai_id
        self._umumkan()
        if pegawai_id in self._tata.chip:
            self.terlihat.emit(self._tata.chip[pegawai_id].center().toPoint())
        self.update()

    def kotak_chip(self, pegawai_id: UUID) -> QRectF:
        """Where the chip of a person lies."""
        return self._tata.chip[pegawai_id]

    def kotak_sel(self, tempat: Tempat) -> QRectF:
        """Where a cell, or the tray, lies; empty for a tray that is not shown."""
        return self._tata.sel.get(tempat, QRectF())

    def _susun(self) -> None:
        induk = self.parentWidget()
        tinggi = induk.height() if induk is not None else self.height()
        self._tata = susun(list(self._anggota.values()), self.width(), tinggi)
        self.setMinimumHeight(int(self._tata.tinggi))
        self._umumkan()
        self.update()

    def _umumkan(self) -> None:
        self.setAccessibleName(self.tr("Papan kalibrasi"))
        a = self._anggota.get(self.dipilih) if self.dipilih else None
        self.setAccessibleDescription(self.kata(a) if a is not None else self.tr("Belum ada pegawai."))

    def kata(self, a: AnggotaTim) -> str:
        """Everything about one chip in words."""
        hasil, perilaku = a.tempat
        baris = [
            a.baris.nama,
            self.tr("Hasil kerja: {rating}").format(rating=label.rating(hasil) if hasil else "—"),
            self.tr("Perilaku kerja: {rating}").format(rating=label.rating(perilaku) if perilaku else "—"),
        ]
        if a.predikat is not None:
            baris.append(istilah(PREDIKAT_LAYAR[a.predikat]))
        if a.terkunci:
            baris.append(self.tr("Sudah ditetapkan, tidak dapat dipindah"))
        elif not a.dapat_digeser:
            baris.append(self.tr("SKP belum ditetapkan, tidak dapat dipindah"))
        if a.perlu_alasan:
            baris.append(self.tr("Perlu alasan: berbeda dari panduan. Enter membuka lembarnya."))
        return "\n".join(baris)

    def sizeHint(self) -> QSize:
        """As high as the people need."""
        return QSize(px(640), int(self._tata.tinggi))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._susun()

    # painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw cells, tray, chips, and last the chip that is being dragged."""
        with QPainter(self) as pelukis:
            pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
            tujuan = self._tata.sel_di(self._seret) if self._seret is not None else None
            for tempat, kotak in self._tata.sel.items():
                self._lukis_sel(pelukis, tempat, kotak, tempat == tujuan)
            self._lukis_sumbu(pelukis)
            for siapa, kotak in self._tata.chip.items():
                terseret = self._seret is not None and self._tekan is not None and self._tekan[0] == siapa
                self._lukis_chip(pelukis, self._anggota[siapa], kotak, redup=terseret)
            if self._seret is not None and self._tekan is not None:
                kotak = QRectF(self._tata.chip[self._tekan[0]])
                kotak.moveCenter(self._seret)
                self._lukis_chip(pelukis, self._anggota[self._tekan[0]], kotak)

    def _lukis_sel(self, pelukis: QPainter, tempat: Tempat, kotak: QRectF, dituju: bool) -> None:
        pelukis.setPen(QPen(warna("primary" if dituju else "line"), 1.6 if dituju else 1))
        pelukis.setBrush(warna("primary_soft" if dituju else "surface" if tempat == KOSONG else "header_bg"))
        pelukis.drawRoundedRect(kotak, px(7), px(7))
        hasil, perilaku = tempat
        if hasil is None or perilaku is None:
            nama = self.tr("Rating belum lengkap")
        else:
            nama = istilah(PREDIKAT_LAYAR[KUADRAN[hasil, perilaku]])
        jumlah = sum(tempat_papan(a) == tempat for a in self._anggota.values())
        kepala = QRectF(kotak.left() + px(9), kotak.top() + px(2), kotak.width() - px(18), px(KEPALA_SEL - 4))
        pelukis.setFont(huruf(11.5, 600))
        pelukis.setPen(warna("muted"))
        pelukis.drawText(kepala, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, nama)
        if jumlah:
            pelukis.drawText(kepala, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(jumlah))

    def _lukis_sumbu(self, pelukis: QPainter) -> None:
        pelukis.setFont(huruf(11))
        pelukis.setPen(warna("muted"))
        for hasil in BARIS:
            kotak = self._tata.sel.get((hasil, KOLOM[0]), QRectF())
            kiri = QRectF(0, kotak.top(), px(KEPALA_BARIS - 6), kotak.height())
            rata = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            nama = label.rating_pendek(hasil)
            if hasil is BARIS[1]:
                nama = self.tr("Hasil kerja: {rating}").format(rating=nama.lower())
            pelukis.drawText(kiri, rata, nama)
        for perilaku in KOLOM:
            kotak = self._tata.sel.get((BARIS[-1], perilaku), QRectF())
            bawah = QRectF(kotak.left(), kotak.bottom(), kotak.width(), px(18))
            nama = label.rating_pendek(perilaku)
            if perilaku is KOLOM[1]:
                nama = self.tr("Perilaku kerja: {rating}").format(rating=nama.lower())
            pelukis.drawText(bawah, Qt.AlignmentFlag.AlignCenter, nama)

    def _lukis_chip(self, pelukis: QPainter, a: AnggotaTim, kotak: QRectF, *, redup: bool = False) -> None:
        terpilih = a.pegawai_id == self.dipilih
        pelukis.setOpacity(0.35 if redup else 1.0)
        garis = "primary" if terpilih else "warn_line" if a.perlu_alasan else "line"
        dasar = "warn_soft" if a.perlu_alasan else "primary_soft" if terpilih else "surface"
        pelukis.setPen(QPen(warna(garis), 1.8 if terpilih and self.hasFocus() else 1))
        pelukis.setBrush(warna("draf_soft" if not a.dapat_digeser and not terpilih else dasar))
        pelukis.drawRoundedRect(kotak, kotak.height() / 2, kotak.height() / 2)
        sisi = kotak.height() - px(6)
        bulat = QRectF(kotak.left() + px(3), kotak.top() + px(3), sisi, sisi)
        pelukis.setPen(Qt.PenStyle.NoPen)
        pelukis.setBrush(warna("avatar"))
        pelukis.drawEllipse(bulat)
        pelukis.setPen(warna("on_avatar"))
        pelukis.setFont(huruf(9.5, 600))
        pelukis.drawText(bulat, Qt.AlignmentFlag.AlignCenter, inisial(a.baris.nama))
        kanan = kotak.right() - px(9)
        if not a.dapat_digeser and kotak.width() > px(_LEBAR_TANDA):
            kanan = self._lukis_tanda(pelukis, kotak, kanan, "kunci", "muted")
        if a.perlu_alasan:
            kanan = self._lukis_alasan(pelukis, kotak, kanan)
        gaya = huruf(12, 600 if terpilih else 400)
        nama = QRectF(bulat.right() + px(6), kotak.top(), kanan - bulat.right() - px(8), kotak.height())
        pelukis.setFont(gaya)
        pelukis.setPen(warna("ink" if a.dapat_digeser else "muted"))
        pendek = lukis.ukuran(gaya).elided(a.baris.nama.split(",")[0], nama.width())
        pelukis.drawText(nama, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, pendek)
        pelukis.setOpacity(1.0)

    def _lukis_tanda(self, pelukis: QPainter, kotak: QRectF, kanan: float, ikon: str, token: str) -> float:
        sisi = px(13)
        lukis_ikon(pelukis, QRectF(kanan - sisi, kotak.center().y() - sisi / 2, sisi, sisi), ikon, warna(token))
        return kanan - sisi - px(4)

    def _lukis_alasan(self, pelukis: QPainter, kotak: QRectF, kanan: float) -> float:
        """The words where there is room for them beside the name, else the sign."""
        teks, gaya = self.tr("perlu alasan"), huruf(11, 600)
        lebar = lukis.ukuran(gaya).horizontalAdvance(teks)
        if kotak.width() < lebar + px(110):
            return self._lukis_tanda(pelukis, kotak, kanan, "awas", "warn_ink")
        pelukis.setFont(gaya)
        pelukis.setPen(warna("warn_ink"))
        tempat = QRectF(kanan - lebar, kotak.top(), lebar, kotak.height())
        pelukis.drawText(tempat, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, teks)
        return kanan - lebar - px(6)

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a chip; it may be dragged from here."""
        siapa = self._tata.chip_di(event.position())
        if siapa is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._tekan = (siapa, event.position())
        self.pilih(siapa)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what may move; the cell below shows that it takes it."""
        siapa = self._tata.chip_di(event.position())
        boleh = siapa is not None and self._anggota[siapa].dapat_digeser
        self.setCursor(Qt.CursorShape.OpenHandCursor if boleh else Qt.CursorShape.ArrowCursor)
        if self._tekan is None or not self._anggota[self._tekan[0]].dapat_digeser:
            return
        jauh = (event.position() - self._tekan[1]).manhattanLength()
        if self._seret is not None or jauh >= QApplication.startDragDistance():
            self._seret = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.terlihat.emit(event.position().toPoint())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go over a cell: ask for that place."""
        tekan, seret = self._tekan, self._seret
        self._batal_seret()
        tujuan = self._tata.sel_di(event.position()) if seret is not None else None
        if tekan is not None and tujuan is not None:
            self._minta(tekan[0], tujuan)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the sheet."""
        siapa = self._tata.chip_di(event.position())
        self._batal_seret()
        if siapa is not None:
            self.dibuka.emit(siapa)

    def _batal_seret(self) -> None:
        self._tekan = self._seret = None
        self.unsetCursor()
        self.update()

    def _minta(self, siapa: UUID, tujuan: Tempat) -> None:
        a = self._anggota[siapa]
        if a.dapat_digeser and tujuan != tempat_papan(a):
            self.dipindah.emit(siapa, tujuan)

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the chosen chip, J and K choose another, Delete takes the rating back, Enter opens the sheet."""
        kunci = Qt.Key(event.key())
        polos = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if kunci == Qt.Key.Key_Escape and self._seret is not None:
            self._batal_seret()
        elif not polos or self.dipilih is None:
            super().keyPressEvent(event)
        elif kunci in _PANAH:
            self._minta(self.dipilih, geser(self._anggota[self.dipilih].tempat, *_PANAH[kunci]))
        elif kunci in _PILIH:
            urut = list(self._tata.chip)
            self.pilih(urut[(urut.index(self.dipilih) + _PILIH[kunci]) % len(urut)])
        elif kunci in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._minta(self.dipilih, KOSONG)
        elif kunci in _BUKA:
            self.dibuka.emit(self.dipilih)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell about the chip under the mouse."""
        if isinstance(event, QHelpEvent):
            siapa = self._tata.chip_di(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.kata(self._anggota[siapa]) if siapa else "", self)
            return True
        return super().event(event)
