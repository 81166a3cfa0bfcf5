"""Angka Kredit: functional officials with their requirements; one's own for a functional official."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from kinerja_desktop.domain.angka_kredit import bulatkan
from kinerja_desktop.domain.pegawai import JenisJabatan
from kinerja_desktop.gui.angka_kredit.panel import PanelAk
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import KotakCari
from kinerja_desktop.gui.common.kosong import EmptyState
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.services import angka_kredit as layanan
from kinerja_desktop.services import daftar_ak, wewenang
from kinerja_desktop.services.angka_kredit import BarisAk, LembarAk
from kinerja_desktop.services.konteks import Context

_LEBAR_DAFTAR = 446


class AngkaKreditPage(Halaman):
    """A list for who reads others, beside it one person; a pegawai sees himself only."""

    kunci = "angka_kredit"
    topik_bantuan = "angka_kredit"

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self._berdaftar = context.peran in wewenang.PENILAI | wewenang.PEMBACA_SEMUA
        self._pegawai_id: UUID | None = None if self._berdaftar else context.saya
        self.panel = PanelAk(self, context)
        self.panel.berubah.connect(self.segarkan)
        self.kosong = EmptyState(self)
        tata = QHBoxLayout(self.isi)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(14))
        self._daftar = self._susun_daftar()
        tata.addWidget(self._daftar)
        tata.addWidget(self.panel, 1)
        tata.addWidget(self.kosong, 1)
        self._daftar.setVisible(self._berdaftar)
        self.panel.hide()
        self.kosong.hide()

    def _susun_daftar(self) -> QWidget:
        self.model = HalamanModel[BarisAk](
            [
                Kolom(self.tr("Pegawai"), lambda b: b.pegawai.nama, kecil=lambda b: b.pegawai.jabatan),
                Kolom(self.tr("Kumulatif"), self._kumulatif, 78, kanan=True),
                Kolom(self.tr("Keadaan"), lambda b: _keadaan(b)[0], 136, tag=_keadaan),
            ],
            self,
            kunci=lambda b: b.pegawai.id,
        )
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Pejabat fungsional"))
        self.tabel.baris_dipilih.connect(lambda _: self._dipilih())
        self.cari = KotakCari(hint=self.tr("Cari nama, NIP, atau jabatan"))
        self.cari.dicari.connect(lambda _: self._muat_daftar())
        self.hanya_dapat = QCheckBox(self.tr("Hanya yang sudah memenuhi"))
        self.hanya_dapat.toggled.connect(lambda _: self._muat_daftar())
        self.tombol_ekspor = Tombol(self.tr("Simpan ke Excel"), ikon="unduh")
        self.tombol_ekspor.clicked.connect(self.ekspor)
        kiri = QWidget()
        kiri.setFixedWidth(px(_LEBAR_DAFTAR))
        tata = QVBoxLayout(kiri)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(8))
        tata.addWidget(self.cari)
        baris = QHBoxLayout()
        baris.addWidget(self.hanya_dapat, 1)
        baris.addWidget(self.tombol_ekspor)
        tata.addLayout(baris)
        tata.addWidget(self.tabel, 1)
        konteks = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+F"), self, self.cari.setFocus, context=konteks)
        return kiri

    def _kumulatif(self, baris: BarisAk) -> str:
        return "–" if baris.jenjang is None else bulatkan(baris.kumulatif, self._context.kantor.desimal_angka_kredit)

    # loading

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Load the list and the person in front again."""
        if self._berdaftar:
            self._muat_daftar()
        else:
            self._muat_orang()

    def _muat_daftar(self) -> None:
        kata, dapat = self.cari.text().strip(), self.hanya_dapat.isChecked()
        self.jalankan(layanan.daftar, self._context, kata, dapat, selesai=self._terima_daftar)

    def _terima_daftar(self, daftar: list[BarisAk]) -> None:
        if self.cari.text().strip() or self.hanya_dapat.isChecked():
            self.tabel.kosong.setel("cari", self.tr("Tidak ada yang cocok"), self.tr("Ubah kata pencarian."))
        else:
            self.tabel.kosong.setel(
                "tim", self.tr("Belum ada pejabat fungsional"), self.tr("Angka kredit hanya untuk pejabat fungsional.")
            )
        tujuan = self._pegawai_id
        self.model.isi(daftar)
        self.tombol_ekspor.setEnabled(bool(daftar))
        if tujuan is not None:
            self.tabel.pilih_kunci(tujuan)
        if self.tabel.baris_kini() is None and daftar:
            self.tabel.pilih_baris(0)
        self._dipilih()

    def _dipilih(self) -> None:
        baris = self.tabel.baris_kini()
        if isinstance(baris, BarisAk):
            self._pegawai_id = baris.pegawai.id
            self._muat_orang()
        else:
            self.panel.hide()

    def _muat_orang(self) -> None:
        if not self._berdaftar and self._context.pegawai.jenis_jabatan is not JenisJabatan.FUNGSIONAL:
            self.kosong.setel(
                "bintang",
                self.tr("Angka kredit hanya untuk pejabat fungsional"),
                self.tr("Jabatan Anda, {jabatan}, tidak memakai angka kredit. Kenaikan pangkat Anda mengikuti ketentuan"
                        " lain.").format(jabatan=self._context.pegawai.jabatan),
            )  # fmt: skip
            self.kosong.show()
        elif self._pegawai_id is not None:
            self.jalankan(layanan.lembar, self._context, self._pegawai_id, selesai=self._terima_orang)

    def _terima_orang(self, lembar: LembarAk) -> None:
        if lembar.pegawai.id == self._pegawai_id:
            self.panel.tampilkan(lembar)
            self.panel.show()

    def buka(self, argumen: object) -> None:
        """Show one person: ``{"pegawai_id"}``."""
        if self._berdaftar and isinstance(argumen, dict) and isinstance(argumen.get("pegawai_id"), UUID):
            self._pegawai_id = argumen["pegawai_id"]
            self.cari.clear()
            self.hanya_dapat.setChecked(False)
            self.segarkan()

    def ekspor(self) -> None:
        """Write the list that is shown to a spreadsheet."""
        nama = f"angka-kredit-{self._context.hari_ini().isoformat()}.xlsx"
        berkas = dialog.simpan_berkas(self, self.tr("Simpan daftar"), nama, self.tr("Excel (*.xlsx)"))
        if berkas is not None:
            self.jalankan(
                daftar_ak.ekspor,
                self._context,
                self.model.semua(),
                Path(berkas),
                selesai=lambda hasil: self.tampilkan_pesan("ok", self.tr("Daftar tersimpan"), str(hasil)),
            )


def _keadaan(baris: BarisAk) -> tuple[str, JenisTag]:
    if baris.jenjang is None:
        return istilah("Belum lengkap"), "kem"
    if baris.dapat:
        return istilah("Memenuhi"), "ok"
    return istilah("Belum memenuhi"), "draf"
