"""What every sheet of the page Pembinaan has: a way back, a title with its state, fields that scroll, buttons below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import tandai_galat
from kinerja_desktop.gui.common.jam_simpan import JamSimpan
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.lencana import Tag
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol, TombolIkon, Varian
from kinerja_desktop.gui.pembinaan.isian import TabelIsian
from kinerja_desktop.services import dokumen, formulir_pembinaan
from kinerja_desktop.services.konteks import Context


class Lembar(QWidget):
    """A sheet; `selesai` says that it is done with, True when something was written."""

    selesai = Signal(bool)

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman)
        self.halaman, self.konteks = halaman, konteks
        self.mengisi = False
        self._dicetak: tuple[str, UUID] | None = None
        self._bertanda: list[QWidget] = []
        self.kembali = TombolIkon("kiri", self.tr("Kembali ke garis waktu"), pintasan="Esc")
        self.kembali.clicked.connect(lambda _=False: self.tinggalkan())
        self.judul, self.tag = LabelPotong(), Tag("", "draf")
        self.judul.setel_huruf(14, 600)
        self.tombol_cetak = Tombol(self.tr("Simpan formulir…"), ikon="cetak")
        self.tombol_cetak.clicked.connect(lambda _=False: self._cetak())
        kepala = QHBoxLayout()
        kepala.setSpacing(px(8))
        for widget in (self.kembali, self.tag):
            kepala.addWidget(widget)
        kepala.insertWidget(1, self.judul, 1)
        kepala.addWidget(self.tombol_cetak)
        self.isi = QWidget()
        self.tata = QVBoxLayout(self.isi)
        self.tata.setContentsMargins(0, 0, px(10), 0)
        self.tata.setSpacing(px(6))
        self.gulir = QScrollArea()
        self.gulir.setFrameShape(QFrame.Shape.NoFrame)
        self.gulir.setWidgetResizable(True)
        self.gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.gulir.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.gulir.setWidget(self.isi)
        for latar in (self.gulir.viewport(), self.isi):
            latar.setAutoFillBackground(False)
        self.masalah, self.tersimpan = self.teks("", "galat"), self.teks("", "bantuan")
        self.masalah.hide()
        self.kaki = QHBoxLayout()
        self.kaki.setSpacing(px(8))
        self.kaki.addWidget(self.tersimpan, 1)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(16), px(12), px(10), px(12))
        tata.setSpacing(px(8))
        tata.addLayout(kepala)
        tata.addWidget(self.gulir, 1)
        tata.addWidget(self.masalah)
        tata.addLayout(self.kaki)
        self.jam = JamSimpan(self)
        self.jam.timeout.connect(self.simpan_otomatis)

    # building

    def teks(self, isi: str, peran: str = "") -> QLabel:
        """A label that wraps."""
        label = QLabel(isi)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if peran:
            label.setProperty("peran", peran)
        return label

    def medan(self, nama: str, medan: QWidget, bantuan: str = "") -> QLabel:
        """Add a field below its name; returns the name."""
        label = self.teks(nama, "medan")
        label.setBuddy(medan)
        medan.setAccessibleName(nama)
        self.tata.addWidget(label)
        if bantuan:
            self.tata.addWidget(self.teks(bantuan, "bantuan"))
        self.tata.addWidget(medan)
        return label

    def tombol(self, teks: str, varian: Varian, lakukan: Callable[[], None], pintasan: str = "") -> Tombol:
        """Add a button at the right of the foot; it stays hidden until the sheet knows that it is of use."""
        tombol = Tombol(teks, varian, pintasan=pintasan, parent=self)
        tombol.hide()
        tombol.clicked.connect(lambda _=False: lakukan())
        self.kaki.addWidget(tombol)
        return tombol

    def dapat_dicetak(self, format_: str | None, nomor: UUID | None = None) -> None:
        """Offer the form of a record, or none."""
        self._dicetak = (format_, nomor) if format_ and nomor else None
        self.tombol_cetak.setVisible(self._dicetak is not None)

    # typing

    def diketik(self) -> None:
        """Something changed by hand: keep it within a second."""
        if not self.mengisi:
            self.bersihkan_masalah()
            self.jam.catat()

    def simpan_otomatis(self) -> None:
        """Keep what is typed; a sheet without drafts keeps nothing."""

    def tertulis(self) -> None:
        """Say that it was kept."""
        jam = f"{self.konteks.sekarang():%H.%M}"
        self.tersimpan.setText(self.tr("Tersimpan otomatis {jam} ✓").format(jam=jam))

    def titip(self) -> None:
        """What is typed goes into the store now."""
        if self.jam.isActive():
            self.jam.stop()
            self.simpan_otomatis()

    def tinggalkan(self) -> None:
        """Go back; what is typed stays as a draft."""
        self.titip()
        self.selesai.emit(False)

    # problems

    def tampilkan_masalah(self, masalah: Sequence[Masalah]) -> None:
        """Say what is wrong above the buttons; sheets mark their fields besides."""
        kata = [". ".join(teks_galat(m.galat)[:2]) for m in masalah]
        self.masalah.setText(kata[0] if kata else "")
        self.masalah.setVisible(bool(kata))

    def tandai(self, medan: QWidget, bidang: str, masalah: Sequence[Masalah]) -> None:
        """Mark a field that stays with the sheet when something is wrong with it, until anything is typed."""
        kata = next((teks_galat(m.galat)[0] for m in masalah if m.bidang == bidang), "")
        tandai_galat(medan, None, kata)
        self._bertanda.append(medan)

    def bersihkan_masalah(self) -> None:
        """Take the words and the marks away."""
        self.masalah.hide()
        while self._bertanda:
            tandai_galat(self._bertanda.pop())

    def gagal(self, galat: UserError) -> None:
        """A refusal stays above the buttons while it is read."""
        self.masalah.setText(" ".join(teks_galat(galat)[1:]))
        self.masalah.setVisible(True)
        self.halaman.tampilkan_galat(galat)

    def tandai_blok(self, blok: TabelIsian, nama: str, masalah: Sequence[Masalah]) -> None:
        """Mark the rows of one block."""
        milik = {
            m.bidang.removeprefix(nama): ". ".join(teks_galat(m.galat)[:2])
            for m in masalah
            if m.bidang == nama or m.bidang.startswith(f"{nama}[")
        }
        blok.tandai(milik)

    def tawarkan_urung(self, blok: TabelIsian) -> None:
        """A row that was taken away can be put back."""

        def dihapus(letak: int, isi: object) -> None:
            if isinstance(isi, tuple):
                self.halaman.tampilkan_pesan(
                    "ok",
                    self.tr("Baris dihapus"),
                    tindakan=(self.tr("Urungkan"), lambda: blok.sisipkan(letak, isi)),
                    hitung_mundur=8,
                )

        blok.dihapus.connect(dihapus)

    # writing

    def tulis(
        self, kerja: Callable[[], object], kabar: str, tindakan: tuple[str, Callable[[], None]] | None = None
    ) -> None:
        """Run a write, tell the news with what can be done next, and go back to the timeline."""
        self.jam.stop()

        def usai(_: object) -> None:
            self.selesai.emit(True)
            self.halaman.tampilkan_pesan("ok", kabar, tindakan=tindakan, hitung_mundur=12 if tindakan else 6)

        self.halaman.jalankan(kerja, selesai=usai, gagal=self.gagal)

    def _cetak(self) -> None:
        self.titip()
        if self._dicetak is None:
            return
        format_, nomor = self._dicetak
        saring = "PDF (*.pdf);;Excel (*.xlsx)"
        berkas = dialog.simpan_berkas(self, self.tr("Simpan formulir"), f"{format_}.pdf", saring)
        if berkas is None:
            return

        def kerja() -> Path:
            baris = formulir_pembinaan.tentang(self.konteks, format_, nomor)
            dokumen.simpan(self.konteks, dokumen.isi_baris(self.konteks, baris), berkas)
            return berkas

        self.halaman.jalankan(kerja, selesai=self._tercetak)

    def _tercetak(self, berkas: Path) -> None:
        self.halaman.tampilkan_pesan(
            "ok",
            self.tr("{nama} tersimpan").format(nama=berkas.name),
            tindakan=(self.tr("Buka"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(berkas)))),
        )
