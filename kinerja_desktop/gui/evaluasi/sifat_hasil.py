"""What can follow one's own signed result: an objection until a day or none, and how it was worked out."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kinerja_desktop.domain.cara_predikat import cara_capaian, cara_predikat, dengan_catatan_kerja
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.gui.common.bahasa import istilah, tulis_tanggal
from kinerja_desktop.gui.common.cara_hitung import TombolCara
from kinerja_desktop.services.evaluasi import EvaluasiSaya


class SifatHasil(QWidget):
    """Below the predikat of the own page (R54, R55); hidden until something is signed.

    `keberatan` is a label that the card places below, so that it wraps as its neighbours do, with `cara_batas` beside
    it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keberatan = QLabel()
        self.keberatan.setWordWrap(True)
        self.keberatan.setProperty("peran", "muted")
        self.cara_predikat = TombolCara(self.tr("predikat"))
        self.cara_capaian = TombolCara(self.tr("capaian kinerja organisasi"))
        self.cara_batas = TombolCara(self.tr("batas keberatan"), ringkas=True)
        self.cara_predikat.setText(self.tr("Predikat"))
        self.cara_capaian.setText(self.tr("Capaian organisasi"))
        baris = QHBoxLayout(self)
        baris.setContentsMargins(0, 0, 0, 0)
        baris.addWidget(self.cara_predikat)
        baris.addWidget(self.cara_capaian)
        baris.addStretch(1)

    def setel(self, milik: EvaluasiSaya | None, hari: date) -> None:
        """Show one signed result as it stands on this day."""
        self.setVisible(milik is not None)
        self.keberatan.setVisible(milik is not None)
        self.cara_batas.isi(None if milik is None else milik.cara_batas)
        if milik is None:
            return
        formulir, penetapan = milik.beku.formulir, milik.penetapan
        tahunan = penetapan.periode.jenis is JenisPeriode.TAHUNAN
        putus = formulir.rating_hasil is None or formulir.rating_perilaku is None
        predikat = cara_predikat(
            formulir.rating_hasil, formulir.rating_perilaku, putus, penetapan.predikat, tahunan=tahunan
        )
        if milik.evaluasi is not None:
            predikat = dengan_catatan_kerja(predikat, milik.evaluasi)
        lalu = "digunakan capaian tahun" in milik.beku.dokumen.catatan
        penilai = formulir.penilai
        capaian = cara_capaian(penetapan.periode, penilai.unit_kerja, penilai.nama, formulir.capaian, lalu)
        self.cara_predikat.setel(lambda: predikat)
        self.cara_capaian.setel(lambda: capaian)
        self.keberatan.setText(self._keberatan(milik, hari))

    def _keberatan(self, milik: EvaluasiSaya, hari: date) -> str:
        if milik.penetapan.alasan_final:
            teks = self.tr("Tidak ada keberatan, karena hasil ini final. {alasan}")
            return teks.format(alasan=istilah(milik.penetapan.alasan_final))
        if milik.batas_keberatan is not None:
            if hari > milik.batas_keberatan:
                teks = self.tr("Batas mengajukan keberatan, {tanggal}, sudah lewat (Lampiran BAB V.B.2).")
            else:
                teks = self.tr("Keberatan dapat diajukan paling lambat {tanggal} (Lampiran BAB V.B.2).")
            return teks.format(tanggal=tulis_tanggal(milik.batas_keberatan))
        return self.tr("Keberatan dapat diajukan dalam 14 hari kerja sejak dokumen Anda terima (Lampiran BAB V.B.2).")
