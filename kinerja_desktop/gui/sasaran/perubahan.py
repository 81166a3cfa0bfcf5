"""The calm bar of a plan that a change of the year asks something of: a new penilai (R35), study leave (R36)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.tugas_belajar import Akreditasi, Jenjang, target_ipk
from kinerja_desktop.gui.common.bilah_pesan import BilahPesan
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.services.klarifikasi import KeadaanSkp


class BilahPerubahan(BilahPesan):
    """Tells the change and offers the next step; nothing to people whom it does not concern."""

    klarifikasi = Signal()
    studi = Signal()

    def setel(self, keadaan: KeadaanSkp, *, ditetapkan: bool, dapat_ditambah: bool) -> None:
        """Show what is to be done, or nothing."""
        self.tutup()
        if keadaan.penilai_baru:
            self._penilai_berganti(keadaan, ditetapkan=ditetapkan)
        elif keadaan.tawarkan_studi and dapat_ditambah:
            self.tampil(
                "info",
                self.tr("Anda sedang tugas belajar"),
                self.tr("Ekspektasi selama tugas belajar ditambahkan pada SKP ini, tanpa SKP baru (Lampiran II.B.12)."),
                tindakan=(self.tr("Tambahkan ekspektasi…"), self.studi.emit),
            )

    def _penilai_berganti(self, keadaan: KeadaanSkp, *, ditetapkan: bool) -> None:
        if not keadaan.milik_saya:
            isi = (
                self.tr("Pegawai sudah mengajukan hasil klarifikasi. Periksa, lalu tetapkan SKP ini.")
                if keadaan.menunggu_penetapan
                else self.tr("Anda penilai yang baru: klarifikasi SKP ini dengan pegawai, lalu catat di tab Dialog.")
            )
            self.tampil("info", self.tr("Penilai berganti"), isi)
            return
        judul = self.tr("Penilai berganti: klarifikasi SKP dengan {nama}").format(nama=keadaan.penilai_baru)
        if keadaan.menunggu_penetapan:
            self.tampil("info", judul, self.tr("Sudah diajukan; SKP yang lama berlaku sampai ditetapkan."))
        elif ditetapkan:
            isi = self.tr("SKP tetap berlaku (Lampiran II.C.7). Bila isinya perlu diubah, gunakan Buka revisi.")
            tindakan = (self.tr("Sudah diklarifikasi tanpa perubahan"), self.klarifikasi.emit)
            self.tampil("info", judul, isi, tindakan=tindakan)
        else:
            self.tampil("info", judul, self.tr("Revisi ini diajukan kepada penilai yang baru."))


class DialogStudi(QDialog):
    """Which study: the table of the regulation gives the average to begin with (Lampiran II.B.5-6)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ekspektasi selama tugas belajar"))
        self.jenjang, self.akreditasi, self.target = Pilihan(self), Pilihan(self), QLabel(self)
        for nama in (self.tr("Strata 1 (S-1)"), self.tr("Profesi, S-2, atau S-3")):
            self.jenjang.addItem(nama)
        for nama in ("A", "B", "C", self.tr("Luar negeri")):
            self.akreditasi.addItem(nama)
        self.target.setProperty("peran", "muted")
        self.target.setWordWrap(True)
        self.tombol = Tombol(self.tr("Tambahkan ke SKP"), "primary", parent=self)
        batal = Tombol(self.tr("Batal"), "flat", parent=self)
        self.tombol.clicked.connect(self.accept)
        batal.clicked.connect(self.reject)
        isian = QFormLayout()
        isian.setVerticalSpacing(px(8))
        isian.addRow(self.tr("Jenjang"), self.jenjang)
        isian.addRow(self.tr("Akreditasi universitas"), self.akreditasi)
        baris = QHBoxLayout()
        baris.addStretch(1)
        baris.addWidget(batal)
        baris.addWidget(self.tombol)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(20), px(18), px(20), px(18))
        tata.setSpacing(px(10))
        tata.addLayout(isian)
        tata.addWidget(self.target)
        tata.addLayout(baris)
        for pilihan in (self.jenjang, self.akreditasi):
            pilihan.currentIndexChanged.connect(lambda _: self._jelaskan())
        self._jelaskan()

    def pilihan(self) -> tuple[Jenjang, Akreditasi]:
        """What is chosen."""
        return tuple(Jenjang)[self.jenjang.currentIndex()], tuple(Akreditasi)[self.akreditasi.currentIndex()]

    def _jelaskan(self) -> None:
        teks = self.tr("Target awal: IPK {target} dan lulus tepat waktu. Keduanya dapat diubah sebelum diajukan.")
        self.target.setText(teks.format(target=target_ipk(*self.pilihan())))
