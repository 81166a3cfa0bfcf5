"""The left card of the sheet: who it is, the way to the others, what changed since the signature, results, conduct."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from kinerja_desktop.domain.kuadran import PREDIKAT_LAYAR
from kinerja_desktop.gui.common.bahasa import istilah, tulis_periode
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.lencana import Tag
from kinerja_desktop.gui.common.penetapan import kalimat_berbeda
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
        self.bandingkan = Tombol("", ikon="lihat")
        self.bandingkan.hide()
        baris = QHBoxLayout()
        baris.setContentsMargins(px(12), 0, px(12), 0)
        baris.addWidget(self.bandingkan)
        baris.addStretch(1)
        self.periodik = QLabel()
        self.periodik.setWordWrap(True)
        self.periodik.setProperty("peran", "bantuan")
        self.periodik.setContentsMargins(px(10), 0, px(10), 0)
        self.hasil = HasilPerilaku()
        isi.addLayout(atas)
        isi.addWidget(self.beda)
        isi.addLayout(baris)
        isi.addWidget(self.periodik)
        isi.addWidget(self.hasil, 1)

    def setel(self, lembar: LembarEvaluasi) -> None:
        """Show one person."""
        self.tag.setel(*label.keadaan(lembar.keadaan))
        indikator = sum(len(r.iki) for r in lembar.rhk)
        jumlah = lembar.jumlah_laporan
        self.keterangan.setText(self.tr("{n} laporan disetujui").format(n=jumlah))
        rinci = self.tr("{rhk} RHK · {iki} indikator · {n} laporan disetujui")
        self.keterangan.setel_petunjuk(rinci.format(rhk=len(lembar.rhk), iki=indikator, n=jumlah))
        self.periodik.setText(self._teks_periodik(lembar))
        self.periodik.setVisible(bool(lembar.predikat_periodik))
        beda = [
            self.tr("Berubah sesudah ditetapkan — {bidang}: {lama} → {baru}").format(**label.perbedaan(b))
            for b in lembar.perbedaan[:4]
        ]
        if lembar.berbeda:
            beda.insert(0, kalimat_berbeda(lembar.berbeda, lembar.boleh_menilai))
        dua = len(lembar.berbeda) == 2
        self.bandingkan.setText(self.tr("Bandingkan keduanya…") if dua else self.tr("Bandingkan semuanya…"))
        self.bandingkan.setVisible(bool(lembar.berbeda))
        self.beda.setText("\n".join(beda))
        self.beda.setVisible(bool(beda))
        self.hasil.setel(lembar)

    def _teks_periodik(self, lembar: LembarEvaluasi) -> str:
        """The predikat of the periods of the year, which an annual sheet shows as context (R14)."""
        bagian = [
            f"{tulis_periode(p)}: {istilah(PREDIKAT_LAYAR[nilai]) if nilai else '—'}"
            for p, nilai in lembar.predikat_periodik
        ]
        catatan = self.tr("Hanya konteks: predikat tahunan tidak dihitung dari predikat periodik (Lampiran IV.B.3).")
        return "\n".join([" · ".join(bagian), catatan])
