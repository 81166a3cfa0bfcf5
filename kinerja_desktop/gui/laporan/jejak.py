"""The line above the form: 1 Draf → 2 Diajukan → 3 Diperiksa … → 4 Disetujui, with the present step as a pill."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kinerja_desktop.domain.laporan import StatusLaporan
from kinerja_desktop.gui.common import lukis
from kinerja_desktop.gui.common.theme import huruf, px, warna

_TINGGI, _JARAK = 22, 10
# which step is present, and the kind of its pill
_LETAK: dict[StatusLaporan, tuple[int, str]] = {
    StatusLaporan.DRAF: (0, "draf"),
    StatusLaporan.DIKEMBALIKAN: (0, "kem"),
    StatusLaporan.DIAJUKAN: (1, "aju"),
    StatusLaporan.PERLU_DISETUJUI_ULANG: (2, "kem"),
    StatusLaporan.DISETUJUI: (3, "ok"),
}


class JejakStatus(QWidget):
    """Four steps of a report; read out as one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = StatusLaporan.DRAF
        self._penilai = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setel(self._status, "")

    def setel(self, status: StatusLaporan, penilai: str) -> None:
        """Show the state of a report and who looks at it."""
        self._status, self._penilai = status, penilai
        letak, _ = _LETAK[status]
        langkah = self.langkah()
        self.setAccessibleName(self.tr("Keadaan laporan: {kini}, dari {semua}").format(
            kini=langkah[letak], semua=", ".join(langkah)))  # fmt: skip
        self.updateGeometry()
        self.update()

    def langkah(self) -> list[str]:
        """Words of the steps."""
        draf = self.tr("1 Dikembalikan") if self._status is StatusLaporan.DIKEMBALIKAN else self.tr("1 Draf")
        ulang = self._status is StatusLaporan.PERLU_DISETUJUI_ULANG
        pola = self.tr("3 Diperiksa ulang {penilai}") if ulang else self.tr("3 Diperiksa {penilai}")
        penilai = self._penilai or self.tr("penilai")
        return [draf, self.tr("2 Diajukan"), pola.format(penilai=penilai), self.tr("4 Disetujui")]

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(px(420), px(_TINGGI))

    def minimumSizeHint(self) -> QSize:
        """It may be cut at the right."""
        return QSize(px(120), px(_TINGGI))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the steps."""
        pelukis = QPainter(self)
        pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
        letak, jenis = _LETAK[self._status]
        x = 0.0
        for nomor, kata in enumerate(self.langkah()):
            if nomor:
                x = self._kata(pelukis, x, "→", "muted")
            if nomor == letak:
                lebar, tinggi = lukis.lebar_tag(kata), px(18)
                kotak = QRectF(x, (self.height() - tinggi) / 2, lebar, tinggi)
                lukis.tag(pelukis, kotak, kata, jenis)
                x += lebar + px(_JARAK)
            else:
                x = self._kata(pelukis, x, kata, "ink" if nomor < letak else "muted")
        pelukis.end()

    def _kata(self, pelukis: QPainter, x: float, kata: str, token: str) -> float:
        gaya = huruf(12.5)
        pelukis.setFont(gaya)
        pelukis.setPen(warna(token))
        ukur = lukis.ukuran(gaya)
        ruang = self.width() - x
        kata = ukur.elided(kata, ruang)
        lebar = ukur.horizontalAdvance(kata)
        pelukis.drawText(QRectF(x, 0, max(0.0, ruang), self.height()), Qt.AlignmentFlag.AlignVCenter, kata)
        return x + lebar + px(_JARAK)
