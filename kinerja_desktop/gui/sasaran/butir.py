"""A list of sentences: each row a field of its own with its kind, moved and deleted from the keyboard too."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from kinerja_desktop.domain.lampiran_skp import BagianLampiran, jenis_butir
from kinerja_desktop.gui.common.alir import TataAlir
from kinerja_desktop.gui.common.lencana import Tag
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol, TombolIkon
from kinerja_desktop.gui.sasaran import label_lampiran as label

_SISI, _LEBAR_TAG = 12, 100


class MedanButir(QPlainTextEdit):
    """One sentence that wraps; as high as its text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._atur())
        self._atur()

    def _atur(self) -> None:
        baris = max(1, round(self.document().size().height()))
        self.setFixedHeight(baris * self.fontMetrics().lineSpacing() + px(_SISI + 8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps otherwise."""
        super().resizeEvent(event)
        self._atur()


class BarisButir(QWidget):
    """One row: number, sentence, kind, and what can be done with it."""

    diketik = Signal()
    minta = Signal(str)

    def __init__(self, bagian: BagianLampiran, parent: QWidget) -> None:
        super().__init__(parent)
        self._bagian = bagian
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(6))
        self.nomor = QLabel()
        self.nomor.setProperty("peran", "muted")
        self.nomor.setFixedWidth(px(18))
        self.medan = MedanButir(self)
        self.medan.textChanged.connect(self._berubah)
        self.medan.installEventFilter(self)
        self.tag = Tag("", "aju", self)
        tata.addWidget(self.nomor)
        tata.addWidget(self.medan, 1)
        kolom = QWidget(self)
        kolom.setFixedWidth(px(_LEBAR_TAG))
        dalam = QHBoxLayout(kolom)
        dalam.setContentsMargins(0, 0, 0, 0)
        dalam.addWidget(self.tag)
        dalam.addStretch(1)
        tata.addWidget(kolom)
        self.alat = [
            self._tombol("bintang", self.tr("Simpan sebagai frasa saya"), "ingat"),
            self._tombol("atas", self.tr("Pindahkan ke atas (Alt+Atas)"), "naik"),
            self._tombol("bawah", self.tr("Pindahkan ke bawah (Alt+Bawah)"), "turun"),
            self._tombol("hapus", self.tr("Hapus butir"), "hapus"),
        ]
        for alat in self.alat:
            tata.addWidget(alat)

    def _tombol(self, ikon: str, nama: str, perintah: str) -> TombolIkon:
        tombol = TombolIkon(ikon, nama)
        tombol.setProperty("kecil", True)
        tombol.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tombol.clicked.connect(partial(self._minta, perintah))
        return tombol

    def _minta(self, perintah: str, _dicentang: bool = False) -> None:
        self.minta.emit(perintah)

    def setel(self, nomor: int, teks: str, *, ubah: bool) -> None:
        """Show one sentence."""
        self.nomor.setText(f"{nomor}.")
        nama = label.bagian(self._bagian)
        self.medan.setAccessibleName(f"{nama} {nomor}")
        if self.medan.toPlainText() != teks:
            self.medan.setPlainText(teks)
        self.medan.setReadOnly(not ubah)
        for alat in self.alat:
            alat.setVisible(ubah)
        self._tandai()

    def _berubah(self) -> None:
        self._tandai()
        self.diketik.emit()

    def _tandai(self) -> None:
        jenis = jenis_butir(self._bagian, self.medan.toPlainText())
        self.tag.setel(label.jenis(jenis) if jenis else "", label.rupa(jenis))
        self.tag.setVisible(jenis is not None)

    def eventFilter(self, benda: QObject, peristiwa: QEvent) -> bool:
        """Enter goes on in a new row, Backspace takes an empty one away, Alt with an arrow moves it."""
        if not isinstance(peristiwa, QKeyEvent) or peristiwa.type() != QEvent.Type.KeyPress or self.medan.isReadOnly():
            return super().eventFilter(benda, peristiwa)
        kunci, alt = Qt.Key(peristiwa.key()), peristiwa.modifiers() == Qt.KeyboardModifier.AltModifier
        perintah = {Qt.Key.Key_Up: "naik", Qt.Key.Key_Down: "turun"}.get(kunci, "") if alt else ""
        if kunci in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not peristiwa.modifiers():
            perintah = "tambah"
        elif kunci == Qt.Key.Key_Backspace and not self.medan.toPlainText():
            perintah = "hapus"
        if perintah:
            self.minta.emit(perintah)
        return bool(perintah) or super().eventFilter(benda, peristiwa)


class DaftarButir(QWidget):
    """One list of the annex. `dihapus` carries (place, sentence), `diingat` a sentence, `minta_frasa` opens phrases."""

    berubah = Signal()
    dihapus = Signal(int, str)
    diingat = Signal(str)
    minta_frasa = Signal()

    def __init__(self, bagian: BagianLampiran, parent: QWidget) -> None:
        super().__init__(parent)
        self.bagian = bagian
        self._ubah = True
        self.baris: list[BarisButir] = []
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, px(10))
        tata.setSpacing(px(4))
        kepala = QLabel(label.bagian(bagian))
        kepala.setProperty("peran", "medan")
        arti = QLabel(label.arti_bagian(bagian))
        arti.setProperty("peran", "bantuan")
        arti.setWordWrap(True)
        self.masalah = QLabel()
        self.masalah.setWordWrap(True)
        self.masalah.hide()
        tata.addWidget(kepala)
        tata.addWidget(arti)
        tata.addWidget(self.masalah)
        self._tata_baris = QVBoxLayout()
        self._tata_baris.setSpacing(px(4))
        tata.addLayout(self._tata_baris)
        self.kosong = QLabel(self.tr("Belum ada butir."))
        self.kosong.setProperty("peran", "muted")
        tata.addWidget(self.kosong)
        self.kaki = QWidget(self)
        alir = TataAlir(self.kaki, px(6))
        self.tombol_tambah = Tombol(self.tr("Tambah butir"), ikon="tambah")
        self.tombol_frasa = Tombol(self.tr("Contoh frasa"), "flat", ikon="panduan")
        for tombol in (self.tombol_tambah, self.tombol_frasa):
            tombol.setProperty("kecil", True)
            tombol.setAccessibleName(f"{tombol.text()}: {label.bagian(bagian)}")
            alir.addWidget(tombol)
        self.tombol_tambah.clicked.connect(lambda _=False: self.sisipkan(len(self.nilai()), ""))
        self.tombol_frasa.clicked.connect(lambda _=False: self.minta_frasa.emit())
        tata.addWidget(self.kaki)

    def setel(self, isi: Sequence[str], *, ubah: bool) -> None:
        """Show the sentences."""
        self._ubah = ubah
        while len(self.baris) > len(isi):
            self._lepas(self.baris.pop())
        while len(self.baris) < len(isi):
            self.baris.append(self._baris_baru())
        for nomor, (baris, teks) in enumerate(zip(self.baris, isi, strict=True), start=1):
            baris.setel(nomor, teks, ubah=ubah)
        self.kosong.setVisible(not isi)
        self.kaki.setVisible(ubah)

    def _baris_baru(self) -> BarisButir:
        baris = BarisButir(self.bagian, self)
        baris.diketik.connect(self.berubah)
        baris.minta.connect(partial(self._lakukan, baris))
        self._tata_baris.addWidget(baris)
        return baris

    def _lepas(self, baris: BarisButir) -> None:
        self._tata_baris.removeWidget(baris)
        baris.hide()
        baris.deleteLater()

    def isi(self) -> list[str]:
        """Every row as typed, empty ones too."""
        return [b.medan.toPlainText() for b in self.baris]

    def nilai(self) -> tuple[str, ...]:
        """The sentences; empty rows are left out."""
        return tuple(t.strip() for t in self.isi() if t.strip())

    def sisipkan(self, letak: int, teks: str) -> None:
        """Put a sentence at a place and go there; an empty row takes it in."""
        isi = self.isi()
        if teks and "" in (t.strip() for t in isi):
            letak = next(n for n, t in enumerate(isi) if not t.strip())
            isi[letak] = teks
        else:
            letak = min(letak, len(isi))
            isi.insert(letak, teks)
        self._ganti(isi, letak)

    def _ganti(self, isi: list[str], letak: int) -> None:
        self.setel(isi, ubah=self._ubah)
        self.berubah.emit()
        if self.baris:
            medan = self.baris[max(0, min(letak, len(self.baris) - 1))].medan
            medan.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lakukan(self, baris: BarisButir, perintah: str) -> None:
        n, isi = self.baris.index(baris), self.isi()
        if perintah == "tambah":
            self._ganti([*isi[: n + 1], "", *isi[n + 1 :]], n + 1)
        elif perintah == "hapus":
            self._ganti([*isi[:n], *isi[n + 1 :]], n - 1 if n else 0)
            if isi[n].strip():
                self.dihapus.emit(n, isi[n])
        elif perintah == "ingat" and isi[n].strip():
            self.diingat.emit(isi[n])
        elif perintah in ("naik", "turun"):
            ke = n + (1 if perintah == "turun" else -1)
            if 0 <= ke < len(isi):
                isi[n], isi[ke] = isi[ke], isi[n]
                self._ganti(isi, ke)
