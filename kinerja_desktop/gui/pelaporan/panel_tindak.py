"""The card beside the follow-up lists: why this person is proposed, and the form that keeps what became of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.tindak_lanjut import JUDUL, JenisTindakLanjut, KeadaanTindakLanjut
from kinerja_desktop.gui.common.bahasa import istilah, teks_galat, tulis_tanggal
from kinerja_desktop.gui.common.cara_hitung import TombolCara
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import IsianTanggal
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.services import tindak_lanjut as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.tindak_lanjut import KEADAAN_LAYAR, BarisTindakLanjut

_LEBAR, _TINGGI_CATATAN = 340, 74


class PanelTindak(Kartu):
    """One line of the lists. What is typed about another line is not lost: it comes back with that line."""

    tercatat = Signal()

    def __init__(self, halaman: Halaman, context: Context, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._halaman, self._context = halaman, context
        self._baris: BarisTindakLanjut | None = None
        self._diketik: dict[object, str] = {}
        self.setFixedWidth(px(_LEBAR))
        self.nama, self.alasan, self.rekomendasi, self.terakhir, self.masalah = (QLabel() for _ in range(5))
        for label, peran in (
            (self.nama, "judul"),
            (self.alasan, ""),
            (self.rekomendasi, "muted"),
            (self.terakhir, "bantuan"),
            (self.masalah, "galat"),
        ):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("peran", peran)
        self.cara = TombolCara(self.tr("usulan ini"))
        self.formulir = self._formulir()
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(8))
        for satu in (self.nama, self.alasan, self.cara, self.rekomendasi, self.terakhir):
            tata.addWidget(satu)
        tata.addStretch(1)
        tata.addWidget(self.formulir)
        self.tampilkan(None)

    def _formulir(self) -> QWidget:
        self.keadaan, self.isi_catatan, self.nomor = Pilihan(), QPlainTextEdit(), QLineEdit()
        for keadaan in (KeadaanTindakLanjut.DITINDAKLANJUTI, KeadaanTindakLanjut.TIDAK_DILANJUTKAN):
            self.keadaan.addItem(istilah(KEADAAN_LAYAR[keadaan]), keadaan)
        self.isi_catatan.setPlaceholderText(self.tr("Apa yang diputuskan, oleh siapa"))
        self.isi_catatan.setFixedHeight(px(_TINGGI_CATATAN))
        self.isi_catatan.setTabChangesFocus(True)
        self.isi_catatan.textChanged.connect(self._simpan_ketikan)
        self.nomor.setPlaceholderText(self.tr("Nomor surat"))
        self.tanggal = IsianTanggal()
        self.tanggal.setel_tanggal(self._context.hari_ini())
        for medan, nama in (
            (self.keadaan, self.tr("Keadaan")),
            (self.isi_catatan, self.tr("Catatan")),
            (self.nomor, self.tr("Nomor surat")),
            (self.tanggal, self.tr("Tanggal")),
        ):
            medan.setAccessibleName(nama)
        self.tombol = Tombol(self.tr("Catat"), "primary", pintasan="Ctrl+S", ikon="simpan")
        self.tombol.clicked.connect(self.catat)
        isi = QWidget()
        tata = QVBoxLayout(isi)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(6))
        label = QLabel(self.tr("Catat tindak lanjut"))
        label.setProperty("peran", "medan")
        for satu in (label, self.keadaan, self.isi_catatan):
            tata.addWidget(satu)
        sebaris = QHBoxLayout()
        sebaris.setSpacing(px(8))
        sebaris.addWidget(self.nomor, 1)
        sebaris.addWidget(self.tanggal)
        tata.addLayout(sebaris)
        tata.addWidget(self.masalah)
        tata.addWidget(self.tombol, 0, Qt.AlignmentFlag.AlignRight)
        return isi

    def tampilkan(self, baris: BarisTindakLanjut | None) -> None:
        """Show a line, or that none is chosen."""
        ganti = self._baris is None or baris is None or self._baris.kunci != baris.kunci
        self._baris = baris
        self.masalah.hide()
        self.cara.setVisible(baris is not None)
        boleh = baris is not None and self._context.peran in layanan.PENCATAT
        self.formulir.setVisible(boleh)
        if baris is None:
            self.nama.setText(self.tr("Pilih satu baris untuk membaca alasannya."))
            for label in (self.alasan, self.rekomendasi, self.terakhir):
                label.hide()
            return
        self.nama.setText(f"{baris.orang.pegawai.nama}\n{istilah(JUDUL[baris.usulan.jenis])}")
        tertahan = [baris.usulan.tertahan] if baris.usulan.tertahan else []
        self._isi(self.alasan, "\n".join(f"• {istilah(a)}" for a in (*baris.usulan.alasan, *tertahan)))
        saran = baris.orang.rekomendasi
        self._isi(self.rekomendasi, self.tr("Rekomendasi penilai: {teks}").format(teks=saran) if saran else "")
        self._isi(self.terakhir, self._kalimat_terakhir(baris))
        self.cara.setel(lambda: None if self._baris is None else self._baris.cara)
        if ganti:
            self.isi_catatan.setPlainText(self._diketik.get(baris.kunci, ""))
            self.nomor.clear()
        self.nomor.setToolTip(
            self.tr("Wajib untuk sanksi yang dijatuhkan") if baris.usulan.jenis is JenisTindakLanjut.SANKSI else ""
        )

    def _kalimat_terakhir(self, baris: BarisTindakLanjut) -> str:
        c = baris.catatan
        if c is None:
            return ""
        nomor = f" ({c.nomor_surat})" if c.nomor_surat else ""
        return f"{istilah(KEADAAN_LAYAR[c.keadaan])}, {tulis_tanggal(c.tanggal)}{nomor}: {c.catatan}"

    @staticmethod
    def _isi(label: QLabel, teks: str) -> None:
        label.setText(teks)
        label.setVisible(bool(teks))

    def _simpan_ketikan(self) -> None:
        if self._baris is not None:
            self._diketik[self._baris.kunci] = self.isi_catatan.toPlainText()

    def catat(self) -> None:
        """Keep what became of the proposal."""
        baris = self._baris
        if baris is None:
            return
        self._halaman.jalankan(
            layanan.catat,
            self._context,
            baris,
            KeadaanTindakLanjut(self.keadaan.currentData()),
            self.isi_catatan.toPlainText(),
            self.tanggal.tanggal(),
            self.nomor.text(),
            selesai=lambda _: self._sesudah(baris),
            gagal=self._gagal,
        )

    def _sesudah(self, baris: BarisTindakLanjut) -> None:
        self._diketik.pop(baris.kunci, None)
        self.isi_catatan.clear()
        self.nomor.clear()
        self.masalah.hide()
        self._halaman.tampilkan_pesan("ok", self.tr("Tindak lanjut dicatat"))
        self.tercatat.emit()

    def _gagal(self, galat: UserError) -> None:
        judul, _, saran = teks_galat(galat)
        self.masalah.setText(f"{judul}. {saran}")
        self.masalah.show()
        self.isi_catatan.setFocus()
