"""The tab "Riwayat": decisions on the plan, every text that was set, and what changed between two of them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.domain.beda_skp import Beda
from kinerja_desktop.domain.skp import KeputusanSkp, PutusanSkp, Skp
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.lencana import JenisTag, Tag
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sasaran import label
from kinerja_desktop.gui.sasaran.beda import DaftarBeda
from kinerja_desktop.gui.sasaran.tab import IsiTab, TabSkp
from kinerja_desktop.services import dokumen, riwayat_skp
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.riwayat_skp import RiwayatSkp, VersiSkp

_RUPA: dict[PutusanSkp, JenisTag] = {
    PutusanSkp.KEMBALIKAN: "kem",
    PutusanSkp.SETUJUI: "aju",
    PutusanSkp.TETAPKAN: "ok",
}
_LEBAR = 256


class RiwayatTab(TabSkp):
    """At the left what was decided, when, by whom and why; at the right two set texts side by side."""

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman, konteks)
        self._skp: Skp | None = None
        self._riwayat = RiwayatSkp((), ())
        self._mengisi = False
        self.gulir = QScrollArea(self)
        self.gulir.setFrameShape(QFrame.Shape.NoFrame)
        self.gulir.setWidgetResizable(True)
        self.gulir.setFixedWidth(px(_LEBAR))
        self.kanan = QWidget(self)
        self.lama, self.baru = Pilihan(self.kanan), Pilihan(self.kanan)
        self.lama.setAccessibleName(self.tr("SKP yang dibandingkan"))
        self.baru.setAccessibleName(self.tr("SKP pembanding"))
        self.tombol_formulir = Tombol(self.tr("Simpan formulir…"), ikon="unduh", parent=self.kanan)
        self.tombol_formulir.setToolTip(self.tr("Formulir resmi sebagaimana ditetapkan waktu itu, PDF atau Excel"))
        self.alasan = QLabel(self.kanan)
        self.alasan.setWordWrap(True)
        self.beda = DaftarBeda(self.kanan)
        self._susun()
        for pilihan in (self.lama, self.baru):
            pilihan.currentIndexChanged.connect(lambda _: self._bandingkan())
        self.tombol_formulir.clicked.connect(self._simpan_formulir)

    def _susun(self) -> None:
        atas = QHBoxLayout()
        atas.setSpacing(px(8))
        atas.addWidget(self.lama, 1)
        atas.addWidget(QLabel("→", self.kanan))
        atas.addWidget(self.baru, 1)
        isi = QVBoxLayout(self.kanan)
        isi.setContentsMargins(px(12), 0, 0, 0)
        isi.setSpacing(px(8))
        isi.addLayout(atas)
        isi.addWidget(self.alasan)
        isi.addWidget(self.beda, 1)
        isi.addWidget(self.tombol_formulir, 0, Qt.AlignmentFlag.AlignRight)
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, px(8), 0, 0)
        tata.addWidget(self.gulir)
        tata.addWidget(self.kanan, 1)

    def judul_tab(self) -> str:
        """Word on the tab."""
        return self.tr("Riwayat")

    def setel(self, isi: IsiTab) -> None:
        """Load the history of this plan."""
        self._skp = isi.lembar.skp
        nomor = isi.lembar.skp.id
        self.halaman.jalankan(
            riwayat_skp.riwayat, self.konteks, nomor, selesai=lambda hasil: self._terima(nomor, hasil)
        )

    def _terima(self, nomor: UUID, hasil: RiwayatSkp) -> None:
        if self._skp is None or self._skp.id != nomor:
            return
        self._tampilkan_keputusan(self._skp, hasil)
        if hasil == self._riwayat and self.lama.count():
            return
        self._riwayat = hasil
        self.kanan.setVisible(bool(hasil.versi))
        self._mengisi = True
        for pilihan in (self.lama, self.baru):
            pilihan.clear()
            for versi in hasil.versi:
                pilihan.addItem(self._nama(versi))
        self.lama.setCurrentIndex(max(0, len(hasil.versi) - 2))
        self.baru.setCurrentIndex(len(hasil.versi) - 1)
        for widget in (self.lama, self.baru):
            widget.setEnabled(len(hasil.versi) > 1)
        self._mengisi = False
        self._bandingkan()

    def _nama(self, versi: VersiSkp) -> str:
        pola = self.tr("Ke-{nomor}, {tanggal} (berlaku)") if versi.berlaku else self.tr("Ke-{nomor}, {tanggal}")
        return pola.format(nomor=versi.nomor, tanggal=tulis_tanggal(versi.pada.date()))

    # decisions

    def _tampilkan_keputusan(self, skp: Skp, riwayat: RiwayatSkp) -> None:
        badan = QWidget()
        badan.setObjectName("isiGulir")
        tata = QVBoxLayout(badan)
        tata.setContentsMargins(0, 0, px(8), px(8))
        tata.setSpacing(px(10))
        for widget in self._baris_sekarang(skp, riwayat):
            tata.addWidget(widget)
        alasan = {v.keputusan.id: v.alasan for v in riwayat.versi}
        for keputusan, nama in reversed(riwayat.keputusan):
            tata.addWidget(self._baris(keputusan, nama, alasan.get(keputusan.id, "")))
        if tata.count() == 0:
            tata.addWidget(self._teks(self.tr("Belum ada pengajuan atau keputusan."), "muted"))
        tata.addStretch(1)
        self.gulir.setWidget(badan)

    def _baris_sekarang(self, skp: Skp, riwayat: RiwayatSkp) -> list[QWidget]:
        berlaku = riwayat.versi[-1].skp if riwayat.versi else None
        if berlaku == skp:
            return []
        baris: list[QWidget] = []
        if skp.diajukan_pada is not None:
            baris.append(self._teks(self.tr("Diajukan {kapan}").format(kapan=_kapan(skp.diajukan_pada)), ""))
        if skp.alasan_revisi:
            baris.append(self._teks(self.tr("Alasan revisi: {alasan}").format(alasan=skp.alasan_revisi), ""))
        return baris

    def _teks(self, isi: str, peran: str) -> QLabel:
        teks = QLabel(isi)
        teks.setTextFormat(Qt.TextFormat.PlainText)
        teks.setWordWrap(True)
        teks.setProperty("peran", peran)
        return teks

    def _baris(self, keputusan: KeputusanSkp, nama: str, alasan: str) -> QWidget:
        kotak = QWidget()
        tata = QVBoxLayout(kotak)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(2))
        tag = Tag(label.putusan(keputusan.putusan), _RUPA[keputusan.putusan], kotak)
        tata.addWidget(tag, 0, Qt.AlignmentFlag.AlignLeft)
        tata.addWidget(self._teks(f"{_kapan(keputusan.pada)} · {nama}", "muted"))
        if alasan:
            tata.addWidget(self._teks(self.tr("Alasan revisi: {alasan}").format(alasan=alasan), ""))
        if keputusan.catatan:
            tata.addWidget(self._teks(f"“{keputusan.catatan}”", ""))
        return kotak

    # two texts

    def _versi(self, pilihan: QComboBox) -> VersiSkp | None:
        nomor = pilihan.currentIndex()
        return self._riwayat.versi[nomor] if 0 <= nomor < len(self._riwayat.versi) else None

    def _bandingkan(self) -> None:
        lama, baru = self._versi(self.lama), self._versi(self.baru)
        if self._mengisi or lama is None or baru is None:
            return
        self.alasan.setText(self.tr("Alasan revisi: {alasan}").format(alasan=baru.alasan) if baru.alasan else "")
        self.alasan.setVisible(bool(baru.alasan))
        self.tombol_formulir.setEnabled(bool(baru.keputusan.cuplikan))
        if len(self._riwayat.versi) == 1:
            self.beda.isi((), self.tr("SKP ini ditetapkan satu kali. Setelah direvisi, perubahannya terlihat di sini."))
            return
        if lama.nomor > baru.nomor:
            lama, baru = baru, lama
        self.halaman.jalankan(riwayat_skp.bandingkan, self.konteks, lama, baru, selesai=self._tampilkan_beda)

    def _tampilkan_beda(self, beda: tuple[Beda, ...]) -> None:
        self.beda.isi(beda, self.tr("Isi kedua SKP sama."))

    def _simpan_formulir(self) -> None:
        versi = self._versi(self.baru)
        if versi is None or self._skp is None:
            return
        nama = self.tr("SKP_{tahun}_ke-{nomor}.pdf").format(tahun=self._skp.tahun, nomor=versi.nomor)
        berkas = dialog.simpan_berkas(self, self.tr("Simpan formulir"), nama, "PDF (*.pdf);;Excel (*.xlsx)")
        if berkas is None:
            return

        def kerja() -> Path:
            dokumen.simpan(self.konteks, riwayat_skp.formulir(versi), berkas)
            return berkas

        self.halaman.jalankan(
            kerja,
            selesai=lambda hasil: self.halaman.tampilkan_pesan("ok", self.tr("Formulir tersimpan"), str(hasil)),
        )


def _kapan(saat: datetime) -> str:
    return f"{tulis_tanggal(saat.date())} {saat:%H.%M}"
