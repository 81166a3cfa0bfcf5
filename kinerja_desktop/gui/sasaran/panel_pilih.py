"""A searchable list beside the plan to insert from: the library of results, or phrases of the annex."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kinerja_desktop.gui.common.isian import KotakCari
from kinerja_desktop.gui.common.theme import huruf, px
from kinerja_desktop.gui.common.tombol import Tombol, TombolIkon

_URUT = Qt.ItemDataRole.UserRole


class Pilihan(NamedTuple):
    """One entry: `grup` heads it, `rinci` is shown while it is chosen, `cari` are the words it is found by."""

    grup: str
    judul: str
    rinci: str
    cari: str
    nilai: Any


class PanelPilih(QWidget):
    """`dipilih` carries the value to insert (Enter, double click or the button), `ditutup` follows Esc."""

    dipilih = Signal(object)
    ditutup = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._semua: list[Pilihan] = []
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(12), 0, 0, 0)
        tata.setSpacing(px(6))
        kepala = QHBoxLayout()
        self.judul = QLabel()
        self.judul.setProperty("peran", "judul")
        self.tutup = TombolIkon("silang", self.tr("Tutup panel (Esc)"))
        self.tutup.clicked.connect(self.ditutup)
        kepala.addWidget(self.judul, 1)
        kepala.addWidget(self.tutup)
        tata.addLayout(kepala)
        self.kotak = KotakCari(self, self.tr("Cari dalam daftar…"))
        self.kotak.dicari.connect(self._tampilkan)
        self.kotak.installEventFilter(self)
        tata.addWidget(self.kotak)
        self.daftar = QListWidget(self)
        self.daftar.setWordWrap(True)
        self.daftar.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.daftar.setAccessibleName(self.tr("Daftar pilihan"))
        self.daftar.itemActivated.connect(lambda _: self._pilih())
        self.daftar.currentItemChanged.connect(lambda *_: self._rinci())
        self.daftar.installEventFilter(self)
        tata.addWidget(self.daftar, 1)
        self.rinci = QLabel()
        self.rinci.setWordWrap(True)
        self.rinci.setProperty("peran", "bantuan")
        tata.addWidget(self.rinci)
        self.sisip = Tombol(self.tr("Sisipkan"), "primary", ikon="tambah")
        self.sisip.clicked.connect(self._pilih)
        tata.addWidget(self.sisip, 0, Qt.AlignmentFlag.AlignLeft)

    def setel(self, judul: str, semua: Sequence[Pilihan], petunjuk: str = "") -> None:
        """Fill the panel."""
        self.judul.setText(judul)
        if petunjuk:
            self.kotak.setel_petunjuk(petunjuk)
        self._semua = list(semua)
        self._tampilkan(self.kotak.text())

    def mulai(self) -> None:
        """Begin with the search."""
        self.kotak.selectAll()
        self.kotak.setFocus()

    def terlihat(self) -> list[Any]:
        """Values of the rows that the search left."""
        semua = (self._isi(self.daftar.item(n)) for n in range(self.daftar.count()))
        return [satu.nilai for satu in semua if satu is not None]

    def _isi(self, butir: QListWidgetItem | None) -> Pilihan | None:
        """The entry of a row; the row holds only its number, since Qt must not keep our values."""
        urut = None if butir is None else butir.data(_URUT)
        return None if urut is None else self._semua[urut]

    def _tampilkan(self, kata: str) -> None:
        cari = kata.casefold().split()
        self.daftar.clear()
        grup = ""
        for urut, satu in enumerate(self._semua):
            if not all(k in satu.cari.casefold() for k in cari):
                continue
            if satu.grup != grup:
                grup = satu.grup
                kepala = QListWidgetItem(grup, self.daftar)
                kepala.setFlags(Qt.ItemFlag.NoItemFlags)
                kepala.setFont(huruf(12, 600))
            butir = QListWidgetItem(satu.judul, self.daftar)
            butir.setData(_URUT, urut)
            butir.setToolTip(satu.rinci)
        if self.daftar.count() > 1:
            self.daftar.setCurrentRow(1)
        self._rinci()

    def _rinci(self) -> None:
        kini = self._isi(self.daftar.currentItem())
        kosong = self.tr("Tidak ada yang cocok. Coba kata lain.") if not self.daftar.count() else ""
        self.rinci.setText(kini.rinci if kini is not None else kosong)
        self.rinci.setVisible(bool(self.rinci.text()))
        self.sisip.setEnabled(kini is not None)

    def _pilih(self) -> None:
        kini = self._isi(self.daftar.currentItem())
        if kini is not None:
            self.dipilih.emit(kini.nilai)

    def eventFilter(self, benda: QObject, peristiwa: QEvent) -> bool:
        """Down goes from the search to the list, Enter in the search inserts, Esc closes."""
        if isinstance(peristiwa, QKeyEvent) and peristiwa.type() == QEvent.Type.KeyPress:
            kunci = Qt.Key(peristiwa.key())
            if kunci == Qt.Key.Key_Escape and (benda is self.daftar or not self.kotak.text()):
                self.ditutup.emit()
                return True
            if benda is self.kotak and kunci == Qt.Key.Key_Down:
                self.daftar.setFocus()
                return True
            if benda is self.kotak and kunci in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._tampilkan(self.kotak.text())
                self._pilih()
                return True
        return super().eventFilter(benda, peristiwa)
