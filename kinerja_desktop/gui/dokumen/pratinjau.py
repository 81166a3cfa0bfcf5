"""The pages of a form on screen: turning, and as large as the person can read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QPainter, QPixmap, QWheelEvent
from PySide6.QtWidgets import QLabel

from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Lajur
from kinerja_desktop.gui.common.theme import penata, px, warna
from kinerja_desktop.gui.forms.ui_dokumen_form import Ui_Dokumen
from kinerja_desktop.services import dokumen as layanan

SELEBAR = 0
PILIHAN = (50, 75, 100, 125, 150, 200, 300)
_PIKSEL_PER_TITIK = 96 / 72
_LEBAR_TERBESAR = 5000
_KUNCI = {
    Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_Underscore: -1, Qt.Key.Key_0: 0,
}  # fmt: skip


class Pratinjau(QObject):
    """Draws one page at a time into the form; `data` is the PDF that is shown.

    `Selebar ruang` follows the width of the room; a fixed size scrolls. Ctrl+wheel and, while the page has the focus,
    Ctrl++, Ctrl+− and Ctrl+0 change it. 100 % is the size of the paper.
    """

    def __init__(self, halaman: Halaman, form: Ui_Dokumen) -> None:
        super().__init__(halaman)
        self._induk, self.form = halaman, form
        self.data = b""
        self.halaman = self.jumlah = 0
        self._lebar_titik = 0.0
        form.zum.addItem(self.tr("Selebar ruang"), SELEBAR)
        for persen in PILIHAN:
            form.zum.addItem(f"{persen} %", persen)
        for tombol, nama, pintasan in (
            (form.sebelum, self.tr("Halaman sebelumnya"), "PgUp"),
            (form.sesudah, self.tr("Halaman berikutnya"), "PgDown"),
        ):
            tombol.setAccessibleName(nama)
            tombol.setShortcut(QKeySequence(pintasan))
            tombol.setToolTip(f"{nama} ({pintasan})")
        for tombol, nama, tanda in (
            (form.zum_kurang, self.tr("Perkecil"), "-"),
            (form.zum_tambah, self.tr("Perbesar"), "+"),
        ):
            tombol.setAccessibleName(nama)
            tombol.setShortcut(QKeySequence(f"Ctrl+Alt+{tanda}"))
            tombol.setToolTip(self.tr("{apa} (Ctrl+Alt+{tanda}, Ctrl+roda tetikus)").format(apa=nama, tanda=tanda))
        form.zum.setAccessibleName(self.tr("Ukuran pratinjau"))
        form.gulir.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._jam = QTimer(self)
        self._jam.setSingleShot(True)
        self._jam.setInterval(120)
        self._jam.timeout.connect(self._gambar)
        form.zum.currentIndexChanged.connect(lambda _: self._gambar())
        form.zum_kurang.clicked.connect(lambda: self.ubah(-1))
        form.zum_tambah.clicked.connect(lambda: self.ubah(1))
        form.sebelum.clicked.connect(lambda: self.ke(self.halaman - 1))
        form.sesudah.clicked.connect(lambda: self.ke(self.halaman + 1))
        penata().berubah.connect(self._gambar)
        for objek in (form.gulir, form.gulir.viewport()):
            objek.installEventFilter(self)

    @property
    def mendatar(self) -> bool:
        """True when the page shown is wider than high."""
        peta = self.form.gambar.pixmap()
        return peta.width() > peta.height()

    def isi(self, hasil: tuple[bytes, int]) -> None:
        """Show the first page of another PDF."""
        self.data, self.jumlah = hasil
        self.ke(0)

    def ke(self, halaman: int) -> None:
        """Turn to a page."""
        f = self.form
        self.halaman = max(0, min(halaman, self.jumlah - 1))
        f.nomor_halaman.setText(self.tr("Halaman {n} dari {semua}").format(n=self.halaman + 1, semua=self.jumlah))
        f.sebelum.setEnabled(self.halaman > 0)
        f.sesudah.setEnabled(self.halaman < self.jumlah - 1)
        f.gulir.verticalScrollBar().setValue(0)
        self._gambar()

    def persen(self) -> int:
        """Return the size of the page on screen, of 100 % for paper size."""
        tetap = int(self.form.zum.currentData() or SELEBAR)
        if tetap or not self._lebar_titik:
            return tetap
        return round(self._ruang() * 100 / (self._lebar_titik * _PIKSEL_PER_TITIK))

    def ubah(self, arah: int) -> None:
        """One step larger or smaller than what is seen now; 0 goes back to the width of the room."""
        kini = self.persen()
        lebih = [p for p in PILIHAN if p > kini] if arah > 0 else [p for p in reversed(PILIHAN) if p < kini]
        if arah == 0:
            self.form.zum.setCurrentIndex(0)
        elif lebih:
            self.form.zum.setCurrentIndex(self.form.zum.findData(lebih[0]))

    def _ruang(self) -> int:
        """The width of a page beside the scroll bar, whether it is there or not: it must not come and go."""
        gulir = self.form.gulir
        return max(300, gulir.width() - gulir.verticalScrollBar().sizeHint().width() - px(8))

    def _gambar(self) -> None:
        if not self.data:
            return
        skala, persen, ruang = self._induk.devicePixelRatioF(), int(self.form.zum.currentData() or 0), self._ruang()
        data, halaman = self.data, self.halaman

        def kerja() -> tuple[float, tuple[int, int, bytes]]:
            titik = layanan.ukuran_halaman(data, halaman)[0]
            lebar = titik * _PIKSEL_PER_TITIK * persen / 100 if persen else ruang
            return titik, layanan.halaman(data, halaman, round(min(_LEBAR_TERBESAR, lebar * skala)))

        self._induk.pekerja.jalankan(
            self._induk, kerja, selesai=lambda hasil: self._tampilkan(hasil[0], hasil[1], skala), lajur=Lajur.PANJANG
        )

    def _tampilkan(self, titik: float, hasil: tuple[int, int, bytes], skala: float) -> None:
        self._lebar_titik = titik
        lebar, tinggi, isi = hasil
        peta = QPixmap.fromImage(QImage(isi, lebar, tinggi, lebar * 4, QImage.Format.Format_RGBA8888))
        peta.setDevicePixelRatio(skala)
        _beri_tepi(peta)
        gambar: QLabel = self.form.gambar
        batang = (self.form.gulir.horizontalScrollBar(), self.form.gulir.verticalScrollBar())
        tempat = [satu.value() / satu.maximum() if satu.maximum() else 0.0 for satu in batang]
        gambar.setPixmap(peta)
        gambar.setMinimumSize(peta.deviceIndependentSize().toSize())
        gambar.setAccessibleName(f"{self.form.judul.text()}, {self.form.nomor_halaman.text()}")
        self.form.isiGulir.adjustSize()
        for satu, bagian in zip(batang, tempat, strict=True):
            satu.setValue(round(bagian * satu.maximum()))

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        """Draw again when the room changes; Ctrl with the wheel or with + − 0 changes the size here alone."""
        if event.type() == QEvent.Type.Resize and objek is self.form.gulir:
            if not self.form.zum.currentData():
                self._jam.start()
        elif isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.ubah(1 if event.angleDelta().y() > 0 else -1)
            return True
        elif isinstance(event, QKeyEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            arah = _KUNCI.get(Qt.Key(event.key()))
            if arah is not None:
                event.accept()  # the window's own Ctrl++ enlarges the words of the program
                if event.type() == QEvent.Type.KeyPress:
                    self.ubah(arah)
                return True
        return super().eventFilter(objek, event)


def _beri_tepi(peta: QPixmap) -> None:
    """White paper on a white card needs an edge."""
    with QPainter(peta) as pelukis:
        pelukis.setPen(warna("line"))
        pelukis.drawRect(QRectF(0, 0, *peta.deviceIndependentSize().toTuple()).adjusted(0.5, 0.5, -0.5, -0.5))
