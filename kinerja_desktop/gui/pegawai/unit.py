"""The panel of one unit: its head or the gap, its people, its posts."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from kinerja_desktop.domain.penempatan import Jabatan, SifatPenempatan
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.pegawai.dialog_penempatan import nama_sifat
from kinerja_desktop.gui.pegawai.dialog_unit import DialogAkhir, DialogJabatan, nama_jenis_unit
from kinerja_desktop.gui.pegawai.pohon import masa
from kinerja_desktop.services import jabatan as layanan_jabatan
from kinerja_desktop.services import unit_kerja as layanan_unit
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.organisasi import Tersimpan
from kinerja_desktop.services.organisasi_penilai import NAMA_CELAH
from kinerja_desktop.services.organisasi_pohon import OrangUnit, RincianUnit

BarisJabatan = tuple[Tersimpan[Jabatan], int]


class UnitPanel(QWidget):
    """`berubah` tells what was done and how to undo it; `minta_ubah` asks for the dialog of the unit, and
    `minta_mutasi` for a transfer of its head, or for a new head where it has none.
    """

    berubah = Signal(str, object)
    minta_ubah = Signal(object)
    minta_mutasi = Signal(object)

    def __init__(self, halaman: Halaman, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._halaman, self._context = halaman, context
        self._kelola = False
        self.rincian: RincianUnit | None = None
        self.setFixedWidth(px(340))
        self._susun_kepala()
        self._susun_orang()
        self._susun_jabatan()
        self.tab = QTabWidget()
        self.tab.setDocumentMode(True)
        self.tab.addTab(self.orang, self.tr("Pegawai"))
        self.tab.addTab(self._isi_jabatan, self.tr("Jabatan"))
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(6))
        for satu in (self.judul, self.letak, self.pimpinan):
            tata.addWidget(satu)
        tata.addLayout(self._tombol_unit)
        tata.addWidget(self.tab, 1)
        self.tampilkan(None)

    def _susun_kepala(self) -> None:
        self.judul, self.letak, self.pimpinan = QLabel(), QLabel(), QLabel()
        self.judul.setProperty("peran", "judul")
        self.letak.setProperty("peran", "bantuan")
        for label in (self.judul, self.letak, self.pimpinan):
            label.setWordWrap(True)
        self.tombol_ubah = Tombol(self.tr("Ubah unit"), ikon="ubah")
        self.tombol_tutup = Tombol(self.tr("Tutup unit"))
        self.tombol_ubah.clicked.connect(lambda: self.minta_ubah.emit(self.rincian))
        self.tombol_mutasi = Tombol(self.tr("Mutasi pimpinan…"))
        self.tombol_mutasi.clicked.connect(lambda: self.minta_mutasi.emit(self.rincian))
        self.tombol_tutup.clicked.connect(self.tutup_unit)
        self._tombol_unit = QHBoxLayout()
        self._tombol_unit.setSpacing(px(6))
        for tombol in (self.tombol_ubah, self.tombol_tutup, self.tombol_mutasi):
            self._tombol_unit.addWidget(tombol)
        self._tombol_unit.addStretch(1)

    def _susun_orang(self) -> None:
        sifat = dict(nama_sifat())

        def tag(baris: OrangUnit) -> tuple[str, JenisTag] | None:
            p = baris.penempatan
            if p is None or (p.sifat is SifatPenempatan.DEFINITIF and not p.memimpin):
                return None
            if p.memimpin:
                return self.tr("Pimpinan"), "ok"
            return sifat[p.sifat].split(" (")[0], "aju"

        self.model_orang = HalamanModel[OrangUnit](
            [
                Kolom(self.tr("Nama"), lambda o: o.pegawai.nama, kecil=_jabatan),
                Kolom("", lambda o: (tag(o) or ("", ""))[0], 92, tag=tag),
            ],
            self,
            kunci=lambda o: o.pegawai.id,
        )
        self.orang = Tabel(self)
        self.orang.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.orang.setModel(self.model_orang)
        self.orang.setAccessibleName(self.tr("Pegawai unit ini"))
        self.orang.kosong.setel("tim", self.tr("Belum ada pegawai"), self.tr("Tempatkan pegawai dari tab Pegawai."))

    def _susun_jabatan(self) -> None:
        self.model_jabatan = HalamanModel[BarisJabatan](
            [
                Kolom(self.tr("Jabatan"), lambda b: b[0].nilai.nama, kecil=self._kecil_jabatan),
                Kolom(self.tr("Terisi"), lambda b: f"{b[1]} / {b[0].nilai.kebutuhan}", 70, kanan=True,
                      token=lambda b: "warn_ink" if b[1] != b[0].nilai.kebutuhan else "ink"),
            ],
            self,
            kunci=lambda b: b[0].nilai.id,
        )  # fmt: skip
        self.jabatan = Tabel(self)
        self.jabatan.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.jabatan.setModel(self.model_jabatan)
        self.jabatan.setAccessibleName(self.tr("Jabatan unit ini"))
        self.jabatan.kosong.setel(
            "organisasi", self.tr("Belum ada jabatan"), self.tr("Jabatan boleh ditulis langsung.")
        )
        self.jabatan.baris_dibuka.connect(lambda _: self.ubah_jabatan())
        self.jabatan.baris_dipilih.connect(lambda _: self._tombol())
        self.tombol_jabatan = Tombol(self.tr("Tambah jabatan"), ikon="tambah")
        self.tombol_ubah_jabatan = Tombol(self.tr("Ubah jabatan"), ikon="ubah")
        self.tombol_jabatan.clicked.connect(self.tambah_jabatan)
        self.tombol_ubah_jabatan.clicked.connect(self.ubah_jabatan)
        self._isi_jabatan = QWidget()
        bawah = QHBoxLayout()
        bawah.setSpacing(px(6))
        bawah.addWidget(self.tombol_jabatan)
        bawah.addWidget(self.tombol_ubah_jabatan)
        bawah.addStretch(1)
        tata = QVBoxLayout(self._isi_jabatan)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(6))
        tata.addWidget(self.jabatan, 1)
        tata.addLayout(bawah)

    def _kecil_jabatan(self, baris: BarisJabatan) -> str:
        satu = baris[0].nilai
        bagian = [self.tr("memimpin unit")] if satu.memimpin else []
        if satu.selesai is not None:
            bagian.append(self.tr("sampai {hari}").format(hari=tulis_tanggal(satu.selesai)))
        return " · ".join(bagian)

    # what the tree calls

    def setel(self, *, kelola: bool) -> None:
        """Who only reads has no buttons."""
        self._kelola = kelola
        self._tombol()

    def tampilkan(self, rincian: RincianUnit | None) -> None:
        """Show one unit, or nothing."""
        self.rincian = rincian
        self.tab.setVisible(rincian is not None)
        if rincian is None:
            self.judul.setText(self.tr("Pilih sebuah unit"))
            self.letak.clear()
            self.pimpinan.clear()
        else:
            self._isi(rincian)
        self._tombol()

    def _isi(self, rincian: RincianUnit) -> None:
        unit = rincian.simpanan.nilai
        self.judul.setText(unit.nama)
        bagian = [dict(nama_jenis_unit())[unit.jenis]]
        if rincian.induk:
            bagian.append(self.tr("di bawah {nama}").format(nama=rincian.induk))
        if unit.kode:
            bagian.append(self.tr("kode {kode}").format(kode=unit.kode))
        if masa(unit):
            bagian.append(masa(unit))
        self.letak.setText(" · ".join(bagian))
        self._isi_pimpinan(rincian)
        self.model_orang.isi(rincian.orang)
        self.model_jabatan.isi(rincian.jabatan)
        self.tab.setTabText(0, self.tr("Pegawai ({jumlah})").format(jumlah=rincian.jumlah))
        self.tab.setTabText(1, self.tr("Jabatan ({jumlah})").format(jumlah=len(rincian.jabatan)))

    def _isi_pimpinan(self, rincian: RincianUnit) -> None:
        celah = rincian.hasil.celah
        if celah is None:
            self.pimpinan.setText(self.tr("Pimpinan: {nama}").format(nama=rincian.pimpinan))
        else:
            self.pimpinan.setText(
                self.tr("{celah}. Penilaian pegawainya naik ke unit di atasnya.").format(
                    celah=istilah(NAMA_CELAH[celah])
                )
            )
        self.pimpinan.setProperty("peran", "warn" if celah is not None else "kecil")
        self.pimpinan.style().polish(self.pimpinan)

    def _tombol(self) -> None:
        ada = self._kelola and self.rincian is not None
        unit_tombol = (self.tombol_ubah, self.tombol_tutup, self.tombol_mutasi)
        for tombol in (*unit_tombol, self.tombol_jabatan, self.tombol_ubah_jabatan):
            tombol.setVisible(ada)
        self.tombol_ubah_jabatan.setEnabled(self._jabatan_kini() is not None)

    # intents

    def tutup_unit(self) -> None:
        """Let the unit end on a day."""
        if self.rincian is None:
            return
        satu: Tersimpan[UnitKerja] = self.rincian.simpanan

        def kerja(hari: date) -> Any:
            return layanan_unit.tutup(self._context, satu.nilai.id, hari, satu.hash)

        formulir = DialogAkhir(
            self,
            self._halaman.pekerja,
            self.tr("Tutup {nama}").format(nama=satu.nilai.nama),
            self.tr("Pegawai, jabatan, dan unit di dalamnya dipindahkan atau diakhiri lebih dahulu."),
            self._context.hari_ini(),
            kerja,
            self.tr("Tutup unit"),
        )
        if dialog.jalankan(formulir):
            kabar = self.tr("{nama} ditutup").format(nama=satu.nilai.nama)
            self.berubah.emit(kabar, partial(layanan_unit.pulihkan, self._context, satu.nilai))

    def _jabatan_kini(self) -> Tersimpan[Jabatan] | None:
        baris = self.jabatan.baris_kini()
        return baris[0] if isinstance(baris, tuple) else None

    def tambah_jabatan(self) -> None:
        """A new post of this unit."""
        if self.rincian is None:
            return
        unit_id = self.rincian.simpanan.nilai.id
        formulir = DialogJabatan(self, self._halaman.pekerja, self._context, unit_id)
        if dialog.jalankan(formulir):
            nomor, _ = formulir.hasil
            self.berubah.emit(self.tr("Jabatan tersimpan"), partial(layanan_jabatan.hapus, self._context, nomor))

    def ubah_jabatan(self) -> None:
        """Change or close the chosen post."""
        satu = self._jabatan_kini()
        if satu is None or not self._kelola:
            return
        formulir = DialogJabatan(self, self._halaman.pekerja, self._context, satu.nilai.unit_kerja_id, satu)
        if dialog.jalankan(formulir):
            self.berubah.emit(
                self.tr("Jabatan tersimpan"), partial(layanan_jabatan.pulihkan, self._context, satu.nilai)
            )


def _jabatan(baris: OrangUnit) -> str:
    return baris.penempatan.jabatan if baris.penempatan is not None else baris.pegawai.jabatan
