"""Files of an objection or of a letter: a line each, that opens; added by choosing, taken out by its cross."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kinerja_desktop.domain.laporan import BuktiDukung
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bukti import nama_bukti
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.lihat_bukti import DialogBukti
from kinerja_desktop.gui.common.tasks import Lajur
from kinerja_desktop.gui.common.tombol import Tombol, TombolIkon
from kinerja_desktop.services import bukti as berkas_bukti
from kinerja_desktop.services import keberatan
from kinerja_desktop.services.bukti import BerkasSiap
from kinerja_desktop.services.konteks import Context


class DaftarBukti(QWidget):
    """The files; `berubah` after each one that came or went. `keberatan_id` None: they are not filed yet."""

    berubah = Signal()

    def __init__(self, halaman: Halaman, context: Context, kata: str) -> None:
        super().__init__()
        self._halaman, self._context = halaman, context
        self._keberatan_id: UUID | None = None
        self.bukti: tuple[BuktiDukung, ...] = ()
        self.tombol = Tombol(kata, "flat", ikon="klip")
        self.tombol.clicked.connect(self.pilih)
        self._baris = QVBoxLayout()
        self._baris.setSpacing(2)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(2)
        tata.addLayout(self._baris)
        tata.addWidget(self.tombol, 0, Qt.AlignmentFlag.AlignLeft)

    def setel(self, bukti: tuple[BuktiDukung, ...], keberatan_id: UUID | None = None, *, ubah: bool = False) -> None:
        """Show these files; with `ubah` they may be changed."""
        self.bukti, self._keberatan_id = bukti, keberatan_id
        self.tombol.setVisible(ubah)
        while (satu := self._baris.takeAt(0)) is not None:
            if (lama := satu.widget()) is not None:
                lama.hide()
                lama.deleteLater()
        for b in bukti:
            self._baris.addWidget(self._satu(b, ubah))
        self.setVisible(ubah or bool(bukti))

    def _satu(self, b: BuktiDukung, ubah: bool) -> QWidget:
        baris = QWidget()
        tata = QHBoxLayout(baris)
        tata.setContentsMargins(0, 0, 0, 0)
        buka = Tombol(nama_bukti(b), "flat", ikon="berkas")
        buka.setEnabled(self._keberatan_id is not None)
        buka.clicked.connect(partial(self._buka, b))
        tata.addWidget(buka)
        if ubah:
            hapus = TombolIkon("silang", self.tr("Keluarkan {nama}").format(nama=b.nama))
            hapus.clicked.connect(partial(self._keluarkan, b))
            tata.addWidget(hapus)
        tata.addStretch(1)
        return baris

    def pilih(self) -> None:
        """Choose files; each is read and made small beside the database."""
        for jalur in dialog.pilih_berkas(self, self.tr("Pilih berkas"), banyak=True):
            self._halaman.jalankan(
                berkas_bukti.siapkan,
                jalur.name,
                Path(jalur),
                self._context.kantor.anggaran_foto_kb,
                lajur=Lajur.PANJANG,
                selesai=self._siap,
            )

    def _siap(self, siap: BerkasSiap) -> None:
        self._halaman.jalankan(
            keberatan.tambah_berkas, self._context, siap, self.bukti, selesai=lambda b: self._ganti((*self.bukti, b))
        )

    def _keluarkan(self, b: BuktiDukung) -> None:
        self._ganti(tuple(lain for lain in self.bukti if lain != b))

    def _ganti(self, bukti: tuple[BuktiDukung, ...]) -> None:
        self.setel(bukti, self._keberatan_id, ubah=True)
        self.berubah.emit()

    def _buka(self, b: BuktiDukung) -> None:
        if self._keberatan_id is not None:
            self._halaman.jalankan(
                keberatan.isi_bukti, self._context, self._keberatan_id, b.sha256, selesai=partial(self._tampilkan, b)
            )

    def _tampilkan(self, b: BuktiDukung, isi: bytes) -> None:
        dialog.jalankan(DialogBukti(b, isi, self._halaman.pekerja, self))
