"""Organisasi: the tree of units on a day beside the unit that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import IsianTanggal, KotakCari
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.pegawai.dialog_unit import DialogUnit, PilihanUnit
from kinerja_desktop.gui.pegawai.pohon import PohonUnit, judul, jumlah, tag_unit
from kinerja_desktop.gui.pegawai.unit import UnitPanel
from kinerja_desktop.services import organisasi_pohon as layanan
from kinerja_desktop.services import unit_kerja as layanan_unit
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.organisasi_pohon import RincianUnit, SimpulUnit

_URUNG_DETIK = 8


class OrganisasiView(QWidget):
    """At the left the tree with heads, people and gaps; at the right one unit with its posts and people."""

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._context = halaman, context
        self._kelola = False
        self._tuju: UUID | None = None
        self._unit: PilihanUnit = ()
        self.pohon = PohonUnit()
        self.panel = UnitPanel(halaman, context, self)
        self.panel.berubah.connect(self.kabarkan)
        self.panel.minta_ubah.connect(self.ubah)
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, px(10), 0, 0)
        tata.setSpacing(px(18))
        tata.addLayout(self._kiri(), 1)
        tata.addWidget(self.panel)
        konteks = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+F"), self, self.cari.setFocus, context=konteks)
        for tombol, terbuka in (("Right", True), ("Left", False)):
            jalan = QShortcut(QKeySequence(tombol), self.tabel, context=konteks)
            jalan.activated.connect(partial(self._lipat, terbuka))

    def _kiri(self) -> QVBoxLayout:
        self.cari = KotakCari(hint=self.tr("Cari unit atau pimpinannya"))
        self.cari.dicari.connect(lambda _: self._tampilkan())
        self.hari = IsianTanggal()
        self.hari.setAccessibleName(self.tr("Per tanggal"))
        self.hari.setel_tanggal(self._context.hari_ini())
        self.hari.diubah.connect(lambda _: self.muat())
        self.hanya_celah = QCheckBox(self.tr("Tanpa pimpinan"))
        self.hanya_celah.toggled.connect(lambda _: self._tampilkan())
        self.tombol_baru = Tombol(self.tr("Tambah unit"), "primary", pintasan="Ctrl+N", ikon="tambah")
        self.tombol_baru.clicked.connect(lambda: self.tambah(self._terpilih()))
        label = QLabel(self.tr("Per tanggal"))
        label.setProperty("peran", "medan")
        self.model = HalamanModel[SimpulUnit](
            [
                Kolom(
                    self.tr("Unit kerja"),
                    lambda s: judul(self.pohon, s),
                    tebal=lambda s: s.tingkat == 0,
                    tooltip=lambda s: s.unit.nama,
                ),
                Kolom(self.tr("Pimpinan"), lambda s: s.pimpinan or "–", 196),
                Kolom("", lambda s: (tag_unit(s) or ("", ""))[0], 150, tag=tag_unit),
                Kolom(self.tr("Pegawai"), jumlah, 80, kanan=True),
            ],
            self,
            kunci=lambda s: s.unit.id,
        )  # fmt: skip
        self.tabel = Tabel(self)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Bagan organisasi"))
        self.tabel.kosong.setel(
            "organisasi", self.tr("Tidak ada unit yang cocok"), self.tr("Ubah kata pencarian atau tanggalnya.")
        )
        self.tabel.baris_dipilih.connect(self._dipilih)
        self.tabel.baris_dibuka.connect(self._dibuka)
        atas = QHBoxLayout()
        atas.setSpacing(px(8))
        atas.addWidget(self.cari, 1)
        atas.addWidget(self.hanya_celah)
        atas.addWidget(label)
        atas.addWidget(self.hari)
        atas.addWidget(self.tombol_baru)
        tata = QVBoxLayout()
        tata.setSpacing(px(8))
        tata.addLayout(atas)
        tata.addWidget(self.tabel, 1)
        return tata

    # what the page calls

    def setel(self, unit: PilihanUnit, *, kelola: bool) -> None:
        """Fill the choices, then the tree of the day that is shown."""
        self._unit, self._kelola = unit, kelola
        self.tombol_baru.setVisible(kelola)
        self.panel.setel(kelola=kelola)
        self.muat()

    def muat(self) -> None:
        """Load the tree of the day, and the unit that is chosen again."""
        self._halaman.jalankan(layanan.pohon, self._context, self.hari.tanggal(), selesai=self._terima)

    def buka(self, unit_id: UUID) -> None:
        """Show one unit, wherever it stands in the tree."""
        self.cari.clear()
        self.hanya_celah.setChecked(False)
        self.pohon.sampai(unit_id)
        self._tampilkan()
        if self.tabel.pilih_kunci(unit_id):
            self.tabel.scrollTo(self.tabel.currentIndex())

    # the tree

    def _terima(self, simpul: list[SimpulUnit]) -> None:
        self.pohon.isi(simpul)
        self._tampilkan()
        if self._tuju is not None:
            self.buka(self._tuju)
            self._tuju = None
        if self._terpilih() is None and self.model.rowCount():
            self.tabel.pilih_baris(0)
        else:
            self._dipilih(self.tabel.baris_kini())

    def _tampilkan(self) -> None:
        self.model.isi(self.pohon.baris(self.cari.text(), self.hanya_celah.isChecked()))
        self.tabel.viewport().update()

    def _terpilih(self) -> UUID | None:
        baris = self.tabel.baris_kini()
        return baris.unit.id if isinstance(baris, SimpulUnit) else None

    def _dipilih(self, baris: object) -> None:
        if isinstance(baris, SimpulUnit):
            self._halaman.jalankan(
                layanan.rincian, self._context, baris.unit.id, self.hari.tanggal(), selesai=self._terima_rincian
            )
        elif not self.model.rowCount():
            self.panel.tampilkan(None)

    def _terima_rincian(self, rincian: RincianUnit) -> None:
        if self._terpilih() == rincian.simpanan.nilai.id:
            self.panel.tampilkan(rincian)

    def _dibuka(self, baris: object) -> None:
        if isinstance(baris, SimpulUnit):
            self._lipat(not self.pohon.terbuka(baris.unit.id))

    def _lipat(self, terbuka: bool) -> None:
        unit = self._terpilih()
        if unit is not None and self.pohon.bercabang(unit):
            self.pohon.setel(unit, terbuka)
            self._tampilkan()
            self.tabel.pilih_kunci(unit)

    # intents

    def tambah(self, induk: UUID | None) -> None:
        """A new unit below `induk`."""
        formulir = DialogUnit(self, self._halaman.pekerja, self._context, self._unit, induk)
        if dialog.jalankan(formulir):
            nomor, _ = formulir.hasil
            self._tuju = nomor
            self.kabarkan(
                self.tr("{nama} tersimpan").format(nama=formulir.nama.text().strip()),
                partial(layanan_unit.hapus, self._context, nomor),
            )

    def ubah(self, rincian: RincianUnit) -> None:
        """Change the chosen unit."""
        satu = rincian.simpanan
        formulir = DialogUnit(self, self._halaman.pekerja, self._context, self._unit, None, satu)
        if dialog.jalankan(formulir):
            self.kabarkan(
                self.tr("{nama} tersimpan").format(nama=formulir.nama.text().strip()),
                partial(layanan_unit.pulihkan, self._context, satu.nilai),
            )

    def kabarkan(self, kabar: str, urungkan: Callable[[], Any]) -> None:
        """Tell what was done, with the way back."""

        def kembali() -> None:
            self._halaman.jalankan(urungkan, selesai=lambda _: self._halaman.segarkan())

        self._halaman.tampilkan_pesan(
            "ok", kabar, tindakan=(self.tr("Urungkan"), kembali), hitung_mundur=_URUNG_DETIK
        )  # fmt: skip
        self._halaman.segarkan()
