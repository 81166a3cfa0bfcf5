"""The left card of the sheet: who it is, the way to the others, what changed since the signature, results, conduct."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.lencana import Tag
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol, TombolIkon
from kinerja_desktop.gui.evaluasi import label
from kinerja_desktop.gui.evaluasi.hasil import HasilPerilaku
from kinerja_desktop.services.evaluasi_bentuk import LembarEvaluasi


class KartuHasil(Kartu):
    """Its buttons are wired by the sheet."""

    def __init__(self) -> None:
        super().__init__("", "", padat=True)
        isi = QVBoxLayout(self)
        isi.setContentsMargins(px(4), px(10), px(4), px(4))
        isi.setSpacing(px(8))
        self.kembali = Tombol(self.tr("Daftar"), "flat", pintasan="Esc", ikon="kiri")
        self.sebelum = TombolIkon("kiri", self.tr("Pegawai sebelumnya"), pintasan="Alt+Left")
        self.sesudah = TombolIkon("kanan", self.tr("Pegawai berikutnya"), pintasan="Alt+Right")
        self.berikut = Tombol(self.tr("Berikutnya"), ikon="kanan")
        self.berikut.setToolTip(
            self.tr("Ke pegawai berikutnya yang belum ditetapkan (Ctrl →); yang sebelumnya: Ctrl ←")
        )
        self.tag = Tag("", "draf")
        self.tag.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.keterangan = LabelPotong(token="muted")
        self.posisi = QLabel()
        self.posisi.setProperty("peran", "muted")
        atas = QHBoxLayout()
        atas.setContentsMargins(px(6), 0, px(6), 0)
        atas.addWidget(self.kembali)
        atas.addWidget(self.tag)
        atas.addWidget(self.keterangan, 1)
        for widget in (self.posisi, self.sebelum, self.sesudah, self.berikut):
            atas.addWidget(widget)
        self.beda = QLabel()
        self.beda.setWordWrap(True)
        self.beda.setProperty("peran", "warn")
        self.beda.setContentsMargins(px(12), 0, px(12), 0)
        self.hasil = HasilPerilaku()
        isi.addLayout(atas)
        isi.addWidget(self.beda)
        isi.addWidget(self.hasil, 1)

    def setel(self, lembar: LembarEvaluasi) -> None:
        """Show one person."""
        self.tag.setel(*label.keadaan(lembar.keadaan))
        indikator = sum(len(r.iki) for r in lembar.rhk)
        self.keterangan.setText(
            self.tr("{rhk} RHK · {iki} indikator · {n} laporan disetujui").format(
                rhk=len(lembar.rhk), iki=indikator, n=lembar.jumlah_laporan
            )
        )
        self.beda.setText(
            "\n".join(
                self.tr("Berubah sesudah ditetapkan — {bidang}: {lama} → {baru}").format(**label.perbedaan(b))
                for b in lembar.perbedaan[:4]
            )
        )
        self.beda.setVisible(bool(lembar.perbedaan))
        self.hasil.setel(lembar)
