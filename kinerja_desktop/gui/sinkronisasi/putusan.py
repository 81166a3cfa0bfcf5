"""Two verdicts on one report side by side, and the penilai's third, which counts."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from kinerja_desktop.domain.putusan_laporan import PutusanLaporan
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.gui.common.banding import KolomBanding
from kinerja_desktop.gui.common.dialog_isian import DialogIsian, Kerja
from kinerja_desktop.gui.common.label import label_lipat
from kinerja_desktop.gui.common.lencana import Tag
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.services import persetujuan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.putusan_berbeda import PutusanBerbeda, PutusanTerbaca

_LEBAR = 540


class DialogPutusan(DialogIsian):
    """Shows both verdicts; whoever may decide approves the report or sends it back, others read."""

    def __init__(self, context: Context, pekerja: Pekerja, isi: PutusanBerbeda, parent: QWidget) -> None:
        super().__init__(parent, pekerja, self.tr("Dua putusan berbeda"))
        self.widget(self.keterangan(self._penjelasan(isi)))
        self._context, self._isi = context, isi
        laporan = self.tr("Laporan {nama}, {tanggal}").format(nama=isi.nama, tanggal=tulis_tanggal(isi.tanggal))
        self.widget(label_lipat(laporan, "judul"))
        self.widget(label_lipat(isi.kegiatan, "muted"))
        if isi.uraian:
            self.widget(label_lipat(isi.uraian, "muted"))
        dua = QWidget(self)
        dua.setMinimumWidth(px(_LEBAR))
        tata = QHBoxLayout(dua)
        tata.setContentsMargins(0, px(6), 0, px(6))
        tata.setSpacing(px(12))
        for satu in isi.putusan:
            tata.addWidget(self._kolom(satu, berlaku=satu.putusan is PutusanLaporan.KEMBALIKAN), 1)
        self.widget(dua)
        self.catatan = QPlainTextEdit(self)
        self.catatan.setFixedHeight(px(72))
        self.catatan.setTabChangesFocus(True)
        self.catatan.setVisible(isi.boleh)
        self._alasan_lama = next((k.catatan for k in isi.putusan if k.putusan is PutusanLaporan.KEMBALIKAN), "")
        self.catatan.setPlainText(self._alasan_lama)
        if isi.boleh:
            self.medan(self.tr("Catatan (wajib bila dikembalikan)"), self.catatan)
        self._putusan = PutusanLaporan.SETUJUI
        self.selesai_disusun(self.tr("Setujui"), self.tr("Tutup"))
        self.tombol_simpan.setVisible(isi.boleh)
        self.tombol_kembalikan = Tombol(self.tr("Kembalikan"), "warn", pintasan="Ctrl+Shift+Return", parent=self)
        self.tombol_kembalikan.setVisible(isi.boleh)
        self.tombol_kembalikan.clicked.connect(partial(self._pilih, PutusanLaporan.KEMBALIKAN))
        self.tombol_simpan.clicked.disconnect()
        self.tombol_simpan.clicked.connect(partial(self._pilih, PutusanLaporan.SETUJUI))
        self.kaki.insertWidget(self.kaki.count() - 1, self.tombol_kembalikan)

    def _penjelasan(self, isi: PutusanBerbeda) -> str:
        teks = self.tr(
            "Diputuskan di dua komputer sebelum bertukar paket. Keduanya tersimpan; sampai diselesaikan, laporan ini "
            "dianggap dikembalikan."
        )
        lanjut = (
            self.tr("Putusan Anda di sini menyelesaikannya.")
            if isi.boleh
            else self.tr("Yang memutuskan: pejabat penilai kinerjanya.")
        )
        return f"{teks} {lanjut}"

    def _kolom(self, satu: PutusanTerbaca, *, berlaku: bool) -> QWidget:
        setuju = satu.putusan is PutusanLaporan.SETUJUI
        tanda = Tag(self.tr("Disetujui") if setuju else self.tr("Dikembalikan"), "ok" if setuju else "kem", self)
        kotak = KolomBanding(tanda, satu.oleh, satu.pada, berlaku=berlaku, parent=self)
        kotak.tulis(satu.catatan or self.tr("Tanpa catatan."), "muted")
        return kotak

    def _pilih(self, putusan: PutusanLaporan) -> None:
        self._putusan = putusan
        self._kerjakan()

    def _sibuk(self, ya: bool) -> None:
        super()._sibuk(ya)
        self.tombol_kembalikan.setEnabled(not ya)

    def kerja(self) -> Kerja:
        """The third verdict."""
        isi, catatan = self._isi, self.catatan.toPlainText()
        setuju = self._putusan is PutusanLaporan.SETUJUI
        if setuju and catatan == self._alasan_lama:
            catatan = ""  # why it was sent back is no note of an approval
        putuskan: Any = persetujuan.setujui if setuju else persetujuan.kembalikan
        return lambda: putuskan(self._context, isi.laporan_id, isi.hash, catatan)


def judul_laporan(isi: PutusanBerbeda) -> str:
    """What the pair is called."""
    teks = QCoreApplication.translate("PutusanBerbeda", "Dua putusan berbeda: laporan {nama}, {tanggal}")
    return teks.format(nama=isi.nama, tanggal=tulis_tanggal(isi.tanggal))
