"""Private notes of a penilai: write, change, delete with undo, turn into feedback."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kinerja_desktop.domain.catatan_penilai import CatatanPenilai
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import Kolom
from kinerja_desktop.gui.umpan_balik import label
from kinerja_desktop.gui.umpan_balik.panel import PanelUmpan
from kinerja_desktop.services import catatan_penilai as layanan
from kinerja_desktop.services.catatan_penilai import BarisCatatan
from kinerja_desktop.services.konteks import Context


class PanelCatatan(PanelUmpan):
    """`tulis` asks for the dialog (with the row of a note to change, or None), `jadikan` for the form of feedback."""

    tulis = Signal(object)
    jadikan = Signal(object)

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__(halaman, context, self.tr("Catatan pribadi"))
        self.model = self.pasang(
            [
                Kolom(self.tr("Tanggal"), lambda b: f"{b.catatan.tanggal:%d/%m}", 70),
                Kolom(
                    self.tr("Catatan"),
                    lambda b: b.catatan.isi.replace("\n", " "),
                    kecil=lambda b: f"{b.nama} · {b.tentang}" if b.tentang else b.nama,
                ),
                Kolom(self.tr("Nada"), lambda b: label.nada(b.catatan.nada)[0], 122, tag=self._nada),
            ],
            lambda b: b.catatan.id,
        )
        self.tabel.kosong.setel(
            "kunci",
            self.tr("Belum ada catatan pribadi"),
            self.tr("Catat pengamatan sehari-hari tentang tim Anda. Hanya Anda yang dapat membacanya."),
        )
        self.tombol(self.tr("Catatan baru"), "tambah", lambda: self.tulis.emit(None))
        self.kaki.addStretch(1)
        self.perlu_baris = [
            self.tombol(self.tr("Hapus"), "", self._hapus),
            self.tombol(self.tr("Ubah"), "", self._ubah),
            self.tombol(self.tr("Jadikan umpan balik"), "kirim", self._jadikan, "primary"),
        ]
        self.tabel.baris_dibuka.connect(lambda _: self._ubah())
        self._berganti()

    def _nada(self, b: BarisCatatan) -> tuple[str, JenisTag]:
        return label.nada(b.catatan.nada)

    def muat(self) -> None:
        """Load the notes of the acting person."""
        self._halaman.jalankan(layanan.daftar, self._context, selesai=lambda d: self.tampilkan(self.model, d))

    def _kini(self) -> BarisCatatan | None:
        baris = self.tabel.baris_kini()
        return baris if isinstance(baris, BarisCatatan) else None

    def _berganti(self) -> None:
        b = self._kini()
        for satu in self.perlu_baris:
            satu.setVisible(b is not None)
        self.rinci.setVisible(b is not None)
        if b is not None:
            self.rinci.setText(f"{b.nama} · {tulis_tanggal(b.catatan.tanggal)}\n{b.catatan.isi}")

    def _ubah(self) -> None:
        if (b := self._kini()) is not None:
            self.tulis.emit(b)

    def _jadikan(self) -> None:
        if (b := self._kini()) is not None:
            self.jadikan.emit(b.catatan)

    def _hapus(self) -> None:
        if (b := self._kini()) is not None:
            self._halaman.jalankan(layanan.hapus, self._context, b.catatan.id, selesai=self._terhapus)

    def _terhapus(self, lama: CatatanPenilai) -> None:
        self.muat()
        urungkan = (self.tr("Urungkan"), lambda: self._kembalikan(lama))
        self._halaman.tampilkan_pesan("ok", self.tr("Catatan dihapus"), tindakan=urungkan, hitung_mundur=10)

    def _kembalikan(self, lama: CatatanPenilai) -> None:
        self._halaman.jalankan(layanan.kembalikan, self._context, lama, selesai=lambda _: self.muat())
