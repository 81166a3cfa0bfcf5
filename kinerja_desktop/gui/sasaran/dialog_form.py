"""The fields of one entry of the dialog kinerja: what is typed, what was written before."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from kinerja_desktop.domain.dialog_kinerja import JenisDialog
from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.gui.common.bahasa import teks_galat, tulis_tanggal
from kinerja_desktop.gui.common.isian import tandai_galat
from kinerja_desktop.gui.common.isian_tanggal import IsianTanggal
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sasaran import label
from kinerja_desktop.services.dialog import EntriDialog, IsianDialog


class DialogForm(QWidget):
    """Edits one entry; `berubah` follows each keystroke, `simpan` and `batal` are asked for by the buttons."""

    berubah = Signal()
    simpan = Signal()
    batal = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id: UUID | None = None
        self._mengisi = False
        self.tanggal, self.jenis, self.peserta = IsianTanggal(self), Pilihan(self), QLineEdit(self)
        self.pokok, self.kesepakatan = QPlainTextEdit(self), QPlainTextEdit(self)
        self.atasan = QCheckBox(self.tr("Dengan atasan pejabat penilai (Lampiran II.C.5)"), self)
        self.masalah, self.lama, self.keterangan = QLabel(self), QLabel(self), QLabel(self)
        self.tombol_simpan = Tombol(self.tr("Simpan catatan"), "primary", parent=self)
        self.tombol_batal = Tombol(self.tr("Batal"), "flat", parent=self)
        for jenis in JenisDialog:
            self.jenis.addItem(label.jenis_dialog(jenis), jenis)
        self.peserta.setPlaceholderText(self.tr("Nama pegawai dan pimpinan, dipisah titik koma"))
        self.pokok.setPlaceholderText(self.tr("Apa yang dibicarakan: hasil kerja, indikator, target, perilaku"))
        self.kesepakatan.setPlaceholderText(self.tr("Apa yang disepakati: sumber daya, pelaporan, konsekuensi"))
        self._susun()
        self._sambungkan()

    def _susun(self) -> None:
        tata = QGridLayout(self)
        tata.setContentsMargins(px(12), 0, px(4), 0)
        tata.setHorizontalSpacing(px(10))
        tata.setVerticalSpacing(px(3))
        tata.setColumnStretch(1, 1)
        self.masalah.setProperty("peran", "galat")
        for teks in (self.lama, self.keterangan):
            teks.setProperty("peran", "bantuan")
        for teks in (self.masalah, self.lama, self.keterangan):
            teks.setWordWrap(True)
            teks.hide()
        tata.addWidget(self._nama(self.tr("Tanggal"), self.tanggal), 0, 0)
        tata.addWidget(self._nama(self.tr("Jenis dialog"), self.jenis), 0, 1)
        tata.addWidget(self.tanggal, 1, 0)
        tata.addWidget(self.jenis, 1, 1)
        baris = 2
        for judul, medan in (
            (self.tr("Peserta"), self.peserta),
            (self.tr("Pokok bahasan"), self.pokok),
            (self.tr("Kesepakatan"), self.kesepakatan),
        ):
            tata.addWidget(self._nama(judul, medan), baris, 0, 1, 2)
            tata.addWidget(medan, baris + 1, 0, 1, 2)
            tata.setRowStretch(baris + 1, int(isinstance(medan, QPlainTextEdit)))
            baris += 2
        for medan in (self.pokok, self.kesepakatan):
            medan.setTabChangesFocus(True)
            medan.setMinimumHeight(px(52))
        for widget in (self.atasan, self.masalah, self.keterangan, self.lama):
            tata.addWidget(widget, baris, 0, 1, 2)
            baris += 1
        tombol = QHBoxLayout()
        tombol.addStretch(1)
        tombol.addWidget(self.tombol_batal)
        tombol.addWidget(self.tombol_simpan)
        tata.addLayout(tombol, baris, 0, 1, 2)

    def _nama(self, judul: str, medan: QWidget) -> QLabel:
        nama = QLabel(judul, self)
        nama.setProperty("peran", "medan")
        nama.setBuddy(medan)
        medan.setAccessibleName(judul)
        return nama

    def _sambungkan(self) -> None:
        self.tanggal.diubah.connect(lambda _: self._diketik())
        self.jenis.currentIndexChanged.connect(lambda _: self._diketik())
        self.peserta.textChanged.connect(lambda _: self._diketik())
        for medan in (self.pokok, self.kesepakatan):
            medan.textChanged.connect(self._diketik)
        self.atasan.toggled.connect(lambda _: self._diketik())
        self.tombol_simpan.clicked.connect(self.simpan)
        self.tombol_batal.clicked.connect(self.batal)

    def _diketik(self) -> None:
        if not self._mengisi:
            self.tampilkan_masalah(())
            self.berubah.emit()

    def setel(self, isian: IsianDialog, *, ubah: bool, tawarkan_atasan: bool, entri: EntriDialog | None = None) -> None:
        """Show an entry; read-only unless `ubah`. `tawarkan_atasan`: a dialog with the atasan can be recorded."""
        self._mengisi = True
        self._id = isian.id
        self.tanggal.setel_tanggal(isian.tanggal)
        self.jenis.setCurrentIndex(list(JenisDialog).index(isian.jenis))
        self.peserta.setText(isian.peserta)
        self.pokok.setPlainText(isian.pokok)
        self.kesepakatan.setPlainText(isian.kesepakatan)
        self.atasan.setChecked(isian.dengan_atasan)
        self._mengisi = False
        for medan in (self.tanggal, self.peserta, self.pokok, self.kesepakatan):
            medan.setReadOnly(not ubah)
        self.jenis.setEnabled(ubah)
        self.atasan.setEnabled(ubah and tawarkan_atasan)
        self.atasan.setVisible(isian.dengan_atasan or (ubah and tawarkan_atasan))
        self.tombol_simpan.setText(self.tr("Simpan perbaikan") if isian.id else self.tr("Simpan catatan"))
        self.tombol_simpan.setVisible(ubah)
        self.tombol_batal.setVisible(ubah)
        self.tampilkan_masalah(())
        self._tampilkan_riwayat(entri)

    def _tampilkan_riwayat(self, entri: EntriDialog | None) -> None:
        teks, lama = "", ""
        if entri is not None:
            kapan = f"{tulis_tanggal(entri.pada.date())} {entri.pada:%H.%M}"
            teks = self.tr("Ditulis {oleh}, {kapan}").format(oleh=entri.oleh, kapan=kapan)
            lama = "\n".join(self._teks_lama(satu.isi.pokok, satu.isi.kesepakatan) for satu in reversed(entri.lama))
            if lama:
                lama = self.tr("Sebelum diperbaiki:\n{teks}").format(teks=lama)
        for widget, isi in ((self.keterangan, teks), (self.lama, lama)):
            widget.setText(isi)
            widget.setVisible(bool(isi))

    def _teks_lama(self, pokok: str, kesepakatan: str) -> str:
        return f"“{' '.join(pokok.split())}” → “{' '.join(kesepakatan.split())}”"

    def isian(self) -> IsianDialog:
        """What is typed."""
        return IsianDialog(
            self.tanggal.tanggal(),
            JenisDialog(self.jenis.currentData()),
            self.peserta.text(),
            self.pokok.toPlainText(),
            self.kesepakatan.toPlainText(),
            self.atasan.isChecked(),
            self._id,
        )

    def tampilkan_masalah(self, masalah: Sequence[Masalah]) -> None:
        """Mark the fields and say what is wrong."""
        bidang = {"tanggal": self.tanggal, "peserta": self.peserta, "pokok": self.pokok}
        kata = {m.bidang: ". ".join(teks_galat(m.galat)[:2]) for m in masalah}
        for nama, medan in bidang.items():
            tandai_galat(medan, None, kata.get(nama, ""))
        self.masalah.setText("\n".join(kata.values()))
        self.masalah.setVisible(bool(masalah))
