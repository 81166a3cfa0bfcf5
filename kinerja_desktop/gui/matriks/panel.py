"""Beside the grid: the whole of the current column and cell, how it is divided, and people to add."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kinerja_desktop.domain.matriks import IsiSel
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.sel_matriks import PendekatanCascading
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.theme import penata, px
from kinerja_desktop.gui.forms.ui_matriks_panel_form import Ui_MatriksPanel
from kinerja_desktop.gui.matriks import kata
from kinerja_desktop.gui.matriks.model import NAMA, Indeks, MatriksModel
from kinerja_desktop.gui.matriks.riwayat import NilaiSel
from kinerja_desktop.services.matriks import BarisMatriks

_LEBAR = 268


class PanelMatriks(QWidget):
    """Shows the current cell; `buka_skp` and `keluarkan` carry its row, `cari` words, `masukkan` a person."""

    buka_skp = Signal(object)
    keluarkan = Signal(object)
    cari = Signal(str)
    masukkan = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: MatriksModel | None = None
        self._kini = QPersistentModelIndex()
        self._mengisi = False
        self.form = Ui_MatriksPanel()
        self.form.setupUi(self)
        self._gulir = self._bergulir()
        self.calon = HalamanModel[Pegawai](
            [
                Kolom(
                    self.tr("Pegawai"),
                    lambda p: p.nama,
                    kecil=lambda p: p.jabatan,
                    tooltip=lambda p: f"{p.nama}\n{p.jabatan}",
                )
            ],
            self,
            kunci=lambda p: p.id,
        )
        f = self.form
        f.calon.setel_tinggi_baris(44)
        f.calon.setModel(self.calon)
        f.calon.kosong.setel("cari", self.tr("Cari pegawai"), self.tr("Dari unit mana pun di kantor ini."))
        self.calon.isi([])
        f.cari.setel_petunjuk(self.tr("Nama, NIP, atau jabatan"))
        for pilihan in (None, *PendekatanCascading):
            f.pendekatan.addItem(kata.pendekatan(pilihan), pilihan)
        self._sambungkan()
        penata().berubah.connect(self._berdandan)
        self._berdandan()

    def _bergulir(self) -> QScrollArea:
        """In a low window the words about the cell scroll: they would lie over each other."""
        gulir = QScrollArea()
        gulir.setFrameShape(QFrame.Shape.NoFrame)
        gulir.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        gulir.setWidgetResizable(True)
        self.form.tumpukan.removeWidget(self.form.halaman_sel)
        gulir.setWidget(self.form.halaman_sel)
        for latar in (gulir.viewport(), self.form.halaman_sel):
            latar.setAutoFillBackground(False)
        self.form.tumpukan.insertWidget(0, gulir)
        self.form.tumpukan.setCurrentWidget(gulir)
        return gulir

    def _berdandan(self) -> None:
        self.setFixedWidth(px(_LEBAR))

    def _sambungkan(self) -> None:
        f = self.form
        f.pendekatan.activated.connect(lambda _: self._bagi())
        f.target.editingFinished.connect(self._bagi)
        f.tombol_kolom.clicked.connect(self._bagi_kolom)
        f.tombol_skp.clicked.connect(lambda: self._pada_baris(self.buka_skp.emit))
        f.tombol_keluarkan.clicked.connect(lambda: self._pada_baris(self.keluarkan.emit))
        f.cari.dicari.connect(self.cari.emit)
        f.calon.baris_dibuka.connect(self.masukkan.emit)
        f.tombol_masukkan.clicked.connect(self._masukkan)
        f.tombol_selesai.clicked.connect(self.tampilkan_sel)

    def pasang(self, model: MatriksModel) -> None:
        """Follow a model."""
        self._model = model
        model.dataChanged.connect(self._segarkan)
        model.modelReset.connect(self._segarkan)

    # the current cell

    def tampilkan(self, indeks: QModelIndex) -> None:
        """Show another cell."""
        self._kini = QPersistentModelIndex(indeks)
        self._segarkan()

    def _baris(self) -> BarisMatriks | None:
        ada = self._model is not None and self._kini.isValid() and self._kini.column() > NAMA
        return self._model.baris[self._kini.row()] if ada and self._model is not None else None

    def _segarkan(self) -> None:
        model, baris = self._model, self._baris()
        self.form.halaman_sel.setVisible(baris is not None)
        if model is None or baris is None:
            return
        self._mengisi = True
        self._tampilkan_kolom(model)
        self._tampilkan_peran(model, baris)
        self._mengisi = False

    def _tampilkan_kolom(self, model: MatriksModel) -> None:
        f, nomor = self.form, self._kini.column() - 1
        kolom = model.kolom[nomor]
        f.kolom_rhk.setText("" if kolom.iki is None else kolom.rhk.uraian)
        f.kolom_rhk.setVisible(kolom.iki is not None)
        f.kolom.setText(f"{kolom.nomor} {kolom.teks}")
        f.kolom_target.setText(self.tr("Target: {teks}").format(teks=kolom.target))
        f.kolom_target.setVisible(bool(kolom.target))
        _, _, beban = model.hitung_kolom(nomor)
        f.kolom_beban.setVisible(beban is not None and not beban.pas)
        if beban is not None:
            f.kolom_beban.setText(self.tr("Bagian belum pas: {teks}").format(teks=kata.beban(beban)))

    def _tampilkan_peran(self, model: MatriksModel, baris: BarisMatriks) -> None:
        f, nilai, sifat = self.form, model.nilai(self._kini), model.sifat(self._kini)
        f.nama.setText(baris.pegawai.nama)
        tampak = model.boleh_ubah or baris.status is not None
        f.tag.setel(*(kata.status(baris.status) if tampak else ("", "draf")))
        f.peran.setText(nilai.isi or self.tr("Belum diisi."))
        berbeda = model.pasangan(self._kini) in model.berbeda
        beda = self.tr("Berbeda dari SKP pegawai. ") if baris.terkunci else self.tr("Belum diambil ke SKP pegawai. ")
        alasan = beda if berbeda else ""
        f.alasan.setText(alasan + (kata.alasan_terkunci(baris) if model.boleh_ubah else ""))
        f.alasan.setVisible(bool(f.alasan.text()))
        f.kotak_bagi.setVisible(sifat is IsiSel.PERAN)
        f.pendekatan.setCurrentIndex([None, *PendekatanCascading].index(nilai.pendekatan))
        f.target.setText(nilai.target)
        beban = nilai.pendekatan is PendekatanCascading.BEBAN_TARGET
        for bagian in (f.label_target, f.target):
            bagian.setVisible(beban or bool(nilai.target))
        for kendali in (f.pendekatan, f.target):
            kendali.setEnabled(model.boleh_ubah)
        f.tombol_kolom.setVisible(model.boleh_ubah and nilai.pendekatan is not None)
        f.tombol_skp.setVisible(baris.skp_id is not None)
        f.tombol_keluarkan.setVisible(model.boleh_ubah)
        f.kiat.setVisible(model.boleh_ubah)

    def _pada_baris(self, kirim: Callable[[BarisMatriks], object]) -> None:
        baris = self._baris()
        if baris is not None:
            kirim(baris)

    # how it is divided

    def _pilihan(self) -> PendekatanCascading | None:
        data = self.form.pendekatan.currentData()
        return None if data is None else PendekatanCascading(data)

    def _bagi(self) -> None:
        if self._model is not None and not self._mengisi and self._kini.isValid():
            baru, target = self._pilihan(), self.form.target.text().strip()
            self._model.bagi([self._kini], lambda lama: replace(lama, pendekatan=baru, target=target))

    def _bagi_kolom(self) -> None:
        model = self._model
        if model is None:
            return
        baru = self._pilihan()
        sekolom: list[Indeks] = [model.index(n, self._kini.column()) for n in range(len(model.baris))]

        def ubah(lama: NilaiSel) -> NilaiSel:
            return replace(lama, pendekatan=baru)

        model.bagi(sekolom, ubah)

    # people to add

    def tampilkan_sel(self) -> None:
        """Back to the current cell."""
        self.form.tumpukan.setCurrentWidget(self._gulir)

    def tampilkan_tambah(self) -> None:
        """Search for people of any unit."""
        self.form.tumpukan.setCurrentWidget(self.form.halaman_tambah)
        self.form.cari.setFocus()

    def isi_calon(self, daftar: Sequence[Pegawai]) -> None:
        """Show who was found."""
        self.form.calon.kosong.setel("cari", self.tr("Tidak ditemukan"), self.tr("Periksa ejaan nama atau NIP."))
        self.calon.isi(daftar)
        self.form.tombol_masukkan.setEnabled(bool(daftar))
        self.form.calon.pilih_baris(0)

    def _masukkan(self) -> None:
        orang = self.form.calon.baris_kini()
        if isinstance(orang, Pegawai):
            self.masukkan.emit(orang)
